//! The decision in one sentence, and what it rested on: the picture that most readers need first.

use domain::terms::{Authority, CaseStatus, ConditionState, Day, DeclineReason, RiskLevel};

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, STRONG, WIDTH},
    figure::{Frame, Sketch},
};

/// A condition of the decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Its id.
    pub id: String,
    /// What must be so; text that people wrote.
    pub text: String,
    /// By when.
    pub due_on: Option<Day>,
    /// Where it stands.
    pub state: ConditionState,
}

/// The last decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Approved, or declined.
    pub approved: bool,
    /// On which day.
    pub on: Day,
    /// By whom, by the reference of a person.
    pub by: String,
    /// At which authority.
    pub authority: Authority,
    /// The edition of the policy.
    pub policy: u32,
    /// The residual level that was accepted.
    pub level: Option<RiskLevel>,
    /// The last day of an approval.
    pub valid_until: Option<Day>,
    /// Why support was declined.
    pub because: Option<DeclineReason>,
    /// It departs from the mechanism's advice.
    pub departs: bool,
    /// Of which offices somebody did not concur.
    pub dissent: Vec<String>,
    /// The step up to which the dossier goes, and the beginning of its hash.
    pub dossier: Option<(u32, String)>,
    /// Its conditions.
    pub conditions: Vec<Condition>,
    /// How many decisions there were before.
    pub before: usize,
}

/// Where a case stands, and what was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What the case is about; text that people wrote. None where it is not shown.
    pub title: Option<String>,
    /// Where it stands.
    pub status: CaseStatus,
    /// The day of the next review; none where none is due, or it is not shown.
    pub review_due: Option<Day>,
    /// The last decision.
    pub decided: Option<Decided>,
    /// What became of the support since: since when it is suspended, or the day it ceased for good.
    pub since: Option<(Became, Day)>,
}

/// What became of support that was approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// Suspended, all or some of it.
    Suspended,
    /// Ceased for good.
    Ceased,
}

/// The most conditions that are drawn.
const MOST: usize = 6;

pub(super) fn draw(decision: &Decision, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    sketch.table.head(["col-what", "col-value"].map(|key| words.say(key, &[])));
    let status = words.word(decision.status);
    let mut rows = vec![(words.say("row-status", &[]), status.clone())];
    rows.extend(decision.title.clone().map(|title| (words.say("row-title", &[]), title)));
    let sentence = match &decision.decided {
        None => words.say("decision-none", &[("status", status.clone().into())]),
        Some(decided) => {
            let blanks = [
                ("day", decided.on.to_string().into()),
                ("by", decided.by.as_str().into()),
                ("count", decided.conditions.len().into()),
            ];
            let key = match (decided.approved, decided.conditions.is_empty()) {
                (true, true) => "decision-approved",
                (true, false) => "decision-approved-with-conditions",
                (false, _) => "decision-declined",
            };
            words.say(key, &blanks)
        }
    };
    let sentence = match decision.since {
        Some((became, day)) => {
            let key = match became {
                Became::Suspended => "decision-suspended",
                Became::Ceased => "decision-ceased",
            };
            format!("{sentence} {}", words.say(key, &[("day", day.to_string().into())]))
        }
        None => sentence,
    };
    let sentence = match decision.review_due {
        Some(day) => format!("{sentence} {}", words.say("decision-review", &[("day", day.to_string().into())])),
        None => sentence,
    };
    big(decision, frame, &sentence, &mut sketch);
    if let Some(decided) = &decision.decided {
        rows.extend(facts(decided, frame));
    }
    rows.extend(decision.review_due.map(|day| (words.say("row-review", &[]), day.to_string())));
    for (name, value) in &rows {
        let canvas = &mut sketch.canvas;
        let lines = PLAIN.wrapped(value, INNER - 200.0, 2);
        let y = canvas.y + 17.0;
        canvas.lines((MARGIN, y), At::Start, SOFT, &SOFT.wrapped(name, 190.0, 2));
        canvas.y = canvas.lines((MARGIN + 200.0, y), At::Start, PLAIN, &lines) - 14.0;
    }
    if let Some(decided) = &decision.decided {
        conditions(decided, frame, &mut sketch);
    }
    for (name, value) in rows {
        sketch.table.row([name, value]);
    }
    sketch.canvas.y += 8.0;
    sketch
}

