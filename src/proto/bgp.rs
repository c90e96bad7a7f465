//! Border gateway protocol 4 (RFC 4271), with capabilities (RFC 5492) and multiprotocol routes (RFC 4760).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::{Need, StreamCx};
use std::net::Ipv4Addr;

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "OPEN Message"),
    (2, "UPDATE Message"),
    (3, "NOTIFICATION Message"),
    (4, "KEEPALIVE Message"),
    (5, "ROUTE-REFRESH Message"),
    (6, "CAPABILITY Message"),
    (128, "Cisco ROUTE-REFRESH Message"),
];
const OPEN_PARAM_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Authentication"),
    (2, "Capability"),
];
const CAP_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Reserved capability"),
    (1, "Multiprotocol extensions capability"),
    (2, "Route refresh capability"),
    (3, "Cooperative route filtering capability"),
    (4, "Multiple routes to a destination capability"),
    (5, "Extended Next Hop Encoding"),
    (6, "BGP-Extended Message"),
    (7, "BGPsec capability"),
    (8, "Multiple Labels capability"),
    (9, "BGP Role"),
    (64, "Graceful Restart capability"),
    (65, "Support for 4-octet AS number capability"),
    (66, "Deprecated Dynamic Capability (Cisco)"),
    (67, "Support for Dynamic capability"),
    (68, "Multisession BGP Capability"),
    (69, "Support for Additional Paths"),
    (70, "Enhanced route refresh capability"),
    (71, "Long-Lived Graceful Restart (LLGR) Capability"),
    (72, "CP-ORF Capability"),
    (73, "FQDN Capability"),
    (128, "Route refresh capability (Cisco)"),
    (130, "Cooperative route filtering capability (Cisco)"),
    (131, "Multisession BGP Capability (Cisco)"),
];
const CAP_SAFI_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Unicast"),
    (2, "Multicast"),
    (3, "Unicast+Multicast (Deprecated)"),
    (4, "Labeled Unicast"),
    (5, "MCAST-VPN"),
    (6, "Multi-Segment Pseudowires"),
    (7, "Encapsulation (Deprecated)"),
    (8, "MCAST-VPLS"),
    (64, "Tunnel (Deprecated)"),
    (65, "VPLS"),
    (66, "Cisco MDT"),
    (67, "4over6"),
    (68, "6over4"),
    (69, "Layer-1 VPN"),
    (70, "EVPN"),
    (71, "BGP-LS"),
    (72, "BGP-LS-VPN"),
    (73, "SR Policy"),
    (74, "SD-WAN"),
    (75, "Routing Policy Distribution"),
    (76, "Classful Transport Planes"),
    (77, "Tunneled Traffic Flowspec"),
    (78, "MCAST-TREE"),
    (128, "Labeled VPN Unicast"),
    (129, "Labeled VPN Multicast"),
    (130, "Labeled VPN Unicast+Multicast (Deprecated)"),
    (132, "Route Target Filter"),
    (133, "Flow Spec Filter"),
    (134, "Flow Spec Filter VPN"),
    (140, "Layer-3 VPN (Deprecated)"),
];
const NOTIFY_MAJOR_NAMES: &[(u64, &str)] = &[
    (1, "Message Header Error"),
    (2, "OPEN Message Error"),
    (3, "UPDATE Message Error"),
    (4, "Hold Timer Expired"),
    (5, "Finite State Machine Error"),
    (6, "Cease"),
    (7, "CAPABILITY Message Error"),
];
const NOTIFY_MINOR_NAMES: &[(u64, &str)] = &[
    (1, "Connection Not Synchronized"),
    (2, "Bad Message Length"),
    (3, "Bad Message Type"),
];
const REFRESH_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Normal route refresh request [RFC2918] with/without ORF [RFC5291]"),
    (1, "Demarcation of the beginning of a route refresh"),
    (2, "Demarcation of the ending of a route refresh"),
];
const ATTR_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "ORIGIN"),
    (2, "AS_PATH"),
    (3, "NEXT_HOP"),
    (4, "MULTI_EXIT_DISC"),
    (5, "LOCAL_PREF"),
    (6, "ATOMIC_AGGREGATE"),
    (7, "AGGREGATOR"),
    (8, "COMMUNITIES"),
    (9, "ORIGINATOR_ID"),
    (10, "CLUSTER_LIST"),
    (11, "DPA"),
    (12, "ADVERTISER"),
    (13, "RCID_PATH / CLUSTER_ID"),
    (14, "MP_REACH_NLRI"),
    (15, "MP_UNREACH_NLRI"),
    (16, "EXTENDED_COMMUNITIES"),
    (17, "AS4_PATH"),
    (18, "AS4_AGGREGATOR"),
    (19, "SAFI_SPECIFIC_ATTRIBUTE"),
    (20, "Connector Attribute"),
    (21, "AS_PATHLIMIT"),
    (22, "PMSI_TUNNEL_ATTRIBUTE"),
    (23, "TUNNEL_ENCAPSULATION_ATTRIBUTE"),
    (24, "Traffic Engineering"),
    (25, "IPv6 Address Specific Extended Community"),
    (26, "AIGP"),
    (27, "PE Distinguisher Labels"),
    (28, "BGP Entropy Label Capability Attribute"),
    (29, "BGP-LS Attribute"),
    (30, "Deprecated"),
    (31, "Deprecated"),
    (32, "LARGE_COMMUNITY"),
    (33, "BGPsec_PATH"),
    (36, "D_PATH"),
    (40, "BGP Prefix-SID"),
    (99, "LINK_STATE (unofficial code point)"),
    (128, "ATTR_SET"),
    (129, "Deprecated"),
    (241, "Deprecated"),
    (242, "Deprecated"),
    (243, "Deprecated"),
];
const ORIGIN_NAMES: &[(u64, &str)] = &[
    (0, "IGP"),
    (1, "EGP"),
    (2, "INCOMPLETE"),
];
const SEGMENT_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "AS_SET"),
    (2, "AS_SEQUENCE"),
    (3, "AS_CONFED_SEQUENCE"),
    (4, "AS_CONFED_SET"),
];

