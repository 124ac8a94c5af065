# French: every closed list, named as the API names it, and every kind of event.
# Not yet read by a native reviewer. Read pairs of states side by side: no two of them may look alike.

Because = Pourquoi quelqu’un voit un dossier
    .ROLE = Le rôle
    .ASSIGNMENT = Une affectation
    .TOKEN = Un jeton

Withheld = Pourquoi c’est retenu
    .SUBJECT = Le rôle ne le voit pas
    .CLASS = Trop confidentiel
    .ADDRESSEE = Envoyé à quelqu’un d’autre

Subject = Ce qui peut être vu
    .CASE_SUMMARY = Résumé du dossier
    .SCOPE = Portée
    .PRECONDITIONS = Conditions préalables
    .CONSULTATION = Consultation
    .RISK = Risque
    .MITIGATION = Atténuation
    .MONITORING = Suivi
    .INCIDENTS = Incidents
    .INTERVENTIONS = Interventions
    .SUSPENSIONS = Suspensions
    .EMERGENCIES = Urgences
    .DECISIONS = Décisions
    .NOTIFICATIONS = Notifications
    .AGREEMENTS = Accords
    .DELIVERIES = Livraisons
    .EVIDENCE = Pièces
    .CORRECTIONS = Corrections
    .CLOSING = Clôture
    .RECIPIENTS = Bénéficiaires
    .COUNTRY_MECHANISMS = Mécanismes de pays
    .POLICY = Politique
    .ROLES = Rôles
    .ACCOUNTS = Comptes
    .READINGS = Consultations du journal
    .LEDGER = Registre
    .PROOFS = Preuves d’intégrité
    .ALERTS = Alertes
    .COUNTS = Comptes globaux

Reach = Sur quels dossiers
    .ALL = Tous les dossiers
    .COUNTRY = Du pays
    .OFFICE = Du bureau
    .ASSIGNED = Affectés
    .ADDRESSED = Adressés
    .NOWHERE = Aucun

TokenScope = Usage d’un jeton
    .READ = Lire
    .RECORD = Enregistrer
    .ALERTS = Alertes
    .VERIFY = Vérifier

AccountKind = Type de compte
    .LOCAL = Local
    .EMERGENCY = D’urgence

ReadingKind = Mode de lecture
    .STRICTLY_CONFIDENTIAL = Strictement confidentiel
    .EXPORT = Export
    .BUNDLE = Liasse
    .PERSON = Registre des personnes

AlertKind = Alerte
    .INDICATOR_BREACHED = Seuil franchi
    .INDICATOR_CLEARED = Indicateur revenu à la normale
    .SUPPORT_SUSPENDED = Appui suspendu
    .SUPPORT_RESUMED = Appui repris
    .SUPPORT_CEASED = Appui cessé définitivement
    .CONSISTENCY_ALERT = Enregistrements contradictoires
    .CONSISTENCY_RESOLVED = Contradiction réglée
    .EMERGENCY_LAPSED = Appui d’urgence caduc
    .EMERGENCY_AUTHORISED = Appui d’urgence autorisé
    .DEADLINE_PASSED = Échéance dépassée
    .MECHANISM_TIMED_OUT = Pas de réponse du mécanisme
    .CONDITION_BREACHED = Condition enfreinte
    .GRAVE_INCIDENT = Incident grave
    .VISIT_REFUSED = Visite refusée
    .DEADLINE_NEAR = Échéance proche
    .PRECONDITION_LOST = Condition préalable perdue
    .REAL_RISK_FOUND = Risque réel de violations graves constaté
    .PROJECTION_FAILED = Une vue des données est arrêtée
    .SCRUB_FAILED = Enregistrement altéré
    .BACKUP_FAILED = Sauvegarde échouée
    .DELIVERY_FAILED = Envoi échoué
    .FAILURE_ENDED = Panne terminée

Severity = Urgence
    .INFO = Information
    .WARNING = Avertissement
    .CRITICAL = Critique

AlertState = État d’une alerte
    .RAISED = En attente
    .ACKNOWLEDGED = Prise en main
    .SNOOZED = Reportée
    .ESCALATED = Remontée
    .RESOLVED = Close

AlertEnd = Fin d’une alerte
    .FACTS = Par les faits
    .PERSON = Par une personne

FailureKind = Ce qui a échoué
    .PROJECTION = Vue des données
    .SCRUB = Relecture
    .BACKUP = Sauvegarde
    .DELIVERY = Envoi

