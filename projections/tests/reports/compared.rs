//! Every report equals what is computed from the raw log alone: on the ten scenarios and on a generated caseload.

use std::{collections::BTreeMap, ops::ControlFlow};

use domain::{Envelope, Position};
use projections::reports::{self, AsRecorded, Definition, Question};
use serde_json::Value;

use crate::{
    oracle::{
        answer::{Given, answer},
        raw::{Fact, Log, Row},
    },
    records,
};

/// Cells that need the stored bytes, which are no part of a log in memory.
const HASHES: [&str; 5] = ["leafHash", "streamHead", "root", "chainHead", "checkpoint"];
/// What the raw computation tells as one: it asks for more than pairs and decisions to tell them apart.
const BEFORE_A_REQUEST: [&str; 3] = ["READY_FOR_DECISION", "ASSESSMENT", "PRECONDITIONS"];

type Parameters = Vec<(&'static str, String)>;

/// Both answers on one log, and how many rows each report gave.
struct Comparison {
    log: records::Log,
    raw: Log,
    rows: BTreeMap<&'static str, usize>,
    differences: Vec<String>,
    /// The raw log up to the moment that was asked about last.
    earlier: Option<(u64, Log)>,
}

impl Comparison {
    fn on(envelopes: &[Envelope]) -> Self {
        Self {
            log: records::Log::of(envelopes),
            raw: Log::of(envelopes),
            rows: BTreeMap::new(),
            differences: Vec::new(),
            earlier: None,
        }
    }

    fn ask(&mut self, name: &str, parameters: Parameters) {
        self.ask_at(name, parameters, None);
    }

    /// Asks both, now or as it was recorded at a position.
    fn ask_at(&mut self, name: &str, parameters: Parameters, at: Option<u64>) {
        let definition = reports::all().find(|known| known.name == name).unwrap();
        let as_recorded = at.map_or(AsRecorded::Now, |at| AsRecorded::Position(Position(at)));
        let given = parameters.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let question = Question { name: name.into(), parameters: given, as_recorded, ..Question::default() };
        let mut theirs: Vec<Row> = Vec::new();
        let told = reports::each(&self.log, &question, &mut |_, row| {
            theirs.push(cells(definition, &row));
            ControlFlow::Continue(())
        });
        told.unwrap_or_else(|why| panic!("{name} {parameters:?}: {why}"));
        if let Some(at) = at.filter(|at| self.earlier.as_ref().is_none_or(|(known, _)| known != at)) {
            self.earlier = Some((at, self.raw.up_to(at)));
        }
        let raw = self.earlier.as_ref().filter(|_| at.is_some()).map_or(&self.raw, |(_, log)| log);
        let ours = answer(raw, name, &Given(&parameters));
        theirs.retain(|row| is_compared(name, row));
        *self.rows.entry(definition.name).or_default() += ours.len();
        self.compare(&format!("{name} {parameters:?} at {at:?}"), theirs, ours);
    }

    fn compare(&mut self, what: &str, theirs: Vec<Row>, ours: Vec<Row>) {
        let mut theirs = theirs;
        for (row, mine) in theirs.iter_mut().zip(&ours) {
            // Compared where it is said what a row rests on.
            if mine.get("sources").is_none_or(|sources| sources == &Value::from(Vec::<Value>::new())) {
                row.remove("sources");
            }
        }
        let mine = |row: &Row| {
            let mut row = row.clone();
            if row.get("sources") == Some(&Value::from(Vec::<Value>::new())) {
                row.remove("sources");
            }
            row
        };
        let ours: Vec<Row> = ours.iter().map(mine).collect();
        if theirs == ours {
            return;
        }
        let place = theirs.iter().zip(&ours).take_while(|(theirs, ours)| theirs == ours).count();
        let (count, of) = (theirs.len(), ours.len());
        let (theirs, ours) = (theirs.get(place), ours.get(place));
        self.differences.push(format!(
            "{what}: {count} rows, {of} computed; row {place}\n  is       {theirs:?}\n  computed {ours:?}"
        ));
    }

    /// Every report that needs nothing, or a day alone.
    fn ask_all(&mut self, at: Option<u64>) {
        for definition in reports::all() {
            if definition.parameters.iter().all(|known| !known.required)
                && !["portfolio-change", "my-desk"].contains(&definition.name)
            {
                self.ask_at(definition.name, Vec::new(), at);
            }
        }
    }

    /// The reports on one case, a recipient, a person, for some of each.
    fn ask_of_some(&mut self, step: usize) {
        let every = |all: Vec<String>| -> Vec<String> { all.into_iter().step_by(step).collect() };
        let references = |having: &[&str]| -> Vec<String> {
            let has = |file: &&crate::oracle::raw::File| having.is_empty() || file.of(having).next().is_some();
            self.raw.files.iter().filter(has).map(|file| file.reference().to_owned()).collect()
        };
        let registered = self.raw.all.iter().filter(|fact| fact.kind == "RecipientRegistered");
        let recipients = every(registered.map(|fact| fact.text("recipient").to_owned()).collect());
        let mut people: Vec<String> = self
            .raw
            .all
            .iter()
            .filter(|fact| fact.kind == "RoleGranted")
            .map(|fact| fact.text("user").to_owned())
            .collect();
        people.dedup();
        let (decided, all, incidents) = (
            every(references(&["SupportApproved", "SupportDeclined"])),
            every(references(&[])),
            every(references(&["IncidentReported"])),
        );
        let read: Vec<String> = self.read().into_iter().take(12).collect();
        for case in decided {
            self.ask("known-at-decision", vec![("case", case)]);
        }
        for case in all {
            self.ask("proof-of-case", vec![("case", case.clone())]);
            self.ask("proof-of-case", vec![("case", case.clone()), ("on", "2026-02-01".into())]);
            self.ask("for-recipient-government", vec![("case", case)]);
        }
        for case in read {
            self.ask("evidence-readers", vec![("case", case)]);
        }
        for case in incidents.into_iter().take(8) {
            self.ask("cases-touching-incident", vec![("case", case)]);
        }
        for recipient in recipients.into_iter().take(8) {
            self.ask("recipient-history", vec![("recipient", recipient.clone())]);
            self.ask("recipient-history", vec![("recipient", recipient), ("family", "false".into())]);
        }
        for user in every(people).into_iter().take(8) {
            self.ask("my-desk", vec![("user", user)]);
        }
    }

    /// Cases of which evidence was read.
    fn read(&self) -> Vec<String> {
        let readings = self
            .raw
            .all
            .iter()
            .filter(|fact| fact.kind == "ReadingsRecorded")
            .flat_map(|fact| fact.body["readings"].as_array().unwrap());
        let positions: Vec<String> =
            readings.flat_map(|reading| crate::oracle::raw::strings(&reading["positions"])).collect();
        let read = |fact: &Fact| fact.kind == "EvidenceAttached" && positions.contains(&fact.position.to_string());
        self.raw.files.iter().filter(|file| file.raw.iter().any(read)).map(|file| file.reference().to_owned()).collect()
    }

    /// Nothing differs, and every report but those that must be empty had something to say.
    fn ends(self, empty: &[&str]) {
        assert!(
            self.differences.is_empty(),
            "{} differences:\n{}",
            self.differences.len(),
            self.differences.join("\n")
        );
        let silent: Vec<&str> = reports::all()
            .map(|known| known.name)
            .filter(|name| self.rows.get(name).is_none_or(|count| *count == 0))
            .collect();
        assert_eq!(silent, empty, "reports without a row on this log");
    }
}

/// A row as it is compared: by the keys of its columns, hashes left out.
fn cells(definition: &Definition, row: &reports::Row) -> Row {
    let mut cells: Row =
        definition.columns().zip(&row.cells).map(|(column, cell)| (column.key.to_owned(), cell.json())).collect();
    cells.retain(|key, _| !HASHES.contains(&key.as_str()));
    for (_, cell) in cells.iter_mut().filter(|(key, _)| key.starts_with("status")) {
        if cell.as_str().is_some_and(|status| BEFORE_A_REQUEST.contains(&status)) {
            *cell = "IN_PROCESS".into();
        }
    }
    let sources: Vec<Value> = row.rests_on.iter().map(|source| source.to_string().into()).collect();
    cells.insert("sources".into(), sources.into());
    cells
}

/// What falls due is computed from rules, not from facts; and some changes of status are told as none.
fn is_compared(name: &str, row: &Row) -> bool {
    match name {
        "my-desk" => row["section"] != "DUE",
        "portfolio-change" => {
            let same = |what: &str| row[&format!("{what}Before")] == row[&format!("{what}After")];
            row["change"] == "NEW" || !["status", "level", "active"].into_iter().all(same)
        }
        _ => true,
    }
}

/// Questions with something given beside what is needed.
fn narrowed(comparison: &mut Comparison, on: &str, earlier: &[u64]) {
    let given = |name: &'static str, value: &str| vec![(name, value.to_owned())];
    for name in [
        "suspensions-unreviewed",
        "expired-but-active",
        "overdue-measures",
        "promises-overdue",
        "rescreening-due",
        "indicators-in-breach",
        "conditions-kept",
    ] {
        comparison.ask(name, given("on", on));
    }
    comparison.ask("suspensions-unreviewed", vec![("reviewDays", "14".into()), ("limitDays", "60".into())]);
    comparison.ask("overdue-measures", vec![("type", "MONITORING".into()), ("party", "IOM".into())]);
    comparison
        .ask("quarterly-figures", vec![("from", "2025-02-15".into()), ("to", on.into()), ("country", "XA".into())]);
    for name in ["agreement-with-advice", "value-of-support", "durations"] {
        comparison.ask(name, given("country", "XA"));
    }
    comparison.ask("policy-dry-run", given("edition", "1"));
    comparison.ask("policy-dry-run", given("edition", "2"));
    let mut draft =
        comparison.raw.all.iter().find(|fact| fact.kind == "PolicyPublished").map(|fact| fact.body.clone()).unwrap();
    draft["matrix"][2] = serde_json::json!(["MEDIUM", "MEDIUM", "HIGH", "HIGH", "HIGH"]);
    comparison.ask("policy-dry-run", given("draft", &draft.to_string()));
    draft["severityIsAverage"] = true.into();
    comparison.ask("policy-dry-run", given("draft", &draft.to_string()));
    let by = comparison.raw.all.iter().find(|fact| fact.kind == "EventCorrected").map(|fact| fact.by.clone()).unwrap();
    comparison.ask("corrections-and-alerts", given("by", &by));
    for position in earlier {
        comparison.ask("portfolio-change", given("earlierPosition", &position.to_string()));
    }
}

#[test]
fn every_report_on_the_ten_scenarios_equals_what_the_raw_log_says() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    let mut comparison = Comparison::on(ledger.log());
    let head = ledger.head().0;
    comparison.ask_all(None);
    // At many moments, and at those at which something comes to light.
    let corrections = comparison
        .raw
        .all
        .iter()
        .filter(|fact| fact.is(&["EventCorrected", "CommandChanged"]))
        .map(|fact| fact.position);
    let moments: Vec<u64> = (20..=head)
        .step_by(40)
        .chain(corrections.flat_map(|position| [position, position + 1, position + 4]))
        .collect();
    for moment in moments {
        comparison.ask_all(Some(moment));
    }
    comparison.ask_of_some(1);
    narrowed(&mut comparison, "2026-06-30", &[0, 150, head / 2, head - 1]);
    // Two that must be empty, and no scenario reads evidence.
    comparison.ends(&["decided-by-involved", "deliveries-outside-approval", "evidence-readers"]);
}

