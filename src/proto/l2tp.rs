//! Layer two tunneling protocol, version 2 (RFC 2661), and the data messages of version 3 directly over IP (RFC 3931).

use super::common::rows::add_rest;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Data Message"),
    (1, "Control Message"),
];
const AVP_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Control Message"),
    (1, "Result-Error Code"),
    (2, "Protocol Version"),
    (3, "Framing Capabilities"),
    (4, "Bearer Capabilities"),
    (5, "Tie Breaker"),
    (6, "Firmware Revision"),
    (7, "Host Name"),
    (8, "Vendor Name"),
    (9, "Assigned Tunnel ID"),
    (0xa, "Receive Window Size"),
    (0xb, "Challenge"),
    (0xc, "Cause Code"),
    (0xd, "Challenge Response"),
    (0xe, "Assigned Session"),
    (0xf, "Call Serial Number"),
    (0x10, "Minimum BPS"),
    (0x11, "Maximum BPS"),
    (0x12, "Bearer Type"),
    (0x13, "Framing Type"),
    (0x14, "Reserved"),
    (0x15, "Called Number"),
    (0x16, "Calling Number"),
    (0x17, "Sub-Address"),
    (0x18, "Connect Speed"),
    (0x19, "Physical Channel"),
    (0x1a, "Initial Received LCP CONFREQ"),
    (0x1b, "Last Sent LCP CONFREQ"),
    (0x1c, "Last Received LCP CONFREQ"),
    (0x1d, "Proxy Authen Type"),
    (0x1e, "Proxy Authen Name"),
    (0x1f, "Proxy Authen Challenge"),
    (0x20, "Proxy Authen ID"),
    (0x21, "Proxy Authen Response"),
    (0x22, "Call status AVPs"),
    (0x23, "ACCM"),
    (0x24, "Random Vector"),
    (0x25, "Private group ID"),
    (0x26, "RxConnect Speed"),
    (0x27, "Sequencing Required"),
    (0x2e, "PPP Disconnect Cause Code"),
    (0x3a, "Extended Vendor ID"),
    (0x3b, "Message Digest"),
    (0x3c, "Router ID"),
    (0x3d, "Assigned Control Connection ID"),
    (0x3e, "Pseudowire Capability List"),
    (0x3f, "Local Session ID"),
    (0x40, "Remote Session ID"),
    (0x41, "Assigned Cookie"),
    (0x42, "Remote End ID"),
    (0x44, "Pseudowire Type"),
    (0x45, "Layer2 Specific Sublayer"),
    (0x46, "Data Sequencing"),
    (0x47, "Circuit Status"),
    (0x48, "Preferred Language"),
    (0x49, "Control Message Authentication Nonce"),
    (0x4a, "Tx Connect Speed Version 3"),
    (0x4b, "Rx Connect Speed Version 3"),
    (0x4c, "Failover Capability"),
    (0x4d, "Tunnel Recovery"),
    (0x4e, "Suggested Control Sequence"),
    (0x4f, "Failover Session State"),
    (0x50, "Multicast Capability"),
    (0x51, "New Outgoing Sessions"),
    (0x52, "New Outgoing Sessions Acknowledgement"),
    (0x53, "Withdraw Outgoing Sessions"),
    (0x54, "Multicast Packets Priority"),
    (0x55, "Frame-Relay Header Length"),
    (0x56, "ATM Maximum Concatenated Cells"),
    (0x57, "OAM Emulation Required"),
    (0x58, "ATM Alarm Status"),
    (0x59, "Attachment Group Identifier"),
    (0x5a, "Local End Identifier"),
    (0x5b, "Interface Maximum Transmission Unit"),
    (0x5c, "FCS Retention"),
    (0x5d, "Tunnel Switching Aggregator ID"),
    (0x5e, "Maximum Receive Unit (MRU)"),
    (0x5f, "Maximum Reassembled Receive Unit (MRRU)"),
    (0x60, "VCCV Capability"),
    (0x61, "Connect Speed Update"),
    (0x62, "Connect Speed Update Enable"),
    (0x63, "TDM Pseudowire"),
    (0x64, "RTP AVP"),
    (0x65, "PW Switching Point"),
];
const AVP_MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Start_Control_Request"),
    (2, "Start_Control_Reply"),
    (3, "Start_Control_Connected"),
    (4, "Stop_Control_Notification"),
    (5, "Reserved"),
    (6, "Hello"),
    (7, "Outgoing_Call_Request"),
    (8, "Outgoing_Call_Reply"),
    (9, "Outgoing_Call_Connected"),
    (0xa, "Incoming_Call_Request"),
    (0xb, "Incoming_Call_Reply"),
    (0xc, "Incoming_Call_Connected"),
    (0xd, "Reserved"),
    (0xe, "Call_Disconnect_Notification"),
    (0xf, "WAN_Error_Notify"),
    (0x10, "Set_Link_Info"),
    (0x11, "Modem_Status"),
    (0x12, "Service_Relay_Request_Msg"),
    (0x13, "Service_Relay_Reply_Message"),
    (0x14, "Explicit_Acknowledgement"),
    (0x15, "Failover_Session_Query_Message"),
    (0x16, "Failover_Session_Response_Message"),
    (0x17, "Multicast-Session-Request"),
    (0x18, "Multicast-Session-Response"),
    (0x19, "Multicast-Session-Establishment"),
    (0x1a, "Multicast-Session-Information"),
    (0x1b, "Multicast-Session-End-Notify"),
    (0x1c, "Connect-Speed-Update-Notification"),
    (0x1d, "Connect-Speed-Update-Request"),
];

