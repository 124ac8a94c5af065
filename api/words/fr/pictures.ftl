# French: the sentences of the pictures.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

## Counts, used in the sentences below

days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
cases = { $count ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
risks = { $count ->
    [one] { $count } risque
   *[other] { $count } risques
}
conditions-count = { $count ->
    [one] { $count } condition
   *[other] { $count } conditions
}

## Around every picture

demonstration = Données de démonstration. Aucune personne, unité ni aucun pays réel n’est décrit.
case-and-step = { $case } · étape { $step } sur { $of }
stamp-case = À l’événement { $step } sur { $of } du dossier { $case }
stamp-portfolio = Tous les dossiers que vous pouvez voir
stamp-position = position { $position } du journal
stamp-hash = empreinte de cet enregistrement { $hash }…
stamp-no-hash = empreinte non montrée
stamp-policy = édition { $edition } de la politique
stamp-filter = filtre : { $filter }
stamp-no-filter = sans filtre
stamp-day = du { $day }
stamp-effective = situation au { $day }, d’après ce qui est connu à cette position
hidden-events = { $count ->
    [one] { $count } événement de ce dossier ne vous est pas montré.
   *[other] { $count } événements de ce dossier ne vous sont pas montrés.
}
hidden-cases = { $count ->
    [one] { $count } dossier est omis : tout ce qu’il faut ne vous est pas montré.
   *[other] { $count } dossiers sont omis : tout ce qu’il faut ne vous est pas montré.
}
empty-withheld = Ceci ne vous est pas montré : votre rôle ne voit pas ce que l’image représenterait.
capped = Représentés : { $shown } sur { $all }.
capped-at-least = Représentés : { $shown } sur au moins { $all }.
more-in-table = Autres lignes dans le tableau : { $count }.
none = aucun
changed = modifié
today = aujourd’hui
severity = Gravité
likelihood = Probabilité
level = Niveau
score-1 = 1 très faible
score-2 = 2 faible
score-3 = 3 moyenne
score-4 = 4 élevée
score-5 = 5 très élevée
state-since = { $state }, depuis { days }
breached-since = { $state }, depuis { days }
state-by = { $state } par { $by }
days-ago = il y a { days }
days-left = reste { days }
days-overdue = en retard de { days }
days-open = médiane : { days }
days-short = { days }
days-suspended = { days }
due-on = échéance { $day }
unit-count = { $value }
unit-percent = { $value } %
unit-per-thousand = { $value } pour 1 000
unit-days = { $value } j
unit-hours = { $value } h

## Columns and rows

col-step = Étape
col-event = Événement
col-happened = Survenu le
col-recorded = Enregistré le
col-number = N°
col-risk = Risque
col-before = Avant
col-after = Après
col-level = Niveau
col-severity = Gravité
col-likelihood = Probabilité
col-cases = Dossiers
col-stage = Stade
col-median-days = Jours ouverts (médiane)
col-indicator = Indicateur
col-state = État
col-since = Depuis
col-last = Dernière valeur
col-threshold = Seuil
col-case = Dossier
col-support = Appui
col-from = Du
col-to = Au
col-days-suspended = Jours de suspension
col-severity-word = Urgence
col-alert = Alerte
col-raised = Émise le
col-by = Prise en main par
col-what = Quoi
col-value = Valeur
col-changed = Modifié
col-due = Échéance
col-days-left = Jours restants
col-events = Événements
col-days = Jours ouverts
col-quiet = Plus long silence, jours
col-inherent = Inhérent
col-residual = Résiduel
col-now = Dernier
row-status = Où il en est
row-title = Objet
row-authority = Décidé par
row-level = Risque résiduel accepté
row-because = Motif
row-policy = Règles en vigueur
row-dossier = Fondé sur
row-valid-until = Valable jusqu’au
row-dissent = Désaccords
row-departs = Avis
row-before = Avant elle
row-review = Prochain examen
row-events = Événements du journal
row-opened = Relu et comparé à l’ouverture, jusqu’à
row-again = Relu en arrière-plan, jusqu’à
row-finished = Dernière relecture complète
row-flaw = Premier enregistrement altéré
again-since = { $position }, depuis { $since }
pin-signed = Point de contrôle signé par ce journal : { $size }
pin-witnessed = Point de contrôle signé par des témoins : { $size }

## Keys of the drawings

key-past = passé
key-here = ici
key-later = pas encore
key-decision = décision
key-alert = alerte
key-suspension = suspension
key-other = autre événement
key-before = avant atténuation
key-after = après atténuation
key-same = inchangé
key-moved = passé à
key-under-way = en cours
key-attention = demande attention
key-over = terminé
key-measured = mesuré
key-threshold = seuil
key-warning = ligne d’alerte
key-waiting = approuvé, pas commencé
key-running = en cours
key-suspended = suspendu
key-ended = terminé ou cessé
key-verified = relu, conforme
key-unverified = enregistré depuis, pas encore relu
key-flaw = altéré
key-doubt = à ne pas croire à partir d’ici
key-checkpoint = point de contrôle
key-due = à échéance
key-overdue = en retard
key-done = fait
key-falls = baisse ou reste
key-climbs = remonte

## The film strip

film-title = Le dossier pas à pas
film-here = Étape { $step } sur { $of } : { $event }.
film-empty = Aucun événement de ce dossier ne vous est montré.
film-later = pas encore
film-broken = à ne pas croire
film-broken-from = L’enregistrement de l’étape { $step } n’est plus ce qui fut enregistré. Ne vous y fiez pas, ni à la suite.
film-window = Étapes dessinées : { $shown } sur { $all }. Le rail les montre toutes.
film-rail = Par date
film-quiet = { days } sans rien
film-quiet-from = Rien pendant { days } à partir du { $day }.

## The matrix

matrix-title = Risques avant et après atténuation
matrix-told = { risks }. À un niveau plus bas après atténuation : { $less }.
matrix-told-portfolio = Le risque le plus grave de chacun : { cases }, à la dernière cotation.
matrix-projected = Après atténuation compte les mesures convenues ; toutes ne sont pas vérifiées.
matrix-empty = Aucun risque de ce dossier n’a encore été coté.
matrix-empty-portfolio = Aucun dossier que vous voyez n’a de risque coté.

## The funnel

funnel-title = Dossiers par stade
funnel-now = Où ils en sont : { cases }. Suspendus : { $suspended }.
funnel-reached = Jusqu’où ils sont allés : { cases }.
funnel-hairline = Trait fin : depuis quand les dossiers d’un stade sont ouverts, ou l’ont été jusqu’à leur clôture ; la médiane.
funnel-empty = Il n’y a ici aucun dossier que vous puissiez voir.
funnel-small = Non montré : un nombre est si petit qu’il pourrait désigner un dossier.
reached-opened = Ouverts
reached-rated = Risque coté
reached-decided = Décidés
reached-approved = Approuvés
reached-suspended = Suspendus un jour
reached-closed = Clos

## Indicators

indicators-title = Indicateurs et seuils
indicators-told = Indicateurs : { $count }. Seuil franchi : { $breached }.
indicators-empty = Aucun indicateur n’a encore été défini dans ce dossier.
indicators-none-breached = Aucun indicateur des dossiers que vous voyez n’a franchi son seuil.
breached-from = franchi dès { $value }
breached-below = franchi sous { $value }

## Suspensions

suspensions-title = Appui en cours et suspendu
suspensions-told = Appuis et bénéficiaires : { $count }. Suspendus : { $now }.
suspensions-told-portfolio = Suspendus un jour : { cases }. Encore suspendus : { $now }.
suspensions-empty = Aucun appui de ce dossier n’a encore été approuvé : rien n’a couru ni été suspendu.
suspensions-empty-portfolio = Aucun appui que vous voyez n’a jamais été suspendu.

## Alerts

alerts-title = Alertes
alerts-told = Ouvertes : { $count }. Critiques : { $critical }.
alerts-rhythm = Émises en 30 jours : { $count }
alerts-empty = Rien n’est ouvert et rien n’a été émis en 30 jours.
alerts-none-open = Rien n’est ouvert.
alerts-ledger = Le registre lui-même

## The decision

decision-title = La décision
decision-approved = Appui approuvé le { $day } par { $by }, sans condition.
decision-approved-with-conditions = Appui approuvé le { $day } par { $by }, avec { conditions-count }.
decision-declined = Appui refusé le { $day } par { $by }.
decision-none = Rien n’est encore décidé. Le dossier en est à : { $status }.
decision-suspended = L’appui est suspendu depuis le { $day }.
decision-ceased = L’appui a cessé définitivement le { $day }.
decision-review = Examen dû le { $day }.
stands-at = État : { $status }
dossier-up-to = le dossier jusqu’à l’étape { $step }, empreinte { $hash }…
dissent-by = N’ont pas souscrit : { $offices } ({ $count })
dissent-none = aucun enregistré
departs = s’écarte de l’avis du mécanisme
decisions-before = décisions antérieures : { $count }
conditions = Conditions
decided-approved = approuvé { $day }
decided-declined = refusé { $day }

## What a step changed

diff-title = Ce que l’étape a changé
diff-told = Étape { $step } : { $event }, { $day }, enregistré par { $by }. Lignes modifiées : { $count }.
diff-same = Inchangé ({ $count }) : { $fields }
diff-empty = Cette étape ne vous est pas montrée.
field-status = Stade
field-items = Appui
field-recipients = Bénéficiaires
field-pairs = Appuis et bénéficiaires
field-assessment = Évaluation
field-risks = Risques
field-level = Risque résiduel
field-measures = Mesures
field-decision = Décision
field-conditions = Conditions
field-indicators = Indicateurs
field-review = Prochain examen
field-incidents = Incidents ouverts
field-interventions = Interventions ouvertes
field-suspensions = Suspensions
field-evidence = Pièces
field-alerts = Alertes ouvertes

## Integrity

integrity-title = Tout le journal : ce qui a été vérifié
integrity-told = Événements du journal : { $count }. Relu et comparé jusqu’à l’événement { $opened } : conforme.
integrity-flaw = L’événement { $position } est altéré. Ne vous fiez à rien à partir de là ; lancez hrdd verify.
integrity-by-server = C’est ce que dit le programme qui tient le journal. Pour vérifier vous-même : hrdd verify, ou un point de contrôle gardé ailleurs.
integrity-empty = Le journal est vide.

## The calendar

calendar-title = Examens dus, faits et en retard
calendar-told = À échéance : { $count }. En retard : { $overdue }.
calendar-empty = Aucun examen n’est dû ni n’a été fait ces semaines.
calendar-done-of = Les examens faits sont ceux des { $count } dossiers ouverts en dernier.
week-sum = Semaine
week-counts = { $due } dus, { $done } faits
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.

## The dotted chart

dotted-title = Dossiers qui stagnent : événements par jours depuis l’ouverture
dotted-told = { cases }, le plus long d’abord. Le plus long : { days }.
dotted-axis = jours depuis l’ouverture du dossier
dotted-empty = Aucun dossier dont tous les événements vous soient montrés.

## Risk drift

drift-title = Risque : inhérent, résiduel, dernier
drift-told = { cases }. En remontée : { $climbing }.
drift-climbs = { $case } remonte
drift-empty = Aucun dossier que vous voyez n’a de risque coté.

## Conditions over time

conditions-title = Conditions au fil du temps
conditions-told = Ouvertes : { $open }. Remplies : { $met }. Enfreintes : { $breached }.
conditions-empty = Aucune décision de ce dossier n’a posé de condition.
