//! What the full-screen replay shows, and what a key does: no terminal, no clock, no I/O.

use domain::{Case, Envelope};

use crate::{
    cli::{
        diff::Change,
        told::{Body, short, word},
    },
    stepping::Walk,
};

/// A key that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Left,
    Right,
    Up,
    Down,
    PageUp,
    PageDown,
    Home,
    End,
    Enter,
    Escape,
    Backspace,
    Letter(char),
    /// Whatever is asked: out of here.
    Leave,
}

/// What is to be done after a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Draw it anew.
    Stay,
    /// Prove the history, and say what came of it.
    Check,
    /// The end.
    Leave,
}

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asking {
    /// The number of a step.
    Step(String),
    /// Words to look for.
    Words(String),
}

/// The longest that is typed.
const LONGEST: usize = 100;

/// The rows of a page of changes.
const PAGE: usize = 10;

/// A case that is looked at step by step.
pub(super) struct Stepper {
    pub(super) reference: String,
    pub(super) events: Vec<Envelope>,
    /// What stands above all.
    pub(super) note: Option<String>,
    /// The step that is shown, from 1; 0 where there is none.
    pub(super) step: usize,
    /// The step that the shown one is compared with, in place of the one before it.
    pub(super) mark: Option<usize>,
    pub(super) changes: Vec<Change>,
    pub(super) status: String,
    /// The first change that is shown.
    pub(super) scroll: usize,
    pub(super) asking: Option<Asking>,
    /// What was looked for last, in small letters.
    pub(super) words: String,
    pub(super) message: String,
    pub(super) helps: bool,
}

impl Stepper {
    /// Begins at the last step.
    pub(super) fn new(reference: String, events: Vec<Envelope>, note: Option<String>) -> Self {
        let step = events.len();
        let mut stepper = Self {
            reference,
            events,
            note,
            step,
            mark: None,
            changes: Vec::new(),
            status: String::new(),
            scroll: 0,
            asking: None,
            words: String::new(),
            message: "? for the keys".into(),
            helps: false,
        };
        stepper.look();
        stepper
    }

    /// The event of the step.
    pub(super) fn event(&self) -> Option<&Envelope> {
        self.events.get(self.step.checked_sub(1)?)
    }

    /// Says something below.
    pub(super) fn say(&mut self, message: impl Into<String>) {
        self.message = message.into();
    }

    /// The step with which the shown one is compared.
    pub(super) fn from(&self) -> usize {
        self.mark.unwrap_or_else(|| self.step.saturating_sub(1))
    }

    fn known(&self, step: usize) -> &[Envelope] {
        self.events.get(..step).unwrap_or_default()
    }

    /// Works out what is shown of the step.
    fn look(&mut self) {
        let (from, to) = (Walk::after(self.known(self.from())), Walk::after(self.known(self.step)));
        self.changes = from.diff(&to);
        self.status = if self.step == 0 { "-".into() } else { word(&Case::status(to.case())) };
        self.scroll = 0;
    }

    fn go(&mut self, step: usize) {
        let step = step.clamp(usize::from(!self.events.is_empty()), self.events.len());
        if step != self.step {
            self.step = step;
            self.look();
        }
    }

