//! The common packet format (CIP Networks Library volume 2, section 2-6): items that carry addresses and data.

use super::encapsulation_fields::*;
use super::fields::CONNID;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// Types of items.
pub const CONNECTED_ADDRESS: u16 = 0xa1;
pub const CONNECTED_DATA: u16 = 0xb1;
pub const UNCONNECTED_DATA: u16 = 0xb2;
pub const SEQUENCED_ADDRESS: u16 = 0x8002;
const IDENTITY: u16 = 0x0c;
const SERVICES: u16 = 0x100;

/// What the items of a packet hold.
#[derive(Clone, Copy, Default)]
pub struct Items<'a> {
    pub connection: Option<u32>,
    pub sequence: Option<u32>,
    /// Data of a connection; the first two bytes are a count where messages are explicit.
    pub connected: Option<Bytes<'a>>,
    pub unconnected: Option<Bytes<'a>>,
}

/// Reads the items without showing them.
pub fn read(b: Bytes<'_>) -> Option<Items<'_>> {
    let mut items = Items::default();
    let mut at = 2;
    for _ in 0..b.le16(0).ok()? {
        let (kind, len) = (b.le16(at).ok()?, usize::from(b.le16(at + 2).ok()?));
        let body = b.sub(at + 4, len).ok()?;
        take(&mut items, kind, body);
        at += 4 + len;
    }
    Some(items)
}

fn take<'a>(items: &mut Items<'a>, kind: u16, body: Bytes<'a>) {
    match kind {
        CONNECTED_ADDRESS => items.connection = body.le32(0).ok(),
        SEQUENCED_ADDRESS => {
            items.connection = body.le32(0).ok();
            items.sequence = body.le32(4).ok();
        }
        CONNECTED_DATA => items.connected = Some(body),
        UNCONNECTED_DATA => items.unconnected = Some(body),
        _ => {}
    }
}

/// Shows the items; `explicit`: connected data begins with its count.
pub fn add<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, explicit: bool) -> Result<Items<'a>, Fault> {
    let mut items = Items::default();
    let count = cx.add_le(&CPF_ITEMCOUNT, b, 0, 2)?;
    let mut at = 2;
    cx.open_last();
    for _ in 0..count {
        let kind = b.le16(at)?;
        cx.add_le(&CPF_TYPEID, b, at, 2)?;
        cx.open_last();
        let len = cx.add_le(&CPF_LENGTH, b, at + 2, 2)? as usize;
        let body = b.sub(at + 4, len)?;
        item(cx, kind, body, explicit)?;
        take(&mut items, kind, body);
        cx.close();
        at += 4 + len;
    }
    cx.close();
    Ok(items)
}

fn item<'a>(cx: &mut Cx<'a>, kind: u16, b: Bytes<'a>, explicit: bool) -> Outcome {
    match kind {
        CONNECTED_ADDRESS => {
            let id = cx.add_le(&CPF_CAI_CONNID, b, 0, 4)?;
            cx.hide(&CONNID, b.span(0, 4), Value::Uint(id));
        }
        SEQUENCED_ADDRESS => {
            let id = cx.add_le(&CPF_SAI_CONNID, b, 0, 4)?;
            cx.hide(&CONNID, b.span(0, 4), Value::Uint(id));
            cx.add_le(&CPF_SAI_SEQ, b, 4, 4)?;
        }
        CONNECTED_DATA if explicit => {
            cx.add_le(&CIP_SEQ, b, 0, 2)?;
        }
        CONNECTED_DATA | UNCONNECTED_DATA => {}
        IDENTITY => identity(cx, b)?,
        SERVICES => services(cx, b)?,
        _ if b.reported_len() > 0 => {
            cx.add(&CPF_DATA, b, 0, b.reported_len())?;
        }
        _ => {}
    }
    Ok(())
}

/// A device that says what it is (section 2-4.2.4).
fn identity<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add_le(&ENCAPVER, b, 0, 2)?;
    cx.open_text(b.span(2, 16), format_args!("Socket Address"));
    cx.add(&SINFAMILY, b, 2, 2)?;
    cx.add(&SINPORT, b, 4, 2)?;
    cx.add(&SINADDR, b, 6, 4)?;
    cx.add(&SINZERO, b, 10, 8)?;
    cx.close();
    cx.add_le(&LIR_VENDOR, b, 18, 2)?;
    cx.add_le(&LIR_DEVTYPE, b, 20, 2)?;
    cx.add_le(&LIR_PRODCODE, b, 22, 2)?;
    let (major, minor) = (b.u8(24)?, b.u8(25)?);
    cx.add(&LIR_REVISION, b, 24, 2)?;
    cx.text(cx.last(), format_args!("Revision: {major}.{minor:02}"));
    cx.add_le(&LIR_STATUS, b, 26, 2)?;
    cx.add_le(&LIR_SERIAL, b, 28, 4)?;
    let len = cx.add(&LIR_NAMELEN, b, 32, 1)? as usize;
    cx.add(&LIR_NAME, b, 33, len)?;
    cx.info_append(format_args!(", {}", String::from_utf8_lossy(b.slice(33, len)?)));
    cx.add(&LIR_STATE, b, 33 + len, 1)?;
    Ok(())
}

/// Services that a device offers (section 2-4.6.3).
fn services<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add_le(&ENCAPVER, b, 0, 2)?;
    cx.flags_le(&LSR_CAPAFLAGS, b, 2, 2, &[&LSR_CAPAFLAGS_TCP, &LSR_CAPAFLAGS_UDP])?;
    let name = b.slice(4, 16)?;
    let end = name.iter().position(|c| *c == 0).unwrap_or(name.len());
    cx.put(&LSR_SERVICENAME, b.span(4, 16), Value::Span(b.span(4, end)));
    cx.info_append(format_args!(", {}", String::from_utf8_lossy(b.slice(4, end)?)));
    Ok(())
}
