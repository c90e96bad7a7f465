//! MQ Telemetry Transport (MQTT 3.1, 3.1.1 and 5.0).

mod fields;
mod properties;

use crate::base::text::lossy;
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx, Track};
use fields::*;
use std::fmt::Write;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1883), (Table::Upgrade, media_key("ws.mqtt"))],
    need: Some(need),
    sized: true,
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mqtt", "MQ Telemetry Transport Protocol", "MQTT", &["MQTT 5.0"]) },
        dissect,
    )
};

/// Version that a conversation speaks; told to each of its messages.
#[derive(Clone, Copy, Default)]
struct Version(u8);

const V5: u8 = 5;
const CONNECT: u8 = 1;
const CONNACK: u8 = 2;
const PUBLISH: u8 = 3;
const SUBSCRIBE: u8 = 8;
const SUBACK: u8 = 9;
const UNSUBSCRIBE: u8 = 10;
const UNSUBACK: u8 = 11;
const DISCONNECT: u8 = 14;
const AUTH: u8 = 15;

/// A variable byte integer at `at` (MQTT 5.0 section 1.5.5): its value and its length.
fn variable(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let mut value = 0;
    for n in 0..4 {
        let byte = *bytes.get(at + n)?;
        value |= usize::from(byte & 0x7f) << (7 * n);
        if byte & 0x80 == 0 {
            return Some((value, n + 1));
        }
    }
    None
}

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match variable(bytes, 1) {
        Some((length, size)) => Need::Complete(1 + size + length),
        None if bytes.len() >= 5 => Need::NotMine,
        None => Need::More(None),
    }
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    if bytes.first().is_some_and(|b| b >> 4 == CONNECT)
        && let Some((_, size)) = variable(bytes, 1)
        && let Some([high, low, rest @ ..]) = bytes.get(1 + size..)
        && let Some(version) = rest.get(usize::from(u16::from_be_bytes([*high, *low])))
    {
        *cx.state::<Version>() = Version(*version);
    }
    let version = *cx.state::<Version>();
    cx.tell(version);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MQTT");
    let first = b.u8(0)?;
    let kind = first >> 4;
    let v5 = cx.told::<Version>().is_some_and(|v| v.0 == V5);
    let name = MSGTYPE.names.get(kind.into()).unwrap_or("Unknown");
    if cx.tree.columns.fence() > 0 {
        cx.info_append(format_args!(", {name}"));
    } else {
        cx.info(format_args!("{name}"));
    }
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(item, format_args!(", {name}"));
    let bits: &[&'static Field] = match kind {
        PUBLISH => &[&MSGTYPE, &DUPFLAG, &QOS, &RETAIN],
        6 | SUBSCRIBE | UNSUBSCRIBE => &[&MSGTYPE, &DUPFLAG, &QOS, &RETAIN_RESERVED],
        _ => &[&MSGTYPE, &HDR_RESERVED],
    };
    cx.flags(&HDRFLAGS, b, 0, 1, bits)?;
    cx.append(cx.last(), format_args!(", Message Type: {name}"));
    let (length, size) = variable(b.data(), 1).ok_or(Fault::Malformed)?;
    cx.put(&LEN, b.span(1, size), Value::Uint(length as u64));
    let body = b.window(1 + size, length);
    let mut at = 0;
    match kind {
        CONNECT => connect(cx, body)?,
        CONNACK => {
            if v5 {
                cx.flags(&CONACK_FLAGS, body, 0, 1, &[])?;
                cx.add(&CONNACK_REASON_CODE, body, 1, 1)?;
                properties::dissect(cx, body, 2, &PROPERTIES)?;
            } else {
                cx.add(if cx.told::<Version>().is_some_and(|v| v.0 == 4) { &CONACK_FLAGS } else { &CONACK_FLAGS_RESERVED }, body, 0, 1)?;
                cx.add(&CONACK_VAL, body, 1, 1)?;
            }
        }
        PUBLISH => {
            let topic = text(cx, &TOPIC_LEN, &TOPIC, body, &mut at)?;
            let id = if first & 6 != 0 { Some(identifier(cx, body, &mut at)?) } else { None };
            if let Some(id) = id {
                cx.info_append(format_args!(" (id={id})"));
            }
            cx.info_append(format_args!(" [{topic}]"));
            if v5 {
                at = properties::dissect(cx, body, at, &PROPERTIES)?;
            }
            cx.add(&MESSAGE, body, at, length.saturating_sub(at))?;
        }
        4..=7 => {
            let id = identifier(cx, body, &mut at)?;
            cx.info_append(format_args!(" (id={id})"));
            let fields = [&PUBACK_REASON_CODE, &PUBREC_REASON_CODE, &PUBREL_REASON_CODE, &PUBCOMP_REASON_CODE];
            if let (true, Some(field)) = (v5 && length > at, fields.get(usize::from(kind) - 4)) {
                cx.add(field, body, at, 1)?;
                if length > at + 1 {
                    properties::dissect(cx, body, at + 1, &PROPERTIES)?;
                }
            }
        }
        SUBSCRIBE | UNSUBSCRIBE => subscription(cx, body, kind, v5)?,
        SUBACK | UNSUBACK => {
            let id = identifier(cx, body, &mut at)?;
            cx.info_append(format_args!(" (id={id})"));
            if v5 {
                at = properties::dissect(cx, body, at, &PROPERTIES)?;
            }
            let field = match (v5, kind) {
                (true, SUBACK) => &SUBACK_REASON_CODE,
                (true, _) => &UNSUBACK_REASON_CODE,
                _ => &SUBACK_QOS,
            };
            for at in at..length {
                cx.add(field, body, at, 1)?;
            }
        }
        DISCONNECT | AUTH if length > 0 => {
            cx.add(if kind == AUTH { &AUTH_REASON_CODE } else { &DISCONNECT_REASON_CODE }, body, 0, 1)?;
            if length > 1 {
                properties::dissect(cx, body, 1, &PROPERTIES)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// A length of two bytes and that much text; moves `at` behind it.
fn text<'a>(cx: &mut Cx<'a>, length: &'static Field, field: &'static Field, b: Bytes<'a>, at: &mut usize) -> Result<&'a str, Fault> {
    let len = cx.add(length, b, *at, 2)? as usize;
    cx.add(field, b, *at + 2, len)?;
    let text = cx.keep_str(&lossy(b.slice(*at + 2, len)?));
    *at += 2 + len;
    Ok(text)
}

fn identifier<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: &mut usize) -> Result<u64, Fault> {
    let id = cx.add(&MSGID, b, *at, 2)?;
    *at += 2;
    Ok(id)
}

/// CONNECT (MQTT 5.0 section 3.1).
fn connect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    text(cx, &PROTO_LEN, &PROTONAME, b, &mut at)?;
    let version = cx.add(&VER, b, at, 1)? as u8;
    let bits = [
        &CONFLAG_UNAME,
        &CONFLAG_PASSWD,
        &CONFLAG_RETAIN,
        &CONFLAG_QOS,
        &CONFLAG_WILLFLAG,
        &CONFLAG_CLEANSESS,
        &CONFLAG_RESERVED,
    ];
    let flags = cx.flags(&CONFLAGS, b, at + 1, 1, &bits)?;
    cx.add(&KALIVE, b, at + 2, 2)?;
    at += 4;
    if version == V5 {
        at = properties::dissect(cx, b, at, &PROPERTIES)?;
    }
    text(cx, &CLIENTID_LEN, &CLIENTID, b, &mut at)?;
    if flags & 4 != 0 {
        if version == V5 {
            at = properties::dissect(cx, b, at, &WILL_PROPERTIES)?;
        }
        text(cx, &WILLTOPIC_LEN, &WILLTOPIC, b, &mut at)?;
        text(cx, &WILLMSG_LEN, &WILLMSG, b, &mut at)?;
    }
    if flags & 0x80 != 0 {
        text(cx, &USERNAME_LEN, &USERNAME, b, &mut at)?;
    }
    if flags & 0x40 != 0 {
        text(cx, &PASSWD_LEN, &PASSWD, b, &mut at)?;
    }
    Ok(())
}

/// SUBSCRIBE and UNSUBSCRIBE: topics, the former with what is asked for each.
fn subscription<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, v5: bool) -> Outcome {
    let mut at = 0;
    let id = identifier(cx, b, &mut at)?;
    if v5 {
        at = properties::dissect(cx, b, at, &PROPERTIES)?;
    }
    let mut topics = String::new();
    while at < b.reported_len() {
        let topic = text(cx, &TOPIC_LEN, &TOPIC, b, &mut at)?;
        let _ = write!(topics, " [{topic}]");
        if kind == SUBSCRIBE {
            if v5 {
                let bits = [
                    &SUBSCRIPTION_OPTIONS_RESERVED,
                    &SUBSCRIPTION_OPTIONS_RETAIN,
                    &SUBSCRIPTION_OPTIONS_RAP,
                    &SUBSCRIPTION_OPTIONS_NL,
                    &SUBSCRIPTION_OPTIONS_QOS,
                ];
                cx.flags(&SUBSCRIPTION_OPTIONS, b, at, 1, &bits)?;
            } else {
                cx.add(&SUB_QOS, b, at, 1)?;
            }
            at += 1;
        }
    }
    cx.info_append(format_args!(" (id={id}){topics}"));
    Ok(())
}
