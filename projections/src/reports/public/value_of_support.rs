//! Question 25.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Case, Position,
    case::{decision::SupportDeclined, delivery, status::PairStanding},
    terms::{Currency, DeclineReason, ItemId, Money, PairStatus, RecipientId, RiskLevel, Subject},
};

use crate::reports::{
    arguments::Refused,
    cell::{Cell, Row, cells, count, named, text},
    decisions::{Decided, approvals, decisions},
    definition::{Asker, COUNTRY, ColumnType, Definition, nullable, required},
    ground::Asked,
    history::{History, of},
    run::{Gather, Report, Way, bounded},
};

pub(in crate::reports) static REPORT: Report = Report {
    definition: Definition {
        number: 25,
        name: "value-of-support",
        question: "What is support worth by country, kind of force and residual risk; what was declined, and why?",
        definition: "APPROVED: each support item once for which something was approved, whatever became of it, with the highest \
            residual level of the last approvals of its pairs. DECLINED: each other item for which support was declined, with \
            the reason of the last decline. DELIVERED: each delivery with its own value, at the residual level of the last \
            approval before it. The kind of force is that of the recipients concerned, SEVERAL where they differ, UNKNOWN where \
            one is not registered or not seen. No rates of exchange are on record: each currency is a row of its own, and what has \
            no value is counted without one.",
        asker: Asker::Public,
        must_be_empty: false,
        source_events: &[
            "SupportItemAdded",
            "SupportItemRevised",
            "SupportApproved",
            "SupportDeclined",
            "DeliveryRecorded",
            "RecipientRegistered",
        ],
        recorded_only: None,
        subjects: &[Subject::Scope, Subject::Decisions, Subject::Deliveries, Subject::Suspensions, Subject::Closing],
        told_in_part: &[],
        parameters: &[COUNTRY],
        own_columns: &[
            required("country", ColumnType::Text, "The country."),
            required("outcome", ColumnType::Enum, "APPROVED, DECLINED or DELIVERED."),
            required("forceType", ColumnType::Text, "The kind of force."),
            nullable("residualLevel", ColumnType::Enum, "The residual level that was accepted."),
            nullable("reason", ColumnType::Enum, "Why support was declined."),
            nullable("currency", ColumnType::Text, "The currency."),
            required("items", ColumnType::Integer, "How many items, or deliveries."),
            nullable("amount", ColumnType::Money, "What they are worth together."),
        ],
        by_case: false,
    },
    grounds: true,
    single: false,
    way: Way::Over(|asked| Ok(Box::new(Values { asked, sums: BTreeMap::new() }))),
};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Outcome {
    Approved,
    Declined,
    Delivered,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    country: String,
    outcome: Outcome,
    force_type: String,
    level: Option<RiskLevel>,
    reason: Option<DeclineReason>,
    currency: Option<String>,
}

#[derive(Default)]
struct Sum {
    items: usize,
    amount: i64,
    currency: Option<Currency>,
    sources: Vec<Position>,
}

struct Values<'a> {
    asked: &'a Asked<'a>,
    sums: BTreeMap<Key, Sum>,
}

