//! Q.931 call control, over TCP as H.323 has it (ITU-T Q.931; H.225.0 annex E).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};
use crate::proto::common::h225;
use crate::proto::common::rows::add_bits;
use crate::proto::common::text::padded;
use crate::stream::{Need, StreamCx};

const MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "ESCAPE"),
    (1, "ALERTING"),
    (2, "CALL PROCEEDING"),
    (3, "PROGRESS"),
    (5, "SETUP"),
    (6, "GROUP SERVICE"),
    (7, "CONNECT"),
    (8, "RESYNC REQ"),
    (9, "RESYNC RESP"),
    (0xa, "VERSION"),
    (0xb, "GROUP SERVICE ACK"),
    (0xd, "SETUP ACKNOWLEDGE"),
    (0xf, "CONNECT ACKNOWLEDGE"),
    (0x20, "USER INFORMATION"),
    (0x21, "SUSPEND REJECT"),
    (0x22, "RESUME REJECT"),
    (0x24, "HOLD"),
    (0x25, "SUSPEND"),
    (0x26, "RESUME"),
    (0x28, "HOLD_ACKNOWLEDGE"),
    (0x2d, "SUSPEND ACKNOWLEDGE"),
    (0x2e, "RESUME ACKNOWLEDGE"),
    (0x30, "HOLD_REJECT"),
    (0x31, "RETRIEVE"),
    (0x33, "RETRIEVE ACKNOWLEDGE"),
    (0x37, "RETRIEVE REJECT"),
    (0x40, "DETACH"),
    (0x45, "DISCONNECT"),
    (0x46, "RESTART"),
    (0x48, "DETACH ACKNOWLEDGE"),
    (0x4d, "RELEASE"),
    (0x4e, "RESTART ACKNOWLEDGE"),
    (0x5a, "RELEASE COMPLETE"),
    (0x60, "SEGMENT"),
    (0x62, "FACILITY"),
    (0x64, "REGISTER"),
    (0x6a, "FACILITY ACKNOWLEDGE"),
    (0x6e, "NOTIFY"),
    (0x72, "FACILITY REJECT"),
    (0x75, "STATUS ENQUIRY"),
    (0x79, "CONGESTION CONTROL"),
    (0x7b, "INFORMATION"),
    (0x7d, "STATUS"),
];

const CODING_STANDARD_NAMES: &[(u64, &str)] = &[
    (0, "ITU-T standardized coding"),
    (1, "ISO/IEC standard"),
    (2, "National standard"),
    (3, "Standard defined for this particular network"),
];

const INFORMATION_TRANSFER_CAPABILITY_NAMES: &[(u64, &str)] = &[
    (0, "Speech"),
    (8, "Unrestricted digital information"),
    (9, "Restricted digital information"),
    (0x10, "3.1 kHz audio"),
    (0x11, "Unrestricted digital information with tones/announcements"),
    (0x18, "Video"),
];

const TRANSFER_MODE_NAMES: &[(u64, &str)] = &[
    (0, "Circuit mode"),
    (2, "Packet mode"),
];

const INFORMATION_TRANSFER_RATE_NAMES: &[(u64, &str)] = &[
    (0, "Packet mode"),
    (0x10, "64 kbit/s"),
    (0x11, "2 x 64 kbit/s"),
    (0x13, "384 kbit/s"),
    (0x15, "1536 kbit/s"),
    (0x17, "1920 kbit/s"),
    (0x18, "Multirate (64 kbit/s base rate)"),
];

const LAYER_IDENT_NAMES: &[(u64, &str)] = &[
    (1, "Layer 1 identifier"),
    (2, "Layer 2 identifier"),
    (3, "Layer 3 identifier"),
];

const UIL1_NAMES: &[(u64, &str)] = &[
    (1, "V.110/I.460/X.30 rate adaption"),
    (2, "Recommendation G.711 u-law"),
    (3, "Recommendation G.711 A-law"),
    (4, "Recommendation G.721 32 kbit/s ADPCM and Recommendation I.460"),
    (5, "Recommendation H.221 and H.242"),
    (6, "Recommendation H.223 and H.245"),
    (7, "Non-ITU-T-standardized rate adaption"),
    (8, "V.120 rate adaption"),
    (9, "X.31 HDLC flag stuffing"),
    (0xa, "Recommendation G.728 LD-CELP"),
    (0xb, "Recommendation G.729 CS-ACELP"),
];

const NUMBER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "International number"),
    (2, "National number"),
    (3, "Network specific number"),
    (4, "Subscriber number"),
    (6, "Abbreviated number"),
];

