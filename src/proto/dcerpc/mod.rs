//! Distributed Computing Environment / Remote Procedure Call over connections (C706 chapter 12, MS-RPCE).

mod authentication;
mod bind;
mod fields;
mod secure_channel;

use super::common::dcerpc::fields::{ENCRYPTED_STUB_DATA, REQUEST_IN, RESPONSE_IN};
use super::common::dcerpc::interfaces::{self, turned, uuid_text};
use super::common::dcerpc::track::{self, EndsIn, Link, Uuid};
use super::common::dcerpc::{self as common, ENCRYPTED, is_connection_oriented, length};
use crate::base::{Bytes, Fault};
use crate::model::field::{join, total};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

const LISTS: &[&[&Field]] = &[fields::FIELDS, common::fields::FIELDS, secure_channel::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("dcerpc"))],
    probes: &[(Table::TcpPort, is_connection_oriented)],
    need: Some(need),
    sized: true,
    track: Some(|cx, data| track::track(cx, 0, data)),
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            ..ProtocolInfo::new(
                "dcerpc",
                "Distributed Computing Environment / Remote Procedure Call (DCE/RPC)",
                "DCERPC",
                &["C706", "MS-RPCE"],
            )
        },
        dissect,
    )
};

const HEADER: usize = 16;
const REQUEST: u8 = 0;
const RESPONSE: u8 = 2;
const FAULT: u8 = 3;

/// Level of protection at which parameters are encrypted (MS-RPCE section 2.2.1.1.8).
const PRIVACY: u8 = 6;

/// UUID of bind time feature negotiation (MS-RPCE section 3.3.1.5.3): its last eight bytes are flags.
const FEATURES: &str = "6cb71c2c-9812-4540";

/// The common header.
struct Header {
    kind: u8,
    flags: u8,
    little: bool,
    length: usize,
    auth_length: usize,
    call: u64,
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if data.len() < HEADER {
        return if data.first() == Some(&5) { Need::More(None) } else { Need::NotMine };
    }
    match length(data) {
        Some(n) if is_connection_oriented(data) => Need::Complete(n),
        _ => Need::NotMine,
    }
}

/// Adds a number in the byte order of the sender.
fn add<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, len: usize, little: bool) -> Result<u64, Fault> {
    if little { cx.add_le(field, b, off, len) } else { cx.add(field, b, off, len) }
}

