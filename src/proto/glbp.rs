//! Gateway load balancing protocol (Cisco; not published: names with question marks are guesses).

use super::common::rows::{add_each, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Hello"),
    (2, "Request/Response?"),
    (3, "Auth"),
];
const HELLO_VGSTATE_NAMES: &[(u64, &str)] = &[
    (4, "Listen"),
    (8, "Speak"),
    (0x10, "Standby"),
    (0x20, "Active"),
];
const HELLO_ADDRTYPE_NAMES: &[(u64, &str)] = &[
    (1, "IPv4"),
    (2, "IPv6"),
];
const REQRESP_VFSTATE_NAMES: &[(u64, &str)] = &[
    (4, "Listen"),
    (0x20, "Active"),
];
const AUTH_AUTHTYPE_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "Plain text"),
    (2, "MD5 string"),
    (3, "MD5 chain"),
];

fields! {
    /// Version?.
    VERSION = "glbp.version", "Version?", U8 Dec;
    /// Unknown1.
    UNKNOWN1 = "glbp.unknown1", "Unknown1", U8 Dec;
    /// Group.
    GROUP = "glbp.group", "Group", U16 Dec;
    /// Unknown2.
    UNKNOWN2 = "glbp.unknown2", "Unknown2", Bytes None;
    /// Owner ID.
    OWNERID = "glbp.ownerid", "Owner ID", Ether None;
    /// TLV.
    TLV = "glbp.tlv", "TLV", Protocol None;
    /// Type.
    TYPE = "glbp.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Length.
    LENGTH = "glbp.length", "Length", U8 Dec;
    /// Unknown1-0.
    HELLO_UNKNOWN10 = "glbp.hello.unknown10", "Unknown1-0", Bytes None;
    /// VG state?.
    HELLO_VGSTATE = "glbp.hello.vgstate", "VG state?", U8 Dec, names(HELLO_VGSTATE_NAMES);
    /// Unknown1-1.
    HELLO_UNKNOWN11 = "glbp.hello.unknown11", "Unknown1-1", Bytes None;
    /// Priority.
    HELLO_PRIORITY = "glbp.hello.priority", "Priority", U8 Dec;
    /// Unknown1-2.
    HELLO_UNKNOWN12 = "glbp.hello.unknown12", "Unknown1-2", Bytes None;
    /// Hello interval [msec].
    HELLO_HELLOINT = "glbp.hello.helloint", "Helloint", U32 Dec;
    /// Hold interval [msec].
    HELLO_HOLDINT = "glbp.hello.holdint", "Holdint", U32 Dec;
    /// Redirect interval [sec].
    HELLO_REDIRECT = "glbp.hello.redirect", "Redirect", U16 Dec;
    /// Forwarder timeout interval [sec].
    HELLO_TIMEOUT = "glbp.hello.timeout", "Timeout", U16 Dec;
    /// Unknown1-3.
    HELLO_UNKNOWN13 = "glbp.hello.unknown13", "Unknown1-3", Bytes None;
    /// Address type.
    HELLO_ADDRTYPE = "glbp.hello.addrtype", "Address type", U8 Dec, names(HELLO_ADDRTYPE_NAMES);
    /// Address length.
    HELLO_ADDRLEN = "glbp.hello.addrlen", "Address length", U8 Dec;
    /// Virtual IPv4.
    HELLO_VIRTUALIPV4 = "glbp.hello.virtualipv4", "Virtual IPv4", Ipv4 None;
    /// Virtual IPv6.
    HELLO_VIRTUALIPV6 = "glbp.hello.virtualipv6", "Virtual IPv6", Ipv6 None;
    /// Virtual Unknown.
    HELLO_VIRTUALUNK = "glbp.hello.virtualunk", "Virtual Unknown", Bytes None;
    /// Forwarder?.
    REQRESP_FORWARDER = "glbp.reqresp.forwarder", "Forwarder?", U8 Dec;
    /// VF state?.
    REQRESP_VFSTATE = "glbp.reqresp.vfstate", "VF state?", U8 Dec, names(REQRESP_VFSTATE_NAMES);
    /// Unknown2-1.
    REQRESP_UNKNOWN21 = "glbp.reqresp.unknown21", "Unknown2-1", Bytes None;
    /// Priority.
    REQRESP_PRIORITY = "glbp.reqresp.priority", "Priority", U8 Dec;
    /// Weight.
    REQRESP_WEIGHT = "glbp.reqresp.weight", "Weight", U8 Dec;
    /// Unknown2-2.
    REQRESP_UNKNOWN22 = "glbp.reqresp.unknown22", "Unknown2-2", Bytes None;
    /// Virtualmac.
    REQRESP_VIRTUALMAC = "glbp.reqresp.virtualmac", "Virtualmac", Ether None;
    /// Authtype.
    AUTH_AUTHTYPE = "glbp.auth.authtype", "Authtype", U8 Dec, names(AUTH_AUTHTYPE_NAMES);
    /// Authlength.
    AUTH_AUTHLENGTH = "glbp.auth.authlength", "Authlength", U8 Dec;
    /// Plain pass.
    AUTH_PLAINPASS = "glbp.auth.plainpass", "Plain pass", Str None;
    /// MD5-string hash.
    AUTH_MD5HASH = "glbp.auth.md5hash", "MD5-string hash", Bytes None;
    /// MD5-chain index.
    AUTH_MD5CHAININDEX = "glbp.auth.md5chainindex", "MD5-chain index", U32 Dec;
    /// MD5-chain hash.
    AUTH_MD5CHAINHASH = "glbp.auth.md5chainhash", "MD5-chain hash", Bytes None;
    /// Unknown auth value.
    AUTH_AUTHUNKNOWN = "glbp.auth.authunknown", "Unknown auth value", Bytes None;
    /// Unknown TLV data.
    UNKNOWN_DATA = "glbp.unknown.data", "Unknown TLV data", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 3222)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("glbp", "Gateway Load Balancing Protocol", "GLBP", &["Cisco GLBP"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("GLBP");
    let group = b.be16(2)?;
    cx.info(format_args!("G: {group}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let mut at = add_each(cx, b, 0, &[(&VERSION, 1), (&UNKNOWN1, 1), (&GROUP, 2), (&UNKNOWN2, 2), (&OWNERID, 6)])?;
    while at + 2 <= b.reported_len() {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        if len < 2 {
            return Err(Fault::Malformed);
        }
        let tlv = b.sub(at, len)?;
        let name = TYPE.names.get(kind.into()).unwrap_or("Unknown");
        cx.info_append(format_args!(", {name}"));
        cx.put(&TLV, tlv.span(0, len), Value::Span(tlv.span(0, len)));
        let item = cx.open_last();
        cx.text(item, format_args!("TLV l={len}, t={name}"));
        add_each(cx, tlv, 0, &[(&TYPE, 1), (&LENGTH, 1)])?;
        match kind {
            1 => hello(cx, tlv)?,
            2 => request(cx, tlv)?,
            3 => authentication(cx, tlv)?,
            _ => add_rest(cx, &UNKNOWN_DATA, tlv, 2)?,
        }
        cx.close();
        at += len;
    }
    Ok(())
}

fn hello<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let at = add_each(
        cx,
        t,
        2,
        &[
            (&HELLO_UNKNOWN10, 1),
            (&HELLO_VGSTATE, 1),
            (&HELLO_UNKNOWN11, 1),
            (&HELLO_PRIORITY, 1),
            (&HELLO_UNKNOWN12, 2),
            (&HELLO_HELLOINT, 4),
            (&HELLO_HOLDINT, 4),
            (&HELLO_REDIRECT, 2),
            (&HELLO_TIMEOUT, 2),
            (&HELLO_UNKNOWN13, 2),
        ],
    )?;
    let (family, len) = (cx.add(&HELLO_ADDRTYPE, t, at, 1)?, cx.add(&HELLO_ADDRLEN, t, at + 1, 1)? as usize);
    let (field, size) = match family {
        1 => (&HELLO_VIRTUALIPV4, 4),
        2 => (&HELLO_VIRTUALIPV6, 16),
        _ => (&HELLO_VIRTUALUNK, len),
    };
    cx.add(field, t, at + 2, size)?;
    cx.info_append(format_args!(", {}", HELLO_ADDRTYPE.names.get(family).unwrap_or("Unknown")));
    Ok(())
}

fn request<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    add_each(
        cx,
        t,
        2,
        &[
            (&REQRESP_FORWARDER, 1),
            (&REQRESP_VFSTATE, 1),
            (&REQRESP_UNKNOWN21, 1),
            (&REQRESP_PRIORITY, 1),
            (&REQRESP_WEIGHT, 1),
            (&REQRESP_UNKNOWN22, 7),
            (&REQRESP_VIRTUALMAC, 6),
        ],
    )
    .map(|_| ())
}

fn authentication<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let kind = cx.add(&AUTH_AUTHTYPE, t, 2, 1)?;
    let len = cx.add(&AUTH_AUTHLENGTH, t, 3, 1)? as usize;
    match kind {
        1 => cx.add(&AUTH_PLAINPASS, t, 4, len).map(|_| ()),
        2 => cx.add(&AUTH_MD5HASH, t, 4, len).map(|_| ()),
        3 => add_each(cx, t, 4, &[(&AUTH_MD5CHAININDEX, 4), (&AUTH_MD5CHAINHASH, len.saturating_sub(4))]).map(|_| ()),
        _ => cx.add(&AUTH_AUTHUNKNOWN, t, 4, len).map(|_| ()),
    }
}
