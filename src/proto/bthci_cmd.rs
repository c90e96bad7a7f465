//! Bluetooth HCI commands: what a host asks of its controller (Core 5.3, volume 4 part E section 5.4.1).

use super::common::bluetooth::opcodes::OPCODES;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;


fields! {
    /// HCI Command Opcode.
    OPCODE = "bthci_cmd.opcode", "Command Opcode", U16 Hex, names(OPCODES);
    /// Opcode Group Field.
    OPCODE_OGF = "bthci_cmd.opcode.ogf", "Opcode Group Field", U16 Hex, mask(0xfc00), names(super::common::bluetooth::opcodes::GROUPS);
    /// Opcode Command Field.
    OPCODE_OCF = "bthci_cmd.opcode.ocf", "Opcode Command Field", U16 Hex, mask(0x3ff);
    /// Parameter Total Length.
    PARAM_LENGTH = "bthci_cmd.param_length", "Parameter Total Length", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bthci_cmd", "Bluetooth HCI Command", "HCI_CMD", &["Bluetooth Core"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("HCI_CMD");
    let code = u64::from(b.le16(0)?);
    let name = OPCODE.names.get(code).unwrap_or("Unknown");
    cx.info_append(format_args!("{name}"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" - {name}"));
    cx.add_le(&OPCODE, b, 0, 2)?;
    cx.open_last();
    cx.add_le(&OPCODE_OGF, b, 0, 2)?;
    cx.add_le(&OPCODE_OCF, b, 0, 2)?;
    cx.append(cx.last(), format_args!(" ({name})"));
    cx.close();
    cx.add(&PARAM_LENGTH, b, 2, 1)?;
    Ok(())
}
