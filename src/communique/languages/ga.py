"""Irish."""

from communique._language import Language

TABLE = Language(
    tag="ga",
    name="Irish",
    months=(
        "eanáir ean heanáir",
        "feabhra feabh fheabhra",
        "márta mhárta",
        "aibreán aib aibreáin haibreán",
        "bealtaine beal bhealtaine mbealtaine",
        "meitheamh meith mheitheamh meithimh mheithimh",
        "iúil hiúil",
        "lúnasa lún lunasa",
        "meán mheán mfómh",
        "deireadh dheireadh ndeireadh dfómh",
        "samhain samh shamhain samhna",
        "nollaig noll nollag",
    ),
    weekdays=(
        "dé luain luan",
        "dé máirt",
        "dé céadaoin céad",
        "déardaoin déar",
        "dé haoine aoine",
        "dé sathairn sath",
        "dé domhnaigh domh domhnach",
    ),
    letters="áéíóú",
    words="""
        an na agus ar i le do de go is tá bhí sé sí siad ag as ó sa san faoi chun nach ní seo sin
        atá beidh nó don den gur ach mar dá trí idir thar ann féin freisin maidir leis leo níos
        inniu raibh chuig
    """,
    date_words="de an d' fómhair fhómhair",
    today="""
        inniu
        inné
        an
        ar an
        dé
        an lá seo
    """,
    updated="""
        nuashonraithe
        nuashonraithe ar
        nuashonraithe an
        nuashonraithe is déanaí
        nuashonraithe go deireanach
        an nuashonrú is déanaí
        nuashonrú is déanaí
        an nuashonrú deireanach
        nuashonrú deireanach
        nuashonrú
        dáta an nuashonraithe
        dáta nuashonraithe
        dáta an nuashonraithe is déanaí
        nuashonraíodh
        nuashonraíodh ar
        nuashonraíodh an
        nuashonraíodh an leathanach
        nuashonraíodh an leathanach seo
        nuashonraíodh go deireanach
        nuashonraíodh go deireanach é
        nuashonraithe an uair dheireanach
        nuashonraíodh an uair dheireanach
        nuashonraíodh é seo an uair dheireanach
        an t-athrú is déanaí
        athrú is déanaí
        athraithe is déanaí
        athraithe go deireanach
        modhnaithe is déanaí
        modhnaithe go deireanach
        athbhreithnithe
        athbhreithnithe is déanaí
        athbhreithniú is déanaí
        an t-athbhreithniú is déanaí
        leasaithe
        leasaithe ar
        dáta mionathraithe
    """,
    issued="""
        foilsithe
        foilsithe ar
        foilsithe an
        foilsíodh
        foilsíodh ar
        foilsíodh an
        dáta foilsithe
        dáta foilsitheachta
        dáta an fhoilsithe
        dáta an fhoilseacháin
        dáta foilseacháin
        foilsiú
        an chéad fhoilsiú
        foilsithe den chéad uair
        arna fhoilsiú
        arna fhoilsiú an
        eisithe
        eisithe ar
        eisithe an
        arna eisiúint
        dáta eisiúna
        dáta eisiúnta
        dáta
        curtha suas
        curtha suas ar
        postáilte
        postáilte ar
        cruthaithe
        cruthaithe ar
        faoi thrácht-thoirmeasc go dtí
        faoi lánchosc go dtí
        faoi lánchosc
        lánchosc go dtí
        le heisiúint láithreach
        le foilsiú láithreach
        lena eisiúint láithreach
        le scaoileadh láithreach
        dáta cruthaithe
    """,
    kickers="""
        preaseisiúint
        preaseisiúintí
        preasráiteas
        preasráitis
        preas-eisiúint
        preas eisiúint
        eisiúint phreasa
        eisiúintí preasa
        ráiteas
        ráitis
        ráiteas preasa
        ráitis phreasa
        comhráiteas
        ráiteas ón rialtas
        ráiteas do na meáin
        nuacht
        an nuacht is déanaí
        an nuacht is deireanaí
        scéalta nuachta
        scéal nuachta
        nuacht agus imeachtaí
        nuacht agus na meáin
        nuacht is déanaí
        nuachtlitir
        seomra nuachta
        seomra preasa
        seomra na meán
        preasoifig
        preasionad
        ionad preasa
        ionad na meán
        cúinne an phreasa
        óráid
        óráidí
        aitheasc
        aithisc
        oráid
        aitheasc tionscnaimh
        léacht
        preasagallamh
        preasagallaimh
        preasócáid
        preasócáidí
        preasócáid faisnéise
        preaschruinniú
        preaschomhdháil
        comhdháil phreasa
        faisnéisiú preasa
        agallamh
        agallaimh
        fógra
        fógraí
        fógra do na meáin
        fógra preasa
        fógra preasa do na meáin
        cuireadh do na meáin
        cuireadh preasa
        bileog eolais
        bileog fíricí
        ceisteanna agus freagraí
        ceisteanna coitianta
        alt
        ailt
        blag
        imeacht
        imeachtaí
        teachtaireacht
        gnéalt
        an preas
        an preas agus na meáin
        nuacht agus óráidí
        óráidí agus ráitis
        le heisiúint láithreach
    """,
    notes="""
        seiceáil in aghaidh an leagain a tugadh
        seiceáil i gcoinne an tseachadta
        mar a tugadh
        mar a dúradh
        mar a ullmhaíodh
        athscríbhinn
        tras-scríbhinn
        trascríbhinn
        aistriúchán
        aistriúchán neamhoifigiúil
        aistriúchán sealadach
        leagan neamhoifigiúil
        leagan sealadach
        leagan gaeilge
        an leagan gaeilge
        téacs iomlán
        téacs neamhoifigiúil
        sleachta
        sliocht
        níl sa cháipéis seo ach leagan neamhoifigiúil
        is é an leagan béarla an leagan údarásach
    """,
    end_marks="""
        críoch
        deireadh
        críoch an phreasráitis
        críoch na preaseisiúna
    """,
    credits="""
        grianghraf
        grianghraif
        grianghraf le
        grianghraif le
        grianghraf ó
        pictiúr
        pictiúir
        pictiúr le
        íomhá
        íomhánna
        íomhá ó
        creidmheas
        creidiúint
        creidiúint grianghraif
        creidiúint íomhá
        grianghrafadóir
        le caoinchead
        le caoinchead ó
        foinse na híomhá
        cóipcheart
        léaráid
        léaráidí
        físeán
        grafaic
    """,
    openers="""
        ó chlé
        ó chlé go deas
        ó chlé go ceart
        ar clé go deas
        clé go deas
        ó dheas go clé
        (ó chlé go deas)
        (ó chlé)
        ó thaobh na láimhe clé
        sa ghrianghraf
        sa ghrianghraf seo
        sa phictiúr
        sa phictiúr seo
        san íomhá
        san íomhá seo
        sa ghrianghraf ó chlé
        grianghraf teaghlaigh
        grianghraf grúpa
        grúpghrianghraf
        grianghraf cartlainne
        íomhá cartlainne
        i láthair sa phictiúr
    """,
    directions="""
        ar chlé
        ar dheis
        sa lár
        ó chlé
        ó dheis
        ó chlé go deas
    """,
    contacts="""
        teagmháil
        teagmhálaithe
        teagmhálaí
        sonraí teagmhála
        eolas teagmhála
        faisnéis teagmhála
        teagmháil leis na meáin
        teagmhálaí do na meáin
        teagmhálaithe do na meáin
        teagmhálaí preasa
        teagmhálaithe preasa
        teagmháil preasa
        teagmháil phreasa
        teagmhálacha preasa
        déan teagmháil linn
        déan teagmháil le
        teagmháil linn
        duine teagmhála
        pointe teagmhála
        oifigeach preasa
        oifigigh phreasa
        an phreasoifig
        oifig an phreasa
        preasoifig agus cumarsáid
        urlabhraí
        urlabhraithe
        tuilleadh eolais
        tuilleadh faisnéise
        le haghaidh tuilleadh eolais
        le haghaidh tuilleadh eolais déan teagmháil le
        le haghaidh tuilleadh faisnéise
        chun tuilleadh eolais a fháil
        chun tuilleadh eolais a fháil, déan teagmháil le
        do thuilleadh eolais
        a thuilleadh eolais
        breis eolais
        fiosruithe
        fiosruithe ó na meáin
        fiosruithe preasa
        fiosrúcháin ó na meáin
        ceisteanna ó na meáin
        caidreamh leis na meáin
        caidreamh poiblí
        caidreamh le hinfheisteoirí
        cumarsáid
        eolas do na meáin
    """,
    boilerplate="""
        nótaí d'eagarthóirí
        nóta d'eagarthóirí
        nótaí don eagarthóir
        nóta don eagarthóir
        nótaí do na heagarthóirí
        nóta ón eagarthóir
        nótaí eagarthóra
        nóta eagarthóra
        nótaí do na meáin
        nótaí
        séanadh
        séanadh dlí
        séanadh dliteanais
        fógra dlí
        fógra dlíthiúil
        fógra tábhachtach
        ráitis réamhbhreathnaitheacha
        ráitis réamhfhéachana
        naisc ghaolmhara
        naisc bhainteacha
        naisc úsáideacha
        naisc
        naisc sheachtracha
        naisc eile
        doiciméid ghaolmhara
        doiciméid
        cáipéisí gaolmhara
        cáipéisí
        faisnéis ghaolmhar
        eolas gaolmhar
        ábhair ghaolmhara
        acmhainní gaolmhara
        ceangaltáin
        ceangaltán
        iatáin
        comhaid
        íoslódálacha
        le híoslódáil
        foilseacháin ghaolmhara
        nótaí breise
    """,
    about="""
        maidir le
        faoi
        eolas faoi
        eolas maidir le
        cé muid féin
        cad is
    """,
    press_releases="""
        preaseisiúint
        preasráiteas
    """,
    issuers="aireacht teoranta",
    sources="foinse",
    numbers="uimh",
    bylines="""
        scríofa ag
        scríobhta ag
        le scríobh ag
        údar
        údair
        alt le
        tuairisc ó
        téacs le
        téacs ó
        curtha le chéile ag
        arna scríobh ag
        foilsithe ag
    """,
    furniture="""
        ar ais go barr
        ar ais go dtí an barr
        ar ais go barr an leathanaigh
        barr an leathanaigh
        ar ais
        siar
        téigh go dtí an t-ábhar
        léim go dtí an t-ábhar
        léim go dtí an príomhábhar
        téigh go dtí an príomhábhar
        léim chuig an bpríomhábhar
        scipeáil go dtí an príomhábhar
        baile
        leathanach baile
        abhaile
        tá tú anseo
        roghchlár
        príomhroghchlár
        nascleanúint
        dún
        cuardaigh
        cuardach
        roinn
        roinn an leathanach seo
        roinn ar facebook
        roinn ar twitter
        roinn ar x
        ríomhphost
        priontáil
        priontáil an leathanach seo
        íoslódáil
        cóipeáil an nasc
        éist
        léigh tuilleadh
        tuilleadh
        níos mó
        foghlaim tuilleadh
        féach gach ceann
        féach freisin
        gach scéal nuachta
        tuilleadh nuachta
        nuacht ghaolmhar
        ailt ghaolmhara
        ar aghaidh
        roimhe
        an chéad cheann eile
        clibeanna
        lean muid
        lean sinn
        liostáil
        cláraigh
        logáil isteach
        léarscáil an tsuímh
        mapa an tsuímh
        inrochtaineacht
        ráiteas inrochtaineachta
        príobháideachas
        polasaí príobháideachais
        ráiteas príobháideachais
        fianáin
        polasaí fianán
        glac leis na fianáin
        glac le gach fianán
        glac leis
        diúltaigh
        téarmaí úsáide
        gach ceart ar cosaint
        cóipcheart
        gaeilge
        béarla
        díliostáil
        torthaí cuardaigh
        roinn ar linkedin
        an scéal roimhe seo
        an chéad scéal eile
        scéalta gaolmhara
        gach nuacht
        diúltaigh do gach fianán
        socruithe fianán
        eochairfhocail
        teanga
        roghnaigh teanga
        íoslódáil pdf
        ar ais chuig an nuacht
    """,
)
