//! Integers appended to a string. Trees are mostly numbers, and the formatter's machinery for width, sign and fill costs more
//! than the digits. Floating point numbers as C writes them.

use std::fmt::Write;

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

/// Appends `x`, which is finite, with as many decimals as it takes to tell it from its neighbours.
pub fn push_float(out: &mut String, x: f64) {
    // beyond these, digits come with an exponent
    if x != 0.0 && !(1e-4..1e15).contains(&x.abs()) {
        // writing to a string does not fail
        let _ = write!(out, "{x}");
        return;
    }
    let mut buffer = zmij::Buffer::new();
    let digits = buffer.format(x);
    out.push_str(digits.strip_suffix(".0").unwrap_or(digits));
}

/// Appends `x`, which is finite, with so many decimals (at most 6), rounded half up.
pub fn push_fixed(out: &mut String, x: f64, decimals: usize) {
    let decimals = decimals.min(6);
    let unit = 10_u64.pow(decimals as u32);
    if x < 0.0 {
        out.push('-');
    }
    let scaled = (x.abs() * unit as f64).round() as u64;
    push_decimal(out, scaled / unit);
    if decimals > 0 {
        out.push('.');
        let mut buffer = itoa::Buffer::new();
        let digits = buffer.format(scaled % unit);
        out.extend(std::iter::repeat_n('0', decimals.saturating_sub(digits.len())));
        out.push_str(digits);
    }
}

/// Appends `x` with so many significant digits and no zeros at the end, as C's `%g` does: small and large numbers with an exponent.
pub fn push_general(out: &mut String, x: f64, digits: usize) {
    if x.is_nan() {
        return out.push_str("nan");
    }
    if x == 0.0 || x.is_infinite() {
        let _ = write!(out, "{x}");
        return;
    }
    let decimals = digits.saturating_sub(1);
    let scientific = format!("{x:.decimals$e}");
    let (mantissa, power) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let power: i32 = power.parse().unwrap_or(0);
    if (-4..digits as i32).contains(&power) {
        let text = format!("{x:.*}", (decimals as i32 - power).max(0) as usize);
        out.push_str(if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text });
    } else {
        let mantissa = if mantissa.contains('.') { mantissa.trim_end_matches('0').trim_end_matches('.') } else { mantissa };
        let _ = write!(out, "{mantissa}e{}{:02}", if power < 0 { '-' } else { '+' }, power.abs());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_have_their_significant_digits() {
        for (x, digits, text) in [
            (0.5, 6, "0.5"),
            (1234567.0, 6, "1.23457e+06"),
            (100.0, 6, "100"),
            (1e-7, 6, "1e-07"),
            (1.0 / 3.0, 15, "0.333333333333333"),
            (1234567890123.0, 15, "1234567890123"),
            (1e15, 15, "1e+15"),
            (999999.7, 6, "1e+06"),
            (f64::NAN, 15, "nan"),
        ] {
            let mut out = String::new();
            push_general(&mut out, x, digits);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn decimals_are_rounded() {
        for (x, decimals, text) in [(1.005, 1, "1.0"), (9.996, 2, "10.00"), (0.25, 1, "0.3"), (-1.5, 0, "-2"), (12.034, 2, "12.03")] {
            let mut out = String::new();
            push_fixed(&mut out, x, decimals);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn digits_are_those_of_the_formatter() {
        let small = [0.0, -0.0, 1.0, -3.5, 1e-7, 0.000_1, 0.1 + 0.2, 999_999_999_999_999.9, 1e15, 1e22, 20_724.772_625_404_203];
        for x in small.into_iter().chain((1..500).map(|n| f64::from(n) / 7.0)) {
            let mut out = String::new();
            push_float(&mut out, x);
            assert_eq!(out, x.to_string());
        }
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
