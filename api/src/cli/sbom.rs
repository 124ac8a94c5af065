//! `hrdd sbom`: what this binary is built from, as CycloneDX 1.6.
//!
//! The lists are compiled in: the lock file, and the manifests of our own crates, which tell what is built from what is
//! only tested with. So the answer is about this very binary, wherever it runs.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::out;

const LOCK: &str = include_str!("../../../Cargo.lock");
const MANIFESTS: [&str; 5] = [
    include_str!("../../Cargo.toml"),
    include_str!("../../../domain/Cargo.toml"),
    include_str!("../../../projections/Cargo.toml"),
    include_str!("../../../storage/Cargo.toml"),
    include_str!("../../../fixtures/Cargo.toml"),
];

/// The crate that the binary is made of.
const ROOT: &str = "api";

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    source: Option<String>,
    checksum: Option<String>,
    #[serde(default)]
    dependencies: Vec<String>,
}

#[derive(Deserialize)]
struct Manifest {
    package: Named,
    #[serde(default)]
    dependencies: BTreeMap<String, toml::Value>,
    #[serde(default, rename = "build-dependencies")]
    build: BTreeMap<String, toml::Value>,
    #[serde(default)]
    target: BTreeMap<String, Target>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

#[derive(Deserialize, Default)]
struct Target {
    #[serde(default)]
    dependencies: BTreeMap<String, toml::Value>,
}

#[derive(Serialize)]
struct Hash<'a> {
    alg: &'static str,
    content: &'a str,
}

impl Package {
    /// The same spelling wherever it is referred to.
    fn reference(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }

    /// `name`, `name version` or `name version (source)`, as a lock file refers to it: as short as is clear.
    fn is(&self, referred: &str) -> bool {
        let mut parts = referred.split(' ');
        parts.next() == Some(self.name.as_str()) && parts.next().is_none_or(|version| version == self.version)
    }

    fn component(&self, direct: bool) -> Value {
        let mut component = json!({
            "type": "library", "bom-ref": self.reference(), "name": self.name, "version": self.version,
            "purl": self.reference(), "scope": "required",
            "properties": [{ "name": "hrdd:direct", "value": direct.to_string() }],
        });
        if let (Some(checksum), Some(fields)) = (&self.checksum, component.as_object_mut()) {
            fields.insert("hashes".into(), json!([Hash { alg: "SHA-256", content: checksum }]));
        }
        component
    }
}

/// What the binary is built from: its packages, and whom each of them uses.
struct Built {
    packages: Vec<Package>,
    /// By place in `packages`.
    uses: BTreeMap<usize, BTreeSet<usize>>,
    root: usize,
}

impl Built {
    fn read() -> Result<Self> {
        let Lock { package: packages } = toml::from_str(LOCK).context("the lock file that was compiled in")?;
        let mut ours = BTreeMap::new();
        for text in MANIFESTS {
            let manifest: Manifest = toml::from_str(text).context("a manifest that was compiled in")?;
            let targets = manifest.target.into_values().flat_map(|target| target.dependencies.into_keys());
            let names = manifest.dependencies.into_keys().chain(manifest.build.into_keys()).chain(targets);
            ours.insert(manifest.package.name, names.collect::<BTreeSet<String>>());
        }
        let of = |name: &str| packages.iter().position(|package| package.name == name && package.source.is_none());
        let root = of(ROOT).context("the lock file that was compiled in does not name this program")?;
        let (mut uses, mut next) = (BTreeMap::new(), vec![root]);
        while let Some(place) = next.pop() {
            let Some(package) = packages.get(place).filter(|_| !uses.contains_key(&place)) else { continue };
            let used = package.dependencies.iter().filter(|referred| {
                // A lock file does not tell what only the tests of a crate of ours use; its manifest does.
                let name = referred.split(' ').next().unwrap_or_default();
                package.source.is_some() || ours.get(&package.name).is_some_and(|names| names.contains(name))
            });
            let used: BTreeSet<usize> =
                used.filter_map(|referred| packages.iter().position(|package| package.is(referred))).collect();
            next.extend(&used);
            uses.insert(place, used);
        }
        Ok(Self { packages, uses, root })
    }

    fn package(&self, place: usize) -> Result<&Package> {
        self.packages.get(place).context("a place in the lock file")
    }

    fn references(&self, places: &BTreeSet<usize>) -> Result<Vec<String>> {
        places.iter().map(|&place| Ok(self.package(place)?.reference())).collect()
    }
}

/// The list, the same bytes each time for the same binary.
fn bom() -> Result<Value> {
    let built = Built::read()?;
    let mut direct = BTreeSet::new();
    for (&place, used) in &built.uses {
        if built.package(place)?.source.is_none() {
            direct.extend(used.iter().copied());
        }
    }
    let (mut components, mut dependencies) = (Vec::new(), Vec::new());
    for (&place, used) in &built.uses {
        let package = built.package(place)?;
        anyhow::ensure!(
            package.source.as_deref().is_none_or(|source| source == REGISTRY),
            "{} does not come from crates.io",
            package.name
        );
        if place != built.root {
            components.push(package.component(direct.contains(&place)));
        }
        dependencies.push(json!({ "ref": package.reference(), "dependsOn": built.references(used)? }));
    }
    let root = built.package(built.root)?.reference();
    Ok(json!({
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "serialNumber": serial(),
        "metadata": {
            "lifecycles": [{ "phase": "build" }],
            "component": {
                "type": "application", "bom-ref": root, "name": "hrdd", "version": env!("CARGO_PKG_VERSION"), "purl": root,
                "licenses": [{ "expression": env!("CARGO_PKG_LICENSE") }],
            },
        },
        "components": components,
        "dependencies": dependencies,
    }))
}

/// Of what was compiled in: the same list has the same number, and no clock or chance is in it.
fn serial() -> String {
    let digest = Sha256::digest([LOCK, MANIFESTS.concat().as_str()].concat());
    let mut text = String::from("urn:uuid:");
    for (place, byte) in digest.iter().take(16).enumerate() {
        if [4, 6, 8, 10].contains(&place) {
            text.push('-');
        }
        let byte = match place {
            // Version 8, made by rules of one's own, and the usual variant (RFC 9562).
            6 => byte & 0x0f | 0x80,
            8 => byte & 0x3f | 0x80,
            _ => *byte,
        };
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

pub(crate) fn run() -> Result<()> {
    out::line(&serde_json::to_string_pretty(&bom()?)?)
}
