//! The log as plain JSON: what is recorded, and each case's history as it counts after its corrections.
//!
//! Nothing here knows the folds that answer in earnest: it reads kinds and fields, and compares texts.

use std::collections::BTreeMap;

use domain::Envelope;
use serde_json::Value;

/// One envelope.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    pub(crate) position: u64,
    /// The case whose stream it is in.
    pub(crate) case: Option<String>,
    pub(crate) revision: u64,
    /// When it was recorded, as bodies write it.
    pub(crate) at: String,
    pub(crate) by: String,
    /// The day it speaks of.
    pub(crate) on: String,
    pub(crate) command: String,
    pub(crate) policy: u64,
    pub(crate) class: String,
    pub(crate) number: u16,
    pub(crate) kind: &'static str,
    pub(crate) body: Value,
}

/// A case: all that was recorded of it, and what of that counts.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) raw: Vec<Fact>,
    pub(crate) counts: Vec<Fact>,
}

/// A log up to a position.
#[derive(Clone, Debug)]
pub(crate) struct Log {
    pub(crate) all: Vec<Fact>,
    pub(crate) files: Vec<File>,
}

/// A row: cells by the key of their column, and `sources`.
pub(crate) type Row = BTreeMap<String, Value>;

macro_rules! row {
    ($($key:literal: $value:expr),* $(,)?) => {{
        let mut row = $crate::oracle::raw::Row::new();
        $(row.insert($key.to_owned(), serde_json::json!($value));)*
        row
    }};
}
pub(crate) use row;

impl Fact {
    pub(crate) fn of(envelope: &Envelope) -> Self {
        let kind = envelope.event.kind();
        Self {
            position: envelope.position.0,
            case: envelope.stream.case().map(|case| case.to_string()),
            revision: u64::from(envelope.revision.0),
            at: written(&envelope.recorded.at),
            by: envelope.recorded.by.user.to_string(),
            on: envelope.effective_on.to_string(),
            command: envelope.command.as_str().to_owned(),
            policy: u64::from(envelope.policy.0),
            class: written(&envelope.confidentiality),
            number: kind.number,
            kind: kind.name,
            body: envelope.event.serialize_body(serde_json::value::Serializer).unwrap(),
        }
    }

    /// A text of the body; empty where there is none.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.body[field].as_str().unwrap_or_default()
    }

    /// A text that may be missing.
    pub(crate) fn maybe(&self, field: &str) -> Option<&str> {
        self.body[field].as_str()
    }

    /// A position that the body names.
    pub(crate) fn pointer(&self, field: &str) -> u64 {
        self.text(field).parse().unwrap()
    }

    pub(crate) fn list(&self, field: &str) -> Vec<String> {
        strings(&self.body[field])
    }

    /// The pairs of item and recipient that it covers.
    pub(crate) fn covers(&self) -> Vec<Pair> {
        pairs(&self.body["covers"])
    }

    pub(crate) fn is(&self, kinds: &[&str]) -> bool {
        kinds.contains(&self.kind)
    }

    pub(crate) fn recorded_on(&self) -> &str {
        &self.at[..10]
    }
}

/// Item and recipient.
pub(crate) type Pair = (String, String);

pub(crate) fn strings(value: &Value) -> Vec<String> {
    value.as_array().map(|all| all.iter().map(|one| one.as_str().unwrap().to_owned()).collect()).unwrap_or_default()
}

pub(crate) fn pairs(value: &Value) -> Vec<Pair> {
    let pair = |one: &Value| (one["item"].as_str().unwrap().to_owned(), one["recipient"].as_str().unwrap().to_owned());
    value.as_array().map(|all| all.iter().map(pair).collect()).unwrap_or_default()
}

/// A text as JSON writes it.
fn written(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

impl Log {
    pub(crate) fn of<'a>(envelopes: impl IntoIterator<Item = &'a Envelope>) -> Self {
        Self::from(envelopes.into_iter().map(Fact::of).collect())
    }

    fn from(all: Vec<Fact>) -> Self {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut files: Vec<Vec<Fact>> = Vec::new();
        for fact in &all {
            if let Some(case) = &fact.case {
                let place = *places.entry(case.clone()).or_insert(files.len());
                if place == files.len() {
                    files.push(Vec::new());
                }
                files[place].push(fact.clone());
            }
        }
        let file = |raw: Vec<Fact>| File { counts: counting(&raw), raw };
        Self { all, files: files.into_iter().map(file).collect() }
    }

    /// What was recorded up to a position.
    pub(crate) fn up_to(&self, position: u64) -> Self {
        Self::from(self.all.iter().filter(|fact| fact.position <= position).cloned().collect())
    }

    /// The day of the last record.
    pub(crate) fn today(&self) -> String {
        self.all.last().map(|fact| fact.recorded_on().to_owned()).unwrap()
    }

    pub(crate) fn file(&self, reference: &str) -> Option<&File> {
        self.files.iter().find(|file| file.reference() == reference)
    }

    pub(crate) fn at(&self, position: u64) -> &Fact {
        &self.all[usize::try_from(position).unwrap() - 1]
    }
}

