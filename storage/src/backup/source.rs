//! Where a backup is made from.

use std::time::Duration;

use domain::Position;

use super::BackupError;
use crate::{proof::SignedCheckpoint, reader::LogReader};

/// How long an open store may take to sign its newest position.
const PATIENCE: Duration = Duration::from_secs(10);

/// Records handed over at once.
const AT_ONCE: u64 = 256;

/// A log that can be read. What it says is not believed: the backup computes it anew.
pub trait Source {
    /// The newest signed checkpoint.
    ///
    /// # Errors
    /// [`BackupError::Source`] where the log cannot be reached.
    fn checkpoint(&mut self) -> Result<SignedCheckpoint, BackupError>;

    /// Records from position `from` on, in order: one at least, none beyond `to`. `to` is within the last checkpoint.
    ///
    /// # Errors
    /// [`BackupError::Source`] where the log cannot be read.
    fn entries(&mut self, from: u64, to: u64) -> Result<Vec<Vec<u8>>, BackupError>;
}

/// A store that this process has open.
#[derive(Clone, Debug)]
pub struct OpenStore(pub LogReader);

impl Source for OpenStore {
    fn checkpoint(&mut self) -> Result<SignedCheckpoint, BackupError> {
        let signed = self.0.signed_for(self.0.head(), PATIENCE).map_err(|error| {
            let reason =
                format!("the log did not sign its newest position: {error}. Look at the disk, then start again");
            BackupError::Source { reason }
        })?;
        // The same checkpoint with the signatures of witnesses, where they were as far: a restored store then keeps it.
        let witnessed = self.0.witnessed().filter(|witnessed| witnessed.size() == signed.size());
        Ok(witnessed.as_ref().unwrap_or(&signed).checkpoint.clone())
    }

    fn entries(&mut self, from: u64, to: u64) -> Result<Vec<Vec<u8>>, BackupError> {
        let last = to.min(from.saturating_add(AT_ONCE - 1));
        (from..=last).map(|position| Ok(self.0.record(Position(position))?)).collect()
    }
}
