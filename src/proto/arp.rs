//! Address Resolution Protocol (RFC 826) and Reverse ARP (RFC 903).

use crate::base::Bytes;
use crate::base::addr::{Address, hex};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use super::common::{ethertype, hardware};
use std::fmt;

/// Operation codes (IANA arp-parameters).
const OPERATIONS: &[(u64, &str)] = &[
    (0, "reserved"),
    (1, "request"),
    (2, "reply"),
    (3, "reverse request"),
    (4, "reverse reply"),
    (5, "drarp request"),
    (6, "drarp reply"),
    (7, "drarp error"),
    (8, "inverse request"),
    (9, "inverse reply"),
    (10, "arp nak"),
    (11, "mars request"),
    (12, "mars multi"),
    (13, "mars mserv"),
    (14, "mars join"),
    (15, "mars leave"),
    (16, "mars nak"),
    (17, "mars unserv"),
    (18, "mars sjoin"),
    (19, "mars sleave"),
    (20, "mars grouplist request"),
    (21, "mars grouplist reply"),
    (22, "mars redirect map"),
    (23, "mapos unarp"),
    (24, "experimental 1"),
    (25, "experimental 2"),
    (65535, "reserved"),
];

fields! {
    /// Kind of hardware address.
    HW_TYPE = "arp.hw.type", "Hardware type", U16 Dec, names(hardware::TYPES);
    /// Protocol whose addresses are resolved, an EtherType.
    PROTO_TYPE = "arp.proto.type", "Protocol type", U16 Hex, names(ethertype::NAMES);
    /// Length of a hardware address in bytes.
    HW_SIZE = "arp.hw.size", "Hardware size", U8 Dec;
    /// Length of a protocol address in bytes.
    PROTO_SIZE = "arp.proto.size", "Protocol size", U8 Dec;
    /// What is asked or answered.
    OPCODE = "arp.opcode", "Opcode", U16 Dec, names(OPERATIONS);
    /// The sender announces its own address.
    GRATUITOUS = "arp.isgratuitous", "Is gratuitous", Bool None;
    /// The announcement of RFC 5227 section 2.3.
    ANNOUNCEMENT = "arp.isannouncement", "Is announcement", Bool None;
    /// The probe of RFC 5227 section 2.1.1.
    PROBE = "arp.isprobe", "Is probe", Bool None;
    /// Sender's hardware address.
    SRC_MAC = "arp.src.hw_mac", "Sender MAC address", Ether None;
    /// Sender's protocol address.
    SRC_IP = "arp.src.proto_ipv4", "Sender IP address", Ipv4 None;
    /// Target's hardware address.
    DST_MAC = "arp.dst.hw_mac", "Target MAC address", Ether None;
    /// Target's protocol address.
    DST_IP = "arp.dst.proto_ipv4", "Target IP address", Ipv4 None;
    /// Sender's hardware address of a kind that is not Ethernet.
    SRC_HW = "arp.src.hw", "Sender hardware address", Bytes None;
    /// Sender's protocol address of a kind that is not IPv4.
    SRC_PROTO = "arp.src.proto", "Sender protocol address", Bytes None;
    /// Target's hardware address of a kind that is not Ethernet.
    DST_HW = "arp.dst.hw", "Target hardware address", Bytes None;
    /// Target's protocol address of a kind that is not IPv4.
    DST_PROTO = "arp.dst.proto", "Target protocol address", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x0806), (Table::EtherType, 0x8035)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("arp", "Address Resolution Protocol", "ARP", &["RFC 826"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol(b.be16(6).map_or("ARP", column));
    let (hw_type, proto_type) = (b.be16(0)?, b.be16(2)?);
    let (hw_len, proto_len) = (usize::from(b.u8(4)?), usize::from(b.u8(5)?));
    let opcode = b.be16(6)?;
    let total = 8 + 2 * (hw_len + proto_len);
    cx.packet.payload_end = Some(b.span(total, 0).start);
    let item = cx.layer(&PROTOCOL.info, b, total);
    cx.add(&HW_TYPE, b, 0, 2)?;
    cx.add(&PROTO_TYPE, b, 2, 2)?;
    cx.add(&HW_SIZE, b, 4, 1)?;
    cx.add(&PROTO_SIZE, b, 5, 1)?;
    cx.add(&OPCODE, b, 6, 2)?;
    let (src_hw, src_proto) = (8, 8 + hw_len);
    let (dst_hw, dst_proto) = (src_proto + proto_len, src_proto + proto_len + hw_len);
    let (ether, ipv4) = (hw_len == 6 && matches!(hw_type, 1 | 6), proto_len == 4 && proto_type == 0x0800);
    let hardware = |off: usize| Ok(End { bytes: b.slice(off, hw_len)?, is_known: ether });
    let network = |off: usize| Ok(End { bytes: b.slice(off, proto_len)?, is_known: ipv4 });
    let sender = (hardware(src_hw)?, network(src_proto)?);
    let target = (hardware(dst_hw)?, network(dst_proto)?);
    summary(cx, b, opcode, sender, target, item);
    let rows = [
        (src_hw, hw_len, if ether { &SRC_MAC } else { &SRC_HW }),
        (src_proto, proto_len, if ipv4 { &SRC_IP } else { &SRC_PROTO }),
        (dst_hw, hw_len, if ether { &DST_MAC } else { &DST_HW }),
        (dst_proto, proto_len, if ipv4 { &DST_IP } else { &DST_PROTO }),
    ];
    for (off, len, field) in rows {
        if len > 0 {
            cx.add(field, b, off, len)?;
        }
    }
    Ok(())
}

/// An address of one side.
#[derive(Clone, Copy)]
struct End<'a> {
    bytes: &'a [u8],
    /// An Ethernet or IPv4 address, which are written in their own way.
    is_known: bool,
}

