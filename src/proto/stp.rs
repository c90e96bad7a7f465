//! Spanning tree protocol (IEEE 802.1D), rapid (802.1w), multiple (802.1s), and Cisco's per-VLAN form.

use crate::base::addr::{Address, hex};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, ProtocolInfo, Value};

const PROTO_NAMES: &[(u64, &str)] = &[
    (0x0, "Spanning Tree Protocol"),
];
const VERSION_NAMES: &[(u64, &str)] = &[
    (0, "Spanning Tree"),
    (2, "Rapid Spanning Tree"),
    (3, "Multiple Spanning Tree"),
    (4, "Shortest Path Tree"),
];
const TYPE_NAMES: &[(u64, &str)] = &[
    (0x0, "Configuration"),
    (0x2, "Rapid/Multiple Spanning Tree"),
    (0x80, "Topology Change Notification"),
];
const FLAG_ROLE_NAMES: &[(u64, &str)] = &[
    (1, "Alternate or Backup"),
    (2, "Root"),
    (3, "Designated"),
];
const PVST_TYPE_NAMES: &[(u64, &str)] = &[
    (0x0, "Originating VLAN"),
];

fields! {
    /// Protocol: 0.
    PROTO = "stp.protocol", "Protocol Identifier", U16 Hex, names(PROTO_NAMES);
    /// Version.
    VERSION = "stp.version", "Protocol Version Identifier", U8 Dec, names(VERSION_NAMES);
    /// Kind of message.
    TYPE = "stp.type", "BPDU Type", U8 Hex, names(TYPE_NAMES);
    /// Flags.
    FLAGS = "stp.flags", "BPDU flags", U8 Hex;
    /// A topology change is acknowledged.
    FLAG_TCACK = "stp.flags.tcack", "Topology Change Acknowledgment", Bool B8, mask(0x80), with(YES_NO);
    /// The sender agrees to the port's role.
    FLAG_AGREEMENT = "stp.flags.agreement", "Agreement", Bool B8, mask(0x40), with(YES_NO);
    /// The port forwards.
    FLAG_FORWARDING = "stp.flags.forwarding", "Forwarding", Bool B8, mask(0x20), with(YES_NO);
    /// The port learns addresses.
    FLAG_LEARNING = "stp.flags.learning", "Learning", Bool B8, mask(0x10), with(YES_NO);
    /// Role of the port.
    FLAG_ROLE = "stp.flags.port_role", "Port Role", U8 Dec, mask(0x0c), names(FLAG_ROLE_NAMES);
    /// The sender wants to forward at once.
    FLAG_PROPOSAL = "stp.flags.proposal", "Proposal", Bool B8, mask(0x02), with(YES_NO);
    /// The topology has changed.
    FLAG_TC = "stp.flags.tc", "Topology Change", Bool B8, mask(0x01), with(YES_NO);
    /// Priority of the root.
    ROOT_PRIO = "stp.root.prio", "Root Bridge Priority", U16 Dec;
    /// System id extension of the root: its VLAN.
    ROOT_EXT = "stp.root.ext", "Root Bridge System ID Extension", U16 Dec;
    /// Hardware address of the root.
    ROOT_HW = "stp.root.hw", "Root Bridge System ID", Ether None;
    /// Cost of the path to the root.
    ROOT_COST = "stp.root.cost", "Root Path Cost", U32 Dec;
    /// Priority of the sender.
    BRIDGE_PRIO = "stp.bridge.prio", "Bridge Priority", U16 Dec;
    /// System id extension of the sender: its VLAN.
    BRIDGE_EXT = "stp.bridge.ext", "Bridge System ID Extension", U16 Dec;
    /// Hardware address of the sender.
    BRIDGE_HW = "stp.bridge.hw", "Bridge System ID", Ether None;
    /// Port of the sender.
    PORT = "stp.port", "Port identifier", U16 Hex;
    /// Age of the root's message in seconds.
    MSG_AGE = "stp.msg_age", "Message Age", F64 None;
    /// Age at which a message is given up, in seconds.
    MAX_AGE = "stp.max_age", "Max Age", F64 None;
    /// Time between messages in seconds.
    HELLO = "stp.hello", "Hello Time", F64 None;
    /// Time in each state before forwarding, in seconds.
    FORWARD = "stp.forward", "Forward Delay", F64 None;
    /// Length of version 1's part: 0.
    VERSION_1_LENGTH = "stp.version_1_length", "Version 1 Length", U8 Dec;
    /// Kind of Cisco's trailing part.
    PVST_TYPE = "stp.pvst.tlvtype", "Type", U16 Hex, names(PVST_TYPE_NAMES);
    /// Length of that part in bytes.
    PVST_LEN = "stp.pvst.tlvlen", "Length", U16 Dec;
    /// VLAN that the message was sent in.
    PVST_VLAN = "stp.pvst.origvlan", "Originating VLAN", U16 Dec;
    /// Length of version 3's part in bytes.
    MST_VERSION_3_LENGTH = "mstp.version_3_length", "Version 3 Length", U16 Dec;
    /// Format of the configuration id.
    MST_SELECTOR = "mstp.config_format_selector", "MST Config ID format selector", U8 Dec;
    /// Name of the region.
    MST_NAME = "mstp.config_name", "MST Config name", Str None;
    /// Revision of the region.
    MST_REVISION = "mstp.config_revision_level", "MST Config revision", U16 Dec;
    /// Digest of the region's table.
    MST_DIGEST = "mstp.config_digest", "MST Config digest", Bytes None;
    /// Cost of the path within the region.
    MST_COST = "mstp.cist_internal_root_path_cost", "CIST Internal Root Path Cost", U32 Dec;
    /// Priority of the sender in the common tree.
    MST_BRIDGE_PRIO = "mstp.cist_bridge.prio", "CIST Bridge Priority", U16 Dec;
    /// System id extension of the sender in the common tree.
    MST_BRIDGE_EXT = "mstp.cist_bridge.ext", "CIST Bridge Identifier System ID Extension", U16 Dec;
    /// Hardware address of the sender in the common tree.
    MST_BRIDGE_HW = "mstp.cist_bridge.hw", "CIST Bridge Identifier System ID", Ether None;
    /// Hops that the message may still take.
    MST_HOPS = "mstp.cist_remaining_hops", "CIST Remaining hops", U8 Dec;
    /// Flags of an instance.
    MSTI_FLAGS = "mstp.msti.flags", "MSTI flags", U8 Hex;
    /// Cost of an instance's path to its root.
    MSTI_COST = "mstp.msti.root_cost", "Internal root path cost", U32 Dec;
    /// Priority of the sender in an instance.
    MSTI_BRIDGE_PRIO = "mstp.msti.bridge_priority", "Bridge Identifier Priority", U8 Dec;
    /// Priority of the port in an instance.
    MSTI_PORT_PRIO = "mstp.msti.port_priority", "Port identifier priority", U8 Dec;
    /// Hops that an instance's message may still take.
    MSTI_HOPS = "mstp.msti.remaining_hops", "Remaining hops", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LlcSap, 0x42), (Table::SnapPid, 0x000c_010b)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("stp", "Spanning Tree Protocol", "STP", &["IEEE 802.1D"]) }, dissect)
};

