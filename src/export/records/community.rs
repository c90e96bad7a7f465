//! Community ID version 1 (github.com/corelight/community-id-spec): one text for both directions of a flow, the same in
//! every tool that follows the specification.

use crate::base::text::base64;
use sha1::{Digest, Sha1};
use std::net::IpAddr;

/// IP protocol numbers (IANA) with a rule of their own.
const ICMP: u8 = 1;
const ICMPV6: u8 = 58;
const PORTED: [u8; 3] = [6, 17, 132];

/// ICMP types of requests and their replies, and back (the specification's tables for IPv4 and IPv6).
const REPLIES: [(u16, u16); 10] = [(8, 0), (0, 8), (13, 14), (14, 13), (15, 16), (16, 15), (17, 18), (18, 17), (10, 9), (9, 10)];
const REPLIES_V6: [(u16, u16); 10] =
    [(128, 129), (129, 128), (133, 134), (134, 133), (135, 136), (136, 135), (130, 131), (131, 130), (144, 145), (145, 144)];

/// The Community ID of a flow with seed 0. For ICMP the "ports" are type and code of the first message.
pub fn id(proto: u8, source: (IpAddr, u16), destination: (IpAddr, u16)) -> String {
    let (mut from, mut to) = (source, destination);
    let mut one_way = false;
    if matches!(proto, ICMP | ICMPV6) {
        let table = if proto == ICMP { &REPLIES } else { &REPLIES_V6 };
        match table.iter().find(|r| r.0 == source.1) {
            Some((_, reply)) => to.1 = *reply,
            None => one_way = true,
        }
    }
    let ported = PORTED.contains(&proto) || matches!(proto, ICMP | ICMPV6);
    if !one_way && (octets(from.0), from.1) > (octets(to.0), to.1) {
        std::mem::swap(&mut from, &mut to);
    }
    let mut hash = Sha1::new();
    hash.update([0, 0]);
    hash.update(octets(from.0));
    hash.update(octets(to.0));
    hash.update([proto, 0]);
    if ported {
        hash.update(from.1.to_be_bytes());
        hash.update(to.1.to_be_bytes());
    }
    format!("1:{}", base64(&hash.finalize()))
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(ip) => ip.octets().to_vec(),
        IpAddr::V6(ip) => ip.octets().to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(proto: u8, a: &str, a_port: u16, b: &str, b_port: u16) -> String {
        id(proto, (a.parse().unwrap(), a_port), (b.parse().unwrap(), b_port))
    }

    #[test]
    fn ids_are_those_of_the_specification() {
        // from the baseline files of the specification
        assert_eq!(of(6, "128.232.110.120", 34855, "66.35.250.204", 80), "1:LQU9qZlK+B5F3KDmev6m5PMibrg=");
        assert_eq!(of(6, "66.35.250.204", 80, "128.232.110.120", 34855), "1:LQU9qZlK+B5F3KDmev6m5PMibrg=");
        assert_eq!(of(17, "192.168.1.52", 54585, "8.8.8.8", 53), "1:d/FP5EW3wiY1vCndhwleRRKHowQ=");
        assert_eq!(of(1, "192.168.0.89", 8, "192.168.0.1", 0), "1:X0snYXpgwiv9TZtqg64sgzUn6Dk=");
    }
}
