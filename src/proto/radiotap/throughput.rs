//! What radiotap tells of frames of high and very high throughput (radiotap.org, MCS, A-MPDU status and VHT).

use super::fields::DATARATE;
use super::throughput_fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Value};
use crate::proto::common::radio::{Aggregate, Ht, Radio, User, Vht, scheme};

const MCS_LEN: usize = 3;
const AMPDU_LEN: usize = 8;
const VHT_LEN: usize = 12;
/// Bits of what is known of a scheme.
const BANDWIDTH: u8 = 0x01;
const INDEX: u8 = 0x02;
const GUARD: u8 = 0x04;
const FORMAT: u8 = 0x08;
const FEC: u8 = 0x10;
const STBC: u8 = 0x20;
const NESS: u8 = 0x40;

const MCS_KNOWN_BITS: [&Field; 7] =
    [&MCS_HAVE_BW, &MCS_HAVE_INDEX, &MCS_HAVE_GI, &MCS_HAVE_FORMAT, &MCS_HAVE_FEC, &MCS_HAVE_STBC, &MCS_HAVE_NESS];
const VHT_KNOWN_BITS: [&Field; 6] =
    [&VHT_HAVE_STBC, &VHT_HAVE_TXOP_PS, &VHT_HAVE_GI, &VHT_HAVE_SGI_NSYM_DA, &VHT_LDPC_EXTRA, &VHT_HAVE_BEAMFORMED];
const AMPDU_BITS: [&Field; 7] = [
    &AMPDU_FLAGS_REPORT_ZEROLEN,
    &AMPDU_FLAGS_IS_ZEROLEN,
    &AMPDU_FLAGS_LASTKNOWN,
    &AMPDU_FLAGS_LAST,
    &AMPDU_FLAGS_DELIM_CRC_ERROR,
    &AMPDU_FLAGS_EOF,
    &AMPDU_FLAGS_EOF_KNOWN,
];
const XCHANNEL_BITS: [&Field; 14] = [&XCHANNEL_FLAGS_TURBO, &XCHANNEL_FLAGS_CCK, &XCHANNEL_FLAGS_OFDM, &XCHANNEL_FLAGS_2GHZ, &XCHANNEL_FLAGS_5GHZ, &XCHANNEL_FLAGS_DYNAMIC, &XCHANNEL_FLAGS_GFSK, &XCHANNEL_FLAGS_GSM, &XCHANNEL_FLAGS_STURBO, &XCHANNEL_FLAGS_HALF, &XCHANNEL_FLAGS_QUARTER, &XCHANNEL_FLAGS_HT20, &XCHANNEL_FLAGS_HT40U, &XCHANNEL_FLAGS_HT40D];
/// Scheme, streams, coding and rate of each receiver.
const USERS: [[&Field; 4]; 4] = [
    [&VHT_MCS_0, &VHT_NSS_0, &VHT_CODING_0, &VHT_DATARATE_0],
    [&VHT_MCS_1, &VHT_NSS_1, &VHT_CODING_1, &VHT_DATARATE_1],
    [&VHT_MCS_2, &VHT_NSS_2, &VHT_CODING_2, &VHT_DATARATE_2],
    [&VHT_MCS_3, &VHT_NSS_3, &VHT_CODING_3, &VHT_DATARATE_3],
];