fields! {
    /// Number of the session, version 3.
    SID = "l2tp.sid", "Session ID", U32 Hex;
    /// What the session carries, when its control messages told.
    AVP_PSEUDOWIRE_TYPE = "l2tp.avp.pseudowire_type", "Pseudowire Type", U16 Dec;
    /// Flags.
    FLAGS = "l2tp.flags", "Flags", U16 Hex;
    /// Type bit.
    TYPE = "l2tp.type", "Type", U16 Dec, mask(0x8000), names(TYPE_NAMES);
    /// Length Bit.
    LENGTH_BIT = "l2tp.length_bit", "Length Bit", Bool B16, mask(0x4000), with(Names::Bool("Length field is present", "Length field is not present"));
    /// Sequence Bit.
    SEQ_BIT = "l2tp.seq_bit", "Sequence Bit", Bool B16, mask(0x800), with(Names::Bool("Ns and Nr fields are present", "Ns and Nr fields are not present"));
    /// Offset bit.
    OFFSET_BIT = "l2tp.offset_bit", "Offset bit", Bool B16, mask(0x200), with(Names::Bool("Offset Size field is present", "Offset size field is not present"));
    /// Priority bit.
    PRIORITY = "l2tp.priority", "Priority", Bool B16, mask(0x100), with(Names::Bool("This data message has priority", "No priority"));
    /// Version.
    VERSION = "l2tp.version", "Version", U16 Dec, mask(0xf);
    /// Length.
    LENGTH = "l2tp.length", "Length", U16 Dec;
    /// Tunnel ID.
    TUNNEL = "l2tp.tunnel", "Tunnel ID", U16 Dec;
    /// Session ID.
    SESSION = "l2tp.session", "Session ID", U16 Dec;
    /// Ns.
    NS = "l2tp.Ns", "Ns", U16 Dec;
    /// Nr.
    NR = "l2tp.Nr", "Nr", U16 Dec;
    /// Number of octets past the L2TP header at which the payload data starts.
    OFFSET = "l2tp.offset", "Offset", U16 Dec;
    /// Mandatory.
    AVP_MANDATORY = "l2tp.avp.mandatory", "Mandatory", Bool B16, mask(0x8000);
    /// Hidden.
    AVP_HIDDEN = "l2tp.avp.hidden", "Hidden", Bool B16, mask(0x4000);
    /// Length.
    AVP_LENGTH = "l2tp.avp.length", "Length", U16 Dec, mask(0x3ff);
    /// AVP Vendor ID.
    AVP_VENDOR_ID = "l2tp.avp.vendor_id", "Vendor ID", U16 None;
    /// AVP Type.
    AVP_TYPE = "l2tp.avp.type", "AVP Type", U16 Dec, names(AVP_TYPE_NAMES);
    /// Message Type.
    AVP_MESSAGE_TYPE = "l2tp.avp.message_type", "Message Type", U16 Dec, names(AVP_MESSAGE_TYPE_NAMES);
    /// Version.
    AVP_PROTOCOL_VERSION = "l2tp.avp.protocol_version", "Version", U8 Dec;
    /// Revision.
    AVP_PROTOCOL_REVISION = "l2tp.avp.protocol_revision", "Revision", U8 Dec;
    /// Host Name.
    AVP_HOST_NAME = "l2tp.avp.host_name", "Host Name", Str None;
    /// Vendor Name.
    AVP_VENDOR_NAME = "l2tp.avp.vendor_name", "Vendor Name", Str None;
    /// Firmware Revision.
    AVP_FIRMWARE_REVISION = "l2tp.avp.firmware_revision", "Firmware Revision", U16 DecHex;
    /// Assigned Tunnel ID.
    AVP_ASSIGNED_TUNNEL_ID = "l2tp.avp.assigned_tunnel_id", "Assigned Tunnel ID", U16 Dec;
    /// Receive Window Size.
    AVP_RECEIVE_WINDOW_SIZE = "l2tp.avp.receive_window_size", "Receive Window Size", U16 Dec;
    /// Call Serial Number.
    AVP_CALL_SERIAL_NUMBER = "l2tp.avp.call_serial_number", "Call Serial Number", U32 Dec;
}

