//! A field is declared once. From its row come the detail tree's text, the hex pane's highlight, the display filter's
//! name and type, completion, columns, CSV and JSON keys, PDML and `docs/fields.md`.

/// Type of a field's values: it decides which filter operators are legal and how a value is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// No value: the field's presence says it all.
    None,
    /// A protocol: its span is its own bytes, its value those and all that it carries.
    Protocol,
    Bool,
    /// One character, shown as `'a'`.
    Char,
    U8,
    U16,
    U24,
    U32,
    U40,
    U48,
    U56,
    U64,
    I8,
    I16,
    I24,
    I32,
    I64,
    F32,
    F64,
    Str,
    Bytes,
    Ipv4,
    Ipv6,
    Ether,
    Eui64,
    Guid,
    /// ASN.1 object identifier, in its encoded form.
    Oid,
    /// Moment: nanoseconds since 1970 UTC.
    AbsTime,
    /// Span of time in nanoseconds.
    RelTime,
    /// Number of another frame (counted from 1): Enter jumps there.
    FrameNum,
    /// IPX network number, shown as hexadecimal.
    IpxNet,
}

impl Kind {
    /// Bits of the value on the wire for whole-number kinds, 0 for others.
    pub const fn bits(self) -> u32 {
        match self {
            Kind::U8 | Kind::I8 | Kind::Char => 8,
            Kind::U16 | Kind::I16 => 16,
            Kind::U24 | Kind::I24 => 24,
            Kind::U32 | Kind::I32 | Kind::FrameNum | Kind::IpxNet => 32,
            Kind::U40 => 40,
            Kind::U48 => 48,
            Kind::U56 => 56,
            Kind::U64 | Kind::I64 => 64,
            _ => 0,
        }
    }

    /// Whole numbers, signed or not, that filters compare as numbers.
    pub const fn is_integer(self) -> bool {
        self.bits() > 0
    }

    pub const fn is_signed(self) -> bool {
        matches!(self, Kind::I8 | Kind::I16 | Kind::I24 | Kind::I32 | Kind::I64)
    }
}

/// How a value is written. `B8` … `B64` give the width of the bit pattern of a masked [`Kind::Bool`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    None,
    Dec,
    Hex,
    Oct,
    /// Decimal, hexadecimal in brackets.
    DecHex,
    /// Hexadecimal, decimal in brackets.
    HexDec,
    B6,
    B8,
    B12,
    B16,
    B24,
    B32,
    B40,
    B48,
    B56,
    B64,
    /// Absolute times in UTC.
    Utc,
    /// Bytes without separators between them, with spaces, dashes or points instead of colons.
    Plain,
    Space,
    Dash,
    Dot,
}

impl Base {
    const fn bits(self) -> u32 {
        match self {
            Base::B6 => 6,
            Base::B8 => 8,
            Base::B12 => 12,
            Base::B16 => 16,
            Base::B24 => 24,
            Base::B32 => 32,
            Base::B40 => 40,
            Base::B48 => 48,
            Base::B56 => 56,
            Base::B64 => 64,
            _ => 0,
        }
    }
}

/// Names of a field's values.
#[derive(Clone, Copy)]
pub enum Names {
    None,
    /// Sorted by value (a test checks it).
    Table(&'static [(u64, &'static str)]),
    /// The same, where few values are special: any other is nothing but its number.
    Special(&'static [(u64, &'static str)]),
    /// Inclusive ranges.
    Ranges(&'static [(u64, u64, &'static str)]),
    /// Texts of true and false.
    Bool(&'static str, &'static str),
    /// What a unit of the value is called, with its space: `" bytes"`, `" ms"`.
    Unit(&'static str),
    /// Looked up by code, for tables too large or too regular for a list.
    Lookup(fn(u64) -> Option<&'static str>),
    /// Writes the value's whole text itself.
    Custom(fn(u64, &mut String)),
}

/// `Set` / `Not set`, the usual names of flags.
pub const SET: Names = Names::Bool("Set", "Not set");
/// `Yes` / `No`.
pub const YES_NO: Names = Names::Bool("Yes", "No");

impl Names {
    /// The name of `value`, when it has one.
    pub fn get(&self, value: u64) -> Option<&'static str> {
        match self {
            Names::Table(rows) | Names::Special(rows) => {
                rows.binary_search_by_key(&value, |r| r.0).ok().and_then(|i| rows.get(i)).map(|r| r.1)
            }
            Names::Ranges(rows) => rows.iter().find(|r| r.0 <= value && value <= r.1).map(|r| r.2),
            Names::Bool(yes, no) => Some(if value != 0 { yes } else { no }),
            Names::Lookup(f) => f(value),
            Names::None | Names::Unit(_) | Names::Custom(_) => None,
        }
    }
}

