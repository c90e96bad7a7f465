//! Elementary procedures of radio access networks (3GPP TS 36.413, TS 38.413): a message has a procedure and a list of
//! information elements, in aligned packed encoding (X.691). What the elements hold is not taken apart.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

/// Number, name, and the names of the messages that begin it, and that tell of its success or failure; empty: there is none.
pub type Procedure = (u64, &'static str, [&'static str; 3]);

/// Whether what comes of the procedure begins, succeeds or fails.
pub const OUTCOMES: &[(u64, &str)] = &[(0, "initiatingMessage"), (1, "successfulOutcome"), (2, "unsuccessfulOutcome")];
/// What to do with what is not understood.
pub const CRITICALITIES: &[(u64, &str)] = &[(0, "reject"), (1, "ignore"), (2, "notify")];

/// The fields by which a protocol shows its messages.
pub struct Messages {
    pub procedures: &'static [Procedure],
    /// The choice of the outcome, and a field for each.
    pub pdu: &'static Field,
    pub outcomes: [&'static Field; 3],
    pub procedure: &'static Field,
    pub criticality: &'static Field,
    pub value: &'static Field,
    pub elements: &'static Field,
    pub element: &'static Field,
    pub id: &'static Field,
}

/// The name of a procedure's number.
pub fn procedure_name(procedures: &'static [Procedure], number: u64) -> Option<&'static str> {
    procedures.binary_search_by_key(&number, |row| row.0).ok().and_then(|at| procedures.get(at)).map(|row| row.1)
}

/// A length of one or two bytes, and how many it takes. Longer values come in fragments, which nobody sends here.
fn length(b: Bytes<'_>, at: usize) -> Result<(usize, usize), Fault> {
    match b.u8(at)? {
        len if len < 0x80 => Ok((len.into(), 1)),
        len if len < 0xc0 => Ok((usize::from(b.be16(at)? & 0x3fff), 2)),
        _ => Err(Fault::Malformed),
    }
}

/// Shows the message that `b` holds, below the layer that is open.
pub fn show<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, messages: &Messages) -> Outcome {
    // an extension bit, and two bits of choice
    let choice = usize::from(b.u8(0)? >> 5 & 3);
    let Some(outcome) = messages.outcomes.get(choice).filter(|_| b.u8(0).is_ok_and(|first| first & 0x80 == 0)) else {
        return Err(Fault::Malformed);
    };
    let code = u64::from(b.u8(1)?);
    let found = messages.procedures.iter().find(|row| row.0 == code);
    let name = found.and_then(|row| row.2.get(choice)).copied().unwrap_or_default();
    cx.info(format_args!("{name}"));
    let all = b.span(0, b.reported_len());
    cx.put(messages.pdu, all, Value::Uint(choice as u64));
    cx.open_last();
    cx.put(outcome, all, Value::None);
    cx.open_last();
    cx.add(messages.procedure, b, 1, 1)?;
    criticality(cx, b, 2, messages)?;
    let (len, size) = length(b, 3)?;
    let value = b.sub(3 + size, len)?;
    cx.put(messages.value, value.span(0, len), Value::None);
    cx.open_last();
    if !name.is_empty() {
        cx.open_text(value.span(0, len), format_args!("{name}"));
    }
    // an extension bit, filled up to a byte
    elements(cx, value.from(1), messages)
}

fn criticality<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, messages: &Messages) -> Outcome {
    let value = u64::from(b.u8(at)? >> 6);
    cx.put(messages.criticality, b.span(at, 1), Value::Uint(value));
    Ok(())
}

fn elements<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, messages: &Messages) -> Outcome {
    let count = b.be16(0)?;
    let list = b.from(2);
    let node = cx.put(messages.elements, list.span(0, list.reported_len()), Value::Uint(count.into()));
    cx.text(node, format_args!("protocolIEs: {count} item{}", if count == 1 { "" } else { "s" }));
    cx.open_last();
    let mut at = 0;
    for number in 0..count {
        let id = u64::from(list.be16(at)?);
        let (len, size) = length(list, at + 3)?;
        let element = list.sub(at, 3 + size + len)?;
        let all = element.span(0, element.reported_len());
        cx.open_text(all, format_args!("Item {number}: {}", messages.id.names.get(id).unwrap_or("Unknown")));
        cx.put(messages.element, all, Value::None);
        cx.open_last();
        cx.add(messages.id, element, 0, 2)?;
        criticality(cx, element, 2, messages)?;
        cx.put(messages.value, element.span(3 + size, len), Value::None);
        cx.close();
        cx.close();
        at += 3 + size + len;
    }
    cx.close();
    Ok(())
}
