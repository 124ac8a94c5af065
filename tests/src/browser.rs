//! Chromium, which people look at the page with.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// Where browsers of this kind are, by the name of their package.
const KNOWN: [&str; 4] =
    ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

/// What Debian's packages are called; without the fonts, Arabic and Chinese are boxes.
const PACKAGES: [&str; 3] = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];

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
    for arguments in
        [vec!["update", "-q"], [&["install", "-y", "-q", "--no-install-recommends"], &PACKAGES[..]].concat()]
    {
        let mut command = Command::new("apt-get");
        command.args(&arguments).env("DEBIAN_FRONTEND", "noninteractive");
        // A browser that others are just installing is waited for.
        command.args(["-o", "DPkg::Lock::Timeout=300"]);
        let ended = command.output();
        let done = ended.as_ref().is_ok_and(|output| output.status.success());
        assert!(
            done,
            "the browser tests need Chromium, and it could not be installed here ({}). Install it with the fonts ({}), or say \
             in HRDD_CHROMIUM where it is.",
            ended.map_or_else(|error| error.to_string(), |output| crate::said(&output)),
            PACKAGES.join(" "),
        );
    }
    there().expect("it was just installed")
}
