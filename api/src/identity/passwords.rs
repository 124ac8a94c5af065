//! What local accounts log in with: hashes of passwords, and one-time codes to choose one. In a file beside the log that
//! only its owner reads; in no event, bundle, export or backup.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{
    Registry,
    access::Account,
    terms::{Digest, Instant, UserId},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{beside, secret::Secret, token::is_let_in};

const FILE: &str = "passwords";

/// How long a code holds, in hours.
pub(crate) const CODE_HOURS: u32 = 24;

/// What a code begins with.
const PREFIX: &str = "hrdd-setup-";

/// How many characters a password has.
const LENGTHS: std::ops::RangeInclusive<usize> = 12..=128;

/// The most common passwords of 12 characters and more, one a line, in small letters.
const COMMON: &str = include_str!("common.txt");

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// The PHC strings, each of the account that was opened at that moment: one that is opened again begins without.
    passwords: BTreeMap<UserId, Password>,
    /// By the SHA-256 of the code.
    codes: BTreeMap<String, Code>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Password {
    opened_at: Instant,
    phc: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Code {
    user: UserId,
    opened_at: Instant,
    until: Instant,
}

/// The file, open.
#[derive(Debug)]
pub(crate) struct Passwords {
    file: PathBuf,
    kept: Mutex<Kept>,
}

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    Length,
    Name,
    Common,
}

impl std::fmt::Display for Unfit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Length => "A password has 12 to 128 characters. A few words in a row are long and easy to keep.",
            Self::Name => "The password must not be, or hold, the reference it belongs to.",
            Self::Common => "This password is on every list of common ones. Choose another.",
        })
    }
}

/// Whether somebody may have this password.
pub(crate) fn fit(user: &UserId, password: &str) -> Result<(), Unfit> {
    if !LENGTHS.contains(&password.chars().count()) {
        return Err(Unfit::Length);
    }
    let small = password.to_lowercase();
    let name = user.as_str().to_lowercase();
    // A short reference is in many a password by chance.
    if small == name || (name.len() >= 4 && small.contains(&name)) {
        return Err(Unfit::Name);
    }
    let one_sign = small.chars().next().is_some_and(|first| small.chars().all(|sign| sign == first));
    if one_sign || COMMON.lines().any(|common| common == small) {
        return Err(Unfit::Common);
    }
    Ok(())
}

/// The account of a person, where it is open and its holder not erased.
pub(crate) fn open_account<'a>(registry: &'a Registry, user: &UserId) -> Option<&'a Account> {
    registry.access().account(user).filter(|_| is_let_in(registry, user))
}

impl Passwords {
    /// The file of the store in `folder`.
    ///
    /// # Errors
    /// Where it can be read by others, or is damaged: nobody could log in, and nothing would say why.
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        let file = folder.join(FILE);
        beside::must_be_private(&file)?;
        let kept = beside::read(&file)?.unwrap_or_default();
        Ok(Self { file, kept: Mutex::new(kept) })
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The hash of the password of an open account.
    pub(crate) fn hash(&self, account: &Account) -> Option<String> {
        let kept = self.kept();
        let known = kept.passwords.get(&account.user)?;
        (known.opened_at == account.opened_at).then(|| known.phc.clone())
    }

    /// A code with which the holder of an account chooses a password, once; earlier ones of that account count no more.
    pub(crate) fn code(&self, account: &Account, now: Instant) -> io::Result<Zeroizing<String>> {
        let secret = Secret::draw()?;
        let code = Code { user: account.user.clone(), opened_at: account.opened_at, until: now.plus_hours(CODE_HOURS) };
        self.change(|kept| {
            kept.codes.retain(|_, known| known.user != code.user && known.until > now);
            kept.codes.insert(secret.digest().to_string(), code.clone());
        })?;
        Ok(Zeroizing::new(format!("{PREFIX}{}", &*secret.text())))
    }

    /// Whose password a code lets choose now; it is not used up by being asked about.
    pub(crate) fn user_of(&self, code: &str, registry: &Registry, now: Instant) -> Option<UserId> {
        let digest = digest(code)?;
        let kept = self.kept();
        let known = kept.codes.get(&digest.to_string()).filter(|known| known.until > now)?;
        let account = open_account(registry, &known.user)?;
        (account.opened_at == known.opened_at).then(|| known.user.clone())
    }

    /// Uses a code up and keeps the hash of the password that was chosen with it. False where somebody else was first.
    pub(crate) fn choose(&self, code: &str, phc: String) -> io::Result<bool> {
        let Some(digest) = digest(code) else { return Ok(false) };
        let mut found = false;
        self.change(|kept| {
            let Some(known) = kept.codes.remove(&digest.to_string()) else { return };
            found = true;
            kept.passwords.insert(known.user, Password { opened_at: known.opened_at, phc: phc.clone() });
        })?;
        Ok(found)
    }

