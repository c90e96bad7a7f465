//! Messages (RTMP 1.0 sections 5.4 and 7): control, commands, sound and pictures.

use super::amf::{self, Plain};
use super::chunks::Header;
use super::{PROTOCOL, fields::*};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::exchange;
use crate::proto::common::rows::{add_bits, add_each, add_rest};

pub(super) const SET_CHUNK_SIZE: u8 = 1;
const USER_CONTROL: u8 = 4;
const AUDIO: u8 = 8;
const VIDEO: u8 = 9;
const AMF3_DATA: u8 = 0x0f;
const AMF3_COMMAND: u8 = 0x11;
const AMF0_DATA: u8 = 0x12;
const AMF0_COMMAND: u8 = 0x14;
const AGGREGATE: u8 = 0x16;
/// Header of a part of an aggregate.
const TAG_HEADER: usize = 11;

/// What a command has to do with another.
pub(super) enum Call {
    Asks(u64),
    Answers(u64),
}

/// Number of the call that a message makes or answers.
pub(super) fn call(kind: u8, body: &[u8]) -> Option<Call> {
    let b = Bytes::new(body, 0, body.len());
    let start = values_at(kind)?;
    let (Plain::Text(name), at) = amf::read(b, start).ok()? else { return None };
    let (Plain::Number(number), _) = amf::read(b, at).ok()? else { return None };
    if !matches!(kind, AMF0_COMMAND | AMF3_COMMAND) || number < 1.0 {
        return None;
    }
    Some(if matches!(name.as_str(), "_result" | "_error") { Call::Answers(number as u64) } else { Call::Asks(number as u64) })
}

/// Where a message's values begin: those of AMF 3 have a byte in front.
fn values_at(kind: u8) -> Option<usize> {
    match kind {
        AMF0_COMMAND | AMF0_DATA => Some(0),
        AMF3_COMMAND | AMF3_DATA => Some(1),
        _ => None,
    }
}

/// The column's text, and what the layer's line has in front of it.
fn summary(kind: u8, body: Bytes<'_>) -> (String, &'static str) {
    let name = HEADER_TYPEID.names.get(kind.into());
    let number = |at| body.be32(at).unwrap_or_default();
    let text = match (kind, name) {
        (1 | 2 | 3 | 5, Some(name)) => format!("{name} {}", number(0)),
        (6, Some(name)) => {
            let limit = body.u8(4).ok().and_then(|limit| SCM_LIMITTYPE.names.get(limit.into()));
            format!("{name} {},{}", number(0), limit.unwrap_or("Unknown"))
        }
        (USER_CONTROL, Some(title)) => {
            let event = body.be16(0).unwrap_or_default();
            return match (event, UCM_EVENTTYPE.names.get(event.into())) {
                (3, Some(name)) => (format!("{name} {},{}ms", number(2), number(6)), "User Control Message "),
                (6 | 7, Some(name)) => (name.into(), "User Control Message "),
                (_, Some(name)) => (format!("{name} {}", number(2)), "User Control Message "),
                (_, None) => (format!("{title} 0x{event:x}"), ""),
            };
        }
        (AMF0_COMMAND, _) => return (command(body, 0), "AMF0 Command "),
        (AMF3_COMMAND, _) => return (command(body, 1), "AMF3 Command "),
        (AMF0_DATA, _) => return (command(body, 0), "AMF0 Data "),
        (AMF3_DATA, _) => return (command(body, 1), "AMF3 Data "),
        (_, Some(name)) => name.into(),
        (_, None) => format!("Unknown (0x{kind:02x})"),
    };
    (text, "")
}

/// A command, with the value that tells most about it.
fn command(body: Bytes<'_>, start: usize) -> String {
    let mut at = start;
    let mut next = || {
        let (value, end) = amf::read(body, at).ok()?;
        at = end;
        Some(value)
    };
    let Some(Plain::Text(name)) = next() else { return "()".into() };
    let _number = next();
    let (object, value) = (next(), next());
    let text_of = |value: Option<Plain>, wanted: &str| match value {
        Some(Plain::Object(rows)) => rows.into_iter().find(|(name, _)| name == wanted).map(|(_, text)| text),
        _ => None,
    };
    let detail = match name.as_str() {
        "connect" => text_of(object, "app"),
        "_result" | "_error" | "onStatus" => text_of(value, "code"),
        "play" | "play2" | "publish" | "releaseStream" | "FCPublish" | "FCUnpublish" | "FCSubscribe" | "FCUnsubscribe" => match value {
            Some(Plain::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    };
    match detail {
        Some(detail) => format!("{name}('{detail}')"),
        None => format!("{name}()"),
    }
}

/// A message: its first chunk's header, and all of its body.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: &Header) -> Outcome {
    let body = b.from(header.len);
    let (text, kind) = summary(header.kind, body);
    cx.protocol("RTMP");
    cx.info(format_args!("{}{text}", if cx.packet.message == 0 { "" } else { "|" }));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" ({kind}{text})"));
    links(cx, b);
    head(cx, b, header)?;
    if header.body == 0 {
        return Ok(());
    }
    cx.open_text(body.span(0, body.reported_len()), format_args!("RTMP Body"));
    match header.kind {
        SET_CHUNK_SIZE => cx.add(&SCM_CHUNKSIZE, body, 0, 4).map(|_| ()),
        2 => cx.add(&SCM_CSID, body, 0, 4).map(|_| ()),
        3 => cx.add(&SCM_SEQ, body, 0, 4).map(|_| ()),
        USER_CONTROL => cx.add(&UCM_EVENTTYPE, body, 0, 2).map(|_| ()),
        5 => cx.add(&SCM_WAS, body, 0, 4).map(|_| ()),
        6 => add_each(cx, body, 0, &[(&SCM_WAS, 4), (&SCM_LIMITTYPE, 1)]).map(|_| ()),
        AUDIO => audio(cx, body, 0),
        VIDEO => video(cx, body, 0),
        AGGREGATE => aggregate(cx, body),
        kind => values_at(kind).map_or(Ok(()), |at| amf::show_all(cx, body, at)),
    }
}

