//! Datagram congestion control protocol: header and options (RFC 4340).

use super::common::checksum;
use super::common::rows::add_each;
use crate::base::{Bytes, Fault, Span};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::stream::Track;

const TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Request"),
    (1, "Response"),
    (2, "Data"),
    (3, "Ack"),
    (4, "DataAck"),
    (5, "CloseReq"),
    (6, "Close"),
    (7, "Reset"),
    (8, "Sync"),
    (9, "SyncAck"),
    (10, "Listen"),
    (11, "Reserved"),
    (12, "Reserved"),
    (13, "Reserved"),
    (14, "Reserved"),
    (15, "Reserved"),
];

const SERVICE_CODE_NAMES: &[(u64, &str)] = &[
    (0, "not specified"),
    (7107696, "LTP: Licklider Transmission Protocol"),
    (1145656131, "DISC: Discard"),
    (1381253968, "RTCP: RTCP connection, separate from the corresponding RTP"),
    (1381257281, "RTPA: RTP session conveying audio data (and associated RTCP)"),
    (1381257295, "RTPO: RTP session conveying other media (and associated RTCP)"),
    (1381257300, "RTPT: RTP session conveying text media (and associated RTCP)"),
    (1381257302, "RTPV: RTP session conveying video data (and associated RTCP)"),
    (1398361159, "SYLG: Syslog Protocol"),
    (1685351985, "Bundle Protocol"),
    (1852861808, "NPMP: NetPerfMeter Data"),
    (4294967295, "Reserved (Invalid)"),
];

const RESET_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified"),
    (1, "Closed"),
    (2, "Aborted"),
    (3, "No Connection"),
    (4, "Packet Error"),
    (5, "Option Error"),
    (6, "Mandatory Error"),
    (7, "Connection Refused"),
    (8, "Bad Service Code"),
    (9, "Too Busy"),
    (10, "Bad Init Cookie"),
    (11, "Aggression Penalty"),
    (12, "Reserved"),
];

const OPTION_TYPE_RANGES: &[(u64, u64, &str)] = &[
    (0, 0, "Padding"),
    (1, 1, "Mandatory"),
    (2, 2, "Slow Receiver"),
    (3, 31, "Reserved"),
    (32, 32, "Change L"),
    (33, 33, "Confirm L"),
    (34, 34, "Change R"),
    (35, 35, "Confirm R"),
    (36, 36, "Init Cookie"),
    (37, 37, "NDP Count"),
    (38, 38, "Ack Vector [Nonce 0]"),
    (39, 39, "Ack Vector [Nonce 1]"),
    (40, 40, "Data Dropped"),
    (41, 41, "Timestamp"),
    (42, 42, "Timestamp Echo"),
    (43, 43, "Elapsed Time"),
    (44, 44, "Data checksum"),
    (45, 127, "Reserved"),
    (128, 191, "CCID option"),
    (192, 192, "CCID3 Loss Event Rate"),
    (193, 193, "CCID3 Loss Intervals"),
    (194, 194, "CCID3 Receive Rate"),
    (195, 255, "CCID option"),
];

