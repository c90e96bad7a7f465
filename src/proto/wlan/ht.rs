//! High throughput elements (IEEE 802.11-2020 sections 9.4.2.55 and 9.4.2.56).

use super::layout::Part;
use crate::fields;
use crate::model::Names;

pub(super) const HT_CAPABILITIES_SM_NAMES: &[(u64, &str)] = &[
    (0, "Static SM Power Save mode"),
    (1, "Dynamic SM Power Save mode"),
    (2, "Reserved"),
    (3, "SM Power Save disabled"),
];

const HT_CAPABILITIES_RXSTBC_NAMES: &[(u64, &str)] = &[
    (0, "No Rx STBC support"),
    (1, "Rx support of one spatial stream"),
    (2, "Rx support of one and two spatial streams"),
    (3, "Rx support of one, two, and three spatial streams"),
];

const HT_AMPDUPARAM_MPDUDENSITY_NAMES: &[(u64, &str)] = &[
    (0, "no restriction"),
    (1, "1/4 [usec]"),
    (2, "1/2 [usec]"),
    (3, "1 [usec]"),
    (4, "2 [usec]"),
    (5, "4 [usec]"),
    (6, "8 [usec]"),
    (7, "16 [usec]"),
];

const HTEX_CAPABILITIES_TRANSTIME_NAMES: &[(u64, &str)] = &[
    (0, "No Transition"),
    (1, "400 usec"),
    (2, "1.5 msec"),
    (3, "5 msec"),
];

const HTEX_CAPABILITIES_MCS_NAMES: &[(u64, &str)] = &[
    (0, "STA does not provide MCS feedback"),
    (1, "Reserved"),
    (2, "STA provides only unsolicited MCS feedback"),
    (3, "STA can provide MCS feedback in response to MRQ as well as unsolicited MCS feedback"),
];

const TXBF_CALIBRATION_NAMES: &[(u64, &str)] = &[
    (0, "incapable"),
    (1, "Limited involvement, cannot initiate"),
    (2, "Limited involvement, can initiate"),
    (3, "Fully capable"),
];

const TXBF_RCSI_NAMES: &[(u64, &str)] = &[
    (0, "not supported"),
    (1, "delayed feedback capable"),
    (2, "immediate feedback capable"),
    (3, "delayed and immediate feedback capable"),
];

const TXBF_MINGROUP_NAMES: &[(u64, &str)] = &[
    (0, "No grouping supported"),
    (1, "Groups of 1, 2 supported"),
    (2, "Groups of 1, 4 supported"),
    (3, "Groups of 1, 2, 4 supported"),
];

const TXBF_CSINUMANT_NAMES: &[(u64, &str)] = &[
    (0, "1 TX antenna sounding"),
    (1, "2 TX antenna sounding"),
    (2, "3 TX antenna sounding"),
    (3, "4 TX antenna sounding"),
];

const TXBF_CSI_MAXROWS_NAMES: &[(u64, &str)] = &[
    (0, "1 row of CSI"),
    (1, "2 rows of CSI"),
    (2, "3 rows of CSI"),
    (3, "4 rows of CSI"),
];

const TXBF_CHANNELEST_NAMES: &[(u64, &str)] = &[
    (0, "1 space time stream"),
    (1, "2 space time streams"),
    (2, "3 space time streams"),
    (3, "4 space time streams"),
];

const HT_INFO_SECCHANOFFSET_NAMES: &[(u64, &str)] = &[
    (0, "No secondary channel"),
    (1, "Secondary channel is above the primary channel"),
    (2, "Reserved"),
    (3, "Secondary channel is below the primary channel"),
];

const HT_INFO_HT_PROTECTION_NAMES: &[(u64, &str)] = &[
    (0, "No protection mode"),
    (1, "HT non-member protection mode"),
    (2, "20 MHz protection mode"),
    (3, "non-HT mixed mode"),
];

