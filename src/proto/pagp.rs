//! Port aggregation protocol (Cisco).

use super::common::rows::{add_each, add_rest};
use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, Names, ProtocolInfo};

const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "Info PDU"),
    (2, "Flush PDU"),
];
const LOCALEARNCAP_NAMES: &[(u64, &str)] = &[
    (1, "Source-based Distribution"),
    (2, "Arbitrary Distribution"),
];
const TLV_NAMES: &[(u64, &str)] = &[
    (1, "Device Name TLV"),
    (2, "Physical Port Name TLV"),
    (3, "Agport MAC Address"),
    (4, "Reserved"),
];

fields! {
    /// Identifies the PAgP PDU version: 1 = Info, 2 = Flush.
    VERSION = "pagp.version", "Version", U8 Hex, names(VERSION_NAMES);
    /// Information flags.
    FLAGS = "pagp.flags", "Flags", U8 Hex;
    /// 1 = using Slow Hello, 0 = Slow Hello disabled.
    FLAGS_SLOWHELLO = "pagp.flags.slowhello", "Slow Hello", Bool B8, mask(0x1), with(YES_NO);
    /// 1 = Auto Mode enabled, 0 = Desirable Mode.
    FLAGS_AUTOMODE = "pagp.flags.automode", "Auto Mode", Bool B8, mask(0x2), with(Names::Bool("Yes", "Desirable Mode"));
    /// 1 = Consistent State, 0 = Not Ready.
    FLAGS_STATE = "pagp.flags.state", "Consistent State", Bool B8, mask(0x4);
    /// Local Device ID.
    LOCALDEVID = "pagp.localdevid", "Local Device ID", Ether None;
    /// Local Learn Capability.
    LOCALEARNCAP = "pagp.localearncap", "Local Learn Capability", U8 Hex, names(LOCALEARNCAP_NAMES);
    /// The local hot standby priority assigned to this port.
    LOCALPORTPRI = "pagp.localportpri", "Local Port Hot Standby Priority", U8 Dec;
    /// The interface index of the local port used to send PDU.
    LOCALSENTPORTIFINDEX = "pagp.localsentportifindex", "Local Sent Port ifindex", U32 Dec;
    /// The local group capability.
    LOCALGROUPCAP = "pagp.localgroupcap", "Local Group Capability", U32 Hex;
    /// The local group interface index.
    LOCALGROUPIFINDEX = "pagp.localgroupifindex", "Local Group ifindex", U32 Dec;
    /// Remote Device ID (MAC).
    PARTNERDEVID = "pagp.partnerdevid", "Partner Device ID", Ether None;
    /// Remote learn capability.
    PARTNERLEARNCAP = "pagp.partnerlearncap", "Partner Learn Capability", U8 Hex, names(LOCALEARNCAP_NAMES);
    /// Remote port priority.
    PARTNERPORTPRI = "pagp.partnerportpri", "Partner Port Hot Standby Priority", U8 Dec;
    /// Remote port interface index sent.
    PARTNERSENTPORTIFINDEX = "pagp.partnersentportifindex", "Partner Sent Port ifindex", U32 Dec;
    /// Remote group capability.
    PARTNERGROUPCAP = "pagp.partnergroupcap", "Partner Group Capability", U32 Hex;
    /// Remote group interface index.
    PARTNERGROUPIFINDEX = "pagp.partnergroupifindex", "Partner Group ifindex", U32 Dec;
    /// Partner Count.
    PARTNERCOUNT = "pagp.partnercount", "Partner Count", U16 Dec;
    /// Number of TLVs following.
    NUMTLVS = "pagp.numtlvs", "Number of TLVs", U16 Dec;
    /// Type/Length/Value.
    TLV = "pagp.tlv", "Type", U16 Dec, names(TLV_NAMES);
    /// Length.
    TLV_LENGTH = "pagp.tlv_length", "Length", U16 Dec;
    /// SysName of device.
    TLVDEVNAME = "pagp.tlvdevname", "Device Name", Str None;
    /// Name of port used to send PDU.
    TLVPORTNAME = "pagp.tlvportname", "Physical Port Name", Str None;
    /// Source MAC on frames for this aggregate.
    TLVAGPORTMAC = "pagp.tlvagportmac", "Agport MAC Address", Ether None;
    /// Flush Local Device ID.
    FLUSHLOCALDEVID = "pagp.flushlocaldevid", "Flush Local Device ID", Ether None;
    /// Flush remote device ID.
    FLUSHPARTNERDEVID = "pagp.flushpartnerdevid", "Flush Partner Device ID", Ether None;
    /// Flush transaction ID.
    TRANSID = "pagp.transid", "Transaction ID", U32 Hex;
}

pub static FLAG_BITS: &[&Field] = &[&FLAGS_SLOWHELLO, &FLAGS_AUTOMODE, &FLAGS_STATE];

pub static SIDES: &[&Field] = &[&LOCALDEVID, &LOCALEARNCAP, &LOCALPORTPRI, &LOCALSENTPORTIFINDEX, &LOCALGROUPCAP, &LOCALGROUPIFINDEX, &PARTNERDEVID, &PARTNERLEARNCAP, &PARTNERPORTPRI, &PARTNERSENTPORTIFINDEX, &PARTNERGROUPCAP, &PARTNERGROUPIFINDEX, &PARTNERCOUNT, &NUMTLVS];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::SnapPid, 0x000c_0104)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pagp", "Port Aggregation Protocol", "PAGP", &["Cisco PAgP"]) },
        dissect,
    )
};

/// Version of a packet that flushes addresses; others tell of a port.
const FLUSH: u8 = 2;
/// Sizes of the fields of both sides, in their order.
const SIZES: [usize; 14] = [6, 1, 1, 4, 4, 4, 6, 1, 1, 4, 4, 4, 2, 2];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PAGP");
    let version = b.u8(0)?;
    cx.info(format_args!("{}", VERSION.names.get(version.into()).unwrap_or("Unknown PDU version")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 1)?;
    if version == FLUSH {
        let (local, partner) = (hex(b.slice(2, 6)?, ":"), hex(b.slice(8, 6)?, ":"));
        cx.info_append(format_args!("; Local DevID: {local}, Partner DevID: {partner}"));
        return add_each(cx, b, 2, &[(&FLUSHLOCALDEVID, 6), (&FLUSHPARTNERDEVID, 6), (&TRANSID, 4)]).map(|_| ());
    }
    let flags = cx.flags(&FLAGS, b, 1, 1, FLAG_BITS)?;
    let (local, partner) = (hex(b.slice(2, 6)?, ":"), hex(b.slice(22, 6)?, ":"));
    cx.info_append(format_args!("; Flags 0x{flags:x}; Local DevID: {local}, Partner DevID: {partner}"));
    let mut at = 2;
    for (field, size) in SIDES.iter().zip(SIZES) {
        cx.add(field, b, at, size)?;
        at += size;
    }
    for number in 1..=b.be16(at - 2)? {
        let (kind, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            return Err(Fault::Malformed);
        }
        let tlv = b.sub(at, len)?;
        cx.open_text(tlv.span(0, len), format_args!("TLV Entry #{number}"));
        add_each(cx, tlv, 0, &[(&TLV, 2), (&TLV_LENGTH, 2)])?;
        match kind {
            1 => add_rest(cx, &TLVDEVNAME, tlv, 4)?,
            2 => add_rest(cx, &TLVPORTNAME, tlv, 4)?,
            3 => cx.add(&TLVAGPORTMAC, tlv, 4, 6).map(|_| ())?,
            _ => {}
        }
        cx.close();
        at += len;
    }
    Ok(())
}
