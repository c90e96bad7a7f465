//! What detectors remember, with bounds: state by key, and which different things were seen lately. All times are those of
//! packets, in nanoseconds, and may run backwards.

use hashbrown::HashMap;
use roaring::RoaringBitmap;
use std::collections::VecDeque;
use std::hash::Hash;
use std::net::IpAddr;

/// Nanoseconds of a second.
pub const SECOND: i64 = 1_000_000_000;

/// State by key, of the keys that were used last.
pub struct Keyed<K, V> {
    map: HashMap<K, (i64, V)>,
    most: usize,
}

impl<K: Hash + Eq, V: Default> Keyed<K, V> {
    /// For at most so many keys.
    pub fn new(most: usize) -> Self {
        Keyed { map: HashMap::new(), most }
    }

    /// The state of a key; made when there is none. When there are too many, the half that was not used for longest goes.
    pub fn at(&mut self, key: K, now: i64) -> &mut V {
        if self.map.len() >= self.most && !self.map.contains_key(&key) {
            let mut times: Vec<i64> = self.map.values().map(|v| v.0).collect();
            let middle = times.len() / 2;
            let (_, median, _) = times.select_nth_unstable(middle);
            let median = *median;
            self.map.retain(|_, v| v.0 > median);
        }
        let entry = self.map.entry(key).or_insert_with(|| (now, V::default()));
        entry.0 = now;
        &mut entry.1
    }

    /// The state of a key that there is.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.map.get_mut(key).map(|v| &mut v.1)
    }

    /// Everything that is remembered, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.map.iter().map(|(k, v)| (k, &v.1))
    }
}

/// Most things that [`Distinct`] knows the time of.
const RECENT: usize = 128;

/// Different things (ports, hosts) and when they were seen first.
#[derive(Default)]
pub struct Distinct {
    all: RoaringBitmap,
    recent: VecDeque<(i64, u32)>,
}

impl Distinct {
    /// Adds a thing; false when it is known.
    pub fn add(&mut self, time: i64, thing: u32) -> bool {
        if !self.all.insert(thing) {
            return false;
        }
        if self.recent.len() >= RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back((time, thing));
        true
    }

    /// Takes a thing back.
    pub fn remove(&mut self, thing: u32) {
        if self.all.remove(thing) {
            self.recent.retain(|r| r.1 != thing);
        }
    }

    /// How many there are.
    pub fn len(&self) -> u64 {
        self.all.len()
    }

    /// How many of the last ones were seen within `window` before `now`.
    pub fn within(&self, now: i64, window: i64) -> usize {
        self.recent.iter().filter(|r| now.saturating_sub(r.0).abs() <= window).count()
    }

    /// Nanoseconds between neighbours, the middle one; `None` for fewer than three things.
    pub fn median_gap(&self) -> Option<i64> {
        let mut gaps: Vec<i64> = self.recent.iter().zip(self.recent.iter().skip(1)).map(|(a, b)| b.0.saturating_sub(a.0).abs()).collect();
        let middle = gaps.len() / 2;
        (gaps.len() > 1).then(|| *gaps.select_nth_unstable(middle).1)
    }
}

/// An address as a number: IPv4 as it is, IPv6 folded.
pub fn fold(ip: IpAddr) -> u32 {
    match ip {
        IpAddr::V4(ip) => u32::from(ip),
        IpAddr::V6(ip) => {
            let n = u128::from(ip);
            ((n ^ (n >> 64)) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes().first_chunk().map_or(0, |b| u32::from_be_bytes(*b))
        }
    }
}

/// In a network that belongs to somebody here: RFC 1918, RFC 4193, link-local, loopback.
pub fn is_internal(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_private() || ip.is_link_local() || ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_loopback(),
    }
}

/// To many at once: multicast or the limited broadcast, or an address ending in .255.
pub fn is_group(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_multicast() || ip.octets()[3] == 255,
        IpAddr::V6(ip) => ip.is_multicast(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_that_were_not_used_for_longest_are_forgotten() {
        let mut keyed = Keyed::<u32, u32>::new(10);
        for n in 0..100_000_u32 {
            *keyed.at(n, i64::from(n)) = n;
            assert!(keyed.iter().count() <= 10);
        }
        assert_eq!(keyed.get_mut(&99_999), Some(&mut 99_999));
        assert_eq!(keyed.get_mut(&1), None);
    }

    #[test]
    fn distinct_things_are_counted_once_and_by_time() {
        let mut ports = Distinct::default();
        for n in 0..1000 {
            assert!(ports.add(i64::from(n) * 10, n));
            assert!(!ports.add(i64::from(n) * 10, n));
        }
        assert_eq!((ports.len(), ports.within(9990, 100), ports.median_gap()), (1000, 11, Some(10)));
        ports.remove(999);
        assert_eq!((ports.len(), ports.within(9990, 100)), (999, 10));
        assert_eq!(ports.within(0, 100), 0, "what is later by more than the window does not count");
    }
}
