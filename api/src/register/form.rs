//! Days and numbers as offices write them; what could be read in two ways is not read.

use domain::terms::Day;

use crate::spreadsheet::is_mark;

/// How a day is written: `YYYY-MM-DD`, `DD/MM/YYYY`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DayForm {
    written: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Year,
    Month,
    Day,
    Between(char),
}

impl DayForm {
    /// Accepts `YYYY`, `MM` and `DD`, each once, with something else than letters and digits between them.
    pub(crate) fn new(written: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "\"{written}\" is no form of a date. Write it with YYYY, MM and DD, each once, and a sign between them: \"DD/MM/YYYY\""
            )
        };
        let (mut parts, mut rest) = (Vec::new(), written);
        while let Some(letter) = rest.chars().next() {
            let known = [("YYYY", Part::Year), ("MM", Part::Month), ("DD", Part::Day)];
            let part = known.into_iter().find_map(|(name, part)| Some((part, rest.strip_prefix(name)?)));
            let (part, after) = match part {
                Some(part) => part,
                None if letter.is_alphanumeric() => return Err(wrong()),
                None => (Part::Between(letter), rest.strip_prefix(letter).unwrap_or_default()),
            };
            if part_is_number(&part) && (parts.contains(&part) || parts.last().is_some_and(part_is_number)) {
                return Err(wrong());
            }
            parts.push(part);
            rest = after;
        }
        if parts.iter().filter(|part| part_is_number(part)).count() == 3 {
            Ok(Self { written: written.to_owned(), parts })
        } else {
            Err(wrong())
        }
    }

    fn read(&self, text: &str) -> Option<Day> {
        let (mut year, mut month, mut day) = (0_u32, 0_u32, 0_u32);
        let mut rest = text;
        for part in &self.parts {
            let (into, least, most) = match part {
                Part::Between(sign) => {
                    rest = rest.strip_prefix(*sign)?;
                    continue;
                }
                Part::Year => (&mut year, 4, 4),
                Part::Month => (&mut month, 1, 2),
                Part::Day => (&mut day, 1, 2),
            };
            let length = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
            let (digits, after) = rest.split_at_checked(length).filter(|_| length >= least)?;
            (*into, rest) = (digits.parse().ok()?, after);
        }
        if rest.is_empty() { Day::parse(&format!("{year:04}-{month:02}-{day:02}")).ok() } else { None }
    }
}

const fn part_is_number(part: &Part) -> bool {
    !matches!(part, Part::Between(_))
}

/// Reads a day in one of several forms.
pub(crate) fn day(text: &str, forms: &[DayForm]) -> Result<Day, String> {
    let text = plain(text);
    if (4..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!(
            "{text} is how a spreadsheet counts days, and from which day it counts is not in the file. Format the column as a date such as YYYY-MM-DD, and save the table again"
        ));
    }
    let mut read: Vec<Day> = forms.iter().filter_map(|form| form.read(&text)).collect();
    read.dedup();
    match read.as_slice() {
        [day] => Ok(*day),
        [] => {
            let forms: Vec<&str> = forms.iter().map(|form| form.written.as_str()).collect();
            Err(format!("\"{text}\" is no day written as {} between 1900 and 2199", forms.join(" or ")))
        }
        [first, second, ..] => Err(format!(
            "\"{text}\" is {first} in one of the mapping's forms and {second} in another. Leave one of the forms out of the mapping"
        )),
    }
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NumberForm {
    /// In front of what is less than one.
    pub(crate) decimal: char,
    /// Between thousands; spaces may stand there in any case.
    pub(crate) thousands: Option<char>,
}

impl NumberForm {
    /// Reads a number as a whole number of its smallest unit, which has so many decimals.
    pub(crate) fn read(self, text: &str, decimals: u8) -> Result<i64, String> {
        let text = plain(text);
        let wrong = |why: &str| format!("\"{text}\" is no number: {why}");
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let is_decimal = |letter: char| letter == self.decimal || letter == '\u{66B}';
        let (whole, less) = unsigned.split_once(is_decimal).unwrap_or((unsigned, ""));
        let is_between =
            |letter: char| Some(letter) == self.thousands || matches!(letter, ' ' | '\u{A0}' | '\u{202F}' | '\u{66C}');
        let groups: Vec<&str> = whole.split(is_between).collect();
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !groups.iter().all(|group| is_digits(group)) || !is_digits(less) {
            let decimal = self.decimal;
            return Err(wrong(&format!(
                "write digits, with \"{decimal}\" in front of decimals. What else stands in it is for the mapping: decimal and thousands under [cells]"
            )));
        }
        if unsigned.ends_with(is_decimal) {
            return Err(wrong("nothing stands behind its decimal sign"));
        }
        let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3)
            && groups.first().is_some_and(|group| !group.is_empty() && (groups.len() == 1 || group.len() <= 3));
        if !is_grouped {
            return Err(wrong("between the signs that part thousands stand three digits each"));
        }
        let places = usize::from(decimals);
        if less.len() > places {
            return Err(wrong(&format!("it has {} decimals, and {places} are the most here", less.len())));
        }
        let sign = if negative { "-" } else { "" };
        let digits = format!("{sign}{}{less:0<places$}", groups.concat());
        digits.parse().map_err(|_| wrong("it is too large"))
    }
}

