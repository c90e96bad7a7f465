//! BACnet network layer: which network a message is for and comes from (ASHRAE 135, clause 6).

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};

const MESGTYP_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Who-Is-Router-To-Network"),
    (1, 1, "I-Am-Router-To-Network"),
    (2, 2, "I-Could-Be-Router-To-Network"),
    (3, 3, "Reject-Message-To-Network"),
    (4, 4, "Router-Busy-To-Network"),
    (5, 5, "Router-Available-To-Network"),
    (6, 6, "Initialize-Routing-Table"),
    (7, 7, "Initialize-Routing-Table-Ack"),
    (8, 8, "Establish-Connection-To-Network"),
    (9, 9, "Disconnect-Connection-To-Network"),
    (10, 10, "Challenge-Request"),
    (11, 11, "Security-Payload"),
    (12, 12, "Security-Response"),
    (13, 13, "Request-Key-Update"),
    (14, 14, "Update-Keyset"),
    (15, 15, "Update-distribution-Key"),
    (16, 16, "Request-Masterkey"),
    (17, 17, "Set-Masterkey"),
    (18, 18, "What-Is-Networknumber"),
    (19, 19, "Networknumber-Is"),
    (20, 127, "Reserved for Use by ASHRAE"),
    (128, 255, "Vendor Proprietary Message"),
];

const REJECTREASON_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Other error."),
    (1, 1, "The router is not directly connected to DNET and cannot find a router to DNET on any directly connected network using Who-Is-Router-To-Network messages."),
    (2, 2, "The router is busy and unable to accept messages for the specified DNET at the present time."),
    (3, 3, "It is an unknown network layer message type."),
    (4, 4, "The message is too long to be routed to this DNET."),
    (5, 5, "The router is no longer directly connected to DNET but can reconnect if requested."),
    (6, 6, "The router is no longer directly connected to DNET and cannot reconnect even if requested."),
    (7, 255, "Invalid Rejection Reason."),
];

fields! {
    /// Version.
    VERSION = "bacnet.version", "Version", U8 Dec;
    /// Control.
    CONTROL = "bacnet.control", "Control", U8 Hex;
    /// NSDU contains.
    CONTROL_NET = "bacnet.control_net", "NSDU contains", Bool B8, mask(0x80), with(Names::Bool("network layer message, message type field present.", "BACnet APDU, message type field absent."));
    /// Reserved.
    CONTROL_RES1 = "bacnet.control_res1", "Reserved", Bool B8, mask(0x40), with(Names::Bool("Shall be zero, but is one.", "Shall be zero and is zero."));
    /// Destination Specifier.
    CONTROL_DEST = "bacnet.control_dest", "Destination Specifier", Bool B8, mask(0x20), with(Names::Bool("DNET, DLEN and Hop Count present. If DLEN=0: broadcast, dest. address field absent.", "DNET, DLEN, DADR and Hop Count absent."));
    /// Reserved.
    CONTROL_RES2 = "bacnet.control_res2", "Reserved", Bool B8, mask(0x10), with(Names::Bool("Shall be zero, but is one.", "Shall be zero and is zero."));
    /// Source specifier.
    CONTROL_SRC = "bacnet.control_src", "Source specifier", Bool B8, mask(0x8), with(Names::Bool("SNET, SLEN and SADR present, SLEN=0 invalid, SLEN specifies length of SADR", "SNET, SLEN and SADR absent"));
    /// Expecting Reply.
    CONTROL_EXPECT = "bacnet.control_expect", "Expecting Reply", Bool B8, mask(0x4), with(Names::Bool("BACnet-Confirmed-Request-PDU, a segment of BACnet-ComplexACK-PDU or Network Message expecting a reply present.", "Other than a BACnet-Confirmed-Request-PDU, segment of BACnet-ComplexACK-PDU or network layer message expecting a reply present."));
    /// Priority.
    CONTROL_PRIO_HIGH = "bacnet.control_prio_high", "Priority", Bool B8, mask(0x2), with(Names::Bool("Life Safety or Critical Equipment message.", "Not a Life Safety or Critical Equipment message."));
    /// Priority.
    CONTROL_PRIO_LOW = "bacnet.control_prio_low", "Priority", Bool B8, mask(0x1), with(Names::Bool("Urgent message", "Normal message"));
    /// Destination Network Address.
    DNET = "bacnet.dnet", "Destination Network Address", U16 Dec;
    /// Destination MAC Layer Address Length.
    DLEN = "bacnet.dlen", "Destination MAC Layer Address Length", U8 Dec;
    /// Destination ISO 8802-3 MAC Address.
    DADR_ETH = "bacnet.dadr_eth", "Destination ISO 8802-3 MAC Address", Ether None;
    /// DADR.
    DADR_MSTP = "bacnet.dadr_mstp", "DADR", U8 Dec;
    /// Unknown Destination MAC.
    DADR_TMP = "bacnet.dadr_tmp", "Unknown Destination MAC", Bytes None;
    /// Source Network Address.
    SNET = "bacnet.snet", "Source Network Address", U16 Dec;
    /// Source MAC Layer Address Length.
    SLEN = "bacnet.slen", "Source MAC Layer Address Length", U8 Dec;
    /// SADR.
    SADR_ETH = "bacnet.sadr_eth", "SADR", Ether None;
    /// SADR.
    SADR_MSTP = "bacnet.sadr_mstp", "SADR", U8 Dec;
    /// Unknown Source MAC.
    SADR_TMP = "bacnet.sadr_tmp", "Unknown Source MAC", Bytes None;
    /// Hop Count.
    HOPC = "bacnet.hopc", "Hop Count", U8 Dec;
    /// Network Layer Message Type.
    MESGTYP = "bacnet.mesgtyp", "Network Layer Message Type", U8 Hex, ranges(MESGTYP_RANGES);
    /// Vendor ID.
    VENDOR = "bacnet.vendor", "Vendor ID", U16 Dec;
    /// Reject Reason.
    REJECTREASON = "bacnet.rejectreason", "Reject Reason", U8 Dec, ranges(REJECTREASON_RANGES);
    /// Network number status (enumerated).
    NETNO_STATUS = "bacnet.netno_status", "Network number status (enumerated)", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LlcSap, 0x82)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bacnet", "Building Automation and Control Network NPDU", "BACnet-NPDU", &["ASHRAE 135"]) },
        dissect,
    )
};

