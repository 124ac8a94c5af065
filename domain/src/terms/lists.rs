//! The closed lists, each with its source. Lists whose values no rule depends on belong to the policy instead.

vocabulary! {
    /// The six kinds of support of the policy's scope.
    pub enum SupportKind {
        /// Training, mentoring, advice, capacity and institution building that enhance operational capability.
        CapacityBuilding,
        /// Support to the authorities that manage or command.
        AuthoritySupport,
        /// Salaries, bursaries, allowances, whatever the source of funds.
        Financial,
        /// Strategic or tactical logistics to field operations.
        Logistical,
        /// Operational support, including planning.
        Operational,
        /// Joint operations.
        JointOperation,
    }

    /// What an item is for (design): the first of these can never lie outside the policy.
    pub enum Purpose {
        /// Makes the recipient better at its operations.
        OperationalCapability,
        /// Training on human rights, refugee and humanitarian law.
        HumanRightsTraining,
        /// Laws, codes, standards.
        StandardSetting,
        /// Access for relief.
        HumanitarianAccess,
        /// Mediation.
        Mediation,
        /// Evacuation of the wounded or sick.
        MedicalEvacuation,
        /// Anything else.
        Other,
    }

    /// Whether an item could wound or be used to (design).
    pub enum DualUse {
        /// No.
        No,
        /// It has a civilian and an armed use.
        DualUse,
        /// It is a weapon, ammunition or a part of one.
        Weapon,
        /// Nobody has said yet.
        Unsure,
    }

    /// What the policy does not count as support (paragraph 9, from memory).
    pub enum ExclusionKind {
        /// Training or sensitisation on human rights, refugee or humanitarian law.
        HrIhlTraining,
        /// Standard setting and capacity directly for compliance.
        StandardSettingCompliance,
        /// Engagement to promote compliance.
        ComplianceEngagement,
        /// Negotiating humanitarian access, carrying out relief.
        HumanitarianAccessRelief,
        /// Mediation.
        Mediation,
        /// Medical or casualty evacuation.
        MedEvacCasEvac,
    }

    /// Whether the policy applies to one pair of item and recipient: Action 1.
    pub enum Applicability {
        /// It applies.
        Applies,
        /// An excluded kind, which is named.
        DoesNotApply,
        /// In doubt it is treated as applying.
        AppliesPrecautionary,
    }

    /// Whether the policy applies to the case as a whole, derived from its pairs.
    pub enum OverallApplicability {
        /// To every pair.
        Applies,
        /// To some pairs.
        AppliesInPart,
        /// To none.
        DoesNotApply,
    }

    /// How a recipient is linked to a case.
    pub enum RecipientRole {
        /// It receives.
        Direct,
        /// It benefits: an implementing partner, a shared data system, a co-located post.
        Indirect,
        /// It commands those who receive.
        CommandAuthority,
    }

    /// Where the idea of the support came from.
    pub enum Origin {
        /// The government asked.
        GovernmentRequest,
        /// A donor proposed.
        DonorProposal,
        /// Designed by the organisation.
        IomDesign,
        /// A joint programme of the UN.
        UnJointProgramme,
    }

    /// The four preconditions: Action 2.
    pub enum Precondition {
        /// National ownership.
        NationalOwnership,
        /// Enforcement of the death penalty.
        DeathPenalty,
        /// Purchase and transport of weapons.
        Weapons,
        /// Enhancement of combat capacity.
        CombatCapacity,
    }

    /// The outcome of a precondition; there is no waiver.
    pub enum PreconditionOutcome {
        /// Met.
        Met,
        /// Not met.
        NotMet,
        /// Has no bearing, as a second person confirmed.
        NotApplicable,
    }

    /// What Legal says.
    pub enum LegalAdvice {
        /// Permissible.
        Permissible,
        /// Not permissible.
        NotPermissible,
        /// Permissible under a condition.
        PermissibleIf,
    }

    /// The forms a country-level mechanism takes.
    pub enum MechanismKind {
        /// A task force.
        TaskForce,
        /// A working group.
        WorkingGroup,
        /// A working group with a partner.
        JointWorkingGroup,
        /// Led by the Resident Coordinator.
        RcLed,
        /// There is none in the country.
        None,
    }

    /// What the mechanism advises: Action 3.
    pub enum Advice {
        /// Support is advised.
        SupportAdvised,
        /// Support is advised with conditions.
        SupportAdvisedWithConditions,
        /// Support is not advised.
        SupportNotAdvised,
        /// More information is needed.
        MoreInformationNeeded,
    }

    /// What the mechanism is told about.
    pub enum InformedTopic {
        /// An incident.
        Incident,
        /// A suspension.
        Suspension,
        /// A resumption.
        Resumption,
        /// A cessation.
        Cessation,
        /// A decision.
        Decision,
        /// The yearly report.
        AnnualReport,
    }

    /// What a screening found.
    pub enum ScreeningResult {
        /// Nothing adverse.
        Clear,
        /// Support with care.
        Caution,
        /// No support, together with any unit the person commands.
        Ineligible,
        /// Still open.
        Pending,
        /// Nothing is known.
        NoInformation,
    }

    /// What a screening's result bites on.
    pub enum ScreeningTarget {
        /// The person.
        Individual,
        /// The unit.
        Unit,
        /// Person and unit.
        Both,
    }

    /// The gravest violation a screening found.
    pub enum ViolationClass {
        /// Grave.
        Grave,
        /// Other.
        Other,
        /// None.
        None,
    }

    /// How credible information is.
    pub enum Credibility {
        /// Low.
        Low,
        /// Medium.
        Medium,
        /// High.
        High,
    }

    /// How reliable a source is; a single source must be high or moderate to count.
    pub enum Reliability {
        /// High.
        High,
        /// Moderate.
        Moderate,
        /// Low.
        Low,
    }

    /// Why an assessment is made.
    pub enum AssessmentKind {
        /// The first.
        Initial,
        /// At a review.
        Periodic,
        /// After an incident.
        AfterIncident,
        /// After a material change.
        AfterMaterialChange,
        /// Rapid, for an emergency.
        Rapid,
    }

    /// One of the six findings on a recipient (paragraph 14, from memory).
    pub enum Finding {
        /// Speaks for support.
        Favourable,
        /// Speaks both ways.
        Mixed,
        /// Speaks against support.
        Adverse,
        /// Not known; needs a plan to find out.
        Unknown,
    }

    /// The six elements of a recipient's record (paragraph 14, from memory).
    pub enum RecordElement {
        /// Record on humanitarian, human rights and refugee law.
        RecordOnViolations,
        /// Record of holding perpetrators accountable.
        Accountability,
        /// Corrective measures, institutions and procedures.
        CorrectiveMeasures,
        /// Effect of giving or withholding on leverage.
        Leverage,
        /// Feasibility of monitoring use and impact.
        MonitoringFeasibility,
        /// Overall risk that grave violations still occur.
        OverallRisk,
    }

    /// Where an assessment stands.
    pub enum AssessmentState {
        /// Started.
        Started,
        /// Submitted.
        Submitted,
        /// Returned to the assessor.
        Returned,
        /// Endorsed by another person.
        Endorsed,
        /// Endorsed, but facts it rests on have changed.
        Stale,
    }

    /// What could happen to people because of the support.
    pub enum AdverseOutcome {
        /// Extrajudicial killing (grave).
        ExtrajudicialKilling,
        /// Torture (grave).
        Torture,
        /// Enforced disappearance (grave).
        EnforcedDisappearance,
        /// Sexual violence (grave).
        SexualViolence,
        /// Slavery (grave).
        Slavery,
        /// War crime (grave).
        WarCrime,
        /// Crime against humanity (grave).
        CrimeAgainstHumanity,
        /// Refoulement (grave).
        Refoulement,
        /// Collective expulsion.
        CollectiveExpulsion,
        /// Arbitrary detention.
        ArbitraryDetention,
        /// Ill-treatment.
        IllTreatment,
        /// Excessive force.
        ExcessiveForce,
        /// Detention of children.
        ChildDetention,
        /// Separation of families.
        FamilySeparation,
        /// Death sentence.
        DeathSentence,
        /// Discrimination.
        Discrimination,
        /// Misuse of data.
        DataMisuse,
        /// Surveillance.
        Surveillance,
        /// Extortion.
        Extortion,
        /// Reprisal.
        Reprisal,
        /// Denial of rescue.
        DenialOfRescue,
        /// Denial of access to asylum.
        AsylumAccessDenied,
    }

    /// What an incident is about: an adverse outcome or one of five more.
    pub enum IncidentCategory {
        /// Extrajudicial killing.
        ExtrajudicialKilling,
        /// Torture.
        Torture,
        /// Enforced disappearance.
        EnforcedDisappearance,
        /// Sexual violence.
        SexualViolence,
        /// Slavery.
        Slavery,
        /// War crime.
        WarCrime,
        /// Crime against humanity.
        CrimeAgainstHumanity,
        /// Refoulement.
        Refoulement,
        /// Collective expulsion.
        CollectiveExpulsion,
        /// Arbitrary detention.
        ArbitraryDetention,
        /// Ill-treatment.
        IllTreatment,
        /// Excessive force.
        ExcessiveForce,
        /// Detention of children.
        ChildDetention,
        /// Separation of families.
        FamilySeparation,
        /// Death sentence.
        DeathSentence,
        /// Discrimination.
        Discrimination,
        /// Misuse of data.
        DataMisuse,
        /// Surveillance.
        Surveillance,
        /// Extortion.
        Extortion,
        /// Reprisal.
        Reprisal,
        /// Denial of rescue.
        DenialOfRescue,
        /// Denial of access to asylum.
        AsylumAccessDenied,
        /// Diversion of an asset.
        DiversionOfAsset,
        /// Access refused.
        AccessRefused,
        /// Data breach.
        DataBreach,
        /// Breach of an agreement.
        AgreementBreach,
        /// Sexual exploitation and abuse.
        SexualExploitationAbuse,
    }

    /// On what a reading of a risk rests.
    pub enum Basis {
        /// Before any measure.
        Inherent,
        /// If all agreed measures work.
        ResidualProjected,
        /// Counting only measures that were verified.
        ResidualAchieved,
    }

    /// A dimension of a risk; irremediability cannot be lowered by mitigation.
    pub enum Dimension {
        /// How likely.
        Likelihood,
        /// How grave.
        Scale,
        /// How many people.
        Scope,
        /// How hard to make good.
        Irremediability,
    }

    /// How grave a risk is, all in all.
    pub enum RiskLevel {
        /// Low.
        Low,
        /// Medium.
        Medium,
        /// High.
        High,
        /// Prohibitive: the question of real risk must be answered.
        Prohibitive,
    }

    /// What the assessor recommends.
    pub enum Recommendation {
        /// Approve.
        Approve,
        /// Approve with conditions.
        ApproveWithConditions,
        /// Decline.
        Decline,
        /// Refer to a higher level.
        ReferUp,
    }

    /// The eight types of mitigation measures: Action 5.
    pub enum MitigationType {
        /// 1 Project-design based.
        ProjectDesign,
        /// 2 Communications and agreement-based.
        CommunicationsAgreement,
        /// 3 Standard setting and capacity-building based.
        StandardSettingCapacityBuilding,
        /// 4 Monitoring based.
        Monitoring,
        /// 5 Standard operating procedures based.
        StandardOperatingProcedures,
        /// 6 Screening and exclusion-based.
        ScreeningExclusion,
        /// 7 Accountability-based.
        Accountability,
        /// 8 Data control-based.
        DataControl,
    }

    /// Who carries out a measure.
    pub enum Party {
        /// The organisation.
        Iom,
        /// The recipient.
        Recipient,
        /// Another UN entity.
        UnEntity,
        /// A third party.
        ThirdParty,
    }

    /// Where a measure stands.
    pub enum MeasureState {
        /// Proposed.
        Proposed,
        /// Agreed: a residual reading may rely on it.
        Agreed,
        /// Started.
        Started,
        /// Completed, as its owner says.
        Completed,
        /// Verified by somebody else.
        Verified,
        /// Dropped.
        Dropped,
    }

    /// How well a completed measure works.
    pub enum Effectiveness {
        /// It works.
        Effective,
        /// It works in part.
        PartlyEffective,
        /// It does not work; the measure is open again.
        NotEffective,
    }

    /// Why a measure was dropped.
    pub enum DropReason {
        /// It cannot be done.
        Infeasible,
        /// It was refused.
        Refused,
        /// Another replaces it.
        Replaced,
        /// It is no longer needed.
        NoLongerNeeded,
        /// There is no money.
        Funding,
    }

    /// Whether the organisation shows its name on the support.
    pub enum Visibility {
        /// Full.
        Full,
        /// Limited.
        Limited,
        /// None.
        None,
        /// A waiver was asked of the donor.
        DonorWaiverSought,
        /// The donor granted a waiver.
        DonorWaiverGranted,
    }

    /// Who decides (design): the ladder that the policy's authority table speaks of.
    pub enum Authority {
        /// The Chief of Mission.
        ChiefOfMission,
        /// The regional office.
        Regional,
        /// Headquarters.
        Headquarters,
    }

    /// What is proposed to the decision maker.
    pub enum Proposal {
        /// Approve.
        Approve,
        /// Approve with conditions.
        ApproveWithConditions,
        /// Decline.
        Decline,
        /// Resume after a suspension.
        Resume,
    }

    /// Why a request goes to a higher level.
    pub enum ReferralReason {
        /// The level is too high for this office.
        LevelTooHigh,
        /// It would depart from the mechanism's advice.
        DepartsFromAdvice,
        /// Those concerned disagree.
        Disagreement,
        /// It is sensitive.
        Sensitive,
        /// It would set a precedent.
        Precedent,
    }

    /// Whether a condition must be satisfied before the start or all along.
    pub enum ConditionKind {
        /// Before the start.
        Precedent,
        /// All along.
        Continuing,
    }

    /// Where a condition stands.
    pub enum ConditionState {
        /// Open.
        Open,
        /// Satisfied.
        Satisfied,
        /// Breached.
        Breached,
        /// Its approval is no longer in force.
        Expired,
    }

    /// Why support was declined.
    pub enum DeclineReason {
        /// A precondition is not met.
        PreconditionNotMet,
        /// There is a real risk of grave violations.
        RealRiskOfGraveViolations,
        /// The residual risk is too high.
        ResidualTooHigh,
        /// An assurance was refused.
        AssuranceRefused,
        /// Monitoring is not feasible.
        MonitoringInfeasible,
        /// Not in the mandate.
        NotInMandate,
        /// Another reason, which the rationale gives.
        Other,
    }

    /// Which authority is told.
    pub enum Addressee {
        /// A unit.
        Unit,
        /// A service.
        Service,
        /// A ministry.
        Ministry,
        /// The head of government.
        HeadOfGovernment,
    }

    /// What an authority is told.
    pub enum NotificationContent {
        /// The policy's core principles.
        CorePrinciples,
        /// The conditions.
        Conditions,
        /// A suspension.
        Suspension,
        /// A refusal.
        Refusal,
        /// A cessation.
        Cessation,
        /// A resumption.
        Resumption,
    }

    /// What an authority answers.
    pub enum AuthorityAnswer {
        /// Accepted.
        Accepted,
        /// Accepted in part.
        AcceptedPartly,
        /// Refused.
        Refused,
        /// No answer.
        NoAnswer,
        /// Corrective action was promised, by a date.
        CorrectiveActionPromised,
        /// Corrective action was taken.
        CorrectiveActionTaken,
    }

    /// The form of an agreement.
    pub enum AgreementKind {
        /// A memorandum of understanding.
        MemorandumOfUnderstanding,
        /// An exchange of letters.
        ExchangeOfLetters,
        /// A project agreement.
        ProjectAgreement,
        /// A data agreement.
        DataAgreement,
    }

    /// A clause of an agreement.
    pub enum Clause {
        /// Compliance with human rights.
        HumanRightsCompliance,
        /// Suspension without liability.
        SuspensionWithoutLiability,
        /// Access for monitors.
        MonitoringAccess,
        /// End use.
        EndUse,
        /// No transfer.
        NoTransfer,
        /// An assurance on the death penalty.
        DeathPenaltyAssurance,
        /// Non-refoulement.
        NonRefoulement,
        /// Data protection.
        DataProtection,
        /// Return of assets.
        AssetReturn,
        /// Investigation.
        Investigation,
        /// Screening.
        Screening,
    }

    /// Whose behaviour an indicator shows.
    pub enum IndicatorFamily {
        /// The recipient's.
        Conduct,
        /// Our measures'.
        Control,
    }

    /// What an indicator counts in.
    pub enum IndicatorUnit {
        /// A count.
        Count,
        /// A share of a hundred; needs a denominator.
        Percent,
        /// A rate per thousand; needs a denominator.
        RatePer1000,
        /// Days.
        Days,
        /// Hours.
        Hours,
    }

    /// Which way is bad.
    pub enum Direction {
        /// Too much is bad: breached at or above the threshold.
        HighIsBad,
        /// Too little is bad: breached below the threshold.
        LowIsBad,
    }

    /// What a breach brings by itself.
    pub enum Consequence {
        /// Nothing.
        None,
        /// A review is due.
        ReviewRequired,
        /// An intervention is due.
        InterventionRequired,
        /// Support is suspended at once, as a precaution.
        PrecautionarySuspension,
    }

    /// Where an indicator stands.
    pub enum IndicatorState {
        /// Defined, never measured.
        Defined,
        /// In range.
        Ok,
        /// In range, but beyond the warning line.
        Warning,
        /// Breached.
        Breached,
        /// No data two periods running.
        NoData,
        /// Retired.
        Retired,
    }

    /// How far monitors could look.
    pub enum Access {
        /// Full.
        Full,
        /// Partial.
        Partial,
        /// Refused.
        Refused,
    }

    /// What a periodic review concludes.
    pub enum ReviewResult {
        /// Go on.
        Continue,
        /// Assess again.
        Reassess,
        /// Suspend.
        Suspend,
        /// Cease.
        Cease,
    }

    /// A change that makes an assessment stale.
    pub enum MaterialChange {
        /// The commander changed.
        ChangeOfCommand,
        /// A coup or a conflict.
        CoupOrConflict,
        /// A law changed.
        LawChange,
        /// The scope of support changed.
        ScopeChange,
        /// A new recipient.
        NewRecipient,
        /// The mechanism changed.
        MechanismChange,
        /// Executions were resumed.
        ExecutionsResumed,
    }

    /// How far an incident is verified.
    pub enum Verification {
        /// An allegation.
        Allegation,
        /// Credible.
        Credible,
        /// Verified.
        Verified,
        /// Not substantiated.
        NotSubstantiated,
    }

    /// How an incident is linked to the support.
    pub enum SupportLink {
        /// Directly.
        Direct,
        /// Indirectly.
        Indirect,
        /// Not at all.
        None,
        /// Not known.
        Unknown,
    }

    /// To whom an incident is attributed.
    pub enum Attribution {
        /// An individual.
        Individual,
        /// A unit.
        Unit,
        /// The command.
        Command,
        /// Not known.
        Unknown,
    }

    /// Where the information on an incident came from, never more closely than this.
    pub enum SourceKind {
        /// A victim or a witness.
        VictimOrWitness,
        /// A community.
        Community,
        /// Staff.
        Staff,
        /// A UN entity.
        UnEntity,
        /// A non-governmental organisation.
        NonGovernmental,
        /// The media.
        Media,
        /// The authorities.
        Authorities,
        /// Anonymous.
        Anonymous,
    }

    /// How an incident ended.
    pub enum IncidentOutcome {
        /// Remedied.
        Remedied,
        /// Sanctioned.
        Sanctioned,
        /// Not substantiated.
        NotSubstantiated,
        /// Unresolved.
        Unresolved,
        /// Transferred.
        Transferred,
    }

    /// What made an intervention necessary.
    pub enum InterventionTrigger {
        /// An incident.
        Incident,
        /// A breached indicator.
        IndicatorBreach,
        /// A breached condition.
        ConditionBreach,
        /// The mechanism asked.
        MechanismRequest,
    }

    /// The rungs of the intervention ladder, in order (Box 7 of the toolkit names the procedure; the rungs are design).
    pub enum Rung {
        /// The local commander or post chief.
        Local,
        /// The chief of service.
        Service,
        /// The ministry.
        Ministry,
        /// The head of government.
        HeadOfGovernment,
        /// Jointly with the UN's leadership in the country.
        UnJoint,
    }

    /// What an intervention brought.
    pub enum InterventionOutcome {
        /// Corrected.
        Corrected,
        /// Corrected in part.
        PartlyCorrected,
        /// Not corrected.
        NotCorrected,
        /// Unfounded.
        Unfounded,
    }

    /// What follows an intervention.
    pub enum NextStep {
        /// Go on.
        Continue,
        /// Adjust the conditions.
        AdjustConditions,
        /// Suspend.
        Suspend,
        /// Cease.
        Cease,
    }

    /// Whether a suspension is a precaution or a decision.
    pub enum SuspensionKind {
        /// A precaution.
        Precautionary,
        /// A decision.
        Decided,
    }

    /// Why support is suspended.
    pub enum SuspensionReason {
        /// A grave incident.
        GraveIncident,
        /// A pattern of violations.
        PatternOfViolations,
        /// A condition was breached.
        ConditionBreach,
        /// An indicator was breached.
        IndicatorBreach,
        /// A precondition was lost.
        PreconditionLost,
        /// The commander changed.
        CommanderChange,
        /// An assurance was withdrawn.
        AssuranceWithdrawn,
        /// A correction made a decision inconsistent.
        ConsistencyAlert,
        /// A conflict broke out.
        ConflictOutbreak,
        /// The residual risk rose above the level that was approved.
        RiskAboveApproval,
    }

    /// What a review of a suspension finds.
    pub enum SuspensionFinding {
        /// Maintain it.
        Maintain,
        /// Recommend to resume.
        RecommendResume,
        /// Recommend to cease.
        RecommendCease,
    }

    /// On what an emergency authorisation rests.
    pub enum EmergencyBasis {
        /// It is outside what the policy counts as support.
        OutsideSupportDefinition,
        /// It saves lives.
        LifeSaving,
    }

    /// How an emergency was authorised.
    pub enum EmergencyMode {
        /// In writing.
        Written,
        /// By word of mouth; written within a day.
        Oral,
    }

    /// Where an emergency stands.
    pub enum EmergencyState {
        /// Running.
        Running,
        /// Ratified.
        Ratified,
        /// Lapsed without ratification: a reportable breach.
        Lapsed,
        /// Ended.
        Ended,
    }

    /// Why a record is corrected.
    pub enum CorrectionReason {
        /// Typing.
        Typing,
        /// The wrong source.
        WrongSource,
        /// Information came late.
        LateInformation,
        /// The wrong unit.
        WrongUnit,
        /// The wrong date.
        WrongDate,
    }

    /// Why a record is annulled.
    pub enum AnnulmentReason {
        /// It was recorded twice.
        Duplicate,
        /// It belongs to another case.
        WrongCase,
        /// It never happened.
        NeverHappened,
    }

    /// Why a case is closed.
    pub enum CloseReason {
        /// The policy does not apply.
        OutOfScope,
        /// Declined.
        Declined,
        /// Completed.
        Completed,
        /// Ceased.
        Ceased,
        /// Withdrawn.
        Withdrawn,
        /// Merged into another.
        Merged,
    }

    /// What falls due.
    pub enum DeadlineKind {
        /// The mechanism's answer.
        MechanismAnswer,
        /// A measure.
        Measure,
        /// A condition.
        Condition,
        /// The answer to a step of an intervention.
        InterventionAnswer,
        /// A corrective action that was promised.
        PromisedAction,
        /// The review of a suspension.
        SuspensionReview,
        /// Cease or extend a long suspension.
        CeaseOrExtend,
        /// A periodic review.
        PeriodicReview,
        /// The end of an approval.
        ApprovalEnd,
        /// The end of a precondition's validity.
        PreconditionEnd,
        /// The end of a screening's validity.
        ScreeningEnd,
        /// Screening after a change of command.
        Rescreening,
        /// The assessment of an incident.
        IncidentAssessment,
        /// An intervention or a suspension after a grave incident.
        GraveIncidentAction,
        /// The ratification of an emergency.
        EmergencyRatification,
        /// The winding down of support.
        WindDown,
        /// The assurance or document that was asked for.
        Assurance,
        /// The next reading of an indicator.
        IndicatorReading,
        /// A suspension decision after a precondition was lost.
        SuspensionDecision,
    }

    /// Who may read an event.
    pub enum Confidentiality {
        /// All who may read the case.
        Open,
        /// Those who work on the case.
        Restricted,
        /// Focal point, protection, Legal, decision maker, Oversight.
        StrictlyConfidential,
    }

    /// The roles people act in.
    pub enum Role {
        /// Project manager.
        ProjectManager,
        /// Project staff.
        ProjectStaff,
        /// Thematic specialist: border governance, protection.
        ThematicSpecialist,
        /// Chief of Mission.
        ChiefOfMission,
        /// Focal point for human rights due diligence.
        HrddpFocalPoint,
        /// Legal counsel.
        LegalCounsel,
        /// Data protection officer.
        DataProtectionOfficer,
        /// Regional office.
        RegionalOffice,
        /// Decider at headquarters.
        HeadquartersDecider,
        /// Records officer.
        RecordsOfficer,
        /// Oversight.
        Oversight,
        /// Auditor: reads.
        Auditor,
        /// Member of the country mechanism.
        MechanismMember,
        /// Donor: limited.
        Donor,
        /// The system itself: timers.
        System,
    }

    /// Where one pair of item and recipient stands.
    pub enum PairStatus {
        /// No outcome yet.
        Unscreened,
        /// The policy does not apply.
        OutOfScope,
        /// On the way to a decision.
        InProcess,
        /// A precondition is not met.
        Blocked,
        /// Declined.
        Declined,
        /// Approved.
        Approved,
        /// Active.
        Active,
        /// Suspended.
        Suspended,
        /// Ceased.
        Ceased,
        /// Ended.
        Ended,
    }

    /// Where a case stands, derived from its events alone.
    pub enum CaseStatus {
        /// Not every pair has an outcome.
        Draft,
        /// Applicability is determined.
        Preconditions,
        /// The preconditions are complete.
        Assessment,
        /// The assessment is endorsed and not stale.
        ReadyForDecision,
        /// A decision was asked for.
        PendingDecision,
        /// It was referred to a higher level.
        ReferredUp,
        /// Every pair is outside the policy.
        OutOfScope,
        /// Every pair in scope is blocked by a precondition.
        Blocked,
        /// Declined.
        Declined,
        /// Approved.
        Approved,
        /// Active.
        Active,
        /// Active, with an intervention open.
        UnderIntervention,
        /// Some pair is suspended.
        Suspended,
        /// Ceased.
        Ceased,
        /// Ended.
        Ended,
        /// Closed.
        Closed,
    }
}
