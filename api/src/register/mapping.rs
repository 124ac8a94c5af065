//! A mapping: which command each row of a table is, and which column each of its fields comes from.

use domain::CommandKind;
use serde::Deserialize;
use toml::Table;

use super::{
    field::Fields,
    layout::Layout,
    row::{Draft, Problem},
    sheet::{Row, Sheet},
    source::{Cells, OneOrMore, Source},
};
use crate::{
    graphql::{mutation, shapes},
    submission,
};

/// The most commands that one mapping may name.
const MOST_COMMANDS: usize = 32;
/// The longest name of a register.
const LONGEST_NAME: usize = 24;
/// The longest label of a command.
const LONGEST_LABEL: usize = 32;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Written {
    register: String,
    #[serde(default)]
    file: Layout,
    #[serde(default)]
    cells: Cells,
    #[serde(default)]
    other_rows: OtherRows,
    command: Vec<WrittenCommand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct WrittenCommand {
    command: String,
    label: Option<String>,
    key: WrittenKey,
    when: Option<OneOrMore<When>>,
    case: Option<toml::Value>,
    fields: Table,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "key is the heading of the column that names a row, a list of such, or { row = true }")]
enum WrittenKey {
    Columns(OneOrMore<String>),
    Row(ByRow),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByRow {
    row: bool,
}

/// What is done with a row for which the mapping has no command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum OtherRows {
    /// It is refused, as any other mistake.
    #[default]
    Refuse,
    /// It is counted and told, and nothing else.
    Skip,
}

/// A condition on one column.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct When {
    column: String,
    is: Option<OneOrMore<String>>,
    is_not: Option<OneOrMore<String>>,
    empty: Option<bool>,
}

impl When {
    fn check(&self) -> Result<(), String> {
        let said = [self.is.is_some(), self.is_not.is_some(), self.empty.is_some()];
        if said.iter().filter(|said| **said).count() == 1 {
            return Ok(());
        }
        Err(format!("when on \"{}\": say one of is = \"…\", isNot = \"…\", empty = false", self.column))
    }

    fn holds(&self, sheet: &Sheet, row: &Row) -> Result<bool, String> {
        let cell = sheet.cell(row, &self.column)?;
        let among = |named: &OneOrMore<String>| named.all().iter().any(|one| one.trim() == cell);
        Ok(self.is.as_ref().is_none_or(&among)
            && !self.is_not.as_ref().is_some_and(&among)
            && self.empty.is_none_or(|empty| cell.is_empty() == empty))
    }
}

/// What names a row, so that it is never recorded twice.
#[derive(Clone, Debug)]
pub(super) enum Key {
    /// These cells.
    Columns(Vec<String>),
    /// Its place in this very file.
    Row,
}

/// How one kind of row becomes a command.
#[derive(Clone, Debug)]
pub(super) struct Mapped {
    pub(super) kind: &'static CommandKind,
    pub(super) label: String,
    pub(super) key: Key,
    when: Vec<When>,
    pub(super) case: Option<Source>,
    pub(super) fields: Fields,
}

/// A mapping that was read and checked against the commands that there are.
#[derive(Clone, Debug)]
pub(crate) struct Mapping {
    /// The register's own name: the ids of its commands begin with it.
    pub(super) register: String,
    /// How the table is written.
    pub(crate) layout: Layout,
    /// What is done with rows that are of no command.
    pub(crate) other_rows: OtherRows,
    commands: Vec<Mapped>,
}

