//! Which alerts: one filter for lists, histories and what is live.

use domain::{
    access::{CaseFacts, Viewer},
    deadline,
    terms::{
        AlertKind, AlertState, CaseId, Country, DeadlineKind, Instant, Office, Reach, RecipientId, Reference, Role,
        Severity, Subject,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Alert, AlertChange};
use crate::{cases::Slot, found::lies_in, seen::Eyes, views::Views};

/// Which alerts. An empty list, or nothing, asks for all. Of a step in an alert's life it is asked of the alert as it stands
/// after it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct AlertFilter {
    /// Open, or over.
    pub open: Option<bool>,
    /// Standing at one of these.
    pub states: Vec<AlertState>,
    /// Saying one of these, also with the step that is asked about.
    pub kinds: Vec<AlertKind>,
    /// About one of these deadlines.
    pub deadlines: Vec<DeadlineKind>,
    /// At least this urgent.
    pub at_least: Option<Severity>,
    /// Of this case.
    pub case_id: Option<CaseId>,
    /// Of the case with this reference.
    pub reference: Option<Reference>,
    /// Of cases in one of these countries.
    pub countries: Vec<Country>,
    /// Of cases of one of these offices.
    pub offices: Vec<Office>,
    /// Of cases that link, or linked, this recipient.
    pub recipient: Option<RecipientId>,
    /// Of which one of these roles was told.
    pub told: Vec<Role>,
    /// The ledger's own, or those of cases.
    pub of_ledger: Option<bool>,
    /// Raised at this instant or later.
    pub raised_from: Option<Instant>,
}

/// A filter, with what it needs looked up once.
pub(super) struct Prepared<'a> {
    filter: &'a AlertFilter,
    views: &'a Views,
    eyes: Eyes<'a>,
    /// The cases around the recipient that is asked for, ascending.
    around: Option<&'a [Slot]>,
    /// The case with the reference that is asked for.
    referred: Option<CaseId>,
}

/// Whether alerts of the ledger itself are seen.
fn sees_ledger(viewer: &Viewer) -> bool {
    viewer.sees(Subject::Alerts) && viewer.sees(Subject::Ledger)
}

/// Whether a role sees which deadline an alert is about: as it would see the event that said so, and the one that raised it.
fn sees_deadline(viewer: &Viewer, facts: &CaseFacts, kind: DeadlineKind, alert: &Alert) -> bool {
    viewer.row().reach != Reach::Addressed
        && deadline::subjects(kind).all(|subject| viewer.sees(subject))
        && facts.class_at(alert.said).max(facts.class_at(alert.id)) <= viewer.class_in(facts)
}

impl Views {
    /// Whether there is such an alert for whoever asks: its case is reached, and alerts are seen.
    pub(super) fn is_heard(&self, eyes: Eyes<'_>, case: Option<CaseId>) -> bool {
        eyes.is_none_or(|viewer| match case {
            Some(case) => viewer.sees(Subject::Alerts) && viewer.reaches_case(self.registry(), case),
            None => sees_ledger(viewer),
        })
    }

    /// Whether whoever asks may know which deadline an alert is about, and so who is told of it.
    pub(super) fn knows_deadline(&self, eyes: Eyes<'_>, alert: &Alert) -> bool {
        let (Some(viewer), Some(kind)) = (eyes, alert.deadline) else { return true };
        let facts = alert.case_id.and_then(|case| self.facts(case));
        facts.is_some_and(|facts| sees_deadline(viewer, facts, kind, alert))
    }
}

impl<'a> Prepared<'a> {
    /// None where nothing can be found.
    pub(super) fn new(filter: &'a AlertFilter, views: &'a Views, eyes: Eyes<'a>) -> Option<Self> {
        let around = match &filter.recipient {
            None => None,
            Some(recipient) => Some(&views.folds().recipients.get(recipient)?.cases[..]),
        };
        let referred = match &filter.reference {
            None => None,
            Some(reference) => Some(views.registry().case_by_reference(reference)?),
        };
        Some(Self { filter, views, eyes, around, referred })
    }

    /// Whether an alert is heard of, and asked for.
    pub(super) fn takes(&self, alert: &Alert, slot: Option<Slot>) -> bool {
        self.takes_saying(alert, alert.kind, slot)
    }

    /// The same of the alert with a step.
    pub(super) fn takes_change(&self, change: &AlertChange, slot: Option<Slot>) -> bool {
        self.takes_saying(&change.alert, change.says, slot)
    }

    fn takes_saying(&self, alert: &Alert, says: AlertKind, slot: Option<Slot>) -> bool {
        let Self { filter, views, eyes, .. } = self;
        let stands = filter.open.is_none_or(|open| open == alert.is_open())
            && (filter.states.is_empty() || filter.states.contains(&alert.state))
            && (filter.kinds.is_empty() || filter.kinds.contains(&alert.kind) || filter.kinds.contains(&says))
            && filter.at_least.is_none_or(|least| alert.severity >= least)
            && filter.case_id.is_none_or(|case| alert.case_id == Some(case))
            && self.referred.is_none_or(|case| alert.case_id == Some(case))
            && filter.of_ledger.is_none_or(|of_ledger| of_ledger == alert.case_id.is_none())
            && filter.raised_from.is_none_or(|from| alert.raised_at >= from);
        stands
            && views.is_heard(*eyes, alert.case_id)
            && self.lies(alert)
            && self.is_around(alert, slot)
            && self.is_told(alert)
    }

    /// In a country and of an office that are asked for.
    fn lies(&self, alert: &Alert) -> bool {
        let Self { filter, views, .. } = self;
        if filter.countries.is_empty() && filter.offices.is_empty() {
            return true;
        }
        let facts = alert.case_id.and_then(|case| views.facts(case));
        facts.is_some_and(|facts| lies_in(facts, &filter.countries, &filter.offices))
    }

    /// Around the recipient, as far as it is seen whom the case links.
    fn is_around(&self, alert: &Alert, slot: Option<Slot>) -> bool {
        let Some(around) = self.around else { return true };
        let (Some(slot), Some(case)) = (slot, alert.case_id) else { return false };
        around.binary_search(&slot).is_ok() && self.views.shown(self.eyes, case, Subject::Scope)
    }

    fn is_told(&self, alert: &Alert) -> bool {
        let Self { filter, views, eyes, .. } = self;
        if filter.deadlines.is_empty() && filter.told.is_empty() {
            return true;
        }
        views.knows_deadline(*eyes, alert)
            && (filter.deadlines.is_empty()
                || alert.deadline.is_some_and(|deadline| filter.deadlines.contains(&deadline)))
            && (filter.told.is_empty() || filter.told.iter().any(|role| alert.told.contains(role)))
    }
}
