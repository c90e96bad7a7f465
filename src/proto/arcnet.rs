//! ARCNET: frames with one byte for each address (ATA 878.1, RFC 1201, RFC 1051).

use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const PROTID_NAMES: &[(u64, &str)] = &[
    (0, "Datapoint boot"),
    (1, "Datapoint mount"),
    (8, "PowerLAN beacon"),
    (128, "Diagnose"),
    (196, "IPv6"),
    (205, "BACnet"),
    (212, "RFC 1201 IP"),
    (213, "RFC 1201 ARP"),
    (214, "RFC 1201 RARP"),
    (221, "Appletalk"),
    (232, "Encapsulated Ethernet"),
    (236, "Novell of some sort"),
    (240, "RFC 1051 IP"),
    (241, "RFC 1051 ARP"),
    (243, "PowerLAN beacon2"),
    (247, "Banyan VINES"),
    (250, "IPX"),
];

fields! {
    /// Source.
    SRC = "arcnet.src", "Source", U8 Hex;
    /// Dest.
    DST = "arcnet.dst", "Dest", U8 Hex;
    /// Offset.
    OFFSET = "arcnet.offset", "Offset", Bytes None;
    /// Protocol ID.
    PROTID = "arcnet.protID", "Protocol ID", U8 Hex, names(PROTID_NAMES);
    /// Split Flag.
    SPLIT_FLAG = "arcnet.split_flag", "Split Flag", U8 Dec;
    /// Sequence.
    SEQUENCE = "arcnet.sequence", "Sequence", U16 Dec;
}

/// Link type of frames as Linux gives them, with two bytes between addresses and protocol.
const LINUX: u16 = 129;
const BSD: u32 = 7;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, BSD), (Table::LinkType, LINUX as u32)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("arcnet", "ARCNET", "ARCNET", &["RFC 1201"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ARCNET");
    cx.info(format_args!("ARCNET"));
    let (source, destination) = (b.u8(0)?, b.u8(1)?);
    let text = |n: u8| Address::Text(format!("0x{n:02x}").into());
    cx.addresses(text(source), text(destination));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&SRC, b, 0, 1)?;
    cx.add(&DST, b, 1, 1)?;
    let mut at = 2;
    if cx.frame.link_type == LINUX {
        cx.add(&OFFSET, b, 2, 2)?;
        at += 2;
    }
    let kind = cx.add(&PROTID, b, at, 1)?;
    at += 1;
    // these begin with their own header; the others are cut into pieces (RFC 1201 section 3)
    if !matches!(kind, 0xf0 | 0xf1 | 0xcd) {
        cx.add(&SPLIT_FLAG, b, at, 1)?;
        cx.add(&SEQUENCE, b, at + 1, 2)?;
        at += 3;
    }
    cx.end_at(item, b, at);
    let name = match kind {
        0xd4 | 0xf0 => "ip",
        0xd5 | 0xf1 | 0xd6 => "arp",
        0xfa | 0xec => "ipx",
        0xc4 => "ipv6",
        0xcd => "llc",
        _ => "",
    };
    let rest = b.from(at);
    if !cx.call_named(name, rest) {
        cx.data(rest);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[rustfmt::skip]
    const IP: &[u8] = &[0x45, 0, 0, 20, 0, 1, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];

    #[test]
    fn old_and_new_headers_lead_to_ip() {
        let old = [&[0x0a, 0x0b, 0xf0], IP].concat();
        let new = [&[0x0a, 0x0b, 0x12, 0x34, 0xd4, 0, 0, 1], IP].concat();
        assert_eq!(dissect(7, &old).layers, "arcnet:ip");
        let shown = dissect(129, &new);
        assert_eq!(shown.layers, "arcnet:ip");
        assert!(shown.has("Protocol ID: RFC 1201 IP (0xd4)"), "{:#?}", shown.lines);
        assert!(shown.has("Sequence: 1"));
    }
}
