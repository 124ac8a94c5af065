//! What is written in English elsewhere, in the other languages: what refuses a command (`domain::Rejection`, with what stands in
//! its blanks), what the fields of forms are (the schema's descriptions), and what reports say of themselves.
//!
//! English stays where it is. In the catalogue of another language it stands as a comment above each entry, and the name of an
//! entry is the code of the refusal, or made of the English text: a text that was changed has no words until somebody looks at
//! them again, and a test says which.

use domain::Rejection;
use fluent_bundle::{FluentArgs, FluentValue};
use sha2::{Digest, Sha256};

use super::{Language, Words, screaming, without_turns};
use crate::submission::Wrong;

/// Which text is meant, for the same one may need other words elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What stands in a blank of a refusal, or is said in place of one.
    Phrase,
    /// What a field of a form is.
    About,
    /// What a report says of itself.
    Report,
    /// What a column of a report is called.
    Heading,
}

impl Kind {
    const fn prefix(self) -> &'static str {
        match self {
            Self::Phrase => "phrase-",
            Self::About => "about-",
            Self::Report => "report-",
            Self::Heading => "heading-",
        }
    }

    /// The name of the entry of an English text. How its lines are broken does not matter.
    pub fn entry(self, english: &str) -> String {
        let text = english.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = hex::encode(Sha256::digest(text.as_bytes()));
        format!("{}{}", self.prefix(), name.get(..8).unwrap_or_default())
    }
}

/// An English phrase with holes, as the comment above its entry has it: `support {pair} is {PairStatus}`.
#[derive(Debug)]
pub(super) struct Phrase {
    entry: String,
    /// Before the first hole.
    start: String,
    /// Each hole, by its name, and what stands after it.
    holes: Vec<(String, String)>,
}

impl Phrase {
    /// The phrases of a catalogue that have holes, those with the most words of their own first.
    pub(super) fn all(source: &str) -> Vec<Self> {
        let lines = source.lines().zip(source.lines().skip(1));
        let phrases = lines.filter_map(|(comment, entry)| {
            let (english, (entry, _)) = (comment.strip_prefix("# ")?, entry.split_once(" = ")?);
            let is_one = entry.starts_with(Kind::Phrase.prefix()) && english.contains('{');
            is_one.then(|| Self::read(entry, english))
        });
        let mut phrases: Vec<Self> = phrases.collect();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.own_words()));
        phrases
    }

    fn read(entry: &str, english: &str) -> Self {
        let mut pieces = english.split('{');
        let start = pieces.next().unwrap_or_default().to_owned();
        let holes = pieces.filter_map(|piece| piece.split_once('}'));
        Self { entry: entry.to_owned(), start, holes: holes.map(|(name, after)| (name.into(), after.into())).collect() }
    }

    fn own_words(&self) -> usize {
        self.start.len() + self.holes.iter().map(|(_, after)| after.len()).sum::<usize>()
    }

    /// What stands in the holes, where a text is this phrase.
    fn holds<'a>(&'a self, text: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
        let mut rest = text.strip_prefix(self.start.as_str())?;
        let mut held = Vec::with_capacity(self.holes.len());
        for (place, (name, after)) in self.holes.iter().enumerate() {
            let inner = if place + 1 == self.holes.len() {
                rest.strip_suffix(after.as_str())?
            } else {
                let (inner, behind) = rest.split_once(after.as_str())?;
                rest = behind;
                inner
            };
            held.push((name.as_str(), inner));
        }
        held.iter().all(|(_, inner)| !inner.is_empty()).then_some(held)
    }
}

/// Blanks that hold words. What stands in the others is a reference, a number or a day, and stays as it is.
const HOLDING_WORDS: [&str; 17] = [
    "approved",
    "authority",
    "covers",
    "exclusion",
    "instead",
    "list",
    "marked",
    "missing",
    "previous",
    "reason",
    "roles",
    "state",
    "unrated",
    "verb",
    "wanted",
    "what",
    "why",
];

/// In which closed lists the value of a blank is looked for. Of some refusals it is known more closely.
fn lists(code: &str, blank: &str) -> &'static [&'static str] {
    match (code, blank) {
        ("E-MIT-01", "state") => &["MeasureState"],
        ("E-EMG-07", "state") => &["EmergencyState"],
        ("E-DEC-11", "state") => &["AssessmentState"],
        ("E-ALR-02", "state") => &["AlertState"],
        ("E-MECH-01", "kind") => &["MechanismKind"],
        ("E-COR-02", "kind") => &["Event"],
        ("E-DEC-07", "level") => &["Authority"],
        (_, "state") => &[
            "PairStatus",
            "CaseStatus",
            "AssessmentState",
            "MeasureState",
            "ConditionState",
            "EmergencyState",
            "IndicatorState",
            "AlertState",
        ],
        (_, "kind") => &["DeadlineKind"],
        (_, "precondition" | "subject") => &["Precondition"],
        (_, "outcome") => &["PreconditionOutcome"],
        (_, "marked") => &["DualUse"],
        (_, "exclusion") => &["ExclusionKind"],
        (_, "dimension") => &["Dimension"],
        (_, "finding") => &["RecordElement"],
        (_, "basis") => &["Basis"],
        (_, "level" | "approved") => &["RiskLevel"],
        (_, "authority" | "suspended" | "required") => &["Authority"],
        (_, "role" | "roles") => &["Role"],
        (_, "advice") => &["Advice"],
        (_, "unit") => &["IndicatorUnit"],
        (_, "rung" | "previous") => &["Rung"],
        (_, "reason") => &["MaterialChange"],
        _ => &[],
    }
}

