//! Point-to-Point Tunneling Protocol, its control connection (RFC 2637).

use super::common::text::padded;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Kind, Names, ProtocolInfo};
use std::fmt::Write;

fields! {
    /// Total length in octets of this PPTP message.
    LENGTH = "pptp.length", "Length", U16 Dec;
    /// PPTP message type.
    TYPE = "pptp.type", "Message type", U16 Dec, names(TYPE_NAMES);
    /// This constant value is used as a sanity check on received messages.
    MAGIC_COOKIE = "pptp.magic_cookie", "Magic Cookie", U32 Hex;
    /// Control Message Type.
    CONTROL_MESSAGE_TYPE = "pptp.control_message_type", "Control Message Type", U16 Dec, names(CONTROL_MESSAGE_TYPE_NAMES);
    /// Reserved.
    RESERVED = "pptp.reserved", "Reserved", Bytes None;
    /// The version of the PPTP protocol.
    PROTOCOL_VERSION = "pptp.protocol_version", "Protocol version", U16 Dec, with(Names::Custom(version));
    /// A set of bits indicating the type of framing.
    FRAMING_CAPABILITIES = "pptp.framing_capabilities", "Framing Capabilities", U32 Dec, names(FRAMING_CAPABILITIES_NAMES);
    /// A set of bits indicating the type of bearer.
    BEARER_CAPABILITIES = "pptp.bearer_capabilities", "Bearer Capabilities", U32 Dec, names(BEARER_CAPABILITIES_NAMES);
    /// The total number of individual PPP sessions this PAC can support.
    MAXIMUM_CHANNELS = "pptp.maximum_channels", "Maximum Channels", U16 Dec;
    /// This field contains the firmware revision.
    FIRMWARE_REVISION = "pptp.firmware_revision", "Firmware Revision", U16 Dec;
    /// A 64 octet field containing the DNS name.
    HOST_NAME = "pptp.host_name", "Host Name", Str None;
    /// A 64 octet field containing a vendor.
    VENDOR_NAME = "pptp.vendor_name", "Vendor Name", Str None;
    /// Indicates the result of the command channel establishment attempt.
    CONTROL_RESULT = "pptp.control_result", "Result Code", U8 Dec, names(CONTROL_RESULT_NAMES);
    /// Error Code.
    ERROR = "pptp.error", "Error Code", U8 Dec, names(ERROR_NAMES);
    /// Indicates the reason for the control connection being close.
    REASON = "pptp.reason", "Reason", U8 Dec, names(REASON_NAMES);
    /// Indicates the result of the attempt to close the control connection.
    STOP_RESULT = "pptp.stop_result", "Result Code", U8 Dec, names(STOP_RESULT_NAMES);
    /// Identifier.
    IDENTIFIER = "pptp.identifier", "Identifier", U32 Dec;
    /// Indicates the result of the receipt of the Echo-Request.
    ECHO_RESULT = "pptp.echo_result", "Result Code", U8 Dec, names(STOP_RESULT_NAMES);
    /// A unique identifier, unique to a particular PAC-PNS pair assigned by the PNS.
    CALL_ID = "pptp.call_id", "Call ID", U16 Dec;
    /// An identifier assigned by the PNS to this session for the purpose of identifying this particular session in logged session information.
    CALL_SERIAL_NUMBER = "pptp.call_serial_number", "Call Serial Number", U16 Dec;
    /// The lowest acceptable line speed (in bits/second) for this session.
    MINIMUM_BPS = "pptp.minimum_bps", "Minimum BPS", U32 Dec;
    /// The highest acceptable line speed (in bits/second) for this session.
    MAXIMUM_BPS = "pptp.maximum_bps", "Maximum BPS", U32 Dec;
    /// A value indicating the type of PPP framing to be used for this outgoing call.
    FRAMING_TYPE = "pptp.framing_type", "Framing Type", U32 Dec, names(FRAMING_CAPABILITIES_NAMES);
    /// A value indicating the bearer capability required for this outgoing call.
    BEARER_TYPE = "pptp.bearer_type", "Bearer Type", U32 Dec, names(BEARER_CAPABILITIES_NAMES);
    /// A unique identifier, unique to a particular PAC-PNS pair assigned by the PNS.
    PACKET_RECEIVE_WINDOW_SIZE = "pptp.packet_receive_window_size", "Packet Receive Window Size", U16 Dec;
    /// A measure of the packet processing delay that might be imposed on data sent to the PNS from the PAC.
    PACKET_PROCESSING_DELAY = "pptp.packet_processing_delay", "Packet Processing Delay", U16 Dec;
    /// The actual number of valid digits in the Phone Number field.
    PHONE_NUMBER_LENGTH = "pptp.phone_number_length", "Phone Number Length", U16 Dec;
    /// The number to be dialed to establish the outgoing session.
    PHONE_NUMBER = "pptp.phone_number", "Phone Number", Str None;
    /// A 64 octet field used to specify additional dialing information.
    SUBADDRESS = "pptp.subaddress", "Subaddress", Str None;
    /// This field is set to the value received in the Call ID field of the corresponding Outgoing-Call-Request message.
    PEER_CALL_ID = "pptp.peer_call_id", "Peer Call ID", U16 Dec;
    /// Indicates the result of the receipt of the Outgoing-Call-Request attempt.
    OUT_RESULT = "pptp.out_result", "Result Code", U8 Dec, names(OUT_RESULT_NAMES);
    /// This field gives additional information.
    CAUSE = "pptp.cause", "Cause Code", U16 Dec;
    /// The actual connection speed used, in bits/second.
    CONNECT_SPEED = "pptp.connect_speed", "Connect Speed", U32 Dec;
    /// This field is set by the PAC in a vendor-specific manner to the physical channel number used to place this call.
    PHYSICAL_CHANNEL_ID = "pptp.physical_channel_id", "Physical Channel ID", U32 Dec;
    /// The actual number of valid digits in the Dialed Number field.
    DIALED_NUMBER_LENGTH = "pptp.dialed_number_length", "Dialed Number Length", U16 Dec;
    /// The number that was dialed by the caller.
    DIALED_NUMBER = "pptp.dialed_number", "Dialed Number", Str None;
    /// The actual number of valid digits in the Dialing Number field.
    DIALING_NUMBER_LENGTH = "pptp.dialing_number_length", "Dialing Number Length", U16 Dec;
    /// The number from which the call was placed.
    DIALING_NUMBER = "pptp.dialing_number", "Dialing Number", Str None;
    /// This value indicates the result of the Incoming-Call-Request attempt.
    IN_RESULT = "pptp.in_result", "Result Code", U8 Dec, names(IN_RESULT_NAMES);
    /// This value indicates the reason for the disconnect.
    DISC_RESULT = "pptp.disc_result", "Result Code", U8 Dec, names(DISC_RESULT_NAMES);
    /// This field is an ASCII string containing vendor-specific call statistics that can be logged for diagnostic purpose.
    CALL_STATISTICS = "pptp.call_Statistics", "Call Statistics", Str None;
    /// Number of PPP frames received with CRC errors since session was established.
    CRC_ERRORS = "pptp.crc_errors", "CRC Errors", U32 Dec;
    /// Number of improperly framed PPP packets received.
    FRAMING_ERRORS = "pptp.framing_errors", "Framing Errors", U32 Dec;
    /// Number of receive buffer over-runs since session was established.
    HARDWARE_OVERRUNS = "pptp.hardware_overruns", "Hardware overruns", U32 Dec;
    /// Number of buffer over-runs detected since session was established.
    BUFFER_OVERRUNS = "pptp.buffer_overruns", "Buffer overruns", U32 Dec;
    /// Number of time-outs since call was established.
    TIMEOUT_ERRORS = "pptp.timeout_errors", "Time-out Errors", U32 Dec;
    /// Number of Alignment errors since call was established.
    ALIGNMENT_ERRORS = "pptp.alignment_errors", "Alignment Errors", U32 Dec;
    /// The send ACCM value the client should use to process outgoing PPP packets.
    SEND_ACCM = "pptp.send_accm", "Send ACCM", U32 Hex;
    /// The Receive ACCM value the client should use to process incoming PPP packets.
    RECEIVE_ACCM = "pptp.receive_accm", "Receive ACCM", U32 Hex;
}

