//! Session Description Protocol (RFC 8866).

mod attributes;
mod fields;

use super::common::text::{decimal, line, shown};
use crate::base::Bytes;
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
use attributes::Formats;
use fields::*;

notes! {
    /// A line has no `=` after its type.
    NO_EQUAL = "sdp.invalid_line.no_equal", "Invalid SDP line (no '=' delimiter)", Note Malformed;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("application/sdp"))],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("sdp", "Session Description Protocol", "SDP", &["RFC 8866"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let column = cx.tree.columns.protocol.clone();
    cx.protocol(&if column.is_empty() { "SDP".to_string() } else { format!("{column}/SDP") });
    cx.layer(&PROTOCOL.info, b, b.len());
    let (mut at, mut in_media) = (0, false);
    let mut formats = Formats::default();
    while at < b.len() {
        let (len, next) = line(b, at);
        let text = b.window(at, len);
        at = next;
        if len == 0 {
            continue;
        }
        if text.data().get(1) != Some(&b'=') {
            cx.add(&INVALID, text, 0, len)?;
            cx.note(&NO_EQUAL);
            continue;
        }
        in_media |= text.data().first() == Some(&b'm');
        one(cx, text, in_media, &mut formats)?;
    }
    Ok(())
}

/// One line: the type, `=`, the value.
fn one<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, in_media: bool, formats: &mut Formats) -> Outcome {
    let field: &'static Field = match b.u8(0)? {
        b'v' => &VERSION,
        b'o' => &OWNER,
        b's' => &SESSION_NAME,
        b'i' if in_media => &MEDIA_TITLE,
        b'i' => &SESSION_INFO,
        b'u' => &URI,
        b'e' => &EMAIL,
        b'p' => &PHONE,
        b'c' => &CONNECTION_INFO,
        b'b' => &BANDWIDTH,
        b't' => &TIME,
        b'r' => &REPEAT_TIME,
        b'm' => &MEDIA,
        b'k' => &ENCRYPTION_KEY,
        b'a' if in_media => &MEDIA_ATTR,
        b'a' => &SESSION_ATTR,
        b'z' => &TIMEZONE,
        _ => {
            let whole = b.span(0, b.len());
            cx.put(&UNKNOWN, whole, Value::Span(whole));
            return Ok(());
        }
    };
    let value = b.from(2);
    let item = cx.put(field, b.span(0, b.len()), Value::Span(value.span(0, value.len())));
    cx.text(item, format_args!("{}: {}", field.label, shown(value.data())));
    cx.open_last();
    match b.u8(0)? {
        b'o' => {
            let fields =
                [&OWNER_USERNAME, &OWNER_SESSIONID, &OWNER_VERSION, &OWNER_NETWORK_TYPE, &OWNER_ADDRESS_TYPE, &OWNER_ADDRESS];
            words(cx, value, &fields)?;
        }
        b'c' => connection(cx, value)?,
        b'b' => bandwidth(cx, value)?,
        b't' => words(cx, value, &[&TIME_START, &TIME_STOP])?,
        b'r' => {
            words(cx, value, &[&REPEAT_TIME_INTERVAL, &REPEAT_TIME_DURATION])?;
            for (at, len) in places(value.data(), b' ').skip(2) {
                cx.add(&REPEAT_TIME_OFFSET, value, at, len)?;
            }
        }
        b'z' => {
            for (number, (at, len)) in places(value.data(), b' ').enumerate() {
                cx.add(if number % 2 == 0 { &TIMEZONE_TIME } else { &TIMEZONE_OFFSET }, value, at, len)?;
            }
        }
        b'k' => {
            if let Some(colon) = value.find(0, b':') {
                cx.add(&ENCRYPTION_KEY_TYPE, value, 0, colon)?;
                cx.add(&ENCRYPTION_KEY_DATA, value, colon + 1, value.len() - colon - 1)?;
            }
        }
        b'm' => {
            *formats = Formats::default();
            media(cx, value)?;
        }
        b'a' => attributes::dissect(cx, value, in_media, formats)?,
        _ => {}
    }
    cx.close();
    Ok(())
}

/// Places of the parts between separators; empty ones are left out.
fn places(text: &[u8], separator: u8) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    text.split(move |c| *c == separator).filter_map(move |part| {
        let from = at;
        at += part.len() + 1;
        (!part.is_empty()).then_some((from, part.len()))
    })
}

/// Words with a field for each; the last field has the rest. Where words are missing, the last one stands for them.
fn words<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, fields: &[&'static Field]) -> Outcome {
    let mut all = places(b.data(), b' ');
    let mut place = (0, 0);
    for field in fields {
        place = all.next().unwrap_or(place);
        cx.add(field, b, place.0, place.1)?;
    }
    Ok(())
}

