//! What the operator asks, done: through the door while the store is served, or by a command that has opened it itself.

use std::time::Duration;

use domain::{
    access::{self, AccountClosed, AccountOpened},
    terms::{AccountKind, CaseId, FailureKind, TokenId, UserId},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::{Given, Operation};
use crate::{
    desk::{Outcome, Refusal},
    failures,
    identity::{
        Identity,
        own::{by_operator, by_records_officer, own},
        passwords::CODE_HOURS,
        token::{self, Wanted},
        tracer,
    },
    push::Pushes,
    room::NoRoom,
    submission::{self, Wrong},
    watch,
};

/// How long deadlines are judged at once.
const JUDGING: Duration = Duration::from_secs(4);

/// How many are listed at once.
const PAGE: usize = 100;

/// Why it was not done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Refused {
    /// The stable code.
    pub(crate) code: String,
    /// What is wrong, and what to do next.
    pub(crate) message: String,
}

impl Refused {
    pub(crate) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        match &refusal {
            Refusal::Rejected(rejection) => Self::new(rejection.code(), rejection.message()),
            Refusal::NoRoom(_) => Self::new(NoRoom::CODE, refusal.to_string()),
            Refusal::Stopped(_) | Refusal::Unerased(_) => Self::new("UNAVAILABLE", refusal.to_string()),
        }
    }
}

impl From<Wrong> for Refused {
    fn from(wrong: Wrong) -> Self {
        Self::new(wrong.code, wrong.message)
    }
}

impl From<std::io::Error> for Refused {
    fn from(error: std::io::Error) -> Self {
        Self::new("UNAVAILABLE", format!("a file beside the log could not be written: {error}"))
    }
}

/// Does what is asked. Not inside a runtime: it waits for the disk.
pub(crate) fn perform(identity: &Identity, pushes: &Pushes, operation: Operation) -> Result<Value, Refused> {
    match operation {
        Operation::IssueToken { user, role, office, name, scopes, hours } => {
            let issued = token::issue(&identity.casebook, Wanted { user, role, office, name, scopes, hours })?;
            Ok(json!({ "id": issued.id, "token": &*issued.token, "until": issued.until }))
        }
        Operation::Tokens { user, ended, after } => Ok(tokens(identity, user.as_ref(), ended, after.as_ref())),
        Operation::RevokeToken { token, reason } => {
            token::revoke(&identity.casebook, token.clone(), reason)?;
            Ok(json!({ "id": token }))
        }
        Operation::Accounts { after } => Ok(accounts(identity, after.as_ref())),
        Operation::OpenAccount { user, kind } => {
            let command = access::Command::OpenAccount(AccountOpened { user: user.clone(), kind });
            give(identity, command)?;
            code(identity, &user)
        }
        Operation::CloseAccount { user, reason } => {
            give(identity, access::Command::CloseAccount(AccountClosed { user: user.clone(), reason }))?;
            identity.sessions.end_all(&user);
            identity.passwords.forget(&user)?;
            Ok(json!({ "user": user }))
        }
        Operation::SetupCode { user } => code(identity, &user),
        Operation::Reset { user } => {
            identity.passwords.forget(&user)?;
            identity.sessions.end_all(&user);
            code(identity, &user)
        }
        Operation::Give { command, input } => {
            let actor = match command {
                Given::GrantRole => by_records_officer()?,
                Given::PlaceOffice | Given::PublishAccessRules => by_operator()?,
            };
            let submission = submission::read(command.name(), input, &actor, &|_| None)?;
            let outcome = identity.casebook.submit_blocking(submission)?;
            Ok(json!({ "position": outcome.position, "replayed": outcome.replayed }))
        }
        Operation::Rules {} => {
            let views = identity.casebook.views();
            let table = views.registry().access().table();
            Ok(json!({ "edition": table.edition, "smallestCount": table.smallest_count }))
        }
        Operation::Webhook { asked } => pushes.asked(asked),
        Operation::Record { readings } => {
            tracer::record_blocking(&identity.casebook, readings)?;
            Ok(json!({}))
        }
        Operation::Judge { from } => judge(identity, from),
        Operation::BackupEnded { place, failed } => {
            let (casebook, place) = (&identity.casebook, place.as_str());
            let recorded = match failed {
                Some(why) => failures::record_blocking(casebook, FailureKind::Backup, place, why.as_str())?,
                None => {
                    casebook.note_backup();
                    failures::ended_blocking(casebook, FailureKind::Backup, place)?
                }
            };
            Ok(json!({ "recorded": recorded }))
        }
    }
}