const NUMBERING_PLAN_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "E.164 ISDN/telephony numbering"),
    (3, "X.121 data numbering"),
    (4, "F.69 Telex numbering"),
    (8, "National standard numbering"),
    (9, "Private numbering"),
];

const PRESENTATION_IND_NAMES: &[(u64, &str)] = &[
    (0, "Presentation allowed"),
    (1, "Presentation restricted"),
    (2, "Number not available due to interworking"),
];

const SCREENING_IND_NAMES: &[(u64, &str)] = &[
    (0, "User-provided, not screened"),
    (1, "User-provided, verified and passed"),
    (2, "User-provided, verified and failed"),
    (3, "Network-provided"),
];

const USER_PROTOCOL_DISCRIMINATOR_NAMES: &[(u64, &str)] = &[
    (0, "User-specific protocol"),
    (1, "OSI high layer protocols"),
    (2, "X.244"),
    (3, "Reserved for system management convergence function"),
    (4, "IA5 characters"),
    (5, "X.208 and X.209 coded user information"),
    (6, "Undefined"),
    (7, "V.120 rate adaption"),
    (8, "Q.931/I.451 user-network call control messages"),
];

const CAUSE_LOCATION_NAMES: &[(u64, &str)] = &[
    (0, "User (U)"),
    (1, "Private network serving the local user (LPN)"),
    (2, "Public network serving the local user (LN)"),
    (3, "Transit network (TN)"),
    (4, "Public network serving the remote user (RLN)"),
    (5, "Private network serving the remote user (RPN)"),
    (6, "Unallocated code"),
    (7, "International network (INTL)"),
    (8, "Unallocated code"),
    (9, "Unallocated code"),
    (10, "Network beyond interworking point (BI)"),
];

const CAUSE_VALUE_NAMES: &[(u64, &str)] = &[
    (0, "Valid cause code not yet received"),
    (1, "Unallocated (unassigned) number"),
    (2, "No route to specified transit network"),
    (3, "No route to destination"),
    (4, "Send special information tone"),
    (5, "Misdialled trunk prefix"),
    (6, "Channel unacceptable"),
    (7, "Call awarded and being delivered in an established channel"),
    (8, "Prefix 0 dialed but not allowed"),
    (9, "Prefix 1 dialed but not allowed"),
    (10, "Prefix 1 dialed but not required"),
    (11, "More digits received than allowed, call is proceeding"),
    (14, "QoR: ported number"),
    (16, "Normal call clearing"),
    (17, "User busy"),
    (18, "No user responding"),
    (19, "No answer from user (user alerted)"),
    (20, "Subscriber absent"),
    (21, "Call rejected"),
    (22, "Number changed"),
    (23, "Reverse charging rejected"),
    (24, "Call suspended"),
    (25, "Call resumed"),
    (26, "Non-selected user clearing"),
    (27, "Destination out of order"),
    (28, "Invalid number format (incomplete number)"),
    (29, "Facility rejected"),
    (30, "Response to STATUS ENQUIRY"),
    (31, "Normal unspecified"),
    (33, "Circuit out of order"),
    (34, "No circuit/channel available"),
    (35, "Destination unattainable"),
    (37, "Degraded service"),
    (38, "Network out of order"),
    (39, "Transit delay range cannot be achieved"),
    (40, "Throughput range cannot be achieved"),
    (41, "Temporary failure"),
    (42, "Switching equipment congestion"),
    (43, "Access information discarded"),
    (44, "Requested circuit/channel not available"),
    (45, "Pre-empted"),
    (46, "Precedence call blocked"),
    (47, "Resources unavailable, unspecified"),
    (49, "Quality of service unavailable"),
    (50, "Requested facility not subscribed"),
    (51, "Reverse charging not allowed"),
    (52, "Outgoing calls barred"),
    (53, "Outgoing calls barred within CUG"),
    (54, "Incoming calls barred"),
    (55, "Incoming calls barred within CUG"),
    (56, "Call waiting not subscribed"),
    (57, "Bearer capability not authorized"),
    (58, "Bearer capability not presently available"),
    (62, "Inconsistency in designated outgoing access information and subscriber class"),
    (63, "Service or option not available, unspecified"),
    (65, "Bearer capability not implemented"),
    (66, "Channel type not implemented"),
    (67, "Transit network selection not implemented"),
    (68, "Message not implemented"),
    (69, "Requested facility not implemented"),
    (70, "Only restricted digital information bearer capability is available"),
    (79, "Service or option not implemented, unspecified"),
    (81, "Invalid call reference value"),
    (82, "Identified channel does not exist"),
    (83, "Call identity does not exist for suspended call"),
    (84, "Call identity in use"),
    (85, "No call suspended"),
    (86, "Call having the requested call identity has been cleared"),
    (87, "Called user not member of CUG"),
    (88, "Incompatible destination"),
    (89, "Non-existent abbreviated address entry"),
    (90, "Destination address missing, and direct call not subscribed"),
    (91, "Invalid transit network selection (national use)"),
    (92, "Invalid facility parameter"),
    (93, "Mandatory information element is missing"),
    (95, "Invalid message, unspecified"),
    (96, "Mandatory information element is missing"),
    (97, "Message type non-existent or not implemented"),
    (98, "Message not compatible with call state or message type non-existent or not implemented"),
    (99, "Information element non-existent or not implemented"),
    (100, "Invalid information element contents"),
    (101, "Message not compatible with call state"),
    (102, "Recovery on timer expiry"),
    (103, "Parameter non-existent or not implemented - passed on"),
    (110, "Message with unrecognized parameter discarded"),
    (111, "Protocol error, unspecified"),
    (127, "Internetworking, unspecified"),
];

