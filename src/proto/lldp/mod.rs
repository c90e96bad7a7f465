//! Link layer discovery protocol: what a device says of itself to its neighbours (IEEE 802.1AB-2016).

mod fields;
mod ieee;
mod ieee_fields;
mod vendor;
mod vendor_fields;

use super::common::rows::add_rest;
use crate::base::addr::hex;
use crate::base::text::{lossy, safe};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use crate::notes;
use fields::*;
use std::net::{Ipv4Addr, Ipv6Addr};

notes! {
    /// The first three TLVs must be the chassis, the port and the time to live.
    BAD_TYPE = "lldp.bad_type", "Incorrect type", Warn Malformed;
    /// A TLV is too short for what it holds.
    TOO_SHORT = "lldp.incorrect_length", "Invalid length, too short", Warn Malformed;
    /// A TLV is longer than what it holds.
    TOO_LONG = "lldp.excess_length", "Invalid length, greater than expected", Warn Malformed;
    /// The TLV should not be sent any more.
    DEPRECATED = "lldp.tlv_deprecated", "TLV has been deprecated", Warn Protocol;
}

const LISTS: &[&[&Field]] = &[fields::FIELDS, ieee_fields::FIELDS, vendor_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88cc)],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: NOTES,
            ..ProtocolInfo::new("lldp", "Link Layer Discovery Protocol", "LLDP", &["IEEE 802.1AB"])
        },
        dissect,
    )
};

const END: u8 = 0;
const CHASSIS: u8 = 1;
const PORT: u8 = 2;
const TTL: u8 = 3;
const ORGANIZATION: u8 = 127;
/// What must stand at the start, in this order (section 8.2).
const MANDATORY: [(u8, &str); 3] = [(CHASSIS, "Chassis ID"), (PORT, "Port ID"), (TTL, "Time-to-Live")];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LLDP");
    cx.info(format_args!(""));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut at = 0;
    let mut count = 0_usize;
    while at < b.reported_len() {
        let head = b.be16(at)?;
        let (kind, len) = ((head >> 9) as u8, usize::from(head & 0x1ff));
        if let Some((wanted, name)) = MANDATORY.get(count)
            && *wanted != kind
        {
            cx.info(format_args!("Invalid {name} TLV"));
            cx.open_text(b.span(at, 2 + len), format_args!("Invalid {name} (0x{kind:02x}), expected (0x{wanted:02x})"));
            cx.note_text(&BAD_TYPE, format_args!("Invalid {name} (0x{kind:02x}), expected (0x{wanted:02x})"));
            return Ok(());
        }
        if count >= MANDATORY.len() && (CHASSIS..=TTL).contains(&kind) {
            let name = MANDATORY.get(usize::from(kind) - 1).map_or("", |m| m.1);
            cx.info(format_args!("Duplicate {name} TLV"));
            return Ok(());
        }
        let tlv = b.sub(at, 2 + len)?;
        one(cx, tlv, kind)?;
        at += 2 + len;
        count += 1;
        if kind == END {
            break;
        }
    }
    cx.end_at(layer, b, at);
    cx.packet.payload_end = Some(b.span(at, 0).start);
    Ok(())
}