CorrectionReason = Motif de correction
    .TYPING = Faute de frappe
    .WRONG_SOURCE = Source erronée
    .LATE_INFORMATION = Information tardive
    .WRONG_UNIT = Unité erronée
    .WRONG_DATE = Date erronée

AnnulmentReason = Motif d’annulation
    .DUPLICATE = Doublon
    .WRONG_CASE = Autre dossier
    .NEVER_HAPPENED = N’a pas eu lieu

CloseReason = Motif de clôture
    .OUT_OF_SCOPE = Hors politique
    .DECLINED = Refusé
    .COMPLETED = Achevé
    .CEASED = Cessé
    .WITHDRAWN = Retiré
    .MERGED = Fusionné

DeadlineKind = Échéance
    .MECHANISM_ANSWER = Réponse du mécanisme
    .MEASURE = Mesure
    .CONDITION = Condition
    .INTERVENTION_ANSWER = Réponse à une intervention
    .PROMISED_ACTION = Mesure corrective promise
    .SUSPENSION_REVIEW = Examen d’une suspension
    .CEASE_OR_EXTEND = Cesser ou prolonger une suspension
    .PERIODIC_REVIEW = Examen périodique
    .APPROVAL_END = Fin d’une approbation
    .PRECONDITION_END = Fin d’une condition préalable
    .SCREENING_END = Fin d’un contrôle
    .RESCREENING = Nouveau contrôle
    .INCIDENT_ASSESSMENT = Évaluation d’un incident
    .GRAVE_INCIDENT_ACTION = Suite à un incident grave
    .EMERGENCY_RATIFICATION = Ratification d’une urgence
    .WIND_DOWN = Retrait de l’appui
    .ASSURANCE = Assurance demandée
    .INDICATOR_READING = Relevé d’un indicateur
    .SUSPENSION_DECISION = Décision de suspension

Confidentiality = Confidentialité
    .OPEN = Ouvert
    .RESTRICTED = Restreint
    .STRICTLY_CONFIDENTIAL = Strictement confidentiel

Role = Rôle
    .PROJECT_MANAGER = Chef de projet
    .PROJECT_STAFF = Personnel du projet
    .THEMATIC_SPECIALIST = Spécialiste thématique
    .CHIEF_OF_MISSION = Chef de mission
    .HRDDP_FOCAL_POINT = Point focal diligence droits humains
    .LEGAL_COUNSEL = Conseiller juridique
    .DATA_PROTECTION_OFFICER = Délégué à la protection des données
    .REGIONAL_OFFICE = Bureau régional
    .HEADQUARTERS_DECIDER = Décideur au siège
    .RECORDS_OFFICER = Responsable des archives
    .OVERSIGHT = Contrôle
    .AUDITOR = Auditeur
    .MECHANISM_MEMBER = Membre du mécanisme
    .DONOR = Donateur
    .SYSTEM = Le système
    .RECIPIENT_AUTHORITY = Autorité du bénéficiaire
    .DASHBOARD = Tableau de bord

PairStatus = État d’un appui à un bénéficiaire
    .UNSCREENED = Pas encore examiné
    .OUT_OF_SCOPE = Hors politique
    .IN_PROCESS = En cours d’examen
    .BLOCKED = Bloqué par une condition préalable
    .DECLINED = Refusé
    .APPROVED = Approuvé
    .ACTIVE = Actif
    .SUSPENDED = Suspendu
    .CEASED = Cessé définitivement
    .ENDED = Achevé comme prévu

CaseStatus = Stade d’un dossier
    .DRAFT = Brouillon
    .PRECONDITIONS = Conditions préalables
    .ASSESSMENT = Évaluation
    .READY_FOR_DECISION = Prêt pour décision
    .PENDING_DECISION = Décision demandée
    .REFERRED_UP = Renvoyé à un niveau supérieur
    .OUT_OF_SCOPE = Hors politique
    .BLOCKED = Bloqué par une condition préalable
    .DECLINED = Refusé
    .APPROVED = Approuvé
    .ACTIVE = Actif
    .UNDER_INTERVENTION = Actif, sous intervention
    .SUSPENDED = Suspendu
    .CEASED = Cessé définitivement
    .ENDED = Achevé comme prévu
    .CLOSED = Clos

