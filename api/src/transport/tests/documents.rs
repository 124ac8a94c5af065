//! The guard in front of the parser: each limit from both sides, and the attacks through a real socket.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{Client, TransportSettings, encoded, get, post, query, request, serve};
use crate::transport::{
    Code,
    guard::{DocumentRefusal, admit},
    limits,
};

#[track_caller]
fn refused(document: &str) -> Code {
    admit(document, None).expect_err("admitted").code()
}

#[track_caller]
fn admitted(document: &str) {
    if let Err(refusal) = admit(document, None) {
        panic!("{refusal}");
    }
}

/// Fragments that each spread the next one twice: 2^n fields.
fn bomb(n: usize) -> String {
    let links = (0..n).map(|i| format!("fragment f{i} on Query{{...f{0} ...f{0}}}", i + 1)).collect::<String>();
    format!("{{...f0}}{links}fragment f{n} on Query{{hello}}")
}

fn nested(levels: usize) -> String {
    format!("{}hello{}", "{node".repeat(levels - 1) + "{", "}".repeat(levels))
}

#[test]
fn a_document_is_limited_in_bytes_and_tokens() {
    let fill = |bytes: usize| format!("{{hello}}{}", " ".repeat(bytes - 7));
    admitted(&fill(limits::DOCUMENT_BYTES));
    assert_eq!(refused(&fill(limits::DOCUMENT_BYTES + 1)), Code::QueryTooLarge);

    let list = |numbers: usize| format!("{{matrix(n:[[{}]])}}", "1 ".repeat(numbers));
    admitted(&list(limits::DOCUMENT_TOKENS - 11));
    assert_eq!(refused(&list(limits::DOCUMENT_TOKENS - 10)), Code::QueryTooLarge);
}

#[test]
fn a_name_is_limited() {
    let named = |bytes: usize| format!("{{{}}}", "x".repeat(bytes));
    admitted(&named(limits::NAME_BYTES));
    assert_eq!(refused(&named(limits::NAME_BYTES + 1)), Code::QueryTooLarge);
}

#[test]
fn brackets_of_every_kind_count_as_nesting() {
    admitted(&nested(limits::DOCUMENT_NESTING));
    assert_eq!(refused(&nested(limits::DOCUMENT_NESTING + 1)), Code::QueryTooDeep);
    let brackets = |n: usize| format!("{{f(n:{}{})}}", "[".repeat(n), "]".repeat(n));
    admitted(&brackets(limits::DOCUMENT_NESTING - 2));
    assert_eq!(refused(&brackets(limits::DOCUMENT_NESTING - 1)), Code::QueryTooDeep);
    assert_eq!(refused(&"(".repeat(50)), Code::QueryTooDeep);
}

#[test]
fn brackets_in_strings_and_comments_do_not_count() {
    let many = "[".repeat(100);
    admitted(&format!("{{text(value:\"{many} \\\" {many}\")}}"));
    admitted(&format!("{{text(value:\"\"\"{many} \" \"\" \\\"\"\" {many}\"\"\")}}"));
    admitted(&format!("{{hello # {many} \"\n}}"));
    admitted(&format!("{{hello # {many} \"\r}}"));
    assert_eq!(refused(&format!("{{text(value:\"\"){many}}}")), Code::QueryTooDeep);
    assert_eq!(refused(&format!("{{text(value:\"\"\"\"\"\"){many}}}")), Code::QueryTooDeep);
    assert_eq!(refused(&format!("{{text(value:\"\\\\\"){many}}}")), Code::QueryTooDeep);
}

#[test]
fn an_unended_string_cannot_hide_brackets_from_the_scan() {
    // The parser would read `"""` as an empty string and the beginning of another one.
    let hidden = format!("{{f(n:[\"\"\" [ \" {}", "[".repeat(10_000));
    assert_eq!(admit(&hidden, None).unwrap_err(), DocumentRefusal::UnendedString);
    assert_eq!(admit("{text(value:\"a\nb\")}", None).unwrap_err(), DocumentRefusal::UnendedString);
    assert_eq!(admit("{text(value:\"a\\", None).unwrap_err(), DocumentRefusal::UnendedString);
    assert_eq!(DocumentRefusal::UnendedString.code(), Code::GraphqlParseFailed);
}

#[test]
fn aliases_are_counted_and_arguments_are_not() {
    let aliases = |n: usize| format!("{{node{{{}}}}}", (0..n).map(|i| format!("a{i}:hello ")).collect::<String>());
    admitted(&aliases(limits::ALIASES));
    assert_eq!(refused(&aliases(limits::ALIASES + 1)), Code::TooManyAliases);
    let arguments = "echo(n:1) ".repeat(limits::ALIASES + 1);
    admitted(&format!("query($a:Int $b:Int){{node{{{arguments}}}}}"));
}

