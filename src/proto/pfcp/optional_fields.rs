//! Fields of elements that flags or lengths lead to (3GPP TS 29.244 section 8.2).

use crate::fields;
use crate::model::Names;

fields! {
    /// Spare.
    SPARE_B0 = "pfcp.spare_b0", "Spare", U8 Dec, mask(0x1);
    /// Spare.
    SPARE_H0 = "pfcp.spare_h0", "Spare", U8 Dec, mask(0xf);
    /// Spare.
    SPARE = "pfcp.spare", "Spare", U8 Dec;
    /// Enterprise specific IE Type.
    ENTERPRISE_IE = "pfcp.enterprise_ie", "Enterprise specific IE Type", U16 Dec;
    /// Enterprise IE Data.
    ENTERPRISE_IE_DATA = "pfcp.enterprise_ie_data", "Enterprise IE Data", Bytes None;
    /// FQDN.
    NODE_ID_FQDN = "pfcp.node_id_fqdn", "FQDN", Str None;
    /// IPv4 address.
    F_SEID_IPV4 = "pfcp.f_seid.ipv4", "IPv4 address", Ipv4 None;
    /// IPv6 address.
    F_SEID_IPV6 = "pfcp.f_seid.ipv6", "IPv6 address", Ipv6 None;
    /// Spare.
    FTEID_FLG_SPARE = "pfcp.fteid_flg.spare", "Spare", U8 Dec, mask(0xf0);
    /// CHID (CHOOSE_ID).
    F_TEID_FLAGS_CH_ID = "pfcp.f_teid_flags.ch_id", "CHID (CHOOSE_ID)", Bool B8, mask(0x8);
    /// CH (CHOOSE).
    F_TEID_FLAGS_CH = "pfcp.f_teid_flags.ch", "CH (CHOOSE)", Bool B8, mask(0x4);
    /// V6 (IPv6).
    F_TEID_FLAGS_V6 = "pfcp.f_teid_flags.v6", "V6 (IPv6)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// V4 (IPv4).
    F_TEID_FLAGS_V4 = "pfcp.f_teid_flags.v4", "V4 (IPv4)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// Choose Id.
    F_TEID_CHOOSE_ID = "pfcp.f_teid.choose_id", "Choose Id", Bytes None;
    /// TEID.
    F_TEID_TEID = "pfcp.f_teid.teid", "TEID", U32 Hex;
    /// IPv4 address.
    F_TEID_IPV4_ADDR = "pfcp.f_teid.ipv4_addr", "IPv4 address", Ipv4 None;
    /// IPv6 address.
    F_TEID_IPV6_ADDR = "pfcp.f_teid.ipv6_addr", "IPv6 address", Ipv6 None;
    /// V6 (IPv6).
    UE_IP_ADDRESS_FLAG_V6 = "pfcp.ue_ip_address_flag.v6", "V6 (IPv6)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// V4 (IPv4).
    UE_IP_ADDRESS_FLAG_V4 = "pfcp.ue_ip_address_flag.v4", "V4 (IPv4)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// S/D.
    UE_IP_ADDRESS_FLAG_SD = "pfcp.ue_ip_address_flag.sd", "S/D", Bool B8, mask(0x4), with(Names::Bool("Destination IP address", "Source IP address"));
    /// IPv6D.
    UE_IP_ADDRESS_FLAG_V6D = "pfcp.ue_ip_address_flag.v6d", "IPv6D", Bool B8, mask(0x8), with(Names::Bool("Destination IP address", "Source IP address"));
    /// CHV4.
    UE_IP_ADDRESS_FLAG_CHV4 = "pfcp.ue_ip_address_flag.chv4", "CHV4", Bool B8, mask(0x10), with(Names::Bool("Destination IP address", "Source IP address"));
    /// CHV6.
    UE_IP_ADDRESS_FLAG_CHV6 = "pfcp.ue_ip_address_flag.chv6", "CHV6", Bool B8, mask(0x20), with(Names::Bool("Destination IP address", "Source IP address"));
    /// IPV6PL.
    UE_IP_ADDRESS_FLAG_V6PL = "pfcp.ue_ip_address_flag.v6pl", "IPV6PL", Bool B8, mask(0x40), with(Names::Bool("Destination IP address", "Source IP address"));
    /// IPv4 address.
    UE_IP_ADDR_IPV4 = "pfcp.ue_ip_addr_ipv4", "IPv4 address", Ipv4 None;
    /// IPv6 address.
    UE_IP_ADDR_IPV6 = "pfcp.ue_ip_addr_ipv6", "IPv6 address", Ipv6 None;
    /// IPv6 Prefix Delegation Bits.
    UE_IP_ADDR_IPV6_PREFIX = "pfcp.ue_ip_addr_ipv6_prefix", "IPv6 Prefix Delegation Bits", U8 Dec;
    /// IPv6 Prefix Length.
    UE_IP_ADDR_IPV6_PREFIX_LENGTH = "pfcp.ue_ip_addr_ipv6_prefix_length", "IPv6 Prefix Length", U8 Dec;
    /// Application Identifier.
    APPLICATION_ID = "pfcp.application_id", "Application Identifier", Bytes None;
    /// Application Identifier.
    APPLICATION_ID_STR = "pfcp.application_id_str", "Application Identifier", Str None;
    /// Length of Flow Description.
    FLOW_DESC_LEN = "pfcp.flow_desc_len", "Length of Flow Description", U16 Dec;
    /// Flow Description.
    FLOW_DESC = "pfcp.flow_desc", "Flow Description", Str None;
    /// Security Parameter Index.
    SPI = "pfcp.spi", "Security Parameter Index", U32 Hex;
    /// Spare bit.
    FLOW_LABEL_SPARE_BIT = "pfcp.flow_label_spare_bit", "Spare bit", U8 Dec, mask(0xf0);
    /// Flow Label.
    FLOW_LABEL = "pfcp.flow_label", "Flow Label", U24 Hex, mask(0xfffff);
    /// SDF Filter ID.
    SDF_FILTER_ID = "pfcp.sdf_filter_id", "SDF Filter ID", U32 Dec;
    /// PDU Session Container to be deleted.
    GTPU_EXT_HDR_DEL_PDU_SESS_CONT = "pfcp.gtpu_ext_hdr_del.pdu_sess_cont", "PDU Session Container to be deleted", Bool B8, mask(0x1);
    /// Predefined Rules Name.
    PREDEF_RULES_NAME = "pfcp.predef_rules_name", "Predefined Rules Name", Bytes None;
    /// Node-Address.
    Q_CSID_NODE_ID_IPV4 = "pfcp.q_csid_node_id.ipv4", "Node-Address", Ipv4 None;
    /// Node-Address.
    Q_CSID_NODE_ID_IPV6 = "pfcp.q_csid_node_id.ipv6", "Node-Address", Ipv6 None;
    /// Node-Address MCC MNC.
    Q_CSID_NODE_ID_MCC_MNC = "pfcp.q_csid_node_id.mcc_mnc", "Node-Address MCC MNC", U32 Dec, mask(0xfffff000);
    /// Node-Address Number.
    Q_CSID_NODE_ID_INT = "pfcp.q_csid_node_id.int", "Node-Address Number", U32 Dec, mask(0xfff);
    /// PDN Connection Set Identifier (CSID).
    CSID = "pfcp.csid", "PDN Connection Set Identifier (CSID)", U16 Dec;
    /// Node Type.
    FQ_CSID_NODE_TYPE = "pfcp.fq_csid_node_type", "Node Type", U8 Dec, mask(0xf), names(&[(0, "MME"), (1, "SGW-C"), (2, "PGW-C"), (3, "ePDG"), (4, "TWAN"), (5, "PGW-U/SGW-U")]);
    /// Redirect Server Address Length.
    REDIRECT_SERVER_ADDR_LEN = "pfcp.redirect_server_addr_len", "Redirect Server Address Length", U16 Dec;
    /// Redirect Server Address.
    REDIRECT_SERVER_ADDRESS = "pfcp.redirect_server_address", "Redirect Server Address", Str None;
    /// Other Redirect Server Address Length.
    OTHER_REDIRECT_SERVER_ADDR_LEN = "pfcp.other_redirect_server_addr_len", "Other Redirect Server Address Length", U16 Dec;
    /// Other Redirect Server Address.
    OTHER_REDIRECT_SERVER_ADDRESS = "pfcp.other_redirect_server_address", "Other Redirect Server Address", Str None;
    /// TEID.
    OUTER_HDR_CREATION_TEID = "pfcp.outer_hdr_creation.teid", "TEID", U32 Hex;
    /// IPv4 Address.
    OUTER_HDR_CREATION_IPV4 = "pfcp.outer_hdr_creation.ipv4", "IPv4 Address", Ipv4 None;
    /// IPv6 Address.
    OUTER_HDR_CREATION_IPV6 = "pfcp.outer_hdr_creation.ipv6", "IPv6 Address", Ipv6 None;
    /// Port Number.
    OUTER_HDR_CREATION_PORT = "pfcp.outer_hdr_creation.port", "Port Number", U16 Dec;
    /// Forwarding Policy Identifier Length.
    FORWARDING_POLICY_ID_LEN = "pfcp.forwarding_policy_id_len", "Forwarding Policy Identifier Length", U8 Dec;
    /// Forwarding Policy Identifier.
    FORWARDING_POLICY_ID = "pfcp.forwarding_policy_id", "Forwarding Policy Identifier", Bytes None;
    /// TOVOL.
    VOLUME_THRESHOLD_FLAGS_TOVOL = "pfcp.volume_threshold_flags.tovol", "TOVOL", Bool B8, mask(0x1);
    /// ULVOL.
    VOLUME_THRESHOLD_FLAGS_ULVOL = "pfcp.volume_threshold_flags.ulvol", "ULVOL", Bool B8, mask(0x2);
    /// DLVOL.
    VOLUME_THRESHOLD_FLAGS_DLVOL = "pfcp.volume_threshold_flags.dlvol", "DLVOL", Bool B8, mask(0x4);
    /// Total Volume.
    VOLUME_THRESHOLD_TOVOL = "pfcp.volume_threshold.tovol", "Total Volume", U64 Dec;
    /// Uplink Volume.
    VOLUME_THRESHOLD_ULVOL = "pfcp.volume_threshold.ulvol", "Uplink Volume", U64 Dec;
    /// Downlink Volume.
    VOLUME_THRESHOLD_DLVOL = "pfcp.volume_threshold.dlvol", "Downlink Volume", U64 Dec;
    /// Total Volume.
    VOLUME_QUOTA_TOVOL = "pfcp.volume_quota.tovol", "Total Volume", U64 Dec;
    /// Uplink Volume.
    VOLUME_QUOTA_ULVOL = "pfcp.volume_quota.ulvol", "Uplink Volume", U64 Dec;
    /// Downlink Volume.
    VOLUME_QUOTA_DLVOL = "pfcp.volume_quota.dlvol", "Downlink Volume", U64 Dec;
    /// TOVOL.
    SUBSEQ_VOLUME_THRESHOLD_TOVOL_FLG = "pfcp.subseq_volume_threshold.tovol_flg", "TOVOL", Bool B8, mask(0x1);
    /// ULVOL.
    SUBSEQ_VOLUME_THRESHOLD_ULVOL_FLG = "pfcp.subseq_volume_threshold.ulvol_flg", "ULVOL", Bool B8, mask(0x2);
    /// DLVOL.
    SUBSEQ_VOLUME_THRESHOLD_DLVOL_FLG = "pfcp.subseq_volume_threshold.dlvol_flg", "DLVOL", Bool B8, mask(0x4);
    /// Total Volume.
    SUBSEQ_VOLUME_THRESHOLD_TOVOL = "pfcp.subseq_volume_threshold.tovol", "Total Volume", U64 Dec;
    /// Uplink Volume.
    SUBSEQ_VOLUME_THRESHOLD_ULVOL = "pfcp.subseq_volume_threshold.ulvol", "Uplink Volume", U64 Dec;
    /// Downlink Volume.
    SUBSEQ_VOLUME_THRESHOLD_DLVOL = "pfcp.subseq_volume_threshold.dlvol", "Downlink Volume", U64 Dec;
    /// DLPA.
    DROPPED_DL_TRAFFIC_THRESHOLD_DLPA_FLG = "pfcp.dropped_dl_traffic_threshold.dlpa_flg", "DLPA", Bool B8, mask(0x1);
    /// DLBY.
    DROPPED_DL_TRAFFIC_THRESHOLD_DLBY_FLG = "pfcp.dropped_dl_traffic_threshold.dlby_flg", "DLBY", Bool B8, mask(0x2);
    /// Downlink Packets.
    DOWNLINK_PACKETS = "pfcp.downlink_packets", "Downlink Packets", U64 Dec;
    /// Bytes of Downlink Data.
    BYTES_DOWNLINK_DATA = "pfcp.bytes_downlink_data", "Bytes of Downlink Data", U64 Dec;
    /// Total Volume.
    VOLUME_MEASUREMENT_TOVOL = "pfcp.volume_measurement.tovol", "Total Volume", U64 Dec;
    /// Uplink Volume.
    VOLUME_MEASUREMENT_ULVOL = "pfcp.volume_measurement.ulvol", "Uplink Volume", U64 Dec;
    /// Downlink Volume.
    VOLUME_MEASUREMENT_DLVOL = "pfcp.volume_measurement.dlvol", "Downlink Volume", U64 Dec;
    /// Total Number of Packets.
    VOLUME_MEASUREMENT_TONOP = "pfcp.volume_measurement.tonop", "Total Number of Packets", U64 Dec;
    /// Uplink Number of Packets.
    VOLUME_MEASUREMENT_ULNOP = "pfcp.volume_measurement.ulnop", "Uplink Number of Packets", U64 Dec;
    /// Downlink Number of Packets.
    VOLUME_MEASUREMENT_DLNOP = "pfcp.volume_measurement.dlnop", "Downlink Number of Packets", U64 Dec;
    /// Application Instance Identifier.
    APPLICATION_INSTANCE_ID = "pfcp.application_instance_id", "Application Instance Identifier", Bytes None;
    /// Application Instance Identifier.
    APPLICATION_INSTANCE_ID_STR = "pfcp.application_instance_id_str", "Application Instance Identifier", Str None;
    /// Uplink Time Unit.
    UL_TIME_UNIT = "pfcp.ul_time_unit", "Uplink Time Unit", U8 Dec, mask(0x7), names(&[(0, "Minute"), (1, "6 minutes"), (2, "Hour"), (3, "Day"), (4, "Week")]);
    /// Maximum Uplink Packet Rate.
    MAX_UL_PR = "pfcp.max_ul_pr", "Maximum Uplink Packet Rate", U16 Dec;
    /// Downlink Time Unit.
    DL_TIME_UNIT = "pfcp.dl_time_unit", "Downlink Time Unit", U8 Dec, mask(0x7), names(&[(0, "Minute"), (1, "6 minutes"), (2, "Hour"), (3, "Day"), (4, "Week")]);
    /// Maximum Downlink Packet Rate.
    MAX_DL_PR = "pfcp.max_dl_pr", "Maximum Downlink Packet Rate", U16 Dec;
    /// Additional Uplink Time Unit.
    A_UL_TIME_UNIT = "pfcp.a_ul_time_unit", "Additional Uplink Time Unit", U8 Dec, mask(0x7), names(&[(0, "Minute"), (1, "6 minutes"), (2, "Hour"), (3, "Day"), (4, "Week")]);
    /// Additional Maximum Uplink Packet Rate.
    A_MAX_UL_PR = "pfcp.a_max_ul_pr", "Additional Maximum Uplink Packet Rate", U16 Dec;
    /// Additional Downlink Time Unit.
    A_DL_TIME_UNIT = "pfcp.a_dl_time_unit", "Additional Downlink Time Unit", U8 Dec, mask(0x7), names(&[(0, "Minute"), (1, "6 minutes"), (2, "Hour"), (3, "Day"), (4, "Week")]);
    /// Additional Maximum Downlink Packet Rate.
    A_MAX_DL_PR = "pfcp.a_max_dl_pr", "Additional Maximum Downlink Packet Rate", U16 Dec;
    /// TTC (ToS/Traffic Class).
    DL_FLOW_LEVEL_MARKING_TTC = "pfcp.dl_flow_level_marking.ttc", "TTC (ToS/Traffic Class)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// SCI(Service Class Indicator).
    DL_FLOW_LEVEL_MARKING_SCI = "pfcp.dl_flow_level_marking.sci", "SCI(Service Class Indicator)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// Service Class Indicator.
    SCI = "pfcp.sci", "Service Class Indicator", U16 Hex;
    /// PPI(Paging Policy Indication).
    DL_DATA_SERVICE_INF_PPI = "pfcp.dl_data_service_inf.ppi", "PPI(Paging Policy Indication)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// QFII(QoS Flow Identifier).
    DL_DATA_SERVICE_INF_QFII = "pfcp.dl_data_service_inf.qfii", "QFII(QoS Flow Identifier)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// Paging Policy Indication.
    PPI = "pfcp.ppi", "Paging Policy Indication", U16 Dec, mask(0x7f);
    /// Length of URL.
    URL_LEN = "pfcp.url_len", "Length of URL", U16 Dec;
    /// URL.
    URL = "pfcp.url", "URL", Str None;
    /// Length of Domain Name.
    DN_LEN = "pfcp.dn_len", "Length of Domain Name", U16 Dec;
    /// Domain Name.
    DN = "pfcp.dn", "Domain Name", Str None;
    /// Length of Custom PFD Content.
    CP_LEN = "pfcp.cp_len", "Length of Custom PFD Content", U16 Dec;
    /// Custom PFD Content.
    CP = "pfcp.cp", "Custom PFD Content", Bytes None;
    /// Length of Header Field Name.
    HF_LEN = "pfcp.hf_len", "Length of Header Field Name", U8 Dec;
    /// Header Field Name.
    HF_NAME = "pfcp.hf_name", "Header Field Name", Bytes None;
    /// Length of Header Field Value.
    HF_VAL_LEN = "pfcp.hf_val_len", "Length of Header Field Value", U8 Dec;
    /// Header Field Value.
    HF_VAL = "pfcp.hf_val", "Header Field Value", Bytes None;
    /// V6 (IPv6).
    REMOTE_GTP_U_PEER_FLAGS_V6 = "pfcp.remote_gtp_u_peer_flags.v6", "V6 (IPv6)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// V4 (IPv4).
    REMOTE_GTP_U_PEER_FLAGS_V4 = "pfcp.remote_gtp_u_peer_flags.v4", "V4 (IPv4)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// DI (Destination Interface).
    REMOTE_GTP_U_PEER_FLAGS_DI = "pfcp.remote_gtp_u_peer_flags.di", "DI (Destination Interface)", Bool B8, mask(0x4), with(Names::Bool("Present", "Not Present"));
    /// NI (Network Instance).
    REMOTE_GTP_U_PEER_FLAGS_NI = "pfcp.remote_gtp_u_peer_flags.ni", "NI (Network Instance)", Bool B8, mask(0x8), with(Names::Bool("Present", "Not Present"));
    /// Length of Destination Interface field.
    NODE_ID_LENGTH_DI = "pfcp.node_id_length_di", "Length of Destination Interface field", U16 Dec;
    /// Length of Network Instance field.
    NODE_ID_LENGTH_NI = "pfcp.node_id_length_ni", "Length of Network Instance field", U16 Dec;
    /// ASSOSI (Associated Source Instance).
    UPIRI_FLAGS_ASSOSI = "pfcp.upiri_flags.assosi", "ASSOSI (Associated Source Instance)", Bool B8, mask(0x40), with(Names::Bool("Present", "Not Present"));
    /// ASSONI (Associated Network Instance).
    UPIRI_FLAGS_ASSONI = "pfcp.upiri_flags.assoni", "ASSONI (Associated Network Instance)", Bool B8, mask(0x20), with(Names::Bool("Present", "Not Present"));
    /// TEIDRI (TEID Range Indication).
    UPIRI_FLAGS_TEIDRI = "pfcp.upiri_flags.teidri", "TEIDRI (TEID Range Indication)", U8 Hex, mask(0x1c);
    /// V6 (IPv6).
    UPIRI_FLAGS_V6 = "pfcp.upiri_flags.v6", "V6 (IPv6)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// V4 (IPv4).
    UPIRI_FLAGS_V4 = "pfcp.upiri_flags.v4", "V4 (IPv4)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// TEID Range Indication.
    UPIRI_TEIDRI = "pfcp.upiri.teidri", "TEID Range Indication", U8 Dec, mask(0x1c);
    /// TEID.
    UPIRI_TEID_RANGE = "pfcp.upiri.teid_range", "TEID", U32 Hex;
    /// IPv4 address.
    UPIRI_IPV4_ADDR = "pfcp.upiri.ipv4_addr", "IPv4 address", Ipv4 None;
    /// IPv6 address.
    UPIRI_IPV6_ADDR = "pfcp.upiri.ipv6_addr", "IPv6 address", Ipv6 None;
    /// TOVOL.
    SUBSEQUENT_VOLUME_QUOTA_FLAGS_TOVOL = "pfcp.subsequent_volume_quota_flags.tovol", "TOVOL", Bool B8, mask(0x1);
    /// ULVOL.
    SUBSEQUENT_VOLUME_QUOTA_FLAGS_ULVOL = "pfcp.subsequent_volume_quota_flags.ulvol", "ULVOL", Bool B8, mask(0x2);
    /// DLVOL.
    SUBSEQUENT_VOLUME_QUOTA_FLAGS_DLVOL = "pfcp.subsequent_volume_quota_flags.dlvol", "DLVOL", Bool B8, mask(0x4);
    /// Total Volume.
    SUBSEQUENT_VOLUME_QUOTA_TOVOL = "pfcp.subsequent_volume_quota.tovol", "Total Volume", U64 Dec;
    /// Uplink Volume.
    SUBSEQUENT_VOLUME_QUOTA_ULVOL = "pfcp.subsequent_volume_quota.ulvol", "Uplink Volume", U64 Dec;
    /// Downlink Volume.
    SUBSEQUENT_VOLUME_QUOTA_DLVOL = "pfcp.subsequent_volume_quota.dlvol", "Downlink Volume", U64 Dec;
    /// Event Quota.
    EVENT_QUOTA = "pfcp.event_quota", "Event Quota", U32 Dec;
    /// Event Threshold.
    EVENT_THRESHOLD = "pfcp.event_threshold", "Event Threshold", U32 Dec;
    /// Subsequent Event Quota.
    SUBSEQUENT_EVENT_QUOTA = "pfcp.subsequent_event_quota", "Subsequent Event Quota", U32 Dec;
    /// Subsequent Event Threshold.
    SUBSEQUENT_EVENT_THRESHOLD = "pfcp.subsequent_event_threshold", "Subsequent Event Threshold", U32 Dec;
    /// Framed-Route.
    FRAMED_ROUTE = "pfcp.framed_route", "Framed-Route", Str None;
    /// Framed-Routing.
    FRAMED_ROUTING = "pfcp.framed_routing", "Framed-Routing", Bytes None;
    /// Framed-IPv6-Route.
    FRAMED_IPV6_ROUTE = "pfcp.framed_ipv6_route", "Framed-IPv6-Route", Str None;
    /// Time Stamp.
    TIME_STAMP = "pfcp.time_stamp", "Time Stamp", AbsTime Utc;
    /// Averaging Window.
    AVERAGING_WINDOW = "pfcp.averaging_window", "Averaging Window", U32 Dec;
    /// APN/DNN.
    APN_DNN = "pfcp.apn_dnn", "APN/DNN", Str None;
    /// 3GPP Interface Type.
    TGPP_INTERFACE_TYPE = "pfcp.tgpp_interface_type", "3GPP Interface Type", U8 Dec, mask(0x3f), names(&[(0, "S1-U"), (1, "S5/S8-U"), (2, "S4-U"), (3, "S11-U"), (4, "S12"), (5, "Gn/Gp-U"), (6, "S2a-U"), (7, "S2b-U"), (8, "eNodeB GTP-U interface for DL data forwarding"), (9, "eNodeB GTP-U interface for UL data forwarding"), (10, "SGW/UPF GTP-U interface for DL data forwarding"), (11, "N3 3GPP Access"), (12, "N3 Trusted Non-3GPP Access"), (13, "N3 Untrusted Non-3GPP Access"), (14, "N3 for data forwarding"), (15, "N9 (or N9 for non-roaming)"), (16, "SGi"), (17, "N6"), (18, "N19"), (19, "S8-U"), (20, "Gp-U"), (21, "N9 for roaming"), (22, "Iu-U"), (23, "N9 for data forwarding"), (24, "Sxa-U"), (25, "Sxb-U"), (26, "Sxc-U"), (27, "N4-U"), (28, "SGW/UPF GTP-U interface for UL data forwarding"), (29, "N6mb/Nmb9"), (30, "N3mb"), (31, "N19mb")]);
    /// Activation Time.
    ACTIVATION_TIME = "pfcp.activation_time", "Activation Time", AbsTime Utc;
    /// Deactivation Time.
    DEACTIVATION_TIME = "pfcp.deactivation_time", "Deactivation Time", AbsTime Utc;
    /// MAR ID.
    MAR_ID = "pfcp.mar_id", "MAR ID", U16 Dec;
    /// Steering Functionality.
    STEERING_FUNCTIONALITY = "pfcp.steering_functionality", "Steering Functionality", U8 Dec, mask(0xf), names(&[(0, "ATSSS-LL"), (1, "MPTCP")]);
    /// Steering Mode.
    STEERING_MODE = "pfcp.steering_mode", "Steering Mode", U8 Dec, mask(0xf), names(&[(0, "Active-Standby"), (1, "Smallest Delay"), (2, "Load Balancing"), (3, "Priority-based")]);
    /// Weight.
    WEIGHT = "pfcp.weight", "Weight", U8 Dec;
    /// Priority.
    PRIORITY = "pfcp.priority", "Priority", U8 Dec, mask(0xf), names(&[(0, "Active"), (1, "Standby"), (2, "No Standby"), (3, "High"), (4, "Low")]);
    /// Number of Reports.
    NUMBER_OF_REPORTS = "pfcp.number_of_reports", "Number of Reports", U16 Dec;
    /// Validity Time value.
    VALIDITY_TIME_VALUE = "pfcp.validity_time_value", "Validity Time value", U32 Dec, unit("s");
    /// Group ID.
    GROUP_ID = "pfcp.group_id", "Group ID", Str None;
    /// RAT Type.
    RATTYPE = "pfcp.rattype", "RAT Type", U8 Dec, mask(0xf), names(&[(0, "Reserved"), (1, "UTRAN"), (2, "GERAN"), (3, "WLAN"), (4, "GAN"), (5, "HSPA Evolution"), (6, "EUTRAN (WB-E-UTRAN)"), (7, "Virtual"), (8, "EUTRAN-NB-IoT"), (9, "LTE-M"), (10, "NR")]);
    /// SRR ID value.
    SRR_ID_VALUE = "pfcp.srr_id_value", "SRR ID value", U8 Dec;
    /// Flags.
    TRAVELPING_VOLUME_MEASUREMENT = "pfcp.travelping.volume_measurement", "Flags", U8 Hex;
    /// TONOP.
    TRAVELPING_VOLUME_MEASUREMENT_FLAGS_TONOP = "pfcp.travelping.volume_measurement_flags.tonop", "TONOP", Bool B8, mask(0x1);
    /// ULNOP.
    TRAVELPING_VOLUME_MEASUREMENT_FLAGS_ULNOP = "pfcp.travelping.volume_measurement_flags.ulnop", "ULNOP", Bool B8, mask(0x2);
    /// DLNOP.
    TRAVELPING_VOLUME_MEASUREMENT_FLAGS_DLNOPS = "pfcp.travelping.volume_measurement_flags.dlnops", "DLNOP", Bool B8, mask(0x4);
    /// Total Number of Packets.
    TRAVELPING_VOLUME_MEASUREMENT_TONOP = "pfcp.travelping.volume_measurement.tonop", "Total Number of Packets", U64 Dec;
    /// Uplink Number of Packets.
    TRAVELPING_VOLUME_MEASUREMENT_ULNOP = "pfcp.travelping.volume_measurement.ulnop", "Uplink Number of Packets", U64 Dec;
    /// Downlink Number of Packets.
    TRAVELPING_VOLUME_MEASUREMENT_DLNOP = "pfcp.travelping.volume_measurement.dlnop", "Downlink Number of Packets", U64 Dec;
    /// Build Identifier.
    TRAVELPING_BUILD_ID = "pfcp.travelping.build_id", "Build Identifier", Bytes None;
    /// Build Identifier.
    TRAVELPING_BUILD_ID_STR = "pfcp.travelping.build_id_str", "Build Identifier", Str None;
    /// Now.
    TRAVELPING_NOW = "pfcp.travelping.now", "Now", AbsTime Utc;
    /// Error Message.
    TRAVELPING_ERROR_MESSAGE = "pfcp.travelping.error_message", "Error Message", Bytes None;
    /// Error Message.
    TRAVELPING_ERROR_MESSAGE_STR = "pfcp.travelping.error_message_str", "Error Message", Str None;
    /// File Name.
    TRAVELPING_FILE_NAME = "pfcp.travelping.file_name", "File Name", Bytes None;
    /// File Name.
    TRAVELPING_FILE_NAME_STR = "pfcp.travelping.file_name_str", "File Name", Str None;
    /// Line Number.
    TRAVELPING_LINE_NUMBER = "pfcp.travelping.line_number", "Line Number", U32 Dec;
}
