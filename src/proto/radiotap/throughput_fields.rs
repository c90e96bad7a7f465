//! Fields of high and very high throughput (radiotap.org, MCS, A-MPDU status and VHT).

use crate::fields;
use crate::model::Names;
use crate::proto::common::radio::BANDWIDTHS;

const PRESENT_ABSENT: Names = Names::Bool("Present", "Absent");
const CODINGS: &[(u64, &str)] = &[(0, "BCC"), (1, "LDPC")];

fields! {
    /// MCS information.
    MCS = "radiotap.mcs", "MCS information", None None;
    /// Known MCS information.
    MCS_KNOWN = "radiotap.mcs.known", "Known MCS information", U8 Hex;
    /// Bandwidth.
    MCS_HAVE_BW = "radiotap.mcs.have_bw", "Bandwidth", Bool B8, mask(0x1), with(PRESENT_ABSENT);
    /// MCS index.
    MCS_HAVE_INDEX = "radiotap.mcs.have_index", "MCS index", Bool B8, mask(0x2), with(PRESENT_ABSENT);
    /// Guard interval.
    MCS_HAVE_GI = "radiotap.mcs.have_gi", "Guard interval", Bool B8, mask(0x4), with(PRESENT_ABSENT);
    /// Format.
    MCS_HAVE_FORMAT = "radiotap.mcs.have_format", "Format", Bool B8, mask(0x8), with(PRESENT_ABSENT);
    /// FEC type.
    MCS_HAVE_FEC = "radiotap.mcs.have_fec", "FEC type", Bool B8, mask(0x10), with(PRESENT_ABSENT);
    /// STBC streams.
    MCS_HAVE_STBC = "radiotap.mcs.have_stbc", "STBC streams", Bool B8, mask(0x20), with(PRESENT_ABSENT);
    /// Number of extension spatial streams.
    MCS_HAVE_NESS = "radiotap.mcs.have_ness", "Number of extension spatial streams", Bool B8, mask(0x40), with(PRESENT_ABSENT);
    /// Number of extension spatial streams bit 1.
    MCS_NESS_BIT1 = "radiotap.mcs.ness_bit1", "Number of extension spatial streams bit 1", U8 Dec, mask(0x80);
    /// Bandwidth.
    MCS_BW = "radiotap.mcs.bw", "Bandwidth", U8 Dec, mask(0x3), names(&[(0, "20 MHz"), (1, "40 MHz"), (2, "20 MHz lower"), (3, "20 MHz upper")]);
    /// Guard interval.
    MCS_GI = "radiotap.mcs.gi", "Guard interval", U8 Dec, mask(0x4), names(&[(0, "long"), (1, "short")]);
    /// Format.
    MCS_FORMAT = "radiotap.mcs.format", "Format", U8 Dec, mask(0x8), names(&[(0, "mixed"), (1, "greenfield")]);
    /// FEC type.
    MCS_FEC = "radiotap.mcs.fec", "FEC type", U8 Dec, mask(0x10), names(CODINGS);
    /// STBC streams.
    MCS_STBC = "radiotap.mcs.stbc", "STBC streams", U8 Dec, mask(0x60);
    /// Number of extension spatial streams bit 0.
    MCS_NESS_BIT0 = "radiotap.mcs.ness_bit0", "Number of extension spatial streams bit 0", U8 Dec, mask(0x80);
    /// MCS index.
    MCS_INDEX = "radiotap.mcs.index", "MCS index", U8 Dec;
    /// A-MPDU status.
    AMPDU = "radiotap.ampdu", "A-MPDU status", None None;
    /// A-MPDU reference number.
    AMPDU_REFERENCE = "radiotap.ampdu.reference", "A-MPDU reference number", U32 Dec;
    /// A-MPDU flags.
    AMPDU_FLAGS = "radiotap.ampdu.flags", "A-MPDU flags", U16 Hex;
    /// Driver reports 0-length subframes in this A-MPDU.
    AMPDU_FLAGS_REPORT_ZEROLEN = "radiotap.ampdu.flags.report_zerolen", "Driver reports 0-length subframes in this A-MPDU", Bool B16, mask(0x1);
    /// This is a 0-length subframe.
    AMPDU_FLAGS_IS_ZEROLEN = "radiotap.ampdu.flags.is_zerolen", "This is a 0-length subframe", Bool B16, mask(0x2);
    /// Last subframe of this A-MPDU is known.
    AMPDU_FLAGS_LASTKNOWN = "radiotap.ampdu.flags.lastknown", "Last subframe of this A-MPDU is known", Bool B16, mask(0x4);
    /// This is the last subframe of this A-MPDU.
    AMPDU_FLAGS_LAST = "radiotap.ampdu.flags.last", "This is the last subframe of this A-MPDU", Bool B16, mask(0x8);
    /// Delimiter CRC error on this subframe.
    AMPDU_FLAGS_DELIM_CRC_ERROR = "radiotap.ampdu.flags.delim_crc_error", "Delimiter CRC error on this subframe", Bool B16, mask(0x10);
    /// EOF on this subframe.
    AMPDU_FLAGS_EOF = "radiotap.ampdu.flags.eof", "EOF on this subframe", Bool B16, mask(0x40);
    /// EOF of this A-MPDU is known.
    AMPDU_FLAGS_EOF_KNOWN = "radiotap.ampdu.flags.eof_known", "EOF of this A-MPDU is known", Bool B16, mask(0x80);
    /// VHT information.
    VHT = "radiotap.vht", "VHT information", None None;
    /// Known VHT information.
    VHT_KNOWN = "radiotap.vht.known", "Known VHT information", U16 Hex;
    /// User.
    VHT_USER = "radiotap.vht.user", "User", None None;
    /// STBC.
    VHT_HAVE_STBC = "radiotap.vht.have_stbc", "STBC", Bool B16, mask(0x1), with(PRESENT_ABSENT);
    /// TXOP_PS_NOT_ALLOWED.
    VHT_HAVE_TXOP_PS = "radiotap.vht.have_txop_ps", "TXOP_PS_NOT_ALLOWED", Bool B16, mask(0x2), with(PRESENT_ABSENT);
    /// Guard interval.
    VHT_HAVE_GI = "radiotap.vht.have_gi", "Guard interval", Bool B16, mask(0x4), with(PRESENT_ABSENT);
    /// SGI Nsym disambiguation.
    VHT_HAVE_SGI_NSYM_DA = "radiotap.vht.have_sgi_nsym_da", "SGI Nsym disambiguation", Bool B16, mask(0x8), with(PRESENT_ABSENT);
    /// LDPC extra OFDM symbol.
    VHT_LDPC_EXTRA = "radiotap.vht.ldpc_extra", "LDPC extra OFDM symbol", Bool B16, mask(0x10), with(PRESENT_ABSENT);
    /// Beamformed.
    VHT_HAVE_BEAMFORMED = "radiotap.vht.have_beamformed", "Beamformed", Bool B16, mask(0x20), with(PRESENT_ABSENT);
    /// STBC.
    VHT_STBC = "radiotap.vht.stbc", "STBC", Bool B8, mask(0x1);
    /// TXOP_PS_NOT_ALLOWED.
    VHT_TXOP_PS = "radiotap.vht.txop_ps", "TXOP_PS_NOT_ALLOWED", Bool B8, mask(0x2);
    /// Guard interval.
    VHT_GI = "radiotap.vht.gi", "Guard interval", U8 Dec, mask(0x4), names(&[(0, "long"), (1, "short")]);
    /// SGI Nsym disambiguation.
    VHT_SGI_NSYM_DA = "radiotap.vht.sgi_nsym_da", "SGI Nsym disambiguation", Bool B8, mask(0x8);
    /// Beamformed.
    VHT_BEAMFORMED = "radiotap.vht.beamformed", "Beamformed", Bool B8, mask(0x20);
    /// Bandwidth.
    VHT_BW = "radiotap.vht.bw", "Bandwidth", U8 Dec, names(BANDWIDTHS);
    /// Group Id.
    VHT_GID = "radiotap.vht.gid", "Group Id", U8 Dec;
    /// Partial AID.
    VHT_PAID = "radiotap.vht.paid", "Partial AID", U16 Dec;
    /// MCS index 0.
    VHT_MCS_0 = "radiotap.vht.mcs.0", "MCS index 0", U8 Dec, mask(0xf0);
    /// Spatial streams 0.
    VHT_NSS_0 = "radiotap.vht.nss.0", "Spatial streams 0", U8 Dec, mask(0xf);
    /// Coding 0.
    VHT_CODING_0 = "radiotap.vht.coding.0", "Coding 0", U8 Dec, mask(0x1), names(CODINGS);
    /// Data rate (Mb/s) 0.
    VHT_DATARATE_0 = "radiotap.vht.datarate.0", "Data Rate", F32 None;
    /// MCS index 1.
    VHT_MCS_1 = "radiotap.vht.mcs.1", "MCS index 1", U8 Dec, mask(0xf0);
    /// Spatial streams 1.
    VHT_NSS_1 = "radiotap.vht.nss.1", "Spatial streams 1", U8 Dec, mask(0xf);
    /// Coding 1.
    VHT_CODING_1 = "radiotap.vht.coding.1", "Coding 1", U8 Dec, mask(0x2), names(CODINGS);
    /// Data rate (Mb/s) 1.
    VHT_DATARATE_1 = "radiotap.vht.datarate.1", "Data Rate", F32 None;
    /// MCS index 2.
    VHT_MCS_2 = "radiotap.vht.mcs.2", "MCS index 2", U8 Dec, mask(0xf0);
    /// Spatial streams 2.
    VHT_NSS_2 = "radiotap.vht.nss.2", "Spatial streams 2", U8 Dec, mask(0xf);
    /// Coding 2.
    VHT_CODING_2 = "radiotap.vht.coding.2", "Coding 2", U8 Dec, mask(0x4), names(CODINGS);
    /// Data rate (Mb/s) 2.
    VHT_DATARATE_2 = "radiotap.vht.datarate.2", "Data Rate", F32 None;
    /// MCS index 3.
    VHT_MCS_3 = "radiotap.vht.mcs.3", "MCS index 3", U8 Dec, mask(0xf0);
    /// Spatial streams 3.
    VHT_NSS_3 = "radiotap.vht.nss.3", "Spatial streams 3", U8 Dec, mask(0xf);
    /// Coding 3.
    VHT_CODING_3 = "radiotap.vht.coding.3", "Coding 3", U8 Dec, mask(0x8), names(CODINGS);
    /// Data rate (Mb/s) 3.
    VHT_DATARATE_3 = "radiotap.vht.datarate.3", "Data Rate", F32 None;
    /// Channel number.
    XCHANNEL_CHANNEL = "radiotap.xchannel.channel", "Channel number", U32 Dec;
    /// Channel frequency.
    XCHANNEL_FREQ = "radiotap.xchannel.freq", "Channel frequency", U32 Dec;
    /// Channel flags.
    XCHANNEL_FLAGS = "radiotap.xchannel.flags", "Channel flags", U32 Hex;
    /// Turbo.
    XCHANNEL_FLAGS_TURBO = "radiotap.xchannel.flags.turbo", "Turbo", Bool B24, mask(0x10);
    /// Complementary Code Keying (CCK).
    XCHANNEL_FLAGS_CCK = "radiotap.xchannel.flags.cck", "Complementary Code Keying (CCK)", Bool B24, mask(0x20);
    /// Orthogonal Frequency-Division Multiplexing (OFDM).
    XCHANNEL_FLAGS_OFDM = "radiotap.xchannel.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Bool B24, mask(0x40);
    /// 2 GHz spectrum.
    XCHANNEL_FLAGS_2GHZ = "radiotap.xchannel.flags.2ghz", "2 GHz spectrum", Bool B24, mask(0x80);
    /// 5 GHz spectrum.
    XCHANNEL_FLAGS_5GHZ = "radiotap.xchannel.flags.5ghz", "5 GHz spectrum", Bool B24, mask(0x100);
    /// Dynamic CCK-OFDM.
    XCHANNEL_FLAGS_DYNAMIC = "radiotap.xchannel.flags.dynamic", "Dynamic CCK-OFDM", Bool B24, mask(0x400);
    /// Gaussian Frequency Shift Keying (GFSK).
    XCHANNEL_FLAGS_GFSK = "radiotap.xchannel.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Bool B24, mask(0x800);
    /// GSM (900MHz).
    XCHANNEL_FLAGS_GSM = "radiotap.xchannel.flags.gsm", "GSM (900MHz)", Bool B24, mask(0x1000);
    /// Static Turbo.
    XCHANNEL_FLAGS_STURBO = "radiotap.xchannel.flags.sturbo", "Static Turbo", Bool B24, mask(0x2000);
    /// Half Rate Channel (10MHz Channel Width).
    XCHANNEL_FLAGS_HALF = "radiotap.xchannel.flags.half", "Half Rate Channel (10MHz Channel Width)", Bool B24, mask(0x4000);
    /// Quarter Rate Channel (5MHz Channel Width).
    XCHANNEL_FLAGS_QUARTER = "radiotap.xchannel.flags.quarter", "Quarter Rate Channel (5MHz Channel Width)", Bool B24, mask(0x8000);
    /// HT Channel (20MHz Channel Width).
    XCHANNEL_FLAGS_HT20 = "radiotap.xchannel.flags.ht20", "HT Channel (20MHz Channel Width)", Bool B24, mask(0x10000);
    /// HT Channel (40MHz Channel Width with Extension channel above).
    XCHANNEL_FLAGS_HT40U = "radiotap.xchannel.flags.ht40u", "HT Channel (40MHz Channel Width with Extension channel above)", Bool B24, mask(0x20000);
    /// HT Channel (40MHz Channel Width with Extension channel below).
    XCHANNEL_FLAGS_HT40D = "radiotap.xchannel.flags.ht40d", "HT Channel (40MHz Channel Width with Extension channel below)", Bool B24, mask(0x40000);
    /// Data retries.
    DATA_RETRIES = "radiotap.data_retries", "data retries", U8 Dec;
}