/// One TLV with its head.
fn one<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, kind: u8) -> Outcome {
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown TLV");
    let item = cx.open_text(t.span(0, t.reported_len()), format_args!("{name}"));
    cx.add(&TYPE, t, 0, 2)?;
    cx.add(&LEN, t, 0, 2)?;
    let len = t.reported_len();
    match kind {
        CHASSIS | PORT => {
            let (subtype, id, short) = identity(cx, t, kind == CHASSIS)?;
            let (label, names) = if kind == CHASSIS { ("Chassis", &CHASSIS_SUBTYPE) } else { ("Port", &PORT_SUBTYPE) };
            let subtype = names.names.get(subtype.into()).unwrap_or("Unknown");
            cx.text(item, format_args!("{label} Subtype = {subtype}, Id: {id}"));
            cx.info_append(format_args!("{short}/{id} "));
        }
        TTL => {
            let seconds = cx.add(&TIME_TO_LIVE, t, 2, 2)?;
            cx.text(item, format_args!("Time To Live = {seconds} sec"));
            cx.info_append(format_args!("{seconds} "));
        }
        4..=6 => {
            let field = match kind {
                4 => &PORT_DESC,
                5 => &SYSTEM_NAME,
                _ => &SYSTEM_DESC,
            };
            cx.add(field, t, 2, len - 2)?;
            let text = shown(t.slice(2, len - 2)?);
            cx.append(item, format_args!(" = {text}"));
            match kind {
                5 => cx.info_append(format_args!("SysN={text} ")),
                6 => cx.info_append(format_args!("SysD={text} ")),
                _ => {}
            }
        }
        7 => {
            cx.text(item, format_args!("Capabilities"));
            cx.flags(&CAP, t, 2, 2, CAP_BITS)?;
            cx.flags(&ENABLED, t, 4, 2, ENABLED_BITS)?;
        }
        8 => management(cx, t)?,
        ORGANIZATION => organization(cx, t, item)?,
        _ => {}
    }
    cx.close();
    Ok(())
}

fn shown(bytes: &[u8]) -> String {
    safe(&lossy(bytes)).into_owned()
}

/// Who the device or the port is: gives the kind of name, the name, and the two letters that Info has for the kind.
fn identity<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, chassis: bool) -> Result<(u8, String, &'static str), Fault> {
    let fields: [&'static Field; 4] =
        if chassis { [&CHASSIS_ID, &CHASSIS_ID_MAC, &CHASSIS_ID_IP4, &CHASSIS_ID_IP6] } else { [&PORT_ID, &PORT_ID_MAC, &PORT_ID_IP4, &PORT_ID_IP6] };
    let [plain, mac, v4, v6] = fields;
    let subtype = cx.add(if chassis { &CHASSIS_SUBTYPE } else { &PORT_SUBTYPE }, t, 2, 1)? as u8;
    let len = t.reported_len().saturating_sub(3);
    // the kinds of both have the same meaning, numbered differently (tables 8-2 and 8-3)
    let short = match (subtype, chassis) {
        (1, true) => "CC",
        (2, true) | (1, false) => "IA",
        (3, true) | (2, false) => "PC",
        (4, true) | (3, false) => "MA",
        (5, true) | (4, false) => "NA",
        (6, true) | (5, false) => "IN",
        (6, false) => "AC",
        (7, _) => "LA",
        _ => "Unknown",
    };
    let id = match short {
        "MA" if len == 6 => {
            cx.add(mac, t, 3, 6)?;
            hex(t.slice(3, 6)?, ":")
        }
        "NA" => match (cx.add(&NETWORK_ADDRESS_SUBTYPE, t, 3, 1)?, len) {
            (1, 5) => {
                cx.add(v4, t, 4, 4)?;
                Ipv4Addr::from(t.be32(4)?).to_string()
            }
            (2, 17) => {
                cx.add(v6, t, 4, 16)?;
                <[u8; 16]>::try_from(t.slice(4, 16)?).map(|a| Ipv6Addr::from(a).to_string()).unwrap_or_default()
            }
            _ => {
                add_rest(cx, plain, t, 4)?;
                hex(t.slice(4, len.saturating_sub(1))?, "")
            }
        },
        _ => {
            cx.add(plain, t, 3, len)?;
            let raw = t.slice(3, len)?;
            if short == "PC" { hex(raw, "") } else { shown(raw) }
        }
    };
    Ok((subtype, id, short))
}

/// Where the device can be managed (section 8.5.9).
fn management<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let len = cx.add(&MGN_ADDRESS_LEN, t, 2, 1)? as usize;
    let family = cx.add(&MGN_ADDRESS_SUBTYPE, t, 3, 1)?;
    let size = len.saturating_sub(1);
    match (family, size) {
        (1, 4) => cx.add(&MGN_ADDR_IP4, t, 4, 4)?,
        (2, 16) => cx.add(&MGN_ADDR_IP6, t, 4, 16)?,
        _ => cx.add(&MGN_ADDR_HEX, t, 4, size)?,
    };
    let at = 4 + size;
    cx.add(&MGN_INTERFACE_SUBTYPE, t, at, 1)?;
    cx.add(&MGN_INTERFACE_NUMBER, t, at + 1, 4)?;
    let oid = cx.add(&MGN_OBJ_LEN, t, at + 5, 1)? as usize;
    if oid > 0 {
        cx.add(&MGN_OBJ_ID, t, at + 6, oid)?;
    }
    Ok(())
}

