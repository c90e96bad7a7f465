//! Cisco discovery protocol: what a device says of itself to its neighbours (Cisco, "CDP frame formats").

mod fields;

use super::common::checksum;
use super::common::rows::{add_each, add_rest};
use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
use fields::*;
use std::net::{Ipv4Addr, Ipv6Addr};

notes! {
    /// The checksum is wrong.
    BAD_CHECKSUM = "cdp.bad_checksum", "Bad checksum", Error Checksum;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SnapPid, 0x000c_2000), (Table::Ppp, 0x0207), (Table::Gre, 0x2000), (Table::EtherType, 0x2000)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("cdp", "Cisco Discovery Protocol", "CDP", &["Cisco CDP"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CDP");
    cx.info(format_args!(""));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&VERSION, 1), (&TTL, 1)])?;
    verify(cx, b)?;
    let mut at = 4;
    while at < b.reported_len() {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            cx.open_text(b.span(at, 4), format_args!("TLV with invalid length {len} (< 4)"));
            cx.close();
            break;
        }
        let tlv = b.window(at, len);
        let item = cx.open_text(b.span(at, len), format_args!("Type: {}, length: {len}", name(kind)));
        add_each(cx, tlv, 0, &[(&TLV_TYPE, 2), (&TLV_LEN, 2)])?;
        if tlv.reported_len() < len {
            return Err(Fault::Malformed);
        }
        content(cx, tlv, kind, item)?;
        cx.close();
        at += len;
    }
    cx.end_at(layer, b, at);
    Ok(())
}

fn name(kind: u16) -> String {
    TLV_TYPE.names.get(kind.into()).map_or_else(|| format!("Unknown (0x{kind:04x})"), str::to_string)
}

/// The Internet checksum; of an odd number of bytes Cisco adds the last as a signed number.
fn verify<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let stated = cx.add(&CHECKSUM, b, 2, 2)? as u16;
    let item = cx.last();
    if b.len() < b.reported_len() {
        cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(checksum::UNVERIFIED));
        return Ok(());
    }
    let data = b.data();
    let even = data.len() & !1;
    let tail = match data.get(even) {
        Some(last) if last & 0x80 != 0 => [0xff, last.wrapping_sub(1)],
        Some(last) => [0, *last],
        None => [0, 0],
    };
    let runs = [data.get(..even).unwrap_or(data), &tail];
    let status = checksum::verdict(cx, item, stated, &runs);
    if status == checksum::BAD {
        let rest = u32::from(checksum::sum(&runs)) + u32::from(!stated);
        let wanted = !(((rest & 0xffff) + (rest >> 16)) as u16);
        cx.note_text(&BAD_CHECKSUM, format_args!("Bad checksum [should be 0x{wanted:04x}]"));
    }
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    Ok(())
}

/// Adds a text and puts it behind the TLV's name.
fn text<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, at: usize, field: &'static Field, item: Item, label: &str) -> Result<String, Fault> {
    let len = t.reported_len().saturating_sub(at);
    cx.add(field, t, at, len)?;
    let text = shown(t.slice(at, len)?);
    cx.text(item, format_args!("{label}: {text}"));
    Ok(text)
}

