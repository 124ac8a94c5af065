# The page: the words of the screens of many cases.
# Not yet read by a native reviewer.

## The screens of many cases

many-loading = Le registre est interrogé…
many-not-shown = Non visible pour vous
many-not-shown-why = Votre rôle ne voit pas ceci, ou c’est retenu. Cela ne veut pas dire qu’il n’y a rien.
many-not-shown-or-unknown = Inconnu, ou non visible pour vous
many-no-day = Sans échéance
many-due-today = aujourd’hui
many-over-today = échu aujourd’hui, heure passée
many-days-left = { $days ->
    [one] dans { $days } jour
    *[other] dans { $days } jours
    }
many-days-over = { $days ->
    [one] { $days } jour de retard
    *[other] { $days } jours de retard
    }
many-expired = { $days ->
    [one] expiré depuis { $days } jour
    *[other] expiré depuis { $days } jours
    }
many-partly-suspended = Suspendu en partie
many-unrated = Non évalué
many-figures = Le portefeuille en chiffres
many-cases = Dossiers
many-awaiting-decision = En attente de décision
many-support-runs = Appui en cours
many-suspended-now = Suspendus
many-blocked = Bloqués par un préalable
many-real-risk = Risque réel de violations graves
many-median-days = Jours jusqu’à la décision, médiane
many-median-rests = { $cases ->
    [one] sur { $cases } dossier
    *[other] sur { $cases } dossiers
    }
many-approvals = Approbations
many-approvals-note = avec conditions : { $conditions } · refus : { $declined }
many-small-counts-withheld = Les petits nombres sont retenus pour votre rôle, afin que personne ne puisse être reconnu. « Non visible pour vous » ne veut pas dire aucun.
many-small-counts-filtered = Les petits nombres sont retenus pour votre rôle. Avec un filtre, tous le sont : deux réponses sur presque les mêmes dossiers révéleraient celui qui les sépare.
many-not-closed = { $count ->
    [one] { $count } non clos
    *[other] { $count } non clos
    }
many-residual-level = Risque résiduel
many-what-is-due = Échéances
many-due-span-all = Tout
many-due-span-over = En retard
many-due-span-near = Sous 30 jours
many-nothing-due = Rien n’arrive à échéance dans les dossiers que vous voyez.
many-nothing-overdue = Rien n’est en retard dans les dossiers que vous voyez.
many-passing-recorded = Dépassement consigné
many-first-page = Première page
many-more = Suite
many-waits-on-me = Ce qui m’attend
many-nothing-waits = Rien ne vous attend : ni mesure, ni condition, ni échéance, ni alerte ouverte dont votre rôle a été averti.
many-to-decide = À décider
many-to-do = À faire
many-told-of = Alertes dont votre rôle a été averti
many-all-of-desk = { $count ->
    [one] Voir { $count } élément
    *[other] Voir les { $count } éléments
    }
many-all-alerts = Toutes les alertes
many-just-recorded = Vient d’être consigné :
many-pictures-by-country = Les images ci-dessous sont par pays. Elles ne connaissent pas les bureaux et montrent plus que les listes ci-dessus.
many-mode-now = Situation actuelle
many-mode-reached = Stade atteint
many-suspensions = Suspensions
many-suspended-cases = Dossiers suspendus
many-breached = Indicateurs franchis
many-calendar = Revues
many-matrix = Risques avant et après
many-drift = Évolution du risque
many-dotted = Marche des dossiers
many-all-countries = Tous
many-clear = Effacer
many-since = depuis le { $day }
many-case = Dossier
many-next-deadline = Prochaine échéance
many-open-alerts = Contradictions ouvertes
many-open-conditions = Conditions ouvertes
many-open-incidents = Incidents ouverts
many-owner = Responsable
many-opened = Ouvert
many-last-recorded = Dernier enregistrement
many-none-due = Aucune
many-not-told-then = Non indiqué pour un moment passé
many-none-so-far = Aucun parmi ceux examinés jusqu’ici. Passez à la page suivante.
many-nobody = Personne
many-and = { ", " }
many-pairs = { $count } × { $status }
many-pages = Pages
many-previous = Précédent
many-next = Suivant
many-recorded-with-words = Ce qui a été consigné avec ces mots
many-named-with-words = Dossiers ayant ces mots dans la référence ou le titre
many-nothing-found = Rien de ce que vous voyez ne contient tous ces mots. Moins de mots trouvent plus ; susp* trouve ce qui commence ainsi.
many-searched-up-to = Recherché jusqu’à la position
many-annulled = Annulé ensuite
many-corrected = Corrigé ensuite
many-in-field = Dans
many-happened = Survenu le
many-recorded = Consigné le
many-position = Position
many-look-for = Chercher des dossiers
many-words = Mots, ou une référence
many-look = Chercher
many-words-about = Trouve les autres formes d’un mot en anglais, français, espagnol et arabe. "deux mots" tels quels, susp* ce qui commence ainsi, -mot ce qui ne doit pas y être.
many-narrow = { $count ->
    [one] Affiner ({ $count } en usage)
    *[other] Affiner ({ $count } en usage)
    }
