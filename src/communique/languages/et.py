"""Estonian."""

from communique._language import Language

TABLE = Language(
    tag="et",
    name="Estonian",
    months=(
        "jaanuar jaanuari jaanuaril jaanuaris jaanuarist jaanuarini jaan",
        "veebruar veebruari veebruaril veebruaris veebruarist veebruarini veebr",
        "märts märtsi märtsil märtsis märtsist märtsini",
        "aprill aprilli aprillil aprillis aprillist aprillini apr",
        "mai mail maist maini",
        "juuni juunil juunis juunist juunini",
        "juuli juulil juulis juulist juulini",
        "august augusti augustil augustis augustist augustini aug",
        "september septembri septembril septembris septembrist septembrini sept",
        "oktoober oktoobri oktoobril oktoobris oktoobrist oktoobrini okt",
        "november novembri novembril novembris novembrist novembrini nov",
        "detsember detsembri detsembril detsembris detsembrist detsembrini dets",
    ),
    weekdays=(
        "esmaspäev esmaspäeval esmaspäeva esmaspäevast esmaspäevani",
        "teisipäev teisipäeval teisipäeva teisipäevast teisipäevani",
        "kolmapäev kolmapäeval kolmapäeva kolmapäevast kolmapäevani",
        "neljapäev neljapäeval neljapäeva neljapäevast neljapäevani",
        "reede reedel reedest reedeni",
        "laupäev laupäeval laupäeva laupäevast laupäevani",
        "pühapäev pühapäeval pühapäeva pühapäevast pühapäevani",
    ),
    letters="äõöüšž",
    words="""
        ja on ei et see oli kes ka aga või kui nii ning mis seda selle sellest nende nad ta tema me meie oma
        olla olnud oleks pole kuid kõik väga veel juba mitte siis kuna eest järgi kohta vahel pärast ajal
        aasta aastal koos üle läbi välja
    """,
    date_words="a aasta aastal",
    today="""
        täna
        eile
        tänavu
        käesoleva aasta
    """,
    updated="""
        uuendatud
        viimati uuendatud
        viimane uuendus
        viimane uuendamine
        uuendamise kuupäev
        viimase uuenduse kuupäev
        uuendamise aeg
        muudetud
        viimati muudetud
        viimane muudatus
        viimane muutmine
        muutmise kuupäev
        ajakohastatud
        viimati ajakohastatud
        täiendatud
        viimati täiendatud
        toimetatud
        viimati toimetatud
        üle vaadatud
        viimati üle vaadatud
        viimati kontrollitud
        leht uuendatud
        leht viimati uuendatud
        lehekülg viimati uuendatud
        lehte viimati uuendatud
        lehte on viimati uuendatud
        lehekülge on viimati muudetud
        lehte viimati muudetud
        viimati värskendatud
    """,
    issued="""
        avaldatud
        avaldamise kuupäev
        avaldamise aeg
        avaldamiskuupäev
        avaldamise päev
        esmakordselt avaldatud
        esmaavaldatud
        ilmunud
        ilmumise kuupäev
        ilmumise aeg
        ilmumiskuupäev
        postitatud
        lisatud
        lisamise kuupäev
        loodud
        loomise kuupäev
        väljastatud
        välja antud
        saadetud
        peetud
        embargo
        embargo kuni
        avaldamiskeeld kuni
        avaldamiseks kohe
        koheseks avaldamiseks
        kuupäev
    """,
    kickers="""
        pressiteade
        pressiteated
        pressikonverents
        pressikonverentsid
        pressibriifing
        pressiinfo
        pressikutse
        pressiruum
        pressile
        press
        meediateade
        meediakutse
        ajakirjandusele
        teade
        teated
        uudis
        uudised
        viimased uudised
        uudisteruum
        kõne
        kõned
        kõned ja sõnavõtud
        kõned ja artiklid
        sõnavõtt
        sõnavõtud
        avaldus
        avaldused
        ühisavaldus
        seisukoht
        seisukohad
        pöördumine
        kommentaar
        artikkel
        artiklid
        arvamus
        intervjuu
        intervjuud
        sündmus
        sündmused
        üritus
        üritused
        teabeleht
        faktileht
        börsiteade
    """,
    notes="""
        kehtib öeldud sõna
        kehtib suuliselt esitatud tekst
        kontrollida esitatud kõnega
        stenogramm
        pressikonverentsi stenogramm
        toimetamata stenogramm
        üleskirjutus
        mitteametlik tõlge
        esialgne tõlge
        esialgne versioon
        kõneleja tekst
        väljavõte
        nagu esitatud
        täistekst
        kõne täistekst
        töötõlge
        tõlge inglise keelest
        väljavõtted
        kontrollida ettekande järgi
        redigeerimata tekst
        ärakiri
    """,
    end_marks="""
        lõpp
        teate lõpp
        pressiteate lõpp
    """,
    credits="""
        foto
        fotod
        foto autor
        fotode autor
        fotograaf
        fotograafid
        pilt
        pildid
        pildi autor
        pildi allikas
        foto allikas
        illustratsioon
        illustreeriv foto
        joonis
        erakogu
        arhiivifoto
        autoriõigus
        copyright
    """,
    openers="""
        vasakult paremale
        paremalt vasakule
        vasakult
        paremalt
        fotol
        fotol vasakult
        fotol paremalt
        fotol vasakult paremale
        pildil
        pildil vasakult
        pildil paremalt
        pildil vasakult paremale
        grupifoto
        grupipilt
        ühisfoto
        ühispilt
        perefoto
        perepilt
        pildiallkiri
    """,
    directions="""
        vasakul
        paremal
        keskel
        vasakult
        paremalt
        vasakult paremale
        vasakult teine
        paremalt teine
        pildil
    """,
    caption_labels="""
        pildiallkiri
        pildi allkiri
    """,
    contacts="""
        kontakt
        kontaktid
        kontaktandmed
        kontaktisik
        kontaktisikud
        kontaktinfo
        meediakontakt
        meediakontaktid
        pressikontakt
        pressikontaktid
        kontakt meediale
        kontakt ajakirjanikele
        pressiesindaja
        pressiesindajad
        avalike suhete nõunik
        meedianõunik
        kommunikatsiooninõunik
        kommunikatsiooniosakond
        avalike suhete osakond
        pressiteenistus
        meediasuhted
        meediapäringud
        ajakirjanike päringud
        lisateave
        lisainfo
        täiendav teave
        täiendav info
        täpsem info
        täpsem teave
        rohkem infot
        lisainfo ajakirjanikele
        lisateabe saamiseks
        küsimuste korral
        investorsuhted
        võta meiega ühendust
        kommunikatsioonijuht
        pressinõunik
        pressisekretär
        lisainfot annab
        lisainfot annavad
        lisateavet annab
    """,
    boilerplate="""
        märkus toimetajatele
        märkused toimetajatele
        märkus toimetusele
        toimetajatele
        toimetusele
        taustainfo toimetajatele
        vastutusest loobumine
        vastutuse välistamine
        õiguslik teave
        tulevikku suunatud avaldused
        tulevikku vaatavad avaldused
        seotud lingid
        kasulikud lingid
        lingid
        seotud dokumendid
        seotud materjalid
        seotud failid
        seotud teemad
        loe ka
        vaata ka
        lisad
    """,
    about="""
        ettevõttest
        meist
        organisatsioonist
        projektist
        programmist
        fondist
    """,
    press_releases="""
        pressiteade
    """,
    issuers="ministeeriumi ministeerium aktsiaselts oü",
    sources="allikas",
    numbers="nr number",
    bylines="""
        autor
        autorid
        kirjutas
        teksti autor
        tekst
        toimetaja
        toimetas
    """,
    furniture="""
        liigu edasi põhisisu juurde
        liigu sisu juurde
        liigu põhisisu juurde
        mine sisu juurde
        otse sisu juurde
        sa oled siin
        oled siin
        avaleht
        esileht
        avalehele
        otsi
        otsing
        menüü
        sulge
        tagasi üles
        lehe algusesse
        tagasi
        jaga
        jaga lehte
        jaga artiklit
        prindi
        trüki
        kuula
        loe edasi
        loe rohkem
        loe lähemalt
        rohkem uudiseid
        seotud uudised
        seotud artiklid
        jälgi meid
        uudiskiri
        liitu uudiskirjaga
        logi sisse
        laadi alla
        privaatsuspoliitika
        andmekaitsetingimused
        küpsised
        nõustun küpsistega
        ligipääsetavus
        sisukaart
        prindi see leht
        seotud sisu
        mine põhisisu juurde
        kuva vähem
        keri sisuni
        järgmine
        eelmine
        sisukord
        loe veel
        laadi veel
        telli
        vaata rohkem
        vaata vähem
        tagasi avalehele
        liigu põhisisule
        jäta menüü vahele
        jaga facebookis
        jaga linkedinis
        jaga x-is
        saada e-postiga
        kopeeri link
        kõik uudised
        vaata kõiki
        eelmine uudis
        järgmine uudis
        eelmine artikkel
        järgmine artikkel
        märksõnad
        telli uudiskiri
        nõustu kõigiga
        keeldu kõigist
        küpsiste seaded
        küpsiste kasutamine
        luba kõik küpsised
        kasutustingimused
        kõik õigused kaitstud
        ligipääsetavuse teatis
        eesti keeles
        vali keel
        rss
        prindi leht
    """,
)
