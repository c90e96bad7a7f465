//! Fields of opening a file that both versions of SMB show (MS-SMB2 section 2.2.13).

use crate::fields;
use crate::model::Names;

fields! {
    /// Access Mask.
    ACCESS_MASK = "smb.access_mask", "Access Mask", U32 Hex;
    /// Can object's contents be read.
    ACCESS_READ = "smb.access.read", "Read", Bool B32, mask(0x1), with(Names::Bool("READ access", "NO read access"));
    /// Can object's contents be written.
    ACCESS_WRITE = "smb.access.write", "Write", Bool B32, mask(0x2), with(Names::Bool("WRITE access", "NO write access"));
    /// Can object's contents be appended to.
    ACCESS_APPEND = "smb.access.append", "Append", Bool B32, mask(0x4), with(Names::Bool("APPEND access", "NO append access"));
    /// Can object's extended attributes be read.
    ACCESS_READ_EA = "smb.access.read_ea", "Read EA", Bool B32, mask(0x8), with(Names::Bool("READ EXTENDED ATTRIBUTES access", "NO read extended attributes access"));
    /// Can object's extended attributes be written.
    ACCESS_WRITE_EA = "smb.access.write_ea", "Write EA", Bool B32, mask(0x10), with(Names::Bool("WRITE EXTENDED ATTRIBUTES access", "NO write extended attributes access"));
    /// Can object be executed (if file) or traversed (if directory).
    ACCESS_EXECUTE = "smb.access.execute", "Execute", Bool B32, mask(0x20), with(Names::Bool("EXECUTE access", "NO execute access"));
    /// Can object's subdirectories be deleted.
    ACCESS_DELETE_CHILD = "smb.access.delete_child", "Delete Child", Bool B32, mask(0x40), with(Names::Bool("DELETE CHILD access", "NO delete child access"));
    /// Can object's attributes be read.
    ACCESS_READ_ATTRIBUTES = "smb.access.read_attributes", "Read Attributes", Bool B32, mask(0x80), with(Names::Bool("READ ATTRIBUTES access", "NO read attributes access"));
    /// Can object's attributes be written.
    ACCESS_WRITE_ATTRIBUTES = "smb.access.write_attributes", "Write Attributes", Bool B32, mask(0x100), with(Names::Bool("WRITE ATTRIBUTES access", "NO write attributes access"));
    /// Can object be deleted.
    ACCESS_DELETE = "smb.access.delete", "Delete", Bool B32, mask(0x10000), with(Names::Bool("DELETE access", "NO delete access"));
    /// Are reads allowed of owner, group and ACL data of the SID?.
    ACCESS_READ_CONTROL = "smb.access.read_control", "Read Control", Bool B32, mask(0x20000), with(Names::Bool("READ ACCESS to owner, group and ACL of the SID", "Read access is NOT granted to owner, group and ACL of the SID"));
    /// Is write allowed to the owner group or ACLs?.
    ACCESS_WRITE_DAC = "smb.access.write_dac", "Write DAC", Bool B32, mask(0x40000), with(Names::Bool("OWNER may WRITE the DAC", "Owner may NOT write to the DAC"));
    /// Can owner write to the object?.
    ACCESS_WRITE_OWNER = "smb.access.write_owner", "Write Owner", Bool B32, mask(0x80000), with(Names::Bool("Can WRITE OWNER (take ownership)", "Can NOT write owner (take ownership)"));
    /// Windows NT: synchronize access.
    ACCESS_SYNCHRONIZE = "smb.access.synchronize", "Synchronize", Bool B32, mask(0x100000), with(Names::Bool("Can wait on handle to SYNCHRONIZE on completion of I/O", "Can NOT wait on handle to synchronize on completion of I/O"));
    /// Access to a system ACL?.
    ACCESS_SYSTEM_SECURITY = "smb.access.system_security", "System Security", Bool B32, mask(0x1000000), with(Names::Bool("SYSTEM SECURITY is set", "System security is NOT set"));
    /// ?.
    ACCESS_MAXIMUM_ALLOWED = "smb.access.maximum_allowed", "Maximum Allowed", Bool B32, mask(0x2000000), with(Names::Bool("MAXIMUM ALLOWED is set", "Maximum allowed is NOT set"));
    /// Is generic all allowed for this attribute.
    ACCESS_GENERIC_ALL = "smb.access.generic_all", "Generic All", Bool B32, mask(0x10000000), with(Names::Bool("GENERIC ALL is set", "Generic all is NOT set"));
    /// Is generic execute allowed for this object?.
    ACCESS_GENERIC_EXECUTE = "smb.access.generic_execute", "Generic Execute", Bool B32, mask(0x20000000), with(Names::Bool("GENERIC EXECUTE is set", "Generic execute is NOT set"));
    /// Is generic write allowed for this object?.
    ACCESS_GENERIC_WRITE = "smb.access.generic_write", "Generic Write", Bool B32, mask(0x40000000), with(Names::Bool("GENERIC WRITE is set", "Generic write is NOT set"));
    /// Is generic read allowed for this object?.
    ACCESS_GENERIC_READ = "smb.access.generic_read", "Generic Read", Bool B32, mask(0x80000000), with(Names::Bool("GENERIC READ is set", "Generic read is NOT set"));
    /// Share Access.
    SHARE_ACCESS = "smb.share_access", "Share Access", U32 Hex;
    /// Can the object be shared for reading?.
    SHARE_ACCESS_READ = "smb.share.access.read", "Read", Bool B32, mask(0x1), with(Names::Bool("Object can be shared for READ", "Object can NOT be shared for read"));
    /// Can the object be shared for write?.
    SHARE_ACCESS_WRITE = "smb.share.access.write", "Write", Bool B32, mask(0x2), with(Names::Bool("Object can be shared for WRITE", "Object can NOT be shared for write"));
    /// Delete.
    SHARE_ACCESS_DELETE = "smb.share.access.delete", "Delete", Bool B32, mask(0x4), with(Names::Bool("Object can be shared for DELETE", "Object can NOT be shared for delete"));
    /// Create Options.
    CREATE_OPTIONS = "smb.create_options", "Create Options", U32 Hex;
    /// Should file being opened/created be a directory?.
    NT_CREATE_OPTIONS_DIRECTORY = "smb.nt.create_options.directory", "Directory", Bool B32, mask(0x1), with(Names::Bool("File being created/opened must be a directory", "File being created/opened must not be a directory"));
    /// Should writes to the file write buffered data out before completing?.
    NT_CREATE_OPTIONS_WRITE_THROUGH = "smb.nt.create_options.write_through", "Write Through", Bool B32, mask(0x2), with(Names::Bool("Writes should flush buffered data before completing", "Writes need not flush buffered data before completing"));
    /// Will access to this file only be sequential?.
    NT_CREATE_OPTIONS_SEQUENTIAL_ONLY = "smb.nt.create_options.sequential_only", "Sequential Only", Bool B32, mask(0x4), with(Names::Bool("The file will only be accessed sequentially", "The file might not only be accessed sequentially"));
    /// Is intermediate buffering allowed?.
    NT_CREATE_OPTIONS_INTERMEDIATE_BUFFERING = "smb.nt.create_options.intermediate_buffering", "Intermediate Buffering", Bool B32, mask(0x8), with(Names::Bool("NO intermediate buffering is allowed", "Intermediate buffering is allowed"));
    /// All operations are performed synchronous.
    NT_CREATE_OPTIONS_SYNC_IO_ALERT = "smb.nt.create_options.sync_io_alert", "Sync I/O Alert", Bool B32, mask(0x10), with(Names::Bool("All operations SYNCHRONOUS, waits subject to termination from alert", "Operations NOT necessarily synchronous"));
    /// All operations are synchronous and may block.
    NT_CREATE_OPTIONS_SYNC_IO_NONALERT = "smb.nt.create_options.sync_io_nonalert", "Sync I/O Nonalert", Bool B32, mask(0x20), with(Names::Bool("All operations SYNCHRONOUS, waits not subject to alert", "Operations NOT necessarily synchronous"));
    /// Should file being opened/created be a non-directory?.
    NT_CREATE_OPTIONS_NON_DIRECTORY = "smb.nt.create_options.non_directory", "Non-Directory", Bool B32, mask(0x40), with(Names::Bool("File being created/opened must not be a directory", "File being created/opened must be a directory"));
    /// Create Tree Connection flag.
    NT_CREATE_OPTIONS_CREATE_TREE_CONNECTION = "smb.nt.create_options.create_tree_connection", "Create Tree Connection", Bool B32, mask(0x80), with(Names::Bool("Create Tree Connections is SET", "Create Tree Connections is NOT set"));
    /// Complete if oplocked flag.
    NT_CREATE_OPTIONS_COMPLETE_IF_OPLOCKED = "smb.nt.create_options.complete_if_oplocked", "Complete If Oplocked", Bool B32, mask(0x100), with(Names::Bool("Complete if oplocked is SET", "Complete if oplocked is NOT set"));
    /// Does the client not understand extended attributes?.
    NT_CREATE_OPTIONS_NO_EA_KNOWLEDGE = "smb.nt.create_options.no_ea_knowledge", "No EA Knowledge", Bool B32, mask(0x200), with(Names::Bool("The client does not understand extended attributes", "The client understands extended attributes"));
    /// Does the client understand only 8.3 filenames?.
    NT_CREATE_OPTIONS_EIGHT_DOT_THREE_ONLY = "smb.nt.create_options.eight_dot_three_only", "8.3 Only", Bool B32, mask(0x400), with(Names::Bool("The client understands only 8.3 file names", "The client understands long file names"));
    /// Will the client be accessing the file randomly?.
    NT_CREATE_OPTIONS_RANDOM_ACCESS = "smb.nt.create_options.random_access", "Random Access", Bool B32, mask(0x800), with(Names::Bool("The file will be accessed randomly", "The file will not be accessed randomly"));
    /// Should the file be deleted when closed?.
    NT_CREATE_OPTIONS_DELETE_ON_CLOSE = "smb.nt.create_options.delete_on_close", "Delete On Close", Bool B32, mask(0x1000), with(Names::Bool("The file should be deleted when it is closed", "The file should not be deleted when it is closed"));
    /// Open file by inode.
    NT_CREATE_OPTIONS_OPEN_BY_FILEID = "smb.nt.create_options.open_by_fileid", "Open By FileID", Bool B32, mask(0x2000), with(Names::Bool("OpenByFileID bit is SET", "OpenByFileID is NOT set"));
    /// Is this opened by BACKUP ADMIN for backup intent?.
    NT_CREATE_OPTIONS_BACKUP_INTENT = "smb.nt.create_options.backup_intent", "Backup Intent", Bool B32, mask(0x4000), with(Names::Bool("This is a create with BACKUP INTENT", "This is a normal create"));
    /// Is compression allowed?.
    NT_CREATE_OPTIONS_NO_COMPRESSION = "smb.nt.create_options.no_compression", "No Compression", Bool B32, mask(0x8000), with(Names::Bool("Open/Create with NO Compression", "Compression is allowed for Open/Create"));
    /// Reserve Opfilter flag.
    NT_CREATE_OPTIONS_RESERVE_OPFILTER = "smb.nt.create_options.reserve_opfilter", "Reserve Opfilter", Bool B32, mask(0x100000), with(Names::Bool("Reserve Opfilter is SET", "Reserve Opfilter is NOT set"));
    /// Is this an open of a reparse point or of the normal file?.
    NT_CREATE_OPTIONS_OPEN_REPARSE_POINT = "smb.nt.create_options.open_reparse_point", "Open Reparse Point", Bool B32, mask(0x200000), with(Names::Bool("Open a Reparse Point", "Normal open"));
    /// Open no recall flag.
    NT_CREATE_OPTIONS_OPEN_NO_RECALL = "smb.nt.create_options.open_no_recall", "Open No Recall", Bool B32, mask(0x400000), with(Names::Bool("Open No Recall is SET", "Open no recall is NOT set"));
    /// Open For Free Space Query flag.
    NT_CREATE_OPTIONS_OPEN_FOR_FREE_SPACE_QUERY = "smb.nt.create_options.open_for_free_space_query", "Open For Free Space query", Bool B32, mask(0x800000), with(Names::Bool("This is an OPEN FOR FREE SPACE QUERY", "This is NOT an open for free space query"));
}
