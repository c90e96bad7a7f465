//! Fields of file and file system information (MS-FSCC sections 2.4 and 2.5).

use crate::fields;
use crate::model::Names;

/// Names of the values of Alignment Information.
const ALIGNMENT_INFO_NAMES: &[(u64, &str)] = &[
    (0, "FILE_BYTE_ALIGNMENT"),
    (1, "FILE_WORD_ALIGNMENT"),
    (3, "FILE_LONG_ALIGNMENT"),
    (0xf, "FILE_OCTA_ALIGNMENT"),
    (0x1f, "FILE_32_BYTE_ALIGNMENT"),
    (0x3f, "FILE_64_BYTE_ALIGNMENT"),
    (0x7f, "FILE_128_BYTE_ALIGNMENT"),
    (0xff, "FILE_256_BYTE_ALIGNMENT"),
    (0x1ff, "FILE_512_BYTE_ALIGNMENT"),
];

fields! {
    /// SMB2_FILE_BASIC_INFO.
    FILE_BASIC_INFO = "smb2.file_basic_info", "SMB2_FILE_BASIC_INFO", None None;
    /// SMB2_FILE_STANDARD_INFO.
    FILE_STANDARD_INFO = "smb2.file_standard_info", "SMB2_FILE_STANDARD_INFO", None None;
    /// SMB2_FILE_INTERNAL_INFO.
    FILE_INTERNAL_INFO = "smb2.file_internal_info", "SMB2_FILE_INTERNAL_INFO", None None;
    /// SMB2_FILE_EA_INFO.
    FILE_EA_INFO = "smb2.file_ea_info", "SMB2_FILE_EA_INFO", None None;
    /// SMB2_FILE_ALL_INFO.
    FILE_ALL_INFO = "smb2.file_all_info", "SMB2_FILE_ALL_INFO", None None;
    /// SMB2_FILE_ENDOFFILE_INFO.
    FILE_ENDOFFILE_INFO = "smb2.file_endoffile_info", "SMB2_FILE_ENDOFFILE_INFO", None None;
    /// SMB2_FILE_ALLOCATION_INFO.
    FILE_ALLOCATION_INFO = "smb2.file_allocation_info", "SMB2_FILE_ALLOCATION_INFO", None None;
    /// SMB2_FILE_RENAME_INFO.
    FILE_RENAME_INFO = "smb2.file_rename_info", "SMB2_FILE_RENAME_INFO", None None;
    /// SMB2_FILE_DISPOSITION_INFO.
    FILE_DISPOSITION_INFO = "smb2.file_disposition_info", "SMB2_FILE_DISPOSITION_INFO", None None;
    /// SMB2_FILE_NETWORK_OPEN_INFO.
    FILE_NETWORK_OPEN_INFO = "smb2.file_network_open_info", "SMB2_FILE_NETWORK_OPEN_INFO", None None;
    /// FileFsSizeInformation.
    FS_SIZE_INFO = "smb2.fs_size_info", "FileFsSizeInformation", None None;
    /// FileFsAttributeInformation.
    FS_ATTRIBUTE_INFO = "smb2.fs_attribute_info", "FileFsAttributeInformation", None None;
    /// FileFsVolumeInformation.
    FS_VOLUME_INFO = "smb2.fs_volume_info", "FileFsVolumeInformation", None None;
    /// FileFsFullSizeInformation.
    FS_FULL_SIZE_INFO = "smb2.fs_full_size_info", "FileFsFullSizeInformation", None None;
    /// Unknown.
    UNKNOWN = "smb2.unknown", "Unknown", Bytes None;
    /// Number of links to this object.
    NLINKS = "smb2.nlinks", "Number of Links", U32 Dec;
    /// Delete Pending.
    DELETE_PENDING = "smb2.delete_pending", "Delete Pending", U8 Dec;
    /// Is this a directory?.
    IS_DIRECTORY = "smb2.is_directory", "Is Directory", U8 Dec;
    /// File Id.
    FILE_ID = "smb2.file_id", "File Id", U64 Hex;
    /// Size of EA data.
    EA_SIZE = "smb2.ea_size", "EA Size", U32 Dec;
    /// Current file position.
    POSITION_INFO = "smb2.position_info", "Position Information", U64 Dec;
    /// File alignment.
    ALIGNMENT_INFO = "smb2.alignment_info", "Alignment Information", U32 Hex, names(ALIGNMENT_INFO_NAMES);
    /// Filename Length.
    FILENAME_LEN = "smb2.filename.len", "Filename Length", U32 Dec;
    /// Offset to next buffer or 0.
    NEXT_OFFSET = "smb2.next_offset", "Next Offset", U32 Dec;
    /// Short Name Length.
    SHORT_NAME_LEN = "smb2.short_name_len", "Short Name Length", U8 Dec;
    /// Short Name.
    SHORTNAME = "smb2.shortname", "Short Name", Str None;
    /// Find Info.
    FIND_INFO_BLOB = "smb2.find.info_blob", "Info", Bytes None;
    /// FileDirectoryInfo.
    FIND_FILE_DIRECTORY_INFO = "smb2.find.file_directory_info", "FileDirectoryInfo", None None;
    /// FullDirectoryInfo.
    FIND_FULL_DIRECTORY_INFO = "smb2.find.full_directory_info", "FullDirectoryInfo", None None;
    /// FileBothDirectoryInfo.
    FIND_BOTH_DIRECTORY_INFO = "smb2.find.both_directory_info", "FileBothDirectoryInfo", None None;
    /// FileIdBothDirectoryInfo.
    FIND_ID_BOTH_DIRECTORY_INFO = "smb2.find.id_both_directory_info", "FileIdBothDirectoryInfo", None None;
    /// Delete on close.
    DISPOSITION_DELETE_ON_CLOSE = "smb2.disposition.delete_on_close", "Delete on close", Bool B8, mask(0x1), with(Names::Bool("DELETE this file when closed", "Normal access, do not delete on close"));
    /// Whether to replace if the target exists.
    RENAME_REPLACE_IF = "smb2.rename.replace_if", "Replace If", Bool B8, mask(0xff), with(Names::Bool("Replace the target if it exists", "Fail if the target exists"));
    /// Reserved bytes, random data.
    RESERVED_RANDOM = "smb2.reserved.random", "Reserved (Random)", Bytes None;
    /// Root Dir Handle (MBZ).
    ROOT_DIRECTORY = "smb2.root_directory", "Root Dir Handle (MBZ)", Bytes None;
    /// Setinfo Size.
    SETINFO_SIZE = "smb2.setinfo_size", "Setinfo Size", U32 Dec;
    /// Setinfo Offset.
    SETINFO_OFFSET = "smb2.setinfo_offset", "Setinfo Offset", U16 Hex;
    /// Reserved.
    SETINFO_RESERVED = "smb2.setinfo_reserved", "Reserved", U16 Dec;
    /// Lock Count.
    LOCK_COUNT = "smb2.lock_count", "Lock Count", U16 Dec;
    /// Lock Info.
    LOCK_INFO = "smb2.lock_info", "Lock Info", None None;
    /// Length.
    LOCK_LENGTH = "smb2.lock_length", "Length", U64 Dec;
    /// Flags.
    LOCK_FLAGS = "smb2.lock_flags", "Flags", U32 Hex;
    /// Shared.
    LOCK_FLAGS_SHARED = "smb2.lock_flags.shared", "Shared", Bool B32, mask(0x1);
    /// Exclusive.
    LOCK_FLAGS_EXCLUSIVE = "smb2.lock_flags.exclusive", "Exclusive", Bool B32, mask(0x2);
    /// Unlock.
    LOCK_FLAGS_UNLOCK = "smb2.lock_flags.unlock", "Unlock", Bool B32, mask(0x4);
    /// Fail Immediately.
    LOCK_FLAGS_FAIL_IMMEDIATELY = "smb2.lock_flags.fail_immediately", "Fail Immediately", Bool B32, mask(0x10);
}
