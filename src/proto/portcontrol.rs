//! Port Control Protocol (RFC 6887) and its forerunner NAT-PMP (RFC 6886), which share a port.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::proto::common::rows::add_each;

const OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "Announce"),
    (1, "Map"),
    (2, "Peer"),
];

const RESULT_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Unsupported Version"),
    (2, "Not Authorized/Refused"),
    (3, "Malformed Request"),
    (4, "Unsupported opcode"),
    (5, "Unsupported option"),
    (6, "Malformed option"),
    (7, "Network failure"),
    (8, "No resources"),
    (9, "Unsupported protocol"),
    (10, "User exceeds quota"),
    (11, "Cannot provide external port"),
    (12, "Address mismatch"),
    (13, "Excessive remote peers"),
];

const PMP_OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "External Address Request"),
    (1, "Map UDP Request"),
    (2, "Map TCP Request"),
    (128, "External Address Response"),
    (129, "Map UDP Response"),
    (130, "Map TCP Response"),
];

const PMP_RESULT_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Unsupported Version"),
    (2, "Not Authorized/Refused"),
    (3, "Network Failure"),
    (4, "Out of resources"),
    (5, "Unsupported opcode"),
];

fields! {
    /// Version.
    VERSION = "portcontrol.version", "Version", U8 Dec;
    /// Indicates Request (0) or Response (1).
    R = "portcontrol.r", "R", Bool B8, mask(0x80), with(Names::Bool("Response", "Request"));
    /// Opcode.
    OPCODE = "portcontrol.opcode", "Opcode", U8 Dec, mask(0x7f), names(OPCODE_NAMES);
    /// Request.
    REQUEST = "portcontrol.request", "Request", Bool B8, mask(0x1);
    /// Response.
    RESPONSE_FIELD = "portcontrol.response", "Response", Bool B8, mask(0x1);
    /// Reserved.
    RESERVED = "portcontrol.reserved", "Reserved", U8 Dec;
    /// Result Code.
    RESULT_CODE = "portcontrol.result_code", "Result Code", U16 Dec, names(RESULT_CODE_NAMES);
    /// Requested Lifetime.
    LIFETIME_REQ = "portcontrol.lifetime_req", "Requested Lifetime", U32 Dec;
    /// Lifetime.
    LIFETIME_RSP = "portcontrol.lifetime_rsp", "Lifetime", U32 Dec;
    /// Client IP Address.
    CLIENT_IP = "portcontrol.client_ip", "Client IP Address", Ipv6 None;
    /// Epoch Time.
    EPOCH_TIME = "portcontrol.epoch_time", "Epoch Time", U32 Dec;
    /// Reserved.
    RSP_RESERVED = "portcontrol.rsp_reserved", "Reserved", Bytes None;
    /// Mapping Nonce.
    MAP_NONCE = "portcontrol.map.nonce", "Mapping Nonce", Bytes None;
    /// Protocol.
    MAP_PROTOCOL = "portcontrol.map.protocol", "Protocol", U8 Dec;
    /// Reserved.
    MAP_RESERVED = "portcontrol.map.reserved", "Reserved", U24 Dec;
    /// Internal Port.
    MAP_INTERNAL_PORT = "portcontrol.map.internal_port", "Internal Port", U16 Dec;
    /// Suggested External Port.
    MAP_REQ_SUG_EXTERNAL_PORT = "portcontrol.map.req_sug_external_port", "Suggested External Port", U16 Dec;
    /// Suggested External IP Address.
    MAP_REQ_SUG_EXTERNAL_IP = "portcontrol.map.req_sug_external_ip", "Suggested External IP Address", Ipv6 None;
    /// Assigned External Port.
    MAP_RSP_ASSIGNED_EXTERNAL_PORT = "portcontrol.map.rsp_assigned_external_port", "Assigned External Port", U16 Dec;
    /// Assigned External IP Address.
    MAP_RSP_ASSIGNED_EXT_IP = "portcontrol.map.rsp_assigned_ext_ip", "Assigned External IP Address", Ipv6 None;
    /// Version.
    PMP_VERSION = "nat-pmp.version", "Version", U8 Dec;
    /// Opcode.
    PMP_OPCODE = "nat-pmp.opcode", "Opcode", U8 Dec, names(PMP_OPCODE_NAMES);
    /// Result Code.
    PMP_RESULT_CODE = "nat-pmp.result_code", "Result Code", U16 Dec, names(PMP_RESULT_CODE_NAMES);
    /// Seconds Since Start of Epoch.
    PMP_EPOCH = "nat-pmp.sssoe", "Seconds Since Start of Epoch", U32 Dec;
    /// External IP Address.
    PMP_EXTERNAL_IP = "nat-pmp.external_ip", "External IP Address", Ipv4 None;
    /// Reserved (must be zero).
    PMP_RESERVED = "nat-pmp.reserved", "Reserved", U16 Dec;
    /// Internal Port.
    PMP_INTERNAL_PORT = "nat-pmp.internal_port", "Internal Port", U16 Dec;
    /// Requested External Port.
    PMP_EXTERNAL_PORT = "nat-pmp.external_port", "Requested External Port", U16 Dec;
    /// Requested Port Mapping Lifetime in Seconds.
    PMP_LIFETIME = "nat-pmp.pml", "Requested Port Mapping Lifetime", U32 Dec;
}