const CONFIGURATION: u8 = 0x00;
const RAPID: u8 = 0x02;
const CHANGE: u8 = 0x80;
const LENGTH: usize = 35;

/// Addresses of the generic attribute registration protocol (IEEE 802.1D-2004 table 12-1), whose messages use the same SAP.
const REGISTRATION: [u8; 5] = [0x01, 0x80, 0xc2, 0x00, 0x00];
/// Last byte of the address of GVRP.
const VLANS: u8 = 0x21;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if let Address::Ether([head @ .., last @ 0x20..=0x2f]) = cx.packet.link_destination
        && head == REGISTRATION
    {
        if last != VLANS || !cx.call_named("gvrp", b) {
            cx.data(b);
        }
        return Ok(());
    }
    cx.protocol("STP");
    let (version, kind) = (b.u8(2)?, b.u8(3)?);
    let multiple = version >= 3 && kind == RAPID && b.reported_len() >= 102 && b.be16(36)? >= 64;
    let whole = match kind {
        CHANGE => 4,
        CONFIGURATION => LENGTH,
        _ if multiple => 38 + usize::from(b.be16(36)?),
        _ => LENGTH + 1,
    };
    cx.layer(&PROTOCOL.info, b, whole.min(b.reported_len()));
    cx.add(&PROTO, b, 0, 2)?;
    cx.add(&VERSION, b, 2, 1)?;
    cx.add(&TYPE, b, 3, 1)?;
    if kind == CHANGE {
        cx.info(format_args!("Topology Change Notification"));
        return Ok(());
    }
    if !matches!(kind, CONFIGURATION | RAPID) {
        cx.info(format_args!("Unknown BPDU type data"));
        return Ok(());
    }
    summary(cx, b, kind, multiple)?;
    let bits: &[&Field] = match kind {
        CONFIGURATION => &[&FLAG_TCACK, &FLAG_TC],
        _ => &[&FLAG_TCACK, &FLAG_AGREEMENT, &FLAG_FORWARDING, &FLAG_LEARNING, &FLAG_ROLE, &FLAG_PROPOSAL, &FLAG_TC],
    };
    let flags = cx.flags(&FLAGS, b, 4, 1, bits)?;
    flag_words(cx, flags, kind);
    bridge(cx, b, 5, "Root Identifier", [&ROOT_PRIO, &ROOT_EXT, &ROOT_HW])?;
    cx.add(&ROOT_COST, b, 13, 4)?;
    if multiple {
        // the place of the sender is that of the region's root in the common tree
        bridge(cx, b, 17, "CIST Regional Root Identifier", [&BRIDGE_PRIO, &BRIDGE_EXT, &BRIDGE_HW])?;
    } else {
        bridge(cx, b, 17, "Bridge Identifier", [&BRIDGE_PRIO, &BRIDGE_EXT, &BRIDGE_HW])?;
    }
    cx.add(&PORT, b, 25, 2)?;
    for (field, off) in [(&MSG_AGE, 27), (&MAX_AGE, 29), (&HELLO, 31), (&FORWARD, 33)] {
        // 256ths of a second
        cx.put(field, b.span(off, 2), Value::Float(f64::from(b.be16(off)?) / 256.0));
    }
    if kind == RAPID && b.reported_len() > LENGTH {
        cx.add(&VERSION_1_LENGTH, b, LENGTH, 1)?;
    }
    if multiple {
        return trees(cx, b);
    }
    vlan(cx, b, if kind == RAPID { LENGTH + 1 } else { LENGTH })
}

