//! Anything in anything: IPv6 to a tunnel broker over UDP (draft-massar-v6ops-ayiya-02).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const IDTYPE_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "Integer"),
    (2, "ASCII string"),
];
const HASHMETHOD_NAMES: &[(u64, &str)] = &[
    (0, "No hash"),
    (1, "MD5"),
    (2, "SHA1"),
];
const AUTHMETHOD_NAMES: &[(u64, &str)] = &[
    (0, "No authentication"),
    (1, "Hash using a Shared Secret"),
    (2, "Hash using a public/private key method"),
];
const OPCODE_NAMES: &[(u64, &str)] = &[
    (0, "No Operation / Heartbeat"),
    (1, "Forward"),
    (2, "Echo Request"),
    (3, "Echo Request and Forward"),
    (4, "Echo Response"),
    (5, "MOTD"),
    (6, "Query Request"),
    (7, "Query Response"),
];

fields! {
    /// Identity field length.
    IDLEN = "ayiya.idlen", "Identity field length", U8 Hex, mask(0xf0);
    /// Identity field type.
    IDTYPE = "ayiya.idtype", "Identity field type", U8 Hex, mask(0x0f), names(IDTYPE_NAMES);
    /// Signature Length.
    SIGLEN = "ayiya.siglen", "Signature Length", U8 Hex, mask(0xf0);
    /// Hash method.
    HASHMETHOD = "ayiya.hashmethod", "Hash method", U8 Hex, mask(0x0f), names(HASHMETHOD_NAMES);
    /// Authentication method.
    AUTHMETHOD = "ayiya.authmethod", "Authentication method", U8 Hex, mask(0xf0), names(AUTHMETHOD_NAMES);
    /// Operation Code.
    OPCODE = "ayiya.opcode", "Operation Code", U8 Hex, mask(0x0f), names(OPCODE_NAMES);
    /// Next Header.
    NEXTHEADER = "ayiya.nextheader", "Next Header", U8 Hex;
    /// Epoch.
    EPOCH = "ayiya.epoch", "Epoch", AbsTime None;
    /// Identity.
    IDENTITY = "ayiya.identity", "Identity", Bytes None;
    /// Signature.
    SIGNATURE = "ayiya.signature", "Signature", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 5072)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ayiya", "Anything in Anything Protocol", "AYIYA", &["draft-massar-v6ops-ayiya-02"]) }, dissect)
};

const FORWARD: u64 = 1;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("AYIYA");
    let (identity, signature) = (1_usize << (b.u8(0)? >> 4), usize::from(b.u8(1)? >> 4) * 4);
    let header = 8 + identity + signature;
    let layer = cx.layer(&PROTOCOL.info, b, header);
    cx.text(layer, format_args!("AYIYA"));
    for (field, at) in [(&IDLEN, 0), (&IDTYPE, 0), (&SIGLEN, 1), (&HASHMETHOD, 1), (&AUTHMETHOD, 2)] {
        cx.add(field, b, at, 1)?;
    }
    let operation = cx.add(&OPCODE, b, 2, 1)?;
    let next = cx.add(&NEXTHEADER, b, 3, 1)?;
    cx.append(cx.last(), format_args!(" ({})", super::common::ipproto::name(next).unwrap_or("Unknown")));
    cx.add(&EPOCH, b, 4, 4)?;
    cx.add(&IDENTITY, b, 8, identity)?;
    if signature > 0 {
        cx.add(&SIGNATURE, b, 8 + identity, signature)?;
    }
    cx.close();
    let packet = b.from(header);
    if operation == FORWARD {
        cx.next(Table::IpProto, next as u32, packet);
    } else {
        cx.data(packet);
    }
    Ok(())
}
