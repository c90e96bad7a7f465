//! WireGuard (Jason A. Donenfeld, "WireGuard: Next Generation Kernel Network Tunnel", section 5.4).

mod fields;
mod track;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::UdpPort, probe)],
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("wg", "WireGuard Protocol", "WireGuard", &["WireGuard whitepaper"]) },
        dissect,
    )
};

/// Message types and the lengths of those that have one.
const INITIATION: u64 = 1;
const RESPONSE: u64 = 2;
const COOKIE: u64 = 3;
const TRANSPORT: u64 = 4;
const INITIATION_LEN: usize = 148;
const RESPONSE_LEN: usize = 92;
const COOKIE_LEN: usize = 64;
/// A transport message: header and the tag of nothing; the rest comes in blocks of 16 bytes.
const TRANSPORT_MIN: usize = 32;
/// Encrypted data of length 0: the authentication tag alone.
const EMPTY_PACKET: usize = 16;

fn probe(data: &[u8]) -> bool {
    let Some([kind, 0, 0, 0]) = data.first_chunk::<4>() else { return false };
    match u64::from(*kind) {
        INITIATION => data.len() == INITIATION_LEN,
        RESPONSE => data.len() == RESPONSE_LEN,
        COOKIE => data.len() == COOKIE_LEN,
        TRANSPORT => data.len() >= TRANSPORT_MIN,
        _ => false,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !probe(b.data()) {
        return Err(Fault::NotMine);
    }
    let kind = u64::from(b.u8(0)?);
    cx.protocol("WireGuard");
    let name = TYPE.names.get(kind).unwrap_or("Unknown");
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 1)?;
    cx.add(&RESERVED, b, 1, 3)?;
    match kind {
        INITIATION => {
            index(cx, &SENDER, "sender", b, 4)?;
            ephemeral(cx, b, 8)?;
            part(cx, &ENCRYPTED_STATIC, b, 40, 48);
            part(cx, &ENCRYPTED_TIMESTAMP, b, 88, 28);
            cx.add(&MAC1, b, 116, 16)?;
            cx.add(&MAC2, b, 132, 16)?;
        }
        RESPONSE => {
            index(cx, &SENDER, "sender", b, 4)?;
            index(cx, &RECEIVER, "receiver", b, 8)?;
            ephemeral(cx, b, 12)?;
            part(cx, &ENCRYPTED_EMPTY, b, 44, 16);
            cx.add(&MAC1, b, 60, 16)?;
            cx.add(&MAC2, b, 76, 16)?;
        }
        COOKIE => {
            index(cx, &RECEIVER, "receiver", b, 4)?;
            cx.add(&NONCE, b, 8, 24)?;
            part(cx, &ENCRYPTED_COOKIE, b, 32, 32);
        }
        _ => {
            index(cx, &RECEIVER, "receiver", b, 4)?;
            let counter = cx.add_le(&COUNTER, b, 8, 8)?;
            let len = b.reported_len() - 16;
            if len == EMPTY_PACKET {
                cx.info(format_args!("Keepalive"));
                cx.info_append(format_args!(", receiver=0x{:08X}, counter={counter}", b.le32(4)?));
            } else {
                cx.info_append(format_args!(", counter={counter}, datalen={}", len - 16));
            }
            part(cx, &ENCRYPTED_PACKET, b, 16, len);
            if len == EMPTY_PACKET {
                cx.note(&KEEPALIVE);
            }
        }
    }
    track::show(cx, b.span(0, 0));
    Ok(())
}

/// An index of a session, which Info names too.
fn index<'a>(cx: &mut Cx<'a>, field: &'static Field, name: &str, b: Bytes<'a>, at: usize) -> Outcome {
    let index = cx.add_le(field, b, at, 4)?;
    cx.info_append(format_args!(", {name}=0x{index:08X}"));
    Ok(())
}

/// Encrypted bytes.
fn part<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize) {
    cx.put(field, b.span(at, len), Value::None);
}

/// An unencrypted public key, in base64 as people see keys.
fn ephemeral<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let text = base64(b.slice(at, 32)?);
    cx.put_text(&EPHEMERAL, b.span(at, 32), format_args!("{text}"));
    cx.open_last();
    cx.computed(&EPHEMERAL_KNOWN_PRIVKEY, b.span(50, 0), Value::Uint(0));
    cx.close();
    Ok(())
}

/// RFC 4648 section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - group.len()));
        for place in 0..4 {
            let digit = (bits >> (18 - 6 * place) & 63) as usize;
            text.push(if place > group.len() { '=' } else { DIGITS.get(digit).map_or('=', |d| char::from(*d)) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    #[test]
    fn keys_are_base64() {
        assert_eq!(base64(b"any carnal pleas"), "YW55IGNhcm5hbCBwbGVhcw==");
        assert_eq!(base64(b"abc"), "YWJj");
        assert_eq!(base64(b"ab"), "YWI=");
    }

    #[test]
    fn data_on_any_port() {
        let mut packet = vec![0x45, 0, 0, 76, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x9c, 0x40, 0x9c, 0x41, 0, 56, 0, 0];
        packet.extend([4, 0, 0, 0, 0x66, 0xfd, 0x61, 0x5e, 3, 0, 0, 0, 0, 0, 0, 0]);
        packet.extend([9; 32]);
        let shown = testing::dissect(101, &packet);
        assert_eq!(shown.protocol, "WireGuard");
        assert_eq!(shown.info, "Transport Data, receiver=0x5E61FD66, counter=3, datalen=16");
    }
}
