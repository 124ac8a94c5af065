//! Lists of alerts: what happened, how urgent it is, where an alert stands, how it ended, what of the ledger failed.

vocabulary! {
    /// What an alert says.
    pub enum AlertKind {
        /// An indicator is beyond its threshold, or without data two periods running.
        IndicatorBreached,
        /// An indicator is back in range.
        IndicatorCleared,
        /// Support was suspended.
        SupportSuspended,
        /// Support was resumed.
        SupportResumed,
        /// Support ceased for good.
        SupportCeased,
        /// Later facts no longer fit what was recorded before.
        ConsistencyAlert,
        /// A consistency alert was resolved.
        ConsistencyResolved,
        /// An emergency lapsed unratified: a reportable breach.
        EmergencyLapsed,
        /// Emergency support was authorised.
        EmergencyAuthorised,
        /// A deadline passed.
        DeadlinePassed,
        /// The mechanism did not answer in time.
        MechanismTimedOut,
        /// A condition of an approval was breached.
        ConditionBreached,
        /// A grave incident is credible or verified.
        GraveIncident,
        /// A monitoring visit was refused.
        VisitRefused,
        /// A deadline is near.
        DeadlineNear,
        /// A precondition was lost under support that is approved or runs.
        PreconditionLost,
        /// A real risk of grave violations was found under support that is approved or runs.
        RealRiskFound,
        /// What the ledger shows cannot be kept up with what it holds.
        ProjectionFailed,
        /// The check of the stored log found damage, or could not be made.
        ScrubFailed,
        /// A backup could not be made.
        BackupFailed,
        /// A message could not be delivered, and nothing more is tried.
        DeliveryFailed,
        /// What had failed works again.
        FailureEnded,
    }

    /// How urgent it is.
    pub enum Severity {
        /// Good to know.
        Info,
        /// Somebody should look.
        Warning,
        /// Somebody should act.
        Critical,
    }

    /// Where an alert stands.
    pub enum AlertState {
        /// Raised, and nobody has acknowledged it.
        Raised,
        /// Somebody has it in hand.
        Acknowledged,
        /// Put off until a moment.
        Snoozed,
        /// Nobody acknowledged it in time, so others were told.
        Escalated,
        /// It is over.
        Resolved,
    }

    /// How an alert ended.
    pub enum AlertEnd {
        /// The facts ended it.
        Facts,
        /// A person ended it, with a reason.
        Person,
    }

    /// What of the ledger itself failed.
    pub enum FailureKind {
        /// What it shows cannot be kept up with what it holds.
        Projection,
        /// The check of the stored log found damage, or could not be made.
        Scrub,
        /// A backup.
        Backup,
        /// The delivery of a message.
        Delivery,
    }
}
