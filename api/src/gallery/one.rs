//! Pictures of one case: what is seen of it, at a step.

use std::sync::Arc;

use domain::{
    Case, Envelope, Position, Revision, Stream,
    access::{CaseSight, OF_CASES, Seen},
    case::clocks::as_effective,
    policy::Policy,
    terms::{CaseId, Confidentiality, Day, Reference, Subject},
};
use projections::{EventOutline, Projection, Views};

use super::{
    Asked, Asker, Gathered, Missing, Shelf, alerts,
    marks::{mark_of, name_of},
    of_case::{change, conditions, decision, indicators, matrix, review_due, reviews_due, suspensions},
    stamp,
};
use crate::{
    beside::editions,
    pictures::{self, Clock, Film, Frame, Frames, Name, Scene},
    sight::Trace,
};

/// What is known of the case before it is read.
struct Known {
    id: CaseId,
    sight: Option<CaseSight>,
    latest: Arc<Case>,
    outlines: Vec<EventOutline>,
}

/// The case as it is seen at a step.
pub(super) struct At {
    pub(super) id: CaseId,
    pub(super) sight: Option<CaseSight>,
    /// From all that was recorded: where it stands is true.
    pub(super) whole: Arc<Case>,
    /// From what is seen.
    pub(super) seen: Arc<Case>,
    /// The events that are seen up to the step; empty where nobody had to read them.
    pub(super) events: Vec<Arc<Envelope>>,
    pub(super) step: u32,
    pub(super) day: Day,
    /// In force on that day.
    pub(super) policy: Option<Arc<Policy>>,
}

/// Whether something about a subject is seen.
pub(super) fn sees(sight: Option<&CaseSight>, subject: Subject) -> bool {
    sight.is_none_or(|sight| !matches!(sight.of(subject), Seen::Nothing(_)))
}

