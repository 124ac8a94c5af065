//! The film strip: the steps of a case in their order, and on a rail of real days, so that one sees where it was quiet.

use std::collections::BTreeMap;

use domain::terms::Day;

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, SOFT, STRONG},
    figure::{Frame, Key, Sketch},
    timeline::Days,
};

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frames {
    /// Its number in the case.
    pub step: u32,
    /// The kind of its event.
    pub kind: &'static str,
    /// When it happened.
    pub happened: Day,
    /// When it was recorded.
    pub recorded: Day,
    /// What it is marked with.
    pub mark: Mark,
}

/// The steps of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Film {
    /// Every step that is shown, oldest first; of a long case thousands.
    pub steps: Vec<Frames>,
    /// The step that one stands at.
    pub here: u32,
    /// The first step whose record is not as it was recorded: from here on nothing is to be trusted.
    pub broken: Option<u32>,
}

/// The most steps that are drawn one by one: three rows.
const MOST: usize = 24;
/// The most in one row.
const ROW: usize = 8;
/// A silence of so many days is told.
const QUIET: i64 = 30;
/// So many days late is drawn.
const LATE: i64 = 2;
/// The width of a bin of the rail.
const BIN: f64 = 4.0;

pub(super) fn draw(film: &Film, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    sketch.table.head(["col-step", "col-event", "col-happened", "col-recorded"].map(|key| words.say(key, &[])));
    let (Some(first), Some(last)) = (film.steps.first(), film.steps.last()) else {
        return sketch.empty(words.say("film-empty", &[]));
    };
    let here = film.steps.iter().rposition(|step| step.step <= film.here).unwrap_or_default();
    if let Some(step) = film.steps.get(here) {
        let blanks = [("step", step.step.into()), ("of", last.step.into()), ("event", words.event(step.kind).into())];
        sketch.tell(&words.say("film-here", &blanks));
    }
    // The row that one stands in, one before where it fits, and what comes after.
    let from = if film.steps.len() <= MOST { 0 } else { (here / ROW).saturating_sub(1) * ROW };
    let from = from.min(film.steps.len().saturating_sub(MOST));
    let shown = film.steps.iter().skip(from).take(MOST);
    let mut window = Vec::new();
    for step in shown {
        let is_broken = film.broken.is_some_and(|broken| step.step >= broken);
        window.push(step);
        let mut event = words.event(step.kind);
        if is_broken {
            event = format!("{event} ({})", words.say("film-broken", &[]));
        } else if step.step > film.here {
            event = format!("{event} ({})", words.say("film-later", &[]));
        }
        let cells = [step.step.to_string(), event, step.happened.to_string(), step.recorded.to_string()];
        sketch.table.row(cells);
    }
    let (shown, all) = (window.len(), film.steps.len());
    strip(film, frame, &window, &mut sketch);
    rail(film, frame, (first, last), &window, &mut sketch);
    let keys = [
        (Key::Circle("dot past"), "key-past"),
        (Key::Ringed("dot here", "ring"), "key-here"),
        (Key::Circle("dot later"), "key-later"),
        (Key::Mark(Mark::Decision), "key-decision"),
        (Key::Mark(Mark::Alert), "key-alert"),
        (Key::Mark(Mark::Suspension), "key-suspension"),
    ];
    sketch.keys(&keys.map(|(key, word)| (key, words.say(word, &[]))));
    if let Some(broken) = film.broken {
        sketch.note(words.say("film-broken-from", &[("step", broken.into())]));
    }
    if all > shown {
        sketch.note(words.say("film-window", &[("shown", shown.into()), ("all", all.into())]));
    }
    sketch
}

