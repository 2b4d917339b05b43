"""Dutch."""

from communique._language import Language

TABLE = Language(
    tag="nl",
    name="Dutch",
    months=(
        "januari jan",
        "februari feb febr",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=(
        "maandag ma",
        "dinsdag di",
        "woensdag wo",
        "donderdag do",
        "vrijdag vr",
        "zaterdag za",
        "zondag zo",
    ),
    letters="éëï",
    words="""
        de het een van en in is dat op te voor met die zijn niet aan er om ook als bij door naar uit worden
        wordt werd werden heeft hebben maar of nog dit deze tot over zal kan meer hij zij ze we wij hun onze
        tussen tegen volgens wie hoe wat hem zei
    """,
    announcements="volgende verklaring",
    date_words="de",
    today="""
        vandaag
        gisteren
        op
        deze
        heden
    """,
    updated="""
        laatst bijgewerkt
        laatst bijgewerkt op
        laatste update
        laatste update op
        laatst geüpdatet
        laatst gewijzigd
        laatst gewijzigd op
        laatste wijziging
        laatste wijziging op
        laatst aangepast
        laatst aangepast op
        laatste aanpassing
        laatst herzien op
        laatst gecontroleerd op
        bijgewerkt
        bijgewerkt op
        bijgewerkt tot
        geactualiseerd
        geactualiseerd op
        gewijzigd
        gewijzigd op
        aangepast op
        datum laatste wijziging
        datum laatste update
        wijzigingsdatum
        pagina laatst bijgewerkt op
        deze pagina is voor het laatst bijgewerkt op
        deze pagina is voor het laatst gewijzigd op
        deze pagina is laatst bijgewerkt op
        deze pagina is bijgewerkt op
        aanpassingsdatum
    """,
    issued="""
        gepubliceerd
        gepubliceerd op
        gepubliceerd om
        publicatie op
        publicatiedatum
        datum van publicatie
        datum publicatie
        datum van bekendmaking
        geplaatst
        geplaatst op
        online geplaatst op
        verschenen
        verschenen op
        verschijningsdatum
        uitgegeven op
        uitgiftedatum
        vrijgegeven op
        verzonden op
        aangemaakt op
        uitgesproken op
        eerste publicatie
        embargo
        embargo tot
        onder embargo tot
        voor onmiddellijke publicatie
        voor onmiddellijke verspreiding
        voor directe publicatie
        gecreëerd
        aanmaakdatum
        datum
    """,
    kickers="""
        persbericht
        persberichten
        persmededeling
        persmededelingen
        perscommuniqué
        perscommuniqués
        communiqué
        persverklaring
        persverklaringen
        persconferentie
        persconferenties
        persuitnodiging
        persmoment
        persagenda
        persdossier
        persruimte
        pers
        nieuws
        nieuwsbericht
        nieuwsberichten
        nieuwsitem
        nieuwskamer
        newsroom
        actueel
        actualiteit
        actualiteiten
        mededeling
        mededelingen
        bericht
        berichten
        toespraak
        toespraken
        speech
        speeches
        verklaring
        verklaringen
        interview
        interviews
        evenement
        evenementen
        factsheet
        informatieblad
        mediabericht
        media-uitnodiging
        kamerbrief
    """,
    notes="""
        alleen het gesproken woord geldt
        het gesproken woord geldt
        de uitgesproken tekst geldt
        zoals uitgesproken
        transcriptie
        letterlijke tekst
        letterlijke tekst van de persconferentie
        volledige tekst
        uitgeschreven tekst
        onofficiële vertaling
        niet-officiële vertaling
        officieuze vertaling
        voorlopige vertaling
        voorlopige versie
        alleen het uitgesproken woord geldt
        te controleren aan de hand van de uitgesproken tekst
        uittreksel
        fragmenten
        ongecorrigeerde transcriptie
        werkvertaling
        vertaling uit het engels
        uitgesproken tekst
    """,
    end_marks="""
        einde
        einde bericht
        einde persbericht
    """,
    credits="""
        foto
        foto's
        foto van
        foto door
        foto's van
        foto's door
        fotocredit
        fotocredits
        fotograaf
        fotografie
        fotoverantwoording
        beeld
        beelden
        beeld van
        beeldcredit
        beeldverantwoording
        afbeelding
        illustratie
        copyright
        auteursrecht
        credit
        credits
        bron foto
        bron beeld
    """,
    openers="""
        van links naar rechts
        van rechts naar links
        v.l.n.r.
        v.l.n.r
        v. l. n. r.
        v. l. n. r
        vlnr
        v.r.n.l.
        v.r.n.l
        vanaf links
        vanaf rechts
        links op de foto
        rechts op de foto
        op de foto
        op deze foto
        op de afbeelding
        groepsfoto
        familiefoto
        archieffoto
        archiefbeeld
        bijschrift
        onderschrift
    """,
    directions="""
        links
        rechts
        midden
        in het midden
        l
        r
        m
        v.l.n.r
        v. l. n. r
        vlnr
        van links naar rechts
        van rechts naar links
        uiterst links
        uiterst rechts
        tweede van links
        tweede van rechts
    """,
    caption_labels="""
        bijschrift
        fotobijschrift
        onderschrift
        fotoonderschrift
    """,
    contacts="""
        contact
        contacten
        contactgegevens
        contactinformatie
        contactpersoon
        contactpersonen
        perscontact
        perscontacten
        contact voor de pers
        contact pers
        contact voor media
        mediacontact
        persvoorlichting
        persvoorlichter
        woordvoerder
        woordvoerders
        woordvoering
        persdienst
        persvragen
        mediavragen
        vragen van de pers
        vragen van media
        voor meer informatie
        voor verdere informatie
        voor nadere informatie
        meer informatie
        nadere informatie
        meer info
        inlichtingen
        inlichtingen voor de pers
        investor relations
        contact gegevens
        contacteer ons
    """,
    boilerplate="""
        noot voor de redactie
        noot voor redacties
        noten voor de redactie
        noot aan de redactie
        niet voor publicatie
        noot redactie
        opmerking voor de redactie
        disclaimer
        vrijwaring
        juridische kennisgeving
        toekomstgerichte verklaringen
        toekomstgerichte uitspraken
        gerelateerde links
        verwante links
        nuttige links
        relevante links
        bijbehorende documenten
        gerelateerde documenten
        verwante documenten
        zie ook
        bedrijfsprofiel
        noot voor de pers
    """,
    about="""
        over de
        over het
        over ons
    """,
    press_releases="""
        persbericht
        persmededeling
    """,
    issuers="ministerie b.v n.v bv nv",
    sources="bron",
    numbers="nr nummer",
    bylines="""
        door
        geschreven door
        tekst van
        tekst door
        een artikel van
        auteur
        auteurs
    """,
    furniture="""
        naar de inhoud
        ga naar de inhoud
        ga naar hoofdinhoud
        direct naar de inhoud
        overslaan en naar de inhoud gaan
        u bent hier
        u bevindt zich hier
        home
        zoeken
        zoek
        menu
        sluiten
        naar boven
        terug naar boven
        terug
        terug naar overzicht
        delen
        deel deze pagina
        deel dit bericht
        afdrukken
        print deze pagina
        lees meer
        lees verder
        meer nieuws
        gerelateerd nieuws
        gerelateerde artikelen
        lees ook
        volg ons
        nieuwsbrief
        abonneren
        inloggen
        downloaden
        vergroot afbeelding
        privacy
        privacyverklaring
        cookies
        alle cookies accepteren
        toegankelijkheid
        colofon
        sitemap
        volgende
        vorige
        ga naar inhoud
        doorgaan met lezen
        selecteer taal
        accepteren
        afwijzen
        inhoudsopgave
        deel
        link kopiëren
        verder lezen
        meer laden
        inschrijven
        privacybeleid
        meer weergeven
        minder weergeven
        terug naar de startpagina
        meer
        url kopiëren
        naar hoofdinhoud
        spring naar inhoud
        naar zoeken
        deel op facebook
        deel op x
        deel op linkedin
        deel via e-mail
        deel via whatsapp
        delen via e-mail
        kopieer link
        alle nieuwsberichten
        al het nieuws
        vorig bericht
        volgend bericht
        vorig artikel
        volgend artikel
        trefwoorden
        tags
        aanmelden nieuwsbrief
        aanmelden voor de nieuwsbrief
        schrijf u in
        abonneer u
        cookies accepteren
        cookies weigeren
        alles accepteren
        alles weigeren
        cookie-instellingen
        cookiebeleid
        gebruiksvoorwaarden
        disclaimer en privacy
        alle rechten voorbehouden
        toegankelijkheidsverklaring
        taal
        kies taal
        nederlands
        rss
        pdf downloaden
        meer over dit onderwerp
        toon meer
        toon minder
    """,
)
