//! What donors and the public ask: money, conditions kept, time taken, what the measures achieve, what changed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    decisions::DECISIONS,
    fold::{Fold, reading_level},
    manager::TYPES,
    raw::{Fact, File, Log, Pair, Row, days, level, rank, row, share},
    support::stops,
    undertakings::{Condition, conditions},
};

const LEVELS: [&str; 4] = ["LOW", "MEDIUM", "HIGH", "PROHIBITIVE"];
const REASONS: [&str; 7] = [
    "PRECONDITION_NOT_MET",
    "REAL_RISK_OF_GRAVE_VIOLATIONS",
    "RESIDUAL_TOO_HIGH",
    "ASSURANCE_REFUSED",
    "MONITORING_INFEASIBLE",
    "NOT_IN_MANDATE",
    "OTHER",
];
const OUTCOMES: [&str; 3] = ["APPROVED", "DECLINED", "DELIVERED"];

/// Country, outcome, force type, level, reason, currency: in the order of the rows.
type Key = (String, usize, String, Option<usize>, Option<usize>, Option<String>);

/// 25. The value of support.
pub(crate) fn value_of_support(log: &Log, country: Option<&str>) -> Vec<Row> {
    let registered = log.all.iter().filter(|fact| fact.kind == "RecipientRegistered");
    let types: BTreeMap<&str, &str> = registered.map(|fact| (fact.text("recipient"), fact.text("forceType"))).collect();
    let force_type = |pairs: &[&Pair]| {
        let all: BTreeSet<&str> =
            pairs.iter().map(|pair| types.get(pair.1.as_str()).copied().unwrap_or("UNKNOWN")).collect();
        if all.len() == 1 { all.first().map(|one| (*one).to_owned()).unwrap() } else { "SEVERAL".to_owned() }
    };
    let mut sums: BTreeMap<Key, (i64, Option<i128>)> = BTreeMap::new();
    for file in log.files.iter().filter(|file| country.is_none_or(|country| file.country() == country)) {
        let mut add = |outcome: usize, force: String, level: Option<usize>, reason: Option<usize>, value: &Value| {
            let currency = value["currency"].as_str().map(str::to_owned);
            let sum = sums.entry((file.country().to_owned(), outcome, force, level, reason, currency)).or_default();
            sum.0 += 1;
            if let Some(minor) = value["amountMinor"].as_str() {
                sum.1 = Some(sum.1.unwrap_or_default() + minor.parse::<i128>().unwrap());
            }
        };
        let fold = Fold::of(&file.counts);
        let last = |kind: &'static str, pair: &Pair| {
            file.counts.iter().rev().find(|fact| fact.kind == kind && fact.covers().contains(pair))
        };
        for (item, fact) in &fold.items {
            let standing = |wanted: &[&str]| -> Vec<&Pair> {
                fold.pairs
                    .iter()
                    .filter(|(pair, known)| {
                        pair.0 == *item && known.decided.as_deref().is_some_and(|status| wanted.contains(&status))
                    })
                    .map(|(pair, _)| pair)
                    .collect()
            };
            let (approved, declined) =
                (standing(&["APPROVED", "ACTIVE", "SUSPENDED", "ENDED", "CEASED"]), standing(&["DECLINED"]));
            if !approved.is_empty() {
                let highest = approved
                    .iter()
                    .filter_map(|pair| last("SupportApproved", pair))
                    .map(|fact| level(fact.text("residualLevel")))
                    .max();
                add(0, force_type(&approved), highest, None, &fact.body["value"]);
            } else if !declined.is_empty() {
                let by =
                    declined.iter().filter_map(|pair| last("SupportDeclined", pair)).max_by_key(|fact| fact.position);
                add(
                    1,
                    force_type(&declined),
                    None,
                    by.map(|fact| rank(&REASONS, fact.text("reason"))),
                    &fact.body["value"],
                );
            }
        }
        for (place, fact) in file.counts.iter().enumerate().filter(|(_, fact)| fact.kind == "DeliveryRecorded") {
            let pair: Pair = (fact.text("item").into(), fact.text("recipient").into());
            let before = file.counts[..place]
                .iter()
                .rev()
                .find(|known| known.kind == "SupportApproved" && known.covers().contains(&pair));
            add(
                2,
                force_type(&[&pair]),
                before.map(|known| level(known.text("residualLevel"))),
                None,
                &fact.body["value"],
            );
        }
    }
    let line = |((country, outcome, force, level, reason, currency), (items, amount)): (Key, (i64, Option<i128>))| {
        let amount = amount.map(|minor| json!({ "amountMinor": minor.to_string(), "currency": currency }));
        row! {
            "country": country, "outcome": OUTCOMES[outcome], "forceType": force, "residualLevel": level.map(|level| LEVELS[level]),
            "reason": reason.map(|reason| REASONS[reason]), "currency": currency, "items": items, "amount": amount,
        }
    };
    sums.into_iter().map(line).collect()
}

