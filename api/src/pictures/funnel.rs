//! The portfolio by stage: where cases stand now, or how far they came. Never both in one picture.

use domain::terms::CaseStatus;

use super::{
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, STRONG},
    figure::{Frame, Key, Sketch},
};

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Where the cases stand.
    pub status: CaseStatus,
    /// How many they are.
    pub count: u32,
    /// How many days they have been open, or were until they closed: the median. None where that is not told.
    pub median_days: Option<i64>,
}

/// The portfolio by stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Funnel {
    /// Where they stand now; and of how many cases the days are told, where not of all.
    Now(Vec<Stage>, Option<usize>),
    /// How many have come so far: opened, rated, decided on, approved, ever suspended, closed.
    Reached([u32; 6]),
    /// One of the counts is small enough to point at a case.
    Small,
}

const LABEL: f64 = 170.0;
const BAR: f64 = 18.0;

pub(super) fn draw(funnel: &Funnel, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    match funnel {
        Funnel::Small => sketch.empty(words.say("funnel-small", &[])),
        Funnel::Now(stages, told) => {
            sketch.table.head(["col-stage", "col-cases", "col-median-days"].map(|key| words.say(key, &[])));
            let all: u32 = stages.iter().map(|stage| stage.count).sum();
            if all == 0 {
                return sketch.empty(words.say("funnel-empty", &[]));
            }
            let suspended: u32 =
                stages.iter().filter(|stage| stage.status == CaseStatus::Suspended).map(|stage| stage.count).sum();
            sketch.tell(&words.say("funnel-now", &[("count", all.into()), ("suspended", suspended.into())]));
            let longest = stages.iter().filter_map(|stage| stage.median_days).max().unwrap_or(1).max(1);
            let most = stages.iter().map(|stage| stage.count).max().unwrap_or(1);
            for stage in stages {
                let days = stage.median_days.map(|days| words.say("days-open", &[("days", days.into())]));
                let hairline = stage.median_days.map(|days| days as f64 / longest as f64);
                let class = match stage.status {
                    CaseStatus::Suspended => None,
                    CaseStatus::Blocked | CaseStatus::UnderIntervention => Some("bar warn"),
                    CaseStatus::Closed
                    | CaseStatus::Ended
                    | CaseStatus::OutOfScope
                    | CaseStatus::Declined
                    | CaseStatus::Ceased => Some("bar over"),
                    CaseStatus::Draft
                    | CaseStatus::Preconditions
                    | CaseStatus::Assessment
                    | CaseStatus::ReadyForDecision
                    | CaseStatus::PendingDecision
                    | CaseStatus::ReferredUp
                    | CaseStatus::Approved
                    | CaseStatus::Active => Some("bar"),
                };
                bar(&mut sketch, &words.word(stage.status), (stage.count, most), class, hairline.zip(days.as_deref()));
                sketch.table.row([
                    words.word(stage.status),
                    stage.count.to_string(),
                    stage.median_days.map_or_else(|| "—".to_owned(), |days| days.to_string()),
                ]);
            }
            sketch.keys(&[
                (Key::Box("bar"), words.say("key-under-way", &[])),
                (Key::Hatch, words.word(CaseStatus::Suspended)),
                (Key::Box("bar warn"), words.say("key-attention", &[])),
                (Key::Box("bar over"), words.say("key-over", &[])),
            ]);
            if stages.iter().any(|stage| stage.median_days.is_some()) {
                sketch.note(words.say("funnel-hairline", &[]));
            }
            if let Some(told) = told {
                sketch.note(words.say("capped", &[("shown", (*told).into()), ("all", all.into())]));
            }
            sketch
        }
        Funnel::Reached(counts) => {
            sketch.table.head(["col-stage", "col-cases"].map(|key| words.say(key, &[])));
            let [all, ..] = *counts;
            if all == 0 {
                return sketch.empty(words.say("funnel-empty", &[]));
            }
            sketch.tell(&words.say("funnel-reached", &[("count", all.into())]));
            let names = [
                "reached-opened",
                "reached-rated",
                "reached-decided",
                "reached-approved",
                "reached-suspended",
                "reached-closed",
            ];
            for (count, name) in counts.iter().zip(names) {
                let word = words.say(name, &[]);
                let class = if name == "reached-suspended" { None } else { Some("bar") };
                bar(&mut sketch, &word, (*count, all), class, None);
                sketch.table.row([word, count.to_string()]);
            }
            sketch
        }
    }
}

/// One bar with its word before it and its count behind it; hatched without a class.
fn bar(sketch: &mut Sketch, word: &str, (count, most): (u32, u32), class: Option<&str>, hairline: Option<(f64, &str)>) {
    let canvas = &mut sketch.canvas;
    let y = canvas.y + 4.0;
    let room = INNER - LABEL - 60.0;
    let x = MARGIN + LABEL;
    let lines = PLAIN.wrapped(word, LABEL - 12.0, 2);
    canvas.lines((x - 10.0, y + BAR / 2.0 + 4.0 - if lines.len() > 1 { 8.0 } else { 0.0 }), At::End, PLAIN, &lines);
    let wide = (room * f64::from(count) / f64::from(most.max(1))).max(if count > 0 { 3.0 } else { 0.0 });
    match class {
        Some(class) => canvas.rect((x, y), (wide, BAR), class),
        None => canvas.hatched((x, y), (wide, BAR), "bar hatch"),
    }
    canvas.text((x + wide + 8.0, y + BAR / 2.0 + 4.5), At::Start, STRONG, &count.to_string());
    canvas.y = y + BAR + 4.0;
    if let Some((part, text)) = hairline {
        let (wide, y) = ((room - 130.0).max(40.0) * part, y + BAR + 7.0);
        canvas.line((x, y), (x + wide.max(2.0), y), "hair");
        canvas.text((x + wide.max(2.0) + 8.0, y + 4.0), At::Start, SOFT, text);
        canvas.y = y + 8.0;
    }
    canvas.y += if lines.len() > 1 { 6.0 } else { 2.0 };
}
