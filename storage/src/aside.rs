//! The engine's files put aside while the engine opens them, where it would have to mend them.
//!
//! sled reads what was written since its last opening up to the first place it cannot read, takes that for the end of a torn
//! write, and writes over what lies behind it. After a crash that is right, and what goes was never acknowledged. Where the
//! file has rotted it destroys records that were still whole, before the comparison with the checkpoint can refuse. So its
//! file is read here first, as sled would. Where that does not get to the end, the folder is copied, and the copy goes only
//! when the opened log was found to be what the checkpoint says. Otherwise it takes its old place: an opening that is refused
//! has changed nothing.
//!
//! `log.before` is whole from the moment it has its name, and nothing is appended while it is there. So whoever finds it
//! puts it back, whatever has happened in between: `log.copying` and `log.spent` say nothing.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use crate::{
    error::StorageError,
    files::{failed, sync_folder},
    ground::FILE,
    opening::LOG_FOLDER,
    options::Options,
    restoring::wait_for_engine,
};

const COPYING: &str = "log.copying";
const BEFORE: &str = "log.before";
const SPENT: &str = "log.spent";

/// How much of a file is copied at once.
const COPIED_BYTES: usize = 1 << 20;

/// The head of a segment: CRC-32, number of its first byte, number of the last byte known to be durable.
const HEAD_BYTES: usize = 20;
/// Closer to the end of a segment than this no message begins.
const RED_ZONE_BYTES: usize = 32;
/// A message that fills the rest of its segment, whatever lies there.
const CAP: u8 = 2;
/// The most kinds of messages there are.
const MOST_KINDS: u8 = 11;

/// A copy of the log as it was before it was opened.
pub(crate) struct Aside {
    store: PathBuf,
}

/// Where the log of a store is to be read by somebody who does not open it: what an opening that was cut off was to put
/// back, where there is such a thing.
pub(crate) fn log_of(store: &Path) -> PathBuf {
    let before = store.join(BEFORE);
    if before.is_dir() { before } else { store.join(LOG_FOLDER) }
}

impl Aside {
    /// Ends what an earlier opening left undone, then copies the log where the engine would mend it. Nothing where it would
    /// not, or where the disk has no room for a copy: a full disk must not keep a store from being read.
    pub(crate) fn put(store: &Path, options: &Options) -> Result<Option<Self>, StorageError> {
        let aside = Self { store: store.to_owned() };
        if store.join(BEFORE).is_dir() {
            tracing::warn!("an opening was cut off; the log is put back as it was before");
            aside.put_back()?;
        }
        for left in [COPYING, SPENT] {
            remove(&store.join(left))?;
        }
        let log = store.join(LOG_FOLDER);
        let path = log.join(FILE);
        // An engine that was just let go of still writes; one that keeps its file is told of by the opening itself.
        if path.exists() && wait_for_engine(store).is_err() {
            return Ok(None);
        }
        if !log.is_dir() || reads_to_its_end(&path, options.segment_bytes).map_err(failed("reading", &path))? {
            return Ok(None);
        }
        match aside.copy(&log) {
            Ok(()) => Ok(Some(aside)),
            Err(error) if matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded) => {
                remove(&store.join(COPYING))?;
                tracing::warn!("the log was not closed, and the disk has no room to copy it before it is mended");
                Ok(None)
            }
            Err(error) => Err(failed("copying the log in", store)(error)),
        }
    }

    fn copy(&self, log: &Path) -> io::Result<()> {
        let copying = self.store.join(COPYING);
        copy(log, &copying)?;
        fs::rename(&copying, self.store.join(BEFORE))?;
        File::open(&self.store)?.sync_all()
    }

    /// The log is what it should be. The copy is gone for good before anything is appended: found later, it would be put
    /// back in the place of what was acknowledged since.
    pub(crate) fn spend(self) -> Result<(), StorageError> {
        let (before, spent) = (self.store.join(BEFORE), self.store.join(SPENT));
        fs::rename(&before, &spent).map_err(failed("renaming", &before))?;
        sync_folder(&self.store)?;
        remove(&spent)
    }

    /// The log is not what it should be: it gets its old bytes back. The engine must have let go of it.
    pub(crate) fn put_back(&self) -> Result<(), StorageError> {
        let (before, log) = (self.store.join(BEFORE), self.store.join(LOG_FOLDER));
        remove(&log)?;
        fs::rename(&before, &log).map_err(failed("renaming", &before))?;
        sync_folder(&self.store)
    }
}

/// By plain calls and no others, so that the crash suite sees each of them.
fn remove(folder: &Path) -> Result<(), StorageError> {
    fn all(folder: &Path) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() { all(&entry.path()) } else { fs::remove_file(entry.path()) }?;
        }
        fs::remove_dir(folder)
    }
    match all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("removing", folder)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Files and folders below `from`, and all of it on the disk.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            copy_file(&from, &to)?;
        }
    }
    File::open(to)?.sync_all()
}

fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    let (mut from, mut to) = (File::open(from)?, File::create(to)?);
    let mut part = vec![0; COPIED_BYTES];
    loop {
        let read = from.read(&mut part)?;
        let Some(bytes) = part.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
        to.write_all(bytes)?;
    }
    to.sync_all()
}

