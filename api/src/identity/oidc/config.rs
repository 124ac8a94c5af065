//! How an identity provider is configured: a file in TOML or JSON, named by `hrdd serve --oidc FILE`.

use std::path::{Path, PathBuf};

use domain::terms::{Office, Role};
use hyper::Uri;
use jsonwebtoken::Algorithm;
use serde::Deserialize;

/// The most that clocks may differ, in seconds.
const MOST_SKEW: u64 = 300;

/// What stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Config {
    /// The provider's own name, exactly as it writes it: an https address, or http on this computer.
    pub(crate) issuer: String,
    /// Whom the tokens of clients must be for.
    pub(crate) audience: String,
    /// By which algorithms tokens may be signed, such as RS256 or ES256; never HMAC.
    pub(crate) algorithms: Vec<Algorithm>,
    /// Which claim holds the person's reference in this ledger.
    pub(crate) user_claim: String,
    /// Which claim holds what is mapped to roles: a text, or a list of them.
    pub(crate) role_claim: String,
    /// What becomes of its values; the first that fits and is granted counts.
    pub(crate) mapping: Vec<Mapped>,
    /// How far clocks may differ, in seconds.
    #[serde(default = "usual_skew")]
    pub(crate) clock_skew_seconds: u64,
    /// A file with the provider's keys (JWKS), in place of fetching them: for an office without network.
    pub(crate) jwks_file: Option<PathBuf>,
    /// The certificate in PEM of the CA that vouches for the provider; no other is believed. Needed for https.
    pub(crate) ca_file: Option<PathBuf>,
    /// For the page: who the ledger is at the provider, and where the provider sends people back to.
    pub(crate) page: Option<Page>,
}

/// A value of the claim, and the role it stands for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mapped {
    /// The value.
    pub(crate) value: String,
    /// The role; it counts only where the log has it on record as granted.
    pub(crate) role: Role,
    /// The office.
    pub(crate) office: Office,
}

/// How the page logs people in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Page {
    /// The client's id at the provider.
    pub(crate) client_id: String,
    /// A file with the client's secret, where it has one.
    pub(crate) client_secret_file: Option<PathBuf>,
    /// Where the provider sends people back to, as it is registered there.
    pub(crate) redirect_uri: String,
    /// What is asked for.
    #[serde(default = "usual_scope")]
    pub(crate) scope: String,
}

const fn usual_skew() -> u64 {
    60
}

fn usual_scope() -> String {
    "openid".to_owned()
}

impl Config {
    /// Reads the file.
    pub(crate) fn read(file: &Path) -> Result<Self, String> {
        let wrong = |why: String| format!("{}: {why}", file.display());
        let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
        let config: Self = if text.trim_start().starts_with('{') {
            serde_json::from_str(&text).map_err(|error| wrong(error.to_string()))?
        } else {
            toml::from_str(&text).map_err(|error| wrong(error.to_string()))?
        };
        config.sound().map_err(wrong)?;
        Ok(config)
    }

    fn sound(&self) -> Result<(), String> {
        if self.audience.is_empty() || self.user_claim.is_empty() || self.role_claim.is_empty() {
            return Err("audience, userClaim and roleClaim are not empty".to_owned());
        }
        if self.algorithms.is_empty() {
            return Err("algorithms: name at least one, such as RS256".to_owned());
        }
        let hmac = [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512];
        if self.algorithms.iter().any(|algorithm| hmac.contains(algorithm)) {
            return Err("algorithms: HMAC would let everybody who can check a token make one".to_owned());
        }
        if self.clock_skew_seconds > MOST_SKEW {
            return Err(format!("clockSkewSeconds: at most {MOST_SKEW}"));
        }
        if self.mapping.is_empty() {
            return Err("mapping: map at least one value to a role and an office".to_owned());
        }
        if self.mapping.iter().any(|mapped| mapped.role == Role::System) {
            return Err("mapping: the system's own role is nobody's".to_owned());
        }
        let uri = guarded(&self.issuer)?;
        if self.jwks_file.is_none() && uri.scheme_str() == Some("https") && self.ca_file.is_none() {
            return Err(
                "caFile: name the certificate of the CA that vouches for the provider. The authorities that browsers believe \
                 are not built in"
                    .to_owned(),
            );
        }
        if let Some(page) = &self.page {
            guarded(&page.redirect_uri)?;
            if page.client_id == self.audience {
                return Err("audience and page.clientId are not the same: the page's ID tokens, which providers hand out \
                            freely and with other promises, would count as access tokens. Have the provider issue access \
                            tokens for an audience of its own, such as urn:office:ledger"
                    .to_owned());
            }
            if !page.scope.split(' ').any(|part| part == "openid") {
                return Err("page.scope holds openid".to_owned());
            }
        }
        Ok(())
    }
}

