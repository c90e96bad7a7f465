//! Bluetooth attribute protocol: reading and writing what a device offers (Bluetooth Core 5.3, volume 3 part F).

use super::common::bluetooth::uuids::UUIDS;
use super::common::rows::add_rest;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Error Response"),
    (2, "Exchange MTU Request"),
    (3, "Exchange MTU Response"),
    (4, "Find Information Request"),
    (5, "Find Information Response"),
    (6, "Find By Type Value Request"),
    (7, "Find By Type Value Response"),
    (8, "Read By Type Request"),
    (9, "Read By Type Response"),
    (0xa, "Read Request"),
    (0xb, "Read Response"),
    (0xc, "Read Blob Request"),
    (0xd, "Read Blob Response"),
    (0xe, "Read Multiple Request"),
    (0xf, "Read Multiple Response"),
    (0x10, "Read By Group Type Request"),
    (0x11, "Read By Group Type Response"),
    (0x12, "Write Request"),
    (0x13, "Write Response"),
    (0x16, "Prepare Write Request"),
    (0x17, "Prepare Write Response"),
    (0x18, "Execute Write Request"),
    (0x19, "Execute Write Response"),
    (0x1b, "Handle Value Notification"),
    (0x1d, "Handle Value Indication"),
    (0x1e, "Handle Value Confirmation"),
    (0x52, "Write Command"),
    (0xd2, "Signed Write Command"),
];
const ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Invalid Handle"),
    (2, "Read Not Permitted"),
    (3, "Write Not Permitted"),
    (4, "Invalid PDU"),
    (5, "Insufficient Authentication"),
    (6, "Request Not Supported"),
    (7, "Invalid Offset"),
    (8, "Insufficient Authorization"),
    (9, "Prepare Queue Full"),
    (0xa, "Attribute Not Found"),
    (0xb, "Attribute Not Long"),
    (0xc, "Insufficient Encryption Key Size"),
    (0xd, "Invalid Attribute Value Length"),
    (0xe, "Unlikely Error"),
    (0xf, "Insufficient Encryption"),
    (0x10, "Unsupported Group Type"),
    (0x11, "Insufficient Resources"),
    (0x80, "Application Error 0x80"),
    (0x81, "Application Error 0x81"),
    (0x82, "Application Error 0x82"),
    (0x83, "Application Error 0x83"),
    (0x84, "Application Error 0x84"),
    (0x85, "Application Error 0x85"),
    (0x86, "Application Error 0x86"),
    (0x87, "Application Error 0x87"),
    (0x88, "Application Error 0x88"),
    (0x89, "Application Error 0x89"),
    (0x8a, "Application Error 0x8A"),
    (0x8b, "Application Error 0x8B"),
    (0x8c, "Application Error 0x8C"),
    (0x8d, "Application Error 0x8D"),
    (0x8e, "Application Error 0x8E"),
    (0x8f, "Application Error 0x8F"),
    (0x90, "Application Error 0x90"),
    (0x91, "Application Error 0x91"),
    (0x92, "Application Error 0x92"),
    (0x93, "Application Error 0x93"),
    (0x94, "Application Error 0x94"),
    (0x95, "Application Error 0x95"),
    (0x96, "Application Error 0x96"),
    (0x97, "Application Error 0x97"),
    (0x98, "Application Error 0x98"),
    (0x99, "Application Error 0x99"),
    (0x9a, "Application Error 0x9A"),
    (0x9b, "Application Error 0x9B"),
    (0x9c, "Application Error 0x9C"),
    (0x9d, "Application Error 0x9D"),
    (0x9e, "Application Error 0x9E"),
    (0x9f, "Application Error 0x9F"),
    (0xa0, "Command not Supported"),
    (0xfd, "Improper Client Characteristic Configuration Descriptor"),
    (0xfe, "Procedure Already In Progress"),
    (0xff, "Out of Range"),
];