fn content<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u16, item: Item) -> Outcome {
    match kind {
        0x01 => {
            let id = text(cx, t, 4, &DEVICEID, item, "Device ID")?;
            cx.info_append(format_args!("Device ID: {id}  "));
        }
        0x02 => {
            cx.text(item, format_args!("Addresses"));
            addresses(cx, t)?;
        }
        0x03 => {
            let id = text(cx, t, 4, &PORTID, item, "Port ID")?;
            cx.info_append(format_args!("Port ID: {id}  "));
        }
        0x04 => {
            cx.text(item, format_args!("Capabilities"));
            cx.flags(&CAPABILITIES, t, 4, 4, CAPABILITY_BITS)?;
        }
        0x05 => {
            cx.text(item, format_args!("Software Version"));
            lines(cx, t)?;
        }
        0x06 => text(cx, t, 4, &PLATFORM, item, "Platform").map(|_| ())?,
        0x07 if t.reported_len() == 8 => {
            cx.add(&ODR_DEFAULT_GATEWAY, t, 4, 4)?;
            cx.text(item, format_args!("ODR Default gateway: {}", Ipv4Addr::from(t.be32(4)?)));
        }
        0x07 => prefixes(cx, t, item)?,
        0x08 => hello(cx, t, item)?,
        0x09 => text(cx, t, 4, &VTP_MANAGEMENT_DOMAIN, item, "VTP Management Domain").map(|_| ())?,
        0x0a => {
            let vlan = cx.add(&NATIVE_VLAN, t, 4, 2)?;
            cx.text(item, format_args!("Native VLAN: {vlan}"));
        }
        0x0b => {
            let full = cx.add(&DUPLEX, t, 4, 1)?;
            cx.text(item, format_args!("Duplex: {}", if full != 0 { "Full" } else { "Half" }));
        }
        0x0e | 0x0f => {
            cx.add(&DATA, t, 4, 1)?;
            let vlan = cx.add(&VOICE_VLAN, t, 5, 2)?;
            cx.text(item, format_args!("{}: VLAN {vlan}", name(kind)));
        }
        0x10 => {
            let power = cx.add(&POWER_CONSUMPTION, t, 4, 2)?;
            cx.text(item, format_args!("Power Consumption: {power} mW"));
        }
        0x11 => {
            let mtu = cx.add(&MTU, t, 4, 4)?;
            cx.text(item, format_args!("MTU: {mtu}"));
        }
        0x12 => {
            let trust = cx.add(&TRUST_BITMAP, t, 4, 1)?;
            cx.text(item, format_args!("Trust Bitmap: 0x{trust:02x}"));
        }
        0x13 => {
            let class = cx.add(&UNTRUSTED_PORT_COS, t, 4, 1)?;
            cx.text(item, format_args!("Untrusted port CoS: 0x{class:02x}"));
        }
        0x14 => text(cx, t, 4, &SYSTEM_NAME, item, "System Name").map(|_| ())?,
        0x15 => {
            cx.text(item, format_args!("System Object Identifier"));
            add_rest(cx, &SYSTEM_OBJECT_IDENTIFIER, t, 4)?;
        }
        0x16 => {
            cx.text(item, format_args!("Management Addresses"));
            addresses(cx, t)?;
        }
        0x17 => {
            cx.add(&LOCATION_UNKNOWN, t, 4, 1)?;
            text(cx, t, 5, &LOCATION, item, "Location")?;
        }
        0x19 | 0x1a => {
            let field = if kind == 0x19 { &POWER_REQUESTED } else { &POWER_AVAILABLE };
            cx.text(item, format_args!("{}", if kind == 0x19 { "Power Request" } else { "Power Available" }));
            let mut at = add_each(cx, t, 4, &[(&REQUEST_ID, 2), (&MANAGEMENT_ID, 2)])?;
            let mut separator = ": ";
            while at + 4 <= t.reported_len() {
                let power = cx.add(field, t, at, 4)?;
                cx.append(item, format_args!("{separator}{power} mW"));
                separator = ", ";
                at += 4;
            }
        }
        0x1d => cx.text(item, format_args!("EnergyWise")),
        0x1f => {
            cx.text(item, format_args!("Spare Pair PoE"));
            cx.flags(&SPARE_POE_TLV, t, 4, 1, SPARE_POE_BITS)?;
        }
        _ => add_rest(cx, &DATA, t, 4)?,
    }
    Ok(())
}

/// Text of several lines, a field for each.
fn lines<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let mut at = 4;
    while at < t.reported_len() {
        t.u8(at)?;
        let (len, next) = super::common::text::line(t, at);
        cx.add(&SOFTWARE_VERSION, t, at, len)?;
        at = next.max(at + 1);
    }
    Ok(())
}

fn prefixes<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, item: Item) -> Outcome {
    cx.text(item, format_args!("IP Prefixes: {}", (t.reported_len() - 4) / 5));
    let mut at = 4;
    while at + 5 <= t.reported_len() {
        let (prefix, bits) = (t.be32(at)?, t.u8(at + 4)?);
        let line = cx.put(&IP_PREFIX, t.span(at, 5), Value::Ipv4(prefix.to_be_bytes()));
        cx.text(line, format_args!("IP Prefix: {}/{bits}", Ipv4Addr::from(prefix)));
        at += 5;
    }
    Ok(())
}

