//! Options of neighbor discovery (RFC 4861 section 4.6, RFC 4191, 6275, 6775, 8106, 8781, 8910).

use super::fields::*;
use crate::base::addr::hex;
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome};
use crate::model::Value;
use crate::proto::common::rows::add_each;
use std::net::Ipv6Addr;

/// Shows the options from `at` to the end of the message.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    while at < b.reported_len() {
        let (kind, words) = (b.u8(at)?, b.u8(at + 1)?);
        let len = usize::from(words) * 8;
        let item = cx.put(&OPT, b.span(at, len), Value::None);
        match OPT_TYPE.names.get(kind.into()) {
            Some(name) => cx.text(item, format_args!("ICMPv6 Option ({name}")),
            None => cx.text(item, format_args!("ICMPv6 Option (Unknown {kind}")),
        }
        cx.open_last();
        cx.add(&OPT_TYPE, b, at, 1)?;
        cx.add(&OPT_LENGTH, b, at + 1, 1)?;
        cx.append(cx.last(), format_args!(" ({len} bytes)"));
        if len == 0 {
            cx.note_inside_text(&super::BAD_OPTION, format_args!("Invalid option length (Zero)"));
            cx.close();
            return Ok(());
        }
        content(cx, b.sub(at, len)?, kind, item)?;
        cx.append(item, format_args!(")"));
        cx.close();
        at += len;
    }
    Ok(())
}

/// Options that have a name and no form: candidate access routers, experiments.
const EXPERIMENTS: &[u8] = &[138, 139, 253, 254];

fn content<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    let len = o.reported_len();
    match kind {
        1 | 2 => link_address(cx, o, kind, item)?,
        3 if len == 32 => prefix(cx, o, item)?,
        4 => {
            cx.add(&OPT_RESERVED, o, 2, 6)?;
            cx.put(&OPT_REDIRECTED, o.span(8, len - 8), Value::None);
            cx.open_last();
            if len > 8 {
                crate::proto::common::icmp::quote(cx, "ipv6", o.from(8));
            }
            cx.close();
        }
        5 if len == 8 => {
            cx.add(&OPT_RESERVED, o, 2, 2)?;
            let mtu = cx.add(&OPT_MTU, o, 4, 4)?;
            cx.append(item, format_args!(" : {mtu}"));
        }
        7 if len == 8 => {
            cx.add(&OPT_RESERVED, o, 2, 2)?;
            let interval = cx.add(&OPT_ADV_INTERVAL, o, 4, 4)?;
            cx.append(item, format_args!(" : {interval}"));
        }
        8 if len == 8 => {
            cx.add(&OPT_RESERVED, o, 2, 2)?;
            cx.add(&OPT_HA_PREF, o, 4, 2)?;
            cx.add(&OPT_HA_LIFE, o, 6, 2)?;
        }
        14 => {
            cx.add(&OPT_NONCE, o, 2, len - 2)?;
        }
        24 => route(cx, o, item)?,
        25 if len >= 24 => {
            cx.add(&OPT_RESERVED, o, 2, 2)?;
            cx.add(&OPT_RDNSS_LIFETIME, o, 4, 4)?;
            let mut at = 8;
            while at + 16 <= len {
                cx.add(&OPT_RDNSS, o, at, 16)?;
                cx.append(item, format_args!(" {}", super::address(o, at)?));
                at += 16;
            }
        }
        26 if len == 8 => {
            cx.add(&OPT_EFO, o, 2, 2)?;
            cx.add(&OPT_RESERVED, o, 4, 4)?;
        }
        31 => search_list(cx, o, item)?,
        33 if len == 16 => {
            cx.add(&OPT_ARO_STATUS, o, 2, 1)?;
            cx.add(&OPT_RESERVED, o, 3, 3)?;
            cx.add(&OPT_ARO_LIFETIME, o, 6, 2)?;
            cx.add(&OPT_ARO_EUI, o, 8, 8)?;
        }
        37 => {
            cx.add(&OPT_CAPTIVE, o, 2, len - 2)?;
        }
        38 if len == 16 => pref64(cx, o)?,
        9 | 10 => {
            add_each(cx, o, 2, &[(&OPT_RESERVED, 6)])?;
            for at in (8..len).step_by(16) {
                cx.add(&OPT_ADDRESS, o, at, 16)?;
                cx.append(item, format_args!(" {}", super::address(o, at)?));
            }
        }
        _ if OPT_TYPE.names.get(kind.into()).is_none() || EXPERIMENTS.contains(&kind) => {
            cx.note_inside_text(
                &super::UNDECODED_OPTION,
                format_args!("Dissector for ICMPv6 Option ({kind}) code not implemented, Contact Wireshark developers if you want this supported"),
            );
            cx.add(&DATA, o, 2, len - 2)?;
        }
        _ => {}
    }
    Ok(())
}

