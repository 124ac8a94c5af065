//! The risk matrix: where each risk was before mitigation and where it is after, or how many cases are in each cell.

use domain::terms::RiskLevel;

use super::{
    canvas::{At, MARGIN, PLAIN, SOFT, STRONG, WIDTH},
    figure::{Frame, Key, Sketch},
};

/// A place in the matrix: severity and likelihood, both from 1 to 5, and the level that it was given.
pub type Place = (u8, u8, RiskLevel);

/// A risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Its id.
    pub id: String,
    /// What could happen, in words of the catalogue.
    pub outcome: domain::terms::AdverseOutcome,
    /// Before any measure.
    pub before: Option<Place>,
    /// After mitigation.
    pub after: Option<Place>,
    /// What is after counts only measures that were verified; otherwise it counts all that were agreed.
    pub is_achieved: bool,
}

/// What is in the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The risks of a case.
    Risks(Vec<Rated>),
    /// How many cases have their gravest risk at a place, and how many were looked at of how many.
    Cases(Vec<(Place, u32)>, usize, usize),
}

/// The matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The levels by severity, then likelihood, both from 1; five by five, of the policy in force.
    pub levels: Vec<Vec<RiskLevel>>,
    /// What is in it.
    pub counted: Counted,
}

/// The most risks that are drawn; the others are in the table.
const MOST: usize = 12;
const CELL: (f64, f64) = (66.0, 52.0);
/// From the side where reading begins.
const LEFT: f64 = MARGIN + 74.0;

/// The class of a cell.
const fn shade(level: RiskLevel) -> &'static str {
    match level {
        RiskLevel::Low => "cell low",
        RiskLevel::Medium => "cell medium",
        RiskLevel::High => "cell high",
        RiskLevel::Prohibitive => "cell prohibitive",
    }
}

pub(super) fn draw(matrix: &Matrix, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    match &matrix.counted {
        Counted::Risks(risks) => {
            let columns = ["col-number", "col-risk", "col-before", "col-after", "col-level"];
            sketch.table.head(columns.map(|key| words.say(key, &[])));
            if risks.iter().all(|risk| risk.before.is_none() && risk.after.is_none()) {
                return sketch.empty(words.say("matrix-empty", &[]));
            }
            let is_less =
                |risk: &&Rated| matches!((risk.before, risk.after), (Some(before), Some(after)) if after.2 < before.2);
            let less = risks.iter().filter(is_less).count();
            sketch.tell(&words.say("matrix-told", &[("count", risks.len().into()), ("less", less.into())]));
        }
        Counted::Cases(cells, looked, all) => {
            sketch
                .table
                .head(["col-severity", "col-likelihood", "col-level", "col-cases"].map(|key| words.say(key, &[])));
            if cells.is_empty() {
                return sketch.empty(words.say("matrix-empty-portfolio", &[]));
            }
            sketch.tell(&words.say("matrix-told-portfolio", &[("count", (*looked).into())]));
            if all > looked {
                sketch.note(words.say("capped", &[("shown", (*looked).into()), ("all", (*all).into())]));
            }
        }
    }
    let top = sketch.canvas.y + 22.0;
    grid(matrix, frame, top, &mut sketch);
    match &matrix.counted {
        Counted::Risks(risks) => marks(risks, frame, top, &mut sketch),
        Counted::Cases(cells, ..) => counts(cells, frame, top, &mut sketch),
    }
    sketch
}

/// The place of a cell: from the side where reading begins, and from above.
fn corner(top: f64, severity: u8, likelihood: u8) -> (f64, f64) {
    let (severity, likelihood) = (severity.clamp(1, 5), likelihood.clamp(1, 5));
    (LEFT + CELL.0 * f64::from(likelihood - 1), top + CELL.1 * f64::from(5 - severity))
}

fn grid(matrix: &Matrix, frame: &Frame, top: f64, sketch: &mut Sketch) {
    let words = frame.language.words();
    let canvas = &mut sketch.canvas;
    canvas.text((MARGIN, top - 10.0), At::Start, STRONG, &words.say("severity", &[]));
    for (row, severity) in matrix.levels.iter().zip(1_u8..) {
        for (level, likelihood) in row.iter().zip(1_u8..) {
            let (x, y) = corner(top, severity, likelihood);
            canvas.rect((x, y), (CELL.0 - 2.0, CELL.1 - 2.0), shade(*level));
            let score = (severity * likelihood).to_string();
            canvas.text((x + 5.0, y + 13.0), At::Start, SOFT.class("t dark in"), &score);
        }
        let (_, y) = corner(top, severity, 1);
        let lines = PLAIN.wrapped(&words.say(&format!("score-{severity}"), &[]), LEFT - MARGIN - 12.0, 2);
        let up = if lines.len() > 1 { 8.0 } else { 0.0 };
        canvas.lines((LEFT - 10.0, y + CELL.1 / 2.0 + 3.0 - up), At::End, PLAIN, &lines);
    }
    let bottom = top + CELL.1 * 5.0;
    for likelihood in 1..=5_u8 {
        let x = corner(top, 1, likelihood).0 + CELL.0 / 2.0 - 1.0;
        let lines = SOFT.wrapped(&words.say(&format!("score-{likelihood}"), &[]), CELL.0 - 4.0, 2);
        canvas.lines((x, bottom + 14.0), At::Middle, SOFT.class("t"), &lines);
    }
    canvas.text((LEFT + CELL.0 * 2.5, bottom + 46.0), At::Middle, STRONG, &words.say("likelihood", &[]));
    // The levels, beside the grid: colour is never alone.
    let x = LEFT + CELL.0 * 5.0 + 24.0;
    let mut y = bottom - 18.0 * 4.0;
    canvas.text((x, y - 6.0), At::Start, STRONG, &words.say("level", &[]));
    for level in [RiskLevel::Prohibitive, RiskLevel::High, RiskLevel::Medium, RiskLevel::Low] {
        y += 18.0;
        canvas.rect((x, y - 10.0), (14.0, 12.0), shade(level));
        let word = PLAIN.fitted(&words.word(level), WIDTH - MARGIN - x - 22.0);
        canvas.text((x + 22.0, y), At::Start, PLAIN, &word);
    }
    canvas.y = bottom + 56.0;
}