impl End<'_> {
    fn is_zero(&self) -> bool {
        self.bytes.iter().all(|byte| *byte == 0)
    }
}

impl fmt::Display for End<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Bytes of a long address that are shown.
        const MOST: usize = 36;
        match *self.bytes {
            [a, b, c, d, e, g] if self.is_known => Address::Ether([a, b, c, d, e, g]).fmt(f),
            [a, b, c, d] if self.is_known => Address::Ipv4([a, b, c, d].into()).fmt(f),
            [] => f.write_str("<No address>"),
            _ => {
                f.write_str(&hex(self.bytes.get(..MOST).unwrap_or(self.bytes), ""))?;
                f.write_str(if self.bytes.len() > MOST { "…" } else { "" })
            }
        }
    }
}

/// Info text, title and the kinds of announcement. Each side: hardware and network address.
fn summary<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, opcode: u16, from: (End<'a>, End<'a>), to: (End<'a>, End<'a>), item: Item) {
    let ((sender_mac, sender), (target_mac, target)) = (from, to);
    let zero = sender.is_zero();
    let gratuitous = matches!(opcode, 1 | 2) && sender.bytes == target.bytes && !zero;
    let probe = opcode == 1 && zero && !target.is_zero();
    let announcement = opcode == 1 && gratuitous && target_mac.is_zero();
    let kind = match opcode {
        1 if announcement => "ARP Announcement",
        1 if gratuitous => "request/gratuitous ARP",
        2 if gratuitous => "reply/gratuitous ARP",
        1 if probe => "ARP Probe",
        _ => OPERATIONS.iter().find(|o| o.0 == u64::from(opcode)).map_or("unknown", |o| o.1),
    };
    cx.text(item, format_args!("Address Resolution Protocol ({kind})"));
    for (yes, field) in [(gratuitous, &GRATUITOUS), (announcement, &ANNOUNCEMENT), (probe, &PROBE)] {
        if yes {
            cx.computed(field, b.span(0, 0), Value::Uint(1));
        }
    }
    match opcode {
        1 if announcement => cx.info(format_args!("ARP Announcement for {target}")),
        1 if gratuitous => cx.info(format_args!("Gratuitous ARP for {target} (Request)")),
        1 if probe => cx.info(format_args!("Who has {target}? (ARP Probe)")),
        1 => cx.info(format_args!("Who has {target}? Tell {sender}")),
        2 if gratuitous => cx.info(format_args!("Gratuitous ARP for {sender} (Reply)")),
        2 => cx.info(format_args!("{sender} is at {sender_mac}")),
        3 | 5 | 8 => cx.info(format_args!("Who is {target_mac}? Tell {sender_mac}")),
        4 | 6 => cx.info(format_args!("{target_mac} is at {target}")),
        7 => cx.info(format_args!("DRARP Error")),
        9 => cx.info(format_args!("{sender_mac} is at {sender}")),
        10 => cx.info(format_args!("ARP NAK")),
        0 | 0xffff => cx.info(format_args!("Reserved opcode {opcode}")),
        24 | 25 => cx.info(format_args!("Experimental {} ( opcode {opcode} )", opcode - 23)),
        _ => match MESSAGES.iter().find(|m| m.0 == opcode) {
            Some((_, text)) => cx.info(format_args!("{text} from {sender_mac} at {sender}")),
            None => cx.info(format_args!("Unknown ARP opcode 0x{opcode:04x}")),
        },
    }
}

