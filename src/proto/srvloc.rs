//! Service location protocol (RFC 2165, RFC 2608): who offers which service.

use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, Names, ProtocolInfo};
use crate::stream::{Need, StreamCx};
use crate::{fields, notes};

const FUNCTION_NAMES: &[(u64, &str)] = &[
    (1, "Service Request"),
    (2, "Service Reply"),
    (3, "Service Registration"),
    (4, "Service Deregister"),
    (5, "Service Acknowledge"),
    (6, "Attribute Request"),
    (7, "Attribute Reply"),
    (8, "DA Advertisement"),
    (9, "Service Type Request"),
    (10, "Service Type Reply"),
    (11, "SA Advertisement"),
];
const ENCODING_NAMES: &[(u64, &str)] = &[
    (3, "US-ASCII"),
    (4, "ISO 8859-1"),
    (27, "ISO 10646 UTF-1"),
    (28, "ISO 646 basic:1983"),
    (30, "ISO 646 IRV:1983"),
    (106, "UTF-8"),
    (1000, "Unicode"),
    (1012, "UTF-7"),
];
const ERR_NAMES: &[(u64, &str)] = &[
    (0, "No Error"),
    (1, "Language not supported"),
    (2, "Protocol parse error"),
    (3, "Invalid registration"),
    (4, "Scope not supported"),
    (5, "Character set not understood"),
    (6, "Authentication absent"),
    (7, "Authentication failed"),
];
const ERRV2_NAMES: &[(u64, &str)] = &[
    (0, "No Error"),
    (1, "No data in the requested language"),
    (2, "The message fails to obey SLP syntax."),
    (3, "The SrvReg has problems"),
    (4, "Scope list not supported"),
    (5, "Unsupported SLP SPI."),
    (6, "URL and ATTR authentication not provided"),
    (7, "Authentication error"),
    (9, "Unsupported version number in message header"),
    (10, "The DA (or SA) is too sick to respond"),
    (11, "UA or SA SHOULD retry"),
    (12, "Unknown option from the mandatory range"),
    (13, "Invalid SrvReg"),
    (14, "No support for AttrRqst or SrvTypeRqst"),
    (15, "SrvReg sent too soon"),
];

