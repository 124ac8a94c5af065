//! Which addresses of the network are called: none of the office's own, unless somebody allows that for one receiver. Asked
//! about the address that is connected to, each time, so that a name which points elsewhere later gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address is one of the public network.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// By the registry of special addresses (RFC 6890).
const fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, _, _) // this network, private, loopback, multicast and reserved
            | (100, 64..=127, _) // shared by carriers
            | (169, 254, _) // link-local, where clouds keep their secrets
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2) // protocol assignments, documentation
            | (192, 88, 99) // relays from 6 to 4
            | (198, 18..=19, _) // benchmarks
            | (198, 51, 100)
            | (203, 0, 113)
    );
    !special
}

/// Only what is given out as global unicast, and of that nothing that leads to an address of version 4 by another way.
fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = address.to_ipv4_mapped() {
        return is_public_v4(inner);
    }
    let [a, b, ..] = address.segments();
    let global = a & 0xe000 == 0x2000;
    // 2001::/23 protocol assignments with Teredo, 2001:db8::/32 documentation, 2002::/16 from 6 to 4, 3fff::/20 documentation.
    let special = (a == 0x2001 && (b < 0x200 || b == 0xdb8)) || a == 0x2002 || (a == 0x3fff && b < 0x1000);
    global && !special
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_the_office_or_to_nobody_is_not_called() {
        for text in ["1.1.1.1", "172.32.0.1", "192.0.1.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"] {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
        for text in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.255.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::7f00:1",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::1",
        ] {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
    }
}
