//! Unidirectional link detection (RFC 5171).

use super::common::rows::{add_each, add_rest};
use super::common::text::shown;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Probe"),
    (2, "Echo"),
    (3, "Flush"),
];
const TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Device ID"),
    (2, "Port ID"),
    (3, "Echo"),
    (4, "Message interval"),
    (5, "Timeout interval"),
    (6, "Device name"),
    (7, "Sequence number"),
];

fields! {
    /// Version.
    VERSION = "udld.version", "Version", U8 Dec, mask(0xe0);
    /// Opcode.
    OPCODE = "udld.opcode", "Opcode", U8 Dec, mask(0x1f), names(OPCODE_NAMES);
    /// Flags.
    FLAGS = "udld.flags", "Flags", U8 Dec;
    /// Recommended timeout.
    FLAGS_RT = "udld.flags.rt", "Recommended timeout", U8 Hex, mask(0x1);
    /// ReSynch.
    FLAGS_RSY = "udld.flags.rsy", "ReSynch", U8 Hex, mask(0x2);
    /// Checksum.
    CHECKSUM = "udld.checksum", "Checksum", U16 Hex;
    /// Type.
    TLV_TYPE = "udld.tlv.type", "Type", U16 Hex, names(TLV_TYPE_NAMES);
    /// Length.
    TLV_LEN = "udld.tlv.len", "Length", U16 Dec;
    /// Device ID.
    DEVICE_ID = "udld.device_id", "Device ID", Str None;
    /// Sent through Interface.
    SENT_THROUGH_INTERFACE = "udld.sent_through_interface", "Sent through Interface", Str None;
    /// Data.
    DATA = "udld.data", "Data", Bytes None;
}

pub static FLAG_BITS: &[&Field] = &[&FLAGS_RT, &FLAGS_RSY];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SnapPid, 0x000c_0111)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("udld", "Unidirectional Link Detection", "UDLD", &["RFC 5171"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("UDLD");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&OPCODE, b, 0, 1)?;
    cx.flags(&FLAGS, b, 1, 1, FLAG_BITS)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let mut at = 4;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            break;
        }
        let tlv = b.sub(at, len)?;
        let name = TLV_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.open_text(tlv.span(0, len), format_args!("Type: {name}, length: {len}"));
        add_each(cx, tlv, 0, &[(&TLV_TYPE, 2), (&TLV_LEN, 2)])?;
        match kind {
            1 | 2 => {
                let (field, label) = if kind == 1 { (&DEVICE_ID, "Device ID") } else { (&SENT_THROUGH_INTERFACE, "Port ID") };
                add_rest(cx, field, tlv, 4)?;
                let text = shown(tlv.slice(4, len - 4)?);
                cx.text(item, format_args!("{label}: {text}"));
                cx.info_append(format_args!("{label}: {text}  "));
            }
            _ => add_rest(cx, &DATA, tlv, 4)?,
        }
        cx.close();
        at += len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn device_and_port_make_the_info_text() {
        let mut frame = vec![1, 0, 12, 204, 204, 204, 0, 1, 2, 3, 4, 5, 0, 27, 0xaa, 0xaa, 3, 0, 0, 12, 1, 0x11];
        frame.extend(b"\x21\x03\0\0\0\x01\0\x07FOC\0\x02\0\x08Gi01");
        let shown = crate::proto::testing::dissect(1, &frame);
        assert_eq!(shown.info, "Device ID: FOC  Port ID: Gi01  ");
    }
}
