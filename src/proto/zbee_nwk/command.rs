//! Commands of the network layer: routes, leaving, links (ZigBee specification, chapter 3.4).

use super::address64;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::Field;
use crate::proto::common::rows::add_bits;

const CMD_ID_NAMES: &[(u64, &str)] = &[
    (1, "Route Request"),
    (2, "Route Reply"),
    (3, "Network Status"),
    (4, "Leave"),
    (5, "Route Record"),
    (6, "Rejoin Request"),
    (7, "Rejoin Response"),
    (8, "Link Status"),
    (9, "Network Report"),
    (0xa, "Network Update"),
    (0xb, "End Device Timeout Request"),
    (0xc, "End Device Timeout Response"),
    (0xd, "Link Power Delta"),
];
const CMD_ROUTE_OPTS_MANY2ONE_NAMES: &[(u64, &str)] = &[
    (0, "Not Many-to-One"),
    (1, "With Source Routing"),
    (2, "Without Source Routing"),
];
const CMD_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "No Route Available"),
    (1, "Tree Link Failure"),
    (2, "Non-tree Link Failure"),
    (3, "Low Battery"),
    (4, "No Routing Capacity"),
    (5, "No Indirect Capacity"),
    (6, "Indirect Transaction Expiry"),
    (7, "Target Device Unavailable"),
    (8, "Target Address Unallocated"),
    (9, "Parent Link Failure"),
    (0xa, "Validate Route"),
    (0xb, "Source Route Failure"),
    (0xc, "Many-to-One Route Failure"),
    (0xd, "Address Conflict"),
    (0xe, "Verify Address"),
    (0xf, "PAN ID Update"),
    (0x10, "Network Address Update"),
    (0x11, "Bad Frame Counter"),
    (0x12, "Bad Key Sequence Number"),
];
const CMD_REJOIN_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "PAN Full"),
    (2, "PAN Access Denied"),
];
const CMD_REPORT_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "PAN Identifier Conflict"),
    (6, "ZBOSS key trace"),
];
const CMD_UPDATE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "PAN Identifier Update"),
];
const CMD_ED_TMO_RSP_STATUS_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Incorrect value"),
];
const CMD_ED_TMO_REQ_NAMES: &[(u64, &str)] = &[
    (0, "10 sec"),
    (1, "2 min"),
    (2, "4 min"),
    (3, "8 min"),
    (4, "16 min"),
    (5, "32 min"),
    (6, "64 min"),
    (7, "128 min"),
    (8, "256 min"),
    (9, "512 min"),
    (10, "1024 min"),
    (11, "2048 min"),
    (12, "4096 min"),
    (13, "8192 min"),
    (14, "16384 min"),
];

