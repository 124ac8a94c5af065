//! A report as a table for people; a row of many columns as a list of them.

use anyhow::Result;

use super::{Answered, Line};
use crate::cli::{out, told::plain};

/// The widest a table is: a wider one is told row by row.
const WIDEST: usize = 160;

/// The widest a cell of a table is.
const WIDEST_CELL: usize = 40;

pub(super) fn print(answered: &Answered, sources: bool) -> Result<()> {
    let Answered { definition, position, effective_on, on, left_out, in_part, rows, has_more } = answered;
    eprintln!(" {}", definition.question);
    match effective_on {
        None => eprintln!(" as recorded at position {position}; today is {on}"),
        Some(day) => eprintln!(" as effective on {day}, as recorded at position {position}; today is {on}"),
    }
    let columns: Vec<&str> = definition.columns().map(|column| column.key).collect();
    if rows.is_empty() {
        eprintln!(" nothing");
    }
    let head: Vec<String> = columns.iter().map(|key| heading(key)).collect();
    let cut: Vec<Vec<String>> =
        rows.iter().map(|line| line.texts.iter().map(|text| shortened(text)).collect()).collect();
    let width = |place: usize| {
        let cells = cut.iter().chain([&head]).filter_map(|row| row.get(place));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    if widths.iter().map(|width| width + 2).sum::<usize>() <= WIDEST {
        let show = |row: &[String]| {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            out::line(cells.join("  ").trim_end())
        };
        if !rows.is_empty() {
            show(&head)?;
        }
        for (row, line) in cut.iter().zip(rows) {
            show(row)?;
            rests(line, sources)?;
        }
    } else {
        let widest = head.iter().map(|key| key.chars().count()).max().unwrap_or_default();
        for (number, line) in (1..).zip(rows) {
            out::line(&format!("-- {number}"))?;
            for (key, text) in head.iter().zip(&line.texts).filter(|(_, text)| !text.is_empty()) {
                out::line(&format!("{key:<widest$}  {}", plain(text)))?;
            }
            rests(line, sources)?;
        }
    }
    if *left_out > 0 {
        eprintln!(" {left_out} cases are left out: not all is seen that this rests on");
    }
    if *in_part > 0 {
        eprintln!(" of {in_part} cases only part is told: something of them is not seen");
    }
    if *has_more {
        eprintln!(" more rows follow");
    }
    Ok(())
}

fn rests(line: &Line, sources: bool) -> Result<()> {
    if !sources {
        return Ok(());
    }
    let more = line.source_count.saturating_sub(line.sources.len() as u64);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    out::line(&format!("    rests on {}{more}", line.sources.join(", ")))
}

/// `approvedOn` as `APPROVED ON`.
fn heading(key: &str) -> String {
    let mut words = String::new();
    for letter in key.chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.extend(letter.to_uppercase());
    }
    words
}

fn shortened(text: &str) -> String {
    let text = plain(text);
    if text.chars().count() <= WIDEST_CELL {
        return text;
    }
    let mut short: String = text.chars().take(WIDEST_CELL - 1).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_headings_and_no_cell_breaks_its_line() {
        assert_eq!((heading("approvedOn").as_str(), heading("n").as_str()), ("APPROVED ON", "N"));
        assert_eq!(shortened("a\u{1b}[2J\nb"), "a\u{fffd}[2J b");
        assert_eq!(shortened(&"x".repeat(41)).chars().count(), WIDEST_CELL);
        assert_eq!(shortened(&"x".repeat(40)), "x".repeat(40));
    }
}
