//! Fields of Modbus over TCP (Modbus Messaging on TCP/IP, section 3.1.3).

use crate::fields;


fields! {
    /// Transaction Identifier of the header (Modbus Messaging on TCP/IP, section 3.1.3).
    TRANS_ID = "mbtcp.trans_id", "Transaction Identifier", U16 Dec;
    /// Protocol Identifier of the header (Modbus Messaging on TCP/IP, section 3.1.3).
    PROT_ID = "mbtcp.prot_id", "Protocol Identifier", U16 Dec;
    /// Length of the header (Modbus Messaging on TCP/IP, section 3.1.3).
    LEN = "mbtcp.len", "Length", U16 Dec;
    /// Unit Identifier of the header (Modbus Messaging on TCP/IP, section 3.1.3).
    UNIT_ID = "mbtcp.unit_id", "Unit Identifier", U8 Dec;
}