/// An address over https, or over http on this computer, where nobody is on the way.
pub(crate) fn guarded(address: &str) -> Result<Uri, String> {
    let uri: Uri = address.parse().map_err(|_| format!("{address} is no address"))?;
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').to_owned();
    let here = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    let plain = uri.authority().is_some_and(|authority| !authority.as_str().contains('@'));
    match uri.scheme_str() {
        Some("https") if plain && !host.is_empty() => Ok(uri),
        Some("http") if plain && here => Ok(uri),
        Some("http") => Err(format!("{address}: http is spoken on this computer only; use https")),
        Some(_) | None => Err(format!("{address} does not begin with https://")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
        issuer = "https://login.example"
        audience = "hrdd"
        algorithms = ["RS256"]
        userClaim = "sub"
        roleClaim = "groups"
        jwksFile = "keys.json"
        [[mapping]]
        value = "auditors"
        role = "AUDITOR"
        office = "HQ"
    "#;

    fn read(text: &str) -> Result<Config, String> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Config::read(file.path())
    }

    #[test]
    fn a_sound_file_is_read_and_one_that_lets_in_too_much_is_not() {
        let page =
            |client: &str| format!("[page]\nclientId = \"{client}\"\nredirectUri = \"https://ledger.example/back\"\n");
        assert!(read(&format!("{GOOD}\n{}", page("hrdd-page"))).is_ok());
        let config = read(GOOD).unwrap();
        assert_eq!((config.clock_skew_seconds, config.mapping[0].role), (60, Role::Auditor));
        for (from, to, why) in [
            ("\"RS256\"", "\"HS256\"", "HMAC"),
            ("\"RS256\"", "\"none\"", "algorithms"),
            ("[\"RS256\"]", "[]", "at least one"),
            ("https://login.example", "http://login.example", "https"),
            ("https://login.example", "https://a:b@login.example", "https"),
            ("jwksFile = \"keys.json\"", "", "caFile"),
            ("AUDITOR", "SYSTEM", "nobody's"),
            ("audience = \"hrdd\"", "", "audience"),
            ("audience = \"hrdd\"", "audience = \"\"", "audience"),
            ("userClaim", "clockSkewSeconds = 3600\nuserClaim", "at most"),
            ("userClaim", "anything = 1\nuserClaim", "anything"),
            ("office = \"HQ\"", &format!("office = \"HQ\"\n{}", page("hrdd")), "are not the same"),
        ] {
            let refused = read(&GOOD.replace(from, to)).unwrap_err();
            assert!(refused.contains(why), "{to}: {refused}");
        }
    }

    #[test]
    fn http_is_for_this_computer_alone() {
        for good in ["https://login.example/x", "http://127.0.0.1:9/x", "http://[::1]:9", "http://localhost:9"] {
            assert!(guarded(good).is_ok(), "{good}");
        }
        for wrong in ["http://127.0.0.1.example", "http://192.0.2.1", "ftp://a", "//a", "", "https://", "file:///etc"] {
            assert!(guarded(wrong).is_err(), "{wrong}");
        }
    }
}