/// Address families (IANA address-family-numbers).
const FAMILIES: &[(u64, &str)] = &[(1, "IPv4"), (2, "IPv6"), (25, "Layer-2 VPN"), (16388, "BGP-LS")];

fields! {
    /// Sixteen bytes of all ones.
    MARKER = "bgp.marker", "Marker", Bytes None;
    /// Length of the message in bytes.
    LENGTH = "bgp.length", "Length", U16 Dec;
    /// Kind of message.
    TYPE = "bgp.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Version: 4.
    OPEN_VERSION = "bgp.open.version", "Version", U8 Dec;
    /// Autonomous system of the sender.
    OPEN_AS = "bgp.open.myas", "My AS", U16 Dec;
    /// Time after which a silent peer is gone, in seconds.
    OPEN_HOLD = "bgp.open.holdtime", "Hold Time", U16 Dec;
    /// Router id of the sender.
    OPEN_ID = "bgp.open.identifier", "BGP Identifier", Ipv4 None;
    /// Length of the optional parameters in bytes.
    OPEN_OPT_LEN = "bgp.open.opt.len", "Optional Parameters Length", U8 Dec;
    /// Optional parameters.
    OPEN_OPT = "bgp.open.opt", "Optional Parameters", None None;
    /// An optional parameter.
    OPEN_PARAM = "bgp.open.opt.param", "Optional Parameter", None None;
    /// Kind of a parameter.
    OPEN_PARAM_TYPE = "bgp.open.opt.param.type", "Parameter Type", U8 Dec, names(OPEN_PARAM_TYPE_NAMES);
    /// Length of a parameter in bytes.
    OPEN_PARAM_LEN = "bgp.open.opt.param.len", "Parameter Length", U8 Dec;
    /// Data of a parameter that is not known.
    OPEN_PARAM_UNKNOWN = "bgp.open.opt.param.unknown", "Unknown", Bytes None;
    /// A capability.
    CAP = "bgp.cap", "Capability", None None;
    /// Kind of a capability.
    CAP_TYPE = "bgp.cap.type", "Type", U8 Dec, names(CAP_TYPE_NAMES);
    /// Length of a capability in bytes.
    CAP_LENGTH = "bgp.cap.length", "Length", U8 Dec;
    /// Data of a capability that is not known.
    CAP_UNKNOWN = "bgp.cap.unknown", "Unknown", Bytes None;
    /// Reserved.
    CAP_RESERVED = "bgp.cap.reserved", "Reserved", Bytes None;
    /// Address family that the sender takes.
    CAP_AFI = "bgp.cap.mp.afi", "AFI", U16 Dec, names(FAMILIES);
    /// Kind of routes that the sender takes.
    CAP_SAFI = "bgp.cap.mp.safi", "SAFI", U8 Dec, names(CAP_SAFI_NAMES);
    /// Autonomous system of the sender, of 4 bytes.
    CAP_AS4 = "bgp.cap.4as", "AS Number", U32 Dec;
    /// Why the session ends.
    NOTIFY_MAJOR = "bgp.notify.major_error", "Major error Code", U8 Dec, names(NOTIFY_MAJOR_NAMES);
    /// Why, in detail.
    NOTIFY_MINOR = "bgp.notify.minor_error", "Minor error Code (Message Header)", U8 Dec, names(NOTIFY_MINOR_NAMES);
    /// Data of the error.
    NOTIFY_DATA = "bgp.notify.minor_data", "Data", Bytes None;
    /// Address family that is wanted again.
    REFRESH_AFI = "bgp.route_refresh.afi", "Address family identifier (AFI)", U16 Dec, names(FAMILIES);
    /// Kind of request.
    REFRESH_SUBTYPE = "bgp.route_refresh.subtype", "Subtype", U8 Dec, names(REFRESH_SUBTYPE_NAMES);
    /// Kind of routes that are wanted again.
    REFRESH_SAFI = "bgp.route_refresh.safi", "Subsequent address family identifier (SAFI)", U8 Dec, names(CAP_SAFI_NAMES);
    /// Length of the withdrawn routes in bytes.
    WITHDRAWN_LEN = "bgp.update.withdrawn_routes.length", "Withdrawn Routes Length", U16 Dec;
    /// Withdrawn routes.
    WITHDRAWN = "bgp.update.withdrawn_routes", "Withdrawn Routes", None None;
    /// A withdrawn network.
    WITHDRAWN_PREFIX = "bgp.withdrawn_prefix", "Withdrawn prefix", Ipv4 None;
    /// Length of the path attributes in bytes.
    ATTRIBUTES_LEN = "bgp.update.path_attributes.length", "Total Path Attribute Length", U16 Dec;
    /// Path attributes.
    ATTRIBUTES = "bgp.update.path_attributes", "Path attributes", None None;
    /// A path attribute.
    ATTRIBUTE = "bgp.update.path_attribute", "Path Attribute", None None;
    /// Flags of an attribute.
    ATTR_FLAGS = "bgp.update.path_attribute.flags", "Flags", U8 Hex;
    /// Routers need not know the attribute.
    ATTR_OPTIONAL = "bgp.update.path_attribute.flags.optional", "Optional", Bool B8, mask(0x80), with(SET);
    /// Routers hand the attribute on.
    ATTR_TRANSITIVE = "bgp.update.path_attribute.flags.transitive", "Transitive", Bool B8, mask(0x40), with(SET);
    /// A router did not know the attribute.
    ATTR_PARTIAL = "bgp.update.path_attribute.flags.partial", "Partial", Bool B8, mask(0x20), with(SET);
    /// The length has two bytes.
    ATTR_EXTENDED = "bgp.update.path_attribute.flags.extended_length", "Extended-Length", Bool B8, mask(0x10), with(SET);
    /// Not used.
    ATTR_UNUSED = "bgp.update.path_attribute.flags.unused", "Unused", U8 Hex, mask(0x0f);
    /// Kind of an attribute.
    ATTR_TYPE = "bgp.update.path_attribute.type_code", "Type Code", U8 Dec, names(ATTR_TYPE_NAMES);
    /// Length of an attribute in bytes.
    ATTR_LENGTH = "bgp.update.path_attribute.length", "Length", U16 Dec;
    /// How the route came to be.
    ORIGIN = "bgp.update.path_attribute.origin", "Origin", U8 Dec, names(ORIGIN_NAMES);
    /// Part of a path.
    SEGMENT = "bgp.update.path_attribute.as_path_segment", "AS Path segment", None None;
    /// Ordered or not.
    SEGMENT_TYPE = "bgp.update.path_attribute.as_path_segment.type", "Segment type", U8 Dec, names(SEGMENT_TYPE_NAMES);
    /// Number of autonomous systems.
    SEGMENT_LENGTH = "bgp.update.path_attribute.as_path_segment.length", "Segment length (number of ASN)", U8 Dec;
    /// An autonomous system, of 2 bytes.
    AS2 = "bgp.update.path_attribute.as_path_segment.as2", "AS2", U16 Dec;
    /// An autonomous system, of 4 bytes.
    AS4 = "bgp.update.path_attribute.as_path_segment.as4", "AS4", U32 Dec;
    /// Router to send to.
    NEXT_HOP = "bgp.update.path_attribute.next_hop", "Next hop", Ipv4 None;
    /// Preference among links to the same neighbor.
    MED = "bgp.update.path_attribute.multi_exit_disc", "Multiple exit discriminator", U32 Dec;
    /// Preference within the autonomous system.
    LOCAL_PREF = "bgp.update.path_attribute.local_pref", "Local preference", U32 Dec;
    /// Router that brought the route into the system.
    ORIGINATOR = "bgp.update.path_attribute.originator_id", "Originator identifier", Ipv4 None;
    /// Address family of the routes.
    MP_AFI = "bgp.update.path_attribute.mp_reach_nlri.afi", "Address family identifier (AFI)", U16 Dec, names(FAMILIES);
    /// Kind of routes.
    MP_SAFI = "bgp.update.path_attribute.mp_reach_nlri.safi", "Subsequent address family identifier (SAFI)", U8 Dec, names(CAP_SAFI_NAMES);
    /// Address family of the withdrawn routes.
    MP_UNREACH_AFI = "bgp.update.path_attribute.mp_unreach_nlri.afi", "Address family identifier (AFI)", U16 Dec, names(FAMILIES);
    /// Kind of withdrawn routes.
    MP_UNREACH_SAFI = "bgp.update.path_attribute.mp_unreach_nlri.safi", "Subsequent address family identifier (SAFI)", U8 Dec, names(CAP_SAFI_NAMES);
    /// Networks that are reached.
    NLRI = "bgp.update.nlri", "Network Layer Reachability Information (NLRI)", None None;
    /// Length of a prefix in bits.
    PREFIX_LEN = "bgp.prefix_length", "Prefix Length", U8 Dec;
    /// A network that is reached.
    PREFIX = "bgp.nlri_prefix", "NLRI prefix", Ipv4 None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 179)],
    need: Some(need),
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("bgp", "Border Gateway Protocol", "BGP", &["RFC 4271"]) }, dissect)
};

