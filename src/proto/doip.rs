//! Diagnostic communication over the Internet protocol (ISO 13400-2): tools find vehicles and talk to their control units.

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};
use crate::stream::{Need, StreamCx};

/// Names of the values of Version.
const VERSION_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "DoIP ISO/DIS 13400-2:2010"),
    (2, "DoIP ISO 13400-2:2012"),
    (3, "DoIP ISO 13400-2:2019"),
    (4, "DoIP ISO 13400-2:2019 Amd1 (experimental)"),
    (0xff, "Default value for vehicle identification request messages"),
];

/// Names of the values of Type.
const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Generic DoIP header NACK"),
    (1, "Vehicle identification request"),
    (2, "Vehicle identification request with EID"),
    (3, "Vehicle identification request with VIN"),
    (4, "Vehicle announcement message/vehicle identification response message"),
    (5, "Routing activation request"),
    (6, "Routing activation response"),
    (7, "Alive check request"),
    (8, "Alive check response"),
    (0x4001, "DoIP entity status request"),
    (0x4002, "DoIP entity status response"),
    (0x4003, "Diagnostic power mode information request"),
    (0x4004, "Diagnostic power mode information response"),
    (0x8001, "Diagnostic message"),
    (0x8002, "Diagnostic message ACK"),
    (0x8003, "Diagnostic message NACK"),
];

/// Names of the values of DoIP Header NACK code.
const NACK_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Incorrect pattern format"),
    (1, "Unknown payload type"),
    (2, "Message too large"),
    (3, "Out of memory"),
    (4, "Invalid payload length"),
];

/// Names of the values of Further action required.
const FURTHER_ACTION_NAMES: &[(u64, u64, &str)] = &[
    (0, 0, "No further action required"),
    (1, 0xf, "Reserved by ISO 13400"),
    (0x10, 0x10, "Routing activation required to initiate central security"),
];

/// Names of the values of VIN/GID sync. status.
const SYNC_STATUS_NAMES: &[(u64, u64, &str)] = &[
    (0, 0, "VIN and/or GID are synchronized"),
    (1, 0xf, "Reserved by ISO 13400"),
    (0x10, 0x10, "Incomplete: VIN and GID are NOT synchronized"),
];

/// Names of the values of Diagnostic power mode.
const POWER_MODE_NAMES: &[(u64, &str)] = &[
    (0, "not ready"),
    (1, "ready"),
    (2, "not supported"),
];

/// Names of the values of Node type.
const NODE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "DoIP gateway"),
    (1, "DoIp node"),
];

/// Names of the values of Activation type.
const ACTIVATION_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Default"),
    (1, "WWH-OBD"),
    (0xe0, "Central security"),
];

/// Names of the values of Routing activation response code.
const RESPONSE_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Routing activation denied due to unknown source address."),
    (1, "Routing activation denied because all concurrently supported TCP_DATA sockets are registered and active."),
    (2, "Routing activation denied because an SA different from the table connection entry was received on the already activated TCP_DATA socket."),
    (3, "Routing activation denied because the SA is already registered and active on a different TCP_DATA socket."),
    (4, "Routing activation denied due to missing authentication."),
    (5, "Routing activation denied due to rejected confirmation."),
    (6, "Routing activation denied due to unsupported routing activation type."),
    (7, "Routing activation denied due to request for encrypted connection via TLS."),
    (8, "Reserved by ISO 13400."),
    (9, "Reserved by ISO 13400."),
    (0xa, "Reserved by ISO 13400."),
    (0xb, "Reserved by ISO 13400."),
    (0xc, "Reserved by ISO 13400."),
    (0xd, "Reserved by ISO 13400."),
    (0xe, "Reserved by ISO 13400."),
    (0xf, "Reserved by ISO 13400."),
    (0x10, "Routing successfully activated."),
    (0x11, "Routing will be activated; confirmation required."),
];

/// Names of the values of ACK code.
const DIAG_ACK_CODE_NAMES: &[(u64, &str)] = &[
    (0, "ACK"),
];

/// Names of the values of NACK code.
const DIAG_NACK_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved by ISO 13400"),
    (1, "Reserved by ISO 13400"),
    (2, "Invalid source address"),
    (3, "Unknown target address"),
    (4, "Diagnostic message too large"),
    (5, "Out of memory"),
    (6, "Target unreachable"),
    (7, "Unknown network"),
    (8, "Transport protocol error"),
];

