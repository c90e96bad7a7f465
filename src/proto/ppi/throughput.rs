//! What PPI tells of frames of high throughput (CACE PPI 1.0.10 sections 4.1.3 and 4.1.4).

use crate::base::{Bytes, Fault};
use crate::dissect::Cx;
use crate::fields;
use crate::model::{Field, Names};
use crate::proto::common::radio::Ht;
use crate::proto::common::rows::{add_each, add_each_le};

fields! {
    /// MAC flags.
    MAC_FLAGS = "ppi.80211n-mac.flags", "MAC flags", U32 Hex;
    /// Greenfield flag.
    MAC_FLAGS_GREENFIELD = "ppi.80211n-mac.flags.greenfield", "Greenfield flag", Bool B32, mask(0x1);
    /// HT20/HT40 flag.
    MAC_FLAGS_HT20_40 = "ppi.80211n-mac.flags.ht20_40", "HT20/HT40 flag", Bool B32, mask(0x2), with(Names::Bool("HT40", "HT20"));
    /// RX Short Guard Interval (SGI) flag.
    MAC_FLAGS_RX_SHORT_GUARD_INTERVAL = "ppi.80211n-mac.flags.rx.short_guard_interval", "RX Short Guard Interval (SGI) flag", Bool B32, mask(0x4);
    /// Duplicate RX flag.
    MAC_FLAGS_RX_DUPLICATE = "ppi.80211n-mac.flags.rx.duplicate", "Duplicate RX flag", Bool B32, mask(0x8);
    /// Aggregate flag.
    MAC_FLAGS_AGG = "ppi.80211n-mac.flags.agg", "Aggregate flag", Bool B32, mask(0x10);
    /// More aggregates flag.
    MAC_FLAGS_MORE_AGG = "ppi.80211n-mac.flags.more_agg", "More aggregates flag", Bool B32, mask(0x20);
    /// A-MPDU Delimiter CRC error after this frame flag.
    MAC_FLAGS_DELIM_CRC_ERROR_AFTER = "ppi.80211n-mac.flags.delim_crc_error_after", "A-MPDU Delimiter CRC error after this frame flag", Bool B32, mask(0x40);
    /// AMPDU-ID.
    MAC_AMPDU_ID = "ppi.80211n-mac.ampdu_id", "AMPDU-ID", U32 Hex;
    /// Num-Delimiters.
    MAC_NUM_DELIMITERS = "ppi.80211n-mac.num_delimiters", "Num-Delimiters", U8 Dec;
    /// Reserved.
    MAC_RESERVED = "ppi.80211n-mac.reserved", "Reserved", U24 Hex;
    /// MCS.
    MAC_PHY_MCS = "ppi.80211n-mac-phy.mcs", "MCS", U8 Dec;
    /// Number of spatial streams.
    MAC_PHY_NUM_STREAMS = "ppi.80211n-mac-phy.num_streams", "Number of spatial streams", U8 Dec;
    /// RSSI combined.
    MAC_PHY_RSSI_COMBINED = "ppi.80211n-mac-phy.rssi.combined", "RSSI combined", U8 Dec;
    /// Antenna 0 control RSSI.
    MAC_PHY_RSSI_ANT0CTL = "ppi.80211n-mac-phy.rssi.ant0ctl", "Antenna 0 control RSSI", U8 Dec;
    /// Antenna 1 control RSSI.
    MAC_PHY_RSSI_ANT1CTL = "ppi.80211n-mac-phy.rssi.ant1ctl", "Antenna 1 control RSSI", U8 Dec;
    /// Antenna 2 control RSSI.
    MAC_PHY_RSSI_ANT2CTL = "ppi.80211n-mac-phy.rssi.ant2ctl", "Antenna 2 control RSSI", U8 Dec;
    /// Antenna 3 control RSSI.
    MAC_PHY_RSSI_ANT3CTL = "ppi.80211n-mac-phy.rssi.ant3ctl", "Antenna 3 control RSSI", U8 Dec;
    /// Antenna 0 extension RSSI.
    MAC_PHY_RSSI_ANT0EXT = "ppi.80211n-mac-phy.rssi.ant0ext", "Antenna 0 extension RSSI", U8 Dec;
    /// Antenna 1 extension RSSI.
    MAC_PHY_RSSI_ANT1EXT = "ppi.80211n-mac-phy.rssi.ant1ext", "Antenna 1 extension RSSI", U8 Dec;
    /// Antenna 2 extension RSSI.
    MAC_PHY_RSSI_ANT2EXT = "ppi.80211n-mac-phy.rssi.ant2ext", "Antenna 2 extension RSSI", U8 Dec;
    /// Antenna 3 extension RSSI.
    MAC_PHY_RSSI_ANT3EXT = "ppi.80211n-mac-phy.rssi.ant3ext", "Antenna 3 extension RSSI", U8 Dec;
    /// dBm antenna 0 signal.
    MAC_PHY_DBMANT0_SIGNAL = "ppi.80211n-mac-phy.dbmant0.signal", "dBm antenna 0 signal", I8 Dec;
    /// dBm antenna 0 noise.
    MAC_PHY_DBMANT0_NOISE = "ppi.80211n-mac-phy.dbmant0.noise", "dBm antenna 0 noise", I8 Dec;
    /// dBm antenna 1 signal.
    MAC_PHY_DBMANT1_SIGNAL = "ppi.80211n-mac-phy.dbmant1.signal", "dBm antenna 1 signal", I8 Dec;
    /// dBm antenna 1 noise.
    MAC_PHY_DBMANT1_NOISE = "ppi.80211n-mac-phy.dbmant1.noise", "dBm antenna 1 noise", I8 Dec;
    /// dBm antenna 2 signal.
    MAC_PHY_DBMANT2_SIGNAL = "ppi.80211n-mac-phy.dbmant2.signal", "dBm antenna 2 signal", I8 Dec;
    /// dBm antenna 2 noise.
    MAC_PHY_DBMANT2_NOISE = "ppi.80211n-mac-phy.dbmant2.noise", "dBm antenna 2 noise", I8 Dec;
    /// dBm antenna 3 signal.
    MAC_PHY_DBMANT3_SIGNAL = "ppi.80211n-mac-phy.dbmant3.signal", "dBm antenna 3 signal", I8 Dec;
    /// dBm antenna 3 noise.
    MAC_PHY_DBMANT3_NOISE = "ppi.80211n-mac-phy.dbmant3.noise", "dBm antenna 3 noise", I8 Dec;
    /// EVM-0.
    MAC_PHY_EVM0 = "ppi.80211n-mac-phy.evm0", "EVM-0", U32 Dec;
    /// EVM-1.
    MAC_PHY_EVM1 = "ppi.80211n-mac-phy.evm1", "EVM-1", U32 Dec;
    /// EVM-2.
    MAC_PHY_EVM2 = "ppi.80211n-mac-phy.evm2", "EVM-2", U32 Dec;
    /// EVM-3.
    MAC_PHY_EVM3 = "ppi.80211n-mac-phy.evm3", "EVM-3", U32 Dec;
}

