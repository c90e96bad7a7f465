//! Advanced Message Queuing Protocol, version 0-9-1.

mod fields;
mod methods;
mod table;
mod track;

use super::common::media;
use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;
use methods::Arg;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 5672)],
    need: Some(need),
    sized: true,
    track: Some(track::track),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("amqp", "Advanced Message Queuing Protocol", "AMQP", &["AMQP 0-9-1"])
        },
        dissect,
    )
};

/// Kind, channel, length.
const HEADER: usize = 7;
/// `AMQP`, protocol, version.
const INIT_LEN: usize = 8;
const METHOD_FRAME: u8 = 1;
const HEADER_FRAME: u8 = 2;
const BODY_FRAME: u8 = 3;
const HEARTBEAT_FRAME: u8 = 8;

/// Properties of contents in the order of their bits, the highest first (AMQP 0-9-1 section 4.2.6.1).
const PROPERTIES: &[Arg] = &[
    Arg::Told(&P_CONTENT_TYPE, "type"),
    Arg::Short(&P_CONTENT_ENCODING),
    Arg::Table(&P_HEADERS),
    Arg::Number(&P_DELIVERY_MODE, 1),
    Arg::Number(&P_PRIORITY, 1),
    Arg::Short(&P_CORRELATION_ID),
    Arg::Short(&P_REPLY_TO),
    Arg::Short(&P_EXPIRATION),
    Arg::Short(&P_MESSAGE_ID),
    Arg::Number(&P_TIMESTAMP, 8),
    Arg::Short(&P_TYPE),
    Arg::Short(&P_USER_ID),
    Arg::Short(&P_APP_ID),
    Arg::Short(&P_CLUSTER_ID),
];

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    if data.starts_with(b"AMQP") {
        return Need::Complete(INIT_LEN);
    }
    match data {
        [_, _, _, a, b, c, d, ..] => {
            let len = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
            Need::Complete((HEADER + 1).saturating_add(len))
        }
        _ => Need::More(Some(INIT_LEN)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("AMQP");
    cx.info(format_args!(""));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    if b.data().starts_with(b"AMQP") {
        return init(cx, b);
    }
    let kind = cx.add(&TYPE, b, 0, 1)? as u8;
    cx.add(&CHANNEL, b, 1, 2)?;
    let len = cx.add(&LENGTH, b, 3, 4)? as usize;
    let body = b.window(HEADER, len);
    match kind {
        METHOD_FRAME => method(cx, body),
        HEADER_FRAME => header(cx, body),
        BODY_FRAME => content(cx, body),
        HEARTBEAT_FRAME => {
            cx.info(format_args!("Heartbeat "));
            Ok(())
        }
        _ => {
            cx.append(layer, format_args!(""));
            cx.note_text(&UNKNOWN_FRAME, format_args!("Unknown frame type {kind}"));
            Ok(())
        }
    }
}

/// The first bytes of a connection, which name the version.
fn init<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&INIT_PROTOCOL, b, 0, 4)?;
    let [id, major, minor, revision] = [4, 5, 6, 7].map(|at| b.u8(at));
    let (id, major, minor, revision) = (id?, major?, minor?, revision?);
    if major == 1 && minor == 0 || id > 1 {
        cx.info(format_args!("Protocol-Header{} {major}-{minor}-{revision}", if id == 3 { " (SASL)" } else { "" }));
        for (at, field) in [(4, &INIT_ID), (5, &INIT_VERSION_MAJOR), (6, &INIT_VERSION_MINOR), (7, &INIT_REVISION)] {
            cx.add(field, b, at, 1)?;
        }
        return Ok(());
    }
    // version 0-9-1 moved the numbers by one
    if major == 0 {
        cx.info(format_args!("Protocol-Header {major}-{minor}-{revision}"));
    } else {
        cx.info(format_args!("Protocol-Header {minor}-{revision}"));
    }
    for (at, field) in [(4, &INIT_MAJOR), (5, &INIT_MINOR), (6, &INIT_VERSION_MAJOR), (7, &INIT_VERSION_MINOR)] {
        cx.add(field, b, at, 1)?;
    }
    Ok(())
}

fn method<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let class = cx.add(&CLASS, b, 0, 2)? as u16;
    let Some(class_name) = methods::class(class) else {
        let here = cx.last();
        cx.text(here, format_args!("Class: Unknown ({class})"));
        cx.note_text(&UNKNOWN_CLASS, format_args!("Unknown method class {class}"));
        return Ok(());
    };
    let number = cx.add(&METHOD, b, 2, 2)? as u16;
    let method = methods::method(class, number);
    let name = method.map_or("Unknown", |m| m.2);
    cx.text(cx.last(), format_args!("Method: {name} ({number})"));
    match method {
        Some(_) => cx.info(format_args!("{class_name}.{name} ")),
        None => cx.info(format_args!("{class_name}.Unknown ({number}) ")),
    }
    let rest = b.from(4);
    cx.put(&ARGS, rest.span(0, rest.reported_len()), Value::None);
    cx.open_last();
    let mut at = 0;
    for arg in method.map_or(&[][..], |m| m.3) {
        at = argument(cx, rest, at, *arg)?;
        if let Arg::Number(field, 2) = arg
            && *field == &REPLY_CODE
        {
            reply(cx, rest.be16(0)?, (class, number));
        }
    }
    cx.close();
    Ok(())
}

/// The note on a reply that is no success.
fn reply(cx: &mut Cx<'_>, code: u16, of: (u16, u16)) {
    match of {
        (10, _) if code != 200 => cx.note(&CONNECTION_ERROR),
        (20, _) if code != 200 => cx.note(&CHANNEL_ERROR),
        (60, 50) => cx.note(&UNDELIVERABLE),
        _ => {}
    }
}

