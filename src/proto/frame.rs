//! The frame itself: what the capture says about it, before any of its bytes are looked at.

use crate::base::{Bytes, Moment, Span};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{ProtocolInfo, Value};
use crate::{fields, notes};

/// Encapsulations as Wireshark numbers and names them (`frame.encap_type`), by LINKTYPE.
const ENCAPSULATIONS: &[(u16, u64, &str)] = &[
    (0, 15, "NULL/Loopback"),
    (1, 1, "Ethernet"),
    (6, 2, "Token Ring"),
    (7, 33, "Linux ARCNET"),
    (8, 3, "SLIP"),
    (9, 4, "PPP"),
    (10, 6, "FDDI with bit-swapped MAC addresses"),
    (12, 7, "Raw IP"),
    (14, 7, "Raw IP"),
    (50, 4, "PPP"),
    (100, 10, "RFC 1483 ATM"),
    (101, 7, "Raw IP"),
    (104, 28, "Cisco HDLC"),
    (105, 20, "IEEE 802.11 Wireless LAN"),
    (106, 11, "Linux ATM CLIP"),
    (107, 26, "Frame Relay"),
    (108, 15, "NULL/Loopback"),
    (113, 25, "Linux cooked-mode capture v1"),
    (119, 21, "IEEE 802.11 plus Prism II monitor mode radio header"),
    (123, 13, "ATM PDUs"),
    (127, 23, "IEEE 802.11 plus radiotap radio header"),
    (129, 33, "Linux ARCNET"),
    (130, 81, "Juniper MLPPP"),
    (131, 82, "Juniper MLFR"),
    (133, 87, "Juniper GGSN"),
    (135, 68, "Juniper ATM2"),
    (136, 151, "Juniper Services"),
    (137, 67, "Juniper ATM1"),
    (139, 75, "MTP2 with pseudoheader"),
    (140, 42, "SS7 MTP2"),
    (141, 43, "SS7 MTP3"),
    (163, 22, "IEEE 802.11 plus AVS radio header"),
    (165, 63, "BACnet MS/TP"),
    (167, 76, "Juniper PPPoE"),
    (178, 83, "Juniper Ethernet"),
    (179, 84, "Juniper PPP"),
    (180, 85, "Juniper Frame-Relay"),
    (181, 86, "Juniper C-HDLC"),
    (183, 91, "Juniper Voice PIC"),
    (187, 41, "Bluetooth H4"),
    (189, 95, "USB packets with Linux header"),
    (192, 97, "Per-Packet Information header"),
    (195, 104, "IEEE 802.15.4 Wireless PAN"),
    (201, 99, "Bluetooth H4 with linux header"),
    (220, 115, "USB packets with Linux header and padding"),
    (226, 124, "Solaris IPNET"),
    (228, 129, "Raw IPv4"),
    (229, 130, "Raw IPv6"),
    (230, 127, "IEEE 802.15.4 Wireless PAN with FCS not present"),
    (239, 141, "NFLOG"),
    (242, 140, "IP over Infiniband"),
    (253, 158, "Linux Netlink"),
    (256, 161, "Bluetooth Low Energy Link Layer RF"),
    (258, 171, "Apple PKTAP"),
    (271, 185, "vsock"),
    (276, 210, "Linux cooked-mode capture v2"),
    (288, 208, "USB 2.0/1.1/1.0 packets"),
];

/// Value names of `frame.encap_type`.
fn encapsulation_name(number: u64) -> Option<&'static str> {
    ENCAPSULATIONS.iter().find(|e| e.1 == number).map(|e| e.2)
}

