//! `hrdd events tail`: follows a server over graphql-transport-ws; resumes from the last position after a break.

use std::{path::PathBuf, time::Duration};

use anyhow::Result;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::{Message, client::IntoClientRequest, http::HeaderValue};

use super::{
    alerts,
    exit::{Ended, Exit, usage},
    out::{self, text},
    token,
    told::short,
};
use crate::client::{CaFile, Server};

/// The server gives a sign of life every 15 seconds; three missed are a broken line.
const SILENCE: Duration = Duration::from_secs(45);

/// The longest pause before the next attempt.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

const EVENT: &str = "position stream revision kind recordedAt effectiveOn commandId policyEdition confidentiality actor { user role office } payloadJson";

const ALERT: &str = "step says at told note alert { position kind severity state subject until case { id reference } }";

/// What to follow.
#[derive(clap::Args)]
pub(crate) struct Tail {
    /// The server, as it prints it: http://127.0.0.1:8080.
    #[arg(long, value_name = "URL")]
    url: String,
    #[command(flatten)]
    ca: CaFile,
    /// A file with the token; where omitted, the environment variable HRDD_TOKEN.
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Begin after this position, 0 for the whole log; where omitted, only what is new.
    #[arg(long, value_name = "P")]
    after: Option<u64>,
    /// Only alerts: breaches, suspensions, what else somebody should hear of.
    #[arg(long)]
    alerts: bool,
}

/// How a connection ended.
enum Broken {
    /// It may be tried again.
    Line(String),
    /// It may not.
    End(anyhow::Error),
}

impl Tail {
    fn server(&self) -> Result<Server, Ended> {
        let url = self.url.trim_end_matches('/');
        let url = url.strip_suffix("/graphql").unwrap_or(url);
        let believed = self.ca.read().map_err(usage)?;
        Server::parse(url, &believed).map_err(usage)
    }

    fn subscription(&self) -> String {
        let (field, inner) = if self.alerts {
            ("alerts", format!("changes {{ {ALERT} event {{ {EVENT} }} }}"))
        } else {
            ("events", format!("event {{ {EVENT} }}"))
        };
        format!("subscription($after: Position) {{ notice: {field}(after: $after) {{ kind position {inner} }} }}")
    }
}

pub(crate) fn run(arguments: &Tail, json: bool) -> Result<()> {
    let (token, server) = (token::given(arguments.token_file.as_ref())?, arguments.server()?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        tokio::select! {
            ended = follow(arguments, &token, &server, json) => ended,
            interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
        }
    })
}