const MAC: u16 = 3;
const MAC_AND_PHY: u16 = 4;
const BITS: [&Field; 7] = [&MAC_FLAGS_GREENFIELD, &MAC_FLAGS_HT20_40, &MAC_FLAGS_RX_SHORT_GUARD_INTERVAL, &MAC_FLAGS_RX_DUPLICATE, &MAC_FLAGS_AGG, &MAC_FLAGS_MORE_AGG, &MAC_FLAGS_DELIM_CRC_ERROR_AFTER];
/// Signals of antennas, as relative numbers.
const SIGNALS: [(&Field, usize); 9] = [(&MAC_PHY_RSSI_COMBINED, 1), (&MAC_PHY_RSSI_ANT0CTL, 1), (&MAC_PHY_RSSI_ANT1CTL, 1), (&MAC_PHY_RSSI_ANT2CTL, 1), (&MAC_PHY_RSSI_ANT3CTL, 1), (&MAC_PHY_RSSI_ANT0EXT, 1), (&MAC_PHY_RSSI_ANT1EXT, 1), (&MAC_PHY_RSSI_ANT2EXT, 1), (&MAC_PHY_RSSI_ANT3EXT, 1)];
/// Signal and noise of antennas in dBm, after the second channel.
const ANTENNAS: [(&Field, usize); 8] = [(&MAC_PHY_DBMANT0_SIGNAL, 1), (&MAC_PHY_DBMANT0_NOISE, 1), (&MAC_PHY_DBMANT1_SIGNAL, 1), (&MAC_PHY_DBMANT1_NOISE, 1), (&MAC_PHY_DBMANT2_SIGNAL, 1), (&MAC_PHY_DBMANT2_NOISE, 1), (&MAC_PHY_DBMANT3_SIGNAL, 1), (&MAC_PHY_DBMANT3_NOISE, 1)];
/// How far each stream's signal is from what was sent.
const ERRORS: [(&Field, usize); 4] = [(&MAC_PHY_EVM0, 4), (&MAC_PHY_EVM1, 4), (&MAC_PHY_EVM2, 4), (&MAC_PHY_EVM3, 4)];
/// Frequency and flags of the second channel.
const SECOND_CHANNEL: usize = 4;

/// What the label calls a field of this type.
pub fn name(kind: u16) -> Option<&'static str> {
    match kind {
        MAC => Some("802.11n MAC"),
        MAC_AND_PHY => Some("802.11n MAC+PHY"),
        _ => None,
    }
}

/// The field's value.
pub fn field<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u16) -> Result<Ht, Fault> {
    let flags = cx.flags_le(&MAC_FLAGS, b, 0, 4, &BITS)?;
    cx.add_le(&MAC_AMPDU_ID, b, 4, 4)?;
    cx.add(&MAC_NUM_DELIMITERS, b, 8, 1)?;
    let mut told = Ht {
        greenfield: Some(flags & 1 != 0),
        bandwidth: Some((flags >> 1 & 1) as u8),
        short_gi: Some(flags & 4 != 0),
        ..Ht::default()
    };
    if kind == MAC {
        cx.add_le(&MAC_RESERVED, b, 9, 3)?;
        return Ok(told);
    }
    told.mcs = Some(cx.add(&MAC_PHY_MCS, b, 9, 1)? as u8);
    told.extension_streams = Some(cx.add(&MAC_PHY_NUM_STREAMS, b, 10, 1)? as u8);
    let at = add_each(cx, b, 11, &SIGNALS)?;
    let at = add_each(cx, b, at + SECOND_CHANNEL, &ANTENNAS)?;
    add_each_le(cx, b, at, &ERRORS)?;
    Ok(told)
}
