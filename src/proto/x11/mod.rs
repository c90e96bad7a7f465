//! X Window System, version 11: windows, drawing, input (X Window System Protocol, X.Org).

mod fields;
mod layout;
mod lists;
mod masks;
mod names;
mod requests;
mod server;
mod setup;
mod setup_fields;
mod track;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo};
use fields::*;
use layout::Order;
use track::{Message, What};

/// Length of events, of errors, and of the head of replies.
const FIXED: usize = 32;
/// Displays of a host: ports from 6000 on.
const PORTS: std::ops::RangeInclusive<u16> = 6000..=6063;

const TABLES: &[&[&Field]] = &[fields::FIELDS, masks::FIELDS, setup_fields::FIELDS, lists::FIELDS];
static ALL: [&Field; crate::model::field::total(TABLES)] = crate::model::field::join(TABLES);

#[expect(clippy::indexing_slicing, reason = "evaluated when compiled: an index out of range is an error there")]
const CLAIMS: [(Table, u32); 64] = {
    let mut claims = [(Table::TcpPort, 0); 64];
    let mut n = 0;
    while n < claims.len() {
        claims[n] = (Table::TcpPort, *PORTS.start() as u32 + n as u32);
        n += 1;
    }
    claims
};

pub static PROTOCOL: Protocol = Protocol {
    claims: &CLAIMS,
    need: Some(track::need),
    track: Some(track::track),
    ..Protocol::new(ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("x11", "X11", "X11", &["X Window System Protocol"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let to_server = !u16::try_from(cx.packet.source_port).is_ok_and(|port| PORTS.contains(&port));
    let message = match cx.told::<Message>() {
        Some(told) => *told,
        None => track::guess(b.data(), to_server),
    };
    cx.protocol("X11");
    let order = message.order;
    // no request has this number: a part of the stream is missing
    if message.what == What::Request && b.u8(0)? == 0 {
        return Ok(());
    }
    // of a message that was not captured to its end nothing is told
    let len = match message.what {
        What::Setup => 0,
        What::Request => usize::from(order.u16(b, 2)?) * 4,
        What::Reply(_) if b.u8(0)? == 1 => (order.u32(b, 4)? as usize).saturating_mul(4).saturating_add(FIXED),
        What::Reply(_) => FIXED,
    };
    if len > b.len() {
        return Err(Fault::Short);
    }
    match message.what {
        What::Setup if to_server => {
            cx.info(format_args!("Initial connection request"));
            let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
            cx.append(layer, format_args!(", Request, Initial connection request"));
            setup::request(cx, order, b)
        }
        What::Setup => {
            cx.info(format_args!("Initial connection reply"));
            let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
            cx.append(layer, format_args!(", Reply, Initial connection reply"));
            setup::reply(cx, order, b)
        }
        What::Request => request(cx, order, b),
        What::Reply(opcode) => match b.u8(0)? {
            0 => error(cx, order, b),
            1 => reply(cx, order, b, opcode),
            _ => {
                let code = b.u8(0)?;
                let name = event_name(code);
                told(cx, "Event", &name);
                let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
                cx.append(layer, format_args!(", Event, eventcode: {} ({name})", code & 0x7f));
                event(cx, order, b)
            }
        },
    }
}

/// Names a message in Info: the first of a frame with its kind.
fn told(cx: &mut Cx<'_>, kind: &str, name: &str) {
    if cx.packet.message > 0 {
        cx.info_append(format_args!(", {name}"));
    } else {
        cx.info(format_args!("{kind}: {name}"));
    }
}

fn request<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>) -> Outcome {
    let opcode = b.u8(0)?;
    let name = OPCODE.names.get(opcode.into()).map_or_else(|| format!("<Unknown opcode {opcode}>"), Into::into);
    told(cx, "Requests", &name);
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(", Request, opcode: {opcode} ({name})"));
    cx.add(&OPCODE, b, 0, 1)?;
    cx.text(cx.last(), format_args!("opcode: {name} ({opcode})"));
    let Some(known) = layout::of(requests::REQUESTS, opcode) else {
        return cx.add(&UNDECODED, b, 1, b.reported_len().saturating_sub(1)).map(|_| ());
    };
    cx.add(known.second, b, 1, 1)?;
    layout::field(cx, order, &REQUEST_LENGTH, b, 2, 2)?;
    layout::body(cx, order, b, 4, known)
}

/// `opcode`: of the request that is answered, where it was seen.
fn reply<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, opcode: Option<u8>) -> Outcome {
    let Some(opcode) = opcode.filter(|opcode| OPCODE.names.get((*opcode).into()).is_some()) else {
        told(cx, "Reply", "to unknown request");
        let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
        cx.append(layer, format_args!(", Reply to unknown request"));
        return cx.add(&UNDECODED, b, 0, b.reported_len()).map(|_| ());
    };
    let name = OPCODE.names.get(opcode.into()).map_or_else(|| format!("<Unknown opcode {opcode}>"), Into::into);
    told(cx, "Reply", &name);
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(", Reply, opcode: {opcode} ({name})"));
    cx.add(&REPLY, b, 0, 1)?;
    let known = layout::of(server::REPLIES, opcode);
    cx.add(known.map_or(&UNDECODED, |known| known.second), b, 1, 1)?;
    let sequence = layout::field(cx, order, &REPLY_SEQUENCENUMBER, b, 2, 2)?;
    cx.text(cx.last(), format_args!("reply-sequencenumber: {sequence} ({name})"));
    layout::field(cx, order, &REPLYLENGTH, b, 4, 4)?;
    match known {
        Some(known) => layout::body(cx, order, b, 8, known),
        None => cx.add(&UNDECODED, b, 8, b.reported_len().saturating_sub(8)).map(|_| ()),
    }
}

