//! The fields of elements of vendors: WMM, Hotspot 2.0, Aironet and others.

use super::layout::Part;
use crate::fields;
use crate::model::Names;
use crate::model::field::SET;
use crate::model::field::YES_NO;

const WFA_IE_WME_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Information Element"),
    (1, "Parameter Element"),
    (2, "TSPEC Element"),
];

pub(super) const WFA_IE_WME_ACP_ACI_NAMES: &[(u64, &str)] = &[
    (0, "Best Effort"),
    (1, "Background"),
    (2, "Video"),
    (3, "Voice"),
];

const WFA_IE_WME_QOS_INFO_STA_MAX_SP_LENGTH_NAMES: &[(u64, &str)] = &[
    (0, "WMM AP may deliver all buffered frames (MSDUs and MMPDUs)"),
    (1, "WMM AP may deliver a maximum of 2 buffered frames (MSDUs and MMPDUs) per USP"),
    (2, "WMM AP may deliver a maximum of 4 buffered frames (MSDUs and MMPDUs) per USP"),
    (3, "WMM AP may deliver a maximum of 6 buffered frames (MSDUs and MMPDUs) per USP"),
];

const WFA_IE_WME_TSPEC_TS_INFO_DIR_NAMES: &[(u64, &str)] = &[
    (0, "Uplink"),
    (1, "Downlink"),
    (2, "Direct link"),
    (3, "Bidirectional link"),
];

const WFA_IE_WME_TSPEC_TS_INFO_PSB_NAMES: &[(u64, &str)] = &[
    (0, "Legacy"),
    (1, "U-APSD"),
];

const WFA_IE_WME_TSPEC_TS_INFO_UP_NAMES: &[(u64, &str)] = &[
    (0, "Best Effort"),
    (1, "Background"),
    (2, "Spare"),
    (3, "Excellent Effort"),
    (4, "Controlled Load"),
    (5, "Video"),
    (6, "Voice"),
    (7, "Network Control"),
];

const ATHEROS_IE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Advanced Capability"),
    (3, "eXtended Range"),
];

const HS20_INDICATION_VERSION_NUMBER_NAMES: &[(u64, &str)] = &[
    (0, "1.x"),
    (1, "2.x"),
    (2, "3.x"),
];

const VS_PREN_TYPE_NAMES: &[(u64, &str)] = &[
    (51, "HT Capabilities (802.11n D1.10)"),
    (52, "HT Additional Capabilities (802.11n D1.00)"),
];

const AIRONET_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "DTPC"),
    (1, "Unknown (1)"),
    (3, "CCX version"),
    (4, "Qos"),
    (11, "Unknown (11)"),
    (14, "QBSS V2 - CCA"),
    (20, "Client MFP"),
];

const VS_ARUBA_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (3, "AP Name"),
];

