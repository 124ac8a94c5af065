//! A line to a server that we ask: plain, or TLS to one that the CA of `--cacert` vouches for.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
    version::{TLS12, TLS13},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::TlsConnector;

/// What both kinds of line can do.
pub(crate) trait Talk: AsyncRead + AsyncWrite + Unpin + Send {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send> Talk for T {}

/// A line, of either kind.
pub(crate) type Line = Box<dyn Talk>;

/// Whose word is taken for who a server is: one office's authority, and nobody else's. The authorities that browsers
/// believe are not built in.
#[derive(clap::Args, Clone, Debug, Default)]
pub(crate) struct CaFile {
    /// For an https:// address: the certificate in PEM of the CA that made the server's. No other CA is believed.
    #[arg(long, env = "HRDD_CACERT", value_name = "FILE")]
    cacert: Option<PathBuf>,
}

/// The same, read.
#[derive(Clone, Default)]
pub(crate) struct Believed(Option<TlsConnector>);

impl fmt::Debug for Believed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Believed(one CA)" } else { "Believed(nobody)" })
    }
}

impl CaFile {
    /// Reads the file, where one is named.
    pub(crate) fn read(&self) -> Result<Believed, String> {
        self.cacert.as_deref().map_or_else(|| Ok(Believed::default()), Believed::of)
    }
}

impl Believed {
    /// The CA of a file.
    pub(crate) fn of(file: &Path) -> Result<Self, String> {
        let connector = connector(file).map_err(|why| format!("--cacert {}: {why}", file.display()))?;
        Ok(Self(Some(connector)))
    }
}

/// Speaks TLS to whom the certificates of a file in PEM vouch for, and to nobody else.
pub(crate) fn connector(file: &Path) -> Result<TlsConnector, String> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| error.to_string())? {
        let certificate = certificate.map_err(|error| error.to_string())?;
        roots.add(certificate).map_err(|error| error.to_string())?;
    }
    if roots.is_empty() {
        return Err("it holds no certificate in PEM".to_owned());
    }
    let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(&[&TLS13, &TLS12])
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsConnector::from(Arc::new(config)))
}

/// A server as an operator writes it: `http://127.0.0.1:8080`, `https://ledger.office.example:8443/path`.
#[derive(Clone, Debug)]
pub(crate) struct Server {
    /// What stands behind `://` and before the path.
    pub(crate) authority: String,
    host: String,
    port: u16,
    /// Without a slash at its end.
    pub(crate) path: String,
    believed: Option<Believed>,
}

impl Server {
    /// Reads an address; `believed` is asked about a server of https.
    pub(crate) fn parse(url: &str, believed: &Believed) -> Result<Self, String> {
        let wrong = |why: &str| Err(format!("{url} is not asked: {why}"));
        let Ok(uri) = url.parse::<hyper::Uri>() else {
            return wrong("it is not an address such as http://127.0.0.1:8080");
        };
        let secure = match uri.scheme_str() {
            Some("http" | "ws") => false,
            Some("https" | "wss") if believed.0.is_none() => {
                return wrong(
                    "for https, name the certificate of the CA that made the server's, with --cacert FILE. The authorities \
                     that browsers believe are not built in",
                );
            }
            Some("https" | "wss") => true,
            Some(_) | None => return wrong("it does not begin with http:// or https://"),
        };
        let (Some(authority), Some(host)) = (uri.authority(), uri.host()) else { return wrong("it names no host") };
        if authority.as_str().contains('@') || uri.query().is_some() {
            return wrong("it holds more than a host, a port and a path");
        }
        Ok(Self {
            authority: authority.to_string(),
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: uri.port_u16().unwrap_or(if secure { 443 } else { 80 }),
            path: uri.path().trim_end_matches('/').to_owned(),
            believed: secure.then(|| believed.clone()),
        })
    }

    /// A line to it.
    pub(crate) async fn connect(&self) -> Result<Line, String> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await;
        let stream = stream.map_err(|error| format!("it cannot be reached: {error}"))?;
        let Some(Believed(Some(connector))) = &self.believed else { return Ok(Box::new(stream)) };
        let name = ServerName::try_from(self.host.clone()).map_err(|error| error.to_string())?;
        let line = connector.connect(name, stream).await.map_err(|error| {
            format!("no TLS connection: {error}. Compare its certificate (`hrdd tls show`) with the CA of --cacert")
        })?;
        Ok(Box::new(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_what_is_not_one_is_refused_with_a_reason() {
        let read = |url: &str| Server::parse(url, &Believed::default()).map(|at| (at.host, at.port, at.path));
        assert_eq!(read("http://127.0.0.1:8090"), Ok(("127.0.0.1".into(), 8_090, String::new())));
        assert_eq!(read("http://w.example/one/"), Ok(("w.example".into(), 80, "/one".into())));
        assert_eq!(read("http://[::1]:9"), Ok(("::1".into(), 9, String::new())));
        assert!(read("https://w.example").unwrap_err().contains("--cacert"));
        for url in
            ["", "w.example", "w.example:80", "ftp://w.example", "http://", "http://a:b@w.example", "http://w/?q"]
        {
            assert!(read(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_file_without_a_certificate_is_no_authority() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "nothing").unwrap();
        assert!(Believed::of(file.path()).unwrap_err().contains("--cacert"));
        assert!(Believed::of(Path::new("/nowhere")).is_err());
    }
}
