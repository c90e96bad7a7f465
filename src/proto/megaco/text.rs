//! The text form of MEGACO (RFC 3525 annex B): names, values, and what stands in braces behind them.

use crate::base::Bytes;

/// `name = value { body }`, of which value and body may be missing. Places are offsets; ends are one past the last byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Item {
    pub start: usize,
    /// End of the name, without white space.
    pub name: usize,
    pub value: Option<(usize, usize)>,
    /// What stands between the braces.
    pub body: Option<(usize, usize)>,
    /// End of the item, with the white space behind it.
    pub end: usize,
}

/// The next item from `from` on, up to `to`.
pub(super) fn next(b: Bytes<'_>, from: usize, to: usize) -> Option<Item> {
    let at = |place: usize| b.u8(place).ok().filter(|_| place < to);
    let mut start = from;
    while at(start).is_some_and(|c| c.is_ascii_whitespace() || c == b',' || c == b'}') {
        start += 1;
    }
    at(start)?;
    let stop = scan(b, start, to, b"={},");
    let name = trim(b, start, stop);
    let mut item = Item { start, name, end: stop, ..Item::default() };
    let mut place = stop;
    if at(place) == Some(b'=') {
        place += 1;
        while at(place).is_some_and(|c| c.is_ascii_whitespace()) {
            place += 1;
        }
        let stop = scan(b, place, to, b"{},");
        item.value = Some((place, trim(b, place, stop)));
        (item.end, place) = (stop, stop);
    }
    if at(place) == Some(b'{') {
        let close = closing(b, place + 1, to);
        item.body = Some((place + 1, close));
        item.end = (close + 1).min(to);
    }
    Some(item)
}

/// The first of these bytes that stands in no quotes and in no list.
fn scan(b: Bytes<'_>, from: usize, to: usize, stops: &[u8]) -> usize {
    let (mut quoted, mut listed) = (false, false);
    for (i, byte) in b.clipped(from, to.saturating_sub(from)).iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'[' if !quoted => listed = true,
            b']' if !quoted => listed = false,
            byte if !quoted && !listed && stops.contains(byte) => return from + i,
            _ => {}
        }
    }
    to
}

/// The brace that ends what begins at `from`.
fn closing(b: Bytes<'_>, from: usize, to: usize) -> usize {
    let (mut depth, mut quoted) = (0_usize, false);
    for (i, byte) in b.clipped(from, to.saturating_sub(from)).iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'{' if !quoted => depth += 1,
            b'}' if !quoted => match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => return from + i,
            },
            _ => {}
        }
    }
    to
}

/// Where a run ends without the white space behind it.
fn trim(b: Bytes<'_>, from: usize, to: usize) -> usize {
    let bytes = b.clipped(from, to.saturating_sub(from));
    from + bytes.iter().rposition(|c| !c.is_ascii_whitespace()).map_or(0, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_have_values_and_bodies() {
        let text = b"m { ts { si=iv } } , x=\"a,}b\",y";
        let b = Bytes::new(text, 0, text.len());
        let first = next(b, 0, text.len()).unwrap();
        assert_eq!((first.name, first.value, first.body, first.end), (1, None, Some((3, 17)), 18));
        let second = next(b, first.end, text.len()).unwrap();
        assert_eq!((second.start, second.value, second.body), (21, Some((23, 29)), None));
        assert_eq!(next(b, second.end, text.len()).map(|i| (i.start, i.end)), Some((30, 31)));
        assert_eq!(next(b, 31, text.len()), None);
    }

    #[test]
    fn braces_that_are_not_closed_end_with_the_text() {
        let text = b"T=1{C=2{";
        let b = Bytes::new(text, 0, text.len());
        assert_eq!(next(b, 0, text.len()).and_then(|i| i.body), Some((4, 8)));
    }
}
