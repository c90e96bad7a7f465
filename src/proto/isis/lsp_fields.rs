//! Fields of link state PDUs (ISO/IEC 10589 section 9.8, RFC 5305, RFC 5308).

use crate::fields;
use crate::model::{Field, Names};
use crate::model::field::{SET, YES_NO};

const IS_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Unused 0x0 (invalid)"),
    (1, "Level 1"),
    (2, "Unused 0x2 (invalid)"),
    (3, "Level 2"),
];
const MTID_NAMES: &[(u64, u64, &str)] = &[
    (0, 0, "Standard topology"),
    (1, 1, "IPv4 In-Band Management"),
    (2, 2, "IPv6 routing topology"),
    (3, 3, "IPv4 multicast routing topology"),
    (4, 4, "IPv6 multicast routing topology"),
    (5, 5, "IPv6 in-band management"),
    (6, 3995, "Reserved for IETF Consensus"),
    (3996, 4095, "Development, Experimental and Proprietary features"),
];
const XIS_CODE_NAMES: &[(u64, &str)] = &[
    (3, "Administrative group (color)"),
    (4, "Link Local/Remote Identifiers"),
    (6, "IPv4 interface address"),
    (8, "IPv4 neighbor address"),
    (9, "Maximum link bandwidth"),
    (0xa, "Maximum reservable link bandwidth"),
    (0xb, "Unreserved bandwidth"),
    (0xc, "IPv6 Interface Address"),
    (0xd, "IPv6 Neighbor Address"),
    (0xe, "Extended Administrative Group"),
    (0xf, "Link Maximum SID Depth"),
    (0x10, "Application-Specific Link Attributes"),
    (0x12, "TE Default metric"),
    (0x13, "Link-attributes"),
    (0x14, "Link Protection Type"),
    (0x15, "Interface Switching Capability Descriptor"),
    (0x16, "Bandwidth Constraints"),
    (0x17, "Unconstrained TE LSP Count (sub-)TLV"),
    (0x18, "remote AS number"),
    (0x19, "IPv4 remote ASBR Identifier"),
    (0x1a, "IPv6 remote ASBR Identifier"),
    (0x1b, "Interface Adjustment Capability Descriptor (IACD)"),
    (0x1c, "MTU"),
    (0x1d, "SPB-Metric"),
    (0x1e, "SPB-A-OALG"),
    (0x1f, "Adj-SID"),
    (0x20, "LAN-Adj-SID"),
    (0x21, "Unidirectional Link Delay"),
    (0x22, "Min/Max Unidirectional Link Delay"),
    (0x23, "Unidirectional Delay Variation"),
    (0x24, "Unidirectional Link Loss"),
    (0x25, "Unidirectional Residual Bandwidth"),
    (0x26, "Unidirectional Available Bandwidth"),
    (0x27, "Unidirectional Utilized Bandwidth"),
    (0x2b, "SRv6 End.X SID"),
    (0x2c, "SRv6 LAN End.X SID"),
    (0xfa, "Reserved for Cisco-specific extensions"),
    (0xfb, "Reserved for Cisco-specific extensions"),
    (0xfc, "Reserved for Cisco-specific extensions"),
    (0xfd, "Reserved for Cisco-specific extensions"),
    (0xfe, "Reserved for Cisco-specific extensions"),
];
const XIP_CODE_NAMES: &[(u64, &str)] = &[
    (1, "32-bit Administrative Tag"),
    (2, "64-bit Administrative Tag"),
    (3, "Prefix-SID"),
    (4, "Prefix Attribute Flags"),
    (0x20, "BIER Info"),
];

