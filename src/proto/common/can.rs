//! What frames of a controller area network share, with and without flexible data rate (linux/can.h).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::fields;
use crate::model::Field;

fields! {
    /// Identifier of the message: 11 bits, or 29 with the extended flag.
    ID = "can.id", "ID", U32 DecHex, mask(0x1fff_ffff);
    /// The identifier has 29 bits.
    XTD = "can.flags.xtd", "Extended Flag", Bool B32, mask(0x8000_0000);
    /// Asks for a message of this identifier.
    RTR = "can.flags.rtr", "Remote Transmission Request Flag", Bool B32, mask(0x4000_0000);
    /// The controller tells of an error.
    ERR = "can.flags.err", "Error Message Flag", Bool B32, mask(0x2000_0000);
    /// Bytes of data.
    LEN = "can.len", "Frame-Length", U8 Dec;
    /// Unused bytes of the header.
    RESERVED = "can.reserved", "Reserved", Bytes None;
    /// Bytes behind the data.
    PADDING = "can.padding", "Padding", Bytes None;
}

pub const EXTENDED: u32 = 0x8000_0000;
pub const REMOTE: u32 = 0x4000_0000;
pub const ERROR: u32 = 0x2000_0000;
/// Length of the header: identifier, length, flags.
pub const HEADER: usize = 8;

/// LINKTYPE_CAN_SOCKETCAN, whose identifiers are big-endian.
const SOCKETCAN: u16 = 227;

/// Identifier and flags. Linux' cooked captures keep the byte order of the machine, which is little-endian in all that exist.
pub fn word(cx: &Cx<'_>, b: Bytes<'_>) -> Result<u32, Fault> {
    if cx.frame.link_type == SOCKETCAN { b.be32(0) } else { b.le32(0) }
}

/// Adds a part of the identifier's word, in the byte order of the capture.
pub fn add<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    let number = if cx.frame.link_type == SOCKETCAN { cx.add(field, b, 0, 4) } else { cx.add_le(field, b, 0, 4) };
    number.map(|_| ())
}

/// The identifier with its flags, in the tree, the layer's line and the Info column.
pub fn identifier<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, layer: Item, len: usize) -> Outcome {
    let raw = word(cx, b)?;
    let (kind, id) = if raw & EXTENDED != 0 { ("Ext. ID", raw & 0x1fff_ffff) } else { ("ID", raw & 0x7ff) };
    cx.info(format_args!("{kind}: {id} (0x{id:x}), Length: {len}"));
    cx.append(layer, format_args!(", {kind}: {id} (0x{id:x}), Length: {len}"));
    add(cx, &ID, b)?;
    add(cx, &XTD, b)?;
    if raw & REMOTE != 0 || b.reported_len() < 72 {
        add(cx, &RTR, b)?;
    }
    Ok(())
}
