//! How wide a text is, near enough and rather too wide: no font is at hand, and every reader has another.

/// Takes no room: marks of direction, and what is written above or below a letter.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{0300}'..='\u{036f}'
        | '\u{064b}'..='\u{065f}' | '\u{0670}')
}

/// Fills a square.
const fn is_square(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f000}'..='\u{3ffff}')
}

/// Whether a letter belongs to a script that runs from right to left.
pub(super) const fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// The width of a letter, as a part of the size of the type.
fn of_letter(letter: char) -> f64 {
    match letter {
        _ if is_mark(letter) => 0.0,
        _ if is_square(letter) => 1.02,
        ' ' | '\u{a0}' => 0.28,
        'i' | 'l' | 'j' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' => 0.32,
        't' | 'f' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 0.43,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 0.54,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' | '→' | '←' => 0.98,
        '0'..='9' => 0.6,
        'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ы' | 'ф' | 'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Ы' | 'Ф' => 0.95,
        'س' | 'ش' | 'ص' | 'ض' => 0.95,
        'ا' | 'أ' | 'إ' | 'آ' | 'ل' | 'ر' | 'ز' | 'د' | 'ذ' => 0.42,
        _ if runs_left(letter) => 0.62,
        _ if letter.is_uppercase() => 0.72,
        _ => 0.62,
    }
}

/// How wide a text is at a size.
pub(super) fn width(text: &str, size: f64, is_bold: bool) -> f64 {
    text.chars().map(of_letter).sum::<f64>() * size * if is_bold { 1.08 } else { 1.0 }
}

/// The text, cut where it is too wide, and then with an ellipsis.
pub(super) fn fitted(text: &str, size: f64, is_bold: bool, room: f64) -> String {
    if width(text, size, is_bold) <= room {
        return text.to_owned();
    }
    let room = room - width("…", size, is_bold);
    let (mut kept, mut used) = (String::new(), 0.0);
    for letter in text.chars() {
        used += width(letter.encode_utf8(&mut [0; 4]), size, is_bold);
        if used > room {
            break;
        }
        kept.push(letter);
    }
    format!("{}…{}", kept.trim_end(), closing(&kept))
}

/// What closes the isolates that a cut has left open.
fn closing(text: &str) -> String {
    let opened = text.chars().filter(|letter| matches!(letter, '\u{2066}'..='\u{2068}')).count();
    let closed = text.chars().filter(|letter| *letter == '\u{2069}').count();
    "\u{2069}".repeat(opened.saturating_sub(closed))
}

/// The text in lines, at spaces, or anywhere where the script has none; the last is cut where there are too many.
pub(super) fn wrapped(text: &str, size: f64, is_bold: bool, room: f64, most: usize) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in text.split_inclusive(' ') {
        let mut piece = String::new();
        for letter in word.chars() {
            let breaks = is_square(letter) || width(&piece, size, is_bold) > room - size * 1.1;
            if breaks && !piece.is_empty() {
                pieces.push(std::mem::take(&mut piece));
            }
            piece.push(letter);
        }
        pieces.push(piece);
    }
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut rest = pieces.into_iter();
    while let Some(piece) = rest.next() {
        if line.is_empty() || width(&format!("{line}{}", piece.trim_end()), size, is_bold) <= room {
            line.push_str(&piece);
        } else if lines.len() + 1 == most {
            line.push_str(&piece);
            rest.by_ref().for_each(|piece| line.push_str(&piece));
        } else {
            lines.push(std::mem::replace(&mut line, piece).trim_end().to_owned());
        }
    }
    if !line.trim().is_empty() {
        lines.push(fitted(line.trim_end(), size, is_bold, room));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_says_so_and_fits() {
        assert_eq!(fitted("Short", 12.0, false, 200.0), "Short");
        for text in ["A title that goes on and on and on", "标题很长很长很长很长很长很长", "عنوان طويل جدا جدا جدا جدا"]
        {
            let cut = fitted(text, 12.0, true, 90.0);
            assert!(cut.ends_with('…') && width(&cut, 12.0, true) <= 90.0, "{cut}");
            for line in wrapped(text, 12.0, false, 90.0, 9) {
                assert!(width(&line, 12.0, false) <= 90.0, "{line}");
            }
        }
        let long = "Donaudampfschifffahrtsgesellschaftskapitänsmütze";
        assert!(wrapped(long, 12.0, false, 90.0, 9).iter().all(|line| width(line, 12.0, false) <= 90.0));
    }

    #[test]
    fn lines_hold_all_that_was_said_where_there_is_room() {
        let text = "one two three four five six seven";
        assert_eq!(wrapped(text, 12.0, false, 80.0, 9).join(" "), text);
        let two = wrapped(text, 12.0, false, 80.0, 2);
        assert!(two.len() == 2 && two[1].ends_with('…'), "{two:?}");
    }

    #[test]
    fn an_isolate_that_is_cut_is_closed() {
        let cut = fitted("كلمة \u{2068}2025-01-01 and more and more\u{2069} كلمة", 12.0, false, 80.0);
        assert!(cut.ends_with("…\u{2069}"), "{cut:?}");
    }
}
