//! Integers appended to a string. Trees are mostly numbers, and the formatter's machinery for width, sign and fill costs more
//! than the digits.

/// Appends `n` in decimal.
pub fn push_decimal(out: &mut String, n: u64) {
    out.push_str(itoa::Buffer::new().format(n));
}

/// Appends `n` in lower-case hexadecimal, with zeros in front up to `width` digits (at most 16).
pub fn push_hex(out: &mut String, n: u64, width: u32) {
    let digits = (64 - n.leading_zeros()).div_ceil(4).max(width).clamp(1, 16) as usize;
    let mut text = [b'0'; 16];
    let mut rest = n;
    for place in text.iter_mut().rev() {
        *place = b"0123456789abcdef"[(rest & 15) as usize];
        rest >>= 4;
    }
    out.push_str(text.get(16 - digits..).and_then(|t| std::str::from_utf8(t).ok()).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_formatter() {
        for n in [0, 1, 9, 10, 15, 16, 255, 0x0800, u64::from(u32::MAX), u64::MAX] {
            for width in [0, 1, 2, 4, 8, 16] {
                let mut out = String::new();
                push_hex(&mut out, n, width);
                assert_eq!(out, format!("{n:0width$x}", width = width as usize));
            }
            let mut out = String::new();
            push_decimal(&mut out, n);
            assert_eq!(out, n.to_string());
        }
    }
}