const HEADER: usize = 19;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let Some(header) = bytes.get(..HEADER) else { return Need::More(Some(HEADER)) };
    let length = match *header {
        [.., high, low, _] => usize::from(u16::from_be_bytes([high, low])),
        _ => 0,
    };
    let marked = header.iter().take(16).all(|byte| *byte == 0xff);
    if !marked || length < HEADER { Need::NotMine } else { Need::Complete(length) }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("BGP");
    let (length, kind) = (usize::from(b.be16(16)?), b.u8(18)?);
    let name = TYPE.names.get(kind.into()).unwrap_or("Unknown Message");
    if cx.tree.columns.info.len() > cx.tree.columns.fence() || cx.tree.columns.fence() == 0 {
        cx.info(format_args!("{name}"));
    } else {
        cx.info_append(format_args!(", {name}"));
    }
    let item = cx.layer(&PROTOCOL.info, b, length);
    cx.text(item, format_args!("Border Gateway Protocol - {name}"));
    cx.add(&MARKER, b, 0, 16)?;
    cx.add(&LENGTH, b, 16, 2)?;
    cx.add(&TYPE, b, 18, 1)?;
    let body = b.sub(0, length)?.from(HEADER);
    match kind {
        1 => open(cx, body),
        2 => update(cx, body),
        3 => {
            cx.add(&NOTIFY_MAJOR, body, 0, 1)?;
            cx.add(&NOTIFY_MINOR, body, 1, 1)?;
            if body.reported_len() > 2 {
                cx.add(&NOTIFY_DATA, body, 2, body.reported_len() - 2)?;
            }
            Ok(())
        }
        5 => {
            cx.add(&REFRESH_AFI, body, 0, 2)?;
            cx.add(&REFRESH_SUBTYPE, body, 2, 1)?;
            cx.add(&REFRESH_SAFI, body, 3, 1)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

fn open<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&OPEN_VERSION, b, 0, 1)?;
    cx.add(&OPEN_AS, b, 1, 2)?;
    cx.add(&OPEN_HOLD, b, 3, 2)?;
    cx.add(&OPEN_ID, b, 5, 4)?;
    let len = cx.add(&OPEN_OPT_LEN, b, 9, 1)? as usize;
    if len == 0 {
        return Ok(());
    }
    const CAPABILITIES: u8 = 2;
    cx.put(&OPEN_OPT, b.span(10, len), Value::None);
    cx.open_last();
    let mut at = 10;
    while at + 2 <= 10 + len {
        let (kind, size) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = OPEN_PARAM_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.put(&OPEN_PARAM, b.span(at, size + 2), Value::None);
        cx.text(item, format_args!("Optional Parameter: {name}"));
        cx.open_last();
        cx.add(&OPEN_PARAM_TYPE, b, at, 1)?;
        cx.add(&OPEN_PARAM_LEN, b, at + 1, 1)?;
        let value = b.sub(at + 2, size)?;
        if kind == CAPABILITIES {
            capabilities(cx, value)?;
        } else if size > 0 {
            cx.add(&OPEN_PARAM_UNKNOWN, value, 0, size)?;
        }
        cx.close();
        at += 2 + size;
    }
    cx.close();
    Ok(())
}

