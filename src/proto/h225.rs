//! H.225.0, which sets up calls of H.323 and registers with gatekeepers (ITU-T H.225.0): which message it is. The rest is encoded in PER and not shown.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};
use crate::proto::common::h225;

/// Messages between endpoints and gatekeepers (RasMessage).
#[rustfmt::skip]
const RAS: &[(u64, &str)] = &[
    (0, "gatekeeperRequest"), (1, "gatekeeperConfirm"), (2, "gatekeeperReject"), (3, "registrationRequest"),
    (4, "registrationConfirm"), (5, "registrationReject"), (6, "unregistrationRequest"), (7, "unregistrationConfirm"),
    (8, "unregistrationReject"), (9, "admissionRequest"), (10, "admissionConfirm"), (11, "admissionReject"),
    (12, "bandwidthRequest"), (13, "bandwidthConfirm"), (14, "bandwidthReject"), (15, "disengageRequest"),
    (16, "disengageConfirm"), (17, "disengageReject"), (18, "locationRequest"), (19, "locationConfirm"),
    (20, "locationReject"), (21, "infoRequest"), (22, "infoRequestResponse"), (23, "nonStandardMessage"),
    (24, "unknownMessageResponse"), (25, "requestInProgress"), (26, "resourcesAvailableIndicate"),
    (27, "resourcesAvailableConfirm"), (28, "infoRequestAck"), (29, "infoRequestNak"), (30, "serviceControlIndication"),
    (31, "serviceControlResponse"), (32, "admissionConfirmSequence"),
];

/// Messages of call signalling (H323-UU-PDU, h323-message-body); from 7 on they were added later.
#[rustfmt::skip]
const BODIES: &[(u64, &str)] = &[
    (0, "setup"), (1, "callProceeding"), (2, "connect"), (3, "alerting"), (4, "information"), (5, "releaseComplete"),
    (6, "facility"), (7, "progress"), (8, "empty"), (9, "status"), (10, "statusInquiry"), (11, "setupAcknowledge"), (12, "notify"),
];



fields! {
    /// RasMessage.
    RAS_MESSAGE = "h225.RasMessage", "RasMessage", U32 Dec, names(RAS);
    /// H323-message-body.
    BODY = "h225.h323_message_body", "h323-message-body", U32 Dec, names(BODIES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 1719), (Table::UdpPort, 1718)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("h225", "H.225.0", "H.225.0", &["ITU-T H.225.0"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let signalling = std::mem::take(&mut cx.packet.hint) == h225::CALL_SIGNALLING;
    let (number, field) = if signalling { (call(b)?, &BODY) } else { (registration(b)?, &RAS_MESSAGE) };
    let name = field.names.get(number).unwrap_or("unknown");
    cx.protocol("H.225.0");
    cx.info(format_args!("{}: {name} ", if signalling { "CS" } else { "RAS" }));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("H.225.0 {}", if signalling { "CS" } else { "RAS" }));
    cx.put(field, b.span(0, b.reported_len()), Value::Uint(number));
    Ok(())
}

/// Registration: an extension bit, then a choice of 25 in five bits; what was added later is a small number.
fn registration(b: Bytes<'_>) -> Result<u64, Fault> {
    const ROOT: u64 = 25;
    let first = u64::from(b.u8(0)?);
    Ok(if first & 0x80 == 0 { first >> 2 & 0x1f } else { ROOT + (first & 0x3f) })
}

/// Call signalling: an extension bit and one for an optional part, the same for what is inside, then a choice of seven.
fn call(b: Bytes<'_>) -> Result<u64, Fault> {
    const ROOT: u64 = 7;
    let first = u64::from(b.u8(0)?);
    Ok(if first & 8 == 0 { first & 7 } else { ROOT + ((first & 3) << 4 | u64::from(b.u8(1)?) >> 4) })
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn registrations_are_named() {
        let shown = testing::udp((49301, 1719), &[0x02, 0x80, 0x04]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("H.225.0", "RAS: gatekeeperRequest "));
        assert_eq!(testing::udp((1719, 49301), &[0x1c, 0, 0]).info, "RAS: unregistrationConfirm ");
    }
}
