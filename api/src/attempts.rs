//! Commands that a rule refused, kept for a while as attempts: who asked for what, when, of which case, and which rule
//! refused it.
//!
//! **What an attempt is not.** It is no event: it has no position, is in no history, in no proof, bundle or backup, and
//! nothing is decided on it. It says nothing of what was asked beside the name of the command: no input, no text that people
//! wrote, no name of a person. The person is the reference that every event has too.
//!
//! **What is kept.** The newest 100,000 at most, and 50,000 at least once there were as many, in two files beside the log
//! (`attempts.a`, `attempts.b`; see [`storage::Lines`]). So that nobody fills them, at most 60 of one person and 600 of all
//! are kept in a minute; how many were not is told with the next one that is. They are written behind the answer, within a
//! moment: what the machine loses with a power cut in that moment is lost, and so is what a full disk does not take. A file
//! that is damaged is read as far as it can be. An input that is no command at all is no attempt, and neither is a dry run.

use std::{
    collections::{HashMap, VecDeque},
    path::Path,
    sync::{
        Mutex, MutexGuard, PoisonError, RwLock,
        mpsc::{self, SyncSender},
    },
    thread::JoinHandle,
};

use domain::{
    Actor, CommandId, Rejection,
    terms::{CaseId, Instant, Office, Role, UserId},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use storage::{Lines, StorageError};

use crate::desk::Submission;

/// The most attempts that are kept.
pub const MOST_KEPT: usize = 100_000;

/// The most that are kept of one person in a minute, and of all.
pub const MOST_OF_ONE: u32 = 60;
/// The most that are kept of everybody in a minute.
pub const MOST_OF_ALL: u32 = 600;

/// What waits to be written.
const WAITING: usize = 1_024;

/// The name of the files.
const FILE: &str = "attempts";

/// A minute, in milliseconds.
const MINUTE: i64 = 60_000;

/// A command that a rule refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Attempt {
    /// Its number, ascending; no place in the log.
    #[schemars(skip)]
    pub number: u64,
    /// When it was refused.
    pub at: Instant,
    /// Who asked.
    pub user: UserId,
    /// In which role.
    pub role: Role,
    /// For which office.
    pub office: Office,
    /// What was asked, as the mutation is called.
    pub command: String,
    /// The stable code of the rule that refused, such as `E-DEC-02`.
    pub code: String,
    /// Of which case; null where it was of none.
    pub case: Option<CaseId>,
    /// The caller's own name for the command.
    pub command_id: CommandId,
    /// How many attempts before it were not kept, because there were too many in one minute.
    pub left_out: u32,
}

/// What an attempt is made from, before the command is handed on.
pub(crate) struct Asked {
    pub(crate) actor: Actor,
    pub(crate) command: &'static str,
    pub(crate) case: Option<CaseId>,
    pub(crate) command_id: CommandId,
    pub(crate) dry_run: bool,
}

impl Asked {
    pub(crate) fn of(submission: &Submission) -> Self {
        // A case that is only to be opened has no id yet that anybody knows.
        let opens = submission.command.name() == "OpenCase";
        Self {
            actor: submission.actor.clone(),
            command: submission.command.name(),
            case: submission.case.filter(|_| !opens),
            command_id: submission.command_id.clone(),
            dry_run: submission.dry_run,
        }
    }
}

/// How many there were in the present minute.
#[derive(Debug, Default)]
struct Rate {
    minute: i64,
    all: u32,
    of_one: HashMap<UserId, u32>,
    left_out: u32,
}

impl Rate {
    /// Whether one more of this person is kept; and how many were not since the last that was.
    fn takes(&mut self, user: &UserId, at: Instant) -> Option<u32> {
        let minute = at.milliseconds().div_euclid(MINUTE);
        if minute != self.minute {
            (self.minute, self.all) = (minute, 0);
            self.of_one.clear();
        }
        let own = self.of_one.get(user).copied().unwrap_or_default();
        if own >= MOST_OF_ONE || self.all >= MOST_OF_ALL {
            self.left_out = self.left_out.saturating_add(1);
            return None;
        }
        // As many people as attempts are kept in a minute, at most.
        self.of_one.insert(user.clone(), own + 1);
        self.all += 1;
        Some(std::mem::take(&mut self.left_out))
    }
}

#[derive(Debug)]
struct Writer {
    queue: SyncSender<String>,
    thread: JoinHandle<()>,
}

