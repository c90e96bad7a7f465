//! Common external message interface (KNX standard 3/6/3): frames of the bus as programs see them.

use super::common::knx::{group, individual};
use super::common::rows::{add_bits, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const MC_NAMES: &[(u64, &str)] = &[
    (0x10, "L_Raw.req"),
    (0x11, "L_Data.req"),
    (0x13, "L_PollData.req"),
    (0x25, "L_PollData.con"),
    (0x29, "L_Data.ind"),
    (0x2b, "L_Busmon.ind"),
    (0x2d, "L_Raw.ind"),
    (0x2e, "L_Data.con"),
    (0x2f, "L_Raw.con"),
    (0x41, "T_Data_Connected.req"),
    (0x4a, "T_Data_Individual.req"),
    (0x89, "T_Data_Connected.ind"),
    (0x94, "T_Data_Individual.ind"),
    (0xf0, "M_Reset.ind"),
    (0xf1, "M_Reset.req"),
    (0xf5, "M_PropWrite.con"),
    (0xf6, "M_PropWrite.req"),
    (0xf7, "M_PropInfo.ind"),
    (0xf8, "M_FuncPropCmd.req"),
    (0xf9, "M_FuncPropRead.req"),
    (0xfa, "M_FuncProp.con"),
    (0xfb, "M_PropRead.con"),
    (0xfc, "M_PropRead.req"),
];
const FT_NAMES: &[(u64, &str)] = &[
    (0, "Extended"),
    (1, "Standard"),
];
const REP_NAMES: &[(u64, &str)] = &[
    (0, "Yes"),
    (1, "No"),
];
const BT_NAMES: &[(u64, &str)] = &[
    (0, "System"),
    (1, "Domain"),
];
const PRIO_NAMES: &[(u64, &str)] = &[
    (0, "System"),
    (1, "Normal"),
    (2, "Urgent"),
    (3, "Low"),
];
const ACK_NAMES: &[(u64, &str)] = &[
    (0, "No"),
    (1, "Yes"),
];
const AT_NAMES: &[(u64, &str)] = &[
    (0, "Individual"),
    (1, "Group"),
];
const TPT_NAMES: &[(u64, &str)] = &[
    (0, "Data"),
    (1, "Control"),
];
const ST_NAMES: &[(u64, &str)] = &[
    (0, "Unnumbered"),
    (1, "Numbered"),
];
const AC_NAMES: &[(u64, &str)] = &[
    (0, "GroupValueRead"),
    (1, "GroupValueResp"),
    (2, "GroupValueWrite"),
    (3, "IndAddrWrite"),
    (4, "IndAddrRead"),
    (5, "IndAddrResp"),
    (6, "AdcRead"),
    (7, "AdcResp"),
    (8, "MemRead"),
    (9, "MemResp"),
    (0xa, "MemWrite"),
    (0xb, "UserMsg"),
    (0xc, "DevDescrRead"),
    (0xd, "DevDescrResp"),
    (0xe, "Restart"),
    (0xf, "Escape"),
];

fields! {
    /// Message Code.
    MC = "cemi.mc", "Message Code", U8 Hex, names(MC_NAMES);
    /// Folder.
    FOLDER = "cemi.folder", "Folder", None None;
    /// Additional Information Length.
    AI_N = "cemi.ai.n", "Additional Information Length", U8 Dec;
    /// Frame Type.
    FT = "cemi.ft", "Frame Type", U8 Dec, mask(0x80), names(FT_NAMES);
    /// Repeat On Error.
    REP = "cemi.rep", "Repeat On Error", U8 Dec, mask(0x20), names(REP_NAMES);
    /// Broadcast Type.
    BT = "cemi.bt", "Broadcast Type", U8 Dec, mask(0x10), names(BT_NAMES);
    /// Priority.
    PRIO = "cemi.prio", "Priority", U8 Dec, mask(0xc), names(PRIO_NAMES);
    /// Ack Wanted.
    ACK = "cemi.ack", "Ack Wanted", U8 Dec, mask(0x2), names(ACK_NAMES);
    /// Confirmation Error.
    CE = "cemi.ce", "Confirmation Error", U8 Dec, mask(0x1), names(ACK_NAMES);
    /// Address Type.
    AT = "cemi.at", "Address Type", U8 Dec, mask(0x80), names(AT_NAMES);
    /// Hop Count.
    HC = "cemi.hc", "Hop Count", U8 Dec, mask(0x70);
    /// Extended Frame Format.
    EFF = "cemi.eff", "Extended Frame Format", U8 Hex, mask(0xf);
    /// Source.
    SA = "cemi.sa", "Source", U16 Hex;
    /// Destination.
    DA = "cemi.da", "Destination", U16 Hex;
    /// Length.
    LEN = "cemi.len", "Length", U8 Dec;
    /// Packet Type.
    TPT = "cemi.tpt", "Packet Type", U8 Dec, mask(0x80), names(TPT_NAMES);
    /// Sequence Type.
    ST = "cemi.st", "Sequence Type", U8 Dec, mask(0x40), names(ST_NAMES);
    /// Sequence Number.
    NUM = "cemi.num", "Sequence Number", U8 Dec, mask(0x3c);
    /// Service.
    AC = "cemi.ac", "Service", U16 Hex, mask(0x3c0), names(AC_NAMES);
    /// Data.
    AD = "cemi.ad", "Data", U8 Hex, mask(0x3f);
    /// Data.
    DATA = "cemi.data", "Data", Bytes None;
}

pub static PROTOCOL: Protocol =
    Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("cemi", "cEMI", "cEMI", &["KNX standard 3/6/3"]) }, dissect);

