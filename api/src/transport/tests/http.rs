//! GraphQL over HTTP: who is answered, what is read, and what the answer looks like.

use std::time::Duration;

use serde_json::json;

use super::{
    TOKEN, TransportSettings, documents::INTROSPECTION, get, post, post_raw, post_strict, query, request, send, serve,
};
use crate::transport::limits;

const JSON: (&str, &str) = ("content-type", "application/json");

async fn server() -> std::net::SocketAddr {
    serve(TransportSettings::default()).await
}

#[tokio::test]
async fn nothing_is_answered_without_a_valid_token() {
    let address = server().await;
    for authorization in ["", "Bearer wrong", "Bearer", "Basic let-me-in", TOKEN, "Bearer "] {
        for document in ["{hello}", INTROSPECTION, "{__typename}"] {
            let body = json!({ "query": document }).to_string();
            let headers = [("authorization", authorization), JSON];
            let answer = request(address, "POST /graphql", &headers, body.as_bytes()).await;
            assert_eq!((answer.status, answer.code().as_str()), (401, "UNAUTHENTICATED"), "{authorization}");
            assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
            assert!(answer.json().get("data").is_none());
        }
    }
    // Not even the form of the request is judged for a stranger.
    let answer = request(address, "DELETE /graphql", &[("authorization", "")], b"").await;
    assert_eq!(answer.status, 401);
    let answer = request(address, "GET /graphql?query={hello}", &[("authorization", "bearer let-me-in")], b"").await;
    assert_eq!(answer.status, 200);
    let answer = post(address, json!({ "query": INTROSPECTION })).await;
    assert_eq!(answer.json()["data"]["__schema"]["queryType"]["name"], "Query");
    assert_eq!(query(address, "{caller}").await.json()["data"]["caller"], "inspector");
}

#[tokio::test]
async fn two_authorization_headers_are_one_too_many() {
    let address = server().await;
    let raw = format!(
        "GET /graphql?query={{hello}} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer {TOKEN}\r\n\
         authorization: Bearer {TOKEN}\r\n\r\n"
    );
    assert_eq!(send(address, raw.as_bytes()).await.status, 401);
}

#[tokio::test]
async fn a_token_in_the_url_is_refused() {
    let address = server().await;
    for name in ["token", "access_token", "Authorization", "%74oken"] {
        let answer = request(address, &format!("GET /graphql?query={{hello}}&{name}={TOKEN}"), &[], b"").await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
        let answer = request(address, &format!("GET /graphql/ws?{name}={TOKEN}"), &[], b"").await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"));
    }
}

#[tokio::test]
async fn every_answer_has_the_protective_headers() {
    let address = server().await;
    for answer in [
        query(address, "{hello}").await,
        query(address, "{").await,
        request(address, "GET /nowhere", &[], b"").await,
        query(address, "{panics}").await,
        request(address, "GET /graphql", &[("authorization", "")], b"").await,
    ] {
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-resource-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), Some(value));
        }
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert_eq!(answer.header("strict-transport-security"), None, "only over TLS");
        assert!(answer.header("x-request-id").is_some());
    }
    let nowhere = request(address, "GET /nowhere", &[], b"").await;
    assert_eq!((nowhere.status, nowhere.code().as_str()), (404, "NOT_FOUND"));
}

#[tokio::test]
async fn only_json_in_utf8_is_read() {
    let address = server().await;
    let body = br#"{"query":"mutation{bump}"}"#;
    for accepted in ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=\"UTF-8\""] {
        let answer = request(address, "POST /graphql", &[("content-type", accepted)], body).await;
        assert_eq!(answer.status, 200, "{accepted}");
    }
    for refused in [
        "",
        "text/plain",
        "application/json; charset=utf-16",
        "application/graphql",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        "application/jsonp",
    ] {
        let answer = request(address, "POST /graphql", &[("content-type", refused)], body).await;
        assert_eq!((answer.status, answer.code().as_str()), (415, "BAD_USER_INPUT"), "{refused}");
    }
    let form =
        b"--x\r\ncontent-disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"mutation{bump}\"}\r\n--x--";
    let headers = [("content-type", "multipart/form-data; boundary=x")];
    assert_eq!(request(address, "POST /graphql", &headers, form).await.status, 415);
    assert_eq!(query(address, "mutation{bump}").await.json()["data"]["bump"], 4);
}

