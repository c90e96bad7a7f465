//! The bodies of RTCP packets. Each function gives where its body ends.

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::Value;

/// Seconds from 1900 (NTP) to 1970.
const NTP_TO_UNIX: i64 = 2_208_988_800;
/// Bytes of a report block (RFC 3550 section 6.4.1).
const REPORT_BLOCK: usize = 24;

/// Sender report (section 6.4.1).
pub(super) fn sender<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, count: usize) -> Result<usize, Fault> {
    cx.add(&SENDERSSRC, b, 0, 4)?;
    let seconds = cx.add(&TIMESTAMP_NTP_MSW, b, 4, 4)?;
    let fraction = cx.add(&TIMESTAMP_NTP_LSW, b, 8, 4)?;
    let nanos = ((u128::from(fraction) * 1_000_000_000) >> 32) as i64;
    let time = (seconds as i64 - NTP_TO_UNIX) * 1_000_000_000 + nanos;
    cx.put(&TIMESTAMP_NTP, b.span(4, 8), Value::AbsTime(time));
    cx.add(&TIMESTAMP_RTP, b, 12, 4)?;
    cx.add(&SENDER_PACKETCOUNT, b, 16, 4)?;
    cx.add(&SENDER_OCTETCOUNT, b, 20, 4)?;
    blocks(cx, b, 24, count)
}

/// Receiver report (section 6.4.2).
pub(super) fn receiver<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, count: usize) -> Result<usize, Fault> {
    cx.add(&SENDERSSRC, b, 0, 4)?;
    blocks(cx, b, 4, count)
}

fn blocks<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, count: usize) -> Result<usize, Fault> {
    for number in 1..=count {
        cx.open_text(b.span(at, REPORT_BLOCK), format_args!("Source {number}"));
        cx.add(&SSRC_IDENTIFIER, b, at, 4)?;
        cx.open_text(b.span(at + 4, REPORT_BLOCK - 4), format_args!("SSRC contents"));
        cx.add(&SSRC_FRACTION, b, at + 4, 1)?;
        cx.append(cx.last(), format_args!(" / 256"));
        cx.add(&SSRC_CUM_NR, b, at + 5, 3)?;
        cx.close();
        cx.open(&SSRC_EXT_HIGH, b, at + 8, 4)?;
        cx.add(&SSRC_HIGH_CYCLES, b, at + 8, 2)?;
        cx.add(&SSRC_HIGH_SEQ, b, at + 10, 2)?;
        cx.close();
        cx.add(&SSRC_JITTER, b, at + 12, 4)?;
        cx.add(&SSRC_LSR, b, at + 16, 4)?;
        let delay = cx.add(&SSRC_DLSR, b, at + 20, 4)?;
        cx.append(cx.last(), format_args!(" ({} milliseconds)", delay * 1000 / 65536));
        cx.close();
        at += REPORT_BLOCK;
    }
    Ok(at)
}

/// Source description (section 6.5).
pub(super) fn description<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, count: usize) -> Result<usize, Fault> {
    const PRIVATE: u64 = 8;
    let mut at = 0;
    for number in 1..=count {
        let start = at;
        let source = b.be32(at)?;
        let chunk = cx.open_text(b.span(at, 0), format_args!("Chunk {number}, SSRC/CSRC 0x{source:X}"));
        cx.add(&SSRC_IDENTIFIER, b, at, 4)?;
        at += 4;
        let items = cx.open_text(b.span(at, 0), format_args!("SDES items"));
        loop {
            let kind = cx.add(&SDES_TYPE, b, at, 1)?;
            at += 1;
            if kind == 0 {
                break;
            }
            let len = cx.add(&SDES_LENGTH, b, at, 1)? as usize;
            at += 1;
            let mut text = b.window(at, len);
            if kind == PRIVATE && len > 0 {
                let prefix = cx.add(&SDES_PREFIX_LENGTH, text, 0, 1)? as usize;
                cx.add(&SDES_PREFIX_STRING, text, 1, prefix)?;
                text = text.from(1 + prefix);
            }
            if text.reported_len() > 0 {
                cx.add(&SDES_TEXT, text, 0, text.reported_len())?;
            }
            at += len;
        }
        cx.close();
        cx.end_at(items, b, at);
        cx.close();
        // chunks fill whole words
        at = start + (at - start).next_multiple_of(4);
        cx.end_at(chunk, b, at);
    }
    Ok(at)
}

/// Goodbye (section 6.6).
pub(super) fn goodbye<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, count: usize) -> Result<usize, Fault> {
    for number in 0..count {
        cx.add(&SSRC_IDENTIFIER, b, number * 4, 4)?;
    }
    let at = count * 4;
    if at < b.reported_len() {
        let len = cx.add(&SDES_LENGTH, b, at, 1)? as usize;
        cx.add(&SDES_TEXT, b, at + 1, len)?;
    }
    Ok(b.reported_len())
}

/// Feedback messages (RFC 4585 section 6).
pub(super) fn feedback<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, payload: bool, format: u64) -> Result<usize, Fault> {
    const NACK: u64 = 1;
    const FULL_INTRA: u64 = 4;
    cx.add(&SENDERSSRC, b, 0, 4)?;
    cx.add(&MEDIASSRC, b, 4, 4)?;
    let mut at = 8;
    while at < b.reported_len() {
        match (payload, format) {
            (false, NACK) => {
                cx.add(&RTPFB_NACK_PID, b, at, 2)?;
                cx.add(&RTPFB_NACK_BLP, b, at + 2, 2)?;
                at += 4;
            }
            (true, FULL_INTRA) => {
                cx.open_text(b.span(at, 8), format_args!("FCI {}", (at - 8) / 8 + 1));
                cx.add(&PSFB_FIR_FCI_SSRC, b, at, 4)?;
                cx.add(&PSFB_FIR_FCI_CSN, b, at + 4, 1)?;
                cx.add(&PSFB_FIR_FCI_RESERVED, b, at + 5, 3)?;
                cx.close();
                at += 8;
            }
            _ => {
                cx.add(&FCI, b, at, b.reported_len() - at)?;
                break;
            }
        }
    }
    Ok(b.reported_len())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_compound_packet_shows_each_of_its_packets() {
        use crate::dissect::Table;
        use crate::proto::testing;
        let mut packet = vec![0x45, 0, 0, 48, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 19, 138, 19, 138, 0, 28, 0, 0];
        packet.extend([0x80, 201, 0, 1, 1, 2, 3, 4, 0x81, 203, 0, 2, 1, 2, 3, 4, 2, b'o', b'k', 0]);
        let shown = testing::dissect_as(101, &packet, (Table::UdpPort, 5002, "rtcp"));
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RTCP", "Receiver Report   Goodbye   "));
        assert!(shown.has("[RTCP frame length check: OK - 20 bytes]"), "{:#?}", shown.lines);
        assert_eq!(shown.layers, "raw:ip:udp:rtcp");
    }
}
