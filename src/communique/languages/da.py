"""Danish."""

from communique._language import Language

TABLE = Language(
    tag="da",
    name="Danish",
    months=(
        "januar jan",
        "februar feb febr",
        "marts mar",
        "april apr",
        "maj",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "mandag mandagen man",
        "tirsdag tirsdagen tirs tir",
        "onsdag onsdagen ons",
        "torsdag torsdagen tors tor",
        "fredag fredagen fre",
        "lørdag lørdagen lør",
        "søndag søndagen søn",
    ),
    letters="æøå",
    words="""
        og i at er en et den det de til på for med af som der har ikke var blev bliver være været fra om men
        eller efter sig han hun vi kan vil skal også nogle noget når mellem mod ved ud hvor deres disse
        dette samt mere siger gennem meget nu op
    """,
    date_words="den d",
    date_articles="den",
    today="""
        i dag
        i går
        den
        d.
        d
        på
        denne
    """,
    updated="""
        opdateret
        opdateret den
        opdateret d.
        opdateret d
        sidst opdateret
        sidst opdateret den
        sidst opdateret d.
        sidst opdateret d
        senest opdateret
        senest opdateret den
        senest opdateret d.
        senest opdateret d
        seneste opdatering
        sidste opdatering
        opdatering
        opdateringsdato
        sidst ændret
        sidst ændret den
        senest ændret
        senest ændret den
        seneste ændring
        ændret
        ændret den
        rettet den
        senest revideret
        sidst revideret
        revideret den
        sidst redigeret
        senest redigeret
        sidst gennemgået
        siden er sidst opdateret
        siden er sidst opdateret den
        siden er senest opdateret
        siden er opdateret den
        denne side er sidst opdateret
        dato for seneste opdatering
        sidste ændring
    """,
    issued="""
        offentliggjort
        offentliggjort den
        offentliggjort d.
        offentliggjort d
        offentliggørelse
        offentliggørelsesdato
        dato for offentliggørelse
        publiceret
        publiceret den
        publiceret d.
        publiceret d
        publiceringsdato
        publikationsdato
        udgivet
        udgivet den
        udgivet d.
        udgivet d
        udgivelsesdato
        udsendt
        udsendt den
        udkommet den
        oprettet
        oprettet den
        oprettet d.
        oprettet d
        lagt på nettet
        lagt på hjemmesiden
        frigivet den
        først offentliggjort
        embargo
        embargo til
        klausuleret til
        til umiddelbar frigivelse
        til øjeblikkelig offentliggørelse
        må offentliggøres
        embargo indtil
        dato
    """,
    kickers="""
        pressemeddelelse
        pressemeddelelser
        pressemøde
        pressemøder
        pressekonference
        pressekonferencer
        presseinvitation
        presserum
        pressebriefing
        presse
        nyhed
        nyheder
        nyt
        aktuelt
        seneste nyt
        meddelelse
        meddelelser
        tale
        taler
        statsministerens tale
        artikel
        artikler
        interview
        indlæg
        kronik
        udtalelse
        udtalelser
        erklæring
        erklæringer
        redegørelse
        begivenhed
        begivenheder
        arrangement
        arrangementer
        faktaark
        nyhedsrum
        newsroom
        børsmeddelelse
        selskabsmeddelelse
        til umiddelbar frigivelse
    """,
    notes="""
        det talte ord gælder
        det talte ord gælder!
        kun det talte ord gælder
        talepapir
        udskrift
        afskrift
        transskription
        udskrift af pressemødet
        uofficiel oversættelse
        foreløbig oversættelse
        ikke-officiel oversættelse
        arbejdsoversættelse
        foreløbig udgave
        uddrag
        som holdt
        som fremført
        kontrolleres mod det talte ord
        uddrag af talen
        uredigeret udskrift
        fuld tekst
        hele talen
        med forbehold for ændringer
        oversættelse fra engelsk
        til orientering
    """,
    end_marks="""
        slut
        slut på meddelelse
        slut på pressemeddelelse
    """,
    credits="""
        foto
        fotos
        foto af
        fotos af
        fotokredit
        fotokreditering
        fotograf
        fotografi
        billede
        billeder
        billede af
        billedkredit
        illustration
        grafik
        arkivfoto
        pressefoto
        kredit
        ophavsret
        copyright
    """,
    openers="""
        fra venstre mod højre
        fra venstre til højre
        fra højre mod venstre
        fra venstre
        fra højre
        f.v.
        f.v
        f. v.
        f. v
        til venstre i billedet
        til højre i billedet
        på billedet
        på billedet ses
        på fotoet
        på fotoet ses
        billedet viser
        her ses
        her ses fra venstre
        gruppebillede
        gruppefoto
        familiefoto
        arkivbillede
        billedtekst
    """,
    directions="""
        til venstre
        til højre
        venstre
        højre
        i midten
        tv
        th
        t.v
        t.h
        f.v
        fra venstre
        fra højre
        fra venstre mod højre
        nummer to fra venstre
        yderst til venstre
        yderst til højre
    """,
    caption_labels="""
        billedtekst
    """,
    contacts="""
        kontakt
        kontakter
        kontaktinfo
        kontaktinformation
        kontaktoplysninger
        kontaktperson
        kontaktpersoner
        pressekontakt
        pressekontakter
        pressehenvendelser
        pressevagt
        pressevagten
        pressetelefon
        pressechef
        presserådgiver
        presseafdeling
        pressetjeneste
        kontakt for pressen
        henvendelser fra pressen
        for yderligere information
        for yderligere oplysninger
        for mere information
        yderligere information
        yderligere oplysninger
        mere information
        flere oplysninger
        henvendelse
        investor relations
        kontakt os
        for pressehenvendelser
        kontakt til pressen
        for flere oplysninger
        kontaktpersoner for pressen
    """,
    boilerplate="""
        note til redaktører
        noter til redaktører
        note til redaktionen
        noter til redaktionen
        bemærkning til redaktionen
        til redaktionen
        ansvarsfraskrivelse
        disclaimer
        fremadrettede udsagn
        udsagn om fremtiden
        relaterede links
        relevante links
        links
        relateret indhold
        relaterede dokumenter
        læs også
        virksomhedsprofil
    """,
    about="""
        om
        fakta om
    """,
    press_releases="""
        pressemeddelelse
    """,
    issuers="ministeriet ministerium aps a/s",
    sources="kilde",
    numbers="nr nummer",
    bylines="""
        af
        skrevet af
        tekst af
        tekst
        artikel af
        forfatter
        forfattere
    """,
    furniture="""
        gå til indhold
        gå til indholdet
        gå til hovedindhold
        spring til indhold
        spring til hovedindhold
        spring navigation over
        du er her
        forside
        forsiden
        søg
        søgning
        menu
        luk
        til toppen
        gå til toppen
        tilbage
        tilbage til oversigten
        del
        del siden
        del denne side
        udskriv
        print
        læs mere
        læs op
        få læst op
        se mere
        flere nyheder
        relaterede nyheder
        relaterede artikler
        følg os
        tilmeld nyhedsbrev
        abonner
        log ind
        download
        privatlivspolitik
        cookies
        accepter alle cookies
        tilgængelighed
        tilgængelighedserklæring
        sitemap
        tilbage til start
        næste
        forrige
        vælg sprog
        accepter
        afvis
        indholdsfortegnelse
        kopier link
        læs videre
        indlæs mere
        tilmeld
        frameld
        se mindre
        tilbage til startsiden
        kopier url
        del på facebook
        del på linkedin
        del på x
        accepter alle
        afvis alle
        kun nødvendige
        cookieindstillinger
        cookiepolitik
        om cookies
        vis mere
        vis mindre
        vis alle
        se alle nyheder
        alle nyheder
        forrige nyhed
        næste nyhed
        udskriv siden
        hent pdf
        nøgleord
        abonner på nyheder
        følg os på
        alle rettigheder forbeholdes
        english
        dansk
        var siden nyttig?
    """,
)
