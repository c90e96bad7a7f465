//! Google's QUIC before the IETF's (QUIC Crypto and QUIC Wire Layout Specification, versions Q012 to Q043): headers, the
//! client's and the server's hello; what is encrypted stays as it is.

mod fields;
mod tags;
mod track;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::UdpPort, probe)],
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("gquic", "GQUIC (Google Quick UDP Internet Connections)", "GQUIC", &["QUIC Wire Layout Specification"])
        },
        dissect,
    )
};

/// Public flags.
const VERSION_FLAG: u8 = 0x01;
const RESET_FLAG: u8 = 0x02;
const NONCE_FLAG: u8 = 0x04;
const RESERVED_FLAG: u8 = 0x80;
/// Versions from which on the connection id has one length, headers have no private flags, and numbers are big endian.
const ONE_ID_LENGTH: u8 = 33;
const NO_PRIVATE_FLAGS: u8 = 34;
const BIG_ENDIAN: u8 = 39;
/// Bytes of the hash before a packet that is not encrypted.
const HASH: usize = 12;

/// The number in a version, `Q` and three digits.
fn version(bytes: &[u8]) -> Option<u8> {
    let digits = bytes.strip_prefix(b"Q").filter(|d| d.len() == 3 && d.iter().all(u8::is_ascii_digit))?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// A packet with connection id of 8 bytes and version.
fn probe(data: &[u8]) -> bool {
    let flags = data.first().copied().unwrap_or(0);
    flags & (RESERVED_FLAG | VERSION_FLAG | RESET_FLAG) == VERSION_FLAG
        && flags & 0x08 != 0
        && data.get(9..13).is_some_and(|bytes| version(bytes).is_some())
        && data.len() > 26
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let told = cx.told::<track::Version>().map(|v| v.0);
    let Some(number) = told.or_else(|| if probe(b.data()) { version(b.clipped(9, 4)) } else { None }) else {
        return Err(Fault::NotMine);
    };
    let flags = b.u8(0)?;
    if flags & RESERVED_FLAG != 0 {
        return Err(Fault::NotMine);
    }
    cx.protocol("GQUIC");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let middle: [&'static Field; 2] =
        if number < ONE_ID_LENGTH { [&PUFLAGS_CID_OLD, &PUFLAGS_PKN] } else { [&PUFLAGS_NONCE, &PUFLAGS_CID] };
    cx.open(&PUFLAGS, b, 0, 1)?;
    for bit in [&PUFLAGS_VERSION, &PUFLAGS_RESET].into_iter().chain(middle) {
        cx.add(bit, b, 0, 1)?;
    }
    if number >= ONE_ID_LENGTH {
        cx.add(&PUFLAGS_PKN, b, 0, 1)?;
    }
    for bit in [&PUFLAGS_MPTH, &PUFLAGS_RSV] {
        cx.add(bit, b, 0, 1)?;
    }
    cx.close();
    let id_len = match (flags >> 2 & 3, number < ONE_ID_LENGTH) {
        (0, _) | (1, false) => 0,
        (1, true) => 1,
        (2, true) => 4,
        _ => 8,
    };
    let mut at = 1;
    let mut id = None;
    if id_len > 0 {
        id = Some(if number < BIG_ENDIAN { cx.add_le(&CID, b, at, id_len)? } else { cx.add(&CID, b, at, id_len)? });
        at += id_len;
    }
    let from_client = cx.transport().is_none_or(|t| t.from_client);
    if flags & VERSION_FLAG != 0 && from_client {
        cx.add(&VERSION, b, at, 4)?;
        at += 4;
    }
    if flags & NONCE_FLAG != 0 && number >= ONE_ID_LENGTH && !from_client {
        cx.add(&DIVERSIFICATION_NONCE, b, at, 32)?;
        at += 32;
    }
    let number_len = [1, 2, 4, 6].get(usize::from(flags >> 4 & 3)).copied().unwrap_or(1);
    let packet =
        if number < BIG_ENDIAN { cx.add_le(&PACKET_NUMBER, b, at, number_len)? } else { cx.add(&PACKET_NUMBER, b, at, number_len)? };
    at += number_len;
    let what = match tags::hello(b.from(at), number) {
        Some(hello) => {
            hello.show(cx, b.from(at))?;
            hello.name
        }
        None => {
            let rest = b.from(at);
            cx.add(&PAYLOAD, rest, 0, rest.len())?;
            "Payload (Encrypted)"
        }
    };
    cx.info(format_args!("{what}, PKN: {packet}"));
    if let Some(id) = id {
        cx.info_append(format_args!(", CID: {id}"));
    }
    Ok(())
}

/// The hash that stands before plain frames, and the private flags of old versions; gives where the frames start.
fn plain_header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, number: u8) -> Result<usize, Fault> {
    cx.put(&MESSAGE_AUTHENTICATION_HASH, b.span(0, HASH), Value::Span(b.span(0, HASH)));
    if number >= NO_PRIVATE_FLAGS {
        return Ok(HASH);
    }
    cx.flags(&PRFLAGS, b, HASH, 1, &[&PRFLAGS_ENTROPY, &PRFLAGS_FECG, &PRFLAGS_FEC, &PRFLAGS_RSV])?;
    Ok(HASH + 1)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_packet_with_a_version_on_any_port() {
        let mut packet = vec![0x45, 0, 0, 58, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x9c, 0x40, 1, 0xbb, 0, 38, 0, 0];
        packet.extend([0x0d, 1, 0, 0, 0, 0, 0, 0, 0, b'Q', b'0', b'2', b'5', 7]);
        packet.extend([0x55; 16]);
        let shown = testing::dissect(101, &packet);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("GQUIC", "Payload (Encrypted), PKN: 7, CID: 1"));
        assert!(shown.has("Version: Q025"), "{:#?}", shown.lines);
    }
}
