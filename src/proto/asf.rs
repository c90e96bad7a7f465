//! Alert standard forum (DMTF DSP0136): who is there, sessions, power.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

const TYPE_NAMES: &[(u64, &str)] = &[
    (0x10, "Reset"),
    (0x11, "Power-up"),
    (0x12, "Unconditional Power-down"),
    (0x13, "Power Cycle"),
    (0x40, "Presence Pong"),
    (0x41, "Capabilities Response"),
    (0x42, "System State Response"),
    (0x43, "Open Session Response"),
    (0x44, "Close Session Response"),
    (0x80, "Presence Ping"),
    (0x81, "Capabilities Request"),
    (0x82, "System State Request"),
    (0x83, "Open Session Request"),
    (0x84, "Close Session Request"),
    (0xc0, "RAKP Message 1"),
    (0xc1, "RAKP Message 2"),
    (0xc2, "RAKP Message 3"),
];
const RSSP_STATUS_CODE_NAMES: &[(u64, &str)] = &[
    (0, "No errors"),
    (1, "Insufficient resources to create a session"),
    (2, "Invalid session ID"),
    (3, "Invalid payload type"),
    (4, "Invalid authentication algorithm"),
    (5, "Invalid integrity algorithm"),
    (6, "No matching authentication payload"),
    (7, "No matching integrity payload"),
];

fields! {
    /// IANA Enterprise Number.
    IANA = "asf.iana", "IANA Enterprise Number", U32 None;
    /// ASF Message Type.
    TYPE = "asf.type", "Message Type", U8 Hex, names(TYPE_NAMES);
    /// ASF Message Tag.
    TAG = "asf.tag", "Message Tag", U8 Hex;
    /// ASF Data Length.
    LEN = "asf.len", "Data Length", U8 Dec;
    /// Identifies the status of the previous message.
    RSSP_STATUS_CODE = "asf.rssp_status_code", "Status Code", U8 Dec, names(RSSP_STATUS_CODE_NAMES);
    /// Mgt Console Session ID.
    MGT_CONSOLE_ID = "asf.mgt_console_id", "Mgt Console Session ID", U32 Dec;
    /// Managed Client Session ID.
    CLIENT_ID = "asf.client_id", "Managed Client Session ID", U32 Dec;
}

const HEADER: usize = 8;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("asf", "Alert Standard Forum", "ASF", &["DMTF DSP0136"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ASF");
    let len = usize::from(b.u8(7)?);
    cx.layer(&PROTOCOL.info, b, HEADER + len);
    let maker = cx.add(&IANA, b, 0, 4)?;
    let name = if maker == 4542 { "Alerting Specifications Forum" } else { "<Unknown>" };
    cx.text(cx.last(), format_args!("IANA Enterprise Number: {name} ({maker})"));
    let kind = cx.add(&TYPE, b, 4, 1)?;
    cx.add(&TAG, b, 5, 1)?;
    cx.add(&LEN, b, 7, 1)?;
    match TYPE.names.get(kind) {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown (0x{kind:02x})")),
    }
    if len == 0 {
        return Ok(());
    }
    match kind {
        0x43 => {
            cx.add(&RSSP_STATUS_CODE, b, 8, 1)?;
            cx.add(&MGT_CONSOLE_ID, b, 12, 4)?;
            cx.add(&CLIENT_ID, b, 16, 4).map(|_| ())
        }
        _ => {
            cx.close();
            cx.data(b.window(HEADER, len));
            Ok(())
        }
    }
}
