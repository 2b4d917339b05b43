"""Norwegian Nynorsk."""

from communique._language import Language

TABLE = Language(
    tag="nn",
    name="Norwegian Nynorsk",
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
        "måndag mandag måndagen må mån",
        "tysdag tirsdag tysdagen ty tys",
        "onsdag onsdagen on ons",
        "torsdag torsdagen to tor",
        "fredag fredagen fr fre",
        "laurdag lørdag laurdagen la lau",
        "søndag sundag søndagen sø søn",
    ),
    letters="æøå",
    words="""
        og i å er ein eit ei den det dei til på for med av som har ikkje var vart blei vert blir vere vore
        frå om men eller etter seg han ho vi me kan vil skal òg også nokre noko når mellom mot ved kor deira
        desse dette samt meir seier gjennom mykje no korleis eg
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
        sist endra
        sist endra den
        sist endret
        siste endring
        endra
        endra den
        sist redigert
        sist revidert
        revidert
        revidert den
        sist gjennomgått
        sist fagleg oppdatert
        fagleg oppdatert
        sist kontrollert
        sida er sist oppdatert
        sida vart sist oppdatert
        sida blei sist oppdatert
        sida er oppdatert
        sida vart sist endra
        sida blei sist endra
        denne sida vart sist endra
        denne sida blei sist oppdatert
        artikkelen er oppdatert
    """,
    issued="""
        publisert
        publisert den
        publisert kl.
        publisert kl
        publiseringsdato
        publisert første gong
        først publisert
        først publisert den
        offentleggjort
        offentleggjort den
        gitt ut
        gitt ut den
        utgitt
        utgjeve
        utgjevingsdato
        utgivingsdato
        dato for publisering
        sendt ut
        lagt ut
        lagt ut den
        oppretta
        oppretta den
        frigitt
        embargo
        embargo til
        sperrefrist
        sperrefrist til
        klausulert til
        til publisering straks
        dato
    """,
    kickers="""
        pressemelding
        pressemeldingar
        pressekonferanse
        pressekonferansar
        pressebrief
        pressebriefing
        presseinvitasjon
        pressetreff
        presserom
        presse
        nyhet
        nyhende
        nyheit
        nyheiter
        nyhendesak
        nyhendearkiv
        nyheitsarkiv
        nyhenderom
        newsroom
        aktuelt
        siste nytt
        melding
        meldingar
        tale
        talar
        tale/innlegg
        talar og innlegg
        innlegg
        kronikk
        artikkel
        artiklar
        intervju
        fråsegn
        fråsegner
        uttale
        uttalar
        erklæring
        erklæringar
        utgreiing
        arrangement
        hending
        hendingar
        faktaark
        historisk arkiv
    """,
    notes="""
        det talte ordet gjeld
        det talte ord gjeld
        det talte ordet gjeld!
        sjekkast mot framføring
        sjekk mot framføring
        kontrollerast mot framføring
        med atterhald om endringar
        slik ho vart framført
        slik talen vart halden
        transkripsjon
        utskrift
        uoffisiell omsetjing
        uoffisiell oversetjing
        førebels omsetjing
        førebels versjon
        utdrag
        slik han vart framført
        uredigert transkripsjon
        arbeidsomsetjing
        omsetjing frå engelsk
        heile talen
        full tekst
        talt ord gjeld
    """,
    end_marks="""
        slutt
        slutt på meldinga
        slutt på pressemelding
    """,
    credits="""
        foto
        foto av
        bilete av
        fotokreditering
        fotograf
        fotografi
        bilete
        bilde
        biletkreditering
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
        frå venstre mot høgre
        frå venstre til høgre
        frå høgre mot venstre
        frå venstre
        frå høgre
        f.v.
        f.v
        f. v.
        f. v
        f.h.
        f.h
        f. h.
        f. h
        til venstre i biletet
        til høgre i biletet
        på biletet
        på biletet ser du
        på bildet
        biletet viser
        bildet viser
        gruppebilete
        gruppebilde
        gruppefoto
        familiefoto
        familiebilete
        arkivbilete
        bilettekst
        bildetekst
    """,
    directions="""
        til venstre
        til høgre
        venstre
        høgre
        i midten
        t.v
        t.h
        tv
        th
        f.v
        frå venstre
        frå høgre
        frå venstre mot høgre
    """,
    caption_labels="""
        bilettekst
    """,
    contacts="""
        kontakt
        kontaktar
        kontakt oss
        kontaktinfo
        kontaktinformasjon
        kontaktopplysningar
        kontaktperson
        kontaktpersonar
        pressekontakt
        pressekontaktar
        kontakt for presse
        kontakt for media
        kontakt for pressa
        mediekontakt
        mediekontaktar
        pressehenvendingar
        førespurnader frå pressa
        førespurnader frå media
        pressevakt
        pressevakta
        pressetelefon
        pressetelefonen
        pressesjef
        presseansvarleg
        kommunikasjonsavdelinga
        for meir informasjon
        for meir informasjon, kontakt
        for ytterlegare informasjon
        for nærare informasjon
        meir informasjon
        ytterlegare informasjon
        nærare opplysningar
        fleire opplysningar
        førespurnader
        investor relations
    """,
    boilerplate="""
        merknad til redaksjonen
        merknader til redaksjonen
        til redaksjonen
        note til redaksjonen
        notar til redaksjonen
        ansvarsfråskriving
        disclaimer
        framtidsretta utsegner
        framtidsretta fråsegner
        relaterte lenkjer
        relaterte lenker
        relaterte saker
        relatert innhald
        relaterte dokument
        relatert
        lenkjer
        lenker
        aktuelle lenker
        les også
        les òg
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
    issuers="departementet asa",
    sources="kjelde",
    numbers="nr nummer",
    bylines="""
        av
        skrive av
        skriven av
        tekst av
        tekst
        artikkel av
        forfattar
        forfattarar
    """,
    furniture="""
        til innhald
        til hovudinnhald
        gå til innhald
        gå til hovudinnhald
        hopp til innhald
        hopp til hovudinnhald
        du er her
        framside
        framsida
        til framsida
        heim
        søk
        meny
        lukk
        til toppen
        tilbake til toppen
        tilbake
        tilbake til oversikta
        del
        del artikkelen
        del sida
        skriv ut
        lytt
        les meir
        vis meir
        fleire nyhende
        fleire nyheiter
        relaterte artiklar
        følg oss
        nyhendebrev
        nyheitsbrev
        abonner
        logg inn
        last ned
        personvern
        personvernerklæring
        informasjonskapslar
        godta alle
        tilgjengeerklæring
        nettstadkart
        les vidare
        neste
        førre
        vel språk
        avvis
        innhaldsliste
        del på facebook
        del på linkedin
        del på x
        send på e-post
        kopier lenkje
        alle nyhende
        sjå alle
        vis alle
        førre nyhende
        neste nyhende
        førre artikkel
        neste artikkel
        emneord
        stikkord
        abonner på nyheiter
        abonner på nyhendebrev
        godta alle informasjonskapslar
        berre naudsynte
        berre nødvendige
        innstillingar for informasjonskapslar
        cookies
        om cookies
        vilkår for bruk
        alle rettar reserverte
        språk
        nynorsk
        rss
        skriv ut sida
        fortset å lese
        til startsida
    """,
)
