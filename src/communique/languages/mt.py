"""Maltese."""

from communique._language import Language

TABLE = Language(
    tag="mt",
    name="Maltese",
    months=(
        "jannar jan",
        "frar fra",
        "marzu mar",
        "april apr",
        "mejju mej",
        "ġunju ġun gunju",
        "lulju lul",
        "awwissu aww awissu",
        "settembru set sett",
        "ottubru ott",
        "novembru nov",
        "diċembru diċ dicembru",
    ),
    weekdays=(
        "it-tnejn tne tnejn",
        "it-tlieta tli tlieta",
        "l-erbgħa erb erbgħa l-erbgha erbgha",
        "il-ħamis ħam ħamis",
        "il-ġimgħa ġim ġimgħa",
        "is-sibt sib sibt",
        "il-ħadd ħad ħadd",
    ),
    letters="ċġħżàèìòù",
    words="""
        il l it is ir id in ta' tal tat tas tar f' fil fit fis b' bil ma' mal minn mill għal għall
        li u huwa hija huma dan din dawn kif jew biss wkoll kien kienet hemm kull bejn lil qed se
        dwar fuq biex ukoll ġie ġew tiegħu tagħha aktar
    """,
    date_words="ta' t' tal",
    today="""
        illum
        il-lum
        ilbieraħ
        nhar
        fil
        fit
        fl
        fis
        fid
        il
        dan
        din
    """,
    updated="""
        aġġornat
        aġġornata
        aġġornat fi
        aġġornat fl
        aġġornat nhar
        aġġornat l-aħħar
        aġġornat l-aħħar fi
        aġġornat fl-aħħar
        aġġornata l-aħħar
        aġġornament
        l-aħħar aġġornament
        l-aħħar aġġornament fi
        l-aħħar aġġornat
        l-aħħar aġġornata
        l-aħħar aġġornamenti
        aħħar aġġornament
        l-aħħar aġġornament tal-paġna
        data tal-aġġornament
        data tal-aħħar aġġornament
        id-data tal-aħħar aġġornament
        paġna aġġornata
        paġna aġġornata fi
        din il-paġna ġiet aġġornata l-aħħar
        din il-paġna ġiet aġġornata l-aħħar fi
        l-aħħar modifika
        l-aħħar bidla
        modifikat l-aħħar
        modifikat fl-aħħar
        l-aħħar modifikat
        modifikat
        modifikata
        data tal-modifika
        l-aħħar reviżjoni
        rivedut
        rivedut l-aħħar
        riveduta l-aħħar
        aggornat
        l-ahhar aggornament
        emendat
    """,
    issued="""
        ippubblikat
        ippubblikata
        ippubblikat fi
        ippubblikat fl
        ippubblikat nhar
        ippubblikata fi
        ippubblikat l-ewwel
        data tal-pubblikazzjoni
        data ta' pubblikazzjoni
        id-data tal-pubblikazzjoni
        pubblikazzjoni
        pubblikat
        pubblikat fi
        pubblikata
        maħruġ
        maħruġa
        maħruġ fi
        maħruġ nhar
        data tal-ħruġ
        data tal-ħarġa
        data
        id-data
        data tal-istqarrija
        mibgħut
        miktub fi
        imtella'
        imtella' fi
        maħluq
        maħluq fi
        data tal-ħolqien
        l-ewwel pubblikazzjoni
        ippubblikat għall-ewwel darba
        embargo sa
        taħt embargo sa
        embargo
        għall-ħruġ immedjat
        għal ħruġ immedjat
        għall-pubblikazzjoni immedjata
    """,
    kickers="""
        stqarrija għall-istampa
        stqarrijiet għall-istampa
        stqarrija
        stqarrijiet
        stqarrija tal-gvern
        stqarrija lill-istampa
        stqarrija konġunta
        stqarrija għall-midja
        stqarrijiet għall-midja
        stqarrija maħruġa
        stqarrija mill-ministeru
        stqarrija mid-dipartiment tal-informazzjoni
        komunikat
        komunikat stampa
        komunikat għall-istampa
        komunikati stampa
        komunikat konġunt
        komunikazzjoni
        dikjarazzjoni
        dikjarazzjonijiet
        dikjarazzjoni konġunta
        dikjarazzjoni għall-istampa
        aħbar
        aħbarijiet
        l-aħbarijiet
        l-aħħar aħbarijiet
        aħbarijiet u avvenimenti
        aħbarijiet ewlenin
        ġrajjiet
        diskors
        diskorsi
        id-diskors
        diskorsi u stqarrijiet
        indirizz
        messaġġ
        messaġġi
        konferenza tal-aħbarijiet
        konferenzi tal-aħbarijiet
        konferenza stampa
        konferenzi stampa
        konferenza għall-istampa
        laqgħa mal-istampa
        punt stampa
        sala tal-istampa
        sala tal-aħbarijiet
        kamra tal-aħbarijiet
        rokna tal-istampa
        ċentru tal-istampa
        ċentru tal-midja
        uffiċċju tal-istampa
        stedina għall-istampa
        stedina għall-midja
        avviż għall-midja
        avviż
        avviżi
        avviż lill-istampa
        avviż tal-gvern
        skeda informattiva
        skeda ta' informazzjoni
        mistoqsijiet u tweġibiet
        intervista
        intervisti
        artiklu
        artikli
        opinjoni
        avveniment
        avvenimenti
        attività
        attivitajiet
        ritratti
        lokali
        għall-ħruġ immedjat
    """,
    notes="""
        iċċekkja mal-verżjoni mogħtija
        kif mogħti
        kif ingħata
        kif mogħtija
        kif imħejji
        traskrizzjoni
        it-traskrizzjoni
        traduzzjoni
        traduzzjoni mhux uffiċjali
        traduzzjoni provviżorja
        traduzzjoni ta' korteżija
        verżjoni mhux uffiċjali
        verżjoni provviżorja
        verżjoni maltija
        test sħiħ
        it-test sħiħ
        it-test sħiħ tad-diskors
        estratt
        estratti
        dokument mhux uffiċjali
        id-diskors kif mogħti jgħodd
        għall-informazzjoni biss
    """,
    end_marks="""
        tmiem
        it-tmiem
        tmiem l-istqarrija
        fi tmiem
    """,
    credits="""
        ritratt
        ritratti
        ritratt ta'
        ritratti ta'
        ritratt minn
        ritratti minn
        ir-ritratt
        ir-ritratti
        stampa
        immaġni
        immaġini
        immaġni ta'
        krettu
        kreditu
        krediti
        kreditu tar-ritratt
        kreditu tar-ritratti
        kreditu tal-immaġni
        fotografu
        fotografija
        fotografi
        b'korteżija ta'
        korteżija ta'
        sors tar-ritratt
        sors tal-immaġni
        drittijiet tal-awtur
        illustrazzjoni
        filmat
        vidjo
    """,
    openers="""
        mix-xellug
        mix-xellug għal-lemin
        mix-xellug għall-lemin
        mill-lemin
        mil-lemin
        mil-lemin għax-xellug
        mill-lemin għax-xellug
        (mix-xellug)
        (mix-xellug għal-lemin)
        fir-ritratt
        fir-ritratti
        f'dan ir-ritratt
        fl-istampa
        fl-immaġni
        f'din l-immaġni
        ritratt tal-familja
        ritratt ta' familja
        ritratt tal-grupp
        ritratt ta' grupp
        ritratt uffiċjali
        ritratt tal-arkivju
        ritratt mill-arkivju
        ritratt illustrattiv
    """,
    directions="""
        fuq ix-xellug
        fuq il-lemin
        fin-nofs
        mix-xellug
        mil-lemin
        mix-xellug għal-lemin
    """,
    contacts="""
        kuntatt
        kuntatti
        kuntatt għall-istampa
        kuntatti għall-istampa
        kuntatt għall-midja
        kuntatti għall-midja
        kuntatt tal-istampa
        kuntatti tal-istampa
        kuntatt tal-midja
        kuntatti mal-midja
        kuntatti mal-istampa
        persuna ta' kuntatt
        persuni ta' kuntatt
        dettalji ta' kuntatt
        dettalji tal-kuntatt
        informazzjoni ta' kuntatt
        informazzjoni ta' kuntatt għall-midja
        ikkuntattjana
        ikkuntattja lil
        tista' tikkuntattja
        għal aktar informazzjoni
        għal iktar informazzjoni
        għal aktar tagħrif
        għal iżjed tagħrif
        għal aktar informazzjoni ikkuntattja
        għal aktar dettalji
        aktar informazzjoni
        iktar informazzjoni
        aktar tagħrif
        mistoqsijiet tal-istampa
        mistoqsijiet mill-istampa
        mistoqsijiet mill-midja
        mistoqsijiet tal-midja
        kelliem
        kelliema
        il-kelliem
        kelliem għall-istampa
        uffiċjal tal-istampa
        uffiċjal tal-komunikazzjoni
        uffiċjal għall-istampa
        servizz tal-istampa
        relazzjonijiet mal-midja
        relazzjonijiet mal-istampa
        relazzjonijiet pubbliċi
        relazzjonijiet mal-investituri
        ikkuntattja
    """,
    boilerplate="""
        nota għall-edituri
        noti għall-edituri
        noti lill-edituri
        nota lill-edituri
        nota lill-editur
        nota għall-editur
        nota tal-editur
        noti
        nota għall-ġurnalisti
        noti għall-ġurnalisti
        ċaħda ta' responsabbiltà
        ċaħda ta' responsabbiltajiet
        ċaħda legali
        rinunzja
        avviż legali
        nota legali
        avviż importanti
        twissija
        dikjarazzjonijiet li jħarsu 'l quddiem
        dikjarazzjonijiet dwar il-futur
        ħoloq relatati
        links relatati
        links utli
        ħoloq utli
        ħoloq
        links
        links esterni
        informazzjoni relatata
        dokumenti relatati
        dokumenti
        dokumenti mehmuża
        suġġetti relatati
        temi relatati
        materjal relatat
        annessi
        anness
        fajls mehmuża
        mehmuż
        mehmużin
        niżżel
        downloads
        aktar dwar is-suġġett
    """,
    about="""
        dwar
        dwar il
        dwar l
        dwar is
        dwar it
        informazzjoni dwar
        tagħrif dwar
        x'inhu
        x'inhi
        min hu
        min hi
    """,
    press_releases="""
        stqarrija għall-istampa
        stqarrija
    """,
    issuers="ministeru",
    sources="sors",
    numbers="nru numru ref",
    bylines="""
        minn
        miktub minn
        kitba ta'
        kitba
        rapport ta'
        artiklu ta'
        awtur
        editur
        test ta'
        miġbur minn
    """,
    furniture="""
        lura fuq
        lura 'l fuq
        mur fuq
        fuq nett tal-paġna
        lura
        mur lura
        aqbeż għall-kontenut
        aqbeż għall-kontenut ewlieni
        mur fil-kontenut ewlieni
        mur għall-kontenut
        mur għall-kontenut ewlieni
        paġna ewlenija
        il-paġna ewlenija
        home
        qiegħed hawn
        int hawn
        menu
        menu ewlieni
        navigazzjoni
        agħlaq
        fittex
        tfittxija
        fittxija avvanzata
        aqsam
        ixxerja
        ixxerja fuq facebook
        ixxerja fuq twitter
        aqsam din il-paġna
        ibgħat
        ibgħat b'email
        ipprintja
        stampa din il-paġna
        ipprintja din il-paġna
        niżżel il-pdf
        ikkopja l-link
        isma'
        aqra aktar
        aqra iktar
        aqra wkoll
        aktar
        iktar
        ara aktar
        ara kollox
        ara wkoll
        uri aktar
        skopri aktar
        sir af aktar
        aktar aħbarijiet
        l-aħbarijiet kollha
        li jmiss
        ta' qabel
        preċedenti
        aħbarijiet relatati
        artikli relatati
        kontenut relatat
        tags
        segwina
        segwina fuq
        abbona
        abbonament bl-email
        irreġistra
        idħol
        illoggja
        newsletter
        mappa tas-sit
        aċċessibbiltà
        aċċessibilità
        dikjarazzjoni ta' aċċessibbiltà
        privatezza
        politika ta' privatezza
        politika dwar il-privatezza
        politika tal-privatezza
        cookies
        politika dwar il-cookies
        aċċetta
        aċċetta kollox
        aċċetta l-cookies
        irrifjuta
        irrifjuta kollox
        termini u kundizzjonijiet
        id-drittijiet kollha riservati
        lingwa
        malti
        tella' aktar
        ara inqas
        lura għall-paġna prinċipali
        aqsam fuq facebook
        aqsam fuq x
        aqsam fuq linkedin
        aħbar preċedenti
        l-aħbar li jmiss
        aċċetta l-cookies kollha
        irrifjuta l-cookies kollha
        settings tal-cookies
        agħżel il-lingwa
        id-drittijiet kollha riżervati
    """,
)