/// Groups by country, then all of them together.
fn by_country<T: Clone>(all: &[(String, T)]) -> Vec<(Option<String>, Vec<T>)> {
    let mut groups: BTreeMap<String, Vec<T>> = BTreeMap::new();
    all.iter().for_each(|(country, one)| groups.entry(country.clone()).or_default().push(one.clone()));
    let mut rows: Vec<_> = groups.into_iter().map(|(country, group)| (Some(country), group)).collect();
    if !rows.is_empty() {
        rows.push((None, all.iter().map(|(_, one)| one.clone()).collect()));
    }
    rows
}

/// Approved with conditions; all conditions; kept in time, late, missed.
#[derive(Clone)]
struct Kept {
    with_conditions: bool,
    conditions: i64,
    in_time: i64,
    late: i64,
    missed: i64,
}

/// 26. Conditions, and whether they are met on time.
pub(crate) fn conditions_kept(log: &Log, on: &str) -> Vec<Row> {
    let mut all = Vec::new();
    for file in &log.files {
        if file.of(&["SupportApproved"]).next().is_none() {
            continue;
        }
        let set = conditions(&file.counts);
        let count = |of: &dyn Fn(&Condition, &str) -> bool| {
            let timed = set.iter().filter_map(|known| known.due.as_deref().map(|due| (known, due)));
            i64::try_from(timed.filter(|(known, due)| of(known, due)).count()).unwrap()
        };
        all.push((
            file.country().to_owned(),
            Kept {
                with_conditions: !set.is_empty(),
                conditions: i64::try_from(set.len()).unwrap(),
                in_time: count(&|known, due| known.satisfied.as_deref().is_some_and(|day| day <= due)),
                late: count(&|known, due| known.satisfied.as_deref().is_some_and(|day| day > due)),
                missed: count(&|known, due| known.satisfied.is_none() && known.state != "EXPIRED" && due < on),
            },
        ));
    }
    let line = |(country, group): (Option<String>, Vec<Kept>)| {
        let sum = |of: fn(&Kept) -> i64| group.iter().map(of).sum::<i64>();
        let cases = i64::try_from(group.len()).unwrap();
        let with = sum(|kept| i64::from(kept.with_conditions));
        let (in_time, late, missed) = (sum(|kept| kept.in_time), sum(|kept| kept.late), sum(|kept| kept.missed));
        let judged = in_time + late + missed;
        row! {
            "country": country, "approvedCases": cases, "withConditions": with, "share": share(with, cases), "conditions": sum(|kept| kept.conditions),
            "metOnTime": in_time, "metLate": late, "missed": missed, "onTimeShare": (judged > 0).then(|| share(in_time, judged)),
        }
    };
    by_country(&all).into_iter().map(line).collect()
}

/// 27. How long things take.
pub(crate) fn durations(log: &Log, country: Option<&str>) -> Vec<Row> {
    let mut measured: [Vec<(String, i64)>; 3] = Default::default();
    for file in log.files.iter().filter(|file| country.is_none_or(|country| file.country() == country)) {
        let mut add =
            |place: usize, from: &str, to: &str| measured[place].push((file.country().to_owned(), days(from, to)));
        if let Some(decision) = file.of(&DECISIONS).next() {
            add(0, &file.opening().on, &decision.on);
        }
        for incident in file.of(&["IncidentReported"]) {
            let step =
                file.of(&["InterventionStepTaken", "SupportSuspended"]).find(|fact| fact.position > incident.position);
            if let Some(step) = step {
                add(1, &incident.on, &step.on);
            }
        }
        for stop in stops(file) {
            if let Some(end) = &stop.end {
                add(2, &stop.start.on, end);
            }
        }
    }
    let names = ["OPENED_TO_DECISION", "INCIDENT_TO_FIRST_STEP", "SUSPENSION_LENGTH"];
    let line = |name: &str, country: Option<String>, mut lengths: Vec<i64>| {
        lengths.sort_unstable();
        let middle = lengths.len() / 2;
        let median =
            if lengths.len() % 2 == 1 { lengths[middle] * 100 } else { (lengths[middle - 1] + lengths[middle]) * 50 };
        row! {
            "measure": name, "country": country, "n": lengths.len(), "median": median, "shortest": lengths.first(), "longest": lengths.last(),
        }
    };
    names
        .iter()
        .zip(&measured)
        .flat_map(|(name, all)| by_country(all).into_iter().map(move |(country, lengths)| line(name, country, lengths)))
        .collect()
}

