//! Radiotap (radiotap.org): what a wireless interface tells about a frame, before the frame.

mod fields;
mod throughput;
mod throughput_fields;

use super::common::radio::{self, Radio, WITH_FCS};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};
use fields::*;

const LISTS: &[&[&Field]] = &[FIELDS, throughput_fields::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 127)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("radiotap", "IEEE 802.11 Radiotap Capture header", "802.11 Radiotap", &["radiotap.org"]) },
        dissect,
    )
};

/// Words of the bit map that are followed.
const WORDS_LIMIT: usize = 32;
/// Alignment and length of the fields that are known, by bit.
const SHAPES: [(usize, usize); 24] = [
    (8, 8), (1, 1), (1, 1), (2, 4), (2, 2), (1, 1), (1, 1), (2, 2), (2, 2), (2, 2), (1, 1), (1, 1), (1, 1), (1, 1), (2, 2), (2, 2),
    (1, 1), (1, 1), (4, 8), (1, 3), (4, 8), (2, 12), (8, 12), (2, 12),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("802.11 Radiotap");
    let len = usize::from(b.le16(2)?);
    let item = cx.layer(&PROTOCOL.info, b, len);
    cx.text(item, format_args!("Radiotap Header v{}, Length {len}", b.u8(0)?));
    cx.add(&VERSION, b, 0, 1)?;
    cx.add(&PAD, b, 1, 1)?;
    cx.add_le(&LENGTH, b, 2, 2)?;
    let header = b.window(0, len);
    let mut radio = Radio::default();
    let (words, mut at) = present(cx, header)?;
    'words: for word in words {
        for (bit, (align, size)) in SHAPES.iter().enumerate().filter(|(bit, _)| word >> bit & 1 != 0) {
            at = at.next_multiple_of(*align);
            if at + size > len {
                break 'words;
            }
            field(cx, header, bit, at, &mut radio)?;
            at += size;
        }
        // what follows belongs to a maker's own name space or is not known; only after bit 29 do the numbers begin anew
        if word & 1 << 29 == 0 || word & 1 << 30 != 0 || word >> 24 & 0x1f != 0 {
            break;
        }
    }
    cx.close();
    let frame = b.from(len);
    radio.put(cx, frame);
    cx.packet.hint = if radio.fcs { WITH_FCS } else { 0 };
    if frame.reported_len() > 0 && !cx.call_named("wlan", frame) {
        cx.data(frame);
    }
    Ok(())
}

/// The bit map of fields; gives its words and the position after them.
fn present<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<(Vec<u32>, usize), Fault> {
    let mut words = Vec::new();
    let mut at = 4;
    let item = cx.put(&PRESENT, b.span(4, 4), Value::None);
    cx.text(item, format_args!("Present flags"));
    cx.open_last();
    loop {
        let word = b.le32(at)?;
        cx.flags_le(&PRESENT_WORD, b, at, 4, &PRESENT_BITS)?;
        words.push(word);
        at += 4;
        if word & 1 << 31 == 0 || words.len() >= WORDS_LIMIT {
            break;
        }
    }
    cx.close();
    Ok((words, at))
}

