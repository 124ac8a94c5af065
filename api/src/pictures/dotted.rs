//! The dotted chart: a row a case, a dot an event, by days since the case was opened. One sees at once which cases stall.

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, WIDTH},
    figure::{Frame, Key, Sketch},
};

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dots {
    /// Its reference.
    pub case: String,
    /// The days since it was opened, of each event, and what it is marked with; ascending.
    pub dots: Vec<(i64, Mark)>,
    /// For how many days it has been open, or was until it closed.
    pub days: i64,
    /// Whether it is closed.
    pub is_closed: bool,
}

/// The cases, the longest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dotted {
    /// Those that are shown.
    pub cases: Vec<Dots>,
    /// How many there are.
    pub all: usize,
}

/// The most rows.
pub const MOST: usize = 30;
/// A silence of so many days is told in the table as a stall.
const LABEL: f64 = 120.0;
const AFTER: f64 = 100.0;

pub(super) fn draw(dotted: &Dotted, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    sketch.table.head(["col-case", "col-events", "col-days", "col-quiet"].map(|key| words.say(key, &[])));
    let cases: Vec<&Dots> = dotted.cases.iter().take(MOST).collect();
    let Some(longest) = cases.iter().map(|case| case.days).max() else {
        return sketch.empty(words.say("dotted-empty", &[]));
    };
    let longest = longest.max(1);
    sketch.tell(&words.say("dotted-told", &[("count", cases.len().into()), ("days", longest.into())]));
    let (width, high) = (INNER - LABEL - AFTER, 17.0);
    let left = sketch.canvas.left(MARGIN + LABEL, width);
    let top = sketch.canvas.y + 10.0;
    let x = |days: i64| left + 6.0 + (width - 12.0) * days.clamp(0, longest) as f64 / longest as f64;
    let bottom = top + high * cases.len() as f64 + 2.0;
    let canvas = &mut sketch.canvas;
    canvas.along_time();
    let each = [7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650, 36500]
        .into_iter()
        .find(|each| longest / each <= 7)
        .unwrap_or(36_500);
    for tick in (0..=longest).step_by(usize::try_from(each).unwrap_or(36_500)) {
        canvas.line((x(tick), top - 4.0), (x(tick), bottom), "grid");
        canvas.text((x(tick), bottom + 13.0), At::Middle, SOFT, &tick.to_string());
    }
    for (place, case) in cases.iter().enumerate() {
        let y = top + high * (place as f64 + 0.5);
        let canvas = &mut sketch.canvas;
        canvas.line((x(0), y), (x(case.days), y), if case.is_closed { "rail over" } else { "rail" });
        // Of what lies on one spot, the mark that counts most is drawn.
        let mut spots = std::collections::BTreeMap::<i64, Mark>::new();
        for (days, mark) in &case.dots {
            let spot = (x(*days) / 3.0) as i64;
            let known = spots.entry(spot).or_insert(*mark);
            *known = (*known).min(*mark);
        }
        for (spot, mark) in spots {
            canvas.mark(mark, ((spot as f64 + 0.5) * 3.0, y), if mark == Mark::Other { 2.6 } else { 4.4 });
        }
        let gaps = case.dots.iter().zip(case.dots.iter().skip(1)).map(|(one, next)| next.0 - one.0);
        let last = case.dots.last().map(|(days, _)| case.days - days).filter(|_| !case.is_closed);
        let quiet = gaps.chain(last).max().unwrap_or_default().max(0);
        canvas.as_read();
        canvas.text((MARGIN + LABEL - 10.0, y + 4.0), At::End, PLAIN, &PLAIN.fitted(&case.case, LABEL - 12.0));
        let text = words.say("days-short", &[("days", case.days.into())]);
        canvas.text((WIDTH - MARGIN - AFTER + 10.0, y + 4.0), At::Start, SOFT, &SOFT.fitted(&text, AFTER - 10.0));
        canvas.along_time();
        sketch.table.row([case.case.clone(), case.dots.len().to_string(), case.days.to_string(), quiet.to_string()]);
    }
    let canvas = &mut sketch.canvas;
    canvas.as_read();
    canvas.text((MARGIN + LABEL + width / 2.0, bottom + 30.0), At::Middle, SOFT, &words.say("dotted-axis", &[]));
    canvas.y = bottom + 36.0;
    sketch.keys(&[
        (Key::Mark(Mark::Decision), words.say("key-decision", &[])),
        (Key::Mark(Mark::Suspension), words.say("key-suspension", &[])),
        (Key::Mark(Mark::Alert), words.say("key-alert", &[])),
        (Key::Mark(Mark::Other), words.say("key-other", &[])),
    ]);
    if dotted.all > cases.len() {
        sketch.note(words.say("capped", &[("shown", cases.len().into()), ("all", dotted.all.into())]));
    }
    sketch
}
