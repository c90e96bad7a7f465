//! Fields of the IEEE 802.1 and 802.3 TLVs of LLDP (IEEE 802.1Q annex D, IEEE 802.3 section 79).

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::{SET, YES_NO};

const DOT1_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Port VLAN ID"),
    (2, "Port and Protocol VLAN ID"),
    (3, "VLAN Name"),
    (4, "Protocol Identity"),
    (5, "VID Usage Digest"),
    (6, "Management VID"),
    (7, "Link Aggregation"),
    (8, "Congestion Notification"),
    (9, "ETS Configuration"),
    (0xa, "ETS Recommendation"),
    (0xb, "Priority Flow Control Configuration"),
    (0xc, "Application Protocol"),
    (0xd, "EVB"),
    (0xe, "CDCP"),
    (0xf, "Port extension"),
    (0x10, "Application VLAN"),
    (0x11, "LRP ECP Discovery"),
    (0x12, "LRP TCP Discovery"),
    (0x13, "Congestion Isolation"),
    (0x14, "Topology Recognition"),
];
const DOT1_AGGREGATION_STATUS_PORTTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Not specified"),
    (1, "From aggregation port"),
    (2, "From aggregator"),
    (3, "From single-port aggregator"),
];
const DOT3_SUBTYPE_NAMES: &[(u64, &str)] = &[
    (1, "MAC/PHY Configuration/Status"),
    (2, "Power Via MDI"),
    (3, "Link Aggregation"),
    (4, "Maximum Frame Size"),
    (5, "EEE (Energy-Efficient Ethernet)"),
    (7, "IEEE 802.3br Additional Ethernet capabilities"),
];
const PMD_MAU_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "other or unknown"),
    (1, "AUI - no internal MAU, view from AUI"),
    (2, "10Base5 - thick coax MAU"),
    (3, "Foirl - FOIRL MAU"),
    (4, "10Base2 - thin coax MAU"),
    (5, "10BaseT - UTP MAU"),
    (6, "10BaseFP - passive fiber MAU"),
    (7, "10BaseFB - sync fiber MAU"),
    (8, "10BaseFL - async fiber MAU"),
    (9, "10Broad36 - broadband DTE MAU"),
    (0xa, "10BaseTHD - UTP MAU, half duplex mode"),
    (0xb, "10BaseTFD - UTP MAU, full duplex mode"),
    (0xc, "10BaseFLHD - async fiber MAU, half duplex mode"),
    (0xd, "10BaseFLDF - async fiber MAU, full duplex mode"),
    (0xe, "10BaseT4 - 4 pair category 3 UTP"),
    (0xf, "100BaseTXHD - 2 pair category 5 UTP, half duplex mode"),
    (0x10, "100BaseTXFD - 2 pair category 5 UTP, full duplex mode"),
    (0x11, "100BaseFXHD - X fiber over PMT, half duplex mode"),
    (0x12, "100BaseFXFD - X fiber over PMT, full duplex mode"),
    (0x13, "100BaseT2HD - 2 pair category 3 UTP, half duplex mode"),
    (0x14, "100BaseT2DF - 2 pair category 3 UTP, full duplex mode"),
    (0x15, "1000BaseXHD - PCS/PMA, unknown PMD, half duplex mode"),
    (0x16, "1000BaseXFD - PCS/PMA, unknown PMD, full duplex mode"),
    (0x17, "1000BaseLXHD - Fiber over long-wavelength laser, half duplex mode"),
    (0x18, "1000BaseLXFD - Fiber over long-wavelength laser, full duplex mode"),
    (0x19, "1000BaseSXHD - Fiber over short-wavelength laser, half duplex mode"),
    (0x1a, "1000BaseSXFD - Fiber over short-wavelength laser, full duplex mode"),
    (0x1b, "1000BaseCXHD - Copper over 150-Ohm balanced cable, half duplex mode"),
    (0x1c, "1000BaseCXFD - Copper over 150-Ohm balanced cable, full duplex mode"),
    (0x1d, "1000BaseTHD - Four-pair Category 5 UTP, half duplex mode"),
    (0x1e, "1000BaseTFD - Four-pair Category 5 UTP, full duplex mode"),
    (0x1f, "10GigBaseX - X PCS/PMA, unknown PMD."),
    (0x20, "10GigBaseLX4 - X fiber over WWDM optics"),
    (0x21, "10GigBaseR - R PCS/PMA, unknown PMD."),
    (0x22, "10GigBaseER - R fiber over 1550 nm optics"),
    (0x23, "10GigBaseLR - R fiber over 1310 nm optics"),
    (0x24, "10GigBaseSR - R fiber over 850 nm optics"),
    (0x25, "10GigBaseW - W PCS/PMA, unknown PMD."),
    (0x26, "10GigBaseEW - W fiber over 1550 nm optics"),
    (0x27, "10GigBaseLW - W fiber over 1310 nm optics"),
    (0x28, "10GigBaseSW - W fiber over 850 nm optics"),
    (0x29, "10GBASE-CX4 - X copper over 8 pair 100-Ohm balanced cable"),
    (0x2a, "2BASE-TL - Voice grade UTP copper, up to 2700m, optional PAF"),
    (0x2b, "10PASS-TS - Voice grade UTP copper, up to 750m, optional PAF"),
    (0x2c, "100BASE-BX10D - One single-mode fiber OLT, long wavelength, 10km"),
    (0x2d, "100BASE-BX10U - One single-mode fiber ONU, long wavelength, 10km"),
    (0x2e, "100BASE-LX10 - One single-mode fiber ONU, long wavelength, 10km"),
    (0x2f, "1000BASE-BX10D - One single-mode fiber OLT, long wavelength, 10km"),
    (0x30, "1000BASE-BX10U - One single-mode fiber ONU, long wavelength, 10km"),
    (0x31, "1000BASE-LX10 - Two sigle-mode fiber, long wavelength, 10km"),
    (0x32, "1000BASE-PX10D - One single-mode fiber EPON OLT, 10km"),
    (0x33, "1000BASE-PX10U - One single-mode fiber EPON ONU, 10km"),
    (0x34, "1000BASE-PX20D - One single-mode fiber EPON OLT, 20km"),
    (0x35, "1000BASE-PX20U - One single-mode fiber EPON ONU, 20km"),
];
const MDI_POWER_CLASS_NAMES: &[(u64, &str)] = &[
    (1, "0"),
    (2, "1"),
    (3, "2"),
    (4, "3"),
    (5, "4"),
];
const MDI_POWER_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Type 2 PSE Device"),
    (1, "Type 2 PD Device"),
    (2, "Type 1 PSE Device"),
    (3, "Type 1 PD Device"),
];
const MDI_POWER_PRIORITY_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "Critical"),
    (2, "High"),
    (3, "Low"),
];
const ETS_TSA0_NAMES: &[(u64, &str)] = &[
    (0, "Strict Priority"),
    (1, "Credit-Based Shaper"),
    (2, "Enhanced Transmission Selection"),
    (0xff, "Vendor Specific Algorithm"),
];
const APP_SELECTOR_NAMES: &[(u64, &str)] = &[
    (0, "Reserved"),
    (1, "Default or Ethertype"),
    (2, "Port over TCP/SCTP"),
    (3, "Port over UDP/DCCP"),
    (4, "Port over TCP/SCTP/UDP/DCCP"),
    (5, "Reserved"),
    (6, "Reserved"),
    (7, "Reserved"),
];

