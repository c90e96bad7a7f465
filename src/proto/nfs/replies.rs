//! Results of the procedures of version 3 (RFC 1813 section 3.3).

use super::fields::*;
use super::parts::*;
use super::procedures::*;
use crate::dissect::{Cx, Outcome};
use crate::model::Value;
use crate::proto::common::rpc::fields::VALUE_FOLLOWS;
use crate::proto::common::rpc::xdr::Xdr;
use crate::proto::common::text::shown;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, procedure: u32) -> Outcome {
    let place = x.bytes.span(x.at, 4);
    let status = x.word(cx, &STATUS3)?;
    cx.hide(&STATUS, place, Value::Uint(status.into()));
    if status != 0 {
        let name = STATUS3.names.get(status.into()).unwrap_or("Unknown error");
        cx.info_append(format_args!(" Error: {name}"));
    }
    match procedure {
        GETATTR if status == 0 => {
            let text = attributes(cx, x, "obj_attributes")?;
            cx.info_append(format_args!("{text}"));
        }
        SETATTR => change(cx, x, "obj_wcc")?,
        LOOKUP => {
            if status == 0 {
                let hash = crate::proto::common::rpc::handle::handle(cx, x, "object")?;
                cx.info_append(format_args!(", FH: 0x{hash:08x}"));
                maybe_attributes(cx, x, "obj_attributes")?;
            }
            maybe_attributes(cx, x, "dir_attributes")?;
        }
        ACCESS => {
            maybe_attributes(cx, x, "obj_attributes")?;
            if status == 0 {
                let rights = access(cx, x, &ACCESS_RIGHTS)?;
                cx.info_append(format_args!(", [Allowed: {rights}]"));
            }
        }
        READLINK => {
            maybe_attributes(cx, x, "symlink_attributes")?;
            if status == 0 {
                let path = shown(x.opaque(cx, "Data", &READLINK_DATA)?);
                cx.info_append(format_args!(" Path: {path}"));
            }
        }
        READ => {
            maybe_attributes(cx, x, "file_attributes")?;
            if status == 0 {
                let count = x.word(cx, &COUNT3)?;
                x.word(cx, &READ_EOF)?;
                cx.info_append(format_args!(" Len: {count}"));
                x.opaque(cx, "Data", &DATA)?;
            }
        }
        WRITE => {
            change(cx, x, "file_wcc")?;
            if status == 0 {
                let count = x.word(cx, &COUNT3)?;
                let committed = x.word(cx, &WRITE_COMMITTED)?;
                let committed = WRITE_COMMITTED.names.get(committed.into()).unwrap_or("Unknown");
                cx.info_append(format_args!(" Len: {count} {committed}"));
                verifier(cx, x)?;
            }
        }
        CREATE | MKDIR | SYMLINK => {
            if status == 0 {
                maybe_handle(cx, x, "obj")?;
                maybe_attributes(cx, x, "obj_attributes")?;
            }
            change(cx, x, "dir_wcc")?;
        }
        REMOVE | RMDIR => change(cx, x, "dir_wcc")?,
        RENAME => {
            change(cx, x, "fromdir_wcc")?;
            change(cx, x, "todir_wcc")?;
        }
        LINK => {
            maybe_attributes(cx, x, "symlink_attributes")?;
            change(cx, x, "linkdir_wcc")?;
        }
        READDIR | READDIRPLUS => {
            maybe_attributes(cx, x, "dir_attributes")?;
            if status == 0 {
                directory(cx, x, procedure == READDIRPLUS)?;
            }
        }
        FSSTAT => {
            maybe_attributes(cx, x, "obj_attributes")?;
            if status == 0 {
                for field in [
                    &FSSTAT3_RESOK_TBYTES,
                    &FSSTAT3_RESOK_FBYTES,
                    &FSSTAT3_RESOK_ABYTES,
                    &FSSTAT3_RESOK_TFILES,
                    &FSSTAT3_RESOK_FFILES,
                    &FSSTAT3_RESOK_AFILES,
                ] {
                    x.hyper(cx, field)?;
                }
                x.word(cx, &FSSTAT_INVARSEC)?;
            }
        }
        FSINFO => {
            maybe_attributes(cx, x, "obj_attributes")?;
            if status == 0 {
                info(cx, x)?;
            }
        }
        PATHCONF => {
            maybe_attributes(cx, x, "obj_attributes")?;
            if status == 0 {
                for field in [
                    &PATHCONF_LINKMAX,
                    &PATHCONF_NAME_MAX,
                    &PATHCONF_NO_TRUNC,
                    &PATHCONF_CHOWN_RESTRICTED,
                    &PATHCONF_CASE_INSENSITIVE,
                    &PATHCONF_CASE_PRESERVING,
                ] {
                    x.word(cx, field)?;
                }
            }
        }
        COMMIT => {
            change(cx, x, "file_wcc")?;
            if status == 0 {
                verifier(cx, x)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn verifier<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    cx.add(&VERIFIER, x.bytes, x.at, 8)?;
    x.at += 8;
    Ok(())
}

/// What a file system can (section 3.3.19).
fn info<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    for field in [&FSINFO_RTMAX, &FSINFO_RTPREF, &FSINFO_RTMULT, &FSINFO_WTMAX, &FSINFO_WTPREF, &FSINFO_WTMULT, &FSINFO_DTPREF] {
        x.word(cx, field)?;
    }
    x.hyper(cx, &FSINFO_MAXFILESIZE)?;
    delta(cx, x)?;
    let bits =
        [&FSINFO_PROPERTIES_SETATTR, &FSINFO_PROPERTIES_PATHCONF, &FSINFO_PROPERTIES_SYMLINKS, &FSINFO_PROPERTIES_HARDLINKS];
    cx.flags(&FSINFO_PROPERTIES, x.bytes, x.at, 4, &bits)?;
    x.at += 4;
    Ok(())
}

/// Entries of a directory; with attributes and handles in the wider form.
fn directory<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, plus: bool) -> Outcome {
    verifier(cx, x)?;
    while x.word(cx, &VALUE_FOLLOWS)? != 0 {
        let item = cx.put(&READDIR_ENTRY, x.bytes.span(x.at, 0), Value::None);
        cx.open_last();
        x.hyper(cx, if plus { &ENTRYPLUS_FILEID } else { &ENTRY3_FILEID })?;
        let name = shown(x.opaque(cx, "Name", if plus { &ENTRYPLUS_NAME } else { &ENTRY3_NAME })?);
        cx.append(item, format_args!(": name {name}"));
        cx.info_append(format_args!(" {name}"));
        x.hyper(cx, if plus { &ENTRYPLUS_COOKIE } else { &ENTRY3_COOKIE })?;
        if plus {
            maybe_attributes(cx, x, "name_attributes")?;
            maybe_handle(cx, x, "name_handle")?;
        }
        x.close(cx, item);
    }
    x.word(cx, &READDIR_EOF)?;
    Ok(())
}
