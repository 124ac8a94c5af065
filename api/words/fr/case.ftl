# Français : les phrases de l'écran d'un cas.
# Not yet read by a native reviewer.

## Autour du cas

case-title = Cas { $reference }
case-title-hidden = Le titre ne vous est pas montré
case-loading = Lecture du cas…
case-none = Ce cas n'existe pas
case-none-why = Il n'y a pas de cas { $reference } pour vous : il n'existe pas, ou il n'est pas destiné à votre rôle et à votre bureau.
case-not-begun = À ce moment, le cas n'avait pas commencé. Choisissez un moment ultérieur.
case-no-such-part = Un cas n'a pas cette partie. Choisissez-en une ci-dessus.
case-project = Projet
case-owner = responsable :
case-who-answers = Responsable
case-opened-on = ouvert le
case-status-then = Au moment regardé
case-parts = Parties du cas
case-part-overview = Vue d'ensemble
case-part-replay = Déroulé
case-part-events = Événements
case-part-risk = Risques et mesures
case-part-monitoring = Suivi
case-part-evidence = Preuves
case-part-blame = Qui a fixé quoi
case-part-attempts = Tentatives refusées
case-part-proof = Preuve d'intégrité
case-part-copies = Dossier et copies
case-hidden-events =
    { $count ->
        [one] Un événement de ce cas ne vous est pas montré. Son numéro manque ci-dessous.
       *[other] { $count } événements de ce cas ne vous sont pas montrés. Leurs numéros manquent ci-dessous.
    }
case-withheld = Cela ne vous est pas montré.
case-not-shown = ne vous est pas montré
case-nothing = aucun
case-yes = oui
case-no = non
case-open = en cours
case-pages = Pages
case-first-page = Retour à la première page
case-next-page = Page suivante

## Le moment

case-moment = Le moment regardé
case-first = Premier
case-previous = Précédent
case-next = Suivant
case-last = Dernier
case-slider = Étape du cas
case-step = Étape { $step }
case-step-of = Étape { $step } sur { $last }
case-now = Maintenant, après l'étape { $step }
case-to-now = Revenir à maintenant
case-new-events =
    { $count ->
        [one] Un nouvel événement depuis votre arrivée ici.
       *[other] { $count } nouveaux événements depuis votre arrivée ici.
    }
case-go-to-them = Aller au plus récent
case-clocks = Deux horloges : ce qui était enregistré, ce qui était vrai
case-as-recorded = Tel qu'enregistré à (UTC)
case-as-effective = Tel que vrai le
case-clocks-about = La première horloge dit ce qui était connu à un moment. La seconde dit ce qui s'était passé dans le monde jusqu'à un jour, pour autant qu'on le savait à ce moment, avec toutes les corrections.
case-at-told = tel qu'enregistré au moment choisi
case-on-told = tel que vrai le jour choisi
case-on-record = Les étapes, ce que chacune a changé et l’auteur de chaque champ suivent ce qui a été enregistré et ne connaissent pas de jour du monde.
case-no-picture-on = Cette image suit ce qui a été enregistré. Retirez le jour pour la voir.
case-keys = Les touches « , » et « . » font reculer et avancer d'une étape.

## Vue d'ensemble

case-decision = Décision
case-decision-approved =
    { $count ->
        [0] Approuvé le { $day } par { $by } ({ $authority }), sans condition, jusqu'au { $until }.
        [one] Approuvé le { $day } par { $by } ({ $authority }), avec une condition, jusqu'au { $until }.
       *[other] Approuvé le { $day } par { $by } ({ $authority }), avec { $count } conditions, jusqu'au { $until }.
    }
