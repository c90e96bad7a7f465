//! Fields of S7 communication (Siemens S7).

use super::names::*;
use crate::fields;

fields! {
    /// ROSCTR (Siemens S7).
    HEADER_ROSCTR = "s7comm.header.rosctr", "ROSCTR", U8 Dec, names(HEADER_ROSCTR_NAMES);
    /// Header (Siemens S7).
    HEADER = "s7comm.header", "Header", None None;
    /// Protocol Id (Siemens S7).
    HEADER_PROTID = "s7comm.header.protid", "Protocol Id", U8 Hex;
    /// Redundancy Identification (Reserved) (Siemens S7).
    HEADER_REDID = "s7comm.header.redid", "Redundancy Identification (Reserved)", U16 Hex;
    /// Protocol Data Unit Reference (Siemens S7).
    HEADER_PDUREF = "s7comm.header.pduref", "Protocol Data Unit Reference", U16 Dec;
    /// Parameter length (Siemens S7).
    HEADER_PARLG = "s7comm.header.parlg", "Parameter length", U16 Dec;
    /// Data length (Siemens S7).
    HEADER_DATLG = "s7comm.header.datlg", "Data length", U16 Dec;
    /// Error class (Siemens S7).
    HEADER_ERRCLS = "s7comm.header.errcls", "Error class", U8 Hex, names(HEADER_ERRCLS_NAMES);
    /// Error code (Siemens S7).
    HEADER_ERRCOD = "s7comm.header.errcod", "Error code", U8 Hex;
    /// Error code (Siemens S7).
    PARAM_ERRCOD = "s7comm.param.errcod", "Error code", U16 Hex, names(PARAM_ERRCOD_NAMES);
    /// Function (Siemens S7).
    PARAM_FUNC = "s7comm.param.func", "Function", U8 Hex, names(PARAM_FUNC_NAMES);
    /// Parameter (Siemens S7).
    PARAM = "s7comm.param", "Parameter", None None;
    /// Reserved (Siemens S7).
    PARAM_SETUP_RESERVED1 = "s7comm.param.setup_reserved1", "Reserved", U8 Hex;
    /// Max AmQ (parallel jobs with ack) calling (Siemens S7).
    PARAM_MAXAMQ_CALLING = "s7comm.param.maxamq_calling", "Max AmQ (parallel jobs with ack) calling", U16 Dec;
    /// Max AmQ (parallel jobs with ack) called (Siemens S7).
    PARAM_MAXAMQ_CALLED = "s7comm.param.maxamq_called", "Max AmQ (parallel jobs with ack) called", U16 Dec;
    /// PDU length (Siemens S7).
    PARAM_PDU_LENGTH = "s7comm.param.pdu_length", "PDU length", U16 Dec;
    /// Parameter data (Siemens S7).
    PARAM_DATA = "s7comm.param.data", "Parameter data", Bytes None;
    /// Data (Siemens S7).
    DATA = "s7comm.data", "Data", None None;
    /// Length (Siemens S7).
    DATA_LENGTH = "s7comm.data.length", "Length", U16 Dec;
    /// Unknown byte(s) in blockcontrol (Siemens S7).
    DATA_BLOCKCONTROL_UNKNOWN1 = "s7comm.data.blockcontrol.unknown1", "Unknown byte(s) in blockcontrol", Bytes None;
    /// Data (Siemens S7).
    RESP_DATA = "s7comm.resp.data", "Data", Bytes None;
    /// Item count (Siemens S7).
    PARAM_ITEMCOUNT = "s7comm.param.itemcount", "Item count", U8 Dec;
    /// Item (Siemens S7).
    PARAM_ITEM = "s7comm.param.item", "Item", None None;
    /// Variable specification (Siemens S7).
    PARAM_ITEM_VARSPEC = "s7comm.param.item.varspec", "Variable specification", U8 Hex;
    /// Length of following address specification (Siemens S7).
    PARAM_ITEM_VARSPEC_LENGTH = "s7comm.param.item.varspec_length", "Length of following address specification", U8 Dec;
    /// Syntax Id (Siemens S7).
    PARAM_ITEM_SYNTAXID = "s7comm.param.item.syntaxid", "Syntax Id", U8 Hex, names(PARAM_ITEM_SYNTAXID_NAMES);
    /// Transport size (Siemens S7).
    PARAM_ITEM_TRANSP_SIZE = "s7comm.param.item.transp_size", "Transport size", U8 Dec, names(PARAM_ITEM_TRANSP_SIZE_NAMES);
    /// Length (Siemens S7).
    PARAM_ITEM_LENGTH = "s7comm.param.item.length", "Length", U16 Dec;
    /// DB number (Siemens S7).
    PARAM_ITEM_DB = "s7comm.param.item.db", "DB number", U16 Dec;
    /// Area (Siemens S7).
    PARAM_ITEM_AREA = "s7comm.param.item.area", "Area", U8 Hex, names(PARAM_ITEM_AREA_NAMES);
    /// Address (Siemens S7).
    PARAM_ITEM_ADDRESS = "s7comm.param.item.address", "Address", U24 Hex;
    /// Number (T/C/BLOCK) (Siemens S7).
    PARAM_ITEM_ADDRESS_NUMBER = "s7comm.param.item.address.number", "Number (T/C/BLOCK)", U24 Dec, mask(0xffff);
    /// Byte Address (Siemens S7).
    PARAM_ITEM_ADDRESS_BYTE = "s7comm.param.item.address.byte", "Byte Address", U24 Dec, mask(0x7fff8);
    /// Bit Address (Siemens S7).
    PARAM_ITEM_ADDRESS_BIT = "s7comm.param.item.address.bit", "Bit Address", U24 Dec, mask(0x7);
    /// Return code (Siemens S7).
    DATA_RETURNCODE = "s7comm.data.returncode", "Return code", U8 Hex, names(DATA_RETURNCODE_NAMES);
    /// Item (Siemens S7).
    DATA_ITEM = "s7comm.data.item", "Item", None None;
    /// Transport size (Siemens S7).
    DATA_TRANSPORTSIZE = "s7comm.data.transportsize", "Transport size", U8 Hex, names(DATA_TRANSPORTSIZE_NAMES);
    /// Fill byte (Siemens S7).
    DATA_FILLBYTE = "s7comm.data.fillbyte", "Fill byte", U8 Hex;
    /// More data following (Siemens S7).
    PARAM_BLOCKCONTROL_FUNCTIONSTATUS_MORE = "s7comm.param.blockcontrol.functionstatus.more", "More data following", Bool B8, mask(0x1);
    /// Error (Siemens S7).
    PARAM_BLOCKCONTROL_FUNCTIONSTATUS_ERROR = "s7comm.param.blockcontrol.functionstatus.error", "Error", Bool B8, mask(0x2);
    /// Function Status (Siemens S7).
    PARAM_BLOCKCONTROL_FUNCTIONSTATUS = "s7comm.param.blockcontrol.functionstatus", "Function Status", U8 Hex;
    /// Errorcode (Siemens S7).
    DATA_BLOCKCONTROL_ERRORCODE = "s7comm.data.blockcontrol.errorcode", "Errorcode", U16 Hex;
    /// UploadID (Siemens S7).
    DATA_BLOCKCONTROL_UPLOADID = "s7comm.data.blockcontrol.uploadid", "UploadID", U32 Hex;
    /// Blocklengthstring Length (Siemens S7).
    PARAM_BLOCKCONTROL_UPL_LENSTRING_LEN = "s7comm.param.blockcontrol.upl_lenstring_len", "Blocklengthstring Length", U8 Dec;
    /// Blocklength (Siemens S7).
    PARAM_BLOCKCONTROL_UPL_LENSTRING = "s7comm.param.blockcontrol.upl_lenstring", "Blocklength", Str None;
    /// Filename Length (Siemens S7).
    PARAM_BLOCKCONTROL_FILENAME_LEN = "s7comm.param.blockcontrol.filename_len", "Filename Length", U8 Dec;
    /// Length part 2 (Siemens S7).
    DATA_BLOCKCONTROL_PART2_LEN = "s7comm.data.blockcontrol.part2_len", "Length part 2", U8 Dec;
    /// Unknown char before load mem (Siemens S7).
    DATA_BLOCKCONTROL_PART2_UNKNOWN = "s7comm.data.blockcontrol.part2_unknown", "Unknown char before load mem", Str None;
    /// Length of load memory (Siemens S7).
    DATA_BLOCKCONTROL_LOADMEM_LEN = "s7comm.data.blockcontrol.loadmem_len", "Length of load memory", Str None;
    /// Length of MC7 code (Siemens S7).
    DATA_BLOCKCONTROL_MC7CODE_LEN = "s7comm.data.blockcontrol.mc7code_len", "Length of MC7 code", Str None;
    /// Filename (Siemens S7).
    PARAM_BLOCKCONTROL_FILENAME = "s7comm.param.blockcontrol.filename", "Filename", Str None;
    /// File identifier (Siemens S7).
    DATA_BLOCKCONTROL_FILE_IDENTIFIER = "s7comm.data.blockcontrol.file_identifier", "File identifier", Str None;
    /// Block type (Siemens S7).
    DATA_BLOCKCONTROL_BLOCK_TYPE = "s7comm.data.blockcontrol.block_type", "Block type", Str None;
    /// Block number (Siemens S7).
    DATA_BLOCKCONTROL_BLOCK_NUMBER = "s7comm.data.blockcontrol.block_number", "Block number", Str None;
    /// Destination filesystem (Siemens S7).
    DATA_BLOCKCONTROL_DEST_FILESYS = "s7comm.data.blockcontrol.dest_filesys", "Destination filesystem", Str None;
    /// Unknown bytes (Siemens S7).
    PARAM_PISTART_UNKNOWN1 = "s7comm.param.pistart.unknown1", "Unknown bytes", Bytes None;
    /// Parameter block length (Siemens S7).
    PARAM_PISTART_PARAMETERBLOCK_LEN = "s7comm.param.pistart.parameterblock_len", "Parameter block length", U16 Dec;
    /// Parameter block (Siemens S7).
    PARAM_PISTART_PARAMETERBLOCK = "s7comm.param.pistart.parameterblock", "Parameter block", None None;
    /// Number of blocks (Siemens S7).
    DATA_PLCCONTROL_BLOCK_CNT = "s7comm.data.plccontrol.block_cnt", "Number of blocks", U8 Dec;
    /// Unknown byte (Siemens S7).
    PARAM_PI_INSE_UNKNOWN = "s7comm.param.pi.inse.unknown", "Unknown byte", U8 Hex;
    /// String length (Siemens S7).
    PARAM_PI_N_X_STRING_LEN = "s7comm.param.pi.n_x.string_len", "String length", U8 Dec;
    /// PI (program invocation) Service (Siemens S7).
    PARAM_PISTART_SERVICENAME = "s7comm.param.pistart.servicename", "PI (program invocation) Service", Str None;
    /// Length part 2 (Siemens S7).
    DATA_PLCCONTROL_PART2_LEN = "s7comm.data.plccontrol.part2_len", "Length part 2", U8 Dec;
    /// Type (Siemens S7).
    PARAM_USERDATA_TYPE = "s7comm.param.userdata.type", "Type", U8 Dec, mask(0xf0), names(PARAM_USERDATA_TYPE_NAMES);
    /// Function group (Siemens S7).
    PARAM_USERDATA_FUNCGROUP = "s7comm.param.userdata.funcgroup", "Function group", U8 Dec, mask(0xf), names(PARAM_USERDATA_FUNCGROUP_NAMES);
    /// Parameter head (Siemens S7).
    PARAM_USERDATA_HEAD = "s7comm.param.userdata.head", "Parameter head", U24 Hex;
    /// Parameter length (Siemens S7).
    PARAM_USERDATA_LENGTH = "s7comm.param.userdata.length", "Parameter length", U8 Dec;
    /// Method (Request/Response) (Siemens S7).
    PARAM_USERDATA_REQRES1 = "s7comm.param.userdata.reqres1", "Method (Request/Response)", U8 Hex, names(PARAM_USERDATA_REQRES1_NAMES);
    /// Subfunction (Siemens S7).
    PARAM_USERDATA_SUBFUNC = "s7comm.param.userdata.subfunc", "Subfunction", U8 Dec, names(PARAM_USERDATA_SUBFUNC_NAMES);
    /// Sequence number (Siemens S7).
    PARAM_USERDATA_SEQ_NUM = "s7comm.param.userdata.seq_num", "Sequence number", U8 Dec;
    /// Data unit reference number (Siemens S7).
    PARAM_USERDATA_DATAUNITREF = "s7comm.param.userdata.dataunitref", "Data unit reference number", U8 Dec;
    /// Last data unit (Siemens S7).
    PARAM_USERDATA_LASTDATAUNIT = "s7comm.param.userdata.lastdataunit", "Last data unit", U8 Hex, names(PARAM_USERDATA_LASTDATAUNIT_NAMES);
    /// Data (Siemens S7).
    DATA_USERDATA = "s7comm.data.userdata", "Data", Bytes None;
    /// Diagnostic type (Siemens S7).
    DATA_USERDATA_SZL_ID_DIAG_TYPE = "s7comm.data.userdata.szl_id.diag_type", "Diagnostic type", U16 Hex, mask(0xf000), names(DATA_USERDATA_SZL_ID_DIAG_TYPE_NAMES);
    /// Number of the partial list extract (Siemens S7).
    DATA_USERDATA_SZL_ID_PARTLIST_EX = "s7comm.data.userdata.szl_id.partlist_ex", "Number of the partial list extract", U16 Hex, mask(0xffff), names(DATA_USERDATA_SZL_ID_PARTLIST_EX_NAMES);
    /// Number of the partial list (Siemens S7).
    DATA_USERDATA_SZL_ID_PARTLIST_NUM = "s7comm.data.userdata.szl_id.partlist_num", "Number of the partial list", U16 Hex, mask(0xff), names(DATA_USERDATA_SZL_ID_PARTLIST_NUM_NAMES);
    /// SZL-ID (Siemens S7).
    DATA_USERDATA_SZL_ID = "s7comm.data.userdata.szl_id", "SZL-ID", U16 Hex;
    /// SZL-Index (Siemens S7).
    DATA_USERDATA_SZL_INDEX = "s7comm.data.userdata.szl_index", "SZL-Index", U16 Hex;
    /// SZL partial list length in bytes (Siemens S7).
    DATA_USERDATA_SZL_ID_PARTLIST_LEN = "s7comm.data.userdata.szl_id.partlist_len", "SZL partial list length in bytes", U16 Dec;
    /// SZL partial list count (Siemens S7).
    DATA_USERDATA_SZL_ID_PARTLIST_CNT = "s7comm.data.userdata.szl_id.partlist_cnt", "SZL partial list count", U16 Dec;
    /// SZL data tree (Siemens S7).
    DATA_USERDATA_SZL_DATA_TREE = "s7comm.data.userdata.szl_data_tree", "SZL data tree", None None;
    /// Block type (Siemens S7).
    BLOCKINFO_BLOCKTYPE = "s7comm.blockinfo.blocktype", "Block type", Str None;
    /// Block number (Siemens S7).
    DATA_BLOCKINFO_BLOCK_NUMBER = "s7comm.data.blockinfo.block_number", "Block number", Str None;
    /// Filesystem (Siemens S7).
    DATA_BLOCKINFO_FILESYS = "s7comm.data.blockinfo.filesys", "Filesystem", Str None;
    /// Block count (Siemens S7).
    BLOCKINFO_BLOCK_COUNT = "s7comm.blockinfo.block_count", "Block count", U16 Dec;
    /// Block number (Siemens S7).
    BLOCKINFO_BLOCK_NUM = "s7comm.blockinfo.block_num", "Block number", U16 Dec;
    /// Block flags (unknown) (Siemens S7).
    BLOCKINFO_FLAGS = "s7comm.blockinfo.flags", "Block flags (unknown)", U8 Hex;
    /// Block language (Siemens S7).
    BLOCKINFO_BLOCK_LANG = "s7comm.blockinfo.block_lang", "Block language", U8 Dec, names(BLOCKINFO_BLOCK_LANG_NAMES);
}
