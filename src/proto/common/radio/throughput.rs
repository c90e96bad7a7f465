//! Rates and preambles of high and very high throughput (IEEE 802.11-2020 sections 19 and 21).

use super::fields::*;
use crate::base::Span;
use crate::dissect::Cx;
use crate::model::{Field, Note, Value};

/// Modulations of schemes with their bits for a subcarrier, and the coding's rate in twelfths.
const SCHEMES: [(&str, f64, f64); 12] = [
    ("BPSK 1/2", 1.0, 6.0),
    ("QPSK 1/2", 2.0, 6.0),
    ("QPSK 3/4", 2.0, 9.0),
    ("16-QAM 1/2", 4.0, 6.0),
    ("16-QAM 3/4", 4.0, 9.0),
    ("64-QAM 2/3", 6.0, 8.0),
    ("64-QAM 3/4", 6.0, 9.0),
    ("64-QAM 5/6", 6.0, 10.0),
    ("256-QAM 3/4", 8.0, 9.0),
    ("256-QAM 5/6", 8.0, 10.0),
    ("1024-QAM 3/4", 10.0, 9.0),
    ("1024-QAM 5/6", 10.0, 10.0),
];
/// Times of a symbol with either guard interval, in microseconds.
const SYMBOL: f64 = 4.0;
const SHORT_SYMBOL: f64 = 3.6;
/// Training fields of the preamble take as long as a symbol.
const TRAINING: f64 = 4.0;
const HT_TRAINING: [f64; 4] = [1.0, 2.0, 4.0, 4.0];
const HT_EXTENSION_TRAINING: [f64; 4] = [0.0, 1.0, 2.0, 4.0];
const VHT_TRAINING: [f64; 8] = [1.0, 2.0, 4.0, 4.0, 6.0, 6.0, 8.0, 8.0];
/// Bits of the service field, and of the tail of one encoder.
const SERVICE: f64 = 16.0;
const TAIL: f64 = 6.0;

/// Name of a scheme's modulation and coding.
pub fn scheme(mcs: u8) -> Option<&'static str> {
    SCHEMES.get(usize::from(mcs)).map(|row| row.0)
}

/// Subcarriers that carry data, by the number of the bandwidth.
fn subcarriers(bandwidth: u8) -> Option<f64> {
    match bandwidth {
        0 | 2 | 3 | 7..=10 | 18..=25 => Some(52.0),
        1 | 5 | 6 | 14..=17 => Some(108.0),
        4 | 12 | 13 => Some(234.0),
        11 => Some(468.0),
        _ => None,
    }
}

/// Bits of data in a symbol of one stream.
fn symbol_bits(scheme: u8, bandwidth: u8) -> Option<f64> {
    let (_, bits, coding) = SCHEMES.get(usize::from(scheme))?;
    Some(subcarriers(bandwidth)? * bits * coding / 12.0)
}

fn put_bool(cx: &mut Cx<'_>, field: &'static Field, here: Span, value: Option<bool>) {
    if let Some(value) = value {
        cx.put(field, here, Value::Uint(value.into()));
    }
}

fn put_number(cx: &mut Cx<'_>, field: &'static Field, here: Span, value: Option<u8>) {
    if let Some(value) = value {
        cx.put(field, here, Value::Uint(value.into()));
    }
}

/// What a header tells of a frame of high throughput (802.11n).
#[derive(Default)]
pub struct Ht {
    pub mcs: Option<u8>,
    /// Number of [`BANDWIDTHS`].
    pub bandwidth: Option<u8>,
    pub short_gi: Option<bool>,
    pub greenfield: Option<bool>,
    pub ldpc: Option<bool>,
    pub stbc: Option<u8>,
    pub extension_streams: Option<u8>,
}

impl Ht {
    pub(super) fn put(&self, cx: &mut Cx<'_>, here: Span) {
        put_number(cx, &HT_MCS, here, self.mcs);
        put_number(cx, &HT_BANDWIDTH, here, self.bandwidth);
        put_bool(cx, &HT_SHORT_GI, here, self.short_gi);
        put_bool(cx, &HT_GREENFIELD, here, self.greenfield);
        put_number(cx, &HT_FEC, here, self.ldpc.map(u8::from));
        put_number(cx, &HT_STBC, here, self.stbc);
        put_number(cx, &HT_NESS, here, self.extension_streams);
    }

    /// Streams of data, and bits of a symbol; of schemes whose streams are all alike.
    fn shape(&self) -> Option<(usize, f64)> {
        let mcs = self.mcs.filter(|mcs| *mcs < 32)?;
        let streams = usize::from(mcs / 8) + 1;
        Some((streams, streams as f64 * symbol_bits(mcs % 8, self.bandwidth?)?))
    }

    /// Rate in Mbit/s.
    pub fn rate(&self) -> Option<f64> {
        let (_, bits) = self.shape()?;
        Some(bits / if self.short_gi? { SHORT_SYMBOL } else { SYMBOL })
    }

