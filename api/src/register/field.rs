//! The fields of a command's input, each with where it comes from.

use serde_json::{Map, Value};
use toml::Table;

use super::{
    row::Problem,
    sheet::{Row, Sheet},
    source::{Cells, Source},
};
use crate::graphql::shapes::{self, Field};

/// What a mapping leaves out, for the import says it itself.
const OWN: [&str; 4] = ["caseId", "commandId", "dryRun", "expectedRevision"];

/// The day of which a row speaks.
pub(super) const EFFECTIVE_ON: &str = "effectiveOn";

/// Several fields.
#[derive(Clone, Debug)]
pub(crate) struct Fields(Vec<(String, bool, Node)>);

#[derive(Clone, Debug)]
enum Node {
    Leaf(Source),
    Object(Fields),
    Many(Vec<Fields>),
}

/// Which columns a field came from, for whoever must find the cell again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Used(Vec<(String, Vec<String>)>);

impl Used {
    pub(super) fn add(&mut self, path: &str, columns: Vec<&str>) {
        self.0.push((path.to_owned(), columns.into_iter().map(str::to_owned).collect()));
    }

    /// The columns of the field at a path, of what is inside it, or of what it is inside of.
    pub(crate) fn columns(&self, path: &str) -> Vec<String> {
        let is_inside = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let concerned = self.0.iter().filter(|(known, _)| is_inside(known, path) || is_inside(path, known));
        let mut columns: Vec<String> = Vec::new();
        for column in concerned.flat_map(|(_, columns)| columns) {
            if !columns.contains(column) {
                columns.push(column.clone());
            }
        }
        columns
    }
}

/// What a row's cells came to so far.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) used: Used,
    pub(super) problems: Vec<Problem>,
}

impl Fields {
    /// Reads the fields of a command, and checks them against the schema.
    pub(super) fn of_command(command: &str, written: &Table, cells: &Cells) -> Result<Self, String> {
        if let Some(own) = OWN.iter().find(|own| written.contains_key(**own)) {
            return Err(match *own {
                "caseId" => {
                    "caseId: name the case by its reference: case = { column = \"Dossier\" } beside the fields".into()
                }
                "commandId" => "commandId: it is made from key; leave it out".into(),
                _ => format!("{own}: leave it out; --dry-run is for the whole table"),
            });
        }
        let fields = Self::new(&format!("{command}Input"), written, "", cells)?;
        let day = fields.0.iter().find(|(name, ..)| name == EFFECTIVE_ON);
        if day.is_none() {
            return Err(format!(
                "say from which day a row holds, for it is recorded now: {EFFECTIVE_ON} = {{ column = \"Date\", date = \"DD/MM/YYYY\" }}, or {{ today = true }} where that is today"
            ));
        }
        Ok(fields)
    }

    fn new(shape: &str, written: &Table, path: &str, cells: &Cells) -> Result<Self, String> {
        let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let known = shapes::asked().fields(shape).ok_or_else(|| format!("{path}: it has no fields"))?;
        let mut fields = Vec::new();
        for (name, value) in written {
            let Some(field) = known.get(name) else {
                let names: Vec<&str> = known.keys().map(String::as_str).filter(|name| !OWN.contains(name)).collect();
                return Err(format!("{}: there is no such field. There are {}", at(name), names.join(", ")));
            };
            let node = Node::new(field, value, &at(name), cells)?;
            if let Node::Leaf(source) = &node
                && source.is_today()
                && at(name) != EFFECTIVE_ON
            {
                return Err(format!("{}: today = true is for {EFFECTIVE_ON} alone", at(name)));
            }
            fields.push((name.clone(), field.ty.ends_with('!'), node));
        }
        let missing = known.iter().find(|(name, field)| {
            field.ty.ends_with('!') && !OWN.contains(&name.as_str()) && !written.contains_key(name.as_str())
        });
        match missing {
            None => Ok(Self(fields)),
            Some((name, field)) => {
                let what = field.description.as_deref().unwrap_or_default();
                Err(format!("{}: say where it comes from, for it is needed. {what}", at(name)))
            }
        }
    }

