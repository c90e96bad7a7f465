//! Bits of features, triggers, addresses and identities in later octets of their elements (3GPP TS 29.244 section 8.2).

use crate::fields;
use crate::model::Names;

fields! {
    /// EDRT (Eliminate Duplicate Packets for Redundant Transmission).
    APPLY_ACTION_EDRT = "pfcp.apply_action.edrt", "EDRT (Eliminate Duplicate Packets for Redundant Transmission)", Bool B8, mask(0x1);
    /// BDPN (Buffered Downlink Packet Notification).
    APPLY_ACTION_BDPN = "pfcp.apply_action.bdpn", "BDPN (Buffered Downlink Packet Notification)", Bool B8, mask(0x2);
    /// DDPN (Discared Downlink Packet Notification).
    APPLY_ACTION_DDPN = "pfcp.apply_action.ddpn", "DDPN (Discared Downlink Packet Notification)", Bool B8, mask(0x4);
    /// FSSM (Forward packets to lower layer SSM).
    APPLY_ACTION_FSSM = "pfcp.apply_action.fssm", "FSSM (Forward packets to lower layer SSM)", Bool B8, mask(0x8);
    /// MBSU (Forward and replicate MBS data using Unicast transport).
    APPLY_ACTION_MBSU = "pfcp.apply_action.mbsu", "MBSU (Forward and replicate MBS data using Unicast transport)", Bool B8, mask(0x10);
    /// REEMR (REport the End Marker Reception).
    REPORTING_TRIGGERS_FLAGS_REEMR = "pfcp.reporting_triggers_flags.reemr", "REEMR (REport the End Marker Reception)", Bool B8, mask(0x1);
    /// UPINT (User Plane Inactivity Timer).
    REPORTING_TRIGGERS_FLAGS_UPINT = "pfcp.reporting_triggers_flags.upint", "UPINT (User Plane Inactivity Timer)", Bool B8, mask(0x2);
    /// EVEQU (Event Quota).
    USAGE_REPORT_TRIGGER_FLAGS_EVEQU = "pfcp.usage_report_trigger_flags.evequ", "EVEQU (Event Quota)", Bool B8, mask(0x1);
    /// TEMUR (Termination By UP function Report).
    USAGE_REPORT_TRIGGER_FLAGS_TEBUR = "pfcp.usage_report_trigger_flags.tebur", "TEMUR (Termination By UP function Report)", Bool B8, mask(0x2);
    /// IPMJL (IP Multicast Join/Leave).
    USAGE_REPORT_TRIGGER_FLAGS_IPMJL = "pfcp.usage_report_trigger_flags.ipmjl", "IPMJL (IP Multicast Join/Leave)", Bool B8, mask(0x4);
    /// QUVTI (Quota Validity Time).
    USAGE_REPORT_TRIGGER_FLAGS_QUVTI = "pfcp.usage_report_trigger_flags.quvti", "QUVTI (Quota Validity Time)", Bool B8, mask(0x8);
    /// EMRRE (End Marker Recetion REport).
    USAGE_REPORT_TRIGGER_FLAGS_EMRRE = "pfcp.usage_report_trigger_flags.emrre", "EMRRE (End Marker Recetion REport)", Bool B8, mask(0x10);
    /// UPINT (User Plane Inactivity Timer).
    USAGE_REPORT_TRIGGER_FLAGS_UPINT = "pfcp.usage_report_trigger_flags.upint", "UPINT (User Plane Inactivity Timer)", Bool B8, mask(0x20);
    /// DPDRA.
    UP_FUNCTION_FEATURES_DPDRA = "pfcp.up_function_features.dpdra", "DPDRA", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// ADPDP.
    UP_FUNCTION_FEATURES_ADPDP = "pfcp.up_function_features.adpdp", "ADPDP", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// UEIP.
    UP_FUNCTION_FEATURES_UEIP = "pfcp.up_function_features.ueip", "UEIP", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// SSET.
    UP_FUNCTION_FEATURES_SSET = "pfcp.up_function_features.sset", "SSET", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// MNOP.
    UP_FUNCTION_FEATURES_MNOP = "pfcp.up_function_features.mnop", "MNOP", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// MTE N4.
    UP_FUNCTION_FEATURES_MTE_N4 = "pfcp.up_function_features.mte_n4", "MTE N4", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// BUNDL.
    UP_FUNCTION_FEATURES_BUNDL = "pfcp.up_function_features.bundl", "BUNDL", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// GCOM.
    UP_FUNCTION_FEATURES_GCOM = "pfcp.up_function_features.gcom", "GCOM", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// MPAS.
    UP_FUNCTION_FEATURES_MPAS = "pfcp.up_function_features.mpas", "MPAS", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// RTTL.
    UP_FUNCTION_FEATURES_RTTL = "pfcp.up_function_features.rttl", "RTTL", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// VTIME.
    UP_FUNCTION_FEATURES_VTIME = "pfcp.up_function_features.vtime", "VTIME", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// NORP.
    UP_FUNCTION_FEATURES_NORP = "pfcp.up_function_features.norp", "NORP", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// IPTV.
    UP_FUNCTION_FEATURES_IPTV = "pfcp.up_function_features.iptv", "IPTV", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// IP6PL.
    UP_FUNCTION_FEATURES_IP6PL = "pfcp.up_function_features.ip6pl", "IP6PL", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// TSCU.
    UP_FUNCTION_FEATURES_TSCU = "pfcp.up_function_features.tscu", "TSCU", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// MPTCP.
    UP_FUNCTION_FEATURES_MPTCP = "pfcp.up_function_features.mptcp", "MPTCP", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// ATSSS-LL.
    UP_FUNCTION_FEATURES_ATSSS_LL = "pfcp.up_function_features.atsss_ll", "ATSSS-LL", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// QFQM.
    UP_FUNCTION_FEATURES_QFQM = "pfcp.up_function_features.qfqm", "QFQM", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// GPQM.
    UP_FUNCTION_FEATURES_GPQM = "pfcp.up_function_features.gpqm", "GPQM", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// MT-EDT.
    UP_FUNCTION_FEATURES_MTEDT = "pfcp.up_function_features.mtedt", "MT-EDT", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// CIOT.
    UP_FUNCTION_FEATURES_CIOT = "pfcp.up_function_features.ciot", "CIOT", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// ETHAR.
    UP_FUNCTION_FEATURES_ETHAR = "pfcp.up_function_features.ethar", "ETHAR", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// DDDS.
    UP_FUNCTION_FEATURES_DDDS = "pfcp.up_function_features.ddds", "DDDS", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// RDS.
    UP_FUNCTION_FEATURES_RDS = "pfcp.up_function_features.rds", "RDS", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// RTTWP.
    UP_FUNCTION_FEATURES_RTTWP = "pfcp.up_function_features.rttwp", "RTTWP", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// QUASF.
    UP_FUNCTION_FEATURES_QUASF = "pfcp.up_function_features.quasf", "QUASF", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// NSPOC.
    UP_FUNCTION_FEATURES_NSPOC = "pfcp.up_function_features.nspoc", "NSPOC", Bool B8, mask(0x4), with(Names::Bool("Supported", "Not supported"));
    /// L2TP.
    UP_FUNCTION_FEATURES_L2TP = "pfcp.up_function_features.l2tp", "L2TP", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// UPBER.
    UP_FUNCTION_FEATURES_UPBER = "pfcp.up_function_features.upber", "UPBER", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// RESPS.
    UP_FUNCTION_FEATURES_RESPS = "pfcp.up_function_features.resps", "RESPS", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// IPREP.
    UP_FUNCTION_FEATURES_IPREP = "pfcp.up_function_features.iprep", "IPREP", Bool B8, mask(0x40), with(Names::Bool("Supported", "Not supported"));
    /// DNSTS.
    UP_FUNCTION_FEATURES_DNSTS = "pfcp.up_function_features.dnsts", "DNSTS", Bool B8, mask(0x80), with(Names::Bool("Supported", "Not supported"));
    /// DRQOS.
    UP_FUNCTION_FEATURES_DRQOS = "pfcp.up_function_features.drqos", "DRQOS", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// MBSN4.
    UP_FUNCTION_FEATURES_MBSN4 = "pfcp.up_function_features.mbsn4", "MBSN4", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// EPPI.
    UP_FUNCTION_FEATURES_EPPI = "pfcp.up_function_features.eppi", "EPPI", Bool B8, mask(0x8), with(Names::Bool("Supported", "Not supported"));
    /// RATP.
    UP_FUNCTION_FEATURES_RATP = "pfcp.up_function_features.ratp", "RATP", Bool B8, mask(0x10), with(Names::Bool("Supported", "Not supported"));
    /// UPIDP.
    UP_FUNCTION_FEATURES_UPIDP = "pfcp.up_function_features.upidp", "UPIDP", Bool B8, mask(0x20), with(Names::Bool("Supported", "Not supported"));
    /// PSUCC.
    CP_FUNCTION_FEATURES_PSUCC = "pfcp.cp_function_features.psucc", "PSUCC", Bool B8, mask(0x1), with(Names::Bool("Supported", "Not supported"));
    /// RPGUR.
    CP_FUNCTION_FEATURES_RPGUR = "pfcp.cp_function_features.rpgur", "RPGUR", Bool B8, mask(0x2), with(Names::Bool("Supported", "Not supported"));
    /// SOUR.
    MAC_ADDRESS_FLAGS_SOUR = "pfcp.mac_address.flags.sour", "SOUR", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// DEST.
    MAC_ADDRESS_FLAGS_DEST = "pfcp.mac_address.flags.dest", "DEST", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// USUO.
    MAC_ADDRESS_FLAGS_USUO = "pfcp.mac_address.flags.usuo", "USUO", Bool B8, mask(0x4), with(Names::Bool("Present", "Not Present"));
    /// UDES.
    MAC_ADDRESS_FLAGS_UDES = "pfcp.mac_address.flags.udes", "UDES", Bool B8, mask(0x8), with(Names::Bool("Present", "Not Present"));
    /// Source MAC Address.
    MAC_ADDRESS_SOUR = "pfcp.mac_address.sour", "Source MAC Address", Bytes None;
    /// Destination MAC Address.
    MAC_ADDRESS_DEST = "pfcp.mac_address.dest", "Destination MAC Address", Bytes None;
    /// Upper Source MAC Address.
    MAC_ADDRESS_USOU = "pfcp.mac_address.usou", "Upper Source MAC Address", Bytes None;
    /// Upper Destination MAC Address.
    MAC_ADDRESS_UDES = "pfcp.mac_address.udes", "Upper Destination MAC Address", Bytes None;
    /// IMSIF.
    USER_ID_FLAGS_IMSIF = "pfcp.user_id.flags.imsif", "IMSIF", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// IMEIF.
    USER_ID_FLAGS_IMEIF = "pfcp.user_id.flags.imeif", "IMEIF", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// MSISDNF.
    USER_ID_FLAGS_MSISDNF = "pfcp.user_id.flags.msisdnf", "MSISDNF", Bool B8, mask(0x4), with(Names::Bool("Present", "Not Present"));
    /// NAIF.
    USER_ID_FLAGS_NAIF = "pfcp.user_id.flags.naif", "NAIF", Bool B8, mask(0x8), with(Names::Bool("Present", "Not Present"));
    /// SUPIF.
    USER_ID_FLAGS_SUPIF = "pfcp.user_id.flags.supif", "SUPIF", Bool B8, mask(0x10), with(Names::Bool("Present", "Not Present"));
    /// GPSIF.
    USER_ID_FLAGS_GPSIF = "pfcp.user_id.flags.gpsif", "GPSIF", Bool B8, mask(0x20), with(Names::Bool("Present", "Not Present"));
    /// PEIF.
    USER_ID_FLAGS_PEIF = "pfcp.user_id.flags.peif", "PEIF", Bool B8, mask(0x40), with(Names::Bool("Present", "Not Present"));
    /// Length of IMSI.
    USER_ID_LENGTH_OF_IMSI = "pfcp.user_id.length_of_imsi", "Length of IMSI", U8 Dec;
    /// Length of IMEI.
    USER_ID_LENGTH_OF_IMEI = "pfcp.user_id.length_of_imei", "Length of IMEI", U8 Dec;
    /// IMEI.
    USER_ID_IMEI = "pfcp.user_id.imei", "IMEI", Str None;
    /// Length of MSISDN.
    USER_ID_LENGTH_OF_MSISDN = "pfcp.user_id.length_of_msisdn", "Length of MSISDN", U8 Dec;
    /// Length of NAI.
    USER_ID_LENGTH_OF_NAI = "pfcp.user_id.length_of_nai", "Length of NAI", U8 Dec;
    /// NAI.
    USER_ID_NAI = "pfcp.user_id.nai", "NAI", Str None;
    /// Length of SUPI.
    USER_ID_LENGTH_OF_SUPI = "pfcp.user_id.length_of_supi", "Length of SUPI", U8 Dec;
    /// SUPI.
    USER_ID_SUPI = "pfcp.user_id.supi", "SUPI", Str None;
    /// Length of GPSI.
    USER_ID_LENGTH_OF_GPSI = "pfcp.user_id.length_of_gpsi", "Length of GPSI", U8 Dec;
    /// GPSI.
    USER_ID_GPSI = "pfcp.user_id.gpsi", "GPSI", Str None;
    /// Length of PEI.
    USER_ID_LENGTH_OF_PEI = "pfcp.user_id.length_of_pei", "Length of PEI", U8 Dec;
    /// PEI.
    USER_ID_PEI = "pfcp.user_id.pei", "PEI", Str None;
    /// Number of MAC addresses.
    MAC_ADDRESSES_DETECTED_NUMBER_OF_MAC_ADDRESSES = "pfcp.mac_addresses_detected.number_of_mac_addresses", "Number of MAC addresses", U8 Dec;
    /// MAC Address.
    MAC_ADDRESSES_DETECTED_MAC_ADDRESS = "pfcp.mac_addresses_detected.mac_address", "MAC Address", Bytes None;
    /// Length of C-TAG.
    MAC_ADDRESSES_DETECTED_LENGTH_OF_CTAG = "pfcp.mac_addresses_detected.length_of_ctag", "Length of C-TAG", U8 Dec;
    /// Length of S-TAG.
    MAC_ADDRESSES_DETECTED_LENGTH_OF_STAG = "pfcp.mac_addresses_detected.length_of_stag", "Length of S-TAG", U8 Dec;
    /// Number of MAC addresses.
    MAC_ADDRESSES_REMOVED_NUMBER_OF_MAC_ADDRESS = "pfcp.mac_addresses_removed.number_of_mac_address", "Number of MAC addresses", U8 Dec;
    /// MAC Address.
    MAC_ADDRESSES_REMOVED_MAC_ADDRESSES = "pfcp.mac_addresses_removed.mac_addresses", "MAC Address", Bytes None;
    /// Length of C-TAG.
    MAC_ADDRESSES_REMOVED_LENGTH_OF_CTAG = "pfcp.mac_addresses_removed.length_of_ctag", "Length of C-TAG", U8 Dec;
    /// Length of S-TAG.
    MAC_ADDRESSES_REMOVED_LENGTH_OF_STAG = "pfcp.mac_addresses_removed.length_of_stag", "Length of S-TAG", U8 Dec;
    /// PSDBU (PFCP Session Deleted By the UP function).
    SRREQ_FLAGS_PSDBU = "pfcp.srreq_flags.psdbu", "PSDBU (PFCP Session Deleted By the UP function)", Bool B8, mask(0x1);
    /// PARPBS (PFCP Association Release Preparation Start).
    AUREQ_FLAGS_PARPS = "pfcp.aureq_flags.parps", "PARPBS (PFCP Association Release Preparation Start)", Bool B8, mask(0x1);
    /// PSREI (PFCP Session Retained Indication).
    ASRSP_FLAGS_FLAGS_PSREI = "pfcp.asrsp_flags.flags.psrei", "PSREI (PFCP Session Retained Indication)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// UUPSI (UPF configured for IPUPS indication).
    ASRSP_FLAGS_FLAGS_UUPSI = "pfcp.asrsp_flags.flags.uupsi", "UUPSI (UPF configured for IPUPS indication)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
    /// UUPSI (UPF configured for IPUPS indication).
    ASREQ_FLAGS_FLAGS_UUPSI = "pfcp.asreq_flags.flags.uupsi", "UUPSI (UPF configured for IPUPS indication)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// RESTI (Restoration Indication).
    SEREQ_FLAGS_FLAGS_RESTI = "pfcp.sereq_flags.flags.resti", "RESTI (Restoration Indication)", Bool B8, mask(0x1), with(Names::Bool("Present", "Not Present"));
    /// SUMPC (Stop of Measurement of Pause of Charging).
    SEREQ_FLAGS_FLAGS_SUMPC = "pfcp.sereq_flags.flags.sumpc", "SUMPC (Stop of Measurement of Pause of Charging)", Bool B8, mask(0x2), with(Names::Bool("Present", "Not Present"));
}
