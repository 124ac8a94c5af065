//! Scenes to draw: small and large ones, empty ones, and with what people may have written.

use domain::{
    Event,
    terms::{
        AdverseOutcome, AlertKind, AlertState, Authority, BasisPoints, CaseStatus, ConditionState, Day, DeadlineKind,
        DeclineReason, Direction, IndicatorState, IndicatorUnit, Instant, RiskLevel, Severity,
    },
};

use super::super::*;
use crate::words::Language;

/// What somebody may have written where only text is expected.
pub(super) const HOSTILE: &str = "\"><script>alert('1')</script>&amp; ]]> <img onerror=x> Überwachungsgerätebeschaffungsmaßnahme für die Küstenwache 标题很长 عنوان طويل جدا \u{202e}\u{7}";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(super) fn frame(language: Language, case: Option<&str>) -> Frame {
    let stamp = Stamp {
        case: case.map(|case| (case.to_owned(), 8, 9)),
        position: 1_234,
        hash: Some("b2a6748855382833".to_owned()),
        policy: 3,
        filter: None,
    };
    Frame {
        language,
        today: day("2025-11-04"),
        clock: Clock::Now,
        stamp,
        demonstration: true,
        hidden_events: 2,
        hidden_cases: 3,
    }
}

pub(super) fn film(steps: u32) -> Film {
    let kinds: Vec<&'static str> = Event::kinds().map(|kind| kind.name).collect();
    let marks = [Mark::Other, Mark::Decision, Mark::Alert, Mark::Suspension];
    let start = day("2019-01-14");
    let frames = (1..=steps).map(|step| Frames {
        step,
        kind: kinds[step as usize * 7 % kinds.len()],
        happened: start.plus(step * 3 + step / 5 * 40),
        recorded: start.plus(step * 3 + step / 5 * 40 + step % 4 * 3),
        mark: marks[step as usize % 4],
    });
    Film { steps: frames.collect(), here: steps.saturating_sub(1).max(1), broken: None }
}

const LEVELS: [RiskLevel; 4] = [RiskLevel::Low, RiskLevel::Medium, RiskLevel::High, RiskLevel::Prohibitive];

fn levels() -> Vec<Vec<RiskLevel>> {
    (1..=5_usize)
        .map(|severity| (1..=5_usize).map(|likelihood| LEVELS[(severity * likelihood / 7).min(3)]).collect())
        .collect()
}

pub(super) fn risks(count: usize) -> Matrix {
    let at = |number: usize| ((number % 5 + 1) as u8, (number / 5 % 5 + 1) as u8, LEVELS[number % 4]);
    let rated = (0..count).map(|number| Rated {
        id: format!("R{number}"),
        outcome: AdverseOutcome::ALL[number % AdverseOutcome::ALL.len()],
        before: Some(if count > 20 { at(24) } else { at(24 - number) }),
        after: (number % 5 != 4).then(|| if count > 20 { at(24) } else { at(number) }),
        is_achieved: number.is_multiple_of(2),
    });
    Matrix { levels: levels(), counted: Counted::Risks(rated.collect()) }
}

fn watched(number: usize, readings: u32, name: &str) -> Watched {
    let value = |place: u32| (place % 7 != 5).then(|| BasisPoints(i32::try_from(place * 137 % 900).unwrap() - 200));
    let reading = |place: u32| Reading {
        to: day("2024-01-31").plus(place * 30),
        value: value(place),
        state: if place.is_multiple_of(3) { IndicatorState::Breached } else { IndicatorState::Ok },
    };
    Watched {
        case: (number.is_multiple_of(2)).then(|| "XA-2025-001".to_owned()),
        id: format!("I{number:02}"),
        name: name.to_owned(),
        unit: IndicatorUnit::ALL[number % IndicatorUnit::ALL.len()],
        direction: Direction::ALL[number % 2],
        warn: (number.is_multiple_of(3)).then_some(BasisPoints(300)),
        breach: BasisPoints(400),
        state: IndicatorState::ALL[number % IndicatorState::ALL.len()],
        since: day("2025-10-01"),
        readings: (0..readings).map(reading).collect(),
    }
}

