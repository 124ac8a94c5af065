//! A row as a command, before any rule has looked at it.

use domain::{CommandId, CommandKind, terms::Digest};
use serde_json::{Map, Value};

use super::{
    field::{Gathered, Used},
    mapping::{Key, Mapped},
    sheet::{Row, Sheet},
};

/// What is wrong with a row, and in which columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The headings of the columns concerned; empty where it is the row as a whole.
    pub(crate) columns: Vec<String>,
    /// What is wrong, and what to do next.
    pub(crate) message: String,
}

/// The command that a row comes to.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// Which command.
    pub(crate) kind: &'static CommandKind,
    /// The reference of the case that it is about.
    pub(crate) case: Option<String>,
    /// Its input, but for the ids of the case and of the command.
    pub(crate) input: Map<String, Value>,
    /// The id of the command: made from what names the row, so that the same row has the same.
    pub(crate) command_id: CommandId,
    /// Which columns the fields came from.
    pub(crate) used: Used,
}

impl Draft {
    /// What a row comes to; all that is wrong with its cells otherwise.
    pub(super) fn new(
        mapped: &Mapped,
        register: &str,
        sheet: &Sheet,
        row: &Row,
        file: &str,
    ) -> Result<Self, Vec<Problem>> {
        let mut gathered = Gathered::default();
        if sheet.is_too_long(row) {
            let message = format!(
                "the row has more cells than the {} headings. Put a cell that holds a separator into quotation marks",
                sheet.headings.len()
            );
            gathered.problems.push(Problem { columns: Vec::new(), message });
        }
        if let Key::Columns(columns) = &mapped.key {
            gathered.used.add("commandId", columns.iter().map(String::as_str).collect());
        }
        let mut about = None;
        if let Some(case) = &mapped.case {
            let columns = || case.columns().into_iter().map(str::to_owned).collect();
            gathered.used.add("caseId", case.columns());
            match case.read(sheet, row) {
                Ok(Some(Value::String(reference))) => about = Some(reference),
                Ok(_) => {
                    let message = "the cell is empty, and it must name the case".into();
                    gathered.problems.push(Problem { columns: columns(), message });
                }
                Err(message) => gathered.problems.push(Problem { columns: columns(), message }),
            }
        }
        let input = mapped.fields.read(sheet, row, "", &mut gathered).unwrap_or_default();
        let command_id = command_id(mapped, register, sheet, row, file);
        let command_id = command_id.map_err(|problem| gathered.problems.push(problem)).ok();
        match command_id {
            Some(command_id) if gathered.problems.is_empty() => {
                Ok(Self { kind: mapped.kind, case: about, input, command_id, used: gathered.used })
            }
            _ => Err(gathered.problems),
        }
    }
}

/// The id of a row's command. Made from the register's name, the command's label and the key: readable where the key's
/// letters allow it, else from its SHA-256. Without a key it names the file, by the first digits of its SHA-256, and the row.
fn command_id(mapped: &Mapped, register: &str, sheet: &Sheet, row: &Row, file: &str) -> Result<CommandId, Problem> {
    let label = &mapped.label;
    let columns = match &mapped.key {
        Key::Columns(columns) => columns,
        Key::Row => {
            let first = file.get(..16).unwrap_or(file);
            return made(&format!("import-{first}-{label}-{}", row.number));
        }
    };
    let problem = |message: String| Problem { columns: columns.clone(), message };
    let cells = columns.iter().map(|column| sheet.cell(row, column)).collect::<Result<Vec<_>, _>>().map_err(problem)?;
    if cells.iter().all(String::is_empty) {
        return Err(problem("the row has no key, so it could be recorded twice. Give it one".into()));
    }
    let is_plain = |cell: &String| !cell.is_empty() && !cell.contains(':');
    if cells.iter().all(is_plain)
        && let Ok(id) = CommandId::new(&format!("{register}:{label}:{}", cells.join(":")))
    {
        return Ok(id);
    }
    let digest = hex::encode(
        Digest::of(Value::from([label.clone()].into_iter().chain(cells).collect::<Vec<_>>()).to_string().as_bytes()).0,
    );
    made(&format!("{register}-{}", digest.get(..32).unwrap_or(&digest)))
}

fn made(id: &str) -> Result<CommandId, Problem> {
    CommandId::new(id).map_err(|message| Problem { columns: Vec::new(), message })
}
