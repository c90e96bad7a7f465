//! Resource reservation protocol (RFC 2205), with labels for traffic engineering (RFC 3209).

use crate::dissect::Item;
use std::net::Ipv4Addr;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const MSG_NAMES: &[(u64, &str)] = &[
    (1, "PATH Message. "),
    (2, "RESV Message. "),
    (3, "PATH ERROR Message. "),
    (4, "RESV ERROR Message. "),
    (5, "PATH TEAR Message. "),
    (6, "RESV TEAR Message. "),
    (7, "CONFIRM Message. "),
    (10, "RESV TEAR CONFIRM Message. "),
    (12, "BUNDLE Message. "),
    (13, "ACK Message. "),
    (15, "SREFRESH Message. "),
    (20, "HELLO Message. "),
    (21, "NOTIFY Message. "),
];
const OBJECT_NAMES: &[(u64, &str)] = &[
    (0, "NULL object"),
    (1, "SESSION object"),
    (3, "HOP object"),
    (4, "INTEGRITY object"),
    (5, "TIME VALUES object"),
    (6, "ERROR object"),
    (7, "SCOPE object"),
    (8, "STYLE object"),
    (9, "FLOWSPEC object"),
    (10, "FILTER SPEC object"),
    (11, "SENDER TEMPLATE object"),
    (12, "SENDER TSPEC object"),
    (13, "ADSPEC object"),
    (14, "POLICY object"),
    (15, "CONFIRM object"),
    (16, "LABEL object"),
    (17, "HOP_COUNT object"),
    (18, "STRICT_SOURCE_ROUTE object"),
    (19, "LABEL REQUEST object"),
    (20, "EXPLICIT ROUTE object"),
    (21, "RECORD ROUTE object"),
    (22, "HELLO object"),
    (23, "MESSAGE-ID object"),
    (24, "MESSAGE-ID ACK/NACK object"),
    (25, "MESSAGE-ID LIST object"),
    (34, "RECOVERY-LABEL object"),
    (35, "UPSTREAM-LABEL object"),
    (36, "LABEL-SET object"),
    (37, "PROTECTION object"),
    (50, "S2L_SUB_LSP object"),
    (63, "DETOUR object"),
    (65, "DIFFSERV object"),
    (66, "CLASSTYPE object"),
    (67, "LSP REQUIRED ATTRIBUTES object"),
    (124, "VENDOR PRIVATE object (0bbbbbbb: reject if unknown)"),
    (125, "VENDOR PRIVATE object (0bbbbbbb: reject if unknown)"),
    (126, "VENDOR PRIVATE object (0bbbbbbb: reject if unknown)"),
    (127, "VENDOR PRIVATE object (0bbbbbbb: reject if unknown)"),
    (129, "SUGGESTED-LABEL object"),
    (130, "ACCEPTABLE-LABEL-SET object"),
    (131, "RESTART-CAPABILITY object"),
    (133, "LINK-CAPABILITY object"),
    (188, "VENDOR PRIVATE object (10bbbbbb: ignore if unknown)"),
    (189, "VENDOR PRIVATE object (10bbbbbb: ignore if unknown)"),
    (190, "VENDOR PRIVATE object (10bbbbbb: ignore if unknown)"),
    (191, "VENDOR PRIVATE object (10bbbbbb: ignore if unknown)"),
    (193, "LSP-TUNNEL INTERFACE-ID object"),
    (195, "NOTIFY-REQUEST object"),
    (196, "ADMIN-STATUS object"),
    (197, "LSP ATTRIBUTES object"),
    (199, "ASSOCIATION object"),
    (202, "CALL ATTRIBUTES object"),
    (204, "Juniper properties object"),
    (205, "FAST-REROUTE object"),
    (207, "SESSION ATTRIBUTE object"),
    (225, "DCLASS object"),
    (229, "GENERALIZED-UNI object"),
    (230, "CALL-ID object"),
    (231, "3GPP2 object"),
    (232, "EXCLUDE ROUTE object"),
    (252, "VENDOR PRIVATE object (11bbbbbb: forward if unknown)"),
    (253, "VENDOR PRIVATE object (11bbbbbb: forward if unknown)"),
    (254, "VENDOR PRIVATE object (11bbbbbb: forward if unknown)"),
    (255, "VENDOR PRIVATE object (11bbbbbb: forward if unknown)"),
];
const SESSION_PROTO_NAMES: &[(u64, &str)] = &[
    (1, "ICMP"),
    (2, "IGMP"),
    (6, "TCP"),
    (17, "UDP"),
    (89, "OSPF"),
];
const ERROR_ERROR_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Confirmation"),
    (1, "Admission Control Failure "),
    (2, "Policy Control Failure"),
    (3, "No PATH information for this RESV message"),
    (4, "No sender information for this RESV message"),
    (5, "Conflicting reservation styles"),
    (6, "Unknown reservation style"),
    (7, "Conflicting destination ports"),
    (8, "Conflicting source ports"),
    (12, "Service preempted"),
    (13, "Unknown object class"),
    (14, "Unknown object C-type"),
    (20, "Reserved for API"),
    (21, "Traffic Control Error"),
    (22, "Traffic Control System Error"),
    (23, "RSVP System Error"),
    (24, "Routing Error"),
    (25, "RSVP Notify Error"),
    (26, "New aggregate needed"),
    (27, "RSVP Diff-Serv Error"),
    (28, "RSVP DiffServ-aware TE Error"),
    (29, "Unknown attributes TLV"),
    (30, "Unknown attributes bit"),
    (31, "Alarms"),
    (32, "Call management"),
    (33, "User error spec"),
    (34, "Reroute"),
    (35, "Handover Procedure Failure"),
    (36, "Unrecoverable Receiver Proxy Error"),
    (37, "RSVP over MPLS Problem"),
    (38, "LSP Hierarchy Issue"),
    (39, "VCAT Call Management"),
];
const STYLE_STYLE_NAMES: &[(u64, &str)] = &[
    (0xa, "Fixed Filter"),
    (0x11, "Wildcard Filter"),
    (0x12, "Shared-Explicit"),
];

