//! What a document is taken to cost before it runs: a field one, what is below a page a tenth as often as it may hold
//! lines, what is below a list of ids as often as it has ids, and what reads many events [a price of its
//! own](limits::READING_PRICE). It is an estimate for any schema, made of what is written; the schema's own count and limit
//! come after it.

use std::{collections::HashMap, num::NonZeroU32};

use async_graphql::{Name, Positioned, Value, Variables};
use async_graphql_parser::types::{
    ExecutableDocument, Field, FragmentDefinition, OperationDefinition, OperationType, Selection, SelectionSet,
};
use async_graphql_value::Value as Written;

use super::limits;

/// The price of one operation of a caller, for whom a page of events [is read one after the
/// other](super::Principal::reads_for_events) or not. The document has passed the guard: no fragment spreads itself, and
/// chains are short.
pub(super) fn price(
    document: &ExecutableDocument,
    operation_name: Option<&str>,
    variables: &Variables,
    reads_for_events: bool,
) -> NonZeroU32 {
    let operation = document.operations.iter().find(|(name, _)| {
        let named = name.map(|name| name.as_str());
        operation_name.is_none() || named == operation_name
    });
    let Some((_, operation)) = operation else { return limits::LEAST_PRICE };
    let (fragments, operation) = (&document.fragments, &operation.node);
    let written = fragments.values().map(|fragment| &fragment.node.selection_set.node);
    let asks_for_gates = written.chain([&operation.selection_set.node]).any(|written| names(written, limits::GATES));
    let known = HashMap::new();
    let mut pricing = Pricing { fragments, known, operation, variables, reads_for_events, asks_for_gates };
    let fields = pricing.selection(&operation.selection_set.node, "");
    limits::LEAST_PRICE.saturating_add(u32::try_from(fields).unwrap_or(u32::MAX))
}

struct Pricing<'a> {
    fragments: &'a HashMap<Name, Positioned<FragmentDefinition>>,
    known: HashMap<&'a str, u64>,
    operation: &'a OperationDefinition,
    variables: &'a Variables,
    reads_for_events: bool,
    /// Whether it says anywhere what a case lacks.
    asks_for_gates: bool,
}

/// Whether a field is written in a selection, fragments that it spreads left out.
fn names(selection: &SelectionSet, name: &str) -> bool {
    selection.items.iter().any(|item| match &item.node {
        Selection::Field(field) => field.node.name.node == name || names(&field.node.selection_set.node, name),
        Selection::InlineFragment(inline) => names(&inline.node.selection_set.node, name),
        Selection::FragmentSpread(_) => false,
    })
}

impl<'a> Pricing<'a> {
    /// The price of a selection that stands below a field, or in a fragment on a type.
    fn selection(&mut self, selection: &'a SelectionSet, within: &str) -> u64 {
        selection.items.iter().fold(0_u64, |sum, item| {
            sum.saturating_add(match &item.node {
                Selection::Field(field) => {
                    let below = self.selection(&field.node.selection_set.node, &field.node.name.node);
                    let times = self.times(&field.node);
                    let reading = if self.reads(&field.node, within) { limits::READING_PRICE } else { 0 };
                    below.saturating_mul(times).saturating_add(1).saturating_add(reading)
                }
                Selection::InlineFragment(inline) => {
                    let on = inline.node.type_condition.as_ref().map_or(within, |on| on.node.on.node.as_str());
                    self.selection(&inline.node.selection_set.node, on)
                }
                Selection::FragmentSpread(spread) => self.fragment(&spread.node.fragment_name.node),
            })
        })
    }

    fn fragment(&mut self, name: &'a Name) -> u64 {
        if let Some(known) = self.known.get(name.as_str()) {
            return *known;
        }
        let Some(fragment) = self.fragments.get(name) else { return 0 };
        let sum = self.selection(&fragment.node.selection_set.node, &fragment.node.type_condition.node.on.node);
        self.known.insert(name.as_str(), sum);
        sum
    }

    /// How often what is below a field is paid for.
    fn times(&self, field: &Field) -> u64 {
        if let Some(ids) = field.get_argument("ids") {
            return self.count(&ids.node).max(1);
        }
        let listed = || limits::LISTS.iter().find(|(name, _)| *name == field.name.node).map(|(_, lines)| *lines);
        self.lines(field).or_else(listed).map_or(1, |lines| lines.div_ceil(10))
    }

    /// How many values a list has.
    fn count(&self, written: &Written) -> u64 {
        let count = match (written, self.variable(written)) {
            (Written::List(values), _) => values.len(),
            (_, Some(Value::List(values))) => values.len(),
            (_, Some(_) | None) => 1,
        };
        count as u64
    }

