//! IEEE 802.2 Logical Link Control, with the SNAP extension (IEEE 802.2-1998; RFC 1042).

use super::common::ethertype;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, Names, ProtocolInfo, Value};

const DSAP_NAMES: &[(u64, &str)] = &[
    (0x0, "NULL LSAP"),
    (0x1, "NULL LSAP"),
    (0x2, "LLC Sub-Layer Management"),
    (0x4, "SNA Path Control"),
    (0x6, "TCP/IP"),
    (0x8, "SNA"),
    (0xc, "SNA"),
    (0xe, "PROWAY (IEC955) Network Management and Initialization"),
    (0x10, "NetWare (unofficial?)"),
    (0x14, "ISO Network Layer (OSLAN 1)"),
    (0x18, "Texas Instruments"),
    (0x20, "ISO Network Layer (unofficial?)"),
    (0x34, "ISO Network Layer (unofficial?)"),
    (0x42, "Spanning Tree BPDU"),
    (0x4e, "EIA RS-511 Manufacturing Message Service"),
    (0x54, "ISO Network Layer (OSLAN 2)"),
    (0x7e, "ISO 8208 (X.25 over 802.2)"),
    (0x7f, "ISO 802.2"),
    (0x80, "XNS"),
    (0x82, "BACnet"),
    (0x86, "Nestar"),
    (0x8e, "PROWAY (IEC955) Active Station List Maintenance"),
    (0x98, "ARP"),
    (0xaa, "SNAP"),
    (0xb4, "HP JetDirect Printer"),
    (0xba, "Banyan Vines"),
    (0xbc, "Banyan Vines"),
    (0xe0, "NetWare"),
    (0xf0, "NetBIOS"),
    (0xf4, "IBM Net Management"),
    (0xf8, "HP Extended LLC"),
    (0xfa, "Ungermann-Bass"),
    (0xfc, "Remote Program Load"),
    (0xfe, "ISO Network Layer"),
    (0xff, "Global LSAP"),
];
const S_FTYPE_NAMES: &[(u64, &str)] = &[
    (0x0, "Receiver ready"),
    (0x1, "Receiver not ready"),
    (0x2, "Reject"),
    (0x3, "Selective reject"),
];
const U_CMD_NAMES: &[(u64, &str)] = &[
    (0x0, "Unnumbered Information"),
    (0x1, "Set Initialization Mode"),
    (0x3, "Set Asynchronous Response Mode"),
    (0x8, "Unnumbered Poll"),
    (0xb, "Set Asynchronous Balanced Mode"),
    (0x10, "Disconnect"),
    (0x13, "Set Asynchronous Response Mode Extended"),
    (0x18, "Unnumbered Acknowledge"),
    (0x1b, "Set Asynchronous Balanced Mode Extended"),
    (0x20, "Set Normal Response Mode"),
    (0x21, "Frame reject"),
    (0x23, "Reset"),
    (0x2b, "Exchange identification"),
    (0x31, "Configure"),
    (0x33, "Set Normal Response Mode Extended"),
    (0x38, "Test"),
    (0x3b, "Beacon"),
];
const U_RESP_NAMES: &[(u64, &str)] = &[
    (0x0, "Unnumbered Information"),
    (0x1, "Request Initialization Mode"),
    (0x3, "Disconnected mode"),
    (0x8, "Unnumbered Poll"),
    (0xb, "Set Asynchronous Balanced Mode"),
    (0x10, "Request Disconnect"),
    (0x13, "Set Asynchronous Response Mode Extended"),
    (0x18, "Unnumbered Acknowledge"),
    (0x1b, "Set Asynchronous Balanced Mode Extended"),
    (0x20, "Set Normal Response Mode"),
    (0x21, "Frame reject"),
    (0x23, "Reset"),
    (0x2b, "Exchange identification"),
    (0x31, "Configure"),
    (0x33, "Set Normal Response Mode Extended"),
    (0x38, "Test"),
    (0x3b, "Beacon"),
];
const CISCO_PID_NAMES: &[(u64, &str)] = &[
    (0x102, "DRIP"),
    (0x104, "PAgP"),
    (0x105, "MLS Hello"),
    (0x108, "RLQ BPDUs (request)"),
    (0x109, "RLQ BPDUs (response)"),
    (0x10b, "PVSTP+"),
    (0x10c, "VLAN Bridge"),
    (0x111, "UDLD"),
    (0x139, "MCP"),
    (0x2000, "CDP"),
    (0x2001, "CGMP"),
    (0x2003, "VTP"),
    (0x2004, "DTP"),
    (0x200a, "STP Uplink Fast"),
];

