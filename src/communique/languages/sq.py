"""Albanian."""

from communique._language import Language

TABLE = Language(
    tag="sq",
    name="Albanian",
    months=(
        "janar jan janarit janari",
        "shkurt shk shkurtit shkurti",
        "mars mar marsit marsi",
        "prill pri prillit prilli",
        "maj majit maji",
        "qershor qer qershorit qershori",
        "korrik korr korrikut korriku",
        "gusht gush gushtit gushti",
        "shtator sht shtatorit shtatori shtat",
        "tetor tet tetorit tetori",
        "nëntor nën nëntorit nëntori nentor nentorit",
        "dhjetor dhj dhjetorit dhjetori dhjet",
    ),
    weekdays=(
        "e hënë hën hënën hëna hene",
        "e martë mar martën marta",
        "e mërkurë mër mërkurën mërkura merkure",
        "e enjte enj enjten enjtja",
        "e premte pre premten premtja",
        "e shtunë sht shtunën shtuna shtune",
        "e diel die dielën diela",
    ),
    letters="çë",
    words="""
        e të në dhe për me që një i se nga si është janë ka kanë u do më po kjo ky këto këta por
        edhe nuk tij saj tyre mbi ndaj midis pas para gjatë ose te sipas duke ishte ishin tek kur
    """,
    date_words="më",
    today="""
        sot
        dje
        më
        më datë
        datë
        këtë
        ditën e
        nga data
    """,
    updated="""
        përditësuar
        përditësuar më
        përditësuar me datë
        përditësuar për herë të fundit
        përditësuar për herë të fundit më
        përditësuar së fundmi
        përditësuar së fundi
        përditësuar së fundi më
        përditësimi
        përditësimi i fundit
        përditësimi i fundit më
        përditesimi
        perditesuar
        perditesuar me
        perditesimi i fundit
        përditësim
        u përditësua
        u përditësua më
        u përditësua së fundmi më
        azhurnuar
        azhurnuar më
        azhornuar
        azhornuar më
        azhornimi i fundit
        azhurnimi i fundit
        freskuar më
        freskimi i fundit
        data e përditësimit
        data e përditësimit të fundit
        data e azhurnimit
        faqja u përditësua më
        faqja është përditësuar më
        kjo faqe u përditësua më
        modifikuar
        modifikuar më
        modifikimi i fundit
        modifikuar së fundmi
        modifikuar për herë të fundit
        data e modifikimit
        ndryshuar më
        ndryshimi i fundit
        ndryshuar së fundmi
        rishikuar
        rishikuar më
        rishikimi i fundit
        data e ndryshimit
    """,
    issued="""
        publikuar
        publikuar më
        publikuar në
        publikuar me datë
        u publikua
        u publikua më
        e publikuar më
        publikimi
        publikuar më datë
        publikuar për herë të parë
        publikuar së pari më
        data e publikimit
        data e botimit
        botuar
        botuar më
        botuar në
        u botua më
        botimi
        postuar
        postuar më
        postuar në
        u postua më
        data e postimit
        lëshuar më
        lëshuar
        data e lëshimit
        data
        datë
        dt
        data e komunikatës
        data e njoftimit
        data e krijimit
        krijuar më
        shpallur më
        shpërndarë më
        embargo deri më
        embargo deri
        nën embargo deri më
        i embarguar deri më
        për publikim të menjëhershëm
        për publikim të menjehershëm
        për shpërndarje të menjëhershme
        krijuar
    """,
    kickers="""
        komunikatë për shtyp
        komunikata për shtyp
        komunikatë shtypi
        komunikata shtypi
        komunikatë
        komunikata
        komunikatat
        komunikatë për media
        komunikata për media
        komunikatë për mediat
        komunikatë e përbashkët
        komunikatë zyrtare
        njoftim për shtyp
        njoftime për shtyp
        njoftim për media
        njoftime për media
        njoftim për mediat
        njoftim shtypi
        njoftime shtypi
        njoftim
        njoftime
        lajmërim
        lajmërime
        deklaratë
        deklarata
        deklaratë për shtyp
        deklarata për shtyp
        deklaratë për media
        deklarata për media
        deklaratë shtypi
        deklaratë e përbashkët
        deklarata e përbashkët
        lajm
        lajme
        lajmet
        lajmet e fundit
        të rejat e fundit
        lajme dhe ngjarje
        lajme dhe njoftime
        aktualitet
        fjalim
        fjalime
        fjala
        fjalë përshëndetëse
        fjala e plotë
        përshëndetje
        mesazh
        mesazhe
        konferencë për shtyp
        konferenca për shtyp
        konferencë shtypi
        konferenca shtypi
        konferencë për media
        konferencë për mediat
        brifing për shtyp
        brifing për media
        brifing
        salla e shtypit
        dhoma e shtypit
        zyra e shtypit
        zyra për media
        qendra e shtypit
        qendra mediatike
        qendra e mediave
        ftesë për media
        ftesë për shtyp
        ftesë për mediat
        ftesë
        buletin
        buletini
        buletin informativ
        fletë informative
        fletë faktesh
        pyetje dhe përgjigje
        pyetje-përgjigje
        intervistë
        intervista
        artikull
        artikuj
        opinion
        ngjarje
        ngjarjet
        aktivitete
        veprimtari
        reagim
        reagime
        newsroom
        media
        për publikim të menjëhershëm
        komunikate per shtyp
        komunikate shtypi
        njoftim per media
        deklarate per shtyp
    """,
    notes="""
        kontrollo me versionin e mbajtur
        vlen fjala e thënë
        siç u mbajt
        siç është mbajtur
        ashtu siç u mbajt
        siç u tha
        transkript
        transkripti
        transkript i plotë
        përkthim
        përkthim jozyrtar
        përkthim jo zyrtar
        përkthim i pazyrtar
        përkthim i përkohshëm
        version jozyrtar
        version i përkohshëm
        teksti i plotë
        fjala e plotë e
        fjalimi i plotë
        pjesë nga fjala
        pjesë
        fragmente
        pjesë nga fjalimi
        dokument jozyrtar
        përkthim nga anglishtja
        origjinali në anglisht
    """,
    end_marks="""
        fund
        fundi
        fund i komunikatës
        mbaron
    """,
    credits="""
        foto
        fotot
        fotografi
        fotografia
        fotografitë
        foto nga
        fotografi nga
        foto e
        fotograf
        fotografe
        imazh
        imazhe
        imazhi
        imazhi nga
        kredi
        kredia
        kreditë
        kredi foto
        kredia e fotos
        kredi e fotos
        burimi i fotos
        burimi i fotografisë
        burimi i imazhit
        mirësjellje e
        mirësjellje
        me mirësjellje
        me mirësjelljen e
        të drejtat e autorit
        ilustrim
        ilustrimi
        grafika
        video
    """,
    openers="""
        nga e majta
        nga e majta në të djathtë
        nga e majta në të djathte
        nga e majta djathtas
        majtas djathtas
        nga e djathta
        nga e djathta në të majtë
        (nga e majta)
        (nga e majta në të djathtë)
        nga e majta drejt së djathtës
        foto familjare
        fotografi familjare
        foto grupi
        fotografi grupi
        foto e përbashkët
        fotografi e përbashkët
        foto arkivi
        foto arkiv
        fotografi arkivi
        foto ilustruese
        foto ilustrim
        në foto
        në fotografi
        në këtë foto
        në këtë fotografi
        në imazh
        pamje nga
        foto zyrtare
    """,
    directions="""
        majtas
        djathtas
        në mes
        nga e majta
        nga e djathta
        nga e majta në të djathtë
    """,
    contacts="""
        kontakt
        kontakti
        kontakte
        kontaktet
        kontakti për media
        kontakt për media
        kontakte për media
        kontaktet për media
        kontakt për mediat
        kontakti për shtyp
        kontakt për shtyp
        kontakte për shtyp
        kontakti për mediat
        kontakti i shtypit
        personi i kontaktit
        person kontakti
        persona kontakti
        personi kontaktues
        të dhënat e kontaktit
        të dhëna kontakti
        informacion kontakti
        informacioni i kontaktit
        na kontaktoni
        kontaktoni
        për më shumë informacion
        për më shumë informata
        për më tepër informacion
        për më tepër informata
        për më shumë informacion, kontaktoni
        për më shumë informacion kontaktoni
        për më shumë informata kontaktoni
        për informacione të mëtejshme
        për informacion të mëtejshëm
        për informata shtesë
        për informacion shtesë
        për pyetje
        pyetje nga mediat
        pyetjet e mediave
        më shumë informacion
        më shumë informata
        zëdhënës
        zëdhënësi
        zëdhënësja
        zëdhënëse
        zyra për informim
        zyra për komunikim
        zyra për marrëdhënie me publikun
        zyra për marrëdhënie me media
        marrëdhënie me publikun
        marrëdhëniet me publikun
        marrëdhënie me mediat
        marrëdhëniet me mediat
        marrëdhënie me investitorët
        drejtoria e komunikimit
        shërbimi i shtypit
    """,
    boilerplate="""
        shënim për redaktorët
        shënime për redaktorët
        shënim për redaksinë
        shënime për redaksinë
        shënim për editorët
        shënime për editorët
        shënim për gazetarët
        shënime për gazetarët
        shënim i redaksisë
        shënim i redaktorit
        shënim për mediat
        shënime
        shënim
        mohim përgjegjësie
        mohim i përgjegjësisë
        mohimi i përgjegjësisë
        heqje dorë nga përgjegjësia
        klauzolë e mospërgjegjësisë
        përjashtim nga përgjegjësia
        njoftim ligjor
        shënim ligjor
        shënim i rëndësishëm
        deklarata për të ardhmen
        deklarata që shikojnë përpara
        deklarata largpamëse
        lidhje të ngjashme
        lidhje të lidhura
        lidhjet përkatëse
        lidhje të dobishme
        lidhje të jashtme
        lidhje
        linqe
        linqe të dobishme
        linqe të ngjashme
        informacion i lidhur
        informacione të ngjashme
        dokumente të lidhura
        dokumente të ngjashme
        dokumente
        dokumentet
        dokumente bashkëngjitur
        bashkëngjitur
        bashkëlidhur
        shtojca
        aneks
        anekse
        skedarë
        skedarë bashkëngjitur
        shkarkime
        materiale
        tema të ngjashme
        temat përkatëse
    """,
    about="""
        rreth
        informacion për
        informacion rreth
        informacion mbi
        kush është
        kush jemi
        çfarë është
    """,
    press_releases="""
        komunikatë për shtyp
        njoftim për shtyp
        njoftim për media
    """,
    issuers="ministrisë ministria",
    sources="burimi",
    numbers="nr numër",
    bylines="""
        nga
        shkruan
        shkruar nga
        shkroi
        përgatiti
        përgatitur nga
        autor
        autori
        autorja
        redaktoi
        gazetar
        gazetare
        teksti nga
        botuar nga
    """,
    furniture="""
        kthehu lart
        kthehu në krye
        kthehu në fillim
        lart
        në krye të faqes
        kthehu
        mbrapa
        kalo te përmbajtja
        kalo tek përmbajtja
        kalo te përmbajtja kryesore
        kaloni te përmbajtja
        shko te përmbajtja
        kreu
        ballina
        faqja kryesore
        faqja e parë
        ju jeni këtu
        jeni këtu
        menu
        menyja
        menuja kryesore
        menyja kryesore
        navigimi
        mbyll
        kërko
        kërkim
        kërkimi
        kërkim i avancuar
        shpërndaje
        shpërndaj
        shpërndani
        ndaje
        ndaje me të tjerët
        shpërndaje në facebook
        shpërndaje në twitter
        dërgo me email
        dërgo
        printo
        printo faqen
        shtyp
        shkarko
        shkarko pdf
        kopjo linkun
        kopjo lidhjen
        dëgjo
        lexo më shumë
        lexo më tepër
        lexoni më shumë
        lexo edhe
        më shumë
        më tepër
        shiko më shumë
        shiko të gjitha
        shih edhe
        shfaq më shumë
        mëso më shumë
        të gjitha lajmet
        më shumë lajme
        tjetra
        tjetër
        para
        i mëparshëm
        vijues
        lajme të ngjashme
        lajme të lidhura
        artikuj të ngjashëm
        etiketa
        na ndiqni
        na ndiqni në
        abonohu
        abonohuni
        regjistrohu
        hyr
        identifikohu
        harta e faqes
        aksesueshmëria
        qasshmëria
        privatësia
        politika e privatësisë
        cookies
        kukit
        politika e kukive
        politika e cookies
        prano
        pranoj
        prano të gjitha
        refuzo
        refuzo të gjitha
        kushtet e përdorimit
        të gjitha të drejtat e rezervuara
        gjuha
        shqip
        printo këtë faqe
        përmbajtje të ngjashme
        kaloni në përmbajtjen kryesore
        menuja
        shih të gjitha përditësimet
        vazhdo leximin
        e mëparshme
        zgjidh gjuhën
        ngarko më shumë
        ndaj
        politika e cookie-ve
        shiko më pak
        kthehu në faqen kryesore
        ndaje në facebook
        ndaje në x
        lajmi i mëparshëm
        lajmi tjetër
        prano të gjitha cookies
        refuzo cookies
        vetëm të nevojshme
        fjalë kyçe
        zgjidhni gjuhën
    """,
)
