# Ce que les rapports disent d’eux-mêmes. L’anglais au-dessus de chaque entrée est celui de leurs définitions.
# Not yet read by a native reviewer.

# The case.
report-d6982492 = Le dossier.
# The country of the case.
report-e6bd1b59 = Le pays du dossier.
# today; where an earlier moment is asked about, its day
report-e1616a9f = aujourd’hui ; si la question porte sur un moment antérieur, son jour
# The day that counts as today.
report-3f8d43b5 = Le jour qui compte comme aujourd’hui.
# The reference of the case.
report-3264415b = La référence du dossier.
# Only cases in this country.
report-d926c666 = Seulement les dossiers de ce pays.
# Where does reality lag behind the plan: which risks are higher with the measures achieved than with those that were planned?
report-c3051673 = Où la réalité est-elle en retard sur le plan : quels risques sont plus élevés avec les mesures réalisées qu’avec celles qui étaient prévues ?
# Risks whose last reading with the measures verified so far has a higher level than the last reading with all agreed measures at work. Risks without both readings are not compared.
report-6a8f0647 = Risques dont la dernière cotation avec les mesures vérifiées jusqu’ici a un niveau plus élevé que la dernière cotation avec toutes les mesures convenues en action. Les risques sans les deux cotations ne sont pas comparés.
# The risk.
report-59c9e31e = Le risque.
# What could happen to people.
report-a8cf5d80 = Ce qui pourrait arriver à des personnes.
# Its level without measures.
report-e88e3ff4 = Son niveau sans mesures.
# Its level if all agreed measures work.
report-e0bcc1f8 = Son niveau si toutes les mesures convenues opèrent.
# Its level with the measures verified so far.
report-d8615158 = Son niveau avec les mesures vérifiées jusqu’ici.
# When that was read.
report-2c9575f6 = Quand cette cotation prévue a été faite.
# When this was read.
report-68c184bd = Quand cette cotation réelle a été faite.
# How many levels lie between.
report-885254a8 = Combien de niveaux les séparent.
# Which precedent conditions and measures keep approved support from starting?
report-e08c5285 = Quelles conditions et mesures préalables empêchent un appui approuvé de commencer ?
# In cases with a pair that is approved and has not started: conditions that must be satisfied before the start, of the last approval of such a pair, that are open or breached; and measures without which support may not start that are not verified. For a dropped measure what takes its place counts; where nothing does, it blocks.
report-dede4018 = Dans les dossiers ayant une paire approuvée qui n’a pas commencé : les conditions à remplir avant le début, de la dernière approbation d’une telle paire, qui sont ouvertes ou enfreintes ; et les mesures sans lesquelles l’appui ne peut commencer et qui ne sont pas vérifiées. Pour une mesure abandonnée, c’est ce qui la remplace qui compte ; si rien ne la remplace, elle bloque.
# CONDITION or MEASURE.
report-82e7d45e = CONDITION ou MEASURE.
# What must be so, or be done.
report-a79e84d1 = Ce qui doit être le cas, ou être fait.
# Who answers for it.
report-9fc1fb58 = Qui en répond.
# By when.
report-f6b36780 = Pour quand.
# Where it stands; of a dropped measure, where stands what took its place.
report-4e6f3f18 = Où elle en est ; pour une mesure abandonnée, où en est ce qui l’a remplacée.
# The approval that set the condition.
report-9e74cc9d = L’approbation qui a posé la condition.
# Which indicators are in breach or without data two periods running or without any reading, and which visits were refused?
report-db8e017f = Quels indicateurs ont franchi leur seuil, sont sans données depuis deux périodes ou sans aucune mesure, et quelles visites ont été refusées ?
# Of cases that are not closed, indicators that are not retired and stand in breach, from which two readings in range running would free them, or without data for two periods running. NO_READING: support is in force, and for twice the time between two readings nobody has recorded one, not even that there is no data. Then every monitoring visit to which access was refused, also of closed cases. The value is that of the last period; no data is no good news.
report-6d7f8752 = Dans les dossiers qui ne sont pas clos, les indicateurs non retirés qui ont franchi leur seuil, dont deux mesures consécutives dans la plage les libéreraient, ou sans données pendant deux périodes consécutives. NO_READING : l’appui est en cours, et pendant deux fois l’intervalle entre deux mesures personne n’en a enregistré, pas même l’absence de données. Puis chaque visite de suivi dont l’accès a été refusé, y compris dans les dossiers clos. La valeur est celle de la dernière période ; l’absence de données n’est pas une bonne nouvelle.
# BREACHED, NO_DATA, NO_READING or VISIT_REFUSED.
report-56591929 = BREACHED, NO_DATA, NO_READING ou VISIT_REFUSED.
# The indicator.
report-122f6886 = L’indicateur.
# What it shows; the place of a visit.
report-66c55744 = Ce qu’il montre ; le lieu d’une visite.
# Since when it stands so; the day of a visit.
report-5199e6af = Depuis quand il en est ainsi ; le jour d’une visite.
# The value of the last period.
report-ed4ac8f8 = La valeur de la dernière période.
# The threshold.
report-196007ea = Le seuil.
# What a breach brings.
report-64d101cf = Ce qu’entraîne un franchissement.
# The recipient that was visited.
report-38f65ff0 = Le bénéficiaire visité.
# Where do my cases stand, what waits on me, and what falls due in 14 days?
report-bfc1f0d3 = Où en sont mes dossiers, qu’est-ce qui m’attend, et qu’est-ce qui arrive à échéance dans les 14 jours ?
# A case is a person's own where the person owns it or is assigned to it today. CASE: where each of them stands. WAITING: measures and conditions that the person answers for and that are not done, in any case that is seen; and decisions that were asked for in the person's own cases and not taken. DUE: what falls due in those cases within so many days, and what is overdue. Of a closed case only where it stands.
report-948191a7 = Un dossier est celui d’une personne si elle en est responsable ou y est affectée aujourd’hui. CASE : où en est chacun d’eux. WAITING : les mesures et conditions dont la personne répond et qui ne sont pas accomplies, dans tout dossier visible ; et les décisions demandées dans ses propres dossiers et non prises. DUE : ce qui arrive à échéance dans ces dossiers dans le nombre de jours donné, et ce qui est en retard. D’un dossier clos, seulement où il en est.
# every event that sets a deadline
report-c18f8755 = chaque événement qui fixe une échéance
# What waits on somebody waits by what is on record.
report-574fd388 = Ce qui attend quelqu’un l’attend d’après ce qui est enregistré.
# whoever asks
report-065782f5 = qui pose la question
# Whose desk.
report-420c3f1c = Le bureau de qui.
# How many days ahead.
report-46251398 = Combien de jours à l’avance.
# CASE, WAITING or DUE.
report-44c7f148 = CASE, WAITING ou DUE.
# Where the case stands.
report-80a1b91d = Où en est le dossier.
# What it is: STATUS, MEASURE, CONDITION, DECISION, or the kind of deadline.
report-8856cf92 = De quoi il s’agit : STATUS, MEASURE, CONDITION, DECISION, ou le genre d’échéance.
# Which one.
report-c34f3754 = L’élément concerné.
# Whether that was before today.
report-d7e25e86 = Si c’était avant aujourd’hui.
# Which mitigation measures are overdue, by type, owner and party?
report-1765da95 = Quelles mesures d’atténuation sont en retard, par type, responsable et exécutant ?
# Measures that are neither verified nor dropped and were due, as last changed, before today. That its owner says a measure is complete does not end it: only another person's verification does. Cases that are closed or withdrawn are left aside.
report-0f6c2b20 = Mesures ni vérifiées ni abandonnées dont l’échéance, telle que modifiée en dernier lieu, était avant aujourd’hui. Que son responsable dise une mesure achevée n’y met pas fin : seule la vérification par une autre personne le fait. Les dossiers clos ou retirés sont laissés de côté.
# Only measures of this type, such as DATA_CONTROL.
report-62ca3318 = Seulement les mesures de ce type, par exemple DATA_CONTROL.
# Only measures that this person answers for.
report-3fcc6d73 = Seulement les mesures dont cette personne répond.
# Only measures of this party: IOM, RECIPIENT, UN_ENTITY or THIRD_PARTY.
report-55c2fea5 = Seulement les mesures de cette partie : IOM, RECIPIENT, UN_ENTITY ou THIRD_PARTY.
# The measure.
report-56f11a00 = La mesure.
# Which of the eight types.
report-021f383b = Lequel des huit types.
# Its number, 1 to 8.
report-23efd4db = Son numéro, de 1 à 8.
# What it is.
report-451bc40d = De quoi il s’agit.
# Who carries it out.
report-c1ff71ee = Qui l’exécute.
# Where it stands.
report-e75e40ca = Où cela en est.
# By when it was due.
report-cdabd7d4 = Pour quand c’était dû.
# How many days ago that was.
report-f076dfcf = Il y a combien de jours de cela.
# Per cent done, as last reported.
report-56e131b8 = Pour cent accompli, d’après le dernier compte rendu.
# Whether support may not start before it is verified.
report-a38fff7d = Si l’appui ne peut commencer avant qu’elle ne soit vérifiée.
# Which promised corrective actions are past their date?
report-b9eacee8 = Quelles mesures correctives promises ont dépassé leur date ?
# Notifications whose last answer promises corrective action by a day before today. A later answer, whatever it says, takes the place of the promise.
report-35a63d68 = Notifications dont la dernière réponse promet une mesure corrective pour un jour antérieur à aujourd’hui. Une réponse ultérieure, quoi qu’elle dise, remplace la promesse.
# The notification.
report-2d1371b3 = La notification.
# Who promised.
report-4c807895 = Qui a promis.
# When that authority was notified.
report-786c017d = Quand cette autorité a été informée.
# When it answered.
report-a94ff07b = Quand elle a répondu.
# By when it promised to act.
report-1bb0ce6f = Pour quand elle a promis d’agir.
# Which supports are active although a precondition was not met, or stale, when they were approved?
report-eafe73b8 = Quels appuis sont actifs bien qu’une condition préalable n’ait pas été remplie, ou fût périmée, lors de l’approbation ?
# Every pair of item and recipient that is active. For its last approval each of the four preconditions is looked at: the last assessment recorded before the approval that covers the pair, as it counts at the moment asked about, so that a correction made after the approval shows. The row says what was wrong: not met, not applicable without a second person, no longer valid on the day of the approval or overtaken by a material change or a new description of the item, or missing. A pair that was approved again on sound ground is not listed.
report-0ed68d79 = Chaque paire d’appui et de bénéficiaire qui est active. Pour sa dernière approbation, chacune des quatre conditions préalables est examinée : la dernière évaluation enregistrée avant l’approbation et couvrant la paire, telle qu’elle compte au moment demandé, de sorte qu’une correction faite après l’approbation apparaît. La ligne dit ce qui n’allait pas : non remplie, sans objet sans seconde personne, plus valable le jour de l’approbation ou dépassée par un changement important ou une nouvelle description de l’appui, ou absente. Une paire approuvée de nouveau sur une base saine ne figure pas.
# The support item.
report-6268ba75 = L’appui.
# The recipient.
report-034b6aa8 = Le bénéficiaire.
# Which of the four.
report-1e97ca23 = Laquelle des quatre.
# What was wrong: NOT_MET, UNCONFIRMED, STALE or MISSING.
report-287f1d3f = Ce qui n’allait pas : NOT_MET, UNCONFIRMED, STALE ou MISSING.
# The day of the assessment, where there was one.
report-9f9e89c7 = Le jour de l’évaluation, s’il y en a eu une.
# The last day on which it was valid.
report-646a9855 = Le dernier jour où elle était valable.
# The approval.
report-d34b665e = L’approbation.
# The day of the approval.
report-c15eec59 = Le jour de l’approbation.
# What was corrected, by whom, in which field, which decisions does it touch, and which alerts are open?
report-41f3f3ef = Qu’est-ce qui a été corrigé, par qui, dans quel champ, quelles décisions cela touche-t-il, et quelles alertes sont ouvertes ?
# Every correction and annulment, with who proposed and who approved it, the field, what it said and what it says now. The decisions that it touches are the approvals, declines and resumptions named in the consistency alerts raised with it. Then every consistency alert that nobody has resolved, whatever raised it.
report-54efc508 = Chaque correction et annulation, avec qui l’a proposée et qui l’a approuvée, le champ, ce qu’il disait et ce qu’il dit maintenant. Les décisions touchées sont les approbations, refus et reprises nommés dans les alertes de cohérence levées avec elle. Puis chaque alerte de cohérence que personne n’a réglée, quelle qu’en soit l’origine.
# It tells what was recorded about the record itself.
report-985514a4 = Il porte sur ce qui a été enregistré au sujet de l’enregistrement lui-même.
# Only what this person proposed or approved; alerts that stand alone are left out then.
report-fb6a1857 = Seulement ce que cette personne a proposé ou approuvé ; les alertes isolées sont alors omises.
# CORRECTION, ANNULMENT or OPEN_ALERT.
report-65dfa01d = CORRECTION, ANNULMENT ou OPEN_ALERT.
# When it was recorded.
report-f8ed8073 = Quand cela a été enregistré.
# The event that is corrected or annulled.
report-3aa47a31 = L’événement corrigé ou annulé.
# What kind that is.
report-c345c8d2 = De quel genre il est.
# The field.
report-4f398fb7 = Le champ.
# What it said, as JSON.
report-8a3b435d = Ce qu’il disait, en JSON.
# What it says now, as JSON.
report-d848a2a8 = Ce qu’il dit maintenant, en JSON.
# Who proposed it.
report-e75e80fb = Qui l’a proposé.
# Who approved it.
report-5a53fe68 = Qui l’a approuvé.
# The rule of an alert that stands alone.
report-92831f73 = La règle d’une alerte isolée.
# The consistency alerts raised with it.
report-5e521c21 = Les alertes de cohérence levées avec elle.
# The decisions that those name.
report-f055177c = Les décisions qu’elles nomment.
# How many of those alerts are open.
report-a3f5d819 = Combien de ces alertes sont ouvertes.
# Which decisions were taken by somebody who also assessed, endorsed, asked for or owned the case?
report-0f8fa2b4 = Quelles décisions ont été prises par quelqu’un qui avait aussi évalué, validé, demandé ou eu la responsabilité du dossier ?
# Approvals and declines by the owner of the case, by an assessor or endorser of an assessment that the decision rests on, by who asked for it or concurred on it; resumptions, cessations, extensions and variations of conditions by the owner or by who asked for them; emergencies ratified by who authorised them. The rules refuse all of these when they are recorded. So a row here says that a correction made later brought one to light, or that the log holds what the rules would not record.
report-5fea7caa = Approbations et refus par le responsable du dossier, par un évaluateur ou une personne ayant validé une évaluation sur laquelle la décision repose, par qui l’a demandée ou y a donné son assentiment ; reprises, cessations, prolongations et modifications de conditions par le responsable ou par qui les a demandées ; urgences ratifiées par qui les a autorisées. Les règles refusent tout cela à l’enregistrement. Une ligne dit donc qu’une correction ultérieure en a révélé une, ou que le journal contient ce que les règles n’enregistreraient pas.
# The decision, suspension, condition or emergency.
report-3f550975 = La décision, la suspension, la condition ou l’urgence.
# The kind of event.
report-90eeb50c = Le genre d’événement.
# Who decided.
report-7b6f9a2b = Qui a décidé.
# On which day.
report-ba49a4f2 = Quel jour.
# How that person was involved.
report-8c7b9875 = Comment cette personne était impliquée.
# What was delivered outside approved scope, or while support was suspended, and what was it worth?
report-8c8213bf = Qu’est-ce qui a été livré hors du champ approuvé, ou pendant une suspension, et quelle en était la valeur ?
# Deliveries that, by all that counts at the moment asked about, were for a pair that was not active on the day, or whose approval had run out by then; and deliveries under an emergency that was not authorised, did not cover the pair or the hour, or by that hour had lapsed, ended or missed its ratification. A stop that took effect before a delivery and was recorded after it is among them. `onRecord` says whether what stood when the delivery was recorded, as it counts now, said so too: the rules refuse such a delivery, so only a correction made later, or a log that holds what the rules would not record, makes that yes. Amounts stand in their own currency: no rates of exchange are on record.
report-be1bd600 = Livraisons qui, d’après tout ce qui compte au moment demandé, concernaient une paire qui n’était pas active ce jour-là, ou dont l’approbation avait alors expiré ; et livraisons au titre d’une urgence qui n’était pas autorisée, ne couvrait pas la paire ou l’heure, ou à cette heure était caduque, terminée ou non ratifiée à temps. Un arrêt qui a pris effet avant une livraison et a été enregistré après elle en fait partie. `onRecord` dit si ce qui figurait lors de l’enregistrement de la livraison, tel qu’il compte maintenant, le disait aussi : les règles refusent une telle livraison, de sorte que seule une correction ultérieure, ou un journal contenant ce que les règles n’enregistreraient pas, peut donner oui. Les montants sont dans leur propre monnaie : aucun taux de change n’est enregistré.
# It judges each delivery by its own day, and says whether the record showed it then: it is of both clocks.
report-7a89022a = Il juge chaque livraison d’après son propre jour, et dit si l’enregistrement le montrait alors : il relève des deux horloges.
# How much, in the item's unit.
report-c02342e7 = Combien, dans l’unité de l’appui.
# What it was worth.
report-4a4c9beb = Ce que cela valait.
# NOT_ACTIVE, EXPIRED, NO_EMERGENCY or OUTSIDE_EMERGENCY.
report-70ca292e = NOT_ACTIVE, EXPIRED, NO_EMERGENCY ou OUTSIDE_EMERGENCY.
# Where the pair stood on that day.
report-3812e98e = Où en était la paire ce jour-là.
# The emergency that it names.
report-4cede9c7 = L’urgence qu’elle nomme.
# Whether what stood when it was recorded said so too.
report-686199dd = Si ce qui figurait lors de l’enregistrement le disait aussi.
# Which decisions depart from the mechanism's advice, why, at which level, and what happened afterwards?
report-f8e05f5b = Quelles décisions s’écartent de l’avis du mécanisme, pourquoi, à quel échelon, et que s’est-il passé ensuite ?
# Approvals that say that they depart from the advice, and approvals given while the advice that stood was not to support. The advice that stands is the last that was given, also where a later consultation has no answer. Counted with each: the incidents reported after it, and those of them that are grave and credible or verified by their last assessment.
report-b4be44dc = Approbations qui disent s’écarter de l’avis, et approbations données alors que l’avis en vigueur était de ne pas appuyer. L’avis en vigueur est le dernier donné, même si une consultation ultérieure est sans réponse. Pour chacune sont comptés les incidents signalés après elle, et ceux d’entre eux qui sont graves et crédibles ou vérifiés d’après leur dernière évaluation.
# The decision.
report-ad130a6b = La décision.
# By whom.
report-c5910722 = Par qui.
# At which level of authority.
report-a524be8c = À quel échelon d’autorité.
# The residual risk that was accepted.
report-77dd9228 = Le risque résiduel accepté.
# The advice that stood.
report-a2214537 = L’avis en vigueur.
# The reasons for departing from it.
report-bf2563fb = Les raisons de s’en écarter.
# Incidents reported after the decision.
report-f397c376 = Incidents signalés après la décision.
# Those that are grave, and credible or verified.
report-5289cebd = Ceux qui sont graves, et crédibles ou vérifiés.
# Which emergencies were authorised, which were ratified in time, which lapsed, and who uses them again?
report-3f5f9c61 = Quelles urgences ont été autorisées, lesquelles ratifiées à temps, lesquelles sont devenues caduques, et qui y recourt de nouveau ?
# Every emergency that was authorised, in the order of recording over all cases: what became of it, how often something was delivered under it, and how many emergencies were authorised before it, in any case that is seen, for one of the same recipients. Ratified in time is ratified by the hour that the policy set.
report-f2beae5d = Chaque urgence autorisée, dans l’ordre d’enregistrement sur tous les dossiers : ce qu’il en est advenu, combien de fois quelque chose a été livré à ce titre, et combien d’urgences ont été autorisées avant elle, dans tout dossier visible, pour l’un des mêmes bénéficiaires. Ratifiée à temps signifie ratifiée avant l’heure fixée par la politique.
# The emergency.
report-e4a3acf6 = L’urgence.
# Whom it covers.
report-21a50397 = Qui elle couvre.
# At which level it was authorised.
report-78979fc7 = À quel échelon elle a été autorisée.
# By when it had to be ratified.
report-f6613dad = Pour quand elle devait être ratifiée.
# When it was.
report-ba31c57b = Quand elle l’a été.
# Whether that was in time.
report-17094b22 = Si c’était à temps.
# When it lapsed.
report-06d9563d = Quand elle est devenue caduque.
# When it ended.
report-427d033d = Quand elle a pris fin.
# How often something was delivered under it.
report-1fd25765 = Combien de fois quelque chose a été livré à ce titre.
# Emergencies before it for one of the same recipients.
report-103e73b4 = Urgences antérieures pour l’un des mêmes bénéficiaires.
# Who read strictly confidential evidence?
report-146f15b2 = Qui a lu des pièces strictement confidentielles ?
# Every recorded reading that names the event which attached the evidence: who, in which role and office, when, how and why. Only what is strictly confidential leaves such a trace, and a reading of very many events at once is recorded in words without naming each. Answered to whom the readings are shown.
report-0becb9c4 = Chaque lecture enregistrée qui nomme l’événement ayant joint la pièce : qui, dans quel rôle et quel bureau, quand, comment et pourquoi. Seul ce qui est strictement confidentiel laisse une telle trace, et une lecture de très nombreux événements à la fois est enregistrée en mots, sans nommer chacun. La réponse est donnée à qui les lectures sont montrées.
# It tells who read the record, and when.
report-9eee6879 = Il dit qui a lu l’enregistrement, et quand.
# Only this piece of evidence.
report-3386fc02 = Seulement cette pièce.
# The evidence.
report-b0918c10 = La pièce.
# The event that attached it.
report-48aec985 = L’événement qui l’a jointe.
# Who read it.
report-0bf6173a = Qui l’a lue.
# In which role.
report-cefcf6b2 = Dans quel rôle.
# For which office.
report-1280c8fa = Pour quel bureau.
# Why, where a reason is asked for.
report-1522ff6c = Pourquoi, si une raison est demandée.
# The event that records the reading.
report-43e59cbf = L’événement qui enregistre la lecture.
# Which approvals are past their last day while support is still active?
report-af8c9524 = Quelles approbations ont dépassé leur dernier jour alors que l’appui est encore actif ?
# Pairs that are active and whose approval in force was valid until a day before today. What is delivered for them is refused; but the support has not ended, was not suspended and was not approved anew.
report-52d72a0a = Paires actives dont l’approbation en vigueur était valable jusqu’à un jour antérieur à aujourd’hui. Ce qui est livré pour elles est refusé ; mais l’appui n’a ni pris fin, ni été suspendu, ni été approuvé de nouveau.
# Its day.
report-5fe1a33d = Son jour.
# Its last day.
report-a4136ee5 = Son dernier jour.
# Since when the support is active.
report-e2166927 = Depuis quand l’appui est actif.
# What did the decision maker know about a case when it was decided?
report-6514a045 = Que savait le décideur d’un dossier lorsqu’il a été décidé ?
# Every event of the case recorded before the decision, as it was recorded, whatever was corrected later. It was in the dossier that the request froze, or it came after the dossier and the decision maker acknowledged it, or it was there without either. Evidence comes with its SHA-256, so that it can be compared with the file.
report-7f188518 = Chaque événement du dossier enregistré avant la décision, tel qu’il a été enregistré, quoi qui ait été corrigé plus tard. Il figurait dans le dossier de décision figé par la demande, ou il est venu après et le décideur en a pris acte, ou il était là sans l’un ni l’autre. Les pièces viennent avec leur SHA-256, pour être comparées au fichier.
# every other event of the case
report-6a290bdd = chaque autre événement du dossier
# It tells what was known when it was decided, and only what is recorded can have been known.
report-55a64967 = Il dit ce qu’on savait au moment de la décision, et seul ce qui est enregistré peut avoir été su.
# the last decision of the case
report-3b2cea79 = la dernière décision du dossier
# The id of the decision.
report-e96ea37f = La référence de la décision.
# The day of the decision.
report-e61a9ecc = Le jour de la décision.
# The event.
report-43765ede = L’événement.
# Its number in the case.
report-99aa0cb8 = Son numéro dans le dossier.
# What kind it is.
report-ae359500 = De quel genre il est.
# The day it happened in the world.
report-653bda88 = Le jour où cela s’est produit.
# IN_DOSSIER, ACKNOWLEDGED, or BEFORE: there, and in neither.
report-ccaf5ec6 = IN_DOSSIER, ACKNOWLEDGED, ou BEFORE : présent, sans l’un ni l’autre.
# The evidence that it attached.
report-9c6b9908 = La pièce qu’il a jointe.
# The SHA-256 of that file.
report-a3067f8f = La SHA-256 de ce fichier.
# Which facts reached us after a decision that they came before, and how many days late?
report-0ec9af93 = Quels faits antérieurs à une décision nous sont parvenus après elle, et avec combien de jours de retard ?
# For each approval or decline, every fact recorded after it that happened before its day: the effective day of the event, or the day that the fact itself names where that is earlier (when an incident occurred, evidence was obtained, an agreement was signed, advice was received, a measured period ended). Of a correction or an annulment of something recorded before the decision, the day of what it corrects. So are screenings and changes of command of the recipients that the decision covers, as far as the registry shows them. Late is the day of recording less that day. Decisions, suspensions, closings, assignments and alerts are no facts here.
report-1679e1e1 = Pour chaque approbation ou refus, chaque fait enregistré après et survenu avant son jour : le jour des faits de l’événement, ou le jour que le fait lui-même nomme s’il est antérieur (quand un incident s’est produit, une pièce a été obtenue, un accord signé, un avis reçu, une période mesurée achevée). Pour une correction ou une annulation de ce qui a été enregistré avant la décision, le jour de ce qu’elle corrige. De même les contrôles et changements de commandement des bénéficiaires couverts par la décision, pour autant que le registre les montre. Le retard est le jour d’enregistrement moins ce jour. Décisions, suspensions, clôtures, affectations et alertes ne sont pas ici des faits.
# every fact of Actions 1 to 7
report-ef16bad4 = chaque fait des actions 1 à 7
# It lays the day on which something happened beside the day on which it was recorded: it is of both clocks.
report-48da97ec = Il met en regard le jour où une chose s’est produite et celui où elle a été enregistrée : il relève des deux horloges.
# Where it is recorded.
report-7d09951f = Où c’est enregistré.
# Where the fact is recorded.
report-cad1e065 = Où le fait est enregistré.
# What kind of event it is.
report-e9878594 = De quel genre d’événement il s’agit.
# The day it happened.
report-fb0fc84c = Le jour où cela s’est produit.
# The day it was recorded.
report-fb20792e = Le jour où cela a été enregistré.
# How many days lie between the two.
report-0158ef70 = Combien de jours séparent les deux.
# What it corrects or annuls.
report-2c7bbe94 = Ce qu’elle corrige ou annule.
# Which preconditions were found not applicable, and who confirmed that?
report-29140e4e = Quelles conditions préalables ont été jugées sans objet, et qui l’a confirmé ?
# Every assessment of a precondition with the outcome not applicable, as it counts at the moment asked about; the first confirmation of that precondition by another person while it was the last assessment for one of its pairs; and whether it still counts, that is whether it is the last assessment of that precondition for at least one of its pairs.
report-a8d7ea9f = Chaque évaluation d’une condition préalable dont le résultat est « sans objet », telle qu’elle compte au moment demandé ; la première confirmation de cette condition par une autre personne alors qu’elle était la dernière évaluation pour l’une de ses paires ; et si elle compte encore, c’est-à-dire si elle est la dernière évaluation de cette condition pour au moins une de ses paires.
# For which items and recipients.
report-280c372a = Pour quels appuis et bénéficiaires.
# Who confirmed it.
report-edf9882e = Qui l’a confirmé.
# Whether no later assessment took its place for all its pairs.
report-b028cb9b = Si aucune évaluation ultérieure ne l’a remplacée pour toutes ses paires.
# What proves that the log of a case was not altered, and where did it stand on a day?
report-00d2ab2f = Qu’est-ce qui prouve que le journal d’un dossier n’a pas été altéré, et où en était-il un jour donné ?
# Where the case and the log stood at the end of the day, by the time of recording: the last event of the case, its leaf hash, the last link of the case's own chain of hashes, the root over the whole log of that size, and the newest signed checkpoint that covers it. Compare them with a checkpoint or a bundle kept elsewhere; `hrdd verify` reads every record again and recomputes all of them. Hashes are there for whoever sees proofs.
report-23d6a57e = Où en étaient le dossier et le journal à la fin du jour, selon l’heure d’enregistrement : le dernier événement du dossier, son empreinte de feuille, le dernier maillon de la chaîne d’empreintes propre au dossier, la racine de tout le journal à cette taille, et le plus récent point de contrôle signé qui le couvre. Comparez-les avec un point de contrôle ou un paquet conservé ailleurs ; `hrdd verify` relit chaque enregistrement et les recalcule tous. Les empreintes sont là pour qui voit les preuves.
# every event of the case
report-b8750ef3 = chaque événement du dossier
# What is proved is the log, which has one order: that of recording.
report-c3d54b53 = Ce qui est prouvé est le journal, qui n’a qu’un ordre : celui de l’enregistrement.
# The day at whose end the case is looked at; now where it is left out.
report-2468b608 = Le jour à la fin duquel le dossier est examiné ; maintenant si omis.
# How many events the case had.
report-4aa2a758 = Combien d’événements le dossier comptait.
# The last of them.
report-035c525a = Le dernier d’entre eux.
# When that was recorded.
report-e75ffac0 = Quand il a été enregistré.
# How many events the log had.
report-763d9e7d = Combien d’événements le journal comptait.
# The leaf of the last event in the tree of the log.
report-3b8915b5 = La feuille du dernier événement dans l’arbre du journal.
# The last link of the chain of hashes of the case.
report-509ba87f = Le dernier maillon de la chaîne d’empreintes du dossier.
# The root of the tree over the log of that size.
report-c3eda40c = La racine de l’arbre du journal à cette taille.
# The newest signed checkpoint, as its note.
report-19938e33 = Le plus récent point de contrôle signé, sous forme de note.
# Which suspensions ran more than 30 days without a review, or more than 180 days without cessation or extension?
report-809a7630 = Quelles suspensions ont duré plus de 30 jours sans examen, ou plus de 180 jours sans cessation ni prolongation ?
# A suspension runs from its day until nothing is suspended under it any more, or until today. Reviews and the confirmation of a pause are looks at it. UNREVIEWED: more than `reviewDays` days lie between its beginning, two looks after one another, or its end; each such gap is a row, also where the review came late or the suspension is over. TOO_LONG: it ran past `limitDays` days, or past the day to which Headquarters had extended it, until it ended or was extended late; the days past that limit.
report-00d189fd = Une suspension court de son jour jusqu’à ce que plus rien ne soit suspendu à ce titre, ou jusqu’à aujourd’hui. Les examens et la confirmation d’une pause valent regard sur elle. UNREVIEWED : plus de `reviewDays` jours séparent son début, deux regards consécutifs, ou sa fin ; chaque intervalle de ce genre est une ligne, même si l’examen est venu tard ou si la suspension est terminée. TOO_LONG : elle a couru au-delà de `limitDays` jours, ou du jour jusqu’auquel le siège l’avait prolongée, jusqu’à sa fin ou une prolongation tardive ; les jours au-delà de cette limite.
# How many days may pass without a look.
report-7a2b110b = Combien de jours peuvent passer sans examen.
# How many days a suspension may run.
report-b76f853c = Combien de jours une suspension peut durer.
# The suspension.
report-fd97e4cb = La suspension.
# Why support was suspended.
report-3fa3cb56 = Pourquoi l’appui a été suspendu.
# A precaution or a decision.
report-d6aa06cb = Une précaution ou une décision.
# When it began.
report-2dec5996 = Quand elle a commencé.
# UNREVIEWED or TOO_LONG.
report-d23565a1 = UNREVIEWED ou TOO_LONG.
# The day of the last look before, or of the beginning; the limit that was passed.
report-7916ee10 = Le jour du dernier examen précédent, ou du début ; la limite qui a été dépassée.
# The day of the next look, of a late extension, of the end, or today.
report-370867f4 = Le jour de l’examen suivant, d’une prolongation tardive, de la fin, ou aujourd’hui.
# How many days lie between.
report-6de654a8 = Combien de jours les séparent.
# Whether something is still suspended under it.
report-b4a6d748 = Si quelque chose est encore suspendu à ce titre.
# How often does the decision agree with the mechanism's advice?
report-dcc62d07 = À quelle fréquence la décision concorde-t-elle avec l’avis du mécanisme ?
# Every approval and decline that was taken while advice stood that says something about the support; asking for more information does not. Advice to support agrees with any approval, advice with conditions with an approval with conditions, advice not to support with a decline. A row for each advice and outcome that occurred, and a last one with the share of decisions that agree.
report-b42010c1 = Chaque approbation et refus pris alors qu’un avis en vigueur se prononçait sur l’appui ; demander un complément d’information ne compte pas. Un avis favorable concorde avec toute approbation, un avis sous conditions avec une approbation sous conditions, un avis défavorable avec un refus. Une ligne pour chaque avis et résultat rencontrés, et une dernière avec la part des décisions concordantes.
# PAIR, or AGREEMENT in the last row.
report-2544e002 = PAIR, ou AGREEMENT dans la dernière ligne.
# How it was decided.
report-4ba88ac5 = Quelle a été la décision.
# Whether the two agree.
report-5505b2aa = Si les deux concordent.
# How many decisions.
report-963fa94e = Combien de décisions.
# Of all that are counted.
report-1e9d9ed0 = Sur toutes celles qui sont comptées.
# Which cases touch a unit that an incident names?
report-7e993c79 = Quels dossiers touchent une unité qu’un incident nomme ?
# Every case in which a recipient was ever linked that the incident names, or that stands above or below one that it names; the case of the incident is among them. A row for each such recipient and each that is named.
report-923fec05 = Chaque dossier auquel a jamais été lié un bénéficiaire que l’incident nomme, ou qui se situe au-dessus ou au-dessous d’un tel ; le dossier de l’incident en fait partie. Une ligne pour chacun de ces bénéficiaires et chacun de ceux qui sont nommés.
# the last that was reported
report-a1a497b5 = le dernier signalé
# The incident of that case.
report-c95c99bc = L’incident de ce dossier.
# The office of the case.
report-ef2ba1d7 = Le bureau du dossier.
# The recipient that was linked.
report-19022d38 = Le bénéficiaire qui a été lié.
# The recipient that the incident names.
report-5143a708 = Le bénéficiaire que l’incident nomme.
# SELF, PARENT where it stands above the named one, CHILD where below.
report-e1e4bf09 = SELF, PARENT s’il se situe au-dessus de celui qui est nommé, CHILD s’il se situe au-dessous.
# Whether it still is.
report-a0000034 = S’il l’est encore.
# Whether support for it is approved, active or suspended.
report-dfe868b8 = Si l’appui qui lui est destiné est approuvé, actif ou suspendu.
# How many requests, screenings, ineligible recipients, conditional approvals and declines were there in each quarter?
report-13b2ccd8 = Combien de demandes, de contrôles, de bénéficiaires inadmissibles, d’approbations sous conditions et de refus y a-t-il eu chaque trimestre ?
# Counts by the day it happened, a row a quarter of the calendar in which anything happened: cases opened, decisions asked for, screenings and how many of them were of people, those that found somebody ineligible, approvals and how many of them with conditions, declines, suspensions, cessations. What is counted is what whoever asks sees.
report-435f8243 = Compte par jour des faits, une ligne par trimestre civil où quelque chose s’est produit : dossiers ouverts, décisions demandées, contrôles et combien d’entre eux portaient sur des personnes, ceux qui ont conclu à l’inadmissibilité, approbations et combien d’entre elles sous conditions, refus, suspensions, cessations. Est compté ce que voit qui pose la question.
# Only from this day on.
report-cf4b3024 = Seulement à partir de ce jour.
# Only up to this day.
report-f22c2cb0 = Seulement jusqu’à ce jour.
# The quarter, such as 2025-Q1.
report-7371a144 = Le trimestre, par exemple 2025-Q1.
# Cases opened.
report-b2f6a131 = Dossiers ouverts.
# Decisions asked for.
report-d4802d29 = Décisions demandées.
# Screenings of people.
report-f2b4be33 = Contrôles de personnes.
# Screenings that found somebody ineligible.
report-d69377b5 = Contrôles ayant conclu à l’inadmissibilité.
# Approvals with conditions.
report-d9482040 = Approbations sous conditions.
# What has a recipient unit, with those above and below it, received and done, through all cases, offices and years?
report-844f18fd = Qu’a reçu et fait une unité bénéficiaire, avec celles au-dessus et au-dessous d’elle, à travers tous les dossiers, bureaux et années ?
# One line for each thing recorded of the recipient, and of every institution or unit above and below it, in any case that is seen and in the registry: linked, approved, declined, started, delivered, suspended, resumed, ceased, ended, emergencies, incidents reported, screenings, changes of command. By the day it happened. Each line stands for itself: of a case of which part is withheld the rest is told, and the answer says of how many cases that is so.
report-695ea27a = Une ligne pour chaque chose enregistrée au sujet du bénéficiaire, et de chaque institution ou unité au-dessus ou au-dessous de lui, dans tout dossier visible et dans le registre : lié, approuvé, refusé, commencé, livré, suspendu, repris, cessé, achevé, urgences, incidents signalés, contrôles, changements de commandement. D’après le jour des faits. Chaque ligne vaut pour elle-même : d’un dossier dont une partie est retenue, le reste est dit, et la réponse indique de combien de dossiers il en est ainsi.
# The id of the recipient in the registry.
report-37ff604f = La référence du bénéficiaire dans le registre.
# Whether those above and below it are looked at too.
report-c1671fbd = Si ceux au-dessus et au-dessous de lui sont examinés aussi.
# What happened.
report-202faec0 = Ce qui s’est passé.
# To whom.
report-2c78f23c = À qui.
# SELF, PARENT for what stands above, CHILD for what stands below.
report-f68db3bf = SELF, PARENT pour ce qui est au-dessus, CHILD pour ce qui est au-dessous.
# Its office.
report-13a37d3a = Son bureau.
# Its project.
report-081dd45c = Son projet.
# The country of the case, or of the recipient.
report-1bf50208 = Le pays du dossier, ou du bénéficiaire.
# The role, item, level, reason, category or result.
report-c1994057 = Le rôle, l’appui, le niveau, la raison, la catégorie ou le résultat.
# How much was delivered.
report-bba8bb3c = Combien a été livré.
# What that was worth.
report-aed69791 = Ce que cela valait.
# Where did the commander change since the last screening, and which cases need a new one?
report-d9caee94 = Où le commandant a-t-il changé depuis le dernier contrôle, et quels dossiers en exigent un nouveau ?
# Cases that are not closed, with each recipient that receives directly, whose command changed, as the case or the registry knows, and for which nobody was screened since, clear or with caution, for the command that it has now: its present commander where one is known, the unit otherwise. Due as many days after the change as the policy in force today says. A recipient of which something in the registry is not seen is left out.
report-0481d2fb = Dossiers non clos, avec chaque bénéficiaire direct dont le commandement a changé, d’après le dossier ou le registre, et pour lequel personne n’a été contrôlé depuis, sans réserve ou avec prudence, pour le commandement actuel : son commandant présent si l’on en connaît un, sinon l’unité. L’échéance est tant de jours après le changement que le dit la politique en vigueur aujourd’hui. Un bénéficiaire dont quelque chose n’est pas visible dans le registre est omis.
# When its command last changed.
report-a4d6ad72 = Quand son commandement a changé en dernier.
# By when it is screened again.
report-5dd6a4aa = Pour quand il doit être contrôlé de nouveau.
# How many approved cases have conditions, and how many conditions were met on time?
report-8f3c731e = Combien de dossiers approuvés ont des conditions, et combien de conditions ont été remplies à temps ?
# Cases with an approval, and those of them with an approval under conditions. All conditions of all approvals are counted. Those with a day: met on time, or late, by the day of the first satisfaction after the last variation; missed where the day is past and they were never satisfied, unless a later approval put them to rest. A row a country, and a last one over all.
report-febec279 = Dossiers ayant une approbation, et ceux d’entre eux dont l’approbation est sous conditions. Toutes les conditions de toutes les approbations sont comptées. Celles qui ont un jour : remplies à temps, ou en retard, d’après le jour où elles ont été remplies pour la première fois après la dernière modification ; manquées si le jour est passé et qu’elles n’ont jamais été remplies, à moins qu’une approbation ultérieure ne les ait éteintes. Une ligne par pays, et une dernière pour l’ensemble.
# The country; empty in the row over all.
report-71347f50 = Le pays ; vide dans la ligne de l’ensemble.
# Cases with an approval.
report-4b1b41ae = Dossiers ayant une approbation.
# Those with conditions.
report-41d91cc4 = Ceux sous conditions.
# Of all with an approval.
report-8e4d8b19 = De tous ceux qui ont une approbation.
# All conditions.
report-0fb5f0ec = Toutes les conditions.
# Satisfied by their day.
report-e7691523 = Remplies pour leur jour.
# Satisfied after it.
report-3de9f7dd = Remplies après.
# Not satisfied though their day is past.
report-7e798452 = Non remplies bien que leur jour soit passé.
# Of those three, the ones met on time.
report-64dc3c8a = De ces trois groupes, celles remplies à temps.
# How many days pass in the middle case from opening to decision, from incident to first step, and from suspension to its end?
report-c508d75a = Combien de jours s’écoulent dans le cas médian de l’ouverture à la décision, de l’incident à la première étape, et de la suspension à sa fin ?
# OPENED_TO_DECISION: from the opening of a case to its first approval or decline. INCIDENT_TO_FIRST_STEP: from the report of an incident to the first step of an intervention, or the first suspension, recorded after it in the case. SUSPENSION_LENGTH: from a suspension to the day on which nothing is suspended under it any more. What has not come to its end is not counted. The median is the middle one, or half way between the middle two; a row a country, and one over all.
report-12e3082d = OPENED_TO_DECISION : de l’ouverture d’un dossier à sa première approbation ou à son premier refus. INCIDENT_TO_FIRST_STEP : du signalement d’un incident à la première étape d’une intervention, ou à la première suspension, enregistrée après lui dans le dossier. SUSPENSION_LENGTH : d’une suspension au jour où plus rien n’est suspendu à ce titre. Ce qui n’est pas arrivé à sa fin n’est pas compté. La médiane est la valeur du milieu, ou la mi-distance entre les deux du milieu ; une ligne par pays, et une pour l’ensemble.
# From what to what.
report-5c1d1249 = De quoi à quoi.
# How many were measured.
report-1f2217ca = Combien ont été mesurés.
# The middle number of days.
report-5765e933 = Le nombre médian de jours.
# The fewest days.
report-b45984aa = Le plus petit nombre de jours.
# The most days.
report-8cba572d = Le plus grand nombre de jours.
# What of a case may be handed to the government of the recipient?
report-d285d8cf = Que peut-on remettre d’un dossier au gouvernement du bénéficiaire ?
# What its authorities were told, and the conditions of approvals as they stand; from events that are open, and from nothing else, also for who sees more. No sources, no evidence, no people, no channels, no reasons, no answers, nothing of risks, incidents or screenings.
report-393d7cb6 = Ce qui a été dit à ses autorités, et les conditions des approbations en leur état ; à partir d’événements ouverts, et de rien d’autre, même pour qui en voit davantage. Ni sources, ni pièces, ni personnes, ni voies, ni raisons, ni réponses, rien des risques, des incidents ou des contrôles.
# Only what this authority was told, as notifications name it.
report-3dbe25d8 = Seulement ce qui a été dit à cette autorité, telle que les notifications la nomment.
# NOTIFICATION or CONDITION.
report-c9d8bf6b = NOTIFICATION ou CONDITION.
# Which authority was told.
report-15305959 = Quelle autorité a été informée.
# At which level.
report-77518d14 = À quel niveau.
# Of what it was told; what must be so.
report-1560b3d2 = De quoi elle a été informée ; ce qui doit être le cas.
# Whether a condition comes before the start or holds all along.
report-5b8e17fb = Si une condition vaut avant le début ou tout au long.
# Which types of mitigation measures go with a lower achieved residual?
report-77b7a926 = Quels types de mesures d’atténuation vont avec un risque résiduel réel plus bas ?
# Of every risk with an inherent reading and one with the measures achieved: for each type of which the latter relies on a measure, whether its level is lower than the inherent one, and by how many levels. Always eight rows, with how many risks each rests on: of few, nothing follows; and what goes together does not cause each other.
report-4e131ee6 = Parmi tous les risques ayant une cotation inhérente et une avec les mesures réalisées : pour chaque type dont cette dernière prend en compte une mesure, si son niveau est plus bas que l’inhérent, et de combien de niveaux. Toujours huit lignes, avec le nombre de risques sur lesquels chacune repose : d’un petit nombre rien ne se déduit ; et ce qui va ensemble n’est pas cause l’un de l’autre.
# Risks that it rests on.
report-dc5564af = Risques sur lesquels cela repose.
# Those with a lower level than the inherent one.
report-0ef57f66 = Ceux dont le niveau est plus bas que l’inhérent.
# Of all that it rests on.
report-381d5a70 = De tous ceux sur lesquels cela repose.
# The mean number of levels by which it is lower.
report-643f5414 = Le nombre moyen de niveaux dont il est plus bas.
# In which cases was the risk of not providing support higher than that of providing it, and how were they decided?
report-00c68f99 = Dans quels dossiers le risque de ne pas appuyer était-il plus élevé que celui d’appuyer, et comment ont-ils été décidés ?
# Cases whose last assessment of the risk of not providing support has a higher level than the highest of their risks, each read with all agreed measures at work or, where nobody read that, without them. A case in which no risk was read counts as low.
report-ae8ccc1d = Dossiers dont la dernière évaluation du risque de ne pas appuyer a un niveau plus élevé que le plus élevé de leurs risques, chacun coté avec toutes les mesures convenues en action ou, si personne ne l’a fait, sans elles. Un dossier où aucun risque n’a été coté compte comme faible.
# The level of not providing support.
report-c0fab9a4 = Le niveau de ne pas appuyer.
# The level of providing it; empty where no risk was read.
report-c9baf280 = Le niveau d’appuyer ; vide si aucun risque n’a été coté.
# What could follow from not providing it.
report-dd6c7609 = Ce qui pourrait s’ensuivre du refus d’appuyer.
# The last decision: APPROVED, DECLINED or NONE.
report-6c1fdf92 = La dernière décision : APPROVED, DECLINED ou NONE.
# Which approvals would have needed another level of authority under another edition of the policy?
report-db8b93bd = Quelles approbations auraient relevé d’un autre échelon d’autorité sous une autre édition de la politique ?
# Every approval, with the scores that counted when it was given, scored again with the matrix and the way of taking severity of another edition, published or drafted; and the authority that its ladder asks for at the level that results. Listed where nobody might have approved, where a higher authority than the one that decided was needed, where a lower one than at that time would have been enough, or where only the level differs. Nothing is recorded.
report-219ba84f = Chaque approbation, avec les cotes qui comptaient lorsqu’elle a été donnée, cotée de nouveau avec la matrice et le calcul de la gravité d’une autre édition, publiée ou en projet ; et l’autorité que son échelle exige au niveau qui en résulte. Figurent celles que personne n’aurait pu approuver, celles qui exigeaient une autorité plus haute que celle qui a décidé, celles où une autorité plus basse que celle d’alors aurait suffi, ou celles où seul le niveau diffère. Rien n’est enregistré.
# It tries decisions again on what was known when they were taken.
report-76e11974 = Il essaie de nouveau des décisions sur ce qu’on savait lorsqu’elles ont été prises.
# the last published one
report-db6aee96 = la dernière publiée
# A published edition.
report-9b142ea9 = Une édition publiée.
# An edition as JSON, in the form in which one is published, in place of it.
report-a00c3cdb = Une édition en JSON, sous la forme dans laquelle on en publie, à la place.
# The edition it was given under.
report-40a78bab = L’édition sous laquelle elle a été donnée.
# The residual level that was accepted.
report-b6cd69db = Le niveau résiduel accepté.
# The authority that decided.
report-e478536e = L’autorité qui a décidé.
# The lowest authority that might decide then.
report-23e79cb5 = L’autorité la plus basse qui pouvait décider alors.
# The residual level under the other edition.
report-7848a653 = Le niveau résiduel sous l’autre édition.
# The lowest authority that might decide under it; empty for nobody.
report-03fe9b07 = L’autorité la plus basse qui pourrait décider sous celle-ci ; vide si personne.
# NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH or LEVEL_CHANGED.
report-f43d591f = NOBODY_MAY_APPROVE, HIGHER_AUTHORITY_NEEDED, LOWER_AUTHORITY_ENOUGH ou LEVEL_CHANGED.
# What changed in the portfolio between two moments, as each was known then?
report-77e8e761 = Qu’est-ce qui a changé dans le portefeuille entre deux moments, tels que chacun était connu alors ?
# Every case that was opened since the earlier moment, or whose status, risk level or number of active pairs is another now, each folded from what was recorded up to its moment, with the corrections known by then. The level is the highest of the risks of the case, read with all agreed measures at work or without any. The later moment is the one that is asked about.
report-ac132cab = Chaque dossier ouvert depuis le moment antérieur, ou dont le stade, le niveau de risque ou le nombre de paires actives diffère maintenant, chacun reconstitué à partir de ce qui était enregistré jusqu’à son moment, avec les corrections alors connues. Le niveau est le plus élevé des risques du dossier, cotés avec toutes les mesures convenues en action ou sans aucune. Le moment ultérieur est celui de la question.
# every event of a case
report-69c4cc7e = chaque événement d’un dossier
# It compares two moments of the record.
report-9fa72659 = Il compare deux moments de l’enregistrement.
# The earlier moment, as a position; this or the other.
report-4902796a = Le moment antérieur, comme position ; ceci ou l’autre.
# The earlier moment, as an instant; this or the other.
report-50602f94 = Le moment antérieur, comme instant ; ceci ou l’autre.
# NEW or CHANGED.
report-8c27597d = NEW ou CHANGED.
# Where the case stood.
report-49878fd8 = Où en était le dossier.
# Its risk level then.
report-3529f307 = Son niveau de risque alors.
# Its risk level now.
report-21a3ce35 = Son niveau de risque maintenant.
# How many pairs were active.
report-47068f40 = Combien de paires étaient actives.
# How many are.
report-f31419ca = Combien le sont.
# What is support worth by country, kind of force and residual risk; what was declined, and why?
report-6689a6e9 = Que vaut l’appui par pays, genre de force et risque résiduel ; qu’est-ce qui a été refusé, et pourquoi ?
# APPROVED: each support item once for which something was approved, whatever became of it, with the highest residual level of the last approvals of its pairs. DECLINED: each other item for which support was declined, with the reason of the last decline. DELIVERED: each delivery with its own value, at the residual level of the last approval before it. The kind of force is that of the recipients concerned, SEVERAL where they differ, UNKNOWN where one is not registered or not seen. No rates of exchange are on record: each currency is a row of its own, and what has no value is counted without one.
report-3db5bfbd = APPROVED : chaque appui une fois pour lequel quelque chose a été approuvé, quoi qu’il en soit advenu, avec le plus élevé des niveaux résiduels des dernières approbations de ses paires. DECLINED : chaque autre appui refusé, avec la raison du dernier refus. DELIVERED : chaque livraison avec sa propre valeur, au niveau résiduel de la dernière approbation avant elle. Le genre de force est celui des bénéficiaires concernés, SEVERAL s’ils diffèrent, UNKNOWN si l’un d’eux n’est pas inscrit ou n’est pas visible. Aucun taux de change n’est enregistré : chaque monnaie a sa propre ligne, et ce qui n’a pas de valeur est compté sans valeur.
# The country.
report-7c758b58 = Le pays.
# APPROVED, DECLINED or DELIVERED.
report-5b4c2d7e = APPROVED, DECLINED ou DELIVERED.
# The kind of force.
report-91ed878c = Le genre de force.
# Why support was declined.
report-18e5f8c6 = Pourquoi l’appui a été refusé.
# The currency.
report-2f553eaf = La monnaie.
# How many items, or deliveries.
report-4be03da7 = Combien d’appuis, ou de livraisons.
# What they are worth together.
report-c17c0ff3 = Ce qu’ils valent ensemble.
# Which.
report-5eb19a04 = L’élément dont il s’agit.
# Why.
report-9aaee400 = Pourquoi.
# When.
report-a53add0c = Quand.
# How.
report-8f70c163 = Comment.
# Screenings.
report-9bad34b7 = Contrôles.
# Approvals.
report-930532a6 = Approbations.
# Declines.
report-4a32e5f6 = Refus.
# Suspensions.
report-6fce08ff = Suspensions.
# Cessations.
report-6c2ce6fd = Cessations.

