//! Options: each number is told as the difference from the one before (RFC 7252 section 3.1).

use super::fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use std::fmt::Write;

const END: u8 = 0xff;
const URI_HOST: u16 = 3;
const OBSERVE: u16 = 6;
const URI_PORT: u16 = 7;
const URI_PATH: u16 = 11;
const CONTENT_FORMAT: u16 = 12;
const MAX_AGE: u16 = 14;
const URI_QUERY: u16 = 15;
const ACCEPT: u16 = 17;
const BLOCK2: u16 = 23;
const BLOCK1: u16 = 27;
const SIZE2: u16 = 28;
const SIZE1: u16 = 60;

/// Options whose value is shown as it is: number, name, field.
const PLAIN: &[(u16, &str, &Field)] = &[
    (1, "If-Match", &OPT_IF_MATCH),
    (URI_HOST, "Uri-Host", &OPT_URI_HOST),
    (4, "Etag", &OPT_ETAG),
    (8, "Location-Path", &OPT_LOCATION_PATH),
    (URI_PATH, "Uri-Path", &OPT_URI_PATH),
    (URI_QUERY, "Uri-Query", &OPT_URI_QUERY),
    (20, "Location-Query", &OPT_LOCATION_QUERY),
    (35, "Proxy-Uri", &OPT_PROXY_URI),
    (39, "Proxy-Scheme", &OPT_PROXY_SCHEME),
];

/// How many bytes an option may have (RFC 7252 table 4, RFC 7641 section 2, RFC 7959 sections 2.1 and 4).
fn lengths(number: u16) -> Option<std::ops::RangeInclusive<usize>> {
    Some(match number {
        1 => 0..=8,
        URI_HOST | 39 => 1..=255,
        4 => 1..=8,
        5 => 0..=0,
        OBSERVE | BLOCK1 | BLOCK2 => 0..=3,
        URI_PORT | CONTENT_FORMAT | ACCEPT => 0..=2,
        8 | URI_PATH | URI_QUERY | 20 => 0..=255,
        MAX_AGE | SIZE1 | SIZE2 => 0..=4,
        35 => 1..=1034,
        _ => return None,
    })
}

/// Names of formats (IANA CoAP content formats).
const FORMATS: &[(u64, &str)] = &[
    (0, "text/plain; charset=utf-8"),
    (40, "application/link-format"),
    (41, "application/xml"),
    (42, "application/octet-stream"),
    (47, "application/exi"),
    (50, "application/json"),
    (60, "application/cbor"),
    (61, "application/cwt"),
    (110, "application/senml+json"),
    (112, "application/senml+cbor"),
    (11542, "application/vnd.oma.lwm2m+tlv"),
    (11543, "application/vnd.oma.lwm2m+json"),
];

/// What the options say about the whole message.
#[derive(Default)]
pub struct Found {
    /// Host, port and path of the request.
    pub target: String,
    pub query: String,
    pub content: Option<String>,
    pub block: Option<u64>,
}

impl Found {
    fn add(&mut self, number: u16, value: &[u8]) {
        let text = String::from_utf8_lossy(value);
        let _ = match number {
            URI_HOST => write!(self.target, "coap://{text}"),
            URI_PORT => write!(self.target, ":{}", uint(value)),
            URI_PATH => write!(self.target, "/{text}"),
            URI_QUERY => write!(self.query, "{}{text}", if self.query.is_empty() { '?' } else { '&' }),
            _ => Ok(()),
        };
    }
}

/// An option's place: its number, where its value starts, and how long that is.
struct Place {
    number: u16,
    value: usize,
    len: usize,
    /// Bytes of the longer forms of difference and length.
    extended: [usize; 2],
}

fn place(b: Bytes<'_>, at: usize, before: u16) -> Result<Place, Fault> {
    let first = b.u8(at)?;
    let mut value = at + 1;
    let mut read = |nibble: u8| -> Result<(u32, usize), Fault> {
        const LONG_BASE: u32 = 269;
        let (number, len) = match nibble {
            13 => (u32::from(b.u8(value)?) + 13, 1),
            14 => (u32::from(b.be16(value)?) + LONG_BASE, 2),
            15 => return Err(Fault::Malformed),
            short => (u32::from(short), 0),
        };
        value += len;
        Ok((number, len))
    };
    let (delta, delta_len) = read(first >> 4)?;
    let (len, len_len) = read(first & 0xf)?;
    let number = u16::try_from(u32::from(before) + delta).map_err(|_| Fault::Malformed)?;
    Ok(Place { number, value, len: len as usize, extended: [delta_len, len_len] })
}

/// A number without leading zeros; none is 0, and more than four bytes are no number.
fn uint(bytes: &[u8]) -> u64 {
    if bytes.len() > 4 {
        return u32::MAX.into();
    }
    bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte))
}

/// Host, port and path that the options from `at` on name.
pub fn target(b: Bytes<'_>, mut at: usize) -> String {
    let mut found = Found::default();
    let mut number = 0;
    while at < b.len() && b.u8(at) != Ok(END) {
        let Ok(place) = place(b, at, number) else { break };
        found.add(place.number, b.clipped(place.value, place.len));
        number = place.number;
        at = place.value + place.len;
    }
    found.target
}