many-narrow-events = { $count ->
    [one] Date des faits ou de l’enregistrement ({ $count } en usage)
    *[other] Date des faits ou de l’enregistrement ({ $count } en usage)
    }
many-recipient = Bénéficiaire
many-at-most = Au plus confidentiel
many-any = Indifférent
many-made-up = Données de démonstration
many-made-up-no = Exclues
many-made-up-yes = Seulement
many-days = Jours du dossier
many-opened-from = Ouvert depuis le
many-opened-until = Ouvert jusqu’au
many-decided-from = Première décision depuis le
many-decided-until = Première décision jusqu’au
many-ends-from = Fin prévue depuis le
many-ends-until = Fin prévue jusqu’au
many-clocks = Les deux horloges
many-as-recorded = Tel que consigné au (UTC)
many-as-effective = Tel que vrai le
many-happened-from = Survenu depuis le
many-happened-to = Survenu jusqu’au
many-recorded-from = Consigné depuis (UTC)
many-recorded-before = Consigné avant (UTC)
many-word-forms = Autres formes d’un mot en
many-language-ENGLISH = anglais
many-language-FRENCH = français
many-language-SPANISH = espagnol
many-language-ARABIC = arabe
many-clear-all = Tout afficher de nouveau
many-shown-as-recorded = Tel que consigné au { $instant }.
many-shown-as-effective = Tel que vrai le { $day }.
many-back-to-now = Revenir au présent
many-past-still = Ceci est le passé : rien de ce qui sera enregistré désormais ne le change.
many-desk-of-now = Ce qui vous attend concerne le présent et n'est pas montré ici.
many-not-of-day = Les alertes relèvent du journal et ne sont pas montrées ici. Ce qui vous attend concerne le présent et ne l'est pas non plus.
many-clock = L’horloge : tel qu’enregistré
many-clock-about = Ce que l’on savait à un moment, avec tout ce qui était alors enregistré et rien de ce qui est venu après.
many-no-recipient-then = Aucun bénéficiaire n’était alors inscrit, ou votre rôle ne voit pas le répertoire.
many-not-registered-then = Il n’était pas encore inscrit à ce moment, ou il ne vous est pas montré.
many-no-alerts-then = Rien n’était ouvert alors. Rien de ce que vous pouvez voir n’était dépassé, suspendu ou dû.
many-alert-elsewhere = L’alerte { $position } n’est pas parmi celles de ce moment montrées ici.
many-acts-of-now = On agit sur une alerte au présent : revenez au présent pour cela.
many-none-breached = Aucun indicateur n’est franchi dans les dossiers que vous voyez.
many-no-case = Il n’y a aucun dossier visible pour vous. Un dossier apparaît une fois ouvert dans votre périmètre.
many-no-case-fits = Aucun dossier visible ne répond à tout cela. Retirez un critère.
many-no-case-then = Aucun dossier visible n’était ouvert alors.
many-no-case-named = Aucun dossier visible n’a ces mots dans sa référence ou son titre.
many-lines-shown = { $count ->
    [one] { $count } dossier affiché.
    *[other] { $count } dossiers affichés.
    }
