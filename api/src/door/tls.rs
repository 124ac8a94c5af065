//! TLS for the server: its certificate and key, and how long they hold.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::terms::Instant;
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    version::{TLS12, TLS13},
};

use super::{TlsFiles, certificate::Shown, limits};

/// Why a certificate or a key is not used.
#[derive(Debug)]
pub enum TlsError {
    /// A file cannot be read, or holds something else.
    File {
        /// Which.
        file: PathBuf,
        /// Why.
        why: String,
    },
    /// Everybody on this computer can read the private key.
    ExposedKey {
        /// Which.
        file: PathBuf,
    },
    /// The two do not belong together, or are of a kind that is not spoken.
    Pair(String),
}

impl std::fmt::Display for TlsError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File { file, why } => write!(f, "{}: {why}", file.display()),
            Self::ExposedKey { file } => write!(
                f,
                "{}: every account of this computer can read this private key. Take that right away (chmod 640, or 600), and \
                 issue a new one if somebody else may have read it",
                file.display()
            ),
            Self::Pair(why) => write!(
                f,
                "the certificate and the key are not used: {why}. Give the certificate of this very key, in PEM"
            ),
        }
    }
}

impl std::error::Error for TlsError {}

/// What a server needs for TLS.
#[derive(Debug)]
pub struct Identity {
    /// How lines are encrypted.
    pub config: Arc<ServerConfig>,
    /// What the certificate says.
    pub shown: Shown,
}

/// Reads a certificate and its key.
pub fn load(files: &TlsFiles) -> Result<Identity, TlsError> {
    let wrong = |file: &Path, why: String| TlsError::File { file: file.to_owned(), why };
    let chain = CertificateDer::pem_file_iter(&files.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| wrong(&files.certificate, format!("no certificates in PEM can be read: {error}")))?;
    let Some(own) = chain.first() else {
        return Err(wrong(&files.certificate, "it holds no certificate in PEM".to_owned()));
    };
    let shown = Shown::of(own).map_err(|why| wrong(&files.certificate, why))?;
    private(&files.key)?;
    let key = PrivateKeyDer::from_pem_file(&files.key)
        // The library's words never quote what it read.
        .map_err(|error| wrong(&files.key, format!("no private key in PEM can be read: {error}")))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(&[&TLS13, &TLS12])
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| TlsError::Pair(error.to_string()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Identity { config: Arc::new(config), shown })
}

#[cfg(unix)]
fn private(file: &Path) -> Result<(), TlsError> {
    use std::os::unix::fs::PermissionsExt;

    let found = fs::metadata(file);
    let found = found.map_err(|error| TlsError::File { file: file.to_owned(), why: error.to_string() })?;
    match found.permissions().mode() & 0o007 {
        0 => Ok(()),
        _ => Err(TlsError::ExposedKey { file: file.to_owned() }),
    }
}

#[cfg(not(unix))]
fn private(file: &Path) -> Result<(), TlsError> {
    let found = fs::metadata(file);
    found.map(drop).map_err(|error| TlsError::File { file: file.to_owned(), why: error.to_string() })
}

/// What is to be said about how long a certificate holds; nothing while its end is far.
pub fn warning(shown: &Shown, now: Instant) -> Option<String> {
    const DAY: i64 = 24 * 60 * 60;
    let now = now.milliseconds().div_euclid(1_000);
    let left = (shown.not_after - now).div_euclid(DAY);
    let renew = "make a new one (`hrdd tls issue`) and send this process SIGHUP";
    if now < shown.not_before {
        return Some(format!("the certificate holds only from {} on; set the clock, or {renew}", shown.from()));
    }
    if now > shown.not_after {
        return Some(format!("the certificate ended on {}, and no client accepts it; {renew}", shown.until()));
    }
    (left < limits::CERTIFICATE_NEAR_END_DAYS)
        .then(|| format!("the certificate ends on {}, in {left} days; {renew}", shown.until()))
}
