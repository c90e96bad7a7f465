//! UDP encapsulation of IPsec packets (RFC 3948): ESP, IKE after four zero bytes, and keepalives.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

fields! {
    /// A byte that keeps the address translation alive.
    NAT_KEEPALIVE = "udpencap.nat_keepalive", "NAT-keepalive packet", None None;
    /// Four zero bytes where an ESP packet has its SPI.
    NON_ESP_MARKER = "udpencap.non_esp_marker", "Non-ESP Marker", None None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 4500)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("udpencap", "UDP Encapsulation of IPsec Packets", "UDPENCAP", &["RFC 3948"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("UDPENCAP");
    cx.info(format_args!(""));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    if b.reported_len() == 1 && b.u8(0)? == 0xff {
        cx.info(format_args!("NAT-keepalive"));
        cx.put(&NAT_KEEPALIVE, b.span(0, 1), Value::None);
        return Ok(());
    }
    if b.be32(0)? == 0 {
        cx.info(format_args!("ISAKMP"));
        cx.put(&NON_ESP_MARKER, b.span(0, 4), Value::None);
        cx.end_at(layer, b, 4);
        cx.call_named("isakmp", b.from(4));
    } else {
        cx.info(format_args!("ESP"));
        cx.end_at(layer, b, 0);
        cx.call_named("esp", b);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_single_byte_is_a_keepalive() {
        let packet = [0x45, 0, 0, 29, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x11, 0x94, 0x11, 0x94, 0, 9, 0, 0, 0xff];
        let shown = testing::dissect(101, &packet);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("UDPENCAP", "NAT-keepalive"));
    }
}