pub(super) fn bars(count: usize, label: &str) -> Suspensions {
    let bar = |number: usize| {
        let from = day("2025-01-03").plus(u32::try_from(number * 11 % 90).unwrap());
        let runs = vec![
            (Run::Waiting, from, Some(from.plus(20))),
            (Run::Running, from.plus(20), Some(from.plus(100))),
            (Run::Suspended, from.plus(100), (number.is_multiple_of(2)).then(|| from.plus(160))),
        ];
        let mut runs = runs;
        runs.extend((number.is_multiple_of(2)).then(|| (Run::Running, from.plus(160), None)));
        Bar { label: format!("{label} {number}"), runs, over: (number.is_multiple_of(5)).then(|| from.plus(200)) }
    };
    Suspensions { bars: (0..count).map(bar).collect(), all: count + 7, of_cases: count > 5 }
}

fn alert_lines(count: usize, text: &str) -> Alerts {
    let line = |number: usize| AlertLine {
        case: (number % 4 != 3).then(|| format!("{text}{number}")),
        kind: AlertKind::ALL[number % AlertKind::ALL.len()],
        deadline: (number.is_multiple_of(3)).then(|| DeadlineKind::ALL[number % DeadlineKind::ALL.len()]),
        severity: Severity::ALL[number % 3],
        state: AlertState::ALL[number % AlertState::ALL.len()],
        raised_on: day("2025-01-01").plus(u32::try_from(number).unwrap()),
        by: (number.is_multiple_of(2)).then(|| text.to_owned()),
    };
    let days =
        (0..30_u32).map(|place| (place * place % 17, place % 5)).map(|(count, critical)| (count, critical.min(count)));
    Alerts { open: (0..count).map(line).collect(), all: count, is_cut: count > 50, days: days.collect() }
}

pub(super) fn decision(text: &str, conditions: usize) -> Decision {
    let condition = |number: usize| Condition {
        id: format!("C{number}"),
        text: text.to_owned(),
        due_on: Some(day("2025-09-05")),
        state: ConditionState::ALL[number % ConditionState::ALL.len()],
    };
    Decision {
        title: Some(text.to_owned()),
        status: CaseStatus::Suspended,
        review_due: Some(day("2025-11-03")),
        since: Some((if conditions > 5 { Became::Ceased } else { Became::Suspended }, day("2025-10-03"))),
        decided: Some(Decided {
            approved: conditions > 0,
            on: day("2025-03-05"),
            by: text.chars().take(60).collect(),
            authority: Authority::Headquarters,
            policy: 3,
            level: Some(RiskLevel::High),
            valid_until: Some(day("2026-03-05")),
            because: (conditions == 0).then_some(DeclineReason::RealRiskOfGraveViolations),
            departs: true,
            dissent: vec![text.to_owned(), "O2".to_owned()],
            dossier: Some((12, "0123456789abcdef".to_owned())),
            conditions: (0..conditions).map(condition).collect(),
            before: 2,
        }),
    }
}

fn change(text: &str) -> Change {
    let field = |(name, changed): (&'static str, bool)| Field {
        name,
        before: if changed { String::new() } else { text.to_owned() },
        after: text.to_owned(),
    };
    let fields = [
        ("field-status", true),
        ("field-pairs", true),
        ("field-decision", false),
        ("field-conditions", true),
        ("field-suspensions", true),
    ];
    Change {
        step: 8,
        kind: "SupportSuspended",
        by: Some((day("2025-10-03"), text.to_owned())),
        fields: fields.map(field).to_vec(),
    }
}

