//! Where an export is written: standard output, or a file that has its name once it is whole. What was cut off stays beside it,
//! under the name with `.part`, to go on from.

use std::{
    fs::{self, File},
    io::{self, BufRead as _, BufReader, BufWriter, Seek as _, SeekFrom, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use domain::terms::Instant;
use serde_json::Value;

use super::usage;
use crate::{
    cli::exit::Ended,
    exports::{Asked, Format},
};

/// Where it is written.
pub(crate) struct Target {
    into: Into,
    /// The file, and what it is called until it is whole.
    file: Option<(PathBuf, PathBuf)>,
    bytes: u64,
    /// So many bytes of what was there already are whole; the rest is cut off with the first byte that follows.
    cut_at: Option<u64>,
    /// What stands beside the file, until the first byte of the file itself is there: who is refused has nothing.
    metadata: Option<Vec<u8>>,
    /// With whose eyes what is there already was seen, where the rest follows it: what stands beside it is not written again.
    goes_on: Option<Sight>,
}

enum Into {
    Out(io::Stdout),
    File(BufWriter<File>),
}

fn beside(file: &Path, what: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(what);
    PathBuf::from(name)
}

/// With whose eyes an export is seen, and of which ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sight {
    /// The person, with role and office, as the stamp has them.
    pub(crate) made_for: Value,
    /// The ledger, as the stamp has it.
    pub(crate) ledger: String,
}

impl Sight {
    /// Refuses to follow what one person saw with what another sees, and one ledger with another.
    pub(crate) fn goes_on_with(&self, now: &Self) -> Result<(), String> {
        if self == now {
            return Ok(());
        }
        let whose = |sight: &Self| {
            let part = |name: &str| sight.made_for.get(name).and_then(Value::as_str).unwrap_or("?").to_owned();
            format!("{}, {}, {}, of {}", part("user"), part("role"), part("office"), sight.ledger)
        };
        Err(format!(
            "what is there was made for {}, and this would be for {}: go on as the one that it was made for, or leave out --resume, \
             and it is made anew",
            whose(self),
            whose(now)
        ))
    }
}

/// What the part that is there says, and where to go on.
struct Found {
    manifest: Value,
    /// The last position that is whole.
    after: u64,
    /// So many bytes are whole.
    whole: u64,
}

impl Target {
    /// Opens it; where it goes on, `asked` is changed to what is missing.
    pub(crate) fn open(out: Option<&Path>, resume: bool, asked: &mut Asked) -> Result<Self> {
        let Some(out) = out else {
            return Ok(Self {
                into: Into::Out(io::stdout()),
                file: None,
                bytes: 0,
                cut_at: None,
                metadata: None,
                goes_on: None,
            });
        };
        let part = beside(out, ".part");
        let why = || format!("cannot write {}. Check that the folder exists and may be written", part.display());
        let file = Some((out.to_owned(), part.clone()));
        if !resume || !part.exists() {
            let into = Into::File(BufWriter::new(private(&part).with_context(why)?));
            return Ok(Self { into, file, bytes: 0, cut_at: None, metadata: None, goes_on: None });
        }
        if !asked.format.goes_on(asked.kind) {
            let name = asked.format.name();
            let how = format!("{name} does not go on where it broke off: leave out --resume, and it is made anew");
            return Err(usage(how).into());
        }
        let found = if asked.format == Format::Csv { of_rows(out, &part, asked) } else { of_lines(&part, asked) };
        let found = found.with_context(|| format!("{} cannot be gone on with", part.display()))?;
        found.continue_with(asked)?;
        let opened = File::options().read(true).write(true).open(&part).with_context(why)?;
        only_for_its_owner(&part, &opened);
        let into = Into::File(BufWriter::new(opened));
        Ok(Self {
            into,
            file,
            bytes: found.whole,
            cut_at: Some(found.whole),
            metadata: None,
            goes_on: Some(found.sight()),
        })
    }

    /// With whose eyes what is there already was seen; nothing where it is made anew.
    pub(crate) const fn sight(&self) -> Option<&Sight> {
        self.goes_on.as_ref()
    }

    /// The name of the file without its folder; none of standard output.
    pub(crate) fn name(&self) -> Option<String> {
        let (file, _) = self.file.as_ref()?;
        Some(file.file_name()?.to_string_lossy().into_owned())
    }

    /// What stands beside the file, with its own name in it; written with the first byte of the file.
    pub(crate) fn with_metadata(&mut self, metadata: &[u8]) -> Result<()> {
        let Some(name) = self.name().filter(|_| self.goes_on.is_none()) else { return Ok(()) };
        let mut told: Value = serde_json::from_slice(metadata)?;
        if let Some(url) = told.get_mut("url") {
            *url = name.into();
        }
        let mut bytes = serde_json::to_vec_pretty(&told)?;
        bytes.push(b'\n');
        self.metadata = Some(bytes);
        Ok(())
    }

    /// Leaves nothing where nothing was written.
    pub(crate) fn abandon(self) {
        let Some((_, part)) = self.file.filter(|_| self.bytes == 0) else { return };
        if let Err(error) = fs::remove_file(&part) {
            tracing::warn!(%error, file = %part.display(), "an empty file could not be removed");
        }
    }

    /// Cuts off what is not whole, once.
    fn cut(&mut self) -> io::Result<()> {
        if let (Some(whole), Into::File(file)) = (self.cut_at.take(), &mut self.into) {
            file.get_mut().set_len(whole)?;
            file.seek(SeekFrom::Start(whole))?;
        }
        Ok(())
    }

    /// Gives the file its name. How many bytes it has.
    pub(crate) fn finish(mut self) -> Result<u64> {
        self.cut()?;
        self.flush()?;
        if let (Into::File(into), Some((file, part))) = (&self.into, &self.file) {
            into.get_ref().sync_all()?;
            fs::rename(part, file).with_context(|| format!("cannot write {}", file.display()))?;
            named_for_good(file).with_context(|| format!("{} may not outlast a power cut", file.display()))?;
        }
        Ok(self.bytes)
    }
}

/// A new file that its owner alone reads: what is carried away may be confidential. One that was there may be readable by
/// others, or theirs.
fn private(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

/// Lets its owner alone read what was there before.
fn only_for_its_owner(path: &Path, opened: &File) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A disk that knows no owners, as many sticks do, is no reason not to go on.
        if let Err(error) = opened.set_permissions(fs::Permissions::from_mode(0o600)) {
            tracing::warn!(%error, file = %path.display(), "others may be able to read this file");
        }
    }
    #[cfg(not(unix))]
    let _ = (path, opened);
}

