"""Hungarian."""

from communique._language import Language

TABLE = Language(
    tag="hu",
    name="Hungarian",
    months=(
        "január januári jan",
        "február februári febr feb",
        "március márciusi márc",
        "április áprilisi ápr",
        "május májusi máj",
        "június júniusi jún",
        "július júliusi júl",
        "augusztus augusztusi aug",
        "szeptember szeptemberi szept",
        "október októberi okt",
        "november novemberi nov",
        "december decemberi dec",
    ),
    weekdays=(
        "hétfő hétfőn hétfői",
        "kedd kedden keddi",
        "szerda szerdán szerdai sze",
        "csütörtök csütörtökön csütörtöki cs",
        "péntek pénteken pénteki",
        "szombat szombaton szombati szo",
        "vasárnap vasárnapi",
    ),
    letters="áéíóöőúüű",
    words="""
        a az és hogy nem is egy ez ezt azt meg volt van voltak vannak lesz lehet mint de vagy amely amelyek
        aki akik ami után szerint között által már még csak így úgy pedig való során valamint illetve el ki
        fel be több új alatt mely ezek
    """,
    today="""
        ma
        tegnap
        a mai napon
        mai napon
        a tegnapi napon
        ma reggel
        ma délelőtt
        ma délután
    """,
    updated="""
        utolsó frissítés
        utolsó frissítés dátuma
        utolsó frissítés időpontja
        utolsó módosítás
        utolsó módosítás dátuma
        utolsó módosítás időpontja
        utoljára frissítve
        utoljára módosítva
        legutóbbi frissítés
        legutóbb frissítve
        legutóbb módosítva
        legutóbbi módosítás
        legutolsó frissítés
        legutolsó módosítás
        frissítés
        frissítés dátuma
        frissítés ideje
        frissítés időpontja
        frissítve
        frissült
        módosítás dátuma
        módosítás ideje
        módosítva
        az oldal utolsó frissítése
        az oldal frissítve
        az oldal utoljára frissült
        módosítás
    """,
    issued="""
        közzétéve
        közzététel
        közzététel dátuma
        közzététel ideje
        közzététel időpontja
        megjelent
        megjelenés
        megjelenés dátuma
        megjelenés ideje
        megjelenés időpontja
        publikálva
        publikálás dátuma
        publikálás ideje
        publikáció dátuma
        kiadva
        kiadás dátuma
        kiadás időpontja
        létrehozva
        létrehozás dátuma
        feltöltve
        feltöltés dátuma
        első közzététel
        embargó
        embargós
        embargó alatt
        azonnali közlésre
        azonnali közzétételre
        készült
        embargó eddig
        dátum
        kelt
    """,
    kickers="""
        sajtóközlemény
        sajtóközlemények
        sajtóanyag
        sajtóanyagok
        közlemény
        közlemények
        sajtótájékoztató
        sajtótájékoztatók
        sajtómeghívó
        sajtóhír
        sajtóhírek
        sajtószoba
        sajtóközpont
        sajtóiroda
        sajtónyilatkozat
        sajtó
        hír
        hírek
        híreink
        aktuális
        aktualitások
        aktualitás
        újdonságok
        tájékoztató
        nyilatkozat
        nyilatkozatok
        közös nyilatkozat
        közös közlemény
        állásfoglalás
        beszéd
        beszédek
        felszólalás
        köszöntő
        interjú
        interjúk
        meghívó
        esemény
        események
        háttéranyag
        tájékoztatás
        beszédek, publikációk, interjúk
        azonnali közlésre
    """,
    notes="""
        az elhangzott szöveg az irányadó
        az elhangzott beszéd az irányadó
        az elhangzott szöveg a mérvadó
        szerkesztett változat
        leirat
        átirat
        szó szerinti leirat
        teljes szöveg
        a beszéd teljes szövege
        nem hivatalos fordítás
        nemhivatalos fordítás
        ideiglenes fordítás
        munkafordítás
        fordítás angolból
        az elhangzott változat az irányadó
        az elhangzottak szerint
        kivonat
        részletek a beszédből
        szerkesztetlen leirat
        nem hivatalos szöveg
        gépi leirat
        előzetes fordítás
    """,
    end_marks="""
        vége
        szöveg vége
        közlemény vége
    """,
    credits="""
        fotó
        fotók
        fénykép
        fényképek
        foto
        fotós
        fényképész
        fényképezte
        fotózta
        a fotót készítette
        fotók forrása
        fotó forrása
        kép forrása
        képek forrása
        kép
        képek
        felvétel
        illusztráció
        illusztrációs fotó
        a kép illusztráció
        copyright
    """,
    openers="""
        balról jobbra
        balról
        jobbról balra
        jobbról
        a képen
        a képen balról jobbra
        a képen balról
        a fotón
        a fotón balról jobbra
        a felvételen
        a fényképen
        csoportkép
        csoportfotó
        családi fotó
        családi kép
        közös fotó
        archív felvétel
        archív fotó
    """,
    directions="""
        balra
        jobbra
        középen
        b
        j
        k
        balról
        jobbról
        balról jobbra
        jobbról balra
        balról a második
        jobbról a második
        b2
        j2
    """,
    caption_labels="""
        képaláírás
    """,
    contacts="""
        kapcsolat
        kapcsolatok
        kapcsolattartó
        kapcsolattartók
        kapcsolattartó személy
        kapcsolatfelvétel
        elérhetőség
        elérhetőségek
        sajtókapcsolat
        sajtókapcsolatok
        sajtókapcsolattartó
        sajtóelérhetőség
        sajtóelérhetőségek
        sajtóiroda
        sajtóosztály
        sajtófőosztály
        sajtószóvivő
        sajtóreferens
        sajtófelelős
        kommunikációs osztály
        kommunikációs főosztály
        médiakapcsolat
        média kapcsolat
        befektetői kapcsolatok
        sajtómegkeresés
        további információ
        további információk
        további információkért
        további információért
        bővebb információ
        további felvilágosítás
        lépjen kapcsolatba velünk
        szóvivő
        sajtóügyeletes
        sajtóügyelet
        sajtókapcsolat és információ
        sajtóinformáció
        kommunikációs igazgatóság
    """,
    boilerplate="""
        megjegyzés a szerkesztőknek
        megjegyzések a szerkesztőknek
        megjegyzés szerkesztőknek
        szerkesztői megjegyzés
        szerkesztőknek
        tájékoztató a szerkesztőknek
        kapcsolódó linkek
        kapcsolódó hivatkozások
        hasznos linkek
        kapcsolódó dokumentumok
        kapcsolódó oldalak
        kapcsolódó anyagok
        előretekintő nyilatkozatok
        előretekintő kijelentések
        jövőre vonatkozó kijelentések
        jövőre vonatkozó állítások
        felelősség kizárása
        felelősségkizárás
        felelősségi nyilatkozat
        felelősségkorlátozás
        jogi nyilatkozat
    """,
    about="""
        rólunk
        a cégről
        a vállalatról
        a társaságról
        a vállalatcsoportról
        a cégcsoportról
        a csoportról
        a szervezetről
        az intézményről
        az alapítványról
        az egyesületről
        az ügynökségről
        a hivatalról
        a bankról
        a programról
        a projektről
    """,
    press_releases="""
        sajtóközlemény
        közlemény
    """,
    issuers="kft zrt nyrt bt minisztérium minisztériuma",
    sources="forrás",
    numbers="sz szám",
    bylines="""
        szerző
        szerzők
        írta
        szöveg
        összeállította
        készítette
        szerkesztette
        riporter
        az interjút készítette
    """,
    furniture="""
        ugrás a tartalomhoz
        ugrás a fő tartalomhoz
        ugrás a tartalomra
        ugrás a fő tartalomra
        ugrás a menühöz
        tovább a tartalomhoz
        vissza a tetejére
        vissza az elejére
        vissza az oldal tetejére
        oldal tetejére
        lap tetejére
        fel
        kezdőlap
        főoldal
        nyitóoldal
        címlap
        keresés
        keres
        menü
        navigáció
        bezárás
        megosztás
        megosztom
        oszd meg
        megosztás facebookon
        nyomtatás
        nyomtatható változat
        nyomtatási nézet
        küldés e-mailben
        link másolása
        tovább
        tovább olvasom
        olvass tovább
        tovább a cikkhez
        bővebben
        részletek
        több
        továbbiak
        még több
        összes megtekintése
        lásd még
        olvassa el ezt is
        vissza
        következő
        előző
        kapcsolódó hírek
        kapcsolódó cikkek
        hasonló hírek
        további hírek
        összes hír
        minden hír
        friss hírek
        legfrissebb hírek
        témák
        címkék
        belépés
        bejelentkezés
        regisztráció
        feliratkozás
        feliratkozás hírlevélre
        hírlevél
        kövessen minket
        oldaltérkép
        honlaptérkép
        webtérkép
        adatvédelem
        adatvédelmi tájékoztató
        adatvédelmi nyilatkozat
        sütik
        süti tájékoztató
        cookie-k
        süti beállítások
        összes elfogadása
        elfogadom
        minden süti elfogadása
        akadálymentesség
        akadálymentes változat
        akadálymentesítési nyilatkozat
        felhasználási feltételek
        letöltés
        impresszum
        oldal kinyomtatása
        kapcsolódó tartalmak
        kihagyás és tovább a fő tartalomhoz
        minden frissítés megtekintése
        kihagyás
        folytatás
        nyelvváltás
        elfogadás
        visszautasítás
        tartalomjegyzék
        további olvasnivaló
        továbbiak betöltése
        leiratkozás
        több mutatása
        kevesebb mutatása
        vissza a kezdőlapra
        pdf letöltése
        beállítások kezelése
        megosztás x-en
        megosztás linkedinen
        előző hír
        következő hír
        előző cikk
        következő cikk
        összes elutasítása
        elutasítom
        csak a szükséges sütik
        sütik kezelése
        süti szabályzat
        kulcsszavak
        nyelv
        magyar
        minden jog fenntartva
        kapcsolódó tartalom
        a lap tetejére
    """,
)
