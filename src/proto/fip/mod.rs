//! FCoE initialization protocol (INCITS FC-BB-5): nodes find switches and log in to them.

mod fields;

use super::common::rows::{add_each, add_rest};
use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8914)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("fip", "FCoE Initialization Protocol", "FIP", &["INCITS FC-BB-5"]) },
        dissect,
    )
};

/// Version, operation, length of the descriptors, flags.
const HEADER: usize = 10;
/// Descriptors count their length in these.
const WORD: usize = 4;
const FLAGS_BITS: &[&Field] = &[&FLAGS_FPMA, &FLAGS_SPMA, &FLAGS_REC_P2P, &FLAGS_AVAILABLE, &FLAGS_SOL, &FLAGS_FPORT];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (operation, kind, words) = (b.be16(2)?, b.u8(5)?, usize::from(b.be16(6)?));
    let field: &'static Field = match operation {
        1 => &DISC_SUBCODE,
        2 => &LS_SUBCODE,
        3 => &CTRL_SUBCODE,
        4 => &VLAN_SUBCODE,
        5 => &VN2VN_SUBCODE,
        _ => &SUBCODE,
    };
    let name = field.names.get(kind.into()).map_or_else(|| format!("{}: 0x{kind:02x}", OPCODE.names.get(operation.into()).unwrap_or("Unknown")), Into::into);
    cx.protocol("FIP");
    cx.info(format_args!("{name}"));
    let len = HEADER + words * WORD;
    cx.packet.payload_end = Some(b.span(len, 0).start);
    let layer = cx.layer(&PROTOCOL.info, b, len);
    cx.text(layer, format_args!("FIP {name}"));
    cx.add(&VER, b, 0, 1)?;
    add_each(cx, b, 0, &[(&RESERVED, 2), (&OPCODE, 2)])?;
    let reserved = cx.put(&RESERVED, b.span(4, 1), Value::Uint(b.u8(4)?.into()));
    cx.text(reserved, format_args!("Reserved: 0x{:02x}", b.u8(4)?));
    add_each(cx, b, 5, &[(field, 1), (&DL_LEN, 2)])?;
    let flags = cx.flags(&FLAGS, b, 8, 2, FLAGS_BITS)?;
    let item = cx.last();
    for bit in FLAGS_BITS.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    let list = b.window(HEADER, words * WORD);
    if list.reported_len() > 0 {
        cx.put(&DESCRIPTORS, list.span(0, list.reported_len()), Value::Span(list.span(0, list.len())));
        cx.text(cx.last(), format_args!("Descriptors"));
    }
    let mut at = 0;
    while at + 2 <= list.reported_len() {
        let len = usize::from(list.u8(at + 1)?) * WORD;
        if len == 0 {
            return Err(Fault::Malformed);
        }
        descriptor(cx, list.sub(at, len)?)?;
        at += len;
    }
    Ok(())
}

fn descriptor<'a>(cx: &mut Cx<'a>, d: Bytes<'a>) -> Outcome {
    let (kind, len) = (d.u8(0)?, d.reported_len());
    let name = DESC_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let item = cx.open_text(d.span(0, len), format_args!("Descriptor: {name} "));
    add_each(cx, d, 0, &[(&DESC_TYPE, 1), (&DESC_LEN, 1)])?;
    let bytes = |at: usize, len: usize, separator: &str| d.slice(at, len).map(|bytes| hex(bytes, separator));
    let summary = match (kind, len) {
        (1, 4) => format!("{}", cx.add(&PRI, d, 3, 1)?),
        (2, 8) => {
            cx.add(&MAC, d, 2, 6)?;
            bytes(2, 6, ":")?
        }
        (3, 8) => {
            cx.add(&MAP, d, 5, 3)?;
            bytes(5, 3, ".")?
        }
        (4, 12) => {
            cx.add(&NAME, d, 4, 8)?;
            bytes(4, 8, ":")?
        }
        (5, 16) => {
            cx.add(&FAB_VFID, d, 2, 2)?;
            cx.add(&FAB_MAP, d, 5, 3)?;
            cx.add(&FAB_NAME, d, 8, 8)?;
            bytes(8, 8, ":")?
        }
        (6, 4) => format!("{}", cx.add(&FCOE_SIZE, d, 2, 2)?),
        (11, 20) => {
            cx.add(&VN_MAC, d, 2, 6)?;
            cx.add(&VN_FC_ID, d, 9, 3)?;
            cx.add(&VN_PWWN, d, 12, 8)?;
            format!("MAC {}  FC_ID {:06x}", bytes(2, 6, ":")?, d.be24(9)?)
        }
        (12, 8) => format!("{} ms", cx.add(&FKA, d, 4, 4)?),
        (13, 12..) => {
            cx.add(&VENDOR, d, 4, 8)?;
            bytes(4, 8, "")?
        }
        (14, 4) => format!("{}", cx.add(&VLAN, d, 2, 2)?),
        // logins are frames of fibre channel
        (7..=10, 5..) => {
            cx.call_named_inside("fc", d.from(WORD));
            String::new()
        }
        _ => {
            add_rest(cx, &DESC_UNK, d, 2)?;
            String::new()
        }
    };
    cx.append(item, format_args!("{summary}"));
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn an_advertisement_lists_what_the_switch_is() {
        let mut frame = b"\x01\x10\x18\x01\0\x01\x70\x68\x6f\x12\0\0\x89\x14\x10\0\0\x01\0\x02\0\x05\x80\x05".to_vec();
        frame.extend_from_slice(b"\x01\x01\0\x80\x02\x02\x70\x68\x6f\x12\0\0\x0c\x02\0\0\0\0\x1f\x40");
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("FIP", "Advertisement"));
        for line in [
            "FIP Advertisement",
            "Flags: 0x8005, Fabric Provided MAC addr, Available, F_Port",
            "Descriptor: Priority 128",
            "Descriptor: MAC Address 70:68:6f:12:00:00",
            "FKA_ADV_Period: 8000 ms",
        ] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