Authority = Autorité
    .CHIEF_OF_MISSION = Chef de mission
    .REGIONAL = Bureau régional
    .HEADQUARTERS = Siège

Gate = Une étape du dossier
    .DECISION_REQUEST = Une décision est demandée
    .APPROVAL = Approbation
    .ACTIVATION = Début du soutien
    .DELIVERY = Livraison
    .RESUMPTION = Reprise
    .CLOSING = Clôture du dossier

Proposal = Proposition
    .APPROVE = Approuver
    .APPROVE_WITH_CONDITIONS = Approuver sous conditions
    .DECLINE = Refuser
    .RESUME = Reprendre

ReferralReason = Motif du renvoi
    .LEVEL_TOO_HIGH = Niveau de risque trop élevé
    .DEPARTS_FROM_ADVICE = S’écarte de l’avis
    .DISAGREEMENT = Désaccord
    .SENSITIVE = Sensible
    .PRECEDENT = Crée un précédent

ConditionKind = Type de condition
    .PRECEDENT = Avant le début
    .CONTINUING = Tout au long

ConditionState = État d’une condition
    .OPEN = À remplir
    .SATISFIED = Remplie
    .BREACHED = Enfreinte
    .EXPIRED = Caduque

DeclineReason = Motif du refus
    .PRECONDITION_NOT_MET = Condition préalable non remplie
    .REAL_RISK_OF_GRAVE_VIOLATIONS = Risque réel de violations graves
    .RESIDUAL_TOO_HIGH = Risque résiduel trop élevé
    .ASSURANCE_REFUSED = Assurance refusée
    .MONITORING_INFEASIBLE = Suivi impossible
    .NOT_IN_MANDATE = Hors mandat
    .OTHER = Autre

Verification = Degré de vérification
    .ALLEGATION = Allégation
    .CREDIBLE = Crédible
    .VERIFIED = Vérifié
    .NOT_SUBSTANTIATED = Non étayé

SupportLink = Lien avec l’appui
    .DIRECT = Direct
    .INDIRECT = Indirect
    .NONE = Aucun
    .UNKNOWN = Inconnu

Attribution = À qui imputé
    .INDIVIDUAL = Individu
    .UNIT = Unité
    .COMMAND = Commandement
    .UNKNOWN = Inconnu

SourceKind = Source
    .VICTIM_OR_WITNESS = Victime ou témoin
    .COMMUNITY = Communauté
    .STAFF = Personnel
    .UN_ENTITY = Entité de l’ONU
    .NON_GOVERNMENTAL = Non gouvernemental
    .MEDIA = Médias
    .AUTHORITIES = Autorités
    .ANONYMOUS = Anonyme

IncidentOutcome = Issue d’un incident
    .REMEDIED = Réparé
    .SANCTIONED = Sanctionné
    .NOT_SUBSTANTIATED = Non étayé
    .UNRESOLVED = Non résolu
    .TRANSFERRED = Transmis

InterventionTrigger = Déclencheur d’intervention
    .INCIDENT = Incident
    .INDICATOR_BREACH = Seuil franchi
    .CONDITION_BREACH = Condition enfreinte
    .MECHANISM_REQUEST = Demande du mécanisme

Rung = Échelon
    .LOCAL = Local
    .SERVICE = Service
    .MINISTRY = Ministère
    .HEAD_OF_GOVERNMENT = Chef du gouvernement
    .UN_JOINT = Conjoint avec l’ONU

InterventionOutcome = Issue d’une intervention
    .CORRECTED = Corrigé
    .PARTLY_CORRECTED = Partiellement corrigé
    .NOT_CORRECTED = Non corrigé
    .UNFOUNDED = Infondé

NextStep = Suite
    .CONTINUE = Continuer
    .ADJUST_CONDITIONS = Ajuster les conditions
    .SUSPEND = Suspendre
    .CEASE = Cesser définitivement

MechanismKind = Type de mécanisme
    .TASK_FORCE = Équipe spéciale
    .WORKING_GROUP = Groupe de travail
    .JOINT_WORKING_GROUP = Groupe de travail conjoint
    .RC_LED = Mené par le coordonnateur résident
    .NONE = Aucun

Advice = Avis
    .SUPPORT_ADVISED = Appui conseillé
    .SUPPORT_ADVISED_WITH_CONDITIONS = Appui conseillé sous conditions
    .SUPPORT_NOT_ADVISED = Appui déconseillé
    .MORE_INFORMATION_NEEDED = Complément d’information requis