fields! {
    /// WME Subtype.
    WFA_IE_WME_SUBTYPE = "wlan.wfa.ie.wme.subtype", "WME Subtype", U8 Dec, names(WFA_IE_WME_SUBTYPE_NAMES);
    /// WME Version.
    WFA_IE_WME_VERSION = "wlan.wfa.ie.wme.version", "WME Version", U8 Dec;
    /// Ac Parameters.
    WFA_IE_WME_ACP = "wlan.wfa.ie.wme.acp", "Ac Parameters", None None;
    /// ACI / AIFSN Field.
    WFA_IE_WME_ACP_ACI_AIFSN = "wlan.wfa.ie.wme.acp.aci_aifsn", "ACI / AIFSN Field", U8 Hex;
    /// AIFSN.
    WFA_IE_WME_ACP_AIFSN = "wlan.wfa.ie.wme.acp.aifsn", "AIFSN", U8 Dec, mask(0xf);
    /// Admission Control Mandatory.
    WFA_IE_WME_ACP_ACM = "wlan.wfa.ie.wme.acp.acm", "Admission Control Mandatory", Bool B8, mask(0x10), with(YES_NO);
    /// ACI.
    WFA_IE_WME_ACP_ACI = "wlan.wfa.ie.wme.acp.aci", "ACI", U8 Dec, mask(0x60), names(WFA_IE_WME_ACP_ACI_NAMES);
    /// Must be Zero.
    WFA_IE_WME_ACP_RESERVED = "wlan.wfa.ie.wme.acp.reserved", "Reserved", U8 Dec, mask(0x80);
    /// ECW.
    WFA_IE_WME_ACP_ECW = "wlan.wfa.ie.wme.acp.ecw", "ECW", U8 Hex;
    /// ECW Max.
    WFA_IE_WME_ACP_ECW_MAX = "wlan.wfa.ie.wme.acp.ecw.max", "ECW Max", U8 Dec, mask(0xf0);
    /// ECW Min.
    WFA_IE_WME_ACP_ECW_MIN = "wlan.wfa.ie.wme.acp.ecw.min", "ECW Min", U8 Dec, mask(0xf);
    /// CW Max.
    WFA_IE_WME_ACP_CW_MAX = "wlan.wfa.ie.wme.acp.cw.max", "CW Max", U8 Dec;
    /// CW Min.
    WFA_IE_WME_ACP_CW_MIN = "wlan.wfa.ie.wme.acp.cw.min", "CW Min", U8 Dec;
    /// TXOP Limit.
    WFA_IE_WME_ACP_TXOP_LIMIT = "wlan.wfa.ie.wme.acp.txop_limit", "TXOP Limit", U16 Dec;
    /// WME QoS Info.
    WFA_IE_WME_QOS_INFO = "wlan.wfa.ie.wme.qos_info", "WME QoS Info", U8 Hex;
    /// Indicates the WMM AP is currently supporting unscheduled automatic power save delivery.
    WFA_IE_WME_QOS_INFO_AP_U_APSD = "wlan.wfa.ie.wme.qos_info.ap.u_apsd", "U-APSD", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// Parameter Set Count.
    WFA_IE_WME_QOS_INFO_AP_PARAMETER_SET_COUNT = "wlan.wfa.ie.wme.qos_info.ap.parameter_set_count", "Parameter Set Count", U8 Hex, mask(0xf);
    /// Must Be Zero.
    WFA_IE_WME_QOS_INFO_AP_RESERVED = "wlan.wfa.ie.wme.qos_info.ap.reserved", "Reserved", U8 Hex, mask(0x70);
    /// Must Be Zero.
    WFA_IE_WME_RESERVED = "wlan.wfa.ie.wme.reserved", "Reserved", Bytes None;
    /// Max SP Length.
    WFA_IE_WME_QOS_INFO_STA_MAX_SP_LENGTH = "wlan.wfa.ie.wme.qos_info.sta.max_sp_length", "Max SP Length", U8 Hex, mask(0x60), names(WFA_IE_WME_QOS_INFO_STA_MAX_SP_LENGTH_NAMES);
    /// AC_BE.
    WFA_IE_WME_QOS_INFO_STA_AC_BE = "wlan.wfa.ie.wme.qos_info.sta.ac_be", "AC_BE", Bool B8, mask(0x8), with(Names::Bool("WMM delivery and trigger enabled", "non-WMM PS"));
    /// AC_BK.
    WFA_IE_WME_QOS_INFO_STA_AC_BK = "wlan.wfa.ie.wme.qos_info.sta.ac_bk", "AC_BK", Bool B8, mask(0x4), with(Names::Bool("WMM delivery and trigger enabled", "non-WMM PS"));
    /// AC_VI.
    WFA_IE_WME_QOS_INFO_STA_AC_VI = "wlan.wfa.ie.wme.qos_info.sta.ac_vi", "AC_VI", Bool B8, mask(0x2), with(Names::Bool("WMM delivery and trigger enabled", "non-WMM PS"));
    /// AC_VO.
    WFA_IE_WME_QOS_INFO_STA_AC_VO = "wlan.wfa.ie.wme.qos_info.sta.ac_vo", "AC_VO", Bool B8, mask(0x1), with(Names::Bool("WMM delivery and trigger enabled", "non-WMM PS"));
    /// Must Be Zero.
    WFA_IE_WME_QOS_INFO_STA_RESERVED = "wlan.wfa.ie.wme.qos_info.sta.reserved", "Reserved", U8 Hex, mask(0x90);
    /// Traffic Stream (TS) Info.
    WFA_IE_WME_TSPEC_TS_INFO = "wlan.wfa.ie.wme.tspec.ts_info", "TS Info", U24 Hex;
    /// Traffic Stream Info ID (TID).
    WFA_IE_WME_TSPEC_TS_INFO_TID = "wlan.wfa.ie.wme.tspec.ts_info.tid", "TID", U24 Dec, mask(0x1e);
    /// Traffic Stream (TS) Info Direction.
    WFA_IE_WME_TSPEC_TS_INFO_DIR = "wlan.wfa.ie.wme.tspec.ts_info.dir", "Direction", U24 Dec, mask(0x60), names(WFA_IE_WME_TSPEC_TS_INFO_DIR_NAMES);
    /// Traffic Stream (TS) Info Power Save Behavior (PSB).
    WFA_IE_WME_TSPEC_TS_INFO_PSB = "wlan.wfa.ie.wme.tspec.ts_info.psb", "PSB", U24 Dec, mask(0x400), names(WFA_IE_WME_TSPEC_TS_INFO_PSB_NAMES);
    /// Traffic Stream (TS) Info User Priority (UP).
    WFA_IE_WME_TSPEC_TS_INFO_UP = "wlan.wfa.ie.wme.tspec.ts_info.up", "UP", U24 Dec, mask(0x3800), names(WFA_IE_WME_TSPEC_TS_INFO_UP_NAMES);
    /// Must be Zero.
    WFA_IE_WME_TSPEC_TS_INFO_RESERVED = "wlan.wfa.ie.wme.tspec.ts_info.reserved", "Reserved", U24 Hex, mask(0xffc381);
    /// Normal MSDU Size.
    WFA_IE_WME_TSPEC_NOR_MSDU = "wlan.wfa.ie.wme.tspec.nor_msdu", "Normal MSDU Size", U16 Dec;
    /// Maximum MSDU Size.
    WFA_IE_WME_TSPEC_MAX_MSDU = "wlan.wfa.ie.wme.tspec.max_msdu", "Maximum MSDU Size", U16 Dec;
    /// Minimum Service Interval.
    WFA_IE_WME_TSPEC_MIN_SRV = "wlan.wfa.ie.wme.tspec.min_srv", "Minimum Service Interval", U32 Dec;
    /// Maximum Service Interval.
    WFA_IE_WME_TSPEC_MAX_SRV = "wlan.wfa.ie.wme.tspec.max_srv", "Maximum Service Interval", U32 Dec;
    /// Inactivity Interval.
    WFA_IE_WME_TSPEC_INACT_INT = "wlan.wfa.ie.wme.tspec.inact_int", "Inactivity Interval", U32 Dec;
    /// Suspension Interval.
    WFA_IE_WME_TSPEC_SUSP_INT = "wlan.wfa.ie.wme.tspec.susp_int", "Suspension Interval", U32 Dec;
    /// Service Start Time.
    WFA_IE_WME_TSPEC_SRV_START = "wlan.wfa.ie.wme.tspec.srv_start", "Service Start Time", U32 Dec;
    /// Minimum Data Rate.
    WFA_IE_WME_TSPEC_MIN_DATA = "wlan.wfa.ie.wme.tspec.min_data", "Minimum Data Rate", U32 Dec;
    /// Mean Data Rate.
    WFA_IE_WME_TSPEC_MEAN_DATA = "wlan.wfa.ie.wme.tspec.mean_data", "Mean Data Rate", U32 Dec;
    /// Peak Data Rate.
    WFA_IE_WME_TSPEC_PEAK_DATA = "wlan.wfa.ie.wme.tspec.peak_data", "Peak Data Rate", U32 Dec;
    /// Burst Size.
    WFA_IE_WME_TSPEC_BURST_SIZE = "wlan.wfa.ie.wme.tspec.burst_size", "Burst Size", U32 Dec;
    /// Delay Bound.
    WFA_IE_WME_TSPEC_DELAY_BOUND = "wlan.wfa.ie.wme.tspec.delay_bound", "Delay Bound", U32 Dec;
    /// Minimum PHY Rate.
    WFA_IE_WME_TSPEC_MIN_PHY = "wlan.wfa.ie.wme.tspec.min_phy", "Minimum PHY Rate", U32 Dec;
    /// Surplus Bandwidth Allowance.
    WFA_IE_WME_TSPEC_SURPLUS = "wlan.wfa.ie.wme.tspec.surplus", "Surplus Bandwidth Allowance", U16 Dec;
    /// Type.
    ATHEROS_IE_TYPE = "wlan.atheros.ie.type", "Type", U8 Hex, names(ATHEROS_IE_TYPE_NAMES);
    /// Subtype.
    ATHEROS_IE_SUBTYPE = "wlan.atheros.ie.subtype", "Subtype", U8 Hex;
    /// Version.
    ATHEROS_IE_VERSION = "wlan.atheros.ie.version", "Version", U8 Hex;
    /// Capabilities.
    ATHEROS_IE_ADVCAP_CAP = "wlan.atheros.ie.advcap.cap", "Capabilities", U8 Hex;
    /// Turbo Prime.
    IE_ATHEROS_CAPABILITIES_TURBOP = "wlan.ie.atheros.capabilities.turbop", "Turbo Prime", Bool B8, mask(0x1);
    /// Compression.
    IE_ATHEROS_CAPABILITIES_COMP = "wlan.ie.atheros.capabilities.comp", "Compression", Bool B8, mask(0x2);
    /// Fast Frames.
    IE_ATHEROS_CAPABILITIES_FF = "wlan.ie.atheros.capabilities.ff", "Fast Frames", Bool B8, mask(0x4);
    /// EXtended Range.
    IE_ATHEROS_CAPABILITIES_XR = "wlan.ie.atheros.capabilities.xr", "eXtended Range", Bool B8, mask(0x8);
    /// Advanced Radar.
    IE_ATHEROS_CAPABILITIES_AR = "wlan.ie.atheros.capabilities.ar", "Advanced Radar", Bool B8, mask(0x10);
    /// Burst.
    IE_ATHEROS_CAPABILITIES_BURST = "wlan.ie.atheros.capabilities.burst", "Burst", Bool B8, mask(0x20);
    /// CWMin tuning.
    IE_ATHEROS_CAPABILITIES_WME = "wlan.ie.atheros.capabilities.wme", "CWMin tuning", Bool B8, mask(0x40);
    /// Boost.
    IE_ATHEROS_CAPABILITIES_BOOST = "wlan.ie.atheros.capabilities.boost", "Boost", Bool B8, mask(0x80);
    /// Default key index.
    ATHEROS_IE_ADVCAP_DEFKEY = "wlan.atheros.ie.advcap.defkey", "Default key index", U16 Hex;
    /// BSSID.
    WFA_IE_OWE_BSSID = "wlan.wfa.ie.owe.bssid", "BSSID", Ether None;
    /// SSID length.
    WFA_IE_OWE_SSID_LENGTH = "wlan.wfa.ie.owe.ssid_length", "SSID length", U16 Dec;
    /// DGAF Disabled.
    HS20_INDICATION_DGAF_DISABLED = "wlan.hs20.indication.dgaf_disabled", "DGAF Disabled", U8 Dec, mask(0x1);
    /// PPS MO ID Present.
    HS20_INDICATION_PPS_MO_ID_PRESENT = "wlan.hs20.indication.pps_mo_id_present", "PPS MO ID Present", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// ANQP Domain ID Present.
    HS20_INDICATION_ANQP_DOMAIN_ID_PRESENT = "wlan.hs20.indication.anqp_domain_id_present", "ANQP Domain ID Present", Bool B8, mask(0x4), with(Names::Bool("Present", "Not Present"));
    /// Reserved.
    HS20_INDICATION_RESERVED = "wlan.hs20.indication.reserved", "Reserved", Bool B8, mask(0x8), with(SET);
    /// Version Number.
    HS20_INDICATION_VERSION_NUMBER = "wlan.hs20.indication.version_number", "Version Number", U8 Dec, mask(0xf0), names(HS20_INDICATION_VERSION_NUMBER_NAMES);
    /// SSID.
    WFA_IE_OWE_SSID = "wlan.wfa.ie.owe.ssid", "SSID", Str None;
    /// Vendor Specific HT Type.
    VS_PREN_TYPE = "wlan.vs.pren.type", "802.11n (Pre) Type", U8 Dec, names(VS_PREN_TYPE_NAMES);
    /// 802.11n (Pre) Unknown Data.
    VS_PREN_UNKNOWN_DATA = "wlan.vs.pren.unknown_data", "802.11n (Pre) Unknown Data", Bytes None;
    /// Aironet IE type.
    AIRONET_TYPE = "wlan.aironet.type", "Aironet IE type", U8 Dec, names(AIRONET_TYPE_NAMES);
    /// Aironet IE CCX version.
    AIRONET_VERSION = "wlan.aironet.version", "Aironet IE CCX version", U8 Dec;
    /// Aironet IE Client MFP.
    AIRONET_CLIENTMFP = "wlan.aironet.clientmfp", "Aironet IE Client MFP", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// Aironet IE CCX DTCP.
    AIRONET_DTPC = "wlan.aironet.dtpc", "Aironet IE CCX DTCP", I8 Dec, unit(" dBm");
    /// Aironet IE CCX DTCP Unknown.
    AIRONET_DTPC_UNKNOWN = "wlan.aironet.dtpc_unknown", "Aironet IE CCX DTCP Unknown", Bytes None;
    /// Aironet IE data.
    AIRONET_DATA = "wlan.aironet.data", "Aironet IE data", Bytes None;
    /// Subtype.
    VS_ARUBA_SUBTYPE = "wlan.vs.aruba.subtype", "Subtype", U8 Dec, names(VS_ARUBA_SUBTYPE_NAMES);
    /// AP Name.
    VS_ARUBA_AP_NAME = "wlan.vs.aruba.ap_name", "AP Name", Str None;
    /// Data.
    VS_ARUBA_DATA = "wlan.vs.aruba.data", "Data", Bytes None;
    /// Type.
    MARVELL_IE_TYPE = "wlan.marvell.ie.type", "Type", U8 Hex;
    /// Marvell IE data.
    MARVELL_DATA = "wlan.marvell.data", "Marvell IE data", Bytes None;
    /// Atheros IE data.
    ATHEROS_DATA = "wlan.atheros.data", "Atheros IE data", Bytes None;
}

