use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;
use sha2::{Digest, Sha384};

use super::{IMPORT_MAP, files, policy};

/// Holds that the files of others in a folder are those that its list names, byte for byte, with their licences.
fn are_as_published(folder: &str, mut there: Vec<String>) {
    let list: Vec<Value> = serde_json::from_slice(&files::bytes(&format!("{folder}vendored.json")).unwrap()).unwrap();
    let licences = String::from_utf8(files::bytes(&format!("{folder}LICENSES.txt")).unwrap()).unwrap();
    let mut named: Vec<String> = Vec::new();
    for entry in &list {
        let path = format!("{folder}{}", entry["file"].as_str().unwrap());
        let hash = STANDARD.encode(Sha384::digest(files::bytes(&path).unwrap()));
        assert_eq!(entry["sha384"], hash.as_str(), "{path}");
        let (package, version) = (entry["package"].as_str().unwrap(), entry["version"].as_str().unwrap());
        assert!(licences.contains(&format!("== {package} {version} ")), "{package} {version}");
        named.push(path);
    }
    there.sort();
    named.sort();
    assert_eq!(named, there, "every file of others is listed, and every one that is listed is there");
}

#[test]
fn what_others_wrote_is_byte_for_byte_what_they_published() {
    are_as_published("vendor/", files::modules().into_iter().filter(|path| path.starts_with("vendor/")).collect());
}

#[cfg(feature = "explorer")]
#[test]
fn the_explorer_is_what_its_authors_published_and_asks_nobody_else() {
    let there = files::vendored_explorer().into_iter().map(|path| format!("explorer/{path}"));
    are_as_published("explorer/vendor/", there.collect());
    let policy = super::explorer::policy("ledger.example");
    let policy = policy.to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
    assert!(!policy.contains("unsafe-eval") && !policy.contains('*') && !policy.contains("http"), "{policy}");
}

#[test]
fn every_bare_name_leads_to_a_file() {
    let map: Value = serde_json::from_str(IMPORT_MAP).unwrap();
    for (name, path) in map["imports"].as_object().unwrap() {
        let path = path.as_str().unwrap().strip_prefix("/page/").unwrap();
        assert!(files::file(path).is_some(), "{name}: {path}");
    }
}

#[test]
fn nothing_unsafe_is_allowed_and_no_other_host() {
    let policy = policy("ledger.example:8443");
    let policy = policy.to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"), "{policy}");
    assert!(policy.contains("connect-src 'self' ws://ledger.example:8443 wss://ledger.example:8443;"), "{policy}");
}

#[test]
fn a_screen_asks_for_what_it_needs_and_for_nothing_of_others() {
    let portfolio = files::needed("portfolio");
    for needed in
        ["app/main.js", "app/shell.js", "app/screens/portfolio.js", "vendor/preact.js", "vendor/fluent/types.js"]
    {
        assert!(portfolio.contains(&needed.to_owned()), "{needed}: {portfolio:?}");
    }
    let others = ["app/screens/case.js", "app/screens/audit.js", "vendor/noble/sha2.js"];
    assert!(!others.iter().any(|other| portfolio.contains(&(*other).to_owned())), "{portfolio:?}");
    assert!(files::needed("audit").contains(&"vendor/noble/utils.js".to_owned()), "what is needed by what is needed");
    assert_eq!(files::needed("../../src/lib.rs"), files::needed("none"));
    let all = files::modules();
    assert!(portfolio.iter().all(|path| all.contains(path)));
}