fields! {
    /// Source Port.
    SRCPORT = "dccp.srcport", "Source Port", U16 Dec;
    /// Destination Port.
    DSTPORT = "dccp.dstport", "Destination Port", U16 Dec;
    /// Source or Destination Port.
    PORT = "dccp.port", "Source or Destination Port", U16 Dec;
    /// Data Offset.
    DATA_OFFSET = "dccp.data_offset", "Data Offset", U8 Dec;
    /// CCVal.
    CCVAL = "dccp.ccval", "CCVal", U8 Dec;
    /// Checksum Coverage.
    CSCOV = "dccp.cscov", "Checksum Coverage", U8 Dec;
    /// Checksum Status.
    CHECKSUM_STATUS = "dccp.checksum.status", "Checksum Status", U8 None, names(checksum::STATUS);
    /// Checksum.
    CHECKSUM = "dccp.checksum", "Checksum", U16 Hex;
    /// Reserved.
    RES1 = "dccp.res1", "Reserved", U8 Hex;
    /// Reserved.
    RES2 = "dccp.res2", "Reserved", U8 Hex;
    /// Type.
    TYPE = "dccp.type", "Type", U8 Dec, names(TYPE_NAMES);
    /// Extended Sequence Numbers.
    X = "dccp.x", "Extended Sequence Numbers", Bool None;
    /// Number of the conversation, from 0.
    STREAM = "dccp.stream", "Stream index", U32 Dec;
    /// Sequence number, counted from the first that its sender used.
    SEQ = "dccp.seq", "Sequence Number", U64 Dec;
    /// Sequence number that is acknowledged, counted from the first of the other side.
    ACK = "dccp.ack", "Acknowledgement Number", U64 Dec;
    /// Sequence Number (raw).
    SEQ_RAW = "dccp.seq_raw", "Sequence Number (raw)", U64 Dec;
    /// Reserved.
    ACK_RES = "dccp.ack_res", "Reserved", U16 Hex;
    /// Acknowledgement Number (raw).
    ACK_RAW = "dccp.ack_raw", "Acknowledgement Number (raw)", U64 Dec;
    /// Service Code.
    SERVICE_CODE = "dccp.service_code", "Service Code", U32 Dec, names(SERVICE_CODE_NAMES);
    /// Reset Code.
    RESET_CODE = "dccp.reset_code", "Reset Code", U8 Dec, names(RESET_CODE_NAMES);
    /// Data 1.
    DATA1 = "dccp.data1", "Data 1", U8 Dec;
    /// Data 2.
    DATA2 = "dccp.data2", "Data 2", U8 Dec;
    /// Data 3.
    DATA3 = "dccp.data3", "Data 3", U8 Dec;
    /// Option Type.
    OPTION_TYPE = "dccp.option_type", "Option Type", U8 Dec, ranges(OPTION_TYPE_RANGES);
    /// Options.
    OPTIONS = "dccp.options", "Options", None None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 33)],
    track: Some(track),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("dccp", "Datagram Congestion Control Protocol", "DCCP", &["RFC 4340"]) },
        dissect,
    )
};

const REQUEST: u8 = 0;
const RESPONSE: u8 = 1;
const DATA: u8 = 2;
const RESET: u8 = 7;

/// What sequence numbers are counted from: the sender's first and the receiver's.
#[derive(Clone, Copy, Debug, Default)]
struct Bases {
    own: u64,
    other: u64,
}

/// First sequence number of either side.
#[derive(Default)]
struct First([Option<u64>; 2]);

/// The sequence number of a packet, long or short.
fn sequence(b: Bytes<'_>) -> Result<u64, Fault> {
    if b.u8(8)? & 1 != 0 { b.uint_be(10, 6) } else { b.uint_be(9, 3) }
}

