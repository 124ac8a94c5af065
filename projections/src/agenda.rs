//! What falls due, over all cases, soonest first.

use domain::{
    Case,
    deadline::Deadline,
    terms::{CaseId, Confidentiality, Country, DeadlineKind, Instant, Office, Text, UserId},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::derived::Of;

/// Something that falls due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgendaLine {
    /// What.
    pub kind: DeadlineKind,
    /// Of which record of the case.
    pub subject: Text<200>,
    /// When; for a day, its last millisecond in UTC.
    pub due: Instant,
    /// Of which case.
    pub case_id: CaseId,
    /// The case's reference.
    pub reference: String,
    /// The country of the case.
    pub country: Country,
    /// The office that is responsible.
    pub office: Office,
    /// Whether its passing is recorded already.
    pub recorded: bool,
    /// How many days before it was last said that it is near; none where that was not said, or where it has passed.
    pub announced_days: Option<u32>,
    /// Made-up data.
    pub demonstration: bool,
    /// The highest class of confidentiality of the case.
    pub confidentiality: Confidentiality,
}

/// What is kept of a deadline.
#[derive(Clone, Debug)]
pub(crate) struct Due {
    pub(crate) subject: Text<200>,
    pub(crate) due: Instant,
    pub(crate) kind: DeadlineKind,
    /// Whether its passing is recorded already.
    pub(crate) recorded: bool,
}

impl Due {
    pub(crate) fn of(case: &Case, Deadline { kind, subject, due }: Deadline) -> Self {
        let recorded = case.closing.has_passed(kind, &subject, due);
        Self { subject, due, kind, recorded }
    }

    pub(crate) fn number(&self) -> i64 {
        self.due.milliseconds()
    }
}

/// Which deadlines. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AgendaFilter {
    /// Due at this instant or earlier.
    pub until: Option<Instant>,
    /// Due at this instant or later.
    pub from: Option<Instant>,
    /// Of these kinds.
    pub kinds: Vec<DeadlineKind>,
    /// Of this case.
    pub case_id: Option<CaseId>,
    /// Of cases in this country.
    pub country: Option<Country>,
    /// Of cases of this office.
    pub office: Option<Office>,
    /// Of cases for which this person answers.
    pub owner: Option<UserId>,
    /// Only those whose passing is not recorded yet: what a timer still has to record.
    pub unrecorded: bool,
}

impl AgendaFilter {
    /// Whether a deadline of a case is asked for.
    pub(crate) fn takes(&self, id: CaseId, of: &Of, known: &Due) -> bool {
        self.until.is_none_or(|until| known.due <= until)
            && self.from.is_none_or(|from| known.due >= from)
            && (self.kinds.is_empty() || self.kinds.contains(&known.kind))
            && self.case_id.is_none_or(|case| id == case)
            && self.country.is_none_or(|country| of.country == country)
            && self.office.as_ref().is_none_or(|office| of.office == *office)
            && self.owner.as_ref().is_none_or(|owner| of.owner == *owner)
            && !(self.unrecorded && known.recorded)
    }
}
