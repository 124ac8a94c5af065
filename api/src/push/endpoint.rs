//! Receivers as they are configured: `webhooks.json` beside the log, readable by its owner alone, for it holds secrets. Part
//! of no backup, bundle or export.

use std::{
    io,
    path::{Path, PathBuf},
};

use domain::{
    Actor, Position,
    terms::{AlertKind, Country, Instant, Office, Reference, Role, Severity, UserId},
};
use serde::{Deserialize, Serialize};

use super::{post, sign::Secret};
use crate::identity::beside;

/// The file.
const FILE: &str = "webhooks.json";

/// Receivers at most: each is a task of its own.
pub(crate) const MOST: usize = 32;

/// Entries that each list of a filter holds at most.
const MOST_LISTED: usize = 100;

/// Secrets at the same time: one, and those whose place it takes.
const MOST_SECRETS: usize = 4;

/// How long an old secret still signs beside the new one, where nothing else is said.
pub(crate) const OVERLAP_HOURS: u32 = 24;

/// As whom a receiver sees: it is sent what this person would be sent who subscribes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Viewing {
    pub(crate) user: UserId,
    pub(crate) role: Role,
    pub(crate) office: Office,
}

impl Viewing {
    pub(crate) fn actor(&self) -> Actor {
        Actor { user: self.user.clone(), role: self.role, office: self.office.clone(), on_behalf_of: None }
    }
}

/// Which alerts. An empty list asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Filter {
    /// Of these kinds.
    pub(crate) kinds: Vec<AlertKind>,
    /// Of these severities.
    pub(crate) severities: Vec<Severity>,
    /// Of cases in these countries.
    pub(crate) countries: Vec<Country>,
    /// Of cases of these offices.
    pub(crate) offices: Vec<Office>,
    /// Of these cases.
    pub(crate) cases: Vec<Reference>,
    /// Of which one of these roles was told, by the rules of alerts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) told: Vec<Role>,
}

/// A secret, and until when it signs; without end where it is the newest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Keyed {
    pub(crate) secret: Secret,
    pub(crate) until: Option<Instant>,
}

/// A receiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Endpoint {
    /// What it is called: 1 to 40 small letters, digits or `-`.
    pub(crate) name: String,
    /// Where it is. It may hold a secret, and is shown nowhere but in this file.
    pub(crate) url: String,
    /// The newest first.
    pub(crate) secrets: Vec<Keyed>,
    /// As whom it sees.
    pub(crate) viewer: Viewing,
    /// What it asks for.
    #[serde(default)]
    pub(crate) filter: Filter,
    /// It begins after this position, and begins there again where its place in the log is lost.
    pub(crate) after: Position,
    /// It may be in a private network, or on this computer.
    #[serde(default)]
    pub(crate) allow_private: bool,
    /// It may be called without encryption.
    #[serde(default)]
    pub(crate) allow_plain_http: bool,
    /// The certificate in PEM of the CA that vouches for it; no other is believed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ca_file: Option<PathBuf>,
}

impl Endpoint {
    /// Refuses what could not be called, with what to do.
    pub(crate) fn sound(&self) -> Result<(), String> {
        let wrong = |why: &str| Err(format!("the receiver {}: {why}", self.name));
        let named = (1..=40).contains(&self.name.len())
            && self.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !named {
            return Err("a receiver's name has 1 to 40 small letters, digits or -".to_owned());
        }
        let uri = match post::read(&self.url, self.allow_plain_http) {
            Ok(uri) => uri,
            Err(why) => return wrong(&format!("url: {why}")),
        };
        if uri.scheme_str() == Some("https") {
            // Whether it can be read is seen where it is added, and at each try: one receiver's file keeps nobody from the
            // others, nor from taking this one away.
            if self.ca_file.is_none() {
                return wrong(
                    "name the certificate of the CA that vouches for it. The authorities that browsers believe are not built in; \
                     a system's own list of them is a file such as /etc/ssl/certs/ca-certificates.crt",
                );
            }
        }
        if self.secrets.is_empty() || self.secrets.len() > MOST_SECRETS {
            return wrong(&format!("it has 1 to {MOST_SECRETS} secrets"));
        }
        if !self.secrets.iter().all(|keyed| keyed.secret.is_sound()) {
            return wrong("a secret is whsec_ and 24 to 64 bytes in base64");
        }
        if self.secrets.first().is_some_and(|newest| newest.until.is_some()) {
            return wrong("the first secret has no end");
        }
        if self.viewer.role == Role::System {
            return wrong("it sees as a person in a role; the system's own role is nobody's");
        }
        let Filter { kinds, severities, countries, offices, cases, told } = &self.filter;
        let listed = [kinds.len(), severities.len(), countries.len(), offices.len(), cases.len(), told.len()];
        if listed.iter().any(|listed| *listed > MOST_LISTED) {
            return wrong(&format!("a list of its filter has at most {MOST_LISTED} entries"));
        }
        Ok(())
    }

    /// The secrets that sign at a moment, the newest first.
    pub(crate) fn signing(&self, now: Instant) -> impl Iterator<Item = &Secret> {
        let holds = move |keyed: &&Keyed| keyed.until.is_none_or(|until| until > now);
        self.secrets.iter().filter(holds).map(|keyed| &keyed.secret)
    }

    /// A new secret takes the place of the one before, which signs beside it for some hours.
    pub(crate) fn rotate(&mut self, now: Instant, overlap_hours: u32) -> io::Result<Secret> {
        let secret = Secret::draw()?;
        let until = now.plus_hours(overlap_hours);
        for keyed in &mut self.secrets {
            keyed.until = Some(keyed.until.map_or(until, |known| known.min(until)));
        }
        self.secrets.retain(|keyed| keyed.until.is_some_and(|until| until > now));
        self.secrets.insert(0, Keyed { secret: secret.clone(), until: None });
        self.secrets.truncate(MOST_SECRETS);
        Ok(secret)
    }

    /// Where it is, without what may be a secret in its path.
    pub(crate) fn place(&self) -> String {
        let uri = self.url.parse::<hyper::Uri>().unwrap_or_default();
        let authority = uri.authority().map(ToString::to_string).unwrap_or_default();
        format!("{}://{authority}/…", uri.scheme_str().unwrap_or_default())
    }
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Endpoints {
    pub(crate) endpoints: Vec<Endpoint>,
}

impl Endpoints {
    /// Reads the file; nobody where there is none.
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let file = folder.join(FILE);
        beside::must_be_private(&file)?;
        let found: Self = beside::read_plain(&file)?.unwrap_or_default();
        found.sound().map_err(|why| io::Error::other(format!("{}: {why}", file.display())))?;
        Ok(found)
    }

    fn sound(&self) -> Result<(), String> {
        if self.endpoints.len() > MOST {
            return Err(format!("there are at most {MOST} receivers"));
        }
        for (place, endpoint) in self.endpoints.iter().enumerate() {
            endpoint.sound()?;
            if self.endpoints.iter().take(place).any(|known| known.name == endpoint.name) {
                return Err(format!("two receivers are called {}", endpoint.name));
            }
        }
        Ok(())
    }

    /// Writes the file, whole or not at all.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        self.sound().map_err(io::Error::other)?;
        beside::write(&folder.join(FILE), self)
    }

    pub(crate) fn named(&self, name: &str) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| endpoint.name == name)
    }
}
