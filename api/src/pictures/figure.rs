//! What stands around every picture: title, notes, stamp, description, and the table of the same data.

use std::fmt::Write;

use domain::terms::Day;

use super::{
    Name,
    canvas::{At, Canvas, HEADING, INNER, MARGIN, PLAIN, SOFT, STRONG, WIDTH, escaped, number},
    table::Table,
};
use crate::words::{Language, Words};

/// The style sheet of all pictures: colours by custom properties, light and dark. No style stands in the pictures.
pub const SHEET: &str = include_str!("sheet.css");

/// Of what it is a picture, and by what that can be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The case's reference, the step, and how many steps there are; none of a portfolio.
    pub case: Option<(String, u32, u32)>,
    /// The position of the log that it reflects.
    pub position: u64,
    /// The hash of the record at that position; none for whom proofs are not shown.
    pub hash: Option<String>,
    /// The edition of the policy; 0 before the first.
    pub policy: u32,
    /// The filter, in words; none where nothing is filtered.
    pub filter: Option<String>,
}

/// What the day of a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// The present one.
    Now,
    /// That of a moment of the record.
    Recorded,
    /// A day of the world, of which is told what was true.
    Effective,
}

/// What a picture is drawn with.
#[derive(Clone, Debug)]
pub struct Frame {
    /// In which language.
    pub language: Language,
    /// The day it is of.
    pub today: Day,
    /// What that day is.
    pub clock: Clock,
    /// Of what it is.
    pub stamp: Stamp,
    /// It shows made-up data.
    pub demonstration: bool,
    /// How many events of the case the caller does not see; none of a portfolio.
    pub hidden_events: u32,
    /// How many cases the caller reaches are not drawn, for not all of what it takes is shown.
    pub hidden_cases: usize,
}

impl Frame {
    /// How its day is called beside a line or a box: today, or by its date.
    pub(super) fn day_word(&self) -> String {
        match self.clock {
            Clock::Now => self.language.words().say("today", &[]),
            Clock::Recorded | Clock::Effective => self.today.to_string(),
        }
    }
}

/// A picture and its table.
#[derive(Clone, Debug)]
pub struct Figure {
    name: Name,
    id: String,
    language: Language,
    title: String,
    description: String,
    height: f64,
    body: String,
    table: Table,
    stamp: String,
    notes: Vec<String>,
}

/// A picture that is being made.
pub(super) struct Sketch {
    pub(super) canvas: Canvas,
    pub(super) table: Table,
    name: Name,
    id: String,
    title: String,
    description: Vec<String>,
    notes: Vec<String>,
}

impl Sketch {
    pub(super) fn begin(name: Name, frame: &Frame) -> Self {
        let words = frame.language.words();
        let title = words.say(&format!("{}-title", name.code()), &[]);
        let of: String = frame.stamp.case.iter().map(|(reference, ..)| format!("-{reference}")).collect();
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
        let id: String = format!("viz-{}{of}", name.code()).chars().map(plain).collect();
        let mut canvas = Canvas::new(id.clone(), frame.language.runs_left());
        if frame.demonstration {
            canvas.rect((0.0, 0.0), (WIDTH, 24.0), "made-up");
            canvas.text((MARGIN, 16.5), At::Start, STRONG.class("t on in"), &words.say("demonstration", &[]));
            canvas.y += 24.0;
        }
        canvas.y += 14.0;
        canvas.text(
            (MARGIN, canvas.y),
            At::Start,
            HEADING,
            &HEADING.fitted(&title, INNER * if frame.stamp.case.is_some() { 0.62 } else { 1.0 }),
        );
        if let Some((reference, step, of)) = &frame.stamp.case {
            let at = words.say(
                "case-and-step",
                &[("case", reference.as_str().into()), ("step", (*step).into()), ("of", (*of).into())],
            );
            canvas.text((WIDTH - MARGIN, canvas.y), At::End, PLAIN.class("t s"), &PLAIN.fitted(&at, INNER * 0.36));
        }
        canvas.y += 14.0;
        Self { canvas, table: Table::default(), name, id, title, description: Vec::new(), notes: Vec::new() }
    }

    /// Says something in words, above the drawing and in the description.
    pub(super) fn tell(&mut self, text: &str) {
        self.canvas.paragraph(PLAIN, text, 3);
        self.canvas.y += 4.0;
        self.description.push(text.to_owned());
    }

    /// Says something in the description alone.
    pub(super) fn describe(&mut self, text: String) {
        self.description.push(text);
    }

    /// Says something below the drawing.
    pub(super) fn note(&mut self, text: String) {
        self.notes.push(text);
    }

    /// There is nothing to draw: says why.
    pub(super) fn empty(mut self, why: String) -> Self {
        self.canvas.y += 6.0;
        let (y, lines) = (self.canvas.y, PLAIN.wrapped(&why, INNER - 48.0, 3));
        let height = 28.0 + PLAIN.line() * lines.len() as f64;
        self.canvas.rect((MARGIN, y), (INNER, height), "empty");
        self.canvas.lines((WIDTH / 2.0, y + 26.0), At::Middle, PLAIN.class("t s"), &lines);
        self.canvas.y = y + height + 4.0;
        self.description.push(why);
        self
    }

