//! TACACS+ (RFC 8907): who may log in to a device, and what they may do there. Bodies are encrypted with a secret.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

/// Names of the values of Type.
const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Authentication"),
    (2, "Authorization"),
    (3, "Accounting"),
];

fields! {
    /// TRUE if TACACS+ request.
    REQUEST = "tacplus.request", "Request", Bool None;
    /// TRUE if TACACS+ response.
    RESPONSE = "tacplus.response", "Response", Bool None;
    /// Major version number.
    MAJVERS = "tacplus.majvers", "Major version", U8 Dec;
    /// Minor version number.
    MINVERS = "tacplus.minvers", "Minor version", U8 Dec;
    /// Type.
    TYPE = "tacplus.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Sequence number.
    SEQNO = "tacplus.seqno", "Sequence number", U8 Dec;
    /// Flags.
    FLAGS = "tacplus.flags", "Flags", U8 Hex;
    /// Is payload unencrypted?.
    FLAGS_UNENCRYPTED = "tacplus.flags.unencrypted", "Unencrypted", Bool B8, mask(0x1), with(SET);
    /// Is this a single connection?.
    FLAGS_SINGLECONN = "tacplus.flags.singleconn", "Single Connection", Bool B8, mask(0x4), with(SET);
    /// Session ID.
    SESSION_ID = "tacplus.session_id", "Session ID", U32 Dec;
    /// Packet length.
    PACKET_LEN = "tacplus.packet_len", "Packet length", U32 Dec;
}

const PORT: u32 = 49;
/// Bytes of the header (section 4.1).
const HEADER: usize = 12;
/// Longest body that is waited for, in bytes.
const LIMIT: usize = 1 << 20;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("tacplus", "TACACS+", "TACACS+", &["RFC 8907"]) }, dissect)
};

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let Some(length) = bytes.get(8..HEADER) else { return Need::More(Some(HEADER)) };
    let length = length.iter().fold(0_usize, |n, b| n << 8 | usize::from(*b));
    let major = bytes.first().map(|b| b >> 4);
    if major != Some(12) || length > LIMIT { Need::NotMine } else { Need::Complete(HEADER + length) }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let request = cx.packet.destination_port == PORT;
    let length = b.be32(8)? as usize;
    cx.protocol("TACACS+");
    let name = TYPE.names.get(b.u8(1)?.into()).unwrap_or("Unknown");
    cx.info(format_args!("{}: {name}", if request { "Q" } else { "R" }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.hide(if request { &REQUEST } else { &RESPONSE }, b.span(0, 0), Value::Uint(1));
    let version = b.u8(0)?;
    cx.put(&MAJVERS, b.span(0, 1), Value::Uint((version >> 4).into()));
    cx.put(&MINVERS, b.span(0, 1), Value::Uint((version & 15).into()));
    cx.add(&TYPE, b, 1, 1)?;
    cx.add(&SEQNO, b, 2, 1)?;
    let flags = cx.flags(&FLAGS, b, 3, 1, &[&FLAGS_UNENCRYPTED, &FLAGS_SINGLECONN])?;
    cx.add(&SESSION_ID, b, 4, 4)?;
    cx.add(&PACKET_LEN, b, 8, 4)?;
    let word = if flags & 1 == 0 { "Encrypted" } else { "Decrypted" };
    cx.open_text(b.span(HEADER, length), format_args!("{word} {}", if request { "Request" } else { "Reply" }));
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_request_to_log_in() {
        let shown = tcp((40000, 49), b"\xc0\x01\x01\0\x8f\xfd\x4e\xa9\0\0\0\x02ab");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("TACACS+", "Q: Authentication"));
        assert!(shown.has("Sequence number: 1") && shown.has("Packet length: 2"), "{:#?}", shown.lines);
    }
}
