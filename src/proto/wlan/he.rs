//! High efficiency elements, which are extensions by number (IEEE 802.11ax-2021 section 9.4.2.248 and after).

use super::he_capabilities::HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES;
use super::ht::HT_CAPABILITIES_SM_NAMES;
use super::layout::Part;
use super::spectrum::OPERAT_MODE_FIELD_CHANNELWIDTH_NAMES;
use super::vendor_fields::WFA_IE_WME_ACP_ACI_NAMES;
use super::vht::{VHT_CAPABILITIES_MAXAMPDU_NAMES, VHT_CAPABILITIES_MAXMPDULENGTH_NAMES, VHT_OP_CHANNELWIDTH_NAMES};
use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

const WLAN_TAG_HE_6GHZ_CAP_INF_B0_B2_NAMES: &[(u64, &str)] = &[
    (0, "No restriction"),
    (1, "1/4 uS"),
    (2, "1/2 uS"),
    (3, "1 uS"),
    (4, "2 uS"),
    (5, "4 uS"),
    (6, "8 uS"),
    (7, "16 uS"),
];

/// Finite cyclic groups of key exchanges (IANA, "Group Description" of IKE).
pub(super) const GROUPS: &[(u64, &str)] = &[
    (0, "None"),
    (1, "768-bit MODP Group"),
    (2, "1024-bit MODP Group"),
    (5, "1536-bit MODP Group"),
    (14, "2048-bit MODP Group"),
    (15, "3072-bit MODP Group"),
    (16, "4096-bit MODP Group"),
    (17, "6144-bit MODP Group"),
    (18, "8192-bit MODP Group"),
    (19, "256-bit random ECP group"),
    (20, "384-bit random ECP group"),
    (21, "521-bit random ECP group"),
    (22, "1024-bit MODP Group with 160-bit Prime Order Subgroup"),
    (23, "2048-bit MODP Group with 224-bit Prime Order Subgroup"),
    (24, "2048-bit MODP Group with 256-bit Prime Order Subgroup"),
    (25, "192-bit Random ECP Group"),
    (26, "224-bit Random ECP Group"),
    (27, "brainpoolP224r1"),
    (28, "brainpoolP256r1"),
    (29, "brainpoolP384r1"),
    (30, "brainpoolP512r1"),
    (31, "Curve25519"),
    (32, "Curve448"),
];

const NUMBER_NAMES: &[(u64, &str)] = &[
    (1, "Association Delay Info"),
    (2, "FILS Request Parameters"),
    (3, "FILS Key Confirmation"),
    (4, "FILS Session"),
    (5, "FILS HLP Container"),
    (6, "FILS IP Address Assignment"),
    (7, "Key Delivery"),
    (8, "Wrapped Data"),
    (9, "FTM Synchronization Information"),
    (10, "Extended Request"),
    (11, "Estimated Service Parameters"),
    (12, "FILS Public Key"),
    (13, "FILS Nonce"),
    (14, "Future Channel Guidance"),
    (32, "OWE Diffie-Hellman Parameter"),
    (33, "Password Identifier"),
    (35, "HE Capabilities"),
    (36, "HE Operation"),
    (37, "UORA Parameter Set"),
    (38, "MU EDCA Parameter Set"),
    (39, "Spatial Reuse Parameter Set"),
    (41, "NDP Feedback Report Parameter Set"),
    (42, "BSS Color Change Announcement"),
    (43, "Quiet Time Period Setup"),
    (45, "ESS Report"),
    (46, "OPS"),
    (47, "HE BSS Load"),
    (55, "Multiple BSSID Configuration"),
    (56, "Non-Inheritance"),
    (57, "Known BSSID"),
    (58, "Short SSID"),
    (59, "HE 6 GHz Band Capabilities"),
    (60, "UL MU Power Capabilities"),
    (88, "MSCS Descriptor Element"),
    (89, "TCLAS Mask"),
    (92, "Rejected Groups"),
    (93, "Anti-Clogging Token Container"),
    (94, "Secure LTF Parameters"),
    (95, "ISTA Passive TB Ranging Measurement Report"),
    (96, "RSTA Passive TB Ranging Measurement Report"),
    (97, "Passive TB Ranging LCI Table element"),
    (98, "ISTA Availability Window"),
    (99, "RSTA Availability Window"),
    (100, "PASN Parameters"),
    (101, "Ranging Parameters"),
    (102, "Direction Measurement Results"),
    (103, "Multiple AOD Feedback"),
    (104, "Multiple Best AWV ID"),
    (105, "LOS Likelihood"),
];

