//! `hrdd alerts`: what is open on a server, and the answers of whoever is on duty.

use std::io::IsTerminal;

use anyhow::Result;
use domain::terms::{Instant, Severity};
use serde_json::{Value, json};

use super::{
    exit::{Ended, Exit},
    out::{self, text},
    remote::{Reached, Remote},
    told::{short, word},
};

/// As many at once, so that an answer stays well below the longest one that is read.
const LIST: &str = "query($filter: AlertFilterInput, $after: String) { alerts(first: 50, after: $after, filter: $filter) { \
                    pageInfo { hasNextPage endCursor } nodes { ...line } } }";
const LINE: &str = " fragment line on Alert { position kind severity state since raisedAt escalations told deadline due subject \
                    until by { user role } case { id reference } }";
const SHOW: &str = "query($position: Position!) { alert(position: $position) { ...line history { step says at position state told \
                    note event { actor { user role } } } } }";

/// What to do with alerts.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Alerts {
    #[command(subcommand)]
    answer: Option<Answer>,
    #[command(flatten)]
    list: List,
}

/// Which alerts to list.
#[derive(clap::Args)]
struct List {
    #[command(flatten)]
    remote: Remote,
    /// Those that are over too: the whole history.
    #[arg(long)]
    all: bool,
    /// At least this urgent: info, warning, critical.
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    at_least: Option<Severity>,
    /// Of cases in this country.
    #[arg(long, value_name = "XX")]
    country: Option<String>,
    /// Of cases of this office.
    #[arg(long, value_name = "OFFICE")]
    office: Option<String>,
}

/// Which alert, and where.
#[derive(clap::Args)]
struct One {
    /// The alert: its number, as the list gives it.
    alert: u64,
    #[command(flatten)]
    remote: Remote,
}

