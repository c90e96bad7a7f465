//! Bluetooth logical link control and adaptation protocol: channels, and the commands that set them up (Core 5.3, volume 3
//! part A).

use super::common::rows::add_each_le;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

/// Channels (Bluetooth Core 5.4, volume 3, part A, table 2.1).
const CID_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "Null identifier"),
    (0x1, 0x1, "L2CAP Signaling Channel"),
    (0x2, 0x2, "Connectionless Channel"),
    (0x3, 0x3, "AMP Manager Protocol"),
    (0x4, 0x4, "Attribute Protocol"),
    (0x5, 0x5, "Low Energy L2CAP Signaling Channel"),
    (0x6, 0x6, "Security Manager Protocol"),
    (0x7, 0x3e, "Reserved"),
    (0x3f, 0x3f, "AMP Test Manager"),
    (0x40, 0xffff, "Dynamically Allocated Channel"),
];
const CMD_CODE_NAMES: &[(u64, &str)] = &[
    (1, "Command Reject"),
    (2, "Connection Request"),
    (3, "Connection Response"),
    (4, "Configure Request"),
    (5, "Configure Response"),
    (6, "Disconnection Request"),
    (7, "Disconnection Response"),
    (8, "Echo Request"),
    (9, "Echo Response"),
    (0xa, "Information Request"),
    (0xb, "Information Response"),
    (0xc, "Create Channel Request"),
    (0xd, "Create Channel Response"),
    (0xe, "Move Channel Request"),
    (0xf, "Move Channel Response"),
    (0x10, "Move Channel Confirmation"),
    (0x11, "Move Channel Confirmation Response"),
    (0x12, "Connection Parameter Update Request"),
    (0x13, "Connection Parameter Update Response"),
    (0x14, "LE Credit Based Connection Request"),
    (0x15, "LE Credit Based Connection Response"),
    (0x16, "LE Flow Control Credit"),
];
const PSM_NAMES: &[(u64, &str)] = &[
    (1, "SDP"),
    (3, "RFCOMM"),
    (5, "TCS-BIN"),
    (7, "TCS-BIN-CORDLESS"),
    (0xf, "BNEP"),
    (0x11, "HID-Control"),
    (0x13, "HID-Interrupt"),
    (0x15, "UPnP"),
    (0x17, "AVCTP-Control"),
    (0x19, "AVDTP"),
    (0x1b, "AVCTP-Browsing"),
    (0x1d, "UDI_C-Plane"),
    (0x1f, "ATT"),
    (0x21, "3DSP"),
    (0x23, "IPSP"),
    (0x25, "OTS"),
];
const RESULT_NAMES: &[(u64, &str)] = &[
    (0, "Successful"),
    (1, "Pending"),
    (2, "Refused - PSM not supported"),
    (3, "Refused - security block"),
    (4, "Refused - no resources available"),
    (5, "Refused - Controller ID not supported"),
];
const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "No further information available"),
    (1, "Authentication pending"),
    (2, "Authorization pending"),
];
const REJ_REASON_NAMES: &[(u64, &str)] = &[
    (0, "Command not understood"),
    (1, "Signaling MTU exceeded"),
    (2, "Invalid CID in request"),
];
const INFO_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Connectionless MTU"),
    (2, "Extended Features Mask"),
    (3, "Fixed Channels Supported"),
];
const INFO_RESULT_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Not Supported"),
];
const CONF_RESULT_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Failure - unacceptable parameters"),
    (2, "Failure - reject (no reason provided)"),
    (3, "Failure - unknown options"),
    (4, "Pending"),
    (5, "Failure - flow spec rejected"),
];
const LE_PSM_RANGES: &[(u64, u64, &str)] = &[
    (0x1, 0x7f, "Fixed, SIG Assigned"),
    (0x80, 0xff, "Dynamically Allocated"),
    (0x100, 0xffff, "Reserved"),
];
const LE_RESULT_NAMES: &[(u64, &str)] = &[
    (0, "Connection Successful"),
    (2, "Connection Refused - LE_PSM Not Supported"),
    (4, "Connection Refused - No Resources Available"),
    (5, "Connection Refused - Insufficient Authentication"),
    (6, "Connection Refused - Insufficient Authorization"),
    (7, "Connection Refused - Insufficient Encryption Key Size"),
    (8, "Connection Refused - Insufficient Encryption"),
];

