//! What a certificate says.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use chrono::DateTime;
use serde::Serialize;
use sha2::{Digest, Sha256};
use x509_parser::{
    certificate::X509Certificate,
    extensions::{GeneralName, GeneralSubtree},
    prelude::FromDer,
};

/// What a certificate says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Shown {
    /// Whom it is for.
    pub subject: String,
    /// Who made it.
    pub issuer: String,
    /// Names and addresses that a server with it may have.
    pub names: Vec<String>,
    /// The first second it holds in, since 1970.
    pub not_before: i64,
    /// The last.
    pub not_after: i64,
    /// Whether it may make others.
    pub is_authority: bool,
    /// Names and networks that those others are confined to; nothing where they are not.
    pub confined_to: Vec<String>,
    /// SHA-256 of the whole, in hexadecimal: to compare over another line.
    pub sha256: String,
}

impl Shown {
    /// Reads a certificate in DER.
    pub fn of(der: &[u8]) -> Result<Self, String> {
        let (_, read) = X509Certificate::from_der(der).map_err(|error| format!("it is no certificate: {error}"))?;
        let wrong = |error| format!("the certificate cannot be read: {error}");
        let alternatives = read.subject_alternative_name().map_err(wrong)?;
        let names = alternatives.map(|names| names.value.general_names.iter().filter_map(name).collect());
        let constraints = read.name_constraints().map_err(wrong)?;
        let permitted = constraints.and_then(|constraints| constraints.value.permitted_subtrees.as_ref());
        let confined_to = permitted.map(|subtrees| subtrees.iter().filter_map(subtree).collect());
        Ok(Self {
            subject: read.subject().to_string(),
            issuer: read.issuer().to_string(),
            names: names.unwrap_or_default(),
            not_before: read.validity().not_before.timestamp(),
            not_after: read.validity().not_after.timestamp(),
            is_authority: read.is_ca(),
            confined_to: confined_to.unwrap_or_default(),
            sha256: hex::encode(Sha256::digest(der)),
        })
    }

    /// The day from which it holds.
    pub fn from(&self) -> String {
        day(self.not_before)
    }

    /// The last day on which it holds.
    pub fn until(&self) -> String {
        day(self.not_after)
    }
}

fn day(seconds: i64) -> String {
    DateTime::from_timestamp(seconds, 0).map_or_else(|| seconds.to_string(), |at| at.format("%Y-%m-%d").to_string())
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    if let GeneralName::DNSName(name) = name {
        return Some((*name).to_owned());
    }
    let GeneralName::IPAddress(bytes) = name else { return None };
    address(bytes).map(|address| address.to_string())
}

fn subtree(subtree: &GeneralSubtree<'_>) -> Option<String> {
    let GeneralName::IPAddress(bytes) = &subtree.base else { return name(&subtree.base) };
    let (network, mask) = bytes.split_at_checked(bytes.len() / 2)?;
    let ones: u32 = mask.iter().map(|byte| byte.count_ones()).sum();
    address(network).map(|network| format!("{network}/{ones}"))
}

fn address(bytes: &[u8]) -> Option<IpAddr> {
    let v4 = || <[u8; 4]>::try_from(bytes).map(|octets| Ipv4Addr::from(octets).into());
    let v6 = || <[u8; 16]>::try_from(bytes).map(|octets| Ipv6Addr::from(octets).into());
    v4().or_else(|_| v6()).ok()
}
