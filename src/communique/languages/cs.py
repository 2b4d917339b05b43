"""Czech."""

from communique._language import Language

TABLE = Language(
    tag="cs",
    name="Czech",
    months=(
        "ledna leden lednu led",
        "února únor únoru úno",
        "března březen březnu bře",
        "dubna duben dubnu dub",
        "května květen květnu kvě",
        "června červen červnu čvn",
        "července červenec červenci čvc",
        "srpna srpen srpnu srp",
        "září zář",
        "října říjen říjnu říj",
        "listopadu listopad lis",
        "prosince prosinec prosinci pro",
    ),
    weekdays=(
        "pondělí po",
        "úterý út",
        "středa středu středy st",
        "čtvrtek čtvrtka čt",
        "pátek pátku pá",
        "sobota sobotu soboty so",
        "neděle neděli ne",
    ),
    letters="áčďéěíňóřšťúůýž",
    words="""
        a v ve na se si je jsou že z ze do k ke pro při který která které kteří jak nebo jako jeho její
        jejich byl byla bylo byli také již jen před mezi podle podél už není nejsou bude budou tento tato
        toto této od po ale co mu jsme než však být
    """,
    date_words="dne ze",
    date_articles="dne",
    today="""
        dnes
        včera
        dne
        v
        ve
        ze dne
        dnešního dne
    """,
    updated="""
        poslední aktualizace
        poslední aktualizace dne
        poslední změna
        poslední změny
        poslední úprava
        poslední úpravy
        poslední modifikace
        naposledy aktualizováno
        naposledy změněno
        naposledy upraveno
        datum aktualizace
        datum poslední aktualizace
        datum poslední změny
        datum změny
        datum úpravy
        aktualizováno
        aktualizováno dne
        aktualizace
        aktualizace ke dni
        aktualizovaná verze
        upraveno
        upraveno dne
        změněno
        změněno dne
        stránka aktualizována
        stránka byla naposledy aktualizována
    """,
    issued="""
        zveřejněno
        zveřejněno dne
        zveřejněna
        zveřejnění
        publikováno
        publikováno dne
        publikace
        vydáno
        vydáno dne
        vydána
        vloženo
        vloženo dne
        vystaveno
        vystaveno dne
        vytvořeno
        vytvořeno dne
        datum zveřejnění
        datum publikace
        datum publikování
        datum vydání
        datum vložení
        datum vystavení
        datum vytvoření
        první zveřejnění
        přidáno
        embargo
        embargo do
        pod embargem do
        k okamžitému zveřejnění
        k okamžitému uveřejnění
        datum
    """,
    kickers="""
        tisková zpráva
        tiskové zprávy
        tisková informace
        tiskové informace
        tiskové prohlášení
        tisková prohlášení
        tisková konference
        tiskové konference
        tisková beseda
        tiskový brífink
        tiskový briefing
        brífink
        tiskové centrum
        tiskové oddělení
        mediální servis
        media centrum
        zpráva
        zprávy
        zpráva pro média
        novinka
        novinky
        aktualita
        aktuality
        aktuálně
        zpravodajství
        oznámení
        pozvánka
        pozvánka pro média
        pozvánka pro novináře
        pozvánka na tiskovou konferenci
        avízo
        prohlášení
        společné prohlášení
        vyjádření
        stanovisko
        projev
        projevy
        řeč
        rozhovor
        rozhovory
        komuniké
        přepis
        událost
        události
        akce
    """,
    notes="""
        platí mluvené slovo
        platí pronesené znění
        platí pronesený projev
        přepis
        přepis projevu
        neautorizovaný přepis
        neautorizováno
        autorizovaný přepis
        plné znění
        plné znění projevu
        neoficiální překlad
        pracovní překlad
        předběžný překlad
        prozatímní překlad
        překlad z angličtiny
        kontrolujte podle proneseného znění
        ve znění proneseném
        výňatky
        výňatek
        platí mluvené slovo!
        text projevu
        neoficiální text
        provizorní překlad
        stenografický záznam
    """,
    end_marks="""
        konec
        konec textu
        konec zprávy
        konec tiskové zprávy
        konec citátu
    """,
    credits="""
        foto
        fotografie
        fotografka
        fotograf
        autor fotografie
        autor fotografií
        autor fota
        autorka fotografie
        zdroj
        zdroj foto
        zdroj fotografie
        zdroj fotografií
        zdroj obrázku
        snímek
        snímky
        obrázek
        ilustrační foto
        ilustrační fotografie
        ilustrační snímek
        copyright
    """,
    openers="""
        zleva doprava
        zleva
        zprava doleva
        na snímku
        na snímku zleva
        na fotografii
        na fotografii zleva
        na fotografii zleva doprava
        na obrázku
        skupinová fotografie
        skupinové foto
        společná fotografie
        společné foto
        rodinné foto
        rodinná fotografie
        archivní foto
        archivní snímek
    """,
    directions="""
        vlevo
        vpravo
        uprostřed
        zleva
        zprava
        zleva doprava
        druhý zleva
        druhá zleva
        druhý zprava
        druhá zprava
        na snímku
    """,
    caption_labels="""
        popisek
        popisek fotografie
        popis fotografie
    """,
    contacts="""
        kontakt
        kontakty
        kontakt pro média
        kontakty pro média
        kontakt pro novináře
        kontakty pro novináře
        kontaktní osoba
        kontaktní osoby
        kontaktní údaje
        kontaktní informace
        mediální kontakt
        tiskový kontakt
        tiskové oddělení
        tiskový mluvčí
        tisková mluvčí
        vztahy s médii
        vztahy s veřejností
        odbor komunikace
        oddělení komunikace
        dotazy médií
        pro média
        pro novináře
        pro více informací
        pro další informace
        pro bližší informace
        další informace
        bližší informace
        více informací
        více informací poskytne
        kontaktujte nás
    """,
    boilerplate="""
        poznámka pro editory
        poznámky pro editory
        poznámka pro redaktory
        poznámky pro redaktory
        poznámka redakce
        poznámka pro novináře
        související odkazy
        užitečné odkazy
        odkazy
        související dokumenty
        související články
        související informace
        výhledová prohlášení
        výhledové informace
        prohlášení o budoucích událostech
        právní upozornění
        vyloučení odpovědnosti
        zřeknutí se odpovědnosti
        prohlášení o vyloučení odpovědnosti
    """,
    about="""
        o
        o společnosti
        o nás
        o projektu
        o nadaci
    """,
    press_releases="""
        tisková zpráva
        tisková informace
    """,
    issuers="ministerstva ministerstvo s.r.o a.s",
    sources="zdroj",
    numbers="č číslo čj",
    bylines="""
        autor
        autorka
        autoři
        text
        napsal
        napsala
        připravil
        připravila
        připravili
        zpracoval
        zpracovala
        rozhovor vedl
        rozhovor vedla
    """,
    furniture="""
        přejít na obsah
        přejít k obsahu
        přejít k hlavnímu obsahu
        přeskočit na obsah
        přeskočit navigaci
        na obsah
        nahoru
        zpět nahoru
        na začátek stránky
        úvod
        domů
        hlavní stránka
        úvodní stránka
        titulní stránka
        vyhledávání
        vyhledat
        hledat
        menu
        navigace
        zavřít
        sdílet
        sdílejte
        sdílet na facebooku
        vytisknout
        tisk
        tisknout
        verze pro tisk
        poslat e-mailem
        odeslat e-mailem
        kopírovat odkaz
        číst více
        číst dále
        čtěte dále
        celý článek
        více
        více informací zde
        zobrazit více
        zobrazit vše
        viz také
        čtěte také
        zpět
        zpět na seznam
        další
        předchozí
        související zprávy
        další zprávy
        podobné články
        všechny zprávy
        témata
        štítky
        přihlásit se
        přihlášení
        registrace
        odběr novinek
        newsletter
        sledujte nás
        mapa stránek
        mapa webu
        ochrana osobních údajů
        ochrana soukromí
        soukromí
        cookies
        nastavení cookies
        přijmout vše
        přijmout všechny cookies
        souhlasím
        přístupnost
        prohlášení o přístupnosti
        podmínky užití
        ke stažení
        stáhnout
        sdílet tuto stránku
        vytisknout tuto stránku
        související obsah
        přeskočit na hlavní obsah
        nabídka
        vidět všechny aktualizace
        zobrazit méně
        přeskočit obsah
        zpět na začátek
        pokračovat ve čtení
        zvolte jazyk
        odmítnout
        další čtení
        číst dál
        přečtěte si více
        načíst více
        odebírat
        odhlásit odběr
        zásady ochrany osobních údajů
        zpět na domovskou stránku
        sdílet na x
        sdílet na linkedinu
        předchozí článek
        další článek
        předchozí zpráva
        následující zpráva
        odmítnout vše
        odmítnout všechny
        pouze nezbytné
        nastavení souborů cookie
        spravovat cookies
        klíčová slova
        jazyk
        čeština
        česky
        přihlásit se k odběru
        odebírat novinky
        všechna práva vyhrazena
        stáhnout pdf
        zpět na začátek stránky
    """,
)
