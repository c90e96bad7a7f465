//! PPP's link control protocol (RFC 1661 section 5 and 6, RFC 1570).

use super::common::ppp;
use super::common::ppp_options::{self, Options};
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};

const OPT_ALGORITHM_NAMES: &[(u64, u64, &str)] = &[
    (0, 4, "Reserved"),
    (5, 5, "CHAP with MD5"),
    (6, 6, "CHAP with SHA-1"),
    (128, 128, "MS-CHAP"),
    (129, 129, "MS-CHAP-2"),
];
const OPT_CALLBACK_NAMES: &[(u64, &str)] = &[
    (0, "Location is determined by user authentication"),
    (1, "Message is dialing string"),
    (2, "Message is location identifier"),
    (3, "Message is E.164"),
    (4, "Message is distinguished name"),
    (5, "unassigned"),
    (6, "Location is determined during CBCP negotiation"),
];
const OPT_EP_CLASS_NAMES: &[(u64, &str)] = &[
    (0, "Null"),
    (1, "Locally assigned address"),
    (2, "Internet Protocol (IP) address"),
    (3, "IEEE 802.1 globally assigned MAC address"),
    (4, "PPP magic-number block"),
    (5, "Public switched network directory number"),
];

fields! {
    /// Number that tells the two ends apart.
    MAGIC = "lcp.magic_number", "Magic Number", U32 Hex;
    /// Data.
    DATA = "lcp.data", "Data", Bytes None;
    /// Text.
    MESSAGE = "lcp.message", "Message", Str None;
    /// Time that the link has left, in seconds.
    SECONDS = "lcp.secs_remaining", "Seconds Remaining", U32 Dec;
    /// Protocol that was rejected.
    REJECTED = "lcp.rej_proto", "Rejected Protocol", U16 Hex, with(Names::Lookup(ppp::name));
    /// Kind of an option.
    OPT_TYPE = "lcp.opt.type", "Type", U8 Dec, names(OPTIONS);
    /// Length of an option in bytes.
    OPT_LENGTH = "lcp.opt.length", "Length", U8 Dec;
    /// Longest packet that the sender takes, in bytes.
    OPT_MRU = "lcp.opt.mru", "Maximum Receive Unit", U16 Dec;
    /// Control characters that must be escaped.
    OPT_ASYNCMAP = "lcp.opt.asyncmap", "Async Control Character Map", U32 Hex;
    /// How the peer shall prove who it is.
    OPT_AUTH = "lcp.opt.auth_protocol", "Authentication Protocol", U16 Hex, with(Names::Lookup(ppp::name));
    /// Algorithm of the challenge.
    OPT_ALGORITHM = "lcp.opt.algorithm", "Algorithm", U8 Dec, ranges(OPT_ALGORITHM_NAMES);
    /// How the link's quality is watched.
    OPT_QUALITY = "lcp.opt.quality_protocol", "Quality Protocol", U16 Hex, with(Names::Lookup(ppp::name));
    /// Number that tells the two ends apart.
    OPT_MAGIC = "lcp.opt.magic_number", "Magic Number", U32 Hex;
    /// Longest packet put together from several links, in bytes.
    OPT_MRRU = "lcp.opt.mrru", "MRRU", U16 Dec;
    /// How the number to call back is found.
    OPT_CALLBACK = "lcp.opt.operation", "Operation", U8 Dec, names(OPT_CALLBACK_NAMES);
    /// Kind of the endpoint's name.
    OPT_EP_CLASS = "lcp.opt.ep_disc_class", "Class", U8 Dec, names(OPT_EP_CLASS_NAMES);
    /// Data of an option.
    OPT_DATA = "lcp.opt.data", "Data", Bytes None;
    /// Maximum receive unit option.
    MRU_BYTES = "lcp.opt.mtu_bytes", "Maximum Receive Unit", Bytes None;
    /// Async control character map option.
    ASYNC_BYTES = "lcp.opt.asyncmap_bytes", "Async Control Character Map", Bytes None;
    /// Authentication protocol option.
    AUTH_BYTES = "lcp.opt.auth_protocol_bytes", "Authentication Protocol", Bytes None;
    /// Quality protocol option.
    QUALITY_BYTES = "lcp.opt.quality_protocol_bytes", "Quality Protocol", Bytes None;
    /// Magic number option.
    MAGIC_BYTES = "lcp.opt.magic_number_bytes", "Magic Number", Bytes None;
    /// Protocol field compression option.
    PFC_BYTES = "lcp.opt.field_compress", "Protocol Field Compression", Bytes None;
    /// Address and control field compression option.
    ACFC_BYTES = "lcp.opt.addr_field_compress", "Address and Control Field Compression", Bytes None;
    /// Callback option.
    CALLBACK_BYTES = "lcp.opt.callback", "Callback", Bytes None;
    /// Multilink MRRU option.
    MRRU_BYTES = "lcp.opt.multilink_mrru", "Multilink MRRU", Bytes None;
    /// Multilink endpoint discriminator option.
    EP_BYTES = "lcp.opt.multilink_ep_disc", "Multilink Endpoint Discriminator", Bytes None;
}

