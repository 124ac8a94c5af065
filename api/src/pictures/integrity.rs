//! The whole log as a ribbon: what was checked, by whom and when, and which checkpoints are kept.

use domain::terms::Instant;

use super::{
    Mark,
    canvas::{At, INNER, MARGIN, PLAIN, SOFT, WIDTH},
    figure::{Frame, Key, Sketch},
};

/// A checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin {
    /// The key of what it is in the catalogue.
    pub what: &'static str,
    /// How many events it covers.
    pub size: u64,
}

/// The log, and what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Integrity {
    /// How many events there are.
    pub events: u64,
    /// Up to here everything was read and compared when the log was opened.
    pub opened: u64,
    /// Up to here the pass in the background has read it again, and when that pass began; none where none runs.
    pub again: Option<(u64, Instant)>,
    /// When a pass ended last.
    pub finished: Option<Instant>,
    /// The first event that is not as it was recorded.
    pub flaw: Option<u64>,
    /// Checkpoints.
    pub pins: Vec<Pin>,
}

impl Integrity {
    /// Up to here everything was read, when the log was opened or since.
    fn checked(&self) -> u64 {
        self.again.map_or(self.opened, |(again, _)| self.opened.max(again)).min(self.events)
    }
}

pub(super) fn draw(integrity: &Integrity, frame: &Frame, mut sketch: Sketch) -> Sketch {
    let words = frame.language.words();
    sketch.table.head(["col-what", "col-value"].map(|key| words.say(key, &[])));
    if integrity.events == 0 {
        return sketch.empty(words.say("integrity-empty", &[]));
    }
    let sentence = match integrity.flaw {
        Some(flaw) => words.say("integrity-flaw", &[("position", flaw.to_string().into())]),
        None => {
            words.say("integrity-told", &[("count", integrity.events.into()), ("opened", integrity.checked().into())])
        }
    };
    sketch.tell(&sentence);
    let whole = integrity.events as f64;
    let place = |size: u64| INNER * (size.min(integrity.events) as f64 / whole);
    let canvas = &mut sketch.canvas;
    let top = canvas.y + 26.0 + 17.0 * integrity.pins.len() as f64;
    canvas.along_time();
    // Pins above, the longest lines for those that were set first.
    for (number, pin) in integrity.pins.iter().enumerate() {
        let (x, y) = (MARGIN + place(pin.size), top - 14.0 - 17.0 * (integrity.pins.len() - 1 - number) as f64);
        canvas.line((x, y), (x, top), "pole");
        canvas.circle((x, y), 3.5, "mark plain");
        let text = words.say(pin.what, &[("size", pin.size.into())]);
        let at = if x > WIDTH / 2.0 { (x - 9.0, At::End) } else { (x + 9.0, At::Start) };
        canvas.text((at.0, y + 4.0), at.1, SOFT, &SOFT.fitted(&text, INNER / 2.0 + 40.0));
    }
    canvas.rect((MARGIN, top), (INNER, 22.0), "bar unread");
    let checked = integrity.checked();
    let good = integrity.flaw.map_or(checked, |flaw| checked.min(flaw.saturating_sub(1)));
    canvas.rect((MARGIN, top), (place(good), 22.0), "bar good");
    if let Some(flaw) = integrity.flaw {
        let x = place(flaw.saturating_sub(1)).min(INNER - 3.0);
        canvas.rect((MARGIN + x, top), ((INNER - x).max(3.0), 22.0), "bar doubt");
        canvas.rect((MARGIN + x, top - 4.0), (3.0, 30.0), "bar alarm");
    }
    if let Some((again, _)) = integrity.again {
        canvas.rect((MARGIN, top + 26.0), (INNER, 6.0), "bar unread");
        canvas.rect((MARGIN, top + 26.0), (place(again), 6.0), "bar good");
    }
    canvas.text((MARGIN, top + 48.0), At::Start, SOFT, "1");
    canvas.text((WIDTH - MARGIN, top + 48.0), At::End, SOFT, &integrity.events.to_string());
    canvas.as_read();
    canvas.y = top + 56.0;
    let mut keys = vec![
        (Key::Box("bar good"), words.say("key-verified", &[])),
        (Key::Box("bar unread"), words.say("key-unverified", &[])),
    ];
    if integrity.flaw.is_some() {
        keys.push((Key::Box("bar alarm"), words.say("key-flaw", &[])));
        keys.push((Key::Box("bar doubt"), words.say("key-doubt", &[])));
    } else {
        keys.push((Key::Mark(Mark::Other), words.say("key-checkpoint", &[])));
    }
    sketch.keys(&keys);
    let mut rows = vec![
        (words.say("row-events", &[]), integrity.events.to_string()),
        (words.say("row-opened", &[]), integrity.opened.to_string()),
    ];
    rows.extend(integrity.again.map(|(again, since)| {
        (
            words.say("row-again", &[]),
            words.say("again-since", &[("position", again.to_string().into()), ("since", since.to_string().into())]),
        )
    }));
    rows.extend(integrity.finished.map(|at| (words.say("row-finished", &[]), at.to_string())));
    rows.extend(integrity.flaw.map(|flaw| (words.say("row-flaw", &[]), flaw.to_string())));
    rows.extend(
        integrity.pins.iter().map(|pin| (words.say(pin.what, &[("size", pin.size.into())]), pin.size.to_string())),
    );
    for (name, value) in rows {
        let canvas = &mut sketch.canvas;
        let y = canvas.y + 16.0;
        canvas.text((MARGIN, y), At::Start, SOFT, &SOFT.fitted(&name, INNER * 0.55));
        canvas.text((WIDTH - MARGIN, y), At::End, PLAIN, &PLAIN.fitted(&value, INNER * 0.42));
        canvas.y = y;
        sketch.table.row([name, value]);
    }
    sketch.canvas.y += 8.0;
    sketch.note(words.say("integrity-by-server", &[]));
    sketch
}
