//! The page itself: HTML that is escaped everywhere, and the values of records in words.

use std::io::Write;

use quick_xml::escape::escape;
use serde_json::Value;

use super::{
    sections::List,
    words::{NO, YES},
};
use crate::exports::{Broken, Language};

/// A page that is written from its beginning to its end.
pub(super) struct Page<'a> {
    into: &'a mut dyn Write,
    pub(super) language: Language,
}

/// Bytes from which on a cell keeps some width on a narrow screen.
const LONG: usize = 60;

/// Keep the direction of what is between them from the line around it.
const ISOLATED: [char; 2] = ['\u{2066}', '\u{2069}'];

/// A text as it may stand between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let plain: String =
        text.chars().map(|letter| if letter.is_control() && letter != '\n' { '\u{fffd}' } else { letter }).collect();
    escape(&plain).into_owned()
}

/// A text as it may stand in a string of a style.
fn quoted(text: &str) -> String {
    // What ends the string, the line or the element never gets into it.
    text.chars().filter(|letter| !matches!(letter, '"' | '\\' | '<' | '>' | '&') && !letter.is_control()).collect()
}

/// A day, or an instant, which reads from left to right in every language.
pub(super) fn date(at: impl std::fmt::Display) -> String {
    format!("<span class=\"date\">{}</span>", escaped(&at.to_string()))
}

/// A hash.
pub(super) fn code(text: &str) -> String {
    format!("<span class=\"code\">{}</span>", escaped(text))
}

fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    (bytes.len() == 10 || bytes.len() > 18 && bytes.ends_with(b"Z"))
        && bytes
            .iter()
            .enumerate()
            .take(10)
            .all(|(place, byte)| if matches!(place, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() })
}

/// A value in words, as plain text; what is of a list by its word there, everything else as it was recorded.
pub(super) fn plain(value: &Value, list: Option<List>, language: Language) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::Bool(truth) => language.of(if *truth { YES } else { NO }).to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => match list {
            Some(List { name, of: None }) => language.of_pictures().words().listed(name, text),
            _ => text.clone(),
        },
        Value::Array(values) if values.is_empty() => "–".to_owned(),
        Value::Array(values) => values.iter().map(|value| plain(value, list, language)).collect::<Vec<_>>().join("; "),
        Value::Object(fields) => {
            if let (Some(amount), Some(currency)) =
                (fields.get("amountMinor").and_then(Value::as_str), fields.get("currency").and_then(Value::as_str))
            {
                return money(amount, currency);
            }
            if let (Some(item), Some(recipient), 2) = (
                fields.get("item").and_then(Value::as_str),
                fields.get("recipient").and_then(Value::as_str),
                fields.len(),
            ) {
                return format!("{item} → {recipient}");
            }
            let told = fields.iter().filter(|(_, value)| !value.is_null());
            let of_part = |part: &str| list.filter(|list| list.of == Some(part)).map(|list| List::new(list.name));
            told.map(|(name, value)| format!("{name}: {}", plain(value, of_part(name), language)))
                .collect::<Vec<_>>()
                .join(", ")
        }
    }
}

/// Minor units as people write them. The ledger holds no list of currencies: it is two digits for all of them.
fn money(amount: &str, currency: &str) -> String {
    let digits: String = amount.chars().filter(char::is_ascii_digit).collect();
    let sign = if amount.starts_with('-') { "-" } else { "" };
    let padded = format!("{digits:0>3}");
    let (whole, rest) = padded.split_at(padded.len() - 2);
    // Thousands apart, by a narrow space that holds the number together: it means the same in every language.
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    format!("{sign}{grouped}.{rest}\u{a0}{currency}")
}

/// A value in a cell.
pub(super) fn shown(place: &str, value: &Value, list: Option<List>, language: Language) -> String {
    match (place, value) {
        ("/readings", Value::Array(readings)) => {
            readings.iter().map(|one| reading(one, language)).collect::<Vec<_>>().join("<br>")
        }
        ("/periods", Value::Array(periods)) => {
            periods.iter().map(|one| period(one, language)).collect::<Vec<_>>().join("<br>")
        }
        (_, Value::String(text)) if list.is_none() && is_date(text) => date(text),
        _ => isolated(&plain(value, list, language)),
    }
}

/// A text that keeps its direction; what is short and of one piece is not broken.
pub(super) fn isolated(text: &str) -> String {
    let is_id = text.len() <= 16 && !text.contains(char::is_whitespace);
    format!("<bdi{}>{}</bdi>", if is_id { " class=\"id\"" } else { "" }, escaped(text))
}

fn of<'a>(value: &'a Value, place: &str) -> &'a Value {
    value.pointer(place).unwrap_or(&Value::Null)
}

fn reading(one: &Value, language: Language) -> String {
    let plain = |place: &str, list: Option<&'static str>| plain(of(one, place), list.map(List::new), language);
    let word = |place: &str, list: Option<&'static str>| escaped(&plain(place, list));
    format!(
        "<bdi>{}</bdi>: <b>{}</b> <span class=\"date\">{} × {}</span>, {}",
        word("/basis", Some("Basis")),
        word("/reading/level", Some("RiskLevel")),
        word("/reading/likelihood", None),
        word("/reading/severity", None),
        date(plain("/on", None))
    )
}