fields! {
    /// Command Identifier.
    CMD_ID = "zbee_nwk.cmd.id", "Command Identifier", U8 Hex, names(CMD_ID_NAMES);
    /// Command Options.
    CMD_ROUTE_OPTS = "zbee_nwk.cmd.route.opts", "Command Options", U8 Hex;
    /// Flag identifying this as a multicast route request.
    CMD_ROUTE_OPTS_MCAST = "zbee_nwk.cmd.route.opts.mcast", "Multicast", Bool B8, mask(0x40);
    /// Extended Destination.
    CMD_ROUTE_OPTS_DEST_EXT = "zbee_nwk.cmd.route.opts.dest_ext", "Extended Destination", Bool B8, mask(0x20);
    /// Many-to-One Discovery.
    CMD_ROUTE_OPTS_MANY2ONE = "zbee_nwk.cmd.route.opts.many2one", "Many-to-One Discovery", U8 Hex, mask(0x18), names(CMD_ROUTE_OPTS_MANY2ONE_NAMES);
    /// Extended Responder.
    CMD_ROUTE_OPTS_RESP_EXT = "zbee_nwk.cmd.route.opts.resp_ext", "Extended Responder", Bool B8, mask(0x20);
    /// Extended Originator.
    CMD_ROUTE_OPTS_ORIG_EXT = "zbee_nwk.cmd.route.opts.orig_ext", "Extended Originator", Bool B8, mask(0x10);
    /// A sequence number for routing commands.
    CMD_ROUTE_ID = "zbee_nwk.cmd.route.id", "Route ID", U8 Dec;
    /// Destination.
    CMD_ROUTE_DEST = "zbee_nwk.cmd.route.dest", "Destination", U16 Hex;
    /// Extended Destination.
    CMD_ROUTE_DEST_EXT = "zbee_nwk.cmd.route.dest_ext", "Extended Destination", Eui64 None;
    /// Originator.
    CMD_ROUTE_ORIG = "zbee_nwk.cmd.route.orig", "Originator", U16 Hex;
    /// Extended Originator.
    CMD_ROUTE_ORIG_EXT = "zbee_nwk.cmd.route.orig_ext", "Extended Originator", Eui64 None;
    /// Responder.
    CMD_ROUTE_RESP = "zbee_nwk.cmd.route.resp", "Responder", U16 Hex;
    /// Extended Responder.
    CMD_ROUTE_RESP_EXT = "zbee_nwk.cmd.route.resp_ext", "Extended Responder", Eui64 None;
    /// A value specifying the efficiency of this route.
    CMD_ROUTE_COST = "zbee_nwk.cmd.route.cost", "Path Cost", U8 Dec;
    /// Status Code.
    CMD_STATUS = "zbee_nwk.cmd.status", "Status Code", U8 Hex, names(CMD_STATUS_NAMES);
    /// Flag instructing the device to rejoin the network.
    CMD_LEAVE_REJOIN = "zbee_nwk.cmd.leave.rejoin", "Rejoin", Bool B8, mask(0x20);
    /// Flag identifying the direction of this command. 1=Request, 0=Indication.
    CMD_LEAVE_REQUEST = "zbee_nwk.cmd.leave.request", "Request", Bool B8, mask(0x40);
    /// Flag instructing the device to remove its children in addition to itself.
    CMD_LEAVE_CHILDREN = "zbee_nwk.cmd.leave.children", "Remove Children", Bool B8, mask(0x80);
    /// Number of relays required to route to the destination.
    CMD_RELAY_COUNT = "zbee_nwk.cmd.relay_count", "Relay Count", U8 Dec;
    /// Relay Device.
    CMD_RELAY_DEVICE = "zbee_nwk.cmd.relay_device", "Relay Device", U16 Hex;
    /// Capability Information.
    CMD_CINFO = "zbee_nwk.cmd.cinfo", "Capability Information", U8 Hex;
    /// Indicates that the device is able to operate as a PAN coordinator.
    CMD_CINFO_ALT_COORD = "zbee_nwk.cmd.cinfo.alt_coord", "Alternate Coordinator", Bool B8, mask(0x1);
    /// Full-Function Device.
    CMD_CINFO_FFD = "zbee_nwk.cmd.cinfo.ffd", "Full-Function Device", Bool B8, mask(0x2);
    /// Indicates this device is using AC/Mains power.
    CMD_CINFO_POWER = "zbee_nwk.cmd.cinfo.power", "AC Power", Bool B8, mask(0x4);
    /// Indicates the receiver is active when the device is idle.
    CMD_CINFO_ON_IDLE = "zbee_nwk.cmd.cinfo.on_idle", "Rx On When Idle", Bool B8, mask(0x8);
    /// Indicates this device is capable of performing encryption/decryption.
    CMD_CINFO_SECURITY = "zbee_nwk.cmd.cinfo.security", "Security Capability", Bool B8, mask(0x40);
    /// Flag requesting the parent to allocate a short address for this device.
    CMD_CINFO_ALLOC = "zbee_nwk.cmd.cinfo.alloc", "Allocate Short Address", Bool B8, mask(0x80);
    /// Address.
    CMD_ADDR = "zbee_nwk.cmd.addr", "Address", U16 Hex;
    /// Status.
    CMD_REJOIN_STATUS = "zbee_nwk.cmd.rejoin_status", "Status", U8 Hex, names(CMD_REJOIN_STATUS_NAMES);
    /// Flag indicating the last in a series of link status commands.
    CMD_LINK_LAST = "zbee_nwk.cmd.link.last", "Last Frame", Bool B8, mask(0x40);
    /// Flag indicating the first in a series of link status commands.
    CMD_LINK_FIRST = "zbee_nwk.cmd.link.first", "First Frame", Bool B8, mask(0x20);
    /// Link Status Count.
    CMD_LINK_COUNT = "zbee_nwk.cmd.link.count", "Link Status Count", U8 Dec, mask(0x1f);
    /// Address.
    CMD_LINK_ADDRESS = "zbee_nwk.cmd.link.address", "Address", U16 Hex;
    /// Incoming Cost.
    CMD_LINK_INCOMING_COST = "zbee_nwk.cmd.link.incoming_cost", "Incoming Cost", U8 Dec, mask(0x7);
    /// Outgoing Cost.
    CMD_LINK_OUTGOING_COST = "zbee_nwk.cmd.link.outgoing_cost", "Outgoing Cost", U8 Dec, mask(0x70);
    /// Report Type.
    CMD_REPORT_TYPE = "zbee_nwk.cmd.report.type", "Report Type", U8 Hex, mask(0xe0), names(CMD_REPORT_TYPE_NAMES);
    /// Report Information Count.
    CMD_REPORT_COUNT = "zbee_nwk.cmd.report.count", "Report Information Count", U8 Dec, mask(0x1f);
    /// Update Type.
    CMD_UPDATE_TYPE = "zbee_nwk.cmd.update.type", "Update Type", U8 Hex, mask(0xe0), names(CMD_UPDATE_TYPE_NAMES);
    /// Update Information Count.
    CMD_UPDATE_COUNT = "zbee_nwk.cmd.update.count", "Update Information Count", U8 Dec, mask(0x1f);
    /// Update ID.
    CMD_UPDATE_ID = "zbee_nwk.cmd.update.id", "Update ID", U8 Dec;
    /// Extended PAN ID.
    CMD_EPID = "zbee_nwk.cmd.epid", "Extended PAN ID", Eui64 None;
    /// PAN ID.
    PANID = "zbee_nwk.panid", "PAN ID", U16 Hex;
    /// Status.
    CMD_ED_TMO_RSP_STATUS = "zbee_nwk.cmd.ed_tmo_rsp_status", "Status", U8 Dec, names(CMD_ED_TMO_RSP_STATUS_NAMES);
    /// Parent Information.
    CMD_ED_PRNT_INFO = "zbee_nwk.cmd.ed_prnt_info", "Parent Information", U8 Hex;
    /// MAC Data Poll Keepalive.
    CMD_ED_PRNT_INFO_MAC_DATA_POLL_KEEPALIVE = "zbee_nwk.cmd.ed_prnt_info.mac_data_poll_keepalive", "MAC Data Poll Keepalive", Bool B8, mask(0x1);
    /// End Device Timeout Request Keepalive.
    CMD_ED_PRNT_INFO_ED_TMO_REQ_KEEPALIVE = "zbee_nwk.cmd.ed_prnt_info.ed_tmo_req_keepalive", "End Device Timeout Request Keepalive", Bool B8, mask(0x2);
    /// Power Negotiation Supported.
    CMD_POWER_NEGOTIATION_SUPPORTED = "zbee_nwk.cmd.power_negotiation_supported", "Power Negotiation Supported", Bool B8, mask(0x4);
    /// Requested Timeout Enumeration.
    CMD_ED_TMO_REQ = "zbee_nwk.cmd.ed_tmo_req", "Requested Timeout Enumeration", U8 Dec, names(CMD_ED_TMO_REQ_NAMES);
    /// End Device Configuration.
    CMD_ED_CONFIG = "zbee_nwk.cmd.ed_config", "End Device Configuration", U8 Hex;
}

