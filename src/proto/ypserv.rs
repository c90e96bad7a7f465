//! Yellow pages (NIS): tables of users, hosts and others from a server (Sun, NIS protocol version 2).

use super::common::rpc::xdr::Xdr;
use super::common::rpc::{self, begin};
use super::common::text::shown;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, ProtocolInfo, Value};

const STATUS_NAMES: &[(u64, &str)] = &[
    (0, "YP_FALSE"),
    (1, "YP_TRUE"),
    (2, "YP_NOMORE"),
    (4294967288, "YP_VERS"),
    (4294967289, "YP_BADARGS"),
    (4294967290, "YP_YPERR"),
    (4294967291, "YP_BADDB"),
    (4294967292, "YP_BADOP"),
    (4294967293, "YP_NOKEY"),
    (4294967294, "YP_NODOM"),
    (4294967295, "YP_NOMAP"),
];
const XFRSTAT_NAMES: &[(u64, &str)] = &[
    (1, "YPXFR_SUCC"),
    (2, "YPXFR_AGE"),
    (4294967282, "YPXFR_REFUSED"),
    (4294967283, "YPXFR_XFRERR"),
    (4294967284, "YPXFR_FORCE"),
    (4294967285, "YPXFR_CLEAR"),
    (4294967286, "YPXFR_SKEW"),
    (4294967287, "YPXFR_FILE"),
    (4294967288, "YPXFR_DBM"),
    (4294967289, "YPXFR_BADARGS"),
    (4294967290, "YPXFR_YPERR"),
    (4294967291, "YPXFR_MADDR"),
    (4294967292, "YPXFR_RPC"),
    (4294967293, "YPXFR_RSRC"),
    (4294967294, "YPXFR_NODOM"),
    (4294967295, "YPXFR_NOMAP"),
];

fields! {
    /// V1 Procedure.
    PROCEDURE_V1 = "ypserv.procedure_v1", "V1 Procedure", U32 Dec, names(rpc::YPSERV);
    /// V2 Procedure.
    PROCEDURE_V2 = "ypserv.procedure_v2", "V2 Procedure", U32 Dec, names(rpc::YPSERV);
    /// Domain.
    DOMAIN = "ypserv.domain", "Domain", Str None;
    /// Serves Domain.
    SERVESDOMAIN = "ypserv.servesdomain", "Serves Domain", Bool None, with(YES_NO);
    /// Map Name.
    MAP = "ypserv.map", "Map Name", Str None;
    /// Peer Name.
    PEER = "ypserv.peer", "Peer Name", Str None;
    /// More.
    MORE = "ypserv.more", "More", Bool None, with(YES_NO);
    /// Order Number for XFR.
    ORDERNUM = "ypserv.ordernum", "Order Number", U32 Dec;
    /// Host Transport ID to use for XFR Callback.
    TRANSID = "ypserv.transid", "Host Transport ID", Ipv4 None;
    /// Program Number to use for XFR Callback.
    PROG = "ypserv.prog", "Program Number", U32 Dec;
    /// Port to use for XFR Callback.
    PORT = "ypserv.port", "Port", U32 Dec;
    /// Key.
    KEY = "ypserv.key", "Key", Str None;
    /// Value.
    VALUE = "ypserv.value", "Value", Str None;
    /// Status.
    STATUS = "ypserv.status", "Status", I32 Dec, names(STATUS_NAMES);
    /// YP Map Parameters.
    MAP_PARMS = "ypserv.map_parms", "YP Map Parameters", None None;
    /// Xfrstat.
    XFRSTAT = "ypserv.xfrstat", "Xfrstat", I32 Dec, names(XFRSTAT_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::RpcProgram, 100_004)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ypserv", "Yellow Pages Service", "YPSERV", &["NIS version 2"]) },
        dissect,
    )
};

/// Procedures.
const MATCH: u32 = 3;
const ORDER: u32 = 10;
/// Status of an answer that has what was asked for.
const TRUE: u32 = 1;

