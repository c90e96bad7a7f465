//! End system to intermediate system (ISO 9542): who is where on a link, and by whom to send.

use super::common::checksum::{self, fletcher};
use crate::base::addr::hex;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, Names, ProtocolInfo, Value};
use crate::{fields, notes};

const TYPES: &[(u64, &str)] = &[(END_HELLO, "ES HELLO"), (ROUTER_HELLO, "IS HELLO"), (REDIRECT, "RD REQUEST")];
const END_HELLO: u64 = 2;
const ROUTER_HELLO: u64 = 4;
const REDIRECT: u64 = 6;

fields! {
    /// Network layer protocol: 0x82.
    NLPI = "esis.nlpi", "Network Layer Protocol Identifier", U8 Hex, names(&[(0x82, "ESIS")]);
    /// Bytes of the packet.
    LENGTH = "esis.length", "PDU Length", U8 Dec;
    /// Version: 1.
    VERSION = "esis.ver", "Version", U8 Dec;
    /// Reserved.
    RESERVED = "esis.res", "Reserved(==0)", U8 Dec;
    /// Kind of packet.
    TYPE = "esis.type", "PDU Type", U8 Dec, mask(0x1f), names(TYPES);
    /// How long the information holds, in seconds.
    HOLDING = "esis.htime", "Holding Time", U16 Dec, unit(" seconds");
    /// Checksum over the packet; 0: none.
    CHECKSUM = "esis.chksum", "Checksum", U16 Hex;
    /// Whether the checksum is right.
    CHECKSUM_STATUS = "esis.chksum.status", "Checksum Status", U8 None, with(Names::Table(checksum::STATUS));
    /// Addresses of an end system.
    SOURCES = "esis.number_of_source_addresses", "Number of Source Addresses (SA, Format: NSAP)", U8 Dec;
    /// Bytes of an end system's address.
    SOURCE_LENGTH = "esis.sal", "SAL", U8 Dec, unit(" octets");
    /// Address of an end system.
    SOURCE = "esis.sa", "SA", Str None;
    /// Bytes of a router's title.
    TITLE_LENGTH = "esis.netl", "NETL", U8 Dec, unit(" octets");
    /// Title of a router.
    TITLE = "esis.net", "NET", Str None;
    /// Bytes of the destination's address.
    DESTINATION_LENGTH = "esis.dal", "DAL", U8 Dec, unit(" octets");
    /// Address that was sent to.
    DESTINATION = "esis.da", "DA", Str None;
    /// Bytes of the better way's address.
    SUBNETWORK_LENGTH = "esis.bsnpal", "BSNPAL", U8 Dec, unit(" octets");
    /// Address on the link by which the destination is better reached.
    SUBNETWORK = "esis.bsnpa", "BSNPA", Str None;
}

notes! {
    /// The version is not 1.
    UNKNOWN_VERSION = "esis.ver.unknown", "Unknown ESIS version", Warn Protocol;
    /// The kind of packet is not known.
    UNKNOWN_TYPE = "esis.type.unknown", "Unknown ESIS packet type", Warn Protocol;
    /// The checksum is wrong.
    BAD_CHECKSUM = "esis.bad_checksum", "Bad checksum", Error Checksum;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Osi, 0x82)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            notes: NOTES,
            ..ProtocolInfo::new("esis", "ISO 9542 ESIS Routeing Information Exchange Protocol", "ESIS", &["ISO 9542"])
        },
        dissect,
    )
};

/// Bytes of the fixed part.
const HEADER: usize = 9;
/// Place of the checksum.
const CHECKSUM_AT: usize = 7;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ESIS");
    let kind = TYPE.extract(b.u8(4)?.into());
    match TYPE.names.get(kind) {
        Some(name) => cx.info(format_args!("{name}")),
        None => cx.info(format_args!("Unknown (0x{kind:x})")),
    }
    let length = usize::from(b.u8(1)?);
    let b = b.window(0, length.max(HEADER));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&NLPI, b, 0, 1)?;
    cx.add(&LENGTH, b, 1, 1)?;
    let version = cx.add(&VERSION, b, 2, 1)?;
    if version != 1 {
        cx.note_text(&UNKNOWN_VERSION, format_args!("Unknown ESIS version ({version} vs 1)"));
    }
    cx.add(&RESERVED, b, 3, 1)?;
    cx.add(&TYPE, b, 4, 1)?;
    if TYPE.names.get(kind).is_none() {
        cx.note(&UNKNOWN_TYPE);
    }
    cx.add(&HOLDING, b, 5, 2)?;
    verify(cx, b)?;
    match kind {
        END_HELLO => sources(cx, b)?,
        ROUTER_HELLO => {
            section(cx, b, HEADER, "### Network Entity Title Section ###", (&TITLE_LENGTH, &TITLE))?;
        }
        REDIRECT => redirect(cx, b)?,
        _ => {}
    }
    Ok(())
}

