//! Yahoo messenger protocol (libyahoo2 documentation): a header, and numbered texts.

mod fields;

use super::common::rows::add_each;
use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::TcpPort, is_message)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ymsg", "Yahoo YMSG Messenger Protocol", "YMSG", &["libyahoo2"]) },
        dissect,
    )
};

const MAGIC: &[u8] = b"YMSG";
const HEADER: usize = 20;
/// Between keys and values.
const SEPARATOR: &[u8] = b"\xc0\x80";

fn is_message(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) && bytes.len() >= HEADER
}

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let start = bytes.len().min(MAGIC.len());
    if bytes.get(..start) != MAGIC.get(..start) {
        return Need::NotMine;
    }
    match bytes.get(8..10) {
        Some([high, low]) => Need::Complete(HEADER + usize::from(u16::from_be_bytes([*high, *low]))),
        _ => Need::More(Some(HEADER)),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.slice(0, MAGIC.len())? != MAGIC {
        return Err(Fault::NotMine);
    }
    let (service, status) = (u64::from(b.be16(10)?), u64::from(b.be32(12)?));
    let name = SERVICE.names.get(service).unwrap_or("Unknown Service");
    cx.protocol("YMSG");
    cx.info(format_args!("{name} (status={})   ", STATUS.names.get(status).unwrap_or("Unknown Status")));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" ({name})"));
    add_each(cx, b, 4, &[(&VERSION, 2), (&VENDOR, 2), (&LEN, 2), (&SERVICE, 2), (&STATUS, 4)])?;
    cx.add_le(&SESSION_ID, b, 16, 4)?;
    let len = b.reported_len().saturating_sub(HEADER);
    if len > 0 {
        cx.add(&CONTENT, b, HEADER, len)?;
        cx.open_last();
        lines(cx, b.from(HEADER))?;
    }
    Ok(())
}

/// Keys and values by turns, each with a separator behind it.
fn lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let end = |from: usize| memchr::memmem::find(b.data().get(from..)?, SEPARATOR).map(|at| from + at);
    let mut at = 0;
    while let Some(key_end) = end(at) {
        let start = key_end + SEPARATOR.len();
        let value_end = end(start).unwrap_or(b.len());
        let (key, value) = (b.slice(at, key_end - at)?, b.slice(start, value_end - start)?);
        let line = format!("{}:{}", shown(key), shown(value));
        let item = cx.put(&CONTENT_LINE, b.span(at, value_end - at), Value::None);
        cx.text(item, format_args!("{line}"));
        cx.open_last();
        cx.add(&CONTENT_LINE_KEY, b, at, key.len())?;
        cx.add(&CONTENT_LINE_VALUE, b, start, value.len())?;
        cx.close();
        at = value_end + SEPARATOR.len();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn texts_have_their_numbers() {
        let shown = tcp((40000, 5050), b"YMSG\0\x10\0\0\0\x09\0\x06\0\0\0\0\0\0\x12\x341\xc0\x80user\xc0\x80");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("YMSG", "Message (status=Default)   "));
        assert!(shown.has("1:user") && shown.has("Value: user") && shown.has("Session ID: 0x34120000"), "{:#?}", shown.lines);
    }
}