#[test]
fn directives_are_counted() {
    let directives = |n: usize| format!("{{{}}}", "hello @skip(if:false) ".repeat(n));
    admitted(&format!("{{node{}}}", directives(limits::DIRECTIVES)));
    assert_eq!(refused(&format!("{{node{}}}", directives(limits::DIRECTIVES + 1))), Code::QueryTooComplex);
}

#[test]
fn root_fields_are_counted_through_fragments() {
    let fields = "hello ".repeat(limits::ROOT_FIELDS);
    admitted(&format!("{{{fields}}}"));
    assert_eq!(refused(&format!("{{{fields} zebra}}")), Code::QueryTooComplex);
    assert_eq!(refused(&format!("{{...f ... {{zebra}}}} fragment f on Query{{{fields}}}")), Code::QueryTooComplex);
}

#[test]
fn fields_are_counted_with_fragments_expanded() {
    let spreads =
        |n: usize| format!("{{node{{{}}}}}fragment f on Query{{{}}}", "...f ".repeat(n), "hello ".repeat(111));
    admitted(&spreads(9));
    assert_eq!(refused(&spreads(10)), Code::QueryTooComplex);
    admitted(&bomb(3));
    assert_eq!(refused(&bomb(15)), Code::QueryTooComplex);
    assert_eq!(refused(&bomb(30)), Code::QueryTooDeep);
}

#[test]
fn fragments_must_exist_and_not_spread_themselves() {
    assert!(matches!(admit("{...a}", None), Err(DocumentRefusal::UnknownFragment(name, _)) if name == "a"));
    let cycle = "{...a} fragment a on Query{node{...b}} fragment b on Query{...a}";
    assert!(matches!(admit(cycle, None), Err(DocumentRefusal::FragmentCycle(..))));
    let unused = "{hello} fragment a on Query{...a}";
    assert_eq!(refused(unused), Code::GraphqlValidationFailed);
}

#[test]
fn a_subscription_has_one_root_field() {
    admitted("subscription{...f} fragment f on Counting{count(to:1)}");
    assert_eq!(refused("subscription{count(to:1) ticks}"), Code::GraphqlValidationFailed);
    assert_eq!(refused("subscription{...f ...f} fragment f on Counting{ticks}"), Code::GraphqlValidationFailed);
}

#[test]
fn the_standard_introspection_query_is_admitted() {
    admitted(INTROSPECTION);
}

#[test]
fn an_operation_is_chosen_by_its_name() {
    let two = "query a{hello} mutation b{bump}";
    assert_eq!(admit(two, None).unwrap_err(), DocumentRefusal::OperationNameMissing);
    assert_eq!(admit(two, Some("c")).unwrap_err(), DocumentRefusal::UnknownOperation("c".into()));
    assert_eq!(admit("{hello}", Some("c")).unwrap_err(), DocumentRefusal::UnknownOperation("c".into()));
    assert_eq!(admit(two, Some("b")).unwrap().operation_type.to_string(), "mutation");
    assert_eq!(admit(two, Some("a")).unwrap().operation_type.to_string(), "query");
    assert_eq!(admit("subscription s{count(to:1)}", None).unwrap().operation_type.to_string(), "subscription");
}

#[test]
fn every_refusal_says_the_limit() {
    for (refusal, limit) in [
        (DocumentRefusal::TooManyBytes { found: 40_000 }, limits::DOCUMENT_BYTES),
        (DocumentRefusal::TooManyTokens, limits::DOCUMENT_TOKENS),
        (DocumentRefusal::NameTooLong, limits::NAME_BYTES),
        (DocumentRefusal::TooDeep, limits::DOCUMENT_NESTING),
        (DocumentRefusal::TooManyAliases, limits::ALIASES),
        (DocumentRefusal::TooManyDirectives, limits::DIRECTIVES),
        (DocumentRefusal::TooManyRootFields, limits::ROOT_FIELDS),
        (DocumentRefusal::TooManyFields, limits::EXPANDED_FIELDS),
        (DocumentRefusal::FragmentChainTooLong, limits::FRAGMENT_CHAIN),
    ] {
        assert!(refusal.to_string().contains(&limit.to_string()), "{refusal}");
    }
}

