//! The door: who may connect, for how long, and how the line is encrypted. It knows connections and no requests; what
//! a request may ask is the [`transport`](crate::transport)'s. What it keeps out, and what not, is written in
//! `api/DOOR.md`.

pub mod authority;
pub mod certificate;
mod connection;
mod handles;
pub mod limits;
mod listen;
mod places;
pub mod tls;

use std::{
    net::{IpAddr, SocketAddr},
    num::NonZeroU32,
    path::PathBuf,
};

pub(crate) use listen::{Entrance, attend, bind};

use crate::transport::{Hosts, Rate, limits::IDENTITY_RATE};

const TWO: NonZeroU32 = NonZeroU32::MIN.saturating_add(1);

/// Where and how a server listens, as its operator says it.
#[derive(Clone, Debug)]
pub struct Door {
    /// Where it listens.
    pub listen: SocketAddr,
    /// The certificate and the key for TLS; without them, plain HTTP.
    pub tls: Option<TlsFiles>,
    /// Plain HTTP also where other computers can read along.
    pub plain_http_beyond_this_computer: bool,
    /// Names by which it is known beside its own.
    pub hosts: Vec<String>,
    /// Origins whose pages may ask, beside its own.
    pub allowed_origins: Vec<String>,
    /// Most connections of one address.
    pub connections_per_address: usize,
    /// What one identity may ask in a second, in the price of its documents; twice as much at once.
    pub points_per_second: NonZeroU32,
}

/// Two files in PEM.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The server's certificate, and those between it and the CA.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// Why an address is not listened on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlainBeyond(pub IpAddr);

impl std::fmt::Display for PlainBeyond {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} can be reached from other computers, and plain HTTP shows tokens and case files to everybody on the way. \
             Give --tls-cert and --tls-key (`hrdd tls ca` and `hrdd tls issue` make them), or listen on 127.0.0.1 or [::1]. \
             Where something else encrypts the line, say so with --plain-http-beyond-this-computer",
            self.0
        )
    }
}

impl std::error::Error for PlainBeyond {}

impl Door {
    /// On this computer only, without TLS.
    pub fn on(listen: SocketAddr) -> Self {
        Self {
            listen,
            tls: None,
            plain_http_beyond_this_computer: false,
            hosts: Vec::new(),
            allowed_origins: Vec::new(),
            connections_per_address: limits::CONNECTIONS_PER_ADDRESS,
            points_per_second: IDENTITY_RATE.a_second,
        }
    }

    /// Whether nobody reads along on the way, or the operator wants it so all the same.
    pub fn permitted(&self) -> Result<(), PlainBeyond> {
        let closed = self.listen.ip().is_loopback() || self.tls.is_some() || self.plain_http_beyond_this_computer;
        if closed { Ok(()) } else { Err(PlainBeyond(self.listen.ip())) }
    }

    /// Whether it serves other computers without encryption.
    pub fn is_open(&self) -> bool {
        !self.listen.ip().is_loopback() && self.tls.is_none()
    }

    /// The rate of each identity.
    pub(crate) fn identity_rate(&self) -> Rate {
        Rate { burst: self.points_per_second.saturating_mul(TWO), a_second: self.points_per_second }
    }

    /// The hosts that requests may be sent to; `certified` are the names in its certificate.
    pub(crate) fn hosts(&self, certified: &[String]) -> Hosts {
        let base = if self.listen.ip().is_loopback() { Hosts::loopback() } else { Hosts::any_address() };
        base.and(self.hosts.iter().chain(certified).cloned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn door(listen: &str) -> Door {
        Door::on(listen.parse().unwrap())
    }

    #[test]
    fn plain_http_stays_on_this_computer_unless_somebody_says_otherwise() {
        let tls = Some(TlsFiles { certificate: "a".into(), key: "b".into() });
        for own in ["127.0.0.1:1", "127.8.8.8:1", "[::1]:1"] {
            assert_eq!(door(own).permitted(), Ok(()));
            assert!(!door(own).is_open());
        }
        for beyond in ["0.0.0.0:1", "192.0.2.1:1", "[::]:1"] {
            let door = door(beyond);
            assert_eq!(door.permitted(), Err(PlainBeyond(door.listen.ip())));
            let told = Door { plain_http_beyond_this_computer: true, ..door.clone() };
            assert!(told.permitted().is_ok() && told.is_open());
            let secure = Door { tls: tls.clone(), ..door };
            assert!(secure.permitted().is_ok() && !secure.is_open());
        }
    }
}
