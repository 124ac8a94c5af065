//! `hrdd due`: what falls due over all cases, and judging it now.

mod served;

use anyhow::Result;
use domain::terms::{
    CaseId, Confidentiality, Country, Day, DeadlineKind, Instant, Office, ReadingKind, Reference, Text,
};
use projections::{AgendaFilter, AgendaLine, Cursor, MOST_LINES, Paging, Views};
use serde_json::{Value, json};

use super::{
    Store,
    exit::{Ended, Exit, usage},
    hand, out,
    remote::{self, Served},
    store::case_in,
    told::short,
    traced::{Reading, Reason, Source},
};
use crate::{casebook::Time, identity::operator::Operation};

/// Milliseconds of an hour.
const HOUR: i64 = 60 * 60 * 1_000;

/// What is listed, or that it is judged.
#[derive(clap::Args)]
#[command(
    mut_arg("url", |url| url.conflicts_with_all(["run", "reason", "copy"])),
    after_help = "Days are calendar days in UTC: what is due on a day is due at its end. A server judges by itself when something falls due; --run \
judges now, through the running server or, where none runs, over the stopped store. Each passing is recorded once, however often it is \
judged.\n\nExamples:\n  hrdd due --data DIR\n  hrdd due --within 14 --country XA --data DIR\n  hrdd --json due --overdue --data DIR\n  hrdd due --url http://127.0.0.1:8080 --token-file token\n  hrdd due --run --data DIR"
)]
pub(crate) struct Due {
    #[command(flatten)]
    store: Store,
    #[command(flatten)]
    served: Served,
    /// Only of the case with this reference.
    #[arg(long, value_name = "REFERENCE")]
    case: Option<String>,
    /// Only of cases in this country, such as XA.
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    /// Only what falls due within so many days, and what is overdue; 0 for today.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(0..=3_660))]
    within: Option<u32>,
    /// Only what is overdue.
    #[arg(long, conflicts_with = "within")]
    overdue: bool,
    /// Judge now: record what has passed or come near, and what follows from it. Lists nothing.
    #[arg(long, conflicts_with_all = ["case", "country", "within", "overdue", "reason", "copy"])]
    run: bool,
    #[command(flatten)]
    reason: Reason,
}

pub(crate) fn run(arguments: &Due, json: bool) -> Result<()> {
    if arguments.run { judge(&arguments.store, json) } else { list(arguments, json) }
}

/// Asks as often as something is left.
fn judge(store: &Store, json: bool) -> Result<()> {
    let hand = hand::reach(store, json)?;
    let (mut recorded, mut refused, mut from) = (0, 0, None);
    loop {
        let answer = hand.ask(&Operation::Judge { from }).map_err(Ended::from)?;
        let count = |name: &str| answer.get(name).and_then(Value::as_u64).unwrap_or_default();
        recorded += count("recorded");
        refused += count("refused");
        from = answer.get("left").and_then(Value::as_str).and_then(|left| left.parse().ok()).map(CaseId);
        if from.is_none() {
            break;
        }
    }
    drop(hand);
    if refused > 0 {
        let why = format!(
            "{recorded} events were recorded, and what {refused} cases need was refused. The log of the server says why; try \
             again once that is mended"
        );
        return Err(Ended::new(Exit::Refused, "NOT_RECORDED", why).into());
    }
    if json {
        return out::data(&json!({ "recorded": recorded }));
    }
    out::line(&match recorded {
        0 => "judged: nothing was to be recorded".to_owned(),
        1 => "judged: 1 event was recorded".to_owned(),
        many => format!("judged: {many} events were recorded"),
    })
}

fn list(arguments: &Due, json: bool) -> Result<()> {
    let country = arguments.country.as_deref().map(Country::new).transpose();
    let country = country.map_err(|why| usage(format!("--country: {why}")))?;
    let reference = arguments.case.as_deref().map(Reference::new).transpose();
    let reference = reference.map_err(|why| usage(format!("--case: {why}")))?;
    let now = Time::system().now();
    let until = match arguments.within {
        Some(days) => Some(now.day().plus(days).end()),
        None if arguments.overdue => Instant::from_milliseconds(now.milliseconds() - 1).ok(),
        None => None,
    };
    let lines = match arguments.served.reach()? {
        Some(server) => served::found(arguments, &server, json!({ "until": until, "country": country }))?,
        None => {
            let source = arguments.reason.open(&arguments.store, json).map_err(in_use)?;
            let case_id = match &reference {
                Some(reference) => Some(source.views(|views| case_in(views, reference.as_str()))?.0),
                None => None,
            };
            let filter = AgendaFilter { until, country, case_id, ..AgendaFilter::default() };
            let lines = source.views(|views| found(views, &filter));
            trace(arguments, &source, &lines)?;
            lines.into_iter().map(Line::from).collect()
        }
    };
    if json {
        return lines.iter().try_for_each(|line| out::json(&line.told(now)));
    }
    print(&lines, now)
}

fn in_use(ended: Ended) -> Ended {
    if ended.exit != Exit::InUse {
        return ended;
    }
    let asked = remote::in_use(ended);
    Ended::new(asked.exit, asked.code, format!("{}, and --run judges through it", asked.message))
}

