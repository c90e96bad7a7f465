//! Mount service: gives out the first file handle of an exported directory (RFC 1813 appendix I).

use super::common::rpc::begin;
use super::common::rpc::fields::VALUE_FOLLOWS;
use super::common::rpc::handle;
use super::common::rpc::xdr::Xdr;
use super::common::text::shown;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

/// Names of the values of V1 Procedure.
const PROCEDURE_V1_NAMES: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "MNT"),
    (2, "DUMP"),
    (3, "UMNT"),
    (4, "UMNTALL"),
    (5, "EXPORT"),
    (6, "EXPORTALL"),
];

/// Names of the values of V2 Procedure.
const PROCEDURE_V2_NAMES: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "MNT"),
    (2, "DUMP"),
    (3, "UMNT"),
    (4, "UMNTALL"),
    (5, "EXPORT"),
    (6, "EXPORTALL"),
    (7, "PATHCONF"),
];

/// Names of the values of V3 Procedure.
const PROCEDURE_V3_NAMES: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "MNT"),
    (2, "DUMP"),
    (3, "UMNT"),
    (4, "UMNTALL"),
    (5, "EXPORT"),
];

/// Names of the values of Status.
const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "OK"),
    (1, "ERR_PERM"),
    (2, "ERR_NOENT"),
    (5, "ERR_IO"),
    (13, "ERR_ACCESS"),
    (20, "ERR_NOTDIR"),
    (22, "ERR_INVAL"),
    (63, "ERR_NAMETOOLONG"),
    (10004, "ERR_NOTSUPP"),
    (10006, "ERR_SERVERFAULT"),
];

/// Names of the values of Flavor.
const FLAVOR_NAMES: &[(u64, &str)] = &[
    (0, "AUTH_NULL"),
    (1, "AUTH_UNIX"),
    (2, "AUTH_SHORT"),
    (3, "AUTH_DES"),
    (5, "AUTH_RSA/Gluster"),
    (6, "RPCSEC_GSS"),
    (300001, "AUTH_GSSAPI"),
    (390003, "RPCSEC_GSS_KRB5"),
    (390004, "RPCSEC_GSS_KRB5I"),
    (390005, "RPCSEC_GSS_KRB5P"),
    (390006, "RPCSEC_GSS_LIPKEY"),
    (390007, "RPCSEC_GSS_LIPKEY_I"),
    (390008, "RPCSEC_GSS_LIPKEY_P"),
    (390009, "RPCSEC_GSS_SPKM3"),
    (390010, "RPCSEC_GSS_SPKM3I"),
    (390011, "RPCSEC_GSS_SPKM3P"),
    (390039, "AUTH_GLUSTERFS"),
];

fields! {
    /// V1 Procedure.
    PROCEDURE_V1 = "mount.procedure_v1", "V1 Procedure", U32 Dec, names(PROCEDURE_V1_NAMES);
    /// V2 Procedure.
    PROCEDURE_V2 = "mount.procedure_v2", "V2 Procedure", U32 Dec, names(PROCEDURE_V2_NAMES);
    /// V3 Procedure.
    PROCEDURE_V3 = "mount.procedure_v3", "V3 Procedure", U32 Dec, names(PROCEDURE_V3_NAMES);
    /// Path.
    PATH = "mount.path", "Path", Str None;
    /// Status.
    STATUS = "mount.status", "Status", U32 Dec, names(STATUS_NAMES);
    /// Hostname.
    DUMP_HOSTNAME = "mount.dump.hostname", "Hostname", Str None;
    /// Directory.
    DUMP_DIRECTORY = "mount.dump.directory", "Directory", Str None;
    /// Mount List Entry.
    DUMP_ENTRY = "mount.dump.entry", "Mount List Entry", None None;
    /// Group.
    EXPORT_GROUP = "mount.export.group", "Group", Str None;
    /// Groups.
    EXPORT_GROUPS = "mount.export.groups", "Groups", None None;
    /// Directory.
    EXPORT_DIRECTORY = "mount.export.directory", "Directory", Str None;
    /// Export List Entry.
    EXPORT_ENTRY = "mount.export.entry", "Export List Entry", None None;
    /// Flavors.
    FLAVORS = "mount.flavors", "Flavors", U32 Dec;
    /// Flavor.
    FLAVOR = "mount.flavor", "Flavor", U32 Dec, names(FLAVOR_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::RpcProgram, 100_005)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mount", "Mount Service", "MOUNT", &["RFC 1813"]) }, dissect)
};

/// Procedures (section 5.2).
const MNT: u32 = 1;
const DUMP: u32 = 2;
const UMNT: u32 = 3;
const EXPORT: u32 = 5;
/// Bytes of a file handle of versions 1 and 2.
const SHORT_HANDLE: usize = 32;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = begin(cx, &PROTOCOL.info, b, &[&PROCEDURE_V1, &PROCEDURE_V2, &PROCEDURE_V3]);
    let mut x = Xdr::new(b);
    if x.is_empty() {
        return Ok(());
    }
    match (call.procedure, call.reply) {
        (MNT | UMNT, false) => {
            let path = shown(x.opaque(cx, "Path", &PATH)?);
            cx.info_append(format_args!(" {path}"));
        }
        (MNT, true) => mounted(cx, &mut x, call.version)?,
        (DUMP, true) => {
            while x.word(cx, &VALUE_FOLLOWS)? != 0 {
                let item = cx.put(&DUMP_ENTRY, b.span(x.at, 0), Value::None);
                cx.open_last();
                let host = shown(x.opaque(cx, "Hostname", &DUMP_HOSTNAME)?);
                let directory = shown(x.opaque(cx, "Directory", &DUMP_DIRECTORY)?);
                x.close(cx, item);
                cx.append(item, format_args!(": {host}:{directory}"));
            }
        }
        (EXPORT, true) => {
            while x.word(cx, &VALUE_FOLLOWS)? != 0 {
                let item = cx.put(&EXPORT_ENTRY, b.span(x.at, 0), Value::None);
                cx.open_last();
                let directory = shown(x.opaque(cx, "Directory", &EXPORT_DIRECTORY)?);
                cx.append(item, format_args!(": {directory} ->"));
                let groups = cx.put(&EXPORT_GROUPS, b.span(x.at, 0), Value::None);
                cx.open_last();
                while x.word(cx, &VALUE_FOLLOWS)? != 0 {
                    let group = shown(x.opaque(cx, "Group", &EXPORT_GROUP)?);
                    cx.append(item, format_args!(" {group}"));
                }
                x.close(cx, groups);
                x.close(cx, item);
            }
        }
        _ => {}
    }
    Ok(())
}

/// The handle of the directory, or why there is none.
fn mounted<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, version: u32) -> Outcome {
    let status = x.word(cx, &STATUS)?;
    if status != 0 {
        cx.info_append(format_args!(" Error:{}", STATUS.names.get(status.into()).unwrap_or("Unknown")));
        return Ok(());
    }
    if version < 3 {
        let item = x.open(cx, "fhandle");
        handle::put(cx, x, SHORT_HANDLE)?;
        x.close(cx, item);
        return Ok(());
    }
    handle::handle(cx, x, "fhandle")?;
    let count = x.word(cx, &FLAVORS)?;
    for _ in 0..count {
        x.word(cx, &FLAVOR)?;
    }
    Ok(())
}
