//! The words for people: one catalogue a language (`api/words`, Project Fluent), for pages, pictures and
//! dossiers. Mail has words of its own.
//!
//! `lists.ftl` has a message for each closed list, named as the API names it, with an attribute for each value, named as the
//! API names that; the kinds of events are one more list, `Event`. `pictures.ftl` has the sentences of the pictures, `page.ftl`, `case.ftl`,
//! `forms.ftl` and `screens.ftl` those of the page, which a browser reads from the same files; `plain.ftl` those of the pages that need no
//! script. What is English elsewhere, see [`elsewhere`], has its words in `refusals.ftl`, `descriptions.ftl` and `reports.ftl`, which
//! the program alone reads.

pub mod elsewhere;

use std::{borrow::Cow, sync::OnceLock};

use domain::terms::Listed;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

/// A language that has a catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, clap::ValueEnum, async_graphql::Enum)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic.
    Ar,
    /// Russian.
    Ru,
    /// Chinese.
    Zh,
}

/// The words of a language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// What may stand in a blank of a refusal, with holes.
    phrases: Vec<elsewhere::Phrase>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Language {
    /// Every language, in the order of the catalogues.
    pub const ALL: [Self; 6] = [Self::En, Self::Fr, Self::Es, Self::Ar, Self::Ru, Self::Zh];

    /// Its code, as in BCP 47.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// The language with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }

    /// Whether it is written from right to left.
    pub const fn runs_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// The catalogues as they are written: of the lists, of the pictures, and of the page with its parts.
    pub const fn sources(self) -> [&'static str; 7] {
        match self {
            Self::En => [
                include_str!("../../words/en/lists.ftl"),
                include_str!("../../words/en/pictures.ftl"),
                include_str!("../../words/en/page.ftl"),
                include_str!("../../words/en/case.ftl"),
                include_str!("../../words/en/forms.ftl"),
                include_str!("../../words/en/screens.ftl"),
                include_str!("../../words/en/plain.ftl"),
            ],
            Self::Fr => [
                include_str!("../../words/fr/lists.ftl"),
                include_str!("../../words/fr/pictures.ftl"),
                include_str!("../../words/fr/page.ftl"),
                include_str!("../../words/fr/case.ftl"),
                include_str!("../../words/fr/forms.ftl"),
                include_str!("../../words/fr/screens.ftl"),
                include_str!("../../words/fr/plain.ftl"),
            ],
            Self::Es => [
                include_str!("../../words/es/lists.ftl"),
                include_str!("../../words/es/pictures.ftl"),
                include_str!("../../words/es/page.ftl"),
                include_str!("../../words/es/case.ftl"),
                include_str!("../../words/es/forms.ftl"),
                include_str!("../../words/es/screens.ftl"),
                include_str!("../../words/es/plain.ftl"),
            ],
            Self::Ar => [
                include_str!("../../words/ar/lists.ftl"),
                include_str!("../../words/ar/pictures.ftl"),
                include_str!("../../words/ar/page.ftl"),
                include_str!("../../words/ar/case.ftl"),
                include_str!("../../words/ar/forms.ftl"),
                include_str!("../../words/ar/screens.ftl"),
                include_str!("../../words/ar/plain.ftl"),
            ],
            Self::Ru => [
                include_str!("../../words/ru/lists.ftl"),
                include_str!("../../words/ru/pictures.ftl"),
                include_str!("../../words/ru/page.ftl"),
                include_str!("../../words/ru/case.ftl"),
                include_str!("../../words/ru/forms.ftl"),
                include_str!("../../words/ru/screens.ftl"),
                include_str!("../../words/ru/plain.ftl"),
            ],
            Self::Zh => [
                include_str!("../../words/zh/lists.ftl"),
                include_str!("../../words/zh/pictures.ftl"),
                include_str!("../../words/zh/page.ftl"),
                include_str!("../../words/zh/case.ftl"),
                include_str!("../../words/zh/forms.ftl"),
                include_str!("../../words/zh/screens.ftl"),
                include_str!("../../words/zh/plain.ftl"),
            ],
        }
    }

    /// The catalogues of what is English elsewhere, as they are written: of refusals, of descriptions, and of reports.
    pub const fn elsewhere(self) -> [&'static str; 3] {
        match self {
            Self::En => ["", "", ""],
            Self::Fr => [
                include_str!("../../words/fr/refusals.ftl"),
                include_str!("../../words/fr/descriptions.ftl"),
                include_str!("../../words/fr/reports.ftl"),
            ],
            Self::Es => [
                include_str!("../../words/es/refusals.ftl"),
                include_str!("../../words/es/descriptions.ftl"),
                include_str!("../../words/es/reports.ftl"),
            ],
            Self::Ar => [
                include_str!("../../words/ar/refusals.ftl"),
                include_str!("../../words/ar/descriptions.ftl"),
                include_str!("../../words/ar/reports.ftl"),
            ],
            Self::Ru => [
                include_str!("../../words/ru/refusals.ftl"),
                include_str!("../../words/ru/descriptions.ftl"),
                include_str!("../../words/ru/reports.ftl"),
            ],
            Self::Zh => [
                include_str!("../../words/zh/refusals.ftl"),
                include_str!("../../words/zh/descriptions.ftl"),
                include_str!("../../words/zh/reports.ftl"),
            ],
        }
    }

    /// What parts the members of an enumeration.
    const fn comma(self) -> &'static str {
        match self {
            Self::En | Self::Fr | Self::Es | Self::Ru => ", ",
            Self::Ar => "، ",
            Self::Zh => "、",
        }
    }

    /// Its words, read once. A test holds that the catalogues read without a fault.
    pub fn words(self) -> &'static Words {
        static READ: OnceLock<[Words; 6]> = OnceLock::new();
        let all = READ.get_or_init(|| Self::ALL.map(Words::read));
        let [en, fr, es, ar, ru, zh] = all;
        match self {
            Self::En => en,
            Self::Fr => fr,
            Self::Es => es,
            Self::Ar => ar,
            Self::Ru => ru,
            Self::Zh => zh,
        }
    }
}

