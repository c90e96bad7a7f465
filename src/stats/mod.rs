//! Tables and series over the store: one file each.

pub mod conversations;
pub mod rates;
pub mod summary;
pub mod talkers;
