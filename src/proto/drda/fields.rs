//! Fields of DRDA.

use super::code_points;
use crate::fields;
use crate::model::Names;
use crate::model::field::SET;

const DDM_FMT_DSSTYP_NAMES: &[(u64, &str)] = &[
    (1, "RQSDSS"),
    (2, "RPYDSS"),
    (3, "OBJDSS"),
    (4, "CMNDSS"),
    (5, "NORPYDSS"),
];

fields! {
    /// DDM length.
    DDM_LENGTH = "drda.ddm.length", "Length", U16 Dec;
    /// DDM magic.
    DDM_DDMID = "drda.ddm.ddmid", "Magic", U8 Hex;
    /// DDM format.
    DDM_FORMAT = "drda.ddm.format", "Format", U8 Hex;
    /// DSSFMT reserved.
    DDM_FMT_BIT0 = "drda.ddm.fmt.bit0", "Reserved", Bool B8, mask(0x80), with(SET);
    /// DSSFMT chained.
    DDM_FMT_BIT1 = "drda.ddm.fmt.bit1", "Chained", Bool B8, mask(0x40), with(SET);
    /// DSSFMT continue on error.
    DDM_FMT_BIT2 = "drda.ddm.fmt.bit2", "Continue", Bool B8, mask(0x20), with(SET);
    /// DSSFMT same correlation.
    DDM_FMT_BIT3 = "drda.ddm.fmt.bit3", "Same correlation", Bool B8, mask(0x10), with(SET);
    /// DSSFMT type.
    DDM_FMT_DSSTYP = "drda.ddm.fmt.dsstyp", "DSS type", U8 Dec, mask(0xf), names(DDM_FMT_DSSTYP_NAMES);
    /// DDM correlation identifier.
    DDM_RQSCRR = "drda.ddm.rqscrr", "CorrelId", U16 Dec;
    /// DDM length2.
    DDM_LENGTH2 = "drda.ddm.length2", "Length2", U16 Dec;
    /// DDM code point.
    DDM_CODEPOINT = "drda.ddm.codepoint", "Code point", U16 Hex, with(Names::Lookup(code_points::name));
    /// Param length.
    PARAM_LENGTH = "drda.param.length", "Length", U16 Dec;
    /// Param code point.
    PARAM_CODEPOINT = "drda.param.codepoint", "Code point", U16 Hex, with(Names::Lookup(code_points::name));
    /// Param data left as ASCII for display.
    PARAM_DATA = "drda.param.data", "Data (ASCII)", Str None;
    /// Param data converted from EBCDIC to ASCII for display.
    PARAM_DATA_EBCDIC = "drda.param.data.ebcdic", "Data (EBCDIC)", Str None;
    /// SQL statement left as ASCII for display.
    SQLSTATEMENT = "drda.sqlstatement", "SQL statement (ASCII)", Str None;
    /// SQL statement converted from EBCDIC to ASCII for display.
    SQLSTATEMENT_EBCDIC = "drda.sqlstatement.ebcdic", "SQL statement (EBCDIC)", Str None;
}
