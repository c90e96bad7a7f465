//! Resource records: what all have, and the data of those that are a plain list of parts.

use super::fields::*;
use super::{Flavor, Message, TTL_HIGH_BIT, UNDECODED, class_name, dnssec, edns, name, special, svcb, types};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::duration;
use std::fmt::Write;

/// A resource record's data in its message.
#[derive(Clone, Copy)]
pub(super) struct Data<'a> {
    /// The whole message as far as the data goes: names in it count from its start.
    pub message: Bytes<'a>,
    pub start: usize,
    pub len: usize,
}

impl<'a> Data<'a> {
    /// The data alone.
    pub fn bytes(&self) -> Bytes<'a> {
        self.message.window(self.start, self.len)
    }
    /// Where the data ends in the message.
    pub fn end(&self) -> usize {
        self.start + self.len
    }
}

/// What of the data Info and the record's own line say.
#[derive(Default)]
pub(super) struct Said {
    pub info: String,
    pub line: String,
}

impl Said {
    /// Adds a value; the line says what it is.
    pub fn add(&mut self, what: &str, value: impl std::fmt::Display) {
        let _ = write!(self.info, " {value}");
        let _ = write!(self.line, ", {what} {value}");
    }
}

/// One part of a record's data.
enum Part {
    /// A number of so many bytes.
    Number(&'static Field, usize),
    /// A domain name.
    Name(&'static Field),
    /// A length byte and that much text.
    Text(&'static Field, &'static Field),
    /// All that is left.
    Rest(&'static Field),
}
use Part::{Name, Number, Rest, Text};

/// Parts of a record type, each with what the record's line calls it (empty: it says nothing).
type Layout = &'static [(Part, &'static str)];

/// Record types whose data is a list of parts.
static LAYOUTS: &[(&[u16], Layout)] = &[
    (&[1], &[(Number(&A, 4), "addr")]),
    (&[2], &[(Name(&NS), "ns")]),
    (&[3], &[(Name(&MD), "")]),
    (&[4], &[(Name(&MF), "")]),
    (&[5], &[(Name(&CNAME), "cname")]),
    (&[7], &[(Name(&MB), "")]),
    (&[8], &[(Name(&MG), "")]),
    (&[9], &[(Name(&MR), "")]),
    (&[10], &[(Rest(&NULL), "")]),
    (&[12], &[(Name(&PTR_DOMAIN_NAME), "")]),
    (&[13], &[(Text(&HINFO_CPU_LENGTH, &HINFO_CPU), "CPU"), (Text(&HINFO_OS_LENGTH, &HINFO_OS), "OS")]),
    (&[14], &[(Name(&MINFO_R), ""), (Name(&MINFO_E), "")]),
    (&[15], &[(Number(&MX_PREFERENCE, 2), "preference"), (Name(&MX_MAIL_EXCHANGE), "mx")]),
    (&[17], &[(Name(&RP_MAILBOX), ""), (Name(&RP_TXT_RR), "")]),
    (&[18], &[(Number(&AFSDB_SUBTYPE, 2), ""), (Name(&AFSDB_HOSTNAME), "")]),
    (&[19], &[(Text(&X25_LENGTH, &X25_PSDN_ADDRESS), "")]),
    (&[21], &[(Number(&RT_SUBTYPE, 2), ""), (Name(&RT_INTERMEDIATE_HOST), "")]),
    (&[22], &[(Rest(&NSAP_RDATA), "")]),
    (&[23], &[(Name(&NSAP_PTR_OWNER), "")]),
    (&[26], &[(Number(&PX_PREFERENCE, 2), ""), (Name(&PX_MAP822), ""), (Name(&PX_MAP400), "")]),
    (
        &[27],
        &[
            (Text(&GPOS_LONGITUDE_LENGTH, &GPOS_LONGITUDE), ""),
            (Text(&GPOS_LATITUDE_LENGTH, &GPOS_LATITUDE), ""),
            (Text(&GPOS_ALTITUDE_LENGTH, &GPOS_ALTITUDE), ""),
        ],
    ),
    (&[28], &[(Number(&AAAA, 16), "addr")]),
    (&[36], &[(Number(&KX_PREFERENCE, 2), "preference"), (Name(&KX_KEY_EXCHANGE), "key exchange")]),
    (
        &[37],
        &[(Number(&CERT_TYPE, 2), ""), (Number(&CERT_KEY_TAG, 2), ""), (Number(&CERT_ALGORITHM, 1), ""), (Rest(&CERT_CERTIFICATE), "")],
    ),
    (&[39], &[(Name(&DNAME), "dname")]),
    (&[44], &[(Number(&SSHFP_ALGORITHM, 1), ""), (Number(&SSHFP_FINGERPRINT_TYPE, 1), ""), (Rest(&SSHFP_FINGERPRINT), "")]),
    (&[49], &[(Rest(&DHCID_RDATA), "")]),
    (
        &[52],
        &[
            (Number(&TLSA_CERTIFICATE_USAGE, 1), ""),
            (Number(&TLSA_SELECTOR, 1), ""),
            (Number(&TLSA_MATCHING_TYPE, 1), ""),
            (Rest(&TLSA_CERTIFICATE_ASSOCIATION_DATA), ""),
        ],
    ),
    (&[61], &[(Rest(&OPENPGPKEY), "")]),
    (
        &[63],
        &[(Number(&ZONEMD_SERIAL, 4), ""), (Number(&ZONEMD_SCHEME, 1), ""), (Number(&ZONEMD_HASH_ALGO, 1), ""), (Rest(&ZONEMD_DIGEST), "")],
    ),
    (&[104], &[(Number(&ILNP_NID_PREFERENCE, 2), ""), (Rest(&ILNP_NID), "")]),
    (&[105], &[(Number(&ILNP_L32_PREFERENCE, 2), ""), (Number(&ILNP_L32, 4), "")]),
    (&[106], &[(Number(&ILNP_L64_PREFERENCE, 2), ""), (Rest(&ILNP_L64), "")]),
    (&[107], &[(Number(&ILNP_LP_PREFERENCE, 2), ""), (Name(&ILNP_LP), "")]),
    (&[108], &[(Number(&EUI48, 6), "")]),
    (&[109], &[(Number(&EUI64, 8), "")]),
    (
        &[43, 59, 32768, 32769],
        &[(Number(&DS_KEY_ID, 2), ""), (Number(&DS_ALGORITHM, 1), ""), (Number(&DS_DIGEST_TYPE, 1), ""), (Rest(&DS_DIGEST), "")],
    ),
    (
        &[24, 46],
        &[
            (Number(&RRSIG_TYPE_COVERED, 2), ""),
            (Number(&RRSIG_ALGORITHM, 1), ""),
            (Number(&RRSIG_LABELS, 1), ""),
            (Number(&RRSIG_ORIGINAL_TTL, 4), ""),
            (Number(&RRSIG_SIGNATURE_EXPIRATION, 4), ""),
            (Number(&RRSIG_SIGNATURE_INCEPTION, 4), ""),
            (Number(&RRSIG_KEY_TAG, 2), ""),
            (Name(&RRSIG_SIGNERS_NAME), ""),
            (Rest(&RRSIG_SIGNATURE), ""),
        ],
    ),
];

fn layout(kind: u16) -> Option<Layout> {
    LAYOUTS.iter().find(|row| row.0.contains(&kind)).map(|row| row.1)
}

/// Types for which Info says the owner's name rather than the data.
const SAYS_OWNER: &[u16] = &[3, 4, 7, 8, 9, 10, 14, 17, 18, 19, 20, 21, 22, 23, 26, 27, 42, 49, 51, 52, 55];

/// The record at `at`; gives where the next one starts.
pub(super) fn dissect<'a>(cx: &mut Cx<'a>, m: &Message<'a>, at: usize) -> Result<usize, Fault> {
    let b = m.bytes;
    let owner = name::read(cx, b, at)?;
    let after = at + owner.wire;
    let (kind, class) = (b.be16(after)?, b.be16(after + 2)?);
    let short = types::short(kind);
    let mdns = m.flavor == Flavor::Mdns;
    cx.info_append(format_args!(" {short}"));
    if SAYS_OWNER.contains(&kind) {
        cx.info_append(format_args!(" {}", owner.text));
    }
    let len = usize::from(b.be16(after + 8)?);
    let start = after + 10;
    // a record that says it is longer than the message is not taken apart
    b.slice(at, start + len - at)?;
    let line = cx.open_text(b.span(at, start + len - at), format_args!("{}: type {short}", owner.text));
    if kind == types::code::SRV {
        special::service(cx, b.span(at, owner.wire), owner.text);
    } else {
        cx.put_text(&RESP_NAME, b.span(at, owner.wire), format_args!("{}", owner.text));
    }
    cx.add(&RESP_TYPE, b, after, 2)?;
    if kind == types::code::OPT {
        edns::fixed(cx, b, after + 2, mdns)?;
    } else {
        let flush = mdns && class & 0x8000 != 0;
        if flush {
            cx.info_append(format_args!(", cache flush"));
        }
        cx.append(line, format_args!(", class {}{}", class_name(class, mdns), if flush { ", cache flush" } else { "" }));
        if mdns {
            cx.put(&RESP_CLASS, b.span(after + 2, 2), Value::Uint(u64::from(class & 0x7fff)));
            cx.add(&RESP_CACHE_FLUSH, b, after + 2, 2)?;
        } else {
            cx.add(&RESP_CLASS, b, after + 2, 2)?;
        }
        let ttl = cx.add(&RESP_TTL, b, after + 4, 4)?;
        cx.append(cx.last(), format_args!(" ({})", duration::words(ttl)));
        if ttl & 0x8000_0000 != 0 {
            cx.note(&TTL_HIGH_BIT);
        }
    }
    cx.add(&RESP_LEN, b, after + 8, 2)?;
    if len > 0 {
        let data = Data { message: b.window(0, start + len), start, len };
        let mut said = Said::default();
        let outcome = rdata(cx, kind, &data, &mut said);
        cx.info_append(format_args!("{}", said.info));
        cx.append(line, format_args!("{}", said.line));
        outcome?;
    }
    cx.close();
    Ok(start + len)
}

