//! What the table says, read from its file and applied by hand: nothing here asks the code under test.

use std::{collections::BTreeMap, sync::LazyLock};

use domain::{
    Actor,
    terms::{Confidentiality, Role},
};
use serde_json::Value;

use super::world::{AUTHORITY, Known};

/// A row of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) reach: String,
    pub(crate) up_to: Confidentiality,
    pub(crate) sees: Vec<String>,
    pub(crate) small_counts: bool,
}

static TABLE: LazyLock<BTreeMap<Role, Row>> = LazyLock::new(|| {
    let table: Value = serde_json::from_str(include_str!("../../../../domain/src/access/first.json")).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let row = |row: &Value| {
        let role: Role = serde_json::from_value(row["role"].clone()).unwrap();
        let sees = row["sees"].as_array().unwrap().iter().map(text).collect();
        let up_to = serde_json::from_value(row["upTo"].clone()).unwrap();
        (role, Row { reach: text(&row["reach"]), up_to, sees, small_counts: row["withoutSmallCounts"] != true })
    };
    table["rows"].as_array().unwrap().iter().map(row).collect()
});

/// The rules of the fields, as they are written.
static FIELDS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../src/sight/fields.json")).unwrap());

/// The rule of a field: its own, or that of its type.
pub(crate) fn rule(type_name: &str, field: &str) -> String {
    if let Some(own) = FIELDS["fields"][type_name][field].as_str() {
        return own.to_owned();
    }
    let groups = if type_name == "Mutation" { &FIELDS["mutations"] } else { &FIELDS["types"] };
    let wanted = if type_name == "Mutation" { field } else { type_name };
    let found = groups
        .as_object()
        .unwrap()
        .iter()
        .find(|(_, names)| names.as_array().unwrap().iter().any(|name| name == wanted));
    found.unwrap_or_else(|| panic!("{type_name}.{field} has no rule")).0.clone()
}

pub(crate) fn row(role: Role) -> &'static Row {
    &TABLE[&role]
}

impl Row {
    pub(crate) fn sees(&self, subject: &str) -> bool {
        self.sees.iter().any(|known| known == subject)
    }

    pub(crate) fn proves(&self) -> bool {
        self.sees("PROOFS") || self.sees("LEDGER")
    }

    pub(crate) fn is_addressed(&self) -> bool {
        self.reach == "ADDRESSED"
    }

    /// Whether a case is there: those of one country answer for XA, and nobody here is assigned to anything.
    pub(crate) fn reaches(&self, actor: &Actor, case: &Known) -> bool {
        match self.reach.as_str() {
            "ALL" => true,
            "COUNTRY" => case.country == "XA",
            "OFFICE" => case.office == actor.office.as_str(),
            "ADDRESSED" if actor.role == Role::Donor => case.donors.iter().any(|donor| donor == actor.office.as_str()),
            "ADDRESSED" => case.authorities.iter().any(|authority| authority == AUTHORITY),
            _ => false,
        }
    }

    /// Whether the class of a case, which all of it has, is read.
    pub(crate) fn reads(&self, case: &Known) -> bool {
        case.class <= self.up_to
    }

    /// Whether something that falls due is seen of a case, all of which has one class; of a recipient, where all is that
    /// the registry knows of it.
    pub(crate) fn sees_due(&self, case: &Known, due: &Value) -> bool {
        let about = about(due["kind"].as_str().unwrap(), due["subject"].as_str().unwrap());
        let registered = || super::world::registered(due["subject"].as_str().unwrap());
        let is_read = self.reads(case) && (about != "RECIPIENTS" || registered() <= self.up_to);
        !self.is_addressed() && self.sees(about) && is_read
    }

    /// Whether an event of a case is seen that is reached.
    pub(crate) fn sees_event(&self, case: &Known, number: u16, notified: Option<&str>) -> bool {
        let addressed = !self.is_addressed() || number / 100 != 12 || notified == Some(AUTHORITY);
        self.sees(subject(number)) && self.reads(case) && addressed
    }
}

/// What a deadline is about.
pub(crate) fn about(kind: &str, subject: &str) -> &'static str {
    let preconditions = ["NationalOwnership", "DeathPenalty", "Weapons", "CombatCapacity"];
    match kind {
        "SUSPENSION_DECISION" if !preconditions.contains(&subject) => "RISK",
        "MECHANISM_ANSWER" => "CONSULTATION",
        "MEASURE" => "MITIGATION",
        "CONDITION" | "APPROVAL_END" => "DECISIONS",
        "INTERVENTION_ANSWER" => "INTERVENTIONS",
        "PROMISED_ACTION" | "ASSURANCE" => "NOTIFICATIONS",
        "SUSPENSION_REVIEW" | "CEASE_OR_EXTEND" | "WIND_DOWN" => "SUSPENSIONS",
        "PERIODIC_REVIEW" | "INDICATOR_READING" => "MONITORING",
        "PRECONDITION_END" | "SUSPENSION_DECISION" => "PRECONDITIONS",
        "SCREENING_END" | "RESCREENING" => "RECIPIENTS",
        "INCIDENT_ASSESSMENT" | "GRAVE_INCIDENT_ACTION" => "INCIDENTS",
        "EMERGENCY_RATIFICATION" => "EMERGENCIES",
        other => panic!("nobody said what {other} is about"),
    }
}

/// The subject of a kind of event, by the hundred of its number.
pub(crate) fn subject(number: u16) -> &'static str {
    match number / 100 {
        1 | 26 => "SCOPE",
        2 => "PRECONDITIONS",
        3 => "CONSULTATION",
        4 => "RISK",
        5 => "MITIGATION",
        6 => "MONITORING",
        7 => "INCIDENTS",
        8 => "INTERVENTIONS",
        9 => "SUSPENSIONS",
        10 => "EMERGENCIES",
        11 => "DECISIONS",
        12 => "NOTIFICATIONS",
        13 => "AGREEMENTS",
        14 => "DELIVERIES",
        15 => "EVIDENCE",
        16 => "CORRECTIONS",
        17 => "CLOSING",
        other => panic!("no case holds events of kind {other}"),
    }
}

/// Nothing in it: what a region says that no event has told of.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(said) => !said,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(things) => things.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
    }
}