fn capabilities<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut at = 0;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let name = CAP_TYPE.names.get(kind.into()).unwrap_or("Unknown");
        let item = cx.put(&CAP, b.span(at, len + 2), Value::None);
        cx.text(item, format_args!("Capability: {name}"));
        cx.open_last();
        cx.add(&CAP_TYPE, b, at, 1)?;
        cx.add(&CAP_LENGTH, b, at + 1, 1)?;
        let value = b.sub(at + 2, len)?;
        match (kind, len) {
            (_, 0) => {}
            (1, 4) => {
                cx.add(&CAP_AFI, value, 0, 2)?;
                cx.add(&CAP_RESERVED, value, 2, 1)?;
                cx.add(&CAP_SAFI, value, 3, 1)?;
            }
            (65, 4) => {
                cx.add(&CAP_AS4, value, 0, 4)?;
            }
            _ => {
                cx.add(&CAP_UNKNOWN, value, 0, len)?;
            }
        }
        cx.close();
        at += 2 + len;
    }
    Ok(())
}

fn update<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let withdrawn = cx.add(&WITHDRAWN_LEN, b, 0, 2)? as usize;
    if withdrawn > 0 {
        cx.put(&WITHDRAWN, b.span(2, withdrawn), Value::None);
        cx.open_last();
        prefixes(cx, b.sub(2, withdrawn)?, &WITHDRAWN_PREFIX)?;
        cx.close();
    }
    let at = 2 + withdrawn;
    let len = cx.add(&ATTRIBUTES_LEN, b, at, 2)? as usize;
    if len > 0 {
        cx.put(&ATTRIBUTES, b.span(at + 2, len), Value::None);
        cx.open_last();
        let all = b.sub(at + 2, len)?;
        let mut off = 0;
        while off + 3 <= len {
            off += attribute(cx, all, off)?;
        }
        cx.close();
    }
    let rest = b.from(at + 2 + len);
    if rest.reported_len() > 0 {
        cx.put(&NLRI, rest.span(0, rest.reported_len()), Value::None);
        cx.open_last();
        prefixes(cx, rest, &PREFIX)?;
        cx.close();
    }
    Ok(())
}

