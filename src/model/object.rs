//! Files that the traffic carries, as dissectors find them.

use crate::base::Span;

/// A file, or a part of one, that a frame carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectPart {
    /// What carries it, as commands and tables name it: `http`, `smb`.
    pub protocol: &'static str,
    /// Parts with the same key in the same conversation make one file; `None`: nothing else belongs to it.
    pub key: Option<u64>,
    /// All of the file, whatever its parts were.
    pub whole: bool,
    /// Place of the part in the file, in bytes.
    pub offset: u64,
    pub span: Span,
    /// There is more of it than dissection decodes.
    pub cut: bool,
    /// Who has it: a name or an address.
    pub host: String,
    /// Media type, where one is told.
    pub content_type: String,
    /// What the traffic calls it; may hold anything.
    pub name: String,
}
