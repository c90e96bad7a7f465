//! Next hop resolution protocol: which address on the network below leads to an address above (RFC 2332).

mod extensions;
mod fields;

use super::common::checksum;
use super::common::ethertype;
use super::common::rows::{add_bits, add_each};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 54), (Table::Gre, 0x2001), (Table::EtherType, 0x2001)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("nhrp", "NBMA Next Hop Resolution Protocol", "NHRP", &["RFC 2332"]) },
        dissect,
    )
};

/// Fixed header in bytes.
const HEADER: usize = 20;

const RESOLUTION_REQUEST: u8 = 1;
const RESOLUTION_REPLY: u8 = 2;
const REGISTRATION_REQUEST: u8 = 3;
const REGISTRATION_REPLY: u8 = 4;
const ERROR_INDICATION: u8 = 7;
const TRAFFIC_INDICATION: u8 = 8;

/// What the fixed header says.
struct Header {
    kind: u8,
    /// Lengths of the sender's address on the network below, and of its sub-address.
    source: [usize; 2],
    /// Where the packet and where its mandatory part ends.
    end: usize,
    extensions: usize,
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = b.u8(17)?;
    let name = OP_TYPE.names.get(kind.into()).unwrap_or("Unknown");
    cx.protocol("NHRP");
    cx.info(format_args!("{name}"));
    let item = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.text(item, format_args!("Next Hop Resolution Protocol ({name})"));
    let header = fixed(cx, b, kind)?;
    let mandatory_end = if header.extensions > 0 { header.extensions.min(header.end) } else { header.end };
    mandatory(cx, b.window(0, mandatory_end), &header)?;
    if header.extensions > 0 {
        extensions::all(cx, b.window(0, header.end), header.extensions)?;
    }
    Ok(())
}

fn fixed<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Result<Header, Fault> {
    cx.open_text(b.span(0, HEADER), format_args!("NHRP Fixed Header"));
    cx.add(&AFN, b, 0, 2)?;
    let protocol = b.be16(2)?;
    cx.add(&PRO_TYPE, b, 2, 2)?;
    if let Some(name) = ethertype::name(protocol) {
        cx.text(cx.last(), format_args!("{}: {name} (0x{protocol:04x})", PRO_TYPE.label));
    }
    add_each(cx, b, 4, &[(&PROTOCOL_TYPE, 5), (&HOPCNT, 1)])?;
    let end = cx.add(&PKTSZ, b, 10, 2)? as usize;
    cx.add(&CHKSUM, b, 12, 2)?;
    let item = cx.last();
    let status = checksum::verdict(cx, item, b.be16(12)?, &[b.clipped(0, end)]);
    cx.computed(&CHKSUM_STATUS, b.span(12, 0), Value::Uint(status));
    let extensions = cx.add(&EXTOFF, b, 14, 2)? as usize;
    cx.add(&VERSION, b, 16, 1)?;
    cx.append(cx.last(), format_args!(" (NHRP - rfc2332)"));
    cx.add(&OP_TYPE, b, 17, 1)?;
    let source = [
        type_and_length(cx, b, 18, [&SHTL, &SHTL_TYPE, &SHTL_LEN])?,
        type_and_length(cx, b, 19, [&SSTL, &SSTL_TYPE, &SSTL_LEN])?,
    ];
    cx.close();
    Ok(Header { kind, source, end, extensions })
}

fn type_and_length<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: [&'static Field; 3]) -> Result<usize, Fault> {
    let [whole, kind, len] = fields;
    let raw = cx.open(whole, b, at, 1)?;
    cx.text(cx.last(), format_args!("{}: {}/{}", whole.label, kind.names.get(raw >> 6 & 1).unwrap_or(""), raw & 0x3f));
    add_bits(cx, b, at, 1, &[kind, len])?;
    cx.close();
    Ok((raw & 0x3f) as usize)
}

