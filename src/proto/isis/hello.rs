//! Hellos: systems find their neighbors and agree with them (ISO/IEC 10589 section 9.5 to 9.7, RFC 5303, RFC 8706).

use super::hello_fields::*;
use super::lsp::authentication;
use super::{HELLO_BAD_CHECKSUM, area, nlpid, system};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};
use crate::proto::common::checksum::{self as verdict, fletcher};
use crate::proto::common::rows::add_rest;

/// Parts of hellos (IANA isis-tlv-codepoints).
const PARTS: &[(u64, &str)] = &[
    (1, "Area address(es)"),
    (6, "IS Neighbor(s)"),
    (7, "Instance Identifier"),
    (8, "Padding"),
    (10, "Authentication"),
    (12, "Checksum"),
    (129, "Protocols Supported"),
    (132, "IP Interface address(es)"),
    (133, "IP Authentication"),
    (148, "BFD Enabled"),
    (211, "Restart Signaling"),
    (229, "Multi Topology"),
    (232, "IPv6 Interface address(es)"),
    (233, "IPv6 Global Interface Address"),
    (240, "Point-to-point Adjacency State"),
];
const CHECKSUM_PART: u8 = 12;
const RESTART_BITS: &[&Field] = &[&RESTART_SA, &RESTART_RA, &RESTART_RR];
const UNICAST: &[(u64, u64, &str)] = &[
    (0, 0, "IPv4 Unicast"),
    (1, 1, "In-Band Management"),
    (2, 2, "IPv6 Unicast"),
    (3, 3, "IPv4 Multicast"),
    (4, 4, "IPv6 Multicast"),
    (5, 3995, "Reserved for IETF Consensus"),
    (3996, 4095, "Development, Experimental or Proprietary"),
];

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, header: usize) -> Outcome {
    let name = match kind {
        15 => "L1 HELLO",
        16 => "L2 HELLO",
        _ => "P2P HELLO",
    };
    cx.add(&CIRCUIT, b, 8, 1)?;
    cx.put(&HELLO_RES, b.span(8, 1), Value::Uint(u64::from(b.u8(8)? >> 2)));
    let source = system(b, 9, 6)?;
    cx.put_text(&SOURCE, b.span(9, 6), format_args!("{source}"));
    cx.info(format_args!("{name}, System-ID: {source}"));
    cx.add(&HOLDING, b, 15, 2)?;
    let len = cx.add(&PDU_LENGTH, b, 17, 2)? as usize;
    if kind == 17 {
        cx.add(&LOCAL_CIRCUIT, b, 19, 1)?;
    } else {
        cx.add(&PRIORITY, b, 19, 1)?;
        cx.put(&HELLO_RES, b.span(19, 1), Value::Uint(u64::from(b.u8(19)? >> 7)));
        let lan = system(b, 20, 7)?;
        cx.put_text(&LAN_ID, b.span(20, 7), format_args!("{lan}"));
    }
    let end = len.min(b.reported_len());
    let mut at = header;
    while at + 2 <= end {
        let (code, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let title = Names::Table(PARTS).get(code.into()).unwrap_or("Unknown code");
        cx.open_text(b.span(at, len + 2), format_args!("{title} (t={code}, l={len})"));
        cx.add(&CLV_TYPE, b, at, 1)?;
        cx.add(&CLV_LENGTH, b, at + 1, 1)?;
        if code == CHECKSUM_PART && len == 2 {
            checksum(cx, b.window(0, end), at + 2)?;
        } else {
            part(cx, b.sub(at + 2, len)?, code)?;
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

fn part<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, code: u8) -> Outcome {
    let len = p.reported_len();
    match code {
        1 => {
            let mut at = 0;
            while at < len {
                let size = usize::from(p.u8(at)?);
                cx.add(&AREA, p, at, size + 1)?;
                cx.text(cx.last(), format_args!("Area address ({size}): {}", area(p.slice(at + 1, size)?)));
                at += size + 1;
            }
        }
        6 => {
            for at in (0..len.saturating_sub(5)).step_by(6) {
                cx.add(&NEIGHBOR, p, at, 6)?;
            }
        }
        129 if len > 0 => {
            let names: Vec<String> = p.slice(0, len)?.iter().map(|id| nlpid(*id)).collect();
            cx.open_text(p.span(0, len), format_args!("NLPID{}: {}", if len > 1 { "s" } else { "" }, names.join(", ")));
            for at in 0..len {
                cx.add(&NLPID, p, at, 1)?;
            }
            cx.close();
        }
        132 => {
            for at in (0..len.saturating_sub(3)).step_by(4) {
                cx.add(&IPV4, p, at, 4)?;
            }
        }
        7 if len >= 2 => {
            cx.add(&IID, p, 0, 2)?;
            (1..len / 2).try_for_each(|i| cx.add(&SUPPORTED_ITID, p, 2 * i, 2).map(|_| ()))?;
        }
        10 if len > 0 => authentication(cx, p, &CLV_AUTHENTICATION)?,
        133 => add_rest(cx, &CLV_IP_AUTHENTICATION, p, 0)?,
        148 => {
            for at in (0..len.saturating_sub(2)).step_by(3) {
                cx.add(&MTID, p, at, 2)?;
                cx.add(&BFD_ENABLED_NLPID, p, at + 2, 1)?;
            }
        }
        211 if len > 0 => {
            let flags = cx.flags(&RESTART, p, 0, 1, RESTART_BITS)?;
            let item = cx.last();
            for bit in RESTART_BITS.iter().filter(|bit| flags & bit.mask != 0) {
                cx.append(item, format_args!(", {}", bit.label));
            }
            if len >= 3 {
                cx.add(&CLV_RESTART_REMAIN_TIME, p, 1, 2)?;
            }
            if len >= 9 {
                let id = system(p, 3, 6)?;
                cx.put_text(&CLV_RESTART_NEIGHBOR, p.span(3, 6), format_args!("{id}"));
            }
        }
        229 => (0..len / 2).try_for_each(|i| topology(cx, p, 2 * i))?,
        233 => {
            for at in (0..len.saturating_sub(15)).step_by(16) {
                cx.add(&CLV_IPV6_GLB_INT_ADDR, p, at, 16)?;
            }
        }
        232 => {
            for at in (0..len.saturating_sub(15)).step_by(16) {
                cx.add(&IPV6, p, at, 16)?;
            }
        }
        240 if len > 0 => {
            cx.add(&STATE, p, 0, 1)?;
            if len >= 5 {
                cx.add(&EXTENDED, p, 1, 4)?;
            }
            if len >= 11 {
                let id = system(p, 5, 6)?;
                cx.put_text(&NEIGHBOR_ID, p.span(5, 6), format_args!("{id}"));
            }
            if len >= 15 {
                cx.add(&NEIGHBOR_EXTENDED, p, 11, 4)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// A topology that the sender takes part in, and what is special about it there.
fn topology<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, at: usize) -> Outcome {
    let value = cx.add(&CLV_MT, p, at, 2)?;
    let id = value & 0x0fff;
    let name = Names::Ranges(UNICAST).get(id).unwrap_or("Unknown");
    cx.text(cx.last(), format_args!("{name} Topology (0x{id:03x})"));
    for (bit, text) in [(0x8000, "Overload bit set"), (0x4000, "ATT bit set")] {
        if value & bit != 0 {
            cx.append(cx.last(), format_args!(", {text}"));
        }
    }
    Ok(())
}

/// The checksum at `at` of the whole packet; 0 where the sender made none.
fn checksum<'a>(cx: &mut Cx<'a>, packet: Bytes<'a>, at: usize) -> Outcome {
    let stated = cx.add(&CHECKSUM, packet, at, 2)? as u16;
    let item = cx.last();
    let (status, place) = match packet.slice(0, packet.reported_len()) {
        Ok(_) if stated == 0 => {
            cx.text(item, format_args!("Checksum: [missing]"));
            (verdict::NOT_PRESENT, packet.span(at, 2))
        }
        Ok(bytes) => match fletcher(bytes, at) {
            wanted if wanted == stated => {
                cx.append(item, format_args!(" [correct]"));
                (verdict::GOOD, packet.span(at, 0))
            }
            wanted => {
                cx.append(item, format_args!(" incorrect, should be 0x{wanted:04x}"));
                cx.note_text(&HELLO_BAD_CHECKSUM, format_args!("Bad checksum [should be 0x{wanted:04x}]"));
                (verdict::BAD, packet.span(at, 0))
            }
        },
        Err(_) => (verdict::UNVERIFIED, packet.span(at, 0)),
    };
    cx.computed(&CHECKSUM_STATUS, place, Value::Uint(status));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn parts_say_whom_to_trust_and_what_is_routed() {
        let mut pdu = b"\xfe\xfe\x03\x83\x14\x01\0\x11\x01\0\0\x03\x22\x22\x22\x22\x22\x22\0\x1e\0\x31\x01".to_vec();
        pdu.extend_from_slice(b"\x0a\x07\x01secret\x81\x02\xcc\x8e\xd3\x03\x01\0\x1e\xe5\x02\x80\x02\x94\x03\0\x02\x8e");
        let mut frame = b"\x01\x80\xc2\0\0\x14\x02\0\0\0\0\x01\0".to_vec();
        frame.push(pdu.len() as u8);
        frame.extend_from_slice(&pdu);
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ISIS HELLO", "P2P HELLO, System-ID: 2222.2222.2222"));
        for line in [
            "clear text (1), password (length 6) = secret",
            "NLPIDs: IP (0xcc), IPv6 (0x8e)",
            "Restart Signaling Flags: 0x01, Restart Request",
            "Remaining holding time: 30s",
            "IPv6 Unicast Topology (0x002), Overload bit set",
            "NLPID: IPv6 (0x8e)",
        ] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
