//! What managers ask: what waits, what is overdue, what blocks a start, where reality lags the plan.

use serde_json::Value;

use super::{
    fold::{Fold, Standing, reading_level},
    raw::{Fact, File, Log, Row, days, later, level, rank, row},
    undertakings::{Condition, Measure, conditions, measures},
};

pub(crate) const TYPES: [&str; 8] = [
    "PROJECT_DESIGN",
    "COMMUNICATIONS_AGREEMENT",
    "STANDARD_SETTING_CAPACITY_BUILDING",
    "MONITORING",
    "STANDARD_OPERATING_PROCEDURES",
    "SCREENING_EXCLUSION",
    "ACCOUNTABILITY",
    "DATA_CONTROL",
];

fn is_mine(file: &File, user: &str, on: &str) -> bool {
    let assigned = |fact: &Fact| {
        let ended = |known: &Fact| {
            known.position > fact.position && known.text("user") == user && known.text("role") == fact.text("role")
        };
        fact.text("user") == user
            && fact.text("from") <= on
            && fact.maybe("to").is_none_or(|to| to >= on)
            && !file.of(&["RoleAssignmentEnded"]).any(ended)
    };
    file.opening().text("caseOwner") == user || file.of(&["RoleAssigned"]).any(assigned)
}

/// 14. My cases by status, and what waits on me; what falls due is not computed here.
pub(crate) fn my_desk(log: &Log, user: &str, on: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let (fold, mine) = (Fold::of(&file.counts), is_mine(file, user, on));
        let status = fold.status();
        let line = |section: &str, what: &str, subject: Option<&str>, due: Option<&str>, source: u64| {
            let cells = row! {
                "section": section, "status": status, "what": what, "subject": subject, "due": due, "overdue": due.is_some_and(|due| due < on),
            };
            file.row(cells, &[source])
        };
        if mine {
            rows.push(line("CASE", "STATUS", None, None, file.opening().position));
        }
        if fold.closed {
            continue;
        }
        // Without a day at the end, then by what it is, then by its name.
        let mut waiting: Vec<(bool, Option<String>, &str, String, u64)> = Vec::new();
        for known in
            measures(&file.counts).into_iter().filter(|known| known.added.text("owner") == user && !known.is_over())
        {
            waiting.push((
                false,
                Some(known.due.clone()),
                "MEASURE",
                known.added.text("measure").into(),
                known.added.position,
            ));
        }
        let open = |known: &Condition| known.owner == user && ["OPEN", "BREACHED"].contains(&known.state);
        for known in conditions(&file.counts).into_iter().filter(open) {
            waiting.push((known.due.is_none(), known.due, "CONDITION", known.id, known.approval.position));
        }
        if let Some(request) = fold.open_request().filter(|_| mine) {
            waiting.push((true, None, "DECISION", request.fact.text("request").into(), request.fact.position));
        }
        waiting.sort();
        for (_, due, what, subject, source) in &waiting {
            rows.push(line("WAITING", what, Some(subject), due.as_deref(), *source));
        }
    }
    rows
}

