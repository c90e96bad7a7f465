//! Fields of the Network File System, version 3 (RFC 1813).

use crate::fields;
use crate::model::Names;
use crate::model::field::YES_NO;
use crate::proto::common::rpc;

/// Names of the values of Status.
const STATUS3_NAMES: &[(u64, &str)] = &[
    (0, "NFS3_OK"),
    (1, "NFS3ERR_PERM"),
    (2, "NFS3ERR_NOENT"),
    (5, "NFS3ERR_IO"),
    (6, "NFS3ERR_NXIO"),
    (13, "NFS3ERR_ACCES"),
    (17, "NFS3ERR_EXIST"),
    (18, "NFS3ERR_XDEV"),
    (19, "NFS3ERR_NODEV"),
    (20, "NFS3ERR_NOTDIR"),
    (21, "NFS3ERR_ISDIR"),
    (22, "NFS3ERR_INVAL"),
    (27, "NFS3ERR_FBIG"),
    (28, "NFS3ERR_NOSPC"),
    (30, "NFS3ERR_ROFS"),
    (31, "NFS3ERR_MLINK"),
    (63, "NFS3ERR_NAMETOOLONG"),
    (66, "NFS3ERR_NOTEMPTY"),
    (69, "NFS3ERR_DQUOT"),
    (70, "NFS3ERR_STALE"),
    (71, "NFS3ERR_REMOTE"),
    (10001, "NFS3ERR_BADHANDLE"),
    (10002, "NFS3ERR_NOT_SYNC"),
    (10003, "NFS3ERR_BAD_COOKIE"),
    (10004, "NFS3ERR_NOTSUPP"),
    (10005, "NFS3ERR_TOOSMALL"),
    (10006, "NFS3ERR_SERVERFAULT"),
    (10007, "NFS3ERR_BADTYPE"),
    (10008, "NFS3ERR_JUKEBOX"),
];

/// Names of the values of attributes_follow.
const ATTRIBUTES_FOLLOW_NAMES: &[(u64, &str)] = &[
    (0, "no value"),
    (1, "value follows"),
];

/// Names of the values of set_it.
const SET_IT_NAMES: &[(u64, &str)] = &[
    (0, "no value"),
    (1, "value follows"),
    (2, "set to client time"),
];

/// Names of the values of Type.
const FATTR3_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Regular File"),
    (2, "Directory"),
    (3, "Block Special Device"),
    (4, "Character Special Device"),
    (5, "Symbolic Link"),
    (6, "Socket"),
    (7, "Named Pipe"),
];

/// Names of the values of Stable.
const WRITE_STABLE_NAMES: &[(u64, &str)] = &[
    (0, "UNSTABLE"),
    (1, "DATA_SYNC"),
    (2, "FILE_SYNC"),
];

