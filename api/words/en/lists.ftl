# English: every closed list, named as the API names it, and every kind of event.
# The words of the field. The other catalogues follow this one.

Because = Why somebody sees a case
    .ROLE = The role
    .ASSIGNMENT = An assignment
    .TOKEN = A token

Withheld = Why something is withheld
    .SUBJECT = The role does not see it
    .CLASS = Too confidential
    .ADDRESSEE = Sent to somebody else

Subject = What may be seen
    .CASE_SUMMARY = Case summary
    .SCOPE = Scope
    .PRECONDITIONS = Preconditions
    .CONSULTATION = Consultation
    .RISK = Risk
    .MITIGATION = Mitigation
    .MONITORING = Monitoring
    .INCIDENTS = Incidents
    .INTERVENTIONS = Interventions
    .SUSPENSIONS = Suspensions
    .EMERGENCIES = Emergencies
    .DECISIONS = Decisions
    .NOTIFICATIONS = Notifications
    .AGREEMENTS = Agreements
    .DELIVERIES = Deliveries
    .EVIDENCE = Evidence
    .CORRECTIONS = Corrections
    .CLOSING = Closing
    .RECIPIENTS = Recipients
    .COUNTRY_MECHANISMS = Country mechanisms
    .POLICY = Policy
    .ROLES = Roles
    .ACCOUNTS = Accounts
    .READINGS = Readings
    .LEDGER = Ledger
    .PROOFS = Proofs
    .ALERTS = Alerts
    .COUNTS = Counts

Reach = Over which cases
    .ALL = All cases
    .COUNTRY = Of the country
    .OFFICE = Of the office
    .ASSIGNED = Assigned ones
    .ADDRESSED = Addressed ones
    .NOWHERE = None

TokenScope = What a token is good for
    .READ = Read
    .RECORD = Record
    .ALERTS = Alerts
    .VERIFY = Verify

AccountKind = Kind of account
    .LOCAL = Local
    .EMERGENCY = Emergency

ReadingKind = How something was read
    .STRICTLY_CONFIDENTIAL = Strictly confidential
    .EXPORT = Export
    .BUNDLE = Bundle
    .PERSON = Register of persons

AlertKind = Alert
    .INDICATOR_BREACHED = Indicator breached
    .INDICATOR_CLEARED = Indicator back in range
    .SUPPORT_SUSPENDED = Support suspended
    .SUPPORT_RESUMED = Support resumed
    .SUPPORT_CEASED = Support ceased for good
    .CONSISTENCY_ALERT = Records contradict each other
    .CONSISTENCY_RESOLVED = Contradiction settled
    .EMERGENCY_LAPSED = Emergency support lapsed
    .EMERGENCY_AUTHORISED = Emergency support authorised
    .DEADLINE_PASSED = Deadline passed
    .MECHANISM_TIMED_OUT = No answer from the mechanism
    .CONDITION_BREACHED = Condition breached
    .GRAVE_INCIDENT = Grave incident
    .VISIT_REFUSED = Visit refused
    .DEADLINE_NEAR = Deadline near
    .PRECONDITION_LOST = Precondition lost
    .REAL_RISK_FOUND = Real risk of grave violations found
    .PROJECTION_FAILED = A view of the data stands still
    .SCRUB_FAILED = Record not as it was
    .BACKUP_FAILED = Backup failed
    .DELIVERY_FAILED = Delivery failed
    .FAILURE_ENDED = Failure ended

Severity = Urgency
    .INFO = Notice
    .WARNING = Warning
    .CRITICAL = Critical

AlertState = Where an alert stands
    .RAISED = Waiting
    .ACKNOWLEDGED = In hand
    .SNOOZED = Put off
    .ESCALATED = Gone further
    .RESOLVED = Over

AlertEnd = How an alert ended
    .FACTS = By the facts
    .PERSON = By a person

FailureKind = What failed
    .PROJECTION = View of the data
    .SCRUB = Reading again
    .BACKUP = Backup
    .DELIVERY = Delivery