/// Text of the Protocol column: the relatives of ARP that share its packet have names of their own.
fn column(opcode: u16) -> &'static str {
    match opcode {
        3 | 4 => "RARP",
        5..=7 => "DRARP",
        8 | 9 => "Inverse ARP",
        11..=22 => "MARS",
        23 => "MAPOS",
        _ => "ARP",
    }
}

/// Messages of MARS (RFC 2022) and MAPOS (RFC 2176), which name their sender and no more.
const MESSAGES: &[(u16, &str)] = &[
    (11, "MARS request"),
    (12, "MARS MULTI request"),
    (13, "MARS MSERV request"),
    (14, "MARS JOIN request"),
    (15, "MARS LEAVE"),
    (16, "MARS NAK"),
    (17, "MARS UNSERV request"),
    (18, "MARS SJOIN request"),
    (19, "MARS SLEAVE"),
    (20, "MARS grouplist request"),
    (21, "MARS grouplist reply"),
    (22, "MARS redirect map"),
    (23, "MAPOS UNARP request"),
];

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn relatives_of_arp_have_names_of_their_own() {
        let shown = |opcode: u8| {
            let mut frame = vec![0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2, 0, 0, 0, 0, 1, 8, 6, 0, 1, 8, 0, 6, 4, 0, opcode];
            frame.extend([2, 0, 0, 0, 0, 1, 10, 0, 0, 1, 2, 0, 0, 0, 0, 2, 10, 0, 0, 2]);
            let shown = dissect(1, &frame);
            (shown.protocol, shown.info)
        };
        let expected = |protocol: &str, info: &str| (protocol.to_owned(), info.to_owned());
        assert_eq!(shown(1), expected("ARP", "Who has 10.0.0.2? Tell 10.0.0.1"));
        assert_eq!(shown(3), expected("RARP", "Who is 02:00:00:00:00:02? Tell 02:00:00:00:00:01"));
        assert_eq!(shown(6), expected("DRARP", "02:00:00:00:00:02 is at 10.0.0.2"));
        assert_eq!(shown(13), expected("MARS", "MARS MSERV request from 02:00:00:00:00:01 at 10.0.0.1"));
        assert_eq!(shown(25), expected("ARP", "Experimental 2 ( opcode 25 )"));
        assert_eq!(shown(26), expected("ARP", "Unknown ARP opcode 0x001a"));
    }
}
