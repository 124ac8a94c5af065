//! What oversight and managers ask of support: stops, deliveries, ends, emergencies.

use serde_json::Value;

use super::{
    fold::Fold,
    raw::{Fact, File, Log, Pair, Row, days, later, row, sourced},
};

/// A suspension from its start to its end, or to a day.
pub(crate) struct Stop<'f> {
    pub(crate) start: &'f Fact,
    pub(crate) end: Option<String>,
}

/// Every suspension of a case, with the day on which the last of its pairs was resumed or ceased.
pub(crate) fn stops(file: &File) -> Vec<Stop<'_>> {
    file.of(&["SupportSuspended"])
        .map(|start| {
            let mut left = start.covers();
            let mut end = None;
            for fact in file.counts.iter().filter(|fact| fact.position > start.position) {
                let lifts = fact.kind == "SupportCeased"
                    || (fact.kind == "SupportResumed" && fact.text("suspension") == start.text("suspension"));
                if lifts && !left.is_empty() {
                    let covers = fact.covers();
                    left.retain(|pair| !covers.contains(pair));
                    end = left.is_empty().then(|| fact.on.clone());
                }
            }
            Stop { start, end }
        })
        .collect()
}

/// 6. Suspensions that nobody looked at for too long, or that last too long.
pub(crate) fn suspensions_unreviewed(log: &Log, on: &str, review_days: i64, limit_days: i64) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        for stop in stops(file) {
            let start = stop.start;
            let of = |kinds: &'static [&'static str]| {
                file.of(kinds).filter(|fact| {
                    fact.position > start.position && fact.text("suspension") == start.text("suspension")
                })
            };
            let (end, running) = (stop.end.clone().unwrap_or_else(|| on.to_owned()), stop.end.is_none());
            let mut looks: Vec<&str> =
                of(&["SuspensionReviewed", "SuspensionConfirmed"]).map(|fact| fact.on.as_str()).collect();
            looks.sort_unstable();
            let all: Vec<&str> = std::iter::once(start.on.as_str()).chain(looks).chain([end.as_str()]).collect();
            let sources: Vec<u64> = std::iter::once(start.position)
                .chain(
                    of(&["SuspensionReviewed", "SuspensionConfirmed", "SuspensionExtended", "SupportResumed"])
                        .map(|fact| fact.position),
                )
                .collect();
            let mut tell = |finding: &str, from: &str, to: &str| {
                let cells = row! {
                    "suspension": start.text("suspension"), "reason": start.text("reason"), "kind": start.text("kind"), "suspendedOn": start.on,
                    "finding": finding, "from": from, "to": to, "days": days(from, to), "running": running,
                };
                rows.push(file.row(cells, &sources));
            };
            for neighbours in all.windows(2) {
                if days(neighbours[0], neighbours[1]) > review_days {
                    tell("UNREVIEWED", neighbours[0], neighbours[1]);
                }
            }
            let mut limit = later(&start.on, limit_days);
            for extended in of(&["SuspensionExtended"]) {
                if extended.on > limit {
                    tell("TOO_LONG", &limit, &extended.on);
                }
                limit = extended.text("until").to_owned();
            }
            if end > limit {
                tell("TOO_LONG", &limit, &end);
            }
        }
    }
    rows
}

/// 7. Deliveries outside what was approved, or while it was stopped, by all that is known now: there should be none.
pub(crate) fn deliveries_outside_approval(log: &Log) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        let whole = Fold::of(&file.counts);
        for (place, fact) in file.counts.iter().enumerate().filter(|(_, fact)| fact.kind == "DeliveryRecorded") {
            let pair: Pair = (fact.text("item").into(), fact.text("recipient").into());
            let before = &file.counts[..place];
            let in_emergency = fact.maybe("emergency").is_some();
            let why = if in_emergency {
                outside_emergency(&file.counts, fact, &pair)
            } else {
                not_approved(&whole, &pair, &fact.on)
            };
            let Some(why) = why else { continue };
            let then = if in_emergency {
                outside_then(before, fact, &pair)
            } else {
                not_approved(&Fold::of(before), &pair, &fact.on).is_some()
            };
            let cells = row! {
                "item": pair.0, "recipient": pair.1, "deliveredOn": fact.on, "quantity": hundredths(&fact.body["quantity"]),
                "value": fact.body["value"], "why": why, "status": whole.pairs.get(&pair).and_then(|known| known.on(&fact.on)),
                "emergency": fact.maybe("emergency"), "onRecord": then,
            };
            rows.push(file.row(cells, &[fact.position]));
        }
    }
    rows
}

fn state_after(kind: &str) -> &'static str {
    match kind {
        "EmergencySupportRatified" => "RATIFIED",
        "EmergencySupportLapsed" => "LAPSED",
        "EmergencySupportEnded" => "ENDED",
        _ => "RUNNING",
    }
}

/// What is recorded last of an emergency, of each of its kinds.
fn last<'f>(facts: &'f [Fact], kind: &str, delivery: &Fact) -> Option<&'f Fact> {
    facts.iter().rfind(|fact| fact.kind == kind && fact.text("emergency") == delivery.text("emergency"))
}

/// Whether a delivery lies in the hours and the scope for which its emergency was authorised.
fn in_hours(authorised: &Fact, delivery: &Fact, pair: &Pair) -> bool {
    let at = delivery.text("at");
    !at.is_empty()
        && authorised.covers().contains(pair)
        && authorised.text("authorisedAt") <= at
        && at <= authorised.text("expiresAt")
}

