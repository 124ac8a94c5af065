# Français : les phrases de la page.
# Not yet read by a native reviewer.

## Autour de chaque écran

page-name = Registre des dossiers HRDD
page-skip = Aller au contenu
page-screens = Écrans
page-menu = Menu
page-portfolio = Portefeuille
page-register = Registre
page-recipients = Bénéficiaires
page-alerts = Alertes
page-audit = Audit
page-reports = Rapports
page-policy = Politique
page-record = Consigner
page-account = Compte
page-language = Langue
page-theme = Clair ou sombre
page-theme-system = Système
page-theme-light = Clair
page-theme-dark = Sombre
page-log-out = Se déconnecter
page-demonstration = Données de démonstration. Aucune personne, aucune unité ni aucun pays réel n’est décrit.
page-connection-lost = La connexion au registre est perdue. Ce que vous voyez peut dater ; elle reprend d’elle-même, là où elle en était.
page-help = Aide : la commande « hrdd help », et la personne qui s’occupe de ce registre dans votre bureau.
page-no-such-view = Cette vue n’existe pas
page-no-such-view-why = L’adresse ne désigne rien que cette page puisse montrer.
page-unreachable = Le registre est injoignable. Vérifiez le réseau, puis réessayez.
page-as-table = La même chose en tableau
page-filter = Afficher

## Se connecter

page-log-in = Se connecter
page-user = Votre référence
page-password = Mot de passe
page-role = Rôle
page-office = Bureau
page-which-role = Rôle et bureau, si vous en avez plusieurs
page-emergency-reason = À quoi sert le compte d’urgence. Cela est consigné.
page-with-token = Avec un jeton d’accès
page-token = Jeton d’accès
page-token-about = Le jeton reste dans cet onglet et n’est envoyé qu’à ce registre.
page-have-code = J’ai un code à usage unique et il me faut un mot de passe
page-logged-out = Vous êtes déconnecté.
page-session-over = La session est terminée. Reconnectez-vous ; vous reviendrez là où vous étiez.
page-setup = Choisir un mot de passe
page-setup-about = La personne qui s’occupe du registre vous a donné un code. Il ne sert qu’une fois.
page-code = Code à usage unique
page-new-password = Nouveau mot de passe
page-new-password-again = Le même encore une fois
page-passwords-differ = Les deux mots de passe ne sont pas identiques.
page-set-password = Définir le mot de passe
page-password-set = Le mot de passe de { $user } est défini. Connectez-vous avec.

## Portefeuille et registre

page-country = Pays
page-stages = Dossiers par étape
page-reference = Référence
page-title = Titre
page-status = Statut

## Façons d’entrer, et sessions

page-with-provider = Se connecter avec le compte de votre organisation
page-with-provider-about = Vous êtes dirigé vers le fournisseur d’identité de votre organisation, puis vous revenez ici.
page-coming-back = Retour du fournisseur d’identité.
page-as-whom = Dans quel rôle, et pour quel bureau
page-choose = Choisir
page-emergency-about = Si le fournisseur d’identité ne répond pas, le compte d’urgence entre avec son mot de passe. Chaque usage est consigné et signalé à ceux qui veillent.
page-session-idle = La session a pris fin parce qu’elle ne servait pas. Reconnectez-vous ; vous reviendrez là où vous étiez.
page-idle-soon = Personne ne s’est servi de cette session depuis un moment. Elle prend fin le { $when }.
page-ends-soon = Cette session prend fin au plus tard le { $when }. Terminez ce que vous écrivez, ou reconnectez-vous avant.
page-stay = Rester connecté
page-password-length = De 12 à 128 caractères. Une phrase convient bien.
page-setup-no-code = Pas de code, ou un code périmé ? La personne qui s’occupe du registre en fait un autre : hrdd admin setup-link.
page-explorer = Interroger l’API directement : l’explorateur

## Alertes

