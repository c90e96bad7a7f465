//! PPP's protocol numbers (IANA ppp-numbers), the frame in which the control protocols exchange packets (RFC 1661 section 5),
//! and the step from a link to the protocol that a number names.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};

/// Codes of control protocols.
pub const CODES: &[(u64, &str)] = &[
    (0, "Vendor Specific"),
    (1, "Configuration Request"),
    (2, "Configuration Ack"),
    (3, "Configuration Nak"),
    (4, "Configuration Reject"),
    (5, "Termination Request"),
    (6, "Termination Ack"),
    (7, "Code Reject"),
    (8, "Protocol Reject"),
    (9, "Echo Request"),
    (10, "Echo Reply"),
    (11, "Discard Request"),
    (12, "Identification"),
    (13, "Time Remaining"),
    (14, "Reset Request"),
    (15, "Reset Ack"),
];

fields! {
    /// Address: all stations.
    ADDRESS = "ppp.address", "Address", U8 Hex;
    /// Control: unnumbered information.
    CONTROL = "ppp.control", "Control", U8 Hex;
    /// Protocol of the payload.
    PROTOCOL = "ppp.protocol", "Protocol", U16 Hex, with(Names::Lookup(name));
    /// Kind of packet.
    CODE = "ppp.code", "Code", U8 Dec, names(CODES);
    /// Number that links an answer to its request.
    IDENTIFIER = "ppp.identifier", "Identifier", U8 DecHex;
    /// Length of the packet in bytes.
    LENGTH = "ppp.length", "Length", U16 Dec;
    /// Data.
    DATA = "ppp.data", "Data", Bytes None;
}

/// Name of a protocol number.
pub fn name(number: u64) -> Option<&'static str> {
    Some(match number {
        0x0001 => "Padding Protocol",
        0x0021 => "Internet Protocol version 4",
        0x0023 => "OSI Network Layer",
        0x0029 => "Appletalk",
        0x002b => "Novell IPX",
        0x002d => "Van Jacobson Compressed TCP/IP",
        0x002f => "Van Jacobson Uncompressed TCP/IP",
        0x0031 => "Bridging PDU",
        0x003d => "Multi-Link",
        0x0057 => "Internet Protocol version 6",
        0x00fb => "Individual Link Encryption",
        0x00fd => "Compressed Datagram",
        0x0207 => "Cisco Discovery Protocol",
        0x0281 => "MPLS Unicast",
        0x0283 => "MPLS Multicast",
        0x8021 => "Internet Protocol Control Protocol",
        0x8023 => "OSI Network Layer Control Protocol",
        0x802b => "Novell IPX Control Protocol",
        0x8031 => "Bridging Control Protocol",
        0x8053 => "Encryption Control Protocol",
        0x8057 => "IPv6 Control Protocol",
        0x80fd => "Compression Control Protocol",
        0x8207 => "Cisco Discovery Protocol Control Protocol",
        0x8281 => "MPLS Control Protocol",
        0xc021 => "Link Control Protocol",
        0xc023 => "Password Authentication Protocol",
        0xc025 => "Link Quality Report",
        0xc029 => "CallBack Control Protocol",
        0xc02b => "Bandwidth Allocation Control Protocol",
        0xc223 => "Challenge Handshake Authentication Protocol",
        0xc227 => "Extensible Authentication Protocol",
        _ => return None,
    })
}

/// Hands a packet to the protocol of a number.
pub fn next<'a>(cx: &mut Cx<'a>, number: u16, payload: Bytes<'a>) {
    if cx.dispatch(Table::Ppp, number.into(), payload) {
        return;
    }
    let known = name(number.into()).unwrap_or("Unknown");
    cx.info(format_args!("{known} (0x{number:04x})"));
    cx.data(payload);
}

/// The header of a control protocol's packet; gives its code and the packet without what follows it.
pub fn control<'a>(cx: &mut Cx<'a>, info: &'static ProtocolInfo, b: Bytes<'a>) -> Result<(u8, Bytes<'a>), Fault> {
    let (code, len) = (b.u8(0)?, usize::from(b.be16(2)?));
    cx.info(format_args!("{}", CODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(info, b, len);
    cx.add(&CODE, b, 0, 1)?;
    cx.add(&IDENTIFIER, b, 1, 1)?;
    cx.add(&LENGTH, b, 2, 2)?;
    Ok((code, b.window(0, len.max(4))))
}