fn outside_emergency(facts: &[Fact], delivery: &Fact, pair: &Pair) -> Option<&'static str> {
    let Some(authorised) = last(facts, "EmergencySupportAuthorised", delivery) else { return Some("NO_EMERGENCY") };
    let at = delivery.text("at");
    let lapsed = last(facts, "EmergencySupportLapsed", delivery).is_some_and(|fact| fact.text("at") < at);
    let ended = last(facts, "EmergencySupportEnded", delivery)
        .is_some_and(|fact| fact.on.as_str() < at.get(..10).unwrap_or_default());
    let ratified = last(facts, "EmergencySupportRatified", delivery).is_some_and(|fact| fact.text("at") <= at);
    let inside =
        in_hours(authorised, delivery, pair) && !lapsed && !ended && (ratified || at <= authorised.text("ratifyBy"));
    (!inside).then_some("OUTSIDE_EMERGENCY")
}

/// Whether what stood before the delivery said so too.
fn outside_then(before: &[Fact], delivery: &Fact, pair: &Pair) -> bool {
    let Some(authorised) = last(before, "EmergencySupportAuthorised", delivery) else { return true };
    let kinds = ["EmergencySupportRatified", "EmergencySupportLapsed", "EmergencySupportEnded"];
    let newest = kinds.iter().filter_map(|kind| last(before, kind, delivery)).max_by_key(|fact| fact.position);
    let state = newest.map_or("RUNNING", |fact| state_after(fact.kind));
    let runs_out = state == "RUNNING" && delivery.text("at") > authorised.text("ratifyBy");
    !in_hours(authorised, delivery, pair) || ["LAPSED", "ENDED"].contains(&state) || runs_out
}

fn not_approved(fold: &Fold, pair: &Pair, on: &str) -> Option<&'static str> {
    let standing = fold.pairs.get(pair);
    if standing.and_then(|known| known.on(on)) != Some("ACTIVE") {
        return Some("NOT_ACTIVE");
    }
    let until = standing.and_then(|known| known.approved_until(on));
    until.is_none_or(|until| until < on).then_some("EXPIRED")
}

/// A decimal in hundredths, as a number.
pub(crate) fn hundredths(value: &Value) -> Value {
    value.as_str().map_or_else(|| value.clone(), |text| text.parse::<i64>().unwrap().into())
}

/// 12. Approvals that are past their day while the support is active.
pub(crate) fn expired_but_active(log: &Log, on: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    for file in &log.files {
        for (pair, standing) in Fold::of(&file.counts).pairs.iter().filter(|(_, standing)| standing.is("ACTIVE")) {
            let Some(approval) = standing.approval.as_ref().filter(|approval| approval.text("validUntil") < on) else {
                continue;
            };
            let until = approval.text("validUntil");
            let cells = row! {
                "item": pair.0, "recipient": pair.1, "decision": approval.text("decision"), "approvedOn": approval.on, "validUntil": until,
                "daysOver": days(until, on), "activeSince": standing.days.last().map(|(day, _)| day),
            };
            rows.push(file.row(cells, &[approval.position]));
        }
    }
    rows
}

/// 13. Emergencies: authorised, ratified in time, lapsed; and who was rescued with before.
pub(crate) fn emergencies(log: &Log) -> Vec<Row> {
    let recipients = |fact: &Fact| {
        fact.covers().into_iter().map(|(_, recipient)| recipient).collect::<std::collections::BTreeSet<_>>()
    };
    let all: Vec<&Fact> = log.files.iter().flat_map(|file| file.of(&["EmergencySupportAuthorised"])).collect();
    let mut rows: Vec<(u64, Row)> = Vec::new();
    for file in &log.files {
        for fact in file.of(&["EmergencySupportAuthorised"]) {
            let of = |kind: &str| {
                file.counts.iter().rfind(|known| {
                    known.kind == kind
                        && known.text("emergency") == fact.text("emergency")
                        && known.position > fact.position
                })
            };
            let (ratified, lapsed, ended) =
                (of("EmergencySupportRatified"), of("EmergencySupportLapsed"), of("EmergencySupportEnded"));
            let last = [ratified, lapsed, ended].into_iter().flatten().max_by_key(|known| known.position);
            let mine = recipients(fact);
            let earlier = all
                .iter()
                .filter(|known| known.position < fact.position && !recipients(known).is_disjoint(&mine))
                .count();
            let deliveries = file
                .of(&["DeliveryRecorded"])
                .filter(|known| known.maybe("emergency") == fact.maybe("emergency"))
                .count();
            let names: Vec<&str> = mine.iter().map(String::as_str).collect();
            let cells = row! {
                "emergency": fact.text("emergency"), "recipients": names.join(", "), "authority": fact.text("authority"), "authorisedBy": fact.by,
                "authorisedAt": fact.text("authorisedAt"), "ratifyBy": fact.text("ratifyBy"), "ratifiedAt": ratified.map(|known| known.text("at")),
                "ratifiedInTime": ratified.map(|known| known.text("at") <= fact.text("ratifyBy")), "lapsedAt": lapsed.map(|known| known.text("at")),
                "endedOn": ended.map(|known| &known.on), "state": last.map_or("RUNNING", |known| state_after(known.kind)),
                "deliveries": deliveries, "earlierUses": earlier, "case": file.reference(), "country": file.country(),
            };
            let sources: Vec<u64> =
                [Some(fact), ratified, lapsed, ended].into_iter().flatten().map(|known| known.position).collect();
            rows.push((fact.position, sourced(cells, &sources)));
        }
    }
    rows.sort_by_key(|(position, _)| *position);
    rows.into_iter().map(|(_, row)| row).collect()
}