ledger-alerts-about = Les plus récentes d’abord. Ce qui arrive pendant que vous regardez s’affiche de lui-même ; ce que vous écrivez reste.
ledger-filter-alerts = Filtrer les alertes
ledger-alerts-picture = Les alertes en un coup d’œil
ledger-state = Où elle en est
ledger-open-ones = Toutes celles qui sont ouvertes
ledger-all-of-them = Toutes, même closes
ledger-at-least = Au moins
ledger-says = Ce qu’elle dit
ledger-any = Peu importe
ledger-all-again = Sans filtre
ledger-case = Dossier
ledger-recipient = Bénéficiaire
ledger-loading = Un instant, le registre est interrogé.
ledger-no-alerts = Rien n’est ouvert. Rien de ce que vous pouvez voir n’est enfreint, suspendu ou échu.
ledger-no-alerts-so = Aucune alerte ne correspond à ces filtres.
ledger-no-such-case = Il n’y a pas de dossier { $reference }, ou il ne vous est pas montré.
ledger-no-such-alert = Il n’y a pas d’alerte { $position }, ou elle ne vous est pas montrée.
ledger-named-alert = L’alerte que l’adresse désigne
ledger-pages = Pages
ledger-newest = Les plus récentes
ledger-older = Plus anciennes
ledger-since = Depuis que vous avez ouvert cette vue
ledger-listening = À l’écoute : ce qui arrive s’affiche aussitôt.
ledger-not-listening = Pas à l’écoute en ce moment. Cela reprend là où c’en était, sans lacune.
ledger-show = Montrer
ledger-about = Objet
ledger-due = Échéance
ledger-until = Reportée jusqu’au
ledger-by = Par
ledger-told = Prévenus
ledger-nobody = Personne
ledger-comma = ,{" "}
ledger-gone-further = Montée plus haut
ledger-times-further = { $count ->
    [one] une fois
   *[other] { $count } fois
}
ledger-raised = Levée
ledger-recorded = consigné
ledger-effective = survenu
ledger-not-shown = ne vous est pas montré
ledger-itself = Le registre lui-même
ledger-for-whom = pour { $user }
ledger-life = Son histoire, du plus récent au plus ancien
ledger-life-cut = Seules les cent dernières étapes sont montrées.
ledger-alert-named = Les commandes l’appellent
ledger-event-of = Événement { $position }
ledger-acknowledge = Je m’en occupe
ledger-acknowledge-about = Votre nom est consigné. Personne d’autre n’est prévenu.
ledger-snooze = La reporter
ledger-snooze-about = Elle revient d’elle-même à ce moment, et attend de nouveau une réponse.
ledger-resolve = C’est réglé
ledger-resolve-about = Pour ce qui est réglé. Ce qui est encore vrai d’après le registre est refusé, ou levé de nouveau.
ledger-escalate = Prévenir le niveau suivant
ledger-escalate-about = Les règles disent qui est prévenu ensuite, et quand.
ledger-wake = Ne plus la reporter
ledger-wake-about = Elle attend une réponse dès maintenant.
ledger-note = Ce qui est fait
ledger-reason = Motif
ledger-put-off-until = Jusqu’au (votre heure locale)
ledger-as-a-try = Un essai, pour voir ce que disent les règles
ledger-would-be-refused = En l’état, ce serait refusé :
ledger-recorded-as = C’est consigné, jusqu’à l’événement { $position }.

## Audit

