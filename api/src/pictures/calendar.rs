//! Reviews on a grid of weeks: due, done and overdue; and the next ones in words.

use domain::terms::{Day, DeadlineKind};

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, STRONG, WIDTH},
    figure::{Frame, Key, Sketch},
};

/// A review that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Falling {
    /// What falls due.
    pub kind: DeadlineKind,
    /// The reference of its case.
    pub case: String,
    /// On which day.
    pub due_on: Day,
}

/// Reviews.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// Due ones, soonest first; the overdue ones among them.
    pub due: Vec<Falling>,
    /// There are more due than are listed.
    pub is_cut: bool,
    /// Of how many cases, the ones opened last, the reviews that were done are told; none where of all.
    pub done_of: Option<usize>,
    /// The days on which reviews were done, in the weeks that are shown; a day each.
    pub done: Vec<Day>,
}

/// The weeks of the grid: one before this one, this one, and those after.
const WEEKS: u32 = 7;
/// The most lines below.
const MOST: usize = 10;

/// The Monday of a day's week.
pub fn monday(day: Day) -> Day {
    // 1900-01-01 was a Monday, and there are no days before.
    let since = Day::parse("1900-01-01").map_or(0, |first| day.days_since(first));
    day.minus(u32::try_from(since.rem_euclid(7)).unwrap_or_default())
}

pub(super) fn draw(calendar: &Calendar, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    sketch.table.head(["col-due", "col-what", "col-case", "col-days-left"].map(|key| words.say(key, &[])));
    let first = monday(frame.today).minus(7);
    let is_shown = |day: &Day| *day >= first && *day < first.plus(7 * WEEKS);
    if calendar.due.is_empty() && !calendar.done.iter().any(is_shown) {
        return sketch.empty(words.say("calendar-empty", &[]));
    }
    let overdue = calendar.due.iter().filter(|falling| falling.due_on < frame.today).count();
    sketch.tell(&words.say("calendar-told", &[("count", calendar.due.len().into()), ("overdue", overdue.into())]));
    grid(calendar, frame, &mut sketch);
    sketch.keys(&[
        (Key::Box("due"), words.say("key-due", &[])),
        (Key::Box("bar alarm"), words.say("key-overdue", &[])),
        (Key::Box("done"), words.say("key-done", &[])),
        (Key::Box("day today"), frame.day_word()),
    ]);
    for (place, falling) in calendar.due.iter().enumerate() {
        let left = falling.due_on.days_since(frame.today);
        let key = if left < 0 { "days-overdue" } else { "days-left" };
        let left = words.say(key, &[("days", left.abs().into())]);
        sketch.table.row([falling.due_on.to_string(), words.word(falling.kind), falling.case.clone(), left.clone()]);
        if place >= MOST {
            continue;
        }
        let canvas = &mut sketch.canvas;
        let y = canvas.y + 18.0;
        let is_late = falling.due_on < frame.today;
        canvas.mark(if is_late { Mark::Suspension } else { Mark::Other }, (MARGIN + 7.0, y - 4.0), 5.0);
        let look = if is_late { STRONG.class("t alarm-text") } else { PLAIN };
        canvas.text((MARGIN + 22.0, y), At::Start, look, &look.fitted(&words.word(falling.kind), 250.0));
        canvas.text((MARGIN + 290.0, y), At::Start, PLAIN, &PLAIN.fitted(&falling.case, 120.0));
        canvas.text((MARGIN + 420.0, y), At::Start, SOFT, &falling.due_on.to_string());
        canvas.text((WIDTH - MARGIN, y), At::End, look, &look.fitted(&left, 180.0));
        canvas.y = y;
    }
    sketch.canvas.y += 8.0;
    if let Some(cases) = calendar.done_of {
        sketch.note(words.say("calendar-done-of", &[("count", cases.into())]));
    }
    if calendar.is_cut {
        sketch.note(words.say(
            "capped-at-least",
            &[("shown", calendar.due.len().min(MOST).into()), ("all", calendar.due.len().into())],
        ));
    } else if calendar.due.len() > MOST {
        sketch.note(words.say("more-in-table", &[("count", (calendar.due.len() - MOST).into())]));
    }
    sketch
}

fn grid(calendar: &Calendar, frame: &Frame, sketch: &mut Sketch) {
    let words = frame.language.words();
    let canvas = &mut sketch.canvas;
    let (label, total) = (84.0, 118.0);
    let each = (INNER - label - total) / 7.0;
    let mut y = canvas.y + 16.0;
    for weekday in 0..7_u32 {
        let x = MARGIN + label + each * (f64::from(weekday) + 0.5);
        let name = words.say(&format!("weekday-{}", weekday + 1), &[]);
        canvas.text((x, y), At::Middle, SOFT, &SOFT.fitted(&name, each - 4.0));
    }
    canvas.text(
        (WIDTH - MARGIN - total / 2.0 + 4.0, y),
        At::Middle,
        SOFT,
        &SOFT.fitted(&words.say("week-sum", &[]), total - 8.0),
    );
    y += 6.0;
    let first = monday(frame.today).minus(7);
    for week in 0..WEEKS {
        let start = first.plus(week * 7);
        canvas.text((MARGIN + label - 10.0, y + 20.0), At::End, SOFT, &start.to_string());
        let (mut due_sum, mut done_sum) = (0_u32, 0_u32);
        for weekday in 0..7_u32 {
            let day = start.plus(weekday);
            let count = |found: usize| u32::try_from(found).unwrap_or(u32::MAX);
            let due = count(calendar.due.iter().filter(|falling| falling.due_on == day).count());
            let done = count(calendar.done.iter().filter(|done| **done == day).count());
            (due_sum, done_sum) = (due_sum + due, done_sum + done);
            let x = MARGIN + label + each * f64::from(weekday);
            canvas.rect((x + 1.0, y), (each - 2.0, 30.0), if day == frame.today { "day today" } else { "day" });
            let tail = day.to_string();
            canvas.text(
                (x + 6.0, y + 12.0),
                At::Start,
                SOFT.size(9.5).class("t s in"),
                tail.get(8..).unwrap_or_default(),
            );
            if due > 0 {
                let is_late = day < frame.today;
                canvas.rect((x + each - 26.0, y + 12.0), (22.0, 15.0), if is_late { "bar alarm" } else { "due" });
                let look = STRONG.size(10.5).class(if is_late { "t on in" } else { "t in" });
                canvas.text((x + each - 15.0, y + 23.5), At::Middle, look, &due.to_string());
            }
            if done > 0 {
                canvas.rect((x + each - 52.0, y + 12.0), (22.0, 15.0), "done");
                canvas.text(
                    (x + each - 41.0, y + 23.5),
                    At::Middle,
                    STRONG.size(10.5).class("t on in"),
                    &format!("✓{done}"),
                );
            }
        }
        let sum = words.say("week-counts", &[("due", due_sum.into()), ("done", done_sum.into())]);
        canvas.text((WIDTH - MARGIN, y + 20.0), At::End, SOFT, &SOFT.fitted(&sum, total - 6.0));
        y += 33.0;
    }
    canvas.y = y + 4.0;
}
