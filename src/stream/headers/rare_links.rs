//! Link types that few captures have: ATM, token ring, Solaris' own, and Juniper's headers before those of the link.

use super::{Headers, IPV4, IPV6, be16, ethertype, frame_relay, llc, mpls, ppp};

const TOKEN_RING: u16 = 6;
const ATM_RFC1483: u16 = 100;
const ATM_CLIP: u16 = 106;
const SUN_ATM: u16 = 123;
const IPNET: u16 = 226;
const JUNIPER: std::ops::RangeInclusive<u16> = 130..=183;

pub(super) fn decode(link_type: u16, b: &[u8], h: &mut Headers) -> Option<()> {
    match link_type {
        ATM_CLIP => ip(b, 0, h),
        ATM_RFC1483 => cell_payload(b, 0, h),
        // flags, VPI and VCI before the payload
        SUN_ATM => cell_payload(b, 4, h),
        IPNET => ip(b, 24, h),
        TOKEN_RING => {
            // a bit of the source address tells that routing information follows, which begins with its length
            let routed = b.get(8)? & 0x80 != 0;
            let at = if routed { 14 + usize::from(b.get(14)? & 0x1f) } else { 14 };
            (b.get(1)? >> 6 == 1).then(|| llc(b, at, h))?
        }
        link if JUNIPER.contains(&link) => juniper(link, b, h),
        _ => None,
    }
}

fn ip(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    match b.get(at)? >> 4 {
        4 => ethertype(b, at, IPV4, h),
        6 => ethertype(b, at, IPV6, h),
        _ => None,
    }
}

/// LLC, bridged Ethernet (RFC 2684 section 5.2), or IP alone.
fn cell_payload(b: &[u8], at: usize, h: &mut Headers) -> Option<()> {
    if b.get(at..at + 8)? == [0xaa, 0xaa, 3, 0, 0x80, 0xc2, 0, 7] {
        return ethertype(b, at + 24, be16(b, at + 22)?, h);
    }
    llc(b, at, h).or_else(|| ip(b, at, h))
}

fn juniper(link: u16, b: &[u8], h: &mut Headers) -> Option<()> {
    const WITHOUT_LINK: u8 = 0x02;
    const EXTENDED: u8 = 0x80;
    let (magic, flags) = (b.get(..3)?, *b.get(3)?);
    if magic != b"MGC" {
        return None;
    }
    let at = if flags & EXTENDED != 0 { 6 + usize::from(be16(b, 4)?) } else { 4 };
    if flags & WITHOUT_LINK != 0 {
        return ip(b, at + 4, h);
    }
    match link {
        137 => cell_payload(b, at + 4, h),
        135 => cell_payload(b, at + 8, h),
        // a cookie of two bytes, four bytes or none
        130 => [0, 2, 4].into_iter().find_map(|cookie| ppp(b, at + cookie, h)),
        133 if b.get(at)? == &5 => mpls(b, at + 4, h),
        133 => ip(b, at + 4, h),
        136 => ip(b, at + 12, h),
        183 => ip(b, at + 18, h),
        167 | 178 => ethertype(b, at + 14, be16(b, at + 12)?, h),
        179 => ppp(b, at + 2, h),
        180 => frame_relay(b.get(at..)?, h),
        181 => ethertype(b, at + 4, be16(b, at + 2)?, h),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{decode, proto};

    const DATAGRAM: &[u8] = &[0x45, 0, 0, 28, 0, 1, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0, 53, 0, 54, 0, 8, 0, 0];

    fn ports(link: u16, header: &[u8]) -> (u8, u16, u16) {
        let h = decode(link, &[header, DATAGRAM].concat());
        (h.proto, h.source_port, h.destination_port)
    }

    #[test]
    fn datagrams_are_found_behind_rare_headers() {
        let wanted = (proto::UDP, 53, 54);
        assert_eq!(ports(178, b"MGC\x80\0\x02\x09\0\x02\0\0\0\0\x02\x02\0\0\0\0\x01\x08\0"), wanted);
        assert_eq!(ports(137, b"MGC\x01\x02\0\0\x05\xaa\xaa\x03\0\0\0\x08\0"), wanted);
        assert_eq!(ports(130, b"MGC\0\0\x05\0\x21"), wanted);
        assert_eq!(ports(178, b"MGC\x03\x02\0\0\0"), wanted);
        assert_eq!(ports(123, b"\x02\x05\0\x64\xaa\xaa\x03\0\0\0\x08\0"), wanted);
        assert_eq!(ports(6, b"\x10\x40\x02\0\0\0\0\x02\x82\0\0\0\0\x01\x02\x30\xaa\xaa\x03\0\0\0\x08\0"), wanted);
        assert_eq!(ports(226, &[0; 24]), wanted);
        assert_eq!(ports(178, b"MG"), (0, 0, 0));
    }
}
