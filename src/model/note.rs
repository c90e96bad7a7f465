//! Expert notes: what is odd or worth knowing about a frame. Each note is declared like a field and can be filtered by
//! its own name as well as by `_ws.expert.severity` and `_ws.expert.group`.

use super::field::Field;

/// How serious a note is. The numbers are Wireshark's (`_ws.expert.severity`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u32)]
pub enum Severity {
    Comment = 0x0010_0000,
    Chat = 0x0020_0000,
    Note = 0x0040_0000,
    Warn = 0x0060_0000,
    Error = 0x0080_0000,
}

/// What a note is about. The numbers are Wireshark's (`_ws.expert.group`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u32)]
pub enum Group {
    Checksum = 0x0100_0000,
    Sequence = 0x0200_0000,
    Response = 0x0300_0000,
    Request = 0x0400_0000,
    Undecoded = 0x0500_0000,
    Reassemble = 0x0600_0000,
    Malformed = 0x0700_0000,
    Debug = 0x0800_0000,
    Protocol = 0x0900_0000,
    Security = 0x0a00_0000,
    Comments = 0x0b00_0000,
    Decryption = 0x0c00_0000,
    Assumption = 0x0d00_0000,
    Deprecated = 0x0e00_0000,
    Receive = 0x0f00_0000,
    Interface = 0x1000_0000,
}

/// Value names of `_ws.expert.severity`.
pub const SEVERITIES: &[(u64, &str)] = &[
    (Severity::Comment as u64, "Comment"),
    (Severity::Chat as u64, "Chat"),
    (Severity::Note as u64, "Note"),
    (Severity::Warn as u64, "Warning"),
    (Severity::Error as u64, "Error"),
];

/// Value names of `_ws.expert.group`.
pub const GROUPS: &[(u64, &str)] = &[
    (Group::Checksum as u64, "Checksum"),
    (Group::Sequence as u64, "Sequence"),
    (Group::Response as u64, "Response"),
    (Group::Request as u64, "Request"),
    (Group::Undecoded as u64, "Undecoded"),
    (Group::Reassemble as u64, "Reassemble"),
    (Group::Malformed as u64, "Malformed"),
    (Group::Debug as u64, "Debug"),
    (Group::Protocol as u64, "Protocol"),
    (Group::Security as u64, "Security"),
    (Group::Comments as u64, "Comment"),
    (Group::Decryption as u64, "Decryption"),
    (Group::Assumption as u64, "Assumption"),
    (Group::Deprecated as u64, "Deprecated"),
    (Group::Receive as u64, "Receive"),
    (Group::Interface as u64, "Interface"),
];

/// One expert note. Its field has [`super::Kind::None`] and the message as label.
pub struct Note {
    pub field: Field,
    pub severity: Severity,
    pub group: Group,
}

/// Declares expert notes as statics and collects them in `NOTES`.
///
/// ```text
/// notes! {
///     /// The server refused: its stratum is 0.
///     KISS = "ntp.kod", "Kiss-o'-death packet", Warn Response;
/// }
/// ```
#[macro_export]
macro_rules! notes {
    ($( $(#[doc = $doc:literal])+ $id:ident = $name:literal, $text:literal, $severity:ident $group:ident; )*) => {
        $( pub static $id: $crate::model::Note = $crate::model::Note {
            field: $crate::model::Field::new($name, $text, $crate::model::Kind::None, $crate::model::Base::None, concat!($($doc),+)),
            severity: $crate::model::Severity::$severity,
            group: $crate::model::Group::$group,
        }; )*
        /// Every expert note of this protocol.
        pub static NOTES: &[&$crate::model::Note] = &[$(&$id),*];
    };
}
