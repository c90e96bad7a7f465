//! Binds: interfaces that the client offers to call, and which of them the server takes (C706 section 12.6.4, MS-RPCE
//! section 2.2.2).

use super::fields::*;
use super::{FEATURES, Header, add, uuid};
use crate::base::{Bytes, Fault};
use crate::base::text::until_nul;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::dcerpc::interfaces::uuid_text;

/// Sizes of fragments, and the group of associations.
fn sizes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Result<(u64, u64), Fault> {
    let xmit = add(cx, &CN_MAX_XMIT, b, 16, 2, h.little)?;
    let recv = add(cx, &CN_MAX_RECV, b, 18, 2, h.little)?;
    add(cx, &CN_ASSOC_GROUP, b, 20, 4, h.little)?;
    Ok((xmit, recv))
}

/// Offers of interfaces, each with the encodings that the client can use.
pub(super) fn offers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    sizes(cx, b, h)?;
    let count = cx.add(&CN_NUM_CTX_ITEMS, b, 24, 1)?;
    cx.info_append(format_args!(", {count} context items:"));
    let mut at = 28;
    for i in 0..count {
        let item = cx.put(&CN_CTX_ITEM, b.span(at, b.reported_len() - at), Value::None);
        cx.open_last();
        let start = at;
        let context = add(cx, &CN_CTX_ID, b, at, 2, h.little)?;
        let syntaxes = cx.add(&CN_NUM_TRANS_ITEMS, b, at + 2, 1)?;
        let (id, name) = uuid(b, at + 4, h.little)?;
        cx.put(&CN_BIND_ABSTRACT_SYNTAX, b.span(at + 4, 20), Value::None);
        let syntax = cx.open_last();
        let line = cx.put(&CN_BIND_TO_UUID, b.span(at + 4, 16), Value::Guid(id));
        let text = uuid_text(&id);
        if name != text {
            cx.text(line, format_args!("Interface: {name} UUID: {text}"));
        }
        let major = add(cx, &CN_BIND_IF_VER, b, at + 20, 2, h.little)?;
        let minor = add(cx, &CN_BIND_IF_VER_MINOR, b, at + 22, 2, h.little)?;
        cx.append(syntax, format_args!(": {name} V{major}.{minor}"));
        cx.close();
        cx.info_append(format_args!("{} {name} V{major}.{minor}", if i > 0 { "," } else { "" }));
        at += 24;
        let mut first = String::new();
        for n in 0..syntaxes {
            let (_, encoding) = transfer(cx, b, at, h, n)?;
            cx.info_append(format_args!(" ({encoding})"));
            if n == 0 {
                first = encoding;
            }
            at += 20;
        }
        cx.text(item, format_args!("Ctx Item[{}]: Context ID:{context}, {name}, {first}", i + 1));
        cx.end_at(item, b, at);
        if at <= start {
            return Err(Fault::Malformed);
        }
        cx.close();
    }
    Ok(())
}

fn transfer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, h: &Header, n: u64) -> Result<([u8; 16], String), Fault> {
    let (id, name) = uuid(b, at, h.little)?;
    let item = cx.put(&CN_BIND_TRANS, b.span(at, 20), Value::None);
    cx.open_last();
    let line = cx.put(&CN_BIND_TRANS_ID, b.span(at, 16), Value::Guid(id));
    let text = uuid_text(&id);
    if name != text {
        cx.text(line, format_args!("Transfer Syntax: {name} UUID:{text}"));
    }
    if text.starts_with(FEATURES) {
        cx.flags_le(&CN_BIND_TRANS_BTFN, b, at + 8, 2, &[&CN_BIND_TRANS_BTFN_01, &CN_BIND_TRANS_BTFN_02])?;
    }
    let version = add(cx, &CN_BIND_TRANS_VER, b, at + 16, 4, h.little)?;
    cx.text(item, format_args!("Transfer Syntax[{}]: {name} V{version}", n + 1));
    cx.close();
    // in Info a feature negotiation goes by its number
    Ok((id, if text.starts_with(FEATURES) { text } else { name }))
}

/// What the server takes of the offers.
pub(super) fn answers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    let (xmit, recv) = sizes(cx, b, h)?;
    cx.info_append(format_args!(", max_xmit: {xmit} max_recv: {recv}"));
    let len = add(cx, &CN_SEC_ADDR_LEN, b, 24, 2, h.little)? as usize;
    let mut at = 26;
    if len > 0 {
        cx.put(&CN_SEC_ADDR, b.span(at, len), Value::Span(b.span(at, until_nul(b.slice(at, len)?).len())));
        at += len;
    }
    at = at.next_multiple_of(4);
    let count = cx.add(&CN_NUM_RESULTS, b, at, 1)?;
    cx.info_append(format_args!(", {count} results:"));
    at += 4;
    for i in 0..count {
        let item = cx.open_text(b.span(at, 24), format_args!("Ctx Item[{}]:", i + 1));
        let result = add(cx, &CN_ACK_RESULT, b, at, 2, h.little)?;
        match result {
            0 => {}
            3 => {
                cx.flags_le(&CN_BIND_TRANS_BTFN, b, at + 2, 2, &[&CN_BIND_TRANS_BTFN_01, &CN_BIND_TRANS_BTFN_02])?;
            }
            _ => {
                add(cx, &CN_ACK_REASON, b, at + 2, 2, h.little)?;
            }
        }
        let (id, name) = uuid(b, at + 4, h.little)?;
        let line = cx.put(&CN_ACK_TRANS_ID, b.span(at + 4, 16), Value::Guid(id));
        cx.text(line, format_args!("Transfer Syntax: {name}"));
        add(cx, &CN_ACK_TRANS_VER, b, at + 20, 4, h.little)?;
        let word = CN_ACK_RESULT.names.get(result).unwrap_or("Unknown result");
        cx.append(item, format_args!(" {word}, {name}"));
        cx.info_append(format_args!("{} {word}", if i > 0 { "," } else { "" }));
        cx.close();
        at += 24;
    }
    Ok(())
}
