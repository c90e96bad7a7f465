//! MPLS echo: whether a labelled path works (RFC 8029).

use super::common::rows::{add_each, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const MSG_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "MPLS Echo Request"),
    (2, "MPLS Echo Reply"),
    (3, "MPLS Data Plane Verification Request"),
    (4, "MPLS Data Plane Verification Reply"),
];
const REPLY_MODE_NAMES: &[(u64, &str)] = &[
    (1, "Do not reply"),
    (2, "Reply via an IPv4/IPv6 UDP packet"),
    (3, "Reply via an IPv4/IPv6 UDP packet with Router Alert"),
    (4, "Reply via application level control channel"),
];
const RETURN_CODE_NAMES: &[(u64, &str)] = &[
    (0, "No return code"),
    (1, "Malformed echo request received"),
    (2, "One or more of the TLVs was not understood"),
    (3, "Replying router is an egress for the FEC at stack depth RSC"),
    (4, "Replying router has no mapping for the FEC at stack depth RSC"),
    (5, "Downstream Mapping Mismatch"),
    (6, "Upstream Interface Index Unknown"),
    (7, "Reserved"),
    (8, "Label switched at stack-depth RSC"),
    (9, "Label switched but no MPLS forwarding at stack-depth RSC"),
    (10, "Mapping for this FEC is not the given label at stack depth RSC"),
    (11, "No label entry at stack-depth RSC"),
    (12, "Protocol not associated with interface at FEC stack depth RSC"),
    (13, "Premature termination, label stack shrinking to a single label"),
    (14, "See DDM TLV for meaning of Return Code and Return SubCode"),
    (15, "Label switched with FEC change"),
];
const TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Target FEC Stack"),
    (2, "Downstream Mapping"),
    (3, "Pad"),
    (4, "Error Code"),
    (5, "Vendor Enterprise Code"),
    (6, "TDB"),
    (7, "IPv4 Interface and Label Stack Object"),
    (8, "IPv6 Interface and Label Stack Object"),
    (9, "Errored TLVs"),
    (10, "Reply TOS Byte"),
    (11, "P2MP Responder Identifier"),
    (12, "P2MP Echo Jitter"),
    (13, "Source Identifier TLV"),
    (14, "Destination Identifier TLV"),
    (15, "BFD Discriminator TLV"),
    (16, "Reverse-path Target FEC Stack"),
    (20, "Detailed Downstream Mapping"),
    (64512, "Vendor Private"),
];
const TLV_FEC_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "LDP IPv4 prefix"),
    (2, "LDP IPv6 prefix"),
    (3, "RSVP IPv4 Session Query"),
    (4, "RSVP IPv6 Session Query"),
    (5, "Reserved"),
    (6, "VPN IPv4 prefix"),
    (7, "VPN IPv6 prefix"),
    (8, "L2 VPN endpoint"),
    (9, "FEC 128 Pseudowire - IPv4 (Deprecated)"),
    (10, "FEC 128 Pseudowire - IPv4"),
    (11, "FEC 129 Pseudowire - IPv4"),
    (12, "BGP labeled IPv4 prefix"),
    (13, "BGP labeled IPv6 prefix"),
    (14, "Generic IPv4 prefix"),
    (15, "Generic IPv6 prefix"),
    (16, "Nil FEC"),
    (17, "RSVP P2MP IPv4 Session Query"),
    (18, "RSVP P2MP IPv6 Session Query"),
    (22, "Static LSP"),
    (23, "Static Pseudowire"),
    (24, "FEC 128 Pseudowire - IPv6"),
    (25, "FEC 129 Pseudowire - IPv6"),
    (34, "IPv4 IGP-Prefix Segment ID"),
    (35, "IPv6 IGP-Prefix Segment ID"),
    (36, "IGP-Adjacency Segment ID"),
    (64512, "Vendor Private"),
];
const TLV_PAD_ACTION_NAMES: &[(u64, &str)] = &[
    (1, "Drop Pad TLV from reply"),
    (2, "Copy Pad TLV to reply"),
];

