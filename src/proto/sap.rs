//! Session announcement protocol (RFC 2974): which multicast sessions there are.

use super::common::rows::add_bits;
use super::common::text::shown;
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Names, ProtocolInfo};

const FLAGS_V_NAMES: &[(u64, &str)] = &[
    (0, "SAPv0"),
    (1, "SAPv1 or later"),
];
const AUTH_FLAGS_V_NAMES: &[(u64, &str)] = &[
    (1, "SAP authentication header v1"),
];
const AUTH_FLAGS_T_NAMES: &[(u64, &str)] = &[
    (0, "PGP"),
    (1, "CMS"),
];

fields! {
    /// Bits in the beginning of the SAP header.
    FLAGS = "sap.flags", "Flags", U8 Hex;
    /// 3 bit version field in the SAP header.
    FLAGS_V = "sap.flags.v", "Version Number", U8 Dec, mask(0xe0), names(FLAGS_V_NAMES);
    /// Originating source address type.
    FLAGS_A = "sap.flags.a", "Address Type", Bool B8, mask(0x10), with(Names::Bool("IPv6", "IPv4"));
    /// Reserved.
    FLAGS_R = "sap.flags.r", "Reserved", Bool B8, mask(0x8), with(SET);
    /// Announcement type.
    FLAGS_T = "sap.flags.t", "Message Type", Bool B8, mask(0x4), with(Names::Bool("Deletion", "Announcement"));
    /// Encryption Bit.
    FLAGS_E = "sap.flags.e", "Encryption Bit", Bool B8, mask(0x2), with(Names::Bool("Payload encrypted", "Payload not encrypted"));
    /// Compression Bit.
    FLAGS_C = "sap.flags.c", "Compression Bit", Bool B8, mask(0x1), with(Names::Bool("Payload compressed", "Payload not compressed"));
    /// Authentication Length.
    AUTH_LEN = "sap.auth.len", "Authentication Length", U8 Dec;
    /// Message Identifier Hash.
    MESSAGE_IDENTIFIER_HASH = "sap.message_identifier_hash", "Message Identifier Hash", U16 Hex;
    /// Originating Source.
    ORIGINATING_SOURCE = "sap.originating_source", "Originating Source", Ipv4 None;
    /// Originating Source.
    ORIGINATING_SOURCE_IPV6 = "sap.originating_source.ipv6", "Originating Source", Ipv6 None;
    /// Authentication data.
    AUTH = "sap.auth", "Authentication data", None None;
    /// Authentication data flags.
    AUTH_FLAGS = "sap.auth.flags", "Authentication data flags", U8 Hex;
    /// Version Number.
    AUTH_FLAGS_V = "sap.auth.flags.v", "Version Number", U8 Dec, mask(0xe0), names(AUTH_FLAGS_V_NAMES);
    /// Padding Bit.
    AUTH_FLAGS_P = "sap.auth.flags.p", "Padding Bit", Bool B8, mask(0x10), with(Names::Bool("Authentication subheader padded to 32 bits", "No padding required for the authentication subheader"));
    /// Authentication Type.
    AUTH_FLAGS_T = "sap.auth.flags.t", "Authentication Type", U8 Dec, mask(0xf), names(AUTH_FLAGS_T_NAMES);
    /// Authentication subheader.
    AUTH_SUBHEADER = "sap.auth.subheader", "Authentication subheader", Bytes None;
    /// Payload type.
    PAYLOAD_TYPE = "sap.payload_type", "Payload type", Str None;
}

const SDP: &str = "application/sdp";

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 9875)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("sap", "Session Announcement Protocol", "SAP", &["RFC 2974"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let flags = b.u8(0)?;
    let (is_ipv6, deletes, coded) = (flags & 0x10 != 0, flags & 4 != 0, flags & 3 != 0);
    cx.protocol("SAP");
    let version = flags >> 5;
    cx.info(format_args!("{} (v{version})", if deletes { "Deletion" } else { "Announcement" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&FLAGS, b, 0, 1)?;
    cx.open_last();
    add_bits(cx, b, 0, 1, &[&FLAGS_V, &FLAGS_A, &FLAGS_R, &FLAGS_T, &FLAGS_E, &FLAGS_C])?;
    cx.close();
    let words = cx.add(&AUTH_LEN, b, 1, 1)? as usize;
    cx.add(&MESSAGE_IDENTIFIER_HASH, b, 2, 2)?;
    let mut at = if is_ipv6 { 20 } else { 8 };
    cx.add(if is_ipv6 { &ORIGINATING_SOURCE_IPV6 } else { &ORIGINATING_SOURCE }, b, 4, at - 4)?;
    if words > 0 {
        authentication(cx, b, at, words * 4)?;
        at += words * 4;
    }
    // what is encrypted or compressed cannot be read
    if coded {
        return Ok(());
    }
    if b.clipped(at, 2) != b"v=" {
        let len = b.find(at, 0).map_or(b.len(), |end| end + 1).saturating_sub(at);
        cx.put(&PAYLOAD_TYPE, b.span(at, len), crate::model::Value::Span(b.span(at, len.saturating_sub(1))));
        if shown(b.clipped(at, len.saturating_sub(1))) != SDP {
            return Ok(());
        }
        at += len;
    }
    cx.close();
    cx.next(Table::Media, media_key(SDP), b.from(at));
    Ok(())
}

fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    cx.open(&AUTH, b, at, len)?;
    cx.add(&AUTH_FLAGS, b, at, 1)?;
    cx.open_last();
    add_bits(cx, b, at, 1, &[&AUTH_FLAGS_V, &AUTH_FLAGS_P, &AUTH_FLAGS_T])?;
    cx.close();
    cx.add(&AUTH_SUBHEADER, b, at + 1, len - 1)?;
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn an_announcement_describes_its_session() {
        let shown = udp((40000, 9875), b"\x20\0\x12\x34\x0a\0\0\x01application/sdp\0v=0\r\ns=x\r\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SAP/SDP", "Announcement (v1)"));
        for line in ["001. .... = Version Number: SAPv1 or later (1)", "Originating Source: 10.0.0.1", "Payload type: application/sdp"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }
}
