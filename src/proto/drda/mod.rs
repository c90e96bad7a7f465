//! Distributed relational database architecture (Open Group DRDA): how DB2 and Derby talk to their clients.

mod code_points;
mod ebcdic;
mod fields;

use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::stream::{Need, StreamCx};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    probes: &[(Table::TcpPort, is_structure)],
    need: Some(need),
    sized: true,
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("drda", "DRDA", "DRDA", &["Open Group DRDA"]) }, dissect)
};

/// Length, magic number, format, correlation; length and code point of what follows.
const HEADER: usize = 10;
const MAGIC: u8 = 0xd0;
/// Length and code point.
const PARAMETER_HEADER: usize = 4;
const SQL_STATEMENT: u16 = 0x2414;

/// A structure whose two lengths agree, of a kind and a code point that there are.
fn is_structure(bytes: &[u8]) -> bool {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(len), Ok(MAGIC), Ok(format), Ok(inner), Ok(code)) = (b.be16(0), b.u8(2), b.u8(3), b.be16(6), b.be16(8)) else {
        return false;
    };
    usize::from(len) >= HEADER && len - 6 == inner && matches!(format & 0x8f, 1..=5) && code_points::name(code.into()).is_some()
}

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match bytes {
        [high, low, MAGIC, ..] => match usize::from(u16::from_be_bytes([*high, *low])) {
            len if len >= HEADER => Need::Complete(len),
            _ => Need::NotMine,
        },
        [] | [_] | [_, _] => Need::More(Some(HEADER)),
        _ => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(2)? != MAGIC {
        return Err(Fault::NotMine);
    }
    let code = b.be16(8)?;
    let short = code_points::name(code.into()).map_or_else(|| format!("Unknown (0x{code:02x})"), Into::into);
    cx.protocol("DRDA");
    cx.info(format_args!("{}{short}", if cx.packet.message == 0 { "" } else { " | " }));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(" ({})", code_points::title(code.into()).unwrap_or(&short)));
    cx.open_text(b.span(0, HEADER), format_args!("DDM ({short})"));
    add_each(cx, b, 0, &[(&DDM_LENGTH, 2), (&DDM_DDMID, 1)])?;
    let format = cx.open(&DDM_FORMAT, b, 3, 1)?;
    let item = cx.last();
    for bit in [&DDM_FMT_BIT0, &DDM_FMT_BIT1, &DDM_FMT_BIT2, &DDM_FMT_BIT3] {
        if format & bit.mask != 0 {
            cx.append(item, format_args!(", {}", bit.label));
        }
    }
    let kind = DDM_FMT_DSSTYP.names.get(format & DDM_FMT_DSSTYP.mask).unwrap_or("Unknown");
    cx.append(item, format_args!(", DSS type: {kind}"));
    add_bits(cx, b, 3, 1, &[&DDM_FMT_BIT0, &DDM_FMT_BIT1, &DDM_FMT_BIT2, &DDM_FMT_BIT3, &DDM_FMT_DSSTYP])?;
    cx.close();
    add_each(cx, b, 4, &[(&DDM_RQSCRR, 2), (&DDM_LENGTH2, 2), (&DDM_CODEPOINT, 2)])?;
    cx.close();
    let mut at = HEADER;
    while at + PARAMETER_HEADER <= b.reported_len() {
        at = parameter(cx, b, at)?;
    }
    if code == SQL_STATEMENT && b.reported_len() > HEADER + PARAMETER_HEADER {
        let from = HEADER + PARAMETER_HEADER;
        let len = b.reported_len() - from;
        let bytes = b.slice(from, len)?;
        let statement = bytes.get(..len - 1).unwrap_or_default();
        cx.put_text(&SQLSTATEMENT, b.span(from, len - 1), format_args!("{}", ascii(statement)));
        cx.put_text(&SQLSTATEMENT_EBCDIC, b.span(from, len), format_args!("{}", ebcdic::text(bytes)));
    }
    Ok(())
}

/// A parameter; one that does not say its length goes up to the end.
fn parameter<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (stated, code) = (usize::from(b.be16(at)?), b.be16(at + 2)?);
    let rest = b.reported_len() - at;
    let len = if (PARAMETER_HEADER..=rest).contains(&stated) { stated } else { rest };
    let title = code_points::title(code.into()).unwrap_or("Unknown");
    cx.open_text(b.span(at, len), format_args!("Parameter ({title})"));
    add_each(cx, b, at, &[(&PARAM_LENGTH, 2), (&PARAM_CODEPOINT, 2)])?;
    let (from, size) = (at + PARAMETER_HEADER, len - PARAMETER_HEADER);
    if size > 0 {
        // nothing says which of the two it is
        let bytes = b.slice(from, size)?;
        cx.put_text(&PARAM_DATA, b.span(from, size), format_args!("{}", ascii(bytes)));
        cx.put_text(&PARAM_DATA_EBCDIC, b.span(from, size), format_args!("{}", ebcdic::text(bytes)));
    }
    cx.close();
    Ok(at + len)
}

/// Text up to the first zero; what is no ASCII cannot be told.
fn ascii(bytes: &[u8]) -> String {
    let text = bytes.iter().take_while(|c| **c != 0);
    text.map(|c| if c.is_ascii() { char::from(*c) } else { char::REPLACEMENT_CHARACTER }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing::tcp;

    #[test]
    fn parameters_are_shown_in_both_alphabets() {
        let wire = b"\0\x13\xd0\x41\0\x01\0\x0d\x10\x41\0\x09\x11\x5e\x84\x82\xf2\x82\x97";
        assert!(is_structure(wire) && !is_structure(b"\0\x13\xd0\x41\0\x01\0\x0c\x10\x41"));
        let shown = tcp((40000, 50000), wire);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("DRDA", "EXCSAT"));
        for line in [
            "DRDA (Exchange Server Attributes)",
            "Format: 0x41, Chained, DSS type: RQSDSS",
            "Parameter (External Name)",
            "Data (EBCDIC): db2bp",
        ] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
