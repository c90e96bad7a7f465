//! RIP for IPv6 (RFC 2080).

use super::common::rows::add_each;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;
use std::net::Ipv6Addr;

const CMD_NAMES: &[(u64, &str)] = &[
    (1, "Request"),
    (2, "Response"),
];

fields! {
    /// Used to specify the purpose of this message.
    CMD = "ripng.cmd", "Command", U8 Dec, names(CMD_NAMES);
    /// Version of RIPng.
    VERSION = "ripng.version", "Version", U8 Dec;
    /// Must be Zero.
    RESERVED = "ripng.reserved", "Reserved", Bytes None;
    /// Route Table Entry.
    RTE = "ripng.rte", "Route Table Entry", None None;
    /// Destination.
    RTE_IPV6_PREFIX = "ripng.rte.ipv6_prefix", "IPv6 Prefix", Ipv6 None;
    /// Provides a method of separating internal RIPng routes (routes for networks within the RIPng routing domain) from external RIPng routes, which may have been imported from an EGP or another IGP.
    RTE_ROUTE_TAG = "ripng.rte.route_tag", "Route Tag", U16 Hex;
    /// The length in bits of the significant part of the prefix starting from the left of the prefix.
    RTE_PREFIX_LENGTH = "ripng.rte.prefix_length", "Prefix Length", U8 Dec;
    /// The current metric for the destination; the value 16 (infinity) indicates that the destination is not reachable.
    RTE_METRIC = "ripng.rte.metric", "Metric", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 521)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ripng", "RIPng", "RIPng", &["RFC 2080"]) }, dissect)
};

/// Size of a route.
const ENTRY: usize = 20;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("RIPng");
    let (command, version) = (b.u8(0)?, b.u8(1)?);
    cx.info(format_args!(" Command {}, Version {version}", CMD.names.get(command.into()).unwrap_or("Unknown")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut at = add_each(cx, b, 0, &[(&CMD, 1), (&VERSION, 1), (&RESERVED, 2)])?;
    while at + ENTRY <= b.reported_len() {
        let prefix: [u8; 16] = b.slice(at, 16)?.try_into().map_err(|_| crate::base::Fault::Malformed)?;
        cx.add(&RTE, b, at, ENTRY)?;
        let item = cx.open_last();
        let (bits, metric) = (b.u8(at + 18)?, b.u8(at + 19)?);
        // a metric of 255 marks the next hop of the routes that follow (section 2.1.1)
        match metric {
            0xff => cx.append(item, format_args!(": Next Hop: {}/{bits} Metric: {metric}", Ipv6Addr::from(prefix))),
            _ => cx.append(item, format_args!(": IPv6 Prefix: {}/{bits} Metric: {metric}", Ipv6Addr::from(prefix))),
        }
        at = add_each(cx, b, at, &[(&RTE_IPV6_PREFIX, 16), (&RTE_ROUTE_TAG, 2), (&RTE_PREFIX_LENGTH, 1), (&RTE_METRIC, 1)])?;
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn info_has_command_and_version() {
        let mut frame = vec![0x45, 0, 0, 32, 0, 1, 0, 0, 1, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 2, 9, 2, 9, 0, 12, 0, 0];
        frame.extend([2, 1, 0, 0]);
        let shown = crate::proto::testing::dissect(228, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("RIPng", " Command Response, Version 1"));
    }
}
