//! The files of the page, as they are sent: with their kind, their hash and their compressed form.

use std::{
    borrow::Cow,
    collections::HashMap,
    io::Write,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use axum::body::Bytes;
use flate2::{Compression, write::GzEncoder};
use rust_embed::Embed;
use sha2::{Digest, Sha256};

use crate::{pictures::SHEET, words::Language};

/// `api/page`, with everything in it.
#[derive(Embed)]
#[folder = "page/"]
struct Folder;

/// The catalogues, which the program itself reads too.
#[derive(Embed)]
#[folder = "words/"]
struct Catalogues;

/// `api/explorer`, with everything in it.
#[cfg(feature = "explorer")]
#[derive(Embed)]
#[folder = "explorer/"]
struct Explorer;

/// The catalogues that the page needs; what pictures say is said by the server.
const CATALOGUES: [&str; 5] = ["lists.ftl", "page.ftl", "case.ftl", "forms.ftl", "screens.ftl"];

/// What is sent for a path.
#[derive(Debug)]
pub(super) struct File {
    pub(super) kind: &'static str,
    pub(super) plain: Bytes,
    /// Compressed by gzip; none where that is not shorter.
    pub(super) packed: Option<Bytes>,
    /// An entity tag, quotes included: the SHA-256 of the bytes.
    pub(super) tag: String,
}

/// The file at a path below `/page/`, or below `/explorer/` with that before it; none where there is none.
pub(super) fn file(path: &str) -> Option<Arc<File>> {
    // Hashed and compressed once; in a debug build the files change under the server.
    static KNOWN: OnceLock<Mutex<HashMap<String, Arc<File>>>> = OnceLock::new();
    let all = || KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    let known = all().get(path).cloned();
    if !cfg!(debug_assertions) && known.is_some() {
        return known;
    }
    let (bytes, kind) = source(path)?;
    let tag = format!("\"{}\"", hex::encode(Sha256::digest(&bytes)));
    if known.as_ref().is_some_and(|known| known.tag == tag) {
        return known;
    }
    let packed = gzip(&bytes).map(Bytes::from);
    let file = Arc::new(File { kind, packed, plain: Bytes::from(bytes.into_owned()), tag });
    // As many as there are files: only paths that exist come here.
    all().insert(path.to_owned(), Arc::clone(&file));
    Some(file)
}

/// The shell of the explorer.
#[cfg(feature = "explorer")]
pub(super) fn explorer() -> Option<Cow<'static, [u8]>> {
    Explorer::get("index.html").map(|found| found.data)
}

/// The bytes of `index.html`, with the place where the import map stands.
pub(super) fn shell() -> Option<Cow<'static, [u8]>> {
    Folder::get("index.html").map(|found| found.data)
}

fn source(path: &str) -> Option<(Cow<'static, [u8]>, &'static str)> {
    if path == "style/pictures.css" {
        return Some((Cow::Borrowed(SHEET.as_bytes()), "text/css; charset=utf-8"));
    }
    if let Some(code) = path.strip_prefix("words/").and_then(|name| name.strip_suffix(".ftl")) {
        let code = Language::of(code)?.code();
        let parts = CATALOGUES.iter().filter_map(|name| Catalogues::get(&format!("{code}/{name}")));
        let text: Vec<u8> = parts.flat_map(|part| [part.data.as_ref(), b"\n"].concat()).collect();
        return Some((Cow::Owned(text), "text/plain; charset=utf-8"));
    }
    if let Some(code) = path.strip_prefix("forms/").and_then(|name| name.strip_suffix(".json")) {
        return Some((Cow::Borrowed(super::forms::forms(Language::of(code)?)), "application/json"));
    }
    let (_, ending) = path.rsplit_once('.')?;
    let kind = match ending {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => return None,
    };
    #[cfg(feature = "explorer")]
    if let Some(path) = path.strip_prefix("explorer/") {
        return Some((Explorer::get(path)?.data, kind));
    }
    Some((Folder::get(path)?.data, kind))
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok().filter(|packed| packed.len() < bytes.len())
}

/// The paths of the modules that a screen needs, with all that those need, for the browser to ask for all of them at once
/// and for none of those of other screens. `screen` is the first part of an address; where no screen is called so, what
/// stands around every screen is needed.
pub(super) fn needed(screen: &str) -> Vec<String> {
    // A debug build reads the files from the disk, where they change.
    static KNOWN: OnceLock<Mutex<HashMap<String, Vec<String>>>> = OnceLock::new();
    let own = format!("app/screens/{screen}.js");
    let own = Folder::get(&own).map(|_| own);
    let known = KNOWN.get_or_init(Mutex::default);
    // As many as there are screens.
    let key = own.clone().unwrap_or_default();
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = known.get(&key).filter(|_| !cfg!(debug_assertions)) {
        return known.clone();
    }
    let mut waiting: Vec<String> = [Some("app/main.js".to_owned()), own].into_iter().flatten().collect();
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        let Some(file) = Folder::get(&path).filter(|_| !found.contains(&path)) else { continue };
        waiting.extend(imported(&path, &String::from_utf8_lossy(&file.data)));
        found.push(path);
    }
    found.sort_unstable();
    known.insert(key, found.clone());
    found
}

/// The paths that a module names in its imports. What it asks for later, with `import()`, is not among them.
fn imported(path: &str, text: &str) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let named =
        [" from \"", "from\"", "import \"", "import\""].into_iter().flat_map(|before| text.split(before).skip(1));
    let named = named.filter_map(|rest| rest.split_once('"')).map(|(name, _)| name);
    named
        .filter_map(|name| if name.starts_with('.') { Some(beside(folder, name)) } else { super::bare(name) })
        .collect()
}

/// The path that is meant by a relative name in a folder.
fn beside(folder: &str, name: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in name.split('/') {
        match part {
            "." => (),
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// The paths of all modules.
#[cfg(test)]
pub(super) fn modules() -> Vec<String> {
    let mut found: Vec<String> = Folder::iter()
        .filter(|path| (path.starts_with("app/") || path.starts_with("vendor/")) && path.ends_with(".js"))
        .map(Cow::into_owned)
        .collect();
    found.sort_unstable();
    found
}

#[cfg(test)]
pub(super) fn bytes(path: &str) -> Option<Vec<u8>> {
    #[cfg(feature = "explorer")]
    if let Some(path) = path.strip_prefix("explorer/") {
        return Explorer::get(path).map(|found| found.data.into_owned());
    }
    Folder::get(path).map(|found| found.data.into_owned())
}

/// What others wrote for the explorer.
#[cfg(all(test, feature = "explorer"))]
pub(super) fn vendored_explorer() -> Vec<String> {
    Explorer::iter()
        .filter(|path| path.ends_with(".min.js") || path.ends_with(".min.css"))
        .map(Cow::into_owned)
        .collect()
}
