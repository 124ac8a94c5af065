//! Pictures as they are asked for: over HTTP by people who see this or that, and on the command line by the operator.

use serde_json::{Value, json};
use tests::{Binary, Server, said, text};

use crate::with;

/// The case of scenario F2, of which something is strictly confidential.
const CASE: &str = "XB-2025-001";
const OF_A_CASE: [&str; 9] =
    ["film", "matrix", "indicators", "suspensions", "alerts", "decision", "diff", "calendar", "conditions"];
const OF_ALL: [&str; 8] = ["matrix", "funnel", "indicators", "suspensions", "alerts", "calendar", "dotted", "drift"];

fn get(server: &Server, token: &str, path: &str) -> (u16, String) {
    let (status, _, body) = server.read("GET", Some(token), &format!("/viz/{path}"));
    (status, String::from_utf8(body).unwrap())
}

fn good(server: &Server, token: &str, path: &str) -> String {
    let (status, body) = get(server, token, path);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

#[test]
fn the_command_line_draws_the_same_bytes_as_the_server() {
    let (mut server, _) = with(&[1, 2]);
    let eyes = server.eyes();
    let step = |name: &str| if name == "calendar" || name == "alerts" { String::new() } else { "&step=30".to_owned() };
    // That something was read is on record once; the second time the log stands still.
    let drawn = loop {
        let mut drawn = Vec::new();
        let before = server.head();
        for language in ["en", "ar"] {
            for name in OF_ALL {
                drawn.push((name, None, language, good(&server, &eyes, &format!("{name}.svg?lang={language}"))));
            }
            for name in OF_A_CASE {
                let path = format!("{name}.svg?case={CASE}&lang={language}{}", step(name));
                drawn.push((name, Some(CASE), language, good(&server, &eyes, &path)));
            }
        }
        if server.head() == before {
            break drawn;
        }
    };
    // As of a moment of the past, which the stamp names.
    let early = server.trail()[60].0.to_string();
    let at = server.query("query($p: Position!) { event(position: $p) { recordedAt } }", json!({ "p": early }))["event"]["recordedAt"].as_str().unwrap().to_owned();
    let earlier = [early, at].map(|as_recorded| {
        let path = format!("funnel.svg?asOf={as_recorded}");
        (path.clone(), as_recorded, good(&server, &eyes, &path))
    });
    let now = good(&server, &eyes, "funnel.svg");
    // On a day of the world, of all cases and of one: the same from the command line, and another than now.
    let on =
        server.query(
            "{ events(first: 1, filter: { kinds: [\"SupportApproved\"] }) { nodes { effectiveOn } } }",
            json!({}),
        )["events"]["nodes"][0]["effectiveOn"]
            .as_str()
            .unwrap()
            .to_owned();
    let of_that_day = ["matrix", "suspensions", "calendar"].map(|name| {
        let [all, one] = [String::new(), format!("&case={CASE}")]
            .map(|case| good(&server, &eyes, &format!("{name}.svg?effectiveOn={on}{case}")));
        assert!(all.contains(&format!("as it was on {on}")) && one.contains(&format!("as it was on {on}")), "{name}");
        let of_now =
            [String::new(), format!("?case={CASE}")].map(|case| good(&server, &eyes, &format!("{name}.html{case}")));
        let of_then = [String::new(), format!("&case={CASE}")]
            .map(|case| good(&server, &eyes, &format!("{name}.html?effectiveOn={on}{case}")));
        let rows = |table: &str| table.split("<tbody>").nth(1).map(str::to_owned);
        let differ = of_now.iter().zip(&of_then).filter(|(now, then)| rows(now) != rows(then)).count();
        assert!(differ > 0, "{name}: {of_then:?}");
        (name, all, one)
    });
    assert!(earlier.iter().all(|(_, _, svg)| *svg != now), "the present is another");
    assert!(earlier[0].2.contains(&earlier[0].1), "the stamp says the position");
    for (path, says) in [
        ("funnel.svg?asOf=yesterday", "an instant"),
        ("funnel.svg?asOf=999999", "ends at position"),
        ("alerts.svg?effectiveOn=2025-01-01", "no day of the world"),
        ("funnel.svg?effectiveOn=2199-01-01", "has not come"),
        ("funnel.svg?effectiveOn=yesterday", "effectiveOn"),
        ("integrity.svg?asOf=5", "how the log is now"),
    ] {
        let (status, body) = get(&server, &eyes, path);
        assert!(status == 400 && body.contains(says), "{path}: {body}");
    }
    assert!(server.stop().success());
    let copy = tests::copy_of(server.folder());
    for (name, case, language, svg) in drawn {
        let mut arguments = vec!["viz", name];
        arguments.extend(case);
        arguments.extend(["--lang", language, "--copy", "--data", text(copy.path())]);
        if case.is_some() && !step(name).is_empty() {
            arguments.extend(["--step", "30"]);
        }
        let output = Binary::good(&arguments);
        assert!(String::from_utf8(output.stdout).unwrap() == svg, "{name} {case:?} {language}");
        assert!(svg.contains("<style>") && svg.contains("class=\"viz\""), "{name}");
    }
    for (path, as_recorded, svg) in earlier {
        let arguments = ["viz", "funnel", "--as-recorded", as_recorded.as_str(), "--copy", "--data", text(copy.path())];
        assert!(String::from_utf8(Binary::good(&arguments).stdout).unwrap() == svg, "{path}");
    }
    for (name, all, one) in of_that_day {
        let draw = |of: &[&str]| {
            let arguments = [&["viz", name], of, &["--effective", &on, "--copy", "--data", text(copy.path())]].concat();
            String::from_utf8(Binary::good(&arguments).stdout).unwrap()
        };
        assert!(draw(&[]) == all && draw(&[CASE]) == one, "{name} on {on}");
    }
    let table = Binary::good(&["viz", "suspensions", CASE, "--table", "--copy", "--data", text(copy.path())]);
    assert!(said(&table).contains("\tsuspended\t"), "{}", said(&table));
    let bare = Binary::good(&["viz", "film", CASE, "--bare", "--copy", "--data", text(copy.path())]);
    assert!(!said(&bare).contains("<style>"));
}

#[test]
fn what_somebody_may_not_see_is_not_in_the_picture_and_the_picture_says_how_much_that_is() {
    let (server, player) = with(&[2]);
    let (staff, eyes) = (player.token(&server, "ps-xb"), server.eyes());
    let asked =
        format!("{{ case(reference: \"{CASE}\") {{ revision hiddenEvents history(first: 1) {{ totalCount }} }} }}");
    let seen = server.ask(&staff, &asked, json!({})).data()["case"].take();
    let hidden = seen["hiddenEvents"].as_u64().unwrap();
    assert!(hidden > 0, "something of this case is not for everybody: {seen}");
    let (all, part) = (
        good(&server, &eyes, &format!("film.html?case={CASE}")),
        good(&server, &staff, &format!("film.html?case={CASE}")),
    );
    assert!(part.contains(&format!("{hidden} event")) && part.contains("not shown to you"), "{part}");
    assert!(!all.contains("not shown to you"), "{all}");
    let visible = seen["history"]["totalCount"].as_u64().unwrap();
    assert_eq!(visible + hidden, seen["revision"].as_u64().unwrap());

    // Step by step, what is hidden is told of nothing; the others are as they are.
    let mut shown = 0;
    for step in 1..=seen["revision"].as_u64().unwrap() {
        let diff = good(&server, &staff, &format!("diff.svg?case={CASE}&step={step}"));
        shown += u64::from(!diff.contains("This step is not shown to you"));
    }
    assert_eq!(shown, visible);

    // A case that is out of reach is told of as one that does not exist.
    let stranger = player.token(&server, "pm-xa");
    let (there, not_there) = (
        get(&server, &stranger, &format!("film.svg?case={CASE}")),
        get(&server, &stranger, "film.svg?case=XB-2025-999"),
    );
    assert_eq!((there.0, not_there.0), (404, 404));
    assert_eq!(there.1.replace(CASE, ""), not_there.1.replace("XB-2025-999", ""));
    for name in OF_ALL {
        assert!(!good(&server, &stranger, &format!("{name}.svg")).contains(CASE), "{name}");
    }
    assert!(good(&server, &stranger, "suspensions.svg").contains("No support that you may see"));
    assert!(good(&server, &eyes, "suspensions.svg").contains(CASE));
}

#[test]
fn a_screen_on_a_wall_is_shown_alerts_and_no_case_and_no_small_count() {
    let (server, player) = with(&[2]);
    let person = &player.prelude.people["com-xb"];
    let (user, office) = (person.user.to_string(), person.office.to_string());
    let made = [
        "token",
        "--data",
        text(server.folder()),
        "--user",
        &user,
        "--office",
        &office,
        "--role",
        "CHIEF_OF_MISSION",
        "--scope",
        "alerts",
    ];
    let token = said(&Binary::good(&made)).lines().find(|line| line.starts_with("hrdd_")).unwrap().to_owned();
    let alerts = good(&server, &token, "alerts.svg");
    assert!(alerts.contains("Open: ") && alerts.contains("hash not shown to you"), "{alerts}");
    assert!(!good(&server, &server.eyes(), "alerts.svg").contains("hash not shown to you"));
    assert_eq!(get(&server, &token, &format!("decision.svg?case={CASE}")).0, 404);
    assert!(good(&server, &token, "funnel.svg").contains("a count is so small"));
    assert!(good(&server, &token, "funnel.svg?mode=reached").contains("a count is so small"));
    for name in ["matrix", "suspensions", "calendar", "dotted", "drift", "indicators", "integrity"] {
        assert!(good(&server, &token, &format!("{name}.svg")).contains("your role does not see"), "{name}");
    }
}

/// What is on record of readings of the case.
fn readings(server: &Server) -> Vec<Value> {
    let found =
        server.query("{ readings(first: 100) { nodes { reading { user kind of reason positions } } } }", json!({}));
    found["readings"]["nodes"].as_array().unwrap().iter().map(|node| node["reading"].clone()).collect()
}

#[test]
fn what_is_strictly_confidential_is_drawn_on_record_only() {
    let (mut server, player) = with(&[2]);
    let focal_point = player.token(&server, "fp-xb");
    let of = |server: &Server| readings(server).into_iter().filter(|one| one["user"] == "U-205").count();
    let before = of(&server);
    good(&server, &focal_point, &format!("film.svg?case={CASE}"));
    let after = of(&server);
    assert!(after > before, "{before} {after}");
    good(&server, &focal_point, &format!("film.svg?case={CASE}&lang=fr"));
    assert_eq!(of(&server), after, "the same person, the same events, a moment later");
    assert!(server.stop().success());

    let data = server.folder().to_owned();
    let refused = Binary::run(&["viz", "film", CASE, "--data", text(&data)]);
    assert!(refused.status.code() == Some(2) && refused.stdout.is_empty(), "{}", said(&refused));
    assert!(said(&refused).contains("--reason"));
    let shown = Binary::good(&["viz", "film", CASE, "--data", text(&data), "--reason", "For the board."]);
    assert!(said(&shown).contains("<svg"));
    server.start();
    let found = readings(&server);
    let on_record = found.iter().find(|one| one["reason"] == "For the board.").unwrap();
    assert_eq!((&on_record["of"], &on_record["user"]), (&json!(format!("picture film of {CASE}")), &json!("operator")));
}

#[test]
fn a_picture_that_is_known_is_not_drawn_again_until_something_is_recorded() {
    let (server, mut player) = with(&[]);
    let scenario = fixtures::scenarios().unwrap().swap_remove(0);
    player.steps(&server, "F1", &scenario.steps[..3], true);
    let eyes = server.eyes();
    let read = |known: &str| {
        let token = format!("{eyes}\r\nif-none-match: {known}");
        let (status, head, body) = server.read("GET", Some(&token), "/viz/film.svg?case=XA-2025-001");
        let tag = head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap().to_owned();
        (status, tag, body.len(), head)
    };
    let (status, tag, size, head) = read("\"none\"");
    assert!(status == 200 && size > 1_000 && head.contains("cache-control: private, no-cache"), "{head}");
    let csp = head.lines().find(|line| line.starts_with("content-security-policy")).unwrap();
    assert!(
        csp.contains("default-src 'none'") && csp.contains("style-src 'sha256-") && !csp.contains("unsafe"),
        "{csp}"
    );
    let (status, again, size, _) = read(&tag);
    assert_eq!((status, &again, size), (304, &tag, 0));
    // Another person is not told that it is as they know it.
    let other = player.token(&server, "pm-xa");
    let (status, ..) =
        server.read("GET", Some(&format!("{other}\r\nif-none-match: {tag}")), "/viz/film.svg?case=XA-2025-001");
    assert_eq!(status, 200);
    player.steps(&server, "F1", &scenario.steps[3..4], false);
    let (status, fresh, ..) = read(&tag);
    assert!(status == 200 && fresh != tag);
}

#[test]
fn what_is_asked_for_wrongly_is_refused_with_what_there_is() {
    let (server, mut player) = with(&[]);
    let mut step = fixtures::scenarios().unwrap()[0].steps[0].clone();
    assert_eq!(step.command, "openCase");
    step.input["title"] = "</title><script>alert(1)</script>".into();
    player.steps(&server, "F1", &[step], true);
    let eyes = server.eyes();
    let decision = good(&server, &eyes, "decision.svg?case=XA-2025-001");
    assert!(decision.contains("&lt;script&gt;") && !decision.contains("<script"), "{decision}");
    assert!(!good(&server, &eyes, "decision.html?case=XA-2025-001").contains("<script"));
    for (path, status, told) in [
        ("nothing.svg", 404, "film, matrix"),
        ("film.png?case=XA-2025-001", 404, "film, matrix"),
        ("film.svg", 400, "name a case"),
        ("funnel.svg?case=XA-2025-001", 400, "all cases"),
        ("film.svg?case=XA-2025-001&step=0", 404, "steps"),
        ("film.svg?case=XA-2025-001&step=99", 404, "steps"),
        ("film.svg?case=XA-2025-001&lang=xx", 400, "lang"),
        ("film.svg?case=%3Cscript%3E", 400, "case"),
        ("film.svg?case=XA-2025-001&country=XA", 400, "country"),
        ("matrix.svg?step=3", 400, "step"),
        ("matrix.svg?mode=reached", 400, "funnel"),
        ("funnel.svg?token=x", 400, "oken"),
    ] {
        let (answered, body) = get(&server, &eyes, path);
        assert!(answered == status && body.contains(told), "{path}: {answered} {body}");
        assert!(serde_json::from_str::<Value>(&body).unwrap()["errors"][0]["extensions"]["code"].is_string(), "{path}");
    }
    assert_eq!(server.read("GET", None, "/viz/funnel.svg").0, 401);
    assert_eq!(server.read("POST", Some(&eyes), "/viz/funnel.svg").0, 405);
    let listed = said(&Binary::good(&["viz", "list"]));
    for name in OF_A_CASE.iter().chain(&OF_ALL) {
        assert!(listed.lines().any(|line| line.starts_with(name)), "{name}: {listed}");
    }
    let wrong = Binary::run(&["viz", "gauge"]);
    assert!(wrong.status.code() == Some(2) && said(&wrong).contains("hrdd viz list"));
    let missing = Binary::run(&["viz", "film", "XA-2025-777", "--data", text(server.folder())]);
    assert!(!missing.status.success());
}
