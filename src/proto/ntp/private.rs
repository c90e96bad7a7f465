//! Private messages of ntpd, mode 7.

use super::fields::*;
use super::named_flags;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::exchange;
use std::net::Ipv4Addr;

/// The request that amplification attacks use.
const MON_GETLIST_1: u64 = 42;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let response = b.u8(0)? & 0x80 != 0;
    named_flags(cx, &FLAGS, b, 0, 1, &[&PRIV_FLAGS_R, &PRIV_FLAGS_MORE, &FLAGS_VN, &FLAGS_MODE])?;
    cx.flags(&PRIV_AUTH_SEQ, b, 1, 1, &[&PRIV_AUTH, &PRIV_SEQ])?;
    cx.add(&PRIV_IMPL, b, 2, 1)?;
    let request = cx.add(&PRIV_REQCODE, b, 3, 1)?;
    let what = PRIV_REQCODE.names.get(request).unwrap_or("Unknown");
    cx.info_append(format_args!(", {}, {what}", if response { "Response" } else { "Request" }));
    exchange::show(cx, b.span(0, 0), &RESPONSE_IN, &REQUEST_IN, &DELTA_TIME);
    cx.add(&PRIV_ERR, b, 4, 1)?;
    let count = cx.add(&PRIV_NUMITEMS, b, 4, 2)?;
    cx.add(&PRIV_RESERVED, b, 6, 1)?;
    let size = cx.add(&PRIV_ITEMSIZE, b, 6, 2)? as usize;
    if !(response && request == MON_GETLIST_1 && size >= 72) {
        return Ok(());
    }
    let mut at = 8;
    for _ in 0..count {
        let item = b.sub(at, size)?;
        let address = Ipv4Addr::from(item.be32(16)?);
        let line = cx.put_text(&PRIV_ITEM, item.span(0, size), format_args!("Monlist Item"));
        cx.text(line, format_args!("Monlist item: address: {address}:{}", item.be16(28)?));
        cx.open_last();
        for (at, len, field) in [
            (0, 4, &PRIV_MONLIST_AVGINT),
            (4, 4, &PRIV_MONLIST_LSINT),
            (8, 4, &PRIV_MONLIST_RESTR),
            (12, 4, &PRIV_MONLIST_COUNT),
            (16, 4, &PRIV_MONLIST_REMOTE_ADDRESS),
            (20, 4, &PRIV_MONLIST_LOCAL_ADDRESS),
            (24, 4, &PRIV_MONLIST_FLAGS),
            (28, 2, &PRIV_MONLIST_PORT),
            (30, 1, &PRIV_MONLIST_MODE),
            (31, 1, &PRIV_MONLIST_VERSION),
            (32, 4, &PRIV_MONLIST_IPV6),
            (36, 4, &PRIV_MONLIST_UNUSED),
        ] {
            cx.add(field, item, at, len)?;
        }
        if item.be32(32)? != 0 {
            cx.add(&PRIV_MONLIST_ADDR6, item, 40, 16)?;
            cx.add(&PRIV_MONLIST_DADDR6, item, 56, 16)?;
        }
        cx.close();
        at += size;
    }
    Ok(())
}
