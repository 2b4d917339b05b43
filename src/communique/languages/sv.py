"""Swedish."""

from communique._language import Language

TABLE = Language(
    tag="sv",
    name="Swedish",
    months=(
        "januari jan",
        "februari feb febr",
        "mars mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "augusti aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "måndag måndagen mån",
        "tisdag tisdagen tis",
        "onsdag onsdagen ons",
        "torsdag torsdagen tors tor",
        "fredag fredagen fre",
        "lördag lördagen lör",
        "söndag söndagen sön",
    ),
    letters="åäö",
    words="""
        och i att är en ett den det de till på för med av som har inte var blev blir vara varit från om men
        eller efter sig han hon vi kan vill ska också några något när över mellan mot vid ut där deras denna
        dessa detta samt mer säger genom under mycket
    """,
    date_words="den år",
    date_articles="den",
    today="""
        i dag
        idag
        i går
        igår
        den
        på
        denna
    """,
    updated="""
        uppdaterad
        uppdaterad den
        uppdaterat
        uppdaterades
        uppdaterades den
        senast uppdaterad
        senast uppdaterad den
        senast uppdaterat
        senast uppdaterades
        senast uppdaterades den
        senaste uppdatering
        senaste uppdateringen
        uppdateringsdatum
        senast ändrad
        senast ändrad den
        senast ändrat
        senaste ändring
        ändrad
        ändrad den
        reviderad
        senast reviderad
        senast granskad
        senast granskad den
        senast redigerad
        senast kontrollerad
        sidan uppdaterad
        sidan uppdaterad den
        sidan uppdaterades
        sidan uppdaterades den
        sidan senast uppdaterad
        sidan senast uppdaterad den
        sidan är senast uppdaterad
        sidan uppdaterades senast
        sidan ändrad
        innehållet uppdaterat
    """,
    issued="""
        publicerad
        publicerad den
        publicerat
        publicerat den
        publicerades
        publicerades den
        publicering
        publiceringsdatum
        publiceringstid
        publicerad första gången
        först publicerad
        först publicerad den
        datum för publicering
        utgiven
        utgiven den
        utgivningsdatum
        utgivningsdag
        utkom
        skapad
        skapad den
        upplagd
        upplagd den
        lades ut den
        utsänd
        utsänt
        släppt
        frisläppt
        offentliggjord
        offentliggjord den
        embargo
        embargo till
        embargo t.o.m.
        embargo t.o.m
        under embargo till
        för omedelbar publicering
        postad
        datum
    """,
    kickers="""
        pressmeddelande
        pressmeddelanden
        pressinformation
        pressinbjudan
        pressinbjudningar
        pressträff
        pressträffar
        presskonferens
        presskonferenser
        pressbriefing
        pressrum
        presstjänst
        press
        nyhet
        nyheter
        nyhetsrum
        newsroom
        aktuellt
        meddelande
        meddelanden
        informationsmeddelande
        medieinformation
        tal
        anförande
        anföranden
        artikel
        artiklar
        debattartikel
        debattartiklar
        intervju
        intervjuer
        uttalande
        uttalanden
        pressuttalande
        förklaring
        kommentar
        kommuniké
        evenemang
        faktablad
        för omedelbar publicering
        webbnyhet
    """,
    notes="""
        det talade ordet gäller
        det talade ordet gäller!
        endast det talade ordet gäller
        kontrollera mot framförandet
        som det framfördes
        utskrift
        transkribering
        transkription
        inofficiell översättning
        icke-officiell översättning
        preliminär översättning
        preliminär version
        arbetsöversättning
        utdrag
        som det hölls
        med reservation för ändringar
        hela talet
        fullständig text
        översättning från engelska
        oredigerad utskrift
        utdrag ur talet
        texten så som den framfördes
    """,
    end_marks="""
        slut
        slut på meddelandet
        slut på pressmeddelande
    """,
    credits="""
        foto
        foton
        foto av
        foton av
        fotograf
        fotografer
        fotografi
        bild
        bilder
        bild av
        bildkälla
        bildrättigheter
        illustration
        illustratör
        grafik
        arkivfoto
        pressfoto
        pressbild
        upphovsrätt
        copyright
    """,
    openers="""
        från vänster till höger
        från höger till vänster
        från vänster
        från höger
        fr.v.
        fr.v
        fr. v.
        fr. v
        fr v
        fr.h.
        fr.h
        fr. h.
        fr. h
        f.v.
        f.v
        till vänster i bild
        till höger i bild
        på bilden
        på bilden syns
        på bilden ser du
        på fotot
        bilden visar
        i bild
        gruppbild
        gruppfoto
        familjefoto
        familjebild
        arkivbild
        genrebild
        bildtext
    """,
    directions="""
        till vänster
        till höger
        vänster
        höger
        i mitten
        t.v
        t.h
        t v
        t h
        tv
        th
        från vänster
        från höger
        från vänster till höger
        andra från vänster
        andra från höger
        längst till vänster
        längst till höger
    """,
    caption_labels="""
        bildtext
        bildbeskrivning
    """,
    contacts="""
        kontakt
        kontakter
        kontaktinformation
        kontaktuppgifter
        kontaktperson
        kontaktpersoner
        kontakta oss
        presskontakt
        presskontakter
        presstjänst
        presstjänsten
        pressjour
        pressekreterare
        pressansvarig
        presschef
        kontakt för media
        mediekontakt
        mediekontakter
        mediefrågor
        frågor från media
        för mer information
        för mer information kontakta
        för ytterligare information
        för vidare information
        mer information
        ytterligare information
        ytterligare information lämnas av
        mer information lämnas av
        ytterligare upplysningar
        upplysningar
        investor relations
    """,
    boilerplate="""
        not till redaktionen
        noter till redaktionen
        till redaktionen
        anmärkning till redaktionen
        information till redaktionen
        ansvarsfriskrivning
        friskrivning
        disclaimer
        framåtblickande uttalanden
        framåtriktade uttalanden
        framtidsinriktade uttalanden
        relaterade länkar
        relaterad information
        relaterat innehåll
        relaterade dokument
        länkar
        länkar och dokument
        relaterat
        läs också
        läs även
        mer om ämnet
        företagsprofil
    """,
    about="""
        om
        fakta om
        kort om
    """,
    press_releases="""
        pressmeddelande
    """,
    issuers="departementets departementet ministeriet aktiebolag ab",
    sources="källa",
    numbers="nr nummer dnr",
    bylines="""
        av
        skriven av
        text av
        artikel av
        författare
        skribent
    """,
    furniture="""
        till innehållet
        till huvudinnehållet
        gå till innehåll
        gå till huvudinnehåll
        hoppa till innehåll
        hoppa till huvudinnehåll
        du är här
        startsida
        startsidan
        hem
        sök
        meny
        stäng
        till toppen
        till sidans topp
        tillbaka
        dela
        dela sidan
        dela med dig
        skriv ut
        skriv ut sidan
        lyssna
        läs mer
        visa mer
        fler nyheter
        relaterade nyheter
        relaterade artiklar
        följ oss
        nyhetsbrev
        prenumerera
        logga in
        ladda ner
        integritetspolicy
        behandling av personuppgifter
        kakor
        om kakor
        acceptera alla kakor
        tillgänglighetsredogörelse
        om webbplatsen
        webbkarta
        nästa
        föregående
        gå till innehållet
        tillbaka till toppen
        fortsätt läsa
        välj språk
        acceptera
        innehållsförteckning
        kopiera länk
        mer läsning
        ladda fler
        acceptera alla
        avvisa alla
        cookie-policy
        visa mindre
        tillbaka till hemsida
        mer
        hoppa över navigering
        dela på facebook
        dela på linkedin
        dela på x
        dela via e-post
        skicka som e-post
        alla nyheter
        visa alla
        visa fler
        föregående nyhet
        nästa nyhet
        föregående artikel
        nästa artikel
        läs vidare
        nyckelord
        taggar
        prenumerera på nyheter
        prenumerera på nyhetsbrev
        godkänn alla kakor
        godkänn alla
        endast nödvändiga
        endast nödvändiga kakor
        inställningar för kakor
        kakinställningar
        cookies
        om cookies
        användarvillkor
        alla rättigheter förbehållna
        språk
        svenska
        in english
        other languages
        lättläst
        teckenspråk
        rss
        till början av sidan
        var informationen till hjälp?
    """,
)
