//! Sets of values as sorted intervals: what a comparison with constants asks of one value.

use super::datum::Datum;
use super::program::{Operand, Order};

/// A value's place on a line on which numbers, times and addresses keep their order.
pub(super) type Key = u128;

/// The key of a signed number.
pub(super) fn key(n: i128) -> Key {
    n as u128 ^ 1 << 127
}

/// The number of a key.
pub(super) fn number(key: Key) -> i128 {
    (key ^ 1 << 127) as i128
}

/// Inclusive, sorted, without overlaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Intervals(Vec<(Key, Key)>);

impl Intervals {
    pub fn new(mut all: Vec<(Key, Key)>) -> Intervals {
        all.retain(|(low, high)| low <= high);
        all.sort_unstable();
        let mut out: Vec<(Key, Key)> = Vec::with_capacity(all.len());
        for (low, high) in all {
            match out.last_mut() {
                Some(last) if low <= last.1.saturating_add(1) => last.1 = last.1.max(high),
                _ => out.push((low, high)),
            }
        }
        Intervals(out)
    }

    /// The values for which `value order constant` holds; `None` for constants that have no place on the line.
    pub fn of(order: Order, constant: &Datum<'_>) -> Option<Intervals> {
        let (low, high) = ends(constant)?;
        let below = low.checked_sub(1).map(|end| (0, end));
        let above = high.checked_add(1).map(|start| (start, Key::MAX));
        let all: Vec<(Key, Key)> = match order {
            Order::Equal => vec![(low, high)],
            Order::NotEqual => below.into_iter().chain(above).collect(),
            Order::Less => below.into_iter().collect(),
            Order::LessOrEqual => vec![(0, high)],
            Order::Greater => above.into_iter().collect(),
            Order::GreaterOrEqual => vec![(low, Key::MAX)],
        };
        Some(Intervals::new(all))
    }

    /// The values in a set of constants; `None` when something in it is not constant.
    pub fn of_members(members: &[(Operand, Operand)], outside: bool) -> Option<Intervals> {
        let mut all = Vec::new();
        for (low, high) in members {
            let (Operand::Constant(low), Operand::Constant(high)) = (low, high) else {
                return None;
            };
            let ([low], [high]) = (low.as_slice(), high.as_slice()) else {
                return None;
            };
            all.push((ends(low)?.0, ends(high)?.1));
        }
        let inside = Intervals::new(all);
        Some(if outside { inside.complement() } else { inside })
    }

    fn complement(&self) -> Intervals {
        let mut out = Vec::new();
        let mut from = Some(0);
        for (low, high) in &self.0 {
            if let (Some(from), Some(to)) = (from, low.checked_sub(1)) {
                out.push((from, to));
            }
            from = high.checked_add(1);
        }
        if let Some(from) = from {
            out.push((from, Key::MAX));
        }
        Intervals::new(out)
    }

    pub fn contains(&self, key: Key) -> bool {
        self.0.iter().any(|(low, high)| (*low..=*high).contains(&key))
    }

    /// The intervals as numbers, cut to the range of a column.
    pub fn numbers(&self, least: i128, most: i128) -> Vec<(i128, i128)> {
        self.0.iter().map(|(low, high)| (number(*low).max(least), number(*high).min(most))).filter(|(low, high)| low <= high).collect()
    }
}

/// First and last key that a constant stands for: networks stand for all their addresses.
fn ends(constant: &Datum<'_>) -> Option<(Key, Key)> {
    match constant {
        Datum::Number(n) => Some((key(*n), key(*n))),
        Datum::Time(t) => Some((key(i128::from(*t)), key(i128::from(*t)))),
        Datum::Ipv4(a, prefix) => {
            let host = u32::MAX.checked_shr(u32::from(*prefix)).unwrap_or(0);
            Some((Key::from(a & !host), Key::from(a | host)))
        }
        Datum::Ipv6(a, prefix) => {
            let host = u128::MAX.checked_shr(u32::from(*prefix)).unwrap_or(0);
            Some((a & !host, a | host))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparisons_become_intervals() {
        let of = |order, n| Intervals::of(order, &Datum::Number(n)).unwrap().numbers(-10, 10);
        assert_eq!(of(Order::Equal, 3), [(3, 3)]);
        assert_eq!(of(Order::NotEqual, 3), [(-10, 2), (4, 10)]);
        assert_eq!(of(Order::Less, 3), [(-10, 2)]);
        assert_eq!(of(Order::GreaterOrEqual, -3), [(-3, 10)]);
        assert_eq!(of(Order::Greater, 10), []);
    }

    #[test]
    fn networks_are_intervals_and_order_is_kept() {
        let net = Datum::Ipv4(0x0a01_0000, 16);
        let set = |order| Intervals::of(order, &net).unwrap();
        for (address, order) in [(0x0a01_ffff, Order::Equal), (0x0a00_ffff, Order::Less), (0x0a02_0000, Order::Greater)] {
            for o in [Order::Equal, Order::NotEqual, Order::Less, Order::LessOrEqual, Order::Greater, Order::GreaterOrEqual] {
                let expected = o.holds(&Datum::Ipv4(address, 32), &net);
                assert_eq!(set(o).contains(Key::from(address)), expected, "{address:x} {o:?} in the case {order:?}");
            }
        }
        assert_eq!(Intervals::of(Order::Equal, &Datum::Ipv6(9, 0)).unwrap(), Intervals(vec![(0, Key::MAX)]));
    }

    #[test]
    fn what_touches_is_joined() {
        assert_eq!(Intervals::new(vec![(5, 9), (1, 2), (3, 4), (20, 10)]), Intervals(vec![(1, 9)]));
        assert_eq!(Intervals(vec![(1, 9)]).complement(), Intervals(vec![(0, 0), (10, Key::MAX)]));
    }
}
