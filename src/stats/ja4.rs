//! JA4, the fingerprint of a TLS client (FoxIO, JA4 technical details): what its hello offers, without what changes from one
//! connection to the next.

use sha2::{Digest, Sha256};

/// What a client hello offers, in its own order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hello {
    /// Over QUIC, over DTLS, or else over TCP.
    pub quic: bool,
    pub dtls: bool,
    /// Version of the hello, and those of its supported_versions extension.
    pub version: u16,
    pub supported: Vec<u16>,
    pub ciphers: Vec<u16>,
    pub extensions: Vec<u16>,
    pub signatures: Vec<u16>,
    /// First protocol of ALPN.
    pub alpn: Option<String>,
}

const SERVER_NAME: u16 = 0;
const ALPN: u16 = 16;

/// Values that clients put in at random so that servers get used to what they do not know (RFC 8701).
pub fn is_grease(value: u16) -> bool {
    value & 0x0f0f == 0x0a0a && value >> 8 == value & 0xff
}

/// `t13d1516h2_8daaf6152771_e5627efa2ab1`.
pub fn fingerprint(hello: &Hello) -> String {
    let kept = |values: &[u16]| values.iter().copied().filter(|v| !is_grease(*v)).collect::<Vec<u16>>();
    let (ciphers, extensions) = (kept(&hello.ciphers), kept(&hello.extensions));
    let carrier = match (hello.quic, hello.dtls) {
        (true, _) => 'q',
        (_, true) => 'd',
        _ => 't',
    };
    // versions of DTLS count down
    let newest = kept(&hello.supported).into_iter().max_by_key(|v| if *v >> 8 == 0xfe { !*v } else { *v });
    let version = match newest.unwrap_or(hello.version) {
        0x0304 => "13",
        0x0303 => "12",
        0x0302 => "11",
        0x0301 => "10",
        0x0300 => "s3",
        0x0200 | 0x0002 => "s2",
        0xfeff => "d1",
        0xfefd => "d2",
        0xfefc => "d3",
        _ => "00",
    };
    let name = if extensions.contains(&SERVER_NAME) { 'd' } else { 'i' };
    let counts = (ciphers.len().min(99), extensions.len().min(99));
    let mut sorted = ciphers;
    sorted.sort_unstable();
    let mut others: Vec<u16> = extensions.into_iter().filter(|e| !matches!(*e, SERVER_NAME | ALPN)).collect();
    others.sort_unstable();
    let mut rest = hex_list(&others);
    let signatures = kept(&hello.signatures);
    if !signatures.is_empty() {
        rest = format!("{rest}_{}", hex_list(&signatures));
    }
    let alpn = alpn_mark(hello.alpn.as_deref());
    format!(
        "{carrier}{version}{name}{:02}{:02}{alpn}_{}_{}",
        counts.0,
        counts.1,
        hash(&hex_list(&sorted)),
        if others.is_empty() { hash("") } else { hash(&rest) }
    )
}

/// First and last character of the first protocol; of its hexadecimal form where they are no letters or digits.
fn alpn_mark(alpn: Option<&str>) -> String {
    let bytes = alpn.unwrap_or("").as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return "00".to_string() };
    if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() {
        return [char::from(*first), char::from(*last)].iter().collect();
    }
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    [digit(first >> 4), digit(last & 15)].iter().collect()
}

fn hex_list(values: &[u16]) -> String {
    values.iter().map(|v| format!("{v:04x}")).collect::<Vec<_>>().join(",")
}

/// First 12 hexadecimal digits of the SHA-256; zeros for nothing.
fn hash(text: &str) -> String {
    if text.is_empty() {
        return "000000000000".to_string();
    }
    let digest = Sha256::digest(text.as_bytes());
    let mut out = String::new();
    let _ = crate::base::addr::write_hex(&mut out, digest.get(..6).unwrap_or(&[]), "");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The worked example of the JA4 technical details.
    #[test]
    fn the_example_of_the_specification() {
        let ciphers =
            [0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035];
        let extensions = [
            0x1a1a, 0x001b, 0x0000, 0x0033, 0x0010, 0x4469, 0x0017, 0x002d, 0x000d, 0x0005, 0x0023, 0x0012, 0x002b, 0xff01, 0x000b, 0x000a,
            0x0015,
        ];
        let hello = Hello {
            version: 0x0303,
            supported: vec![0x0a0a, 0x0304, 0x0303],
            ciphers: std::iter::once(0x3a3a).chain(ciphers).collect(),
            extensions: extensions.to_vec(),
            signatures: vec![0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601],
            alpn: Some("h2".into()),
            ..Hello::default()
        };
        assert_eq!(fingerprint(&hello), "t13d1516h2_8daaf6152771_e5627efa2ab1");
    }

    #[test]
    fn what_is_missing_has_its_marks() {
        let hello = Hello { dtls: true, version: 0xfeff, supported: vec![0xfefd, 0xfeff], ..Hello::default() };
        assert_eq!(fingerprint(&hello), "dd2i000000_000000000000_000000000000");
        assert_eq!(alpn_mark(Some("\u{1}x")), "08");
        assert!(is_grease(0xfafa) && !is_grease(0xfafb) && !is_grease(0x0a1a));
    }
}