many-there-are-more = Il y en a d’autres.
many-in-all = { $count ->
    [one] { $count } en tout.
   *[other] { $count } en tout.
}
many-more-than = { $count } ou plus en tout.
many-to-recipients = Bénéficiaires à travers les dossiers
many-views = Vues enregistrées
many-save-view = Enregistrer cette vue
many-view-name = Nom de la vue
many-save = Enregistrer
many-forget-view = Oublier la vue { $name }
many-views-about = Gardées dans ce navigateur, pour vous seul. Pour en partager une, envoyez son adresse.
many-take-copy = Prendre une copie
many-copy-about = Le serveur produit le fichier, avec un cachet qui permet de le vérifier. Votre copie est consignée.
many-copy-of-then = La copie est celle du moment affiché ci-dessus. Le serveur produit le fichier, avec un cachet qui permet de le vérifier. Votre copie est consignée.
many-copy-reason = Motif, s’il est demandé
many-copy-saved = Enregistré sous { $file }.
many-recipients-about = Unités et organes qui ont reçu un appui, ou devaient en recevoir, et ceux au-dessus d’eux.
many-name-or-id = Nom ou identifiant
many-force = Type de force
many-directly-below = Directement sous
many-ineligible = Inéligible
many-ineligible-yes = Les inéligibles
many-ineligible-no = Les autres
many-no-recipient-fits = Aucun bénéficiaire ne répond à tout cela.
many-no-recipient = Aucun bénéficiaire n’est inscrit, ou votre rôle ne voit pas le répertoire.
many-above = Au-dessus
many-below = Au-dessous
many-nothing-above = Rien
many-nothing-below = Rien
many-screenings = Criblages
many-screening-ends = Premier criblage à expirer
many-command-changed = Changement de commandement
many-commander = Commandant
many-no-screening-counts = Aucun en vigueur
many-never = Jamais
many-no = Non
many-yes = Oui
many-no-such-recipient = Ce bénéficiaire n’existe pas, ou ne vous est pas visible.
many-its-cases = Ses dossiers
many-no-cases-of-recipient = Il n’est lié à aucun dossier visible.
many-link-taken-back = Lien retiré
many-incidents = Incidents
many-no-incidents = Aucun incident visible ne le cite.
many-incidents-withheld = { $count ->
    [one] Les incidents de { $count } dossier ne vous sont pas visibles.
    *[other] Les incidents de { $count } dossiers ne vous sont pas visibles.
    }
many-incidents-of-newest = { $count ->
    [one] Cherchés dans son dossier le plus récent.
    *[other] Cherchés dans ses { $count } dossiers les plus récents.
    }
many-reported = signalé le { $day }
many-grave = Grave
many-not-assessed = Pas encore évalué
many-never-screened = Il n’a jamais été criblé.
many-screened-on = criblé le { $day }
many-carried-over = repris de
many-counts-until = Vaut jusqu’au
many-recorded-about = Tout ce qui a été consigné à son sujet
many-events = { $count ->
    [one] { $count } enregistrement
    *[other] { $count } enregistrements
    }
many-nothing-recorded = Rien de ce que vous voyez ne le cite.
many-what-happened = Fait
many-by = Par
many-registry = Répertoire des bénéficiaires
many-newest = Les plus récents
many-earlier = Plus anciens
many-asker-OVERSIGHT = Organes de contrôle et auditeurs
many-asker-MANAGER = Chefs de mission et de projet
many-asker-PARTNER = Le mécanisme et les partenaires des Nations Unies
many-asker-PUBLIC = Donateurs et public
many-reports-about = Chaque question dit exactement à quoi elle répond, et chaque ligne sur quels enregistrements elle repose.
many-question-number = Question { $number }
many-must-be-empty = Vide si tout a été bien fait
many-definition = À quoi répond-on exactement
many-no-such-report = Il n’y a pas de rapport { $name }. Voici ceux qui existent.
many-all-reports = Tous les rapports
many-rests-on-kinds = Repose sur des enregistrements de ces types :
many-needs = À préciser d’abord : { $names }
many-required = requis
many-as-usual = Par défaut
many-otherwise = Sinon :
many-after-position = ou après la position
many-recorded-only = Ne se demande pas à une date d’effet.
many-ask = Interroger
many-counted-day = Jour de référence : { $day }
many-up-to-position = jusqu’à la position
many-cases-left-out = { $count ->
    [one] { $count } dossier est omis : vous ne voyez pas tout ce sur quoi repose la réponse.
    *[other] { $count } dossiers sont omis : vous ne voyez pas tout ce sur quoi repose la réponse.
    }