fields! {
    /// Service access point of the receiver.
    DSAP = "llc.dsap", "DSAP", U8 Hex, names(DSAP_NAMES);
    /// Service access point of the receiver without its group bit.
    DSAP_SAP = "llc.dsap.sap", "SAP", U8 Dec, mask(0xfe);
    /// The receiver is a group.
    DSAP_IG = "llc.dsap.ig", "IG Bit", Bool B8, mask(0x01), with(Names::Bool("Group", "Individual"));
    /// Service access point of the sender.
    SSAP = "llc.ssap", "SSAP", U8 Hex, names(DSAP_NAMES);
    /// Service access point of the sender without its response bit.
    SSAP_SAP = "llc.ssap.sap", "SAP", U8 Dec, mask(0xfe);
    /// The frame is a response.
    SSAP_CR = "llc.ssap.cr", "CR Bit", Bool B8, mask(0x01), with(Names::Bool("Response", "Command"));
    /// Kind of frame, with its sequence numbers.
    CONTROL = "llc.control", "Control", U16 Hex;
    /// Number of the frame that is expected next.
    N_R = "llc.control.n_r", "N(R)", U16 Dec, mask(0xfe00);
    /// Number of this frame.
    N_S = "llc.control.n_s", "N(S)", U16 Dec, mask(0x00fe);
    /// An answer is wanted at once.
    POLL = "llc.control.p", "Poll", Bool B8, mask(0x10), with(SET);
    /// The frame answers a poll.
    FINAL = "llc.control.f", "Final", Bool B8, mask(0x10), with(SET);
    /// Kind of supervisory frame.
    S_FTYPE = "llc.control.s_ftype", "Supervisory frame type", U16 Hex, mask(0x000c), names(S_FTYPE_NAMES);
    /// Kind of unnumbered command.
    U_CMD = "llc.control.u_modifier_cmd", "Command", U8 Hex, mask(0xec), names(U_CMD_NAMES);
    /// Kind of unnumbered response.
    U_RESP = "llc.control.u_modifier_resp", "Response", U8 Hex, mask(0xec), names(U_RESP_NAMES);
    /// Kind of frame.
    FTYPE = "llc.control.ftype", "Frame type", U8 Hex, names(FRAME_TYPES);
    /// Protocol of the payload, an EtherType.
    TYPE = "llc.type", "Type", U16 Hex, names(ethertype::NAMES);
    /// Organisation that numbers the protocols.
    OUI = "llc.oui", "Organization Code", U24 Dec, with(Names::Lookup(organisation));
    /// Protocol of the payload.
    PID = "llc.pid", "Protocol ID", U16 Hex;
    /// Protocol of the payload, numbered by Cisco.
    CISCO_PID = "llc.cisco_pid", "PID", U16 Hex, names(CISCO_PID_NAMES);
}

/// Frame types: information, supervisory, unnumbered.
const FRAME_TYPES: &[(u64, &str)] = &[(0, "Information frame"), (1, "Supervisory frame"), (3, "Unnumbered frame")];

/// Organisations whose protocol numbers occur in SNAP headers (IEEE registration authority).
fn organisation(oui: u64) -> Option<&'static str> {
    Some(match oui {
        0x00_0000 => "Officially Xerox, but",
        0x00_000c => "Cisco Systems, Inc",
        0x00_00f8 => "Cisco IOS 9.0 Compatible",
        0x00_80c2 => "IEEE 802.1 Committee",
        0x08_0007 => "Apple, Inc.",
        0x00_e02b => "Extreme Networks, Inc.",
        _ => return None,
    })
}

