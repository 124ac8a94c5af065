mod scenes;

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use self::scenes::{HOSTILE, bars, decision, drawn, film, frame, gallery, risks, stages};
use super::{canvas::WIDTH, *};
use crate::words::Language;

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
