# Ce que sont les champs des formulaires. L’anglais au-dessus de chaque entrée est celui du schéma.
# Not yet read by a native reviewer.

# Whether it may ask for the schema by introspection.
about-8b914612 = S’il peut demander le schéma par introspection.
# Over which cases it reaches, beside those a person is assigned to.
about-93fbca63 = À quels dossiers il a accès, outre ceux auxquels la personne est affectée.
# The role.
about-05b57f4c = Le rôle.
# What it sees; everything else it does not.
about-4e2a2fe1 = Ce qu’il voit ; il ne voit rien d’autre.
# The most confidential class it reads.
about-446e6733 = La classe la plus confidentielle qu’il lit.
# Whether small counts are withheld from it, lest they point at a case.
about-f41a0ed9 = Si les petits nombres lui sont cachés, de peur qu’ils ne désignent un dossier.
# The alert: the position of the event that raised it.
about-c726474e = L’alerte : la position de l’événement qui l’a levée.
# Global id of the case; omitted where it is about the ledger itself.
about-6e0fc653 = Identifiant global du dossier ; à omettre s’il s’agit du registre lui-même.
# The caller's own name for this command, 8 to 64 characters: saying it again adds nothing and returns the first result.
about-56705f5b = Le nom que l’appelant donne à cette commande, de 8 à 64 caractères : la répéter n’ajoute rien et rend le premier résultat.
# Only say what would happen: nothing is recorded.
about-b7e90b1f = Dire seulement ce qui se passerait : rien n’est enregistré.
# The day it happened in the world; today where omitted, never in the future.
about-19283c46 = Le jour où cela s’est produit ; aujourd’hui si omis, jamais dans l’avenir.
# Who may read what is recorded; as usual for its kind where omitted.
about-e9520591 = Qui peut lire ce qui est enregistré ; comme d’habitude pour ce genre si omis.
# The revision of the case that the caller has seen; refused where it has moved on.
about-ca1c79c3 = La révision du dossier que l’appelant a vue ; refusé si le dossier a avancé depuis.
# What is done about it.
about-4f6dd0aa = Ce qui est fait à ce sujet.
# Global id of the case.
about-a03ac248 = Identifiant global du dossier.
# Which pairs; every approved pair where omitted.
about-d3eac4df = Quelles paires ; toutes les paires approuvées si omis.
# From which day; the effective day where omitted.
about-ab4d21c2 = À partir de quel jour ; le jour des faits si omis.
# What it costs.
about-7db68e73 = Ce que cela coûte.
# What is done.
about-bcf0b258 = Ce qui est fait.
# By when.
about-f6b36780 = Pour quand.
# Its id, such as M2.2.
about-fc897c27 = Sa référence, par exemple M2.2.
# Which of the eight types.
about-021f383b = Lequel des huit types.
# Who answers for it.
about-9fc1fb58 = Qui en répond.
# Who carries it out.
about-c1ff71ee = Qui l’exécute.
# Whether support may not start before it is verified.
about-a38fff7d = Si l’appui ne peut commencer avant qu’elle ne soit vérifiée.
# What it reduces; irremediability cannot be.
about-d63f2ca1 = Ce qu’elle réduit ; jamais l’irrémédiabilité.
# Which risks it addresses; every risk where empty.
about-cbbfacd6 = Quels risques elle traite ; tous les risques si vide.
# What it is, in one line.
about-9b146afa = De quoi il s’agit, en une ligne.
# How it is verified.
about-d8c5b5a2 = Comment c’est vérifié.
# What it is.
about-451bc40d = De quoi il s’agit.
# Its id within the case.
about-b8667544 = Sa référence dans le dossier.
# Whether it could wound.
about-7095889e = Si cela pourrait blesser.
# Life-saving, from the policy's vocabulary `life_saving`; needed for the emergency path.
about-f4a8489a = Vital, selon le vocabulaire de la politique ; nécessaire pour la voie d’urgence.
# What it is for.
about-f801de86 = À quoi cela sert.
# How many.
about-80df0143 = Combien.
# A finer kind, from the policy's vocabulary `support_sub_kind`.
about-111b7249 = Un genre plus fin, selon le vocabulaire de la politique.
# Which of the six kinds it is.
about-125f1ad8 = Lequel des six genres.
# Of what unit.
about-9dd2abfc = En quelle unité.
# Whether it processes personal data.
about-897186d3 = Si cela traite des données personnelles.
# What it is worth.
about-b7c775cd = Ce que cela vaut.
# With whom.
about-2e51cccd = Avec qui.
# Evidence.
about-7f2b508f = Pièces.
# The measure.
about-56f11a00 = La mesure.
# Who is told later, step by step, as long as nobody acknowledges it.
about-e3d0e7c5 = Qui est averti plus tard, étape par étape, tant que personne ne prend l’alerte en main.
# How urgent it is where it is graver than others of its kind; the same where omitted.
about-8debf7f1 = Son urgence lorsqu’elle est plus grave que d’autres de son genre ; la même si omis.
# Of which kind.
about-106043a7 = De quel genre.
# How urgent it is.
about-13169c6f = Son urgence.
# Which roles are told at once.
about-e7af1bb1 = Quels rôles sont avertis aussitôt.
# Days.
about-769bf9bf = Jours.
# The rung.
about-d67314d5 = L’échelon.
# Which exclusion, where the policy does not apply.
about-ef74e030 = Quelle exclusion, si la politique ne s’applique pas.
# The item.
about-c08e0ca0 = L’appui.
# The outcome.
about-b7cd8b5c = Le résultat.
# The recipient.
about-034b6aa8 = Le bénéficiaire.
# The proposal, by its position.
about-cd0d63cd = La proposition, par sa position.
# The case's present revision, where events came after the dossier and were read too.
about-a6aef9a3 = La révision actuelle du dossier, si des événements sont venus après le dossier de décision et ont été lus aussi.
# Under which conditions.
about-78b70a7a = Sous quelles conditions.
# On which of the request's pairs; all of them where omitted.
about-12fda098 = Sur quelles paires de la demande ; toutes si omis.
# Id of the decision.
about-0c1e8c11 = Référence de la décision.
# Reasons for departing from the mechanism's advice.
about-d98f6445 = Raisons de s’écarter de l’avis du mécanisme.
# The hash of the dossier that was read.
about-3f481154 = L’empreinte du dossier de décision qui a été lu.
# Why.
about-9aaee400 = Pourquoi.
# The request it answers.
about-93bdd1c4 = La demande à laquelle elle répond.
# The last day of the approval; as long as the policy allows where omitted.
about-a45ecb05 = Le dernier jour de l’approbation ; aussi longtemps que la politique le permet si omis.
# To whom it is attributed.
about-cd18d40a = À qui il est imputé.
# Whether it is grave.
about-fe097c0c = S’il est grave.
# Which.
about-5eb19a04 = L’élément dont il s’agit.
# How it is linked to the support.
about-557cd111 = Son lien avec l’appui.
# How far it is verified.
about-e615767d = Jusqu’où il est vérifié.
# What could follow, from the policy's vocabulary `non_provision_outcome`.
about-5474dd1a = Ce qui pourrait s’ensuivre, selon le vocabulaire de la politique.
# The scores.
about-c4d19cbf = Les cotes.
# For which pairs; every pair of the case where omitted.
about-b6b68438 = Pour quelles paires ; toutes les paires du dossier si omis.
# Whether the answer is in doubt, so that Legal must have advised first. For weapons the marking of the item says so.
about-c12248a6 = Si la réponse est dans le doute, de sorte que le service juridique doit s’être prononcé d’abord. Pour les armes, c’est le marquage de l’appui qui le dit.
# On what it rests; at least one for met and not met.
about-4df76c01 = Sur quoi cela repose ; au moins une pièce pour « remplie » et « non remplie ».
# Which of the four.
about-1e97ca23 = Laquelle des quatre.
# The six findings, each element once.
about-abadc136 = Les six constats, chaque élément une fois.
# From which day.
about-2a6a1bb4 = À partir de quel jour.
# In which role.
about-cefcf6b2 = Dans quel rôle.
# The last day; without end where omitted.
about-d2711673 = Le dernier jour ; sans fin si omis.
# Who.
about-96516c3a = Qui.
# The size of the file in bytes.
about-3eb3bbae = La taille du fichier en octets.
# Who may read it.
about-ab5f2ae5 = Qui peut la lire.
# Its id.
about-5567e344 = Sa référence.
# What it is, from the policy's vocabulary `evidence_kind`.
about-484d6efb = De quoi il s’agit, selon le vocabulaire de la politique.
# The SHA-256 that the tool which read the file computed; refused where it differs.
about-1d739307 = La SHA-256 calculée par l’outil qui a lu le fichier ; refusé si elle diffère.
# Its media type.
about-8f141f49 = Son type de média.
# When it was obtained.
about-6457976d = Quand elle a été obtenue.
# The SHA-256 of the file.
about-66e39f20 = La SHA-256 du fichier.
# How reliable the source is.
about-f972030c = La fiabilité de la source.
# Its title; names nobody.
about-c01e926b = Son titre ; il ne nomme personne.
# The hour of the authorisation.
about-81368acb = L’heure de l’autorisation.
# On what it rests.
about-48f97490 = Sur quoi cela repose.
# The smallest set of pairs that answers it.
about-a0e2f4a7 = Le plus petit ensemble de paires qui y répond.
# When it ends by itself.
about-229be774 = Quand elle prend fin d’elle-même.
# In writing, or by word of mouth.
about-2f78fac6 = Par écrit, ou de vive voix.
# The imminent danger to life.
about-3bf41bf3 = Le danger imminent pour la vie.
# The hour of writing; within a day of an oral authorisation.
about-3dbbf9ec = L’heure de la mise par écrit ; dans le jour qui suit une autorisation orale.
# Which pairs; every approved, active or suspended pair where omitted.
about-f28c4983 = Quelles paires ; toutes les paires approuvées, actives ou suspendues si omis.
# Who may read it now.
about-7f1e47fc = Qui peut la lire désormais.
# The new date.
about-83618bc7 = La nouvelle date.
# Who asked for it; the person who changes it is another.
about-35c612d5 = Qui l’a demandé ; la personne qui la change en est une autre.
# Whose.
about-d1ceae76 = De qui.
# What was learnt.
about-7ae27178 = Ce qui a été appris.
# In words.
about-16a79ce9 = En mots.
# How it ended.
about-7031b404 = Comment cela s’est terminé.
# What follows.
about-19a16d4b = Ce qui suit.
# What it brought.
about-351961c1 = Ce que cela a apporté.
# What changed since the last.
about-185c69ae = Ce qui a changé depuis le dernier.
# When the next is due.
about-439f6ebe = Quand le prochain est dû.
# What the review concludes.
about-fa17c5cd = Ce que l’examen conclut.
# Whether the risk changed.
about-4b3189c0 = Si le risque a changé.
# Before the start, or all along.
about-a5ee0cb9 = Avant le début, ou tout au long.
# The measure it goes with.
about-68f57bea = La mesure à laquelle elle est liée.
# What must be so.
about-2bff1d30 = Ce qui doit être le cas.
# When it is reviewed.
about-e81a6e61 = Quand elle est examinée.
# Id of the consultation.
about-0d36c35e = Référence de la consultation.
# What is submitted.
about-3adeebd8 = Ce qui est soumis.
# Who is told later that it passed, step by step, as long as nobody acknowledges it; that it is near, where that is critical already.
about-a2769974 = Qui est averti plus tard qu’elle est dépassée, étape par étape, tant que personne ne prend l’alerte en main ; qu’elle approche, là où cela est déjà critique.
# Which deadline.
about-e52fb758 = Quelle échéance.
# How many days before it is said that it is near: several times, or never.
about-fdd4a35e = Combien de jours à l’avance il est dit qu’elle approche : plusieurs fois, ou jamais.
# How urgent it is while the deadline is near.
about-b53886ee = Son urgence tant que l’échéance approche.
# How urgent it is once it has passed. That the mechanism did not answer, or an emergency was not ratified, is said by an event of its own, and handled by the rule of that kind.
about-a88b6972 = Son urgence une fois dépassée. Que le mécanisme n’ait pas répondu, ou qu’une urgence n’ait pas été ratifiée, fait l’objet d’un événement propre, traité par la règle de ce genre.
# An endorsed assessment stays valid.
about-8ccde81f = Une évaluation validée reste valable.
# A screening of a commander stays valid.
about-ec108d2b = Le contrôle d’un commandant reste valable.
# A consistency alert on active support forces a review.
about-281b2c83 = Une alerte de cohérence sur un appui actif impose un examen.
# A grave incident, or a lost precondition, is acted on.
about-5ee3f8e2 = Un incident grave, ou une condition préalable perdue, appelle une action.
# An incident is assessed. A first look within a day, triage, is no deadline of its own: no event says that somebody has looked, so nothing could end it but the assessment. A grave incident has its hours from its assessment on.
about-fe5938a5 = Un incident est évalué. Un premier examen dans la journée, le tri, n’est pas une échéance en soi : aucun événement ne dit que quelqu’un a regardé ; seule l’évaluation pourrait donc y mettre fin. Un incident grave a ses heures à compter de son évaluation.
# A screening of an institution or unit stays valid.
about-e60df3d7 = Le contrôle d’une institution ou d’une unité reste valable.
# Answers to the steps of an intervention.
about-448eedc9 = Réponses aux étapes d’une intervention.
# The mechanism answers.
about-f408601d = Le mécanisme répond.
# A project manager's own pause ends.
about-4b68f28b = La pause propre d’un chef de projet prend fin.
# A periodic review follows the approval or the last review.
about-9136ec0e = Un examen périodique suit l’approbation ou le dernier examen.
# A precondition stays valid.
about-ef76a710 = Une condition préalable reste valable.
# A recipient is screened again after a change of command.
about-261ffcec = Un bénéficiaire est contrôlé de nouveau après un changement de commandement.
# Suspended support ceases or is extended by Headquarters.
about-a975d77b = Un appui suspendu cesse ou est prolongé par le siège.
# A suspension is reviewed.
about-a3b975b9 = Une suspension est examinée.
# Ceased support is wound down.
about-46d64213 = Un appui cessé est retiré.
# How much is shown.
about-ff30f0d8 = Ce qui est montré.
# Of what nature; no names.
about-24637b20 = De quelle nature ; sans noms.
# Whether the person steps back from the case altogether.
about-8a4344d6 = Si la personne se retire entièrement du dossier.
# Whose conflict it is.
about-94dcf7d6 = De qui est le conflit.
# Which pairs; every pair in process or blocked where omitted.
about-a90b8370 = Quelles paires ; toutes les paires en cours d’examen ou bloquées si omis.
# The risk of not providing support was considered; must be true.
about-95c3f432 = Le risque de ne pas appuyer a été considéré ; ce doit être le cas.
# The request it answers, where there is one.
about-2f57f41b = La demande à laquelle elle répond, s’il y en a une.
# What would change the answer.
about-f6242973 = Ce qui changerait la réponse.
# What a breach brings by itself.
about-f63aa1ad = Ce qu’un franchissement entraîne de lui-même.
# The threshold, in hundredths of the unit: breached at or above it where high is bad, below it where low is.
about-9512ea02 = Le seuil, en centièmes de l’unité : franchi à cette valeur ou au-dessus si le haut est mauvais, au-dessous si le bas l’est.
# Which way is bad.
about-782647b5 = Quel sens est mauvais.
# Whose behaviour.
about-5be52878 = La conduite de qui.
# How often it is read, in days.
about-7b7db8af = Tous les combien de jours il est mesuré.
# Its id, such as I05.
about-cff7e5cd = Sa référence, par exemple I05.
# What it shows.
about-0330d930 = Ce qu’il montre.
# Where the numbers come from.
about-f5640752 = D’où viennent les chiffres.
# What it counts in.
about-3edd81d1 = En quoi il compte.
# The warning line, in hundredths of the unit.
about-d377b34c = Le seuil d’avertissement, en centièmes de l’unité.
# Who delegates, and holds the role in person.
about-c14ad448 = Qui délègue, et exerce le rôle en personne.
# For which office.
about-1280c8fa = Pour quel bureau.
# Which role.
about-eef6e96d = Quel rôle.
# Until which day.
about-c9229534 = Jusqu’à quel jour.
# To whom.
about-2c78f23c = À qui.
# One line a pair.
about-1c93c98e = Une ligne par paire.
# What replaces it.
about-f1e94865 = Ce qui la remplace.
# Whether it exists at all.
about-363d52ef = S’il existe seulement.
# It ends by itself.
about-2265fcd7 = Elle prend fin d’elle-même.
# The next level ratifies.
about-ac5bb03c = L’échelon suivant ratifie.
# What was delivered under it.
about-1d56b950 = Ce qui a été livré à ce titre.
# What was achieved.
about-4d2f5244 = Ce qui a été accompli.
# Which pairs; every active pair where omitted.
about-78615e0e = Quelles paires ; toutes les paires actives si omis.
# Comments.
about-bf45a4be = Commentaires.
# On which legal basis.
about-2bddf013 = Sur quelle base juridique.
# The person's opaque reference; it stays in the events.
about-93f42dd0 = La référence opaque de la personne ; elle reste dans les événements.
# When it was asked for.
about-a6237fb7 = Quand cela a été demandé.
# How many hours after the alert was raised.
about-ab13c8c0 = Combien d’heures après la levée de l’alerte.
# Which roles are told then.
about-be0375c5 = Quels rôles sont avertis alors.
# Until when.
about-854c03a6 = Jusqu’à quand.
# Until which day; without end where omitted.
about-8c99d25a = Jusqu’à quel jour ; sans fin si omis.
# Who chairs it.
about-d0d13b75 = Qui le préside.
# The country.
about-7c758b58 = Le pays.
# The SHA-256 of the documents that show it.
about-95d6de0b = La SHA-256 des documents qui le montrent.
# Its form; "none" needs evidence.
about-5618dbcb = Sa forme ; « aucun » exige une pièce.
# What is known about it.
about-e8b28366 = Ce qu’on en sait.
# Who is its secretariat.
about-821bc1e6 = Qui en assure le secrétariat.
# What could happen to people.
about-a8cf5d80 = Ce qui pourrait arriver à des personnes.
# Whom it would hit, from the policy's vocabulary `affected_group`.
about-b5c6aad0 = Qui cela toucherait, selon le vocabulaire de la politique.
# What makes it likely, from the policy's vocabulary `risk_factor`.
about-45ced661 = Ce qui le rend probable, selon le vocabulaire de la politique.
# Which items bring it.
about-1b6dcb13 = Quels appuis l’entraînent.
# Which recipients bring it.
about-00fc3d57 = Quels bénéficiaires l’entraînent.
# Under which reference.
about-081684f5 = Sous quelle référence.
# Who was informed.
about-892b956a = Qui a été informé.
# About what.
about-bcbe5ce2 = De quoi.
# What its holder calls it.
about-e4c66c7d = Comment son détenteur le nomme.
# What it is good for.
about-b935dbd0 = À quoi il sert.
# The SHA-256 of its secret of 256 random bits.
about-23eaedea = La SHA-256 de son secret de 256 bits aléatoires.
# Its public id.
about-c3867958 = Son identifiant public.
# Until when it holds: 90 days at most.
about-a2caf4b8 = Jusqu’à quand il vaut : 90 jours au plus.
# For whom.
about-92a6adaa = Pour qui.
# The lowest authority that may decide.
about-414492b1 = L’autorité la plus basse qui peut décider.
# The residual level.
about-8b99d707 = Le niveau résiduel.
# Whether the regional office must have concurred where the Chief of Mission decides.
about-fda404a2 = Si le bureau régional doit avoir donné son assentiment lorsque le chef de mission décide.
# How many days an approval holds at most.
about-e67b212e = Combien de jours une approbation vaut au plus.
# The hour.
about-d3dd5b02 = L’heure.
# The recipient, as registered.
about-80f96dc1 = Le bénéficiaire, tel qu’il est inscrit.
# How it is linked.
about-d590cfed = Son lien.
# Of how many; needed for shares and rates.
about-f897235e = Sur combien ; nécessaire pour les parts et les taux.
# First day of the period.
about-064490aa = Premier jour de la période.
# There is no data; a value of its own.
about-d77ab3da = Il n’y a pas de données ; une valeur en soi.
# Last day of the period.
about-5e9fcba4 = Dernier jour de la période.
# Units of the smallest kind: cents for EUR.
about-8e5fd967 = En unités du plus petit genre : centimes pour EUR.
# The currency.
about-2f553eaf = La monnaie.
# At which level.
about-77518d14 = À quel niveau.
# Which authority: an office, never a person's name.
about-bee862c5 = Quelle autorité : une fonction, jamais le nom d’une personne.
# By which channel.
about-e6863833 = Par quelle voie.
# Of what.
about-a801a02b = De quoi il s’agit.
# The letter.
about-459a4ff6 = La lettre.
# Id of the notification.
about-395446b4 = Référence de la notification.
# What kind.
about-eb168fcd = De quel genre.
# The budget.
about-dc6ac734 = Le budget.
# Who answers for the case; may never decide it.
about-4f86d421 = Qui répond du dossier ; ne peut jamais en décider.
# The country of the support.
about-f9e9409e = Le pays de l’appui.
# Marks made-up data: shown wherever the case is shown.
about-2a7e4760 = Marque des données inventées : signalé partout où le dossier est montré.
# The donors.
about-333f5b77 = Les donateurs.
# The office that is responsible.
about-538c923a = Le bureau responsable.
# Where the idea came from.
about-b234f6f1 = D’où vient l’idée.
# Planned last day of the support.
about-ade356b0 = Dernier jour prévu de l’appui.
# Planned first day of the support.
about-a1d01399 = Premier jour prévu de l’appui.
# The project.
about-cc8ac611 = Le projet.
# The case's own reference, unique in the ledger.
about-f2089547 = La référence propre du dossier, unique dans le registre.
# What it is about, in one line.
about-3d6849d0 = De quoi il traite, en une ligne.
# What is to be achieved.
about-19be73d7 = Ce qui doit être atteint.
# Because of which incidents.
about-b6edfc8e = En raison de quels incidents.
# Because of which indicators.
about-1b6fe9cc = En raison de quels indicateurs.
# What made it necessary.
about-ff45698f = Ce qui l’a rendue nécessaire.
# The support item.
about-6268ba75 = L’appui concerné.
# The command, as the API spells it with a capital: `OpenCase`.
about-21ec7eb4 = La commande, telle que l’API l’écrit, avec une majuscule : `OpenCase`.
# The roles.
about-23f0ce50 = Les rôles.
# The authorities it stands for, as notifications name them.
about-5a30ba12 = Les autorités qu’il représente, telles que les notifications les nomment.
# The countries it answers for.
about-b9bb3997 = Les pays dont il répond.
# The donors it stands for.
about-7203b52e = Les donateurs qu’il représente.
# The office.
about-fa91444f = Le bureau.
# The event to annul, by its position.
about-0efc0be4 = L’événement à annuler, par sa position.
# The field, as the payload spells it; parts of lists by number: `outcome`, `outcomes.0.outcome`.
about-d7139908 = Le champ, tel que le contenu l’écrit ; les parties de listes par leur numéro : `outcome`, `outcomes.0.outcome`.
# The value it should have, as JSON: `"NOT_MET"`, `12`.
about-37ecd682 = La valeur qu’il devrait avoir, en JSON : `"NOT_MET"`, `12`.
# The event to correct, by its position.
about-0de5eaf8 = L’événement à corriger, par sa position.
# Its number: one more than the last.
about-5f1145b4 = Son numéro : un de plus que le dernier.
# What changed, and why.
about-0329e3e2 = Ce qui a changé, et pourquoi.
# A row a role; a role without a row sees nothing.
about-3d7b19b7 = Une ligne par rôle ; un rôle sans ligne ne voit rien.
# The smallest count that is shown to whom small counts are withheld from.
about-5eedc1b7 = Le plus petit nombre montré à qui les petits nombres sont cachés.
# A rule a kind.
about-ddee5140 = Une règle par genre.
# A rule a deadline.
about-b90aa327 = Une règle par échéance.
# From which day it is in force.
about-3d95eebd = À partir de quel jour elle est en vigueur.
# How long alerts may be put off.
about-23499487 = Combien de temps les alertes peuvent être reportées.
# At which authority a role decides.
about-fb2a2e10 = À quelle autorité un rôle décide.
# Days and hours.
about-53a305b9 = Jours et heures.
# The emergency path.
about-22fcde21 = La voie d’urgence.
# Who decides at which level; a level without a rung cannot be approved.
about-781a56a1 = Qui décide à quel niveau ; un niveau sans échelon ne peut être approuvé.
# Five rows, severity 1 to 5, of five levels, likelihood 1 to 5.
about-a8290700 = Cinq lignes, gravité de 1 à 5, de cinq niveaux, probabilité de 1 à 5.
# Who may give which command.
about-97a0685d = Qui peut donner quelle commande.
# Clauses without which support does not start.
about-4773f2e8 = Clauses sans lesquelles l’appui ne commence pas.
# Severity is the average of its three parts, rounded up, in place of the highest of them.
about-02aee1ae = La gravité est la moyenne de ses trois parties, arrondie vers le haut, au lieu de la plus haute d’entre elles.
# The vocabularies.
about-76453059 = Les vocabulaires.
# On what the reading rests.
about-d91be10f = Sur quoi la cotation repose.
# The measures a residual reading relies on.
about-cd0c5a55 = Les mesures sur lesquelles une cotation résiduelle repose.
# The risk.
about-59c9e31e = Le risque.
# The rapid assessment it rests on.
about-5e7f323b = L’évaluation rapide sur laquelle elle repose.
# What the ratifier found.
about-a658c981 = Ce que la personne qui ratifie a constaté.
# The answer.
about-c7b4ec9e = La réponse.
# The answer in writing.
about-f0edd49c = La réponse écrite.
# Which notification.
about-2bc9e371 = Quelle notification.
# By when a corrective action was promised.
about-90555289 = Pour quand une mesure corrective a été promise.
# The new commander, as an opaque reference.
about-5c4c5e75 = Le nouveau commandant, par une référence opaque.
# What is known about it; no names.
about-e7972b53 = Ce qu’on en sait ; sans noms.
# Which recipient.
about-cf8211d2 = Quel bénéficiaire.
# Whether the office concurs.
about-07fcaeab = Si le bureau donne son assentiment.
# The request.
about-b975e7db = La demande.
# The condition.
about-cabeec20 = La condition.
# What happened.
about-202faec0 = Ce qui s’est passé.
# How many days before that it was to be said.
about-afc4d491 = Combien de jours auparavant cela devait être dit.
# When it is due.
about-4a58b11e = Quand c’est dû.
# What is due.
about-ca992e94 = Ce qui est dû.
# When it was due.
about-cdbab19b = Quand c’était dû.
# What was due.
about-9473c2f1 = Ce qui était dû.
# The hour, where it matters; needed under an emergency.
about-347aa550 = L’heure, si elle importe ; nécessaire en cas d’urgence.
# Under which emergency, where it is not ordinary support.
about-f1d46bf3 = Au titre de quelle urgence, si ce n’est pas un appui ordinaire.
# Delivery note.
about-2450a135 = Bon de livraison.
# How much, in hundredths of the item's unit.
about-0c25f19c = Combien, en centièmes de l’unité de l’appui.
# What it was worth.
about-4a4c9beb = Ce que cela valait.
# Which element.
about-906055b4 = Quel élément.
# The finding.
about-8f3d5d1c = Le constat.
# How and by when an unknown will be found out.
about-160d870b = Comment et pour quand ce qui est inconnu sera établi.
# What Legal says.
about-b752127e = Ce que dit le service juridique.
# Under which condition.
about-1ee05c16 = Sous quelle condition.
# The advice in writing.
about-2f712754 = L’avis écrit.
# On which of the four.
about-7038cec9 = Sur laquelle des quatre.
# What was asked.
about-e181e50f = Ce qui a été demandé.
# What changed.
about-e7f791a4 = Ce qui a changé.
# What kind of change.
about-2e499c90 = Quel genre de changement.
# At which recipient; needed for a change of command.
about-606ed128 = Chez quel bénéficiaire ; nécessaire pour un changement de commandement.
# The advice.
about-fe6f201e = L’avis.
# Who of the mechanism saw it otherwise, and why.
about-3c6d7e4b = Qui, au sein du mécanisme, a vu les choses autrement, et pourquoi.
# When it came.
about-dca0939a = Quand il est arrivé.
# How far monitors could look.
about-8dc73e8e = Jusqu’où les observateurs ont pu regarder.
# Whether it was announced.
about-922a23d3 = Si elle était annoncée.
# What they found; no names.
about-280fec70 = Ce qu’ils ont constaté ; sans noms.
# Where, as coarsely as safety asks.
about-17b2d05d = Où, aussi vaguement que la sécurité l’exige.
# Which recipient was visited.
about-69191d9c = Quel bénéficiaire a été visité.
# Every asset is returned or accounted for.
about-e0e5ac81 = Chaque bien est rendu ou justifié.
# Access to data is cut.
about-941ae9d2 = L’accès aux données est coupé.
# Donors and recipients have notice.
about-1686a5c9 = Les donateurs et les bénéficiaires ont reçu un préavis.
# What is asked of them.
about-fb755029 = Ce qui leur est demandé.
# Its commander, as an opaque reference.
about-361a1203 = Son commandant, par une référence opaque.
# Its country.
about-b60163da = Son pays.
# Marks made-up data.
about-4be41ffd = Marque des données inventées.
# What kind of force, from the policy's vocabulary `force_type`.
about-07d3db4a = Quel genre de force, selon le vocabulaire de la politique.
# Its name: an institution or a unit, never a person.
about-68691b11 = Son nom : une institution ou une unité, jamais une personne.
# The institution or unit above it.
about-fadfc031 = L’institution ou l’unité au-dessus d’elle.
# For which pairs; every declined, ceased or excluded pair where omitted.
about-d77e6a4c = Pour quelles paires ; toutes les paires refusées, cessées ou exclues si omis.
# The new facts.
about-b420c964 = Les faits nouveaux.
# What it is about.
about-ab44111f = De quoi il traite.
# Whether children were among them.
about-1f074a05 = S’il y avait des enfants parmi elles.
# When it happened.
about-af92936b = Quand il s’est produit.
# Where, coarsely.
about-e4b90058 = Où, vaguement.
# Which recipients are concerned.
about-6911861a = Quels bénéficiaires sont concernés.
# Where the information came from, never more closely.
about-2d2a599c = D’où vient l’information, jamais plus précisément.
# What happened; no names.
about-22e42429 = Ce qui s’est passé ; sans noms.
# How many people were harmed.
about-12d31876 = Combien de personnes ont été lésées.
# What was done.
about-2b78de99 = Ce qui a été fait.
# Per cent done, 0 to 100.
about-a35e1ae6 = Pour cent accompli, de 0 à 100.
# On which pairs; every pair in process where omitted.
about-3c49b3b0 = Sur quelles paires ; toutes les paires en cours d’examen si omis.
# What is proposed.
about-0da94c58 = Ce qui est proposé.
# Id of the request.
about-35eed5e0 = Référence de la demande.
# Why it is over.
about-a1a85585 = Pourquoi c’est terminé.
# How.
about-8f70c163 = Comment.
# The continuing conditions that hold again.
about-fc61886d = Les conditions continues qui sont de nouveau remplies.
# Evidence of corrective action, obtained after the suspension.
about-a347d5dd = Pièces sur des mesures correctives, obtenues après la suspension.
# Which of its pairs; all of them where omitted.
about-d1171198 = Lesquelles de ses paires ; toutes si omis.
# Who asked for it; the person who resumes is another.
about-7583e6a4 = Qui l’a demandé ; la personne qui fait reprendre l’appui en est une autre.
# Of which suspension.
about-86136471 = De quelle suspension.
# What is needed.
about-ba0109e0 = Ce qui est nécessaire.
# What the review found.
about-6df440d3 = Ce que l’examen a constaté.
# When the next review is due.
about-4639c207 = Quand le prochain examen est dû.
# What it is now.
about-93f032c6 = De quoi il s’agit maintenant.
# Whether it could wound, as known now.
about-816e383e = Si cela pourrait blesser, d’après ce qu’on sait maintenant.
# What it is for, as known now.
about-d7625961 = À quoi cela sert, d’après ce qu’on sait maintenant.
# How many now.
about-62a37095 = Combien maintenant.
# Why it changed.
about-d03915f6 = Pourquoi cela a changé.
# Worth now.
about-8b9ca0c3 = Sa valeur maintenant.
# From whom.
about-88039e2f = À qui il est retiré.
# The authority.
about-0a359eef = L’autorité.
# Irremediability: how hard to make good.
about-4f9f01d1 = Irrémédiabilité : la difficulté à réparer.
# Likelihood: 1 rare to 5 almost certain.
about-227c0b21 = Probabilité : de 1, rare, à 5, presque certain.
# Scale: how grave.
about-08763011 = Ampleur : la gravité.
# Scope: how many people.
about-ffbf1f2b = Étendue : combien de personnes.
# On what the result bites.
about-f44930cc = Sur quoi le résultat porte.
# The earlier screening it was taken over from.
about-ddb0801e = Le contrôle antérieur dont il est repris.
# How credible the information is.
about-a1e3d433 = La crédibilité de l’information.
# When it expires; the policy's limit where omitted or later than that.
about-6fb8334d = Quand il expire ; la limite de la politique si omis ou plus tard que celle-ci.
# The person screened, as an opaque reference.
about-63833a1d = La personne contrôlée, par une référence opaque.
# What was found.
about-4655ca40 = Ce qui a été constaté.
# Who screened.
about-a4947de4 = Qui a contrôlé.
# When it was screened.
about-2d7704fe = Quand le contrôle a eu lieu.
# Id of the screening.
about-36a68ee0 = Référence du contrôle.
# The gravest violation found.
about-f345f0de = La violation la plus grave constatée.
# The clauses it holds.
about-35bd19cf = Les clauses qu’il contient.
# The agreement itself.
about-35f3af09 = L’accord lui-même.
# Its form.
about-907c69fe = Sa forme.
# When it was signed.
about-765e25d2 = Quand il a été signé.
# Hours.
about-1b9b4dbb = Heures.
# Why it is made.
about-021a7b04 = Pourquoi elle est faite.
# Items for which no risk was identified, said explicitly.
about-d23d592e = Appuis pour lesquels aucun risque n’a été identifié, dit expressément.
# Is there a real risk that the recipient commits grave violations? Must be answered where a level is prohibitive.
about-4d79578f = Y a-t-il un risque réel que le bénéficiaire commette des violations graves ? Réponse obligatoire si un niveau est prohibitif.
# Why, where it was answered.
about-e745120b = Pourquoi, s’il y a une réponse.
# What the assessor recommends.
about-13845572 = Ce que recommande l’évaluateur.
# Which pairs; every approved or active pair where omitted.
about-8a929f2c = Quelles paires ; toutes les paires approuvées ou actives si omis.
# A precaution or a decision.
about-d6aa06cb = Une précaution ou une décision.
# What the recipient must do to resume.
about-7d57eae9 = Ce que le bénéficiaire doit faire pour que l’appui reprenne.
# Id of the suspension.
about-663f9eef = Référence de la suspension.
# What is demanded.
about-c67b8648 = Ce qui est exigé.
# Of which intervention.
about-6b0fd1da = De quelle intervention.
# The notification that carries it.
about-f3066683 = La notification qui la porte.
# Harm is ongoing: rungs may be passed over.
about-d0470120 = Le préjudice continue : des échelons peuvent être sautés.
# By when an answer is due; as the policy says where omitted.
about-124cdfe5 = Pour quand une réponse est due ; comme le dit la politique si omis.
# On which rung.
about-7708d536 = À quel échelon.
# By when now.
about-a8a83914 = Pour quand, désormais.
# Who asked for it.
about-0fdccdd3 = Qui l’a demandé.
# What must be so now.
about-a5fedd45 = Ce qui doit être le cas désormais.
# How well it works; "not effective" opens it again.
about-846d4b88 = Son efficacité ; « non efficace » la rouvre.
# Its name.
about-d0c2f83e = Son nom.
# Its values.
about-845a82db = Ses valeurs.
