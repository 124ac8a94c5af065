//! Programs in Python that are not ours, with the public libraries that they need.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

use crate::{said, text};

/// Where Python is with the libraries of a folder of this crate, installed once from its list of their versions.
pub fn python(folder: &str) -> PathBuf {
    static INSTALLED: Mutex<Option<HashMap<String, PathBuf>>> = Mutex::new(None);
    let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let known = installed.get_or_insert_default();
    if let Some(python) = known.get(folder) {
        return python.clone();
    }
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (venv, wanted) = (place.join("venv"), place.join("requirements.txt"));
    let python = venv.join("bin").join("python");
    // Named after what was asked for once all of it is there: an install that was cut off is done again.
    let (done, list) = (venv.join("installed"), std::fs::read_to_string(&wanted).unwrap());
    if std::fs::read_to_string(&done).ok().as_ref() != Some(&list) {
        let run = |program: &Path, arguments: &[&str]| {
            let output = Command::new(program).args(arguments).output().expect("python3 with venv is on the machine");
            assert!(output.status.success(), "{}", said(&output));
        };
        run(Path::new("python3"), &["-m", "venv", "--clear", text(&venv)]);
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", text(&wanted)];
        run(&python, &pip);
        std::fs::write(&done, list).unwrap();
    }
    known.insert(folder.to_owned(), python.clone());
    python
}
