//! A disk with a volatile cache: what is safe, what is not yet, and what may be left of it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::samples::mixed;

/// What a disk writes wholly or not at all.
const SECTOR: usize = 512;

/// Something that was done to the folder of a store; times are numbers of operations.
#[derive(Clone, Debug)]
pub(crate) enum Operation {
    /// A name came to be, for a new file or a folder.
    Make { path: PathBuf, file: Option<usize> },
    /// A name was taken over by another file.
    Rename { from: PathBuf, to: PathBuf },
    /// A name is gone.
    Remove { path: PathBuf },
    /// Bytes were handed over; from `until` on a sync covers them.
    Write { file: usize, at: usize, bytes: Vec<u8>, until: usize },
    /// A file was cut or lengthened.
    Length { file: usize, bytes: usize },
    /// The file's contents are safe, as far as they were handed over before `since`.
    Sync { file: usize, since: usize },
    /// The names in a folder are safe, as far as they came to be before `since`.
    SyncFolder { folder: PathBuf, since: usize },
    /// Everything up to this position was acknowledged.
    Acknowledged { position: u64 },
}

/// What becomes of what was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fate {
    /// Nothing of it is there.
    Lost,
    /// All of it is there.
    Kept,
    /// It is there in its order, up to some place, and the last write is torn.
    Torn,
    /// Some writes are there.
    Writes,
    /// Some sectors are there.
    Sectors,
}

/// Numbers that follow from a seed.
#[derive(Debug)]
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 = mixed(self.0);
        (self.0 % most.max(1) as u64) as usize
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }
}

type Names = BTreeMap<PathBuf, Option<usize>>;

/// The disk at a place in a recording.
#[derive(Clone, Debug, Default)]
pub(crate) struct Disk {
    names: Names,
    contents: Vec<Vec<u8>>,
    /// Operations on names that are not safe yet, in order.
    naming: Vec<usize>,
    /// Writes and lengths that are not safe yet, in order.
    writing: Vec<usize>,
}

impl Disk {
    /// All that is in a folder, safe.
    pub(crate) fn of(folder: &Path) -> Self {
        let mut disk = Self::default();
        let mut folders = vec![folder.to_path_buf()];
        while let Some(open) = folders.pop() {
            for entry in fs::read_dir(&open).unwrap().map(Result::unwrap) {
                let (path, name) = (entry.path(), entry.path().strip_prefix(folder).unwrap().to_path_buf());
                if entry.file_type().unwrap().is_dir() {
                    disk.names.insert(name, None);
                    folders.push(path);
                } else {
                    disk.names.insert(name, Some(disk.contents.len()));
                    disk.contents.push(fs::read(path).unwrap());
                }
            }
        }
        disk
    }

    /// The names there are, with the numbers of their files.
    pub(crate) const fn names(&self) -> &Names {
        &self.names
    }

    /// A file, its number and what is safe of it.
    pub(crate) fn content(&self, path: &Path) -> Option<(usize, &[u8])> {
        let file = (*self.names.get(path)?)?;
        Some((file, self.contents.get(file)?))
    }

    /// How many files there were.
    pub(crate) fn files(&self) -> usize {
        self.contents.len()
    }

    /// Whether anything could be lost.
    pub(crate) fn has_unsafe(&self) -> bool {
        !self.naming.is_empty() || !self.writing.is_empty()
    }

    /// Goes on by one operation.
    pub(crate) fn step(&mut self, operations: &[Operation], place: usize) {
        match &operations[place] {
            Operation::Make { .. } | Operation::Rename { .. } | Operation::Remove { .. } => self.naming.push(place),
            Operation::Write { .. } | Operation::Length { .. } => self.writing.push(place),
            Operation::Sync { file, since } => {
                let covered = |place: &usize| {
                    if let Operation::Write { file: written, until, .. } = &operations[*place] {
                        return written == file && until <= since;
                    }
                    matches!(&operations[*place], Operation::Length { file: cut, .. } if cut == file && place < since)
                };
                let (safe, rest): (Vec<usize>, Vec<usize>) = self.writing.iter().partition(|place| covered(place));
                self.writing = rest;
                safe.iter().for_each(|place| write(&mut self.contents, &operations[*place]));
            }
            Operation::SyncFolder { folder, since } => {
                let covered = |place: &usize| {
                    let (Operation::Make { path, .. }
                    | Operation::Rename { to: path, .. }
                    | Operation::Remove { path }) = &operations[*place]
                    else {
                        unreachable!("{:?} names nothing", operations[*place])
                    };
                    path.parent() == Some(folder) && place < since
                };
                let gone: Vec<(usize, &PathBuf)> = self
                    .naming
                    .iter()
                    .filter(|place| covered(place))
                    .filter_map(|place| {
                        let Operation::Remove { path } = &operations[*place] else { return None };
                        Some((*place, path))
                    })
                    .collect();
                // A folder that is gone for good takes with it what was in it before.
                let within = |place: &usize| {
                    let (Operation::Make { path, .. }
                    | Operation::Rename { to: path, .. }
                    | Operation::Remove { path }) = &operations[*place]
                    else {
                        unreachable!("{:?} names nothing", operations[*place])
                    };
                    gone.iter().any(|(when, folder)| place < when && path.starts_with(folder))
                };
                let (safe, rest): (Vec<usize>, Vec<usize>) =
                    self.naming.iter().partition(|place| covered(place) || within(place));
                self.naming = rest;
                safe.iter().for_each(|place| name(&mut self.names, &operations[*place]));
            }
            Operation::Acknowledged { .. } => (),
        }
    }

