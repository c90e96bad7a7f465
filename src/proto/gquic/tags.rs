//! Hello messages: tags with their values (QUIC Crypto, section "Handshake").

use super::fields::*;
use super::{HASH, NO_PRIVATE_FLAGS, plain_header};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Kind, Value};
use crate::proto::common::text::shown;

/// Tags of one message.
const LIMIT: usize = 128;

/// A hello in a stream frame that is not encrypted.
pub(super) struct Hello {
    pub name: &'static str,
    number: u8,
    /// Bytes of stream id, offset and data length.
    id: usize,
    offset: usize,
    length: usize,
}

/// Tells whether the bytes after the packet number hold a hello.
pub(super) fn hello(b: Bytes<'_>, number: u8) -> Option<Hello> {
    let start = HASH + usize::from(number < NO_PRIVATE_FLAGS);
    let kind = b.u8(start).ok().filter(|kind| kind & 0x80 != 0)?;
    let id = usize::from(kind & 3) + 1;
    let offset = match kind >> 2 & 7 {
        0 => 0,
        n => usize::from(n) + 1,
    };
    let length = if kind & 0x20 != 0 { 2 } else { 0 };
    let name = match b.slice(start + 1 + id + offset + length, 4).ok()? {
        b"CHLO" => "Client Hello",
        b"REJ\0" => "Rejection",
        b"SHLO" => "Server Hello",
        _ => return None,
    };
    Some(Hello { name, number, id, offset, length })
}

impl Hello {
    /// Puts the plain header, the stream frame and its tags.
    pub(super) fn show<'a>(&self, cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
        let mut at = plain_header(cx, b, self.number)?;
        let line = cx.put(&FRAME, b.span(at, 1), Value::None);
        cx.open_last();
        cx.open(&FRAME_TYPE, b, at, 1)?;
        for bit in [&FRAME_TYPE_STREAM, &FRAME_TYPE_STREAM_F, &FRAME_TYPE_STREAM_D, &FRAME_TYPE_STREAM_OOO, &FRAME_TYPE_STREAM_SS] {
            cx.add(bit, b, at, 1)?;
        }
        cx.close();
        at += 1;
        let stream = cx.add_le(&STREAM_ID, b, at, self.id)?;
        at += self.id;
        if self.offset > 0 {
            cx.add_le(&OFFSET, b, at, self.offset)?;
            at += self.offset;
        }
        let mut end = b.reported_len();
        if self.length > 0 {
            let len = cx.add_le(&DATA_LEN, b, at, self.length)? as usize;
            at += self.length;
            end = end.min(at + len);
        }
        let tag = name(b.slice(at, 4)?);
        cx.text(line, format_args!("STREAM (Special Frame Type) Stream ID: {stream}, Type: {tag} ({})", self.name));
        values(cx, b.window(at, end - at))?;
        cx.close();
        Ok(())
    }
}

/// A tag without the zero bytes that fill it.
fn name(bytes: &[u8]) -> String {
    shown(bytes.split(|b| *b == 0).next().unwrap_or(bytes))
}

/// The message: its tag, the number of tags, the tags with the ends of their values, the values.
fn values<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let tag = name(b.slice(0, 4)?);
    cx.put_text(&TAG, b.span(0, 4), format_args!("{tag}"));
    let count = cx.add_le(&TAG_NUMBER, b, 4, 2)? as usize;
    cx.add(&PADDING, b, 6, 2)?;
    let data = b.from(8 + count * 8);
    let mut start = 0;
    for row in 0..count.min(LIMIT) {
        let at = 8 + row * 8;
        let end = b.le32(at + 4)? as usize;
        let len = end.checked_sub(start).ok_or(Fault::Malformed)?;
        let tag = name(b.slice(at, 4)?);
        let line = cx.put(&TAGS, b.span(at, 8), Value::None);
        cx.text(line, format_args!("Tag/value: {tag} (l={len})"));
        cx.open_last();
        cx.put_text(&TAG_TYPE, b.span(at, 4), format_args!("{tag}"));
        cx.add_le(&TAG_OFFSET_END, b, at + 4, 4)?;
        cx.computed(&TAG_OFFSET_LENGTH, b.span(at + 4, 4), Value::Uint(len as u64));
        cx.add(&TAG_VALUE, data, start, len)?;
        if let Some((_, field)) = KNOWN.iter().find(|row| row.0 == tag).filter(|_| len > 0) {
            known(cx, field, data, start, len)?;
        }
        cx.close();
        start = end;
    }
    Ok(())
}

fn known<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    match field.kind {
        Kind::U32 if len >= 4 => cx.add_le(field, b, at, 4).map(|_| ()),
        Kind::U64 if len >= 8 => cx.add(field, b, at, 8).map(|_| ()),
        Kind::U32 | Kind::U64 => Ok(()),
        _ => cx.add(field, b, at, len).map(|_| ()),
    }
}

/// Tags with fields of their own.
const KNOWN: &[(&str, &Field)] = &[
    ("SNI", &TAG_SNI),
    ("PAD", &TAG_PAD),
    ("VER", &TAG_VERSION),
    ("PDMD", &TAG_PDMD),
    ("CCS", &TAG_CCS),
    ("UAID", &TAG_UAID),
    ("STK", &TAG_STK),
    ("SNO", &TAG_SNO),
    ("PROF", &TAG_PROF),
    ("AEAD", &TAG_AEAD),
    ("SCID", &TAG_SCID),
    ("KEXS", &TAG_KEXS),
    ("OBIT", &TAG_OBIT),
    ("NONC", &TAG_NONC),
    ("MSPC", &TAG_MSPC),
    ("TCID", &TAG_TCID),
    ("SRBF", &TAG_SRBF),
    ("ICSL", &TAG_ICSL),
    ("SCLS", &TAG_SCLS),
    ("COPT", &TAG_COPT),
    ("CCRT", &TAG_CCRT),
    ("IRTT", &TAG_IRTT),
    ("CFCW", &TAG_CFCW),
    ("SFCW", &TAG_SFCW),
    ("CETV", &TAG_CETV),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hello_is_known_by_its_tag() {
        let mut bytes = vec![0; HASH + 1];
        bytes.extend([0xa0, 1, 0, 4]);
        bytes.extend(b"CHLO");
        let hello = hello(Bytes::new(&bytes, 0, bytes.len()), 25).unwrap();
        assert_eq!((hello.name, hello.id, hello.offset, hello.length), ("Client Hello", 1, 0, 2));
        bytes[HASH + 5] = b'X';
        assert!(super::hello(Bytes::new(&bytes, 0, bytes.len()), 25).is_none());
    }
}