const CAPABILITIES: [&Field; 6] =
    [&CMD_CINFO_ALT_COORD, &CMD_CINFO_FFD, &CMD_CINFO_POWER, &CMD_CINFO_ON_IDLE, &CMD_CINFO_SECURITY, &CMD_CINFO_ALLOC];

/// A command from and to these addresses; gives where it ends.
pub fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, (from, to): (u16, u16)) -> Result<usize, Fault> {
    let id = u64::from(b.u8(0)?);
    let name = CMD_ID.names.get(id).unwrap_or("Unknown");
    let item = cx.open_text(b.span(0, b.reported_len()), format_args!("Command Frame: {name}"));
    cx.add(&CMD_ID, b, 0, 1)?;
    cx.info(format_args!("{name}"));
    let end = match id {
        1 => route_request(cx, b, from)?,
        2 => route_reply(cx, b)?,
        3 => {
            let status = cx.add(&CMD_STATUS, b, 1, 1)?;
            let about = cx.add_le(&CMD_ROUTE_DEST, b, 2, 2)?;
            cx.info_append(format_args!(", 0x{about:04x}: {}", CMD_STATUS.names.get(status).unwrap_or("Unknown")));
            4
        }
        4 => {
            add_bits(cx, b, 1, 1, &[&CMD_LEAVE_REJOIN, &CMD_LEAVE_REQUEST, &CMD_LEAVE_CHILDREN])?;
            2
        }
        5 => {
            cx.info_append(format_args!(", Dst: 0x{to:04x}"));
            let count = cx.add(&CMD_RELAY_COUNT, b, 1, 1)? as usize;
            for n in 0..count {
                let relay = cx.add_le(&CMD_RELAY_DEVICE, b, 2 + n * 2, 2)?;
                cx.text(cx.last(), format_args!("Relay Device {}: 0x{relay:04x}", n + 1));
            }
            2 + count * 2
        }
        6 => {
            cx.info_append(format_args!(", Device: 0x{from:04x}"));
            named_flags(cx, b, 1, &CMD_CINFO, &CAPABILITIES)?;
            2
        }
        7 => {
            let address = cx.add_le(&CMD_ADDR, b, 1, 2)?;
            let status = cx.add(&CMD_REJOIN_STATUS, b, 3, 1)?;
            match status {
                0 => cx.info_append(format_args!(", New Address: 0x{address:04x}")),
                _ => cx.info_append(format_args!(", {}", CMD_REJOIN_STATUS.names.get(status).unwrap_or("Unknown Rejoin Response"))),
            }
            4
        }
        8 => link_status(cx, b)?,
        9 => {
            let (kind, count) = (cx.add(&CMD_REPORT_TYPE, b, 1, 1)?, cx.add(&CMD_REPORT_COUNT, b, 1, 1)? as usize);
            cx.info_append(format_args!(", {}", CMD_REPORT_TYPE.names.get(kind).unwrap_or("Unknown Report Type")));
            address64(cx, b, 2, &CMD_EPID)?;
            networks(cx, b, 10, if kind == 0 { count } else { 0 })?
        }
        10 => {
            let (kind, count) = (cx.add(&CMD_UPDATE_TYPE, b, 1, 1)?, cx.add(&CMD_UPDATE_COUNT, b, 1, 1)? as usize);
            cx.info_append(format_args!(", {}", CMD_UPDATE_TYPE.names.get(kind).unwrap_or("Unknown Update Type")));
            address64(cx, b, 2, &CMD_EPID)?;
            cx.add(&CMD_UPDATE_ID, b, 10, 1)?;
            networks(cx, b, 11, if kind == 0 { count } else { 0 })?
        }
        11 => {
            let timeout = cx.add(&CMD_ED_TMO_REQ, b, 1, 1)?;
            cx.add(&CMD_ED_CONFIG, b, 2, 1)?;
            cx.info_append(format_args!(", {}", CMD_ED_TMO_REQ.names.get(timeout).unwrap_or("Unknown")));
            3
        }
        12 => {
            let status = cx.add(&CMD_ED_TMO_RSP_STATUS, b, 1, 1)?;
            let status = CMD_ED_TMO_RSP_STATUS.names.get(status).unwrap_or("Unknown");
            cx.append(item, format_args!(", {status}"));
            cx.info_append(format_args!(", {status}"));
            let bits: [&Field; 3] =
                [&CMD_ED_PRNT_INFO_MAC_DATA_POLL_KEEPALIVE, &CMD_ED_PRNT_INFO_ED_TMO_REQ_KEEPALIVE, &CMD_POWER_NEGOTIATION_SUPPORTED];
            named_flags(cx, b, 2, &CMD_ED_PRNT_INFO, &bits)?;
            3
        }
        _ => 1,
    };
    cx.end_at(item, b, end);
    cx.close();
    Ok(end)
}

