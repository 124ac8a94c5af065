//! Lists of the case itself: corrections, closing, deadlines, who acts, and where it stands.

vocabulary! {
    /// A step of a case that rules stand before.
    pub enum Gate {
        /// A decision is asked for, with the proposal to approve.
        DecisionRequest,
        /// Support is approved.
        Approval,
        /// Approved support starts.
        Activation,
        /// Active support is delivered.
        Delivery,
        /// Suspended support resumes.
        Resumption,
        /// The case is closed.
        Closing,
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
        /// The assurance or document that was asked for. No event says until when it was asked for, so it never falls due by
        /// itself; what an authority promised with a day is a promised action, and what support waits for is a condition with
        /// a day of its own.
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
        /// An authority of the recipient's State: sees what is addressed to it.
        RecipientAuthority,
        /// A screen on a wall: alerts and counts, without restricted text.
        Dashboard,
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