InformedTopic = Objet de l’information
    .INCIDENT = Incident
    .SUSPENSION = Suspension
    .RESUMPTION = Reprise
    .CESSATION = Cessation
    .DECISION = Décision
    .ANNUAL_REPORT = Rapport annuel

ScreeningResult = Résultat d’un contrôle
    .CLEAR = Sans objection
    .CAUTION = Réserve
    .INELIGIBLE = Inéligible
    .PENDING = En attente
    .NO_INFORMATION = Pas d’information

ScreeningTarget = Objet du contrôle
    .INDIVIDUAL = Individu
    .UNIT = Unité
    .BOTH = Les deux

ViolationClass = Classe de violation
    .GRAVE = Grave
    .OTHER = Autre
    .NONE = Aucune

Credibility = Crédibilité
    .LOW = Faible
    .MEDIUM = Moyenne
    .HIGH = Élevée

Reliability = Fiabilité
    .HIGH = Élevée
    .MODERATE = Moyenne
    .LOW = Faible

MitigationType = Type de mesure
    .PROJECT_DESIGN = Conception du projet
    .COMMUNICATIONS_AGREEMENT = Accord de communication
    .STANDARD_SETTING_CAPACITY_BUILDING = Normes et capacités
    .MONITORING = Suivi
    .STANDARD_OPERATING_PROCEDURES = Procédures opérationnelles
    .SCREENING_EXCLUSION = Contrôle et exclusion
    .ACCOUNTABILITY = Responsabilité
    .DATA_CONTROL = Contrôle des données

Party = Qui exécute
    .IOM = OIM
    .RECIPIENT = Bénéficiaire
    .UN_ENTITY = Entité de l’ONU
    .THIRD_PARTY = Tiers

MeasureState = État d’une mesure
    .PROPOSED = Proposée
    .AGREED = Convenue
    .STARTED = Commencée
    .COMPLETED = Achevée
    .VERIFIED = Vérifiée
    .DROPPED = Abandonnée

Effectiveness = Efficacité
    .EFFECTIVE = Efficace
    .PARTLY_EFFECTIVE = Partiellement efficace
    .NOT_EFFECTIVE = Inefficace

DropReason = Motif d’abandon
    .INFEASIBLE = Infaisable
    .REFUSED = Refusée
    .REPLACED = Remplacée
    .NO_LONGER_NEEDED = Plus nécessaire
    .FUNDING = Faute de fonds

Visibility = Visibilité
    .FULL = Pleine
    .LIMITED = Limitée
    .NONE = Aucune
    .DONOR_WAIVER_SOUGHT = Dérogation demandée au donateur
    .DONOR_WAIVER_GRANTED = Dérogation accordée par le donateur

IndicatorFamily = Conduite de qui
    .CONDUCT = Conduite du bénéficiaire
    .CONTROL = Nos propres contrôles

IndicatorUnit = Unité
    .COUNT = Nombre
    .PERCENT = Pour cent
    .RATE_PER1000 = Pour mille
    .DAYS = Jours
    .HOURS = Heures

Direction = Sens défavorable
    .HIGH_IS_BAD = Élevé est mauvais
    .LOW_IS_BAD = Bas est mauvais

Consequence = Effet d’un franchissement
    .NONE = Aucun
    .REVIEW_REQUIRED = Examen
    .INTERVENTION_REQUIRED = Intervention
    .PRECAUTIONARY_SUSPENSION = Suspension à titre de précaution

IndicatorState = État d’un indicateur
    .DEFINED = Pas encore mesuré
    .OK = Dans la norme
    .WARNING = Au-delà de l’alerte
    .BREACHED = Seuil franchi
    .NO_DATA = Pas de données
    .RETIRED = Retiré

Access = Accès
    .FULL = Complet
    .PARTIAL = Partiel
    .REFUSED = Refusé

ReviewResult = Conclusion d’un examen
    .CONTINUE = Continuer
    .REASSESS = Réévaluer
    .SUSPEND = Suspendre
    .CEASE = Cesser définitivement

MaterialChange = Changement important
    .CHANGE_OF_COMMAND = Changement de commandement
    .COUP_OR_CONFLICT = Coup d’État ou conflit
    .LAW_CHANGE = Changement de loi
    .SCOPE_CHANGE = Changement de portée
    .NEW_RECIPIENT = Nouveau bénéficiaire
    .MECHANISM_CHANGE = Changement du mécanisme
    .EXECUTIONS_RESUMED = Reprise des exécutions

