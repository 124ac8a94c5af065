# Ce qui refuse une commande, et ce qui remplit ses blancs. L’anglais au-dessus de chaque entrée est celui des règles.
# Not yet read by a native reviewer.

## Les refus, par code

# This case has no {missing}. Add one before deciding whether the policy applies.
E-SCOPE-01 = Il manque à ce dossier : { $missing }. Ajoutez-en un avant de décider si la politique s’applique.
# Item {item} builds operational capability, so it cannot be placed outside the policy as "{exclusion}".
E-SCOPE-02 = L’appui { $item } renforce une capacité opérationnelle ; il ne peut être placé hors de la politique au titre de « { $exclusion } ».
# {count} item–recipient pairs have no outcome yet: {list}.
E-SCOPE-03 = Paires d’appui et de bénéficiaire encore sans résultat : { $count }. Les voici : { $list }.
# {precondition} marked {outcome} without evidence. Attach at least one document.
E-PRE-01 = Condition préalable « { $precondition } » : « { $outcome } » sans pièce à l’appui. Joignez au moins un document.
# "Not applicable" must be confirmed by a second person; you are the author.
E-PRE-02 = « Sans objet » doit être confirmé par une seconde personne ; vous en êtes l’auteur.
# {precondition} is not met for {covers}. Preconditions cannot be waived: remove the item, remedy and reassess, or decline.
E-PRE-03 = La condition préalable « { $precondition } » n’est pas remplie pour { $covers }. On ne peut renoncer à une condition préalable : retirez l’appui, remédiez et évaluez de nouveau, ou refusez.
# {precondition} was assessed on {date} and is no longer valid ({reason}). Reassess before the decision.
E-PRE-04 = La condition préalable « { $precondition } » a été évaluée le { $date } et n’est plus valable ({ $reason }). Évaluez-la de nouveau avant la décision.
# Item {item} is marked {marked}. Record legal advice before assessing the {precondition} precondition.
E-PRE-05 = L’appui { $item } est marqué « { $marked } ». Enregistrez un avis juridique avant d’évaluer la condition préalable « { $precondition } ».
# On {date} Legal advised that it is not permissible, so {precondition} cannot be met. Remove the item, describe it anew and ask again, or record it as not met.
E-PRE-07 = Le { $date }, le service juridique a déclaré cela inadmissible ; la condition préalable « { $precondition } » ne peut donc être remplie. Retirez l’appui, décrivez-le autrement et demandez un nouvel avis, ou enregistrez la condition comme non remplie.
# {precondition} has not been assessed for {covers}. Assess it before the decision.
E-PRE-06 = La condition préalable « { $precondition } » n’a pas été évaluée pour { $covers }. Évaluez-la avant la décision.
# The country has an HRDDP mechanism ({kind}); it has not been consulted.
E-MECH-01 = Le pays a un mécanisme de la politique de diligence voulue en matière de droits de l’homme ({ $kind }) ; il n’a pas été consulté.
# The mechanism's answer is due on {date}; it is not late yet.
E-MECH-02 = La réponse du mécanisme est due le { $date } ; elle n’est pas encore en retard.
# Nobody has recorded whether {country} has an HRDDP mechanism. Record it, or record with evidence that there is none.
E-MECH-03 = Personne n’a enregistré si le pays { $country } a un mécanisme de diligence voulue en matière de droits de l’homme. Enregistrez-le, ou enregistrez, pièce à l’appui, qu’il n’y en a pas.
# Record the risk of not providing support before submitting.
E-RISK-01 = Enregistrez le risque de ne pas appuyer avant de soumettre.
# Scores run from 1 to 5; you gave {number} for {dimension}.
E-RISK-02 = Les cotes vont de 1 à 5 ; vous avez donné { $number } pour « { $dimension } ».
# Residual {dimension} is lower than inherent, but no agreed measure reduces it.
E-RISK-03 = La cote résiduelle de « { $dimension } » est plus basse que la cote inhérente, mais aucune mesure convenue ne la réduit.
# Irremediability cannot be lowered by mitigation.
E-RISK-04 = L’irrémédiabilité ne peut être abaissée par l’atténuation.
# Level is Prohibitive: state whether there is a real risk of grave violations, with reasons.
E-RISK-05 = Le niveau est « Prohibitif » : dites, avec les raisons, s’il existe un risque réel de violations graves.
# Assessment {assessment} was written by you; another person must endorse it.
E-RISK-06 = L’évaluation { $assessment } est de votre main ; une autre personne doit la valider.
# Assess the record of {recipient} before submitting: six findings for each direct recipient.
E-RISK-07 = Évaluez les antécédents de { $recipient } avant de soumettre : six constats pour chaque bénéficiaire direct.
# The finding "{finding}" is unknown. Say how and by when it will be found out.
E-RISK-08 = Le constat « { $finding } » est inconnu. Dites comment et pour quand on le saura.
# No risk is recorded for item {item}. Identify one, or state that none was identified.
E-RISK-09 = Aucun risque n’est enregistré pour l’appui { $item }. Identifiez-en un, ou déclarez qu’aucun n’a été identifié.
# {what} was entered before the case was reopened or a material change was recorded. Look at it again and enter it anew before submitting.
E-RISK-11 = { $what } : saisi avant la réouverture du dossier ou avant un changement important. Revoyez-le et saisissez-le de nouveau avant de soumettre.
# Nothing was entered in assessment {assessment}. Enter in it what was found, one reading at least, before submitting.
E-RISK-12 = Rien n’a été saisi dans l’évaluation { $assessment }. Saisissez-y ce qui a été constaté, au moins une cotation, avant de soumettre.
# Risk {risk} has no {basis} reading. Rate it before submitting.
E-RISK-10 = Le risque { $risk } n’a pas de cotation « { $basis } ». Cotez-le avant de soumettre.
# Measure {measure} is {state}; it cannot be {verb}.
E-MIT-01 = Mesure { $measure } : « { $state } » ; elle ne peut être { $verb }.
# You own measure {measure}; someone else must verify it.
E-MIT-02 = Vous répondez de la mesure { $measure } ; quelqu’un d’autre doit la vérifier.
# A due date may not be in the past / after the end of support.
E-MIT-03 = Une échéance ne peut être dans le passé ni après la fin de l’appui.
# Level {level} must be decided at {authority}; you act as {role}.
E-DEC-01 = Le niveau « { $level } » se décide à l’échelon « { $authority } » ; vous agissez en tant que « { $role } ».
# Support cannot be approved: {precondition} not met since {date}.
E-DEC-02 = L’appui ne peut être approuvé : la condition préalable « { $precondition } » n’est pas remplie depuis le { $date }.
# Support cannot be approved: the assessment finds a real risk of grave violations. No level may approve it.
E-DEC-03 = L’appui ne peut être approuvé : l’évaluation constate un risque réel de violations graves. Aucun échelon ne peut l’approuver.
# You {what} this case and may not decide it.
E-DEC-04 = Vous ne pouvez décider de ce dossier, car { $what }.
# A conflict of interest of yours is on record since {date}: somebody else acts here. If it was recorded wrongly, ask the records officer to propose its annulment.
E-DEC-05 = Un conflit d’intérêts vous concernant est enregistré depuis le { $date } : quelqu’un d’autre agit ici. S’il a été enregistré par erreur, demandez au responsable des archives d’en proposer l’annulation.
# The dossier changed: {count} events since version {revision}. Review them or return the request.
E-DEC-06 = Le dossier de décision a changé : événements depuis la version { $revision } : { $count }. Passez-les en revue ou renvoyez la demande.
# This departs from the mechanism's advice "{advice}". Give reasons and refer to {level}.
E-DEC-07 = Ceci s’écarte de l’avis du mécanisme « { $advice } ». Donnez les raisons et renvoyez à l’échelon « { $level } ».
# Screening of {recipient} expired on {date}.
E-DEC-08 = Le contrôle de { $recipient } a expiré le { $date }.
# A Medium decision needs the regional office's recorded concurrence; there is none.
E-DEC-09 = Une décision de niveau « Moyen » exige l’assentiment enregistré du bureau régional ; il n’y en a pas.
# {covers} holds pairs in state {state}; only pairs in process can be decided.
E-DEC-10 = { $covers } : des paires sont dans l’état « { $state } » ; seules les paires en cours d’examen peuvent être décidées.
# The risk assessment is {state}. It must be endorsed, and not older than the policy allows, before a decision.
E-DEC-11 = Évaluation des risques : « { $state } ». Elle doit être validée, et pas plus ancienne que la politique ne le permet, avant une décision.
# A High approval needs at least one continuing condition and two indicators with a consequence. Missing: {list}.
E-DEC-12 = Une approbation de niveau « Élevé » exige au moins une condition continue et deux indicateurs assortis d’une conséquence. Il manque : { $list }.
# The dossier you cite is not the one that was requested ({expected}). Open the request again.
E-DEC-13 = Le dossier de décision que vous citez n’est pas celui qui a été demandé ({ $expected }). Rouvrez la demande.
# {recipient} was screened ineligible on {date}. Exclude it, or screen again after the cause is removed.
E-DEC-14 = { $recipient } a été jugé inadmissible lors du contrôle du { $date }. Excluez-le, ou contrôlez de nouveau une fois la cause levée.
# {recipient} has not been screened. Screen each direct recipient before the decision.
E-DEC-15 = { $recipient } n’a pas été contrôlé. Contrôlez chaque bénéficiaire direct avant la décision.
# An approval at level {level} holds for at most {days} days and ends in the future.
E-DEC-16 = Une approbation de niveau « { $level } » vaut au plus { $days } jours et prend fin dans l’avenir.
# The consistency alert {alert} is open. Resolve it before the decision.
E-DEC-17 = L’alerte de cohérence { $alert } est ouverte. Réglez-la avant la décision.
# Cannot start: outstanding: {list}.
E-ACT-01 = L’appui ne peut commencer. Il manque encore : { $list }.
# {item} to {recipient} is {why}. Delivery refused.
E-DLV-01 = { $item } à { $recipient } : { $why }. Livraison refusée.
# The commander of {recipient} changed on {date}; screening was due on {due}. Delivery waits for it.
E-DLV-02 = Le commandant de { $recipient } a changé le { $date } ; le contrôle était dû le { $due }. La livraison l’attend.
# Period {from}–{to} overlaps measurement {measurement}.
E-IND-01 = La période du { $from } au { $to } chevauche la mesure { $measurement }.
# {unit} needs a denominator greater than zero, or mark "no data".
E-IND-02 = L’unité « { $unit } » exige un dénominateur supérieur à zéro ; sinon, indiquez « pas de données ».
# A credible grave incident is open since {date}: open an intervention or suspend.
E-INC-01 = Un incident grave et crédible est ouvert depuis le { $date } : ouvrez une intervention ou suspendez.
# Step "{rung}" comes after "{previous}", unless harm is ongoing.
E-INT-01 = L’échelon « { $rung } » vient après « { $previous } », sauf si le préjudice continue.
# Name what the recipient must do to resume, and a review date within 30 days.
E-SUS-01 = Dites ce que le bénéficiaire doit faire pour que l’appui reprenne, et une date d’examen dans les 30 jours.
# {covers} is {state}.
E-SUS-02 = { $covers } : { $state }.
# A project manager's pause lasts at most {hours} hours; the Chief of Mission confirms or lifts it.
E-SUS-03 = La pause d’un chef de projet dure au plus { $hours } heures ; le chef de mission la confirme ou la lève.
# Support has been suspended for more than {days} days: cease it, or let Headquarters extend the suspension.
E-SUS-04 = L’appui est suspendu depuis plus de { $days } jours : mettez-y fin, ou que le siège prolonge la suspension.
# Resuming needs evidence of corrective action dated after the suspension.
E-RES-01 = La reprise exige des pièces sur des mesures correctives datées d’après la suspension.
# You suspended at level {suspended}; resumption must come from level {required} or higher and another person.
E-RES-02 = Vous avez suspendu à l’échelon « { $suspended } » ; la reprise doit venir de l’échelon « { $required } » ou au-dessus, et d’une autre personne.
# The residual level is {level}; resumption needs a residual reading of every risk after the suspension, none above the approved level {approved}. Risks to rate: {unrated}.
E-RES-03 = Le niveau résiduel est « { $level } » ; la reprise exige une cotation résiduelle de chaque risque après la suspension, aucune au-dessus du niveau approuvé « { $approved } ». Risques à coter : { $unrated }.
# Reconfirm every condition of the approval before resuming: {list}.
E-RES-04 = Reconfirmez chaque condition de l’approbation avant de reprendre : { $list }.
# Support ceased on {date} and cannot resume. Open or reopen a case.
E-CEA-01 = L’appui a cessé définitivement le { $date } et ne peut reprendre. Ouvrez un dossier ou rouvrez celui-ci.
# Cannot close: {list}.
E-CLS-01 = Le dossier ne peut être clos : { $list }.
# State the new facts that justify reopening.
E-REO-01 = Indiquez les faits nouveaux qui justifient la réouverture.
# The case is closed since {date}. Reopen it with the new facts before recording anything more.
E-CLS-02 = Le dossier est clos depuis le { $date }. Rouvrez-le en indiquant les faits nouveaux avant d’enregistrer autre chose.
# Emergency covers life-saving items only, until {expiry}; {item} does not qualify.
E-EMG-01 = L’urgence ne couvre que des appuis vitaux, jusqu’au { $expiry } ; { $item } n’en est pas un.
# Recipient {recipient} is ineligible since {date}; emergency does not lift this.
E-EMG-02 = Le bénéficiaire { $recipient } est inadmissible depuis le { $date } ; l’urgence n’y change rien.
# An emergency for the same recipient lapsed unratified on {date}; Headquarters must authorise the next.
E-EMG-03 = Une urgence pour le même bénéficiaire est devenue caduque sans ratification le { $date } ; la prochaine doit être autorisée par le siège.
# The emergency path is switched off in policy edition {edition}. Use the ordinary path, or decide that the activity is not support.
E-EMG-04 = La voie d’urgence est désactivée dans l’édition { $edition } de la politique. Suivez la voie ordinaire, ou décidez que l’activité n’est pas un appui.
# You authorised this emergency; another person at the next level must ratify it.
E-EMG-05 = Vous avez autorisé cette urgence ; une autre personne, à l’échelon supérieur, doit la ratifier.
# An emergency ends in the future and within {days} days.
E-EMG-06 = Une urgence prend fin dans l’avenir, et dans les { $days } jours.
# Emergency {emergency} is {state}; it cannot be {verb}.
E-EMG-07 = Urgence { $emergency } : « { $state } » ; elle ne peut être { $verb }.
# Event {event} {why}.
E-COR-01 = L’événement { $event } { $why }.
# Field {field} of a {kind} event cannot be corrected; record a new {instead}.
E-COR-02 = Le champ { $field } d’un événement « { $kind } » ne peut être corrigé ; enregistrez plutôt un nouvel élément : { $instead }.
# A correction needs a second person; you recorded the original.
E-COR-03 = Une correction exige une seconde personne ; vous avez enregistré l’original.
# A decision in force cannot be annulled. Take a new decision instead.
E-COR-04 = Une décision en vigueur ne peut être annulée. Prenez plutôt une nouvelle décision.
# The corrected value does not fit: {why}.
E-COR-05 = La valeur corrigée ne convient pas : { $why }.
# Alert {alert} is not open here: it is over, or was never raised. Look at the history of alerts.
E-ALR-01 = L’alerte { $alert } n’est pas ouverte ici : elle est terminée, ou n’a jamais été levée. Consultez l’historique des alertes.
# Alert {alert} is {state}; it cannot be {verb}. {instead}.
E-ALR-02 = Alerte { $alert } : « { $state } » ; elle ne peut être { $verb }. { $instead }.
# An alert this urgent is put off for at most {hours} hours, and until a moment to come. Choose an earlier one, or acknowledge the alert.
E-ALR-03 = Une alerte aussi urgente est reportée d’au plus { $hours } heures, et à un moment à venir. Choisissez-en un plus proche, ou prenez l’alerte en main.
# Alert {alert} {what} at {at}, not before. Wait until then.
E-ALR-04 = Alerte { $alert } : { $what } à { $at }, pas avant. Attendez jusque-là.
# What raised alert {alert} still holds, so the facts did not end it. A person may resolve it, with a reason.
E-ALR-05 = Ce qui a levé l’alerte { $alert } tient toujours ; les faits n’y ont donc pas mis fin. Une personne peut la clore, en donnant une raison.
# Nothing of the kind {kind} falls due of {subject} at {due}. Read what falls due of the case, and record that.
E-ALR-06 = Rien du genre « { $kind } » n’arrive à échéance pour { $subject } à { $due }. Consultez les échéances du dossier et enregistrez celle qui convient.
# It is on record already that {kind} of {subject}, due at {due}, is {what}. Nothing is left to record.
E-ALR-07 = Il est déjà enregistré que « { $kind } », { $subject }, dû à { $due }, { $what }. Il ne reste rien à enregistrer.
# What falls due at {due} is not near by the rules of alerts: {kind} is announced these days before: {leads}. Record it within one of them.
E-ALR-08 = Ce qui est dû à { $due } n’est pas proche selon les règles d’alerte : « { $kind } » s’annonce tant de jours avant : { $leads }. Enregistrez-le dans l’un de ces délais.
# The file's SHA-256 is {actual}; you declared {declared}.
E-EVD-01 = La SHA-256 du fichier est { $actual } ; vous avez déclaré { $declared }.
# The same document (same hash) is already attached as {evidence}.
E-EVD-02 = Le même document (même empreinte) est déjà joint sous { $evidence }.
# Evidence {evidence} is not attached to this case. Attach it first.
E-EVD-03 = La pièce { $evidence } n’est pas jointe à ce dossier. Joignez-la d’abord.
# The case moved from version {expected} to {actual} while you worked. Reload and try again.
E-CON-01 = Le dossier est passé de la version { $expected } à la version { $actual } pendant que vous travailliez. Rechargez et réessayez.
# Role {role} may not {command}; it needs {roles}.
E-AUTH-01 = Le rôle « { $role } » ne peut pas donner la commande « { $command } » ; elle exige : { $roles }.
# Your delegation as {role} ended on {date}.
E-AUTH-02 = Votre délégation en tant que « { $role } » a pris fin le { $date }.
# No record says that you hold the role {role} today. Ask the records officer to record it.
E-AUTH-03 = Aucun enregistrement ne dit que vous exercez aujourd’hui le rôle « { $role } ». Demandez au responsable des archives de l’enregistrer.
# No record says that {user} held any role on {date}. Check the reference, or ask the records officer to record the role first.
E-AUTH-05 = Aucun enregistrement ne dit que { $user } exerçait un rôle le { $date }. Vérifiez la référence, ou demandez d’abord au responsable des archives d’enregistrer le rôle.
# Separation of duties {rule}: {why}.
E-AUTH-04 = Séparation des tâches { $rule } : { $why }.
# "{value}" is not in vocabulary {name} of policy version {edition}.
E-VOC-01 = « { $value } » n’est pas dans le vocabulaire { $name } de la version { $edition } de la politique.
# {date} lies {why}.
E-TIME-01 = { $date } : { $why }.
# The log signs or signed with {key} already. Make a new key.
E-KEY-01 = Le registre signe ou a déjà signé avec { $key }. Créez une nouvelle clé.
# The key in force is {key}. Name it as the one that is replaced.
E-KEY-02 = La clé en vigueur est { $key }. Indiquez-la comme celle qui est remplacée.
# {person} was erased on {date}. Nothing is left to erase, and the reference is not used again: choose a new one.
E-ERA-01 = { $person } a été effacé le { $date }. Il ne reste rien à effacer, et la référence ne sert plus : choisissez-en une nouvelle.
# There is no {what} {id} here. Check the id, or record it first.
E-REF-01 = Introuvable ici : { $what } { $id }. Vérifiez la référence, ou enregistrez cela d’abord.
# The {what} {id} exists already. Choose another id.
E-REF-02 = Existe déjà : { $what } { $id }. Choisissez une autre référence.
# {what} is {state}; {wanted}.
E-STA-01 = { $what } : { $state } ; { $wanted }.
# {field}: {why}.
E-INP-01 = { $field } : { $why }.
# The command id {command} was used for something else. Choose a new one.
E-CMD-01 = Le nom de commande { $command } a servi à autre chose. Choisissez-en un nouveau.

