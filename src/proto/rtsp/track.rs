//! What the Transport header of a reply sets up: channels of the connection, or ports for media (RFC 2326 section 12.39).

use super::message::{self, Line};
use crate::proto::common::sdp_media::Setup;
use crate::proto::common::text::decimal;
use crate::stream::Track;
use crate::stream::headers::proto::UDP;
use std::sync::Arc;

/// The protocol that a channel carries, told to interleaved data.
pub(super) struct User(pub &'static str);

/// Channels that replies set up.
struct Channels([Option<&'static str>; 256]);

impl Default for Channels {
    fn default() -> Self {
        Channels([None; 256])
    }
}

/// The two numbers of `name=4000-4001`; the second is the first's successor where it is not written.
fn pair(transport: &[u8], name: &[u8]) -> Option<(u16, u16)> {
    let parameter = transport.split(|c| *c == b';').find_map(|p| p.trim_ascii().strip_prefix(name)?.strip_prefix(b"="))?;
    let mut numbers = parameter.split(|c| *c == b'-').map(|n| decimal(n).and_then(|n| u16::try_from(n).ok()));
    let first = numbers.next()??;
    Some((first, numbers.next().flatten().unwrap_or(first.wrapping_add(1))))
}

pub(super) fn track(cx: &mut Track<'_>, data: &[u8]) {
    if let [b'$', channel, ..] = data {
        if let Some(Some(user)) = cx.state::<Channels>().0.get(usize::from(*channel)).copied() {
            cx.tell(User(user));
        }
        return;
    }
    if message::first_line(data) != Line::Reply {
        return;
    }
    // of several transports that are named, the first counts
    let Some(transport) = message::header(data, b"transport").and_then(|t| t.split(|c| *c == b',').next()) else { return };
    if !transport.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"RTP/")) {
        return;
    }
    if let Some((media, control)) = pair(transport, b"interleaved") {
        let channels = &mut cx.state::<Channels>().0;
        for (channel, user) in [(media, "rtp"), (control, "rtcp")] {
            if let Some(slot) = channels.get_mut(usize::from(channel)) {
                *slot = Some(user);
            }
        }
        return;
    }
    let (Some((media, control)), Some(address)) = (pair(transport, b"client_port"), cx.destination()) else { return };
    let peer = pair(transport, b"server_port").unwrap_or((0, 0));
    let setup = Arc::new(Setup { frame: cx.at.frame, method: "RTSP", formats: Arc::new([]), secure: None });
    cx.announce(UDP, (address, media), peer.0, "rtp", setup.clone());
    if control != media {
        cx.announce(UDP, (address, control), peer.1, "rtcp", setup);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_come_in_pairs() {
        let transport = b"RTP/AVP;unicast;client_port=4000-4001;server_port=5000; interleaved=x";
        assert_eq!(pair(transport, b"client_port"), Some((4000, 4001)));
        assert_eq!(pair(transport, b"server_port"), Some((5000, 5001)));
        assert_eq!(pair(transport, b"interleaved"), None);
        assert_eq!(pair(transport, b"port"), None);
    }
}