case-decision-declined = Refusé le { $day } par { $by } ({ $authority }) : { $because }.
case-decision-awaited = La demande { $request } du { $day } attend une décision.
case-decision-none = Rien n'est encore décidé.
case-departs = s'écarte de l'avis du mécanisme
case-film = Film du cas
case-checklist = Ce que la politique exige
case-next-missing = Ensuite :
case-next-blocked = Fait obstacle :
case-next-none = Rien ne manque en ce moment.
case-next-none-shown = De ce qui vous est montré, rien ne manque.
case-gates = Prochaine étape
case-gate-open = Les règles laissent cette étape ouverte.
case-gate-open-shown = De ce qui vous est montré, rien ne manque pour cette étape.
case-gate-not-whole = Tout le dossier ne vous est pas montré : il peut manquer autre chose.
case-gate-lacks = { $count ->
    [one] Il manque encore une chose :
   *[other] Il manque encore { $count } choses :
}
case-gate-more = { $count ->
    [one] Et un autre point.
   *[other] Et { $count } autres points.
}
case-gates-others = { $count ->
    [one] Une autre étape
   *[other] { $count } autres étapes
}
case-no-deadlines-shown = De ce qui vous est montré, rien n'arrive à échéance.
case-partly-shown = Une partie de ceci ne vous est pas montrée :
case-closed-on = Clos le
case-action = Action { $number }
case-between = Décision
case-stand-done = fait
case-stand-missing = manque
case-stand-blocked = bloqué
case-stand-idle = rien à faire
case-stand-withheld = non montré
case-record-it = L'enregistrer
case-row-scope = Quand la politique s'applique
case-row-preconditions = Conditions préalables
case-row-consultation = Mécanisme dans le pays
case-row-risk = Évaluation des risques
case-row-mitigation = Atténuation
case-row-decision = Demande et décision
case-row-monitoring = Suivi
case-row-intervention = Intervention, suspension, cessation
case-line-items =
    { $count ->
        [one] Un élément d'appui
       *[other] { $count } éléments d'appui
    }
case-line-no-items = Aucun élément d'appui n'est enregistré
case-line-recipients =
    { $count ->
        [one] Un bénéficiaire
       *[other] { $count } bénéficiaires
    }
case-line-no-recipients = Aucun bénéficiaire n'est lié
case-line-undetermined =
    { $count ->
        [one] Reste à dire pour une paire si la politique s'applique
       *[other] Reste à dire pour { $count } paires si la politique s'applique
    }
case-line-determined =
    { $count ->
        [one] Il est dit pour la seule paire si la politique s'applique
       *[other] Il est dit pour les { $count } paires si la politique s'applique
    }
case-line-none-within = Aucun appui relevant de la politique n'attend ni ne court
case-line-not-met = { $name } : non remplie
case-line-not-assessed = { $name } : non évaluée
case-line-stale = { $name } : n'est plus valable, à évaluer de nouveau
case-line-unconfirmed = { $name } : sans objet, à confirmer par une seconde personne
case-line-met = { $name } : remplie ou sans objet
case-line-not-consulted = Aucune consultation n'est enregistrée. Si le pays a un mécanisme, il doit être consulté.
case-line-not-to-consult = Aucune consultation n’est enregistrée, et les règles n’en demandent pas.
case-line-gate-lacks = Il manque ici quelque chose à la prochaine étape ; elle dit quoi plus haut.
case-line-advised = Avis du mécanisme : { $advice }
case-line-timed-out = Le mécanisme n'a pas répondu à temps ; c'est enregistré
case-line-awaited = La réponse du mécanisme est attendue
case-line-risks =
    { $count ->
        [one] Un risque identifié
       *[other] { $count } risques identifiés
    }
case-line-items-without-risk =
    { $count ->
        [one] Aucun risque n'est identifié pour l'élément { $items }
       *[other] Aucun risque n'est identifié pour les éléments { $items }
    }
case-line-non-provision = Risque de ne pas fournir l'appui : { $level }
case-line-no-non-provision = Le risque de ne pas fournir l'appui n'est pas évalué
case-line-no-assessment = Aucune évaluation des risques n'a été commencée
case-line-endorsed = Évaluation { $assessment } approuvée ; risque résiduel : { $level }
case-line-not-endorsed = L'évaluation { $assessment } attend l'approbation d'une autre personne
case-line-assessment-stale = L'évaluation { $assessment } ne vaut plus : ce sur quoi elle reposait a changé
case-line-not-submitted = L'évaluation { $assessment } n'est pas soumise
case-line-real-risk = Un risque réel de violations graves a été constaté : aucun niveau ne peut approuver
case-line-no-measures = Aucune mesure n'est proposée
case-line-to-agree = À convenir : { $measures }
case-line-measures-late = En retard : { $measures }
case-line-before-start = À vérifier avant le début de l'appui : { $measures }
case-line-to-verify = Achevées, à vérifier par une autre personne : { $measures }
case-line-under-way = En cours : { $measures }
case-line-verified = Vérifiées : { $measures }
case-line-visibility = Visibilité décidée : { $visibility }
case-line-referred = La demande { $request } a été renvoyée plus haut : { $authority } décide
case-line-requested = La demande { $request } attend une décision
case-line-not-requested =
    { $count ->
        [one] Aucune décision n'est demandée pour une paire
       *[other] Aucune décision n'est demandée pour { $count } paires
    }
