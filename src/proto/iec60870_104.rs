//! Transport of telecontrol messages over TCP (IEC 60870-5-104).

use super::common::iec60870::fields::START;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};

/// Formats of control fields: information, supervisory, unnumbered.
const TYPES: &[(u64, &str)] = &[(0, "I"), (1, "S"), (3, "U")];
/// Unnumbered functions, as their bits stand in the first octet.
const FUNCTIONS: &[(u64, &str)] =
    &[(1, "STARTDT act"), (2, "STARTDT con"), (4, "STOPDT act"), (8, "STOPDT con"), (16, "TESTFR act"), (32, "TESTFR con")];

fields! {
    /// Length of what follows.
    APDULEN = "iec60870_104.apdulen", "ApduLen", U8 Dec;
    /// Format of the control field.
    TYPE = "iec60870_104.type", "Type", U32 Hex, names(TYPES);
    /// Unnumbered function.
    UTYPE = "iec60870_104.utype", "UType", U32 Hex, mask(0xfc), names(FUNCTIONS);
    /// Number of this message.
    TX = "iec60870_104.tx", "Tx", U32 Dec, mask(0xfffe);
    /// Number of the message that is expected next.
    RX = "iec60870_104.rx", "Rx", U32 Dec, mask(0xfffe0000);
}

const PORT: u32 = 2404;
/// Start, length, control field.
const HEADER: usize = 6;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("iec60870_104", "IEC 60870-5-104", "IEC 60870-5-104", &["IEC 60870-5-104"])
        },
        dissect,
    )
};

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [0x68, length, ..] if *length >= 4 => Need::Complete(2 + usize::from(*length)),
        [0x68] => Need::More(None),
        _ => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(0)? != 0x68 {
        return Err(Fault::NotMine);
    }
    cx.protocol("IEC 60870-5-104");
    let control = b.le32(2)?;
    let (sent, received) = (control >> 1 & 0x7fff, control >> 17);
    let arrow = if cx.packet.source_port == PORT { "->" } else { "<-" };
    // several messages of a segment stand one after the other
    if cx.packet.message > 0 {
        cx.info_append(format_args!(" | "));
    } else {
        cx.info(format_args!(""));
    }
    let kind = if control & 1 == 0 { 0 } else { control & 3 };
    let text = match kind {
        0 => format!("I ({sent},{received})"),
        1 => format!("S ({received})"),
        _ => format!("U ({})", UTYPE.names.get(u64::from(control >> 2 & 0x3f)).unwrap_or("<ERR>")),
    };
    cx.info_append(format_args!("{arrow} {text} "));
    let layer = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.append(layer, format_args!(": {arrow} {text}"));
    cx.add(&START, b, 0, 1)?;
    cx.add(&APDULEN, b, 1, 1)?;
    cx.put(&TYPE, b.span(2, 4), Value::Uint(kind.into()));
    match kind {
        0 => {
            cx.add_le(&TX, b, 2, 4)?;
            cx.add_le(&RX, b, 2, 4)?;
            cx.call_named("iec60870_asdu", b.from(HEADER));
        }
        1 => {
            cx.add_le(&RX, b, 2, 4)?;
        }
        _ => {
            cx.add_le(&UTYPE, b, 2, 4)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_measured_value_with_its_time() {
        let apdu = [
            0x68, 0x15, 0x02, 0x00, 0x04, 0x00, 0x1e, 0x01, 0x03, 0x00, 0x01, 0x00, 0x0a, 0x00, 0x00, 0x81, 0x10, 0x27, 0x1e, 0x0c, 0x03,
            0x0a, 0x0b,
        ];
        let shown = tcp((2404, 40000), &apdu);
        assert_eq!(shown.protocol, "IEC 60870-5 ASDU");
        assert_eq!(shown.info, "-> I (1,2) ASDU=1 M_SP_TB_1 Spont   IOA=10");
        for line in ["IOA: 10", "SIQ: 0x81", ".... ...1 = SPI: On", "1... .... = IV: Invalid"] {
            assert!(shown.has(line), "{line} in {:#?}", shown.lines);
        }
    }

    #[test]
    fn an_unnumbered_function() {
        let shown = tcp((40000, 2404), &[0x68, 4, 0x43, 0, 0, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("IEC 60870-5-104", "<- U (TESTFR act) "));
    }
}
