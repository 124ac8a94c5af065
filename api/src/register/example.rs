//! A mapping to begin with, for any command: written from the schema, so that it never lags behind it.

use std::fmt::Write;

use domain::CommandKind;

use super::{field::EFFECTIVE_ON, source::kind_of};
use crate::{
    graphql::{
        mutation,
        shapes::{self, Field},
    },
    submission,
};

/// What every mapping begins with.
const HEAD: &str = r#"# A mapping for `hrdd import register`: which command each row of a table is, and which column each field comes from.
# Change the headings in quotation marks to those of your table, and take away what you do not need.

# The register's own name. The ids of its commands begin with it, so it stays the same from one import to the next.
register = "office-register"

# What to do with a row that is of no command below: "refuse", or "skip" where such rows are meant to be there.
# otherRows = "refuse"

[file]
# What stands between the cells: ",", ";" or "tab". Found out from the headings where it is left out.
# separator = ";"
# "utf-8", "windows-1252" (Western letters), "windows-1256" (Arabic) or "utf-16le".
# encoding = "utf-8"
# The row of the headings, as a spreadsheet counts; what stands above it is passed over.
# headingsInRow = 1

[cells]
# How days are written, and numbers; a field may say otherwise. Several forms of days may stand in a list.
# date = "DD/MM/YYYY"
# decimal = ","
# thousands = "."

"#;

/// What every command begins with.
const KEY: &str = r#"# What names a row for good: the same row is recorded once, however often the table is given; the same name with something
# else is refused. Several columns: ["Code", "Date"]. Where no column does: { row = true }, the place in this very file;
# then a table that was changed is another table, and all its rows are new.
key = "Code"
# Only for rows of which this holds; the first [[command]] that fits is taken. Also isNot = "…", empty = true.
# when = { column = "Type", is = ["Unit", "Institution"] }
"#;

/// What the fields begin with.
const FIELDS: &str = r#"# A field comes from one of
#   { column = "Name" }                        the cell; empty where the field may be left out
#   { text = "SCR-{Code}" }                    words and cells
#   { value = "XA" }                           the same in every row
# and, out of columns, with
#   values = { "Oui" = true, "Non" = false }   what cells mean
#   date = "DD/MM/YYYY"                        how days are written
#   decimals = 2                               amounts: 12.50 is 1250 of the smallest unit
#   split = ","                                lists
#   ifEmpty = "XA"                             what an empty cell means
"#;

/// A mapping for the command with a name such as `registerRecipient`, with a comment for each field.
pub(crate) fn example(command: &str) -> Option<String> {
    let kind = mutation::kinds().find(|kind| mutation::field_name(kind.name) == command)?;
    let mut text = HEAD.to_owned();
    of_command(&mut text, kind, command).ok()?;
    Some(text)
}

fn of_command(text: &mut String, kind: &CommandKind, command: &str) -> std::fmt::Result {
    writeln!(text, "# {}\n[[command]]\ncommand = \"{command}\"\n{KEY}", kind.description.trim())?;
    if submission::is_about_case(kind.name) {
        let open = if submission::is_about_ledger(kind.name) { "# " } else { "" };
        writeln!(text, "# The case that the row is about, by its reference.\n{open}case = {{ column = \"Case\" }}\n")?;
    }
    writeln!(text, "{FIELDS}[command.fields]")?;
    writeln!(
        text,
        "# Needed. From which day it holds; it is recorded today. {{ today = true }} where that is the same."
    )?;
    writeln!(text, "{EFFECTIVE_ON} = {{ column = \"Date\", date = \"YYYY-MM-DD\" }}")?;
    let own = ["caseId", "commandId", "dryRun", "expectedRevision", EFFECTIVE_ON];
    for (name, field) in shapes::asked().fields(&format!("{}Input", kind.name)).into_iter().flatten() {
        if !own.contains(&name.as_str()) {
            of_field(text, name, field)?;
        }
    }
    Ok(())
}

fn of_field(text: &mut String, name: &str, field: &Field) -> std::fmt::Result {
    let is_needed = field.ty.ends_with('!');
    let said = field.description.as_deref().unwrap_or_default().replace('\n', " ");
    writeln!(text, "# {}{said}", if is_needed { "Needed. " } else { "" })?;
    if let Some(values) = shapes::asked().values(&field.named) {
        writeln!(text, "# One of {}.", values.collect::<Vec<_>>().join(", "))?;
    }
    writeln!(text, "{}{name} = {}", if is_needed { "" } else { "# " }, source(name, field))
}

/// Where a field comes from, on one line: TOML has no line breaks in inline tables.
fn source(name: &str, field: &Field) -> String {
    let is_list = field.ty.starts_with('[');
    if let Some(fields) = shapes::asked().fields(&field.named) {
        let needed = fields.iter().filter(|(_, field)| field.ty.ends_with('!'));
        let mut inner: Vec<String> = needed.map(|(name, field)| format!("{name} = {}", source(name, field))).collect();
        if inner.is_empty() {
            inner.extend(fields.iter().take(1).map(|(name, field)| format!("{name} = {}", source(name, field))));
        }
        let table = format!("{{ {} }}", inner.join(", "));
        return if is_list { format!("[{table}]") } else { table };
    }
    let split = if is_list { ", split = \",\"" } else { "" };
    match kind_of(field) {
        "Boolean" => format!("{{ column = \"{name}\", values = {{ \"Yes\" = true, \"No\" = false }}{split} }}"),
        "Date" => format!("{{ column = \"{name}\", date = \"YYYY-MM-DD\"{split} }}"),
        "Amount" => format!("{{ column = \"{name}\", decimals = 2{split} }}"),
        _ => format!("{{ column = \"{name}\"{split} }}"),
    }
}
