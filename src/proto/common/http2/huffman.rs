//! The Huffman code of HPACK (RFC 7541 Appendix B). The code is canonical: the lengths say it all.

/// Length in bits of the code of each octet, and last that of the end of string.
#[rustfmt::skip]
const LENGTHS: [u8; 257] = [
    13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10,
    13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6,
    15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28,
    20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24,
    22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23,
    26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27,
    20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26,
    30,
];
/// Longest code in bits.
const LONGEST: usize = 30;
/// Number of the end of string among the symbols.
const END: u16 = 256;

/// The codes of one length: the first, how many, and where their symbols stand in [`Code::symbols`].
#[derive(Clone, Copy)]
struct Row {
    first: u32,
    count: u32,
    at: usize,
}

struct Code {
    rows: [Row; LONGEST + 1],
    /// Symbols by length of their code, then by number.
    symbols: [u16; LENGTHS.len()],
}

static CODE: Code = code();

#[allow(clippy::indexing_slicing, reason = "runs when this is compiled")]
const fn code() -> Code {
    let mut code = Code { rows: [Row { first: 0, count: 0, at: 0 }; LONGEST + 1], symbols: [0; LENGTHS.len()] };
    let (mut len, mut next, mut at) = (1, 0_u32, 0);
    while len <= LONGEST {
        next <<= 1;
        let start = at;
        let mut symbol = 0;
        while symbol < LENGTHS.len() {
            if LENGTHS[symbol] as usize == len {
                code.symbols[at] = symbol as u16;
                at += 1;
            }
            symbol += 1;
        }
        let count = (at - start) as u32;
        code.rows[len] = Row { first: next, count, at: start };
        next += count;
        len += 1;
    }
    code
}

/// Decodes a string; `None` when it holds the end of string, or when its padding is not made of up to 7 ones.
pub fn decode(data: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(data.len() * 8 / 5);
    let (mut bits, mut len) = (0_u32, 0_usize);
    for byte in data {
        for shift in (0..8).rev() {
            bits = bits << 1 | u32::from(byte >> shift & 1);
            len += 1;
            let row = CODE.rows.get(len)?;
            // a code of this length is below the first of all longer ones
            if bits.wrapping_sub(row.first) < row.count {
                let symbol = *CODE.symbols.get(row.at + (bits - row.first) as usize)?;
                if symbol == END {
                    return None;
                }
                out.push(symbol as u8);
                (bits, len) = (0, 0);
            }
        }
    }
    (len < 8 && bits == (1 << len) - 1).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_rfc() {
        // RFC 7541 C.4.1, C.6.1
        let host = [0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab, 0x90, 0xf4, 0xff];
        assert_eq!(decode(&host).as_deref(), Some(&b"www.example.com"[..]));
        assert_eq!(decode(&[0x64, 0x02]).as_deref(), Some(&b"302"[..]));
        assert_eq!(decode(&[]).as_deref(), Some(&b""[..]));
    }

    #[test]
    fn padding_is_ones_and_less_than_an_octet() {
        assert_eq!(decode(&[0x64]), None);
        assert_eq!(decode(&[0x64, 0x02, 0xff]), None);
        assert_eq!(decode(&[0xff; 4]), None);
    }
}
