//! Media types: what a request's body is declared to be, and what the answer may be.

use axum::http::{HeaderMap, HeaderValue, header};

use super::sse::EVENT_STREAM;

/// The media type of an answer, which also decides the status of request errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AnswerType {
    /// `application/graphql-response+json`: the status tells whether the operation was executed.
    GraphqlResponse,
    /// `application/json`: 200 for every well-formed request, as clients of the older kind expect.
    Json,
}

impl AnswerType {
    pub(super) fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        })
    }
}

/// The answer's media type by `Accept`; `None` when the caller accepts neither. Of two that are wanted equally, the one
/// with telling status codes; for `*/*`, for `application/*` and without the header, `application/json`.
pub(super) fn answer_type(headers: &HeaderMap) -> Option<AnswerType> {
    let mut graphql = None;
    let mut json = None;
    let mut any = None;
    let mut asked = false;
    for header in headers.get_all(header::ACCEPT) {
        for range in header.to_str().ok()?.split(',').filter(|range| !range.trim().is_empty()) {
            asked = true;
            let range = MediaRange::read(range);
            if !range.is_utf8 {
                continue;
            }
            match range.name.as_str() {
                "application/graphql-response+json" => graphql = Some(range.weight),
                "application/json" => json = Some(range.weight),
                "application/*" | "*/*" => any = any.max(Some(range.weight)),
                _ => {}
            }
        }
    }
    if !asked {
        return Some(AnswerType::Json);
    }
    let names_graphql = graphql.is_some();
    // A range in general words covers what no range names.
    let graphql = graphql.or(any).unwrap_or(0);
    let json = json.or(any).unwrap_or(0);
    match (graphql, json) {
        (0, 0) => None,
        (graphql, json) if graphql > json || (graphql == json && names_graphql) => Some(AnswerType::GraphqlResponse),
        _ => Some(AnswerType::Json),
    }
}

/// Whether `Accept` names server-sent events. A range in general words does not.
pub(super) fn accepts_events(headers: &HeaderMap) -> bool {
    let given = headers.get_all(header::ACCEPT).iter().filter_map(|header| header.to_str().ok());
    given
        .flat_map(|header| header.split(','))
        .map(MediaRange::read)
        .any(|range| range.name == EVENT_STREAM && range.weight > 0 && range.is_utf8)
}

/// Whether the body is declared to be JSON in UTF-8. Anything else is refused: as it comes, the library's extractor
/// reads a body of any type, and executes mutations from `multipart/form-data`, which a foreign page may send without
/// the browser asking first.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let mut declared = headers.get_all(header::CONTENT_TYPE).iter();
    let (Some(only), None) = (declared.next(), declared.next()) else { return false };
    let Ok(only) = only.to_str() else { return false };
    let range = MediaRange::read(only);
    range.name == "application/json" && range.is_utf8
}

/// One media type with its parameters.
struct MediaRange {
    name: String,
    /// `q` in thousandths; 1,000 when it is absent or unreadable.
    weight: u32,
    /// No `charset`, or the only one that JSON has.
    is_utf8: bool,
}

impl MediaRange {
    fn read(text: &str) -> Self {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let mut range = Self { name, weight: 1_000, is_utf8: true };
        for parameter in parts {
            let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match key.trim().to_ascii_lowercase().as_str() {
                "q" => range.weight = weight(value.trim()),
                "charset" => {
                    range.is_utf8 =
                        matches!(value.trim().trim_matches('"').to_ascii_lowercase().as_str(), "utf-8" | "utf8");
                }
                _ => {}
            }
        }
        range
    }
}

/// `0.35` as 350.
fn weight(text: &str) -> u32 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let thousandths = || -> Option<u32> {
        let whole: u32 = whole.parse().ok()?;
        let fraction: u32 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
        Some((whole.min(1) * 1_000 + fraction).min(1_000))
    };
    thousandths().unwrap_or(1_000)
}
