//! Intermediate system to intermediate system (ISO/IEC 10589, RFC 1195, RFC 5303): the common header and hellos; the other
//! PDUs have files of their own.

mod lsp;
mod lsp_fields;
mod snp;
mod snp_fields;

use crate::base::{Bytes, Fault};
use crate::base::addr::hex;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::{join, total};
use crate::model::{Field, Names, ProtocolInfo, Value};

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
const CIRCUIT_NAMES: &[(u64, &str)] = &[
    (0x0, "Reserved 0 (discard PDU)"),
    (0x1, "Level 1 only"),
    (0x2, "Level 2 only"),
    (0x3, "Level 1 and 2"),
];
const STATE_NAMES: &[(u64, &str)] = &[
    (0, "Up"),
    (1, "Initializing"),
    (2, "Down"),
];

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
    /// Levels of the circuit.
    CIRCUIT = "isis.hello.circuit_type", "Circuit type", U8 Hex, mask(0x03), names(CIRCUIT_NAMES);
    /// Reserved.
    HELLO_RES = "isis.hello.reserved", "Reserved", U8 Hex, mask(0xfc);
    /// Sender of the hello.
    SOURCE = "isis.hello.source_id", "SystemID {Sender of PDU}", Str None;
    /// Time after which a silent neighbor is gone, in seconds.
    HOLDING = "isis.hello.holding_timer", "Holding timer", U16 Dec;
    /// Length of the packet in bytes.
    PDU_LENGTH = "isis.hello.pdu_length", "PDU length", U16 Dec;
    /// Priority to become the designated system.
    PRIORITY = "isis.hello.priority", "Priority", U8 Dec, mask(0x7f);
    /// Designated system of the network.
    LAN_ID = "isis.hello.lan_id", "SystemID {Designated IS}", Str None;
    /// Number of the circuit.
    LOCAL_CIRCUIT = "isis.hello.local_circuit_id", "Local circuit ID", U8 Dec;
    /// Kind of a part.
    CLV_TYPE = "isis.hello.clv.type", "Type", U8 Dec;
    /// Length of a part in bytes.
    CLV_LENGTH = "isis.hello.clv.length", "Length", U8 Dec;
    /// Area of the sender.
    AREA = "isis.hello.area_address", "Area address", Bytes None;
    /// Protocol that the sender routes.
    NLPID = "isis.hello.clv_nlpid.nlpid", "NLPID", U8 Hex;
    /// Address of the sender.
    IPV4 = "isis.hello.clv_ipv4_int_addr", "IPv4 interface address", Ipv4 None;
    /// Address of the sender.
    IPV6 = "isis.hello.clv_ipv6_int_addr", "IPv6 interface address", Ipv6 None;
    /// Flags of a restart (RFC 8706).
    RESTART = "isis.hello.clv_restart_flags", "Restart Signaling Flags", U8 Hex;
    /// A restart is announced.
    RESTART_RR = "isis.hello.clv_restart_flags.rr", "Restart Request", Bool B8, mask(0x01);
    /// A restart is acknowledged.
    RESTART_RA = "isis.hello.clv_restart_flags.ra", "Restart Acknowledgment", Bool B8, mask(0x02);
    /// The adjacency shall not be told of.
    RESTART_SA = "isis.hello.clv_restart_flags.sa", "Suppress Adjacency", Bool B8, mask(0x04);
    /// Neighbor that the sender hears.
    NEIGHBOR = "isis.hello.is_neighbor", "IS Neighbor", Ether None;
    /// State of the adjacency (RFC 5303).
    STATE = "isis.hello.adjacency_state", "Adjacency State", U8 Dec, names(STATE_NAMES);
    /// Number of the sender's circuit.
    EXTENDED = "isis.hello.extended_local_circuit_id", "Extended Local circuit ID", U32 Hex;
    /// Neighbor at the other end.
    NEIGHBOR_ID = "isis.hello.neighbor_systemid", "Neighbor SystemID", Str None;
    /// Number of the neighbor's circuit.
    NEIGHBOR_EXTENDED = "isis.hello.neighbor_extended_local_circuit_id", "Neighbor Extended Local circuit ID", U32 Hex;
}

/// Parts of hellos (IANA isis-tlv-codepoints).
const PARTS: &[(u64, &str)] = &[
    (1, "Area address(es)"),
    (6, "IS Neighbor(s)"),
    (8, "Padding"),
    (10, "Authentication"),
    (12, "Checksum"),
    (129, "Protocols Supported"),
    (132, "IP Interface address(es)"),
    (133, "IP Authentication"),
    (211, "Restart Signaling"),
    (229, "Multi Topology"),
    (232, "IPv6 Interface address(es)"),
    (240, "Point-to-point Adjacency State"),
];

