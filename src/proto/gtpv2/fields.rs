//! Fields of GTP version 2 and of its information elements (3GPP TS 29.274).

use super::names::*;
use crate::fields;
use crate::model::Names;

fields! {
    /// Response In.
    RESPONSE_IN = "gtpv2.response_in", "Response In", FrameNum None;
    /// Response To.
    RESPONSE_TO = "gtpv2.response_to", "Response To", FrameNum None;
    /// Response Time.
    RESPONSE_TIME = "gtpv2.response_time", "Response Time", RelTime None;
    /// Spare bit(s).
    SPARE_BITS = "gtpv2.spare_bits", "Spare bit(s)", U8 Dec;
    /// Flags.
    FLAGS = "gtpv2.flags", "Flags", U8 Hex;
    /// Version.
    VERSION = "gtpv2.version", "Version", U8 Dec, mask(0xe0);
    /// Piggybacking flag (P).
    P = "gtpv2.p", "Piggybacking flag (P)", U8 Dec, mask(0x10);
    /// TEID flag (T).
    T = "gtpv2.t", "TEID flag (T)", U8 Dec, mask(0x8);
    /// Message Priority(MP).
    MP = "gtpv2.mp", "Message Priority(MP)", U8 Dec, mask(0x4);
    /// Message Type.
    MESSAGE_TYPE = "gtpv2.message_type", "Message Type", U8 Dec, names(MESSAGE_TYPE_NAMES);
    /// Message Length.
    MSG_LENGTH = "gtpv2.msg_length", "Message Length", U16 Dec;
    /// Tunnel Endpoint Identifier.
    TEID = "gtpv2.teid", "Tunnel Endpoint Identifier", U32 HexDec;
    /// Sequence Number.
    SEQ = "gtpv2.seq", "Sequence Number", U24 HexDec;
    /// Spare.
    SPARE = "gtpv2.spare", "Spare", U16 Dec;
    /// IE Type.
    IE_TYPE = "gtpv2.ie_type", "IE Type", U8 Dec, names(IE_TYPE_NAMES);
    /// IE Length.
    IE_LEN = "gtpv2.ie_len", "IE Length", U16 Dec;
    /// CR flag.
    CR = "gtpv2.cr", "CR flag", U8 Dec, mask(0xf0);
    /// Instance.
    INSTANCE = "gtpv2.instance", "Instance", U8 Dec, mask(0xf);
    /// Cause.
    CAUSE = "gtpv2.cause", "Cause", U8 Dec, names(CAUSE_NAMES);
    /// CS (Cause Source).
    CS = "gtpv2.cs", "CS (Cause Source)", Bool B8, mask(0x1), with(Names::Bool("Originated by remote node", "Originated by node sending the message"));
    /// BCE (Bearer Context IE Error).
    BCE = "gtpv2.bce", "BCE (Bearer Context IE Error)", Bool B8, mask(0x2);
    /// PCE (PDN Connection IE Error).
    PCE = "gtpv2.pce", "PCE (PDN Connection IE Error)", Bool B8, mask(0x4);
    /// Restart Counter.
    REC = "gtpv2.rec", "Restart Counter", U8 Dec;
    /// APN (Access Point Name).
    APN = "gtpv2.apn", "APN (Access Point Name)", Str None;
    /// AMBR Uplink (Aggregate Maximum Bit Rate for Uplink).
    AMBR_UP = "gtpv2.ambr_up", "AMBR Uplink (Aggregate Maximum Bit Rate for Uplink)", U32 Dec;
    /// AMBR Downlink(Aggregate Maximum Bit Rate for Downlink).
    AMBR_DOWN = "gtpv2.ambr_down", "AMBR Downlink(Aggregate Maximum Bit Rate for Downlink)", U32 Dec;
    /// EPS Bearer ID (EBI).
    EBI = "gtpv2.ebi", "EPS Bearer ID (EBI)", U8 Dec, mask(0xf);
    /// MEI(Mobile Equipment Identity).
    MEI = "gtpv2.mei", "MEI(Mobile Equipment Identity)", Str None;
    /// PDN Type.
    PDN_TYPE = "gtpv2.pdn_type", "PDN Type", U8 Dec, mask(0x7), names(PDN_TYPE_NAMES);
    /// RAT Type.
    RAT_TYPE = "gtpv2.rat_type", "RAT Type", U8 Dec, names(RAT_TYPE_NAMES);
    /// ECGI Present.
    ULI_ECGI_FLG = "gtpv2.uli_ecgi_flg", "ECGI Present", Bool B8, mask(0x10);
    /// Extended Macro eNodeB ID Present.
    ULI_EXT_MACRO_ENB_ID_FLG = "gtpv2.uli_ext_macro_enb_id_flg", "Extended Macro eNodeB ID Present", Bool B8, mask(0x80);
    /// Macro eNodeB ID Present.
    ULI_MACRO_ENB_ID_FLG = "gtpv2.uli_macro_enb_id_flg", "Macro eNodeB ID Present", Bool B8, mask(0x40);
    /// LAI Present.
    ULI_LAI_FLG = "gtpv2.uli_lai_flg", "LAI Present", Bool B8, mask(0x20);
    /// TAI Present.
    ULI_TAI_FLG = "gtpv2.uli_tai_flg", "TAI Present", Bool B8, mask(0x8);
    /// RAI Present.
    ULI_RAI_FLG = "gtpv2.uli_rai_flg", "RAI Present", Bool B8, mask(0x4);
    /// SAI Present.
    ULI_SAI_FLG = "gtpv2.uli_sai_flg", "SAI Present", Bool B8, mask(0x2);
    /// CGI Present.
    ULI_CGI_FLG = "gtpv2.uli_cgi_flg", "CGI Present", Bool B8, mask(0x1);
    /// Tracking Area Code.
    TAI_TAC = "gtpv2.tai_tac", "Tracking Area Code", U16 HexDec;
    /// ECI (E-UTRAN Cell Identifier).
    ECGI_ECI = "gtpv2.ecgi_eci", "ECI (E-UTRAN Cell Identifier)", U32 Dec;
    /// Spare.
    ULI_ECGI_ECI_SPARE = "gtpv2.uli_ecgi_eci_spare", "Spare", U8 Dec;
    /// V4.
    F_TEID_V4 = "gtpv2.f_teid_v4", "V4", Bool B8, mask(0x80), with(Names::Bool("IPv4 address present", "IPv4 address not present"));
    /// V6.
    F_TEID_V6 = "gtpv2.f_teid_v6", "V6", Bool B8, mask(0x40), with(Names::Bool("IPv6 address present", "IPv6 address not present"));
    /// Interface Type.
    F_TEID_INTERFACE_TYPE = "gtpv2.f_teid_interface_type", "Interface Type", U8 Dec, mask(0x3f), names(F_TEID_INTERFACE_TYPE_NAMES);
    /// TEID/GRE Key.
    F_TEID_GRE_KEY = "gtpv2.f_teid_gre_key", "TEID/GRE Key", U32 HexDec;
    /// F-TEID IPv4.
    F_TEID_IPV4 = "gtpv2.f_teid_ipv4", "F-TEID IPv4", Ipv4 None;
    /// F-TEID IPv6.
    F_TEID_IPV6 = "gtpv2.f_teid_ipv6", "F-TEID IPv6", Ipv6 None;
    /// Charging id.
    CHARGING_ID = "gtpv2.charging_id", "Charging id", U32 Dec;
    /// Daylight Saving Time.
    UE_TIME_ZONE_DST = "gtpv2.ue_time_zone_dst", "Daylight Saving Time", U8 Dec, mask(0x3), names(UE_TIME_ZONE_DST_NAMES);
    /// CellId.
    CELLID = "gtpv2.cellid", "CellId", U32 Dec, mask(0xff);
    /// eNodeB Id.
    ENODEBID = "gtpv2.enodebid", "eNodeB Id", U32 Dec, mask(0xfffff00);
    /// APN Restriction.
    APN_REST = "gtpv2.apn_rest", "APN Restriction", U8 Dec, names(APN_REST_NAMES);
    /// Selection Mode.
    SELEC_MODE = "gtpv2.selec_mode", "Selection Mode", U8 Dec, mask(0x3), names(SELEC_MODE_NAMES);
    /// ULI Flags.
    ULI_FLAGS = "gtpv2.uli_flags", "ULI Flags", U8 Hex;
    /// Spare bits of a cause.
    SPARE_B7_B3 = "gtpv2.spare_b7_b3", "Spare bit(s)", U8 Dec, mask(0xf8);
    /// IPv4 address of the subscriber.
    PDN_IPV4 = "gtpv2.pdn_addr_and_prefix.ipv4", "PDN Address and Prefix(IPv4)", Ipv4 None;
}