fields! {
    /// Version.
    VERSION = "srvloc.version", "Version", U8 Dec;
    /// Function.
    FUNCTION = "srvloc.function", "Function", U8 Dec, names(FUNCTION_NAMES);
    /// Packet Length.
    PKTLEN = "srvloc.pktlen", "Packet Length", U24 Dec;
    /// Flags.
    FLAGS_V1 = "srvloc.flags_v1", "Flags", U8 Hex;
    /// Can whole packet fit into a datagram.
    FLAGS_V1_OVERFLOW = "srvloc.flags_v1.overflow", "Overflow", Bool B8, mask(0x80), with(Names::Bool("Message will not fit in datagram", "Message will fit in a datagram"));
    /// Can whole packet fit into a datagram.
    FLAGS_V1_MONOLINGUAL = "srvloc.flags_v1.monolingual", "Monolingual", Bool B8, mask(0x40), with(Names::Bool("Only responses in specified language will be accepted", "Responses in any language will be accepted"));
    /// Can whole packet fit into a datagram.
    FLAGS_V1_URL_AUTH = "srvloc.flags_v1.url_auth", "URL Authentication", Bool B8, mask(0x20), with(Names::Bool("URL Authentication Block is present", "URL Authentication Block is absent"));
    /// Can whole packet fit into a datagram.
    FLAGS_V1_ATTRIBUTE_AUTH = "srvloc.flags_v1.attribute_auth", "Attribute Authentication", Bool B8, mask(0x10), with(Names::Bool("Attribute Authentication Block is present", "Attribute Authentication Block is absent"));
    /// Is this a new registration.
    FLAGS_V1_FRESH = "srvloc.flags_v1.fresh", "Fresh Registration", Bool B8, mask(0x8), with(Names::Bool("New Service Registration", "Not a new Service Registration"));
    /// Dialect.
    DIALECT = "srvloc.dialect", "Dialect", U8 Dec;
    /// Language.
    LANGUAGE = "srvloc.language", "Language", Str None;
    /// Encoding.
    ENCODING = "srvloc.encoding", "Encoding", U16 Dec, names(ENCODING_NAMES);
    /// Transaction ID.
    TRANSACTION_ID = "srvloc.transaction_id", "Transaction ID", U16 Dec;
    /// Error Code.
    ERR = "srvloc.err", "Error Code", U16 Dec, names(ERR_NAMES);
    /// Flags.
    FLAGS_V2 = "srvloc.flags_v2", "Flags", U16 Hex;
    /// Can whole packet fit into a datagram.
    FLAGS_V2_OVERFLOW = "srvloc.flags_v2.overflow", "Overflow", Bool B16, mask(0x8000), with(Names::Bool("Message will not fit in datagram", "Message will fit in a datagram"));
    /// Is this a new registration.
    FLAGS_V2_FRESH = "srvloc.flags_v2.fresh", "Fresh Registration", Bool B16, mask(0x4000), with(Names::Bool("New Service Registration", "Not a new Service Registration"));
    /// Do we want multicast.
    FLAGS_V2_REQMULTI = "srvloc.flags_v2.reqmulti", "Multicast requested", Bool B16, mask(0x2000), with(Names::Bool("Multicast (or broadcast) request", "Not multicast or broadcast"));
    /// Next Extension Offset.
    NEXTEXTOFF = "srvloc.nextextoff", "Next Extension Offset", U24 Dec;
    /// Transaction ID.
    XID = "srvloc.xid", "XID", U24 Dec;
    /// Lang Tag Len.
    LANGTAGLEN = "srvloc.langtaglen", "Lang Tag Len", U16 Dec;
    /// Lang Tag.
    LANGTAG = "srvloc.langtag", "Lang Tag", Str None;
    /// Error Code.
    ERRV2 = "srvloc.errv2", "Error Code", U16 Dec, names(ERRV2_NAMES);
    /// Reserved.
    URL_RESERVED = "srvloc.url.reserved", "Reserved", U8 Hex;
    /// URL lifetime.
    URL_LIFETIME = "srvloc.url.lifetime", "URL lifetime", U16 Dec;
    /// URL Length.
    URL_URLLEN = "srvloc.url.urllen", "URL Length", U16 Dec;
    /// URL.
    URL_URL = "srvloc.url.url", "URL", Str None;
    /// Num Auths.
    URL_NUMAUTHS = "srvloc.url.numauths", "Num Auths", U8 Dec;
    /// Block Structure Descriptor.
    AUTHBLKV2_BSD = "srvloc.authblkv2_bsd", "BSD", U16 Hex;
    /// Length of Authentication Block.
    AUTHBLKV2_LEN = "srvloc.authblkv2_len", "Length", U16 Dec;
    /// Timestamp on Authentication Block.
    AUTHBLKV2_TIMESTAMP = "srvloc.authblkv2.timestamp", "Timestamp", AbsTime None;
    /// Length of the SLP SPI.
    AUTHBLKV2_SLPSPILEN = "srvloc.authblkv2.slpspilen", "SLP SPI Length", U16 Dec;
    /// SLP SPI.
    AUTHBLKV2_SLPSPI = "srvloc.authblkv2.slpspi", "SLP SPI", Str None;
    /// Length of Previous Response List.
    SRVREQ_PRLISTLEN = "srvloc.srvreq.prlistlen", "Previous Response List Length", U16 Dec;
    /// Previous Response List.
    SRVREQ_PRLIST = "srvloc.srvreq.prlist", "Previous Response List", Str None;
    /// Length of Service Type List.
    SRVREQ_SRVTYPELEN = "srvloc.srvreq.srvtypelen", "Service Type Length", U16 Dec;
    /// Service Type List.
    SRVREQ_SRVTYPELIST = "srvloc.srvreq.srvtypelist", "Service Type List", Str None;
    /// Length of the Scope List.
    SRVREQ_SCOPELISTLEN = "srvloc.srvreq.scopelistlen", "Scope List Length", U16 Dec;
    /// Scope List.
    SRVREQ_SCOPELIST = "srvloc.srvreq.scopelist", "Scope List", Str None;
    /// Length of the Predicate.
    SRVREQ_PREDICATELEN = "srvloc.srvreq.predicatelen", "Predicate Length", U16 Dec;
    /// Predicate.
    SRVREQ_PREDICATE = "srvloc.srvreq.predicate", "Predicate", Str None;
    /// Length of the SLP SPI.
    SRVREQ_SLPSPILEN = "srvloc.srvreq.slpspilen", "SLP SPI Length", U16 Dec;
    /// SLP SPI.
    SRVREQ_SLPSPI = "srvloc.srvreq.slpspi", "SLP SPI", Str None;
    /// Number of URLs.
    SRVREQ_URLCOUNT = "srvloc.srvreq.urlcount", "Number of URLs", U16 Dec;
    /// Service Type.
    SRVREQ_SRVTYPE = "srvloc.srvreq.srvtype", "Service Type", Str None;
    /// Attribute List Length.
    SRVREQ_ATTRLISTLEN = "srvloc.srvreq.attrlistlen", "Attribute List Length", U16 Dec;
    /// Attribute List.
    SRVREQ_ATTRLIST = "srvloc.srvreq.attrlist", "Attribute List", Str None;
    /// Number of Attribute Authentication Blocks.
    SRVREQ_ATTRAUTHCOUNT = "srvloc.srvreq.attrauthcount", "Attr Auths", U8 Dec;
    /// Scope List Length.
    SRVDEREQ_SCOPELISTLEN = "srvloc.srvdereq.scopelistlen", "Scope List Length", U16 Dec;
    /// Scope List.
    SRVDEREQ_SCOPELIST = "srvloc.srvdereq.scopelist", "Scope List", Str None;
    /// Tag List Length.
    SRVDEREQ_TAGLISTLEN = "srvloc.srvdereq.taglistlen", "Tag List Length", U16 Dec;
    /// Tag List.
    SRVDEREQ_TAGLIST = "srvloc.srvdereq.taglist", "Tag List", Str None;
    /// Length of Previous Response List.
    ATTRREQ_PRLISTLEN = "srvloc.attrreq.prlistlen", "Previous Response List Length", U16 Dec;
    /// Previous Response List.
    ATTRREQ_PRLIST = "srvloc.attrreq.prlist", "Previous Response List", Str None;
    /// URL Length.
    ATTRREQ_URLLEN = "srvloc.attrreq.urllen", "URL Length", U16 Dec;
    /// URL of service.
    ATTRREQ_URL = "srvloc.attrreq.url", "Service URL", Str None;
    /// Length of the Scope List.
    ATTRREQ_SCOPELISTLEN = "srvloc.attrreq.scopelistlen", "Scope List Length", U16 Dec;
    /// Scope List.
    ATTRREQ_SCOPELIST = "srvloc.attrreq.scopelist", "Scope List", Str None;
    /// Tag List Length.
    ATTRREQ_TAGLISTLEN = "srvloc.attrreq.taglistlen", "Tag List Length", U16 Dec;
    /// Tag List.
    ATTRREQ_TAGLIST = "srvloc.attrreq.taglist", "Tag List", Str None;
    /// Length of the SLP SPI.
    ATTRREQ_SLPSPILEN = "srvloc.attrreq.slpspilen", "SLP SPI Length", U16 Dec;
    /// SLP SPI.
    ATTRREQ_SLPSPI = "srvloc.attrreq.slpspi", "SLP SPI", Str None;
    /// Length of Attribute List.
    ATTRRPLY_ATTRLISTLEN = "srvloc.attrrply.attrlistlen", "Attribute List Length", U16 Dec;
    /// Attribute List.
    ATTRRPLY_ATTRLIST = "srvloc.attrrply.attrlist", "Attribute List", Str None;
    /// Timestamp on DA Advert.
    DAADVERT_TIMESTAMP = "srvloc.daadvert.timestamp", "DAADVERT Timestamp", AbsTime None;
    /// URL Length.
    DAADVERT_URLLEN = "srvloc.daadvert.urllen", "URL Length", U16 Dec;
    /// URL.
    DAADVERT_URL = "srvloc.daadvert.url", "URL", Str None;
    /// Length of the Scope List.
    DAADVERT_SCOPELISTLEN = "srvloc.daadvert.scopelistlen", "Scope List Length", U16 Dec;
    /// Scope List.
    DAADVERT_SCOPELIST = "srvloc.daadvert.scopelist", "Scope List", Str None;
    /// Attribute List Length.
    DAADVERT_ATTRLISTLEN = "srvloc.daadvert.attrlistlen", "Attribute List Length", U16 Dec;
    /// Attribute List.
    DAADVERT_ATTRLIST = "srvloc.daadvert.attrlist", "Attribute List", Str None;
    /// Length of the SLP SPI.
    DAADVERT_SLPSPILEN = "srvloc.daadvert.slpspilen", "SLP SPI Length", U16 Dec;
    /// SLP SPI.
    DAADVERT_SLPSPI = "srvloc.daadvert.slpspi", "SLP SPI", Str None;
    /// Number of Authentication Blocks.
    DAADVERT_AUTHCOUNT = "srvloc.daadvert.authcount", "Auths", U8 Dec;
    /// Length of Previous Response List.
    SRVTYPEREQ_PRLISTLEN = "srvloc.srvtypereq.prlistlen", "Previous Response List Length", U16 Dec;
    /// Previous Response List.
    SRVTYPEREQ_PRLIST = "srvloc.srvtypereq.prlist", "Previous Response List", Str None;
    /// Length of the Naming Authority List.
    SRVTYPEREQ_NAMEAUTHLISTLEN = "srvloc.srvtypereq.nameauthlistlen", "Naming Authority List Length", U16 Dec;
    /// Naming Authority List.
    SRVTYPEREQ_NAMEAUTHLIST = "srvloc.srvtypereq.nameauthlist", "Naming Authority List", Str None;
    /// Length of the Scope List.
    SRVTYPEREQ_SCOPELISTLEN = "srvloc.srvtypereq.scopelistlen", "Scope List Length", U16 Dec;
    /// Scope List.
    SRVTYPEREQ_SCOPELIST = "srvloc.srvtypereq.scopelist", "Scope List", Str None;
    /// Length of the Service Type List.
    SRVTYPEREQ_SRVTYPELISTLEN = "srvloc.srvtypereq.srvtypelistlen", "Service Type List Length", U16 Dec;
    /// Service Type List.
    SRVTYPERPLY_SRVTYPELIST = "srvloc.srvtyperply.srvtypelist", "Service Type List", Str None;
    /// URL Length.
    SAADVERT_URLLEN = "srvloc.saadvert.urllen", "URL Length", U16 Dec;
    /// URL.
    SAADVERT_URL = "srvloc.saadvert.url", "URL", Str None;
    /// Length of the Scope List.
    SAADVERT_SCOPELISTLEN = "srvloc.saadvert.scopelistlen", "Scope List Length", U16 Dec;
    /// Scope List.
    SAADVERT_SCOPELIST = "srvloc.saadvert.scopelist", "Scope List", Str None;
    /// Attribute List Length.
    SAADVERT_ATTRLISTLEN = "srvloc.saadvert.attrlistlen", "Attribute List Length", U16 Dec;
    /// Attribute List.
    SAADVERT_ATTRLIST = "srvloc.saadvert.attrlist", "Attribute List", Str None;
    /// Number of Authentication Blocks.
    SAADVERT_AUTHCOUNT = "srvloc.saadvert.authcount", "Auths", U8 Dec;
    /// Item.
    ITEM = "srvloc.item", "Item", Str None;
}