    /// Writes down what a cut leaves, into an empty folder.
    pub(crate) fn cut(&self, operations: &[Operation], fate: Fate, chance: &mut Chance, folder: &Path) {
        let (mut names, mut contents) = (self.names.clone(), self.contents.clone());
        // A file system keeps the order of names: some last ones may be missing, never some in the middle.
        let named = match fate {
            Fate::Lost => 0,
            Fate::Kept => self.naming.len(),
            Fate::Torn | Fate::Writes | Fate::Sectors => chance.below(self.naming.len() + 1),
        };
        self.naming[..named].iter().for_each(|place| name(&mut names, &operations[*place]));
        let last = chance.below(self.writing.len());
        for (number, place) in self.writing.iter().enumerate() {
            let operation = &operations[*place];
            match fate {
                Fate::Lost => break,
                Fate::Kept => write(&mut contents, operation),
                Fate::Torn if number < last => write(&mut contents, operation),
                Fate::Torn if number == last => tear(&mut contents, operation, chance),
                Fate::Torn => break,
                Fate::Writes if chance.coin() => write(&mut contents, operation),
                Fate::Writes => (),
                Fate::Sectors => tear(&mut contents, operation, chance),
            }
        }
        lay(&names, &contents, folder);
    }
}

fn lay(names: &Names, contents: &[Vec<u8>], folder: &Path) {
    // Folders come before what they hold; what lies in a folder that is not there cannot be reached.
    for (path, file) in names {
        let path = folder.join(path);
        if !path.parent().unwrap().exists() {
            continue;
        }
        match file {
            None => fs::create_dir(path).unwrap(),
            Some(file) => {
                let nothing = Vec::new();
                let private = path.file_stem().is_some_and(|name| name == "signing" || name == "signing.key");
                fs::write(&path, contents.get(*file).unwrap_or(&nothing)).unwrap();
                if private {
                    let owner = std::os::unix::fs::PermissionsExt::from_mode(0o600);
                    fs::set_permissions(path, owner).unwrap();
                }
            }
        }
    }
}

/// With everything below it; what it was renamed from may itself be lost.
pub(crate) fn rename(names: &mut Names, from: &Path, to: &Path) {
    let moved: Vec<PathBuf> = names.keys().filter(|path| path.starts_with(from)).cloned().collect();
    for path in moved {
        let file = names.remove(&path).unwrap();
        let below = path.strip_prefix(from).unwrap();
        names.insert(if below.as_os_str().is_empty() { to.to_path_buf() } else { to.join(below) }, file);
    }
}

fn name(names: &mut Names, operation: &Operation) {
    if let Operation::Make { path, file } = operation {
        names.insert(path.clone(), *file);
    } else if let Operation::Rename { from, to } = operation {
        rename(names, from, to);
    } else if let Operation::Remove { path } = operation {
        names.remove(path);
    }
}

fn content(contents: &mut Vec<Vec<u8>>, file: usize) -> &mut Vec<u8> {
    if contents.len() <= file {
        contents.resize(file + 1, Vec::new());
    }
    &mut contents[file]
}

fn write(contents: &mut Vec<Vec<u8>>, operation: &Operation) {
    if let Operation::Write { file, at, bytes, .. } = operation {
        let content = content(contents, *file);
        content.resize(content.len().max(at + bytes.len()), 0);
        content[*at..at + bytes.len()].copy_from_slice(bytes);
    } else if let Operation::Length { file, bytes } = operation {
        content(contents, *file).resize(*bytes, 0);
    }
}

/// Some sectors of it, in any order; what is missing in a file that has grown is zeros or not there.
fn tear(contents: &mut Vec<Vec<u8>>, operation: &Operation, chance: &mut Chance) {
    let Operation::Write { file, at, bytes, .. } = operation else {
        return if chance.coin() {
            write(contents, operation)
        };
    };
    let content = content(contents, *file);
    if chance.coin() {
        content.resize(content.len().max(at + bytes.len()), 0);
    }
    // In order up to a sector, or each by chance.
    let (in_order, up_to) = (chance.coin(), chance.below(bytes.len().div_ceil(SECTOR) + 1));
    let (mut start, mut number) = (0, 0);
    while start < bytes.len() {
        let end = bytes.len().min(((at + start) / SECTOR + 1) * SECTOR - at);
        if if in_order { number < up_to } else { chance.coin() } {
            content.resize(content.len().max(at + end), 0);
            content[at + start..at + end].copy_from_slice(&bytes[start..end]);
        }
        (start, number) = (end, number + 1);
    }
}
