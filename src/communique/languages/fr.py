"""French."""

from communique._language import Language

TABLE = Language(
    tag="fr",
    name="French",
    months=(
        "janvier janv jan",
        "février fevrier févr fév fevr fev",
        "mars mar",
        "avril avr",
        "mai",
        "juin",
        "juillet juil juill",
        "août aout aoû",
        "septembre sept sep",
        "octobre oct",
        "novembre nov",
        "décembre decembre déc dec",
    ),
    weekdays=(
        "lundi lun",
        "mardi mar",
        "mercredi mer",
        "jeudi jeu",
        "vendredi ven",
        "samedi sam",
        "dimanche dim",
    ),
    letters="àâæçéèêëîïôœùû",
    words="""
        le la les des du et est une dans pour que qui sur par avec au aux ce cette ces ont été sont plus
        leur leurs son sa ses nous il elle ils en pas lors ainsi également à a un cet dont mais ou où l' d'
        qu' s' n' c' lui y même après entre deux fin
    """,
    announcements="suivante suivant déclaration",
    date_words="de d' le du",
    date_articles="le",
    today="""
        aujourd'hui
        ce
        hier
        le
    """,
    updated="""
        mis à jour
        mis à jour le
        mise à jour
        mise à jour le
        mise-à-jour
        mise--jour
        dernière mise à jour
        dernière mise à jour le
        dernière mise à jour à
        dernière modification
        dernière modification le
        date de modification
        actualisé
        actualisé le
        modifié le
        page mise à jour le
        mise à jour du
        mis à jour au
        mis a jour le
        mise a jour
        derniere mise a jour
        date de mise à jour
        date de la mise à jour
        date de dernière mise à jour
        date de la dernière mise à jour
        page mise à jour
        page modifiée le
        modifié
        modifiée le
        dernière révision
        dernière révision le
        révisé le
        dernière actualisation
        actualisée le
        corrigé le
        dernière modification de la page
        cette page a été mise à jour le
        cette page a été modifiée le
        date de la dernière modification
        date de dernière modification
        dernière modification du contenu
    """,
    issued="""
        publié
        publié le
        publiée le
        paru le
        posté le
        mis en ligne le
        date de publication
        date de parution
        émis le
        prononcé le
        diffusé le
        sous embargo jusqu'au
        pour diffusion immédiate
        publiés le
        parution
        parution le
        parue le
        date de diffusion
        date de mise en ligne
        mise en ligne
        mise en ligne le
        mis en ligne
        mise en ligne du
        publication
        publication le
        émise le
        diffusée le
        diffusion
        rédigé le
        créé le
        date de création
        prononcée le
        posté
        communiqué du
        communiqué de presse du
        date du communiqué
        sous embargo
        sous embargo jusqu'à
        embargo
        embargo jusqu'au
        sous strict embargo jusqu'au
        première publication
        première publication le
        première parution
        pour publication immédiate
        diffusion immédiate
        à diffuser le
        publié pour la première fois le
        date
        créé
    """,
    kickers="""
        communiqué
        communiqués
        communiqué de presse
        communiqués de presse
        conférence de presse
        point de presse
        déclaration
        discours
        actualité
        actualités
        dossier de presse
        fiche d'information
        salle de presse
        au cœur de l'événement
        pour diffusion immédiate
        avis aux médias
        allocution
        communique
        communiques
        communique de presse
        communiques de presse
        communiqué officiel
        communiqué conjoint
        communiqué de presse conjoint
        communiqué commun
        communiqué final
        communiqués et discours
        actus
        actualités et événements
        actualites
        brève
        brèves
        conférences de presse
        conference de presse
        points de presse
        point presse
        conférence
        déclarations
        déclaration conjointe
        déclaration commune
        declaration
        déclaration à la presse
        déclarations à la presse
        déclarations et communiqués
        discours et déclarations
        discours et interventions
        discours d'ouverture
        interventions
        intervention
        propos liminaires
        propos introductifs
        allocutions
        remarques
        entretien
        entretiens
        interview
        interviews
        tribune
        tribunes
        question d'actualité
        questions-réponses
        questions et réponses
        éléments de langage
        avis de presse
        avis à la presse
        avis aux rédactions
        invitation presse
        invitation à la presse
        invitation média
        note aux médias
        note d'information
        note à la presse
        infos presse
        info presse
        information presse
        informations presse
        espace presse
        espace médias
        salle des médias
        centre de presse
        espace média
        dossiers de presse
        kit de presse
        document d'information
        fiche technique
        fiche de presse
        alerte médias
        alerte presse
        nouvelle
        nouvelles
        article
        articles
        événement
        événements
        annonce
        annonces
        compte rendu
        compte-rendu
        compte rendu du conseil des ministres
        reportage
        dépêche
        à la une
        lettre
        tribune libre
        flash info
    """,
    notes="""
        tel que prononcé
        seul le prononcé fait foi
        le prononcé fait foi
        texte intégral
        traduction non officielle
        version prononcée
        à l'intention des organes d'information. document non officiel
        à l'intention des organes d'information • document non officiel
        seul le texte prononcé fait foi
        seul le discours prononcé fait foi
        le texte prononcé fait foi
        sous réserve de modifications
        prononcé
        texte prononcé
        discours prononcé
        tel que prévu pour prononciation
        vérifier à l'audition
        à vérifier à l'écoute
        traduction
        traduction de courtoisie
        traduction provisoire
        traduction officieuse
        traduction libre
        traduction de travail
        transcription
        verbatim
        retranscription
        extraits
        version provisoire
        version originale en anglais
        texte original en anglais
        original : anglais
        document non officiel
        la version prononcée fait foi
        extrait
        notes d'allocution
        sous réserve de vérification à l'écoute
    """,
    end_marks="""
        fin
        fin du communiqué
        fin de citation
        fin de transmission
    """,
    credits="""
        photo
        photos
        crédit
        crédits
        crédit photo
        crédits photo
        crédit photos
        image
        photographie
        avec l'aimable autorisation
        crédits photos
        crédit image
        crédits images
        crédits photographiques
        crédit photographique
        photo de
        photos de
        photo par
        photographe
        photographies
        photographie de
        photo d'illustration
        images
        image de
        illustration
        illustrations
        vidéo
        visuel
        copyright
        droits réservés
        source photo
        infographie
        screenshot
        screenshots
    """,
    openers="""
        de gauche à droite
        de droite à gauche
        photo de famille
        photo de groupe
        sur la photo
        de g. à d
        de g à d
        (de gauche à droite)
        sur cette photo
        sur l'image
        sur cette image
        photo d'archives
        photo d'illustration
        vue d'artiste
        capture d'écran
        au premier rang
        ci-contre
        photo officielle
    """,
    directions="""
        à gauche
        à droite
        au centre
        au milieu
        gauche
        droite
        centre
        g
        d
        de gauche à droite
        de droite à gauche
        de g. à d
        de g à d
        à l'extrême gauche
        à l'extrême droite
        deuxième à gauche
        deuxième à droite
        2e à gauche
        2e à droite
        à g
        à dr
    """,
    caption_labels="""
        légende
        légende image
        légende photo
        légende de la photo
        légende de l'image
    """,
    contacts="""
        contact
        contacts
        contact presse
        contacts presse
        personnes-ressources
        personne-ressource
        renseignements
        relations presse
        relations avec les médias
        service de presse
        pour plus d'informations
        pour plus d'information
        adresse pour l'envoi de questions
        presse
        contact média
        contact médias
        contacts médias
        contact pour les médias
        contact pour la presse
        contacts pour la presse
        contact presse et médias
        contacts investisseurs
        contact investisseurs
        relations investisseurs
        relations médias
        relations avec la presse
        relation presse
        attaché de presse
        attachée de presse
        porte-parole
        bureau de presse
        cellule presse
        service communication
        service de communication
        direction de la communication
        nous contacter
        contactez-nous
        coordonnées
        renseignements complémentaires
        pour tout renseignement
        pour tout renseignement complémentaire
        pour de plus amples renseignements
        pour de plus amples renseignements, veuillez communiquer avec
        pour plus de renseignements
        pour obtenir de plus amples renseignements
        pour plus d'informations, veuillez contacter
        pour de plus amples informations
        pour toute information complémentaire
        demandes de renseignements des médias
        demandes des médias
        renseignements pour les médias
        personne de contact
        personnes de contact
        interlocuteurs presse
        communication
    """,
    boilerplate="""
        faits en bref
        liens connexes
        liens associés
        note aux rédacteurs
        note à l'attention des rédacteurs
        avertissement
        documents connexes
        liens utiles
        lien connexe
        liens pertinents
        liens externes
        liens
        voir également
        documents associés
        documents utiles
        documents à télécharger
        à télécharger
        pièces jointes
        pièce jointe
        fichiers joints
        téléchargements
        produits connexes
        produits associés
        note aux éditeurs
        notes aux rédacteurs
        note à la rédaction
        notes à la rédaction
        note aux rédactions
        notes aux éditeurs
        notes à l'éditeur
        énoncés prospectifs
        déclarations prospectives
        informations prospectives
        mise en garde
        mise en garde concernant les énoncés prospectifs
        mise en garde concernant les déclarations prospectives
        avertissement relatif aux déclarations prospectives
        avertissement sur les déclarations prospectives
        clause de non-responsabilité
        déni de responsabilité
        avis de non-responsabilité
        clause de non responsabilité
        avis juridique
        information importante
        informations importantes
        informations réglementées
        marques déposées
        annexes
    """,
    about="""
        à propos de
        à propos du
        à propos des
        à propos d'
        à propos
        à propos de l'
        au sujet de
        au sujet du
        au sujet des
        qui est
        en savoir plus sur
    """,
    press_releases="""
        communiqué de presse
        communique de presse
    """,
    issuers="s.a s.a.s sarl sas ministère",
    sources="source",
    numbers="n no réf référence numéro",
    bylines="""
        par
        écrit par
        texte de
        propos recueillis par
        rédigé par
        article de
        article rédigé par
        publié par
        posté par
    """,
    furniture="""
        haut de page
        haut de la page
        retour en haut
        aller au contenu
        aller au contenu principal
        accueil
        rechercher
        recherche
        menu
        partager
        partager cette page
        imprimer
        envoyer
        lire la suite
        suite
        en savoir plus
        pour en savoir plus
        voir aussi
        articles liés
        articles similaires
        autres langues
        thèmes
        chemin de navigation
        mentions légales
        politique de confidentialité
        confidentialité
        plan du site
        cookies
        tout accepter
        s'abonner
        suivez-nous
        retour en haut de page
        retour à la liste
        retour
        passer au contenu
        passer au contenu principal
        aller au menu
        aller à la recherche
        menu principal
        navigation principale
        fil d'ariane
        vous êtes ici
        fermer
        voir plus
        voir tout
        toutes les actualités
        suivant
        précédent
        article suivant
        article précédent
        contenus associés
        à lire aussi
        sur le même sujet
        partager sur facebook
        partager sur twitter
        partager sur x
        partager sur linkedin
        partager par courriel
        imprimer cette page
        imprimer la page
        télécharger
        copier le lien
        écouter
        lettre d'information
        newsletter
        infolettre
        abonnez-vous
        se connecter
        connexion
        flux rss
        accessibilité
        données personnelles
        conditions d'utilisation
        gestion des cookies
        accepter les cookies
        tout refuser
        tous droits réservés
        contenu similaire
        afficher toutes les mises à jour
        ailleurs sur le web
        retour en haut de la page
        continuer à lire
        sélectionner la langue
        accepter
        refuser
        table des matières
        autres lectures
        charger davantage
        désabonnez-vous
        voir moins
        retour à la page d'accueil
        copier l'url
        partager sur
        lire plus
        sur cette page
        aller à la navigation
        aller au menu principal
        ouvrir le menu
        fermer le menu
        envoyer par courriel
        envoyer par mail
        envoyer à un ami
        partager par mail
        partager l'article
        partager sur whatsapp
        tous les articles
        tous les communiqués
        communiqué suivant
        communiqué précédent
        actualité suivante
        actualité précédente
        lire aussi
        lire également
        lire l'article
        dans la même rubrique
        vous aimerez aussi
        mots-clés
        mots clés
        étiquettes
        choisir la langue
        choix de la langue
        langue
        langues
        français
        version imprimable
        version pdf
        télécharger le pdf
        télécharger le communiqué
        télécharger au format pdf
        paramètres des cookies
        gérer les cookies
        gérer mes cookies
        personnaliser les cookies
        continuer sans accepter
        ok, tout accepter
        interdire tous les cookies
        politique de cookies
        déclaration d'accessibilité
        accessibilité : non conforme
        accessibilité : partiellement conforme
        gestion des données personnelles
        s'inscrire à la newsletter
        s'inscrire
        cette page vous a-t-elle été utile ?
    """,
)
