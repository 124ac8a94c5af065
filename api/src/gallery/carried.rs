//! Pictures that a dossier carries: of what its reader sees of a case, at the position that the dossier is of. What they are
//! drawn from is given, so that the same dossier has the same bytes later.

use domain::{
    Case, Envelope, Position,
    policy::Policy,
    terms::{Day, Subject},
};

use super::{
    marks::mark_of,
    of_case::{indicators, matrix, suspensions},
    short,
};
use crate::{
    pictures::{self, Clock, Figure, Film, Frame, Frames, Name, Scene, Stamp},
    words::Language,
};

/// What a dossier knows of its case.
pub(crate) struct Given<'a> {
    /// The case's reference.
    pub(crate) reference: &'a str,
    /// How many events it has.
    pub(crate) steps: u32,
    /// Made-up data.
    pub(crate) demonstration: bool,
    /// The state that a subject is shown from; none where it is not seen.
    pub(crate) state: &'a dyn Fn(Subject) -> Option<&'a Case>,
    /// The events that are seen, oldest first.
    pub(crate) events: Vec<&'a Envelope>,
    /// How many are not.
    pub(crate) hidden: u32,
    /// The last one that is seen: its position, and the leaf of its record where proofs are shown.
    pub(crate) last: (Position, Option<[u8; 32]>),
    /// The day of the dossier, and the policy in force on it.
    pub(crate) day: Day,
    pub(crate) policy: Option<&'a Policy>,
    /// In which language.
    pub(crate) language: Language,
}

/// A picture for the page that holds [`pictures::SHEET`]; none where there is nothing to draw, or it is not shown.
pub(crate) fn of_dossier(name: Name, given: &Given<'_>) -> Option<Figure> {
    let scene = scene(name, given)?;
    let frame = Frame {
        language: given.language,
        today: given.day,
        clock: Clock::Now,
        stamp: Stamp {
            case: Some((given.reference.to_owned(), given.steps, given.steps)),
            position: given.last.0.0,
            hash: given.last.1.map(|leaf| short(&leaf)),
            policy: given.policy.map_or(0, |policy| policy.edition.0),
            filter: None,
        },
        demonstration: given.demonstration,
        hidden_events: given.hidden,
        hidden_cases: 0,
    };
    Some(pictures::draw(&scene, &frame))
}

fn scene(name: Name, given: &Given<'_>) -> Option<Scene> {
    let state = |subject| (given.state)(subject);
    match name {
        Name::Film => {
            let steps = given.events.iter().map(|event| Frames {
                step: event.revision.0,
                kind: event.event.kind().name,
                happened: event.effective_on,
                recorded: event.recorded.at.day(),
                mark: mark_of(event.event.kind().number),
            });
            let film = Film { steps: steps.collect(), here: given.steps, broken: None };
            (!film.steps.is_empty()).then_some(Scene::Film(film))
        }
        Name::Matrix => {
            let case = state(Subject::Risk).filter(|case| !case.risk.risks.is_empty())?;
            Some(Scene::Matrix(matrix(case, given.policy?)))
        }
        Name::Indicators => {
            let case = state(Subject::Monitoring).filter(|case| !case.monitoring.indicators.is_empty())?;
            Some(Scene::Indicators(indicators(case)))
        }
        Name::Suspensions => {
            let case = state(Subject::Scope).filter(|_| state(Subject::Decisions).is_some())?;
            let bars = suspensions(case, given.language.words(), given.day);
            (!bars.bars.is_empty()).then_some(Scene::Suspensions(bars))
        }
        Name::Funnel
        | Name::Alerts
        | Name::Decision
        | Name::Diff
        | Name::Integrity
        | Name::Calendar
        | Name::Dotted
        | Name::Drift
        | Name::Conditions => None,
    }
}
