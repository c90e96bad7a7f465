//! Connection Manager of the Common Industrial Protocol (CIP Networks Library volume 1, section 3-5): connections are opened and
//! closed, messages are sent along a route.

use super::common::cip::asked::{FORWARD_CLOSE, FORWARD_OPEN, LARGE_FORWARD_OPEN, RESPONSE, UNCONNECTED_SEND};
use super::common::cip::fields::{CONNID, PAD, REQUEST_PATH_SIZE, RESERVED, RR};
use super::common::cip::generic::{self, Call};
use super::common::cip::manager_fields::*;
use super::common::cip::message::{UNKNOWN, asked, data_start, dissect_inner, inner_hint, is_common, service_name, status_name};
use super::common::cip::path::{self, Place, Target};
use super::common::rows::add_each_le;
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::ByName, media_key("cipcm"))],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("cipcm", "CIP Connection Manager", "CIPCM", &["CIP Networks Library volume 1"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    let (service, response) = (code & !RESPONSE, code & RESPONSE != 0);
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let asked = asked(cx);
    let forwarded = response && service != UNCONNECTED_SEND && asked.is_some_and(|asked| asked.service == UNCONNECTED_SEND);
    if forwarded {
        return embedded_response(cx, b, service);
    }
    if cx.packet.hint == 0 {
        cx.protocol("CIP CM");
    }
    let name = service_name(service, Some(super::common::cip::asked::CONNECTION_MANAGER));
    cx.open_text(b.span(0, 1), format_args!("Service: {name} ({})", if response { "Response" } else { "Request" }));
    cx.add(&RR, b, 0, 1)?;
    cx.add(&SC, b, 0, 1)?;
    cx.close();
    let status = if response { b.u8(2)? } else { 0 };
    if status != 0 {
        add_status(cx, b, status)?;
    }
    let body = b.from(data_start(b)?);
    cx.open_text(body.span(0, body.reported_len()), format_args!("Command Specific Data"));
    let large = service == LARGE_FORWARD_OPEN;
    match (service, response) {
        (FORWARD_OPEN | LARGE_FORWARD_OPEN, false) => open_request(cx, body, large)?,
        (FORWARD_CLOSE, false) => close_request(cx, body)?,
        (UNCONNECTED_SEND, false) => send(cx, body)?,
        (FORWARD_OPEN | LARGE_FORWARD_OPEN, true) if status == 0 => {
            connection_ids(cx, body, 0)?;
            add_each_le(cx, body, 8, &[(&CONN_SERIAL_NUM, 2), (&VENDOR, 2), (&ORIG_SERIAL_NUM, 4), (&OTAPI, 4), (&TOAPI, 4)])?;
            reply(cx, body, 24)?;
        }
        (FORWARD_CLOSE, true) if status == 0 => {
            add_each_le(cx, body, 0, &[(&CONN_SERIAL_NUM, 2), (&VENDOR, 2), (&ORIG_SERIAL_NUM, 4)])?;
            reply(cx, body, 8)?;
        }
        (FORWARD_OPEN | LARGE_FORWARD_OPEN | FORWARD_CLOSE, true) => {
            add_each_le(cx, body, 0, &[(&CONN_SERIAL_NUM, 2), (&VENDOR, 2), (&ORIG_SERIAL_NUM, 4), (&REMAIN_PATH_SIZE, 1), (&RESERVED, 1)])?;
        }
        (UNCONNECTED_SEND, true) if body.reported_len() > 0 => {
            add_each_le(cx, body, 0, &[(&REMAIN_PATH_SIZE, 1), (&RESERVED, 1)])?;
        }
        _ => {}
    }
    cx.close();
    if let Some(asked) = asked.filter(|asked| response && !asked.route.is_empty()) {
        let size = if service == UNCONNECTED_SEND { &ROUTE_PATH_SIZE } else { &CONNPATH_SIZE };
        earlier_path(cx, b, size, &asked.route);
    }
    Ok(())
}

/// A path of the request, with its length in words.
fn earlier_path<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: &'static Field, route: &[u8]) {
    cx.computed(size, b.span(0, 0), Value::Uint(route.len() as u64 / 2));
    path::add(cx, route, Place::Earlier(b.span(0, 0)), "Route/Connection Path");
}

/// The response to a message that was sent along a route; the manager that forwarded it adds nothing.
fn embedded_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, service: u8) -> Outcome {
    let Some((carrier, inner)) = asked(cx).and_then(|carrier| Some((carrier, carrier.inner.first()?))) else { return Ok(()) };
    cx.computed(&SC, b.span(0, 0), Value::Uint(UNCONNECTED_SEND.into()));
    cx.computed(&REQUEST_PATH_SIZE, b.span(0, 0), Value::Uint(inner.path.len() as u64 / 2));
    path::add(cx, &inner.path, Place::Earlier(b.span(0, 0)), "Request Path");
    earlier_path(cx, b, &ROUTE_PATH_SIZE, &carrier.route);
    let status = b.u8(2)?;
    let outer = std::mem::replace(&mut cx.packet.hint, UNKNOWN);
    let outcome = if is_common(service) {
        let target = Target::of(&inner.path);
        generic::data(cx, b, data_start(b)?, &Call { service, response: true, status, target })
    } else {
        cx.call_named_inside("cipcls", b);
        Ok(())
    };
    cx.packet.hint = outer;
    outcome
}

