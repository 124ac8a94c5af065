//! The manifest: what belongs to a backup.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The format this release writes, and the newest it reads.
pub const BACKUP_FORMAT: u32 = 1;

/// The longest manifest that is read: room for some 60,000 parts.
pub const MAX_MANIFEST_BYTES: usize = 16 << 20;

/// The longest that is written. What is longer than is read would be a backup no more.
pub(crate) const MOST_WRITTEN_BYTES: usize = MAX_MANIFEST_BYTES - (1 << 20);

/// The most checkpoints of earlier backups that are kept in the manifest: each later one covers all of them.
const MOST_EARLIER: usize = 1_000;

/// The checkpoints of the backups before with one more; the oldest are let go of.
pub(crate) fn with_earlier(mut earlier: Vec<KeptCheckpoint>, last: KeptCheckpoint) -> Vec<KeptCheckpoint> {
    earlier.push(last);
    earlier.drain(..earlier.len().saturating_sub(MOST_EARLIER));
    earlier
}

/// What belongs to a backup; the fields are described in the documentation of the module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The format of the backup.
    pub format: u32,
    /// The format of the store that the records come from.
    pub store_format: u32,
    /// The name of the log.
    pub origin: String,
    /// The last position.
    pub size: u64,
    /// The root over all records, in hex.
    pub root: String,
    /// When the backup was last added to, in UTC.
    pub taken_at: String,
    /// The release that did so.
    pub taken_by: String,
    /// The public keys of the log, the newest first.
    pub keys: Vec<String>,
    /// The signed checkpoint of `size`.
    pub checkpoint: KeptCheckpoint,
    /// The checkpoints of the backups before, oldest first.
    pub earlier: Vec<KeptCheckpoint>,
    /// The parts, in order.
    pub parts: Vec<KeptPart>,
}

/// A file with a signed checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptCheckpoint {
    /// The name of the file.
    pub file: String,
    /// How many records the checkpoint covers.
    pub size: u64,
    /// The length of the file.
    pub bytes: u64,
    /// The hash of the file, in hex.
    pub sha256: String,
}

/// A file with records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptPart {
    /// The name of the file.
    pub file: String,
    /// The position of its first record.
    pub first: u64,
    /// The position of its last record.
    pub last: u64,
    /// The length of the file.
    pub bytes: u64,
    /// The hash of the file, in hex.
    pub sha256: String,
}

/// Why a manifest is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has a format that this release does not know.
    Newer(u32),
    /// It is not whole, or says what cannot be.
    Damaged(String),
}

/// The name of the file of a part.
pub(crate) fn part_name(first: u64, last: u64) -> String {
    format!("records-{first}-{last}.part")
}

/// The name of the file of a checkpoint.
pub(crate) fn checkpoint_name(size: u64) -> String {
    format!("checkpoint-{size}")
}

/// The hash of the bytes, in hex.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

impl Manifest {
    /// The text of the file.
    pub fn text(&self) -> Result<String, String> {
        let body = serde_json::to_string_pretty(self).map_err(|error| error.to_string())?;
        let body = format!("{body}\n");
        let hash = hash(body.as_bytes());
        Ok(format!("{body}{hash}\n"))
    }

    /// Reads the text of the file: its form and its own hash, and that its parts and checkpoints follow each other.
    ///
    /// # Errors
    /// [`Unread`].
    pub fn parse(text: &str) -> Result<Self, Unread> {
        let damaged = |why: &str| Unread::Damaged(why.to_owned());
        let sealed = text.strip_suffix('\n').and_then(|text| text.rsplit_once('\n'));
        let (body, sum) = sealed.ok_or_else(|| damaged("it is cut off"))?;
        let body = text.get(..=body.len()).unwrap_or_default();
        if hash(body.as_bytes()) != sum {
            return Err(damaged("its bytes are not those that were written"));
        }
        let unreadable = |error: serde_json::Error| Unread::Damaged(error.to_string());
        // The format comes first: a later one may have other fields.
        let Format { format } = serde_json::from_str(body).map_err(unreadable)?;
        if format > BACKUP_FORMAT {
            return Err(Unread::Newer(format));
        }
        if format == 0 {
            return Err(damaged("it says format 0, which nothing ever wrote"));
        }
        let manifest: Self = serde_json::from_str(body).map_err(unreadable)?;
        manifest.fits().map_err(damaged)?;
        Ok(manifest)
    }

