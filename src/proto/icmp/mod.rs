//! Internet Control Message Protocol (RFC 792, 950, 1191, 1256, 4884, 8335).

mod fields;

use super::common::{checksum, echo, icmp, icmp_extensions};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::join;
use crate::model::{Field, Names, ProtocolInfo, Value};
use fields::*;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::IpProto, 1)],
    track: Some(echo::track_icmp),
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, notes: NOTES, ..ProtocolInfo::new("icmp", "Internet Control Message Protocol", "ICMP", &["RFC 792"]) },
        dissect,
    )
};

/// ICMP's own fields and those of the extension, which ICMPv6 uses too.
static ALL: [&Field; FIELDS.len() + icmp_extensions::FIELDS.len()] = join(&[FIELDS, icmp_extensions::FIELDS]);

/// Names of a message type's codes.
fn codes(kind: u8) -> Option<&'static [(u64, &'static str)]> {
    Some(match kind {
        3 => UNREACHABLE,
        5 => REDIRECT,
        6 => ALTERNATE,
        9 => ADVERTISEMENT,
        11 => EXCEEDED,
        12 => PROBLEM,
        40 => PHOTURIS,
        42 => EXT_REQUEST,
        43 => icmp::EXTENDED_REPLY_CODES,
        _ => return None,
    })
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("ICMP");
    cx.packet.transports += 1;
    let (kind, code) = (b.u8(0)?, b.u8(1)?);
    let type_name = if is_mobile(b) { Some("Mobile IP Advertisement") } else { Names::Table(TYPES).get(kind.into()) };
    let code_name = codes(kind).map(|rows| match Names::Table(rows).get(code.into()) {
        Some(name) => name.to_owned(),
        None => format!("Unknown code: {code}"),
    });
    if !cx.packet.quoted {
        match (type_name, &code_name) {
            (Some(name), Some(code)) => cx.info(format_args!("{name:<20} ({code})")),
            (Some(name), None) => cx.info(format_args!("{name:<20}")),
            (None, _) => cx.info(format_args!("Unknown ICMP (obsolete or malformed?)")),
        }
    }
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TYPE, b, 0, 1)?;
    cx.text(cx.last(), format_args!("Type: {kind} ({})", type_name.unwrap_or("Unknown ICMP (obsolete or malformed?)")));
    cx.add(&CODE, b, 1, 1)?;
    if let Some(name) = code_name {
        cx.append(cx.last(), format_args!(" ({name})"));
    }
    checksum_lines(cx, b)?;
    match kind {
        0 | 8 => echo_message(cx, b, kind),
        13 | 14 => {
            identified(cx, b)?;
            for (field, off) in [(&ORIGINATE, 8), (&RECEIVE, 12), (&TRANSMIT, 16)] {
                let ms = cx.add(field, b, off, 4)?;
                cx.append(cx.last(), format_args!(" ({})", since_midnight(ms)));
            }
            Ok(())
        }
        15 | 16 => identified(cx, b),
        17 | 18 => {
            identified(cx, b)?;
            cx.add(&ADDRESS_MASK, b, 8, 4)?;
            Ok(())
        }
        3 | 4 | 5 | 11 | 12 => error(cx, b, kind, code),
        9 => advertisement(cx, b),
        10 => {
            cx.add(&icmp_extensions::PAD, b, 4, 4)?;
            Ok(())
        }
        42 | 43 => extended_echo(cx, b, kind),
        _ => Ok(()),
    }
}

fn checksum_lines<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let stated = b.be16(2)?;
    cx.add(&CHECKSUM, b, 2, 2)?;
    let item = cx.last();
    // a quote and an unfinished fragment do not have all the bytes that the checksum is over
    let whole = b.len() == b.reported_len() && !cx.packet.quoted && !cx.packet.fragment;
    let status = if whole {
        checksum::verdict_noted(cx, stated, &[b.data()], &BAD_CHECKSUM)
    } else {
        let text = if cx.packet.quoted { " [in ICMP error packet]" } else { " [unverified] [fragmented datagram]" };
        cx.append(item, format_args!("{}", if cx.packet.quoted || cx.packet.fragment { text } else { " [unverified]" }));
        checksum::UNVERIFIED
    };
    cx.computed(&CHECKSUM_STATUS, b.span(2, 0), Value::Uint(status));
    Ok(())
}

/// Identifier and number, in both byte orders.
fn identified<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&IDENT, b, 4, 2)?;
    cx.add_le(&IDENT_LE, b, 4, 2)?;
    cx.add(&SEQ, b, 6, 2)?;
    cx.add_le(&SEQ_LE, b, 6, 2)?;
    if !cx.packet.quoted {
        let ttl = cx.packet.ttl;
        cx.info_append(format_args!(" id=0x{:04x}, seq={}/{}, ttl={}", b.be16(4)?, b.be16(6)?, b.le16(6)?, ttl));
    }
    Ok(())
}

fn echo_message<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    identified(cx, b)?;
    if !cx.packet.quoted {
        icmp::peer(cx, b.span(0, 0), kind == 8, &PEER);
    }
    let mut at = 8;
    if kind == 8 || kind == 0 {
        at += data_time(cx, b);
    }
    cx.data_inside(b.from(at));
    Ok(())
}