const TYPE_NAMES: &[(u64, &str)] = &[(1, "Control Message"), (2, "Management Message")];

const CONTROL_MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[(1, "Start-Control-Connection-Request"), (2, "Start-Control-Connection-Reply"), (3, "Stop-Control-Connection-Request"), (4, "Stop-Control-Connection-Reply"), (5, "Echo-Request"), (6, "Echo-Reply"), (7, "Outgoing-Call-Request"), (8, "Outgoing-Call-Reply"), (9, "Incoming-Call-Request"), (10, "Incoming-Call-Reply"), (11, "Incoming-Call-Connected"), (12, "Call-Clear-Request"), (13, "Call-Disconnect-Notify"), (14, "WAN-Error-Notify"), (15, "Set-Link-Info")];

const FRAMING_CAPABILITIES_NAMES: &[(u64, &str)] = &[(1, "Asynchronous Framing supported"), (2, "Synchronous Framing supported"), (3, "Either Framing supported")];

const BEARER_CAPABILITIES_NAMES: &[(u64, &str)] = &[(1, "Analog access supported"), (2, "Digital access supported"), (3, "Either access supported")];

const CONTROL_RESULT_NAMES: &[(u64, &str)] = &[(1, "Successful channel establishment"), (2, "General error"), (3, "Command channel already exists"), (4, "Requester not authorized"), (5, "Protocol version not supported")];

