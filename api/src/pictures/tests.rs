use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Event,
    terms::{
        AdverseOutcome, AlertKind, AlertState, Authority, BasisPoints, CaseStatus, ConditionState, Day, DeadlineKind,
        DeclineReason, Direction, IndicatorState, IndicatorUnit, Instant, RiskLevel, Severity,
    },
};
use roxmltree::{Document, Node};

use super::{canvas::WIDTH, *};
use crate::words::Language;

/// What somebody may have written where only text is expected.
const HOSTILE: &str = "\"><script>alert('1')</script>&amp; ]]> <img onerror=x> Überwachungsgerätebeschaffungsmaßnahme für die Küstenwache 标题很长 عنوان طويل جدا \u{202e}\u{7}";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn frame(language: Language, case: Option<&str>) -> Frame {
    let stamp = Stamp {
        case: case.map(|case| (case.to_owned(), 8, 9)),
        position: 1_234,
        hash: Some("b2a6748855382833".to_owned()),
        policy: 3,
        filter: None,
    };
    Frame { language, today: day("2025-11-04"), stamp, demonstration: true, hidden_events: 2, hidden_cases: 3 }
}

fn film(steps: u32) -> Film {
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

fn risks(count: usize) -> Matrix {
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

fn bars(count: usize, label: &str) -> Suspensions {
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

fn decision(text: &str, conditions: usize) -> Decision {
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
    Calendar { due: (0..count).map(falling).collect(), is_cut: count > 20, done: vec![day("2025-10-28"); 12] }
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

fn stages(count: usize) -> Funnel {
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

fn drawn(scene: &Scene, language: Language) -> Figure {
    let case = if scene.name().about() == About::Case { Some("XA-2025-001") } else { None };
    draw(scene, &frame(language, case))
}

/// Every picture in every language, with its name.
fn gallery() -> Vec<(String, Figure)> {
    let scenes = scenes();
    let all = scenes.iter().flat_map(|(name, scene)| {
        Language::ALL.map(|language| (format!("{name} {}", language.code()), drawn(scene, language)))
    });
    all.collect()
}

#[derive(Clone, Debug)]
struct Block {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    class: String,
    text: String,
}

impl Block {
    fn meets(&self, other: &Self) -> bool {
        let apart = 0.5;
        self.left + apart < other.right
            && other.left + apart < self.right
            && self.top + apart < other.bottom
            && other.top + apart < self.bottom
    }

    fn lies_in(&self, other: &Self) -> bool {
        let over = 1.5;
        self.left >= other.left - over
            && self.right <= other.right + over
            && self.top >= other.top - over
            && self.bottom <= other.bottom + over
    }

    /// What it says and where, for whoever looks for a fault.
    fn told(&self) -> String {
        format!(
            "{:?} of {} at {:.0},{:.0} to {:.0},{:.0}",
            self.text, self.class, self.left, self.top, self.right, self.bottom
        )
    }

    fn has(&self, class: &str) -> bool {
        self.class.split(' ').any(|known| known == class)
    }
}

fn value(node: &Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap_or_else(|| panic!("{name}")).parse().unwrap()
}

/// Where a label lies, by the widths that are reckoned with; a test in a browser compares those with real ones.
fn label(node: &Node<'_, '_>) -> Block {
    let (x, y, size) = (value(node, "x"), value(node, "y"), value(node, "font-size"));
    let text = node.text().unwrap_or_default().to_owned();
    let wide = letters::width(&text, size, node.attribute("font-weight").is_some());
    let turned = node.attribute("direction") == Some("rtl");
    let left = match (node.attribute("text-anchor").unwrap(), turned) {
        ("middle", _) => x - wide / 2.0,
        ("start", false) | ("end", true) => x,
        ("end", false) | ("start", true) => x - wide,
        (anchor, _) => panic!("{anchor}"),
    };
    let class = node.attribute("class").unwrap().to_owned();
    Block { left, right: left + wide, top: y - size * 0.78, bottom: y + size * 0.22, class, text }
}

/// Where a shape lies.
fn shape(node: &Node<'_, '_>) -> Option<Block> {
    let class = node.attribute("class")?.to_owned();
    let (left, right, top, bottom) = match node.tag_name().name() {
        "rect" if node.attribute("x").is_some() => {
            let (x, y) = (value(node, "x"), value(node, "y"));
            (x, x + value(node, "width"), y, y + value(node, "height"))
        }
        "circle" => {
            let (x, y, radius) = (value(node, "cx"), value(node, "cy"), value(node, "r"));
            (x - radius, x + radius, y - radius, y + radius)
        }
        "polygon" | "polyline" => {
            let points: Vec<(f64, f64)> = node
                .attribute("points")?
                .split_whitespace()
                .map(|point| point.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap())
                .collect();
            let (low, high) = (f64::min, f64::max);
            let fold = |pick: fn(&(f64, f64)) -> f64, with: fn(f64, f64) -> f64, from| {
                points.iter().map(pick).fold(from, with)
            };
            (
                fold(|at| at.0, low, f64::MAX),
                fold(|at| at.0, high, f64::MIN),
                fold(|at| at.1, low, f64::MAX),
                fold(|at| at.1, high, f64::MIN),
            )
        }
        _ => return None,
    };
    Some(Block { left, right, top, bottom, class, text: String::new() })
}

/// Shapes that no label lies over, but for one that is meant to be in it.
const SOLID: [&str; 13] =
    ["bar", "cell", "dot", "risk", "mark", "due", "done", "card", "tint", "edge", "day", "made-up", "flag"];

#[test]
fn no_label_lies_over_a_bar_a_cell_a_mark_or_another_label_or_leaves_the_picture() {
    let mut labels = 0;
    let mut faults = Vec::new();
    for (name, figure) in gallery() {
        let svg = figure.svg(true);
        let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{name}: {error}"));
        let root = document.root_element();
        let height = value(&root, "height");
        let texts: Vec<Block> =
            root.descendants().filter(|node| node.has_tag_name("text")).map(|node| label(&node)).collect();
        let shapes: Vec<Block> = root.descendants().filter_map(|node| shape(&node)).collect();
        let solid: Vec<&Block> = shapes.iter().filter(|shape| SOLID.iter().any(|class| shape.has(class))).collect();
        labels += texts.len();
        for shape in &shapes {
            let inside =
                shape.left >= -0.6 && shape.right <= WIDTH + 0.6 && shape.top >= -0.6 && shape.bottom <= height + 0.6;
            if !inside && shape.left <= shape.right {
                faults.push(format!("{name}: a shape leaves the picture: {}", shape.told()));
            }
        }
        for (place, text) in texts.iter().enumerate() {
            if text.left < 0.0 || text.right > WIDTH || text.top < 0.0 || text.bottom > height {
                faults.push(format!("{name}: a label leaves the picture: {}", text.told()));
            }
            if text.has("in") || text.has("on") {
                if !solid.iter().any(|shape| text.lies_in(shape)) {
                    faults.push(format!("{name}: a label that belongs into a shape is in none: {}", text.told()));
                }
            } else if let Some(shape) = solid.iter().find(|shape| text.meets(shape)) {
                faults.push(format!("{name}: a label lies over a shape: {} {}", text.told(), shape.told()));
            }
            if let Some(other) = texts[place + 1..].iter().find(|other| text.meets(other)) {
                faults.push(format!("{name}: labels lie over each other: {} {}", text.told(), other.told()));
            }
        }
    }
    assert!(labels > 10_000, "{labels}");
    assert!(
        faults.is_empty(),
        "{} faults, such as\n{}",
        faults.len(),
        faults.iter().take(40).cloned().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn nothing_in_a_picture_is_but_shapes_with_classes_and_what_people_wrote_is_text() {
    let allowed: BTreeSet<&str> =
        ["svg", "title", "desc", "style", "defs", "pattern", "rect", "line", "circle", "polyline", "polygon", "text"]
            .into();
    for (name, figure) in gallery() {
        for alone in [true, false] {
            let svg = figure.svg(alone);
            let document = Document::parse(&svg).unwrap();
            let mut ids = BTreeSet::new();
            for node in document.root_element().descendants().filter(Node::is_element) {
                let tag = node.tag_name().name();
                assert!(allowed.contains(tag) && (alone || tag != "style"), "{name}: {tag}");
                for attribute in node.attributes() {
                    let known = attribute.name();
                    assert!(!known.starts_with("on") && known != "style" && !known.contains("href"), "{name}: {known}");
                }
                if let Some(id) = node.attribute("id") {
                    assert!(ids.insert(id.to_owned()), "{name}: {id} is there twice");
                }
            }
            let root = document.root_element();
            assert_eq!((root.attribute("role"), root.attribute("class")), (Some("img"), Some("viz")));
            for named in root.attribute("aria-labelledby").unwrap().split(' ') {
                assert!(ids.contains(named), "{name}: {named}");
            }
            let child = |tag| {
                root.children().find(|node| node.has_tag_name(tag)).and_then(|node| node.text()).unwrap_or_default()
            };
            assert!(!child("title").is_empty() && child("desc").len() > 20, "{name}");
        }
        let html = figure.table_html();
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("style="), "{name}");
        assert!(!figure.table_text().contains('\u{7}'), "{name}");
    }
    let hostile = drawn(&Scene::Decision(decision(HOSTILE, 2)), Language::En);
    assert!(hostile.svg(true).contains("&lt;script&gt;") && hostile.table_html().contains("&lt;script&gt;"));
}

#[test]
fn every_class_that_is_drawn_has_a_rule_and_no_shape_is_left_to_the_default() {
    let ruled = |class: &str| {
        SHEET.contains(&format!(".{class}{{"))
            || SHEET.contains(&format!(".{class}:"))
            || SHEET.contains(&format!(".{class}."))
            || SHEET.contains(&format!(".{class},"))
    };
    for (name, figure) in gallery() {
        let svg = figure.svg(false);
        let document = Document::parse(&svg).unwrap();
        for node in document.root_element().descendants().filter(Node::is_element) {
            let Some(classes) = node.attribute("class") else {
                assert!(
                    ["svg", "title", "desc", "defs", "pattern"].contains(&node.tag_name().name())
                        || node.parent().is_some_and(|parent| parent.has_tag_name("pattern")),
                    "{name}"
                );
                continue;
            };
            for class in classes.split(' ').filter(|class| !["in", "hatch", "plain"].contains(class)) {
                assert!(ruled(class) || class == "move" || class == "tail", "{name}: {class}");
            }
        }
    }
    let hues: BTreeSet<&str> = SHEET
        .lines()
        .next()
        .unwrap()
        .split("--v-")
        .filter_map(|part| part.split_once(':'))
        .map(|(name, _)| name)
        .collect();
    let chromatic = ["blue", "red", "amber", "green"];
    assert!(chromatic.iter().all(|hue| hues.contains(hue)) && !SHEET.contains("purple"), "few hues, named once");
}

/// The light of a colour, by WCAG.
fn light(hex: &str) -> f64 {
    let hex = hex.trim_start_matches('#');
    let hex: String =
        if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.to_owned() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

#[test]
fn words_stand_out_from_what_is_behind_them_in_light_and_in_dark() {
    for line in SHEET.lines().filter(|line| line.contains("--v-low:#")) {
        let colours: BTreeMap<&str, &str> = line
            .split("--v-")
            .filter_map(|part| part.split_once(':'))
            .filter_map(|(name, rest)| Some((name, rest.split([';', '}']).next()?)))
            .collect();
        let apart = |one: &str, other: &str| {
            let (one, other) = (light(colours[one]), light(colours[other]));
            (one.max(other) + 0.05) / (one.min(other) + 0.05)
        };
        for (ink, ground) in [
            ("ink", "paper"),
            ("soft", "paper"),
            ("red", "paper"),
            ("on", "blue"),
            ("on", "red"),
            ("on", "green"),
            ("ink", "pale"),
            ("soft", "pale"),
            ("red", "pale"),
            ("dark", "low"),
            ("dark", "medium"),
            ("dark", "high"),
            ("dark", "prohibitive"),
        ] {
            let dark = colours.get("dark").copied().unwrap_or("#15202b");
            let contrast =
                if ink == "dark" { (light(colours[ground]) + 0.05) / (light(dark) + 0.05) } else { apart(ink, ground) };
            assert!(contrast >= 4.5, "{ink} on {ground}: {contrast:.2}");
        }
        for mark in ["blue", "red", "amber", "green"] {
            assert!(apart(mark, "paper") >= 3.0, "{mark}: {:.2}", apart(mark, "paper"));
        }
    }
}

#[test]
fn bars_and_matrices_are_mirrored_in_arabic_and_time_is_not() {
    let shapes = |scene: &Scene, language, class: &str| -> Vec<(f64, f64)> {
        let svg = drawn(scene, language).svg(false);
        let document = Document::parse(&svg).unwrap();
        let found = document
            .root_element()
            .descendants()
            .filter_map(|node| shape(&node))
            .filter(|shape| shape.has(class) && shape.bottom - shape.top > 11.0);
        found.map(|shape| (shape.left, shape.right)).collect()
    };
    for (scene, class) in [(Scene::Matrix(risks(3)), "cell"), (Scene::Funnel(stages(6)), "bar")] {
        let (read, mirrored) = (shapes(&scene, Language::En, class), shapes(&scene, Language::Ar, class));
        assert!(read.len() == mirrored.len() && read.len() > 4);
        for (one, other) in read.iter().zip(&mirrored) {
            assert!(
                (WIDTH - one.1 - other.0).abs() < 0.2 && (WIDTH - one.0 - other.1).abs() < 0.2,
                "{class} {one:?} {other:?}"
            );
        }
    }
    let one = Suspensions { bars: bars(1, "A").bars, all: 1, of_cases: false };
    for language in [Language::En, Language::Ar] {
        let runs = shapes(&Scene::Suspensions(one.clone()), language, "bar");
        assert!(runs.len() == 4 && runs.windows(2).all(|pair| pair[0].0 < pair[1].0), "{language:?} {runs:?}");
        let dots = shapes(&Scene::Film(film(5)), language, "dot");
        assert!(dots.len() == 5 && dots.windows(2).all(|pair| pair[0].0 < pair[1].0), "{language:?} {dots:?}");
    }
}

#[test]
fn a_stamp_says_of_what_it_is_a_picture_and_by_what_that_can_be_checked() {
    let scene = Scene::Film(film(9));
    let text = drawn(&scene, Language::En).table_text();
    for part in [
        "XA-2025-001",
        "event 8 of 9",
        "position 1234",
        "b2a6748855382833",
        "policy edition 3",
        "no filter",
        "2025-11-04",
        "Demonstration data",
        "2 events of this case are not shown to you",
        "3 cases are left out",
    ] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    let mut plain = frame(Language::En, None);
    (plain.demonstration, plain.hidden_events, plain.hidden_cases, plain.stamp.hash) = (false, 0, 0, None);
    plain.stamp.filter = Some("XA".to_owned());
    let svg = draw(&Scene::Funnel(stages(6)), &plain).svg(false);
    assert!(svg.contains("hash not shown to you") && svg.contains("filter: XA") && !svg.contains("Demonstration"));
    assert!(!svg.contains("are not shown to you."));
}

#[test]
fn a_long_case_makes_no_large_picture_and_says_what_it_draws() {
    let figure = drawn(&Scene::Film(film(20_000)), Language::En);
    let (small, large) = (drawn(&Scene::Film(film(200)), Language::En).svg(true).len(), figure.svg(true).len());
    assert!(large < 64 << 10 && large < 3 * small, "{small} {large}");
    assert!(figure.table_text().contains("24 steps of 20000"));
    for (name, figure) in gallery() {
        assert!(figure.svg(true).len() < 128 << 10, "{name}: {}", figure.svg(true).len());
    }
}

#[test]
fn an_empty_picture_says_why_in_every_language() {
    for (name, figure) in
        gallery().into_iter().filter(|(name, _)| name.contains("empty") || name.starts_with("withheld"))
    {
        let svg = figure.svg(false);
        let document = Document::parse(&svg).unwrap();
        let inside = document.root_element().descendants().any(|node| node.attribute("class") == Some("empty"));
        assert!(inside, "{name}");
        let why = figure.table_html().contains("<tbody>\n</tbody>") && figure.table_html().matches("<p>").count() >= 4;
        assert!(why, "{name}: the table says why it is empty: {}", figure.table_html());
    }
}

#[test]
fn a_table_holds_what_the_picture_shows() {
    let text = drawn(&Scene::Funnel(Funnel::Reached([41, 33, 24, 17, 3, 6])), Language::En).table_text();
    for row in ["Opened\t41", "Risk rated\t33", "Suspended at some time\t3", "Closed\t6"] {
        assert!(text.contains(row), "{row} is missing in {text}");
    }
    for (name, figure) in gallery() {
        let html = figure.table_html();
        let document = Document::parse(&html).unwrap_or_else(|error| panic!("{name}: {error}"));
        let head = document.descendants().filter(|node| node.attribute("scope") == Some("col")).count();
        for row in document
            .descendants()
            .filter(|node| node.has_tag_name("tr") && node.parent().is_some_and(|parent| parent.has_tag_name("tbody")))
        {
            let cells = row.children().filter(Node::is_element).count();
            assert!(cells == head || name.contains("decision") && cells == 2, "{name}: {cells} of {head}");
        }
    }
}