    /// No gap, no overlap, and no name that leads out of the folder.
    fn fits(&self) -> Result<(), &'static str> {
        let mut next = Some(1_u64);
        for part in &self.parts {
            if Some(part.first) != next || part.last < part.first {
                return Err("its parts do not follow each other from position 1 on");
            }
            if part.file != part_name(part.first, part.last) {
                return Err("a part has another name than its positions give");
            }
            next = part.last.checked_add(1);
        }
        if next != self.size.checked_add(1) {
            return Err("its parts do not end with its last position");
        }
        if self.checkpoint.size != self.size {
            return Err("its checkpoint is not at its last position");
        }
        let mut before = None;
        for kept in self.earlier.iter().chain([&self.checkpoint]) {
            if before.is_some_and(|before| before >= kept.size) || kept.file != checkpoint_name(kept.size) {
                return Err("its checkpoints do not follow each other, or are not named by their size");
            }
            before = Some(kept.size);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(size: u64) -> KeptCheckpoint {
        KeptCheckpoint { file: checkpoint_name(size), size, bytes: 3, sha256: String::new() }
    }

    fn part(first: u64, last: u64) -> KeptPart {
        KeptPart { file: part_name(first, last), first, last, bytes: 1, sha256: String::new() }
    }

    fn manifest() -> Manifest {
        Manifest {
            format: BACKUP_FORMAT,
            store_format: 1,
            origin: "made.example/log".into(),
            size: 9,
            root: "ab".into(),
            taken_at: "2026-01-01T00:00:00Z".into(),
            taken_by: "0.1.0".into(),
            keys: vec!["key".into()],
            checkpoint: kept(9),
            earlier: vec![kept(0), kept(4)],
            parts: vec![part(1, 4), part(5, 9)],
        }
    }

    #[test]
    fn a_manifest_reads_back_and_every_changed_byte_is_noticed() {
        let text = manifest().text().unwrap();
        assert_eq!(Manifest::parse(&text), Ok(manifest()));
        for place in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[place] ^= 1;
            assert!(Manifest::parse(&String::from_utf8(changed).unwrap()).is_err(), "byte {place}");
            assert!(Manifest::parse(&text[..place]).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn the_oldest_of_a_thousand_checkpoints_is_let_go_of() {
        let thousand: Vec<KeptCheckpoint> = (1..=999).fold(Vec::new(), |all, size| with_earlier(all, kept(size)));
        let thousand = with_earlier(thousand, kept(1_000));
        assert_eq!((thousand.len(), &thousand[0]), (1_000, &kept(1)));
        let more = with_earlier(thousand, kept(1_001));
        assert_eq!((more.len(), &more[0], &more[999]), (1_000, &kept(2), &kept(1_001)));
    }

    #[test]
    fn a_later_format_is_told_from_damage_whatever_else_it_says() {
        let body = "{\"format\":2,\"something\":\"else\"}\n";
        let text = format!("{body}{}\n", hash(body.as_bytes()));
        assert_eq!(Manifest::parse(&text), Err(Unread::Newer(2)));
    }

    #[test]
    fn gaps_overlaps_and_names_of_other_files_are_refused() {
        let changes: [fn(&mut Manifest); 9] = [
            |manifest| drop(manifest.parts.remove(0)),
            |manifest| drop(manifest.parts.pop()),
            |manifest| manifest.parts[1] = part(4, 9),
            |manifest| manifest.parts[1] = part(6, 9),
            |manifest| manifest.parts[1].file = "../records-5-9.part".into(),
            |manifest| manifest.checkpoint = kept(8),
            |manifest| manifest.checkpoint.file = "/etc/passwd".into(),
            |manifest| manifest.earlier = vec![kept(4), kept(4)],
            |manifest| manifest.format = 0,
        ];
        for (number, change) in changes.into_iter().enumerate() {
            let mut changed = manifest();
            change(&mut changed);
            assert!(matches!(Manifest::parse(&changed.text().unwrap()), Err(Unread::Damaged(_))), "change {number}");
        }
    }
}
