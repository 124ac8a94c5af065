//! Lists of decisions: who decides, what is asked, under which conditions, why not.

vocabulary! {
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
}
