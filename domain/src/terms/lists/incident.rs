//! Lists of Action 7: incidents and interventions.

vocabulary! {
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
}