/// Modulation and coding scheme of 802.11n at `at`.
pub fn mcs<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<Ht, Fault> {
    let (known, flags) = (b.u8(at)?, b.u8(at + 1)?);
    cx.put(&MCS, b.span(at, MCS_LEN), Value::None);
    cx.open_last();
    cx.flags(&MCS_KNOWN, b, at, 1, &MCS_KNOWN_BITS)?;
    let set = cx.last();
    for bit in MCS_KNOWN_BITS.iter().filter(|bit| u64::from(known) & bit.mask != 0) {
        cx.append(set, format_args!(", {}", bit.label));
    }
    let rows: [(u8, &'static Field); 5] = [(BANDWIDTH, &MCS_BW), (GUARD, &MCS_GI), (FORMAT, &MCS_FORMAT), (FEC, &MCS_FEC), (STBC, &MCS_STBC)];
    for (bit, field) in rows {
        if known & bit != 0 {
            cx.add(field, b, at + 1, 1)?;
        }
    }
    if known & INDEX != 0 {
        cx.add(&MCS_INDEX, b, at + 2, 1)?;
    }
    cx.close();
    let has = |bit: u8| known & bit != 0;
    let told = Ht {
        mcs: has(INDEX).then_some(b.u8(at + 2)?),
        bandwidth: has(BANDWIDTH).then_some(flags & 3),
        short_gi: has(GUARD).then_some(flags & 4 != 0),
        greenfield: has(FORMAT).then_some(flags & 8 != 0),
        ldpc: has(FEC).then_some(flags & 0x10 != 0),
        stbc: has(STBC).then_some(flags >> 5 & 3),
        extension_streams: has(NESS).then_some(known >> 7 << 1 | flags >> 7),
    };
    if let Some(rate) = told.rate() {
        let item = cx.computed(&DATARATE, b.span(at, MCS_LEN), Value::Float(rate));
        cx.text(item, format_args!("Data Rate: {rate:.1} Mb/s"));
    }
    Ok(told)
}

/// Channel with its number, and flags of wider ones, at `at`.
pub fn xchannel<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, radio: &mut Radio) -> Outcome {
    cx.add(&XCHANNEL_CHANNEL, b, at + 6, 1)?;
    radio.frequency = Some(cx.add_le(&XCHANNEL_FREQ, b, at + 4, 2)?);
    let set = cx.flags_le(&XCHANNEL_FLAGS, b, at, 4, &XCHANNEL_BITS)?;
    let item = cx.last();
    for bit in XCHANNEL_BITS.iter().filter(|bit| set & bit.mask != 0) {
        cx.append(item, format_args!(", {}", bit.label));
    }
    radio.channel_flags = set;
    Ok(())
}

/// Place of the frame in an aggregate.
pub fn ampdu<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, radio: &mut Radio) -> Outcome {
    cx.put(&AMPDU, b.span(at, AMPDU_LEN), Value::None);
    cx.open_last();
    let reference = cx.add_le(&AMPDU_REFERENCE, b, at, 4)?;
    let flags = cx.flags_le(&AMPDU_FLAGS, b, at + 4, 2, &AMPDU_BITS)?;
    radio.aggregate = Some(Aggregate { reference, is_last: flags & 0x08 != 0, delimiter_error: flags & 0x10 != 0 });
    cx.close();
    Ok(())
}

/// Modulation, coding and receivers of 802.11ac at `at`.
pub fn vht<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<Vht, Fault> {
    let (known, flags) = (b.le16(at)?, b.u8(at + 2)?);
    let has = |bit: u16| known & bit != 0;
    let set = |known: u16, bit: u8| has(known).then_some(flags & bit != 0);
    let coding = b.u8(at + 8)?;
    let mut told = Vht {
        stbc: set(0x01, 0x01),
        txop_ps_not_allowed: Some(flags & 0x02 != 0),
        short_gi: set(0x04, 0x04),
        nsym_disambiguation: set(0x08, 0x08),
        ldpc_extra: set(0x10, 0x10),
        beamformed: set(0x20, 0x20),
        bandwidth: has(0x40).then_some(b.u8(at + 3)?),
        ..Vht::default()
    };
    for (n, user) in told.users.iter_mut().enumerate() {
        let octet = b.u8(at + 4 + n)?;
        *user = User { mcs: octet >> 4, streams: octet & 0xf, ldpc: coding >> n & 1 != 0 };
    }
    cx.put(&VHT, b.span(at, VHT_LEN), Value::None);
    cx.open_last();
    cx.flags_le(&VHT_KNOWN, b, at, 2, &VHT_KNOWN_BITS)?;
    let rows: [(u16, &'static Field); 5] = [(0x01, &VHT_STBC), (0x02, &VHT_TXOP_PS), (0x04, &VHT_GI), (0x08, &VHT_SGI_NSYM_DA), (0x20, &VHT_BEAMFORMED)];
    for (bit, field) in rows {
        if has(bit) {
            cx.add(field, b, at + 2, 1)?;
        }
    }
    if has(0x40) {
        cx.add(&VHT_BW, b, at + 3, 1)?;
    }
    for (n, ([mcs, streams, code, rate], user)) in USERS.iter().zip(told.users).enumerate().filter(|(_, (_, user))| user.streams > 0) {
        let item = cx.put(&VHT_USER, b.span(at + 4 + n, 1), Value::None);
        cx.text(item, format_args!("User {n}: MCS {}", user.mcs));
        cx.open_last();
        cx.add(mcs, b, at + 4 + n, 1)?;
        if let Some(scheme) = scheme(user.mcs) {
            cx.append(cx.last(), format_args!(" ({scheme})"));
        }
        cx.add(streams, b, at + 4 + n, 1)?;
        cx.add(code, b, at + 8, 1)?;
        if let Some(speed) = told.rate(n) {
            let item = cx.computed(rate, b.span(at, VHT_LEN), Value::Float(speed));
            cx.text(item, format_args!("Data Rate: {speed:.1} Mb/s"));
        }
        cx.close();
    }
    if has(0x80) {
        cx.add(&VHT_GID, b, at + 9, 1)?;
    }
    if has(0x100) {
        cx.add_le(&VHT_PAID, b, at + 10, 2)?;
    }
    cx.close();
    Ok(told)
}
