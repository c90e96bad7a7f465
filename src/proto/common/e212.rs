//! Numbers of mobile networks and subscribers in semi-octets (ITU-T E.212 and E.164, 3GPP TS 29.060 section 7.7).

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::{fields, notes};

fields! {
    /// Number of the subscription.
    IMSI = "e212.imsi", "IMSI", Str None;
    /// Number of the subscription that the message is about.
    ASSOC_IMSI = "e212.assoc.imsi", "Association IMSI", Str None;
    /// Country of the network.
    MCC = "e212.mcc", "Mobile Country Code (MCC)", U16 Dec;
    /// Number of the network in its country.
    MNC = "e212.mnc", "Mobile Network Code (MNC)", U16 Dec;
    /// Country of a routing area.
    RAI_MCC = "e212.rai.mcc", "Mobile Country Code (MCC)", U16 Dec;
    /// Network of a routing area.
    RAI_MNC = "e212.rai.mnc", "Mobile Network Code (MNC)", U16 Dec;
    /// Country of a service area.
    SAI_MCC = "e212.sai.mcc", "Mobile Country Code (MCC)", U16 Dec;
    /// Network of a service area.
    SAI_MNC = "e212.sai.mnc", "Mobile Network Code (MNC)", U16 Dec;
    /// Country of a cell.
    CGI_MCC = "e212.cgi.mcc", "Mobile Country Code (MCC)", U16 Dec;
    /// Network of a cell.
    CGI_MNC = "e212.cgi.mnc", "Mobile Network Code (MNC)", U16 Dec;
    /// Country of a tracking area.
    TAI_MCC = "e212.tai.mcc", "Mobile Country Code (MCC)", U16 Dec;
    /// Network of a tracking area.
    TAI_MNC = "e212.tai.mnc", "Mobile Network Code (MNC)", U16 Dec;
    /// Country of an LTE cell.
    ECGI_MCC = "e212.ecgi.mcc", "Mobile Country Code (MCC)", U16 Dec;
    /// Network of an LTE cell.
    ECGI_MNC = "e212.ecgi.mnc", "Mobile Network Code (MNC)", U16 Dec;
    /// Telephone number of the subscriber.
    MSISDN = "e164.msisdn", "E.164 number (MSISDN)", Str None;
    /// Country code of the telephone number.
    COUNTRY_CODE = "e164.country_code", "Country Code", U16 Dec;
}

notes! {
    /// A subscription's number has 6 to 15 decimal digits.
    MALFORMED = "e212.imsi.malformed", "Malformed IMSI", Warn Malformed;
}

/// Countries whose networks have numbers of three digits.
const THREE_DIGITS: &[u16] =
    &[302, 310, 311, 312, 313, 314, 315, 316, 334, 338, 342, 344, 346, 348, 354, 356, 358, 365, 376, 708, 722, 732, 750];
/// Telephone country codes of two digits; those with 1 and 7 have one, the others three (ITU-T E.164 annex D).
const TWO_DIGITS: &[u16] = &[
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81,
    82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
];

/// Digits of semi-octets, the low half first, up to the filler.
pub fn digits(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|b| [b & 0xf, b >> 4]);
    halves.take_while(|d| *d != 0xf).map(|d| char::from_digit(d.into(), 16).unwrap_or('?')).collect()
}

/// A network's numbers in three bytes at `at`.
pub fn network<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, mcc: &'static Field, mnc: &'static Field) -> Outcome {
    let [one, two, three] = *b.slice(at, 3)? else { return Err(Fault::Malformed) };
    let (country, network) = (number(&[one & 0xf, one >> 4, two & 0xf]), [three & 0xf, three >> 4, two >> 4]);
    let [first, second, third] = network;
    let digits: &[u8] = if third == 0xf { &[first, second] } else { &[first, second, third] };
    put_network(cx, b, at, (mcc, country), (mnc, number(digits), digits.len()));
    Ok(())
}

fn put_network<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    (mcc, country): (&'static Field, u16),
    (mnc, network, width): (&'static Field, u16, usize),
) {
    cx.put(mcc, b.span(at, 2), Value::Uint(country.into()));
    let item = cx.put(mnc, b.span(at + 1, 2), Value::Uint(network.into()));
    cx.text(item, format_args!("{}: {network:0width$}", mnc.label));
}

fn number(digits: &[u8]) -> u16 {
    digits.iter().fold(0, |n: u16, d| n * 10 + u16::from(*d))
}

/// The subscription's number in `len` bytes, with the network that it names.
pub fn imsi<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let text = digits(b.slice(at, len)?);
    cx.put_text(&IMSI, b.span(at, len), format_args!("{text}"));
    if !(6..=15).contains(&text.len()) || !text.bytes().all(|d| d.is_ascii_digit()) {
        cx.note(&MALFORMED);
    }
    let item = cx.put_text(&ASSOC_IMSI, b.span(at, len), format_args!("{text}"));
    cx.generated(item);
    cx.open_last();
    let country = text.get(..3).and_then(|t| t.parse().ok());
    let width = if country.is_some_and(|c| THREE_DIGITS.contains(&c)) { 3 } else { 2 };
    if let (Some(country), Some(network)) = (country, text.get(3..3 + width).and_then(|t| t.parse().ok())) {
        put_network(cx, b, at, (&MCC, country), (&MNC, network, width));
    }
    cx.close();
    Ok(())
}

/// The telephone number in `len` bytes.
pub fn msisdn<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize) -> Outcome {
    let text = digits(b.slice(at, len)?);
    cx.put_text(&MSISDN, b.span(at, len), format_args!("{text}"));
    cx.open_last();
    let prefix = |n: usize| text.get(..n).and_then(|t| t.parse::<u16>().ok());
    let code = match prefix(1) {
        Some(one @ (1 | 7)) => Some(one),
        _ => prefix(2).filter(|two| TWO_DIGITS.contains(two)).or_else(|| prefix(3)),
    };
    if let Some(code) = code {
        cx.put(&COUNTRY_CODE, b.span(at, if code > 99 { 2 } else { 1 }), Value::Uint(code.into()));
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_end_at_the_filler() {
        assert_eq!(digits(&[0x64, 0x00, 0x14, 0xf0]), "4600410");
        assert_eq!(number(&[4, 6, 0]), 460);
    }
}