case-line-pairs-blocked =
    { $count ->
        [one] Une condition préalable empêche la décision sur une paire
       *[other] Une condition préalable empêche la décision sur { $count } paires
    }
case-line-approved = Approuvé par la décision { $decision }
case-line-approval-over = L'approbation de la décision { $decision } a expiré
case-line-declined = Refusé par la décision { $decision }
case-line-conditions-breached = Conditions enfreintes ou en retard : { $conditions }
case-line-conditions-before-start = Conditions à remplir avant le début de l'appui : { $conditions }
case-line-conditions-running = Conditions qui valent tout du long : { $conditions }
case-line-no-indicators = Aucun indicateur n'est défini
case-line-indicators =
    { $count ->
        [one] Un indicateur suivi
       *[other] { $count } indicateurs suivis
    }
case-line-indicators-breached = Seuil franchi : { $indicators }
case-line-readings-late = Relevé en retard : { $indicators }
case-line-review-late = L'examen périodique est en retard
case-line-review-next = Le prochain examen périodique est prévu
case-line-grave-incidents = Incidents graves sans suite : { $ids }
case-line-open-incidents = Incidents en cours : { $ids }
case-line-open-interventions = Interventions en cours : { $ids }
case-line-suspended =
    { $count ->
        [one] L'appui est suspendu pour une paire ; prochain examen
       *[other] L'appui est suspendu pour { $count } paires ; prochain examen
    }
case-line-suspended-late =
    { $count ->
        [one] L'appui est suspendu pour une paire, et son examen est en retard
       *[other] L'appui est suspendu pour { $count } paires, et son examen est en retard
    }
case-line-emergencies = Appui d'urgence à ratifier : { $ids }
case-line-ceased = L'appui a cessé
case-line-nothing-to-intervene = Rien n'appelle d'intervention
case-pairs = Chaque élément avec chaque bénéficiaire
case-pair = Élément et bénéficiaire
case-stands = Où il en est
case-applies = La politique s'applique-t-elle ?
case-undetermined = non déterminé
case-approval = Approbation en vigueur
case-until = jusqu'au
case-none-in-force = aucune
case-since = depuis
case-history = Depuis quand
case-no-pairs = Il n'y a pas encore d'élément avec un bénéficiaire.
case-deadlines = Ce qui arrive à échéance
case-judged-on = Jugé au
case-what = Quoi
case-of = De
case-due = Échéance
case-no-deadlines = Rien n'arrive à échéance.
case-more =
    { $count ->
        [one] Encore un.
       *[other] Encore { $count }.
    }
case-alerts = Alertes en cours
case-no-alerts = Aucune alerte n'est en cours sur ce cas.
case-corrections = Corrections
case-no-corrections = Aucune correction n'est proposée, et rien ne se contredit.
case-proposal = Correction proposée à la position
case-inconsistent = Contradiction

## Déroulé

case-recorded-by = Enregistré par
case-on-behalf = au nom de
case-happened-on = Survenu le
case-recorded-at = Enregistré
case-recorded-late =
    { $days ->
        [one] un jour après
       *[other] { $days } jours après
    }
case-why = Pourquoi
case-no-reason = aucune raison n'a été donnée
case-class = Confidentialité
case-policy = Politique
case-edition = édition { $edition }
case-position = Position dans le journal
case-hash = Empreinte
case-check-it = La vérifier ici
case-as-it-is = Ce qui a été enregistré, champ par champ
case-step-hidden = Les événements jusqu'à cette étape ne vous sont pas montrés.
case-steps-hidden-here = Les étapes { $from } à { $to } ne vous sont pas montrées. Voici la dernière avant elles qui l'est.
case-what-changed = Ce que cette étape a changé
case-changed-nothing = Rien n'a changé dans l'état.
case-in-words = Le même en mots, avant et après
case-field = Champ
case-value = Valeur
case-before = Avant
case-after = Après
case-changed = changé
case-gone = disparu
case-was-not-there = n'y était pas
case-cut = (trop long, coupé)
case-more-changes =
    { $count ->
        [one] Un autre changement n'est pas montré ici.
       *[other] { $count } autres changements ne sont pas montrés ici.
    }
