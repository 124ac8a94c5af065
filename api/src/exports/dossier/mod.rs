//! The dossier of a case: one HTML file for paper and for PDF, without scripts and without anything from elsewhere. It shows
//! what its reader sees, region by region as `case` does over GraphQL, and says where something is withheld. It is read by
//! people, so the case is held in memory while it is written.

mod page;
mod sections;
mod words;

use std::{collections::BTreeMap, io::Write, sync::Arc};

use domain::{
    Case, Envelope,
    access::{CaseSight, OF_CASES, Seen, Viewer, subject_of},
    policy::Policy,
    terms::{CaseId, Confidentiality, Subject},
};
use serde_json::Value;

use self::{
    page::{Page, date},
    sections::{Field, List, SECTIONS, Section},
    words::{
        ABOUT, ACTIONS, APPROVED, DECISION, DECLINED, DOSSIER, EVIDENCE, HIDDEN, HISTORY, MADE_UP, NO_DECISION, NONE,
        NOT_YET, PARTLY, PICTURE_TABLE, STAGES, STAMP, STATUS, WITH_CONDITIONS, WITHHELD, Words,
    },
};
use super::{
    Broken, Language, Progress, Stamp,
    events::{Events, SeenEvent},
};
use crate::{
    cli::told::{Body, reason},
    gallery::{Given, of_dossier},
    pictures::Name,
    sight::sees_proofs,
};

/// A case as its reader sees it.
struct File {
    sight: CaseSight,
    /// The most confidential class of what is seen.
    class: Confidentiality,
    /// The whole truth, of which where it stands is told.
    whole: Case,
    /// What the events that are seen come to.
    part: Case,
    /// The events that are seen.
    events: Vec<SeenEvent>,
    /// What the others are about.
    hidden: Vec<Subject>,
    /// How many they are.
    count: usize,
    /// The payloads of what was seen, by position.
    payloads: BTreeMap<u64, Value>,
    /// The policy of the day on which the dossier is made.
    policy: Option<Arc<Policy>>,
}

impl File {
    fn read(case: CaseId, events: &Events<'_>, progress: &mut Progress<'_>) -> Result<Option<Self>, Broken> {
        let viewer: &Viewer = events.viewer;
        let mut seen = Vec::new();
        events.each(progress, &mut |page| {
            seen.extend_from_slice(page);
            Ok(())
        })?;
        let known = events.ground.views(|views| {
            let sight = views.seen_by(viewer).of_case(case)?;
            // What an event speaks of may be more confidential than its own envelope says.
            let facts = views.registry().access().facts(case)?;
            let classes = seen.iter().map(|event| facts.class_of(&event.envelope).max(event.envelope.confidentiality));
            Some((sight, classes.max().unwrap_or(Confidentiality::Open)))
        });
        let Some((sight, class)) = known else { return Ok(None) };
        let history = events.ground.reader().history(&domain::Stream::Case(case), storage::ALL_REVISIONS)?;
        let known: Vec<&Arc<Envelope>> = history.iter().filter(|event| event.position <= events.until).collect();
        let fold = |events: &mut dyn Iterator<Item = &Arc<Envelope>>| {
            Case::fold(&events.map(|event| (**event).clone()).collect::<Vec<_>>())
        };
        let is_seen = |event: &Envelope| {
            seen.binary_search_by_key(&event.position, |seen: &SeenEvent| seen.envelope.position).is_ok()
        };
        let mut hidden = Vec::new();
        let others = known.iter().filter(|event| !is_seen(event));
        let mut count = 0;
        for event in others {
            count += 1;
            // What is corrected unseen may be of any subject.
            let all = if Case::rewrites(&event.event) { &OF_CASES[..] } else { &[] };
            hidden.extend(all.iter().copied().chain([subject_of(&event.event)]));
        }
        let whole = fold(&mut known.iter().copied());
        let part = fold(&mut seen.iter().map(|seen| &seen.envelope));
        let mut payloads = BTreeMap::new();
        for event in &seen {
            payloads.insert(event.envelope.position.0, serde_json::to_value(Body::of(&event.envelope.event))?);
        }
        Ok(Some(Self { sight, class, whole, part, events: seen, hidden, count, payloads, policy: None }))
    }