fn period(one: &Value, language: Language) -> String {
    let word = |place: &str, list: Option<&'static str>| plain(of(one, place), list.map(List::new), language);
    let value = of(one, "/value").as_i64().map_or_else(
        || "–".to_owned(),
        |hundredths| {
            let sign = if hundredths < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100)
        },
    );
    format!(
        "{} – {}: {} (<bdi>{}</bdi>)",
        date(word("/from", None)),
        date(word("/to", None)),
        escaped(&value),
        escaped(&word("/state", Some("IndicatorState")))
    )
}

impl<'a> Page<'a> {
    /// Begins the page; at the foot of each sheet stand its marks, and its number.
    pub(super) fn begin(
        into: &'a mut dyn Write,
        language: Language,
        (reference, title): (&str, &str),
        marks: &[(&str, String)],
        foot: &str,
    ) -> Result<Self, Broken> {
        let direction = language.of(["ltr", "rtl"]);
        let marked = marks.iter().map(|(_, mark)| quoted(mark)).collect::<Vec<_>>().join(" · ");
        let [open, close] = ISOLATED;
        let (reference_in_style, foot) = (quoted(reference), quoted(foot));
        let (head_side, foot_side) = (language.of(["left", "right"]), language.of(["right", "left"]));
        write!(
            into,
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\" data-theme=\"light\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{} {}</title>\n<style>\n{}\n{}\n\
             @page{{size:A4;margin:18mm 15mm 20mm;font:9pt system-ui,\"Noto Sans\",\"Noto Sans Arabic\",sans-serif;\
             @top-{head_side}{{content:\"{open}{reference_in_style}{close} · {marked}\"}}\
             @bottom-{head_side}{{content:\"{open}{foot}{close}\"}}\
             @bottom-{foot_side}{{content:\"{open}\" counter(page) \" / \" counter(pages) \"{close}\"}}}}\n\
             </style>\n</head>\n<body>\n<main>\n<ul class=\"marks\">",
            language.code(),
            escaped(reference),
            escaped(title),
            crate::pictures::SHEET,
            include_str!("style.css"),
        )?;
        for (class, mark) in marks {
            write!(into, "<li class=\"{class}\">{}</li>", escaped(mark))?;
        }
        writeln!(into, "</ul>")?;
        Ok(Self { into, language })
    }

    pub(super) fn heading(&mut self, kind: &str, reference: &str, title: &str) -> Result<(), Broken> {
        writeln!(
            self.into,
            "<p class=\"lead\">{} <bdi>{}</bdi></p>\n<h1><bdi>{}</bdi></h1>",
            escaped(kind),
            escaped(reference),
            escaped(title)
        )?;
        Ok(())
    }

    /// The card on top.
    pub(super) fn card(
        &mut self,
        look: &str,
        says: &str,
        why: Option<&str>,
        lines: &[(&str, String)],
    ) -> Result<(), Broken> {
        write!(self.into, "<div class=\"card {look}\">\n<p class=\"says\">{}</p>\n", escaped(says))?;
        if let Some(why) = why {
            writeln!(self.into, "<p class=\"why\"><bdi>{}</bdi></p>", escaped(why))?;
        }
        self.lines(lines)?;
        writeln!(self.into, "</div>")?;
        Ok(())
    }

    pub(super) fn section(&mut self, title: &str) -> Result<(), Broken> {
        writeln!(self.into, "<h2>{}</h2>", escaped(title))?;
        Ok(())
    }

    /// The section that begins on a sheet of its own.
    pub(super) fn history(&mut self, title: &str) -> Result<(), Broken> {
        writeln!(self.into, "<h2 class=\"history\">{}</h2>", escaped(title))?;
        Ok(())
    }

    pub(super) fn lines(&mut self, lines: &[(&str, String)]) -> Result<(), Broken> {
        write!(self.into, "<dl>")?;
        for (name, value) in lines {
            let value = if is_date(value) { date(value) } else { format!("<bdi>{}</bdi>", escaped(value)) };
            write!(self.into, "<dt>{}</dt><dd>{value}</dd>", escaped(name))?;
        }
        writeln!(self.into, "</dl>")?;
        Ok(())
    }

    /// Each stage with what is said of it, as HTML, and whether nothing has happened yet.
    pub(super) fn stages(&mut self, stages: &[(String, String, bool)]) -> Result<(), Broken> {
        write!(self.into, "<ol class=\"stages\">")?;
        for (name, said, is_empty) in stages {
            let class = if *is_empty { " class=\"none\"" } else { "" };
            write!(self.into, "<li{class}><b>{}</b>{said}</li>", escaped(name))?;
        }
        writeln!(self.into, "</ol>")?;
        Ok(())
    }

