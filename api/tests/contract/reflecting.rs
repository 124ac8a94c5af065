//! Every answer says which position it reflects, and waits for one that is asked for, but not for ever.

use std::{sync::Arc, time::Duration};

use api::{caller::Caller, graphql};
use async_graphql::{Executor, Request};
use serde_json::Value;

use crate::harness::{World, code, grant, open, operator, system};

/// Every question that waits, with what it answers.
const QUESTIONS: [&str; 15] = [
    "node(id: \"x\", atLeast: \"P\") { id }",
    "nodes(ids: [\"x\"], atLeast: \"P\") { id }",
    "case(reference: \"x\", atLeast: \"P\") { id }",
    "cases(atLeast: \"P\") { position }",
    "events(atLeast: \"P\", filter: { text: \"U-90001\" }) { position nodes { position } }",
    "events(atLeast: \"P\") { position }",
    "event(position: \"P\", atLeast: \"P\") { position }",
    "recipient(id: \"x\", atLeast: \"P\") { position }",
    "recipients(atLeast: \"P\") { name }",
    "deadlines(atLeast: \"P\") { position }",
    "tracker(atLeast: \"P\") { position }",
    "indicators(atLeast: \"P\") { position }",
    "portfolio(atLeast: \"P\") { position cases }",
    "policy(atLeast: \"P\") { __typename }",
    "alerts(atLeast: \"P\") { position }",
];

#[test]
fn an_answer_waits_for_the_position_that_is_asked_for_and_gives_up_on_one_that_does_not_come() {
    let folder = tempfile::tempdir().unwrap();
    let casebook = open(folder.path(), World::new("2026-03-01T00:00:00Z").setting());
    let schema = graphql::schema(Arc::clone(&casebook));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let wanted = casebook.reader().head().0 + 1;
    let ask = |question: &str, position: u64| {
        let document = format!("{{ asked: {} }}", question.replace('P', &position.to_string()));
        let (schema, request) = (schema.clone(), Request::new(document).data(Caller::from(system())));
        async move { serde_json::to_value(schema.execute(request).await).unwrap() }
    };
    let waiting: Vec<_> = QUESTIONS.iter().map(|question| runtime.spawn(ask(question, wanted))).collect();
    // Longer than an answer takes that does not wait.
    std::thread::sleep(Duration::from_millis(500));
    for (question, one) in QUESTIONS.iter().zip(&waiting) {
        assert!(!one.is_finished(), "it is answered before it is there: {question}");
    }
    grant(&casebook, &operator(), 1).unwrap();
    for (question, answer) in QUESTIONS.iter().zip(waiting) {
        let answer = runtime.block_on(answer).unwrap();
        assert!(answer.get("errors").is_none(), "{question}: {answer}");
        let asked = &answer["data"]["asked"];
        if question.ends_with("{ position }") && asked.is_object() || asked["position"].is_string() {
            assert_eq!(asked["position"], wanted.to_string(), "{question}: {answer}");
        }
        if question.contains("U-90001") {
            assert_eq!(asked["nodes"].as_array().map(Vec::len), Some(1), "{answer}");
        }
    }
    let beyond: Vec<_> = QUESTIONS.iter().map(|question| runtime.spawn(ask(question, wanted + 1_000))).collect();
    for (question, answer) in QUESTIONS.iter().zip(beyond) {
        let answer: Value = runtime.block_on(answer).unwrap();
        assert_eq!(code(&answer), "POSITION_AHEAD", "{question}: {answer}");
    }
    casebook.close();
}
