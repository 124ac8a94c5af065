//! The parameters of a GraphQL request, read strictly.
//!
//! async-graphql-axum's extractor is not used. Measured on it: GET reads `operation_name` where the protocol says
//! `operationName`, so that documents with several operations fail; a missing `query` is taken as an empty one; the body
//! is read as one of two shapes without a tag, so that a wrong type is answered with 'data did not match any variant'
//! or with Rust debug text; and it reads the raw body past every limit that axum sets.

use std::borrow::Cow;

use async_graphql::{Extensions, Variables};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, de::DeserializeOwned};

use super::errors::RequestRefusal;

/// What a client sends, by GET, by POST and in a `subscribe` message alike.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Parameters {
    pub(super) query: String,
    #[serde(default)]
    pub(super) operation_name: Option<String>,
    #[serde(default)]
    pub(super) variables: Variables,
    #[serde(default)]
    pub(super) extensions: Extensions,
}

impl Parameters {
    pub(super) fn into_request(self) -> async_graphql::Request {
        let mut request = async_graphql::Request::new(self.query).variables(self.variables);
        request.operation_name = self.operation_name;
        request.extensions = self.extensions;
        request
    }
}

/// Reads the body of a POST.
pub(super) fn from_body(body: &[u8]) -> Result<Parameters, RequestRefusal> {
    let body = std::str::from_utf8(body).map_err(|_| RequestRefusal::Parameters("The body is not UTF-8.".into()))?;
    if body.trim_start().starts_with('[') {
        return Err(RequestRefusal::Batch);
    }
    from_json(body).map_err(|reason| RequestRefusal::Parameters(format!("The body cannot be read: {reason}.")))
}

/// Reads the query string of a GET.
pub(super) fn from_query_string(query_string: &str) -> Result<Parameters, RequestRefusal> {
    let mut query = None;
    let mut operation_name = None;
    let mut variables = None;
    let mut extensions = None;
    for pair in query_string.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let place = match decoded(key)?.as_str() {
            "query" => &mut query,
            "operationName" => &mut operation_name,
            "variables" => &mut variables,
            "extensions" => &mut extensions,
            _ => continue,
        };
        if place.replace(decoded(value)?).is_some() {
            return Err(RequestRefusal::Parameters(format!("The parameter {key} is given twice.")));
        }
    }
    Ok(Parameters {
        query: query.ok_or_else(|| RequestRefusal::Parameters("The parameter query is missing.".into()))?,
        operation_name,
        variables: json_parameter("variables", variables)?,
        extensions: json_parameter("extensions", extensions)?,
    })
}

/// The names of the parameters in a query string.
fn keys(query_string: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let keys = query_string.split('&').map(|pair| pair.split_once('=').map_or(pair, |(key, _)| key));
    keys.map(|key| percent_decode_str(key).decode_utf8_lossy())
}

/// Whether the query string names a parameter.
pub(super) fn names(query_string: &str, name: &str) -> bool {
    keys(query_string).any(|key| key == name)
}

/// Whether the query string carries something that looks like a token.
pub(super) fn has_token(query_string: &str) -> bool {
    const TOKENS: [&str; 5] = ["token", "access_token", "authorization", "bearer", "id_token"];
    keys(query_string).any(|key| TOKENS.iter().any(|token| key.eq_ignore_ascii_case(token)))
}

/// Reads JSON and says where it does not fit.
pub(super) fn from_json<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value =
        serde_path_to_error::deserialize(&mut deserializer).map_err(|error| match error.path().to_string() {
            path if path == "." => error.inner().to_string(),
            path => format!("{path}: {}", error.inner()),
        })?;
    deserializer.end().map_err(|error| error.to_string())?;
    Ok(value)
}

fn json_parameter<T: DeserializeOwned + Default>(name: &str, json: Option<String>) -> Result<T, RequestRefusal> {
    match json {
        None => Ok(T::default()),
        Some(json) => from_json(&json)
            .map_err(|reason| RequestRefusal::Parameters(format!("The parameter {name} cannot be read: {reason}."))),
    }
}

/// Strict about UTF-8: the usual decoder puts a replacement character where a byte is broken, and the query would look
/// for something that nobody asked for.
fn decoded(text: &str) -> Result<String, RequestRefusal> {
    percent_decode_str(&text.replace('+', " "))
        .decode_utf8()
        .map(|text| text.into_owned())
        .map_err(|_| RequestRefusal::Parameters("The query string is not UTF-8 when decoded.".into()))
}