/// 15. Measures past their day, of cases that are not closed.
pub(crate) fn overdue_measures(log: &Log, on: &str, only: &[(&str, &str)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in log.files.iter().filter(|file| !Fold::of(&file.counts).closed) {
        let wanted = |known: &Measure| {
            let field = |column: &str| match column {
                "type" => known.added.text("mitigationType").to_owned(),
                "party" => known.added.text("ownerParty").to_owned(),
                column => known.added.text(column).to_owned(),
            };
            only.iter().all(|(column, value)| field(column) == *value)
        };
        let mut late: Vec<Measure> = measures(&file.counts)
            .into_iter()
            .filter(|known| !known.is_over() && known.due.as_str() < on)
            .filter(wanted)
            .collect();
        late.sort_by(|a, b| (&a.due, a.added.text("measure")).cmp(&(&b.due, b.added.text("measure"))));
        for known in late {
            let added = &known.added;
            let cells = row! {
                "measure": added.text("measure"), "type": added.text("mitigationType"), "typeNumber": rank(&TYPES, added.text("mitigationType")) + 1,
                "title": added.text("title"), "owner": added.text("owner"), "party": added.text("ownerParty"), "state": known.state,
                "dueOn": known.due, "daysOver": days(&known.due, on), "percent": known.percent, "precedentToStart": added.body["precedentToStart"],
            };
            let sources: Vec<u64> = std::iter::once(added.position).chain(known.due_changed).collect();
            rows.push(file.row(cells, &sources));
        }
    }
    rows
}

/// 16. What must come before a start, and has not come.
pub(crate) fn blocking_precedents(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let fold = Fold::of(&file.counts);
        let approved: Vec<_> =
            fold.pairs.iter().filter(|(_, standing)| standing.is("APPROVED")).map(|(pair, _)| pair).collect();
        if approved.is_empty() {
            continue;
        }
        let last = |pair: &&(String, String)| {
            file.of(&["SupportApproved"]).rev().find(|fact| fact.covers().contains(pair)).map(|fact| fact.position)
        };
        let approvals: Vec<u64> = approved.iter().filter_map(last).collect();
        let blocks = |known: &Condition| {
            known.kind == "PRECEDENT"
                && ["OPEN", "BREACHED"].contains(&known.state)
                && approvals.contains(&known.approval.position)
        };
        for known in conditions(&file.counts).iter().filter(|known| blocks(known)) {
            let cells = row! {
                "what": "CONDITION", "id": known.id, "text": known.text, "owner": known.owner, "dueOn": known.due, "state": known.state,
                "decision": known.approval.text("decision"),
            };
            rows.push(file.row(cells, &[known.approval.position]));
        }
        let all = measures(&file.counts);
        for known in all.iter().filter(|known| known.added.body["precedentToStart"] == true) {
            let mut end = known;
            while let Some(next) = end
                .replaced_by
                .as_ref()
                .filter(|_| end.state == "DROPPED")
                .and_then(|id| all.iter().find(|other| other.added.text("measure") == id))
            {
                end = next;
            }
            if end.state == "VERIFIED" {
                continue;
            }
            let cells = row! {
                "what": "MEASURE", "id": known.added.text("measure"), "text": known.added.text("title"), "owner": known.added.text("owner"),
                "dueOn": known.due, "state": end.state, "decision": Value::Null,
            };
            rows.push(file.row(cells, &[known.added.position]));
        }
    }
    rows
}

/// 17. Where what was achieved lies above what was planned.
pub(crate) fn achieved_above_projected(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        for (risk, readings) in &Fold::of(&file.counts).risks {
            let (Some(projected), Some(achieved)) =
                (readings.get("RESIDUAL_PROJECTED"), readings.get("RESIDUAL_ACHIEVED"))
            else {
                continue;
            };
            let (plan, reality) = (reading_level(projected), reading_level(achieved));
            if level(reality) <= level(plan) {
                continue;
            }
            let cells = row! {
                "risk": risk.text("risk"), "adverseOutcome": risk.text("adverseOutcome"), "inherentLevel": readings.get("INHERENT").map(reading_level),
                "projectedLevel": plan, "achievedLevel": reality, "projectedOn": projected.on, "achievedOn": achieved.on,
                "levelsAbove": level(reality) - level(plan),
            };
            rows.push(file.row(cells, &[projected.position, achieved.position]));
        }
    }
    rows
}

struct Indicator {
    defined: Fact,
    /// From, value, judgement.
    periods: Vec<(String, Option<i64>, &'static str)>,
    /// The last day of the last period.
    to: Option<String>,
    last: Option<u64>,
    state: &'static str,
    since: String,
}

/// 18. Indicators in breach, without data or without any reading for two periods, and visits that were refused.
pub(crate) fn indicators_in_breach(log: &Log, on: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let mut all: Vec<Indicator> = Vec::new();
        for fact in &file.counts {
            match fact.kind {
                "IndicatorDefined" => {
                    all.push(Indicator {
                        defined: fact.clone(),
                        periods: Vec::new(),
                        to: None,
                        last: None,
                        state: "DEFINED",
                        since: fact.on.clone(),
                    });
                }
                "IndicatorMeasured" | "IndicatorRetired" => {
                    if let Some(known) =
                        all.iter_mut().find(|known| known.defined.text("indicator") == fact.text("indicator"))
                    {
                        known.apply(fact);
                    }
                }
                _ => (),
            }
        }
        let fold = Fold::of(&file.counts);
        let in_force = fold.pairs.values().any(Standing::in_force);
        for known in all.iter().filter(|_| !fold.closed) {
            let silent = later(
                known.to.as_ref().unwrap_or(&known.defined.on),
                2 * known.defined.body["frequencyDays"].as_i64().unwrap(),
            );
            let (finding, since) = match known.state {
                "BREACHED" | "NO_DATA" => (known.state, &known.since),
                "RETIRED" => continue,
                _ if in_force && silent.as_str() < on => ("NO_READING", &silent),
                _ => continue,
            };
            let cells = row! {
                "finding": finding, "indicator": known.defined.text("indicator"), "name": known.defined.text("name"), "since": since,
                "value": known.periods.last().and_then(|(_, value, _)| *value), "threshold": known.defined.body["breach"],
                "consequence": known.defined.text("autoConsequence"), "recipient": Value::Null,
            };
            let sources: Vec<u64> = std::iter::once(known.defined.position).chain(known.last).collect();
            rows.push(file.row(cells, &sources));
        }
        for fact in file.of(&["MonitoringVisitRecorded"]).filter(|fact| fact.text("access") == "REFUSED") {
            let cells = row! {
                "finding": "VISIT_REFUSED", "indicator": Value::Null, "name": fact.text("place"), "since": fact.on, "value": Value::Null, "threshold": Value::Null,
                "consequence": Value::Null, "recipient": fact.maybe("recipient"),
            };
            rows.push(file.row(cells, &[fact.position]));
        }
    }
    rows
}