/// One argument or property; gives where it ends.
fn argument<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, arg: Arg) -> Result<usize, Fault> {
    match arg {
        Arg::Number(field, len) => {
            cx.add(field, b, at, len)?;
            Ok(at + len)
        }
        Arg::Short(field) => Ok(short(cx, field, b, at)?.1),
        Arg::Told(field, name) => {
            let (text, end) = short(cx, field, b, at)?;
            if !text.is_empty() {
                cx.info_append(format_args!("{name}={text} "));
            }
            Ok(end)
        }
        Arg::Long(field) => {
            let len = b.be32(at)? as usize;
            cx.add(field, b, at + 4, len)?;
            Ok(at + 4 + len)
        }
        Arg::CountedShort(field) => {
            let len = usize::from(b.u8(at)?);
            b.slice(at, len + 1)?;
            cx.put(field, b.span(at, len + 1), Value::Span(b.span(at + 1, len)));
            Ok(at + 1 + len)
        }
        Arg::CountedLong(field) => {
            let len = b.be32(at)? as usize;
            b.slice(at + 4, len)?;
            cx.put(field, b.span(at, len + 4), Value::Span(b.span(at + 4, len)));
            Ok(at + 4 + len)
        }
        Arg::Table(field) => {
            let len = b.be32(at)? as usize;
            let body = b.sub(at + 4, len)?;
            cx.put(field, body.span(0, len), Value::None);
            cx.open_last();
            table::entries(cx, body)?;
            cx.close();
            Ok(at + 4 + len)
        }
        Arg::Bits(bits) => {
            let byte = b.u8(at)?;
            for (number, field) in bits.iter().enumerate() {
                let set = byte >> number & 1;
                let item = cx.put(field, b.span(at, 1), Value::Uint(set.into()));
                let mut pattern = String::from(".... ....");
                let place = if number < 4 { 8 - number } else { 7 - number };
                pattern.replace_range(place..=place, if set == 1 { "1" } else { "0" });
                cx.text(item, format_args!("{pattern} = {}: {}", field.label, if set == 1 { "True" } else { "False" }));
            }
            Ok(at + 1)
        }
    }
}

/// A text with its length in one byte; gives it and where it ends.
fn short<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<(String, usize), Fault> {
    let len = usize::from(b.u8(at)?);
    cx.add(field, b, at + 1, len)?;
    Ok((shown(b.slice(at + 1, len)?), at + 1 + len))
}

fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.info(format_args!("Content-Header "));
    cx.add(&HEADER_CLASS, b, 0, 2)?;
    cx.add(&HEADER_WEIGHT, b, 2, 2)?;
    cx.add(&HEADER_SIZE, b, 4, 8)?;
    let flags = cx.add(&HEADER_FLAGS, b, 12, 2)?;
    let rest = b.from(14);
    cx.put(&HEADER_PROPERTIES, rest.span(0, rest.reported_len()), Value::None);
    cx.open_last();
    let mut at = 0;
    for (number, property) in PROPERTIES.iter().enumerate() {
        if flags & (0x8000 >> number) != 0 {
            at = argument(cx, rest, at, *property)?;
        }
    }
    cx.close();
    Ok(())
}

fn content<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.info(format_args!("Content-Body "));
    cx.add(&PAYLOAD, b, 0, b.reported_len())?;
    if let Some(kind) = cx.told::<track::ContentType>() {
        media::try_inside(cx, &kind.0, b);
    }
    Ok(())
}

#[cfg(test)]
mod tests {

    use crate::proto::testing;

    fn frame(kind: u8, body: &[u8]) -> Vec<u8> {
        let mut frame = vec![kind, 0, 1];
        frame.extend((body.len() as u32).to_be_bytes());
        frame.extend(body);
        frame.push(0xce);
        frame
    }

    #[test]
    fn methods_tell_what_they_name() {
        let shown = testing::tcp((40000, 5672), &frame(1, b"\0\x3c\0\x28\0\0\x02ex\x02rk\x01"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AMQP", "Basic.Publish x=ex rk=rk "));
        for line in ["Class: Basic (60)", "Method: Publish (40)", "Exchange: ex", ".... ...1 = Mandatory: True"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        assert_eq!(testing::tcp((5672, 40000), &frame(1, &[0, 40, 0, 51])).info, "Exchange.Unknown (51) ");
    }

    #[test]
    fn tables_hold_values_of_all_types() {
        let mut body = b"\0\x0a\0\x0a\0\x09\0\0\0\x20\x01aS\0\0\0\x01x\x01bt\x01\x01eF\0\0\0\x05\x02inb\x05\x01gD\x02\0\0\x01\x3a".to_vec();
        body.extend([0; 8]);
        let shown = testing::tcp((5672, 40000), &frame(1, &body));
        for line in ["a (string): x", "b (boolean): true", "e (field table)", "in (byte): 5", "g (decimal): 3.140000"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn a_channel_that_fails_has_a_note() {
        let shown = testing::tcp((5672, 40000), &frame(1, b"\0\x14\0\x28\x01\x94\x09NOT_FOUND\0\x3c\0\x28"));
        assert_eq!(shown.info, "Channel.Close reply=NOT_FOUND ");
        assert!(shown.has("[Channel error]") || shown.has("Channel error"), "{:#?}", shown.lines);
        assert_eq!(testing::tcp((40000, 5672), b"AMQP\0\0\x09\x01").info, "Protocol-Header 0-9-1");
    }
}