const ERROR_NAMES: &[(u64, &str)] = &[(0, "None"), (1, "Not-Connected"), (2, "Bad-Format"), (3, "Bad-Value"), (4, "No-Resource"), (5, "Bad-Call ID"), (6, "PAC-Error")];

const REASON_NAMES: &[(u64, &str)] = &[(1, "None"), (2, "Stop-Protocol"), (3, "Stop-Local-Shutdown")];

const STOP_RESULT_NAMES: &[(u64, &str)] = &[(1, "OK"), (2, "General error")];

const OUT_RESULT_NAMES: &[(u64, &str)] = &[(1, "Connected"), (2, "General Error"), (3, "No Carrier"), (4, "Busy"), (5, "No Dial Tone"), (6, "Time-out"), (7, "Do Not Accept")];

const IN_RESULT_NAMES: &[(u64, &str)] = &[(1, "Connect"), (2, "General error"), (3, "Do Not Accept")];

const DISC_RESULT_NAMES: &[(u64, &str)] = &[(1, "Lost Carrier"), (2, "General Error"), (3, "Admin Shutdown"), (4, "Request")];


pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1723)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pptp", "Point-to-Point Tunnelling Protocol", "PPTP", &["RFC 2637"]) },
        dissect,
    )
};

/// Length, kind, cookie, control message, reserved.
const HEADER: usize = 12;
const COOKIE: u64 = 0x1a2b_3c4d;
const CONTROL: u64 = 1;

/// Fields of a message with their lengths in bytes.
type Rows = &'static [(&'static Field, usize)];

/// Messages by their number, from 1 (RFC 2637 section 2).
const MESSAGES: [Rows; 15] = [
    &[
        (&PROTOCOL_VERSION, 2),
        (&RESERVED, 2),
        (&FRAMING_CAPABILITIES, 4),
        (&BEARER_CAPABILITIES, 4),
        (&MAXIMUM_CHANNELS, 2),
        (&FIRMWARE_REVISION, 2),
        (&HOST_NAME, 64),
        (&VENDOR_NAME, 64),
    ],
    &[
        (&PROTOCOL_VERSION, 2),
        (&CONTROL_RESULT, 1),
        (&ERROR, 1),
        (&FRAMING_CAPABILITIES, 4),
        (&BEARER_CAPABILITIES, 4),
        (&MAXIMUM_CHANNELS, 2),
        (&FIRMWARE_REVISION, 2),
        (&HOST_NAME, 64),
        (&VENDOR_NAME, 64),
    ],
    &[(&REASON, 1), (&RESERVED, 1), (&RESERVED, 2)],
    &[(&STOP_RESULT, 1), (&ERROR, 1), (&RESERVED, 2)],
    &[(&IDENTIFIER, 4)],
    &[(&IDENTIFIER, 4), (&ECHO_RESULT, 1), (&ERROR, 1), (&RESERVED, 2)],
    &[
        (&CALL_ID, 2),
        (&CALL_SERIAL_NUMBER, 2),
        (&MINIMUM_BPS, 4),
        (&MAXIMUM_BPS, 4),
        (&BEARER_TYPE, 4),
        (&FRAMING_TYPE, 4),
        (&PACKET_RECEIVE_WINDOW_SIZE, 2),
        (&PACKET_PROCESSING_DELAY, 2),
        (&PHONE_NUMBER_LENGTH, 2),
        (&RESERVED, 2),
        (&PHONE_NUMBER, 64),
        (&SUBADDRESS, 64),
    ],
    &[
        (&CALL_ID, 2),
        (&PEER_CALL_ID, 2),
        (&OUT_RESULT, 1),
        (&ERROR, 1),
        (&CAUSE, 2),
        (&CONNECT_SPEED, 4),
        (&PACKET_RECEIVE_WINDOW_SIZE, 2),
        (&PACKET_PROCESSING_DELAY, 2),
        (&PHYSICAL_CHANNEL_ID, 4),
    ],
    &[
        (&CALL_ID, 2),
        (&CALL_SERIAL_NUMBER, 2),
        (&BEARER_TYPE, 4),
        (&PHYSICAL_CHANNEL_ID, 4),
        (&DIALED_NUMBER_LENGTH, 2),
        (&DIALING_NUMBER_LENGTH, 2),
        (&DIALED_NUMBER, 64),
        (&DIALING_NUMBER, 64),
        (&SUBADDRESS, 64),
    ],
    &[
        (&CALL_ID, 2),
        (&PEER_CALL_ID, 2),
        (&IN_RESULT, 1),
        (&ERROR, 1),
        (&PACKET_RECEIVE_WINDOW_SIZE, 2),
        (&PACKET_PROCESSING_DELAY, 2),
        (&RESERVED, 2),
    ],
    &[
        (&PEER_CALL_ID, 2),
        (&RESERVED, 2),
        (&CONNECT_SPEED, 4),
        (&PACKET_RECEIVE_WINDOW_SIZE, 2),
        (&PACKET_PROCESSING_DELAY, 2),
        (&FRAMING_TYPE, 4),
    ],
    &[(&CALL_ID, 2), (&RESERVED, 2)],
    &[(&CALL_ID, 2), (&DISC_RESULT, 1), (&ERROR, 1), (&CAUSE, 2), (&RESERVED, 2), (&CALL_STATISTICS, 64)],
    &[
        (&PEER_CALL_ID, 2),
        (&RESERVED, 2),
        (&CRC_ERRORS, 4),
        (&FRAMING_ERRORS, 4),
        (&HARDWARE_OVERRUNS, 4),
        (&BUFFER_OVERRUNS, 4),
        (&TIMEOUT_ERRORS, 4),
        (&ALIGNMENT_ERRORS, 4),
    ],
    &[(&PEER_CALL_ID, 2), (&RESERVED, 2), (&SEND_ACCM, 4), (&RECEIVE_ACCM, 4)],
];

