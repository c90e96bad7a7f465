//! Open shortest path first, version 2 (RFC 2328) and version 3 (RFC 5340).

mod fields;
mod lsa;
mod lsa_fields;
mod opaque;
mod opaque_fields;

use super::common::checksum;
use super::common::rows::{add_each, add_rest};
use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// A length does not fit its contents, or a block that was announced is missing.
    INVALID_LENGTH = "ospf.lsa.invalid_length", "Invalid length", Warn Protocol;
    /// The kind of advertisement is not known.
    UNKNOWN_TYPE = "ospf.lsa.unknown_type", "Unknown LSA Type", Warn Protocol;
}

const LISTS: &[&[&Field]] = &[fields::FIELDS, lsa_fields::FIELDS, opaque_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 89)],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: NOTES,
            ..ProtocolInfo::new("ospf", "Open Shortest Path First", "OSPF", &["RFC 2328", "RFC 5340"])
        },
        dissect,
    )
};

const HELLO: u8 = 1;
const DB_DESCRIPTION: u8 = 2;
const LS_REQUEST: u8 = 3;
const LS_UPDATE: u8 = 4;
const LS_ACK: u8 = 5;

/// Cryptographic authentication: a digest follows the packet (RFC 2328 section D.3).
const AUTH_CRYPT: u16 = 2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("OSPF");
    let (version, kind) = (b.u8(0)?, b.u8(1)?);
    let name = MSG.names.get(kind.into()).map_or_else(|| format!("Unknown ({kind})"), str::to_string);
    cx.info(format_args!("{name}"));
    let header = match version {
        2 => 24,
        3 => 16,
        _ => 14,
    };
    let len = usize::from(b.be16(2)?);
    let crypt = version == 2 && b.be16(14)? == AUTH_CRYPT;
    let digest = if crypt { usize::from(b.u8(19)?) } else { 0 };
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&HEADER, b, 0, header)?;
    cx.open_last();
    add_each(cx, b, 0, &[(&VERSION, 1), (&MSG, 1)])?;
    if let Some(field) = MSG_KINDS.get(usize::from(kind).wrapping_sub(1)) {
        cx.hide(field, b.span(1, 1), Value::Uint(1));
    }
    add_each(cx, b, 2, &[(&PACKET_LENGTH, 2), (&SRCROUTER, 4), (&AREA_ID, 4)])?;
    verify(cx, b, version, len, crypt)?;
    match version {
        2 => authentication(cx, b, len)?,
        3 => {
            add_each(cx, b, 14, &[(&INSTANCE_ID, 1), (&RESERVED, 1)])?;
        }
        _ => return Ok(()),
    }
    cx.close();
    let body = b.window(header, len.saturating_sub(header));
    let v3 = version == 3;
    let signalled = match kind {
        HELLO => hello(cx, body, v3)?,
        DB_DESCRIPTION => description(cx, body, v3)?,
        LS_REQUEST => requests(cx, body, v3).map(|()| false)?,
        LS_UPDATE => lsa::update(cx, body, v3).map(|()| false)?,
        LS_ACK => lsa::headers(cx, body, 0, v3).map(|()| false)?,
        _ => {
            cx.data(body);
            false
        }
    };
    let end = len + digest;
    cx.end_at(layer, b, end.max(header));
    if signalled && !v3 {
        return link_local(cx, b, end);
    }
    Ok(())
}

/// The checksum. That of version 2 leaves the authentication data out; that of version 3 has IPv6's pseudo-header.
fn verify<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, version: u8, len: usize, crypt: bool) -> Outcome {
    let stated = cx.add(&CHECKSUM, b, 12, 2)? as u16;
    let item = cx.last();
    if stated == 0 || crypt {
        cx.append(item, format_args!(" (None)"));
        return Ok(());
    }
    let Ok(packet) = b.slice(0, len) else { return Ok(()) };
    if version == 2 {
        let (head, body) = (packet.get(..16).unwrap_or(packet), packet.get(24..).unwrap_or(&[]));
        checksum::verdict(cx, item, stated, &[head, body]);
    } else if let (Address::Ipv6(from), Address::Ipv6(to)) = (cx.packet.source.clone(), cx.packet.destination.clone()) {
        let tail = [(len >> 24) as u8, (len >> 16) as u8, (len >> 8) as u8, len as u8, 0, 0, 0, 89];
        checksum::verdict(cx, item, stated, &[&from.octets(), &to.octets(), &tail, packet]);
    }
    Ok(())
}

