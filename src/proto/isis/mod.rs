//! Intermediate system to intermediate system (ISO/IEC 10589, RFC 1195, RFC 5303): the common header; each kind of PDU has files
//! of its own.

mod hello;
mod hello_fields;
mod lsp;
mod lsp_fields;
mod snp;
mod snp_fields;

use crate::base::{Bytes, Fault};
use crate::base::addr::hex;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::{fields, notes};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};

const TYPE_NAMES: &[(u64, &str)] = &[
    (15, "L1 HELLO"),
    (16, "L2 HELLO"),
    (17, "P2P HELLO"),
    (18, "L1 LSP"),
    (20, "L2 LSP"),
    (24, "L1 CSNP"),
    (25, "L2 CSNP"),
    (26, "L1 PSNP"),
    (27, "L2 PSNP"),
];

notes! {
    /// The checksum of a link state PDU is wrong.
    LSP_BAD_CHECKSUM = "isis.lsp.bad_checksum", "Bad checksum", Error Checksum;
    /// The checksum of a hello is wrong.
    HELLO_BAD_CHECKSUM = "isis.hello.bad_checksum", "Bad checksum", Error Checksum;
}

fields! {
    /// Protocol discriminator: 0x83.
    IRPD = "isis.irpd", "Intradomain Routing Protocol Discriminator", U8 Hex, names(&[(0x83, "ISIS")]);
    /// Length of the header in bytes.
    LEN = "isis.len", "Length Indicator", U8 Dec;
    /// Version: 1.
    VERSION = "isis.version", "Version/Protocol ID Extension", U8 Dec;
    /// Length of system ids in bytes; 0: 6.
    SYSID_LEN = "isis.sysid_len", "ID Length", U8 Dec;
    /// Kind of packet.
    TYPE = "isis.type", "PDU Type", U8 Dec, mask(0x1f), names(TYPE_NAMES);
    /// Reserved.
    TYPE_RES = "isis.type.reserved", "Reserved", U8 Hex, mask(0xe0);
    /// Version: 1.
    VERSION2 = "isis.version2", "Version", U8 Dec;
    /// Reserved.
    RESERVED = "isis.reserved", "Reserved", U8 Dec;
    /// Most area addresses; 0: 3.
    MAX_AREA = "isis.max_area_adr", "Maximum Area Addresses", U8 Dec;
    /// A hello.
    HELLO = "isis.hello", "ISIS HELLO", Protocol None;
    /// A link state packet.
    LSP = "isis.lsp", "ISO 10589 ISIS Link State Protocol Data Unit", Protocol None;
    /// A complete list of link state packets.
    CSNP = "isis.csnp", "ISO 10589 ISIS Complete Sequence Numbers Protocol Data Unit", Protocol None;
    /// A partial list of link state packets.
    PSNP = "isis.psnp", "ISO 10589 ISIS Partial Sequence Numbers Protocol Data Unit", Protocol None;
}

const LISTS: &[&[&Field]] = &[FIELDS, hello_fields::FIELDS, lsp_fields::FIELDS, snp_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Osi, 0x83), (Table::IpProto, 124)],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: NOTES,
            ..ProtocolInfo::new("isis", "ISO 10589 ISIS InTRA Domain Routeing Information Exchange Protocol", "ISIS", &["ISO/IEC 10589"])
        },
        dissect,
    )
};

const HEADER: usize = 8;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ISIS");
    let kind = b.u8(4)? & 0x1f;
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&IRPD, b, 0, 1)?;
    cx.add(&LEN, b, 1, 1)?;
    cx.add(&VERSION, b, 2, 1)?;
    cx.add(&SYSID_LEN, b, 3, 1)?;
    cx.add(&TYPE_RES, b, 4, 1)?;
    cx.add(&TYPE, b, 4, 1)?;
    cx.add(&VERSION2, b, 5, 1)?;
    cx.add(&RESERVED, b, 6, 1)?;
    cx.add(&MAX_AREA, b, 7, 1)?;
    let header = usize::from(b.u8(1)?);
    let depth = cx.top();
    let outcome = match kind {
        15..=17 => greeting(cx, b, kind, header),
        18 | 20 => link_state(cx, b, kind, header),
        24..=27 => sequence_numbers(cx, b, kind),
        _ => Ok(()),
    };
    cx.restore(depth);
    outcome
}

/// System ids as people write them: `2222.2222.2222`, with the bytes after them.
fn system(b: Bytes<'_>, at: usize, len: usize) -> Result<String, Fault> {
    let id = b.slice(at, len)?;
    let part = |from: usize, to: usize| hex(id.get(from..to.min(len)).unwrap_or(&[]), "");
    let mut text = format!("{}.{}.{}", part(0, 2), part(2, 4), part(4, 6));
    if len > 6 {
        text.push_str(&format!(".{}", part(6, 7)));
    }
    if len > 7 {
        text.push_str(&format!("-{}", part(7, 8)));
    }
    Ok(text)
}

fn open<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, field: &'static Field, column: &str) {
    cx.tree.push_layer(field.name);
    cx.protocol(column);
    let span = b.span(HEADER, b.reported_len().saturating_sub(HEADER));
    cx.put(field, span, Value::Span(span));
    cx.open_last();
}

fn nlpid(id: u8) -> String {
    match id {
        0xcc => "IP (0xcc)".into(),
        0x8e => "IPv6 (0x8e)".into(),
        0x81 => "CLNP (0x81)".into(),
        n => format!("Unknown (0x{n:02x})"),
    }
}

/// An area as people write it: `49.000a`.
fn area(bytes: &[u8]) -> String {
    let mut text = String::new();
    for (i, byte) in bytes.iter().enumerate() {
        if i % 2 == 1 {
            text.push('.');
        }
        text.push_str(&hex(&[*byte], ""));
    }
    text
}

fn greeting<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, header: usize) -> Outcome {
    open(cx, b, &HELLO, "ISIS HELLO");
    hello::dissect(cx, b, kind, header)?;
    cx.close();
    Ok(())
}

fn link_state<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, header: usize) -> Outcome {
    open(cx, b, &LSP, "ISIS LSP");
    lsp::dissect(cx, b, if kind == 18 { 1 } else { 2 }, header)?;
    cx.close();
    Ok(())
}

fn sequence_numbers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    let complete = kind < 26;
    open(cx, b, if complete { &CSNP } else { &PSNP }, if complete { "ISIS CSNP" } else { "ISIS PSNP" });
    snp::dissect(cx, b, if kind.is_multiple_of(2) { 1 } else { 2 }, complete)?;
    cx.close();
    Ok(())
}
