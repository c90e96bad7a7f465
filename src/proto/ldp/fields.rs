//! Fields of LDP.

use crate::proto::common::address_family;
use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::SET;

const MSG_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Notification Message"),
    (0x100, "Hello Message"),
    (0x200, "Initialization Message"),
    (0x201, "Keep Alive Message"),
    (0x202, "Capability Message"),
    (0x300, "Address Message"),
    (0x301, "Address Withdrawal Message"),
    (0x400, "Label Mapping Message"),
    (0x401, "Label Request Message"),
    (0x402, "Label Withdrawal Message"),
    (0x403, "Label Release Message"),
    (0x404, "Label Abort Request Message"),
    (0x500, "Call Setup Message"),
    (0x501, "Call Release Message"),
    (0x700, "RG Connect Message"),
    (0x701, "RG Disconnect Message"),
    (0x702, "RG Notification Message"),
    (0x703, "RG Application Data Message"),
    (0x3e00, "Vendor-Private Message"),
    (0x3f00, "Experimental Message"),
];
const TLV_UNKNOWN_NAMES: &[(u64, &str)] = &[
    (0, "Known TLV, do not Forward"),
    (1, "Known TLV, do Forward"),
    (2, "Unknown TLV, do not Forward"),
    (3, "Unknown TLV, do Forward"),
];
const TLV_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Sequence Number TLV"),
    (0x1c, "RSVP-TE P2MP LSP TLV"),
    (0x1d, "LDP P2MP LSP TLV"),
    (0x1e, "IP Multicast Tunnel TLV"),
    (0x100, "FEC"),
    (0x101, "Address List"),
    (0x103, "Hop Count"),
    (0x104, "Path Vector"),
    (0x200, "Generic Label"),
    (0x201, "ATM Label"),
    (0x202, "Frame Relay Label"),
    (0x203, "FT Protection TLV"),
    (0x204, "LDP Upstream-Assigned Label TLV"),
    (0x205, "LDP Upstream-Assigned Label Request TLV"),
    (0x206, "Entropy Label Capability TLV"),
    (0x300, "Status"),
    (0x301, "Extended Status"),
    (0x302, "Returned PDU"),
    (0x303, "Returned Message"),
    (0x304, "Returned TLVs"),
    (0x400, "Common Hello Parameters"),
    (0x401, "IPv4 Transport Address"),
    (0x402, "Configuration Sequence Number"),
    (0x403, "IPv6 Transport Address"),
    (0x404, "MAC TLV"),
    (0x405, "Cryptographic Authentication TLV"),
    (0x406, "MAC Flush Parameters TLV"),
    (0x407, "PBB B-MAC List Sub-TLV"),
    (0x408, "PBB I-SID List Sub-TLV"),
    (0x500, "Common Session Parameters"),
    (0x501, "ATM Session Parameters"),
    (0x502, "Frame Relay Session Parameters"),
    (0x503, "FT Session TLV"),
    (0x504, "FT Ack TLV"),
    (0x505, "FT Cork TLV"),
    (0x506, "Dynamic Capability Announcement"),
    (0x507, "LDP Upstream Label Assignment Capability TLV"),
    (0x508, "P2MP Capability Parameter"),
    (0x509, "MP2MP Capability Parameter"),
    (0x50a, "MBB Capability Parameter"),
    (0x50b, "Typed Wildcard FEC Capability"),
    (0x50c, "Multi-Topology Capability"),
    (0x50d, "State Advertisement Control Capability"),
    (0x50f, "Targeted Application Capability"),
    (0x600, "Label Request Message ID"),
    (0x601, "MTU TLV"),
    (0x603, "Unrecognized Notification Capability"),
    (0x700, "ICCP capability TLV"),
    (0x701, "Dual-Stack capability"),
    (0x800, "Explicit Route TLV"),
    (0x801, "Ipv4 Prefix ER-Hop TLV"),
    (0x802, "Ipv6 Prefix ER-Hop TLV"),
    (0x803, "Autonomous System Number ER-Hop TLV"),
    (0x804, "LSP-ID ER-HOP TLV"),
    (0x805, "L2 PW Address of Switching Point"),
    (0x810, "Traffic Parameters TLV"),
    (0x820, "Preemption TLV"),
    (0x821, "LSPID TLV"),
    (0x822, "Resource Class TLV"),
    (0x823, "Route Pinning TLV"),
    (0x824, "Generalized Label Request TLV"),
    (0x825, "Generalized Label TLV"),
    (0x826, "Upstream Label TLV"),
    (0x827, "Label Set TLV"),
    (0x828, "Waveband Label TLV"),
    (0x829, "ER-Hop TLV"),
    (0x82a, "Acceptable Label Set TLV"),
    (0x82b, "Admin Status TLV"),
    (0x82c, "Interface ID TLV"),
    (0x82d, "IPV4 Interface ID TLV"),
    (0x82e, "IPV6 Interface ID TLV"),
    (0x82f, "IPv4 IF_ID Status TLV"),
    (0x830, "IPv6 IF_ID Status TLV"),
    (0x831, "Op-Sp Call ID TLV"),
    (0x832, "GU Call ID TLV"),
    (0x833, "Call Capability TLV"),
    (0x834, "Crankback TLV"),
    (0x835, "Protection TLV"),
    (0x836, "LSP_TUNNEL_INTERFACE_ID TLV"),
    (0x837, "Unnumbered Interface ID TLV"),
    (0x838, "SONET/SDH Traffic Parameters TLV"),
    (0x901, "Diff-Serv TLV"),
    (0x902, "HSMP LSP Capability Parameter"),
    (0x960, "IPv4 Source ID TLV"),
    (0x961, "IPv6 Source ID TLV"),
    (0x962, "NSAP Source ID TLV"),
    (0x963, "IPv4 Destination ID TLV"),
    (0x964, "IPv6 Destination ID TLV"),
    (0x965, "NSAP Destination ID TLV"),
    (0x966, "Egress Label TLV"),
    (0x967, "Local Connection ID TLV"),
    (0x968, "Diversity TLV"),
    (0x969, "Contract ID TLV"),
    (0x96a, "PW Status TLV"),
    (0x96b, "PW Interface Parameters TLV"),
    (0x96c, "PW Group ID TLV"),
    (0x96d, "Pseudowire Switching Point PE TLV"),
    (0x96e, "Bandwidth TLV"),
    (0x96f, "LDP MP Status TLV Type"),
    (0x970, "UNI Service Level TLV"),
    (0x971, "Queue Request TLV"),
    (0x972, "MP Node Protection Capability"),
    (0x973, "PSN Tunnel Binding TLV"),
    (0x974, "Egress Protection Capability"),
];
const FEC_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Wildcard FEC"),
    (2, "Prefix FEC"),
    (3, "Host Address FEC"),
    (4, "CR LSP FEC"),
    (5, "Typed Wildcard FEC Element"),
    (6, "P2MP"),
    (7, "MP2MP-up"),
    (8, "MP2MP-down"),
    (9, "HSMP-upstream"),
    (0xa, "HSMP-downstream"),
    (0x80, "PWid FEC Element"),
    (0x81, "Generalized PWid FEC Element"),
    (0x82, "P2MP PW Upstream FEC Element"),
    (0x83, "Protection FEC Element"),
    (0x84, "P2MP_PW_DOWNSTREAM_FEC"),
];
const FEC_VC_INTPARAM_ID_NAMES: &[(u64, &str)] = &[
    (1, "Interface MTU"),
    (2, "Max Concatenated ATM cells"),
    (3, "Interface Description"),
    (4, "CEP/TDM Payload Bytes"),
    (5, "CEP options"),
    (6, "Requested VLAN ID"),
    (7, "CEP/TDM bit-rate"),
    (8, "Frame-Relay DLCI Length"),
    (9, "Fragmentation indicator"),
    (0xa, "FCS retention indicator"),
    (0xb, "TDM options"),
    (0xc, "VCCV"),
    (0xd, "ROHC over MPLS configuration"),
    (0xe, "TDMoIP AAL1 cells per packet"),
    (0xf, "CRTP/ECRTP/IPHC HC over MPLS configuration"),
    (0x10, "TDMoIP AAL1 mode"),
    (0x11, "TDMoIP AAL2 Options"),
    (0x16, "Stack capability"),
    (0x17, "Flow Label"),
    (0x18, "PW Generic Protocol Flags"),
    (0x19, "VCCV Extended CV Parameter"),
    (0x1a, "E-Tree"),
    (0xfd, "Zte optional Supplier private interface parameters"),
];
const FEC_PW_PWTYPE_NAMES: &[(u64, &str)] = &[
    (1, "Frame Relay DLCI (Martini Mode)"),
    (2, "ATM AAL5 SDU VCC transport"),
    (3, "ATM transparent cell transport"),
    (4, "Ethernet Tagged Mode"),
    (5, "Ethernet"),
    (6, "HDLC"),
    (7, "PPP"),
    (8, "SONET/SDH Circuit Emulation Service"),
    (9, "ATM n-to-one VCC cell transport"),
    (0xa, "ATM n-to-one VPC cell transport"),
    (0xb, "IP layer2 transport"),
    (0xc, "ATM one-to-one VCC Cell Mode"),
    (0xd, "ATM one-to-one VPC Cell Mode"),
    (0xe, "ATM AAL5 PDU VCC transport"),
    (0xf, "Frame-Relay Port mode"),
    (0x10, "SONET/SDH Circuit Emulation over Packet"),
    (0x11, "Structure-agnostic E1 over Packet"),
    (0x12, "Structure-agnostic T1 (DS1) over Packet"),
    (0x13, "Structure-agnostic E3 over Packet"),
    (0x14, "Structure-agnostic T3 (DS3) over Packet"),
    (0x15, "CESoPSN basic mode"),
    (0x16, "TDMoIP AAL1 Mode"),
    (0x17, "CESoPSN TDM with CAS"),
    (0x18, "TDMoIP AAL2 Mode"),
    (0x19, "Frame Relay DLCI"),
    (0x1a, "ROHC Transport Header-compressed Packets"),
    (0x1b, "ECRTP Transport Header-compressed Packets"),
    (0x1c, "IPHC Transport Header-compressed Packets"),
    (0x1d, "cRTP Transport Header-compressed Packets"),
    (0x1e, "ATM VP Virtual Trunk"),
    (0x1f, "FC Port Mode"),
];
const STATUS_DATA_NAMES: &[(u64, &str)] = &[
    (0, "Success"),
    (1, "Bad LDP Identifier"),
    (2, "Bad Protocol Version"),
    (3, "Bad PDU Length"),
    (4, "Unknown Message Type"),
    (5, "Bad Message Length"),
    (6, "Unknown TLV"),
    (7, "Bad TLV Length"),
    (8, "Malformed TLV Value"),
    (9, "Hold Timer Expired"),
    (0xa, "Shutdown"),
    (0xb, "Loop Detected"),
    (0xc, "Unknown FEC"),
    (0xd, "No Route"),
    (0xe, "No Label Resources"),
    (0xf, "Label Resources/Available"),
    (0x10, "Session Rejected/No Hello"),
    (0x11, "Session Rejected/Parameters Advertisement Mode"),
    (0x12, "Session Rejected/Parameters Max PDU Length"),
    (0x13, "Session Rejected/Parameters Label Range"),
    (0x14, "KeepAlive Timer Expired"),
    (0x15, "Label Request Aborted"),
    (0x16, "Missing Message Parameters"),
    (0x17, "Unsupported Address Family"),
    (0x18, "Session Rejected/Bad KeepAlive Time"),
    (0x19, "Internal Error"),
    (0x1a, "No LDP Session"),
    (0x1b, "Zero FT seqnum"),
    (0x1c, "Unexpected TLV / Session Not FT"),
    (0x1d, "Unexpected TLV / Label Not FT"),
    (0x1e, "Missing FT Protection TLV"),
    (0x1f, "FT ACK sequence error"),
    (0x20, "Temporary Shutdown"),
    (0x21, "FT Seq Numbers Exhausted"),
    (0x22, "FT Session parameters / changed"),
    (0x23, "Unexpected FT Cork TLV"),
    (0x24, "Illegal C-Bit"),
    (0x25, "Wrong C-Bit"),
    (0x26, "Incompatible bit-rate"),
    (0x27, "CEP-TDM mis-configuration"),
    (0x28, "PW Status"),
    (0x2a, "Generic Misconfiguration Error"),
    (0x2b, "Label Withdraw PW Status Method Not Supported"),
    (0x2c, "IP Address of CE"),
    (0x2d, "Attachment Circuit bound to different remote Attachment Circuit"),
    (0x2e, "Unsupported Capability"),
    (0x2f, "End-of-LIB"),
    (0x30, "Attachment Circuit bound to different PE"),
    (0x31, "Invalid Topology ID"),
    (0x32, "Transport Connection Mismatch"),
    (0x33, "Dual-Stack Noncompliance"),
    (0x34, "MRT Capability negotiated without MT Capability"),
    (0x35, "VCCV Type Error"),
    (0x37, "Bandwidth resources unavailable"),
    (0x38, "Resources Unavailable"),
    (0x39, "AII Unreachable"),
    (0x3a, "PW Loop Detected"),
    (0x3b, "Reject - unable to use the suggested tunnel/LSPs"),
    (0x3c, "The C-bit or S-bit unknown"),
    (0x40, "LDP MP status"),
    (0x4a, "IP Address Type Mismatch"),
    (0x4b, "Wrong IP Address Type"),
    (0x4c, "Session Rejected/Targeted Application Capability Mismatch"),
    (0x10001, "Unknown ICCP RG"),
    (0x10002, "ICCP Connection Count Exceeded"),
    (0x10003, "ICCP Application Connection Count Exceeded"),
    (0x10004, "ICCP Application not in RG"),
    (0x10005, "Incompatible ICCP Protocol Version"),
    (0x10006, "ICCP Rejected Message"),
    (0x10007, "ICCP Administratively Disabled"),
    (0x10010, "ICCP RG Removed"),
    (0x10011, "ICCP Application Removed from RG"),
    (0x1000001, "Unexpected Diff-Serv TLV"),
    (0x1000002, "Unsupported PHB"),
    (0x1000003, "Invalid EXP<-->PHB mapping"),
    (0x1000004, "Unsupported PSC"),
    (0x1000005, "Per-LSP context allocation failure"),
    (0x4000001, "Bad Explicit Routing TLV Error"),
    (0x4000002, "Bad Strict Node Error"),
    (0x4000003, "Bad Loose Node Error"),
    (0x4000004, "Bad Initial ER-Hop Error"),
    (0x4000005, "Resource Unavailable"),
    (0x4000006, "Traffic Parameters Unavailable"),
    (0x4000007, "LSP Preempted"),
    (0x4000008, "Modify Request Not Supported"),
    (0x4000009, "Invalid SNP ID"),
    (0x400000a, "Calling Party busy"),
    (0x400000b, "Unavailable SNP ID"),
    (0x400000c, "Invalid SNPP ID"),
    (0x400000d, "Unavailable SNPP ID"),
    (0x400000e, "Failed to create SNC"),
    (0x400000f, "Failed to establish LC"),
    (0x4000010, "Invalid A End-User Name"),
    (0x4000011, "Invalid Z End-User Name"),
    (0x4000012, "Invalid CoS"),
    (0x4000013, "Unavailable CoS"),
    (0x4000014, "Invalid GoS"),
    (0x4000015, "Unavailable GoS"),
    (0x4000016, "Failed Security Check"),
    (0x4000017, "TimeOut"),
    (0x4000018, "Invalid Call Name"),
    (0x4000019, "Failed to Release SNC"),
    (0x400001a, "Failed to Free LC"),
    (0x20000000, "Unknown VPN ID"),
    (0x20000001, "Illegal C-Bit"),
    (0x20000002, "Wrong C-Bit"),
    (0x20000003, "E-Tree VLAN mapping not supported"),
    (0x20000004, "Leaf-to-Leaf PW released"),
];

