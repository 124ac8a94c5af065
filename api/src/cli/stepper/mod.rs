//! `hrdd replay` on a terminal: a case step by step, full-screen. [`state`] is what it shows and what a key does, without a
//! terminal; [`view`] draws it; this file only reads keys and puts what was drawn on the screen.

mod state;
#[cfg(test)]
mod tests;
mod view;

use std::io::IsTerminal as _;

use anyhow::Result;
use domain::Envelope;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use state::{Key, Next, Stepper};

/// Whether there is somebody who looks and presses keys.
pub(crate) fn is_wanted() -> bool {
    std::io::stdout().is_terminal() && std::io::stdin().is_terminal()
}

/// Shows a case until whoever looks at it leaves. `note` stands above all; `check` proves the history and says what came of it.
pub(crate) fn run(
    reference: String,
    events: Vec<Envelope>,
    note: Option<String>,
    check: &mut dyn FnMut() -> String,
) -> Result<()> {
    let mut stepper = Stepper::new(reference, events, note);
    // Gives the terminal back as it was, after a panic too.
    let mut terminal = ratatui::try_init()?;
    let shown = (|| -> Result<()> {
        loop {
            terminal.draw(|frame| view::draw(&mut stepper, frame))?;
            let Event::Key(pressed) = event::read()? else { continue };
            match key(pressed).map(|key| stepper.press(key)) {
                Some(Next::Leave) => return Ok(()),
                Some(Next::Check) => {
                    stepper.say("checking …");
                    terminal.draw(|frame| view::draw(&mut stepper, frame))?;
                    stepper.say(check());
                }
                Some(Next::Stay) | None => (),
            }
        }
    })();
    ratatui::try_restore()?;
    shown
}

/// The key that is meant; none for what means nothing here.
#[allow(clippy::wildcard_enum_match_arm, reason = "keyboards have more keys than mean something")]
fn key(pressed: KeyEvent) -> Option<Key> {
    if pressed.kind == KeyEventKind::Release {
        return None;
    }
    if pressed.modifiers.contains(KeyModifiers::CONTROL) {
        return (pressed.code == KeyCode::Char('c')).then_some(Key::Leave);
    }
    Some(match pressed.code {
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Char(letter) => Key::Letter(letter),
        _ => return None,
    })
}