static PEER: icmp::PeerFields = icmp::PeerFields {
    response_in: &RESP_IN,
    response_to: &RESP_TO,
    time: &RESPTIME,
    missing: &NO_RESP,
    note: &NOT_FOUND,
    message: |_| "No response seen to ICMP request".into(),
};

/// A time stamp at the start of a ping's data; gives its length, 0 when there is none that is near the capture's time.
fn data_time<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> usize {
    let Some((time, len)) = echo::data_time(b, 8, cx.frame.time) else { return 0 };
    cx.put(&DATA_TIME, b.span(8, len), Value::AbsTime(time));
    cx.computed(&DATA_TIME_RELATIVE, b.span(8, len), Value::RelTime(cx.frame.time.0 - time));
    len
}

/// `hh:mm:ss.mmm after midnight UTC`, as the time stamps of RFC 792 count.
fn since_midnight(ms: u64) -> String {
    let (s, ms_part) = (ms / 1000, ms % 1000);
    let (h, m, s) = (s / 3600, s / 60 % 60, s % 60);
    if h > 0 {
        let plural = |n: u64| if n == 1 { "" } else { "s" };
        return format!("{h} hour{}, {m} minute{}, {s}.{ms_part:03} seconds after midnight UTC", plural(h), plural(m));
    }
    format!("{m} minutes, {s}.{ms_part:03} seconds after midnight UTC")
}

/// Messages about another packet, which they quote.
fn error<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8, code: u8) -> Outcome {
    let mut original = 0;
    match kind {
        5 => {
            cx.add(&REDIR_GW, b, 4, 4)?;
        }
        12 => {
            cx.add(&POINTER, b, 4, 1)?;
            original = length(cx, b)?;
            if original == 0 {
                cx.add(&UNUSED, b, 5, 3)?;
            }
        }
        3 if code == 4 => {
            original = length(cx, b)?;
            cx.add(&UNUSED, b, 4, if original > 0 { 1 } else { 2 })?;
            cx.add(&MTU, b, 6, 2)?;
        }
        3 | 11 => {
            original = usize::from(b.u8(5)?) * 4;
            if original > 0 {
                cx.add(&UNUSED, b, 4, 1)?;
                length(cx, b)?;
                cx.add(&UNUSED, b, 6, 2)?;
            } else {
                cx.add(&UNUSED, b, 4, 4)?;
            }
        }
        _ => {
            cx.add(&UNUSED, b, 4, 4)?;
        }
    }
    let rest = b.from(8);
    if rest.is_empty() {
        return Ok(());
    }
    // an extension needs a quote that was filled up to 128 bytes; without a length it starts there (RFC 4884 section 5.5)
    let extension = match original {
        _ if !matches!(kind, 3 | 11 | 12) || rest.reported_len() <= QUOTE => rest.reported_len(),
        0 => extension_start(rest),
        n => n,
    };
    // Wireshark counts a stated length from behind the quoted IP header
    icmp::quote(cx, "ip", if original > 0 { rest.window(0, original + 20) } else { rest.window(0, extension) });
    if extension > rest.reported_len() {
        return Err(Fault::Malformed);
    }
    if rest.reported_len() >= extension + 4 {
        icmp_extensions::dissect(cx, rest.from(extension))?;
    }
    Ok(())
}

/// Least length of a quote that an extension follows.
const QUOTE: usize = 128;

/// Where an extension starts in a quote of unknown length: at 128 bytes, if its version says so, and the quoted packet was no
/// longer or the checksum holds.
fn extension_start(rest: Bytes<'_>) -> usize {
    let is_short = rest.be16(2).is_ok_and(|total| usize::from(total) <= QUOTE);
    let extension = rest.from(QUOTE);
    match extension.u8(0) {
        Ok(version) if version >> 4 == 2 && (is_short || checksum::sum(&[extension.data()]) == 0xffff) => QUOTE,
        _ => rest.reported_len(),
    }
}

fn length<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let words = b.u8(5)?;
    if words > 0 {
        cx.add(&LENGTH, b, 5, 1)?;
        cx.computed(&LENGTH_ORIGINAL, b.span(5, 1), Value::Uint(u64::from(words) * 4));
    }
    Ok(usize::from(words) * 4)
}

/// Router advertisement (RFC 1256), with a mobility agent's extensions (RFC 5944).
fn advertisement<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let count = cx.add(&NUM_ADDRS, b, 4, 1)? as usize;
    let size = cx.add(&ADDR_ENTRY_SIZE, b, 5, 1)? as usize;
    cx.add(&LIFETIME, b, 6, 2)?;
    let mut at = 8;
    if size < 2 {
        return Ok(());
    }
    for _ in 0..count {
        cx.add(&ROUTER_ADDRESS, b, at, 4)?;
        let level = b.be32(at + 4)? as i32;
        cx.put(&PREF_LEVEL, b.span(at + 4, 4), Value::Int(level.into()));
        at += size * 4;
    }
    while is_mobile(b) && at < b.reported_len() {
        at += mobility(cx, b, at)?;
    }
    Ok(())
}