fields! {
    /// HT Capabilities information.
    HT_CAPABILITIES = "wlan.ht.capabilities", "HT Capabilities Info", U16 Hex;
    /// HT LDPC coding capability.
    HT_CAPABILITIES_LDPCCODING = "wlan.ht.capabilities.ldpccoding", "HT LDPC coding capability", Bool B16, mask(0x1), with(Names::Bool("Transmitter supports receiving LDPC coded packets", "Transmitter does not support receiving LDPC coded packets"));
    /// HT Support channel width.
    HT_CAPABILITIES_WIDTH = "wlan.ht.capabilities.width", "HT Support channel width", Bool B16, mask(0x2), with(Names::Bool("Transmitter supports 20MHz and 40MHz operation", "Transmitter only supports 20MHz operation"));
    /// HT SM Power Save.
    HT_CAPABILITIES_SM = "wlan.ht.capabilities.sm", "HT SM Power Save", U16 Hex, mask(0xc), names(HT_CAPABILITIES_SM_NAMES);
    /// HT Green Field.
    HT_CAPABILITIES_GREEN = "wlan.ht.capabilities.green", "HT Green Field", Bool B16, mask(0x10), with(Names::Bool("Transmitter is able to receive PPDUs with Green Field (GF) preamble", "Transmitter is not able to receive PPDUs with Green Field (GF) preamble"));
    /// HT Short GI for 20MHz.
    HT_CAPABILITIES_SHORT20 = "wlan.ht.capabilities.short20", "HT Short GI for 20MHz", Bool B16, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// HT Short GI for 40MHz.
    HT_CAPABILITIES_SHORT40 = "wlan.ht.capabilities.short40", "HT Short GI for 40MHz", Bool B16, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// HT Tx STBC.
    HT_CAPABILITIES_TXSTBC = "wlan.ht.capabilities.txstbc", "HT Tx STBC", Bool B16, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// HT Tx STBC.
    HT_CAPABILITIES_RXSTBC = "wlan.ht.capabilities.rxstbc", "HT Rx STBC", U16 Hex, mask(0x300), names(HT_CAPABILITIES_RXSTBC_NAMES);
    /// HT Delayed Block ACK.
    HT_CAPABILITIES_DELAYEDBLOCKACK = "wlan.ht.capabilities.delayedblockack", "HT Delayed Block ACK", Bool B16, mask(0x400), with(Names::Bool("Transmitter supports HT-Delayed BlockAck", "Transmitter does not support HT-Delayed BlockAck"));
    /// HT Max A-MSDU length.
    HT_CAPABILITIES_AMSDU = "wlan.ht.capabilities.amsdu", "HT Max A-MSDU length", Bool B16, mask(0x800), with(Names::Bool("7935 bytes", "3839 bytes"));
    /// HT DSS/CCK mode in 40MHz.
    HT_CAPABILITIES_DSSCCK = "wlan.ht.capabilities.dsscck", "HT DSSS/CCK mode in 40MHz", Bool B16, mask(0x1000), with(Names::Bool("Will/Can use DSSS/CCK in 40 MHz", "Won't/Can't use of DSSS/CCK in 40 MHz"));
    /// HT PSMP Support.
    HT_CAPABILITIES_PSMP = "wlan.ht.capabilities.psmp", "HT PSMP Support", Bool B16, mask(0x2000), with(Names::Bool("Will/Can support PSMP operation", "Won't/Can't support PSMP operation"));
    /// HT Forty MHz Intolerant.
    HT_CAPABILITIES_40MHZINTOLERANT = "wlan.ht.capabilities.40mhzintolerant", "HT Forty MHz Intolerant", Bool B16, mask(0x4000), with(Names::Bool("Use of 40 MHz transmissions restricted/disallowed", "Use of 40 MHz transmissions unrestricted/allowed"));
    /// HT L-SIG TXOP Protection support.
    HT_CAPABILITIES_LSIG = "wlan.ht.capabilities.lsig", "HT L-SIG TXOP Protection support", Bool B16, mask(0x8000), with(Names::Bool("Supported", "Not supported"));
    /// A-MPDU Parameters.
    HT_AMPDUPARAM = "wlan.ht.ampduparam", "A-MPDU Parameters", U8 Hex;
    /// Maximum Rx A-MPDU Length.
    HT_AMPDUPARAM_MAXLENGTH = "wlan.ht.ampduparam.maxlength", "Maximum Rx A-MPDU Length", U8 Hex, mask(0x3);
    /// MPDU Density.
    HT_AMPDUPARAM_MPDUDENSITY = "wlan.ht.ampduparam.mpdudensity", "MPDU Density", U8 Hex, mask(0x1c), names(HT_AMPDUPARAM_MPDUDENSITY_NAMES);
    /// Reserved.
    HT_AMPDUPARAM_RESERVED = "wlan.ht.ampduparam.reserved", "Reserved", U8 Hex, mask(0xe0);
    /// Rx Supported Modulation and Coding Scheme Set.
    HT_MCSSET = "wlan.ht.mcsset", "Rx Supported Modulation and Coding Scheme Set", None None;
    /// One bit per modulation.
    HT_MCSSET_RXBITMASK = "wlan.ht.mcsset.rxbitmask", "Rx Modulation and Coding Scheme (One bit per modulation)", None None;
    /// Rx Bitmask Bits 0-7.
    HT_MCSSET_RXBITMASK_0TO7 = "wlan.ht.mcsset.rxbitmask.0to7", "Rx Bitmask Bits 0-7", U32 Hex, mask(0xff);
    /// Rx Bitmask Bits 8-15.
    HT_MCSSET_RXBITMASK_8TO15 = "wlan.ht.mcsset.rxbitmask.8to15", "Rx Bitmask Bits 8-15", U32 Hex, mask(0xff00);
    /// Rx Bitmask Bits 16-23.
    HT_MCSSET_RXBITMASK_16TO23 = "wlan.ht.mcsset.rxbitmask.16to23", "Rx Bitmask Bits 16-23", U32 Hex, mask(0xff0000);
    /// Rx Bitmask Bits 24-31.
    HT_MCSSET_RXBITMASK_24TO31 = "wlan.ht.mcsset.rxbitmask.24to31", "Rx Bitmask Bits 24-31", U32 Hex, mask(0xff000000);
    /// Rx Bitmask Bit 32.
    HT_MCSSET_RXBITMASK_32 = "wlan.ht.mcsset.rxbitmask.32", "Rx Bitmask Bit 32", U32 Hex, mask(0x1);
    /// Rx Bitmask Bits 33-38.
    HT_MCSSET_RXBITMASK_33TO38 = "wlan.ht.mcsset.rxbitmask.33to38", "Rx Bitmask Bits 33-38", U32 Hex, mask(0x7e);
    /// Rx Bitmask Bits 39-52.
    HT_MCSSET_RXBITMASK_39TO52 = "wlan.ht.mcsset.rxbitmask.39to52", "Rx Bitmask Bits 39-52", U32 Hex, mask(0x1fff80);
    /// Rx Bitmask Bits 53-76.
    HT_MCSSET_RXBITMASK_53TO76 = "wlan.ht.mcsset.rxbitmask.53to76", "Rx Bitmask Bits 53-76", U32 Hex, mask(0x1fffffe0);
    /// Highest Supported Data Rate.
    HT_MCSSET_HIGHESTDATARATE = "wlan.ht.mcsset.highestdatarate", "Highest Supported Data Rate", U16 Hex, mask(0x3ff);
    /// Tx Supported MCS Set.
    HT_MCSSET_TXSETDEFINED = "wlan.ht.mcsset.txsetdefined", "Tx Supported MCS Set", Bool B16, mask(0x1), with(Names::Bool("Defined", "Not defined"));
    /// Tx and Rx MCS Set.
    HT_MCSSET_TXRXMCSNOTEQUAL = "wlan.ht.mcsset.txrxmcsnotequal", "Tx and Rx MCS Set", Bool B16, mask(0x2), with(Names::Bool("Not Equal", "Equal"));
    /// Maximum Number of Tx Spatial Streams Supported.
    HT_MCSSET_TXMAXSS = "wlan.ht.mcsset.txmaxss", "Maximum Number of Tx Spatial Streams Supported", U16 Hex, mask(0xc);
    /// Unequal Modulation.
    HT_MCSSET_TXUNEQUALMOD = "wlan.ht.mcsset.txunequalmod", "Unequal Modulation", Bool B16, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// HT Extended Capability information.
    HTEX_CAPABILITIES = "wlan.htex.capabilities", "HT Extended Capabilities", U16 Hex;
    /// Transmitter supports PCO.
    HTEX_CAPABILITIES_PCO = "wlan.htex.capabilities.pco", "Transmitter supports PCO", Bool B16, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Time needed to transition between 20MHz and 40MHz.
    HTEX_CAPABILITIES_TRANSTIME = "wlan.htex.capabilities.transtime", "Time needed to transition between 20MHz and 40MHz", U16 Hex, mask(0x6), names(HTEX_CAPABILITIES_TRANSTIME_NAMES);
    /// MCS Feedback capability.
    HTEX_CAPABILITIES_MCS = "wlan.htex.capabilities.mcs", "MCS Feedback capability", U16 Hex, mask(0x300), names(HTEX_CAPABILITIES_MCS_NAMES);
    /// High Throughput.
    HTEX_CAPABILITIES_HTC = "wlan.htex.capabilities.htc", "High Throughput", Bool B16, mask(0x400), with(Names::Bool("Supported", "Not supported"));
    /// Reverse Direction Responder.
    HTEX_CAPABILITIES_RDRESPONDER = "wlan.htex.capabilities.rdresponder", "Reverse Direction Responder", Bool B16, mask(0x800), with(Names::Bool("Supported", "Not supported"));
    /// Transmit Beam Forming (TxBF) Capabilities.
    TXBF = "wlan.txbf", "Transmit Beam Forming (TxBF) Capabilities", U32 Hex;
    /// Transmit Beamforming.
    TXBF_TXBF = "wlan.txbf.txbf", "Transmit Beamforming", Bool B32, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Receive Staggered Sounding.
    TXBF_RXSS = "wlan.txbf.rxss", "Receive Staggered Sounding", Bool B32, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// Transmit Staggered Sounding.
    TXBF_TXSS = "wlan.txbf.txss", "Transmit Staggered Sounding", Bool B32, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Receive Null Data packet (NDP).
    TXBF_RXNDP = "wlan.txbf.rxndp", "Receive Null Data packet (NDP)", Bool B32, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// Transmit Null Data packet (NDP).
    TXBF_TXNDP = "wlan.txbf.txndp", "Transmit Null Data packet (NDP)", Bool B32, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// Implicit Transmit Beamforming (TxBF) capable.
    TXBF_IMPLTXBF = "wlan.txbf.impltxbf", "Implicit TxBF capable", Bool B32, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Calibration.
    TXBF_CALIBRATION = "wlan.txbf.calibration", "Calibration", U32 Hex, mask(0xc0), names(TXBF_CALIBRATION_NAMES);
    /// Station can apply TxBF using CSI explicit feedback.
    TXBF_CSI = "wlan.txbf.csi", "STA can apply TxBF using CSI explicit feedback", Bool B32, mask(0x100), with(Names::Bool("Supported", "Not supported"));
    /// Station can apply TxBF using uncompressed beamforming feedback matrix.
    TXBF_FM_UNCOMPRESSED_TBF = "wlan.txbf.fm.uncompressed.tbf", "STA can apply TxBF using uncompressed beamforming feedback matrix", Bool B32, mask(0x200), with(Names::Bool("Supported", "Not supported"));
    /// Station can apply TxBF using compressed beamforming feedback matrix.
    TXBF_FM_COMPRESSED_TBF = "wlan.txbf.fm.compressed.tbf", "STA can apply TxBF using compressed beamforming feedback matrix", Bool B32, mask(0x400), with(Names::Bool("Supported", "Not supported"));
    /// Receiver can return explicit CSI feedback.
    TXBF_RCSI = "wlan.txbf.rcsi", "Receiver can return explicit CSI feedback", U32 Hex, mask(0x1800), names(TXBF_RCSI_NAMES);
    /// Receiver can return explicit uncompressed Beamforming Feedback Matrix.
    TXBF_FM_UNCOMPRESSED_RBF = "wlan.txbf.fm.uncompressed.rbf", "Receiver can return explicit uncompressed Beamforming Feedback Matrix", U32 Hex, mask(0x6000), names(TXBF_RCSI_NAMES);
    /// Station can compress and use compressed Beamforming Feedback Matrix.
    TXBF_FM_COMPRESSED_BF = "wlan.txbf.fm.compressed.bf", "STA can compress and use compressed Beamforming Feedback Matrix", U32 Hex, mask(0x18000), names(TXBF_RCSI_NAMES);
    /// Minimal grouping used for explicit feedback reports.
    TXBF_MINGROUP = "wlan.txbf.mingroup", "Minimal grouping used for explicit feedback reports", U32 Hex, mask(0x60000), names(TXBF_MINGROUP_NAMES);
    /// Max antennae station can support when CSI feedback required.
    TXBF_CSINUMANT = "wlan.txbf.csinumant", "Max antennae STA can support when CSI feedback required", U32 Hex, mask(0x180000), names(TXBF_CSINUMANT_NAMES);
    /// Max antennae station can support when uncompressed Beamforming feedback required.
    TXBF_FM_UNCOMPRESSED_MAXANT = "wlan.txbf.fm.uncompressed.maxant", "Max antennae STA can support when uncompressed Beamforming feedback required", U32 Hex, mask(0x600000), names(TXBF_CSINUMANT_NAMES);
    /// Max antennae station can support when compressed Beamforming feedback required.
    TXBF_FM_COMPRESSED_MAXANT = "wlan.txbf.fm.compressed.maxant", "Max antennae STA can support when compressed Beamforming feedback required", U32 Hex, mask(0x1800000), names(TXBF_CSINUMANT_NAMES);
    /// Maximum number of rows of CSI explicit feedback.
    TXBF_CSI_MAXROWS = "wlan.txbf.csi.maxrows", "Maximum number of rows of CSI explicit feedback", U32 Hex, mask(0x6000000), names(TXBF_CSI_MAXROWS_NAMES);
    /// Maximum number of space time streams for which channel dimensions can be simultaneously estimated.
    TXBF_CHANNELEST = "wlan.txbf.channelest", "Maximum number of space time streams for which channel dimensions can be simultaneously estimated", U32 Hex, mask(0x18000000), names(TXBF_CHANNELEST_NAMES);
    /// Reserved.
    TXBF_RESERVED = "wlan.txbf.reserved", "Reserved", U32 Hex, mask(0xe0000000);
    /// Antenna Selection (ASEL) Capabilities.
    ASEL = "wlan.asel", "Antenna Selection (ASEL) Capabilities", U8 Hex;
    /// Antenna Selection Capable.
    ASEL_CAPABLE = "wlan.asel.capable", "Antenna Selection Capable", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Explicit CSI Feedback Based Tx ASEL.
    ASEL_TXCSI = "wlan.asel.txcsi", "Explicit CSI Feedback Based Tx ASEL", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// Antenna Indices Feedback Based Tx ASEL.
    ASEL_TXIF = "wlan.asel.txif", "Antenna Indices Feedback Based Tx ASEL", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Explicit CSI Feedback.
    ASEL_CSI = "wlan.asel.csi", "Explicit CSI Feedback", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// Antenna Indices Feedback.
    ASEL_IF = "wlan.asel.if", "Antenna Indices Feedback", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// Rx ASEL.
    ASEL_RX = "wlan.asel.rx", "Rx ASEL", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Tx Sounding PPDUs.
    ASEL_SPPDU = "wlan.asel.sppdu", "Tx Sounding PPDUs", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Reserved.
    ASEL_RESERVED = "wlan.asel.reserved", "Reserved", U8 Hex, mask(0x80);
    /// Primary Channel.
    HT_INFO_PRIMARYCHANNEL = "wlan.ht.info.primarychannel", "Primary Channel", U8 Dec;
    /// HT Information Subset (1 of 3).
    HT_INFO_DELIM1 = "wlan.ht.info.delim1", "HT Information Subset (1 of 3)", U8 Hex;
    /// Secondary channel offset.
    HT_INFO_SECCHANOFFSET = "wlan.ht.info.secchanoffset", "Secondary channel offset", U8 Hex, mask(0x3), names(HT_INFO_SECCHANOFFSET_NAMES);
    /// Supported channel width.
    HT_INFO_CHANWIDTH = "wlan.ht.info.chanwidth", "Supported channel width", Bool B8, mask(0x4), with(Names::Bool("Channel of any width supported", "20 MHz channel width only"));
    /// Reduced Interframe Spacing (RIFS).
    HT_INFO_RIFS = "wlan.ht.info.rifs", "Reduced Interframe Spacing (RIFS)", Bool B8, mask(0x8), with(Names::Bool("Permitted", "Prohibited"));
    /// Reserved.
    HT_INFO_RESERVED_B4_B7 = "wlan.ht.info.reserved_b4_b7", "Reserved", U8 Hex, mask(0xf0);
    /// HT Information Subset (2 of 3).
    HT_INFO_DELIM2 = "wlan.ht.info.delim2", "HT Information Subset (2 of 3)", U16 Hex;
    /// HT Protection.
    HT_INFO_HT_PROTECTION = "wlan.ht.info.ht_protection", "HT Protection", U16 Hex, mask(0x3), names(HT_INFO_HT_PROTECTION_NAMES);
    /// Non-greenfield STAs present.
    HT_INFO_GREENFIELD = "wlan.ht.info.greenfield", "Non-greenfield STAs present", Bool B16, mask(0x4), with(Names::Bool("One or more associated STAs are not greenfield capable", "All associated STAs are greenfield capable"));
    /// Reserved.
    HT_INFO_RESERVED_B11 = "wlan.ht.info.reserved_b11", "Reserved", U16 Hex, mask(0x8);
    /// OBSS non-HT STAs present.
    HT_INFO_OBSSNONHT = "wlan.ht.info.obssnonht", "OBSS non-HT STAs present", Bool B16, mask(0x10), with(Names::Bool("Use of protection for non-HT STAs by overlapping BSSs is needed", "Use of protection for non-HT STAs by overlapping BSSs is not needed"));
    /// Channel Center Frequency Segment 2.
    HT_INFO_CHAN_CENTER_FREQ_SEG_2 = "wlan.ht.info.chan_center_freq_seg_2", "Channel Center Frequency Segment 2", U16 Dec, mask(0x1fe0);
    /// Reserved.
    HT_INFO_RESERVED_B21_B23 = "wlan.ht.info.reserved_b21_b23", "Reserved", U16 Hex, mask(0xe000);
    /// HT Information Subset (3 of 3).
    HT_INFO_DELIM3 = "wlan.ht.info.delim3", "HT Information Subset (3 of 3)", U16 Hex;
    /// Reserved.
    HT_INFO_RESERVED_B24_B29 = "wlan.ht.info.reserved_b24_b29", "Reserved", U16 Hex, mask(0x3f);
    /// Dual beacon.
    HT_INFO_DUALBEACON = "wlan.ht.info.dualbeacon", "Dual beacon", Bool B16, mask(0x40), with(Names::Bool("AP transmits a secondary beacon", "No second beacon is transmitted"));
    /// Dual Clear To Send (CTS) protection.
    HT_INFO_DUALCTS = "wlan.ht.info.dualcts", "Dual Clear To Send (CTS) protection", Bool B16, mask(0x80), with(Names::Bool("Required", "Not required"));
    /// Beacon ID.
    HT_INFO_SECONDARYBEACON = "wlan.ht.info.secondarybeacon", "Beacon ID", Bool B16, mask(0x100), with(Names::Bool("STBC beacon", "Primary beacon"));
    /// L-SIG TXOP Protection Full Support.
    HT_INFO_LSIGPROTSUPPORT = "wlan.ht.info.lsigprotsupport", "L-SIG TXOP Protection Full Support", Bool B16, mask(0x200), with(Names::Bool("All HT STAs in the BSS support L-SIG TXOP protection", "One or more HT STAs in the BSS do not support L-SIG TXOP protection"));
    /// Phased Coexistence Operation (PCO).
    HT_INFO_PCO_ACTIVE = "wlan.ht.info.pco.active", "Phased Coexistence Operation (PCO)", Bool B16, mask(0x400), with(Names::Bool("Active", "Inactive"));
    /// Phased Coexistence Operation (PCO) Phase.
    HT_INFO_PCO_PHASE = "wlan.ht.info.pco.phase", "Phased Coexistence Operation (PCO) Phase", Bool B16, mask(0x800), with(Names::Bool("Switch to or continue 40 MHz phase", "Switch to or continue 20 MHz phase"));
    /// Reserved.
    HT_INFO_RESERVED_B36_B39 = "wlan.ht.info.reserved_b36_b39", "Reserved", U16 Hex, mask(0xf000);
    /// Vendor Specific HT Capabilities information.
    VS_HT_CAPABILITIES = "wlan.vs.ht.capabilities", "HT Capabilities Info (VS)", U16 Hex;
    /// Vendor Specific A-MPDU Parameters.
    VS_HT_AMPDUPARAM = "wlan.vs.ht.ampduparam", "A-MPDU Parameters (VS)", U8 Hex;
    /// Vendor Specific Rx Supported Modulation and Coding Scheme Set.
    VS_HT_MCSSET = "wlan.vs.ht.mcsset", "Rx Supported Modulation and Coding Scheme Set (VS)", None None;
    /// Vendor Specific HT Extended Capability information.
    VS_HTEX_CAPABILITIES = "wlan.vs.htex.capabilities", "HT Extended Capabilities (VS)", U16 Hex;
    /// Vendor Specific Transmit Beam Forming (TxBF) Capabilities.
    VS_TXBF = "wlan.vs.txbf", "Transmit Beam Forming (TxBF) Capabilities (VS)", U32 Hex;
    /// Vendor Specific Antenna Selection (ASEL) Capabilities.
    VS_ASEL = "wlan.vs.asel", "Antenna Selection (ASEL) Capabilities (VS)", U8 Hex;
}

