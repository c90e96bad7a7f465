//! The multi-part extension of ICMP messages (RFC 4884), with its objects: MPLS labels (RFC 4950), interface information
//! (RFC 5837), interface identification (RFC 8335). ICMPv6 uses the same fields.

use super::address_family;
use super::checksum;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::field::SET;
use crate::model::{Names, Value};
use crate::{fields, notes};

const ROLE_NAMES: &[(u64, &str)] = &[
    (0, "IP interface upon which datagram arrived"),
    (1, "sub-IP component of an IP interface upon which datagram arrived"),
    (2, "IP interface through which datagram would be forwarded"),
    (3, "IP next-hop to which datagram would be forwarded"),
];

/// Object classes (IANA icmp-parameters).
const CLASSES: &[(u64, &str)] =
    &[(1, "MPLS Label Stack Class"), (2, "Interface Information Object"), (3, "Interface Identification Object")];

fields! {
    /// Extensions of the message (RFC 4884).
    EXT = "icmp.ext", "ICMP Multi-Part Extensions", None None;
    /// Version of the extension: 2.
    VERSION = "icmp.ext.version", "Version", U8 Dec, mask(0xf0);
    /// Reserved.
    RESERVED = "icmp.ext.res", "Reserved", U16 Hex, mask(0x0fff);
    /// Checksum over the extension.
    CHECKSUM = "icmp.ext.checksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "icmp.ext.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Length of an object in bytes.
    LENGTH = "icmp.ext.length", "Length", U16 Dec;
    /// Class of an object.
    CLASS = "icmp.ext.class", "Class", U8 Dec, names(CLASSES);
    /// Kind of an object within its class.
    CTYPE = "icmp.ext.ctype", "C-Type", U8 Dec;
    /// Data of an object.
    DATA = "icmp.ext.data", "Data", Bytes None;
    /// MPLS label.
    MPLS_LABEL = "icmp.mpls.label", "Label", U24 Dec, mask(0xff_fff0);
    /// Traffic class of the label.
    MPLS_EXP = "icmp.mpls.exp", "Experimental", U24 Dec, mask(0x00_000e);
    /// The label is the last of the stack.
    MPLS_S = "icmp.mpls.s", "Stack bit", Bool B24, mask(0x00_0001), with(SET);
    /// Time to live of the label.
    MPLS_TTL = "icmp.mpls.ttl", "Time to live", U8 Dec;
    /// Which interface the object tells of.
    ROLE = "icmp.int_info.role", "Interface Role", U8 Dec, mask(0xc0), names(ROLE_NAMES);
    /// Reserved.
    INFO_RESERVED = "icmp.int_info.reserved", "Reserved", U8 Dec, mask(0x30);
    /// The interface's index follows.
    IFINDEX = "icmp.int_info.ifindex", "ifIndex", Bool B8, mask(0x08);
    /// The interface's address follows.
    IPADDR = "icmp.int_info.ipaddr", "IP Address", Bool B8, mask(0x04), with(Names::Bool("Present", "Not Present"));
    /// The interface's name follows.
    NAME_PRESENT = "icmp.int_info.name_present", "Interface Name", Bool B8, mask(0x02), with(Names::Bool("Present", "Not Present"));
    /// The interface's MTU follows.
    MTU_PRESENT = "icmp.int_info.mtu_present", "MTU", Bool B8, mask(0x01), with(Names::Bool("Present", "Not Present"));
    /// Index of the interface.
    INDEX = "icmp.int_info.index", "Interface Index", U32 Dec;
    /// Address family (IANA address-family-numbers).
    AFI = "icmp.int_info.afi", "Address Family Identifier", U16 Dec;
    /// Reserved.
    PAD = "icmp.reserved", "Reserved", Bytes None;
    /// Address of the interface.
    IPV4 = "icmp.int_info.ipv4", "Source", Ipv4 None;
    /// Address of the interface.
    IPV6 = "icmp.int_info.ipv6", "Source", Ipv6 None;
    /// Address of the interface, of another family.
    IP_UNKNOWN = "icmp.int_info.ipunknown", "Source", Bytes None;
    /// Length of the name with this byte, in bytes.
    NAME_LENGTH = "icmp.int_info.name_length", "Name Length", U8 Dec;
    /// Name of the interface.
    NAME = "icmp.int_info.name", "Name", Str None;
    /// MTU of the interface in bytes.
    MTU = "icmp.int_info.mtu", "Maximum Transmission Unit", U32 Dec;
    /// Name of the interface that is asked for.
    IDENT_NAME = "icmp.int_ident.name", "Name", Str None;
    /// Index of the interface that is asked for.
    IDENT_INDEX = "icmp.int_ident.index", "Interface Index", U32 Dec;
    /// Address family of the interface that is asked for.
    IDENT_AFI = "icmp.int_ident.afi", "Address Family Identifier", U16 Dec, names(address_family::NAMES);
    /// Length of the address in bytes.
    IDENT_ADDR_LEN = "icmp.int_ident.addr_length", "Address Length", U8 Dec;
    /// Reserved.
    IDENT_RESERVED = "icmp.int_ident.reserved", "Reserved", Bytes None;
    /// Address of the interface that is asked for.
    IDENT_IPV4 = "icmp.int_ident.ipv4", "Address", Ipv4 None;
    /// Address of the interface that is asked for.
    IDENT_IPV6 = "icmp.int_ident.ipv6", "Address", Ipv6 None;
    /// Address of the interface that is asked for, of another family.
    IDENT_ADDR = "icmp.int_ident.address", "Address", Bytes None;
}