/// A text field with its title.
type Named = (&'static str, &'static Field);
const DOMAIN_NAME: Named = ("Domain", &DOMAIN);
const MAP_NAME: Named = ("Map Name", &MAP);
const KEY_TEXT: Named = ("Key", &KEY);
const VALUE_TEXT: Named = ("Value", &VALUE);
const PEER_NAME: Named = ("Peer Name", &PEER);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let call = begin(cx, &PROTOCOL.info, b, &[&PROCEDURE_V1, &PROCEDURE_V2]);
    let mut x = Xdr::new(b);
    if x.is_empty() {
        return Ok(());
    }
    match (call.procedure, call.reply) {
        (1 | 2, false) => texts(cx, &mut x, &[DOMAIN_NAME]).map(|_| ()),
        (1 | 2, true) => x.word(cx, &SERVESDOMAIN).map(|_| ()),
        (MATCH, false) => {
            let names = texts(cx, &mut x, &[DOMAIN_NAME, MAP_NAME, KEY_TEXT])?;
            cx.info_append(format_args!(" {names}"));
            Ok(())
        }
        (4 | 8 | 9, false) => texts(cx, &mut x, &[DOMAIN_NAME, MAP_NAME]).map(|_| ()),
        (ORDER, false) => {
            let names = texts(cx, &mut x, &[DOMAIN_NAME, MAP_NAME])?;
            cx.info_append(format_args!(" {names}"));
            Ok(())
        }
        (5, false) => texts(cx, &mut x, &[DOMAIN_NAME, MAP_NAME, KEY_TEXT]).map(|_| ()),
        (6, false) => transfer(cx, &mut x),
        (6, true) => {
            x.word(cx, &TRANSID)?;
            x.word(cx, &XFRSTAT).map(|_| ())
        }
        (8, true) => {
            while x.word(cx, &MORE)? != 0 {
                x.word(cx, &STATUS)?;
                texts(cx, &mut x, &[VALUE_TEXT, KEY_TEXT])?;
            }
            Ok(())
        }
        (11, false) => texts(cx, &mut x, &[DOMAIN_NAME]).map(|_| ()),
        (MATCH | 4 | 5 | 9 | ORDER | 11, true) => answer(cx, &mut x, call.procedure),
        _ => Ok(()),
    }
}

/// Texts one after another; gives them with slashes between them.
fn texts<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, rows: &[Named]) -> Result<String, Fault> {
    let mut all = Vec::new();
    for (title, field) in rows {
        all.push(shown(x.opaque(cx, title, field)?));
    }
    Ok(all.join("/"))
}

fn answer<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>, procedure: u32) -> Outcome {
    let status = x.word(cx, &STATUS)?;
    if status != TRUE {
        cx.info_append(format_args!(" {}", STATUS.names.get(status.into()).unwrap_or("Unknown")));
    }
    match procedure {
        MATCH => {
            let value = texts(cx, x, &[VALUE_TEXT])?;
            if status == TRUE {
                cx.info_append(format_args!(" {value}"));
            }
        }
        4 | 5 => {
            texts(cx, x, &[VALUE_TEXT, KEY_TEXT])?;
        }
        9 => {
            texts(cx, x, &[PEER_NAME])?;
        }
        ORDER => {
            let number = x.word(cx, &ORDERNUM)?;
            cx.info_append(format_args!(" 0x{number:08x}"));
        }
        _ => {
            while x.word(cx, &MORE)? != 0 {
                texts(cx, x, &[MAP_NAME])?;
            }
        }
    }
    Ok(())
}

/// A server is told to fetch a map from another.
fn transfer<'a>(cx: &mut Cx<'a>, x: &mut Xdr<'a>) -> Outcome {
    let item = cx.put(&MAP_PARMS, x.here(), Value::None);
    cx.open_last();
    texts(cx, x, &[DOMAIN_NAME, MAP_NAME])?;
    x.word(cx, &ORDERNUM)?;
    texts(cx, x, &[PEER_NAME])?;
    cx.close();
    for field in [&TRANSID, &PROG, &PORT] {
        x.word(cx, field)?;
    }
    cx.end_at(item, x.bytes, x.at);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_question_names_domain_map_and_key() {
        let mut call = Vec::new();
        for word in [7_u32, 0, 2, 100_004, 2, 3, 0, 0, 0, 0, 3] {
            call.extend_from_slice(&word.to_be_bytes());
        }
        call.extend_from_slice(b"dom\0\0\0\0\x06passwd\0\0\0\0\0\x04root");
        let shown = udp((800, 4047), &call);
        assert_eq!(shown.protocol, "YPSERV");
        assert!(shown.info.starts_with("V2 MATCH Call") && shown.info.ends_with(" dom/passwd/root"), "{}", shown.info);
    }
}
