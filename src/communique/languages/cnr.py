"""Montenegrin."""

from communique._language import Language

TABLE = Language(
    tag="cnr",
    name="Montenegrin",
    months=(
        "januar januara januaru jan јануар јануара јануару јан",
        "februar februara februaru feb фебруар фебруара фебруару феб",
        "mart marta martu mar март марта марту мар",
        "april aprila aprilu apr април априла априлу апр",
        "maj maja maju мај маја мају",
        "jun juna junu јун јуна јуну",
        "jul jula julu јул јула јулу",
        "avgust avgusta avgustu avg август августа августу авг",
        "septembar septembra septembru sept sep септембар септембра септембру септ сеп",
        "oktobar oktobra oktobru okt октобар октобра октобру окт",
        "novembar novembra novembru nov новембар новембра новембру нов",
        "decembar decembra decembru dec децембар децембра децембру дец",
    ),
    weekdays=(
        "ponedeljak ponedjeljak ponedjeljka pon понедјељак понедељак понедјељка пон",
        "utorak utorka uto уторак уторка уто",
        "srijeda srijedu srijede sre sri сриједа сриједу сриједе сри сре",
        "četvrtak četvrtka čet четвртак четвртка чет",
        "petak petka pet петак петка пет",
        "subota subotu subote sub субота суботу суботе суб",
        "nedjelja nedjelju nedjelje ned недјеља недјељу недјеље нед",
    ),
    letters="śźђјљњћџ",
    words="""
        kazala kazao kazali neće
        i da je u na se za su će od sa iz koji koja koje kojim što šta ko kao ili ali takođe bi biće tokom
        prije poslije nije nijesu prema kroz između svih ovaj ova ovo smo juče sjutra ovdje gdje и да је у
        на се за су ће са што ко као такође биће није нијесу прије
        kojoj sedmice sedmici sedmica ljeti
    """,
    date_words="godine dana",
    date_articles="dana",
    today="""
        danas
        juče
        sinoć
        jutros
        dana
        u
        na
        данас
        јуче
        дана
        у
        на
    """,
    updated="""
        ažurirano
        ažurirano dana
        posljednje ažuriranje
        poslednje ažuriranje
        zadnje ažuriranje
        posljednja izmjena
        posljednje izmjene
        poslednja izmjena
        zadnja izmjena
        posljednji put ažurirano
        posljednji put izmijenjeno
        datum ažuriranja
        datum posljednjeg ažuriranja
        datum izmjene
        datum posljednje izmjene
        izmijenjeno
        stranica ažurirana
        stranica je ažurirana
        ажурирано
        посљедње ажурирање
        последње ажурирање
        посљедња измјена
        датум ажурирања
        датум измјене
        измијењено
        datum poslednje izmjene
    """,
    issued="""
        objavljeno
        objavljeno dana
        objavljena
        objavljen
        datum objave
        datum objavljivanja
        datum i vrijeme objave
        vrijeme objave
        datum izdavanja
        datum kreiranja
        kreirano
        postavljeno
        izdato
        embargo
        embargo do
        pod embargom do
        za trenutno objavljivanje
        za hitno objavljivanje
        објављено
        објављено дана
        датум објаве
        датум објављивања
        постављено
        datum
    """,
    kickers="""
        saopštenje
        saopštenja
        saopštenje za javnost
        saopštenja za javnost
        saopštenje za medije
        saopštenja za medije
        konferencija za novinare
        konferencije za novinare
        konferencija za medije
        konferencije za medije
        pres konferencija
        pres centar
        press
        vijest
        vijesti
        novost
        novosti
        aktuelno
        aktuelnosti
        najava
        najave
        najava za medije
        poziv za medije
        izjava
        izjave
        zajednička izjava
        izjava za medije
        govor
        govori
        obraćanje
        obraćanja
        intervju
        intervjui
        reagovanje
        reagovanja
        događaj
        događaji
        саопштење
        саопштења
        саопштење за јавност
        саопштења за јавност
        саопштење за медије
        конференција за новинаре
        вијест
        вијести
        новости
        најава
        изјава
        говор
        обраћање
    """,
    notes="""
        transkript
        autorizovani transkript
        integralni tekst
        integralno obraćanje
        integralni govor
        izgovorena riječ ima prednost
        nezvaničan prevod
        nezvanični prevod
        privremeni prevod
        radni prevod
        prevod sa engleskog
        незваничан превод
        незванични превод
        интегрални текст
        važi izgovorena riječ
        provjeriti prema izgovorenom
        izvodi
        izvod
        kao što je izgovoreno
        nezvaničan tekst
        neautorizovani transkript
    """,
    end_marks="""
        kraj
        kraj teksta
        крај
    """,
    credits="""
        foto
        fotografija
        fotografije
        fotograf
        autor fotografije
        izvor fotografije
        foto izvor
        fotografije ustupio
        fotografije ustupila
        slika
        snimak
        ilustracija
        copyright
        фото
        фотографија
        фотографије
    """,
    openers="""
        s lijeva na desno
        slijeva nadesno
        s lijeva nadesno
        sa lijeva na desno
        zdesna nalijevo
        na fotografiji
        na slici
        na fotografiji s lijeva na desno
        grupna fotografija
        zajednička fotografija
        porodična fotografija
        arhivska fotografija
        слијева надесно
        с лијева на десно
        на фотографији
        заједничка фотографија
    """,
    directions="""
        lijevo
        desno
        u sredini
        slijeva
        zdesna
        s lijeva na desno
        drugi slijeva
        druga slijeva
    """,
    contacts="""
        kontakt
        kontakti
        kontakt osoba
        kontakt osobe
        kontakt za medije
        kontakti za medije
        kontakt informacije
        kontakt podaci
        osoba za kontakt
        odnosi s javnošću
        odnosi sa javnošću
        odnosi s medijima
        služba za odnose s javnošću
        služba za odnose sa javnošću
        kabinet za odnose s javnošću
        za medije
        za više informacija
        za dodatne informacije
        dodatne informacije
        više informacija
        контакт
        контакт особа
        контакт за медије
        за више информација
        односи с јавношћу
        kontaktirajte nas
        portparol
        portparolka
        služba za informisanje
        pres služba
        kontakt za novinare
        za medijske upite
    """,
    boilerplate="""
        napomena za urednike
        napomene za urednike
        napomena urednicima
        napomena redakcijama
        napomena redakcije
        povezani linkovi
        korisni linkovi
        srodni linkovi
        povezani dokumenti
        povezani sadržaji
        odricanje odgovornosti
        odricanje od odgovornosti
        izjava o odricanju odgovornosti
        ograničenje odgovornosti
        izjave o budućnosti
        pravna napomena
        одрицање одговорности
    """,
    about="""
        o
        о
        o nama
        o kompaniji
        o društvu
        o projektu
    """,
    press_releases="""
        saopštenje za javnost
        saopštenje za medije
        saopštenje
    """,
    issuers="ministarstva ministarstvo doo",
    sources="izvor",
    numbers="br broj",
    bylines="""
        autor
        autorka
        autori
        tekst
        piše
        pripremio
        pripremila
        pripremili
        аутор
        текст
    """,
    furniture="""
        idi na sadržaj
        preskoči na sadržaj
        pređi na sadržaj
        pređi na glavni sadržaj
        na vrh
        povratak na vrh
        nazad na vrh
        na početak
        početna
        početna strana
        početna stranica
        naslovna
        pretraga
        pretraži
        traži
        meni
        zatvori
        podijeli
        podijelite
        podijeli na fejsbuku
        štampaj
        štampa
        odštampaj
        verzija za štampu
        pošalji mejlom
        kopiraj link
        pročitaj više
        pročitajte više
        opširnije
        saznaj više
        saznajte više
        više
        prikaži više
        vidi sve
        pogledajte još
        pročitajte još
        nazad
        dalje
        prethodna
        sljedeća
        povezane vijesti
        slične vijesti
        ostale vijesti
        sve vijesti
        teme
        tagovi
        prijavi se
        prijava
        prijavite se
        registracija
        bilten
        pratite nas
        mapa sajta
        politika privatnosti
        privatnost
        kolačići
        politika kolačića
        prihvati sve
        pristupačnost
        uslovi korišćenja
        preuzmi
        претрага
        почетна
        подијели
        штампај
        опширније
        мени
        на врх
        idi na tekst
        nastavi sa čitanjem
        prethodno
        izaberi jezik
        prihvati
        odbij
        učitaj više
        pretplati se
        otkaži pretplatu
        odbij sve
        prikaži manje
        nazad na početnu stranicu
        preuzmi pdf
        kopiraj url
        podijeli na x
        pošalji e-mailom
        prethodna vijest
        sljedeća vijest
        povezani članci
        samo neophodni kolačići
        podešavanja kolačića
        ključne riječi
        jezik
        crnogorski
        sva prava zadržana
        izjava o pristupačnosti
    """,
)