fn summary<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, multiple: bool) -> Outcome {
    let flags = b.u8(4)?;
    let name = match kind {
        CONFIGURATION => "Conf. ",
        _ if multiple => "MST. ",
        _ => "RST. ",
    };
    cx.info(format_args!("{name}"));
    let changed = flags & 1 != 0;
    let acknowledged = flags & 0x80 != 0;
    if changed {
        cx.info_append(format_args!("TC + "));
    }
    if acknowledged && kind == CONFIGURATION {
        cx.info_append(format_args!("TCAck + "));
    }
    let (prio, ext) = priority(b.be16(5)?);
    let root = hex(b.slice(7, 6)?, ":");
    cx.info_append(format_args!("Root = {prio}/{ext}/{root}  Cost = {}  Port = 0x{:04x}", b.be32(13)?, b.be16(25)?));
    Ok(())
}

/// Priority and system id extension (IEEE 802.1t): 4 and 12 bits.
fn priority(number: u16) -> (u16, u16) {
    (number & 0xf000, number & 0x0fff)
}

fn flag_words(cx: &mut Cx<'_>, flags: u64, kind: u8) {
    let item = cx.last();
    let mut first = true;
    let mut word = |cx: &mut Cx<'_>, text: &str| {
        cx.append(item, format_args!("{}{text}", if first { " (" } else { ", " }));
        first = false;
    };
    for (bit, name) in [(0x80, "Topology Change Acknowledgment"), (0x40, "Agreement"), (0x20, "Forwarding"), (0x10, "Learning")] {
        if flags & bit != 0 && (kind == RAPID || bit == 0x80) {
            word(cx, name);
        }
    }
    if kind == RAPID {
        let role = FLAG_ROLE.names.get(flags >> 2 & 3).unwrap_or("Unknown");
        word(cx, &format!("Port Role: {role}"));
        if flags & 2 != 0 {
            word(cx, "Proposal");
        }
    }
    if flags & 1 != 0 {
        word(cx, "Topology Change");
    }
    if !first {
        cx.append(item, format_args!(")"));
    }
}

