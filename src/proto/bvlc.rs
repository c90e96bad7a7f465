//! BACnet virtual link control: BACnet messages over UDP (ASHRAE 135, annex J).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (129, "BACnet/IP (Annex J)"),
    (130, "BACnet/IPV6 (Annex U)"),
];

const FUNCTION_NAMES: &[(u64, &str)] = &[
    (0, "BVLC-Result"),
    (1, "Write-Broadcast-Distribution-Table"),
    (2, "Read-Broadcast-Distribution-Table"),
    (3, "Read-Broadcast-Distribution-Table-Ack"),
    (4, "Forwarded-NPDU"),
    (5, "Register-Foreign-Device"),
    (6, "Read-Foreign-Device-Table"),
    (7, "Read-Foreign-Device-Table-Ack"),
    (8, "Delete-Foreign-Device-Table-Entry"),
    (9, "Distribute-Broadcast-To-Network"),
    (10, "Original-Unicast-NPDU"),
    (11, "Original-Broadcast-NPDU"),
    (12, "Secured-BVLL"),
];

fields! {
    /// Type.
    TYPE = "bvlc.type", "Type", U8 Hex, names(TYPE_NAMES);
    /// Function.
    FUNCTION = "bvlc.function", "Function", U8 Hex, names(FUNCTION_NAMES);
    /// BVLC-Length.
    LENGTH = "bvlc.length", "BVLC-Length", U16 Dec;
    /// TTL.
    REG_TTL = "bvlc.reg_ttl", "TTL", U16 Dec;
    /// IP.
    FWD_IP = "bvlc.fwd_ip", "IP", Ipv4 None;
    /// Port.
    FWD_PORT = "bvlc.fwd_port", "Port", U16 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 47808)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bvlc", "BACnet Virtual Link Control", "BVLC", &["ASHRAE 135"]) },
        dissect,
    )
};

/// The link over IPv4.
const BACNET_IP: u8 = 0x81;
const HEADER: usize = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != BACNET_IP {
        return Err(Fault::NotMine);
    }
    let function = b.u8(1)?;
    let len = usize::from(b.be16(2)?);
    let name = FUNCTION.names.get(function.into()).unwrap_or("unknown");
    cx.protocol("BVLC");
    cx.info(format_args!("BVLC Function {name}"));
    // a forwarded message brings the address of its first sender
    let header = match function {
        0x04 => HEADER + 6,
        0x09..=0x0b => HEADER,
        _ => len.min(b.reported_len()),
    };
    cx.layer(&PROTOCOL.info, b, header);
    add_each(cx, b, 0, &[(&TYPE, 1), (&FUNCTION, 1)])?;
    let item = cx.put(&LENGTH, b.span(2, 2), Value::Uint(header as u64));
    let all = b.reported_len();
    cx.text(item, format_args!("BVLC-Length: {header} of {all} bytes BACnet packet length"));
    let at = match function {
        0x04 => add_each(cx, b, HEADER, &[(&FWD_IP, 4), (&FWD_PORT, 2)])?,
        0x05 => add_each(cx, b, HEADER, &[(&REG_TTL, 2)])?,
        _ => HEADER,
    };
    if matches!(function, 0x04 | 0x09..=0x0b) && !cx.call_named("bacnet", b.from(at)) {
        cx.data(b.from(at));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn who_is_asks_a_range_of_devices() {
        let bytes: &[u8] = &[0x81, 0x0b, 0, 16, 1, 0x20, 0xff, 0xff, 0, 0xff, 0x10, 8, 9, 0x6f, 0x19, 0x6f];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "bvlc"));
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("bvlc:bacnet:bacapp", "BACnet-APDU"));
        assert_eq!(shown.info, "Unconfirmed-REQ who-Is 111 111 ");
        assert!(shown.has("Device Instance Range Low Limit: 111"), "{:#?}", shown.lines);
        assert!(shown.has("Hop Count: 255"));
    }
}