const CALL_STATE_NAMES: &[(u64, &str)] = &[
    (0, "Null"),
    (1, "Call initiated"),
    (2, "Overlap sending"),
    (3, "Outgoing call proceeding"),
    (4, "Call delivered"),
    (6, "Call present"),
    (7, "Call received"),
    (8, "Connect request"),
    (9, "Incoming call proceeding"),
    (0xa, "Active"),
    (0xb, "Disconnect request"),
    (0xc, "Disconnect indication"),
    (0xf, "Suspend request"),
    (0x11, "Resume request"),
    (0x13, "Release request"),
    (0x16, "Call abort"),
    (0x19, "Overlap receiving"),
    (0x3d, "Restart request"),
    (0x3e, "Restart"),
];

fields! {
    /// Protocol discriminator.
    DISC = "q931.disc", "Protocol discriminator", U8 Hex;
    /// Call reference value length.
    CALL_REF_LEN = "q931.call_ref_len", "Call reference value length", U8 Dec;
    /// Call reference flag.
    CALL_REF_FLAG = "q931.call_ref_flag", "Call reference flag", Bool None, with(Names::Bool("Message sent to originating side", "Message sent from originating side"));
    /// Call reference value.
    CALL_REF = "q931.call_ref", "Call reference value", Bytes None;
    /// Message type.
    MESSAGE_TYPE = "q931.message_type", "Message type", U8 Hex, names(MESSAGE_TYPE_NAMES);
    /// Information element.
    INFORMATION_ELEMENT = "q931.information_element", "Information element", U8 Dec, names(ELEMENTS);
    /// Length.
    INFORMATION_ELEMENT_LEN = "q931.information_element_len", "Length", U8 Dec;
    /// Extension indicator.
    EXTENSION_IND = "q931.extension_ind", "Extension indicator", Bool B8, mask(0x80), with(Names::Bool("last octet", "information continues through the next octet"));
    /// Coding standard.
    CODING_STANDARD = "q931.coding_standard", "Coding standard", U8 Hex, mask(0x60), names(CODING_STANDARD_NAMES);
    /// Information transfer capability.
    INFORMATION_TRANSFER_CAPABILITY = "q931.information_transfer_capability", "Information transfer capability", U8 Hex, mask(0x1f), names(INFORMATION_TRANSFER_CAPABILITY_NAMES);
    /// Transfer mode.
    TRANSFER_MODE = "q931.transfer_mode", "Transfer mode", U8 Hex, mask(0x60), names(TRANSFER_MODE_NAMES);
    /// Information transfer rate.
    INFORMATION_TRANSFER_RATE = "q931.information_transfer_rate", "Information transfer rate", U8 Hex, mask(0x1f), names(INFORMATION_TRANSFER_RATE_NAMES);
    /// Layer identification.
    LAYER_IDENT = "q931.layer_ident", "Layer identification", U8 Hex, mask(0x60), names(LAYER_IDENT_NAMES);
    /// User information layer 1 protocol.
    UIL1 = "q931.uil1", "User information layer 1 protocol", U8 Hex, mask(0x1f), names(UIL1_NAMES);
    /// Number type.
    NUMBER_TYPE = "q931.number_type", "Number type", U8 Hex, mask(0x70), names(NUMBER_TYPE_NAMES);
    /// Numbering plan.
    NUMBERING_PLAN = "q931.numbering_plan", "Numbering plan", U8 Hex, mask(0xf), names(NUMBERING_PLAN_NAMES);
    /// Presentation indicator.
    PRESENTATION_IND = "q931.presentation_ind", "Presentation indicator", U8 Hex, mask(0x60), names(PRESENTATION_IND_NAMES);
    /// Screening indicator.
    SCREENING_IND = "q931.screening_ind", "Screening indicator", U8 Hex, mask(0x3), names(SCREENING_IND_NAMES);
    /// Calling party number digits.
    CALLING_PARTY_NUMBER_DIGITS = "q931.calling_party_number.digits", "Calling party number digits", Str None;
    /// Called party number digits.
    CALLED_PARTY_NUMBER_DIGITS = "q931.called_party_number.digits", "Called party number digits", Str None;
    /// Display information.
    DISPLAY_INFORMATION = "q931.display_information", "Display information", Str None;
    /// Protocol discriminator.
    USER_PROTOCOL_DISCRIMINATOR = "q931.user.protocol_discriminator", "Protocol discriminator", U8 Hex, names(USER_PROTOCOL_DISCRIMINATOR_NAMES);
    /// Cause location.
    CAUSE_LOCATION = "q931.cause_location", "Cause location", U8 Dec, mask(0xf), names(CAUSE_LOCATION_NAMES);
    /// Cause value.
    CAUSE_VALUE = "q931.cause_value", "Cause value", U8 Dec, mask(0x7f), names(CAUSE_VALUE_NAMES);
    /// Call state.
    CALL_STATE_FIELD = "q931.call_state", "Call state", U8 Hex, mask(0x3f), names(CALL_STATE_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 1720)],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("q931", "Q.931", "Q.931", &["ITU-T Q.931", "ITU-T H.225.0"]) }, dissect)
};