pub(super) fn gather(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    asked: &Asked,
    reference: &Reference,
) -> Result<Gathered, Missing> {
    let known = shelf.ask(|views| known(views, asker, reference, asked.name))?;
    let Known { id, sight, latest, outlines } = known;
    let last = latest.revision.0;
    let step = asked.step.unwrap_or(last);
    if !(1..=last).contains(&step) {
        return Err(Missing::Step(last));
    }
    let sees_all = sight.is_none_or(|sight| sight.sees_all());
    let sees_classes = sight.is_none_or(|sight| sight.sees_all_classes());
    // Read only where the state at hand does not say it: of a long case that is much.
    let must_read =
        !sees_all || step < last || asked.on.is_some() || matches!(asked.name, Name::Diff | Name::Conditions);
    let must_read = must_read && !(asked.name == Name::Film && sees_all);
    let mut hidden = 0;
    let (mut events, mut later) = (Vec::new(), Vec::new());
    let (mut whole, mut seen) = (Arc::clone(&latest), Arc::clone(&latest));
    if must_read {
        let up_to = if asked.name == Name::Film { last } else { step };
        let all = shelf.log().history(&Stream::Case(id), Revision(1)..=Revision(up_to))?;
        let visible: Vec<bool> = shelf.ask(|views| {
            let sees =
                |event: &Arc<Envelope>| asker.viewer.is_none_or(|viewer| viewer.sees_event(views.registry(), event));
            all.iter().map(sees).collect()
        });
        let before = |event: &Arc<Envelope>| event.revision.0 <= step;
        hidden = all.iter().zip(&visible).filter(|(event, seen)| before(event) && !**seen).count();
        let shown = |(event, is_seen): (&Arc<Envelope>, &bool)| is_seen.then(|| Arc::clone(event));
        (events, later) = all.iter().zip(&visible).filter_map(shown).partition(before);
        match asked.on {
            Some(on) => {
                whole = Arc::new(true_on(all.iter().filter(|event| before(event)), on));
                if !whole.is_open() {
                    return Err(Missing::NotYet(reference.to_string(), on));
                }
                seen = if sees_classes { Arc::clone(&whole) } else { Arc::new(true_on(events.iter(), on)) };
            }
            None => {
                if step < last {
                    whole = Arc::new(folded(all.iter().filter(|event| before(event))));
                }
                if step < last || !sees_classes {
                    seen = Arc::new(if sees_classes { Case::clone(&whole) } else { folded(events.iter()) });
                }
            }
        }
    }
    let (day, position) = match outlines.iter().find(|outline| outline.revision == step) {
        Some(outline) if step < last => (outline.recorded.day(), outline.position),
        Some(outline) => (asker.now.day(), outline.position),
        None => (asker.now.day(), Position(0)),
    };
    let day = asked.on.unwrap_or(day);
    // A step and a later day are judged by what was published by the step.
    let policy = if asked.on.is_some() && step < last {
        editions(&shelf.log(), position)?.policy_on(day).cloned()
    } else {
        shelf.ask(|views| views.registry().policy_on(day).cloned())
    };
    let at = At { id, sight, whole, seen, events, step, day, policy };
    let scene = if asked.name == Name::Film && sees_all {
        film(&outlines, step)
    } else if asked.name == Name::Film {
        let of = |event: &Arc<Envelope>| EventOutline {
            position: event.position,
            revision: event.revision.0,
            kind: event.event.kind().number,
            recorded: event.recorded.at,
            effective_on: event.effective_on,
        };
        film(&at.events.iter().chain(&later).map(of).collect::<Vec<_>>(), step)
    } else {
        scene(shelf, asker, asked, &at)?
    };
    let mut scene = scene;
    if let Scene::Film(film) = &mut scene {
        // From the first step on whose record is not as it was, or lies behind one that is not, nothing is to be trusted.
        let flaw = shelf.checked().flaw.filter(|_| asker.viewer.is_none_or(crate::sight::sees_proofs));
        let first = flaw.and_then(|flaw| outlines.iter().find(|outline| outline.position.0 >= flaw));
        film.broken = first.map(|outline| outline.revision);
    }
    shelf.ask(|views| note(views, asker, &at, asked.name, position));
    let edition = at.policy.as_ref().map_or(0, |policy| policy.edition.0);
    let of = (latest.reference(), step, last);
    let frame = Frame {
        language: asked.language,
        today: day,
        clock: match asked.on {
            Some(_) => Clock::Effective,
            None if step < last => Clock::Recorded,
            None => Clock::Now,
        },
        stamp: stamp(shelf, asker, Some(of), position, edition, None)?,
        demonstration: at.whole.scope.opened.as_ref().is_some_and(|opened| opened.demonstration),
        hidden_events: u32::try_from(hidden).unwrap_or(u32::MAX),
        hidden_cases: 0,
    };
    Ok(Gathered { scene, frame })
}

/// The state after these events.
pub(super) fn folded<'a>(events: impl Iterator<Item = &'a Arc<Envelope>>) -> Case {
    Case::fold(&events.map(|event| Envelope::clone(event)).collect::<Vec<_>>())
}

/// The state on a day of the world, as far as these events tell it.
fn true_on<'a>(events: impl Iterator<Item = &'a Arc<Envelope>>, on: Day) -> Case {
    as_effective(&events.map(|event| Envelope::clone(event)).collect::<Vec<_>>(), on)
}

/// Looks a case up for whoever asks.
fn known(views: &Views, asker: &Asker<'_>, reference: &Reference, name: Name) -> Result<Known, Missing> {
    let mut needed = vec![Projection::Cases, Projection::Registry, Projection::Trail];
    needed.extend((name == Name::Alerts).then_some(Projection::Alerts));
    views.current(&needed)?;
    let missing = || Missing::Case(reference.to_string());
    let found = views.registry().case_by_reference(reference).and_then(|id| {
        let sight = match asker.viewer {
            Some(viewer) => Some(views.seen_by(viewer).of_case(id).filter(|_| viewer.sees(Subject::CaseSummary))?),
            None => None,
        };
        Some((id, sight, views.case(id)?))
    });
    let Some((id, sight, latest)) = found else { return Err(missing()) };
    Ok(Known { id, sight, latest, outlines: views.outlines(id) })
}

