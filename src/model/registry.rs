//! All fields by name: what the display filter, completion, columns, `-e` and the generated reference look up.

use super::field::{Field, Kind};
use super::note::Note;
use hashbrown::HashMap;

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
    /// In alphabetical order.
    fields: Vec<&'static Field>,
    aliases: HashMap<&'static str, &'static str>,
}

impl Registry {
    pub fn new(protocols: impl IntoIterator<Item = &'static ProtocolInfo>) -> Self {
        let mut all = Registry { protocols: Vec::new(), by_name: HashMap::new(), fields: Vec::new(), aliases: HashMap::new() };
        for protocol in protocols {
            all.protocols.push(protocol);
            all.aliases.extend(protocol.aliases.iter().copied());
            let notes = protocol.notes.iter().map(|n| &n.field);
            for field in std::iter::once(&protocol.field).chain(protocol.fields.iter().copied()).chain(notes) {
                all.by_name.insert(field.name, field);
            }
        }
        all.fields = all.by_name.values().copied().collect();
        all.fields.sort_unstable_by_key(|f| f.name);
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

    /// All fields, by their names in alphabetical order.
    pub fn fields(&self) -> &[&'static Field] {
        &self.fields
    }

    /// Names that start with `prefix`, in alphabetical order.
    pub fn starting_with<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        let from = self.fields.partition_point(|f| f.name < prefix);
        self.fields.iter().skip(from).map(|f| f.name).take_while(move |n| n.starts_with(prefix))
    }

    /// The known name that is most like `wrong`, when one is near enough to be what was meant.
    pub fn nearest(&self, wrong: &str) -> Option<&'static str> {
        let limit = (wrong.len() / 3).clamp(1, 4);
        let likely = |n: &&'static str| n.len().abs_diff(wrong.len()) <= limit;
        // of equally near ones that of the same protocol
        let protocol = |name: &str| name.split('.').next().unwrap_or("").to_owned();
        let is_other = |name: &str| protocol(name) != protocol(wrong);
        let near = self.fields.iter().map(|f| f.name).filter(likely).map(|n| (distance(wrong, n, limit), is_other(n), n));
        near.filter(|(d, ..)| *d <= limit).min().map(|(.., n)| n)
    }
}

/// How many letters must be added, taken out, replaced or exchanged with their neighbour to make `b` of `a` (optimal string
/// alignment); given up (`limit + 1`) once it must be over `limit`.
pub fn distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let at = |row: &[usize], n: usize| row.get(n).copied().unwrap_or(usize::MAX / 2);
    let (mut before, mut above): (Vec<usize>, Vec<usize>) = (Vec::new(), (0..=b.len()).collect());
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut cost = (at(&above, j) + usize::from(x != y)).min(at(&row, j) + 1).min(at(&above, j + 1) + 1);
            let exchanged = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if exchanged {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            row.push(cost);
        }
        // an exchange looks back two rows
        if row.iter().chain(&above).all(|cost| *cost > limit) {
            return limit + 1;
        }
        (before, above) = (above, row);
    }
    above.last().copied().unwrap_or(0)
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
    fn an_exchange_of_neighbours_is_one_mistake() {
        assert_eq!([distance("ip.scr", "ip.src", 4), distance("ip.scr", "cip.sc", 4), distance("", "ab", 4)], [1, 2, 2]);
        assert_eq!(distance("completely", "different", 2), 3);
    }

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
