//! Token ring (IEEE 802.5): access control, addresses, and the route through bridges.

use crate::base::addr::Address;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};

const KINDS: &[(u64, &str)] = &[(0, "MAC"), (LLC, "LLC"), (2, "Reserved")];
const BUFFERS: &[(u64, &str)] = &[
    (0, "Normal buffer"),
    (1, "Express buffer"),
    (2, "Purge"),
    (3, "Claim Token"),
    (4, "Beacon"),
    (5, "Active Monitor Present"),
    (6, "Standby Monitor Present"),
];
const BROADCASTS: &[(u64, u64, &str)] =
    &[(0, 0x7f, "Non-broadcast"), (0x80, 0xbf, "All-routes broadcast"), (0xc0, 0xff, "Single-route broadcast")];
const SIZES: &[(u64, &str)] =
    &[(0, "516"), (16, "1500"), (32, "2052"), (48, "4472"), (64, "8144"), (80, "11407"), (96, "17800"), (112, "65535")];
const DIRECTIONS: &[(u64, &str)] = &[(0, "From originating station (-->)"), (128, "To originating station (<--)")];

const LLC: u64 = 1;

fields! {
    /// Priority, token and monitor.
    ACCESS = "tr.ac", "Access Control", U8 Hex;
    /// Priority of the token.
    PRIORITY = "tr.priority", "Priority", U8 Dec, mask(0xe0);
    /// A frame, not a token alone.
    FRAME = "tr.frame", "Frame", Bool B8, mask(0x10), with(Names::Bool("Frame", "Token"));
    /// The active monitor saw it.
    MONITOR = "tr.monitor_cnt", "Monitor Count", U8 Dec, mask(0x08);
    /// Priority that somebody wants for the next token.
    RESERVATION = "tr.priority_reservation", "Priority Reservation", U8 Dec, mask(0x07);
    /// Kind of frame.
    CONTROL = "tr.fc", "Frame Control", U8 Hex;
    /// Whether the ring itself or a station above is meant.
    KIND = "tr.frame_type", "Frame Type", U8 Dec, mask(0xc0), names(KINDS);
    /// How the receiver is to buffer it.
    BUFFER = "tr.frame_pcf", "Frame PCF", U8 Dec, mask(0x0f), names(BUFFERS);
    /// Receiver.
    DST = "tr.dst", "Destination", Ether None;
    /// Sender.
    SRC = "tr.src", "Source", Ether None;
    /// Either address.
    ADDR = "tr.addr", "Source or Destination Address", Ether None;
    /// A route follows.
    ROUTED = "tr.sr", "Source Routed", Bool None;
    /// Bytes of the route.
    ROUTE_LENGTH = "tr.rif_bytes", "RIF Bytes", U8 Dec;
    /// Who the frame goes to.
    BROADCAST = "tr.broadcast", "Broadcast Type", U8 Dec, ranges(BROADCASTS);
    /// Longest frame that the route takes, coded.
    MAX_SIZE = "tr.max_frame_size", "Maximum Frame Size", U8 Dec, names(SIZES);
    /// In which order the route is to be read.
    DIRECTION = "tr.direction", "Direction", U8 Dec, names(DIRECTIONS);
    /// The route: rings and the bridges between them.
    ROUTE = "tr.rif", "Ring-Bridge Pairs", Str None;
    /// A ring of the route.
    RING = "tr.rif.ring", "RIF Ring", U16 Hex;
    /// A bridge of the route.
    BRIDGE = "tr.rif.bridge", "RIF Bridge", U8 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 6)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("tr", "Token-Ring", "TR", &["IEEE 802.5"]) }, dissect)
};