/// Information elements (section 4.5.1).
#[rustfmt::skip]
const ELEMENTS: &[(u64, &str)] = &[
    (0x00, "Segmented message"), (0x04, "Bearer capability"), (0x08, "Cause"), (0x0c, "Connected address"),
    (0x0d, "Extended facility"), (0x10, "Call identity"), (0x14, "Call state"), (0x18, "Channel identification"),
    (0x1c, "Facility"), (0x1e, "Progress indicator"), (0x20, "Network-specific facilities"), (0x27, "Notification indicator"),
    (0x28, "Display"), (0x29, "Date/Time"), (0x2c, "Keypad facility"), (0x34, "Signal"), (0x40, "Information rate"),
    (0x42, "End-to-end transit delay"), (0x43, "Transit delay selection and indication"), (0x44, "Packet layer binary parameters"),
    (0x45, "Packet layer window size"), (0x46, "Packet size"), (0x47, "Closed user group"), (0x4a, "Reverse charging indication"),
    (0x6c, "Calling party number"), (0x6d, "Calling party subaddress"), (0x70, "Called party number"),
    (0x71, "Called party subaddress"), (0x74, "Redirecting number"), (0x78, "Transit network selection"),
    (0x79, "Restart indicator"), (0x7c, "Low-layer compatibility"), (0x7d, "High-layer compatibility"), (0x7e, "User-user"),
    (0x90, "Shift"), (0xa0, "More data"), (0xa1, "Sending complete"), (0xb0, "Congestion level"), (0xd0, "Repeat indicator"),
];