pub static FLAG_BITS: &[&Field] = &[&TYPE, &LENGTH_BIT, &SEQ_BIT];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 1701), (Table::IpProto, OVER_IP as u32)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("l2tp", "Layer 2 Tunneling Protocol", "L2TP", &["RFC 2661"]) },
        dissect,
    )
};

/// IP protocol number of version 3.
const OVER_IP: u8 = 115;

const CONTROL: u16 = 0x8000;
const HAS_LENGTH: u16 = 0x4000;
const HAS_SEQUENCE: u16 = 0x0800;
const HAS_OFFSET: u16 = 0x0200;
const HAS_PRIORITY: u16 = 0x0100;

/// A data message of version 3: its session, then what the session carries. Without the session's control messages nothing
/// tells whether a cookie comes first.
fn over_ip<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const SESSION_LEN: usize = 4;
    let session = b.be32(0)?;
    if session == 0 {
        return Err(Fault::NotMine);
    }
    cx.protocol("L2TPv3");
    cx.info(format_args!("D[S:0x{session:08X}]"));
    let layer = cx.layer(&PROTOCOL.info, b, SESSION_LEN);
    cx.append(layer, format_args!(" version 3"));
    cx.add(&SID, b, 0, SESSION_LEN)?;
    let item = cx.computed(&AVP_PSEUDOWIRE_TYPE, b.span(0, 0), Value::Uint(0));
    cx.text(item, format_args!("Pseudowire Type: Unknown (0)"));
    cx.close();
    cx.data(b.from(SESSION_LEN));
    Ok(())
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if cx.packet.ip_proto == OVER_IP {
        return over_ip(cx, b);
    }
    let flags = b.be16(0)?;
    if flags & 0x0f != 2 {
        return Err(Fault::NotMine);
    }
    cx.protocol("L2TP");
    let control = flags & CONTROL != 0;
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.open(&FLAGS, b, 0, 2)?;
    let line = cx.last();
    cx.append(line, format_args!(", Type: {}", if control { "Control Message" } else { "Data Message" }));
    for bit in FLAG_BITS {
        cx.add(bit, b, 0, 2)?;
    }
    cx.add(&OFFSET_BIT, b, 0, 2)?;
    cx.add(&PRIORITY, b, 0, 2)?;
    for (bit, text) in [(HAS_LENGTH, "Length Bit"), (HAS_SEQUENCE, "Sequence Bit"), (HAS_OFFSET, "Offset bit"), (HAS_PRIORITY, "Priority")] {
        if flags & bit != 0 {
            cx.append(line, format_args!(", {text}"));
        }
    }
    cx.add(&VERSION, b, 0, 2)?;
    cx.close();
    let mut at = 2;
    let mut end = b.reported_len();
    if flags & HAS_LENGTH != 0 {
        end = (cx.add(&LENGTH, b, at, 2)? as usize).min(end);
        at += 2;
    }
    let tunnel = cx.add(&TUNNEL, b, at, 2)?;
    let session = cx.add(&SESSION, b, at + 2, 2)?;
    at += 4;
    if flags & HAS_SEQUENCE != 0 {
        cx.add(&NS, b, at, 2)?;
        cx.add(&NR, b, at + 2, 2)?;
        at += 4;
    }
    if flags & HAS_OFFSET != 0 {
        let skip = cx.add(&OFFSET, b, at, 2)? as usize;
        at += 2 + skip;
    }
    let rest = b.window(at, end.saturating_sub(at));
    if control {
        return control_message(cx, rest, tunnel, session);
    }
    cx.info(format_args!("Data Message    (tunnel id={tunnel}, session id={session})"));
    cx.end_at(layer, b, at);
    if !cx.call_named("ppp", rest) {
        cx.data(rest);
    }
    Ok(())
}