case-compare-steps = Comparer deux étapes
case-compare-with = Comparer avec l'étape
case-compare-end = Terminer la comparaison
case-compared = Ce qui a changé de l'étape { $from } à l'étape { $to }
case-in-audit = Les chercher et les trier dans l'audit
case-state-after = État après cette étape
case-all-fields = Tous les champs à cette étape
case-approved-short = approuvé
case-declined-short = refusé
case-figure-stage = Stade
case-figure-pairs = Appui
case-figure-assessment = Évaluation
case-figure-residual = Risque résiduel
case-figure-measures = Mesures
case-figure-decisions = Décisions
case-figure-conditions = Conditions
case-figure-indicators = Indicateurs
case-figure-review = Prochain examen
case-figure-incidents = Incidents en cours
case-figure-interventions = Interventions en cours
case-figure-suspensions = Suspensions
case-figure-evidence = Preuves

## Événements, champs, tentatives

case-newest-first = Les plus récents d'abord. Chacun a deux dates : quand il est survenu dans le monde, et quand il a été enregistré.
case-no-events = Aucun événement ne vous est montré.
case-events-shown =
    { $count ->
        [one] Un événement sur cette page, sur { $all }.
       *[other] { $count } événements sur cette page, sur { $all }.
    }
case-changes-there =
    { $count ->
        [one] Un champ changé
       *[other] { $count } champs changés
    }
case-more-changes-there =
    { $count ->
        [one] et un autre champ
       *[other] et { $count } autres champs
    }
case-blame-about = Ce que contient chaque champ, qui l'a fixé et pourquoi, et ce qu'il contenait avant.
case-blame-from = Recherche menée jusqu'à l'étape { $step }. Qui a fixé quoi avant se lit à une étape antérieure.
case-no-fields = Aucun champ sous ce chemin.
case-stood-before = Contenait avant
case-set-by = Fixé par
case-set-earlier = fixé avant les étapes parcourues
case-attempts-about = Commandes sur ce cas qu'une règle a refusées. Elles n'ont rien changé, ne font pas partie de la preuve, et les plus anciennes sont oubliées avec le temps.
case-no-attempts = Aucune tentative refusée n'est conservée.
case-tried-at = Tenté
case-command = Commande
case-rule = Règle
case-by = Par
case-left-out =
    { $count ->
        [one] et une autre avant elle dans la même minute
       *[other] et { $count } autres avant elle dans la même minute
    }

## Risques et mesures

case-matrix = Risques avant et après atténuation
case-conditions-over-time = Les conditions dans le temps
case-risks = Risques
case-risk = Risque
case-inherent = Avant atténuation
case-residual = Après atténuation
case-relies-on = Repose sur
case-not-rated = non coté
case-scores = gravité { $severity }, probabilité { $likelihood }
case-no-risks = Aucun risque n'est encore identifié.
case-non-provision = Risque de ne pas fournir l'appui
case-assessments = Évaluations
case-assessment = Évaluation
case-state = État
case-endorsed = Approuvée
case-real-risk = Risque réel de violations graves
case-no-assessments = Aucune évaluation n'a encore été commencée.
case-measures = Mesures
case-measure = Mesure
case-progress = Avancement
case-percent = { $percent } %
case-against = Contre
case-before-start = avant le début
case-no-measures = Aucune mesure n'est encore proposée.
case-conditions = Conditions
case-condition = Condition
case-kind = Genre
case-no-conditions = Aucune décision n'a posé de condition.

## Suivi

