//! The full-screen replay without a terminal: what keys do, and what is drawn.

use domain::{Event, terms::Text};
use fixtures::Ledger;
use ratatui::{Terminal, backend::TestBackend};

use super::{
    state::{Asking, Key, Next, Stepper},
    view,
};

/// The case of the letter that nobody had power to sign.
fn stepper() -> Stepper {
    let ledger = Ledger::with_scenarios().unwrap();
    let reference = domain::terms::Reference::new("XE-2026-001").unwrap();
    let (_, history) = ledger.case(&reference).unwrap();
    Stepper::new("XE-2026-001".into(), history.to_vec(), None)
}

fn press(stepper: &mut Stepper, keys: &str) {
    for letter in keys.chars() {
        let key = match letter {
            '\n' => Key::Enter,
            letter => Key::Letter(letter),
        };
        assert_eq!(stepper.press(key), Next::Stay, "{letter:?}");
    }
}

fn drawn(stepper: &mut Stepper, width: u16, height: u16) -> Vec<String> {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view::draw(stepper, frame)).unwrap();
    let buffer = terminal.backend().buffer();
    let row = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..height).map(|y| row(y).trim_end().to_owned()).collect()
}

#[test]
fn keys_lead_to_the_first_the_previous_the_next_and_the_last_step_and_never_beyond() {
    let mut stepper = stepper();
    let last = stepper.events.len();
    assert_eq!(stepper.step, last);
    for (key, step) in
        [(Key::Right, last), (Key::Left, last - 1), (Key::Home, 1), (Key::Left, 1), (Key::Right, 2), (Key::End, last)]
    {
        assert_eq!(stepper.press(key), Next::Stay);
        assert_eq!(stepper.step, step, "{key:?}");
    }
    press(&mut stepper, "g12\n");
    assert_eq!(stepper.step, 12);
    press(&mut stepper, "g999\n");
    assert_eq!(stepper.step, 12);
    assert!(stepper.message.contains("no step 999"), "{}", stepper.message);
    stepper.press(Key::Letter('g'));
    stepper.press(Key::Escape);
    assert_eq!((stepper.step, stepper.asking.clone()), (12, None));
    assert_eq!(stepper.press(Key::Letter('v')), Next::Check);
    assert_eq!(stepper.press(Key::Letter('q')), Next::Leave);
    press(&mut stepper, "/");
    assert_eq!(stepper.press(Key::Leave), Next::Leave, "also while something is typed");
    let mut nothing = Stepper::new("XX".into(), Vec::new(), None);
    for key in [Key::Left, Key::Right, Key::Home, Key::End, Key::Down, Key::Letter('d')] {
        assert_eq!(nothing.press(key), Next::Stay);
    }
    assert!(drawn(&mut nothing, 60, 16).iter().any(|row| row.contains("Nothing was recorded")));
}

#[test]
fn any_two_steps_are_compared_and_words_are_found_from_where_one_is() {
    let mut stepper = stepper();
    press(&mut stepper, "g3\nd");
    assert!(stepper.changes.is_empty() && stepper.mark == Some(3));
    press(&mut stepper, "g9\n");
    let forth = stepper.changes.clone();
    assert!(!forth.is_empty());
    press(&mut stepper, "dg9\ndg3\n");
    assert_eq!(stepper.changes.len(), forth.len());
    assert!(
        stepper.changes.iter().zip(&forth).all(|(back, forth)| back.path == forth.path && back.before == forth.after)
    );
    press(&mut stepper, "d");
    stepper.press(Key::Home);
    let of_kind = |stepper: &Stepper| stepper.event().unwrap().event.kind().name;
    press(&mut stepper, "/eventCORRECTED\n");
    assert_eq!(of_kind(&stepper), "EventCorrected");
    let first = stepper.step;
    press(&mut stepper, "n");
    assert!(stepper.step > first && of_kind(&stepper) == "EventCorrected");
    press(&mut stepper, "N");
    assert_eq!(stepper.step, first);
    press(&mut stepper, "N");
    assert!(stepper.step > first, "round the end");
    press(&mut stepper, "/no such words\n");
    assert!(stepper.message.starts_with("no step has"), "{}", stepper.message);
    press(&mut stepper, "/ab");
    stepper.press(Key::Backspace);
    assert_eq!(stepper.asking, Some(Asking::Words("a".into())));
}

