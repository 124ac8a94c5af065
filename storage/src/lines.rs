//! Lines beside the log that are kept for a while: the newest so many of them, over two files that take turns.
//!
//! No tree covers them and no signature: they are no part of what the log proves. Each line has a number and a checksum of
//! its own, so that one that is damaged or was cut off is passed over, and told of, and the others are read. Where a file has
//! half as many lines as are kept, the other one is begun anew: what is kept is between half of the number and all of it.
//!
//! ```text
//! 8 hexadecimal digits   CRC32C of what follows, without the line end
//! a space
//! decimal digits         the number of the line, from 1, ascending
//! a space
//! text                   without a line end
//! ```

use std::{
    fs::{File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use crate::{
    StorageError,
    files::{failed, sync_folder},
};

/// The longest text of a line, in bytes.
pub const LONGEST_LINE: usize = 1_000;

/// What stands around a text at most.
const AROUND: usize = 32;

/// Only its owner reads and writes it.
const OWNER_ONLY: u32 = 0o600;

/// Lines that are kept for a while.
#[derive(Debug)]
pub struct Lines {
    folder: PathBuf,
    names: [String; 2],
    half: usize,
    /// The file that is written to, and how many lines it has.
    active: usize,
    count: usize,
    next: u64,
    file: Option<File>,
}

/// What was found when the files were opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The texts, oldest first, each with its number.
    pub lines: Vec<(u64, String)>,
    /// How many lines could not be read.
    pub damaged: usize,
}

/// One file as it was read.
#[derive(Default)]
struct Part {
    lines: Vec<(u64, String)>,
    damaged: usize,
}

fn parse(line: &[u8]) -> Option<(u64, String)> {
    let (sum, rest) = line.split_at_checked(9)?;
    let sum = std::str::from_utf8(sum).ok()?.strip_suffix(' ')?;
    if u32::from_str_radix(sum, 16).ok()? != crc32c::crc32c(rest) {
        return None;
    }
    let (number, text) = std::str::from_utf8(rest).ok()?.split_once(' ')?;
    Some((number.parse().ok()?, text.to_owned()))
}

fn read(path: &Path, half: usize) -> Result<Part, StorageError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Part::default()),
        Err(error) => return Err(failed("opening", path)(error)),
    };
    let most = half.saturating_mul(LONGEST_LINE + AROUND) as u64;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes).map_err(failed("reading", path))?;
    let mut part = Part::default();
    for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        match parse(line) {
            Some(line) if part.lines.len() < half => part.lines.push(line),
            Some(_) | None => part.damaged += 1,
        }
    }
    Ok(part)
}

impl Lines {
    /// Reads what is kept under a name in a folder, and goes on from there. Nothing is written before the first line is.
    ///
    /// # Errors
    /// Where a file is there and cannot be read at all; a damaged line is none.
    pub fn open(folder: &Path, name: &str, most: usize) -> Result<(Self, Kept), StorageError> {
        let names = [format!("{name}.a"), format!("{name}.b")];
        let half = (most / 2).max(1);
        let [first, second] = &names;
        let parts = [read(&folder.join(first), half)?, read(&folder.join(second), half)?];
        let last = |part: &Part| part.lines.iter().map(|(number, _)| *number).max().unwrap_or(0);
        let [one, two] = &parts;
        let active = usize::from(last(two) > last(one));
        let next = last(one).max(last(two)).saturating_add(1);
        let count = if active == 0 { one } else { two };
        let count = count.lines.len() + count.damaged;
        let damaged = one.damaged + two.damaged;
        let mut lines: Vec<(u64, String)> = parts.into_iter().flat_map(|part| part.lines).collect();
        lines.sort_by_key(|(number, _)| *number);
        lines.dedup_by_key(|(number, _)| *number);
        Ok((Self { folder: folder.to_owned(), names, half, active, count, next, file: None }, Kept { lines, damaged }))
    }

    /// The number that the next line gets.
    pub const fn next(&self) -> u64 {
        self.next
    }

    /// Writes lines, and returns when they are on the disk. A line end in a text becomes a space; what is too long is cut.
    ///
    /// # Errors
    /// Where they could not be written. Some of them may have been; the next call goes on after them.
    pub fn append(&mut self, texts: &[String]) -> Result<(), StorageError> {
        for text in texts {
            if self.count >= self.half {
                self.settle()?;
                (self.active, self.count, self.file) = (1 - self.active, 0, None);
                self.begin()?;
            } else if self.file.is_none() {
                self.go_on()?;
            }
            let mut text = text.replace('\n', " ");
            let end = (0..=LONGEST_LINE.min(text.len())).rev().find(|place| text.is_char_boundary(*place));
            text.truncate(end.unwrap_or_default());
            let rest = format!("{} {text}", self.next);
            let line = format!("{:08x} {rest}\n", crc32c::crc32c(rest.as_bytes()));
            let path = self.path();
            if let Some(file) = &mut self.file {
                file.write_all(line.as_bytes()).map_err(failed("writing", &path))?;
            }
            (self.next, self.count) = (self.next.saturating_add(1), self.count + 1);
        }
        self.settle()
    }