fields! {
    /// RSVP Version.
    VERSION = "rsvp.version", "RSVP Version", U8 Dec, mask(0xf0);
    /// Flags.
    FLAGS = "rsvp.flags", "Flags", U8 Hex, mask(0xf);
    /// Message Type.
    MSG = "rsvp.msg", "Message Type", U8 Dec, names(MSG_NAMES);
    /// Message Checksum.
    MESSAGE_CHECKSUM = "rsvp.message_checksum", "Message Checksum", U16 Hex;
    /// Sending TTL.
    SENDING_TTL = "rsvp.sending_ttl", "Sending TTL", U8 Dec;
    /// Message length.
    MESSAGE_LENGTH = "rsvp.message_length", "Message length", U16 Dec;
    /// Length.
    LENGTH = "rsvp.length", "Length", U16 Dec;
    /// Object class.
    OBJECT = "rsvp.object", "Object class", U8 Dec, names(OBJECT_NAMES);
    /// C-type.
    CTYPE = "rsvp.ctype", "C-type", U32 Dec;
    /// SESSION.
    SESSION = "rsvp.session", "SESSION", None None;
    /// Destination address.
    SESSION_IP = "rsvp.session.ip", "Destination address", Ipv4 None;
    /// Protocol.
    SESSION_PROTO = "rsvp.session.proto", "Protocol", U8 Dec, names(SESSION_PROTO_NAMES);
    /// Flags.
    SESSION_FLAGS = "rsvp.session.flags", "Flags", U8 Hex;
    /// Port number.
    SESSION_PORT = "rsvp.session.port", "Port number", U16 Dec;
    /// Short Call ID.
    SESSION_SHORT_CALL_ID = "rsvp.session.short_call_id", "Short Call ID", U16 Dec;
    /// Tunnel ID.
    SESSION_TUNNEL_ID = "rsvp.session.tunnel_id", "Tunnel ID", U16 Dec;
    /// Extended tunnel ID.
    SESSION_EXT_TUNNEL_ID = "rsvp.session.ext_tunnel_id", "Extended tunnel ID", U32 Dec;
    /// HOP.
    HOP = "rsvp.hop", "HOP", None None;
    /// Neighbor address.
    HOP_NEIGHBOR_ADDRESS_IPV4 = "rsvp.hop.neighbor_address_ipv4", "Neighbor address", Ipv4 None;
    /// Logical interface.
    HOP_LOGICAL_INTERFACE = "rsvp.hop.logical_interface", "Logical interface", U32 Dec;
    /// TIME VALUES.
    TIME = "rsvp.time", "TIME VALUES", None None;
    /// Refresh interval.
    REFRESH_INTERVAL = "rsvp.refresh_interval", "Refresh interval", U32 Dec;
    /// ERROR.
    ERROR = "rsvp.error", "ERROR", None None;
    /// Error node.
    ERROR_ERROR_NODE_IPV4 = "rsvp.error.error_node_ipv4", "Error node", Ipv4 None;
    /// Flags.
    ERROR_FLAGS = "rsvp.error_flags", "Flags", U8 Hex;
    /// Error code.
    ERROR_ERROR_CODE = "rsvp.error.error_code", "Error code", U8 Dec, names(ERROR_ERROR_CODE_NAMES);
    /// Error value.
    ERROR_VALUE = "rsvp.error_value", "Error value", U16 Dec;
    /// STYLE.
    STYLE = "rsvp.style", "STYLE", None None;
    /// Flags.
    STYLE_FLAGS = "rsvp.style.flags", "Flags", U8 Hex;
    /// Style.
    STYLE_STYLE = "rsvp.style.style", "Style", U24 Hex, names(STYLE_STYLE_NAMES);
    /// FLOWSPEC.
    FLOWSPEC = "rsvp.flowspec", "FLOWSPEC", None None;
    /// FILTERSPEC.
    FILTER = "rsvp.filter", "FILTERSPEC", None None;
    /// SENDER TEMPLATE.
    SENDER = "rsvp.sender", "SENDER TEMPLATE", None None;
    /// Sender IPv4 address.
    SENDER_IP = "rsvp.sender.ip", "Sender IPv4 address", Ipv4 None;
    /// Sender port number.
    SENDER_PORT = "rsvp.sender.port", "Sender port number", U16 Dec;
    /// Short Call ID.
    SENDER_SHORT_CALL_ID = "rsvp.sender.short_call_id", "Short Call ID", U16 Dec;
    /// LSP ID.
    SENDER_LSP_ID = "rsvp.sender.lsp_id", "LSP ID", U16 Dec;
    /// SENDER TSPEC.
    TSPEC = "rsvp.tspec", "SENDER TSPEC", None None;
    /// ADSPEC.
    ADSPEC = "rsvp.adspec", "ADSPEC", None None;
    /// LABEL.
    LABEL = "rsvp.label", "LABEL", None None;
    /// Label.
    LABEL_LABEL = "rsvp.label.label", "Label", U32 Dec;
    /// LABEL REQUEST.
    LABEL_REQUEST = "rsvp.label_request", "LABEL REQUEST", None None;
    /// L3PID.
    LABEL_REQUEST_L3PID = "rsvp.label_request.l3pid", "L3PID", U16 Hex, names(super::common::ethertype::NAMES);
    /// EXPLICIT ROUTE.
    EXPLICIT_ROUTE = "rsvp.explicit_route", "EXPLICIT ROUTE", None None;
    /// RECORD ROUTE.
    RECORD_ROUTE = "rsvp.record_route", "RECORD ROUTE", None None;
    /// SESSION ATTRIBUTE.
    SESSION_ATTRIBUTE = "rsvp.session_attribute", "SESSION ATTRIBUTE", None None;
    /// Setup priority.
    SESSION_ATTRIBUTE_SETUP_PRIORITY = "rsvp.session_attribute.setup_priority", "Setup priority", U8 Dec;
    /// Hold priority.
    SESSION_ATTRIBUTE_HOLD_PRIORITY = "rsvp.session_attribute.hold_priority", "Hold priority", U8 Dec;
    /// Flags.
    SESSION_ATTRIBUTE_FLAGS = "rsvp.session_attribute.flags", "Flags", U8 Hex;
    /// Name length.
    SESSION_ATTRIBUTE_NAME_LENGTH = "rsvp.session_attribute.name_length", "Name length", U8 Dec;
    /// Name.
    SESSION_ATTRIBUTE_NAME = "rsvp.session_attribute.name", "Name", Str None;
    /// HELLO Request/Ack.
    HELLO_OBJ = "rsvp.hello_obj", "HELLO Request/Ack", None None;
    /// Source Instance.
    HELLO_SOURCE_INSTANCE = "rsvp.hello.source_instance", "Source Instance", U32 Hex;
    /// Destination Instance.
    HELLO_DESTINATION_INSTANCE = "rsvp.hello.destination_instance", "Destination Instance", U32 Hex;
    /// RESTART CAPABILITY.
    RESTART = "rsvp.restart", "RESTART CAPABILITY", None None;
    /// Restart Time.
    RESTART_CAP_RESTART_TIME = "rsvp.restart_cap.restart_time", "Restart Time", U32 Dec, unit("ms");
    /// Recovery Time.
    RESTART_CAP_RECOVERY_TIME = "rsvp.restart_cap.recovery_time", "Recovery Time", U32 Dec, unit("ms");
    /// Unknown object.
    OBJ_UNKNOWN = "rsvp.obj_unknown", "Unknown object", None None;
    /// Data.
    UNKNOWN_DATA = "rsvp.unknown.data", "Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 46), (Table::UdpPort, 3455)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rsvp", "Resource ReserVation Protocol (RSVP)", "RSVP", &["RFC 2205", "RFC 3209"]) }, dissect)
};