    /// A line of keys: each a small shape and its word.
    pub(super) fn keys(&mut self, keys: &[(Key, String)]) {
        let (mut x, mut y) = (MARGIN, self.canvas.y + 14.0);
        for (key, word) in keys {
            let word = SOFT.fitted(word, INNER - 30.0);
            let wide = 20.0 + SOFT.width(&word) + 14.0;
            if x > MARGIN && x + wide > WIDTH - MARGIN {
                (x, y) = (MARGIN, y + 18.0);
            }
            match key {
                Key::Box(class) => self.canvas.rect((x, y - 9.0), (13.0, 10.0), class),
                Key::Hatch => self.canvas.hatched((x, y - 9.0), (13.0, 10.0), "bar hatch"),
                Key::Line(class) => self.canvas.line((x, y - 4.0), (x + 14.0, y - 4.0), class),
                Key::Ringed(inner, outer) => {
                    self.canvas.circle((x + 7.0, y - 4.0), 3.2, inner);
                    self.canvas.circle((x + 7.0, y - 4.0), 6.0, outer);
                }
                Key::Circle(class) => self.canvas.circle((x + 7.0, y - 4.0), 5.0, class),
                Key::Mark(mark) => self.canvas.mark(*mark, (x + 7.0, y - 4.0), 5.0),
            }
            self.canvas.text((x + 20.0, y), At::Start, SOFT, &word);
            x += wide;
        }
        self.canvas.y = y + 8.0;
    }

    pub(super) fn finish(mut self, frame: &Frame) -> Figure {
        let words = frame.language.words();
        self.canvas.as_read();
        if frame.hidden_events > 0 {
            self.notes.push(words.say("hidden-events", &[("count", frame.hidden_events.into())]));
        }
        if frame.hidden_cases > 0 {
            self.notes.push(words.say("hidden-cases", &[("count", frame.hidden_cases.into())]));
        }
        let stamp = frame.stamp.said(words, frame);
        self.canvas.y += 6.0;
        for note in &self.notes {
            self.canvas.paragraph(PLAIN.class("t s"), note, 2);
        }
        self.canvas.y += 6.0;
        let y = self.canvas.y;
        self.canvas.line((MARGIN, y), (WIDTH - MARGIN, y), "rule");
        self.canvas.y += 6.0;
        self.canvas.paragraph(SOFT, &stamp, 3);
        let height = self.canvas.y + 8.0;
        Figure {
            name: self.name,
            id: self.id,
            language: frame.language,
            title: self.title,
            description: self.description.join(" "),
            height,
            body: self.canvas.into_body(),
            table: self.table,
            stamp,
            notes: self.notes,
        }
    }
}

/// The shape beside a word in a key.
#[derive(Clone, Copy)]
pub(super) enum Key {
    Box(&'static str),
    Hatch,
    Line(&'static str),
    Circle(&'static str),
    /// A circle with a ring around it.
    Ringed(&'static str, &'static str),
    Mark(super::Mark),
}

impl Stamp {
    fn said(&self, words: &Words, frame: &Frame) -> String {
        let mut parts = Vec::new();
        parts.push(match &self.case {
            Some((reference, step, of)) => words.say(
                "stamp-case",
                &[("case", reference.as_str().into()), ("step", (*step).into()), ("of", (*of).into())],
            ),
            None => words.say("stamp-portfolio", &[]),
        });
        parts.push(words.say("stamp-position", &[("position", self.position.to_string().into())]));
        parts.push(match &self.hash {
            Some(hash) => words.say("stamp-hash", &[("hash", hash.as_str().into())]),
            None => words.say("stamp-no-hash", &[]),
        });
        if self.policy > 0 {
            parts.push(words.say("stamp-policy", &[("edition", self.policy.into())]));
        }
        parts.push(match &self.filter {
            Some(filter) => words.say("stamp-filter", &[("filter", filter.as_str().into())]),
            None => words.say("stamp-no-filter", &[]),
        });
        let day = match frame.clock {
            Clock::Now | Clock::Recorded => "stamp-day",
            Clock::Effective => "stamp-effective",
        };
        parts.push(words.say(day, &[("day", frame.today.to_string().into())]));
        if frame.demonstration {
            parts.push(words.say("demonstration", &[]));
        }
        parts.join(" · ")
    }
}

impl Figure {
    /// The picture. With `alone` it carries its style sheet; without, whoever shows it does.
    pub fn svg(&self, alone: bool) -> String {
        let (id, height) = (&self.id, number(self.height.ceil()));
        let (width, language) = (number(WIDTH), self.language.code());
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             class=\"viz\" role=\"img\" lang=\"{language}\" aria-labelledby=\"{id}-title {id}-desc\">\n"
        );
        // Writing to a string does not fail.
        let _ = write!(
            svg,
            "<title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
            escaped(&self.title),
            escaped(&format!("{} {} {}", self.description, self.notes.join(" "), self.stamp))
        );
        if alone {
            let _ =
                write!(svg, "<style>{SHEET}</style>\n<rect width=\"{width}\" height=\"{height}\" class=\"paper\"/>\n");
        }
        if self.body.contains("-hatch)") {
            let _ = writeln!(
                svg,
                "<defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" class=\"hatch-ground\"/><line x1=\"0\" y1=\"0\" \
                 x2=\"0\" y2=\"6\" class=\"hatch-line\"/></pattern></defs>"
            );
        }
        svg.push_str(&self.body);
        svg.push_str("</svg>\n");
        svg
    }

    /// Which picture.
    pub const fn name(&self) -> Name {
        self.name
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The same data as a table in HTML, with the stamp: a fragment without styles.
    pub fn table_html(&self) -> String {
        self.table.html(&self.title, &self.description, &self.notes, (&self.stamp, self.language))
    }

    /// The same data as a table in plain text, with the stamp.
    pub fn table_text(&self) -> String {
        self.table.text(&self.title, &self.description, &self.notes, &self.stamp)
    }
}
