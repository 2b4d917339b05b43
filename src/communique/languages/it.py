"""Italian."""

from communique._language import Language

TABLE = Language(
    tag="it",
    name="Italian",
    months=(
        "gennaio gen genn",
        "febbraio feb febbr",
        "marzo mar",
        "aprile apr",
        "maggio mag magg",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    weekdays=(
        "lunedì lun lunedi",
        "martedì mar martedi",
        "mercoledì mer mercoledi",
        "giovedì gio giovedi",
        "venerdì ven venerdi",
        "sabato sab",
        "domenica dom",
    ),
    letters="àèéìòù",
    words="""
        il lo gli i la le di del della dei delle degli dell nel nella nei nelle negli al alla alle ai dal
        dalla sul sulla con per che è sono una un non anche più ha hanno stato stata questo questa ed tra
        come si loro nostro quanto oggi essere l' d' un' dell' all' nell' dall' sull' a da in su e
    """,
    announcements="seguente dichiarazione",
    date_words="di del il lì addì in data",
    date_articles="lì addì il",
    today="""
        oggi
        ieri
        questo
        questa
        il
        l'
        lo scorso
        dal
        in data
    """,
    updated="""
        ultimo aggiornamento
        ultimo aggiornamento il
        ultimo aggiornamento del
        ultimo aggiornamento alle
        ultimi aggiornamenti
        data ultimo aggiornamento
        data di ultimo aggiornamento
        data dell'ultimo aggiornamento
        data di aggiornamento
        data aggiornamento
        aggiornato
        aggiornato il
        aggiornato al
        aggiornato a
        aggiornato alle
        aggiornata
        aggiornata il
        aggiornata al
        aggiornamento
        aggiornamento del
        pagina aggiornata il
        pagina aggiornata al
        pagina aggiornata
        contenuto aggiornato il
        questa pagina è stata aggiornata il
        ultima modifica
        ultima modifica il
        ultima modifica del
        data ultima modifica
        data di ultima modifica
        data di modifica
        modificato
        modificato il
        modificata il
        pagina modificata il
        ultima revisione
        ultima revisione il
        data di revisione
        rivisto il
        data ultima revisione
        ultima verifica
        verificato il
        data modifica
    """,
    issued="""
        pubblicato
        pubblicato il
        pubblicato in data
        pubblicata
        pubblicata il
        pubblicati il
        pubblicato alle
        data di pubblicazione
        data pubblicazione
        data della pubblicazione
        pubblicazione
        pubblicazione del
        data
        data del comunicato
        data comunicato
        data di emissione
        data di rilascio
        data di diffusione
        emesso il
        emessa il
        diffuso il
        diffusa il
        rilasciato il
        inserito il
        inserita il
        inserito
        creato il
        creata il
        data di creazione
        postato il
        online dal
        messo online il
        comunicato del
        comunicato stampa del
        pronunciato il
        caricato il
        redatto il
        sotto embargo fino al
        sotto embargo fino alle
        sotto embargo fino a
        embargo fino al
        embargo fino alle
        embargo
        non divulgare prima del
        prima pubblicazione
        per pubblicazione immediata
        per diffusione immediata
        per la diffusione immediata
        a diffusione immediata
        creata
        creato
        postato
        data creazione
    """,
    kickers="""
        comunicato stampa
        comunicati stampa
        comunicato
        comunicati
        comunicato congiunto
        comunicato stampa congiunto
        comunicato ufficiale
        comunicato stampa ufficiale
        nota stampa
        note stampa
        nota per la stampa
        nota
        nota informativa
        nota congiunta
        notizia
        notizie
        news
        news ed eventi
        ultime notizie
        ultime news
        notizie ed eventi
        notizie in evidenza
        in evidenza
        in primo piano
        primo piano
        attualità
        novità
        avviso
        avvisi
        avviso stampa
        avviso ai media
        avviso alla stampa
        discorso
        discorsi
        intervento
        interventi
        messaggio
        messaggi
        saluto
        indirizzo di saluto
        allocuzione
        dichiarazione
        dichiarazioni
        dichiarazione congiunta
        dichiarazioni alla stampa
        dichiarazione alla stampa
        dichiarazione stampa
        conferenza stampa
        conferenze stampa
        punto stampa
        punti stampa
        briefing
        sala stampa
        area stampa
        spazio stampa
        angolo della stampa
        ufficio stampa
        invito stampa
        invito alla stampa
        invito alla conferenza stampa
        cartella stampa
        rassegna stampa
        scheda informativa
        schede informative
        scheda
        scheda stampa
        domande e risposte
        intervista
        interviste
        articolo
        articoli
        editoriale
        approfondimento
        approfondimenti
        evento
        eventi
        annuncio
        annunci
        relazione
        bollettino
        comunicazione
        comunicazioni
        lettera
        resoconto
        media advisory
        media alert
        press release
        per diffusione immediata
        comunicato stampa del consiglio dei ministri
        per pubblicazione immediata
        il comunicato
    """,
    notes="""
        fa fede il discorso pronunciato
        fa fede il testo pronunciato
        fa fede il solo discorso pronunciato
        fa fede quanto effettivamente pronunciato
        vale il discorso pronunciato
        vale la parola parlata
        fa fede la versione orale
        da verificare all'ascolto
        salvo modifiche
        testo integrale
        testo originale
        testo non ufficiale
        versione integrale
        versione non definitiva
        versione provvisoria
        versione pronunciata
        come pronunciato
        così come pronunciato
        trascrizione
        trascrizione integrale
        trascrizione non ufficiale
        testo non rivisto dall'autore
        trascrizione non rivista
        traduzione
        traduzione non ufficiale
        traduzione di cortesia
        traduzione di lavoro
        traduzione provvisoria
        traduzione in italiano
        nostra traduzione
        estratto
        estratti
        stralcio
        stralci
        originale in inglese
        documento non ufficiale
    """,
    end_marks="""
        fine
        fine comunicato
        fine del comunicato
        fine testo
    """,
    credits="""
        foto
        foto di
        foto a cura di
        fotografia
        fotografie
        fotografia di
        fotografie di
        fotografo
        fotografa
        foto per gentile concessione
        foto per gentile concessione di
        per gentile concessione
        per gentile concessione di
        foto archivio
        immagine
        immagini
        immagine di
        immagini di
        credito
        crediti
        crediti foto
        crediti fotografici
        credit foto
        crediti immagine
        credit
        credits
        copyright
        illustrazione
        illustrazione di
        infografica
        video
        grafica
    """,
    openers="""
        da sinistra a destra
        da destra a sinistra
        da sinistra
        (da sinistra)
        (da sinistra a destra)
        da sinistra verso destra
        da sx
        da sx a dx
        da sin
        foto di famiglia
        foto di gruppo
        foto ufficiale
        foto d'archivio
        foto di archivio
        immagine d'archivio
        immagine di repertorio
        foto di repertorio
        nella foto
        nelle foto
        nell'immagine
        nelle immagini
        in questa foto
        in questa immagine
        in foto
        nella fotografia
        didascalia
        rappresentazione artistica
        un momento dell'incontro
    """,
    directions="""
        a sinistra
        a destra
        al centro
        sinistra
        destra
        da sinistra
        da sinistra a destra
        da destra a sinistra
        da sx
        da sx a dx
        secondo da sinistra
        seconda da sinistra
        secondo da destra
        seconda da destra
    """,
    caption_labels="""
        didascalia
    """,
    contacts="""
        contatti
        contatto
        contatti stampa
        contatto stampa
        contatti per la stampa
        contatto per la stampa
        contatti media
        contatti per i media
        contatto per i media
        contatti ufficio stampa
        ufficio stampa e comunicazione
        uffici stampa
        ufficio comunicazione
        informazioni per la stampa
        informazioni per i media
        informazioni di contatto
        persona di contatto
        persone di contatto
        referente
        referenti
        referente stampa
        per informazioni
        per informazioni stampa
        per informazioni alla stampa
        per ulteriori informazioni
        per maggiori informazioni
        per maggiori informazioni contattare
        per ulteriori informazioni contattare
        per ulteriori informazioni si prega di contattare
        ulteriori informazioni
        informazioni
        info
        info e contatti
        relazioni con i media
        rapporti con i media
        rapporti con la stampa
        media relations
        investor relations
        relazioni con gli investitori
        relazioni esterne
        relazioni istituzionali
        portavoce
        addetto stampa
        addetta stampa
        richieste dei media
        richieste della stampa
        servizio stampa
        comunicazione e stampa
        recapiti
        indirizzo per domande
        contattaci
    """,
    boilerplate="""
        note per i redattori
        note per gli editori
        nota per i redattori
        nota per gli editori
        note ai redattori
        nota ai redattori
        note agli editori
        note per la redazione
        nota alla redazione
        nota per la redazione
        note per i giornalisti
        nota per i giornalisti
        note per la stampa
        disclaimer
        esclusione di responsabilità
        esonero di responsabilità
        clausola di esclusione della responsabilità
        avvertenza
        avvertenze
        avvertenze legali
        note legali
        nota legale
        dichiarazioni previsionali
        dichiarazioni previsionali e prospettiche
        dichiarazioni prospettiche
        informazioni importanti
        dichiarazioni a carattere previsionale
        avvertenza sulle dichiarazioni previsionali
        link correlati
        link utili
        link
        collegamenti
        collegamenti correlati
        collegamenti utili
        siti correlati
        informazioni correlate
        documenti correlati
        documenti collegati
        documenti
        documenti allegati
        documentazione
        allegati
        allegato
        file allegati
        materiali
        download
        scarica
        da scaricare
        per approfondire
        temi correlati
        prodotti correlati
        argomenti correlati
        in breve
        dati in breve
        i fatti in breve
        riferimenti utili
        marchi registrati
    """,
    about="""
        informazioni su
        informazioni sul
        informazioni sulla
        informazioni sull'
        a proposito di
        a proposito del
        profilo di
        profilo
        chi è
        cos'è
        che cos'è
        notizie su
    """,
    press_releases="""
        comunicato stampa
        nota stampa
    """,
    issuers="s.p.a spa s.r.l srl ministero",
    sources="fonte",
    numbers="n num numero rif",
    bylines="""
        di
        a cura di
        a cura del
        a cura della
        scritto da
        testo di
        testi di
        articolo di
        intervista di
        servizio di
        pubblicato da
        redatto da
        autore
    """,
    furniture="""
        torna su
        torna all'inizio
        torna indietro
        vai al contenuto
        vai al contenuto principale
        vai ai contenuti
        salta al contenuto principale
        passa al contenuto principale
        home
        home page
        sei qui
        ti trovi in
        menu
        menu principale
        chiudi
        cerca
        cerca nel sito
        ricerca
        condividi
        condividi su facebook
        condividi su twitter
        condividi su linkedin
        invia per email
        stampa
        stampa la pagina
        versione stampabile
        ascolta
        leggi di più
        leggi tutto
        leggi anche
        vedi anche
        tutte le notizie
        altre notizie
        scopri di più
        per saperne di più
        successivo
        precedente
        notizie correlate
        articoli correlati
        contenuti correlati
        potrebbe interessarti anche
        seguici
        seguici su
        iscriviti alla newsletter
        newsletter
        accedi
        area riservata
        mappa del sito
        accessibilità
        dichiarazione di accessibilità
        privacy
        privacy policy
        cookie
        cookie policy
        accetta tutti
        accetta i cookie
        rifiuta tutti
        tutti i diritti riservati
        stampa questa pagina
        contenuto correlato
        vedi tutti gli aggiornamenti
        mostra meno
        indietro
        continua a leggere
        seleziona la lingua
        accetta
        rifiuta
        copia link
        carica altri
        iscriviti
        informativa sulla privacy
        visualizza di più
        visualizza meno
        torna alla homepage
        copia url
        altro
        salta al contenuto
        salta la navigazione
        apri menu
        chiudi menu
        condividi su x
        condividi su whatsapp
        stampa pagina
        scarica pdf
        scarica il pdf
        scarica il comunicato
        tutti i comunicati
        notizia precedente
        notizia successiva
        articolo precedente
        articolo successivo
        ti potrebbe interessare
        parole chiave
        lingua
        seleziona lingua
        italiano
        accetta tutti i cookie
        accetta tutto
        rifiuta tutto
        solo cookie necessari
        gestisci cookie
        impostazioni cookie
        preferenze cookie
        condizioni d'uso
        torna in alto
        torna alla lista
        torna alle notizie
        quanto sono chiare le informazioni su questa pagina?
    """,
)
