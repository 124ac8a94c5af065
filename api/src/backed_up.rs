//! When a backup of a store was made last, as far as the store knows: `hrdd backup create` says so where it is given its folder.
//! That none is made, because nobody set it up or its timer has stopped, is no failure of any backup: only the store itself can
//! tell of it.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::terms::Instant;
use serde::{Deserialize, Serialize};

use crate::identity::beside;

/// Where it survives a restart.
const FILE: &str = "backup.last";

/// After how many days without a backup that is told, where nothing else is asked for.
pub const USUAL_DAYS: u32 = 7;

/// The most that may be asked for.
pub const MOST_DAYS: u32 = 366;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// When the last one was made; where none was, since when one is waited for.
    since: Instant,
    made: bool,
}

/// Whether backups are made.
#[derive(Debug)]
pub(crate) struct BackedUp {
    file: PathBuf,
    state: Mutex<State>,
}

#[derive(Clone, Copy, Debug, Default)]
struct State {
    /// How many days may lie between two; 0 where none is waited for, and nothing where nobody said.
    every: Option<u32>,
    kept: Option<Kept>,
}

/// What is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Due {
    /// Nobody said whether one is waited for.
    NotAsked,
    /// None is waited for, or one was made in time.
    Well,
    /// None was made in time; why that is said.
    Overdue(String),
}

impl BackedUp {
    pub(crate) fn of(folder: &Path) -> Self {
        Self { file: folder.join(FILE), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on one is waited for every so many days; 0 for none. Of a store that knows of none, from now on.
    pub(crate) fn expect(&self, every: u32, now: Instant) {
        let kept = beside::read::<Kept>(&self.file).unwrap_or_else(|error| {
            tracing::warn!(%error, "when a backup was made last is forgotten; the next one is waited for from now on");
            None
        });
        if kept.is_none() && every > 0 {
            self.keep(Kept { since: now, made: false });
        } else {
            self.state().kept = kept;
        }
        self.state().every = Some(every);
    }

    /// One was made. Where that cannot be written down it counts until the next start.
    pub(crate) fn made(&self, at: Instant) {
        self.keep(Kept { since: at, made: true });
    }

    fn keep(&self, kept: Kept) {
        self.state().kept = Some(kept);
        if let Err(error) = beside::write_sealed(&self.file, &kept) {
            tracing::warn!(%error, "when a backup was made last is not written down");
        }
    }

    pub(crate) fn due(&self, now: Instant) -> Due {
        let State { every, kept } = *self.state();
        let Some(every) = every else { return Due::NotAsked };
        let Some(Kept { since, made }) = kept.filter(|_| every > 0) else { return Due::Well };
        if now <= since.plus_hours(every.saturating_mul(24)) {
            return Due::Well;
        }
        let last =
            if made { format!("The last one was made at {since}") } else { format!("None was made since {since}") };
        Due::Overdue(format!(
            "No backup was made within {every} days. {last}, as far as this store knows: `hrdd backup create` says so where it is \
             given the folder of the store, with --data. `hrdd serve --backup-every` says how many days may lie between two."
        ))
    }
}

/// One was made of a store that nobody has open.
pub(crate) fn made_of_closed(folder: &Path, at: Instant) -> io::Result<()> {
    beside::write_sealed(&folder.join(FILE), &Kept { since: at, made: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    #[test]
    fn it_is_overdue_once_its_days_are_over_and_not_after_one_was_made() {
        let folder = tempfile::tempdir().unwrap();
        let known = BackedUp::of(folder.path());
        assert_eq!(known.due(at("2026-03-01T00:00:00Z")), Due::NotAsked);
        known.expect(2, at("2026-03-01T00:00:00Z"));
        assert_eq!(known.due(at("2026-03-03T00:00:00Z")), Due::Well);
        let Due::Overdue(why) = known.due(at("2026-03-03T00:00:01Z")) else { panic!("it is overdue") };
        assert!(why.contains("within 2 days") && why.contains("None was made since 2026-03-01"), "{why}");
        // A restart does not begin to wait anew.
        let again = BackedUp::of(folder.path());
        again.expect(2, at("2026-03-03T00:00:00Z"));
        assert!(matches!(again.due(at("2026-03-04T00:00:00Z")), Due::Overdue(_)));
        again.made(at("2026-03-04T00:00:00Z"));
        assert_eq!(again.due(at("2026-03-06T00:00:00Z")), Due::Well);
        let Due::Overdue(why) = again.due(at("2026-03-07T00:00:00Z")) else { panic!("it is overdue") };
        assert!(why.contains("made at 2026-03-04"), "{why}");
        made_of_closed(folder.path(), at("2026-03-08T00:00:00Z")).unwrap();
        let last = BackedUp::of(folder.path());
        last.expect(2, at("2026-03-09T00:00:00Z"));
        assert_eq!(last.due(at("2026-03-10T00:00:00Z")), Due::Well);
        last.expect(0, at("2026-03-09T00:00:00Z"));
        assert_eq!(last.due(at("2027-03-10T00:00:00Z")), Due::Well, "none is waited for");
    }
}
