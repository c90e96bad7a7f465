//! Extension mechanisms for DNS (RFC 6891): the OPT pseudo-record and its options.

use super::BAD_LENGTH;
use super::fields::*;
use super::records::Data;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;

/// What stands in place of class and time to live (RFC 6891 section 6.1.2). `at`: where the class would be.
pub(super) fn fixed<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, mdns: bool) -> Outcome {
    if mdns {
        let size = b.be16(at)?;
        cx.put(&RR_UDP_PAYLOAD_SIZE, b.span(at, 2), Value::Uint(u64::from(size & 0x7fff)));
        cx.add(&RESP_CACHE_FLUSH, b, at, 2)?;
    } else {
        cx.add(&RR_UDP_PAYLOAD_SIZE, b, at, 2)?;
    }
    cx.add(&RESP_EXT_RCODE, b, at + 2, 1)?;
    cx.add(&RESP_EDNS0_VERSION, b, at + 3, 1)?;
    cx.flags(&RESP_Z, b, at + 4, 2, &[&RESP_Z_DO, &RESP_Z_RESERVED])?;
    Ok(())
}

/// The options.
pub(super) fn options<'a>(cx: &mut Cx<'a>, d: &Data<'a>) -> Outcome {
    let mut at = d.start;
    while at < d.end() {
        let b = d.message;
        let (code, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        let item = cx.put(&OPT, b.span(at, 4 + len), Value::None);
        match OPT_CODE.names.get(code.into()) {
            Some(name) => cx.append(item, format_args!(": {name}")),
            None => cx.append(item, format_args!(": Unknown ({code})")),
        }
        cx.open_last();
        cx.add(&OPT_CODE, b, at, 2)?;
        cx.add(&OPT_LEN, b, at + 2, 2)?;
        if len > 0 {
            cx.add(&OPT_DATA, b, at + 4, len)?;
            option(cx, code, b.window(at + 4, len))?;
        }
        cx.close();
        at += 4 + len;
    }
    Ok(())
}

/// Data of one option.
fn option<'a>(cx: &mut Cx<'a>, code: u16, b: Bytes<'a>) -> Outcome {
    let len = b.reported_len();
    match code {
        // RFC 6975
        5..=7 => {
            let field = [&OPT_DAU, &OPT_DHU, &OPT_N3U].get(usize::from(code) - 5).copied().unwrap_or(&OPT_DAU);
            for i in 0..len {
                cx.add(field, b, i, 1)?;
            }
        }
        // RFC 7871, and the number that it had before
        8 | 20730 => client_subnet(cx, b)?,
        // RFC 7873
        10 => {
            cx.add(&OPT_COOKIE_CLIENT, b, 0, 8)?;
            if len > 8 {
                cx.add(&OPT_COOKIE_SERVER, b, 8, len - 8)?;
            }
        }
        // RFC 7828
        11 if len == 2 => {
            cx.add(&OPT_EDNS_TCP_KEEPALIVE_TIMEOUT, b, 0, 2)?;
        }
        // RFC 7830
        12 => {
            cx.add(&OPT_PADDING, b, 0, len)?;
        }
        // RFC 7901
        13 => {
            cx.add(&OPT_CHAIN_FQDN, b, 0, len)?;
        }
        // RFC 8914
        15 => {
            cx.add(&OPT_EXT_ERROR_INFO_CODE, b, 0, 2)?;
            if len > 2 {
                cx.add(&OPT_EXT_ERROR_EXTRA_TEXT, b, 2, len - 2)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn client_subnet<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let family = cx.add(&OPT_CLIENT_FAMILY, b, 0, 2)?;
    cx.add(&OPT_CLIENT_NETMASK, b, 2, 1)?;
    cx.add(&OPT_CLIENT_SCOPE, b, 3, 1)?;
    let len = b.reported_len().saturating_sub(4);
    if len > 16 {
        cx.note(&BAD_LENGTH);
        return Ok(());
    }
    // only the bytes that the prefix needs are sent
    let mut address = [0_u8; 16];
    for (to, from) in address.iter_mut().zip(b.slice(4, len)?) {
        *to = *from;
    }
    let span = b.span(4, len);
    let [a0, a1, a2, a3, ..] = address;
    match family {
        1 => cx.put(&OPT_CLIENT_ADDR4, span, Value::Ipv4([a0, a1, a2, a3])),
        2 => cx.put(&OPT_CLIENT_ADDR6, span, Value::Ipv6(address)),
        _ => cx.put(&OPT_CLIENT_ADDR, span, Value::Span(span)),
    };
    Ok(())
}
