//! The pseudo layer wlan_radio: signal, channel and air time of a frame, whatever header told them.

mod fields;
mod throughput;

use crate::base::Bytes;
use crate::dissect::Cx;
use crate::model::{Note, Value};
use fields::*;
pub use fields::{BANDWIDTHS, FIELDS, NOTES};
pub use throughput::{Ht, User, Vht, scheme};

/// What a capture header puts into the packet's hint when the 802.11 frame after it ends with a check sequence.
pub const WITH_FCS: u64 = 0x8021_10fc;
/// What a tunnel puts there when the two bytes of the frame's control field stand in the wrong order.
pub const SWAPPED_CONTROL: u64 = 0x8021_15fc;

/// What a capture header told.
#[derive(Default)]
pub struct Radio {
    pub fcs: bool,
    pub short_preamble: Option<bool>,
    pub rate: Option<f64>,
    pub frequency: Option<u64>,
    pub channel_flags: u64,
    pub signal_db: Option<u64>,
    pub signal_dbm: Option<i8>,
    pub noise_db: Option<u64>,
    pub noise_dbm: Option<i8>,
    pub timestamp: Option<u64>,
    /// The header says the kind of radio without flags of a channel.
    pub phy: Option<u64>,
    pub channel: Option<u64>,
    pub ht: Option<Ht>,
    pub vht: Option<Vht>,
    pub he: bool,
    pub aggregate: Option<Aggregate>,
    /// The capture header counts the check sequence as part of the frame where it is not there.
    pub counts_fcs: bool,
    /// Of the receiver's clock the lower 32 bits are known.
    pub short_clock: bool,
}

/// Place of a frame in an aggregate (A-MPDU).
pub struct Aggregate {
    pub reference: u64,
    pub is_last: bool,
    pub delimiter_error: bool,
}

const FCS_LEN: usize = 4;
const CCK: u64 = 0x20;
const OFDM: u64 = 0x40;
const GHZ2: u64 = 0x80;
const GHZ5: u64 = 0x100;
const DYNAMIC: u64 = 0x400;

/// Frequencies from here on are those of directional multi-gigabit stations, in MHz.
const DMG: u64 = 56_160;

impl Radio {
    /// Kind of radio: what only one of them has says it, else the channel's flags.
    fn phy(&self) -> Option<u64> {
        if self.frequency.is_some_and(|mhz| mhz > DMG) {
            return Some(9);
        }
        if self.he {
            return Some(11);
        }
        if self.vht.is_some() {
            return Some(8);
        }
        if self.ht.is_some() {
            return Some(7);
        }
        let told = self.phy.or_else(|| self.channel_phy());
        // Rates that only 802.11b has say more than a channel on which both are heard.
        if matches!(told, None | Some(6)) && self.rate.is_some_and(is_dsss) { Some(4) } else { told }
    }

    /// Kind of radio, by the channel's flags.
    fn channel_phy(&self) -> Option<u64> {
        match self.channel_flags {
            f if f & DYNAMIC != 0 || f & (OFDM | GHZ2) == OFDM | GHZ2 => Some(6),
            f if f & CCK != 0 => Some(4),
            f if f & (OFDM | GHZ5) == OFDM | GHZ5 => Some(5),
            f if f & (OFDM | GHZ2) == GHZ2 => Some(3),
            _ => None,
        }
    }

