//! USB mass storage, bulk-only transport: the wrappers of commands and of their status.

use super::common::rows::{add_each, add_each_le};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::ProtocolInfo;

const DCSWSTATUS_NAMES: &[(u64, &str)] = &[
    (0, "Command Passed"),
    (1, "Command Failed"),
    (2, "Phase Error"),
];

fields! {
    /// Signature.
    DCBWSIGNATURE = "usbms.dCBWSignature", "Signature", U32 Hex;
    /// Tag.
    DCBWTAG = "usbms.dCBWTag", "Tag", U32 Hex;
    /// DataTransferLength.
    DCBWDATATRANSFERLENGTH = "usbms.dCBWDataTransferLength", "DataTransferLength", U32 Dec;
    /// Flags.
    DCBWFLAGS = "usbms.dCBWFlags", "Flags", U8 Hex;
    /// Target Number when enabling multi-target mode.
    DCBWTARGET = "usbms.dCBWTarget", "Target", U8 HexDec, mask(0x70);
    /// LUN.
    DCBWLUN = "usbms.dCBWLUN", "LUN", U8 Hex, mask(0xf);
    /// CDB Length.
    DCBWCBLENGTH = "usbms.dCBWCBLength", "CDB Length", U8 Hex, mask(0x1f);
    /// Signature.
    DCSWSIGNATURE = "usbms.dCSWSignature", "Signature", U32 Hex;
    /// DataResidue.
    DCSWDATARESIDUE = "usbms.dCSWDataResidue", "DataResidue", U32 Dec;
    /// Status.
    DCSWSTATUS = "usbms.dCSWStatus", "Status", U8 Hex, names(DCSWSTATUS_NAMES);
}

const READ: u8 = 0x28;
const WRITE: u8 = 0x2a;
/// Commands by their first byte (T10, SCSI operation codes).
const COMMAND_NAMES: &[(u8, &str)] = &[
    (0x00, "Test Unit Ready"),
    (0x03, "Request Sense"),
    (0x12, "Inquiry"),
    (0x15, "Mode Select(6)"),
    (0x1a, "Mode Sense(6)"),
    (0x1b, "Start Stop Unit"),
    (0x1e, "Prevent/Allow Medium Removal"),
    (0x23, "Read Format Capacities"),
    (0x25, "Read Capacity(10)"),
    (0x28, "Read(10)"),
    (0x2a, "Write(10)"),
    (0x2f, "Verify(10)"),
    (0x35, "Synchronize Cache(10)"),
    (0x5a, "Mode Sense(10)"),
    (0xa0, "Report LUNs"),
];

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("usbms", "USB Mass Storage", "USBMS", &["USB MSC BOT 1.0"]) },
    dissect,
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    match b.clipped(0, 4) {
        b"USBC" => command(cx, b),
        b"USBS" => status(cx, b),
        _ => Err(Fault::NotMine),
    }
}

fn command<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("USBMS");
    let (unit, len, code) = (b.u8(13)? & 0xf, usize::from(b.u8(14)? & 0x1f), b.u8(15)?);
    let name = COMMAND_NAMES.iter().find(|row| row.0 == code).map(|row| row.1);
    match name {
        _ if len == 0 => cx.info(format_args!("")),
        Some(name) => cx.info(format_args!("SCSI: {name} LUN: 0x{unit:02x} ")),
        None => cx.info(format_args!("SCSI: Unknown (0x{code:02x}) LUN: 0x{unit:02x} ")),
    }
    if len > 0 && matches!(code, READ | WRITE) {
        cx.info_append(format_args!("(LBA: 0x{:08x}, Len: {})", b.be32(17)?, b.be16(22)?));
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each_le(cx, b, 0, &[(&DCBWSIGNATURE, 4), (&DCBWTAG, 4), (&DCBWDATATRANSFERLENGTH, 4)])?;
    add_each(cx, b, 12, &[(&DCBWFLAGS, 1), (&DCBWTARGET, 1)])?;
    add_each(cx, b, 13, &[(&DCBWLUN, 1), (&DCBWCBLENGTH, 1)])?;
    if len > 0 {
        let block = b.sub(15, len)?;
        let name = name.unwrap_or("Unknown");
        cx.open_text(block.span(0, len), format_args!("SCSI CDB {name}"));
        cx.close();
    }
    Ok(())
}

fn status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("USBMS");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each_le(cx, b, 0, &[(&DCSWSIGNATURE, 4), (&DCBWTAG, 4), (&DCSWDATARESIDUE, 4)])?;
    cx.info(format_args!(""));
    cx.add(&DCSWSTATUS, b, 12, 1).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_wrapped_command_is_named() {
        let mut record = vec![1, 0, 0, 0, 0, 0, 0, 0, b'S', 3, 2, 5, 1, 0, b'-', 0];
        record.extend_from_slice(&[0; 32]);
        record.extend_from_slice(b"USBC\x01\0\0\0\x24\0\0\0\x80\0\x06\x12\0\0\0\x24\0");
        record.extend_from_slice(&[0; 10]);
        let shown = dissect(189, &record);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("usb:usbms", "USBMS"));
        assert_eq!(shown.info, "SCSI: Inquiry LUN: 0x00 ");
    }
}
