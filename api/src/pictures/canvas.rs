//! What pictures are drawn with: shapes and labels that have classes and no colours of their own. Where the language runs
//! from right to left, what is drawn is mirrored with its labels, but for what runs along time.

use std::fmt::Write;

use super::letters;

/// The width of every picture.
pub(super) const WIDTH: f64 = 720.0;
/// The margin at both sides.
pub(super) const MARGIN: f64 = 16.0;
/// What lies between the margins.
pub(super) const INNER: f64 = WIDTH - 2.0 * MARGIN;
/// The size of most labels.
pub(super) const SMALL: f64 = 12.0;

/// On which side of its place a label begins, as it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// How a label looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Type {
    size: f64,
    is_bold: bool,
    class: &'static str,
}

/// A plain label.
pub(super) const PLAIN: Type = Type { size: SMALL, is_bold: false, class: "t" };
/// A label that stands back.
pub(super) const SOFT: Type = Type { size: 11.0, is_bold: false, class: "t s" };
/// A label that stands out.
pub(super) const STRONG: Type = Type { size: SMALL, is_bold: true, class: "t" };
/// The title of a picture.
pub(super) const HEADING: Type = Type { size: 16.0, is_bold: true, class: "t" };

impl Type {
    /// The same in another class.
    pub(super) const fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// The same in another size.
    pub(super) const fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// How wide a text is in it.
    pub(super) fn width(self, text: &str) -> f64 {
        letters::width(text, self.size, self.is_bold)
    }

    /// The height of a line.
    pub(super) const fn line(self) -> f64 {
        self.size * 1.35
    }

    /// The text, cut to a room.
    pub(super) fn fitted(self, text: &str, room: f64) -> String {
        letters::fitted(text, self.size, self.is_bold, room)
    }

    /// The text in lines.
    pub(super) fn wrapped(self, text: &str, room: f64, most: usize) -> Vec<String> {
        letters::wrapped(text, self.size, self.is_bold, room, most)
    }
}

/// A number as it is written in a picture: a tenth is fine enough.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
}

/// The text with all that means something in SVG and HTML written as what it is. What XML cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            // What somebody wrote must not turn around what stands after it.
            '\u{202a}'..='\u{202e}' => (),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' | '\r' => escaped.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => (),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A picture that is being drawn.
pub(super) struct Canvas {
    body: String,
    /// Ids in it begin so, that several pictures have room on one page.
    id: String,
    runs_left: bool,
    mirrors: bool,
    /// How far down it has come.
    pub(super) y: f64,
}

impl Canvas {
    pub(super) const fn new(id: String, runs_left: bool) -> Self {
        Self { body: String::new(), id, runs_left, mirrors: runs_left, y: MARGIN }
    }

    /// Draws from left to right whatever the language: along time. Gives what held before.
    pub(super) const fn along_time(&mut self) -> bool {
        std::mem::replace(&mut self.mirrors, false)
    }

    /// Draws as the language runs.
    pub(super) const fn as_read(&mut self) {
        self.mirrors = self.runs_left;
    }

    /// Where a part that begins at `x` and is `width` wide begins from the left, whatever the language.
    pub(super) fn left(&self, x: f64, width: f64) -> f64 {
        if self.runs_left { WIDTH - x - width } else { x }
    }

    fn place(&self, x: f64, width: f64) -> f64 {
        if self.mirrors { WIDTH - x - width } else { x }
    }

    fn put(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.body.write_fmt(element);
        self.body.push('\n');
    }

    pub(super) fn into_body(self) -> String {
        self.body
    }