fn prefixes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let bits = b.u8(at)?;
        let len = usize::from(bits).div_ceil(8);
        if len > 4 {
            return Err(Fault::Malformed);
        }
        let mut octets = [0; 4];
        for (to, from) in octets.iter_mut().zip(b.slice(at + 1, len)?) {
            *to = *from;
        }
        cx.open_text(b.span(at, len + 1), format_args!("{}/{bits}", Ipv4Addr::from(octets)));
        cx.add(&PREFIX_LEN, b, at, 1)?;
        cx.put(field, b.span(at + 1, len), Value::Ipv4(octets));
        cx.close();
        at += 1 + len;
    }
    Ok(())
}

/// One attribute; gives its length.
fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    const EXTENDED: u8 = 0x10;
    let (flags, kind) = (b.u8(at)?, b.u8(at + 1)?);
    let (len, header) = if flags & EXTENDED != 0 { (usize::from(b.be16(at + 2)?), 4) } else { (usize::from(b.u8(at + 2)?), 3) };
    let name = ATTR_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let item = cx.put(&ATTRIBUTE, b.span(at, header + len), Value::None);
    cx.text(item, format_args!("Path Attribute - {name}"));
    cx.open_last();
    cx.flags(&ATTR_FLAGS, b, at, 1, &[&ATTR_OPTIONAL, &ATTR_TRANSITIVE, &ATTR_PARTIAL, &ATTR_EXTENDED, &ATTR_UNUSED])?;
    let words = [
        if flags & 0x80 != 0 { ", Optional" } else { "" },
        if flags & 0x40 != 0 { ", Transitive" } else { ", Non-transitive" },
        if flags & 0x80 != 0 { "" } else { ", Well-known" },
        if flags & 0x20 != 0 { ", Partial" } else { ", Complete" },
        if flags & EXTENDED != 0 { ", Extended Length" } else { "" },
    ];
    cx.append(cx.last(), format_args!("{}", words.concat()));
    cx.add(&ATTR_TYPE, b, at + 1, 1)?;
    cx.add(&ATTR_LENGTH, b, at + 2, header - 2)?;
    content(cx, b.sub(at + header, len)?, kind, item)?;
    cx.close();
    Ok(header + len)
}

