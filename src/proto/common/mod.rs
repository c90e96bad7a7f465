//! Parts that several protocols share.

pub mod checksum;
pub mod dsfield;
pub mod echo;
pub mod ether;
pub mod ethertype;
pub mod fragments;
pub mod icmp_extensions;
pub mod ip_fields;
pub mod ipproto;
