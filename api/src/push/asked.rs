//! What the operator asks about receivers, through the operator's door or over a store that is not served.

use std::path::PathBuf;

use domain::Position;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    desk::Pushes,
    endpoint::{Endpoint, Filter, Keyed, Viewing},
    sign::Secret,
    tried::Tried,
};
use crate::{
    identity::operator::{Refused, waited},
    security::{self, Gravity, Line},
};

/// Receivers on a page, and tries of one, and events put aside: an answer has 64 KiB.
const PAGE: usize = 8;
const TRIES: usize = 100;
const ASIDE: usize = 100;

/// A receiver that is to be.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) viewer: Viewing,
    pub(crate) filter: Filter,
    /// The head where omitted.
    pub(crate) after: Option<Position>,
    pub(crate) allow_private: bool,
    pub(crate) allow_plain_http: bool,
    pub(crate) ca_file: Option<PathBuf>,
}

/// What can be asked.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub(crate) enum Asked {
    /// A receiver is configured; its secret is answered, once.
    Add { wanted: Box<Wanted> },
    /// All of them, in pages.
    List { after: Option<String> },
    /// It is no more.
    Remove { name: String },
    /// Another secret, beside which the old one signs for some hours.
    Rotate { name: String, overlap_hours: u32 },
    /// A message that says nothing, now.
    Test { name: String },
    /// The last tries, and what was put aside after a position.
    Log { name: String, aside_after: Option<Position> },
    /// An event, now.
    Resend { name: String, position: Position },
}

fn unavailable(error: impl std::fmt::Display) -> Refused {
    Refused::new("UNAVAILABLE", error.to_string())
}

fn input(why: impl Into<String>) -> Refused {
    Refused::new("E-INP-01", why)
}

impl Pushes {
    /// Does what is asked. Not inside a task: it waits for the disk and for receivers.
    pub(crate) fn asked(&self, asked: Asked) -> Result<Value, Refused> {
        match asked {
            Asked::Add { wanted } => self.add(*wanted),
            Asked::List { after } => {
                let receivers = self.receivers();
                let mut rest =
                    receivers.iter().filter(|known| after.as_ref().is_none_or(|after| known.endpoint.name > *after));
                let page: Vec<_> = rest.by_ref().take(PAGE).collect();
                let next = rest.next().and(page.last()).map(|known| &known.endpoint.name);
                let lines: Vec<Value> = page
                    .iter()
                    .map(|known| {
                        let (endpoint, course) = (&known.endpoint, known.course());
                        json!({
                            "name": endpoint.name, "place": endpoint.place(), "viewer": endpoint.viewer,
                            "filter": endpoint.filter, "after": endpoint.after, "allowPrivate": endpoint.allow_private,
                            "allowPlainHttp": endpoint.allow_plain_http, "caFile": endpoint.ca_file,
                            "secrets": endpoint.signing(self.casebook().now()).count(), "position": course.cursor,
                            "failing": course.failing, "putAside": course.dead.len(),
                            "trying": course.trying,
                        })
                    })
                    .collect();
                Ok(json!({ "receivers": lines, "next": next }))
            }
            Asked::Remove { name } => {
                self.change(|endpoints| {
                    endpoints.named(&name).ok_or_else(|| unknown(&name))?;
                    endpoints.endpoints.retain(|known| known.name != name);
                    Ok(())
                })?;
                tell("RECEIVER_REMOVED", &name);
                Ok(json!({ "name": name }))
            }
            Asked::Rotate { name, overlap_hours } => {
                let now = self.casebook().now();
                let secret = self.change(|endpoints| {
                    let known = endpoints.endpoints.iter_mut().find(|known| known.name == name);
                    known.ok_or_else(|| unknown(&name))?.rotate(now, overlap_hours).map_err(unavailable)
                })?;
                tell("RECEIVER_SECRET_CHANGED", &name);
                Ok(json!({ "name": name, "secret": secret.text(), "overlapHours": overlap_hours }))
            }
            Asked::Test { name } => {
                let receiver = self.receiver(&name)?;
                let tried = waited(receiver.test())?.map_err(unavailable)?;
                Ok(json!({ "try": tried }))
            }
            Asked::Log { name, aside_after } => {
                let receiver = self.receiver(&name)?;
                let (log, course) = (receiver.log(), receiver.course());
                let tries: &[Tried] = log.get(log.len().saturating_sub(TRIES)..).unwrap_or(&[]);
                let mut aside: Vec<_> =
                    course.dead.iter().filter(|dead| aside_after.is_none_or(|after| dead.position > after)).collect();
                let more = aside.len() > ASIDE;
                aside.truncate(ASIDE);
                let next = aside.last().filter(|_| more).map(|dead| dead.position);
                Ok(json!({ "tries": tries, "putAside": aside, "next": next }))
            }
            Asked::Resend { name, position } => {
                let receiver = self.receiver(&name)?;
                let head = self.casebook().reader().head();
                if position.0 == 0 || position > head {
                    return Err(Refused::new(
                        "E-REF-01",
                        format!("there is no event at {position}; the log ends with {head}"),
                    ));
                }
                let tried = waited(receiver.resend(position))?.map_err(unavailable)?;
                let none = || {
                    input(format!(
                        "the event at {position} is nothing for {name}: it is no alert, is not asked for, or is not for its eyes"
                    ))
                };
                Ok(json!({ "try": tried.ok_or_else(none)? }))
            }
        }
    }

    fn add(&self, wanted: Wanted) -> Result<Value, Refused> {
        let Wanted { name, url, viewer, filter, after, allow_private, allow_plain_http, ca_file } = wanted;
        let head = self.casebook().reader().head();
        let after = after.unwrap_or(head);
        if after > head {
            return Err(input(format!("the log ends with {head}: begin after that position or an earlier one")));
        }
        // A path that a command was given is that of its own folder.
        if ca_file.as_ref().is_some_and(|file| !file.is_absolute()) {
            return Err(input("give the CA's file by its whole path"));
        }
        let secret = Secret::draw().map_err(unavailable)?;
        let secrets = vec![Keyed { secret: secret.clone(), until: None }];
        let endpoint = Endpoint { name, url, secrets, viewer, filter, after, allow_private, allow_plain_http, ca_file };
        endpoint.sound().map_err(input)?;
        if let Some(file) = &endpoint.ca_file
            && let Err(why) = crate::client::connector(file)
        {
            return Err(input(format!("the receiver {}: caFile {}: {why}", endpoint.name, file.display())));
        }
        let name = endpoint.name.clone();
        self.change(|endpoints| {
            if endpoints.named(&name).is_some() {
                return Err(Refused::new(
                    "E-CON-01",
                    format!("there is a receiver {name}: remove it first, or choose another name"),
                ));
            }
            if endpoints.endpoints.len() >= super::endpoint::MOST {
                return Err(input(format!("there are {} receivers: remove one first", super::endpoint::MOST)));
            }
            endpoints.endpoints.push(endpoint);
            Ok(())
        })?;
        tell("RECEIVER_ADDED", &name);
        Ok(json!({ "name": name, "secret": secret.text(), "after": after }))
    }
}

/// Tells the security office of a change to who is sent what.
fn tell(what: &'static str, name: &str) {
    security::tell(|| Line::new(what, Gravity::Warning).with("receiver", &name));
}

pub(super) fn unknown(name: &str) -> Refused {
    Refused::new("E-REF-01", format!("there is no receiver {name}. `hrdd webhook list` shows those that there are"))
}