fields! {
    /// Opcode.
    OPCODE = "btatt.opcode", "Opcode", U8 Hex, names(OPCODE_NAMES);
    /// Authentication Signature.
    OPCODE_AUTHENTICATION_SIGNATURE = "btatt.opcode.authentication_signature", "Authentication Signature", Bool B8, mask(0x80);
    /// Command.
    OPCODE_COMMAND = "btatt.opcode.command", "Command", Bool B8, mask(0x40);
    /// Method.
    OPCODE_METHOD = "btatt.opcode.method", "Method", U8 Hex, mask(0x3f), names(OPCODE_NAMES);
    /// Handle.
    HANDLE = "btatt.handle", "Handle", U16 Hex;
    /// Starting Handle.
    STARTING_HANDLE = "btatt.starting_handle", "Starting Handle", U16 Hex;
    /// Ending Handle.
    ENDING_HANDLE = "btatt.ending_handle", "Ending Handle", U16 Hex;
    /// Group End Handle.
    GROUP_END_HANDLE = "btatt.group_end_handle", "Group End Handle", U16 Hex;
    /// Value.
    VALUE = "btatt.value", "Value", Bytes None;
    /// Request Opcode in Error.
    REQ_OPCODE_IN_ERROR = "btatt.req_opcode_in_error", "Request Opcode in Error", U8 Hex, names(OPCODE_NAMES);
    /// Error Code.
    ERROR_CODE = "btatt.error_code", "Error Code", U8 Hex, names(ERROR_CODE_NAMES);
    /// Client Rx MTU.
    CLIENT_RX_MTU = "btatt.client_rx_mtu", "Client Rx MTU", U16 Dec;
    /// Server Rx MTU.
    SERVER_RX_MTU = "btatt.server_rx_mtu", "Server Rx MTU", U16 Dec;
    /// Length of Handle/Value Pair.
    LENGTH = "btatt.length", "Length", U8 Dec;
    /// Offset.
    OFFSET = "btatt.offset", "Offset", U16 Dec;
    /// What kind of attribute.
    UUID16 = "btatt.uuid16", "UUID", U16 Hex, names(UUIDS);
    /// What kind of attribute, in full.
    UUID128 = "btatt.uuid128", "UUID", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("btatt", "Bluetooth Attribute Protocol", "BT ATT", &["Bluetooth Core"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ATT");
    let code = b.u8(0)?;
    let name = OPCODE.names.get(code.into()).unwrap_or("Unknown method");
    cx.info_append(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.flags(&OPCODE, b, 0, 1, &[&OPCODE_AUTHENTICATION_SIGNATURE, &OPCODE_COMMAND, &OPCODE_METHOD])?;
    match code {
        0x01 => error(cx, b),
        0x02 | 0x03 => {
            let field = if code == 2 { &CLIENT_RX_MTU } else { &SERVER_RX_MTU };
            let mtu = cx.add_le(field, b, 1, 2)?;
            cx.info_append(format_args!(", {}: {mtu}", field.label));
            Ok(())
        }
        0x04 => range(cx, b),
        0x06 => {
            let kind = uuid_name(b, 5, 2)?;
            cx.info_append(format_args!(", {kind}"));
            range(cx, b)?;
            cx.add_le(&UUID16, b, 5, 2)?;
            add_rest(cx, &VALUE, b, 7)
        }
        0x08 | 0x10 => {
            let len = b.reported_len().saturating_sub(5);
            let kind = uuid_name(b, 5, len)?;
            cx.info_append(format_args!(", {kind}"));
            range(cx, b)?;
            uuid(cx, b, 5, len)
        }
        0x09 => list(cx, b, false),
        0x11 => list(cx, b, true),
        0x0a => handle(cx, b, 1),
        0x0c => {
            handle(cx, b, 1)?;
            let offset = cx.add_le(&OFFSET, b, 3, 2)?;
            cx.info_append(format_args!(", Offset: {offset}"));
            Ok(())
        }
        0x12 | 0x52 | 0x1b | 0x1d | 0xd2 => {
            handle(cx, b, 1)?;
            add_rest(cx, &VALUE, b, 3)
        }
        0x16 | 0x17 => {
            handle(cx, b, 1)?;
            let offset = cx.add_le(&OFFSET, b, 3, 2)?;
            cx.info_append(format_args!(", Offset: {offset}"));
            add_rest(cx, &VALUE, b, 5)
        }
        _ => add_rest(cx, &VALUE, b, 1),
    }
}

fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (asked, reason) = (b.u8(1)?, b.u8(4)?);
    cx.info_append(format_args!(" - {}, ", ERROR_CODE.names.get(reason.into()).unwrap_or("Reserved")));
    cx.add(&REQ_OPCODE_IN_ERROR, b, 1, 1)?;
    let number = cx.add_le(&HANDLE, b, 2, 2)?;
    cx.text(cx.last(), format_args!("Handle in Error: 0x{number:04x}"));
    cx.info_append(format_args!("Handle: 0x{number:04x} (Unknown)"));
    cx.add(&ERROR_CODE, b, 4, 1)?;
    if asked == 0 { Err(Fault::Malformed) } else { Ok(()) }
}

fn handle<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let number = cx.add_le(&HANDLE, b, at, 2)?;
    cx.append(cx.last(), format_args!(" (Unknown)"));
    cx.info_append(format_args!(", Handle: 0x{number:04x} (Unknown)"));
    Ok(())
}

fn range<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let first = cx.add_le(&STARTING_HANDLE, b, 1, 2)?;
    let last = cx.add_le(&ENDING_HANDLE, b, 3, 2)?;
    cx.info_append(format_args!(", Handles: 0x{first:04x}..0x{last:04x}"));
    Ok(())
}

fn uuid_name(b: Bytes<'_>, at: usize, len: usize) -> Result<String, Fault> {
    if len != 2 {
        return Ok("Unknown".into());
    }
    let number = b.le16(at)?;
    Ok(UUID16.names.get(number.into()).unwrap_or("Unknown").into())
}

fn uuid<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    match len {
        2 => cx.add_le(&UUID16, b, at, 2)?,
        16 => cx.add(&UUID128, b, at, 16)?,
        _ => cx.add(&VALUE, b, at, len)?,
    };
    Ok(())
}

/// Attributes of equal length: each with its handle, groups with the last handle of the group.
fn list<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, groups: bool) -> Outcome {
    let len = cx.add(&LENGTH, b, 1, 1)? as usize;
    let head = if groups { 4 } else { 2 };
    if len < head {
        return Err(Fault::Malformed);
    }
    let count = b.reported_len().saturating_sub(2) / len;
    cx.info_append(format_args!(", Attribute List Length: {count}"));
    for n in 0..count {
        let at = 2 + n * len;
        let first = b.le16(at)?;
        cx.open_text(b.span(at, len), format_args!("Attribute Data, Handle: 0x{first:04x}"));
        cx.add_le(&HANDLE, b, at, 2)?;
        if groups {
            cx.add_le(&GROUP_END_HANDLE, b, at + 2, 2)?;
            let name = uuid_name(b, at + 4, len - 4)?;
            cx.info_append(format_args!(", {name}"));
            uuid(cx, b, at + 4, len - 4)?;
        } else {
            cx.add(&VALUE, b, at + 2, len - 2)?;
        }
        cx.close();
    }
    Ok(())
}