/// The sets of modulation and coding schemes that a station receives and sends.
#[rustfmt::skip]
const MCS_SET: &[Part] = &[
    Part::Group(&HT_MCSSET_RXBITMASK, 10, &[
        Part::Bits(4, &[&HT_MCSSET_RXBITMASK_0TO7, &HT_MCSSET_RXBITMASK_8TO15, &HT_MCSSET_RXBITMASK_16TO23,
            &HT_MCSSET_RXBITMASK_24TO31]),
        Part::Over(2, 4, &[&HT_MCSSET_RXBITMASK_32, &HT_MCSSET_RXBITMASK_33TO38, &HT_MCSSET_RXBITMASK_39TO52]),
        Part::Bits(4, &[&HT_MCSSET_RXBITMASK_53TO76]),
    ]),
    Part::Bits(2, &[&HT_MCSSET_HIGHESTDATARATE]),
    Part::Over(4, 1, &[&HT_MCSSET_TXSETDEFINED, &HT_MCSSET_TXRXMCSNOTEQUAL, &HT_MCSSET_TXMAXSS, &HT_MCSSET_TXUNEQUALMOD]),
];

/// HT Capabilities (section 9.4.2.55), 26 bytes.
#[rustfmt::skip]
pub(super) const CAPABILITIES: &[Part] = &[
    Part::Number(&HT_CAPABILITIES, 2, &[&HT_CAPABILITIES_LDPCCODING, &HT_CAPABILITIES_WIDTH, &HT_CAPABILITIES_SM,
        &HT_CAPABILITIES_GREEN, &HT_CAPABILITIES_SHORT20, &HT_CAPABILITIES_SHORT40, &HT_CAPABILITIES_TXSTBC,
        &HT_CAPABILITIES_RXSTBC, &HT_CAPABILITIES_DELAYEDBLOCKACK, &HT_CAPABILITIES_AMSDU, &HT_CAPABILITIES_DSSCCK,
        &HT_CAPABILITIES_PSMP, &HT_CAPABILITIES_40MHZINTOLERANT, &HT_CAPABILITIES_LSIG]),
    Part::Number(&HT_AMPDUPARAM, 1, &[&HT_AMPDUPARAM_MAXLENGTH, &HT_AMPDUPARAM_MPDUDENSITY, &HT_AMPDUPARAM_RESERVED]),
    Part::Group(&HT_MCSSET, 16, MCS_SET),
    Part::Number(&HTEX_CAPABILITIES, 2, &[&HTEX_CAPABILITIES_PCO, &HTEX_CAPABILITIES_TRANSTIME, &HTEX_CAPABILITIES_MCS,
        &HTEX_CAPABILITIES_HTC, &HTEX_CAPABILITIES_RDRESPONDER]),
    Part::Number(&TXBF, 4, &[&TXBF_TXBF, &TXBF_RXSS, &TXBF_TXSS, &TXBF_RXNDP, &TXBF_TXNDP, &TXBF_IMPLTXBF,
        &TXBF_CALIBRATION, &TXBF_CSI, &TXBF_FM_UNCOMPRESSED_TBF, &TXBF_FM_COMPRESSED_TBF, &TXBF_RCSI,
        &TXBF_FM_UNCOMPRESSED_RBF, &TXBF_FM_COMPRESSED_BF, &TXBF_MINGROUP, &TXBF_CSINUMANT, &TXBF_FM_UNCOMPRESSED_MAXANT,
        &TXBF_FM_COMPRESSED_MAXANT, &TXBF_CSI_MAXROWS, &TXBF_CHANNELEST, &TXBF_RESERVED]),
    Part::Number(&ASEL, 1, &[&ASEL_CAPABLE, &ASEL_TXCSI, &ASEL_TXIF, &ASEL_CSI, &ASEL_IF, &ASEL_RX, &ASEL_SPPDU,
        &ASEL_RESERVED]),
];

