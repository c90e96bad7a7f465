//! Connection-Oriented Transport Protocol (ISO 8073, X.224).

mod fields;

use super::common::units::{EndsIn, Whole};
use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Tpkt, 0)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("cotp", "ISO 8073/X.224 COTP Connection-Oriented Transport Protocol", "COTP", &["X.224"])
        },
        dissect,
    )
};

/// TPDU types, the high four bits (X.224 section 13.1).
const CONNECT_REQUEST: u8 = 0xe;
const CONNECT_CONFIRM: u8 = 0xd;
const DISCONNECT: u8 = 0x8;
const DATA: u8 = 0xf;
/// Parameters (X.224 section 13.3.4).
const TPDU_SIZE_PARAMETER: u8 = 0xc0;
const CALLING: u8 = 0xc1;
const CALLED: u8 = 0xc2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let indicator = usize::from(b.u8(0)?);
    let kind = b.u8(1)? >> 4;
    let header = indicator + 1;
    if indicator < 2 {
        return Err(Fault::NotMine);
    }
    cx.protocol("COTP");
    cx.layer(&PROTOCOL.info, b, header);
    cx.add(&LI, b, 0, 1)?;
    cx.put(&KIND, b.span(1, 1), Value::Uint(kind.into()));
    match kind {
        CONNECT_REQUEST | CONNECT_CONFIRM => {
            let (to, from) = (b.be16(2)?, b.be16(4)?);
            let name = if kind == CONNECT_REQUEST { "CR" } else { "CC" };
            cx.info(format_args!("{name} TPDU src-ref: 0x{from:04x} dst-ref: 0x{to:04x}"));
            cx.add(&DESTREF, b, 2, 2)?;
            cx.add(&SRCREF, b, 4, 2)?;
            cx.add(&CLASS, b, 6, 1)?;
            cx.add(&OPTS_EXTENDED_FORMATS, b, 6, 1)?;
            cx.add(&OPTS_NO_EXPLICIT_FLOW_CONTROL, b, 6, 1)?;
            let rest = b.window(7, header.saturating_sub(7));
            if is_desktop(rest.data()) {
                cx.close();
                return if cx.call_named("rdp", rest) { Ok(()) } else { Err(Fault::Malformed) };
            }
            parameters(cx, rest)
        }
        DISCONNECT => {
            let (to, from) = (b.be16(2)?, b.be16(4)?);
            cx.info(format_args!("DR TPDU src-ref: 0x{from:04x} dst-ref: 0x{to:04x}"));
            cx.add(&DESTREF, b, 2, 2)?;
            cx.add(&SRCREF, b, 4, 2)?;
            cx.add(&CAUSE, b, 6, 1)?;
            parameters(cx, b.window(7, header.saturating_sub(7)))
        }
        DATA if indicator == 2 => {
            let last = b.u8(2)? & 0x80 != 0;
            let number = b.u8(2)? & 0x7f;
            cx.put(&DESTREF, b.span(2, 0), Value::Uint(0));
            cx.hidden(cx.last());
            cx.add(&TPDU_NUMBER, b, 2, 1)?;
            cx.add(&EOT, b, 2, 1)?;
            let payload = b.from(header);
            let size = payload.reported_len();
            let whole = cx.told::<Whole>();
            if !last || whole.is_some() {
                let plural = if size == 1 { "" } else { "s" };
                let item = cx.put(&SEGMENT_DATA, payload.span(0, size), Value::Span(payload.span(0, payload.len())));
                cx.text(item, format_args!("COTP segment data ({size} byte{plural})"));
            }
            if !last {
                let plural = if size == 1 { "" } else { "s" };
                cx.info(format_args!("DT TPDU ({number}) [COTP fragment, {size} byte{plural}]"));
                if let Some(EndsIn(frame)) = cx.told::<EndsIn>() {
                    cx.computed(&REASSEMBLED_IN, payload.span(0, 0), Value::Uint(u64::from(*frame) + 1));
                    return Ok(());
                }
            } else {
                cx.info(format_args!("DT TPDU ({number}) EOT"));
            }
            let payload = whole.map_or(payload, |whole| segments(cx, whole));
            let size = payload.reported_len();
            if size > 0 {
                user(cx, payload);
            }
            Ok(())
        }
        _ => {
            cx.data(b.from(header));
            Ok(())
        }
    }
}