notes! {
    /// The extension's checksum is wrong.
    BAD_CHECKSUM = "icmp.ext.checksum_bad", "Bad checksum", Warn Checksum;
}

const MPLS: u8 = 1;
const INTERFACE: u8 = 2;
const IDENTIFICATION: u8 = 3;

/// Shows the extension that fills `b`.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.put(&EXT, b.span(0, b.reported_len()), Value::None);
    cx.open_last();
    let version = cx.add(&VERSION, b, 0, 1)?;
    cx.text(cx.last(), format_args!("Version: {version}"));
    cx.add(&RESERVED, b, 0, 2)?;
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let sum = cx.last();
    let whole = b.len() == b.reported_len();
    let status = if stated == 0 {
        cx.append(sum, format_args!(" [zero-value ignored]"));
        checksum::NOT_PRESENT
    } else if !whole {
        cx.append(sum, format_args!(" [unverified]"));
        checksum::UNVERIFIED
    } else {
        checksum::verdict_noted(cx, stated, &[b.data()], &BAD_CHECKSUM)
    };
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    let mut at = 4;
    while version == 2 && b.reported_len() >= at + 4 {
        let len = usize::from(b.be16(at)?);
        let (class, kind) = (b.u8(at + 2)?, b.u8(at + 3)?);
        let room = b.reported_len() - at;
        let end = at + len.clamp(4, room.max(4));
        object(cx, b, at, end, len, class, kind)?;
        if len < 4 || len > room {
            break;
        }
        at = end;
    }
    cx.close();
    Ok(())
}