/// A byte of flags whose line names those that are set.
fn named_flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field, bits: &[&'static Field]) -> Outcome {
    let value = cx.flags(field, b, at, 1, bits)?;
    for bit in bits.iter().filter(|bit| value & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    Ok(())
}

fn route_request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: u16) -> Result<usize, Fault> {
    let bits: [&Field; 3] = [&CMD_ROUTE_OPTS_MCAST, &CMD_ROUTE_OPTS_DEST_EXT, &CMD_ROUTE_OPTS_MANY2ONE];
    let options = cx.flags(&CMD_ROUTE_OPTS, b, 1, 1, &bits)?;
    for bit in bits.iter().filter(|bit| options & bit.mask != 0 && bit.mask.count_ones() == 1) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    let many = CMD_ROUTE_OPTS_MANY2ONE.extract(options);
    let name = CMD_ROUTE_OPTS_MANY2ONE.names.get(many).unwrap_or("Unknown");
    cx.append(cx.last(), format_args!(", Many-to-One Discovery: {name}"));
    cx.add(&CMD_ROUTE_ID, b, 2, 1)?;
    let target = cx.add_le(&CMD_ROUTE_DEST, b, 3, 2)?;
    if many != 0 {
        cx.info(format_args!("Many-to-One Route Request"));
    }
    cx.info_append(format_args!(", Dst: 0x{target:04x}, Src: 0x{from:04x}"));
    cx.add(&CMD_ROUTE_COST, b, 5, 1)?;
    if options & CMD_ROUTE_OPTS_DEST_EXT.mask == 0 {
        return Ok(6);
    }
    address64(cx, b, 6, &CMD_ROUTE_DEST_EXT)?;
    Ok(14)
}

