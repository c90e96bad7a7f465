//! Fields of the Windows browser protocol (MS-BRWS).

use crate::fields;
use crate::model::Names;

fields! {
    /// Command.
    COMMAND = "browser.command", "Command", U8 Hex, names(&[(1, "Host Announcement"), (2, "Request Announcement"), (8, "Browser Election Request"), (9, "Get Backup List Request"), (10, "Get Backup List Response"), (11, "Become Backup Browser"), (12, "Domain/Workgroup Announcement"), (13, "Master Announcement"), (14, "Reset Browser State Announcement"), (15, "Local Master Announcement")]);
    /// Update Count.
    UPDATE_COUNT = "browser.update_count", "Update Count", U8 Dec;
    /// Update Periodicity.
    PERIOD = "browser.period", "Update Periodicity", U32 Dec;
    /// Server Name.
    SERVER = "browser.server", "Server Name", Str None;
    /// Master Browser Server Name.
    MB_SERVER = "browser.mb_server", "Master Browser Server Name", Str None;
    /// ResetBrowserState Command.
    RESET_CMD = "browser.reset_cmd", "ResetBrowserState Command", U8 Hex, names(&[(1, "Stop being a master browser and become a backup browser"), (2, "Discard browse lists, stop being a master browser, and try again"), (4, "Stop being a master browser for ever")]);
    /// Demote LMB.
    RESET_CMD_DEMOTE = "browser.reset_cmd.demote", "Demote LMB", Bool B8, mask(0x01), with(Names::Bool("Demote an LMB to a Backup Browser", "Do not demote an LMB to a Backup Browser"));
    /// Flush Browse List.
    RESET_CMD_FLUSH = "browser.reset_cmd.flush", "Flush Browse List", Bool B8, mask(0x02), with(Names::Bool("Flush the Browse List", "Do not Flush the Browse List"));
    /// Stop Being LMB.
    RESET_CMD_STOP_LMB = "browser.reset_cmd.stop_lmb", "Stop Being LMB", Bool B8, mask(0x04), with(Names::Bool("Stop Being a Local Master Browser", "Do not Stop Being a Local Master Browser"));
    /// OS Major Version.
    OS_MAJOR = "browser.os_major", "OS Major Version", U8 Dec;
    /// OS Minor Version.
    OS_MINOR = "browser.os_minor", "OS Minor Version", U8 Dec;
    /// Server Type.
    SERVER_TYPE = "browser.server_type", "Server Type", U32 Hex;
    /// Workstation.
    SERVER_TYPE_WORKSTATION = "browser.server_type.workstation", "Workstation", Bool B32, mask(0x01), with(Names::Bool("This is a Workstation", "This is NOT a Workstation"));
    /// Server.
    SERVER_TYPE_SERVER = "browser.server_type.server", "Server", Bool B32, mask(0x02), with(Names::Bool("This is a Server", "This is NOT a Server"));
    /// SQL.
    SERVER_TYPE_SQL = "browser.server_type.sql", "SQL", Bool B32, mask(0x04), with(Names::Bool("This is an SQL server", "This is NOT an SQL server"));
    /// Domain Controller.
    SERVER_TYPE_DOMAIN_CONTROLLER = "browser.server_type.domain_controller", "Domain Controller", Bool B32, mask(0x08), with(Names::Bool("This is a Domain Controller", "This is NOT a Domain Controller"));
    /// Backup Controller.
    SERVER_TYPE_BACKUP_CONTROLLER = "browser.server_type.backup_controller", "Backup Controller", Bool B32, mask(0x10), with(Names::Bool("This is a Backup Controller", "This is NOT a Backup Controller"));
    /// Time Source.
    SERVER_TYPE_TIME = "browser.server_type.time", "Time Source", Bool B32, mask(0x20), with(Names::Bool("This is a Time Source", "This is NOT a Time Source"));
    /// Apple.
    SERVER_TYPE_APPLE = "browser.server_type.apple", "Apple", Bool B32, mask(0x40), with(Names::Bool("This is an Apple host", "This is NOT an Apple host"));
    /// Novell.
    SERVER_TYPE_NOVELL = "browser.server_type.novell", "Novell", Bool B32, mask(0x80), with(Names::Bool("This is a Novell server", "This is NOT a Novell server"));
    /// Member.
    SERVER_TYPE_MEMBER = "browser.server_type.member", "Member", Bool B32, mask(0x100), with(Names::Bool("This is a Domain Member server", "This is NOT a Domain Member server"));
    /// Print.
    SERVER_TYPE_PRINT = "browser.server_type.print", "Print", Bool B32, mask(0x200), with(Names::Bool("This is a Print Queue server", "This is NOT a Print Queue server"));
    /// Dialin.
    SERVER_TYPE_DIALIN = "browser.server_type.dialin", "Dialin", Bool B32, mask(0x400), with(Names::Bool("This is a Dialin server", "This is NOT a Dialin server"));
    /// Xenix.
    SERVER_TYPE_XENIX = "browser.server_type.xenix", "Xenix", Bool B32, mask(0x800), with(Names::Bool("This is a Xenix server", "This is NOT a Xenix server"));
    /// NT Workstation.
    SERVER_TYPE_NTW = "browser.server_type.ntw", "NT Workstation", Bool B32, mask(0x1000), with(Names::Bool("This is an NT Workstation", "This is NOT an NT Workstation"));
    /// WfW.
    SERVER_TYPE_WFW = "browser.server_type.wfw", "WfW", Bool B32, mask(0x2000), with(Names::Bool("This is a WfW host", "This is NOT a WfW host"));
    /// NT Server.
    SERVER_TYPE_NTS = "browser.server_type.nts", "NT Server", Bool B32, mask(0x8000), with(Names::Bool("This is an NT Server", "This is NOT an NT Server"));
    /// Potential Browser.
    SERVER_TYPE_BROWSER_POTENTIAL = "browser.server_type.browser.potential", "Potential Browser", Bool B32, mask(0x10000), with(Names::Bool("This is a Potential Browser", "This is NOT a Potential Browser"));
    /// Backup Browser.
    SERVER_TYPE_BROWSER_BACKUP = "browser.server_type.browser.backup", "Backup Browser", Bool B32, mask(0x20000), with(Names::Bool("This is a Backup Browser", "This is NOT a Backup Browser"));
    /// Master Browser.
    SERVER_TYPE_BROWSER_MASTER = "browser.server_type.browser.master", "Master Browser", Bool B32, mask(0x40000), with(Names::Bool("This is a Master Browser", "This is NOT a Master Browser"));
    /// Domain Master Browser.
    SERVER_TYPE_BROWSER_DOMAIN_MASTER = "browser.server_type.browser.domain_master", "Domain Master Browser", Bool B32, mask(0x80000), with(Names::Bool("This is a Domain Master Browser", "This is NOT a Domain Master Browser"));
    /// OSF.
    SERVER_TYPE_OSF = "browser.server_type.osf", "OSF", Bool B32, mask(0x100000), with(Names::Bool("This is an OSF host", "This is NOT an OSF host"));
    /// VMS.
    SERVER_TYPE_VMS = "browser.server_type.vms", "VMS", Bool B32, mask(0x200000), with(Names::Bool("This is a VMS host", "This is NOT a VMS host"));
    /// Windows 95+.
    SERVER_TYPE_W95 = "browser.server_type.w95", "Windows 95+", Bool B32, mask(0x400000), with(Names::Bool("This is a Windows 95 or above host", "This is NOT a Windows 95 or above host"));
    /// DFS.
    SERVER_TYPE_DFS = "browser.server_type.dfs", "DFS", Bool B32, mask(0x800000), with(Names::Bool("This is a DFS server", "THis is NOT a DFS server"));
    /// Local.
    SERVER_TYPE_LOCAL = "browser.server_type.local", "Local", Bool B32, mask(0x40000000), with(Names::Bool("This is a local list only request", "This is NOT a local list only request"));
    /// Domain Enum.
    SERVER_TYPE_DOMAINENUM = "browser.server_type.domainenum", "Domain Enum", Bool B32, mask(0x80000000), with(Names::Bool("This is a Domain Enum request", "This is NOT a Domain Enum request"));
    /// Election Version.
    ELECTION_VERSION = "browser.election.version", "Election Version", U8 Dec;
    /// Browser Protocol Major Version.
    PROTO_MAJOR = "browser.proto_major", "Browser Protocol Major Version", U8 Dec;
    /// Browser Protocol Minor Version.
    PROTO_MINOR = "browser.proto_minor", "Browser Protocol Minor Version", U8 Dec;
    /// Signature.
    SIG = "browser.sig", "Signature", U16 Hex;
    /// Host Comment.
    COMMENT = "browser.comment", "Host Comment", Str None;
    /// Unused flags.
    UNUSED = "browser.unused", "Unused flags", U8 Hex;
    /// Response Computer Name.
    RESPONSE_COMPUTER_NAME = "browser.response_computer_name", "Response Computer Name", Str None;
    /// Election Criteria.
    ELECTION_CRITERIA = "browser.election.criteria", "Election Criteria", U32 Hex;
    /// Uptime.
    UPTIME = "browser.uptime", "Uptime", U32 Dec;
    /// Backup List Requested Count.
    BACKUP_COUNT = "browser.backup.count", "Backup List Requested Count", U8 Dec;
    /// Backup Request Token.
    BACKUP_TOKEN = "browser.backup.token", "Backup Request Token", U32 Dec;
    /// Backup Server.
    BACKUP_SERVER = "browser.backup.server", "Backup Server", Str None;
    /// Browser to Promote.
    BROWSER_TO_PROMOTE = "browser.browser_to_promote", "Browser to Promote", Str None;
    /// Windows version.
    WINDOWS_VERSION = "browser.windows_version", "Windows version", Str None;
    /// Mysterious Field.
    MYSTERIOUS_FIELD = "browser.mysterious_field", "Mysterious Field", U32 Hex;
}
