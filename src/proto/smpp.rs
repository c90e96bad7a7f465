//! Short Message Peer-to-Peer (SMPP 3.4): binding, messages and their receipts.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::rows::{add_each, add_bits};
use crate::proto::common::text::padded;
use crate::stream::{Need, StreamCx};

const COMMAND_ID_NAMES: &[(u64, &str)] = &[
    (1, "Bind_receiver"),
    (2, "Bind_transmitter"),
    (3, "Query_sm"),
    (4, "Submit_sm"),
    (5, "Deliver_sm"),
    (6, "Unbind"),
    (7, "Replace_sm"),
    (8, "Cancel_sm"),
    (9, "Bind_transceiver"),
    (0xb, "Outbind"),
    (0x15, "Enquire_link"),
    (0x21, "Submit_multi"),
    (0x102, "Alert_notification"),
    (0x103, "Data_sm"),
    (0x111, "Broadcast_sm"),
    (0x112, "Query_broadcast_sm"),
    (0x113, "Cancel_broadcast_sm"),
    (0x1000001, "Auth_acc"),
    (0x1000002, "Sm_result_notify"),
    (0x80000000, "Generic_nack"),
    (0x80000001, "Bind_receiver - resp"),
    (0x80000002, "Bind_transmitter - resp"),
    (0x80000003, "Query_sm - resp"),
    (0x80000004, "Submit_sm - resp"),
    (0x80000005, "Deliver_sm - resp"),
    (0x80000006, "Unbind - resp"),
    (0x80000007, "Replace_sm - resp"),
    (0x80000008, "Cancel_sm - resp"),
    (0x80000009, "Bind_transceiver - resp"),
    (0x80000015, "Enquire_link - resp"),
    (0x80000021, "Submit_multi - resp"),
    (0x80000103, "Data_sm - resp"),
    (0x80000111, "Broadcast_sm - resp"),
    (0x80000112, "Query_broadcast_sm - resp"),
    (0x80000113, "Cancel_broadcast_sm - resp"),
    (0x81000001, "Auth_acc - resp"),
    (0x81000002, "Sm_result_notify - resp"),
];