/// `IN IP4 224.2.1.1/127/3` (RFC 8866 section 5.7).
fn connection<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    words(cx, b, &[&CONNECTION_INFO_NETWORK_TYPE, &CONNECTION_INFO_ADDRESS_TYPE])?;
    let Some((at, len)) = places(b.data(), b' ').last() else { return Ok(()) };
    let address = b.window(at, len);
    for ((at, len), field) in
        places(address.data(), b'/').zip([&CONNECTION_INFO_ADDRESS, &CONNECTION_INFO_TTL, &CONNECTION_INFO_NUM_ADDR])
    {
        cx.add(field, address, at, len)?;
    }
    Ok(())
}

/// `AS:64` (RFC 8866 section 5.8).
fn bandwidth<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some(colon) = b.find(0, b':') else { return Ok(()) };
    cx.add(&BANDWIDTH_MODIFIER, b, 0, colon)?;
    let (meaning, unit) = match b.clipped(0, colon) {
        b"CT" => (" [Conference Total(total bandwidth of all RTP sessions)]", " kb/s"),
        b"AS" => (" [Application Specific (RTP session bandwidth)]", " kb/s"),
        b"TIAS" => (" [Transport Independent Application Specific maximum]", " b/s"),
        _ => ("", ""),
    };
    cx.append(cx.last(), format_args!("{meaning}"));
    cx.add(&BANDWIDTH_VALUE, b, colon + 1, b.len() - colon - 1)?;
    cx.append(cx.last(), format_args!("{unit}"));
    Ok(())
}

/// `audio 49170/2 RTP/AVP 0 96` (RFC 8866 section 5.14).
fn media<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let mut all = places(b.data(), b' ');
    let Some(mut place) = all.next() else { return Ok(()) };
    cx.add(&MEDIA_MEDIA, b, place.0, place.1)?;
    place = all.next().unwrap_or(place);
    let digits = b.clipped(place.0, place.1).iter().position(|c| *c == b'/').unwrap_or(place.1);
    cx.add(&MEDIA_PORT_STRING, b, place.0, digits)?;
    if let Some(port) = decimal(b.clipped(place.0, digits)) {
        cx.hidden(cx.last());
        cx.put(&MEDIA_PORT, b.span(place.0, digits), Value::Uint(port & 0xffff));
    }
    if digits < place.1 {
        cx.add(&MEDIA_PORTCOUNT, b, place.0 + digits + 1, place.1 - digits - 1)?;
    }
    place = all.next().unwrap_or(place);
    cx.add(&MEDIA_PROTO, b, place.0, place.1)?;
    let rtp = b.clipped(place.0, place.1).starts_with(b"RTP/");
    for (at, len) in all {
        let name = decimal(b.clipped(at, len)).filter(|_| rtp);
        match name.and_then(super::common::rtp_names::payload_type) {
            Some(name) => cx.put_text(&MEDIA_FORMAT, b.span(at, len), format_args!("{name}")),
            None => cx.put(&MEDIA_FORMAT, b.span(at, len), Value::Span(b.span(at, len))),
        };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::testing;

    #[test]
    fn lines_show_their_parts() {
        let text = b"INVITE sip:a SIP/2.0\r\nc: application/sdp\r\n\r\nv=0\r\nc=IN IP4 1.2.3.4/7\r\nb=AS:64\r\n\
            m=audio 4000 RTP/AVP 0 101\r\na=rtpmap:101 opus/48000\r\na=fmtp:101 x=1;y\r\nnonsense\r\n";
        let mut packet = vec![0x45, 0, 0, 0, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2, 0x13, 0xc4, 0x13, 0xc4];
        packet.extend((text.len() as u16 + 8).to_be_bytes());
        packet.extend([0, 0]);
        packet.extend(text);
        let len = packet.len() as u16;
        packet[2..4].copy_from_slice(&len.to_be_bytes());
        let shown = testing::dissect(101, &packet);
        assert_eq!((shown.protocol.as_str(), shown.layers.as_str()), ("SIP/SDP", "raw:ip:udp:sip:sdp"));
        for line in [
            "Connection TTL: 7",
            "Bandwidth Value: 64 kb/s",
            "Media Format: ITU-T G.711 PCMU",
            "Media Format: DynamicRTP-Type-101",
            "Sample Rate: 48000",
            "Media Format: 101 [opus]",
            "Media format specific parameters: y",
            "Invalid line: nonsense",
        ] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn missing_words_are_the_last_one_again() {
        assert_eq!(places(b"a  bc", b' ').collect::<Vec<_>>(), [(0, 1), (3, 2)]);
    }
}