/// Access control, frame control and addresses.
const HEADER: usize = 14;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("TR");
    cx.info(format_args!("Token-Ring"));
    let routed = b.u8(8)? & 0x80 != 0;
    let route = if routed { usize::from(b.u8(HEADER)? & 0x1f) } else { 0 };
    cx.layer(&PROTOCOL.info, b, HEADER + route);
    let access = cx.flags(&ACCESS, b, 0, 1, &[&PRIORITY, &FRAME, &MONITOR, &RESERVATION])?;
    if access & FRAME.mask != 0 {
        cx.append(cx.last(), format_args!(", Frame"));
    }
    cx.flags(&CONTROL, b, 1, 1, &[&KIND, &BUFFER])?;
    let control = u64::from(b.u8(1)?);
    let (kind, buffer) = (KIND.extract(control), BUFFER.extract(control));
    let names = (KIND.names.get(kind).unwrap_or("Unknown"), BUFFER.names.get(buffer).unwrap_or("Unknown"));
    cx.append(cx.last(), format_args!(", Frame Type: {}, Frame PCF: {}", names.0, names.1));
    let (to, _) = address(cx, b, 2, &DST)?;
    let (from, mut source) = address(cx, b, 8, &SRC)?;
    for (at, value) in [(2, to), (8, from)] {
        cx.hide(&ADDR, b.span(at, 6), Value::Ether(value));
    }
    cx.put(&ROUTED, b.span(8, 1), Value::Uint(routed.into()));
    // the bit that tells of a route is no part of the address
    source[0] &= 0x7f;
    cx.hide(&SRC, b.span(8, 6), Value::Ether(source));
    cx.tree.columns.source = Address::Ether(source);
    cx.tree.columns.destination = Address::Ether(to);
    (cx.packet.link_source, cx.packet.link_destination) = (Address::Ether(source), Address::Ether(to));
    if routed {
        show_route(cx, b.sub(HEADER, route)?)?;
    }
    cx.close();
    let payload = b.from(HEADER + route);
    if kind != LLC || !cx.call_named("llc", payload) {
        cx.data(payload);
    }
    Ok(())
}

/// Shows an address and gives it twice, once to be changed.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<([u8; 6], [u8; 6]), Fault> {
    let mac: [u8; 6] = b.slice(at, 6)?.try_into().map_err(|_| Fault::Malformed)?;
    cx.put(field, b.span(at, 6), Value::Ether(mac));
    Ok((mac, mac))
}

/// The routing information field (IEEE 802.5 annex).
fn show_route<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (first, second) = (u64::from(b.u8(0)?), u64::from(b.u8(1)?));
    cx.put(&ROUTE_LENGTH, b.span(0, 1), Value::Uint(first & 0x1f));
    let item = cx.put(&BROADCAST, b.span(0, 1), Value::Uint(first & 0xe0));
    cx.text(item, format_args!("Broadcast Type: {} ({})", BROADCAST.names.get(first & 0xe0).unwrap_or("Unknown"), first & 0xe0));
    cx.put(&MAX_SIZE, b.span(1, 1), Value::Uint(second & 0x70));
    cx.put(&DIRECTION, b.span(1, 1), Value::Uint(second & 0x80));
    let mut text = String::new();
    let segments = (b.reported_len() - 2) / 2;
    for i in 0..segments {
        let word = b.be16(2 + 2 * i)?;
        let (ring, bridge) = (word >> 4, word & 15);
        cx.hide(&RING, b.span(2 + 2 * i, 2), Value::Uint(ring.into()));
        text.push_str(&format!("{ring:03X}"));
        if i + 1 < segments {
            text.push_str(&format!("-{bridge:01X}-"));
        }
    }
    for i in 1..segments {
        cx.hide(&BRIDGE, b.span(1 + 2 * i, 1), Value::Uint(u64::from(b.u8(1 + 2 * i)? & 15)));
    }
    if segments > 0 {
        cx.put_text(&ROUTE, b.span(2, 2 * segments), format_args!("{text}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn routes_are_read() {
        let mut frame = vec![0x10, 0x40, 2, 0, 0, 0, 0, 2, 0x82, 0, 0, 0, 0, 1, 6, 0x30, 1, 0x12, 2, 0x20, 0xaa, 0xaa, 3, 0, 0, 0, 8, 0];
        frame.extend([0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        let shown = crate::proto::testing::dissect(6, &frame);
        assert!(shown.has("Ring-Bridge Pairs: 011-2-022"), "{:#?}", shown.lines);
        assert!(shown.has("Maximum Frame Size: 4472 (48)"));
        assert!(shown.has("Frame Control: 0x40, Frame Type: LLC, Frame PCF: Normal buffer"));
        assert_eq!(shown.layers, "tr:llc:ip");
    }
}
