//! Generic network virtualization encapsulation (RFC 8926).

use super::common::ethertype;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};



fields! {
    /// Version: 0.
    VERSION = "geneve.version", "Version", U8 Dec, mask(0xc0);
    /// Length of options in bytes.
    OPT_WORDS = "geneve.option.length", "Length", U8 Dec, unit(" bytes");
    /// Flags.
    FLAGS = "geneve.flags", "Flags", U8 Hex;
    /// The packet is a control message.
    FLAG_OAM = "geneve.flags.oam", "Operations, Administration and Management Frame", Bool B8, mask(0x80);
    /// An option must be understood.
    FLAG_CRITICAL = "geneve.flags.critical", "Critical Options Present", Bool B8, mask(0x40);
    /// Reserved.
    FLAG_RESERVED = "geneve.flags.reserved", "Reserved", Bool B8, mask(0x3f);
    /// Protocol of the payload, an EtherType.
    PROTO = "geneve.proto_type", "Protocol Type", U16 Hex, names(ethertype::NAMES);
    /// Network id.
    VNI = "geneve.vni", "Virtual Network Identifier (VNI)", U24 HexDec;
    /// Reserved.
    RESERVED = "geneve.reserved", "Reserved", U8 Hex;
    /// Options.
    OPTIONS = "geneve.options", "Geneve Options", Bytes None;
    /// An option.
    OPTION = "geneve.option", "Option", Bytes None;
    /// Who defined the option.
    OPTION_CLASS = "geneve.option.class", "Class", U16 Hex, ranges(OPTION_CLASSES);
    /// Kind of the option within its class.
    OPTION_TYPE = "geneve.option.type", "Type", U8 Hex;
    /// The option must be understood.
    OPTION_CRITICAL = "geneve.option.type.critical", "Critical Option", Bool B8, mask(0x80);
    /// Reserved bits.
    OPTION_FLAGS = "geneve.option.flags", "Flags", U8 Hex;
    /// Reserved.
    OPTION_FLAGS_RES = "geneve.option.flags.reserved", "Reserved", Bool B8, mask(0xe0);
    /// Data of the option.
    OPTION_DATA = "geneve.option.unknown.data", "Unknown Option Data", Bytes None;
}

/// Ranges of option classes (IANA geneve).
const OPTION_CLASSES: &[(u64, u64, &str)] = &[
    (0x0000, 0x00ff, "Standard"),
    (0x0100, 0x0100, "Linux"),
    (0x0101, 0x0101, "Open vSwitch"),
    (0x0102, 0x0102, "Open Virtual Networking (OVN)"),
    (0x0103, 0x0103, "In-band Network Telemetry (INT)"),
    (0x0104, 0x0104, "VMware, Inc."),
    (0x0105, 0x0105, "Amazon.com, Inc."),
    (0x0106, 0x0106, "Cisco Systems, Inc."),
    (0x0107, 0x0107, "Oracle Corporation"),
    (0x0108, 0x0110, "Amazon.com, Inc."),
    (0xfff0, 0xffff, "Experimental"),
];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 6081)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("geneve", "Generic Network Virtualization Encapsulation", "Geneve", &["RFC 8926"])
        },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Geneve");
    let first = b.u8(0)?;
    let options = usize::from(first & 0x3f) * 4;
    let (kind, vni) = (b.be16(2)?, b.be24(4)?);
    let name = ethertype::name(kind).map_or_else(|| format!("0x{kind:04x} (unknown)"), str::to_string);
    cx.info(format_args!("Encapsulated {name}"));
    let item = cx.layer(&PROTOCOL.info, b, 8 + options);
    cx.text(item, format_args!("Generic Network Virtualization Encapsulation, VNI: 0x{vni:06x}"));
    cx.put(&VERSION, b.span(0, 1), Value::Uint(u64::from(first >> 6)));
    cx.text(cx.last(), format_args!("Version: {}", first >> 6));
    cx.put(&OPT_WORDS, b.span(0, 1), Value::Uint(options as u64));
    cx.text(cx.last(), format_args!("Length: {options} bytes"));
    cx.flags(&FLAGS, b, 1, 1, &[&FLAG_OAM, &FLAG_CRITICAL, &FLAG_RESERVED])?;
    cx.add(&PROTO, b, 2, 2)?;
    cx.add(&VNI, b, 4, 3)?;
    cx.hide(&RESERVED, b.span(7, 1), Value::Uint(b.u8(7)?.into()));
    if options > 0 {
        let all = b.sub(8, options)?;
        let span = all.span(0, options);
        cx.put(&OPTIONS, span, Value::Span(span));
        cx.text(cx.last(), format_args!("Options: ({options} bytes)"));
        cx.open_last();
        let mut at = 0;
        while at < options {
            at += option(cx, all, at)?;
        }
        cx.close();
    }
    let payload = b.from(8 + options);
    cx.packet.ether_type = kind;
    if payload.reported_len() > 0 && !cx.dispatch(Table::EtherType, kind.into(), payload) {
        cx.data(payload);
    }
    Ok(())
}

fn option<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    let len = usize::from(b.u8(at + 3)? & 0x1f) * 4;
    let (class, kind) = (b.be16(at)?, b.u8(at + 2)?);
    let span = b.span(at, len + 4);
    let class_name = OPTION_CLASS.names.get(class.into()).unwrap_or("Unknown");
    cx.put(&OPTION, span, Value::Span(span));
    cx.text(cx.last(), format_args!("Geneve Option: {class_name}, type 0x{kind:02x} ({len} bytes)"));
    cx.open_last();
    cx.add(&OPTION_CLASS, b, at, 2)?;
    cx.flags(&OPTION_TYPE, b, at + 2, 1, &[&OPTION_CRITICAL])?;
    cx.put(&OPTION_FLAGS, b.span(at + 3, 1), Value::Uint(u64::from(b.u8(at + 3)? >> 5)));
    cx.open_last();
    cx.add(&OPTION_FLAGS_RES, b, at + 3, 1)?;
    cx.close();
    cx.put(&OPT_WORDS, b.span(at + 3, 1), Value::Uint(len as u64 + 4));
    if len > 0 {
        cx.add(&OPTION_DATA, b, at + 4, len)?;
    }
    cx.close();
    Ok(len + 4)
}