impl Mapping {
    /// Reads a mapping. What it says is checked before any table is.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let Written { register, file, cells, other_rows, command } =
            toml::from_str(text).map_err(|error| error.to_string())?;
        if !is_name(&register, LONGEST_NAME) {
            return Err(format!(
                "register: give it a name of 3 to {LONGEST_NAME} letters, digits or . _ -; the ids of its commands begin with it, so it stays the same"
            ));
        }
        if command.is_empty() || command.len() > MOST_COMMANDS {
            return Err(format!("say with 1 to {MOST_COMMANDS} [[command]] what the rows are"));
        }
        let commands = command.into_iter().zip(1..).map(|(command, number)| {
            let name = command.command.clone();
            mapped(command, &cells).map_err(|why| format!("[[command]] {number}, {name}: {why}"))
        });
        Ok(Self { register, layout: file, other_rows, commands: commands.collect::<Result<_, _>>()? })
    }

    /// Whether the table has every column that is looked at, each once.
    pub(crate) fn fits(&self, sheet: &Sheet) -> Result<(), String> {
        for mapped in &self.commands {
            let case = mapped.case.iter().flat_map(Source::columns);
            let conditions = mapped.when.iter().map(|when| when.column.as_str());
            let key = if let Key::Columns(columns) = &mapped.key { columns.as_slice() } else { &[] };
            let key = key.iter().map(String::as_str);
            for column in mapped.fields.columns().into_iter().chain(case).chain(conditions).chain(key) {
                sheet.column(column)?;
            }
        }
        Ok(())
    }

    /// The command that a row comes to: that of the first [[command]] of which every condition holds. None where there is
    /// none. `file` is the SHA-256 of the table in hexadecimal digits.
    pub(crate) fn draft(&self, sheet: &Sheet, row: &Row, file: &str) -> Result<Option<Draft>, Vec<Problem>> {
        for mapped in &self.commands {
            let holds = mapped.when.iter().map(|when| when.holds(sheet, row)).collect::<Result<Vec<_>, _>>();
            let holds = holds.map_err(|message| vec![Problem { columns: Vec::new(), message }])?;
            if holds.into_iter().all(|holds| holds) {
                return Draft::new(mapped, &self.register, sheet, row, file).map(Some);
            }
        }
        Ok(None)
    }
}

fn mapped(written: WrittenCommand, cells: &Cells) -> Result<Mapped, String> {
    let kind = mutation::kinds().find(|kind| mutation::field_name(kind.name) == written.command).ok_or_else(|| {
        "there is no such command. `hrdd schema` prints them all; `hrdd import register --example registerRecipient` a mapping for one".to_owned()
    })?;
    let label = written.label.unwrap_or_else(|| written.command.clone());
    if !is_name(&label, LONGEST_LABEL) {
        return Err(format!(
            "label: give it 3 to {LONGEST_LABEL} letters, digits or . _ -; it parts commands of the same kind on the same key"
        ));
    }
    let key = match written.key {
        WrittenKey::Columns(columns) if !columns.all().is_empty() => Key::Columns(columns.all()),
        WrittenKey::Row(ByRow { row: true }) => Key::Row,
        WrittenKey::Columns(_) | WrittenKey::Row(_) => {
            return Err("key: name the column that names a row, or write { row = true }".into());
        }
    };
    let when = written.when.map(|when| when.all()).unwrap_or_default();
    when.iter().try_for_each(When::check)?;
    let about = submission::is_about_case(kind.name);
    let reference = shapes::Field { ty: "String".into(), named: "String".into(), description: None, format: None };
    let case = written.case.map(|case| Source::new(&reference, &case, cells).map_err(|why| format!("case: {why}")));
    let case = match case.transpose()? {
        Some(_) if !about => return Err("case: this command is not about a case; leave it out".into()),
        None if about && !submission::is_about_ledger(kind.name) => {
            return Err("say which case it is about, by its reference: case = { column = \"Dossier\" }".into());
        }
        Some(case) if case.is_today() => return Err("case: name the column with the reference".into()),
        case => case,
    };
    let fields = Fields::of_command(kind.name, &written.fields, cells)?;
    Ok(Mapped { kind, label, key, when, case, fields })
}

fn is_name(text: &str, longest: usize) -> bool {
    (3..=longest).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}
