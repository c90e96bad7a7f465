//! X display manager control protocol: a display asks for a session (X11R6 XDMCP 1.1).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Broadcast_query"),
    (2, "Query"),
    (3, "Indirect_query"),
    (4, "Forward_query"),
    (5, "Willing"),
    (6, "Unwilling"),
    (7, "Request"),
    (8, "Accept "),
    (9, "Decline"),
    (0xa, "Manage"),
    (0xb, "Refuse"),
    (0xc, "Failed"),
    (0xd, "Keepalive"),
    (0xe, "Alive"),
];
const CONNECTION_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Internet"),
    (1, "DECnet"),
    (2, "Chaos"),
    (6, "InternetV6"),
];

fields! {
    /// Protocol version.
    VERSION = "xdmcp.version", "Version", U16 Dec;
    /// Opcode.
    OPCODE = "xdmcp.opcode", "Opcode", U16 Hex, names(OPCODE_NAMES);
    /// Length of the remaining message.
    LENGTH = "xdmcp.length", "Message length", U16 Dec;
    /// Authentication name.
    AUTHENTICATION_NAME = "xdmcp.authentication_name", "Authentication name", Str None;
    /// Authorization name.
    AUTHORIZATION_NAME = "xdmcp.authorization_name", "Authorization name", Str None;
    /// Hostname.
    HOSTNAME = "xdmcp.hostname", "Hostname", Str None;
    /// Status.
    STATUS = "xdmcp.status", "Status", Str None;
    /// Session identifier.
    SESSION_ID = "xdmcp.session_id", "Session ID", U32 Hex;
    /// Display number.
    DISPLAY_NUMBER = "xdmcp.display_number", "Display number", U16 Dec;
    /// Manufacturer display ID.
    MANUFACTURER_DISPLAY_ID = "xdmcp.manufacturer_display_id", "Manufacturer display ID", Bytes None;
    /// Display class.
    DISPLAY_CLASS = "xdmcp.display_class", "Display class", Bytes None;
    /// Address.
    CONNECTION_ADDRESS_IPV4 = "xdmcp.connection_address_ipv4", "Address", Ipv4 None;
    /// Address.
    CONNECTION_ADDRESS_IPV6 = "xdmcp.connection_address_ipv6", "Address", Ipv6 None;
    /// Address.
    CONNECTION_ADDRESS_BYTES = "xdmcp.connection_address_bytes", "Address", Bytes None;
    /// Type.
    CONNECTION_TYPE = "xdmcp.connection_type", "Type", U16 Hex, names(CONNECTION_TYPE_NAMES);
    /// Session running.
    SESSION_RUNNING = "xdmcp.session_running", "Session running", U8 Dec;
    /// Client port.
    CLIENT_PORT = "xdmcp.client_port", "Client port", U16 Dec;
    /// Authentication data.
    AUTHENTICATION_DATA = "xdmcp.authentication_data", "Authentication data", Bytes None;
    /// Authorization data.
    AUTHORIZATION_DATA = "xdmcp.authorization_data", "Authorization data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 177)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("xdmcp", "X Display Manager Control Protocol", "XDMCP", &["XDMCP 1.1"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let version = b.be16(0)?;
    if version != 1 {
        return Err(Fault::NotMine);
    }
    cx.protocol("XDMCP");
    let kind = u64::from(b.be16(2)?);
    let name = OPCODE.names.get(kind);
    match name {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown (0x{kind:04x})")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&VERSION, 2), (&OPCODE, 2), (&LENGTH, 2)])?;
    let mut at = 6;
    match kind {
        // the kinds of query, and the list that each carries
        1..=3 => {
            names(cx, b, at, "Authentication name", &AUTHENTICATION_NAME)?;
        }
        5 | 6 => {
            let fields: &[&'static Field] = if kind == 5 { &[&AUTHENTICATION_NAME, &HOSTNAME, &STATUS] } else { &[&HOSTNAME, &STATUS] };
            for field in fields {
                at = string(cx, field, b, at)?;
            }
        }
        7 => request(cx, b, at)?,
        8 => {
            at = add_each(cx, b, at, &[(&SESSION_ID, 4)])?;
            for field in [&AUTHENTICATION_NAME, &AUTHENTICATION_DATA, &AUTHORIZATION_NAME, &AUTHORIZATION_DATA] {
                at = string(cx, field, b, at)?;
            }
        }
        9 => {
            at = string(cx, &STATUS, b, at)?;
            at = string(cx, &AUTHENTICATION_NAME, b, at)?;
            string(cx, &AUTHENTICATION_DATA, b, at)?;
        }
        10 => {
            add_each(cx, b, at, &[(&SESSION_ID, 4), (&DISPLAY_NUMBER, 2)])?;
            string(cx, &DISPLAY_CLASS, b, at + 6)?;
        }
        11 => {
            cx.add(&SESSION_ID, b, at, 4)?;
        }
        12 => {
            at = add_each(cx, b, at, &[(&SESSION_ID, 4)])?;
            string(cx, &STATUS, b, at)?;
        }
        13 => {
            add_each(cx, b, at, &[(&DISPLAY_NUMBER, 2), (&SESSION_ID, 4)])?;
        }
        14 => {
            add_each(cx, b, at, &[(&SESSION_RUNNING, 1), (&SESSION_ID, 4)])?;
        }
        _ => {}
    }
    Ok(())
}

/// Text or bytes with a length of two bytes before them; gives where they end.
fn string<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let len = usize::from(b.be16(at)?);
    b.slice(at + 2, len)?;
    cx.put(field, b.span(at, 2 + len), Value::Span(b.span(at + 2, len)));
    Ok(at + 2 + len)
}

fn names<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, what: &str, field: &'static Field) -> Result<usize, Fault> {
    let count = b.u8(at)?;
    cx.open_text(b.span(at, 1), format_args!("{what}s ({count})"));
    let item = cx.last();
    let mut at = at + 1;
    for _ in 0..count {
        at = string(cx, field, b, at)?;
    }
    cx.end_at(item, b, at);
    cx.close();
    Ok(at)
}

/// A display says by which of its addresses it can be reached, and how it proves who it is.
fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    const INTERNET: u64 = 0;
    const INTERNET_6: u64 = 6;
    cx.add(&DISPLAY_NUMBER, b, at, 2)?;
    let count = usize::from(b.u8(at + 2)?);
    let (kinds, mut place) = (at + 3, at + 4 + count * 2);
    cx.open_text(b.span(at + 2, 0), format_args!("Connections ({count})"));
    let item = cx.last();
    for n in 0..count {
        cx.open_text(b.span(place, 0), format_args!("Connection {}", n + 1));
        let kind = cx.add(&CONNECTION_TYPE, b, kinds + n * 2, 2)?;
        let len = usize::from(b.be16(place)?);
        match (kind, len) {
            (INTERNET, 4) => cx.add(&CONNECTION_ADDRESS_IPV4, b, place + 2, 4)?,
            (INTERNET_6, 16) => cx.add(&CONNECTION_ADDRESS_IPV6, b, place + 2, 16)?,
            (_, 0) => 0,
            _ => cx.add(&CONNECTION_ADDRESS_BYTES, b, place + 2, len)?,
        };
        cx.close();
        place += 2 + len;
    }
    cx.end_at(item, b, place);
    cx.close();
    let at = string(cx, &AUTHENTICATION_NAME, b, place)?;
    let at = string(cx, &AUTHENTICATION_DATA, b, at)?;
    let at = names(cx, b, at, "Authorization name", &AUTHORIZATION_NAME)?;
    string(cx, &MANUFACTURER_DISPLAY_ID, b, at).map(|_| ())
}