fields! {
    /// HE Operation Parameters.
    HE_OPERATION_PARAMS = "wlan.ext_tag.he_operation.params", "HE Operation Parameters", U24 Hex;
    /// Default PE Duration.
    HE_OPERATION_DEFAULT_PE_DURATION = "wlan.ext_tag.he_operation.default_pe_duration", "Default PE Duration", U24 Dec, mask(0x7);
    /// TWT Required.
    HE_OPERATION_TWT_REQUIRED = "wlan.ext_tag.he_operation.twt_required", "TWT Required", Bool B24, mask(0x8), with(Names::Bool("Required", "Not required"));
    /// TXOP Duration RTS Threshold.
    HE_OPERATION_TXOP_DURATION_RTS_THRESH = "wlan.ext_tag.he_operation.txop_duration_rts_thresh", "TXOP Duration RTS Threshold", U24 Dec, mask(0x3ff0);
    /// VHT Operation Information Present.
    HE_OPERATION_VHT_OP_INFO_PRESENT = "wlan.ext_tag.he_operation.vht_op_info_present", "VHT Operation Information Present", Bool B24, mask(0x4000);
    /// Co-Hosted BSS.
    HE_OPERATION_CO_HOSTED_BSS = "wlan.ext_tag.he_operation.co_hosted_bss", "Co-Hosted BSS", Bool B24, mask(0x8000);
    /// ER SU Disable.
    HE_OPERATION_ER_SU_DISABLE = "wlan.ext_tag.he_operation.er_su_disable", "ER SU Disable", Bool B24, mask(0x10000);
    /// 6 GHz Operation Information Present.
    HE_OPERATION_6GHZ_OPERATION_INFORMATION_PRESENT = "wlan.ext_tag.he_operation.6ghz_operation_information_present", "6 GHz Operation Information Present", Bool B24, mask(0x20000);
    /// Reserved.
    HE_OPERATION_RESERVED_B16_B32 = "wlan.ext_tag.he_operation.reserved_b16_b32", "Reserved", U24 Hex, mask(0xfc0000);
    /// BSS Color Information.
    BSS_COLOR_INFORMATION = "wlan.ext_tag.bss_color_information", "BSS Color Information", U8 Hex;
    /// BSS Color.
    BSS_COLOR_INFORMATION_BSS_COLOR = "wlan.ext_tag.bss_color_information.bss_color", "BSS Color", U8 Hex, mask(0x3f);
    /// Partial BSS Color.
    BSS_COLOR_INFORMATION_PARTIAL_BSS_COLOR = "wlan.ext_tag.bss_color_information.partial_bss_color", "Partial BSS Color", Bool B8, mask(0x40);
    /// BSS Color Disabled.
    BSS_COLOR_INFORMATION_BSS_COLOR_DISABLED = "wlan.ext_tag.bss_color_information.bss_color_disabled", "BSS Color Disabled", Bool B8, mask(0x80);
    /// Basic HE-MCS and NSS Set.
    HE_OPERATION_BASIC_HE_MCS_AND_NSS = "wlan.ext_tag.he_operation.basic_he_mcs_and_nss", "Basic HE-MCS and NSS Set", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_1_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_1_ss", "Max HE-MCS for 1 SS", U16 Dec, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_2_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_2_ss", "Max HE-MCS for 2 SS", U16 Dec, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_3_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_3_ss", "Max HE-MCS for 3 SS", U16 Dec, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_4_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_4_ss", "Max HE-MCS for 4 SS", U16 Dec, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_5_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_5_ss", "Max HE-MCS for 5 SS", U16 Dec, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_6_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_6_ss", "Max HE-MCS for 6 SS", U16 Dec, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_7_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_7_ss", "Max HE-MCS for 7 SS", U16 Dec, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_OPERATION_MAX_HE_MCS_FOR_8_SS = "wlan.ext_tag.he_operation.max_he_mcs_for_8_ss", "Max HE-MCS for 8 SS", U16 Dec, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Channel Width.
    HE_OPERATION_VHT_OP_INFO_CHANNEL_WIDTH = "wlan.ext_tag.he_operation.vht_op_info.channel_width", "Channel Width", U8 Dec, names(VHT_OP_CHANNELWIDTH_NAMES);
    /// Channel Center Frequency Segment 0.
    HE_OPERATION_VHT_OP_INFO_CHAN_CENTER_FREQ_SEG_0 = "wlan.ext_tag.he_operation.vht_op_info.chan_center_freq_seg_0", "Channel Center Frequency Segment 0", U8 Dec;
    /// Channel Center Frequency Segment 1.
    HE_OPERATION_VHT_OP_INFO_CHAN_CENTER_FREQ_SEG_1 = "wlan.ext_tag.he_operation.vht_op_info.chan_center_freq_seg_1", "Channel Center Frequency Segment 1", U8 Dec;
    /// Max Co-Hosted BSSID Indicator.
    HE_OPERATION_MAX_CO_HOSTED_BSSID_INDICATOR = "wlan.ext_tag.he_operation.max_co_hosted_bssid_indicator", "Max Co-Hosted BSSID Indicator", U8 Dec;
    /// Primary Channel.
    HE_OPERATION_6GHZ_PRIMARY_CHANNEL = "wlan.ext_tag.he_operation.6ghz.primary_channel", "Primary Channel", U8 Dec;
    /// Control.
    HE_OPERATION_6GHZ_CONTROL = "wlan.ext_tag.he_operation.6ghz.control", "Control", U8 Hex;
    /// Channel Width.
    HE_OPERATION_6GHZ_CONTROL_CHANNEL_WIDTH = "wlan.ext_tag.he_operation.6ghz.control.channel_width", "Channel Width", U8 Dec, mask(0x3), names(OPERAT_MODE_FIELD_CHANNELWIDTH_NAMES);
    /// Duplicate Beacon.
    HE_OPERATION_6GHZ_CONTROL_DUPLICATE_BEACON = "wlan.ext_tag.he_operation.6ghz.control.duplicate_beacon", "Duplicate Beacon", Bool B8, mask(0x4);
    /// Regulatory Info.
    HE_OPERATION_6GHZ_CONTROL_REGULATORY_INFO = "wlan.ext_tag.he_operation.6ghz.control.regulatory_info", "Regulatory Info", U8 Dec, mask(0x38);
    /// Reserved.
    HE_OPERATION_6GHZ_CONTROL_RESERVED = "wlan.ext_tag.he_operation.6ghz.control.reserved", "Reserved", U8 Dec, mask(0xc0);
    /// Channel Center Frequency Segment 0.
    HE_OPERATION_6GHZ_CHAN_CENTER_FREQ_SEG_0 = "wlan.ext_tag.he_operation.6ghz.chan_center_freq_seg_0", "Channel Center Frequency Segment 0", U8 Dec;
    /// Channel Center Frequency Segment 1.
    HE_OPERATION_6GHZ_CHAN_CENTER_FREQ_SEG_1 = "wlan.ext_tag.he_operation.6ghz.chan_center_freq_seg_1", "Channel Center Frequency Segment 1", U8 Dec;
    /// Minimum Rate.
    HE_OPERATION_6GHZ_MINIMUM_RATE = "wlan.ext_tag.he_operation.6ghz.minimum_rate", "Minimum Rate", U8 Dec;
    /// Capabilities Information.
    WLAN_TAG_HE_6GHZ_CAP_INF = "wlan.tag.he_6ghz.cap_inf", "Capabilities Information", U16 Hex;
    /// Minimum MPDU Start Spacing.
    WLAN_TAG_HE_6GHZ_CAP_INF_B0_B2 = "wlan.tag.he_6ghz.cap_inf.b0_b2", "Minimum MPDU Start Spacing", U16 Hex, mask(0x7), names(WLAN_TAG_HE_6GHZ_CAP_INF_B0_B2_NAMES);
    /// Octets.
    WLAN_TAG_HE_6GHZ_CAP_INF_B3_B5 = "wlan.tag.he_6ghz.cap_inf.b3_b5", "Maximum A-MPDU Length Exponent", U16 Hex, mask(0x38), names(VHT_CAPABILITIES_MAXAMPDU_NAMES);
    /// Octets.
    WLAN_TAG_HE_6GHZ_CAP_INF_B6_B7 = "wlan.tag.he_6ghz.cap_inf.b6_b7", "Maximum MPDU Length", U16 Hex, mask(0xc0), names(VHT_CAPABILITIES_MAXMPDULENGTH_NAMES);
    /// Reserved.
    WLAN_TAG_HE_6GHZ_CAP_INF_B8 = "wlan.tag.he_6ghz.cap_inf.b8", "Reserved", U16 Hex, mask(0x100);
    /// SM Power Save.
    WLAN_TAG_HE_6GHZ_CAP_INF_B9B_B10 = "wlan.tag.he_6ghz.cap_inf.b9b_b10", "SM Power Save", U16 Hex, mask(0x600), names(HT_CAPABILITIES_SM_NAMES);
    /// RD Responder.
    WLAN_TAG_HE_6GHZ_CAP_INF_B11 = "wlan.tag.he_6ghz.cap_inf.b11", "RD Responder", Bool B16, mask(0x800), with(Names::Bool("Supported", "Not supported"));
    /// Rx Antenna Pattern Consistency.
    WLAN_TAG_HE_6GHZ_CAP_INF_B12 = "wlan.tag.he_6ghz.cap_inf.b12", "Rx Antenna Pattern Consistency", Bool B16, mask(0x1000), with(Names::Bool("Supported", "Not supported"));
    /// Tx Antenna Pattern Consistency.
    WLAN_TAG_HE_6GHZ_CAP_INF_B13 = "wlan.tag.he_6ghz.cap_inf.b13", "Tx Antenna Pattern Consistency", Bool B16, mask(0x2000), with(Names::Bool("Supported", "Not supported"));
    /// Reserved.
    WLAN_TAG_HE_6GHZ_CAP_INF_B14_B15 = "wlan.tag.he_6ghz.cap_inf.b14_b15", "Reserved", U16 Hex, mask(0xc000);
    /// UL OFDMA-based Random Access Parameter SET.
    UORA_PARAMETER_SET_FIELD = "wlan.ext_tag.uora_parameter_set.field", "UL OFDMA-based Random Access Parameter SET", U8 Hex;
    /// EOCWmin.
    UORA_PARAMETER_SET_EOCWMIN = "wlan.ext_tag.uora_parameter_set.eocwmin", "EOCWmin", U8 Dec, mask(0x7);
    /// EOCWmax.
    UORA_PARAMETER_SET_EOCWMAX = "wlan.ext_tag.uora_parameter_set.eocwmax", "EOCWmax", U8 Dec, mask(0x38);
    /// Reserved.
    UORA_PARAMETER_SET_RESERVED = "wlan.ext_tag.uora_parameter_set.reserved", "Reserved", U8 Dec, mask(0xc0);
    /// AIC/AIFSN.
    MU_EDCA_PARAMETER_SET_AIC_AIFSN = "wlan.ext_tag.mu_edca_parameter_set.aic_aifsn", "AIC/AIFSN", U8 Hex;
    /// AIFSN.
    MU_EDCA_PARAMETER_SET_AIFSN = "wlan.ext_tag.mu_edca_parameter_set.aifsn", "AIFSN", U8 Dec, mask(0xf);
    /// Admission Control Mandatory.
    MU_EDCA_PARAMETER_SET_ACM = "wlan.ext_tag.mu_edca_parameter_set.acm", "Admission Control Mandatory", Bool B8, mask(0x10), with(YES_NO);
    /// ACI.
    MU_EDCA_PARAMETER_SET_ACI = "wlan.ext_tag.mu_edca_parameter_set.aci", "ACI", U8 Dec, mask(0x60), names(WFA_IE_WME_ACP_ACI_NAMES);
    /// Must be Zero.
    MU_EDCA_PARAMETER_SET_RESERVED = "wlan.ext_tag.mu_edca_parameter_set.reserved", "Reserved", U8 Dec, mask(0x80);
    /// ECWmin/ECWmax.
    MU_EDCA_PARAMETER_SET_ECWMIN_ECWMAX = "wlan.ext_tag.mu_edca_parameter_set.ecwmin_ecwmax", "ECWmin/ECWmax", U8 Hex;
    /// MU EDCA Timer.
    MU_EDCA_PARAMETER_SET_MU_EDCA_TIMER = "wlan.ext_tag.mu_edca_parameter_set.mu_edca_timer", "MU EDCA Timer", U8 Hex;
    /// SR Control.
    SPATIAL_REUSE_SR_CONTROL = "wlan.ext_tag.spatial_reuse.sr_control", "SR Control", U8 Hex;
    /// SRP Disallowed.
    SPATIAL_REUSE_SR_CONTROL_SRP_DIS = "wlan.ext_tag.spatial_reuse.sr_control.srp_dis", "SRP Disallowed", Bool B8, mask(0x1);
    /// NON-SRG OBSS PD SR Disallowed.
    SPATIAL_REUSE_SR_CONTROL_NON_SRG_OBSS_PD_SR_DIS = "wlan.ext_tag.spatial_reuse.sr_control.non_srg_obss_pd_sr_dis", "NON-SRG OBSS PD SR Disallowed", Bool B8, mask(0x2);
    /// Non-SRG Offset Present.
    SPATIAL_REUSE_SR_CONTROL_NON_SRG_OFS_PRESENT = "wlan.ext_tag.spatial_reuse.sr_control.non_srg_ofs_present", "Non-SRG Offset Present", Bool B8, mask(0x4);
    /// SRG Information Present.
    SPATIAL_REUSE_SR_CONTROL_SRG_INFO_PRESENT = "wlan.ext_tag.spatial_reuse.sr_control.srg_info_present", "SRG Information Present", Bool B8, mask(0x8);
    /// HESIGA Spatial Reuse value 15 allowed.
    SPATIAL_REUSE_SR_CONTROL_HESIGA_VAL_15_ALLOWED = "wlan.ext_tag.spatial_reuse.sr_control.hesiga_val_15_allowed", "HESIGA Spatial Reuse value 15 allowed", Bool B8, mask(0x10);
    /// Reserved.
    SPATIAL_REUSE_SR_CONTROL_RESERVED = "wlan.ext_tag.spatial_reuse.sr_control.reserved", "Reserved", U8 Hex, mask(0xe0);
    /// Non-SRG OBSS PD Max Offset.
    SPATIAL_REUSE_NON_SRG_OBSS_PD_MAX_OFFSET = "wlan.ext_tag.spatial_reuse.non_srg_obss_pd_max_offset", "Non-SRG OBSS PD Max Offset", I8 Dec;
    /// SRG OBSS PD Min Offset.
    SPATIAL_REUSE_SRG_OBSS_PD_MIN_OFFSET = "wlan.ext_tag.spatial_reuse.srg_obss_pd_min_offset", "SRG OBSS PD Min Offset", I8 Dec;
    /// SRG OBSS PD Max Offset.
    SPATIAL_REUSE_SRG_OBSS_PD_MAX_OFFSET = "wlan.ext_tag.spatial_reuse.srg_obss_pd_max_offset", "SRG OBSS PD Max Offset", I8 Dec;
    /// SRG BSS Color Bitmap.
    SPATIAL_REUSE_SRG_BSS_COLOR_BITMAP = "wlan.ext_tag.spatial_reuse.srg_bss_color_bitmap", "SRG BSS Color Bitmap", Bytes None;
    /// SRG Partial BSSID Bitmap.
    SPATIAL_REUSE_SRG_PARTIAL_BSSID_BITMAP = "wlan.ext_tag.spatial_reuse.srg_partial_bssid_bitmap", "SRG Partial BSSID Bitmap", Bytes None;
    /// Group.
    OWE_DH_PARAMETER_GROUP = "wlan.ext_tag.owe_dh_parameter.group", "Group", U32 Dec, names(GROUPS);
    /// Public Key.
    OWE_DH_PARAMETER_PUBLIC_KEY = "wlan.ext_tag.owe_dh_parameter.public_key", "Public Key", Bytes None;
    /// Anti-Clogging Token.
    SAE_ANTI_CLOGGING_TOKEN = "wlan.ext_tag.sae.anti_clogging_token", "Anti-Clogging Token", Bytes None;
    /// Password Identifier.
    SAE_PASSWORD_IDENTIFIER = "wlan.ext_tag.sae.password_identifier", "Password Identifier", Str None;
    /// FILS Session.
    FILS_SESSION = "wlan.ext_tag.fils.session", "FILS Session", Bytes None;
    /// Ext Tag Data.
    DATA = "wlan.ext_tag.data", "Ext Tag Data", Bytes None;
    /// Length of tag.
    LENGTH = "wlan.ext_tag.length", "Ext Tag length", U32 Dec;
    /// Element ID.
    NUMBER = "wlan.ext_tag.number", "Ext Tag Number", U8 Dec, names(NUMBER_NAMES);
    /// Ext Tag.
    WLAN_EXT_TAG = "wlan.ext_tag", "Ext Tag", None None;
    /// BSSID Count.
    MULTIPLE_BSSID_CONFIGURATION_BSSID_COUNT = "wlan.ext_tag.multiple_bssid_configuration.bssid_count", "BSSID Count", U8 Dec;
    /// Full Set Rx Periodicity.
    MULTIPLE_BSSID_CONFIGURATION_FULL_SET_RX_PERIODICITY = "wlan.ext_tag.multiple_bssid_configuration.full_set_rx_periodicity", "Full Set Rx Periodicity", U8 Dec;
}

