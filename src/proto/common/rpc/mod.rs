//! Parts of ONC RPC (RFC 5531) that programs share: what is known of a call, XDR, procedure names.

pub mod fields;
pub mod handle;
pub mod track;
pub mod xdr;

use crate::base::Bytes;
use crate::dissect::Cx;
use crate::model::{Field, ProtocolInfo, Value};
use track::Call;

/// Programs that are known, sorted by number (rpc(5), IANA): what the Protocol column says.
pub const PROGRAMS: &[(u64, &str)] = &[
    (100_000, "Portmap"),
    (100_001, "RSTAT"),
    (100_002, "RUSERS"),
    (100_003, "NFS"),
    (100_004, "YPSERV"),
    (100_005, "MOUNT"),
    (100_007, "YPBIND"),
    (100_008, "RWALL"),
    (100_009, "YPPASSWD"),
    (100_011, "RQUOTA"),
    (100_012, "SPRAY"),
    (100_021, "NLM"),
    (100_024, "STAT"),
    (100_026, "BOOTPARAMS"),
    (100_028, "YPXFR"),
    (100_068, "CMSD"),
    (100_227, "NFSACL"),
];

/// Procedures of NFS version 3 (RFC 1813 section 3.3).
pub const NFS_3: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "GETATTR"),
    (2, "SETATTR"),
    (3, "LOOKUP"),
    (4, "ACCESS"),
    (5, "READLINK"),
    (6, "READ"),
    (7, "WRITE"),
    (8, "CREATE"),
    (9, "MKDIR"),
    (10, "SYMLINK"),
    (11, "MKNOD"),
    (12, "REMOVE"),
    (13, "RMDIR"),
    (14, "RENAME"),
    (15, "LINK"),
    (16, "READDIR"),
    (17, "READDIRPLUS"),
    (18, "FSSTAT"),
    (19, "FSINFO"),
    (20, "PATHCONF"),
    (21, "COMMIT"),
];
/// Procedures of NFS version 4 (RFC 7530 section 16).
pub const NFS_4: &[(u64, &str)] = &[(0, "NULL"), (1, "COMPOUND")];
/// Procedures of the mount service, versions 1 and 2 (RFC 1094 appendix A).
pub const MOUNT_2: &[(u64, &str)] =
    &[(0, "NULL"), (1, "MNT"), (2, "DUMP"), (3, "UMNT"), (4, "UMNTALL"), (5, "EXPORT"), (6, "EXPORTALL"), (7, "PATHCONF")];
/// Procedures of the mount service, version 3 (RFC 1813 section 5.2).
pub const MOUNT_3: &[(u64, &str)] = &[(0, "NULL"), (1, "MNT"), (2, "DUMP"), (3, "UMNT"), (4, "UMNTALL"), (5, "EXPORT")];

/// Network lock manager.
pub const NLM: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "TEST"),
    (2, "LOCK"),
    (3, "CANCEL"),
    (4, "UNLOCK"),
    (5, "GRANTED"),
    (6, "TEST_MSG"),
    (7, "LOCK_MSG"),
    (8, "CANCEL_MSG"),
    (9, "UNLOCK_MSG"),
    (10, "GRANTED_MSG"),
    (11, "TEST_RES"),
    (12, "LOCK_RES"),
    (13, "CANCEL_RES"),
    (14, "UNLOCK_RES"),
    (15, "GRANTED_RES"),
    (20, "SHARE"),
    (21, "UNSHARE"),
    (22, "NM_LOCK"),
    (23, "FREE_ALL"),
];
/// Network status monitor.
pub const STAT_1: &[(u64, &str)] =
    &[(0, "NULL"), (1, "STAT"), (2, "MON"), (3, "UNMON"), (4, "UNMON_ALL"), (5, "SIMU_CRASH"), (6, "NOTIFY")];
