//! Apache Thrift: remote calls in the binary or the compact protocol, framed or not (thrift.apache.org specifications).

mod fields;
mod values;
mod wire;

use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::notes;
use crate::stream::{Need, StreamCx};
use fields::*;
use wire::{Coding, Head, head};

notes! {
    /// The server could not handle the call.
    PROTOCOL_EXCEPTION = "thrift.protocol_exception", "The application was not able to handle the request.", Warn Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::TcpPort, is_message), (Table::UdpPort, is_message)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("thrift", "Thrift Protocol", "THRIFT", &["Apache Thrift binary and compact protocol"])
        },
        dissect,
    )
};

/// Length of the number that says how long a framed message is.
const FRAME: usize = 4;
/// Longest message that is waited for, in bytes.
const LIMIT: usize = 16 << 20;
const EXCEPTION_KIND: u8 = 3;

/// The length in front of a message, when its head stands behind it.
fn framed(b: Bytes<'_>) -> Option<usize> {
    let len = b.be32(0).ok()? as usize;
    (len > FRAME && len <= LIMIT && head(b.from(FRAME)).is_ok_and(|head| head.len <= len)).then_some(len)
}

/// A head with the name of a method; a frame is no shorter than what is there.
fn is_message(bytes: &[u8]) -> bool {
    let b = Bytes::new(bytes, 0, bytes.len());
    head(b).is_ok() || framed(b).is_some()
}

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let b = Bytes::new(bytes, 0, bytes.len());
    if let Some(len) = framed(b) {
        return Need::Complete(FRAME + len);
    }
    match head(b) {
        Ok(head) => match values::end(b, head.coding, head.len) {
            Ok(end) => Need::Complete(end),
            Err(_) if bytes.len() < LIMIT => Need::More(None),
            Err(_) => Need::NotMine,
        },
        Err(_) => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let frame = framed(b).filter(|len| *len <= b.reported_len().saturating_sub(FRAME));
    let message = if frame.is_some() { b.from(FRAME) } else { b };
    let head = head(message).map_err(|_| Fault::NotMine)?;
    let (kind, method) = (MTYPE.names.get(head.kind.into()).unwrap_or("Unknown"), shown(message.slice(head.name.0, head.name.1)?));
    cx.protocol("THRIFT");
    cx.info(format_args!("{}{kind} {method}", if cx.packet.message == 0 { "" } else { ", " }));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    if frame.is_some() {
        cx.add(&FRAME_LEN, b, 0, FRAME)?;
    }
    let line = cx.open_text(message.span(0, head.len), format_args!("{kind} [version: 1, seqid: {}, method: {method}]", head.number));
    show_head(cx, message, &head)?;
    cx.close();
    let data = message.span(head.len, message.reported_len().saturating_sub(head.len));
    if head.kind == EXCEPTION_KIND {
        cx.put(&EXCEPTION, data, Value::None);
        cx.open_last();
        return values::exception(cx, message, head.coding, head.len);
    }
    if data.len > 0 {
        cx.open_text(data, format_args!("Data"));
        let end = values::fields(cx, message, head.coding, head.len, 0)?;
        cx.end_at(line, message, head.len);
        cx.close();
        if end < message.reported_len() && frame.is_none() {
            cx.data(message.from(end));
        }
    }
    Ok(())
}

fn show_head<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, head: &Head) -> Outcome {
    cx.add(&PROTOCOL_ID, b, 0, 1)?;
    let kind = u64::from(head.kind);
    let name = MTYPE.names.get(kind).unwrap_or("Unknown");
    let version = cx.put(&VERSION, b.span(1, 1), Value::Uint(1));
    cx.text(version, format_args!("...0 0001 = Version: 1"));
    let number = Value::Int(head.number);
    if head.coding == Coding::Compact {
        let item = cx.put(&MTYPE, b.span(1, 1), Value::Uint(kind));
        cx.text(item, format_args!("{kind:03b}. .... = Message type: {name} (0x{kind:02x})"));
        note(cx, head);
        cx.put(&SEQ_ID, b.span(2, head.size.0 - 2), number);
    } else {
        let item = cx.put(&MTYPE, b.span(3, 1), Value::Uint(kind));
        cx.text(item, format_args!(".... .{kind:03b} = Message type: {name} (0x{kind:02x})"));
        note(cx, head);
    }
    cx.put(&STR_LEN, b.span(head.size.0, head.size.1), Value::Int(head.name.1 as i64));
    cx.add(&METHOD, b, head.name.0, head.name.1)?;
    if head.coding == Coding::Binary {
        cx.put(&SEQ_ID, b.span(head.len - 4, 4), number);
    }
    Ok(())
}

fn note(cx: &mut Cx<'_>, head: &Head) {
    if head.kind == EXCEPTION_KIND {
        cx.note(&PROTOCOL_EXCEPTION);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing::{tcp, udp};

    #[test]
    fn a_framed_call_shows_its_arguments() {
        let shown = tcp((40000, 9099), b"\0\0\0\x18\x80\x01\0\x01\0\0\0\x04doit\0\0\0\x07\x08\0\x01\xff\xff\xff\xfb\0");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("THRIFT", "CALL doit"));
        for line in ["Frame length: 24", "CALL [version: 1, seqid: 7, method: doit]", "Field Id: 1", "Integer32: -5"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }

    #[test]
    fn compact_numbers_are_zigzag() {
        let shown = udp((40000, 6831), b"\x82\x21\x0e\x03cdo\x15\xd8\x04\x18\x03abc\0");
        assert_eq!(shown.info, "CALL cdo");
        assert!(shown.has("Integer32: 300") && shown.has("String: abc") && shown.has("Sequence Id: 7"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_message_without_a_frame_ends_with_its_last_field() {
        let message = b"\x80\x01\0\x02\0\0\0\x01x\0\0\0\x07\x0b\0\0\0\0\0\x02hi\0";
        let mut state = std::collections::HashMap::new();
        let mut ask = |bytes: &[u8]| need(&mut StreamCx::new(true, 1, 9090, &mut state), bytes);
        assert_eq!(ask(message), Need::Complete(message.len()));
        assert_eq!(ask(&message[..message.len() - 3]), Need::More(None));
        assert_eq!(ask(b"\x80\x01\0\x09\0\0\0\x01x"), Need::NotMine);
        assert!(!is_message(b"GET / HTTP/1.1\r\n") && !is_message(&[0x82, 0x21, 1, 2, 0, 1]));
    }
}
