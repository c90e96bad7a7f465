//! Network Service Header (RFC 8300).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;
use crate::proto::common::rows::add_bits;

const NEXTPROTO_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "IPv4"),
    (2, "IPv6"),
    (3, "Ethernet"),
    (4, "NSH"),
    (5, "MPLS"),
    (254, "Experiment 1"),
    (255, "Experiment 2"),
];

fields! {
    /// Version.
    VERSION = "nsh.version", "Version", U16 DecHex, mask(0xc000);
    /// OAM Bit.
    O_BIT = "nsh.Obit", "O Bit", U16 Dec, mask(0x2000);
    /// Critical Metadata Bit.
    C_BIT = "nsh.CBit", "C Bit", U16 Dec, mask(0x1000);
    /// Maximum SFF hops for an SFP, this field is used for service-plane loop detection.
    TTL = "nsh.ttl", "Time to live", U16 Hex, mask(0xfc0);
    /// Total length, in 4-byte words, of NSH including Base, Service Path headers and optional variable TLVs.
    LENGTH = "nsh.length", "Length", U16 DecHex, mask(0x3f);
    /// Metadata Type defines the format of the metadata being carried.
    MDTYPE = "nsh.mdtype", "MD Type", U8 DecHex;
    /// Protocol type of the original packet.
    NEXTPROTO = "nsh.nextproto", "Next Protocol", U8 DecHex, names(NEXTPROTO_NAMES);
    /// Service Path Identifier.
    SPI = "nsh.spi", "SPI", U24 DecHex;
    /// Service Index.
    SI = "nsh.si", "SI", U8 DecHex;
    /// Mandatory Context Header.
    CONTEXTHEADER = "nsh.contextheader", "Context Header", Bytes None;
    /// TLV class describes the scope of the metadata type field.
    METADATACLASS = "nsh.metadataclass", "TLV Class", U16 DecHex;
    /// Type of metadata.
    METADATATYPE = "nsh.metadatatype", "Type", U8 DecHex;
    /// Unassigned Bit within Variable Length Metadata header.
    METADATAUNASSIGNEDBIT = "nsh.metadataunassignedbit", "Unassigned Bit", U8 Hex, mask(0x80);
    /// Length of the variable metadata in bytes.
    METADATALEN = "nsh.metadatalen", "Length", U8 Hex, mask(0x7f);
    /// Variable length metadata.
    METADATA = "nsh.metadata", "Variable Metadata", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x894f)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nsh", "Network Service Header", "NSH", &["RFC 8300"]) }, dissect)
};

/// Base header and service path.
const HEADER: usize = 8;
/// Metadata of fixed length: four words.
const FIXED: u64 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("NSH");
    cx.info(format_args!(""));
    let len = usize::from(b.be16(0)? & 0x3f) * 4;
    cx.layer(&PROTOCOL.info, b, len);
    add_bits(cx, b, 0, 2, &[&VERSION, &O_BIT, &C_BIT, &TTL, &LENGTH])?;
    let kind = cx.add(&MDTYPE, b, 2, 1)?;
    let next = cx.add(&NEXTPROTO, b, 3, 1)?;
    cx.add(&SPI, b, 4, 3)?;
    cx.add(&SI, b, 7, 1)?;
    if len < HEADER {
        return Err(Fault::Malformed);
    }
    let mut at = HEADER;
    if kind == FIXED {
        for word in (HEADER..len).step_by(4) {
            cx.add(&CONTEXTHEADER, b, word, 4)?;
        }
    } else {
        while at + 4 <= len {
            let size = usize::from(b.u8(at + 3)? & 0x7f);
            cx.add(&METADATACLASS, b, at, 2)?;
            cx.add(&METADATATYPE, b, at + 2, 1)?;
            cx.add(&METADATAUNASSIGNEDBIT, b, at + 3, 1)?;
            cx.add(&METADATALEN, b, at + 3, 1)?;
            if size > 0 {
                cx.add(&METADATA, b, at + 4, size)?;
            }
            at += 4 + size.next_multiple_of(4);
        }
    }
    cx.close();
    let payload = b.from(len);
    let (table, key) = match next {
        1 => (Table::EtherType, 0x0800),
        2 => (Table::EtherType, 0x86dd),
        3 => (Table::LinkType, 1),
        4 => (Table::EtherType, 0x894f),
        5 => (Table::EtherType, 0x8847),
        _ => {
            cx.data(payload);
            return Ok(());
        }
    };
    if !cx.dispatch(table, key, payload) {
        cx.data(payload);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn a_path_and_an_index_stand_before_the_packet() {
        let mut frame = vec![2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 0x89, 0x4f, 0x0f, 0xc2, 2, 1, 0, 0, 0x2a, 0xff];
        frame.extend([0x45, 0, 0, 20, 0, 1, 0, 0, 64, 253, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        let shown = dissect(1, &frame);
        assert!(shown.layers.starts_with("eth:ethertype:nsh:ip"), "{}", shown.layers);
        assert!(shown.has("SPI: 42 (0x00002a)") && shown.has("SI: 255 (0xff)"), "{:#?}", shown.lines);
    }
}