const CONTROL_BITS: [&Field; 8] = [
    &CONTROL_NET,
    &CONTROL_RES1,
    &CONTROL_DEST,
    &CONTROL_RES2,
    &CONTROL_SRC,
    &CONTROL_EXPECT,
    &CONTROL_PRIO_HIGH,
    &CONTROL_PRIO_LOW,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (version, control) = (b.u8(0)?, b.u8(1)?);
    if version != 1 {
        return Err(Fault::NotMine);
    }
    cx.protocol("BACnet-NPDU");
    cx.info(format_args!("Building Automation and Control Network NPDU"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    cx.text(cx.last(), format_args!("Version: 0x01 (ASHRAE 135-1995)"));
    cx.open(&CONTROL, b, 1, 1)?;
    let line = cx.last();
    for (bit, text) in [(0x20, "Destination Specifier"), (0x08, "Source specifier"), (0x04, "Expecting Reply")] {
        if control & bit != 0 {
            cx.append(line, format_args!(", {text}"));
        }
    }
    for bit in CONTROL_BITS {
        cx.add(bit, b, 1, 1)?;
    }
    cx.close();
    let mut at = 2;
    if control & 0x20 != 0 {
        at = address(cx, b, at, &DNET, &DLEN, [&DADR_MSTP, &DADR_ETH, &DADR_TMP])?;
    }
    if control & 0x08 != 0 {
        at = address(cx, b, at, &SNET, &SLEN, [&SADR_MSTP, &SADR_ETH, &SADR_TMP])?;
    }
    if control & 0x20 != 0 {
        at = add_each(cx, b, at, &[(&HOPC, 1)])?;
    }
    if control & 0x80 != 0 {
        return message(cx, b, at);
    }
    cx.end_at(item, b, at);
    if !cx.call_named("bacapp", b.from(at)) {
        cx.data(b.from(at));
    }
    Ok(())
}

/// Network number and the address in that network; gives where they end.
fn address<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    net: &'static Field,
    len: &'static Field,
    fields: [&'static Field; 3],
) -> Result<usize, Fault> {
    let [one, ether, other] = fields;
    cx.add(net, b, at, 2)?;
    let size = cx.add(len, b, at + 2, 1)? as usize;
    let line = cx.last();
    match (size, len == &DLEN) {
        (0, true) => cx.text(line, format_args!("{}: 0 indicates Broadcast on Destination Network", len.label)),
        (0, false) => cx.text(line, format_args!("{}: 0 invalid!", len.label)),
        (1, _) => cx.text(line, format_args!("{}: 1 indicates MS/TP or ARCNET MAC Layer", len.label)),
        (6, _) => cx.text(line, format_args!("{}: 6 indicates Ethernet MAC Layer", len.label)),
        _ => {}
    }
    let field = match size {
        0 => return Ok(at + 3),
        1 => one,
        6 => ether,
        _ => other,
    };
    cx.add(field, b, at + 3, size)?;
    Ok(at + 3 + size)
}

/// A message between routers (ASHRAE 135, clause 6.4).
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    const NETWORK_NUMBER_IS: u64 = 0x13;
    const REJECT: u64 = 0x03;
    const FIRST_PRIVATE: u64 = 0x80;
    let kind = cx.add(&MESGTYP, b, at, 1)?;
    cx.info(format_args!("{}", MESGTYP.names.get(kind).unwrap_or("unknown")));
    let mut at = at + 1;
    match kind {
        FIRST_PRIVATE.. => at = add_each(cx, b, at, &[(&VENDOR, 2)])?,
        NETWORK_NUMBER_IS => at = add_each(cx, b, at, &[(&DNET, 2), (&NETNO_STATUS, 1)])?,
        REJECT => at = add_each(cx, b, at, &[(&REJECTREASON, 1), (&DNET, 2)])?,
        0x00..=0x02 | 0x04 | 0x05 => {
            while at + 2 <= b.reported_len() {
                at = add_each(cx, b, at, &[(&DNET, 2)])?;
            }
        }
        _ => {}
    }
    cx.data(b.from(at));
    Ok(())
}