fields! {
    /// MPLS ECHO Version Number.
    VERSION = "mpls_echo.version", "Version", U16 Dec;
    /// MPLS ECHO Global Flags.
    FLAGS = "mpls_echo.flags", "Global Flags", U16 Hex;
    /// MPLS ECHO Reserved Flags.
    FLAG_SBZ = "mpls_echo.flag_sbz", "Reserved", U16 Hex, mask(0xfff8);
    /// MPLS ECHO Validate FEC Stack Flag.
    FLAG_V = "mpls_echo.flag_v", "Validate FEC Stack", Bool B16, mask(0x1);
    /// MPLS ECHO Respond only if TTL expired Flag.
    FLAG_T = "mpls_echo.flag_t", "Respond only if TTL expired", Bool B16, mask(0x2);
    /// MPLS ECHO Validate Reverse Path Flag.
    FLAG_R = "mpls_echo.flag_r", "Validate Reverse Path", Bool B16, mask(0x4);
    /// MPLS ECHO Message Type.
    MSG_TYPE = "mpls_echo.msg_type", "Message Type", U8 Dec, names(MSG_TYPE_NAMES);
    /// MPLS ECHO Reply Mode.
    REPLY_MODE = "mpls_echo.reply_mode", "Reply Mode", U8 Dec, names(REPLY_MODE_NAMES);
    /// MPLS ECHO Return Code.
    RETURN_CODE = "mpls_echo.return_code", "Return Code", U8 Dec, names(RETURN_CODE_NAMES);
    /// MPLS ECHO Return Subcode.
    RETURN_SUBCODE = "mpls_echo.return_subcode", "Return Subcode", U8 Dec;
    /// MPLS ECHO Sender's Handle.
    SENDER_HANDLE = "mpls_echo.sender_handle", "Sender's Handle", U32 Hex;
    /// MPLS ECHO Sequence Number.
    SEQUENCE = "mpls_echo.sequence", "Sequence Number", U32 Dec;
    /// MPLS ECHO Timestamp Sent.
    TIMESTAMP_SENT = "mpls_echo.timestamp_sent", "Timestamp Sent", AbsTime None;
    /// MPLS ECHO Timestamp Received.
    TIMESTAMP_REC = "mpls_echo.timestamp_rec", "Timestamp Received", AbsTime None;
    /// MPLS ECHO TLV Type.
    TLV_TYPE = "mpls_echo.tlv.type", "Type", U16 Dec, names(TLV_TYPE_NAMES);
    /// MPLS ECHO TLV Length.
    TLV_LEN = "mpls_echo.tlv.len", "Length", U16 Dec;
    /// MPLS ECHO TLV Value.
    TLV_VALUE = "mpls_echo.tlv.value", "Value", Bytes None;
    /// MPLS ECHO TLV FEC Stack Type.
    TLV_FEC_TYPE = "mpls_echo.tlv.fec.type", "Type", U16 Dec, names(TLV_FEC_TYPE_NAMES);
    /// MPLS ECHO TLV FEC Stack Length.
    TLV_FEC_LEN = "mpls_echo.tlv.fec.len", "Length", U16 Dec;
    /// MPLS ECHO TLV FEC Stack Value.
    TLV_FEC_VALUE = "mpls_echo.tlv.fec.value", "Value", Bytes None;
    /// MPLS ECHO TLV FEC Stack LDP IPv4.
    TLV_FEC_LDP_IPV4 = "mpls_echo.tlv.fec.ldp_ipv4", "IPv4 Prefix", Ipv4 None;
    /// MPLS ECHO TLV FEC Stack LDP IPv4 Prefix Length.
    TLV_FEC_LDP_IPV4_MASK = "mpls_echo.tlv.fec.ldp_ipv4_mask", "Prefix Length", U8 Dec;
    /// MPLS ECHO TLV FEC Stack LDP IPv6.
    TLV_FEC_LDP_IPV6 = "mpls_echo.tlv.fec.ldp_ipv6", "IPv6 Prefix", Ipv6 None;
    /// MPLS ECHO TLV FEC Stack LDP IPv6 Prefix Length.
    TLV_FEC_LDP_IPV6_MASK = "mpls_echo.tlv.fec.ldp_ipv6_mask", "Prefix Length", U8 Dec;
    /// Padding.
    PADDING = "mpls_echo.padding", "Padding", Bytes None;
    /// MPLS ECHO Pad TLV Action.
    TLV_PAD_ACTION = "mpls_echo.tlv.pad_action", "Pad Action", U8 Dec, names(TLV_PAD_ACTION_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 3503)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mpls-echo", "Multiprotocol Label Switching Echo", "MPLS ECHO", &["RFC 8029"]) }, dissect)
};

