//! Generic object oriented substation events: what happens in a substation, to all who care (IEC 61850-8-1 clause 18).

use super::common::mms_data::MMS_DATA;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault, Timestamp};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

fields! {
    /// APPID.
    APPID = "goose.appid", "APPID", U16 HexDec;
    /// Length.
    LENGTH = "goose.length", "Length", U16 Dec;
    /// Reserved 1.
    RESERVE1 = "goose.reserve1", "Reserved 1", U16 HexDec;
    /// Simulated.
    RESERVE1_S_BIT = "goose.reserve1.s_bit", "Simulated", Bool B16, mask(0x8000);
    /// Reserved 2.
    RESERVE2 = "goose.reserve2", "Reserved 2", U16 HexDec;
    /// IECGoosePdu.
    GOOSEPDU_ELEMENT = "goose.goosePdu_element", "goosePdu", None None;
    /// VisibleString.
    GOCBREF = "goose.gocbRef", "gocbRef", Str None;
    /// INTEGER.
    TIMEALLOWEDTOLIVE = "goose.timeAllowedtoLive", "timeAllowedtoLive", I32 Dec;
    /// VisibleString.
    DATSET = "goose.datSet", "datSet", Str None;
    /// VisibleString.
    GOID = "goose.goID", "goID", Str None;
    /// UtcTime.
    T = "goose.t", "t", Str None;
    /// INTEGER.
    STNUM = "goose.stNum", "stNum", U32 Dec;
    /// INTEGER.
    SQNUM = "goose.sqNum", "sqNum", U32 Dec;
    /// BOOLEAN.
    SIMULATION = "goose.simulation", "simulation", Bool None;
    /// INTEGER.
    CONFREV = "goose.confRev", "confRev", I32 Dec;
    /// BOOLEAN.
    NDSCOM = "goose.ndsCom", "ndsCom", Bool None;
    /// INTEGER.
    NUMDATSETENTRIES = "goose.numDatSetEntries", "numDatSetEntries", I32 Dec;
    /// SEQUENCE_OF_Data.
    ALLDATA = "goose.allData", "allData", U32 Dec;
    /// Data.
    DATA = "goose.Data", "Data", U32 Dec, names(MMS_DATA);
    /// boolean.
    BOOLEAN = "goose.boolean", "boolean", Bool None;
    /// bit-string.
    BIT_STRING = "goose.bit_string", "bit-string", Bytes None;
    /// integer.
    INTEGER = "goose.integer", "integer", I32 Dec;
    /// INTEGER.
    UNSIGNED = "goose.unsigned", "unsigned", I32 Dec;
    /// FloatingPoint.
    FLOATING_POINT = "goose.floating_point", "floating-point", Bytes None;
    /// octet-string.
    OCTET_STRING = "goose.octet_string", "octet-string", Bytes None;
    /// VisibleString.
    VISIBLE_STRING = "goose.visible_string", "visible-string", Str None;
    /// UtcTime.
    UTC_TIME = "goose.utc_time", "utc-time", Str None;
    /// SEQUENCE_OF_Data.
    STRUCTURE = "goose.structure", "structure", U32 Dec;
    /// SEQUENCE_OF_Data.
    ARRAY = "goose.array", "array", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88b8)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("goose", "GOOSE", "GOOSE", &["IEC 61850-8-1"]) }, dissect)
};

const HEADER: usize = 8;
/// Tag of the PDU: application, constructed, number 1.
const PDU: u8 = 0x61;
/// Deepest nesting of values.
const DEEPEST: usize = 10;

/// Length of a BER element's header and of its contents.
fn element(b: Bytes<'_>, at: usize) -> Result<(usize, usize), Fault> {
    let first = b.u8(at + 1)?;
    match usize::from(first & 0x7f) {
        len if first & 0x80 == 0 => Ok((2, len)),
        count @ 1..=4 => Ok((2 + count, b.uint_be(at + 2, count)? as usize)),
        _ => Err(Fault::Malformed),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("GOOSE");
    cx.info(format_args!(""));
    let len = usize::from(b.be16(2)?);
    cx.packet.payload_end = Some(b.span(len, 0).start);
    cx.layer(&PROTOCOL.info, b, len);
    add_each(cx, b, 0, &[(&APPID, 2), (&LENGTH, 2)])?;
    cx.flags(&RESERVE1, b, 4, 2, &[&RESERVE1_S_BIT])?;
    cx.add(&RESERVE2, b, 6, 2)?;
    if b.u8(HEADER)? != PDU {
        return Ok(());
    }
    let (header, len) = element(b, HEADER)?;
    let pdu = b.sub(HEADER + header, len)?;
    cx.put(&GOOSEPDU_ELEMENT, pdu.span(0, len), Value::None);
    cx.open_last();
    let mut at = 0;
    while at < len {
        let tag = pdu.u8(at)?;
        let (header, size) = element(pdu, at)?;
        field(cx, tag, pdu.sub(at + header, size)?)?;
        at += header + size;
    }
    Ok(())
}

fn field<'a>(cx: &mut Cx<'a>, tag: u8, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    match tag {
        0x80 => cx.add(&GOCBREF, b, 0, len)?,
        0x81 => number(cx, &TIMEALLOWEDTOLIVE, b)?,
        0x82 => cx.add(&DATSET, b, 0, len)?,
        0x83 => cx.add(&GOID, b, 0, len)?,
        0x84 => time(cx, &T, b)?,
        0x85 => number(cx, &STNUM, b)?,
        0x86 => number(cx, &SQNUM, b)?,
        0x87 => cx.add(&SIMULATION, b, 0, 1)?,
        0x88 => number(cx, &CONFREV, b)?,
        0x89 => cx.add(&NDSCOM, b, 0, 1)?,
        0x8a => number(cx, &NUMDATSETENTRIES, b)?,
        0xab => return values(cx, &ALLDATA, b, 0),
        _ => 0,
    };
    Ok(())
}