/// A router advertisement of a mobility agent: extensions follow the addresses (RFC 5944 section 2.1).
fn is_mobile(b: Bytes<'_>) -> bool {
    let addresses = |count: u8, size: u8| usize::from(count) * usize::from(size) * 4;
    match (b.be16(0), b.u8(4), b.u8(5)) {
        (Ok(0x0900 | 0x0910), Ok(count), Ok(size)) => b.reported_len() > 8 + addresses(count, size),
        _ => false,
    }
}

fn mobility<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let kind = b.u8(at)?;
    if kind == 0 {
        cx.open_text(b.span(at, 1), format_args!("Ext: {}", Names::Table(MIP_TYPE_NAMES).get(0).unwrap_or_default()));
        cx.add(&MIP_TYPE, b, at, 1)?;
        cx.close();
        return Ok(1);
    }
    let len = usize::from(b.u8(at + 1)?);
    match Names::Table(MIP_TYPE_NAMES).get(kind.into()) {
        Some(name) => cx.open_text(b.span(at, len + 2), format_args!("Ext: {name}")),
        None => cx.open_text(b.span(at, len + 2), format_args!("Ext: Unknown ext {kind}")),
    };
    cx.add(&MIP_TYPE, b, at, 1)?;
    cx.add(&MIP_LENGTH, b, at + 1, 1)?;
    match kind {
        16 if len >= 6 => {
            cx.add(&MIP_SEQ, b, at + 2, 2)?;
            cx.add(&MIP_LIFE, b, at + 4, 2)?;
            let bits = [&MIP_R, &MIP_B, &MIP_H, &MIP_F, &MIP_M, &MIP_G, &MIP_V, &MIP_RT, &MIP_U, &MIP_X, &MIP_RESERVED];
            cx.flags(&MIP_FLAGS, b, at + 6, 2, &bits)?;
            for off in (at + 8..(at + 2 + len).saturating_sub(3)).step_by(4) {
                cx.add(&MIP_COA, b, off, 4)?;
            }
        }
        19 => {
            for off in at + 2..at + 2 + len {
                cx.add(&MIP_PREFIX, b, off, 1)?;
            }
        }
        24 => {
            cx.add(&MIP_CHALLENGE, b, at + 2, len)?;
        }
        _ if len > 0 => {
            cx.add(&MIP_CONTENT, b, at + 2, len)?;
        }
        _ => {}
    }
    cx.close();
    Ok(len + 2)
}

/// Extended echo (RFC 8335).
fn extended_echo<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: u8) -> Outcome {
    cx.add(&IDENT, b, 4, 2)?;
    cx.add_le(&IDENT_LE, b, 4, 2)?;
    let fields = icmp::ExtendedEcho {
        number: &ECHO_SEQ,
        request: [&REQ_RES, &REQ_LOCAL],
        reply: [&RSP_STATE, &RSP_RES, &RSP_ACTIVE, &RSP_IPV4, &RSP_IPV6],
    };
    icmp::extended_echo(cx, b, kind == 42, &fields)
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    const PING: &[u8] = &[
        0x45, 0, 0, 36, 0, 1, 0, 0, 64, 1, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, // IPv4
        8, 0, 0xb3, 0x95, 0, 7, 0, 1, b'a', b'b', b'c', b'd', b'a', b'b', b'c', b'd',
    ];

    #[test]
    fn a_ping_names_its_series_and_its_checksum_is_verified() {
        let shown = dissect(228, PING);
        assert_eq!(shown.info, "Echo (ping) request  id=0x0007, seq=1/256, ttl=64 (no response found!)");
        assert!(shown.has("Identifier (LE): 1792 (0x0700)"));
        let sum = crate::proto::common::checksum::sum(&[&PING[20..]]);
        let verdict = if sum == 0xffff { "[correct]" } else { "incorrect" };
        assert!(shown.lines.iter().any(|l| l.contains("Checksum: 0xb395") && l.contains(verdict)));
    }

    #[test]
    fn an_error_shows_the_packet_that_it_quotes_and_keeps_its_own_columns() {
        let mut frame = vec![0x45, 0, 0, 56, 0, 1, 0, 0, 64, 1, 0, 0, 10, 0, 0, 9, 10, 0, 0, 1, 3, 3, 0, 0, 0, 0, 0, 0];
        frame.extend([0x45, 0, 0, 28, 0, 2, 0, 0, 1, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0, 99, 0x82, 0x9c, 0, 8, 0, 0]);
        let shown = dissect(228, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("ICMP", "Destination unreachable (Port unreachable)"));
        assert_eq!(shown.layers, "ip:icmp:ip:udp");
        assert!(shown.has("Destination Port: 33436"));
    }

    #[test]
    fn any_cut_or_flipped_byte_is_survived() {
        for cut in 0..PING.len() {
            dissect(228, &PING[..cut]);
            let mut bad = PING.to_vec();
            bad[cut] ^= 0xff;
            dissect(228, &bad);
        }
    }
}
