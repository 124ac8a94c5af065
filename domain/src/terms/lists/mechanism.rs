//! Lists of Action 3: the mechanism of a country, screening, and how far a source is believed.

vocabulary! {
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
}