#[tokio::test]
async fn the_accepted_media_type_is_answered() {
    let address = server().await;
    let json = "application/json; charset=utf-8";
    let graphql = "application/graphql-response+json; charset=utf-8";
    for (accept, expected) in [
        ("", json),
        ("*/*", json),
        ("application/*", json),
        ("application/json", json),
        ("application/json; charset=utf-8", json),
        ("text/html, application/json;q=0.9", json),
        ("application/graphql-response+json;q=0.5, application/json", json),
        ("application/graphql-response+json;q=0.5, */*", json),
        ("application/graphql-response+json", graphql),
        ("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", graphql),
        ("application/json;q=0.5, Application/GraphQL-Response+JSON;q=0.75", graphql),
        ("application/json;q=0, */*", graphql),
        ("application/graphql-response+json, */*;q=0.1", graphql),
    ] {
        let answer = request(address, "GET /graphql?query={hello}", &[("accept", accept)], b"").await;
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(expected)), "{accept}");
    }
    for refused in ["text/html", "application/json;q=0", "application/json; charset=utf-16", "*/*;q=0"] {
        let answer = request(address, "GET /graphql?query={hello}", &[("accept", refused)], b"").await;
        assert_eq!((answer.status, answer.code().as_str()), (406, "BAD_USER_INPUT"), "{refused}");
    }
}

