//! Opening a store, or founding it: the log is read, the views are folded in the same pass, and what was cut off goes on.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, RwLock},
};

use domain::{Envelope, Position, Stream, terms::CaseId};
use projections::{Histories, Views};
use storage::{ALL_REVISIONS, EventLog, LogReader, Options, StorageError, proof::Root};
use tokio::sync::watch;

use super::{COPY_MARK, Casebook, Clock, PACKING, Setting};
use crate::{
    attempts::Attempts,
    backed_up::BackedUp,
    desk::{DECIDED_ON, Desk},
    erasure,
    failures::Lasting,
    founding,
    past::Past,
    proofs::Prover,
    room::Room,
    security,
    witness::Board,
};

/// The casebook cannot be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The store cannot.
    Storage(StorageError),
    /// The views cannot be folded from it.
    Views(String),
    /// A new store could not be founded.
    Founding(String),
    /// The folder says that it is a copy.
    Copy(PathBuf),
    /// The store signs with a key that is not the one on record.
    Key {
        /// The public key on record.
        recorded: String,
        /// The public key that the store signs with.
        current: String,
    },
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Storage(error) => error.fmt(formatter),
            Self::Views(why) => write!(
                formatter,
                "the log reads, but does not fold: {why}. Nothing was changed; keep the folder and report this"
            ),
            Self::Copy(folder) => write!(
                formatter,
                "{} says by its file {COPY_MARK} that it is a copy: nothing is recorded in it. Read it with --copy, or take \
                 that file away where it is the store itself",
                folder.display()
            ),
            Self::Founding(why) => write!(formatter, "a new store could not be founded: {why}"),
            Self::Key { recorded, current } => write!(
                formatter,
                "the log has on record that it signs with {recorded}, but signing.key holds {current}. Whoever put it there \
                 did not record it. Put the key on record back, or restore a backup, which records the new key it makes"
            ),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Storage(error) => Some(error),
            Self::Views(_) | Self::Founding(_) | Self::Copy(_) | Self::Key { .. } => None,
        }
    }
}

/// Histories for the views, read from the log.
pub(crate) struct FromLog<'a>(pub(crate) &'a LogReader);

impl Histories for FromLog<'_> {
    fn history(&self, case: CaseId, up_to: Position) -> Result<Vec<Envelope>, String> {
        let events = self.0.history(&Stream::Case(case), ALL_REVISIONS).map_err(|error| error.to_string())?;
        Ok(events.iter().filter(|event| event.position <= up_to).map(|event| (**event).clone()).collect())
    }
}

/// Opens a log and folds the views in the same pass over it; `seen` hears of every event. A projection that stands still
/// is told of by the views; without those that commands are decided on nothing is opened.
pub(crate) fn open_views(
    folder: &Path,
    options: Options,
    mut views: Views,
    seen: &mut (dyn FnMut() + Send),
) -> Result<(EventLog, Views), OpenError> {
    let mut failed = None;
    let log = EventLog::open_with(folder, options, &mut |envelope| {
        seen();
        if failed.is_none() {
            failed = views.apply_unread(envelope).err();
        }
    })
    .map_err(OpenError::Storage)?;
    let folded = failed.map_or_else(|| views.read_again(&FromLog(&log.reader())), Err);
    folded.and_then(|()| views.current(&DECIDED_ON)).map_err(|error| OpenError::Views(error.to_string()))?;
    for stopped in views.stopped() {
        tracing::error!(%stopped, "the other projections go on");
    }
    Ok((log, views))
}

impl Casebook {
    /// Opens the store in `folder`, or founds it: the first edition of the policy, and an operator who keeps the roles.
    pub fn open(folder: &Path, options: Options, clock: Clock) -> Result<Self, OpenError> {
        Self::open_in(folder, Setting { storage: options, clock, ..Setting::default() }, &mut || ())
    }

    /// The same, in a setting of one's own; `seen` hears of every event while the log is read.
    pub fn open_in(folder: &Path, setting: Setting, seen: &mut (dyn FnMut() + Send)) -> Result<Self, OpenError> {
        if folder.join(COPY_MARK).exists() {
            return Err(OpenError::Copy(folder.to_owned()));
        }
        let casebook = Self::open_any(folder, setting, seen)?;
        founding::admit_key(&casebook)?;
        founding::admit_access_rules(&casebook)?;
        Ok(casebook)
    }

    /// Opens a store that was just restored from a backup, and records that it was. Gives how many accounts are open: nobody
    /// can log in with them yet.
    pub(crate) fn record_restore(folder: &Path, root: &Root, reason: &str) -> Result<usize, String> {
        let opened = Self::open_any(folder, Setting::default(), &mut || ());
        let casebook = opened.map_err(|error| error.to_string())?;
        let known = casebook.views().registry().ledger().restored.clone();
        let recorded = founding::record_restore(&casebook, root, reason);
        // The first start tells the security office of the restore.
        let from = security::told_up_to(folder, Position(root.size), known);
        let open = casebook.views().registry().access().accounts().filter(|known| known.closed_at.is_none()).count();
        casebook.close();
        from.map_err(|error| error.to_string())?;
        recorded.map(|()| open)
    }

    /// Opens the store, whichever key it signs with.
    fn open_any(folder: &Path, setting: Setting, seen: &mut (dyn FnMut() + Send)) -> Result<Self, OpenError> {
        let Setting { storage, clock, reserve, fold_fault } = setting;
        let fold =
            |seen| open_views(folder, storage.clone(), Views::with_fault(fold_fault.clone()).packed_by(PACKING), seen);
        let (mut log, mut views) = fold(seen)?;
        if founding::is_rotation_cut_off(folder, &views)? {
            drop(log);
            storage::adopt_next_key(folder).map_err(OpenError::Storage)?;
            (log, views) = fold(&mut || ())?;
        }
        let beside = erasure::Beside::open(folder).map_err(OpenError::Storage)?;
        beside.carry_out_all(views.registry().ledger()).map_err(OpenError::Storage)?;
        views.turn_to(clock.now().day());
        let (opening, reader) = (log.opening().clone(), log.reader());
        let views = Arc::new(RwLock::new(views));
        let (publish, head) = watch::channel(log.head());
        let room = Room::new(folder, reserve.clone());
        let (desk, thread) = Desk::open(log, Arc::clone(&views), publish, Arc::clone(&clock), room, beside.clone());
        let closing = Mutex::new(Some(thread));
        let prover = Prover::new(reader.clone());
        let casebook = Self {
            views,
            reader,
            prover,
            head,
            desk,
            opening,
            clock,
            closing,
            scrubber: Mutex::default(),
            search: Mutex::default(),
            reserve,
            folder: folder.to_owned(),
            beside,
            witnesses: Board::default(),
            lasting: Lasting::default(),
            backed_up: BackedUp::of(folder),
            attempts: Attempts::open(folder),
            past: Past::default(),
        };
        // Asked of the policy, not of the head: a founding that was cut off goes on where it stopped.
        if casebook.views().registry().last_edition().0 == 0 {
            founding::found(&casebook)?;
        }
        Ok(casebook)
    }
}
