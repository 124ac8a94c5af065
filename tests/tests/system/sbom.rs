//! The list of what the binary is built from.

use std::{collections::BTreeSet, path::Path, process::Command};

use boon::{Compiler, Schemas};
use serde_json::Value;
use tests::Binary;

fn list() -> Value {
    serde_json::from_slice(&Binary::good(&["sbom"]).stdout).unwrap()
}

#[test]
fn the_list_is_cyclonedx_1_6() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/cyclonedx");
    let read = |name: &str| serde_json::from_slice::<Value>(&std::fs::read(folder.join(name)).unwrap()).unwrap();
    let base = "http://cyclonedx.org/schema/";
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    for name in ["bom-1.6.schema.json", "jsf-0.82.SNAPSHOT.schema.json", "spdx.SNAPSHOT.schema.json"] {
        compiler.add_resource(&format!("{base}{name}"), read(name)).unwrap();
    }
    let schema = compiler.compile(&format!("{base}bom-1.6.schema.json"), &mut schemas).unwrap();
    let mut list = list();
    schemas.validate(&list, schema).unwrap_or_else(|error| panic!("{error}"));
    // The schema does look: one wrong hash among them all is found.
    list["components"].as_array_mut().unwrap().iter_mut().find(|one| one["hashes"].is_array()).unwrap()["hashes"][0]
        ["content"] = "nothing".into();
    assert!(schemas.validate(&list, schema).is_err());
}

#[test]
fn the_list_holds_every_crate_that_cargo_builds_the_binary_from_and_none_that_is_only_tested_with() {
    let list = list();
    let components = list["components"].as_array().unwrap();
    let listed: BTreeSet<String> = components
        .iter()
        .map(|one| format!("{} v{}", one["name"].as_str().unwrap(), one["version"].as_str().unwrap()))
        .collect();
    assert_eq!(listed.len(), components.len(), "each once");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let tree = ["tree", "--locked", "-p", "api", "-e", "normal,build", "--prefix", "none", "--format", "{p}"];
    let told = Command::new(env!("CARGO")).args(tree).current_dir(root).output().unwrap();
    assert!(told.status.success(), "{}", tests::said(&told));
    let told = String::from_utf8(told.stdout).unwrap();
    let built: BTreeSet<String> = told
        .lines()
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .filter(|line| !line.starts_with("api "))
        .collect();
    assert!(built.len() > 100, "{built:?}");
    let missing: Vec<_> = built.difference(&listed).filter(|line| !line.is_empty()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for absent in ["proptest", "boon", "tests", "roxmltree"] {
        assert!(!listed.iter().any(|line| line.split(' ').next() == Some(absent)), "{absent}");
    }
    let one = |name: &str| components.iter().find(|one| one["name"] == name).unwrap();
    assert_eq!(one("sled")["hashes"][0]["content"].as_str().unwrap().len(), 64);
    assert_eq!(one("sled")["purl"], "pkg:cargo/sled@0.34.7");
    assert_eq!(one("sled")["properties"][0]["value"], "true");
    assert_eq!(one("fxhash")["properties"][0]["value"], "false");
}