/// Header of the packets over TCP (RFC 1006).
const CARRIER: usize = 4;
/// Information elements with a form that is shown.
const BEARER: u8 = 0x04;
const CAUSE: u8 = 0x08;
const CALL_STATE: u8 = 0x14;
const DISPLAY: u8 = 0x28;
const CALLING: u8 = 0x6c;
const CALLED: u8 = 0x70;
const USER: u8 = 0x7e;

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [3, 0, high, low, ..] => match usize::from(u16::from_be_bytes([*high, *low])) {
            len if len >= CARRIER => Need::Complete(len),
            _ => Need::NotMine,
        },
        [3] | [3, 0] | [3, 0, _] => Need::More(Some(CARRIER)),
        _ => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, all: Bytes<'a>) -> Outcome {
    if all.u8(0)? != 3 {
        return Err(Fault::NotMine);
    }
    let len = usize::from(all.be16(2)?);
    cx.call_part("tpkt", all.window(0, CARRIER));
    let b = all.window(CARRIER, len.saturating_sub(CARRIER));
    cx.protocol("Q.931");
    cx.info(format_args!(""));
    cx.tree.push_layer("q931");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&DISC, b, 0, 1)?;
    let size = cx.add(&CALL_REF_LEN, b, 1, 1)? as usize & 15;
    let mut at = 2;
    if size > 0 {
        let flag = b.u8(2)? >> 7;
        cx.put(&CALL_REF_FLAG, b.span(2, 1), Value::Uint(flag.into()));
        let value: Vec<u8> = b.slice(2, size)?.iter().enumerate().map(|(nth, byte)| if nth == 0 { byte & 0x7f } else { *byte }).collect();
        cx.put_text(&CALL_REF, b.span(2, size), format_args!("{}", crate::base::addr::hex(&value, ":")));
        at += size;
    }
    let kind = cx.add(&MESSAGE_TYPE, b, at, 1)?;
    cx.info(format_args!("{}", MESSAGE_TYPE.names.get(kind).unwrap_or("Unknown message type")));
    at += 1;
    let mut user = None;
    while at < b.reported_len() {
        let code = b.u8(at)?;
        // those of one byte have their value in it
        if code & 0x80 != 0 {
            cx.add(&INFORMATION_ELEMENT, b, at, 1)?;
            at += 1;
            continue;
        }
        let wide = code == USER;
        let head = if wide { 3 } else { 2 };
        let len = if wide { usize::from(b.be16(at + 1)?) } else { usize::from(b.u8(at + 1)?) };
        let name = INFORMATION_ELEMENT.names.get(code.into()).unwrap_or("Unknown information element");
        cx.open_text(b.span(at, head + len), format_args!("{name}"));
        cx.add(&INFORMATION_ELEMENT, b, at, 1)?;
        cx.add(&INFORMATION_ELEMENT_LEN, b, at + 1, head - 1)?;
        let body = b.sub(at + head, len)?;
        if code == USER && len > 1 {
            cx.add(&USER_PROTOCOL_DISCRIMINATOR, body, 0, 1)?;
            user = Some(body.from(1));
        } else {
            element(cx, code, body)?;
        }
        cx.close();
        at += head + len;
    }
    cx.close();
    if let Some(body) = user {
        cx.packet.hint = h225::CALL_SIGNALLING;
        if !cx.call_named("h225", body) {
            cx.data(body);
        }
    }
    Ok(())
}

fn element<'a>(cx: &mut Cx<'a>, code: u8, b: Bytes<'a>) -> Outcome {
    const LAST: u8 = 0x80;
    let len = b.reported_len();
    match code {
        BEARER if len >= 2 => {
            add_bits(cx, b, 0, 1, &[&EXTENSION_IND, &CODING_STANDARD, &INFORMATION_TRANSFER_CAPABILITY])?;
            add_bits(cx, b, 1, 1, &[&EXTENSION_IND, &TRANSFER_MODE, &INFORMATION_TRANSFER_RATE])?;
            if len > 2 && b.u8(2)? >> 5 & 3 == 1 {
                add_bits(cx, b, 2, 1, &[&EXTENSION_IND, &LAYER_IDENT, &UIL1])?;
            }
            Ok(())
        }
        CAUSE if len >= 2 => {
            add_bits(cx, b, 0, 1, &[&CAUSE_LOCATION, &CODING_STANDARD, &EXTENSION_IND])?;
            let at = if b.u8(0)? & LAST == 0 { 2 } else { 1 };
            add_bits(cx, b, at, 1, &[&CAUSE_VALUE, &EXTENSION_IND])
        }
        CALL_STATE if len >= 1 => add_bits(cx, b, 0, 1, &[&CODING_STANDARD, &CALL_STATE_FIELD]),
        DISPLAY if len >= 1 => padded(cx, &DISPLAY_INFORMATION, b, 0, len),
        CALLING | CALLED if len >= 1 => {
            add_bits(cx, b, 0, 1, &[&NUMBERING_PLAN, &NUMBER_TYPE, &EXTENSION_IND])?;
            let mut at = 1;
            if b.u8(0)? & LAST == 0 && len > 1 {
                add_bits(cx, b, 1, 1, &[&SCREENING_IND, &PRESENTATION_IND, &EXTENSION_IND])?;
                at = 2;
            }
            let digits = if code == CALLING { &CALLING_PARTY_NUMBER_DIGITS } else { &CALLED_PARTY_NUMBER_DIGITS };
            if at < len { cx.add(digits, b, at, len - at).map(drop) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_call_is_set_up() {
        let setup = b"\x03\0\0\x1a\x08\x02\x77\xf4\x05\x04\x03\x80\x90\xa5\x28\x02me\x7e\0\x04\x05\x20\0\0";
        let shown = testing::tcp((40000, 1720), setup);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("H.225.0", "CS: setup "));
        assert_eq!(shown.layers, "raw:ip:tcp:q931:q931:h225");
        for line in ["Message type: SETUP (0x05)", "Display information: me", "...0 0000 = Information transfer capability: Speech (0x00)"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }
}
