//! Indicators against their thresholds: small multiples, the breached ones first.

use domain::terms::{BasisPoints, Day, Direction, IndicatorState, IndicatorUnit};

use super::{
    Mark,
    canvas::{At, Canvas, INNER, MARGIN, PLAIN, SOFT, STRONG, WIDTH},
    figure::{Frame, Key, Sketch},
    timeline::Days,
};
use crate::words::Words;

/// A period that was measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its last day.
    pub to: Day,
    /// The value; none where there is no data.
    pub value: Option<BasisPoints>,
    /// Where it lies against the lines.
    pub state: IndicatorState,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watched {
    /// The reference of its case; none where the picture is of one case.
    pub case: Option<String>,
    /// Its id.
    pub id: String,
    /// What it shows; text that people wrote.
    pub name: String,
    /// What it counts in.
    pub unit: IndicatorUnit,
    /// Which way is bad.
    pub direction: Direction,
    /// The warning line.
    pub warn: Option<BasisPoints>,
    /// The threshold.
    pub breach: BasisPoints,
    /// Where it stands.
    pub state: IndicatorState,
    /// Since when.
    pub since: Day,
    /// The measured periods, oldest first.
    pub readings: Vec<Reading>,
}

/// Indicators, in the order in which they are drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indicators {
    /// Those that are shown.
    pub watched: Vec<Watched>,
    /// How many there are.
    pub all: usize,
    /// Only breached ones were asked for: of the portfolio.
    pub breached_only: bool,
}

/// The most that are drawn; the others are in the table.
const MOST: usize = 12;
/// The most periods of one.
const PERIODS: usize = 36;
const NAME: f64 = 196.0;
const VALUE: f64 = 148.0;
const HIGH: f64 = 64.0;

/// A value as it is read: in its unit.
fn amount(words: &Words, unit: IndicatorUnit, value: BasisPoints) -> String {
    let key = match unit {
        IndicatorUnit::Count => "unit-count",
        IndicatorUnit::Percent => "unit-percent",
        IndicatorUnit::RatePer1000 => "unit-per-thousand",
        IndicatorUnit::Days => "unit-days",
        IndicatorUnit::Hours => "unit-hours",
    };
    words.say(key, &[("value", value.to_string().into())])
}

pub(super) fn draw(indicators: &Indicators, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    let columns = ["col-indicator", "col-state", "col-since", "col-last", "col-threshold", "col-case"];
    sketch.table.head(columns.iter().map(|key| words.say(key, &[])));
    if indicators.watched.is_empty() {
        let why = if indicators.breached_only { "indicators-none-breached" } else { "indicators-empty" };
        return sketch.empty(words.say(why, &[]));
    }
    let breached = indicators.watched.iter().filter(|known| known.state == IndicatorState::Breached).count();
    sketch.tell(&words.say("indicators-told", &[("count", indicators.all.into()), ("breached", breached.into())]));
    for (place, known) in indicators.watched.iter().enumerate() {
        let last = known.readings.last().and_then(|reading| reading.value);
        let last = last.map_or_else(|| words.word(IndicatorState::NoData), |value| amount(words, known.unit, value));
        sketch.table.row([
            format!("{} {}", known.id, known.name),
            words.word(known.state),
            known.since.to_string(),
            last.clone(),
            threshold(words, known),
            known
                .case
                .clone()
                .or_else(|| frame.stamp.case.as_ref().map(|(reference, ..)| reference.clone()))
                .unwrap_or_default(),
        ]);
        if place < MOST {
            row(known, &last, frame, &mut sketch);
        }
    }
    sketch.keys(&[
        (Key::Line("series"), words.say("key-measured", &[])),
        (Key::Line("threshold"), words.say("key-threshold", &[])),
        (Key::Line("warning"), words.say("key-warning", &[])),
        (Key::Mark(Mark::Cross), words.word(IndicatorState::Breached)),
    ]);
    let drawn = indicators.watched.len().min(MOST);
    if indicators.all > drawn {
        sketch.note(words.say("capped", &[("shown", drawn.into()), ("all", indicators.all.into())]));
    }
    sketch
}

