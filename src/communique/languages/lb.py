"""Luxembourgish."""

from communique._language import Language

TABLE = Language(
    tag="lb",
    name="Luxembourgish",
    months=(
        "januar jan",
        "februar feb febr",
        "mäerz mäe mär",
        "abrëll abr apr",
        "mee",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays=(
        "méindeg méi",
        "dënschdeg dën",
        "mëttwoch mët",
        "donneschdeg don",
        "freideg fre",
        "samschdeg sam",
        "sonndeg son",
    ),
    letters="äëéü",
    words="""
        de den dem der déi dat dee eng en engem enger een an am um op vun vum fir mat ass sinn huet hunn
        gëtt ginn gouf goufen net och datt wéi awer oder ze zu bei no aus iwwer iwwert duerch tëscht ënner
        virun hir hire eis mir kann kënnen wäert sech dës dësen nach méi
    """,
    date_words="de den",
    date_articles="den",
    today="""
        haut
        gëschter
        den
        de
        en
        e
        um
        dësen
        dës
    """,
    updated="""
        lescht aktualiséiert
        lescht aktualiséiert den
        fir d'lescht aktualiséiert
        fir d'lescht aktualiséiert den
        zulescht aktualiséiert
        zulescht aktualiséiert den
        zoulescht aktualiséiert
        zoulescht aktualiséiert den
        aktualiséiert
        aktualiséiert den
        lescht aktualiséierung
        lescht aktualisatioun
        leschten update
        lescht update
        update vum
        lescht ännerung
        lescht ännerungen
        lescht modifikatioun
        fir d'lescht geännert
        fir d'lescht geännert de
        fir d'lescht geännert den
        zulescht geännert
        zoulescht geännert
        geännert
        geännert den
        stand
        stand vum
        dës säit gouf fir d'lescht geännert
        dës säit gouf fir d'lescht aktualiséiert
        läscht update
    """,
    issued="""
        publizéiert
        publizéiert de
        publizéiert den
        verëffentlecht
        verëffentlecht de
        verëffentlecht den
        verëffentlechung
        verëffentlechungsdatum
        datum vun der verëffentlechung
        datum vun der publikatioun
        publikatiounsdatum
        erauskomm
        erauskomm den
        erstallt
        erstallt den
        online gesat
        online gesat den
        online zanter
        embargo
        embargo bis
        ënner embargo bis
        datum
    """,
    kickers="""
        pressematdeelung
        pressematdeelungen
        pressecommuniqué
        pressecommuniquéen
        communiqué
        communiquéen
        communiqué de presse
        pressekonferenz
        pressekonferenzen
        pressebriefing
        pressebriefingen
        briefing
        pressedossier
        presseinvitatioun
        presse
        pressesall
        matdeelung
        matdeelungen
        aktualitéit
        aktualitéiten
        aktuell
        noriicht
        noriichten
        neiegkeet
        neiegkeeten
        news
        newsroom
        artikel
        ried
        rieden
        usprooch
        usproochen
        neijoersusprooch
        discours
        deklaratioun
        deklaratiounen
        erklärung
        erklärungen
        stellungnam
        interview
        interviewen
        evenement
        evenementer
        manifestatioun
        manifestatiounen
    """,
    notes="""
        et gëllt dat gesprachent wuert
        et zielt dat gesprachent wuert
        nëmmen dat gesprachent wuert gëllt
        nëmmen dat gesprachent wuert zielt
        transkriptioun
        transkript
        net offiziell iwwersetzung
        inoffiziell iwwersetzung
        provisoresch iwwersetzung
        provisoresch versioun
        integralen text
        seul le prononcé fait foi
        esou wéi gehalen
        auszuch
        auszich
        ganzen text
        iwwersetzung aus dem engleschen
        aarbechtsiwwersetzung
        sou wéi gesot
    """,
    end_marks="""
        enn
        schluss
        fin
    """,
    credits="""
        foto
        fotoen
        foto vun
        fotoe vun
        fotocredit
        fotocrediten
        fotograf
        fotografin
        bild
        biller
        bild vun
        billrechter
        copyright
        credit
        crediten
        crédit
        photo
        illustratioun
    """,
    openers="""
        vu lénks no riets
        vun lénks no riets
        vu riets no lénks
        vu lénks
        vu riets
        v.l.n.r.
        v.l.n.r
        v. l. n. r.
        v. l. n. r
        op der foto
        op dëser foto
        op dem bild
        um bild
        lénks op der foto
        riets op der foto
        gruppefoto
        gruppefotoen
        familljefoto
        archivfoto
        archivbild
        symbolbild
    """,
    directions="""
        lénks
        riets
        an der mëtt
        vu lénks
        vu lénks no riets
        v.l.n.r
    """,
    caption_labels="""
        bildtext
        legend
    """,
    contacts="""
        kontakt
        kontakter
        kontaktpersoun
        kontaktpersounen
        kontaktinformatiounen
        pressekontakt
        pressekontakter
        kontakt fir d'press
        kontakt fir d'presse
        pressedéngscht
        pressestell
        pressespriecher
        pressespriecherin
        presseservice
        fir weider informatiounen
        fir méi informatiounen
        fir weider informatioun
        weider informatiounen
        méi informatiounen
        méi infoen
        weider infoen
        froe vun der press
        relatioune mat der press
        contact presse
        kontaktéiert eis
        spriecher
        spriecherin
        presseattaché
        presseufroen
        ufroe vun der press
        fir weider froen
    """,
    boilerplate="""
        bemierkung fir d'redaktiounen
        bemierkung un d'redaktioun
        bemierkung un d'redaktiounen
        notiz fir d'redaktioun
        notiz un d'redaktioun
        disclaimer
        haftungsausschloss
        rechtlechen hiweis
        rechtlech hiweiser
        nëtzlech linken
        weiderféierend linken
        linken zum thema
        verbonne linken
        zum selwechte sujet
        zum selwechten thema
        dokumenter zum thema
        assoziéiert dokumenter
    """,
    about="""
        iwwer
        iwwer d'
        iwwert
        iwwert d'
        iwwert den
        iwwert de
    """,
    press_releases="""
        pressematdeelung
        pressecommuniqué
    """,
    issuers="ministère",
    sources="quell",
    numbers="nr",
    bylines="""
        vun
        vum
        text vun
        geschriwwe vun
        geschriwwe vum
        en artikel vun
        auteur
        auteuren
    """,
    furniture="""
        bei den inhalt goen
        direkt bei den inhalt
        op den inhalt sprangen
        dir sidd hei
        heemsäit
        haaptsäit
        startsäit
        home
        sichen
        menü
        menu
        no uewen
        zeréck no uewen
        zeréck
        zeréck op d'lëscht
        deelen
        dës säit deelen
        drécken
        dës säit drécken
        weiderliesen
        liest méi
        méi liesen
        méi gewuer ginn
        weider noriichten
        ähnlech artikelen
        follegt eis
        newsletter
        abonnéieren
        aloggen
        eroflueden
        dateschutz
        cookien
        cookies
        all cookien acceptéieren
        impressum
        rechtlech informatiounen
        accessibilitéit
        barrierefräiheet
        aner sproochen
        sitemap
        zum inhalt iwwersprangen
        zeréck zum ufank
        weider liesen
        änlech links
        weider
        sprooch auswielen
        ofleenen
        inhaltsverzeichnis
        méi lueden
        all akzeptéieren
        all ofleenen
        cookie-richtlinn
        dateschutzrichtlinn
        méi weisen
        manner weisen
        zréck op d'startsäit
        méi
        ofmellen
        url kopéieren
        drockversioun
        an anere sproochen
        navigatioun iwwersprangen
        op facebook deelen
        op x deelen
        op linkedin deelen
        per e-mail schécken
        link kopéieren
        all noriichten
        all aktualitéiten
        viregt
        nächst
        virdrun
        tags
        newsletter abonnéieren
        cookie-astellungen
        cookien acceptéieren
        cookien refuséieren
        notzungsbedéngungen
        all rechter reservéiert
        sprooch
        sprooch wielen
        lëtzebuergesch
        rss
        zum haaptinhalt
        säit drécken
    """,
)
