//! Draws the full-screen replay. Everything is in rows of its own, from the left, with nothing to the right of what people
//! wrote and no frame around it: a terminal that turns Arabic or Hebrew round turns nothing else with it. Characters that
//! tell a terminal to turn text are left out.

use ratatui::{
    Frame,
    layout::{Constraint, Layout, Rect},
    style::{Modifier, Style},
    text::{Line, Span},
    widgets::Paragraph,
};

use super::state::{Asking, Stepper};
use crate::cli::told::{reason, short, word};

const KEYS: &str = "← → step   Home End   g go to   / find   n N again   d compare   v verify   ? keys   q leave";

const HELP: [&str; 14] = [
    "←  →             the step before, the step after",
    "Home  End        the first step, the last step",
    "g NUMBER Enter   that step",
    "/ WORDS Enter    the next step with these words: kind, person, role, what was written",
    "n  N             the next one with them, the one before",
    "d                mark this step: the others are compared with it; again to let go",
    "↑ ↓  PgUp PgDn   through what changed",
    "v                prove the history: every record, and that it is in the log",
    "q  Esc           leave",
    "",
    "+ is new, - is gone, ~ is another value than before.",
    "What was recorded is shown, in that order; effective is the day it happened.",
    "",
    "Any key goes back.",
];

fn bold() -> Style {
    Style::new().add_modifier(Modifier::BOLD)
}

fn dim() -> Style {
    Style::new().add_modifier(Modifier::DIM)
}

/// Draws all of it.
pub(super) fn draw(stepper: &mut Stepper, frame: &mut Frame<'_>) {
    let notes = u16::from(stepper.note.is_some());
    let rows = [
        Constraint::Length(2 + notes),
        Constraint::Length(1),
        Constraint::Length(6),
        Constraint::Min(1),
        Constraint::Length(2),
    ];
    let [head, rail_row, event, changes, foot] = Layout::vertical(rows).areas(frame.area());
    frame.render_widget(Paragraph::new(heading(stepper)), head);
    frame.render_widget(Paragraph::new(rail(stepper, rail_row.width)), rail_row);
    if stepper.helps {
        let below = Rect { height: event.height + changes.height, ..event };
        frame.render_widget(Paragraph::new(HELP.map(Line::from).to_vec()), below);
    } else {
        frame.render_widget(Paragraph::new(told(stepper)), event);
        frame.render_widget(Paragraph::new(changed(stepper, changes.height)), changes);
    }
    frame.render_widget(Paragraph::new(footing(stepper)), foot);
}

fn heading(stepper: &Stepper) -> Vec<Line<'static>> {
    let Stepper { reference, step, events, status, .. } = stepper;
    let mut lines: Vec<Line<'_>> = stepper.note.iter().map(|note| Line::styled(short(note), bold())).collect();
    lines.push(Line::from(vec![
        Span::styled(short(reference), bold()),
        Span::raw(format!("   step {step} of {}   status ", events.len())),
        Span::styled(status.clone(), bold()),
    ]));
    lines.push(Line::default());
    lines
}

/// Where the step lies on the way: what was, where it is, what is not yet.
fn rail(stepper: &Stepper, width: u16) -> Line<'static> {
    let (count, room) = (stepper.events.len(), usize::from(width));
    let places = count.min(room);
    let place =
        |step: usize| if count <= room { step.saturating_sub(1) } else { step.saturating_sub(1) * places / count };
    let (here, mark) = (place(stepper.step), stepper.mark.map(place));
    let dots = (0..places).map(|dot| match dot {
        dot if dot == here => Span::styled("◉", bold()),
        dot if Some(dot) == mark => Span::styled("◆", bold()),
        dot if dot < here => Span::raw("●"),
        _ => Span::styled("○", dim()),
    });
    Line::from(dots.collect::<Vec<_>>())
}

fn told(stepper: &Stepper) -> Vec<Line<'static>> {
    let Some(event) = stepper.event() else { return vec![Line::default(), Line::raw("Nothing was recorded yet.")] };
    let by = &event.recorded.by;
    let late = event.recorded.at.day().days_since(event.effective_on);
    let late = if late > 0 { format!(", recorded {late} days later") } else { String::new() };
    let why = reason(&event.event).map(|why| short(&why)).unwrap_or_else(|| "-".into());
    vec![
        Line::default(),
        Line::styled(event.event.kind().name.to_owned(), bold()),
        Line::raw(format!("  recorded  {}, position {}", event.recorded.at, event.position)),
        Line::raw(format!("  effective {}{late}", event.effective_on)),
        Line::raw(format!("  by        {} as {}, {}", by.user, word(&by.role), by.office)),
        Line::raw(format!("  why       {why}")),
    ]
}

fn changed(stepper: &mut Stepper, height: u16) -> Vec<Line<'static>> {
    let (count, rows) = (stepper.changes.len(), usize::from(height).saturating_sub(2));
    let from = stepper.from();
    let title = match (stepper.mark, count) {
        (None, 0) => "it changed nothing in the state but the revision".to_owned(),
        (_, 1) => format!("from step {from} to step {}: 1 change", stepper.step),
        (_, _) => format!("from step {from} to step {}: {count} changes", stepper.step),
    };
    stepper.scroll = stepper.scroll.min(count.saturating_sub(rows.max(1)));
    let more = count.saturating_sub(stepper.scroll + rows);
    let more = if more > 0 { format!(", {more} more below") } else { String::new() };
    let mut lines = vec![Line::default(), Line::styled(format!("{title}{more}"), dim())];
    lines.extend(
        stepper.changes.iter().skip(stepper.scroll).take(rows).map(|change| Line::raw(short(&change.to_string()))),
    );
    lines
}

fn footing(stepper: &Stepper) -> Vec<Line<'static>> {
    let said = match &stepper.asking {
        Some(Asking::Step(typed)) => format!("go to step: {typed}_"),
        Some(Asking::Words(typed)) => format!("find: {}_", short(typed)),
        None => short(&stepper.message),
    };
    vec![Line::styled(said, bold()), Line::styled(KEYS, dim())]
}