/// What the pictures are about.
const fn about(name: Name) -> &'static [Subject] {
    match name {
        Name::Film | Name::Diff => &OF_CASES,
        Name::Matrix | Name::Drift => &[Subject::Risk],
        Name::Indicators => &[Subject::Monitoring],
        Name::Suspensions => &[Subject::Scope, Subject::Decisions, Subject::Deliveries, Subject::Suspensions],
        Name::Decision => &[Subject::Scope, Subject::Decisions, Subject::Monitoring, Subject::Suspensions],
        Name::Conditions => &[Subject::Decisions],
        Name::Alerts => &[Subject::Alerts],
        Name::Calendar => &[Subject::Monitoring, Subject::Suspensions],
        Name::Funnel | Name::Integrity | Name::Dotted => &[],
    }
}

/// Notes what is handed out of what is strictly confidential, up to a position.
fn note(views: &Views, asker: &Asker<'_>, at: &At, name: Name, position: Position) {
    let (id, sight, subjects) = (at.id, at.sight.as_ref(), about(name));
    if sight.is_some_and(|sight| sight.class() < Confidentiality::StrictlyConfidential) {
        return;
    }
    let Some(facts) = views.registry().access().facts(id) else { return };
    for subject in subjects.iter().filter(|subject| sees(sight, **subject)) {
        let known = facts.strictly_confidential(*subject).filter(|known| *known <= position);
        known.for_each(|position| asker.traces.note(Trace { case: Some(id), position }));
    }
}

fn film(outlines: &[EventOutline], here: u32) -> Scene {
    let steps = outlines.iter().map(|outline| Frames {
        step: outline.revision,
        kind: name_of(outline.kind),
        happened: outline.effective_on,
        recorded: outline.recorded.day(),
        mark: mark_of(outline.kind),
    });
    Scene::Film(Film { steps: steps.collect(), here, broken: None })
}

/// What the other pictures are drawn from.
fn scene(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked, at: &At) -> Result<Scene, Missing> {
    let sees = |subject| sees(at.sight.as_ref(), subject);
    let words = asked.language.words();
    let withheld = Scene::Withheld(asked.name);
    Ok(match asked.name {
        Name::Matrix if sees(Subject::Risk) => {
            at.policy.as_ref().map_or(withheld, |policy| Scene::Matrix(matrix(&at.seen, policy)))
        }
        Name::Indicators if sees(Subject::Monitoring) => Scene::Indicators(indicators(&at.seen)),
        Name::Suspensions if sees(Subject::Scope) && sees(Subject::Decisions) => {
            Scene::Suspensions(suspensions(&at.seen, words, at.day))
        }
        Name::Decision if sees(Subject::Decisions) => {
            Scene::Decision(decision(at, shelf.ask(|views| review_due(views, at))))
        }
        Name::Conditions if sees(Subject::Decisions) => Scene::Conditions(conditions(&at.events, asked.on)),
        Name::Diff => Scene::Diff(change(at, words)),
        Name::Alerts => {
            let found = shelf.ask(|views| alerts::open(views, asker, at.day, Some(at.id), asked.country));
            return found.map_or(Ok(withheld), |found| found.scene(shelf, asker));
        }
        Name::Calendar => {
            let due = shelf.ask(|views| reviews_due(views, at));
            let seen = &at.seen;
            let of_suspensions =
                seen.suspensions.suspensions.iter().flat_map(|known| known.reviewed_on.iter().copied());
            let of_suspensions = of_suspensions.filter(|_| sees(Subject::Suspensions));
            let done =
                seen.monitoring.reviewed_on.filter(|_| sees(Subject::Monitoring)).into_iter().chain(of_suspensions);
            Scene::Calendar(pictures::Calendar { due, is_cut: false, done_of: None, done: done.collect() })
        }
        Name::Matrix
        | Name::Indicators
        | Name::Suspensions
        | Name::Decision
        | Name::Conditions
        | Name::Film
        | Name::Funnel
        | Name::Integrity
        | Name::Dotted
        | Name::Drift => withheld,
    })
}
