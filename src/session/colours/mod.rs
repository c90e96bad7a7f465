//! Colour rules: which colours a row of the packet list has. A rule is a display filter and two colours; the first that
//! matches counts. Conversations can be given colours of their own, which go before the rules.

mod compiled;
pub mod file;

pub use compiled::{Compiled, check};

/// Colours of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Paint {
    /// `0xrrggbb`
    pub ground: u32,
    /// `0xrrggbb`
    pub text: u32,
}

/// A colour rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub name: String,
    /// Display filter.
    pub filter: String,
    pub paint: Paint,
    /// Rules that are switched off are kept in the file.
    pub enabled: bool,
}

/// Colours for conversations, in the order in which they are given.
const FOR_CONVERSATIONS: [Paint; 10] = [
    paint(0xffc0c0, 0x1c2024),
    paint(0xffc0ff, 0x1c2024),
    paint(0xe0c0e0, 0x1c2024),
    paint(0xc0c0ff, 0x1c2024),
    paint(0xc0e0e0, 0x1c2024),
    paint(0xc0ffff, 0x1c2024),
    paint(0xc0ffc0, 0x1c2024),
    paint(0xffffc0, 0x1c2024),
    paint(0xe0e0c0, 0x1c2024),
    paint(0xe0e0e0, 0x1c2024),
];

const fn paint(ground: u32, text: u32) -> Paint {
    Paint { ground, text }
}

impl Rule {
    /// A rule for a conversation; `nth` chooses among ten colours and goes round.
    pub fn for_conversation(filter: &str, nth: usize) -> Rule {
        let paint = FOR_CONVERSATIONS.get(nth % FOR_CONVERSATIONS.len()).copied().unwrap_or_default();
        Rule { name: "conversation".into(), filter: filter.into(), paint, enabled: true }
    }
}

/// The rules that are in force when the user has none: Wireshark's.
pub fn default_rules() -> Vec<Rule> {
    file::parse(include_str!("default")).rules
}
