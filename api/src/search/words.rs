//! Words, as they are looked up: folded, so that large and small letters, accents, Arabic vowel signs and the several forms
//! of alef are one; and their stems in four languages, so that a word finds its other forms.
//!
//! Nobody records in which language a text is written, and texts change it within a sentence. So every word in Latin letters
//! has its English, French and Spanish stem, every Arabic one its Arabic stem, and a search asks for all of them.

use frostem::{Algorithm, Stemmer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest word, in characters; what follows in a longer one is not looked at.
const LONGEST: usize = 64;

/// A language whose forms are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[schemars(rename = "SearchLanguage")]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic.
    Arabic,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::English, Self::French, Self::Spanish, Self::Arabic];

    /// The library's stemmer. Arabic has [one of its own](arabic_stems).
    const fn algorithm(self) -> Option<Algorithm> {
        match self {
            Self::English => Some(Algorithm::English),
            Self::French => Some(Algorithm::French),
            Self::Spanish => Some(Algorithm::Spanish),
            Self::Arabic => None,
        }
    }

    /// What its stems begin with in the index: stems of two languages that are spelt alike are not the same.
    const fn mark(self) -> char {
        match self {
            Self::English => 'e',
            Self::French => 'f',
            Self::Spanish => 's',
            Self::Arabic => 'a',
        }
    }
}

/// What a word as it stands begins with in the index.
const AS_IT_STANDS: char = '=';

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it begins in the text, in bytes.
    pub(crate) from: usize,
    /// Where it ends.
    pub(crate) to: usize,
    /// Folded, with a mark in front: as it is in the index.
    pub(crate) folded: String,
    /// Its stems, each with the mark of its language in front.
    pub(crate) stems: Vec<(Language, String)>,
}

impl Word {
    /// The folded word itself.
    pub(crate) fn bare(&self) -> &str {
        self.folded.get(AS_IT_STANDS.len_utf8()..).unwrap_or_default()
    }

    /// Whether it says little by itself: "the", "les", "del", "من".
    pub(crate) fn is_filler(&self) -> bool {
        FILLERS.iter().any(|list| list.split_ascii_whitespace().any(|filler| filler == self.bare()))
    }
}

/// Words that say little by themselves, folded: articles, prepositions, pronouns, forms of to be and to have. Short on purpose:
/// what is not here is looked for.
const FILLERS: [&str; 4] = [
    "a about after all an and any are as at be been before but by can for from had has have he her his i if in into is it its \
     no not of on or our she so than that the their them then there these they this those to was we were what when which who \
     will with would you your",
    "a ai ainsi as au aux avec ce ces cet cette comme d dans de des du elle elles en est et etaient etait ete eu il ils je la le \
     les leur leurs lui mais me meme ne nos notre nous on ont ou par pas plus pour qu que qui sa sans se selon ses si son \
     sont sous sur ta te tu un une vos votre vous y",
    "a al algo ante asi aun aunque cada como con contra cual cuando de del desde donde el ella ellas ellos en entre era es esa \
     ese eso esta estaba estan este esto fue fueron ha han hasta hay la las le les lo los mas me mi muy ni no nos o para pero \
     por porque que se ser si sin sobre son su sus tambien te tu un una uno y ya",
    "في من علي الي عن مع هذا هذه ذلك تلك التي الذي الذين ان او ثم لا ما لم لن قد كان كانت هو هي هم كل بعد قبل بين حتي اذا كما \
     لكن و ف ب ل عند منذ",
];

/// What stands before an apostrophe and is no word by itself: l'accord, d'abord, qu'il.
const ELISIONS: [&str; 13] = ["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

/// Signs inside a word that are not part of it: soft hyphen, joiners, marks of direction.
const fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign) || is_invisible(sign)
}

const fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '\u{2019}' | '\u{2bc}')
}

/// A letter as it is compared: without marks, in one of its forms.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let small = text.chars().filter(|sign| !is_invisible(*sign)).flat_map(char::to_lowercase);
    for sign in small.nfkd().filter(|sign| !is_combining_mark(*sign)) {
        match sign {
            // Without its hamza every alef is bare by now. The length sign only fills a line.
            '\u{640}' => (),
            'ٱ' => folded.push('ا'),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ı' => folded.push('i'),
            // Digits as they are written in Arabic, and east of it.
            '٠'..='٩' => folded.push(digit(sign, '٠')),
            '۰'..='۹' => folded.push(digit(sign, '۰')),
            sign if is_of_word(sign) => folded.push(sign),
            // What taking a sign apart left of it: a fraction's stroke, say.
            _ => (),
        }
    }
    folded
}

