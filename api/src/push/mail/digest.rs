//! What a message says: which alerts are open for somebody, by the access rules of that moment. Kinds, cases and days, and
//! nothing of what the events say: a message lies in mailboxes for years.

use std::collections::BTreeMap;

use domain::{
    Position,
    access::Viewer,
    terms::{AlertKind, AlertState, CaseId, Instant, Severity, Subject},
};
use projections::{AlertFilter, MOST_LINES};

use super::language::Language;
use crate::casebook::Casebook;

/// Alerts that a message lists; the others are counted.
const MOST_LISTED: usize = 50;

/// An open alert, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The event that raised it, and the last of its cause.
    pub(crate) alert: Position,
    pub(crate) last: Position,
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

/// The alerts that are open for a person, the gravest first, then the oldest.
pub(crate) fn open(casebook: &Casebook, viewer: &Viewer) -> Vec<Line> {
    if !viewer.sees(Subject::Alerts) {
        return Vec::new();
    }
    let (mut lines, mut cases, mut after) = (Vec::new(), BTreeMap::new(), Position(0));
    // Cases that ever had an alert and are reached, a page at a time: the desk waits while the views are held.
    loop {
        let page = casebook.views().seen_by(viewer).alerts(after, &AlertFilter::default(), MOST_LINES);
        let Some(last) = page.entries.last() else { break };
        after = last.position;
        cases.extend(page.entries.iter().map(|entry| (entry.case_id, ())));
        if !page.has_more {
            break;
        }
    }
    for case in cases.into_keys() {
        of_case(casebook, case, &mut lines);
    }
    if viewer.sees(Subject::Ledger) {
        let views = casebook.views();
        let rules = views.registry().alert_rules_on(casebook.now().day());
        lines.extend(views.registry().ledger().alerts.open.iter().map(|known| line(known, rules, None)));
    }
    lines.sort_by_key(|line| (std::cmp::Reverse(line.severity), line.alert));
    lines
}

fn of_case(casebook: &Casebook, id: CaseId, lines: &mut Vec<Line>) {
    let views = casebook.views();
    let rules = views.registry().alert_rules_on(casebook.now().day());
    let Some(case) = views.case(id) else { return };
    lines.extend(case.alerts.open.iter().map(|known| line(known, rules, Some(case.reference()))));
}

fn line(known: &domain::case::alert::Open, rules: &domain::alerts::AlertRules, case: Option<String>) -> Line {
    Line {
        alert: known.alert,
        last: known.last,
        severity: known.handling(rules).severity,
        kind: known.kind,
        state: known.state,
        raised_at: known.raised_at,
        case,
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
