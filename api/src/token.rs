//! Tokens: who acts, sealed with a key that only the machine's operator can read. They stand in until people log in.

use std::{fs, io::Write, path::Path};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Actor,
    terms::{Instant, Office, Role, UserId},
};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// The file of the key, beside the log, mode 0600; never in the log.
const KEY_FILE: &str = "token.key";
const PREFIX: &str = "hrdd1";

/// How long a token holds at most, in hours.
pub const MOST_HOURS: u32 = 24 * 90;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    user: UserId,
    role: Role,
    office: Office,
    until: Instant,
}

/// Seals and opens tokens.
#[derive(Clone)]
pub struct Tokens {
    key: [u8; 32],
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Tokens(sealed)")
    }
}

impl Tokens {
    /// The key of the store in `folder`, made where there is none.
    pub fn open(folder: &Path) -> std::io::Result<Self> {
        let file = folder.join(KEY_FILE);
        match fs::read(&file) {
            Ok(bytes) => {
                let wrong = |_| {
                    std::io::Error::other(format!(
                        "{} does not hold a key of 32 bytes; remove it and tokens are made anew",
                        file.display()
                    ))
                };
                return <[u8; 32]>::try_from(bytes.as_slice()).map(|key| Self { key }).map_err(wrong);
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (),
            Err(error) => return Err(error),
        }
        fs::create_dir_all(folder)?;
        let mut key = [0; 32];
        getrandom::fill(&mut key).map_err(std::io::Error::other)?;
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut created = options.open(&file)?;
        created.write_all(&key)?;
        created.sync_all()?;
        Ok(Self { key })
    }

    /// A token for somebody in a role, until an instant.
    pub fn seal(&self, user: UserId, role: Role, office: Office, until: Instant) -> std::io::Result<String> {
        let body = serde_json::to_vec(&Sealed { user, role, office, until }).map_err(std::io::Error::other)?;
        let body = URL_SAFE_NO_PAD.encode(body);
        let seal = URL_SAFE_NO_PAD.encode(self.mac(&body)?.finalize().into_bytes());
        Ok(format!("{PREFIX}.{body}.{seal}"))
    }

    /// Who a token speaks for; nobody where it was not sealed here or is past its time.
    pub fn open_token(&self, token: &str, now: Instant) -> Option<Actor> {
        let (body, seal) = token.strip_prefix(PREFIX)?.strip_prefix('.')?.split_once('.')?;
        self.mac(body).ok()?.verify_slice(&URL_SAFE_NO_PAD.decode(seal).ok()?).ok()?;
        let sealed: Sealed = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(body).ok()?).ok()?;
        (sealed.until > now).then_some(Actor {
            user: sealed.user,
            role: sealed.role,
            office: sealed.office,
            on_behalf_of: None,
        })
    }

    fn mac(&self, body: &str) -> std::io::Result<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).map_err(std::io::Error::other)?;
        mac.update(PREFIX.as_bytes());
        mac.update(b".");
        mac.update(body.as_bytes());
        Ok(mac)
    }
}
