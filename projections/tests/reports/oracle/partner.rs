//! What mechanisms and UN partners ask: a unit through all cases, screening, figures, agreement with advice.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    decisions::DECISIONS,
    fold::Fold,
    raw::{Fact, File, Log, Row, row, share, sourced},
    support::hundredths,
};

/// Recipients by the institution above them.
pub(crate) fn parents(log: &Log) -> BTreeMap<String, Option<String>> {
    let registered = log.all.iter().filter(|fact| fact.kind == "RecipientRegistered");
    registered.map(|fact| (fact.text("recipient").to_owned(), fact.maybe("parent").map(Into::into))).collect()
}

/// What a recipient is to another one: itself, above it, below it.
pub(crate) fn relation(parents: &BTreeMap<String, Option<String>>, of: &str, to: &str) -> Option<&'static str> {
    let above = |from: &str, wanted: &str| {
        let mut next = parents.get(from).and_then(Option::as_ref);
        while let Some(known) = next {
            if known == wanted {
                return true;
            }
            next = parents.get(known).and_then(Option::as_ref);
        }
        false
    };
    if of == to {
        Some("SELF")
    } else if above(to, of) {
        Some("PARENT")
    } else {
        above(of, to).then_some("CHILD")
    }
}

/// 20. A unit with those above and below it, through all cases, offices and years.
pub(crate) fn recipient_history(log: &Log, recipient: &str, family: bool) -> Vec<Row> {
    let parents = parents(log);
    let wanted = |id: &str| relation(&parents, id, recipient).filter(|relation| family || *relation == "SELF");
    let countries: BTreeMap<&str, &str> = log
        .all
        .iter()
        .filter(|fact| fact.kind == "RecipientRegistered")
        .map(|fact| (fact.text("recipient"), fact.text("country")))
        .collect();
    let mut rows: Vec<((String, u64, String), Row)> = Vec::new();
    let mut tell = |fact: &Fact, file: Option<&File>| {
        let Some((what, on, detail)) = told(fact) else { return };
        for id in concerned(fact) {
            let Some(relation) = wanted(&id) else { continue };
            let opening = file.map(File::opening);
            let delivered = fact.kind == "DeliveryRecorded";
            let quantity = if delivered { hundredths(&fact.body["quantity"]) } else { Value::Null };
            let value = if delivered { fact.body["value"].clone() } else { Value::Null };
            let country =
                opening.map_or_else(|| countries.get(id.as_str()).copied(), |opening| Some(opening.text("country")));
            let cells = row! {
                "on": on, "what": what, "recipient": id, "relation": relation, "case": opening.map(|fact| fact.text("reference")),
                "office": opening.map(|fact| fact.text("office")), "project": opening.map(|fact| fact.text("project")), "country": country,
                "detail": detail, "quantity": quantity, "value": value,
            };
            rows.push(((on.to_owned(), fact.position, id), sourced(cells, &[fact.position])));
        }
    };
    log.files.iter().for_each(|file| file.counts.iter().for_each(|fact| tell(fact, Some(file))));
    log.all.iter().filter(|fact| fact.case.is_none()).for_each(|fact| tell(fact, None));
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// What is told of an event: what it is, on which day, a detail.
fn told(fact: &Fact) -> Option<(&'static str, &str, Option<&str>)> {
    let on = fact.on.as_str();
    Some(match fact.kind {
        "RecipientLinked" => ("LINKED", on, fact.maybe("role")),
        "RecipientUnlinked" => ("UNLINKED", on, None),
        "SupportApproved" => ("APPROVED", on, fact.maybe("residualLevel")),
        "SupportDeclined" => ("DECLINED", on, fact.maybe("reason")),
        "SupportActivated" => ("ACTIVATED", fact.text("from"), None),
        "DeliveryRecorded" => ("DELIVERED", on, fact.maybe("item")),
        "SupportEnded" => ("ENDED", on, None),
        "SupportSuspended" => ("SUSPENDED", on, fact.maybe("reason")),
        "SupportResumed" => ("RESUMED", on, None),
        "SupportCeased" => ("CEASED", on, None),
        "EmergencySupportAuthorised" => ("EMERGENCY", &fact.text("authorisedAt")[..10], fact.maybe("emergency")),
        "IncidentReported" => ("INCIDENT", fact.text("occurredOn"), fact.maybe("category")),
        "RecipientScreened" => ("SCREENED", fact.text("screenedOn"), fact.maybe("result")),
        "CommandChanged" => ("COMMAND_CHANGED", on, None),
        "MaterialChangeRecorded" if fact.text("kind") == "CHANGE_OF_COMMAND" => ("COMMAND_CHANGED", on, None),
        _ => return None,
    })
}

fn concerned(fact: &Fact) -> BTreeSet<String> {
    let covered = fact.covers().into_iter().map(|(_, recipient)| recipient);
    let named = fact.list("recipients");
    covered.chain(named).chain(fact.maybe("recipient").map(Into::into)).collect()
}

/// 21. Recipients whose command changed and who were not screened since.
pub(crate) fn rescreening_due(log: &Log, on: &str) -> Vec<Row> {
    let policies = log.all.iter().filter(|fact| fact.kind == "PolicyPublished" && fact.text("effectiveFrom") <= on);
    let policy = policies.max_by_key(|fact| fact.text("effectiveFrom")).unwrap();
    let limit = policy.body["deadlines"]["rescreeningDays"].as_i64().unwrap();
    let mut known: BTreeMap<(&str, &str), Vec<&Fact>> = BTreeMap::new();
    for fact in log.all.iter().filter(|fact| fact.is(&["CommandChanged", "RecipientRegistered", "RecipientScreened"])) {
        known.entry((fact.kind, fact.text("recipient"))).or_default().push(fact);
    }
    let of = |kind: &'static str, recipient: &str| known.get(&(kind, recipient)).cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for file in &log.files {
        let fold = Fold::of(&file.counts);
        for (recipient, _) in fold.links.iter().filter(|(_, role)| *role == "DIRECT" && !fold.closed) {
            let changed = of("CommandChanged", recipient);
            let told = file
                .of(&["MaterialChangeRecorded"])
                .filter(|fact| fact.text("kind") == "CHANGE_OF_COMMAND" && fact.text("recipient") == recipient);
            let changes: Vec<&Fact> = changed.iter().copied().chain(told).collect();
            let Some(changed_on) = changes.iter().map(|fact| fact.on.as_str()).max() else { continue };
            // Of two on the same day the later recorded one commands.
            let commander = match changed.iter().max_by_key(|fact| (&fact.on, fact.position)) {
                Some(last) => last.maybe("commander"),
                None => of("RecipientRegistered", recipient).last().and_then(|fact| fact.maybe("commander")),
            };
            let screenings = of("RecipientScreened", recipient);
            let counts = |fact: &&&Fact| {
                let of_command = match commander {
                    Some(commander) => fact.maybe("person") == Some(commander),
                    None => ["UNIT", "BOTH"].contains(&fact.text("appliesTo")),
                };
                ["CLEAR", "CAUTION"].contains(&fact.text("result"))
                    && of_command
                    && speaks_of(fact, &screenings) >= changed_on
            };
            if screenings.iter().any(|fact| counts(&fact)) {
                continue;
            }
            let due = super::raw::later(changed_on, limit);
            let in_force = fold.pairs.iter().any(|(pair, standing)| pair.1 == *recipient && standing.in_force());
            let cells = row! {
                "recipient": recipient, "changedOn": changed_on, "due": due, "overdue": due.as_str() < on, "inForce": in_force, "status": fold.status(),
            };
            let sources: Vec<u64> = changes.iter().map(|fact| fact.position).collect();
            rows.push(file.row(cells, &sources));
        }
    }
    rows
}