many-cases-in-part = { $count ->
    [one] { $count } dossier est présenté en partie.
    *[other] { $count } dossiers sont présentés en partie.
    }
many-empty-as-it-must = Vide, comme il se doit : rien de tel n’est consigné dans ce que vous voyez.
many-not-empty = Ceci devrait être vide. Chaque ligne dit que quelque chose n’a pas été fait comme il se doit.
many-no-rows = Aucune ligne : rien dans les dossiers visibles n’y répond.
many-no-value = sans valeur
many-rests-on = Repose sur
many-more-sources = { $count ->
    [one] { $count } de plus
    *[other] { $count } de plus
    }
many-sources-cut = Les 200 premiers sur { $count }.
many-columns = Ce que disent les colonnes
many-in-use = En usage
many-take-away = Retirer : { $what }
many-who-one-is = Qui vous êtes ici
many-on-behalf = Au nom de
many-reach = Dossiers à portée
many-reach-also = et ceux dont vous êtes responsable ou auxquels vous êtes affecté
many-up-to-class = Confidentiel jusqu’à
many-small-counts = Petits nombres
many-withheld = Retenus
many-shown = Visibles
many-may = Cet accès permet
many-session = Cette session
many-session-until = Elle prend fin au plus tard le
many-by-token = Vous êtes ici avec un jeton d’accès ; il vaut jusqu’au jour indiqué ci-dessous.
many-idle = { $minutes ->
    [one] Elle prend fin plus tôt si elle reste inutilisée { $minutes } minute.
    *[other] Elle prend fin plus tôt si elle reste inutilisée { $minutes } minutes.
    }
many-session-about = Elle est gardée dans cet onglet et prend fin dans tous quand vous vous déconnectez.
many-what-is-seen = Ce que vous voyez, et ce que vous ne voyez pas
many-seen = visible
many-not-seen = non visible
many-sees-about = Ce que vous ne voyez pas est omis, et la page le dit. Les règles figurent dans la politique.
many-tokens = Vos jetons d’accès
many-no-tokens = Vous n’avez pas de jeton d’accès. La personne qui s’occupe du registre les délivre.
many-revoked = Révoqué
many-ended = Expiré
many-holds = En vigueur
many-issued = Délivré le
many-last-used = dernier usage le
many-never-used = pas utilisé depuis le démarrage du serveur
many-until = jusqu’au
many-opened-at = ouvert le

