//! Fields and notes of the pseudo layer wlan_radio.

use crate::model::Names;
use crate::{fields, notes};

const PHYS: &[(u64, &str)] = &[
    (1, "802.11 FHSS"),
    (2, "802.11 IR"),
    (3, "802.11 DSSS"),
    (4, "802.11b (HR/DSSS)"),
    (5, "802.11a (OFDM)"),
    (6, "802.11g (ERP)"),
    (7, "802.11n (HT)"),
    (8, "802.11ac (VHT)"),
    (9, "802.11ad (DMG)"),
    (10, "802.11ah (S1G)"),
    (11, "802.11ax (HE)"),
];
/// Widths of channels, by the numbers that radiotap gives them.
pub const BANDWIDTHS: &[(u64, &str)] = &[
    (0, "20 MHz"),
    (1, "40 MHz"),
    (2, "20 MHz + 20 MHz lower"),
    (3, "20 MHz + 20 MHz upper"),
    (4, "80 MHz"),
    (5, "40 MHz + 40 MHz lower"),
    (6, "40 MHz + 40 MHz upper"),
    (7, "20 MHz, channel 1/4"),
    (8, "20 MHz, channel 2/4"),
    (9, "20 MHz, channel 3/4"),
    (10, "20 MHz, channel 4/4"),
    (11, "160 MHz"),
    (12, "80 MHz + 80 MHz lower"),
    (13, "80 MHz + 80 MHz upper"),
    (14, "40 MHz, channel 1/4"),
    (15, "40 MHz, channel 2/4"),
    (16, "40 MHz, channel 3/4"),
    (17, "40 MHz, channel 4/4"),
    (18, "20 MHz, channel 1/8"),
    (19, "20 MHz, channel 2/8"),
    (20, "20 MHz, channel 3/8"),
    (21, "20 MHz, channel 4/8"),
    (22, "20 MHz, channel 5/8"),
    (23, "20 MHz, channel 6/8"),
    (24, "20 MHz, channel 7/8"),
    (25, "20 MHz, channel 8/8"),
];
const FECS: &[(u64, &str)] = &[(0, "BEC"), (1, "LDPC")];

