//! Linux netlink: messages between the kernel and programs, as the cooked capture of them records (RFC 3549).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Base, Field, Kind, ProtocolInfo};

const HATYPE_NAMES: &[(u64, &str)] = &[
    (824, "Netlink"),
];
const FAMILY_NAMES: &[(u64, &str)] = &[
    (0, "Route"),
    (1, "Unused"),
    (2, "User-mode socket protocols"),
    (3, "Unused (formerly: ip_queue)"),
    (4, "Socket monitoring"),
    (5, "Netfilter ULOG"),
    (6, "IPsec"),
    (7, "SELinux events"),
    (8, "Open-iSCSI"),
    (9, "Auditing"),
    (0xa, "FIB lookup"),
    (0xb, "Kernel connector"),
    (0xc, "Netfilter"),
    (0xd, "Unused (formerly: ip6_queue)"),
    (0xe, "DECnet routing messages"),
    (0xf, "Kernel messages to userspace"),
    (0x10, "Generic"),
    (0x12, "SCSI Transports"),
    (0x13, "ecryptfs"),
    (0x14, "RDMA"),
    (0x15, "Crypto layer"),
    (0x16, "SMC monitoring"),
];
const HDR_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Nothing"),
    (2, "Error"),
    (3, "End of a dump"),
    (4, "Data lost"),
];

fields! {
    /// Link-layer address type.
    HATYPE = "netlink.hatype", "Link-layer address type", U16 Dec, names(HATYPE_NAMES);
    /// Family.
    FAMILY = "netlink.family", "Family", U16 Hex, names(FAMILY_NAMES);
    /// Length of message including header.
    HDR_LEN = "netlink.hdr_len", "Length", U32 Dec;
    /// Type of message content.
    HDR_TYPE = "netlink.hdr_type", "Message type", U16 Hex, names(HDR_TYPE_NAMES);
    /// Additional flags.
    HDR_FLAGS = "netlink.hdr_flags", "Flags", U16 Hex;
    /// It is a request message.
    HDR_FLAGS_REQUEST = "netlink.hdr_flags.request", "Request", U16 Dec, mask(0x1);
    /// Part of multi-part message terminated by NLMSG_DONE.
    HDR_FLAGS_MULTI = "netlink.hdr_flags.multi", "Multipart message", U16 Dec, mask(0x2);
    /// Asking for an ack.
    HDR_FLAGS_ACK = "netlink.hdr_flags.ack", "Ack", U16 Dec, mask(0x4);
    /// Echo this request.
    HDR_FLAGS_ECHO = "netlink.hdr_flags.echo", "Echo", U16 Dec, mask(0x8);
    /// Dump was inconsistent due to sequence change.
    HDR_FLAGS_DUMP_INTR = "netlink.hdr_flags.dump_intr", "Dump inconsistent", U16 Dec, mask(0x10);
    /// Dump was filtered as requested.
    HDR_FLAGS_DUMP_FILTERED = "netlink.hdr_flags.dump_filtered", "Dump filtered", U16 Dec, mask(0x20);
    /// Sequence number.
    HDR_SEQ = "netlink.hdr_seq", "Sequence", U32 Dec;
    /// Sender port ID.
    HDR_PID = "netlink.hdr_pid", "Port ID", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 253)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("netlink", "Linux netlink", "netlink", &["RFC 3549"]) }, dissect)
};

const COOKED: usize = 16;
const HEADER: usize = 16;
const ROUTE: u64 = 0;

/// Messages of the route family that Wireshark names (linux/rtnetlink.h).
const ROUTE_NAMES: &[(u64, &str)] = &[
    (16, "Create network interface"),
    (17, "Delete network interface"),
    (18, "Get network interface info"),
    (20, "Add IP address"),
    (21, "Delete IP address"),
    (22, "Get IP address"),
    (24, "Add network route"),
    (25, "Delete network route"),
    (26, "Get network route"),
    (28, "Add neighbor table entry"),
    (29, "Delete neighbor table entry"),
    (30, "Get neighbor table entry"),
];

pub static ROUTE_TYPE: Field =
    Field::new("netlink-route.nltype", "Message type", Kind::U16, Base::Dec, "What a message of the route family is about.").names(ROUTE_NAMES);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("Netlink");
    let layer = cx.layer(&PROTOCOL.info, b, COOKED);
    cx.append(layer, format_args!(" (cooked header)"));
    cx.add(&HATYPE, b, 2, 2)?;
    let family = cx.add(&FAMILY, b, 14, 2)?;
    cx.info(format_args!(""));
    cx.close();
    let messages = b.from(COOKED);
    if family == ROUTE {
        cx.protocol("Netlink route");
        cx.tree.push_layer("netlink-route");
    }
    let mut at = 0;
    while at + HEADER <= messages.reported_len() {
        // the byte order is that of the machine: a length beyond the frame says that it is the other one
        let little = messages.le32(at)? as usize <= messages.reported_len();
        let len = if little { messages.le32(at)? } else { messages.be32(at)? } as usize;
        if len < HEADER {
            return Err(Fault::Malformed);
        }
        message(cx, messages.window(at, len), little, family)?;
        at += len.next_multiple_of(4);
    }
    Ok(())
}

const FLAG_BITS: &[&Field] =
    &[&HDR_FLAGS_REQUEST, &HDR_FLAGS_MULTI, &HDR_FLAGS_ACK, &HDR_FLAGS_ECHO, &HDR_FLAGS_DUMP_INTR, &HDR_FLAGS_DUMP_FILTERED];

fn message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, little: bool, family: u64) -> Outcome {
    let add = |cx: &mut Cx<'a>, field, at, len| if little { cx.add_le(field, b, at, len) } else { cx.add(field, b, at, len) };
    cx.open_text(b.span(0, HEADER), format_args!("Netlink message header"));
    add(cx, &HDR_LEN, 0, 4)?;
    add(cx, if family == ROUTE { &ROUTE_TYPE } else { &HDR_TYPE }, 4, 2)?;
    if little {
        cx.flags_le(&HDR_FLAGS, b, 6, 2, FLAG_BITS)?;
    } else {
        cx.flags(&HDR_FLAGS, b, 6, 2, FLAG_BITS)?;
    }
    add(cx, &HDR_SEQ, 8, 4)?;
    add(cx, &HDR_PID, 12, 4)?;
    cx.close();
    Ok(())
}
