//! Pragmatic general multicast: data in numbered packets, and requests to repeat them (RFC 3208).

use super::common::rows::{add_bits, add_each};
use super::common::{address_family, checksum};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};

const HDR_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "SPM"),
    (1, "POLL"),
    (2, "POLR"),
    (4, "ODATA"),
    (5, "RDATA"),
    (8, "NAK"),
    (9, "NNAK"),
    (10, "NCF"),
    (13, "ACK"),
];

fields! {
    /// Source Port.
    HDR_SPORT = "pgm.hdr.sport", "Source Port", U16 Dec;
    /// Destination Port.
    HDR_DPORT = "pgm.hdr.dport", "Destination Port", U16 Dec;
    /// Type.
    HDR_TYPE = "pgm.hdr.type", "Type", U8 Hex, names(HDR_TYPE_NAMES);
    /// Options.
    HDR_OPTS = "pgm.hdr.opts", "Options", U8 Hex;
    /// Options.
    HDR_OPTS_OPT = "pgm.hdr.opts.opt", "Options", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// Network Significant Options.
    HDR_OPTS_NETSIG = "pgm.hdr.opts.netsig", "Network Significant Options", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// Variable length Parity Packet Option.
    HDR_OPTS_VARLEN = "pgm.hdr.opts.varlen", "Variable length Parity Packet Option", Bool B8, mask(0x40), with(Names::Bool("Present", "Not Present"));
    /// Parity.
    HDR_OPTS_PARITY = "pgm.hdr.opts.parity", "Parity", Bool B8, mask(0x80), with(Names::Bool("Present", "Not Present"));
    /// Checksum.
    HDR_CKSUM = "pgm.hdr.cksum", "Checksum", U16 Hex;
    /// Checksum Status.
    HDR_CKSUM_STATUS = "pgm.hdr.cksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Global Source Identifier.
    HDR_GSI = "pgm.hdr.gsi", "Global Source Identifier", Bytes None;
    /// Transport Service Data Unit Length.
    HDR_TSDULEN = "pgm.hdr.tsdulen", "Transport Service Data Unit Length", U16 Dec;
    /// Sequence number.
    SPM_SQN = "pgm.spm.sqn", "Sequence number", U32 Hex;
    /// Trailing Edge Sequence Number.
    SPM_TRAIL = "pgm.spm.trail", "Trailing Edge Sequence Number", U32 Hex;
    /// Leading Edge Sequence Number.
    SPM_LEAD = "pgm.spm.lead", "Leading Edge Sequence Number", U32 Hex;
    /// Path NLA AFI.
    SPM_PATHAFI = "pgm.spm.pathafi", "Path NLA AFI", U16 Dec, names(address_family::NAMES);
    /// Reserved.
    SPM_RES = "pgm.spm.res", "Reserved", U16 Hex;
    /// Path NLA.
    SPM_PATH_IPV4 = "pgm.spm.path.ipv4", "Path NLA", Ipv4 None;
    /// Path NLA.
    SPM_PATH_IPV6 = "pgm.spm.path.ipv6", "Path NLA", Ipv6 None;
    /// Requested Sequence Number.
    NAK_SQN = "pgm.nak.sqn", "Requested Sequence Number", U32 Hex;
    /// Source NLA AFI.
    NAK_SRCAFI = "pgm.nak.srcafi", "Source NLA AFI", U16 Dec, names(address_family::NAMES);
    /// Reserved.
    NAK_SRCRES = "pgm.nak.srcres", "Reserved", U16 Hex;
    /// Source NLA.
    NAK_SRC_IPV4 = "pgm.nak.src.ipv4", "Source NLA", Ipv4 None;
    /// Source NLA.
    NAK_SRC_IPV6 = "pgm.nak.src.ipv6", "Source NLA", Ipv6 None;
    /// Multicast Group AFI.
    NAK_GRPAFI = "pgm.nak.grpafi", "Multicast Group AFI", U16 Dec, names(address_family::NAMES);
    /// Reserved.
    NAK_GRPRES = "pgm.nak.grpres", "Reserved", U16 Hex;
    /// Multicast Group NLA.
    NAK_GRP_IPV4 = "pgm.nak.grp.ipv4", "Multicast Group NLA", Ipv4 None;
    /// Multicast Group NLA.
    NAK_GRP_IPV6 = "pgm.nak.grp.ipv6", "Multicast Group NLA", Ipv6 None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 113)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pgm", "Pragmatic General Multicast", "PGM", &["RFC 3208"]) },
        dissect,
    )
};

