//! A case folded along its history: what each event changed in its state, and who set each value of it last.

use std::{collections::HashMap, ops::Range};

use domain::{Case, Envelope};
use serde_json::Value;

use crate::cli::diff::{Change, diff_at, leaves};

/// The most events that are folded anew for the steps that one question looks at: after a correction the case is folded from
/// its beginning, however long it is.
pub(crate) const MOST_FOLDED: usize = 100_000;

/// Of the steps at these places of a history as many as may be looked at in one question: fewer where corrections lie among
/// them, so that no more events than that are folded anew. One at least; the last ones where they are looked at backwards.
pub(crate) fn bounded(history: &[Envelope], steps: Range<usize>, backwards: bool, most: usize) -> Range<usize> {
    let rewrites = |place: usize| history.get(place).is_some_and(|event| Case::rewrites(&event.event));
    let mut folded = 0_usize;
    let mut fits = |place: &usize| {
        folded = folded.saturating_add(if rewrites(*place) { place + 1 } else { 0 });
        folded <= most
    };
    let count = if backwards {
        steps.clone().rev().take_while(&mut fits).count()
    } else {
        steps.clone().take_while(&mut fits).count()
    };
    let count = count.max(1).min(steps.len());
    if backwards { steps.end - count..steps.end } else { steps.start..steps.start + count }
}

/// A part of the state that is looked at by itself: most events change one or two of them.
struct Region {
    name: &'static str,
    is_same: fn(&Case, &Case) -> bool,
    value: fn(&Case) -> Value,
}

macro_rules! regions {
    ($($name:ident)+) => {
        const REGIONS: &[Region] = &[$(Region {
            name: stringify!($name),
            is_same: |one, other| one.$name == other.$name,
            value: |case| serde_json::to_value(&case.$name).unwrap_or_default(),
        },)+];
    };
}

// All but the id, which stays, and the revision, which every event changes.
regions! {
    agreements alerts assignments closing confidentiality consultation corrections decision deliveries emergencies evidence
    incidents interventions mitigation monitoring notifications preconditions risk scope standing suspensions
}

/// A state that goes along a history.
pub(crate) struct Walk {
    case: Case,
    /// The regions as they stand, in their order.
    values: Vec<Value>,
}

impl Walk {
    /// The state after these events.
    pub(crate) fn after(known: &[Envelope]) -> Self {
        let case = Case::fold(known);
        let values = REGIONS.iter().map(|region| (region.value)(&case)).collect();
        Self { case, values }
    }

    /// The state as it stands.
    pub(crate) const fn case(&self) -> &Case {
        &self.case
    }

    /// Goes on by the last of these events, those before it being what was folded; says what it changed.
    pub(crate) fn step(&mut self, known: &[Envelope]) -> Vec<Change> {
        let Some(event) = known.last() else { return Vec::new() };
        let before = self.case.clone();
        if Case::rewrites(&event.event) {
            self.case = Case::fold(known);
        } else {
            self.case.evolve(event);
        }
        let mut changes = Vec::new();
        for (region, value) in REGIONS.iter().zip(&mut self.values) {
            if (region.is_same)(&before, &self.case) {
                continue;
            }
            let now = (region.value)(&self.case);
            changes.extend(diff_at(region.name, value, &now));
            *value = now;
        }
        changes
    }

    /// What differs in another state.
    pub(crate) fn diff(&self, other: &Self) -> Vec<Change> {
        let pairs = self.values.iter().zip(&other.values);
        REGIONS.iter().zip(pairs).flat_map(|(region, (one, two))| diff_at(region.name, one, two)).collect()
    }
}

/// Who set a value of the state.
#[derive(Debug, PartialEq)]
pub(crate) struct Blamed {
    /// Where it stands.
    pub(crate) path: String,
    /// What stands there.
    pub(crate) value: Value,
    /// The place in the history of the event that set it last; none where that lies before what was looked at.
    pub(crate) set: Option<usize>,
    /// What it was before that event; none where it was not there.
    pub(crate) before: Option<Value>,
}

