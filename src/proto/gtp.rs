//! GPRS tunnelling protocol version 1: the header, and the packets that the tunnel carries (3GPP TS 29.060, TS 29.281).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Names, ProtocolInfo};

const VERSION_NAMES: &[(u64, &str)] = &[
    (0, "GTP release 97/98 version"),
    (1, "GTP release 99 version"),
    (2, "GTPv2-C"),
    (3, "None"),
    (4, "None"),
    (5, "None"),
    (6, "None"),
    (7, "None"),
];
const PAYLOAD_NAMES: &[(u64, &str)] = &[
    (0, "GTP'"),
    (1, "GTP"),
];
const MESSAGE_NAMES: &[(u64, &str)] = &[
    (0x0, "For future use"),
    (0x1, "Echo request"),
    (0x2, "Echo response"),
    (0x3, "Version not supported"),
    (0x4, "Node alive request"),
    (0x5, "Node alive response"),
    (0x6, "Redirection request"),
    (0x7, "Redirection response"),
    (0x10, "Create PDP context request"),
    (0x11, "Create PDP context response"),
    (0x12, "Update PDP context request"),
    (0x13, "Update PDP context response"),
    (0x14, "Delete PDP context request"),
    (0x15, "Delete PDP context response"),
    (0x16, "Initiate PDP Context Activation Request"),
    (0x17, "Initiate PDP Context Activation Response"),
    (0x18, "Delete AA PDP Context Request"),
    (0x19, "Delete AA PDP Context Response"),
    (0x1a, "Error indication"),
    (0x1b, "PDU notification request"),
    (0x1c, "PDU notification response"),
    (0x1d, "PDU notification reject request"),
    (0x1e, "PDU notification reject response"),
    (0x1f, "Supported extension header notification"),
    (0x20, "Send routing information for GPRS request"),
    (0x21, "Send routing information for GPRS response"),
    (0x22, "Failure report request"),
    (0x23, "Failure report response"),
    (0x24, "Note MS GPRS present request"),
    (0x25, "Note MS GPRS present response"),
    (0x30, "Identification request"),
    (0x31, "Identification response"),
    (0x32, "SGSN context request"),
    (0x33, "SGSN context response"),
    (0x34, "SGSN context acknowledgement"),
    (0x35, "Forward relocation request"),
    (0x36, "Forward relocation response"),
    (0x37, "Forward relocation complete"),
    (0x38, "Relocation cancel request"),
    (0x39, "Relocation cancel response"),
    (0x3a, "Forward SRNS context"),
    (0x3b, "Forward relocation complete acknowledge"),
    (0x3c, "Forward SRNS context acknowledge"),
    (0x3d, "UE Registration Query Request"),
    (0x3e, "UE Registration Query Response"),
    (0x46, "RAN Information Relay"),
    (0x60, "MBMS Notification Request"),
    (0x61, "MBMS Notification Response"),
    (0x62, "MBMS Notification Reject Request"),
    (0x63, "MBMS Notification Reject Response"),
    (0x64, "Create MBMS Context Request"),
    (0x65, "Create MBMS Context Response"),
    (0x66, "Update MBMS Context Request"),
    (0x67, "Update MBMS Context Response"),
    (0x68, "Delete MBMS Context Request"),
    (0x69, "Delete MBMS Context Response"),
    (0x70, "MBMS Registration Request"),
    (0x71, "MBMS Registration Response"),
    (0x72, "MBMS De-Registration Request"),
    (0x73, "MBMS De-Registration Response"),
    (0x74, "MBMS Session Start Request"),
    (0x75, "MBMS Session Start Response"),
    (0x76, "MBMS Session Stop Request"),
    (0x77, "MBMS Session Stop Response"),
    (0x78, "MBMS Session Update Request"),
    (0x79, "MBMS Session Update Response"),
    (0x80, "MS Info Change Notification Request"),
    (0x81, "MS Info Change Notification Response"),
    (0xf0, "Data record transfer request"),
    (0xf1, "Data record transfer response"),
    (0xfe, "End Marker"),
    (0xff, "T-PDU"),
];

