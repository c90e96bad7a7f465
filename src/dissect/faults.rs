//! How trouble shows in the tree: expert notes, cut and malformed packets, bytes that nobody took.

use super::Outcome;
use super::context::{Cx, Item};
use super::protocol::Protocol;
use crate::base::{Bytes, Fault, Span};
use crate::model::note::{GROUPS, SEVERITIES};
use crate::model::{Note, ProtocolInfo, Value};
use crate::{fields, notes};

fields! {
    /// An expert note.
    EXPERT = "_ws.expert", "Expert Info", None None;
    /// What the note says.
    MESSAGE = "_ws.expert.message", "Message", Str None;
    /// How serious the note is.
    SEVERITY = "_ws.expert.severity", "Severity level", U32 None, names(SEVERITIES);
    /// What the note is about.
    GROUP = "_ws.expert.group", "Group", U32 None, names(GROUPS);
}

notes! {
    /// The packet ends before the protocol's fields do, or its lengths contradict each other.
    MALFORMED_NOTE = "_ws.malformed.expert", "Malformed Packet (Exception occurred)", Error Malformed;
    /// The analyzer's limit on nodes or nesting was reached.
    LIMIT = "_ws.malformed.limit", "Dissection limited: too many nodes or layers", Error Undecoded;
}

/// The pseudo-protocol that owns expert notes.
pub static EXPERT_INFO: ProtocolInfo =
    ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("_ws", "Expert notes and malformed packets", "Expert", &[]) };
/// The pseudo-protocol `_ws.malformed`.
pub static MALFORMED: ProtocolInfo = ProtocolInfo::new("_ws.malformed", "Malformed Packet", "Malformed packet", &[]);
/// The pseudo-protocol `_ws.short`.
pub static SHORT: ProtocolInfo = ProtocolInfo::new("_ws.short", "Packet size limited during capture", "Short Frame", &[]);
/// The pseudo-protocol `_ws.unreassembled`.
pub static UNREASSEMBLED: ProtocolInfo =
    ProtocolInfo::new("_ws.unreassembled", "Unreassembled Fragmented Packet", "Unreassembled fragmented packet", &[]);

mod data {
    //! Bytes that no protocol took.
    use crate::fields;
    fields! {
        /// Bytes that no protocol took.
        DATA = "data.data", "Data", Bytes None;
        /// Number of bytes that no protocol took.
        LEN = "data.len", "Length", I32 Dec;
    }
}

/// Bytes that no protocol took.
pub static DATA: Protocol =
    Protocol::new(ProtocolInfo { fields: data::FIELDS, ..ProtocolInfo::new("data", "Data", "Data", &[]) }, dissect_data);

fn dissect_data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.is_empty() {
        return Ok(());
    }
    let item = cx.layer(&DATA.info, b, b.len());
    let plural = if b.len() == 1 { "" } else { "s" };
    cx.text(item, format_args!("Data ({} byte{plural})", b.len()));
    cx.add(&data::DATA, b, 0, b.len())?;
    cx.computed(&data::LEN, b.span(0, 0), Value::Int(b.len() as i64));
    Ok(())
}

/// Puts a note's nodes at the present depth.
pub(super) fn put_note(cx: &mut Cx<'_>, note: &'static Note, span: Span, message: std::fmt::Arguments<'_>) {
    let name = |rows: &'static [(u64, &'static str)], n: u64| rows.iter().find(|r| r.0 == n).map_or("", |r| r.1);
    let (severity, group) = (note.severity as u64, note.group as u64);
    let item = cx.put(&EXPERT, span, Value::None);
    cx.text(item, format_args!("Expert Info ({}/{}): {message}", name(SEVERITIES, severity), name(GROUPS, group)));
    cx.generated(item);
    cx.open_last();
    let own = cx.put(&note.field, Span { len: 0, ..span }, Value::None);
    cx.text(own, format_args!("{message}"));
    cx.generated(own);
    cx.hide_text(&MESSAGE, Span { len: 0, ..span }, message);
    cx.computed(&SEVERITY, Span { len: 0, ..span }, Value::Uint(severity));
    cx.computed(&GROUP, Span { len: 0, ..span }, Value::Uint(group));
    cx.close();
}

/// Ends a layer that could not be dissected to its end.
pub(super) fn report(cx: &mut Cx<'_>, protocol: &'static Protocol, fault: Fault) {
    let here = Span::default();
    let short = protocol.info.short;
    match fault {
        Fault::NotMine => {}
        Fault::Short => {
            cx.tree.columns.append_info(format_args!("[Packet size limited during capture]"));
            let item = pseudo(cx, &SHORT, here);
            cx.text(item, format_args!("[Packet size limited during capture: {short} truncated]"));
        }
        Fault::Malformed if cx.packet.fragment => {
            cx.tree.columns.append_info(format_args!("[Unreassembled Packet]"));
            let item = pseudo(cx, &UNREASSEMBLED, here);
            cx.text(item, format_args!("[Unreassembled Packet: {short}]"));
        }
        Fault::Malformed => {
            cx.tree.columns.append_info(format_args!("[Malformed Packet]"));
            let item = pseudo(cx, &MALFORMED, here);
            cx.text(item, format_args!("[Malformed Packet: {short}]"));
            cx.note(&MALFORMED_NOTE);
            // Wireshark has the protocol a second time, under the note
            cx.hide(&MALFORMED.field, here, Value::None);
        }
        Fault::Limit => {
            cx.tree.columns.append_info(format_args!("[Dissection limited]"));
            let item = pseudo(cx, &MALFORMED, here);
            cx.text(item, format_args!("[Dissection limited: {short}]"));
        }
    }
}

fn pseudo(cx: &mut Cx<'_>, info: &'static ProtocolInfo, span: Span) -> Item {
    cx.put(&info.field, span, Value::None)
}
