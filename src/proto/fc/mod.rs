//! Fibre channel frames (INCITS FC-FS): who talks to whom, in which exchange, and of what kind.

mod fields;

use super::common::rows::{add_bits, add_each};
use crate::base::addr::{Address, hex};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol::new(
    ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("fc", "Fibre Channel", "FC", &["INCITS FC-FS"]) },
    dissect,
);

const HEADER: usize = 24;
/// Extended link services, among the kinds of frames.
const ELS_FRAME: u64 = 5;
/// Names of routing: the upper four bits, and what the lower ones mean with them.
const ROUTING: &[(u8, &str)] = &[
    (0, "Device_Data"),
    (2, "Extended Link Services"),
    (3, "FC-4 Link_Data"),
    (4, "Video_Data"),
    (8, "Basic Link Services"),
    (12, "Link_Control Frame"),
];
const INFORMATION: &[&str] = &[
    "Uncategorized",
    "Solicited Data",
    "Unsolicited Control",
    "Solicited Control",
    "Unsolicited Data",
    "Data Descriptor",
    "Unsolicited Command",
    "Command Status",
];
const CONTROL: &[&Field] = &[
    &FCTL_EXCHANGE_RESPONDER,
    &FCTL_SEQ_RECIPIENT,
    &FCTL_EXCHANGE_FIRST,
    &FCTL_EXCHANGE_LAST,
    &FCTL_SEQ_LAST,
    &FCTL_PRIORITY,
    &FCTL_TRANSFER_SEQ_INITIATIVE,
    &FCTL_LAST_DATA_FRAME,
    &FCTL_ACK_0_1,
    &FCTL_REXMITTED_SEQ,
    &FCTL_ABTS_ACK,
    &FCTL_REL_OFFSET,
];

/// What a frame is, from its routing and its type (INCITS FC-FS tables 5 and 37).
fn frame_type(routing: u8, kind: u8) -> u64 {
    match (routing >> 4, kind) {
        (0, 5) => 2,
        (0 | 3, 8) => 3,
        (0, 0x20) => 7,
        (0, 0x22) => 1,
        (0 | 2 | 3, 0x18..=0x1c) => 0xc,
        (2, 1) => 5,
        (2, 0x22) => 1,
        (3, _) => 8,
        (4, _) => 9,
        (8, _) => 4,
        (12, _) => 0xa,
        _ => 0,
    }
}

fn routing_text(routing: u8) -> String {
    let name = ROUTING.iter().find(|(number, _)| *number == routing >> 4).map_or("Unknown", |(_, name)| name);
    let detail = match (routing >> 4, routing & 15) {
        (2, 2) => "Request",
        (2, 3) => "Reply",
        (0 | 3 | 4, n) => INFORMATION.get(usize::from(n)).copied().unwrap_or("Unknown"),
        _ => return format!("0x{routing:x}({name})"),
    };
    format!("0x{routing:x}({name}/{detail})")
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (routing, kind) = (b.u8(0)?, b.u8(8)?);
    let what = frame_type(routing, kind);
    let name = FTYPE.names.get(what).unwrap_or("Unknown");
    cx.protocol("FC");
    cx.info(format_args!("{name}"));
    let address = |at: usize| b.slice(at, 3).map(|bytes| hex(bytes, "."));
    let (to, from) = (address(1)?, address(5)?);
    cx.addresses(Address::Text(from.as_str().into()), Address::Text(to.as_str().into()));
    cx.layer(&PROTOCOL.info, b, HEADER);
    cx.add(&R_CTL, b, 0, 1)?;
    cx.text(cx.last(), format_args!("R_CTL: {}", routing_text(routing)));
    cx.hide(&FTYPE, b.span(0, 1), Value::Uint(what));
    for (field, at) in [(&D_ID, 1), (&S_ID, 5)] {
        cx.add(field, b, at, 3)?;
        cx.hide(&ID, b.span(at, 3), Value::Span(b.span(at, 3)));
        if at == 1 {
            cx.add(&CS_CTL, b, 4, 1)?;
        }
    }
    cx.add(&TYPE, b, 8, 1)?;
    control(cx, b)?;
    add_each(cx, b, 12, &[(&SEQ_ID, 1), (&DF_CTL, 1), (&SEQ_CNT, 2), (&OX_ID, 2), (&RX_ID, 2), (&PARAMETER, 4)])?;
    cx.close();
    let payload = b.from(HEADER);
    if what == ELS_FRAME {
        return link_service(cx, payload);
    }
    cx.data(payload);
    Ok(())
}

/// How the frame stands in its sequence and its exchange.
fn control<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let number = cx.open(&F_CTL, b, 9, 3)?;
    let item = cx.last();
    for bit in CONTROL {
        let value = bit.extract(number);
        if let Some(name) = bit.names.get(value) {
            cx.append(item, format_args!(", {}: {name}", bit.label));
        }
    }
    add_bits(cx, b, 9, 3, CONTROL)?;
    cx.close();
    Ok(())
}

/// Logins and others between ports.
fn link_service<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    cx.protocol("FC ELS");
    cx.info(format_args!("{}", ELS_OPCODE.names.get(code.into()).unwrap_or("ELS")));
    let all = b.span(0, b.reported_len());
    cx.put(&ELS, all, Value::Span(b.span(0, b.len())));
    cx.open_last();
    cx.add(&ELS_OPCODE, b, 0, 1)?;
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_login_goes_to_the_fabric() {
        let mut frame = b"\x0e\xfc\0\xff\xff\xfe\x0e\xfc\0\0\0\x01\x89\x06".to_vec();
        frame.extend_from_slice(b"\0\0\0\0\0\0\0\0\0\0\0\0\0\x2e");
        let inner = b"\x22\xff\xff\xfe\0\0\0\0\x01\x29\0\0\x04\0\0\0\x9a\x83\xff\xff\0\0\0\0\x04\0\0\0";
        frame.extend_from_slice(inner);
        frame.extend_from_slice(&crate::proto::common::checksum::crc32(inner).to_le_bytes());
        frame.extend_from_slice(b"\x42\0\0\0");
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("FC ELS", "FLOGI"));
        assert!(shown.layers.ends_with(":fcoe:fc"), "{}", shown.layers);
        for line in ["FCoE (SOFi3/EOFt) 28 bytes", "R_CTL: 0x22(Extended Link Services/Request)", "Dest Addr: ff.ff.fe", "CRC Status: Good"] {
            let found = shown.lines.iter().any(|l| l.contains(line));
            assert!(found, "{line} is not in {:#?}", shown.lines);
        }
    }
}
