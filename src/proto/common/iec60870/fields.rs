//! Fields of telecontrol messages (IEC 60870-5-101).

use crate::fields;
use crate::model::Names;

/// Names of the values of DPI.
const DIQ_DPI_NAMES: &[(u64, &str)] = &[(0, "Indeterminate or Intermediate"), (1, "OFF"), (2, "ON"), (3, "Indeterminate")];
/// Names of the values of QU.
const SCO_QU_NAMES: &[(u64, &str)] = &[(0, "No pulse defined"), (1, "Short Pulse"), (2, "Long Pulse"), (3, "Persistent Output")];
/// Names of the values of ON/OFF.
const DCO_ON_NAMES: &[(u64, &str)] = &[(0, "(None)"), (1, "OFF"), (2, "ON"), (3, "Error: On/Off not defined")];
/// Names of the values of UP/DOWN.
const RCO_UP_NAMES: &[(u64, &str)] = &[(0, "(None)"), (1, "DOWN"), (2, "UP"), (3, "Error: Up/Down not defined")];
/// Names of the values of KPA.
const QPM_KPA_NAMES: &[(u64, &str)] = &[(0, "Not used"), (1, "Threshold value"), (2, "Smoothing factor (filter time constant)")];
/// Names of the values of LPC.
const QPM_LPC_NAMES: &[(u64, &str)] = &[(0, "No change"), (1, "Change")];
/// Names of the values of POP.
const QPM_POP_NAMES: &[(u64, &str)] = &[(0, "Operation"), (1, "Not in operation")];
/// Names of the values of R.
const COI_R_NAMES: &[(u64, &str)] = &[(0, "Local power switch on"), (1, "Local manual reset"), (2, "Remote reset")];
/// Names of the values of RQT.
const RQT_NAMES: &[(u64, &str)] = &[
    (0, "Not specified"),
    (1, "Group 1 counter interrogation"),
    (2, "Group 2 counter interrogation"),
    (3, "Group 3 counter interrogation"),
    (4, "Group 4 counter interrogation"),
    (5, "General counter interrogation"),
];
/// Names of the values of FRZ.
const FRZ_NAMES: &[(u64, &str)] = &[
    (0, "Read only (no freeze or reset)"),
    (1, "Counter freeze without reset (value frozen represents integrated total)"),
    (2, "Counter freeze with reset (value frozen represents incremental information)"),
    (3, "Counter reset"),
];
/// Names of the values of QOI.
const QOI_NAMES: &[(u64, &str)] = &[
    (0, "Not specified"),
    (20, "Station interrogation (global)"),
    (21, "Group 1 interrogation"),
    (22, "Group 2 interrogation"),
    (23, "Group 3 interrogation"),
    (24, "Group 4 interrogation"),
    (25, "Group 5 interrogation"),
    (26, "Group 6 interrogation"),
    (27, "Group 7 interrogation"),
    (28, "Group 8 interrogation"),
    (29, "Group 9 interrogation"),
    (30, "Group 10 interrogation"),
    (31, "Group 11 interrogation"),
    (32, "Group 12 interrogation"),
    (33, "Group 13 interrogation"),
    (34, "Group 14 interrogation"),
    (35, "Group 15 interrogation"),
    (36, "Group 16 interrogation"),
];
/// Names of the values of QRP.
const QRP_NAMES: &[(u64, &str)] =
    &[(0, "Not used"), (1, "General reset of process"), (2, "Reset of pending information with time tag of the event buffer")];