async fn follow(arguments: &Tail, token: &str, server: &Server, json: bool) -> Result<()> {
    let mut last = arguments.after.map(|after| after.to_string());
    let (mut pause, mut connected) = (Duration::from_secs(1), false);
    loop {
        let before = last.clone();
        let mut acknowledged = false;
        let why = match connection(arguments, token, server, &mut last, &mut acknowledged, json).await {
            Broken::End(error) => return Err(error),
            Broken::Line(why) => why,
        };
        connected |= acknowledged;
        if !connected {
            let why =
                format!("{} does not answer: {why}. Check the address and that `hrdd serve` is running", arguments.url);
            return Err(Ended::new(Exit::Failed, "UNAVAILABLE", why).into());
        }
        if acknowledged || before != last {
            pause = Duration::from_secs(1);
        }
        let from = last.as_deref().unwrap_or("the end");
        eprintln!(" the line broke ({why}); trying again in {} s from position {from}", pause.as_secs());
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

async fn connection(
    arguments: &Tail,
    token: &str,
    server: &Server,
    last: &mut Option<String>,
    acknowledged: &mut bool,
    json: bool,
) -> Broken {
    let line = |error: tokio_tungstenite::tungstenite::Error| Broken::Line(error.to_string());
    let address = format!("ws://{}{}/graphql/ws", server.authority, server.path);
    let mut request = match address.into_client_request() {
        Ok(request) => request,
        Err(error) => {
            return Broken::End(
                usage(format!("{}: {error}. Give the address as the server prints it", arguments.url)).into(),
            );
        }
    };
    request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("graphql-transport-ws"));
    let opening = async {
        let line = server.connect().await?;
        tokio_tungstenite::client_async(request, line).await.map_err(|error| error.to_string())
    };
    let (mut socket, _) = match tokio::time::timeout(SILENCE, opening).await {
        Ok(Ok(connected)) => connected,
        Ok(Err(why)) => return Broken::Line(why),
        Err(_) => return Broken::Line("silence".into()),
    };
    let hello = json!({ "type": "connection_init", "payload": { "token": token } });
    if let Err(error) = socket.send(Message::text(hello.to_string())).await {
        return line(error);
    }
    loop {
        let message = match tokio::time::timeout(SILENCE, socket.next()).await {
            Err(_) => return Broken::Line("silence".into()),
            Ok(None) => return Broken::Line("the server closed it".into()),
            Ok(Some(Err(error))) => return line(error),
            Ok(Some(Ok(message))) => message,
        };
        let text = match message {
            Message::Text(text) => text,
            Message::Close(frame) => {
                let (code, reason) =
                    frame.map_or((0, String::new()), |frame| (u16::from(frame.code), frame.reason.to_string()));
                // 4401 and 4403: who we are; the other 44xx: what we asked. Trying again changes neither.
                if matches!(code, 4400 | 4401 | 4403) {
                    return Broken::End(
                        usage(format!("the server refused: {reason} ({code}). Make a new token with `hrdd token`"))
                            .into(),
                    );
                }
                return Broken::Line(format!("the server closed it: {reason} ({code})"));
            }
            Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => continue,
        };
        let Ok(told) = serde_json::from_str::<Value>(&text) else {
            return Broken::Line("an answer that is no JSON".into());
        };
        let answer = match told.get("type").and_then(Value::as_str) {
            Some("connection_ack") => {
                *acknowledged = true;
                eprintln!(" following {}, from position {}", arguments.url, last.as_deref().unwrap_or("the end"));
                json!({ "id": "1", "type": "subscribe", "payload": { "query": arguments.subscription(), "variables": { "after": last.clone() } } })
            }
            Some("ping") => json!({ "type": "pong" }),
            Some("next") => match heard(arguments, told.pointer("/payload").unwrap_or(&Value::Null), last, json) {
                Ok(()) => continue,
                Err(error) => return Broken::End(error),
            },
            Some("error") => return Broken::End(refused(told.get("payload").unwrap_or(&Value::Null)).into()),
            Some("complete") => return Broken::Line("the server ended the subscription".into()),
            Some(_) | None => continue,
        };
        if let Err(error) = socket.send(Message::text(answer.to_string())).await {
            return line(error);
        }
    }
}

fn refused(errors: &Value) -> Ended {
    let message = errors.pointer("/0/message").and_then(Value::as_str).unwrap_or("no reason given");
    Ended::new(Exit::Failed, "SUBSCRIPTION", format!("the server refused the subscription: {message}"))
}

fn heard(arguments: &Tail, payload: &Value, last: &mut Option<String>, json: bool) -> Result<()> {
    let Some(notice) = payload.pointer("/data/notice").filter(|notice| notice.is_object()) else {
        return Err(refused(payload.get("errors").unwrap_or(&Value::Null)).into());
    };
    let (field, words): (_, fn(&Value) -> String) =
        if arguments.alerts { ("changes", words_of_step) } else { ("event", words) };
    let what = match notice.get(field) {
        Some(Value::Array(several)) => several.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    for what in what.iter().filter(|what| what.is_object()) {
        if json { out::json(what)? } else { out::line(&words(what))? }
    }
    // Moved on only once it was printed: a line may come twice after a break, and none is lost.
    if let Some(position) = notice.get("position").and_then(Value::as_str) {
        *last = Some(position.to_owned());
    }
    Ok(())
}

fn words(event: &Value) -> String {
    let payload = event.get("payloadJson").and_then(Value::as_str).unwrap_or_default();
    let head =
        format!("{:>7}  {}  {}", text(event, "/position"), text(event, "/recordedAt"), text(event, "/effectiveOn"));
    let by = format!("{}/{}", text(event, "/actor/user"), text(event, "/actor/role"));
    format!("{head}  {}  {}  {by}  {}", text(event, "/stream"), text(event, "/kind"), short(payload))
}

/// A step in the life of an alert: when, which alert, how urgent, what happened, about what, who is told, who did it and why.
fn words_of_step(change: &Value) -> String {
    let case = change.pointer("/alert/case/reference").and_then(Value::as_str).unwrap_or("the ledger");
    let step = text(change, "/step");
    let by = match step {
        "ACKNOWLEDGED" | "SNOOZED" | "RESOLVED" => {
            let user = change.pointer("/event/actor/user").and_then(Value::as_str);
            user.map(|user| format!("  by {user}/{}", text(change, "/event/actor/role"))).unwrap_or_default()
        }
        _ => alerts::told(change),
    };
    let until = change.pointer("/alert/until").and_then(Value::as_str).map(|until| format!("  until {until}"));
    let note = change.get("note").and_then(Value::as_str).map(|note| format!("  {}", short(note)));
    format!(
        "{}  {:>7}  {:<8}  {}: {}  {}  {case}{by}{}{}",
        text(change, "/at"),
        text(change, "/alert/position"),
        text(change, "/alert/severity"),
        alerts::step(step),
        text(change, "/says"),
        short(text(change, "/alert/subject")),
        until.unwrap_or_default(),
        note.unwrap_or_default(),
    )
}
