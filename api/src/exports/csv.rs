//! CSV for spreadsheets, after RFC 4180, and what stands beside it, after CSV on the Web. No cell of text
//! begins a formula ([`spreadsheet`](crate::spreadsheet)).

use std::io::Write;

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};
use serde_json::{Value, json};

use super::{
    Asked, Broken, Stamp,
    table::{Cell, Table},
};
use crate::spreadsheet::safe;

/// What Excel knows UTF-8 by.
const BOM: &[u8] = "\u{feff}".as_bytes();

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty | Cell::Number(_) | Cell::Hundredths(_) | Cell::Truth(_) => cell.plain(),
        Cell::Text(_) | Cell::Parts(_) => safe(&cell.plain()),
    }
}

fn broken(error: csv::Error) -> Broken {
    // What the disk or the reader said stays what it said.
    Broken::Unwritten(error.into())
}

/// The table, with a heading in the language that is asked for.
pub(crate) fn table(asked: &Asked, table: &mut Table<'_>, into: &mut dyn Write) -> Result<(), Broken> {
    let columns = table.columns;
    if !asked.rest && asked.bom {
        into.write_all(BOM)?;
    }
    let mut builder = WriterBuilder::new();
    builder.delimiter(asked.separator.byte()).terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary);
    let mut rows: Writer<&mut dyn Write> = builder.from_writer(into);
    if !asked.rest {
        rows.write_record(columns.iter().map(|column| column.heading(asked.language))).map_err(broken)?;
        if asked.keys {
            rows.write_record(columns.iter().map(|column| column.key)).map_err(broken)?;
        }
    }
    table.each(&mut |row| rows.write_record(row.iter().map(written)).map_err(broken))?;
    rows.flush()?;
    Ok(())
}

/// What stands beside the file: the stamp, and what the columns are.
pub(crate) fn metadata(asked: &Asked, stamp: &Stamp, table: &Table<'_>, file: &str) -> Value {
    let column = |column: &super::table::Column| {
        let titles = json!({ "en": column.heading[0], "ar": column.heading[1] });
        json!({ "name": column.key, "titles": titles, "datatype": column.datatype })
    };
    json!({
        "@context": "http://www.w3.org/ns/csvw",
        "url": file,
        "dialect": {
            "encoding": "utf-8",
            "delimiter": char::from(asked.separator.byte()).to_string(),
            "headerRowCount": if asked.keys { 2 } else { 1 },
            "lineTerminators": ["\r\n"],
        },
        "tableSchema": { "columns": table.columns.iter().map(column).collect::<Vec<_>>() },
        "notes": [{
            "hrdd:stamp": stamp,
            "hrdd:formulas": "A ' stands before = + - @ (also full-width), tab, line end and ' where it begins a cell or follows , ; \" tab or line end, spaces and invisible marks between them aside. Take away one ' at each of these places to have the text as it was recorded.",
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_guarded_and_numbers_are_not() {
        assert_eq!(written(&Cell::Text("=1;+1".to_owned())), "'=1;'+1");
        assert_eq!(written(&Cell::Parts(json!({ "a": "=1" }))), "{\"a\":\"'=1\"}");
        assert_eq!(written(&Cell::Number(-4)), "-4", "a number is no text");
        assert_eq!([-5, 0, 1_234].map(|number| written(&Cell::Hundredths(number))), ["-0.05", "0.00", "12.34"]);
    }
}
