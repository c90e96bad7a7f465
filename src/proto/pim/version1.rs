//! Version 1, which is a kind of IGMP message (draft-ietf-idmr-pim-spec-02).

use super::fields::*;
use super::{quoted, verify};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rows::{add_bits, add_each};

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PIMv1");
    let code = b.u8(1)?;
    cx.info(format_args!("{}", CODE.names.get(code.into()).unwrap_or("Unknown")));
    cx.layer(&super::PROTOCOL.info, b, b.reported_len());
    cx.put_text(&IGMP_TYPE, b.span(0, 0), format_args!("PIM (0x14)"));
    cx.add(&CODE, b, 1, 1)?;
    verify(cx, b, code)?;
    cx.add(&VERSION, b, 4, 1)?;
    let end = b.reported_len();
    cx.add(&OPTION, b, 8, end.saturating_sub(8))?;
    let options = cx.open_last();
    cx.text(options, format_args!("PIM Options"));
    match code {
        0 => {
            cx.add(&MODE, b, 8, 1)?;
            cx.add(&HOLDTIME, b, 10, 2)?;
        }
        1 => {
            cx.add(&IP_VERSION, b, 8, 1)?;
            quoted(cx, b.from(8))?;
        }
        2 => {
            add_each(cx, b, 8, &[(&GROUP, 4), (&SOURCE, 4)])?;
        }
        3 | 6 | 7 => join_prune(cx, b)?,
        4 => {
            add_each(cx, b, 8, &[(&GROUP_ADDRESS, 4), (&GROUP_MASK, 4), (&RP, 4)])?;
            cx.add(&HOLDTIME, b, 22, 2)?;
        }
        5 => {
            add_each(cx, b, 8, &[(&GROUP_ADDRESS, 4), (&GROUP_MASK, 4), (&RPT, 1)])?;
            add_each(cx, b, 16, &[(&METRIC_PREF, 4), (&METRIC, 4)])?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

fn join_prune<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&UPSTREAM_NEIGHBOR, b, 8, 4)?;
    cx.add(&HOLDTIME, b, 14, 2)?;
    add_each(cx, b, 17, &[(&MASK_LEN, 1), (&ADDR_LEN, 1)])?;
    let groups = cx.add(&NUMGROUPS, b, 19, 1)?;
    let mut at = 20;
    for group in 0..groups {
        cx.add(&GROUP, b, at, 4)?;
        let line = cx.open_last();
        cx.text(line, format_args!("Group {group}: {}", std::net::Ipv4Addr::from(b.be32(at)?)));
        cx.add(&GROUP_MASK, b, at + 4, 4)?;
        let counts = [(&NUMJOINS, &JOIN_IP, at + 8), (&NUMPRUNES, &PRUNE_IP, at + 10)] as [(&'static Field, &'static Field, usize); 2];
        at += 12;
        for (number, field, place) in counts {
            let count = cx.open(number, b, place, 2)?;
            for _ in 0..count {
                add_bits(cx, b, at, 1, &[&SRC_FLAGS_A, &SRC_FLAGS_S, &SRC_FLAGS_W, &SRC_FLAGS_R, &SRC_FLAGS_RSV])?;
                cx.add(&MASK_LEN, b, at + 1, 1)?;
                cx.put(field, b.span(at + 2, 4), Value::Ipv4(b.be32(at + 2)?.to_be_bytes()));
                at += 6;
            }
            cx.close();
        }
        cx.close();
    }
    Ok(())
}