const HEADER: usize = 8;

/// Classes of objects that are shown in full.
const SESSION_CLASS: u8 = 1;
const HOP_CLASS: u8 = 3;
const TIME_CLASS: u8 = 5;
const ERROR_CLASS: u8 = 6;
const STYLE_CLASS: u8 = 8;
const FLOWSPEC_CLASS: u8 = 9;
const FILTER_CLASS: u8 = 10;
const SENDER_CLASS: u8 = 11;
const TSPEC_CLASS: u8 = 12;
const ADSPEC_CLASS: u8 = 13;
const LABEL_CLASS: u8 = 16;
const LABEL_REQUEST_CLASS: u8 = 19;
const EXPLICIT_ROUTE_CLASS: u8 = 20;
const RECORD_ROUTE_CLASS: u8 = 21;
const HELLO_CLASS: u8 = 22;
const RESTART_CLASS: u8 = 131;
const ATTRIBUTE_CLASS: u8 = 207;
/// Types of session, template and filter: an IPv4 flow, and a label switched path over IPv4.
const IPV4: u8 = 1;
const LSP_IPV4: u8 = 7;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("RSVP");
    let kind = u64::from(b.u8(1)?);
    let name = MSG.names.get(kind).unwrap_or("Unknown");
    cx.info(format_args!("{name}"));
    let len = usize::from(b.be16(6)?);
    let layer = cx.layer(&PROTOCOL.info, b, len);
    cx.append(layer, format_args!(": {name}"));
    cx.open_text(b.span(0, HEADER), format_args!("RSVP Header. {name}"));
    cx.add(&VERSION, b, 0, 1)?;
    add_each(cx, b, 0, &[(&FLAGS, 1), (&MSG, 1)])?;
    let checked = cx.add(&MESSAGE_CHECKSUM, b, 2, 2)?;
    if checked == 0 {
        cx.append(cx.last(), format_args!(" [not set]"));
    }
    cx.add(&SENDING_TTL, b, 4, 1)?;
    cx.add(&MESSAGE_LENGTH, b, 6, 2)?;
    cx.close();
    let mut at = HEADER;
    while at + 4 <= len {
        let size = usize::from(b.be16(at)?);
        // a length that lies ends the message
        if size < 4 {
            break;
        }
        object(cx, b.sub(at, size)?, layer)?;
        at += size;
    }
    Ok(())
}

