//! Control codes of SMB2 (MS-SMB2 sections 2.2.31 and 2.2.32, MS-FSCC section 2.3).

use super::Header;
use super::commands::{AT, handle, rows};
use super::fields::{OLB_LENGTH, OLB_OFFSET, RESERVED};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::proto::common::dcerpc;

/// Names of the values of Function.
const IOCTL_FUNCTION_NAMES: &[(u64, &str)] = &[
    (0x60194, "FSCTL_DFS_GET_REFERRALS"),
    (0x601b0, "FSCTL_DFS_GET_REFERRALS_EX"),
    (0x90000, "FSCTL_REQUEST_OPLOCK_LEVEL_1"),
    (0x90004, "FSCTL_REQUEST_OPLOCK_LEVEL_2"),
    (0x90008, "FSCTL_REQUEST_BATCH_OPLOCK"),
    (0x9000c, "FSCTL_OPLOCK_BREAK_ACKNOWLEDGE"),
    (0x90010, "FSCTL_OPBATCH_ACK_CLOSE_PENDING"),
    (0x90014, "FSCTL_OPLOCK_BREAK_NOTIFY"),
    (0x90018, "FSCTL_LOCK_VOLUME"),
    (0x9001c, "FSCTL_UNLOCK_VOLUME"),
    (0x90020, "FSCTL_DISMOUNT_VOLUME"),
    (0x90028, "FSCTL_IS_VOLUME_MOUNTED"),
    (0x9002c, "FSCTL_IS_PATHNAME_VALID"),
    (0x90030, "FSCTL_MARK_VOLUME_DIRTY"),
    (0x9003b, "FSCTL_QUERY_RETRIEVAL_POINTERS"),
    (0x9003c, "FSCTL_GET_COMPRESSION"),
    (0x9004f, "FSCTL_MARK_AS_SYSTEM_HIVE"),
    (0x90050, "FSCTL_OPLOCK_BREAK_ACK_NO_2"),
    (0x90054, "FSCTL_INVALIDATE_VOLUMES"),
    (0x90058, "FSCTL_QUERY_FAT_BPB"),
    (0x9005c, "FSCTL_REQUEST_FILTER_OPLOCK"),
    (0x90060, "FSCTL_FILESYSTEM_GET_STATISTICS"),
    (0x90064, "FSCTL_GET_NTFS_VOLUME_DATA"),
    (0x90068, "FSCTL_GET_NTFS_FILE_RECORD"),
    (0x9006f, "FSCTL_GET_VOLUME_BITMAP"),
    (0x90073, "FSCTL_GET_RETRIEVAL_POINTERS"),
    (0x90074, "FSCTL_MOVE_FILE"),
    (0x90078, "FSCTL_IS_VOLUME_DIRTY"),
    (0x9007c, "FSCTL_GET_HFS_INFORMATION"),
    (0x90083, "FSCTL_ALLOW_EXTENDED_DASD_IO"),
    (0x90087, "FSCTL_READ_PROPERTY_DATA"),
    (0x9008b, "FSCTL_WRITE_PROPERTY_DATA"),
    (0x9008f, "FSCTL_FIND_FILES_BY_SID"),
    (0x90097, "FSCTL_DUMP_PROPERTY_DATA"),
    (0x9009c, "FSCTL_GET_OBJECT_ID"),
    (0x900a4, "FSCTL_SET_REPARSE_POINT"),
    (0x900a8, "FSCTL_GET_REPARSE_POINT"),
    (0x900c0, "FSCTL_CREATE_OR_GET_OBJECT_ID"),
    (0x900c4, "FSCTL_SET_SPARSE"),
    (0x900d4, "FSCTL_SET_ENCRYPTION"),
    (0x900db, "FSCTL_ENCRYPTION_FSCTL_IO"),
    (0x900df, "FSCTL_WRITE_RAW_ENCRYPTED"),
    (0x900e3, "FSCTL_READ_RAW_ENCRYPTED"),
    (0x900f0, "FSCTL_EXTEND_VOLUME"),
    (0x90244, "FSCTL_CSV_TUNNEL_REQUEST"),
    (0x9027c, "FSCTL_GET_INTEGRITY_INFORMATION"),
    (0x90284, "FSCTL_QUERY_FILE_REGIONS"),
    (0x902c8, "FSCTL_CSV_SYNC_TUNNEL_REQUEST"),
    (0x90300, "FSCTL_QUERY_SHARED_VIRTUAL_DISK_SUPPORT"),
    (0x90304, "FSCTL_SVHDX_SYNC_TUNNEL_REQUEST"),
    (0x90308, "FSCTL_SVHDX_SET_INITIATOR_INFORMATION"),
    (0x9030c, "FSCTL_SET_EXTERNAL_BACKING"),
    (0x90310, "FSCTL_GET_EXTERNAL_BACKING"),
    (0x90314, "FSCTL_DELETE_EXTERNAL_BACKING"),
    (0x90318, "FSCTL_ENUM_EXTERNAL_BACKING"),
    (0x9031f, "FSCTL_ENUM_OVERLAY"),
    (0x90350, "FSCTL_STORAGE_QOS_CONTROL"),
    (0x90364, "FSCTL_SVHDX_ASYNC_TUNNEL_REQUEST"),
    (0x940b3, "FSCTL_ENUM_USN_DATA"),
    (0x940b7, "FSCTL_SECURITY_ID_CHECK"),
    (0x940bb, "FSCTL_READ_USN_JOURNAL"),
    (0x940cf, "FSCTL_QUERY_ALLOCATED_RANGES"),
    (0x940e7, "FSCTL_CREATE_USN_JOURNAL"),
    (0x940eb, "FSCTL_READ_FILE_USN_DATA"),
    (0x940ef, "FSCTL_WRITE_USN_CLOSE_RECORD"),
    (0x94264, "FSCTL_OFFLOAD_READ"),
    (0x98098, "FSCTL_SET_OBJECT_ID"),
    (0x980a0, "FSCTL_DELETE_OBJECT_ID"),
    (0x980a4, "FSCTL_SET_REPARSE_POINT"),
    (0x980ac, "FSCTL_DELETE_REPARSE_POINT"),
    (0x980bc, "FSCTL_SET_OBJECT_ID_EXTENDED"),
    (0x980c8, "FSCTL_SET_ZERO_DATA"),
    (0x980d0, "FSCTL_ENABLE_UPGRADE"),
    (0x98208, "FSCTL_FILE_LEVEL_TRIM"),
    (0x98268, "FSCTL_OFFLOAD_WRITE"),
    (0x9c040, "FSCTL_SET_COMPRESSION"),
    (0x9c280, "FSCTL_SET_INTEGRITY_INFORMATION"),
    (0x110018, "FSCTL_PIPE_WAIT"),
    (0x11400c, "FSCTL_PIPE_PEEK"),
    (0x11c017, "FSCTL_PIPE_TRANSCEIVE"),
    (0x140078, "FSCTL_SRV_REQUEST_RESUME_KEY"),
    (0x1401d4, "FSCTL_LMR_REQUEST_RESILIENCY"),
    (0x1401fc, "FSCTL_QUERY_NETWORK_INTERFACE_INFO"),
    (0x140200, "FSCTL_VALIDATE_NEGOTIATE_INFO_224"),
    (0x140204, "FSCTL_VALIDATE_NEGOTIATE_INFO"),
    (0x144064, "FSCTL_SRV_ENUMERATE_SNAPSHOTS"),
    (0x1440f2, "FSCTL_SRV_COPYCHUNK"),
    (0x1441bb, "FSCTL_SRV_READ_HASH"),
    (0x1480f2, "FSCTL_SRV_COPYCHUNK_WRITE"),
];