#[test]
fn every_report_on_two_thousand_cases_equals_what_the_raw_log_says() {
    let caseload = fixtures::generated(2_000, 1).unwrap();
    let mut comparison = Comparison::on(&caseload);
    comparison.ask_all(None);
    comparison.ask_of_some(190);
    comparison.ask("portfolio-change", vec![("earlierPosition", "60000".into())]);
    // The rules let nobody decide on their own work; what was stopped by word of mouth was delivered to in between.
    comparison.ends(&["decided-by-involved"]);
}

#[test]
fn every_report_on_other_cases_and_moments_equals_what_the_raw_log_says() {
    let caseload = fixtures::generated(150, 2).unwrap();
    let mut comparison = Comparison::on(&caseload);
    let head = caseload.len() as u64;
    for part in 1..=6 {
        comparison.ask_all(Some(head * part / 6));
    }
    comparison.ask_of_some(5);
    narrowed(&mut comparison, "2025-11-30", &[0, head / 3, head / 2, head - 1]);
    assert!(comparison.differences.is_empty(), "{}", comparison.differences.join("\n"));
}

/// A history that no rule would have let come about, so that what must be empty is not: every decision is taken by whoever
/// recorded something else of the case `steps` records before, and days move to and fro.
fn against_the_rules(log: &[Envelope], steps: usize) -> Vec<Envelope> {
    const DECIDED: [&str; 9] = [
        "SupportApproved",
        "SupportDeclined",
        "SupportResumed",
        "SupportCeased",
        "ConditionVaried",
        "SuspensionExtended",
        "EmergencySupportRatified",
        "PreconditionConfirmed",
        "RiskAssessmentEndorsed",
    ];
    let mut moved = log.to_vec();
    for place in 0..moved.len() {
        let (stream, kind) = (moved[place].stream.clone(), moved[place].event.kind().name);
        let before = moved[..place].iter().rev().filter(|known| known.stream == stream).nth(steps);
        if let Some(user) = before.map(|known| known.recorded.by.user.clone()).filter(|_| DECIDED.contains(&kind)) {
            moved[place].recorded.by.user = user;
        }
        let days = u32::try_from(place * 7 % 23).unwrap();
        if stream.case().is_some() && place % 3 == steps % 3 {
            moved[place].effective_on = moved[place].effective_on.minus(days);
        }
    }
    moved
}

#[test]
fn what_must_be_empty_is_found_where_it_is_not() {
    let ledger = fixtures::Ledger::with_scenarios().unwrap();
    for steps in [0, 1, 2, 5, 9, 20] {
        let mut comparison = Comparison::on(&against_the_rules(ledger.log(), steps));
        comparison.ask_all(None);
        comparison.ask_all(Some(ledger.head().0 / 2));
        assert!(
            comparison.rows["decided-by-involved"] > 0 && comparison.rows["deliveries-outside-approval"] > 0,
            "{steps}"
        );
        comparison.ask("cases-touching-incident", vec![("case", "XA-2025-002".into())]);
        comparison.ask("recipient-history", vec![("recipient", "XA-TCG-3".into())]);
        assert!(comparison.differences.is_empty(), "{steps} steps:\n{}", comparison.differences.join("\n"));
    }
}