/// A UUID in the byte order of the sender, and its name.
fn uuid<'a>(b: Bytes<'a>, off: usize, little: bool) -> Result<([u8; 16], String), Fault> {
    let wire: Uuid = b.slice(off, 16)?.try_into().map_err(|_| Fault::Malformed)?;
    let bytes = if little { turned(wire) } else { wire };
    let text = uuid_text(&bytes);
    let name = if text.starts_with(FEATURES) { Some("Bind Time Feature Negotiation") } else { interfaces::name(&bytes) };
    Ok((bytes, name.map_or(text, str::to_string)))
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if !is_connection_oriented(b.data()) {
        return Err(Fault::NotMine);
    }
    cx.protocol("DCERPC");
    let little = b.u8(4)? & 0x10 != 0;
    let number16 = |off: usize| if little { b.le16(off) } else { b.be16(off) };
    let call = if little { b.le32(12)? } else { b.be32(12)? };
    let h = Header {
        kind: b.u8(2)?,
        flags: b.u8(3)?,
        little,
        length: usize::from(number16(8)?),
        auth_length: usize::from(number16(10)?),
        call: call.into(),
    };
    let name = PKT_TYPE.names.get(h.kind.into()).unwrap_or("Unknown");
    let fragment = match h.flags & 3 {
        3 => "Single",
        1 => "1st",
        2 => "Last",
        _ => "Mid",
    };
    cx.info(format_args!("{name}: call_id: {}, Fragment: {fragment}", h.call));
    let b = b.window(0, h.length);
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" {name}, Fragment: {fragment}, FragLen: {}, Call: {}", h.length, h.call));
    header(cx, b, &h)?;
    match h.kind {
        11 | 14 => bind::offers(cx, b, &h)?,
        12 | 15 => bind::answers(cx, b, &h)?,
        REQUEST | RESPONSE | FAULT => {
            let at = stub(cx, b, &h, layer)?;
            return parameters(cx, b, &h, at);
        }
        _ => {}
    }
    if h.auth_length > 0 {
        authentication::dissect(cx, b, &h)?;
    }
    Ok(())
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add(&VER, b, 0, 1)?;
    cx.add(&VER_MINOR, b, 1, 1)?;
    cx.add(&PKT_TYPE, b, 2, 1)?;
    let bits = [
        &CN_FLAGS_OBJECT,
        &CN_FLAGS_MAYBE,
        &CN_FLAGS_DNE,
        &CN_FLAGS_MPX,
        &CN_FLAGS_RESERVED,
        &CN_FLAGS_CANCEL_PENDING,
        &CN_FLAGS_LAST_FRAG,
        &CN_FLAGS_FIRST_FRAG,
    ];
    cx.flags(&CN_FLAGS, b, 3, 1, &bits)?;
    let (order, character, float) = (b.u8(4)? >> 4, b.u8(4)? & 15, b.u8(5)?);
    let name = |field: &Field, value: u8| field.names.get(value.into()).unwrap_or("Unknown");
    let names = (name(&DREP_BYTEORDER, order), name(&DREP_CHARACTER, character), name(&DREP_FP, float));
    cx.add(&DREP, b, 4, 4)?;
    let line = cx.open_last();
    cx.append(line, format_args!(" (Order: {}, Char: {}, Float: {})", names.0, names.1, names.2));
    cx.put(&DREP_BYTEORDER, b.span(4, 1), Value::Uint(order.into()));
    cx.put(&DREP_CHARACTER, b.span(4, 1), Value::Uint(character.into()));
    cx.add(&DREP_FP, b, 5, 1)?;
    cx.close();
    add(cx, &CN_FRAG_LEN, b, 8, 2, h.little)?;
    add(cx, &CN_AUTH_LEN, b, 10, 2, h.little)?;
    add(cx, &CN_CALL_ID, b, 12, 4, h.little)?;
    Ok(())
}

/// Requests, responses and faults: numbers, then the parameters.
fn stub<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header, layer: Item) -> Result<usize, Fault> {
    add(cx, &CN_ALLOC_HINT, b, 16, 4, h.little)?;
    let context = add(cx, &CN_CTX_ID, b, 20, 2, h.little)?;
    cx.append(layer, format_args!(", Ctx: {context}"));
    let mut at = 24;
    match h.kind {
        REQUEST => {
            let operation = add(cx, &OPNUM, b, 22, 2, h.little)?;
            if h.flags & 0x80 != 0 {
                let (id, _) = uuid(b, 24, h.little)?;
                cx.put(&OBJ_ID, b.span(24, 16), Value::Guid(id));
                at += 16;
            }
            cx.info_append(format_args!(", opnum: {operation}, Ctx: {context}"));
        }
        _ => {
            cx.add(&CN_CANCEL_COUNT, b, 22, 1)?;
            cx.info_append(format_args!(", Ctx: {context}"));
            if h.kind == FAULT {
                let status = add(cx, &CN_STATUS, b, 24, 4, h.little)?;
                match CN_STATUS.names.get(status) {
                    Some(name) => cx.info_append(format_args!(", status: {name}")),
                    None => cx.info_append(format_args!(", status: Unknown (0x{status:08x})")),
                }
                at += 8;
            }
        }
    }
    if h.kind != REQUEST
        && let Some(operation) = cx.told::<Link>().and_then(|link| link.operation)
    {
        cx.computed(&OPNUM, b.span(0, 0), Value::Uint(operation.into()));
    }
    links(cx, b, h, layer);
    Ok(at)
}