/// 28. Which types of measures go with a lower level than before.
pub(crate) fn measure_types_and_residuals(log: &Log) -> Vec<Row> {
    let mut sums = [(0_i64, 0_i64, 0_i64); 8];
    for file in &log.files {
        let added: BTreeMap<&str, &str> =
            file.of(&["MitigationAdded"]).map(|fact| (fact.text("measure"), fact.text("mitigationType"))).collect();
        for (_, readings) in &Fold::of(&file.counts).risks {
            let (Some(inherent), Some(achieved)) = (readings.get("INHERENT"), readings.get("RESIDUAL_ACHIEVED")) else {
                continue;
            };
            let number = |fact: &Fact| i64::try_from(level(reading_level(fact))).unwrap();
            let drop = number(inherent) - number(achieved);
            let types: BTreeSet<usize> = achieved
                .list("measuresReliedOn")
                .iter()
                .filter_map(|id| added.get(id.as_str()))
                .map(|name| rank(&TYPES, name))
                .collect();
            for place in types {
                sums[place] = (sums[place].0 + 1, sums[place].1 + i64::from(drop > 0), sums[place].2 + drop);
            }
        }
    }
    let line = |(place, (n, lowered, drop)): (usize, &(i64, i64, i64))| {
        let mean = || {
            let rounded = (200 * drop.abs() + n) / (2 * n);
            if *drop < 0 { -rounded } else { rounded }
        };
        row! {
            "type": TYPES[place], "typeNumber": place + 1, "n": n, "lowered": lowered, "loweredShare": (*n > 0).then(|| share(*lowered, *n)),
            "meanDrop": (*n > 0).then(mean),
        }
    };
    sums.iter().enumerate().map(line).collect()
}

fn last_decision(file: &File) -> (&'static str, Option<&Fact>) {
    match file.of(&DECISIONS).last() {
        None => ("NONE", None),
        Some(fact) if fact.kind == "SupportApproved" => ("APPROVED", Some(fact)),
        Some(fact) => ("DECLINED", Some(fact)),
    }
}

/// 29. Where not providing was the higher risk.
pub(crate) fn non_provision_outranked(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let Some(assessed) = file.of(&["NonProvisionRiskAssessed"]).last() else { continue };
        let fold = Fold::of(&file.counts);
        let support = fold.level();
        if level(reading_level(assessed)) <= support.as_deref().map_or(0, level) {
            continue;
        }
        let (decision, decided) = last_decision(file);
        let cells = row! {
            "nonProvisionLevel": reading_level(assessed), "supportLevel": support, "outcomes": assessed.list("outcomes").join(", "),
            "status": fold.status(), "decision": decision, "decidedOn": decided.map(|fact| &fact.on),
        };
        let sources: Vec<u64> = std::iter::once(assessed).chain(decided).map(|fact| fact.position).collect();
        rows.push(file.row(cells, &sources));
    }
    rows
}

/// 30. What changed in the portfolio between two moments. Changes among the statuses before a request are not seen here.
pub(crate) fn portfolio_change(log: &Log, earlier: u64) -> Vec<Row> {
    let then = log.up_to(earlier);
    let snapshot = |file: &File| {
        let fold = Fold::of(&file.counts);
        let active = fold.pairs.values().filter(|standing| standing.is("ACTIVE")).count();
        (fold.status(), fold.level(), active)
    };
    let mut rows = Vec::new();
    for file in &log.files {
        let before = then.files.iter().find(|known| known.raw[0].position == file.raw[0].position).map(snapshot);
        let after = snapshot(file);
        if before.as_ref() == Some(&after) {
            continue;
        }
        let change = if before.is_some() { "CHANGED" } else { "NEW" };
        let (status, level, active) =
            before.map_or((None, None, None), |(status, level, active)| (Some(status), level, Some(active)));
        let cells = row! {
            "change": change, "statusBefore": status, "statusAfter": after.0, "levelBefore": level, "levelAfter": after.1,
            "activeBefore": active, "activeAfter": after.2,
        };
        rows.push(file.row(cells, &[]));
    }
    rows
}