ledger-tab-events = Événements
ledger-tab-integrity = Intégrité
ledger-tab-attempts = Commandes refusées
ledger-tab-readings = Lectures
ledger-two-clocks = Deux horloges : quand c’est consigné, et quand c’est survenu
ledger-clock-recorded-about = Consigné : le moment où le registre l’a reçu. Personne ne le choisit, il ne fait qu’avancer, et l’ordre du registre est le sien.
ledger-clock-effective-about = Survenu : le jour dont il est question, d’après la personne qui l’a consigné. Il n’est jamais dans l’avenir, et peut être bien antérieur.
ledger-order-about = La liste suit toujours l’ordre où c’est consigné, du plus récent au plus ancien. L’horloge choisie est montrée en premier, et les jours du filtre sont les siens.
ledger-filter-events = Filtrer les événements
ledger-clock = Selon quelle horloge
ledger-recorded-long = Consigné
ledger-effective-long = Survenu
ledger-from = Du
ledger-to = Au
ledger-kind = Type
ledger-action = Action
ledger-action-of = Action { $number }
ledger-person = Personne
ledger-text = Avec ce texte
ledger-go-to = Aller à une position
ledger-position = Position
ledger-open-it = Ouvrir
ledger-newer-events = { $count ->
    [one] { $count } événement a été consigné depuis.
   *[other] { $count } événements ont été consignés depuis.
}
ledger-show-them = Montrer
ledger-no-events = Il n’y a aucun événement que vous puissiez voir.
ledger-no-events-so = Aucun événement que vous puissiez voir ne correspond à ces filtres.
ledger-none-here = Aucun parmi ceux qui ont été parcourus. Passez aux plus anciens.
ledger-events = Événements
ledger-what = Quoi
ledger-actor = Par qui
ledger-recorded-late = { $count ->
    [one] consigné { $count } jour après
   *[other] consigné { $count } jours après
}
ledger-beside = Événements voisins
ledger-event-before = Le précédent
ledger-event-after = Le suivant
ledger-close = Fermer
ledger-no-such-event = Il n’y a pas d’événement { $position }, ou il ne vous est pas montré.
ledger-confidentiality = Qui peut le lire
ledger-edition = Selon la politique
ledger-edition-of = Édition { $number }
ledger-revision-of = révision { $revision } de
ledger-command-name = Nom de la commande
ledger-cause = À cause de
ledger-what-it-says = Ce qu’il dit
ledger-as-json = En JSON, tel qu’il est exporté
ledger-nothing = rien
ledger-none = aucun
ledger-yes = oui
ledger-no = non
ledger-proof = Sa preuve
ledger-leaf = Empreinte de l’enregistrement (feuille)
ledger-place = Place dans l’arbre
ledger-place-of = { $index } sur { $size }, en comptant de 0
ledger-root = Racine
ledger-holds = tient
ledger-holds-not = ne tient pas
ledger-check-leaf = L’enregistrement stocké a l’empreinte que le registre indique, et se trouve à cette position.
ledger-check-root = De là, le chemin mène à la racine du point de contrôle.
ledger-check-note = La note signée nomme cette racine et cette taille.
ledger-check-signature = La clé que le registre indique a signé cette note.
ledger-checked-here = Calculé dans ce navigateur à partir des octets stockés. Si la clé est bien celle du registre, et ce que des témoins ont signé, hrdd verify le dit, avec des clés que vous tenez d’ailleurs.
ledger-no-proof = Pas de preuve : tous les rôles ne voient pas les preuves, et un événement postérieur au dernier point de contrôle n’en a pas encore.
ledger-who-read = Qui l’a lu
ledger-readings-about = Sont consignés les lectures de ce qui est strictement confidentiel, les exportations, les liasses et les consultations du registre des personnes. Lire ce qui est ouvert ne laisse pas de trace.
ledger-nobody-read = Personne, pour autant que les lectures laissent une trace.
ledger-more-readings = Toutes les lectures
ledger-readings = Lectures
ledger-when = Quand
ledger-how-read = Comment
ledger-many-events = beaucoup
ledger-none-asked = aucun n’était demandé
ledger-filter-readings = Filtrer les lectures
ledger-no-readings = Aucune lecture n’est consignée.
ledger-attempts = Commandes refusées
ledger-attempts-about = Ce qu’une règle a refusé. Ce ne sont pas des événements : ni histoire, ni preuve, ni sauvegarde, et les plus anciennes sont oubliées.
ledger-filter-attempts = Filtrer les commandes refusées
ledger-no-attempts = Aucune commande refusée qui corresponde n’est gardée.
ledger-rule = Règle
ledger-command = Commande
ledger-of-a-case = D’un dossier
ledger-left-out = { $count ->
    [one] { $count } avant elle n’a pas été gardée
   *[other] { $count } avant elle n’ont pas été gardées
}
ledger-integrity-about = Trois contrôles se suivent : ce serveur relit sans cesse tous les octets stockés, il signe ce qu’il détient, et d’autres signent qu’ils l’ont vu.
ledger-ribbon = Tout le registre, vérifié et signé
ledger-checked-by-server = Vérifié par ce serveur
ledger-verdict = Verdict
ledger-scrub-whole = Intact
ledger-scrub-damaged = Endommagé
ledger-scrub-not-yet = Le premier passage est en cours
ledger-scrub-off = Désactivé
ledger-finding = Ce qui a été trouvé
ledger-first-bad = Première position fautive
ledger-pass-ended = Fin du dernier passage
ledger-not-yet = pas encore
ledger-pass-at = Le passage en est à
ledger-of-events = { $position } sur { $end }
ledger-last-event = Dernier événement
ledger-shown-up-to = Montré jusqu’à
ledger-views = Ce qui est montré
ledger-views-well = suit le registre
ledger-stopped = L’enregistrement est arrêté
ledger-witnesses = Témoins
ledger-witness-alarm = Un témoin dit que ce registre n’est pas celui qu’il a vu. Arrêtez, et appelez la personne qui s’en occupe.
ledger-no-witnesses = Aucun témoin n’est sollicité. Pour en avoir : hrdd serve --trust.
ledger-no-witness = aucun
ledger-witnessed-to = Signé par des témoins jusqu’à l’événement { $position } ; retard : { $behind }.
ledger-signed = jusqu’à l’événement { $position }, le { $when }
ledger-checkpoint = Le dernier point de contrôle
ledger-no-checkpoint = Il n’y en a pas encore, ou il ne vous est pas montré.
ledger-origin = Nom du registre
ledger-size = Couvre les événements jusqu’à
ledger-streams-root = Racine de tous les dossiers
ledger-keys = Clés publiques
ledger-keep-the-note = Gardez cette note ailleurs, sur papier ou par courrier. Qui la compare plus tard découvre si le registre a été modifié.
ledger-note-itself = La note signée

