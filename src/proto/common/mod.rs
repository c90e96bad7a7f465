//! Parts that several protocols share.

pub mod checksum;
pub mod ethertype;
pub mod ipproto;