/// NAT-PMP has a line of its own in the tree.
static PMP: ProtocolInfo = ProtocolInfo::new("nat-pmp", "NAT Port Mapping Protocol", "NAT-PMP", &["RFC 6886"]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5351), (Table::UdpPort, 5350)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("portcontrol", "Port Control Protocol", "PCP", &["RFC 6887", "RFC 6886"]) },
        dissect,
    )
};

const LISTS: &[&[&Field]] = &[FIELDS, &[&PMP.field]];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

/// Bit of the operation code that marks responses.
const RESPONSE: u8 = 0x80;
const MAP: u64 = 1;
/// Length of both headers of PCP.
const HEADER: usize = 24;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    match b.u8(0)? {
        0 => pmp(cx, b),
        1 | 2 => pcp(cx, b),
        _ => Err(Fault::NotMine),
    }
}

fn pmp<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NAT-PMP");
    let code = b.u8(1)?;
    let name = PMP_OPCODE.names.get(code.into()).unwrap_or("Unknown");
    cx.info(format_args!("{name}"));
    let item = cx.layer(&PMP, b, b.reported_len());
    cx.text(item, format_args!("NAT Port Mapping Protocol, {name}"));
    cx.add(&PMP_VERSION, b, 0, 1)?;
    cx.add(&PMP_OPCODE, b, 1, 1)?;
    const MAPPING: [(&Field, usize); 3] = [(&PMP_INTERNAL_PORT, 2), (&PMP_EXTERNAL_PORT, 2), (&PMP_LIFETIME, 4)];
    match code {
        1 | 2 => {
            cx.add(&PMP_RESERVED, b, 2, 2)?;
            add_each(cx, b, 4, &MAPPING).map(drop)
        }
        0x80..=0x82 => {
            cx.add(&PMP_RESULT_CODE, b, 2, 2)?;
            cx.add(&PMP_EPOCH, b, 4, 4)?;
            if code == RESPONSE { cx.add(&PMP_EXTERNAL_IP, b, 8, 4).map(drop) } else { add_each(cx, b, 8, &MAPPING).map(drop) }
        }
        _ => Ok(()),
    }
}

fn pcp<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let is_response = b.u8(1)? & RESPONSE != 0;
    let way = if is_response { "Response" } else { "Request" };
    let code = u64::from(b.u8(1)? & !RESPONSE);
    let name = OPCODE.names.get(code).unwrap_or("Unknown");
    cx.protocol(&format!("PCP v{}", b.u8(0)?));
    cx.info(format_args!("{name} {way}"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("Port Control Protocol, {name} {way}"));
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&R, b, 1, 1)?;
    cx.add(&OPCODE, b, 1, 1)?;
    let marker = if is_response { &RESPONSE_FIELD } else { &REQUEST };
    cx.hide(marker, b.span(1, 1), Value::Uint(u64::from(!is_response)));
    if is_response {
        cx.add(&RESERVED, b, 2, 1)?;
        cx.add(&RESULT_CODE, b, 3, 1)?;
        add_each(cx, b, 4, &[(&LIFETIME_RSP, 4), (&EPOCH_TIME, 4), (&RSP_RESERVED, 12)])?;
    } else {
        add_each(cx, b, 2, &[(&RESERVED, 2), (&LIFETIME_REQ, 4), (&CLIENT_IP, 16)])?;
    }
    cx.open_text(b.span(HEADER, b.reported_len().saturating_sub(HEADER)), format_args!("{name} {way}"));
    if code == MAP && b.reported_len() > HEADER {
        let (port, address) =
            if is_response { (&MAP_RSP_ASSIGNED_EXTERNAL_PORT, &MAP_RSP_ASSIGNED_EXT_IP) } else { (&MAP_REQ_SUG_EXTERNAL_PORT, &MAP_REQ_SUG_EXTERNAL_IP) };
        let at = add_each(cx, b, HEADER, &[(&MAP_NONCE, 12), (&MAP_PROTOCOL, 1), (&MAP_RESERVED, 3)])?;
        let (inside, outside) = (cx.add(&MAP_INTERNAL_PORT, b, at, 2)?, cx.add(port, b, at + 2, 2)?);
        cx.add(address, b, at + 4, 16)?;
        let transport = match b.u8(HEADER + 12)? {
            6 => "TCP",
            17 => "UDP",
            132 => "SCTP",
            _ => "Unknown",
        };
        cx.info_append(format_args!(": {inside} -> {outside} [{transport}]"));
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn both_protocols_map_ports() {
        let old = testing::udp((40000, 5351), b"\0\x01\0\0\x1f\x90\x1f\x91\0\0\x0e\x10");
        assert_eq!((old.protocol.as_str(), old.info.as_str()), ("NAT-PMP", "Map UDP Request"));
        assert!(old.has("Internal Port: 8080"), "{:#?}", old.lines);
        let mut new = vec![2, 1, 0, 0, 0, 0, 14, 16];
        new.extend([0; 16]);
        new.extend([b'N'; 12]);
        new.extend([17, 0, 0, 0, 0x1f, 0x90, 0x1f, 0x91]);
        new.extend([0; 16]);
        let new = testing::udp((40000, 5351), &new);
        assert_eq!((new.protocol.as_str(), new.info.as_str()), ("PCP v2", "Map Request: 8080 -> 8081 [UDP]"));
    }
}
