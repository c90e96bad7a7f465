//! Mount service: gives out the first file handle of an exported directory (RFC 1813 appendix I).

use super::common::rpc::fields::VALUE_FOLLOWS;
use super::common::rpc::xdr::Xdr;
use super::common::rpc::{self, begin, handle};
use super::common::text::shown;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

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

fields! {
    /// V1 Procedure.
    PROCEDURE_V1 = "mount.procedure_v1", "V1 Procedure", U32 Dec, names(rpc::MOUNT_2);
    /// V2 Procedure.
    PROCEDURE_V2 = "mount.procedure_v2", "V2 Procedure", U32 Dec, names(rpc::MOUNT_2);
    /// V3 Procedure.
    PROCEDURE_V3 = "mount.procedure_v3", "V3 Procedure", U32 Dec, names(rpc::MOUNT_3);
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
    FLAVOR = "mount.flavor", "Flavor", U32 Dec, names(rpc::fields::AUTH_FLAVOR_NAMES);
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