ReportColumn = Colonne d’un rapport
    .about = Au sujet de
    .achievedLevel = Niveau atteint
    .achievedOn = Atteint le
    .activeAfter = Actifs ensuite
    .activeBefore = Actifs avant
    .activeSince = Actif depuis
    .addressee = Destinataire
    .adverseOutcome = Conséquence néfaste
    .advice = Avis
    .agrees = Concorde
    .alerts = Alertes
    .amount = Montant
    .answeredOn = Répondu le
    .approved = Approuvés
    .approvedBy = Approuvé par
    .approvedCases = Dossiers approuvés
    .approvedOn = Approuvé le
    .assessedBy = Évalué par
    .assessedOn = Évalué le
    .at = À la position
    .attachedAt = Joint à la position
    .authorisedAt = Autorisé à (UTC)
    .authorisedBy = Autorisé par
    .authority = Autorité
    .case = Dossier
    .ceased = Arrêtés
    .change = Changement
    .changedOn = Changé le
    .checkpoint = Point de contrôle
    .conditions = Conditions
    .confirmedBy = Confirmé par
    .confirmedOn = Confirmé le
    .consequence = Conséquence
    .country = Pays
    .counts = Compte
    .currency = Monnaie
    .days = Jours
    .daysLate = Jours de retard
    .daysOver = Jours de dépassement
    .decidedBy = Décidé par
    .decidedOn = Décidé le
    .decision = Décision
    .decisionAt = Décision à la position
    .decisions = Décisions
    .declined = Refusés
    .deliveredOn = Livré le
    .deliveries = Livraisons
    .detail = Détail
    .due = Échéance
    .dueOn = Dû le
    .earlierUses = Usages antérieurs
    .effectiveOn = Survenu le
    .emergency = Urgence
    .endedOn = Terminé le
    .evidence = Pièce
    .fact = Fait à la position
    .field = Champ
    .finding = Constat
    .forceType = Type de force
    .from = De
    .graveAfter = Incidents graves ensuite
    .happenedOn = Survenu le
    .how = Comment
    .id = Identifiant
    .inForce = En vigueur
    .incidentsAfter = Incidents ensuite
    .indicator = Indicateur
    .ineligible = Inéligibles
    .inherentLevel = Niveau inhérent
    .involvement = Implication
    .item = Élément
    .items = Éléments
    .kind = Type
    .known = Connu
    .lapsedAt = Caduc à (UTC)
    .lastAt = Dernier à la position
    .leafHash = Empreinte de la feuille
    .levelAfter = Niveau ensuite
    .levelBefore = Niveau avant
    .levelNew = Niveau selon la nouvelle politique
    .levelThen = Niveau alors
    .levelsAbove = Niveaux au-dessus
    .line = Ligne
    .linked = Lié
    .logSize = Taille du journal
    .longest = Le plus long
    .lowered = Abaissés
    .loweredShare = Part abaissée (%)
    .meanDrop = Baisse moyenne
    .measure = Mesure
    .median = Médiane
    .metLate = Remplies en retard
    .metOnTime = Remplies à temps
    .missed = Manquées
    .n = Nombre
    .name = Nom
    .named = Cité
    .nonProvisionLevel = Niveau sans appui
    .notification = Notification
    .notifiedOn = Notifié le
    .now = Maintenant
    .of = De
    .office = Bureau
    .on = Le
    .onRecord = Consigné
    .onTimeShare = Part à temps (%)
    .openAlerts = Alertes ouvertes
    .opened = Ouverts
    .outcome = Issue
    .outcomes = Issues
    .overdue = En retard
    .owner = Responsable
    .pairs = Paires
    .party = Partie
    .people = Personnes
    .percent = Pour cent
    .policyThen = Politique alors
    .precedentToStart = Requis avant le début
    .precondition = Préalable
    .project = Projet
    .projectedLevel = Niveau prévu
    .projectedOn = Prévu le
    .promisedBy = Promis pour le
    .proposedBy = Proposé par
    .quantity = Quantité
    .quarter = Trimestre
    .ratifiedAt = Ratifié à (UTC)
    .ratifiedInTime = Ratifié à temps
    .ratifyBy = À ratifier avant (UTC)
    .readAt = Lu à (UTC)
    .readBy = Lu par
    .reason = Motif
    .reasons = Motifs
    .recipient = Bénéficiaire
    .recipients = Bénéficiaires
    .recorded = Consigné à la position
    .recordedAt = Consigné à (UTC)
    .recordedOn = Consigné le
    .relation = Relation
    .requested = Demandés
    .requiredNew = Requis par la nouvelle politique
    .requiredThen = Requis alors
    .residualLevel = Niveau résiduel
    .revision = Révision
    .risk = Risque
    .role = Rôle
    .root = Racine du journal
    .rule = Règle
    .running = En cours
    .screened = Criblés
    .section = Section
    .sha256 = SHA-256
    .share = Part (%)
    .shortest = Le plus court
    .since = Depuis
    .state = État
    .status = Statut
    .statusAfter = Statut ensuite
    .statusBefore = Statut avant
    .streamHead = Tête de la chaîne du dossier
    .subject = Sujet
    .supportLevel = Niveau avec appui
    .suspended = Suspendus
    .suspendedOn = Suspendu le
    .suspension = Suspension
    .target = Position visée
    .targetKind = Type visé
    .text = Texte
    .threshold = Seuil
    .title = Titre
    .to = À
    .type = Type
    .typeNumber = Numéro du type
    .validUntil = Valable jusqu’au
    .value = Valeur
    .was = Était
    .what = Quoi
    .why = Pourquoi
    .withConditions = Avec conditions