    /// Whether it reads many events: [what always does](limits::READ_MUCH), a filter with a text, or of events with countries or
    /// offices; a page of events, where the caller sees some of a kind and others not; or a subscription that begins at a position.
    fn reads(&self, field: &Field, within: &str) -> bool {
        let filtered = |by| field.arguments.iter().any(|(_, value)| self.has(&value.node, by));
        let events = field.name.node == limits::EVENTS;
        let placed = || filtered("countries") || filtered("offices");
        let is_past = || limits::PAST.iter().any(|name| field.get_argument(name).is_some());
        let reads_much =
            || limits::READ_MUCH.iter().any(|(name, plain)| *name == field.name.node && !plain.contains(&within));
        match self.operation.ty {
            OperationType::Mutation => false,
            OperationType::Query if reads_much() => true,
            // Views of a past moment are folded from the beginning of the log; one case is not, but for the rules that look
            // beside it.
            OperationType::Query if is_past() && (field.name.node != limits::CASE || self.asks_for_gates) => true,
            OperationType::Query => filtered("text") || events && (self.reads_for_events || placed()),
            OperationType::Subscription => filtered("text") || field.get_argument("after").is_some(),
        }
    }

    fn has(&self, written: &Written, name: &str) -> bool {
        let Written::Object(fields) = written else {
            return matches!(self.variable(written), Some(Value::Object(fields)) if fields.contains_key(name));
        };
        fields.contains_key(name)
    }

    /// How many lines a page may hold, where its size is asked for.
    fn lines(&self, field: &Field) -> Option<u64> {
        ["first", "last"].iter().find_map(|&name| self.number(&field.get_argument(name)?.node))
    }

    fn number(&self, written: &Written) -> Option<u64> {
        let number = match (written, self.variable(written)) {
            (Written::Number(number), _) | (_, Some(Value::Number(number))) => number.as_u64()?,
            (_, Some(_) | None) => return None,
        };
        // More than any page holds is refused later; until then it must not price everything out.
        Some(number.clamp(1, 1_000))
    }