const COMMAND_STATUS_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "Ok"),
    (0x1, 0x1, "Message length is invalid"),
    (0x2, 0x2, "Command length is invalid"),
    (0x3, 0x3, "Invalid command ID"),
    (0x4, 0x4, "Incorrect BIND status for given command"),
    (0x5, 0x5, "ESME already in bound state"),
    (0x6, 0x6, "Invalid priority flag"),
    (0x7, 0x7, "Invalid registered delivery flag"),
    (0x8, 0x8, "System error"),
    (0x9, 0x9, "[Reserved]"),
    (0xa, 0xa, "Invalid source address"),
    (0xb, 0xb, "Invalid destination address"),
    (0xc, 0xc, "Message ID is invalid"),
    (0xd, 0xd, "Bind failed"),
    (0xe, 0xe, "Invalid password"),
    (0xf, 0xf, "Invalid system ID"),
    (0x10, 0x10, "[Reserved]"),
    (0x11, 0x11, "Cancel SM failed"),
    (0x12, 0x12, "[Reserved]"),
    (0x13, 0x13, "Replace SM failed"),
    (0x14, 0x14, "Message queue full"),
    (0x15, 0x15, "Invalid service type"),
    (0x16, 0x32, "[Reserved]"),
    (0x33, 0x33, "Invalid number of destinations"),
    (0x34, 0x34, "Invalid distribution list name"),
    (0x35, 0x3f, "[Reserved]"),
    (0x40, 0x40, "Destination flag is invalid (submit_multi)"),
    (0x41, 0x41, "[Reserved]"),
    (0x42, 0x42, "Invalid 'submit with replace' request"),
    (0x43, 0x43, "Invalid esm_class field data"),
    (0x44, 0x44, "Cannot submit to distribution list"),
    (0x45, 0x45, "submit_sm or submit_multi failed"),
    (0x46, 0x47, "[Reserved]"),
    (0x48, 0x48, "Invalid source address TON"),
    (0x49, 0x49, "Invalid source address NPI"),
    (0x50, 0x50, "Invalid destination address TON"),
    (0x51, 0x51, "Invalid destination address NPI"),
    (0x52, 0x52, "[Reserved]"),
    (0x53, 0x53, "Invalid system_type field"),
    (0x54, 0x54, "Invalid replace_if_present flag"),
    (0x55, 0x55, "Invalid number of messages"),
    (0x56, 0x57, "[Reserved]"),
    (0x58, 0x58, "Throttling error (ESME exceeded allowed message limits)"),
    (0x59, 0x60, "[Reserved]"),
    (0x61, 0x61, "Invalid scheduled delivery time"),
    (0x62, 0x62, "Invalid message validity period (expiry time)"),
    (0x63, 0x63, "Predefined message invalid or not found"),
    (0x64, 0x64, "ESME receiver temporary app error code"),
    (0x65, 0x65, "ESME receiver permanent app error code"),
    (0x66, 0x66, "ESME receiver reject message error code"),
    (0x67, 0x67, "query_sm request failed"),
    (0x68, 0xbf, "[Reserved]"),
    (0xc0, 0xc0, "Error in the optional part of the PDU body"),
    (0xc1, 0xc1, "Optional parameter not allowed"),
    (0xc2, 0xc2, "Invalid parameter length"),
    (0xc3, 0xc3, "Expected optional parameter missing"),
    (0xc4, 0xc4, "Invalid optional parameter  value"),
    (0xc5, 0xfd, "[Reserved]"),
    (0xfe, 0xfe, "(Transaction) Delivery failure (used for data_sm_resp)"),
    (0xff, 0xff, "Unknown error"),
    (0x100, 0x100, "ESME Not authorised to use specified service_type."),
    (0x101, 0x101, "ESME Prohibited from using specified operation."),
    (0x102, 0x102, "Specified service_type is unavailable."),
    (0x103, 0x103, "Specified service_type is denied."),
    (0x104, 0x104, "Invalid Data Coding Scheme."),
    (0x105, 0x105, "Source Address Sub unit is Invalid."),
    (0x106, 0x106, "Destination Address Sub unit is Invalid."),
    (0x107, 0x107, "Broadcast Frequency Interval is invalid."),
    (0x108, 0x108, "Broadcast Alias Name is invalid."),
    (0x109, 0x109, "Broadcast Area Format is invalid."),
    (0x10a, 0x10a, "Number of Broadcast Areas is invalid."),
    (0x10b, 0x10b, "Broadcast Content Type is invalid."),
    (0x10c, 0x10c, "Broadcast Message Class is invalid."),
    (0x10d, 0x10d, "broadcast_sm operation failed."),
    (0x10e, 0x10e, "query_broadcast_sm operation failed."),
    (0x10f, 0x10f, "cancel_broadcast_sm operation failed."),
    (0x110, 0x110, "Number of Repeated Broadcasts is invalid."),
    (0x111, 0x111, "Broadcast Service Group is invalid."),
    (0x112, 0x112, "Broadcast Channel Indicator is invalid."),
    (0x400, 0x4ff, "[Vendor-specific Error]"),
    (0x500, 0xffffffff, "[Reserved]"),
];

const ADDR_TON_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "International"),
    (2, "National"),
    (3, "Network specific"),
    (4, "Subscriber number"),
    (5, "Alphanumeric"),
    (6, "Abbreviated"),
];

const ADDR_NPI_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "ISDN (E163/E164)"),
    (3, "Data (X.121)"),
    (4, "Telex (F.69)"),
    (6, "Land mobile (E.212)"),
    (8, "National"),
    (9, "Private"),
    (0xa, "ERMES"),
    (0xe, "Internet (IP)"),
    (0x12, "WAP client Id"),
];