fields! {
    /// L2CAP Payload Length.
    LENGTH = "btl2cap.length", "Length", U16 Dec;
    /// L2CAP Channel Identifier.
    CID = "btl2cap.cid", "CID", U16 Hex, ranges(CID_RANGES);
    /// L2CAP Payload.
    PAYLOAD = "btl2cap.payload", "Payload", Bytes None;
    /// L2CAP Command.
    COMMAND = "btl2cap.command", "Command", None None;
    /// L2CAP Command Code.
    CMD_CODE = "btl2cap.cmd_code", "Command Code", U8 Hex, names(CMD_CODE_NAMES);
    /// L2CAP Command Identifier.
    CMD_IDENT = "btl2cap.cmd_ident", "Command Identifier", U8 Hex;
    /// L2CAP Command Length.
    CMD_LENGTH = "btl2cap.cmd_length", "Command Length", U16 Dec;
    /// L2CAP Command Data.
    CMD_DATA = "btl2cap.cmd_data", "Command Data", None None;
    /// Protocol/Service Multiplexer.
    PSM = "btl2cap.psm", "PSM", U16 Hex, names(PSM_NAMES);
    /// Source Channel Identifier.
    SCID = "btl2cap.scid", "Source CID", U16 Hex, ranges(CID_RANGES);
    /// Destination Channel Identifier.
    DCID = "btl2cap.dcid", "Destination CID", U16 Hex, ranges(CID_RANGES);
    /// Result.
    RESULT = "btl2cap.result", "Result", U16 Hex, names(RESULT_NAMES);
    /// Status.
    STATUS = "btl2cap.status", "Status", U16 Hex, names(STATUS_NAMES);
    /// Reason.
    REJ_REASON = "btl2cap.rej_reason", "Reason", U16 Hex, names(REJ_REASON_NAMES);
    /// Type of implementation-specific information.
    INFO_TYPE = "btl2cap.info_type", "Information Type", U16 Hex, names(INFO_TYPE_NAMES);
    /// Information about the success of the request.
    INFO_RESULT = "btl2cap.info_result", "Result", U16 Hex, names(INFO_RESULT_NAMES);
    /// Reserved.
    FLAGS_RESERVED = "btl2cap.flags.reserved", "Reserved", U16 Hex, mask(0xfffe);
    /// Continuation Flag.
    FLAGS_CONTINUATION = "btl2cap.flags.continuation", "Continuation Flag", Bool B16, mask(0x1);
    /// Configuration Result.
    CONF_RESULT = "btl2cap.conf_result", "Result", U16 Hex, names(CONF_RESULT_NAMES);
    /// Min. Interval.
    MIN_INTERVAL = "btl2cap.min_interval", "Min. Interval", U16 Dec;
    /// Max. Interval.
    MAX_INTERVAL = "btl2cap.max_interval", "Max. Interval", U16 Dec;
    /// Slave Latency.
    SLAVE_LATENCY = "btl2cap.slave_latency", "Slave Latency", U16 Dec;
    /// Timeout Multiplier.
    TIMEOUT_MULTIPLIER = "btl2cap.timeout_multiplier", "Timeout Multiplier", U16 Dec;
    /// Protocol/Service Multiplexer.
    LE_PSM = "btl2cap.le_psm", "LE PSM", U16 Hex, ranges(LE_PSM_RANGES);
    /// Maximum Transmission Unit.
    OPTION_MTU = "btl2cap.option_mtu", "MTU", U16 Dec;
    /// Maximum PDU Payload Size.
    MPS = "btl2cap.mps", "MPS", U16 Dec;
    /// L2CAP Channel Identifier.
    INITIAL_CREDITS = "btl2cap.initial_credits", "Initial Credits", U16 Dec;
    /// L2CAP Channel Identifier.
    CREDITS = "btl2cap.credits", "Credits", U16 Dec;
    /// LE Result.
    LE_RESULT = "btl2cap.le_result", "LE Result", U16 Hex, names(LE_RESULT_NAMES);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("btl2cap", "Bluetooth L2CAP Protocol", "L2CAP", &["Bluetooth Core"]) },
    dissect,
);

const SIGNALLING: u16 = 1;
const ATTRIBUTES: u16 = 4;
const LE_SIGNALLING: u16 = 5;
const SECURITY: u16 = 6;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("L2CAP");
    let (len, channel) = (usize::from(b.le16(0)?), b.le16(2)?);
    cx.layer(&PROTOCOL.info, b, 4 + len);
    cx.add_le(&LENGTH, b, 0, 2)?;
    cx.add_le(&CID, b, 2, 2)?;
    let data = b.window(4, len);
    match channel {
        SIGNALLING | LE_SIGNALLING => return commands(cx, data),
        ATTRIBUTES | SECURITY => {
            cx.close();
            let name = if channel == ATTRIBUTES { "btatt" } else { "btsmp" };
            if !cx.call_named(name, data) {
                cx.data(data);
            }
        }
        _ => {
            cx.info_append(format_args!("Connection oriented channel"));
            if data.reported_len() > 0 {
                cx.add(&PAYLOAD, data, 0, data.reported_len())?;
            }
        }
    }
    Ok(())
}