/// Who vouches for the packet (RFC 2328 appendix D).
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, len: usize) -> Outcome {
    match cx.add(&AUTH_TYPE, b, 14, 2)? {
        0 => cx.add(&AUTH_NONE, b, 16, 8).map(|_| ()),
        1 => cx.add(&AUTH_SIMPLE, b, 16, 8).map(|_| ()),
        2 => {
            cx.add(&AUTH_CRYPT_KEY_ID, b, 18, 1)?;
            let size = cx.add(&AUTH_CRYPT_DATA_LENGTH, b, 19, 1)? as usize;
            cx.add(&AUTH_CRYPT_SEQ_NBR, b, 20, 4)?;
            if size > 0 {
                cx.add(&AUTH_CRYPT_DATA, b, len, size)?;
            }
            Ok(())
        }
        _ => cx.add(&AUTH_UNKNOWN, b, 16, 8).map(|_| ()),
    }
}

/// A number of which each bit that is set is named behind it.
fn bit_set<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize, bits: &[&'static Field]) -> Result<u64, Fault> {
    let number = cx.flags(field, b, at, len, bits)?;
    let item = cx.last();
    for bit in bits.iter().filter(|bit| number & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    Ok(number)
}

/// The options of version 2. Bit 3 is another one in advertisements for not-so-stubby areas.
fn options<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, nssa: bool) -> Result<u64, Fault> {
    if !nssa {
        return bit_set(cx, &V2_OPTIONS, b, at, 1, V2_OPTION_BITS);
    }
    let mut bits: Vec<&'static Field> = V2_OPTION_BITS.to_vec();
    bits.iter_mut().filter(|bit| **bit == &V2_OPTIONS_N).for_each(|bit| *bit = &V2_OPTIONS_P);
    bit_set(cx, &V2_OPTIONS, b, at, 1, &bits)
}

/// A hello; tells whether a block of link-local signalling follows the packet.
fn hello<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, v3: bool) -> Result<bool, Fault> {
    let len = b.reported_len();
    cx.add(&fields::HELLO, b, 0, len)?;
    cx.open_last();
    let (mut at, signalled) = if v3 {
        add_each(cx, b, 0, &[(&HELLO_INTERFACE_ID, 4), (&HELLO_ROUTER_PRIORITY, 1)])?;
        let options = bit_set(cx, &V3_OPTIONS, b, 5, 3, V3_OPTION_BITS)?;
        (add_each(cx, b, 8, &[(&HELLO_HELLO_INTERVAL, 2), (&HELLO_ROUTER_DEAD_INTERVAL, 2)])?, options & 0x200 != 0)
    } else {
        add_each(cx, b, 0, &[(&HELLO_NETWORK_MASK, 4), (&HELLO_HELLO_INTERVAL, 2)])?;
        let options = options(cx, b, 6, false)?;
        (add_each(cx, b, 7, &[(&HELLO_ROUTER_PRIORITY, 1), (&HELLO_ROUTER_DEAD_INTERVAL, 4)])?, options & 0x10 != 0)
    };
    at = add_each(cx, b, at, &[(&HELLO_DESIGNATED_ROUTER, 4), (&HELLO_BACKUP_DESIGNATED_ROUTER, 4)])?;
    while at + 4 <= len {
        cx.add(&HELLO_ACTIVE_NEIGHBOR, b, at, 4)?;
        at += 4;
    }
    cx.close();
    Ok(signalled)
}

