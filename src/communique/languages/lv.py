"""Latvian."""

from communique._language import Language

TABLE = Language(
    tag="lv",
    name="Latvian",
    months=(
        "janvāris janvāra janvārī janvārim janvāri janv",
        "februāris februāra februārī februārim februāri febr",
        "marts marta martā martam martu",
        "aprīlis aprīļa aprīlī aprīlim aprīli apr",
        "maijs maija maijā maijam maiju",
        "jūnijs jūnija jūnijā jūnijam jūniju jūn",
        "jūlijs jūlija jūlijā jūlijam jūliju jūl",
        "augusts augusta augustā augustam augustu aug",
        "septembris septembra septembrī septembrim septembri sept",
        "oktobris oktobra oktobrī oktobrim oktobri okt",
        "novembris novembra novembrī novembrim novembri nov",
        "decembris decembra decembrī decembrim decembri dec",
    ),
    weekdays=(
        "pirmdiena pirmdien pirmdienas pirmdienā pirmdienu pirmdienai pirmd",
        "otrdiena otrdien otrdienas otrdienā otrdienu otrdienai otrd",
        "trešdiena trešdien trešdienas trešdienā trešdienu trešdienai trešd",
        "ceturtdiena ceturtdien ceturtdienas ceturtdienā ceturtdienu ceturtdienai ceturtd",
        "piektdiena piektdien piektdienas piektdienā piektdienu piektdienai piektd",
        "sestdiena sestdien sestdienas sestdienā sestdienu sestdienai sestd",
        "svētdiena svētdien svētdienas svētdienā svētdienu svētdienai svētd",
    ),
    letters="āčēģīķļņšūž",
    words="""
        un ir ar no par uz kā ka lai arī nav bet vai tas tā šī šo šis tiek tika bija būs var pie pēc līdz
        kas kuru kurā kuri gan to tās tie viņš viņa viņu mēs mūsu savu jau vairāk gada gadā starp ja tikai
        vēl saskaņā kuras tiks
    """,
    date_words="gada",
    today="""
        šodien
        vakar
        šā gada
        šī gada
        š.g.
        š.g
        š. g.
        š. g
    """,
    updated="""
        atjaunots
        atjaunota
        atjaunināts
        atjaunināta
        pēdējoreiz atjaunots
        pēdējoreiz atjaunota
        pēdējoreiz atjaunināts
        pēdējoreiz atjaunināta
        pēdējo reizi atjaunots
        pēdējo reizi atjaunota
        pēdējo reizi atjaunināts
        pēdējais atjauninājums
        pēdējie atjauninājumi
        pēdējā atjaunošana
        pēdējā atjaunināšana
        atjaunošanas datums
        atjaunināšanas datums
        pēdējās izmaiņas
        pēdējās izmaiņas veiktas
        pēdējās izmaiņas lapā
        izmaiņas veiktas
        labots
        labota
        pēdējo reizi labots
        pēdējais labojums
        mainīts
        pēdējoreiz mainīts
        precizēts
        papildināts
        aktualizēts
        pārskatīts
        lapa atjaunota
        lapa atjaunināta
        lapa pēdējoreiz atjaunota
        lapa pēdējoreiz atjaunināta
        lapa pēdējo reizi atjaunota
        informācija atjaunota
    """,
    issued="""
        publicēts
        publicēta
        publicēts plkst.
        publicēts plkst
        publicēšanas datums
        publikācijas datums
        publicēšanas laiks
        pirmo reizi publicēts
        izdots
        izdota
        izdošanas datums
        izsludināts
        ievietots
        ievietota
        ievietošanas datums
        pievienots
        pievienota
        izveidots
        izveidota
        izveidošanas datums
        nosūtīts
        izplatīts
        embargo līdz
        embargo
        publicēšanai pēc
        tūlītējai publicēšanai
        tūlītējai publikācijai
        datums
    """,
    kickers="""
        preses relīze
        preses relīzes
        preses paziņojums
        preses paziņojumi
        paziņojums presei
        paziņojumi presei
        paziņojums plašsaziņas līdzekļiem
        paziņojums medijiem
        informācija presei
        informācija medijiem
        informācija plašsaziņas līdzekļiem
        ziņas medijiem
        medijiem
        presei
        prese
        preses konference
        preses konferences
        preses brīfings
        preses pasākums
        ielūgums medijiem
        preses centrs
        preses telpa
        ziņa
        ziņas
        jaunums
        jaunumi
        aktualitātes
        aktuāli
        jaunākās ziņas
        paziņojums
        paziņojumi
        ziņojums
        uzruna
        uzrunas
        runa
        runas
        uzrunas un runas
        viedoklis
        viedokļi
        komentārs
        raksts
        raksti
        intervija
        intervijas
        notikums
        notikumi
        pasākums
        pasākumi
        faktu lapa
        tūlītējai publicēšanai
    """,
    notes="""
        spēkā ir runātais vārds
        spēkā ir izrunātais teksts
        pārbaudīt pēc runas
        stenogramma
        atšifrējums
        transkripts
        pilns teksts
        neoficiāls tulkojums
        neoficiālais tulkojums
        provizorisks tulkojums
        darba tulkojums
        provizoriska versija
        kā teikts
        tulkojums no angļu valodas
        fragmenti
        fragments
        nerediģēta stenogramma
        pilns runas teksts
        salīdzināt ar runāto tekstu
        neoficiāls teksts
    """,
    end_marks="""
        beigas
        paziņojuma beigas
        preses relīzes beigas
    """,
    credits="""
        foto
        foto no
        foto autors
        foto autore
        fotogrāfija
        fotogrāfijas
        fotogrāfs
        fotogrāfe
        foto avots
        fotoattēls
        attēls
        attēli
        attēla autors
        attēla avots
        ilustrācija
        ilustratīvs foto
        ilustratīvs attēls
        grafika
        autortiesības
        publicitātes foto
        arhīva foto
        copyright
    """,
    openers="""
        no kreisās uz labo
        no labās uz kreiso
        no kreisās puses
        no labās puses
        no kreisās
        no labās
        attēlā
        attēlā no kreisās
        attēlā no labās
        attēlā no kreisās puses
        foto no kreisās
        fotogrāfijā
        fotogrāfijā no kreisās
        fotoattēlā
        kopbilde
        kopfoto
        grupas foto
        ģimenes foto
        ģimenes bilde
        attēla paraksts
    """,
    directions="""
        pa kreisi
        pa labi
        vidū
        no kreisās
        no labās
        no kreisās uz labo
        otrais no kreisās
        otrā no kreisās
    """,
    caption_labels="""
        attēla paraksts
        foto paraksts
    """,
    contacts="""
        kontakti
        kontakts
        kontaktinformācija
        kontaktpersona
        kontaktpersonas
        kontaktpersona medijiem
        kontakti medijiem
        kontakti presei
        kontaktinformācija medijiem
        kontaktinformācija presei
        saziņai
        saziņai ar medijiem
        saziņa ar medijiem
        preses sekretārs
        preses sekretāre
        preses pārstāvis
        preses dienests
        preses nodaļa
        preses un informācijas nodaļa
        sabiedrisko attiecību nodaļa
        sabiedrisko attiecību speciālists
        sabiedrisko attiecību speciāliste
        komunikācijas nodaļa
        komunikācijas departaments
        mediju pieprasījumi
        mediju jautājumi
        papildu informācija
        papildu informācijai
        papildinformācija
        plašāka informācija
        plašākai informācijai
        sīkāka informācija
        sīkākai informācijai
        vairāk informācijas
        informāciju sagatavoja
        informāciju sagatavojis
        informāciju sagatavojusi
        sagatavoja
        investoru attiecības
        sazinieties ar mums
    """,
    boilerplate="""
        piezīme redaktoriem
        piezīmes redaktoriem
        piezīme redakcijai
        redaktoriem
        redakcijai
        informācija redakcijām
        atruna
        atbildības atruna
        juridiskā atruna
        atbildības ierobežojums
        uz nākotni vērsti paziņojumi
        uz nākotni vērsti apgalvojumi
        saistītās saites
        saites
        noderīgas saites
        noderīgi
        saistītie dokumenti
        saistītā informācija
        saistītie materiāli
        saistītās tēmas
        pielikumi
        lasi arī
        lasiet arī
        skatīt arī
    """,
    about="""
        par uzņēmumu
        par mums
        par projektu
        par organizāciju
        par iestādi
        par fondu
        par programmu
        par kompāniju
        par aģentūru
        par biedrību
    """,
    press_releases="""
        preses relīze
        paziņojums presei
        preses paziņojums
    """,
    issuers="ministrijas ministrija sia",
    sources="avots",
    numbers="nr numurs",
    bylines="""
        autors
        autore
        autori
        raksta autors
        teksta autors
        teksts
        sagatavojis
        sagatavojusi
        rakstīja
    """,
    furniture="""
        pāriet uz saturu
        pāriet uz galveno saturu
        pārlekt uz galveno saturu
        doties uz saturu
        izlaist navigāciju
        jūs atrodaties šeit
        sākums
        sākumlapa
        uz sākumu
        meklēt
        meklēšana
        izvēlne
        aizvērt
        uz augšu
        uz lapas augšu
        atpakaļ
        atpakaļ uz sarakstu
        dalīties
        kopīgot
        drukāt
        izdrukāt
        drukas versija
        klausīties
        lasīt vairāk
        lasīt tālāk
        uzzināt vairāk
        citas ziņas
        saistītās ziņas
        saistītie raksti
        sekojiet mums
        abonēt
        pieteikties jaunumiem
        pieslēgties
        lejupielādēt
        privātuma politika
        sīkdatnes
        pieņemt visas sīkdatnes
        piekļūstamība
        piekļūstamības paziņojums
        lapas karte
        drukāt šo lapu
        saistītais saturs
        izlaist un pāriet uz galveno saturu
        skatīt visus atjauninājumus
        atpakaļ uz augšu
        nākamais
        iepriekšējais
        izvēlies valodu
        satura rādītājs
        ielādēt vairāk
        pieteikties
        atļaut visas
        noraidīt visas
        sīkdatņu politika
        skatīt vairāk
        skatīt mazāk
        atgriezties uz sākumlapu
        vairāk
        dalīties facebook
        dalīties ar rakstu
        dalies
        nosūtīt e-pastā
        kopēt saiti
        visas ziņas
        visi jaunumi
        iepriekšējā ziņa
        nākamā ziņa
        iepriekšējais raksts
        nākamais raksts
        birkas
        atslēgvārdi
        abonēt jaunumus
        sīkdatņu iestatījumi
        piekrītu visām
        piekrītu visām sīkdatnēm
        piekrītu
        nepiekrītu
        lietošanas noteikumi
        visas tiesības aizsargātas
        izvēlēties valodu
        latviešu valodā
        rss
        viegli lasīt
    """,
)
