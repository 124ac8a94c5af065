//! Pictures of the portfolio: over the cases that somebody reaches, bounded, and saying so where they are. Like lines of lists
//! and counts, which are worked out from many events, they leave no trace; the readings of indicators do, and who answered
//! an alert.
//!
//! The views are held once for what says which cases a picture is of, and as of which position; what is long is read after
//! that, a part at a time, because the desk waits while they are held.

use std::sync::Arc;

use async_graphql::{Name as Key, Value};
use domain::{
    Event, Position, Revision, Stream,
    access::CaseSight,
    policy::PolicyPublished,
    terms::{Basis, CaseId, CaseStatus, Day, DeadlineKind, IndicatorState, RiskLevel, Subject},
};
use projections::{
    AgendaFilter, CaseLine, IndicatorFilter, IndicatorLine, MOST_LINES, Order, Page, Paging, Projection,
    RegisterFilter, RegisterSort, Tally, TallyFilter, TrailFilter, Views,
};

use super::{Asked, Asker, Gathered, Missing, Shelf, alerts, marks, of_case, one, stamp};
use crate::{
    pictures::{
        self, Bar, Calendar, Counted, Dots, Dotted, Drift, Falling, Frame, Funnel, Indicators, Mark, Matrix, Name, Run,
        Scene, Slope, Stage, Suspensions, Watched, monday,
    },
    sight::{self, Trace},
};

/// The most cases that one picture looks at.
const MOST_CASES: usize = 2_000;
/// The most cases whose states one picture reads.
const MOST_STATES: usize = 500;
/// The most indicators that are drawn.
const MOST_INDICATORS: usize = 40;
/// The states, and the lines that are made from states, that are read while the views are held once: most are packed, and
/// this is about a millisecond.
pub(super) const AT_ONCE: usize = 50;

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

/// The lines of pages that are made from states, so many at most, and whether there are more. Each part is read while the
/// views are held for it alone; a later one may know already what was recorded since.
fn in_parts<T>(shelf: &impl Shelf, ask: impl Fn(&Views, &Paging) -> Page<T>) -> (Vec<T>, bool) {
    let (mut lines, mut paging) = (Vec::new(), Paging::first(AT_ONCE));
    loop {
        let page = shelf.ask(|views| ask(views, &paging));
        let (more, last) = (page.has_more, page.lines.last().map(|paged| paged.cursor.clone()));
        lines.extend(page.into_lines());
        match last.filter(|_| more && lines.len() < MOST_LINES) {
            Some(cursor) => paging = Paging::after(cursor, AT_ONCE.min(MOST_LINES - lines.len())),
            None => return (lines, more),
        }
    }
}

/// The cases of the register, the newest first: so many at most, and how many there are.
struct Lines {
    lines: Vec<Arc<CaseLine>>,
    is_cut: bool,
}

fn lines(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, most: usize) -> Lines {
    let (mut lines, mut paging) = (Vec::new(), Paging::first(MOST_LINES.min(most)));
    loop {
        let page = match asker.viewer {
            Some(viewer) => views.seen_by(viewer).register(filter, RegisterSort::Opened, true, &paging),
            None => views.register(filter, RegisterSort::Opened, true, &paging),
        };
        let (more, last) = (page.has_more, page.lines.last().map(|paged| paged.cursor.clone()));
        lines.extend(page.into_lines());
        match last.filter(|_| more && lines.len() < most) {
            Some(cursor) => paging = Paging::after(cursor, MOST_LINES.min(most - lines.len())),
            None => return Lines { lines, is_cut: more },
        }
    }
}

fn sight_of(views: &Views, asker: &Asker<'_>, case: CaseId) -> Option<CaseSight> {
    asker.viewer.and_then(|viewer| views.seen_by(viewer).of_case(case))
}

/// Whether all that the case holds about these is seen.
fn sees_whole(asker: &Asker<'_>, sight: Option<&CaseSight>, subjects: &[Subject]) -> bool {
    asker.viewer.is_none() || sight.is_some_and(|sight| subjects.iter().all(|subject| sight.sees_whole(*subject)))
}