    /// Forgets the password of a person and the codes for one.
    pub(crate) fn forget(&self, user: &UserId) -> io::Result<()> {
        let is_unknown = {
            let kept = self.kept();
            !kept.passwords.contains_key(user) && kept.codes.values().all(|known| known.user != *user)
        };
        if is_unknown {
            return Ok(());
        }
        self.change(|kept| {
            kept.passwords.remove(user);
            kept.codes.retain(|_, known| known.user != *user);
        })
    }

    /// Forgets what belongs to nobody who is let in: closed accounts, erased persons, codes past their time.
    pub(crate) fn tidy(&self, registry: &Registry, now: Instant) -> io::Result<()> {
        let current = |user: &UserId, opened_at: Instant| {
            open_account(registry, user).is_some_and(|account| account.opened_at == opened_at)
        };
        let is_tidy = {
            let kept = self.kept();
            kept.passwords.iter().all(|(user, known)| current(user, known.opened_at))
                && kept.codes.values().all(|known| current(&known.user, known.opened_at) && known.until > now)
        };
        if is_tidy {
            return Ok(());
        }
        self.change(|kept| {
            kept.passwords.retain(|user, known| current(user, known.opened_at));
            kept.codes.retain(|_, known| current(&known.user, known.opened_at) && known.until > now);
        })
    }

    /// Whether an account has a password.
    pub(crate) fn is_set(&self, account: &Account) -> bool {
        self.hash(account).is_some()
    }

    /// Changes what is kept once it is on the disk, and not at all where that fails.
    fn change(&self, change: impl FnOnce(&mut Kept)) -> io::Result<()> {
        let mut kept = self.kept();
        let mut changed = kept.clone();
        change(&mut changed);
        beside::write_sealed(&self.file, &changed)?;
        *kept = changed;
        Ok(())
    }
}

fn digest(code: &str) -> Option<Digest> {
    Some(Secret::read(code.strip_prefix(PREFIX)?)?.digest())
}

#[cfg(test)]
mod tests {
    use domain::terms::AccountKind;

    use super::*;

    fn account(user: &str, opened_at: &str) -> Account {
        let opened_at = Instant::parse(opened_at).unwrap();
        Account { user: UserId::new(user).unwrap(), kind: AccountKind::Local, opened_at, closed_at: None }
    }

    #[test]
    fn a_password_is_long_and_neither_common_nor_the_name() {
        let user = UserId::new("U-104-north").unwrap();
        let fit = |password: &str| fit(&user, password);
        assert_eq!(fit("elevenchars"), Err(Unfit::Length));
        assert_eq!(fit(&"ä".repeat(129)), Err(Unfit::Length));
        assert_eq!(fit("my-U-104-NORTH-x"), Err(Unfit::Name));
        assert_eq!(fit("Password1234"), Err(Unfit::Common));
        assert_eq!(fit("zzzzzzzzzzzzz"), Err(Unfit::Common));
        assert_eq!(fit("three stones by the river"), Ok(()));
        assert_eq!(fit(&"äö".repeat(6)), Ok(()), "characters, not bytes");
        for common in COMMON.lines() {
            assert!(LENGTHS.contains(&common.len()) && common.to_lowercase() == common, "{common}: never looked at");
        }
    }

    #[test]
    fn a_code_is_kept_hashed_and_a_later_one_takes_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let passwords = Passwords::open(folder.path()).unwrap();
        let now = Instant::parse("2026-03-01T00:00:00Z").unwrap();
        let mine = account("U-1", "2026-01-01T00:00:00Z");
        let first = passwords.code(&mine, now).unwrap();
        let second = passwords.code(&mine, now).unwrap();
        let written = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(!written.contains(first.strip_prefix(PREFIX).unwrap()));
        assert!(!written.contains(second.strip_prefix(PREFIX).unwrap()));
        assert!(!passwords.choose(&first, "$first".into()).unwrap());
        assert!(passwords.choose(&second, "$second".into()).unwrap());
        assert!(!passwords.choose(&second, "$again".into()).unwrap(), "one use");
        assert!(!passwords.choose("hrdd-setup-short", "$short".into()).unwrap());
        let again = Passwords::open(folder.path()).unwrap();
        assert_eq!(again.hash(&mine).as_deref(), Some("$second"));
        assert_eq!(again.hash(&account("U-1", "2026-02-01T00:00:00Z")), None, "an account that was opened again");
        again.forget(&mine.user).unwrap();
        assert_eq!(Passwords::open(folder.path()).unwrap().hash(&mine), None);
    }
}
