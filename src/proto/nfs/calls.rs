//! Arguments of the procedures of version 3 (RFC 1813 section 3.3).

use super::fields::*;
use super::parts::*;
use super::procedures::*;
use crate::dissect::{Cx, Outcome};
use crate::proto::common::rpc::handle::handle;
use crate::proto::common::rpc::xdr::Xdr;
use crate::proto::common::text::shown;

pub(super) fn dissect<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, procedure: u32) -> Outcome {
    match procedure {
        GETATTR | FSSTAT | FSINFO | PATHCONF | READLINK => {
            let title = if procedure == READLINK { "symlink" } else { "object" };
            let hash = handle(cx, x, title)?;
            cx.info_append(format_args!(", FH: 0x{hash:08x}"));
        }
        SETATTR => {
            let hash = handle(cx, x, "object")?;
            cx.info_append(format_args!(", FH: 0x{hash:08x}"));
            wishes(cx, x, "new_attributes")?;
            let guard = x.open(cx, "guard");
            if x.word(cx, &SATTRGUARD3)? != 0 {
                x.word(cx, &CTIME_SEC)?;
                x.word(cx, &CTIME_NSEC)?;
            }
            x.close(cx, guard);
        }
        LOOKUP => {
            let what = name(cx, x, "what")?;
            cx.info_append(format_args!(", {what}"));
        }
        ACCESS => {
            let hash = handle(cx, x, "object")?;
            let rights = access(cx, x, &ACCESS_CHECK)?;
            cx.info_append(format_args!(", FH: 0x{hash:08x}, [Check: {rights}]"));
        }
        READ => {
            let hash = handle(cx, x, "file")?;
            let offset = x.hyper(cx, &OFFSET3)?;
            let count = x.word(cx, &COUNT3)?;
            cx.info_append(format_args!(", FH: 0x{hash:08x} Offset: {offset} Len: {count}"));
        }
        WRITE => {
            let hash = handle(cx, x, "file")?;
            let offset = x.hyper(cx, &OFFSET3)?;
            let count = x.word(cx, &COUNT3)?;
            let stable = x.word(cx, &WRITE_STABLE)?;
            x.opaque(cx, "Data", &DATA)?;
            let stable = WRITE_STABLE.names.get(stable.into()).unwrap_or("Unknown");
            cx.info_append(format_args!(", FH: 0x{hash:08x} Offset: {offset} Len: {count} {stable}"));
        }
        CREATE => create(cx, x)?,
        MKDIR => {
            let what = name(cx, x, "where")?;
            cx.info_append(format_args!(", {what}"));
            wishes(cx, x, "attributes")?;
        }
        SYMLINK => {
            let what = name(cx, x, "where")?;
            wishes(cx, x, "symlink_attributes")?;
            let to = shown(x.opaque(cx, "To", &SYMLINK_TO)?);
            cx.info_append(format_args!(", From {what} To {to}"));
        }
        REMOVE | RMDIR => {
            let what = name(cx, x, "object")?;
            cx.info_append(format_args!(", {what}"));
        }
        RENAME => {
            let from = name(cx, x, "from")?;
            let to = name(cx, x, "to")?;
            cx.info_append(format_args!(", From {from} To {to}"));
        }
        LINK => {
            let hash = handle(cx, x, "file")?;
            let to = name(cx, x, "link")?;
            cx.info_append(format_args!(", From DH: 0x{hash:08x} To {to}"));
        }
        READDIR | READDIRPLUS => {
            let hash = handle(cx, x, "dir")?;
            cx.info_append(format_args!(", FH: 0x{hash:08x}"));
            x.hyper(cx, &COOKIE3)?;
            cx.add(&VERIFIER, x.bytes, x.at, 8)?;
            x.at += 8;
            if procedure == READDIRPLUS {
                x.word(cx, &COUNT3_DIRCOUNT)?;
                x.word(cx, &COUNT3_MAXCOUNT)?;
            } else {
                x.word(cx, &COUNT3)?;
            }
        }
        COMMIT => {
            let hash = handle(cx, x, "file")?;
            cx.info_append(format_args!(", FH: 0x{hash:08x}"));
            x.hyper(cx, &OFFSET3)?;
            x.word(cx, &COUNT3)?;
        }
        _ => {}
    }
    Ok(())
}

fn create<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    /// Ways of creating a file; the last has a verifier in the place of attributes.
    const MODES: [&str; 3] = ["UNCHECKED", "GUARDED", "EXCLUSIVE"];
    let what = name(cx, x, "where")?;
    let mode = x.word(cx, &CREATE_MODE)?;
    let text = MODES.get(mode as usize).copied().unwrap_or("Unknown");
    cx.text(cx.last(), format_args!("Create Mode: {text} ({mode})"));
    if mode == 2 {
        cx.add(&VERIFIER, x.bytes, x.at, 8)?;
        x.at += 8;
    } else {
        wishes(cx, x, "obj_attributes")?;
    }
    cx.info_append(format_args!(", {what} Mode: {text}"));
    Ok(())
}
