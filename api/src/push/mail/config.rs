//! Who is written to, and by which server: `mail.json` beside the log, readable by its owner alone, for it holds addresses and
//! perhaps a password. Read anew before every round, so that a change counts at once. Part of no backup, bundle or export;
//! an erased person's entry goes with the rest of what was known about them.

use std::{
    collections::HashSet,
    io,
    path::{Path, PathBuf},
};

use domain::{
    Position,
    terms::{Role, UserId},
};
use projections::AlertFilter;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::language::Language;
use crate::{identity::beside, push::Viewing};

/// The file.
pub(crate) const FILE: &str = "mail.json";

/// People at most.
const MOST_PEOPLE: usize = 1_000;

/// The longest time between two digests, in hours.
const MOST_HOURS: u32 = 31 * 24;

/// How the line to the server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Security {
    /// From the first byte on (usually port 465).
    Tls,
    /// After the greeting, and never without (usually port 587).
    Starttls,
    /// Not at all: a server on this computer.
    None,
}

/// The server that takes messages.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Smtp {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    /// The certificate in PEM of the CA that vouches for it; no other is believed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ca_file: Option<PathBuf>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) password: Option<Zeroizing<String>>,
    /// From whom messages are.
    pub(crate) from: String,
}

impl std::fmt::Debug for Smtp {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Smtp({}:{})", self.host, self.port)
    }
}

/// A person who is written to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Person {
    /// As whom they see.
    #[serde(flatten)]
    pub(crate) viewer: Seeing,
    pub(crate) address: String,
    #[serde(default)]
    pub(crate) language: Language,
    /// Of which alerts.
    #[serde(default)]
    pub(crate) alerts: Asked,
    /// The least time between two digests.
    #[serde(default = "a_day")]
    pub(crate) every_hours: u32,
    /// They are told of what was recorded after this position; the head where omitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<Position>,
}

/// Of which alerts somebody is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Asked {
    /// All that they may see.
    #[default]
    Seen,
    /// Those of which their role was told, by the rules of alerts.
    Told,
}

/// As whom a person sees, written into the same object.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Seeing {
    pub(crate) user: UserId,
    pub(crate) role: Role,
    pub(crate) office: domain::terms::Office,
}

const fn a_day() -> u32 {
    24
}

impl Person {
    pub(crate) fn viewing(&self) -> Viewing {
        let Seeing { user, role, office } = self.viewer.clone();
        Viewing { user, role, office }
    }

    /// What they ask for.
    pub(crate) fn asked(&self) -> AlertFilter {
        let told = match self.alerts {
            Asked::Seen => Vec::new(),
            Asked::Told => vec![self.viewer.role],
        };
        AlertFilter { told, ..AlertFilter::default() }
    }
}

/// What stands in the file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) smtp: Smtp,
    /// Where the ledger is looked at, for the end of each message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) link: Option<String>,
    pub(crate) people: Vec<Person>,
}

impl Config {
    /// Reads the file; none where there is none.
    pub(crate) fn read(folder: &Path) -> io::Result<Option<Self>> {
        let file = folder.join(FILE);
        beside::must_be_private(&file)?;
        let found: Option<Self> = beside::read_plain(&file)?;
        if let Some(config) = &found {
            config.sound().map_err(|why| io::Error::other(format!("{}: {why}", file.display())))?;
        }
        Ok(found)
    }

    fn sound(&self) -> Result<(), String> {
        let Smtp { host, security, ca_file, user, password, .. } = &self.smtp;
        let is_here = host == "localhost" || host.parse().is_ok_and(|host: std::net::IpAddr| host.is_loopback());
        if *security == Security::None && !is_here {
            return Err("smtp.security: NONE is for a server on this computer; take STARTTLS or TLS".to_owned());
        }
        if *security != Security::None && ca_file.is_none() {
            return Err("smtp.caFile: name the certificate of the CA that vouches for the server".to_owned());
        }
        if user.is_some() != password.is_some() {
            return Err("smtp.user and smtp.password go together".to_owned());
        }
        if self.people.len() > MOST_PEOPLE {
            return Err(format!("people: at most {MOST_PEOPLE}"));
        }
        let mut known = HashSet::new();
        for person in &self.people {
            let named = &person.viewer.user;
            if !(1..=MOST_HOURS).contains(&person.every_hours) {
                return Err(format!("{named}: everyHours is 1 to {MOST_HOURS}"));
            }
            if person.viewer.role == Role::System {
                return Err(format!("{named}: the system's own role is nobody's"));
            }
            if person.address.parse::<lettre::Address>().is_err() {
                return Err(format!("{named}: address is no e-mail address"));
            }
            if !known.insert(person.viewing()) {
                return Err(format!("{named} stands there twice in the same role and office"));
            }
        }
        if self.smtp.from.parse::<lettre::message::Mailbox>().is_err() {
            return Err("smtp.from is no e-mail address".to_owned());
        }
        Ok(())
    }
}

/// Takes the entries of erased persons out of the file. Nothing is done where there are none.
pub(crate) fn forget(folder: &Path, is_erased: impl Fn(&UserId) -> bool) -> io::Result<()> {
    let file = folder.join(FILE);
    let Some(mut config) = beside::read_plain::<Config>(&file)? else { return Ok(()) };
    let before = config.people.len();
    config.people.retain(|known| !is_erased(&known.viewer.user));
    if config.people.len() == before { Ok(()) } else { beside::write(&file, &config) }
}