    /// Does what a key means.
    pub(super) fn press(&mut self, key: Key) -> Next {
        if key == Key::Leave {
            return Next::Leave;
        }
        if let Some(asking) = self.asking.take() {
            self.answer(asking, key);
            return Next::Stay;
        }
        if self.helps {
            self.helps = false;
            return Next::Stay;
        }
        self.message.clear();
        match key {
            Key::Left => self.go(self.step.saturating_sub(1)),
            Key::Right => self.go(self.step + 1),
            Key::Home => self.go(1),
            Key::End => self.go(self.events.len()),
            Key::Up => self.scroll = self.scroll.saturating_sub(1),
            Key::Down => self.scroll_to(self.scroll + 1),
            Key::PageUp => self.scroll = self.scroll.saturating_sub(PAGE),
            Key::PageDown => self.scroll_to(self.scroll + PAGE),
            Key::Letter('g') => self.asking = Some(Asking::Step(String::new())),
            Key::Letter('/') => self.asking = Some(Asking::Words(String::new())),
            Key::Letter('n') => self.find(true),
            Key::Letter('N') => self.find(false),
            Key::Letter('d') => self.compare(),
            Key::Letter('v') => return Next::Check,
            Key::Letter('?') => self.helps = true,
            Key::Letter('q') | Key::Escape => return Next::Leave,
            Key::Letter(_) | Key::Enter | Key::Backspace => self.say("? for the keys"),
            Key::Leave => return Next::Leave,
        }
        Next::Stay
    }

    fn scroll_to(&mut self, row: usize) {
        self.scroll = row.min(self.changes.len().saturating_sub(1));
    }

    /// Marks the step, to compare others with it; or lets the mark go.
    fn compare(&mut self) {
        self.mark = match self.mark {
            Some(_) => None,
            None => Some(self.step),
        };
        let said =
            self.mark.map(|step| format!("step {step} is marked: go to another one to compare it with; d lets go"));
        self.look();
        self.say(said.unwrap_or_default());
    }

    fn answer(&mut self, asking: Asking, key: Key) {
        let (Asking::Step(mut typed) | Asking::Words(mut typed)) = asking.clone();
        match key {
            Key::Escape => return,
            Key::Enter => {
                match asking {
                    Asking::Step(_) => match typed.parse::<usize>() {
                        Ok(step) if (1..=self.events.len()).contains(&step) => self.go(step),
                        _ => {
                            self.say(format!("there is no step {typed}; the case has steps 1 to {}", self.events.len()))
                        }
                    },
                    Asking::Words(_) => {
                        if !typed.trim().is_empty() {
                            self.words = typed.trim().to_lowercase();
                        }
                        self.find(true);
                    }
                }
                return;
            }
            Key::Backspace => drop(typed.pop()),
            Key::Letter(letter) if typed.chars().count() < LONGEST && !letter.is_control() => typed.push(letter),
            Key::Letter(_)
            | Key::Left
            | Key::Right
            | Key::Up
            | Key::Down
            | Key::PageUp
            | Key::PageDown
            | Key::Home
            | Key::End
            | Key::Leave => (),
        }
        self.asking = Some(match asking {
            Asking::Step(_) => Asking::Step(typed),
            Asking::Words(_) => Asking::Words(typed),
        });
    }

    /// Whether the words stand in an event: its kind, who recorded it, what it says.
    fn has_words(&self, event: &Envelope) -> bool {
        let by = &event.recorded.by;
        let body = serde_json::to_string(&Body::of(&event.event)).unwrap_or_default();
        let (kind, role) = (event.event.kind().name, word(&by.role));
        [kind, by.user.as_str(), &role, by.office.as_str(), &body]
            .iter()
            .any(|text| text.to_lowercase().contains(&self.words))
    }

    /// Goes to the next step with the words, or to the one before; round the end where there is none.
    fn find(&mut self, onwards: bool) {
        if self.words.is_empty() {
            return self.say("/ looks for words");
        }
        let found: Vec<usize> = (1..=self.events.len())
            .filter(|step| self.events.get(step - 1).is_some_and(|event| self.has_words(event)))
            .collect();
        let next = if onwards {
            found.iter().find(|step| **step > self.step).or_else(|| found.first())
        } else {
            found.iter().rev().find(|step| **step < self.step).or_else(|| found.last())
        };
        let Some(step) = next.copied() else {
            return self.say(format!("no step has: {}", short(&self.words)));
        };
        let place = found.iter().position(|known| *known == step).map_or(0, |place| place + 1);
        self.go(step);
        self.say(format!("{place} of {} steps with: {}", found.len(), short(&self.words)));
    }
}