Addressee = Destinataire
    .UNIT = Unité
    .SERVICE = Service
    .MINISTRY = Ministère
    .HEAD_OF_GOVERNMENT = Chef du gouvernement

NotificationContent = Objet de la notification
    .CORE_PRINCIPLES = Principes fondamentaux
    .CONDITIONS = Conditions
    .SUSPENSION = Suspension
    .REFUSAL = Refus
    .CESSATION = Cessation
    .RESUMPTION = Reprise

AuthorityAnswer = Réponse de l’autorité
    .ACCEPTED = Accepté
    .ACCEPTED_PARTLY = Accepté en partie
    .REFUSED = Refusé
    .NO_ANSWER = Sans réponse
    .CORRECTIVE_ACTION_PROMISED = Mesure corrective promise
    .CORRECTIVE_ACTION_TAKEN = Mesure corrective prise

AgreementKind = Type d’accord
    .MEMORANDUM_OF_UNDERSTANDING = Protocole d’accord
    .EXCHANGE_OF_LETTERS = Échange de lettres
    .PROJECT_AGREEMENT = Accord de projet
    .DATA_AGREEMENT = Accord sur les données

Clause = Clause
    .HUMAN_RIGHTS_COMPLIANCE = Respect des droits humains
    .SUSPENSION_WITHOUT_LIABILITY = Suspension sans responsabilité
    .MONITORING_ACCESS = Accès pour le suivi
    .END_USE = Usage final
    .NO_TRANSFER = Pas de cession
    .DEATH_PENALTY_ASSURANCE = Assurance sur la peine de mort
    .NON_REFOULEMENT = Non-refoulement
    .DATA_PROTECTION = Protection des données
    .ASSET_RETURN = Restitution des biens
    .INVESTIGATION = Enquête
    .SCREENING = Contrôle

Precondition = Condition préalable
    .NATIONAL_OWNERSHIP = Appropriation nationale
    .DEATH_PENALTY = Peine de mort
    .WEAPONS = Armes
    .COMBAT_CAPACITY = Capacité de combat

PreconditionOutcome = Remplie ou non
    .MET = Remplie
    .NOT_MET = Non remplie
    .NOT_APPLICABLE = Sans objet

LegalAdvice = Avis juridique
    .PERMISSIBLE = Admissible
    .NOT_PERMISSIBLE = Inadmissible
    .PERMISSIBLE_IF = Admissible sous condition

AssessmentKind = Type d’évaluation
    .INITIAL = Initiale
    .PERIODIC = Périodique
    .AFTER_INCIDENT = Après incident
    .AFTER_MATERIAL_CHANGE = Après un changement important
    .RAPID = Rapide

Finding = Constat
    .FAVOURABLE = Favorable
    .MIXED = Mitigé
    .ADVERSE = Défavorable
    .UNKNOWN = Inconnu

RecordElement = Élément des antécédents
    .RECORD_ON_VIOLATIONS = Antécédents de violations
    .ACCOUNTABILITY = Responsabilité
    .CORRECTIVE_MEASURES = Mesures correctives
    .LEVERAGE = Influence
    .MONITORING_FEASIBILITY = Faisabilité du suivi
    .OVERALL_RISK = Risque global

AssessmentState = État d’une évaluation
    .STARTED = Commencée
    .SUBMITTED = Soumise
    .RETURNED = Renvoyée
    .ENDORSED = Validée
    .STALE = Périmée

AdverseOutcome = Ce qui pourrait arriver
    .EXTRAJUDICIAL_KILLING = Exécution extrajudiciaire
    .TORTURE = Torture
    .ENFORCED_DISAPPEARANCE = Disparition forcée
    .SEXUAL_VIOLENCE = Violence sexuelle
    .SLAVERY = Esclavage
    .WAR_CRIME = Crime de guerre
    .CRIME_AGAINST_HUMANITY = Crime contre l’humanité
    .REFOULEMENT = Refoulement
    .COLLECTIVE_EXPULSION = Expulsion collective
    .ARBITRARY_DETENTION = Détention arbitraire
    .ILL_TREATMENT = Mauvais traitements
    .EXCESSIVE_FORCE = Usage excessif de la force
    .CHILD_DETENTION = Détention d’enfants
    .FAMILY_SEPARATION = Séparation de familles
    .DEATH_SENTENCE = Condamnation à mort
    .DISCRIMINATION = Discrimination
    .DATA_MISUSE = Abus de données
    .SURVEILLANCE = Surveillance
    .EXTORTION = Extorsion
    .REPRISAL = Représailles
    .DENIAL_OF_RESCUE = Refus de secours
    .ASYLUM_ACCESS_DENIED = Refus d’accès à l’asile

