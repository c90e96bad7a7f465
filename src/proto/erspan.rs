//! Mirrored frames over GRE: ERSPAN types I to III (draft-foschiano-erspan).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo};

const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "Type II"),
    (2, "Type III"),
];
const ENCAP_NAMES: &[(u64, &str)] = &[
    (0, "Originally without VLAN tag"),
    (1, "Originally ISL encapsulated"),
    (2, "Originally 802.1Q encapsulated"),
    (3, "VLAN tag preserved in frame"),
];
const BSO_NAMES: &[(u64, &str)] = &[
    (0, "Good or unknown integrity"),
    (1, "Short frame"),
    (2, "Oversized frame"),
    (3, "CRC or alignment error"),
];
const TRUNCATED_NAMES: &[(u64, &str)] = &[
    (0, "Not truncated"),
    (1, "Truncated"),
];
const FT_NAMES: &[(u64, &str)] = &[
    (0, "Ethernet"),
    (2, "IP"),
];
const GRA_NAMES: &[(u64, &str)] = &[
    (0, "100 microseconds"),
    (1, "100 nanoseconds"),
    (2, "IEEE 1588"),
    (3, "Custom granularity"),
];

fields! {
    /// Version of the header.
    VERSION = "erspan.version", "Version", U16 Dec, mask(0xf000), names(VERSION_NAMES);
    /// VLAN of the mirrored frame.
    VLAN = "erspan.vlan", "Vlan", U16 Dec, mask(0x0fff);
    /// Priority of the mirrored frame.
    COS = "erspan.cos", "COS", U16 Dec, mask(0xe000);
    /// How the frame's VLAN tag was treated.
    ENCAP = "erspan.encap", "Encap", U16 Dec, mask(0x1800), names(ENCAP_NAMES);
    /// Whether the mirrored frame was damaged.
    BSO = "erspan.bso", "Bad/Short/Oversized", U16 Dec, mask(0x1800), names(BSO_NAMES);
    /// The frame was cut.
    TRUNCATED = "erspan.truncated", "Truncated", U16 Dec, mask(0x0400), names(TRUNCATED_NAMES);
    /// Number of the mirror session.
    SPANID = "erspan.spanid", "SpanID", U16 Dec, mask(0x03ff);
    /// Reserved.
    RESERVED = "erspan.reserved", "Reserved", U32 Dec, mask(0xfff0_0000);
    /// Port that the frame was mirrored at.
    INDEX = "erspan.index", "Index", U32 Dec, mask(0x000f_ffff);
    /// When the frame was mirrored.
    TIMESTAMP = "erspan.timestamp", "Timestamp", U32 Dec, mask(0xffff_ffff);
    /// Security group of the frame.
    SGT = "erspan.sgt", "Security Group Tag", U16 Dec, mask(0xffff);
    /// The mirrored frame is Ethernet.
    P = "erspan.p", "Has Ethernet PDU", U16 Dec, mask(0x8000);
    /// Kind of the mirrored frame.
    FT = "erspan.ft", "Frame Type", U16 Dec, mask(0x7c00), names(FT_NAMES);
    /// Number of the hardware that mirrored.
    HW = "erspan.hw", "Hardware ID", U16 Dec, mask(0x03f0);
    /// Whether the frame came in or went out.
    DIRECTION = "erspan.direction", "Direction", Bool B16, mask(0x0008), with(Names::Bool("Egress", "Ingress"));
    /// Unit of the time stamp.
    GRA = "erspan.gra", "Timestamp granularity", U16 Dec, mask(0x0006), names(GRA_NAMES);
    /// A further header follows.
    O = "erspan.o", "Optional Sub headers", U16 Dec, mask(0x0001);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Gre, 0x88be), (Table::Gre, 0x22eb)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("erspan", "Encapsulated Remote Switch Packet ANalysis", "ERSPAN", &["draft-foschiano-erspan"])
        },
        dissect,
    )
};

/// GRE's sequence number bit: type I has none and no header either.
const SEQUENCE_FLAG: u64 = 0x1000;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ERSPAN");
    if cx.packet.hint & SEQUENCE_FLAG == 0 {
        let item = cx.layer(&PROTOCOL.info, b, 0);
        cx.text(item, format_args!("Encapsulated Remote Switch Packet ANalysis Type I"));
        cx.call_named("eth", b);
        return Ok(());
    }
    let version = b.be16(0)? >> 12;
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    let name = VERSION.names.get(version.into()).unwrap_or("Unknown");
    cx.text(item, format_args!("Encapsulated Remote Switch Packet ANalysis {name}"));
    cx.add(&VERSION, b, 0, 2)?;
    cx.add(&VLAN, b, 0, 2)?;
    cx.add(&COS, b, 2, 2)?;
    cx.add(if version == 2 { &BSO } else { &ENCAP }, b, 2, 2)?;
    cx.add(&TRUNCATED, b, 2, 2)?;
    cx.add(&SPANID, b, 2, 2)?;
    let header = match version {
        1 => {
            cx.add(&RESERVED, b, 4, 4)?;
            cx.add(&INDEX, b, 4, 4)?;
            8
        }
        2 => {
            cx.add(&TIMESTAMP, b, 4, 4)?;
            cx.add(&SGT, b, 8, 2)?;
            for field in [&P, &FT, &HW, &DIRECTION, &GRA, &O] {
                cx.add(field, b, 10, 2)?;
            }
            if b.be16(10)? & 1 != 0 { 20 } else { 12 }
        }
        _ => return Ok(()),
    };
    cx.call_named("eth", b.from(header));
    Ok(())
}