    pub(super) fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), class: &str) {
        let x = number(self.place(x, width));
        let (y, width, height) = (number(y), number(width.max(0.0)), number(height.max(0.0)));
        self.put(format_args!(r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" class="{class}"/>"#));
    }

    /// A bar filled with the pattern that stands for what is suspended.
    pub(super) fn hatched(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), class: &str) {
        let (x, id) = (number(self.place(x, width)), self.id.clone());
        let (y, width, height) = (number(y), number(width.max(0.0)), number(height.max(0.0)));
        self.put(format_args!(
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" class="{class}" fill="url(#{id}-hatch)"/>"#
        ));
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        let (x1, x2) = (number(self.place(from.0, 0.0)), number(self.place(to.0, 0.0)));
        let (y1, y2) = (number(from.1), number(to.1));
        self.put(format_args!(r#"<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" class="{class}"/>"#));
    }

    /// A line with the head of an arrow at its end.
    pub(super) fn arrow(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        self.line(from, to, class);
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy).max(1.0);
        let (ux, uy) = (dx / length, dy / length);
        let back = (to.0 - ux * 7.0, to.1 - uy * 7.0);
        self.shape(
            &[to, (back.0 - uy * 3.5, back.1 + ux * 3.5), (back.0 + uy * 3.5, back.1 - ux * 3.5)],
            &format!("head {class}"),
        );
    }

    pub(super) fn path(&mut self, points: &[(f64, f64)], class: &str) {
        let points = self.points(points);
        self.put(format_args!(r#"<polyline points="{points}" class="{class}"/>"#));
    }

    pub(super) fn shape(&mut self, points: &[(f64, f64)], class: &str) {
        let points = self.points(points);
        self.put(format_args!(r#"<polygon points="{points}" class="{class}"/>"#));
    }

    fn points(&self, points: &[(f64, f64)]) -> String {
        let point = |(x, y): &(f64, f64)| format!("{},{}", number(self.place(*x, 0.0)), number(*y));
        points.iter().map(point).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn circle(&mut self, (x, y): (f64, f64), radius: f64, class: &str) {
        let (x, y, radius) = (number(self.place(x, 0.0)), number(y), number(radius));
        self.put(format_args!(r#"<circle cx="{x}" cy="{y}" r="{radius}" class="{class}"/>"#));
    }

    /// A small mark, told by its shape: a decision ◆, an alert ▲, a suspension ■, anything else ●, a breach ✗.
    pub(super) fn mark(&mut self, mark: Mark, (x, y): (f64, f64), size: f64) {
        match mark {
            Mark::Decision => {
                self.shape(&[(x, y - size), (x + size, y), (x, y + size), (x - size, y)], "mark decision");
            }
            Mark::Alert => {
                self.shape(&[(x, y - size), (x + size, y + size * 0.8), (x - size, y + size * 0.8)], "mark alarm");
            }
            Mark::Suspension => self.rect((x - size * 0.85, y - size * 0.85), (size * 1.7, size * 1.7), "mark alarm"),
            Mark::Notice => self.circle((x, y), size * 0.9, "mark warn"),
            Mark::Other => self.circle((x, y), size * 0.9, "mark plain"),
            Mark::Cross => {
                self.line((x - size, y - size), (x + size, y + size), "cross");
                self.line((x - size, y + size), (x + size, y - size), "cross");
            }
        }
    }

    /// A label whose base line is at `y`.
    pub(super) fn text(&mut self, (x, y): (f64, f64), at: At, look: Type, text: &str) {
        if text.is_empty() {
            return;
        }
        let turned = self.runs_left && text.chars().any(letters::runs_left);
        let left = matches!((at, self.mirrors), (At::Start, false) | (At::End, true));
        let anchor = match (at, left == turned) {
            (At::Middle, _) => "middle",
            (_, true) => "end",
            (_, false) => "start",
        };
        let direction = if turned { r#" direction="rtl""# } else { "" };
        let weight = if look.is_bold { r#" font-weight="700""# } else { "" };
        let (x, y, size) = (number(self.place(x, 0.0)), number(y), number(look.size));
        let (class, text) = (look.class, escaped(text));
        self.put(format_args!(
            r#"<text x="{x}" y="{y}" font-size="{size}"{weight} text-anchor="{anchor}"{direction} class="{class}">{text}</text>"#
        ));
    }

    /// Lines of a text, the first at `y`; gives the place of the base line after the last.
    pub(super) fn lines(&mut self, (x, y): (f64, f64), at: At, look: Type, lines: &[String]) -> f64 {
        let mut y = y;
        for line in lines {
            self.text((x, y), at, look, line);
            y += look.line();
        }
        y
    }

    /// A paragraph at the place it has come to.
    pub(super) fn paragraph(&mut self, look: Type, text: &str, most: usize) {
        let lines = look.wrapped(text, INNER, most);
        self.y += look.size;
        self.y = self.lines((MARGIN, self.y), At::Start, look, &lines) - look.size;
        self.y += 4.0;
    }
}

/// A mark, told by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// ◆
    Decision,
    /// ▲
    Alert,
    /// ■
    Suspension,
    /// ●, of a warning.
    Notice,
    /// ●
    Other,
    /// ✗
    Cross,
}
