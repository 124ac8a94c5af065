//! Risk from inherent to residual to now: a line a case; those that climb again stand out.

use domain::terms::RiskLevel;

use super::{
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, STRONG},
    figure::{Frame, Key, Sketch},
};

/// A case: the score of its gravest risk, severity times likelihood, on each basis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slope {
    /// Its reference.
    pub case: String,
    /// Before any measure.
    pub inherent: u8,
    /// If all agreed measures work.
    pub residual: Option<u8>,
    /// As it was last rated, counting what was verified, or anew.
    pub now: Option<u8>,
    /// The level now.
    pub level: RiskLevel,
}

impl Slope {
    /// Whether it climbed again after it had been brought down.
    pub fn climbs(&self) -> bool {
        matches!((self.residual, self.now), (Some(residual), Some(now)) if now > residual)
    }
}

/// Cases with risks that were rated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// Those that are shown.
    pub cases: Vec<Slope>,
    /// How many there are; with `is_cut` at least so many.
    pub all: usize,
}

/// The most lines.
const MOST: usize = 40;
/// The most names at the end.
const NAMES: usize = 16;
const HIGH: f64 = 260.0;

pub(super) fn draw(drift: &Drift, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    let columns = ["col-case", "col-inherent", "col-residual", "col-now", "col-level"];
    sketch.table.head(columns.map(|key| words.say(key, &[])));
    if drift.cases.is_empty() {
        return sketch.empty(words.say("drift-empty", &[]));
    }
    let climbing = drift.cases.iter().filter(|case| case.climbs()).count();
    sketch.tell(&words.say("drift-told", &[("count", drift.cases.len().into()), ("climbing", climbing.into())]));
    let (label, after) = (48.0, 150.0);
    let width = INNER - label - after;
    // Along time, and the names beside what is now: in every language on the right.
    sketch.canvas.along_time();
    let left = MARGIN + label;
    let top = sketch.canvas.y + 26.0;
    let columns = [left + 20.0, left + width / 2.0, left + width - 20.0];
    let y = |score: f64| top + HIGH * (1.0 - score / 25.0);
    let canvas = &mut sketch.canvas;
    for score in [5.0, 10.0, 15.0, 20.0, 25.0] {
        canvas.line((MARGIN + label, y(score)), (MARGIN + label + width, y(score)), "grid");
        canvas.text((MARGIN + label - 8.0, y(score) + 4.0), At::End, SOFT, &score.to_string());
    }
    for (x, key) in columns.into_iter().zip(["col-inherent", "col-residual", "col-now"]) {
        canvas.line((x, top - 6.0), (x, top + HIGH), "rule");
        let text = words.say(key, &[]);
        canvas.text((x, top - 12.0), At::Middle, STRONG, &STRONG.fitted(&text, width / 2.0 - 20.0));
    }
    let [first, second, third] = columns;
    let mut names: Vec<(f64, &Slope)> = Vec::new();
    for (place, case) in drift.cases.iter().enumerate() {
        let cells = [Some(case.inherent), case.residual, case.now]
            .map(|score| score.map_or_else(|| "—".to_owned(), |score| score.to_string()));
        let [inherent, residual, now] = cells;
        sketch.table.row([case.case.clone(), inherent, residual, now, words.word(case.level)]);
        if place >= MOST {
            continue;
        }
        // Lines on the same scores lie beside each other.
        let aside = (place % 5) as f64 * 1.6 - 3.2;
        let points: Vec<(f64, f64)> = [(first, Some(case.inherent)), (second, case.residual), (third, case.now)]
            .into_iter()
            .filter_map(|(x, score)| Some((x, y(f64::from(score?)) + aside)))
            .collect();
        let class = if case.climbs() { "slope climbs" } else { "slope" };
        sketch.canvas.path(&points, class);
        for point in &points {
            sketch.canvas.circle(
                *point,
                if case.climbs() { 3.6 } else { 2.6 },
                if case.climbs() { "point alarm" } else { "point" },
            );
        }
        if let Some((_, y)) = points.last().filter(|_| case.now.is_some()) {
            names.push((*y, case));
        }
    }
    // Those that climb have their names first; the others as there is room.
    names.sort_by(|one, other| other.1.climbs().cmp(&one.1.climbs()).then(one.0.total_cmp(&other.0)));
    let mut used: Vec<f64> = Vec::new();
    for (y, case) in names {
        let free = (0..24).flat_map(|step| [f64::from(step) * 7.0, f64::from(step) * -7.0]).map(|by| y + by);
        let free = free
            .filter(|at| (top..=top + HIGH).contains(at))
            .find(|at| used.iter().all(|other| (other - at).abs() >= 14.0));
        let Some(at) = free.filter(|_| used.len() < NAMES) else { continue };
        used.push(at);
        let text = if case.climbs() {
            words.say("drift-climbs", &[("case", case.case.as_str().into())])
        } else {
            case.case.clone()
        };
        let look = if case.climbs() { STRONG.class("t alarm-text") } else { PLAIN };
        sketch.canvas.text(
            (MARGIN + INNER - after + 10.0, at + 4.0),
            At::Start,
            look,
            &look.fitted(&text, after - 10.0),
        );
    }
    sketch.canvas.as_read();
    sketch.canvas.y = top + HIGH + 12.0;
    sketch.keys(&[
        (Key::Line("slope"), words.say("key-falls", &[])),
        (Key::Line("slope climbs"), words.say("key-climbs", &[])),
    ]);
    let drawn = drift.cases.len().min(MOST);
    if drift.all > drawn {
        sketch.note(words.say("capped", &[("shown", drawn.into()), ("all", drift.all.into())]));
    }
    sketch
}
