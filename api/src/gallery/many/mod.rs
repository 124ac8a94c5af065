//! Pictures of the portfolio: over the cases that somebody reaches, bounded, and saying so where they are. Like lines of lists
//! and counts, which are worked out from many events, they leave no trace; the readings of indicators do, and who answered
//! an alert.
//!
//! The views are held once for what says which cases a picture is of, and as of which position; what is long is read after
//! that, a part at a time, because the desk waits while they are held.

mod cases;
mod counts;
mod course;
mod indicators;
mod reviews;
mod risks;

use std::sync::Arc;

use domain::{Position, policy::PolicyPublished, terms::Day};
use projections::{AgendaFilter, Projection, RegisterFilter, Views};

#[cfg(test)]
pub(super) use self::cases::{AT_ONCE, states};
pub(super) use self::reviews::until;
use self::{
    cases::sees_cases,
    counts::{funnel, has_made_up},
    course::{dotted, suspensions},
    indicators::indicators,
    reviews::{done, done_by, reviews},
    risks::{drift, matrix},
};
use super::{Asked, Asker, Gathered, Missing, Shelf, alerts, stamp};
use crate::{
    pictures::{Calendar, Clock, Frame, Name, Scene},
    sight,
};

/// When a picture is of: what the views said when they were held first.
struct Moment {
    position: Position,
    policy: Option<Arc<PolicyPublished>>,
}

/// A scene, how many cases it leaves out for what is not seen of them, and whether it shows made-up data.
struct Made {
    scene: Scene,
    hidden: usize,
    demonstration: bool,
}

impl Made {
    const fn of(scene: Scene) -> Self {
        Self { scene, hidden: 0, demonstration: false }
    }
}

pub(super) fn gather(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked) -> Result<Gathered, Missing> {
    let day = asker.now.day();
    let (Made { scene, hidden, demonstration }, Moment { position, policy }) = scene(shelf, asker, asked, day)?;
    let filter = asked.country.map(|country| country.to_string());
    let edition = policy.map_or(0, |policy| policy.edition.0);
    let frame = Frame {
        language: asked.language,
        today: day,
        clock: match (asked.on, asker.is_past) {
            (Some(_), _) => Clock::Effective,
            (None, true) => Clock::Recorded,
            (None, false) => Clock::Now,
        },
        stamp: stamp(shelf, asker, None, position, edition, filter)?,
        demonstration,
        hidden_events: 0,
        hidden_cases: hidden,
    };
    Ok(Gathered { scene, frame })
}

/// Holds the views for the first time.
fn first<T>(shelf: &impl Shelf, day: Day, ask: impl FnOnce(&Views) -> T) -> Result<(T, Moment), Missing> {
    shelf.ask(|views| {
        views.current(Projection::ALL)?;
        let moment = Moment { position: views.position(), policy: views.registry().policy_on(day).cloned() };
        Ok((ask(views), moment))
    })
}

fn scene(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked, day: Day) -> Result<(Made, Moment), Missing> {
    let filter = RegisterFilter { countries: asked.country.into_iter().collect(), ..RegisterFilter::default() };
    let withheld = || first(shelf, day, |_| Made::of(Scene::Withheld(asked.name)));
    match asked.name {
        Name::Integrity if asker.viewer.is_none_or(sight::sees_proofs) => {
            let checked = shelf.checked();
            first(shelf, day, |_| Made::of(Scene::Integrity(checked)))
        }
        Name::Funnel => first(shelf, day, |views| funnel(views, asker, &filter, asked.reached, day)),
        Name::Alerts => {
            let open =
                |views: &Views| (alerts::open(views, asker, day, None, asked.country), has_made_up(views, asker));
            let ((found, demonstration), moment) = first(shelf, day, open)?;
            let scene = found.map_or(Ok(Scene::Withheld(Name::Alerts)), |found| found.scene(shelf, asker))?;
            Ok((Made { scene, hidden: 0, demonstration }, moment))
        }
        Name::Matrix | Name::Suspensions | Name::Calendar | Name::Dotted | Name::Drift | Name::Indicators
            if !sees_cases(asker) =>
        {
            withheld()
        }
        Name::Calendar => {
            let (demonstration, moment) = first(shelf, day, |views| has_made_up(views, asker))?;
            let wanted = AgendaFilter { country: asked.country, ..AgendaFilter::default() };
            let (due, is_cut) = reviews(shelf, asker, day, &wanted);
            let done = match asked.on {
                Some(on) => done_by(shelf, asker, &filter, on)?,
                None => (done(shelf, asker, asked, day)?, None),
            };
            let (done, done_of) = done;
            let scene = Scene::Calendar(Calendar { due, is_cut, done_of, done });
            Ok((Made { scene, hidden: 0, demonstration }, moment))
        }
        Name::Indicators => {
            let ((), moment) = first(shelf, day, |_| ())?;
            Ok((indicators(shelf, asker, asked), moment))
        }
        Name::Matrix => matrix(shelf, asker, &filter, day),
        Name::Suspensions => suspensions(shelf, asker, &filter, day),
        Name::Dotted => dotted(shelf, asker, &filter, day, asked.on),
        Name::Drift => drift(shelf, asker, &filter, day),
        Name::Integrity | Name::Film | Name::Decision | Name::Diff | Name::Conditions => withheld(),
    }
}