/// From where it is breached, in words: at or above where high is bad, below where low is.
fn threshold(words: &Words, known: &Watched) -> String {
    let key = match known.direction {
        Direction::HighIsBad => "breached-from",
        Direction::LowIsBad => "breached-below",
    };
    words.say(key, &[("value", amount(words, known.unit, known.breach).into())])
}

fn row(known: &Watched, last: &str, frame: &Frame, sketch: &mut Sketch) {
    let words = frame.language.words();
    let canvas = &mut sketch.canvas;
    let top = canvas.y + 8.0;
    let is_breached = known.state == IndicatorState::Breached;
    let name = known.case.as_ref().map_or_else(|| known.name.clone(), |case| format!("{case}: {}", known.name));
    let mut y = canvas.lines((MARGIN, top + 12.0), At::Start, PLAIN, &PLAIN.wrapped(&name, NAME - 14.0, 2));
    y += 1.0;
    canvas.lines((MARGIN, y), At::Start, SOFT, &SOFT.wrapped(&threshold(words, known), NAME - 14.0, 2));
    // What it is now, in words.
    let x = WIDTH - MARGIN - VALUE + 12.0;
    canvas.text((x, top + 14.0), At::Start, STRONG.size(14.0), &STRONG.size(14.0).fitted(last, VALUE - 12.0));
    let days = frame.today.days_since(known.since).max(0);
    let key = if is_breached { "breached-since" } else { "state-since" };
    let state = words.say(key, &[("state", words.word(known.state).into()), ("days", days.into())]);
    let look = if is_breached { SOFT.class("t alarm-text") } else { SOFT };
    canvas.lines((x, top + 31.0), At::Start, look, &look.wrapped(&state, VALUE - 12.0, 2));
    let left = canvas.left(MARGIN + NAME, INNER - NAME - VALUE);
    canvas.along_time();
    plot(known, (left, INNER - NAME - VALUE), top, canvas);
    canvas.as_read();
    canvas.y = top + HIGH + 22.0;
    let y = canvas.y;
    canvas.line((MARGIN, y), (WIDTH - MARGIN, y), "grid");
}

fn plot(known: &Watched, (left, width): (f64, f64), top: f64, canvas: &mut Canvas) {
    let skip = known.readings.len().saturating_sub(PERIODS);
    let readings: Vec<&Reading> = known.readings.iter().skip(skip).collect();
    let (Some(first), Some(end)) = (readings.first(), readings.last()) else {
        canvas.rect((left, top), (width, HIGH), "plot");
        return;
    };
    let lines = [Some(known.breach), known.warn].into_iter().flatten();
    let values = readings.iter().filter_map(|reading| reading.value).chain(lines).map(|value| f64::from(value.0));
    let (low, high) = values.fold((0.0_f64, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    let span = if high > low { high - low } else { 1.0 };
    let axis = Days::new(left + 8.0, width - 16.0, first.to, end.to);
    let y = |value: BasisPoints| top + 6.0 + (HIGH - 12.0) * (1.0 - (f64::from(value.0) - low) / span);
    canvas.rect((left, top), (width, HIGH), "plot");
    if let Some(warn) = known.warn {
        canvas.line((left, y(warn)), (left + width, y(warn)), "warning");
    }
    canvas.line((left, y(known.breach)), (left + width, y(known.breach)), "threshold");
    // Where there is no data, the line has a gap.
    let mut run: Vec<(f64, f64)> = Vec::new();
    for reading in &readings {
        match reading.value {
            Some(value) => run.push((axis.x(reading.to), y(value))),
            None => {
                canvas.path(&run, "series");
                run.clear();
            }
        }
    }
    canvas.path(&run, "series");
    for reading in &readings {
        if let Some(value) = reading.value {
            let at = (axis.x(reading.to), y(value));
            if reading.state == IndicatorState::Breached {
                canvas.mark(Mark::Cross, at, 4.0);
            } else {
                canvas.circle(at, 2.2, "point");
            }
        }
    }
    let base = top + HIGH + 13.0;
    canvas.text((left, base), At::Start, SOFT, &first.to.to_string());
    if readings.len() > 1 {
        canvas.text((left + width, base), At::End, SOFT, &end.to.to_string());
    }
}
