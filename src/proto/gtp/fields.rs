//! Fields of GTP versions 0 and 1 and of their information elements (3GPP TS 29.060, TS 29.281).

use super::names::*;
use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;

fields! {
    /// IE Id.
    IE_ID = "gtp.ie_id", "IE Id", U8 Dec;
    /// Response In.
    RESPONSE_IN = "gtp.response_in", "Response In", FrameNum None;
    /// Response To.
    RESPONSE_TO = "gtp.response_to", "Response To", FrameNum None;
    /// Time.
    TIME = "gtp.time", "Time", RelTime None;
    /// APN.
    APN = "gtp.apn", "APN", Str None;
    /// Cause.
    CAUSE = "gtp.cause", "Cause", U8 Dec, names(CAUSE_NAMES);
    /// Charging characteristics.
    CHRG_CHAR = "gtp.chrg_char", "Charging characteristics", U16 Dec;
    /// Spare.
    CHRG_CHAR_S = "gtp.chrg_char_s", "Spare", U16 Dec, mask(0xf000);
    /// Normal charging.
    CHRG_CHAR_N = "gtp.chrg_char_n", "Normal charging", U16 Dec, mask(0x800);
    /// Prepaid charging.
    CHRG_CHAR_P = "gtp.chrg_char_p", "Prepaid charging", U16 Dec, mask(0x400);
    /// Flat rate charging.
    CHRG_CHAR_F = "gtp.chrg_char_f", "Flat rate charging", U16 Dec, mask(0x200);
    /// Hot billing charging.
    CHRG_CHAR_H = "gtp.chrg_char_h", "Hot billing charging", U16 Dec, mask(0x100);
    /// Reserved.
    CHRG_CHAR_R = "gtp.chrg_char_r", "Reserved", U16 Dec, mask(0xff);
    /// Charging ID.
    CHRG_ID = "gtp.chrg_id", "Charging ID", U32 HexDec;
    /// Extension identifier.
    EXT_ID = "gtp.ext_id", "Extension identifier", U16 Dec;
    /// Extension value.
    EXT_VAL = "gtp.ext_val", "Extension value", Bytes None;
    /// Flags.
    FLAGS = "gtp.flags", "Flags", U8 Hex;
    /// Extension header.
    EXT_HDR = "gtp.ext_hdr", "Extension header", None None;
    /// Next extension header type.
    EXT_HDR_NEXT = "gtp.ext_hdr.next", "Next extension header type", U8 Hex, names(EXT_HDR_NEXT_NAMES);
    /// PDU Type.
    PDU_SESSION_PDU_TYPE = "gtp.ext_hdr.pdu_ses_con.pdu_type", "PDU Type", U8 Dec, mask(0xf0), names(PDU_SESSION_PDU_TYPE_NAMES);
    /// Paging Policy Presence (PPP).
    PDU_SESSION_PPP = "gtp.ext_hdr.pdu_ses_cont.ppp", "Paging Policy Presence (PPP)", Bool B8, mask(0x80), with(Names::Bool("Present", "Not Present"));
    /// Reflective QoS Indicator (RQI).
    PDU_SESSION_RQI = "gtp.ext_hdr.pdu_ses_cont.rqi", "Reflective QoS Indicator (RQI)", Bool B8, mask(0x40), with(Names::Bool("Present", "Not Present"));
    /// QoS Flow Identifier (QFI).
    PDU_SESSION_QOS_FLOW_ID = "gtp.ext_hdr.pdu_ses_con.qos_flow_id", "QoS Flow Identifier (QFI)", U8 Dec, mask(0x3f);
    /// Paging Policy Indicator (PPI).
    PDU_SESSION_PPI = "gtp.ext_hdr.pdu_ses_cont.ppi", "Paging Policy Indicator (PPI)", U8 Dec, mask(0xe0);
    /// PDCP Sequence Number.
    EXT_HDR_PDCP_SN = "gtp.ext_hdr.pdcp_sn", "PDCP Sequence Number", U16 Dec;
    /// UDP Port.
    EXT_HDR_UDP_PORT = "gtp.ext_hdr.udp_port", "UDP Port", U16 Dec;
    /// Extension Header Length.
    EXT_HDR_LENGTH = "gtp.ext_hdr.length", "Extension Header Length", U8 Dec;
    /// Version.
    FLAGS_VERSION = "gtp.flags.version", "Version", U8 Dec, mask(0xe0), names(FLAGS_VERSION_NAMES);
    /// Protocol type.
    FLAGS_PAYLOAD = "gtp.flags.payload", "Protocol type", U8 Dec, mask(0x10), names(FLAGS_PAYLOAD_NAMES);
    /// Reserved.
    RESERVED = "gtp.flags.reserved", "Reserved", U8 Dec, mask(0xe);
    /// Header length.
    FLAGS_HDR_LENGTH = "gtp.flags.hdr_length", "Header length", Bool B8, mask(0x1), with(Names::Bool("6-Octet Header", "20-Octet Header"));
    /// Is SNDCP N-PDU included.
    FLAGS_SNN = "gtp.flags.snn", "Is SNDCP N-PDU included?", Bool B8, mask(0x1), with(YES_NO);
    /// Is Next Extension Header present.
    FLAGS_E = "gtp.flags.e", "Is Next Extension Header present?", Bool B8, mask(0x4), with(YES_NO);
    /// Is Sequence Number present.
    FLAGS_S = "gtp.flags.s", "Is Sequence Number present?", Bool B8, mask(0x2), with(YES_NO);
    /// Is N-PDU number present.
    FLAGS_PN = "gtp.flags.pn", "Is N-PDU number present?", Bool B8, mask(0x1), with(YES_NO);
    /// Flow label.
    FLOW_LABEL = "gtp.flow_label", "Flow label", U16 Hex;
    /// GSN address IPv4.
    GSN_IPV4 = "gtp.gsn_ipv4", "GSN address IPv4", Ipv4 None;
    /// GSN address IPv6.
    GSN_IPV6 = "gtp.gsn_ipv6", "GSN address IPv6", Ipv6 None;
    /// Length.
    LENGTH = "gtp.length", "Length", U16 Dec;
    /// MAP cause.
    MAP_CAUSE = "gtp.map_cause", "MAP cause", U8 Dec, names(MAP_CAUSE_NAMES);
    /// Message Type.
    MESSAGE = "gtp.message", "Message Type", U8 Hex, names(MESSAGE_NAMES);
    /// MS not reachable reason.
    MS_REASON = "gtp.ms_reason", "MS not reachable reason", U8 Dec, names(MS_REASON_NAMES);
    /// MS validated.
    MS_VALID = "gtp.ms_valid", "MS validated", Bool None;
    /// N-PDU Number.
    NPDU_NUMBER = "gtp.npdu_number", "N-PDU Number", U8 Hex;
    /// NSAPI.
    NSAPI = "gtp.nsapi", "NSAPI", U8 Dec, mask(0xf);
    /// Packet Flow ID.
    PKT_FLOW_ID = "gtp.pkt_flow_id", "Packet Flow ID", U8 Dec;
    /// P-TMSI.
    PTMSI = "gtp.ptmsi", "P-TMSI", U32 DecHex;
    /// P-TMSI Signature.
    PTMSI_SIG = "gtp.ptmsi_sig", "P-TMSI Signature", U24 Hex;
    /// Geographic Location Type.
    GEO_LOC_TYPE = "gtp.geo_loc_type", "Geographic Location Type", U8 Dec, names(GEO_LOC_TYPE_NAMES);
    /// Cell ID (CI).
    CGI_CI = "gtp.cgi_ci", "Cell ID (CI)", U16 Dec;
    /// Service Area Code (SAC).
    SAI_SAC = "gtp.sai_sac", "Service Area Code (SAC)", U16 Dec;
    /// Routing Area Code (RAC).
    RAI_RAC = "gtp.rai_rac", "Routing Area Code (RAC)", U8 Dec;
    /// Location Area Code (LAC).
    LAC = "gtp.lac", "Location Area Code (LAC)", U16 Dec;
    /// RANAP cause.
    RANAP_CAUSE = "gtp.ranap_cause", "RANAP cause", U8 Dec, names(RANAP_CAUSE_NAMES);
    /// Recovery.
    RECOVERY = "gtp.recovery", "Recovery", U8 Dec;
    /// Reordering required.
    REORDER = "gtp.reorder", "Reordering required", Bool None;
    /// Radio Priority.
    RP = "gtp.rp", "Radio Priority", U8 Dec, mask(0x7);
    /// NSAPI in Radio Priority.
    RP_NSAPI = "gtp.rp_nsapi", "NSAPI in Radio Priority", U8 Dec, mask(0xf0);
    /// Radio Priority SMS.
    RP_SMS = "gtp.rp_sms", "Radio Priority SMS", U8 Dec;
    /// Reserved.
    RP_SPARE = "gtp.rp_spare", "Reserved", U8 Dec, mask(0x8);
    /// Selection mode.
    SEL_MODE = "gtp.sel_mode", "Selection mode", U8 Dec, mask(0x3), names(SEL_MODE_NAMES);
    /// Sequence number.
    SEQ_NUMBER = "gtp.seq_number", "Sequence number", U16 HexDec;
    /// SNDCP N-PDU LLC Number.
    SNDCP_NUMBER = "gtp.sndcp_number", "SNDCP N-PDU LLC Number", U8 Hex;
    /// Teardown Indicator.
    TEAR_IND = "gtp.tear_ind", "Teardown Indicator", Bool None;
    /// TEID.
    TEID = "gtp.teid", "TEID", U32 HexDec;
    /// TEID Control Plane.
    TEID_CP = "gtp.teid_cp", "TEID Control Plane", U32 HexDec;
    /// TEID Data I.
    TEID_DATA = "gtp.teid_data", "TEID Data I", U32 HexDec;
    /// TEID Data II.
    TEID_II = "gtp.teid_ii", "TEID Data II", U32 HexDec;
    /// TID.
    TID = "gtp.tid", "TID", Str None;
    /// TLLI.
    TLLI = "gtp.tlli", "TLLI", U32 Hex;
    /// Trace reference.
    TRACE_REF = "gtp.trace_ref", "Trace reference", U16 Hex;
    /// Trace type.
    TRACE_TYPE = "gtp.trace_type", "Trace type", U16 Hex;
    /// PDP type organization.
    USER_ADDR_PDP_ORG = "gtp.user_addr_pdp_org", "PDP type organization", U8 Dec, names(USER_ADDR_PDP_ORG_NAMES);
    /// PDP type number.
    USER_ADDR_PDP_TYPE = "gtp.user_addr_pdp_type", "PDP type number", U8 Hex, names(USER_ADDR_PDP_TYPE_NAMES);
    /// End user address IPv4.
    USER_IPV4 = "gtp.user_ipv4", "End user address IPv4", Ipv4 None;
    /// End user address IPv6.
    USER_IPV6 = "gtp.user_ipv6", "End user address IPv6", Ipv6 None;
    /// Length.
    EXT_LENGTH = "gtp.ext_length", "Length", U16 Dec;
    /// Restriction Type.
    EXT_APN_RES = "gtp.ext_apn_res", "Restriction Type", U8 Dec;
    /// RAT Type.
    EXT_RAT_TYPE = "gtp.ext_rat_type", "RAT Type", U8 Dec, names(EXT_RAT_TYPE_NAMES);
    /// IMEI(SV).
    EXT_IMEISV = "gtp.ext_imeisv", "IMEI(SV)", Str None;
    /// PCI Pre-emption Capability.
    EARP_PRE_EMPTION_CAPABILITY = "gtp.EARP_pre_emption_Capability", "PCI Pre-emption Capability", Bool B8, mask(0x40), with(Names::Bool("Disabled", "Enabled"));
    /// PL Priority Level.
    EARP_PRIORITY_LEVEL = "gtp.EARP_priority_level", "PL Priority Level", U8 Dec, mask(0x3c);
    /// PVI Pre-emption Vulnerability.
    EARP_VULNERABILITY = "gtp.EARP_pre_emption_par_vulnerability", "PVI Pre-emption Vulnerability", Bool B8, mask(0x1), with(Names::Bool("Disabled", "Enabled"));
    /// Prohibit Payload Compression.
    CMN_FLG_PPC = "gtp.cmn_flg.ppc", "Prohibit Payload Compression", Bool B8, mask(0x1);
    /// MBMS Service Type.
    CMN_FLG_MBS_SRV_TYPE = "gtp.cmn_flg.mbs_srv_type", "MBMS Service Type", Bool B8, mask(0x2);
    /// RAN Procedures Ready.
    CMN_FLG_MBS_RAN_PCD_RDY = "gtp.cmn_flg.mbs_ran_pcd_rdy", "RAN Procedures Ready", Bool B8, mask(0x4);
    /// MBMS Counting Information.
    CMN_FLG_MBS_CNT_INF = "gtp.cmn_flg.mbs_cnt_inf", "MBMS Counting Information", Bool B8, mask(0x8);
    /// No QoS negotiation.
    CMN_FLG_NO_QOS_NEG = "gtp.cmn_flg.no_qos_neg", "No QoS negotiation", Bool B8, mask(0x10);
    /// NRSN bit field.
    CMN_FLG_NRSN = "gtp.cmn_flg.nrsn", "NRSN bit field", Bool B8, mask(0x20);
    /// Upgrade QoS Supported.
    CMN_FLG_UPGRD_QOS_SUP = "gtp.cmn_flg.upgrd_qos_sup", "Upgrade QoS Supported", Bool B8, mask(0x40);
    /// Dual Address Bearer Flag.
    CMN_FLG_DUAL_ADDR_BEARER_FLG = "gtp.cmn_flg.dual_addr_bearer_flg", "Dual Address Bearer Flag", Bool B8, mask(0x80);
    /// APN-AMBR for Uplink.
    APN_AMBR_UL = "gtp.apn_ambr_ul", "APN-AMBR for Uplink", I32 Dec, unit("Kbps");
    /// APN-AMBR for Downlink.
    APN_AMBR_DL = "gtp.apn_ambr_dl", "APN-AMBR for Downlink", I32 Dec, unit("Kbps");
    /// APN length.
    APN_LENGTH = "gtp.apn_length", "APN length", U16 Dec;
    /// GSN address length.
    GSN_ADDRESS_LENGTH = "gtp.gsn_address_length", "GSN address length", U16 Dec;
    /// Timezone.
    TIMEZONE = "gtp.timezone", "Timezone", U8 Dec;
    /// DST.
    TIMEZONE_DST = "gtp.timezone_dst", "DST", U8 Dec, mask(0x3), names(TIMEZONE_DST_NAMES);
    /// Number of Extension Header Types in list (i.e., length).
    NUM_EXT_HDR_TYPES = "gtp.num_ext_hdr_types", "Number of Extension Header Types in list (i.e., length)", U8 Dec;
    /// Extension Header Type.
    EXT_HDR_TYPE = "gtp.ext_hdr_type", "Extension Header Type", U8 Dec, names(EXT_HDR_NEXT_NAMES);
    /// T-PDU Data.
    TPDU_DATA = "gtp.tpdu_data", "T-PDU Data", Bytes None;
    /// Spare.
    SPARE_B7B6 = "gtp.spare.b7b6", "Spare", U8 Hex, mask(0xc0);
    /// Spare.
    SPARE_H1 = "gtp.spare.h1", "Spare", U8 Hex, mask(0xf);
    /// The number is not continued.
    MSISDN_EXTENSION = "gsm_map.extension", "Extension", Bool B8, mask(0x80), with(Names::Bool("No Extension", "Extension"));
    /// Form of the number.
    NATURE = "gsm_map.nature_of_number", "Nature of number", U8 Hex, mask(0x70), names(NATURE_NAMES);
    /// Plan that the number belongs to.
    PLAN = "gsm_map.number_plan", "Number plan", U8 Hex, mask(0x0f), names(PLAN_NAMES);
}
