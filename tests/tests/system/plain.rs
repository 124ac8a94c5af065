//! The pages that need no script: the forms for a password and for a dossier, as a browser sends them and as it is answered.

use serde_json::{Value, json};
use tests::Server;

use super::page::{account, browse_with, exchanged, got, line};

const PASSWORD: &str = "three stones by the river";

/// From a page of this server's own.
const OWN: &str = "origin: http://HOST\r\n";

/// Sends a form as a browser without scripts does, and gives the status, the head and the page. In HTTP/1.0, which has no pieces.
fn posted(server: &Server, path: &str, origin: &str, fields: &[(&str, &str)]) -> (u16, String, String) {
    let body = form_urlencoded(fields);
    let length = body.len();
    let (head, body) = exchanged(
        server,
        &format!(
            "POST {path} HTTP/1.0\r\nhost: HOST\r\nconnection: close\r\n{origin}content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
        ),
    );
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head, String::from_utf8(body).unwrap())
}

/// Every byte but letters and digits as its number.
fn form_urlencoded(fields: &[(&str, &str)]) -> String {
    let encoded = |text: &str| {
        text.bytes()
            .map(
                |byte| {
                    if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
                },
            )
            .collect::<String>()
    };
    fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
}

/// Holds that the form is there again, in French, and gives its page.
fn again(path: &str, (status, head, page): (u16, String, String), wanted: u16, says: &str) -> String {
    assert_eq!(status, wanted, "{head}\n{page}");
    assert_eq!(line(&head, "content-type"), "text/html; charset=utf-8", "{head}");
    let policy = line(&head, "content-security-policy");
    assert!(policy.starts_with("default-src 'none'") && policy.contains("form-action 'self'"), "{policy}");
    assert_eq!((line(&head, "referrer-policy"), line(&head, "cache-control")), ("same-origin", "no-store"), "{head}");
    assert!(page.contains(&format!("action=\"{path}?lang=fr\"")) && page.contains("<html lang=\"fr\""), "{page}");
    assert!(page.contains(says), "{says}: {page}");
    assert!(!page.contains("<script") && !head.to_lowercase().contains("set-cookie"), "{head}");
    page
}

#[test]
fn a_password_is_chosen_by_a_plain_form_of_ones_own_page_alone() {
    let server = Server::fresh();
    let code = account(&server, "P-9", "local", &[("AUDITOR", "HQ")]);
    let sent = |origin: &str, body: &str| {
        let length = body.len();
        exchanged(
            &server,
            &format!(
                "POST /setup?lang=fr HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\n{origin}content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
            ),
        )
    };
    let (head, body) = got(&server, "/setup", "accept-language: ar, en;q=0.5\r\n");
    let body = String::from_utf8(body).unwrap();
    assert!(body.contains("<html lang=\"ar\" dir=\"rtl\">") && !body.contains("<script"), "{body}");
    assert_eq!(line(&head, "referrer-policy"), "same-origin", "else a browser hides where the form comes from");
    let good = format!("code={code}&password=three+stones+by+the+river&again=three+stones+by+the+river");
    let refused = |(head, _): (String, Vec<u8>)| head.split(' ').nth(1).unwrap().to_owned();
    assert_eq!(refused(sent("", &good)), "415", "who does not say where it comes from");
    assert_eq!(refused(sent("origin: https://evil.example\r\n", &good)), "403");
    assert_eq!(refused(sent("origin: null\r\n", &good)), "403");
    let own = "origin: http://HOST\r\n";
    let (head, body) = sent(own, &good.replace("again=three", "again=four"));
    let body = String::from_utf8(body).unwrap();
    assert!(head.starts_with("HTTP/1.1 400") && body.contains("ne sont pas identiques"), "{head}\n{body}");
    assert!(body.contains(&format!("value=\"{code}\"")) && !body.contains("stones"), "{body}");
    let (head, body) = sent(own, &good);
    assert!(head.starts_with("HTTP/1.1 200") && String::from_utf8_lossy(&body).contains("P-9"), "{head}");
    let (head, _) = sent(own, &good);
    assert!(head.starts_with("HTTP/1.1 401"), "once: {head}");
    let session = server.send("/login", None, &json!({ "user": "P-9", "password": "three stones by the river" }));
    assert_eq!((session.status, &session.body["user"]), (200, &json!("P-9")));
}