fn digit(sign: char, zero: char) -> char {
    char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign)
}

/// A word as the stemmers read it: small letters with their accents, without Arabic vowel signs.
fn composed(text: &str) -> String {
    let is_vowel_sign = |sign: &char| matches!(sign, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}');
    let small = text.chars().filter(|sign| !is_invisible(*sign)).flat_map(char::to_lowercase);
    small.nfkc().filter(|sign| !is_vowel_sign(sign)).collect()
}

/// Whether a word is written in Arabic letters, where it is written in letters at all.
fn is_arabic(text: &str) -> Option<bool> {
    let letter = text.chars().find(|sign| sign.is_alphabetic())?;
    Some(
        matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'),
    )
}

/// What an Arabic word begins with that is no part of it: the article, alone or after and, so, with, like, for.
const ARABIC_PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

/// What it ends with: numbers, genders, relations and possessives, folded.
const ARABIC_SUFFIXES: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/// The letters that are left at least.
const ARABIC_ROOM: usize = 2;

/// The stems of a folded Arabic word, by the light stemming of Larkey, Ballesteros and Connell (2007), as Lucene has it. Snowball's
/// takes an ending from a word with the article and leaves it at the same word without. A letter of and, which may as well be
/// the word's own, makes two stems.
fn arabic_stems(word: &str) -> Vec<String> {
    let fits = |rest: &&str| rest.chars().count() >= ARABIC_ROOM;
    let bare = ARABIC_PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix).filter(fits));
    let without_and = word.strip_prefix('و').filter(|rest| rest.chars().count() > ARABIC_ROOM);
    let begun = match bare {
        Some(bare) => vec![bare],
        None => std::iter::once(word).chain(without_and).collect(),
    };
    let ended = |mut word: &str| {
        for suffix in ARABIC_SUFFIXES {
            word = word.strip_suffix(suffix).filter(|rest| fits(rest)).unwrap_or(word);
        }
        word.to_owned()
    };
    begun.into_iter().map(ended).collect()
}

/// The stems of a word in a language.
fn stems_in(language: Language, composed: &str, folded_word: &str) -> Vec<String> {
    let Some(algorithm) = language.algorithm() else { return arabic_stems(folded_word) };
    let stemmer = Stemmer::new(algorithm);
    // Of what is written, and of what would be without its accents, for many write without them.
    let stem = |form: &str| {
        let stem = stemmer.stem(form);
        // Snowball leaves the plural of some short words: armas, détenus.
        let is_plural = matches!(language, Language::French | Language::Spanish);
        let short = stem.strip_suffix('s').filter(|stem| is_plural && stem.chars().count() > 2);
        folded(short.unwrap_or(&stem))
    };
    vec![stem(composed), stem(folded_word)]
}

/// The stems of a word in every language that it may be of.
fn stems(composed: &str, folded_word: &str) -> Vec<(Language, String)> {
    let Some(is_arabic) = is_arabic(folded_word) else { return Vec::new() };
    let mut stems = Vec::new();
    for language in Language::ALL.into_iter().filter(|language| (*language == Language::Arabic) == is_arabic) {
        for stem in stems_in(language, composed, folded_word) {
            let stem = (language, format!("{}{stem}", language.mark()));
            if !stems.contains(&stem) {
                stems.push(stem);
            }
        }
    }
    stems
}

fn word(text: &str, from: usize, to: usize) -> Option<Word> {
    let written = text.get(from..to)?;
    let end = written.char_indices().nth(LONGEST).map_or(written.len(), |(end, _)| end);
    let written = written.get(..end)?;
    let bare = folded(written);
    if bare.is_empty() {
        return None;
    }
    let stems = stems(&composed(written), &bare);
    Some(Word { from, to, folded: format!("{AS_IT_STANDS}{bare}"), stems })
}