CorrectionReason = Why corrected
    .TYPING = Typing
    .WRONG_SOURCE = Wrong source
    .LATE_INFORMATION = Late information
    .WRONG_UNIT = Wrong unit
    .WRONG_DATE = Wrong date

AnnulmentReason = Why annulled
    .DUPLICATE = Recorded twice
    .WRONG_CASE = Belongs to another case
    .NEVER_HAPPENED = Never happened

CloseReason = Why closed
    .OUT_OF_SCOPE = Outside the policy
    .DECLINED = Declined
    .COMPLETED = Completed
    .CEASED = Ceased
    .WITHDRAWN = Withdrawn
    .MERGED = Merged

DeadlineKind = What falls due
    .MECHANISM_ANSWER = Answer of the mechanism
    .MEASURE = Measure
    .CONDITION = Condition
    .INTERVENTION_ANSWER = Answer to an intervention
    .PROMISED_ACTION = Promised corrective action
    .SUSPENSION_REVIEW = Review of a suspension
    .CEASE_OR_EXTEND = Cease or extend a suspension
    .PERIODIC_REVIEW = Periodic review
    .APPROVAL_END = End of an approval
    .PRECONDITION_END = End of a precondition
    .SCREENING_END = End of a screening
    .RESCREENING = Screening again
    .INCIDENT_ASSESSMENT = Assessment of an incident
    .GRAVE_INCIDENT_ACTION = Action after a grave incident
    .EMERGENCY_RATIFICATION = Ratification of an emergency
    .WIND_DOWN = Winding down
    .ASSURANCE = Assurance
    .INDICATOR_READING = Reading of an indicator
    .SUSPENSION_DECISION = Decision on suspension

Confidentiality = Confidentiality
    .OPEN = Open
    .RESTRICTED = Restricted
    .STRICTLY_CONFIDENTIAL = Strictly confidential

Role = Role
    .PROJECT_MANAGER = Project manager
    .PROJECT_STAFF = Project staff
    .THEMATIC_SPECIALIST = Thematic specialist
    .CHIEF_OF_MISSION = Chief of Mission
    .HRDDP_FOCAL_POINT = Human rights due diligence focal point
    .LEGAL_COUNSEL = Legal counsel
    .DATA_PROTECTION_OFFICER = Data protection officer
    .REGIONAL_OFFICE = Regional office
    .HEADQUARTERS_DECIDER = Decider at headquarters
    .RECORDS_OFFICER = Records officer
    .OVERSIGHT = Oversight
    .AUDITOR = Auditor
    .MECHANISM_MEMBER = Member of the mechanism
    .DONOR = Donor
    .SYSTEM = The system
    .RECIPIENT_AUTHORITY = Authority of the recipient
    .DASHBOARD = Dashboard

PairStatus = Where support for a recipient stands
    .UNSCREENED = Not looked at yet
    .OUT_OF_SCOPE = Outside the policy
    .IN_PROCESS = In process
    .BLOCKED = Blocked by a precondition
    .DECLINED = Declined
    .APPROVED = Approved
    .ACTIVE = Active
    .SUSPENDED = Suspended
    .CEASED = Ceased for good
    .ENDED = Ended as planned

CaseStatus = Where a case stands
    .DRAFT = Draft
    .PRECONDITIONS = Preconditions
    .ASSESSMENT = Assessment
    .READY_FOR_DECISION = Ready for decision
    .PENDING_DECISION = Decision asked for
    .REFERRED_UP = Referred to a higher level
    .OUT_OF_SCOPE = Outside the policy
    .BLOCKED = Blocked by a precondition
    .DECLINED = Declined
    .APPROVED = Approved
    .ACTIVE = Active
    .UNDER_INTERVENTION = Active, under intervention
    .SUSPENDED = Suspended
    .CEASED = Ceased for good
    .ENDED = Ended as planned
    .CLOSED = Closed

Authority = Authority
    .CHIEF_OF_MISSION = Chief of Mission
    .REGIONAL = Regional office
    .HEADQUARTERS = Headquarters