/// Whether cases are seen one by one.
fn sees_cases(asker: &Asker<'_>) -> bool {
    asker.viewer.is_none_or(|viewer| viewer.sees(Subject::CaseSummary))
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
            let scene = Scene::Calendar(Calendar { due, is_cut, done: done(shelf, asker, asked, day)? });
            Ok((Made { scene, hidden: 0, demonstration }, moment))
        }
        Name::Indicators => {
            let ((), moment) = first(shelf, day, |_| ())?;
            Ok((indicators(shelf, asker, asked), moment))
        }
        Name::Matrix => matrix(shelf, asker, &filter, day),
        Name::Suspensions => suspensions(shelf, asker, &filter, day),
        Name::Dotted => dotted(shelf, asker, &filter, day),
        Name::Drift => drift(shelf, asker, &filter, day),
        Name::Integrity | Name::Film | Name::Decision | Name::Diff | Name::Conditions => withheld(),
    }
}

/// Whether a count of the portfolio is told to whoever asks: by the rules of the counts, where small ones are withheld.
fn is_told(asker: &Asker<'_>, tally: &Tally, filter: &TallyFilter, count: &str) -> bool {
    let Some(viewer) = asker.viewer.filter(|viewer| viewer.row().without_small_counts) else { return true };
    let shown = sight::counts::shown(tally, *filter != TallyFilter::default(), viewer);
    matches!(&shown, Value::Object(fields) if fields.get(&Key::new(count)).is_some_and(|value| *value != Value::Null))
}

/// Whether made-up data is among what is counted; of whom how much that is is withheld from, it is not told either.
fn is_made_up(asker: &Asker<'_>, tally: &Tally, filter: &TallyFilter) -> bool {
    tally.demonstration > 0 && is_told(asker, tally, filter, "demonstration")
}

fn tally(views: &Views, asker: &Asker<'_>, filter: &TallyFilter) -> Tally {
    asker.viewer.map_or_else(|| views.tally(filter), |viewer| views.seen_by(viewer).tally(filter))
}

/// Whether made-up data is among what is counted for whoever asks.
fn has_made_up(views: &Views, asker: &Asker<'_>) -> bool {
    let all = TallyFilter::default();
    is_made_up(asker, &tally(views, asker, &all), &all)
}

fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}

fn funnel(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, reached: bool, day: Day) -> Made {
    if asker.viewer.is_some_and(|viewer| !viewer.sees(Subject::Counts)) {
        return Made::of(Scene::Withheld(Name::Funnel));
    }
    let small = asker.viewer.is_some_and(|viewer| viewer.row().without_small_counts);
    let wanted = TallyFilter { countries: filter.countries.clone(), ..TallyFilter::default() };
    let tally = tally(views, asker, &wanted);
    let demonstration = is_made_up(asker, &tally, &wanted);
    // Whole or not at all.
    if small && (reached || !is_told(asker, &tally, &wanted, "byStatus")) {
        return Made { scene: Scene::Funnel(Funnel::Small), hidden: 0, demonstration };
    }
    let known = if small || !sees_cases(asker) { None } else { Some(lines(views, asker, filter, MOST_CASES)) };
    let known = known.as_ref();
    if reached {
        let Some(known) = known.filter(|known| !known.is_cut) else {
            return Made::of(Scene::Withheld(Name::Funnel));
        };
        let count = |fits: &dyn Fn(&CaseLine) -> bool| {
            u32::try_from(known.lines.iter().filter(|line| fits(line)).count()).unwrap_or(u32::MAX)
        };
        let seen = |line: &CaseLine, subject| sees_whole(asker, sight_of(views, asker, line.id).as_ref(), &[subject]);
        let reached = [
            count(&|_| true),
            count(&|line| line.residual_level.is_some() && seen(line, Subject::Risk)),
            count(&|line| line.first_decided_on.is_some() && seen(line, Subject::Decisions)),
            count(&|line| line.approvals > 0 && seen(line, Subject::Decisions)),
            count(&|line| line.suspensions > 0 && seen(line, Subject::Suspensions)),
            count(&|line| line.closed_on.is_some()),
        ];
        return Made { scene: Scene::Funnel(Funnel::Reached(reached)), hidden: 0, demonstration };
    }
    let age = |status: CaseStatus| {
        let of = known?.lines.iter().filter(|line| line.status == status);
        median(of.map(|line| line.closed_on.unwrap_or(day).days_since(line.opened_on).max(0)).collect())
    };
    let mut stages: Vec<Stage> = tally
        .by_status
        .iter()
        .filter(|known| known.count > 0)
        .map(|known| Stage { status: known.status, count: known.count, median_days: age(known.status) })
        .collect();
    stages.sort_by_key(|stage| stage.status);
    let told = known.filter(|known| known.is_cut).map(|known| known.lines.len());
    Made { scene: Scene::Funnel(Funnel::Now(stages, told)), hidden: 0, demonstration }
}