/// The call's answer, or the answer's call.
fn links(cx: &mut Cx<'_>, b: Bytes<'_>) {
    let all = b.span(0, b.reported_len());
    match cx.told::<exchange::Link>().copied() {
        Some(exchange::Link::AnsweredIn(frame)) => {
            cx.computed(&FUNCTION_CALL, all, Value::Uint(u64::from(frame) + 1));
        }
        Some(exchange::Link::Answers { request, .. }) => {
            cx.computed(&FUNCTION_RESPONSE, all, Value::Uint(u64::from(request) + 1));
        }
        None => {}
    }
}

fn head<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: &Header) -> Outcome {
    cx.open_text(b.span(0, header.len), format_args!("RTMP Header"));
    cx.add(&HEADER_FORMAT, b, 0, 1)?;
    let csid = b.uint_be(0, header.basic)? & 0x3f;
    cx.put(&HEADER_CSID, b.span(0, header.basic), Value::Uint(csid));
    let at = header.basic;
    match header.format {
        0 => {
            cx.add(&HEADER_TIMESTAMP, b, at, 3)?;
        }
        format => {
            if format < 3 {
                cx.add(&HEADER_TIMESTAMPDELTA, b, at, 3)?;
            }
            let item = cx.put(&HEADER_TIMESTAMP, b.span(at, 0), Value::Uint(header.time.into()));
            cx.append(item, format_args!(" (calculated)"));
        }
    }
    if header.extended.is_some() {
        cx.add(&HEADER_ETS, b, header.len - 4, 4)?;
    }
    if header.format < 2 {
        add_each(cx, b, at + 3, &[(&HEADER_BODYSIZE, 3), (&HEADER_TYPEID, 1)])?;
    }
    if header.format == 0 {
        cx.add_le(&HEADER_STREAMID, b, at + 7, 4)?;
    }
    cx.close();
    Ok(())
}

fn audio<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let control = u64::from(b.u8(at)?);
    let names = [&AUDIO_FORMAT, &AUDIO_RATE, &AUDIO_SIZE, &AUDIO_TYPE].map(|f| f.names.get(f.extract(control)).unwrap_or("Unknown"));
    cx.open(&AUDIO_CONTROL, b, at, 1)?;
    cx.text(cx.last(), format_args!("Control: 0x{control:02x} ({})", names.join(" ")));
    add_bits(cx, b, at, 1, &[&AUDIO_FORMAT, &AUDIO_RATE, &AUDIO_SIZE, &AUDIO_TYPE])?;
    cx.close();
    add_rest(cx, &AUDIO_DATA, b, at + 1)
}

fn video<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let control = u64::from(b.u8(at)?);
    let names = [&VIDEO_TYPE, &VIDEO_FORMAT].map(|f| f.names.get(f.extract(control)).unwrap_or("Unknown"));
    cx.open(&VIDEO_CONTROL, b, at, 1)?;
    cx.text(cx.last(), format_args!("Control: 0x{control:02x} ({})", names.join(" ")));
    add_bits(cx, b, at, 1, &[&VIDEO_TYPE, &VIDEO_FORMAT])?;
    cx.close();
    add_rest(cx, &VIDEO_DATA, b, at + 1)
}

/// Several messages in one, each with its length behind it.
fn aggregate<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + TAG_HEADER <= b.reported_len() {
        let (kind, size) = (b.u8(at)?, b.be24(at + 1)? as usize);
        let name = TAG_TYPE.names.get(kind.into()).unwrap_or("Unknown Tag");
        cx.open_text(b.span(at, TAG_HEADER + size + 4), format_args!("{name}"));
        add_each(cx, b, at, &[(&TAG_TYPE, 1), (&TAG_DATASIZE, 3), (&TAG_TIMESTAMP, 3), (&TAG_ETS, 1), (&TAG_STREAMID, 3)])?;
        at += TAG_HEADER;
        cx.open_text(b.span(at, size), format_args!("Data"));
        let data = b.sub(at, size)?;
        match kind {
            AUDIO if size > 0 => audio(cx, data, 0)?,
            VIDEO if size > 0 => video(cx, data, 0)?,
            AMF0_DATA => amf::show_all(cx, data, 0)?,
            _ => {}
        }
        cx.close();
        at += size;
        if at + 4 <= b.reported_len() {
            cx.add(&TAG_TAGSIZE, b, at, 4)?;
        }
        at += 4;
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_command_tells_what_it_asks_for() {
        let wire = b"\x03\0\0\x01\0\0\x23\x14\0\0\0\0\x02\0\x07connect\0\x3f\xf0\0\0\0\0\0\0\x03\0\x03app\x02\0\x04live\0\0\x09";
        let shown = tcp((40000, 1935), wire);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RTMP", "connect('live')"));
        assert!(shown.has("Real Time Messaging Protocol (AMF0 Command connect('live'))"), "{:#?}", shown.lines);
        assert!(shown.has("Property 'app' String 'live'") && shown.has("Number 1"), "{:#?}", shown.lines);
    }

    #[test]
    fn sound_says_how_it_is_coded() {
        let shown = tcp((40000, 1935), b"\x04\0\0\0\0\0\x04\x08\x01\0\0\0\xaf\0\x12\x10");
        assert_eq!(shown.info, "Audio Data");
        assert!(shown.has("Control: 0xaf (HE-AAC 44 kHz 16 bit stereo)"), "{:#?}", shown.lines);
    }
}