fn route_reply<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let bits: [&Field; 3] = [&CMD_ROUTE_OPTS_MCAST, &CMD_ROUTE_OPTS_RESP_EXT, &CMD_ROUTE_OPTS_ORIG_EXT];
    named_flags(cx, b, 1, &CMD_ROUTE_OPTS, &bits)?;
    let options = u64::from(b.u8(1)?);
    cx.add(&CMD_ROUTE_ID, b, 2, 1)?;
    let originator = cx.add_le(&CMD_ROUTE_ORIG, b, 3, 2)?;
    let responder = cx.add_le(&CMD_ROUTE_RESP, b, 5, 2)?;
    cx.info_append(format_args!(", Responder: 0x{responder:04x}, Originator: 0x{originator:04x}"));
    cx.add(&CMD_ROUTE_COST, b, 7, 1)?;
    let mut at = 8;
    for (bit, field) in [(&CMD_ROUTE_OPTS_ORIG_EXT, &CMD_ROUTE_ORIG_EXT), (&CMD_ROUTE_OPTS_RESP_EXT, &CMD_ROUTE_RESP_EXT)] {
        if options & bit.mask != 0 {
            address64(cx, b, at, field)?;
            at += 8;
        }
    }
    Ok(at)
}

fn link_status<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    add_bits(cx, b, 1, 1, &[&CMD_LINK_LAST, &CMD_LINK_FIRST])?;
    let count = cx.add(&CMD_LINK_COUNT, b, 1, 1)? as usize;
    for n in 0..count {
        let at = 2 + n * 3;
        cx.open_text(b.span(at, 3), format_args!("Link {}", n + 1));
        cx.add_le(&CMD_LINK_ADDRESS, b, at, 2)?;
        add_bits(cx, b, at + 2, 1, &[&CMD_LINK_INCOMING_COST, &CMD_LINK_OUTGOING_COST])?;
        cx.close();
    }
    Ok(2 + count * 3)
}

/// Identifiers of networks; gives where they end.
fn networks<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, count: usize) -> Result<usize, Fault> {
    for n in 0..count {
        cx.add_le(&PANID, b, at + n * 2, 2)?;
    }
    Ok(at + count * 2)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn commands_say_what_they_want() {
        let head = [0x41, 0x88, 7, 0x34, 0x12, 0xff, 0xff, 0, 0, 0x09, 0, 0xfc, 0xff, 0, 0, 30, 9];
        let shown = dissect(230, &[&head[..], &[1, 8, 5, 0xfc, 0xff, 0]].concat());
        assert_eq!(shown.info, "Many-to-One Route Request, Dst: 0xfffc, Src: 0x0000");
        assert!(shown.has("Command Options: 0x08, Many-to-One Discovery: With Source Routing"), "{:#?}", shown.lines);
        let shown = dissect(230, &[&head[..], &[8, 0x61, 1, 0, 0x11]].concat());
        assert_eq!(shown.info, "Link Status");
        assert!(shown.has(".... .001 = Incoming Cost: 1") && shown.has("Link 1"), "{:#?}", shown.lines);
    }
}
