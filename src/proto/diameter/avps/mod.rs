//! Attribute-value pairs by vendor and code: what each is called and what it holds.

/// Declares the pairs of one table, sorted by code: code, name, kind, names of values.
macro_rules! avps {
    ($($code:literal $name:literal $kind:ident $({ $($value:literal $text:literal),* })?;)*) => {
        pub(super) static AVPS: &[Avp] = &[$(avp!($code $name $kind $({ $($value $text),* })?)),*];
    };
}

/// One row of [`avps`].
macro_rules! avp {
    ($code:literal $name:literal Grouped) => {
        avp!(@ $code $name Bytes None Grouped, .mask(0))
    };
    ($code:literal $name:literal Time) => {
        avp!(@ $code $name AbsTime Utc Time, .mask(0))
    };
    ($code:literal $name:literal AppId) => {
        avp!(@ $code $name U32 Dec Plain, .names($crate::proto::diameter::names::APPLICATIONS))
    };
    ($code:literal $name:literal Address) => {
        $crate::proto::diameter::avps::Avp {
            content: $crate::proto::diameter::avps::Content::Address(&[
                avp!(part $name ".addr_family" " Address Family" U16 Dec)
                    .names($crate::proto::common::address_family::NAMES),
                avp!(part $name ".IPv4" " Address" Ipv4 None),
                avp!(part $name ".IPv6" " Address" Ipv6 None),
                avp!(part $name ".Bytes" " Address" Bytes None),
            ]),
            ..avp!(@ $code $name Bytes None Plain, .mask(0))
        }
    };
    (part $name:literal $suffix:literal $label:literal $kind:ident $base:ident) => {
        $crate::model::Field::new(
            concat!("diameter.", $name, $suffix),
            concat!($name, $label),
            $crate::model::Kind::$kind,
            $crate::model::Base::$base,
            concat!("Part of the AVP ", $name, "."),
        )
    };
    ($code:literal $name:literal Str) => { avp!(@ $code $name Str None Plain, .mask(0)) };
    ($code:literal $name:literal Bytes) => { avp!(@ $code $name Bytes None Plain, .mask(0)) };
    ($code:literal $name:literal F32) => { avp!(@ $code $name F32 None Plain, .mask(0)) };
    ($code:literal $name:literal $kind:ident) => { avp!(@ $code $name $kind Dec Plain, .mask(0)) };
    ($code:literal $name:literal $kind:ident { $($value:literal $text:literal),* }) => {
        avp!(@ $code $name $kind Dec Plain, .names(&[$(($value, $text)),*]))
    };
    (@ $code:literal $name:literal $kind:ident $base:ident $content:ident, $($more:tt)*) => {
        $crate::proto::diameter::avps::Avp {
            code: $code,
            field: $crate::model::Field::new(
                concat!("diameter.", $name),
                $name,
                $crate::model::Kind::$kind,
                $crate::model::Base::$base,
                concat!("AVP ", $name, "."),
            )$($more)*,
            content: $crate::proto::diameter::avps::Content::$content,
        }
    };
}

mod applications;
mod base;
mod tgpp_charging;
mod tgpp_eps;
mod tgpp_ims;
mod tgpp_later;
mod tgpp_policy;

use crate::model::{Base, Field, Kind};

/// Enterprise number of 3GPP.
const TGPP: u32 = 10415;

/// One kind of attribute-value pair.
pub(super) struct Avp {
    pub code: u32,
    pub field: Field,
    pub content: Content,
}

/// What a pair holds.
pub(super) enum Content {
    /// A value of the field's kind.
    Plain,
    /// Further pairs.
    Grouped,
    /// Seconds since 1900.
    Time,
    /// An address with its family before it: family, IPv4 and IPv6 address, an address of another family.
    Address(&'static [Field; 4]),
}

/// Tables with their vendor, each sorted by code.
static TABLES: [(u32, &[Avp]); 7] = [
    (0, base::AVPS),
    (0, applications::AVPS),
    (TGPP, tgpp_ims::AVPS),
    (TGPP, tgpp_policy::AVPS),
    (TGPP, tgpp_eps::AVPS),
    (TGPP, tgpp_charging::AVPS),
    (TGPP, tgpp_later::AVPS),
];

/// The kind of pair that a vendor gave a code.
pub(super) fn find(vendor: u32, code: u32) -> Option<&'static Avp> {
    let tables = TABLES.iter().filter(|table| table.0 == vendor).map(|table| table.1);
    tables.into_iter().find_map(|rows| rows.get(rows.binary_search_by_key(&code, |row| row.code).ok()?))
}

/// Number of fields in all tables.
pub(super) const COUNT: usize = count();

#[expect(clippy::indexing_slicing, reason = "runs while compiling: an index beyond the end does not compile")]
const fn count() -> usize {
    let (mut sum, mut table) = (0, 0);
    while table < TABLES.len() {
        let (rows, mut row) = (TABLES[table].1, 0);
        while row < rows.len() {
            sum += if let Content::Address(parts) = &rows[row].content { 1 + parts.len() } else { 1 };
            row += 1;
        }
        table += 1;
    }
    sum
}

/// Every field of the tables.
pub(super) static AVP_FIELDS: [&Field; COUNT] = fields();

#[expect(clippy::indexing_slicing, reason = "runs while compiling: an index beyond the end does not compile")]
const fn fields() -> [&'static Field; COUNT] {
    static NONE: Field = Field::new("", "", Kind::None, Base::None, "");
    let mut all: [&'static Field; COUNT] = [&NONE; COUNT];
    let (mut at, mut table) = (0, 0);
    while table < TABLES.len() {
        let (rows, mut row) = (TABLES[table].1, 0);
        while row < rows.len() {
            all[at] = &rows[row].field;
            at += 1;
            if let Content::Address(parts) = &rows[row].content {
                let mut part = 0;
                while part < parts.len() {
                    all[at] = &parts[part];
                    at += 1;
                    part += 1;
                }
            }
            row += 1;
        }
        table += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_found_by_vendor_and_code() {
        for (vendor, rows) in TABLES {
            assert!(rows.windows(2).all(|pair| pair[0].code < pair[1].code), "a table of vendor {vendor} is not sorted");
        }
        assert_eq!(find(0, 263).map(|avp| avp.field.name), Some("diameter.Session-Id"));
        assert_eq!(find(TGPP, 1032).and_then(|avp| avp.field.names.get(1004)), Some("EUTRAN"));
        assert!(find(1, 263).is_none());
    }
}