    /// Microseconds of the preamble and of a frame with so many bits (section 19.4.3), and what had to be assumed.
    pub(super) fn air_time(&self, bits: f64, assumed: &mut Vec<&'static Note>) -> Option<(f64, f64)> {
        let (streams, symbol) = self.shape()?;
        let short = self.short_gi?;
        let known = [
            (self.greenfield.is_none(), &MIXED_ASSUMED),
            (self.stbc.is_none(), &NO_STBC_ASSUMED),
            (self.extension_streams.is_none(), &NO_EXTENSION_ASSUMED),
            (self.ldpc.is_none(), &BCC_ASSUMED),
        ];
        assumed.extend(known.iter().filter(|row| row.0).map(|row| row.1));
        let stbc = usize::from(self.stbc.unwrap_or(0));
        let training =
            HT_TRAINING.get(streams + stbc - 1)? + HT_EXTENSION_TRAINING.get(usize::from(self.extension_streams.unwrap_or(0)))?;
        let preamble = if self.greenfield == Some(true) { 24.0 } else { 32.0 } + TRAINING * training;
        // Beyond 300 Mbit/s two encoders share the work; block coding works on two symbols at a time.
        let encoders = if symbol > 1080.0 { 2.0 } else { 1.0 };
        let together = if stbc > 0 { 2.0 } else { 1.0 };
        let symbols = together * ((bits + SERVICE + TAIL * encoders) / (symbol * together)).ceil();
        let data = if short { (symbols * SHORT_SYMBOL / SYMBOL).ceil() * SYMBOL } else { symbols * SYMBOL };
        Some((preamble, data))
    }
}

/// One receiver of a frame of very high throughput.
#[derive(Clone, Copy, Default)]
pub struct User {
    pub mcs: u8,
    /// Streams of data; 0 when there is no such receiver.
    pub streams: u8,
    pub ldpc: bool,
}

/// What a header tells of a frame of very high throughput (802.11ac).
#[derive(Default)]
pub struct Vht {
    pub stbc: Option<bool>,
    pub txop_ps_not_allowed: Option<bool>,
    pub short_gi: Option<bool>,
    pub nsym_disambiguation: Option<bool>,
    pub ldpc_extra: Option<bool>,
    pub beamformed: Option<bool>,
    /// Number of [`BANDWIDTHS`].
    pub bandwidth: Option<u8>,
    pub users: [User; 4],
}

impl Vht {
    pub(super) fn put(&self, cx: &mut Cx<'_>, here: Span) {
        put_bool(cx, &VHT_STBC, here, self.stbc);
        put_bool(cx, &VHT_SHORT_GI, here, self.short_gi);
        put_bool(cx, &VHT_NSYM, here, self.nsym_disambiguation);
        put_bool(cx, &VHT_LDPC_EXTRA, here, self.ldpc_extra);
        put_bool(cx, &VHT_BEAMFORMED, here, self.beamformed);
        put_number(cx, &VHT_BANDWIDTH, here, self.bandwidth);
        put_bool(cx, &VHT_TXOP_PS, here, self.txop_ps_not_allowed);
        for (number, user) in self.users.iter().enumerate().filter(|(_, user)| user.streams > 0) {
            let item = cx.put(&VHT_USER, here, Value::None);
            cx.text(item, format_args!("User {number}: MCS {}", user.mcs));
            cx.open_last();
            cx.put(&VHT_MCS, here, Value::Uint(user.mcs.into()));
            if let Some(scheme) = scheme(user.mcs) {
                cx.append(cx.last(), format_args!(" ({scheme})"));
            }
            cx.put(&VHT_NSS, here, Value::Uint(user.streams.into()));
            if let Some(stbc) = self.stbc {
                cx.put(&VHT_NSTS, here, Value::Uint(u64::from(user.streams) << u8::from(stbc)));
            }
            cx.put(&VHT_FEC, here, Value::Uint(user.ldpc.into()));
            cx.close();
        }
    }

    /// Rate for a receiver in Mbit/s.
    pub fn rate(&self, user: usize) -> Option<f64> {
        let user = self.users.get(user).filter(|user| user.streams > 0)?;
        let bits = f64::from(user.streams) * symbol_bits(user.mcs, self.bandwidth?)?;
        Some(bits / if self.short_gi? { SHORT_SYMBOL } else { SYMBOL })
    }

    /// Microseconds of the preamble (section 21.3.2), and what had to be assumed.
    pub(super) fn preamble(&self, assumed: &mut Vec<&'static Note>) -> Option<f64> {
        if self.stbc.is_none() {
            assumed.push(&NO_STBC_ASSUMED);
        }
        let streams = usize::from(self.users.first()?.streams) << u8::from(self.stbc == Some(true));
        Some(32.0 + TRAINING * VHT_TRAINING.get(streams.checked_sub(1)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_those_of_the_standard() {
        let ht = |mcs, bandwidth, short| Ht { mcs: Some(mcs), bandwidth: Some(bandwidth), short_gi: Some(short), ..Ht::default() };
        assert_eq!(ht(7, 1, false).rate(), Some(135.0));
        assert_eq!(ht(15, 1, true).rate(), Some(300.0));
        assert_eq!(ht(2, 0, false).rate(), Some(19.5));
        assert_eq!(ht(40, 0, false).rate(), None);
        let mut vht = Vht { bandwidth: Some(4), short_gi: Some(false), ..Vht::default() };
        vht.users[0] = User { mcs: 7, streams: 1, ldpc: false };
        assert_eq!(vht.rate(0), Some(292.5));
        assert_eq!(vht.rate(1), None);
    }

    #[test]
    fn what_is_not_told_is_assumed() {
        let ht = Ht {
            mcs: Some(15),
            bandwidth: Some(1),
            short_gi: Some(true),
            greenfield: Some(false),
            extension_streams: Some(2),
            ..Ht::default()
        };
        let mut assumed = Vec::new();
        assert_eq!(ht.air_time(97.0 * 8.0, &mut assumed), Some((48.0, 4.0)));
        let names: Vec<&str> = assumed.iter().map(|note| note.field.name).collect();
        assert_eq!(names, ["wlan_radio.assumed.no_stbc", "wlan_radio.assumed.bcc_fec"]);
    }
}