/// Header in bytes.
const HEADER: usize = 16;
const SPM: u8 = 0x00;
const ODATA: u8 = 0x04;
const RDATA: u8 = 0x05;
const NAK: u8 = 0x08;
const NNAK: u8 = 0x09;
const NCF: u8 = 0x0a;
const OPTIONS: u8 = 0x01;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    // each packet has more than the common header
    if b.reported_len() <= HEADER {
        return Err(Fault::NotMine);
    }
    let (source, destination, kind) = (b.be16(0)?, b.be16(2)?, b.u8(4)?);
    let name = HDR_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let gsi: String = b.slice(8, 6)?.iter().map(|byte| format!("{byte:02x}")).collect();
    cx.protocol("PGM");
    cx.info(format_args!("{name:<5} sqn 0x{:x} gsi {gsi}", b.be32(HEADER)?));
    if matches!(kind, ODATA | RDATA) {
        cx.info_append(format_args!(" tsdulen {}", b.be16(14)?));
    }
    (cx.packet.source_port, cx.packet.destination_port) = (source.into(), destination.into());
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(item, format_args!(": Type {name} Src Port {source}, Dst Port {destination}, GSI {gsi}"));
    add_each(cx, b, 0, &[(&HDR_SPORT, 2), (&HDR_DPORT, 2), (&HDR_TYPE, 1)])?;
    let options = cx.open(&HDR_OPTS, b, 5, 1)? as u8;
    add_bits(cx, b, 5, 1, &[&HDR_OPTS_OPT, &HDR_OPTS_NETSIG, &HDR_OPTS_VARLEN, &HDR_OPTS_PARITY])?;
    cx.close();
    check(cx, b)?;
    add_each(cx, b, 8, &[(&HDR_GSI, 6), (&HDR_TSDULEN, 2)])?;
    cx.open_text(b.span(HEADER, 0), format_args!("{name} Packet"));
    let at = match kind {
        SPM => {
            let at = add_each(cx, b, HEADER, &[(&SPM_SQN, 4), (&SPM_TRAIL, 4), (&SPM_LEAD, 4)])?;
            address(cx, b, at, [&SPM_PATHAFI, &SPM_RES, &SPM_PATH_IPV4, &SPM_PATH_IPV6])?
        }
        ODATA | RDATA => add_each(cx, b, HEADER, &[(&SPM_SQN, 4), (&SPM_TRAIL, 4)])?,
        NAK | NNAK | NCF => {
            let at = add_each(cx, b, HEADER, &[(&NAK_SQN, 4)])?;
            let at = address(cx, b, at, [&NAK_SRCAFI, &NAK_SRCRES, &NAK_SRC_IPV4, &NAK_SRC_IPV6])?;
            address(cx, b, at, [&NAK_GRPAFI, &NAK_GRPRES, &NAK_GRP_IPV4, &NAK_GRP_IPV6])?
        }
        _ => return Ok(()),
    };
    cx.close();
    // the first option tells the length of all
    let at = if options & OPTIONS != 0 { at + usize::from(b.be16(at + 2)?) } else { at };
    if matches!(kind, ODATA | RDATA) {
        cx.end_at(item, b, at);
        cx.data(b.from(at));
    }
    Ok(())
}

fn check<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let stated = b.be16(6)?;
    cx.add(&HDR_CKSUM, b, 6, 2)?;
    let item = cx.last();
    let status = if stated == 0 {
        cx.text(item, format_args!("Checksum: [missing]"));
        checksum::NOT_PRESENT
    } else {
        checksum::verdict(cx, item, stated, &[b.data()])
    };
    cx.computed(&HDR_CKSUM_STATUS, b.span(6, 2), Value::Uint(status));
    Ok(())
}

/// Family, reserved bytes and the address; gives where they end.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, [afi, reserved, four, six]: [&'static Field; 4]) -> Result<usize, Fault> {
    let family = cx.add(afi, b, at, 2)?;
    cx.add(reserved, b, at + 2, 2)?;
    match family {
        1 => add_each(cx, b, at + 4, &[(four, 4)]),
        2 => add_each(cx, b, at + 4, &[(six, 16)]),
        _ => Err(Fault::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_packet_is_asked_for_again() {
        let shown = dissect_as(147, &[
            0, 1, 0, 2, 8, 0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 5, 0, 1, 0, 0, 10, 0, 0, 1, 0, 1, 0, 0, 224, 0, 1, 1,
        ], (Table::LinkType, 147, "pgm"));
        assert_eq!(shown.info, "NAK   sqn 0x5 gsi 010203040506");
        assert!(shown.has("Multicast Group NLA: 224.0.1.1"), "{:#?}", shown.lines);
        assert!(shown.has("Checksum: [missing]"));
    }
}
