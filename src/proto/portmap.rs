//! Port mapper: which port serves which program (RFC 1833).

use super::common::rpc::PROGRAMS;
use super::common::rpc::begin;
use super::common::rpc::fields::VALUE_FOLLOWS;
use super::common::rpc::xdr::Xdr;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

/// Names of the values of V1 Procedure.
const PROCEDURE_V1_NAMES: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "SET"),
    (2, "UNSET"),
    (3, "GETPORT"),
    (4, "DUMP"),
    (5, "CALLIT"),
];

/// Names of the values of V3 Procedure.
const PROCEDURE_V3_NAMES: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "SET"),
    (2, "UNSET"),
    (3, "GETADDR"),
    (4, "DUMP"),
    (5, "CALLIT"),
    (6, "GETTIME"),
    (7, "UADDR2TADDR"),
    (8, "TADDR2UADDR"),
];

/// Names of the values of V4 Procedure.
const PROCEDURE_V4_NAMES: &[(u64, &str)] = &[
    (0, "NULL"),
    (1, "SET"),
    (2, "UNSET"),
    (3, "GETADDR"),
    (4, "DUMP"),
    (5, "BCAST"),
    (6, "GETTIME"),
    (7, "UADDR2TADDR"),
    (8, "TADDR2UADDR"),
    (9, "GETVERSADDR"),
    (10, "INDIRECT"),
    (11, "GETADDRLIST"),
    (12, "GETSTAT"),
];

fields! {
    /// V1 Procedure.
    PROCEDURE_V1 = "portmap.procedure_v1", "V1 Procedure", U32 Dec, names(PROCEDURE_V1_NAMES);
    /// V2 Procedure.
    PROCEDURE_V2 = "portmap.procedure_v2", "V2 Procedure", U32 Dec, names(PROCEDURE_V1_NAMES);
    /// V3 Procedure.
    PROCEDURE_V3 = "portmap.procedure_v3", "V3 Procedure", U32 Dec, names(PROCEDURE_V3_NAMES);
    /// V4 Procedure.
    PROCEDURE_V4 = "portmap.procedure_v4", "V4 Procedure", U32 Dec, names(PROCEDURE_V4_NAMES);
    /// Program.
    PROG = "portmap.prog", "Program", U32 Dec, names(PROGRAMS);
    /// Version.
    VERSION = "portmap.version", "Version", U32 Dec;
    /// Protocol.
    PROTO = "portmap.proto", "Protocol", U32 Dec;
    /// Port.
    PORT = "portmap.port", "Port", U32 Dec;
    /// Answer.
    ANSWER = "portmap.answer", "Answer", Bool None;
    /// RPCB.
    RPCB = "portmap.rpcb", "RPCB", None None;
    /// Program.
    RPCB_PROG = "portmap.rpcb.prog", "Program", U32 Dec, names(PROGRAMS);
    /// Version.
    RPCB_VERSION = "portmap.rpcb.version", "Version", U32 Dec;
    /// Network Id.
    RPCB_NETID = "portmap.rpcb.netid", "Network Id", Str None;
    /// Universal Address.
    RPCB_ADDR = "portmap.rpcb.addr", "Universal Address", Str None;
    /// Owner of this Service.
    RPCB_OWNER = "portmap.rpcb.owner", "Owner of this Service", Str None;
    /// Universal Address.
    UADDR = "portmap.uaddr", "Universal Address", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::RpcProgram, 100_000)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("portmap", "Portmap", "Portmap", &["RFC 1833"]) }, dissect)
};

/// Procedures; those up to the fourth have the same numbers in all versions.
const SET: u32 = 1;
const UNSET: u32 = 2;
const GETPORT: u32 = 3;
const DUMP: u32 = 4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = begin(cx, &PROTOCOL.info, b, &[&PROCEDURE_V1, &PROCEDURE_V2, &PROCEDURE_V3, &PROCEDURE_V4]);
    let mut x = Xdr::new(b);
    if x.is_empty() {
        return Ok(());
    }
    match (call.version, call.procedure, call.reply) {
        (2, SET | UNSET | GETPORT, false) => {
            let [program, version, protocol, _] = mapping(cx, &mut x)?;
            if call.procedure == GETPORT {
                let name = PROG.names.get(program.into()).unwrap_or("Unknown");
                cx.info_append(format_args!(" {name}({program}) V:{version} {}", transport(protocol)));
            }
        }
        (2, GETPORT, true) => {
            let port = x.word(cx, &PORT)?;
            if port == 0 {
                cx.info_append(format_args!(" PROGRAM_NOT_AVAILABLE"));
            } else {
                cx.info_append(format_args!(" Port:{port}"));
            }
        }
        (_, SET | UNSET, true) => {
            x.word(cx, &ANSWER)?;
        }
        (2, DUMP, true) => {
            while x.word(cx, &VALUE_FOLLOWS)? != 0 {
                let item = x.open(cx, "Map Entry");
                let [program, version, ..] = mapping(cx, &mut x)?;
                let name = PROG.names.get(program.into()).unwrap_or("Unknown");
                x.close(cx, item);
                cx.append(item, format_args!(": {name} ({program}) V{version}"));
            }
        }
        (3 | 4, SET | UNSET | GETPORT, false) => binding(cx, &mut x)?,
        (3 | 4, GETPORT, true) => {
            x.opaque(cx, "Universal Address", &UADDR)?;
        }
        (3 | 4, DUMP, true) => {
            while x.word(cx, &VALUE_FOLLOWS)? != 0 {
                binding(cx, &mut x)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn transport(protocol: u32) -> String {
    match protocol {
        6 => "TCP".to_string(),
        17 => "UDP".to_string(),
        other => other.to_string(),
    }
}

/// Program, version, protocol and port.
fn mapping<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Result<[u32; 4], crate::base::Fault> {
    Ok([x.word(cx, &PROG)?, x.word(cx, &VERSION)?, x.word(cx, &PROTO)?, x.word(cx, &PORT)?])
}

/// A binding of versions 3 and 4, with a universal address.
fn binding<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    let item = cx.put(&RPCB, x.bytes.span(x.at, 0), Value::None);
    cx.open_last();
    x.word(cx, &RPCB_PROG)?;
    x.word(cx, &RPCB_VERSION)?;
    x.opaque(cx, "Network Id", &RPCB_NETID)?;
    x.opaque(cx, "Universal Address", &RPCB_ADDR)?;
    x.opaque(cx, "Owner of this Service", &RPCB_OWNER)?;
    x.close(cx, item);
    Ok(())
}
