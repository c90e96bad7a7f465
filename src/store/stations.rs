//! The Ethernet headers that frames begin with. Who counts the traffic between stations has them noted while frames are indexed,
//! and needs no second look at the bytes.

use crate::base::NONE;
use crate::stream::headers::link;
use hashbrown::HashMap;

/// EtherTypes of VLAN tags, and of what carries whole Ethernet frames: MPLS (pseudowires), provider backbone bridges (IEEE
/// 802.1ah), FabricPath.
const TAGS: [u16; 3] = [0x8100, 0x88a8, 0x9100];
const CARRIERS: [u16; 4] = [0x8847, 0x8848, 0x88e7, FABRIC_PATH];
const FABRIC_PATH: u16 = 0x8903;

/// Who sends an Ethernet frame to whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Heading {
    /// Source and destination; `None` where another link's header wraps the frame.
    pub ends: Option<([u8; 6], [u8; 6])>,
    /// What follows, or what another link's header wraps, may be an Ethernet frame itself.
    pub carries_ethernet: bool,
    /// The addresses are FabricPath's, which dissection does not show as Ethernet's.
    pub is_fabric: bool,
}

impl Heading {
    /// The heading of a frame; `None` where the link is another, and where the frame is too short.
    pub fn of(link_type: u16, bytes: &[u8]) -> Option<Heading> {
        match link_type {
            link::ETHERNET => {}
            link::PKTAP | link::PPI => return Some(Heading { carries_ethernet: true, ..Heading::default() }),
            _ => return None,
        }
        let (to, rest) = bytes.split_first_chunk::<6>()?;
        let (from, rest) = rest.split_first_chunk::<6>()?;
        let is_fabric = rest.starts_with(&FABRIC_PATH.to_be_bytes());
        Some(Heading { ends: Some((*from, *to)), carries_ethernet: carries_ethernet(rest), is_fabric })
    }
}

/// Whether a frame has an EtherType, after VLAN tags, under which further Ethernet frames travel. `bytes`: from the type on.
fn carries_ethernet(bytes: &[u8]) -> bool {
    let mut types = bytes.chunks_exact(4).filter_map(|word| word.first_chunk().map(|kind| u16::from_be_bytes(*kind)));
    let inner = types.find(|kind| !TAGS.contains(kind));
    inner.is_some_and(|kind| CARRIERS.contains(&kind))
}

/// The headings of a capture, by number.
#[derive(Default)]
pub struct Stations {
    headings: Vec<Heading>,
    numbers: HashMap<Heading, u32>,
}

impl Stations {
    /// The number of a frame's heading, or [`NONE`].
    pub(super) fn note(&mut self, link_type: u16, bytes: &[u8]) -> u32 {
        let Some(heading) = Heading::of(link_type, bytes) else { return NONE };
        let next = self.headings.len() as u32;
        let number = *self.numbers.entry(heading).or_insert(next);
        if number == next {
            self.headings.push(heading);
        }
        number
    }

    /// The heading of a number.
    pub fn get(&self, number: u32) -> Option<Heading> {
        self.headings.get(number as usize).copied()
    }

    pub fn len(&self) -> usize {
        self.headings.len()
    }

    pub fn is_empty(&self) -> bool {
        self.headings.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(types: &[u8]) -> Vec<u8> {
        [&[2; 6][..], &[4; 6], types, &[0; 8]].concat()
    }

    #[test]
    fn pseudowires_are_seen_behind_tags() {
        let carries = |types: &[u8]| Heading::of(link::ETHERNET, &frame(types)).map(|h| (h.carries_ethernet, h.is_fabric));
        assert_eq!(carries(&[0x88, 0x47]), Some((true, false)));
        assert_eq!(carries(&[0x81, 0, 0, 7, 0x89, 0x03]), Some((true, false)));
        assert_eq!(carries(&[0x89, 0x03]), Some((true, true)));
        assert_eq!(carries(&[0x81, 0, 0, 7, 8, 0]), Some((false, false)));
    }

    #[test]
    fn equal_headings_have_one_number() {
        let mut all = Stations::default();
        let numbers = [[8, 0], [0x88, 0x47], [8, 6]].map(|kind| all.note(link::ETHERNET, &frame(&kind)));
        assert_eq!((numbers, all.len()), ([0, 1, 0], 2));
        assert_eq!(all.get(1).and_then(|h| h.ends), Some(([4; 6], [2; 6])));
        assert_eq!((all.note(link::ETHERNET, &[2; 11]), all.note(link::RAW, &frame(&[8, 0]))), (NONE, NONE));
        let wrapped = all.note(link::PPI, &[]);
        assert_eq!(all.get(wrapped), Some(Heading { carries_ethernet: true, ..Heading::default() }));
    }
}