Gate = A step of a case
    .DECISION_REQUEST = A decision is asked for
    .APPROVAL = Approval
    .ACTIVATION = Start of support
    .DELIVERY = Delivery
    .RESUMPTION = Resumption
    .CLOSING = Closing of the case

Proposal = Proposal
    .APPROVE = Approve
    .APPROVE_WITH_CONDITIONS = Approve with conditions
    .DECLINE = Decline
    .RESUME = Resume

ReferralReason = Why referred
    .LEVEL_TOO_HIGH = Risk level too high
    .DEPARTS_FROM_ADVICE = Departs from advice
    .DISAGREEMENT = Disagreement
    .SENSITIVE = Sensitive
    .PRECEDENT = Sets a precedent

ConditionKind = Kind of condition
    .PRECEDENT = Before the start
    .CONTINUING = All along

ConditionState = Where a condition stands
    .OPEN = Still to be met
    .SATISFIED = Met
    .BREACHED = Breached
    .EXPIRED = Put to rest

DeclineReason = Why declined
    .PRECONDITION_NOT_MET = Precondition not met
    .REAL_RISK_OF_GRAVE_VIOLATIONS = Real risk of grave violations
    .RESIDUAL_TOO_HIGH = Residual risk too high
    .ASSURANCE_REFUSED = Assurance refused
    .MONITORING_INFEASIBLE = Monitoring infeasible
    .NOT_IN_MANDATE = Not in the mandate
    .OTHER = Other

Verification = How far verified
    .ALLEGATION = Allegation
    .CREDIBLE = Credible
    .VERIFIED = Verified
    .NOT_SUBSTANTIATED = Not substantiated

SupportLink = Link to the support
    .DIRECT = Direct
    .INDIRECT = Indirect
    .NONE = None
    .UNKNOWN = Unknown

Attribution = To whom attributed
    .INDIVIDUAL = Individual
    .UNIT = Unit
    .COMMAND = Command
    .UNKNOWN = Unknown

SourceKind = Source
    .VICTIM_OR_WITNESS = Victim or witness
    .COMMUNITY = Community
    .STAFF = Staff
    .UN_ENTITY = UN entity
    .NON_GOVERNMENTAL = Non-governmental
    .MEDIA = Media
    .AUTHORITIES = Authorities
    .ANONYMOUS = Anonymous

IncidentOutcome = Outcome of an incident
    .REMEDIED = Remedied
    .SANCTIONED = Sanctioned
    .NOT_SUBSTANTIATED = Not substantiated
    .UNRESOLVED = Unresolved
    .TRANSFERRED = Transferred

InterventionTrigger = What brought an intervention
    .INCIDENT = Incident
    .INDICATOR_BREACH = Indicator breached
    .CONDITION_BREACH = Condition breached
    .MECHANISM_REQUEST = Request of the mechanism

Rung = At which level
    .LOCAL = Local
    .SERVICE = Service
    .MINISTRY = Ministry
    .HEAD_OF_GOVERNMENT = Head of government
    .UN_JOINT = Jointly with the UN

InterventionOutcome = Outcome of an intervention
    .CORRECTED = Corrected
    .PARTLY_CORRECTED = Partly corrected
    .NOT_CORRECTED = Not corrected
    .UNFOUNDED = Unfounded

NextStep = Next step
    .CONTINUE = Continue
    .ADJUST_CONDITIONS = Adjust conditions
    .SUSPEND = Suspend
    .CEASE = Cease for good

MechanismKind = Kind of mechanism
    .TASK_FORCE = Task force
    .WORKING_GROUP = Working group
    .JOINT_WORKING_GROUP = Joint working group
    .RC_LED = Led by the Resident Coordinator
    .NONE = None

Advice = Advice
    .SUPPORT_ADVISED = Support advised
    .SUPPORT_ADVISED_WITH_CONDITIONS = Support advised with conditions
    .SUPPORT_NOT_ADVISED = Support not advised
    .MORE_INFORMATION_NEEDED = More information needed

