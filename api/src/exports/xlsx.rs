//! Workbooks for Excel: the table, and a sheet that says what it is. Texts are texts, never formulas. Rows are written one by
//! one through files without a name in the folder of the ledger, so that memory does not grow with them.

use std::io::{self, Seek as _, SeekFrom, Write};

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{
    Asked, Broken, Language, Stamp,
    table::{Cell, Column, Table, hundredths},
};
use crate::room::Room;

/// Rows of one sheet beside the heading; more go on in another one.
const MOST_ROWS: u32 = 1_048_575;

/// Rows after which it is asked again whether the workbook is still wanted.
const ROWS_UNASKED: u32 = 500;

/// The longest text of a cell, in UTF-16 units, as Excel has it.
const LONGEST: usize = 32_767;

/// What ends a text that was too long.
const CUT: &str = " … (cut here: CSV and JSON Lines have all of it)";

/// The whole numbers that a cell can hold exactly.
const EXACT: i64 = 1 << 53;

fn broken(error: XlsxError) -> Broken {
    if let XlsxError::IoError(error) = error {
        return Broken::Unwritten(error);
    }
    Broken::Unwritten(io::Error::other(error.to_string()))
}

/// How cells look.
struct Looks {
    heading: Format,
    text: Format,
    day: Format,
    hundredths: Format,
    instant: Format,
}

impl Looks {
    fn of(language: Language) -> Self {
        // Also in a sheet from right to left, what is not Arabic reads from left to right.
        let base = || {
            let aligned = Format::new().set_align(FormatAlign::Top);
            if language == Language::Ar { aligned.set_reading_direction(0) } else { aligned }
        };
        let heading = base().set_bold().set_text_wrap().set_background_color(Color::RGB(0x00DC_E6F1));
        Self {
            heading: heading.set_border_bottom(FormatBorder::Thin),
            text: base(),
            hundredths: base().set_num_format("0.00"),
            day: base().set_num_format("yyyy-mm-dd"),
            instant: base().set_num_format("yyyy-mm-dd hh:mm:ss.000"),
        }
    }
}

/// A text that fits into a cell.
fn fitting(text: &str) -> std::borrow::Cow<'_, str> {
    let units = |text: &str| text.encode_utf16().count();
    if text.len() <= LONGEST || units(text) <= LONGEST {
        return text.into();
    }
    let room = LONGEST - units(CUT);
    let mut used = 0;
    let mut kept: String = text
        .chars()
        .take_while(|letter| {
            used += letter.len_utf16();
            used <= room
        })
        .collect();
    kept.push_str(CUT);
    kept.into()
}

fn write(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    column: &Column,
    cell: &Cell,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Number(number) if (-EXACT..=EXACT).contains(number) => {
            #[expect(clippy::cast_precision_loss, reason = "exact up to 2^53")]
            sheet.write_number_with_format(row, place, *number as f64, &looks.text)?;
        }
        Cell::Hundredths(number) => {
            sheet.write_number_with_format(row, place, hundredths(*number), &looks.hundredths)?;
        }
        Cell::Truth(truth) => {
            sheet.write_boolean_with_format(row, place, *truth, &looks.text)?;
        }
        Cell::Text(text) if matches!(column.datatype, "date" | "dateTime") => {
            let look = if column.datatype == "date" { &looks.day } else { &looks.instant };
            match ExcelDateTime::parse_from_str(text.trim_end_matches('Z')) {
                Ok(at) => sheet.write_datetime_with_format(row, place, &at, look)?,
                Err(_) => sheet.write_string_with_format(row, place, text, &looks.text)?,
            };
        }
        Cell::Number(_) | Cell::Text(_) | Cell::Parts(_) => {
            sheet.write_string_with_format(row, place, fitting(&cell.plain()), &looks.text)?;
        }
    }
    Ok(())
}

fn place(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

/// A sheet with its heading.
fn begun<'a>(
    book: &'a mut Workbook,
    name: &str,
    columns: &[Column],
    (language, looks): (Language, &Looks),
) -> Result<&'a mut Worksheet, XlsxError> {
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(name)?.set_right_to_left(language == Language::Ar).set_freeze_panes(1, 1)?;
    for (index, column) in columns.iter().enumerate() {
        sheet.set_column_width(place(index), column.width)?;
    }
    for (index, column) in columns.iter().enumerate() {
        sheet.write_string_with_format(0, place(index), column.heading(language), &looks.heading)?;
    }
    Ok(sheet)
}

/// Refuses to take what the log needs: the disk of the ledger is not filled by a copy of it.
fn left(scratch: Option<&mut Room>) -> Result<(), Broken> {
    let full = scratch.map(Room::look).and_then(Result::err);
    full.map_or(Ok(()), |full| {
        Err(Broken::TooMuch(format!(
            "a workbook is put together on the disk of {}, which is nearly full: {} MiB are free. Ask for CSV, which needs no room there",
            full.folder.display(),
            full.free >> 20
        )))
    })
}

