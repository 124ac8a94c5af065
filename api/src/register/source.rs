//! Where one field comes from: a column, several of them, or the mapping itself.

use serde::Deserialize;
use serde_json::Value;
use toml::Table;

use super::{
    form::{self, DayForm, NumberForm},
    sheet::{Row, Sheet},
};
use crate::graphql::shapes::{self, Field};

/// The most values that one cell is split into.
const MOST_SPLIT: usize = 1_000;

/// One or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "one, or a list of them")]
pub(super) enum OneOrMore<T> {
    /// One.
    One(T),
    /// Several.
    More(Vec<T>),
}

impl<T: Clone> OneOrMore<T> {
    pub(super) fn all(&self) -> Vec<T> {
        match self {
            Self::One(one) => vec![one.clone()],
            Self::More(several) => several.clone(),
        }
    }
}

/// `[cells]` of a mapping: how days and numbers are written where a field does not say otherwise.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(super) struct Cells {
    pub(super) date: Option<OneOrMore<String>>,
    pub(super) decimal: Option<char>,
    pub(super) thousands: Option<char>,
}

/// A field's source as a mapping writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Written {
    column: Option<String>,
    text: Option<String>,
    value: Option<toml::Value>,
    today: Option<bool>,
    values: Option<Table>,
    date: Option<OneOrMore<String>>,
    decimals: Option<u8>,
    split: Option<String>,
    if_empty: Option<toml::Value>,
}

/// Where one field comes from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    from: From,
    values: Option<Vec<(String, Value)>>,
    reading: Reading,
    is_list: bool,
    split: Option<String>,
    if_empty: Option<Value>,
}

#[derive(Clone, Debug)]
enum From {
    Column(String),
    Text(Vec<Piece>),
    Value(Value),
    Today,
}

#[derive(Clone, Debug)]
enum Piece {
    Word(String),
    Column(String),
}

impl Piece {
    fn column(&self) -> Option<&str> {
        if let Self::Column(heading) = self { Some(heading) } else { None }
    }
}

/// How a cell becomes a value.
#[derive(Clone, Debug)]
enum Reading {
    Text,
    Day(Vec<DayForm>),
    Whole(NumberForm),
    Amount(NumberForm, u8),
}

impl Source {
    /// Reads where a field comes from, and checks it against what the field takes.
    pub(super) fn new(field: &Field, written: &toml::Value, cells: &Cells) -> Result<Self, String> {
        let written = Written::deserialize(written.clone()).map_err(|error| {
            format!("{}. Write a table such as {{ column = \"Code\" }} or {{ value = \"XA\" }}", error.message())
        })?;
        let is_list = field.ty.starts_with('[');
        let from = match (written.column, written.text, &written.value, written.today) {
            (Some(column), None, None, None) => From::Column(column),
            (None, Some(text), None, None) => From::Text(pieces(&text)?),
            (None, None, Some(value), None) => From::Value(literal(value, field)?),
            (None, None, None, Some(true)) => From::Today,
            _ => return Err("say where it comes from, once: column, text, value or today = true".into()),
        };
        let from_cells = matches!(from, From::Column(_) | From::Text(_));
        let named = kind_of(field);
        let only = |given: bool, what: &str, of: &str| {
            if given { Err(format!("{what} is for {of}, and this field is not one")) } else { Ok(()) }
        };
        only(written.date.is_some() && (named != "Date" || !from_cells), "date", "days out of columns")?;
        only(written.decimals.is_some() && (named != "Amount" || !from_cells), "decimals", "amounts out of columns")?;
        only(written.split.is_some() && (!is_list || !from_cells), "split", "lists out of columns")?;
        only(written.values.is_some() && !from_cells, "values", "what comes out of columns")?;
        only(written.if_empty.is_some() && !from_cells, "ifEmpty", "what comes out of columns")?;
        if written.split.as_ref().is_some_and(String::is_empty) {
            return Err("split is the sign between the values, such as \",\"".into());
        }
        let values = written.values.map(|table| translated(&table, field)).transpose()?;
        let if_empty = written.if_empty.as_ref().map(|value| literal(value, field)).transpose()?;
        let numbers = NumberForm { decimal: cells.decimal.unwrap_or('.'), thousands: cells.thousands };
        let reading = match named {
            "Date" => {
                let forms = written
                    .date
                    .or_else(|| cells.date.clone())
                    .map_or_else(|| vec!["YYYY-MM-DD".to_owned()], |forms| forms.all());
                Reading::Day(forms.iter().map(|form| DayForm::new(form)).collect::<Result<_, _>>()?)
            }
            "Int" => Reading::Whole(numbers),
            "Amount" if from_cells && values.is_none() => {
                let why = "say how many decimals a whole one has: decimals = 2 reads 12.50 as 1250, decimals = 0 where the column holds the smallest unit already";
                Reading::Amount(numbers, written.decimals.filter(|many| *many <= 9).ok_or(why)?)
            }
            "Boolean" if from_cells && values.is_none() => {
                return Err("say what means yes and what means no: values = { \"Oui\" = true, \"Non\" = false }".into());
            }
            "Float" => return Err("numbers with decimals cannot be imported".into()),
            _ => Reading::Text,
        };
        Ok(Self { from, values, reading, is_list, split: written.split, if_empty })
    }

    /// Whether it says that the day is that of recording.
    pub(super) const fn is_today(&self) -> bool {
        matches!(self.from, From::Today)
    }

    /// Whether the same stands in every row.
    pub(super) const fn is_constant(&self) -> bool {
        matches!(self.from, From::Value(_) | From::Today)
    }