const HEADER: usize = 32;
const TARGET_FEC_STACK: u16 = 1;
const LDP_IPV4: u64 = 1;
const LDP_IPV6: u64 = 2;
/// Seconds from 1900, where NTP's time begins, to 1970.
const TO_1970: i64 = 2_208_988_800;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.be16(0)? != 1 {
        return Err(Fault::NotMine);
    }
    cx.protocol("MPLS ECHO");
    let kind = u64::from(b.u8(4)?);
    cx.info(format_args!("{}", MSG_TYPE.names.get(kind).unwrap_or("Unknown Message Type")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 2)?;
    cx.flags(&FLAGS, b, 2, 2, &[&FLAG_SBZ, &FLAG_V, &FLAG_T, &FLAG_R])?;
    add_each(
        cx,
        b,
        4,
        &[(&MSG_TYPE, 1), (&REPLY_MODE, 1), (&RETURN_CODE, 1), (&RETURN_SUBCODE, 1), (&SENDER_HANDLE, 4), (&SEQUENCE, 4)],
    )?;
    for (field, at) in [(&TIMESTAMP_SENT, 16), (&TIMESTAMP_REC, 24)] {
        let (seconds, fraction) = (i64::from(b.be32(at)?), i64::from(b.be32(at + 4)?));
        // zero stands for no time at all; small numbers for one after 2036
        let era = if seconds == 0 && fraction == 0 { 0 } else if seconds & 0x8000_0000 != 0 { -TO_1970 } else { (1 << 32) - TO_1970 };
        let nanoseconds = (fraction * 1_000_000_000) >> 32;
        cx.put(field, b.span(at, 8), Value::AbsTime((seconds + era) * 1_000_000_000 + nanoseconds));
    }
    let mut at = HEADER;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        // values fill up to four bytes
        let room = len.next_multiple_of(4).min(b.reported_len().saturating_sub(at + 4));
        let name = TLV_TYPE.names.get(kind.into()).unwrap_or("Unknown TLV type");
        cx.open_text(b.span(at, 4 + len), format_args!("{name}"));
        add_each(cx, b, at, &[(&TLV_TYPE, 2), (&TLV_LEN, 2)])?;
        let value = b.sub(at + 4, room.max(len))?;
        if kind == TARGET_FEC_STACK {
            classes(cx, value)?;
        } else {
            add_rest(cx, &TLV_VALUE, value, 0)?;
        }
        cx.close();
        at += 4 + room;
    }
    Ok(())
}

/// The forwarding equivalence classes that an echo tests.
fn classes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    let mut number = 1;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (u64::from(b.be16(at)?), usize::from(b.be16(at + 2)?));
        let name = TLV_FEC_TYPE.names.get(kind).unwrap_or("Unknown sub-TLV type");
        cx.open_text(b.span(at, 4 + len), format_args!("FEC Element {number}: {name}"));
        add_each(cx, b, at, &[(&TLV_FEC_TYPE, 2), (&TLV_FEC_LEN, 2)])?;
        let value = b.sub(at + 4, len)?;
        let end = match kind {
            LDP_IPV4 => add_each(cx, value, 0, &[(&TLV_FEC_LDP_IPV4, 4), (&TLV_FEC_LDP_IPV4_MASK, 1)])?,
            LDP_IPV6 => add_each(cx, value, 0, &[(&TLV_FEC_LDP_IPV6, 16), (&TLV_FEC_LDP_IPV6_MASK, 1)])?,
            _ => 0,
        };
        if end == 0 {
            add_rest(cx, &TLV_FEC_VALUE, value, 0)?;
        }
        let room = len.next_multiple_of(4).min(b.reported_len() - at - 4);
        if room > len {
            cx.add(&PADDING, b, at + 4 + len, room - len)?;
        }
        cx.close();
        at += 4 + room;
        number += 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_request_names_the_prefix_that_it_tests() {
        let mut message = vec![0, 1, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        message.extend_from_slice(&[0; 16]);
        message.extend_from_slice(&[0, 1, 0, 12, 0, 1, 0, 5, 12, 1, 1, 1, 32, 0, 0, 0]);
        let shown = udp((3503, 3503), &message);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("MPLS ECHO", "MPLS Echo Request"));
        assert!(shown.has("IPv4 Prefix: 12.1.1.1"), "{:#?}", shown.lines);
    }
}