fields! {
    /// IEEE 802.1 Subtype.
    DOT1_SUBTYPE = "lldp.ieee.802_1.subtype", "IEEE 802.1 Subtype", U8 Hex, names(DOT1_SUBTYPE_NAMES);
    /// Flags.
    VLAN_FLAGS = "lldp.ieee.802_1.port_and_vlan_id_flag", "Flags", U8 Hex;
    /// Port and Protocol VLAN.
    PORT_AND_VLAN_ID_FLAG_SUPPORTED = "lldp.ieee.802_1.port_and_vlan_id_flag.supported", "Port and Protocol VLAN", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// Port and Protocol VLAN.
    PORT_AND_VLAN_ID_FLAG_ENABLED = "lldp.ieee.802_1.port_and_vlan_id_flag.enabled", "Port and Protocol VLAN", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// Port VLAN Identifier.
    PORT_VLAN_ID = "lldp.ieee.802_1.port_vlan.id", "Port VLAN Identifier", U16 DecHex;
    /// Port and Protocol VLAN Identifier.
    PORT_PROTO_VLAN_ID = "lldp.ieee.802_1.port_proto_vlan.id", "Port and Protocol VLAN Identifier", U16 DecHex;
    /// VLAN Identifier.
    VLAN_ID = "lldp.ieee.802_1.vlan.id", "VLAN Identifier", U16 DecHex;
    /// VLAN Name Length.
    VLAN_NAME_LEN = "lldp.ieee.802_1.vlan.name_len", "VLAN Name Length", U8 Dec;
    /// VLAN Name.
    VLAN_NAME = "lldp.ieee.802_1.vlan.name", "VLAN Name", Str None;
    /// Protocol Identity Length.
    PROTO_ID_LENGTH = "lldp.ieee.802_1.proto.id_length", "Protocol Identity Length", U8 Dec;
    /// Protocol Identity.
    PROTO_ID = "lldp.ieee.802_1.proto.id", "Protocol Identity", Bytes None;
    /// Aggregation Status.
    DOT1_AGGREGATION = "lldp.ieee.802_1.aggregation_status", "Aggregation Status", U8 Hex;
    /// Aggregation Capability.
    DOT1_AGGREGATION_STATUS_CAP = "lldp.ieee.802_1.aggregation_status.cap", "Aggregation Capability", Bool B8, mask(0x1), with(YES_NO);
    /// Aggregation Status.
    DOT1_AGGREGATION_STATUS_ENABLED = "lldp.ieee.802_1.aggregation_status.enabled", "Aggregation Status", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Aggregation Status.
    DOT1_AGGREGATION_STATUS_PORTTYPE = "lldp.ieee.802_1.aggregation_status.porttype", "Aggregation Status", U8 Dec, mask(0xc), names(DOT1_AGGREGATION_STATUS_PORTTYPE_NAMES);
    /// Aggregated Port Id.
    DOT1_AGGREGATED_PORT = "lldp.ieee.802_1.aggregated_port_id", "Aggregated Port Id", U32 Dec;
    /// Priority 0 CNPV Capability.
    N802_1QAU_CNPV_PRIO0 = "lldp.ieee.802_1qau.cnpv.prio0", "Priority 0 CNPV Capability", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 1 CNPV Capability.
    N802_1QAU_CNPV_PRIO1 = "lldp.ieee.802_1qau.cnpv.prio1", "Priority 1 CNPV Capability", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 2 CNPV Capability.
    N802_1QAU_CNPV_PRIO2 = "lldp.ieee.802_1qau.cnpv.prio2", "Priority 2 CNPV Capability", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 3 CNPV Capability.
    N802_1QAU_CNPV_PRIO3 = "lldp.ieee.802_1qau.cnpv.prio3", "Priority 3 CNPV Capability", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 4 CNPV Capability.
    N802_1QAU_CNPV_PRIO4 = "lldp.ieee.802_1qau.cnpv.prio4", "Priority 4 CNPV Capability", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 5 CNPV Capability.
    N802_1QAU_CNPV_PRIO5 = "lldp.ieee.802_1qau.cnpv.prio5", "Priority 5 CNPV Capability", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 6 CNPV Capability.
    N802_1QAU_CNPV_PRIO6 = "lldp.ieee.802_1qau.cnpv.prio6", "Priority 6 CNPV Capability", Bool B8, mask(0x40), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 7 CNPV Capability.
    N802_1QAU_CNPV_PRIO7 = "lldp.ieee.802_1qau.cnpv.prio7", "Priority 7 CNPV Capability", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// Priority 0 Ready Indicator.
    N802_1QAU_READY_PRIO0 = "lldp.ieee.802_1qau.ready.prio0", "Priority 0 Ready Indicator", Bool B8, mask(0x1), with(SET);
    /// Priority 1 Ready Indicator.
    N802_1QAU_READY_PRIO1 = "lldp.ieee.802_1qau.ready.prio1", "Priority 1 Ready Indicator", Bool B8, mask(0x2), with(SET);
    /// Priority 2 Ready Indicator.
    N802_1QAU_READY_PRIO2 = "lldp.ieee.802_1qau.ready.prio2", "Priority 2 Ready Indicator", Bool B8, mask(0x4), with(SET);
    /// Priority 3 Ready Indicator.
    N802_1QAU_READY_PRIO3 = "lldp.ieee.802_1qau.ready.prio3", "Priority 3 Ready Indicator", Bool B8, mask(0x8), with(SET);
    /// Priority 4 Ready Indicator.
    N802_1QAU_READY_PRIO4 = "lldp.ieee.802_1qau.ready.prio4", "Priority 4 Ready Indicator", Bool B8, mask(0x10), with(SET);
    /// Priority 5 Ready Indicator.
    N802_1QAU_READY_PRIO5 = "lldp.ieee.802_1qau.ready.prio5", "Priority 5 Ready Indicator", Bool B8, mask(0x20), with(SET);
    /// Priority 6 Ready Indicator.
    N802_1QAU_READY_PRIO6 = "lldp.ieee.802_1qau.ready.prio6", "Priority 6 Ready Indicator", Bool B8, mask(0x40), with(SET);
    /// Priority 7 Ready Indicator.
    N802_1QAU_READY_PRIO7 = "lldp.ieee.802_1qau.ready.prio7", "Priority 7 Ready Indicator", Bool B8, mask(0x80), with(SET);
    /// IEEE 802.3 Subtype.
    DOT3_SUBTYPE = "lldp.ieee.802_3.subtype", "IEEE 802.3 Subtype", U8 Hex, names(DOT3_SUBTYPE_NAMES);
    /// Auto-Negotiation Support/Status.
    AUTO_NEG = "lldp.ieee.802_3.mac_phy_auto_neg_status", "Auto-Negotiation Support/Status", U8 Hex;
    /// Auto-Negotiation.
    MAC_PHY_AUTO_NEG_STATUS_SUPPORTED = "lldp.ieee.802_3.mac_phy_auto_neg_status.supported", "Auto-Negotiation", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Auto-Negotiation.
    MAC_PHY_AUTO_NEG_STATUS_ENABLED = "lldp.ieee.802_3.mac_phy_auto_neg_status.enabled", "Auto-Negotiation", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// PMD Auto-Negotiation Advertised Capability.
    PMD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps", "PMD Auto-Negotiation Advertised Capability", U16 Hex;
    /// 1000BASE-T (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_TFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_tfd", "1000BASE-T (full duplex mode)", Bool B16, mask(0x8000), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-T (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_T = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_t", "1000BASE-T (half duplex mode)", Bool B16, mask(0x4000), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-X (-LX, -SX, -CX full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_XFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_xfd", "1000BASE-X (-LX, -SX, -CX full duplex mode)", Bool B16, mask(0x2000), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-X (-LX, -SX, -CX half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_X = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_x", "1000BASE-X (-LX, -SX, -CX half duplex mode)", Bool B16, mask(0x1000), with(Names::Bool("Capable", "Not capable"));
    /// Asymmetric and Symmetric PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_BPAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_bpause", "Asymmetric and Symmetric PAUSE (for full-duplex links)", Bool B16, mask(0x800), with(Names::Bool("Capable", "Not capable"));
    /// Symmetric PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_SPAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_spause", "Symmetric PAUSE (for full-duplex links)", Bool B16, mask(0x400), with(Names::Bool("Capable", "Not capable"));
    /// Asymmetric PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_APAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_apause", "Asymmetric PAUSE (for full-duplex links)", Bool B16, mask(0x200), with(Names::Bool("Capable", "Not capable"));
    /// PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_PAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_pause", "PAUSE (for full-duplex links)", Bool B16, mask(0x100), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-T2 (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_T2FD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2fd", "100BASE-T2 (full duplex mode)", Bool B16, mask(0x80), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-T2 (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_T2 = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2", "100BASE-T2 (half duplex mode)", Bool B16, mask(0x40), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-TX (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_TXFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_txfd", "100BASE-TX (full duplex mode)", Bool B16, mask(0x20), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-TX (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_TX = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_tx", "100BASE-TX (half duplex mode)", Bool B16, mask(0x10), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-T4.
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_T4 = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t4", "100BASE-T4", Bool B16, mask(0x8), with(Names::Bool("Capable", "Not capable"));
    /// 10BASE-T (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_10BASE_TFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_tfd", "10BASE-T (full duplex mode)", Bool B16, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// 10BASE-T (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_10BASE_T = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_t", "10BASE-T (half duplex mode)", Bool B16, mask(0x2), with(Names::Bool("Capable", "Not capable"));
    /// Other or unknown.
    PMD_AUTO_NEG_ADVERTISED_CAPS_INV_OTHER = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps_inv.other", "Other or unknown", Bool B16, mask(0x1), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-T (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_TFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_tfd", "1000BASE-T (full duplex mode)", Bool B16, mask(0x1), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-T (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_T = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_t", "1000BASE-T (half duplex mode)", Bool B16, mask(0x2), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-X (-LX, -SX, -CX full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_XFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_xfd", "1000BASE-X (-LX, -SX, -CX full duplex mode)", Bool B16, mask(0x4), with(Names::Bool("Capable", "Not capable"));
    /// 1000BASE-X (-LX, -SX, -CX half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_X = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_x", "1000BASE-X (-LX, -SX, -CX half duplex mode)", Bool B16, mask(0x8), with(Names::Bool("Capable", "Not capable"));
    /// Asymmetric and Symmetric PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_BPAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_bpause", "Asymmetric and Symmetric PAUSE (for full-duplex links)", Bool B16, mask(0x10), with(Names::Bool("Capable", "Not capable"));
    /// Symmetric PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_SPAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_spause", "Symmetric PAUSE (for full-duplex links)", Bool B16, mask(0x20), with(Names::Bool("Capable", "Not capable"));
    /// Asymmetric PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_APAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_apause", "Asymmetric PAUSE (for full-duplex links)", Bool B16, mask(0x40), with(Names::Bool("Capable", "Not capable"));
    /// PAUSE (for full-duplex links).
    PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_PAUSE = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_pause", "PAUSE (for full-duplex links)", Bool B16, mask(0x80), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-T2 (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_T2FD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2fd", "100BASE-T2 (full duplex mode)", Bool B16, mask(0x100), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-T2 (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_T2 = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2", "100BASE-T2 (half duplex mode)", Bool B16, mask(0x200), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-TX (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_TXFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_txfd", "100BASE-TX (full duplex mode)", Bool B16, mask(0x400), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-TX (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_TX = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_tx", "100BASE-TX (half duplex mode)", Bool B16, mask(0x800), with(Names::Bool("Capable", "Not capable"));
    /// 100BASE-T4.
    PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_T4 = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t4", "100BASE-T4", Bool B16, mask(0x1000), with(Names::Bool("Capable", "Not capable"));
    /// 10BASE-T (full duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_10BASE_TFD = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_tfd", "10BASE-T (full duplex mode)", Bool B16, mask(0x2000), with(Names::Bool("Capable", "Not capable"));
    /// 10BASE-T (half duplex mode).
    PMD_AUTO_NEG_ADVERTISED_CAPS_10BASE_T = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_t", "10BASE-T (half duplex mode)", Bool B16, mask(0x4000), with(Names::Bool("Capable", "Not capable"));
    /// Other or unknown.
    PMD_AUTO_NEG_ADVERTISED_CAPS_OTHER = "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.other", "Other or unknown", Bool B16, mask(0x8000), with(Names::Bool("Capable", "Not capable"));
    /// Unknown.
    PMD_MAU_TYPE = "lldp.ieee.802_3.pmd_mau_type", "Operational MAU Type", U16 Hex, names(PMD_MAU_TYPE_NAMES);
    /// MDI Power Support.
    POWER_SUPPORT = "lldp.ieee.802_3.mdi_power_support", "MDI Power Support", U8 Hex;
    /// Port Class.
    MDI_POWER_SUPPORT_PORT_CLASS = "lldp.ieee.802_3.mdi_power_support.port_class", "Port Class", Bool B8, mask(0x1), with(Names::Bool("PSE", "PD"));
    /// PSE MDI Power.
    MDI_POWER_SUPPORT_SUPPORTED = "lldp.ieee.802_3.mdi_power_support.supported", "PSE MDI Power", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// PSE MDI Power.
    MDI_POWER_SUPPORT_ENABLED = "lldp.ieee.802_3.mdi_power_support.enabled", "PSE MDI Power", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// PSE Pairs Control Ability.
    MDI_POWER_SUPPORT_PSE_PAIRS = "lldp.ieee.802_3.mdi_power_support.pse_pairs", "PSE Pairs Control Ability", Bool B8, mask(0x8), with(YES_NO);
    /// PSE Power Pair.
    MDI_PSE_PAIR = "lldp.ieee.802_3.mdi_pse_pair", "PSE Power Pair", U8 Dec;
    /// Power Class.
    MDI_POWER_CLASS = "lldp.ieee.802_3.mdi_power_class", "Power Class", U8 Dec, names(MDI_POWER_CLASS_NAMES);
    /// Unknown.
    MDI_POWER_TYPE = "lldp.ieee.802_3.mdi_power_type", "Power Type", U8 Dec, mask(0xc0), names(MDI_POWER_TYPE_NAMES);
    /// Power Source.
    MDI_POWER_SOURCE = "lldp.ieee.802_3.mdi_power_source", "Power Source", U8 Dec, mask(0x30);
    /// Reserved.
    MDI_POWER_PRIORITY = "lldp.ieee.802_3.mdi_power_priority", "Power Priority", U8 Dec, mask(0xf), names(MDI_POWER_PRIORITY_NAMES);
    /// PD Requested Power Value.
    MDI_PDE_REQUESTED = "lldp.ieee.802_3.mdi_pde_requested", "PD Requested Power Value", U16 None;
    /// PSE Allocated Power Value.
    MDI_PSE_ALLOCATED = "lldp.ieee.802_3.mdi_pse_allocated", "PSE Allocated Power Value", U16 None;
    /// DS PD Requested Power Value Mode A.
    BT_DS_PD_REQUESTED_POWER_VALUE_MODE_A = "lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_a", "DS PD Requested Power Value Mode A", U16 Dec;
    /// DS PD Requested Power Value Mode B.
    BT_DS_PD_REQUESTED_POWER_VALUE_MODE_B = "lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_b", "DS PD Requested Power Value Mode B", U16 Dec;
    /// DS PSE Allocated Power Value Alt A.
    BT_DS_PSE_ALLOCATED_POWER_VALUE_ALT_A = "lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_a", "DS PSE Allocated Power Value Alt A", U16 Dec;
    /// DS PSE Allocated Power Value Alt B.
    BT_DS_PSE_ALLOCATED_POWER_VALUE_ALT_B = "lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_b", "DS PSE Allocated Power Value Alt B", U16 Dec;
    /// Power Status.
    BT_POWER_STATUS = "lldp.ieee.802_3.bt_power_status", "Power Status", U16 Hex;
    /// PSE Powering Status.
    BT_PSE_POWERING_STATUS = "lldp.ieee.802_3.bt_pse_powering_status", "PSE Powering Status", U16 Dec, mask(0xc000);
    /// PD Powered Status.
    BT_PD_POWERED_STATUS = "lldp.ieee.802_3.bt_pd_powered_status", "PD Powered Status", U16 Dec, mask(0x3000);
    /// PSE Power Pairs ext.
    BT_PSE_POWER_PAIRS_EXT = "lldp.ieee.802_3.bt_pse_power_pairs_ext", "PSE Power Pairs ext", U16 Dec, mask(0xc00);
    /// DS Pwr Class Ext A.
    BT_DS_PWR_CLASS_EXT_A = "lldp.ieee.802_3.bt_ds_pwr_class_ext_a", "DS Pwr Class Ext A", U16 Dec, mask(0x380);
    /// DS Pwr Class Ext B.
    BT_DS_PWR_CLASS_EXT_B = "lldp.ieee.802_3.bt_ds_pwr_class_ext_b", "DS Pwr Class Ext B", U16 Dec, mask(0x70);
    /// Pwr Class Ext.
    BT_PWR_CLASS_EXT = "lldp.ieee.802_3.bt_pwr_class_ext_", "Pwr Class Ext", U16 Dec, mask(0xf);
    /// System Setup.
    BT_SYSTEM_SETUP = "lldp.ieee.802_3.bt_system_setup", "System Setup", U8 Hex;
    /// Power Type Ext.
    BT_POWER_TYPE_EXT = "lldp.ieee.802_3.bt_power_type_ext", "Power Type Ext", U8 Dec, mask(0xe);
    /// PSE Maximum Available Power Value.
    BT_PSE_MAXIMUM_AVAILABLE_POWER_VALUE = "lldp.ieee.802_3.bt_pse_maximum_available_power_value", "PSE Maximum Available Power Value", U16 Dec;
    /// Autoclass.
    BT_AUTOCLASS = "lldp.ieee.802_3.bt_autoclass", "Autoclass", U8 Hex;
    /// PSE Autoclass support.
    BT_PSE_AUTOCLASS_SUPPORT = "lldp.ieee.802_3.bt_pse_autoclass_support", "PSE Autoclass support", U8 Dec, mask(0x4);
    /// Autoclass Completed.
    BT_AUTOCLASS_COMPLETED = "lldp.ieee.802_3.bt_autoclass_completed", "Autoclass Completed", U8 Dec, mask(0x2);
    /// Autoclass Request.
    BT_AUTOCLASS_REQUEST = "lldp.ieee.802_3.bt_autoclass_request", "Autoclass Request", U8 Dec, mask(0x1);
    /// Autoclass Reserved.
    BT_AUTOCLASS_RESERVED = "lldp.ieee.802_3.bt_autoclass_reserved", "Autoclass Reserved", U8 Hex, mask(0xf8);
    /// Power down.
    BT_POWER_DOWN = "lldp.ieee.802_3.bt_power_down", "Power down", U24 Hex;
    /// Power down request.
    BT_POWER_DOWN_REQUEST = "lldp.ieee.802_3.bt_power_down_request", "Power down request", U24 Dec, mask(0xfc0000);
    /// Power down time.
    BT_POWER_DOWN_TIME = "lldp.ieee.802_3.bt_power_down_time", "Power down time", U24 Dec, mask(0x3ffff);
    /// Aggregation Status.
    DOT3_AGGREGATION = "lldp.ieee.802_3.aggregation_status", "Aggregation Status", U8 Hex;
    /// Aggregation Capability.
    DOT3_AGGREGATION_STATUS_CAP = "lldp.ieee.802_3.aggregation_status.cap", "Aggregation Capability", Bool B8, mask(0x1), with(YES_NO);
    /// Aggregation Status.
    DOT3_AGGREGATION_STATUS_ENABLED = "lldp.ieee.802_3.aggregation_status.enabled", "Aggregation Status", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Aggregated Port Id.
    DOT3_AGGREGATED_PORT = "lldp.ieee.802_3.aggregated_port_id", "Aggregated Port Id", U32 Dec;
    /// Maximum Frame Size.
    MAX_FRAME_SIZE = "lldp.ieee.802_3.max_frame_size", "Maximum Frame Size", U16 Dec;
    /// Transmit.
    EEE_TRANSMIT = "lldp.ieee.802_3.eee.transmit", "Transmit", U16 Dec;
    /// Receive.
    EEE_RECEIVE = "lldp.ieee.802_3.eee.receive", "Receive", U16 Dec;
    /// Fallback Receive.
    EEE_FALLBACK_RECEIVE = "lldp.ieee.802_3.eee.fallback_receive", "Fallback Receive", U16 Dec;
    /// Echo Transmit.
    EEE_ECHO_TRANSMIT = "lldp.ieee.802_3.eee.echo_transmit", "Echo Transmit", U16 Dec;
    /// Echo Receive.
    EEE_ECHO_RECEIVE = "lldp.ieee.802_3.eee.echo_receive", "Echo Receive", U16 Dec;
    /// Additional Ethernet Capabilities.
    N802_3BR_EAC = "lldp.ieee.802_3br.eac", "Additional Ethernet Capabilities", U16 Hex;
    /// Preemption capabilities support.
    N802_3BR_AEC_SUPPORT = "lldp.ieee.802_3br.aec.support", "Preemption capabilities support", Bool B16, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// Preemption capabilities enable.
    N802_3BR_AEC_ENABLE = "lldp.ieee.802_3br.aec.enable", "Preemption capabilities enable", Bool B16, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// Preemption capabilities active.
    N802_3BR_AEC_ACTIVE = "lldp.ieee.802_3br.aec.active", "Preemption capabilities active", Bool B16, mask(0x4), with(Names::Bool("Active", "Inactive"));
    /// Additional Fragment Size.
    N802_3BR_AEC_ADDFRAGSIZE = "lldp.ieee.802_3br.aec.addfragsize", "Additional Fragment Size", U16 Dec, mask(0x18);
    /// Reserved.
    N802_3BR_AEC_RESERVED = "lldp.ieee.802_3br.aec.reserved", "Reserved", U16 Hex, mask(0xffe0);
    /// Willing.
    WILLING = "lldp.dcbx.ieee.willing", "Willing", Bool B8, mask(0x80), with(YES_NO);
    /// Credit-Based Shaper.
    ETS_CBS = "lldp.dcbx.ieee.ets.cbs", "Credit-Based Shaper", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// Maximum Number of Traffic Classes.
    ETS_MAXTCS = "lldp.dcbx.ieee.ets.maxtcs", "Maximum Number of Traffic Classes", U8 Dec, mask(0x7);
    /// Reserved.
    ETS_TSA0 = "lldp.dcbx.ieee.ets.tsa0", "TSA for Traffic Class 0", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA1 = "lldp.dcbx.ieee.ets.tsa1", "TSA for Traffic Class 1", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA2 = "lldp.dcbx.ieee.ets.tsa2", "TSA for Traffic Class 2", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA3 = "lldp.dcbx.ieee.ets.tsa3", "TSA for Traffic Class 3", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA4 = "lldp.dcbx.ieee.ets.tsa4", "TSA for Traffic Class 4", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA5 = "lldp.dcbx.ieee.ets.tsa5", "TSA for Traffic Class 5", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA6 = "lldp.dcbx.ieee.ets.tsa6", "TSA for Traffic Class 6", U8 Dec, names(ETS_TSA0_NAMES);
    /// Reserved.
    ETS_TSA7 = "lldp.dcbx.ieee.ets.tsa7", "TSA for Traffic Class 7", U8 Dec, names(ETS_TSA0_NAMES);
    /// MACsec Bypass Capability.
    PFC_MBC = "lldp.dcbx.ieee.pfc.mbc", "MACsec Bypass Capability", Bool B8, mask(0x40), with(Names::Bool("Capable", "Not capable"));
    /// Max PFC Enabled Traffic Classes.
    DCB_PFC_NUMTCS = "lldp.dcbx.ieee.pfc.numtcs", "Max PFC Enabled Traffic Classes", U8 Dec, mask(0xf);
    /// Reserved.
    APP_RESERVED = "lldp.dcbx.ieee.app.reserved", "Reserved", U8 Hex;
    /// Application Priority.
    DCB_APP_PRIO = "lldp.dcbx.ieee.app.prio", "Application Priority", U8 Dec, mask(0xe0);
    /// Reserved.
    PG_RESERVED = "lldp.dcbx.feature.pg.reserved", "Reserved", U8 Hex, mask(0xfe);
    /// Bandwidth for PGID 0.
    PG_PER0 = "lldp.dcbx.feature.pg.per0", "Bandwidth for PGID 0", U8 Dec;
    /// Bandwidth for PGID 1.
    PG_PER1 = "lldp.dcbx.feature.pg.per1", "Bandwidth for PGID 1", U8 Dec;
    /// Bandwidth for PGID 2.
    PG_PER2 = "lldp.dcbx.feature.pg.per2", "Bandwidth for PGID 2", U8 Dec;
    /// Bandwidth for PGID 3.
    PG_PER3 = "lldp.dcbx.feature.pg.per3", "Bandwidth for PGID 3", U8 Dec;
    /// Bandwidth for PGID 4.
    PG_PER4 = "lldp.dcbx.feature.pg.per4", "Bandwidth for PGID 4", U8 Dec;
    /// Bandwidth for PGID 5.
    PG_PER5 = "lldp.dcbx.feature.pg.per5", "Bandwidth for PGID 5", U8 Dec;
    /// Bandwidth for PGID 6.
    PG_PER6 = "lldp.dcbx.feature.pg.per6", "Bandwidth for PGID 6", U8 Dec;
    /// Bandwidth for PGID 7.
    PG_PER7 = "lldp.dcbx.feature.pg.per7", "Bandwidth for PGID 7", U8 Dec;
    /// PGID for Prio 0.
    PG_PGID_PRIO0 = "lldp.dcbx.feature.pg.pgid_prio0", "PGID for Prio 0", U16 Dec, mask(0xf000);
    /// PGID for Prio 1.
    PG_PGID_PRIO1 = "lldp.dcbx.feature.pg.pgid_prio1", "PGID for Prio 1", U16 Dec, mask(0xf00);
    /// PGID for Prio 2.
    PG_PGID_PRIO2 = "lldp.dcbx.feature.pg.pgid_prio2", "PGID for Prio 2", U16 Dec, mask(0xf0);
    /// PGID for Prio 3.
    PG_PGID_PRIO3 = "lldp.dcbx.feature.pg.pgid_prio3", "PGID for Prio 3", U16 Dec, mask(0xf);
    /// PGID for Prio 4.
    PG_PGID_PRIO4 = "lldp.dcbx.feature.pg.pgid_prio4", "PGID for Prio 4", U16 Dec, mask(0xf000);
    /// PGID for Prio 5.
    PG_PGID_PRIO5 = "lldp.dcbx.feature.pg.pgid_prio5", "PGID for Prio 5", U16 Dec, mask(0xf00);
    /// PGID for Prio 6.
    PG_PGID_PRIO6 = "lldp.dcbx.feature.pg.pgid_prio6", "PGID for Prio 6", U16 Dec, mask(0xf0);
    /// PGID for Prio 7.
    PG_PGID_PRIO7 = "lldp.dcbx.feature.pg.pgid_prio7", "PGID for Prio 7", U16 Dec, mask(0xf);
    /// PFC for Priority 0.
    PFC_PRIO0 = "lldp.dcbx.feature.pfc.prio0", "PFC for Priority 0", Bool B8, mask(0x1), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 1.
    PFC_PRIO1 = "lldp.dcbx.feature.pfc.prio1", "PFC for Priority 1", Bool B8, mask(0x2), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 2.
    PFC_PRIO2 = "lldp.dcbx.feature.pfc.prio2", "PFC for Priority 2", Bool B8, mask(0x4), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 3.
    PFC_PRIO3 = "lldp.dcbx.feature.pfc.prio3", "PFC for Priority 3", Bool B8, mask(0x8), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 4.
    PFC_PRIO4 = "lldp.dcbx.feature.pfc.prio4", "PFC for Priority 4", Bool B8, mask(0x10), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 5.
    PFC_PRIO5 = "lldp.dcbx.feature.pfc.prio5", "PFC for Priority 5", Bool B8, mask(0x20), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 6.
    PFC_PRIO6 = "lldp.dcbx.feature.pfc.prio6", "PFC for Priority 6", Bool B8, mask(0x40), with(Names::Bool("Enabled", "Disabled"));
    /// PFC for Priority 7.
    PFC_PRIO7 = "lldp.dcbx.feature.pfc.prio7", "PFC for Priority 7", Bool B8, mask(0x80), with(Names::Bool("Enabled", "Disabled"));
    /// Application Protocol Id.
    APP_PROTO = "lldp.dcbx.feature.app.proto", "Application Protocol Id", U16 Hex;
    /// Application Selector.
    APP_SELECTOR = "lldp.dcbx.iee.app.sf", "Application Selector", U8 Dec, mask(0x7), names(APP_SELECTOR_NAMES);
}

pub static VLAN_FLAG_BITS: &[&Field] = &[&PORT_AND_VLAN_ID_FLAG_SUPPORTED, &PORT_AND_VLAN_ID_FLAG_ENABLED];

pub static DOT1_AGGREGATION_BITS: &[&Field] = &[&DOT1_AGGREGATION_STATUS_CAP, &DOT1_AGGREGATION_STATUS_ENABLED, &DOT1_AGGREGATION_STATUS_PORTTYPE];

pub static CNPV: &[&Field] = &[&N802_1QAU_CNPV_PRIO0, &N802_1QAU_CNPV_PRIO1, &N802_1QAU_CNPV_PRIO2, &N802_1QAU_CNPV_PRIO3, &N802_1QAU_CNPV_PRIO4, &N802_1QAU_CNPV_PRIO5, &N802_1QAU_CNPV_PRIO6, &N802_1QAU_CNPV_PRIO7];

pub static CNPV_READY: &[&Field] = &[&N802_1QAU_READY_PRIO0, &N802_1QAU_READY_PRIO1, &N802_1QAU_READY_PRIO2, &N802_1QAU_READY_PRIO3, &N802_1QAU_READY_PRIO4, &N802_1QAU_READY_PRIO5, &N802_1QAU_READY_PRIO6, &N802_1QAU_READY_PRIO7];

pub static AUTO_NEG_BITS: &[&Field] = &[&MAC_PHY_AUTO_NEG_STATUS_SUPPORTED, &MAC_PHY_AUTO_NEG_STATUS_ENABLED];

pub static PMD_INV_BITS: &[&Field] = &[&PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_TFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_T, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_XFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_1000BASE_X, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_BPAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_SPAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_APAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_FDX_PAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_T2FD, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_T2, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_TXFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_TX, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_100BASE_T4, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_10BASE_TFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_10BASE_T, &PMD_AUTO_NEG_ADVERTISED_CAPS_INV_OTHER];

pub static PMD_BITS: &[&Field] = &[&PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_TFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_T, &PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_XFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_1000BASE_X, &PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_BPAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_SPAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_APAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_FDX_PAUSE, &PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_T2FD, &PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_T2, &PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_TXFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_TX, &PMD_AUTO_NEG_ADVERTISED_CAPS_100BASE_T4, &PMD_AUTO_NEG_ADVERTISED_CAPS_10BASE_TFD, &PMD_AUTO_NEG_ADVERTISED_CAPS_10BASE_T, &PMD_AUTO_NEG_ADVERTISED_CAPS_OTHER];

pub static POWER_SUPPORT_BITS: &[&Field] = &[&MDI_POWER_SUPPORT_PORT_CLASS, &MDI_POWER_SUPPORT_SUPPORTED, &MDI_POWER_SUPPORT_ENABLED, &MDI_POWER_SUPPORT_PSE_PAIRS];

pub static BT_POWERS: &[&Field] = &[&BT_DS_PD_REQUESTED_POWER_VALUE_MODE_A, &BT_DS_PD_REQUESTED_POWER_VALUE_MODE_B, &BT_DS_PSE_ALLOCATED_POWER_VALUE_ALT_A, &BT_DS_PSE_ALLOCATED_POWER_VALUE_ALT_B];

pub static BT_POWER_STATUS_BITS: &[&Field] = &[&BT_PSE_POWERING_STATUS, &BT_PD_POWERED_STATUS, &BT_PSE_POWER_PAIRS_EXT, &BT_DS_PWR_CLASS_EXT_A, &BT_DS_PWR_CLASS_EXT_B, &BT_PWR_CLASS_EXT];

pub static BT_SYSTEM_SETUP_BITS: &[&Field] = &[&BT_POWER_TYPE_EXT];

pub static BT_AUTOCLASS_BITS: &[&Field] = &[&BT_PSE_AUTOCLASS_SUPPORT, &BT_AUTOCLASS_COMPLETED, &BT_AUTOCLASS_REQUEST, &BT_AUTOCLASS_RESERVED];

pub static BT_POWER_DOWN_BITS: &[&Field] = &[&BT_POWER_DOWN_REQUEST, &BT_POWER_DOWN_TIME];

pub static DOT3_AGGREGATION_BITS: &[&Field] = &[&DOT3_AGGREGATION_STATUS_CAP, &DOT3_AGGREGATION_STATUS_ENABLED];

pub static EEE: &[&Field] = &[&EEE_TRANSMIT, &EEE_RECEIVE, &EEE_FALLBACK_RECEIVE, &EEE_ECHO_TRANSMIT, &EEE_ECHO_RECEIVE];

pub static EAC_BITS: &[&Field] = &[&N802_3BR_AEC_SUPPORT, &N802_3BR_AEC_ENABLE, &N802_3BR_AEC_ACTIVE, &N802_3BR_AEC_ADDFRAGSIZE, &N802_3BR_AEC_RESERVED];

pub static TSA: &[&Field] = &[&ETS_TSA0, &ETS_TSA1, &ETS_TSA2, &ETS_TSA3, &ETS_TSA4, &ETS_TSA5, &ETS_TSA6, &ETS_TSA7];

pub static PERCENT: &[&Field] = &[&PG_PER0, &PG_PER1, &PG_PER2, &PG_PER3, &PG_PER4, &PG_PER5, &PG_PER6, &PG_PER7];

pub static PGID_LOW: &[&Field] = &[&PG_PGID_PRIO0, &PG_PGID_PRIO1, &PG_PGID_PRIO2, &PG_PGID_PRIO3];

pub static PGID_HIGH: &[&Field] = &[&PG_PGID_PRIO4, &PG_PGID_PRIO5, &PG_PGID_PRIO6, &PG_PGID_PRIO7];

pub static PFC_BITS: &[&Field] = &[&PFC_PRIO0, &PFC_PRIO1, &PFC_PRIO2, &PFC_PRIO3, &PFC_PRIO4, &PFC_PRIO5, &PFC_PRIO6, &PFC_PRIO7];