/// Of every value of the state, or of those at a path and below it, who set it last; in the order of the paths. The events
/// from `since` on are looked at. A value that nothing ever set is left out.
pub(crate) fn blame(history: &[Envelope], since: usize, wanted: Option<&str>) -> Vec<Blamed> {
    let since = since.min(history.len());
    let known = |count: usize| history.get(..count).unwrap_or_default();
    let mut walk = Walk::after(known(since));
    let mut latest: HashMap<String, (usize, Option<Value>)> = HashMap::new();
    for place in since..history.len() {
        for change in walk.step(known(place + 1)) {
            latest.insert(change.path, (place, change.before));
        }
    }
    let mut found = Vec::new();
    REGIONS.iter().zip(&walk.values).for_each(|(region, value)| leaves(region.name, value, &mut found));
    let lines = found.into_iter().filter(|(path, _)| wanted.is_none_or(|wanted| is_within(wanted, path)));
    let mut lines: Vec<Blamed> = lines
        .filter_map(|(path, value)| {
            let above = parts(&path).filter_map(|part| latest.get(part).map(|(place, _)| *place)).max();
            let own = latest.get(&path);
            let set = above.max(own.map(|(place, _)| *place));
            let before = own.filter(|(place, _)| Some(*place) == set).and_then(|(_, before)| before.clone());
            let is_nothing = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if set.is_none() && since == 0 {
                return None;
            }
            (set.is_some() && before.is_some() || !is_nothing).then(|| Blamed {
                path,
                value: value.clone(),
                set,
                before,
            })
        })
        .collect();
    lines.sort_by(|one, other| one.path.cmp(&other.path));
    lines
}