InformedTopic = What was told
    .INCIDENT = Incident
    .SUSPENSION = Suspension
    .RESUMPTION = Resumption
    .CESSATION = Cessation
    .DECISION = Decision
    .ANNUAL_REPORT = Annual report

ScreeningResult = Result of a screening
    .CLEAR = Clear
    .CAUTION = Caution
    .INELIGIBLE = Ineligible
    .PENDING = Pending
    .NO_INFORMATION = No information

ScreeningTarget = Who is screened
    .INDIVIDUAL = Individual
    .UNIT = Unit
    .BOTH = Both

ViolationClass = Class of violation
    .GRAVE = Grave
    .OTHER = Other
    .NONE = None

Credibility = Credibility
    .LOW = Low
    .MEDIUM = Medium
    .HIGH = High

Reliability = Reliability
    .HIGH = High
    .MODERATE = Moderate
    .LOW = Low

MitigationType = Type of measure
    .PROJECT_DESIGN = Project design
    .COMMUNICATIONS_AGREEMENT = Communications agreement
    .STANDARD_SETTING_CAPACITY_BUILDING = Standards and capacity
    .MONITORING = Monitoring
    .STANDARD_OPERATING_PROCEDURES = Standard operating procedures
    .SCREENING_EXCLUSION = Screening and exclusion
    .ACCOUNTABILITY = Accountability
    .DATA_CONTROL = Control of data

Party = Who carries it out
    .IOM = IOM
    .RECIPIENT = Recipient
    .UN_ENTITY = UN entity
    .THIRD_PARTY = Third party

MeasureState = Where a measure stands
    .PROPOSED = Proposed
    .AGREED = Agreed
    .STARTED = Started
    .COMPLETED = Completed
    .VERIFIED = Verified
    .DROPPED = Dropped

Effectiveness = How well it works
    .EFFECTIVE = Effective
    .PARTLY_EFFECTIVE = Partly effective
    .NOT_EFFECTIVE = Not effective

DropReason = Why dropped
    .INFEASIBLE = Infeasible
    .REFUSED = Refused
    .REPLACED = Replaced
    .NO_LONGER_NEEDED = No longer needed
    .FUNDING = No money

Visibility = Visibility
    .FULL = Full
    .LIMITED = Limited
    .NONE = None
    .DONOR_WAIVER_SOUGHT = Waiver asked of the donor
    .DONOR_WAIVER_GRANTED = Waiver granted by the donor

IndicatorFamily = Whose behaviour
    .CONDUCT = Conduct of the recipient
    .CONTROL = Our own controls

IndicatorUnit = Unit
    .COUNT = Number
    .PERCENT = Per cent
    .RATE_PER1000 = Per thousand
    .DAYS = Days
    .HOURS = Hours

Direction = Which way is bad
    .HIGH_IS_BAD = High is bad
    .LOW_IS_BAD = Low is bad

Consequence = What a breach brings
    .NONE = None
    .REVIEW_REQUIRED = Review
    .INTERVENTION_REQUIRED = Intervention
    .PRECAUTIONARY_SUSPENSION = Suspension as a precaution

IndicatorState = Where an indicator stands
    .DEFINED = Not measured yet
    .OK = In range
    .WARNING = Beyond the warning line
    .BREACHED = Breached
    .NO_DATA = No data
    .RETIRED = Retired

Access = Access
    .FULL = Full
    .PARTIAL = Partial
    .REFUSED = Refused

ReviewResult = What a review concludes
    .CONTINUE = Continue
    .REASSESS = Assess again
    .SUSPEND = Suspend
    .CEASE = Cease for good

MaterialChange = Material change
    .CHANGE_OF_COMMAND = Change of command
    .COUP_OR_CONFLICT = Coup or conflict
    .LAW_CHANGE = Change of law
    .SCOPE_CHANGE = Change of scope
    .NEW_RECIPIENT = New recipient
    .MECHANISM_CHANGE = Change of the mechanism
    .EXECUTIONS_RESUMED = Executions resumed