/// The reviews that are due, soonest first, and whether there are more.
pub(super) fn reviews(shelf: &impl Shelf, asker: &Asker<'_>, day: Day, filter: &AgendaFilter) -> (Vec<Falling>, bool) {
    let kinds = vec![DeadlineKind::PeriodicReview, DeadlineKind::SuspensionReview];
    let until = monday(day).plus(7 * 60).end();
    let filter = AgendaFilter { kinds, until: Some(until), ..filter.clone() };
    let (lines, is_cut) = in_parts(shelf, |views, paging| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).agenda(&filter, paging),
        None => views.agenda(&filter, paging),
    });
    let falling =
        |line: projections::AgendaLine| Falling { kind: line.kind, case: line.reference, due_on: line.due.day() };
    (lines.into_iter().map(falling).collect(), is_cut)
}

/// The days of the reviews that were done in the weeks that the calendar shows.
fn done(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked, day: Day) -> Result<Vec<Day>, Missing> {
    let kinds = Event::kinds().filter(|kind| matches!(kind.name, "PeriodicReviewCompleted" | "SuspensionReviewed"));
    let filter = TrailFilter {
        kinds: kinds.map(|kind| kind.number).collect(),
        effective_from: Some(monday(day).minus(7)),
        effective_to: Some(day),
        recorded_from: Some(monday(day).minus(7).start()),
        ..TrailFilter::default()
    };
    let found = shelf.ask(|views| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).trail(&filter, Order::NewestFirst, None, MOST_LINES, 100_000),
        None => views.trail(&filter, Order::NewestFirst, None, MOST_LINES, 100_000),
    });
    let log = shelf.log();
    let mut days = Vec::new();
    for position in found.positions {
        let event = log.at(position)?;
        let is_shown = shelf.ask(|views| {
            let in_country = || event.stream.case().and_then(|case| views.country(case)) == asked.country;
            asker.viewer.is_none_or(|viewer| viewer.sees_event(views.registry(), &event))
                && (asked.country.is_none() || in_country())
        });
        if is_shown {
            days.push(event.effective_on);
        }
    }
    Ok(days)
}

/// Indicators that are breached. What is strictly confidential of what is drawn leaves a trace.
fn indicators(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked) -> Made {
    let states = vec![IndicatorState::Breached];
    let filter = IndicatorFilter { states, country: asked.country, ..IndicatorFilter::default() };
    let (lines, _) = in_parts(shelf, |views, paging| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).indicators(&filter, paging),
        None => views.indicators(&filter, paging),
    });
    let (all, demonstration) = (lines.len(), lines.iter().any(|line| line.demonstration));
    let drawn = lines.get(..MOST_INDICATORS).unwrap_or(&lines);
    let watched = shelf.ask(|views| drawn.iter().filter_map(|line| watched(views, asker, line)).collect());
    Made { scene: Scene::Indicators(Indicators { watched, all, breached_only: true }), hidden: 0, demonstration }
}

/// An indicator with its readings, where all is still seen that was recorded of what its case watches.
fn watched(views: &Views, asker: &Asker<'_>, line: &IndicatorLine) -> Option<Watched> {
    if !sees_whole(asker, sight_of(views, asker, line.case_id).as_ref(), &[Subject::Monitoring]) {
        return None;
    }
    let case = views.case(line.case_id)?;
    let known = case.monitoring.indicator(&line.indicator)?;
    let facts = views.registry().access().facts(line.case_id).into_iter();
    let strict = facts.flat_map(|facts| facts.strictly_confidential(Subject::Monitoring));
    strict.for_each(|position| asker.traces.note(Trace { case: Some(line.case_id), position }));
    Some(of_case::watched(known, Some(line.reference.clone())))
}

/// The cases that a picture draws; those of which not all is seen are counted.
struct Chosen {
    lines: Vec<Arc<CaseLine>>,
    hidden: usize,
    demonstration: bool,
    /// How many fit, where not all are drawn.
    all: usize,
}

