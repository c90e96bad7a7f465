//! Bluetooth host controller interface over a serial line: which kind of packet follows (Core 5.3, volume 4 part A).

use super::common::bluetooth::Way;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "HCI Command"),
    (2, "ACL Data"),
    (3, "SCO Data"),
    (4, "HCI Event"),
    (5, "ISO Data"),
];
const DIRECTION_NAMES: &[(u64, &str)] = &[
    (0, "Sent"),
    (1, "Rcvd"),
    (0xffffffff, "Unspecified"),
];

fields! {
    /// HCI Packet Type.
    TYPE = "hci_h4.type", "HCI Packet Type", U8 Hex, names(TYPE_NAMES);
    /// HCI Packet Direction Sent/Rcvd.
    DIRECTION = "hci_h4.direction", "Direction", U8 Hex, names(DIRECTION_NAMES);
}

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("hci_h4", "Bluetooth HCI H4", "HCI_H4", &["Bluetooth Core"]) },
    dissect,
);

/// LINKTYPE_BLUETOOTH_HCI_H4_WITH_PHDR: four bytes before the packet tell its direction.
const WITH_DIRECTION: u16 = 201;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("HCI H4");
    let mut at = 0;
    let mut way = Way::Unknown;
    if cx.frame.link_type == WITH_DIRECTION {
        way = if b.be32(0)? & 1 == 1 { Way::Received } else { Way::Sent };
        at = 4;
    }
    way.set(cx);
    super::common::bluetooth::begin(cx);
    cx.layer(&PROTOCOL.info, b.from(at), 1);
    let direction = if way == Way::Unknown { 0xffff_ffff } else { way as u64 };
    cx.computed(&DIRECTION, b.span(at, 0), Value::Uint(direction));
    let kind = cx.add(&TYPE, b, at, 1)?;
    cx.close();
    let name = match kind {
        1 => "bthci_cmd",
        2 => "bthci_acl",
        3 => "bthci_sco",
        4 => "bthci_evt",
        _ => "",
    };
    let rest = b.from(at + 1);
    if !cx.call_named(name, rest) {
        match TYPE.names.get(kind) {
            Some(name) => cx.info_append(format_args!("{name}")),
            None => cx.info_append(format_args!("Unknown HCI packet type 0x{kind:02x}")),
        }
        cx.data(rest);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_command_and_its_completion_are_named() {
        let shown = dissect(201, &[0, 0, 0, 0, 1, 3, 0x0c, 0]);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("bluetooth:hci_h4:bthci_cmd", "HCI_CMD"));
        assert_eq!(shown.info, "Sent Reset");
        let shown = dissect(201, &[0, 0, 0, 1, 4, 0x0e, 4, 1, 3, 0x0c, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("HCI_EVT", "Rcvd Command Complete (Reset)"));
        assert!(shown.has("Status: Success (0x00)"), "{:#?}", shown.lines);
    }

    #[test]
    fn signalling_and_attributes_name_what_they_ask() {
        let acl = |l2cap: &[u8]| {
            let mut bytes = vec![0, 0, 0, 0, 2, 0x0b, 0x20, l2cap.len() as u8, 0];
            bytes.extend_from_slice(l2cap);
            dissect(201, &bytes)
        };
        let shown = acl(&[8, 0, 1, 0, 2, 1, 4, 0, 1, 0, 0x40, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("L2CAP", "Sent Connection Request (SDP, SCID: 0x0040)"));
        let shown = acl(&[7, 0, 4, 0, 0x10, 1, 0, 0xff, 0xff, 0, 0x28]);
        assert_eq!(shown.protocol, "ATT");
        assert_eq!(shown.info, "Sent Read By Group Type Request, Primary Service, Handles: 0x0001..0xffff");
    }
}