## End of the screens of many cases

## Valeurs que seuls les rapports ont

many-value-ACKNOWLEDGED = Venu après, et reconnu
many-value-ACTIVATED = Appui commencé
many-value-AGREEMENT = Part concordante
many-value-ANNULMENT = Annulation
many-value-APPROVED = Approuvé
many-value-ASSESSED = L’a évalué
many-value-AUTHORISED = L’a autorisé
many-value-BEFORE = Présent auparavant, sans l’un ni l’autre
many-value-BREACHED = Seuil franchi
many-value-CASE = Dossier
many-value-CEASED = Cessé définitivement
many-value-CHANGED = Changé
many-value-CHILD = Au-dessous
many-value-COMMAND_CHANGED = Changement de commandement
many-value-CONCURRED = Y a donné son assentiment
many-value-CONDITION = Condition
many-value-CORRECTION = Correction
many-value-DECISION = Décision
many-value-DECLINED = Refusé
many-value-DELIVERED = Livré
many-value-DUE = Arrive à échéance
many-value-EMERGENCY = Urgence
many-value-ENDED = Achevé comme prévu
many-value-ENDORSED = L’a validé
many-value-EXPIRED = Approbation expirée
many-value-HIGHER_AUTHORITY_NEEDED = Autorité plus haute nécessaire
many-value-INCIDENT = Incident
many-value-INCIDENT_TO_FIRST_STEP = De l’incident à la première étape
many-value-IN_DOSSIER = Dans le dossier de décision
many-value-ITSELF = Lui-même
many-value-LEVEL_CHANGED = Autre niveau
many-value-LINKED = Lié
many-value-LOWER_AUTHORITY_ENOUGH = Autorité plus basse suffisante
many-value-MEASURE = Mesure
many-value-MISSING = Absente
many-value-NEW = Nouveau
many-value-NOBODY_MAY_APPROVE = Personne ne peut approuver
many-value-NONE = Aucun
many-value-NOTIFICATION = Notification
many-value-NOT_ACTIVE = Pas actif
many-value-NOT_MET = Non remplie
many-value-NO_DATA = Pas de données
many-value-NO_EMERGENCY = Aucune urgence autorisée
many-value-NO_READING = Aucune mesure
many-value-OPENED_TO_DECISION = De l’ouverture à la décision
many-value-OPEN_ALERT = Alerte ouverte
many-value-OUTSIDE_EMERGENCY = Hors de l’urgence
many-value-OWNED = Responsable du dossier
many-value-PAIR = Avis et résultat
many-value-PARENT = Au-dessus
many-value-REQUESTED = L’a demandé
many-value-RESUMED = Repris
many-value-SCREENED = Contrôlé
many-value-SELF = Lui-même
many-value-SEVERAL = Plusieurs genres
many-value-STALE = Plus valable
many-value-STATUS = Où il en est
many-value-SUSPENDED = Suspendu
many-value-SUSPENSION_LENGTH = Durée d’une suspension
many-value-TOO_LONG = Trop longue
many-value-UNCONFIRMED = Non confirmé
many-value-UNKNOWN = Inconnu
many-value-UNLINKED = Délié
many-value-UNREVIEWED = Sans examen
many-value-VISIT_REFUSED = Visite refusée
many-value-WAITING = Vous attend