/// Length, class, type, and what the class says.
fn object<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, layer: Item) -> Outcome {
    let (class, kind) = (b.u8(2)?, b.u8(3)?);
    let field = CLASSES.iter().find(|row| row.0 == class).map_or(&OBJ_UNKNOWN, |row| row.1);
    let text = summary(b, class, kind)?;
    cx.put(field, b.span(0, b.reported_len()), Value::None);
    let item = cx.open_last();
    if let Some(text) = &text {
        cx.text(item, format_args!("{}: {text}", field.label));
        if matches!(class, SESSION_CLASS | SENDER_CLASS | FILTER_CLASS) {
            cx.info_append(format_args!("{}: {text}", field.label));
            cx.append(layer, format_args!("{}: {text}", field.label));
        }
    }
    add_each(cx, b, 0, &[(&LENGTH, 2), (&OBJECT, 1)])?;
    cx.hide(&CTYPE, b.span(3, 1), Value::Uint(kind.into()));
    let rows: &[(&'static Field, usize)] = match (class, kind) {
        (SESSION_CLASS, IPV4) => &[(&SESSION_IP, 4), (&SESSION_PROTO, 1), (&SESSION_FLAGS, 1), (&SESSION_PORT, 2)],
        (SESSION_CLASS, LSP_IPV4) => {
            &[(&SESSION_IP, 4), (&SESSION_SHORT_CALL_ID, 2), (&SESSION_TUNNEL_ID, 2), (&SESSION_EXT_TUNNEL_ID, 4)]
        }
        (HOP_CLASS, IPV4) => &[(&HOP_NEIGHBOR_ADDRESS_IPV4, 4), (&HOP_LOGICAL_INTERFACE, 4)],
        (TIME_CLASS, 1) => &[(&REFRESH_INTERVAL, 4)],
        (ERROR_CLASS, IPV4) => &[(&ERROR_ERROR_NODE_IPV4, 4), (&ERROR_FLAGS, 1), (&ERROR_ERROR_CODE, 1), (&ERROR_VALUE, 2)],
        (STYLE_CLASS, 1) => &[(&STYLE_FLAGS, 1), (&STYLE_STYLE, 3)],
        (FILTER_CLASS | SENDER_CLASS, IPV4) => &[(&SENDER_IP, 4), (&SENDER_SHORT_CALL_ID, 2), (&SENDER_PORT, 2)],
        (FILTER_CLASS | SENDER_CLASS, LSP_IPV4) => &[(&SENDER_IP, 4), (&SENDER_SHORT_CALL_ID, 2), (&SENDER_LSP_ID, 2)],
        (LABEL_CLASS, 1) => &[(&LABEL_LABEL, 4)],
        (LABEL_REQUEST_CLASS, 1) => return cx.add(&LABEL_REQUEST_L3PID, b, 6, 2).map(|_| cx.close()),
        (ATTRIBUTE_CLASS, LSP_IPV4) => {
            let at = add_each(
                cx,
                b,
                4,
                &[
                    (&SESSION_ATTRIBUTE_SETUP_PRIORITY, 1),
                    (&SESSION_ATTRIBUTE_HOLD_PRIORITY, 1),
                    (&SESSION_ATTRIBUTE_FLAGS, 1),
                    (&SESSION_ATTRIBUTE_NAME_LENGTH, 1),
                ],
            )?;
            let len = usize::from(b.u8(7)?);
            return cx.add(&SESSION_ATTRIBUTE_NAME, b, at, len).map(|_| cx.close());
        }
        (HELLO_CLASS, _) => &[(&HELLO_SOURCE_INSTANCE, 4), (&HELLO_DESTINATION_INSTANCE, 4)],
        (RESTART_CLASS, _) => &[(&RESTART_CAP_RESTART_TIME, 4), (&RESTART_CAP_RECOVERY_TIME, 4)],
        _ if std::ptr::eq(field, &OBJ_UNKNOWN) && b.reported_len() > 4 => &[(&UNKNOWN_DATA, usize::MAX)],
        _ => &[],
    };
    if let [(field, usize::MAX)] = rows {
        cx.add(field, b, 4, b.reported_len() - 4)?;
    } else {
        add_each(cx, b, 4, rows)?;
    }
    cx.close();
    Ok(())
}

static CLASSES: &[(u8, &Field)] = &[
    (SESSION_CLASS, &SESSION),
    (HOP_CLASS, &HOP),
    (TIME_CLASS, &TIME),
    (ERROR_CLASS, &ERROR),
    (STYLE_CLASS, &STYLE),
    (FLOWSPEC_CLASS, &FLOWSPEC),
    (FILTER_CLASS, &FILTER),
    (SENDER_CLASS, &SENDER),
    (TSPEC_CLASS, &TSPEC),
    (ADSPEC_CLASS, &ADSPEC),
    (LABEL_CLASS, &LABEL),
    (LABEL_REQUEST_CLASS, &LABEL_REQUEST),
    (EXPLICIT_ROUTE_CLASS, &EXPLICIT_ROUTE),
    (RECORD_ROUTE_CLASS, &RECORD_ROUTE),
    (HELLO_CLASS, &HELLO_OBJ),
    (RESTART_CLASS, &RESTART),
    (ATTRIBUTE_CLASS, &SESSION_ATTRIBUTE),
];

/// What an object's line says; for sessions and senders the Info column says it too.
fn summary(b: Bytes<'_>, class: u8, kind: u8) -> Result<Option<String>, Fault> {
    let address = |at| b.be32(at).map(Ipv4Addr::from);
    Ok(Some(match (class, kind) {
        (SESSION_CLASS, IPV4) => {
            format!("IPv4, Destination {}, Protocol {}, Port {}. ", address(4)?, b.u8(8)?, b.be16(10)?)
        }
        (SESSION_CLASS, LSP_IPV4) => format!(
            "IPv4-LSP, Destination {}, Short Call ID {}, Tunnel ID {}, Ext ID {:x}. ",
            address(4)?,
            b.be16(8)?,
            b.be16(10)?,
            b.be32(12)?
        ),
        (FILTER_CLASS | SENDER_CLASS, IPV4) => format!("IPv4, Sender {}, Port {}. ", address(4)?, b.be16(10)?),
        (FILTER_CLASS | SENDER_CLASS, LSP_IPV4) => {
            format!("IPv4-LSP, Tunnel Source: {}, Short Call ID: {}, LSP ID: {}. ", address(4)?, b.be16(8)?, b.be16(10)?)
        }
        (HOP_CLASS, IPV4) => format!("IPv4, {}", address(4)?),
        (TIME_CLASS, 1) => format!("{} ms", b.be32(4)?),
        _ => return Ok(None),
    }))
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_path_names_its_session_and_its_sender() {
        let mut packet = vec![0x45, 0, 0, 56, 0, 1, 0, 0, 64, 46, 0, 0, 10, 0, 0, 1, 10, 0, 0, 9];
        packet.extend_from_slice(&[0x10, 1, 0, 0, 64, 0, 0, 36]);
        packet.extend_from_slice(&[0, 16, 1, 7, 10, 0, 0, 9, 0, 0, 0, 17, 10, 0, 0, 1]);
        packet.extend_from_slice(&[0, 12, 11, 7, 10, 0, 0, 1, 0, 0, 0, 5]);
        let shown = dissect(101, &packet);
        assert_eq!(shown.protocol, "RSVP");
        let session = "SESSION: IPv4-LSP, Destination 10.0.0.9, Short Call ID 0, Tunnel ID 17, Ext ID a000001. ";
        let sender = "SENDER TEMPLATE: IPv4-LSP, Tunnel Source: 10.0.0.1, Short Call ID: 0, LSP ID: 5. ";
        assert_eq!(shown.info, format!("PATH Message. {session}{sender}"));
        assert!(shown.has("Tunnel ID: 17"), "{:#?}", shown.lines);
    }
}