fields! {
    /// Key of the digest (RFC 5310).
    KEY_ID = "isis.clv.key_id", "Key ID", U16 Dec;
    /// PDU length.
    PDU_LENGTH = "isis.lsp.pdu_length", "PDU length", U16 Dec;
    /// Remaining lifetime.
    REMAINING_LIFE = "isis.lsp.remaining_life", "Remaining lifetime", U16 Dec;
    /// LSP-ID.
    LSP_ID = "isis.lsp.lsp_id", "LSP-ID", Str None;
    /// Sequence number.
    SEQUENCE_NUMBER = "isis.lsp.sequence_number", "Sequence number", U32 Hex;
    /// Checksum.
    CHECKSUM = "isis.lsp.checksum", "Checksum", U16 Hex;
    /// Checksum Status.
    CHECKSUM_STATUS = "isis.lsp.checksum.status", "Checksum Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// If set, this router supports the optional Partition Repair function.
    PARTITION_REPAIR = "isis.lsp.partition_repair", "Partition Repair", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Attachment.
    ATT = "isis.lsp.att", "Attachment", U8 Dec, mask(0x78);
    /// Error metric.
    ERROR_METRIC = "isis.lsp.error_metric", "Error metric", Bool B8, mask(0x8), with(SET);
    /// Expense metric.
    EXPENSE_METRIC = "isis.lsp.expense_metric", "Expense metric", Bool B8, mask(0x4), with(SET);
    /// Delay metric.
    DELAY_METRIC = "isis.lsp.delay_metric", "Delay metric", Bool B8, mask(0x2), with(SET);
    /// Default metric.
    DEFAULT_METRIC = "isis.lsp.default_metric", "Default metric", Bool B8, mask(0x1), with(SET);
    /// If set, this router will not be used by any decision process to calculate routes.
    OVERLOAD = "isis.lsp.overload", "Overload bit", Bool B8, mask(0x4), with(SET);
    /// Type of Intermediate System.
    IS_TYPE = "isis.lsp.is_type", "Type of Intermediate System", U8 Dec, mask(0x3), names(IS_TYPE_NAMES);
    /// Type.
    CLV_TYPE = "isis.lsp.clv.type", "Type", U8 Dec;
    /// Length.
    CLV_LENGTH = "isis.lsp.clv.length", "Length", U8 Dec;
    /// Area address.
    AREA_ADDRESS = "isis.lsp.area_address", "Area address", Bytes None;
    /// NLPID.
    CLV_NLPID_NLPID = "isis.lsp.clv_nlpid.nlpid", "NLPID", U8 Hex;
    /// Hostname.
    HOSTNAME = "isis.lsp.hostname", "Hostname", Str None;
    /// Traffic Engineering Router ID.
    CLV_TE_ROUTER_ID = "isis.lsp.clv_te_router_id", "Traffic Engineering Router ID", Ipv4 None;
    /// IPv4 interface address.
    CLV_IPV4_INT_ADDR = "isis.lsp.clv_ipv4_int_addr", "IPv4 interface address", Ipv4 None;
    /// IPv6 interface address.
    CLV_IPV6_INT_ADDR = "isis.lsp.clv_ipv6_int_addr", "IPv6 interface address", Ipv6 None;
    /// Authentication.
    AUTHENTICATION = "isis.lsp.authentication", "Authentication", Bytes None;
    /// MT-ID.
    CLV_MT = "isis.lsp.clv_mt", "MT-ID", U16 Hex;
    /// Neighbor originating buffer size.
    ORIGINATING_LSP_BUFFER_SIZE = "isis.lsp.originating_lsp_buffer_size", "Neighbor originating buffer size", U16 Dec;
    /// Reserved.
    RESERVED = "isis.lsp.reserved", "Reserved", U16 Hex, mask(0xf000);
    /// Topology ID.
    MTID = "isis.lsp.mtid", "Topology ID", U16 Dec, mask(0xfff), ranges(MTID_NAMES);
    /// IsVirtual.
    IS_VIRTUAL = "isis.lsp.is_virtual", "IsVirtual", Bool None, with(YES_NO);
    /// Reserved.
    EIS_RESERVED = "isis.lsp.eis_neighbors_clv_inner.reserved", "Reserved", U8 Hex;
    /// IS Neighbor.
    EIS_NEIGHBOR = "isis.lsp.eis_neighbors.is_neighbor", "IS Neighbor", Str None;
    /// Default Metric.
    EIS_DEFAULT_METRIC = "isis.lsp.eis_neighbors.default_metric", "Default Metric", U8 Dec, mask(0x3f);
    /// Default Metric.
    EIS_DEFAULT_METRIC_IE = "isis.lsp.eis_neighbors.default_metric_ie", "Default Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Delay Metric.
    EIS_DELAY_METRIC = "isis.lsp.eis_neighbors.delay_metric", "Delay Metric", U8 Dec, mask(0x3f);
    /// Delay Metric.
    EIS_DELAY_METRIC_IE = "isis.lsp.eis_neighbors.delay_metric_ie", "Delay Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Expense Metric.
    EIS_EXPENSE_METRIC = "isis.lsp.eis_neighbors.expense_metric", "Expense Metric", U8 Dec, mask(0x3f);
    /// Expense Metric.
    EIS_EXPENSE_METRIC_SUPPORTED = "isis.lsp.eis_neighbors.expense_metric_supported", "Expense Metric", Bool B8, mask(0x80), with(Names::Bool("Not Supported", "Supported"));
    /// Expense Metric.
    EIS_EXPENSE_METRIC_IE = "isis.lsp.eis_neighbors.expense_metric_ie", "Expense Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Error Metric.
    EIS_ERROR_METRIC = "isis.lsp.eis_neighbors.error_metric", "Error Metric", U8 Dec, mask(0x3f);
    /// Error Metric.
    EIS_ERROR_METRIC_SUPPORTED = "isis.lsp.eis_neighbors.error_metric_supported", "Error Metric", Bool B8, mask(0x80), with(Names::Bool("Not Supported", "Supported"));
    /// Error Metric.
    EIS_ERROR_METRIC_IE = "isis.lsp.eis_neighbors.error_metric_ie", "Error Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Delay Metric.
    EIS_DELAY_SUPPORTED = "isis.lsp.eis_neighbors_delay_metric.supported", "Delay Metric", Bool B8, mask(0x80), with(Names::Bool("Not Supported", "Supported"));
    /// IPv4 prefix.
    IP_IPV4_PREFIX = "isis.lsp.ip_reachability.ipv4_prefix", "IPv4 prefix", Ipv4 None;
    /// Default Metric.
    IP_DEFAULT_METRIC = "isis.lsp.ip_reachability.default_metric", "Default Metric", U8 Dec, mask(0x3f);
    /// Delay Metric.
    IP_DELAY_METRIC = "isis.lsp.ip_reachability.delay_metric", "Delay Metric", U8 Dec, mask(0x3f);
    /// Expense Metric.
    IP_EXPENSE_METRIC = "isis.lsp.ip_reachability.expense_metric", "Expense Metric", U8 Dec, mask(0x3f);
    /// Error Metric.
    IP_ERROR_METRIC = "isis.lsp.ip_reachability.error_metric", "Error Metric", U8 Dec, mask(0x3f);
    /// Default Metric IE.
    IP_DEFAULT_METRIC_IE = "isis.lsp.ip_reachability.default_metric_ie", "Default Metric IE", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Delay Metric.
    IP_DELAY_METRIC_SUPPORT = "isis.lsp.ip_reachability.delay_metric_support", "Delay Metric", Bool B8, mask(0x80), with(Names::Bool("Not Supported", "Supported"));
    /// Expense Metric.
    IP_EXPENSE_METRIC_SUPPORT = "isis.lsp.ip_reachability.expense_metric_support", "Expense Metric", Bool B8, mask(0x80), with(Names::Bool("Not Supported", "Supported"));
    /// Error Metric.
    IP_ERROR_METRIC_SUPPORT = "isis.lsp.ip_reachability.error_metric_support", "Error Metric", Bool B8, mask(0x80), with(Names::Bool("Not Supported", "Supported"));
    /// Distribution.
    IP_DISTRIBUTION = "isis.lsp.ip_reachability.distribution", "Distribution", Bool B8, mask(0x80), with(Names::Bool("Down", "Up"));
    /// Delay Metric.
    IP_DELAY_METRIC_IE = "isis.lsp.ip_reachability.delay_metric_ie", "Delay Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Expense Metric.
    IP_EXPENSE_METRIC_IE = "isis.lsp.ip_reachability.expense_metric_ie", "Expense Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Error Metric.
    IP_ERROR_METRIC_IE = "isis.lsp.ip_reachability.error_metric_ie", "Error Metric", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// IS neighbor ID.
    XIS_IS_NEIGHBOR_ID = "isis.lsp.ext_is_reachability.is_neighbor_id", "IS neighbor ID", Str None;
    /// Metric.
    XIS_METRIC = "isis.lsp.ext_is_reachability.metric", "Metric", U24 Dec;
    /// SubCLV Length.
    XIS_SUBCLVS_LENGTH = "isis.lsp.ext_is_reachability.subclvs_length", "SubCLV Length", U8 Dec;
    /// Code.
    XIS_CODE = "isis.lsp.ext_is_reachability.code", "Code", U8 Dec, names(XIS_CODE_NAMES);
    /// Length.
    XIS_LENGTH = "isis.lsp.ext_is_reachability.length", "Length", U8 Dec;
    /// Value.
    XIS_VALUE = "isis.lsp.ext_is_reachability.value", "Value", Bytes None;
    /// Link Local Identifier.
    XIS_LINK_LOCAL = "isis.lsp.ext_is_reachability.link_local_identifier", "Link Local Identifier", U32 Dec;
    /// Link Remote Identifier.
    XIS_LINK_REMOTE = "isis.lsp.ext_is_reachability.link_remote_identifier", "Link Remote Identifier", U32 Dec;
    /// IPv4 interface address.
    XIS_IPV4_INTERFACE = "isis.lsp.ext_is_reachability.ipv4_interface_address", "IPv4 interface address", Ipv4 None;
    /// IPv4 neighbor address.
    XIS_IPV4_NEIGHBOR = "isis.lsp.ext_is_reachability.ipv4_neighbor_address", "IPv4 neighbor address", Ipv4 None;
    /// Traffic engineering default metric.
    XIS_TE_METRIC = "isis.lsp.ext_is_reachability.traffic_engineering_default_metric", "Traffic engineering default metric", U24 Dec;
    /// IPv6 interface address.
    XIS_IPV6_INTERFACE = "isis.lsp.ext_is_reachability.ipv6_interface_address", "IPv6 interface address", Ipv6 None;
    /// IPv6 neighbor address.
    XIS_IPV6_NEIGHBOR = "isis.lsp.ext_is_reachability.ipv6_neighbor_address", "IPv6 neighbor address", Ipv6 None;
    /// Group.
    GROUP = "isis.lsp.group", "Group", U32 Dec;
    /// Maximum link bandwidth.
    MAXIMUM_LINK_BANDWIDTH = "isis.lsp.maximum_link_bandwidth", "Maximum link bandwidth", F32 None;
    /// Reservable link bandwidth.
    RESERVABLE_LINK_BANDWIDTH = "isis.lsp.reservable_link_bandwidth", "Reservable link bandwidth", F32 None;
    /// Priority level.
    UNRSV_BW_PRIORITY_LEVEL = "isis.lsp.unrsv_bw.priority_level", "priority level", F32 None;
    /// Metric.
    XIP_METRIC = "isis.lsp.ext_ip_reachability.metric", "Metric", U32 Dec;
    /// Distribution.
    XIP_DISTRIBUTION = "isis.lsp.ext_ip_reachability.distribution", "Distribution", Bool B8, mask(0x80), with(Names::Bool("Down", "Up"));
    /// Sub-TLV.
    XIP_SUBTLV = "isis.lsp.ext_ip_reachability.subtlv", "Sub-TLV", Bool B8, mask(0x40), with(YES_NO);
    /// Prefix Length.
    XIP_PREFIX_LENGTH = "isis.lsp.ext_ip_reachability.prefix_length", "Prefix Length", U8 Dec, mask(0x3f);
    /// IPv4 prefix.
    XIP_IPV4_PREFIX = "isis.lsp.ext_ip_reachability.ipv4_prefix", "IPv4 prefix", Ipv4 None;
    /// SubCLV Length.
    XIP_SUBCLVS_LENGTH = "isis.lsp.ext_ip_reachability.subclvs_length", "SubCLV Length", U8 Dec;
    /// Code.
    XIP_CODE = "isis.lsp.ext_ip_reachability.code", "Code", U8 Dec, names(XIP_CODE_NAMES);
    /// Length.
    XIP_LENGTH = "isis.lsp.ext_ip_reachability.length", "Length", U8 Dec;
    /// Metric.
    IP6_METRIC = "isis.lsp.ipv6_reachability.metric", "Metric", U32 Dec;
    /// Distribution.
    IP6_DISTRIBUTION = "isis.lsp.ipv6_reachability.distribution", "Distribution", Bool B8, mask(0x80), with(Names::Bool("Down", "Up"));
    /// Distribution.
    IP6_INTERNAL = "isis.lsp.ipv6_reachability.distribution_internal", "Distribution", Bool B8, mask(0x40), with(Names::Bool("External", "Internal"));
    /// Sub-TLV.
    IP6_SUBTLV = "isis.lsp.ipv6_reachability.subtlv", "Sub-TLV", Bool B8, mask(0x20), with(YES_NO);
    /// Prefix Length.
    IP6_PREFIX_LENGTH = "isis.lsp.ipv6_reachability.prefix_length", "Prefix Length", U8 Dec;
    /// IPv6 prefix.
    IP6_PREFIX = "isis.lsp.ipv6_reachability.ipv6_prefix", "IPv6 prefix", Ipv6 None;
    /// SubCLV Length.
    IP6_SUBCLVS_LENGTH = "isis.lsp.ipv6_reachability.subclvs_length", "SubCLV Length", U8 Dec;
}

pub static ATT_BITS: &[&Field] = &[&ERROR_METRIC, &EXPENSE_METRIC, &DELAY_METRIC, &DEFAULT_METRIC];
