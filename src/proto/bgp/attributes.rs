//! UPDATE messages: routes that are withdrawn or reached, and the attributes of their paths (RFC 4271 section 4.3 and 5).

use super::fields::*;
use super::{communities, reach};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item, Outcome};
use crate::model::{Field, Value};
use std::net::Ipv4Addr;

/// The whole message body.
pub(super) fn update<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let withdrawn = cx.add(&WITHDRAWN_LEN, b, 0, 2)? as usize;
    if withdrawn > 0 {
        cx.put(&WITHDRAWN, b.span(2, withdrawn), Value::None);
        cx.open_last();
        prefixes(cx, b.sub(2, withdrawn)?, &WITHDRAWN_PREFIX)?;
        cx.close();
    }
    let at = 2 + withdrawn;
    let len = cx.add(&ATTRIBUTES_LEN, b, at, 2)? as usize;
    if len > 0 {
        cx.put(&ATTRIBUTES, b.span(at + 2, len), Value::None);
        cx.open_last();
        let all = b.sub(at + 2, len)?;
        let mut off = 0;
        while off + 3 <= len {
            off += attribute(cx, all, off)?;
        }
        cx.close();
    }
    let rest = b.from(at + 2 + len);
    if rest.reported_len() > 0 {
        cx.put(&NLRI, rest.span(0, rest.reported_len()), Value::None);
        cx.open_last();
        prefixes(cx, rest, &PREFIX)?;
        cx.close();
    }
    Ok(())
}

fn prefixes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field) -> Outcome {
    let mut at = 0;
    while at < b.reported_len() {
        let bits = b.u8(at)?;
        let len = usize::from(bits).div_ceil(8);
        if len > 4 {
            return Err(Fault::Malformed);
        }
        let mut octets = [0; 4];
        for (to, from) in octets.iter_mut().zip(b.slice(at + 1, len)?) {
            *to = *from;
        }
        cx.open_text(b.span(at, len + 1), format_args!("{}/{bits}", Ipv4Addr::from(octets)));
        cx.add(&PREFIX_LEN, b, at, 1)?;
        let label = if field == &WITHDRAWN_PREFIX { "Withdrawn route" } else { "NLRI" };
        cx.text(cx.last(), format_args!("{label} prefix length: {bits}"));
        cx.put(field, b.span(at + 1, len), Value::Ipv4(octets));
        cx.close();
        at += 1 + len;
    }
    Ok(())
}

/// One attribute; gives its length.
fn attribute<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    const EXTENDED: u8 = 0x10;
    let (flags, kind) = (b.u8(at)?, b.u8(at + 1)?);
    let (len, header) = if flags & EXTENDED != 0 { (usize::from(b.be16(at + 2)?), 4) } else { (usize::from(b.u8(at + 2)?), 3) };
    let name = ATTR_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let item = cx.put(&ATTRIBUTE, b.span(at, header + len), Value::None);
    cx.text(item, format_args!("Path Attribute - {name}"));
    cx.open_last();
    cx.flags(&ATTR_FLAGS, b, at, 1, &[&ATTR_OPTIONAL, &ATTR_TRANSITIVE, &ATTR_PARTIAL, &ATTR_EXTENDED, &ATTR_UNUSED])?;
    let words = [
        if flags & 0x80 != 0 { ", Optional" } else { "" },
        if flags & 0x40 != 0 { ", Transitive" } else { ", Non-transitive" },
        if flags & 0x80 != 0 { "" } else { ", Well-known" },
        if flags & 0x20 != 0 { ", Partial" } else { ", Complete" },
        if flags & EXTENDED != 0 { ", Extended Length" } else { "" },
    ];
    cx.append(cx.last(), format_args!("{}", words.concat()));
    cx.add(&ATTR_TYPE, b, at + 1, 1)?;
    cx.add(&ATTR_LENGTH, b, at + 2, header - 2)?;
    content(cx, b.sub(at + header, len)?, kind, item)?;
    cx.close();
    Ok(header + len)
}

