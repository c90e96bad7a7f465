//! Bluetooth HCI events: what a controller tells its host (Core 5.3, volume 4 part E section 5.4.4).

use super::common::bluetooth::errors::ERRORS;
use super::common::bluetooth::{address, opcodes::OPCODES};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const CODE_NAMES: &[(u64, &str)] = &[
    (1, "Inquiry Complete"),
    (2, "Inquiry Result"),
    (3, "Connect Complete"),
    (4, "Connect Request"),
    (5, "Disconnect Complete"),
    (6, "Authentication Complete"),
    (7, "Remote Name Request Complete"),
    (8, "Encryption Change"),
    (9, "Change Connection Link Key Complete"),
    (0xa, "Master Link Key Complete"),
    (0xb, "Read Remote Supported Features"),
    (0xc, "Read Remote Version Information Complete"),
    (0xd, "QoS Setup Complete"),
    (0xe, "Command Complete"),
    (0xf, "Command Status"),
    (0x10, "Hardware Error"),
    (0x11, "Flush Occurred"),
    (0x12, "Role Change"),
    (0x13, "Number of Completed Packets"),
    (0x14, "Mode Change"),
    (0x15, "Return Link Keys"),
    (0x16, "PIN Code Request"),
    (0x17, "Link Key Request"),
    (0x18, "Link Key Notification"),
    (0x19, "Loopback Command"),
    (0x1a, "Data Buffer Overflow"),
    (0x1b, "Max Slots Change"),
    (0x1c, "Read Clock Offset Complete"),
    (0x1d, "Connection Packet Type Changed"),
    (0x1e, "QoS Violation"),
    (0x1f, "Page Scan Mode Change"),
    (0x20, "Page Scan Repetition Mode Change"),
    (0x21, "Flow Specification Complete"),
    (0x22, "Inquiry Result With RSSI"),
    (0x23, "Read Remote Extended Features Complete"),
    (0x2c, "Synchronous Connection Complete"),
    (0x2d, "Synchronous Connection Changed"),
    (0x2e, "Sniff Subrating"),
    (0x2f, "Extended Inquiry Result"),
    (0x30, "Encryption Key Refresh Complete"),
    (0x31, "IO Capability Request"),
    (0x32, "IO Capability Response"),
    (0x33, "User Confirmation Request"),
    (0x34, "User Passkey Request"),
    (0x35, "Remote OOB Data Request"),
    (0x36, "Simple Pairing Complete"),
    (0x38, "Link Supervision Timeout Changed"),
    (0x39, "Enhanced Flush Complete"),
    (0x3b, "User Passkey Notification"),
    (0x3c, "Keypress Notification"),
    (0x3d, "Remote Host Supported Features Notification"),
    (0x3e, "LE Meta"),
    (0x40, "Physical Link Complete"),
    (0x41, "Channel Selected"),
    (0x42, "Disconnect Physical Link Complete"),
    (0x43, "Physical Link Loss Early Warning"),
    (0x44, "Physical Link Recovery"),
    (0x45, "Logical Link Complete"),
    (0x46, "Disconnect Logical Link Complete"),
    (0x47, "Flow Spec Modify Complete"),
    (0x48, "Number Of Completed Data Blocks"),
    (0x49, "AMP Start Test"),
    (0x4a, "AMP Test End"),
    (0x4b, "AMP Receiver Report"),
    (0x4c, "Short Range Mode Change Complete"),
    (0x4d, "AMP Status Change"),
    (0x4e, "Triggered Clock Capture"),
    (0x4f, "Synchronization Train Complete"),
    (0x50, "Synchronization Train Received"),
    (0x51, "Connectionless Slave Broadcast Receive"),
    (0x52, "Connectionless Slave Broadcast Timeout"),
    (0x53, "Truncated Page Complete"),
    (0x54, "Slave Page Response Timeout"),
    (0x55, "Connectionless Slave Broadcast Channel Map Change"),
    (0x56, "Inquiry Response Notification"),
    (0x57, "Authenticated Payload Timeout Expired"),
    (0x58, "SAM Status Change"),
    (0xff, "Vendor-Specific"),
];
const LINK_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "SCO connection (Voice Channels)"),
    (1, "ACL connection (Data Channels)"),
    (2, "eSCO connection (Voice Channels)"),
];
const ENCRYPTION_MODE_NAMES: &[(u64, &str)] = &[
    (0, "Encryption Disabled"),
    (1, "Encryption only for point-to-point packets"),
    (2, "Encryption for both point-to-point and broadcast packets"),
];
const LE_META_SUBEVENT_NAMES: &[(u64, &str)] = &[
    (1, "LE Connection Complete"),
    (2, "LE Advertising Report"),
    (3, "LE Connection Update Complete"),
    (4, "LE Read Remote Features Complete"),
    (5, "LE Long Term Key Request"),
    (6, "LE Remote Connection Parameter Request"),
    (7, "LE Data Length Change"),
    (8, "LE Read Local P-256 Public Key Complete"),
    (9, "LE Generate DHKey Complete"),
    (0xa, "LE Enhanced Connection Complete"),
    (0xb, "LE Direct Advertising Report"),
    (0xc, "LE PHY Update Complete"),
    (0xd, "LE Extended Advertising Report"),
    (0xe, "LE Periodic Advertising Sync Established"),
    (0xf, "LE Periodic Advertising Report"),
    (0x10, "LE Periodic Advertising Sync Lost"),
    (0x11, "LE Scan Timeout"),
    (0x12, "LE Advertising Set Terminated"),
    (0x13, "LE Scan Request Received"),
    (0x14, "LE Channel Selection Algorithm"),
    (0x15, "LE Connectionless IQ Report"),
    (0x16, "LE Connection IQ Report"),
    (0x17, "LE CTE Request Failed"),
    (0x18, "LE Periodic Advertising Sync Transfer Received"),
    (0x19, "LE CIS Established"),
    (0x1a, "LE CIS Request"),
    (0x1b, "LE Create BIG Complete"),
    (0x1c, "LE Terminate BIG Complete"),
    (0x1d, "LE BIG Sync Established"),
    (0x1e, "LE BIG Sync Lost"),
    (0x1f, "LE Request Peer SCA Complete"),
    (0x20, "LE Path Loss Threshold"),
    (0x21, "LE Transmit Power Reporting"),
    (0x22, "LE BIGInfo Advertising Report"),
    (0x23, "LE Subrate Change"),
];

