//! An office's own certificate authority: a key that signs certificates for its servers, and nothing else.
//!
//! Whoever trusts it believes every certificate it makes. So it is confined to the names and networks of its office, in
//! the certificate itself: a key that is stolen forges those and no bank.

use std::{net::IpAddr, sync::Arc};

use chrono::{DateTime, Datelike, Duration, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, SanType,
    date_time_ymd,
};
use rustls::{
    RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    crypto::aws_lc_rs,
    pki_types::{
        CertificateDer, ServerName, UnixTime,
        pem::{self, PemObject},
    },
};

/// How many days an authority's certificate holds where nothing else is said: every computer of the office must be given
/// the next one by hand.
pub const AUTHORITY_DAYS: u32 = 5 * 365;

/// How many days a server's certificate holds where nothing else is said, and at most: some systems accept no more than
/// 825, also of an authority of one's own.
pub const SERVER_DAYS: u32 = 397;

/// The most.
pub const MOST_SERVER_DAYS: u32 = 825;

/// Names that no one on the public network has, and addresses of this computer and of private networks.
pub const PRIVATE: [&str; 14] = [
    "localhost",
    "local",
    "lan",
    "internal",
    "home.arpa",
    "test",
    "example",
    "127.0.0.0/8",
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "::1/128",
    "fc00::/7",
    "fe80::/10",
];

/// A certificate and its key, in PEM.
pub struct Made {
    /// The certificate.
    pub certificate: String,
    /// The private key.
    pub key: String,
}

/// A name or a network that an authority is confined to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// A name and every name below it.
    Name(String),
    /// A network: its address and how many bits of it count.
    Network(IpAddr, u8),
}

impl Within {
    /// Reads `office.example`, `10.1.0.0/16` or `10.1.2.3`.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Ok(address) = text.parse::<IpAddr>() {
            return Ok(Self::Network(address, if address.is_ipv4() { 32 } else { 128 }));
        }
        if let Some((network, bits)) = text.split_once('/') {
            let wrong = || format!("{text} is no network such as 10.1.0.0/16");
            let network: IpAddr = network.parse().map_err(|_| wrong())?;
            let most = if network.is_ipv4() { 32 } else { 128 };
            let bits = bits.parse().ok().filter(|bits| *bits <= most).ok_or_else(wrong)?;
            return Ok(Self::Network(network, bits));
        }
        name(text.trim_start_matches('.')).map(Self::Name)
    }

    fn subtree(&self) -> GeneralSubtree {
        match self {
            Self::Name(name) => GeneralSubtree::DnsName(name.clone()),
            Self::Network(address, bits) => GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(*address, *bits)),
        }
    }
}

/// A name as certificates have it.
fn name(text: &str) -> Result<String, String> {
    let label = |label: &str| {
        let inner = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        inner && !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-')
    };
    let rest = text.strip_prefix("*.").unwrap_or(text);
    if rest.len() <= 253 && rest.split('.').all(label) {
        return Ok(text.to_ascii_lowercase());
    }
    Err(format!(
        "{text:?} is no name of a computer; write it as ledger.office.example, in ASCII, without port and path"
    ))
}

/// A name or an address that a server is reached at.
pub fn server_name(text: &str) -> Result<SanType, String> {
    match text.parse::<IpAddr>() {
        Ok(address) => Ok(SanType::IpAddress(address)),
        Err(_) => name(text)?.try_into().map(SanType::DnsName).map_err(|error: rcgen::Error| error.to_string()),
    }
}

/// Makes an authority for an office.
pub fn found(office: &str, within: &[Within], now: DateTime<Utc>, days: u32) -> Result<Made, String> {
    let mut parameters = named(office, now, days);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let permitted_subtrees = within.iter().map(Within::subtree).collect();
    parameters.name_constraints = Some(NameConstraints { permitted_subtrees, excluded_subtrees: Vec::new() });
    let key = key()?;
    let certificate = parameters.self_signed(&key).map_err(|error| error.to_string())?;
    Ok(Made { certificate: certificate.pem(), key: key.serialize_pem() })
}

/// Makes a server's certificate, signed by an authority.
pub fn issue(authority: &Made, names: &[String], now: DateTime<Utc>, days: u32) -> Result<Made, String> {
    let said = |error: rcgen::Error| error.to_string();
    let signing = KeyPair::from_pem(&authority.key).map_err(said)?;
    let issuer = Issuer::from_ca_cert_pem(&authority.certificate, signing).map_err(said)?;
    let first = names.first().ok_or("a server has a name or an address at least")?;
    let alternatives = names.iter().map(|name| server_name(name)).collect::<Result<_, _>>()?;
    let mut parameters = named(first, now, days);
    parameters.subject_alt_names = alternatives;
    parameters.use_authority_key_identifier_extension = true;
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let key = key()?;
    let certificate = parameters.signed_by(&key, &issuer).map_err(said)?;
    Ok(Made { certificate: certificate.pem(), key: key.serialize_pem() })
}

fn key() -> Result<KeyPair, String> {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(|error| error.to_string())
}

/// From the day before on, for clocks that are behind, and for so many days from now.
fn named(common: &str, now: DateTime<Utc>, days: u32) -> CertificateParams {
    let at = |day: DateTime<Utc>| {
        let number = |part: u32| u8::try_from(part).unwrap_or(1);
        date_time_ymd(day.year(), number(day.month()), number(day.day()))
    };
    let mut parameters = CertificateParams::default();
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, common);
    parameters.distinguished_name = subject;
    parameters.not_before = at(now - Duration::days(1));
    parameters.not_after = at(now + Duration::days(i64::from(days) + 1));
    parameters
}

/// Whether a client that believes the authority would accept the certificate for each of these names: the authority's own
/// bounds are no bounds where nobody looks at them.
pub fn check(authority: &str, certificate: &str, names: &[String]) -> Result<(), String> {
    let said = |error: pem::Error| error.to_string();
    let ca = CertificateDer::from_pem_slice(authority.as_bytes()).map_err(said)?;
    let own = CertificateDer::from_pem_slice(certificate.as_bytes()).map_err(said)?;
    let mut roots = RootCertStore::empty();
    roots.add(ca).map_err(|error| error.to_string())?;
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build();
    let verifier = verifier.map_err(|error| error.to_string())?;
    for name in names {
        // A wildcard is checked by a name that it covers.
        let asked = name.replacen('*', "any", 1);
        let asked = ServerName::try_from(asked).map_err(|error| format!("{name}: {error}"))?;
        verifier
            .verify_server_cert(&own, &[], &asked, &[], UnixTime::now())
            .map_err(|error| format!("no client would accept the certificate for {name} ({error})"))?;
    }
    Ok(())
}