impl File {
    pub(crate) fn opening(&self) -> &Fact {
        self.counts.iter().find(|fact| fact.kind == "CaseOpened").unwrap()
    }

    pub(crate) fn reference(&self) -> &str {
        self.opening().text("reference")
    }

    pub(crate) fn country(&self) -> &str {
        self.opening().text("country")
    }

    /// A row that begins with the case and its country.
    pub(crate) fn row(&self, mut cells: Row, sources: &[u64]) -> Row {
        cells.insert("case".into(), self.reference().into());
        cells.insert("country".into(), self.country().into());
        sourced(cells, sources)
    }

    /// What counts of these kinds, in order.
    pub(crate) fn of<'a>(&'a self, kinds: &'a [&'a str]) -> impl DoubleEndedIterator<Item = &'a Fact> {
        self.counts.iter().filter(|fact| fact.is(kinds))
    }
}

/// All of them, ascending, each once.
pub(crate) fn sourced(mut cells: Row, sources: &[u64]) -> Row {
    let sources: std::collections::BTreeSet<u64> = sources.iter().copied().collect();
    let texts: Vec<Value> = sources.into_iter().map(|position| position.to_string().into()).collect();
    cells.insert("sources".into(), texts.into());
    cells
}

/// The history as it counts: corrected fields replaced in the order of the corrections, annulled events left out.
pub(crate) fn counting(raw: &[Fact]) -> Vec<Fact> {
    let mut counts: Vec<Option<Fact>> = raw.iter().cloned().map(Some).collect();
    for fact in raw.iter().filter(|fact| fact.is(&["EventCorrected", "EventAnnulled"])) {
        let target = fact.pointer("target");
        let Some(slot) = counts.iter_mut().find(|slot| slot.as_ref().is_some_and(|known| known.position == target))
        else {
            continue;
        };
        if fact.kind == "EventAnnulled" {
            *slot = None;
        } else if let Some(known) = slot
            && let Some(body) = replaced(known, fact.text("field"), fact.text("newValue"))
        {
            known.body = body;
        }
    }
    counts.into_iter().flatten().collect()
}

fn replaced(fact: &Fact, path: &str, new: &str) -> Option<Value> {
    let mut body = fact.body.clone();
    let mut place = &mut body;
    for part in path.split('.') {
        place = match place {
            Value::Object(fields) => fields.get_mut(part)?,
            Value::Array(parts) => parts.get_mut(part.parse::<usize>().ok()?)?,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
    }
    *place = serde_json::from_str(new).ok()?;
    // Read back by the type of the kind, as every body is.
    let event = domain::Event::deserialize_body(fact.number, body)?.ok()?;
    event.serialize_body(serde_json::value::Serializer).ok()
}

/// Days since an arbitrary day, by the calendar.
pub(crate) fn number(day: &str) -> i64 {
    let part = |range: std::ops::Range<usize>| day[range].parse::<i64>().unwrap();
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    // Years begin in March, so that the leap day is the last of its year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (month * 153 + 2) / 5 + day
}

pub(crate) fn days(from: &str, to: &str) -> i64 {
    number(to) - number(from)
}

/// A part of a whole in hundredths of a per cent, rounded half up.
pub(crate) fn share(part: i64, whole: i64) -> i64 {
    (2 * 10_000 * part + whole).div_euclid(2 * whole)
}

pub(crate) fn level(name: &str) -> usize {
    rank(&["LOW", "MEDIUM", "HIGH", "PROHIBITIVE"], name)
}

/// The place of a name in its list.
pub(crate) fn rank(names: &[&str], name: &str) -> usize {
    names.iter().position(|known| *known == name).unwrap_or_else(|| panic!("{name} is none of {names:?}"))
}

/// The day so many days later.
pub(crate) fn later(day: &str, count: i64) -> String {
    let wanted = number(day) + count;
    let year: i64 = day[..4].parse().unwrap();
    let candidates = (year..=year + 2).flat_map(|year| {
        (1..=12).flat_map(move |month| (1..=31).map(move |day| format!("{year:04}-{month:02}-{day:02}")))
    });
    // 31 April, which there is not, has the number of 1 May and comes before it: the last one is the day.
    let mut found: Vec<String> = candidates.filter(|candidate| number(candidate) == wanted).collect();
    found.pop().unwrap()
}