/// What HE Operation (section 9.4.2.249) begins with.
#[rustfmt::skip]
pub(super) const OPERATION: &[Part] = &[
    Part::Number(&HE_OPERATION_PARAMS, 3, &[&HE_OPERATION_DEFAULT_PE_DURATION, &HE_OPERATION_TWT_REQUIRED,
        &HE_OPERATION_TXOP_DURATION_RTS_THRESH, &HE_OPERATION_VHT_OP_INFO_PRESENT, &HE_OPERATION_CO_HOSTED_BSS,
        &HE_OPERATION_ER_SU_DISABLE, &HE_OPERATION_6GHZ_OPERATION_INFORMATION_PRESENT, &HE_OPERATION_RESERVED_B16_B32]),
    Part::Number(&BSS_COLOR_INFORMATION, 1, &[&BSS_COLOR_INFORMATION_BSS_COLOR, &BSS_COLOR_INFORMATION_PARTIAL_BSS_COLOR,
        &BSS_COLOR_INFORMATION_BSS_COLOR_DISABLED]),
    Part::Number(&HE_OPERATION_BASIC_HE_MCS_AND_NSS, 2, &[&HE_OPERATION_MAX_HE_MCS_FOR_1_SS,
        &HE_OPERATION_MAX_HE_MCS_FOR_2_SS, &HE_OPERATION_MAX_HE_MCS_FOR_3_SS, &HE_OPERATION_MAX_HE_MCS_FOR_4_SS,
        &HE_OPERATION_MAX_HE_MCS_FOR_5_SS, &HE_OPERATION_MAX_HE_MCS_FOR_6_SS, &HE_OPERATION_MAX_HE_MCS_FOR_7_SS,
        &HE_OPERATION_MAX_HE_MCS_FOR_8_SS]),
];