fields! {
    /// Kind of radio.
    PHY = "wlan_radio.phy", "PHY type", U32 Dec, names(PHYS);
    /// The preamble is the short one.
    SHORT_PREAMBLE = "wlan_radio.short_preamble", "Short preamble", Bool None;
    /// Proprietary mode of 802.11g.
    MODE_11G = "wlan_radio.11g.mode", "Proprietary mode", U32 Dec;
    /// Turbo mode of 802.11a.
    TURBO_11A = "wlan_radio.11a.turbo_type", "Turbo type", U32 Dec;
    /// Modulation and coding scheme (IEEE 802.11-2020 section 19.5).
    HT_MCS = "wlan_radio.11n.mcs_index", "MCS index", U32 Dec;
    /// Width of the channel.
    HT_BANDWIDTH = "wlan_radio.11n.bandwidth", "Bandwidth", U32 Dec, names(BANDWIDTHS);
    /// The guard interval takes 400 ns, not 800.
    HT_SHORT_GI = "wlan_radio.11n.short_gi", "Short GI", Bool None;
    /// The preamble is none that older stations understand.
    HT_GREENFIELD = "wlan_radio.11n.greenfield", "Greenfield", Bool None;
    /// Code that corrects errors.
    HT_FEC = "wlan_radio.11n.fec", "FEC", U32 Dec, names(FECS);
    /// Streams that space-time block coding adds.
    HT_STBC = "wlan_radio.11n.stbc_streams", "Number of STBC streams", U32 Dec;
    /// Streams that only sound the channel.
    HT_NESS = "wlan_radio.11n.ness", "Number of extension spatial streams", U32 Dec;
    /// Space-time block coding is in use.
    VHT_STBC = "wlan_radio.11ac.stbc", "STBC", Bool None, with(Names::Bool("On", "Off"));
    /// Stations may not sleep during the transmission opportunity.
    VHT_TXOP_PS = "wlan_radio_11ac.txop_ps_not_allowed", "TXOP_PS_NOT_ALLOWED", Bool None;
    /// The guard interval takes 400 ns, not 800.
    VHT_SHORT_GI = "wlan_radio.11ac.short_gi", "Short GI", Bool None;
    /// The number of symbols needs the bit that tells lengths apart.
    VHT_NSYM = "wlan_radio.11ac.short_gi_nsym_disambig", "Short GI Nsym disambiguation", Bool None;
    /// The code needed one symbol more.
    VHT_LDPC_EXTRA = "wlan_radio.11ac.ldpc_extra_ofdm_symbol", "LDPC extra OFDM symbol", Bool None;
    /// The antennas form a beam.
    VHT_BEAMFORMED = "wlan_radio.11ac.beamformed", "Beamformed", Bool None;
    /// Width of the channel.
    VHT_BANDWIDTH = "wlan_radio.11ac.bandwidth", "Bandwidth", U32 Dec, names(BANDWIDTHS);
    /// One of up to four receivers of the same transmission.
    VHT_USER = "wlan_radio.11ac.user", "User", None None;
    /// Streams after space-time block coding.
    VHT_NSTS = "wlan_radio.11ac.nsts", "Space-time streams", U32 Dec;
    /// Modulation and coding scheme (IEEE 802.11-2020 section 21.5).
    VHT_MCS = "wlan_radio.11ac.mcs", "MCS index", U32 Dec;
    /// Streams of data.
    VHT_NSS = "wlan_radio.11ac.nss", "Spatial streams", U32 Dec;
    /// Code that corrects errors.
    VHT_FEC = "wlan_radio.11ac.fec", "FEC", U32 Dec, names(FECS);
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
    /// The frame is the last one of its aggregate.
    AMPDU_LAST = "wlan_radio.last_part_of_an_ampdu", "Last part of an A-MPDU", Bool B32, mask(0x01);
    /// What stands before the frame in its aggregate is damaged.
    AMPDU_DELIMITER = "wlan_radio.a_mpdu_delim_crc_error", "A-MPDU delimiter CRC error", Bool B32, mask(0x02);
    /// Number that the frames of an aggregate share.
    AMPDU_ID = "wlan_radio.a_mpdu_aggregate_id", "A-MPDU aggregate ID", U32 Dec;
    /// How long the frame took, in microseconds.
    DURATION = "wlan_radio.duration", "Duration", U32 Dec, unit("\u{b5}s");
    /// Receiver's clock when the frame began, in microseconds.
    START_TSF = "wlan_radio.start_tsf", "Start", U64 Dec, unit("µs");
    /// Receiver's clock when the frame ended, in microseconds.
    END_TSF = "wlan_radio.end_tsf", "End", U64 Dec, unit("µs");
    /// How long the preamble took, in microseconds.
    PREAMBLE = "wlan_radio.preamble", "Preamble", U32 Dec, unit("\u{b5}s");
}

notes! {
    /// The length of the preamble is taken for the short one, because the capture header does not tell it.
    SHORT_ASSUMED = "wlan_radio.assumed.short_preamble", "No preamble length information was available, assuming short preamble.", Warn Assumption;
    /// The preamble is taken for one that older stations understand.
    MIXED_ASSUMED = "wlan_radio.assumed.non_greenfield", "No plcp type information was available, assuming non greenfield.", Warn Assumption;
    /// Space-time block coding is taken to be off.
    NO_STBC_ASSUMED = "wlan_radio.assumed.no_stbc", "No stbc information was available, assuming no stbc.", Warn Assumption;
    /// Streams that only sound the channel are taken to be none.
    NO_EXTENSION_ASSUMED = "wlan_radio.assumed.no_extension_streams", "No extension stream information was available, assuming no extension streams.", Warn Assumption;
    /// The code is taken for the one that all stations know.
    BCC_ASSUMED = "wlan_radio.assumed.bcc_fec", "No fec type information was available, assuming bcc fec.", Warn Assumption;
}
