//! What is asked for in words, as people write it in a search box: `weapons` in all its forms, `"two patrols"` as it stands,
//! `susp*` for what begins so, `-police` for what must not be there. All that is asked for must be in the same event. Whatever is
//! written can be read; only where nothing is left to look for is it refused.

use super::words::{Language, Word, words};

/// The longest question, in bytes.
const LONGEST: usize = 500;

/// The most parts of a question.
const MOST_PARTS: usize = 16;

/// The fewest letters before a `*`: fewer begin too many words.
const FEWEST_LETTERS: usize = 2;

/// What a part looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A word, in all its forms.
    Word(Word),
    /// Words in this order, as they stand: between quotation marks, or written together, as references are.
    Phrase(Vec<Word>),
    /// What begins so; folded.
    Prefix(String),
}

/// How a part counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counts {
    /// It must be there.
    Needed,
    /// It may be there, and then the event comes before others.
    Welcome,
    /// It must not be there.
    Unwanted,
}

/// A part of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) what: What,
    pub(crate) counts: Counts,
}

/// A question in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) parts: Vec<Part>,
    /// In which languages other forms are looked for.
    pub(crate) languages: Vec<Language>,
}

/// One thing that stands in a question by itself.
struct Piece<'a> {
    text: &'a str,
    quoted: bool,
    unwanted: bool,
}

const fn opens(sign: char) -> bool {
    matches!(sign, '"' | '\u{201c}' | '\u{201d}' | '\u{201e}' | '«' | '»')
}

/// Cuts a question at spaces and quotation marks; a mark that nothing closes lasts to the end.
fn pieces(question: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), question);
    loop {
        rest = rest.trim_start();
        let unwanted = rest.starts_with(['-', '\u{2212}']);
        let begun = if unwanted { rest.trim_start_matches(['-', '\u{2212}']) } else { rest };
        let Some(first) = begun.chars().next() else { return pieces };
        if opens(first) {
            let inside = begun.get(first.len_utf8()..).unwrap_or_default();
            let end = inside.find(opens).unwrap_or(inside.len());
            let after = inside.get(end..).unwrap_or_default();
            pieces.push(Piece { text: inside.get(..end).unwrap_or_default(), quoted: true, unwanted });
            rest = after.strip_prefix(opens).unwrap_or(after);
        } else {
            let end = begun.find(|sign: char| sign.is_whitespace() || opens(sign)).unwrap_or(begun.len());
            pieces.push(Piece { text: begun.get(..end).unwrap_or_default(), quoted: false, unwanted });
            rest = begun.get(end..).unwrap_or_default();
        }
    }
}

fn part(piece: &Piece<'_>) -> Result<Option<What>, String> {
    let mut words = words(piece.text);
    let Some(last) = words.last() else { return Ok(None) };
    if !piece.quoted && piece.text.ends_with('*') && words.len() == 1 {
        let begins = last.bare().to_owned();
        if begins.chars().count() < FEWEST_LETTERS {
            return Err(format!("{}: write at least {FEWEST_LETTERS} letters before the *", piece.text));
        }
        return Ok(Some(What::Prefix(begins)));
    }
    if words.len() > 1 {
        return Ok(Some(What::Phrase(words)));
    }
    let word = words.pop();
    Ok(word.map(|word| if piece.quoted { What::Phrase(vec![word]) } else { What::Word(word) }))
}