/// How IPv6 is named by its SNAP header.
const IPV6: [u8; 8] = [0xaa, 0xaa, 3, 0, 0, 0, 0x86, 0xdd];

/// A counted list of addresses. Each line's bytes reach to the end of the TLV, as the addresses' lengths are known only inside.
fn addresses<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let count = cx.add(&NUMBER_OF_ADDRESSES, t, 4, 4)?;
    let mut at = 8;
    for _ in 0..count.min(256) {
        if at >= t.reported_len() {
            break;
        }
        let item = cx.open_text(t.span(at, t.reported_len() - at), format_args!("Address"));
        let kind = cx.add(&PROTOCOL_TYPE, t, at, 1)?;
        let len = cx.add(&PROTOCOL_LENGTH, t, at + 1, 1)? as usize;
        let id = t.slice(at + 2, len)?;
        cx.add(&PROTOCOL_ID_BYTES, t, at + 2, len)?;
        let line = cx.last();
        at += 2 + len;
        let size = cx.add(&ADDRESS_LENGTH, t, at, 2)? as usize;
        at += 2;
        match (kind, id, size) {
            (1, [0xcc], 4) => {
                cx.text(line, format_args!("Protocol: IP"));
                cx.add(&IP_ADDRESS, t, at, 4)?;
                cx.text(item, format_args!("IP address: {}", Ipv4Addr::from(t.be32(at)?)));
            }
            (2, id, 16) if id == IPV6 => {
                cx.text(line, format_args!("Protocol: IPv6"));
                cx.add(&IPV6_ADDRESS, t, at, 16)?;
                let raw: [u8; 16] = t.slice(at, 16)?.try_into().map_err(|_| Fault::Malformed)?;
                cx.text(item, format_args!("IPv6 address: {}", Ipv6Addr::from(raw)));
            }
            _ => {
                if size > 0 {
                    cx.add(&ADDRESS, t, at, size)?;
                }
                cx.text(item, format_args!("Protocol type {kind}, {size} bytes of address"));
            }
        }
        cx.close();
        at += size;
    }
    Ok(())
}

/// A hello of another protocol; of these the management of clusters is known.
fn hello<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, item: Item) -> Outcome {
    cx.add(&OUI, t, 4, 3)?;
    let id = cx.add(&PROTOCOL_ID, t, 7, 2)?;
    if id != 0x0112 {
        cx.text(item, format_args!("Protocol Hello: Unknown (0x{id:04x})"));
        return add_rest(cx, &HELLO_UNKNOWN, t, 9);
    }
    cx.text(item, format_args!("Protocol Hello: Cluster Management"));
    add_each(
        cx,
        t,
        9,
        &[
            (&MASTER_IP, 4),
            (&CLUSTER_IP, 4),
            (&CLUSTER_VERSION, 1),
            (&SUB_VERSION, 1),
            (&STATUS, 1),
            (&CLUSTER_UNKNOWN, 1),
            (&COMMANDER_MAC, 6),
            (&SWITCH_MAC, 6),
            (&CLUSTER_UNKNOWN, 1),
            (&MANAGEMENT_VLAN, 2),
        ],
    )
    .map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn device_and_port_make_the_info_text() {
        let tlvs = b"\x02\xb4\x88\xf7\x00\x01\x00\x06R1\x00\x03\x00\x08Fa00\x00\x0b\x00\x05\x01";
        let mut frame = vec![1, 0, 12, 204, 204, 204, 0, 1, 2, 3, 4, 5, 0, 8 + tlvs.len() as u8, 0xaa, 0xaa, 3, 0, 0, 12, 0x20, 0];
        frame.extend_from_slice(tlvs);
        let shown = dissect(1, &frame);
        assert_eq!(shown.info, "Device ID: R1  Port ID: Fa00  ");
        assert_eq!(shown.layers, "eth:llc:cdp");
        assert!(shown.has("Duplex: Full"));
    }
}