/// The attempts that are kept.
#[derive(Debug)]
pub struct Attempts {
    kept: RwLock<VecDeque<Attempt>>,
    rate: Mutex<Rate>,
    next: Mutex<u64>,
    writer: Mutex<Option<Writer>>,
    damaged: usize,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads what is kept beside a log.
fn read(folder: &Path) -> Result<(Lines, VecDeque<Attempt>, usize), StorageError> {
    let (lines, kept) = Lines::open(folder, FILE, MOST_KEPT)?;
    let mut damaged = kept.damaged;
    let mut attempts = VecDeque::with_capacity(kept.lines.len());
    for (number, line) in kept.lines {
        match serde_json::from_str::<Attempt>(&line) {
            Ok(attempt) => attempts.push_back(Attempt { number, ..attempt }),
            Err(_) => damaged += 1,
        }
    }
    Ok((lines, attempts, damaged))
}

/// Writes what waits, as much of it at once as there is.
fn write(mut lines: Lines, waiting: &mpsc::Receiver<String>) {
    let mut failing = false;
    while let Ok(first) = waiting.recv() {
        let texts: Vec<String> = std::iter::once(first).chain(waiting.try_iter().take(WAITING)).collect();
        match lines.append(&texts) {
            Ok(()) => failing = false,
            Err(error) if !failing => {
                tracing::warn!(%error, "refused commands are not written down; what is recorded is not concerned");
                failing = true;
            }
            Err(_) => (),
        }
    }
}

impl Attempts {
    /// Reads what is kept beside the log in a folder, and goes on there. What cannot be read is told of, and stops nothing.
    pub(crate) fn open(folder: &Path) -> Self {
        let (lines, kept, damaged) = match read(folder) {
            Ok((lines, kept, damaged)) => (Some(lines), kept, damaged),
            Err(error) => {
                tracing::warn!(%error, "the refused commands that were kept cannot be read, and those from now on are kept in memory alone");
                (None, VecDeque::new(), 0)
            }
        };
        if damaged > 0 {
            tracing::warn!(damaged, "of the refused commands that were kept some cannot be read");
        }
        let next = lines.as_ref().map_or(1, Lines::next);
        let writer = lines.map(|lines| {
            let (queue, waiting) = mpsc::sync_channel(WAITING);
            Writer { queue, thread: std::thread::spawn(move || write(lines, &waiting)) }
        });
        Self {
            kept: RwLock::new(kept),
            rate: Mutex::default(),
            next: Mutex::new(next),
            writer: Mutex::new(writer),
            damaged,
        }
    }

    /// What is kept beside a log that is only read.
    pub(crate) fn of_copy(folder: &Path) -> Result<VecDeque<Attempt>, StorageError> {
        read(folder).map(|(_, kept, _)| kept)
    }

    /// How many that were kept could not be read when the store was opened.
    pub const fn damaged(&self) -> usize {
        self.damaged
    }

    /// Keeps a command that a rule refused.
    pub(crate) fn note(&self, asked: &Asked, rejection: &Rejection, at: Instant) {
        self.note_code(asked, rejection.code(), at);
    }

    /// The same by the code of the rule alone.
    pub(crate) fn note_code(&self, asked: &Asked, code: &str, at: Instant) {
        if asked.dry_run {
            return;
        }
        let Some(left_out) = locked(&self.rate).takes(&asked.actor.user, at) else { return };
        let mut next = locked(&self.next);
        let attempt = Attempt {
            number: *next,
            at,
            user: asked.actor.user.clone(),
            role: asked.actor.role,
            office: asked.actor.office.clone(),
            command: crate::graphql::field_name(asked.command),
            code: code.to_owned(),
            case: asked.case,
            command_id: asked.command_id.clone(),
            left_out,
        };
        let line = serde_json::to_string(&attempt).unwrap_or_default();
        // In the order of their numbers, as the file numbers its own. Where too much waits, or nothing can be written, it is
        // kept in memory alone; a number is given once all the same, because pages go by them. What is written has the
        // numbers of the file at the next start.
        let written = locked(&self.writer).as_ref().is_some_and(|writer| writer.queue.try_send(line).is_ok());
        if !written {
            tracing::debug!(number = *next, "a refused command is kept in memory alone");
        }
        *next += 1;
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_KEPT {
            kept.pop_front();
        }
        kept.push_back(attempt);
    }

    /// Attempts before a number, the newest first, that fit; as many as are wanted, and whether there are more.
    pub fn before(&self, number: Option<u64>, most: usize, fits: impl Fn(&Attempt) -> bool) -> (Vec<Attempt>, bool) {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let mut found =
            kept.iter().rev().filter(|known| number.is_none_or(|number| known.number < number) && fits(known));
        let page: Vec<Attempt> = found.by_ref().take(most).cloned().collect();
        (page, found.next().is_some())
    }