IncidentCategory = Nature d’un incident
    .EXTRAJUDICIAL_KILLING = Exécution extrajudiciaire
    .TORTURE = Torture
    .ENFORCED_DISAPPEARANCE = Disparition forcée
    .SEXUAL_VIOLENCE = Violence sexuelle
    .SLAVERY = Esclavage
    .WAR_CRIME = Crime de guerre
    .CRIME_AGAINST_HUMANITY = Crime contre l’humanité
    .REFOULEMENT = Refoulement
    .COLLECTIVE_EXPULSION = Expulsion collective
    .ARBITRARY_DETENTION = Détention arbitraire
    .ILL_TREATMENT = Mauvais traitements
    .EXCESSIVE_FORCE = Usage excessif de la force
    .CHILD_DETENTION = Détention d’enfants
    .FAMILY_SEPARATION = Séparation de familles
    .DEATH_SENTENCE = Condamnation à mort
    .DISCRIMINATION = Discrimination
    .DATA_MISUSE = Abus de données
    .SURVEILLANCE = Surveillance
    .EXTORTION = Extorsion
    .REPRISAL = Représailles
    .DENIAL_OF_RESCUE = Refus de secours
    .ASYLUM_ACCESS_DENIED = Refus d’accès à l’asile
    .DIVERSION_OF_ASSET = Détournement d’un bien
    .ACCESS_REFUSED = Accès refusé
    .DATA_BREACH = Fuite de données
    .AGREEMENT_BREACH = Violation d’un accord
    .SEXUAL_EXPLOITATION_ABUSE = Exploitation et abus sexuels

Basis = Base de cotation
    .INHERENT = Avant toute mesure
    .RESIDUAL_PROJECTED = Si toutes les mesures opèrent
    .RESIDUAL_ACHIEVED = Avec les mesures vérifiées

Dimension = Dimension d’un risque
    .LIKELIHOOD = Probabilité
    .SCALE = Ampleur
    .SCOPE = Étendue
    .IRREMEDIABILITY = Irrémédiabilité

RiskLevel = Niveau de risque
    .LOW = Faible
    .MEDIUM = Moyen
    .HIGH = Élevé
    .PROHIBITIVE = Prohibitif

Recommendation = Recommandation
    .APPROVE = Approuver
    .APPROVE_WITH_CONDITIONS = Approuver sous conditions
    .DECLINE = Refuser
    .REFER_UP = Renvoyer plus haut

SupportKind = Type d’appui
    .CAPACITY_BUILDING = Renforcement des capacités
    .AUTHORITY_SUPPORT = Appui aux autorités
    .FINANCIAL = Financier
    .LOGISTICAL = Logistique
    .OPERATIONAL = Opérationnel
    .JOINT_OPERATION = Opération conjointe

Purpose = But
    .OPERATIONAL_CAPABILITY = Capacité opérationnelle
    .HUMAN_RIGHTS_TRAINING = Formation aux droits humains
    .STANDARD_SETTING = Élaboration de normes
    .HUMANITARIAN_ACCESS = Accès humanitaire
    .MEDIATION = Médiation
    .MEDICAL_EVACUATION = Évacuation sanitaire
    .OTHER = Autre

DualUse = Peut-il blesser
    .NO = Non
    .DUAL_USE = Double usage
    .WEAPON = Arme
    .UNSURE = Incertain

ExclusionKind = Exclusion
    .HR_IHL_TRAINING = Formation en droits et droit humanitaire
    .STANDARD_SETTING_COMPLIANCE = Normes et conformité
    .COMPLIANCE_ENGAGEMENT = Dialogue sur la conformité
    .HUMANITARIAN_ACCESS_RELIEF = Accès et secours humanitaires
    .MEDIATION = Médiation
    .MED_EVAC_CAS_EVAC = Évacuation sanitaire et de blessés