impl Indicator {
    fn apply(&mut self, fact: &Fact) {
        let before = self.state;
        if fact.kind == "IndicatorRetired" {
            self.state = "RETIRED";
        } else {
            let value = self.value(fact);
            let period = (fact.text("from").to_owned(), value, self.judge(value));
            let place = self.periods.iter().filter(|(from, _, _)| *from < period.0).count();
            if place == self.periods.len() {
                self.to = fact.maybe("to").map(Into::into);
            }
            self.periods.insert(place, period);
            self.last = Some(fact.position);
            self.state = self.standing();
        }
        if self.state != before {
            self.since = fact.on.clone();
        }
    }

    fn value(&self, fact: &Fact) -> Option<i64> {
        if fact.body["noData"] == true {
            return None;
        }
        let number = |field: &str| {
            let value = &fact.body[field];
            value.as_i64().or_else(|| value.as_str()?.parse().ok())
        };
        let (numerator, denominator) = (number("numerator")?, number("denominator").filter(|number| *number > 0));
        match self.defined.text("unit") {
            "PERCENT" => Some(numerator * 10_000 / denominator?),
            "RATE_PER_1000" => Some(numerator * 100_000 / denominator?),
            _ => Some(numerator * 100),
        }
    }

    fn judge(&self, value: Option<i64>) -> &'static str {
        let Some(value) = value else { return "NO_DATA" };
        let beyond = |limit: &Value| {
            limit.as_i64().is_some_and(|limit| {
                if self.defined.text("direction") == "HIGH_IS_BAD" { value >= limit } else { value < limit }
            })
        };
        if beyond(&self.defined.body["breach"]) {
            "BREACHED"
        } else if beyond(&self.defined.body["warn"]) {
            "WARNING"
        } else {
            "OK"
        }
    }

    fn standing(&self) -> &'static str {
        let (mut standing, mut in_range, mut without) = ("DEFINED", 0, 0);
        for (_, _, judged) in &self.periods {
            match *judged {
                "BREACHED" => (standing, in_range, without) = ("BREACHED", 0, 0),
                "NO_DATA" => {
                    (in_range, without) = (0, without + 1);
                    if without >= 2 && standing != "BREACHED" {
                        standing = "NO_DATA";
                    }
                }
                judged => {
                    (in_range, without) = (in_range + 1, 0);
                    if !["BREACHED", "NO_DATA"].contains(&standing) || in_range >= 2 {
                        standing = judged;
                    }
                }
            }
        }
        standing
    }
}

/// 19. Corrective action that was promised for a day that is over.
pub(crate) fn promises_overdue(log: &Log, on: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        for fact in file.of(&["AuthoritiesNotified"]) {
            let of = |known: &&Fact| {
                known.position > fact.position && known.text("notification") == fact.text("notification")
            };
            let Some(answer) = file.of(&["AuthorityResponseRecorded"]).rev().find(of) else { continue };
            let Some(promised) = answer
                .maybe("promisedBy")
                .filter(|day| *day < on && answer.text("answer") == "CORRECTIVE_ACTION_PROMISED")
            else {
                continue;
            };
            let cells = row! {
                "notification": fact.text("notification"), "authority": fact.text("authority"), "notifiedOn": fact.on, "answeredOn": answer.on,
                "promisedBy": promised, "daysOver": days(promised, on),
            };
            rows.push(file.row(cells, &[fact.position, answer.position]));
        }
    }
    rows
}