/// Names of the values of Device.
const IOCTL_FUNCTION_DEVICE_NAMES: &[(u64, &str)] = &[
    (1, "BEEP"),
    (2, "CD_ROM"),
    (3, "CD_ROM_FILE_SYSTEM"),
    (4, "CONTROLLER"),
    (5, "DATALINK"),
    (6, "DFS"),
    (7, "DISK"),
    (8, "DISK_FILE_SYSTEM"),
    (9, "FILE_SYSTEM"),
    (0xa, "INPORT_PORT"),
    (0xb, "KEYBOARD"),
    (0xc, "MAILSLOT"),
    (0xd, "MIDI_IN"),
    (0xe, "MIDI_OUT"),
    (0xf, "MOUSE"),
    (0x10, "MULTI_UNC_PROVIDER"),
    (0x11, "NAMED_PIPE"),
    (0x12, "NETWORK"),
    (0x13, "NETWORK_BROWSER"),
    (0x14, "NETWORK_FILE_SYSTEM"),
    (0x15, "NULL"),
    (0x16, "PARALLEL_PORT"),
    (0x17, "PHYSICAL_NETCARD"),
    (0x18, "PRINTER"),
    (0x19, "SCANNER"),
    (0x1a, "SERIAL_MOUSE_PORT"),
    (0x1b, "SERIAL_PORT"),
    (0x1c, "SCREEN"),
    (0x1d, "SOUND"),
    (0x1e, "STREAMS"),
    (0x1f, "TAPE"),
    (0x20, "TAPE_FILE_SYSTEM"),
    (0x21, "TRANSPORT"),
    (0x22, "UNKNOWN"),
    (0x23, "VIDEO"),
    (0x24, "VIRTUAL_DISK"),
    (0x25, "WAVE_IN"),
    (0x26, "WAVE_OUT"),
    (0x27, "8042_PORT"),
    (0x28, "NETWORK_REDIRECTOR"),
    (0x29, "BATTERY"),
    (0x2a, "BUS_EXTENDER"),
    (0x2b, "MODEM"),
    (0x2c, "VDM"),
    (0x2d, "MASS_STORAGE"),
    (0x2e, "SMB"),
    (0x2f, "KS"),
    (0x30, "CHANGER"),
    (0x31, "SMARTCARD"),
    (0x32, "ACPI"),
    (0x33, "DVD"),
    (0x34, "FULLSCREEN_VIDEO"),
    (0x35, "DFS_FILE_SYSTEM"),
    (0x36, "DFS_VOLUME"),
    (0x37, "SERENUM"),
    (0x38, "TERMSRV"),
    (0x39, "KSEC"),
];