fn mandatory<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: &Header) -> Outcome {
    let kind = header.kind;
    cx.open_text(b.span(HEADER, b.reported_len().saturating_sub(HEADER)), format_args!("NHRP Mandatory Part"));
    let (source, destination) = (usize::from(b.u8(HEADER)?), usize::from(b.u8(HEADER + 1)?));
    cx.add(&SRC_PROT_LEN, b, HEADER, 1)?;
    cx.add(&DST_PROT_LEN, b, HEADER + 1, 1)?;
    let mut at = HEADER + 2;
    if matches!(kind, ERROR_INDICATION | TRAFFIC_INDICATION) {
        // the word of flags is not used
        if kind == ERROR_INDICATION {
            add_each(cx, b, at + 2, &[(&ERR_CODE, 2), (&ERR_OFFSET, 2)])?;
        }
        at += 6;
    } else {
        flags(cx, b, at, kind)?;
        let id = cx.add(&REQID, b, at + 2, 4)?;
        cx.info_append(format_args!(", ID={id}"));
        at += 6;
    }
    let [below, sub] = header.source;
    at = address(cx, b, at, below, &SRC_NBMA_ADDR)? + sub;
    at = address(cx, b, at, source, &SRC_PROT_ADDR)?;
    at = address(cx, b, at, destination, &DST_PROT_ADDR)?;
    if kind == ERROR_INDICATION || kind == TRAFFIC_INDICATION {
        if at < b.reported_len() {
            cx.open_text(b.span(at, b.reported_len() - at), format_args!("Packet Causing Indication"));
            cx.dispatch_inside(Table::EtherType, b.be16(2)?.into(), b.from(at));
            cx.close();
        }
    } else {
        entries(cx, b, at, matches!(kind, RESOLUTION_REPLY | REGISTRATION_REPLY))?;
    }
    cx.close();
    Ok(())
}

fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, kind: u8) -> Outcome {
    let raw = cx.open(&FLAGS, b, at, 2)?;
    let line = cx.last();
    let rows: &[(&Field, u64)] = match kind {
        RESOLUTION_REQUEST | RESOLUTION_REPLY => {
            &[(&FLAG_Q, 0x8000), (&FLAG_A, 0x4000), (&FLAG_D, 0x2000), (&FLAG_U, 0x1000), (&FLAG_S, 0x0800), (&FLAG_NAT, 2)]
        }
        REGISTRATION_REQUEST | REGISTRATION_REPLY => &[(&FLAG_U, 0x8000), (&FLAG_NAT, 2)],
        _ => &[(&FLAG_N, 0x8000)],
    };
    for (field, bit) in rows {
        let set = raw & bit != 0;
        if set {
            cx.append(line, format_args!(", {}", field.label));
        }
        let item = cx.put(field, b.span(at, 2), Value::Uint(set.into()));
        if field.mask != *bit {
            cx.text(item, format_args!("{}... .... .... .... = {}: {}", u8::from(set), field.label, if set { "True" } else { "False" }));
        }
    }
    cx.close();
    Ok(())
}

/// An address; gives where it ends. Those that are not of IPv4 are passed over.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, len: usize, field: &'static Field) -> Result<usize, Fault> {
    if len == 4 {
        cx.add(field, b, at, 4)?;
    }
    b.sub(at, len)?;
    Ok(at + len)
}

/// Client information entries to the end of the view. `answer`: the column tells the code.
fn entries<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize, answer: bool) -> Outcome {
    const FIXED: usize = 12;
    while at + FIXED <= b.reported_len() {
        let item = cx.open_text(b.span(at, FIXED), format_args!("Client Information Entry"));
        let code = cx.add(&CODE, b, at, 1)?;
        if answer {
            cx.info_append(format_args!(", Code={}", CODE.names.get(code).unwrap_or("Unknown")));
        }
        add_each(cx, b, at + 1, &[(&PREFIX, 1), (&UNUSED, 2), (&MTU, 2), (&HTIME, 2)])?;
        let below = type_and_length(cx, b, at + 8, [&CLI_ADDR_TL, &CLI_ADDR_TL_TYPE, &CLI_ADDR_TL_LEN])?;
        let sub = type_and_length(cx, b, at + 9, [&CLI_SADDR_TL, &CLI_SADDR_TL_TYPE, &CLI_SADDR_TL_LEN])?;
        let above = cx.add(&PROT_LEN, b, at + 10, 1)? as usize;
        cx.add(&PREF, b, at + 11, 1)?;
        at = address(cx, b, at + FIXED, below, &CLIENT_NBMA_ADDR)? + sub;
        at = address(cx, b, at, above, &CLIENT_PROT_ADDR)?;
        cx.end_at(item, b, at);
        cx.close();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn a_registration_shows_who_registers() {
        let shown = dissect_as(147, &[
            0, 1, 8, 0, 0, 0, 0, 0, 0, 255, 0, 52, 0, 0, 0, 0, 1, 3, 4, 0,
            4, 4, 0x80, 2, 0, 0, 0, 6, 172, 16, 25, 2, 192, 168, 0, 2, 192, 168, 0, 1,
            0, 255, 0, 0, 5, 0xea, 0x1c, 0x20, 0, 0, 0, 0,
        ], (Table::LinkType, 147, "nhrp"));
        assert_eq!(shown.info, "NHRP Registration Request, ID=6");
        assert!(shown.has("Flags: 0x8002, Uniqueness Bit, Cisco NAT Supported"), "{:#?}", shown.lines);
        assert!(shown.has("Source NBMA Address: 172.16.25.2"));
        assert!(shown.has("Holding Time (s): 7200"));
    }
}