/// A whole number, signed as BER has it.
fn number<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Result<u64, Fault> {
    let len = b.reported_len();
    if !(1..=8).contains(&len) {
        return Err(Fault::Malformed);
    }
    let raw = b.uint_be(0, len)?;
    let unused = 64 - 8 * len as u32;
    let value = if field.kind.is_signed() { Value::Int(((raw << unused) as i64) >> unused) } else { Value::Uint(raw) };
    cx.put(field, b.span(0, len), value);
    Ok(raw)
}

/// Seconds since 1970 and a fraction of 24 bits, shown as text.
fn time<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Result<u64, Fault> {
    let (seconds, fraction) = (b.be32(0)?, u64::from(b.be24(4)?));
    let nanoseconds = (fraction * 1_000_000_000) >> 24;
    let moment = Timestamp(i64::from(seconds) * 1_000_000_000 + nanoseconds as i64);
    let mut text = String::new();
    let _ = moment.write_utc(&mut text);
    cx.put_text(field, b.span(0, 8), format_args!("{text}"));
    Ok(0)
}

/// Values in a list, each with the kind that its tag says.
fn values<'a>(cx: &mut Cx<'a>, list: &'static Field, b: Bytes<'a>, depth: usize) -> Outcome {
    if depth > DEEPEST {
        return Err(Fault::Limit);
    }
    let len = b.reported_len();
    cx.put(list, b.span(0, len), Value::Uint(0));
    let item = cx.open_last();
    let (mut at, mut count) = (0, 0);
    while at < len {
        let tag = b.u8(at)?;
        let (header, size) = element(b, at)?;
        let value = b.sub(at + header, size)?;
        cx.put(&DATA, value.span(0, size), Value::Uint((tag & 0x1f).into()));
        cx.open_last();
        match tag {
            0xa1 => values(cx, &ARRAY, value, depth + 1)?,
            0xa2 => values(cx, &STRUCTURE, value, depth + 1)?,
            0x83 => cx.add(&BOOLEAN, value, 0, 1).map(|_| ())?,
            // the first byte counts the bits that do not belong
            0x84 if size > 1 => cx.add(&BIT_STRING, value, 1, size - 1).map(|_| ())?,
            0x85 => number(cx, &INTEGER, value).map(|_| ())?,
            0x86 => number(cx, &UNSIGNED, value).map(|_| ())?,
            0x87 => cx.add(&FLOATING_POINT, value, 0, size).map(|_| ())?,
            0x89 if size > 0 => cx.add(&OCTET_STRING, value, 0, size).map(|_| ())?,
            0x8a if size > 0 => cx.add(&VISIBLE_STRING, value, 0, size).map(|_| ())?,
            0x91 if size == 8 => time(cx, &UTC_TIME, value).map(|_| ())?,
            _ => {}
        }
        cx.close();
        at += header + size;
        count += 1;
    }
    cx.text(item, format_args!("{}: {count} item{}", list.label, if count == 1 { "" } else { "s" }));
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn an_event_shows_its_values() {
        let mut frame = vec![1, 0xc, 0xcd, 1, 0, 1, 2, 0, 0, 0, 0, 1, 0x88, 0xb8, 0, 1, 0, 28, 0, 0, 0, 0, 0x61, 18];
        frame.extend_from_slice(&[0x80, 2, b'a', b'b', 0x85, 1, 7, 0x8a, 1, 1, 0xab, 6, 0x83, 1, 0xff, 0x86, 1, 5]);
        let shown = dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("GOOSE", ""));
        assert!(shown.has("stNum: 7"), "{:#?}", shown.lines);
        assert!(shown.has("allData: 2 items"));
        assert!(shown.has("unsigned: 5"));
    }
}
