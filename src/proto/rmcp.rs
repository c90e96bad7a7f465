//! Remote management control protocol (DMTF DSP0136): carries alert standard forum's messages and IPMI.

use super::common::rows::add_bits;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const CLASS_NAMES: &[(u64, &str)] = &[
    (6, "ASF"),
    (7, "IPMI"),
    (8, "OEM"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Normal RMCP"),
    (1, "RMCP ACK"),
];

fields! {
    /// RMCP Version.
    VERSION = "rmcp.version", "Version", U8 Hex;
    /// RMCP Reserved.
    RESERVED = "rmcp.reserved", "Reserved", U8 Hex;
    /// RMCP Sequence.
    SEQUENCE = "rmcp.sequence", "Sequence", U8 Hex;
    /// RMCP Class.
    CLASS = "rmcp.class", "Class", U8 Hex, mask(0x1f), names(CLASS_NAMES);
    /// RMCP Message Type.
    TYPE = "rmcp.type", "Message Type", U8 Hex, mask(0x80), names(TYPE_NAMES);
    /// RSP Trailer.
    TRAILER = "rmcp.trailer", "RSP Trailer", Bytes None;
}

const HEADER: usize = 4;
/// Bit of an acknowledgement.
const ACK: u8 = 0x80;
const CLASS_ASF: u64 = 6;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 623)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rmcp", "Remote Management Control Protocol", "RMCP", &["DMTF DSP0136"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (sequence, kind) = (b.u8(2)?, b.u8(3)?);
    let class = CLASS.names.get((kind & 0x1f).into()).unwrap_or("Unknown");
    cx.protocol("RMCP");
    let layer = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.append(layer, format_args!(", Class: {class}"));
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&RESERVED, b, 1, 1)?;
    cx.add(&SEQUENCE, b, 2, 1)?;
    let name = if kind & ACK != 0 { "RMCP ACK" } else { "Normal RMCP" };
    cx.open_text(b.span(3, 1), format_args!("Type: {name}, Class: {class}"));
    add_bits(cx, b, 3, 1, &[&CLASS, &TYPE])?;
    cx.close();
    cx.close();
    if kind & ACK != 0 {
        cx.info(format_args!("RMCP ACK, Sequence: {sequence}"));
        return Ok(());
    }
    let rest = b.from(HEADER);
    let taken = u64::from(kind & 0x1f) == CLASS_ASF && cx.call_named("asf", rest);
    if !taken {
        cx.info(format_args!("{name}, Class: {class}"));
        cx.data(rest);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn who_is_there() {
        let shown = udp((40000, 623), &[6, 0, 0xff, 6, 0, 0, 0x11, 0xbe, 0x80, 0, 0, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ASF", "Presence Ping"));
        for line in ["Remote Management Control Protocol, Class: ASF", "...0 0110 = Class: ASF (0x06)", "Message Type: Presence Ping (0x80)"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        assert!(shown.layers.ends_with("udp:rmcp:asf"), "{}", shown.layers);
    }
}
