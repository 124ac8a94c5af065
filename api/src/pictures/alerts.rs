//! What is open, and the rhythm of thirty days.

use domain::terms::{AlertKind, AlertState, Day, DeadlineKind, Severity};

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, STRONG, WIDTH},
    figure::{Frame, Key, Sketch},
};

/// An alert that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertLine {
    /// The reference of its case; none where it is the ledger's own.
    pub case: Option<String>,
    /// What it says.
    pub kind: AlertKind,
    /// Which deadline it is about; none where it is about none, or that is not shown.
    pub deadline: Option<DeadlineKind>,
    /// How urgent it is.
    pub severity: Severity,
    /// Where it stands.
    pub state: AlertState,
    /// When it was raised.
    pub raised_on: Day,
    /// Who has it in hand, by the reference of a person; none where nobody has, or that is not shown.
    pub by: Option<String>,
}

/// What is open, and how much was raised on each of the last thirty days, the last today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alerts {
    /// Those that are shown: the most urgent first, and of those the newest.
    pub open: Vec<AlertLine>,
    /// How many are open; with `is_cut` at least so many.
    pub all: usize,
    /// There were more than were counted.
    pub is_cut: bool,
    /// How many were raised on each day; how many of those were critical.
    pub days: Vec<(u32, u32)>,
}

/// The most lines that are drawn.
const MOST: usize = 14;

pub(super) fn draw(alerts: &Alerts, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    let columns = ["col-severity-word", "col-alert", "col-case", "col-state", "col-raised", "col-by"];
    sketch.table.head(columns.map(|key| words.say(key, &[])));
    let raised: u32 = alerts.days.iter().map(|(count, _)| count).sum();
    if alerts.open.is_empty() && raised == 0 {
        return sketch.empty(words.say("alerts-empty", &[]));
    }
    let critical = alerts.open.iter().filter(|alert| alert.severity == Severity::Critical).count();
    sketch.tell(&words.say("alerts-told", &[("count", alerts.all.into()), ("critical", critical.into())]));
    rhythm(alerts, raised, frame, &mut sketch);
    if alerts.open.is_empty() {
        return sketch.empty(words.say("alerts-none-open", &[]));
    }
    for alert in &alerts.open {
        sketch.table.row([
            words.word(alert.severity),
            said(alert, frame),
            case_of(alert, frame),
            words.word(alert.state),
            alert.raised_on.to_string(),
            alert.by.clone().unwrap_or_default(),
        ]);
    }
    let groups = grouped(&alerts.open);
    for (alert, count) in groups.iter().take(MOST) {
        line(alert, *count, frame, &mut sketch);
    }
    sketch.canvas.y += 8.0;
    sketch.keys(&[
        (Key::Mark(Mark::Suspension), words.word(AlertKind::SupportSuspended)),
        (Key::Mark(Mark::Alert), words.word(Severity::Critical)),
        (Key::Mark(Mark::Notice), words.word(Severity::Warning)),
        (Key::Mark(Mark::Other), words.word(Severity::Info)),
    ]);
    let drawn: usize = groups.iter().take(MOST).map(|(_, count)| count).sum();
    if alerts.is_cut {
        sketch.note(words.say("capped-at-least", &[("shown", drawn.into()), ("all", alerts.all.into())]));
    } else if alerts.all > drawn {
        sketch.note(words.say("capped", &[("shown", drawn.into()), ("all", alerts.all.into())]));
    }
    sketch
}

/// What is said of an alert, with the deadline that it is about.
fn said(alert: &AlertLine, frame: &Frame) -> String {
    let words = frame.language.words();
    match alert.deadline {
        Some(deadline) => format!("{}: {}", words.word(alert.kind), words.word(deadline)),
        None => words.word(alert.kind),
    }
}

fn case_of(alert: &AlertLine, frame: &Frame) -> String {
    alert.case.clone().unwrap_or_else(|| frame.language.words().say("alerts-ledger", &[]))
}