Applicability = Applicabilité
    .APPLIES = S’applique
    .DOES_NOT_APPLY = Ne s’applique pas
    .APPLIES_PRECAUTIONARY = S’applique par précaution

OverallApplicability = Applicabilité globale
    .APPLIES = S’applique
    .APPLIES_IN_PART = S’applique en partie
    .DOES_NOT_APPLY = Ne s’applique pas

RecipientRole = Rôle du bénéficiaire
    .DIRECT = Direct
    .INDIRECT = Indirect
    .COMMAND_AUTHORITY = Autorité de commandement

Origin = Origine
    .GOVERNMENT_REQUEST = Demande d’un gouvernement
    .DONOR_PROPOSAL = Proposition d’un donateur
    .IOM_DESIGN = Conçu par l’OIM
    .UN_JOINT_PROGRAMME = Programme conjoint de l’ONU

SuspensionKind = Type de suspension
    .PRECAUTIONARY = À titre de précaution
    .DECIDED = Par décision

SuspensionReason = Motif de suspension
    .GRAVE_INCIDENT = Incident grave
    .PATTERN_OF_VIOLATIONS = Violations répétées
    .CONDITION_BREACH = Condition enfreinte
    .INDICATOR_BREACH = Seuil franchi
    .PRECONDITION_LOST = Condition préalable perdue
    .COMMANDER_CHANGE = Changement de commandant
    .ASSURANCE_WITHDRAWN = Assurance retirée
    .CONSISTENCY_ALERT = Enregistrements contradictoires
    .CONFLICT_OUTBREAK = Éclatement d’un conflit
    .RISK_ABOVE_APPROVAL = Risque au-dessus de l’approuvé

SuspensionFinding = Constat sur une suspension
    .MAINTAIN = Maintenir
    .RECOMMEND_RESUME = Recommander la reprise
    .RECOMMEND_CEASE = Recommander la cessation

EmergencyBasis = Fondement de l’urgence
    .OUTSIDE_SUPPORT_DEFINITION = Hors définition de l’appui
    .LIFE_SAVING = Vital

EmergencyMode = Mode d’autorisation
    .WRITTEN = Par écrit
    .ORAL = Oralement

EmergencyState = État d’une urgence
    .RUNNING = En cours
    .RATIFIED = Ratifiée
    .LAPSED = Caduque
    .ENDED = Terminée

AlertStep = Ce qui est arrivé à une alerte
    .RAISED = Émise
    .WENT_ON = Continue
    .WORSENED = Aggravée
    .ACKNOWLEDGED = Prise en main
    .SNOOZED = Reportée
    .RETURNED = De retour
    .ESCALATED = Remontée
    .RESOLVED = Close

TrackedKind = Objet suivi
    .MEASURE = Mesure
    .CONDITION = Condition

