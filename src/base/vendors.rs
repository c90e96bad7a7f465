//! Who makes network interfaces, by the prefix of their Ethernet addresses: the IEEE's public listings, which may be
//! distributed freely (`scripts/make-vendors.py`).

/// Lines of a prefix in lower-case hexadecimal, a blank, and a name; sorted.
static VENDORS: &str = include_str!("vendors.txt");

/// Hexadecimal digits of a prefix: large, medium and small blocks, the longest first.
const DIGITS: [usize; 3] = [9, 7, 6];

/// Set in the first byte of addresses of groups, and of those that no maker assigned.
const GROUP_OR_LOCAL: u8 = 0x03;

/// The organization that an address was assigned to.
pub fn vendor(address: [u8; 6]) -> Option<&'static str> {
    if address[0] & GROUP_OR_LOCAL != 0 {
        return None;
    }
    let digits = super::addr::hex(&address, "");
    DIGITS.into_iter().find_map(|count| named(digits.get(..count)?))
}

/// The name on the line that begins with a prefix.
fn named(prefix: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, VENDORS.len());
    while low < high {
        // the line that holds the byte in the middle; lines begin after the end of the one before
        let middle = low + (high - low) / 2;
        let bytes = VENDORS.as_bytes();
        let start = bytes.get(..middle)?.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let end = bytes.get(middle..)?.iter().position(|b| *b == b'\n').map_or(VENDORS.len(), |at| middle + at);
        let (own, name) = VENDORS.get(start..end)?.split_once(' ')?;
        match own.cmp(prefix) {
            std::cmp::Ordering::Equal => return Some(name),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_of_all_lengths_are_found() {
        assert_eq!(vendor([0x00, 0x22, 0x72, 1, 2, 3]), Some("American Micro-Fuel Device Corp."));
        for line in VENDORS.lines().step_by(997).chain(VENDORS.lines().take(1)).chain(VENDORS.lines().last()) {
            let (prefix, name) = line.split_once(' ').unwrap();
            assert_eq!(named(prefix), Some(name));
        }
        let small = VENDORS.lines().find(|l| l.find(' ') == Some(9)).unwrap();
        let mut address = [0xff; 6];
        let digits = format!("{}fff", &small[..9]);
        for (at, byte) in address.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).unwrap();
        }
        assert_eq!(vendor(address), Some(&small[10..]));
    }

    #[test]
    fn nobody_made_addresses_of_groups_and_of_virtual_machines() {
        assert_eq!([vendor([0x01, 0, 0x5e, 0, 0, 1]), vendor([0x02, 0x42, 0xac, 0x11, 0, 2])], [None, None]);
        assert!(VENDORS.lines().is_sorted());
    }
}