case-indicators = Indicateurs et leurs seuils
case-indicator = Indicateur
case-last-value = Dernière valeur
case-threshold = Seuil
case-warn-at = alerte à { $value }
case-breach-at = franchi à { $value }
case-consequence = Ce qu'entraîne un franchissement
case-never-measured = pas encore mesuré
case-no-indicators = Aucun indicateur n'est encore défini.
case-visits = Visites de suivi
case-visits-told =
    { $visits ->
        [one] { $visits } visite
       *[other] { $visits } visites
    }, accès refusé : { $refused }
case-reviewed-on = Examiné le
case-next-review = Prochain examen
case-suspensions = Quand l'appui a couru et a été suspendu
case-suspension = Suspension
case-from = Dès
case-covers = Couvre encore
case-review = Examen
case-extended-until = prolongée jusqu'au
case-ceased-on = L'appui a cessé le
case-no-suspensions = L'appui n'a jamais été suspendu.
case-incidents = Incidents
case-incident = Incident
case-grave = grave
case-reported-on = Signalé le
case-verified-how = Degré de vérification
case-outcome = Issue
case-no-incidents = Aucun incident n'est signalé.
case-interventions = Interventions
case-intervention = Intervention
case-opened = Ouverte le
case-steps-taken = Démarches
case-no-interventions = Il n'y a pas eu d'intervention.

## Preuves et copies

case-evidence-about = Un document est connu par l'empreinte de ses octets. Les fichiers sont gardés ailleurs ; qui en a un peut le comparer ici. Il ne quitte pas cet ordinateur.
case-file-compare = Comparer un fichier
case-file-is = { $file } est le document { $evidence }, octet pour octet.
case-file-is-none = { $file } n'est aucun de ces documents.
case-document = Document
case-obtained-on = Obtenu le
case-erased = contenu effacé
case-no-evidence = Aucune preuve n'est jointe.
case-show-more =
    { $count ->
        [one] En montrer un de plus
       *[other] Montrer les { $count } autres
    }
case-copies-about = Une copie contient ce que vous voyez, et rien de plus. Que vous en avez pris une est enregistré avant son premier octet.
case-copy-dossier = Dossier
case-copy-dossier-about = Un fichier à imprimer ou à enregistrer en PDF
case-copy-xlsx = Excel
case-copy-xlsx-about = Pour un tableur, avec de vraies dates
case-copy-csv = CSV
case-copy-csv-about = Pour un tableur ou un logiciel de statistique
case-copy-jsonl = JSON Lines
case-copy-jsonl-about = Un événement par ligne, avec son empreinte
case-copy-prov = PROV
case-copy-prov-about = Provenance selon W3C PROV-JSON
case-copy-ocel = OCEL
case-copy-ocel-about = Exploration de processus, avec les choses que nomment les événements
case-copy-xes = XES
case-copy-xes-about = Exploration de processus, une trace par cas
case-copy-cloudevents = CloudEvents
case-copy-cloudevents-about = Pour d'autres systèmes, un événement par ligne
case-print = Imprimer cette page
case-print-about = Chaque partie d'un cas s'imprime telle qu'elle est montrée, au moment regardé.

## Preuve d'intégrité

case-proof-about = Chaque événement de ce cas est demandé sous la forme des octets conservés. Leurs empreintes sont calculées ici, dans ce navigateur, et menées jusqu'aux racines signées du journal. Ce que le serveur dit de lui-même ne compte pas.
case-proof-limits = Ce qui est montré est comparé aux octets : place, dates, auteur, et chaque texte. Les codes et les nombres d'un événement sont prouvés comme octets ; qui veut les lire sans ce serveur prend un paquet (hrdd bundle) et le vérifie.
case-check = Vérifier la chaîne ici
case-stop = Arrêter
case-phase-reading = Lecture du point de contrôle :
case-phase-hashing = Calcul des empreintes :
case-phase-linking = Liaison de la chaîne :
case-verdict-good =
    { $count ->
        [one] Un événement vérifié dans ce navigateur : la chaîne est entière, et rien n'a été changé.
       *[other] { $count } événements vérifiés dans ce navigateur : la chaîne est entière, et rien n'a été changé.
    }
case-verdict-wrong-at =
    { $count ->
        [one] L'étape { $step } n'est pas telle qu'elle a été enregistrée. À partir de là, rien n'est digne de foi.
       *[other] L'étape { $step } est la première de { $count } qui ne sont pas telles qu'elles ont été enregistrées. À partir de là, rien n'est digne de foi.
    }
