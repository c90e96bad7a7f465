//! Handshake messages as TLS, DTLS and QUIC share them. The fields have the same names behind `tls.` and `dtls.`.

pub mod alert;
pub mod certificate;
pub mod cipher;
mod ext_fields;
pub mod extensions;
mod fields;
pub mod handshake;
mod hello;
mod ja3;
mod key_exchange;
pub mod names;
mod quic_fields;
mod quic_params;
pub mod schedule;
pub mod session;
pub mod suites;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Item};
use crate::model::Field;
pub use session::Session;

/// Declares a set of fields twice: for TLS and for DTLS.
macro_rules! field_set {
    ($set:ident; $($(#[doc = $doc:literal])+ $id:ident = $suffix:literal, $label:literal, $kind:ident $base:ident $(, $call:ident($($arg:tt)*))*;)*) => {
        use $crate::model::{Base, Field, Kind};
        /// Handles of the fields.
        pub struct $set { $($(#[doc = $doc])+ pub $id: Field,)* }
        /// The fields with the prefix `tls`.
        pub static TLS: $set = $set {
            $($id: Field::new(concat!("tls", $suffix), $label, Kind::$kind, Base::$base, concat!($($doc),+))$(.$call($($arg)*))*,)*
        };
        /// The fields with the prefix `dtls`.
        pub static DTLS: $set = $set {
            $($id: Field::new(concat!("dtls", $suffix), $label, Kind::$kind, Base::$base, concat!($($doc),+))$(.$call($($arg)*))*,)*
        };
        pub static TLS_FIELDS: &[&Field] = &[$(&TLS.$id),*];
        pub static DTLS_FIELDS: &[&Field] = &[$(&DTLS.$id),*];
    };
}
use field_set;

/// All fields of one of the two protocols.
pub struct Sets {
    pub message: &'static fields::Messages,
    pub ext: &'static ext_fields::Extensions,
    pub quic: &'static quic_fields::QuicParameters,
    pub dtls: bool,
}

pub static TLS: Sets = Sets { message: &fields::TLS, ext: &ext_fields::TLS, quic: &quic_fields::TLS, dtls: false };
pub static DTLS: Sets = Sets { message: &fields::DTLS, ext: &ext_fields::DTLS, quic: &quic_fields::DTLS, dtls: true };

/// Lists of fields, for the protocols' declarations.
pub const TLS_LISTS: [&[&Field]; 3] = [fields::TLS_FIELDS, ext_fields::TLS_FIELDS, quic_fields::TLS_FIELDS];
pub const DTLS_LISTS: [&[&Field]; 3] = [fields::DTLS_FIELDS, ext_fields::DTLS_FIELDS, quic_fields::DTLS_FIELDS];

/// Version number of TLS 1.3 (RFC 8446 section 4.2.1).
pub const TLS13: u16 = 0x0304;
/// Version numbers of TLS 1.2 and DTLS 1.2.
pub const TLS12: u16 = 0x0303;
pub const DTLS12: u16 = 0xfefd;
/// Version number of SSL 2.0 in its hellos.
pub const SSL2: u16 = 0x0002;
/// Version number of SSL 3.0.
pub const SSL3: u16 = 0x0300;

/// What a message is read with.
#[derive(Clone, Copy)]
pub struct Reader<'s> {
    pub sets: &'static Sets,
    /// Version of the session: chosen by the server, or that of the record while nobody has chosen.
    pub version: u16,
    /// Cipher suite that the server chose; 0 while unknown.
    pub cipher: u16,
    pub from_server: bool,
    pub session: Option<&'s Session>,
}

impl Reader<'_> {
    pub fn is_tls13(&self) -> bool {
        self.version == TLS13
    }

    /// Whether signatures are preceded by their algorithm: since TLS 1.2.
    fn names_signatures(&self) -> bool {
        matches!(self.version, TLS12 | DTLS12 | TLS13)
    }
}

/// Short name of a version, as the Protocol column shows it; "SSL" when it is unknown.
pub fn short_name(version: u16) -> &'static str {
    match version {
        SSL2 => "SSLv2",
        SSL3 => "SSLv3",
        0x0301 => "TLSv1",
        0x0302 => "TLSv1.1",
        TLS12 => "TLSv1.2",
        TLS13 => "TLSv1.3",
        0x0101 => "GMTLS",
        0x0100 => "DTLSv1.0 (OpenSSL pre 0.9.8f)",
        0xfeff => "DTLSv1.0",
        DTLS12 => "DTLSv1.2",
        0xfefc => "DTLSv1.3",
        _ => "SSL",
    }
}

/// Values that senders mix in so that nobody relies on a fixed list (RFC 8701).
pub fn is_grease(value: u16) -> bool {
    value & 0x0f0f == 0x0a0a && value >> 8 == value & 0xff
}

/// Adds a length field of `width` bytes and gives the length, cut where the message ends.
fn vector<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, width: usize) -> Result<usize, Fault> {
    let len = cx.add(field, b, off, width)? as usize;
    Ok(len.min(b.reported_len().saturating_sub(off + width)))
}

/// Adds a length field and the bytes that it counts, where there are any. Gives the position after them.
fn counted<'a>(
    cx: &mut Cx<'a>,
    length: &'static Field,
    value: &'static Field,
    b: Bytes<'a>,
    off: usize,
    width: usize,
) -> Result<usize, Fault> {
    let len = vector(cx, length, b, off, width)?;
    if len > 0 {
        cx.add(value, b, off + width, len)?;
    }
    Ok(off + width + len)
}

/// Opens a list with a text of its own.
fn open_list<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, off: usize, len: usize, text: std::fmt::Arguments<'_>) -> Item {
    let item = cx.put(field, b.span(off, len), crate::model::Value::None);
    cx.text(item, text);
    cx.open_last();
    item
}

/// "s" unless there is one.
fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
