"""Icelandic."""

from communique._language import Language

TABLE = Language(
    tag="is",
    name="Icelandic",
    months=(
        "janúar jan",
        "febrúar feb febr",
        "mars mar",
        "apríl apr",
        "maí",
        "júní jún",
        "júlí júl",
        "ágúst ágú ág",
        "september sep sept",
        "október okt",
        "nóvember nóv",
        "desember des",
    ),
    weekdays=(
        "mánudagur mánudag mánudaginn mánudegi mánudags mán",
        "þriðjudagur þriðjudag þriðjudaginn þriðjudegi þriðjudags þri",
        "miðvikudagur miðvikudag miðvikudaginn miðvikudegi miðvikudags mið",
        "fimmtudagur fimmtudag fimmtudaginn fimmtudegi fimmtudags fim",
        "föstudagur föstudag föstudaginn föstudegi föstudags fös",
        "laugardagur laugardag laugardaginn laugardegi laugardags lau",
        "sunnudagur sunnudag sunnudaginn sunnudegi sunnudags sun",
    ),
    letters="áðéíóúýþæö",
    words="""
        og að er í á sem til við um með fyrir af það því þess þar hann hún þau þeir þeirra var voru verið
        eru hefur hafa ekki en eða frá úr eftir vegna milli þessi þetta þessu ég okkar sér sín einnig verður
        verða svo mun þegar hjá undir meðal
    """,
    date_words="árið þann hinn",
    today="""
        í dag
        í gær
        í morgun
        þann
        hinn
        á
        nú
    """,
    updated="""
        uppfært
        uppfærð
        uppfært þann
        uppfært kl.
        uppfært kl
        síðast uppfært
        síðast uppfært þann
        síðast uppfærð
        síðast uppfærð þann
        síðasta uppfærsla
        uppfærsla
        uppfærsludagur
        síðast breytt
        síðast breytt þann
        síðasta breyting
        breytt
        breytt þann
        endurskoðað
        síðast endurskoðað
        síðast yfirfarið
        yfirfarið
        endurskoðað þann
        síðan var síðast uppfærð
        síða síðast uppfærð
        þessi síða var síðast uppfærð
        þessari síðu var síðast breytt
        dagsetning síðustu uppfærslu
    """,
    issued="""
        birt
        birt þann
        birt kl.
        birt kl
        birtist
        birtist þann
        birtingardagur
        birtingardagsetning
        dagsetning birtingar
        fyrst birt
        fyrst birt þann
        útgefið
        útgefið þann
        gefið út
        gefið út þann
        útgáfudagur
        útgáfudagsetning
        sent út
        sent út þann
        sett inn
        sett inn þann
        skráð
        skráð þann
        stofnað
        bann við birtingu til
        trúnaðarmál til
        til birtingar strax
        til birtingar
        dagsetning
    """,
    kickers="""
        fréttatilkynning
        fréttatilkynningar
        fréttatilkynning nr.
        fréttatilkynning nr
        frétt
        fréttir
        nýjustu fréttir
        fréttasafn
        fréttabréf
        fréttamannafundur
        fréttamannafundir
        blaðamannafundur
        blaðamannafundir
        boð á blaðamannafund
        fjölmiðlar
        fyrir fjölmiðla
        tilkynning
        tilkynningar
        orðsending
        efst á baugi
        á döfinni
        yfirlýsing
        yfirlýsingar
        ræða
        ræður
        ræður og greinar
        ávarp
        ávörp
        erindi
        grein
        greinar
        viðtal
        viðtöl
        viðburður
        viðburðir
        staðreyndablað
        minnisblað
        fréttastofa
        fréttamiðstöð
        til birtingar strax
    """,
    notes="""
        talað orð gildir
        hið talaða orð gildir
        flutt ræða gildir
        eins og flutt
        eins og hún var flutt
        afrit
        uppskrift
        endurrit
        óopinber þýðing
        óformleg þýðing
        bráðabirgðaþýðing
        drög
        útdráttur
        skal borin saman við flutta ræðu
        ræðan í heild
        heildartexti
        vinnuþýðing
        þýðing úr ensku
        óritskoðað endurrit
        brot úr ræðu
    """,
    end_marks="""
        endir
        lok
        lok tilkynningar
        lok fréttatilkynningar
    """,
    credits="""
        mynd
        myndir
        mynd eftir
        ljósmynd
        ljósmyndir
        ljósmynd eftir
        ljósmyndari
        ljósmyndarar
        myndataka
        myndhöfundur
        myndréttur
        höfundarréttur
        skjáskot
        grafík
        teikning
        birt með leyfi
    """,
    openers="""
        frá vinstri til hægri
        frá hægri til vinstri
        frá vinstri
        frá hægri
        talið frá vinstri
        talið frá hægri
        f.v.
        f.v
        f. v.
        f. v
        t.f.v.
        t.f.v
        á myndinni
        á myndinni eru
        á myndinni má sjá
        á myndinni eru frá vinstri
        á ljósmyndinni
        á mynd frá vinstri
        myndin sýnir
        hér má sjá
        hópmynd
        fjölskyldumynd
        mynd úr safni
        myndatexti
    """,
    directions="""
        til vinstri
        til hægri
        vinstra megin
        hægra megin
        t.v
        t.h
        f.v
        í miðju
        fyrir miðju
        frá vinstri
        frá hægri
        frá vinstri til hægri
        lengst til vinstri
        lengst til hægri
    """,
    caption_labels="""
        myndatexti
    """,
    contacts="""
        tengiliður
        tengiliðir
        tengiliður fyrir fjölmiðla
        tengiliðir fyrir fjölmiðla
        tengiliður við fjölmiðla
        fjölmiðlafulltrúi
        fjölmiðlatengiliður
        upplýsingafulltrúi
        hafa samband
        hafðu samband
        hafið samband
        samskipti við fjölmiðla
        fyrirspurnir
        fyrirspurnir fjölmiðla
        fyrirspurnir frá fjölmiðlum
        nánari upplýsingar
        nánari upplýsingar veitir
        nánari upplýsingar veita
        nánari upplýsingar gefur
        frekari upplýsingar
        frekari upplýsingar veitir
        frekari upplýsingar veita
        fyrir frekari upplýsingar
        fyrir nánari upplýsingar
        upplýsingar veitir
        fjárfestatengsl
        hafa samband við okkur
        samskiptastjóri
        fyrirspurnir blaðamanna
        kynningarfulltrúi
        upplýsingar veita
        fyrir fréttamenn
    """,
    boilerplate="""
        athugasemd til ritstjóra
        athugasemdir til ritstjóra
        til ritstjóra
        til ritstjórnar
        athugasemd til fréttamanna
        fyrirvari
        fyrirvarar
        lagalegur fyrirvari
        framsýnar yfirlýsingar
        staðhæfingar um framtíðarhorfur
        tenglar
        tengdir tenglar
        tengt efni
        tengd skjöl
        tengdar fréttir
        sjá einnig
        ítarefni
    """,
    about="""
        um fyrirtækið
        um stofnunina
        um verkefnið
        um okkur
        um félagið
        um sjóðinn
        um samtökin
        um bankann
        um skólann
    """,
    press_releases="""
        fréttatilkynning
    """,
    issuers="ráðuneytisins ráðuneytið ráðuneyti ehf hf",
    sources="heimild",
    numbers="nr númer",
    bylines="""
        eftir
        höfundur
        höfundar
        skrifað af
        texti
        texti eftir
        grein eftir
    """,
    furniture="""
        hoppa yfir valmynd
        fara beint í meginmál
        fara beint í efnið
        fara í meginmál
        beint á efnissvæði
        fara efst
        efst á síðu
        þú ert hér
        forsíða
        á forsíðu
        heim
        leit
        leita
        valmynd
        loka
        til baka
        deila
        deila síðu
        deila frétt
        prenta
        prenta síðu
        prentvæn útgáfa
        lesa meira
        sjá meira
        skoða nánar
        hlusta
        fleiri fréttir
        fylgstu með okkur
        póstlisti
        áskrift
        innskráning
        skrá inn
        sækja
        persónuvernd
        persónuverndarstefna
        vafrakökur
        samþykkja allar vafrakökur
        aðgengi
        aðgengisyfirlýsing
        veftré
        deila þessari síðu
        næsta
        fyrri
        prenta þessa síðu
        fara beint í aðalefni
        sjá allar uppfærslur
        hoppa yfir í efnið
        fara aftur efst
        þessu tengt
        veldu tungumál
        samþykkja
        hafna
        efnisyfirlit
        hlaða meira
        gerast áskrifandi
        samþykkja öllu
        hafna öllu
        sjá minna
        til baka á forsíðu
        meira
        beint á efni
        beint á leiðarkerfi
        deila á facebook
        deila á x
        deila á linkedin
        senda í tölvupósti
        afrita hlekk
        afrita slóð
        allar fréttir
        eldri fréttir
        fyrri frétt
        næsta frétt
        tengdar greinar
        efnisorð
        gerast áskrifandi að fréttum
        skrá mig á póstlista
        fótspor
        stillingar á vafrakökum
        vefkökur
        skilmálar
        notkunarskilmálar
        öll réttindi áskilin
        íslenska
        veldu tungumál síðunnar
        rss
    """,
)