const PRIORITY_FLAG_NAMES: &[(u64, &str)] = &[
    (0, "GSM: None      ANSI-136: Bulk         IS-95: Normal"),
    (1, "GSM: priority  ANSI-136: Normal       IS-95: Interactive"),
    (2, "GSM: priority  ANSI-136: Urgent       IS-95: Urgent"),
    (3, "GSM: priority  ANSI-136: Very Urgent  IS-95: Emergency"),
];

const REPLACE_IF_PRESENT_FLAG_NAMES: &[(u64, &str)] = &[
    (0, "Don't replace"),
    (1, "Replace"),
];

const DATA_CODING_RANGES: &[(u64, u64, &str)] = &[
    (0x0, 0x0, "SMSC default alphabet"),
    (0x1, 0x1, "IA5 (CCITT T.50)/ASCII (ANSI X3.4)"),
    (0x2, 0x2, "Octet unspecified (8-bit binary)"),
    (0x3, 0x3, "Latin 1 (ISO-8859-1)"),
    (0x4, 0x4, "Octet unspecified (8-bit binary)"),
    (0x5, 0x5, "JIS (X 0208-1990)"),
    (0x6, 0x6, "Cyrillic (ISO-8859-5)"),
    (0x7, 0x7, "Latin/Hebrew (ISO-8859-8)"),
    (0x8, 0x8, "UCS2 (ISO/IEC-10646)"),
    (0x9, 0x9, "Pictogram Encoding"),
    (0xa, 0xa, "ISO-2022-JP (Music codes)"),
    (0xb, 0xc, "Reserved"),
    (0xd, 0xd, "Extended Kanji JIS (X 0212-1990)"),
    (0xe, 0xe, "KS C 5601"),
    (0xf, 0xbf, "Reserved"),
    (0xc0, 0xef, "GSM MWI control - see [GSM 03.38]"),
    (0xf0, 0xff, "GSM message class control - see [GSM 03.38]"),
];

const ESM_SUBMIT_MSG_MODE_NAMES: &[(u64, &str)] = &[
    (0, "Default SMSC mode"),
    (1, "Datagram mode"),
    (2, "Forward mode"),
    (3, "Store and forward mode"),
];

const ESM_SUBMIT_MSG_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Default message type"),
    (1, "Short message contains SMSC Delivery Receipt"),
    (2, "Short message contains (E)SME delivery acknowledgement"),
    (3, "Reserved"),
    (4, "Short message contains (E)SME manual/user acknowledgement"),
    (5, "Reserved"),
    (6, "Short message contains conversation abort"),
    (7, "Reserved"),
    (8, "Short message contains intermediate delivery notification"),
];

const ESM_SUBMIT_FEATURES_NAMES: &[(u64, &str)] = &[
    (0, "No specific features selected"),
    (1, "UDHI indicator"),
    (2, "Reply path"),
    (3, "UDHI and reply path"),
];

const REGDEL_RECEIPT_NAMES: &[(u64, &str)] = &[
    (0, "No SMSC delivery receipt requested"),
    (1, "Delivery receipt requested (for success or failure)"),
    (2, "Delivery receipt requested (for failure)"),
    (3, "Reserved in version <= 3.4; Delivery receipt requested (for success) in 5.0"),
];

const REGDEL_ACKS_NAMES: &[(u64, &str)] = &[
    (0, "No recipient SME acknowledgement requested"),
    (1, "SME delivery acknowledgement requested"),
    (2, "SME manual/user acknowledgement requested"),
    (3, "Both delivery and manual/user acknowledgement requested"),
];

const REGDEL_NOTIF_NAMES: &[(u64, &str)] = &[
    (0, "No intermediate notification requested"),
    (1, "Intermediate notification requested"),
];

