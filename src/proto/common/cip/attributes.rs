//! Values of object attributes: the identity object and the TCP/IP interface; others are bytes (CIP Networks Library volume 1,
//! section 5-2, and volume 2, section 5-4).

use super::attribute_fields::*;
use super::fields::{ATTRIBUTE, DATA};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};

const IDENTITY: u32 = 1;
const TCP_IP: u32 = 0xf5;

/// How an attribute is written.
#[derive(Clone, Copy)]
enum Shape {
    Number(&'static Field, usize),
    /// Major and minor revision.
    Revision,
    Status,
    /// Length in one byte, or in two with the text padded to an even length.
    Short(&'static Field),
    Long(&'static Field),
    Interface,
}

static STATUS_BITS: [&Field; 8] =
    [&ID_OWNED, &ID_CONF, &ID_EXT, &ID_MINOR_FAULT1, &ID_MINOR_FAULT2, &ID_MAJOR_FAULT1, &ID_MAJOR_FAULT2, &ID_EXT2];

fn shape(class: u32, attribute: u32) -> Option<(&'static str, Shape)> {
    use Shape::*;
    Some(match (class, attribute) {
        (IDENTITY, 1) => ("Vendor ID", Number(&ID_VENDOR_ID, 2)),
        (IDENTITY, 2) => ("Device Type", Number(&ID_DEVICE_TYPE, 2)),
        (IDENTITY, 3) => ("Product Code", Number(&ID_PRODUCT_CODE, 2)),
        (IDENTITY, 4) => ("Revision", Revision),
        (IDENTITY, 5) => ("Status", Status),
        (IDENTITY, 6) => ("Serial Number", Number(&ID_SERIAL_NUMBER, 4)),
        (IDENTITY, 7) => ("Product Name", Short(&ID_PRODUCT_NAME)),
        (IDENTITY, 8) => ("State", Number(&ID_STATE, 1)),
        (IDENTITY, 9) => ("Configuration Consistency Value", Number(&ID_CONFIG_VALUE, 2)),
        (IDENTITY, 10) => ("Heartbeat Interval", Number(&ID_HEARTBEAT, 1)),
        (TCP_IP, 5) => ("Interface Configuration", Interface),
        (TCP_IP, 6) => ("Host Name", Long(&TCPIP_HOSTNAME)),
        _ => return None,
    })
}

/// All attributes of an instance, as the class orders them.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, class: Option<u32>) -> Outcome {
    /// The last attribute of the identity object that all devices send.
    const LAST: u32 = 7;
    if class != Some(IDENTITY) {
        return rest(cx, b, 0);
    }
    let mut at = 0;
    for number in 1..=LAST {
        let item = cx.put(&ATTRIBUTE, b.span(at, 0), Value::Uint(number.into()));
        let name = shape(IDENTITY, number).map_or("", |row| row.0);
        cx.append(item, format_args!(" ({name})"));
        cx.open_last();
        at += value(cx, b.from(at), class, number)?.unwrap_or(0);
        cx.close();
        cx.end_at(item, b, at);
    }
    rest(cx, b, at)
}

/// One attribute that fills the data.
pub fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, class: Option<u32>, attribute: Option<u32>) -> Outcome {
    let len = match attribute {
        Some(number) => value(cx, b, class, number)?,
        None => None,
    };
    rest(cx, b, len.unwrap_or(0))
}

/// What is left, as bytes.
pub fn rest<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    match b.reported_len().saturating_sub(at) {
        0 => Ok(()),
        len => cx.add(&DATA, b, at, len).map(|_| ()),
    }
}

/// The value of an attribute at the start of the bytes, and its length; `None` for attributes that are not known.
pub fn value<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, class: Option<u32>, attribute: u32) -> Result<Option<usize>, Fault> {
    let Some((_, shape)) = class.and_then(|class| shape(class, attribute)) else { return Ok(None) };
    Ok(Some(match shape {
        Shape::Number(field, len) => {
            cx.add_le(field, b, 0, len)?;
            len
        }
        Shape::Revision => {
            cx.add(&ID_MAJOR_REV, b, 0, 1)?;
            cx.add(&ID_MINOR_REV, b, 1, 1)?;
            2
        }
        Shape::Status => {
            cx.flags_le(&ID_STATUS, b, 0, 2, &STATUS_BITS)?;
            2
        }
        Shape::Short(field) => {
            let len = usize::from(b.u8(0)?);
            cx.add(field, b, 1, len)?;
            1 + len
        }
        Shape::Long(field) => long(cx, field, b, 0)?,
        Shape::Interface => {
            for (n, field) in
                [&TCPIP_IP_ADDR, &TCPIP_SUBNET_MASK, &TCPIP_GATEWAY, &TCPIP_NAME_SERVER, &TCPIP_NAME_SERVER2].into_iter().enumerate()
            {
                cx.add_le(field, b, n * 4, 4)?;
            }
            long(cx, &TCPIP_DOMAIN_NAME, b, 20)?
        }
    }))
}

/// Text after its length in two bytes, padded to an even length; gives where it ends.
fn long<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = usize::from(b.le16(at)?);
    cx.add(field, b, at + 2, len)?;
    Ok(at + 2 + len + len % 2)
}