/// Names of the values of Access.
const IOCTL_FUNCTION_ACCESS_NAMES: &[(u64, &str)] = &[
    (0, "FILE_ANY_ACCESS"),
    (1, "FILE_READ_ACCESS"),
    (2, "FILE_WRITE_ACCESS"),
    (3, "FILE_READ_WRITE_ACCESS"),
];

/// Names of the values of Method.
const IOCTL_FUNCTION_METHOD_NAMES: &[(u64, &str)] = &[
    (0, "METHOD_BUFFERED"),
    (1, "METHOD_IN_DIRECT"),
    (2, "METHOD_OUT_DIRECT"),
    (3, "METHOD_NEITHER"),
];

fields! {
    /// Ioctl function.
    IOCTL_FUNCTION = "smb2.ioctl.function", "Function", U32 Hex, names(IOCTL_FUNCTION_NAMES);
    /// Device for Ioctl.
    IOCTL_FUNCTION_DEVICE = "smb2.ioctl.function.device", "Device", U32 Hex, mask(0xffff0000), names(IOCTL_FUNCTION_DEVICE_NAMES);
    /// Access for Ioctl.
    IOCTL_FUNCTION_ACCESS = "smb2.ioctl.function.access", "Access", U32 Hex, mask(0xc000), names(IOCTL_FUNCTION_ACCESS_NAMES);
    /// Function for Ioctl.
    IOCTL_FUNCTION_FUNCTION = "smb2.ioctl.function.function", "Function", U32 Hex, mask(0x3ffc);
    /// Method for Ioctl.
    IOCTL_FUNCTION_METHOD = "smb2.ioctl.function.method", "Method", U32 Hex, mask(0x3), names(IOCTL_FUNCTION_METHOD_NAMES);
    /// Flags.
    IOCTL_FLAGS = "smb2.ioctl.flags", "Flags", U32 Hex;
    /// Is FSCTL.
    IOCTL_IS_FSCTL = "smb2.ioctl.is_fsctl", "Is FSCTL", Bool B32, mask(0x1);
    /// Max Ioctl Out Size.
    MAX_IOCTL_OUT_SIZE = "smb2.max_ioctl_out_size", "Max Ioctl Out Size", U32 Dec;
    /// Max Ioctl In Size.
    MAX_IOCTL_IN_SIZE = "smb2.max_ioctl_in_size", "Max Ioctl In Size", U32 Dec;
}

/// A control code for a file (section 2.2.31); pipes are written and read in one step.
pub(super) fn request<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add(&RESERVED, b, AT + 2, 2)?;
    function(cx, b)?;
    handle(cx, b, AT + 8, h)?;
    let start = cx.add_le(&OLB_OFFSET, b, AT + 24, 4)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 28, 4)? as usize;
    rows(cx, b, &[(&MAX_IOCTL_IN_SIZE, 32, 4), (&OLB_OFFSET, 36, 4), (&OLB_LENGTH, 40, 4), (&MAX_IOCTL_OUT_SIZE, 44, 4)])?;
    cx.flags_le(&IOCTL_FLAGS, b, AT + 48, 4, &[&IOCTL_IS_FSCTL])?;
    cx.add(&RESERVED, b, AT + 52, 4)?;
    data(cx, b, start, len)
}

/// The answer (section 2.2.32).
pub(super) fn response<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, h: &Header) -> Outcome {
    cx.add(&RESERVED, b, AT + 2, 2)?;
    function(cx, b)?;
    handle(cx, b, AT + 8, h)?;
    rows(cx, b, &[(&OLB_OFFSET, 24, 4), (&OLB_LENGTH, 28, 4)])?;
    let start = cx.add_le(&OLB_OFFSET, b, AT + 32, 4)? as usize;
    let len = cx.add_le(&OLB_LENGTH, b, AT + 36, 4)? as usize;
    cx.add(&RESERVED, b, AT + 40, 4)?;
    cx.add(&RESERVED, b, AT + 44, 4)?;
    data(cx, b, start, len)
}

fn function<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let bits = [&IOCTL_FUNCTION_DEVICE, &IOCTL_FUNCTION_ACCESS, &IOCTL_FUNCTION_FUNCTION, &IOCTL_FUNCTION_METHOD];
    let function = cx.flags_le(&IOCTL_FUNCTION, b, AT + 4, 4, &bits)?;
    match IOCTL_FUNCTION.names.get(function) {
        Some(name) => cx.info_append(format_args!(" {name}")),
        None => cx.info_append(format_args!(" Unknown (0x{function:08x})")),
    }
    Ok(())
}

fn data<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, len: usize) -> Outcome {
    if len == 0 {
        return Ok(());
    }
    let bytes = b.sub(start, len)?;
    if !dcerpc::piped(cx, bytes) {
        cx.data_inside(bytes);
    }
    Ok(())
}