/// VHT operation, as a part of HE Operation.
#[rustfmt::skip]
pub(super) const OPERATION_VHT: &[Part] = &[
    Part::Text("VHT Operation Information", 3, &[
        Part::Number(&HE_OPERATION_VHT_OP_INFO_CHANNEL_WIDTH, 1, &[]),
        Part::Number(&HE_OPERATION_VHT_OP_INFO_CHAN_CENTER_FREQ_SEG_0, 1, &[]),
        Part::Number(&HE_OPERATION_VHT_OP_INFO_CHAN_CENTER_FREQ_SEG_1, 1, &[]),
    ]),
];

/// Operation at 6 GHz, as a part of HE Operation.
#[rustfmt::skip]
pub(super) const OPERATION_6GHZ: &[Part] = &[
    Part::Text("6 GHz Operation Information", 5, &[
        Part::Number(&HE_OPERATION_6GHZ_PRIMARY_CHANNEL, 1, &[]),
        Part::Number(&HE_OPERATION_6GHZ_CONTROL, 1, &[&HE_OPERATION_6GHZ_CONTROL_CHANNEL_WIDTH,
            &HE_OPERATION_6GHZ_CONTROL_DUPLICATE_BEACON, &HE_OPERATION_6GHZ_CONTROL_REGULATORY_INFO,
            &HE_OPERATION_6GHZ_CONTROL_RESERVED]),
        Part::Number(&HE_OPERATION_6GHZ_CHAN_CENTER_FREQ_SEG_0, 1, &[]),
        Part::Number(&HE_OPERATION_6GHZ_CHAN_CENTER_FREQ_SEG_1, 1, &[]),
        Part::Number(&HE_OPERATION_6GHZ_MINIMUM_RATE, 1, &[]),
    ]),
];

