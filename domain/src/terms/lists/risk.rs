//! Lists of Action 4: assessments, findings, risks and their levels.

vocabulary! {
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
}
