//! The data of a picture as a table, for those who do not see it, or want to read it.

use super::canvas::escaped;
use crate::words::Language;

/// The data of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub head: Vec<String>,
    /// A row each.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    pub(super) fn head(&mut self, head: impl IntoIterator<Item = String>) {
        self.head = head.into_iter().collect();
    }

    pub(super) fn row(&mut self, row: impl IntoIterator<Item = String>) {
        self.rows.push(row.into_iter().collect());
    }

    pub(super) fn html(
        &self,
        title: &str,
        description: &str,
        notes: &[String],
        (stamp, language): (&str, Language),
    ) -> String {
        let direction = if language.runs_left() { "rtl" } else { "ltr" };
        let cells = |tag: &str, cells: &[String]| -> String {
            cells
                .iter()
                .map(|cell| format!("<{tag}><bdi>{}</bdi></{}>", escaped(cell), tag.split(' ').next().unwrap_or(tag)))
                .collect()
        };
        let rows: String = self
            .rows
            .iter()
            .map(|row| match row.split_first() {
                Some((first, rest)) => format!(
                    "<tr>{}{}</tr>\n",
                    cells("th scope=\"row\"", std::slice::from_ref(first)),
                    cells("td", rest)
                ),
                None => String::new(),
            })
            .collect();
        // What is told above the drawing, and why there is nothing where there is nothing.
        let told = [description].into_iter().filter(|told| !told.is_empty());
        let below = told.chain(notes.iter().map(String::as_str)).chain([stamp]);
        let below: String = below.map(|line| format!("<p><bdi>{}</bdi></p>\n", escaped(line))).collect();
        format!(
            "<div class=\"viz-table\" lang=\"{}\" dir=\"{direction}\">\n<table>\n<caption>{}</caption>\n<thead><tr>{}</tr></thead>\n\
             <tbody>\n{rows}</tbody>\n</table>\n{below}</div>\n",
            language.code(),
            escaped(title),
            cells("th scope=\"col\"", &self.head),
        )
    }

    pub(super) fn text(&self, title: &str, description: &str, notes: &[String], stamp: &str) -> String {
        // A cell holds one line: what would begin another, or a column, is a space.
        let plain = |cell: &String| -> String {
            cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
        };
        let mut lines = vec![title.to_owned()];
        lines.extend([description].into_iter().filter(|text| !text.is_empty()).map(str::to_owned));
        for row in [&self.head].into_iter().chain(&self.rows).filter(|row| !row.is_empty()) {
            lines.push(row.iter().map(plain).collect::<Vec<_>>().join("\t"));
        }
        lines.extend(notes.iter().cloned());
        lines.push(stamp.to_owned());
        lines
            .iter()
            .map(|line| {
                line.chars().filter(|letter| !letter.is_control() || *letter == '\t').chain(['\n']).collect::<String>()
            })
            .collect()
    }
}