/// Options (IANA ppp-numbers).
const OPTIONS: &[(u64, &str)] = &[
    (0, "Vendor Specific"),
    (1, "Maximum Receive Unit"),
    (2, "Async Control Character Map"),
    (3, "Authentication Protocol"),
    (4, "Quality Protocol"),
    (5, "Magic Number"),
    (7, "Protocol Field Compression"),
    (8, "Address and Control Field Compression"),
    (9, "FCS Alternatives"),
    (10, "Self-Describing Padding"),
    (11, "Numbered Mode"),
    (13, "Callback"),
    (15, "Compound Frames"),
    (17, "Multilink MRRU"),
    (18, "Multilink Short Sequence Number Header"),
    (19, "Multilink Endpoint Discriminator"),
    (23, "Link Discriminator for BAP"),
];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0xc021)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("lcp", "PPP Link Control Protocol", "PPP LCP", &["RFC 1661"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPP LCP");
    let (code, b) = ppp::control(cx, &PROTOCOL.info, b)?;
    let len = b.reported_len();
    match code {
        1..=4 if len > 4 => {
            ppp_options::list(cx, b, &Options { kind: &OPT_TYPE, length: &OPT_LENGTH, whole, content })
        }
        8 => {
            cx.add(&REJECTED, b, 4, 2)?;
            tail(cx, b, 6, &ppp::DATA)
        }
        9..=11 => {
            cx.add(&MAGIC, b, 4, 4)?;
            tail(cx, b, 8, &DATA)
        }
        12 => {
            cx.add(&MAGIC, b, 4, 4)?;
            tail(cx, b, 8, &MESSAGE)
        }
        13 => {
            cx.add(&MAGIC, b, 4, 4)?;
            cx.add(&SECONDS, b, 8, 4)?;
            tail(cx, b, 12, &MESSAGE)
        }
        _ => tail(cx, b, 4, &ppp::DATA),
    }
}

fn tail<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Outcome {
    if b.reported_len() > at {
        cx.add(field, b, at, b.reported_len() - at)?;
    }
    Ok(())
}

/// The field over the whole of an option.
fn whole(kind: u8) -> Option<&'static Field> {
    Some(match kind {
        1 => &MRU_BYTES,
        2 => &ASYNC_BYTES,
        3 => &AUTH_BYTES,
        4 => &QUALITY_BYTES,
        5 => &MAGIC_BYTES,
        7 => &PFC_BYTES,
        8 => &ACFC_BYTES,
        13 => &CALLBACK_BYTES,
        17 => &MRRU_BYTES,
        19 => &EP_BYTES,
        _ => return None,
    })
}

fn content<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, line: Item) -> Outcome {
    match kind {
        1 => {
            let mru = cx.add(&OPT_MRU, o, 2, 2)?;
            cx.append(line, format_args!(": {mru}"));
        }
        2 => {
            let map = cx.add(&OPT_ASYNCMAP, o, 2, 4)?;
            cx.append(line, format_args!(": 0x{map:08x}"));
        }
        3 => {
            let protocol = cx.add(&OPT_AUTH, o, 2, 2)?;
            let name = ppp::name(protocol).unwrap_or("Unknown");
            cx.append(line, format_args!(": {name} (0x{protocol:04x})"));
            match (protocol, o.reported_len()) {
                (0xc223, 5..) => {
                    cx.add(&OPT_ALGORITHM, o, 4, 1)?;
                }
                (_, 5..) => tail(cx, o, 4, &OPT_DATA)?,
                _ => {}
            }
        }
        4 => {
            cx.add(&OPT_QUALITY, o, 2, 2)?;
            tail(cx, o, 4, &OPT_DATA)?;
        }
        5 => {
            let magic = cx.add(&OPT_MAGIC, o, 2, 4)?;
            cx.append(line, format_args!(": 0x{magic:08x}"));
        }
        13 => {
            cx.add(&OPT_CALLBACK, o, 2, 1)?;
        }
        17 => {
            let mrru = cx.add(&OPT_MRRU, o, 2, 2)?;
            cx.append(line, format_args!(": {mrru}"));
        }
        19 => {
            cx.add(&OPT_EP_CLASS, o, 2, 1)?;
        }
        _ => tail(cx, o, 2, &OPT_DATA)?,
    }
    Ok(())
}