/// Names of the values of TypeId.
const TYPEID_NAMES: &[(u64, &str)] = &[
    (1, "M_SP_NA_1"),
    (2, "M_SP_TA_1"),
    (3, "M_DP_NA_1"),
    (4, "M_DP_TA_1"),
    (5, "M_ST_NA_1"),
    (6, "M_ST_TA_1"),
    (7, "M_BO_NA_1"),
    (8, "M_BO_TA_1"),
    (9, "M_ME_NA_1"),
    (10, "M_ME_TA_1"),
    (11, "M_ME_NB_1"),
    (12, "M_ME_TB_1"),
    (13, "M_ME_NC_1"),
    (14, "M_ME_TC_1"),
    (15, "M_IT_NA_1"),
    (16, "M_IT_TA_1"),
    (20, "M_PS_NA_1"),
    (21, "M_ME_ND_1"),
    (30, "M_SP_TB_1"),
    (31, "M_DP_TB_1"),
    (32, "M_ST_TB_1"),
    (33, "M_BO_TB_1"),
    (34, "M_ME_TD_1"),
    (35, "M_ME_TE_1"),
    (36, "M_ME_TF_1"),
    (37, "M_IT_TB_1"),
    (38, "M_EP_TD_1"),
    (39, "M_EP_TE_1"),
    (40, "M_EP_TF_1"),
    (41, "S_IT_TC_1"),
    (45, "C_SC_NA_1"),
    (46, "C_DC_NA_1"),
    (47, "C_RC_NA_1"),
    (48, "C_SE_NA_1"),
    (49, "C_SE_NB_1"),
    (50, "C_SE_NC_1"),
    (51, "C_BO_NA_1"),
    (58, "C_SC_TA_1"),
    (59, "C_DC_TA_1"),
    (60, "C_RC_TA_1"),
    (61, "C_SE_TA_1"),
    (62, "C_SE_TB_1"),
    (63, "C_SE_TC_1"),
    (64, "C_BO_TA_1"),
    (70, "M_EI_NA_1"),
    (81, "S_CH_NA_1"),
    (82, "S_RP_NA_1"),
    (83, "S_AR_NA_1"),
    (84, "S_KR_NA_1"),
    (85, "S_KS_NA_1"),
    (86, "S_KC_NA_1"),
    (87, "S_ER_NA_1"),
    (90, "S_US_NA_1"),
    (91, "S_UQ_NA_1"),
    (92, "S_UR_NA_1"),
    (93, "S_UK_NA_1"),
    (94, "S_UA_NA_1"),
    (95, "S_UC_NA_1"),
    (100, "C_IC_NA_1"),
    (101, "C_CI_NA_1"),
    (102, "C_RD_NA_1"),
    (103, "C_CS_NA_1"),
    (105, "C_RP_NA_1"),
    (107, "C_TS_TA_1"),
    (110, "P_ME_NA_1"),
    (111, "P_ME_NB_1"),
    (112, "P_ME_NC_1"),
    (113, "P_AC_NA_1"),
    (120, "F_FR_NA_1"),
    (121, "F_SR_NA_1"),
    (122, "F_SC_NA_1"),
    (123, "F_LS_NA_1"),
    (124, "F_AF_NA_1"),
    (125, "F_SG_NA_1"),
    (126, "F_DR_TA_1"),
    (127, "F_SC_NB_1"),
];
/// Names of the values of CauseTx.
const CAUSETX_NAMES: &[(u64, &str)] = &[
    (1, "Per/Cyc"),
    (2, "Back"),
    (3, "Spont"),
    (4, "Init"),
    (5, "Req"),
    (6, "Act"),
    (7, "ActCon"),
    (8, "Deact"),
    (9, "DeactCon"),
    (10, "ActTerm"),
    (11, "Retrem"),
    (12, "Retloc"),
    (13, "File"),
    (14, "Auth"),
    (15, "Seskey"),
    (16, "Usrkey"),
    (20, "Inrogen"),
    (21, "Inro1"),
    (22, "Inro2"),
    (23, "Inro3"),
    (24, "Inro4"),
    (25, "Inro5"),
    (26, "Inro6"),
    (27, "Inro7"),
    (28, "Inro8"),
    (29, "Inro9"),
    (30, "Inro10"),
    (31, "Inro11"),
    (32, "Inro12"),
    (33, "Inro13"),
    (34, "Inro14"),
    (35, "Inro15"),
    (36, "Inro16"),
    (37, "Reqcogen"),
    (38, "Reqco1"),
    (39, "Reqco2"),
    (40, "Reqco3"),
    (41, "Reqco4"),
    (44, "UkTypeId"),
    (45, "UkCauseTx"),
    (46, "UkComAdrASDU"),
    (47, "UkIOA"),
];