/// What the elements of WMM begin with.
#[rustfmt::skip]
pub(super) const WME_HEAD: &[Part] = &[
    Part::Number(&WFA_IE_WME_SUBTYPE, 1, &[]),
    Part::Number(&WFA_IE_WME_VERSION, 1, &[]),
];

/// Access parameters of one category.
#[rustfmt::skip]
pub(super) const ACCESS: &[Part] = &[
    Part::Number(&WFA_IE_WME_ACP_ACI_AIFSN, 1, &[&WFA_IE_WME_ACP_AIFSN, &WFA_IE_WME_ACP_ACM, &WFA_IE_WME_ACP_ACI,
        &WFA_IE_WME_ACP_RESERVED]),
    Part::Number(&WFA_IE_WME_ACP_ECW, 1, &[&WFA_IE_WME_ACP_ECW_MAX, &WFA_IE_WME_ACP_ECW_MIN]),
    Part::Number(&WFA_IE_WME_ACP_TXOP_LIMIT, 2, &[]),
];

/// State of an access point.
#[rustfmt::skip]
pub(super) const QOS_OF_AP: &[Part] = &[
    Part::Number(&WFA_IE_WME_QOS_INFO, 1, &[&WFA_IE_WME_QOS_INFO_AP_U_APSD, &WFA_IE_WME_QOS_INFO_AP_PARAMETER_SET_COUNT,
        &WFA_IE_WME_QOS_INFO_AP_RESERVED]),
];