    /// Adds the layer.
    pub fn put<'a>(&self, cx: &mut Cx<'a>, frame: Bytes<'a>) {
        if cx.call_named("wlan_radio", frame) {
            let layer = cx.last();
            let _ = cx.inside(layer, |cx| {
                self.put_fields(cx, frame);
                Ok(())
            });
        }
    }

    fn put_fields<'a>(&self, cx: &mut Cx<'a>, frame: Bytes<'a>) {
        let here = frame.span(0, 0);
        let phy = self.phy();
        if let Some(phy) = phy {
            cx.put(&PHY, here, Value::Uint(phy));
        }
        match phy {
            Some(5) => drop(cx.put(&TURBO_11A, here, Value::Uint(0))),
            Some(6) => drop(cx.put(&MODE_11G, here, Value::Uint(0))),
            _ => {}
        }
        let mut rate = self.rate;
        if phy == Some(9) {
            rate = None;
        } else if let Some(vht) = &self.vht {
            vht.put(cx, here);
            rate = vht.rate(0).or(rate);
        } else if let Some(ht) = &self.ht {
            ht.put(cx, here);
            rate = ht.rate().or(rate);
        }
        if let (Some(4 | 6), Some(short)) = (phy, self.short_preamble) {
            cx.put(&SHORT_PREAMBLE, here, Value::Uint(short.into()));
        }
        if let Some(rate) = rate {
            cx.put(&DATA_RATE, here, Value::Float(rate));
        }
        if let Some(channel) = self.channel {
            cx.put(&CHANNEL, here, Value::Uint(channel));
        }
        if let Some(frequency) = self.frequency {
            if let Some(channel) = channel(frequency) {
                cx.put(&CHANNEL, here, Value::Uint(channel));
            }
            cx.put(&FREQUENCY, here, Value::Uint(frequency));
        }
        if let Some(db) = self.signal_db {
            cx.put(&SIGNAL_DB, here, Value::Uint(db));
        }
        if let Some(dbm) = self.signal_dbm {
            cx.put(&SIGNAL_DBM, here, Value::Int(dbm.into()));
        }
        if let Some(db) = self.noise_db {
            cx.put(&NOISE_DB, here, Value::Uint(db));
        }
        if let Some(dbm) = self.noise_dbm {
            cx.put(&NOISE_DBM, here, Value::Int(dbm.into()));
        }
        if let (Some(signal), Some(noise)) = (self.signal_dbm, self.noise_dbm) {
            cx.put(&SNR, here, Value::Int(i64::from(signal) - i64::from(noise)));
        }
        if let Some(time) = self.timestamp {
            cx.put(&TIMESTAMP, here, Value::Uint(time));
        }
        if let Some(aggregate) = &self.aggregate {
            let bits = u64::from(aggregate.is_last) | u64::from(aggregate.delimiter_error) << 1;
            cx.put(&AMPDU_LAST, here, Value::Uint(bits & 1));
            cx.put(&AMPDU_DELIMITER, here, Value::Uint(bits >> 1));
            cx.put(&AMPDU_ID, here, Value::Uint(aggregate.reference));
        }
        self.air_time(cx, frame, phy, rate);
    }

    /// Time on the air of preamble and frame (IEEE 802.11-2020 sections 15 to 21).
    fn air_time<'a>(&self, cx: &mut Cx<'a>, frame: Bytes<'a>, phy: Option<u64>, rate: Option<f64>) {
        let Some(rate) = rate.filter(|r| *r > 0.0) else { return };
        let here = frame.span(0, 0);
        let bits = (frame.reported_len() + if self.counts_fcs { FCS_LEN } else { 0 }) as f64 * 8.0;
        let dsss = phy == Some(4) || phy == Some(6) && is_dsss(rate);
        let mut assumed: Vec<&'static Note> = Vec::new();
        let (preamble, data) = match phy {
            Some(_) if dsss => {
                if self.short_preamble.is_none() {
                    assumed.push(&SHORT_ASSUMED);
                }
                (if self.short_preamble == Some(false) { 192.0 } else { 96.0 }, (bits / rate).ceil())
            }
            Some(7) => match self.ht.as_ref().and_then(|ht| ht.air_time(bits, &mut assumed)) {
                Some(times) => times,
                None => return,
            },
            Some(8) => match self.vht.as_ref().and_then(|vht| vht.preamble(&mut assumed)) {
                Some(preamble) => (preamble, bits / rate),
                None => return,
            },
            // 16 bits of service field and 6 of tail, in symbols of 4 microseconds
            Some(5 | 6) => (20.0, ((bits + 22.0) / (rate * 4.0)).ceil() * 4.0),
            _ => return,
        };
        cx.computed(&DURATION, here, Value::Uint((preamble + data) as u64));
        cx.open_last();
        for note in assumed {
            cx.note_inside(note);
        }
        cx.computed(&PREAMBLE, here, Value::Uint(preamble as u64));
        // receivers take the time when a frame ends
        if let Some(end) = self.timestamp.filter(|_| !self.short_clock) {
            cx.computed(&START_TSF, here, Value::Uint(end.saturating_sub((preamble + data) as u64)));
            cx.computed(&END_TSF, here, Value::Uint(end));
        }
        cx.close();
    }
}

/// Rates of 802.11b in Mbit/s.
fn is_dsss(rate: f64) -> bool {
    matches!(rate, 1.0 | 2.0 | 5.5 | 11.0)
}

/// Number of the channel with this centre frequency in MHz.
pub fn channel(mhz: u64) -> Option<u64> {
    match mhz {
        2484 => Some(14),
        2412..=2472 => Some((mhz - 2407) / 5),
        5000..=5895 => Some((mhz - 5000) / 5),
        4910..=4980 => Some((mhz - 4000) / 5),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn channels_have_their_usual_numbers() {
        assert_eq!(super::channel(2437), Some(6));
        assert_eq!(super::channel(5180), Some(36));
        assert_eq!(super::channel(900), None);
    }
}