#[derive(clap::Subcommand)]
enum Answer {
    /// Show one alert and the steps of its life.
    Show(One),
    /// Say that you have it in hand.
    Ack {
        #[command(flatten)]
        one: One,
        /// What is done about it.
        #[arg(long, value_name = "TEXT")]
        note: Option<String>,
    },
    /// Put it off; it comes back by itself.
    Snooze {
        #[command(flatten)]
        one: One,
        /// Until when: 2026-03-01T12:00:00Z.
        #[arg(long, value_name = "INSTANT", value_parser = Instant::parse)]
        until: Instant,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// End it, with a reason.
    Resolve {
        #[command(flatten)]
        one: One,
        /// Why it is over.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

fn severity(text: &str) -> Result<Severity, String> {
    serde_json::from_value(text.to_uppercase().into()).map_err(|_| "info, warning or critical".to_owned())
}

pub(crate) fn run(arguments: &Alerts, json: bool) -> Result<()> {
    match &arguments.answer {
        None => list(&arguments.list, json),
        Some(Answer::Show(one)) => show(one, json),
        Some(Answer::Ack { one, note }) => answer(one, "AcknowledgeAlert", json!({ "note": note }), json),
        Some(Answer::Snooze { one, until, reason }) => {
            answer(one, "SnoozeAlert", json!({ "until": until, "reason": reason }), json)
        }
        Some(Answer::Resolve { one, reason }) => answer(one, "ResolveAlert", json!({ "reason": reason }), json),
    }
}

fn list(asked: &List, json: bool) -> Result<()> {
    let server = asked.remote.reach()?;
    let filter = json!({
        "open": if asked.all { Value::Null } else { true.into() },
        "atLeast": asked.at_least,
        "countries": asked.country.iter().collect::<Vec<_>>(),
        "offices": asked.office.iter().collect::<Vec<_>>(),
    });
    let document = format!("{LIST}{LINE}");
    // A table is for people; whatever reads on gets a line of JSON each.
    let as_table = !json && std::io::stdout().is_terminal();
    let (mut after, mut count) = (Value::Null, 0_usize);
    loop {
        let answer = server.ask(&document, &json!({ "filter": filter, "after": after }))?;
        let nodes = answer.pointer("/alerts/nodes").and_then(Value::as_array).cloned().unwrap_or_default();
        for alert in &nodes {
            if as_table {
                if count == 0 {
                    out::line(&row(["ALERT", "URGENCY", "STATE", "WHAT", "CASE", "OF", "RAISED"]))?;
                }
                out::line(&words(alert))?;
            } else {
                out::json(alert)?;
            }
            count += 1;
        }
        if answer.pointer("/alerts/pageInfo/hasNextPage") != Some(&Value::Bool(true)) {
            break;
        }
        after = answer.pointer("/alerts/pageInfo/endCursor").cloned().unwrap_or_default();
    }
    if as_table {
        let open = if asked.all { "in all" } else { "open" };
        eprintln!(
            " {count} {open}; answer one with `hrdd alerts ack NUMBER`, look at it with `hrdd alerts show NUMBER`"
        );
    }
    Ok(())
}

fn row(columns: [&str; 7]) -> String {
    let [id, severity, state, what, case, of, raised] = columns;
    format!("{id:>7}  {severity:<8}  {state:<12}  {what:<20}  {case:<14}  {raised:<24}  {of}").trim_end().to_owned()
}

/// An alert on one line.
fn words(alert: &Value) -> String {
    let case = alert.pointer("/case/reference").and_then(Value::as_str).unwrap_or("the ledger");
    let by = match (text(alert, "/by/user"), text(alert, "/until")) {
        ("-", _) => String::new(),
        (user, "-") => format!("  by {user}"),
        (user, until) => format!("  by {user} until {until}"),
    };
    let of = format!("{}{by}", short(text(alert, "/subject")));
    row([
        text(alert, "/position"),
        text(alert, "/severity"),
        text(alert, "/state"),
        text(alert, "/kind"),
        case,
        &of,
        text(alert, "/raisedAt"),
    ])
}

fn missing(one: &One) -> Ended {
    let why = format!("there is no alert {} for you. `hrdd alerts` lists those that there are", one.alert);
    Ended::new(Exit::NotFound, "E-REF-01", why)
}

fn find(server: &Reached, one: &One) -> Result<Value, Ended> {
    let found = server.ask(&format!("{SHOW}{LINE}"), &json!({ "position": one.alert.to_string() }))?;
    found.get("alert").filter(|alert| alert.is_object()).cloned().ok_or_else(|| missing(one))
}

fn show(one: &One, json: bool) -> Result<()> {
    let alert = find(&one.remote.reach()?, one)?;
    if json {
        return out::data(&alert);
    }
    out::line(&words(&alert))?;
    for change in alert.get("history").and_then(Value::as_array).into_iter().flatten() {
        let by = match text(change, "/event/actor/user") {
            "-" => String::new(),
            user => format!("  {user}/{}", text(change, "/event/actor/role")),
        };
        let note = change.get("note").and_then(Value::as_str).map(|note| format!("  {}", short(note)));
        let (position, at) = (text(change, "/position"), text(change, "/at"));
        let step = step(text(change, "/step"));
        out::line(&format!("{position:>7}  {at}  {step}: {}{by}{}", text(change, "/says"), note.unwrap_or_default()))?;
    }
    Ok(())
}

/// A step in plain words.
pub(crate) fn step(name: &str) -> &str {
    match name {
        "RAISED" => "raised",
        "WENT_ON" => "goes on",
        "WORSENED" => "got worse",
        "ACKNOWLEDGED" => "acknowledged",
        "SNOOZED" => "put off",
        "RETURNED" => "back",
        "ESCALATED" => "went further",
        "RESOLVED" => "over",
        other => other,
    }
}

/// Gives a command about an alert, of its case or of the ledger itself.
fn answer(one: &One, command: &str, mut fields: Value, json: bool) -> Result<()> {
    let server = one.remote.reach()?;
    let alert = find(&server, one)?;
    let input = fields.as_object_mut().into_iter();
    for input in input {
        input.insert("alert".into(), one.alert.to_string().into());
        input.insert("commandId".into(), format!("alerts-{}", uuid::Uuid::now_v7()).into());
        if let Some(case) = alert.pointer("/case/id") {
            input.insert("caseId".into(), case.clone());
        }
    }
    let mut letters = command.chars();
    let field: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    let document = format!(
        "mutation($input: {command}Input!) {{ answered: {field}(input: $input) {{ userErrors {{ code message }} position }} }}"
    );
    let answered = server.ask(&document, &json!({ "input": fields }))?;
    if let Some(refused) = answered.pointer("/answered/userErrors/0") {
        let (code, message) = (text(refused, "/code"), text(refused, "/message"));
        let exit = if code == "E-REF-01" { Exit::NotFound } else { Exit::Refused };
        return Err(Ended::new(exit, code, message).into());
    }
    let alert = find(&server, one)?;
    if json { out::data(&alert) } else { out::line(&words(&alert)) }
}

/// The roles that are told, for people.
pub(crate) fn told(change: &Value) -> String {
    let roles = change.get("told").and_then(Value::as_array).into_iter().flatten().map(word).collect::<Vec<_>>();
    if roles.is_empty() { String::new() } else { format!("  told: {}", roles.join(", ")) }
}