fields! {
    /// Event Code.
    CODE = "bthci_evt.code", "Event Code", U8 Hex, names(CODE_NAMES);
    /// Parameter Total Length.
    PARAM_LENGTH = "bthci_evt.param_length", "Parameter Total Length", U8 Dec;
    /// Number of Allowed Command Packets.
    NUM_COMMAND_PACKETS = "bthci_evt.num_command_packets", "Number of Allowed Command Packets", U8 Dec;
    /// HCI Command Opcode.
    OPCODE = "bthci_evt.opcode", "Command Opcode", U16 Hex, names(OPCODES);
    /// Opcode Group Field.
    OPCODE_OGF = "bthci_evt.opcode.ogf", "Opcode Group Field", U16 Hex, mask(0xfc00), names(super::common::bluetooth::opcodes::GROUPS);
    /// Opcode Command Field.
    OPCODE_OCF = "bthci_evt.opcode.ocf", "Opcode Command Field", U16 Hex, mask(0x3ff);
    /// Status.
    STATUS = "bthci_evt.status", "Status", U8 Hex, names(ERRORS);
    /// Connection Handle.
    CONNECTION_HANDLE = "bthci_evt.connection_handle", "Connection Handle", U16 Hex;
    /// Bluetooth Device Address.
    BD_ADDR = "bthci_evt.bd_addr", "BD_ADDR", Ether None;
    /// Link Type.
    LINK_TYPE = "bthci_evt.link_type", "Link Type", U8 Hex, names(LINK_TYPE_NAMES);
    /// Encryption Mode.
    ENCRYPTION_MODE = "bthci_evt.encryption_mode", "Encryption Mode", U8 Hex, names(ENCRYPTION_MODE_NAMES);
    /// Reason.
    REASON = "bthci_evt.reason", "Reason", U8 Hex, names(ERRORS);
    /// Sub Event.
    LE_META_SUBEVENT = "bthci_evt.le_meta_subevent", "Sub Event", U8 Hex, names(LE_META_SUBEVENT_NAMES);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bthci_evt", "Bluetooth HCI Event", "HCI_EVT", &["Bluetooth Core"]) },
    dissect,
);