Addressee = Addressee
    .UNIT = Unit
    .SERVICE = Service
    .MINISTRY = Ministry
    .HEAD_OF_GOVERNMENT = Head of government

NotificationContent = What was notified
    .CORE_PRINCIPLES = Core principles
    .CONDITIONS = Conditions
    .SUSPENSION = Suspension
    .REFUSAL = Refusal
    .CESSATION = Cessation
    .RESUMPTION = Resumption

AuthorityAnswer = Answer of the authority
    .ACCEPTED = Accepted
    .ACCEPTED_PARTLY = Accepted in part
    .REFUSED = Refused
    .NO_ANSWER = No answer
    .CORRECTIVE_ACTION_PROMISED = Corrective action promised
    .CORRECTIVE_ACTION_TAKEN = Corrective action taken

AgreementKind = Kind of agreement
    .MEMORANDUM_OF_UNDERSTANDING = Memorandum of understanding
    .EXCHANGE_OF_LETTERS = Exchange of letters
    .PROJECT_AGREEMENT = Project agreement
    .DATA_AGREEMENT = Data agreement

Clause = Clause
    .HUMAN_RIGHTS_COMPLIANCE = Compliance with human rights
    .SUSPENSION_WITHOUT_LIABILITY = Suspension without liability
    .MONITORING_ACCESS = Access for monitoring
    .END_USE = End use
    .NO_TRANSFER = No transfer
    .DEATH_PENALTY_ASSURANCE = Assurance on the death penalty
    .NON_REFOULEMENT = Non-refoulement
    .DATA_PROTECTION = Data protection
    .ASSET_RETURN = Return of assets
    .INVESTIGATION = Investigation
    .SCREENING = Screening

Precondition = Precondition
    .NATIONAL_OWNERSHIP = National ownership
    .DEATH_PENALTY = Death penalty
    .WEAPONS = Weapons
    .COMBAT_CAPACITY = Combat capacity

PreconditionOutcome = Whether it is met
    .MET = Met
    .NOT_MET = Not met
    .NOT_APPLICABLE = Not applicable

LegalAdvice = Legal advice
    .PERMISSIBLE = Permissible
    .NOT_PERMISSIBLE = Not permissible
    .PERMISSIBLE_IF = Permissible on a condition

AssessmentKind = Why assessed
    .INITIAL = First
    .PERIODIC = Periodic
    .AFTER_INCIDENT = After an incident
    .AFTER_MATERIAL_CHANGE = After a material change
    .RAPID = Rapid

Finding = Finding
    .FAVOURABLE = Favourable
    .MIXED = Mixed
    .ADVERSE = Adverse
    .UNKNOWN = Unknown

RecordElement = Element of the record
    .RECORD_ON_VIOLATIONS = Record on violations
    .ACCOUNTABILITY = Accountability
    .CORRECTIVE_MEASURES = Corrective measures
    .LEVERAGE = Leverage
    .MONITORING_FEASIBILITY = Whether it can be monitored
    .OVERALL_RISK = Overall risk

AssessmentState = Where an assessment stands
    .STARTED = Started
    .SUBMITTED = Submitted
    .RETURNED = Returned
    .ENDORSED = Endorsed
    .STALE = Out of date

AdverseOutcome = What could happen
    .EXTRAJUDICIAL_KILLING = Extrajudicial killing
    .TORTURE = Torture
    .ENFORCED_DISAPPEARANCE = Enforced disappearance
    .SEXUAL_VIOLENCE = Sexual violence
    .SLAVERY = Slavery
    .WAR_CRIME = War crime
    .CRIME_AGAINST_HUMANITY = Crime against humanity
    .REFOULEMENT = Refoulement
    .COLLECTIVE_EXPULSION = Collective expulsion
    .ARBITRARY_DETENTION = Arbitrary detention
    .ILL_TREATMENT = Ill-treatment
    .EXCESSIVE_FORCE = Excessive force
    .CHILD_DETENTION = Detention of children
    .FAMILY_SEPARATION = Separation of families
    .DEATH_SENTENCE = Death sentence
    .DISCRIMINATION = Discrimination
    .DATA_MISUSE = Misuse of data
    .SURVEILLANCE = Surveillance
    .EXTORTION = Extortion
    .REPRISAL = Reprisal
    .DENIAL_OF_RESCUE = Denial of rescue
    .ASYLUM_ACCESS_DENIED = Denial of access to asylum

