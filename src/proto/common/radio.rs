//! The pseudo layer wlan_radio: signal, channel and air time of a frame, whatever header told them.

use crate::base::Bytes;
use crate::dissect::Cx;
use crate::model::Value;
use crate::{fields, notes};

const PHYS: &[(u64, &str)] = &[(4, "802.11b (HR/DSSS)"), (5, "802.11a (OFDM)"), (6, "802.11g (ERP)")];

fields! {
    /// Kind of radio.
    PHY = "wlan_radio.phy", "PHY type", U32 Dec, names(PHYS);
    /// The preamble is the short one.
    SHORT_PREAMBLE = "wlan_radio.short_preamble", "Short preamble", Bool None;
    /// Proprietary mode of 802.11g.
    MODE_11G = "wlan_radio.11g.mode", "Proprietary mode", U32 Dec;
    /// Turbo mode of 802.11a.
    TURBO_11A = "wlan_radio.11a.turbo_type", "Turbo type", U32 Dec;
    /// Rate in Mbit/s.
    DATA_RATE = "wlan_radio.data_rate", "Data rate", F32 None;
    /// Number of the channel.
    CHANNEL = "wlan_radio.channel", "Channel", U32 Dec;
    /// Frequency in MHz.
    FREQUENCY = "wlan_radio.frequency", "Frequency", U16 Dec, unit("MHz");
    /// Signal over an unknown reference, in dB.
    SIGNAL_DB = "wlan_radio.signal_db", "Signal strength (dB)", U8 Dec, unit(" dB");
    /// Signal in dBm.
    SIGNAL_DBM = "wlan_radio.signal_dbm", "Signal strength (dBm)", I8 Dec, unit(" dBm");
    /// Noise over an unknown reference, in dB.
    NOISE_DB = "wlan_radio.noise_db", "Noise level (dB)", U8 Dec, unit(" dB");
    /// Noise in dBm.
    NOISE_DBM = "wlan_radio.noise_dbm", "Noise level (dBm)", I8 Dec, unit(" dBm");
    /// Signal over noise, in dB.
    SNR = "wlan_radio.snr", "Signal/noise ratio (dB)", I32 Dec, unit(" dB");
    /// Time of the receiver's clock, in microseconds.
    TIMESTAMP = "wlan_radio.timestamp", "TSF timestamp", U64 Dec;
    /// How long the frame took, in microseconds.
    DURATION = "wlan_radio.duration", "Duration", U32 Dec, unit("\u{b5}s");
    /// Receiver's clock when the frame began, in microseconds.
    START_TSF = "wlan_radio.start_tsf", "Start", U64 Dec;
    /// Receiver's clock when the frame ended, in microseconds.
    END_TSF = "wlan_radio.end_tsf", "End", U64 Dec;
    /// How long the preamble took, in microseconds.
    PREAMBLE = "wlan_radio.preamble", "Preamble", U32 Dec, unit("\u{b5}s");
}

notes! {
    /// The length of the preamble is taken for the short one, because the capture header does not tell it.
    SHORT_ASSUMED = "wlan_radio.assumed.short_preamble", "No preamble length information was available, assuming short preamble.", Warn Assumption;
}

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
}

const CCK: u64 = 0x20;
const OFDM: u64 = 0x40;
const GHZ2: u64 = 0x80;
const GHZ5: u64 = 0x100;
const DYNAMIC: u64 = 0x400;

impl Radio {
    /// Kind of radio, by the channel's flags.
    fn phy(&self) -> Option<u64> {
        match self.channel_flags {
            f if f & DYNAMIC != 0 || f & (OFDM | GHZ2) == OFDM | GHZ2 => Some(6),
            f if f & CCK != 0 => Some(4),
            f if f & (OFDM | GHZ5) == OFDM | GHZ5 => Some(5),
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
        if let (Some(4 | 6), Some(short)) = (phy, self.short_preamble) {
            cx.put(&SHORT_PREAMBLE, here, Value::Uint(short.into()));
        }
        if let Some(rate) = self.rate {
            cx.put(&DATA_RATE, here, Value::Float(rate));
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
        self.air_time(cx, frame, phy);
    }

    /// Time on the air of preamble and frame (IEEE 802.11-2020 sections 15 to 18).
    fn air_time<'a>(&self, cx: &mut Cx<'a>, frame: Bytes<'a>, phy: Option<u64>) {
        let Some(rate) = self.rate.filter(|r| *r > 0.0) else { return };
        let here = frame.span(0, 0);
        let bits = frame.reported_len() as f64 * 8.0;
        let dsss = phy == Some(4) || phy == Some(6) && matches!(rate, 1.0 | 2.0 | 5.5 | 11.0);
        let (preamble, data) = match phy {
            Some(_) if dsss => (if self.short_preamble == Some(false) { 192.0 } else { 96.0 }, (bits / rate).ceil()),
            // 16 bits of service field and 6 of tail, in symbols of 4 microseconds
            Some(_) => (20.0, ((bits + 22.0) / (rate * 4.0)).ceil() * 4.0),
            None => return,
        };
        cx.computed(&DURATION, here, Value::Uint((preamble + data) as u64));
        cx.open_last();
        if dsss && self.short_preamble.is_none() {
            cx.note_inside(&SHORT_ASSUMED);
        }
        cx.computed(&PREAMBLE, here, Value::Uint(preamble as u64));
        // receivers take the time when a frame ends
        if let Some(end) = self.timestamp {
            cx.computed(&START_TSF, here, Value::Uint(end.saturating_sub((preamble + data) as u64)));
            cx.computed(&END_TSF, here, Value::Uint(end));
        }
        cx.close();
    }
}

/// Number of the channel with this centre frequency in MHz.
fn channel(mhz: u64) -> Option<u64> {
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
