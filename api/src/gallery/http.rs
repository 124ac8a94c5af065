//! `GET /viz/NAME.svg`, and `NAME.html` for the table: behind the door that knows who calls. What is not for the caller is not in
//! the picture; what is strictly confidential is put on record before it is shown.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use axum::{
    Extension, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::terms::{Country, Day, Reference};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tokio::task::JoinError;

use super::{Asked, Asker, Missing, earlier, moment, picture};
use crate::{
    caller::Caller,
    casebook::Casebook,
    exports,
    identity::Tracer,
    pictures::{Name, SHEET},
    sight::Traces,
    transport::{Cached, Principal, RequestRefusal},
    turns::Turns,
    words::Language,
};

/// What stands behind the question mark.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    case: Option<String>,
    step: Option<u32>,
    lang: Option<String>,
    country: Option<String>,
    mode: Option<String>,
    /// Of all cases: as it was recorded after a position or by an instant.
    #[serde(rename = "asOf")]
    as_of: Option<String>,
    /// What was true on this day of the world.
    #[serde(rename = "effectiveOn")]
    effective_on: Option<String>,
    /// `none`: the page that holds the picture has the style sheet.
    style: Option<String>,
}

/// How the picture is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Form {
    Alone,
    Bare,
    Table,
}

/// Pictures that are made at the same time; the others wait. A long case is read and folded for one.
const AT_ONCE: usize = 4;

/// How many of them are of one caller: a page with many pictures leaves room for another's.
const OF_ONE: usize = 2;

type Shared = (Arc<Casebook>, Tracer, Arc<Turns>);

/// The routes, to be put behind the door that knows who calls.
pub fn router(casebook: Arc<Casebook>, tracer: Tracer) -> Router {
    Router::new().route("/viz/{picture}", get(shown)).with_state((
        casebook,
        tracer,
        Arc::new(Turns::of_each(AT_ONCE, OF_ONE)),
    ))
}

async fn shown(
    State((casebook, tracer, turns)): State<Shared>,
    Extension(caller): Extension<Caller>,
    Path(path): Path<String>,
    headers: HeaderMap,
    given: Result<Query<Given>, axum::extract::rejection::QueryRejection>,
) -> Result<Response, RequestRefusal> {
    let Query(given) = given.map_err(|wrong| RequestRefusal::Parameters(wrong.body_text()))?;
    let (asked, form) = read(&path, &given)?;
    let viewer = caller.viewer(&casebook);
    let now = casebook.now();
    let as_recorded = given.as_of.as_deref().map(exports::moment).transpose().map_err(RequestRefusal::Parameters)?;
    let of = moment(&*casebook, &asked, as_recorded.unwrap_or_default(), now).map_err(|missing| refused(&missing))?;
    let day = of.map_or(now, |moment| moment.now).day();
    // What is drawn depends on the log, on the day, on who asks, and on nothing else; what the log was checked for, on the
    // minute.
    let mut state = DefaultHasher::new();
    (
        &asked,
        of.map(|moment| moment.then.position.0),
        // Who asks sees by the roles and assignments of today, of the past too.
        now.day().to_string(),
        form,
        SHEET,
        env!("CARGO_PKG_VERSION"),
        caller.actor.user.as_str(),
        caller.actor.role,
        caller.actor.office.as_str(),
    )
        .hash(&mut state);
    format!("{:?}", caller.scopes).hash(&mut state);
    if asked.name == Name::Integrity {
        (now.milliseconds() / 60_000).hash(&mut state);
    }
    let position = casebook.views().position();
    let tag = format!("\"{position}-{day}-{:016x}\"", state.finish());
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let is_known = known.flat_map(|value| value.split(',')).any(|value| value.trim().trim_start_matches("W/") == tag);
    let etag = [(header::ETAG, HeaderValue::from_str(&tag).unwrap_or(HeaderValue::from_static("\"\"")))];
    let cached = Extension(Cached(HeaderValue::from_static("private, no-cache")));
    if is_known {
        return Ok((StatusCode::NOT_MODIFIED, cached, etag).into_response());
    }
    let (traces, book) = (Arc::new(Traces::default()), Arc::clone(&casebook));
    let noted = Arc::clone(&traces);
    let turn = loop {
        // Before the turn: whoever waits for another's fold has no place that anybody else could need.
        if let Some(moment) = of {
            let kept = casebook.keep_past(moment.then, &caller.key()).await.map_err(|error| broke_off(&error))?;
            kept.map_err(|lost| refused(&lost.into()))?;
        }
        let Some(turn) = turns.take(&caller.key()).await else { return Err(RequestRefusal::Busy) };
        if of.is_none_or(|moment| casebook.past().keeps(moment.then)) {
            break turn;
        }
    };
    // Not for a runtime's worker; the turn is given back when the work has ended, also where nobody waits any more.
    let drawn = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let asker = Asker { viewer: Some(&viewer), now, is_past: false, traces: &noted };
        let drawn = match &of {
            Some(moment) => earlier(&*book, &asker, &asked, moment),
            None => picture(&*book, &asker, &asked),
        };
        drawn.map(|figure| match form {
            Form::Alone => figure.svg(true),
            Form::Bare => figure.svg(false),
            Form::Table => figure.table_html(),
        })
    });
    let drawn = drawn.await.map_err(|error| broke_off(&error))?;
    let text = drawn.map_err(|missing| refused(&missing))?;
    let traced = tracer.flush(&traces, &caller.actor, now).await;
    traced.map_err(|unrecorded| RequestRefusal::Unrecorded(unrecorded.to_string()))?;
    let kind = if form == Form::Table { "text/html; charset=utf-8" } else { "image/svg+xml; charset=utf-8" };
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(kind))];
    Ok((cached, etag, kind, [(header::CONTENT_SECURITY_POLICY, policy())], text).into_response())
}