fn content<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let len = v.reported_len();
    match (kind, len) {
        (1, 1) => {
            let origin = cx.add(&ORIGIN, v, 0, 1)?;
            cx.append(item, format_args!(": {}", ORIGIN.names.get(origin).unwrap_or("Unknown")));
        }
        (2 | 17, 0) => cx.append(item, format_args!(": empty")),
        (2 | 17, _) => path(cx, v, kind, item)?,
        (3, 4) => {
            cx.add(&NEXT_HOP, v, 0, 4)?;
            cx.append(item, format_args!(": {}", Ipv4Addr::from(v.be32(0)?)));
        }
        (4, 4) => {
            let value = cx.add(&MED, v, 0, 4)?;
            cx.append(item, format_args!(": {value}"));
        }
        (5, 4) => {
            let value = cx.add(&LOCAL_PREF, v, 0, 4)?;
            cx.append(item, format_args!(": {value}"));
        }
        (9, 4) => {
            cx.add(&ORIGINATOR, v, 0, 4)?;
            cx.append(item, format_args!(": {}", Ipv4Addr::from(v.be32(0)?)));
        }
        (14, 5..) => {
            cx.add(&MP_AFI, v, 0, 2)?;
            cx.add(&MP_SAFI, v, 2, 1)?;
        }
        (15, 3..) => {
            cx.add(&MP_UNREACH_AFI, v, 0, 2)?;
            cx.add(&MP_UNREACH_SAFI, v, 2, 1)?;
        }
        _ => {}
    }
    Ok(())
}

/// A path of autonomous systems. Their numbers have 2 or 4 bytes, which the OPEN messages settled: the segments' lengths tell
/// which of the two it was.
fn path<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let size = if kind == 17 || !fits(v, 2) { 4 } else { 2 };
    cx.append(item, format_args!(": "));
    let mut at = 0;
    while at + 2 <= v.reported_len() {
        let count = usize::from(v.u8(at + 1)?);
        let systems: Vec<String> = (0..count).filter_map(|i| v.uint_be(at + 2 + i * size, size).ok()).map(|n| n.to_string()).collect();
        let text = systems.join(" ");
        cx.append(item, format_args!("{text} "));
        let segment = cx.put(&SEGMENT, v.span(at, 2 + count * size), Value::None);
        cx.text(segment, format_args!("AS Path segment: {text}"));
        cx.open_last();
        cx.add(&SEGMENT_TYPE, v, at, 1)?;
        cx.add(&SEGMENT_LENGTH, v, at + 1, 1)?;
        for i in 0..count {
            cx.add(if size == 2 { &AS2 } else { &AS4 }, v, at + 2 + i * size, size)?;
        }
        cx.close();
        at += 2 + count * size;
    }
    Ok(())
}

/// Whether segments with numbers of that size fill the bytes exactly.
fn fits(v: Bytes<'_>, size: usize) -> bool {
    let mut at = 0;
    while at < v.reported_len() {
        match (v.u8(at), v.u8(at + 1)) {
            (Ok(1..=4), Ok(count)) => at += 2 + usize::from(count) * size,
            _ => return false,
        }
    }
    at == v.reported_len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn messages_are_as_long_as_their_headers_say() {
        let mut states = HashMap::new();
        let mut cx = StreamCx::new(true, 1024, 179, &mut states);
        let mut message = vec![0xff; 16];
        assert_eq!(need(&mut cx, &message), Need::More(Some(HEADER)));
        message.extend([0, 19, 4]);
        assert_eq!(need(&mut cx, &message), Need::Complete(19));
        message[0] = 0;
        assert_eq!(need(&mut cx, &message), Need::NotMine);
    }

    #[test]
    fn the_lengths_of_segments_tell_the_size_of_numbers() {
        let short = Bytes::new(&[2, 2, 0, 1, 0, 2], 0, 6);
        let long = Bytes::new(&[2, 1, 0, 0, 0xfd, 0xe8], 0, 6);
        assert!(fits(short, 2));
        assert!(!fits(long, 2) && fits(long, 4));
    }
}
