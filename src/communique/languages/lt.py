"""Lithuanian."""

from communique._language import Language

TABLE = Language(
    tag="lt",
    name="Lithuanian",
    months=(
        "sausio sausis sausį saus",
        "vasario vasaris vasarį vas",
        "kovo kovas kovą kov",
        "balandžio balandis balandį bal",
        "gegužės gegužė gegužę geg",
        "birželio birželis birželį birž",
        "liepos liepa liepą liep",
        "rugpjūčio rugpjūtis rugpjūtį rugp rugpj",
        "rugsėjo rugsėjis rugsėjį rugs",
        "spalio spalis spalį spal",
        "lapkričio lapkritis lapkritį lapkr",
        "gruodžio gruodis gruodį gruod",
    ),
    weekdays=(
        "pirmadienis pirmadienį pirmadienio pr",
        "antradienis antradienį antradienio an",
        "trečiadienis trečiadienį trečiadienio tr",
        "ketvirtadienis ketvirtadienį ketvirtadienio kt",
        "penktadienis penktadienį penktadienio pn",
        "šeštadienis šeštadienį šeštadienio št",
        "sekmadienis sekmadienį sekmadienio sk",
    ),
    letters="ąčęėįšųūž",
    words="""
        ir yra kad į iš su ar o bet tai kaip apie dėl nuo iki po už per prie pagal buvo bus būti gali taip
        pat jis ji jie jų jo jos šis ši šio tik dar jau kurie kuris kuri mūsų savo metų metais tarp jei nes
        todėl šiuo kas tiek kiek dvi du kada kol bei
    """,
    date_words="m d metų mėn dieną",
    today="""
        šiandien
        vakar
        šį
        šią
        šių metų
        š. m.
        š. m
        š.m.
        š.m
    """,
    updated="""
        atnaujinta
        atnaujintas
        atnaujinimo data
        atnaujinimas
        paskutinį kartą atnaujinta
        paskutinį kartą atnaujintas
        paskutinis atnaujinimas
        paskutinio atnaujinimo data
        paskutinė atnaujinimo data
        naujausias atnaujinimas
        vėliausiai atnaujinta
        puslapis atnaujintas
        puslapis paskutinį kartą atnaujintas
        puslapis paskutinį kartą atnaujinta
        informacija atnaujinta
        informacijos atnaujinimo data
        keista
        pakeista
        pakeitimo data
        pakeitimų data
        paskutinį kartą keista
        paskutinį kartą pakeista
        paskutinis pakeitimas
        paskutiniai pakeitimai
        redaguota
        paskutinį kartą redaguota
        paskutinį kartą peržiūrėta
        peržiūrėta
        patikslinta
        papildyta
        paskutinį kartą naujinta
    """,
    issued="""
        paskelbta
        paskelbtas
        paskelbimo data
        skelbimo data
        paskelbimo laikas
        skelbta
        publikuota
        publikuotas
        publikavimo data
        publikacijos data
        pirmą kartą paskelbta
        išleista
        išleidimo data
        išplatinta
        išsiųsta
        įkelta
        įkėlimo data
        patalpinta
        sukurta
        sukūrimo data
        viešinama nuo
        neskelbti iki
        embargas iki
        embargas
        skelbti nedelsiant
        skubiam paskelbimui
        data
    """,
    kickers="""
        pranešimas spaudai
        pranešimai spaudai
        pranešimas žiniasklaidai
        pranešimai žiniasklaidai
        spaudos pranešimas
        spaudos pranešimai
        spaudos konferencija
        spaudos konferencijos
        spaudai
        žiniasklaidai
        kvietimas žiniasklaidai
        spaudos centras
        žiniasklaidos centras
        naujiena
        naujienos
        naujausios naujienos
        naujienų kambarys
        aktualijos
        aktualu
        aktuali informacija
        pranešimas
        pranešimai
        kalba
        kalbos
        sveikinimo kalba
        kreipimasis
        kreipimaisi
        pareiškimas
        pareiškimai
        bendras pareiškimas
        deklaracija
        komentaras
        komentarai
        nuomonė
        straipsnis
        straipsniai
        interviu
        renginys
        renginiai
        įvykis
        įvykiai
        informacinis lapas
        faktų lapas
        žinia
        žinios
    """,
    notes="""
        galioja pasakytas žodis
        galioja tik pasakytas žodis
        galioja sakytinė kalba
        tikrinti pagal pasakytą kalbą
        stenograma
        išrašas
        transkripcija
        visas tekstas
        kalbos tekstas
        neoficialus vertimas
        neoficialus tekstas
        preliminarus vertimas
        preliminari versija
        ištrauka
        tikrinti pagal pasakytą tekstą
        kaip pasakyta
        darbinis vertimas
        vertimas iš anglų kalbos
        ištraukos
        neredaguota stenograma
        visas kalbos tekstas
    """,
    end_marks="""
        pabaiga
        pranešimo pabaiga
    """,
    credits="""
        nuotrauka
        nuotraukos
        nuotr
        nuotr.
        nuotraukos autorius
        nuotraukos autorė
        nuotraukų autorius
        nuotraukų autorė
        nuotrauka iš
        foto
        fotografija
        fotografas
        fotografė
        asociatyvi nuotrauka
        asociatyvinė nuotrauka
        archyvo nuotrauka
        vaizdas
        paveikslas
        paveikslėlis
        iliustracija
        grafika
        autorių teisės
        copyright
    """,
    openers="""
        iš kairės į dešinę
        iš dešinės į kairę
        iš kairės
        iš dešinės
        nuotraukoje
        nuotraukoje iš kairės
        nuotraukoje iš dešinės
        nuotraukoje iš kairės į dešinę
        nuotraukose
        bendra nuotrauka
        grupinė nuotrauka
        šeimos nuotrauka
        šeimyninė nuotrauka
        archyvinė nuotrauka
    """,
    directions="""
        kairėje
        dešinėje
        viduryje
        centre
        iš kairės
        iš dešinės
        iš kairės į dešinę
        antras iš kairės
        antra iš kairės
    """,
    caption_labels="""
        nuotraukos aprašymas
        nuotraukos prierašas
    """,
    contacts="""
        kontaktai
        kontaktas
        kontaktinė informacija
        kontaktinis asmuo
        kontaktiniai asmenys
        kontaktai žiniasklaidai
        kontaktai spaudai
        kontaktas žiniasklaidai
        susisiekite
        susisiekti
        spaudos tarnyba
        spaudos atstovas
        spaudos atstovė
        atstovas spaudai
        atstovė spaudai
        atstovai spaudai
        ryšiai su visuomene
        ryšių su visuomene skyrius
        viešųjų ryšių skyrius
        komunikacijos skyrius
        komunikacijos departamentas
        ryšiai su žiniasklaida
        žiniasklaidos užklausos
        daugiau informacijos
        daugiau informacijos teikia
        papildoma informacija
        papildomą informaciją teikia
        išsamesnė informacija
        išsamesnę informaciją teikia
        informaciją teikia
        informaciją parengė
        dėl papildomos informacijos
        kilus klausimams
        turite klausimų?
        ryšiai su investuotojais
        kreipkitės į mus
    """,
    boilerplate="""
        pastaba redaktoriams
        pastabos redaktoriams
        pastaba redakcijai
        redaktoriams
        redakcijoms
        atsakomybės apribojimas
        atsakomybės ribojimas
        atsakomybės atsisakymas
        teisinė informacija
        teisinė pastaba
        į ateitį orientuoti teiginiai
        į ateitį nukreipti teiginiai
        susijusios nuorodos
        naudingos nuorodos
        nuorodos
        susiję dokumentai
        susijusi informacija
        susijusi medžiaga
        susijusios temos
        priedai
        taip pat skaitykite
        skaitykite taip pat
        taip pat žiūrėkite
    """,
    about="""
        apie
        apie įmonę
        apie bendrovę
        apie organizaciją
        apie projektą
        apie mus
        apie fondą
        apie programą
    """,
    press_releases="""
        pranešimas spaudai
        pranešimas žiniasklaidai
    """,
    issuers="ministerijos ministerija uab",
    sources="šaltinis",
    numbers="nr numeris",
    bylines="""
        autorius
        autorė
        autoriai
        teksto autorius
        teksto autorė
        straipsnio autorius
        tekstas
        parengė
        parašė
        rengė
    """,
    furniture="""
        pereiti į turinį
        pereiti prie turinio
        pereiti į pagrindinį turinį
        pereiti prie pagrindinio turinio
        praleisti navigaciją
        jūs esate čia
        pradžia
        pradinis puslapis
        titulinis
        į pradžią
        paieška
        ieškoti
        meniu
        uždaryti
        į viršų
        grįžti į viršų
        grįžti
        atgal
        dalintis
        pasidalinti
        spausdinti
        spausdinti puslapį
        klausytis
        skaityti daugiau
        skaityti toliau
        plačiau
        sužinoti daugiau
        kitos naujienos
        susijusios naujienos
        susiję straipsniai
        sekite mus
        naujienlaiškis
        prenumeruoti
        prisijungti
        atsisiųsti
        privatumo politika
        slapukai
        priimti visus slapukus
        prieinamumas
        svetainės medis
        spausdinti šį puslapį
        susijęs turinys
        praleisti ir pereiti prie pagrindinio turinio
        rodyti mažiau
        ankstesnis
        sekantis
        pasirinkti kalbą
        sutikti
        atmesti
        įkelti daugiau
        parsisiųsti
        sutikti su visais
        atmesti visus
        slapukų politika
        rodyti daugiau
        grįžti į pagrindinį puslapį
        daugiau
        dalintis facebook
        dalintis linkedin
        pasidalinkite
        siųsti el. paštu
        kopijuoti nuorodą
        visos naujienos
        daugiau naujienų
        ankstesnė naujiena
        kita naujiena
        ankstesnis straipsnis
        kitas straipsnis
        raktažodžiai
        žymos
        prenumeruoti naujienlaiškį
        slapukų nustatymai
        sutinku su visais slapukais
        sutinku
        nesutinku
        tik būtinieji slapukai
        naudojimo sąlygos
        naudojimosi taisyklės
        visos teisės saugomos
        pasirinkite kalbą
        lietuvių kalba
        rss
        versija neįgaliesiems
    """,
)
