//! Lists of Action 1: what is supported, for whom, and whether the policy applies.

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
}
