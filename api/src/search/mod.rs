//! Searching the texts of events for words. Derived from the log and worth nothing without it: whatever is the matter with the
//! index, it is made anew, and nothing that is recorded ever waits for it.
//!
//! Why a library: an inverted index of our own, over the same stemmers, would be a format for lists on the disk, their
//! compression, merging, phrases, ranks and a commit that survives a crash, before the first word is found. tantivy has all of
//! that, tested by others. Its price: 52 more packages in Cargo.lock (439 in all), each with a licence of deny.toml, and some 80
//! seconds more of a first build on two busy cores. What it cannot know stays here: [how the words of four languages are
//! told](words), and [who sees what](find).

mod feed;
mod filter;
mod find;
mod index;
mod marks;
mod place;
mod query;
mod texts;
mod words;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread::JoinHandle,
    time::Duration,
};

use domain::Position;
use storage::LogReader;
use tokio::sync::watch;

pub(crate) use filter::{Facets, SearchFilter};
pub(crate) use find::{FindError, Hit, find};
pub(crate) use index::{Broken, Index, Snapshot};
pub(crate) use marks::{Marked, Piece, marks};
pub(crate) use query::Asked;
pub use words::Language;

use crate::room::Room;

/// How long a question waits for a position at most.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// Bytes that the index leaves free beside those that the log keeps free for itself: what it takes in at once, and what
/// merging writes a second time.
pub(crate) const MARGIN_BYTES: u64 = 64 << 20;

/// Where the index of a store lies.
pub(crate) fn folder(store: &Path) -> PathBuf {
    store.join(index::FOLDER)
}

/// How the index is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indexed {
    /// All events up to here can be found.
    pub position: Position,
    /// Why it stands still, where it does.
    pub error: Option<String>,
}

#[derive(Debug, Default)]
struct State {
    snapshot: Option<Snapshot>,
    error: Option<String>,
}

/// What the thread that feeds the index and those who search share.
#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    reached: watch::Sender<Option<Position>>,
    /// Somebody who searched found that it cannot be read.
    is_distrusted: AtomicBool,
}

impl Shared {
    fn tell(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        let reached = state.snapshot.as_ref().map(|snapshot| snapshot.position);
        drop(state);
        self.reached.send_if_modified(|known| std::mem::replace(known, reached) != reached);
    }
}

/// The index of a running ledger, and the thread that feeds it; both end when this is dropped.
#[derive(Debug)]
pub(crate) struct Search {
    shared: Arc<Shared>,
    stop: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Search {
    /// Begins to feed the index of the store in `folder`, from the log, as far as `head` says.
    pub(crate) fn start(log: LogReader, head: watch::Receiver<Position>, store: &Path, room: Room) -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            reached: watch::Sender::new(None),
            is_distrusted: AtomicBool::new(false),
        });
        let (stop, stopping) = mpsc::channel();
        let feed = feed::Feed { log, head, folder: folder(store), room, shared: Arc::clone(&shared), stopping };
        let thread = std::thread::Builder::new().name("search".to_owned()).spawn(move || feed.run());
        let thread = thread.inspect_err(|error| tracing::error!(%error, "the index of words is not fed")).ok();
        Self { shared, stop: Some(stop), thread }
    }

    /// How it is.
    pub(crate) fn state(&self) -> Indexed {
        let state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        let position = state.snapshot.as_ref().map(|snapshot| snapshot.position).unwrap_or_default();
        Indexed { position, error: state.error.clone() }
    }

    /// What can be searched now; none before the index was opened.
    pub(crate) fn snapshot(&self) -> Option<Snapshot> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner).snapshot.clone()
    }

    /// What can be searched, once it holds a position; what there is after five seconds, where that takes longer.
    pub(crate) async fn at_least(&self, position: Position) -> Option<Snapshot> {
        let mut reached = self.shared.reached.subscribe();
        let waiting = reached.wait_for(|known| known.is_some_and(|known| known >= position));
        drop(tokio::time::timeout(LONGEST_WAIT, waiting).await);
        self.snapshot()
    }

    /// It could not be read: it is made anew.
    pub(crate) fn distrust(&self, Broken(why): &Broken) {
        tracing::error!(%why, "the index of words cannot be read and is made anew");
        self.shared.is_distrusted.store(true, Ordering::Relaxed);
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread that feeds the index of words broke off");
        }
    }
}
