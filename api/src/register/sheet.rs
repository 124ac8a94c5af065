//! A table as an office keeps it: rows above the headings, headings, rows.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord};

use super::layout::{Layout, Separator, decoded};
use crate::spreadsheet::{is_mark, undone};

/// The most bytes of a table.
pub(crate) const MOST_BYTES: u64 = 16 << 20;
/// The most rows below the headings.
const MOST_ROWS: usize = 20_000;
/// The most cells of a row.
const MOST_COLUMNS: usize = 256;
/// The most characters of a cell: as many as spreadsheets allow.
const MOST_CHARACTERS: usize = 32_767;

/// The columns that a table of refused rows has besides those of the table they are from; one that is given again has them
/// already, and they are written anew.
pub(crate) const ADDED: [&str; 4] = ["hrdd row", "hrdd code", "hrdd column", "hrdd message"];

/// A row below the headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// Its number, as a spreadsheet shows it.
    pub(crate) number: usize,
    /// The cells as they are in the file; where it was written here, as they were before they were made safe for spreadsheets.
    pub(crate) cells: Vec<String>,
}

/// A table that was read.
#[derive(Debug)]
pub(crate) struct Sheet {
    /// What stands above the headings, row by row; empty ones too.
    pub(crate) above: Vec<Vec<String>>,
    /// The headings as they are in the file.
    pub(crate) headings: Vec<String>,
    /// The rows that are not empty.
    pub(crate) rows: Vec<Row>,
    /// What stands between the cells.
    pub(crate) separator: u8,
    columns: HashMap<String, Vec<usize>>,
}

impl Sheet {
    /// Reads a whole table.
    pub(crate) fn read(bytes: &[u8], layout: &Layout) -> Result<Self, String> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(format!(
                "it has {} MiB, and a table that is imported has {} at most. Split it between two rows, and repeat the headings",
                bytes.len() >> 20,
                MOST_BYTES >> 20
            ));
        }
        let text = decoded(bytes, layout.encoding)?;
        if layout.headings_in_row == 0 {
            return Err("headingsInRow counts from 1".into());
        }
        let separator = match layout.separator {
            Some(separator) => separator.byte(),
            None => found_out(&text, layout.headings_in_row)?,
        };
        quotes_are_closed(&text, separator)?;
        let (mut above, mut headings, mut rows) = (Vec::<Vec<String>>::new(), None, Vec::<Row>::new());
        records(&text, separator, |number, record| {
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            if number < layout.headings_in_row {
                above.resize(number - 1, Vec::new());
                above.push(cells);
            } else if number == layout.headings_in_row {
                headings = Some(cells);
            } else if cells.iter().any(|cell| !clean(cell).is_empty()) {
                if rows.len() == MOST_ROWS {
                    return Err(format!(
                        "there are more than {MOST_ROWS} rows. Split the table, and repeat the headings"
                    ));
                }
                rows.push(Row { number, cells });
            }
            Ok(true)
        })?;
        above.resize(layout.headings_in_row - 1, Vec::new());
        let mut headings = headings.ok_or_else(|| {
            format!("row {} is empty, and it must hold the headings. Say under [file] of the mapping which row does: headingsInRow = 3", layout.headings_in_row)
        })?;
        // An apostrophe in a table of others is one that they wrote.
        if is_written_here(&headings) {
            let cells =
                above.iter_mut().flatten().chain(&mut headings).chain(rows.iter_mut().flat_map(|row| &mut row.cells));
            cells.for_each(|cell| *cell = undone(cell));
        }
        let mut columns: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, heading) in headings.iter().enumerate() {
            columns.entry(named(heading)).or_default().push(place);
        }
        Ok(Self { above, headings, rows, separator, columns })
    }

    /// The place of the column with a heading.
    pub(crate) fn column(&self, heading: &str) -> Result<usize, String> {
        match self.columns.get(&named(heading)).map(Vec::as_slice) {
            Some([place]) => Ok(*place),
            Some(_) => Err(format!("several columns are called \"{heading}\". Give each a heading of its own")),
            None => {
                let there: Vec<String> = self.headings.iter().map(|heading| named(heading)).collect();
                Err(format!("no column is called \"{heading}\". The headings are: {}", there.join(" | ")))
            }
        }
    }

    /// What a row says under a heading: without what spreadsheets and editors put around it. Empty where the row is too
    /// short: spreadsheets leave separators out behind the last cell that is not empty.
    pub(crate) fn cell(&self, row: &Row, heading: &str) -> Result<String, String> {
        Ok(row.cells.get(self.column(heading)?).map(|cell| clean(cell)).unwrap_or_default())
    }

    /// What stands in a row behind the last heading; then a separator stands in a cell without quotes.
    pub(crate) fn is_too_long(&self, row: &Row) -> bool {
        row.cells.iter().skip(self.headings.len()).any(|cell| !clean(cell).is_empty())
    }
}

