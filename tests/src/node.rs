//! Programs of node that are not ours, each installed once from its lock file.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

/// The folder of this name beside the suites, with its packages installed.
pub fn node_folder(name: &str) -> PathBuf {
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _one = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    // npm writes this file last.
    if !folder.join("node_modules").join(".package-lock.json").exists() {
        let command = Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder).output();
        let output = command.expect("npm, which comes with node, is on the machine");
        assert!(output.status.success(), "{}", crate::said(&output));
    }
    folder
}
