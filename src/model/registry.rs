//! All fields by name: what the display filter, completion, columns, `-e` and the generated reference look up.

use super::field::{Field, Kind};
use super::note::Note;
use std::collections::HashMap;

/// What is declared about a protocol, apart from its code.
pub struct ProtocolInfo {
    /// The protocol as a field: filter name (`tcp`), title, [`Kind::Protocol`].
    pub field: Field,
    /// What the Protocol column says: `TCP`.
    pub short: &'static str,
    /// Documents that define it: `RFC 9293`.
    pub specs: &'static [&'static str],
    pub fields: &'static [&'static Field],
    pub notes: &'static [&'static Note],
    /// Old filter names and what they are called now: `("bootp", "dhcp")` covers `bootp` and `bootp.*`.
    pub aliases: &'static [(&'static str, &'static str)],
}

impl ProtocolInfo {
    /// A protocol with nothing declared but its names; use struct update for the rest.
    pub const fn new(name: &'static str, title: &'static str, short: &'static str, specs: &'static [&'static str]) -> Self {
        let field = Field::new(name, title, Kind::Protocol, super::Base::None, title);
        ProtocolInfo { field, short, specs, fields: &[], notes: &[], aliases: &[] }
    }

    /// Filter name.
    pub const fn name(&self) -> &'static str {
        self.field.name
    }
}

/// Every protocol and every field. A plain value: a test may build one with a single protocol.
pub struct Registry {
    protocols: Vec<&'static ProtocolInfo>,
    by_name: HashMap<&'static str, &'static Field>,
    names: Vec<&'static str>,
    aliases: HashMap<&'static str, &'static str>,
}

impl Registry {
    pub fn new(protocols: impl IntoIterator<Item = &'static ProtocolInfo>) -> Self {
        let mut all = Registry { protocols: Vec::new(), by_name: HashMap::new(), names: Vec::new(), aliases: HashMap::new() };
        for protocol in protocols {
            all.protocols.push(protocol);
            all.aliases.extend(protocol.aliases.iter().copied());
            let notes = protocol.notes.iter().map(|n| &n.field);
            for field in std::iter::once(&protocol.field).chain(protocol.fields.iter().copied()).chain(notes) {
                if all.by_name.insert(field.name, field).is_none() {
                    all.names.push(field.name);
                }
            }
        }
        all.names.sort_unstable();
        all
    }

    /// The field of that name, exactly.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.by_name.get(name).copied()
    }

    /// What an old name is called now (`bootp.option.type` → `dhcp.option.type`).
    pub fn current_name(&self, old: &str) -> Option<String> {
        let mut at = old.len();
        loop {
            let head = old.get(..at)?;
            if let Some(now) = self.aliases.get(head) {
                return Some(format!("{now}{}", old.get(at..).unwrap_or("")));
            }
            at = head.rfind('.')?;
        }
    }

    pub fn protocols(&self) -> &[&'static ProtocolInfo] {
        &self.protocols
    }

    /// All names in alphabetical order.
    pub fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// Names that start with `prefix`, in alphabetical order.
    pub fn starting_with<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        let from = self.names.partition_point(|n| *n < prefix);
        self.names.iter().skip(from).take_while(move |n| n.starts_with(prefix)).copied()
    }

    /// The known name that is most like `wrong`, when one is near enough to be what was meant.
    pub fn nearest(&self, wrong: &str) -> Option<&'static str> {
        let limit = (wrong.len() / 3).clamp(1, 4);
        let likely = |n: &&&'static str| n.len().abs_diff(wrong.len()) <= limit;
        self.names.iter().filter(likely).map(|n| (distance(wrong, n, limit), *n)).filter(|(d, _)| *d <= limit).min().map(|(_, n)| n)
    }
}

/// Levenshtein distance, given up (`limit + 1`) once it must be over `limit`.
pub fn distance(a: &str, b: &str, limit: usize) -> usize {
    let b: Vec<u8> = b.bytes().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        let mut best = i + 1;
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
        for (j, y) in b.iter().enumerate() {
            let (left, up) = (row.get(j).copied().unwrap_or(0), row.get(j + 1).copied().unwrap_or(0));
            let cost = (diagonal + usize::from(x != *y)).min(left + 1).min(up + 1);
            diagonal = up;
            if let Some(cell) = row.get_mut(j + 1) {
                *cell = cost;
            }
            best = best.min(cost);
        }
        if best > limit {
            return limit + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Base;

    static PORT: Field = Field::new("tcp.dstport", "Destination Port", Kind::U16, Base::Dec, "x");
    static TCP: ProtocolInfo = ProtocolInfo {
        fields: &[&PORT],
        aliases: &[("tcpold", "tcp")],
        ..ProtocolInfo::new("tcp", "Transmission Control Protocol", "TCP", &["RFC 9293"])
    };

    #[test]
    fn names_are_found_completed_and_guessed() {
        let r = Registry::new([&TCP]);
        assert!(r.field("tcp.dstport").is_some_and(|f| f == &PORT));
        assert_eq!(r.starting_with("tcp.").collect::<Vec<_>>(), ["tcp.dstport"]);
        assert_eq!(r.nearest("tcp.dstprot"), Some("tcp.dstport"));
        assert_eq!(r.nearest("xyzzy"), None);
        assert_eq!(r.current_name("tcpold.dstport").as_deref(), Some("tcp.dstport"));
    }
}