fn bridge<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, title: &str, fields: [&'static Field; 3]) -> Outcome {
    let (prio, ext) = priority(b.be16(at)?);
    let [prio_field, ext_field, hw] = fields;
    cx.open_text(b.span(at, 8), format_args!("{title}: {prio} / {ext} / {}", hex(b.slice(at + 2, 6)?, ":")));
    cx.put(prio_field, b.span(at, 1), Value::Uint(prio.into()));
    cx.put(ext_field, b.span(at, 2), Value::Uint(ext.into()));
    cx.add(hw, b, at + 2, 6)?;
    cx.close();
    Ok(())
}

/// The part of version 3: region and instances.
fn trees<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let len = usize::from(b.be16(36)?);
    cx.add(&MST_VERSION_3_LENGTH, b, 36, 2)?;
    cx.open_text(b.span(38, len), format_args!("MST Extension"));
    cx.add(&MST_SELECTOR, b, 38, 1)?;
    let name = crate::base::text::until_nul(b.slice(39, 32)?).len();
    cx.put(&MST_NAME, b.span(39, 32), Value::Span(b.span(39, name)));
    cx.add(&MST_REVISION, b, 71, 2)?;
    cx.add(&MST_DIGEST, b, 73, 16)?;
    cx.add(&MST_COST, b, 89, 4)?;
    bridge(cx, b, 93, "CIST Bridge Identifier", [&MST_BRIDGE_PRIO, &MST_BRIDGE_EXT, &MST_BRIDGE_HW])?;
    cx.add(&MST_HOPS, b, 101, 1)?;
    let end = 38 + len;
    let mut at = 102;
    while at + 16 <= end {
        instance(cx, b, at)?;
        at += 16;
    }
    cx.close();
    Ok(())
}

fn instance<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<(), Fault> {
    let (prio, id) = priority(b.be16(at + 1)?);
    let root = hex(b.slice(at + 3, 6)?, ":");
    cx.open_text(b.span(at, 16), format_args!("MSTID {id}, Regional Root Identifier {prio} / {root}"));
    cx.add(&MSTI_FLAGS, b, at, 1)?;
    cx.add(&MSTI_COST, b, at + 9, 4)?;
    cx.put(&MSTI_BRIDGE_PRIO, b.span(at + 13, 1), Value::Uint(u64::from(b.u8(at + 13)? >> 4)));
    cx.put(&MSTI_PORT_PRIO, b.span(at + 14, 1), Value::Uint(u64::from(b.u8(at + 14)? >> 4)));
    cx.add(&MSTI_HOPS, b, at + 15, 1)?;
    cx.close();
    Ok(())
}

/// Cisco's trailing part: the VLAN in which the message was sent.
fn vlan<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    // one byte of fill aligns the part
    if b.reported_len() < at + 6 {
        return Ok(());
    }
    if b.be16(at)? != 0 && b.u8(at)? == 0 && b.be16(at + 1)? == 0 {
        at += 1;
    }
    if b.be16(at)? != 0 || b.be16(at + 2)? != 2 {
        return Ok(());
    }
    cx.open_text(b.span(at, 6), format_args!("Originating VLAN (PVID): {}", b.be16(at + 4)?));
    cx.add(&PVST_TYPE, b, at, 2)?;
    cx.add(&PVST_LEN, b, at + 2, 2)?;
    cx.add(&PVST_VLAN, b, at + 4, 2)?;
    cx.close();
    Ok(())
}