fields! {
    /// LDP Version Number.
    HDR_VERSION = "ldp.hdr.version", "Version", U16 Dec;
    /// LDP PDU Length.
    HDR_PDU_LEN = "ldp.hdr.pdu_len", "PDU Length", U16 Dec;
    /// LDP Label Space Router ID.
    HDR_LDPID_LSR = "ldp.hdr.ldpid.lsr", "LSR ID", Ipv4 None;
    /// LDP Label Space ID.
    HDR_LDPID_LSID = "ldp.hdr.ldpid.lsid", "Label Space ID", U16 Dec;
    /// Unknown Message Bit.
    MSG_UBIT = "ldp.msg.ubit", "U bit", Bool B8, mask(0x80), with(Names::Bool("Unknown bit set", "Unknown bit not set"));
    /// LDP message type.
    MSG_TYPE = "ldp.msg.type", "Message Type", U16 Hex, mask(0x7fff), names(MSG_TYPE_NAMES);
    /// LDP Message Length (excluding message type and len).
    MSG_LEN = "ldp.msg.len", "Message Length", U16 Dec;
    /// LDP Message ID.
    MSG_ID = "ldp.msg.id", "Message ID", U32 Hex;
    /// TLV Unknown bits Field.
    TLV_UNKNOWN = "ldp.msg.tlv.unknown", "TLV Unknown bits", U8 Hex, mask(0xc0), names(TLV_UNKNOWN_NAMES);
    /// TLV Type Field.
    TLV_TYPE = "ldp.msg.tlv.type", "TLV Type", U16 Hex, mask(0x3fff), names(TLV_TYPE_NAMES);
    /// TLV Length Field.
    TLV_LEN = "ldp.msg.tlv.len", "TLV Length", U16 Dec;
    /// TLV Value Bytes.
    TLV_VALUE = "ldp.msg.tlv.value", "TLV Value", Bytes None;
    /// Hello Common Parameters Hold Time.
    HELLO_HOLD = "ldp.msg.tlv.hello.hold", "Hold Time", U16 Dec;
    /// Hello Common Parameters Targeted Bit.
    HELLO_TARGETED = "ldp.msg.tlv.hello.targeted", "Targeted Hello", Bool B16, mask(0x8000), with(Names::Bool("Targeted Hello", "Link Hello"));
    /// Hello Common Parameters Hello Requested Bit.
    HELLO_REQUESTED = "ldp.msg.tlv.hello.requested", "Hello Requested", Bool B16, mask(0x4000), with(Names::Bool("Source requests periodic hellos", "Source does not request periodic hellos"));
    /// Hello Common Parameters GTSM bit.
    HELLO_GTSM = "ldp.msg.tlv.hello.gtsm", "GTSM Flag", Bool B16, mask(0x2000), with(SET);
    /// Hello Common Parameters Reserved Field.
    HELLO_RES = "ldp.msg.tlv.hello.res", "Reserved", U16 Hex, mask(0x1fff);
    /// Hello Configuration Sequence Number.
    HELLO_CNF_SEQNO = "ldp.msg.tlv.hello.cnf_seqno", "Configuration Sequence Number", U32 Dec;
    /// IPv4 Transport Address.
    IPV4_TADDR = "ldp.msg.tlv.ipv4.taddr", "IPv4 Transport Address", Ipv4 None;
    /// IPv6 Transport Address.
    IPV6_TADDR = "ldp.msg.tlv.ipv6.taddr", "IPv6 Transport Address", Ipv6 None;
    /// Common Session Parameters Protocol Version.
    SESS_VER = "ldp.msg.tlv.sess.ver", "Session Protocol Version", U16 Dec;
    /// Common Session Parameters KeepAlive Time.
    SESS_KA = "ldp.msg.tlv.sess.ka", "Session KeepAlive Time", U16 Dec;
    /// Common Session Parameters Label Advertisement Discipline.
    SESS_ADVBIT = "ldp.msg.tlv.sess.advbit", "Session Label Advertisement Discipline", Bool B8, mask(0x80), with(Names::Bool("Downstream On Demand proposed", "Downstream Unsolicited proposed"));
    /// Common Session Parameters Loop Detection.
    SESS_LDETBIT = "ldp.msg.tlv.sess.ldetbit", "Session Loop Detection", Bool B8, mask(0x40), with(Names::Bool("Loop Detection Enabled", "Loop Detection Disabled"));
    /// Common Session Parameters Path Vector Limit.
    SESS_PVLIM = "ldp.msg.tlv.sess.pvlim", "Session Path Vector Limit", U8 Dec;
    /// Common Session Parameters Max PDU Length.
    SESS_MXPDU = "ldp.msg.tlv.sess.mxpdu", "Session Max PDU Length", U16 Dec;
    /// Common Session Parameters LSR Identifier.
    SESS_RXLSR = "ldp.msg.tlv.sess.rxlsr", "Session Receiver LSR Identifier", Ipv4 None;
    /// Common Session Parameters Receiver Label Space Identifier.
    SESS_RXLS = "ldp.msg.tlv.sess.rxls", "Session Receiver Label Space Identifier", U16 Dec;
    /// Address Family List.
    ADDRL_ADDR_FAMILY = "ldp.msg.tlv.addrl.addr_family", "Address Family", U16 Dec, names(address_family::NAMES);
    /// Address.
    ADDRL_ADDR = "ldp.msg.tlv.addrl.addr", "Address", Str None;
    /// Forwarding Equivalence Class Element Types.
    FEC_TYPE = "ldp.msg.tlv.fec.type", "FEC Element Type", U8 Dec, names(FEC_TYPE_NAMES);
    /// Forwarding Equivalence Class Element Address Family.
    FEC_AF = "ldp.msg.tlv.fec.af", "FEC Element Address Type", U16 Dec, names(address_family::NAMES);
    /// Forwarding Equivalence Class Element Length.
    FEC_LEN = "ldp.msg.tlv.fec.len", "FEC Element Length", U8 Dec;
    /// Forwarding Equivalence Class Element Prefix.
    FEC_PFVAL = "ldp.msg.tlv.fec.pfval", "FEC Element Prefix Value", Str None;
    /// VC FEC Interface Parameter ID.
    FEC_VC_INTPARAM_ID = "ldp.msg.tlv.fec.vc.intparam.id", "ID", U8 Hex, names(FEC_VC_INTPARAM_ID_NAMES);
    /// VC FEC Interface Parameter Length.
    FEC_VC_INTPARAM_LENGTH = "ldp.msg.tlv.fec.vc.intparam.length", "Length", U8 Dec;
    /// VC FEC Interface Parameter MTU.
    FEC_VC_INTPARAM_MTU = "ldp.msg.tlv.fec.vc.intparam.mtu", "MTU", U16 Dec;
    /// VC FEC Interface Description.
    FEC_VC_INTPARAM_DESC = "ldp.msg.tlv.fec.vc.intparam.desc", "Description", Str None;
    /// VC FEC Interface Param VLAN Id.
    FEC_VC_INTPARAM_VLANID = "ldp.msg.tlv.fec.vc.intparam.vlanid", "VLAN Id", U16 Dec;
    /// VC FEC Interface Param VCCV CC Type PWE3 CW.
    FEC_VC_INTPARAM_VCCV_CCTYPE_CW = "ldp.msg.tlv.fec.vc.intparam.vccv.cctype_cw", "PWE3 Control Word", Bool B8, mask(0x1);
    /// VC FEC Interface Param VCCV CC Type MPLS Router Alert.
    FEC_VC_INTPARAM_VCCV_CCTYPE_MPLSRA = "ldp.msg.tlv.fec.vc.intparam.vccv.cctype_mplsra", "MPLS Router Alert", Bool B8, mask(0x2);
    /// VC FEC Interface Param VCCV CC Type Inner Label TTL 1.
    FEC_VC_INTPARAM_VCCV_CCTYPE_TTL1 = "ldp.msg.tlv.fec.vc.intparam.vccv.cctype_ttl1", "MPLS Inner Label TTL = 1", Bool B8, mask(0x4);
    /// VC FEC Interface Param VCCV CV Type ICMP Ping.
    FEC_VC_INTPARAM_VCCV_CVTYPE_ICMPPING = "ldp.msg.tlv.fec.vc.intparam.vccv.cvtype_icmpping", "ICMP Ping", Bool B8, mask(0x1);
    /// VC FEC Interface Param VCCV CV Type LSP Ping.
    FEC_VC_INTPARAM_VCCV_CVTYPE_LSPPING = "ldp.msg.tlv.fec.vc.intparam.vccv.cvtype_lspping", "LSP Ping", Bool B8, mask(0x2);
    /// VC FEC Interface Param VCCV CV Type BFD IP/UDP-encapsulated, for PW Fault Detection only.
    FEC_VC_INTPARAM_VCCV_CVTYPE_BFD1 = "ldp.msg.tlv.fec.vc.intparam.vccv.cvtype_bfd1", "BFD IP/UDP-encapsulated, for PW Fault Detection only", Bool B8, mask(0x4);
    /// VC FEC Interface Param VCCV CV Type BFD IP/UDP-encapsulated, for PW Fault Detection and AC/PW Fault Status Signaling.
    FEC_VC_INTPARAM_VCCV_CVTYPE_BFD2 = "ldp.msg.tlv.fec.vc.intparam.vccv.cvtype_bfd2", "BFD IP/UDP-encapsulated, for PW Fault Detection and AC/PW Fault Status Signaling", Bool B8, mask(0x8);
    /// VC FEC Interface Param VCCV CV Type BFD PW-ACH-encapsulated, for PW Fault Detection only.
    FEC_VC_INTPARAM_VCCV_CVTYPE_BFD3 = "ldp.msg.tlv.fec.vc.intparam.vccv.cvtype_bfd3", "BFD BFD PW-ACH-encapsulated, for PW Fault Detection only", Bool B8, mask(0x10);
    /// VC FEC Interface Param VCCV CV Type BFD PW-ACH-encapsulated, for PW Fault Detection and AC/PW Fault Status Signaling.
    FEC_VC_INTPARAM_VCCV_CVTYPE_BFD4 = "ldp.msg.tlv.fec.vc.intparam.vccv.cvtype_bfd4", "BFD BFD PW-ACH-encapsulated, for PW Fault Detection and AC/PW Fault Status Signaling", Bool B8, mask(0x20);
    /// Control Word Present.
    FEC_PW_CONTROLWORD = "ldp.msg.tlv.fec.pw.controlword", "C-bit", Bool B8, mask(0x80), with(Names::Bool("Control Word Present", "Control Word NOT Present"));
    /// Virtual Circuit Type.
    FEC_PW_PWTYPE = "ldp.msg.tlv.fec.pw.pwtype", "PW Type", U16 Hex, mask(0x7fff), names(FEC_PW_PWTYPE_NAMES);
    /// PW FEC Info Length.
    FEC_PW_INFOLENGTH = "ldp.msg.tlv.fec.pw.infolength", "PW Info Length", U8 Dec;
    /// PW FEC Group ID.
    FEC_PW_GROUPID = "ldp.msg.tlv.fec.pw.groupid", "Group ID", U32 Dec;
    /// PW FEC PWID.
    FEC_PW_PWID = "ldp.msg.tlv.fec.pw.pwid", "PW ID", U32 Dec;
    /// Generic Label.
    GENERIC_LABEL = "ldp.msg.tlv.generic.label", "Generic Label", U32 DecHex, mask(0xfffff);
    /// Fatal Error Bit.
    STATUS_EBIT = "ldp.msg.tlv.status.ebit", "E Bit", Bool B8, mask(0x80), with(Names::Bool("Fatal Error Notification", "Advisory Notification"));
    /// Forward Bit.
    STATUS_FBIT = "ldp.msg.tlv.status.fbit", "F Bit", Bool B8, mask(0x40), with(Names::Bool("Notification should be Forwarded", "Notification should NOT be Forwarded"));
    /// Status Data.
    STATUS_DATA = "ldp.msg.tlv.status.data", "Status Data", U32 Hex, mask(0x3fffffff), names(STATUS_DATA_NAMES);
    /// Identifies peer message to which Status TLV refers.
    STATUS_MSG_ID = "ldp.msg.tlv.status.msg.id", "Message ID", U32 Hex;
    /// Type of peer message to which Status TLV refers.
    STATUS_MSG_TYPE = "ldp.msg.tlv.status.msg.type", "Message Type", U16 Hex, names(MSG_TYPE_NAMES);
    /// Hop Count.
    HC_VALUE = "ldp.msg.tlv.hc.value", "Hop Count Value", U8 Dec;
    /// Path Vector LSR Id.
    PV_LSRID = "ldp.msg.tlv.pv.lsrid", "LSR Id", Ipv4 None;
    /// Label Request Message to be aborted.
    LBL_REQ_MSG_ID = "ldp.msg.tlv.lbl_req_msg_id", "Label Request Message ID", U32 Hex;
}

pub static CC_TYPES: &[&Field] = &[&FEC_VC_INTPARAM_VCCV_CCTYPE_CW, &FEC_VC_INTPARAM_VCCV_CCTYPE_MPLSRA, &FEC_VC_INTPARAM_VCCV_CCTYPE_TTL1];

pub static CV_TYPES: &[&Field] = &[&FEC_VC_INTPARAM_VCCV_CVTYPE_ICMPPING, &FEC_VC_INTPARAM_VCCV_CVTYPE_LSPPING, &FEC_VC_INTPARAM_VCCV_CVTYPE_BFD1, &FEC_VC_INTPARAM_VCCV_CVTYPE_BFD2, &FEC_VC_INTPARAM_VCCV_CVTYPE_BFD3, &FEC_VC_INTPARAM_VCCV_CVTYPE_BFD4];