fields! {
    /// V3 Procedure.
    PROCEDURE_V3 = "nfs.procedure_v3", "V3 Procedure", U32 Dec, names(rpc::NFS_3);
    /// V4 Procedure.
    PROCEDURE_V4 = "nfs.procedure_v4", "V4 Procedure", U32 Dec, names(rpc::NFS_4);
    /// Reply status.
    STATUS3 = "nfs.status3", "Status", U32 Dec, names(STATUS3_NAMES);
    /// Attributes_follow.
    ATTRIBUTES_FOLLOW = "nfs.attributes_follow", "attributes_follow", U32 Dec, names(ATTRIBUTES_FOLLOW_NAMES);
    /// Handle_follow.
    HANDLE_FOLLOW = "nfs.handle_follow", "handle_follow", U32 Dec, names(ATTRIBUTES_FOLLOW_NAMES);
    /// How To Set Time.
    SET_IT = "nfs.set_it", "set_it", U32 Dec, names(SET_IT_NAMES);
    /// Name.
    NAME = "nfs.name", "Name", Str None;
    /// Type.
    FATTR3_TYPE = "nfs.fattr3.type", "Type", U32 Dec, names(FATTR3_TYPE_NAMES);
    /// Mode.
    MODE3 = "nfs.mode3", "Mode", U32 Dec;
    /// S_ISUID.
    MODE3_SUID = "nfs.mode3.suid", "S_ISUID", Bool B32, mask(0x800), with(YES_NO);
    /// S_ISGID.
    MODE3_SGID = "nfs.mode3.sgid", "S_ISGID", Bool B32, mask(0x400), with(YES_NO);
    /// S_ISVTX.
    MODE3_STICKY = "nfs.mode3.sticky", "S_ISVTX", Bool B32, mask(0x200), with(YES_NO);
    /// S_IRUSR.
    MODE3_RUSR = "nfs.mode3.rusr", "S_IRUSR", Bool B32, mask(0x100), with(YES_NO);
    /// S_IWUSR.
    MODE3_WUSR = "nfs.mode3.wusr", "S_IWUSR", Bool B32, mask(0x80), with(YES_NO);
    /// S_IXUSR.
    MODE3_XUSR = "nfs.mode3.xusr", "S_IXUSR", Bool B32, mask(0x40), with(YES_NO);
    /// S_IRGRP.
    MODE3_RGRP = "nfs.mode3.rgrp", "S_IRGRP", Bool B32, mask(0x20), with(YES_NO);
    /// S_IWGRP.
    MODE3_WGRP = "nfs.mode3.wgrp", "S_IWGRP", Bool B32, mask(0x10), with(YES_NO);
    /// S_IXGRP.
    MODE3_XGRP = "nfs.mode3.xgrp", "S_IXGRP", Bool B32, mask(0x8), with(YES_NO);
    /// S_IROTH.
    MODE3_ROTH = "nfs.mode3.roth", "S_IROTH", Bool B32, mask(0x4), with(YES_NO);
    /// S_IWOTH.
    MODE3_WOTH = "nfs.mode3.woth", "S_IWOTH", Bool B32, mask(0x2), with(YES_NO);
    /// S_IXOTH.
    MODE3_XOTH = "nfs.mode3.xoth", "S_IXOTH", Bool B32, mask(0x1), with(YES_NO);
    /// Nlink.
    FATTR3_NLINK = "nfs.fattr3.nlink", "nlink", U32 Dec;
    /// Uid.
    FATTR3_UID = "nfs.fattr3.uid", "uid", U32 Dec;
    /// Gid.
    FATTR3_GID = "nfs.fattr3.gid", "gid", U32 Dec;
    /// Size.
    FATTR3_SIZE = "nfs.fattr3.size", "size", U64 Dec;
    /// Used.
    FATTR3_USED = "nfs.fattr3.used", "used", U64 Dec;
    /// Specdata1.
    SPECDATA1 = "nfs.specdata1", "specdata1", U32 Dec;
    /// Specdata2.
    SPECDATA2 = "nfs.specdata2", "specdata2", U32 Dec;
    /// Fsid.
    FATTR3_FSID = "nfs.fattr3.fsid", "fsid", U64 HexDec;
    /// Fileid.
    FATTR3_FILEID = "nfs.fattr3.fileid", "fileid", U64 Dec;
    /// Access Time.
    ATIME = "nfs.atime", "atime", AbsTime None;
    /// Access Time, Seconds.
    ATIME_SEC = "nfs.atime.sec", "seconds", U32 Dec;
    /// Access Time, Nano-seconds.
    ATIME_NSEC = "nfs.atime.nsec", "nano seconds", U32 Dec;
    /// Modify Time.
    MTIME = "nfs.mtime", "mtime", AbsTime None;
    /// Modify Seconds.
    MTIME_SEC = "nfs.mtime.sec", "seconds", U32 Dec;
    /// Modify Time, Nano-seconds.
    MTIME_NSEC = "nfs.mtime.nsec", "nano seconds", U32 Dec;
    /// Creation Time.
    CTIME = "nfs.ctime", "ctime", AbsTime None;
    /// Creation Time, Seconds.
    CTIME_SEC = "nfs.ctime.sec", "seconds", U32 Dec;
    /// Creation Time, Nano-seconds.
    CTIME_NSEC = "nfs.ctime.nsec", "nano seconds", U32 Dec;
    /// Access rights for the types requested.
    ACCESS_RIGHTS = "nfs.access_rights", "Access rights (of requested)", U8 Hex;
    /// Access type(s) to be checked.
    ACCESS_CHECK = "nfs.access_check", "Check access", U8 Hex;
    /// 0x001 READ.
    ACCESS_READ = "nfs.access_read", "0x001 READ", Bool B8, mask(0x1), with(Names::Bool("allowed", "*Access Denied*"));
    /// 0x002 LOOKUP.
    ACCESS_LOOKUP = "nfs.access_lookup", "0x002 LOOKUP", Bool B8, mask(0x2), with(Names::Bool("allowed", "*Access Denied*"));
    /// 0x004 MODIFY.
    ACCESS_MODIFY = "nfs.access_modify", "0x004 MODIFY", Bool B8, mask(0x4), with(Names::Bool("allowed", "*Access Denied*"));
    /// 0x008 EXTEND.
    ACCESS_EXTEND = "nfs.access_extend", "0x008 EXTEND", Bool B8, mask(0x8), with(Names::Bool("allowed", "*Access Denied*"));
    /// 0x010 DELETE.
    ACCESS_DELETE = "nfs.access_delete", "0x010 DELETE", Bool B8, mask(0x10), with(Names::Bool("allowed", "*Access Denied*"));
    /// 0x020 EXECUTE.
    ACCESS_EXECUTE = "nfs.access_execute", "0x020 EXECUTE", Bool B8, mask(0x20), with(Names::Bool("allowed", "*Access Denied*"));
    /// Size.
    WCC_ATTR_SIZE = "nfs.wcc_attr.size", "size", U64 Dec;
    /// Symbolic link destination name.
    SYMLINK_TO = "nfs.symlink.to", "To", Str None;
    /// Symbolic Link Data.
    READLINK_DATA = "nfs.readlink.data", "Data", Str None;
    /// EOF.
    READ_EOF = "nfs.read.eof", "EOF", Bool None, with(YES_NO);
    /// Offset.
    OFFSET3 = "nfs.offset3", "offset", U64 Dec;
    /// Count.
    COUNT3 = "nfs.count3", "count", U32 Dec;
    /// Maxcount.
    COUNT3_MAXCOUNT = "nfs.count3_maxcount", "maxcount", U32 Dec;
    /// Dircount.
    COUNT3_DIRCOUNT = "nfs.count3_dircount", "dircount", U32 Dec;
    /// Stable.
    WRITE_STABLE = "nfs.write.stable", "Stable", U32 Dec, names(WRITE_STABLE_NAMES);
    /// Committed.
    WRITE_COMMITTED = "nfs.write.committed", "Committed", U32 Dec, names(WRITE_STABLE_NAMES);
    /// Verifier.
    VERIFIER = "nfs.verifier", "Verifier", Bytes None;
    /// Cookie.
    COOKIE3 = "nfs.cookie3", "cookie", U64 Dec;
    /// Directory Entry.
    READDIR_ENTRY = "nfs.readdir.entry", "Entry", None None;
    /// EOF.
    READDIR_EOF = "nfs.readdir.eof", "EOF", U32 Dec;
    /// Probable number of seconds of file system invariance.
    FSSTAT_INVARSEC = "nfs.fsstat.invarsec", "invarsec", U32 Dec;
    /// Total bytes.
    FSSTAT3_RESOK_TBYTES = "nfs.fsstat3_resok.tbytes", "Total bytes", U64 Dec;
    /// Free bytes.
    FSSTAT3_RESOK_FBYTES = "nfs.fsstat3_resok.fbytes", "Free bytes", U64 Dec;
    /// Available free bytes.
    FSSTAT3_RESOK_ABYTES = "nfs.fsstat3_resok.abytes", "Available free bytes", U64 Dec;
    /// Total file slots.
    FSSTAT3_RESOK_TFILES = "nfs.fsstat3_resok.tfiles", "Total file slots", U64 Dec;
    /// Free file slots.
    FSSTAT3_RESOK_FFILES = "nfs.fsstat3_resok.ffiles", "Free file slots", U64 Dec;
    /// Available free file slots.
    FSSTAT3_RESOK_AFILES = "nfs.fsstat3_resok.afiles", "Available free file slots", U64 Dec;
    /// Maximum READ request.
    FSINFO_RTMAX = "nfs.fsinfo.rtmax", "rtmax", U32 Dec;
    /// Preferred READ request size.
    FSINFO_RTPREF = "nfs.fsinfo.rtpref", "rtpref", U32 Dec;
    /// Suggested READ multiple.
    FSINFO_RTMULT = "nfs.fsinfo.rtmult", "rtmult", U32 Dec;
    /// Maximum WRITE request size.
    FSINFO_WTMAX = "nfs.fsinfo.wtmax", "wtmax", U32 Dec;
    /// Preferred WRITE request size.
    FSINFO_WTPREF = "nfs.fsinfo.wtpref", "wtpref", U32 Dec;
    /// Suggested WRITE multiple.
    FSINFO_WTMULT = "nfs.fsinfo.wtmult", "wtmult", U32 Dec;
    /// Preferred READDIR request.
    FSINFO_DTPREF = "nfs.fsinfo.dtpref", "dtpref", U32 Dec;
    /// Maximum file size.
    FSINFO_MAXFILESIZE = "nfs.fsinfo.maxfilesize", "maxfilesize", U64 Dec;
    /// File System Properties.
    FSINFO_PROPERTIES = "nfs.fsinfo.properties", "Properties", U32 Hex;
    /// SETATTR can set time on server.
    FSINFO_PROPERTIES_SETATTR = "nfs.fsinfo.properties.setattr", "SETATTR can set time on server", Bool B32, mask(0x10), with(YES_NO);
    /// PATHCONF.
    FSINFO_PROPERTIES_PATHCONF = "nfs.fsinfo.properties.pathconf", "PATHCONF", Bool B32, mask(0x8), with(Names::Bool("is valid for all files", "should be get for every single file"));
    /// File System supports symbolic links.
    FSINFO_PROPERTIES_SYMLINKS = "nfs.fsinfo.properties.symlinks", "File System supports symbolic links", Bool B32, mask(0x2), with(YES_NO);
    /// File System supports hard links.
    FSINFO_PROPERTIES_HARDLINKS = "nfs.fsinfo.properties.hardlinks", "File System supports hard links", Bool B32, mask(0x1), with(YES_NO);
    /// Time delta.
    DTIME = "nfs.dtime", "time delta", RelTime None;
    /// Time Delta, Seconds.
    DTIME_SEC = "nfs.dtime.sec", "seconds", U32 Dec;
    /// Time Delta, Nano-seconds.
    DTIME_NSEC = "nfs.dtime.nsec", "nano seconds", U32 Dec;
    /// Maximum number of hard links.
    PATHCONF_LINKMAX = "nfs.pathconf.linkmax", "linkmax", U32 Dec;
    /// Maximum file name length.
    PATHCONF_NAME_MAX = "nfs.pathconf.name_max", "name_max", U32 Dec;
    /// No long file name truncation.
    PATHCONF_NO_TRUNC = "nfs.pathconf.no_trunc", "no_trunc", Bool None, with(YES_NO);
    /// Chown is restricted to root.
    PATHCONF_CHOWN_RESTRICTED = "nfs.pathconf.chown_restricted", "chown_restricted", Bool None, with(YES_NO);
    /// File names are treated case insensitive.
    PATHCONF_CASE_INSENSITIVE = "nfs.pathconf.case_insensitive", "case_insensitive", Bool None, with(YES_NO);
    /// File name cases are preserved.
    PATHCONF_CASE_PRESERVING = "nfs.pathconf.case_preserving", "case_preserving", Bool None, with(YES_NO);
    /// How the call went, as version 2 numbers it.
    STATUS = "nfs.status", "Status", U32 Dec;
    /// Whether the attributes are set only where the file was not changed meanwhile.
    SATTRGUARD3 = "nfs.sattrguard3", "check", U32 Dec, names(ATTRIBUTES_FOLLOW_NAMES);
    /// How a file is created.
    CREATE_MODE = "nfs.createmode", "Create Mode", U32 Dec;
    /// Content of a file.
    DATA = "nfs.data", "Data", Bytes None;
    /// Procedure of version 2.
    PROCEDURE_V2 = "nfs.procedure_v2", "V2 Procedure", U32 Dec;
    /// Owner that is to be set.
    UID3 = "nfs.uid3", "uid", U32 Dec;
    /// Group that is to be set.
    GID3 = "nfs.gid3", "gid", U32 Dec;
    /// Size that is to be set.
    SET_SIZE = "nfs.set_size", "size", U64 Dec;
    /// Number of a file in a directory.
    ENTRY3_FILEID = "nfs.readdir.entry3.fileid", "File ID", U64 Dec;
    /// Name of a file in a directory.
    ENTRY3_NAME = "nfs.readdir.entry3.name", "Name", Str None;
    /// Where the next entry is found.
    ENTRY3_COOKIE = "nfs.readdir.entry3.cookie", "Cookie", U64 Dec;
    /// Number of a file in a directory, of the wider form.
    ENTRYPLUS_FILEID = "nfs.readdirplus.entry.fileid", "File ID", U64 Dec;
    /// Name of a file in a directory, of the wider form.
    ENTRYPLUS_NAME = "nfs.readdirplus.entry.name", "Name", Str None;
    /// Where the next entry is found, of the wider form.
    ENTRYPLUS_COOKIE = "nfs.readdirplus.entry.cookie", "Cookie", U64 Dec;
}