/// Whether a path is another one, or lies below it.
pub(crate) fn is_within(above: &str, path: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The paths above one, from the region on. A dot in the name of an entry is none between parts.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    path.char_indices().filter_map(move |(place, letter)| {
        let begins = !inside && matches!(letter, '.' | '[');
        inside = letter == '[' || inside && letter != ']';
        begins.then(|| path.get(..place)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::Stream;
    use fixtures::Ledger;

    use super::*;

    /// The longest history of the scenarios: the last, with its corrections.
    fn histories() -> Vec<Vec<Envelope>> {
        let log = Ledger::with_scenarios().unwrap().log().to_vec();
        let cases: BTreeSet<_> = log.iter().filter_map(|event| event.stream.case()).collect();
        let of = |case| log.iter().filter(|event| event.stream == Stream::Case(case)).cloned().collect();
        cases.into_iter().map(of).collect()
    }

    #[test]
    fn every_part_of_the_state_is_a_region() {
        let state = serde_json::to_value(Case::default()).unwrap();
        let wanted: BTreeSet<&str> = state.as_object().unwrap().keys().map(String::as_str).collect();
        let known: BTreeSet<&str> = REGIONS.iter().map(|region| region.name).chain(["id", "revision"]).collect();
        assert_eq!(known, wanted);
        assert!(REGIONS.is_sorted_by_key(|region| region.name));
    }

    #[test]
    fn steps_tell_the_same_as_the_difference_of_the_states() {
        let mut changed = 0;
        for history in histories() {
            let mut walk = Walk::after(&[]);
            for count in 1..=history.len() {
                let before = Walk::after(&history[..count - 1]);
                let changes = walk.step(&history[..count]);
                assert_eq!(*walk.case(), Case::fold(&history[..count]));
                assert_eq!(changes, before.diff(&Walk::after(&history[..count])));
                changed += changes.len();
            }
        }
        assert!(changed > 1_000, "{changed}");
    }

    /// Independently: the last step after which a value is another one than before it.
    #[test]
    fn who_set_a_value_is_the_last_step_that_changed_it() {
        let mut looked = 0;
        for history in histories() {
            let states: Vec<Vec<(String, Value)>> = (0..=history.len())
                .map(|count| {
                    let walk = Walk::after(&history[..count]);
                    let mut found = Vec::new();
                    REGIONS.iter().zip(&walk.values).for_each(|(region, value)| leaves(region.name, value, &mut found));
                    found.into_iter().map(|(path, value)| (path, value.clone())).collect()
                })
                .collect();
            let at = |count: usize, path: &str| {
                states[count].iter().find(|(known, _)| known == path).map(|(_, value)| value)
            };
            for line in blame(&history, 0, None) {
                looked += 1;
                let path = line.path.as_str();
                let last = (0..history.len()).rev().find(|place| at(*place, path) != at(place + 1, path)).unwrap();
                assert_eq!(at(history.len(), path), Some(&line.value), "{path}");
                assert_eq!(line.set, Some(last), "{path}");
                let before = at(last, path);
                // What was a whole before it was nothing is told as a whole.
                let was_whole = before.is_none() && states[last].iter().any(|(known, _)| is_within(path, known));
                let told = line.before.as_ref();
                assert!(
                    told == before
                        || told.is_none() && before.is_none_or(Value::is_null)
                        || was_whole && told.is_some(),
                    "{path}"
                );
            }
        }
        assert!(looked > 1_000, "{looked}");
    }

    #[test]
    fn what_was_set_before_the_steps_that_are_looked_at_is_said_to_be_older() {
        let history = histories().into_iter().max_by_key(Vec::len).unwrap();
        let (all, some) = (blame(&history, 0, None), blame(&history, history.len() - 3, None));
        assert!(all.iter().all(|line| line.set.is_some()));
        let older = some.iter().filter(|line| line.set.is_none()).count();
        assert!(older > 0 && older < some.len());
        for line in some.iter().filter(|line| line.set.is_some()) {
            assert_eq!(all.iter().find(|known| known.path == line.path), Some(line));
        }
        let below: Vec<_> = blame(&history, 0, Some("scope")).into_iter().map(|line| line.path).collect();
        assert!(!below.is_empty() && below.iter().all(|path| path.starts_with("scope.")));
    }

    #[test]
    fn of_a_history_with_many_corrections_fewer_steps_are_looked_at() {
        let rewrites = |event: &Envelope| Case::rewrites(&event.event);
        let of = |history: &Vec<Envelope>| history.iter().filter(|event| rewrites(event)).count();
        let history = histories().into_iter().max_by_key(of).unwrap();
        let length = history.len();
        let folded = |steps: Range<usize>| -> usize {
            steps.filter(|place| rewrites(&history[*place])).map(|place| place + 1).sum()
        };
        let whole = folded(0..length);
        assert!(whole > length, "the history has several corrections");
        for most in [0, length - 1, length, whole - 1] {
            let last = bounded(&history, 0..length, true, most);
            let first = bounded(&history, 0..length, false, most);
            assert!(last.end == length && first.start == 0);
            for (steps, more) in [(last.clone(), last.start - 1..length), (first.clone(), 0..first.end + 1)] {
                assert!(folded(steps.clone()) <= most || steps.len() == 1, "{steps:?} of {most}");
                assert!(folded(more) > most, "no fewer than fit: {steps:?} of {most}");
            }
        }
        assert_eq!(bounded(&history, 3..length, true, whole), 3..length);
        assert_eq!(bounded(&history, 5..5, false, 0), 5..5);
    }

    #[test]
    fn a_dot_in_a_name_is_no_step_of_the_path() {
        let above: Vec<_> = parts("evidence.attached[E.1].title").collect();
        assert_eq!(above, ["evidence", "evidence.attached", "evidence.attached[E.1]"]);
        assert!(is_within("risk.risks[K1]", "risk.risks[K1].level") && !is_within("risk.risk", "risk.risks[K1]"));
    }
}
