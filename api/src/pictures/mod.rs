//! Pictures of cases and of the portfolio, as SVG and as a table: the same for page, dossier and command line.
//!
//! Everything here is a plain function of what it is given: no clock, no log, no access rules. What somebody may not see is not
//! handed in ([`crate::gallery`]). A picture has a title, a description, a stamp that says of what it is a picture and by what
//! that can be checked, and the same data as a table.
//!
//! An SVG has classes and no styles. Where it stands alone it carries [`SHEET`]; where a page holds it, the page does.

mod alerts;
mod calendar;
mod canvas;
mod change;
mod conditions;
mod decision;
mod dotted;
mod drift;
mod figure;
mod film;
mod funnel;
mod indicators;
mod integrity;
mod letters;
mod matrix;
mod suspensions;
mod table;
mod timeline;

pub use alerts::{AlertLine, Alerts};
pub use calendar::{Calendar, Falling, monday};
pub use canvas::Mark;
pub use change::{Change, Field};
pub use conditions::{Conditions, Standing};
pub use decision::{Became, Condition, Decided, Decision};
pub use dotted::{Dots, Dotted, MOST as MOST_DOTTED};
pub use drift::{Drift, Slope};
pub use figure::{Clock, Figure, Frame, SHEET, Stamp};
pub use film::{Film, Frames};
pub use funnel::{Funnel, Stage};
pub use indicators::{Indicators, Reading, Watched};
pub use integrity::{Integrity, Pin};
pub use matrix::{Counted, Matrix, Place, Rated};
pub use suspensions::{Bar, Run, Suspensions};
pub use table::Table;

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Name {
    /// Every step of a case: what was recorded, and where it was quiet.
    Film,
    /// Risks before and after mitigation.
    Matrix,
    /// Cases by stage.
    Funnel,
    /// Indicators against their thresholds.
    Indicators,
    /// When support ran, and when it was suspended.
    Suspensions,
    /// What is open, and how often something was raised in 30 days.
    Alerts,
    /// What was decided, by whom, on what.
    Decision,
    /// What a step changed.
    Diff,
    /// The whole log: what was checked, and when.
    Integrity,
    /// Reviews that are due, done and overdue.
    Calendar,
    /// Cases by length, an event a dot: which of them stall.
    Dotted,
    /// Risk from inherent to residual to now, a case a line.
    Drift,
    /// Conditions open, met and breached over time.
    Conditions,
}

/// Of what a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Of one case.
    Case,
    /// Of all cases.
    Portfolio,
    /// Of one case, or of all of them where none is named.
    Either,
}

impl Name {
    /// Every picture.
    pub const ALL: [Self; 13] = [
        Self::Film,
        Self::Matrix,
        Self::Funnel,
        Self::Indicators,
        Self::Suspensions,
        Self::Alerts,
        Self::Decision,
        Self::Diff,
        Self::Integrity,
        Self::Calendar,
        Self::Dotted,
        Self::Drift,
        Self::Conditions,
    ];

    /// As it is called in commands and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Film => "film",
            Self::Matrix => "matrix",
            Self::Funnel => "funnel",
            Self::Indicators => "indicators",
            Self::Suspensions => "suspensions",
            Self::Alerts => "alerts",
            Self::Decision => "decision",
            Self::Diff => "diff",
            Self::Integrity => "integrity",
            Self::Calendar => "calendar",
            Self::Dotted => "dotted",
            Self::Drift => "drift",
            Self::Conditions => "conditions",
        }
    }

    /// The picture that is called so.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }

    /// Whether it can be of a day of the world. What goes along the record, step by step, or is about it, has no such day.
    pub const fn has_day(self) -> bool {
        match self {
            Self::Film | Self::Diff | Self::Alerts | Self::Integrity => false,
            Self::Matrix
            | Self::Funnel
            | Self::Indicators
            | Self::Suspensions
            | Self::Decision
            | Self::Calendar
            | Self::Dotted
            | Self::Drift
            | Self::Conditions => true,
        }
    }

    /// Of what it is.
    pub const fn about(self) -> About {
        match self {
            Self::Film | Self::Decision | Self::Diff | Self::Conditions => About::Case,
            Self::Funnel | Self::Integrity | Self::Dotted | Self::Drift => About::Portfolio,
            Self::Matrix | Self::Indicators | Self::Suspensions | Self::Alerts | Self::Calendar => About::Either,
        }
    }
}

