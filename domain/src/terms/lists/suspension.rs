//! Lists of Action 7: suspension, and the emergency path.

vocabulary! {
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
}
