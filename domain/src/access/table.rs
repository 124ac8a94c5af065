//! The table of access rules: a row a role, read by people in `first.json` and by the program here.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{AccessRow, AccessRulesPublished};
use crate::{
    Edition,
    terms::{Confidentiality, Reach, Role, Subject},
};

/// An edition of the access rules, as it is published.
pub type AccessRules = AccessRulesPublished;

impl AccessRules {
    /// The first edition that this project ships.
    pub fn first() -> Result<Self, String> {
        serde_json::from_str(include_str!("first.json")).map_err(|error| error.to_string())
    }
}

/// What one role may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Over which cases.
    pub reach: Reach,
    /// The most confidential class.
    pub up_to: Confidentiality,
    /// A bit for each subject.
    sees: u64,
    /// Whether small counts are withheld.
    pub without_small_counts: bool,
    /// Whether the schema may be asked for.
    pub introspects: bool,
}

impl Row {
    /// Sees nothing: what is not in the table is refused.
    pub const NOTHING: Self = Self {
        reach: Reach::Nowhere,
        up_to: Confidentiality::Open,
        sees: 0,
        without_small_counts: true,
        introspects: false,
    };

    fn of(row: &AccessRow) -> Self {
        Self {
            reach: row.reach,
            up_to: row.up_to,
            sees: row.sees.iter().fold(0, |bits, subject| bits | bit(*subject)),
            without_small_counts: row.without_small_counts,
            introspects: row.introspects,
        }
    }

    /// Whether the role sees this at all.
    pub const fn sees(&self, subject: Subject) -> bool {
        self.sees & bit(subject) != 0
    }

    /// A bit for each subject that is seen.
    pub(super) const fn bits(&self) -> u64 {
        self.sees
    }

    /// What is seen, in the order of the list.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> + '_ {
        Subject::ALL.iter().copied().filter(|subject| self.sees(*subject))
    }

    /// The same row, of which only some subjects are left.
    pub fn only(mut self, subjects: &[Subject]) -> Self {
        self.sees &= subjects.iter().fold(0, |bits, subject| bits | bit(*subject));
        self
    }
}

/// There are fewer subjects than bits, which a test holds.
pub(super) const fn bit(subject: Subject) -> u64 {
    1 << (subject as u64)
}

/// The rules in force. Before an edition is on record, the first one that the program ships counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its number; 0 for what the program ships.
    pub edition: Edition,
    /// The smallest count shown to whom small counts are withheld from.
    pub smallest_count: u32,
    rows: Vec<(Role, Row)>,
}

impl Table {
    pub(crate) fn of(rules: &AccessRules) -> Self {
        Self {
            edition: rules.edition,
            smallest_count: rules.smallest_count,
            rows: rules.rows.iter().map(|row| (row.role, Row::of(row))).collect(),
        }
    }

    /// The roles that have a row, in the order of the edition.
    pub fn rows(&self) -> impl Iterator<Item = (Role, &Row)> {
        self.rows.iter().map(|(role, row)| (*role, row))
    }

    /// The row of a role; a role without one sees nothing.
    pub fn row(&self, role: Role) -> Row {
        self.rows.iter().find(|(known, _)| *known == role).map_or(Row::NOTHING, |(_, row)| *row)
    }
}

impl Default for Table {
    fn default() -> Self {
        static SHIPPED: OnceLock<Table> = OnceLock::new();
        let empty = || Self { edition: Edition(0), smallest_count: u32::MAX, rows: Vec::new() };
        let shipped =
            || AccessRules::first().map_or_else(|_| empty(), |rules| Self { edition: Edition(0), ..Self::of(&rules) });
        SHIPPED.get_or_init(shipped).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_fewer_subjects_than_bits() {
        assert!(Subject::ALL.len() < 64);
    }

    #[test]
    fn the_first_edition_names_every_role_once_and_nothing_it_does_not_know() {
        let first = AccessRules::first().unwrap();
        let mut roles: Vec<_> = first.rows.iter().map(|row| row.role).collect();
        roles.sort();
        assert_eq!(roles, Role::ALL.to_vec());
        assert_eq!(Table::default().row(Role::Oversight), Table::of(&first).row(Role::Oversight));
    }
}