/// One row of a protocol's field table. Handles are `&'static Field`, compared by address.
pub struct Field {
    /// Display filter name; Wireshark's, where Wireshark has the field.
    pub name: &'static str,
    /// What stands before the value in the tree.
    pub label: &'static str,
    pub kind: Kind,
    pub base: Base,
    /// Bits of the field in the number on the wire; 0 means all of it. Values are shifted down to bit 0.
    pub mask: u64,
    pub names: Names,
    /// One line for people: what the field means, with its unit.
    pub doc: &'static str,
}

impl Field {
    pub const fn new(name: &'static str, label: &'static str, kind: Kind, base: Base, doc: &'static str) -> Self {
        Field { name, label, kind, base, mask: 0, names: Names::None, doc }
    }

    /// Bits of the field in the number on the wire.
    pub const fn mask(mut self, mask: u64) -> Self {
        self.mask = mask;
        self
    }

    /// Names of values as a table sorted by value.
    pub const fn names(mut self, rows: &'static [(u64, &'static str)]) -> Self {
        self.names = Names::Table(rows);
        self
    }

    /// Names of ranges of values.
    pub const fn ranges(mut self, rows: &'static [(u64, u64, &'static str)]) -> Self {
        self.names = Names::Ranges(rows);
        self
    }

    /// Any other kind of [`Names`].
    pub const fn with(mut self, names: Names) -> Self {
        self.names = names;
        self
    }

    /// Unit of the value, with its space: `" bytes"`.
    pub const fn unit(mut self, unit: &'static str) -> Self {
        self.names = Names::Unit(unit);
        self
    }

    /// Width in bits of the number that the mask applies to.
    pub fn width(&self) -> u32 {
        match (self.base.bits(), self.kind.bits()) {
            (0, 0) => 8,
            (0, n) => n,
            (n, _) => n,
        }
    }

    /// Takes the field's bits out of the number on the wire.
    pub fn extract(&self, raw: u64) -> u64 {
        if self.mask == 0 { raw } else { (raw & self.mask) >> self.mask.trailing_zeros() }
    }
}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
impl Eq for Field {}

/// Several tables of fields as one, for protocols that share some. `N` is the number of all.
pub const fn join<const N: usize>(tables: &[&[&'static Field]]) -> [&'static Field; N] {
    assert!(N > 0 && !tables.is_empty() && !tables[0].is_empty());
    let mut all = [tables[0][0]; N];
    let (mut table, mut at) = (0, 0);
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            all[at] = tables[table][row];
            at += 1;
            row += 1;
        }
        table += 1;
    }
    assert!(at == N, "the length given is not the sum of the tables'");
    all
}

/// Number of fields in all tables: the `N` of [`join`].
pub const fn total(tables: &[&[&'static Field]]) -> usize {
    let (mut sum, mut table) = (0, 0);
    while table < tables.len() {
        sum += tables[table].len();
        table += 1;
    }
    sum
}

/// Declares fields as statics and collects them in `FIELDS`.
///
/// ```text
/// fields! {
///     /// Association mode of the sender.
///     MODE = "ntp.flags.mode", "Mode", U8 Dec, mask(0x07), names(MODES);
/// }
/// ```
/// A row: doc line, constant, filter name, label, [`Kind`] and [`Base`], then any of the builder calls of [`Field`].
#[macro_export]
macro_rules! fields {
    ($( $(#[doc = $doc:literal])+ $id:ident = $name:literal, $label:literal, $kind:ident $base:ident $(, $call:ident($($arg:tt)*))*; )*) => {
        $( pub static $id: $crate::model::Field = $crate::model::Field::new(
            $name, $label, $crate::model::Kind::$kind, $crate::model::Base::$base, concat!($($doc),+))
            $(.$call($($arg)*))*; )*
        /// Every field of this protocol.
        pub static FIELDS: &[&$crate::model::Field] = &[$(&$id),*];
    };
}