fn add_status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, status: u8) -> Outcome {
    let words = usize::from(b.u8(3)?);
    cx.open_text(b.span(2, 1), format_args!("Status: {}", status_name(status)));
    cx.add(&GENSTAT, b, 2, 1)?;
    cx.add(&ADDSTAT_SIZE, b, 3, 1)?;
    if words > 0 {
        cx.add_le(&EXT_STATUS, b, 4, 2)?;
        for n in 1..words {
            cx.add_le(&ADDSTAT, b, 4 + n * 2, 2)?;
        }
    }
    cx.close();
    Ok(())
}

/// How long the sender waits: ticks of a length that is a power of two.
fn timeout<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&PRIORITY, b, 0, 1)?;
    let exponent = cx.add(&TICK_TIME, b, 0, 1)?;
    let ticks = cx.add(&TIMEOUT_TICK, b, 1, 1)?;
    cx.put(&TIMEOUT, b.span(0, 2), Value::Uint(ticks << exponent));
    Ok(())
}

fn connection_ids<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let there = cx.add_le(&OT_CONNID, b, at, 4)?;
    let back = cx.add_le(&TO_CONNID, b, at + 4, 4)?;
    cx.hide(&CONNID, b.span(at, 4), Value::Uint(there));
    cx.hide(&CONNID, b.span(at + 4, 4), Value::Uint(back));
    Ok(())
}

/// Size and kind of the packets of one direction.
fn parameters<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, large: bool) -> Result<usize, Fault> {
    static BITS: [&Field; 5] = [&FWO_OWNER, &FWO_TYPE, &FWO_PRIO, &FWO_F_V, &FWO_CONSIZE];
    if !large {
        cx.flags_le(field, b, at, 2, &BITS)?;
        return Ok(at + 2);
    }
    // the wide form has the same parts, the upper ones in its upper half
    let number = u64::from(b.le32(at)?);
    cx.add_le(field, b, at, 4)?;
    cx.open_last();
    for bits in BITS {
        let value = if std::ptr::eq(bits, &FWO_CONSIZE) { number & 0xffff } else { bits.extract(number >> 16) };
        cx.put(bits, b.span(at, 4), Value::Uint(value));
    }
    cx.close();
    Ok(at + 4)
}

fn open_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, large: bool) -> Outcome {
    timeout(cx, b)?;
    connection_ids(cx, b, 2)?;
    let row = [(&CONN_SERIAL_NUM, 2), (&VENDOR, 2), (&ORIG_SERIAL_NUM, 4), (&TIMEOUT_MULTIPLIER, 1)];
    let at = add_each_le(cx, b, 10, &row)?;
    cx.open_text(b.span(at, 3), format_args!("Reserved"));
    cx.close();
    cx.add_le(&OTRPI, b, at + 3, 4)?;
    let at = parameters(cx, &OT_NET_PARAMS, b, at + 7, large)?;
    cx.add_le(&TORPI, b, at, 4)?;
    let at = parameters(cx, &TO_NET_PARAMS, b, at + 4, large)?;
    cx.flags(&TRANSPORT_TYPE_TRIGGER, b, at, 1, &[&FWO_DIR, &FWO_TRIGGER, &FWO_TRANSPORT])?;
    let words = cx.add(&CONNPATH_SIZE, b, at + 1, 1)? as usize;
    path_here(cx, b, at + 2, words, "Connection Path")
}

fn path_here<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, words: usize, title: &str) -> Outcome {
    path::add(cx, b.slice(at, words * 2)?, Place::Here(b.from(at)), title);
    Ok(())
}

fn close_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    timeout(cx, b)?;
    add_each_le(cx, b, 2, &[(&CONN_SERIAL_NUM, 2), (&VENDOR, 2), (&ORIG_SERIAL_NUM, 4), (&CONNPATH_SIZE, 1), (&RESERVED, 1)])?;
    path_here(cx, b, 12, b.u8(10)?.into(), "Connection Path")
}

/// A message to be forwarded, and its route.
fn send<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    timeout(cx, b)?;
    let size = cx.add_le(&MSG_REQ_SIZE, b, 2, 2)? as usize;
    let message = b.sub(4, size)?;
    cx.open_text(message.span(0, size), format_args!("CIP Embedded Message Request"));
    let outer = cx.packet.hint;
    cx.packet.hint = inner_hint(outer, 0);
    dissect_inner(cx, message)?;
    cx.packet.hint = outer;
    cx.close();
    let mut at = 4 + size;
    if size % 2 == 1 {
        cx.add(&PAD, b, at, 1)?;
        at += 1;
    }
    let words = cx.add(&ROUTE_PATH_SIZE, b, at, 1)? as usize;
    cx.add(&RESERVED, b, at + 1, 1)?;
    path_here(cx, b, at + 2, words, "Route Path")
}

/// What the application adds to its answer.
fn reply<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let words = cx.add(&APP_REPLY_SIZE, b, at, 1)? as usize;
    cx.add(&RESERVED, b, at + 1, 1)?;
    if words > 0 {
        cx.add(&APP_REPLY_DATA, b, at + 2, words * 2)?;
    }
    Ok(())
}
