//! Web cache communication protocol (draft-wilson-wrec-wccp-v2).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const MESSAGE_NAMES: &[(u64, &str)] = &[
    (7, "1.0 Here I am"),
    (8, "1.0 I see you"),
    (9, "1.0 Assign bucket"),
    (10, "2.0 Here I am"),
    (11, "2.0 I see you"),
    (12, "2.0 Redirect assign"),
    (13, "2.0 Removal query"),
];
const ITEM_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Security Info"),
    (1, "Service Info"),
    (2, "Router Identity Info"),
    (3, "Web-Cache Identity Info"),
    (4, "Router View Info"),
    (5, "Web-Cache View Info"),
    (6, "Assignment Info"),
    (7, "Router Query Info"),
    (8, "Capabilities Info"),
    (13, "Alternate Assignment"),
    (14, "Assignment Map"),
    (15, "Command Extension"),
    (16, "Alternative Assignment Map"),
    (17, "Address Table"),
];
const SECURITY_INFO_OPTION_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "MD5"),
];
const SERVICE_INFO_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Standard predefined service"),
    (1, "Dynamic CE defined service"),
];

fields! {
    /// The WCCP message that was sent.
    MESSAGE = "wccp.message", "WCCP Message Type", U32 Dec, names(MESSAGE_NAMES);
    /// The WCCP version for version 2 and above.
    MESSAGE_HEADER_VERSION = "wccp.message_header_version", "WCCP Version (>=2)", U16 Hex;
    /// Length.
    MESSAGE_HEADER_LENGTH = "wccp.message_header_length", "Length", U16 Dec;
    /// The type of the WCCPv2 item.
    ITEM_TYPE = "wccp.item_type", "Type", U16 Dec, names(ITEM_TYPE_NAMES);
    /// The Length of the WCCPv2 item.
    ITEM_LENGTH = "wccp.item_length", "Length", U16 Dec;
    /// The data for an unknown item type.
    ITEM_DATA = "wccp.item_data", "Data", Bytes None;
    /// Security Option.
    SECURITY_INFO_OPTION = "wccp.security_info_option", "Security Option", U32 Dec, names(SECURITY_INFO_OPTION_NAMES);
    /// Service Type.
    SERVICE_INFO_TYPE = "wccp.service_info_type", "Service Type", U8 Dec, names(SERVICE_INFO_TYPE_NAMES);
    /// The WCCP Service id (Dynamic).
    SERVICE_INFO_DYN_ID = "wccp.service_info_dyn_id", "WCCP Service ID ( Dynamic)", U8 Dec;
    /// Priority (highest is 255).
    SERVICE_INFO_PRIORITY = "wccp.service_info_priority", "Priority (highest is 255)", U8 Dec;
    /// Protocol.
    SERVICE_INFO_PROTOCOL = "wccp.service_info_protocol", "Protocol", U8 Dec, names(super::common::ipproto::NAMES);
    /// Flags.
    SERVICE_INFO_FLAGS = "wccp.service_info_flags", "Flags", U32 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2048)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("wccp", "Web Cache Communication Protocol", "WCCP", &["draft-wilson-wrec-wccp-v2"]) }, dissect)
};

const HEADER: usize = 8;
const SECURITY: u64 = 0;
const SERVICE: u64 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = u64::from(b.be32(0)?);
    let Some(name) = MESSAGE.names.get(kind) else { return Err(Fault::NotMine) };
    cx.protocol("WCCP");
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&MESSAGE, b, 0, 4)?;
    // version 1 has messages of one form, without items
    if kind < 10 {
        return Ok(());
    }
    cx.add(&MESSAGE_HEADER_VERSION, b, 4, 2)?;
    let len = cx.add(&MESSAGE_HEADER_LENGTH, b, 6, 2)? as usize;
    let end = (HEADER + len).min(b.reported_len());
    let mut at = HEADER;
    while at + 4 <= end {
        let (kind, len) = (u64::from(b.be16(at)?), usize::from(b.be16(at + 2)?));
        let name = ITEM_TYPE.names.get(kind).unwrap_or("Unknown info type");
        cx.open_text(b.span(at, 4 + len), format_args!("{name}"));
        add_each(cx, b, at, &[(&ITEM_TYPE, 2), (&ITEM_LENGTH, 2)])?;
        let value = b.sub(at + 4, len)?;
        match kind {
            SECURITY => {
                cx.add(&SECURITY_INFO_OPTION, value, 0, 4)?;
            }
            SERVICE => {
                add_each(
                    cx,
                    value,
                    0,
                    &[
                        (&SERVICE_INFO_TYPE, 1),
                        (&SERVICE_INFO_DYN_ID, 1),
                        (&SERVICE_INFO_PRIORITY, 1),
                        (&SERVICE_INFO_PROTOCOL, 1),
                        (&SERVICE_INFO_FLAGS, 4),
                    ],
                )?;
            }
            _ => {}
        }
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_cache_says_that_it_is_there() {
        let shown = udp((2048, 2048), &[0, 0, 0, 10, 2, 0, 0, 8, 0, 0, 0, 4, 0, 0, 0, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("WCCP", "2.0 Here I am"));
        assert!(shown.has("Security Option: None (0)"), "{:#?}", shown.lines);
    }
}