    fn path(&self) -> PathBuf {
        self.folder.join(self.names.get(self.active).map_or("", String::as_str))
    }

    fn settle(&self) -> Result<(), StorageError> {
        self.file.as_ref().map_or(Ok(()), |file| file.sync_data().map_err(failed("syncing", &self.path())))
    }

    /// Begins the active file anew.
    fn begin(&mut self) -> Result<(), StorageError> {
        let path = self.path();
        let opened = OpenOptions::new().write(true).create(true).truncate(true).mode(OWNER_ONLY).open(&path);
        self.file = Some(opened.map_err(failed("writing", &path))?);
        sync_folder(&self.folder)
    }

    /// Goes on in the active file, on a line of its own: what was cut off before it stays a line that cannot be read.
    fn go_on(&mut self) -> Result<(), StorageError> {
        let path = self.path();
        let opened = OpenOptions::new().append(true).create(true).mode(OWNER_ONLY).open(&path);
        let mut file = opened.map_err(failed("writing", &path))?;
        let begun = file.metadata().map_err(failed("measuring", &path))?.len() == 0;
        if !begun {
            file.write_all(b"\n").map_err(failed("writing", &path))?;
        }
        self.file = Some(file);
        if begun { sync_folder(&self.folder) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn texts(numbers: std::ops::Range<u64>) -> Vec<String> {
        numbers.map(|number| format!("line {number}")).collect()
    }

    fn kept(folder: &Path, most: usize) -> (Vec<u64>, usize) {
        let (_, kept) = Lines::open(folder, "kept", most).unwrap();
        assert!(kept.lines.iter().all(|(number, text)| *text == format!("line {number}")));
        (kept.lines.into_iter().map(|(number, _)| number).collect(), kept.damaged)
    }

    #[test]
    fn the_newest_are_kept_between_half_of_the_bound_and_all_of_it_over_restarts() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(kept(folder.path(), 10), (vec![], 0));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written before there is something");
        for next in 1..=37 {
            let (mut lines, _) = Lines::open(folder.path(), "kept", 10).unwrap();
            assert_eq!(lines.next(), next);
            lines.append(&texts(next..next + 1)).unwrap();
            let (numbers, damaged) = kept(folder.path(), 10);
            assert_eq!((numbers.last(), damaged), (Some(&next), 0));
            assert!(numbers.len() <= 10 && numbers.len() >= 5.min(next as usize), "{numbers:?}");
            assert!(numbers.is_sorted() && numbers.windows(2).all(|two| two[1] == two[0] + 1));
        }
        let (mut lines, _) = Lines::open(folder.path(), "kept", 10).unwrap();
        lines.append(&texts(38..100)).unwrap();
        assert_eq!(kept(folder.path(), 10), ((91..100).collect(), 0));
    }

    #[test]
    fn a_line_that_was_cut_off_or_altered_is_passed_over_and_the_others_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let (mut lines, _) = Lines::open(folder.path(), "kept", 100).unwrap();
        lines.append(&texts(1..6)).unwrap();
        drop(lines);
        let file = folder.path().join("kept.a");
        let whole = fs::read(&file).unwrap();
        for cut in 1..whole.len() {
            fs::write(&file, &whole[..cut]).unwrap();
            let (mut lines, before) = Lines::open(folder.path(), "kept", 100).unwrap();
            let next = lines.next();
            lines.append(&texts(next..next + 1)).unwrap();
            let (numbers, damaged) = kept(folder.path(), 100);
            assert_eq!((numbers.len(), damaged), (before.lines.len() + 1, before.damaged), "cut at {cut}");
            assert_eq!(numbers.last(), Some(&next));
        }
        for place in 0..whole.len() {
            let mut altered = whole.clone();
            altered[place] ^= 1;
            fs::write(&file, &altered).unwrap();
            let (numbers, damaged) = kept(folder.path(), 100);
            assert!(damaged > 0 && numbers.len() >= 3 && numbers.len() < 5, "byte {place}: {numbers:?} {damaged}");
        }
    }

    #[test]
    fn a_text_is_one_line_and_no_longer_than_it_may_be() {
        let folder = tempfile::tempdir().unwrap();
        let (mut lines, _) = Lines::open(folder.path(), "kept", 10).unwrap();
        lines.append(&["a\nb".into(), "ü".repeat(900)]).unwrap();
        let (_, kept) = Lines::open(folder.path(), "kept", 10).unwrap();
        assert_eq!(kept.lines[0].1, "a b");
        assert!(kept.lines[1].1.len() <= LONGEST_LINE && kept.lines[1].1.chars().all(|letter| letter == 'ü'));
    }
}