fn chosen(
    views: &Views,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    subjects: &[Subject],
    fits: impl Fn(&CaseLine) -> bool,
) -> Chosen {
    let known = lines(views, asker, filter, MOST_CASES);
    let (mut lines, mut hidden, mut all, mut demonstration) = (Vec::new(), 0, 0, false);
    for line in known.lines {
        let sight = sight_of(views, asker, line.id);
        if !sees_whole(asker, sight.as_ref(), subjects) {
            // Whether it would fit is not told either.
            hidden += 1;
            continue;
        }
        if !fits(&line) {
            continue;
        }
        all += 1;
        demonstration |= line.demonstration;
        if lines.len() < MOST_STATES {
            lines.push(line);
        }
    }
    Chosen { lines, hidden, demonstration, all }
}

/// A case with its state.
type Stated = (Arc<CaseLine>, Arc<domain::Case>);

/// The states of cases as their lines found them: of one that was written to since, from its record.
pub(super) fn states(shelf: &impl Shelf, lines: &[Arc<CaseLine>]) -> Result<Vec<Stated>, Missing> {
    let mut stated = Vec::with_capacity(lines.len());
    for part in lines.chunks(AT_ONCE) {
        let read: Vec<_> = shelf.ask(|views| part.iter().map(|line| views.case(line.id)).collect());
        for (line, case) in part.iter().zip(read) {
            let Some(mut case) = case else { continue };
            if case.revision != line.revision {
                let events = shelf.log().history(&Stream::Case(line.id), Revision(1)..=line.revision)?;
                case = Arc::new(one::folded(events.iter()));
            }
            stated.push((Arc::clone(line), case));
        }
    }
    Ok(stated)
}