fields! {
    /// Version.
    VERSION = "doip.version", "Version", U8 Hex, names(VERSION_NAMES);
    /// Inverse version.
    INVERSE = "doip.inverse", "Inverse version", U8 Hex;
    /// Type.
    TYPE = "doip.type", "Type", U16 Hex, names(TYPE_NAMES);
    /// Length.
    LENGTH = "doip.length", "Length", U32 Dec;
    /// DoIP Header NACK code.
    NACK_CODE = "doip.nack_code", "DoIP Header NACK code", U8 Hex, names(NACK_CODE_NAMES);
    /// VIN.
    VIN = "doip.vin", "VIN", Str None;
    /// Logical Address.
    LOGICAL_ADDRESS = "doip.logical_address", "Logical Address", U16 Hex;
    /// EID.
    EID = "doip.eid", "EID", Bytes None;
    /// GID.
    GID = "doip.gid", "GID", Bytes None;
    /// Further action required.
    FURTHER_ACTION = "doip.futher_action", "Further action required", U8 Hex, with(Names::Ranges(FURTHER_ACTION_NAMES));
    /// VIN/GID sync. status.
    SYNC_STATUS = "doip.sync_status", "VIN/GID sync. status", U8 Hex, with(Names::Ranges(SYNC_STATUS_NAMES));
    /// Diagnostic power mode.
    POWER_MODE = "doip.power_mode", "Diagnostic power mode", U8 Hex, names(POWER_MODE_NAMES);
    /// Node type.
    NODE_TYPE = "doip.node_type", "Node type", U8 Hex, names(NODE_TYPE_NAMES);
    /// Max concurrent sockets.
    MAX_SOCKETS = "doip.max_sockets", "Max concurrent sockets", U8 Dec;
    /// Currently open sockets.
    SOCKETS = "doip.sockets", "Currently open sockets", U8 Dec;
    /// Max data size.
    MAX_DATA_SIZE = "doip.max_data_size", "Max data size", U32 Dec;
    /// Source Address.
    SOURCE_ADDRESS = "doip.source_address", "Source Address", U16 Hex;
    /// Target Address.
    TARGET_ADDRESS = "doip.target_address", "Target Address", U16 Hex;
    /// Activation type.
    ACTIVATION_TYPE_V1 = "doip.activation_type_v1", "Activation type", U16 Hex;
    /// Activation type.
    ACTIVATION_TYPE = "doip.activation_type", "Activation type", U8 Hex, names(ACTIVATION_TYPE_NAMES);
    /// Logical address of external tester.
    TESTER_LOGICAL_ADDRESS = "doip.tester_logical_address", "Logical address of external tester", U16 Hex;
    /// Routing activation response code.
    RESPONSE_CODE = "doip.response_code", "Routing activation response code", U8 Hex, names(RESPONSE_CODE_NAMES);
    /// Reserved by ISO.
    RESERVED_ISO = "doip.reserved_iso", "Reserved by ISO", U32 Hex;
    /// Reserved by OEM.
    RESERVED_OEM = "doip.reserved_oem", "Reserved by OEM", U32 Hex;
    /// ACK code.
    DIAG_ACK_CODE = "doip.diag_ack_code", "ACK code", U8 Hex, names(DIAG_ACK_CODE_NAMES);
    /// NACK code.
    DIAG_NACK_CODE = "doip.diag_nack_code", "NACK code", U8 Hex, names(DIAG_NACK_CODE_NAMES);
    /// Previous message.
    PREVIOUS = "doip.previous", "Previous message", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 13400), (Table::UdpPort, 13400)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("doip", "DoIP (ISO13400) Protocol", "DoIP", &["ISO 13400-2"]) },
        dissect,
    )
};