IncidentCategory = What an incident is about
    .EXTRAJUDICIAL_KILLING = Extrajudicial killing
    .TORTURE = Torture
    .ENFORCED_DISAPPEARANCE = Enforced disappearance
    .SEXUAL_VIOLENCE = Sexual violence
    .SLAVERY = Slavery
    .WAR_CRIME = War crime
    .CRIME_AGAINST_HUMANITY = Crime against humanity
    .REFOULEMENT = Refoulement
    .COLLECTIVE_EXPULSION = Collective expulsion
    .ARBITRARY_DETENTION = Arbitrary detention
    .ILL_TREATMENT = Ill-treatment
    .EXCESSIVE_FORCE = Excessive force
    .CHILD_DETENTION = Detention of children
    .FAMILY_SEPARATION = Separation of families
    .DEATH_SENTENCE = Death sentence
    .DISCRIMINATION = Discrimination
    .DATA_MISUSE = Misuse of data
    .SURVEILLANCE = Surveillance
    .EXTORTION = Extortion
    .REPRISAL = Reprisal
    .DENIAL_OF_RESCUE = Denial of rescue
    .ASYLUM_ACCESS_DENIED = Denial of access to asylum
    .DIVERSION_OF_ASSET = Diversion of an asset
    .ACCESS_REFUSED = Access refused
    .DATA_BREACH = Data breach
    .AGREEMENT_BREACH = Breach of an agreement
    .SEXUAL_EXPLOITATION_ABUSE = Sexual exploitation and abuse

Basis = On what a rating rests
    .INHERENT = Before any measure
    .RESIDUAL_PROJECTED = If all measures work
    .RESIDUAL_ACHIEVED = With verified measures

Dimension = Dimension of a risk
    .LIKELIHOOD = Likelihood
    .SCALE = How grave
    .SCOPE = How many people
    .IRREMEDIABILITY = How hard to make good

RiskLevel = Level of risk
    .LOW = Low
    .MEDIUM = Medium
    .HIGH = High
    .PROHIBITIVE = Prohibitive

Recommendation = Recommendation
    .APPROVE = Approve
    .APPROVE_WITH_CONDITIONS = Approve with conditions
    .DECLINE = Decline
    .REFER_UP = Refer to a higher level

SupportKind = Kind of support
    .CAPACITY_BUILDING = Capacity building
    .AUTHORITY_SUPPORT = Support to authorities
    .FINANCIAL = Financial
    .LOGISTICAL = Logistical
    .OPERATIONAL = Operational
    .JOINT_OPERATION = Joint operation

Purpose = Purpose
    .OPERATIONAL_CAPABILITY = Operational capability
    .HUMAN_RIGHTS_TRAINING = Training in human rights
    .STANDARD_SETTING = Setting of standards
    .HUMANITARIAN_ACCESS = Humanitarian access
    .MEDIATION = Mediation
    .MEDICAL_EVACUATION = Medical evacuation
    .OTHER = Other

DualUse = Whether it could wound
    .NO = No
    .DUAL_USE = Dual use
    .WEAPON = Weapon
    .UNSURE = Unsure

ExclusionKind = Exclusion
    .HR_IHL_TRAINING = Training in rights and humanitarian law
    .STANDARD_SETTING_COMPLIANCE = Standards and compliance
    .COMPLIANCE_ENGAGEMENT = Engagement on compliance
    .HUMANITARIAN_ACCESS_RELIEF = Humanitarian access and relief
    .MEDIATION = Mediation
    .MED_EVAC_CAS_EVAC = Medical and casualty evacuation

