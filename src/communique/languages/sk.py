"""Slovak."""

from communique._language import Language

TABLE = Language(
    tag="sk",
    name="Slovak",
    months=(
        "januára január januári jan",
        "februára február februári feb",
        "marca marec marci mar",
        "apríla apríl apríli apr",
        "mája máj máji",
        "júna jún júni",
        "júla júl júli",
        "augusta august auguste aug",
        "septembra september septembri sep sept",
        "októbra október októbri okt",
        "novembra november novembri nov",
        "decembra december decembri dec",
    ),
    weekdays=(
        "pondelok pondelka pondelku po",
        "utorok utorka utorku ut",
        "streda stredu stredy st",
        "štvrtok štvrtka štvrtku št",
        "piatok piatka piatku pi",
        "sobota sobotu soboty so",
        "nedeľa nedeľu nedele ne",
    ),
    letters="áäčďéíĺľňóôŕšťúýž",
    words="""
        a v vo na sa si je sú že z zo do k ku pre pri ktorý ktorá ktoré ktorí ako alebo jeho jej ich bol
        bola bolo boli tiež už len pred medzi podľa nie bude budú tento táto toto tejto od po ale čo sme než
        však byť aj aby pričom keď by
    """,
    date_words="dňa",
    date_articles="dňa",
    today="""
        dnes
        včera
        dňa
        v
        vo
        zo dňa
        dnešného dňa
    """,
    updated="""
        posledná aktualizácia
        posledná aktualizácia dňa
        posledná aktualizácia stránky
        posledná zmena
        posledné zmeny
        posledná úprava
        posledná modifikácia
        naposledy aktualizované
        naposledy zmenené
        naposledy upravené
        dátum aktualizácie
        dátum poslednej aktualizácie
        dátum poslednej aktualizácie informačného obsahu
        dátum poslednej zmeny
        dátum zmeny
        dátum úpravy
        dátum poslednej úpravy
        aktualizované
        aktualizované dňa
        aktualizácia
        aktualizácia ku dňu
        upravené
        upravené dňa
        zmenené
        zmenené dňa
        stránka aktualizovaná
        stránka bola naposledy aktualizovaná
        ostatná aktualizácia
    """,
    issued="""
        zverejnené
        zverejnené dňa
        zverejnená
        zverejnenie
        uverejnené
        uverejnené dňa
        publikované
        publikované dňa
        vydané
        vydané dňa
        vložené
        vložené dňa
        pridané
        vytvorené
        vytvorené dňa
        dátum zverejnenia
        dátum zverejnenia informačného obsahu
        dátum uverejnenia
        dátum publikovania
        dátum publikácie
        dátum vydania
        dátum vytvorenia
        dátum vloženia
        prvé zverejnenie
        embargo
        embargo do
        pod embargom do
        na okamžité zverejnenie
        určené na okamžité zverejnenie
        zverejnené na
        dátum
    """,
    kickers="""
        tlačová správa
        tlačové správy
        tlačová informácia
        tlačové informácie
        tlačové vyhlásenie
        tlačové vyhlásenia
        tlačová konferencia
        tlačové konferencie
        tlačová beseda
        tlačové besedy
        brífing
        tlačový brífing
        tlačové centrum
        tlačové oddelenie
        tlačový odbor
        tlačový servis
        mediálny servis
        pre médiá
        správa
        správy
        správa pre médiá
        novinka
        novinky
        aktualita
        aktuality
        aktuálne
        spravodajstvo
        oznam
        oznamy
        oznámenie
        pozvánka
        pozvánka pre médiá
        pozvánka pre novinárov
        avízo
        vyhlásenie
        vyhlásenia
        spoločné vyhlásenie
        stanovisko
        stanoviská
        prejav
        prejavy
        príhovor
        príhovory
        rozhovor
        rozhovory
        komuniké
        prepis
        udalosť
        udalosti
        podujatia
    """,
    notes="""
        platí hovorené slovo
        platí prednesené slovo
        platí prednesený text
        prepis
        prepis prejavu
        neautorizovaný prepis
        neautorizované
        autorizovaný prepis
        plné znenie
        plné znenie prejavu
        neoficiálny preklad
        neúradný preklad
        pracovný preklad
        predbežný preklad
        preklad z angličtiny
        v znení, v akom bol prednesený
        kontrolujte podľa prednesu
        výňatky
        výňatok
        text prejavu
        neoficiálny text
        stenografický záznam
        dočasný preklad
    """,
    end_marks="""
        koniec
        koniec textu
        koniec správy
    """,
    credits="""
        foto
        fotografia
        fotografie
        fotograf
        fotografka
        autor fotografie
        autor fotografií
        autor foto
        autorka fotografie
        zdroj
        zdroj foto
        zdroj fotografie
        zdroj fotografií
        zdroj obrázka
        snímka
        snímky
        obrázok
        ilustračné foto
        ilustračná fotografia
        ilustračná snímka
        copyright
    """,
    openers="""
        zľava doprava
        zľava
        sprava doľava
        na snímke
        na snímke zľava
        na fotografii
        na fotografii zľava
        na fotografii zľava doprava
        na obrázku
        skupinová fotografia
        skupinové foto
        spoločná fotografia
        spoločné foto
        rodinná fotografia
        rodinné foto
        archívna snímka
        archívne foto
    """,
    directions="""
        vľavo
        vpravo
        v strede
        uprostred
        zľava
        sprava
        zľava doprava
        druhý zľava
        druhá zľava
        druhý sprava
        druhá sprava
        na snímke
    """,
    caption_labels="""
        popis fotografie
        popis obrázka
        popisok
    """,
    contacts="""
        kontakt
        kontakty
        kontakt pre médiá
        kontakty pre médiá
        kontakt pre novinárov
        kontakty pre novinárov
        kontaktná osoba
        kontaktné osoby
        kontaktné údaje
        kontaktné informácie
        mediálny kontakt
        tlačový kontakt
        tlačové oddelenie
        tlačový odbor
        tlačový hovorca
        hovorca
        hovorkyňa
        vzťahy s médiami
        vzťahy s verejnosťou
        odbor komunikácie
        oddelenie komunikácie
        otázky médií
        pre médiá
        pre novinárov
        pre viac informácií
        pre ďalšie informácie
        pre bližšie informácie
        ďalšie informácie
        bližšie informácie
        viac informácií
        kontaktujte nás
    """,
    boilerplate="""
        poznámka pre redaktorov
        poznámky pre redaktorov
        poznámka pre editorov
        poznámky pre editorov
        poznámka redakcie
        súvisiace odkazy
        užitočné odkazy
        odkazy
        súvisiace dokumenty
        súvisiace články
        súvisiace informácie
        výhľadové vyhlásenia
        vyhlásenia o budúcnosti
        výhľadové informácie
        právne upozornenie
        vylúčenie zodpovednosti
        zrieknutie sa zodpovednosti
        vyhlásenie o vylúčení zodpovednosti
    """,
    about="""
        o
        o spoločnosti
        o nás
        o projekte
        o nadácii
    """,
    press_releases="""
        tlačová správa
        tlačová informácia
    """,
    issuers="ministerstva ministerstvo s.r.o a.s",
    sources="zdroj",
    numbers="č číslo",
    bylines="""
        autor
        autorka
        autori
        text
        napísal
        napísala
        pripravil
        pripravila
        pripravili
        spracoval
        spracovala
        rozhovor viedol
        rozhovor viedla
    """,
    furniture="""
        prejsť na obsah
        prejsť na hlavný obsah
        preskočiť na obsah
        preskočiť na hlavný obsah
        preskočiť navigáciu
        na obsah
        hore
        nahor
        späť hore
        späť na začiatok
        na začiatok stránky
        na vrch stránky
        úvod
        domov
        hlavná stránka
        úvodná stránka
        titulná stránka
        vyhľadávanie
        vyhľadať
        hľadať
        menu
        navigácia
        zavrieť
        zdieľať
        zdieľajte
        zdieľať na facebooku
        vytlačiť
        tlač
        tlačiť
        verzia pre tlač
        poslať e-mailom
        kopírovať odkaz
        čítať viac
        čítať ďalej
        čítajte ďalej
        celý článok
        viac
        zistiť viac
        zobraziť viac
        zobraziť všetko
        pozri aj
        prečítajte si aj
        späť
        späť na zoznam
        ďalej
        ďalšia
        predchádzajúca
        súvisiace správy
        ďalšie správy
        podobné články
        všetky správy
        témy
        štítky
        prihlásiť sa
        prihlásenie
        registrácia
        odber noviniek
        newsletter
        sledujte nás
        mapa stránok
        mapa stránky
        ochrana osobných údajov
        ochrana súkromia
        súkromie
        cookies
        nastavenia cookies
        prijať všetko
        prijať všetky cookies
        súhlasím
        prístupnosť
        vyhlásenie o prístupnosti
        podmienky používania
        na stiahnutie
        stiahnuť
        vytlačiť túto stránku
        súvisiaci obsah
        zobraziť všetky aktualizácie
        prečítajte si viac
        načítať viac
        prihlásiť sa na odber
        zásady ochrany osobných údajov
        zobraziť menej
        späť na domovskú stránku
        zdieľať na x
        zdieľať na linkedine
        predchádzajúci článok
        ďalší článok
        predchádzajúca správa
        nasledujúca správa
        odmietnuť všetko
        odmietnuť všetky
        odmietnuť
        prijať
        iba nevyhnutné
        nastavenie cookies
        spravovať cookies
        kľúčové slová
        jazyk
        slovenčina
        slovensky
        prihlásiť sa na odber noviniek
        všetky práva vyhradené
        stiahnuť pdf
        späť na začiatok stránky
        vybrať jazyk
    """,
)
