//! Lengths of IP and TCP headers as their lines show them. Every frame has them, and formatting them anew costs more than most
//! other lines together.

/// Bits and text, by the number of words of four bytes.
const SHOWN: [(&str, &str); 16] = [
    ("0000", "0 bytes (0)"),
    ("0001", "4 bytes (1)"),
    ("0010", "8 bytes (2)"),
    ("0011", "12 bytes (3)"),
    ("0100", "16 bytes (4)"),
    ("0101", "20 bytes (5)"),
    ("0110", "24 bytes (6)"),
    ("0111", "28 bytes (7)"),
    ("1000", "32 bytes (8)"),
    ("1001", "36 bytes (9)"),
    ("1010", "40 bytes (10)"),
    ("1011", "44 bytes (11)"),
    ("1100", "48 bytes (12)"),
    ("1101", "52 bytes (13)"),
    ("1110", "56 bytes (14)"),
    ("1111", "60 bytes (15)"),
];

/// Bits and text of a length of so many words of four bytes (0 to 15).
pub fn shown(words: u8) -> (&'static str, &'static str) {
    SHOWN.get(usize::from(words & 15)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn rows_are_what_their_numbers_say() {
        for words in 0..16_u8 {
            assert_eq!(shown(words), (&*format!("{words:04b}"), &*format!("{} bytes ({words})", 4 * words)));
        }
    }
}