fields! {
    /// Total length of the SMPP PDU.
    COMMAND_LENGTH = "smpp.command_length", "Length", U32 Dec;
    /// Defines the SMPP PDU.
    COMMAND_ID = "smpp.command_id", "Operation", U32 Hex, names(COMMAND_ID_NAMES);
    /// Indicates success or failure of the SMPP request.
    COMMAND_STATUS = "smpp.command_status", "Result", U32 Hex, ranges(COMMAND_STATUS_RANGES);
    /// A number to correlate requests with responses.
    SEQUENCE_NUMBER = "smpp.sequence_number", "Sequence #", U32 Dec;
    /// Identifies a system.
    SYSTEM_ID = "smpp.system_id", "System ID", Str None;
    /// Password used for authentication.
    PASSWORD = "smpp.password", "Password", Str None;
    /// Categorizes the system.
    SYSTEM_TYPE = "smpp.system_type", "System type", Str None;
    /// Version of SMPP interface supported.
    INTERFACE_VERSION = "smpp.interface_version", "Version (if)", U8 Dec;
    /// Indicates the type of number, given in the address.
    ADDR_TON = "smpp.addr_ton", "Type of number", U8 Hex, names(ADDR_TON_NAMES);
    /// Gives the numbering plan this address belongs to.
    ADDR_NPI = "smpp.addr_npi", "Numbering plan indicator", U8 Hex, names(ADDR_NPI_NAMES);
    /// Given address or address range.
    ADDRESS_RANGE = "smpp.address_range", "Address", Str None;
    /// SMS application service associated with the message.
    SERVICE_TYPE = "smpp.service_type", "Service type", Str None;
    /// Indicates originator type of number, given in the address.
    SOURCE_ADDR_TON = "smpp.source_addr_ton", "Type of number (originator)", U8 Hex, names(ADDR_TON_NAMES);
    /// Gives originator numbering plan this address belongs to.
    SOURCE_ADDR_NPI = "smpp.source_addr_npi", "Numbering plan indicator (originator)", U8 Hex, names(ADDR_NPI_NAMES);
    /// Address of SME originating this message.
    SOURCE_ADDR = "smpp.source_addr", "Originator address", Str None;
    /// Indicates recipient type of number, given in the address.
    DEST_ADDR_TON = "smpp.dest_addr_ton", "Type of number (recipient)", U8 Hex, names(ADDR_TON_NAMES);
    /// Gives recipient numbering plan this address belongs to.
    DEST_ADDR_NPI = "smpp.dest_addr_npi", "Numbering plan indicator (recipient)", U8 Hex, names(ADDR_NPI_NAMES);
    /// Address of SME receiving this message.
    DESTINATION_ADDR = "smpp.destination_addr", "Recipient address", Str None;
    /// Protocol identifier according GSM 03.40.
    PROTOCOL_ID = "smpp.protocol_id", "Protocol id.", U8 Hex;
    /// The priority level of the short message.
    PRIORITY_FLAG = "smpp.priority_flag", "Priority level", U8 Hex, names(PRIORITY_FLAG_NAMES);
    /// Replace the short message with this one or not.
    REPLACE_IF_PRESENT_FLAG = "smpp.replace_if_present_flag", "Replace", U8 Hex, mask(0x1), names(REPLACE_IF_PRESENT_FLAG_NAMES);
    /// Defines the encoding scheme of the message.
    DATA_CODING = "smpp.data_coding", "Data coding", U8 Hex, ranges(DATA_CODING_RANGES);
    /// Index of a predefined ('canned') short message.
    SM_DEFAULT_MSG_ID = "smpp.sm_default_msg_id", "Predefined message", U8 Dec;
    /// Length of the message content.
    SM_LENGTH = "smpp.sm_length", "Message length", U8 Dec;
    /// The actual message bytes.
    MESSAGE = "smpp.message", "Message bytes", Bytes None;
    /// Identifier of the submitted short message.
    MESSAGE_ID = "smpp.message_id", "Message id.", Str None;
    /// Scheduled time for delivery of short message.
    SCHEDULE_DELIVERY_TIME_R = "smpp.schedule_delivery_time_r", "Scheduled delivery time", RelTime None;
    /// Validity period of this message.
    VALIDITY_PERIOD_R = "smpp.validity_period_r", "Validity period", RelTime None;
    /// Mode attribute for this message.
    ESM_SUBMIT_MSG_MODE = "smpp.esm.submit.msg_mode", "Messaging mode", U8 Hex, mask(0x3), names(ESM_SUBMIT_MSG_MODE_NAMES);
    /// Type attribute for this message.
    ESM_SUBMIT_MSG_TYPE = "smpp.esm.submit.msg_type", "Message type", U8 Hex, mask(0x3c), names(ESM_SUBMIT_MSG_TYPE_NAMES);
    /// GSM network specific features.
    ESM_SUBMIT_FEATURES = "smpp.esm.submit.features", "GSM features", U8 Hex, mask(0xc0), names(ESM_SUBMIT_FEATURES_NAMES);
    /// SMSC delivery receipt request.
    REGDEL_RECEIPT = "smpp.regdel.receipt", "Delivery receipt", U8 Hex, mask(0x3), names(REGDEL_RECEIPT_NAMES);
    /// SME acknowledgement request.
    REGDEL_ACKS = "smpp.regdel.acks", "Message type", U8 Hex, mask(0xc), names(REGDEL_ACKS_NAMES);
    /// Intermediate notification request.
    REGDEL_NOTIF = "smpp.regdel.notif", "Intermediate notif", U8 Hex, mask(0x10), names(REGDEL_NOTIF_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 2775)],
    probes: &[(Table::TcpPort, is_smpp)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("smpp", "Short Message Peer to Peer", "SMPP", &["SMPP 3.4"]) },
        dissect,
    )
};