impl Values<'_> {
    fn force_type<'r>(&self, recipients: impl Iterator<Item = &'r RecipientId>) -> String {
        let registry = &self.asked.ground.registry;
        let unknown = || "UNKNOWN".to_owned();
        let kind = |id: &RecipientId| registry.recipient(id).map_or_else(unknown, |known| text(&known.force_type));
        let kinds: BTreeSet<String> = recipients.map(kind).collect();
        let mut kinds = kinds.into_iter();
        match (kinds.next(), kinds.next()) {
            (Some(one), None) => one,
            (Some(_), Some(_)) => "SEVERAL".into(),
            (None, _) => unknown(),
        }
    }

    fn add(&mut self, mut key: Key, value: Option<&Money>, sources: impl IntoIterator<Item = Position>) {
        key.currency = value.map(|money| text(money.currency));
        let sum = self.sums.entry(key).or_default();
        sum.items += 1;
        if let Some(money) = value {
            sum.amount = sum.amount.saturating_add(money.amount_minor.0);
            sum.currency = Some(money.currency);
        }
        sum.sources.extend(sources);
    }

    fn item(&mut self, history: &History<'_>, case: &Case, item: &ItemId, value: Option<&Money>) {
        let of_item = || case.standing.pairs.iter().filter(|known| known.pair.item == *item);
        let stands = |wanted: fn(PairStatus) -> bool| -> Vec<&PairStanding> {
            of_item().filter(|known| known.decided.is_some_and(wanted)).collect()
        };
        let country = history.country();
        let approved = stands(|status| {
            matches!(
                status,
                PairStatus::Approved
                    | PairStatus::Active
                    | PairStatus::Suspended
                    | PairStatus::Ended
                    | PairStatus::Ceased
            )
        });
        if !approved.is_empty() {
            let last =
                |known: &&PairStanding| approvals(history).rev().find(|(_, body)| body.covers.contains(&known.pair));
            let lasts: Vec<_> = approved.iter().filter_map(last).collect();
            let level = lasts.iter().map(|(_, body)| body.residual_level).max();
            let force_type = self.force_type(approved.iter().map(|known| &known.pair.recipient));
            let key = Key { country, outcome: Outcome::Approved, force_type, level, reason: None, currency: None };
            self.add(key, value, lasts.iter().map(|(event, _)| event.position));
            return;
        }
        let declined = stands(|status| status == PairStatus::Declined);
        let of_them = |body: &SupportDeclined| declined.iter().any(|known| body.covers.contains(&known.pair));
        let last = decisions(history).rev().find_map(|(event, decided)| match decided {
            Decided::Declined(body) if of_them(body) => Some((event.position, body.reason)),
            Decided::Declined(_) | Decided::Approved(_) => None,
        });
        if let Some((source, reason)) = last {
            let force_type = self.force_type(declined.iter().map(|known| &known.pair.recipient));
            let (outcome, reason) = (Outcome::Declined, Some(reason));
            self.add(Key { country, outcome, force_type, level: None, reason, currency: None }, value, [source]);
        }
    }
}

impl Gather for Values<'_> {
    fn case(&mut self, history: &History<'_>) -> Result<(), Refused> {
        if !history.is_in(self.asked.arguments.country("country")) {
            return Ok(());
        }
        let case = history.state();
        for item in &case.scope.items {
            self.item(history, case, &item.item, item.value.as_ref());
        }
        for (event, body) in history.each(of!(Delivery, delivery::Event::DeliveryRecorded)) {
            let covers = |covers: &[domain::case::Pair]| {
                covers.iter().any(|pair| pair.item == body.item && pair.recipient == body.recipient)
            };
            let at = history.order(event.position);
            let mut before = approvals(history).rev().filter(|(known, _)| history.order(known.position) < at);
            let level = before.find(|(_, known)| covers(&known.covers)).map(|(_, known)| known.residual_level);
            let key = Key {
                country: history.country(),
                outcome: Outcome::Delivered,
                force_type: self.force_type([&body.recipient].into_iter()),
                level,
                reason: None,
                currency: None,
            };
            self.add(key, body.value.as_ref(), [event.position]);
        }
        bounded(self.sums.len())
    }

    fn rows(self: Box<Self>) -> Result<Vec<Row>, Refused> {
        let row = |(key, sum): (Key, Sum)| {
            let cells = cells![
                key.country,
                named(key.outcome),
                key.force_type,
                key.level.map(named),
                key.reason.map(named),
                key.currency,
                count(sum.items),
                sum.currency.map(|currency| Cell::Money(sum.amount, currency)),
            ];
            Row::new(cells, sum.sources)
        };
        Ok(self.sums.into_iter().map(row).collect())
    }
}
