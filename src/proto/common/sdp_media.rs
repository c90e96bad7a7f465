//! Media streams that a session description announces (RFC 8866), for SIP, RTSP, MGCP and others that carry one.

use super::text::{decimal, split_word};
use crate::base::{Bytes, FrameIndex};
use crate::dissect::Cx;
use crate::model::{Field, Value};
use crate::stream::Track;
use crate::stream::headers::proto::UDP;
use std::net::IpAddr;
use std::sync::Arc;

/// Media lines of one description that are heard.
const MEDIA_LIMIT: usize = 64;
/// Payload formats of one media line that are kept.
const FORMAT_LIMIT: usize = 64;

/// A stream of RTP or RTCP, as RTP knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The frame that set it up.
    pub frame: FrameIndex,
    /// Protocol that set it up, as Wireshark names it: `SDP`, `RTSP`, …
    pub method: &'static str,
    /// Dynamic payload types with their encoding names and clock rates.
    pub formats: Arc<[(u8, Box<str>, u32)]>,
    /// Present when the packets are encrypted.
    pub secure: Option<Secure>,
}

/// What packets of SRTP and SRTCP end with, in bytes (RFC 3711 sections 3.1 and 3.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Secure {
    /// Authentication tag of RTP packets.
    pub tag: usize,
    /// Authentication tag of RTCP packets.
    pub control_tag: usize,
    /// Master key identifier.
    pub key_id: usize,
}

impl Secure {
    /// By the name of the crypto suite (RFC 4568 section 6.2).
    fn of_suite(name: &[u8]) -> Option<Secure> {
        let tag = match name {
            b"AES_CM_128_HMAC_SHA1_80" | b"F8_128_HMAC_SHA1_80" | b"AES_192_CM_HMAC_SHA1_80" | b"AES_256_CM_HMAC_SHA1_80" => 10,
            b"AES_CM_128_HMAC_SHA1_32" | b"AES_192_CM_HMAC_SHA1_32" | b"AES_256_CM_HMAC_SHA1_32" => 4,
            _ => return None,
        };
        Some(Secure { tag, control_tag: 10, key_id: 0 })
    }
}

/// What a conversation negotiated for itself; RTP's packets in it are told of it.
#[derive(Default)]
pub struct Negotiated(pub Option<Arc<Setup>>);

/// What set up the stream of the packet: an announcement, or its own conversation.
pub fn setup_of<'a>(cx: &Cx<'a>) -> Option<&'a Setup> {
    let announced = cx.announcement().and_then(|a| a.detail.downcast_ref::<Setup>());
    announced.or_else(|| cx.told::<Arc<Setup>>().map(|setup| &**setup))
}

/// Fields that say how a stream was set up: the line above, the frame, the protocol.
pub struct SetupFields {
    pub setup: &'static Field,
    pub frame: &'static Field,
    pub method: &'static Field,
}

impl Setup {
    /// Shows what set the stream up.
    pub fn show<'a>(&self, cx: &mut Cx<'a>, b: Bytes<'a>, fields: &SetupFields) {
        let here = b.span(0, 0);
        let item = cx.computed(fields.setup, here, Value::None);
        cx.text(item, format_args!("Stream setup by {} (frame {})", self.method, self.frame + 1));
        cx.open_last();
        cx.computed(fields.frame, here, Value::Uint(u64::from(self.frame) + 1));
        let item = cx.put_text(fields.method, here, format_args!("{}", self.method));
        cx.generated(item);
        cx.close();
    }
}

