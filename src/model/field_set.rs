//! A set of fields that is asked for every node of every frame: a small hash table over the addresses of the handles.

use super::field::Field;
use super::reach::Reach;

/// Bits of a [`Sieve`].
const SIEVE: usize = 4096;

/// Tells at a glance of most fields that they are in no set: asked for every node of every frame, most of which nobody wants.
#[derive(Clone, Debug)]
pub struct Sieve([u64; SIEVE / 64]);

impl Sieve {
    /// Lets these fields pass, and some few others.
    pub fn new(fields: impl IntoIterator<Item = &'static Field>) -> Self {
        let mut bits = [0; SIEVE / 64];
        for field in fields {
            let at = Self::place(address(field));
            if let Some(word) = bits.get_mut(at / 64) {
                *word |= 1 << (at % 64);
            }
        }
        Sieve(bits)
    }

    /// False: the field is none of those that pass.
    #[inline]
    pub fn passes(&self, field: &'static Field) -> bool {
        let at = Self::place(address(field));
        self.0.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 != 0)
    }

    /// Handles are aligned to eight bytes.
    #[inline]
    fn place(address: usize) -> usize {
        (address >> 3 ^ address >> 14) % SIEVE
    }
}

/// The fields that a pass over frames wants.
#[derive(Clone, Debug, Default)]
pub struct FieldSet {
    fields: Vec<&'static Field>,
    slots: Vec<usize>,
    reach: Reach,
}

impl FieldSet {
    /// A set of these fields; each may be given more than once.
    pub fn new(fields: impl IntoIterator<Item = &'static Field>) -> Self {
        let fields: Vec<&'static Field> = fields.into_iter().collect();
        let reach = Reach::of_layers(fields.iter().copied());
        let mut all: Vec<usize> = fields.iter().copied().map(address).collect();
        all.sort_unstable();
        all.dedup();
        let mut slots = vec![0; (all.len() * 4).next_power_of_two().max(8)];
        let mask = slots.len() - 1;
        for field in all {
            let mut at = hash(field) & mask;
            while slots.get(at).is_some_and(|s| *s != 0) {
                at = (at + 1) & mask;
            }
            if let Some(slot) = slots.get_mut(at) {
                *slot = field;
            }
        }
        FieldSet { fields, slots, reach }
    }

    /// The fields, as they were given.
    pub fn fields(&self) -> &[&'static Field] {
        &self.fields
    }

    /// How far up the layers and these fields are.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    pub fn contains(&self, field: &'static Field) -> bool {
        let (wanted, mask) = (address(field), self.slots.len().saturating_sub(1));
        let mut at = hash(wanted) & mask;
        loop {
            match self.slots.get(at) {
                Some(slot) if *slot == wanted => return true,
                None | Some(0) => return false,
                Some(_) => at = (at + 1) & mask,
            }
        }
    }
}

fn address(field: &'static Field) -> usize {
    std::ptr::from_ref(field).addr()
}

/// Handles are aligned and lie close together: the middle bits of the product tell them apart.
fn hash(address: usize) -> usize {
    ((address as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Base, Kind};

    static FIELDS: [Field; 64] = [const { Field::new("x", "X", Kind::U8, Base::Dec, "x") }; 64];

    #[test]
    fn holds_what_was_put_in_and_nothing_else() {
        let set = FieldSet::new(FIELDS.iter().step_by(2).chain(FIELDS.iter().step_by(4)));
        for (n, field) in FIELDS.iter().enumerate() {
            assert_eq!(set.contains(field), n % 2 == 0, "{n}");
        }
        let sieve = Sieve::new(set.fields().iter().copied());
        assert!(FIELDS.iter().step_by(2).all(|f| sieve.passes(f)));
        assert!(FIELDS.iter().filter(|f| sieve.passes(f)).count() < 48, "most others are held back");
        assert!(!FieldSet::default().contains(&FIELDS[0]));
        assert!(!FieldSet::new([]).contains(&FIELDS[0]));
    }
}
