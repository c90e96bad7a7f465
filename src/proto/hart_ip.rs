//! HART over IP: field devices of process control (HART-IP, FieldComm TS20085).

use crate::stream::{Need, StreamCx};
use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::{fields, notes};

const MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Response"),
    (2, "Publish"),
    (3, "Error"),
    (15, "Error"),
];
const MESSAGE_ID_NAMES: &[(u64, &str)] = &[
    (0, "Session Initiate"),
    (1, "Session Close"),
    (2, "Keep Alive"),
    (3, "Pass Through"),
];
const SESSION_INIT_MASTER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Secondary Host"),
    (1, "Primary Host"),
];

notes! {
    /// The message has no body.
    NO_DATA = "hart_ip.data.none", "No data", Note Protocol;
}

fields! {
    /// HART_IP version number.
    VERSION = "hart_ip.version", "Version", U8 Dec;
    /// HART_IP message type.
    MESSAGE_TYPE = "hart_ip.message_type", "Message Type", U8 Dec, names(MESSAGE_TYPE_NAMES);
    /// HART_IP message id.
    MESSAGE_ID = "hart_ip.message_id", "Message ID", U8 Dec, names(MESSAGE_ID_NAMES);
    /// HART_IP status field.
    STATUS = "hart_ip.status", "Status", U8 Dec;
    /// HART_IP Sequence Number.
    TRANSACTION_ID = "hart_ip.transaction_id", "Sequence Number", U16 Dec;
    /// HART_IP Message Length.
    MSG_LENGTH = "hart_ip.msg_length", "Message Length", U16 Dec;
    /// The body of a message that has none of its own.
    DATA = "hart_ip.data", "Message Data", Bytes None;
    /// Session Host Type.
    SESSION_INIT_MASTER_TYPE = "hart_ip.session_init.master_type", "Host Type", U8 Dec, mask(0xff), names(SESSION_INIT_MASTER_TYPE_NAMES);
    /// Session Inactivity Close Timer.
    SESSION_INIT_INACTIVITY_CLOSE_TIMER = "hart_ip.session_init.inactivity_close_timer", "Inactivity Close Timer", U32 Dec;
    /// Pass Through Delimiter.
    PT_DELIMITER = "hart_ip.pt.delimiter", "Delimiter", U8 Hex;
    /// Pass Through Short Address.
    PT_SHORT_ADDR = "hart_ip.pt.short_addr", "Short Address", U8 Dec;
    /// Pass Through Long Address.
    PT_LONG_ADDRESS = "hart_ip.pt.long_address", "Long Address", Bytes None;
    /// Pass Through Command.
    PT_COMMAND = "hart_ip.pt.command", "Command", U8 Dec;
    /// Pass Through Length.
    PT_LENGTH = "hart_ip.pt.length", "Length", U8 Dec;
    /// Pass Through Response Code.
    PT_RESPONSE_CODE = "hart_ip.pt.response_code", "Response Code", U8 Dec;
    /// Pass Through Device Status.
    PT_DEVICE_STATUS = "hart_ip.pt.device_status", "Device Status", U8 Hex;
    /// Pass Through Payload.
    PT_PAYLOAD = "hart_ip.pt.payload", "Payload", Bytes None;
    /// Pass Through Checksum.
    PT_CHECKSUM = "hart_ip.pt.checksum", "Checksum", U8 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5094), (Table::TcpPort, 5094)],
    probes: &[(Table::UdpPort, looks_like)],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("hart_ip", "HART_IP Protocol", "HART_IP", &["FieldComm TS20085"]) }, dissect)
};

const HEADER: usize = 8;
const SESSION_INITIATE: u64 = 0;
const PASS_THROUGH: u64 = 3;

