//! Labels of numbers that occur again and again (flags, types, versions): written once a thread, copied from then on. Most
//! lines of a capture's trees are such.

use super::field::{Field, Names};
use std::cell::RefCell;

/// Labels kept by each thread; two that fall on one place take turns.
const PLACES: usize = 4096;
/// Numbers of more bits rarely occur twice, unless they have names.
const FEW_BITS: u32 = 8;

struct Kept {
    field: &'static Field,
    number: u64,
    text: String,
}

thread_local! {
    static KEPT: RefCell<Vec<Option<Kept>>> = RefCell::new((0..PLACES).map(|_| None).collect());
}

/// Whether the field's numbers are few enough to keep their labels.
pub(super) fn are_few(field: &Field) -> bool {
    let bits = if field.mask == 0 { field.kind.bits() } else { field.mask.count_ones() };
    bits <= FEW_BITS || matches!(field.names, Names::Table(_) | Names::Special(_) | Names::Ranges(_) | Names::Lookup(_))
}

/// Appends the label of a field's number; `write` makes it when it is not kept.
pub(super) fn append(field: &'static Field, number: u64, out: &mut String, write: impl FnOnce(&mut String)) {
    KEPT.with_borrow_mut(|kept| {
        let Some(place) = kept.get_mut(place(field, number)) else { return };
        let known = place.take().filter(|k| std::ptr::eq(k.field, field) && k.number == number);
        let label = known.unwrap_or_else(|| {
            let mut text = String::new();
            write(&mut text);
            Kept { field, number, text }
        });
        out.push_str(&label.text);
        *place = Some(label);
    });
}

/// Where a label is kept: fields lie some hundred bytes apart, numbers are small.
fn place(field: &'static Field, number: u64) -> usize {
    let key = (std::ptr::from_ref(field) as u64 >> 4) ^ number.rotate_left(32);
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40) as usize % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields;

    fields! {
        /// First.
        FIRST = "t.first", "First", U8 Dec;
        /// Second.
        SECOND = "t.second", "Second", U8 Dec;
        /// Many numbers.
        MANY = "t.many", "Many", U32 Dec;
    }

    #[test]
    fn a_label_is_written_once_and_is_that_of_its_field_and_number() {
        let mut out = String::new();
        let mut written = 0;
        for _ in 0..2 {
            for field in FIELDS.iter().take(2) {
                for number in 0..256_u64 {
                    out.clear();
                    append(field, number, &mut out, |text| {
                        written += 1;
                        text.push_str(&format!("{} {number}", field.label));
                    });
                    assert_eq!(out, format!("{} {number}", field.label));
                }
            }
        }
        assert!((512..900).contains(&written), "{written} labels written for 512 numbers seen twice");
    }

    #[test]
    fn numbers_of_many_bits_are_not_kept() {
        assert!(are_few(&FIRST));
        assert!(!are_few(&MANY));
    }
}