/// Whether the engine would read its file to the end without taking anything for torn. "No" where that is not certain.
fn reads_to_its_end(path: &Path, segment_bytes: usize) -> io::Result<bool> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    let mut segment = Vec::with_capacity(segment_bytes);
    loop {
        segment.clear();
        if (&mut file).take(segment_bytes as u64).read_to_end(&mut segment)? == 0 {
            return Ok(true);
        }
        if !is_whole(&segment, segment_bytes) {
            return Ok(false);
        }
    }
}

/// One segment: a head, then messages until one that fills the rest, or until nothing was ever written.
fn is_whole(segment: &[u8], segment_bytes: usize) -> bool {
    let never_written = |bytes: &[u8]| bytes.iter().all(|byte| *byte == 0);
    if never_written(segment) {
        return true;
    }
    let Some((sum, rest)) = segment.get(..HEAD_BYTES).and_then(|head| head.split_first_chunk::<4>()) else {
        return false;
    };
    if crc32fast::hash(rest) != u32::from_le_bytes(*sum) ^ u32::MAX {
        return false;
    }
    let Some(first) = rest.first_chunk::<8>().map(|first| u64::from_le_bytes(*first) ^ i64::MAX.cast_unsigned()) else {
        return false;
    };
    let number = first / segment_bytes as u64;
    let mut place = HEAD_BYTES;
    while place + RED_ZONE_BYTES <= segment_bytes {
        let Some(left) = segment.get(place..).filter(|left| !left.is_empty()) else { return true };
        match message(left, number) {
            Some((_, CAP)) => return true,
            Some((length, _)) => place += length,
            None => return never_written(left),
        }
    }
    true
}

/// The length and the kind of the message at the beginning of these bytes, where it is whole and of this segment.
fn message(bytes: &[u8], segment: u64) -> Option<(usize, u8)> {
    let (sum, rest) = bytes.split_first_chunk::<4>()?;
    let (&kind, rest) = rest.split_first()?;
    let (length, rest) = integer(rest)?;
    let (number, rest) = integer(rest)?;
    let (_page, rest) = integer(rest)?;
    let body = rest.get(..usize::try_from(length).ok()?)?;
    let head = bytes.get(4..bytes.len() - rest.len())?;
    let mut found = crc32fast::Hasher::new();
    found.update(body);
    found.update(head);
    let whole = found.finalize() ^ u32::MAX == u32::from_le_bytes(*sum);
    (whole && number == segment && (1..=MOST_KINDS).contains(&kind)).then_some((4 + head.len() + body.len(), kind))
}

/// An integer as the engine writes it: up to 240 as it is, larger ones behind a byte that says how long they are.
fn integer(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    match first {
        0..=240 => Some((first.into(), rest)),
        241..=248 => {
            let (&low, rest) = rest.split_first()?;
            Some((240 + 256 * (u64::from(first) - 241) + u64::from(low), rest))
        }
        249 => {
            let (low, rest) = rest.split_first_chunk::<2>()?;
            Some((2_288 + u64::from(u16::from_be_bytes(*low)), rest))
        }
        250..=255 => {
            let (low, rest) = rest.split_at_checked(usize::from(first) - 247)?;
            Some((low.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)), rest))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt;

    use super::*;
    use crate::{log::EventLog, samples::Numbering};

    #[test]
    fn a_log_that_was_closed_reads_to_its_end_and_one_with_any_message_damaged_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let mut numbering = Numbering::default();
        // Grown over several segments, reopened, segments used again.
        for round in 0..8 {
            let mut log = EventLog::open(folder.path(), Options::default()).unwrap();
            for _ in 0..6 {
                log.append(numbering.commits(300, 3, 25)).unwrap();
            }
            drop(log);
            let path = folder.path().join("log/db");
            assert!(reads_to_its_end(&path, Options::default().segment_bytes).unwrap(), "round {round}");
        }
        let path = folder.path().join("log/db");
        let segments = fs::metadata(&path).unwrap().len() >> 23;
        assert!(segments > 2, "{segments}");
        let file = File::options().read(true).write(true).open(&path).unwrap();
        for segment in 0..segments {
            for place in [0, 4, 19, 20, 24, 27, 5_000] {
                let at = (segment << 23) + place;
                let mut byte = [0];
                file.read_exact_at(&mut byte, at).unwrap();
                file.write_all_at(&[byte[0] ^ 0x10], at).unwrap();
                assert!(!reads_to_its_end(&path, Options::default().segment_bytes).unwrap(), "byte {at}");
                file.write_all_at(&byte, at).unwrap();
            }
        }
    }

    #[test]
    fn integers_are_read_as_the_engine_writes_them() {
        let written: [(&[u8], u64); 9] = [
            (&[0], 0),
            (&[240], 240),
            (&[241, 0], 240),
            (&[241, 1], 241),
            (&[248, 255], 2_287),
            (&[249, 0, 0], 2_288),
            (&[249, 255, 255], 67_823),
            (&[250, 0xF0, 0x08, 0x01], 67_824),
            (&[255, 1, 0, 0, 0, 0, 0, 0, 1], (1 << 56) + 1),
        ];
        for (bytes, value) in written {
            assert_eq!(integer(bytes), Some((value, &[][..])), "{bytes:?}");
            assert_eq!(integer(&bytes[..bytes.len() - 1]), None, "{bytes:?}");
        }
    }
}