pub static PROTOCOL: Protocol = Protocol {
    // cells of RFC 2684 begin with it, too
    claims: &[(Table::LinkType, 100)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("llc", "Logical-Link Control", "LLC", &["IEEE 802.2"]) }, dissect)
};

const SNAP: u8 = 0xaa;
const XEROX: u32 = 0;
const CISCO: u32 = 0x00_000c;
const CISCO_90: u32 = 0x00_00f8;
const IEEE_802_1: u32 = 0x00_80c2;
const APPLE: u32 = 0x08_0007;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LLC");
    let (dsap, ssap) = (b.u8(0)?, b.u8(1)?);
    let control = b.u8(2)?;
    let response = ssap & 1 != 0;
    // I and S frames have two bytes of control, U frames one
    let control_len = if control & 3 == 3 { 1 } else { 2 };
    let snap = dsap == SNAP && ssap == SNAP;
    let header = 2 + control_len + if snap { 5 } else { 0 };
    cx.layer(&PROTOCOL.info, b, header);
    cx.open(&DSAP, b, 0, 1)?;
    sap(cx, b, 0, &DSAP_SAP)?;
    cx.add(&DSAP_IG, b, 0, 1)?;
    cx.close();
    cx.open(&SSAP, b, 1, 1)?;
    sap(cx, b, 1, &SSAP_SAP)?;
    cx.add(&SSAP_CR, b, 1, 1)?;
    cx.close();
    let kind = control_field(cx, b, response)?;
    let name = |sap: u8| Names::Table(DSAP_NAMES).get(u64::from(sap)).unwrap_or("Unknown");
    if !snap {
        let direction = if response { "Response" } else { "Command" };
        cx.info(format_args!("{kind}; DSAP {} {}, SSAP {} {direction}", name(dsap & 0xfe), if dsap & 1 != 0 { "Group" } else { "Individual" }, name(ssap & 0xfe)));
        let payload = b.from(2 + control_len);
        // only unnumbered information and information frames carry a packet
        let carries = control & 1 == 0 || control & 0xef == 0x03;
        if payload.reported_len() > 0 && (!carries || !cx.dispatch(Table::LlcSap, dsap.into(), payload)) {
            cx.data(payload);
        }
        return Ok(());
    }
    cx.info(format_args!("{kind}; SNAP"));
    let at = 2 + control_len;
    let (oui, pid) = (b.be24(at)?, b.be16(at + 3)?);
    cx.add(&OUI, b, at, 3)?;
    let payload = b.from(at + 5);
    let known = organisation(oui.into()).map(str::to_string).unwrap_or_else(|| format!("{oui:06x}"));
    cx.info(format_args!("{kind}; SNAP, OUI 0x{oui:06X} ({known}), PID 0x{pid:04X}"));
    match oui {
        XEROX | CISCO_90 => {
            cx.add(&TYPE, b, at + 3, 2)?;
            let len = ethertype::next_in_snap(cx, pid, payload);
            cx.packet.payload_end = Some(payload.span(len, 0).start);
        }
        APPLE if pid == 0x809b && cx.dispatch(Table::EtherType, pid.into(), payload) => {}
        IEEE_802_1 => bridged(cx, b, at + 3, pid, payload)?,
        _ => {
            cx.add(if oui == CISCO { &CISCO_PID } else { &PID }, b, at + 3, 2)?;
            let key = (oui & 0xffff) << 16 | u32::from(pid);
            if !cx.dispatch(Table::SnapPid, key, payload) {
                cx.data(payload);
            }
        }
    }
    Ok(())
}

/// Bridged frames (RFC 2684 section 5.2).
fn bridged<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, pid: u16, payload: Bytes<'a>) -> Outcome {
    cx.add(&PID, b, at, 2)?;
    match pid {
        // two bytes bring what follows to a multiple of four
        0x0001 | 0x0007 if cx.call_named("eth", payload.from(2)) => {}
        0x000e if cx.call_named("stp", payload) => {}
        _ => cx.data(payload),
    }
    Ok(())
}