notes! {
    /// The service refuses (version 1).
    ERROR_V1 = "srvloc.err.expert", "Error", Error Response;
    /// The service refuses (version 2).
    ERROR_V2 = "srvloc.errv2.expert", "Error", Error Response;
}

const PORT: u32 = 427;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, PORT), (Table::TcpPort, PORT)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("srvloc", "Service Location Protocol", "SRVLOC", &["RFC 2165", "RFC 2608"])
        },
        dissect,
    )
};

/// What stands next in the body of a message.
enum Part {
    /// The length of a text, and the text.
    Text(&'static Field, &'static Field),
    /// The same, and each attribute of the text below it.
    Attributes(&'static Field, &'static Field),
    /// The length of the naming authorities: all of them have no text.
    Authorities,
    Error,
    Url,
    /// The number of URLs, and the URLs.
    Urls,
    Time(&'static Field),
    /// Number of authentication blocks, and the blocks.
    Blocks(&'static Field),
}

/// Bodies of version 2, by the function.
static BODIES: &[(u64, &[Part])] = {
    use Part::{Attributes, Authorities, Blocks, Error, Text, Time, Url, Urls};
    &[
        (
            1,
            &[
                Text(&SRVREQ_PRLISTLEN, &SRVREQ_PRLIST),
                Text(&SRVREQ_SRVTYPELEN, &SRVREQ_SRVTYPELIST),
                Text(&SRVREQ_SCOPELISTLEN, &SRVREQ_SCOPELIST),
                Text(&SRVREQ_PREDICATELEN, &SRVREQ_PREDICATE),
                Text(&SRVREQ_SLPSPILEN, &SRVREQ_SLPSPI),
            ],
        ),
        (2, &[Error, Urls]),
        (
            3,
            &[
                Url,
                Text(&SRVREQ_SRVTYPELEN, &SRVREQ_SRVTYPE),
                Text(&SRVREQ_SCOPELISTLEN, &SRVREQ_SCOPELIST),
                Attributes(&SRVREQ_ATTRLISTLEN, &SRVREQ_ATTRLIST),
                Blocks(&SRVREQ_ATTRAUTHCOUNT),
            ],
        ),
        (4, &[Text(&SRVDEREQ_SCOPELISTLEN, &SRVDEREQ_SCOPELIST), Url, Text(&SRVDEREQ_TAGLISTLEN, &SRVDEREQ_TAGLIST)]),
        (5, &[Error]),
        (
            6,
            &[
                Text(&ATTRREQ_PRLISTLEN, &ATTRREQ_PRLIST),
                Text(&ATTRREQ_URLLEN, &ATTRREQ_URL),
                Text(&ATTRREQ_SCOPELISTLEN, &ATTRREQ_SCOPELIST),
                Text(&ATTRREQ_TAGLISTLEN, &ATTRREQ_TAGLIST),
                Text(&ATTRREQ_SLPSPILEN, &ATTRREQ_SLPSPI),
            ],
        ),
        (7, &[Error, Attributes(&ATTRRPLY_ATTRLISTLEN, &ATTRRPLY_ATTRLIST), Blocks(&SRVREQ_ATTRAUTHCOUNT)]),
        (
            8,
            &[
                Error,
                Time(&DAADVERT_TIMESTAMP),
                Text(&DAADVERT_URLLEN, &DAADVERT_URL),
                Text(&DAADVERT_SCOPELISTLEN, &DAADVERT_SCOPELIST),
                Text(&DAADVERT_ATTRLISTLEN, &DAADVERT_ATTRLIST),
                Text(&DAADVERT_SLPSPILEN, &DAADVERT_SLPSPI),
                Blocks(&DAADVERT_AUTHCOUNT),
            ],
        ),
        (9, &[Text(&SRVTYPEREQ_PRLISTLEN, &SRVTYPEREQ_PRLIST), Authorities, Text(&SRVTYPEREQ_SCOPELISTLEN, &SRVTYPEREQ_SCOPELIST)]),
        (10, &[Error, Text(&SRVTYPEREQ_SRVTYPELISTLEN, &SRVTYPERPLY_SRVTYPELIST)]),
        (
            11,
            &[
                Text(&SAADVERT_URLLEN, &SAADVERT_URL),
                Text(&SAADVERT_SCOPELISTLEN, &SAADVERT_SCOPELIST),
                Text(&SAADVERT_ATTRLISTLEN, &SAADVERT_ATTRLIST),
                Blocks(&SAADVERT_AUTHCOUNT),
            ],
        ),
    ]
};

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    match data {
        [1, _, high, low, ..] => Need::Complete((usize::from(*high) << 8 | usize::from(*low)).max(4)),
        [2, _, high, middle, low, ..] => Need::Complete((usize::from(*high) << 16 | usize::from(*middle) << 8 | usize::from(*low)).max(5)),
        [1 | 2, ..] => Need::More(Some(5)),
        _ => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (version, function) = (b.u8(0)?, u64::from(b.u8(1)?));
    let name = FUNCTION.names.get(function).map_or_else(|| format!("Unknown Function ({function})"), Into::into);
    cx.protocol("SRVLOC");
    cx.info(format_args!("{name}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each(cx, b, 0, &[(&VERSION, 1), (&FUNCTION, 1)])?;
    if version < 2 { first(cx, b, function) } else { second(cx, b, function) }
}

/// Version 1: requests, replies, acknowledgements.
fn first<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, function: u64) -> Outcome {
    const REQUEST: u64 = 1;
    const REPLY: u64 = 2;
    const ACKNOWLEDGE: u64 = 5;
    cx.info_append(format_args!(", V1 Transaction ID - {}", b.be16(10)?));
    cx.add(&PKTLEN, b, 2, 2)?;
    cx.flags(
        &FLAGS_V1,
        b,
        4,
        1,
        &[&FLAGS_V1_OVERFLOW, &FLAGS_V1_MONOLINGUAL, &FLAGS_V1_URL_AUTH, &FLAGS_V1_ATTRIBUTE_AUTH, &FLAGS_V1_FRESH],
    )?;
    let at = add_each(cx, b, 5, &[(&DIALECT, 1), (&LANGUAGE, 2), (&ENCODING, 2), (&TRANSACTION_ID, 2)])?;
    match function {
        REQUEST => {
            let len = cx.add(&SRVREQ_PRLISTLEN, b, at, 2)? as usize;
            cx.add(&SRVREQ_PRLIST, b, at + 2, len)?;
            text(cx, b, at + 2 + len, &SRVREQ_PREDICATELEN, &SRVREQ_PREDICATE).map(|_| ())
        }
        REPLY => {
            let at = error(cx, b, at, &ERR)?;
            let count = cx.add(&SRVREQ_URLCOUNT, b, at, 2)?;
            let mut at = at + 2;
            for _ in 0..count {
                cx.add(&URL_LIFETIME, b, at, 2)?;
                at = text(cx, b, at + 2, &URL_URLLEN, &URL_URL)?;
            }
            Ok(())
        }
        ACKNOWLEDGE => error(cx, b, at, &ERR).map(|_| ()),
        _ => Ok(()),
    }
}

fn second<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, function: u64) -> Outcome {
    cx.info_append(format_args!(", V2 XID - {}", b.be16(10)?));
    cx.add(&PKTLEN, b, 2, 3)?;
    let flags = cx.add(&FLAGS_V2, b, 5, 2)?;
    let bits: [&'static Field; 3] = [&FLAGS_V2_OVERFLOW, &FLAGS_V2_FRESH, &FLAGS_V2_REQMULTI];
    for bit in bits.iter().filter(|bit| flags & bit.mask != 0) {
        cx.append(cx.last(), format_args!(", {}", bit.label));
    }
    cx.open_last();
    add_bits(cx, b, 5, 2, &bits)?;
    cx.close();
    let at = add_each(cx, b, 7, &[(&NEXTEXTOFF, 3), (&XID, 2)])?;
    let mut at = text(cx, b, at, &LANGTAGLEN, &LANGTAG)?;
    let body = BODIES.iter().find(|body| body.0 == function).map_or(&[][..], |body| body.1);
    for next in body {
        at = part(cx, b, at, next)?;
    }
    Ok(())
}

/// One part; gives where it ends.
fn part<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, part: &'static Part) -> Result<usize, Fault> {
    const ALL: u64 = 0xffff;
    match part {
        Part::Text(len, field) => text(cx, b, at, len, field),
        Part::Attributes(len, field) => {
            let end = text(cx, b, at, len, field)?;
            if end > at + 2 {
                cx.open_last();
                attributes(cx, b.window(0, end), at + 2)?;
                cx.close();
            }
            Ok(end)
        }
        Part::Authorities if u64::from(b.be16(at)?) == ALL => {
            cx.add(&SRVTYPEREQ_NAMEAUTHLISTLEN, b, at, 2)?;
            cx.text(cx.last(), format_args!("Naming Authority List Length (All Naming Authorities): {ALL}"));
            Ok(at + 2)
        }
        Part::Authorities => text(cx, b, at, &SRVTYPEREQ_NAMEAUTHLISTLEN, &SRVTYPEREQ_NAMEAUTHLIST),
        Part::Error => error(cx, b, at, &ERRV2),
        Part::Url => url(cx, b, at),
        Part::Urls => {
            let count = cx.add(&SRVREQ_URLCOUNT, b, at, 2)?;
            (0..count).try_fold(at + 2, |at, _| url(cx, b, at))
        }
        Part::Time(field) => {
            cx.add(field, b, at, 4)?;
            Ok(at + 4)
        }
        Part::Blocks(field) => blocks(cx, b, at, field),
    }
}

/// Text with its length before it; nothing is shown of none.
fn text<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, length: &'static Field, field: &'static Field) -> Result<usize, Fault> {
    let len = cx.add(length, b, at, 2)? as usize;
    if len > 0 {
        cx.add(field, b, at + 2, len)?;
    }
    Ok(at + 2 + len)
}

/// Attributes with commas between them, those in brackets aside.
fn attributes<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let mut start = at;
    let (mut depth, mut number) = (0_u32, 0);
    for place in at..=b.len() {
        match b.u8(place) {
            Ok(b'(') => depth += 1,
            Ok(b')') => depth = depth.saturating_sub(1),
            Ok(b',') | Err(_) if depth == 0 || place == b.len() => {
                number += 1;
                cx.add(&ITEM, b, start, place - start)?;
                let text = super::common::text::shown(b.clipped(start, place - start));
                cx.text(cx.last(), format_args!("Item {number}: {text}"));
                start = place + 1;
            }
            _ => {}
        }
    }
    Ok(())
}

fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    let code = cx.add(field, b, at, 2)?;
    if code != 0 {
        let note = if field == &ERRV2 { &ERROR_V2 } else { &ERROR_V1 };
        let name = field.names.get(code).unwrap_or("Unknown error");
        cx.note_text(note, format_args!("Error: {name}"));
    }
    Ok(at + 2)
}

/// A URL, for how long it holds, and who vouches for it.
fn url<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    add_each(cx, b, at, &[(&URL_RESERVED, 1), (&URL_LIFETIME, 2)])?;
    let at = text(cx, b, at + 3, &URL_URLLEN, &URL_URL)?;
    blocks(cx, b, at, &URL_NUMAUTHS)
}

/// Authentication blocks (RFC 2608 section 9.2).
fn blocks<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, field: &'static Field) -> Result<usize, Fault> {
    const HEADER: usize = 10;
    let count = cx.add(field, b, at, 1)?;
    let mut at = at + 1;
    for _ in 0..count {
        let len = usize::from(b.be16(at + 2)?).max(HEADER);
        add_each(cx, b, at, &[(&AUTHBLKV2_BSD, 2), (&AUTHBLKV2_LEN, 2), (&AUTHBLKV2_TIMESTAMP, 4)])?;
        text(cx, b, at + 8, &AUTHBLKV2_SLPSPILEN, &AUTHBLKV2_SLPSPI)?;
        at += len;
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_request_asks_for_a_type() {
        let shown = udp((40000, 427), b"\x02\x01\0\0\x23\x20\0\0\0\0\0\x07\0\x02en\0\0\0\x09service:x\0\x04home\0\0\0\0");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SRVLOC", "Service Request, V2 XID - 7"));
        for line in ["Flags: 0x2000, Multicast requested", "Service Type List: service:x", "Scope List: home", "SLP SPI Length: 0"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn attributes_stand_one_by_one() {
        let shown = udp((427, 40000), b"\x02\x07\0\0\x20\0\0\0\0\0\0\x07\0\x02en\0\0\0\x0b(a=1),(b=2)\0");
        assert_eq!(shown.info, "Attribute Reply, V2 XID - 7");
        assert!(shown.has("Item 1: (a=1)") && shown.has("Item 2: (b=2)"), "{:#?}", shown.lines);
    }
}