    /// The headings of the columns that it looks at.
    pub(crate) fn columns(&self) -> Vec<&str> {
        match &self.from {
            From::Column(heading) => vec![heading],
            From::Text(pieces) => pieces.iter().filter_map(Piece::column).collect(),
            From::Value(_) | From::Today => Vec::new(),
        }
    }

    /// What a row says; none where its cells are empty.
    pub(super) fn read(&self, sheet: &Sheet, row: &Row) -> Result<Option<Value>, String> {
        let text = match &self.from {
            From::Column(heading) => sheet.cell(row, heading)?,
            From::Text(pieces) => {
                let mut text = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Word(word) => text.push_str(word),
                        Piece::Column(heading) => {
                            let cell = sheet.cell(row, heading)?;
                            if cell.is_empty() {
                                return Ok(self.if_empty.clone());
                            }
                            text.push_str(&cell);
                        }
                    }
                }
                text
            }
            From::Value(value) => return Ok(Some(value.clone())),
            From::Today => return Ok(None),
        };
        if text.is_empty() {
            return Ok(self.if_empty.clone());
        }
        if !self.is_list {
            return self.one(&text).map(Some);
        }
        let parts: Vec<&str> = match &self.split {
            Some(sign) => text.split(sign.as_str()).map(str::trim).filter(|part| !part.is_empty()).collect(),
            None => vec![&text],
        };
        if parts.len() > MOST_SPLIT {
            return Err(format!("{} values in one cell are too many: {MOST_SPLIT} at most", parts.len()));
        }
        parts.into_iter().map(|part| self.one(part)).collect::<Result<Vec<_>, _>>().map(|all| Some(all.into()))
    }

    fn one(&self, text: &str) -> Result<Value, String> {
        if let Some(values) = &self.values {
            return translation(values, text);
        }
        match &self.reading {
            Reading::Text => Ok(text.into()),
            Reading::Day(forms) => form::day(text, forms).map(|day| day.to_string().into()),
            Reading::Whole(form) => form.read(text, 0).map(Value::from),
            Reading::Amount(form, decimals) => form.read(text, *decimals).map(|amount| amount.to_string().into()),
        }
    }
}

/// What the mapping says a cell means: as it is written, or else in other capitals, where only one such is known.
fn translation(values: &[(String, Value)], text: &str) -> Result<Value, String> {
    if let Some((_, value)) = values.iter().find(|(cell, _)| cell == text) {
        return Ok(value.clone());
    }
    let lower = text.to_lowercase();
    let mut alike = values.iter().filter(|(cell, _)| cell.to_lowercase() == lower).map(|(_, value)| value);
    if let (Some(value), None) = (alike.next(), alike.next()) {
        return Ok(value.clone());
    }
    let known: Vec<&str> = values.iter().map(|(cell, _)| cell.as_str()).collect();
    Err(format!(
        "\"{text}\" is not among what the mapping translates: {}. Write one of them, or add it under values",
        known.join(", ")
    ))
}

fn translated(table: &Table, field: &Field) -> Result<Vec<(String, Value)>, String> {
    let single = single(field);
    let one =
        |(cell, value): (&String, &toml::Value)| literal(value, &single).map(|value| (cell.trim().to_owned(), value));
    table.iter().map(one).collect()
}

/// The type that decides how a cell is read. The API has amounts as text in a form of its own.
pub(super) fn kind_of(field: &Field) -> &str {
    if field.format.as_deref() == Some("amount") { "Amount" } else { &field.named }
}

/// One value of a list's field.
fn single(field: &Field) -> Field {
    Field { ty: field.named.clone(), description: None, ..field.clone() }
}

/// `SCR-{Code}`: words, and headings in braces.
fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((word, behind)) = rest.split_once('{') {
        let (heading, after) = behind.split_once('}').ok_or_else(|| format!("a brace is not closed in \"{text}\""))?;
        if !word.is_empty() {
            pieces.push(Piece::Word(word.to_owned()));
        }
        pieces.push(Piece::Column(heading.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Word(rest.to_owned()));
    }
    if pieces.iter().any(|piece| matches!(piece, Piece::Column(_))) {
        Ok(pieces)
    } else {
        Err("text puts columns into words: text = \"SCR-{Code}\". Where nothing changes from row to row, write value"
            .into())
    }
}

/// What the mapping itself says, as the field takes it.
fn literal(value: &toml::Value, field: &Field) -> Result<Value, String> {
    if field.ty.starts_with('[') {
        let single = single(field);
        let toml::Value::Array(values) = value else { return literal(value, &single).map(|one| vec![one].into()) };
        return values.iter().map(|value| literal(value, &single)).collect::<Result<Vec<_>, _>>().map(Value::from);
    }
    let value = match (kind_of(field), value) {
        ("Boolean", toml::Value::Boolean(yes)) => return Ok((*yes).into()),
        ("Boolean", _) => return Err("it is true or false, without quotation marks".into()),
        ("Int", toml::Value::Integer(number)) => return Ok((*number).into()),
        ("Int", _) => return Err("it is a whole number, without quotation marks".into()),
        ("Amount", toml::Value::Integer(number)) => return Ok(number.to_string().into()),
        (_, toml::Value::String(text)) => text.clone(),
        ("Date" | "DateTime", toml::Value::Datetime(moment)) => moment.to_string(),
        (_, other) => return Err(format!("a {} cannot stand here: write it in quotation marks", other.type_str())),
    };
    if let Some(mut values) = shapes::asked().values(&field.named)
        && !values.any(|known| known == value)
    {
        let known: Vec<&str> = shapes::asked().values(&field.named).into_iter().flatten().collect();
        return Err(format!("\"{value}\" is none of {}", known.join(", ")));
    }
    Ok(value.into())
}