fn rdata<'a>(cx: &mut Cx<'a>, kind: u16, d: &Data<'a>, said: &mut Said) -> Outcome {
    match kind {
        types::code::OPT => edns::options(cx, d),
        6 => special::soa(cx, d, said),
        11 => special::wks(cx, d, said),
        types::code::TXT => special::texts(cx, d, &TXT_LENGTH, &TXT),
        99 => special::texts(cx, d, &SPF_LENGTH, &SPF),
        20 => special::isdn(cx, d),
        25 => dnssec::key(cx, d),
        29 => special::loc(cx, d),
        types::code::SRV => special::srv(cx, d, said),
        35 => special::naptr(cx, d, said),
        38 => special::a6(cx, d, said),
        42 => special::apl(cx, d),
        45 => dnssec::ipseckey(cx, d),
        30 => dnssec::next(cx, d, said, &NXT_NEXT_DOMAIN_NAME, false),
        types::code::NSEC => dnssec::next(cx, d, said, &NSEC_NEXT_DOMAIN_NAME, true),
        48 | 60 => dnssec::dnskey(cx, d),
        50 => dnssec::nsec3(cx, d, true),
        51 => dnssec::nsec3(cx, d, false),
        55 => dnssec::hip(cx, d),
        62 => dnssec::csync(cx, d),
        64 | 65 => svcb::dissect(cx, d, said),
        249 => dnssec::tkey(cx, d),
        250 => dnssec::tsig(cx, d),
        257 => special::caa(cx, d),
        65281 => special::wins(cx, d),
        65282 => special::winsr(cx, d, said),
        _ => match layout(kind) {
            Some(parts) => plain(cx, d, parts, said),
            None => {
                cx.note_text(
                    &UNDECODED,
                    format_args!(
                        "Dissector for DNS Type ({kind}) code not implemented, Contact Wireshark developers if you want this supported"
                    ),
                );
                cx.add(&DATA, d.message, d.start, d.len).map(|_| ())
            }
        },
    }
}

