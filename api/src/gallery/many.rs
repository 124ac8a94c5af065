//! Pictures of the portfolio: over the cases that somebody reaches, bounded, and saying so where they are. Like lines of lists
//! and counts, which are worked out from many events, they leave no trace.

use std::sync::Arc;

use async_graphql::{Name as Key, Value};
use domain::{
    Event,
    access::CaseSight,
    terms::{
        AlertState, Basis, CaseId, CaseStatus, Country, Day, DeadlineKind, IndicatorState, RiskLevel, Severity, Subject,
    },
};
use projections::{
    AgendaFilter, AlertFilter, CaseLine, IndicatorFilter, MOST_LINES, Order, Paging, Projection, RegisterFilter,
    RegisterSort, TallyFilter, TrailFilter, Views,
};

use super::{Asked, Asker, Gathered, Missing, Shelf, edition, one, stamp};
use crate::{
    pictures::{
        self, AlertLine, Alerts, Bar, Calendar, Counted, Dots, Dotted, Drift, Falling, Frame, Funnel, Indicators, Mark,
        Matrix, Name, Run, Scene, Slope, Stage, Suspensions, monday,
    },
    sight,
};

/// The most cases that one picture looks at.
const MOST_CASES: usize = 2_000;
/// The most cases whose states one picture reads.
const MOST_STATES: usize = 500;
/// The days of the rhythm of alerts.
const DAYS: u32 = 30;

