//! Asynchronous transfer mode as SunATM records it (LINKTYPE_SUNATM): whole AAL5 packets behind direction, kind and circuit.

use crate::base::Bytes;
use crate::base::addr::Address;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const CHANNELS: &[(u64, &str)] = &[(0, "DTE->DCE"), (1, "DCE->DTE")];
const LAYERS: &[(u64, &str)] = &[(AAL5, "AAL5"), (SIGNALLING, "Signalling AAL")];
const TRAFFIC: &[(u64, &str)] =
    &[(UNKNOWN, "Unknown traffic type"), (LLC, "LLC multiplexed"), (LANE, "LANE"), (ILMI, "ILMI")];
const EMULATED: &[(u64, &str)] = &[(0, "Unknown LANE traffic type"), (1, "LE Control"), (2, "802.3")];

const AAL5: u64 = 4;
const SIGNALLING: u64 = 6;
const UNKNOWN: u64 = 0;
const LLC: u64 = 1;
const LANE: u64 = 3;
const ILMI: u64 = 4;

fields! {
    /// Direction.
    CHANNEL = "atm.channel", "Channel", U16 Dec, names(CHANNELS);
    /// Adaptation layer.
    AAL = "atm.aal", "AAL", U8 Dec, names(LAYERS);
    /// What is carried.
    TRAFFIC_TYPE = "atm.traffic_type", "Traffic type", U8 Dec, names(TRAFFIC);
    /// What the emulated LAN carries.
    EMULATED_TYPE = "atm.traffic.lane", "LANE traffic type", U8 Dec, names(EMULATED);
    /// Virtual path.
    VPI = "atm.vpi", "VPI", U8 Dec;
    /// Virtual channel.
    VCI = "atm.vci", "VCI", U16 Dec;
    /// LAN emulation client that sent the frame.
    LE_CLIENT = "atm.le_client.client", "LE Client", U16 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 123)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("atm", "Asynchronous Transfer Mode", "ATM", &["I.361", "RFC 2684"]) },
        dissect,
    )
};

/// Bytes before the packet.
const HEADER: usize = 4;
/// Set by the sender that is the terminal.
const FROM_TERMINAL: u8 = 0x80;
/// Marks control frames of LAN emulation.
const LE_CONTROL: u16 = 0xff00;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (flags, path, circuit) = (b.u8(0)?, b.u8(1)?, b.be16(2)?);
    let payload = b.from(HEADER);
    let (aal, traffic) = match flags & 0x0f {
        1 => (AAL5, LANE),
        2 => (AAL5, LLC),
        5 => (AAL5, ILMI),
        6 => (SIGNALLING, UNKNOWN),
        _ => (AAL5, UNKNOWN),
    };
    let downward = flags & FROM_TERMINAL == 0;
    let ends = if downward { ("DCE", "DTE") } else { ("DTE", "DCE") };
    cx.tree.columns.source = Address::Text(ends.0.into());
    cx.tree.columns.destination = Address::Text(ends.1.into());
    cx.protocol("ATM");
    let adaptation = AAL.names.get(aal).unwrap_or("Unknown AAL");
    let carried = TRAFFIC_TYPE.names.get(traffic).unwrap_or("Unknown traffic type");
    cx.info(format_args!("{adaptation} {carried} VPI={path}, VCI={circuit}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let here = b.span(0, HEADER);
    cx.put(&CHANNEL, here, Value::Uint(downward.into()));
    let item = cx.put(&AAL, here, Value::Uint(aal));
    cx.text(item, format_args!("AAL: {adaptation}"));
    if aal == AAL5 {
        cx.put(&TRAFFIC_TYPE, here, Value::Uint(traffic));
    }
    let control = payload.be16(0) == Ok(LE_CONTROL);
    if traffic == LANE {
        cx.put(&EMULATED_TYPE, here, Value::Uint(if control { 1 } else { 2 }));
    }
    cx.add(&VPI, b, 1, 1)?;
    cx.add(&VCI, b, 2, 2)?;
    cx.close();
    let taken = match traffic {
        LLC => cx.call_named("llc", payload),
        LANE if !control => {
            cx.add(&LE_CLIENT, payload, 0, 2)?;
            cx.call_named("eth", payload.from(2))
        }
        UNKNOWN if aal == AAL5 => unmarked(cx, payload),
        _ => false,
    };
    if !taken {
        cx.data(payload);
    }
    Ok(())
}

/// Packets of no stated kind: IP, or LLC, by their first bytes.
fn unmarked<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>) -> bool {
    match payload.clipped(0, 3) {
        [0x45..=0x4f, ..] => cx.call_named("ip", payload),
        [0xaa, 0xaa, 3] | [0xfe, 0xfe, 3] => cx.call_named("llc", payload),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    const IP: &[u8] = &[0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];

    #[test]
    fn circuits_are_named() {
        let shown = dissect(123, &[&[0x82, 5, 0, 100, 0xaa, 0xaa, 3, 0, 0, 0, 8, 0], IP].concat());
        assert!(shown.has("Channel: DTE->DCE (0)"), "{:#?}", shown.lines);
        assert!(shown.has("Traffic type: LLC multiplexed (1)") && shown.has("VCI: 100"));
        assert_eq!(shown.layers, "atm:llc:ip");
    }

    #[test]
    fn what_is_not_known_says_where_it_came_from() {
        let shown = dissect(123, &[3, 5, 0, 100, 0, 1, 2, 3]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ATM", "AAL5 Unknown traffic type VPI=5, VCI=100"));
        assert_eq!(dissect(123, &[&[0, 0, 0, 5], IP].concat()).layers, "atm:ip");
    }
}
