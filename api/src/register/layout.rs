//! How a table is written: its encoding and its separator.

use encoding_rs::{Encoding, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use serde::Deserialize;

/// `[file]` of a mapping: how the table is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(crate) struct Layout {
    /// What stands between the cells; found out from the row of headings where it is left out.
    pub(crate) separator: Option<Separator>,
    /// How letters are written. A byte order mark of UTF-8 in the file goes before it.
    pub(crate) encoding: Coding,
    /// The row of the headings, counted as a spreadsheet counts.
    pub(crate) headings_in_row: usize,
}

impl Default for Layout {
    fn default() -> Self {
        Self { separator: None, encoding: Coding::default(), headings_in_row: 1 }
    }
}

/// What stands between the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(crate) enum Separator {
    /// A comma.
    #[serde(rename = ",")]
    Comma,
    /// A semicolon, as spreadsheets write where the comma is the decimal sign.
    #[serde(rename = ";")]
    Semicolon,
    /// A tab.
    #[serde(rename = "tab")]
    Tab,
}

impl Separator {
    /// Those that are known.
    pub(crate) const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The byte.
    pub(crate) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }

    /// As a mapping writes it.
    pub(crate) const fn written(self) -> &'static str {
        match self {
            Self::Comma => "\",\"",
            Self::Semicolon => "\";\"",
            Self::Tab => "\"tab\"",
        }
    }
}

/// How letters are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) enum Coding {
    /// UTF-8, with a byte order mark or without.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// What spreadsheets write in Western Europe where nobody asks for UTF-8.
    #[serde(rename = "windows-1252")]
    Western,
    /// The same for Arabic.
    #[serde(rename = "windows-1256")]
    Arabic,
    /// "Unicode text" of spreadsheets.
    #[serde(rename = "utf-16le")]
    Utf16,
}

/// What a file begins with where it says its encoding itself.
const UTF_8_MARK: &[u8] = b"\xEF\xBB\xBF";
const UTF_16_MARK: &[u8] = b"\xFF\xFE";
const UTF_16_BIG_MARK: &[u8] = b"\xFE\xFF";
/// A ZIP file, which workbooks are.
const WORKBOOK: &[u8] = b"PK\x03\x04";

/// The text of a file; never with a letter replaced.
pub(crate) fn decoded(bytes: &[u8], coding: Coding) -> Result<String, String> {
    if bytes.starts_with(WORKBOOK) {
        return Err("this is a workbook, not a table. Save the sheet as \"CSV UTF-8\", and import that".into());
    }
    if bytes.starts_with(UTF_16_BIG_MARK) {
        return Err("this is UTF-16 with the high byte first. Save it as \"CSV UTF-8\"".into());
    }
    let text = match (bytes.strip_prefix(UTF_8_MARK), coding) {
        (Some(marked), _) => utf_8(marked),
        (None, Coding::Utf8) if bytes.starts_with(UTF_16_MARK) => Err(
            "this is UTF-16. Write encoding = \"utf-16le\" under [file] of the mapping, or save it as \"CSV UTF-8\""
                .into(),
        ),
        (None, Coding::Utf8) => utf_8(bytes),
        (None, Coding::Utf16) => other(UTF_16LE, bytes.strip_prefix(UTF_16_MARK).unwrap_or(bytes)),
        (None, Coding::Western) => eight_bits(WINDOWS_1252, bytes),
        (None, Coding::Arabic) => eight_bits(WINDOWS_1256, bytes),
    }?;
    if text.contains('\0') {
        return Err(
            "there are zero bytes in it, so it is no text. Save the sheet as \"CSV UTF-8\", and import that".into()
        );
    }
    Ok(text)
}

fn utf_8(bytes: &[u8]) -> Result<String, String> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        format!(
            "line {line} is not UTF-8. Save the sheet as \"CSV UTF-8\"; or, where a spreadsheet wrote it as plain CSV, write \
             encoding = \"windows-1252\" (Western letters) or \"windows-1256\" (Arabic) under [file] of the mapping"
        )
    })
}

/// Nearly every text reads as one byte a letter, so UTF-8 would be taken for something else without a word.
fn eight_bits(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, String> {
    if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
        return Err(format!(
            "the mapping says {}, but the file is UTF-8: its letters would be read as others. Write encoding = \"utf-8\" under [file] of the mapping",
            encoding.name().to_lowercase()
        ));
    }
    other(encoding, bytes)
}

fn other(encoding: &'static Encoding, bytes: &[u8]) -> Result<String, String> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.map(|text| text.into_owned())
        .ok_or_else(|| format!("it is not {}. Save the sheet as \"CSV UTF-8\"", encoding.name().to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_reads_what_a_spreadsheet_writes_in_it_and_nothing_is_replaced() {
        for (bytes, coding) in [
            ("قوة é".as_bytes(), Coding::Utf8),
            ("\u{FEFF}قوة é".as_bytes(), Coding::Utf8),
            // A mark in the file goes before what the mapping says: a report of refused rows is UTF-8.
            ("\u{FEFF}قوة é".as_bytes(), Coding::Arabic),
            (&b"\xDE\xE6\xC9 \xE9"[..], Coding::Arabic),
            (&b"\xFF\xFE\x42\x06\x48\x06\x29\x06\x20\x00\xE9\x00"[..], Coding::Utf16),
        ] {
            assert_eq!(decoded(bytes, coding).as_deref(), Ok("قوة é"), "{coding:?}");
        }
        assert_eq!(decoded(b"Unit\xE9 \x80", Coding::Western).as_deref(), Ok("Unité €"));
    }

    #[test]
    fn what_would_be_read_wrongly_is_refused_with_what_to_do() {
        for (bytes, coding, says) in [
            (&b"a\nb\nUnit\xE9"[..], Coding::Utf8, "line 3 is not UTF-8"),
            ("Unité".as_bytes(), Coding::Western, "encoding = \"utf-8\""),
            ("قوة".as_bytes(), Coding::Arabic, "encoding = \"utf-8\""),
            (b"\xFF\xFEa\0", Coding::Utf8, "utf-16le"),
            (b"\xFE\xFF\0a", Coding::Utf8, "CSV UTF-8"),
            (b"PK\x03\x04rest", Coding::Utf8, "workbook"),
            (b"a\0b", Coding::Utf8, "zero bytes"),
            (b"\x00\xD8a\x00", Coding::Utf16, "it is not utf-16le"),
        ] {
            let why = decoded(bytes, coding).unwrap_err();
            assert!(why.contains(says), "{why}");
        }
    }
}
