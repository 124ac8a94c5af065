//! The conditions of a case over time: open, met, breached, put to rest.

use domain::terms::{ConditionState, Day};

use super::{
    canvas::{At, INNER, MARGIN, SOFT},
    figure::{Frame, Key, Sketch},
    timeline::Days,
};

/// How many stood where, from a day on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Still to be met.
    pub open: u32,
    /// Met.
    pub met: u32,
    /// Breached.
    pub breached: u32,
    /// Of approvals that are over.
    pub rested: u32,
}

/// The steps, by day; and the conditions as they stand now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions {
    /// From which day how many stood where; ascending, a day once.
    pub steps: Vec<(Day, Standing)>,
}

impl Standing {
    fn all(&self) -> u32 {
        self.open + self.met + self.breached + self.rested
    }
}

/// The most height; a condition takes no more than 34.
const HIGH: f64 = 150.0;

pub(super) fn draw(conditions: &Conditions, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    let states = [ConditionState::Open, ConditionState::Satisfied, ConditionState::Breached, ConditionState::Expired];
    sketch.table.head([words.say("col-from", &[])].into_iter().chain(states.map(|state| words.word(state))));
    let (Some((from, _)), Some((_, now))) = (conditions.steps.first(), conditions.steps.last()) else {
        return sketch.empty(words.say("conditions-empty", &[]));
    };
    sketch.tell(&words.say(
        "conditions-told",
        &[("open", now.open.into()), ("met", now.met.into()), ("breached", now.breached.into())],
    ));
    let label = 36.0;
    let left = sketch.canvas.left(MARGIN + label, INNER - label);
    let last = conditions.steps.last().map_or(*from, |(day, _)| *day).max(frame.today);
    let axis = Days::new(left + 6.0, INNER - label - 12.0, *from, last);
    let top = sketch.canvas.y + 14.0;
    let most = conditions.steps.iter().map(|(_, standing)| standing.all()).max().unwrap_or(1).max(1);
    let whole = HIGH.min(34.0 * f64::from(most));
    let high = |count: u32| whole * f64::from(count) / f64::from(most);
    let canvas = &mut sketch.canvas;
    for count in 0..=most {
        if count % most.div_ceil(5).max(1) == 0 {
            let y = top + whole - high(count);
            canvas.line((MARGIN + label, y), (MARGIN + INNER, y), "grid");
            canvas.text((MARGIN + label - 8.0, y + 4.0), At::End, SOFT, &count.to_string());
        }
    }
    canvas.along_time();
    axis.draw(canvas, top, top + whole);
    let ends = conditions.steps.iter().skip(1).map(|(day, _)| *day).chain([last]);
    for ((day, standing), end) in conditions.steps.iter().zip(ends) {
        let (x1, x2) = (axis.x(*day), axis.x(end));
        let size = |count: u32| ((x2 - x1).max(1.5), high(count));
        let mut y = top + whole;
        for (count, class) in [
            (standing.met, Some("bar")),
            (standing.rested, Some("bar over")),
            (standing.open, Some("bar warn")),
            (standing.breached, None),
        ] {
            if count > 0 {
                y -= high(count);
                match class {
                    Some(class) => canvas.rect((x1, y), size(count), class),
                    None => canvas.hatched((x1, y), size(count), "bar hatch"),
                }
            }
        }
        let counts = [standing.open, standing.met, standing.breached, standing.rested].map(|count| count.to_string());
        sketch.table.row([day.to_string()].into_iter().chain(counts));
    }
    canvas.as_read();
    canvas.y = top + whole + 24.0;
    sketch.keys(&[
        (Key::Box("bar warn"), words.word(ConditionState::Open)),
        (Key::Box("bar"), words.word(ConditionState::Satisfied)),
        (Key::Hatch, words.word(ConditionState::Breached)),
        (Key::Box("bar over"), words.word(ConditionState::Expired)),
    ]);
    sketch
}
