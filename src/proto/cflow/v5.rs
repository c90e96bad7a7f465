//! NetFlow version 5: records of one fixed form (Cisco, "NetFlow Export Datagram Format").

use super::fields::*;
use super::{milliseconds, moment};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::{add_bits, add_each};
use std::net::Ipv4Addr;

const HEADER: usize = 24;
const RECORD: usize = 48;

pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, count: u16) -> Outcome {
    moment(cx, b, 8, b.be32(12)?)?;
    add_each(cx, b, 8, &[(&UNIX_SECS, 4), (&UNIX_NSECS, 4)])?;
    cx.close();
    add_each(cx, b, 16, &[(&SEQUENCE, 4), (&ENGINE_TYPE, 1), (&ENGINE_ID, 1)])?;
    add_bits(cx, b, 22, 2, &[&SAMPLINGMODE, &SAMPLERATE])?;
    for n in 0..usize::from(count) {
        let at = HEADER + n * RECORD;
        cx.open_text(b.span(at, RECORD), format_args!("pdu {}/{count}", n + 1));
        record(cx, b.sub(at, RECORD)?)?;
        cx.close();
    }
    Ok(())
}

fn record<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 0, &[(&SRCADDR, 4), (&DSTADDR, 4), (&NEXTHOP, 4), (&INPUTINT, 2), (&OUTPUTINT, 2), (&PACKETS, 4), (&OCTETS, 4)])?;
    let (first, last) = (milliseconds(b.be32(24)?), milliseconds(b.be32(28)?));
    cx.computed(&TIMEDELTA, b.span(24, 8), Value::RelTime(last - first));
    cx.open_last();
    cx.put(&TIMESTART, b.span(24, 4), Value::RelTime(first));
    cx.put(&TIMEEND, b.span(28, 4), Value::RelTime(last));
    cx.close();
    add_each(cx, b, 32, &[(&SRCPORT, 2), (&DSTPORT, 2), (&PADDING, 1), (&TCPFLAGS, 1), (&PROTOCOL, 1), (&TOS, 1), (&SRCAS, 2), (&DSTAS, 2)])?;
    mask(cx, b, 44, &SRCMASK, 0)?;
    mask(cx, b, 45, &DSTMASK, 4)?;
    cx.add(&PADDING, b, 46, 2)?;
    Ok(())
}

/// Width of a prefix, with the prefix of the address at `address`.
fn mask<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, address: usize) -> Outcome {
    let width = cx.add(field, b, at, 1)? as u32;
    let bits = u32::MAX.checked_shl(32_u32.saturating_sub(width)).unwrap_or(0);
    let prefix = Ipv4Addr::from(b.be32(address)? & bits);
    cx.append(cx.last(), format_args!(" (prefix: {prefix}/{})", if width == 0 { 32 } else { width }));
    Ok(())
}
