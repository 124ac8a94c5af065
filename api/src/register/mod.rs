//! A register that an office keeps as a table (CSV), read through a mapping: each row becomes one command.
//!
//! Nothing here decides or records. [`Sheet`] reads the table, [`Mapping`] says what each column means, and a [`Draft`] is
//! the command that a row comes to; what is wrong with a cell is a [`Problem`] that names its column. Nothing is guessed:
//! what could be read in two ways is refused, with words that say what to write instead.

mod example;
mod field;
mod form;
mod layout;
mod mapping;
mod refused;
mod row;
mod sheet;
mod source;

#[cfg(test)]
mod tests;

pub(crate) use example::example;
pub(crate) use mapping::{Mapping, OtherRows};
pub(crate) use refused::{RefusedRow, write};
pub(crate) use row::{Draft, Problem};
pub(crate) use sheet::{MOST_BYTES, Row, Sheet};

/// The most bytes of a mapping.
pub(crate) const MOST_MAPPING_BYTES: u64 = 256 << 10;