const HEADER: usize = 16;
/// Longer messages are none.
const LIMIT: usize = 64 << 10;
/// Set in the operation of responses.
const RESPONSE: u64 = 0x8000_0000;
const SUBMIT: u64 = 4;
const DELIVER: u64 = 5;

fn length(data: &[u8]) -> Option<usize> {
    Some(u32::from_be_bytes(data.get(..4)?.try_into().ok()?) as usize)
}

/// A whole message of a known operation.
fn is_smpp(data: &[u8]) -> bool {
    let Some(operation) = data.get(4..8).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes) else { return false };
    let known = matches!(operation & 0x7fff_ffff, 1..=9 | 0x0b | 0x15 | 0x21 | 0x102 | 0x103);
    let status = data.get(8..12).is_some_and(|b| operation & RESPONSE as u32 != 0 || b == [0; 4]);
    known && status && length(data).is_some_and(|len| (HEADER..=LIMIT).contains(&len) && len <= data.len())
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match length(data) {
        None => Need::More(Some(HEADER)),
        Some(len) if (HEADER..=LIMIT).contains(&len) => Need::Complete(len),
        Some(_) => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let operation = u64::from(b.be32(4)?);
    let name = COMMAND_ID.names.get(operation).unwrap_or("Unknown");
    cx.protocol("SMPP");
    cx.info(format_args!("{name}"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let len = cx.add(&COMMAND_LENGTH, b, 0, 4)?;
    cx.add(&COMMAND_ID, b, 4, 4)?;
    let is_response = operation & RESPONSE != 0;
    let mut said = String::new();
    if is_response {
        let status = cx.add(&COMMAND_STATUS, b, 8, 4)?;
        let status = COMMAND_STATUS.names.get(status).unwrap_or("Unknown");
        cx.info_append(format_args!(": \"{status}\""));
        said = format!(", Status: \"{status}\"");
    }
    let number = cx.add(&SEQUENCE_NUMBER, b, 12, 4)?;
    cx.text(item, format_args!("Short Message Peer to Peer, Command: {name}{said}, Seq: {number}, Len: {len}"));
    if b.reported_len() <= HEADER {
        return Ok(());
    }
    match operation & !RESPONSE {
        1 | 2 | 9 if is_response => string(cx, &SYSTEM_ID, b, HEADER).map(drop),
        1 | 2 | 9 => bind(cx, b),
        SUBMIT | DELIVER if is_response => string(cx, &MESSAGE_ID, b, HEADER).map(drop),
        SUBMIT | DELIVER => message(cx, b),
        _ => Ok(()),
    }
}

/// A text that a NUL ends; gives where the next field begins.
fn string<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let end = b.find(at, 0).ok_or(Fault::Malformed)? + 1;
    padded(cx, field, b, at, end - at)?;
    Ok(end)
}

/// Who wants to send or receive (section 4.1).
fn bind<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = string(cx, &SYSTEM_ID, b, HEADER)?;
    let at = string(cx, &PASSWORD, b, at)?;
    let at = string(cx, &SYSTEM_TYPE, b, at)?;
    let version = cx.add(&INTERFACE_VERSION, b, at, 1)?;
    cx.text(cx.last(), format_args!("Version (if): {}.{}", version >> 4, version & 15));
    let at = add_each(cx, b, at + 1, &[(&ADDR_TON, 1), (&ADDR_NPI, 1)])?;
    if b.u8(at)? != 0 { string(cx, &ADDRESS_RANGE, b, at).map(drop) } else { Ok(()) }
}

