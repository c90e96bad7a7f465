//! Very high throughput elements (IEEE 802.11-2020 sections 9.4.2.157 and 9.4.2.158).

use super::layout::Part;
use crate::fields;
use crate::model::Names;

pub(super) const VHT_CAPABILITIES_MAXMPDULENGTH_NAMES: &[(u64, &str)] = &[
    (0, "3 895"),
    (1, "7 991"),
    (2, "11 454"),
    (3, "Reserved"),
];

const VHT_CAPABILITIES_SUPPORTEDCHANWIDTHSET_NAMES: &[(u64, &str)] = &[
    (0, "Neither 160MHz nor 80+80 supported"),
    (1, "160MHz supported"),
    (2, "160MHz and 80+80 Supported"),
    (3, "Reserved"),
];

const VHT_CAPABILITIES_RXSTBC_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "1 Spatial Stream Supported"),
    (2, "1 to 2 Spatial Stream Supported"),
    (3, "1 to 3 Spatial Stream Supported"),
    (4, "1 to 4 Spatial Stream Supported"),
    (5, "Reserved"),
    (6, "Reserved"),
    (7, "Reserved"),
];

const VHT_CAPABILITIES_BEAMFORMEE_STS_CAP_NAMES: &[(u64, &str)] = &[
    (0, "1"),
    (1, "2"),
    (2, "3"),
    (3, "4"),
    (4, "5"),
    (5, "6"),
    (6, "7"),
    (7, "8"),
];

pub(super) const VHT_CAPABILITIES_MAXAMPDU_NAMES: &[(u64, &str)] = &[
    (0, "8 191"),
    (1, "16 383"),
    (2, "32 767"),
    (3, "65 535"),
    (4, "131 071"),
    (5, "262 143"),
    (6, "524 287"),
    (7, "1 048 575"),
];

const VHT_CAPABILITIES_LINKADAPT_NAMES: &[(u64, &str)] = &[
    (0, "No Feedback"),
    (1, "Reserved (logically only solicited feedback)"),
    (2, "Unsolicited feedback only"),
    (3, "Both (can provide unsolicited feedback and respond to VHT MRQ)"),
];

const VHT_MCSSET_RXMCSMAP_SS1_NAMES: &[(u64, &str)] = &[
    (0, "MCS 0-7"),
    (1, "MCS 0-8"),
    (2, "MCS 0-9"),
    (3, "Not Supported"),
];

pub(super) const VHT_OP_CHANNELWIDTH_NAMES: &[(u64, &str)] = &[
    (0, "20 MHz or 40 MHz BSS Bandwidth"),
    (1, "80 MHz, 160 MHz or 80+80 MHz BSS Bandwidth"),
    (2, "160 MHz BSS Bandwidth (deprecated)"),
    (3, "Non-contiguous 80+80 MHz BSS Bandwidth (deprecated)"),
];

