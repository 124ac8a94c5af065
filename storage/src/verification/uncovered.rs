//! What no tree covers: the register of persons, what people log in with, what a server keeps for its next start, who is sent
//! what. Damage is found by what each file says of itself.

use std::{collections::HashSet, fs, io, path::Path};

use domain::terms::UserId;

use super::{
    Code, Finding, Findings,
    beside::{read_start, unread},
};
use crate::{
    persons::{Persons, Unsound, Wrong},
    sealed::open_line,
};

/// What people log in with, when tokens were last used, and what the last scrub came to.
const PASSWORDS: &str = "passwords";
const LAST_USE: &str = "tokens.used";
const LAST_SCRUB: &str = "scrub.last";
const LAST_BACKUP: &str = "backup.last";

/// Whom alerts are pushed to, who is written to, and the folder and the file of how far each was told.
const RECEIVERS: &str = "webhooks.json";
const MAIL: &str = "mail.json";
const PUSHED: &str = "push";
const TOLD: &str = "syslog.last";

/// The most files of how far somebody was told that are looked at: each receiver has two, each person one.
const MAX_PLACES: usize = 2_000;

/// The longest of these files that is read.
const MAX_BESIDE_BYTES: u64 = 256 << 20;

/// The register of persons, what people log in with, when tokens were last used, what the last scrub came to, who is sent
/// what: no tree covers them.
pub(super) fn read_people(folder: &Path, known: &HashSet<UserId>, erased: &HashSet<UserId>, findings: &mut Findings) {
    match Persons::beside(folder).check(known, erased) {
        Ok(unsound) => {
            for Unsound { file, wrong } in unsound {
                findings.add(match wrong {
                    Wrong::Unfinished(why) => Finding::new(Code::PersonUnfinished, why).in_file(file),
                    Wrong::Damaged(why) => Finding::new(Code::PersonDamaged, why).in_file(file),
                    Wrong::Unread(error) => unread(file, &error),
                });
            }
        }
        Err(error) => findings.add(unread("persons", &error)),
    }
    for (name, code, next) in [
        (
            PASSWORDS,
            Code::PasswordsDamaged,
            "nobody can log in with it, and the store is not served. Put a copy back, or move it away: every account then \
             needs a new code, hrdd admin reset",
        ),
        (LAST_USE, Code::LastUseDamaged, "it is begun anew"),
        (LAST_SCRUB, Code::LastScrubDamaged, "what the last scrub came to is forgotten, and the next one begins anew"),
        (LAST_BACKUP, Code::LastBackupDamaged, "the next backup is waited for from the next start on"),
    ] {
        read_sealed(folder, name, code, next, findings);
    }
    read_deliveries(folder, findings);
}

/// Whom alerts are sent to, and how far each was told. The first two are for people to write, so that they bear no checksum.
fn read_deliveries(folder: &Path, findings: &mut Findings) {
    for (name, code, next) in [
        (
            RECEIVERS,
            Code::ReceiversDamaged,
            "nothing is pushed, and the store is not served. Mend it, put a copy back, or move it away and add the receivers \
             again: hrdd webhook add",
        ),
        (MAIL, Code::MailSettingsDamaged, "nobody is written to. Mend it, or put a copy back"),
    ] {
        let is_json =
            |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).is_ok_and(|value| value.is_object());
        read_one(folder, name, code, next, is_json, findings);
    }
    let again = "whose place it is, is told again";
    read_sealed(folder, TOLD, Code::DeliveryPlaceDamaged, again, findings);
    let found =
        fs::read_dir(folder.join(PUSHED)).and_then(|found| found.take(MAX_PLACES).collect::<io::Result<Vec<_>>>());
    let mut names: Vec<String> = match found {
        Ok(found) => found.iter().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return,
        Err(error) => return findings.add(unread(PUSHED, &error)),
    };
    names.sort();
    for name in names.iter().filter(|name| [".course", ".log", ".place"].iter().any(|kind| name.ends_with(kind))) {
        read_sealed(folder, &format!("{PUSHED}/{name}"), Code::DeliveryPlaceDamaged, again, findings);
    }
}

/// A file that bears its own checksum; one of an earlier release has none.
fn read_sealed(folder: &Path, name: &str, code: Code, next: &str, findings: &mut Findings) {
    let is_whole = |bytes: &[u8]| {
        let value = open_line(bytes).and_then(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        value.is_some_and(|value| value.is_object() || value.is_array())
    };
    read_one(folder, name, code, next, is_whole, findings);
}

fn read_one(
    folder: &Path,
    name: &str,
    code: Code,
    next: &str,
    is_whole: impl Fn(&[u8]) -> bool,
    findings: &mut Findings,
) {
    match read_start(folder, name, MAX_BESIDE_BYTES) {
        Ok(bytes) if is_whole(&bytes) => (),
        Ok(_) => {
            let message = format!("this file is not what was written to it; {next}");
            findings.add(Finding::new(code, message).in_file(name));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => (),
        Err(error) => findings.add(unread(name, &error)),
    }
}
