//! Network File System (RFC 1094, RFC 1813, RFC 7530). Calls and replies of version 3 are read in full; those of the other
//! versions are named.

mod calls;
mod fields;
mod parts;
mod replies;

use super::common::rpc::handle;
use super::common::rpc::xdr::Xdr;
use super::common::rpc::begin;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo};
use fields::*;

const PROGRAM: u32 = 100_003;
const LISTS: &[&[&Field]] = &[fields::FIELDS, handle::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::RpcProgram, PROGRAM)],
    ..Protocol::new(ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("nfs", "Network File System", "NFS", &["RFC 1813"]) }, dissect)
};

/// Procedures of version 3 (section 3.3).
mod procedures {
    pub const GETATTR: u32 = 1;
    pub const SETATTR: u32 = 2;
    pub const LOOKUP: u32 = 3;
    pub const ACCESS: u32 = 4;
    pub const READLINK: u32 = 5;
    pub const READ: u32 = 6;
    pub const WRITE: u32 = 7;
    pub const CREATE: u32 = 8;
    pub const MKDIR: u32 = 9;
    pub const SYMLINK: u32 = 10;
    pub const REMOVE: u32 = 12;
    pub const RMDIR: u32 = 13;
    pub const RENAME: u32 = 14;
    pub const LINK: u32 = 15;
    pub const READDIR: u32 = 16;
    pub const READDIRPLUS: u32 = 17;
    pub const FSSTAT: u32 = 18;
    pub const FSINFO: u32 = 19;
    pub const PATHCONF: u32 = 20;
    pub const COMMIT: u32 = 21;
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = begin(cx, &PROTOCOL.info, b, &[&PROCEDURE_V2, &PROCEDURE_V2, &PROCEDURE_V3, &PROCEDURE_V4]);
    let mut x = Xdr::new(b);
    if call.version != 3 || x.is_empty() {
        return Ok(());
    }
    if call.reply { replies::dissect(cx, &mut x, call.procedure) } else { calls::dissect(cx, &mut x, call.procedure) }
}
