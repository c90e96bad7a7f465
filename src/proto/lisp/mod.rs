//! Locator/ID separation protocol: control messages (RFC 9301).

mod fields;
mod mapping;

use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 4342)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("lisp", "Locator/ID Separation Protocol", "LISP", &["RFC 9301"]) },
        dissect,
    )
};

const REQUEST: u64 = 1;
const REPLY: u64 = 2;
const REGISTER: u64 = 3;
const NOTIFY: u64 = 4;
const ENCAPSULATED: u64 = 8;

const REQUEST_FLAGS: [&Field; 6] =
    [&MREQ_FLAGS_AUTH, &MREQ_FLAGS_MRP, &MREQ_FLAGS_PROBE, &MREQ_FLAGS_SMR, &MREQ_FLAGS_PITR, &MREQ_FLAGS_SMRI];
const REPLY_FLAGS: [&Field; 4] = [&MREP_FLAGS_PROBE, &MREP_FLAGS_ENLR, &MREP_FLAGS_SEC, &MREP_RES];
const REGISTER_FLAGS: [&Field; 6] =
    [&MREG_FLAGS_PMR, &MREG_FLAGS_SEC, &MREG_FLAGS_XTRID, &MREG_FLAGS_RTR, &MREG_RES, &MREG_FLAGS_WMN];
const NOTIFY_FLAGS: [&Field; 3] = [&MNOT_FLAGS_XTRID, &MNOT_FLAGS_RTR, &MNOT_RES];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = u64::from(b.u8(0)? >> 4);
    cx.protocol("LISP");
    let encapsulated = cx.tree.layers().iter().filter(|name| **name == "lisp").count() > 1;
    let name = if kind == ENCAPSULATED { "Encapsulated Control Message" } else { TYPE.names.get(kind).unwrap_or("Unknown LISP Control Packet") };
    cx.info(format_args!("{}{name}", if encapsulated { "Encapsulated " } else { "" }));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 3)?;
    match kind {
        REQUEST => request(cx, b),
        REPLY => {
            add_bits(cx, b, 0, 3, &REPLY_FLAGS)?;
            if b.u8(0)? & 8 != 0 {
                cx.info_append(format_args!(" (RLOC-probe reply)"));
            }
            cx.add(&RECORDS, b, 3, 1)?;
            cx.add(&NONCE, b, 4, 8)?;
            mapping::all(cx, b, 12, b.u8(3)?).map(|_| ())
        }
        REGISTER => registration(cx, b, &REGISTER_FLAGS, b.u8(0)? & 2 != 0),
        NOTIFY => registration(cx, b, &NOTIFY_FLAGS, b.u8(0)? & 8 != 0),
        ENCAPSULATED => {
            cx.end_at(item, b, 4);
            add_bits(cx, b, 0, 4, &[&ECM_FLAGS_SEC, &ECM_FLAGS_DDT, &ECM_RES])?;
            let originated = b.u8(0)? & 4 != 0;
            let inner = b.from(4);
            let name = if inner.u8(0)? >> 4 == 6 { "ipv6" } else { "ip" };
            cx.call_named(name, inner);
            let info = cx.tree.columns.info.clone();
            if originated && let Some(rest) = info.strip_prefix("Encapsulated Map-Request") {
                cx.info(format_args!("Encapsulated Map-Request (DDT-originated){rest}"));
            }
            Ok(())
        }
        _ => {
            cx.data(b.from(4));
            Ok(())
        }
    }
}

/// Address family and address of an end point; gives its text and where it ends. `None` where the family is not known.
fn endpoint<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    afi: &'static Field,
    fields: [&'static Field; 2],
) -> Result<(String, usize), Fault> {
    const LCAF_FAMILY: u16 = 16387;
    let family = b.be16(at)?;
    cx.add(afi, b, at, 2)?;
    let at = at + 2;
    let [four, six] = fields;
    match family {
        0 => Ok((String::from("not set"), at)),
        1 => {
            cx.add(four, b, at, 4)?;
            Ok((mapping::address(b.slice(at, 4)?), at + 4))
        }
        2 => {
            cx.add(six, b, at, 16)?;
            Ok((mapping::address(b.slice(at, 16)?), at + 16))
        }
        LCAF_FAMILY => mapping::canonical(cx, b, at, afi),
        _ => Err(Fault::Malformed),
    }
}

fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (high, low) = (b.u8(0)?, b.u8(1)?);
    cx.open(&MREQ_FLAGS, b, 0, 3)?;
    add_bits(cx, b, 0, 3, &REQUEST_FLAGS)?;
    cx.close();
    let kind = match (high & 2 != 0, high & 1 != 0, low & 0x40 != 0) {
        (true, ..) => " (RLOC-probe)",
        (_, true, false) => " (SMR)",
        (_, _, true) => " (SMR-invoked)",
        _ => "",
    };
    cx.info_append(format_args!("{kind}"));
    cx.add(&MREQ_RES, b, 0, 3)?;
    let routers = cx.add(&IRC, b, 0, 3)? + 1;
    cx.add(&RECORDS, b, 3, 1)?;
    cx.add(&NONCE, b, 4, 8)?;
    let (_, mut at) = endpoint(cx, b, 12, &MREQ_SRCEID_AFI, [&MREQ_SRCEID_IPV4, &MREQ_SRCEID_IPV6])?;
    for n in 1..=routers {
        let item = cx.put(&MREQ_ITR_RLOC, b.span(at, 0), Value::None);
        cx.open_last();
        let (text, end) = endpoint(cx, b, at, &MREQ_ITR_RLOC_AFI, [&MREQ_ITR_RLOC_IPV4, &MREQ_ITR_RLOC_IPV6])?;
        cx.text(item, format_args!("ITR-RLOC {n}: {text}"));
        cx.end_at(item, b, end);
        cx.close();
        at = end;
    }
    for n in 1..=b.u8(3)? {
        let item = cx.put(&MREQ_RECORD, b.span(at, 0), Value::None);
        cx.open_last();
        let width = b.u8(at + 1)?;
        add_each(cx, b, at, &[(&MREQ_RECORD_RES, 1), (&MREQ_RECORD_PREFIX_LENGTH, 1)])?;
        let (text, end) = endpoint(cx, b, at + 2, &MREQ_RECORD_PREFIX_AFI, [&MREQ_RECORD_PREFIX_IPV4, &MREQ_RECORD_PREFIX_IPV6])?;
        cx.text(item, format_args!("Map-Request Record {n}: {text}/{width}"));
        cx.end_at(item, b, end);
        cx.close();
        let lead = if n == 1 { " for" } else { "," };
        cx.info_append(format_args!("{lead} {text}/{width}"));
        at = end;
    }
    let replies = high & 4 != 0;
    if replies && at < b.reported_len() {
        let record = cx.put(&MREP_RECORD, b.span(at, b.reported_len() - at), Value::None);
        cx.text(record, format_args!("Map-Reply Record"));
        cx.open_last();
        let info = cx.tree.columns.info.clone();
        at = mapping::all(cx, b, at, 1)?;
        cx.info(format_args!("{info}"));
        cx.close();
    }
    cx.data(b.from(at));
    Ok(())
}

/// Registrations and the server's confirmation of them.
fn registration<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, flags: &[&'static Field], identified: bool) -> Outcome {
    const ROUTER_ID: usize = 16;
    add_bits(cx, b, 0, 3, flags)?;
    cx.add(&RECORDS, b, 3, 1)?;
    add_each(cx, b, 4, &[(&NONCE, 8), (&KEYID, 2)])?;
    let len = cx.add(&AUTHLEN, b, 14, 2)? as usize;
    cx.add(&AUTH, b, 16, len)?;
    let mut at = mapping::all(cx, b, 16 + len, b.u8(3)?)?;
    if identified {
        at = add_each(cx, b, at, &[(&XTRID, ROUTER_ID), (&SITEID, 8)])?;
    }
    cx.data(b.from(at));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_reply_names_its_prefix_and_locators() {
        let shown = dissect_as(147, &[
            0x20, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 5, 1, 28, 0x10, 0, 0, 0, 0, 1, 153, 16, 31, 80,
            1, 100, 255, 0, 0, 5, 0, 1, 10, 0, 0, 1,
        ], (Table::LinkType, 147, "lisp"));
        assert_eq!(shown.info, "Map-Reply for 153.16.31.80/28");
        assert!(shown.has("Mapping Record 1, EID Prefix: 153.16.31.80/28, TTL: 5, Action: No-Action, Authoritative"), "{:#?}", shown.lines);
        assert!(shown.has("Locator Record 1, Local RLOC: 10.0.0.1, Reachable, Priority/Weight: 1/100, Multicast Priority/Weight: 255/0"));
    }
}