/// HT Operation (section 9.4.2.56), 22 bytes.
#[rustfmt::skip]
pub(super) const OPERATION: &[Part] = &[
    Part::Number(&HT_INFO_PRIMARYCHANNEL, 1, &[]),
    Part::Number(&HT_INFO_DELIM1, 1, &[&HT_INFO_SECCHANOFFSET, &HT_INFO_CHANWIDTH, &HT_INFO_RIFS, &HT_INFO_RESERVED_B4_B7]),
    Part::Number(&HT_INFO_DELIM2, 2, &[&HT_INFO_HT_PROTECTION, &HT_INFO_GREENFIELD, &HT_INFO_RESERVED_B11,
        &HT_INFO_OBSSNONHT, &HT_INFO_CHAN_CENTER_FREQ_SEG_2, &HT_INFO_RESERVED_B21_B23]),
    Part::Number(&HT_INFO_DELIM3, 2, &[&HT_INFO_RESERVED_B24_B29, &HT_INFO_DUALBEACON, &HT_INFO_DUALCTS,
        &HT_INFO_SECONDARYBEACON, &HT_INFO_LSIGPROTSUPPORT, &HT_INFO_PCO_ACTIVE, &HT_INFO_PCO_PHASE,
        &HT_INFO_RESERVED_B36_B39]),
    Part::Group(&HT_MCSSET, 16, MCS_SET),
];