fn broke_off(error: &JoinError) -> RequestRefusal {
    tracing::error!(%error, "a picture broke off");
    RequestRefusal::Unreadable
}

/// Opened by itself, a picture may have its own style sheet, and nothing else.
fn policy() -> HeaderValue {
    let hash = STANDARD.encode(Sha256::digest(SHEET.as_bytes()));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    );
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

fn read(path: &str, given: &Given) -> Result<(Asked, Form), RequestRefusal> {
    let wrong = |why: &str| RequestRefusal::Parameters(why.to_owned());
    let missing = || {
        let names: Vec<&str> = Name::ALL.iter().map(|name| name.code()).collect();
        RequestRefusal::NotThere(format!(
            "There is no such picture. There are: {}, each as .svg and .html.",
            names.join(", ")
        ))
    };
    let (name, kind) = path.rsplit_once('.').ok_or_else(missing)?;
    let name = Name::of(name).ok_or_else(missing)?;
    let form = match (kind, given.style.as_deref()) {
        ("html", None) => Form::Table,
        ("svg", None) => Form::Alone,
        ("svg", Some("none")) => Form::Bare,
        ("svg" | "html", Some(_)) => return Err(wrong("`style` is `none`, of an .svg, or left out.")),
        _ => return Err(missing()),
    };
    let language = match given.lang.as_deref() {
        None => Language::default(),
        Some(code) => Language::of(code).ok_or_else(|| wrong("`lang` is one of en, fr, es, ar, ru, zh."))?,
    };
    let case = given.case.as_deref().map(Reference::new).transpose();
    let case = case.map_err(|why| RequestRefusal::Parameters(format!("`case`: {why}")))?;
    let country = given.country.as_deref().map(Country::new).transpose();
    let country = country.map_err(|why| RequestRefusal::Parameters(format!("`country`: {why}")))?;
    let reached = match given.mode.as_deref() {
        None | Some("now") => false,
        Some("reached") => true,
        Some(_) => return Err(wrong("`mode` is `now` or `reached`.")),
    };
    let on = given.effective_on.as_deref().map(Day::parse).transpose();
    let on = on.map_err(|why| RequestRefusal::Parameters(format!("`effectiveOn`: {why}")))?;
    Ok((Asked { name, case, step: given.step, language, country, reached, on }, form))
}

fn refused(missing: &Missing) -> RequestRefusal {
    match missing {
        Missing::Case(_) | Missing::Step(_) | Missing::NotYet(..) => RequestRefusal::NotThere(missing.to_string()),
        Missing::Wrong(why) => RequestRefusal::Parameters(why.clone()),
        Missing::Unreadable(error) => {
            tracing::error!(%error, "a picture could not be made");
            RequestRefusal::Unreadable
        }
        Missing::Stopped(_) => RequestRefusal::Unrecorded(missing.to_string()),
    }
}