/// Yellow pages.
pub const YPSERV: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "DOMAIN"),
    (2, "DOMAIN_NONACK"),
    (3, "MATCH"),
    (4, "FIRST"),
    (5, "NEXT"),
    (6, "XFR"),
    (7, "CLEAR"),
    (8, "ALL"),
    (9, "MASTER"),
    (10, "ORDER"),
    (11, "MAPLIST"),
];
/// Names of the procedures of a program's version.
pub fn procedures(program: u32, version: u32) -> &'static [(u64, &'static str)] {
    match (program, version) {
        (100_000, 2) => &[(0, "NULL"), (1, "SET"), (2, "UNSET"), (3, "GETPORT"), (4, "DUMP"), (5, "CALLIT")],
        (100_000, 3 | 4) => &[
            (0, "NULL"),
            (1, "SET"),
            (2, "UNSET"),
            (3, "GETADDR"),
            (4, "DUMP"),
            (5, "CALLIT"),
            (6, "GETTIME"),
            (7, "UADDR2TADDR"),
            (8, "TADDR2UADDR"),
            (9, "GETVERSADDR"),
            (10, "INDIRECT"),
            (11, "GETADDRLIST"),
            (12, "GETSTAT"),
        ],
        (100_003, 2) => &[
            (0, "NULL"),
            (1, "GETATTR"),
            (2, "SETATTR"),
            (3, "ROOT"),
            (4, "LOOKUP"),
            (5, "READLINK"),
            (6, "READ"),
            (7, "WRITECACHE"),
            (8, "WRITE"),
            (9, "CREATE"),
            (10, "REMOVE"),
            (11, "RENAME"),
            (12, "LINK"),
            (13, "SYMLINK"),
            (14, "MKDIR"),
            (15, "RMDIR"),
            (16, "READDIR"),
            (17, "STATFS"),
        ],
        (100_003, 3) => NFS_3,
        (100_003, 4) => NFS_4,
        (100_004, 1 | 2) => YPSERV,
        (100_005, 1 | 2) => MOUNT_2,
        (100_005, 3) => MOUNT_3,
        (100_021, 1..=4) => NLM,
        (100_024, 1) => STAT_1,
        (100_227, 2 | 3) => &[(0, "NULL"), (1, "GETACL"), (2, "SETACL"), (3, "GETATTR"), (4, "ACCESS"), (5, "GETXATTRDIR")],
        _ => &[],
    }
}

/// The name of a procedure; its number where it has none.
pub fn procedure(program: u32, version: u32, number: u32) -> String {
    let rows = procedures(program, version);
    let name = rows.iter().find(|row| row.0 == u64::from(number)).map(|row| row.1);
    name.map_or_else(|| format!("proc-{number}"), str::to_string)
}

/// What a program needs to know of a message; it is handed on as the packet's hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Procedure {
    pub version: u32,
    pub procedure: u32,
    pub reply: bool,
}

impl Procedure {
    fn of_hint(hint: u64) -> Procedure {
        Procedure { version: (hint >> 40) as u32, procedure: (hint >> 8) as u32, reply: hint & 1 != 0 }
    }

    /// The hint for a call; versions beyond 24 bits do not exist.
    pub fn hint(call: &Call) -> u64 {
        u64::from(call.version & 0x00ff_ffff) << 40 | u64::from(call.procedure) << 8 | u64::from(call.reply)
    }
}

/// Puts the lines with which every program's layer begins: the version, and the procedure in the field of that version.
pub fn begin<'a>(cx: &mut Cx<'a>, info: &'static ProtocolInfo, b: Bytes<'a>, procedures: &[&'static Field]) -> Procedure {
    let call = Procedure::of_hint(cx.packet.hint);
    let here = b.span(0, 0);
    cx.layer(info, b, b.reported_len());
    cx.computed(&fields::PROGRAMVERSION, here, Value::Uint(call.version.into()));
    if let Some(field) = (call.version as usize).checked_sub(1).and_then(|at| procedures.get(at)) {
        cx.computed(field, here, Value::Uint(call.procedure.into()));
    }
    call
}
