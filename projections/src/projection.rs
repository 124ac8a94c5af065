//! The projections by name, and which of them is computed from which.

/// The projections, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Projection {
    /// Recipients, mechanisms, policy, roles.
    Registry,
    /// The state of every case.
    Cases,
    /// The audit trail's index.
    Trail,
    /// Events and cases around recipients.
    Recipients,
    /// What somebody should hear of.
    Alerts,
    /// A line a case.
    Register,
    /// Measures and conditions.
    Tracker,
    /// The board of indicators.
    Indicators,
    /// What falls due.
    Agenda,
    /// Counts.
    Tally,
}

impl Projection {
    /// Every projection.
    pub const ALL: &'static [Self] = &[
        Self::Registry,
        Self::Cases,
        Self::Trail,
        Self::Recipients,
        Self::Alerts,
        Self::Register,
        Self::Tracker,
        Self::Indicators,
        Self::Agenda,
        Self::Tally,
    ];

    /// What alerts, and who hears of them, are read from.
    pub const OF_ALERTS: [Self; 4] = [Self::Alerts, Self::Registry, Self::Cases, Self::Recipients];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Registry => "registry",
            Self::Cases => "cases",
            Self::Trail => "trail",
            Self::Recipients => "recipients",
            Self::Alerts => "alerts",
            Self::Register => "register",
            Self::Tracker => "tracker",
            Self::Indicators => "indicators",
            Self::Agenda => "agenda",
            Self::Tally => "tally",
        }
    }

    /// Whether it follows every event at once; otherwise it follows when the views are settled.
    pub(crate) const fn is_immediate(self) -> bool {
        match self {
            Self::Registry | Self::Cases | Self::Trail | Self::Recipients | Self::Alerts => true,
            Self::Register | Self::Tracker | Self::Indicators | Self::Agenda | Self::Tally => false,
        }
    }

    /// What is computed when the views are settled, each after what it rests on.
    pub(crate) const COMPUTED: [Self; 5] = [Self::Agenda, Self::Register, Self::Tracker, Self::Indicators, Self::Tally];

    /// The projections it is computed from.
    pub(crate) const fn rests_on(self) -> &'static [Self] {
        match self {
            Self::Registry | Self::Cases | Self::Trail | Self::Recipients => &[],
            Self::Alerts => &[Self::Registry, Self::Cases],
            Self::Agenda => &[Self::Registry, Self::Cases],
            Self::Register => &[Self::Cases, Self::Agenda],
            Self::Tracker | Self::Indicators => &[Self::Cases],
            Self::Tally => &[Self::Register],
        }
    }
}