/// Makes the new name of a file last.
fn named_for_good(file: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let (Some(metadata), Some((file, _))) = (self.metadata.take(), &self.file) {
            let mut beside = private(&beside(file, "-metadata.json"))?;
            beside.write_all(&metadata)?;
            beside.sync_all()?;
        }
        self.cut()?;
        let written = match &mut self.into {
            Into::Out(out) => out.write(bytes)?,
            Into::File(file) => file.write(bytes)?,
        };
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.into {
            Into::Out(out) => out.flush(),
            Into::File(file) => file.flush(),
        }
    }
}

fn no_manifest() -> Ended {
    usage("it does not say what it is the beginning of: leave out --resume, and it is made anew")
}

/// The whole lines of a part.
fn of_lines(part: &Path, asked: &Asked) -> Result<Found> {
    let mut lines = BufReader::new(File::open(part)?);
    let (mut line, mut whole, mut last) = (Vec::new(), 0, Vec::new());
    let mut first = None;
    while lines.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
        if first.is_none() {
            first = Some(serde_json::from_slice::<Value>(&line).map_err(|_| no_manifest())?);
        }
        // The line that says that it ends is written anew.
        if !is_end(&line) {
            whole += line.len() as u64;
            std::mem::swap(&mut last, &mut line);
        }
        line.clear();
    }
    let first = first.ok_or_else(no_manifest)?;
    let place = if asked.format == Format::Cloudevents { "/data/manifest" } else { "/manifest" };
    let manifest = first.pointer(place).cloned().ok_or_else(no_manifest)?;
    let told: Value = serde_json::from_slice(&last)?;
    let position = told.get("position").or_else(|| told.get("sequence")).and_then(Value::as_str);
    let position =
        position.or_else(|| manifest.get("after").and_then(Value::as_str)).and_then(|text| text.parse().ok());
    Ok(Found { manifest, after: position.ok_or_else(no_manifest)?, whole })
}