Applicability = Whether the policy applies
    .APPLIES = Applies
    .DOES_NOT_APPLY = Does not apply
    .APPLIES_PRECAUTIONARY = Applies as a precaution

OverallApplicability = Whether the policy applies, overall
    .APPLIES = Applies
    .APPLIES_IN_PART = Applies in part
    .DOES_NOT_APPLY = Does not apply

RecipientRole = Role of the recipient
    .DIRECT = Direct
    .INDIRECT = Indirect
    .COMMAND_AUTHORITY = In command

Origin = Origin
    .GOVERNMENT_REQUEST = Request of a government
    .DONOR_PROPOSAL = Proposal of a donor
    .IOM_DESIGN = Designed by IOM
    .UN_JOINT_PROGRAMME = Joint UN programme

SuspensionKind = Kind of suspension
    .PRECAUTIONARY = As a precaution
    .DECIDED = By decision

SuspensionReason = Why suspended
    .GRAVE_INCIDENT = Grave incident
    .PATTERN_OF_VIOLATIONS = Pattern of violations
    .CONDITION_BREACH = Condition breached
    .INDICATOR_BREACH = Indicator breached
    .PRECONDITION_LOST = Precondition lost
    .COMMANDER_CHANGE = Change of commander
    .ASSURANCE_WITHDRAWN = Assurance withdrawn
    .CONSISTENCY_ALERT = Records contradict each other
    .CONFLICT_OUTBREAK = Outbreak of conflict
    .RISK_ABOVE_APPROVAL = Risk above what was approved

SuspensionFinding = What a review of a suspension finds
    .MAINTAIN = Keep it
    .RECOMMEND_RESUME = Resume
    .RECOMMEND_CEASE = Cease for good

EmergencyBasis = Basis of an emergency
    .OUTSIDE_SUPPORT_DEFINITION = Not support by definition
    .LIFE_SAVING = Life-saving

EmergencyMode = How authorised
    .WRITTEN = In writing
    .ORAL = Orally

EmergencyState = Where an emergency stands
    .RUNNING = Running
    .RATIFIED = Ratified
    .LAPSED = Lapsed
    .ENDED = Ended

AlertStep = What happened to an alert
    .RAISED = Raised
    .WENT_ON = Goes on
    .WORSENED = Worse than before
    .ACKNOWLEDGED = In hand
    .SNOOZED = Put off
    .RETURNED = Back
    .ESCALATED = Gone further
    .RESOLVED = Over

TrackedKind = What is tracked
    .MEASURE = Measure
    .CONDITION = Condition