fields! {
    /// VHT Capabilities information.
    VHT_CAPABILITIES = "wlan.vht.capabilities", "VHT Capabilities Info", U32 Hex;
    /// Octets.
    VHT_CAPABILITIES_MAXMPDULENGTH = "wlan.vht.capabilities.maxmpdulength", "Maximum MPDU Length", U32 Hex, mask(0x3), names(VHT_CAPABILITIES_MAXMPDULENGTH_NAMES);
    /// Supported Channel Width Set.
    VHT_CAPABILITIES_SUPPORTEDCHANWIDTHSET = "wlan.vht.capabilities.supportedchanwidthset", "Supported Channel Width Set", U32 Hex, mask(0xc), names(VHT_CAPABILITIES_SUPPORTEDCHANWIDTHSET_NAMES);
    /// Rx LDPC.
    VHT_CAPABILITIES_RXLDPC = "wlan.vht.capabilities.rxldpc", "Rx LDPC", Bool B32, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// Short GI for 80MHz/TVHT_MODE_4C.
    VHT_CAPABILITIES_SHORT80 = "wlan.vht.capabilities.short80", "Short GI for 80MHz/TVHT_MODE_4C", Bool B32, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Short GI for 160MHz and 80+80MHz.
    VHT_CAPABILITIES_SHORT160 = "wlan.vht.capabilities.short160", "Short GI for 160MHz and 80+80MHz", Bool B32, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Tx STBC.
    VHT_CAPABILITIES_TXSTBC = "wlan.vht.capabilities.txstbc", "Tx STBC", Bool B32, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Rx STBC.
    VHT_CAPABILITIES_RXSTBC = "wlan.vht.capabilities.rxstbc", "Rx STBC", U32 Hex, mask(0x700), names(VHT_CAPABILITIES_RXSTBC_NAMES);
    /// SU Beamformer Capable.
    VHT_CAPABILITIES_SUBEAMFORMER = "wlan.vht.capabilities.subeamformer", "SU Beamformer Capable", Bool B32, mask(0x800), with(Names::Bool("Supported", "Not supported"));
    /// SU Beamformee Capable.
    VHT_CAPABILITIES_SUBEAMFORMEE = "wlan.vht.capabilities.subeamformee", "SU Beamformee Capable", Bool B32, mask(0x1000), with(Names::Bool("Supported", "Not supported"));
    /// Beamformee STS Capability.
    VHT_CAPABILITIES_BEAMFORMEE_STS_CAP = "wlan.vht.capabilities.beamformee_sts_cap", "Beamformee STS Capability", U32 Hex, mask(0xe000), names(VHT_CAPABILITIES_BEAMFORMEE_STS_CAP_NAMES);
    /// Number of Sounding Dimensions.
    VHT_CAPABILITIES_SOUNDINGDIMENSIONS = "wlan.vht.capabilities.soundingdimensions", "Number of Sounding Dimensions", U32 Hex, mask(0x70000), names(VHT_CAPABILITIES_BEAMFORMEE_STS_CAP_NAMES);
    /// MU Beamformer Capable.
    VHT_CAPABILITIES_MUBEAMFORMER = "wlan.vht.capabilities.mubeamformer", "MU Beamformer Capable", Bool B32, mask(0x80000), with(Names::Bool("Supported", "Not supported"));
    /// MU Beamformee Capable.
    VHT_CAPABILITIES_MUBEAMFORMEE = "wlan.vht.capabilities.mubeamformee", "MU Beamformee Capable", Bool B32, mask(0x100000), with(Names::Bool("Supported", "Not supported"));
    /// TXOP PS.
    VHT_CAPABILITIES_VHTTXOPPS = "wlan.vht.capabilities.vhttxopps", "TXOP PS", Bool B32, mask(0x200000), with(Names::Bool("Supported", "Not supported"));
    /// +HTC-VHT Capable.
    VHT_CAPABILITIES_VHTHTC = "wlan.vht.capabilities.vhthtc", "+HTC-VHT Capable", Bool B32, mask(0x400000), with(Names::Bool("Supported", "Not supported"));
    /// Octets.
    VHT_CAPABILITIES_MAXAMPDU = "wlan.vht.capabilities.maxampdu", "Max A-MPDU Length Exponent", U32 Hex, mask(0x3800000), names(VHT_CAPABILITIES_MAXAMPDU_NAMES);
    /// VHT Link Adaptation.
    VHT_CAPABILITIES_LINKADAPT = "wlan.vht.capabilities.linkadapt", "VHT Link Adaptation", U32 Hex, mask(0xc000000), names(VHT_CAPABILITIES_LINKADAPT_NAMES);
    /// Rx Antenna Pattern Consistency.
    VHT_CAPABILITIES_RXPATCONSIST = "wlan.vht.capabilities.rxpatconsist", "Rx Antenna Pattern Consistency", Bool B32, mask(0x10000000), with(Names::Bool("Supported", "Not supported"));
    /// Tx Antenna Pattern Consistency.
    VHT_CAPABILITIES_TXPATCONSIST = "wlan.vht.capabilities.txpatconsist", "Tx Antenna Pattern Consistency", Bool B32, mask(0x20000000), with(Names::Bool("Supported", "Not supported"));
    /// Extended NSS BW Support.
    VHT_CAPABILITIES_EXT_NSS_BW_SUPPORT = "wlan.vht.capabilities.ext_nss_bw_support", "Extended NSS BW Support", U32 Hex, mask(0xc0000000);
    /// VHT Supported MCS Set.
    VHT_MCSSET = "wlan.vht.mcsset", "VHT Supported MCS Set", None None;
    /// Rx MCS Map.
    VHT_MCSSET_RXMCSMAP = "wlan.vht.mcsset.rxmcsmap", "Rx MCS Map", U16 Hex;
    /// Rx 1 SS.
    VHT_MCSSET_RXMCSMAP_SS1 = "wlan.vht.mcsset.rxmcsmap.ss1", "Rx 1 SS", U16 Hex, mask(0x3), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 2 SS.
    VHT_MCSSET_RXMCSMAP_SS2 = "wlan.vht.mcsset.rxmcsmap.ss2", "Rx 2 SS", U16 Hex, mask(0xc), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 3 SS.
    VHT_MCSSET_RXMCSMAP_SS3 = "wlan.vht.mcsset.rxmcsmap.ss3", "Rx 3 SS", U16 Hex, mask(0x30), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 4 SS.
    VHT_MCSSET_RXMCSMAP_SS4 = "wlan.vht.mcsset.rxmcsmap.ss4", "Rx 4 SS", U16 Hex, mask(0xc0), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 5 SS.
    VHT_MCSSET_RXMCSMAP_SS5 = "wlan.vht.mcsset.rxmcsmap.ss5", "Rx 5 SS", U16 Hex, mask(0x300), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 6 SS.
    VHT_MCSSET_RXMCSMAP_SS6 = "wlan.vht.mcsset.rxmcsmap.ss6", "Rx 6 SS", U16 Hex, mask(0xc00), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 7 SS.
    VHT_MCSSET_RXMCSMAP_SS7 = "wlan.vht.mcsset.rxmcsmap.ss7", "Rx 7 SS", U16 Hex, mask(0x3000), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx 8 SS.
    VHT_MCSSET_RXMCSMAP_SS8 = "wlan.vht.mcsset.rxmcsmap.ss8", "Rx 8 SS", U16 Hex, mask(0xc000), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Rx Highest Long GI Data Rate (in Mb/s, 0 = subfield not in use).
    VHT_MCSSET_RXHIGHESTLONGGIRATE = "wlan.vht.mcsset.rxhighestlonggirate", "Rx Highest Long GI Data Rate (in Mb/s, 0 = subfield not in use)", U16 Hex, mask(0x1fff);
    /// MaX NSTS Total.
    VHT_MCSSET_MAX_NSTS_TOTAL = "wlan.vht.mcsset.max_nsts_total", "MaX NSTS Total", U16 Dec, mask(0xe000);
    /// Tx MCS Map.
    VHT_MCSSET_TXMCSMAP = "wlan.vht.mcsset.txmcsmap", "Tx MCS Map", U16 Hex;
    /// Tx 1 SS.
    VHT_MCSSET_TXMCSMAP_SS1 = "wlan.vht.mcsset.txmcsmap.ss1", "Tx 1 SS", U16 Hex, mask(0x3), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 2 SS.
    VHT_MCSSET_TXMCSMAP_SS2 = "wlan.vht.mcsset.txmcsmap.ss2", "Tx 2 SS", U16 Hex, mask(0xc), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 3 SS.
    VHT_MCSSET_TXMCSMAP_SS3 = "wlan.vht.mcsset.txmcsmap.ss3", "Tx 3 SS", U16 Hex, mask(0x30), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 4 SS.
    VHT_MCSSET_TXMCSMAP_SS4 = "wlan.vht.mcsset.txmcsmap.ss4", "Tx 4 SS", U16 Hex, mask(0xc0), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 5 SS.
    VHT_MCSSET_TXMCSMAP_SS5 = "wlan.vht.mcsset.txmcsmap.ss5", "Tx 5 SS", U16 Hex, mask(0x300), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 6 SS.
    VHT_MCSSET_TXMCSMAP_SS6 = "wlan.vht.mcsset.txmcsmap.ss6", "Tx 6 SS", U16 Hex, mask(0xc00), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 7 SS.
    VHT_MCSSET_TXMCSMAP_SS7 = "wlan.vht.mcsset.txmcsmap.ss7", "Tx 7 SS", U16 Hex, mask(0x3000), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx 8 SS.
    VHT_MCSSET_TXMCSMAP_SS8 = "wlan.vht.mcsset.txmcsmap.ss8", "Tx 8 SS", U16 Hex, mask(0xc000), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Tx Highest Long GI Data Rate  (in Mb/s, 0 = subfield not in use).
    VHT_MCSSET_TXHIGHESTLONGGIRATE = "wlan.vht.mcsset.txhighestlonggirate", "Tx Highest Long GI Data Rate  (in Mb/s, 0 = subfield not in use)", U16 Hex, mask(0x1fff);
    /// Extended NSS BW Capable.
    VHT_NCSSET_EXT_NSS_BW_CAP = "wlan.vht.ncsset.ext_nss_bw_cap", "Extended NSS BW Capable", Bool B16, mask(0x2000), with(Names::Bool("Capable", "Not capable"));
    /// Reserved.
    VHT_NCSSET_RESERVED = "wlan.vht.ncsset.reserved", "Reserved", U16 Hex, mask(0xc000);
    /// VHT Operation Info.
    VHT_OP = "wlan.vht.op", "VHT Operation Info", None None;
    /// Channel Width.
    VHT_OP_CHANNELWIDTH = "wlan.vht.op.channelwidth", "Channel Width", U8 Dec, names(VHT_OP_CHANNELWIDTH_NAMES);
    /// Channel Center Segment 0.
    VHT_OP_CHANNELCENTER0 = "wlan.vht.op.channelcenter0", "Channel Center Segment 0", U8 Dec;
    /// Channel Center Segment 1.
    VHT_OP_CHANNELCENTER1 = "wlan.vht.op.channelcenter1", "Channel Center Segment 1", U8 Dec;
    /// Basic MCS Map.
    VHT_OP_BASICMCSMAP = "wlan.vht.op.basicmcsmap", "Basic MCS Map", U16 Hex;
    /// Basic 1 SS.
    VHT_OP_BASICMCSMAP_SS1 = "wlan.vht.op.basicmcsmap.ss1", "Basic 1 SS", U16 Hex, mask(0x3), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 2 SS.
    VHT_OP_BASICMCSMAP_SS2 = "wlan.vht.op.basicmcsmap.ss2", "Basic 2 SS", U16 Hex, mask(0xc), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 3 SS.
    VHT_OP_BASICMCSMAP_SS3 = "wlan.vht.op.basicmcsmap.ss3", "Basic 3 SS", U16 Hex, mask(0x30), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 4 SS.
    VHT_OP_BASICMCSMAP_SS4 = "wlan.vht.op.basicmcsmap.ss4", "Basic 4 SS", U16 Hex, mask(0xc0), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 5 SS.
    VHT_OP_BASICMCSMAP_SS5 = "wlan.vht.op.basicmcsmap.ss5", "Basic 5 SS", U16 Hex, mask(0x300), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 6 SS.
    VHT_OP_BASICMCSMAP_SS6 = "wlan.vht.op.basicmcsmap.ss6", "Basic 6 SS", U16 Hex, mask(0xc00), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 7 SS.
    VHT_OP_BASICMCSMAP_SS7 = "wlan.vht.op.basicmcsmap.ss7", "Basic 7 SS", U16 Hex, mask(0x3000), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
    /// Basic 8 SS.
    VHT_OP_BASICMCSMAP_SS8 = "wlan.vht.op.basicmcsmap.ss8", "Basic 8 SS", U16 Hex, mask(0xc000), names(VHT_MCSSET_RXMCSMAP_SS1_NAMES);
}

