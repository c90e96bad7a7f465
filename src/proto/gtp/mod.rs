//! GPRS tunnelling protocol, versions 0 and 1: header, messages, and the packets that the tunnel carries (3GPP TS 29.060, TS 29.281).

mod elements;
mod extension;
mod fields;
mod names;
mod qos;
mod qos_names;

use super::common::{e212, exchange, pco};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::Track;
use fields::*;

const LISTS: &[&[&Field]] = &[fields::FIELDS, qos::FIELDS, e212::FIELDS, pco::FIELDS];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2152), (Table::UdpPort, 2123), (Table::TcpPort, 2152), (Table::TcpPort, 2123)],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, notes: e212::NOTES, ..ProtocolInfo::new("gtp", "GPRS Tunneling Protocol", "GTP", &["3GPP TS 29.060", "3GPP TS 29.281"]) },
        dissect,
    )
};

const ECHO_REQUEST: u8 = 1;
const T_PDU: u8 = 0xff;
const FLAG_EXTENSION: u8 = 4;
const FLAG_SEQUENCE: u8 = 2;
const FLAG_NPDU: u8 = 1;
/// Header of version 0 in bytes.
const HEADER_V0: usize = 20;

/// Requests; the answer to each has the next number.
const fn is_request(kind: u8) -> bool {
    matches!(kind, ECHO_REQUEST | 0x10 | 0x12 | 0x14 | 0x16 | 0x18 | 0x1b | 0x20 | 0x22 | 0x24 | 0x30 | 0x32 | 0x60 | 0x64 | 0x66 | 0x68)
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let [flags, kind, _, _, rest @ ..] = bytes else { return };
    let at = match flags >> 5 {
        0 => 0,
        1 if flags & FLAG_SEQUENCE != 0 => 4,
        _ => return,
    };
    let Some([high, low]) = rest.get(at..at + 2) else { return };
    let sequence = u64::from(*high) << 8 | u64::from(*low);
    let key = |request: u8| sequence << 8 | u64::from(request);
    if is_request(*kind) {
        exchange::request(cx, key(*kind));
    } else if kind.checked_sub(1).is_some_and(is_request) {
        exchange::response(cx, key(kind - 1));
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (flags, kind) = (b.u8(0)?, b.u8(1)?);
    let version = flags >> 5;
    if version == 2 && cx.call_named("gtpv2", b) {
        return Ok(());
    }
    if version > 1 {
        return Err(Fault::NotMine);
    }
    cx.protocol("GTP");
    cx.info(format_args!("{}", MESSAGE.names.get(kind.into()).unwrap_or("Unknown")));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let (end, payload) = if version == 0 { header_v0(cx, b)? } else { header(cx, b, flags)? };
    if kind != T_PDU {
        elements::all(cx, b.window(0, end), payload, kind)?;
        exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &TIME);
        return Ok(());
    }
    cx.end_at(item, b, payload);
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &RESPONSE_TO, &TIME);
    tunnelled(cx, b.window(payload, end.saturating_sub(payload)))
}

/// Gives where the message and where the header ends.
fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, flags: u8) -> Result<(usize, usize), Fault> {
    const FIXED: usize = 8;
    const WITH_OPTIONS: usize = 12;
    cx.open(&FLAGS, b, 0, 1)?;
    cx.add(&FLAGS_VERSION, b, 0, 1)?;
    cx.add(&FLAGS_PAYLOAD, b, 0, 1)?;
    // one bit is left of the three that were reserved in version 0
    let spare = flags >> 3 & 1;
    let item = cx.put(&RESERVED, b.span(0, 1), Value::Uint(spare.into()));
    cx.text(item, format_args!(".... {spare}... = {}: {spare}", RESERVED.label));
    for bit in [&FLAGS_E, &FLAGS_S, &FLAGS_PN] {
        cx.add(bit, b, 0, 1)?;
    }
    cx.close();
    cx.add(&MESSAGE, b, 1, 1)?;
    let len = cx.add(&LENGTH, b, 2, 2)? as usize;
    cx.add(&TEID, b, 4, 4)?;
    if flags & (FLAG_EXTENSION | FLAG_SEQUENCE | FLAG_NPDU) == 0 {
        return Ok((FIXED + len, FIXED));
    }
    if flags & FLAG_SEQUENCE != 0 {
        cx.add(&SEQ_NUMBER, b, 8, 2)?;
    }
    if flags & FLAG_NPDU != 0 {
        cx.add(&NPDU_NUMBER, b, 10, 1)?;
    }
    let at = if flags & FLAG_EXTENSION != 0 { extension::all(cx, b, WITH_OPTIONS)? } else { WITH_OPTIONS };
    Ok((FIXED + len, at))
}