/// What a picture is drawn from.
#[derive(Clone, Debug)]
pub enum Scene {
    /// See [`Name::Film`].
    Film(Film),
    /// See [`Name::Matrix`].
    Matrix(Matrix),
    /// See [`Name::Funnel`].
    Funnel(Funnel),
    /// See [`Name::Indicators`].
    Indicators(Indicators),
    /// See [`Name::Suspensions`].
    Suspensions(Suspensions),
    /// See [`Name::Alerts`].
    Alerts(Alerts),
    /// See [`Name::Decision`].
    Decision(Decision),
    /// See [`Name::Diff`].
    Diff(Change),
    /// See [`Name::Integrity`].
    Integrity(Integrity),
    /// See [`Name::Calendar`].
    Calendar(Calendar),
    /// See [`Name::Dotted`].
    Dotted(Dotted),
    /// See [`Name::Drift`].
    Drift(Drift),
    /// See [`Name::Conditions`].
    Conditions(Conditions),
    /// The caller does not see what the picture would be of.
    Withheld(Name),
}

impl Scene {
    /// Which picture it is.
    pub const fn name(&self) -> Name {
        match self {
            Self::Film(_) => Name::Film,
            Self::Matrix(_) => Name::Matrix,
            Self::Funnel(_) => Name::Funnel,
            Self::Indicators(_) => Name::Indicators,
            Self::Suspensions(_) => Name::Suspensions,
            Self::Alerts(_) => Name::Alerts,
            Self::Decision(_) => Name::Decision,
            Self::Diff(_) => Name::Diff,
            Self::Integrity(_) => Name::Integrity,
            Self::Calendar(_) => Name::Calendar,
            Self::Dotted(_) => Name::Dotted,
            Self::Drift(_) => Name::Drift,
            Self::Conditions(_) => Name::Conditions,
            Self::Withheld(name) => *name,
        }
    }
}

/// Draws a picture, in the language of its frame.
pub fn draw(scene: &Scene, frame: &Frame) -> Figure {
    let (name, words) = (scene.name(), frame.language.words());
    let sketch = figure::Sketch::begin(name, frame);
    let sketch = match scene {
        Scene::Film(film) => film::draw(film, frame, sketch),
        Scene::Matrix(matrix) => matrix::draw(matrix, frame, sketch),
        Scene::Funnel(funnel) => funnel::draw(funnel, frame, sketch),
        Scene::Indicators(indicators) => indicators::draw(indicators, frame, sketch),
        Scene::Suspensions(suspensions) => suspensions::draw(suspensions, frame, sketch),
        Scene::Alerts(alerts) => alerts::draw(alerts, frame, sketch),
        Scene::Decision(decision) => decision::draw(decision, frame, sketch),
        Scene::Diff(change) => change::draw(change, frame, sketch),
        Scene::Integrity(integrity) => integrity::draw(integrity, frame, sketch),
        Scene::Calendar(calendar) => calendar::draw(calendar, frame, sketch),
        Scene::Dotted(dotted) => dotted::draw(dotted, frame, sketch),
        Scene::Drift(drift) => drift::draw(drift, frame, sketch),
        Scene::Conditions(conditions) => conditions::draw(conditions, frame, sketch),
        Scene::Withheld(_) => sketch.empty(words.say("empty-withheld", &[])),
    };
    sketch.finish(frame)
}

#[cfg(test)]
mod tests;