    /// All headings that are looked at.
    pub(super) fn columns(&self) -> Vec<&str> {
        self.leaves().into_iter().flat_map(Source::columns).collect()
    }

    fn leaves(&self) -> Vec<&Source> {
        self.0
            .iter()
            .flat_map(|(_, _, node)| match node {
                Node::Leaf(source) => vec![source],
                Node::Object(fields) => fields.leaves(),
                Node::Many(several) => several.iter().flat_map(Self::leaves).collect(),
            })
            .collect()
    }

    /// What a row says. None where it says nothing: all cells are empty, and what is the same in every row alone says nothing.
    pub(super) fn read(
        &self,
        sheet: &Sheet,
        row: &Row,
        path: &str,
        gathered: &mut Gathered,
    ) -> Option<Map<String, Value>> {
        let leaves = self.leaves();
        let is_said = |source: &&Source| !source.is_constant() && !matches!(source.read(sheet, row), Ok(None));
        if !path.is_empty() && !leaves.iter().all(|source| source.is_constant()) && !leaves.iter().any(is_said) {
            return None;
        }
        let mut object = Map::new();
        for (name, is_needed, node) in &self.0 {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let value = match node {
                Node::Leaf(source) => {
                    gathered.used.add(&path, source.columns());
                    source.read(sheet, row).unwrap_or_else(|message| {
                        let columns = source.columns().into_iter().map(str::to_owned).collect();
                        gathered.problems.push(Problem { columns, message });
                        // Said already; that it is missing is not said beside it.
                        Some(Value::Null)
                    })
                }
                Node::Object(fields) => fields.read(sheet, row, &path, gathered).map(Value::Object),
                Node::Many(several) => {
                    let objects = several.iter().enumerate().filter_map(|(place, fields)| {
                        fields.read(sheet, row, &format!("{path}.{place}"), gathered).map(Value::Object)
                    });
                    Some(objects.collect::<Vec<_>>()).filter(|objects| !objects.is_empty()).map(Value::from)
                }
            };
            match value {
                Some(value) => drop(object.insert(name.clone(), value)),
                None if self.is_missing(name, *is_needed, node) => {
                    let columns = node.columns().into_iter().map(str::to_owned).collect();
                    gathered
                        .problems
                        .push(Problem { columns, message: format!("the cell is empty, and {path} is needed") });
                }
                None => (),
            }
        }
        Some(object)
    }

    /// Whether an empty cell leaves out what must be there.
    fn is_missing(&self, name: &str, is_needed: bool, node: &Node) -> bool {
        let is_today = matches!(node, Node::Leaf(source) if source.is_today());
        is_needed || (name == EFFECTIVE_ON && !is_today)
    }
}

impl Node {
    fn new(field: &Field, written: &toml::Value, path: &str, cells: &Cells) -> Result<Self, String> {
        if !shapes::asked().is_object(&field.named) {
            return Source::new(field, written, cells).map(Self::Leaf).map_err(|why| format!("{path}: {why}"));
        }
        let object = |written: &toml::Value, path: &str| {
            let inside = || format!("{path}: it has fields of its own: {path}.… = {{ column = \"…\" }}");
            written.as_table().ok_or_else(inside).and_then(|table| Fields::new(&field.named, table, path, cells))
        };
        match (field.ty.starts_with('['), written) {
            (false, written) => object(written, path).map(Self::Object),
            (true, toml::Value::Array(several)) => {
                let objects = several.iter().enumerate().map(|(place, one)| object(one, &format!("{path}.{place}")));
                objects.collect::<Result<_, _>>().map(Self::Many)
            }
            (true, written) => object(written, &format!("{path}.0")).map(|one| Self::Many(vec![one])),
        }
    }

    fn columns(&self) -> Vec<&str> {
        match self {
            Self::Leaf(source) => source.columns(),
            Self::Object(fields) => fields.columns(),
            Self::Many(several) => several.iter().flat_map(Fields::columns).collect(),
        }
    }
}