    pub(super) fn withheld(&mut self, text: &str) -> Result<(), Broken> {
        writeln!(self.into, "<p class=\"withheld\">{}</p>", escaped(text))?;
        Ok(())
    }

    pub(super) fn nothing(&mut self, text: &str) -> Result<(), Broken> {
        writeln!(self.into, "<p class=\"nothing\">{}</p>", escaped(text))?;
        Ok(())
    }

    /// A table whose cells are HTML.
    pub(super) fn table(
        &mut self,
        caption: &str,
        headings: &[&str],
        rows: impl Iterator<Item = Vec<String>>,
    ) -> Result<(), Broken> {
        write!(self.into, "<div class=\"scroll\"><table>")?;
        if !caption.is_empty() {
            write!(self.into, "<caption>{}</caption>", escaped(caption))?;
        }
        write!(self.into, "<thead><tr>")?;
        for heading in headings {
            write!(self.into, "<th scope=\"col\">{}</th>", escaped(heading))?;
        }
        writeln!(self.into, "</tr></thead><tbody>")?;
        for row in rows {
            write!(self.into, "<tr>")?;
            for cell in row {
                let class = if cell.len() > LONG { " class=\"long\"" } else { "" };
                write!(self.into, "<td{class}>{cell}</td>")?;
            }
            writeln!(self.into, "</tr>")?;
        }
        writeln!(self.into, "</tbody></table></div>")?;
        Ok(())
    }

    /// A picture, and behind it the same as a table that is opened by who wants it. Both are drawn and escaped elsewhere.
    pub(super) fn figure(&mut self, svg: &str, as_table: &str, table: &str) -> Result<(), Broken> {
        write!(
            self.into,
            "<figure>\n{svg}<details><summary>{}</summary>\n<div class=\"scroll\">{table}</div></details>\n</figure>\n",
            escaped(as_table)
        )?;
        Ok(())
    }

    pub(super) fn stamp(&mut self, title: &str, lines: &[(&str, String)]) -> Result<(), Broken> {
        writeln!(self.into, "<div class=\"stamp\"><h2>{}</h2>", escaped(title))?;
        self.lines(lines)?;
        writeln!(self.into, "</div>")?;
        Ok(())
    }

    pub(super) fn end(self) -> Result<(), Broken> {
        writeln!(self.into, "</main>\n</body>\n</html>")?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use domain::terms::CaseStatus;
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_of_a_record_becomes_markup_or_style() {
        let hostile = "</style><script>alert(1)</script>\"\\ & '\u{1b}";
        for html in [escaped(hostile), date(hostile), code(hostile), shown("", &json!(hostile), None, Language::En)] {
            assert!(!html.contains("<script") && !html.contains("</style") && !html.contains('\u{1b}'), "{html}");
        }
        assert!(!quoted(hostile).contains(['"', '\\', '<', '>', '&', '\u{1b}']));
        let mut written = Vec::new();
        let page =
            Page::begin(&mut written, Language::Ar, (hostile, hostile), &[("class", hostile.to_owned())], hostile);
        page.unwrap().end().unwrap();
        let html = String::from_utf8(written).unwrap();
        assert_eq!((html.matches("<script").count(), html.matches("</style>").count()), (0, 1), "{html}");
        assert!(html.contains("dir=\"rtl\""));
    }

    #[test]
    fn values_are_in_words() {
        let said = |value: Value| plain(&value, None, Language::En);
        assert_eq!(
            said(json!({ "amountMinor": "110000005", "currency": "EUR" })),
            "1\u{202f}100\u{202f}000.05\u{a0}EUR"
        );
        assert_eq!(said(json!({ "amountMinor": "99999", "currency": "EUR" })), "999.99\u{a0}EUR");
        assert_eq!(said(json!({ "amountMinor": "-5", "currency": "EUR" })), "-0.05\u{a0}EUR");
        assert_eq!(said(json!([{ "item": "S1", "recipient": "R" }])), "S1 → R");
        assert_eq!(said(json!(null)), "–");
        let [outcome, status] = ["PreconditionOutcome", "CaseStatus"].map(|name| Some(List::new(name)));
        assert_eq!(plain(&json!("NOT_MET"), outcome, Language::En), "Not met");
        assert_eq!(plain(&json!("CEASED"), status, Language::En), "Ceased for good");
        assert_eq!(
            plain(&json!("CEASED"), status, Language::Ar),
            Language::Ar.of_pictures().words().word(CaseStatus::Ceased)
        );
        // What somebody wrote stays, though it looks like a value of a list.
        for language in [Language::En, Language::Ar] {
            for text in ["PNC", "UNICEF", "WEAPONS", "SUSPENDED"] {
                assert_eq!(plain(&json!(text), None, language), text);
            }
            let rung = Some(List { name: "Rung", of: Some("rung") });
            let word = language.of_pictures().words().listed("Rung", "LOCAL");
            assert_ne!(word, "LOCAL");
            assert_eq!(
                plain(&json!([{ "rung": "LOCAL", "with": "LOCAL" }]), rung, language),
                format!("rung: {word}, with: LOCAL")
            );
        }
    }
}