fields! {
    /// Number of the pcapng section that the frame is in, from 1.
    SECTION = "frame.section_number", "Section number", U32 Dec;
    /// Name of the interface that the frame was captured on.
    INTERFACE_NAME = "frame.interface_name", "Interface name", Str None;
    /// Number of the interface that the frame was captured on, from 0.
    INTERFACE_ID = "frame.interface_id", "Interface id", U32 Dec;
    /// Link layer of the capture.
    ENCAP = "frame.encap_type", "Encapsulation type", I16 Dec, with(crate::model::Names::Lookup(encapsulation_name));
    /// When the frame was captured.
    TIME = "frame.time", "Arrival Time", AbsTime Utc;
    /// Correction that was applied to the time stamp.
    SHIFT = "frame.offset_shift", "Time shift for this packet", RelTime None;
    /// Capture time in seconds since 1970.
    EPOCH = "frame.time_epoch", "Epoch Time", RelTime None;
    /// Time since the frame before this one was captured.
    DELTA = "frame.time_delta", "Time delta from previous captured frame", RelTime None;
    /// Time since the displayed frame before this one.
    DELTA_DISPLAYED = "frame.time_delta_displayed", "Time delta from previous displayed frame", RelTime None;
    /// Time since the first frame, or the time reference.
    RELATIVE = "frame.time_relative", "Time since reference or first frame", RelTime None;
    /// Number of the frame in the capture, from 1.
    NUMBER = "frame.number", "Frame Number", U32 Dec;
    /// Length on the wire in bytes.
    LEN = "frame.len", "Frame Length", U32 Dec;
    /// Bytes that were captured.
    CAP_LEN = "frame.cap_len", "Capture Length", U32 Dec;
    /// Marked by the user.
    MARKED = "frame.marked", "Frame is marked", Bool None;
    /// Left out of analysis by the user.
    IGNORED = "frame.ignored", "Frame is ignored", Bool None;
    /// The protocols of the frame, outermost first, with colons between them.
    PROTOCOLS = "frame.protocols", "Protocols in frame", Str None;
    /// Comment on the frame in the capture file.
    COMMENT = "frame.comment", "Comment", Str None;
    // Filters written for Wireshark may ask for what follows; frames do not have it here.
    /// Where the frame is in its file; on no frame.
    FILE_OFF = "frame.file_off", "File Offset", I64 Dec;
    /// MD5 hash of the frame; on no frame.
    MD5_HASH = "frame.md5_hash", "Frame MD5 Hash", Str None;
    /// Direction on a point-to-point link; on no frame.
    P2P_DIR = "frame.p2p_dir", "Point-to-Point Direction", I8 Dec;
    /// Number of the link; on no frame.
    LINK_NR = "frame.link_nr", "Link Number", U16 Dec;
    /// The frame is a time reference; on no frame.
    REF_TIME = "frame.ref_time", "This is a Time Reference frame", None None;
    /// Name of the colour rule that the frame matched; on no frame.
    RULE_NAME = "frame.coloring_rule.name", "Coloring Rule Name", Str None;
    /// Filter of the colour rule that the frame matched; on no frame.
    RULE_STRING = "frame.coloring_rule.string", "Coloring Rule String", Str None;
    /// Queue of the interface; on no frame.
    INTERFACE_QUEUE = "frame.interface_queue", "Interface queue", U32 Dec;
    /// Flags of the capture's packet block; on no frame.
    PACKET_FLAGS = "frame.packet_flags", "Packet flags", U32 Hex;
    /// Number that the capture gave the packet; on no frame.
    PACKET_ID = "frame.packet_id", "Packet id", U64 Dec;
    /// Frames lost since the one before; on no frame.
    DROP_COUNT = "frame.drop_count", "Drop Count", U64 Dec;
}

notes! {
    /// The fraction of the capture time is a second or more, or below zero: the file is damaged.
    TIME_INVALID = "frame.time_invalid", "Arrival Time: Fractional second out of range (0-1000000000)", Note Sequence;
    /// A comment on the frame was found in the capture file.
    COMMENT_NOTE = "frame.comment.expert", "Formatted comment", Comment Comments;
}

pub static PROTOCOL: Protocol = Protocol {
    skim: Some(skim),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, aliases: &[("pkt_comment", "frame.comment")], ..ProtocolInfo::new("frame", "Frame", "Frame", &[]) },
        dissect,
    )
};

