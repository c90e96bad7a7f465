//! Routing information protocol, version 1 (RFC 1058) and 2 (RFC 2453), with authentication (RFC 4822).

use super::common::rows::add_each;
use crate::base::Bytes;
use crate::base::text::until_nul;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::{fields, notes};
use std::net::Ipv4Addr;

const COMMAND_NAMES: &[(u64, &str)] = &[
    (1, "Request"),
    (2, "Response"),
    (3, "Traceon"),
    (4, "Traceoff"),
    (5, "Vendor specific (Sun)"),
];
const VERSION_NAMES: &[(u64, &str)] = &[
    (1, "RIPv1"),
    (2, "RIPv2"),
];
const AUTH_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "IP Route"),
    (2, "Simple Password"),
    (3, "Keyed Message Digest"),
];
const FAMILY_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified"),
    (2, "IP"),
];

fields! {
    /// What type of RIP Command is this.
    COMMAND = "rip.command", "Command", U8 Dec, names(COMMAND_NAMES);
    /// Version of the RIP protocol.
    VERSION = "rip.version", "Version", U8 Dec, names(VERSION_NAMES);
    /// RIPv2 Routing Domain.
    ROUTING_DOMAIN = "rip.routing_domain", "Routing Domain", U16 Dec;
    /// IP Address.
    IP = "rip.ip", "IP Address", Ipv4 None;
    /// Netmask.
    NETMASK = "rip.netmask", "Netmask", Ipv4 None;
    /// Next Hop router for this route.
    NEXT_HOP = "rip.next_hop", "Next Hop", Ipv4 None;
    /// Metric for this route.
    METRIC = "rip.metric", "Metric", U16 Dec;
    /// Type of authentication.
    AUTH_TYPE = "rip.auth.type", "Authentication type", U16 Dec, names(AUTH_TYPE_NAMES);
    /// Authentication password.
    AUTH_PASSWD = "rip.auth.passwd", "Password", Str None;
    /// Address Family.
    FAMILY = "rip.family", "Address Family", U16 Dec, names(FAMILY_NAMES);
    /// Route Tag.
    ROUTE_TAG = "rip.route_tag", "Route Tag", U16 Dec;
    /// Authentication password.
    ZERO_PADDING = "rip.zero_padding", "Zero adding", Str None;
    /// Digest Offset.
    DIGEST_OFFSET = "rip.digest_offset", "Digest Offset", U16 Dec;
    /// Key ID.
    KEY_ID = "rip.key_id", "Key ID", U8 Dec;
    /// Auth Data Len.
    AUTH_DATA_LEN = "rip.auth_data_len", "Auth Data Len", U8 Dec;
    /// Seq num.
    SEQ_NUM = "rip.seq_num", "Seq num", U32 Dec;
    /// Authentication Data.
    AUTHENTICATION_DATA = "rip.authentication_data", "Authentication Data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 520)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("rip", "Routing Information Protocol", "RIP", &["RFC 2453"]) },
        dissect,
    )
};

notes! {
    /// Routes of other families than IP are not known.
    UNKNOWN_FAMILY = "rip.unknown_address_family", "Unknown address family", Warn Protocol;
}

/// Size of a route.
const ENTRY: usize = 20;
/// A family that marks authentication instead of a route.
const AUTHENTICATION: u16 = 0xffff;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (command, version) = (b.u8(0)?, b.u8(1)?);
    match VERSION.names.get(version.into()) {
        Some(name) => cx.protocol(name),
        None => cx.protocol("RIP"),
    }
    match COMMAND.names.get(command.into()) {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown command ({command})")),
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&COMMAND, 1), (&VERSION, 1)])?;
    if version == 2 && b.be16(2)? != 0 {
        cx.add(&ROUTING_DOMAIN, b, 2, 2)?;
    }
    let mut at = 4;
    // a digest of this many bytes follows the routes
    let mut trailer = 0;
    while at + 2 <= b.reported_len() {
        let family = b.be16(at)?;
        match family {
            AUTHENTICATION if b.be16(at + 2)? == 1 => {
                cx.open_text(b.span(at, 4 + trailer), format_args!("Authentication Data Trailer"));
                cx.add(&AUTHENTICATION_DATA, b, at + 4, b.reported_len().saturating_sub(at + 4))?;
                cx.close();
                return Ok(());
            }
            AUTHENTICATION => trailer = authentication(cx, b, at)?,
            0 | 2 => route(cx, b, at, version)?,
            _ => {
                cx.open_text(b.span(at, ENTRY), format_args!("Unknown address family {family}"));
                cx.note_text(&UNKNOWN_FAMILY, format_args!("Unknown address family {family}"));
                cx.close();
            }
        }
        at += ENTRY;
    }
    Ok(())
}

fn route<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, version: u8) -> Outcome {
    let (family, metric) = (b.be16(at)?, b.be32(at + 16)?);
    if family == 2 {
        cx.open_text(b.span(at, ENTRY), format_args!("IP Address: {}, Metric: {metric}", Ipv4Addr::from(b.be32(at + 4)?)));
    } else {
        cx.open_text(b.span(at, ENTRY), format_args!("Address not specified, Metric: {metric}"));
    }
    cx.add(&FAMILY, b, at, 2)?;
    if family == 2 {
        if version == 2 {
            add_each(cx, b, at + 2, &[(&ROUTE_TAG, 2), (&IP, 4), (&NETMASK, 4), (&NEXT_HOP, 4)])?;
        } else {
            cx.add(&IP, b, at + 4, 4)?;
        }
    }
    cx.add(&METRIC, b, at + 16, 4)?;
    cx.close();
    Ok(())
}

/// Who vouches for the routes; gives the size of the digest that follows them.
fn authentication<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, crate::base::Fault> {
    let kind = b.be16(at + 2)?;
    cx.open_text(b.span(at, ENTRY), format_args!("Authentication: {}", AUTH_TYPE.names.get(kind.into()).unwrap_or("Unknown")));
    cx.add(&AUTH_TYPE, b, at + 2, 2)?;
    let mut digest = 0;
    match kind {
        2 => {
            let len = until_nul(b.slice(at + 4, 16)?).len();
            cx.put(&AUTH_PASSWD, b.span(at + 4, 16), Value::Span(b.span(at + 4, len)));
        }
        3 => {
            add_each(cx, b, at + 4, &[(&DIGEST_OFFSET, 2), (&KEY_ID, 1)])?;
            digest = cx.add(&AUTH_DATA_LEN, b, at + 7, 1)? as usize;
            cx.add(&SEQ_NUM, b, at + 8, 4)?;
            let len = until_nul(b.slice(at + 12, 8)?).len();
            cx.put(&ZERO_PADDING, b.span(at + 12, 8), Value::Span(b.span(at + 12, len)));
        }
        _ => {}
    }
    cx.close();
    Ok(digest)
}

#[cfg(test)]
mod tests {
    #[test]
    fn version_2_shows_masks_and_next_hops() {
        let mut frame = vec![0x45, 0, 0, 52, 0, 1, 0, 0, 1, 17, 0, 0, 10, 0, 0, 1, 224, 0, 0, 9, 2, 8, 2, 8, 0, 32, 0, 0];
        frame.extend([2, 2, 0, 0, 0, 2, 0, 5, 10, 0, 0, 0, 255, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1]);
        let shown = crate::proto::testing::dissect(228, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RIPv2", "Response"));
        assert!(shown.has("IP Address: 10.0.0.0, Metric: 1"), "{:?}", shown.lines);
        assert!(shown.has("Next Hop: 1.1.1.1"));
    }
}