/// A part of the database's table of contents; tells whether a block of link-local signalling follows the packet.
fn description<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, v3: bool) -> Result<bool, Fault> {
    cx.open_text(b.span(0, b.reported_len()), format_args!("OSPF DB Description"));
    let (at, signalled) = if v3 {
        cx.add(&RESERVED, b, 0, 1)?;
        let options = bit_set(cx, &V3_OPTIONS, b, 1, 3, V3_OPTION_BITS)?;
        add_each(cx, b, 4, &[(&DB_INTERFACE_MTU, 2), (&RESERVED, 1)])?;
        (7, options & 0x200 != 0)
    } else {
        cx.add(&DB_INTERFACE_MTU, b, 0, 2)?;
        (3, options(cx, b, 2, false)? & 0x10 != 0)
    };
    bit_set(cx, &DBD, b, at, 1, DBD_BITS)?;
    cx.add(&DB_DD_SEQUENCE, b, at + 1, 4)?;
    cx.close();
    lsa::headers(cx, b, at + 5, v3)?;
    Ok(signalled)
}

fn requests<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, v3: bool) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        cx.open_text(b.span(at, 12), format_args!("Link State Request"));
        if v3 {
            cx.add(&RESERVED, b, at, 2)?;
            cx.flags(&lsa_fields::V3_LSA, b, at + 2, 2, lsa_fields::V3_LSA_BITS)?;
        } else {
            cx.add(&lsa_fields::LSA, b, at, 4)?;
        }
        at = add_each(cx, b, at + 4, &[(&LINK_STATE_ID, 4), (&lsa_fields::ADVROUTER, 4)])?;
        cx.close();
    }
    Ok(())
}

/// The block behind the packet (RFC 5613).
fn link_local<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize) -> Outcome {
    if start + 4 > b.reported_len() {
        cx.open_text(b.span(start, 0), format_args!("LLS option bit set but data block missing"));
        cx.note_text(&INVALID_LENGTH, format_args!("LLS option bit set but data block missing"));
        cx.close();
        return Ok(());
    }
    let len = usize::from(b.be16(start + 2)?) * 4;
    let block = b.window(start, len);
    cx.open_text(block.span(0, len), format_args!("OSPF LLS Data Block"));
    cx.add(&LLS_CHECKSUM, block, 0, 2)?;
    let item = cx.put(&LLS_DATA_LENGTH, block.span(2, 2), Value::Uint(len as u64));
    cx.text(item, format_args!("LLS Data Length: {len} bytes"));
    let mut at = 4;
    while at + 4 <= block.reported_len() {
        let (kind, size) = (block.be16(at)?, usize::from(block.be16(at + 2)?));
        let name = match kind {
            1 => "Extended options TLV",
            2 => "Crypto Authentication TLV",
            _ => "Unknown LLS TLV",
        };
        cx.open_text(block.span(at, 4 + size), format_args!("{name}"));
        let body = add_each(cx, block, at, &[(&TLV_TYPE, 2), (&TLV_LENGTH, 2)])?;
        match kind {
            1 => {
                bit_set(cx, &LLS_OPTIONS, block, body, 4, LLS_OPTION_BITS)?;
            }
            2 => {
                cx.add(&V2_LLS_SEQUENCE_NUMBER, block, body, 4)?;
                add_rest(cx, &V2_LLS_AUTH_DATA, block.window(0, body + size), body + 4)?;
            }
            _ => {}
        }
        cx.close();
        // values are padded to words
        at = body + size.next_multiple_of(4);
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    /// A hello of version 2 in IPv4, from 1.1.1.1 in area 0.0.0.1.
    const HELLO: &str = "4500004000010000015961a50a000001e0000005\
        0201002c0101010100000001000000000000000000000000ffffff00000a0201000000280a0000010a000001";

    #[test]
    fn a_hello_has_its_header_and_its_routers() {
        let bytes: Vec<u8> = HELLO
            .as_bytes()
            .chunks(2)
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap_or("0"), 16).unwrap_or(0))
            .collect();
        let shown = dissect(228, &bytes);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("OSPF", "Hello Packet"));
        assert!(shown.has("Options: 0x02, (E) External Routing"), "{:?}", shown.lines);
        assert!(shown.has("Designated Router: 10.0.0.1"));
    }
}
