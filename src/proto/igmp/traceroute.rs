//! Multicast traceroute over IGMP (draft-ietf-idmr-traceroute-ipm).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::proto::common::rows::{add_bits, add_each};
use std::net::Ipv4Addr;

const ROUTING_NAMES: &[(u64, &str)] = &[
    (1, "DVMRP"),
    (2, "MOSPF"),
    (3, "PIM"),
    (4, "CBT"),
    (5, "PIM using special routing table"),
    (6, "PIM using a static route"),
    (7, "DVMRP using a static route"),
    (8, "PIM using MBGP (aka BGP4+) route"),
    (9, "CBT using special routing table"),
    (10, "CBT using a static route"),
    (11, "PIM using state created by Assert processing"),
];
const CODE_NAMES: &[(u64, &str)] = &[
    (0x00, "NO_ERROR"),
    (0x01, "WRONG_IF"),
    (0x02, "PRUNE_SENT"),
    (0x03, "PRUNE_RCVD"),
    (0x04, "SCOPED"),
    (0x05, "NO_ROUTE"),
    (0x06, "WRONG_LAST_HOP"),
    (0x07, "NOT_FORWARDING"),
    (0x08, "REACHED_RP"),
    (0x09, "RPF_IF"),
    (0x0a, "NO_MULTICAST"),
    (0x0b, "INFO_HIDDEN"),
    (0x81, "NO_SPACE"),
    (0x82, "OLD_ROUTER"),
    (0x83, "ADMIN_PROHIB"),
];

fields! {
    /// Most routers that the query may pass.
    MAX_HOPS = "igmp.mtrace.max_hops", "# hops", U8 Dec;
    /// Source that the path is traced to.
    SOURCE = "igmp.mtrace.saddr", "Source Address", Ipv4 None;
    /// Receiver that the path is traced from.
    RECEIVER = "igmp.mtrace.raddr", "Receiver Address", Ipv4 None;
    /// Where the response goes.
    RESPONSE = "igmp.mtrace.rspaddr", "Response Address", Ipv4 None;
    /// Time to live of the response.
    RESPONSE_TTL = "igmp.mtrace.resp_ttl", "Response TTL", U8 Dec;
    /// Number of the query.
    QUERY_ID = "igmp.mtrace.q_id", "Query ID", U24 Dec;
    /// When the query arrived, as the middle 32 bits of an NTP time.
    ARRIVAL = "igmp.mtrace.q_arrival", "Query Arrival", U32 Dec;
    /// Interface that the source's packets come in on.
    INCOMING = "igmp.mtrace.q_inaddr", "In itf addr", Ipv4 None;
    /// Interface that they go out on.
    OUTGOING = "igmp.mtrace.q_outaddr", "Out itf addr", Ipv4 None;
    /// The router before this one.
    PREVIOUS = "igmp.mtrace.q_prevrtr", "Previous rtr addr", Ipv4 None;
    /// Multicast packets received on the incoming interface.
    PACKETS_IN = "igmp.mtrace.q_inpkt", "In pkts", U32 Dec;
    /// Multicast packets sent on the outgoing interface.
    PACKETS_OUT = "igmp.mtrace.q_outpkt", "Out pkts", U32 Dec;
    /// Packets from the source to the group.
    TOTAL = "igmp.mtrace.q_total", "S,G pkt count", U32 Dec;
    /// Routing protocol towards the previous router.
    ROUTING = "igmp.mtrace.q_rtg_proto", "Rtg Protocol", U8 Dec, names(ROUTING_NAMES);
    /// Time to live that a packet needs to be forwarded.
    FORWARD_TTL = "igmp.mtrace.q_fwd_ttl", "FwdTTL", U8 Dec;
    /// Must be zero.
    ZERO = "igmp.mtrace.q_mbz", "MBZ", U8 Hex, mask(0x80);
    /// The packet count is for the whole source network.
    NETWORK = "igmp.mtrace.q_s", "S", U8 Hex, mask(0x40);
    /// Length of the mask of the route to the source.
    SOURCE_MASK = "igmp.mtrace.q_src_mask", "Src Mask", U8 Hex, mask(0x3f);
    /// What became of the query here.
    CODE = "igmp.mtrace.q_fwd_code", "Forwarding Code", U8 Hex, names(CODE_NAMES);
}

/// Length of a query, and of a router's block behind it.
const QUERY: usize = 24;
const BLOCK: usize = 32;

/// What the message is: a query has no blocks yet, routers send it on as a request with theirs.
pub(super) fn title(b: Bytes<'_>, response: bool) -> String {
    let blocks = b.reported_len().saturating_sub(QUERY) / BLOCK;
    match (response, blocks) {
        (true, 1) => "Traceroute Response, 1 block".into(),
        (true, n) => format!("Traceroute Response, {n} blocks"),
        (false, 0) => "Traceroute Query".into(),
        (false, _) => "Traceroute Request".into(),
    }
}

/// What follows the group.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    add_each(cx, b, 8, &[(&SOURCE, 4), (&RECEIVER, 4), (&RESPONSE, 4), (&RESPONSE_TTL, 1), (&QUERY_ID, 3)])?;
    let mut at = QUERY;
    while at < b.reported_len() {
        let (incoming, outgoing) = (Ipv4Addr::from(b.be32(at + 4)?), Ipv4Addr::from(b.be32(at + 8)?));
        let routing = ROUTING.names.get(b.u8(at + 28)?.into()).unwrap_or("Unknown");
        let code = CODE.names.get(b.u8(at + 31)?.into()).unwrap_or("Unknown");
        let span = b.span(at, BLOCK);
        cx.open_text(
            span,
            format_args!("Response data block: {incoming} -> {outgoing},  Proto: {routing},  Forwarding Code: {code}"),
        );
        add_each(cx, b, at, &[(&ARRIVAL, 4), (&INCOMING, 4), (&OUTGOING, 4), (&PREVIOUS, 4)])?;
        add_each(cx, b, at + 16, &[(&PACKETS_IN, 4), (&PACKETS_OUT, 4), (&TOTAL, 4), (&ROUTING, 1), (&FORWARD_TTL, 1)])?;
        add_bits(cx, b, at + 30, 1, &[&ZERO, &NETWORK, &SOURCE_MASK])?;
        cx.add(&CODE, b, at + 31, 1)?;
        cx.close();
        at += BLOCK;
    }
    Ok(())
}