fn content<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let len = v.reported_len();
    match (kind, len) {
        (1, 1) => {
            let origin = cx.add(&ORIGIN, v, 0, 1)?;
            cx.append(item, format_args!(": {}", ORIGIN.names.get(origin).unwrap_or("Unknown")));
        }
        (2 | 17, 0) => cx.append(item, format_args!(": empty")),
        (2 | 17, _) => path(cx, v, kind, item)?,
        (3, 4) => {
            cx.add(&NEXT_HOP, v, 0, 4)?;
            cx.append(item, format_args!(": {}", Ipv4Addr::from(v.be32(0)?)));
        }
        (4, 4) => {
            let value = cx.add(&MED, v, 0, 4)?;
            cx.append(item, format_args!(": {value}"));
        }
        (5, 4) => {
            let value = cx.add(&LOCAL_PREF, v, 0, 4)?;
            cx.append(item, format_args!(": {value}"));
        }
        (9, 4) => {
            cx.add(&ORIGINATOR, v, 0, 4)?;
            cx.append(item, format_args!(": {}", Ipv4Addr::from(v.be32(0)?)));
        }
        (7 | 18, 6 | 8) => communities::aggregator(cx, v, item)?,
        (8, 4..) => communities::standard(cx, v, item)?,
        (10, 4..) => communities::clusters(cx, v, item)?,
        (14, 5..) => reach::reachable(cx, v)?,
        (15, 3..) => reach::unreachable(cx, v)?,
        (16, 8..) => communities::extended(cx, v)?,
        (26, 3..) => communities::accumulated_metric(cx, v, item)?,
        (32, 12..) => communities::large(cx, v, item)?,
        _ => {}
    }
    Ok(())
}

/// A path of autonomous systems. Their numbers have 2 or 4 bytes, which the OPEN messages settled: the segments' lengths tell
/// which of the two it was.
fn path<'a>(cx: &mut Cx<'a>, v: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let size = if kind == 17 || !fits(v, 2) { 4 } else { 2 };
    cx.append(item, format_args!(": "));
    let mut at = 0;
    while at + 2 <= v.reported_len() {
        let count = usize::from(v.u8(at + 1)?);
        let systems: Vec<String> = (0..count).filter_map(|i| v.uint_be(at + 2 + i * size, size).ok()).map(|n| n.to_string()).collect();
        let text = systems.join(" ");
        cx.append(item, format_args!("{text} "));
        let segment = cx.put(&SEGMENT, v.span(at, 2 + count * size), Value::None);
        cx.text(segment, format_args!("AS Path segment: {text}"));
        cx.open_last();
        cx.add(&SEGMENT_TYPE, v, at, 1)?;
        cx.add(&SEGMENT_LENGTH, v, at + 1, 1)?;
        for i in 0..count {
            cx.add(if size == 2 { &AS2 } else { &AS4 }, v, at + 2 + i * size, size)?;
        }
        cx.close();
        at += 2 + count * size;
    }
    Ok(())
}

/// Whether segments with numbers of that size fill the bytes exactly.
fn fits(v: Bytes<'_>, size: usize) -> bool {
    let mut at = 0;
    while at < v.reported_len() {
        match (v.u8(at), v.u8(at + 1)) {
            (Ok(1..=4), Ok(count)) => at += 2 + usize::from(count) * size,
            _ => return false,
        }
    }
    at == v.reported_len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lengths_of_segments_tell_the_size_of_numbers() {
        let short = Bytes::new(&[2, 2, 0, 1, 0, 2], 0, 6);
        let long = Bytes::new(&[2, 1, 0, 0, 0xfd, 0xe8], 0, 6);
        assert!(fits(short, 2));
        assert!(!fits(long, 2) && fits(long, 4));
    }
}
