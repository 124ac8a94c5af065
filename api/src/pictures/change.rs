//! What a step changed: before and after, the changed rows marked, the others folded.

use super::{
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, STRONG},
    figure::{Frame, Sketch},
};

/// A line of the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key of its name in the catalogue.
    pub name: &'static str,
    /// Before the step, in words.
    pub before: String,
    /// After the step.
    pub after: String,
}

/// What a step changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The step.
    pub step: u32,
    /// The kind of its event.
    pub kind: &'static str,
    /// The day it happened, and who recorded it, by the reference of a person.
    pub by: Option<(domain::terms::Day, String)>,
    /// The state, line by line.
    pub fields: Vec<Field>,
}

pub(super) fn draw(change: &Change, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    sketch.table.head(["col-what", "col-before", "col-after", "col-changed"].map(|key| words.say(key, &[])));
    let Some((day, by)) = &change.by else { return sketch.empty(words.say("diff-empty", &[])) };
    let changed: Vec<&Field> = change.fields.iter().filter(|field| field.before != field.after).collect();
    let blanks = [
        ("step", change.step.into()),
        ("event", words.event(change.kind).into()),
        ("day", day.to_string().into()),
        ("by", by.as_str().into()),
        ("count", changed.len().into()),
    ];
    sketch.tell(&words.say("diff-told", &blanks));
    let none = words.say("none", &[]);
    for field in &change.fields {
        let word = if field.before == field.after { String::new() } else { words.say("changed", &[]) };
        sketch.table.row([words.say(field.name, &[]), field.before.clone(), field.after.clone(), word]);
    }
    let columns = [MARGIN + 12.0, MARGIN + 150.0, MARGIN + 370.0];
    let (room, chip) = (205.0, words.say("changed", &[]));
    if !changed.is_empty() {
        let y = sketch.canvas.y + 16.0;
        let [_, before, after] = columns;
        for (x, key) in [(before, "col-before"), (after, "col-after")] {
            sketch.canvas.text((x, y), At::Start, STRONG, &words.say(key, &[]));
        }
        sketch.canvas.y = y + 6.0;
    }
    for field in &changed {
        let canvas = &mut sketch.canvas;
        let [name_x, before_x, after_x] = columns;
        let shown = |text: &str| if text.is_empty() { none.clone() } else { text.to_owned() };
        let name = STRONG.wrapped(&words.say(field.name, &[]), 128.0, 2);
        let before = PLAIN.wrapped(&shown(&field.before), room, 3);
        let after = STRONG.wrapped(&shown(&field.after), room + 20.0, 3);
        let lines = name.len().max(before.len()).max(after.len()) as f64;
        let (top, height) = (canvas.y + 2.0, PLAIN.line() * lines + 26.0);
        canvas.rect((MARGIN, top), (INNER, height - 4.0), "tint");
        canvas.rect((MARGIN, top), (4.0, height - 4.0), "edge");
        let y = top + 18.0;
        canvas.lines((name_x, y), At::Start, STRONG.class("t in"), &name);
        canvas.lines((before_x, y), At::Start, PLAIN.class("t s in struck"), &before);
        let below = canvas.lines((after_x, y), At::Start, STRONG.class("t in"), &after);
        canvas.text((after_x, below - 2.0), At::Start, SOFT.class("t alarm-text in"), &format!("▸ {chip}"));
        canvas.y = top + height;
    }
    let same: Vec<String> = change
        .fields
        .iter()
        .filter(|field| field.before == field.after)
        .map(|field| words.say(field.name, &[]))
        .collect();
    if !same.is_empty() {
        let text = words.say("diff-same", &[("count", same.len().into()), ("fields", same.join(", ").into())]);
        sketch.canvas.y += 6.0;
        sketch.canvas.paragraph(SOFT, &text, 3);
    }
    sketch
}
