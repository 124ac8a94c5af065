//! What of an event is shown for a search: the texts that hold what was asked for, cut to what is around it, in parts of which
//! some are marked.

use domain::Event;

use super::{
    query::Asked,
    texts::texts,
    words::{Word, words},
};

/// The most texts of one event that are shown.
const MOST_TEXTS: usize = 4;

/// How many characters of a text are shown.
const WIDTH: usize = 240;

/// How many of them come before the first mark.
const BEFORE: usize = 60;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) is_match: bool,
}

/// A text with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    /// The field, as the payload spells it.
    pub(crate) field: String,
    pub(crate) pieces: Vec<Piece>,
    /// Something comes before the first piece.
    pub(crate) is_cut_before: bool,
    /// Something comes after the last piece.
    pub(crate) is_cut_after: bool,
}

/// A stretch of a text that matches, in bytes, and which part of the question it is.
struct Stretch {
    from: usize,
    to: usize,
    part: usize,
}

fn stretches(text: &str, asked: &Asked) -> Vec<Stretch> {
    let words = words(text);
    let mut stretches: Vec<Stretch> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let rest: &[Word] = words.get(place..).unwrap_or_default();
        for (part, what) in asked.wanted().enumerate() {
            let last = asked.matched(what, rest).and_then(|count| rest.get(count.checked_sub(1)?));
            let Some(last) = last else { continue };
            // Two parts may match in the same place; what overlaps is marked once.
            match stretches.last_mut() {
                Some(before) if before.to > word.from => before.to = before.to.max(last.to),
                _ => stretches.push(Stretch { from: word.from, to: last.to, part }),
            }
        }
    }
    stretches
}

/// Where the window of a text begins: where it holds most of the parts of the question, and then most marks.
fn window(text: &str, stretches: &[Stretch]) -> (usize, usize) {
    let back = |to: usize, count: usize| {
        let before = text.get(..to).unwrap_or_default();
        before.char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(place, _)| place)
    };
    let on = |from: usize, count: usize| {
        let after = text.get(from..).unwrap_or_default();
        after.char_indices().nth(count).map_or(text.len(), |(place, _)| from + place)
    };
    let mut best = (0, on(0, WIDTH), (0, 0));
    for (place, first) in stretches.iter().enumerate() {
        let from = back(first.from, BEFORE);
        let to = on(from, WIDTH);
        let inside = || stretches.iter().skip(place).take_while(|stretch| stretch.to <= to);
        let mut parts: Vec<usize> = inside().map(|stretch| stretch.part).collect();
        let marks = parts.len();
        parts.sort_unstable();
        parts.dedup();
        if (parts.len(), marks) > best.2 {
            best = (from, to, (parts.len(), marks));
        }
    }
    (best.0, best.1)
}

/// Cuts a window at spaces, where there are any near its ends.
fn at_spaces(text: &str, (from, to): (usize, usize), stretches: &[Stretch]) -> (usize, usize) {
    let first = stretches.iter().map(|stretch| stretch.from).find(|start| *start >= from).unwrap_or(to);
    let from = match text.get(from..first.max(from)).and_then(|before| before.find(char::is_whitespace)) {
        Some(space) if from > 0 => from + space,
        _ => from,
    };
    let last = stretches.iter().map(|stretch| stretch.to).rfind(|end| *end <= to).unwrap_or(from);
    let to = match text.get(last.min(to)..to).and_then(|after| after.rfind(char::is_whitespace)) {
        Some(space) if to < text.len() => last.min(to) + space,
        _ => to,
    };
    (from, to)
}

fn marked(field: String, text: &str, stretches: &[Stretch]) -> Marked {
    let (from, to) = at_spaces(text, window(text, stretches), stretches);
    let (mut pieces, mut done) = (Vec::new(), from);
    let mut piece = |from: usize, to: usize, is_match: bool| {
        let cut = text.get(from..to).filter(|cut| !cut.is_empty());
        pieces.extend(cut.map(|text| Piece { text: text.to_owned(), is_match }));
    };
    for stretch in stretches.iter().filter(|stretch| stretch.from >= from && stretch.from < to) {
        let end = stretch.to.min(to);
        piece(done, stretch.from, false);
        piece(stretch.from, end, true);
        done = end;
    }
    piece(done, to, false);
    Marked { field, pieces, is_cut_before: from > 0, is_cut_after: to < text.len() }
}

/// The texts of an event that hold what was asked for; those that hold most of it first.
pub(crate) fn marks(event: &Event, asked: &Asked) -> Vec<Marked> {
    let mut found: Vec<(usize, Marked)> = Vec::new();
    for written in texts(event) {
        let stretches = stretches(&written.text, asked);
        let mut parts: Vec<usize> = stretches.iter().map(|stretch| stretch.part).collect();
        parts.sort_unstable();
        parts.dedup();
        if !parts.is_empty() {
            found.push((parts.len(), marked(written.field, &written.text, &stretches)));
        }
    }
    found.sort_by_key(|(parts, _)| std::cmp::Reverse(*parts));
    found.into_iter().take(MOST_TEXTS).map(|(_, marked)| marked).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, question: &str) -> (String, bool, bool) {
        let asked = Asked::read(question, &[]).unwrap();
        let marked = marked("text".into(), text, &stretches(text, &asked));
        let piece = |piece: &Piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() };
        (marked.pieces.iter().map(piece).collect(), marked.is_cut_before, marked.is_cut_after)
    }

    #[test]
    fn what_was_asked_for_is_marked_as_it_is_written() {
        for (text, question, wanted) in [
            ("Two patrols were suspended.", "patrol suspend", "Two [patrols] were [suspended]."),
            ("L'évaluation des Élections", "elections", "L'évaluation des [Élections]"),
            ("two patrols, two patrol", "\"two patrols\"", "[two patrols], two patrol"),
            ("two patrols", "\"two patrols\" patrol", "[two patrols]"),
            ("suspended, suspicion", "susp*", "[suspended], [suspicion]"),
            ("تلقّت القوات مُساعَدة", "المساعدات", "تلقّت القوات [مُساعَدة]"),
            ("patrol without police", "patrol -police", "[patrol] without police"),
        ] {
            assert_eq!(shown(text, question), (wanted.to_owned(), false, false), "{question}");
        }
    }

    #[test]
    fn of_a_long_text_what_is_around_the_marks_is_shown() {
        let filling = "nothing of interest here ".repeat(100);
        let text = format!("{filling}the patrol of the unit was seen {filling}");
        let (shown, before, after) = shown(&text, "patrol unit");
        assert!(shown.contains("[patrol] of the [unit]"), "{shown}");
        assert!(shown.chars().count() <= WIDTH + 4 && before && after, "{shown}");
        // Cut between letters of several bytes, and without spaces to cut at.
        let text = format!("{}{}", "é".repeat(1_000), " patrol");
        let asked = Asked::read("patrol", &[]).unwrap();
        assert!(marked(String::new(), &text, &stretches(&text, &asked)).is_cut_before);
    }
}
