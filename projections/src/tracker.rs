//! Measures and conditions over all cases, by due day: what was promised, by whom, and whether it is done.

use std::collections::HashMap;

use domain::{
    Case, List,
    terms::{
        CaseId, ConditionKind, ConditionState, Country, Day, MeasureState, MitigationType, Party, Subject, UserId,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{derived::Of, paging::ByNumber, trail::number_of};

/// Which of the two it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TrackedKind {
    /// A mitigation measure.
    Measure,
    /// A condition of an approval.
    Condition,
}

/// A measure or a condition of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TrackerLine {
    /// Which of the two it is.
    pub kind: TrackedKind,
    /// Of which case.
    pub case_id: CaseId,
    /// The case's reference.
    pub reference: String,
    /// The country of the case.
    pub country: Country,
    /// Its id within the case.
    pub id: String,
    /// What it is: the measure's title, the condition's text.
    pub text: String,
    /// Which of the eight types, for a measure.
    pub mitigation_type: Option<MitigationType>,
    /// Where a measure stands.
    pub measure_state: Option<MeasureState>,
    /// Where a condition stands.
    pub condition_state: Option<ConditionState>,
    /// Before the start or all along, for a condition.
    pub condition_kind: Option<ConditionKind>,
    /// Who answers for it.
    pub owner: UserId,
    /// Who carries out a measure.
    pub party: Option<Party>,
    /// By when.
    pub due_on: Option<Day>,
    /// Whether support may not start before it is done.
    pub precedent_to_start: bool,
    /// Per cent done, as last reported, for a measure.
    pub percent: Option<u8>,
    /// Whether nothing more is to be done about it.
    pub done: bool,
    /// Made-up data.
    pub demonstration: bool,
}

/// What is kept of a measure or a condition: what a filter looks at.
#[derive(Clone, Debug)]
pub(crate) struct Tracked {
    /// The number of who answers for it.
    owner: u32,
    due_on: Option<Day>,
    what: What,
}

/// Those who answer for measures and conditions, numbered: there are few of them, and many lines of each.
#[derive(Debug, Default)]
pub(crate) struct Owners(HashMap<UserId, u32>);

impl Owners {
    /// The number of a person, where there is a line of theirs.
    pub(crate) fn number(&self, owner: &UserId) -> Option<u32> {
        self.0.get(owner).copied()
    }

    fn numbered(&mut self, owner: &UserId) -> u32 {
        self.number(owner).unwrap_or_else(|| {
            // More people than 32 bits can number do not fit into memory.
            let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
            self.0.insert(owner.clone(), number);
            number
        })
    }
}

#[derive(Clone, Copy, Debug)]
enum What {
    Measure(MeasureState, MitigationType, Party),
    Condition(ConditionState),
}

impl Tracked {
    /// Those of a case: measures come first, conditions after them.
    pub(crate) fn all(case: &Case, owners: &mut Owners) -> List<Self> {
        let measures = case.mitigation.measures.iter().map(|known| {
            let what = What::Measure(known.state, known.mitigation_type, known.owner_party);
            (&known.owner, Some(known.due_on), what)
        });
        let conditions = &case.decision.conditions;
        let conditions = conditions.iter().map(|known| (&known.owner, known.due_on, What::Condition(known.state)));
        let all = measures.chain(conditions);
        all.map(|(owner, due_on, what)| Self { owner: owners.numbered(owner), due_on, what }).collect()
    }

    /// What it is about, for those who see not all of a case.
    pub(crate) const fn subject(&self) -> Subject {
        match self.what {
            What::Measure(..) => Subject::Mitigation,
            What::Condition(_) => Subject::Decisions,
        }
    }

    /// What has no day comes last.
    pub(crate) fn number(&self) -> i64 {
        self.due_on.map_or(ByNumber::LAST, |day| i64::from(number_of(day)))
    }

    /// Whether nothing more is to be done about it.
    pub(crate) const fn is_done(&self) -> bool {
        match self.what {
            What::Measure(state, ..) => matches!(state, MeasureState::Verified | MeasureState::Dropped),
            What::Condition(state) => matches!(state, ConditionState::Satisfied | ConditionState::Expired),
        }
    }
}

/// Which measures and conditions. An empty list, or nothing, asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackerFilter {
    /// Only measures, or only conditions.
    pub kind: Option<TrackedKind>,
    /// Measures in these states; with states of conditions, either.
    pub measure_states: Vec<MeasureState>,
    /// Conditions in these states; with states of measures, either.
    pub condition_states: Vec<ConditionState>,
    /// Due before this day and not done.
    pub overdue_on: Option<Day>,
    /// Measures of these types.
    pub types: Vec<MitigationType>,
    /// Answered for by this person.
    pub owner: Option<UserId>,
    /// Carried out by this party.
    pub party: Option<Party>,
    /// Of this case.
    pub case_id: Option<CaseId>,
    /// Of cases in this country.
    pub country: Option<Country>,
    /// Only what is not done.
    pub open_only: bool,
}

impl TrackerFilter {
    /// Whether a measure or condition of a case is asked for, `owner` being the number of the person asked for.
    pub(crate) fn takes(&self, id: CaseId, of: &Of, known: &Tracked, owner: Option<u32>) -> bool {
        let any_state = self.measure_states.is_empty() && self.condition_states.is_empty();
        let (kind, in_state, in_type, of_party) = match known.what {
            What::Measure(state, of_type, party) => (
                TrackedKind::Measure,
                self.measure_states.contains(&state),
                self.types.contains(&of_type),
                self.party == Some(party),
            ),
            What::Condition(state) => (TrackedKind::Condition, self.condition_states.contains(&state), false, false),
        };
        (any_state || in_state)
            && self.kind.is_none_or(|asked| asked == kind)
            && self.overdue_on.is_none_or(|day| !known.is_done() && known.due_on.is_some_and(|due_on| due_on < day))
            && (self.types.is_empty() || in_type)
            && owner.is_none_or(|owner| known.owner == owner)
            && (self.party.is_none() || of_party)
            && self.case_id.is_none_or(|case| id == case)
            && self.country.is_none_or(|country| of.country == country)
            && !(self.open_only && known.is_done())
    }
}
