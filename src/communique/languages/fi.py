"""Finnish."""

from communique._language import Language

TABLE = Language(
    tag="fi",
    name="Finnish",
    months=(
        "tammikuuta tammikuu tammikuun tammikuussa tammi",
        "helmikuuta helmikuu helmikuun helmikuussa helmi",
        "maaliskuuta maaliskuu maaliskuun maaliskuussa maalis",
        "huhtikuuta huhtikuu huhtikuun huhtikuussa huhti",
        "toukokuuta toukokuu toukokuun toukokuussa touko",
        "kesäkuuta kesäkuu kesäkuun kesäkuussa kesä",
        "heinäkuuta heinäkuu heinäkuun heinäkuussa heinä",
        "elokuuta elokuu elokuun elokuussa elo",
        "syyskuuta syyskuu syyskuun syyskuussa syys",
        "lokakuuta lokakuu lokakuun lokakuussa loka",
        "marraskuuta marraskuu marraskuun marraskuussa marras",
        "joulukuuta joulukuu joulukuun joulukuussa joulu",
    ),
    weekdays=(
        "maanantaina maanantai maanantain maanantaita ma",
        "tiistaina tiistai tiistain tiistaita ti",
        "keskiviikkona keskiviikko keskiviikon keskiviikkoa ke",
        "torstaina torstai torstain torstaita to",
        "perjantaina perjantai perjantain perjantaita pe",
        "lauantaina lauantai lauantain lauantaita la",
        "sunnuntaina sunnuntai sunnuntain sunnuntaita su",
    ),
    letters="äö",
    words="""
        ja on ei että se oli joka ovat myös mutta tai kun kuin sekä hän ne niin jos nyt vain mukaan kanssa
        sen sitä tämä tämän tässä jotka jossa jonka voi olla ollut olisi eivät noin koska kuitenkin välillä
        jälkeen aikana vuonna vuoden joiden eli mitä
        josta jolla joille meille ennen vielä kaikille kaikki
    """,
    date_words="päivänä vuonna p",
    today="""
        tänään
        eilen
        tänä
    """,
    updated="""
        päivitetty
        päivitetty viimeksi
        viimeksi päivitetty
        viimeisin päivitys
        viimeisimmät päivitykset
        päivitys
        päivityspäivä
        päivitetty klo
        päivitetty kello
        sivu päivitetty
        sivu päivitetty viimeksi
        sivu on päivitetty
        sivu on viimeksi päivitetty
        sivu on päivitetty viimeksi
        tämä sivu on päivitetty
        tiedot päivitetty
        muokattu
        muokattu viimeksi
        viimeksi muokattu
        viimeksi muutettu
        viimeisin muutos
        muutettu
        tarkistettu
        viimeksi tarkistettu
        viimeksi tarkastettu
        sivua on viimeksi muutettu
        sivua on muokattu viimeksi
    """,
    issued="""
        julkaistu
        julkaistu klo
        julkaistu kello
        julkaisupäivä
        julkaisupäivämäärä
        julkaisuajankohta
        julkaisuaika
        julkaistu ensimmäisen kerran
        julkaistu alun perin
        julkistettu
        julkistamispäivä
        julkistamisajankohta
        julkaisuvapaa
        julkaistavissa
        vapaa julkaistavaksi
        julkaistavissa heti
        annettu
        lähetetty
        luotu
        lisätty
        ilmestynyt
        ilmestymispäivä
        pidetty
        embargo
        embargo päättyy
        embargo päivään
        päivämäärä
        pvm
    """,
    kickers="""
        tiedote
        tiedotteet
        lehdistötiedote
        lehdistötiedotteet
        mediatiedote
        mediatiedotteet
        verkkotiedote
        pörssitiedote
        tiedotustilaisuus
        tiedotustilaisuudet
        lehdistötilaisuus
        lehdistötilaisuudet
        mediatilaisuus
        mediakutsu
        medialle
        kutsu
        kutsu medialle
        uutinen
        uutiset
        verkkouutinen
        verkkouutiset
        uutishuone
        ajankohtaista
        ajankohtaista nyt
        puhe
        puheet
        puheenvuoro
        puheenvuorot
        lausunto
        lausunnot
        lausuma
        julkilausuma
        kannanotto
        kannanotot
        kommentti
        kolumni
        kolumnit
        haastattelu
        haastattelut
        artikkeli
        artikkelit
        tapahtuma
        tapahtumat
        tietolehti
        taustamuistio
        ilmoitus
        ilmoitukset
        tiedotteet ja uutiset
    """,
    notes="""
        muutosvarauksin
        muutokset puhuttaessa mahdollisia
        muutokset mahdollisia
        muutosvaraus
        puhuttaessa muutokset mahdollisia
        luettaessa muutokset mahdollisia
        vain puhuttu sana pätee
        puhuttu versio pätee
        puhekirjoitus
        epävirallinen käännös
        epävirallinen suomennos
        alustava käännös
        litterointi
        pidetyssä muodossa
        koko puhe
        puhe kokonaisuudessaan
        työkäännös
        käännös englannista
        otteita
        ote puheesta
        pidetty puhe
        tarkistetaan puhuttuna
        toimittamaton litterointi
    """,
    end_marks="""
        loppu
        tiedote päättyy
        tiedotteen loppu
    """,
    credits="""
        kuva
        kuvat
        kuvaaja
        kuvaajat
        valokuva
        valokuvat
        valokuvaaja
        valokuvaus
        kuvalähde
        kuvan lähde
        kuvituskuva
        piirros
        kuvitus
        grafiikka
        lehdistökuva
        copyright
        tekijänoikeus
    """,
    openers="""
        vasemmalta oikealle
        oikealta vasemmalle
        vasemmalta
        oikealta
        kuvassa
        kuvassa vasemmalta
        kuvassa vasemmalta oikealle
        kuvassa oikealta
        kuvassa vasemmalla
        kuvassa oikealla
        edessä vasemmalta
        takana vasemmalta
        eturivissä vasemmalta
        ryhmäkuva
        ryhmäkuvassa
        perhekuva
        perhekuvassa
        yhteiskuva
        yhteiskuvassa
        arkistokuva
        kuvateksti
    """,
    directions="""
        vas
        oik
        vasemmalla
        oikealla
        keskellä
        vasemmalta
        oikealta
        vasemmalta oikealle
        toinen vasemmalta
        toinen oikealta
        kuvassa vasemmalla
        kuvassa oikealla
    """,
    caption_labels="""
        kuvateksti
    """,
    contacts="""
        yhteystiedot
        yhteyshenkilö
        yhteyshenkilöt
        ota yhteyttä
        mediayhteydet
        mediayhteyshenkilö
        mediakontakti
        mediakontaktit
        medialle yhteystiedot
        lehdistöyhteydet
        lehdistön yhteydenotot
        median yhteydenotot
        haastattelupyynnöt
        haastattelupyynnöt ja mediayhteydet
        lisätietoja
        lisätiedot
        lisätietoa
        lisätietoja medialle
        lisätietoja antaa
        lisätietoja antavat
        lisätietoja antaa tarvittaessa
        lisätietojen antajat
        lisätietopyynnöt
        tiedustelut
        kysy lisää
        tiedottaja
        viestintäpäällikkö
        sijoittajasuhteet
    """,
    boilerplate="""
        huomautus toimitukselle
        huomautuksia toimitukselle
        toimitukselle
        toimituksille
        tiedoksi toimituksille
        toimittajille
        vastuuvapauslauseke
        vastuuvapaus
        vastuunrajoitus
        oikeudellinen huomautus
        tulevaisuutta koskevat lausumat
        ennakoivat lausumat
        tulevaisuuteen suuntautuvat lausumat
        aiheeseen liittyvät linkit
        aiheesta muualla
        aiheesta lisää
        linkit
        linkkejä
        liitteet
        liittyvät asiakirjat
        aiheeseen liittyvää
        aiheeseen liittyvät asiakirjat
        lue myös
        katso myös
        yritys lyhyesti
    """,
    about="""
        tietoa
        tietoja
        tietoja yrityksestä
        tietoja yhtiöstä
        yrityksestä
        yhtiöstä
    """,
    press_releases="""
        tiedote
        lehdistötiedote
        mediatiedote
    """,
    issuers="ministeriön ministeriö oy oyj osakeyhtiö",
    sources="lähde",
    numbers="nro numero",
    bylines="""
        kirjoittaja
        kirjoittajat
        kirjoittanut
        teksti
        toimittaja
        laatija
        tekijä
        tekijät
    """,
    furniture="""
        siirry sisältöön
        siirry suoraan sisältöön
        siirry pääsisältöön
        hyppää sisältöön
        hyppää pääsisältöön
        suoraan sisältöön
        ohita navigaatio
        olet tässä
        etusivu
        etusivulle
        haku
        hae
        valikko
        sulje
        takaisin ylös
        sivun alkuun
        palaa sivun alkuun
        takaisin
        jaa
        jaa sivu
        jaa artikkeli
        tulosta
        tulosta sivu
        kuuntele
        lue lisää
        näytä lisää
        lisää uutisia
        aiheeseen liittyvät uutiset
        seuraa meitä
        uutiskirje
        tilaa uutiskirje
        kirjaudu
        kirjaudu sisään
        lataa
        tietosuoja
        tietosuojaseloste
        evästeet
        hyväksy kaikki evästeet
        saavutettavuusseloste
        sivukartta
        jaa tämä sivu
        seuraava
        edellinen
        tulosta tämä sivu
        samankaltaista sisältöä
        näytä kaikki päivitykset
        sisällysluettelo
        kopioi linkki
        jatka lukemista
        lataa lisää
        tilaa
        hyväksy kaikki
        hylkää kaikki
        evästekäytäntö
        tietosuojakäytännöt
        näytä enemmän
        näytä vähemmän
        takaisin kotisivulle
        hallitse asetuksia
        kopioi url
        siirry hakuun
        jaa facebookissa
        jaa x:ssä
        jaa linkedinissä
        lähetä sähköpostilla
        kopioi linkki leikepöydälle
        kaikki uutiset
        näytä kaikki
        edellinen uutinen
        seuraava uutinen
        edellinen artikkeli
        seuraava artikkeli
        lue seuraavaksi
        lue myös nämä
        avainsanat
        asiasanat
        tilaa tiedotteet
        evästeasetukset
        hyväksy evästeet
        vain välttämättömät
        vain välttämättömät evästeet
        käyttöehdot
        kaikki oikeudet pidätetään
        saavutettavuus
        kielivalikko
        valitse kieli
        suomeksi
        rss
        sivun alku
    """,
)