/// The sentence in big type, in a box with the mark of where the case stands.
fn big(decision: &Decision, frame: &Frame, sentence: &str, sketch: &mut Sketch) {
    let words = frame.language.words();
    let look = STRONG.size(19.0);
    let lines = look.wrapped(sentence, INNER - 60.0, 4);
    let stands = words.say("stands-at", &[("status", words.word(decision.status).into())]);
    let canvas = &mut sketch.canvas;
    let top = canvas.y + 6.0;
    let height = look.line() * lines.len() as f64 + 44.0;
    let (class, mark) = match decision.status {
        CaseStatus::Suspended | CaseStatus::Ceased | CaseStatus::UnderIntervention => ("card alarm", Mark::Suspension),
        CaseStatus::Blocked | CaseStatus::Declined => ("card warn", Mark::Notice),
        CaseStatus::Approved | CaseStatus::Active => ("card good", Mark::Decision),
        CaseStatus::Draft
        | CaseStatus::Preconditions
        | CaseStatus::Assessment
        | CaseStatus::ReadyForDecision
        | CaseStatus::PendingDecision
        | CaseStatus::ReferredUp
        | CaseStatus::OutOfScope
        | CaseStatus::Ended
        | CaseStatus::Closed => ("card", Mark::Other),
    };
    canvas.rect((MARGIN, top), (6.0, height), class);
    let y = canvas.lines((MARGIN + 22.0, top + 24.0), At::Start, look, &lines);
    canvas.mark(mark, (MARGIN + 30.0, y - 1.0), 6.0);
    canvas.text((MARGIN + 46.0, y + 3.0), At::Start, PLAIN, &PLAIN.fitted(&stands, INNER - 60.0));
    canvas.y = top + height + 6.0;
    sketch.describe(format!("{sentence} {stands}"));
}

/// What the decision rested on.
fn facts(decided: &Decided, frame: &Frame) -> Vec<(String, String)> {
    let words = frame.language.words();
    let mut rows = vec![(words.say("row-authority", &[]), words.word(decided.authority))];
    let mut put = |name: &str, value: Option<String>| rows.extend(value.map(|value| (words.say(name, &[]), value)));
    put("row-level", decided.level.map(|level| words.word(level)));
    put("row-because", decided.because.map(|because| words.word(because)));
    put("row-policy", Some(words.say("stamp-policy", &[("edition", decided.policy.into())])));
    let dossier = decided.dossier.as_ref();
    put(
        "row-dossier",
        dossier.map(|(step, hash)| {
            words.say("dossier-up-to", &[("step", (*step).into()), ("hash", hash.as_str().into())])
        }),
    );
    put("row-valid-until", decided.valid_until.map(|day| day.to_string()));
    let dissent = words
        .say("dissent-by", &[("count", decided.dissent.len().into()), ("offices", decided.dissent.join(", ").into())]);
    put("row-dissent", Some(if decided.dissent.is_empty() { words.say("dissent-none", &[]) } else { dissent }));
    put("row-departs", decided.departs.then(|| words.say("departs", &[])));
    put("row-before", (decided.before > 0).then(|| words.say("decisions-before", &[("count", decided.before.into())])));
    rows
}

fn conditions(decided: &Decided, frame: &Frame, sketch: &mut Sketch) {
    let words = frame.language.words();
    if decided.conditions.is_empty() {
        return;
    }
    sketch.canvas.y += 20.0;
    let y = sketch.canvas.y;
    sketch.canvas.text((MARGIN, y), At::Start, STRONG, &words.say("conditions", &[]));
    for (place, condition) in decided.conditions.iter().enumerate() {
        let due = condition.due_on.map(|day| words.say("due-on", &[("day", day.to_string().into())]));
        let state = words.word(condition.state);
        let state = due.as_ref().map_or_else(|| state.clone(), |due| format!("{state} · {due}"));
        let what = format!("{} {}", condition.id, condition.text);
        if place < MOST {
            let canvas = &mut sketch.canvas;
            let y = canvas.y + 18.0;
            let mark = match condition.state {
                ConditionState::Breached => Mark::Cross,
                ConditionState::Open => Mark::Notice,
                ConditionState::Satisfied => Mark::Decision,
                ConditionState::Expired => Mark::Other,
            };
            canvas.mark(mark, (MARGIN + 7.0, y - 4.0), 5.0);
            canvas.text((MARGIN + 22.0, y), At::Start, PLAIN, &PLAIN.fitted(&what, INNER - 240.0));
            canvas.text((WIDTH - MARGIN, y), At::End, SOFT, &SOFT.fitted(&state, 205.0));
            canvas.y = y;
        }
        sketch.table.row([what, state]);
    }
    if decided.conditions.len() > MOST {
        sketch.note(words.say("more-in-table", &[("count", (decided.conditions.len() - MOST).into())]));
    }
    sketch.canvas.y += 8.0;
}
