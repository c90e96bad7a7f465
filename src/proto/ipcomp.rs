//! IP payload compression protocol (RFC 3173).

use flate2::read::DeflateDecoder;
use std::io::Read;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const CPI_NAMES: &[(u64, &str)] = &[
    (1, "OUI"),
    (2, "DEFLATE"),
    (3, "LZS"),
];

fields! {
    /// Next Header.
    NEXT_HEADER = "ipcomp.next_header", "Next Header", U8 Hex;
    /// IP Payload Compression Protocol Flags.
    FLAGS = "ipcomp.flags", "IPComp Flags", U8 Hex;
    /// IP Payload Compression Protocol Compression Parameter Index.
    CPI = "ipcomp.cpi", "IPComp CPI", U16 Hex, names(CPI_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 108)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ipcomp", "IP Payload Compression", "IPComp", &["RFC 3173"]) }, dissect)
};

const HEADER: usize = 4;
const DEFLATE: u64 = 2;
/// Parameter indexes that two hosts agree on (RFC 3173 section 4.2).
const NEGOTIATED: std::ops::RangeInclusive<u64> = 256..=61_439;
/// Longest packet that compressed data is taken for.
const LONGEST: u64 = 65_535;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IPComp");
    cx.layer(&PROTOCOL.info, b, HEADER);
    let next = cx.add(&NEXT_HEADER, b, 0, 1)?;
    cx.add(&FLAGS, b, 1, 1)?;
    let method = cx.add(&CPI, b, 2, 2)?;
    match CPI.names.get(method) {
        Some(name) => cx.info(format_args!("IPComp (CPI={name})")),
        None => cx.info(format_args!("IPComp (CPI=0x{method:04x})")),
    }
    let data = b.from(HEADER);
    cx.data_inside(data);
    cx.close();
    let mut plain = Vec::new();
    // numbers from 256 on are agreed upon, mostly for the same
    if method == DEFLATE || NEGOTIATED.contains(&method) {
        let _ = DeflateDecoder::new(data.data()).take(LONGEST).read_to_end(&mut plain);
    }
    if plain.is_empty() {
        return Ok(());
    }
    let packet = cx.make_buffer("IPcomp inflated data", &plain);
    cx.next(Table::IpProto, next as u32, packet);
    Ok(())
}
