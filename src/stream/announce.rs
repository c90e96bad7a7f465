//! What one conversation says about another that is to come: FTP's data connections, the media streams of SIP and RTSP,
//! TFTP's new ports.

use crate::base::FrameIndex;
use hashbrown::HashMap;
use std::any::Any;
use std::net::IpAddr;
use std::sync::Arc;

/// Announcements kept for one capture; later ones are not heard.
const KEPT: usize = 100_000;
/// Announcements that name one place; later ones are not heard.
const KEPT_FOR_PLACE: usize = 1024;

/// From a frame on, whoever talks with this place speaks this protocol.
#[derive(Clone)]
pub struct Announcement {
    /// The first frame for which it holds.
    pub frame: FrameIndex,
    /// The frame that says so; not before `frame`.
    pub heard: FrameIndex,
    /// IP protocol number: TCP or UDP.
    pub transport: u8,
    pub address: IpAddr,
    pub port: u16,
    /// Port of whoever talks with this place; 0: any.
    pub peer_port: u16,
    /// Filter name of the protocol.
    pub protocol: &'static str,
    /// What else the protocol wants to know: a type of its own.
    pub detail: Arc<dyn Any + Send + Sync>,
}

/// All announcements of a capture, by the place that they name.
#[derive(Default)]
pub struct Announcements {
    by_place: HashMap<(u8, IpAddr, u16), Vec<Arc<Announcement>>>,
    len: usize,
}

impl Announcements {
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Adds one. Frames of one place need not come in order.
    pub fn add(&mut self, announcement: Announcement) {
        if self.len >= KEPT {
            return;
        }
        let key = (announcement.transport, announcement.address, announcement.port);
        let all = self.by_place.entry(key).or_default();
        if all.len() < KEPT_FOR_PLACE {
            let at = all.partition_point(|a| a.frame <= announcement.frame);
            all.insert(at, Arc::new(announcement));
            self.len += 1;
        }
    }

    /// The last announcement up to `frame` that names the first of two ends, else the second.
    pub fn find(&self, transport: u8, ends: [(IpAddr, u16); 2], frame: FrameIndex) -> Option<&Arc<Announcement>> {
        let [a, b] = ends;
        let of = |(address, port), peer: u16| {
            let all = self.by_place.get(&(transport, address, port))?;
            let before = all.get(..all.partition_point(|a| a.frame <= frame))?;
            before.iter().rev().find(|a| a.peer_port == 0 || a.peer_port == peer)
        };
        of(a, b.1).or_else(|| of(b, a.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn announcement(frame: FrameIndex, port: u16, protocol: &'static str) -> Announcement {
        let address = IpAddr::from([10, 0, 0, 1]);
        Announcement { frame, heard: frame, transport: 17, address, port, peer_port: 0, protocol, detail: Arc::new(()) }
    }

    #[test]
    fn the_last_one_before_the_frame_counts() {
        let mut all = Announcements::default();
        all.add(announcement(9, 4000, "rtcp"));
        all.add(announcement(5, 4000, "rtp"));
        let (here, there) = ((IpAddr::from([10, 0, 0, 1]), 4000), (IpAddr::from([10, 0, 0, 2]), 7));
        let name = |frame| all.find(17, [there, here], frame).map(|a| a.protocol);
        assert_eq!(name(4), None);
        assert_eq!(name(5), Some("rtp"));
        assert_eq!(name(100), Some("rtcp"));
        assert!(all.find(6, [here, there], 100).is_none(), "another transport is another place");
    }

    #[test]
    fn a_peer_that_is_named_must_be_the_one() {
        let mut all = Announcements::default();
        all.add(Announcement { peer_port: 20, ..announcement(1, 4000, "ftp-data") });
        let here = (IpAddr::from([10, 0, 0, 1]), 4000);
        let with = |port| all.find(17, [here, (IpAddr::from([10, 0, 0, 2]), port)], 2).is_some();
        assert_eq!((with(20), with(21)), (true, false));
    }

    #[test]
    fn one_place_cannot_fill_everything() {
        let mut all = Announcements::default();
        for frame in 0..5000 {
            all.add(announcement(frame, 1, "rtp"));
        }
        assert_eq!(all.len, KEPT_FOR_PLACE);
    }
}