fn due(count: usize, case: &str) -> Calendar {
    let falling = |number: usize| Falling {
        kind: DeadlineKind::ALL[number % DeadlineKind::ALL.len()],
        case: case.to_owned(),
        due_on: day("2025-10-20").plus(u32::try_from(number).unwrap()),
    };
    Calendar {
        due: (0..count).map(falling).collect(),
        is_cut: count > 20,
        done_of: (count > 20).then_some(2_000),
        done: vec![day("2025-10-28"); 12],
    }
}

fn dots(count: usize, case: &str) -> Dotted {
    let row = |number: usize| Dots {
        case: format!("{case}{number}"),
        dots: (0..60)
            .map(|place| (place * 5, [Mark::Other, Mark::Decision, Mark::Alert, Mark::Suspension][place as usize % 4]))
            .collect(),
        days: 300 + i64::try_from(number).unwrap() * 40,
        is_closed: number.is_multiple_of(3),
    };
    Dotted { cases: (0..count).rev().map(row).collect(), all: count }
}

fn slopes(count: usize, case: &str) -> Drift {
    let slope = |number: usize| Slope {
        case: format!("{case}{number}"),
        inherent: (10 + number % 16) as u8,
        residual: (!number.is_multiple_of(7)).then_some((4 + number % 9) as u8),
        now: Some((4 + number % 20) as u8),
        level: LEVELS[number % 4],
    };
    Drift { cases: (0..count).map(slope).collect(), all: count }
}

pub(super) fn stages(count: usize) -> Funnel {
    let stage = |(place, status): (usize, &CaseStatus)| Stage {
        status: *status,
        count: (place * 13 % 41) as u32 + 1,
        median_days: (place % 4 != 3).then_some(place as i64 * 31),
    };
    Funnel::Now(CaseStatus::ALL.iter().enumerate().take(count).map(stage).collect(), (count > 8).then_some(5))
}

fn integrity(flaw: Option<u64>) -> Integrity {
    let at = Instant::parse("2025-11-04T02:00:00Z").unwrap();
    let pin = |what, size| Pin { what, size };
    Integrity {
        events: 19_873,
        opened: 18_000,
        again: Some((9_000, at)),
        finished: Some(at),
        flaw,
        pins: vec![pin("pin-witnessed", 12_000), pin("pin-signed", 19_873)],
    }
}

fn standings(count: u32) -> Conditions {
    let standing =
        |number: u32| Standing { open: number % 5, met: number % 4, breached: number % 3, rested: number % 2 + 1 };
    Conditions { steps: (0..count).map(|number| (day("2025-03-05").plus(number * 17), standing(number))).collect() }
}

