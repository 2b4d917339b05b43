"""Slovene."""

from communique._language import Language

TABLE = Language(
    tag="sl",
    name="Slovene",
    months=(
        "januar januarja januarju jan",
        "februar februarja februarju feb",
        "marec marca marcu mar",
        "april aprila aprilu apr",
        "maj maja maju",
        "junij junija juniju jun",
        "julij julija juliju jul",
        "avgust avgusta avgustu avg",
        "september septembra septembru sep sept",
        "oktober oktobra oktobru okt",
        "november novembra novembru nov",
        "december decembra decembru dec",
    ),
    weekdays=(
        "ponedeljek ponedeljka pon",
        "torek torka tor",
        "sreda sredo srede sre",
        "četrtek četrtka čet",
        "petek petka pet",
        "sobota soboto sobote sob",
        "nedelja nedeljo nedelje ned",
    ),
    letters="čšž",
    words="""
        in je v na se za so da ki ter pri z s iz po od do tudi bo bodo kot ali pa kako kjer ko bil bila bilo
        bili smo sta ne ni med pred zaradi glede njegov njihov ta to tem tega te več še že lahko jih mu vseh
        prav skupaj ob saj
    """,
    date_words="dne",
    date_articles="dne",
    today="""
        danes
        včeraj
        sinoči
        dne
        v
        na
        z dne
    """,
    updated="""
        zadnje ažuriranje
        zadnja sprememba
        zadnja posodobitev
        zadnje posodobitve
        zadnja osvežitev
        zadnjič posodobljeno
        zadnjič posodobljena
        zadnjič spremenjeno
        datum zadnje spremembe
        datum zadnje posodobitve
        datum spremembe
        datum posodobitve
        posodobljeno
        posodobljeno dne
        posodobljena
        posodobitev
        spremenjeno
        spremenjeno dne
        osveženo
        ažurirano
        stran posodobljena
        stran je bila zadnjič posodobljena
        nazadnje posodobljeno
    """,
    issued="""
        objavljeno
        objavljeno dne
        objavljeno na
        objavljen
        objavljena
        objava
        datum objave
        datum in čas objave
        čas objave
        datum izdaje
        datum nastanka
        datum prve objave
        izdano
        izdano dne
        ustvarjeno
        embargo
        embargo do
        pod embargom do
        za takojšnjo objavo
        datum
    """,
    kickers="""
        sporočilo za javnost
        sporočila za javnost
        sporočilo za medije
        sporočila za medije
        obvestilo za javnost
        obvestilo za medije
        obvestila za medije
        izjava za javnost
        izjava za medije
        izjave za medije
        izjava
        izjave
        skupna izjava
        novinarska konferenca
        novinarske konference
        tiskovna konferenca
        tiskovne konference
        vabilo medijem
        vabilo za medije
        napoved
        napovedi
        najava
        novica
        novice
        aktualno
        novinarsko središče
        medijsko središče
        mediji
        govor
        govori
        nagovor
        nagovori
        intervju
        intervjuji
        odziv
        odzivi
        pojasnilo
        pojasnila
        dogodek
        dogodki
        za takojšnjo objavo
    """,
    notes="""
        velja govorjena beseda
        velja izgovorjena beseda
        velja govorjeno besedilo
        velja izgovorjeno
        prepis
        prepis govora
        celotno besedilo
        celoten govor
        neuradni prevod
        neuraden prevod
        začasni prevod
        delovni prevod
        prevod iz angleščine
        kot je bilo izgovorjeno
        preverite ob izgovorjenem
        odlomki
        odlomek
        neavtorizirani prepis
        avtorizirani prepis
        besedilo govora
        neuradno besedilo
    """,
    end_marks="""
        konec
        konec besedila
        konec sporočila
    """,
    credits="""
        foto
        fotografija
        fotografije
        fotograf
        fotografinja
        avtor fotografije
        avtorica fotografije
        avtor fotografij
        avtor
        vir fotografije
        vir fotografij
        slika
        posnetek
        ilustracija
        copyright
    """,
    openers="""
        od leve proti desni
        od leve
        z leve proti desni
        z leve
        od desne proti levi
        na fotografiji
        na sliki
        na fotografiji od leve proti desni
        na fotografiji z leve
        skupinska fotografija
        družinska fotografija
        skupinska slika
        arhivska fotografija
    """,
    directions="""
        levo
        desno
        na levi
        na desni
        v sredini
        z leve
        z desne
        z leve proti desni
        drugi z leve
        druga z leve
    """,
    caption_labels="""
        podnapis
        podpis k fotografiji
        opis slike
    """,
    contacts="""
        kontakt
        kontakti
        kontakt za medije
        kontakti za medije
        kontaktna oseba
        kontaktne osebe
        kontaktni podatki
        stik za medije
        stiki za medije
        stiki z mediji
        stiki z javnostmi
        odnosi z javnostmi
        odnosi z mediji
        odnosi z vlagatelji
        služba za odnose z javnostmi
        služba za komuniciranje
        novinarska vprašanja
        za medije
        za novinarje
        za več informacij
        za dodatne informacije
        dodatne informacije
        več informacij
        kontaktiraj nas
        govorec
        govorka
        predstavnik za stike z javnostmi
        tiskovni predstavnik
        tiskovna predstavnica
        kontakt za novinarje
        kontakt za dodatne informacije
    """,
    boilerplate="""
        opomba za urednike
        opombe za urednike
        opomba urednikom
        pojasnilo uredništvom
        povezave
        koristne povezave
        sorodne povezave
        povezani dokumenti
        povezane vsebine
        izjava o omejitvi odgovornosti
        omejitev odgovornosti
        zavrnitev odgovornosti
        izjava o zavrnitvi odgovornosti
        v prihodnost usmerjene izjave
        izjave o prihodnosti
        pravno obvestilo
    """,
    about="""
        o
        o podjetju
        o nas
        o projektu
        o družbi
    """,
    press_releases="""
        sporočilo za javnost
        sporočilo za medije
    """,
    issuers="ministrstva ministrstvo d.o.o d.d",
    sources="vir",
    numbers="št številka",
    bylines="""
        avtor
        avtorica
        avtorji
        besedilo
        napisal
        napisala
        piše
        pripravil
        pripravila
        pripravili
        pogovarjal
        pogovarjala
    """,
    furniture="""
        skoči na vsebino
        skok na vsebino
        preskoči na vsebino
        preskoči na glavno vsebino
        pojdi na vsebino
        na vrh
        nazaj na vrh
        na vrh strani
        domov
        domača stran
        prva stran
        iskanje
        išči
        iskalnik
        meni
        zapri
        deli
        delite
        deli stran
        deli na facebooku
        natisni
        natisni stran
        tiskanje
        pošlji po e-pošti
        kopiraj povezavo
        preberi več
        preberite več
        več
        več o tem
        več o temi
        beri dalje
        prikaži več
        prikaži vse
        poglej vse
        oglejte si tudi
        preberite tudi
        nazaj
        naprej
        prejšnja
        naslednja
        povezane novice
        sorodne novice
        podobne novice
        vse novice
        zadnje novice
        teme
        oznake
        prijava
        prijavi se
        prijavite se
        registracija
        e-novice
        naročite se
        naročanje na novice
        sledite nam
        kazalo strani
        zemljevid strani
        zasebnost
        politika zasebnosti
        varstvo osebnih podatkov
        piškotki
        politika piškotkov
        sprejmi vse
        sprejmi vse piškotke
        dostopnost
        izjava o dostopnosti
        pogoji uporabe
        prenesi
        natisni to stran
        sorodna vsebina
        preskoči glavno vsebino
        poglej vse posodobitve
        nadaljuj z branjem
        naslednja stran
        prejšnja stran
        izberi jezik
        sprejmi
        zavrni
        kazalo
        nadaljnje branje
        naloži več
        zavrni vse
        pravilnik o piškotkih
        pravilnik o zasebnosti
        ogled več
        ogled manj
        nazaj domov
        deli na x
        deli na linkedinu
        prejšnja novica
        naslednja novica
        prejšnji članek
        naslednji članek
        povezani članki
        samo nujni piškotki
        nastavitve piškotkov
        ključne besede
        jezik
        slovenščina
        vse pravice pridržane
        prenesi pdf
    """,
)
