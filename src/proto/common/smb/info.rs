//! Fields of file and file system information that both versions of SMB show (MS-FSCC sections 2.4 and 2.5).

use crate::fields;
use crate::model::Names;

/// Names of the values of Delete Pending.
const DELETE_PENDING_NAMES: &[(u64, &str)] = &[(0, "Normal, no pending delete"), (1, "This object has DELETE PENDING")];

/// Names of the values of Is Directory.
const IS_DIRECTORY_NAMES: &[(u64, &str)] = &[(0, "This is NOT a directory"), (1, "This is a DIRECTORY")];

fields! {
    /// Number of bytes to reserve on create or truncate.
    ALLOC_SIZE64 = "smb.alloc_size64", "Allocation Size", U64 Dec;
    /// Offset to the first free byte in the file.
    END_OF_FILE = "smb.end_of_file", "End Of File", U64 Dec;
    /// Number of hard links to the file.
    LINK_COUNT = "smb.link_count", "Link Count", U32 Dec;
    /// Is this object about to be deleted?.
    DELETE_PENDING = "smb.delete_pending", "Delete Pending", U16 Dec, names(DELETE_PENDING_NAMES);
    /// Is this object a directory?.
    IS_DIRECTORY = "smb.is_directory", "Is Directory", U8 Dec, names(IS_DIRECTORY_NAMES);
    /// File system unique identifier.
    INDEX_NUMBER = "smb.index_number", "Index Number", U64 Hex;
    /// Number of free allocation units.
    FREE_ALLOC_UNITS = "smb.free_alloc_units", "Free Units", U64 Dec;
    /// Sectors per allocation unit.
    FS_SECTOR_PER_UNIT = "smb.fs_sector_per_unit", "Sectors/Unit", U32 Dec;
    /// Bytes per Sector.
    FS_BYTES_PER_SECTOR = "smb.fs_bytes_per_sector", "Bytes per Sector", U32 Dec;
    /// Number of caller free allocation units.
    CALLER_FREE_ALLOC_UNITS = "smb.caller_free_alloc_units", "Caller Free Units", U64 Dec;
    /// Number of actual free allocation units.
    ACTUAL_FREE_ALLOC_UNITS = "smb.actual_free_alloc_units", "Actual Free Units", U64 Dec;
    /// FS Attributes.
    FS_ATTR = "smb.fs_attr", "FS Attributes", U32 Hex;
    /// Does this FS support Case Sensitive Search?.
    FS_ATTR_CSS = "smb.fs_attr.css", "Case Sensitive Search", Bool B32, mask(0x1), with(Names::Bool("This FS supports CASE SENSITIVE SEARCHes", "This FS does NOT support case sensitive searches"));
    /// Will this FS Preserve Name Case?.
    FS_ATTR_CPN = "smb.fs_attr.cpn", "Case Preserving", Bool B32, mask(0x2), with(Names::Bool("This FS supports CASE PRESERVED NAMES", "This FS does NOT support case preserved names"));
    /// Does this FS support Unicode On Disk?.
    FS_ATTR_UOD = "smb.fs_attr.uod", "Unicode On Disk", Bool B32, mask(0x4), with(Names::Bool("This FS supports UNICODE NAMES", "This FS does NOT support unicode names"));
    /// Does this FS support Persistent ACLs?.
    FS_ATTR_PACLS = "smb.fs_attr.pacls", "Persistent ACLs", Bool B32, mask(0x8), with(Names::Bool("This FS supports PERSISTENT ACLs", "This FS does NOT support persistent acls"));
    /// Does this FS support File Compression?.
    FS_ATTR_FC = "smb.fs_attr.fc", "Compression", Bool B32, mask(0x10), with(Names::Bool("This FS supports COMPRESSED FILES", "This FS does NOT support compressed files"));
    /// Does this FS support Volume Quotas?.
    FS_ATTR_VQ = "smb.fs_attr.vq", "Volume Quotas", Bool B32, mask(0x20), with(Names::Bool("This FS supports VOLUME QUOTAS", "This FS does NOT support volume quotas"));
    /// Does this FS support SPARSE FILES?.
    FS_ATTR_SSF = "smb.fs_attr.ssf", "Sparse Files", Bool B32, mask(0x40), with(Names::Bool("This FS supports SPARSE FILES", "This FS does NOT support sparse files"));
    /// Does this FS support REPARSE POINTS?.
    FS_ATTR_SRP = "smb.fs_attr.srp", "Reparse Points", Bool B32, mask(0x80), with(Names::Bool("This FS supports REPARSE POINTS", "This FS does NOT support reparse points"));
    /// Does this FS support REMOTE STORAGE?.
    FS_ATTR_SRS = "smb.fs_attr.srs", "Remote Storage", Bool B32, mask(0x100), with(Names::Bool("This FS supports REMOTE STORAGE", "This FS does NOT support remote storage"));
    /// Does this FS support LFN APIs?.
    FS_ATTR_SLA = "smb.fs_attr.sla", "LFN APIs", Bool B32, mask(0x4000), with(Names::Bool("This FS supports LFN APIs", "This FS does NOT support lfn apis"));
    /// Is this FS on a compressed volume?.
    FS_ATTR_VIS = "smb.fs_attr.vis", "Volume Is Compressed", Bool B32, mask(0x8000), with(Names::Bool("This FS VOLUME IS COMPRESSED", "This FS volume is NOT compressed"));
    /// Does this FS support OIDs?.
    FS_ATTR_SOIDS = "smb.fs_attr.soids", "Supports OIDs", Bool B32, mask(0x10000), with(Names::Bool("This FS supports OIDs", "This FS does NOT support OIDs"));
    /// Does this FS support encryption?.
    FS_ATTR_SE = "smb.fs_attr.se", "Supports Encryption", Bool B32, mask(0x20000), with(Names::Bool("This FS supports ENCRYPTION", "This FS does NOT support encryption"));
    /// Does this FS support named streams?.
    FS_ATTR_NS = "smb.fs_attr.ns", "Named Streams", Bool B32, mask(0x40000), with(Names::Bool("This FS supports NAMED STREAMS", "This FS does NOT support named streams"));
    /// Is this FS on a read only volume?.
    FS_ATTR_ROV = "smb.fs_attr.rov", "Read Only Volume", Bool B32, mask(0x80000), with(Names::Bool("This is a READ ONLY VOLUME", "This is a read/write volume"));
    /// Is this FS on a sequential write once volume?.
    FS_ATTR_SWO = "smb.fs_attr.swo", "Sequential Write Once", Bool B32, mask(0x100000), with(Names::Bool("This is a SEQUENTIAL WRITE ONCE VOLUME", "This is NOT a sequential write once volume"));
    /// Does this FS support transactions?.
    FS_ATTR_ST = "smb.fs_attr.st", "Transactions", Bool B32, mask(0x200000), with(Names::Bool("This filesystem supports TRANSACTIONS", "This filesystem does NOT support transactions"));
    /// Does this FS support hard links?.
    FS_ATTR_SHL = "smb.fs_attr.shl", "Hard Links", Bool B32, mask(0x400000), with(Names::Bool("This filesystem supports HARD LINKS", "This filesystem does NOT support hard links"));
    /// Does this FS support integrity streams?.
    FS_ATTR_SIS = "smb.fs_attr.sis", "Integrity Streams", Bool B32, mask(0x4000000), with(Names::Bool("This filesystem supports INTEGRITY STREAMS", "This filesystem does NOT support integrity streams"));
    /// Does this FS support block refcounting?.
    FS_ATTR_SBR = "smb.fs_attr.sbr", "Block Refcounting", Bool B32, mask(0x8000000), with(Names::Bool("This filesystem supports BLOCK REFCOUNTING", "This filesystem does NOT support block refcounting"));
    /// Does this FS support sparse VDL?.
    FS_ATTR_SSV = "smb.fs_attr.ssv", "Sparse VDL", Bool B32, mask(0x10000000), with(Names::Bool("This filesystem supports SPARSE VDL", "This filesystem does NOT support sparse vdl"));
    /// Maximum length of each file name component in number of bytes.
    FS_MAX_NAME_LEN = "smb.fs_max_name_len", "Max name length", U32 Dec;
    /// Length of filesystem name in bytes.
    FS_NAME_LEN = "smb.fs_name.len", "Label Length", U32 Dec;
    /// Name of filesystem.
    FS_NAME = "smb.fs_name", "FS Name", Str None;
    /// Creation Time.
    CREATE_TIME = "smb.create.time", "Created", AbsTime None;
    /// Last Access Time.
    ACCESS_TIME = "smb.access.time", "Last Access", AbsTime None;
    /// Time this file was last written to.
    LAST_WRITE_TIME = "smb.last_write.time", "Last Write", AbsTime None;
    /// Last Change Time.
    CHANGE_TIME = "smb.change.time", "Change", AbsTime None;
    /// Volume Serial Number.
    VOLUME_SERIAL = "smb.volume.serial", "Volume Serial Number", U32 Hex;
    /// Length of volume label.
    VOLUME_LABEL_LEN = "smb.volume.label.len", "Label Length", U32 Dec;
    /// Volume label.
    VOLUME_LABEL = "smb.volume.label", "Label", Str None;
    /// Bytes of the extended attributes.
    EA_LIST_LENGTH = "smb.ea.list_length", "EA List Length", U32 Dec;
}