#[test]
fn who_sent_a_form_is_answered_with_its_page_whatever_refuses_it() {
    let server = Server::fresh();
    let fields = [("code", "x"), ("password", "too short"), ("again", "too short"), ("case", "XA-1")];
    for (path, most) in [("/setup", 4_096), ("/dossier", 16_384)] {
        let long = "a".repeat(most + 500);
        let sent = |origin: &str, fields: &[(&str, &str)]| posted(&server, &format!("{path}?lang=fr"), origin, fields);
        let own_page = "Un formulaire n’est accepté que depuis la page même";
        again(path, sent("", &fields), 415, own_page);
        again(path, sent("origin: https://evil.example\r\n", &fields), 403, own_page);
        again(path, sent("origin: null\r\n", &fields), 403, own_page);
        again(path, sent("sec-fetch-site: cross-site\r\n", &fields), 403, own_page);
        again(path, sent(OWN, &[("code", &long)]), 413, "bytes are read");
    }
    // A program is answered as before.
    let told = server.send("/setup", None, &json!({ "code": "x", "password": "too short" }));
    assert_eq!((told.status, told.code()), (401, "UNAUTHENTICATED"));
    let (mut slowed, mut tried) = (None, 0);
    while slowed.is_none() && tried < 600 {
        let answer = posted(&server, "/setup?lang=fr", OWN, &fields);
        tried += 1;
        assert!(matches!(answer.0, 401 | 429), "{answer:?}");
        slowed = Some(answer).filter(|answer| answer.0 == 429);
    }
    let slowed = slowed.expect("so many in a row were never too many");
    assert_eq!(line(&slowed.1, "retry-after"), "1", "{}", slowed.1);
    again("/setup", slowed, 429, "Réessayez dans une seconde.");
}

#[test]
fn a_dossier_is_had_by_a_plain_form_as_the_export_gives_it_and_by_nobody_else() {
    let (server, player) = super::with(&[1, 7]);
    let (auditor, donor) = (player.token(&server, "auditor"), player.token(&server, "donor"));
    let (head, page) = got(&server, "/dossier?case=XA-2025-001", "accept-language: ar, en;q=0.5\r\n");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && !page.contains("<script"), "{page}");
    assert!(page.contains("value=\"XA-2025-001\"") && page.contains("/dossier?lang=en&amp;case=XA"), "{page}");
    assert_eq!(line(&head, "referrer-policy"), "same-origin", "else a browser hides where the form comes from");
    let sent = |fields: &[(&str, &str)]| posted(&server, "/dossier?lang=fr", OWN, fields);
    let form = |answer, status, says| again("/dossier", answer, status, says);
    let case = ("case", "XA-2025-001");

    form(sent(&[("token", &auditor)]), 400, "Dites quel dossier");
    form(sent(&[case]), 401, "Donnez votre référence");
    form(sent(&[case, ("user", "P-1")]), 401, "Donnez votre référence");
    let page = form(sent(&[case, ("token", "hrdd_none_such"), ("reason", "<b>")]), 401, "ne compte pas");
    assert!(page.contains("value=\"&lt;b&gt;\"") && !page.contains("hrdd_none_such"), "{page}");
    form(sent(&[("case", "XA-2020-999"), ("token", &auditor)]), 404, "Il n’y a pas de dossier XA-2020-999 pour vous");
    form(sent(&[case, ("token", &auditor), ("position", "soon")]), 400, "Une position est un nombre entier");
    form(sent(&[case, ("token", &auditor), ("position", "99999999")]), 400, "pas encore à cette position");
    form(sent(&[("case", "XA-2025-002"), ("token", &auditor)]), 400, "Dites pourquoi vous le lisez");
    let readings = || {
        let asked = "{ readings(first: 100) { nodes { reading { user role kind reason of } } } }";
        let found = server.query(asked, json!({}))["readings"]["nodes"].take();
        found.as_array().unwrap().iter().map(|node| node["reading"].clone()).collect::<Vec<Value>>()
    };
    let before = readings();
    assert!(!before.iter().any(|one| one["kind"] == "EXPORT"), "what is refused is no reading: {before:?}");

    let reason = "Pour l’audit.";
    let asked = [("case", "XA-2025-002"), ("token", &*auditor), ("reason", reason), ("language", "ar")];
    let (status, head, dossier) = sent(&asked);
    assert_eq!((status, line(&head, "content-type")), (200, "text/html; charset=utf-8"), "{head}\n{dossier}");
    assert!(line(&head, "content-disposition").starts_with("inline; filename=\"hrdd-XA-2025-002-"), "{head}");
    assert!(!head.to_lowercase().contains("set-cookie") && line(&head, "cache-control") == "no-store", "{head}");
    let policy = line(&head, "content-security-policy");
    assert!(policy.contains("form-action 'none'") && !policy.contains("script-src"), "{policy}");
    assert!(dossier.contains("<html lang=\"ar\" dir=\"rtl\"") && dossier.contains("<svg"), "{dossier}");
    let after = readings();
    assert_eq!(after.len(), before.len() + 1, "{after:?}");
    assert_eq!([&after[0]["user"], &after[0]["kind"], &after[0]["reason"]], ["U-708", "EXPORT", reason]);
    assert!(after[0]["of"].as_str().unwrap().contains("XA-2025-002 as dossier"), "{after:?}");
    // The same position and moment give the same bytes.
    let same = format!(
        "/export/case/XA-2025-002?format=dossier&lang=ar&atPosition={}&madeAt={}&reason=again",
        line(&head, "hrdd-export-position"),
        line(&head, "hrdd-export-made-at")
    );
    let (status, _, export) = server.fetch(&auditor, &same);
    assert_eq!((status, String::from_utf8(export).unwrap()), (200, dossier));
    let (status, head, kept) = sent(&[&asked[..], &[("keep", "yes"), ("position", "200")]].concat());
    assert!(status == 200 && line(&head, "content-disposition").starts_with("attachment; "), "{head}");
    assert_eq!(line(&head, "hrdd-export-position"), "200");
    assert!(kept.contains("</html>"), "it is whole");

    // Who sees less is shown less, by the same rules.
    let (status, _, less) = sent(&[case, ("token", &donor)]);
    assert!(status == 200 && less.contains("Withheld from this reader."), "{less}");
}

