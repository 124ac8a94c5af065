//! When support ran and when it was suspended: a bar for each pair of a case, or for each case.

use domain::terms::Day;

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, WIDTH},
    figure::{Frame, Key, Sketch},
    timeline::Days,
};

/// What is so from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// Approved, and not begun.
    Waiting,
    /// It runs.
    Running,
    /// It is suspended.
    Suspended,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Item and recipient, or the reference of a case.
    pub label: String,
    /// What was so, from a day to a day; none for what goes on.
    pub runs: Vec<(Run, Day, Option<Day>)>,
    /// The day it ceased or ended.
    pub over: Option<Day>,
}

/// The rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suspensions {
    /// Those that are shown.
    pub bars: Vec<Bar>,
    /// How many there are.
    pub all: usize,
    /// A row is a case, and not a pair.
    pub of_cases: bool,
}

impl Bar {
    /// For how many days it was suspended, up to a day.
    pub fn suspended_days(&self, today: Day) -> i64 {
        let days = |(run, from, to): &(Run, Day, Option<Day>)| match run {
            Run::Suspended => to.unwrap_or(today).days_since(*from).max(0),
            Run::Waiting | Run::Running => 0,
        };
        self.runs.iter().map(days).sum()
    }

    /// Whether it is suspended now.
    pub fn is_suspended(&self) -> bool {
        matches!(self.runs.last(), Some((Run::Suspended, _, None)))
    }
}

/// The most rows.
const MOST: usize = 24;
const LABEL: f64 = 200.0;
const DAYS: f64 = 84.0;

pub(super) fn draw(suspensions: &Suspensions, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    let first = if suspensions.of_cases { "col-case" } else { "col-support" };
    sketch.table.head([first, "col-state", "col-from", "col-to", "col-days-suspended"].map(|key| words.say(key, &[])));
    let starts = suspensions.bars.iter().flat_map(|bar| bar.runs.iter().map(|(_, from, _)| *from));
    let Some(from) = starts.min() else {
        let why = if suspensions.of_cases { "suspensions-empty-portfolio" } else { "suspensions-empty" };
        return sketch.empty(words.say(why, &[]));
    };
    let now = suspensions.bars.iter().filter(|bar| bar.is_suspended()).count();
    let told = if suspensions.of_cases { "suspensions-told-portfolio" } else { "suspensions-told" };
    sketch.tell(&words.say(told, &[("count", suspensions.all.into()), ("now", now.into())]));
    let ends = suspensions.bars.iter().flat_map(|bar| bar.runs.iter().filter_map(|(.., to)| *to).chain(bar.over));
    let to = ends.max().map_or(frame.today, |end| end.max(frame.today));
    let width = INNER - LABEL - DAYS;
    let left = sketch.canvas.left(MARGIN + LABEL, width);
    let axis = Days::new(left + 4.0, width - 8.0, from, to);
    let top = sketch.canvas.y + 18.0;
    let rows = suspensions.bars.len().min(MOST);
    let bottom = top + 24.0 * rows as f64 + 4.0;
    sketch.canvas.along_time();
    axis.draw(&mut sketch.canvas, top - 4.0, bottom);
    let today = axis.x(frame.today);
    for (place, bar) in suspensions.bars.iter().enumerate() {
        for (run, from, to) in &bar.runs {
            sketch.table.row([
                bar.label.clone(),
                words.say(
                    match run {
                        Run::Waiting => "key-waiting",
                        Run::Running => "key-running",
                        Run::Suspended => "key-suspended",
                    },
                    &[],
                ),
                from.to_string(),
                to.map_or_else(|| "—".to_owned(), |day| day.to_string()),
                bar.suspended_days(frame.today).to_string(),
            ]);
        }
        if place >= MOST {
            continue;
        }
        let y = top + 24.0 * place as f64;
        let canvas = &mut sketch.canvas;
        for (run, from, to) in &bar.runs {
            let (x1, x2) = (axis.x(*from), axis.x(to.unwrap_or(frame.today)));
            let size = ((x2 - x1).max(2.0), 14.0);
            match run {
                Run::Waiting => canvas.rect((x1, y + 2.0), size, "bar waiting"),
                Run::Running => canvas.rect((x1, y + 2.0), size, "bar"),
                Run::Suspended => canvas.hatched((x1, y + 2.0), size, "bar hatch"),
            }
        }
        for (_, from, _) in bar.runs.iter().filter(|(run, ..)| *run == Run::Suspended) {
            canvas.shape(
                &[(axis.x(*from), y - 4.0), (axis.x(*from) + 6.0, y - 1.0), (axis.x(*from), y + 2.0)],
                "flag alarm",
            );
            canvas.line((axis.x(*from), y - 4.0), (axis.x(*from), y + 16.0), "pole alarm");
        }
        let resumed = bar
            .runs
            .iter()
            .zip(bar.runs.iter().skip(1))
            .filter(|(one, next)| one.0 == Run::Suspended && next.0 != Run::Suspended);
        for (_, (_, from, _)) in resumed {
            canvas.shape(
                &[(axis.x(*from), y - 4.0), (axis.x(*from) + 6.0, y - 1.0), (axis.x(*from), y + 2.0)],
                "flag good",
            );
            canvas.line((axis.x(*from), y - 4.0), (axis.x(*from), y + 16.0), "pole good");
        }
        if let Some(over) = bar.over {
            canvas.mark(Mark::Cross, (axis.x(over), y + 9.0), 4.0);
        }
        canvas.as_read();
        canvas.text((MARGIN + LABEL - 12.0, y + 13.0), At::End, PLAIN, &PLAIN.fitted(&bar.label, LABEL - 14.0));
        let days = bar.suspended_days(frame.today);
        if days > 0 {
            let text = words.say("days-suspended", &[("days", days.into())]);
            canvas.text((WIDTH - MARGIN - DAYS + 10.0, y + 13.0), At::Start, SOFT, &SOFT.fitted(&text, DAYS - 10.0));
        }
        canvas.along_time();
    }
    let canvas = &mut sketch.canvas;
    canvas.line((today, top - 6.0), (today, bottom), "now");
    let word = frame.day_word();
    let half = SOFT.width(&word) / 2.0;
    canvas.text(
        (today.clamp(left + half, (left + width + 20.0 - half).max(left + half)), top - 10.0),
        At::Middle,
        SOFT,
        &word,
    );
    canvas.as_read();
    canvas.y = bottom + 24.0;
    sketch.keys(&[
        (Key::Box("bar waiting"), words.say("key-waiting", &[])),
        (Key::Box("bar"), words.say("key-running", &[])),
        (Key::Hatch, words.say("key-suspended", &[])),
        (Key::Mark(Mark::Cross), words.say("key-ended", &[])),
    ]);
    if suspensions.all > rows {
        sketch.note(words.say("capped", &[("shown", rows.into()), ("all", suspensions.all.into())]));
    }
    sketch
}
