//! Dissected frames and tables written out: one file per format.

pub mod atomic;
pub mod columns;
pub mod csv;
pub mod fields;
pub mod follow;
pub mod frames;
pub mod json;
pub mod pcap;
pub mod pcapng;
pub mod pdml;
pub mod records;
pub mod report;
pub mod save;
pub mod summary;
pub mod table;
pub mod text;

use crate::base::Moment;
use crate::model::Tree;
use crate::store::Row;

/// A dissected frame, as the writers of formats get it.
#[derive(Clone, Copy)]
pub struct Dissected<'a> {
    /// `frame.number`, from 1.
    pub number: u32,
    /// Time since the capture's first frame; `None` where the format gives this frame no time.
    pub relative: Option<Moment>,
    /// Decimals of seconds that the capture's clock is worth.
    pub decimals: usize,
    pub row: &'a Row,
    pub tree: &'a Tree,
    pub bytes: &'a [u8],
}
