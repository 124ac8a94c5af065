//! Lists of Action 6: indicators, visits, reviews, material changes.

vocabulary! {
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
}