## Politique

ledger-policy-about = Ce d’après quoi les règles décident. Les éditions antérieures restent : un dossier est jugé d’après l’édition de son jour.
ledger-which-edition = Quelle édition
ledger-in-force-on = En vigueur le
ledger-today = Aujourd’hui
ledger-print = Imprimer
ledger-editions = Éditions
ledger-in-force-from = en vigueur à partir du { $day }
ledger-in-force = En vigueur aujourd’hui
ledger-alert-rules = Règles des alertes
ledger-alert-rules-about = L’urgence de chaque alerte, combien de temps à l’avance une échéance est annoncée, et qui est prévenu.
ledger-alert-editions = Éditions des règles des alertes
ledger-alert-shipped = Telles que le programme les fournit
ledger-alert-kinds = Alertes
ledger-alert-deadlines = Échéances
ledger-urgent = Urgence
ledger-graver = { $severity } si c’est grave
ledger-urgent-near = Quand elle approche
ledger-urgent-passed = Une fois passée
ledger-told-at-once = Prévenus aussitôt
ledger-told-later = Prévenus plus tard
ledger-told-after = après { $hours } : { $roles }
ledger-nobody-later = personne
ledger-days-before = Jours à l’avance
ledger-not-announced = non annoncée
ledger-snooze-limits = Combien de temps une alerte peut être reportée
ledger-not-in-force = Pas en vigueur aujourd’hui
ledger-no-such-edition = Aucune édition n’est en vigueur ce jour-là, ou n’a ce numéro.
ledger-no-policy = Aucune politique n’est en vigueur, ou elle ne vous est pas montrée.
ledger-matrix = Matrice des risques
ledger-severity-average = La gravité est la moyenne de l’ampleur, de l’étendue et de l’irrémédiabilité.
ledger-severity-highest = La gravité est la plus haute valeur parmi l’ampleur, l’étendue et l’irrémédiabilité.
ledger-likelihood-of = Probabilité { $number }
ledger-severity-of = Gravité { $number }
ledger-ladder = Qui peut décider
ledger-residual-level = Niveau qui subsiste
ledger-lowest-authority = Autorité la plus basse
ledger-holds-at-most = Une approbation vaut au plus
ledger-needs-concurrence = et le bureau régional a donné son accord
ledger-prohibitive = Si le niveau qui subsiste est prohibitif, personne ne peut approuver.
ledger-emergency-on = Un appui d’urgence est possible, pour { $days } jours au plus ; le niveau suivant ratifie sous { $hours } heures.
ledger-emergency-off = Un appui d’urgence n’est pas possible.
ledger-authorities = Autorités
ledger-deadlines = Délais
ledger-what-falls-due = Quoi
ledger-within = Délai
ledger-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
ledger-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
ledger-due-assessmentValidityDays = Une évaluation approuvée reste valable
ledger-due-commanderScreeningDays = La vérification d’un commandant reste valable
ledger-due-forcedReviewDays = Une contradiction pendant un appui actif impose un examen
ledger-due-graveIncidentHours = Un incident grave, ou une condition préalable perdue, appelle une suite
ledger-due-incidentAssessmentDays = Un incident est évalué
ledger-due-institutionScreeningDays = La vérification d’une institution ou d’une unité reste valable
ledger-due-mechanismAnswerDays = Le mécanisme répond
ledger-due-pauseHours = La pause propre au chef de projet prend fin
ledger-due-periodicReviewDays = Un examen périodique suit l’approbation ou le dernier examen
ledger-due-preconditionValidityDays = Une condition préalable reste valable
ledger-due-rescreeningDays = Un bénéficiaire est revérifié après un changement de commandement
ledger-due-suspensionLimitDays = L’appui suspendu cesse, ou le Siège prolonge la suspension
ledger-due-suspensionReviewDays = Une suspension est examinée
ledger-due-windDownDays = Un appui cessé est liquidé
ledger-due-intervention = Une intervention reçoit une réponse : { $rung }
ledger-clauses = Clauses requises
ledger-clauses-about = Sans elles dans un accord signé, aucun appui ne commence.
ledger-no-clauses = Cette édition n’en requiert aucune.
ledger-permissions = Qui peut faire quoi
ledger-permissions-about = Les commandes portent le nom que leur donne l’API. Celles qui ont les mêmes rôles sont ensemble.
ledger-roles = Rôles
ledger-commands = Commandes
ledger-vocabularies = Listes de valeurs
ledger-access = Qui peut voir quoi
ledger-smallest-count = les nombres inférieurs à { $count } sont tus là où une ligne le dit
ledger-reach = Sur quels dossiers
ledger-up-to = Jusqu’à
ledger-sees = Voit
ledger-also = En outre
ledger-introspects = peut demander le schéma
ledger-without-small = sans les petits nombres