fn matrix(shelf: &impl Shelf, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Result<(Made, Moment), Missing> {
    let rated = |line: &CaseLine| line.residual_level.is_some();
    let (chosen, moment) = first(shelf, day, |views| chosen(views, asker, filter, &[Subject::Risk], rated))?;
    let Some(policy) = &moment.policy else { return Ok((Made::of(Scene::Withheld(Name::Matrix)), moment)) };
    let mut cells: Vec<((u8, u8, RiskLevel), u32)> = Vec::new();
    let mut looked = 0;
    for (_, case) in &states(shelf, &chosen.lines)? {
        let places = case.risk.risks.iter().filter_map(|risk| risk.newest()).map(|rated| of_case::place(rated, policy));
        let Some(worst) = places.max_by_key(|(severity, likelihood, level)| (*level, severity * likelihood)) else {
            continue;
        };
        looked += 1;
        match cells.iter_mut().find(|(known, _)| (known.0, known.1) == (worst.0, worst.1)) {
            Some((_, count)) => *count += 1,
            None => cells.push((worst, 1)),
        }
    }
    cells.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
    let counted = Counted::Cases(cells, looked, chosen.all.max(looked));
    let scene = Scene::Matrix(Matrix { levels: of_case::levels(policy), counted });
    Ok((Made { scene, hidden: chosen.hidden, demonstration: chosen.demonstration }, moment))
}

/// What is so of a case: suspended where any pair is, running where any runs.
fn runs_of(case: &domain::Case, day: Day) -> Bar {
    let pairs: Vec<_> = case.standing.pairs.iter().map(|known| of_case::runs(&known.history, day)).collect();
    let mut days: Vec<Day> =
        pairs.iter().flat_map(|(runs, _)| runs.iter().flat_map(|(_, from, to)| [Some(*from), *to])).flatten().collect();
    days.sort_unstable();
    days.dedup();
    let at = |when: Day| {
        let holds = |wanted: Run| {
            let holds = |(run, from, to): &(Run, Day, Option<Day>)| {
                *run == wanted && *from <= when && to.is_none_or(|to| when < to)
            };
            pairs.iter().any(|(runs, _)| runs.iter().any(holds))
        };
        [Run::Suspended, Run::Running, Run::Waiting].into_iter().find(|run| holds(*run))
    };
    let mut runs: Vec<(Run, Day, Option<Day>)> = Vec::new();
    for from in days {
        let now = at(from);
        let last = runs.last_mut().filter(|last| last.2.is_none());
        match (last, now) {
            (Some(last), Some(run)) if last.0 == run => (),
            (last, now) => {
                if let Some(last) = last {
                    last.2 = Some(from);
                }
                runs.extend(now.map(|run| (run, from, None)));
            }
        }
    }
    let over =
        if matches!(runs.last(), Some((.., None))) { None } else { pairs.iter().filter_map(|(_, over)| *over).max() };
    Bar { label: case.reference(), runs, over }
}

fn suspensions(
    shelf: &impl Shelf,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    day: Day,
) -> Result<(Made, Moment), Missing> {
    let subjects = [Subject::Scope, Subject::Decisions, Subject::Deliveries, Subject::Suspensions];
    let suspended = |line: &CaseLine| line.suspensions > 0;
    let (chosen, moment) = first(shelf, day, |views| chosen(views, asker, filter, &subjects, suspended))?;
    let stated = states(shelf, &chosen.lines)?;
    let mut bars: Vec<Bar> =
        stated.iter().map(|(_, case)| runs_of(case, day)).filter(|bar| !bar.runs.is_empty()).collect();
    bars.sort_by_key(|bar| std::cmp::Reverse((bar.suspended_days(day), bar.is_suspended())));
    let scene = Scene::Suspensions(Suspensions { all: chosen.all, bars, of_cases: true });
    Ok((Made { scene, hidden: chosen.hidden, demonstration: chosen.demonstration }, moment))
}

fn dotted(shelf: &impl Shelf, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Result<(Made, Moment), Missing> {
    let whole = |views: &Views| {
        let known = lines(views, asker, filter, MOST_CASES).lines.into_iter();
        let is_seen = |line: &Arc<CaseLine>| {
            asker.viewer.is_none() || sight_of(views, asker, line.id).is_some_and(|sight| sight.sees_all())
        };
        known.partition::<Vec<_>, _>(is_seen)
    };
    let ((mut seen, hidden), moment) = first(shelf, day, whole)?;
    let length = |line: &CaseLine| line.closed_on.unwrap_or(day).days_since(line.opened_on).max(0);
    seen.sort_by_key(|line| std::cmp::Reverse(length(line)));
    let all = seen.len();
    let demonstration = seen.iter().any(|line| line.demonstration);
    // Each by itself: a case may be long.
    let dots = |line: &Arc<CaseLine>| {
        let outlines = shelf.ask(|views| views.outlines(line.id));
        let mut dots: Vec<(i64, Mark)> = outlines
            .into_iter()
            .filter(|outline| outline.revision <= line.revision.0)
            .map(|outline| (outline.effective_on.days_since(line.opened_on).max(0), marks::mark_of(outline.kind)))
            .collect();
        dots.sort_unstable();
        Dots { case: line.reference.clone(), dots, days: length(line), is_closed: line.closed_on.is_some() }
    };
    let cases = seen.iter().take(pictures::MOST_DOTTED).map(dots).collect();
    let scene = Scene::Dotted(Dotted { cases, all });
    Ok((Made { scene, hidden: hidden.len(), demonstration }, moment))
}

fn drift(shelf: &impl Shelf, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Result<(Made, Moment), Missing> {
    let rated = |line: &CaseLine| line.residual_level.is_some();
    let (chosen, moment) = first(shelf, day, |views| chosen(views, asker, filter, &[Subject::Risk], rated))?;
    let Some(policy) = &moment.policy else { return Ok((Made::of(Scene::Withheld(Name::Drift)), moment)) };
    let slope = |(line, case): &Stated| {
        let worst = |basis: Option<Basis>| {
            let rated = case.risk.risks.iter().filter_map(|risk| match basis {
                Some(basis) => risk.on(basis),
                None => risk.newest(),
            });
            let places = rated.map(|rated| of_case::place(rated, policy));
            places.map(|(severity, likelihood, level)| (severity * likelihood, level)).max()
        };
        let (inherent, _) = worst(Some(Basis::Inherent))?;
        let residual = worst(Some(Basis::ResidualProjected)).map(|(score, _)| score);
        let (now, level) = worst(None)?;
        Some(Slope { case: line.reference.clone(), inherent, residual, now: Some(now), level })
    };
    let mut cases: Vec<Slope> = states(shelf, &chosen.lines)?.iter().filter_map(slope).collect();
    cases.sort_by_key(|case| std::cmp::Reverse((case.climbs(), case.now)));
    let scene = Scene::Drift(Drift { all: chosen.all.max(cases.len()), cases });
    Ok((Made { scene, hidden: chosen.hidden, demonstration: chosen.demonstration }, moment))
}
