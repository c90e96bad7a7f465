//! Endpoint mapper: which port or pipe serves which interface (C706 appendix O). Only parameters in the encoding of 32 bits are
//! read.

use super::common::dcerpc::fields::{ARRAY_ACTUAL_COUNT, ARRAY_MAX_COUNT, ARRAY_OFFSET, REFERENT_ID};
use super::common::dcerpc::{interfaces, operation};
use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const OPERATIONS: &[(u64, &str)] =
    &[(0, "Insert"), (1, "Delete"), (2, "Lookup"), (3, "Map"), (4, "LookupHandleFree"), (5, "InqObject"), (6, "MgmtDelete")];

/// Protocols of the floors of a tower (C706 appendix I).
const PROTOCOLS: &[(u64, &str)] = &[
    (0x00, "OSI OID"),
    (0x02, "DNA Session Control"),
    (0x03, "DNA Session Control V3"),
    (0x04, "DNA NSP Transport"),
    (0x05, "OSI TP4"),
    (0x06, "OSI CLNS or DNA Routing"),
    (0x07, "DOD TCP"),
    (0x08, "DOD UDP"),
    (0x09, "DOD IP"),
    (0x0a, "RPC connectionless protocol"),
    (0x0b, "RPC connection-oriented protocol"),
    (0x0c, "SPX?"),
    (0x0d, "UUID"),
    (0x0e, "IPX?"),
    (0x0f, "Named Pipes"),
    (0x10, "Named Pipes"),
    (0x11, "NetBIOS"),
    (0x12, "NetBEUI"),
    (0x13, "Netware SPX"),
    (0x14, "Netware IPX"),
    (0x16, "Appletalk Stream"),
    (0x17, "Appletalk Datagram"),
    (0x18, "Appletalk"),
    (0x19, "NetBIOS"),
    (0x1a, "Vines SPP"),
    (0x1b, "Vines IPC"),
    (0x1c, "StreetTalk"),
    (0x1f, "RPC over HTTP"),
    (0x20, "Unix Domain Socket"),
    (0x21, "null"),
    (0x22, "NetBIOS"),
];

fields! {
    /// Operation of the interface.
    OPNUM = "epm.opnum", "Operation", U16 Dec, names(OPERATIONS);
    /// Object or interface that is asked for.
    UUID = "epm.uuid", "UUID", Guid None;
    /// Version of an interface.
    UUID_VERSION = "epm.uuid_version", "Version", U16 Dec;
    /// Minor version of an interface.
    VER_MIN = "epm.ver_min", "Version Minor", U16 Dec;
    /// Bytes of a tower.
    TOWER_LEN = "epm.tower.len", "Length", U32 Dec;
    /// Floors of a tower.
    NUM_FLOORS = "epm.tower.num_floors", "Number of floors", U16 Dec;
    /// Bytes of a floor's left side.
    LHS_LEN = "epm.tower.lhs.len", "LHS Length", U16 Dec;
    /// Bytes of a floor's right side.
    RHS_LEN = "epm.tower.rhs.len", "RHS Length", U16 Dec;
    /// What a floor names.
    PROTO_ID = "epm.tower.proto_id", "Protocol", U8 Hex, names(PROTOCOLS);
    /// Port of TCP.
    TCP_PORT = "epm.proto.tcp_port", "TCP Port", U16 Dec;
    /// Port of UDP.
    UDP_PORT = "epm.proto.udp_port", "UDP Port", U16 Dec;
    /// Port of HTTP.
    HTTP_PORT = "epm.proto.http_port", "TCP Port", U16 Dec;
    /// Address of the server.
    IP = "epm.proto.ip", "IP", Ipv4 None;
    /// Pipe of the server.
    NAMED_PIPE = "epm.proto.named_pipe", "Named Pipe", Str None;
    /// NetBIOS name of the server.
    NETBIOS_NAME = "epm.proto.netbios_name", "NetBIOS Name", Str None;
    /// Handle of a search that goes on.
    HND = "epm.hnd", "Handle", Bytes None;
    /// Most towers that are wanted.
    MAX_TOWERS = "epm.max_towers", "Max Towers", U32 Dec;
    /// Towers that were found.
    NUM_TOWERS = "epm.num_towers", "Num Towers", U32 Dec;
    /// How the call went.
    RC = "epm.rc", "Return code", U32 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::DceRpc, media_key("e1af8308-5d1f-11c9-91a4-08002b14a0fa"))],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("epm", "DCE/RPC Endpoint Mapper", "EPM", &["C706 appendix O"]) },
        dissect,
    )
};

const MAP: u16 = 3;
/// Bytes of a handle.
const HANDLE: usize = 20;
/// Most floors of a tower that are read.
const FLOORS: u16 = 20;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = operation(cx, b, &PROTOCOL.info, &OPNUM)?;
    // pointers of 8 bytes have a second word of zeros where those of 4 have the data
    let wide = if call.response { wide_response(b) } else { wide_request(b) };
    match (call.number, call.response) {
        (MAP, _) if call.encrypted || wide => Ok(()),
        (MAP, false) => map_request(cx, b),
        (MAP, true) => map_response(cx, b),
        _ => Ok(()),
    }
}

/// Pointers of 8 bytes have zeros where the object follows those of 4; an object's first half is seldom 0.
fn wide_request(b: Bytes<'_>) -> bool {
    b.le32(0).is_ok_and(|n| n != 0) && b.le32(4) == Ok(0) && b.le64(24).is_ok_and(|n| n <= 2) && b.le32(28) == Ok(0)
}

