//! Field lists put together at compile time: an index that is out of bounds stops the build, not the program.
#![expect(clippy::indexing_slicing, reason = "only evaluated by the compiler")]

use crate::model::Field;

/// Joins lists of fields to one of `N`, which must be the sum of their lengths.
pub const fn join<const N: usize>(lists: &[&[&'static Field]], filler: &'static Field) -> [&'static Field; N] {
    let mut out = [filler; N];
    let (mut at, mut list) = (0, 0);
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            out[at] = lists[list][i];
            at += 1;
            i += 1;
        }
        list += 1;
    }
    assert!(at == N, "the length given is not the sum of the lists'");
    out
}

/// Number of fields in all lists.
pub const fn total(lists: &[&[&'static Field]]) -> usize {
    let (mut sum, mut list) = (0, 0);
    while list < lists.len() {
        sum += lists[list].len();
        list += 1;
    }
    sum
}
