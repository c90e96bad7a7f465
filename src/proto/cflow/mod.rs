//! NetFlow versions 5 and 9 and IPFIX: reports of flows, described by templates in the newer versions (RFC 3954, RFC 7011).

mod elements;
mod fields;
mod names;
mod record;
mod set;
mod template;
mod v5;

use super::common::rows::add_each;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 2055), (Table::UdpPort, 4739), (Table::UdpPort, 9996)],
    track: Some(template::track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("cflow", "Cisco NetFlow/IPFIX", "CFLOW", &["RFC 3954", "RFC 7011"]) },
        dissect,
    )
};

const V5: u16 = 5;
const V9: u16 = 9;
const IPFIX: u16 = 10;
/// Header lengths in bytes.
const HEADER_V9: usize = 20;
const HEADER_IPFIX: usize = 16;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (version, count) = (b.be16(0)?, b.be16(2)?);
    if !matches!(version, V5 | V9 | IPFIX) {
        return Err(Fault::NotMine);
    }
    cx.protocol("CFLOW");
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&VERSION, b, 0, 2)?;
    if version == IPFIX {
        cx.end_at(item, b, usize::from(count));
        cx.info(format_args!("IPFIX flow ({count:4} bytes) Obs-Domain-ID={:5}", b.be32(12)?));
        cx.add(&LEN, b, 2, 2)?;
        moment(cx, b, 4, 0)?;
        cx.add(&EXPORTTIME, b, 4, 4)?;
        cx.close();
        add_each(cx, b, 8, &[(&SEQUENCE, 4), (&OD_ID, 4)])?;
        return set::all(cx, b.window(0, count.into()), HEADER_IPFIX, version);
    }
    let (noun, plural) = (if version == V5 { "flow" } else { "record" }, if count == 1 { "" } else { "s" });
    cx.info(format_args!("total: {count} (v{version}) {noun}{plural}"));
    cx.add(&COUNT, b, 2, 2)?;
    cx.put(&SYSUPTIME, b.span(4, 4), Value::RelTime(milliseconds(b.be32(4)?)));
    if version == V5 {
        return v5::dissect(cx, b, count);
    }
    moment(cx, b, 8, 0)?;
    cx.add(&UNIX_SECS, b, 8, 4)?;
    cx.close();
    add_each(cx, b, 12, &[(&SEQUENCE, 4), (&SOURCE_ID, 4)])?;
    cx.info_append(format_args!(" Obs-Domain-ID={:5}", b.be32(16)?));
    set::all(cx, b, HEADER_V9, version)
}

/// When the report was made, in seconds since 1970 and nanoseconds; the line stays open.
fn moment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, nanoseconds: u32) -> Outcome {
    let len = if nanoseconds > 0 { 8 } else { 4 };
    let time = i64::from(b.be32(at)?) * 1_000_000_000 + i64::from(nanoseconds);
    cx.put(&TIMESTAMP, b.span(at, len), Value::AbsTime(time));
    cx.open_last();
    Ok(())
}

/// Nanoseconds of a number of milliseconds.
fn milliseconds(ms: u32) -> i64 {
    i64::from(ms) * 1_000_000
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_template_lists_its_elements() {
        let shown = dissect_as(147, &[
            0, 10, 0, 32, 0x5f, 0x5e, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 9,
            0, 2, 0, 16, 1, 0, 0, 2, 0, 8, 0, 4, 0, 12, 0, 4,
        ], (Table::LinkType, 147, "cflow"));
        assert_eq!(shown.info, "IPFIX flow (  32 bytes) Obs-Domain-ID=    9 [Data-Template:256]");
        assert!(shown.has("Template (Id = 256, Count = 2)"), "{:#?}", shown.lines);
        assert!(shown.has("Field (2/2): IP_DST_ADDR"));
    }

    #[rustfmt::skip]
    #[test]
    fn a_flow_of_version_5() {
        let shown = dissect_as(147, &[
            0, 5, 0, 1, 0, 1, 0x86, 0xa0, 0x5f, 0x5e, 0x10, 0, 0, 0, 0x13, 0x88, 0, 0, 0, 77, 1, 2, 0x40, 5,
            10, 0, 0, 1, 10, 0, 0, 2, 0, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 10, 0, 0, 5, 0xdc, 0, 1, 0x5f, 0x90, 0, 1, 0x82, 0xb8,
            4, 0xd2, 0, 80, 0, 0x1b, 6, 0, 0xfd, 0xe9, 0xfd, 0xea, 24, 16, 0, 0,
        ], (Table::LinkType, 147, "cflow"));
        assert_eq!(shown.info, "total: 1 (v5) flow");
        assert!(shown.has("[Duration: 9.000000000 seconds]"), "{:#?}", shown.lines);
        assert!(shown.has("SrcMask: 24 (prefix: 10.0.0.0/24)"));
    }
}
