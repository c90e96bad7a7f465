//! HE Capabilities (IEEE 802.11ax-2021 section 9.4.2.248): MAC, PHY, and schemes for each number of streams.

use super::layout::Part;
use crate::fields;
use crate::model::Names;

const HE_PHY_CAP_DEVICE_CLASS_NAMES: &[(u64, &str)] = &[
    (0, "Class B Device"),
    (1, "Class A Device"),
];

const HE_PHY_CAP_MIDAMBLE_TX_RX_MAX_NSTS_NAMES: &[(u64, &str)] = &[
    (0, "1 Space-Time Stream"),
    (1, "2 Space-Time Streams"),
    (2, "3 Space-Time Streams"),
    (3, "4 Space-Time Streams"),
];

const HE_PHY_CAP_DCM_MAX_CONST_TX_NAMES: &[(u64, &str)] = &[
    (0, "DCM is not supported"),
    (1, "BPSK"),
    (2, "QPSK"),
    (3, "16-QAM"),
];

const HE_PHY_CAP_DCM_MAX_NSS_TX_NAMES: &[(u64, &str)] = &[
    (0, "1 Spatial Stream"),
    (1, "2 Spatial Streams"),
];

const HE_PHY_CAP_DCM_MAX_RU_NAMES: &[(u64, &str)] = &[
    (0, "242-tone RU"),
    (1, "484-tone RU"),
    (2, "996-tone RU"),
    (3, "2x996-tone RU"),
];

const HE_PHY_CAP_NOMINAL_PACKET_PADDING_NAMES: &[(u64, &str)] = &[
    (0, "0 µs for all constellations, Nss and RU allocations"),
    (1, "8 µs for all constellations, Nss and RU allocations"),
    (2, "16 µs for all constellations, Nss and RU allocations"),
    (3, "Reserved"),
];

pub(super) const HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES: &[(u64, &str)] = &[
    (0, "Support for HE-MCS 0-7"),
    (1, "Support for HE-MCS 0-9"),
    (2, "Support for HE-MCS 0-11"),
    (3, "Not supported for HE PPDUs"),
];

const HE_PPE_THRESHOLDS_PPET16_NAMES: &[(u64, &str)] = &[
    (0, "BPSK"),
    (1, "QPSK"),
    (2, "16-QAM"),
    (3, "64-QAM"),
    (4, "256-QAM"),
    (5, "1024-QAM"),
    (6, "Reserved"),
    (7, "None"),
];