/// The words of a text, in their order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut begun: Option<usize> = None;
    // Whether an apostrophe stands right before the word that has begun.
    let (mut after_apostrophe, mut before) = (false, ' ');
    let signs = text.char_indices().chain([(text.len(), ' ')]);
    for (place, sign) in signs {
        if place < text.len() && is_of_word(sign) {
            if begun.is_none() {
                (begun, after_apostrophe) = (Some(place), is_apostrophe(before));
            }
        } else if let Some(from) = begun.take() {
            let word = word(text, from, place);
            let elided = |word: &Word| is_apostrophe(sign) && ELISIONS.contains(&word.bare());
            let possessive = |word: &Word| after_apostrophe && word.bare() == "s" && !found.is_empty();
            found.extend(word.filter(|word| !elided(word) && !possessive(word)));
        }
        before = sign;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(text: &str) -> Vec<String> {
        words(text).iter().map(|word| word.bare().to_owned()).collect()
    }

    fn share_a_stem(one: &str, other: &str, language: Language) -> bool {
        let of = |text: &str| {
            let [word] = words(text).try_into().unwrap();
            let stems = word.stems.into_iter().filter(|(known, _)| *known == language);
            stems.map(|(_, stem)| stem).collect::<Vec<_>>()
        };
        let others = of(other);
        of(one).iter().any(|stem| others.contains(stem))
    }

    #[test]
    fn words_are_cut_where_people_cut_them_and_lie_where_they_are_said_to() {
        for (text, wanted) in [
            ("Two patrols, one visit.", vec!["two", "patrols", "one", "visit"]),
            ("L’accord d'assistance et qu'il", vec!["accord", "assistance", "et", "il"]),
            ("the unit's weapons", vec!["the", "unit", "weapons"]),
            ("XA-2026-001/b", vec!["xa", "2026", "001", "b"]),
            ("ÉVALUÉE Cœur naïve", vec!["evaluee", "coeur", "naive"]),
            ("e\u{301}lection", vec!["election"]),
            ("ni\u{f1}o nin\u{303}o", vec!["nino", "nino"]),
            ("الأُمَّة إلى مســاعدة آلة", vec!["الامه", "الي", "مساعده", "اله"]),
            ("سنة ٢٠٢٦ ۱۲", vec!["سنه", "2026", "12"]),
            ("... — !", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(bare(text), wanted, "{text}");
        }
        let text = "ab  «cdé» ومن";
        let cut: Vec<&str> = words(text).iter().map(|word| &text[word.from..word.to]).collect();
        assert_eq!(cut, ["ab", "cdé", "ومن"]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem_in_their_language() {
        use Language::{Arabic, English, French, Spanish};
        for (one, other, language) in [
            ("weapons", "weapon", English),
            ("suspended", "suspending", English),
            ("allegation", "allegations", English),
            ("élections", "election", French),
            ("suspendues", "suspendu", French),
            ("évaluées", "evaluer", French),
            ("formations", "formation", French),
            ("armas", "arma", Spanish),
            ("decisión", "decisiones", Spanish),
            ("suspendida", "suspendido", Spanish),
            ("acción", "acciones", Spanish),
            ("الأسلحة", "أسلحة", Arabic),
            ("اتفاقية", "الاتفاقيات", Arabic),
            ("تقرير", "التقرير", Arabic),
            ("تدريب", "والتدريبات", Arabic),
            ("انتهاك", "الانتهاكات", Arabic),
            ("وحدة", "الوحدات", Arabic),
            ("وحدات", "الوحدة", Arabic),
            ("قوة", "قوات", Arabic),
            ("الشرطة", "للشرطة", Arabic),
            ("وقوات", "القوة", Arabic),
            ("détenu", "détenus", French),
            ("مُسَاعَدَة", "المساعدات", Arabic),
            ("والقوات", "قوات", Arabic),
        ] {
            assert!(share_a_stem(one, other, language), "{one} {other}: {:?} {:?}", words(one), words(other));
        }
        assert!(!share_a_stem("weapon", "vehicle", English));
        assert!(!share_a_stem("تقرير", "سلاح", Arabic));
    }

    #[test]
    fn fillers_are_known_in_four_languages() {
        for filler in ["the", "les", "del", "على", "في"] {
            assert!(words(filler)[0].is_filler(), "{filler}");
        }
        for word in ["patrol", "armes", "armas", "سلاح"] {
            assert!(!words(word)[0].is_filler(), "{word}");
        }
    }

    #[test]
    fn a_word_without_end_is_cut_and_nothing_breaks() {
        let long = "é".repeat(5_000);
        assert_eq!(words(&long)[0].bare().chars().count(), LONGEST);
        for odd in ["\u{301}\u{301}", "\u{200d}", "½", "🕊️ paix", "a\u{0}b", "ﷺ"] {
            for word in words(odd) {
                assert!(odd.get(word.from..word.to).is_some(), "{odd:?}");
            }
        }
    }
}