/// The commands of a signalling packet.
fn commands<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let (code, len) = (b.u8(at)?, usize::from(b.le16(at + 2)?));
        let name = CMD_CODE.names.get(code.into()).unwrap_or("Unknown command");
        cx.info_append(format_args!("{name}"));
        cx.put(&COMMAND, b.span(at, 4 + len), Value::None);
        let item = cx.open_last();
        cx.append(item, format_args!(": {name}"));
        add_each_le(cx, b, at, &[(&CMD_CODE, 1), (&CMD_IDENT, 1), (&CMD_LENGTH, 2)])?;
        command(cx, b.sub(at + 4, len)?, code)?;
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, code: u8) -> Outcome {
    let rows: &[(&'static Field, usize)] = match code {
        0x01 => &[(&REJ_REASON, 2)],
        0x02 => &[(&PSM, 2), (&SCID, 2)],
        0x03 => &[(&DCID, 2), (&SCID, 2), (&RESULT, 2), (&STATUS, 2)],
        0x04 => &[(&DCID, 2), (&FLAGS_RESERVED, 0), (&FLAGS_CONTINUATION, 2)],
        0x05 => &[(&SCID, 2), (&FLAGS_RESERVED, 0), (&FLAGS_CONTINUATION, 2), (&CONF_RESULT, 2)],
        0x06 | 0x07 => &[(&DCID, 2), (&SCID, 2)],
        0x0a => &[(&INFO_TYPE, 2)],
        0x0b => &[(&INFO_TYPE, 2), (&INFO_RESULT, 2)],
        0x12 => &[(&MIN_INTERVAL, 2), (&MAX_INTERVAL, 2), (&SLAVE_LATENCY, 2), (&TIMEOUT_MULTIPLIER, 2)],
        0x14 => &[(&LE_PSM, 2), (&SCID, 2), (&OPTION_MTU, 2), (&MPS, 2), (&INITIAL_CREDITS, 2)],
        0x15 => &[(&DCID, 2), (&OPTION_MTU, 2), (&MPS, 2), (&INITIAL_CREDITS, 2), (&LE_RESULT, 2)],
        0x16 => &[(&SCID, 2), (&CREDITS, 2)],
        _ => &[],
    };
    let mut at = 0;
    for (field, len) in rows {
        // several bit fields over the same two bytes
        cx.add_le(field, b, at, 2)?;
        at += len;
    }
    summary(cx, b, code)
}

/// What the Info column says of a command beyond its name.
fn summary<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, code: u8) -> Outcome {
    let name = |field: &Field, at: usize| -> Result<&'static str, Fault> {
        Ok(field.names.get(b.le16(at)?.into()).unwrap_or("Unknown"))
    };
    match code {
        0x01 => cx.info_append(format_args!(" ({})", name(&REJ_REASON, 0)?)),
        0x02 => {
            let (psm, channel) = (name(&PSM, 0)?, b.le16(2)?);
            cx.info_append(format_args!(" ({psm}, SCID: 0x{channel:04x})"));
        }
        0x03 => {
            let (there, here, result) = (b.le16(0)?, b.le16(2)?, b.le16(4)?);
            let word = if result == 0 { "Success" } else { name(&RESULT, 4)? };
            cx.info_append(format_args!(" - {word} (SCID: 0x{here:04x}, DCID: 0x{there:04x})"));
        }
        0x04 => cx.info_append(format_args!(" (DCID: 0x{:04x})", b.le16(0)?)),
        0x05 => {
            let (here, result) = (b.le16(0)?, b.le16(4)?);
            let word = if result == 0 { "Success" } else { name(&CONF_RESULT, 4)? };
            cx.info_append(format_args!(" - {word} (SCID: 0x{here:04x})"));
        }
        0x06 | 0x07 => {
            let (there, here) = (b.le16(0)?, b.le16(2)?);
            cx.info_append(format_args!(" (SCID: 0x{here:04x}, DCID: 0x{there:04x})"));
        }
        0x0a => cx.info_append(format_args!(" ({})", name(&INFO_TYPE, 0)?)),
        0x0b => {
            let (kind, result) = (name(&INFO_TYPE, 0)?, name(&INFO_RESULT, 2)?);
            cx.info_append(format_args!(" ({kind}, {result})"));
        }
        _ => {}
    }
    Ok(())
}