    /// What a variable stands for, where it is one: what was sent, or its default.
    fn variable<'b>(&'b self, written: &Written) -> Option<&'b Value> {
        let Written::Variable(name) = written else { return None };
        let default = || {
            let mut definitions = self.operation.variable_definitions.iter();
            let defined = definitions.find(|known| known.node.name.node == *name)?;
            defined.node.default_value.as_ref().map(|value| &value.node)
        };
        self.variables.get(name).or_else(default)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::transport::guard::admit;

    fn priced_for(reads_for_events: bool, document: &str, variables: serde_json::Value) -> u32 {
        let admitted = admit(document, None).unwrap();
        let price = price(&admitted.document, None, &Variables::from_json(variables), reads_for_events);
        price.get() - limits::LEAST_PRICE.get()
    }

    fn priced(document: &str, variables: serde_json::Value) -> u32 {
        priced_for(false, document, variables)
    }

    #[test]
    fn a_field_costs_one_and_a_page_what_is_below_it_a_tenth_as_often_as_it_may_hold() {
        assert_eq!(priced("{ a b { c } }", json!({})), 3);
        assert_eq!(priced("{ page(first: 100) { nodes { a b } } }", json!({})), 31);
        assert_eq!(priced("{ page(last: 5) { nodes { a b } } }", json!({})), 4);
        assert_eq!(priced("query($n: Int) { page(first: $n) { a } }", json!({ "n": 50 })), 6);
        assert_eq!(priced("query($n: Int = 30) { page(first: $n) { a } }", json!({})), 4);
        assert_eq!(priced("query($n: Int) { page(first: $n) { a } }", json!({ "n": "x" })), 2);
        assert_eq!(priced("{ page(first: 100) { page(first: 100) { a } } }", json!({})), 111);
        assert_eq!(priced("{ page(first: 4000000000) { a } }", json!({})), 101);
    }

    #[test]
    fn what_reads_many_events_has_a_price_of_its_own_however_it_is_written() {
        assert_eq!(
            priced("{ a: events(filter: {text: \"x\"}) { b } c: events(filter: {text: \"y\"}) { b } }", json!({})),
            1_004
        );
        let given = json!({ "filter": { "text": "x" }, "text": "x" });
        assert_eq!(priced("query($filter: F) { events(filter: $filter) { b } }", given.clone()), 502);
        assert_eq!(priced("query($text: String) { events(filter: {text: $text}) { b } }", given), 502);
        assert_eq!(priced("query($filter: F = {text: \"x\"}) { events(filter: $filter) { b } }", json!({})), 502);
        assert_eq!(priced("{ a: search(words: \"x\") { b } c: search(words: \"y\") { b } }", json!({})), 1_004);
        assert_eq!(priced("{ events(filter: {users: [\"x\"]}, after: \"x\") { b } }", json!({})), 2, "a page goes on");
        assert_eq!(priced("subscription { events(after: \"0\") { b } }", json!({})), 502);
        assert_eq!(priced("subscription { events { b } }", json!({})), 2);
        assert_eq!(priced("mutation { command(input: {text: \"x\"}) { b } }", json!({})), 2);
        assert_eq!(priced("{ events(filter: {countries: [XA]}) { b } }", json!({})), 502);
        assert_eq!(priced("{ events(filter: {offices: [\"XA-CO\"]}) { b } }", json!({})), 502);
        assert_eq!(priced("{ cases(filter: {countries: [XA]}) { b } }", json!({})), 2, "an index knows the countries");
        assert_eq!(priced("{ tracker(asOf: {position: \"9\"}) { b } }", json!({})), 502);
        assert_eq!(priced("{ portfolio(effectiveOn: \"2026-03-20\") { b } }", json!({})), 502);
        assert_eq!(
            priced("{ case(asOf: {revision: 9}) { b } }", json!({})),
            2,
            "one case is folded from its own events"
        );
        for beside in ["{ gates { a } }", "{ ... on Case { gates { a } } }", "{ ...F }"] {
            let document = format!("{{ case(asOf: {{revision: 9}}) {beside} }} fragment F on Case {{ gates {{ a }} }}");
            let document =
                if beside.contains("...F") { document } else { document.split(" fragment").next().unwrap().to_owned() };
            assert_eq!(
                priced(&document, json!({})),
                503,
                "the registry of a moment is folded from the whole log: {document}"
            );
            assert_eq!(priced(&document.replace("(asOf: {revision: 9})", ""), json!({})), 3, "{document}");
        }
    }

    #[test]
    fn what_folds_cases_from_their_record_costs_as_much_as_a_search() {
        for (name, plain) in limits::READ_MUCH {
            assert_eq!(priced(&format!("{{ {name} {{ a }} }}"), json!({})), 502, "{name}");
            assert_eq!(priced(&format!("{{ case {{ b: {name} {{ a }} }} }}"), json!({})), 503, "{name}");
            for within in plain.iter().filter(|within| within.starts_with(char::is_lowercase)) {
                let document = format!("{{ other: {within} {{ {name} {{ a }} }} }}");
                let outside = if *within == name { 500 } else { 0 };
                assert_eq!(priced(&document, json!({})), 3 + outside, "{name} below {within}");
            }
            for on in plain.iter().filter(|on| on.starts_with(char::is_uppercase)) {
                let spread = format!("{{ a {{ ...F }} }} fragment F on {on} {{ {name} {{ a }} }}");
                let inline = format!("{{ a {{ ... on {on} {{ {name} {{ a }} }} }} }}");
                assert_eq!((priced(&spread, json!({})), priced(&inline, json!({}))), (3, 3), "{name} on {on}");
            }
        }
        assert_eq!(priced("{ case { ...F } } fragment F on Case { steps { a } }", json!({})), 503);
        assert_eq!(priced("{ case { ... { steps { a } } ... on Case { diff { a } } } }", json!({})), 1_005);
        assert_eq!(priced("{ nodes(ids: [\"x\", \"y\"]) { ... on Case { blame { a } } } }", json!({})), 1_005);
    }

    #[test]
    fn a_page_of_events_costs_more_for_whom_they_must_be_read() {
        let page = "{ a: events(first: 10) { b } ...F } fragment F on Query { events { b } }";
        assert_eq!((priced(page, json!({})), priced_for(true, page, json!({}))), (4, 1_004));
        let live = "subscription { events { b } }";
        assert_eq!(priced_for(true, live, json!({})), 2, "what comes is read once for all");
        assert_eq!(priced_for(true, "{ cases { b } }", json!({})), 2);
    }

    #[test]
    fn the_same_fragment_is_counted_each_time() {
        assert_eq!(priced("{ recipients { a } }", json!({})), 11);
        assert_eq!(priced("{ nodes(ids: [\"x\", \"y\", \"z\"]) { a b } }", json!({})), 7);
        assert_eq!(priced("query($ids: [ID!]!) { nodes(ids: $ids) { a } }", json!({ "ids": ["x", "y"] })), 3);
        assert_eq!(priced("{ nodes(ids: \"x\") { a } }", json!({})), 2);
        assert_eq!(priced("{ ...F ...F } fragment F on Query { a ... on Query { b } }", json!({})), 4);
    }
}