/// Version 0 has a longer header, with the subscription's number in it (GSM 09.60 section 6).
fn header_v0<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<(usize, usize), Fault> {
    cx.flags(&FLAGS, b, 0, 1, &[&FLAGS_VERSION, &FLAGS_PAYLOAD, &RESERVED, &FLAGS_SNN])?;
    cx.add(&MESSAGE, b, 1, 1)?;
    let len = cx.add(&LENGTH, b, 2, 2)? as usize;
    cx.add(&SEQ_NUMBER, b, 4, 2)?;
    cx.add(&FLOW_LABEL, b, 6, 2)?;
    cx.add(&SNDCP_NUMBER, b, 8, 1)?;
    let tid: String = b.slice(12, 8)?.iter().map(|byte| format!("{:X}{:X}", byte & 0xf, byte >> 4)).collect();
    cx.put_text(&TID, b.span(12, 8), format_args!("{tid}"));
    Ok((HEADER_V0 + len, HEADER_V0))
}

/// The packet that a subscriber sends or receives.
fn tunnelled<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.reported_len() == 0 {
        return Ok(());
    }
    let taken = match b.u8(0).map(|first| first >> 4) {
        Ok(4) => cx.call_named("ip", b),
        Ok(6) => cx.call_named("ipv6", b),
        _ => false,
    };
    if !taken {
        cx.top();
        cx.put(&TPDU_DATA, b.span(0, b.reported_len()), Value::Span(b.span(0, b.len())));
    }
    let inner = cx.tree.columns.protocol.clone();
    cx.protocol(&format!("GTP <{inner}>"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::{Shown, dissect_as};

    fn dissect(bytes: &[u8]) -> Shown {
        dissect_as(147, bytes, (Table::LinkType, 147, "gtp"))
    }

    #[rustfmt::skip]
    #[test]
    fn a_tunnelled_packet_stands_behind_its_extension_headers() {
        let shown = dissect(&[
            0x34, 0xff, 0, 0x1c, 0, 0, 0, 9, 0, 0, 0, 0x85, 1, 0x10, 5, 0,
            0x45, 0, 0, 20, 0, 1, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2,
        ]);
        assert_eq!((shown.layers.as_str(), shown.protocol.as_str()), ("gtp:ip", "GTP <IPv4>"));
        assert!(shown.has("0001 .... = PDU Type: UL PDU SESSION INFORMATION (1)"), "{:#?}", shown.lines);
        assert!(shown.has("..00 0101 = QoS Flow Identifier (QFI): 5"));
    }

    #[rustfmt::skip]
    #[test]
    fn elements_of_a_create_request() {
        let shown = dissect(&[
            0x32, 0x10, 0, 38, 0, 0, 0, 0, 0, 1, 0, 0,
            2, 0x64, 0x00, 0x14, 0x00, 0x00, 0x10, 0x00, 0xf1, 14, 176, 16, 0, 0, 0, 7,
            0x83, 0, 4, 3, b'n', b'e', b't', 0x97, 0, 1, 6, 0x85, 0, 4, 10, 0, 0, 1,
        ]);
        assert_eq!(shown.info, "Create PDP context request");
        assert!(shown.has("IMSI: 460041000001001"), "{:#?}", shown.lines);
        assert!(shown.has("Mobile Network Code (MNC): 04"));
        assert!(shown.has("TEID Data I: 0x00000007 (7)"));
        assert!(shown.has("Access Point Name: net"));
        assert!(shown.has("RAT Type: EUTRAN (WB-E-UTRAN) (6)"));
        assert!(shown.has("GSN address : 10.0.0.1"));
    }
}