const LISTS: &[&[&Field]] = &[FIELDS, lsp_fields::FIELDS, snp_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Osi, 0x83), (Table::IpProto, 124)],
    ..Protocol::new(
        ProtocolInfo {
            fields: &ALL,
            notes: lsp::NOTES,
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
        15..=17 => hello(cx, b, kind, header),
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

fn hello<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, header: usize) -> Outcome {
    open(cx, b, &HELLO, "ISIS HELLO");
    let name = match kind {
        15 => "L1 HELLO",
        16 => "L2 HELLO",
        _ => "P2P HELLO",
    };
    cx.add(&CIRCUIT, b, 8, 1)?;
    cx.put(&HELLO_RES, b.span(8, 1), Value::Uint(u64::from(b.u8(8)? >> 2)));
    let source = system(b, 9, 6)?;
    cx.put_text(&SOURCE, b.span(9, 6), format_args!("{source}"));
    cx.info(format_args!("{name}, System-ID: {source}"));
    cx.add(&HOLDING, b, 15, 2)?;
    let len = cx.add(&PDU_LENGTH, b, 17, 2)? as usize;
    if kind == 17 {
        cx.add(&LOCAL_CIRCUIT, b, 19, 1)?;
    } else {
        cx.add(&PRIORITY, b, 19, 1)?;
        cx.put(&HELLO_RES, b.span(19, 1), Value::Uint(u64::from(b.u8(19)? >> 7)));
        let lan = system(b, 20, 7)?;
        cx.put_text(&LAN_ID, b.span(20, 7), format_args!("{lan}"));
    }
    let end = len.min(b.reported_len());
    let mut at = header;
    while at + 2 <= end {
        let (code, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let title = Names::Table(PARTS).get(code.into()).unwrap_or("Unknown code");
        cx.open_text(b.span(at, len + 2), format_args!("{title} (t={code}, l={len})"));
        cx.add(&CLV_TYPE, b, at, 1)?;
        cx.add(&CLV_LENGTH, b, at + 1, 1)?;
        part(cx, b.sub(at + 2, len)?, code)?;
        cx.close();
        at += 2 + len;
    }
    cx.close();
    Ok(())
}

fn part<'a>(cx: &mut Cx<'a>, p: Bytes<'a>, code: u8) -> Outcome {
    let len = p.reported_len();
    match code {
        1 => {
            let mut at = 0;
            while at < len {
                let size = usize::from(p.u8(at)?);
                cx.add(&AREA, p, at, size + 1)?;
                cx.text(cx.last(), format_args!("Area address ({size}): {}", area(p.slice(at + 1, size)?)));
                at += size + 1;
            }
        }
        6 => {
            for at in (0..len.saturating_sub(5)).step_by(6) {
                cx.add(&NEIGHBOR, p, at, 6)?;
            }
        }
        129 if len > 0 => {
            let names: Vec<String> = p.slice(0, len)?.iter().map(|id| nlpid(*id)).collect();
            cx.open_text(p.span(0, len), format_args!("NLPID: {}", names.join(", ")));
            for at in 0..len {
                cx.add(&NLPID, p, at, 1)?;
            }
            cx.close();
        }
        132 => {
            for at in (0..len.saturating_sub(3)).step_by(4) {
                cx.add(&IPV4, p, at, 4)?;
            }
        }
        211 if len > 0 => {
            cx.flags(&RESTART, p, 0, 1, &[&RESTART_SA, &RESTART_RA, &RESTART_RR])?;
        }
        232 => {
            for at in (0..len.saturating_sub(15)).step_by(16) {
                cx.add(&IPV6, p, at, 16)?;
            }
        }
        240 if len > 0 => {
            cx.add(&STATE, p, 0, 1)?;
            if len >= 5 {
                cx.add(&EXTENDED, p, 1, 4)?;
            }
            if len >= 11 {
                let id = system(p, 5, 6)?;
                cx.put_text(&NEIGHBOR_ID, p.span(5, 6), format_args!("{id}"));
            }
            if len >= 15 {
                cx.add(&NEIGHBOR_EXTENDED, p, 11, 4)?;
            }
        }
        _ => {}
    }
    Ok(())
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