/// The day that a screening speaks of: where it repeats an earlier one, that one's.
fn speaks_of<'f>(fact: &'f Fact, all: &[&'f Fact]) -> &'f str {
    let repeated = fact
        .maybe("carriedOverFrom")
        .and_then(|id| all.iter().find(|known| known.position < fact.position && known.text("screening") == id));
    repeated.map_or(fact.text("screenedOn"), |known| speaks_of(known, all).min(fact.text("screenedOn")))
}

const FIGURES: [&str; 10] = [
    "opened",
    "requested",
    "screened",
    "people",
    "ineligible",
    "approved",
    "withConditions",
    "declined",
    "suspended",
    "ceased",
];

/// 22. Figures by quarter.
pub(crate) fn quarterly_figures(log: &Log, from: Option<&str>, to: Option<&str>, country: Option<&str>) -> Vec<Row> {
    let mut quarters: BTreeMap<String, BTreeMap<&str, u64>> = BTreeMap::new();
    let mut count = |day: &str, of: &str, figures: &[&'static str]| {
        let inside = from.is_none_or(|from| from <= day)
            && to.is_none_or(|to| day <= to)
            && country.is_none_or(|country| country == of);
        if inside {
            let month: u32 = day[5..7].parse().unwrap();
            let quarter = quarters.entry(format!("{}-Q{}", &day[..4], month.div_ceil(3))).or_default();
            figures.iter().for_each(|figure| *quarter.entry(figure).or_default() += 1);
        }
    };
    for file in &log.files {
        for fact in &file.counts {
            let figures: &[&str] = match fact.kind {
                "CaseOpened" => &["opened"],
                "DecisionRequested" => &["requested"],
                "SupportApproved" if fact.body["conditions"].as_array().unwrap().is_empty() => &["approved"],
                "SupportApproved" => &["approved", "withConditions"],
                "SupportDeclined" => &["declined"],
                "SupportSuspended" => &["suspended"],
                "SupportCeased" => &["ceased"],
                _ => continue,
            };
            count(&fact.on, file.country(), figures);
        }
    }
    let registered: BTreeMap<&str, &str> = log
        .all
        .iter()
        .filter(|fact| fact.kind == "RecipientRegistered")
        .map(|fact| (fact.text("recipient"), fact.text("country")))
        .collect();
    for fact in log.all.iter().filter(|fact| fact.kind == "RecipientScreened") {
        let mut figures = vec!["screened"];
        figures.extend(fact.maybe("person").map(|_| "people"));
        figures.extend((fact.text("result") == "INELIGIBLE").then_some("ineligible"));
        count(fact.text("screenedOn"), registered.get(fact.text("recipient")).copied().unwrap_or_default(), &figures);
    }
    let line = |(quarter, figures): (String, BTreeMap<&str, u64>)| {
        let mut cells = row! { "quarter": quarter };
        for figure in FIGURES {
            cells.insert(figure.into(), figures.get(figure).copied().unwrap_or_default().into());
        }
        cells
    };
    quarters.into_iter().map(line).collect()
}

/// 23. How often decisions agree with the advice of the mechanism.
pub(crate) fn agreement_with_advice(log: &Log, country: Option<&str>) -> Vec<Row> {
    const ADVICE: [&str; 3] = ["SUPPORT_ADVISED", "SUPPORT_ADVISED_WITH_CONDITIONS", "SUPPORT_NOT_ADVISED"];
    const OUTCOMES: [&str; 3] = ["APPROVED", "APPROVED_WITH_CONDITIONS", "DECLINED"];
    let mut counted: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    for file in log.files.iter().filter(|file| country.is_none_or(|country| file.country() == country)) {
        let mut fold = Fold::default();
        for fact in &file.counts {
            let advice = fold.advice().and_then(|advice| ADVICE.iter().position(|known| *known == advice));
            fold.apply(fact);
            let Some(advice) = advice.filter(|_| fact.is(&DECISIONS)) else { continue };
            let outcome = match fact.body["conditions"].as_array() {
                None => 2,
                Some(conditions) => usize::from(!conditions.is_empty()),
            };
            *counted.entry((advice, outcome)).or_default() += 1;
        }
    }
    let agrees = |(advice, outcome): (usize, usize)| match advice {
        0 => outcome < 2,
        advice => advice == outcome,
    };
    let all: i64 = counted.values().sum();
    let mut rows: Vec<Row> = counted.iter().map(|(pair, count)| row! {
        "line": "PAIR", "advice": ADVICE[pair.0], "outcome": OUTCOMES[pair.1], "agrees": agrees(*pair), "decisions": count, "share": share(*count, all),
    }).collect();
    if all > 0 {
        let agreed: i64 = counted.iter().filter(|(pair, _)| agrees(**pair)).map(|(_, count)| count).sum();
        rows.push(row! { "line": "AGREEMENT", "advice": Value::Null, "outcome": Value::Null, "agrees": true, "decisions": agreed, "share": share(agreed, all) });
    }
    rows
}

/// 24. Cases that a unit named in an incident touches, with those above and below it.
pub(crate) fn cases_touching_incident(log: &Log, case: &str, incident: Option<&str>) -> Vec<Row> {
    let named = |fact: &&Fact| incident.is_none_or(|incident| fact.text("incident") == incident);
    let Some(reported) = log.file(case).and_then(|file| file.of(&["IncidentReported"]).rev().find(named)) else {
        return Vec::new();
    };
    let parents = parents(log);
    let names: BTreeSet<String> = reported.list("recipients").into_iter().collect();
    let mut rows = Vec::new();
    for file in &log.files {
        let fold = Fold::of(&file.counts);
        let mut ever: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
        file.of(&["RecipientLinked"])
            .for_each(|fact| ever.entry(fact.text("recipient")).or_default().push(fact.position));
        for (recipient, positions) in &ever {
            for name in &names {
                let Some(relation) = relation(&parents, recipient, name) else { continue };
                let in_force = fold.pairs.iter().any(|(pair, standing)| pair.1 == *recipient && standing.in_force());
                let cells = row! {
                    "office": file.opening().text("office"), "status": fold.status(), "recipient": recipient, "named": name, "relation": relation,
                    "linked": fold.links.contains_key(*recipient), "inForce": in_force,
                };
                let sources: Vec<u64> = positions.iter().copied().chain([reported.position]).collect();
                rows.push(file.row(cells, &sources));
            }
        }
    }
    rows
}
