//! JA3 and JA3S: fingerprints of hello messages (github.com/salesforce/ja3).

use super::is_grease;
use crate::base::Span;
use crate::dissect::Cx;
use crate::model::Field;
use md5::{Digest, Md5};
use std::fmt::Write;

/// The numbers of a hello message that make up its fingerprint.
#[derive(Default)]
pub struct Ja3 {
    pub version: u16,
    pub suites: Vec<u16>,
    pub extensions: Vec<u16>,
    pub groups: Vec<u16>,
    pub formats: Vec<u16>,
}

impl Ja3 {
    fn text(&self, client: bool) -> String {
        let mut out = self.version.to_string();
        list(&mut out, &self.suites);
        list(&mut out, &self.extensions);
        if client {
            list(&mut out, &self.groups);
            list(&mut out, &self.formats);
        }
        out
    }

    /// Adds the text and its hash. `client`: of a Client Hello.
    pub fn put(&self, cx: &mut Cx<'_>, fields: [&'static Field; 2], at: Span, client: bool) {
        let [full, hash] = fields;
        if !cx.tree.wants(full) && !cx.tree.wants(hash) {
            return;
        }
        let text = self.text(client);
        let item = cx.put_text(full, at, format_args!("{text}"));
        cx.generated(item);
        let hex = Md5::digest(text.as_bytes()).iter().fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        });
        let item = cx.put_text(hash, at, format_args!("{hex}"));
        cx.generated(item);
    }
}

fn list(out: &mut String, values: &[u16]) {
    out.push(',');
    let start = out.len();
    for value in values.iter().filter(|v| !is_grease(**v)) {
        if out.len() > start {
            out.push('-');
        }
        let _ = write!(out, "{value}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greasing_values_do_not_count() {
        let ja3 = Ja3 { version: 771, suites: vec![0x0a0a, 4866, 255], extensions: vec![0, 43], groups: vec![0x1a1a], formats: vec![0] };
        assert_eq!(ja3.text(true), "771,4866-255,0-43,,0");
        assert_eq!(ja3.text(false), "771,4866-255,0-43");
    }
}