/// State of a station.
#[rustfmt::skip]
pub(super) const QOS_OF_STATION: &[Part] = &[
    Part::Number(&WFA_IE_WME_QOS_INFO, 1, &[&WFA_IE_WME_QOS_INFO_STA_MAX_SP_LENGTH, &WFA_IE_WME_QOS_INFO_STA_AC_BE,
        &WFA_IE_WME_QOS_INFO_STA_AC_BK, &WFA_IE_WME_QOS_INFO_STA_AC_VI, &WFA_IE_WME_QOS_INFO_STA_AC_VO,
        &WFA_IE_WME_QOS_INFO_STA_RESERVED]),
];

/// Traffic specification of WMM.
#[rustfmt::skip]
pub(super) const TSPEC: &[Part] = &[
    Part::Number(&WFA_IE_WME_TSPEC_TS_INFO, 3, &[&WFA_IE_WME_TSPEC_TS_INFO_TID, &WFA_IE_WME_TSPEC_TS_INFO_DIR,
        &WFA_IE_WME_TSPEC_TS_INFO_PSB, &WFA_IE_WME_TSPEC_TS_INFO_UP, &WFA_IE_WME_TSPEC_TS_INFO_RESERVED]),
    Part::Number(&WFA_IE_WME_TSPEC_NOR_MSDU, 2, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_MAX_MSDU, 2, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_MIN_SRV, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_MAX_SRV, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_INACT_INT, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_SUSP_INT, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_SRV_START, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_MIN_DATA, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_MEAN_DATA, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_PEAK_DATA, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_BURST_SIZE, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_DELAY_BOUND, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_MIN_PHY, 4, &[]),
    Part::Number(&WFA_IE_WME_TSPEC_SURPLUS, 2, &[]),
];

