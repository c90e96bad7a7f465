//! The fields of radiotap.

use crate::fields;
use crate::model::Names;

fields! {
    /// Header revision.
    VERSION = "radiotap.version", "Header revision", U8 Dec;
    /// Header pad.
    PAD = "radiotap.pad", "Header pad", U8 Dec;
    /// Header length.
    LENGTH = "radiotap.length", "Header length", U16 Dec;
    /// Present flags.
    PRESENT = "radiotap.present", "Present flags", None None;
    /// Present flags word.
    PRESENT_WORD = "radiotap.present.word", "Present flags word", U32 Hex;
    /// TSFT.
    PRESENT_TSFT = "radiotap.present.tsft", "TSFT", Bool B32, mask(0x1), with(Names::Bool("Present", "Absent"));
    /// Flags.
    PRESENT_FLAGS = "radiotap.present.flags", "Flags", Bool B32, mask(0x2), with(Names::Bool("Present", "Absent"));
    /// Rate.
    PRESENT_RATE = "radiotap.present.rate", "Rate", Bool B32, mask(0x4), with(Names::Bool("Present", "Absent"));
    /// Channel.
    PRESENT_CHANNEL = "radiotap.present.channel", "Channel", Bool B32, mask(0x8), with(Names::Bool("Present", "Absent"));
    /// FHSS.
    PRESENT_FHSS = "radiotap.present.fhss", "FHSS", Bool B32, mask(0x10), with(Names::Bool("Present", "Absent"));
    /// DBm Antenna Signal.
    PRESENT_DBM_ANTSIGNAL = "radiotap.present.dbm_antsignal", "dBm Antenna Signal", Bool B32, mask(0x20), with(Names::Bool("Present", "Absent"));
    /// DBm Antenna Noise.
    PRESENT_DBM_ANTNOISE = "radiotap.present.dbm_antnoise", "dBm Antenna Noise", Bool B32, mask(0x40), with(Names::Bool("Present", "Absent"));
    /// Lock Quality.
    PRESENT_LOCK_QUALITY = "radiotap.present.lock_quality", "Lock Quality", Bool B32, mask(0x80), with(Names::Bool("Present", "Absent"));
    /// TX Attenuation.
    PRESENT_TX_ATTENUATION = "radiotap.present.tx_attenuation", "TX Attenuation", Bool B32, mask(0x100), with(Names::Bool("Present", "Absent"));
    /// DB TX Attenuation.
    PRESENT_DB_TX_ATTENUATION = "radiotap.present.db_tx_attenuation", "dB TX Attenuation", Bool B32, mask(0x200), with(Names::Bool("Present", "Absent"));
    /// DBm TX Power.
    PRESENT_DBM_TX_POWER = "radiotap.present.dbm_tx_power", "dBm TX Power", Bool B32, mask(0x400), with(Names::Bool("Present", "Absent"));
    /// Antenna.
    PRESENT_ANTENNA = "radiotap.present.antenna", "Antenna", Bool B32, mask(0x800), with(Names::Bool("Present", "Absent"));
    /// DB Antenna Signal.
    PRESENT_DB_ANTSIGNAL = "radiotap.present.db_antsignal", "dB Antenna Signal", Bool B32, mask(0x1000), with(Names::Bool("Present", "Absent"));
    /// DB Antenna Noise.
    PRESENT_DB_ANTNOISE = "radiotap.present.db_antnoise", "dB Antenna Noise", Bool B32, mask(0x2000), with(Names::Bool("Present", "Absent"));
    /// RX flags.
    PRESENT_RXFLAGS = "radiotap.present.rxflags", "RX flags", Bool B32, mask(0x4000), with(Names::Bool("Present", "Absent"));
    /// TX flags.
    PRESENT_TXFLAGS = "radiotap.present.txflags", "TX flags", Bool B32, mask(0x8000), with(Names::Bool("Present", "Absent"));
    /// Data retries.
    PRESENT_DATA_RETRIES = "radiotap.present.data_retries", "data retries", Bool B32, mask(0x20000), with(Names::Bool("Present", "Absent"));
    /// Channel+.
    PRESENT_XCHANNEL = "radiotap.present.xchannel", "Channel+", Bool B32, mask(0x40000), with(Names::Bool("Present", "Absent"));
    /// MCS information.
    PRESENT_MCS = "radiotap.present.mcs", "MCS information", Bool B32, mask(0x80000), with(Names::Bool("Present", "Absent"));
    /// A-MPDU Status.
    PRESENT_AMPDU = "radiotap.present.ampdu", "A-MPDU Status", Bool B32, mask(0x100000), with(Names::Bool("Present", "Absent"));
    /// VHT information.
    PRESENT_VHT = "radiotap.present.vht", "VHT information", Bool B32, mask(0x200000), with(Names::Bool("Present", "Absent"));
    /// Frame timestamp.
    PRESENT_TIMESTAMP = "radiotap.present.timestamp", "frame timestamp", Bool B32, mask(0x400000), with(Names::Bool("Present", "Absent"));
    /// HE information.
    PRESENT_HE = "radiotap.present.he", "HE information", Bool B32, mask(0x800000), with(Names::Bool("Present", "Absent"));
    /// HE-MU information.
    PRESENT_HE_MU = "radiotap.present.he_mu", "HE-MU information", Bool B32, mask(0x1000000), with(Names::Bool("Present", "Absent"));
    /// 0 Length PSDU.
    PRESENT_0_LENGTH_PSDU = "radiotap.present.0_length.psdu", "0 Length PSDU", Bool B32, mask(0x4000000), with(Names::Bool("Present", "Absent"));
    /// L-SIG.
    PRESENT_L_SIG = "radiotap.present.l_sig", "L-SIG", Bool B32, mask(0x8000000), with(Names::Bool("Present", "Absent"));
    /// TLVs.
    PRESENT_TLV = "radiotap.present.tlv", "TLVs", Bool B32, mask(0x10000000), with(Names::Bool("Present", "Absent"));
    /// Radiotap NS next.
    PRESENT_RTAP_NS = "radiotap.present.rtap_ns", "Radiotap NS next", Bool B32, mask(0x20000000);
    /// Vendor NS next.
    PRESENT_VENDOR_NS = "radiotap.present.vendor_ns", "Vendor NS next", Bool B32, mask(0x40000000);
    /// Ext.
    PRESENT_EXT = "radiotap.present.ext", "Ext", Bool B32, mask(0x80000000), with(Names::Bool("Present", "Absent"));
    /// MAC timestamp.
    MACTIME = "radiotap.mactime", "MAC timestamp", U64 Dec;
    /// Flags.
    FLAGS = "radiotap.flags", "Flags", U8 Hex;
    /// CFP.
    FLAGS_CFP = "radiotap.flags.cfp", "CFP", Bool B8, mask(0x1);
    /// Preamble.
    FLAGS_PREAMBLE = "radiotap.flags.preamble", "Preamble", Bool B8, mask(0x2), with(Names::Bool("Short", "Long"));
    /// WEP.
    FLAGS_WEP = "radiotap.flags.wep", "WEP", Bool B8, mask(0x4);
    /// Fragmentation.
    FLAGS_FRAG = "radiotap.flags.frag", "Fragmentation", Bool B8, mask(0x8);
    /// FCS at end.
    FLAGS_FCS = "radiotap.flags.fcs", "FCS at end", Bool B8, mask(0x10);
    /// Data Pad.
    FLAGS_DATAPAD = "radiotap.flags.datapad", "Data Pad", Bool B8, mask(0x20);
    /// Bad FCS.
    FLAGS_BADFCS = "radiotap.flags.badfcs", "Bad FCS", Bool B8, mask(0x40);
    /// Short GI.
    FLAGS_SHORTGI = "radiotap.flags.shortgi", "Short GI", Bool B8, mask(0x80);
    /// Data rate (Mb/s).
    DATARATE = "radiotap.datarate", "Data rate (Mb/s)", F32 None;
    /// Channel frequency.
    CHANNEL_FREQ = "radiotap.channel.freq", "Channel frequency", U32 Dec;
    /// Channel flags.
    CHANNEL_FLAGS = "radiotap.channel.flags", "Channel flags", U16 Hex;
    /// 700 MHz spectrum.
    CHANNEL_FLAGS_700MHZ = "radiotap.channel.flags.700mhz", "700 MHz spectrum", Bool B16, mask(0x1);
    /// 800 MHz spectrum.
    CHANNEL_FLAGS_800MHZ = "radiotap.channel.flags.800mhz", "800 MHz spectrum", Bool B16, mask(0x2);
    /// 900 MHz spectrum.
    CHANNEL_FLAGS_900MHZ = "radiotap.channel.flags.900mhz", "900 MHz spectrum", Bool B16, mask(0x4);
    /// Turbo.
    CHANNEL_FLAGS_TURBO = "radiotap.channel.flags.turbo", "Turbo", Bool B16, mask(0x10);
    /// Complementary Code Keying (CCK).
    CHANNEL_FLAGS_CCK = "radiotap.channel.flags.cck", "Complementary Code Keying (CCK)", Bool B16, mask(0x20);
    /// Orthogonal Frequency-Division Multiplexing (OFDM).
    CHANNEL_FLAGS_OFDM = "radiotap.channel.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Bool B16, mask(0x40);
    /// 2 GHz spectrum.
    CHANNEL_FLAGS_2GHZ = "radiotap.channel.flags.2ghz", "2 GHz spectrum", Bool B16, mask(0x80);
    /// 5 GHz spectrum.
    CHANNEL_FLAGS_5GHZ = "radiotap.channel.flags.5ghz", "5 GHz spectrum", Bool B16, mask(0x100);
    /// Passive.
    CHANNEL_FLAGS_PASSIVE = "radiotap.channel.flags.passive", "Passive", Bool B16, mask(0x200);
    /// Dynamic CCK-OFDM.
    CHANNEL_FLAGS_DYNAMIC = "radiotap.channel.flags.dynamic", "Dynamic CCK-OFDM", Bool B16, mask(0x400);
    /// Gaussian Frequency Shift Keying (GFSK).
    CHANNEL_FLAGS_GFSK = "radiotap.channel.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Bool B16, mask(0x800);
    /// GSM (900MHz).
    CHANNEL_FLAGS_GSM = "radiotap.channel.flags.gsm", "GSM (900MHz)", Bool B16, mask(0x1000);
    /// Static Turbo.
    CHANNEL_FLAGS_STURBO = "radiotap.channel.flags.sturbo", "Static Turbo", Bool B16, mask(0x2000);
    /// Half Rate Channel (10MHz Channel Width).
    CHANNEL_FLAGS_HALF = "radiotap.channel.flags.half", "Half Rate Channel (10MHz Channel Width)", Bool B16, mask(0x4000);
    /// Quarter Rate Channel (5MHz Channel Width).
    CHANNEL_FLAGS_QUARTER = "radiotap.channel.flags.quarter", "Quarter Rate Channel (5MHz Channel Width)", Bool B16, mask(0x8000);
    /// Antenna signal.
    DBM_ANTSIGNAL = "radiotap.dbm_antsignal", "Antenna signal", I8 Dec, unit(" dBm");
    /// Antenna noise.
    DBM_ANTNOISE = "radiotap.dbm_antnoise", "Antenna noise", I8 Dec, unit(" dBm");
    /// Signal Quality.
    QUALITY = "radiotap.quality", "Signal Quality", U16 Dec;
    /// Antenna.
    ANTENNA = "radiotap.antenna", "Antenna", U32 Dec;
    /// DB antenna signal.
    DB_ANTSIGNAL = "radiotap.db_antsignal", "dB antenna signal", U8 Dec, unit(" dB");
    /// DB antenna noise.
    DB_ANTNOISE = "radiotap.db_antnoise", "dB antenna noise", U8 Dec, unit(" dB");
    /// RX flags.
    RXFLAGS = "radiotap.rxflags", "RX flags", U16 Hex;
    /// Bad PLCP.
    RXFLAGS_BADPLCP = "radiotap.rxflags.badplcp", "Bad PLCP", Bool None, mask(0x2);
    /// Transmit power.
    TXPOWER = "radiotap.txpower", "Transmit power", I8 Dec, unit(" dBm");
}
