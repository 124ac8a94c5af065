//! Who has a connection: so many in all, so many from one address.
//!
//! Where there is no place left, it is not the newcomer who suffers but a stranger: the oldest connection that has never
//! shown a valid token, of that address, or of the one that holds most. So idle connections shut nobody out, of the same
//! address or of others, and who is known is never cut for who is not.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::oneshot;

use crate::{
    security::{self, Gravity, Line},
    transport::Peer,
};

/// The places of a server.
#[derive(Debug)]
pub(super) struct Places {
    most: usize,
    most_per_address: usize,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    all: usize,
    last: u64,
    addresses: HashMap<IpAddr, VecDeque<Held>>,
}

#[derive(Debug)]
struct Held {
    number: u64,
    peer: Peer,
    /// Dropping it cuts the line.
    _line: oneshot::Sender<()>,
}

/// A place; given back when it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    places: Arc<Places>,
    address: IpAddr,
    number: u64,
}

impl Places {
    pub(super) fn new(most: usize, most_per_address: usize) -> Arc<Self> {
        Arc::new(Self { most, most_per_address, taken: Mutex::default() })
    }

    /// A place, and what ends when the place is wanted for somebody else. None where all are held by callers who are known.
    pub(super) fn take(self: &Arc<Self>, peer: &Peer) -> Option<(Place, oneshot::Receiver<()>)> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let address = peer.address();
        if taken.addresses.get(&address).is_some_and(|held| held.len() >= self.most_per_address) && !taken.cut(address)
        {
            told(address);
            return None;
        }
        while taken.all >= self.most {
            let crowded = taken.most_crowded()?;
            taken.cut(crowded);
        }
        taken.last += 1;
        taken.all += 1;
        let number = taken.last;
        let (line, cut) = oneshot::channel();
        taken.addresses.entry(address).or_default().push_back(Held { number, peer: peer.clone(), _line: line });
        drop(taken);
        Some((Place { places: Arc::clone(self), address, number }, cut))
    }

    #[cfg(test)]
    fn count(&self) -> usize {
        self.taken.lock().unwrap().all
    }
}

/// Tells the security office that an address holds as many connections as it may.
fn told(address: IpAddr) {
    let line = || Line::new("LIMIT_HIT", Gravity::Warning).with("from", &address).with("limit", &"connections");
    security::tell_once("CONNECTIONS", &address.to_string(), line);
}

impl Taken {
    /// Cuts the oldest stranger of an address; whether there was one.
    fn cut(&mut self, address: IpAddr) -> bool {
        let Some(held) = self.addresses.get(&address) else { return false };
        let Some(number) = held.iter().find(|held| !held.peer.is_known()).map(|held| held.number) else { return false };
        self.remove(address, number);
        true
    }

    /// The address that holds most, of those with a stranger.
    fn most_crowded(&self) -> Option<IpAddr> {
        let with_strangers = self.addresses.iter().filter(|(_, held)| held.iter().any(|held| !held.peer.is_known()));
        with_strangers.max_by_key(|(_, held)| held.len()).map(|(address, _)| *address)
    }

    fn remove(&mut self, address: IpAddr, number: u64) {
        let Some(held) = self.addresses.get_mut(&address) else { return };
        let before = held.len();
        held.retain(|held| held.number != number);
        self.all -= before - held.len();
        if held.is_empty() {
            self.addresses.remove(&address);
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // One that was cut is gone already, and is not counted twice.
        self.places.taken.lock().unwrap_or_else(PoisonError::into_inner).remove(self.address, self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Had = (Place, oneshot::Receiver<()>);

    fn from(last: u8) -> Peer {
        Peer::new([192, 0, 2, last].into(), false)
    }

    fn is_cut(held: &mut Had) -> bool {
        held.1.try_recv() == Err(oneshot::error::TryRecvError::Closed)
    }

    #[test]
    fn a_full_address_loses_its_oldest_stranger_and_nobody_else_does() {
        let places = Places::new(100, 3);
        let mut other = places.take(&from(9)).unwrap();
        let mut held: Vec<Had> = (0..3).map(|_| places.take(&from(1)).unwrap()).collect();
        let _fourth = places.take(&from(1)).unwrap();
        assert!(is_cut(&mut held[0]) && !is_cut(&mut held[1]) && !is_cut(&mut other));
        assert_eq!(places.count(), 4);
        drop(held);
        assert_eq!(places.count(), 2, "the one that was cut is not counted twice");
    }

    #[test]
    fn a_full_server_cuts_where_most_is_held() {
        let places = Places::new(4, 100);
        let mut few = places.take(&from(1)).unwrap();
        let mut many: Vec<Had> = (0..3).map(|_| places.take(&from(2)).unwrap()).collect();
        let _newcomer = places.take(&from(3)).unwrap();
        assert!(is_cut(&mut many[0]) && !is_cut(&mut many[1]) && !is_cut(&mut few));
        assert_eq!(places.count(), 4);
    }

    #[test]
    fn who_is_known_is_never_cut() {
        let places = Places::new(100, 1);
        let peer = from(1);
        let mut known = places.take(&peer).unwrap();
        peer.make_known();
        assert!(places.take(&from(1)).is_none(), "all places of the address are held by callers who are known");
        assert!(places.take(&from(2)).is_some());
        assert!(!is_cut(&mut known));
        drop(known);
        assert!(places.take(&from(1)).is_some());
    }
}