/// The table as a workbook.
pub(crate) fn table(
    (asked, stamp): (&Asked, &Stamp),
    table: &mut Table<'_>,
    mut scratch: Option<Room>,
    into: &mut (dyn Write + Send),
) -> Result<(), Broken> {
    let (language, columns) = (asked.language, table.columns);
    let looks = Looks::of(language);
    let mut book = Workbook::new();
    if let Some(room) = &scratch {
        book.set_tempdir(room.folder()).map_err(broken)?;
    }
    book.set_properties(&properties(stamp).map_err(broken)?);
    let called = match stamp.of {
        "cases" => ["Cases", "الحالات"],
        "report" => ["Report", "التقرير"],
        _ => ["Events", "الأحداث"],
    };
    let called = language.of(called);
    begun(&mut book, called, columns, (language, &looks)).map_err(broken)?;
    let (mut sheets, mut row) = (1_usize, 0_u32);
    let last = place(columns.len().saturating_sub(1));
    table.each(&mut |cells| {
        if row == MOST_ROWS {
            let full = book.worksheet_from_index(sheets - 1).map_err(broken)?;
            full.autofilter(0, 0, row, last).map_err(broken)?;
            (sheets, row) = (sheets + 1, 0);
            begun(&mut book, &format!("{called} {sheets}"), columns, (language, &looks)).map_err(broken)?;
        }
        row += 1;
        if row.is_multiple_of(ROWS_UNASKED) {
            // Nothing is sent before all of it is made: whether it is still wanted is asked on the way.
            into.flush()?;
            left(scratch.as_mut())?;
        }
        let sheet = book.worksheet_from_index(sheets - 1).map_err(broken)?;
        for (index, (column, cell)) in columns.iter().zip(cells).enumerate() {
            write(sheet, (row, place(index)), column, cell, &looks).map_err(broken)?;
        }
        Ok(())
    })?;
    let sheet = book.worksheet_from_index(sheets - 1).map_err(broken)?;
    sheet.autofilter(0, 0, row.max(1), last).map_err(broken)?;
    read_me(&mut book, stamp, columns, (language, &looks)).map_err(broken)?;
    left(scratch.as_mut())?;
    let mut whole = match &scratch {
        Some(room) => tempfile::tempfile_in(room.folder())?,
        None => tempfile::tempfile()?,
    };
    book.save_to_writer(&mut whole).map_err(broken)?;
    whole.seek(SeekFrom::Start(0))?;
    io::copy(&mut whole, into)?;
    Ok(())
}

fn properties(stamp: &Stamp) -> Result<DocProperties, XlsxError> {
    let made = ExcelDateTime::parse_from_str(stamp.made_at.to_string().trim_end_matches('Z'))?;
    let told = serde_json::to_string(stamp).unwrap_or_default();
    Ok(DocProperties::new()
        .set_title(format!("HRDD {} up to position {}", stamp.of, stamp.position))
        .set_author(stamp.made_for.user.to_string())
        .set_comment(fitting(&told))
        .set_creation_datetime(&made))
}

/// What it is, in words.
fn read_me(
    book: &mut Workbook,
    stamp: &Stamp,
    columns: &[Column],
    (language, looks): (Language, &Looks),
) -> Result<(), XlsxError> {
    /// What is said of events, and not of a report.
    const OF_EVENTS: std::ops::Range<usize> = 1..3;
    const NOTES: [[&str; 2]; 4] = [
        [
            "Everything is as the person that it was made for sees it; what is withheld from them is not here, and a cell is then empty.",
            "كل ما في هذا الملف هو ما يراه الشخص الذي أُعدّ لأجله؛ وما حُجب عنه غير موجود هنا، وتكون الخلية عندئذ فارغة.",
        ],
        [
            "Rows of events are in the order of the log, oldest first. Happened on: the day in the world. Recorded at: when the ledger took it in, UTC.",
            "صفوف الأحداث مرتبة بترتيب السجل، الأقدم أولاً. تاريخ الوقوع: اليوم الذي وقع فيه الحدث. وقت التسجيل: حين سجّله النظام، بالتوقيت العالمي.",
        ],
        [
            "A leaf hash is the SHA-256 of a zero byte and the stored record: it names the record in the log, whose root is above.",
            "بصمة القيد هي SHA-256 لبايت صفري يليه القيد المخزَّن، وبها يُعرَف القيد في السجل الذي يرد جذره أعلاه.",
        ],
        [
            "All texts are stored as texts, so that none is taken for a formula.",
            "جميع النصوص محفوظة بصفتها نصوصاً فلا يُفسَّر أي منها على أنه صيغة حسابية.",
        ],
    ];
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(language.of(["Read me", "اقرأني"]))?.set_right_to_left(language == Language::Ar);
    sheet.set_column_width(0, 30)?.set_column_width(1, 100)?;
    let mut row = 0;
    for (name, value) in stamp.lines() {
        sheet.write_string_with_format(row, 0, language.of(name), &looks.heading)?;
        sheet.write_string_with_format(row, 1, fitting(&value), &looks.text)?;
        row += 1;
    }
    for column in stamp.report.iter().flat_map(|report| &report.columns) {
        let heading = columns.iter().find(|known| known.key == column.key).map(|known| known.heading(language));
        sheet.write_string_with_format(row, 0, heading.unwrap_or(column.key), &looks.heading)?;
        sheet.write_string_with_format(row, 1, column.meaning, &looks.text)?;
        row += 1;
    }
    for (number, note) in NOTES.into_iter().enumerate() {
        if stamp.report.is_some() && OF_EVENTS.contains(&number) {
            continue;
        }
        row += 1;
        sheet.write_string_with_format(row, 1, language.of(note), &looks.text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_excel_would_refuse_the_cell() {
        assert_eq!(fitting("short"), "short");
        let fits = "ä".repeat(LONGEST);
        assert_eq!(fitting(&fits), fits);
        for letter in ["a", "ع", "😀"] {
            let cut = fitting(&letter.repeat(LONGEST + 1)).into_owned();
            assert!(cut.ends_with(CUT) && cut.encode_utf16().count() <= LONGEST, "{letter}");
            assert!(cut.encode_utf16().count() > LONGEST - 2, "{letter}: no more than must be");
        }
    }
}