fn link_address<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, item: Item) -> Outcome {
    // Ethernet's addresses fill the option but for 6 bytes; longer options hold EUI-64
    let len = if o.reported_len() == 8 { 6 } else { o.reported_len().saturating_sub(2).min(8) };
    cx.add(&OPT_LINKADDR, o, 2, len)?;
    let line = cx.last();
    let own = if kind == 1 { &OPT_SRC_LINKADDR } else { &OPT_DST_LINKADDR };
    cx.hide(own, o.span(2, len), Value::Span(o.span(2, len)));
    let address = hex(o.slice(2, len)?, ":");
    cx.text(line, format_args!("{}: {address}", OPT_LINKADDR.label));
    cx.append(item, format_args!(" : {address}"));
    if cx.packet.quoted {
        return Ok(());
    }
    match kind {
        1 => cx.info_append(format_args!(" from {address}")),
        _ => cx.info_append(format_args!(" is at {address}")),
    }
    if o.reported_len() > 2 + len {
        cx.add(&OPT_PADDING, o, 2 + len, o.reported_len() - 2 - len)?;
    }
    Ok(())
}

fn prefix<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, item: Item) -> Outcome {
    let bits = cx.add(&OPT_PREFIX_LEN, o, 2, 1)?;
    let flags = cx.flags(&OPT_PREFIX_FLAG, o, 3, 1, &[&OPT_PREFIX_L, &OPT_PREFIX_A, &OPT_PREFIX_R, &OPT_PREFIX_RSV])?;
    for (bit, field) in [(0x80, &OPT_PREFIX_L), (0x40, &OPT_PREFIX_A), (0x20, &OPT_PREFIX_R)] {
        if flags & bit != 0 {
            cx.append(cx.last(), format_args!(", {}", field.label));
        }
    }
    cx.add(&OPT_PREFIX_VALID, o, 4, 4)?;
    lifetime(cx, o.be32(4)?);
    cx.add(&OPT_PREFIX_PREFERRED, o, 8, 4)?;
    lifetime(cx, o.be32(8)?);
    cx.add(&OPT_RESERVED, o, 12, 4)?;
    cx.add(&OPT_PREFIX, o, 16, 16)?;
    cx.append(item, format_args!(" : {}/{bits}", super::address(o, 16)?));
    Ok(())
}

fn lifetime(cx: &mut Cx<'_>, seconds: u32) {
    if seconds == u32::MAX {
        cx.append(cx.last(), format_args!(" (Infinity)"));
    }
}

/// Route information (RFC 4191): the prefix may be cut after its last byte that counts.
fn route<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, item: Item) -> Outcome {
    let bits = cx.add(&OPT_PREFIX_LEN, o, 2, 1)?;
    let flags = cx.flags(&OPT_ROUTE_FLAG, o, 3, 1, &[&OPT_ROUTE_PREF, &OPT_ROUTE_RSV])?;
    let preference = OPT_ROUTE_PREF.names.get(flags >> 3 & 3).unwrap_or("Unknown");
    cx.append(item, format_args!(" : {preference}"));
    cx.add(&OPT_ROUTE_LIFETIME, o, 4, 4)?;
    let len = o.reported_len() - 8;
    if len > 0 {
        let prefix = part_of_address(o.slice(8, len)?);
        cx.put(&OPT_PREFIX, o.span(8, len), Value::Ipv6(prefix.octets()));
        cx.append(item, format_args!(" {prefix}/{bits}"));
    } else {
        cx.append(item, format_args!(" ::/{bits}"));
    }
    Ok(())
}

/// An address of which only the first bytes are there.
fn part_of_address(bytes: &[u8]) -> Ipv6Addr {
    let mut octets = [0; 16];
    for (to, from) in octets.iter_mut().zip(bytes) {
        *to = *from;
    }
    octets.into()
}

/// Domains as DNS writes them, each ended by an empty label; fill is more empty labels.
fn search_list<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, item: Item) -> Outcome {
    cx.add(&OPT_RESERVED, o, 2, 2)?;
    cx.add(&OPT_DNSSL_LIFETIME, o, 4, 4)?;
    let mut at = 8;
    while at < o.reported_len() && o.u8(at)? != 0 {
        let start = at;
        let mut name = String::new();
        loop {
            let len = usize::from(o.u8(at)?);
            at += 1;
            if len == 0 {
                break;
            }
            if !name.is_empty() {
                name.push('.');
            }
            name.push_str(&crate::base::text::lossy(o.slice(at, len)?));
            at += len;
        }
        cx.put_text(&OPT_DNSSL, o.span(start, at - start), format_args!("{name}"));
        cx.append(item, format_args!(" {name}"));
    }
    if at < o.reported_len() {
        cx.add(&OPT_PADDING, o, at, o.reported_len() - at)?;
    }
    Ok(())
}

fn pref64<'a>(cx: &mut Cx<'a>, o: Bytes<'a>) -> Outcome {
    // Of the codes for the length of the prefix the last two are not in use (RFC 8781 section 4).
    if o.be16(2)? & 7 > 5 {
        cx.note(&super::BAD_OPTION);
    }
    cx.add(&OPT_PREF64_LIFETIME, o, 2, 2)?;
    let code = cx.add(&OPT_PREF64_PLC, o, 2, 2)?;
    if code <= 5 {
        let prefix = part_of_address(o.slice(4, 12)?);
        cx.put(&OPT_PREF64, o.span(4, 12), Value::Ipv6(prefix.octets()));
    }
    Ok(())
}