/// Counts of 8 bytes have the offset, which is 0, where those of 4 have the number of towers.
fn wide_response(b: Bytes<'_>) -> bool {
    b.le32(HANDLE).is_ok_and(|n| n != 0) && b.le32(HANDLE + 12) == Ok(0)
}

fn map_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    if cx.add_le(&REFERENT_ID, b, at, 4)? != 0 {
        cx.add_le(&UUID, b, 4, 16)?;
        at += 16;
    }
    at += 4;
    at = if cx.add_le(&REFERENT_ID, b, at, 4)? != 0 { tower(cx, b, at + 4)? } else { at + 4 };
    at = at.next_multiple_of(4);
    cx.add(&HND, b, at, HANDLE)?;
    cx.add_le(&MAX_TOWERS, b, at + HANDLE, 4)?;
    Ok(())
}

fn map_response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&HND, b, 0, HANDLE)?;
    cx.add_le(&NUM_TOWERS, b, HANDLE, 4)?;
    cx.add_le(&ARRAY_MAX_COUNT, b, HANDLE + 4, 4)?;
    cx.add_le(&ARRAY_OFFSET, b, HANDLE + 8, 4)?;
    let count = cx.add_le(&ARRAY_ACTUAL_COUNT, b, HANDLE + 12, 4)? as usize;
    let mut at = HANDLE + 16;
    let mut pointers = 0;
    for _ in 0..count {
        pointers += usize::from(cx.add_le(&REFERENT_ID, b, at, 4)? != 0);
        at += 4;
    }
    for _ in 0..pointers {
        at = tower(cx, b, at)?.next_multiple_of(4);
    }
    cx.add_le(&RC, b, at, 4)?;
    Ok(())
}

/// A tower: floors from the interface down to the address; gives where it ends.
fn tower<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    cx.add_le(&TOWER_LEN, b, at, 4)?;
    let len = cx.add_le(&TOWER_LEN, b, at + 4, 4)? as usize;
    let body = b.sub(at + 8, len)?;
    let floors = cx.add_le(&NUM_FLOORS, body, 0, 2)? as u16;
    let mut off = 2;
    for n in 1..=floors.min(FLOORS) {
        off = floor(cx, body, off, n)?;
    }
    Ok(at + 8 + len)
}

fn floor<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, n: u16) -> Result<usize, Fault> {
    let left = usize::from(b.le16(at)?);
    let right_at = at + 2 + left;
    let right = usize::from(b.le16(right_at)?);
    let end = right_at + 2 + right;
    let item = cx.open_text(b.span(at, end - at), format_args!("Floor {n} "));
    cx.add_le(&LHS_LEN, b, at, 2)?;
    let kind = cx.add(&PROTO_ID, b, at + 2, 1)?;
    if kind == 0x0d {
        cx.add_le(&UUID, b, at + 3, 16)?;
        let name = interfaces::name_on_wire(b.slice(at + 3, 16)?);
        cx.append(item, format_args!("UUID: {name}"));
        cx.info_append(format_args!(", {name}"));
        cx.add_le(&UUID_VERSION, b, at + 19, 2)?;
    } else {
        cx.append(item, format_args!("{}", PROTO_ID.names.get(kind).unwrap_or("unknown")));
    }
    cx.add_le(&RHS_LEN, b, right_at, 2)?;
    let value = right_at + 2;
    let text = |field| b.slice(value, right).map(|raw| (field, Value::Span(b.span(value, crate::base::text::until_nul(raw).len()))));
    match kind {
        0x0d if right == 2 => {
            cx.add_le(&VER_MIN, b, value, 2)?;
        }
        0x07 if right == 2 => {
            cx.add(&TCP_PORT, b, value, 2)?;
        }
        0x08 if right == 2 => {
            cx.add(&UDP_PORT, b, value, 2)?;
        }
        0x1f if right == 2 => {
            cx.add(&HTTP_PORT, b, value, 2)?;
        }
        0x09 if right == 4 => {
            cx.add(&IP, b, value, 4)?;
        }
        0x0f | 0x10 => {
            let (field, text) = text(&NAMED_PIPE)?;
            cx.put(field, b.span(value, right), text);
        }
        0x11 => {
            let (field, text) = text(&NETBIOS_NAME)?;
            cx.put(field, b.span(value, right), text);
        }
        _ => {}
    }
    cx.close();
    Ok(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pointer of 4 bytes, an object of zeros, and a tower.
    #[test]
    fn narrow_and_wide_pointers_are_told_apart() {
        let mut narrow = vec![0; 60];
        narrow[0] = 1;
        narrow[20] = 2;
        narrow[24] = 75;
        assert!(!wide_request(Bytes::new(&narrow, 0, 60)));
        let mut wide = vec![0; 60];
        wide[0] = 1;
        wide[24] = 2;
        wide[32] = 75;
        assert!(wide_request(Bytes::new(&wide, 0, 60)));
        let mut found = vec![0; 48];
        (found[20], found[24], found[32]) = (1, 4, 1);
        assert!(!wide_response(Bytes::new(&found, 0, 48)));
        (found[32], found[40]) = (0, 1);
        assert!(wide_response(Bytes::new(&found, 0, 48)));
    }
}