/// A session moves to a port of its own: a message of a known kind that says its own length.
fn looks_like(bytes: &[u8]) -> bool {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(version), Ok(kind), Ok(message), Ok(len)) = (b.u8(0), b.u8(1), b.u8(2), b.be16(6)) else { return false };
    version == 1 && kind <= 2 && message <= 3 && usize::from(len) == bytes.len() && bytes.len() > HEADER
}

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let b = Bytes::new(bytes, 0, bytes.len());
    match b.be16(6).map(usize::from) {
        Ok(len) if len >= HEADER => Need::Complete(len),
        Ok(_) => Need::NotMine,
        Err(_) => Need::More(None),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("HART_IP");
    let (kind, message, number) = (b.u8(1)?, b.u8(2)?, b.be16(4)?);
    let message = MESSAGE_ID.names.get(message.into()).unwrap_or("Unknown");
    let kind = MESSAGE_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.info(format_args!("{message} {kind}, Sequence Number {number}"));
    let len = usize::from(b.be16(6)?);
    let layer = cx.layer(&PROTOCOL.info, b, len);
    cx.append(layer, format_args!(", {message} {kind}, Sequence Number {number}"));
    cx.open_text(b.span(0, HEADER), format_args!("HART_IP Header"));
    add_each(cx, b, 0, &[(&VERSION, 1), (&MESSAGE_TYPE, 1)])?;
    let message = cx.add(&MESSAGE_ID, b, 2, 1)?;
    add_each(cx, b, 3, &[(&STATUS, 1), (&TRANSACTION_ID, 2), (&MSG_LENGTH, 2)])?;
    cx.close();
    let body = b.window(HEADER, len.saturating_sub(HEADER));
    let name = MESSAGE_ID.names.get(message).unwrap_or("Unknown");
    cx.open_text(body.span(0, body.reported_len()), format_args!("HART_IP Body, {name}, {kind}"));
    match message {
        _ if body.reported_len() == 0 => {
            cx.add(&DATA, body, 0, 0)?;
            cx.note(&NO_DATA);
        }
        SESSION_INITIATE if body.reported_len() == 5 => {
            add_each(cx, body, 0, &[(&SESSION_INIT_MASTER_TYPE, 1), (&SESSION_INIT_INACTIVITY_CLOSE_TIMER, 4)])?;
        }
        PASS_THROUGH => pass_through(cx, body)?,
        _ => {}
    }
    Ok(())
}

/// A message of the wired protocol (HART TPDLL, FCG TS20081).
fn pass_through<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const RESPONSES: [u64; 2] = [1, 6];
    let delimiter = cx.add(&PT_DELIMITER, b, 0, 1)?;
    let name = match delimiter & 7 {
        1 => "BACK",
        2 => "STX",
        6 => "ACK",
        _ => "UNKNOWN",
    };
    cx.text(cx.last(), format_args!("Frame Type: {name}"));
    let mut at = if delimiter & 0x80 != 0 {
        add_each(cx, b, 1, &[(&PT_LONG_ADDRESS, 5)])?
    } else {
        add_each(cx, b, 1, &[(&PT_SHORT_ADDR, 1)])?
    };
    at = add_each(cx, b, at, &[(&PT_COMMAND, 1)])?;
    let mut len = cx.add(&PT_LENGTH, b, at, 1)? as usize;
    at += 1;
    if RESPONSES.contains(&(delimiter & 7)) && len >= 2 {
        at = add_each(cx, b, at, &[(&PT_RESPONSE_CODE, 1), (&PT_DEVICE_STATUS, 1)])?;
        len -= 2;
    }
    if len > 0 {
        at = add_each(cx, b, at, &[(&PT_PAYLOAD, len)])?;
    }
    cx.add(&PT_CHECKSUM, b, at, 1).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_message_that_is_passed_through_is_taken_apart() {
        let shown = udp((3000, 5094), &[1, 0, 3, 0, 0, 3, 0, 17, 0x82, 0x26, 0x4e, 0, 0, 0xd2, 0, 0, 0x38]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("HART_IP", "Pass Through Request, Sequence Number 3"));
        assert!(shown.has("Checksum: 0x38"), "{:#?}", shown.lines);
    }
}
