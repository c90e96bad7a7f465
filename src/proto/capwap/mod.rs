//! Control and provisioning of wireless access points: control messages (RFC 5415, RFC 5416).

mod control_fields;

use super::common::capwap::{self as header, element_fields, elements};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo};
use control_fields::*;

const LISTS: &[&[&Field]] = &[header::FIELDS, control_fields::FIELDS, element_fields::FIELDS];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5246)],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            ..ProtocolInfo::new("capwap", "Control And Provisioning of Wireless Access Points - Control", "CAPWAP-CONTROL", &["RFC 5415"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CAPWAP-Control");
    cx.info(format_args!("CAPWAP-Control"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let header = header::header(cx, b)?;
    let rest = b.from(header.len);
    if header.encrypted {
        cx.end_at(item, b, header.len);
        cx.call_named("dtls", rest);
        return Ok(());
    }
    if header.fragment {
        cx.info_append(format_args!(" (Fragment ID: {}, Fragment Offset: {})", b.be16(4)?, b.be16(6)? & 0xfff8));
        cx.data(rest);
        return Ok(());
    }
    control(cx, rest)
}

fn control<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open(&CONTROL_HEADER, b, 0, 8)?;
    cx.open(&MESSAGE_TYPE, b, 0, 4)?;
    cx.add(&ENTERPRISE_NUMBER, b, 0, 3)?;
    let kind = cx.add(&ENTERPRISE_SPECIFIC, b, 0, 4)?;
    cx.close();
    let name = ENTERPRISE_SPECIFIC.names.get(kind);
    cx.info_append(format_args!(" - {}", name.unwrap_or("Unknown Message Type")));
    cx.add(&SEQUENCE_NUMBER, b, 4, 1)?;
    cx.add(&ELEMENTS_LENGTH, b, 5, 2)?;
    cx.add(&CONTROL_FLAGS, b, 7, 1)?;
    cx.close();
    elements::list(cx, b.from(8))
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn a_discovery_request_shows_its_elements() {
        let bytes: &[u8] = &[
            0, 0x10, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 0, 0x18, 0, 0, 0x14, 0, 1, 4, 0, 0x0c, 0, 2, 0x0a, 0x14, 0, 0x21, 0, 4, 0, 0, 0, 0,
        ];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "capwap"));
        assert_eq!(shown.info, "CAPWAP-Control - Discovery Request");
        assert!(shown.has("Type: (t=20,l=1) Discovery Type"), "{:#?}", shown.lines);
        assert!(shown.has("Discovery Type: AC Referral (4)"));
        assert!(shown.has("CAPWAP Timers Echo Request (Sec): 20"));
        assert!(shown.has("Result Code: Success (0)"));
    }
}