/// Whether a remote desktop's negotiation stands where parameters should (MS-RDPBCGR section 2.2.1.1).
fn is_desktop(rest: &[u8]) -> bool {
    rest.starts_with(b"Cookie: ") || matches!(rest, [1..=3, _, 8, 0, ..])
}

/// The unit that ends here, with the list of its parts beside the layers.
fn segments<'a>(cx: &mut Cx<'a>, whole: &Whole) -> Bytes<'a> {
    let unit = cx.make_buffer("Reassembled COTP", &whole.data);
    let outer = cx.top();
    let item = cx.computed(&SEGMENTS, unit.span(0, unit.len()), Value::None);
    cx.text(item, format_args!("{} COTP Segments ({} bytes)", whole.parts.len(), unit.len()));
    cx.open_last();
    let mut at = 0;
    for (frame, len) in &whole.parts {
        let line = cx.computed(&SEGMENT, unit.span(at, *len), Value::Uint(u64::from(*frame) + 1));
        match len {
            0 => cx.text(line, format_args!("Frame: {} (no data)", frame + 1)),
            _ => cx.text(line, format_args!("Frame: {}, payload: {at}-{} ({len} bytes)", frame + 1, at + len - 1)),
        }
        at += len;
    }
    cx.computed(&SEGMENT_COUNT, unit.span(0, 0), Value::Uint(whole.parts.len() as u64));
    cx.computed(&REASSEMBLED_LENGTH, unit.span(0, 0), Value::Uint(unit.len() as u64));
    cx.restore(outer);
    unit
}

/// Hands the data to the user of the transport service.
fn user<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>) {
    let name = match payload.data() {
        [0x32, ..] => "s7comm",
        [0x72, ..] => "s7comm-plus",
        [0x7f, 0x65 | 0x66, ..] | [0x64 | 0x68, ..] => "t125",
        [0x01..=0x0e, ..] => "ses",
        _ => "",
    };
    if name.is_empty() || !cx.call_named(name, payload) {
        cx.next(Table::Cotp, 0, payload);
    }
}

/// Parameters of a connection TPDU.
fn parameters<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (code, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        cx.add(&PARAMETER_CODE, b, at, 1)?;
        cx.add(&PARAMETER_LENGTH, b, at + 1, 1)?;
        let value = b.sub(at + 2, len)?;
        match code {
            TPDU_SIZE_PARAMETER if len == 1 => {
                let exponent = value.u8(0)?;
                let size = 1_u64.checked_shl(exponent.into()).unwrap_or(0);
                cx.put(&TPDU_SIZE, value.span(0, 1), Value::Uint(size));
            }
            CALLING | CALLED => {
                let (text, bytes) =
                    if code == CALLING { (&SRC_TSAP, &SRC_TSAP_BYTES) } else { (&DST_TSAP, &DST_TSAP_BYTES) };
                let raw = value.slice(0, len)?;
                let printable = !raw.is_empty() && raw.iter().all(|c| (b' '..=b'~').contains(c));
                if printable {
                    cx.add(text, value, 0, len)?;
                } else {
                    cx.hide_text(text, value.span(0, len), format_args!("0x{}", hex(raw, "")));
                }
                cx.add(bytes, value, 0, len)?;
                if printable {
                    cx.hidden(cx.last());
                }
            }
            _ => {
                if len > 0 {
                    cx.add(&PARAMETER_VALUE, value, 0, len)?;
                }
            }
        }
        at += 2 + len;
    }
    Ok(())
}
