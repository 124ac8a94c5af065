//! Lists of what the authorities are told and agree to.

vocabulary! {
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
}