/// The parameters: those of an operation that an interface knows, or bytes.
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header, at: usize) -> Outcome {
    let trailer = if h.auth_length > 0 { h.auth_length + 8 } else { 0 };
    let end = b.reported_len().saturating_sub(trailer);
    // at the level of privacy the parameters are encrypted
    let (padding, encrypted) = if h.auth_length > 0 { (usize::from(b.u8(end + 2)?), b.u8(end + 1)? == PRIVACY) } else { (0, false) };
    let len = end.saturating_sub(at);
    let plural = if len == 1 { "" } else { "s" };
    let (first, last) = (h.flags & 1 != 0, h.flags & 2 != 0);
    let interface = cx.told::<Link>().and_then(|link| link.interface).filter(|_| last && h.kind != FAULT);
    let protocol = interface.and_then(|uuid| cx.claimed(Table::DceRpc, media_key(&uuid_text(&uuid))));
    if !encrypted && len > 0 {
        cx.open_text(b.span(at, len), format_args!("Complete stub data ({len} byte{plural})"));
        let item = cx.put(&PAYLOAD_STUB_DATA, b.span(at, len), Value::None);
        cx.text(item, format_args!("Payload stub data ({len} byte{plural})"));
        cx.close();
    }
    if h.auth_length > 0 {
        authentication::dissect(cx, b, h)?;
    }
    if encrypted && len > 0 && protocol.is_none() {
        let item = cx.put(&ENCRYPTED_STUB_DATA, b.span(at, len), Value::Span(b.span(at, len)));
        cx.text(item, format_args!("Encrypted stub data ({len} byte{plural})"));
    }
    if let Some(end) = cx.told::<EndsIn>().filter(|_| !last) {
        let which = if first { "1st" } else { "Mid" };
        cx.info_append(format_args!(" [DCE/RPC {which} fragment, reas: #{}]", end.0 + 1));
    }
    let Some(protocol) = protocol else { return Ok(()) };
    // only a call in one fragment is read further
    let whole = if first { b.window(at, if encrypted { len } else { len.saturating_sub(padding) }) } else { b.window(end, 0) };
    // an interface is no layer of its own in frame.protocols
    let outer = (cx.top(), std::mem::replace(&mut cx.packet.hint, if encrypted { ENCRYPTED } else { 0 }));
    let outcome = (protocol.dissect)(cx, whole);
    cx.restore(outer.0);
    cx.packet.hint = outer.1;
    outcome
}

fn links<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header, layer: Item) {
    let Some(link) = cx.told::<Link>().cloned() else { return };
    let here = b.span(0, 0);
    if let Some(frame) = link.response.filter(|_| h.kind == REQUEST) {
        cx.computed(&RESPONSE_IN, here, Value::Uint(u64::from(frame) + 1));
        cx.append(layer, format_args!(", [Resp: #{}]", frame + 1));
    }
    if let Some((frame, after)) = link.request.filter(|_| h.kind != REQUEST) {
        cx.computed(&REQUEST_IN, here, Value::Uint(u64::from(frame) + 1));
        cx.computed(&TIME, here, Value::RelTime(after));
        cx.append(layer, format_args!(", [Req: #{}]", frame + 1));
        if h.kind != FAULT {
            cx.info_append(format_args!(", [Req: #{}]", frame + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_told_from_other_bytes() {
        let bind = [5, 0, 11, 3, 0x10, 0, 0, 0, 72, 0, 0, 0, 1, 0, 0, 0];
        assert!(is_connection_oriented(&bind));
        assert_eq!(length(&bind), Some(72));
        assert!(!is_connection_oriented(&[5, 2, 0, 2]));
        assert!(!is_connection_oriented(b"\x05\x00\x0b\x03\x11\x09\0\0\0\0"));
    }

    #[test]
    fn numbers_of_interfaces_turn_with_the_byte_order() {
        let wire = [0x08, 0x83, 0xaf, 0xe1, 0x1f, 0x5d, 0xc9, 0x11, 0x91, 0xa4, 0x08, 0x00, 0x2b, 0x14, 0xa0, 0xfa];
        assert_eq!(uuid(Bytes::new(&wire, 0, 16), 0, true).map(|u| u.1), Ok("EPMv4".to_string()));
    }
}
