//! Fields of the packet forwarding control protocol (3GPP TS 29.244).

use super::element_names::*;
use super::names::*;
use crate::fields;
use crate::model::Names;

fields! {
    /// Message Type.
    MSG_TYPE = "pfcp.msg_type", "Message Type", U8 Dec, names(MSG_TYPE_NAMES);
    /// Length.
    LENGTH = "pfcp.length", "Length", U8 Dec;
    /// Flags.
    FLAGS = "pfcp.flags", "Flags", U8 Hex;
    /// Version.
    VERSION = "pfcp.version", "Version", U8 Dec, mask(0xe0);
    /// Follow On (FO).
    FO_FLAG = "pfcp.fo_flag", "Follow On (FO)", Bool B8, mask(0x4);
    /// Message Priority (MP).
    MP_FLAG = "pfcp.mp_flag", "Message Priority (MP)", Bool B8, mask(0x2);
    /// SEID (S).
    S = "pfcp.s", "SEID (S)", Bool B8, mask(0x1);
    /// Spare.
    SPARE_B2 = "pfcp.spare_b2", "Spare", U8 Dec, mask(0x4);
    /// Spare.
    SPARE_B3 = "pfcp.spare_b3", "Spare", U8 Dec, mask(0x8);
    /// Spare.
    SPARE_B4 = "pfcp.spare_b4", "Spare", U8 Dec, mask(0x10);
    /// Spare.
    SPARE_B5 = "pfcp.spare_b5", "Spare", U8 Dec, mask(0x20);
    /// Spare.
    SPARE_B6 = "pfcp.spare_b6", "Spare", U8 Dec, mask(0x40);
    /// Spare.
    SPARE_B7 = "pfcp.spare_b7", "Spare", U8 Dec, mask(0x80);
    /// Spare.
    SPARE_B7_B6 = "pfcp.spare_b7_b6", "Spare", U8 Dec, mask(0xc0);
    /// Spare.
    SPARE_B7_B5 = "pfcp.spare_b7_b5", "Spare", U8 Dec, mask(0xe0);
    /// Spare.
    SPARE_B7_B4 = "pfcp.spare_b7_b4", "Spare", U8 Dec, mask(0xf0);
    /// Spare.
    SPARE_B7_B3 = "pfcp.spare_b7_b3", "Spare", U8 Dec, mask(0xf8);
    /// Spare.
    SPARE_B7_B2 = "pfcp.spare_b7_b2", "Spare", U8 Dec, mask(0xfc);
    /// Spare.
    SPARE_B7_B1 = "pfcp.spare_b7_b1", "Spare", U8 Dec, mask(0xfe);
    /// Spare.
    SPARE_OCT = "pfcp.spare_oct", "Spare", U8 Dec;
    /// Spare.
    SPARE_H1 = "pfcp.spare_h1", "Spare", U8 Dec, mask(0xf0);
    /// SEID.
    SEID = "pfcp.seid", "SEID", U64 Hex;
    /// Sequence Number.
    SEQNO = "pfcp.seqno", "Sequence Number", U24 Dec;
    /// Response In.
    RESPONSE_IN = "pfcp.response_in", "Response In", FrameNum None;
    /// Response To.
    RESPONSE_TO = "pfcp.response_to", "Response To", FrameNum None;
    /// Response Time.
    RESPONSE_TIME = "pfcp.response_time", "Response Time", RelTime None;
    /// Enterprise ID.
    ENTERPRISE_ID = "pfcp.enterprise_id", "Enterprise ID", U16 Dec, names(ENTERPRISE_NAMES);
    /// IE Type.
    IE_TYPE = "pfcp.ie_type", "IE Type", U16 Dec, names(IE_TYPE_NAMES);
    /// IE Length.
    IE_LEN = "pfcp.ie_len", "IE Length", U16 Dec;
    /// Recovery Time Stamp.
    RECOVERY_TIME_STAMP = "pfcp.recovery_time_stamp", "Recovery Time Stamp", AbsTime Utc;
    /// Cause.
    CAUSE = "pfcp.cause", "Cause", U8 Dec, names(CAUSE_NAMES);
    /// Address Type.
    NODE_ID_TYPE = "pfcp.node_id_type", "Address Type", U8 Dec, mask(0xf), names(NODE_ID_TYPE_NAMES);
    /// IPv4.
    NODE_ID_IPV4 = "pfcp.node_id_ipv4", "IPv4", Ipv4 None;
    /// IPv6.
    NODE_ID_IPV6 = "pfcp.node_id_ipv6", "IPv6", Ipv6 None;
    /// V6 (IPv6).
    F_SEID_FLAGS_V6 = "pfcp.f_seid_flags.v6", "V6 (IPv6)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// V4 (IPv4).
    F_SEID_FLAGS_V4 = "pfcp.f_seid_flags.v4", "V4 (IPv4)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// Rule ID.
    PDR_ID = "pfcp.pdr_id", "Rule ID", U16 Dec;
    /// Precedence.
    PRECEDENCE = "pfcp.precedence", "Precedence", U16 Dec;
    /// Source Interface.
    SOURCE_INTERFACE = "pfcp.source_interface", "Source Interface", U8 Dec, mask(0xf), names(SOURCE_INTERFACE_NAMES);
    /// Network Instance.
    NETWORK_INSTANCE = "pfcp.network_instance", "Network Instance", Str None;
    /// PDN Type.
    PDN_TYPE = "pfcp.pdn_type", "PDN Type", U8 Dec, mask(0x7), names(PDN_TYPE_NAMES);
    /// Value Digits.
    MULTIPLIER_VALUE_DIGITS = "pfcp.multiplier.value_digits", "Value Digits", U64 Dec;
    /// Exponent.
    MULTIPLIER_EXPONENT = "pfcp.multiplier.exponent", "Exponent", U32 Dec;
    /// Failed Rule ID Type.
    FAILED_RULE_ID_TYPE = "pfcp.failed_rule_id_type", "Failed Rule ID Type", U8 Dec, mask(0x7), names(FAILED_RULE_ID_TYPE_NAMES);
    /// Base Time Interval Type.
    TIME_QUOTA_MECHANISM_BTI_TYPE = "pfcp.time_quota_mechanism_bti_type", "Base Time Interval Type", U8 Dec, mask(0x3), names(TIME_QUOTA_MECHANISM_BTI_TYPE_NAMES);
    /// Base Time Interval.
    TIME_QUOTA_MECHANISM_BTI = "pfcp.time_quota_mechanism_bti", "Base Time Interval", U32 Dec;
    /// FD (Flow Description).
    SDF_FILTER_FD = "pfcp.sdf_filter.fd", "FD (Flow Description)", Bool B8, mask(0x1);
    /// TTC (ToS Traffic Class).
    SDF_FILTER_TTC = "pfcp.sdf_filter.ttc", "TTC (ToS Traffic Class)", Bool B8, mask(0x2);
    /// SPI (Security Parameter Index).
    SDF_FILTER_SPI = "pfcp.sdf_filter.spi", "SPI (Security Parameter Index)", Bool B8, mask(0x4);
    /// FL (Flow Label).
    SDF_FILTER_FL = "pfcp.sdf_filter.fl", "FL (Flow Label)", Bool B8, mask(0x8);
    /// BID (Bidirectional SDF Filter).
    SDF_FILTER_BID = "pfcp.sdf_filter.bid", "BID (Bidirectional SDF Filter)", Bool B8, mask(0x10);
    /// ToS Traffic Class.
    TRAFFIC_CLASS = "pfcp.traffic_class", "ToS Traffic Class", U8 Hex;
    /// Mask field.
    TRAFFIC_MASK = "pfcp.traffic_mask", "Mask field", U8 Hex;
    /// DSCP.
    TRAFFIC_DSCP = "pfcp.traffic_dscp", "DSCP", Str None;
    /// Outer Header Removal Description.
    OUT_HDR_DESC = "pfcp.out_hdr_desc", "Outer Header Removal Description", U8 Dec, names(OUT_HDR_DESC_NAMES);
    /// Allocation type.
    FAR_ID_FLG = "pfcp.far_id_flg", "Allocation type", Bool B32, mask(0x80000000), with(Names::Bool("Predefined by UP", "Dynamic by CP"));
    /// FAR ID.
    FAR_ID = "pfcp.far_id", "FAR ID", U32 Dec, mask(0x7fffffff);
    /// Allocation type.
    URR_ID_FLG = "pfcp.urr_id_flg", "Allocation type", Bool B32, mask(0x80000000), with(Names::Bool("Predefined by UP", "Dynamic by CP"));
    /// URR ID.
    URR_ID = "pfcp.urr_id", "URR ID", U32 Dec, mask(0x7fffffff);
    /// Allocation type.
    QER_ID_FLG = "pfcp.qer_id_flg", "Allocation type", Bool B32, mask(0x80000000), with(Names::Bool("Predefined by UP", "Dynamic by CP"));
    /// QER ID.
    QER_ID = "pfcp.qer_id", "QER ID", U32 Dec, mask(0x7fffffff);
    /// DROP (Drop).
    APPLY_ACTION_DROP = "pfcp.apply_action.drop", "DROP (Drop)", Bool B8, mask(0x1);
    /// FORW (Forward).
    APPLY_ACTION_FORW = "pfcp.apply_action.forw", "FORW (Forward)", Bool B8, mask(0x2);
    /// BUFF (Buffer).
    APPLY_ACTION_BUFF = "pfcp.apply_action.buff", "BUFF (Buffer)", Bool B8, mask(0x4);
    /// NOCP (Notify the CP function).
    APPLY_ACTION_NOCP = "pfcp.apply_action.nocp", "NOCP (Notify the CP function)", Bool B8, mask(0x8);
    /// DUPL (Duplicate).
    APPLY_ACTION_DUPL = "pfcp.apply_action.dupl", "DUPL (Duplicate)", Bool B8, mask(0x10);
    /// IPMA (IP Multicast Accept).
    APPLY_ACTION_IPMA = "pfcp.apply_action.ipma", "IPMA (IP Multicast Accept)", Bool B8, mask(0x20);
    /// IPMD (IP Multicast Deny).
    APPLY_ACTION_IPMD = "pfcp.apply_action.ipmd", "IPMD (IP Multicast Deny)", Bool B8, mask(0x40);
    /// DFRT (Duplicate for Redundant Transmission).
    APPLY_ACTION_DFRT = "pfcp.apply_action.dfrt", "DFRT (Duplicate for Redundant Transmission)", Bool B8, mask(0x80);
    /// BAR ID.
    BAR_ID = "pfcp.bar_id", "BAR ID", U8 Dec;
    /// FQ-CSID Node-ID Type.
    FQ_CSID_NODE_ID_TYPE = "pfcp.fq_csid_node_id_type", "FQ-CSID Node-ID Type", U8 Dec, mask(0xf0), names(FQ_CSID_NODE_ID_TYPE_NAMES);
    /// Number of CSID.
    NUM_CSID = "pfcp.num_csid", "Number of CSID", U8 Dec, mask(0xf);
    /// Measurement Period.
    MEASUREMENT_PERIOD = "pfcp.measurement_period", "Measurement Period", U32 Dec;
    /// Duration.
    DURATION_MEASUREMENT = "pfcp.duration_measurement", "Duration", U32 Dec;
    /// Time of First Packet.
    TIME_OF_FIRST_PACKET = "pfcp.time_of_first_packet", "Time of First Packet", AbsTime Utc;
    /// Time of Last Packet.
    TIME_OF_LAST_PACKET = "pfcp.time_of_last_packet", "Time of Last Packet", AbsTime Utc;
    /// Interface.
    DST_INTERFACE = "pfcp.dst_interface", "Interface", U8 Dec, mask(0xf), names(DST_INTERFACE_NAMES);
    /// Redirect Address Type.
    REDIRECT_ADDRESS_TYPE = "pfcp.redirect_address_type", "Redirect Address Type", U8 Dec, mask(0xf), names(REDIRECT_ADDRESS_TYPE_NAMES);
    /// Outer Header Creation Description.
    OUTER_HDR_DESC = "pfcp.outer_hdr_desc", "Outer Header Creation Description", U16 Dec, names(OUTER_HDR_DESC_NAMES);
    /// Time Threshold.
    TIME_THRESHOLD = "pfcp.time_threshold", "Time Threshold", U32 Dec;
    /// DURAT (Duration).
    MEASUREMENT_METHOD_FLAGS_DURAT = "pfcp.measurement_method_flags.durat", "DURAT (Duration)", Bool B8, mask(0x1);
    /// VOLUM (Volume).
    MEASUREMENT_METHOD_FLAGS_VOLUME = "pfcp.measurement_method_flags.volume", "VOLUM (Volume)", Bool B8, mask(0x2);
    /// EVENT (Event).
    MEASUREMENT_METHOD_FLAGS_EVENT = "pfcp.measurement_method_flags.event", "EVENT (Event)", Bool B8, mask(0x4);
    /// Subsequent Time Threshold.
    SUBSEQUENT_TIME_THRESHOLD = "pfcp.subsequent_time_threshold", "Subsequent Time Threshold", U32 Dec;
    /// Inactivity Detection Time.
    INACTIVITY_DETECTION_TIME = "pfcp.inactivity_detection_time", "Inactivity Detection Time", U32 Dec;
    /// Monitoring Time.
    MONITORING_TIME = "pfcp.monitoring_time", "Monitoring Time", AbsTime Utc;
    /// PERIO (Periodic Reporting).
    REPORTING_TRIGGERS_FLAGS_PERIO = "pfcp.reporting_triggers_flags.perio", "PERIO (Periodic Reporting)", Bool B8, mask(0x1);
    /// VOLTH (Volume Threshold).
    REPORTING_TRIGGERS_FLAGS_VOLTH = "pfcp.reporting_triggers_flags.volth", "VOLTH (Volume Threshold)", Bool B8, mask(0x2);
    /// TIMTH (Time Threshold).
    REPORTING_TRIGGERS_FLAGS_TIMTH = "pfcp.reporting_triggers_flags.timth", "TIMTH (Time Threshold)", Bool B8, mask(0x4);
    /// QUHTI (Quota Holding Time).
    REPORTING_TRIGGERS_FLAGS_QUHTI = "pfcp.reporting_triggers_flags.quhti", "QUHTI (Quota Holding Time)", Bool B8, mask(0x8);
    /// START (Start of Traffic).
    REPORTING_TRIGGERS_FLAGS_START = "pfcp.reporting_triggers_flags.start", "START (Start of Traffic)", Bool B8, mask(0x10);
    /// STOPT (Stop of Traffic).
    REPORTING_TRIGGERS_FLAGS_STOPT = "pfcp.reporting_triggers_flags.stopt", "STOPT (Stop of Traffic)", Bool B8, mask(0x20);
    /// DROTH (Dropped DL Traffic Threshold).
    REPORTING_TRIGGERS_FLAGS_DROTH = "pfcp.reporting_triggers_flags.droth", "DROTH (Dropped DL Traffic Threshold)", Bool B8, mask(0x40);
    /// LIUSA (Linked Usage Reporting).
    REPORTING_TRIGGERS_FLAGS_LIUSA = "pfcp.reporting_triggers_flags.liusa", "LIUSA (Linked Usage Reporting)", Bool B8, mask(0x80);
    /// VOLQU (Volume Quota).
    REPORTING_TRIGGERS_FLAGS_VOLQU = "pfcp.reporting_triggers_flags.volqu", "VOLQU (Volume Quota)", Bool B8, mask(0x1);
    /// TIMQU (Time Quota).
    REPORTING_TRIGGERS_FLAGS_TIMQU = "pfcp.reporting_triggers_flags.timqu", "TIMQU (Time Quota)", Bool B8, mask(0x2);
    /// ENVCL (Envelope Closure).
    REPORTING_TRIGGERS_FLAGS_ENVCL = "pfcp.reporting_triggers_flags.envcl", "ENVCL (Envelope Closure)", Bool B8, mask(0x4);
    /// MACAR (MAC Addresses Reporting).
    REPORTING_TRIGGERS_FLAGS_MACAR = "pfcp.reporting_triggers_flags.macar", "MACAR (MAC Addresses Reporting)", Bool B8, mask(0x8);
    /// EVETH (Event Threshold).
    REPORTING_TRIGGERS_FLAGS_EVETH = "pfcp.reporting_triggers_flags.eveth", "EVETH (Event Threshold)", Bool B8, mask(0x10);
    /// EVEQU (Event Quota).
    REPORTING_TRIGGERS_FLAGS_EVEQU = "pfcp.reporting_triggers_flags.evequ", "EVEQU (Event Quota)", Bool B8, mask(0x20);
    /// IPMJL (IP Multicast Join/Leave).
    REPORTING_TRIGGERS_FLAGS_IPMJL = "pfcp.reporting_triggers_flags.ipmjl", "IPMJL (IP Multicast Join/Leave)", Bool B8, mask(0x40);
    /// QUVTI (Quota Validity Time).
    REPORTING_TRIGGERS_FLAGS_QUVTI = "pfcp.reporting_triggers_flags.quvti", "QUVTI (Quota Validity Time)", Bool B8, mask(0x80);
    /// VOLQU (Volume Quota).
    USAGE_REPORT_TRIGGER_FLAGS_VOLQU = "pfcp.usage_report_trigger_flags.volqu", "VOLQU (Volume Quota)", Bool B8, mask(0x1);
    /// TIMQU (Time Quota).
    USAGE_REPORT_TRIGGER_FLAGS_TIMQU = "pfcp.usage_report_trigger_flags.timqu", "TIMQU (Time Quota)", Bool B8, mask(0x2);
    /// LIUSA (Linked Usage Reporting).
    USAGE_REPORT_TRIGGER_FLAGS_LIUSA = "pfcp.usage_report_trigger_flags.liusa", "LIUSA (Linked Usage Reporting)", Bool B8, mask(0x4);
    /// TERMR (Termination Report).
    USAGE_REPORT_TRIGGER_TERM = "pfcp.usage_report_trigger.term", "TERMR (Termination Report)", Bool B8, mask(0x8);
    /// MONIT (Monitoring Time).
    USAGE_REPORT_TRIGGER_MONIT = "pfcp.usage_report_trigger.monit", "MONIT (Monitoring Time)", Bool B8, mask(0x10);
    /// ENVCL (Envelope Closure).
    USAGE_REPORT_TRIGGER_FLAGS_ENVCL = "pfcp.usage_report_trigger_flags.envcl", "ENVCL (Envelope Closure)", Bool B8, mask(0x20);
    /// EVETH (Event Threshold).
    USAGE_REPORT_TRIGGER_FLAGS_EVETH = "pfcp.usage_report_trigger_flags.eveth", "EVETH (Event Threshold)", Bool B8, mask(0x80);
    /// MACAR (MAC Addresses Reporting).
    USAGE_REPORT_TRIGGER_FLAGS_MACAR = "pfcp.usage_report_trigger_flags.macar", "MACAR (MAC Addresses Reporting)", Bool B8, mask(0x40);
    /// PERIO (Periodic Reporting).
    USAGE_REPORT_TRIGGER_FLAGS_PERIO = "pfcp.usage_report_trigger_flags.perio", "PERIO (Periodic Reporting)", Bool B8, mask(0x1);
    /// VOLTH (Volume Threshold).
    USAGE_REPORT_TRIGGER_FLAGS_VOLTH = "pfcp.usage_report_trigger_flags.volth", "VOLTH (Volume Threshold)", Bool B8, mask(0x2);
    /// TIMTH (Time Threshold).
    USAGE_REPORT_TRIGGER_FLAGS_TIMTH = "pfcp.usage_report_trigger_flags.timth", "TIMTH (Time Threshold)", Bool B8, mask(0x4);
    /// QUHTI (Quota Holding Time).
    USAGE_REPORT_TRIGGER_FLAGS_QUHTI = "pfcp.usage_report_trigger_flags.quhti", "QUHTI (Quota Holding Time)", Bool B8, mask(0x8);
    /// START (Start of Traffic).
    USAGE_REPORT_TRIGGER_FLAGS_START = "pfcp.usage_report_trigger_flags.start", "START (Start of Traffic)", Bool B8, mask(0x10);
    /// STOPT (Stop of Traffic).
    USAGE_REPORT_TRIGGER_FLAGS_STOPT = "pfcp.usage_report_trigger_flags.stopt", "STOPT (Stop of Traffic)", Bool B8, mask(0x20);
    /// DROTH (Dropped DL Traffic Threshold).
    USAGE_REPORT_TRIGGER_FLAGS_DROTH = "pfcp.usage_report_trigger_flags.droth", "DROTH (Dropped DL Traffic Threshold)", Bool B8, mask(0x40);
    /// IMMER (Immediate Report).
    USAGE_REPORT_TRIGGER_IMMER = "pfcp.usage_report_trigger.immer", "IMMER (Immediate Report)", Bool B8, mask(0x80);
    /// TOVOL.
    VOLUME_QUOTA_FLAGS_TOVOL = "pfcp.volume_quota_flags.tovol", "TOVOL", Bool B8, mask(0x1);
    /// ULVOL.
    VOLUME_QUOTA_FLAGS_ULVOL = "pfcp.volume_quota_flags.ulvol", "ULVOL", Bool B8, mask(0x2);
    /// DLVOL.
    VOLUME_QUOTA_FLAGS_DLVOL = "pfcp.volume_quota_flags.dlvol", "DLVOL", Bool B8, mask(0x4);
    /// Time Quota.
    TIME_QUOTA = "pfcp.time_quota", "Time Quota", U32 Dec;
    /// Start Time.
    START_TIME = "pfcp.start_time", "Start Time", AbsTime Utc;
    /// End Time.
    END_TIME = "pfcp.end_time", "End Time", AbsTime Utc;
    /// Quota Holding Time.
    QUOTA_HOLDING_TIME = "pfcp.quota_holding_time", "Quota Holding Time", U32 Dec;
    /// QER Correlation ID.
    QER_CORRELATION_ID = "pfcp.qer_correlation_id", "QER Correlation ID", U32 Dec;
    /// DL Gate.
    GATE_STATUS_DLGATE = "pfcp.gate_status.dlgate", "DL Gate", U8 Dec, mask(0x3), names(GATE_STATUS_DLGATE_NAMES);
    /// UL Gate.
    GATE_STATUS_ULGATE = "pfcp.gate_status.ulgate", "UL Gate", U8 Dec, mask(0xc), names(GATE_STATUS_DLGATE_NAMES);
    /// UL MBR.
    UL_MBR = "pfcp.ul_mbr", "UL MBR", U40 Dec;
    /// DL MBR.
    DL_MBR = "pfcp.dl_mbr", "DL MBR", U40 Dec;
    /// UL GBR.
    UL_GBR = "pfcp.ul_gbr", "UL GBR", U40 Dec;
    /// DL GBR.
    DL_GBR = "pfcp.dl_gbr", "DL GBR", U40 Dec;
    /// UISR (UP Initiated Session Request).
    REPORT_TYPE_UISR = "pfcp.report_type.uisr", "UISR (UP Initiated Session Request)", Bool B8, mask(0x40);
    /// SESR (Session Report).
    REPORT_TYPE_SESR = "pfcp.report_type.sesr", "SESR (Session Report)", Bool B8, mask(0x20);
    /// TMIR (TSC Management Information Report).
    REPORT_TYPE_TMIR = "pfcp.report_type.tmir", "TMIR (TSC Management Information Report)", Bool B8, mask(0x10);
    /// UPIR (User Plane Inactivity Report).
    REPORT_TYPE_UPIR = "pfcp.report_type.upir", "UPIR (User Plane Inactivity Report)", Bool B8, mask(0x8);
    /// ERIR (Error Indication Report).
    REPORT_TYPE_ERIR = "pfcp.report_type.erir", "ERIR (Error Indication Report)", Bool B8, mask(0x4);
    /// USAR (Usage Report).
    REPORT_TYPE_USAR = "pfcp.report_type.usar", "USAR (Usage Report)", Bool B8, mask(0x2);
    /// DLDR (Downlink Data Report).
    REPORT_TYPE_DLDR = "pfcp.report_type.dldr", "DLDR (Downlink Data Report)", Bool B8, mask(0x1);
    /// Type of the offending IE.
    OFFENDING_IE = "pfcp.offending_ie", "Type of the offending IE", U16 Dec, names(IE_TYPE_NAMES);
    /// BUCP.
    UP_FUNCTION_FEATURES_BUCP = "pfcp.up_function_features.bucp", "BUCP", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// DDND.
    UP_FUNCTION_FEATURES_DDND = "pfcp.up_function_features.ddnd", "DDND", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// DLBD.
    UP_FUNCTION_FEATURES_DLBD = "pfcp.up_function_features.dlbd", "DLBD", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// TRST.
    UP_FUNCTION_FEATURES_TRST = "pfcp.up_function_features.trst", "TRST", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// FTUP.
    UP_FUNCTION_FEATURES_FTUP = "pfcp.up_function_features.ftup", "FTUP", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// PFDM.
    UP_FUNCTION_FEATURES_PFDM = "pfcp.up_function_features.pfdm", "PFDM", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// HEEU.
    UP_FUNCTION_FEATURES_HEEU = "pfcp.up_function_features.heeu", "HEEU", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// TREU.
    UP_FUNCTION_FEATURES_TREU = "pfcp.up_function_features.treu", "TREU", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// EMPU.
    UP_FUNCTION_FEATURES_EMPU = "pfcp.up_function_features.empu", "EMPU", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// PDIU.
    UP_FUNCTION_FEATURES_PDIU = "pfcp.up_function_features.pdiu", "PDIU", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// UDBC.
    UP_FUNCTION_FEATURES_UDBC = "pfcp.up_function_features.udbc", "UDBC", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// QUOAC.
    UP_FUNCTION_FEATURES_QUOAC = "pfcp.up_function_features.quoac", "QUOAC", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// TRACE.
    UP_FUNCTION_FEATURES_TRACE = "pfcp.up_function_features.trace", "TRACE", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// FRRT.
    UP_FUNCTION_FEATURES_FRRT = "pfcp.up_function_features.frrt", "FRRT", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// PFDE.
    UP_FUNCTION_FEATURES_PFDE = "pfcp.up_function_features.pfde", "PFDE", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// EPFAR.
    UP_FUNCTION_FEATURES_EPFAR = "pfcp.up_function_features.epfar", "EPFAR", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// Sequence Number.
    SEQUENCE_NUMBER = "pfcp.sequence_number", "Sequence Number", U32 Dec;
    /// Metric.
    METRIC = "pfcp.metric", "Metric", U8 Dec;
    /// Timer unit.
    TIMER_UNIT = "pfcp.timer_unit", "Timer unit", U8 Dec, mask(0xe0), names(TIMER_UNIT_NAMES);
    /// Timer value.
    TIMER_VALUE = "pfcp.timer_value", "Timer value", U8 Dec, mask(0x1f);
    /// TOVOL.
    VOLUME_MEASUREMENT_FLAGS_TOVOL = "pfcp.volume_measurement_flags.tovol", "TOVOL", Bool B8, mask(0x1);
    /// ULVOL.
    VOLUME_MEASUREMENT_FLAGS_ULVOL = "pfcp.volume_measurement_flags.ulvol", "ULVOL", Bool B8, mask(0x2);
    /// DLVOL.
    VOLUME_MEASUREMENT_FLAGS_DLVOL = "pfcp.volume_measurement_flags.dlvol", "DLVOL", Bool B8, mask(0x4);
    /// TONOP.
    VOLUME_MEASUREMENT_FLAGS_TONOP = "pfcp.volume_measurement_flags.tonop", "TONOP", Bool B8, mask(0x8);
    /// ULNOP.
    VOLUME_MEASUREMENT_FLAGS_ULNOP = "pfcp.volume_measurement_flags.ulnop", "ULNOP", Bool B8, mask(0x10);
    /// DLNOP.
    VOLUME_MEASUREMENT_FLAGS_DLNOPS = "pfcp.volume_measurement_flags.dlnops", "DLNOP", Bool B8, mask(0x20);
    /// LOAD.
    CP_FUNCTION_FEATURES_LOAD = "pfcp.cp_function_features.load", "LOAD", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// OVRL.
    CP_FUNCTION_FEATURES_OVRL = "pfcp.cp_function_features.ovrl", "OVRL", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// EPFAR.
    CP_FUNCTION_FEATURES_EPFAR = "pfcp.cp_function_features.epfar", "EPFAR", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// SSET.
    CP_FUNCTION_FEATURES_SSET = "pfcp.cp_function_features.sset", "SSET", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// BUNDL.
    CP_FUNCTION_FEATURES_BUNDL = "pfcp.cp_function_features.bundl", "BUNDL", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// MPAS.
    CP_FUNCTION_FEATURES_MPAS = "pfcp.cp_function_features.mpas", "MPAS", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// ARDR.
    CP_FUNCTION_FEATURES_ARDR = "pfcp.cp_function_features.ardr", "ARDR", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// UIAUR.
    CP_FUNCTION_FEATURES_UIAUR = "pfcp.cp_function_features.uiaur", "UIAUR", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// BEF (Before).
    USAGE_INFORMATION_BEF = "pfcp.usage_information.bef", "BEF (Before)", Bool B8, mask(0x1);
    /// AFT (After).
    USAGE_INFORMATION_AFT = "pfcp.usage_information.aft", "AFT (After)", Bool B8, mask(0x2);
    /// UAE (Usage After Enforcement).
    USAGE_INFORMATION_UAE = "pfcp.usage_information.uae", "UAE (Usage After Enforcement)", Bool B8, mask(0x4);
    /// UBE (Usage Before Enforcement).
    USAGE_INFORMATION_UBE = "pfcp.usage_information.ube", "UBE (Usage Before Enforcement)", Bool B8, mask(0x8);
    /// Flow Direction.
    FLOW_DIR = "pfcp.flow_dir", "Flow Direction", U8 Dec, mask(0x7), names(FLOW_DIR_NAMES);
    /// ULPR (Uplink Packet Rate).
    PACKET_RATE_ULPR = "pfcp.packet_rate.ulpr", "ULPR (Uplink Packet Rate)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// DLPR (Downlink Packet Rate).
    PACKET_RATE_DLPR = "pfcp.packet_rate.dlpr", "DLPR (Downlink Packet Rate)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// APRC (Additional Packet Rate Control).
    PACKET_RATE_APRC = "pfcp.packet_rate.aprc", "APRC (Additional Packet Rate Control)", Bool B8, mask(0x4), with(Names::Bool("Present", "Not Present"));
    /// Delay Value.
    DL_DATA_NOTIFICATION_DELAY = "pfcp.dl_data_notification_delay", "Delay Value", U8 Dec;
    /// Packet Count.
    PACKET_COUNT = "pfcp.packet_count", "Packet Count", U16 Dec;
    /// DROBU (Drop Buffered Packets).
    SMREQ_FLAGS_DROBU = "pfcp.smreq_flags.drobu", "DROBU (Drop Buffered Packets)", Bool B8, mask(0x1);
    /// SNDEM (Send End Marker Packets).
    SMREQ_FLAGS_SNDEM = "pfcp.smreq_flags.sndem", "SNDEM (Send End Marker Packets)", Bool B8, mask(0x2);
    /// QAURR (Query All URRs).
    SMREQ_FLAGS_QAURR = "pfcp.smreq_flags.qaurr", "QAURR (Query All URRs)", Bool B8, mask(0x4);
    /// SUMPC (Stop of Usage Measurement to Pause Charging).
    SMREQ_FLAGS_SUMPC = "pfcp.smreq_flags.sumpc", "SUMPC (Stop of Usage Measurement to Pause Charging)", Bool B8, mask(0x8);
    /// RUMUC (Resume of Usage Measurement to Un-pause of Charging).
    SMREQ_FLAGS_RUMUC = "pfcp.smreq_flags.rumuc", "RUMUC (Resume of Usage Measurement to Un-pause of Charging)", Bool B8, mask(0x10);
    /// DROBU (Drop Buffered Packets).
    SRRSP_FLAGS_DROBU = "pfcp.srrsp_flags.drobu", "DROBU (Drop Buffered Packets)", Bool B8, mask(0x1);
    /// FD (Flow Description).
    PFD_CONTENTS_FLAGS_FD = "pfcp.pfd_contents_flags.fd", "FD (Flow Description)", Bool B8, mask(0x1);
    /// URL (URL).
    PFD_CONTENTS_FLAGS_URL = "pfcp.pfd_contents_flags.url", "URL (URL)", Bool B8, mask(0x2);
    /// DN (Domain Name).
    PFD_CONTENTS_FLAGS_DN = "pfcp.pfd_contents_flags.dn", "DN (Domain Name)", Bool B8, mask(0x4);
    /// CP (Custom PFD Content).
    PFD_CONTENTS_FLAGS_CP = "pfcp.pfd_contents_flags.cp", "CP (Custom PFD Content)", Bool B8, mask(0x8);
    /// DNP (Domain Name Protocol).
    PFD_CONTENTS_FLAGS_DNP = "pfcp.pfd_contents_flags.dnp", "DNP (Domain Name Protocol)", Bool B8, mask(0x10);
    /// AFD (Additional Flow Description).
    PFD_CONTENTS_FLAGS_AFD = "pfcp.pfd_contents_flags.afd", "AFD (Additional Flow Description)", Bool B8, mask(0x20);
    /// AURL (Additional URL).
    PFD_CONTENTS_FLAGS_AURL = "pfcp.pfd_contents_flags.aurl", "AURL (Additional URL)", Bool B8, mask(0x40);
    /// ADNP (Additional Domain Name and Domain Name Protocol).
    PFD_CONTENTS_FLAGS_ADNP = "pfcp.pfd_contents_flags.adnp", "ADNP (Additional Domain Name and Domain Name Protocol)", Bool B8, mask(0x80);
    /// Header Type.
    HEADER_TYPE = "pfcp.header_type", "Header Type", U8 Dec, mask(0x1f), names(HEADER_TYPE_NAMES);
    /// MBQE (Measurement Before QoS Enforcement).
    MEASUREMENT_INFO_FD = "pfcp.measurement_info.fd", "MBQE (Measurement Before QoS Enforcement)", Bool B8, mask(0x1);
    /// INAM (Inactive Measurement).
    MEASUREMENT_INFO_INAM = "pfcp.measurement_info.inam", "INAM (Inactive Measurement)", Bool B8, mask(0x2);
    /// RADI (Reduced Application Detection Information).
    MEASUREMENT_INFO_RADI = "pfcp.measurement_info.radi", "RADI (Reduced Application Detection Information)", Bool B8, mask(0x4);
    /// ISTM (Immediate Start Time Metering).
    MEASUREMENT_INFO_ISTM = "pfcp.measurement_info.istm", "ISTM (Immediate Start Time Metering)", Bool B8, mask(0x8);
    /// MNOP (Measurement of Number of Packets).
    MEASUREMENT_INFO_MNOP = "pfcp.measurement_info.mnop", "MNOP (Measurement of Number of Packets)", Bool B8, mask(0x10);
    /// SSPOC (Send Start Pause of Charging).
    MEASUREMENT_INFO_SSPOC = "pfcp.measurement_info.sspoc", "SSPOC (Send Start Pause of Charging)", Bool B8, mask(0x20);
    /// ASPOC (Applicable for Start Pause of Charging).
    MEASUREMENT_INFO_ASPOC = "pfcp.measurement_info.aspoc", "ASPOC (Applicable for Start Pause of Charging)", Bool B8, mask(0x40);
    /// CIAM (Control of Inactive Measurement).
    MEASUREMENT_INFO_CIAM = "pfcp.measurement_info.ciam", "CIAM (Control of Inactive Measurement)", Bool B8, mask(0x80);
    /// UPFR (User Plane Path Failure Report).
    NODE_REPORT_TYPE_UPFR = "pfcp.node_report_type.upfr", "UPFR (User Plane Path Failure Report)", Bool B8, mask(0x1);
    /// UPRR (User Plane Path Recovery Report).
    NODE_REPORT_TYPE_UPRR = "pfcp.node_report_type.uprr", "UPRR (User Plane Path Recovery Report)", Bool B8, mask(0x2);
    /// CKDR (Clock Drift Report).
    NODE_REPORT_TYPE_CKDR = "pfcp.node_report_type.ckdr", "CKDR (Clock Drift Report)", Bool B8, mask(0x4);
    /// GPQR (GTP-U Path QoS Report).
    NODE_REPORT_TYPE_GPQR = "pfcp.node_report_type.gpqr", "GPQR (GTP-U Path QoS Report)", Bool B8, mask(0x8);
    /// PURR (peer GTP-U entity Restart Report).
    NODE_REPORT_TYPE_PURR = "pfcp.node_report_type.purr", "PURR (peer GTP-U entity Restart Report)", Bool B8, mask(0x10);
    /// VSR (Vendor-Specific Report).
    NODE_REPORT_TYPE_PVSRURR = "pfcp.node_report_type.pvsrurr", "VSR (Vendor-Specific Report)", Bool B8, mask(0x20);
    /// UR-SEQN.
    UR_SEQN = "pfcp.ur_seqn", "UR-SEQN", U32 Dec;
    /// AOCI: Associate OCI with Node ID.
    OCI_FLAGS_AOCI = "pfcp.oci_flags.aoci", "AOCI: Associate OCI with Node ID", Bool B8, mask(0x1);
    /// SARR (PFCP Association Release Request).
    ASSOC_REL_REQ_SARR = "pfcp.assoc_rel_req.sarr", "SARR (PFCP Association Release Request)", Bool B8, mask(0x1);
    /// User Plane Inactivity Timer.
    USER_PLANE_INACTIVITY_TIME = "pfcp.user_plane_inactivity_time", "User Plane Inactivity Timer", U32 Dec, unit("s");
    /// Subsequent Time Quota.
    SUBSEQUENT_TIME_QUOTA = "pfcp.subsequent_time_quota", "Subsequent Time Quota", U32 Dec;
    /// RQI.
    RQI_FLAG = "pfcp.rqi_flag", "RQI", Bool B8, mask(0x1);
    /// QFI.
    QFI_VALUE = "pfcp.qfi_value", "QFI", U8 Hex, mask(0x7f);
    /// Query URR Reference.
    QUERY_URR_REFERENCE = "pfcp.query_urr_reference", "Query URR Reference", U32 Dec;
    /// AURI (Additional Usage Reports Indication).
    ADDITIONAL_USAGE_REPORTS_INFORMATION_AURI = "pfcp.additional_usage_reports_information_auri", "AURI (Additional Usage Reports Indication)", Bool B16, mask(0x8000);
    /// Number of Additional Usage Reports value.
    ADDITIONAL_USAGE_REPORTS_INFORMATION_VALUE = "pfcp.additional_usage_reports_information_value", "Number of Additional Usage Reports value", U16 Dec, mask(0x7fff);
    /// Traffic Endpoint ID.
    TRAFFIC_ENDPOINT_ID = "pfcp.traffic_endpoint_id", "Traffic Endpoint ID", U8 Dec;
    /// PCP.
    C_TAG_FLAGS_PCP = "pfcp.c_tag.flags.pcp", "PCP", Bool B8, mask(0x1);
    /// DEI.
    C_TAG_FLAGS_DEI = "pfcp.c_tag.flags.dei", "DEI", Bool B8, mask(0x2);
    /// VID.
    C_TAG_FLAGS_VID = "pfcp.c_tag.flags.vid", "VID", Bool B8, mask(0x4);
    /// C-VID.
    C_TAG_CVID = "pfcp.c_tag.cvid", "C-VID", U16 Hex, mask(0xf0ff);
    /// Drop eligible indicator (DEI).
    C_TAG_DEI_FLAG = "pfcp.c_tag.dei_flag", "Drop eligible indicator (DEI)", Bool B8, mask(0x8), with(Names::Bool("Eligible", "Ineligible"));
    /// Priority code point (PCP).
    C_TAG_PCP = "pfcp.c_tag.pcp", "Priority code point (PCP)", U8 Dec, mask(0x7), names(C_TAG_PCP_NAMES);
    /// PCP.
    S_TAG_FLAGS_PCP = "pfcp.s_tag.flags.pcp", "PCP", Bool B8, mask(0x1);
    /// DEI.
    S_TAG_FLAGS_DEI = "pfcp.s_tag.flags.dei", "DEI", Bool B8, mask(0x2);
    /// VID.
    S_TAG_FLAGS_VID = "pfcp.s_tag.flags.vid", "VID", Bool B8, mask(0x4);
    /// S-VID.
    S_TAG_SVID = "pfcp.s_tag.svid", "S-VID", U16 Hex, mask(0xf0ff);
    /// Drop eligible indicator (DEI).
    S_TAG_DEI_FLAG = "pfcp.s_tag.dei_flag", "Drop eligible indicator (DEI)", Bool B8, mask(0x8), with(Names::Bool("Eligible", "Ineligible"));
    /// Priority code point (PCP).
    S_TAG_PCP = "pfcp.s_tag.pcp", "Priority code point (PCP)", U8 Dec, mask(0x7), names(C_TAG_PCP_NAMES);
    /// Ethertype.
    ETHERTYPE = "pfcp.ethertype", "Ethertype", U16 Hex, names(crate::proto::common::ethertype::NAMES);
    /// ARP.
    PROXYING_FLAGS_ARP = "pfcp.proxying.flags.arp", "ARP", Bool B8, mask(0x1);
    /// INS.
    PROXYING_FLAGS_INS = "pfcp.proxying.flags.ins", "INS", Bool B8, mask(0x2);
    /// Ethertype Filter ID.
    ETHERTYPE_FILTER_ID = "pfcp.ethertype_filter_id", "Ethertype Filter ID", U64 Dec;
    /// BIDE.
    ETHERTYPE_FILTER_PROPERTIES_FLAGS_BIDE = "pfcp.ethertype_filter_properties.flags.bide", "BIDE", Bool B8, mask(0x1);
    /// Packet count.
    SUGGESTED_BUFFERING_PACKETS_COUNT_PACKET_COUNT = "pfcp.suggested_buffering_packets_count.packet_count", "Packet count", U8 Dec;
    /// IMSIF.
    ETHERNET_PDU_SESSION_INFORMATION_FLAGS_ETHI = "pfcp.ethernet_pdu_session_information.flags.ethi", "IMSIF", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// Ethernet Inactivity Timer.
    ETHERNET = "pfcp.ethernet", "Ethernet Inactivity Timer", U32 Dec, unit("s");
}