/// HT Capabilities as an element of Epigram, from before 802.11n was a standard.
#[rustfmt::skip]
pub(super) const EPIGRAM: &[Part] = &[
    Part::Number(&VS_HT_CAPABILITIES, 2, &[&HT_CAPABILITIES_LDPCCODING, &HT_CAPABILITIES_WIDTH, &HT_CAPABILITIES_SM,
        &HT_CAPABILITIES_GREEN, &HT_CAPABILITIES_SHORT20, &HT_CAPABILITIES_SHORT40, &HT_CAPABILITIES_TXSTBC,
        &HT_CAPABILITIES_RXSTBC, &HT_CAPABILITIES_DELAYEDBLOCKACK, &HT_CAPABILITIES_AMSDU, &HT_CAPABILITIES_DSSCCK,
        &HT_CAPABILITIES_PSMP, &HT_CAPABILITIES_40MHZINTOLERANT, &HT_CAPABILITIES_LSIG]),
    Part::Number(&VS_HT_AMPDUPARAM, 1, &[&HT_AMPDUPARAM_MAXLENGTH, &HT_AMPDUPARAM_MPDUDENSITY, &HT_AMPDUPARAM_RESERVED]),
    Part::Group(&VS_HT_MCSSET, 16, MCS_SET),
    Part::Number(&VS_HTEX_CAPABILITIES, 2, &[&HTEX_CAPABILITIES_PCO, &HTEX_CAPABILITIES_TRANSTIME, &HTEX_CAPABILITIES_MCS,
        &HTEX_CAPABILITIES_HTC, &HTEX_CAPABILITIES_RDRESPONDER]),
    Part::Number(&VS_TXBF, 4, &[&TXBF_TXBF, &TXBF_RXSS, &TXBF_TXSS, &TXBF_RXNDP, &TXBF_TXNDP, &TXBF_IMPLTXBF,
        &TXBF_CALIBRATION, &TXBF_CSI, &TXBF_FM_UNCOMPRESSED_TBF, &TXBF_FM_COMPRESSED_TBF, &TXBF_RCSI,
        &TXBF_FM_UNCOMPRESSED_RBF, &TXBF_FM_COMPRESSED_BF, &TXBF_MINGROUP, &TXBF_CSINUMANT, &TXBF_FM_UNCOMPRESSED_MAXANT,
        &TXBF_FM_COMPRESSED_MAXANT, &TXBF_CSI_MAXROWS, &TXBF_CHANNELEST, &TXBF_RESERVED]),
    Part::Number(&VS_ASEL, 1, &[&ASEL_CAPABLE, &ASEL_TXCSI, &ASEL_TXIF, &ASEL_CSI, &ASEL_IF, &ASEL_RX, &ASEL_SPPDU,
        &ASEL_RESERVED]),
];