/// Advanced capability of Atheros.
#[rustfmt::skip]
pub(super) const ATHEROS: &[Part] = &[
    Part::Number(&ATHEROS_IE_TYPE, 1, &[]),
    Part::Number(&ATHEROS_IE_SUBTYPE, 1, &[]),
    Part::Number(&ATHEROS_IE_VERSION, 1, &[]),
    Part::Number(&ATHEROS_IE_ADVCAP_CAP, 1, &[&IE_ATHEROS_CAPABILITIES_TURBOP, &IE_ATHEROS_CAPABILITIES_COMP,
        &IE_ATHEROS_CAPABILITIES_FF, &IE_ATHEROS_CAPABILITIES_XR, &IE_ATHEROS_CAPABILITIES_AR,
        &IE_ATHEROS_CAPABILITIES_BURST, &IE_ATHEROS_CAPABILITIES_WME, &IE_ATHEROS_CAPABILITIES_BOOST]),
    Part::Number(&ATHEROS_IE_ADVCAP_DEFKEY, 2, &[]),
];

/// Where the protected network of an open one is; its name follows.
#[rustfmt::skip]
pub(super) const OWE: &[Part] = &[
    Part::Number(&WFA_IE_OWE_BSSID, 6, &[]),
    Part::Number(&WFA_IE_OWE_SSID_LENGTH, 1, &[]),
];

/// Hotspot 2.0 Indication.
#[rustfmt::skip]
pub(super) const HOTSPOT: &[Part] = &[
    Part::Bits(1, &[&HS20_INDICATION_DGAF_DISABLED, &HS20_INDICATION_PPS_MO_ID_PRESENT,
        &HS20_INDICATION_ANQP_DOMAIN_ID_PRESENT, &HS20_INDICATION_RESERVED, &HS20_INDICATION_VERSION_NUMBER]),
];
