//! Chromium, which people look at the page with.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// Where browsers of this kind are, by the name of their package. The first draws the same pages without a window around them,
/// with less than half the work.
const KNOWN: [&str; 5] = [
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
];

/// What Debian's packages are called: the first that can be had.
const BROWSERS: [&str; 2] = ["chromium-headless-shell", "chromium"];

/// Without these, Arabic and Chinese are boxes.
const FONTS: [&str; 2] = ["fonts-noto-core", "fonts-noto-cjk"];

/// The browser: the one that `HRDD_CHROMIUM` names, or one that is there, or one that is installed now where that can be done.
pub fn chromium() -> PathBuf {
    static FOUND: OnceLock<PathBuf> = OnceLock::new();
    FOUND.get_or_init(|| there().unwrap_or_else(installed)).clone()
}

fn there() -> Option<PathBuf> {
    let named = std::env::var_os("HRDD_CHROMIUM").map(PathBuf::from);
    named.or_else(|| KNOWN.iter().map(PathBuf::from).find(|path| Path::exists(path)))
}

fn installed() -> PathBuf {
    let mut said = apt(&["update", "-q"]).err();
    for browser in BROWSERS {
        let packages = [&["install", "-y", "-q", "--no-install-recommends", browser], &FONTS[..]].concat();
        match apt(&packages) {
            Ok(()) => return there().expect("it was just installed"),
            Err(why) => said = Some(why),
        }
    }
    panic!(
        "the browser tests need Chromium, and it could not be installed here ({}). Install {} with the fonts ({}), or say in \
         HRDD_CHROMIUM where it is.",
        said.unwrap_or_default(),
        BROWSERS.join(" or "),
        FONTS.join(" "),
    )
}

fn apt(arguments: &[&str]) -> Result<(), String> {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    // A browser that others are just installing is waited for.
    command.args(["-o", "DPkg::Lock::Timeout=300"]);
    let ended = command.output().map_err(|error| error.to_string())?;
    if ended.status.success() { Ok(()) } else { Err(crate::said(&ended)) }
}
