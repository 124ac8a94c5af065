//! `fields.json`, read: what each published field is about. Where a rule takes a field away from somebody, its type says so:
//! it may be null.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use domain::{access::CaseSight, terms::Subject};
use serde::{Deserialize, Deserializer, de::Error as _};

/// What a field is about, and so who sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// About this; of a case, shown where all that the case holds about it is seen.
    About(Subject),
    /// The title of a case: shown where the event that gave it is seen.
    Title,
    /// Something that falls due: there where all is seen that it is about. Judged where the line is made.
    Due,
    /// Counted over all events: shown to whom every case and every class is shown.
    Everything,
    /// About checkpoints and hashes: shown to whom the proofs, or the ledger, are shown.
    Proved,
    /// A line of the tracker: a measure is about mitigation, a condition about decisions.
    Tracked,
    /// A row of a report: there where all is seen that it rests on. Judged where the row is made.
    Reported,
    /// A count over the reached cases: shown where it gives away no small one.
    Counted,
    /// Shown where the event itself is.
    Event,
    /// Judged where it hangs: below an event, a region or a list that is judged itself.
    Inherited,
    /// Pages, edges, what became of a command: says nothing by itself.
    Structure,
    /// About the caller.
    Caller,
    /// One's own for everybody, and all of them to whom the accounts are shown.
    Own,
    /// A command about a case: the case must be reached; then the rules of the domain judge.
    Reached,
    /// A command that the rules of the domain judge alone.
    Authority,
}

impl Rule {
    const NAMED: [(&'static str, Self); 14] = [
        ("TITLE", Self::Title),
        ("DUE", Self::Due),
        ("EVERYTHING", Self::Everything),
        ("PROVED", Self::Proved),
        ("TRACKED", Self::Tracked),
        ("REPORTED", Self::Reported),
        ("COUNTED", Self::Counted),
        ("EVENT", Self::Event),
        ("INHERITED", Self::Inherited),
        ("STRUCTURE", Self::Structure),
        ("CALLER", Self::Caller),
        ("OWN", Self::Own),
        ("REACHED", Self::Reached),
        ("AUTHORITY", Self::Authority),
    ];

    /// Whether a field of a case, or of a line about one, is shown.
    pub const fn allows(self, sight: &CaseSight) -> bool {
        match self {
            Self::About(subject) => sight.sees_whole(subject),
            Self::Title => sight.sees_title(),
            // Nothing that hangs on one case; where it stands on a line, it is withheld.
            Self::Everything
            | Self::Proved
            | Self::Tracked
            | Self::Reported
            | Self::Counted
            | Self::Event
            | Self::Own
            | Self::Reached
            | Self::Authority => false,
            Self::Due | Self::Inherited | Self::Structure | Self::Caller => true,
        }
    }

    /// Whether it takes the field away from somebody who sees the object.
    const fn is_guard(self) -> bool {
        matches!(self, Self::About(_) | Self::Title | Self::Everything | Self::Counted | Self::Event)
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let named = Self::NAMED.iter().find(|(known, _)| *known == name).map(|(_, rule)| *rule);
        let subject = || serde_json::from_value(name.clone().into()).map(Self::About);
        named.map_or_else(subject, Ok).map_err(|_| D::Error::custom(format!("there is no rule and no subject {name}")))
    }
}

/// `fields.json` as it is written: types and mutations under their rule, for people to read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// What the names mean.
    words: BTreeMap<String, String>,
    types: HashMap<Rule, Vec<String>>,
    fields: HashMap<String, HashMap<String, Rule>>,
    mutations: HashMap<Rule, Vec<String>>,
}

/// The rules of the published schema.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// What the names of rules mean, for people.
    pub words: BTreeMap<String, String>,
    /// The rule of every field of a type.
    pub types: BTreeMap<String, Rule>,
    /// The rules of single fields, which come before that of the type.
    pub fields: HashMap<String, HashMap<String, Rule>>,
    /// The rules of mutations.
    pub mutations: BTreeMap<String, Rule>,
}

impl From<Written> for Rules {
    fn from(written: Written) -> Self {
        let by_name = |groups: HashMap<Rule, Vec<String>>| {
            groups.into_iter().flat_map(|(rule, names)| names.into_iter().map(move |name| (name, rule))).collect()
        };
        Self {
            words: written.words,
            types: by_name(written.types),
            fields: written.fields,
            mutations: by_name(written.mutations),
        }
    }
}

impl Rules {
    /// The rule of a field.
    pub fn of(&self, type_name: &str, field: &str) -> Option<Rule> {
        if type_name == "Mutation" {
            return self.mutations.get(field).copied();
        }
        self.own(type_name, field).or_else(|| self.types.get(type_name).copied())
    }

    /// The rule that a field has for itself.
    pub fn own(&self, type_name: &str, field: &str) -> Option<Rule> {
        self.fields.get(type_name)?.get(field).copied()
    }

    /// Whether a field may be withheld from somebody who sees the object.
    pub fn is_guarded(&self, type_name: &str, field: &str) -> bool {
        self.own(type_name, field).is_some_and(Rule::is_guard)
    }
}

/// The rules, read once. A test holds that they can be.
pub fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| {
        serde_json::from_str::<Written>(include_str!("fields.json")).map(Rules::from).unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_read_and_says_what_it_is_made_of() {
        let written: Written = serde_json::from_str(include_str!("fields.json")).unwrap();
        for (name, _) in Rule::NAMED {
            assert!(written.words.contains_key(name), "{name} is explained");
        }
        let named = |groups: &HashMap<Rule, Vec<String>>| groups.values().map(Vec::len).sum::<usize>();
        let (types, mutations) = (named(&written.types), named(&written.mutations));
        let rules = Rules::from(written);
        assert_eq!((rules.types.len(), rules.mutations.len()), (types, mutations), "nothing has two rules");
        assert_eq!(&rules, super::rules());
        assert_eq!(rules.of("Case", "risk"), Some(Rule::About(Subject::Risk)));
        assert_eq!(rules.of("Nothing", "at all"), None);
    }
}