## Ce qui a refusé, par son code ; l’anglais du serveur en dit plus

page-refused-UNAUTHENTICATED = Plus personne n’est connecté ici. Reconnectez-vous.
page-refused-LOGIN = La référence et le mot de passe ne vont pas ensemble, ou ce compte ouvert n’existe pas.
page-refused-FORBIDDEN = Ceci n’est pas pour votre rôle, ou pas pour ce jeton.
page-refused-NOT_FOUND = Il n’y a rien de tel ici pour vous. Vérifiez la référence.
page-refused-BAD_USER_INPUT = Ce qui a été saisi ne peut être pris ainsi.
page-refused-CHOICES = Vous exercez plusieurs rôles. Choisissez celui dans lequel vous agissez maintenant.
page-refused-REASON = Dites pour quoi vous utilisez ce compte maintenant.
page-refused-PROVIDER = Le fournisseur d’identité ne vous a pas laissé entrer, ou ne répond pas comme il devrait.
page-refused-POSITION_AHEAD = Le journal n’en est pas encore là. Demandez un moment antérieur.
page-refused-RATE_LIMITED = Trop de demandes en peu de temps. Réessayez dans un instant.
page-refused-QUERY_TOO_COMPLEX = C’est trop demander à la fois. Demandez moins.
page-refused-TIMEOUT = Cela a pris trop de temps et a été abandonné. Demandez moins, ou réessayez.
page-refused-UNAVAILABLE = Le registre ne peut répondre à cela pour l’instant. Réessayez dans un moment.
page-refused-PROJECTION_STOPPED = Il ne peut être répondu à cela maintenant. Rien n’est perdu : le journal a chaque événement. Demandez à l’exploitant de redémarrer le serveur.
page-refused-DISK_NEARLY_FULL = Rien n’a été enregistré : le disque du serveur est presque plein. Demandez à l’exploitant de faire de la place.
page-refused-INTERNAL = Le serveur a failli. Réessayez ; si cela se reproduit, dites à l’exploitant quand c’était.
