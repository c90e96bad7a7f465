//! Flow samples: one packet out of many, with what the switch did to it.

use super::fields::*;
use super::record;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::icmp;
use crate::proto::common::rows::{add_bits, add_each};

const RAW_HEADER: u32 = 1;
const ETHERNET_DATA: u32 = 2;
const EXTENDED_SWITCH: u32 = 1001;
const EXTENDED_ROUTER: u32 = 1002;

pub fn sample<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&FLOW_SEQUENCE, b, 0, 4)?;
    add_bits(cx, b, 4, 4, &[&SOURCE_ID_CLASS, &INDEX])?;
    let rate = cx.add(&SAMPLING_RATE, b, 8, 4)?;
    cx.text(cx.last(), format_args!("{}: 1 out of {rate} packets", SAMPLING_RATE.label));
    add_each(cx, b, 12, &[(&SAMPLE_POOL, 4), (&DROPPED_PACKETS, 4), (&INPUT_INTERFACE, 4)])?;
    cx.flags(&OUTPUT_INTERFACE, b, 24, 4, &[&OUTPUT_INTERFACE_FORMAT, &OUTPUT_VALUE])?;
    let records = cx.add(&FLOW_RECORD, b, 28, 4)?;
    let mut at = 32;
    for _ in 0..records {
        let (kind, body, end) = record(cx, b, at, &FLOW_RECORD_FORMAT)?;
        match kind {
            RAW_HEADER => header(cx, body)?,
            ETHERNET_DATA => {
                add_each(cx, body, 0, &[(&ETHERNET_LENGTH, 4), (&ETHERNET_SOURCE_MAC_ADDRESS, 6)])?;
                add_each(cx, body, 12, &[(&ETHERNET_DESTINATION_MAC_ADDRESS, 6)])?;
                add_each(cx, body, 20, &[(&ETHERNET_PACKET_TYPE, 4)])?;
            }
            EXTENDED_SWITCH => {
                add_each(cx, body, 0, &[(&VLAN_IN, 4), (&PRI_IN, 4), (&VLAN_OUT, 4), (&PRI_OUT, 4)])?;
            }
            EXTENDED_ROUTER => router(cx, body)?,
            _ => {}
        }
        cx.close();
        at = end;
    }
    Ok(())
}

/// The first bytes of the packet that was sampled.
fn header<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = cx.add(&HEADER_PROTOCOL, b, 0, 4)?;
    add_each(cx, b, 4, &[(&HEADER_FRAME_LENGTH, 4), (&HEADER_PAYLOAD_STRIPPED, 4)])?;
    let len = cx.add(&HEADER_SAMPLED_HEADER_LENGTH, b, 12, 4)? as usize;
    let padded = b.reported_len().saturating_sub(16);
    cx.add(&HEADER, b, 16, padded)?;
    cx.open_last();
    let name = match kind {
        1 => "eth",
        4 => "fr",
        7 => "ppp",
        11 => "ip",
        12 => "ipv6",
        13 => "mpls",
        _ => "",
    };
    icmp::quote(cx, name, b.window(16, len));
    cx.close();
    Ok(())
}

fn router<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = match b.be32(0)? {
        1 => add_each(cx, b, 4, &[(&NEXTHOP, 4)])?,
        2 => add_each(cx, b, 4, &[(&NEXTHOP_V6, 16)])?,
        _ => return Ok(()),
    };
    add_each(cx, b, at, &[(&NEXTHOP_SRC_MASK, 4), (&NEXTHOP_DST_MASK, 4)]).map(|_| ())
}
