//! Cells that no spreadsheet takes for a formula, in every table that is written here: exports, and the rows that an import
//! refused.
//!
//! A cell of text must never be taken for a formula, in whatever spreadsheet, with whatever separator. So a `'` is put before
//! `=`, `+`, `-`, `@`, their full-width forms, a tab, a line end and `'` itself where one of them begins the cell, or comes
//! right after what some spreadsheet may take for the end of a cell: `,` `;` `"`, a tab, a line end. Spaces and invisible marks
//! before it change nothing, as some spreadsheets drop them. That is undone without loss: take away each `'` at these places,
//! one each.

/// Marks that order letters from right to left and left to right, and the byte order mark: invisible.
pub(crate) const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

const fn is_taken_for_an_end(letter: char) -> bool {
    matches!(letter, ',' | ';' | '"' | '\t' | '\r' | '\n')
}

const fn is_dangerous(letter: char) -> bool {
    matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n' | '\'')
}

/// Whether a cell begins behind this letter, where one began before it or not.
const fn begins_behind(letter: char, began: bool) -> bool {
    is_taken_for_an_end(letter) || began && (letter == ' ' || is_mark(letter))
}

/// A text that no spreadsheet takes for a formula.
pub(crate) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 2);
    let mut begins = true;
    for letter in text.chars() {
        if begins && is_dangerous(letter) {
            safe.push('\'');
        }
        safe.push(letter);
        begins = begins_behind(letter, begins);
    }
    safe
}

/// The text that was made [`safe`].
pub(crate) fn undone(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut begins = true;
    for letter in text.chars() {
        let is_guard = begins && letter == '\'';
        if !is_guard {
            plain.push(letter);
        }
        begins = !is_guard && begins_behind(letter, begins);
    }
    plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether a spreadsheet that cuts the text into cells at any of the letters that some cut at finds a formula.
    fn is_formula(text: &str) -> bool {
        let mut cells = text.split([',', ';', '"', '\t', '\r', '\n']);
        let hidden = |letter: char| letter == ' ' || is_mark(letter);
        cells.any(|cell| cell.trim_start_matches(hidden).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']))
    }

    #[test]
    fn what_is_written_begins_no_formula_and_reads_back_as_it_was() {
        let texts = [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "＝1",
            "\tx",
            "\r=1",
            "\n\n=1",
            "'",
            "''=1",
            "a;=1",
            "a,-1",
            "a\"=1",
            "plain",
            "",
            "a=b",
            "it's",
            ";'=1",
            "\"\"=",
            ",;\t='\n+",
            "معلق",
            "=معلق",
            "\u{feff}=1",
            "  =1",
            " '=1",
            "a; \u{200f}-1",
            "Unit;=1+1",
        ];
        for text in texts {
            let safe = safe(text);
            assert_eq!(undone(&safe), text, "{safe:?}");
            assert!(!is_formula(&safe), "{safe:?}");
        }
        assert_eq!(safe("plain - text, and = more"), "plain - text, and = more", "nothing else is touched");
        assert_eq!([safe("=1"), safe("  =1"), safe("a;＝1")], ["'=1", "  '=1", "a;'＝1"]);
    }

    proptest! {
        #[test]
        fn any_text_is_no_formula_and_reads_back(text in "([=+@＝',;\"\t\r\n \u{200f}a-]|\\PC){0,24}") {
            let safe = safe(&text);
            prop_assert_eq!(undone(&safe), text);
            prop_assert!(!is_formula(&safe), "{safe:?}");
        }
    }
}
