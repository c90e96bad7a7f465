//! External data representation (RFC 4506): numbers in four or eight bytes, everything aligned to four.

use super::fields::{FILL_BYTES, OPAQUE_LENGTH};
use crate::base::{Bytes, Fault, Span};
use crate::dissect::{Cx, Item};
use crate::model::{Field, Kind, Value};

/// A cursor over data in this representation.
#[derive(Clone, Copy, Debug)]
pub struct Xdr<'a> {
    pub bytes: Bytes<'a>,
    pub at: usize,
}

impl<'a> Xdr<'a> {
    pub fn new(bytes: Bytes<'a>) -> Self {
        Xdr { bytes, at: 0 }
    }

    /// Whether all was read.
    pub fn is_empty(&self) -> bool {
        self.at >= self.bytes.reported_len()
    }

    /// Puts a number of four bytes.
    pub fn word(&mut self, cx: &mut Cx<'a>, field: &'static Field) -> Result<u32, Fault> {
        let value = cx.add(field, self.bytes, self.at, 4)?;
        self.at += 4;
        Ok(value as u32)
    }

    /// Puts a number of eight bytes.
    pub fn hyper(&mut self, cx: &mut Cx<'a>, field: &'static Field) -> Result<u64, Fault> {
        let value = cx.add(field, self.bytes, self.at, 8)?;
        self.at += 8;
        Ok(value)
    }

    /// Puts text or bytes of variable length under a line of their own; gives what they are.
    pub fn opaque(&mut self, cx: &mut Cx<'a>, label: &str, field: &'static Field) -> Result<&'a [u8], Fault> {
        let len = self.bytes.be32(self.at)? as usize;
        let fill = len.next_multiple_of(4).saturating_sub(len);
        let raw = self.bytes.slice(self.at + 4, len)?;
        let text = if field.kind == Kind::Bytes { "<DATA>".into() } else { crate::proto::common::text::shown(raw) };
        cx.open_text(self.bytes.span(self.at, 4 + len + fill), format_args!("{label}: {text}"));
        cx.add(&OPAQUE_LENGTH, self.bytes, self.at, 4)?;
        cx.put(field, self.bytes.span(self.at + 4, len), Value::Span(self.bytes.span(self.at + 4, len)));
        cx.text(cx.last(), format_args!("contents: {text}"));
        if fill > 0 {
            cx.add(&FILL_BYTES, self.bytes, self.at + 4 + len, fill)?;
        }
        cx.close();
        self.at += 4 + len + fill;
        Ok(raw)
    }

    /// Opens a line for what follows; [`Xdr::close`] ends it.
    pub fn open(&self, cx: &mut Cx<'a>, label: &str) -> Item {
        cx.open_text(self.bytes.span(self.at, 0), format_args!("{label}"))
    }

    /// Ends a line that [`Xdr::open`] began.
    pub fn close(&self, cx: &mut Cx<'a>, item: Item) {
        cx.close();
        cx.end_at(item, self.bytes, self.at);
    }

    /// Where the next value begins.
    pub fn here(&self) -> Span {
        self.bytes.span(self.at, 0)
    }

    /// A number that is looked at before it is shown.
    pub fn peek(&self) -> Result<u32, Fault> {
        self.bytes.be32(self.at)
    }
}
