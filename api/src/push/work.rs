//! Work in the background: where it keeps what it has done, how it waits, and how it is told to end.

use std::{io, path::Path, pin::Pin, sync::Arc, time::Duration};

use tokio::sync::watch;

/// Where the courses and logs of receivers lie, beside the log of the ledger.
pub(super) const FOLDER: &str = "push";

/// Whether work is to end.
pub(crate) type Stop = watch::Receiver<bool>;

/// What is waited for; none where work is to end first.
pub(super) async fn unless_stopped<T>(stop: &mut Stop, waited: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        _ = stop.wait_for(|stop| *stop) => None,
        done = waited => Some(done),
    }
}

/// Waits; tests wait on a clock of their own.
pub(crate) type Wait = Arc<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// Waits as long as it says.
pub(crate) fn really() -> Wait {
    Arc::new(|time| Box::pin(tokio::time::sleep(time)))
}

/// Made where it is not there; its owner's alone.
pub(super) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