/// HE 6 GHz Band Capabilities (section 9.4.2.263).
#[rustfmt::skip]
pub(super) const BAND_6GHZ: &[Part] = &[
    Part::Number(&WLAN_TAG_HE_6GHZ_CAP_INF, 2, &[&WLAN_TAG_HE_6GHZ_CAP_INF_B0_B2, &WLAN_TAG_HE_6GHZ_CAP_INF_B3_B5,
        &WLAN_TAG_HE_6GHZ_CAP_INF_B6_B7, &WLAN_TAG_HE_6GHZ_CAP_INF_B8, &WLAN_TAG_HE_6GHZ_CAP_INF_B9B_B10,
        &WLAN_TAG_HE_6GHZ_CAP_INF_B11, &WLAN_TAG_HE_6GHZ_CAP_INF_B12, &WLAN_TAG_HE_6GHZ_CAP_INF_B13,
        &WLAN_TAG_HE_6GHZ_CAP_INF_B14_B15]),
];

/// UORA Parameter Set (section 9.4.2.250).
#[rustfmt::skip]
pub(super) const UORA: &[Part] = &[
    Part::Number(&UORA_PARAMETER_SET_FIELD, 1, &[&UORA_PARAMETER_SET_EOCWMIN, &UORA_PARAMETER_SET_EOCWMAX,
        &UORA_PARAMETER_SET_RESERVED]),
];

