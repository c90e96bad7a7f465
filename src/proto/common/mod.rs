//! Parts that several protocols share.

pub mod ber;
pub mod checksum;
pub mod compressed;
pub mod dns;
pub mod dsfield;
pub mod duration;
pub mod echo;
pub mod ether;
pub mod ethertype;
pub mod fragments;
pub mod icmp_extensions;
pub mod ip_fields;
pub mod ipproto;
pub mod lists;
pub mod media;
pub mod ntstatus;
pub mod ppp;
pub mod pppoe;
pub mod radio;
pub mod text;
pub mod tls;
pub mod varint;
pub mod websocket;
pub mod windows;
pub mod x509;
