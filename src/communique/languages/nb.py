"""Norwegian Bokmål."""

from communique._language import Language

TABLE = Language(
    tag="nb",
    name="Norwegian Bokmål",
    months=(
        "januar jan",
        "februar feb febr",
        "mars mar",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "desember des",
    ),
    weekdays=(
        "mandag mandagen man",
        "tirsdag tirsdagen tir tirs",
        "onsdag onsdagen ons",
        "torsdag torsdagen tor tors",
        "fredag fredagen fre",
        "lørdag lørdagen lør",
        "søndag søndagen søn",
    ),
    letters="æøå",
    words="""
        og i å er en et den det de til på for med av som har ikke var ble blir være vært fra om men eller
        etter seg han hun vi kan vil skal også noen noe når mellom mot ved ut hvor deres disse dette samt
        mer sier gjennom mye nå hvordan jeg opp hundre eget egen fire hva
        fordi denne allerede uken kommer mens under blant
    """,
    date_words="den",
    date_articles="den",
    today="""
        i dag
        i går
        den
        på
        denne
    """,
    updated="""
        oppdatert
        oppdatert den
        oppdatert kl.
        oppdatert kl
        sist oppdatert
        sist oppdatert den
        sist oppdatert kl.
        sist oppdatert kl
        siste oppdatering
        oppdatering
        oppdateringsdato
        sist endret
        sist endret den
        siste endring
        endret
        endret den
        sist redigert
        sist revidert
        revidert
        revidert den
        sist gjennomgått
        sist faglig oppdatert
        faglig oppdatert
        sist kontrollert
        siden er sist oppdatert
        siden ble sist oppdatert
        siden er oppdatert
        siden ble sist endret
        denne siden ble sist endret
        denne siden ble sist oppdatert
        artikkelen er oppdatert
    """,
    issued="""
        publisert
        publisert den
        publisert kl.
        publisert kl
        publiseringsdato
        publisert første gang
        først publisert
        først publisert den
        offentliggjort
        offentliggjort den
        utgitt
        utgitt den
        utgivelsesdato
        utgivelse
        dato for publisering
        dato for utgivelse
        utsendt
        sendt ut
        lagt ut
        lagt ut den
        opprettet
        opprettet den
        frigitt
        embargo
        embargo til
        sperrefrist
        sperrefrist til
        klausulert til
        til umiddelbar publisering
        dato
    """,
    kickers="""
        pressemelding
        pressemeldinger
        pressekonferanse
        pressekonferanser
        pressebrief
        pressebriefing
        presseinvitasjon
        pressetreff
        presserom
        presseaktuelt
        presse
        nyhet
        nyheter
        nyhetssak
        nyhetsmelding
        nyhetsarkiv
        nyhetsrom
        newsroom
        aktuelt
        siste nytt
        melding
        meldinger
        børsmelding
        tale
        taler
        tale/innlegg
        taler og innlegg
        innlegg
        kronikk
        artikkel
        artikler
        intervju
        uttalelse
        uttalelser
        erklæring
        erklæringer
        redegjørelse
        arrangement
        arrangementer
        faktaark
        historisk arkiv
        til umiddelbar publisering
    """,
    notes="""
        det talte ord gjelder
        det talte ord gjelder!
        sjekkes mot framføring
        sjekk mot framføring
        sjekkes mot fremføring
        kontrolleres mot framføring
        med forbehold om endringer
        slik den ble framført
        slik talen ble holdt
        transkripsjon
        utskrift
        uoffisiell oversettelse
        foreløpig oversettelse
        foreløpig versjon
        ikke-offisiell oversettelse
        utdrag
        slik den ble holdt
        framført versjon gjelder
        uredigert transkripsjon
        arbeidsoversettelse
        oversettelse fra engelsk
        hele talen
        full tekst
        med forbehold om framføring
    """,
    end_marks="""
        slutt
        slutt på meldingen
        slutt på pressemelding
    """,
    credits="""
        foto
        foto av
        bilder av
        fotokreditering
        fotograf
        fotografi
        bilde
        bilder
        bilde av
        bildekreditering
        illustrasjon
        illustrasjonsfoto
        grafikk
        arkivfoto
        pressefoto
        kreditt
        opphavsrett
        copyright
    """,
    openers="""
        fra venstre mot høyre
        fra venstre til høyre
        fra høyre mot venstre
        fra venstre
        fra høyre
        f.v.
        f.v
        f. v.
        f. v
        f.h.
        f.h
        f. h.
        f. h
        til venstre i bildet
        til høyre i bildet
        på bildet
        på bildet ser du
        på bildet ses
        bildet viser
        her fra
        gruppebilde
        gruppefoto
        familiefoto
        familiebilde
        arkivbilde
        bildetekst
    """,
    directions="""
        til venstre
        til høyre
        venstre
        høyre
        i midten
        t.v
        t.h
        tv
        th
        f.v
        fra venstre
        fra høyre
        fra venstre mot høyre
        nummer to fra venstre
        helt til venstre
        helt til høyre
    """,
    caption_labels="""
        bildetekst
    """,
    contacts="""
        kontakt
        kontakter
        kontakt oss
        kontaktinfo
        kontaktinformasjon
        kontaktopplysninger
        kontaktperson
        kontaktpersoner
        pressekontakt
        pressekontakter
        kontakt for presse
        kontakt for media
        kontakt for pressen
        mediekontakt
        mediekontakter
        pressehenvendelser
        mediehenvendelser
        pressevakt
        pressevakta
        pressetelefon
        pressetelefonen
        pressesjef
        presseansvarlig
        kommunikasjonsavdelingen
        for mer informasjon
        for mer informasjon, kontakt
        for ytterligere informasjon
        for nærmere informasjon
        mer informasjon
        ytterligere informasjon
        nærmere opplysninger
        ytterligere opplysninger
        henvendelser
        investor relations
    """,
    boilerplate="""
        merknad til redaksjonen
        merknader til redaksjonen
        til redaksjonen
        note til redaksjonen
        noter til redaksjonen
        ansvarsfraskrivelse
        disclaimer
        fremtidsrettede uttalelser
        framtidsrettede utsagn
        relaterte lenker
        relaterte saker
        relatert innhold
        relaterte dokumenter
        relatert
        lenker
        aktuelle lenker
        les også
        selskapsprofil
    """,
    about="""
        om
        fakta om
        kort om
    """,
    press_releases="""
        pressemelding
    """,
    issuers="departementet asa aksjeselskap",
    sources="kilde",
    numbers="nr nummer",
    bylines="""
        av
        skrevet av
        tekst av
        tekst
        artikkel av
        forfatter
        forfattere
    """,
    furniture="""
        til innhold
        til hovedinnhold
        gå til innhold
        gå til hovedinnhold
        hopp til innhold
        hopp til hovedinnhold
        du er her
        forside
        forsiden
        til forsiden
        hjem
        søk
        meny
        lukk
        til toppen
        tilbake til toppen
        tilbake
        tilbake til oversikten
        del
        del artikkelen
        del siden
        skriv ut
        lytt
        les mer
        vis mer
        flere nyheter
        relaterte nyheter
        relaterte artikler
        følg oss
        nyhetsbrev
        abonner
        logg inn
        last ned
        personvern
        personvernerklæring
        informasjonskapsler
        godta alle
        tilgjengelighet
        tilgjengelighetserklæring
        nettstedskart
        skriv ut denne siden
        se alle oppdateringer
        fortsett å lese
        neste
        forrige
        velg språk
        innholdsliste
        last inn mer
        avvis alle
        personvernregler
        se mer
        se mindre
        tilbake til startsiden
        mer
        del på facebook
        del på linkedin
        del på x
        send på e-post
        kopier lenke
        alle nyheter
        se alle
        vis alle
        forrige nyhet
        neste nyhet
        forrige artikkel
        neste artikkel
        les også disse
        emneord
        stikkord
        abonner på nyheter
        abonner på nyhetsbrev
        godta alle informasjonskapsler
        godta informasjonskapsler
        bare nødvendige
        kun nødvendige
        innstillinger for informasjonskapsler
        cookies
        om cookies
        vilkår for bruk
        alle rettigheter reservert
        språk
        velg språk på siden
        bokmål
        english
        rss
        skriv ut siden
    """,
)