/// A message of attributes; one without any only acknowledges.
fn control_message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, tunnel: u64, session: u64) -> Outcome {
    const MESSAGE_TYPE: u16 = 0;
    let name = match b.be16(6) {
        Ok(number) if b.be16(4) == Ok(MESSAGE_TYPE) => AVP_MESSAGE_TYPE.names.get(number.into()).unwrap_or("Unknown"),
        _ if b.reported_len() == 0 => "Zero-Length Bit message",
        _ => "Unknown",
    };
    cx.info(format_args!("Control Message - {name}    (tunnel id={tunnel}, session id={session})"));
    let mut at = 0;
    while at + 6 <= b.reported_len() {
        let len = usize::from(b.be16(at)? & 0x3ff);
        if len < 6 {
            return Err(Fault::Malformed);
        }
        attribute(cx, b.sub(at, len)?)?;
        at += len;
    }
    Ok(())
}

fn attribute<'a>(cx: &mut Cx<'a>, a: Bytes<'a>) -> Outcome {
    let (vendor, kind, hidden) = (a.be16(2)?, a.be16(4)?, a.u8(0)? & 0x40 != 0);
    let name = if vendor == 0 { AVP_TYPE.names.get(kind.into()).unwrap_or("Unknown") } else { "Vendor" };
    cx.open_text(a.span(0, a.reported_len()), format_args!("{name} AVP"));
    cx.add(&AVP_MANDATORY, a, 0, 2)?;
    cx.add(&AVP_HIDDEN, a, 0, 2)?;
    cx.add(&AVP_LENGTH, a, 0, 2)?;
    cx.add(&AVP_VENDOR_ID, a, 2, 2)?;
    if vendor == 0 {
        cx.add(&AVP_TYPE, a, 4, 2)?;
    }
    let size = a.reported_len() - 6;
    if vendor == 0 && !hidden && size > 0 {
        let field: &'static Field = match (kind, size) {
            (0, 2) => &AVP_MESSAGE_TYPE,
            (2, 2) => {
                cx.add(&AVP_PROTOCOL_VERSION, a, 6, 1)?;
                &AVP_PROTOCOL_REVISION
            }
            (6, 2) => &AVP_FIRMWARE_REVISION,
            (7, _) => return close_with(cx, &AVP_HOST_NAME, a),
            (8, _) => return close_with(cx, &AVP_VENDOR_NAME, a),
            (9, 2) => &AVP_ASSIGNED_TUNNEL_ID,
            (10, 2) => &AVP_RECEIVE_WINDOW_SIZE,
            (15, 4) => &AVP_CALL_SERIAL_NUMBER,
            _ => {
                cx.close();
                return Ok(());
            }
        };
        let (at, len) = if kind == 2 { (7, 1) } else { (6, size) };
        cx.add(field, a, at, len)?;
    }
    cx.close();
    Ok(())
}

fn close_with<'a>(cx: &mut Cx<'a>, field: &'static Field, a: Bytes<'a>) -> Outcome {
    add_rest(cx, field, a, 6)?;
    cx.close();
    Ok(())
}