fn sap<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, off: usize, field: &'static Field) -> Outcome {
    cx.add(field, b, off, 1)?;
    let value = b.u8(off)?;
    let name = Names::Table(DSAP_NAMES).get(u64::from(value & 0xfe)).unwrap_or("Unknown");
    cx.text(cx.last(), format_args!("{:04b} {:03b}. = SAP: {name}", value >> 4, value >> 1 & 7));
    Ok(())
}

/// The control field; gives the text that Info has for it.
fn control_field<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, response: bool) -> Result<String, crate::base::Fault> {
    let first = b.u8(2)?;
    let poll = if response { &FINAL } else { &POLL };
    let letter = if response { "F" } else { "P" };
    if first & 3 == 3 {
        let polled = first & 0x10 != 0;
        let (table, modifier) = if response { (U_RESP_NAMES, &U_RESP) } else { (U_CMD_NAMES, &U_CMD) };
        let key = u64::from(first & 0xec);
        let short = unnumbered(first & 0xec, response);
        let text = if polled { format!("U {letter}, func={short}") } else { format!("U, func={short}") };
        let item = cx.put(&CONTROL, b.span(2, 1), Value::Uint(first.into()));
        cx.text(item, format_args!("Control field: {text} (0x{first:02x})"));
        cx.open_last();
        cx.put(modifier, b.span(2, 1), Value::Uint(key));
        let name = Names::Table(table).get(key >> 2).unwrap_or("Unknown");
        cx.text(cx.last(), format_args!("{:03b}. {:02b}.. = {}: {name} (0x{:02x})", first >> 5, first >> 2 & 3, modifier.label, key >> 2));
        if polled {
            cx.put(poll, b.span(2, 1), Value::Uint(1));
        }
        cx.put(&FTYPE, b.span(2, 1), Value::Uint(3));
        cx.text(cx.last(), format_args!(".... ..11 = Frame type: Unnumbered frame (0x3)"));
        cx.close();
        return Ok(text);
    }
    let (n_r, second) = (b.u8(3)? >> 1, b.u8(3)?);
    let polled = if second & 1 != 0 { format!(" {letter}") } else { String::new() };
    let number = u64::from(first) | u64::from(second) << 8;
    let item = cx.put(&CONTROL, b.span(2, 2), Value::Uint(number));
    cx.open_last();
    let text = if first & 1 == 0 {
        let text = format!("I{polled}, N(R)={n_r}, N(S)={}", first >> 1);
        cx.put(&N_R, b.span(2, 2), Value::Uint(n_r.into()));
        cx.put(&N_S, b.span(2, 2), Value::Uint(u64::from(first >> 1)));
        text
    } else {
        let kind = first >> 2 & 3;
        let name = match kind {
            0 => "RR",
            1 => "RNR",
            2 => "REJ",
            _ => "SREJ",
        };
        cx.put(&N_R, b.span(2, 2), Value::Uint(n_r.into()));
        cx.put(&S_FTYPE, b.span(2, 2), Value::Uint(kind.into()));
        format!("S{polled}, func={name}, N(R)={n_r}")
    };
    if second & 1 != 0 {
        cx.put(poll, b.span(2, 2), Value::Uint(1));
    }
    cx.put(&FTYPE, b.span(2, 2), Value::Uint(u64::from(first & 1)));
    cx.close();
    cx.text(item, format_args!("Control field: {text} (0x{number:04x})"));
    Ok(text)
}

/// Short names of unnumbered commands and responses (IEEE 802.2 section 5.4).
fn unnumbered(modifier: u8, response: bool) -> &'static str {
    match (modifier, response) {
        (0x00, _) => "UI",
        (0x2c, _) => "XID/SABM",
        (0xac, _) => "XID",
        (0xe0, _) => "TEST",
        (0x6c, _) => "SABME",
        (0x40, false) => "DISC",
        (0x40, true) => "RD",
        (0x60, _) => "UA",
        (0x0c, _) => "DM",
        (0x84, _) => "FRMR",
        (0x80, _) => "SNRM",
        _ => "Unknown",
    }
}