/// What is the same of the same case in one line, at its first place.
fn grouped(alerts: &[AlertLine]) -> Vec<(&AlertLine, usize)> {
    let mut groups: Vec<(&AlertLine, usize)> = Vec::new();
    for alert in alerts {
        let of = |known: &AlertLine| {
            (known.case.clone(), known.kind, known.deadline, known.severity, known.state, known.by.clone())
        };
        match groups.iter_mut().find(|(known, _)| of(known) == of(alert)) {
            Some((_, count)) => *count += 1,
            None => groups.push((alert, 1)),
        }
    }
    groups
}

/// An alert, or several that say the same of the same case, with the age of the newest.
fn line(alert: &AlertLine, count: usize, frame: &Frame, sketch: &mut Sketch) {
    let words = frame.language.words();
    let canvas = &mut sketch.canvas;
    let y = canvas.y + 18.0;
    let mark = match alert.severity {
        Severity::Critical if alert.kind == AlertKind::SupportSuspended => Mark::Suspension,
        Severity::Critical => Mark::Alert,
        Severity::Warning => Mark::Notice,
        Severity::Info => Mark::Other,
    };
    canvas.mark(mark, (MARGIN + 8.0, y - 4.0), 6.0);
    let look = if alert.severity == Severity::Critical { STRONG.class("t alarm-text") } else { STRONG };
    let days = frame.today.days_since(alert.raised_on).max(0);
    let age = if days == 0 { frame.day_word() } else { words.say("days-ago", &[("days", days.into())]) };
    let state = match &alert.by {
        Some(by) => words.say("state-by", &[("state", words.word(alert.state).into()), ("by", by.as_str().into())]),
        None => words.word(alert.state),
    };
    let what = format!("{}: {}", words.word(alert.severity), said(alert, frame));
    canvas.text((MARGIN + 24.0, y), At::Start, look, &look.fitted(&what, 340.0));
    if count > 1 {
        canvas.text((MARGIN + 398.0, y), At::End, look, &format!("×{count}"));
    }
    canvas.text((MARGIN + 408.0, y), At::Start, PLAIN, &PLAIN.fitted(&case_of(alert, frame), 104.0));
    canvas.text((WIDTH - MARGIN, y), At::End, SOFT, &SOFT.fitted(&format!("{age} · {state}"), 168.0));
    canvas.line((MARGIN, y + 8.0), (WIDTH - MARGIN, y + 8.0), "grid");
    canvas.y = y + 6.0;
}

/// A bar a day.
fn rhythm(alerts: &Alerts, raised: u32, frame: &Frame, sketch: &mut Sketch) {
    let words = frame.language.words();
    let canvas = &mut sketch.canvas;
    let top = canvas.y + 14.0;
    canvas.text((MARGIN, top), At::Start, SOFT, &words.say("alerts-rhythm", &[("count", raised.into())]));
    canvas.along_time();
    let (each, base) = (INNER / alerts.days.len().max(1) as f64, top + 48.0);
    let most = alerts.days.iter().map(|(count, _)| *count).max().unwrap_or(1).max(1);
    canvas.line((MARGIN, base), (WIDTH - MARGIN, base), "rule");
    for (place, (count, critical)) in alerts.days.iter().enumerate() {
        let high = |count: u32| 34.0 * f64::from(count) / f64::from(most);
        let x = MARGIN + each * place as f64 + 2.0;
        if *count > 0 {
            canvas.rect((x, base - high(*count)), (each - 4.0, high(*count)), "bar");
            canvas.rect((x, base - high(*critical)), (each - 4.0, high(*critical)), "bar alarm");
        }
    }
    let first = frame.today.minus(u32::try_from(alerts.days.len().saturating_sub(1)).unwrap_or_default());
    canvas.text((MARGIN, base + 15.0), At::Start, SOFT, &first.to_string());
    canvas.text((WIDTH - MARGIN, base + 15.0), At::End, SOFT, &frame.today.to_string());
    canvas.as_read();
    canvas.y = base + 22.0;
}
