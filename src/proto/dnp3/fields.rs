//! Fields of DNP3 (IEEE 1815).

use super::names::*;
use crate::model::Names;
use crate::{fields, notes};

fields! {
    /// Control Function Code (IEEE 1815).
    CTL_PRIFUNC = "dnp3.ctl.prifunc", "Control Function Code", U8 Dec, mask(0xf), names(CTL_PRIFUNC_NAMES);
    /// Control Function Code (IEEE 1815).
    CTL_SECFUNC = "dnp3.ctl.secfunc", "Control Function Code", U8 Dec, mask(0xf), names(CTL_SECFUNC_NAMES);
    /// Start Bytes (IEEE 1815).
    START = "dnp3.start", "Start Bytes", U16 Hex;
    /// Length (IEEE 1815).
    LEN = "dnp3.len", "Length", U8 Dec;
    /// Direction (IEEE 1815).
    CTL_DIR = "dnp3.ctl.dir", "Direction", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Primary (IEEE 1815).
    CTL_PRM = "dnp3.ctl.prm", "Primary", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Frame Count Bit (IEEE 1815).
    CTL_FCB = "dnp3.ctl.fcb", "Frame Count Bit", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Frame Count Valid (IEEE 1815).
    CTL_FCV = "dnp3.ctl.fcv", "Frame Count Valid", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Data Flow Control (IEEE 1815).
    CTL_DFC = "dnp3.ctl.dfc", "Data Flow Control", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Control (IEEE 1815).
    CTL = "dnp3.ctl", "Control", U8 Hex;
    /// Destination (IEEE 1815).
    DST = "dnp3.dst", "Destination", U16 Dec;
    /// Source (IEEE 1815).
    SRC = "dnp3.src", "Source", U16 Dec;
    /// Address (IEEE 1815).
    ADDR = "dnp3.addr", "Address", U16 Dec;
    /// Data Link Header checksum (IEEE 1815).
    HDR_CRC = "dnp3.hdr.CRC", "Data Link Header checksum", U16 Hex;
    /// Data Link Header Checksum Status (IEEE 1815).
    DNP_HDR_CRC_STATUS = "dnp.hdr.CRC.status", "Data Link Header Checksum Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Transport Control (IEEE 1815).
    TR_CTL = "dnp3.tr.ctl", "Transport Control", U8 Hex;
    /// Final (IEEE 1815).
    TR_FIN = "dnp3.tr.fin", "Final", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// First (IEEE 1815).
    TR_FIR = "dnp3.tr.fir", "First", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Sequence (IEEE 1815).
    TR_SEQ = "dnp3.tr.seq", "Sequence", U8 Dec, mask(0x3f);
    /// Data Chunk (IEEE 1815).
    DNP_DATA_CHUNK = "dnp.data_chunk", "Data Chunk", Bytes None;
    /// Data Chunk length (IEEE 1815).
    DNP_DATA_CHUNK_LEN = "dnp.data_chunk_len", "Data Chunk length", U16 Dec;
    /// Data Chunk checksum (IEEE 1815).
    DNP_DATA_CHUNK_CRC = "dnp.data_chunk.CRC", "Data Chunk checksum", U16 Hex;
    /// Data Chunk Checksum Status (IEEE 1815).
    DNP_DATA_CHUNK_CRC_STATUS = "dnp.data_chunk.CRC.status", "Data Chunk Checksum Status", U8 None, names(crate::proto::common::checksum::STATUS);
    /// Part of an application message whose other parts are in other frames (IEEE 1815).
    AL_FRAG_DATA = "dnp3.al.frag_data", "DNP3.0 AL Fragment Data", Bytes None;
    /// DNP 3.0 AL Fragments (IEEE 1815).
    AL_FRAGMENTS = "dnp3.al.fragments", "DNP 3.0 AL Fragments", None None;
    /// DNP 3.0 AL Fragment (IEEE 1815).
    AL_FRAGMENT = "dnp3.al.fragment", "DNP 3.0 AL Fragment", FrameNum None;
    /// Fragment count (IEEE 1815).
    AL_FRAGMENT_COUNT = "dnp3.al.fragment.count", "Fragment count", U32 Dec;
    /// Reassembled DNP length (IEEE 1815).
    AL_FRAGMENT_REASSEMBLED_LENGTH = "dnp3.al.fragment.reassembled.length", "Reassembled DNP length", U32 Dec;
    /// Application Layer Function Code (IEEE 1815).
    AL_FUNC = "dnp3.al.func", "Application Layer Function Code", U8 Dec, mask(0xff), names(AL_FUNC_NAMES);
    /// First (IEEE 1815).
    AL_FIR = "dnp3.al.fir", "First", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Final (IEEE 1815).
    AL_FIN = "dnp3.al.fin", "Final", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Confirm (IEEE 1815).
    AL_CON = "dnp3.al.con", "Confirm", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Unsolicited (IEEE 1815).
    AL_UNS = "dnp3.al.uns", "Unsolicited", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Sequence (IEEE 1815).
    AL_SEQ = "dnp3.al.seq", "Sequence", U8 Dec, mask(0xf);
    /// Application Control (IEEE 1815).
    AL_CTL = "dnp3.al.ctl", "Application Control", U8 Hex;
    /// Device Restart (IEEE 1815).
    AL_IIN_RST = "dnp3.al.iin.rst", "Device Restart", Bool B16, mask(0x8000), with(crate::model::field::SET);
    /// Device Trouble (IEEE 1815).
    AL_IIN_DT = "dnp3.al.iin.dt", "Device Trouble", Bool B16, mask(0x4000), with(crate::model::field::SET);
    /// Digital Outputs in Local (IEEE 1815).
    AL_IIN_DOL = "dnp3.al.iin.dol", "Digital Outputs in Local", Bool B16, mask(0x2000), with(crate::model::field::SET);
    /// Time Sync Required (IEEE 1815).
    AL_IIN_TSR = "dnp3.al.iin.tsr", "Time Sync Required", Bool B16, mask(0x1000), with(crate::model::field::SET);
    /// Class 3 Data Available (IEEE 1815).
    AL_IIN_CLS3D = "dnp3.al.iin.cls3d", "Class 3 Data Available", Bool B16, mask(0x800), with(crate::model::field::SET);
    /// Class 2 Data Available (IEEE 1815).
    AL_IIN_CLS2D = "dnp3.al.iin.cls2d", "Class 2 Data Available", Bool B16, mask(0x400), with(crate::model::field::SET);
    /// Class 1 Data Available (IEEE 1815).
    AL_IIN_CLS1D = "dnp3.al.iin.cls1d", "Class 1 Data Available", Bool B16, mask(0x200), with(crate::model::field::SET);
    /// Broadcast Msg Rx (IEEE 1815).
    AL_IIN_BMSG = "dnp3.al.iin.bmsg", "Broadcast Msg Rx", Bool B16, mask(0x100), with(crate::model::field::SET);
    /// Configuration Corrupt (IEEE 1815).
    AL_IIN_CC = "dnp3.al.iin.cc", "Configuration Corrupt", Bool B16, mask(0x20), with(crate::model::field::SET);
    /// Operation Already Executing (IEEE 1815).
    AL_IIN_OAE = "dnp3.al.iin.oae", "Operation Already Executing", Bool B16, mask(0x10), with(crate::model::field::SET);
    /// Event Buffer Overflow (IEEE 1815).
    AL_IIN_EBO = "dnp3.al.iin.ebo", "Event Buffer Overflow", Bool B16, mask(0x8), with(crate::model::field::SET);
    /// Parameters Invalid or Out of Range (IEEE 1815).
    AL_IIN_PIOOR = "dnp3.al.iin.pioor", "Parameters Invalid or Out of Range", Bool B16, mask(0x4), with(crate::model::field::SET);
    /// Requested Objects Unknown (IEEE 1815).
    AL_IIN_OBJU = "dnp3.al.iin.obju", "Requested Objects Unknown", Bool B16, mask(0x2), with(crate::model::field::SET);
    /// Function Code not implemented (IEEE 1815).
    AL_IIN_FCNI = "dnp3.al.iin.fcni", "Function Code not implemented", Bool B16, mask(0x1), with(crate::model::field::SET);
    /// Internal Indications (IEEE 1815).
    AL_IIN = "dnp3.al.iin", "Internal Indications", U16 Hex;
    /// Object (IEEE 1815).
    AL_OBJ = "dnp3.al.obj", "Object", U16 Hex, names(AL_OBJ_NAMES);
    /// Prefix Code (IEEE 1815).
    AL_OBJQ_PREFIX = "dnp3.al.objq.prefix", "Prefix Code", U8 Dec, mask(0x70), names(AL_OBJQ_PREFIX_NAMES);
    /// Range Code (IEEE 1815).
    AL_OBJQ_RANGE = "dnp3.al.objq.range", "Range Code", U8 Dec, mask(0xf), names(AL_OBJQ_RANGE_NAMES);
    /// Start (8 bit) (IEEE 1815).
    AL_RANGE_START = "dnp3.al.range.start", "Start (8 bit)", U8 Dec;
    /// Stop (8 bit) (IEEE 1815).
    AL_RANGE_STOP = "dnp3.al.range.stop", "Stop (8 bit)", U8 Dec;
    /// Address (8 bit) (IEEE 1815).
    AL_RANGE_ABS = "dnp3.al.range.abs", "Address (8 bit)", U8 Dec;
    /// Quantity (8 bit) (IEEE 1815).
    AL_RANGE_QUANTITY = "dnp3.al.range.quantity", "Quantity (8 bit)", U8 Dec;
    /// Point Value (IEEE 1815).
    AL_BIQ_B7 = "dnp3.al.biq.b7", "Point Value", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_BIQ_B6 = "dnp3.al.biq.b6", "Reserved", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Chatter Filter (IEEE 1815).
    AL_BIQ_B5 = "dnp3.al.biq.b5", "Chatter Filter", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Local Force (IEEE 1815).
    AL_BIQ_B4 = "dnp3.al.biq.b4", "Local Force", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Remote Force (IEEE 1815).
    AL_BIQ_B3 = "dnp3.al.biq.b3", "Remote Force", Bool B8, mask(0x8), with(crate::model::field::SET);
    /// Comm Fail (IEEE 1815).
    AL_BIQ_B2 = "dnp3.al.biq.b2", "Comm Fail", Bool B8, mask(0x4), with(crate::model::field::SET);
    /// Restart (IEEE 1815).
    AL_BIQ_B1 = "dnp3.al.biq.b1", "Restart", Bool B8, mask(0x2), with(crate::model::field::SET);
    /// Online (IEEE 1815).
    AL_BIQ_B0 = "dnp3.al.biq.b0", "Online", Bool B8, mask(0x1), with(crate::model::field::SET);
    /// Point Value (IEEE 1815).
    AL_BOQ_B7 = "dnp3.al.boq.b7", "Point Value", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_BOQ_B6 = "dnp3.al.boq.b6", "Reserved", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_BOQ_B5 = "dnp3.al.boq.b5", "Reserved", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Local Force (IEEE 1815).
    AL_BOQ_B4 = "dnp3.al.boq.b4", "Local Force", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Remote Force (IEEE 1815).
    AL_BOQ_B3 = "dnp3.al.boq.b3", "Remote Force", Bool B8, mask(0x8), with(crate::model::field::SET);
    /// Comm Fail (IEEE 1815).
    AL_BOQ_B2 = "dnp3.al.boq.b2", "Comm Fail", Bool B8, mask(0x4), with(crate::model::field::SET);
    /// Restart (IEEE 1815).
    AL_BOQ_B1 = "dnp3.al.boq.b1", "Restart", Bool B8, mask(0x2), with(crate::model::field::SET);
    /// Online (IEEE 1815).
    AL_BOQ_B0 = "dnp3.al.boq.b0", "Online", Bool B8, mask(0x1), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_CTRQ_B7 = "dnp3.al.ctrq.b7", "Reserved", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Discontinuity (IEEE 1815).
    AL_CTRQ_B6 = "dnp3.al.ctrq.b6", "Discontinuity", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Roll-Over (IEEE 1815).
    AL_CTRQ_B5 = "dnp3.al.ctrq.b5", "Roll-Over", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Local Force (IEEE 1815).
    AL_CTRQ_B4 = "dnp3.al.ctrq.b4", "Local Force", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Remote Force (IEEE 1815).
    AL_CTRQ_B3 = "dnp3.al.ctrq.b3", "Remote Force", Bool B8, mask(0x8), with(crate::model::field::SET);
    /// Comm Fail (IEEE 1815).
    AL_CTRQ_B2 = "dnp3.al.ctrq.b2", "Comm Fail", Bool B8, mask(0x4), with(crate::model::field::SET);
    /// Restart (IEEE 1815).
    AL_CTRQ_B1 = "dnp3.al.ctrq.b1", "Restart", Bool B8, mask(0x2), with(crate::model::field::SET);
    /// Online (IEEE 1815).
    AL_CTRQ_B0 = "dnp3.al.ctrq.b0", "Online", Bool B8, mask(0x1), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_AIQ_B7 = "dnp3.al.aiq.b7", "Reserved", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Reference Check (IEEE 1815).
    AL_AIQ_B6 = "dnp3.al.aiq.b6", "Reference Check", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Over-Range (IEEE 1815).
    AL_AIQ_B5 = "dnp3.al.aiq.b5", "Over-Range", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Local Force (IEEE 1815).
    AL_AIQ_B4 = "dnp3.al.aiq.b4", "Local Force", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Remote Force (IEEE 1815).
    AL_AIQ_B3 = "dnp3.al.aiq.b3", "Remote Force", Bool B8, mask(0x8), with(crate::model::field::SET);
    /// Comm Fail (IEEE 1815).
    AL_AIQ_B2 = "dnp3.al.aiq.b2", "Comm Fail", Bool B8, mask(0x4), with(crate::model::field::SET);
    /// Restart (IEEE 1815).
    AL_AIQ_B1 = "dnp3.al.aiq.b1", "Restart", Bool B8, mask(0x2), with(crate::model::field::SET);
    /// Online (IEEE 1815).
    AL_AIQ_B0 = "dnp3.al.aiq.b0", "Online", Bool B8, mask(0x1), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_AOQ_B7 = "dnp3.al.aoq.b7", "Reserved", Bool B8, mask(0x80), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_AOQ_B6 = "dnp3.al.aoq.b6", "Reserved", Bool B8, mask(0x40), with(crate::model::field::SET);
    /// Reserved (IEEE 1815).
    AL_AOQ_B5 = "dnp3.al.aoq.b5", "Reserved", Bool B8, mask(0x20), with(crate::model::field::SET);
    /// Local Force (IEEE 1815).
    AL_AOQ_B4 = "dnp3.al.aoq.b4", "Local Force", Bool B8, mask(0x10), with(crate::model::field::SET);
    /// Remote Force (IEEE 1815).
    AL_AOQ_B3 = "dnp3.al.aoq.b3", "Remote Force", Bool B8, mask(0x8), with(crate::model::field::SET);
    /// Comm Fail (IEEE 1815).
    AL_AOQ_B2 = "dnp3.al.aoq.b2", "Comm Fail", Bool B8, mask(0x4), with(crate::model::field::SET);
    /// Restart (IEEE 1815).
    AL_AOQ_B1 = "dnp3.al.aoq.b1", "Restart", Bool B8, mask(0x2), with(crate::model::field::SET);
    /// Online (IEEE 1815).
    AL_AOQ_B0 = "dnp3.al.aoq.b0", "Online", Bool B8, mask(0x1), with(crate::model::field::SET);
    /// Counter (16 bit) (IEEE 1815).
    AL_CNT = "dnp3.al.cnt", "Counter (16 bit)", U16 Dec;
    /// Value (16 bit) (IEEE 1815).
    AL_ANA_INT = "dnp3.al.ana.int", "Value (16 bit)", I16 Dec;
    /// Value (float) (IEEE 1815).
    AL_ANA_FLOAT = "dnp3.al.ana.float", "Value (float)", F32 None;
    /// Value (double) (IEEE 1815).
    AL_ANA_DOUBLE = "dnp3.al.ana.double", "Value (double)", F64 None;
    /// Output Value (16 bit) (IEEE 1815).
    AL_ANAOUT_INT = "dnp3.al.anaout.int", "Output Value (16 bit)", I16 Dec;
    /// Output Value (float) (IEEE 1815).
    AL_ANAOUT_FLOAT = "dnp3.al.anaout.float", "Output Value (float)", F32 None;
    /// Output (double) (IEEE 1815).
    AL_ANAOUT_DOUBLE = "dnp3.al.anaout.double", "Output (double)", F64 None;
    /// Value (bit) (IEEE 1815).
    AL_BIT = "dnp3.al.bit", "Value (bit)", Bool B8, mask(0x1), with(Names::Bool("On", "Off"));
    /// Value (two bit) (IEEE 1815).
    AL_2BIT = "dnp3.al.2bit", "Value (two bit)", U8 Dec;
    /// Index (8 bit) (IEEE 1815).
    AL_INDEX = "dnp3.al.index", "Index (8 bit)", U8 Dec;
    /// Size (8 bit) (IEEE 1815).
    AL_SIZE = "dnp3.al.size", "Size (8 bit)", U8 Dec;
    /// Point Index (IEEE 1815).
    AL_POINT_INDEX = "dnp3.al.point_index", "Point Index", U32 Dec;
    /// Octet String (IEEE 1815).
    AL_OCTET_STRING = "dnp3.al.octet_string", "Octet String", Bytes None;
    /// Unknown Data Chunk (IEEE 1815).
    AL_UNKNOWN_DATA_CHUNK = "dnp3.al.unknown_data_chunk", "Unknown Data Chunk", Bytes None;
    /// Commanded State (IEEE 1815).
    AL_BOCS = "dnp3.al.bocs", "Commanded State", Bool B8, mask(0x80), with(Names::Bool("On", "Off"));
    /// Timestamp (IEEE 1815).
    AL_TIMESTAMP = "dnp3.al.timestamp", "Timestamp", AbsTime None;
    /// Relative Timestamp (IEEE 1815).
    AL_RELTIMESTAMP = "dnp3.al.reltimestamp", "Relative Timestamp", RelTime None;
    /// Time Delay (IEEE 1815).
    AL_TIME_DELAY = "dnp3.al.time_delay", "Time Delay", U16 Dec, unit("ms");
    /// Control Status (IEEE 1815).
    AL_CTRLSTATUS = "dnp3.al.ctrlstatus", "Control Status", U8 Dec, mask(0x7f), names(AL_CTRLSTATUS_NAMES);
    /// Operation Type (IEEE 1815).
    CTL_OP = "dnp3.ctl.op", "Operation Type", U8 Dec, mask(0xf), names(CTL_OP_NAMES);
    /// Queue / Clear Field (IEEE 1815).
    CTL_CLR = "dnp3.ctl.clr", "Queue / Clear Field", U8 Dec, mask(0x30), names(CTL_CLR_NAMES);
    /// Trip Control Code (IEEE 1815).
    CTL_TRIP = "dnp3.ctl.trip", "Trip Control Code", U8 Dec, mask(0xc0), names(CTL_TRIP_NAMES);
    /// Count (IEEE 1815).
    AL_COUNT = "dnp3.al.count", "Count", U8 Dec;
    /// On Time (IEEE 1815).
    AL_ON_TIME = "dnp3.al.on_time", "On Time", U32 Dec;
    /// Off Time (IEEE 1815).
    AL_OFF_TIME = "dnp3.al.off_time", "Off Time", U32 Dec;
    /// File String Offset (IEEE 1815).
    AL_FILE_STRING_OFFSET = "dnp3.al.file_string_offset", "File String Offset", U16 Dec;
    /// File String Length (IEEE 1815).
    AL_FILE_STRING_LENGTH = "dnp3.al.file_string_length", "File String Length", U16 Dec;
    /// Permissions (IEEE 1815).
    AL_FILE_PERMS = "dnp3.al.file.perms", "Permissions", U16 Oct;
    /// File Authentication Key (IEEE 1815).
    AL_FILE_AUTH = "dnp3.al.file.auth", "File Authentication Key", U32 Hex;
    /// File Size (IEEE 1815).
    AL_FILE_SIZE = "dnp3.al.file.size", "File Size", U32 Hex;
    /// File Control Mode (IEEE 1815).
    AL_FILE_MODE = "dnp3.al.file.mode", "File Control Mode", U16 Dec, names(AL_FILE_MODE_NAMES);
    /// File Max Block Size (IEEE 1815).
    AL_FILE_MAXBLOCK = "dnp3.al.file.maxblock", "File Max Block Size", U16 Dec;
    /// File Request Identifier (IEEE 1815).
    AL_FILE_REQID = "dnp3.al.file.reqID", "File Request Identifier", U16 Dec;
    /// File Name (IEEE 1815).
    AL_FILE_NAME = "dnp3.al.file_name", "File Name", Str None;
    /// File Handle (IEEE 1815).
    AL_FILE_HANDLE = "dnp3.al.file.handle", "File Handle", U32 Hex;
    /// File Control Status (IEEE 1815).
    AL_FILE_STATUS = "dnp3.al.file.status", "File Control Status", U8 Dec, names(AL_FILE_STATUS_NAMES);
    /// File Block Number (IEEE 1815).
    AL_FILE_BLOCKNUM = "dnp3.al.file.blocknum", "File Block Number", U32 Hex, mask(0x7fffffff);
    /// File Last Block (IEEE 1815).
    AL_FILE_LASTBLOCK = "dnp3.al.file.lastblock", "File Last Block", Bool B32, mask(0x80000000), with(crate::model::field::SET);
    /// File Data (IEEE 1815).
    AL_FILE_DATA = "dnp3.al.file.data", "File Data", Bytes None;
    /// Read permission for owner (IEEE 1815).
    AL_FILE_PERMS_READ_OWNER = "dnp3.al.file.perms.read_owner", "Read permission for owner", Bool B16, mask(0x100), with(crate::model::field::YES_NO);
    /// Write permission for owner (IEEE 1815).
    AL_FILE_PERMS_WRITE_OWNER = "dnp3.al.file.perms.write_owner", "Write permission for owner", Bool B16, mask(0x80), with(crate::model::field::YES_NO);
    /// Execute permission for owner (IEEE 1815).
    AL_FILE_PERMS_EXEC_OWNER = "dnp3.al.file.perms.exec_owner", "Execute permission for owner", Bool B16, mask(0x40), with(crate::model::field::YES_NO);
    /// Read permission for group (IEEE 1815).
    AL_FILE_PERMS_READ_GROUP = "dnp3.al.file.perms.read_group", "Read permission for group", Bool B16, mask(0x20), with(crate::model::field::YES_NO);
    /// Write permission for group (IEEE 1815).
    AL_FILE_PERMS_WRITE_GROUP = "dnp3.al.file.perms.write_group", "Write permission for group", Bool B16, mask(0x10), with(crate::model::field::YES_NO);
    /// Execute permission for group (IEEE 1815).
    AL_FILE_PERMS_EXEC_GROUP = "dnp3.al.file.perms.exec_group", "Execute permission for group", Bool B16, mask(0x8), with(crate::model::field::YES_NO);
    /// Read permission for world (IEEE 1815).
    AL_FILE_PERMS_READ_WORLD = "dnp3.al.file.perms.read_world", "Read permission for world", Bool B16, mask(0x4), with(crate::model::field::YES_NO);
    /// Write permission for world (IEEE 1815).
    AL_FILE_PERMS_WRITE_WORLD = "dnp3.al.file.perms.write_world", "Write permission for world", Bool B16, mask(0x2), with(crate::model::field::YES_NO);
    /// Execute permission for world (IEEE 1815).
    AL_FILE_PERMS_EXEC_WORLD = "dnp3.al.file.perms.exec_world", "Execute permission for world", Bool B16, mask(0x1), with(crate::model::field::YES_NO);
    /// Data Type (IEEE 1815).
    AL_DATATYPE = "dnp3.al.datatype", "Data Type", U8 Hex, names(AL_DATATYPE_NAMES);
    /// Device Attribute Length (IEEE 1815).
    AL_DA_LENGTH = "dnp3.al.da.length", "Device Attribute Length", U8 Dec;
    /// Value (IEEE 1815).
    AL_DA_VALUE = "dnp3.al.da.value", "Value", Str None;
    /// Device Attribute 8-Bit Unsigned Integer Value (IEEE 1815).
    AL_DA_UINT8 = "dnp3.al.da.uint8", "Device Attribute 8-Bit Unsigned Integer Value", U8 Dec;
    /// Device Attribute 16-Bit Unsigned Integer Value (IEEE 1815).
    AL_DA_UINT16 = "dnp3.al.da.uint16", "Device Attribute 16-Bit Unsigned Integer Value", U16 Dec;
    /// Device Attribute 32-Bit Unsigned Integer Value (IEEE 1815).
    AL_DA_UINT32 = "dnp3.al.da.uint32", "Device Attribute 32-Bit Unsigned Integer Value", U32 Dec;
    /// Device Attribute 8-Bit Integer Value (IEEE 1815).
    AL_DA_INT8 = "dnp3.al.da.int8", "Device Attribute 8-Bit Integer Value", I8 Dec;
    /// Device Attribute 16-Bit Integer Value (IEEE 1815).
    AL_DA_INT16 = "dnp3.al.da.int16", "Device Attribute 16-Bit Integer Value", I16 Dec;
    /// Device Attribute 32-Bit Integer Value (IEEE 1815).
    AL_DA_INT32 = "dnp3.al.da.int32", "Device Attribute 32-Bit Integer Value", I32 Dec;
    /// Device Attribute Float Value (IEEE 1815).
    AL_DA_FLOAT = "dnp3.al.da.float", "Device Attribute Float Value", F32 None;
    /// Device Attribute Double Value (IEEE 1815).
    AL_DA_DOUBLE = "dnp3.al.da.double", "Device Attribute Double Value", F64 None;
}

notes! {
    /// The outstation could not do what was asked of it (IEEE 1815 section 4.2.2.7).
    IIN_ABNORMAL = "dnp3.iin_abnormal", "IIN Abnormality", Warn Protocol;
    /// Objects of a group and variation that are not known.
    UNKNOWN_OBJECT = "dnp3.unknown_object", "Unknown Object\\Variation", Warn Protocol;
}