fn object<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize, len: usize, class: u8, kind: u8) -> Outcome {
    let truncated = if len > b.reported_len() - at { " (truncated)" } else { "" };
    let span = b.span(at, end - at);
    match (class, kind) {
        (MPLS, 1) => cx.open_text(span, format_args!("MPLS Stack Entry{truncated}")),
        (INTERFACE, _) => cx.open_text(span, format_args!("Interface Information Object{truncated}")),
        (IDENTIFICATION, _) => cx.open_text(span, format_args!("Interface Identification Object{truncated}")),
        _ => cx.open_text(span, format_args!("Unknown object ({class}/{kind}){truncated}")),
    };
    cx.add(&LENGTH, b, at, 2)?;
    cx.add(&CLASS, b, at + 2, 1)?;
    cx.text(cx.last(), format_args!("Class: {} ({class})", Names::Table(CLASSES).get(class.into()).unwrap_or("Unknown")));
    cx.add(&CTYPE, b, at + 3, 1)?;
    match class {
        MPLS if kind == 1 => {
            let mut off = at + 4;
            while off + 4 <= end {
                cx.add(&MPLS_LABEL, b, off, 3)?;
                cx.add(&MPLS_EXP, b, off, 3)?;
                cx.add(&MPLS_S, b, off, 3)?;
                cx.add(&MPLS_TTL, b, off + 3, 1)?;
                off += 4;
            }
        }
        INTERFACE => interface(cx, b, at, end, kind)?,
        IDENTIFICATION => identification(cx, b, at, end, kind)?,
        _ if end > at + 4 => {
            cx.add(&DATA, b, at + 4, end - at - 4)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// Interface information (RFC 5837 section 4).
fn interface<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize, kind: u8) -> Outcome {
    cx.open_last();
    for bit in [&ROLE, &INFO_RESERVED, &IFINDEX, &IPADDR, &NAME_PRESENT, &MTU_PRESENT] {
        cx.add(bit, b, at + 3, 1)?;
    }
    cx.close();
    let mut off = at + 4;
    if kind & 8 != 0 && off + 4 <= end {
        cx.add(&INDEX, b, off, 4)?;
        off += 4;
    }
    if kind & 4 != 0 && off + 4 <= end {
        let family = b.be16(off)?;
        let len = match family {
            1 => 4,
            2 => 16,
            _ => 0,
        };
        cx.open_text(b.span(off, 4 + len), format_args!("IP Address Sub-Object"));
        cx.add(&AFI, b, off, 2)?;
        cx.add(&PAD, b, off + 2, 2)?;
        match family {
            1 => cx.add(&IPV4, b, off + 4, 4)?,
            2 => cx.add(&IPV6, b, off + 4, 16)?,
            _ => 0,
        };
        cx.close();
        off += 4 + len;
    }
    if kind & 2 != 0 && off < end {
        let len = usize::from(b.u8(off)?).max(1);
        cx.open_text(b.span(off, len), format_args!("Interface Name Sub-Object"));
        cx.add(&NAME_LENGTH, b, off, 1)?;
        let shown = len.min(end - off).saturating_sub(1);
        if shown > 0 {
            cx.add(&NAME, b, off + 1, shown)?;
        }
        cx.close();
        off += len;
    }
    if kind & 1 != 0 && off + 4 <= end {
        cx.add(&MTU, b, off, 4)?;
    }
    Ok(())
}

/// Interface identification (RFC 8335 section 2.1).
fn identification<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, end: usize, kind: u8) -> Outcome {
    let ctype = cx.last();
    let off = at + 4;
    match kind {
        1 => {
            cx.append(ctype, format_args!(" (Identifies Interface By Name)"));
            cx.add(&IDENT_NAME, b, off, end - off)?;
        }
        2 => {
            cx.append(ctype, format_args!(" (Identifies Interface By Index)"));
            cx.add(&IDENT_INDEX, b, off, 4)?;
        }
        3 => {
            cx.append(ctype, format_args!(" (Identifies Interface By Address)"));
            let family = cx.add(&IDENT_AFI, b, off, 2)?;
            let len = cx.add(&IDENT_ADDR_LEN, b, off + 2, 1)? as usize;
            cx.add(&IDENT_RESERVED, b, off + 3, 1)?;
            match family {
                1 => cx.add(&IDENT_IPV4, b, off + 4, 4)?,
                2 => cx.add(&IDENT_IPV6, b, off + 4, 16)?,
                _ => cx.add(&IDENT_ADDR, b, off + 4, len)?,
            };
        }
        _ => {}
    }
    Ok(())
}
