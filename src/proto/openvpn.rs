//! OpenVPN: the header of its packets, the acknowledgements, and TLS inside control messages (RFC-like description at
//! openvpn.net, "OpenVPN network protocol").

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "P_CONTROL_HARD_RESET_CLIENT_V1"),
    (2, "P_CONTROL_HARD_RESET_SERVER_V1"),
    (3, "P_CONTROL_SOFT_RESET_V1"),
    (4, "P_CONTROL_V1"),
    (5, "P_ACK_V1"),
    (6, "P_DATA_V1"),
    (7, "P_CONTROL_HARD_RESET_CLIENT_V2"),
    (8, "P_CONTROL_HARD_RESET_SERVER_V2"),
    (9, "P_DATA_V2"),
    (10, "P_CONTROL_HARD_RESET_CLIENT_V3"),
    (11, "P_CONTROL_WKC_V1"),
];

fields! {
    /// Packet Length.
    PLEN = "openvpn.plen", "Packet Length", U16 Dec;
    /// Type.
    TYPE = "openvpn.type", "Type", U8 Hex;
    /// Opcode.
    OPCODE = "openvpn.opcode", "Opcode", U8 Hex, mask(0xf8), names(OPCODE_NAMES);
    /// Key ID.
    KEYID = "openvpn.keyid", "Key ID", U8 Dec, mask(0x7);
    /// Peer ID.
    PEERID = "openvpn.peerid", "Peer ID", U24 Dec;
    /// Session ID.
    SESSIONID = "openvpn.sessionid", "Session ID", U64 Dec;
    /// HMAC.
    HMAC = "openvpn.hmac", "HMAC", Bytes None;
    /// Replay-Packet-ID.
    PID = "openvpn.pid", "Replay-Packet-ID", U32 Dec;
    /// Net Time.
    NET_TIME = "openvpn.net_time", "Net Time", AbsTime Utc;
    /// Remote Session ID.
    RSESSIONID = "openvpn.rsessionid", "Remote Session ID", U64 Dec;
    /// Message Packet-ID.
    MPID = "openvpn.mpid", "Message Packet-ID", U32 Dec;
    /// Message Packet-ID Array Length.
    MPIDARRAYLENGTH = "openvpn.mpidarraylength", "Message Packet-ID Array Length", U8 Dec;
    /// Message Packet-ID Array Element.
    MPIDARRAYELEMENT = "openvpn.mpidarrayelement", "Message Packet-ID Array Element", U32 Dec;
    /// Data.
    DATA = "openvpn.data", "Data", Bytes None;
    /// Wrapped client key.
    WKC = "openvpn.wkc", "Wrapped client key", Bytes None;
    /// Wrapped client key length.
    WKC_LEN = "openvpn.wkc_len", "Wrapped client key length", U16 Dec;
}

const PORT: u32 = 1194;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("openvpn", "OpenVPN Protocol", "OpenVPN", &["openvpn.net"]) },
        dissect,
    )
};

