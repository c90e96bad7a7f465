//! Dynamic trunking protocol (Cisco; not published).

use super::common::text::{padded, shown};
use crate::base::addr::hex;
use crate::base::text::until_nul;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Domain"),
    (2, "Trunk Status"),
    (3, "Trunk Type"),
    (4, "Sender ID"),
];
const TOS_NAMES: &[(u64, &str)] = &[
    (0, "Access"),
    (1, "Trunk"),
];
const TAS_NAMES: &[(u64, &str)] = &[
    (1, "On"),
    (2, "Off"),
    (3, "Desirable"),
    (4, "Auto"),
];
const TOT_NAMES: &[(u64, &str)] = &[
    (1, "Native"),
    (2, "ISL"),
    (5, "802.1Q"),
];
const TAT_NAMES: &[(u64, &str)] = &[
    (0, "Negotiated"),
    (1, "Native"),
    (2, "ISL"),
    (5, "802.1Q"),
];

fields! {
    /// Version.
    VERSION = "dtp.version", "Version", U8 Dec;
    /// Type.
    TLV_TYPE = "dtp.tlv_type", "Type", U16 Hex, names(TLV_TYPE_NAMES);
    /// Length.
    TLV_LEN = "dtp.tlv_len", "Length", U16 Dec;
    /// Domain.
    DOMAIN_NAME = "dtp.domain", "Domain", Str None;
    /// Trunk Operating Status.
    TOS = "dtp.tos", "Trunk Operating Status", U8 Hex, mask(0x80), names(TOS_NAMES);
    /// Trunk Administrative Status.
    TAS = "dtp.tas", "Trunk Administrative Status", U8 Hex, mask(0x7), names(TAS_NAMES);
    /// Trunk Operating Type.
    TOT = "dtp.tot", "Trunk Operating Type", U8 Hex, mask(0xe0), names(TOT_NAMES);
    /// Trunk Administrative Type.
    TAT = "dtp.tat", "Trunk Administrative Type", U8 Hex, mask(0x7), names(TAT_NAMES);
    /// MAC Address of neighbor.
    SENDERID = "dtp.senderid", "Sender ID", Ether None;
    /// Data.
    DATA = "dtp.data", "Data", Ether None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SnapPid, 0x000c_2004)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("dtp", "Dynamic Trunk Protocol", "DTP", &["Cisco DTP"]) }, dissect)
};

const DOMAIN: u64 = 1;
const STATUS: u64 = 2;
const TYPE: u64 = 3;
const SENDER: u64 = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("DTP");
    cx.info(format_args!("Dynamic Trunk Protocol"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    let mut at = 1;
    while at + 4 <= b.reported_len() {
        let (kind, len) = (u64::from(b.be16(at)?), usize::from(b.be16(at + 2)?));
        if len < 4 {
            break;
        }
        let name = TLV_TYPE.names.get(kind).unwrap_or("Unknown TLV type");
        cx.open_text(b.span(at, len), format_args!("{name}"));
        add_each(cx, b, at, &[(&TLV_TYPE, 2), (&TLV_LEN, 2)])?;
        let value = b.sub(at + 4, len - 4)?;
        let text = tlv(cx, value, kind)?;
        cx.append(layer, format_args!("{text}"));
        cx.close();
        at += len;
    }
    Ok(())
}

/// The value, and what the layer's line says of it.
fn tlv<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u64) -> Result<String, Fault> {
    let len = b.reported_len();
    Ok(match kind {
        DOMAIN => {
            padded(cx, &DOMAIN_NAME, b, 0, len)?;
            format!(": {}", shown(until_nul(b.data())))
        }
        STATUS => pair(cx, b, "(Operating/Administrative)", [&TOS, &TAS])?,
        TYPE => pair(cx, b, "(Operating/Administrative)", [&TOT, &TAT])?,
        SENDER => {
            cx.add(&SENDERID, b, 0, 6)?;
            format!(": {}", hex(b.slice(0, 6)?, ":"))
        }
        _ if len > 0 => {
            cx.add(&DATA, b, 0, len)?;
            String::new()
        }
        _ => String::new(),
    })
}

/// What a port does and what it was told to do, in one byte.
fn pair<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, title: &str, fields: [&'static Field; 2]) -> Result<String, Fault> {
    let raw = b.u8(0)?;
    let name = |field: &Field| field.names.get(field.extract(raw.into())).unwrap_or("Unknown");
    let text = format!("{}/{} (0x{raw:02x})", name(fields[0]), name(fields[1]));
    cx.open_text(b.span(0, 1), format_args!("Value: {text}"));
    for field in fields {
        cx.add(field, b, 0, 1)?;
    }
    cx.close();
    Ok(format!(" {title}: {text}"))
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn what_a_port_does_and_should_do() {
        let mut frame = vec![1, 0, 0xc, 0xcc, 0xcc, 0xcc, 0, 0x11, 0x22, 0x33, 0x44, 0x55, 0, 14, 0xaa, 0xaa, 3, 0, 0, 0xc, 0x20, 4];
        frame.extend_from_slice(&[1, 0, 2, 0, 5, 3]);
        let shown = dissect(1, &frame);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str(), shown.info.as_str()), ("eth:llc:dtp", "DTP", "Dynamic Trunk Protocol"));
        assert!(shown.has(".... .011 = Trunk Administrative Status: Desirable (0x3)"), "{:#?}", shown.lines);
    }
}