Event = Événement
    .SigningKeyIntroduced = Clé de signature introduite
    .LedgerRestored = Registre restauré
    .PersonErased = Personne effacée
    .FailureRecorded = Panne enregistrée
    .FailureEnded = Panne terminée
    .SupportSuspended = Appui suspendu
    .SuspensionConfirmed = Suspension confirmée
    .SuspensionReviewed = Suspension examinée
    .SuspensionExtended = Suspension prolongée
    .SupportResumed = Appui repris
    .SupportCeased = Appui cessé définitivement
    .WindDownRecorded = Retrait enregistré
    .DecisionRequested = Décision demandée
    .ConcurrenceRecorded = Assentiment enregistré
    .CaseReferredUp = Renvoyé plus haut
    .DecisionReturned = Demande renvoyée
    .SupportApproved = Appui approuvé
    .SupportDeclined = Appui refusé
    .ConditionSatisfied = Condition remplie
    .ConditionBreached = Condition enfreinte
    .ConditionVaried = Condition modifiée
    .AuthoritiesNotified = Autorités notifiées
    .AuthorityResponseRecorded = Réponse de l’autorité
    .CorrectionProposed = Correction proposée
    .AnnulmentProposed = Annulation proposée
    .CorrectionRejected = Correction rejetée
    .EventCorrected = Événement corrigé
    .EventAnnulled = Événement annulé
    .ConsistencyAlertRaised = Contradiction constatée
    .ConsistencyAlertResolved = Contradiction réglée
    .IndicatorDefined = Indicateur défini
    .IndicatorMeasured = Indicateur mesuré
    .IndicatorBreached = Seuil franchi
    .IndicatorCleared = Indicateur revenu à la normale
    .IndicatorRetired = Indicateur retiré
    .MonitoringVisitRecorded = Visite de suivi
    .PeriodicReviewCompleted = Examen périodique fait
    .MaterialChangeRecorded = Changement important
    .PreconditionAssessed = Condition préalable évaluée
    .PreconditionConfirmed = Condition préalable confirmée
    .PreconditionLegalAdviceRecorded = Avis juridique enregistré
    .MechanismConsulted = Mécanisme consulté
    .MechanismAdviceReceived = Avis du mécanisme reçu
    .MechanismTimedOut = Pas de réponse du mécanisme
    .MechanismInformed = Mécanisme informé
    .MitigationAdded = Mesure proposée
    .MitigationAgreed = Mesure convenue
    .MitigationStarted = Mesure commencée
    .MitigationProgressReported = Avancement d’une mesure
    .MitigationCompleted = Mesure achevée
    .MitigationVerified = Mesure vérifiée
    .MitigationDropped = Mesure abandonnée
    .MitigationDueChanged = Échéance de mesure modifiée
    .VisibilityDecided = Visibilité décidée
    .RiskAssessmentStarted = Évaluation des risques commencée
    .RecipientRecordAssessed = Antécédents évalués
    .RiskIdentified = Risque identifié
    .RiskRated = Risque coté
    .NonProvisionRiskAssessed = Risque de ne pas appuyer évalué
    .RiskAssessmentSubmitted = Évaluation soumise
    .RiskAssessmentEndorsed = Évaluation validée
    .RiskAssessmentReturned = Évaluation renvoyée
    .CaseOpened = Dossier ouvert
    .SupportItemAdded = Appui ajouté
    .SupportItemRevised = Appui révisé
    .SupportItemRemoved = Appui retiré
    .RecipientLinked = Bénéficiaire rattaché
    .RecipientUnlinked = Bénéficiaire détaché
    .ApplicabilityDetermined = Applicabilité déterminée
    .ConflictOfInterestDeclared = Conflit d’intérêts déclaré
    .CaseClosed = Dossier clos
    .CaseWithdrawn = Dossier retiré
    .CaseReopened = Dossier rouvert
    .DeadlinePassed = Échéance dépassée
    .RoleAssigned = Rôle affecté
    .RoleAssignmentEnded = Affectation terminée
    .AlertAcknowledged = Alerte prise en main
    .AlertSnoozed = Alerte reportée
    .AlertSnoozeEnded = Alerte de retour
    .AlertEscalated = Alerte remontée
    .AlertResolved = Alerte close
    .DeadlineNear = Échéance proche
    .IncidentReported = Incident signalé
    .IncidentAssessed = Incident évalué
    .IncidentClosed = Incident clos
    .EvidenceAttached = Pièce jointe
    .EvidenceAccessChanged = Accès à une pièce modifié
    .EvidenceContentErased = Pièce effacée
    .SupportActivated = Appui commencé
    .DeliveryRecorded = Livraison enregistrée
    .SupportEnded = Appui achevé comme prévu
    .EmergencySupportAuthorised = Appui d’urgence autorisé
    .EmergencySupportRatified = Appui d’urgence ratifié
    .EmergencySupportLapsed = Appui d’urgence caduc
    .EmergencySupportEnded = Appui d’urgence terminé
    .InterventionOpened = Intervention ouverte
    .InterventionStepTaken = Étape d’intervention
    .InterventionClosed = Intervention close
    .AgreementSigned = Accord signé
    .AgreementTerminated = Accord dénoncé
    .MechanismIdentified = Mécanisme identifié
    .RecipientRegistered = Bénéficiaire inscrit
    .CommandChanged = Changement de commandement
    .RecipientScreened = Bénéficiaire contrôlé
    .AccessRulesPublished = Règles d’accès publiées
    .OfficePlaced = Bureau situé
    .AccountOpened = Compte ouvert
    .AccountClosed = Compte fermé
    .AccessTokenIssued = Jeton émis
    .AccessTokenRevoked = Jeton révoqué
    .EmergencyAccountUsed = Compte d’urgence utilisé
    .ReadingsRecorded = Consultations enregistrées
    .RoleGranted = Rôle accordé
    .RoleDelegated = Rôle délégué
    .RoleRevoked = Rôle retiré
    .PolicyPublished = Politique publiée
    .AlertRulesPublished = Règles d’alerte publiées