fields! {
    /// SPI (IEC 60870-5-101).
    SIQ_SPI = "iec60870_asdu.siq.spi", "SPI", Bool B8, mask(0x1), with(Names::Bool("On", "Off"));
    /// BL (IEC 60870-5-101).
    SIQ_BL = "iec60870_asdu.siq.bl", "BL", Bool B8, mask(0x10), with(Names::Bool("Blocked", "Not blocked"));
    /// SB (IEC 60870-5-101).
    SIQ_SB = "iec60870_asdu.siq.sb", "SB", Bool B8, mask(0x20), with(Names::Bool("Substituted", "Not Substituted"));
    /// NT (IEC 60870-5-101).
    SIQ_NT = "iec60870_asdu.siq.nt", "NT", Bool B8, mask(0x40), with(Names::Bool("Not Topical", "Topical"));
    /// IV (IEC 60870-5-101).
    SIQ_IV = "iec60870_asdu.siq.iv", "IV", Bool B8, mask(0x80), with(Names::Bool("Invalid", "Valid"));
    /// DPI (IEC 60870-5-101).
    DIQ_DPI = "iec60870_asdu.diq.dpi", "DPI", U8 Dec, mask(0x3), names(DIQ_DPI_NAMES);
    /// BL (IEC 60870-5-101).
    DIQ_BL = "iec60870_asdu.diq.bl", "BL", Bool B8, mask(0x10), with(Names::Bool("Blocked", "Not blocked"));
    /// SB (IEC 60870-5-101).
    DIQ_SB = "iec60870_asdu.diq.sb", "SB", Bool B8, mask(0x20), with(Names::Bool("Substituted", "Not Substituted"));
    /// NT (IEC 60870-5-101).
    DIQ_NT = "iec60870_asdu.diq.nt", "NT", Bool B8, mask(0x40), with(Names::Bool("Not Topical", "Topical"));
    /// IV (IEC 60870-5-101).
    DIQ_IV = "iec60870_asdu.diq.iv", "IV", Bool B8, mask(0x80), with(Names::Bool("Invalid", "Valid"));
    /// OV (IEC 60870-5-101).
    QDS_OV = "iec60870_asdu.qds.ov", "OV", Bool B8, mask(0x1), with(Names::Bool("Overflow", "No overflow"));
    /// BL (IEC 60870-5-101).
    QDS_BL = "iec60870_asdu.qds.bl", "BL", Bool B8, mask(0x10), with(Names::Bool("Blocked", "Not blocked"));
    /// SB (IEC 60870-5-101).
    QDS_SB = "iec60870_asdu.qds.sb", "SB", Bool B8, mask(0x20), with(Names::Bool("Substituted", "Not Substituted"));
    /// NT (IEC 60870-5-101).
    QDS_NT = "iec60870_asdu.qds.nt", "NT", Bool B8, mask(0x40), with(Names::Bool("Not Topical", "Topical"));
    /// IV (IEC 60870-5-101).
    QDS_IV = "iec60870_asdu.qds.iv", "IV", Bool B8, mask(0x80), with(Names::Bool("Invalid", "Valid"));
    /// Value (IEC 60870-5-101).
    VTI_V = "iec60870_asdu.vti.v", "Value", I8 Dec, mask(0x7f);
    /// T (IEC 60870-5-101).
    VTI_T = "iec60870_asdu.vti.t", "T", Bool B8, mask(0x80), with(Names::Bool("Transient", "Not Transient"));
    /// QL (IEC 60870-5-101).
    QOS_QL = "iec60870_asdu.qos.ql", "QL", U8 Dec, mask(0x7f);
    /// S/E (IEC 60870-5-101).
    QOS_SE = "iec60870_asdu.qos.se", "S/E", Bool B8, mask(0x80), with(Names::Bool("Select", "Execute"));
    /// ON/OFF (IEC 60870-5-101).
    SCO_ON = "iec60870_asdu.sco.on", "ON/OFF", Bool B8, mask(0x1), with(Names::Bool("On", "Off"));
    /// QU (IEC 60870-5-101).
    SCO_QU = "iec60870_asdu.sco.qu", "QU", U8 Dec, mask(0x7c), names(SCO_QU_NAMES);
    /// S/E (IEC 60870-5-101).
    SCO_SE = "iec60870_asdu.sco.se", "S/E", Bool B8, mask(0x80), with(Names::Bool("Select", "Execute"));
    /// ON/OFF (IEC 60870-5-101).
    DCO_ON = "iec60870_asdu.dco.on", "ON/OFF", U8 Dec, mask(0x3), names(DCO_ON_NAMES);
    /// QU (IEC 60870-5-101).
    DCO_QU = "iec60870_asdu.dco.qu", "QU", U8 Dec, mask(0x7c), names(SCO_QU_NAMES);
    /// S/E (IEC 60870-5-101).
    DCO_SE = "iec60870_asdu.dco.se", "S/E", Bool B8, mask(0x80), with(Names::Bool("Select", "Execute"));
    /// UP/DOWN (IEC 60870-5-101).
    RCO_UP = "iec60870_asdu.rco.up", "UP/DOWN", U8 Dec, mask(0x3), names(RCO_UP_NAMES);
    /// QU (IEC 60870-5-101).
    RCO_QU = "iec60870_asdu.rco.qu", "QU", U8 Dec, mask(0x7c), names(SCO_QU_NAMES);
    /// S/E (IEC 60870-5-101).
    RCO_SE = "iec60870_asdu.rco.se", "S/E", Bool B8, mask(0x80), with(Names::Bool("Select", "Execute"));
    /// KPA (IEC 60870-5-101).
    QPM_KPA = "iec60870_asdu.qpm.kpa", "KPA", U8 Dec, mask(0x3f), names(QPM_KPA_NAMES);
    /// LPC (IEC 60870-5-101).
    QPM_LPC = "iec60870_asdu.qpm.lpc", "LPC", U8 Dec, mask(0x40), names(QPM_LPC_NAMES);
    /// POP (IEC 60870-5-101).
    QPM_POP = "iec60870_asdu.qpm.pop", "POP", U8 Dec, mask(0x80), names(QPM_POP_NAMES);
    /// R (IEC 60870-5-101).
    COI_R = "iec60870_asdu.coi_r", "R", U8 Dec, mask(0x7f), names(COI_R_NAMES);
    /// I (IEC 60870-5-101).
    COI_I = "iec60870_asdu.coi_i", "I", Bool B8, mask(0x80), with(Names::Bool("Initialisation after change of local parameters", "Initialisation with unchanged local parameters"));
    /// RQT (IEC 60870-5-101).
    RQT = "iec60870_asdu.rqt", "RQT", U8 Dec, mask(0x3f), names(RQT_NAMES);
    /// FRZ (IEC 60870-5-101).
    FRZ = "iec60870_asdu.frz", "FRZ", U8 Dec, mask(0xc0), names(FRZ_NAMES);
    /// SIQ (IEC 60870-5-101).
    SIQ = "iec60870_asdu.siq", "SIQ", U8 Hex;
    /// DIQ (IEC 60870-5-101).
    DIQ = "iec60870_asdu.diq", "DIQ", U8 Hex;
    /// QDS (IEC 60870-5-101).
    QDS = "iec60870_asdu.qds", "QDS", U8 Hex;
    /// VTI (IEC 60870-5-101).
    VTI = "iec60870_asdu.vti", "VTI", U8 Hex;
    /// QOS (IEC 60870-5-101).
    QOS = "iec60870_asdu.qos", "QOS", U8 Hex;
    /// SCO (IEC 60870-5-101).
    SCO = "iec60870_asdu.sco", "SCO", U8 Hex;
    /// DCO (IEC 60870-5-101).
    DCO = "iec60870_asdu.dco", "DCO", U8 Hex;
    /// RCO (IEC 60870-5-101).
    RCO = "iec60870_asdu.rco", "RCO", U8 Hex;
    /// QPM (IEC 60870-5-101).
    QPM = "iec60870_asdu.qpm", "QPM", U8 Hex;
    /// Value (IEC 60870-5-101).
    SCALVAL = "iec60870_asdu.scalval", "Value", I16 Dec;
    /// Value (IEC 60870-5-101).
    FLOAT = "iec60870_asdu.float", "Value", F32 None;
    /// Value (IEC 60870-5-101).
    BITSTRING = "iec60870_asdu.bitstring", "Value", U32 Hex;
    /// COI (IEC 60870-5-101).
    COI = "iec60870_asdu.coi", "COI", U8 Hex;
    /// QOI (IEC 60870-5-101).
    QOI = "iec60870_asdu.qoi", "QOI", U8 Dec, names(QOI_NAMES);
    /// QCC (IEC 60870-5-101).
    QCC = "iec60870_asdu.qcc", "QCC", U8 Hex;
    /// QRP (IEC 60870-5-101).
    QRP = "iec60870_asdu.qrp", "QRP", U8 Dec, names(QRP_NAMES);
    /// TypeId (IEC 60870-5-101).
    TYPEID = "iec60870_asdu.typeid", "TypeId", U8 Dec, names(TYPEID_NAMES);
    /// CauseTx (IEC 60870-5-101).
    CAUSETX = "iec60870_asdu.causetx", "CauseTx", U8 Dec, mask(0x3f), names(CAUSETX_NAMES);
    /// IOA (IEC 60870-5-101).
    IOA = "iec60870_asdu.ioa", "IOA", U24 Dec;
    /// SQ (IEC 60870-5-101).
    SQ = "iec60870_asdu.sq", "SQ", Bool B8, mask(0x80);
    /// NumIx (IEC 60870-5-101).
    NUMIX = "iec60870_asdu.numix", "NumIx", U8 Dec, mask(0x7f);
    /// Negative (IEC 60870-5-101).
    NEGA = "iec60870_asdu.nega", "Negative", Bool B8, mask(0x40);
    /// Test (IEC 60870-5-101).
    TEST = "iec60870_asdu.test", "Test", Bool B8, mask(0x80);
    /// OA (IEC 60870-5-101).
    OA = "iec60870_asdu.oa", "OA", U8 Dec;
    /// Addr (IEC 60870-5-101).
    ADDR = "iec60870_asdu.addr", "Addr", U16 Dec;
    /// Raw Data (IEC 60870-5-101).
    RAWDATA = "iec60870_asdu.rawdata", "Raw Data", Bytes None;
    /// Value (IEC 60870-5-101).
    NORMVAL = "iec60870_asdu.normval", "Value", F32 None;
    /// Binary Counter (IEC 60870-5-101).
    BCR_COUNT = "iec60870_asdu.bcr.count", "Binary Counter", I32 Dec;
    /// SQ (IEC 60870-5-101).
    BCR_SQ = "iec60870_asdu.bcr.sq", "SQ", U8 Dec, mask(0x1f);
    /// CY (IEC 60870-5-101).
    BCR_CY = "iec60870_asdu.bcr.cy", "CY", Bool B8, mask(0x20), with(Names::Bool("Overflow", "No overflow"));
    /// CA (IEC 60870-5-101).
    BCR_CA = "iec60870_asdu.bcr.ca", "CA", Bool B8, mask(0x40), with(Names::Bool("Adjusted", "Not Adjusted"));
    /// IV (IEC 60870-5-101).
    BCR_IV = "iec60870_asdu.bcr.iv", "IV", Bool B8, mask(0x80), with(Names::Bool("Invalid", "Valid"));
    /// CP24Time (IEC 60870-5-101).
    CP24TIME = "iec60870_asdu.cp24time", "CP24Time", RelTime None;
    /// MS (IEC 60870-5-101).
    CP24TIME_MS = "iec60870_asdu.cp24time.ms", "MS", U16 Dec;
    /// Min (IEC 60870-5-101).
    CP24TIME_MIN = "iec60870_asdu.cp24time.min", "Min", U8 Dec, mask(0x3f);
    /// IV (IEC 60870-5-101).
    CP24TIME_IV = "iec60870_asdu.cp24time.iv", "IV", Bool B8, mask(0x80), with(Names::Bool("Invalid", "Valid"));
    /// CP56Time (IEC 60870-5-101).
    CP56TIME = "iec60870_asdu.cp56time", "CP56Time", AbsTime None;
    /// MS (IEC 60870-5-101).
    CP56TIME_MS = "iec60870_asdu.cp56time.ms", "MS", U16 Dec;
    /// Min (IEC 60870-5-101).
    CP56TIME_MIN = "iec60870_asdu.cp56time.min", "Min", U8 Dec, mask(0x3f);
    /// GEN (IEC 60870-5-101).
    CP56TIME_GEN = "iec60870_asdu.cp56time.gen", "GEN", Bool B8, mask(0x40), with(Names::Bool("Substituted", "Not Substituted"));
    /// IV (IEC 60870-5-101).
    CP56TIME_IV = "iec60870_asdu.cp56time.iv", "IV", Bool B8, mask(0x80), with(Names::Bool("Invalid", "Valid"));
    /// Hour (IEC 60870-5-101).
    CP56TIME_HOUR = "iec60870_asdu.cp56time.hour", "Hour", U8 Dec, mask(0x1f);
    /// SU (IEC 60870-5-101).
    CP56TIME_SU = "iec60870_asdu.cp56time.su", "SU", Bool B8, mask(0x80), with(Names::Bool("DST", "Local"));
    /// Day (IEC 60870-5-101).
    CP56TIME_DAY = "iec60870_asdu.cp56time.day", "Day", U8 Dec, mask(0x1f);
    /// DOW (IEC 60870-5-101).
    CP56TIME_DOW = "iec60870_asdu.cp56time.dow", "DOW", U8 Dec, mask(0xe0);
    /// Month (IEC 60870-5-101).
    CP56TIME_MONTH = "iec60870_asdu.cp56time.month", "Month", U8 Dec, mask(0xf);
    /// Year (IEC 60870-5-101).
    CP56TIME_YEAR = "iec60870_asdu.cp56time.year", "Year", U8 Dec, mask(0x7f);
    /// START (IEC 60870-5-101).
    START = "iec60870_asdu.start", "START", U8 Hex;
}