/// Where circles lie in a cell; more have no room.
const SLOTS: [(f64, f64); 4] = [(28.0, 36.0), (51.0, 36.0), (51.0, 13.0), (28.0, 13.0)];

fn marks(risks: &[Rated], frame: &Frame, top: f64, sketch: &mut Sketch) {
    let words = frame.language.words();
    let below = sketch.canvas.y;
    let x = LEFT + CELL.0 * 5.0 + 24.0;
    let room = WIDTH - MARGIN - x;
    let bottom = top + CELL.1 * 5.0 - 18.0 * 4.0 - 26.0;
    let mut y = top + 4.0;
    let mut taken: Vec<(u8, u8)> = Vec::new();
    let used = |taken: &[(u8, u8)], place: Place| taken.iter().filter(|cell| **cell == (place.0, place.1)).count();
    let put = |taken: &mut Vec<(u8, u8)>, place: Place| {
        let slot = SLOTS.get(used(taken, place)).copied();
        taken.push((place.0, place.1));
        let (x, y) = corner(top, place.0, place.1);
        slot.map(|(dx, dy)| (x + dx, y + dy))
    };
    let mut drawn = Vec::new();
    for (risk, number) in risks.iter().zip(1_u32..) {
        let said = |place: Option<Place>| {
            place.map_or_else(|| "—".to_owned(), |(severity, likelihood, _)| format!("{severity} × {likelihood}"))
        };
        let level = risk.after.or(risk.before).map(|(_, _, level)| words.word(level)).unwrap_or_default();
        let outcome = words.word(risk.outcome);
        sketch.table.row([
            number.to_string(),
            format!("{outcome} ({})", risk.id),
            said(risk.before),
            said(risk.after),
            level,
        ]);
        if number as usize <= MOST {
            let is_same = risk.before.map(|known| (known.0, known.1)) == risk.after.map(|known| (known.0, known.1));
            let (from, to) = (risk.before.filter(|_| !is_same || risk.after.is_none()), risk.after);
            // Whole or not at all: half of a risk would say that it never moved.
            if from.into_iter().chain(to).any(|place| used(&taken, place) >= SLOTS.len()) {
                continue;
            }
            let before = from.and_then(|place| put(&mut taken, place));
            let after = to.and_then(|place| put(&mut taken, place));
            drawn.push((number, before, after, is_same && risk.after.is_some()));
        }
    }
    let canvas = &mut sketch.canvas;
    for (_, before, after, _) in &drawn {
        if let (Some(from), Some(to)) = (before, after) {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let length = dx.hypot(dy).max(1.0);
            let (ux, uy) = (dx / length * 11.0, dy / length * 11.0);
            canvas.arrow((from.0 + ux, from.1 + uy), (to.0 - ux, to.1 - uy), "move");
        }
    }
    for (number, before, after, is_same) in &drawn {
        if let Some(at) = after.filter(|_| *is_same) {
            canvas.circle(at, 12.3, "risk same");
        }
        for (at, class, look) in [(before, "risk open", "t dark in"), (after, "risk filled", "t on in")] {
            if let Some(at) = at {
                canvas.circle(*at, 10.0, class);
                canvas.text((at.0, at.1 + 4.0), At::Middle, STRONG.size(11.0).class(look), &number.to_string());
            }
        }
    }
    let mut named = 0;
    for (risk, number) in risks.iter().zip(1_u32..) {
        let text = format!("{number}. {}", words.word(risk.outcome));
        let lines = PLAIN.wrapped(&text, room, 2);
        let is_drawn = drawn.iter().any(|(known, ..)| *known == number);
        if !is_drawn || y + PLAIN.line() * lines.len() as f64 > bottom {
            continue;
        }
        named += 1;
        y = canvas.lines((x, y), At::Start, PLAIN, &lines) + 2.0;
    }
    canvas.y = below;
    sketch.keys(&[
        (Key::Circle("risk open"), words.say("key-before", &[])),
        (Key::Circle("risk filled key"), words.say("key-after", &[])),
        (Key::Ringed("risk filled key", "risk same key"), words.say("key-same", &[])),
        (Key::Line("move key"), words.say("key-moved", &[])),
    ]);
    if risks.len() > named {
        sketch.note(words.say("more-in-table", &[("count", (risks.len() - named).into())]));
    }
    if risks.iter().any(|risk| risk.after.is_some() && !risk.is_achieved) {
        sketch.note(words.say("matrix-projected", &[]));
    }
}

fn counts(cells: &[(Place, u32)], frame: &Frame, top: f64, sketch: &mut Sketch) {
    let words = frame.language.words();
    for ((severity, likelihood, level), count) in cells {
        let (x, y) = corner(top, *severity, *likelihood);
        let look = STRONG.size(17.0).class("t dark in");
        sketch.canvas.text((x + CELL.0 / 2.0, y + CELL.1 / 2.0 + 7.0), At::Middle, look, &count.to_string());
        sketch.table.row([severity.to_string(), likelihood.to_string(), words.word(*level), count.to_string()]);
    }
}
