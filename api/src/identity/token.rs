//! Access tokens: `hrdd_<id>_<secret>`. Issuing and revoking are events, so nothing lets anybody in that is not on record;
//! the log holds the id and the SHA-256 of the secret.

use std::io;

use domain::{
    Actor, Registry,
    access::{self, AccessToken, AccessTokenIssued, AccessTokenRevoked},
    terms::{Instant, Office, Role, Text, TokenId, TokenScope, UserId},
};
use zeroize::Zeroizing;

use super::{
    own::{by_operator, own},
    secret::{self, CHARACTERS, Secret},
};
use crate::{
    casebook::{Casebook, OPERATOR},
    desk::{Refusal, Submission},
};

/// What every token begins with, so that tools that look for lost secrets find it.
pub(crate) const PREFIX: &str = "hrdd_";

/// How long a token holds at most, in hours.
pub const MOST_HOURS: u32 = 24 * 90;

/// How long the token that is handed out at the start holds, in hours.
pub const START_HOURS: u32 = 24;

/// What the token that is handed out at the start is called; the next start revokes it.
const START_NAME: &str = "handed out when the server started";

/// What a token is to be.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// For whom.
    pub user: UserId,
    /// In which role.
    pub role: Role,
    /// For which office.
    pub office: Office,
    /// What its holder calls it.
    pub name: Text<100>,
    /// What it is good for.
    pub scopes: Vec<TokenScope>,
    /// How many hours it holds.
    pub hours: u32,
}

/// A token that was just issued.
pub struct Issued {
    /// Its public id.
    pub id: TokenId,
    /// The token itself, shown once.
    pub token: Zeroizing<String>,
    /// Until when it holds.
    pub until: Instant,
}

impl std::fmt::Debug for Issued {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Issued({})", self.id)
    }
}

/// Draws a token and puts it on record. Not inside a runtime.
pub fn issue(casebook: &Casebook, wanted: Wanted) -> Result<Issued, Refusal> {
    let unmade = |error: io::Error| Refusal::Stopped(format!("no token could be made: {error}"));
    let (secret, name) = (Secret::draw().map_err(unmade)?, secret::name().map_err(unmade)?);
    let id = TokenId::new(&name).map_err(Refusal::Stopped)?;
    let until = casebook.now().plus_hours(wanted.hours);
    let command = access::Command::IssueAccessToken(AccessTokenIssued {
        token: id.clone(),
        user: wanted.user,
        role: wanted.role,
        office: wanted.office,
        name: wanted.name,
        scopes: wanted.scopes,
        secret_sha256: secret.digest(),
        until,
    });
    casebook.submit_blocking(own(by_operator()?, command.into())?)?;
    let token = Zeroizing::new(format!("{PREFIX}{id}_{}", &*secret.text()));
    Ok(Issued { id, token, until })
}

/// What goes on record before the operator records something in somebody's name without a token: one of theirs, issued and
/// revoked by the operator. Nobody ever has its secret.
pub(crate) fn instead_of_one(
    actor: &Actor,
    name: Text<100>,
    reason: Text<500>,
    now: Instant,
) -> Result<[Submission; 2], Refusal> {
    let (token, issued) = instead_of_one_for(actor, name, now)?;
    Ok([issued, used_up(token, reason)?])
}

/// The first half of it, where the second comes after what is recorded and says what became of it.
pub(crate) fn instead_of_one_for(
    actor: &Actor,
    name: Text<100>,
    now: Instant,
) -> Result<(TokenId, Submission), Refusal> {
    let unmade = |error: io::Error| Refusal::Stopped(format!("no token could be made: {error}"));
    let token = TokenId::new(&secret::name().map_err(unmade)?).map_err(Refusal::Stopped)?;
    let issued = AccessTokenIssued {
        token: token.clone(),
        user: actor.user.clone(),
        role: actor.role,
        office: actor.office.clone(),
        name,
        scopes: vec![TokenScope::Record],
        secret_sha256: Secret::draw().map_err(unmade)?.digest(),
        until: now.plus_hours(1),
    };
    Ok((token, own(by_operator()?, access::Command::IssueAccessToken(issued).into())?))
}

/// The second half.
pub(crate) fn used_up(token: TokenId, reason: Text<500>) -> Result<Submission, Refusal> {
    own(by_operator()?, access::Command::RevokeAccessToken(AccessTokenRevoked { token, reason }).into())
}