/// Frames without comments.
fn skim<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> bool {
    if !cx.frame.comments.is_empty() || cx.frame.ignored {
        return false;
    }
    cx.layer(&PROTOCOL.info, b, b.len());
    hand_on(cx, b);
    true
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let frame = cx.frame;
    let (number, wire, captured) = (frame.index + 1, frame.len, b.len());
    let here = b.span(0, 0);
    let plural = |n: usize| if n == 1 { "" } else { "s" };

    if !frame.comments.is_empty() {
        cx.open_text(here, format_args!("Packet comments"));
        for comment in frame.comments {
            let item = cx.put_text(&COMMENT, here, format_args!("{comment}"));
            cx.text(item, format_args!("{comment}"));
            cx.note_text(&COMMENT_NOTE, format_args!("{comment}"));
        }
        cx.close();
    }
    let item = cx.layer(&PROTOCOL.info, b, captured);
    cx.text(
        item,
        format_args!(
            "Frame {number}: {wire} byte{} on wire ({} bits), {captured} byte{} captured ({} bits)",
            plural(wire as usize),
            u64::from(wire) * 8,
            plural(captured),
            captured * 8
        ),
    );
    if let Some((section, number)) = frame.interface {
        let name = frame.interface_name.unwrap_or("unknown");
        cx.append(item, format_args!(" on interface {name}, id {number}"));
        cx.put(&SECTION, here, Value::Uint(section.into()));
        let id = cx.put(&INTERFACE_ID, here, Value::Uint(number.into()));
        cx.append(id, format_args!(" ({name})"));
        cx.open_last();
        cx.put_text(&INTERFACE_NAME, here, format_args!("{name}"));
        cx.close();
    }
    let encapsulation = ENCAPSULATIONS.iter().find(|e| e.0 == frame.link_type).map_or(0, |e| e.1);
    cx.put(&ENCAP, here, Value::Uint(encapsulation));
    if !frame.untimed {
        times(cx, here);
    }
    cx.put(&NUMBER, here, Value::Uint(u64::from(number)));
    let len = cx.put(&LEN, here, Value::Uint(u64::from(wire)));
    cx.append(len, format_args!(" byte{} ({} bits)", plural(wire as usize), u64::from(wire) * 8));
    let cap = cx.put(&CAP_LEN, here, Value::Uint(captured as u64));
    cx.append(cap, format_args!(" byte{} ({} bits)", plural(captured), captured * 8));
    let marked = cx.put(&MARKED, here, Value::Uint(u64::from(frame.marked)));
    cx.generated(marked);
    let ignored = cx.put(&IGNORED, here, Value::Uint(u64::from(frame.ignored)));
    cx.generated(ignored);
    let protocols = cx.put(&PROTOCOLS, here, Value::None);
    cx.generated(protocols);

    if frame.ignored {
        cx.info(format_args!("<Ignored>"));
    } else {
        hand_on(cx, b);
    }
    if let Some(id) = protocols.id() {
        let all = cx.tree.layers().join(":");
        let text = cx.tree.pool(format_args!("{all}"));
        cx.tree.set_value(id, Value::Text(text));
    }
    Ok(())
}

fn hand_on<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) {
    let link_type = cx.frame.link_type;
    if !cx.dispatch(Table::LinkType, link_type.into(), b) {
        cx.protocol("UNKNOWN");
        cx.info(format_args!("Link type {link_type} has no dissector"));
        cx.data(b);
    }
}

fn times(cx: &mut Cx<'_>, here: Span) {
    let frame = cx.frame;
    let since = |earlier: Option<Moment>| earlier.map_or(Moment::default(), |e| frame.moment.since(e));
    let (delta, displayed) = (since(frame.previous), since(frame.previous_displayed));
    cx.put(&TIME, here, Value::moment(frame.moment));
    if !frame.moment.is_valid() {
        let nanos = frame.moment.nanos;
        cx.note_text(&TIME_INVALID, format_args!("Arrival Time: Fractional second {nanos} is invalid, the valid range is 0-1000000000"));
    }
    let shift = cx.put(&SHIFT, here, Value::RelTime(0));
    cx.generated(shift);
    cx.put(&EPOCH, here, Value::span_of_time(frame.moment));
    for (field, value) in [(&DELTA, delta), (&DELTA_DISPLAYED, displayed), (&RELATIVE, frame.moment.since(frame.first))] {
        cx.computed(field, here, Value::span_of_time(value));
    }
}