Event = Event
    .SigningKeyIntroduced = Signing key introduced
    .LedgerRestored = Ledger restored
    .PersonErased = Person erased
    .FailureRecorded = Failure recorded
    .FailureEnded = Failure ended
    .SupportSuspended = Support suspended
    .SuspensionConfirmed = Suspension confirmed
    .SuspensionReviewed = Suspension reviewed
    .SuspensionExtended = Suspension extended
    .SupportResumed = Support resumed
    .SupportCeased = Support ceased for good
    .WindDownRecorded = Winding down recorded
    .DecisionRequested = Decision asked for
    .ConcurrenceRecorded = Concurrence recorded
    .CaseReferredUp = Referred to a higher level
    .DecisionReturned = Request returned
    .SupportApproved = Support approved
    .SupportDeclined = Support declined
    .ConditionSatisfied = Condition met
    .ConditionBreached = Condition breached
    .ConditionVaried = Condition varied
    .AuthoritiesNotified = Authorities notified
    .AuthorityResponseRecorded = Authority answered
    .CorrectionProposed = Correction proposed
    .AnnulmentProposed = Annulment proposed
    .CorrectionRejected = Correction rejected
    .EventCorrected = Event corrected
    .EventAnnulled = Event annulled
    .ConsistencyAlertRaised = Contradiction found
    .ConsistencyAlertResolved = Contradiction settled
    .IndicatorDefined = Indicator defined
    .IndicatorMeasured = Indicator measured
    .IndicatorBreached = Indicator breached
    .IndicatorCleared = Indicator back in range
    .IndicatorRetired = Indicator retired
    .MonitoringVisitRecorded = Monitoring visit
    .PeriodicReviewCompleted = Periodic review done
    .MaterialChangeRecorded = Material change
    .PreconditionAssessed = Precondition assessed
    .PreconditionConfirmed = Precondition confirmed
    .PreconditionLegalAdviceRecorded = Legal advice recorded
    .MechanismConsulted = Mechanism consulted
    .MechanismAdviceReceived = Advice of the mechanism received
    .MechanismTimedOut = No answer from the mechanism
    .MechanismInformed = Mechanism informed
    .MitigationAdded = Measure proposed
    .MitigationAgreed = Measure agreed
    .MitigationStarted = Measure started
    .MitigationProgressReported = Progress of a measure
    .MitigationCompleted = Measure completed
    .MitigationVerified = Measure verified
    .MitigationDropped = Measure dropped
    .MitigationDueChanged = Date of a measure changed
    .VisibilityDecided = Visibility decided
    .RiskAssessmentStarted = Risk assessment started
    .RecipientRecordAssessed = Record of the recipient assessed
    .RiskIdentified = Risk identified
    .RiskRated = Risk rated
    .NonProvisionRiskAssessed = Risk of not supporting assessed
    .RiskAssessmentSubmitted = Risk assessment submitted
    .RiskAssessmentEndorsed = Risk assessment endorsed
    .RiskAssessmentReturned = Risk assessment returned
    .CaseOpened = Case opened
    .SupportItemAdded = Support added
    .SupportItemRevised = Support revised
    .SupportItemRemoved = Support removed
    .RecipientLinked = Recipient linked
    .RecipientUnlinked = Recipient unlinked
    .ApplicabilityDetermined = Applicability determined
    .ConflictOfInterestDeclared = Conflict of interest declared
    .CaseClosed = Case closed
    .CaseWithdrawn = Case withdrawn
    .CaseReopened = Case reopened
    .DeadlinePassed = Deadline passed
    .RoleAssigned = Role assigned
    .RoleAssignmentEnded = Assignment ended
    .AlertAcknowledged = Alert in hand
    .AlertSnoozed = Alert put off
    .AlertSnoozeEnded = Alert back
    .AlertEscalated = Alert gone further
    .AlertResolved = Alert over
    .DeadlineNear = Deadline near
    .IncidentReported = Incident reported
    .IncidentAssessed = Incident assessed
    .IncidentClosed = Incident closed
    .EvidenceAttached = Evidence attached
    .EvidenceAccessChanged = Access to evidence changed
    .EvidenceContentErased = Evidence erased
    .SupportActivated = Support started
    .DeliveryRecorded = Delivery recorded
    .SupportEnded = Support ended as planned
    .EmergencySupportAuthorised = Emergency support authorised
    .EmergencySupportRatified = Emergency support ratified
    .EmergencySupportLapsed = Emergency support lapsed
    .EmergencySupportEnded = Emergency support ended
    .InterventionOpened = Intervention opened
    .InterventionStepTaken = Step of an intervention
    .InterventionClosed = Intervention closed
    .AgreementSigned = Agreement signed
    .AgreementTerminated = Agreement terminated
    .MechanismIdentified = Mechanism identified
    .RecipientRegistered = Recipient registered
    .CommandChanged = Change of command
    .RecipientScreened = Recipient screened
    .AccessRulesPublished = Access rules published
    .OfficePlaced = Office placed
    .AccountOpened = Account opened
    .AccountClosed = Account closed
    .AccessTokenIssued = Token issued
    .AccessTokenRevoked = Token revoked
    .EmergencyAccountUsed = Emergency account used
    .ReadingsRecorded = Readings recorded
    .RoleGranted = Role granted
    .RoleDelegated = Role delegated
    .RoleRevoked = Role revoked
    .PolicyPublished = Policy published
    .AlertRulesPublished = Alert rules published