## Ce qui se trouve dans leurs blancs

# something you do not see
phrase-7ae738fd = quelque chose qui ne vous est pas montré
# There is no case with this id. Check the id, or open the case first.
phrase-a1294a10 = Aucun dossier n’a cette référence. Vérifiez-la, ou ouvrez d’abord le dossier.
# There is no alert with this id here. Check the id, and the case that it is of; leave the case out for an alert of the ledger itself.
phrase-58d4d384 = Aucune alerte n’a cette référence ici. Vérifiez la référence et le dossier ; n’indiquez pas de dossier pour une alerte du registre lui-même.
# the input is an object
phrase-36219f93 = l’entrée est un objet
# give the command a name of your own, 8 to 64 characters
phrase-636b836b = donnez à la commande un nom à vous, de 8 à 64 caractères
# this command is not about an existing case
phrase-d28a79be = cette commande ne porte pas sur un dossier existant
# say which case it is about
phrase-465b2398 = dites de quel dossier il s’agit
# only the program itself records this: `hrdd key rotate`, `hrdd backup restore`
phrase-36ef6eab = seul le programme enregistre ceci : `hrdd key rotate`, `hrdd backup restore`
# only the program itself records this: it follows from a reading or a login
phrase-f4a2f093 = seul le programme enregistre ceci : cela découle d’une lecture ou d’une connexion
# there is no command {name}
phrase-31aa55c5 = il n’y a pas de commande { $name }
# the next edition is {next}, not {given}
phrase-a16dcdc3 = la prochaine édition est la { $next }, non la { $given }
# open account of
phrase-676f6f15 = compte ouvert de
# access token
phrase-0c3d4694 = jeton d’accès
# revocation of access token
phrase-79bdf20f = révocation du jeton d’accès
# 1 to {most} at once
phrase-24283076 = de 1 à { $most } à la fois
# say what the token is good for
phrase-8c8de8e2 = dites à quoi sert le jeton
# a token ends in the future, and within {days} days
phrase-31828ad0 = un jeton prend fin dans l’avenir, et dans les { $days } jours
# people issue tokens for themselves; the records officer issues them for others
phrase-300dffc2 = chacun émet des jetons pour soi ; le responsable des archives en émet pour les autres
# tokens for the system's own role are made on the machine itself
phrase-0607ff27 = les jetons du rôle du système se créent sur la machine même
# {most} tokens of {user} hold already; revoke some first
phrase-72572a31 = { $most } jetons de { $user } sont déjà valables ; révoquez-en d’abord
# {Role} has two rows
phrase-c7605359 = « { $Role } » a deux lignes
# Oversight reads all; this edition hides {Subject} from it
phrase-b9cb1e23 = le contrôle lit tout ; cette édition lui cache « { $Subject } »
# Oversight reaches all cases and all classes
phrase-eb0f0e50 = le contrôle a accès à tous les dossiers et à toutes les classes
# the records officer sees the accounts, or nobody could let people in
phrase-03a710d5 = le responsable des archives voit les comptes, sinon personne ne pourrait donner accès
# a count of one points at a case: 2 or more
phrase-122cc8de = un nombre de un désigne un dossier : 2 ou plus
# an edition is in force from today or later
phrase-e541897b = une édition est en vigueur à partir d’aujourd’hui ou plus tard
# the edition before is in force from {last}; take that day or later
phrase-96d89b09 = l’édition précédente est en vigueur à partir du { $last } ; prenez ce jour ou un jour ultérieur
# nothing is said of {what}
phrase-15cab8bb = rien n’est dit de « { $what } »
# {what} has more than one rule
phrase-da877ce5 = « { $what } » a plus d’une règle
# {AlertKind} is said of each deadline, under deadlines
phrase-794ceb4d = « { $AlertKind } » se dit de chaque échéance, sous « Échéances »
# {AlertKind} is less urgent where it is graver
phrase-71aa5065 = « { $AlertKind } » est moins urgent là où c’est plus grave
# at most {most} lead times, each of 1 to {days} days, the longest first
phrase-5d452dea = au plus { $most } délais d’avertissement, chacun de 1 à { $days } jours, le plus long d’abord
# it is less urgent once it has passed
phrase-edde42d1 = c’est moins urgent une fois l’échéance dépassée
# an alert is put off for 1 to {hours} hours
phrase-8749d340 = une alerte est reportée de 1 à { $hours } heures
# what is graver is never put off longer
phrase-057a5f48 = ce qui est plus grave n’est jamais reporté plus longtemps
# name at least one role that is told, at once and at every step
phrase-6e0fa174 = indiquez au moins un rôle averti, aussitôt et à chaque étape
# {Role} is not told of alerts; name others
phrase-c16768bb = le rôle « { $Role } » n’est pas averti des alertes ; indiquez-en d’autres
# say who is told when nobody acknowledges it
phrase-0bca7c40 = dites qui est averti quand personne ne la prend en main
# at most {most} steps, each later than the one before, within {hours} hours
phrase-25703c8a = au plus { $most } étapes, chacune après la précédente, en { $hours } heures
# {list} and {count} more
phrase-d4790acb = { $list } et { $count } de plus
# under this id
phrase-c36836e2 = sous cette référence
# it does not belong to a case
phrase-8b712b67 = cela ne relève pas d’un dossier
# pair of item and recipient
phrase-0d3d07f9 = paire d’appui et de bénéficiaire
# name at least one pair, or leave it out
phrase-f653bbfa = indiquez au moins une paire, ou laissez le champ vide
# Case {id}
phrase-0d43d156 = Dossier { $id }
# no pair is {PairStatus}
phrase-a0369639 = aucune paire n’est dans l’état « { $PairStatus } »
# before the case began
phrase-8b965484 = avant le début du dossier
# the case holds {most} {what} already, the most there can be; open another case
phrase-29dbc421 = le dossier compte déjà { $most } { $what }, le maximum possible ; ouvrez un autre dossier
# attach the signed agreement
phrase-1d22705d = joignez l’accord signé
# Agreement {id}
phrase-079a4b78 = Accord { $id }
# nothing is left to terminate
phrase-f30e28f5 = il ne reste rien à résilier
# {count} alerts of the ledger are open already; resolve some first
phrase-cc7a1be4 = { $count } alertes du registre sont déjà ouvertes ; réglez-en d’abord
# acknowledged again
phrase-0c4834ce = prise en main de nouveau
# Resolve it once it is over
phrase-de0869c3 = Réglez-la une fois que c’est fini
# put off further
phrase-0cb4df84 = reportée davantage
# Acknowledge it, or wait until it comes back
phrase-7fa311b8 = Prenez-la en main, ou attendez qu’elle revienne
# brought back
phrase-676f0fb5 = ramenée
# It is not put off
phrase-ee1f6159 = Elle n’est pas reportée
# comes back
phrase-74f61826 = elle revient
# It is answered, or has gone as far as the rules say
phrase-917ebae0 = Quelqu’un y a répondu, ou elle est allée aussi loin que le disent les règles
# goes further
phrase-e405136b = elle va plus haut
# announced deadlines
phrase-45d86fd7 = échéances annoncées
# the system is not assigned to a case
phrase-ff63830f = le système n’est pas affecté à un dossier
# it ends before it begins
phrase-2f7b8368 = la fin précède le début
# {user} stays out of this case since {date}; assign somebody else
phrase-722b50e4 = { $user } se tient à l’écart de ce dossier depuis le { $date } ; affectez quelqu’un d’autre
# assignment of {user} as
phrase-3ff130c0 = affectation de { $user } comme
# running assignment of
phrase-907713f4 = affectation en cours de
# Support {pair}
phrase-1f5003e7 = Appui { $pair }
# something is decided, so the case is closed, not withdrawn
phrase-c9162933 = quelque chose est décidé ; le dossier se clôt donc, il ne se retire pas
# it has not passed yet
phrase-fbccae81 = l’échéance n’est pas encore passée
# passed deadlines
phrase-69b02b30 = échéances dépassées
# support {pair} is {PairStatus}
phrase-e00b4ba9 = appui { $pair } : « { $PairStatus } »
# measure {id} is {MeasureState}
phrase-a3092bce = mesure { $id } : « { $MeasureState } »
# {pair} is undecided
phrase-dcbafc37 = { $pair } n’est pas décidé
# intervention {id} is open
phrase-9a83b78d = l’intervention { $id } est ouverte
# incident {id} is open
phrase-22c8f8aa = l’incident { $id } est ouvert
# winding down: {what}
phrase-5d044c07 = retrait : { $what }
# emergency {id} is {EmergencyState}
phrase-c9c719f1 = urgence { $id } : « { $EmergencyState } »
# consistency alert {id} is open
phrase-ce89891c = l’alerte de cohérence { $id } est ouverte
# only declined, ceased, ended or excluded support is reopened
phrase-8418dbee = on ne rouvre qu’un appui refusé, cessé, achevé ou exclu
# The case
phrase-4fbfcb8f = Le dossier
# there is nothing to reopen
phrase-dc3a36c9 = il n’y a rien à rouvrir
# The country's mechanism
phrase-caa71e66 = Le mécanisme du pays
# recorded as none
phrase-a1d93537 = enregistré comme inexistant
# inform the UN's human rights presence instead
phrase-0bb2fa0b = informez plutôt la présence de l’ONU chargée des droits de l’homme
# timed out
phrase-3dcd80f1 = délai dépassé
# Consultation {id}
phrase-a7700585 = Consultation { $id }
# nothing is awaited
phrase-35f00cbd = rien n’est attendu
# the country
phrase-19f7d4d8 = le pays
# await the answer, due on {date}
phrase-b6279b29 = attendez la réponse, due le { $date }
# open: more information was asked for
phrase-8bfd5167 = ouverte : un complément d’information a été demandé
# open proposal
phrase-c77b539d = proposition ouverte
# consistency alert
phrase-19942a88 = alerte de cohérence
# resolution of alert
phrase-39b9f855 = règlement de l’alerte
# due date
phrase-71bdd372 = échéance
# write the value as JSON, text in double quotes
phrase-816fea74 = écrivez la valeur en JSON, les textes entre guillemets droits doubles
# there is no such field
phrase-8da00fa6 = ce champ n’existe pas
# the kind is unknown
phrase-dd41afa8 = le genre est inconnu
# is annulled
phrase-648af484 = est annulé
# belongs to another case
phrase-27b24714 = appartient à un autre dossier
# does not exist
phrase-79847c6c = n’existe pas
# the event is annulled
phrase-f2f002cb = l’événement est annulé
# it says so already
phrase-3f4d7a44 = il le dit déjà
# cannot be annulled: withdraw the case, or propose the opposite correction
phrase-77f0d9b8 = ne peut être annulé : retirez le dossier, ou proposez la correction inverse
# {what} would vanish, and something was decided on it
phrase-d529f28a = { $what } disparaîtrait, et quelque chose a été décidé sur cette base
# concurred on
phrase-547cb32a = vous y avez donné votre assentiment
# attach what shows that the condition is satisfied
phrase-5424d7e5 = joignez ce qui montre que la condition est remplie
# who asks for a variation does not grant it
phrase-f962b703 = qui demande une modification ne l’accorde pas
# Condition {id}
phrase-6d3cc8a8 = Condition { $id }
# it cannot be {verb}
phrase-7d37d7f5 = elle ne peut être { $verb }
# Request {id}
phrase-197d9d5d = Demande { $id }
# ask for a new decision
phrase-4b44ead5 = demandez une nouvelle décision
# still open
phrase-b0daa8cc = encore ouverte
# have it answered or returned first
phrase-b7f71988 = faites-y d’abord répondre, ou faites-la renvoyer
# endorsed only on {on}, after the day of the decision
phrase-61a2c089 = validée seulement le { $on }, après le jour de la décision
# older than {limit} days (endorsed on {on})
phrase-dbf815f9 = plus ancienne que { $limit } jours (validée le { $on })
# before the decision was asked for ({date})
phrase-3ee2640c = avant que la décision ne soit demandée ({ $date })
# pair in request {id}
phrase-c7058512 = paire dans la demande { $id }
# no level: lower the risk or decline
phrase-450cb706 = aucun échelon : réduisez le risque ou refusez
# a continuing condition
phrase-39d61d59 = une condition continue
# {count} indicator(s) with a consequence
phrase-62db9423 = indicateurs assortis d’une conséquence : { $count }
# consider the risk of not providing support before declining
phrase-601e8825 = considérez le risque de ne pas appuyer avant de refuser
# only active support ends
phrase-639dfac0 = seul un appui actif s’achève
# an assessment that finds no real risk of grave violations
phrase-101eea7a = une évaluation qui ne constate pas de risque réel de violations graves
# an approval of {pair} (it is {PairStatus})
phrase-43b4f79d = une approbation de { $pair } (état : « { $PairStatus } »)
# a renewed approval of {pair}
phrase-7bf42a80 = une approbation renouvelée de { $pair }
# a start of {pair} after its approval of {since}
phrase-422ea1cc = un début de { $pair } après son approbation du { $since }
# precondition {Precondition} for {pair} (not met since {since})
phrase-9707628f = condition préalable « { $Precondition } » pour { $pair } (non remplie depuis le { $since })
# the preconditions of {pair} ({why})
phrase-5df77835 = les conditions préalables de { $pair } ({ $why })
# condition {id}
phrase-f8cf1616 = condition { $id }
# measure {id} to be verified
phrase-ad04f014 = mesure { $id } à vérifier
# measure {id} (dropped, and nothing takes its place; ask for a new decision)
phrase-066c780f = mesure { $id } (abandonnée, et rien ne la remplace ; demandez une nouvelle décision)
# notification of {NotificationContent}
phrase-ad55fd02 = notification : « { $NotificationContent } »
# acceptance of {NotificationContent} (refused under {id})
phrase-a6f6fafb = acceptation : « { $NotificationContent } » (refusée sous { $id })
# agreement clause {Clause}
phrase-412f9af9 = clause d’accord « { $Clause } »
# an indicator
phrase-fd739bf3 = un indicateur
# support item
phrase-011628fb = appui
# linked recipient
phrase-e7b83903 = bénéficiaire lié
# deliver more than nothing
phrase-f7aa35cd = livrez plus que rien
# suspended since {since}
phrase-2d865959 = suspendu depuis le { $since }
# ceased since {since}
phrase-2b9941be = cessé définitivement depuis le { $since }
# ended since {since}
phrase-4aa521c8 = achevé depuis le { $since }
# not approved
phrase-70e7adde = non approuvé
# approved but not yet active
phrase-644f979d = approuvé mais pas encore actif
# expired on {until}
phrase-10668333 = expiré le { $until }
# ratification is due by {at}
phrase-ede25aa9 = la ratification est due pour { $at }
# a delivery under an emergency needs its hour
phrase-56995fb9 = une livraison au titre d’une urgence exige son heure
# not approved: the emergency {id} lapsed unratified
phrase-0bd07771 = non approuvé : l’urgence { $id } est devenue caduque sans ratification
# not approved: the emergency {id} has ended
phrase-a801da93 = non approuvé : l’urgence { $id } est terminée
# not approved: the emergency {id} was not ratified by {at}
phrase-b2ae82eb = non approuvé : l’urgence { $id } n’a pas été ratifiée avant { $at }
# expired on {at}: outside the hours of emergency {id}
phrase-e6acc4c7 = expiré le { $at } : hors des heures de l’urgence { $id }
# before {earliest}, the eve of the day of this record
phrase-f20f5461 = avant { $earliest }, la veille du jour de cet enregistrement
# an oral authorisation is written within {hours} hours
phrase-a58bd417 = une autorisation orale se met par écrit dans les { $hours } heures
# ratification was due by {at}
phrase-de35da1b = la ratification était due pour { $at }
# Assessment {id}
phrase-2fb26741 = Évaluation { $id }
# ratification needs a rapid assessment that is submitted
phrase-ae426b2d = la ratification exige une évaluation rapide qui soit soumise
# pieces of evidence
phrase-a04dd95f = pièces
# erasure of evidence
phrase-879f5c37 = effacement de la pièce
# what it rests on, position {position}, would have been refused
phrase-33bdd99a = ce sur quoi cela repose, position { $position }, aurait été refusé
# {pair} ({why})
phrase-7a0eda40 = { $pair } ({ $why })
# without ground ({why})
phrase-0ce796d3 = sans fondement ({ $why })
# without ground
phrase-c9e22624 = sans fondement
# {why}, so it cannot be endorsed
phrase-31e40d51 = { $why } ; elle ne peut donc être validée
# {why}, so nothing is ratified or delivered under it
phrase-5f436b60 = { $why } ; rien n’est donc ratifié ni livré à ce titre
# Emergency {id}
phrase-ee9cc512 = Urgence { $id }
# an approval of {pair} ({why})
phrase-0eca4a68 = une approbation de { $pair } ({ $why })
# without an approval ({why})
phrase-54838889 = sans approbation ({ $why })
# not approved ({why})
phrase-b8493b85 = non approuvé ({ $why })
# Incident {id}
phrase-0ea9f45d = Incident { $id }
# report a new one
phrase-b3a48803 = signalez-en un nouveau
# an answer cannot be due before the step
phrase-84f05160 = une réponse ne peut être due avant l’étape
# Intervention {id}
phrase-cfeeb21e = Intervention { $id }
# open a new one
phrase-7f5f0894 = ouvrez-en une nouvelle
# reported on
phrase-745b42fc = l’objet d’un compte rendu
# per cent runs from 0 to 100
phrase-7106d03f = le pourcentage va de 0 à 100
# given a new date
phrase-4858ec46 = dotée d’une nouvelle date
# who asks for a new date does not grant it
phrase-4b357036 = qui demande une nouvelle date ne l’accorde pas
# name what the measure reduces: likelihood, scale or scope
phrase-35983f40 = indiquez ce que la mesure réduit : probabilité, ampleur ou étendue
# read it every 1 to 400 days
phrase-890a21ec = mesurez-le tous les 1 à 400 jours
# the next review lies after this one
phrase-4d0bac89 = le prochain examen vient après celui-ci
# at the level that was approved support is reviewed again within {days} days
phrase-be8c8f4e = au niveau approuvé, l’appui est réexaminé dans les { $days } jours
# name the recipient whose commander changed
phrase-3ac2af59 = indiquez le bénéficiaire dont le commandant a changé
# Indicator {id}
phrase-e1834683 = Indicateur { $id }
# define a new one
phrase-d9cc05a6 = définissez-en un nouveau
# the period ends before it begins
phrase-d4d04aef = la période prend fin avant de commencer
# count from zero upwards
phrase-e8e9c701 = comptez à partir de zéro
# say of what the authority was notified
phrase-28270fc7 = dites de quoi l’autorité a été informée
# give the promised date where, and only where, corrective action was promised
phrase-8bfca6e4 = donnez la date promise si, et seulement si, une mesure corrective a été promise
# {what} by {day}, only on {date}
phrase-ff22f991 = { $what } au { $day }, seulement le { $date }
# {Precondition} "not applicable"
phrase-9bd50942 = Condition préalable « { $Precondition } », « sans objet »
# a second person must confirm it
phrase-30441eaf = une seconde personne doit le confirmer
# valid until {date}
phrase-90d814cb = valable jusqu’au { $date }
# unconfirmed "not applicable" of
phrase-8294ce0c = « sans objet » non confirmé de
# name the condition where, and only where, the advice is PERMISSIBLE_IF
phrase-22cb9fd0 = indiquez la condition si, et seulement si, l’avis est « Admissible sous condition »
# Item {id}
phrase-28e2a397 = Appui { $id }
# marked as a weapon
phrase-3c1a8c06 = marqué comme arme
# the weapons precondition can only be not met; remove the item or describe it anew
phrase-33815613 = la condition préalable sur les armes ne peut qu’être non remplie ; retirez l’appui ou décrivez-le autrement
# only a submitted one can be endorsed or returned
phrase-74eed64a = seule une évaluation soumise peut être validée ou renvoyée
# submitted at {RiskLevel}, and by readings entered since the level is {level}
phrase-da8583bf = soumise au niveau « { $RiskLevel } » ; d’après les cotations saisies depuis, le niveau est « { $level } »
# return it, so that it is looked at again and submitted anew
phrase-83bb41d7 = renvoyez-la, pour qu’elle soit revue et soumise de nouveau
# The risk assessment
phrase-5c5cf19b = L’évaluation des risques
# not open
phrase-20b10379 = pas ouverte
# start one first
phrase-87d33191 = commencez-en d’abord une
# who started an assessment is its assessor and alone adds to it; start one of your own
phrase-bda6a0ff = qui a commencé une évaluation en est l’évaluateur et seul y ajoute ; commencez la vôtre
# name at least one item that brings the risk
phrase-a3a10ef7 = indiquez au moins un appui qui entraîne le risque
# an inherent reading relies on no measure
phrase-98382bbc = une cotation inhérente ne repose sur aucune mesure
# relied on
phrase-74a827b1 = prise en compte
# The record of {recipient}
phrase-9e57f8a7 = Les antécédents de { $recipient }
# The risk of not providing support
phrase-fc8b974e = Le risque de ne pas appuyer
# The {Basis} reading of risk {id}
phrase-070f2733 = La cotation « { $Basis } » du risque { $id }
# start a new one
phrase-9f51304b = commencez-en une nouvelle
# the end lies before the start
phrase-54fc1b70 = la fin précède le début
# support items
phrase-63a26443 = appuis
# registered recipient
phrase-801322a9 = bénéficiaire inscrit
# declared conflict of interest of
phrase-ac9b0340 = conflit d’intérêts déclaré de
# everybody declares their own conflict of interest; ask the person, or who decides on cases
phrase-61fe96e8 = chacun déclare son propre conflit d’intérêts ; demandez à la personne, ou à qui décide des dossiers
# name at least one pair
phrase-6a86b31c = indiquez au moins une paire
# name the exclusion where, and only where, the policy does not apply
phrase-de8aafb4 = indiquez l’exclusion si, et seulement si, la politique ne s’applique pas
# not support
phrase-f6bd02b0 = n’est pas un appui
# add what changed as a new item and have it decided, or end or cease this support first
phrase-b3e69631 = ajoutez ce qui a changé comme nouvel appui et faites-le décider, ou achevez ou cessez d’abord cet appui
# what was decided stays in the case; reopen it where the facts are new
phrase-1085c129 = ce qui a été décidé reste dans le dossier ; rouvrez-le si les faits sont nouveaux
# Recipient {id}
phrase-cde75a10 = Bénéficiaire { $id }
# return of assets
phrase-e7196fe0 = restitution des biens
# cutting of data access
phrase-5847f911 = coupure de l’accès aux données
# notice to donors and recipients
phrase-599546fc = préavis aux donateurs et aux bénéficiaires
# Suspension {id}
phrase-79623f74 = Suspension { $id }
# not a pause
phrase-706af77d = n’est pas une pause
# review it instead
phrase-40e41b82 = examinez-la plutôt
# extend it into the future
phrase-752a8f87 = prolongez-la dans l’avenir
# not active
phrase-75fa4293 = pas actif
# winding down in case
phrase-da3ea50e = retrait dans le dossier
# ids that begin with {prefix} are those of suspensions by an indicator; choose another
phrase-68023068 = les références qui commencent par { $prefix } sont celles des suspensions par un indicateur ; choisissez-en une autre
# already suspended
phrase-7742bb4e = déjà suspendu
# not active but {PairStatus}
phrase-a3d1f81e = pas actif mais « { $PairStatus } »
# who asks to resume does not decide it
phrase-8147a58e = qui demande la reprise n’en décide pas
# before the suspension of {date}
phrase-319afd3a = avant la suspension du { $date }
# not suspended under {id}
phrase-6ce0a1dd = pas suspendu sous { $id }
# a position is a whole number written as a string
phrase-a810917e = une position est un nombre entier écrit comme texte
# a command id has 8 to 64 letters, digits or . _ : -
phrase-abda674e = un nom de commande a de 8 à 64 lettres, chiffres ou . _ : -
# the log ends with {position}
phrase-01f21fd7 = le journal s’arrête à { $position }
# nobody erases themselves; ask another records officer
phrase-d55bf132 = nul ne s’efface soi-même ; demandez à un autre responsable des archives
# open failure of
phrase-e08673b5 = défaillance en cours de
# that there is no mechanism needs evidence: the SHA-256 of what shows it
phrase-eeaaa48b = l’absence de mécanisme exige une pièce : la SHA-256 de ce qui la montre
# an edition is in force from today or later: decisions keep the edition they were taken under
phrase-f2d7bb62 = une édition est en vigueur à partir d’aujourd’hui ou plus tard : les décisions gardent l’édition sous laquelle elles ont été prises
# it has five rows of five levels
phrase-e854ae6b = elle a cinq lignes de cinq niveaux
# a higher score never gives a lower level
phrase-6f1ff138 = une cote plus haute ne donne jamais un niveau plus bas
# a prohibitive level cannot be approved by anybody
phrase-664b4aa5 = nul ne peut approuver un niveau prohibitif
# a suspension is reviewed within 1 to 30 days
phrase-6668e8e9 = une suspension est examinée dans un délai de 1 à 30 jours
# name every rung once, with the days for an answer
phrase-3fcd1f68 = indiquez chaque échelon une fois, avec les jours pour une réponse
# an exception lasts hours or days, never more than a year
phrase-3ff74f33 = une exception dure des heures ou des jours, jamais plus d’un an
# {Role} watches and records nothing of substance (S-7); take {command} from it
phrase-1fcdd33d = le rôle « { $Role } » observe et n’enregistre rien de fond (S-7) ; retirez-lui « { $command } »
# the clock gives {command}; leave it to the system
phrase-386fb3c4 = c’est l’horloge qui donne « { $command } » ; laissez-le au système
# nobody may give the command {command}
phrase-760ff300 = personne ne peut donner la commande « { $command } »
# {most} levels of institutions are the most that stand above each other
phrase-e8ead65b = { $most } niveaux d’institutions au plus se superposent
# {most} screenings are the most one recipient can have
phrase-7decdc85 = un bénéficiaire peut avoir au plus { $most } contrôles
# name the person, by reference, to whom the result applies
phrase-e027ba60 = indiquez la personne, par référence, à qui le résultat s’applique
# in the future
phrase-ff0e7745 = dans l’avenir
# the system's own role is not granted to people
phrase-39526879 = le rôle du système n’est pas accordé à des personnes
# only the holder delegates a role
phrase-c5b52560 = seul le titulaire délègue un rôle
# nobody delegates to themselves
phrase-4ab2627c = nul ne délègue à soi-même
# a delegated role cannot be delegated again
phrase-f16e2e75 = un rôle délégué ne peut être délégué de nouveau
# granted role
phrase-31617d4b = rôle accordé
# write the amount as a whole number in a string
phrase-a4f0509b = écrivez le montant en nombre entier, comme texte
# a currency is three capital letters (ISO 4217)
phrase-cf49d3c9 = une monnaie s’écrit en trois lettres majuscules (ISO 4217)
# a score runs from 1 to 5
phrase-b0e314f0 = une cote va de 1 à 5
# a SHA-256 is 64 hexadecimal digits
phrase-eda0b693 = une SHA-256 s’écrit en 64 chiffres hexadécimaux
# write something: 1 to {most} characters
phrase-2b670d2a = écrivez quelque chose : de 1 à { $most } caractères
# {length} characters are too many: at most {most}
phrase-c4a83aa6 = { $length } caractères sont de trop : au plus { $most }
# the control character U+{code} is not allowed
phrase-3e168425 = le caractère de commande U+{ $code } n’est pas admis
# a {kind} has 1 to 64 letters, digits or . _ : / -
phrase-388c711f = une référence a de 1 à 64 lettres, chiffres ou . _ : / - ({ $kind })
# a country is two capital letters (ISO 3166-1 alpha-2)
phrase-0cf383e8 = un pays s’écrit en deux lettres majuscules (ISO 3166-1 alpha-2)
# a day lies between 1900 and 2199
phrase-149b4b92 = un jour se situe entre 1900 et 2199
# write a day as YYYY-MM-DD
phrase-c034ca67 = écrivez un jour sous la forme AAAA-MM-JJ
# not a day
phrase-6125a2aa = ce n’est pas un jour
# an instant lies between 1900 and 2199
phrase-5d7d62b2 = un instant se situe entre 1900 et 2199
# not an instant
phrase-c8ab5517 = ce n’est pas un instant
# write an instant as 2026-03-01T12:00:00Z
phrase-59ab25d3 = écrivez un instant sous la forme 2026-03-01T12:00:00Z
# answered
phrase-68c780cd = répondue
# unanswered
phrase-03468376 = sans réponse
# missing
phrase-ffa63583 = absente
# none
phrase-140bedbf = aucun
# closed
phrase-c3eefb58 = close
# open
phrase-2348f998 = ouvert
# over
phrase-5fb6a47e = terminée
# retired
phrase-5b720147 = retiré
# terminated
phrase-e8c95a2a = résilié
# unconfirmed
phrase-c78a686d = non confirmé
# DOUBTFUL
phrase-ac86c26e = Dans le doute
# passed
phrase-284d1e8c = est dépassé
# near
phrase-46ba3477 = est proche
# own
phrase-5b397565 = vous en êtes responsable
# assessed
phrase-1cb9db72 = vous l’avez évalué
# endorsed
phrase-29a61145 = vous en avez validé l’évaluation
# requested
phrase-c6a91ee7 = vous en avez demandé la décision
# decided
phrase-8d3c6686 = décidée
# agreed
phrase-9eace412 = convenue
# started
phrase-03494afd = commencée
# completed
phrase-4ddb3e96 = achevée
# verified
phrase-1c34f887 = vérifiée
# dropped
phrase-e7cd9c3a = abandonnée
# ratified
phrase-d0a0f664 = ratifiée
# lapsed
phrase-96b14e09 = déclarée caduque
# ended
phrase-e87ba7a0 = terminée
# satisfied
phrase-fde281f3 = déclarée remplie
# breached
phrase-5e7520d5 = déclarée enfreinte
# varied
phrase-81f1787b = modifiée
# escalated
phrase-ad9ce018 = portée plus haut
# agreement
phrase-46a81739 = accord
# alert
phrase-df905058 = alerte
# assessment
phrase-89c08f7a = évaluation
# case
phrase-bbfcd416 = dossier
# condition
phrase-596d40a4 = condition
# consultation
phrase-725949a1 = consultation
# concurrence
phrase-40fe9426 = assentiment
# closing
phrase-6f9a4880 = clôture
# decision
phrase-86ae35d5 = décision
# emergency
phrase-b955e6cd = urgence
# event
phrase-b8e1f80b = événement
# evidence
phrase-ee8250fb = pièce
# extension
phrase-26f1de33 = prolongation
# incident
phrase-d4191834 = incident
# indicator
phrase-29d62f44 = indicateur
# intervention
phrase-77f4c0b6 = intervention
# item
phrase-4a33eacd = appui
# measure
phrase-15016616 = mesure
# notification
phrase-1242ab99 = notification
# pair
phrase-47d8bd46 = paire
# reading
phrase-d70afca6 = cotation
# recipient
phrase-665d0698 = bénéficiaire
# referral
phrase-44574c4b = renvoi
# reopening
phrase-1b9e52a8 = réouverture
# request
phrase-1f58b914 = demande
# review
phrase-c97ace4c = examen
# risk
phrase-2c6ef0f0 = risque
# screening
phrase-5215377c = contrôle
# support
phrase-a1860308 = appui
# suspension
phrase-f06e8488 = suspension
# variation
phrase-819b60bb = modification
# agreements
phrase-bbf2df78 = accords
# assessments
phrase-f887c6af = évaluations
# assignments
phrase-ef8dcf71 = affectations
# consultations
phrase-b5087f96 = consultations
# emergencies
phrase-04e4f732 = urgences
# incidents
phrase-a6d1765a = incidents
# indicators
phrase-44089be1 = indicateurs
# interventions
phrase-34c40ab1 = interventions
# measurements
phrase-5852a8e4 = mesures d’indicateurs
# measures
phrase-372ea2d8 = mesures
# notifications
phrase-8bb69227 = notifications
# proposals
phrase-c0cbf0fb = propositions
# recipients
phrase-ce6a5409 = bénéficiaires
# risks
phrase-37c48e35 = risques
# steps
phrase-b7595e2a = étapes
# suspensions
phrase-c45e2ed7 = suspensions
# {DeadlineKind}: {why}
phrase-9f6d5ae2 = « { $DeadlineKind } » : { $why }
# {AlertKind}: {why}
phrase-79f550f2 = « { $AlertKind } » : { $why }