pub(super) fn gather(shelf: &impl Shelf, asker: &Asker<'_>, asked: &Asked) -> Result<Gathered, Missing> {
    let day = asker.now.day();
    let checked = (asked.name == Name::Integrity).then(|| shelf.checked());
    let (made, position, edition) = shelf.ask(|views| {
        views.current(Projection::ALL)?;
        let made = match checked {
            Some(checked) if asker.viewer.is_none_or(sight::sees_proofs) => Made::of(Scene::Integrity(checked)),
            Some(_) => Made::of(Scene::Withheld(Name::Integrity)),
            None => scene(views, asker, asked, day),
        };
        Ok::<_, Missing>((made, views.position(), edition(views, day)))
    })?;
    let Made { mut scene, hidden, demonstration } = made;
    if let Scene::Calendar(calendar) = &mut scene {
        calendar.done = done(shelf, asker, asked, day)?;
    }
    let filter = asked.country.map(|country| country.to_string());
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

fn scene(views: &Views, asker: &Asker<'_>, asked: &Asked, day: Day) -> Made {
    let filter = RegisterFilter { countries: asked.country.into_iter().collect(), ..RegisterFilter::default() };
    match asked.name {
        Name::Funnel => funnel(views, asker, &filter, asked.reached, day),
        Name::Alerts => {
            let scene = alerts(views, asker, day, None, asked.country);
            let demonstration = has_made_up(views, asker);
            Made { scene, hidden: 0, demonstration }
        }
        Name::Matrix | Name::Suspensions | Name::Calendar | Name::Dotted | Name::Drift | Name::Indicators
            if !sees_cases(asker) =>
        {
            Made::of(Scene::Withheld(asked.name))
        }
        Name::Calendar => {
            let wanted = AgendaFilter { country: asked.country, ..AgendaFilter::default() };
            let (due, is_cut) = reviews(views, asker, day, &wanted);
            let demonstration = has_made_up(views, asker);
            Made { scene: Scene::Calendar(Calendar { due, is_cut, done: Vec::new() }), hidden: 0, demonstration }
        }
        Name::Indicators => indicators(views, asker, asked.country),
        Name::Matrix => matrix(views, asker, &filter, day),
        Name::Suspensions => suspensions(views, asker, &filter, day),
        Name::Dotted => dotted(views, asker, &filter, day),
        Name::Drift => drift(views, asker, &filter, day),
        Name::Film | Name::Decision | Name::Diff | Name::Conditions | Name::Integrity => {
            Made::of(Scene::Withheld(asked.name))
        }
    }
}

/// Whether made-up data is among what is counted for whoever asks.
fn has_made_up(views: &Views, asker: &Asker<'_>) -> bool {
    let all = TallyFilter::default();
    let tally = asker.viewer.map_or_else(|| views.tally(&all), |viewer| views.seen_by(viewer).tally(&all));
    tally.demonstration > 0
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
    let tally = match asker.viewer {
        Some(viewer) => views.seen_by(viewer).tally(&wanted),
        None => views.tally(&wanted),
    };
    let demonstration = tally.demonstration > 0;
    if let Some(viewer) = asker.viewer.filter(|_| small) {
        // By the rules of the counts, whole or not at all.
        let shown = sight::counts::shown(&tally, wanted != TallyFilter::default(), viewer);
        let is_told = matches!(&shown, Value::Object(fields) if fields.get(&Key::new("byStatus")).is_some_and(|value| *value != Value::Null));
        if !is_told || reached {
            return Made { scene: Scene::Funnel(Funnel::Small), hidden: 0, demonstration };
        }
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

/// What is open, of a case or of all, and the rhythm of the last days.
pub(super) fn alerts(
    views: &Views,
    asker: &Asker<'_>,
    day: Day,
    case: Option<(CaseId, Option<&CaseSight>)>,
    country: Option<Country>,
) -> Scene {
    if asker.viewer.is_some_and(|viewer| !viewer.sees(Subject::Alerts)) {
        return Scene::Withheld(Name::Alerts);
    }
    let ask = |filter: &AlertFilter| match asker.viewer {
        Some(viewer) => views.seen_by(viewer).alerts(filter, Order::NewestFirst, None, MOST_LINES),
        None => views.alerts(filter, Order::NewestFirst, None, MOST_LINES),
    };
    let of = AlertFilter {
        case_id: case.map(|(id, _)| id),
        countries: country.into_iter().collect(),
        ..AlertFilter::default()
    };
    let open = ask(&AlertFilter { open: Some(true), ..of.clone() });
    let first = day.minus(DAYS - 1);
    let raised = ask(&AlertFilter { raised_from: Some(first.start()), ..of });
    let mut days = vec![(0_u32, 0_u32); DAYS as usize];
    for alert in &raised.alerts {
        let place = usize::try_from(alert.raised_at.day().days_since(first)).ok().and_then(|place| days.get_mut(place));
        if let Some((count, critical)) = place {
            *count += 1;
            *critical += u32::from(alert.severity == Severity::Critical);
        }
    }
    let line = |alert: &projections::Alert| {
        let sight = alert.case_id.and_then(|id| sight_of(views, asker, id));
        let answers = matches!(alert.state, AlertState::Acknowledged | AlertState::Snoozed);
        // Only of what is answered a case is unpacked, and of a page of answers that is bounded by the page.
        let by = alert.case_id.filter(|_| answers && sees_whole(asker, sight.as_ref(), &[Subject::Monitoring]));
        let by = by.and_then(|id| views.case(id)).and_then(|case| case.alerts.find(alert.id)?.by.clone());
        AlertLine {
            case: alert.case_id.and_then(|id| views.line(id)).map(|line| line.reference.clone()),
            kind: alert.kind,
            deadline: alert
                .deadline
                .filter(|_| asker.viewer.is_none_or(|viewer| views.seen_by(viewer).knows_deadline(alert))),
            severity: alert.severity,
            state: alert.state,
            raised_on: alert.raised_at.day(),
            by: by.map(|user| user.to_string()),
        }
    };
    let mut lines: Vec<AlertLine> = Vec::with_capacity(open.alerts.len());
    lines.extend(open.alerts.iter().map(line));
    lines.sort_by(|one, other| other.severity.cmp(&one.severity).then(other.raised_on.cmp(&one.raised_on)));
    Scene::Alerts(Alerts { all: lines.len(), open: lines, is_cut: !open.complete, days })
}

/// The reviews that are due, soonest first, and whether there are more.
pub(super) fn reviews(views: &Views, asker: &Asker<'_>, day: Day, filter: &AgendaFilter) -> (Vec<Falling>, bool) {
    let kinds = vec![DeadlineKind::PeriodicReview, DeadlineKind::SuspensionReview];
    let until = monday(day).plus(7 * 60).end();
    let filter = AgendaFilter { kinds, until: Some(until), ..filter.clone() };
    let page = match asker.viewer {
        Some(viewer) => views.seen_by(viewer).agenda(&filter, &Paging::first(MOST_LINES)),
        None => views.agenda(&filter, &Paging::first(MOST_LINES)),
    };
    let cut = page.has_more;
    let falling =
        |line: projections::AgendaLine| Falling { kind: line.kind, case: line.reference, due_on: line.due.day() };
    (page.into_lines().into_iter().map(falling).collect(), cut)
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

fn indicators(views: &Views, asker: &Asker<'_>, country: Option<Country>) -> Made {
    const MOST: usize = 40;
    let filter = IndicatorFilter { states: vec![IndicatorState::Breached], country, ..IndicatorFilter::default() };
    let page = match asker.viewer {
        Some(viewer) => views.seen_by(viewer).indicators(&filter, &Paging::first(MOST_LINES)),
        None => views.indicators(&filter, &Paging::first(MOST_LINES)),
    };
    let lines = page.into_lines();
    let (all, demonstration) = (lines.len(), lines.iter().any(|line| line.demonstration));
    let of = |line: &projections::IndicatorLine| {
        let case = views.case(line.case_id)?;
        let known = case.monitoring.indicator(&line.indicator)?;
        Some(one::watched(known, Some(line.reference.clone())))
    };
    let watched = lines.iter().take(MOST).filter_map(of).collect();
    Made { scene: Scene::Indicators(Indicators { watched, all, breached_only: true }), hidden: 0, demonstration }
}

/// The cases that a picture draws: their lines and states; those of which not all is seen are counted.
struct Drawn {
    cases: Vec<(Arc<CaseLine>, Arc<domain::Case>)>,
    hidden: usize,
    demonstration: bool,
    /// How many fit, where not all states were read.
    all: usize,
}

fn drawn(
    views: &Views,
    asker: &Asker<'_>,
    filter: &RegisterFilter,
    subjects: &[Subject],
    fits: impl Fn(&CaseLine) -> bool,
) -> Drawn {
    let known = lines(views, asker, filter, MOST_CASES);
    let (mut cases, mut hidden, mut all, mut demonstration) = (Vec::new(), 0, 0, false);
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
        if cases.len() < MOST_STATES
            && let Some(case) = views.case(line.id)
        {
            cases.push((line, case));
        }
    }
    Drawn { cases, hidden, demonstration, all }
}

fn matrix(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Made {
    let Some(policy) = views.registry().policy_on(day).cloned() else {
        return Made::of(Scene::Withheld(Name::Matrix));
    };
    let drawn = drawn(views, asker, filter, &[Subject::Risk], |line| line.residual_level.is_some());
    let mut cells: Vec<((u8, u8, RiskLevel), u32)> = Vec::new();
    let mut looked = 0;
    for (_, case) in &drawn.cases {
        let places = case.risk.risks.iter().filter_map(|risk| risk.newest()).map(|rated| one::place(rated, &policy));
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
    let counted = Counted::Cases(cells, looked, drawn.all.max(looked));
    let scene = Scene::Matrix(Matrix { levels: one::levels(&policy), counted });
    Made { scene, hidden: drawn.hidden, demonstration: drawn.demonstration }
}

/// What is so of a case: suspended where any pair is, running where any runs.
fn runs_of(case: &domain::Case, day: Day) -> Bar {
    let pairs: Vec<_> = case.standing.pairs.iter().map(|known| one::runs(&known.history, day)).collect();
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

fn suspensions(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Made {
    let subjects = [Subject::Scope, Subject::Decisions, Subject::Deliveries, Subject::Suspensions];
    let drawn = drawn(views, asker, filter, &subjects, |line| line.suspensions > 0);
    let mut bars: Vec<Bar> =
        drawn.cases.iter().map(|(_, case)| runs_of(case, day)).filter(|bar| !bar.runs.is_empty()).collect();
    bars.sort_by_key(|bar| std::cmp::Reverse((bar.suspended_days(day), bar.is_suspended())));
    let scene = Scene::Suspensions(Suspensions { all: drawn.all, bars, of_cases: true });
    Made { scene, hidden: drawn.hidden, demonstration: drawn.demonstration }
}

fn dotted(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Made {
    let known = lines(views, asker, filter, MOST_CASES);
    let (mut seen, mut hidden) = (Vec::new(), 0);
    for line in known.lines {
        if asker.viewer.is_none() || sight_of(views, asker, line.id).is_some_and(|sight| sight.sees_all()) {
            seen.push(line);
        } else {
            hidden += 1;
        }
    }
    let length = |line: &CaseLine| line.closed_on.unwrap_or(day).days_since(line.opened_on).max(0);
    seen.sort_by_key(|line| std::cmp::Reverse(length(line)));
    let all = seen.len();
    let demonstration = seen.iter().any(|line| line.demonstration);
    let dots = |line: &Arc<CaseLine>| {
        let mut dots: Vec<(i64, Mark)> = views
            .outlines(line.id)
            .into_iter()
            .map(|outline| (outline.effective_on.days_since(line.opened_on).max(0), one::mark_of(outline.kind)))
            .collect();
        dots.sort_unstable();
        Dots { case: line.reference.clone(), dots, days: length(line), is_closed: line.closed_on.is_some() }
    };
    let cases = seen.iter().take(pictures::MOST_DOTTED).map(dots).collect();
    Made { scene: Scene::Dotted(Dotted { cases, all }), hidden, demonstration }
}

fn drift(views: &Views, asker: &Asker<'_>, filter: &RegisterFilter, day: Day) -> Made {
    let Some(policy) = views.registry().policy_on(day).cloned() else {
        return Made::of(Scene::Withheld(Name::Drift));
    };
    let drawn = drawn(views, asker, filter, &[Subject::Risk], |line| line.residual_level.is_some());
    let slope = |(line, case): &(Arc<CaseLine>, Arc<domain::Case>)| {
        let worst = |basis: Option<Basis>| {
            let rated = case.risk.risks.iter().filter_map(|risk| match basis {
                Some(basis) => risk.on(basis),
                None => risk.newest(),
            });
            let places = rated.map(|rated| one::place(rated, &policy));
            places.map(|(severity, likelihood, level)| (severity * likelihood, level)).max()
        };
        let (inherent, _) = worst(Some(Basis::Inherent))?;
        let residual = worst(Some(Basis::ResidualProjected)).map(|(score, _)| score);
        let (now, level) = worst(None)?;
        Some(Slope { case: line.reference.clone(), inherent, residual, now: Some(now), level })
    };
    let mut cases: Vec<Slope> = drawn.cases.iter().filter_map(slope).collect();
    cases.sort_by_key(|case| std::cmp::Reverse((case.climbs(), case.now)));
    let scene = Scene::Drift(Drift { all: drawn.all.max(cases.len()), cases });
    Made { scene, hidden: drawn.hidden, demonstration: drawn.demonstration }
}
