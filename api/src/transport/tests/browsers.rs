//! What browsers are made to send by pages of other sites, and by names that were bound anew.

use serde_json::json;

use super::{TransportSettings, post_raw, query, request, serve};
use crate::transport::Hosts;

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn a_request_to_a_host_that_is_not_ours_is_refused_whatever_its_token() {
    let hosts = Hosts::loopback().and(["ledger.example".to_owned()]);
    let address = serve(TransportSettings { hosts, ..Default::default() }).await;
    let ask = async |host: &str| request(address, "GET /graphql?query={hello}", &[("host", host)], b"").await;
    for known in ["localhost", "127.0.0.1:1", "ledger.example:8080"] {
        assert_eq!(ask(known).await.status, 200, "{known}");
    }
    for foreign in ["evil.example", "ledger.example.evil.example", "", "192.0.2.1"] {
        let answer = ask(foreign).await;
        assert_eq!((answer.status, answer.code().as_str()), (421, "FORBIDDEN"), "{foreign:?}");
        assert!(answer.json()["errors"][0]["message"].as_str().unwrap().contains("--host"));
    }
}

#[tokio::test]
async fn a_page_of_another_site_changes_nothing_by_any_means_that_a_browser_has() {
    let address = serve(TransportSettings::default()).await;
    let body = json!({ "query": "mutation{bump}" }).to_string();
    let cross = ("sec-fetch-site", "cross-site");
    let evil = ("origin", "https://evil.example");
    for headers in [&[JSON, cross][..], &[JSON, evil], &[JSON, cross, evil], &[JSON, ("origin", "null")]] {
        let answer = request(address, "POST /graphql", headers, body.as_bytes()).await;
        assert_eq!((answer.status, answer.code().as_str()), (403, "FORBIDDEN"), "{headers:?}");
    }
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""] {
        let answer = request(address, "POST /graphql", &[("content-type", kind)], body.as_bytes()).await;
        assert_eq!(answer.status, 415, "{kind}");
    }
    let by_get = request(address, "GET /graphql?query=mutation%7Bbump%7D", &[], b"").await;
    assert_eq!((by_get.status, by_get.header("allow")), (405, Some("POST")));
    // None of these was carried out.
    assert_eq!(post_raw(address, body.as_bytes()).await.json()["data"]["bump"], 1);
}

#[tokio::test]
async fn a_page_of_an_allowed_origin_may_ask_and_is_told_that_it_may_and_others_are_not() {
    let origin = "https://dash.example";
    let address = serve(TransportSettings { allowed_origins: vec![origin.to_owned()], ..Default::default() }).await;
    let from = [("origin", origin), ("sec-fetch-site", "cross-site"), JSON];
    let preflight = [
        ("origin", origin),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "authorization"),
    ];
    let told = request(address, "OPTIONS /graphql", &preflight, b"").await;
    assert_eq!((told.status, told.header("access-control-allow-origin")), (200, Some(origin)));
    let answer = request(address, "POST /graphql", &from, json!({ "query": "{hello}" }).to_string().as_bytes()).await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, Some(origin)));
    let evil = request(address, "OPTIONS /graphql", &[("origin", "https://evil.example")], b"").await;
    assert_eq!((evil.status, evil.header("access-control-allow-origin")), (403, None));
    assert_eq!(query(address, "{hello}").await.header("access-control-allow-origin"), None);
}