/// The parts of an enumeration; what stands in brackets is not taken apart.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut begin, mut depth) = (Vec::new(), 0, 0_u32);
    for (place, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                if let Some(part) =
                    text.get(begin..place).filter(|_| text.get(place..).is_some_and(|rest| rest.starts_with(", ")))
                {
                    parts.push(part);
                    begin = place + 2;
                }
            }
            _ => (),
        }
    }
    parts.extend(text.get(begin..));
    parts
}

impl Words {
    /// A text that is English elsewhere; none where this language has no words for it, as English never has here.
    pub fn text(&self, kind: Kind, english: &str) -> Option<String> {
        self.found(&kind.entry(english), None, &[])
    }

    /// What refused a command, in this language; none where it has no words for it. Nothing is told that the rejection does not
    /// hold: of what must not be told, hand in the one whose blanks are filled for the caller.
    pub fn refusal(&self, rejection: &Rejection) -> Option<String> {
        if self.language() == Language::En {
            return Some(rejection.message());
        }
        self.refused(rejection.code(), &rejection.blanks())
    }

    /// Why what was sent is no command, in this language; none where it has no words for it.
    pub fn wrong(&self, wrong: &Wrong) -> Option<String> {
        if self.language() == Language::En {
            return Some(wrong.message.clone());
        }
        let blanks = wrong.blanks();
        if blanks.is_empty() { self.phrase(&wrong.message) } else { self.refused(wrong.code, &blanks) }
    }

    fn refused(&self, code: &str, blanks: &[(&str, &str)]) -> Option<String> {
        let filled: Vec<_> = blanks.iter().map(|(name, value)| (*name, self.blank(code, name, value))).collect();
        self.filled(code, &filled)
    }

    /// A sentence whose blanks hold words of this language already.
    fn filled(&self, entry: &str, blanks: &[(&str, String)]) -> Option<String> {
        let pattern = self.bundle.get_message(entry)?.value()?;
        let mut arguments = FluentArgs::new();
        for (name, value) in blanks {
            arguments.set((*name).to_owned(), FluentValue::from(without_turns(value).into_owned()));
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }

    fn blank(&self, code: &str, name: &str, value: &str) -> String {
        let plain = || value.to_owned();
        match name {
            "field" => return self.field(value).unwrap_or_else(plain),
            // The caller's own name of a command, and not its kind.
            "command" if code != "E-CMD-01" => return self.command(value).unwrap_or_else(plain),
            _ => (),
        }
        let word = |value: &str| lists(code, name).iter().find_map(|list| self.value(list, value));
        if let Some(word) = word(value) {
            return word;
        }
        // References have no spaces.
        if !HOLDING_WORDS.contains(&name) && !value.contains(' ') {
            return plain();
        }
        self.phrase(value).unwrap_or_else(|| {
            let parts = parts(value).into_iter();
            let words = parts.map(|part| word(part).or_else(|| self.phrase(part)).unwrap_or_else(|| part.to_owned()));
            words.collect::<Vec<_>>().join(self.language().comma())
        })
    }

    /// A phrase that stands in a blank.
    fn phrase(&self, english: &str) -> Option<String> {
        self.text(Kind::Phrase, english).or_else(|| {
            self.phrases.iter().find_map(|phrase| {
                let held = phrase.holds(english)?.into_iter();
                let filled: Option<Vec<_>> =
                    held.map(|(name, value)| self.hole(name, value).map(|words| (name, words))).collect();
                self.filled(&phrase.entry, &filled?)
            })
        })
    }

    /// What stands in a hole: a value of the list that it is called by, and of no other; words, or what stays as it is.
    fn hole(&self, name: &str, value: &str) -> Option<String> {
        if name.starts_with(|letter: char| letter.is_ascii_uppercase()) {
            return self.value(name, value);
        }
        // One reference, and not the end of one phrase, more phrases, and the beginning of another.
        let is_one = HOLDING_WORDS.contains(&name) || parts(value).len() == 1;
        is_one.then(|| self.blank("", name, value))
    }

    /// The word for a value as the code spells it, where a list has it.
    fn value(&self, list: &str, value: &str) -> Option<String> {
        // Preconditions stand in words where English says them.
        let spelled = if list == "Event" { value.to_owned() } else { screaming(&value.replace(' ', "_")) };
        self.found(list, Some(&spelled), &[])
    }

    /// The label of a field of a form, by the last part of the way to it.
    fn field(&self, path: &str) -> Option<String> {
        let name = path.rsplit('.').find(|part| part.parse::<usize>().is_err())?;
        self.found(&format!("forms-field-{name}"), None, &[])
    }

    /// The name of a command, by its kind.
    fn command(&self, kind: &str) -> Option<String> {
        let mut letters = kind.chars();
        let first = letters.next()?.to_ascii_lowercase();
        self.found(&format!("forms-command-{first}{}", letters.as_str()), None, &[])
    }
}

#[cfg(test)]
mod tests;
