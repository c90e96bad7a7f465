//! What layers of ZigBee share: extended addresses, and the header of secured frames (ZigBee specification, chapter 4.5).

use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use crate::{fields, notes};

pub const SEC_KEY_ID_NAMES: &[(u64, &str)] = &[(0, "Link Key"), (1, "Network Key"), (2, "Key-Transport Key"), (3, "Key-Load Key")];

fields! {
    /// Security Control Field.
    SEC_FIELD = "zbee.sec.field", "Security Control Field", U8 Hex;
    /// Key Id.
    SEC_KEY_ID = "zbee.sec.key_id", "Key Id", U8 Hex, mask(0x18), names(SEC_KEY_ID_NAMES);
    /// Extended Nonce.
    SEC_EXT_NONCE = "zbee.sec.ext_nonce", "Extended Nonce", Bool B8, mask(0x20);
    /// Frame Counter.
    SEC_COUNTER = "zbee.sec.counter", "Frame Counter", U32 Dec;
    /// Extended Source.
    SEC_SRC64 = "zbee.sec.src64", "Extended Source", Eui64 None;
    /// Key Sequence Number.
    SEC_KEY_SEQNO = "zbee.sec.key_seqno", "Key Sequence Number", U8 Dec;
    /// Message Integrity Code.
    SEC_MIC = "zbee.sec.mic", "Message Integrity Code", Bytes None;
}

notes! {
    /// The key is not known.
    ENCRYPTED = "zbee_sec.encrypted_payload", "Encrypted Payload", Warn Undecoded;
}

/// An extended address, which is sent with its last byte first; gives it as a number.
pub fn address64<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<u64, Fault> {
    let mut bytes: [u8; 8] = b.slice(at, 8)?.try_into().map_err(|_| Fault::Malformed)?;
    bytes.reverse();
    let line = cx.put(field, b.span(at, 8), Value::Uint(u64::from_be_bytes(bytes)));
    cx.append(line, format_args!(" ({})", bytes.map(|byte| format!("{byte:02x}")).join(":")));
    Ok(u64::from_be_bytes(bytes))
}

/// The header before encrypted data, and the check behind it; gives the data (chapter 4.5.1).
pub fn security<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<Bytes<'a>, Fault> {
    const NETWORK_KEY: u64 = 1;
    const MIC_LEN: usize = 4;
    let field = b.u8(at)?;
    let key = SEC_KEY_ID.names.get(u64::from(field >> 3 & 3)).unwrap_or("Unknown");
    cx.open_text(b.span(at, b.reported_len().saturating_sub(at)), format_args!("ZigBee Security Header"));
    cx.open(&SEC_FIELD, b, at, 1)?;
    cx.append(cx.last(), format_args!(", Key Id: {key}{}", if field & 0x20 != 0 { ", Extended Nonce" } else { "" }));
    let id = cx.add(&SEC_KEY_ID, b, at, 1)?;
    cx.add(&SEC_EXT_NONCE, b, at, 1)?;
    cx.close();
    cx.add_le(&SEC_COUNTER, b, at + 1, 4)?;
    let mut at = at + 5;
    if field & 0x20 != 0 {
        address64(cx, b, at, &SEC_SRC64)?;
        at += 8;
    }
    if id == NETWORK_KEY {
        cx.add(&SEC_KEY_SEQNO, b, at, 1)?;
        at += 1;
    }
    let len = b.reported_len().checked_sub(at + MIC_LEN).ok_or(Fault::Malformed)?;
    cx.add(&SEC_MIC, b, at + len, MIC_LEN)?;
    cx.note_inside(&ENCRYPTED);
    cx.close();
    Ok(b.window(at, len))
}