/// 31. Which decisions another edition of the policy would have had taken elsewhere.
pub(crate) fn policy_dry_run(log: &Log, edition: Option<u64>, draft: Option<&str>) -> Vec<Row> {
    let published: Vec<&Fact> = log.all.iter().filter(|fact| fact.kind == "PolicyPublished").collect();
    let of = |edition: u64| published.iter().rev().find(|fact| fact.body["edition"] == edition);
    let new: Value = match (edition, draft) {
        (_, Some(draft)) => serde_json::from_str(draft).unwrap(),
        (Some(edition), None) => of(edition).unwrap().body.clone(),
        (None, None) => published.last().unwrap().body.clone(),
    };
    let new = &new;
    let mut rows = Vec::new();
    for file in &log.files {
        let mut fold = Fold::default();
        for fact in &file.counts {
            if fact.kind == "SupportApproved" {
                let then = of(fact.policy).map(|known| &known.body);
                let level_new =
                    fold.readings().map(|reading| rescored(&reading.body["reading"], new)).max().unwrap_or(0);
                let level_then = fact.text("residualLevel");
                let (required_new, required_then) =
                    (required(new, LEVELS[level_new]), then.and_then(|then| required(then, level_then)));
                let authority = fact.text("authority");
                let finding = match required_new {
                    None => Some("NOBODY_MAY_APPROVE"),
                    Some(required) if height(authority) < height(required) => Some("HIGHER_AUTHORITY_NEEDED"),
                    Some(required) if required_then.is_some_and(|then| height(required) < height(then)) => {
                        Some("LOWER_AUTHORITY_ENOUGH")
                    }
                    Some(_) => (LEVELS[level_new] != level_then).then_some("LEVEL_CHANGED"),
                };
                if let Some(finding) = finding {
                    let cells = row! {
                        "decision": fact.text("decision"), "decidedOn": fact.on, "policyThen": fact.policy, "levelThen": level_then, "authority": authority,
                        "requiredThen": required_then, "levelNew": LEVELS[level_new], "requiredNew": required_new, "finding": finding,
                    };
                    rows.push(file.row(cells, &[fact.position]));
                }
            }
            fold.apply(fact);
        }
    }
    rows
}

fn rescored(reading: &Value, policy: &Value) -> usize {
    let score = |field: &str| usize::try_from(reading[field].as_u64().unwrap()).unwrap();
    let all = [score("scale"), score("scope"), score("irremediability")];
    let severity = if policy["severityIsAverage"] == true {
        all.iter().sum::<usize>().div_ceil(3)
    } else {
        all.into_iter().max().unwrap()
    };
    level(policy["matrix"][severity - 1][score("likelihood") - 1].as_str().unwrap())
}

fn required<'p>(policy: &'p Value, level: &str) -> Option<&'p str> {
    policy["ladder"]
        .as_array()
        .unwrap()
        .iter()
        .find(|rung| rung["level"] == level)
        .and_then(|rung| rung["authority"].as_str())
}

fn height(authority: &str) -> usize {
    rank(&["CHIEF_OF_MISSION", "REGIONAL", "HEADQUARTERS"], authority)
}

/// 32. What a government may see of a case: what it was told, and the conditions.
pub(crate) fn for_recipient_government(log: &Log, case: &str, authority: Option<&str>) -> Vec<Row> {
    let Some(file) = log.file(case) else { return Vec::new() };
    let closed = |fact: &Fact| {
        let touches =
            |known: &&Fact| known.is(&["EventCorrected", "EventAnnulled"]) && known.pointer("target") == fact.position;
        file.raw.iter().filter(touches).any(|known| known.class != "OPEN")
    };
    let open: Vec<&Fact> = file.counts.iter().filter(|fact| fact.class == "OPEN" && !closed(fact)).collect();
    let mut rows: Vec<((String, u64, usize), Row)> = Vec::new();
    let to = |fact: &&&Fact| authority.is_none_or(|authority| fact.text("authority") == authority);
    for fact in open.iter().filter(|fact| fact.kind == "AuthoritiesNotified").filter(to) {
        let cells = row! {
            "what": "NOTIFICATION", "on": fact.on, "authority": fact.text("authority"), "addressee": fact.text("addressee"),
            "about": fact.list("content").join(", "), "kind": Value::Null, "dueOn": Value::Null, "state": Value::Null,
        };
        rows.push(((fact.on.clone(), fact.position, 0), file.row(cells, &[fact.position])));
    }
    for (place, known) in conditions(open.iter().copied()).into_iter().enumerate() {
        let cells = row! {
            "what": "CONDITION", "on": known.approval.on, "authority": Value::Null, "addressee": Value::Null, "about": known.text, "kind": known.kind,
            "dueOn": known.due, "state": known.state,
        };
        rows.push((
            (known.approval.on.clone(), known.approval.position, place),
            file.row(cells, &[known.approval.position]),
        ));
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows.into_iter().map(|(_, row)| row).collect()
}
