"""Polish."""

from communique._language import Language

TABLE = Language(
    tag="pl",
    name="Polish",
    months=(
        "stycznia styczeń styczniu sty stycz",
        "lutego luty lutym lut",
        "marca marzec marcu mar",
        "kwietnia kwiecień kwietniu kwi kwiec",
        "maja maj maju",
        "czerwca czerwiec czerwcu cze czerw",
        "lipca lipiec lipcu lip",
        "sierpnia sierpień sierpniu sie sierp",
        "września wrzesień wrześniu wrz wrzes",
        "października październik październiku paź paźdz",
        "listopada listopad listopadzie lis listop",
        "grudnia grudzień grudniu gru grudz",
    ),
    weekdays=(
        "poniedziałek poniedziałku pon pn",
        "wtorek wtorku wt",
        "środa środę środy śr",
        "czwartek czwartku czw czwart",
        "piątek piątku pt",
        "sobota sobotę soboty sob",
        "niedziela niedzielę niedzieli niedz nd",
    ),
    letters="ąćęłńóśźż",
    words="""
        i w we na z ze do się jest są że oraz dla od po przez przy który która które którzy których jak lub
        albo jako jego jej ich był była było były także również już tylko przed między nie będzie będą ten
        ta to tej tego o ale co czy nas aby
    """,
    announcements="następujące oświadczenie",
    date_words="r roku dnia z",
    date_articles="dnia",
    today="""
        dziś
        dzisiaj
        wczoraj
        w
        we
        dnia
        w dniu
        w dniu dzisiejszym
        z dnia
    """,
    updated="""
        ostatnia aktualizacja
        ostatnia aktualizacja strony
        ostatnia modyfikacja
        ostatnia zmiana
        ostatnie zmiany
        ostatnio zmieniony
        ostatnio zmieniona
        ostatnio aktualizowano
        ostatnio zaktualizowano
        ostatnio modyfikowano
        ostatnio modyfikowany
        data aktualizacji
        data ostatniej aktualizacji
        data modyfikacji
        data ostatniej modyfikacji
        data zmiany
        data ostatniej zmiany
        zaktualizowano
        zaktualizowano dnia
        zaktualizowana
        zaktualizowany
        aktualizacja
        aktualizacja z dnia
        aktualizowano
        zmodyfikowano
        zmodyfikowany
        zmodyfikowana
        zmieniono
        strona zaktualizowana
        strona została zaktualizowana
        poprawiono
    """,
    issued="""
        opublikowano
        opublikowano dnia
        opublikowany
        opublikowana
        opublikowane
        publikacja
        data publikacji
        data opublikowania
        data pierwszej publikacji
        data i godzina publikacji
        pierwsza publikacja
        data wydania
        data wytworzenia
        data utworzenia
        data dodania
        data udostępnienia
        data zamieszczenia
        data umieszczenia
        data wprowadzenia
        wydano
        wytworzono
        utworzono
        utworzony
        utworzona
        dodano
        dodany
        zamieszczono
        zamieszczony
        umieszczono
        udostępniono
        wprowadzono
        embargo
        embargo do
        objęte embargiem do
        do natychmiastowej publikacji
        do natychmiastowego rozpowszechnienia
        data
    """,
    kickers="""
        komunikat prasowy
        komunikaty prasowe
        komunikat
        komunikaty
        komunikat dla mediów
        komunikaty dla mediów
        informacja prasowa
        informacje prasowe
        informacja dla mediów
        informacje dla mediów
        notatka prasowa
        nota prasowa
        konferencja prasowa
        konferencje prasowe
        briefing
        briefing prasowy
        briefing dla mediów
        biuro prasowe
        centrum prasowe
        dla mediów
        dla prasy
        wiadomość
        wiadomości
        aktualność
        aktualności
        news
        zapowiedź
        zapowiedzi
        zaproszenie dla mediów
        zaproszenie dla prasy
        oświadczenie
        oświadczenia
        wspólne oświadczenie
        oświadczenie prasowe
        oświadczenie dla mediów
        stanowisko
        przemówienie
        przemówienia
        wystąpienie
        wystąpienia
        wywiad
        wywiady
        stenogram
        wydarzenie
        wydarzenia
        zestawienie informacji
    """,
    notes="""
        liczy się słowo mówione
        obowiązuje wersja wygłoszona
        tekst wygłoszony
        tekst przemówienia
        tekst wystąpienia
        pełny tekst
        pełna treść
        pełna treść wystąpienia
        zapis wystąpienia
        stenogram
        transkrypcja
        nieoficjalne tłumaczenie
        tłumaczenie nieoficjalne
        tłumaczenie robocze
        tłumaczenie tymczasowe
        tłumaczenie z języka angielskiego
        tekst niewygłoszony
        sprawdzić z wygłoszonym
        fragmenty
        fragment wystąpienia
        zapis nieautoryzowany
        tekst nieautoryzowany
        tekst autoryzowany
        pełny zapis
        wersja robocza tłumaczenia
    """,
    end_marks="""
        koniec
        koniec tekstu
        koniec komunikatu
    """,
    credits="""
        fot
        fot.
        foto
        fotografia
        fotografie
        fotograf
        zdjęcie
        zdjęcia
        autor zdjęcia
        autor zdjęć
        autorka zdjęć
        autor fotografii
        źródło zdjęcia
        źródło zdjęć
        źródło fot.
        źródło grafiki
        zdjęcie udostępnione przez
        zdjęcie dzięki uprzejmości
        obraz
        grafika
        ilustracja
        zdjęcie ilustracyjne
        copyright
    """,
    openers="""
        od lewej
        od lewej do prawej
        od lewej strony
        od prawej
        od prawej do lewej
        na zdjęciu
        na zdjęciu od lewej
        na zdjęciu od lewej do prawej
        na fotografii
        na zdjęciach
        zdjęcie grupowe
        zdjęcie rodzinne
        wspólne zdjęcie
        wspólna fotografia
        zdjęcie archiwalne
        fot. archiwalna
    """,
    directions="""
        z lewej
        z prawej
        po lewej
        po prawej
        w środku
        pośrodku
        od lewej
        od prawej
        od lewej do prawej
        drugi z lewej
        druga z lewej
        drugi z prawej
        druga z prawej
        pierwszy z lewej
        pierwszy z prawej
        na zdjęciu
    """,
    caption_labels="""
        podpis pod zdjęciem
        podpis zdjęcia
        opis zdjęcia
    """,
    contacts="""
        kontakt
        kontakty
        kontakt dla mediów
        kontakty dla mediów
        kontakt dla prasy
        kontakt prasowy
        kontakt z mediami
        kontakt dla dziennikarzy
        dane kontaktowe
        dane do kontaktu
        osoba do kontaktu
        osoba kontaktowa
        osoby do kontaktu
        informacje kontaktowe
        biuro prasowe
        zespół prasowy
        rzecznik prasowy
        rzeczniczka prasowa
        wydział prasowy
        relacje z mediami
        relacje inwestorskie
        biuro komunikacji
        departament komunikacji
        zapytania prasowe
        dla mediów
        więcej informacji
        więcej informacji udziela
        dodatkowych informacji udziela
        dodatkowych informacji udzielają
        w celu uzyskania dodatkowych informacji
        skontaktuj się z nami
    """,
    boilerplate="""
        załączniki
        załącznik
        uwagi dla redaktorów
        uwaga dla redaktorów
        informacje dla redaktorów
        informacja dla redakcji
        nota dla redakcji
        nota dla redaktorów
        od redakcji
        powiązane linki
        przydatne linki
        linki
        powiązane dokumenty
        dokumenty powiązane
        powiązane strony
        powiązane treści
        stwierdzenia dotyczące przyszłości
        oświadczenia dotyczące przyszłości
        oświadczenia prognozujące
        zastrzeżenie
        zastrzeżenie prawne
        zastrzeżenia prawne
        wyłączenie odpowiedzialności
        nota prawna
    """,
    about="""
        o
        o firmie
        o nas
        o projekcie
        o fundacji
        informacje o
    """,
    press_releases="""
        komunikat prasowy
        informacja prasowa
        komunikat
    """,
    issuers="ministerstwa ministerstwo s.a o.o sp.k",
    sources="źródło",
    numbers="nr numer",
    bylines="""
        autor
        autorka
        autorzy
        tekst
        opracował
        opracowała
        opracowali
        opracowanie
        przygotował
        przygotowała
        przygotowali
        rozmawiał
        rozmawiała
    """,
    furniture="""
        powrót
        powrót na górę
        powrót do góry
        wróć
        wróć do góry
        do góry
        na górę
        na górę strony
        początek strony
        przejdź do treści
        przejdź do głównej treści
        przejdź do menu
        przejdź do wyszukiwarki
        przejdź do stopki
        przejdź do strony głównej
        pomiń nawigację
        strona główna
        wyszukiwarka
        wyszukaj
        szukaj
        menu
        zamknij
        udostępnij
        udostępnij na facebooku
        podziel się
        drukuj
        wydrukuj
        wersja do druku
        wyślij e-mailem
        kopiuj link
        czytaj więcej
        czytaj dalej
        czytaj też
        czytaj także
        zobacz więcej
        zobacz także
        zobacz też
        zobacz wszystkie
        dowiedz się więcej
        więcej
        dalej
        następny
        poprzedni
        następna
        poprzednia
        powiązane wiadomości
        podobne artykuły
        powiązane artykuły
        inne aktualności
        pozostałe aktualności
        wszystkie aktualności
        tematy
        tagi
        galeria
        zaloguj się
        logowanie
        zarejestruj się
        subskrybuj
        zapisz się
        newsletter
        obserwuj nas
        mapa strony
        mapa serwisu
        polityka prywatności
        prywatność
        ochrona danych osobowych
        ciasteczka
        pliki cookie
        pliki cookies
        polityka cookies
        akceptuj wszystkie
        akceptuję
        zaakceptuj wszystkie
        dostępność
        deklaracja dostępności
        regulamin
        rejestr zmian
        metryka
        zmiana kontrastu serwisu
        pobierz
        do pobrania
        wydrukuj tę stronę
        zobacz wszystkie aktualizacje
        powiązane łącza
        następna strona
        poprzednia strona
        wybierz język
        akceptuj
        odrzuć
        spis treści
        załaduj więcej
        wyświetl więcej
        wyświetl mniej
        powrót do strony głównej
        kopiuj url
        udostępnij na x
        udostępnij na linkedin
        poprzednia wiadomość
        następna wiadomość
        poprzedni artykuł
        następny artykuł
        akceptuję wszystkie
        odrzuć wszystkie
        ustawienia plików cookie
        ustawienia cookies
        tylko niezbędne
        zmień język
        język
        polski
        język migowy
        zapisz się do newslettera
        pobierz pdf
        warunki korzystania
    """,
)