/// Access parameters of one category.
#[rustfmt::skip]
const RECORD: &[Part] = &[
    Part::Number(&MU_EDCA_PARAMETER_SET_AIC_AIFSN, 1, &[&MU_EDCA_PARAMETER_SET_AIFSN, &MU_EDCA_PARAMETER_SET_ACM,
        &MU_EDCA_PARAMETER_SET_ACI, &MU_EDCA_PARAMETER_SET_RESERVED]),
    Part::Number(&MU_EDCA_PARAMETER_SET_ECWMIN_ECWMAX, 1, &[]),
    Part::Number(&MU_EDCA_PARAMETER_SET_MU_EDCA_TIMER, 1, &[]),
];

/// MU EDCA Parameter Set (section 9.4.2.251).
#[rustfmt::skip]
pub(super) const EDCA: &[Part] = &[
    Part::List(super::service::QOS_CAPABILITY),
    Part::Text("MUAC_BE Parameter Record", 3, RECORD),
    Part::Text("MUAC_BK Parameter Record", 3, RECORD),
    Part::Text("MUAC_VI Parameter Record", 3, RECORD),
    Part::Text("MUAC_VO Parameter Record", 3, RECORD),
];

/// Spatial Reuse Parameter Set (section 9.4.2.252): its flags.
#[rustfmt::skip]
pub(super) const SPATIAL_REUSE: &[Part] = &[
    Part::Number(&SPATIAL_REUSE_SR_CONTROL, 1, &[&SPATIAL_REUSE_SR_CONTROL_SRP_DIS,
        &SPATIAL_REUSE_SR_CONTROL_NON_SRG_OBSS_PD_SR_DIS, &SPATIAL_REUSE_SR_CONTROL_NON_SRG_OFS_PRESENT,
        &SPATIAL_REUSE_SR_CONTROL_SRG_INFO_PRESENT, &SPATIAL_REUSE_SR_CONTROL_HESIGA_VAL_15_ALLOWED,
        &SPATIAL_REUSE_SR_CONTROL_RESERVED]),
];
