//! CAPWAP's data channel: frames of the wireless network on their way between access point and controller (RFC 5415, RFC 5416).

use super::common::capwap;
use super::common::radio::SWAPPED_CONTROL;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5247)],
    ..Protocol::new(
        ProtocolInfo::new("capwap.data", "Control And Provisioning of Wireless Access Points - Data", "CAPWAP-DATA", &["RFC 5415"]),
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CAPWAP-Data");
    cx.info(format_args!("CAPWAP-Data"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let header = capwap::header(cx, b)?;
    let rest = b.from(header.len);
    if header.encrypted {
        cx.call_named("dtls", rest);
        return Ok(());
    }
    if header.keep_alive {
        cx.info_append(format_args!(" Keep-Alive"));
        return capwap::keep_alive(cx, rest);
    }
    if header.fragment {
        cx.info_append(format_args!(" (Fragment ID: {}, Fragment Offset: {})", b.be16(4)?, b.be16(6)? & 0xfff8));
        cx.data(rest);
        return Ok(());
    }
    if !header.native {
        cx.call_named("eth", rest);
    } else if header.binding == capwap::IEEE80211 {
        // controllers of the first maker send the two bytes of frame control in the wrong order, and all others do so too
        cx.packet.hint = SWAPPED_CONTROL;
        cx.call_named("wlan", rest);
    } else {
        cx.data(rest);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    /// A data frame from a station with its control bytes swapped, made by hand: LLC, IPv4, UDP.
    #[rustfmt::skip]
    const FRAME: &[u8] = &[
        0, 0x10, 3, 0, 0, 0, 0, 0,
        0x01, 0x08, 0, 0, 2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 3, 0x10, 0,
        0xaa, 0xaa, 3, 0, 0, 0, 8, 0,
        0x45, 0, 0, 28, 0, 1, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x30, 0x39, 0xd4, 0x31, 0, 8, 0, 0,
    ];

    #[test]
    fn the_frame_inside_is_found_though_its_control_bytes_are_swapped() {
        let shown = dissect_as(147, FRAME, (Table::LinkType, 147, "capwap.data"));
        assert_eq!(shown.layers, "capwap.data:wlan:llc:ip:udp");
        assert!(shown.has("Frame Control Field: 0x0108(Swapped)"), "{:#?}", shown.lines);
        assert_eq!(shown.info, "12345 → 54321 Len=0");
    }

    #[test]
    fn a_keep_alive_says_so() {
        let bytes: &[u8] = &[0, 0x10, 2, 8, 0, 0, 0, 0, 0, 0x16, 0, 0x23, 0, 0x10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "capwap.data"));
        assert_eq!(shown.info, "CAPWAP-Data Keep-Alive");
        assert!(shown.has("Session ID: 000102030405060708090a0b0c0d0e0f"), "{:#?}", shown.lines);
    }
}