/// Name of an event; the highest bit says that another client sent it.
fn event_name(code: u8) -> String {
    const SENT: u8 = 0x80;
    let name = EVENTCODE.names.get((code & !SENT).into());
    let name = name.map_or_else(|| format!("<Unknown eventcode {}>", code & !SENT), Into::into);
    if code & SENT != 0 { format!("Sent-{name}") } else { name }
}

fn event<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    cx.add(&EVENTCODE, b, 0, 1)?;
    cx.text(cx.last(), format_args!("eventcode: {} ({})", code & 0x7f, event_name(code)));
    let Some(known) = layout::of(server::EVENTS, code & 0x7f) else {
        return cx.add(&UNDECODED, b, 1, b.reported_len().saturating_sub(1)).map(|_| ());
    };
    cx.add(known.second, b, 1, 1)?;
    layout::field(cx, order, &EVENT_SEQUENCENUMBER, b, 2, 2)?;
    layout::body(cx, order, b, 4, known)
}

fn error<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>) -> Outcome {
    /// Errors that name a value, and those that name a resource.
    const VALUE: u8 = 2;
    const RESOURCES: [u8; 8] = [3, 4, 6, 7, 9, 12, 13, 14];
    let code = b.u8(1)?;
    let name = ERRORCODE.names.get(code.into()).map_or_else(|| format!("<Unknown errorcode {code}>"), Into::into);
    told(cx, "Error", &name);
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(", Error, errorcode: {code} ({name})"));
    cx.add(&ERROR, b, 0, 1)?;
    cx.add(&ERRORCODE, b, 1, 1)?;
    layout::field(cx, order, &ERROR_SEQUENCENUMBER, b, 2, 2)?;
    let bad = match code {
        VALUE => &ERROR_BADVALUE,
        _ if RESOURCES.contains(&code) => &ERROR_BADRESOURCEID,
        _ => &UNDECODED,
    };
    layout::field(cx, order, bad, b, 4, 4)?;
    layout::field(cx, order, &MINOR_OPCODE, b, 8, 2)?;
    cx.add(&MAJOR_OPCODE, b, 10, 1)?;
    cx.add(&UNDECODED, b, 11, b.reported_len().saturating_sub(11)).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_connection_begins_with_the_order_of_bytes() {
        let shown = tcp((40000, 6000), b"l\0\x0b\0\0\0\0\0\0\0\0\0");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("X11", "Initial connection request"));
        assert!(shown.has("byte-order: Little-endian ('l')") && shown.has("protocol-major-version: 11"), "{:#?}", shown.lines);
    }

    #[test]
    fn values_follow_their_mask() {
        let shown = tcp((40000, 6000), &[2, 0, 5, 0, 1, 0, 0, 0, 2, 2, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0]);
        assert_eq!(shown.info, "Requests: ChangeWindowAttributes");
        for line in ["background-pixel: 0x00000007", "override-redirect: True", "window: 0x00000001"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn events_errors_and_replies_are_told_apart() {
        let mut event = [0; 32];
        event[..4].copy_from_slice(&[6 | 0x80, 0, 3, 0]);
        let shown = tcp((6000, 40000), &event);
        assert_eq!(shown.info, "Event: Sent-MotionNotify");
        assert!(shown.has("X11, Event, eventcode: 6 (Sent-MotionNotify)"), "{:#?}", shown.lines);
        event[..8].copy_from_slice(&[0, 3, 3, 0, 5, 0, 0, 0]);
        let shown = tcp((6000, 40000), &event);
        assert_eq!(shown.info, "Error: BadWindow");
        assert!(shown.has("error-badresourceid: 0x00000005"), "{:#?}", shown.lines);
        event[..2].copy_from_slice(&[1, 1]);
        event[4..8].fill(0);
        assert_eq!(tcp((6000, 40000), &event).info, "Reply: to unknown request");
    }
}
