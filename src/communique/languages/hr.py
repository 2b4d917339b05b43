"""Croatian."""

from communique._language import Language

TABLE = Language(
    tag="hr",
    name="Croatian",
    months=(
        "siječnja siječanj siječnju sij januara januar januaru jan",
        "veljače veljača veljači velj februara februar februaru feb",
        "ožujka ožujak ožujku ožu marta mart martu mar",
        "travnja travanj travnju tra aprila april aprilu apr",
        "svibnja svibanj svibnju svi maja maj maju",
        "lipnja lipanj lipnju lip juna juni jun junu",
        "srpnja srpanj srpnju srp jula juli jul julu",
        "kolovoza kolovoz kolovozu kol augusta august augustu aug",
        "rujna rujan rujnu ruj septembra septembar septembru sept sep",
        "listopada listopad listopadu lis oktobra oktobar oktobru okt",
        "studenoga studenog studeni studenom studenome stu novembra novembar novembru nov",
        "prosinca prosinac prosincu pro decembra decembar decembru dec",
    ),
    weekdays=(
        "ponedjeljak ponedjeljka pon",
        "utorak utorka uto",
        "srijeda srijedu srijede sri",
        "četvrtak četvrtka čet",
        "petak petka pet",
        "subota subotu subote sub",
        "nedjelja nedjelju nedjelje ned",
    ),
    letters="čćđšž",
    words="""
        i je u na se za su te od s iz koji koja koje kojima kojim što tko kao ili ali također bi bit tijekom
        prije nakon nije nisu prema kroz oko između svih ovaj ova ovo ovog kako radi uz putem kod sukladno
        odnosno jučer sutra pri može da će
        poslije kojoj tjedna tjednu tjedan kazala kazao
    """,
    date_words="godine dana",
    date_articles="dana",
    today="""
        danas
        jučer
        sinoć
        jutros
        dana
        u
        na
    """,
    updated="""
        ažurirano
        ažurirano dana
        zadnje ažuriranje
        zadnja izmjena
        zadnje izmjene
        zadnja promjena
        zadnji put ažurirano
        zadnji put izmijenjeno
        posljednje ažuriranje
        posljednja izmjena
        posljednje izmjene
        posljednja promjena
        posljednji put ažurirano
        posljednji put izmijenjeno
        datum ažuriranja
        datum zadnjeg ažuriranja
        datum zadnje izmjene
        datum posljednjeg ažuriranja
        datum posljednje izmjene
        datum izmjene
        izmijenjeno
        promijenjeno
        osvježeno
        zadnje osvježavanje
        stranica ažurirana
        stranica je zadnji put ažurirana
        zadnje ažurirano
    """,
    issued="""
        objavljeno
        objavljeno dana
        objavljen
        objavljena
        objavljeno u
        datum objave
        datum i vrijeme objave
        vrijeme objave
        datum prve objave
        prva objava
        datum izdavanja
        datum kreiranja
        kreirano
        izdano
        postavljeno
        embargo
        embargo do
        pod embargom do
        za trenutačnu objavu
        za trenutnu objavu
        za neposrednu objavu
        datum
    """,
    kickers="""
        priopćenje
        priopćenja
        priopćenje za medije
        priopćenja za medije
        priopćenje za javnost
        priopćenja za javnost
        priopćenje za tisak
        priopćenja za tisak
        objava za medije
        objave za medije
        objava
        objave
        konferencija za medije
        konferencije za medije
        konferencija za novinare
        konferencije za novinare
        tiskovna konferencija
        tiskovne konferencije
        press konferencija
        press centar
        medijski centar
        vijest
        vijesti
        novost
        novosti
        aktualno
        aktualnosti
        najava
        najave
        najava za medije
        poziv za medije
        poziv medijima
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
        reagiranje
        događaj
        događaji
        događanja
        saopćenje za javnost
        saopćenja za javnost
    """,
    notes="""
        transkript
        vrijedi izgovorena riječ
        vrijedi izgovoreno
        mjerodavan je izgovoreni tekst
        cjeloviti tekst
        cjeloviti govor
        govor u cijelosti
        neslužbeni prijevod
        privremeni prijevod
        radni prijevod
        prijevod s engleskog
        provjeriti prema izgovorenom
        kako je izgovoreno
        neautorizirani transkript
        autorizirani transkript
        izvadci
        izvadak
        neslužbeni tekst
        integralni tekst
    """,
    end_marks="""
        kraj
        kraj teksta
        kraj priopćenja
    """,
    credits="""
        foto
        fotografija
        fotografije
        fotograf
        fotografkinja
        autor fotografije
        autorica fotografije
        izvor fotografije
        foto izvor
        fotografije ustupio
        fotografije ustupila
        slika
        snimka
        ilustracija
        copyright
    """,
    openers="""
        slijeva nadesno
        s lijeva na desno
        slijeva na desno
        zdesna nalijevo
        s desna na lijevo
        na fotografiji
        na slici
        na fotografiji slijeva nadesno
        na fotografiji slijeva
        grupna fotografija
        skupna fotografija
        zajednička fotografija
        obiteljska fotografija
        arhivska fotografija
    """,
    directions="""
        lijevo
        desno
        u sredini
        slijeva
        zdesna
        slijeva nadesno
        drugi slijeva
        druga slijeva
        drugi zdesna
        druga zdesna
    """,
    caption_labels="""
        opis fotografije
        opis slike
        potpis fotografije
    """,
    contacts="""
        kontakt
        kontakti
        kontakt osoba
        kontakt osobe
        osoba za kontakt
        kontakt za medije
        kontakti za medije
        kontakt za novinare
        kontakt informacije
        kontakt podaci
        odnosi s javnošću
        odnosi s medijima
        odnosi s investitorima
        služba za odnose s javnošću
        služba za informiranje
        ured za odnose s javnošću
        upiti medija
        upiti za medije
        za medije
        za više informacija
        za dodatne informacije
        dodatne informacije
        kontaktirajte nas
        glasnogovornik
        glasnogovornica
        ured za medije
        za medijske upite
        medijski upiti
    """,
    boilerplate="""
        napomena za urednike
        napomene za urednike
        napomena urednicima
        napomena uredništvu
        napomene uredništvima
        povezane poveznice
        korisne poveznice
        poveznice
        povezani dokumenti
        povezani sadržaj
        povezani sadržaji
        izjava o odricanju odgovornosti
        odricanje odgovornosti
        odricanje od odgovornosti
        izjave o budućnosti
        predviđajuće izjave
        izjave koje se odnose na budućnost
        pravna napomena
    """,
    about="""
        o
        o nama
        o tvrtki
        o društvu
        o projektu
    """,
    press_releases="""
        priopćenje za medije
        priopćenje za javnost
        priopćenje
    """,
    issuers="ministarstva ministarstvo d.o.o d.d",
    sources="izvor",
    numbers="br broj",
    bylines="""
        autor
        autorica
        autori
        tekst
        piše
        napisao
        napisala
        pripremio
        pripremila
        pripremili
        razgovarao
        razgovarala
    """,
    furniture="""
        skoči na sadržaj
        preskoči na sadržaj
        preskoči na glavni sadržaj
        prijeđi na sadržaj
        prijeđi na glavni sadržaj
        idi na sadržaj
        na vrh
        povratak na vrh
        natrag na vrh
        vrati se na vrh
        početna
        početna stranica
        naslovnica
        pretraga
        pretraživanje
        pretraži
        traži
        izbornik
        zatvori
        podijeli
        podijelite
        podijeli na facebooku
        ispiši
        ispis
        ispiši stranicu
        pošalji e-poštom
        kopiraj poveznicu
        pročitaj više
        pročitajte više
        opširnije
        saznaj više
        saznajte više
        više
        prikaži više
        vidi sve
        pogledajte još
        pročitajte i
        povratak
        natrag
        prethodna
        sljedeća
        povezane vijesti
        vezane vijesti
        slične vijesti
        ostale vijesti
        sve vijesti
        teme
        oznake
        prijava
        prijavi se
        prijavite se
        registracija
        newsletter
        pretplatite se
        pratite nas
        mapa weba
        mapa stranice
        karta weba
        pravila privatnosti
        zaštita privatnosti
        privatnost
        zaštita osobnih podataka
        kolačići
        politika kolačića
        prihvati sve
        prihvaćam sve kolačiće
        pristupačnost
        izjava o pristupačnosti
        uvjeti korištenja
        prilagodba pristupačnosti
        preuzmi
        podijelite ovu stranicu
        sljedeće
        prethodno
        ispišite ovu stranicu
        pogledajte sva ažuriranja
        nastavi čitati
        srodne poveznice
        odabir jezika
        prihvati
        odbij
        učitaj više
        preuzimanje
        odbij sve
        pravila kolačića
        politika privatnosti
        prikaži manje
        natrag na početnu stranicu
        podijeli na x
        podijeli na linkedinu
        pošalji e-mailom
        prethodna vijest
        sljedeća vijest
        prethodni članak
        sljedeći članak
        povezani članci
        samo nužni kolačići
        postavke kolačića
        upravljanje kolačićima
        ključne riječi
        jezik
        hrvatski
        sva prava pridržana
        preuzmi pdf
    """,
)
