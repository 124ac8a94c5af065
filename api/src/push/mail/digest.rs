//! What a message says: which alerts are open for somebody, by the access rules of that moment. Kinds, cases and days, and
//! nothing of what the events say: a message lies in mailboxes for years.

use domain::{
    Position,
    access::Viewer,
    terms::{AlertKind, AlertState, Instant, Severity},
};
use projections::{Alert, AlertFilter, MOST_LINES, Order};

use super::{
    super::message::{Unmade, ready},
    language::Language,
};
use crate::casebook::Casebook;

/// Alerts that a message lists; the others are counted.
const MOST_LISTED: usize = 50;

/// An open alert, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The event that raised it.
    pub(crate) alert: Position,
    pub(crate) severity: Severity,
    pub(crate) kind: AlertKind,
    pub(crate) state: AlertState,
    pub(crate) raised_at: Instant,
    /// None where it is the ledger's own.
    pub(crate) case: Option<String>,
}

/// A message, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Digest {
    pub(crate) subject: String,
    pub(crate) body: String,
}

/// What a message is made of.
pub(crate) struct Told<'a> {
    pub(crate) language: Language,
    /// Only what is critical and new.
    pub(crate) urgent: bool,
    /// The gravest first, then the oldest.
    pub(crate) lines: &'a [Line],
    /// How many were raised since the last message.
    pub(crate) since: usize,
    pub(crate) link: Option<&'a str>,
    pub(crate) user: &'a str,
}

/// The alerts that are open for a person, the gravest first, then the oldest. A page at a time: the desk waits while the views
/// are held.
pub(crate) fn open(casebook: &Casebook, viewer: &Viewer, asked: &AlertFilter) -> Result<Vec<Line>, Unmade> {
    let filter = AlertFilter { open: Some(true), ..asked.clone() };
    let (mut lines, mut after) = (Vec::new(), None);
    loop {
        let page = ready(casebook, Position(0))?.seen_by(viewer).alerts(&filter, Order::OldestFirst, after, MOST_LINES);
        lines.extend(page.alerts.iter().map(|alert| line(casebook, alert)));
        if page.complete || page.scanned_to <= after {
            break;
        }
        after = page.scanned_to;
    }
    lines.sort_by_key(|line| (std::cmp::Reverse(line.severity), line.alert));
    Ok(lines)
}

fn line(casebook: &Casebook, alert: &Alert) -> Line {
    Line {
        alert: alert.id,
        severity: alert.severity,
        kind: alert.kind,
        state: alert.state,
        raised_at: alert.raised_at,
        case: alert.case_id.and_then(|case| casebook.reference(case)),
    }
}

/// Writes the message.
pub(crate) fn write(told: &Told<'_>) -> Digest {
    let (language, texts, count) = (told.language, told.language.texts(), told.lines.len());
    let (subject, head) =
        if told.urgent { (&texts.subject_urgent, &texts.urgent) } else { (&texts.subject, &texts.open) };
    let mut paragraphs = vec![language.counted(head, count), String::new()];
    for known in told.lines.iter().take(MOST_LISTED) {
        let date = known.raised_at.day().to_string();
        let blanks = [
            ("severity", texts.severity(known.severity)),
            ("kind", texts.kind(known.kind)),
            ("case", known.case.as_deref().unwrap_or_default()),
            ("date", date.as_str()),
            ("state", texts.state(known.state)),
        ];
        let text = if known.case.is_some() { &texts.line } else { &texts.line_of_ledger };
        paragraphs.push(language.filled(text, &blanks));
    }
    if count > MOST_LISTED {
        paragraphs.push(language.counted(&texts.more, count - MOST_LISTED));
    }
    paragraphs.push(String::new());
    if !told.urgent && told.since > 0 {
        paragraphs.push(language.counted(&texts.since, told.since));
    }
    paragraphs.push(match told.link {
        Some(link) => language.filled(&texts.look, &[("link", link)]),
        None => texts.look_by_command.clone(),
    });
    paragraphs.push(language.filled(&texts.why, &[("user", told.user)]));
    let lines: Vec<String> = paragraphs.iter().map(|text| language.line(text)).collect();
    Digest { subject: format!("HRDD: {}", language.counted(subject, count)), body: lines.join("\r\n") + "\r\n" }
}