fn field<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, bit: usize, at: usize, radio: &mut Radio) -> Outcome {
    match bit {
        0 => radio.timestamp = Some(cx.add_le(&MACTIME, b, at, 8)?),
        1 => {
            let flags = cx.flags_le(&FLAGS, b, at, 1, &FLAG_BITS)?;
            radio.fcs = flags & 0x10 != 0;
            radio.short_preamble = Some(flags & 2 != 0);
        }
        2 => {
            let rate = f64::from(b.u8(at)?) / 2.0;
            cx.put(&DATARATE, b.span(at, 1), Value::Float(rate));
            cx.text(cx.last(), format_args!("Data Rate: {rate:.1} Mb/s"));
            radio.rate = Some(rate);
        }
        3 => {
            let mhz = cx.add_le(&CHANNEL_FREQ, b, at, 2)?;
            if let Some(channel) = radio::channel(mhz) {
                cx.append(cx.last(), format_args!(" [{} {channel}]", if mhz < 3000 { "BG" } else { "A" }));
            }
            radio.frequency = Some(mhz);
            radio.channel_flags = cx.flags_le(&CHANNEL_FLAGS, b, at + 2, 2, &CHANNEL_BITS)?;
            let line = cx.last();
            for bit in CHANNEL_BITS.iter().filter(|bit| radio.channel_flags & bit.mask != 0) {
                cx.append(line, format_args!(", {}", bit.label));
            }
        }
        5 => {
            cx.add(&DBM_ANTSIGNAL, b, at, 1)?;
            radio.signal_dbm = radio.signal_dbm.or(Some(b.u8(at)? as i8));
        }
        6 => {
            cx.add(&DBM_ANTNOISE, b, at, 1)?;
            radio.noise_dbm = radio.noise_dbm.or(Some(b.u8(at)? as i8));
        }
        7 => drop(cx.add_le(&QUALITY, b, at, 2)?),
        10 => drop(cx.add(&TXPOWER, b, at, 1)?),
        11 => drop(cx.add(&ANTENNA, b, at, 1)?),
        12 => radio.signal_db = Some(cx.add(&DB_ANTSIGNAL, b, at, 1)?),
        13 => radio.noise_db = Some(cx.add(&DB_ANTNOISE, b, at, 1)?),
        17 => drop(cx.add(&throughput_fields::DATA_RETRIES, b, at, 1)?),
        19 => radio.ht = Some(throughput::mcs(cx, b, at)?),
        18 => throughput::xchannel(cx, b, at, radio)?,
        20 => throughput::ampdu(cx, b, at, radio)?,
        21 => radio.vht = Some(throughput::vht(cx, b, at)?),
        23 => radio.he = true,
        14 => drop(cx.flags_le(&RXFLAGS, b, at, 2, &[&RXFLAGS_BADPLCP])?),
        _ => {}
    }
    Ok(())
}

const PRESENT_BITS: [&Field; 30] = [
    &PRESENT_TSFT,
    &PRESENT_FLAGS,
    &PRESENT_RATE,
    &PRESENT_CHANNEL,
    &PRESENT_FHSS,
    &PRESENT_DBM_ANTSIGNAL,
    &PRESENT_DBM_ANTNOISE,
    &PRESENT_LOCK_QUALITY,
    &PRESENT_TX_ATTENUATION,
    &PRESENT_DB_TX_ATTENUATION,
    &PRESENT_DBM_TX_POWER,
    &PRESENT_ANTENNA,
    &PRESENT_DB_ANTSIGNAL,
    &PRESENT_DB_ANTNOISE,
    &PRESENT_RXFLAGS,
    &PRESENT_TXFLAGS,
    &PRESENT_DATA_RETRIES,
    &PRESENT_XCHANNEL,
    &PRESENT_MCS,
    &PRESENT_AMPDU,
    &PRESENT_VHT,
    &PRESENT_TIMESTAMP,
    &PRESENT_HE,
    &PRESENT_HE_MU,
    &PRESENT_0_LENGTH_PSDU,
    &PRESENT_L_SIG,
    &PRESENT_TLV,
    &PRESENT_RTAP_NS,
    &PRESENT_VENDOR_NS,
    &PRESENT_EXT,
];
const FLAG_BITS: [&Field; 8] = [
    &FLAGS_CFP,
    &FLAGS_PREAMBLE,
    &FLAGS_WEP,
    &FLAGS_FRAG,
    &FLAGS_FCS,
    &FLAGS_DATAPAD,
    &FLAGS_BADFCS,
    &FLAGS_SHORTGI,
];
const CHANNEL_BITS: [&Field; 15] = [
    &CHANNEL_FLAGS_700MHZ,
    &CHANNEL_FLAGS_800MHZ,
    &CHANNEL_FLAGS_900MHZ,
    &CHANNEL_FLAGS_TURBO,
    &CHANNEL_FLAGS_CCK,
    &CHANNEL_FLAGS_OFDM,
    &CHANNEL_FLAGS_2GHZ,
    &CHANNEL_FLAGS_5GHZ,
    &CHANNEL_FLAGS_PASSIVE,
    &CHANNEL_FLAGS_DYNAMIC,
    &CHANNEL_FLAGS_GFSK,
    &CHANNEL_FLAGS_GSM,
    &CHANNEL_FLAGS_STURBO,
    &CHANNEL_FLAGS_HALF,
    &CHANNEL_FLAGS_QUARTER,
];
