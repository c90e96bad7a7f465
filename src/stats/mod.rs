//! Tables and series over the store: one file each.

pub mod rates;
pub mod talkers;