/// What is put into the blank of a sentence.
#[derive(Clone, Debug)]
pub enum Blank<'a> {
    /// A number, by which the sentence chooses its form.
    Number(i64),
    /// A text.
    Text(Cow<'a, str>),
}

impl From<i64> for Blank<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Blank<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Blank<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Blank<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Blank<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Blank<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl Words {
    fn read(language: Language) -> Self {
        let tag = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Between marks of direction, a date or a reference keeps its order in a sentence that runs the other way. Elsewhere
        // the marks do nothing, and some renderers draw them.
        bundle.set_use_isolating(language.runs_left());
        for source in language.sources().into_iter().chain(language.elsewhere()) {
            // A test holds that there is nothing to recover from.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
            bundle.add_resource_overriding(resource);
        }
        let phrases = language.elsewhere().into_iter().flat_map(elsewhere::Phrase::all).collect();
        Self { language, bundle, phrases }
    }

    /// The language.
    pub const fn language(&self) -> Language {
        self.language
    }

    fn found(&self, message: &str, attribute: Option<&str>, blanks: &[(&str, Blank<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut arguments = FluentArgs::new();
        for (name, blank) in blanks {
            let value: FluentValue<'_> = match blank {
                Blank::Number(number) => (*number).into(),
                Blank::Text(text) => without_turns(text).into(),
            };
            arguments.set((*name).to_owned(), value);
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        faults.is_empty().then_some(text)
    }

    /// A sentence with its blanks filled; in English where it is missing, and its key where it is missing there.
    pub fn say(&self, key: &str, blanks: &[(&str, Blank<'_>)]) -> String {
        self.said(key, None, blanks)
    }

    fn said(&self, key: &str, attribute: Option<&str>, blanks: &[(&str, Blank<'_>)]) -> String {
        let own = self.found(key, attribute, blanks);
        let english = || Language::En.words().found(key, attribute, blanks).filter(|_| self.language != Language::En);
        own.or_else(english).unwrap_or_else(|| attribute.unwrap_or(key).to_owned())
    }

    /// The word for a value of a closed list.
    pub fn word<T: Listed>(&self, value: T) -> String {
        self.said(T::LIST, Some(&screaming(value.name())), &[])
    }

    /// The word for a value of a closed list, both as the API names them; the name of the value where it is none of the list.
    pub fn listed(&self, list: &str, value: &str) -> String {
        self.said(list, Some(value), &[])
    }

    /// The words for a kind of event.
    pub fn event(&self, kind: &str) -> String {
        self.said("Event", Some(kind), &[])
    }

    /// Whether the catalogue has a message, or an attribute of it.
    pub fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        let found = self.bundle.get_message(message);
        found.is_some_and(|found| attribute.is_none_or(|attribute| found.get_attribute(attribute).is_some()))
    }
}

/// The text without marks that turn the order of letters: what somebody wrote must not reorder the sentence around it.
fn without_turns(text: &str) -> Cow<'_, str> {
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(turns) { text.replace(turns, "").into() } else { text.into() }
}

/// The name of a value as the API writes it: `ReadyForDecision` is `READY_FOR_DECISION`.
pub fn screaming(name: &str) -> String {
    let mut written = String::with_capacity(name.len() + 4);
    for (place, letter) in name.char_indices() {
        if place > 0 && letter.is_ascii_uppercase() {
            written.push('_');
        }
        written.push(letter.to_ascii_uppercase());
    }
    written
}

#[cfg(test)]
mod tests;
