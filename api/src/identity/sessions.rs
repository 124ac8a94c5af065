//! Sessions of people who logged in: in memory only, so that a restart ends them all.

use std::{
    collections::HashMap,
    io,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{
    Actor,
    terms::{Digest, Instant, UserId},
};
use zeroize::Zeroizing;

use super::secret::Secret;

/// What the token of a session begins with.
pub(crate) const PREFIX: &str = "hrds_";

/// How long a session lasts at most, in hours.
pub(crate) const MOST_HOURS: u32 = 12;

/// How long it may lie unused, in minutes.
pub(crate) const IDLE_MINUTES: u32 = 60;

/// The most sessions at the same time; beyond, nobody logs in until one ends.
const MOST: usize = 4_096;

/// The most of one person; beyond, the one longest unused ends.
const MOST_OF_ONE: usize = 8;

/// How somebody logged in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// With the password of the account that was opened at that moment.
    Password {
        /// When the account was opened.
        opened_at: Instant,
    },
    /// At the identity provider.
    Provider,
}

#[derive(Clone, Debug)]
struct Session {
    actor: Actor,
    way: Way,
    until: Instant,
    used: Instant,
}

impl Session {
    fn is_over(&self, now: Instant) -> bool {
        let idle = i64::from(IDLE_MINUTES) * 60_000;
        now >= self.until || now.milliseconds_since(self.used) >= idle
    }
}

/// Everybody who is logged in.
#[derive(Debug, Default)]
pub(crate) struct Sessions(Mutex<HashMap<Digest, Session>>);

/// There are too many sessions.
#[derive(Debug)]
pub(crate) struct Full;

fn digest(token: &str) -> Option<Digest> {
    Some(Secret::read(token.strip_prefix(PREFIX)?)?.digest())
}

impl Sessions {
    fn known(&self) -> MutexGuard<'_, HashMap<Digest, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a session: its token, and until when it lasts at most.
    pub(crate) fn begin(
        &self,
        actor: Actor,
        way: Way,
        now: Instant,
    ) -> io::Result<Result<(Zeroizing<String>, Instant), Full>> {
        let (secret, until) = (Secret::draw()?, now.plus_hours(MOST_HOURS));
        let mut known = self.known();
        known.retain(|_, session| !session.is_over(now));
        let own = known.iter().filter(|(_, session)| session.actor.user == actor.user);
        let (count, oldest) = own.fold((0, None::<(Digest, Instant)>), |(count, oldest), (id, session)| {
            let older = oldest.filter(|(_, used)| *used <= session.used).or(Some((*id, session.used)));
            (count + 1, older)
        });
        if let Some((oldest, _)) = oldest.filter(|_| count >= MOST_OF_ONE) {
            known.remove(&oldest);
        }
        if known.len() >= MOST {
            return Ok(Err(Full));
        }
        known.insert(secret.digest(), Session { actor, way, until, used: now });
        Ok(Ok((Zeroizing::new(format!("{PREFIX}{}", &*secret.text())), until)))
    }

    /// Who is logged in with this token, and how; using it keeps the session awake.
    pub(crate) fn holding(&self, token: &str, now: Instant) -> Option<(Actor, Way)> {
        let id = digest(token)?;
        let mut known = self.known();
        let session = known.get_mut(&id)?;
        if session.is_over(now) {
            known.remove(&id);
            return None;
        }
        session.used = session.used.max(now);
        Some((session.actor.clone(), session.way))
    }

    /// Ends a session. False where there is none.
    pub(crate) fn end(&self, token: &str) -> bool {
        digest(token).is_some_and(|id| self.known().remove(&id).is_some())
    }

    /// Ends all sessions of a person.
    pub(crate) fn end_all(&self, user: &UserId) {
        self.known().retain(|_, session| session.actor.user != *user);
    }
}

#[cfg(test)]
mod tests {
    use domain::terms::{Office, Role};

    use super::*;

    fn actor(user: &str) -> Actor {
        let office = Office::new("local").unwrap();
        Actor { user: UserId::new(user).unwrap(), role: Role::Auditor, office, on_behalf_of: None }
    }

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    fn begin(sessions: &Sessions, user: &str, now: Instant) -> Zeroizing<String> {
        sessions.begin(actor(user), Way::Provider, now).unwrap().unwrap().0
    }

    #[test]
    fn a_session_ends_by_itself_when_it_lies_unused_and_at_the_latest_after_a_shift() {
        let sessions = Sessions::default();
        let idle = begin(&sessions, "U-1", at("2026-03-01T08:00:00Z"));
        assert!(sessions.holding(&idle, at("2026-03-01T08:59:00Z")).is_some());
        assert!(sessions.holding(&idle, at("2026-03-01T09:58:00Z")).is_some(), "used in between");
        assert!(sessions.holding(&idle, at("2026-03-01T10:58:00Z")).is_none());
        let long = begin(&sessions, "U-1", at("2026-03-01T08:00:00Z"));
        for minutes in (30..12 * 60).step_by(30) {
            let now = Instant::from_milliseconds(at("2026-03-01T08:00:00Z").milliseconds() + minutes * 60_000).unwrap();
            assert!(sessions.holding(&long, now).is_some(), "{minutes}");
        }
        assert!(sessions.holding(&long, at("2026-03-01T20:00:00Z")).is_none());
    }

    #[test]
    fn a_session_ends_when_it_is_ended_and_with_all_of_its_person() {
        let (sessions, now) = (Sessions::default(), at("2026-03-01T08:00:00Z"));
        let tokens = ["U-1", "U-1", "U-2"].map(|user| begin(&sessions, user, now));
        assert!(sessions.end(&tokens[0]) && !sessions.end(&tokens[0]));
        assert!(sessions.holding(&tokens[0], now).is_none() && sessions.holding(&tokens[1], now).is_some());
        sessions.end_all(&UserId::new("U-1").unwrap());
        assert!(sessions.holding(&tokens[1], now).is_none() && sessions.holding(&tokens[2], now).is_some());
        assert!(sessions.holding("hrds_", now).is_none() && sessions.holding("", now).is_none());
    }

    #[test]
    fn one_person_has_few_sessions_and_the_one_longest_unused_goes_first() {
        let sessions = Sessions::default();
        let minute = |minute: u32| at(&format!("2026-03-01T08:{minute:02}:00Z"));
        let tokens: Vec<_> = (0..9).map(|number| begin(&sessions, "U-1", minute(number))).collect();
        let counting = tokens.iter().filter(|token| sessions.holding(token, minute(10)).is_some()).count();
        assert_eq!(counting, MOST_OF_ONE);
        assert!(sessions.holding(&tokens[0], minute(10)).is_none());
    }
}