#[tokio::test]
async fn the_status_tells_request_errors_only_to_those_who_accept_it() {
    let address = server().await;
    for (body, code) in [
        (json!({ "query": "{" }), "GRAPHQL_PARSE_FAILED"),
        (json!({ "query": "" }), "GRAPHQL_PARSE_FAILED"),
        (json!({ "query": "{nothing}" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query($n:Int!){hello}", "variables": { "n": 1 } }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "{hello}", "operationName": "x" }), "GRAPHQL_VALIDATION_FAILED"),
        (json!({ "query": "query($n:Int!){echo(n:$n)}", "variables": { "n": "one" } }), "BAD_USER_INPUT"),
        (json!({ "query": "{echo(n:\"one\")}" }), "BAD_USER_INPUT"),
        (json!({ "query": "subscription{count(to:1)}" }), "BAD_USER_INPUT"),
        (json!({ "query": "{...a}" }), "GRAPHQL_VALIDATION_FAILED"),
    ] {
        let lenient = post(address, body.clone()).await;
        assert_eq!((lenient.status, lenient.code().as_str()), (200, code), "{body}");
        let strict = post_strict(address, body.clone()).await;
        assert_eq!((strict.status, strict.code().as_str()), (400, code), "{body}");
        assert!(lenient.json().get("data").is_none() && strict.json().get("data").is_none(), "{body}");
    }
    // A field error is no request error: the operation was executed.
    let answer = post_strict(address, json!({ "query": "{hello coded}" })).await;
    assert_eq!((answer.status, answer.code().as_str()), (200, "NOT_FOUND"));
    assert_eq!(answer.json()["data"], json!({ "hello": "world", "coded": null }));
    let answer = post_strict(address, json!({ "query": "{foreign}" })).await;
    assert_eq!((answer.status, answer.json().get("data")), (200, Some(&json!(null))));
}

#[tokio::test]
async fn an_omitted_required_variable_is_bad_input() {
    let answer = post(server().await, json!({ "query": "query($n:Int!){echo(n:$n)}" })).await;
    assert_eq!(answer.code(), "BAD_USER_INPUT", "{answer:?}");
}

#[tokio::test]
async fn keys_come_in_the_order_of_the_document() {
    let answer = query(server().await, "{zebra hello apple}").await;
    assert_eq!(answer.body, r#"{"data":{"zebra":1,"hello":"world","apple":2}}"#);
}

#[tokio::test]
async fn a_malformed_body_is_refused_with_a_type() {
    let address = server().await;
    for body in [
        "",
        "{",
        "null",
        "1",
        "\"{hello}\"",
        "{}",
        r#"{"query":null}"#,
        r#"{"query":1}"#,
        r#"{"query":["{hello}"]}"#,
        r#"{"query":"{hello}","operationName":1}"#,
        r#"{"query":"{hello}","operationName":{}}"#,
        r#"{"query":"{hello}","variables":[]}"#,
        r#"{"query":"{hello}","variables":"{}"}"#,
        r#"{"query":"{hello}","extensions":1}"#,
        r#"{"query":"{hello}"} trailing"#,
        r#"{"query":"{hello}","query":"{zebra}"}"#,
        "[]",
        r#"[{"query":"{hello}"},{"query":"{hello}"}]"#,
        r#" [{"query":"{hello}"}]"#,
    ] {
        for accept in ["application/json", "application/graphql-response+json"] {
            let answer = request(address, "POST /graphql", &[JSON, ("accept", accept)], body.as_bytes()).await;
            assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"), "{body}");
            assert!(!answer.body.contains("Error("), "{answer:?}");
        }
    }
    let answer = post_raw(address, br#"{"query":"{hello}","variables":[]}"#).await;
    assert!(answer.body.contains("variables"), "{answer:?}");
    let nulls = r#"{"query":"{hello}","operationName":null,"variables":null,"extensions":null,"other":1}"#;
    assert_eq!(post_raw(address, nulls.as_bytes()).await.body, r#"{"data":{"hello":"world"}}"#);
}

#[tokio::test]
async fn a_body_is_limited() {
    let address = server().await;
    let body = |bytes: usize| format!("{}{}", r#"{"query":"{hello}"}"#, " ".repeat(bytes - 19));
    assert_eq!(post_raw(address, body(limits::HTTP_BODY_BYTES).as_bytes()).await.status, 200);
    let answer = post_raw(address, body(limits::HTTP_BODY_BYTES + 1).as_bytes()).await;
    assert_eq!((answer.status, answer.code().as_str()), (413, "QUERY_TOO_LARGE"));
    let chunk = body(limits::HTTP_BODY_BYTES + 1);
    let raw = format!(
        "POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer {TOKEN}\r\n\
         content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{chunk}\r\n0\r\n\r\n",
        chunk.len()
    );
    assert_eq!(send(address, raw.as_bytes()).await.status, 413);
}

#[tokio::test]
async fn get_runs_queries_only() {
    let address = server().await;
    for refused in ["mutation{bump}", "mutation named{bump}", "subscription{count(to:1)}"] {
        let answer = get(address, &[("query", refused)]).await;
        assert_eq!((answer.status, answer.code().as_str()), (405, "BAD_USER_INPUT"), "{refused}");
        assert_eq!(answer.header("allow"), Some("POST"));
    }
    let both = "query look{hello} mutation change{bump}";
    assert_eq!(get(address, &[("query", both), ("operationName", "change")]).await.status, 405);
    assert_eq!(get(address, &[("query", both), ("operationName", "look")]).await.json()["data"]["hello"], "world");
    assert_eq!(get(address, &[("query", both), ("operation_name", "look")]).await.code(), "GRAPHQL_VALIDATION_FAILED");
    assert_eq!(query(address, "mutation{bump}").await.json()["data"]["bump"], 1);
}

#[tokio::test]
async fn the_parameters_of_get_are_read_strictly() {
    let address = server().await;
    let document = "query($n:Int!){echo(n:$n)}";
    let answer = get(address, &[("query", document), ("variables", r#"{"n":7}"#)]).await;
    assert_eq!(answer.json()["data"]["echo"], 7);
    for refused in [
        vec![],
        vec![("query", "{hello}"), ("query", "{zebra}")],
        vec![("query", document), ("variables", "[]")],
        vec![("query", document), ("variables", "{")],
        vec![("query", document), ("extensions", "1")],
    ] {
        let answer = get(address, &refused).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_USER_INPUT"), "{refused:?}");
    }
    let answer = request(address, "GET /graphql?query={+hello+}", &[], b"").await;
    assert_eq!(answer.json()["data"]["hello"], "world");
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let address = server().await;
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = request(address, &format!("{method} /graphql"), &[], b"").await;
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD, POST")));
    }
}

#[tokio::test]
async fn errors_without_a_code_are_masked() {
    let address = server().await;
    for document in ["{foreign}", "{plain hello}"] {
        let answer = query(address, document).await;
        assert_eq!(answer.code(), "INTERNAL");
        assert!(!answer.body.contains("secret"), "{answer:?}");
        let error = &answer.json()["errors"][0];
        assert_eq!(error["extensions"]["requestId"].as_str(), answer.header("x-request-id"));
        assert!(error["path"].is_array());
    }
    let answer = query(address, "{coded}").await;
    assert_eq!(answer.json()["errors"][0]["message"], "No such case.");
}

#[tokio::test]
async fn a_panic_is_an_internal_error_and_the_server_lives() {
    let address = server().await;
    let answer = query(address, "{panics}").await;
    assert_eq!((answer.status, answer.code().as_str()), (500, "INTERNAL"));
    assert_eq!(answer.json()["errors"][0]["extensions"]["requestId"].as_str(), answer.header("x-request-id"));
    assert_eq!(query(address, "{hello}").await.status, 200);
}

#[tokio::test]
async fn a_request_has_a_time_limit() {
    let settings = TransportSettings { request_time_limit: Duration::from_millis(200), ..Default::default() };
    let address = serve(settings).await;
    let answer = query(address, "{slow}").await;
    assert_eq!((answer.status, answer.code().as_str()), (503, "TIMEOUT"));
}

#[tokio::test]
async fn a_body_that_does_not_come_has_a_time_limit_and_ends_its_connection() {
    let address = serve(TransportSettings { body_time_limit: Duration::from_millis(200), ..Default::default() }).await;
    let raw = format!(
        "POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {TOKEN}\r\n\
         content-type: application/json\r\ncontent-length: 100\r\n\r\n{{"
    );
    let answer = send(address, raw.as_bytes()).await;
    assert_eq!((answer.status, answer.header("connection")), (408, Some("close")));
}