/// Puts on record that a token counts no more.
pub fn revoke(casebook: &Casebook, token: TokenId, reason: Text<500>) -> Result<(), Refusal> {
    let command = access::Command::RevokeAccessToken(AccessTokenRevoked { token, reason });
    casebook.submit_blocking(own(by_operator()?, command.into())?).map(drop)
}

/// The token that is handed out when a server starts, for the operator who keeps the roles; what an earlier start handed
/// out counts no more.
pub fn issue_at_start(casebook: &Casebook) -> Result<Issued, Refusal> {
    let user = UserId::new(OPERATOR).map_err(Refusal::Stopped)?;
    let now = casebook.now();
    let earlier: Vec<TokenId> = {
        let views = casebook.views();
        let running = views.registry().access().tokens().filter(|known| {
            known.user == user && known.name.as_str() == START_NAME && known.revoked_at.is_none() && known.until > now
        });
        running.map(|known| known.token.clone()).collect()
    };
    let wanted = Wanted {
        user,
        role: Role::RecordsOfficer,
        office: Office::new("local").map_err(Refusal::Stopped)?,
        name: Text::new(START_NAME).map_err(Refusal::Stopped)?,
        scopes: vec![TokenScope::Record],
        hours: START_HOURS,
    };
    // The new one first: where nothing can be recorded, the earlier one is all there is.
    let issued = issue(casebook, wanted)?;
    for token in earlier {
        revoke(casebook, token, Text::new("The server was started again.").map_err(Refusal::Stopped)?)?;
    }
    Ok(issued)
}

/// Id and secret of what has the form of a token. An id may hold the sign between them, a secret has a fixed length.
fn parts(token: &str) -> Option<(TokenId, Secret)> {
    let rest = token.strip_prefix(PREFIX)?;
    let (id, secret) = rest.split_at_checked(rest.len().checked_sub(CHARACTERS)?)?;
    Some((TokenId::new(id.strip_suffix('_')?).ok()?, Secret::read(secret)?))
}

/// The registered token that this is, where it counts at this moment.
pub(crate) fn holding<'a>(registry: &'a Registry, token: &str, now: Instant) -> Option<&'a AccessToken> {
    let (id, secret) = parts(token)?;
    let known = registry.access().token(&id)?;
    let right = secret.is(&known.secret_sha256);
    let open = known.revoked_at.is_none() && known.until > now && is_let_in(registry, &known.user);
    (right && open).then_some(known)
}

/// Whether nothing on record keeps a person out: not erased, and no closed account.
pub(crate) fn is_let_in(registry: &Registry, user: &UserId) -> bool {
    let closed = registry.access().account(user).is_some_and(|account| account.closed_at.is_some());
    !closed && !registry.ledger().erased.contains_key(user)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_counts_until_its_end_and_not_a_moment_longer() {
        let folder = tempfile::tempdir().unwrap();
        let casebook =
            Casebook::open(folder.path(), storage::Options::default(), crate::casebook::Time::system()).unwrap();
        let wanted = Wanted {
            user: UserId::new("U-1").unwrap(),
            role: Role::Auditor,
            office: Office::new("HQ").unwrap(),
            name: Text::new("a program").unwrap(),
            scopes: vec![TokenScope::Read],
            hours: 1,
        };
        let issued = issue(&casebook, wanted).unwrap();
        {
            let views = casebook.views();
            let counts = |at: Instant| holding(views.registry(), &issued.token, at).is_some();
            let moment = |milliseconds: i64| Instant::from_milliseconds(milliseconds).unwrap();
            let end = issued.until.milliseconds();
            assert!(counts(casebook.now()) && counts(moment(end - 1)));
            assert!(!counts(issued.until) && !counts(moment(end + 1)) && !counts(issued.until.plus_hours(24 * 365)));
        }
        casebook.close();
    }

    #[test]
    fn a_token_is_taken_apart_whatever_its_id_holds() {
        let secret = Secret::draw().unwrap();
        let text = secret.text();
        for id in ["a1", "with_line", "T-1_", "_"] {
            let (found, read) = parts(&format!("hrdd_{id}_{}", &*text)).unwrap();
            assert!(found.as_str() == id && read.is(&secret.digest()));
        }
        for wrong in [
            "",
            "hrdd_",
            "hrdd__",
            &format!("hrdd_{}", &*text),
            &format!("hrdd__{}", &*text),
            &format!("a1_{}", &*text),
        ] {
            assert!(parts(wrong).is_none(), "{wrong}");
        }
        assert!(parts(&format!("hrdd_ä_{}ä", &text[..42])).is_none());
    }
}