#[test]
fn a_password_opens_one_dossier_and_nothing_else_and_a_wrong_one_costs_what_it_costs_at_the_login() {
    let (mut server, player) = super::with(&[1]);
    let several = [("AUDITOR", "HQ"), ("OVERSIGHT", "HQ")];
    let codes = [
        ("P-1", account(&server, "P-1", "local", &several[..1])),
        ("P-2", account(&server, "P-2", "local", &several)),
        ("P-3", account(&server, "P-3", "local", &[])),
        ("E-1", account(&server, "E-1", "emergency", &several[..1])),
    ];
    for (user, code) in &codes {
        let set = server.send("/setup", None, &json!({ "code": code, "password": PASSWORD }));
        assert_eq!((set.status, &set.body["user"]), (200, &json!(user)), "{}", set.body);
    }
    let case = ("case", "XA-2025-001");
    let sent = |server: &Server, fields: &[(&str, &str)]| posted(server, "/dossier?lang=fr", OWN, fields);
    let form = |answer, status, says| again("/dossier", answer, status, says);
    let by = |user| [case, ("user", user), ("password", PASSWORD)];

    let (status, head, dossier) = sent(&server, &by("P-1"));
    assert!(status == 200 && dossier.contains("P-1, AUDITOR, HQ") && !head.contains("hrds_"), "{head}");
    let page = form(sent(&server, &by("P-2")), 400, "Vous avez plusieurs rôles");
    assert!(page.contains("<option value=\"Auditor HQ\"") && page.contains("<option value=\"Oversight HQ\""), "{page}");
    assert!(page.contains("value=\"P-2\"") && !page.contains("stones"), "{page}");
    let (status, _, dossier) = sent(&server, &[&by("P-2")[..], &[("as", "Oversight HQ")]].concat());
    assert!(status == 200 && dossier.contains("P-2, OVERSIGHT, HQ"), "{dossier}");
    form(sent(&server, &[&by("P-1")[..], &[("as", "Oversight HQ")]].concat()), 403, "pas ce rôle aujourd’hui");
    form(sent(&server, &by("P-3")), 403, "pas ce rôle aujourd’hui");
    let page = form(sent(&server, &by("E-1")), 400, "Dites à quoi sert le compte d’urgence");
    assert!(page.contains("name=\"emergency\""), "{page}");
    let used = || server.trail().iter().filter(|(_, kind)| kind == "EmergencyAccountUsed").count();
    assert_eq!(used(), 0);
    let (status, _, _) = sent(&server, &[&by("E-1")[..], &[("emergency", "The provider is down.")]].concat());
    assert_eq!((status, used()), (200, 1), "its use is on record");

    // A closed account opens nothing.
    let data = tests::text(server.folder()).to_owned();
    tests::Binary::good(&["admin", "close-account", "--user", "P-2", "--reason", "Left.", "--data", &data]);
    let closed = [&by("P-2")[..], &[("as", "Oversight HQ")]].concat();
    form(sent(&server, &closed), 401, "ne vont pas ensemble");

    // Wrong ones are counted together with those of the login.
    for _ in 0..2 {
        let page = form(sent(&server, &[case, ("user", "P-1"), ("password", "a wrong one, long")]), 401, "ne vont pas");
        assert!(!page.contains("a wrong one"), "{page}");
    }
    let wrong = json!({ "user": "P-1", "password": "a wrong one, long" });
    assert_eq!(server.send("/login", None, &wrong).status, 401);
    let slowed = sent(&server, &by("P-1"));
    let wait: u64 = line(&slowed.1, "retry-after").parse().unwrap_or_else(|_| panic!("{}", slowed.1));
    assert!(wait >= 1, "also for the right one");
    form(slowed, 429, "Réessayez dans une seconde.");
    let (status, _, _) = sent(&server, &[case, ("token", &player.token(&server, "auditor"))]);
    assert_eq!(status, 200, "nobody else is kept out");
    assert!(server.stop().success());
    let said = server.said();
    assert!(!said.contains("stones") && !said.contains("wrong one"), "{said}");
}

#[test]
fn a_browser_without_scripts_has_the_dossier_with_its_pictures_and_tables() {
    let (server, player) = super::with(&[1]);
    let code = account(&server, "P-1", "local", &[("AUDITOR", "HQ"), ("OVERSIGHT", "HQ")]);
    browse_with("plain.test.js", &server, &player, json!({ "codes": { "P-1": code } }));
}
