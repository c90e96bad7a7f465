//! Elements whose flags or lengths say what they hold (3GPP TS 29.244 section 8.2).

use super::feature_fields::*;
use super::fields::*;
use super::optional_fields::*;
use crate::model::Field;

/// What an element holds next.
pub enum Part {
    /// A field over a number of bytes.
    One(&'static Field, usize),
    /// Bit fields over the same bytes.
    Bits(usize, &'static [&'static Field]),
    /// What is there when any of the bits in an octet of the element is set: the octet's place, the bits.
    If(usize, u8, &'static [Part]),
    /// What is there when none of them is.
    Unless(usize, u8, &'static [Part]),
    /// The bits under the mask in the first octet say which of the lists follows.
    Kind(u8, &'static [&'static [Part]]),
    /// As many items as the bits under the mask in the first octet say, each of this many bytes.
    Times(u8, &'static Field, usize),
    /// The field of a length with its number of bytes, and the field of what has that length.
    Counted(&'static Field, usize, &'static Field),
    /// The field of a length with its number of bytes, and the parts inside.
    Sized(&'static Field, usize, &'static [Part]),
    /// A name, as labels with their lengths or as plain text, up to this many bytes before the end.
    Name(&'static Field, usize),
    /// A host's name over the rest: labels may be of any length (RFC 1035 section 2.3.4).
    Fqdn(&'static Field),
    /// Text where all of it can be printed (the first field), else bytes, over the rest.
    Printable(&'static Field, &'static Field),
    /// A field over the rest.
    Rest(&'static Field),
    /// What is there only where bytes are left: parts of later releases, and optional ends.
    Later(&'static [Part]),
    /// The parts again and again as long as bytes are left.
    Repeat(&'static [Part]),
    /// VLAN tag in two bytes: number, drop eligibility and priority.
    Tag(&'static [&'static Field; 3]),
    /// What a traffic class and its mask, the first two octets, mean.
    Dscp,
    /// Flow label of IPv6, 20 bits in three bytes.
    FlowLabel,
    /// Number of the subscription after its length.
    Imsi(&'static Field),
    /// Telephone number after its length.
    Msisdn(&'static Field),
    /// Digits in semi-octets after their length.
    Digits(&'static Field, &'static Field),
}

use Part::*;

const C_TAG_FLAGS: Part = Bits(1, &[&SPARE_B7_B3, &C_TAG_FLAGS_VID, &C_TAG_FLAGS_DEI, &C_TAG_FLAGS_PCP]);
const S_TAG_FLAGS: Part = Bits(1, &[&SPARE_B7_B3, &S_TAG_FLAGS_VID, &S_TAG_FLAGS_DEI, &S_TAG_FLAGS_PCP]);
const C_TAG: Part = Tag(&[&C_TAG_CVID, &C_TAG_DEI_FLAG, &C_TAG_PCP]);
const S_TAG: Part = Tag(&[&S_TAG_SVID, &S_TAG_DEI_FLAG, &S_TAG_PCP]);

/// The elements, sorted by number.
#[rustfmt::skip]
pub const PARTS: &[(u16, &[Part])] = &[
    (21, &[
        Bits(1, &[&FTEID_FLG_SPARE, &F_TEID_FLAGS_CH_ID, &F_TEID_FLAGS_CH, &F_TEID_FLAGS_V6, &F_TEID_FLAGS_V4]),
        Unless(0, 0x04, &[One(&F_TEID_TEID, 4), If(0, 0x01, &[One(&F_TEID_IPV4_ADDR, 4)]), If(0, 0x02, &[One(&F_TEID_IPV6_ADDR, 16)])]),
        If(0, 0x08, &[One(&F_TEID_CHOOSE_ID, 1)]),
    ]),
    (22, &[Name(&NETWORK_INSTANCE, 0)]),
    (23, &[
        Bits(1, &[&SPARE_H1, &SDF_FILTER_BID, &SDF_FILTER_FL, &SDF_FILTER_SPI, &SDF_FILTER_TTC, &SDF_FILTER_FD]),
        One(&SPARE_OCT, 1),
        If(0, 0x01, &[Counted(&FLOW_DESC_LEN, 2, &FLOW_DESC)]),
        If(0, 0x02, &[One(&TRAFFIC_CLASS, 1), One(&TRAFFIC_MASK, 1)]),
        If(0, 0x04, &[One(&SPI, 4)]),
        If(0, 0x08, &[FlowLabel]),
        If(0, 0x10, &[One(&SDF_FILTER_ID, 4)]),
    ]),
    (24, &[Printable(&APPLICATION_ID_STR, &APPLICATION_ID)]),
    (30, &[One(&TRAFFIC_CLASS, 1), One(&TRAFFIC_MASK, 1), Dscp]),
    (31, &[
        Bits(1, &[&SPARE_B7_B3, &VOLUME_THRESHOLD_FLAGS_DLVOL, &VOLUME_THRESHOLD_FLAGS_ULVOL, &VOLUME_THRESHOLD_FLAGS_TOVOL]),
        If(0, 0x01, &[One(&VOLUME_THRESHOLD_TOVOL, 8)]),
        If(0, 0x02, &[One(&VOLUME_THRESHOLD_ULVOL, 8)]),
        If(0, 0x04, &[One(&VOLUME_THRESHOLD_DLVOL, 8)]),
    ]),
    (34, &[
        Bits(1, &[
            &SPARE_B7_B3, &SUBSEQ_VOLUME_THRESHOLD_DLVOL_FLG, &SUBSEQ_VOLUME_THRESHOLD_ULVOL_FLG, &SUBSEQ_VOLUME_THRESHOLD_TOVOL_FLG,
        ]),
        If(0, 0x01, &[One(&SUBSEQ_VOLUME_THRESHOLD_TOVOL, 8)]),
        If(0, 0x02, &[One(&SUBSEQ_VOLUME_THRESHOLD_ULVOL, 8)]),
        If(0, 0x04, &[One(&SUBSEQ_VOLUME_THRESHOLD_DLVOL, 8)]),
    ]),
    (37, &[
        Bits(1, &[
            &REPORTING_TRIGGERS_FLAGS_LIUSA, &REPORTING_TRIGGERS_FLAGS_DROTH, &REPORTING_TRIGGERS_FLAGS_STOPT,
            &REPORTING_TRIGGERS_FLAGS_START, &REPORTING_TRIGGERS_FLAGS_QUHTI, &REPORTING_TRIGGERS_FLAGS_TIMTH,
            &REPORTING_TRIGGERS_FLAGS_VOLTH, &REPORTING_TRIGGERS_FLAGS_PERIO,
        ]),
        Bits(1, &[
            &REPORTING_TRIGGERS_FLAGS_QUVTI, &REPORTING_TRIGGERS_FLAGS_IPMJL, &REPORTING_TRIGGERS_FLAGS_EVEQU,
            &REPORTING_TRIGGERS_FLAGS_EVETH, &REPORTING_TRIGGERS_FLAGS_MACAR, &REPORTING_TRIGGERS_FLAGS_ENVCL,
            &REPORTING_TRIGGERS_FLAGS_TIMQU, &REPORTING_TRIGGERS_FLAGS_VOLQU,
        ]),
        Later(&[Bits(1, &[&SPARE_B7_B2, &REPORTING_TRIGGERS_FLAGS_UPINT, &REPORTING_TRIGGERS_FLAGS_REEMR])]),
    ]),
    (38, &[
        Bits(1, &[&SPARE_H1, &REDIRECT_ADDRESS_TYPE]),
        Counted(&REDIRECT_SERVER_ADDR_LEN, 2, &REDIRECT_SERVER_ADDRESS),
        Later(&[Counted(&OTHER_REDIRECT_SERVER_ADDR_LEN, 2, &OTHER_REDIRECT_SERVER_ADDRESS)]),
    ]),
    (41, &[Counted(&FORWARDING_POLICY_ID_LEN, 1, &FORWARDING_POLICY_ID)]),
    (43, &[
        Bits(1, &[
            &UP_FUNCTION_FEATURES_TREU, &UP_FUNCTION_FEATURES_HEEU, &UP_FUNCTION_FEATURES_PFDM, &UP_FUNCTION_FEATURES_FTUP,
            &UP_FUNCTION_FEATURES_TRST, &UP_FUNCTION_FEATURES_DLBD, &UP_FUNCTION_FEATURES_DDND, &UP_FUNCTION_FEATURES_BUCP,
        ]),
        Bits(1, &[
            &UP_FUNCTION_FEATURES_EPFAR, &UP_FUNCTION_FEATURES_PFDE, &UP_FUNCTION_FEATURES_FRRT, &UP_FUNCTION_FEATURES_TRACE,
            &UP_FUNCTION_FEATURES_QUOAC, &UP_FUNCTION_FEATURES_UDBC, &UP_FUNCTION_FEATURES_PDIU, &UP_FUNCTION_FEATURES_EMPU,
        ]),
        Later(&[
            Bits(1, &[
                &UP_FUNCTION_FEATURES_GCOM, &UP_FUNCTION_FEATURES_BUNDL, &UP_FUNCTION_FEATURES_MTE_N4, &UP_FUNCTION_FEATURES_MNOP,
                &UP_FUNCTION_FEATURES_SSET, &UP_FUNCTION_FEATURES_UEIP, &UP_FUNCTION_FEATURES_ADPDP, &UP_FUNCTION_FEATURES_DPDRA,
            ]),
            Later(&[
                Bits(1, &[
                    &UP_FUNCTION_FEATURES_MPTCP, &UP_FUNCTION_FEATURES_TSCU, &UP_FUNCTION_FEATURES_IP6PL, &UP_FUNCTION_FEATURES_IPTV,
                    &UP_FUNCTION_FEATURES_NORP, &UP_FUNCTION_FEATURES_VTIME, &UP_FUNCTION_FEATURES_RTTL, &UP_FUNCTION_FEATURES_MPAS,
                ]),
                Later(&[
                    Bits(1, &[
                        &UP_FUNCTION_FEATURES_RDS, &UP_FUNCTION_FEATURES_DDDS, &UP_FUNCTION_FEATURES_ETHAR, &UP_FUNCTION_FEATURES_CIOT,
                        &UP_FUNCTION_FEATURES_MTEDT, &UP_FUNCTION_FEATURES_GPQM, &UP_FUNCTION_FEATURES_QFQM,
                        &UP_FUNCTION_FEATURES_ATSSS_LL,
                    ]),
                    Later(&[
                        Bits(1, &[
                            &UP_FUNCTION_FEATURES_DNSTS, &UP_FUNCTION_FEATURES_IPREP, &UP_FUNCTION_FEATURES_RESPS,
                            &UP_FUNCTION_FEATURES_UPBER, &UP_FUNCTION_FEATURES_L2TP, &UP_FUNCTION_FEATURES_NSPOC,
                            &UP_FUNCTION_FEATURES_QUASF, &UP_FUNCTION_FEATURES_RTTWP,
                        ]),
                        Later(&[
                            Bits(1, &[
                                &SPARE_B7_B6, &UP_FUNCTION_FEATURES_UPIDP, &UP_FUNCTION_FEATURES_RATP, &UP_FUNCTION_FEATURES_EPPI,
                                &UP_FUNCTION_FEATURES_MBSN4, &UP_FUNCTION_FEATURES_DRQOS,
                            ]),
                        ]),
                    ]),
                ]),
            ]),
        ]),
    ]),
    (44, &[
        Bits(1, &[
            &APPLY_ACTION_DFRT, &APPLY_ACTION_IPMD, &APPLY_ACTION_IPMA, &APPLY_ACTION_DUPL, &APPLY_ACTION_NOCP, &APPLY_ACTION_BUFF,
            &APPLY_ACTION_FORW, &APPLY_ACTION_DROP,
        ]),
        Later(&[
            Bits(1, &[
                &SPARE_B7_B5, &APPLY_ACTION_MBSU, &APPLY_ACTION_FSSM, &APPLY_ACTION_DDPN, &APPLY_ACTION_BDPN, &APPLY_ACTION_EDRT,
            ]),
        ]),
    ]),
    (45, &[
        Bits(1, &[&SPARE_B7_B2, &DL_DATA_SERVICE_INF_QFII, &DL_DATA_SERVICE_INF_PPI]),
        If(0, 0x01, &[Bits(1, &[&SPARE_B7_B6, &PPI])]),
        If(0, 0x02, &[Bits(1, &[&SPARE_B7_B6, &QFI_VALUE])]),
    ]),
    (57, &[
        Bits(1, &[&SPARE_B7, &SPARE_B6, &SPARE_B5, &SPARE_B4, &SPARE_B3, &SPARE_B2, &F_SEID_FLAGS_V4, &F_SEID_FLAGS_V6]),
        One(&SEID, 8),
        If(0, 0x02, &[One(&F_SEID_IPV4, 4)]),
        If(0, 0x01, &[One(&F_SEID_IPV6, 16)]),
    ]),
    (60, &[
        Bits(1, &[&SPARE_H1, &NODE_ID_TYPE]),
        Kind(0x0f, &[&[One(&NODE_ID_IPV4, 4)], &[One(&NODE_ID_IPV6, 16)], &[Fqdn(&NODE_ID_FQDN)]]),
    ]),
    (61, &[
        Bits(1, &[
            &PFD_CONTENTS_FLAGS_ADNP, &PFD_CONTENTS_FLAGS_AURL, &PFD_CONTENTS_FLAGS_AFD, &PFD_CONTENTS_FLAGS_DNP,
            &PFD_CONTENTS_FLAGS_CP, &PFD_CONTENTS_FLAGS_DN, &PFD_CONTENTS_FLAGS_URL, &PFD_CONTENTS_FLAGS_FD,
        ]),
        One(&SPARE_OCT, 1),
        If(0, 0x01, &[Counted(&FLOW_DESC_LEN, 2, &FLOW_DESC)]),
        If(0, 0x02, &[Counted(&URL_LEN, 2, &URL)]),
        If(0, 0x04, &[Counted(&DN_LEN, 2, &DN)]),
        If(0, 0x08, &[Counted(&CP_LEN, 2, &CP)]),
    ]),
    (63, &[
        Bits(1, &[
            &USAGE_REPORT_TRIGGER_IMMER, &USAGE_REPORT_TRIGGER_FLAGS_DROTH, &USAGE_REPORT_TRIGGER_FLAGS_STOPT,
            &USAGE_REPORT_TRIGGER_FLAGS_START, &USAGE_REPORT_TRIGGER_FLAGS_QUHTI, &USAGE_REPORT_TRIGGER_FLAGS_TIMTH,
            &USAGE_REPORT_TRIGGER_FLAGS_VOLTH, &USAGE_REPORT_TRIGGER_FLAGS_PERIO,
        ]),
        Bits(1, &[
            &USAGE_REPORT_TRIGGER_FLAGS_EVETH, &USAGE_REPORT_TRIGGER_FLAGS_MACAR, &USAGE_REPORT_TRIGGER_FLAGS_ENVCL,
            &USAGE_REPORT_TRIGGER_MONIT, &USAGE_REPORT_TRIGGER_TERM, &USAGE_REPORT_TRIGGER_FLAGS_LIUSA,
            &USAGE_REPORT_TRIGGER_FLAGS_TIMQU, &USAGE_REPORT_TRIGGER_FLAGS_VOLQU,
        ]),
        Later(&[
            Bits(1, &[
                &SPARE_B7_B6, &USAGE_REPORT_TRIGGER_FLAGS_UPINT, &USAGE_REPORT_TRIGGER_FLAGS_EMRRE, &USAGE_REPORT_TRIGGER_FLAGS_QUVTI,
                &USAGE_REPORT_TRIGGER_FLAGS_IPMJL, &USAGE_REPORT_TRIGGER_FLAGS_TEBUR, &USAGE_REPORT_TRIGGER_FLAGS_EVEQU,
            ]),
        ]),
    ]),
    (65, &[
        Bits(1, &[&FQ_CSID_NODE_ID_TYPE, &NUM_CSID]),
        Kind(0xf0, &[
            &[One(&Q_CSID_NODE_ID_IPV4, 4)],
            &[One(&Q_CSID_NODE_ID_IPV6, 16)],
            &[Bits(4, &[&Q_CSID_NODE_ID_MCC_MNC, &Q_CSID_NODE_ID_INT])],
        ]),
        Times(0x0f, &CSID, 2),
        Later(&[Bits(1, &[&SPARE_H1, &FQ_CSID_NODE_TYPE])]),
    ]),
    (66, &[
        Bits(1, &[
            &SPARE_B7_B6, &VOLUME_MEASUREMENT_FLAGS_DLNOPS, &VOLUME_MEASUREMENT_FLAGS_ULNOP, &VOLUME_MEASUREMENT_FLAGS_TONOP,
            &VOLUME_MEASUREMENT_FLAGS_DLVOL, &VOLUME_MEASUREMENT_FLAGS_ULVOL, &VOLUME_MEASUREMENT_FLAGS_TOVOL,
        ]),
        If(0, 0x01, &[One(&VOLUME_MEASUREMENT_TOVOL, 8)]),
        If(0, 0x02, &[One(&VOLUME_MEASUREMENT_ULVOL, 8)]),
        If(0, 0x04, &[One(&VOLUME_MEASUREMENT_DLVOL, 8)]),
        If(0, 0x08, &[One(&VOLUME_MEASUREMENT_TONOP, 8)]),
        If(0, 0x10, &[One(&VOLUME_MEASUREMENT_ULNOP, 8)]),
        If(0, 0x20, &[One(&VOLUME_MEASUREMENT_DLNOP, 8)]),
    ]),
    (72, &[
        Bits(1, &[&DROPPED_DL_TRAFFIC_THRESHOLD_DLBY_FLG, &DROPPED_DL_TRAFFIC_THRESHOLD_DLPA_FLG]),
        If(0, 0x01, &[One(&DOWNLINK_PACKETS, 8)]),
        If(0, 0x02, &[One(&BYTES_DOWNLINK_DATA, 8)]),
    ]),
    (73, &[
        Bits(1, &[&SPARE_B7_B3, &VOLUME_QUOTA_FLAGS_DLVOL, &VOLUME_QUOTA_FLAGS_ULVOL, &VOLUME_QUOTA_FLAGS_TOVOL]),
        If(0, 0x01, &[One(&VOLUME_QUOTA_TOVOL, 8)]),
        If(0, 0x02, &[One(&VOLUME_QUOTA_ULVOL, 8)]),
        If(0, 0x04, &[One(&VOLUME_QUOTA_DLVOL, 8)]),
    ]),
    (84, &[
        One(&OUTER_HDR_DESC, 2),
        If(0, 0x03, &[One(&OUTER_HDR_CREATION_TEID, 4)]),
        If(0, 0x15, &[One(&OUTER_HDR_CREATION_IPV4, 4)]),
        If(0, 0x2a, &[One(&OUTER_HDR_CREATION_IPV6, 16)]),
        If(0, 0x0c, &[One(&OUTER_HDR_CREATION_PORT, 2)]),
        If(0, 0x40, &[C_TAG_FLAGS, C_TAG]),
        If(0, 0x80, &[S_TAG_FLAGS, S_TAG]),
    ]),
    (89, &[
        Bits(1, &[
            &CP_FUNCTION_FEATURES_UIAUR, &CP_FUNCTION_FEATURES_ARDR, &CP_FUNCTION_FEATURES_MPAS, &CP_FUNCTION_FEATURES_BUNDL,
            &CP_FUNCTION_FEATURES_SSET, &CP_FUNCTION_FEATURES_EPFAR, &CP_FUNCTION_FEATURES_OVRL, &CP_FUNCTION_FEATURES_LOAD,
        ]),
        Later(&[Bits(1, &[&SPARE_B7_B2, &CP_FUNCTION_FEATURES_RPGUR, &CP_FUNCTION_FEATURES_PSUCC])]),
    ]),
    (91, &[Printable(&APPLICATION_INSTANCE_ID_STR, &APPLICATION_INSTANCE_ID)]),
    (92, &[Bits(1, &[&SPARE_B7_B3, &FLOW_DIR]), Counted(&FLOW_DESC_LEN, 2, &FLOW_DESC)]),
    (93, &[
        Bits(1, &[
            &SPARE_B7, &UE_IP_ADDRESS_FLAG_V6PL, &UE_IP_ADDRESS_FLAG_CHV6, &UE_IP_ADDRESS_FLAG_CHV4, &UE_IP_ADDRESS_FLAG_V6D,
            &UE_IP_ADDRESS_FLAG_SD, &UE_IP_ADDRESS_FLAG_V4, &UE_IP_ADDRESS_FLAG_V6,
        ]),
        If(0, 0x02, &[One(&UE_IP_ADDR_IPV4, 4)]),
        If(0, 0x01, &[One(&UE_IP_ADDR_IPV6, 16)]),
        If(0, 0x08, &[One(&UE_IP_ADDR_IPV6_PREFIX, 1)]),
        If(0, 0x40, &[One(&UE_IP_ADDR_IPV6_PREFIX_LENGTH, 1)]),
    ]),
    (94, &[
        Bits(1, &[&SPARE_B7_B4, &PACKET_RATE_APRC, &PACKET_RATE_DLPR, &PACKET_RATE_ULPR]),
        If(0, 0x01, &[Bits(1, &[&SPARE_B7_B3, &UL_TIME_UNIT]), One(&MAX_UL_PR, 2)]),
        If(0, 0x02, &[Bits(1, &[&SPARE_B7_B3, &DL_TIME_UNIT]), One(&MAX_DL_PR, 2)]),
        If(0, 0x04, &[
            If(0, 0x01, &[Bits(1, &[&SPARE_B7_B3, &A_UL_TIME_UNIT]), One(&A_MAX_UL_PR, 2)]),
            If(0, 0x02, &[Bits(1, &[&SPARE_B7_B3, &A_DL_TIME_UNIT]), One(&A_MAX_DL_PR, 2)]),
        ]),
    ]),
    (97, &[
        Bits(1, &[&SPARE_B7_B2, &DL_FLOW_LEVEL_MARKING_SCI, &DL_FLOW_LEVEL_MARKING_TTC]),
        If(0, 0x01, &[One(&TRAFFIC_CLASS, 1), One(&TRAFFIC_MASK, 1)]),
        If(0, 0x02, &[One(&SCI, 2)]),
    ]),
    (98, &[Bits(1, &[&SPARE_B7_B5, &HEADER_TYPE]), Repeat(&[Counted(&HF_LEN, 1, &HF_NAME), Counted(&HF_VAL_LEN, 1, &HF_VAL)])]),
    (103, &[
        Bits(1, &[
            &SPARE_B7_B4, &REMOTE_GTP_U_PEER_FLAGS_NI, &REMOTE_GTP_U_PEER_FLAGS_DI, &REMOTE_GTP_U_PEER_FLAGS_V4,
            &REMOTE_GTP_U_PEER_FLAGS_V6,
        ]),
        If(0, 0x02, &[One(&NODE_ID_IPV4, 4)]),
        If(0, 0x01, &[One(&NODE_ID_IPV6, 16)]),
        If(0, 0x04, &[Sized(&NODE_ID_LENGTH_DI, 2, &[Bits(1, &[&SPARE_H1, &DST_INTERFACE])])]),
        If(0, 0x08, &[Sized(&NODE_ID_LENGTH_NI, 2, &[Name(&NETWORK_INSTANCE, 0)])]),
    ]),
    (106, &[Rest(&PREDEF_RULES_NAME)]),
    (107, &[Rest(&PREDEF_RULES_NAME)]),
    (114, &[
        Bits(1, &[&FAILED_RULE_ID_TYPE]),
        Kind(0x07, &[
            &[One(&PDR_ID, 2)],
            &[Bits(4, &[&FAR_ID_FLG, &FAR_ID])],
            &[Bits(4, &[&QER_ID_FLG, &QER_ID])],
            &[Bits(4, &[&URR_ID_FLG, &URR_ID])],
            &[One(&BAR_ID, 1)],
            &[One(&MAR_ID, 2)],
            &[One(&SRR_ID_VALUE, 1)],
        ]),
    ]),
    (116, &[
        Bits(1, &[
            &SPARE_B7_B6, &UPIRI_FLAGS_ASSOSI, &UPIRI_FLAGS_ASSONI, &UPIRI_FLAGS_TEIDRI, &UPIRI_FLAGS_V6, &UPIRI_FLAGS_V4,
            &UPIRI_TEIDRI,
        ]),
        If(0, 0x1c, &[One(&UPIRI_TEID_RANGE, 1)]),
        If(0, 0x01, &[One(&UPIRI_IPV4_ADDR, 4)]),
        If(0, 0x02, &[One(&UPIRI_IPV6_ADDR, 16)]),
        If(0, 0x20, &[If(0, 0x40, &[Name(&NETWORK_INSTANCE, 1)]), Unless(0, 0x40, &[Name(&NETWORK_INSTANCE, 0)])]),
        If(0, 0x40, &[Bits(1, &[&SPARE_H1, &SOURCE_INTERFACE])]),
    ]),
    (121, &[
        Bits(1, &[
            &SPARE_B7_B3, &SUBSEQUENT_VOLUME_QUOTA_FLAGS_DLVOL, &SUBSEQUENT_VOLUME_QUOTA_FLAGS_ULVOL,
            &SUBSEQUENT_VOLUME_QUOTA_FLAGS_TOVOL,
        ]),
        If(0, 0x01, &[One(&SUBSEQUENT_VOLUME_QUOTA_TOVOL, 8)]),
        If(0, 0x02, &[One(&SUBSEQUENT_VOLUME_QUOTA_ULVOL, 8)]),
        If(0, 0x04, &[One(&SUBSEQUENT_VOLUME_QUOTA_DLVOL, 8)]),
    ]),
    (133, &[
        Bits(1, &[&SPARE_B7_B4, &MAC_ADDRESS_FLAGS_UDES, &MAC_ADDRESS_FLAGS_USUO, &MAC_ADDRESS_FLAGS_DEST, &MAC_ADDRESS_FLAGS_SOUR]),
        If(0, 0x01, &[One(&MAC_ADDRESS_SOUR, 6)]),
        If(0, 0x02, &[One(&MAC_ADDRESS_DEST, 6)]),
        If(0, 0x04, &[One(&MAC_ADDRESS_USOU, 6)]),
        If(0, 0x08, &[One(&MAC_ADDRESS_UDES, 6)]),
    ]),
    (134, &[C_TAG_FLAGS, C_TAG]),
    (135, &[S_TAG_FLAGS, S_TAG]),
    (141, &[
        Bits(1, &[
            &SPARE_B7, &USER_ID_FLAGS_PEIF, &USER_ID_FLAGS_GPSIF, &USER_ID_FLAGS_SUPIF, &USER_ID_FLAGS_NAIF, &USER_ID_FLAGS_MSISDNF,
            &USER_ID_FLAGS_IMEIF, &USER_ID_FLAGS_IMSIF,
        ]),
        If(0, 0x01, &[Imsi(&USER_ID_LENGTH_OF_IMSI)]),
        If(0, 0x02, &[Digits(&USER_ID_LENGTH_OF_IMEI, &USER_ID_IMEI)]),
        If(0, 0x04, &[Msisdn(&USER_ID_LENGTH_OF_MSISDN)]),
        If(0, 0x08, &[Counted(&USER_ID_LENGTH_OF_NAI, 1, &USER_ID_NAI)]),
        If(0, 0x10, &[Counted(&USER_ID_LENGTH_OF_SUPI, 1, &USER_ID_SUPI)]),
        If(0, 0x20, &[Counted(&USER_ID_LENGTH_OF_GPSI, 1, &USER_ID_GPSI)]),
        If(0, 0x40, &[Counted(&USER_ID_LENGTH_OF_PEI, 1, &USER_ID_PEI)]),
    ]),
    (144, &[
        One(&MAC_ADDRESSES_DETECTED_NUMBER_OF_MAC_ADDRESSES, 1),
        Times(0xff, &MAC_ADDRESSES_DETECTED_MAC_ADDRESS, 6),
        Later(&[
            Sized(&MAC_ADDRESSES_DETECTED_LENGTH_OF_CTAG, 1, &[C_TAG_FLAGS, C_TAG]),
            Later(&[Sized(&MAC_ADDRESSES_DETECTED_LENGTH_OF_STAG, 1, &[S_TAG_FLAGS, S_TAG])]),
        ]),
    ]),
    (145, &[
        One(&MAC_ADDRESSES_REMOVED_NUMBER_OF_MAC_ADDRESS, 1),
        Times(0xff, &MAC_ADDRESSES_REMOVED_MAC_ADDRESSES, 6),
        Later(&[
            Sized(&MAC_ADDRESSES_REMOVED_LENGTH_OF_CTAG, 1, &[C_TAG_FLAGS, C_TAG]),
            Later(&[Sized(&MAC_ADDRESSES_REMOVED_LENGTH_OF_STAG, 1, &[S_TAG_FLAGS, S_TAG])]),
        ]),
    ]),
    (159, &[Name(&APN_DNN, 0)]),
];
