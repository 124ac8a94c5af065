//! The container: a tar archive of which there is one spelling.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use tar::{Archive, Builder, EntryType, Header};

use super::{Finding, MAX_BUNDLE_BYTES, MAX_BUNDLE_RECORDS};

/// The whole file, in messages.
const FILE: &str = "the file";

/// A record and a proof for each, and what else there is.
const MAX_ENTRIES: usize = 2 * MAX_BUNDLE_RECORDS + 16;

/// Writes entries in the order of their names, each name once. The same entries give the same bytes, always.
pub(super) fn pack<'a>(entries: impl IntoIterator<Item = (&'a str, &'a [u8])>, into: impl Write) -> io::Result<()> {
    let mut builder = Builder::new(into);
    for (name, content) in entries {
        let mut header = Header::new_ustar();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(0);
        header.set_size(content.len() as u64);
        header.set_path(name)?;
        header.set_cksum();
        builder.append(&header, content)?;
    }
    builder.into_inner()?.flush()
}

/// The entries of an archive. One that would be written otherwise today, by a byte, is refused; so are names out of order
/// and names that are there twice.
pub(super) fn unpack(bytes: &[u8]) -> Result<BTreeMap<&str, &[u8]>, Finding> {
    let malformed = |why: &str| Finding::malformed(FILE, why);
    if bytes.len() > MAX_BUNDLE_BYTES {
        return Err(malformed("it is longer than any bundle"));
    }
    let no_archive = "this is neither a bundle nor a tlog-proof; ask for the file again";
    let mut entries = BTreeMap::new();
    let mut last = "";
    let mut archive = Archive::new(bytes);
    // Raw: no extension of the format is followed, whatever an entry says it is.
    for entry in archive.entries().map_err(|_| malformed(no_archive))?.raw(true) {
        let entry = entry.map_err(|_| malformed(no_archive))?;
        let (header, start) = (entry.raw_header_position(), entry.raw_file_position());
        let name =
            header.checked_add(100).and_then(|end| slice(bytes, header, end)).ok_or_else(|| malformed(no_archive))?;
        let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
        let name = std::str::from_utf8(name).map_err(|_| malformed("the name of an entry is not text"))?;
        if name.is_empty() {
            return Err(malformed("an entry has no name"));
        }
        let content = start.checked_add(entry.size()).and_then(|end| slice(bytes, start, end));
        let content = content.ok_or_else(|| Finding::malformed(name, "it is cut off; ask for the file again"))?;
        if name <= last {
            return Err(Finding::malformed(name, "it is there twice, or not in its place"));
        }
        if entries.len() == MAX_ENTRIES {
            return Err(malformed("it has more entries than any bundle"));
        }
        entries.insert(name, content);
        last = name;
    }
    if entries.is_empty() {
        return Err(malformed(no_archive));
    }
    let mut same = Same::new(bytes);
    let packed = pack(entries.iter().map(|(name, content)| (*name, *content)), &mut same);
    if packed.is_err() || !same.is_whole() {
        let why = format!("the archive was changed at or behind byte {}: it is not as a bundle is written", same.place);
        return Err(malformed(&why));
    }
    Ok(entries)
}

fn slice(bytes: &[u8], from: u64, to: u64) -> Option<&[u8]> {
    bytes.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?)
}

/// Takes what is written only where it is what is there already.
pub(super) struct Same<'a> {
    left: &'a [u8],
    place: usize,
}

impl<'a> Same<'a> {
    pub(super) const fn new(there: &'a [u8]) -> Self {
        Self { left: there, place: 0 }
    }

    /// Whether all that is there was written.
    pub(super) const fn is_whole(&self) -> bool {
        self.left.is_empty()
    }
}

impl Write for Same<'_> {
    fn write(&mut self, written: &[u8]) -> io::Result<usize> {
        self.left = self.left.strip_prefix(written).ok_or_else(|| io::Error::other("it differs"))?;
        self.place += written.len();
        Ok(written.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRIES: [(&str, &[u8]); 3] = [("a", b"one"), ("b/c", &[7; 512]), ("d", b"")];

    fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut bytes = Vec::new();
        pack(entries.iter().copied(), &mut bytes).unwrap();
        bytes
    }

    #[test]
    fn entries_read_back_and_any_changed_byte_of_the_container_is_refused() {
        let bytes = packed(&ENTRIES);
        assert_eq!(unpack(&bytes).unwrap(), BTreeMap::from(ENTRIES));
        let content = |place: usize| (512..515).contains(&place) || (1536..2048).contains(&place);
        for place in (0..bytes.len()).filter(|place| !content(*place)) {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[place] ^= 1 << bit;
                assert!(unpack(&changed).is_err(), "byte {place} bit {bit}");
            }
        }
        for length in 0..bytes.len() {
            assert!(unpack(&bytes[..length]).is_err(), "cut to {length}");
        }
        assert!(unpack(&[&bytes[..], b"\0"].concat()).is_err());
        assert!(unpack(&[&bytes[..], &[0; 512][..]].concat()).is_err());
    }

    #[test]
    fn names_twice_or_out_of_order_and_entries_that_are_no_files_are_refused() {
        assert!(unpack(&packed(&[("a", b"1"), ("a", b"2")])).is_err());
        assert!(unpack(&packed(&[("b", b"1"), ("a", b"2")])).is_err());
        assert!(unpack(&packed(&[])).is_err());
        for kind in
            [EntryType::Symlink, EntryType::Link, EntryType::Directory, EntryType::GNUSparse, EntryType::XHeader]
        {
            let mut header = Header::new_ustar();
            header.set_entry_type(kind);
            header.set_size(0);
            header.set_path("a").unwrap();
            header.set_cksum();
            let mut builder = Builder::new(Vec::new());
            builder.append(&header, &b""[..]).unwrap();
            assert!(unpack(&builder.into_inner().unwrap()).is_err(), "{kind:?}");
        }
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        for name in ["", "/etc/passwd", "../outside", "a/../b", "a//b", "./a", "a/", "a\\b\u{7}", "."] {
            let mut header = Header::new_ustar();
            header.set_size(1);
            header.set_mode(0o644);
            for (place, byte) in name.bytes().enumerate() {
                header.as_old_mut().name[place] = byte;
            }
            header.set_cksum();
            let mut builder = Builder::new(Vec::new());
            builder.append(&header, &b"x"[..]).unwrap();
            let finding = unpack(&builder.into_inner().unwrap()).unwrap_err();
            assert!(!finding.part.is_empty() && !finding.why.is_empty(), "{name}: {finding:?}");
        }
    }

    #[test]
    fn an_entry_that_claims_to_be_larger_than_the_file_is_refused_without_making_room_for_it() {
        let mut header = Header::new_gnu();
        header.set_size(u64::MAX - 4096);
        header.set_path("a").unwrap();
        header.set_cksum();
        assert!(unpack(header.as_bytes()).is_err());
    }
}