/// Messages of the link layer: request, indication, confirmation.
const LINK_DATA: [u8; 3] = [0x11, 0x29, 0x2e];
/// Messages about a property of an object in a device.
const PROPERTIES: [u8; 5] = [0xf5, 0xf6, 0xf7, 0xfb, 0xfc];
/// The services of groups, whose value may share the last byte with the service.
const OF_GROUPS: u64 = 2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let code = b.u8(0)?;
    let name = MC.names.get(code.into()).unwrap_or("Unknown");
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" {name}"));
    cx.info_append(format_args!(" {name}"));
    cx.add(&MC, b, 0, 1)?;
    if PROPERTIES.contains(&code) {
        cx.info_append(format_args!(" OT={} P={}", b.be16(1)?, b.u8(4)?));
    }
    if !LINK_DATA.contains(&code) {
        return add_rest(cx, &DATA, b, 1);
    }
    let additional = usize::from(b.u8(1)?);
    folder(cx, b, (1, 1 + additional), &format!("Additional Info ({additional} bytes)"));
    cx.add(&AI_N, b, 1, 1)?;
    cx.close();
    let at = 2 + additional;
    let (first, second) = (b.u8(at)?, b.u8(at + 1)?);
    let priority = PRIO.names.get(PRIO.extract(first.into())).unwrap_or("Unknown");
    folder(cx, b, (at, 1), &format!("Ctrl1: Prio = {priority}"));
    add_bits(cx, b, at, 1, &[&FT, &REP, &BT, &PRIO, &ACK, &CE])?;
    cx.close();
    let hops = second >> 4 & 7;
    folder(cx, b, (at + 1, 1), &format!("Ctrl2: Hops = {hops}"));
    add_bits(cx, b, at + 1, 1, &[&AT, &HC, &EFF])?;
    cx.close();
    let source = individual(b.be16(at + 2)?);
    let target = b.be16(at + 4)?;
    let target = if second & 0x80 != 0 { group(target) } else { individual(target) };
    for (field, place, text) in [(&SA, at + 2, &source), (&DA, at + 4, &target)] {
        cx.add(field, b, place, 2)?;
        cx.append(cx.last(), format_args!(" = {text}"));
    }
    cx.info_append(format_args!(" {source}->{target}"));
    cx.append(layer, format_args!(", P={priority}, H={hops}, Src={source}, Dst={target}"));
    let len = cx.add(&LEN, b, at + 6, 1)? as usize;
    let said = service(cx, b.sub(at + 7, len + 1)?)?;
    cx.info_append(format_args!(" {said}"));
    cx.append(layer, format_args!(", {said}"));
    Ok(())
}

fn folder<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, (at, len): (usize, usize), text: &str) {
    let item = cx.put(&FOLDER, b.span(at, len), Value::None);
    cx.text(item, format_args!("{text}"));
    cx.open_last();
}

/// Transport and application layer; gives what they say.
fn service<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<String, Fault> {
    let control = b.u8(0)?;
    folder(cx, b, (0, 1), "TPCI");
    add_bits(cx, b, 0, 1, &[&TPT, &ST])?;
    if control & 0x40 != 0 {
        cx.add(&NUM, b, 0, 1)?;
    }
    cx.close();
    if control & 0x80 != 0 || b.reported_len() < 2 {
        return Ok(if control & 0x80 != 0 { "Control" } else { "Data" }.into());
    }
    let code = AC.extract(b.be16(0)?.into());
    let name = AC.names.get(code).unwrap_or("Unknown");
    folder(cx, b, (0, 2), &format!("APCI: {name}"));
    cx.add(&AC, b, 0, 2)?;
    cx.close();
    let mut said = name.to_string();
    let rest = b.reported_len() - 2;
    if rest > 0 {
        let bytes: String = b.slice(2, rest)?.iter().map(|byte| format!("{byte:02X}")).collect();
        said.push_str(&format!(" ${bytes}"));
        cx.add(&DATA, b, 2, rest)?;
    } else if code > 0 && code <= OF_GROUPS {
        let value = b.u8(1)? & 0x3f;
        said.push_str(&format!(" ${value:02X}"));
        folder(cx, b, (1, 1), &format!("Data: {value:02X}"));
        cx.add(&AD, b, 1, 1)?;
        cx.close();
    }
    Ok(said)
}