    /// The state that a subject is shown from; none where it is not seen at all.
    fn state(&self, subject: Subject) -> Option<&Case> {
        match self.sight.of(subject) {
            Seen::Nothing(_) => None,
            Seen::Whole | Seen::Part(_) if self.sight.sees_all_classes() => Some(&self.whole),
            Seen::Whole | Seen::Part(_) => Some(&self.part),
        }
    }

    /// Whether something about a subject is not seen.
    fn hides(&self, subject: Subject) -> bool {
        !matches!(self.sight.of(subject), Seen::Whole) && self.hidden.contains(&subject)
    }

    /// The payload of the last event of this kind with this value in a field.
    fn said(&self, kinds: &[&str], field: &str, value: &str) -> Option<&Value> {
        let of_kind = self.events.iter().rev().filter(|event| kinds.contains(&event.envelope.event.kind().name));
        of_kind
            .filter_map(|event| self.payloads.get(&event.envelope.position.0))
            .find(|payload| payload.get(field).and_then(Value::as_str) == Some(value))
    }
}

/// Writes the dossier.
pub(crate) fn html(
    stamp: &Stamp,
    case: CaseId,
    (language, events): (Language, &Events<'_>),
    into: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<(), Broken> {
    let Some(mut file) = File::read(case, events, progress)? else {
        return Err(Broken::TooMuch("the case is out of reach by now".to_owned()));
    };
    let day = stamp.made_at.day();
    file.policy = events.ground.views(|views| views.registry().policy_on(day).cloned());
    let reference = stamp.case.clone().unwrap_or_default();
    let is_made_up = file.whole.scope.opened.as_ref().is_some_and(|opened| opened.demonstration);
    let mut marks = vec![("class", language.of_pictures().words().word(file.class))];
    if is_made_up {
        marks.insert(0, ("made-up", language.of(MADE_UP).to_owned()));
    }
    let opened = if file.sight.sees_title() { &file.whole } else { &file.part }.scope.opened.as_ref();
    let title = opened.map_or_else(String::new, |opened| opened.title.to_string());
    let foot = format!("{} — {} {}", stamp.made_at, language.of(["position", "الموضع"]), stamp.position);
    let mut page = Page::begin(into, language, (&reference, &title), &marks, &foot)?;
    page.heading(language.of(DOSSIER), &reference, &title)?;
    decision(&mut page, &file)?;
    about(&mut page, &file)?;
    stages(&mut page, &file)?;
    let last = file.events.last();
    let shows = sees_proofs(events.viewer);
    let given = Given {
        reference: &reference,
        steps: file.whole.revision.0,
        demonstration: is_made_up,
        state: &|subject| file.state(subject),
        events: file.events.iter().map(|event| &*event.envelope).collect(),
        hidden: u32::try_from(file.count).unwrap_or(u32::MAX),
        last: last.map_or_else(Default::default, |event| (event.envelope.position, shows.then_some(event.leaf))),
        day,
        policy: file.policy.as_deref(),
        language: language.of_pictures(),
    };
    picture(&mut page, Name::Film, &given)?;
    for section in &SECTIONS {
        self::section(&mut page, &file, section)?;
        if let Some(name) = section.picture {
            picture(&mut page, name, &given)?;
        }
    }
    evidence(&mut page, &file)?;
    history(&mut page, &file)?;
    let lines: Vec<(&str, String)> =
        stamp.lines().into_iter().map(|(name, value)| (language.of(name), value)).collect();
    page.stamp(language.of(STAMP), &lines)?;
    page.end()
}

/// The last decision, large, with what it rests on.
fn decision(page: &mut Page<'_>, file: &File) -> Result<(), Broken> {
    let language = page.language;
    let words = language.of_pictures().words();
    let status = words.word(file.whole.status());
    let Some(state) = file.state(Subject::Decisions) else {
        return page.card("", language.of(WITHHELD), None, &[(language.of(STATUS), status)]);
    };
    let Some(last) = state.decision.decisions.last() else {
        return page.card("", language.of(NO_DECISION), None, &[(language.of(STATUS), status)]);
    };
    let conditions = state.decision.conditions.iter().filter(|known| known.decision == last.decision).count();
    let (look, says) = match (last.approved, conditions) {
        (true, 0) => ("good", APPROVED),
        (true, _) => ("good", WITH_CONDITIONS),
        (false, _) => ("bad", DECLINED),
    };
    let kinds = ["SupportApproved", "SupportDeclined"];
    let said = file.said(&kinds, "decision", last.decision.as_str());
    let why = said.and_then(|payload| {
        ["rationale", "reasons", "explanation"].iter().find_map(|name| payload.get(*name)?.as_str())
    });
    let value = |value: Value| page::plain(&value, None, language);
    let listed = |name: &'static str, value: Value| page::plain(&value, Some(List::new(name)), language);
    let told = serde_json::to_value(last)?;
    let field = |name: &str| told.get(name).cloned().unwrap_or_default();
    let mut lines = vec![
        (language.of(STATUS), status),
        (language.of(DECISION), value(field("decision"))),
        (language.of(["On", "بتاريخ"]), value(field("on"))),
        (language.of(["By", "بواسطة"]), format!("{}, {}", value(field("by")), listed("Authority", field("authority")))),
        (language.of(["Policy edition", "إصدار السياسة"]), value(field("policy"))),
        (language.of(["Residual risk", "الخطر المتبقي"]), listed("RiskLevel", field("residualLevel"))),
        (language.of(["Conditions", "الشروط"]), conditions.to_string()),
        (language.of(["Valid until", "سارٍ حتى"]), value(field("validUntil"))),
        (language.of(["Covers", "يشمل"]), value(field("covers"))),
    ];
    if file.hides(Subject::Decisions) {
        lines.push(("■", language.of(PARTLY).to_owned()));
    }
    page.card(look, language.of(says), why, &lines)
}

fn about(page: &mut Page<'_>, file: &File) -> Result<(), Broken> {
    const FIELDS: [(Words, &str); 8] = [
        (["Country", "البلد"], "country"),
        (["Office", "المكتب"], "office"),
        (["Project", "المشروع"], "project"),
        (["Case owner", "مسؤول الحالة"], "caseOwner"),
        (["Donors", "المانحون"], "donors"),
        (["Planned start", "البداية المقررة"], "plannedStart"),
        (["Planned end", "النهاية المقررة"], "plannedEnd"),
        (["Budget", "الميزانية"], "budget"),
    ];
    let language = page.language;
    page.section(language.of(ABOUT))?;
    let Some(opened) = file.state(Subject::Scope).and_then(|state| state.scope.opened.as_ref()) else {
        return page.withheld(language.of(WITHHELD));
    };
    let told = serde_json::to_value(opened)?;
    let value = |name: &str| page::plain(told.get(name).unwrap_or(&Value::Null), None, language);
    let mut lines: Vec<(&str, String)> =
        FIELDS.iter().map(|(name, field)| (language.of(*name), value(field))).collect();
    if file.count > 0 {
        lines.push((language.of(HIDDEN), file.count.to_string()));
    }
    page.lines(&lines)
}

/// How far the seven actions have come, by the events that are seen.
fn stages(page: &mut Page<'_>, file: &File) -> Result<(), Broken> {
    let language = page.language;
    page.section(language.of(STAGES))?;
    let mut stages = Vec::new();
    for (number, action) in (1_u8..).zip(ACTIONS) {
        let of_action = file.events.iter().filter(|event| event.envelope.event.kind().action == Some(number));
        let days: Vec<_> = of_action.map(|event| event.envelope.effective_on).collect();
        let said = match (days.iter().min(), days.iter().max()) {
            (Some(first), Some(last)) => {
                let count = days.len();
                format!("{} – {}<br>{count} {}", date(*first), date(*last), language.of(["events", "أحداث"]))
            }
            _ => page::escaped(language.of(NOT_YET)),
        };
        stages.push((format!("{number}. {}", language.of(action)), said, days.is_empty()));
    }
    page.stages(&stages)
}

fn section(page: &mut Page<'_>, file: &File, section: &Section) -> Result<(), Broken> {
    let language = page.language;
    page.section(language.of(section.title))?;
    let Some(state) = file.state(section.subject) else {
        return page.withheld(language.of(WITHHELD));
    };
    if file.hides(section.subject) {
        page.withheld(language.of(PARTLY))?;
    }
    let state = serde_json::to_value(state)?;
    let records = state.pointer(section.records).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if records.is_empty() {
        return page.nothing(language.of(NONE));
    }
    let headings: Vec<&str> = section.fields.iter().map(|field| language.of(field.heading)).collect();
    let rows = records.iter().map(|record| {
        let value = |place: &str| record.pointer(place).unwrap_or(&Value::Null);
        let shown = |field: &Field| page::shown(field.place, value(field.place), field.list, language);
        section.fields.iter().map(shown).collect::<Vec<_>>()
    });
    page.table("", &headings, rows)
}

/// A picture with its table, where there is something to draw that its reader sees.
fn picture(page: &mut Page<'_>, name: Name, given: &Given<'_>) -> Result<(), Broken> {
    let Some(figure) = of_dossier(name, given) else { return Ok(()) };
    let as_table = page.language.of(PICTURE_TABLE);
    page.figure(&figure.svg(false), as_table, &figure.table_html())
}

fn evidence(page: &mut Page<'_>, file: &File) -> Result<(), Broken> {
    let language = page.language;
    page.section(language.of(EVIDENCE))?;
    let Some(state) = file.state(Subject::Evidence) else {
        return page.withheld(language.of(WITHHELD));
    };
    if file.hides(Subject::Evidence) {
        page.withheld(language.of(PARTLY))?;
    }
    let attached = &state.evidence.attached;
    if attached.is_empty() {
        return page.nothing(language.of(NONE));
    }
    let headings = [
        ["Evidence", "الدليل"],
        ["Title", "العنوان"],
        ["Obtained on", "حُصل عليه بتاريخ"],
        ["Bytes", "البايتات"],
        ["Type", "النوع"],
        ["Confidentiality", "درجة السرية"],
        ["SHA-256", "SHA-256"],
    ];
    let headings = headings.map(|heading| language.of(heading));
    let rows = attached.iter().map(|known| {
        let told = serde_json::to_value(known).unwrap_or_default();
        let said = file.said(&["EvidenceAttached"], "evidence", known.evidence.as_str());
        let of_event = |name: &str| said.and_then(|payload| payload.get(name)).unwrap_or(&Value::Null);
        let of_state = |name: &str| told.get(name).unwrap_or(&Value::Null);
        vec![
            page::shown("", of_state("evidence"), None, language),
            page::shown("", of_event("title"), None, language),
            page::shown("", of_state("obtainedOn"), None, language),
            page::shown("", of_event("bytes"), None, language),
            page::shown("", of_event("mediaType"), None, language),
            page::shown("", of_state("confidentiality"), Some(List::new("Confidentiality")), language),
            page::code(of_state("sha256").as_str().unwrap_or_default()),
        ]
    });
    page.table("", &headings, rows)
}

/// Every event that is seen: both times, who, what, why, and its leaf in the log.
fn history(page: &mut Page<'_>, file: &File) -> Result<(), Broken> {
    let language = page.language;
    page.history(language.of(HISTORY))?;
    let headings = [
        ["No.", "رقم"],
        ["Position", "الموضع"],
        ["Happened on", "تاريخ الوقوع"],
        ["Recorded at (UTC)", "وقت التسجيل (UTC)"],
        ["Event", "الحدث"],
        ["By", "بواسطة"],
        ["In words", "التعليل"],
        ["Leaf hash", "بصمة القيد"],
    ];
    let headings = headings.map(|heading| language.of(heading));
    let rows = file.events.iter().map(|event| {
        let (envelope, by) = (&event.envelope, &event.envelope.recorded.by);
        let why = reason(&envelope.event).unwrap_or_default();
        vec![
            envelope.revision.to_string(),
            envelope.position.to_string(),
            date(envelope.effective_on),
            date(envelope.recorded.at),
            page::isolated(envelope.event.kind().name),
            format!(
                "{} {}",
                page::isolated(by.user.as_str()),
                page::escaped(&language.of_pictures().words().word(by.role))
            ),
            page::isolated(&why),
            page::code(&hex::encode(event.leaf)),
        ]
    });
    page.table("", &headings, rows)
}

#[cfg(test)]
mod tests;