/// A TLV that an organisation defined (section 8.6).
fn organization<'a>(cx: &mut Cx<'a>, t: Bytes<'a>, item: crate::dissect::Item) -> Outcome {
    let oui = cx.add(&ORGTLV_OUI, t, 2, 3)?;
    let subtype = u64::from(t.u8(5)?);
    let (name, field): (_, &'static Field) = match oui {
        0x00_80c2 => ("IEEE", &ieee_fields::DOT1_SUBTYPE),
        0x00_120f => ("Ieee 802.3", &ieee_fields::DOT3_SUBTYPE),
        0x00_12bb => ("Telecommunications Industry Association TR-41 Committee", &vendor_fields::MEDIA_SUBTYPE),
        0x00_0ecf => ("PROFIBUS Nutzerorganisation e.V.", &vendor_fields::PROFINET_SUBTYPE),
        0x00_005e => ("ICANN, IANA Department", &vendor_fields::IANA_SUBTYPE),
        0x00_0142 => ("Cisco Systems, Inc", &vendor_fields::CISCO_SUBTYPE),
        _ => ("Unknown", &UNKNOWN_SUBTYPE),
    };
    let what = field.names.get(subtype).unwrap_or("Unknown");
    cx.text(item, format_args!("{name} - {what}"));
    cx.add(field, t, 5, 1)?;
    match oui {
        0x00_80c2 => ieee::bridging(cx, t, subtype),
        0x00_120f => ieee::ethernet(cx, t, subtype),
        0x00_12bb => vendor::media(cx, t, subtype),
        0x00_0ecf => vendor::profinet(cx, t, subtype),
        0x00_005e if subtype == 1 => add_rest(cx, &vendor_fields::IANA_MUDURL, t, 6),
        0x00_0142 if subtype == 1 => cx.flags(&vendor_fields::CISCO_UPOE, t, 6, 1, vendor_fields::UPOE_BITS).map(|_| ()),
        _ => {
            cx.append(item, format_args!(" ({subtype})"));
            add_rest(cx, &UNKNOWN_SUBTYPE_CONTENT, t, 6)
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    fn frame(tlvs: &[u8]) -> Vec<u8> {
        let mut frame = vec![1, 0x80, 0xc2, 0, 0, 14, 0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x88, 0xcc];
        frame.extend_from_slice(tlvs);
        frame
    }

    #[test]
    fn the_mandatory_tlvs_make_the_info_text() {
        let shown = dissect(1, &frame(b"\x02\x07\x04\x00\x11\x22\x33\x44\x55\x04\x05\x05eth0\x06\x02\x00\x78\x0a\x04name\x00\x00"));
        assert_eq!(shown.info, "MA/00:11:22:33:44:55 IN/eth0 120 SysN=name ");
        assert_eq!(shown.protocol, "LLDP");
        assert!(shown.has("Chassis Id: 00:11:22:33:44:55"));
    }

    #[test]
    fn a_wrong_order_is_said() {
        let shown = dissect(1, &frame(b"\x04\x05\x05eth0\x00\x00"));
        assert_eq!(shown.info, "Invalid Chassis ID TLV");
    }
}