case-verdict-wrong = Le cas dans son ensemble ne correspond pas à ce qui a été signé. Il n'est pas digne de foi.
case-verdict-stopped =
    { $done ->
        [one] Arrêté : { $done } événement vérifié, sur { $all }.
       *[other] Arrêté : { $done } événements vérifiés, sur { $all }.
    }
case-verdict-hidden =
    { $count ->
        [one] { $count } événement vérifié : tel qu'il a été enregistré. Qu'il n'en manque aucun ne peut vous être prouvé, car certains ne vous sont pas montrés.
       *[other] { $count } événements vérifiés : tels qu'ils ont été enregistrés. Qu'il n'en manque aucun ne peut vous être prouvé, car certains ne vous sont pas montrés.
    }
case-verdict-unsigned =
    { $count ->
        [one] Un événement vérifié : la chaîne est entière. La signature du point de contrôle n'a pas pu être vérifiée dans ce navigateur.
       *[other] { $count } événements vérifiés : la chaîne est entière. La signature du point de contrôle n'a pas pu être vérifiée dans ce navigateur.
    }
case-verdict-unproved =
    { $count ->
        [0] Aucun événement n'a pu être prouvé : les preuves ne sont pas montrées à votre rôle.
        [one] Un événement vérifié : tel qu'il a été enregistré. Pour les autres, aucune preuve ne vous est montrée.
       *[other] { $count } événements vérifiés : tels qu'ils ont été enregistrés. Pour les autres, aucune preuve ne vous est montrée.
    }
case-fault-bytes = les octets conservés n'ont pas l'empreinte montrée.
case-fault-place = les octets conservés sont d'un autre événement, ou d'une autre place.
case-fault-told = qui, quand ou où est montré autrement que dans les octets conservés.
case-fault-kind = il porte un autre genre que les événements de même genre dans leurs octets.
case-fault-text = un texte est montré qui ne se trouve pas dans les octets conservés.
case-fault-tree = son chemin ne mène pas à la racine du journal.
case-fault-left-out = un événement manque ici.
case-fault-chain = La chaîne de tous les événements ne finit pas où le dit le point de contrôle.
case-fault-other-log = Les preuves sont de deux journaux qui ne se continuent pas.
case-fault-checkpoint-unreadable = Le point de contrôle n'en est pas un.
case-fault-signature-wrong = La signature ne correspond pas au point de contrôle.
case-ribbon = Les étapes de la première à la dernière, et ce qui a été trouvé pour chacune
case-ribbon-waiting = pas encore vérifiée
case-ribbon-good = telle qu'enregistrée
case-ribbon-wrong = changée
case-ribbon-unproved = preuve non montrée
case-no-checkpoint = Aucun point de contrôle ne vous est montré.
case-checkpoint = Le point de contrôle auquel elle a été menée
case-log = Journal
case-size = Événements dans le journal
case-root = Racine du journal
case-streams-root = Racine de tous les flux
case-chain-end = Fin de la chaîne de ce cas
case-signature = Signature du journal
case-signature-good = correspond
case-signature-bad = ne correspond pas
case-signature-unknown = non vérifiée : ce navigateur le fait par https, ou sur l'ordinateur du registre
case-kept = Comparer avec un point de contrôle gardé ailleurs
case-kept-about = Un serveur qui ment pourrait signer de nouveau ce qu'il montre. Un point de contrôle que l'on vous a envoyé auparavant, ou qu'un autre bureau garde, il ne peut le changer.
case-kept-note = Le point de contrôle, toutes ses lignes
case-compare = Comparer
case-this-note = Le point de contrôle présent, à garder
case-kept-fits = Le journal d'aujourd'hui continue celui qui a été gardé : rien n'a été changé avant lui.
case-kept-differs = Le journal d'aujourd'hui ne continue pas celui qui a été gardé. Quelque chose y a été changé. Avertissez le bureau qui garde l'autre.
case-kept-unreadable = Ce n'est pas un point de contrôle. Collez toutes ses lignes, la première aussi.
case-kept-of-another = Ce point de contrôle est d'un autre journal.
case-kept-later = Ce point de contrôle est postérieur à celui de cette vérification. Vérifiez de nouveau, puis comparez.
