//! Counter samples: what an interface has counted.

use super::fields::*;
use super::record;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::Field;
use crate::proto::common::rows::{add_bits, add_each};

const GENERIC: u32 = 1;
const ETHERNET: u32 = 2;

const GENERIC_ROWS: &[(&Field, usize)] = &[(&IFINDEX, 4), (&IFTYPE, 4), (&IFSPEED, 8), (&IFDIRECTION, 4)];
const TRAFFIC_ROWS: &[(&Field, usize)] = &[
    (&IFINOCT, 8),
    (&IFINPKT, 4),
    (&IFINMCAST, 4),
    (&IFINBCAST, 4),
    (&IFINDISC, 4),
    (&IFINERR, 4),
    (&IFINUNK, 4),
    (&IFOUTOCT, 8),
    (&IFOUTPKT, 4),
    (&IFOUTMCAST, 4),
    (&IFOUTBCAST, 4),
    (&IFOUTDISC, 4),
    (&IFOUTERR, 4),
    (&IFPROMISC, 4),
];
const ETHERNET_ROWS: &[(&Field, usize)] = &[
    (&DOT3_ALIGNMENTERRORS, 4),
    (&DOT3_FCSERRORS, 4),
    (&DOT3_SINGLECOLLISIONFRAMES, 4),
    (&DOT3_MULTIPLECOLLISIONFRAMES, 4),
    (&DOT3_SQETESTERRORS, 4),
    (&DOT3_DEFERREDTRANSMISSIONS, 4),
    (&DOT3_LATECOLLISIONS, 4),
    (&DOT3_EXCESSIVECOLLISIONS, 4),
    (&DOT3_INTERNALMACTRANSMITERRORS, 4),
    (&DOT3_CARRIERSENSEERRORS, 4),
    (&DOT3_FRAMETOOLONGS, 4),
    (&DOT3_INTERNALMACRECEIVEERRORS, 4),
    (&DOT3_SYMBOLERRORS, 4),
];

pub fn sample<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.add(&COUNTERS_SEQUENCE_NUMBER, b, 0, 4)?;
    add_bits(cx, b, 4, 4, &[&COUNTERS_SOURCE_ID_TYPE, &COUNTERS_SOURCE_ID_INDEX])?;
    let records = cx.add(&COUNTERS_COUNTERS_RECORDS, b, 8, 4)?;
    let mut at = 12;
    for _ in 0..records {
        let (kind, body, end) = record(cx, b, at, &COUNTERS_RECORD_FORMAT)?;
        match kind {
            GENERIC => {
                let at = add_each(cx, body, 0, GENERIC_ROWS)?;
                add_bits(cx, body, at, 4, &[&IFADMIN_STATUS, &IFOPER_STATUS])?;
                add_each(cx, body, at + 4, TRAFFIC_ROWS)?;
            }
            ETHERNET => {
                add_each(cx, body, 0, ETHERNET_ROWS)?;
            }
            _ => {}
        }
        cx.close();
        at = end;
    }
    Ok(())
}
