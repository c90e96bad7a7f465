//! Beckhoff's automation message specification and the automation device specification above it (TE1000, "ADS" and "AMS/TCP").

mod fields;
mod names;

use crate::base::text::until_nul;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, Kind, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 48898)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ams", "AMS", "AMS", &["Beckhoff AMS/TCP", "Beckhoff ADS"]) },
        dissect,
    )
};

/// Bytes before a message over TCP: two that are 0, then the message's length.
const MARK: usize = 6;
/// Bytes of a message's header.
const HEADER: usize = 32;
/// Command that asks for notifications.
const ADD_NOTIFICATION: usize = 6;
/// Longest message that is waited for.
const LONGEST: usize = 1 << 24;

/// A command's own data: what they are called, the shortest that is read, fields with place and length, and where bytes follow.
struct Layout {
    title: &'static Field,
    least: usize,
    parts: &'static [(&'static Field, usize, usize)],
    data: Option<usize>,
}

const fn layout(title: &'static Field, least: usize, parts: &'static [(&'static Field, usize, usize)]) -> Layout {
    Layout { title, least, parts, data: None }
}
const fn with_data(title: &'static Field, least: usize, parts: &'static [(&'static Field, usize, usize)], at: usize) -> Layout {
    Layout { title, least, parts, data: Some(at) }
}

static REQUESTS: [Layout; 9] = [
    layout(&INFO_REQUEST, 4, &[(&RESULT, 0, 4)]),
    layout(&READ_REQUEST, 12, &[(&INDEX_GROUP, 0, 4), (&INDEX_OFFSET, 4, 4), (&DATA_LENGTH, 8, 4)]),
    with_data(&WRITE_REQUEST, 12, &[(&INDEX_GROUP, 0, 4), (&INDEX_OFFSET, 4, 4), (&DATA_LENGTH, 8, 4)], 12),
    layout(&STATE_REQUEST, 4, &[(&ADS_INVOKE, 0, 4)]),
    with_data(&CONTROL_REQUEST, 8, &[(&ADS_STATE, 0, 2), (&DEVICE_STATE, 2, 2), (&DATA_LENGTH, 4, 4)], 8),
    layout(
        &ADD_REQUEST,
        40,
        &[(&INDEX_GROUP, 0, 4), (&INDEX_OFFSET, 4, 4), (&DATA_LENGTH, 8, 4), (&MODE, 12, 4), (&MAX_DELAY, 16, 4), (&CYCLE, 20, 4)],
    ),
    layout(&DELETE_REQUEST, 4, &[(&NOTIFICATION, 0, 4)]),
    layout(&NOTICE, 8, &[(&DATA_LENGTH, 0, 4), (&STAMPS, 4, 4)]),
    with_data(
        &READ_WRITE_REQUEST,
        16,
        &[(&INDEX_GROUP, 0, 4), (&INDEX_OFFSET, 4, 4), (&READ_LENGTH, 8, 4), (&WRITE_LENGTH, 12, 4)],
        16,
    ),
];

static RESPONSES: [Option<Layout>; 9] = [
    Some(layout(&INFO_RESPONSE, 24, &[(&RESULT, 0, 4), (&MAJOR, 4, 1), (&MINOR, 5, 1), (&BUILD, 6, 2), (&DEVICE_NAME, 8, 16)])),
    Some(with_data(&READ_RESPONSE, 10, &[(&RESULT, 0, 4), (&DATA_LENGTH, 4, 4)], 8)),
    Some(layout(&WRITE_RESPONSE, 4, &[(&RESULT, 0, 4)])),
    Some(layout(&STATE_RESPONSE, 8, &[(&RESULT, 0, 4), (&ADS_STATE, 4, 2), (&DEVICE_STATE, 6, 2)])),
    Some(layout(&CONTROL_RESPONSE, 4, &[(&RESULT, 0, 4)])),
    Some(layout(&ADD_RESPONSE, 8, &[(&RESULT, 0, 4), (&NOTIFICATION, 4, 4)])),
    Some(layout(&DELETE_RESPONSE, 4, &[(&RESULT, 0, 4)])),
    None,
    Some(with_data(&READ_WRITE_RESPONSE, 10, &[(&RESULT, 0, 4), (&DATA_LENGTH, 4, 4)], 8)),
];

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let Some([0, 0, length @ ..]) = data.first_chunk::<MARK>() else {
        return if data.len() < MARK && data.iter().take(2).all(|b| *b == 0) { Need::More(None) } else { Need::NotMine };
    };
    match u32::from_le_bytes(*length) as usize + MARK {
        total if !(MARK + HEADER..=LONGEST).contains(&total) => Need::NotMine,
        total if total <= data.len() => Need::Complete(total),
        total => Need::More(Some(total)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let over_tcp = cx.packet.transports > 0;
    let m = if over_tcp { b.from(MARK) } else { b };
    if m.reported_len() < HEADER {
        return Err(Fault::NotMine);
    }
    cx.protocol("AMS");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    address(cx, m, 0, &TARGET, &TARGET_PORT)?;
    address(cx, m, 8, &SENDER, &SENDER_PORT)?;
    let command = cx.add_le(&COMMAND, m, 16, 2)? as usize;
    let bits = [&RESPONSE, &NO_RETURN, &ADS_COMMAND, &SYSTEM_COMMAND, &HIGH_PRIORITY, &TIMESTAMP, &UDP, &INIT, &BROADCAST];
    let state = cx.flags_le(&STATE, m, 18, 2, &bits)?;
    let length = cx.add_le(&LENGTH, m, 20, 4)? as usize;
    cx.add_le(&ERROR, m, 24, 4)?;
    cx.add_le(&INVOKE, m, 28, 4)?;
    let body = m.window(HEADER, length);
    let response = state & RESPONSE.mask != 0;
    let word = if response { "Response" } else { "Request" };
    if state & ADS_COMMAND.mask == 0 {
        cx.info(format_args!("AMS {word}"));
        if length > 0 {
            cx.put(&DATA, body.span(0, length), Value::None);
        }
        return Ok(());
    }
    cx.info(format_args!(""));
    let at = command.wrapping_sub(1);
    let layout = if response { RESPONSES.get(at).and_then(Option::as_ref) } else { REQUESTS.get(at) };
    let Some(layout) = layout else { return Ok(()) };
    match COMMAND.names.get(command as u64) {
        // responses of both kinds go by one name
        Some(_) if response && command == ADD_NOTIFICATION => cx.info(format_args!("ADS Device Notification {word}")),
        Some(name) => cx.info(format_args!("{name} {word}")),
        None => {}
    }
    // a request for the state or the name of a device has no data
    if length == 0 && !response && matches!(command, 1 | 4) {
        return Ok(());
    }
    show(cx, body, layout)
}

/// A network address of six numbers, and a port.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, net: &'static Field, port: &'static Field) -> Outcome {
    let text = b.slice(at, 6)?.iter().map(u8::to_string).collect::<Vec<_>>().join(".");
    cx.put_text(net, b.span(at, 6), format_args!("{text}"));
    cx.add_le(port, b, at + 6, 2)?;
    Ok(())
}

fn show<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, layout: &Layout) -> Outcome {
    let length = b.reported_len();
    cx.put(layout.title, b.span(0, length), Value::None);
    cx.open_last();
    if length >= layout.least {
        for (field, at, len) in layout.parts {
            if field.kind == Kind::Str {
                let text = until_nul(b.slice(*at, *len)?);
                cx.put(field, b.span(*at, *len), Value::Span(b.span(*at, text.len())));
            } else {
                cx.add_le(field, b, *at, *len)?;
            }
        }
        if let Some(at) = layout.data {
            cx.put(&ADS_DATA, b.span(at, length.saturating_sub(at)), Value::None);
        }
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    fn message(command: u8, state: u8, data: &[u8]) -> Vec<u8> {
        let mut message = vec![0, 0, 32 + data.len() as u8, 0, 0, 0, 10, 0, 0, 2, 1, 1, 0x21, 3, 10, 0, 0, 1, 1, 1, 0x89, 0x80];
        message.extend([command, 0, state, 0, data.len() as u8, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0]);
        message.extend(data);
        message
    }

    #[test]
    fn a_read_names_group_and_offset() {
        let shown = testing::tcp((40000, 48898), &message(2, 4, &[0x20, 0x40, 0, 0, 8, 0, 0, 0, 4, 0, 0, 0]));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("AMS", "ADS Read Request"));
        assert!(shown.has("AMS Target Net Id: 10.0.0.2.1.1"), "{:#?}", shown.lines);
        assert!(shown.has("IndexGroup: 0x00004020"));
        assert!(shown.has("CbLength: 4"));
    }

    #[test]
    fn a_refusal_says_why() {
        let shown = testing::tcp((48898, 40000), &message(3, 5, &[5, 7, 0, 0]));
        assert!(shown.has("ADS Write Response"), "{:#?}", shown.lines);
        assert!(shown.has("Result: INVALID SIZE (0x00000705)"));
    }

    #[test]
    fn messages_are_as_long_as_they_say() {
        let mut state = std::collections::HashMap::new();
        let mut need = |data: &[u8]| super::need(&mut StreamCx::new(true, 1, 48898, &mut state), data);
        assert_eq!(need(&message(2, 4, &[0; 12])), Need::Complete(50));
        assert_eq!(need(&message(2, 4, &[0; 12])[..20]), Need::More(Some(50)));
        assert_eq!(need(b"GET / HTTP"), Need::NotMine);
    }
}
