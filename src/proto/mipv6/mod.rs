//! Mobile IPv6: the mobility header (RFC 6275), with the messages of proxy mobile IPv6 (RFC 5213) and network mobility (RFC 3963).

mod fields;
mod names;
mod options;

use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 135)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mipv6", "Mobile IPv6", "MIPv6", &["RFC 6275"]) },
        dissect,
    )
};

/// Where the message starts: what stands before is the same in all.
const HEADER: usize = 6;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MIPv6");
    let len = (usize::from(b.u8(1)?) + 1) * 8;
    let kind = b.u8(2)?;
    let name = MHTYPE.names.get(kind.into());
    cx.info(format_args!("{}", name.unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, len);
    cx.add(&PROTO, b, 0, 1)?;
    cx.add(&HLEN, b, 1, 1)?;
    cx.append(cx.last(), format_args!(" ({len} bytes)"));
    cx.add(&MHTYPE, b, 2, 1)?;
    cx.add(&RESERVED, b, 3, 1)?;
    cx.add(&CSUM, b, 4, 2)?;
    let header = b.sub(0, len)?;
    let end = message(cx, header, kind)?;
    options::all(cx, header, end)
}

const COOKIE: usize = 8;
const UPDATE_FLAGS: [&Field; 10] =
    [&BU_A_FLAG, &BU_H_FLAG, &BU_L_FLAG, &BU_K_FLAG, &BU_M_FLAG, &NEMO_BU_R_FLAG, &BU_P_FLAG, &BU_F_FLAG, &BU_T_FLAG, &BU_B_FLAG];
const ACKNOWLEDGEMENT_FLAGS: [&Field; 5] = [&BA_K_FLAG, &NEMO_BA_R_FLAG, &BA_P_FLAG, &BA_T_FLAG, &BA_B_FLAG];

/// The fixed part of a message; gives where the options start (RFC 6275 section 6.1).
fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Result<usize, Fault> {
    let title = |cx: &mut Cx<'a>, len: usize| {
        let name = MHTYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.open_text(b.span(HEADER, len), format_args!("{name}"));
    };
    let end = match kind {
        0 => {
            cx.add(&BINDING_REFRESH_REQUEST, b, HEADER, 2)?;
            return Ok(8);
        }
        1 | 2 => {
            title(cx, 2 + COOKIE);
            cx.add(if kind == 1 { &HOTI_COOKIE } else { &COTI_COOKIE }, b, 8, COOKIE)?;
            16
        }
        3 => {
            title(cx, 2 + 2 * COOKIE);
            add_each(cx, b, HEADER, &[(&HOT_NINDEX, 2), (&HOT_COOKIE, COOKIE), (&HOT_TOKEN, COOKIE)])?
        }
        4 => {
            title(cx, 2 + 2 * COOKIE);
            add_each(cx, b, HEADER, &[(&COT_NINDEX, 2), (&COT_COOKIE, COOKIE), (&HOT_TOKEN, COOKIE)])?
        }
        5 => {
            title(cx, 6);
            cx.add(&BU_SEQNR, b, 6, 2)?;
            add_bits(cx, b, 8, 2, &UPDATE_FLAGS)?;
            lifetime(cx, b, 10, &BU_LIFETIME)?
        }
        6 => {
            title(cx, 6);
            cx.add(&BA_STATUS, b, 6, 1)?;
            add_bits(cx, b, 7, 1, &ACKNOWLEDGEMENT_FLAGS)?;
            cx.add(&BA_SEQNR, b, 8, 2)?;
            lifetime(cx, b, 10, &BA_LIFETIME)?
        }
        7 => {
            title(cx, 18);
            cx.add(&BE_STATUS, b, 6, 1)?;
            cx.add(&BE_HADDR, b, 8, 16)?;
            24
        }
        12 => {
            let count = usize::from(b.u8(6)?);
            title(cx, 2 + count * 16);
            cx.add(&HAS_NUM_ADDRS, b, 6, 1)?;
            cx.add(&HAS_RESERVED, b, 7, 1)?;
            for n in 0..count {
                cx.add(&HAS_ADDRESS, b, 8 + n * 16, 16)?;
            }
            8 + count * 16
        }
        13 => {
            title(cx, 6);
            add_bits(cx, b, 7, 1, &[&HB_U_FLAG, &HB_R_FLAG])?;
            cx.add(&HB_SEQNR, b, 8, 4)?;
            12
        }
        _ => {
            let rest = b.reported_len() - HEADER;
            cx.put(&UNKNOWN_TYPE_DATA, b.span(HEADER, rest), Value::Span(b.span(HEADER, rest)));
            return Ok(b.reported_len());
        }
    };
    cx.close();
    Ok(end)
}

/// A lifetime in units of 4 seconds; gives where it ends.
fn lifetime<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    let units = cx.add(field, b, at, 2)?;
    cx.append(cx.last(), format_args!(" ({} seconds)", units * 4));
    Ok(at + 2)
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_binding_update_shows_flags_lifetime_and_options() {
        let shown = dissect_as(147, &[
            0x3b, 4, 5, 0, 0, 0, 0, 1, 0xc0, 0, 0, 0x10, 1, 2, 0, 0,
            3, 16, 0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 4, 0, 1, 0, 2,
        ], (Table::LinkType, 147, "mipv6"));
        assert_eq!(shown.info, "Binding Update");
        assert!(shown.has("Lifetime: 16 (64 seconds)"), "{:#?}", shown.lines);
        assert!(shown.has("1... .... .... .... = Acknowledge (A) flag: Binding Acknowledgement requested"));
        assert!(shown.has("Alternate care-of address: 2001:db8::5"));
        assert!(shown.has("Care-of nonce index: 2"));
    }
}
