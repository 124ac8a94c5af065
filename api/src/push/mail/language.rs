//! What messages say, in four languages: one file of texts for each, complete sentences, with the plural forms that the
//! language has (CLDR's rules for whole numbers).

use std::{collections::BTreeMap, sync::OnceLock};

use domain::terms::{AlertKind, AlertState, Severity};
use serde::{Deserialize, Serialize};

/// Marks that a line runs from right to left.
const RIGHT_TO_LEFT: char = '\u{200f}';

/// Keep what is written between them from turning the line around: references, dates, links.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// A language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Language {
    #[default]
    En,
    Fr,
    Es,
    Ar,
}

/// The form that a number asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Form {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// A sentence in each form.
pub(crate) type Plural = BTreeMap<Form, String>;

/// The texts of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Texts {
    pub(crate) subject: Plural,
    pub(crate) subject_urgent: Plural,
    pub(crate) open: Plural,
    pub(crate) urgent: Plural,
    pub(crate) since: Plural,
    pub(crate) more: Plural,
    pub(crate) line: String,
    pub(crate) line_of_ledger: String,
    pub(crate) look: String,
    pub(crate) look_by_command: String,
    pub(crate) why: String,
    severities: BTreeMap<Severity, String>,
    states: BTreeMap<AlertState, String>,
    kinds: BTreeMap<AlertKind, String>,
}

impl Language {
    /// Its code in headers.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
        }
    }

    /// Its texts, read once. A test holds that they can be.
    pub(crate) fn texts(self) -> &'static Texts {
        static READ: OnceLock<[Texts; 4]> = OnceLock::new();
        let read = |text: &str| serde_json::from_str(text).unwrap_or_default();
        let [en, fr, es, ar] = READ.get_or_init(|| {
            [
                read(include_str!("texts/en.json")),
                read(include_str!("texts/fr.json")),
                read(include_str!("texts/es.json")),
                read(include_str!("texts/ar.json")),
            ]
        });
        match self {
            Self::En => en,
            Self::Fr => fr,
            Self::Es => es,
            Self::Ar => ar,
        }
    }

    const fn form(self, count: usize) -> Form {
        match (self, count, count % 100) {
            (Self::En | Self::Es, 1, _) | (Self::Fr, 0 | 1, _) | (Self::Ar, 1, _) => Form::One,
            (Self::Ar, 0, _) => Form::Zero,
            (Self::Ar, 2, _) => Form::Two,
            (Self::Ar, _, 3..=10) => Form::Few,
            (Self::Ar, _, 11..=99) => Form::Many,
            _ => Form::Other,
        }
    }

    /// A sentence for a number.
    pub(crate) fn counted(self, plural: &Plural, count: usize) -> String {
        let text = plural.get(&self.form(count)).or_else(|| plural.get(&Form::Other));
        self.filled(text.map_or("", String::as_str), &[("count", &count.to_string())])
    }

    /// A sentence with its blanks filled; what stands in them keeps its own direction.
    pub(crate) fn filled(self, text: &str, blanks: &[(&str, &str)]) -> String {
        let (mut filled, mut rest) = (String::new(), text);
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, after)) = after.split_once('}') else { break };
            let value = blanks.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value);
            if matches!(self, Self::Ar) && value.is_ascii() {
                filled.push(ISOLATE.0);
                filled.push_str(value);
                filled.push(ISOLATE.1);
            } else {
                filled.push_str(value);
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// A line of a message, marked where it runs from right to left.
    pub(crate) fn line(self, text: &str) -> String {
        if matches!(self, Self::Ar) && !text.is_empty() { format!("{RIGHT_TO_LEFT}{text}") } else { text.to_owned() }
    }
}

impl Texts {
    pub(crate) fn severity(&self, severity: Severity) -> &str {
        self.severities.get(&severity).map_or("", String::as_str)
    }

    pub(crate) fn state(&self, state: AlertState) -> &str {
        self.states.get(&state).map_or("", String::as_str)
    }

    pub(crate) fn kind(&self, kind: AlertKind) -> &str {
        self.kinds.get(&kind).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Language; 4] = [Language::En, Language::Fr, Language::Es, Language::Ar];

    fn blanks(text: &str) -> Vec<&str> {
        let mut found: Vec<&str> =
            text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect();
        found.sort_unstable();
        found
    }

    #[test]
    fn every_language_says_everything_with_the_same_blanks() {
        for language in ALL {
            let (texts, english) = (language.texts(), Language::En.texts());
            for kind in AlertKind::ALL.iter().copied() {
                let text = texts.kind(kind);
                assert!(text.ends_with('.'), "{language:?} {kind}: a sentence");
                assert!(language == Language::En || text != english.kind(kind), "{language:?} {kind}: translated");
            }
            for severity in Severity::ALL.iter().copied() {
                assert!(!texts.severity(severity).is_empty(), "{language:?} {severity}");
            }
            for state in AlertState::ALL.iter().copied() {
                assert!(texts.state(state).ends_with('.'), "{language:?} {state}");
            }
            for (one, other) in [
                (&texts.line, &english.line),
                (&texts.line_of_ledger, &english.line_of_ledger),
                (&texts.look, &english.look),
                (&texts.look_by_command, &english.look_by_command),
                (&texts.why, &english.why),
            ] {
                assert_eq!(blanks(one), blanks(other), "{language:?}");
            }
            let forms: Vec<Form> = texts.open.keys().copied().collect();
            for plural in [&texts.subject, &texts.subject_urgent, &texts.open, &texts.urgent, &texts.since, &texts.more]
            {
                assert_eq!(plural.keys().copied().collect::<Vec<_>>(), forms, "{language:?}");
                for (form, text) in plural {
                    // Words for one and two stand for themselves in Arabic.
                    let spelt = language == Language::Ar && *form <= Form::Two;
                    assert_eq!(blanks(text).is_empty(), spelt, "{language:?} {text}");
                }
            }
            let mut asked: Vec<Form> = (0..200).map(|count| language.form(count)).collect();
            asked.sort_unstable();
            asked.dedup();
            assert_eq!(asked, forms, "{language:?} has every form that its numbers ask for, and no other");
        }
    }

    /// The samples of CLDR.
    #[test]
    fn numbers_ask_for_the_forms_of_their_language() {
        use Form::{Few, Many, One, Other, Two, Zero};
        for (count, en, fr, ar) in [
            (0, Other, One, Zero),
            (1, One, One, One),
            (2, Other, Other, Two),
            (3, Other, Other, Few),
            (10, Other, Other, Few),
            (11, Other, Other, Many),
            (99, Other, Other, Many),
            (100, Other, Other, Other),
            (102, Other, Other, Other),
            (103, Other, Other, Few),
            (111, Other, Other, Many),
        ] {
            let forms = ALL.map(|language| language.form(count));
            assert_eq!(forms, [en, fr, en, ar], "{count}");
        }
    }

    #[test]
    fn arabic_runs_from_right_to_left_and_a_reference_in_it_does_not() {
        let filled = Language::Ar.filled("الملف {case}، {kind}", &[("case", "XA-2025-001"), ("kind", "عُلّق الدعم.")]);
        assert_eq!(Language::Ar.line(&filled), "\u{200f}الملف \u{2068}XA-2025-001\u{2069}، عُلّق الدعم.");
        assert_eq!(Language::En.line(&Language::En.filled("Case {case}", &[("case", "{kind}")])), "Case {kind}");
    }
}