/// VHT Capabilities (section 9.4.2.157), 12 bytes.
#[rustfmt::skip]
pub(super) const CAPABILITIES: &[Part] = &[
    Part::Number(&VHT_CAPABILITIES, 4, &[&VHT_CAPABILITIES_MAXMPDULENGTH, &VHT_CAPABILITIES_SUPPORTEDCHANWIDTHSET,
        &VHT_CAPABILITIES_RXLDPC, &VHT_CAPABILITIES_SHORT80, &VHT_CAPABILITIES_SHORT160, &VHT_CAPABILITIES_TXSTBC,
        &VHT_CAPABILITIES_RXSTBC, &VHT_CAPABILITIES_SUBEAMFORMER, &VHT_CAPABILITIES_SUBEAMFORMEE,
        &VHT_CAPABILITIES_BEAMFORMEE_STS_CAP, &VHT_CAPABILITIES_SOUNDINGDIMENSIONS, &VHT_CAPABILITIES_MUBEAMFORMER,
        &VHT_CAPABILITIES_MUBEAMFORMEE, &VHT_CAPABILITIES_VHTTXOPPS, &VHT_CAPABILITIES_VHTHTC, &VHT_CAPABILITIES_MAXAMPDU,
        &VHT_CAPABILITIES_LINKADAPT, &VHT_CAPABILITIES_RXPATCONSIST, &VHT_CAPABILITIES_TXPATCONSIST,
        &VHT_CAPABILITIES_EXT_NSS_BW_SUPPORT]),
    Part::Group(&VHT_MCSSET, 8, &[
        Part::Number(&VHT_MCSSET_RXMCSMAP, 2, &[&VHT_MCSSET_RXMCSMAP_SS1, &VHT_MCSSET_RXMCSMAP_SS2,
            &VHT_MCSSET_RXMCSMAP_SS3, &VHT_MCSSET_RXMCSMAP_SS4, &VHT_MCSSET_RXMCSMAP_SS5, &VHT_MCSSET_RXMCSMAP_SS6,
            &VHT_MCSSET_RXMCSMAP_SS7, &VHT_MCSSET_RXMCSMAP_SS8]),
        Part::Bits(2, &[&VHT_MCSSET_RXHIGHESTLONGGIRATE, &VHT_MCSSET_MAX_NSTS_TOTAL]),
        Part::Number(&VHT_MCSSET_TXMCSMAP, 2, &[&VHT_MCSSET_TXMCSMAP_SS1, &VHT_MCSSET_TXMCSMAP_SS2,
            &VHT_MCSSET_TXMCSMAP_SS3, &VHT_MCSSET_TXMCSMAP_SS4, &VHT_MCSSET_TXMCSMAP_SS5, &VHT_MCSSET_TXMCSMAP_SS6,
            &VHT_MCSSET_TXMCSMAP_SS7, &VHT_MCSSET_TXMCSMAP_SS8]),
        Part::Bits(2, &[&VHT_MCSSET_TXHIGHESTLONGGIRATE, &VHT_NCSSET_EXT_NSS_BW_CAP, &VHT_NCSSET_RESERVED]),
    ]),
];

/// VHT Operation (section 9.4.2.158), 5 bytes.
#[rustfmt::skip]
pub(super) const OPERATION: &[Part] = &[
    Part::Group(&VHT_OP, 3, &[
        Part::Number(&VHT_OP_CHANNELWIDTH, 1, &[]),
        Part::Number(&VHT_OP_CHANNELCENTER0, 1, &[]),
        Part::Number(&VHT_OP_CHANNELCENTER1, 1, &[]),
    ]),
    Part::Number(&VHT_OP_BASICMCSMAP, 2, &[&VHT_OP_BASICMCSMAP_SS1, &VHT_OP_BASICMCSMAP_SS2, &VHT_OP_BASICMCSMAP_SS3,
        &VHT_OP_BASICMCSMAP_SS4, &VHT_OP_BASICMCSMAP_SS5, &VHT_OP_BASICMCSMAP_SS6, &VHT_OP_BASICMCSMAP_SS7,
        &VHT_OP_BASICMCSMAP_SS8]),
];