/// The steps in rows.
fn strip(film: &Film, frame: &Frame, window: &[&Frames], sketch: &mut Sketch) {
    let words = frame.language.words();
    let canvas = &mut sketch.canvas;
    canvas.along_time();
    // As many in each row as in the others.
    let columns = window.len().div_ceil(window.len().div_ceil(ROW).max(1)).max(1);
    let each = INNER / columns.max(5) as f64;
    for row in window.chunks(columns) {
        let y = canvas.y + 34.0;
        let x = |place: usize| MARGIN + each * (place as f64 + 0.5);
        canvas.line((x(0), y), (x(row.len().saturating_sub(1)), y), "rail");
        let mut most = 0;
        for (place, step) in row.iter().enumerate() {
            let x = x(place);
            let is_broken = film.broken.is_some_and(|broken| step.step >= broken);
            let class = match step.step.cmp(&film.here) {
                _ if is_broken => "dot broken",
                std::cmp::Ordering::Less => "dot past",
                std::cmp::Ordering::Equal => "dot here",
                std::cmp::Ordering::Greater => "dot later",
            };
            if class == "dot here" {
                canvas.circle((x, y), 17.0, "ring");
            }
            canvas.circle((x, y), 13.0, class);
            let solid = matches!(class, "dot past" | "dot here");
            if film.broken == Some(step.step) {
                canvas.mark(Mark::Cross, (x, y), 6.0);
            } else {
                let look =
                    STRONG.size(if step.step > 999 { 9.0 } else { 11.0 }).class(if solid { "t on in" } else { "t in" });
                canvas.text((x, y + 4.0), At::Middle, look, &step.step.to_string());
            }
            if matches!(step.mark, Mark::Decision | Mark::Alert | Mark::Suspension) {
                canvas.mark(step.mark, (x, y - 25.0), 5.0);
            }
            let look = if class == "dot here" { STRONG.size(11.0) } else { SOFT.class("t") };
            let lines = look.wrapped(&words.event(step.kind), each - 8.0, 3);
            let below = canvas.lines((x, y + 32.0), At::Middle, look, &lines);
            canvas.text((x, below), At::Middle, SOFT, &step.happened.to_string());
            most = most.max(lines.len());
        }
        canvas.y = y + 32.0 + 15.0 * most as f64 + 8.0;
    }
    canvas.as_read();
}

/// The rail of real days: how much was recorded, where nothing was, and what was recorded late.
fn rail(film: &Film, frame: &Frame, ends: (&Frames, &Frames), window: &[&Frames], sketch: &mut Sketch) {
    let words = frame.language.words();
    let days = film.steps.iter().map(|step| step.happened);
    let (Some(from), Some(to)) = (days.clone().min(), days.max()) else { return };
    let to = to.max(ends.1.recorded).max(ends.0.recorded);
    let left = MARGIN + 20.0;
    let axis = Days::new(left, INNER - 40.0, from, to);
    let canvas = &mut sketch.canvas;
    let top = canvas.y + 10.0;
    canvas.text((MARGIN, top + 4.0), At::Start, SOFT, &words.say("film-rail", &[]));
    canvas.along_time();
    let (middle, bottom) = (top + 46.0, top + 64.0);
    axis.draw(canvas, middle - 2.0, bottom);
    let mut bins = BTreeMap::<i64, (u32, bool)>::new();
    for step in &film.steps {
        let bin = bins.entry(((axis.x(step.happened) - left) / BIN) as i64).or_default();
        bin.0 += 1;
        bin.1 |= step.step <= film.here;
    }
    let most = bins.values().map(|(count, _)| *count).max().unwrap_or(1);
    for (bin, (count, past)) in bins {
        let height = 4.0 + 18.0 * f64::from(count).ln_1p() / f64::from(most).ln_1p();
        canvas.rect(
            (left + BIN * bin as f64, middle - height),
            (BIN - 1.0, height),
            if past { "bar" } else { "bar later" },
        );
    }
    for step in window.iter().filter(|step| step.recorded.days_since(step.happened) >= LATE) {
        let y = middle + 8.0;
        canvas.arrow((axis.x(step.happened), y), (axis.x(step.recorded), y), "tail");
    }
    let here = film.steps.iter().rfind(|step| step.step <= film.here).map(|step| axis.x(step.happened));
    if let Some(x) = here {
        canvas.line((x, middle - 26.0), (x, bottom), "now");
    }
    // The longest silences first, where their words have room and stand on nothing.
    let mut sorted: Vec<Day> = film.steps.iter().map(|step| step.happened).collect();
    sorted.sort_unstable();
    let mut gaps: Vec<(i64, Day, Day)> =
        sorted.iter().zip(sorted.iter().skip(1)).map(|(one, next)| (next.days_since(*one), *one, *next)).collect();
    gaps.sort_by(|one, other| other.cmp(one));
    let mut said = 0;
    for (quiet, one, next) in gaps.into_iter().take(6).filter(|(quiet, ..)| *quiet > QUIET) {
        let (x1, x2) = (axis.x(one) + BIN + 4.0, axis.x(next) - 4.0);
        let text = words.say("film-quiet", &[("days", quiet.into())]);
        let fits = SOFT.width(&text) <= x2 - x1 && here.is_none_or(|here| here <= x1 || here >= x2);
        if fits && said < 4 {
            sketch.canvas.text(((x1 + x2) / 2.0, middle - 8.0), At::Middle, SOFT, &text);
            said += 1;
        }
        sketch.describe(words.say("film-quiet-from", &[("days", quiet.into()), ("day", one.to_string().into())]));
    }
    let canvas = &mut sketch.canvas;
    canvas.as_read();
    canvas.y = bottom + 24.0;
}