/// Announces the RTP and RTCP ports of a description's media lines.
pub fn announce(cx: &mut Track<'_>, body: &[u8], frame: FrameIndex, method: &'static str) {
    for media in read(body) {
        let Some(address) = media.address else { continue };
        let setup = Arc::new(Setup { frame, method, formats: media.formats.into(), secure: media.secure });
        cx.announce_from(frame, UDP, (address, media.port), "rtp", setup.clone());
        if media.control != media.port {
            cx.announce_from(frame, UDP, (address, media.control), "rtcp", setup);
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Media {
    address: Option<IpAddr>,
    port: u16,
    control: u16,
    formats: Vec<(u8, Box<str>, u32)>,
    secure: Option<Secure>,
}

/// The media lines that RTP carries.
fn read(body: &[u8]) -> Vec<Media> {
    let mut all: Vec<Media> = Vec::new();
    let mut session = None;
    let mut rtp = false;
    for line in body.split(|c| *c == b'\n') {
        let line = line.trim_ascii_end();
        let Some((kind, value)) = line.split_first().and_then(|(k, rest)| Some((*k, rest.strip_prefix(b"=")?))) else { continue };
        match kind {
            b'c' => {
                let address = value.rsplit(|c| *c == b' ').next().and_then(|a| std::str::from_utf8(a).ok());
                let address = address.and_then(|a| a.split('/').next()).and_then(|a| a.parse().ok());
                match all.last_mut() {
                    Some(media) if rtp => media.address = address,
                    Some(_) => {}
                    None => session = address,
                }
            }
            b'm' => {
                let mut words = value.split(|c| *c == b' ').skip(1);
                let port = words.next().and_then(|p| p.split(|c| *c == b'/').next()).and_then(decimal);
                let port = port.and_then(|p| u16::try_from(p).ok()).unwrap_or(0);
                rtp = words.next().is_some_and(|p| p.starts_with(b"RTP/")) && all.len() < MEDIA_LIMIT;
                if rtp {
                    all.push(Media { address: session, port, control: port.wrapping_add(1), formats: Vec::new(), secure: None });
                }
            }
            b'a' if rtp => {
                let Some(media) = all.last_mut() else { continue };
                if let Some(map) = value.strip_prefix(b"rtpmap:") {
                    let (number, name) = split_word(map);
                    let mut parts = name.split(|c| *c == b'/');
                    let name = parts.next().and_then(|n| std::str::from_utf8(n).ok());
                    let rate = parts.next().and_then(decimal).and_then(|r| u32::try_from(r).ok()).unwrap_or(0);
                    if let (Some(number), Some(name)) = (decimal(number).and_then(|n| u8::try_from(n).ok()), name)
                        && media.formats.len() < FORMAT_LIMIT
                    {
                        media.formats.push((number, name.into(), rate));
                    }
                } else if let Some(control) = value.strip_prefix(b"rtcp:") {
                    let (port, _) = split_word(control);
                    media.control = decimal(port).and_then(|p| u16::try_from(p).ok()).unwrap_or(media.control);
                } else if let Some(crypto) = value.strip_prefix(b"crypto:") {
                    let (_, suite) = split_word(crypto);
                    media.secure = media.secure.or_else(|| Secure::of_suite(split_word(suite).0));
                }
            }
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_lines_have_the_session_s_address_or_their_own() {
        let text = b"v=0\r\nc=IN IP4 10.0.0.1\r\nm=audio 4000 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n\
            a=crypto:1 AES_CM_128_HMAC_SHA1_32 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj\r\n\
            m=image 4002 udptl t38\r\nm=video 5000 RTP/AVP 96\r\nc=IN IP4 10.0.0.9/127\r\na=rtcp:6001\r\n";
        let all = read(text);
        assert_eq!(all.len(), 2);
        assert_eq!((all[0].address, all[0].port, all[0].control), (Some([10, 0, 0, 1].into()), 4000, 4001));
        assert_eq!((all[0].secure, all[1].secure), (Some(Secure { tag: 4, control_tag: 10, key_id: 0 }), None));
        assert_eq!(all[0].formats, [(101, "telephone-event".into(), 8000)]);
        assert_eq!((all[1].address, all[1].port, all[1].control), (Some([10, 0, 0, 9].into()), 5000, 6001));
    }
}
