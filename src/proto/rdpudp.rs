//! Remote desktop over UDP: the header of its reliable and lossy channels, version 1 (MS-RDPEUDP).

use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

const SYNEX_VERSION_NAMES: &[(u64, &str)] = &[
    (1, "UDPv1-1"),
    (2, "UDPv1-2"),
    (257, "UDPv2"),
];


fields! {
    /// snSourceAck.
    SNSOURCEACK = "rdpudp.snsourceack", "snSourceAck", U32 Hex;
    /// ReceiveWindowSize.
    RECEIVEWINDOWSIZE = "rdpudp.receivewindowsize", "ReceiveWindowSize", U16 Dec;
    /// Flags.
    FLAGS = "rdpudp.flags", "Flags", U16 Hex;
    /// Syn.
    FLAGS_SYN = "rdpudp.flags.syn", "Syn", Bool B16, mask(0x1);
    /// Fin.
    FLAGS_FIN = "rdpudp.flags.fin", "Fin", Bool B16, mask(0x2);
    /// Ack.
    FLAGS_ACK = "rdpudp.flags.ack", "Ack", Bool B16, mask(0x4);
    /// Data.
    FLAGS_DATA = "rdpudp.flags.data", "Data", Bool B16, mask(0x8);
    /// FECData.
    FLAGS_FEC = "rdpudp.flags.fec", "FECData", Bool B16, mask(0x10);
    /// CN.
    FLAGS_CN = "rdpudp.flags.cn", "CN", Bool B16, mask(0x20);
    /// CWR.
    FLAGS_CWR = "rdpudp.flags.cwr", "CWR", Bool B16, mask(0x40);
    /// Ack of Acks.
    FLAGS_AOA = "rdpudp.flags.aoa", "Ack of Acks", Bool B16, mask(0x100);
    /// Syn lossy.
    FLAGS_SYNLOSSY = "rdpudp.flags.synlossy", "Syn lossy", Bool B16, mask(0x200);
    /// Ack delayed.
    FLAGS_ACKDELAYED = "rdpudp.flags.ackdelayed", "Ack delayed", Bool B16, mask(0x400);
    /// Correlation id.
    FLAGS_CORRELATIONID = "rdpudp.flags.correlationid", "Correlation id", Bool B16, mask(0x800);
    /// SynEx.
    FLAGS_SYNEX = "rdpudp.flags.synex", "SynEx", Bool B16, mask(0x1000);
    /// Initial SequenceNumber.
    INITIALSEQUENCENUMBER = "rdpudp.initialsequencenumber", "Initial SequenceNumber", U32 Hex;
    /// Upstream MTU.
    UPSTREAMMTU = "rdpudp.upstreammtu", "Upstream MTU", U16 Dec;
    /// DownStream MTU.
    DOWNSTREAMMTU = "rdpudp.downstreammtu", "DownStream MTU", U16 Dec;
    /// Correlation Id.
    CORRELATIONID = "rdpudp.correlationid", "Correlation Id", Bytes None;
    /// Flags.
    SYNEX_FLAGS = "rdpudp.synex.flags", "Flags", U16 Hex;
    /// Version info.
    SYNEX_FLAGS_VERSIONINFO = "rdpudp.synex.flags.versioninfo", "Version info", Bool B8, mask(0x1);
    /// Version.
    SYNEX_VERSION = "rdpudp.synex.version", "Version", U16 Hex, names(SYNEX_VERSION_NAMES);
    /// Cookie Hash.
    SYNEX_COOKIEHASH = "rdpudp.synex.cookiehash", "Cookie Hash", Bytes None;
    /// Ack item.
    ACK_ITEM = "rdpudp.ack.item", "Ack item", U8 Hex;
    /// Run length.
    ACK_ITEM_RLE = "rdpudp.ack.item.rle", "Run length", U8 Dec, mask(0x3f);
    /// snCoded.
    FEC_CODED = "rdpudp.fec.coded", "snCoded", U32 Hex;
    /// snSourceStart.
    FEC_SOURCESTART = "rdpudp.fec.sourcestart", "snSourceStart", U32 Hex;
    /// Range.
    FEC_RANGE = "rdpudp.fec.range", "Range", U8 Dec;
    /// Fec index.
    FEC_FECINDEX = "rdpudp.fec.fecindex", "Fec index", U8 Dec;
    /// snResetSeqNum.
    RESETSEQNUM = "rdpudp.resetSeqNum", "snResetSeqNum", U32 Hex;
    /// snCoded.
    DATA_SNCODED = "rdpudp.data.sncoded", "snCoded", U32 Hex;
    /// snSourceStart.
    DATA_SOURCESTART = "rdpudp.data.sourceStart", "snSourceStart", U32 Hex;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 3389)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("rdpudp", "UDP Remote Desktop Protocol", "RDPUDP", &["MS-RDPEUDP"]) },
        dissect,
    )
};

const SYN: u64 = 0x0001;
const ACK: u64 = 0x0004;
const DATA_FLAG: u64 = 0x0008;
const FEC: u64 = 0x0010;
const ACK_OF_ACKS: u64 = 0x0100;
const CORRELATION: u64 = 0x0800;
const SYN_EX: u64 = 0x1000;