/// The sequence number that a packet acknowledges, in the kinds that do.
fn acknowledged(b: Bytes<'_>) -> Option<u64> {
    let byte = b.u8(8).ok()?;
    let (at, len) = if byte & 1 != 0 { (18, 6) } else { (13, 3) };
    (!matches!(byte >> 1 & 0xf, REQUEST | DATA)).then(|| b.uint_be(at, len).ok())?
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(sequence), ack) = (sequence(b), acknowledged(b)) else { return };
    let from_client = cx.from_client;
    let First([client, server]) = cx.state::<First>();
    let (own, other) = if from_client { (client, server) } else { (server, client) };
    let own = *own.get_or_insert(sequence);
    let other = match ack {
        Some(ack) => *other.get_or_insert(ack),
        None => other.unwrap_or(0),
    };
    cx.tell(Bases { own, other });
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (source, destination) = (b.be16(0)?, b.be16(2)?);
    let (kind, extended) = (b.u8(8)? >> 1 & 0xf, b.u8(8)? & 1 != 0);
    let header = usize::from(b.u8(4)?) * 4;
    let name = TYPE.names.get(kind.into()).unwrap_or("Reserved");
    cx.protocol("DCCP");
    cx.packet.transports += 1;
    let bases = cx.told::<Bases>().copied();
    let sequence = sequence(b)?.wrapping_sub(bases.unwrap_or_default().own);
    cx.info(format_args!("{source} \u{2192} {destination} [{name}] Seq={sequence}"));
    (cx.packet.source_port, cx.packet.destination_port) = (source.into(), destination.into());
    let item = cx.layer(&PROTOCOL.info, b, header);
    cx.text(item, format_args!("{}, Src Port: {source}, Dst Port: {destination} [{name}] Seq={sequence}", PROTOCOL.info.field.label));
    cx.add(&SRCPORT, b, 0, 2)?;
    cx.add(&DSTPORT, b, 2, 2)?;
    cx.hide(&PORT, b.span(0, 2), Value::Uint(source.into()));
    cx.hide(&PORT, b.span(2, 2), Value::Uint(destination.into()));
    if let Some(transport) = cx.transport() {
        cx.computed(&STREAM, b.span(4, 0), Value::Uint(transport.stream.into()));
    }
    cx.add(&DATA_OFFSET, b, 4, 1)?;
    let (window, coverage) = (b.u8(5)? >> 4, b.u8(5)? & 0xf);
    cx.put(&CCVAL, b.span(5, 1), Value::Uint(window.into()));
    cx.put(&CSCOV, b.span(5, 1), Value::Uint(coverage.into()));
    check(cx, b, header, coverage)?;
    cx.hide(&RES1, b.span(8, 1), Value::Uint((b.u8(8)? >> 5).into()));
    cx.put(&TYPE, b.span(8, 1), Value::Uint(kind.into()));
    cx.put(&X, b.span(8, 1), Value::Uint(extended.into()));
    let mut at = if extended {
        cx.hide(&RES2, b.span(9, 1), Value::Uint(b.u8(9)?.into()));
        10
    } else {
        9
    };
    let len = if extended { 6 } else { 3 };
    relative(cx, &SEQ, b.span(at, len), sequence, bases);
    at = add_each(cx, b, at, &[(&SEQ_RAW, len)])?;
    if !matches!(kind, REQUEST | DATA) {
        at = acknowledgement(cx, b, at, extended, bases)?;
    }
    match kind {
        REQUEST | RESPONSE => {
            let code = cx.add(&SERVICE_CODE, b, at, 4)?;
            match SERVICE_CODE.names.get(code) {
                Some(name) => cx.info_append(format_args!(" (service={name})")),
                None => cx.info_append(format_args!(" (service=Unknown ({code}))")),
            }
            at += 4;
        }
        RESET => {
            let code = cx.add(&RESET_CODE, b, at, 1)?;
            cx.info_append(format_args!(" (code={})", RESET_CODE.names.get(code).unwrap_or("Unknown")));
            at = add_each(cx, b, at + 1, &[(&DATA1, 1), (&DATA2, 1), (&DATA3, 1)])?;
        }
        _ => {}
    }
    if header < at {
        return Err(Fault::Malformed);
    }
    options(cx, b.sub(0, header)?, at)?;
    let payload = b.from(header);
    let (low, high) = (source.min(destination), source.max(destination));
    if payload.reported_len() > 0
        && !cx.dispatch(Table::DccpPort, low.into(), payload)
        && !cx.dispatch(Table::DccpPort, high.into(), payload)
    {
        cx.data(payload);
    }
    Ok(())
}

/// The checksum over what it covers (RFC 4340 section 9.1).
fn check<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, header: usize, coverage: u8) -> Outcome {
    let covered = match coverage {
        0 => b.reported_len(),
        words => header + (usize::from(words) - 1) * 4,
    };
    cx.add(&CHECKSUM, b, 6, 2)?;
    let item = cx.last();
    let (stated, pseudo) = (b.be16(6)?, pseudo_header(cx, b.reported_len()));
    let status = match (pseudo, b.slice(0, covered)) {
        (Some(pseudo), Ok(bytes)) => checksum::verdict(cx, item, stated, &[&pseudo, bytes]),
        _ => checksum::UNVERIFIED,
    };
    cx.computed(&CHECKSUM_STATUS, b.span(6, 0), Value::Uint(status));
    Ok(())
}

