//! Packets with a long header (RFC 9000 section 17.2, RFC 8999).

use super::crypto::V2;
use crate::base::{Bytes, Fault};
use crate::proto::common::varint;

/// Type of a packet with a long header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Initial,
    ZeroRtt,
    Handshake,
    Retry,
    /// Version 0.
    Negotiation,
}

impl Kind {
    fn of(first: u8, version: u32) -> Kind {
        let number = first >> 4 & 3;
        match (version, if version == V2 { number.wrapping_sub(1) & 3 } else { number }) {
            (0, _) => Kind::Negotiation,
            (_, 0) => Kind::Initial,
            (_, 1) => Kind::ZeroRtt,
            (_, 2) => Kind::Handshake,
            _ => Kind::Retry,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Kind::Initial => "Initial",
            Kind::ZeroRtt => "0-RTT",
            Kind::Handshake => "Handshake",
            Kind::Retry => "Retry",
            Kind::Negotiation => "Version Negotiation",
        }
    }
}

/// Where the parts of a long header are, counted from the start of the packet.
#[derive(Clone, Copy, Debug)]
pub struct Long<'a> {
    pub kind: Kind,
    pub version: u32,
    pub dcid: &'a [u8],
    pub scid: &'a [u8],
    /// Place of the destination connection id's length; the id follows.
    pub dcid_at: usize,
    pub scid_at: usize,
    /// Place, width and value of the token's length, for Initial packets.
    pub token: Option<(usize, usize, usize)>,
    /// Place and width of the length field; for packets that have one.
    pub length: Option<(usize, usize)>,
    /// Where the packet number starts, or what follows the header.
    pub header_len: usize,
    /// Whole length of the packet.
    pub total: usize,
}

impl<'a> Long<'a> {
    pub fn read(b: Bytes<'a>) -> Result<Long<'a>, Fault> {
        let version = b.be32(1)?;
        let kind = Kind::of(b.u8(0)?, version);
        let dcid_len = usize::from(b.u8(5)?);
        let scid_at = 6 + dcid_len;
        let scid_len = usize::from(b.u8(scid_at)?);
        let mut at = scid_at + 1 + scid_len;
        let (dcid, scid) = (b.slice(6, dcid_len)?, b.slice(scid_at + 1, scid_len)?);
        let mut long =
            Long { kind, version, dcid, scid, dcid_at: 5, scid_at, token: None, length: None, header_len: at, total: b.reported_len() };
        if matches!(kind, Kind::Retry | Kind::Negotiation) {
            return Ok(long);
        }
        if kind == Kind::Initial {
            let (len, width) = varint::quic(b, at)?;
            let len = usize::try_from(len).unwrap_or(usize::MAX).min(b.reported_len());
            long.token = Some((at, width, len));
            at += width + len;
        }
        let (len, width) = varint::quic(b, at)?;
        long.length = Some((at, width));
        long.header_len = at + width;
        long.total = usize::try_from(len).unwrap_or(usize::MAX).saturating_add(at + width).min(b.reported_len());
        Ok(long)
    }
}

/// Whether a version is one that is known: the RFCs', late drafts, and those of some makers.
pub fn is_known(version: u32) -> bool {
    matches!(version, 1 | V2 | 0xff00_0011..=0xff00_0022 | 0xff02_0000 | 0x709a_50c4 | 0xface_b001..=0xface_b00f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_other_numbers_in_version_2() {
        assert_eq!(Kind::of(0xc0, 1), Kind::Initial);
        assert_eq!(Kind::of(0xd0, V2), Kind::Initial);
        assert_eq!(Kind::of(0xc0, V2), Kind::Retry);
        assert_eq!(Kind::of(0xf0, V2), Kind::Handshake);
        assert_eq!(Kind::of(0xff, 0), Kind::Negotiation);
    }
}
