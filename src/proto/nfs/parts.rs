//! Parts of messages of version 3 (RFC 1813 section 2.6): attributes, wishes for them, names in directories.

use super::fields::*;
use crate::base::Fault;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::rpc::handle::handle;
use crate::proto::common::rpc::xdr::Xdr;
use crate::proto::common::text::shown;

static MODE_BITS: [&Field; 12] = [
    &MODE3_SUID,
    &MODE3_SGID,
    &MODE3_STICKY,
    &MODE3_RUSR,
    &MODE3_WUSR,
    &MODE3_XUSR,
    &MODE3_RGRP,
    &MODE3_WGRP,
    &MODE3_XGRP,
    &MODE3_ROTH,
    &MODE3_WOTH,
    &MODE3_XOTH,
];

fn mode<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Result<u32, Fault> {
    let value = cx.flags(&MODE3, x.bytes, x.at, 4, &MODE_BITS)? as u32;
    cx.text(cx.last(), format_args!("Mode: 0{value:03o}"));
    x.at += 4;
    Ok(value)
}

/// A moment: seconds and nanoseconds.
fn time<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, whole: &'static Field, parts: [&'static Field; 2]) -> Outcome {
    let (seconds, nanos) = (i64::from(x.bytes.be32(x.at)?), i64::from(x.bytes.be32(x.at + 4)?));
    let total = seconds.saturating_mul(1_000_000_000).saturating_add(nanos);
    let value = if std::ptr::eq(whole, &DTIME) { Value::RelTime(total) } else { Value::AbsTime(total) };
    cx.put(whole, x.bytes.span(x.at, 8), value);
    cx.open_last();
    for part in parts {
        x.word(cx, part)?;
    }
    cx.close();
    Ok(())
}

pub(super) fn delta<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    time(cx, x, &DTIME, [&DTIME_SEC, &DTIME_NSEC])
}

/// All attributes of a file; gives what Info says of them.
pub(super) fn attributes<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Result<String, Fault> {
    let item = x.open(cx, title);
    let kind = x.word(cx, &FATTR3_TYPE)?;
    let mode = mode(cx, x)?;
    x.word(cx, &FATTR3_NLINK)?;
    let uid = x.word(cx, &FATTR3_UID)?;
    let gid = x.word(cx, &FATTR3_GID)?;
    x.hyper(cx, &FATTR3_SIZE)?;
    x.hyper(cx, &FATTR3_USED)?;
    let device = x.open(cx, "rdev");
    x.word(cx, &SPECDATA1)?;
    x.word(cx, &SPECDATA2)?;
    x.close(cx, device);
    x.hyper(cx, &FATTR3_FSID)?;
    x.hyper(cx, &FATTR3_FILEID)?;
    time(cx, x, &ATIME, [&ATIME_SEC, &ATIME_NSEC])?;
    time(cx, x, &MTIME, [&MTIME_SEC, &MTIME_NSEC])?;
    time(cx, x, &CTIME, [&CTIME_SEC, &CTIME_NSEC])?;
    x.close(cx, item);
    let kind = FATTR3_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    let text = format!("  {kind} mode: {:04o} uid: {uid} gid: {gid}", mode & 0o7777);
    cx.append(item, format_args!("{text}"));
    Ok(text)
}

/// Attributes that may be left out.
pub(super) fn maybe_attributes<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Outcome {
    let item = x.open(cx, title);
    if x.word(cx, &ATTRIBUTES_FOLLOW)? != 0 {
        let text = attributes(cx, x, "attributes")?;
        cx.append(item, format_args!("{text}"));
    }
    x.close(cx, item);
    Ok(())
}

/// What a file was like before and after a change.
pub(super) fn change<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Outcome {
    let item = x.open(cx, title);
    let before = x.open(cx, "before");
    if x.word(cx, &ATTRIBUTES_FOLLOW)? != 0 {
        let inner = x.open(cx, "attributes");
        x.hyper(cx, &WCC_ATTR_SIZE)?;
        time(cx, x, &MTIME, [&MTIME_SEC, &MTIME_NSEC])?;
        time(cx, x, &CTIME, [&CTIME_SEC, &CTIME_NSEC])?;
        x.close(cx, inner);
    }
    x.close(cx, before);
    maybe_attributes(cx, x, "after")?;
    x.close(cx, item);
    Ok(())
}

/// A handle that may be left out.
pub(super) fn maybe_handle<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Outcome {
    let item = x.open(cx, title);
    if x.word(cx, &HANDLE_FOLLOW)? != 0 {
        handle(cx, x, "handle")?;
    }
    x.close(cx, item);
    Ok(())
}

/// A name in a directory; gives what Info says of it.
pub(super) fn name<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Result<String, Fault> {
    let item = x.open(cx, title);
    let hash = handle(cx, x, "dir")?;
    let name = shown(x.opaque(cx, "Name", &NAME)?);
    x.close(cx, item);
    Ok(format!("DH: 0x{hash:08x}/{name}"))
}

/// Attributes that are to be set.
pub(super) fn wishes<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, title: &str) -> Outcome {
    /// A time that the client gives.
    const CLIENT_TIME: u32 = 2;
    let item = x.open(cx, title);
    for label in ["mode", "uid", "gid", "size"] {
        let line = x.open(cx, label);
        if x.word(cx, &SET_IT)? != 0 {
            match label {
                "mode" => {
                    mode(cx, x)?;
                }
                "uid" => {
                    x.word(cx, &UID3)?;
                }
                "gid" => {
                    x.word(cx, &GID3)?;
                }
                _ => {
                    x.hyper(cx, &SET_SIZE)?;
                }
            }
        }
        x.close(cx, line);
    }
    for (label, whole, parts) in
        [("atime", &ATIME, [&ATIME_SEC, &ATIME_NSEC]), ("mtime", &MTIME, [&MTIME_SEC, &MTIME_NSEC])]
    {
        let line = x.open(cx, label);
        if x.word(cx, &SET_IT)? == CLIENT_TIME {
            time(cx, x, whole, parts)?;
        }
        x.close(cx, line);
    }
    x.close(cx, item);
    Ok(())
}

/// Rights that are asked for or granted, with their short names.
pub(super) fn access<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, field: &'static Field) -> Result<String, Fault> {
    let rows: [(&'static Field, &str); 6] = [
        (&ACCESS_READ, "RD"),
        (&ACCESS_LOOKUP, "LU"),
        (&ACCESS_MODIFY, "MD"),
        (&ACCESS_EXTEND, "XT"),
        (&ACCESS_DELETE, "DL"),
        (&ACCESS_EXECUTE, "XE"),
    ];
    let rights = x.bytes.be32(x.at)?;
    cx.put(field, x.bytes.span(x.at, 4), Value::Uint(rights.into()));
    cx.open_last();
    let mut short = Vec::new();
    for (n, (bit, name)) in rows.into_iter().enumerate().filter(|(n, _)| rights >> n & 1 != 0) {
        cx.put(bit, x.bytes.span(x.at, 4), Value::Uint(1));
        cx.text(cx.last(), format_args!("0x{:03x} {}", 1 << n, bit.label));
        short.push(name);
    }
    cx.close();
    x.at += 4;
    Ok(short.join(" "))
}
