"""German."""

from communique._language import Language

TABLE = Language(
    tag="de",
    name="German",
    months=(
        "januar jänner jan jän",
        "februar feb febr",
        "märz mär mrz maerz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays=(
        "montag mo",
        "dienstag di",
        "mittwoch mi",
        "donnerstag do",
        "freitag fr",
        "samstag sonnabend sa",
        "sonntag so",
    ),
    letters="äöüß",
    words="""
        der die das und ist von zu den mit für auf dem des ein eine einer eines einem im nicht auch es sich
        an am als bei nach aus wird werden wurde wurden hat haben sind war dass wir sie er oder aber um zum
        zur durch über vor bis noch sowie
    """,
    verbs="""
        ist sind war waren wird werden wurde wurden hat haben hatte hatten bin habe ich wir sie kann können konnte
        konnten soll sollen muss müssen musste mussten will wollen wollte darf dürfen mag weiß wäre hätte würde sei
        kam kamen ging gingen gab gaben nahm nahmen sah sahen sprach sprachen stand standen lag lagen fand fanden
        blieb blieben schrieb rief hielt ließ fuhr trug schlug lief stieg zog trat begann gewann verlor entschied
        erschien bekam half traf starb bot bat sagt geht gibt tut zeigt steht liegt lebt baut fährt hält
    """,
    verb_endings="t te ten",
    plural_verb_ending="en",
    determiners="der die das den dem des ein eine einen einem einer eines",
    announcements="mit folgende folgenden erklärung",
    date_words="den am dem vom",
    date_articles="den",
    today="""
        heute
        am heutigen
        gestern
        am gestrigen
        am
        diesen
    """,
    updated="""
        zuletzt aktualisiert
        zuletzt aktualisiert am
        letzte aktualisierung
        letzte aktualisierung am
        letztes update
        zuletzt geändert
        zuletzt geändert am
        letzte änderung
        letzte änderung am
        zuletzt bearbeitet
        zuletzt bearbeitet am
        zuletzt überarbeitet am
        zuletzt überprüft am
        aktualisiert
        aktualisiert am
        aktualisiert um
        aktualisierungsdatum
        datum der letzten aktualisierung
        datum der letzten änderung
        geändert am
        änderungsdatum
        überarbeitet am
        stand
        stand vom
        stand der information
        stand der informationen
        redaktionsstand
        bearbeitungsstand
        seite zuletzt aktualisiert am
        seite aktualisiert am
        diese seite wurde zuletzt aktualisiert am
        diese seite wurde zuletzt geändert am
    """,
    issued="""
        veröffentlicht
        veröffentlicht am
        veröffentlicht um
        veröffentlichung am
        veröffentlichungsdatum
        datum
        datum der veröffentlichung
        erstmals veröffentlicht am
        publiziert
        publiziert am
        publikationsdatum
        erschienen
        erschienen am
        erscheinungsdatum
        erscheinungstermin
        erstellt
        erstellt am
        ausgegeben am
        herausgegeben am
        eingestellt am
        online gestellt am
        online seit
        freigegeben am
        gehalten am
        sperrfrist
        sperrfrist bis
        embargo bis
        frei ab
        freigabe ab
        zur sofortigen veröffentlichung
        zur veröffentlichung am
    """,
    kickers="""
        ad-hoc-mitteilung
        ad-hoc-meldung
        ad-hoc
        pressemitteilung
        pressemitteilungen
        presseinformation
        presseinformationen
        pressemeldung
        pressemeldungen
        presseaussendung
        presseaussendungen
        presseerklärung
        presseerklärungen
        pressedienst
        pressekonferenz
        pressekonferenzen
        pressestatement
        pressestatements
        pressegespräch
        pressehintergrund
        presse
        pressemappe
        presseeinladung
        pressetermin
        pressetermine
        presseraum
        pressestelle
        medienmitteilung
        medienmitteilungen
        medieninformation
        medieninformationen
        medienkonferenz
        meldung
        meldungen
        mitteilung
        mitteilungen
        nachricht
        nachrichten
        aktuelles
        aktuelle meldung
        aktuelle meldungen
        neuigkeiten
        newsroom
        news
        artikel
        bericht
        rede
        reden
        ansprache
        ansprachen
        grußwort
        grußworte
        interview
        interviews
        statement
        statements
        erklärung
        erklärungen
        stellungnahme
        stellungnahmen
        veranstaltung
        veranstaltungen
        faktenblatt
        hintergrundpapier
        bulletin
        zur sofortigen veröffentlichung
    """,
    notes="""
        es gilt das gesprochene wort
        es gilt das gesprochene wort!
        mitschrift
        mitschrift der pressekonferenz
        mitschrift pressekonferenz
        wortprotokoll
        stenografische mitschrift
        redemanuskript
        manuskriptfassung
        im wortlaut
        wortlaut
        inoffizielle übersetzung
        nichtamtliche übersetzung
        nicht amtliche übersetzung
        arbeitsübersetzung
        vorläufige übersetzung
        vorläufige fassung
        unkorrigierte fassung
        gekürzte fassung
        sperrfrist redebeginn
        sperrfrist: redebeginn
    """,
    end_marks="""
        ende
        schluss
        ende der mitteilung
        ende der pressemitteilung
        ende der durchsage
        ende der rede
    """,
    credits="""
        foto
        fotos
        foto von
        fotos von
        fotocredit
        fotocredits
        fotonachweis
        fotoquelle
        fotograf
        fotografin
        fotorechte
        bild
        bilder
        bild von
        bildnachweis
        bildnachweise
        bildquelle
        bildrechte
        bildautor
        bildcredit
        titelbild
        abbildung
        grafik
        illustration
        quelle
        copyright
        credit
        credits
        mit freundlicher genehmigung
        screenshot
        screenshots
    """,
    openers="""
        von links nach rechts
        von rechts nach links
        von links
        von rechts
        v.l.n.r.
        v.l.n.r
        v. l. n. r.
        v. l. n. r
        vlnr
        v.l.
        v.l
        v. l.
        v. l
        v.r.n.l.
        v.r.n.l
        v. r. n. l.
        v. r. n. l
        v.r.
        v.r
        v. r.
        v. r
        links im bild
        rechts im bild
        im bild
        im bild von links
        auf dem foto
        auf dem bild
        auf dem gruppenbild
        das foto zeigt
        das bild zeigt
        unser foto zeigt
        gruppenfoto
        gruppenbild
        familienfoto
        archivfoto
        archivbild
        symbolfoto
        symbolbild
        bildunterschrift
    """,
    directions="""
        links
        rechts
        mitte
        in der mitte
        l
        r
        m
        li
        re
        v. l
        v.l
        v. r
        v.r
        v. l. n. r
        v.l.n.r
        v. r. n. l
        vlnr
        von links
        von rechts
        von links nach rechts
        von rechts nach links
        ganz links
        ganz rechts
        zweiter von links
        zweite von links
        dritter von links
        dritte von links
        zweiter von rechts
        zweite von rechts
        vorne links
        vorne rechts
        hinten links
        hinten rechts
        im bild
        im bild links
        im bild rechts
        links im bild
        rechts im bild
    """,
    caption_labels="""
        bildunterschrift
        bildlegende
        bildtext
        legende
    """,
    contacts="""
        kontakt
        kontakte
        kontaktdaten
        kontaktinformationen
        kontaktperson
        kontaktpersonen
        pressekontakt
        pressekontakte
        pressestelle
        presseanfragen
        pressesprecher
        pressesprecherin
        medienkontakt
        medienkontakte
        medienanfragen
        medienstelle
        kontakt für medien
        kontakt für die medien
        kontakt für die presse
        kontakt für rückfragen
        ansprechpartner
        ansprechpartnerin
        ansprechpartner für die presse
        ihr ansprechpartner
        ihre ansprechpartner
        ihre ansprechpartnerin
        ansprechperson
        ansprechpersonen
        rückfragen
        rückfragehinweis
        rückfragen und kontakt
        rückfragen & kontakt
        für rückfragen
        bei rückfragen
        adresse für rückfragen
        weitere informationen
        für weitere informationen
        weitere auskünfte
        auskünfte
        öffentlichkeitsarbeit
        presse- und öffentlichkeitsarbeit
        investor relations
        kontaktieren sie uns
    """,
    boilerplate="""
        hinweis für redaktionen
        hinweise für redaktionen
        hinweis für die redaktion
        hinweise für die redaktion
        hinweis an die redaktion
        hinweise an die redaktion
        hinweis an die redaktionen
        hinweise an die redaktionen
        anmerkung für redaktionen
        anmerkungen für redaktionen
        redaktioneller hinweis
        redaktionelle hinweise
        haftungsausschluss
        rechtlicher hinweis
        rechtliche hinweise
        disclaimer
        zukunftsgerichtete aussagen
        vorausschauende aussagen
        weiterführende links
        weiterführende informationen
        verwandte links
        links zum thema
        mehr zum thema
        zugehörige dokumente
        verwandte dokumente
        kurzprofil
        unternehmensprofil
    """,
    about="""
        über
        über die
        über das
        über den
    """,
    press_releases="""
        pressemitteilung
        presseinformation
        pressemeldung
        medienmitteilung
        presseaussendung
        presseerklärung
    """,
    issuers="ministeriums gmbh ag kg kgaa ohg mbh ministerium staatsministerium bundesministerium e.v",
    sources="quelle",
    numbers="nr nummer referenz",
    bylines="""
        von
        text von
        verfasst von
        geschrieben von
        ein beitrag von
        ein artikel von
        autor
        autorin
        autoren
        verfasser
        verfasserin
    """,
    furniture="""
        zum inhalt
        zum inhalt springen
        zum hauptinhalt springen
        direkt zum inhalt
        zur navigation springen
        sie sind hier
        startseite
        zur startseite
        suche
        suchen
        menü
        nach oben
        zum seitenanfang
        seitenanfang
        zurück
        zurück zur übersicht
        teilen
        seite teilen
        drucken
        seite drucken
        druckversion
        mehr erfahren
        mehr lesen
        weiterlesen
        weitere meldungen
        ähnliche artikel
        folgen sie uns
        newsletter
        abonnieren
        anmelden
        bild vergrößern
        herunterladen
        impressum
        datenschutz
        datenschutzerklärung
        cookies
        alle cookies akzeptieren
        barrierefreiheit
        leichte sprache
        sitemap
        diese seite teilen
        weiter
        diese seite drucken
        verwandte inhalte
        alle aktualisierungen ansehen
        zurück zum seitenanfang
        sprache wechseln
        akzeptieren
        ablehnen
        inhaltsverzeichnis
        link kopieren
        mehr laden
        abbestellen
        alle akzeptieren
        alle ablehnen
        cookie-richtlinie
        datenschutzrichtlinie
        mehr anzeigen
        weniger anzeigen
        zurück zur startseite
        pdf herunterladen
        einstellungen verwalten
        url kopieren
        inhalt überspringen
        navigation überspringen
        auf facebook teilen
        auf x teilen
        auf linkedin teilen
        per e-mail versenden
        per e-mail teilen
        artikel teilen
        nur notwendige cookies
        nur notwendige cookies akzeptieren
        cookie-einstellungen
        cookies akzeptieren
        cookies ablehnen
        auswahl speichern
        lesen sie auch
        das könnte sie auch interessieren
        verwandte artikel
        weitere nachrichten
        alle meldungen
        alle nachrichten
        vorherige meldung
        nächste meldung
        vorheriger artikel
        nächster artikel
        zur übersicht
        schlagwörter
        schlagworte
        newsletter abonnieren
        seite vorlesen
        vorlesen
        gebärdensprache
        sprachauswahl
        sprache auswählen
        hauptnavigation
        hauptmenü
        menü öffnen
        menü schließen
        schließen
        nutzungsbedingungen
        nutzungshinweise
        alle rechte vorbehalten
        erklärung zur barrierefreiheit
        bild herunterladen
        als pdf herunterladen
        rss
        rss-feed
        sie befinden sich hier
    """,
)