fn version(number: u64, out: &mut String) {
    let _ = write!(out, "{}.{}", number >> 8, number & 0xff);
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPTP");
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&LENGTH, b, 0, 2)?;
    if cx.add(&TYPE, b, 2, 2)? != CONTROL {
        cx.info(format_args!("Management Message"));
        cx.data(b.from(4));
        return Ok(());
    }
    let cookie = cx.add(&MAGIC_COOKIE, b, 4, 4)?;
    cx.append(cx.last(), format_args!(" ({})", if cookie == COOKIE { "correct" } else { "incorrect" }));
    let kind = cx.add(&CONTROL_MESSAGE_TYPE, b, 8, 2)?;
    cx.add(&RESERVED, b, 10, 2)?;
    match CONTROL_MESSAGE_TYPE.names.get(kind) {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown control type ({kind})")),
    }
    let message = usize::try_from(kind).ok().and_then(|kind| MESSAGES.get(kind.checked_sub(1)?));
    let Some(rows) = message else {
        cx.data(b.from(HEADER));
        return Ok(());
    };
    let mut at = HEADER;
    for (field, len) in *rows {
        if field.kind == Kind::Str {
            padded(cx, field, b, at, *len)?;
        } else {
            cx.add(field, b, at, *len)?;
        }
        at += len;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn control_messages_have_their_own_fields() {
        let stop = b"\0\x10\0\x01\x1a\x2b\x3c\x4d\0\x03\0\0\x02\0\0\0";
        let shown = testing::tcp((40000, 1723), stop);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("PPTP", "Stop-Control-Connection-Request"));
        for line in ["Magic Cookie: 0x1a2b3c4d (correct)", "Reason: Stop-Protocol (2)"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        let unknown = b"\0\x10\0\x01\x1a\x2b\x3c\x4d\0\x14\0\0abcd";
        let shown = testing::tcp((40000, 1723), unknown);
        assert_eq!((shown.info.as_str(), shown.layers.as_str()), ("Unknown control type (20)", "raw:ip:tcp:pptp:data"));
    }

    #[test]
    fn versions_and_names() {
        let mut start = b"\0\x9c\0\x01\x1a\x2b\x3c\x4d\0\x01\0\0\x01\0\0\0\0\0\0\x01\0\0\0\x01\xff\xff\x01\0local".to_vec();
        start.resize(156, 0);
        let shown = testing::tcp((40000, 1723), &start);
        assert!(shown.has("Protocol version: 1.0") && shown.has("Host Name: local"), "{:#?}", shown.lines);
    }
}