/// Waits for what is under way: on the server's runtime, or on one of its own. Not inside a task.
pub(crate) fn waited<T>(under_way: impl Future<Output = T>) -> Result<T, Refused> {
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        return Ok(runtime.block_on(under_way));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    Ok(runtime.map_err(|error| Refused::new("UNAVAILABLE", error.to_string()))?.block_on(under_way))
}

/// Within the time that whoever asks waits.
fn judge(identity: &Identity, from: Option<CaseId>) -> Result<Value, Refused> {
    let judging = watch::judge_now(&identity.casebook, from, JUDGING);
    let broke_off = |error| Refused::new("INTERNAL", format!("judging the deadlines broke off: {error}"));
    let turn = waited(judging)?.map_err(broke_off)?;
    if let Some(why) = identity.casebook.stopped().filter(|_| turn.stopped) {
        return Err(Refusal::Stopped(why).into());
    }
    Ok(json!({ "recorded": turn.recorded, "refused": turn.refused, "left": turn.left }))
}

fn give(identity: &Identity, command: access::Command) -> Result<Outcome, Refused> {
    Ok(identity.casebook.submit_blocking(own(by_operator()?, command.into())?)?)
}

fn code(identity: &Identity, user: &UserId) -> Result<Value, Refused> {
    let none = || {
        Refused::new("E-REF-01", format!("{user} has no open account. Open one: hrdd admin open-account --user {user}"))
    };
    let code: Zeroizing<String> = identity.setup_code(user)?.ok_or_else(none)?;
    Ok(json!({ "user": user, "code": &*code, "hours": CODE_HOURS }))
}

fn tokens(identity: &Identity, user: Option<&UserId>, ended: bool, after: Option<&TokenId>) -> Value {
    let now = identity.casebook.now();
    let views = identity.casebook.views();
    let wanted = views.registry().access().tokens().filter(|known| {
        user.is_none_or(|user| known.user == *user)
            && (ended || (known.revoked_at.is_none() && known.until > now))
            && after.is_none_or(|after| known.token > *after)
    });
    let mut found: Vec<_> = wanted.take(PAGE + 1).collect();
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let lines: Vec<Value> = found
        .iter()
        .map(|known| {
            json!({
                "id": known.token, "user": known.user, "role": known.role, "office": known.office, "name": known.name,
                "scopes": known.scopes, "issuedBy": known.issued_by, "issuedAt": known.issued_at, "until": known.until,
                "revokedAt": known.revoked_at, "lastUsedAt": identity.used.of(&known.token),
            })
        })
        .collect();
    let next = found.last().filter(|_| more).map(|known| &known.token);
    json!({ "tokens": lines, "next": next })
}

fn accounts(identity: &Identity, after: Option<&UserId>) -> Value {
    let views = identity.casebook.views();
    let wanted = views.registry().access().accounts().filter(|known| after.is_none_or(|after| known.user > *after));
    let mut found: Vec<_> = wanted.take(PAGE + 1).collect();
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let lines: Vec<Value> = found
        .iter()
        .map(|known| {
            json!({
                "user": known.user, "kind": known.kind, "openedAt": known.opened_at, "closedAt": known.closed_at,
                "hasPassword": known.closed_at.is_none() && identity.passwords.is_set(known),
            })
        })
        .collect();
    let next = found.last().filter(|_| more).map(|known| &known.user);
    json!({ "accounts": lines, "next": next })
}

impl Identity {
    /// For a store that was never served before: an account for whoever runs it, and the code with which they choose a
    /// password. None where there is an account already.
    pub(crate) fn first_account(&self, user: &UserId) -> Result<Option<Zeroizing<String>>, Refused> {
        if self.casebook.views().registry().access().accounts().next().is_some() {
            return Ok(None);
        }
        give(self, access::Command::OpenAccount(AccountOpened { user: user.clone(), kind: AccountKind::Local }))?;
        Ok(self.setup_code(user)?)
    }
}