fields! {
    /// Version and which fields the header has.
    FLAGS = "gtp.flags", "Flags", U8 Hex;
    /// Version.
    VERSION = "gtp.flags.version", "Version", U8 Dec, mask(0xe0), names(VERSION_NAMES);
    /// GTP or GTP'.
    PAYLOAD = "gtp.flags.payload", "Protocol type", U8 Dec, mask(0x10), names(PAYLOAD_NAMES);
    /// Reserved.
    RESERVED = "gtp.flags.reserved", "Reserved", U8 Dec, mask(0x0e), with(Names::None);
    /// An extension header follows.
    FLAG_E = "gtp.flags.e", "Is Next Extension Header present?", Bool B8, mask(0x04), with(YES_NO);
    /// There is a sequence number.
    FLAG_S = "gtp.flags.s", "Is Sequence Number present?", Bool B8, mask(0x02), with(YES_NO);
    /// There is an N-PDU number.
    FLAG_PN = "gtp.flags.pn", "Is N-PDU number present?", Bool B8, mask(0x01), with(YES_NO);
    /// Kind of message.
    MESSAGE = "gtp.message", "Message Type", U8 Hex, names(MESSAGE_NAMES);
    /// Length of what follows the first 8 bytes, in bytes.
    LENGTH = "gtp.length", "Length", U16 Dec;
    /// Endpoint of the tunnel.
    TEID = "gtp.teid", "TEID", U32 HexDec;
    /// Number of the message.
    SEQUENCE = "gtp.seq_number", "Sequence number", U16 HexDec;
    /// Number of the packet.
    NPDU = "gtp.npdu_number", "N-PDU Number", U8 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2152), (Table::UdpPort, 2123)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("gtp", "GPRS Tunneling Protocol", "GTP", &["3GPP TS 29.281"]) }, dissect)
};

const T_PDU: u8 = 0xff;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (flags, kind) = (b.u8(0)?, b.u8(1)?);
    if flags >> 5 != 1 {
        return Err(crate::base::Fault::NotMine);
    }
    cx.protocol("GTP");
    cx.info(format_args!("{}", MESSAGE.names.get(kind.into()).unwrap_or("Unknown")));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.flags(&FLAGS, b, 0, 1, &[&VERSION, &PAYLOAD, &RESERVED, &FLAG_E, &FLAG_S, &FLAG_PN])?;
    cx.add(&MESSAGE, b, 1, 1)?;
    let len = cx.add(&LENGTH, b, 2, 2)? as usize;
    cx.add(&TEID, b, 4, 4)?;
    let mut at = 8;
    if flags & 7 != 0 {
        if flags & 2 != 0 {
            cx.add(&SEQUENCE, b, 8, 2)?;
        }
        if flags & 1 != 0 {
            cx.add(&NPDU, b, 10, 1)?;
        }
        let mut next = if flags & 4 != 0 { b.u8(11)? } else { 0 };
        at = 12;
        // extension headers count their length in words of 4 bytes and end with the kind of the next
        while next != 0 {
            let size = usize::from(b.u8(at)?).max(1) * 4;
            next = b.u8(at + size - 1)?;
            at += size;
        }
    }
    if kind != T_PDU {
        return Ok(());
    }
    cx.end_at(item, b, at);
    let payload = b.window(at, (8 + len).saturating_sub(at));
    let taken = match payload.u8(0).map(|first| first >> 4) {
        Ok(4) => cx.call_named("ip", payload),
        Ok(6) => cx.call_named("ipv6", payload),
        _ => false,
    };
    if taken {
        let inner = cx.tree.columns.protocol.clone();
        cx.protocol(&format!("GTP <{inner}>"));
    } else {
        cx.data(payload);
    }
    Ok(())
}