fn verify<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let stated = cx.add(&CHECKSUM, b, CHECKSUM_AT, 2)? as u16;
    let item = cx.last();
    if stated == 0 {
        cx.text(item, format_args!("Checksum: [missing]"));
        cx.generated(item);
        return Ok(());
    }
    let Ok(bytes) = b.slice(0, b.reported_len()) else { return Ok(()) };
    let good = fletcher(bytes, CHECKSUM_AT) == stated;
    if good {
        cx.append(item, format_args!(" [correct]"));
    } else {
        cx.append(item, format_args!(" [incorrect]"));
        cx.note(&BAD_CHECKSUM);
    }
    let status = if good { checksum::GOOD } else { checksum::BAD };
    cx.computed(&CHECKSUM_STATUS, b.span(CHECKSUM_AT, 0), Value::Uint(status));
    Ok(())
}

/// A network service access point or a title, as ISO 8348 has people write it: the domain's part, then the rest.
fn nsap(bytes: &[u8]) -> String {
    let first = match bytes.len() {
        3 => 1,
        n => n.min(4),
    };
    let (domain, rest) = bytes.split_at_checked(first).unwrap_or((bytes, &[]));
    if rest.is_empty() { hex(domain, "") } else { format!("{}.{}", hex(domain, ""), hex(rest, "")) }
}

/// An address with its length before it; gives where it ends.
fn address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, fields: (&'static Field, &'static Field)) -> Result<usize, Fault> {
    let len = cx.add(fields.0, b, at, 1)? as usize;
    let bytes = b.slice(at + 1, len)?;
    cx.put_text(fields.1, b.span(at + 1, len), format_args!("{}", nsap(bytes)));
    Ok(at + 1 + len)
}

fn section<'a>(
    cx: &mut Cx<'a>,
    b: Bytes<'a>,
    at: usize,
    title: &str,
    fields: (&'static Field, &'static Field),
) -> Result<usize, Fault> {
    let len = 1 + usize::from(b.u8(at)?);
    cx.open_text(b.span(at, len), format_args!("{title}"));
    let end = address(cx, b, at, fields)?;
    cx.close();
    Ok(end)
}

fn sources<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.open(&SOURCES, b, HEADER, 1)?;
    let mut at = HEADER + 1;
    for _ in 0..count {
        at = address(cx, b, at, (&SOURCE_LENGTH, &SOURCE))?;
    }
    cx.close();
    Ok(())
}

fn redirect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = section(cx, b, HEADER, "### Destination Address Section ###", (&DESTINATION_LENGTH, &DESTINATION))?;
    let len = usize::from(b.u8(at)?);
    cx.open_text(b.span(at, 1 + len), format_args!("###  Subnetwork Address Section ###"));
    cx.add(&SUBNETWORK_LENGTH, b, at, 1)?;
    let parts: Vec<String> = b.slice(at + 1, len)?.chunks(2).map(|pair| hex(pair, "")).collect();
    cx.put_text(&SUBNETWORK, b.span(at + 1, len), format_args!("{}", parts.join(".")));
    cx.close();
    let at = at + 1 + len;
    if b.u8(at)? == 0 {
        cx.open_text(b.span(at, 1), format_args!("### No Network Entity Title Section ###"));
        cx.close();
    } else {
        section(cx, b, at, "### Network Entity Title Section ###", (&TITLE_LENGTH, &TITLE))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{self, Shown};

    fn shown(pdu: &[u8]) -> Shown {
        let mut frame = vec![1, 0x80, 0xc2, 0, 0, 0x15, 2, 0, 0, 0, 0, 1, 0, pdu.len() as u8 + 3, 0xfe, 0xfe, 3];
        frame.extend(pdu);
        testing::dissect(1, &frame)
    }

    #[test]
    fn routers_say_their_title() {
        let shown = shown(&[0x82, 19, 1, 0, 4, 0, 180, 0, 0, 9, 0x49, 0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ESIS", "IS HELLO"));
        assert!(shown.has("NET: 49000102.0304050607"), "{:#?}", shown.lines);
        assert!(shown.has("[Checksum: [missing]]") && shown.has("Holding Time: 180 seconds"));
    }

    #[test]
    fn wrong_checksums_are_noted() {
        let shown = shown(&[0x82, 19, 1, 0, 4, 0, 180, 0x12, 0x34, 9, 0x49, 0, 1, 2, 3, 4, 5, 6, 7]);
        assert!(shown.has("Checksum: 0x1234 [incorrect]"), "{:#?}", shown.lines);
        assert!(shown.has("[Checksum Status: Bad]"));
    }

    #[test]
    fn a_redirect_names_the_better_way() {
        let shown = shown(&[0x82, 22, 1, 0, 6, 0, 180, 0, 0, 4, 0x49, 0, 1, 2, 6, 2, 0, 0, 0, 0, 7, 0]);
        assert!(shown.has("DA: 49000102") && shown.has("BSNPA: 0200.0000.0007"), "{:#?}", shown.lines);
    }
}