/// Version, its complement, type, length.
const HEADER: usize = 8;
/// Longest message that is waited for, in bytes.
const LIMIT: usize = 1 << 24;
/// The first version, whose activation types have two bytes.
const FIRST_VERSION: u8 = 1;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let (Some([version, inverse]), Some(length)) = (bytes.first_chunk::<2>(), bytes.get(4..HEADER)) else {
        return Need::More(Some(HEADER));
    };
    let length = length.iter().fold(0_usize, |n, b| n << 8 | usize::from(*b));
    if version ^ inverse != 0xff || length > LIMIT { Need::NotMine } else { Need::Complete(HEADER + length) }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (version, kind, length) = (b.u8(0)?, b.be16(2)?, b.be32(4)? as usize);
    if version ^ b.u8(1)? != 0xff {
        return Err(Fault::NotMine);
    }
    cx.protocol("DoIP");
    // several messages of a segment stand one after the other
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
    if cx.packet.message > 0 {
        cx.info_append(format_args!(", {name}"));
    } else {
        cx.info(format_args!("{name}"));
    }
    cx.layer(&PROTOCOL.info, b, HEADER.saturating_add(length));
    cx.open_text(b.span(0, HEADER), format_args!("Header"));
    add_each(cx, b, 0, &[(&VERSION, 1), (&INVERSE, 1), (&TYPE, 2), (&LENGTH, 4)])?;
    cx.close();
    let body = b.sub(HEADER, length)?;
    let rest = |at: usize| length.saturating_sub(at);
    let rows: &[(&'static Field, usize)] = match kind {
        0x0000 => &[(&NACK_CODE, 1)],
        0x0002 => &[(&EID, 6)],
        0x0003 => &[(&VIN, 17)],
        0x0004 if length > 32 => {
            &[(&VIN, 17), (&LOGICAL_ADDRESS, 2), (&EID, 6), (&GID, 6), (&FURTHER_ACTION, 1), (&SYNC_STATUS, 1)]
        }
        0x0004 => &[(&VIN, 17), (&LOGICAL_ADDRESS, 2), (&EID, 6), (&GID, 6), (&FURTHER_ACTION, 1)],
        0x0005 if version == FIRST_VERSION => &[(&SOURCE_ADDRESS, 2), (&ACTIVATION_TYPE_V1, 2), (&RESERVED_ISO, 4)],
        0x0005 => &[(&SOURCE_ADDRESS, 2), (&ACTIVATION_TYPE, 1), (&RESERVED_ISO, 4)],
        0x0006 => &[(&TESTER_LOGICAL_ADDRESS, 2), (&SOURCE_ADDRESS, 2), (&RESPONSE_CODE, 1), (&RESERVED_ISO, 4)],
        0x0008 => &[(&SOURCE_ADDRESS, 2)],
        0x4002 if length < 7 => &[(&NODE_TYPE, 1), (&MAX_SOCKETS, 1), (&SOCKETS, 1)],
        0x4002 => &[(&NODE_TYPE, 1), (&MAX_SOCKETS, 1), (&SOCKETS, 1), (&MAX_DATA_SIZE, 4)],
        0x4004 => &[(&POWER_MODE, 1)],
        0x8001 => &[(&SOURCE_ADDRESS, 2), (&TARGET_ADDRESS, 2)],
        0x8002 => &[(&SOURCE_ADDRESS, 2), (&TARGET_ADDRESS, 2), (&DIAG_ACK_CODE, 1)],
        0x8003 => &[(&SOURCE_ADDRESS, 2), (&TARGET_ADDRESS, 2), (&DIAG_NACK_CODE, 1)],
        _ => &[],
    };
    let at = add_each(cx, body, 0, rows)?;
    match kind {
        // these end with four bytes that manufacturers may use
        0x0005 | 0x0006 if rest(at) >= 4 => {
            cx.add(&RESERVED_OEM, body, at, 4)?;
        }
        0x8001 if rest(at) > 0 => {
            // who talks to whom: the service above shows it
            cx.packet.hint = u64::from(body.be32(0)?);
            if !cx.call_named("uds", body.from(at)) {
                cx.data(body.from(at));
            }
        }
        0x8002 | 0x8003 if rest(at) > 0 => {
            cx.add(&PREVIOUS, body, at, rest(at))?;
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_vehicle_announces_itself() {
        let mut message = b"\x02\xfd\0\x04\0\0\0\x20BAUNEE4MZ17042403\x40\x10".to_vec();
        message.extend_from_slice(b"\0\x1a\x37\xbf\xee\x74\0\x1a\x37\xbf\xee\x74\0");
        let shown = udp((13400, 13400), &message);
        assert_eq!(shown.protocol, "DoIP");
        assert_eq!(shown.info, "Vehicle announcement message/vehicle identification response message");
        assert!(shown.has("VIN: BAUNEE4MZ17042403") && shown.has("Logical Address: 0x4010"), "{:#?}", shown.lines);
    }
}