/// Without marks, and with the digits of ASCII in place of those of Arabic and Persian.
fn plain(text: &str) -> String {
    let digit = |letter: char| {
        let zero = match letter {
            '\u{660}'..='\u{669}' => 0x660,
            '\u{6F0}'..='\u{6F9}' => 0x6F0,
            _ => return letter,
        };
        char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
    };
    text.chars().filter(|letter| !is_mark(*letter)).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn forms(written: &[&str]) -> Vec<DayForm> {
        written.iter().map(|form| DayForm::new(form).unwrap()).collect()
    }

    #[test]
    fn days_are_read_in_the_form_that_the_mapping_names_and_in_no_other() {
        for (text, form, day_is) in [
            ("2025-03-01", "YYYY-MM-DD", "2025-03-01"),
            ("01/03/2025", "DD/MM/YYYY", "2025-03-01"),
            ("1/3/2025", "DD/MM/YYYY", "2025-03-01"),
            ("01/03/2025", "MM/DD/YYYY", "2025-01-03"),
            ("1.3.2025", "DD.MM.YYYY", "2025-03-01"),
            ("\u{200F}٠١/٠٣/٢٠٢٥", "DD/MM/YYYY", "2025-03-01"),
            ("۲۰۲۵-۰۳-۰۱", "YYYY-MM-DD", "2025-03-01"),
        ] {
            assert_eq!(day(text, &forms(&[form])).map(|day| day.to_string()).as_deref(), Ok(day_is), "{text}");
        }
        for (text, says) in [
            ("45717", "how a spreadsheet counts days"),
            ("31/02/2025", "no day written as DD/MM/YYYY"),
            ("13/13/2025", "no day"),
            ("2025-03-01", "no day"),
            ("01/03/25", "no day"),
            ("01/03/2025 00:00", "no day"),
            ("1 mars 2025", "no day"),
        ] {
            let why = day(text, &forms(&["DD/MM/YYYY"])).unwrap_err();
            assert!(why.contains(says), "{text}: {why}");
        }
    }

    #[test]
    fn a_day_that_two_forms_read_differently_is_refused() {
        let both = forms(&["DD/MM/YYYY", "MM/DD/YYYY"]);
        assert!(
            day("01/03/2025", &both).unwrap_err().contains("2025-03-01 in one of the mapping's forms and 2025-01-03")
        );
        assert_eq!(day("25/03/2025", &both).unwrap().to_string(), "2025-03-25", "there is no month 25");
        assert_eq!(day("03/03/2025", &both).unwrap().to_string(), "2025-03-03");
    }

    #[test]
    fn a_form_needs_year_month_and_day_once_each_and_something_between() {
        for wrong in ["", "YYYY-MM", "DDMMYYYY", "YYYY-MM-DD-DD", "D/M/YYYY", "DD/MM/YY", "jour/MM/YYYY"] {
            assert!(DayForm::new(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn amounts_are_read_to_their_smallest_unit_and_what_is_doubtful_is_refused() {
        let french = NumberForm { decimal: ',', thousands: None };
        let english = NumberForm { decimal: '.', thousands: Some(',') };
        for (form, text, is) in [
            (french, "1 200,5", 120_050),
            (french, "1\u{202F}200\u{A0}000", 120_000_000),
            (french, "-3,07", -307),
            (french, "0", 0),
            (french, "١٢٣٤٫٥٠", 123_450),
            (english, "1,200.50", 120_050),
            (english, "1200", 120_000),
        ] {
            assert_eq!(form.read(text, 2), Ok(is), "{text}");
        }
        for (form, text) in [
            (french, "1.200,50"),
            (french, "1,200"),
            (french, "12 00"),
            (french, "1 2000"),
            (french, "12,"),
            (french, ",5"),
            (french, "12 €"),
            (french, ""),
            (french, "--1"),
            (french, "99999999999999999999"),
            (english, "1,20"),
            (english, "1.2.3"),
        ] {
            assert!(form.read(text, 2).is_err(), "{text}: {:?}", form.read(text, 2));
        }
        assert_eq!(french.read("6", 0), Ok(6));
        assert!(french.read("6,5", 0).unwrap_err().contains("1 decimals, and 0 are the most"));
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_cell_is_read_or_refused(text in "\\PC{0,40}", form in "[YMD/. -]{0,14}", decimals in 0_u8..20) {
            if let Ok(form) = DayForm::new(&form) {
                drop(day(&text, &[form]));
            }
            drop(NumberForm { decimal: ',', thousands: Some('.') }.read(&text, decimals));
        }

        #[test]
        fn every_day_is_read_back_in_every_form(days in 0_u32..109_000, form in prop::sample::select(vec!["DD/MM/YYYY", "MM.DD.YYYY", "YYYY-MM-DD", "DD MM, YYYY"])) {
            let meant = Day::parse("1900-01-01").unwrap().plus(days);
            let iso = meant.to_string();
            let written = form.replace("YYYY", &iso[0..4]).replace("MM", &iso[5..7]).replace("DD", &iso[8..10]);
            prop_assert_eq!(day(&written, &forms(&[form])), Ok(meant));
        }
    }
}