/// All of them, page after page.
fn found(views: &Views, filter: &AgendaFilter) -> Vec<AgendaLine> {
    let (mut found, mut after): (Vec<AgendaLine>, Option<Cursor>) = (Vec::new(), None);
    loop {
        let page = views.agenda(filter, &Paging { after, limit: MOST_LINES, ..Paging::default() });
        let more = page.has_more;
        after = page.lines.last().map(|line| line.cursor.clone());
        found.extend(page.into_lines());
        if !more || after.is_none() {
            return found;
        }
    }
}

/// That something strictly confidential falls due is itself strictly confidential.
fn trace(arguments: &Due, source: &Source, lines: &[AgendaLine]) -> Result<(), Ended> {
    let strict = |line: &&AgendaLine| {
        let class =
            source.views(|views| views.registry().class_of_deadline(line.case_id, line.kind, line.subject.as_str()));
        class == Confidentiality::StrictlyConfidential
    };
    let count = lines.iter().filter(strict).count();
    if count == 0 {
        return Ok(());
    }
    let case = arguments.case.as_ref().and_then(|_| lines.first().map(|line| line.case_id));
    let of = format!("deadlines, {count} of them of strictly confidential records");
    let kind = ReadingKind::StrictlyConfidential;
    source.trace(&arguments.reason, Reading { kind, case, of, positions: Vec::new(), strict: true })
}

/// A line, as the store and the server give it.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    kind: DeadlineKind,
    reference: String,
    case_id: String,
    country: Country,
    office: Office,
    subject: Text<200>,
    due: Instant,
    announced_days: Option<u32>,
    recorded: bool,
    demonstration: bool,
}

impl From<AgendaLine> for Line {
    fn from(line: AgendaLine) -> Self {
        let AgendaLine { kind, subject, due, reference, country, office, recorded, announced_days, .. } = line;
        let (case_id, demonstration) = (line.case_id.to_string(), line.demonstration);
        Self { kind, reference, case_id, country, office, subject, due, announced_days, recorded, demonstration }
    }
}

impl Line {
    /// As JSON.
    fn told(&self, now: Instant) -> Value {
        json!({
            "kind": self.kind, "reference": self.reference, "caseId": self.case_id, "country": self.country,
            "office": self.office, "subject": self.subject, "due": self.due, "days": self.due.day().days_since(now.day()),
            "overdue": self.due < now, "announcedDays": self.announced_days, "passingRecorded": self.recorded,
            "demonstration": self.demonstration,
        })
    }
}

/// A table; the widest of each column says how wide it is.
fn print(lines: &[Line], now: Instant) -> Result<()> {
    if lines.is_empty() {
        eprintln!(" nothing falls due");
        return Ok(());
    }
    let row = |line: &Line| {
        let record = match (line.recorded, line.announced_days) {
            (true, _) => "passing recorded".to_owned(),
            (false, Some(days)) => format!("announced {days} d before"),
            (false, None) => "-".to_owned(),
        };
        [
            when(line.due),
            left(line.due, now),
            line.kind.to_string(),
            line.reference.clone(),
            short(&line.subject.to_string()),
            record,
        ]
    };
    let head = ["DUE", "LEFT", "WHAT", "CASE", "OF", "ON RECORD"].map(str::to_owned);
    let rows: Vec<[String; 6]> = std::iter::once(head).chain(lines.iter().map(row)).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..6).map(|column| width(column).unwrap_or_default()).collect();
    rows.iter().try_for_each(|row| {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        out::line(cells.join("  ").trim_end())
    })
}

/// A day, where it is due at its end; the hour too, where it is not.
fn when(due: Instant) -> String {
    let day: Day = due.day();
    if day.end() == due { day.to_string() } else { due.to_string() }
}

/// How much time is left, or how long it is overdue.
pub(super) fn left(due: Instant, now: Instant) -> String {
    let (days, hours) = (due.day().days_since(now.day()), due.milliseconds_since(now) / HOUR);
    let count = |number: i64, one: &str| format!("{number} {one}{}", if number == 1 { "" } else { "s" });
    match (due < now, days) {
        (false, 0) if due.day().end() == due => "today".to_owned(),
        (false, 0) => format!("in {}", count(hours, "hour")),
        (false, _) => format!("in {}", count(days, "day")),
        (true, 0) => format!("{} overdue", count(-hours, "hour")),
        (true, _) => format!("{} overdue", count(-days, "day")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_told_in_days_and_on_the_day_itself_in_hours() {
        let at = |text: &str| Instant::parse(text).unwrap();
        let now = at("2026-03-10T12:00:00Z");
        let end = |day: &str| Day::parse(day).unwrap().end();
        for (due, told, shown) in [
            (end("2026-03-10"), "today", "2026-03-10"),
            (end("2026-03-11"), "in 1 day", "2026-03-11"),
            (end("2027-03-10"), "in 365 days", "2027-03-10"),
            (end("2026-03-09"), "1 day overdue", "2026-03-09"),
            (end("2026-02-10"), "28 days overdue", "2026-02-10"),
            (at("2026-03-10T17:30:00Z"), "in 5 hours", "2026-03-10T17:30:00.000Z"),
            (at("2026-03-10T10:30:00Z"), "1 hour overdue", "2026-03-10T10:30:00.000Z"),
        ] {
            assert_eq!((left(due, now).as_str(), when(due).as_str()), (told, shown));
        }
    }
}