/// All options from `at`; gives where the payload starts.
pub fn all<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, found: &mut Found) -> Result<usize, Fault> {
    let mut number = 0;
    for n in 1.. {
        if at >= b.reported_len() {
            break;
        }
        if b.u8(at)? == END {
            cx.add(&OPT_END_MARKER, b, at, 1)?;
            return Ok(at + 1);
        }
        let place = place(b, at, number)?;
        b.sub(place.value, place.len)?;
        found.add(place.number, b.slice(place.value, place.len)?);
        option(cx, b, at, n, &place, found)?;
        number = place.number;
        at = place.value + place.len;
    }
    Ok(at)
}

fn option<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, n: usize, place: &Place, found: &mut Found) -> Result<(), Fault> {
    let (number, value, len) = (place.number, place.value, place.len);
    let raw = b.slice(value, len)?;
    let plain = PLAIN.iter().find(|row| row.0 == number);
    let name = match number {
        _ if plain.is_some() => plain.map_or("", |row| row.1),
        5 => "If-None-Match",
        OBSERVE => "Observe",
        URI_PORT => "Uri-Port",
        CONTENT_FORMAT => "Content-Format",
        MAX_AGE => "Max-age",
        ACCEPT => "Accept",
        BLOCK2 => "Block2",
        BLOCK1 => "Block1",
        SIZE2 => "Size2",
        SIZE1 => "Size1",
        _ => "",
    };
    let title = if name.is_empty() { format!("#{n}: Unknown Option ({number})") } else { format!("#{n}: {name}") };
    let item = cx.put_text(&OPT_NAME, b.span(at, value + len - at), format_args!("{title}"));
    if name.is_empty() {
        cx.note_text(&UNKNOWN_OPTION, format_args!("Invalid Option Number {number}"));
    }
    if let Some(range) = lengths(number).filter(|range| !range.contains(&len)) {
        let (least, most) = (range.start(), range.end());
        cx.note_text(&OPTION_RANGE, format_args!("Invalid Option Range: {len} ({least} < x < {most})"));
    }
    cx.open_last();
    let critical = if number & 1 != 0 { "Critical" } else { "Elective" };
    let safe = if number & 2 != 0 { "Unsafe" } else { "Safe" };
    let cache = if number & 0x1e == 0x1c { ", NoCacheKey" } else { "" };
    cx.put_text(&OPT_DESC, b.span(at, value + len - at), format_args!("Type {number}, {critical}, {safe}{cache}"));
    cx.add(&OPT_DELTA, b, at, 1)?;
    cx.add(&OPT_LENGTH, b, at, 1)?;
    let [delta_len, len_len] = place.extended;
    if delta_len > 0 {
        cx.add(&OPT_DELTA_EXT, b, at + 1, delta_len)?;
    }
    if len_len > 0 {
        cx.add(&OPT_LENGTH_EXT, b, at + 1 + delta_len, len_len)?;
    }
    let span = b.span(value, len);
    let shown = match number {
        CONTENT_FORMAT | ACCEPT => {
            let format = match FORMATS.binary_search_by_key(&uint(raw), |row| row.0).ok().and_then(|i| FORMATS.get(i)) {
                Some(row) => row.1.to_owned(),
                None => format!("Unknown Type {}", uint(raw)),
            };
            cx.put_text(if number == ACCEPT { &OPT_ACCEPT } else { &OPT_CTYPE }, span, format_args!("{format}"));
            if number == CONTENT_FORMAT {
                found.content = Some(format.clone());
            }
            format
        }
        OBSERVE | URI_PORT | MAX_AGE | SIZE1 => {
            let field = match number {
                OBSERVE => &OPT_OBSERVE,
                URI_PORT => &OPT_URI_PORT,
                MAX_AGE => &OPT_MAX_AGE,
                _ => &OPT_SIZE1,
            };
            cx.put(field, span, Value::Uint(uint(raw)));
            uint(raw).to_string()
        }
        BLOCK1 | BLOCK2 => block(cx, b, value, len, found),
        _ => match plain {
            Some((_, _, field)) => {
                cx.add(field, b, value, len)?;
                String::from_utf8_lossy(raw).into_owned()
            }
            None => {
                cx.add(&OPT_UNKNOWN, b, value, len)?;
                raw.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
            }
        },
    };
    cx.text(item, format_args!("Opt Name: {title}: {shown}"));
    cx.close();
    Ok(())
}

/// Which block of a longer body the message carries (RFC 7959 section 2.2).
fn block<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, found: &mut Found) -> String {
    let raw = uint(b.clipped(at, len));
    let (number, more, size) = (raw >> 4, raw >> 3 & 1, raw & 7);
    let last = b.span((at + len).saturating_sub(1), 1);
    cx.put(&OPT_BLOCK_NUMBER, b.span(at, len), Value::Uint(number));
    cx.put(&OPT_BLOCK_MFLAG, last, Value::Uint(more));
    let item = cx.put(&OPT_BLOCK_SIZE, last, Value::Uint(size));
    let bytes = 1_u32 << (size + 4);
    cx.text(item, format_args!("Block Size: {bytes} ({size} encoded)"));
    found.block = Some(number);
    format!("NUM:{number}, M:{more}, SZX:{bytes}")
}
