//! Lists of Action 5: measures, and what is shown of the organisation.

vocabulary! {
    /// The eight types of mitigation measures: Action 5.
    pub enum MitigationType {
        /// 1 Project-design based.
        ProjectDesign,
        /// 2 Communications and agreement-based.
        CommunicationsAgreement,
        /// 3 Standard setting and capacity-building based.
        StandardSettingCapacityBuilding,
        /// 4 Monitoring based.
        Monitoring,
        /// 5 Standard operating procedures based.
        StandardOperatingProcedures,
        /// 6 Screening and exclusion-based.
        ScreeningExclusion,
        /// 7 Accountability-based.
        Accountability,
        /// 8 Data control-based.
        DataControl,
    }

    /// Who carries out a measure.
    pub enum Party {
        /// The organisation.
        Iom,
        /// The recipient.
        Recipient,
        /// Another UN entity.
        UnEntity,
        /// A third party.
        ThirdParty,
    }

    /// Where a measure stands.
    pub enum MeasureState {
        /// Proposed.
        Proposed,
        /// Agreed: a residual reading may rely on it.
        Agreed,
        /// Started.
        Started,
        /// Completed, as its owner says.
        Completed,
        /// Verified by somebody else.
        Verified,
        /// Dropped.
        Dropped,
    }

    /// How well a completed measure works.
    pub enum Effectiveness {
        /// It works.
        Effective,
        /// It works in part.
        PartlyEffective,
        /// It does not work; the measure is open again.
        NotEffective,
    }

    /// Why a measure was dropped.
    pub enum DropReason {
        /// It cannot be done.
        Infeasible,
        /// It was refused.
        Refused,
        /// Another replaces it.
        Replaced,
        /// It is no longer needed.
        NoLongerNeeded,
        /// There is no money.
        Funding,
    }

    /// Whether the organisation shows its name on the support.
    pub enum Visibility {
        /// Full.
        Full,
        /// Limited.
        Limited,
        /// None.
        None,
        /// A waiver was asked of the donor.
        DonorWaiverSought,
        /// The donor granted a waiver.
        DonorWaiverGranted,
    }
}