fields! {
    /// HE MAC Capabilities Information.
    HE_MAC_CAPS = "wlan.ext_tag.he_mac_caps", "HE MAC Capabilities Information", U48 Hex;
    /// +HTC HE Support.
    HE_MAC_CAP_HTC_HE_SUPPORT = "wlan.ext_tag.he_mac_cap.htc_he_support", "+HTC HE Support", Bool B48, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// TWT Requester Support.
    HE_MAC_CAP_TWT_REQ_SUPPORT = "wlan.ext_tag.he_mac_cap.twt_req_support", "TWT Requester Support", Bool B48, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// TWT Responder Support.
    HE_MAC_CAP_TWT_RSP_SUPPORT = "wlan.ext_tag.he_mac_cap.twt_rsp_support", "TWT Responder Support", Bool B48, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Dynamic Fragmentation Support.
    HE_MAC_CAP_DYNAMIC_FRAGMENTATION_SUPPORT = "wlan.ext_tag.he_mac_cap.dynamic_fragmentation_support", "Dynamic Fragmentation Support", U48 Dec, mask(0x18);
    /// Maximum Number of Fragmented MSDUs.
    HE_MAC_CAP_MAX_FRAG_MSDUS = "wlan.ext_tag.he_mac_cap.max_frag_msdus", "Maximum Number of Fragmented MSDUs", U48 Dec, mask(0xe0);
    /// Minimum Fragment Size.
    HE_MAC_CAP_MIN_FRAG_SIZE = "wlan.ext_tag.he_mac_cap.min_frag_size", "Minimum Fragment Size", U48 Dec, mask(0x300);
    /// Trigger Frame MAC Padding Duration.
    HE_MAC_CAP_TRIG_FRM_MAC_PADDING_DUR = "wlan.ext_tag.he_mac_cap.trig_frm_mac_padding_dur", "Trigger Frame MAC Padding Duration", U48 Dec, mask(0xc00);
    /// Multi-TID Aggregation Rx Support.
    HE_MAC_CAP_MULTI_TID_AGG_RX_SUPPORT = "wlan.ext_tag.he_mac_cap.multi_tid_agg_rx_support", "Multi-TID Aggregation Rx Support", U48 Dec, mask(0x7000);
    /// HE Link Adaptation Support.
    HE_MAC_CAP_HE_LINK_ADAPTATION_SUPPORT = "wlan.ext_tag.he_mac_cap.he_link_adaptation_support", "HE Link Adaptation Support", U48 Dec, mask(0x18000);
    /// All Ack Support.
    HE_MAC_CAP_ALL_ACK_SUPPORT = "wlan.ext_tag.he_mac_cap.all_ack_support", "All Ack Support", Bool B48, mask(0x20000), with(Names::Bool("Supported", "Not supported"));
    /// TRS Support.
    HE_MAC_CAP_TRS_SUPPORT = "wlan.ext_tag.he_mac_cap.Trs_support", "TRS Support", Bool B48, mask(0x40000), with(Names::Bool("Supported", "Not supported"));
    /// BSR Support.
    HE_MAC_CAP_BSR_SUPPORT = "wlan.ext_tag.he_mac_cap.bsr_support", "BSR Support", Bool B48, mask(0x80000), with(Names::Bool("Supported", "Not supported"));
    /// Broadcast TWT Support.
    HE_MAC_CAP_BROADCAST_TWT_SUPPORT = "wlan.ext_tag.he_mac_cap.broadcast_twt_support", "Broadcast TWT Support", Bool B48, mask(0x100000), with(Names::Bool("Supported", "Not supported"));
    /// 32-bit BA Bitmap Support.
    HE_MAC_CAP_32_BIT_BA_BITMAP_SUPPORT = "wlan.ext_tag.he_mac_cap.32_bit_ba_bitmap_support", "32-bit BA Bitmap Support", Bool B48, mask(0x200000), with(Names::Bool("Supported", "Not supported"));
    /// MU Cascading Support.
    HE_MAC_CAP_MU_CASCADING_SUPPORT = "wlan.ext_tag.he_mac_cap.mu_cascading_support", "MU Cascading Support", Bool B48, mask(0x400000), with(Names::Bool("Supported", "Not supported"));
    /// Ack-Enabled Aggregation Support.
    HE_MAC_CAP_ACK_ENABLED_AGG_SUPPORT = "wlan.ext_tag.he_mac_cap.ack_enabled_agg_support", "Ack-Enabled Aggregation Support", Bool B48, mask(0x800000), with(Names::Bool("Supported", "Not supported"));
    /// Reserved.
    HE_MAC_CAP_RESERVED_B24 = "wlan.ext_tag.he_mac_cap.reserved_b24", "Reserved", U48 Hex, mask(0x1000000);
    /// OM Control Support.
    HE_MAC_CAP_OM_CONTROL_SUPPORT = "wlan.ext_tag.he_mac_cap.om_control_support", "OM Control Support", Bool B48, mask(0x2000000), with(Names::Bool("Supported", "Not supported"));
    /// OFDMA RA Support.
    HE_MAC_CAP_OFDMA_RA_SUPPORT = "wlan.ext_tag.he_mac_cap.ofdma_ra_support", "OFDMA RA Support", Bool B48, mask(0x4000000), with(Names::Bool("Supported", "Not supported"));
    /// Maximum A-MPDU Length Exponent Extension.
    HE_MAC_CAP_MAX_A_MPDU_LEN_EXP_EXT = "wlan.ext_tag.he_mac_cap.max_a_mpdu_len_exp_ext", "Maximum A-MPDU Length Exponent Extension", U48 Dec, mask(0x18000000);
    /// A-MSDU Fragmentation Support.
    HE_MAC_CAP_A_MSDU_FRAG_SUPPORT = "wlan.ext_tag.he_mac_cap.a_msdu_frag_support", "A-MSDU Fragmentation Support", Bool B48, mask(0x20000000), with(Names::Bool("Supported", "Not supported"));
    /// Flexible TWT Schedule Support.
    HE_MAC_CAP_FLEXIBLE_TWT_SCHED_SUPPORT = "wlan.ext_tag.he_mac_cap.flexible_twt_sched_support", "Flexible TWT Schedule Support", Bool B48, mask(0x40000000), with(Names::Bool("Supported", "Not supported"));
    /// Rx Control Frame to MultiBSS.
    HE_MAC_CAP_RX_CTL_FRM_MULTIBSS = "wlan.ext_tag.he_mac_cap.rx_ctl_frm_multibss", "Rx Control Frame to MultiBSS", Bool B48, mask(0x80000000), with(Names::Bool("Supported", "Not supported"));
    /// BSRP BQRP A-MPDU Aggregation.
    HE_MAC_CAP_BSRP_BQRP_A_MPDU_AGG = "wlan.ext_tag.he_mac_cap.bsrp_bqrp_a_mpdu_agg", "BSRP BQRP A-MPDU Aggregation", Bool B48, mask(0x100000000), with(Names::Bool("Supported", "Not supported"));
    /// QTP Support.
    HE_MAC_CAP_QTP_SUPPORT = "wlan.ext_tag.he_mac_cap.qtp_support", "QTP Support", Bool B48, mask(0x200000000), with(Names::Bool("Supported", "Not supported"));
    /// BQR Support.
    HE_MAC_CAP_BQR_SUPPORT = "wlan.ext_tag.he_mac_cap.bqr_support", "BQR Support", Bool B48, mask(0x400000000), with(Names::Bool("Supported", "Not supported"));
    /// PSR Responder.
    HE_MAC_CAP_PSR_RESPONDER = "wlan.ext_tag.he_mac_cap.psr_responder", "PSR Responder", Bool B48, mask(0x800000000), with(Names::Bool("Supported", "Not supported"));
    /// NDP Feedback Report Support.
    HE_MAC_CAP_NDP_FEEDBACK_REPORT_SUPPORT = "wlan.ext_tag.he_mac_cap.ndp_feedback_report_support", "NDP Feedback Report Support", Bool B48, mask(0x1000000000), with(Names::Bool("Supported", "Not supported"));
    /// OPS Support.
    HE_MAC_CAP_OPS_SUPPORT = "wlan.ext_tag.he_mac_cap.ops_support", "OPS Support", Bool B48, mask(0x2000000000), with(Names::Bool("Supported", "Not supported"));
    /// A-MSDU Not Under BA in Ack-Enabled A-MPDU Support.
    HE_MAC_CAP_A_MSDU_IN_A_MPDU_SUPPORT = "wlan.ext_tag.he_mac_cap.a_msdu_in_a_mpdu_support", "A-MSDU Not Under BA in Ack-Enabled A-MPDU Support", Bool B48, mask(0x4000000000), with(Names::Bool("Supported", "Not supported"));
    /// Multi-TID Aggregation Tx Support.
    HE_MAC_CAP_MULTI_TID_AGG_TX_SUPPORT = "wlan.ext_tag.he_mac_cap.multi_tid_agg_tx_support", "Multi-TID Aggregation Tx Support", U48 Dec, mask(0x38000000000);
    /// HE Subchannel Selective Transmission Support.
    HE_MAC_CAP_SUBCHANNEL_SELECTIVE_XMIT_SUPPORT = "wlan.ext_tag.he_mac_cap.subchannel_selective_xmit_support", "HE Subchannel Selective Transmission Support", Bool B48, mask(0x40000000000), with(Names::Bool("Supported", "Not supported"));
    /// UL 2x996-tone RU Support.
    HE_MAC_CAP_UL_2_996_TONE_RU_SUPPORT = "wlan.ext_tag.he_mac_cap.ul_2_996_tone_ru_support", "UL 2x996-tone RU Support", Bool B48, mask(0x80000000000), with(Names::Bool("Supported", "Not supported"));
    /// OM Control UL MU Data Disable RX Support.
    HE_MAC_CAP_OM_CNTL_UL_MU_DATA_DISABLE_RX_SUPPORT = "wlan.ext_tag.he_mac_cap.om_cntl_ul_mu_data_disable_rx_support", "OM Control UL MU Data Disable RX Support", Bool B48, mask(0x100000000000), with(Names::Bool("Supported", "Not supported"));
    /// HE Dynamic SM Power Save.
    HE_DYNAMIC_SM_POWER_SAVE = "wlan.ext_tag.he_dynamic_sm_power_save", "HE Dynamic SM Power Save", Bool B48, mask(0x200000000000), with(Names::Bool("Supported", "Not supported"));
    /// Punctured Sounding Support.
    HE_PUNCTURED_SOUNDING_SUPPORT = "wlan.ext_tag.he_punctured_sounding_support", "Punctured Sounding Support", Bool B48, mask(0x400000000000), with(Names::Bool("Supported", "Not supported"));
    /// HT And VHT Trigger Frame RX Support.
    HE_HT_AND_VHT_TRIGGER_FRAME_RX_SUPPORT = "wlan.ext_tag.he_ht_and_vht_trigger_frame_rx_support", "HT And VHT Trigger Frame RX Support", Bool B48, mask(0x800000000000), with(Names::Bool("Supported", "Not supported"));
    /// Reserved.
    HE_PHY_CAP_RESERVED_B0 = "wlan.ext_tag.he_phy_cap.reserved_b0", "Reserved", U8 Hex, mask(0x1);
    /// Reserved.
    HE_PHY_CAP_FBYTE_RESERVED_B0 = "wlan.ext_tag.he_phy_cap.fbyte.reserved_b0", "Reserved", U8 Hex, mask(0x1);
    /// Channel Width Set.
    HE_PHY_CAP_FBYTES = "wlan.ext_tag.he_phy_cap.fbytes", "Channel Width Set", U8 Hex, mask(0xfe);
    /// 40 MHz in 2.4 GHz band.
    HE_PHY_CAP_CHAN_WIDTH_SET_40MHZ_IN_2_4GHZ = "wlan.ext_tag.he_phy_cap.chan_width_set.40mhz_in_2_4ghz", "40 MHz in 2.4 GHz band", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// 40 & 80 MHz in the 5 GHz and 6 GHz bands.
    HE_PHY_CAP_CHAN_WIDTH_SET_40_80_IN_5GHZ = "wlan.ext_tag.he_phy_cap.chan_width_set.40_80_in_5ghz", "40 & 80 MHz in the 5 GHz and 6 GHz bands", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// 160 MHz in the 5 GHz and 6 GHz bands.
    HE_PHY_CAP_CHAN_WIDTH_SET_160_IN_5GHZ = "wlan.ext_tag.he_phy_cap.chan_width_set.160_in_5ghz", "160 MHz in the 5 GHz and 6 GHz bands", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// 160/80+80 MHz in the 5 GHz and 6 GHz bands.
    HE_PHY_CAP_CHAN_WIDTH_SET_160_80_80_IN_5GHZ = "wlan.ext_tag.he_phy_cap.chan_width_set.160_80_80_in_5ghz", "160/80+80 MHz in the 5 GHz and 6 GHz bands", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// 242 tone RUs in the 2.4 GHz band.
    HE_PHY_CAP_CHAN_WIDTH_SET_242_TONE_IN_2_4GHZ = "wlan.ext_tag.he_phy_cap.chan_width_set.242_tone_in_2_4ghz", "242 tone RUs in the 2.4 GHz band", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// 242 tone RUs in the 5 GHz and 6 GHz bands.
    HE_PHY_CAP_CHAN_WIDTH_SET_242_TONE_IN_5GHZ = "wlan.ext_tag.he_phy_cap.chan_width_set.242_tone_in_5ghz", "242 tone RUs in the 5 GHz and 6 GHz bands", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Reserved.
    HE_PHY_CAP_CHAN_WIDTH_SET_RESERVED = "wlan.ext_tag.he_phy_cap.chan_width_set.reserved", "Reserved", U8 Hex, mask(0x80);
    /// Bits 8 to 23.
    HE_PHY_CAP_BITS_8_TO_23 = "wlan.ext_tag.he_phy_cap.bits_8_to_23", "Bits 8 to 23", U16 Hex;
    /// Punctured Preamble Rx.
    HE_PHY_CAP_PUNC_PREAMBLE_RX = "wlan.ext_tag.he_phy_cap.punc_preamble_rx", "Punctured Preamble Rx", U16 Hex, mask(0xf);
    /// Device Class.
    HE_PHY_CAP_DEVICE_CLASS = "wlan.ext_tag.he_phy_cap.device_class", "Device Class", U16 Hex, mask(0x10), names(HE_PHY_CAP_DEVICE_CLASS_NAMES);
    /// LDPC Coding In Payload.
    HE_PHY_CAP_LDPC_CODING_IN_PAYLOAD = "wlan.ext_tag.he_phy_cap.ldpc_coding_in_payload", "LDPC Coding In Payload", Bool B16, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// HE SU PPDU With 1x HE-LTF And 0.8us GI.
    HE_PHY_CAP_HE_SU_PPDU_WITH_1X_HE_LTF_08US = "wlan.ext_tag.he_phy_cap.he_su_ppdu_with_1x_he_ltf_08us", "HE SU PPDU With 1x HE-LTF And 0.8us GI", Bool B16, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Midamble Tx/Rx Max NSTS.
    HE_PHY_CAP_MIDAMBLE_TX_RX_MAX_NSTS = "wlan.ext_tag.he_phy_cap.midamble_tx_rx_max_nsts", "Midamble Tx/Rx Max NSTS", U16 Hex, mask(0x180), names(HE_PHY_CAP_MIDAMBLE_TX_RX_MAX_NSTS_NAMES);
    /// NDP With 4x HE-LTF and 3.2us GI.
    HE_PHY_CAP_NDP_WITH_4X_HE_LTF_4X_3_2US = "wlan.ext_tag.he_phy_cap.ndp_with_4x_he_ltf_4x_3.2us", "NDP With 4x HE-LTF and 3.2us GI", Bool B16, mask(0x200), with(Names::Bool("Supported", "Not supported"));
    /// STBC Tx (= 80 MHz.
    HE_PHY_CAP_STBC_TX_LT_80MHZ = "wlan.ext_tag.he_phy_cap.stbc_tx_lt_80mhz", "STBC Tx <= 80 MHz", Bool B16, mask(0x400), with(Names::Bool("Supported", "Not supported"));
    /// STBC Rx (= 80 MHz.
    HE_PHY_CAP_STBC_RX_LT_80MHZ = "wlan.ext_tag.he_phy_cap.stbc_rx_lt_80mhz", "STBC Rx <= 80 MHz", Bool B16, mask(0x800), with(Names::Bool("Supported", "Not supported"));
    /// Doppler Tx.
    HE_PHY_CAP_DOPPLER_TX = "wlan.ext_tag.he_phy_cap.doppler_tx", "Doppler Tx", Bool B16, mask(0x1000), with(Names::Bool("Supported", "Not supported"));
    /// Doppler Rx.
    HE_PHY_CAP_DOPPLER_RX = "wlan.ext_tag.he_phy_cap.doppler_rx", "Doppler Rx", Bool B16, mask(0x2000), with(Names::Bool("Supported", "Not supported"));
    /// Full Bandwidth UL MU-MIMO.
    HE_PHY_CAP_FULL_BW_UL_MU_MIMO = "wlan.ext_tag.he_phy_cap.full_bw_ul_mu_mimo", "Full Bandwidth UL MU-MIMO", Bool B16, mask(0x4000), with(Names::Bool("Supported", "Not supported"));
    /// Partial Bandwidth UL MU-MIMO.
    HE_PHY_CAP_PARTIAL_BW_UL_MU_MIMO = "wlan.ext_tag.he_phy_cap.partial_bw_ul_mu_mimo", "Partial Bandwidth UL MU-MIMO", Bool B16, mask(0x8000), with(Names::Bool("Supported", "Not supported"));
    /// Bits 24 to 39.
    HE_PHY_CAP_BITS_24_TO_39 = "wlan.ext_tag.he_phy_cap.bits_24_to_39", "Bits 24 to 39", U16 Hex;
    /// DCM Max Constellation Tx.
    HE_PHY_CAP_DCM_MAX_CONST_TX = "wlan.ext_tag.he_phy_cap.dcm_max_const_tx", "DCM Max Constellation Tx", U16 Hex, mask(0x3), names(HE_PHY_CAP_DCM_MAX_CONST_TX_NAMES);
    /// DCM Max NSS Tx.
    HE_PHY_CAP_DCM_MAX_NSS_TX = "wlan.ext_tag.he_phy_cap.dcm_max_nss_tx", "DCM Max NSS Tx", U16 Hex, mask(0x4), names(HE_PHY_CAP_DCM_MAX_NSS_TX_NAMES);
    /// DCM Max Constellation Rx.
    HE_PHY_CAP_DCM_MAX_CONST_RX = "wlan.ext_tag.he_phy_cap.dcm_max_const_rx", "DCM Max Constellation Rx", U16 Hex, mask(0x18), names(HE_PHY_CAP_DCM_MAX_CONST_TX_NAMES);
    /// Rx Partial BW SU In 20 MHz HE MU PPDU.
    HE_PHY_CAP_RX_PARTIAL_BW_SU_20MHZ_HE_MU_PPDU = "wlan.ext_tag.he_phy_cap.rx_partial_bw_su_20mhz_he_mu_ppdu", "Rx Partial BW SU In 20 MHz HE MU PPDU", Bool B16, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// SU Beamformer.
    HE_PHY_CAP_SU_BEAMFORMER = "wlan.ext_tag.he_phy_cap.su_beamformer", "SU Beamformer", Bool B16, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// SU Beamformee.
    HE_PHY_CAP_SU_BEAMFORMEE = "wlan.ext_tag.he_phy_cap.su_beamformee", "SU Beamformee", Bool B16, mask(0x100), with(Names::Bool("Supported", "Not supported"));
    /// MU Beamformer.
    HE_PHY_CAP_MU_BEAMFORMER = "wlan.ext_tag.he_phy_cap.mu_beamformer", "MU Beamformer", Bool B16, mask(0x200), with(Names::Bool("Supported", "Not supported"));
    /// Beamformee STS (= 80 MHz.
    HE_PHY_CAP_BEAMFORMEE_STS_LTE_80MHZ = "wlan.ext_tag.he_phy_cap.beamformee_sts_lte_80mhz", "Beamformee STS <= 80 MHz", U16 Hex, mask(0x1c00);
    /// Beamformee STS ) 80 MHz.
    HE_PHY_CAP_BEAMFORMEE_STS_GT_80MHZ = "wlan.ext_tag.he_phy_cap.beamformee_sts_gt_80mhz", "Beamformee STS > 80 MHz", U16 Hex, mask(0xe000);
    /// Bits 40 to 55.
    HE_PHY_CAP_BITS_40_TO_55 = "wlan.ext_tag.he_phy_cap.bits_40_to_55", "Bits 40 to 55", U16 Hex;
    /// Number Of Sounding Dimensions (= 80 MHz.
    HE_PHY_CAP_NO_SOUNDING_DIMS_LTE_80 = "wlan.ext_tag.he_phy_cap.no_sounding_dims_lte_80", "Number Of Sounding Dimensions <= 80 MHz", U16 Dec, mask(0x7);
    /// Number Of Sounding Dimensions ) 80 MHz.
    HE_PHY_CAP_NO_SOUNDING_DIMS_GT_80 = "wlan.ext_tag.he_phy_cap.no_sounding_dims_gt_80", "Number Of Sounding Dimensions > 80 MHz", U16 Dec, mask(0x38);
    /// Ng = 16 SU Feedback.
    HE_PHY_CAP_NG_EQ_16_SU_FB = "wlan.ext_tag.he_phy_cap.ng_eq_16_su_fb", "Ng = 16 SU Feedback", Bool B16, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Ng = 16 MU Feedback.
    HE_PHY_CAP_NG_EQ_16_MU_FB = "wlan.ext_tag.he_phy_cap.ng_eq_16_mu_fb", "Ng = 16 MU Feedback", Bool B16, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Codebook Size SU Feedback.
    HE_PHY_CAP_CODEBOOK_SIZE_SU_FB = "wlan.ext_tag.he_phy_cap.codebook_size_su_fb", "Codebook Size SU Feedback", Bool B16, mask(0x100), with(Names::Bool("Supported", "Not supported"));
    /// Codebook Size MU Feedback.
    HE_PHY_CAP_CODEBOOK_SIZE_MU_FB = "wlan.ext_tag.he_phy_cap.codebook_size_mu_fb", "Codebook Size MU Feedback", Bool B16, mask(0x200), with(Names::Bool("Supported", "Not supported"));
    /// Triggered SU Beamforming Feedback.
    HE_PHY_CAP_TRIG_SU_BF_FB = "wlan.ext_tag.he_phy_cap.trig_su_bf_fb", "Triggered SU Beamforming Feedback", Bool B16, mask(0x400), with(Names::Bool("Supported", "Not supported"));
    /// Triggered MU Beamforming Feedback.
    HE_PHY_CAP_TRIG_MU_BF_FB = "wlan.ext_tag.he_phy_cap.trig_mu_bf_fb", "Triggered MU Beamforming Feedback", Bool B16, mask(0x800), with(Names::Bool("Supported", "Not supported"));
    /// Triggered CQI Feedback.
    HE_PHY_CAP_TRIG_CQI_FB = "wlan.ext_tag.he_phy_cap.trig_cqi_fb", "Triggered CQI Feedback", Bool B16, mask(0x1000), with(Names::Bool("Supported", "Not supported"));
    /// Partial Bandwidth Extended Range.
    HE_PHY_CAP_PARTIAL_BW_ER = "wlan.ext_tag.he_phy_cap.partial_bw_er", "Partial Bandwidth Extended Range", Bool B16, mask(0x2000), with(Names::Bool("Supported", "Not supported"));
    /// Partial Bandwidth DL MU-MIMO.
    HE_PHY_CAP_PARTIAL_BW_DL_MU_MIMO = "wlan.ext_tag.he_phy_cap.partial_bw_dl_mu_mimo", "Partial Bandwidth DL MU-MIMO", Bool B16, mask(0x4000), with(Names::Bool("Supported", "Not supported"));
    /// PPE Thresholds Present.
    HE_PHY_CAP_PPE_THRES_PRESENT = "wlan.ext_tag.he_phy_cap.ppe_thres_present", "PPE Thresholds Present", Bool B16, mask(0x8000);
    /// Bits 56 to 71.
    HE_PHY_CAP_BITS_56_TO_71 = "wlan.ext_tag.he_phy_cap.bits_56_to_71", "Bits 56 to 71", U16 Hex;
    /// PSR-based SR Support.
    HE_PHY_CAP_PSR_BASED_SR_SUP = "wlan.ext_tag.he_phy_cap.psr_based_sr_sup", "PSR-based SR Support", Bool B16, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Power Boost Factor ar Support.
    HE_PHY_CAP_PWR_BST_FACTOR_AR_SUP = "wlan.ext_tag.he_phy_cap.pwr_bst_factor_ar_sup", "Power Boost Factor ar Support", Bool B16, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// HE SU PPDU And HE MU PPDU With 4x HE-LTF And 0.8us GI.
    HE_PHY_CAP_HE_SU_PPDU_ETC_GI = "wlan.ext_tag.he_phy_cap.he_su_ppdu_etc_gi", "HE SU PPDU And HE MU PPDU With 4x HE-LTF And 0.8us GI", Bool B16, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Max Nc.
    HE_PHY_CAP_MAX_NC = "wlan.ext_tag.he_phy_cap.max_nc", "Max Nc", Bool B16, mask(0x38), with(Names::Bool("Supported", "Not supported"));
    /// STBC Tx ) 80 MHz.
    HE_PHY_CAP_STBC_TX_GT_80_MHZ = "wlan.ext_tag.he_phy_cap.stbc_tx_gt_80_mhz", "STBC Tx > 80 MHz", Bool B16, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// STBC Rx ) 80 MHz.
    HE_PHY_CAP_STBC_RX_GT_80_MHZ = "wlan.ext_tag.he_phy_cap.stbc_rx_gt_80_mhz", "STBC Rx > 80 MHz", Bool B16, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// HE ER SU PPDU With 4x HE-LTF And 0.8us GI.
    HE_PHY_CAP_HE_ER_SU_PPDU_4XXX_GI = "wlan.ext_tag.he_phy_cap.he_er_su_ppdu_4xxx_gi", "HE ER SU PPDU With 4x HE-LTF And 0.8us GI", Bool B16, mask(0x100), with(Names::Bool("Supported", "Not supported"));
    /// 20 MHz In 40 MHz HE PPDU In 2.4 GHz Band.
    HE_PHY_CAP_20_MHZ_IN_40_IN_2_4GHZ = "wlan.ext_tag.he_phy_cap.20_mhz_in_40_in_2_4ghz", "20 MHz In 40 MHz HE PPDU In 2.4 GHz Band", Bool B16, mask(0x200), with(Names::Bool("Supported", "Not supported"));
    /// 20 MHz In 160/80+80 MHz HE PPDU.
    HE_PHY_CAP_20_MHZ_IN_160_80P80_PPDU = "wlan.ext_tag.he_phy_cap.20_mhz_in_160_80p80_ppdu", "20 MHz In 160/80+80 MHz HE PPDU", Bool B16, mask(0x400), with(Names::Bool("Supported", "Not supported"));
    /// 80 MHz In 160/80+80 MHz HE PPDU.
    HE_PHY_CAP_80_MHZ_IN_160_80P80_PPDU = "wlan.ext_tag.he_phy_cap.80_mhz_in_160_80p80_ppdu", "80 MHz In 160/80+80 MHz HE PPDU", Bool B16, mask(0x800), with(Names::Bool("Supported", "Not supported"));
    /// HE ER SU PPDU With 1x HE-LTF And 0.8us GI.
    HE_PHY_CAP_HE_ER_SU_PPDU_1XXX_GI = "wlan.ext_tag.he_phy_cap.he_er_su_ppdu_1xxx_gi", "HE ER SU PPDU With 1x HE-LTF And 0.8us GI", Bool B16, mask(0x1000), with(Names::Bool("Supported", "Not supported"));
    /// Midamble Tx/Rx 2x And 1x HE-LTF.
    HE_PHY_CAP_MIDAMBLE_TX_RX_2X_1X_HE_LTF = "wlan.ext_tag.he_phy_cap.midamble_tx_rx_2x_1x_he_ltf", "Midamble Tx/Rx 2x And 1x HE-LTF", Bool B16, mask(0x2000), with(Names::Bool("Supported", "Not supported"));
    /// DCM Max RU.
    HE_PHY_CAP_DCM_MAX_RU = "wlan.ext_tag.he_phy_cap.dcm_max_ru", "DCM Max RU", U16 Hex, mask(0xc000), names(HE_PHY_CAP_DCM_MAX_RU_NAMES);
    /// Bits 72 to 87.
    HE_PHY_CAP_BITS_72_TO_87 = "wlan.ext_tag.he_phy_cap.bits_72_to_87", "Bits 72 to 87", U16 Hex;
    /// Longer Than 16 HE SIG-B OFDM Symbols Support.
    HE_PHY_CAP_LONGER_THAN_16_HE_SIGB_OFDM_SYM_SUPPORT = "wlan.ext_tag.he_phy_cap.longer_than_16_he_sigb_ofdm_sym_support", "Longer Than 16 HE SIG-B OFDM Symbols Support", Bool B16, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Non-Triggered CQI Feedback.
    HE_PHY_CAP_NON_TRIGGERED_FEEDBACK = "wlan.ext_tag.he_phy_cap.non_triggered_feedback", "Non-Triggered CQI Feedback", Bool B16, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// Tx 1024-QAM Support ( 242-tone RU Support.
    HE_PHY_CAP_TX_1024_QAM_SUPPORT_LT_242_TONE_RU = "wlan.ext_tag.he_phy_cap.tx_1024_qam_support_lt_242_tone_ru", "Tx 1024-QAM Support < 242-tone RU Support", Bool B16, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// Rx 1024-QAM Support ( 242-tone RU Support.
    HE_PHY_CAP_RX_1024_QAM_SUPPORT_LT_242_TONE_RU = "wlan.ext_tag.he_phy_cap.rx_1024_qam_support_lt_242_tone_ru", "Rx 1024-QAM Support < 242-tone RU Support", Bool B16, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// Rx Full BW SU Using HE MU PPDU With Compressed HE-SIG-B.
    HE_PHY_CAP_RX_FULL_BW_SU_USING_HE_MU_PPDU_WITH_COMPRESSED_SIGB = "wlan.ext_tag.he_phy_cap.rx_full_bw_su_using_he_mu_ppdu_with_compressed_sigb", "Rx Full BW SU Using HE MU PPDU With Compressed HE-SIG-B", Bool B16, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// Rx Full BW SU Using HE MU PPDU With Non-Compressed HE-SIG-B.
    HE_PHY_CAP_RX_FULL_BW_SU_USING_HE_MU_PPDU_WITH_NON_COMPRESSED_SIGB = "wlan.ext_tag.he_phy_cap.rx_full_bw_su_using_he_mu_ppdu_with_non_compressed_sigb", "Rx Full BW SU Using HE MU PPDU With Non-Compressed HE-SIG-B", Bool B16, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// Nominal Packet Padding.
    HE_PHY_CAP_NOMINAL_PACKET_PADDING = "wlan.ext_tag.he_phy_cap.nominal_packet_padding", "Nominal Packet Padding", U16 Dec, mask(0xc0), names(HE_PHY_CAP_NOMINAL_PACKET_PADDING_NAMES);
    /// HE MU PPDU With More Than One RU Rx Max N_HE-LTF.
    HE_PHY_CAP_HE_MU_PPDU_RU_RX_MAX = "wlan.ext_tag.he_phy_cap.he_mu_ppdu_ru_rx_max", "HE MU PPDU With More Than One RU Rx Max N_HE-LTF", U16 Dec, mask(0x100);
    /// Reserved.
    HE_PHY_CAP_RESERVED_B81_B87 = "wlan.ext_tag.he_phy_cap.reserved_b81_b87", "Reserved", U16 Hex, mask(0xfe00);
    /// Rx HE-MCS Map (= 80 MHz.
    HE_MCS_MAP_RX_HE_MCS_MAP_LTE_80 = "wlan.ext_tag.he_mcs_map.rx_he_mcs_map_lte_80", "Rx HE-MCS Map <= 80 MHz", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_1_ss", "Max HE-MCS for 1 SS", U16 Hex, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_2_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_2_ss", "Max HE-MCS for 2 SS", U16 Hex, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_3_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_3_ss", "Max HE-MCS for 3 SS", U16 Hex, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_4_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_4_ss", "Max HE-MCS for 4 SS", U16 Hex, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_5_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_5_ss", "Max HE-MCS for 5 SS", U16 Hex, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_6_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_6_ss", "Max HE-MCS for 6 SS", U16 Hex, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_7_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_7_ss", "Max HE-MCS for 7 SS", U16 Hex, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_RX_8_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_rx_8_ss", "Max HE-MCS for 8 SS", U16 Hex, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Tx HE-MCS Map (= 80 MHz.
    HE_MCS_MAP_TX_HE_MCS_MAP_LTE_80 = "wlan.ext_tag.he_mcs_map.tx_he_mcs_map_lte_80", "Tx HE-MCS Map <= 80 MHz", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_1_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_1_ss", "Max HE-MCS for 1 SS", U16 Hex, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_2_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_2_ss", "Max HE-MCS for 2 SS", U16 Hex, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_3_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_3_ss", "Max HE-MCS for 3 SS", U16 Hex, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_4_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_4_ss", "Max HE-MCS for 4 SS", U16 Hex, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_5_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_5_ss", "Max HE-MCS for 5 SS", U16 Hex, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_6_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_6_ss", "Max HE-MCS for 6 SS", U16 Hex, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_7_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_7_ss", "Max HE-MCS for 7 SS", U16 Hex, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_MCS_MAP_MAX_HE_MCS_80_TX_8_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80_tx_8_ss", "Max HE-MCS for 8 SS", U16 Hex, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Rx HE-MCS Map 160 MHz.
    HE_MCS_MAP_RX_HE_MCS_MAP_160 = "wlan.ext_tag.he_mcs_map.rx_he_mcs_map_160", "Rx HE-MCS Map 160 MHz", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_1_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_1_ss", "Max HE-MCS for 1 SS", U16 Hex, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_2_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_2_ss", "Max HE-MCS for 2 SS", U16 Hex, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_3_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_3_ss", "Max HE-MCS for 3 SS", U16 Hex, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_4_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_4_ss", "Max HE-MCS for 4 SS", U16 Hex, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_5_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_5_ss", "Max HE-MCS for 5 SS", U16 Hex, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_6_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_6_ss", "Max HE-MCS for 6 SS", U16 Hex, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_7_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_7_ss", "Max HE-MCS for 7 SS", U16 Hex, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_RX_8_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_rx_8_ss", "Max HE-MCS for 8 SS", U16 Hex, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Tx HE-MCS Map 160 MHz.
    HE_MCS_MAP_TX_HE_MCS_MAP_160 = "wlan.ext_tag.he_mcs_map.tx_he_mcs_map_160", "Tx HE-MCS Map 160 MHz", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_1_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_1_ss", "Max HE-MCS for 1 SS", U16 Hex, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_2_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_2_ss", "Max HE-MCS for 2 SS", U16 Hex, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_3_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_3_ss", "Max HE-MCS for 3 SS", U16 Hex, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_4_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_4_ss", "Max HE-MCS for 4 SS", U16 Hex, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_5_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_5_ss", "Max HE-MCS for 5 SS", U16 Hex, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_6_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_6_ss", "Max HE-MCS for 6 SS", U16 Hex, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_7_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_7_ss", "Max HE-MCS for 7 SS", U16 Hex, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_MCS_MAP_MAX_HE_MCS_160_TX_8_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_160_tx_8_ss", "Max HE-MCS for 8 SS", U16 Hex, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Rx HE-MCS Map 80+80 MHz.
    HE_MCS_MAP_RX_HE_MCS_MAP_80_80 = "wlan.ext_tag.he_mcs_map.rx_he_mcs_map_80_80", "Rx HE-MCS Map 80+80 MHz", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_1_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_1_ss", "Max HE-MCS for 1 SS", U16 Hex, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_2_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_2_ss", "Max HE-MCS for 2 SS", U16 Hex, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_3_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_3_ss", "Max HE-MCS for 3 SS", U16 Hex, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_4_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_4_ss", "Max HE-MCS for 4 SS", U16 Hex, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_5_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_5_ss", "Max HE-MCS for 5 SS", U16 Hex, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_6_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_6_ss", "Max HE-MCS for 6 SS", U16 Hex, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_7_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_7_ss", "Max HE-MCS for 7 SS", U16 Hex, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_RX_8_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_rx_8_ss", "Max HE-MCS for 8 SS", U16 Hex, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Tx HE-MCS Map 80+80 MHz.
    HE_MCS_MAP_TX_HE_MCS_MAP_80_80 = "wlan.ext_tag.he_mcs_map.tx_he_mcs_map_80_80", "Tx HE-MCS Map 80+80 MHz", U16 Hex;
    /// Max HE-MCS for 1 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_1_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_1_ss", "Max HE-MCS for 1 SS", U16 Hex, mask(0x3), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 2 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_2_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_2_ss", "Max HE-MCS for 2 SS", U16 Hex, mask(0xc), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 3 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_3_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_3_ss", "Max HE-MCS for 3 SS", U16 Hex, mask(0x30), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 4 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_4_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_4_ss", "Max HE-MCS for 4 SS", U16 Hex, mask(0xc0), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 5 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_5_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_5_ss", "Max HE-MCS for 5 SS", U16 Hex, mask(0x300), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 6 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_6_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_6_ss", "Max HE-MCS for 6 SS", U16 Hex, mask(0xc00), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 7 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_7_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_7_ss", "Max HE-MCS for 7 SS", U16 Hex, mask(0x3000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// Max HE-MCS for 8 SS.
    HE_MCS_MAP_MAX_HE_MCS_80P80_TX_8_SS = "wlan.ext_tag.he_mcs_map.max_he_mcs_80p80_tx_8_ss", "Max HE-MCS for 8 SS", U16 Hex, mask(0xc000), names(HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS_NAMES);
    /// NSS.
    HE_PPE_THRESHOLDS_NSS = "wlan.ext_tag.he_ppe_thresholds.nss", "NSS", U8 Dec, mask(0x7);
    /// RU Index Bitmask.
    HE_PPE_THRESHOLDS_RU_INDEX_BITMASK = "wlan.ext_tag.he_ppe_thresholds.ru_index_bitmask", "RU Index Bitmask", U8 Hex, mask(0x78);
    /// PPET16.
    HE_PPE_THRESHOLDS_PPET16 = "wlan.ext_tag.he_ppe_thresholds.ppet16", "PPET16", U8 Hex, names(HE_PPE_THRESHOLDS_PPET16_NAMES);
    /// PPET8.
    HE_PPE_THRESHOLDS_PPET8 = "wlan.ext_tag.he_ppe_thresholds.ppet8", "PPET8", U8 Hex, names(HE_PPE_THRESHOLDS_PPET16_NAMES);
    /// Reserved.
    HE_MAC_CAP_RESERVED_BITS_5_7 = "wlan.ext_tag.he_mac_cap.reserved_bits_5_7", "Reserved", U48 Hex, mask(0xe0);
    /// Reserved.
    HE_MAC_CAP_RESERVED_BITS_8_9 = "wlan.ext_tag.he_mac_cap.reserved_bits_8_9", "Reserved", U48 Hex, mask(0x300);
    /// Reserved.
    HE_MAC_CAP_RESERVED_BIT_29 = "wlan.ext_tag.he_mac_cap.reserved_bit_29", "Reserved", U48 Hex, mask(0x20000000);
}

/// Capabilities of the MAC layer.
#[rustfmt::skip]
pub(super) const MAC: &[Part] = &[
    Part::Number(&HE_MAC_CAPS, 6, &[&HE_MAC_CAP_HTC_HE_SUPPORT, &HE_MAC_CAP_TWT_REQ_SUPPORT, &HE_MAC_CAP_TWT_RSP_SUPPORT,
        &HE_MAC_CAP_DYNAMIC_FRAGMENTATION_SUPPORT, &HE_MAC_CAP_MAX_FRAG_MSDUS, &HE_MAC_CAP_MIN_FRAG_SIZE,
        &HE_MAC_CAP_TRIG_FRM_MAC_PADDING_DUR, &HE_MAC_CAP_MULTI_TID_AGG_RX_SUPPORT, &HE_MAC_CAP_HE_LINK_ADAPTATION_SUPPORT,
        &HE_MAC_CAP_ALL_ACK_SUPPORT, &HE_MAC_CAP_TRS_SUPPORT, &HE_MAC_CAP_BSR_SUPPORT, &HE_MAC_CAP_BROADCAST_TWT_SUPPORT,
        &HE_MAC_CAP_32_BIT_BA_BITMAP_SUPPORT, &HE_MAC_CAP_MU_CASCADING_SUPPORT, &HE_MAC_CAP_ACK_ENABLED_AGG_SUPPORT,
        &HE_MAC_CAP_RESERVED_B24, &HE_MAC_CAP_OM_CONTROL_SUPPORT, &HE_MAC_CAP_OFDMA_RA_SUPPORT,
        &HE_MAC_CAP_MAX_A_MPDU_LEN_EXP_EXT, &HE_MAC_CAP_A_MSDU_FRAG_SUPPORT, &HE_MAC_CAP_FLEXIBLE_TWT_SCHED_SUPPORT,
        &HE_MAC_CAP_RX_CTL_FRM_MULTIBSS, &HE_MAC_CAP_BSRP_BQRP_A_MPDU_AGG, &HE_MAC_CAP_QTP_SUPPORT, &HE_MAC_CAP_BQR_SUPPORT,
        &HE_MAC_CAP_PSR_RESPONDER, &HE_MAC_CAP_NDP_FEEDBACK_REPORT_SUPPORT, &HE_MAC_CAP_OPS_SUPPORT,
        &HE_MAC_CAP_A_MSDU_IN_A_MPDU_SUPPORT, &HE_MAC_CAP_MULTI_TID_AGG_TX_SUPPORT,
        &HE_MAC_CAP_SUBCHANNEL_SELECTIVE_XMIT_SUPPORT, &HE_MAC_CAP_UL_2_996_TONE_RU_SUPPORT,
        &HE_MAC_CAP_OM_CNTL_UL_MU_DATA_DISABLE_RX_SUPPORT, &HE_DYNAMIC_SM_POWER_SAVE, &HE_PUNCTURED_SOUNDING_SUPPORT,
        &HE_HT_AND_VHT_TRIGGER_FRAME_RX_SUPPORT]),
];

/// Those of a station that does not take fragments.
#[rustfmt::skip]
pub(super) const MAC_WHOLE: &[Part] = &[
    Part::Number(&HE_MAC_CAPS, 6, &[&HE_MAC_CAP_HTC_HE_SUPPORT, &HE_MAC_CAP_TWT_REQ_SUPPORT, &HE_MAC_CAP_TWT_RSP_SUPPORT,
        &HE_MAC_CAP_DYNAMIC_FRAGMENTATION_SUPPORT, &HE_MAC_CAP_RESERVED_BITS_5_7, &HE_MAC_CAP_RESERVED_BITS_8_9,
        &HE_MAC_CAP_TRIG_FRM_MAC_PADDING_DUR, &HE_MAC_CAP_MULTI_TID_AGG_RX_SUPPORT, &HE_MAC_CAP_HE_LINK_ADAPTATION_SUPPORT,
        &HE_MAC_CAP_ALL_ACK_SUPPORT, &HE_MAC_CAP_TRS_SUPPORT, &HE_MAC_CAP_BSR_SUPPORT, &HE_MAC_CAP_BROADCAST_TWT_SUPPORT,
        &HE_MAC_CAP_32_BIT_BA_BITMAP_SUPPORT, &HE_MAC_CAP_MU_CASCADING_SUPPORT, &HE_MAC_CAP_ACK_ENABLED_AGG_SUPPORT,
        &HE_MAC_CAP_RESERVED_B24, &HE_MAC_CAP_OM_CONTROL_SUPPORT, &HE_MAC_CAP_OFDMA_RA_SUPPORT,
        &HE_MAC_CAP_MAX_A_MPDU_LEN_EXP_EXT, &HE_MAC_CAP_RESERVED_BIT_29, &HE_MAC_CAP_FLEXIBLE_TWT_SCHED_SUPPORT,
        &HE_MAC_CAP_RX_CTL_FRM_MULTIBSS, &HE_MAC_CAP_BSRP_BQRP_A_MPDU_AGG, &HE_MAC_CAP_QTP_SUPPORT, &HE_MAC_CAP_BQR_SUPPORT,
        &HE_MAC_CAP_PSR_RESPONDER, &HE_MAC_CAP_NDP_FEEDBACK_REPORT_SUPPORT, &HE_MAC_CAP_OPS_SUPPORT,
        &HE_MAC_CAP_A_MSDU_IN_A_MPDU_SUPPORT, &HE_MAC_CAP_MULTI_TID_AGG_TX_SUPPORT,
        &HE_MAC_CAP_SUBCHANNEL_SELECTIVE_XMIT_SUPPORT, &HE_MAC_CAP_UL_2_996_TONE_RU_SUPPORT,
        &HE_MAC_CAP_OM_CNTL_UL_MU_DATA_DISABLE_RX_SUPPORT, &HE_DYNAMIC_SM_POWER_SAVE, &HE_PUNCTURED_SOUNDING_SUPPORT,
        &HE_HT_AND_VHT_TRIGGER_FRAME_RX_SUPPORT]),
];

/// Capabilities of the physical layer; the sets of schemes follow.
#[rustfmt::skip]
pub(super) const PHY: &[Part] = &[
    Part::Text("HE PHY Capabilities Information", 11, &[
        Part::Split(&HE_PHY_CAP_RESERVED_B0, 1, &[&HE_PHY_CAP_FBYTE_RESERVED_B0]),
        Part::Number(&HE_PHY_CAP_FBYTES, 1, &[&HE_PHY_CAP_CHAN_WIDTH_SET_40MHZ_IN_2_4GHZ,
            &HE_PHY_CAP_CHAN_WIDTH_SET_40_80_IN_5GHZ, &HE_PHY_CAP_CHAN_WIDTH_SET_160_IN_5GHZ,
            &HE_PHY_CAP_CHAN_WIDTH_SET_160_80_80_IN_5GHZ, &HE_PHY_CAP_CHAN_WIDTH_SET_242_TONE_IN_2_4GHZ,
            &HE_PHY_CAP_CHAN_WIDTH_SET_242_TONE_IN_5GHZ, &HE_PHY_CAP_CHAN_WIDTH_SET_RESERVED]),
        Part::Number(&HE_PHY_CAP_BITS_8_TO_23, 2, &[&HE_PHY_CAP_PUNC_PREAMBLE_RX, &HE_PHY_CAP_DEVICE_CLASS,
            &HE_PHY_CAP_LDPC_CODING_IN_PAYLOAD, &HE_PHY_CAP_HE_SU_PPDU_WITH_1X_HE_LTF_08US,
            &HE_PHY_CAP_MIDAMBLE_TX_RX_MAX_NSTS, &HE_PHY_CAP_NDP_WITH_4X_HE_LTF_4X_3_2US, &HE_PHY_CAP_STBC_TX_LT_80MHZ,
            &HE_PHY_CAP_STBC_RX_LT_80MHZ, &HE_PHY_CAP_DOPPLER_TX, &HE_PHY_CAP_DOPPLER_RX, &HE_PHY_CAP_FULL_BW_UL_MU_MIMO,
            &HE_PHY_CAP_PARTIAL_BW_UL_MU_MIMO]),
        Part::Number(&HE_PHY_CAP_BITS_24_TO_39, 2, &[&HE_PHY_CAP_DCM_MAX_CONST_TX, &HE_PHY_CAP_DCM_MAX_NSS_TX,
            &HE_PHY_CAP_DCM_MAX_CONST_RX, &HE_PHY_CAP_DCM_MAX_NSS_TX, &HE_PHY_CAP_RX_PARTIAL_BW_SU_20MHZ_HE_MU_PPDU,
            &HE_PHY_CAP_SU_BEAMFORMER, &HE_PHY_CAP_SU_BEAMFORMEE, &HE_PHY_CAP_MU_BEAMFORMER,
            &HE_PHY_CAP_BEAMFORMEE_STS_LTE_80MHZ, &HE_PHY_CAP_BEAMFORMEE_STS_GT_80MHZ]),
        Part::Number(&HE_PHY_CAP_BITS_40_TO_55, 2, &[&HE_PHY_CAP_NO_SOUNDING_DIMS_LTE_80,
            &HE_PHY_CAP_NO_SOUNDING_DIMS_GT_80, &HE_PHY_CAP_NG_EQ_16_SU_FB, &HE_PHY_CAP_NG_EQ_16_MU_FB,
            &HE_PHY_CAP_CODEBOOK_SIZE_SU_FB, &HE_PHY_CAP_CODEBOOK_SIZE_MU_FB, &HE_PHY_CAP_TRIG_SU_BF_FB,
            &HE_PHY_CAP_TRIG_MU_BF_FB, &HE_PHY_CAP_TRIG_CQI_FB, &HE_PHY_CAP_PARTIAL_BW_ER,
            &HE_PHY_CAP_PARTIAL_BW_DL_MU_MIMO, &HE_PHY_CAP_PPE_THRES_PRESENT]),
        Part::Number(&HE_PHY_CAP_BITS_56_TO_71, 2, &[&HE_PHY_CAP_PSR_BASED_SR_SUP, &HE_PHY_CAP_PWR_BST_FACTOR_AR_SUP,
            &HE_PHY_CAP_HE_SU_PPDU_ETC_GI, &HE_PHY_CAP_MAX_NC, &HE_PHY_CAP_STBC_TX_GT_80_MHZ, &HE_PHY_CAP_STBC_RX_GT_80_MHZ,
            &HE_PHY_CAP_HE_ER_SU_PPDU_4XXX_GI, &HE_PHY_CAP_20_MHZ_IN_40_IN_2_4GHZ, &HE_PHY_CAP_20_MHZ_IN_160_80P80_PPDU,
            &HE_PHY_CAP_80_MHZ_IN_160_80P80_PPDU, &HE_PHY_CAP_HE_ER_SU_PPDU_1XXX_GI,
            &HE_PHY_CAP_MIDAMBLE_TX_RX_2X_1X_HE_LTF, &HE_PHY_CAP_DCM_MAX_RU]),
        Part::Number(&HE_PHY_CAP_BITS_72_TO_87, 2, &[&HE_PHY_CAP_LONGER_THAN_16_HE_SIGB_OFDM_SYM_SUPPORT,
            &HE_PHY_CAP_NON_TRIGGERED_FEEDBACK, &HE_PHY_CAP_TX_1024_QAM_SUPPORT_LT_242_TONE_RU,
            &HE_PHY_CAP_RX_1024_QAM_SUPPORT_LT_242_TONE_RU, &HE_PHY_CAP_RX_FULL_BW_SU_USING_HE_MU_PPDU_WITH_COMPRESSED_SIGB,
            &HE_PHY_CAP_RX_FULL_BW_SU_USING_HE_MU_PPDU_WITH_NON_COMPRESSED_SIGB, &HE_PHY_CAP_NOMINAL_PACKET_PADDING,
            &HE_PHY_CAP_HE_MU_PPDU_RU_RX_MAX, &HE_PHY_CAP_RESERVED_B81_B87]),
    ]),
];

/// Schemes for each number of spatial streams, up to 80 MHz.
#[rustfmt::skip]
pub(super) const SCHEMES_80: &[Part] = &[
    Part::Number(&HE_MCS_MAP_RX_HE_MCS_MAP_LTE_80, 2, &[&HE_MCS_MAP_MAX_HE_MCS_80_RX_1_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80_RX_2_SS, &HE_MCS_MAP_MAX_HE_MCS_80_RX_3_SS, &HE_MCS_MAP_MAX_HE_MCS_80_RX_4_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80_RX_5_SS, &HE_MCS_MAP_MAX_HE_MCS_80_RX_6_SS, &HE_MCS_MAP_MAX_HE_MCS_80_RX_7_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80_RX_8_SS]),
    Part::Number(&HE_MCS_MAP_TX_HE_MCS_MAP_LTE_80, 2, &[&HE_MCS_MAP_MAX_HE_MCS_80_TX_1_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80_TX_2_SS, &HE_MCS_MAP_MAX_HE_MCS_80_TX_3_SS, &HE_MCS_MAP_MAX_HE_MCS_80_TX_4_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80_TX_5_SS, &HE_MCS_MAP_MAX_HE_MCS_80_TX_6_SS, &HE_MCS_MAP_MAX_HE_MCS_80_TX_7_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80_TX_8_SS]),
];

/// Schemes for each number of spatial streams, 160 MHz.
#[rustfmt::skip]
pub(super) const SCHEMES_160: &[Part] = &[
    Part::Number(&HE_MCS_MAP_RX_HE_MCS_MAP_160, 2, &[&HE_MCS_MAP_MAX_HE_MCS_160_RX_1_SS, &HE_MCS_MAP_MAX_HE_MCS_160_RX_2_SS,
        &HE_MCS_MAP_MAX_HE_MCS_160_RX_3_SS, &HE_MCS_MAP_MAX_HE_MCS_160_RX_4_SS, &HE_MCS_MAP_MAX_HE_MCS_160_RX_5_SS,
        &HE_MCS_MAP_MAX_HE_MCS_160_RX_6_SS, &HE_MCS_MAP_MAX_HE_MCS_160_RX_7_SS, &HE_MCS_MAP_MAX_HE_MCS_160_RX_8_SS]),
    Part::Number(&HE_MCS_MAP_TX_HE_MCS_MAP_160, 2, &[&HE_MCS_MAP_MAX_HE_MCS_160_TX_1_SS, &HE_MCS_MAP_MAX_HE_MCS_160_TX_2_SS,
        &HE_MCS_MAP_MAX_HE_MCS_160_TX_3_SS, &HE_MCS_MAP_MAX_HE_MCS_160_TX_4_SS, &HE_MCS_MAP_MAX_HE_MCS_160_TX_5_SS,
        &HE_MCS_MAP_MAX_HE_MCS_160_TX_6_SS, &HE_MCS_MAP_MAX_HE_MCS_160_TX_7_SS, &HE_MCS_MAP_MAX_HE_MCS_160_TX_8_SS]),
];

/// Schemes for each number of spatial streams, 80+80 MHz.
#[rustfmt::skip]
pub(super) const SCHEMES_80_80: &[Part] = &[
    Part::Number(&HE_MCS_MAP_RX_HE_MCS_MAP_80_80, 2, &[&HE_MCS_MAP_MAX_HE_MCS_80P80_RX_1_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_2_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_3_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_4_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_5_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_6_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_7_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80P80_RX_8_SS]),
    Part::Number(&HE_MCS_MAP_TX_HE_MCS_MAP_80_80, 2, &[&HE_MCS_MAP_MAX_HE_MCS_80P80_TX_1_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_2_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_3_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_4_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_5_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_6_SS, &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_7_SS,
        &HE_MCS_MAP_MAX_HE_MCS_80P80_TX_8_SS]),
];