/// A short message and how it is to be delivered (sections 4.4 and 4.6).
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = if b.u8(HEADER)? == 0 {
        cx.put_text(&SERVICE_TYPE, b.span(HEADER, 1), format_args!("(Default)"));
        HEADER + 1
    } else {
        string(cx, &SERVICE_TYPE, b, HEADER)?
    };
    let at = add_each(cx, b, at, &[(&SOURCE_ADDR_TON, 1), (&SOURCE_ADDR_NPI, 1)])?;
    let at = string(cx, &SOURCE_ADDR, b, at)?;
    let at = add_each(cx, b, at, &[(&DEST_ADDR_TON, 1), (&DEST_ADDR_NPI, 1)])?;
    let at = string(cx, &DESTINATION_ADDR, b, at)?;
    add_bits(cx, b, at, 1, &[&ESM_SUBMIT_MSG_MODE, &ESM_SUBMIT_MSG_TYPE, &ESM_SUBMIT_FEATURES])?;
    let at = add_each(cx, b, at + 1, &[(&PROTOCOL_ID, 1), (&PRIORITY_FLAG, 1)])?;
    let mut at = at;
    for field in [&SCHEDULE_DELIVERY_TIME_R, &VALIDITY_PERIOD_R] {
        let end = b.find(at, 0).ok_or(Fault::Malformed)? + 1;
        // empty: at once, or for as long as the centre wants
        if end == at + 1 {
            cx.put(field, b.span(at, 1), Value::RelTime(0));
        }
        at = end;
    }
    add_bits(cx, b, at, 1, &[&REGDEL_RECEIPT, &REGDEL_ACKS, &REGDEL_NOTIF])?;
    let at = add_each(cx, b, at + 1, &[(&REPLACE_IF_PRESENT_FLAG, 1), (&DATA_CODING, 1), (&SM_DEFAULT_MSG_ID, 1)])?;
    let len = cx.add(&SM_LENGTH, b, at, 1)? as usize;
    if len > 0 { cx.add(&MESSAGE, b, at + 1, len).map(drop) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_client_binds() {
        let bind = b"\0\0\0\x28\0\0\0\x02\0\0\0\0\0\0\0\x01abhik\0password\0SMPP\0\x01\0\0\0";
        let shown = testing::tcp((40000, 2775), bind);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SMPP", "Bind_transmitter"));
        assert!(shown.has("System ID: abhik") && shown.has("Version (if): 0.1"), "{:#?}", shown.lines);
        let answer = b"\0\0\0\x15\x80\0\0\x02\0\0\0\0\0\0\0\x01SMSC\0";
        assert_eq!(testing::tcp((2775, 40000), answer).info, "Bind_transmitter - resp: \"Ok\"");
    }
}
