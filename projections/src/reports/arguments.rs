//! What is given to a report: checked against its parameters, and refused in words.

use std::collections::BTreeMap;

use domain::{
    Position,
    terms::{Country, Day, Instant, Reference},
};

use super::definition::{Definition, Parameter, ParameterType};

/// Why a report is not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no report of this name.
    NoSuchReport(String),
    /// What was given does not fit, in words that say what to do.
    BadParameter(String),
    /// What was named is not there, or not for whoever asks.
    NotFound(String),
    /// The moment lies after the end of the log.
    Ahead(Position),
    /// It would hold more rows than are gathered; narrow it.
    TooMuch(usize),
    /// A history could not be read.
    Unreadable(String),
}

impl Refused {
    /// A code that stays.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoSuchReport(_) | Self::NotFound(_) => "NOT_FOUND",
            Self::BadParameter(_) | Self::TooMuch(_) => "BAD_USER_INPUT",
            Self::Ahead(_) => "POSITION_AHEAD",
            Self::Unreadable(_) => "INTERNAL",
        }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoSuchReport(name) => {
                write!(formatter, "There is no report `{name}`. The list of reports names them all.")
            }
            Self::BadParameter(why) | Self::NotFound(why) => formatter.write_str(why),
            Self::Ahead(head) => write!(formatter, "The log ends at position {head}. Ask for that or an earlier one."),
            Self::TooMuch(most) => {
                write!(formatter, "This report orders all its rows, and there are more than {most}. Narrow it.")
            }
            Self::Unreadable(why) => write!(formatter, "A history could not be read: {why}."),
        }
    }
}

impl std::error::Error for Refused {}

/// Parameters by name, as they were given: each is one of the report's, and reads as its type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments(BTreeMap<&'static str, String>);

impl Arguments {
    /// Checks what was given against the parameters of a report.
    pub(super) fn read<'a>(
        definition: &Definition,
        given: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Refused> {
        let mut read = BTreeMap::new();
        for (name, value) in given {
            let Some(parameter) = definition.parameters.iter().find(|parameter| parameter.name == name) else {
                return Err(Refused::BadParameter(unknown(definition, name)));
            };
            let value = value.trim();
            check(parameter, value)
                .map_err(|why| Refused::BadParameter(format!("`{name}`: {why}, not `{}`.", shortened(value))))?;
            if read.insert(parameter.name, value.to_owned()).is_some() {
                return Err(Refused::BadParameter(format!("`{name}` is given twice.")));
            }
        }
        let missing = definition.parameters.iter().find(|known| known.required && !read.contains_key(known.name));
        match missing {
            None => Ok(Self(read)),
            Some(parameter) => {
                let (name, meaning) = (parameter.name, parameter.meaning);
                Err(Refused::BadParameter(format!("The report `{}` needs `{name}`: {meaning}", definition.name)))
            }
        }
    }

    /// The text that was given.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(super) fn day(&self, name: &str) -> Option<Day> {
        self.text(name).and_then(|text| Day::parse(text).ok())
    }

    pub(super) fn instant(&self, name: &str) -> Option<Instant> {
        self.text(name).and_then(|text| Instant::parse(text).ok())
    }

    pub(super) fn integer(&self, name: &str) -> Option<u32> {
        self.text(name).and_then(|text| text.parse().ok())
    }

    pub(super) fn boolean(&self, name: &str) -> Option<bool> {
        self.text(name).and_then(|text| text.parse().ok())
    }

    pub(super) fn position(&self, name: &str) -> Option<Position> {
        self.text(name).and_then(|text| text.parse().ok()).map(Position)
    }

    pub(super) fn country(&self, name: &str) -> Option<Country> {
        self.text(name).and_then(|text| Country::new(text).ok())
    }

    pub(super) fn reference(&self, name: &str) -> Option<Reference> {
        self.text(name).and_then(|text| Reference::new(text).ok())
    }
}

fn unknown(definition: &Definition, name: &str) -> String {
    let known: Vec<String> = definition.parameters.iter().map(|known| format!("`{}`", known.name)).collect();
    let takes = if known.is_empty() { "takes no parameters".into() } else { format!("takes {}", known.join(", ")) };
    format!("The report `{}` has no parameter `{}`; it {takes}.", definition.name, shortened(name))
}

/// What is repeated to whoever gave it.
fn shortened(text: &str) -> String {
    let mut shown: String = text.chars().take(40).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn check(parameter: &Parameter, value: &str) -> Result<(), String> {
    match parameter.kind {
        ParameterType::Text if value.is_empty() => Err("give some text".into()),
        ParameterType::Text | ParameterType::Json => Ok(()),
        ParameterType::Date => Day::parse(value).map(drop),
        ParameterType::Instant => Instant::parse(value).map(drop),
        ParameterType::Integer => value.parse::<u32>().map(drop).map_err(|_| "give a whole number from 0".into()),
        ParameterType::Boolean => value.parse::<bool>().map(drop).map_err(|_| "give true or false".into()),
        ParameterType::CaseRef => Reference::new(value).map(drop),
        ParameterType::Position => value.parse::<u64>().map(drop).map_err(|_| "give a place in the log".into()),
        ParameterType::Country => Country::new(value).map(drop),
    }
}