fn is_end(line: &[u8]) -> bool {
    const ENDED: &str = "hrdd.export.ended";
    let is_type = |told: Value| told.get("type").and_then(Value::as_str) == Some(ENDED);
    let names_it = || line.windows(ENDED.len()).any(|some| some == ENDED.as_bytes());
    line.starts_with(b"{\"end\":") || names_it() && serde_json::from_slice(line).is_ok_and(is_type)
}

/// The rows of a part that are whole for sure: all but the last, which may be cut off inside a cell.
fn of_rows(out: &Path, part: &Path, asked: &Asked) -> Result<Found> {
    let metadata: Value = serde_json::from_slice(&fs::read(beside(out, "-metadata.json"))?)?;
    let manifest = metadata.pointer("/notes/0/hrdd:stamp").cloned().ok_or_else(no_manifest)?;
    let mut builder = csv::ReaderBuilder::new();
    builder.delimiter(asked.separator.byte()).flexible(true).has_headers(false);
    // The mark at the beginning is left out of the places that are counted.
    let mut opened = File::open(part)?;
    let mut mark = [0; 3];
    let marked = if io::Read::read(&mut opened, &mut mark)? == 3 && mark == *"\u{feff}".as_bytes() { 3 } else { 0 };
    opened.seek(SeekFrom::Start(marked))?;
    let mut rows = builder.from_reader(opened);
    let headers = if asked.keys { 2 } else { 1 };
    let (mut row, mut count, mut starts, mut positions) = (csv::StringRecord::new(), 0, Vec::new(), Vec::new());
    loop {
        let at = marked + rows.position().byte();
        match rows.read_record(&mut row) {
            Ok(true) => {}
            // A letter that is cut in two is in the last row.
            Ok(false) | Err(_) => break,
        }
        count += 1;
        if count > headers {
            starts.push(at);
            positions.push(row.get(0).unwrap_or_default().parse::<u64>().ok());
            // Only the last two rows are of interest.
            if starts.len() > 2 {
                starts.remove(0);
                positions.remove(0);
            }
        }
    }
    let after = manifest.get("after").and_then(Value::as_str).and_then(|text| text.parse().ok());
    let found = match (starts.as_slice(), positions.as_slice()) {
        ([_, start], [Some(position), _]) => Some((*start, *position)),
        ([start], _) => after.map(|after| (*start, after)),
        _ => None,
    };
    let (mut whole, after) = found.ok_or_else(no_manifest)?;
    // The reader takes a row as ended at the first of the two bytes that end it.
    let (mut opened, mut byte) = (File::open(part)?, [0]);
    opened.seek(SeekFrom::Start(whole))?;
    if io::Read::read(&mut opened, &mut byte)? == 1 && byte == *b"\n" {
        whole += 1;
    }
    Ok(Found { manifest, after, whole })
}

impl Found {
    /// With whose eyes it was seen.
    fn sight(&self) -> Sight {
        let made_for = self.manifest.get("madeFor").cloned().unwrap_or_default();
        let ledger = self.manifest.get("ledger").and_then(Value::as_str).unwrap_or_default().to_owned();
        Sight { made_for, ledger }
    }

    /// Asks for what is missing of the same export.
    fn continue_with(&self, asked: &mut Asked) -> Result<(), Ended> {
        let text = |name: &str| self.manifest.get(name).and_then(Value::as_str);
        let filter = asked.filter.as_deref().map(serde_json::from_str::<Value>).transpose().unwrap_or_default();
        let is_same = text("of") == Some(asked.kind.name())
            && text("format") == Some(asked.format.name())
            && text("case") == asked.case.as_deref()
            && text("language") == Some(asked.language.code())
            && text("after") == Some(asked.after.to_string().as_str())
            && self.manifest.get("filter").filter(|filter| !filter.is_null()) == filter.as_ref();
        if !is_same {
            return Err(usage(
                "what is there is the beginning of another export: leave out --resume, or name another file",
            ));
        }
        asked.at_position = text("position").and_then(|position| position.parse().ok());
        asked.made_at = text("madeAt").and_then(|at| Instant::parse(at).ok());
        if asked.at_position.is_none() || asked.made_at.is_none() {
            return Err(no_manifest());
        }
        (asked.after, asked.rest) = (self.after, true);
        Ok(())
    }
}
