//! What the transport must know of whoever is on the other side: the caller, and the line the caller is on.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::allowance::Buckets;

/// Who calls, as far as the transport asks.
pub trait Principal: Clone + Send + Sync + 'static {
    /// The same for all requests that share one allowance.
    fn key(&self) -> String;
    /// Whether this caller may ask what the schema is.
    fn may_introspect(&self) -> bool;
    /// Whether events must be read, one after the other, to know which of them this caller sees.
    fn reads_for_events(&self) -> bool;
}

/// The token of a request, or what was shown in place of one, asked again: what goes on after it was let in outlives its token, which may be revoked at any time.
#[derive(Clone)]
pub struct Credential<C>(Arc<dyn Fn() -> Option<C> + Send + Sync>);

impl<C> Credential<C> {
    pub(crate) fn new(ask: impl Fn() -> Option<C> + Send + Sync + 'static) -> Self {
        Self(Arc::new(ask))
    }

    /// Who calls with it at this moment; nobody where it does not count any more.
    pub fn caller(&self) -> Option<C> {
        (self.0)()
    }
}

impl<C> fmt::Debug for Credential<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credential")
    }
}

/// The other end of a connection; the door puts it into every request.
#[derive(Clone, Debug)]
pub struct Peer(Arc<Line>);

#[derive(Debug)]
struct Line {
    address: IpAddr,
    secure: bool,
    known: AtomicBool,
}

impl Peer {
    /// A connection from an address, by TLS or not.
    pub fn new(address: IpAddr, secure: bool) -> Self {
        Self(Arc::new(Line { address: accountable(address), secure, known: AtomicBool::new(false) }))
    }

    /// All connections of which the door says nothing count as one.
    pub(super) fn unspecified() -> Self {
        Self::new(Ipv4Addr::UNSPECIFIED.into(), false)
    }

    /// Who answers for what comes over it: an IPv4 address, or the /64 of an IPv6 address, which is what one subscriber of
    /// a provider has at least.
    pub fn address(&self) -> IpAddr {
        self.0.address
    }

    /// Whether it is encrypted.
    pub fn is_secure(&self) -> bool {
        self.0.secure
    }

    /// Whether somebody has shown a valid token on it.
    pub fn is_known(&self) -> bool {
        self.0.known.load(Ordering::Relaxed)
    }

    pub(crate) fn make_known(&self) {
        self.0.known.store(true, Ordering::Relaxed);
    }
}

/// Who answers for an address: an IPv6 address belongs to the /64 it lies in.
pub(crate) fn accountable(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
    }
}

/// One request, and whether its caller is known by now.
#[derive(Clone, Debug)]
pub(super) struct Visit {
    pub(super) peer: Peer,
    identified: Arc<AtomicBool>,
    paid: Arc<AtomicBool>,
}

impl Visit {
    pub(super) fn from(peer: Peer) -> Self {
        Self { peer, identified: Arc::default(), paid: Arc::default() }
    }

    /// Pays for what a stranger asks, once for each request, or says how long to wait.
    pub(super) fn pay(&self, strangers: &Buckets<IpAddr>) -> Result<(), Duration> {
        if self.paid.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        strangers.take(self.peer.address(), NonZeroU32::MIN)
    }

    /// Somebody has shown a valid token.
    pub(super) fn identify(&self) {
        self.identified.store(true, Ordering::Relaxed);
        self.peer.make_known();
    }

    pub(super) fn is_identified(&self) -> bool {
        self.identified.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv4_address_answers_for_itself_and_an_ipv6_address_for_its_network() {
        let counted = |text: &str| Peer::new(text.parse().unwrap(), false).address().to_string();
        assert_eq!(counted("192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(counted("2001:db8:1:2::9"), "2001:db8:1:2::");
    }

    #[test]
    fn a_connection_stays_known_and_each_request_is_identified_anew() {
        let peer = Peer::new([127, 0, 0, 1].into(), false);
        let (first, second) = (Visit::from(peer.clone()), Visit::from(peer.clone()));
        first.identify();
        assert!(peer.is_known() && first.is_identified() && !second.is_identified());
    }
}