/// What the column calls the flags.
const WORDS: [(u64, &str); 8] = [
    (SYN, "SYN"),
    (0x0002, "FIN"),
    (ACK, "ACK"),
    (DATA_FLAG, "DATA"),
    (FEC, "FEC"),
    (ACK_OF_ACKS, "AOA"),
    (CORRELATION, "CORRELATIONID"),
    (SYN_EX, "SYNEX"),
];
const BITS: [&Field; 12] = [
    &FLAGS_SYN,
    &FLAGS_FIN,
    &FLAGS_ACK,
    &FLAGS_DATA,
    &FLAGS_FEC,
    &FLAGS_CN,
    &FLAGS_CWR,
    &FLAGS_AOA,
    &FLAGS_SYNLOSSY,
    &FLAGS_ACKDELAYED,
    &FLAGS_CORRELATIONID,
    &FLAGS_SYNEX,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let flags = u64::from(b.be16(6)?);
    cx.protocol("RDPUDP");
    let names: Vec<&str> = WORDS.iter().filter(|(bit, _)| flags & bit != 0).map(|(_, name)| *name).collect();
    cx.info(format_args!("{}", names.join(",")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&SNSOURCEACK, 4), (&RECEIVEWINDOWSIZE, 2)])?;
    cx.open(&FLAGS, b, 6, 2)?;
    let line = cx.last();
    for bit in BITS.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(line, format_args!(", {}", bit.label));
    }
    add_bits(cx, b, 6, 2, &BITS)?;
    cx.close();
    if flags & SYN != 0 {
        return connection(cx, b, flags);
    }
    let mut at = 8;
    if flags & ACK != 0 {
        at = acknowledged(cx, b, at)?;
    }
    if flags & ACK_OF_ACKS != 0 {
        at = add_each(cx, b, at, &[(&RESETSEQNUM, 4)])?;
    }
    if flags & FEC != 0 {
        cx.open_text(b.span(at, 12), format_args!("FEC"));
        add_each(cx, b, at, &[(&FEC_CODED, 4), (&FEC_SOURCESTART, 4), (&FEC_RANGE, 1), (&FEC_FECINDEX, 1)])?;
        cx.close();

    } else if flags & DATA_FLAG != 0 {
        cx.open_text(b.span(at, b.reported_len().saturating_sub(at)), format_args!("Data"));
        at = add_each(cx, b, at, &[(&DATA_SNCODED, 4), (&DATA_SOURCESTART, 4)])?;
        // the channel is TLS, or DTLS when packets may be lost
        let rest = b.from(at);
        let name = if rest.u8(1) == Ok(0xfe) { "dtls" } else { "tls" };
        if rest.reported_len() > 0 && !cx.call_named_inside(name, rest) {
            cx.data_inside(rest);
        }
        cx.close();
    }
    Ok(())
}

/// What both sides tell each other when they connect (MS-RDPEUDP section 2.2.2.5).
fn connection<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, flags: u64) -> Outcome {
    const IDENTIFIER: usize = 16;
    const COOKIE_HASH: usize = 32;
    let mut at = add_each(cx, b, 8, &[(&INITIALSEQUENCENUMBER, 4), (&UPSTREAMMTU, 2), (&DOWNSTREAMMTU, 2)])?;
    if flags & CORRELATION != 0 {
        cx.add(&CORRELATIONID, b, at, IDENTIFIER)?;
        // as many bytes again are reserved
        at += 2 * IDENTIFIER;
    }
    if flags & SYN_EX != 0 {
        cx.open_text(b.span(at, 4), format_args!("SynEx"));
        let known = cx.flags(&SYNEX_FLAGS, b, at, 2, &[&SYNEX_FLAGS_VERSIONINFO])? & 1 != 0;
        if known {
            cx.add(&SYNEX_VERSION, b, at + 2, 2)?;
        }
        if b.reported_len() >= at + 4 + COOKIE_HASH && flags & ACK == 0 {
            cx.add(&SYNEX_COOKIEHASH, b, at + 4, COOKIE_HASH)?;
        }
        cx.close();
    }
    Ok(())
}

/// Runs of packets that came or are missing; gives where the list ends, which is filled to a multiple of 4 bytes.
fn acknowledged<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let count = usize::from(b.be16(at)?);
    cx.open_text(b.span(at, 2 + count), format_args!("Ack"));
    for n in 0..count {
        cx.flags(&ACK_ITEM, b, at + 2 + n, 1, &[&ACK_ITEM_RLE])?;
    }
    cx.close();
    Ok(at + (2 + count).next_multiple_of(4))
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn the_first_datagram_tells_its_limits() {
        let bytes: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0, 0x40, 0, 1, 0, 0, 0, 1, 4, 0xd0, 4, 0xd0, 0, 0, 0, 0];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "rdpudp"));
        assert_eq!(shown.info, "SYN");
        assert!(shown.has("Flags: 0x0001, Syn"), "{:#?}", shown.lines);
        assert!(shown.has("Upstream MTU: 1232"));
    }
}