/// Data that is a list of parts.
fn plain<'a>(cx: &mut Cx<'a>, d: &Data<'a>, parts: Layout, said: &mut Said) -> Outcome {
    let b = d.message;
    let mut at = d.start;
    for (part, what) in parts {
        let text: &str;
        match part {
            Number(field, len) => {
                let number = cx.add(field, b, at, *len)?;
                text = match (*len, what.is_empty()) {
                    (_, true) => "",
                    (4, _) => cx.keep_str(&std::net::Ipv4Addr::from(number as u32).to_string()),
                    (16, _) => cx.keep_str(&address6(b, at)?),
                    _ => cx.keep_str(&number.to_string()),
                };
                at += len;
            }
            Name(field) => {
                let name = name::put(cx, field, b, at)?;
                text = name.text;
                at += name.wire;
            }
            Text(length, field) => {
                let len = cx.add(length, b, at, 1)? as usize;
                cx.add(field, b, at + 1, len)?;
                text = cx.keep_str(&crate::base::text::lossy(b.slice(at + 1, len)?));
                at += 1 + len;
            }
            Rest(field) => {
                cx.add(field, b, at, d.end().saturating_sub(at))?;
                return Ok(());
            }
        }
        if !what.is_empty() {
            said.add(what, text);
        } else if matches!(part, Name(field) if **field == PTR_DOMAIN_NAME) {
            let _ = write!(said.info, " {text}");
            let _ = write!(said.line, ", {text}");
        }
    }
    Ok(())
}

fn address6(b: Bytes<'_>, at: usize) -> Result<String, Fault> {
    let octets: [u8; 16] = b.slice(at, 16)?.try_into().map_err(|_| Fault::Malformed)?;
    Ok(std::net::Ipv6Addr::from(octets).to_string())
}