const CONTROL: u64 = 4;
const ACKNOWLEDGE: u64 = 5;
const DATA_V1: u64 = 6;
const RESET_CLIENT_V3: u64 = 10;
const CONTROL_WKC: u64 = 11;
const DATA_V2: u64 = 9;
const IP_PROTO_TCP: u8 = 6;
/// Length of the check over control messages that tls-auth makes by default (HMAC-SHA1).
const HMAC_LEN: usize = 20;
/// The same for tls-crypt (HMAC-SHA256).
const CRYPT_HMAC_LEN: usize = 32;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [high, low, ..] => Need::Complete(2 + usize::from(u16::from_be_bytes([*high, *low]))),
        _ => Need::More(None),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let start = if cx.packet.ip_proto == IP_PROTO_TCP { 2 } else { 0 };
    let opcode = u64::from(b.u8(start)? >> 3);
    cx.protocol("OpenVPN");
    match OPCODE.names.get(opcode) {
        Some(name) => cx.info(format_args!("MessageType: {name}")),
        None => cx.info(format_args!("MessageType: Unknown Messagetype")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if start > 0 {
        cx.add(&PLEN, b, 0, 2)?;
    }
    let kind = cx.open(&TYPE, b, start, 1)?;
    cx.text(cx.last(), format_args!("Type: 0x{kind:02x} [opcode/key_id]"));
    cx.add(&OPCODE, b, start, 1)?;
    cx.add(&KEYID, b, start, 1)?;
    cx.close();
    let at = start + 1;
    match opcode {
        DATA_V1 => return payload(cx, b, at),
        DATA_V2 => {
            cx.add(&PEERID, b, at, 3)?;
            return payload(cx, b, at + 3);
        }
        _ => {}
    }
    cx.add(&SESSIONID, b, at, 8)?;
    let at = at + 8;
    if matches!(opcode, RESET_CLIENT_V3 | CONTROL_WKC) {
        return reset_v3(cx, b, at);
    }
    let at = if has_hmac(b.slice(at, 4)?) { authenticated(cx, b, at)? } else { at };
    let at = acknowledged(cx, b, at)?;
    if opcode == ACKNOWLEDGE {
        return Ok(());
    }
    cx.add(&MPID, b, at, 4)?;
    let rest = b.from(at + 4);
    if rest.reported_len() == 0 {
        return Ok(());
    }
    if opcode == CONTROL && cx.call_named("tls", rest) {
        return Ok(());
    }
    payload(cx, b, at + 4)
}

/// Without tls-auth, a count and a small number stand here: at most one byte of the four is not zero.
fn has_hmac(first: &[u8]) -> bool {
    first.iter().filter(|b| **b != 0).count() > 1
}

fn authenticated<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.add(&HMAC, b, at, HMAC_LEN)?;
    cx.add(&PID, b, at + HMAC_LEN, 4)?;
    cx.add(&NET_TIME, b, at + HMAC_LEN + 4, 4)?;
    Ok(at + HMAC_LEN + 8)
}

/// Which packets the sender has got; gives where the list ends.
fn acknowledged<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let count = cx.add(&MPIDARRAYLENGTH, b, at, 1)? as usize;
    let at = at + 1;
    if count == 0 {
        return Ok(at);
    }
    cx.open_text(b.span(at, 0), format_args!("Packet-ID Array"));
    for n in 0..count {
        cx.add(&MPIDARRAYELEMENT, b, at + n * 4, 4)?;
    }
    cx.close();
    let at = at + count * 4;
    cx.add(&RSESSIONID, b, at, 8)?;
    Ok(at + 8)
}

/// A message of tls-crypt-v2 that brings the client's key: all but the client's wrapped key is encrypted.
fn reset_v3<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    cx.add(&PID, b, at, 4)?;
    cx.add(&NET_TIME, b, at + 4, 4)?;
    cx.add(&HMAC, b, at + 8, CRYPT_HMAC_LEN)?;
    let at = at + 8 + CRYPT_HMAC_LEN;
    let end = b.reported_len();
    let key_len = usize::from(b.be16(end.checked_sub(2).ok_or(Fault::Malformed)?)?);
    let key = end.checked_sub(key_len).filter(|key| *key >= at).ok_or(Fault::Malformed)?;
    cx.open_text(b.span(at, key - at), format_args!("Data ({} bytes)", key - at));
    cx.add(&DATA, b, at, key - at)?;
    cx.close();
    cx.open_text(b.span(at, key - at), format_args!("Wrapped client key ({key_len} bytes)"));
    cx.add(&WKC, b, key, key_len)?;
    cx.add(&WKC_LEN, b, end - 2, 2)?;
    cx.close();
    Ok(())
}

fn payload<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let len = b.reported_len().saturating_sub(at);
    if len > 0 {
        cx.open_text(b.span(at, len), format_args!("Data ({len} bytes)"));
        cx.put(&DATA, b.span(at, len), Value::Span(b.from(at).span(0, b.from(at).len())));
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn an_acknowledgement_lists_what_it_got() {
        let bytes: &[u8] = &[0x28, 0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 1, 0, 0, 0, 1, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "openvpn"));
        assert_eq!(shown.info, "MessageType: P_ACK_V1");
        assert!(shown.has("Type: 0x28 [opcode/key_id]"), "{:#?}", shown.lines);
        assert!(shown.has("Session ID: 4822678189205111"));
        assert!(shown.has("Remote Session ID: 9843086184167632639"));
    }
}