/// Hands every record with the number that a spreadsheet gives it, until `take` says that it has enough.
fn records(
    text: &str,
    separator: u8,
    mut take: impl FnMut(usize, &StringRecord) -> Result<bool, String>,
) -> Result<(), String> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let (mut record, mut number) = (StringRecord::new(), 0);
    while reader.read_record(&mut record).map_err(|error| error.to_string())? {
        let from = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
        number += 1 + empty_lines(text.as_bytes(), from);
        if record.len() > MOST_COLUMNS {
            return Err(format!("row {number} has {} cells, and {MOST_COLUMNS} are the most", record.len()));
        }
        if record.iter().any(|cell| cell.len() > MOST_CHARACTERS && cell.chars().count() > MOST_CHARACTERS) {
            return Err(format!(
                "a cell of row {number} has more than {MOST_CHARACTERS} characters. Is a quotation mark (\") not closed?"
            ));
        }
        if !take(number, &record)? {
            break;
        }
    }
    Ok(())
}

/// Whether every quotation mark that opens a cell is closed; otherwise rows would run together. The row where one is not is
/// the first whose own text has an odd number of them.
fn quotes_are_closed(text: &str, separator: u8) -> Result<(), String> {
    let odd = |from: usize, to: usize| {
        let part = text.as_bytes().get(from..to).unwrap_or_default();
        part.iter().filter(|byte| **byte == b'"').count() % 2 == 1
    };
    if !odd(0, text.len()) {
        return Ok(());
    }
    // The row before the one at hand, and where it begins.
    let (mut row, mut from) = (1, 0);
    records(text, separator, |number, record| {
        let begins = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or_default();
        if odd(from, begins) {
            return Ok(false);
        }
        (row, from) = (number, begins);
        Ok(true)
    })?;
    Err(format!(
        "a quotation mark (\") in row {row} has no other that closes it, so rows would run together. Close it, or write two (\"\") in a cell between quotation marks for one that is meant"
    ))
}

/// The empty lines in front of the record that is read from a byte on: the reader passes over them, a spreadsheet counts them.
fn empty_lines(text: &[u8], from: usize) -> usize {
    let mut rest = text.get(from..).unwrap_or_default();
    // The second byte of the line end before.
    if from > 0 && text.get(from - 1) == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut count = 0;
    while let Some(next) = [&b"\r\n"[..], b"\n", b"\r"].iter().find_map(|end| rest.strip_prefix(*end)) {
        (rest, count) = (next, count + 1);
    }
    count
}

/// The separator, where the row of headings leaves no doubt.
fn found_out(text: &str, headings_in_row: usize) -> Result<u8, String> {
    let mut able = Vec::new();
    for separator in Separator::ALL {
        let mut cells = 0;
        records(text, separator.byte(), |number, record| {
            if number == headings_in_row {
                cells = record.len();
            }
            Ok(number < headings_in_row)
        })?;
        if cells > 1 {
            able.push(separator);
        }
    }
    match able.as_slice() {
        [] => Ok(Separator::Comma.byte()),
        [one] => Ok(one.byte()),
        several => {
            let several: Vec<&str> = several.iter().map(|separator| separator.written()).collect();
            Err(format!(
                "the row of headings can be cut in several ways. Say what stands between the cells under [file] of the mapping: separator = {}",
                several.join(" or ")
            ))
        }
    }
}

/// A cell without spaces and invisible marks around it.
pub(crate) fn clean(cell: &str) -> String {
    let cell = cell.trim_matches(|letter: char| letter.is_whitespace() || is_mark(letter));
    if cell.contains('\r') { cell.replace("\r\n", "\n").replace('\r', "\n") } else { cell.to_owned() }
}

/// Whether the headings are those of a table of refused rows, which was written here with its cells made safe for spreadsheets.
fn is_written_here(headings: &[String]) -> bool {
    ADDED.iter().all(|added| headings.iter().any(|heading| named(heading) == *added))
}

/// A heading by which a column is called: words with one space between them, whatever lines they are on.
fn named(heading: &str) -> String {
    let visible: String = heading.chars().filter(|letter| !is_mark(*letter)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