## Les titres des colonnes

# About
heading-4efca0d1 = Sujet
# Achieved level
heading-dfb23f96 = Niveau réalisé
# Achieved on
heading-d99cf8fd = Réalisé le
# Active after
heading-20344a0d = Actives après
# Active before
heading-560ee108 = Actives avant
# Active since
heading-e6c81b69 = Actif depuis
# Addressee
heading-9f1b323a = Destinataire
# Adverse outcome
heading-47dcbc2b = Ce qui pourrait arriver
# Advice
heading-305f5e54 = Avis
# Agrees
heading-1fe1df88 = Concorde
# Alerts
heading-f62e9267 = Alertes
# Amount (smallest unit)
heading-d20519d8 = Montant (plus petite unité)
# Currency of the amount
heading-979e0c5d = Monnaie du montant
# Answered on
heading-a57ab4a2 = Réponse le
# Approved
heading-87b42e40 = Approbations
# Approved by
heading-8e838c46 = Approuvé par
# Approved cases
heading-9f8bba2c = Dossiers approuvés
# Approved on
heading-2ccde361 = Approuvé le
# Assessed by
heading-25da78db = Évalué par
# Assessed on
heading-c6c5eaad = Évalué le
# At position
heading-f59206c7 = À la position
# Attached at position
heading-c26fab36 = Jointe à la position
# Authorised at (UTC)
heading-8bb7ea79 = Autorisé à (UTC)
# Authorised by
heading-0d6b1b6a = Autorisé par
# Authority
heading-b80e403d = Autorité
# Case
heading-15f86e24 = Dossier
# Ceased
heading-42875da0 = Cessations
# Change
heading-c0bf75bd = Changement
# Changed on
heading-3ef79cd4 = Changé le
# Checkpoint
heading-ee325afd = Point de contrôle
# Conditions
heading-97d4be89 = Conditions
# Confirmed by
heading-4d41e2f2 = Confirmé par
# Confirmed on
heading-90e53f27 = Confirmé le
# Consequence
heading-792d3730 = Conséquence
# Country
heading-701d021d = Pays
# Counts
heading-c3ea5bf7 = Compte encore
# Currency
heading-3ac1a9ec = Monnaie
# Days
heading-e08c0aa8 = Jours
# Days late
heading-3a0f67d0 = Jours de retard
# Days over
heading-a84a745c = Jours de dépassement
# Decided by
heading-33a2ab84 = Décidé par
# Decided on
heading-867889d8 = Décidé le
# Decision
heading-640ae4ba = Décision
# Decision at position
heading-e25dd76f = Position de la décision
# Decisions
heading-cfa6a08a = Décisions
# Declined
heading-dce083a2 = Refus
# Delivered on
heading-d3350ceb = Livré le
# Deliveries
heading-2eb75b51 = Livraisons
# Detail
heading-fb5f27d5 = Détail
# Due
heading-9071738f = Dû
# Due on
heading-a292db0e = Échéance
# Earlier uses
heading-47c3ea71 = Recours antérieurs
# Happened on
heading-b08287b7 = Survenu le
# Emergency
heading-4538f2dc = Urgence
# Ended on
heading-f4a4ca82 = Terminé le
# Evidence
heading-03867aea = Pièces
# Fact at position
heading-1bce0e95 = Fait à la position
# Field
heading-f45fc1df = Champ
# Finding
heading-59d032ea = Constat
# Type of force
heading-472e9117 = Genre de force
# From
heading-21819769 = De
# Grave incidents after
heading-da496cd0 = Incidents graves ensuite
# How
heading-7470bd3b = Comment
# Id
heading-12156e92 = Référence
# In force
heading-1652cbbb = En vigueur
# Incidents after
heading-1f1af34d = Incidents ensuite
# Indicator
heading-86dde35c = Indicateur
# Ineligible
heading-0668a264 = Inadmissibles
# Inherent level
heading-cf4c83a0 = Niveau inhérent
# Involvement
heading-3c9eee9d = Implication
# Item
heading-652bcc3a = Appui
# Items
heading-fb8e7a1a = Appuis
# Kind
heading-f5387f9b = Genre
# Known
heading-19984a43 = Connaissance
# Lapsed at (UTC)
heading-cecb009c = Caduque à (UTC)
# Last at position
heading-6ad1f6fc = Dernier à la position
# Leaf hash
heading-1f7abe86 = Empreinte de feuille
# Level after
heading-8551ac13 = Niveau après
# Level before
heading-11f69283 = Niveau avant
# Level by the new policy
heading-9bd67602 = Niveau selon la nouvelle politique
# Level then
heading-11f3f37a = Niveau d’alors
# Levels above
heading-53520eda = Niveaux au-dessus
# Line
heading-d7852cd0 = Ligne
# Linked
heading-bfda026e = Lié
# Size of the log
heading-9e48df9c = Taille du journal
# Longest
heading-802803c7 = Le plus long
# Lowered
heading-191b270d = Abaissés
# Share lowered (%)
heading-943eb2d4 = Part abaissée (%)
# Mean drop
heading-3c46c051 = Baisse moyenne
# Measure
heading-ebf940f2 = Mesure
# Median
heading-daab7c43 = Médiane
# Met late
heading-6b1115cf = Remplies en retard
# Met on time
heading-e1d754bb = Remplies à temps
# Missed
heading-3d86eb08 = Manquées
# Number
heading-bd82cf16 = Nombre
# Name
heading-dcd1d522 = Nom
# Named
heading-8605605a = Nommé
# Level of not supporting
heading-1ff73c37 = Niveau de ne pas appuyer
# Notification
heading-7d31b833 = Notification
# Notified on
heading-c5b917e4 = Notifié le
# Now
heading-fe18013d = Maintenant
# Of
heading-72f9393f = Sur
# Office
heading-9e380d99 = Bureau
# On
heading-13001175 = Le
# On record
heading-2a234f4f = Figurait alors
# Share on time (%)
heading-0b4d2b04 = Part à temps (%)
# Open alerts
heading-10f2cf9a = Alertes ouvertes
# Opened
heading-b19fb8d1 = Ouvertures
# Outcome
heading-4e80abb5 = Résultat
# Outcomes
heading-912d8e96 = Résultats
# Overdue
heading-d660945b = En retard
# Owner
heading-4b1b8aa3 = Responsable
# Pairs
heading-09406fef = Paires
# Party
heading-dfa82f21 = Partie
# People
heading-7db20897 = Personnes
# Per cent
heading-6eb4804c = Pour cent
# Policy then
heading-4b9c9461 = Politique d’alors
# Needed before start
heading-c5e64209 = Nécessaire avant le début
# Precondition
heading-80568c38 = Condition préalable
# Project
heading-98595978 = Projet
# Projected level
heading-fc2ad92c = Niveau prévu
# Projected on
heading-5d45b787 = Prévu le
# Promised by
heading-98d11fc2 = Promis pour le
# Proposed by
heading-3b48f0b6 = Proposé par
# Quantity
heading-822bab8d = Quantité
# Quarter
heading-b474b397 = Trimestre
# Ratified at (UTC)
heading-af1f696c = Ratifié à (UTC)
# Ratified in time
heading-d5292338 = Ratifié à temps
# Ratify by (UTC)
heading-e52ba0bd = À ratifier avant (UTC)
# Read at (UTC)
heading-fcfe736a = Lu à (UTC)
# Read by
heading-d90fe2d1 = Lu par
# Reason
heading-f81ab834 = Raison
# Reasons
heading-72ed245d = Raisons
# Recipient
heading-51fac985 = Bénéficiaire
# Recipients
heading-1e8568a8 = Bénéficiaires
# Recorded at position
heading-13aed219 = Enregistré à la position
# Recorded at (UTC)
heading-6fd8f8ee = Enregistré à (UTC)
# Recorded on
heading-db9e29a5 = Enregistré le
# Relation
heading-1367485d = Relation
# Requested
heading-2d9e2828 = Demandes
# Required by the new policy
heading-2694829a = Exigée par la nouvelle politique
# Required then
heading-1bd14ca6 = Exigée alors
# Residual level
heading-287a0dbe = Niveau résiduel
# Revision
heading-2e516d68 = Révision
# Risk
heading-0711a8d6 = Risque
# Role
heading-14736a2e = Rôle
# Root of the log
heading-67e25364 = Racine du journal
# Rule
heading-62845f31 = Règle
# Running
heading-f4ccae29 = En cours
# Screened
heading-a62f9212 = Contrôles
# Section
heading-dfca5da5 = Section
# SHA-256
heading-bbd07c4f = SHA-256
# Share (%)
heading-651b2a03 = Part (%)
# Shortest
heading-3be80763 = Le plus court
# Since
heading-98af1ed6 = Depuis
# Events it rests on
heading-6c71e154 = Événements à l’appui
# Rests on positions
heading-6b22d293 = Positions à l’appui
# State
heading-a3b50c47 = État
# Status
heading-920e413c = Stade
# Status after
heading-a29bc1be = Stade après
# Status before
heading-bf55acca = Stade avant
# Head of the case's chain
heading-c323b7ee = Tête de la chaîne du dossier
# Subject
heading-68971283 = Objet
# Level of support
heading-7ca9c95c = Niveau de l’appui
# Suspended
heading-e392a389 = Suspensions
# Suspended on
heading-f6d0d6e1 = Suspendu le
# Suspension
heading-acf82993 = Suspension
# Target position
heading-1a5ef1d4 = Position de la cible
# Kind of the target
heading-f34a062a = Genre de la cible
# Text
heading-71988c4d = Texte
# Threshold
heading-0da627ad = Seuil
# Title
heading-7e8cd205 = Titre
# To
heading-f4b06ef6 = À
# Type
heading-baaddf70 = Type
# Type number
heading-1425ea45 = Numéro du type
# Valid until
heading-92cd054d = Valable jusqu’au
# Value
heading-8e37953d = Valeur
# Currency of the value
heading-b1b55068 = Monnaie de la valeur
# Was
heading-9f276c39 = Était
# What
heading-f8cf83a7 = Quoi
# Why
heading-d3ae14a5 = Pourquoi
# With conditions
heading-f4e637ae = Sous conditions