impl Asked {
    /// Reads a question. In which languages other forms are looked for; in all where none is named.
    pub(crate) fn read(question: &str, languages: &[Language]) -> Result<Self, String> {
        if question.len() > LONGEST {
            return Err(format!("ask with at most {LONGEST} bytes"));
        }
        let mut parts: Vec<Part> = Vec::new();
        for piece in pieces(question) {
            let Some(what) = part(&piece)? else { continue };
            let is_filler = matches!(&what, What::Word(word) if word.is_filler());
            let counts = match (piece.unwanted, is_filler) {
                (true, _) => Counts::Unwanted,
                (false, true) => Counts::Welcome,
                (false, false) => Counts::Needed,
            };
            let part = Part { what, counts };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        if parts.len() > MOST_PARTS {
            return Err(format!("ask for at most {MOST_PARTS} words and phrases"));
        }
        // Who asks for nothing but words that say little wants them.
        if !parts.iter().any(|part| part.counts == Counts::Needed) {
            parts
                .iter_mut()
                .filter(|part| part.counts == Counts::Welcome)
                .for_each(|part| part.counts = Counts::Needed);
        }
        if !parts.iter().any(|part| part.counts == Counts::Needed) {
            return Err("write at least one word to look for: letters or digits".to_owned());
        }
        let languages = if languages.is_empty() { &Language::ALL } else { languages };
        Ok(Self { parts, languages: languages.to_vec() })
    }

    /// What may be there.
    pub(crate) fn wanted(&self) -> impl Iterator<Item = &What> {
        self.parts.iter().filter(|part| part.counts != Counts::Unwanted).map(|part| &part.what)
    }

    /// How many words of a text, from the first of these on, are what a part looks for.
    pub(crate) fn matched(&self, what: &What, text: &[Word]) -> Option<usize> {
        let first = text.first()?;
        match what {
            What::Word(word) => {
                let stem = |(language, stem): &(Language, String)| {
                    self.languages.contains(language) && word.stems.iter().any(|(_, known)| known == stem)
                };
                (word.folded == first.folded || first.stems.iter().any(stem)).then_some(1)
            }
            What::Phrase(words) => {
                let found = text.get(..words.len())?;
                words.iter().zip(found).all(|(word, found)| word.folded == found.folded).then_some(words.len())
            }
            What::Prefix(begins) => first.bare().starts_with(begins.as_str()).then_some(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(question: &str) -> Vec<String> {
        let asked = Asked::read(question, &[]).unwrap();
        let bare = |words: &[Word]| words.iter().map(|word| word.bare().to_owned()).collect::<Vec<_>>().join(" ");
        let part = |part: &Part| {
            let sign = match part.counts {
                Counts::Needed => "",
                Counts::Welcome => "~",
                Counts::Unwanted => "-",
            };
            match &part.what {
                What::Word(word) => format!("{sign}{}", word.bare()),
                What::Phrase(words) => format!("{sign}\"{}\"", bare(words)),
                What::Prefix(begins) => format!("{sign}{begins}*"),
            }
        };
        asked.parts.iter().map(part).collect()
    }

    #[test]
    fn a_question_is_read_as_people_write_it() {
        for (question, wanted) in [
            ("Weapons  patrol", vec!["weapons", "patrol"]),
            ("\"two patrols\" visit", vec!["\"two patrols\"", "visit"]),
            ("«deux patrouilles» -police", vec!["\"deux patrouilles\"", "-police"]),
            ("-\"state police\" unit", vec!["-\"state police\"", "unit"]),
            ("susp* the", vec!["susp*", "~the"]),
            ("the of", vec!["the", "of"]),
            ("XA-2026-001", vec!["\"xa 2026 001\""]),
            ("\"weapons\"", vec!["\"weapons\""]),
            ("l'accord", vec!["accord"]),
            ("مساعدة ال*", vec!["مساعده", "ال*"]),
            ("unit unit", vec!["unit"]),
        ] {
            assert_eq!(shown(question), wanted, "{question}");
        }
    }

    #[test]
    fn mistakes_in_writing_are_read_as_well_as_they_can_be() {
        for (question, wanted) in [
            ("\"never closed", vec!["\"never closed\""]),
            ("unit \"", vec!["unit"]),
            ("unit - -- * \"\" () AND :", vec!["unit", "~and"]),
            ("unit\"patrol\"", vec!["unit", "\"patrol\""]),
            ("field:unit^2 ~x", vec!["\"field unit 2\"", "x"]),
            ("a'b\\n", vec!["\"a b n\""]),
        ] {
            assert_eq!(shown(question), wanted, "{question}");
        }
    }

    #[test]
    fn where_nothing_is_left_to_look_for_it_is_said() {
        for question in ["", "  ", "***", "-police", "\"\"", "a*", "— …"] {
            assert!(Asked::read(question, &[]).is_err(), "{question:?}");
        }
        let many: Vec<String> = (0..=MOST_PARTS).map(|number| format!("w{number}")).collect();
        assert!(Asked::read(&many.join(" "), &[]).unwrap_err().contains("16"));
        assert!(Asked::read(&"a".repeat(LONGEST + 1), &[]).is_err());
    }
}