#[tokio::test]
async fn deep_nesting_by_any_way_does_not_end_the_process() {
    let address = serve(TransportSettings::default()).await;
    let brackets = |n: usize| format!("{{ matrix(n: {}{}) }}", "[".repeat(n), "]".repeat(n));
    // Unguarded, 500 overflow the stack of a debug build.
    for n in [500, 1_000, 2_000, 10_000] {
        assert_eq!(query(address, &brackets(n)).await.code(), "QUERY_TOO_DEEP");
        assert_eq!(get(address, &[("query", &brackets(n))]).await.code(), "QUERY_TOO_DEEP");
    }
    // 20,000 levels are longer than a document may be; the same through every door.
    let selections = "{a".repeat(20_000);
    assert_eq!(query(address, &selections).await.code(), "QUERY_TOO_LARGE");
    assert_eq!(query(address, &"{a".repeat(15_000)).await.code(), "QUERY_TOO_DEEP");

    let mut client = Client::ready(address).await;
    for (document, code) in [
        (&brackets(500), "QUERY_TOO_DEEP"),
        (&brackets(2_000), "QUERY_TOO_DEEP"),
        (&selections, "QUERY_TOO_LARGE"),
        (&"{a".repeat(15_000), "QUERY_TOO_DEEP"),
        (&bomb(30), "QUERY_TOO_DEEP"),
    ] {
        client.subscribe("1", document).await;
        let answer = client.next().await;
        assert_eq!(answer["type"], "error");
        assert_eq!(answer["payload"][0]["extensions"]["code"], code);
    }
    assert_eq!(query(address, "{hello}").await.json(), json!({ "data": { "hello": "world" } }));
}

#[tokio::test]
async fn the_fragment_bomb_is_refused_at_once() {
    let address = serve(TransportSettings::default()).await;
    let started = Instant::now();
    for n in [12, 18, 22, 30, 60] {
        let answer = query(address, &bomb(n)).await;
        assert!(["QUERY_TOO_COMPLEX", "QUERY_TOO_DEEP"].contains(&answer.code().as_str()), "{answer:?}");
        assert_eq!(answer.status, 200);
    }
    // Unguarded, the fourth alone takes minutes.
    assert!(started.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn errors_do_not_multiply_with_the_spreads_of_a_fragment() {
    let address = serve(TransportSettings::default()).await;
    let spread = |fields: &str| format!("{{node{{{}}}}} fragment f on Query{{{fields}}}", "...f ".repeat(600));
    let value = "y".repeat(20_000);
    for fields in ["x".repeat(limits::NAME_BYTES), format!("echo(n:\"{value}\")")] {
        let answer = query(address, &spread(&fields)).await;
        assert!(answer.json()["errors"].as_array().unwrap().len() <= limits::REQUEST_ERRORS);
        assert!(
            answer.body.len() < limits::REQUEST_ERRORS * (limits::REQUEST_ERROR_BYTES + 500),
            "{}",
            answer.body.len()
        );
    }
}

#[tokio::test]
async fn the_limits_of_the_schema_have_codes_too() {
    let address = serve(TransportSettings::default()).await;
    assert_eq!(query(address, &nested(18)).await.status, 200);
    assert!(query(address, &nested(18)).await.json().get("data").is_some());
    assert_eq!(query(address, &nested(19)).await.code(), "QUERY_TOO_DEEP");
    assert_eq!(query(address, &nested(38)).await.code(), "QUERY_TOO_DEEP");
}

#[tokio::test]
async fn deep_json_does_not_end_the_process_either() {
    let address = serve(TransportSettings::default()).await;
    let deep = format!(r#"{{"query":"{{hello}}","variables":{{"n":{}1{}}}}}"#, "[".repeat(20_000), "]".repeat(20_000));
    let answer = super::post_raw(address, deep.as_bytes()).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
}

#[tokio::test]
async fn surrogates_and_broken_utf8_are_refused_with_a_type() {
    let address = serve(TransportSettings::default()).await;
    // In the document: half a pair, and a pair, which the parser does not know either.
    for document in [r#"{text(value:"\uD800")}"#, r#"{text(value:"\uD83D\uDE00")}"#] {
        assert_eq!(query(address, document).await.code(), "GRAPHQL_PARSE_FAILED");
    }
    // In the JSON: half a pair is refused, a pair is a character.
    let answer = super::post_raw(address, br#"{"query":"{text(value:\"\ud800\")}"}"#).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
    let answer =
        post(address, json!({ "query": "query($v:String!){text(value:$v)}", "variables": { "v": "😀" } })).await;
    assert_eq!(answer.json()["data"]["text"], "😀");
    let answer = super::post_raw(address, b"{\"query\":\"{text(value:\\\"\xff\\\")}\"}").await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
    let answer = request(address, "GET /graphql?query=%FF%FE", &[], b"").await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
    let answer = request(address, &format!("GET /graphql?query={}", encoded("{text(value:\"ä\")}")), &[], b"").await;
    assert_eq!(answer.json()["data"]["text"], "ä");
}

/// As graphql-js 16 sends it.
pub(super) const INTROSPECTION: &str = "
query IntrospectionQuery { __schema { queryType { name } mutationType { name } subscriptionType { name }
  types { ...FullType } directives { name description locations args { ...InputValue } } } }
fragment FullType on __Type { kind name description
  fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
  inputFields { ...InputValue } interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }";
