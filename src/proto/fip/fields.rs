//! Fields of FIP.

use crate::fields;

const OPCODE_NAMES: &[(u64, &str)] = &[
    (1, "Discovery"),
    (2, "Link Service"),
    (3, "Control"),
    (4, "VLAN"),
    (5, "VN2VN"),
];
const DISC_SUBCODE_NAMES: &[(u64, &str)] = &[
    (1, "Solicitation"),
    (2, "Advertisement"),
];
const LS_SUBCODE_NAMES: &[(u64, &str)] = &[
    (1, "ELS Request"),
    (2, "ELS Response"),
];
const CTRL_SUBCODE_NAMES: &[(u64, &str)] = &[
    (1, "Keep-Alive"),
    (2, "Clear Virtual Link"),
];
const VLAN_SUBCODE_NAMES: &[(u64, &str)] = &[
    (1, "VLAN Request"),
    (2, "VLAN Response"),
];
const VN2VN_SUBCODE_NAMES: &[(u64, &str)] = &[
    (1, "Probe Request"),
    (2, "Probe Reply"),
    (3, "Claim Notification"),
    (4, "Claim Response"),
    (5, "Beacon"),
];
const DESC_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Priority"),
    (2, "MAC Address"),
    (3, "FPMA MAP OUI"),
    (4, "Switch or Node Name"),
    (5, "Fabric Descriptor"),
    (6, "Max FCoE frame size"),
    (7, "FLOGI Encapsulation"),
    (8, "FDISC Encapsulation"),
    (9, "LOGO Encapsulation"),
    (0xa, "ELP Encapsulation"),
    (0xb, "VN_Port Info"),
    (0xc, "FKA_ADV_Period"),
    (0xd, "Vendor_ID"),
    (0xe, "VLAN"),
    (0xf, "FC-4 features"),
];

fields! {
    /// Version.
    VER = "fip.ver", "Version", U8 Dec, mask(0xf0);
    /// Reserved.
    RESERVED = "fip.reserved", "Reserved", U16 Hex, mask(0xfff);
    /// Opcode.
    OPCODE = "fip.opcode", "Opcode", U16 Hex, names(OPCODE_NAMES);
    /// Discovery Subcode.
    DISC_SUBCODE = "fip.disc_subcode", "Discovery Subcode", U8 Hex, names(DISC_SUBCODE_NAMES);
    /// Link Service Subcode.
    LS_SUBCODE = "fip.ls.subcode", "Link Service Subcode", U8 Hex, names(LS_SUBCODE_NAMES);
    /// Control Subcode.
    CTRL_SUBCODE = "fip.ctrl_subcode", "Control Subcode", U8 Hex, names(CTRL_SUBCODE_NAMES);
    /// VLAN Subcode.
    VLAN_SUBCODE = "fip.vlan_subcode", "VLAN Subcode", U8 Hex, names(VLAN_SUBCODE_NAMES);
    /// VN2VN Subcode.
    VN2VN_SUBCODE = "fip.vn2vn_subcode", "VN2VN Subcode", U8 Hex, names(VN2VN_SUBCODE_NAMES);
    /// Unknown Subcode.
    SUBCODE = "fip.subcode", "Unknown Subcode", U8 Hex;
    /// Length of Descriptors (words).
    DL_LEN = "fip.dl_len", "Length of Descriptors (words)", U16 Dec;
    /// Flags.
    FLAGS = "fip.flags", "Flags", U16 Hex;
    /// Fabric Provided MAC addr.
    FLAGS_FPMA = "fip.flags.fpma", "Fabric Provided MAC addr", Bool B16, mask(0x8000);
    /// Server Provided MAC addr.
    FLAGS_SPMA = "fip.flags.spma", "Server Provided MAC addr", Bool B16, mask(0x4000);
    /// REC/P2P.
    FLAGS_REC_P2P = "fip.flags.rec_p2p", "REC/P2P", Bool B16, mask(0x8);
    /// Available.
    FLAGS_AVAILABLE = "fip.flags.available", "Available", Bool B16, mask(0x4);
    /// Solicited.
    FLAGS_SOL = "fip.flags.sol", "Solicited", Bool B16, mask(0x2);
    /// F_Port.
    FLAGS_FPORT = "fip.flags.fport", "F_Port", Bool B16, mask(0x1);
    /// Descriptors.
    DESCRIPTORS = "fip.descriptors", "Descriptors", Bytes None;
    /// Descriptor Type.
    DESC_TYPE = "fip.desc_type", "Descriptor Type", U8 Hex, names(DESC_TYPE_NAMES);
    /// Descriptor Length (words).
    DESC_LEN = "fip.desc_len", "Descriptor Length (words)", U8 Dec;
    /// Priority.
    PRI = "fip.pri", "Priority", U8 Dec;
    /// MAC Address.
    MAC = "fip.mac", "MAC Address", Ether None;
    /// FC-MAP-OUI.
    MAP = "fip.map", "FC-MAP-OUI", Bytes Dot;
    /// Switch or Node Name.
    NAME = "fip.name", "Switch or Node Name", Bytes None;
    /// VFID.
    FAB_VFID = "fip.fab.vfid", "VFID", U16 Dec;
    /// FC-MAP.
    FAB_MAP = "fip.fab.map", "FC-MAP", Bytes Dot;
    /// Fabric Name.
    FAB_NAME = "fip.fab.name", "Fabric Name", Bytes None;
    /// Max FCoE frame size.
    FCOE_SIZE = "fip.fcoe_size", "Max FCoE frame size", U16 Dec;
    /// VN_Port MAC Address.
    VN_MAC = "fip.vn.mac", "VN_Port MAC Address", Ether None;
    /// VN_Port FC_ID.
    VN_FC_ID = "fip.vn.fc_id", "VN_Port FC_ID", U32 Hex;
    /// Port Name.
    VN_PWWN = "fip.vn.pwwn", "Port Name", Bytes None;
    /// FKA_ADV_Period.
    FKA = "fip.fka", "FKA_ADV_Period", U32 Dec, unit(" ms");
    /// Vendor-ID.
    VENDOR = "fip.vendor", "Vendor-ID", Bytes None;
    /// VLAN.
    VLAN = "fip.vlan", "VLAN", U16 Dec;
    /// Unknown Descriptor.
    DESC_UNK = "fip.desc_unk", "Unknown Descriptor", Bytes None;
}