/// Every picture as it may be: with nothing, as usual, and as bad as it gets.
fn scenes() -> Vec<(String, Scene)> {
    let cells = |count: u8| {
        (0..count)
            .map(|place| ((place / 5 + 1, place % 5 + 1, LEVELS[usize::from(place) % 4]), u32::from(place) * 13))
            .collect()
    };
    let many = |count, text: &str| Indicators {
        watched: (0..count).map(|number| watched(number, 40, text)).collect(),
        all: count,
        breached_only: false,
    };
    let mut broken = film(9);
    broken.broken = Some(4);
    let all = vec![
        ("film empty", Scene::Film(Film::default())),
        ("film one", Scene::Film(film(1))),
        ("film usual", Scene::Film(film(9))),
        ("film broken", Scene::Film(broken)),
        ("film long", Scene::Film(film(2_345))),
        ("film early", Scene::Film(Film { here: 3, ..film(120) })),
        ("matrix empty", Scene::Matrix(risks(0))),
        ("matrix usual", Scene::Matrix(risks(3))),
        ("matrix many", Scene::Matrix(risks(30))),
        ("matrix spread", Scene::Matrix(risks(12))),
        ("matrix cases", Scene::Matrix(Matrix { levels: levels(), counted: Counted::Cases(cells(25), 300, 2_000) })),
        ("matrix no cases", Scene::Matrix(Matrix { levels: levels(), counted: Counted::Cases(Vec::new(), 0, 0) })),
        ("funnel empty", Scene::Funnel(stages(0))),
        ("funnel usual", Scene::Funnel(stages(6))),
        ("funnel all", Scene::Funnel(stages(16))),
        ("funnel reached", Scene::Funnel(Funnel::Reached([41, 33, 24, 17, 3, 6]))),
        ("funnel small", Scene::Funnel(Funnel::Small)),
        ("indicators empty", Scene::Indicators(Indicators::default())),
        ("indicators none breached", Scene::Indicators(Indicators { breached_only: true, ..Indicators::default() })),
        ("indicators usual", Scene::Indicators(many(3, "Credible complaints per quarter"))),
        ("indicators many", Scene::Indicators(many(30, HOSTILE))),
        (
            "indicators unread",
            Scene::Indicators(Indicators {
                watched: vec![watched(1, 0, "Never read"), watched(2, 1, "Once")],
                all: 2,
                breached_only: false,
            }),
        ),
        ("suspensions empty", Scene::Suspensions(Suspensions::default())),
        ("suspensions usual", Scene::Suspensions(bars(3, "Training · I1 · R-01"))),
        ("suspensions many", Scene::Suspensions(bars(60, HOSTILE))),
        ("alerts empty", Scene::Alerts(Alerts { days: vec![(0, 0); 30], ..Alerts::default() })),
        ("alerts none open", Scene::Alerts(alert_lines(0, ""))),
        ("alerts usual", Scene::Alerts(alert_lines(5, "XA-2025-00"))),
        ("alerts many", Scene::Alerts(alert_lines(80, HOSTILE))),
        ("decision none", Scene::Decision(Decision { decided: None, review_due: None, ..decision("A title", 1) })),
        ("decision usual", Scene::Decision(decision("Training of the border guard", 3))),
        ("decision declined", Scene::Decision(decision(HOSTILE, 0))),
        ("decision many", Scene::Decision(decision(HOSTILE, 14))),
        ("diff empty", Scene::Diff(Change::default())),
        ("diff usual", Scene::Diff(change("Training, vehicles"))),
        ("diff hostile", Scene::Diff(change(HOSTILE))),
        ("integrity empty", Scene::Integrity(Integrity::default())),
        ("integrity usual", Scene::Integrity(integrity(None))),
        ("integrity flaw", Scene::Integrity(integrity(Some(7_000)))),
        ("calendar empty", Scene::Calendar(Calendar::default())),
        ("calendar usual", Scene::Calendar(due(6, "XA-2025-001"))),
        ("calendar many", Scene::Calendar(due(45, HOSTILE))),
        ("dotted empty", Scene::Dotted(Dotted::default())),
        ("dotted usual", Scene::Dotted(dots(4, "XA-2025-00"))),
        ("dotted many", Scene::Dotted(dots(90, HOSTILE))),
        ("drift empty", Scene::Drift(Drift::default())),
        ("drift usual", Scene::Drift(slopes(6, "XA-2025-00"))),
        ("drift many", Scene::Drift(slopes(90, HOSTILE))),
        ("conditions empty", Scene::Conditions(Conditions::default())),
        ("conditions usual", Scene::Conditions(standings(4))),
        ("conditions many", Scene::Conditions(standings(200))),
        ("withheld", Scene::Withheld(Name::Matrix)),
    ];
    all.into_iter().map(|(name, scene)| (name.to_owned(), scene)).collect()
}

pub(super) fn drawn(scene: &Scene, language: Language) -> Figure {
    let case = if scene.name().about() == About::Case { Some("XA-2025-001") } else { None };
    draw(scene, &frame(language, case))
}

/// Every picture in every language, with its name.
pub(super) fn gallery() -> Vec<(String, Figure)> {
    let scenes = scenes();
    let all = scenes.iter().flat_map(|(name, scene)| {
        Language::ALL.map(|language| (format!("{name} {}", language.code()), drawn(scene, language)))
    });
    all.collect()
}
