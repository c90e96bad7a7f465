//! Fiber distributed data interface (ISO 9314-2).

use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const CLASSES: &[(u64, &str)] = &[
    (0x0, "Void"),
    (0x4, "SMT"),
    (0x5, "Async LLC"),
    (0x6, "Implementor Async"),
    (0x8, "Nonrestricted Token"),
    (0xc, "MAC"),
    (0xd, "Sync LLC"),
    (0xe, "Implementor Sync"),
];
const SMT_SUBTYPES: &[(u64, &str)] = &[(1, "Info"), (15, "Next Station Address")];
const MAC_SUBTYPES: &[(u64, &str)] = &[(2, "Beacon"), (3, "Claim")];

fields! {
    /// Kind of frame.
    CONTROL = "fddi.fc", "Frame Control", U8 Hex;
    /// Class, length of addresses and format.
    CLASS = "fddi.fc.clf", "Class/Length/Format", U8 Hex, mask(0xf0), names(CLASSES);
    /// Priority of an asynchronous frame.
    PRIORITY = "fddi.fc.prio", "Priority", U8 Dec, mask(0x07);
    /// Kind of station management frame.
    SMT_SUBTYPE = "fddi.fc.smt_subtype", "SMT Subtype", U8 Dec, mask(0x0f), names(SMT_SUBTYPES);
    /// Kind of medium access frame.
    MAC_SUBTYPE = "fddi.fc.mac_subtype", "MAC Subtype", U8 Dec, mask(0x0f), names(MAC_SUBTYPES);
    /// Receiver.
    DST = "fddi.dst", "Destination", Ether None;
    /// Sender.
    SRC = "fddi.src", "Source", Ether None;
    /// Either address.
    ADDR = "fddi.addr", "Source or Destination Address", Ether None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 10)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("fddi", "Fiber Distributed Data Interface", "FDDI", &["ISO 9314-2"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("FDDI");
    let control = b.u8(0)?;
    let text = kind(control);
    cx.info(format_args!("{text}"));
    let item = cx.layer(&PROTOCOL.info, b, 13);
    cx.text(item, format_args!("Fiber Distributed Data Interface, {text}"));
    cx.add(&CONTROL, b, 0, 1)?;
    let line = cx.open_last();
    cx.append(line, format_args!(" ({text})"));
    cx.add(&CLASS, b, 0, 1)?;
    match control >> 4 {
        0x4 => cx.add(&SMT_SUBTYPE, b, 0, 1)?,
        0xc => cx.add(&MAC_SUBTYPE, b, 0, 1)?,
        0x5 => cx.add(&PRIORITY, b, 0, 1)?,
        _ => 0,
    };
    cx.close();
    let (to, from) = (address(cx, b, 1, &DST)?, address(cx, b, 7, &SRC)?);
    cx.tree.columns.source = from.clone();
    cx.tree.columns.destination = to.clone();
    (cx.packet.link_source, cx.packet.link_destination) = (from, to);
    let payload = b.from(13);
    match control >> 4 {
        0x5 | 0xd if cx.call_named("llc", payload) => {}
        _ => cx.data(payload),
    }
    Ok(())
}

/// An address. On the ring bits go most significant first, so files hold each byte mirrored.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<Address, Fault> {
    let mut mac: [u8; 6] = b.slice(at, 6)?.try_into().map_err(|_| Fault::Malformed)?;
    mac.iter_mut().for_each(|byte| *byte = byte.reverse_bits());
    cx.put(field, b.span(at, 6), Value::Ether(mac));
    cx.hide(&ADDR, b.span(at, 6), Value::Ether(mac));
    // Wireshark adds both once more for filters on the mirrored form
    cx.hide(field, b.span(at, 6), Value::Ether(mac));
    cx.hide(&ADDR, b.span(at, 6), Value::Ether(mac));
    Ok(Address::Ether(mac))
}

/// What a frame control says.
fn kind(control: u8) -> String {
    match control {
        0x00 => "Void frame".into(),
        0x80 => "Token".into(),
        0x41 => "SMT info".into(),
        0x4f => "SMT Next station adrs".into(),
        0xc2 => "MAC beacon".into(),
        0xc3 => "MAC claim token".into(),
        _ => match control >> 4 {
            0x4 => format!("SMT frame, type {}", control & 0x0f),
            0x5 => match control & 7 {
                _ if control & 8 != 0 => format!("Async LLC frame, type {}", control & 0x0f),
                priority => format!("Async LLC frame, priority {priority}"),
            },
            0xc => format!("MAC frame, type {}", control & 0x0f),
            0xd if control == 0xd0 => "Sync LLC frame".into(),
            0xd => format!("Sync LLC frame, type {}", control & 0x0f),
            0x6 => "Implementor async".into(),
            0xe => "Implementor synch".into(),
            _ => format!("Unknown frame type 0x{control:02x}"),
        },
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses_are_mirrored() {
        let mut frame = vec![0x50, 0xaa, 0, 4, 0, 0x82, 0xa7, 0xaa, 0, 4, 0, 0x83, 0xa7];
        frame.extend([0x42, 0x42, 3, 1, 2, 3, 4]);
        let shown = crate::proto::testing::dissect(10, &frame);
        assert!(shown.has("Destination: 55:00:20:00:41:e5"), "{:?}", shown.lines);
        assert!(shown.layers.starts_with("fddi:llc"));
    }
}
