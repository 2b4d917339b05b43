"""Romanian."""

from communique._language import Language

TABLE = Language(
    tag="ro",
    name="Romanian",
    months=(
        "ianuarie ian",
        "februarie feb febr",
        "martie mar mart",
        "aprilie apr",
        "mai",
        "iunie iun",
        "iulie iul",
        "august aug",
        "septembrie sept sep",
        "octombrie oct",
        "noiembrie nov noiemb",
        "decembrie dec",
    ),
    weekdays=(
        "luni lun",
        "marți marţi marti mar",
        "miercuri mie",
        "joi",
        "vineri vin",
        "sâmbătă sîmbătă sambata sâm",
        "duminică duminica dum",
    ),
    letters="ăâîșțşţ",
    words="""
        și şi de la în din cu pe pentru care a al ale ai că este sunt au fost prin sau mai nu să se ce un o
        unei unui ca între după către această acest aceste acestui fi va vor privind precum cele cei lor său
        sale însă astfel iar sub când
    """,
    date_words="a",
    today="""
        pe
        astăzi
        azi
        ieri
        la
        la data de
        în data de
        în
        din data de
    """,
    updated="""
        ultima actualizare
        ultima actualizare la
        ultima actualizare pe
        ultima modificare
        ultima modificare la
        ultima revizuire
        ultimele modificări
        data actualizării
        data ultimei actualizări
        data modificării
        data ultimei modificări
        actualizat
        actualizat la
        actualizat la data de
        actualizat pe
        actualizat în
        actualizată la
        actualizare
        actualizare la data de
        modificat
        modificat la
        modificat la data de
        modificat pe
        revizuit la
        pagină actualizată la
        pagina a fost actualizată la
        ultima dată actualizat
    """,
    issued="""
        publicat
        publicat la
        publicat la data de
        publicat pe
        publicat în
        publicată la
        publicată pe
        publicare
        data publicării
        data publicarii
        data publicării pe site
        data și ora publicării
        data apariției
        data apariţiei
        data emiterii
        data difuzării
        data postării
        data adăugării
        emis la
        emis la data de
        difuzat la
        postat
        postat la
        postat pe
        postat la data de
        adăugat la
        adăugat
        creat la
        prima publicare
        embargo
        embargo până la
        sub embargo până la
        spre publicare imediată
        pentru publicare imediată
        pentru difuzare imediată
        creată
        embargou până pe
        data
    """,
    kickers="""
        comunicat de presă
        comunicate de presă
        comunicat de presa
        comunicate de presa
        comunicat
        comunicate
        informație de presă
        informaţie de presă
        informații de presă
        informare de presă
        informări de presă
        știre
        știri
        ştiri
        stiri
        noutăți
        noutăţi
        noutate
        actualitate
        actualități
        actualităţi
        anunț
        anunțuri
        anunţ
        anunţuri
        conferință de presă
        conferinţă de presă
        conferințe de presă
        conferinţe de presă
        briefing
        briefing de presă
        declarație
        declaraţie
        declarații
        declaraţii
        declarație de presă
        declaraţie de presă
        declarații de presă
        declaraţii de presă
        declarație comună
        declaraţie comună
        discurs
        discursuri
        alocuțiune
        alocuţiune
        intervenție
        interviu
        interviuri
        invitație de presă
        agenda
        eveniment
        evenimente
        drept la replică
        birou de presă
        biroul de presă
        centru de presă
        sala de presă
        presă
        fișă informativă
        spre publicare imediată
    """,
    notes="""
        textul rostit este cel autentic
        doar textul rostit este valabil
        se va verifica la pronunțare
        transcript
        transcriere
        stenogramă
        stenograma
        text integral
        textul integral
        discurs integral
        traducere neoficială
        traducere provizorie
        traducere de lucru
        traducere din limba engleză
        așa cum a fost rostit
        extrase
        transcriere needitată
        textul discursului
        text neoficial
        a se verifica la rostire
    """,
    end_marks="""
        sfârșit
        sfârşit
        sfârșitul textului
    """,
    credits="""
        foto
        fotografie
        fotografii
        fotograf
        credit foto
        credite foto
        credit fotografie
        sursa foto
        sursă foto
        sursa foto/video
        sursa fotografiei
        sursa imaginii
        autor foto
        imagine
        imagini
        ilustrație
        ilustraţie
        prin amabilitatea
        copyright
    """,
    openers="""
        de la stânga la dreapta
        de la stânga
        de la dreapta la stânga
        de la dreapta
        în fotografie
        în imagine
        în poză
        în fotografie, de la stânga la dreapta
        fotografie de grup
        fotografia de grup
        fotografie de familie
        poză de grup
        fotografie de arhivă
        foto arhivă
    """,
    directions="""
        stânga
        dreapta
        în stânga
        în dreapta
        în centru
        centru
        la mijloc
        de la stânga la dreapta
        al doilea din stânga
        a doua din stânga
    """,
    caption_labels="""
        legendă
        legenda foto
        sursa foto
    """,
    contacts="""
        contact
        contacte
        contact presă
        contact media
        contacte presă
        contact pentru presă
        contacte pentru presă
        contact pentru mass-media
        date de contact
        informații de contact
        informaţii de contact
        persoană de contact
        persoana de contact
        persoane de contact
        birou de presă
        biroul de presă
        biroul de comunicare
        serviciul de presă
        direcția de comunicare
        direcţia de comunicare
        compartimentul de comunicare
        relații cu presa
        relaţii cu presa
        relații cu mass-media
        relaţii cu mass-media
        relații publice
        relaţii publice
        relații cu investitorii
        purtător de cuvânt
        întrebări din partea presei
        pentru mai multe informații
        pentru mai multe informaţii
        pentru informații suplimentare
        pentru informaţii suplimentare
        mai multe informații
        contactați-ne
    """,
    boilerplate="""
        notă către redactori
        notă pentru redactori
        note pentru redactori
        note către redactori
        notă pentru editori
        note pentru editori
        nota redacției
        nota redacţiei
        linkuri utile
        link-uri utile
        linkuri conexe
        legături utile
        documente conexe
        documente asociate
        pagini conexe
        declarații privind perspectivele
        declarații anticipative
        declaraţii anticipative
        declarații prospective
        disclaimer
        declinarea responsabilității
        declinarea responsabilităţii
        clauză de declinare a responsabilității
        exonerare de răspundere
        aviz juridic
    """,
    about="""
        despre
        despre companie
        despre noi
        despre proiect
    """,
    press_releases="""
        comunicat de presă
        comunicat de presa
    """,
    issuers="ministerului ministerul s.a s.r.l srl",
    sources="sursa sursă",
    numbers="nr număr",
    bylines="""
        autor
        autori
        autoare
        text
        text de
        scris de
        redactat de
        articol de
        material realizat de
        interviu realizat de
    """,
    furniture="""
        sari la conținut
        sari la conţinut
        salt la conținut
        salt la conținutul principal
        mergi la conținut
        mergi la conținutul principal
        treci la conținut
        înapoi sus
        sus
        înapoi la început
        înapoi la începutul paginii
        acasă
        acasa
        prima pagină
        pagina principală
        pagina de pornire
        căutare
        caută
        cauta
        meniu
        închide
        distribuie
        distribuiți
        distribuie pe facebook
        partajează
        tipărește
        tipăreşte
        printează
        imprimă
        versiune pentru tipărire
        trimite pe e-mail
        copiază linkul
        citește mai mult
        citeşte mai mult
        citește mai departe
        citește și
        citeşte şi
        citiți și
        mai mult
        mai multe
        mai multe detalii
        află mai multe
        aflați mai multe
        detalii
        vezi toate
        vezi și
        vezi mai mult
        vezi mai multe
        înapoi
        înainte
        anterior
        următor
        următorul
        știri similare
        știri conexe
        ştiri similare
        articole similare
        articole conexe
        toate știrile
        toate ştirile
        alte știri
        știri recente
        teme
        etichete
        autentificare
        conectare
        înregistrare
        abonare
        abonează-te
        abonați-vă
        newsletter
        urmărește-ne
        urmăriți-ne
        harta site-ului
        harta site
        hartă site
        politica de confidențialitate
        politica de confidenţialitate
        confidențialitate
        protecția datelor
        protecția datelor cu caracter personal
        cookie-uri
        politica de cookie-uri
        politica cookies
        acceptă toate
        accept toate cookie-urile
        accept
        accesibilitate
        termeni și condiții
        termeni şi condiţii
        descarcă
        imprimați această pagină
        conținut asociat
        accesați direct conținutul principal
        căutați
        vedeți toate actualizările
        continuă să citești
        link-uri relevante
        selectează limba
        refuz
        cuprins
        citiți mai multe
        încarcă mai mult
        descărcare
        înapoi la pagina principală
        dezabonare
        distribuie pe x
        distribuie pe linkedin
        trimite prin e-mail
        articolul anterior
        articolul următor
        știrea anterioară
        știrea următoare
        acceptă toate cookie-urile
        refuză toate
        respinge toate
        setări cookie-uri
        setări cookie
        doar cookie-uri necesare
        cuvinte cheie
        limba
        română
        toate drepturile rezervate
        descarcă pdf
    """,
)
