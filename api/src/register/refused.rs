//! The rows that were refused, as a table that a person corrects and gives again.

use std::{
    io::{self, Write},
    path::Path,
};

use csv::{Terminator, Writer, WriterBuilder};

use super::sheet::{ADDED, Row, Sheet};
use crate::spreadsheet::safe;

/// A row that was refused.
#[derive(Clone, Debug)]
pub(crate) struct RefusedRow<'a> {
    /// The row.
    pub(crate) row: &'a Row,
    /// The stable code.
    pub(crate) code: String,
    /// The columns concerned.
    pub(crate) columns: Vec<String>,
    /// What is wrong, and what to do next.
    pub(crate) message: String,
}

impl RefusedRow<'_> {
    /// Takes in what else refused the row.
    pub(crate) fn and(&mut self, code: &str, columns: &[String], message: &str) {
        if !self.code.split(' ').any(|known| known == code) {
            self.code = format!("{} {code}", self.code);
        }
        for column in columns {
            if !self.columns.contains(column) {
                self.columns.push(column.clone());
            }
        }
        self.message = format!("{} {message}", self.message);
    }
}

/// Writes a new file with what stands above the headings, the headings and the refused rows, as they are in the table, and
/// with what refused each. UTF-8 with a byte order mark, the table's own separator; no cell is read as a formula.
pub(crate) fn write(path: &Path, sheet: &Sheet, refused: &[RefusedRow<'_>]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all("\u{FEFF}".as_bytes())?;
    let mut writer = WriterBuilder::new()
        .flexible(true)
        .delimiter(sheet.separator)
        .terminator(Terminator::CRLF)
        .from_writer(&mut file);
    let kept: Vec<usize> = (0..)
        .zip(&sheet.headings)
        .filter(|(_, heading)| !ADDED.contains(&heading.trim()))
        .map(|(place, _)| place)
        .collect();
    for row in &sheet.above {
        line(&mut writer, row.iter().map(String::as_str))?;
    }
    let of = |cells: &'_ [String]| -> Vec<String> {
        let kept = kept.iter().map(|place| cells.get(*place).cloned().unwrap_or_default());
        // What stands behind the last heading is what is wrong with the row.
        kept.chain(cells.iter().skip(sheet.headings.len()).cloned()).collect()
    };
    let headings = of(&sheet.headings);
    line(&mut writer, headings.iter().map(String::as_str).chain(ADDED))?;
    for refused in refused {
        let number = refused.row.number.to_string();
        let (columns, cells) = (refused.columns.join(", "), of(&refused.row.cells));
        let said = [number.as_str(), &refused.code, &columns, &refused.message];
        line(&mut writer, cells.iter().map(String::as_str).chain(said))?;
    }
    writer.flush()?;
    drop(writer);
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|failed| failed.error)?;
    Ok(())
}

fn line<'a>(writer: &mut Writer<impl Write>, cells: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let mut cells = cells.map(safe).peekable();
    if cells.peek().is_none() {
        // A row without cells would not be written, and the headings would move.
        return writer.write_record([""]).map_err(io::Error::other);
    }
    writer.write_record(cells).map_err(io::Error::other)
}
