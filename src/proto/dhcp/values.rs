//! Names of values in DHCP and BOOTP (RFC 2131, RFC 2132, RFC 951).

/// Names of the values of Message type.
pub(super) const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Boot Request"),
    (2, "Boot Reply"),
];
/// Names of the values of DUID Type.
pub(super) const CLIENT_ID_DUID_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "link-layer address plus time"),
    (2, "assigned by vendor based on Enterprise number"),
    (3, "link-layer address"),
];
/// Names of the values of Option 43 Suboption.
pub(super) const PXECLIENT_SUBOPTION_NAMES: &[(u64, &str)] = &[
    (0, "Padding"),
    (1, "PXE mtftp IP"),
    (2, "PXE mtftp client port"),
    (3, "PXE mtftp server port"),
    (4, "PXE mtftp timeout"),
    (5, "PXE mtftp delay"),
    (6, "PXE discovery control"),
    (7, "PXE multicast address"),
    (8, "PXE boot servers"),
    (9, "PXE boot menu"),
    (10, "PXE menu prompt"),
    (11, "PXE multicast address alloc"),
    (12, "PXE credential types"),
    (71, "PXE boot item"),
    (179, "PXE LCM Server"),
    (180, "PXE LCM Domain"),
    (181, "PXE LCM NIC option 0"),
    (190, "PXE LCM Workgroup"),
    (191, "PXE Discovery"),
    (192, "PXE Configured"),
    (193, "PXE LCM version"),
    (194, "PXE LCM Serial Number"),
    (255, "PXE End"),
];
/// Names of the values of NetBIOS over TCP/IP Node Type.
pub(super) const NETBIOS_OVER_TCPIP_NODE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "B-node"),
    (2, "P-node"),
    (4, "M-node"),
    (8, "H-node"),
];
/// Names of the values of Option Overload.
pub(super) const OPTION_OVERLOAD_NAMES: &[(u64, &str)] = &[
    (1, "Boot file name holds options"),
    (2, "Server host name holds options"),
    (3, "Boot file and server host names hold options"),
];
/// Names of the values of DHCP.
pub(super) const DHCP_NAMES: &[(u64, &str)] = &[
    (1, "Discover"),
    (2, "Offer"),
    (3, "Request"),
    (4, "Decline"),
    (5, "ACK"),
    (6, "NAK"),
    (7, "Release"),
    (8, "Inform"),
    (9, "Force Renew"),
    (10, "Lease query"),
    (11, "Lease Unassigned"),
    (12, "Lease Unknown"),
    (13, "Lease Active"),
    (14, "Bulk Lease Query"),
    (15, "Lease Query Done"),
    (16, "Active LeaseQuery"),
    (17, "Lease Query Status"),
    (18, "TLS"),
];
/// Names of the values of Option 82 Suboption.
pub(super) const SUBOPTION_NAMES: &[(u64, &str)] = &[
    (0, "Padding"),
    (1, "Agent Circuit ID"),
    (2, "Agent Remote ID"),
    (3, "Reserved"),
    (4, "DOCSIS Device Class"),
    (5, "Link selection"),
    (6, "Subscriber ID"),
    (7, "RADIUS Attributes"),
    (8, "Authentication"),
    (9, "Vendor-Specific Information"),
    (10, "Flags"),
    (11, "Server ID Override"),
    (12, "Relay Agent Identifier"),
    (13, "Access Technology Type"),
    (14, "Access Network Name"),
    (15, "Access Point Name"),
    (16, "Access Point BSSID"),
    (17, "Access Network Operator ID"),
    (18, "Access Network Operator Realm"),
    (19, "Source Port"),
    (150, "Link selection (Cisco proprietary)"),
    (151, "VRF name/VPN ID"),
    (152, "Server ID Override (Cisco proprietary)"),
];
/// Names of the values of Protocol.
pub(super) const DHCP_AUTHENTICATION_PROTOCOL_NAMES: &[(u64, &str)] = &[
    (0, "configuration token"),
    (1, "delayed authentication"),
];
/// Names of the values of Delay Algorithm.
pub(super) const DHCP_AUTHENTICATION_ALG_DELAY_NAMES: &[(u64, &str)] = &[
    (1, "HMAC_MD5"),
];
/// Names of the values of Replay Detection Method.
pub(super) const DHCP_AUTHENTICATION_RDM_NAMES: &[(u64, &str)] = &[
    (0, "Monotonically-increasing counter"),
];
/// Names of the values of Client System Architecture.
pub(super) const CLIENT_SYSTEM_ARCHITECTURE_NAMES: &[(u64, &str)] = &[
    (0, "IA x86 PC"),
    (1, "NEC/PC98"),
    (2, "IA64 PC"),
    (3, "DEC Alpha"),
    (4, "ArcX86"),
    (5, "Intel Lean Client"),
    (6, "EFI IA32"),
    (7, "EFI x64"),
    (8, "EFI Xscale"),
    (9, "EFI BC"),
    (10, "ARM 32-bit UEFI"),
    (11, "ARM 64-bit UEFI"),
    (12, "PowerPC Open Firmware"),
    (13, "PowerPC ePAPR"),
    (14, "POWER OPAL v3"),
    (15, "x86 UEFI HTTP"),
    (16, "x64 UEFI HTTP"),
    (17, "EBC UEFI HTTP"),
    (18, "ARM 32-bit UEFI HTTP"),
    (19, "ARM 64-bit UEFI HTTP"),
    (20, "PC/AT HTTP"),
    (21, "ARM 32-bit uboot"),
    (22, "ARM 64-bit uboot"),
    (23, "ARM 32-bit uboot HTTP"),
    (24, "ARM 64-bit uboot HTTP"),
    (25, "RISC-V 32-bit UEFI"),
    (26, "RISC-V 32-bit UEFI HTTP"),
    (27, "RISC-V 64-bit UEFI"),
    (28, "RISC-V 64-bit UEFI HTTP"),
    (29, "RISC-V 128-bit UEFI"),
    (30, "RISC-V 128-bit UEFI HTTP"),
    (31, "s390 Basic"),
    (32, "s390 Extended"),
];
/// Names of the values of DHCP Auto-Configuration.
pub(super) const DHCP_AUTO_CONFIGURATION_NAMES: &[(u64, &str)] = &[
    (0, "DoNotAutoConfigure"),
    (1, "AutoConfigure"),
];
/// Names of the values of SIP Server Encoding.
pub(super) const SIP_SERVER_ENCODING_NAMES: &[(u64, &str)] = &[
    (0, "Fully Qualified Domain Name"),
    (1, "IPv4 Address"),
];
/// Names of the values of Algorithm.
pub(super) const FORCERENEW_NONCE_ALGORITHM_NAMES: &[(u64, &str)] = &[
    (1, "HMAC-MD5"),
];
