//! Fields of the first ten datagrams of a frame, by their number, for filters.

use super::CMD_NAMES;
use crate::fields;
use crate::model::Field;

fields! {
    /// Command.
    SUB1_CMD = "ecat.sub1.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB1_IDX = "ecat.sub1.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB1_ADP = "ecat.sub1.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB1_ADO = "ecat.sub1.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB1_LAD = "ecat.sub1.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB1_CNT = "ecat.sub1.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB2_CMD = "ecat.sub2.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB2_IDX = "ecat.sub2.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB2_ADP = "ecat.sub2.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB2_ADO = "ecat.sub2.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB2_LAD = "ecat.sub2.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB2_CNT = "ecat.sub2.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB3_CMD = "ecat.sub3.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB3_IDX = "ecat.sub3.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB3_ADP = "ecat.sub3.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB3_ADO = "ecat.sub3.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB3_LAD = "ecat.sub3.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB3_CNT = "ecat.sub3.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB4_CMD = "ecat.sub4.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB4_IDX = "ecat.sub4.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB4_ADP = "ecat.sub4.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB4_ADO = "ecat.sub4.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB4_LAD = "ecat.sub4.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB4_CNT = "ecat.sub4.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB5_CMD = "ecat.sub5.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB5_IDX = "ecat.sub5.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB5_ADP = "ecat.sub5.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB5_ADO = "ecat.sub5.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB5_LAD = "ecat.sub5.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB5_CNT = "ecat.sub5.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB6_CMD = "ecat.sub6.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB6_IDX = "ecat.sub6.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB6_ADP = "ecat.sub6.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB6_ADO = "ecat.sub6.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB6_LAD = "ecat.sub6.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB6_CNT = "ecat.sub6.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB7_CMD = "ecat.sub7.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB7_IDX = "ecat.sub7.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB7_ADP = "ecat.sub7.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB7_ADO = "ecat.sub7.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB7_LAD = "ecat.sub7.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB7_CNT = "ecat.sub7.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB8_CMD = "ecat.sub8.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB8_IDX = "ecat.sub8.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB8_ADP = "ecat.sub8.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB8_ADO = "ecat.sub8.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB8_LAD = "ecat.sub8.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB8_CNT = "ecat.sub8.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB9_CMD = "ecat.sub9.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB9_IDX = "ecat.sub9.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB9_ADP = "ecat.sub9.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB9_ADO = "ecat.sub9.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB9_LAD = "ecat.sub9.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB9_CNT = "ecat.sub9.cnt", "Working Cnt", U16 Dec;
    /// Command.
    SUB10_CMD = "ecat.sub10.cmd", "Command", U8 Hex, names(CMD_NAMES);
    /// Index.
    SUB10_IDX = "ecat.sub10.idx", "Index", U8 Hex;
    /// Slave Addr.
    SUB10_ADP = "ecat.sub10.adp", "Slave Addr", U16 Hex;
    /// Offset Addr.
    SUB10_ADO = "ecat.sub10.ado", "Offset Addr", U16 Hex;
    /// Log Addr.
    SUB10_LAD = "ecat.sub10.lad", "Log Addr", U32 Hex;
    /// Working Cnt.
    SUB10_CNT = "ecat.sub10.cnt", "Working Cnt", U16 Dec;
}

/// Fields of one datagram: command, index, address, offset, logical address, counter.
pub struct Sub {
    pub cmd: &'static Field,
    pub idx: &'static Field,
    pub adp: &'static Field,
    pub ado: &'static Field,
    pub lad: &'static Field,
    pub cnt: &'static Field,
}

/// The datagrams of a frame, in order.
pub static SUBS: [Sub; 10] = [
    Sub { cmd: &SUB1_CMD, idx: &SUB1_IDX, adp: &SUB1_ADP, ado: &SUB1_ADO, lad: &SUB1_LAD, cnt: &SUB1_CNT },
    Sub { cmd: &SUB2_CMD, idx: &SUB2_IDX, adp: &SUB2_ADP, ado: &SUB2_ADO, lad: &SUB2_LAD, cnt: &SUB2_CNT },
    Sub { cmd: &SUB3_CMD, idx: &SUB3_IDX, adp: &SUB3_ADP, ado: &SUB3_ADO, lad: &SUB3_LAD, cnt: &SUB3_CNT },
    Sub { cmd: &SUB4_CMD, idx: &SUB4_IDX, adp: &SUB4_ADP, ado: &SUB4_ADO, lad: &SUB4_LAD, cnt: &SUB4_CNT },
    Sub { cmd: &SUB5_CMD, idx: &SUB5_IDX, adp: &SUB5_ADP, ado: &SUB5_ADO, lad: &SUB5_LAD, cnt: &SUB5_CNT },
    Sub { cmd: &SUB6_CMD, idx: &SUB6_IDX, adp: &SUB6_ADP, ado: &SUB6_ADO, lad: &SUB6_LAD, cnt: &SUB6_CNT },
    Sub { cmd: &SUB7_CMD, idx: &SUB7_IDX, adp: &SUB7_ADP, ado: &SUB7_ADO, lad: &SUB7_LAD, cnt: &SUB7_CNT },
    Sub { cmd: &SUB8_CMD, idx: &SUB8_IDX, adp: &SUB8_ADP, ado: &SUB8_ADO, lad: &SUB8_LAD, cnt: &SUB8_CNT },
    Sub { cmd: &SUB9_CMD, idx: &SUB9_IDX, adp: &SUB9_ADP, ado: &SUB9_ADO, lad: &SUB9_LAD, cnt: &SUB9_CNT },
    Sub { cmd: &SUB10_CMD, idx: &SUB10_IDX, adp: &SUB10_ADP, ado: &SUB10_ADO, lad: &SUB10_LAD, cnt: &SUB10_CNT },
];
