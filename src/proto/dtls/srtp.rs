//! Media streams whose keys a handshake exchanged (RFC 5764): the server's hello names the profile, and encrypted RTP
//! follows on the same ports.

use crate::proto::common::sdp_media::Secure;

/// Handshake message and extension (RFC 5246 section 7.4.1.3, RFC 5764 section 4.1).
const SERVER_HELLO: u8 = 2;
const USE_SRTP: u16 = 14;
/// Version, random.
const BEFORE_SESSION_ID: usize = 34;
/// Cipher suite, compression, length of all extensions.
const AFTER_SESSION_ID: usize = 5;

/// What a server's hello says of the packets that follow.
pub(super) fn negotiated(kind: u8, body: &[u8]) -> Option<Secure> {
    if kind != SERVER_HELLO {
        return None;
    }
    let id_len = usize::from(*body.get(BEFORE_SESSION_ID)?);
    let mut extensions = body.get(BEFORE_SESSION_ID + 1 + id_len + AFTER_SESSION_ID..)?;
    while let Some(([t1, t0, l1, l0], rest)) = extensions.split_first_chunk::<4>() {
        let data = rest.get(..u16::from_be_bytes([*l1, *l0]).into())?;
        if u16::from_be_bytes([*t1, *t0]) == USE_SRTP {
            return chosen(data);
        }
        extensions = rest.get(data.len()..)?;
    }
    None
}

/// The one profile that the server chose (RFC 5764 section 4.1.2, RFC 7714 section 14.2), and the length of its key identifier.
fn chosen(data: &[u8]) -> Option<Secure> {
    let [_, _, p1, p0, rest @ ..] = data else { return None };
    let (tag, control_tag) = match u16::from_be_bytes([*p1, *p0]) {
        1 | 5 => (10, 10),
        2 | 6 => (4, 10),
        7 | 8 => (16, 16),
        _ => return None,
    };
    Some(Secure { tag, control_tag, key_id: rest.first().map_or(0, |len| usize::from(*len)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_s_profile_is_found_behind_other_extensions() {
        let mut hello = vec![0xfe, 0xfd];
        hello.extend([7; 32]);
        hello.extend([2, 0xaa, 0xbb, 0xc0, 0x2b, 0, 0, 14]);
        hello.extend([0xff, 0x01, 0, 1, 0, 0, 14, 0, 5, 0, 2, 0, 2, 0]);
        assert_eq!(negotiated(SERVER_HELLO, &hello), Some(Secure { tag: 4, control_tag: 10, key_id: 0 }));
        assert_eq!(negotiated(1, &hello), None, "the client only offers");
        for len in 0..hello.len() - 1 {
            assert_eq!(negotiated(SERVER_HELLO, &hello[..len]), None);
        }
    }
}