const CONNECTION_COMPLETE: u8 = 3;
const DISCONNECTION_COMPLETE: u8 = 5;
const COMMAND_COMPLETE: u8 = 0x0e;
const COMMAND_STATUS: u8 = 0x0f;
const LE_META: u8 = 0x3e;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("HCI_EVT");
    let code = b.u8(0)?;
    let name = CODE.names.get(code.into()).unwrap_or("Unknown");
    cx.info_append(format_args!("{name}"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" - {name}"));
    cx.add(&CODE, b, 0, 1)?;
    cx.add(&PARAM_LENGTH, b, 1, 1)?;
    match code {
        COMMAND_COMPLETE => {
            cx.add(&NUM_COMMAND_PACKETS, b, 2, 1)?;
            opcode(cx, b, 3)?;
            if b.reported_len() > 5 {
                cx.add(&STATUS, b, 5, 1)?;
            }
        }
        COMMAND_STATUS => {
            cx.add(&STATUS, b, 2, 1)?;
            cx.add(&NUM_COMMAND_PACKETS, b, 3, 1)?;
            opcode(cx, b, 4)?;
        }
        CONNECTION_COMPLETE => {
            cx.add(&STATUS, b, 2, 1)?;
            cx.add_le(&CONNECTION_HANDLE, b, 3, 2)?;
            let device = address(b.slice(5, 6)?).ok_or(Fault::Malformed)?;
            cx.put(&BD_ADDR, b.span(5, 6), Value::Ether(device));
            cx.add(&LINK_TYPE, b, 11, 1)?;
            cx.add(&ENCRYPTION_MODE, b, 12, 1)?;
        }
        DISCONNECTION_COMPLETE => {
            cx.add(&STATUS, b, 2, 1)?;
            cx.add_le(&CONNECTION_HANDLE, b, 3, 2)?;
            cx.add(&REASON, b, 5, 1)?;
        }
        LE_META => {
            let kind = cx.add(&LE_META_SUBEVENT, b, 2, 1)?;
            cx.info_append(format_args!(" ({})", LE_META_SUBEVENT.names.get(kind).unwrap_or("Unknown")));
            if kind == 2 {
                advertising_report(cx, b)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// The data of the first device that advertises itself.
fn advertising_report<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let device = address(b.slice(6, 6)?).ok_or(Fault::Malformed)?;
    cx.put(&BD_ADDR, b.span(6, 6), Value::Ether(device));
    let len = usize::from(b.u8(12)?);
    if b.u8(3)? == 1 && len > 0 {
        let data = b.sub(13, len)?;
        cx.call_named_inside("btcommon", data);
    }
    Ok(())
}

/// The command that an event is about.
fn opcode<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let code = cx.add_le(&OPCODE, b, at, 2)?;
    let name = OPCODE.names.get(code).unwrap_or("Unknown");
    cx.info_append(format_args!(" ({name})"));
    cx.open_last();
    cx.add_le(&OPCODE_OGF, b, at, 2)?;
    cx.add_le(&OPCODE_OCF, b, at, 2)?;
    cx.append(cx.last(), format_args!(" ({name})"));
    cx.close();
    Ok(())
}