/// Addresses, length and protocol number that the checksum covers too.
fn pseudo_header(cx: &Cx<'_>, len: usize) -> Option<Vec<u8>> {
    use crate::base::addr::Address;
    const NUMBER: u8 = 33;
    let len = u32::try_from(len).ok()?.to_be_bytes();
    let mut out = Vec::with_capacity(40);
    match (&cx.packet.source, &cx.packet.destination) {
        (Address::Ipv4(from), Address::Ipv4(to)) => {
            out.extend_from_slice(&from.octets());
            out.extend_from_slice(&to.octets());
        }
        (Address::Ipv6(from), Address::Ipv6(to)) => {
            out.extend_from_slice(&from.octets());
            out.extend_from_slice(&to.octets());
        }
        _ => return None,
    }
    out.extend_from_slice(&len);
    out.extend_from_slice(&[0, 0, 0, NUMBER]);
    Some(out)
}

/// A number that is counted from the first of its side, where the conversation is known.
fn relative(cx: &mut Cx<'_>, field: &'static Field, span: Span, number: u64, bases: Option<Bases>) {
    if bases.is_some() {
        let item = cx.put(field, span, Value::Uint(number));
        cx.append(item, format_args!("    (relative {} number)", if field == &SEQ { "sequence" } else { "acknowledgement" }));
    }
}

/// The acknowledgement's subheader; gives where it ends (RFC 4340 section 5.3).
fn acknowledgement<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, extended: bool, bases: Option<Bases>) -> Result<usize, Fault> {
    let (reserved, len) = if extended { (2, 6) } else { (1, 3) };
    cx.hide(&ACK_RES, b.span(at, reserved), Value::Uint(b.uint_be(at, reserved)?));
    let number = b.uint_be(at + reserved, len)?.wrapping_sub(bases.unwrap_or_default().other);
    relative(cx, &ACK, b.span(at + reserved, len), number, bases);
    cx.add(&ACK_RAW, b, at + reserved, len)?;
    cx.info_append(format_args!(" (Ack={number})"));
    Ok(at + reserved + len)
}

fn options<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, mut at: usize) -> Outcome {
    /// Options below this number have no length.
    const FIRST_WITH_LENGTH: u8 = 32;
    let len = b.reported_len().saturating_sub(at);
    if len == 0 {
        return Ok(());
    }
    let item = cx.put(&OPTIONS, b.span(at, len), Value::None);
    cx.text(item, format_args!("Options: ({len} bytes)"));
    cx.open_last();
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let len = if kind < FIRST_WITH_LENGTH { 1 } else { usize::from(b.u8(at + 1)?) };
        if len == 0 {
            return Err(Fault::Malformed);
        }
        b.sub(at, len)?;
        cx.put(&OPTION_TYPE, b.span(at, len), Value::Uint(kind.into()));
        at += len;
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[test]
    fn a_response_acknowledges_and_names_its_service() {
        let bytes: &[u8] = &[0x1f, 0x90, 0x17, 0x70, 7, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "dccp"));
        assert_eq!(shown.info, "8080 \u{2192} 6000 [Response] Seq=2 (Ack=1) (service=Unknown (1))");
        assert!(shown.has("Acknowledgement Number (raw): 1"), "{:#?}", shown.lines);
    }

    #[test]
    fn short_numbers_have_three_bytes() {
        let bytes: &[u8] = &[0x1f, 0x90, 0x17, 0x70, 4, 0, 0, 0, 6, 0, 0, 5, 0, 0, 0, 7, 0xaa, 0xbb];
        let shown = dissect_as(147, bytes, (Table::LinkType, 147, "dccp"));
        assert_eq!(shown.info, "8080 \u{2192} 6000 [Ack] Seq=5 (Ack=7)");
        assert_eq!(shown.layers, "dccp:data");
    }
}