#[test]
fn the_screen_shows_the_step_what_it_changed_and_what_is_not_yet() {
    let mut stepper = stepper();
    let count = stepper.events.len();
    press(&mut stepper, "g2\n");
    let rows = drawn(&mut stepper, 100, 24);
    assert_eq!(rows[0], format!("XE-2026-001   step 2 of {count}   status DRAFT"));
    assert_eq!(rows[2].chars().count(), count);
    assert!(rows[2].starts_with("●◉○"), "{}", rows[2]);
    let event = stepper.event().unwrap();
    assert_eq!(rows[4], event.event.kind().name);
    assert!(rows[5].contains(&format!("position {}", event.position)));
    assert!(rows[6].contains(&format!("effective {}", event.effective_on)) && rows[6].contains("days later"));
    assert!(rows[7].contains(event.recorded.by.user.as_str()));
    assert!(rows[10].starts_with("from step 1 to step 2: "), "{}", rows[10]);
    assert!(rows[11].starts_with("+ ") || rows[11].starts_with("~ "), "{}", rows[11]);
    assert!(rows[23].starts_with("← → step"));
    press(&mut stepper, "?");
    let help = drawn(&mut stepper, 100, 24).join("\n");
    assert!(help.contains("prove the history") && !help.contains("from step"));
    stepper.press(Key::Enter);
    // More changes than rows: they are scrolled, and never out of sight.
    stepper.press(Key::End);
    press(&mut stepper, "dg1\n");
    let (all, rows) = (stepper.changes.len(), drawn(&mut stepper, 80, 20));
    assert!(all > 20 && rows.iter().any(|row| row.contains("more below")), "{all} {rows:#?}");
    (0..all).for_each(|_| assert_eq!(stepper.press(Key::PageDown), Next::Stay));
    let rows = drawn(&mut stepper, 80, 20);
    assert!(!rows.iter().any(|row| row.contains("more below")));
    assert!(rows[17].starts_with(['+', '-', '~']), "the last row is used: {rows:#?}");
    for (width, height) in [(1, 1), (10, 4), (20, 9), (300, 80)] {
        assert_eq!(drawn(&mut stepper, width, height).len(), usize::from(height));
    }
}

/// What is written from the right is written by itself in its row, and turns nothing else.
#[test]
fn text_from_the_right_breaks_nothing() {
    let mut stepper = stepper();
    let title = "\u{202e}دعم شرطة الحدود\u{202c} \u{2067}معلق\u{2069}\u{1b}[2J";
    let opened = stepper.events.first_mut().unwrap();
    let Event::Scope(domain::case::scope::Event::CaseOpened(body)) = &mut opened.event else { panic!() };
    body.title = Text::new(title).unwrap_or_else(|_| Text::new(&title.replace('\u{1b}', "")).unwrap());
    let mut stepper = Stepper::new("XE-2026-001".into(), stepper.events, None);
    stepper.press(Key::Home);
    let rows = drawn(&mut stepper, 90, 24);
    let why = rows.iter().find(|row| row.contains("why")).unwrap();
    assert!(why.starts_with("  why       دعم شرطة الحدود معلق"), "{why:?}");
    let all = rows.join("");
    assert!(!all.contains(['\u{202e}', '\u{202c}', '\u{2067}', '\u{2069}', '\u{1b}', '│', '┃']));
    assert!(rows[0].starts_with("XE-2026-001   step 1 of"));
    press(&mut stepper, "/الحدود\n");
    assert_eq!(stepper.step, 1);
    assert!(stepper.message.contains("1 of"), "{}", stepper.message);
}