    /// Writes what waits, and ends.
    pub(crate) fn close(&self) {
        let writer = locked(&self.writer).take();
        if let Some(Writer { queue, thread }) = writer {
            drop(queue);
            drop(thread.join());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(user: &str, dry_run: bool) -> Asked {
        let (user, office) = (UserId::new(user).unwrap(), Office::new("O1").unwrap());
        let actor = Actor { user, role: Role::ChiefOfMission, office, on_behalf_of: None };
        let command_id = CommandId::new("an-attempt").unwrap();
        Asked { actor, command: "ApproveSupport", case: None, command_id, dry_run }
    }

    fn at(minute: u32) -> Instant {
        Instant::parse(&format!("2026-05-01T00:{minute:02}:30Z")).unwrap()
    }

    fn all(attempts: &Attempts) -> Vec<Attempt> {
        attempts.before(None, MOST_KEPT, |_| true).0
    }

    #[test]
    fn an_attempt_is_there_at_once_and_after_a_restart_and_a_dry_run_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::open(folder.path());
        attempts.note_code(&asked("U-1", true), "E-DEC-02", at(0));
        assert!(all(&attempts).is_empty());
        attempts.note_code(&asked("U-1", false), "E-DEC-02", at(0));
        attempts.note_code(&asked("U-2", false), "E-DEC-03", at(1));
        let kept = all(&attempts);
        assert_eq!(
            kept.iter().map(|known| (known.number, known.code.as_str())).collect::<Vec<_>>(),
            [(2, "E-DEC-03"), (1, "E-DEC-02")]
        );
        assert_eq!(kept[0].command, "approveSupport");
        attempts.close();
        let again = Attempts::open(folder.path());
        assert_eq!((all(&again), again.damaged()), (kept.clone(), 0));
        again.note_code(&asked("U-3", false), "E-DEC-04", at(2));
        assert_eq!(all(&again)[0].number, 3);
        again.close();
        // A part of the file that has rotted costs what stood there.
        let file = folder.path().join("attempts.a");
        let mut bytes = std::fs::read(&file).unwrap();
        bytes[3] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        let damaged = Attempts::open(folder.path());
        assert_eq!((all(&damaged).len(), damaged.damaged()), (2, 1));
    }

    #[test]
    fn nobody_fills_what_is_kept_and_what_was_left_out_is_counted() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::open(folder.path());
        for _ in 0..MOST_OF_ONE + 40 {
            attempts.note_code(&asked("U-1", false), "E-DEC-02", at(0));
        }
        assert_eq!(all(&attempts).len(), MOST_OF_ONE as usize);
        attempts.note_code(&asked("U-2", false), "E-DEC-02", at(0));
        assert_eq!(all(&attempts)[0].left_out, 40, "others are kept all the same, and it is said what is missing");
        for number in 0..2 * MOST_OF_ALL {
            attempts.note_code(&asked(&format!("V-{number}"), false), "E-DEC-02", at(0));
        }
        assert_eq!(all(&attempts).len(), MOST_OF_ALL as usize);
        attempts.note_code(&asked("U-1", false), "E-DEC-02", at(1));
        assert_eq!(all(&attempts).len(), MOST_OF_ALL as usize + 1, "the next minute takes more");
    }

    #[test]
    fn what_cannot_be_written_is_on_its_page_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("attempts.a")).unwrap();
        let attempts = Attempts::open(folder.path());
        assert!(locked(&attempts.writer).is_none(), "nothing can be written there");
        for minute in 0..5 {
            attempts.note_code(&asked("U-1", false), &format!("E-DEC-0{minute}"), at(minute));
        }
        let (mut before, mut codes) = (None, Vec::new());
        loop {
            let (page, has_more) = attempts.before(before, 1, |_| true);
            codes.extend(page.iter().map(|known| known.code.clone()));
            before = page.last().map(|known| known.number);
            if !has_more {
                break;
            }
        }
        assert_eq!(codes, ["E-DEC-04", "E-DEC-03", "E-DEC-02", "E-DEC-01", "E-DEC-00"]);
    }

    #[test]
    fn pages_go_from_the_newest_to_the_oldest() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::open(folder.path());
        (0..5).for_each(|number| attempts.note_code(&asked("U-1", false), "E-DEC-02", at(number)));
        let numbers =
            |page: (Vec<Attempt>, bool)| (page.0.iter().map(|known| known.number).collect::<Vec<_>>(), page.1);
        assert_eq!(numbers(attempts.before(None, 2, |_| true)), (vec![5, 4], true));
        assert_eq!(numbers(attempts.before(Some(4), 3, |_| true)), (vec![3, 2, 1], false));
        assert_eq!(numbers(attempts.before(None, 5, |known| known.at >= at(3))), (vec![5, 4], false));
    }
}
