//! Per-packet information (CACE PPI 1.0.10): facts about a frame before the frame, mostly of 802.11.

mod throughput;

use super::common::radio::{Radio, WITH_FCS};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::{join, total};
use crate::model::{Field, ProtocolInfo, Value};

const TYPES: &[(u64, &str)] = &[
    (2, "802.11-Common"),
    (3, "802.11n MAC Extensions"),
    (4, "802.11n MAC+PHY Extensions"),
    (5, "Spectrum-Map"),
    (6, "Process-Info"),
    (7, "Capture-Info"),
    (8, "Aggregation Extension"),
    (9, "802.3 Extension"),
    (30000, "Intel Corporation (private)"),
    (30001, "Mohamed Thaga (private)"),
    (30002, "GPS Tagging"),
    (30003, "Vector Tagging"),
    (30004, "Sensor tagging"),
    (30005, "Antenna Tagging"),
    (49175, "FlukeNetworks (private)"),
    (51918, "CACE Technologies (private)"),
];

fields! {
    /// Version of the header.
    VERSION = "ppi.version", "Version", U8 Dec;
    /// Flags of the header.
    FLAGS = "ppi.flags", "Flags", U8 Hex;
    /// Fields are aligned to 4 bytes.
    FLAGS_ALIGNMENT = "ppi.flags.alignment", "Alignment", Bool B8, mask(0x01);
    /// Reserved bits.
    FLAGS_RESERVED = "ppi.flags.reserved", "Reserved", U8 Hex, mask(0xfe);
    /// Length of the header, in bytes.
    LENGTH = "ppi.length", "Header length", U16 Dec;
    /// Link type of the frame that follows.
    DLT = "ppi.dlt", "DLT", U32 Dec;
    /// Type of a field.
    FIELD_TYPE = "ppi.field_type", "Field type", U16 Dec, names(TYPES);
    /// Length of a field, in bytes.
    FIELD_LEN = "ppi.field_len", "Field length", U16 Dec;
    /// Receiver's clock, in microseconds.
    TSFT = "ppi.80211-common.tsft", "TSFT", U64 Dec;
    /// Flags of the frame.
    COMMON_FLAGS = "ppi.80211-common.flags", "Flags", U16 Hex;
    /// The frame ends with a check sequence.
    FLAGS_FCS = "ppi.80211-common.flags.fcs", "FCS present flag", Bool B16, mask(0x0001);
    /// The receiver's clock counts milliseconds.
    FLAGS_TSFT = "ppi.80211-common.flags.tsft", "TSFT flag", Bool B16, mask(0x0002);
    /// The check sequence is wrong.
    FLAGS_FCS_INVALID = "ppi.80211-common.flags.fcs-invalid", "FCS validity", Bool B16, mask(0x0004);
    /// The receiver met an error.
    FLAGS_PHY_ERROR = "ppi.80211-common.flags.phy-err", "PHY error flag", Bool B16, mask(0x0008);
    /// Rate in kbit/s.
    RATE = "ppi.80211-common.rate", "Rate", U32 Dec, unit(" kbit/s");
    /// Frequency in MHz.
    FREQUENCY = "ppi.80211-common.chan.freq", "Channel frequency", U16 Dec;
    /// What the channel is like.
    CHANNEL_FLAGS = "ppi.80211-common.chan.flags", "Channel type", U16 Hex;
    /// Turbo.
    CHANNEL_TURBO = "ppi.80211-common.chan.flags.turbo", "Turbo", Bool B16, mask(0x0010);
    /// Complementary Code Keying (CCK).
    CHANNEL_CCK = "ppi.80211-common.chan.flags.cck", "Complementary Code Keying (CCK)", Bool B16, mask(0x0020);
    /// Orthogonal Frequency-Division Multiplexing (OFDM).
    CHANNEL_OFDM = "ppi.80211-common.chan.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", Bool B16, mask(0x0040);
    /// 2 GHz spectrum.
    CHANNEL_2GHZ = "ppi.80211-common.chan.flags.2ghz", "2 GHz spectrum", Bool B16, mask(0x0080);
    /// 5 GHz spectrum.
    CHANNEL_5GHZ = "ppi.80211-common.chan.flags.5ghz", "5 GHz spectrum", Bool B16, mask(0x0100);
    /// Passive.
    CHANNEL_PASSIVE = "ppi.80211-common.chan.flags.passive", "Passive", Bool B16, mask(0x0200);
    /// Dynamic CCK-OFDM.
    CHANNEL_DYNAMIC = "ppi.80211-common.chan.flags.dynamic", "Dynamic CCK-OFDM", Bool B16, mask(0x0400);
    /// Gaussian Frequency Shift Keying (GFSK).
    CHANNEL_GFSK = "ppi.80211-common.chan.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", Bool B16, mask(0x0800);
    /// Hop set of frequency hopping.
    FHSS_HOPSET = "ppi.80211-common.fhss.hopset", "FHSS hopset", U8 Hex;
    /// Hop pattern of frequency hopping.
    FHSS_PATTERN = "ppi.80211-common.fhss.pattern", "FHSS pattern", U8 Hex;
    /// Signal in dBm.
    SIGNAL = "ppi.80211-common.dbm.antsignal", "dBm antenna signal", I8 Dec;
    /// Noise in dBm.
    NOISE = "ppi.80211-common.dbm.antnoise", "dBm antenna noise", I8 Dec;
}

const LISTS: &[&[&Field]] = &[FIELDS, throughput::FIELDS];
static ALL: [&Field; total(LISTS)] = join(LISTS);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 192)],
    ..Protocol::new(ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("ppi", "PPI Packet Header", "PPI", &["PPI 1.0.10"]) }, dissect)
};

/// Type of the field that every 802.11 frame has.
const COMMON: u16 = 2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PPI");
    let (version, len) = (b.u8(0)?, usize::from(b.le16(2)?));
    let item = cx.layer(&PROTOCOL.info, b, len);
    cx.info(format_args!("PPI version {version}, {len} bytes"));
    cx.text(item, format_args!("PPI version {version}, {len} bytes"));
    cx.add(&VERSION, b, 0, 1)?;
    cx.flags(&FLAGS, b, 1, 1, &[&FLAGS_ALIGNMENT, &FLAGS_RESERVED])?;
    cx.add_le(&LENGTH, b, 2, 2)?;
    let link = cx.add_le(&DLT, b, 4, 4)?;
    let header = b.window(0, len);
    let mut radio = Radio { counts_fcs: true, ..Radio::default() };
    let mut at = 8;
    while at + 4 <= len {
        let (kind, size) = (b.le16(at)?, usize::from(b.le16(at + 2)?));
        if kind == COMMON {
            cx.open_text(b.span(at, size + 4), format_args!("802.11-Common"));
            cx.add_le(&FIELD_TYPE, header, at, 2)?;
            cx.add_le(&FIELD_LEN, header, at + 2, 2)?;
            common(cx, header.window(at + 4, size), &mut radio)?;
            cx.close();
        } else if let Some(name) = throughput::name(kind) {
            cx.open_text(b.span(at, size + 4), format_args!("{name}"));
            cx.add_le(&FIELD_TYPE, header, at, 2)?;
            cx.add_le(&FIELD_LEN, header, at + 2, 2)?;
            radio.ht = Some(throughput::field(cx, header.window(at + 4, size), kind)?);
            cx.close();
        }
        at += 4 + size;
    }
    cx.close();
    let frame = b.from(len);
    if link == 105 {
        radio.put(cx, frame);
        cx.packet.hint = if radio.fcs { WITH_FCS } else { 0 };
    }
    if link != 105 {
        cx.tree.push_layer("pcap_pktdata");
    }
    if frame.reported_len() > 0 && !cx.dispatch(Table::LinkType, link as u32, frame) {
        cx.data(frame);
    }
    Ok(())
}

fn common<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, radio: &mut Radio) -> Result<(), Fault> {
    const CHANNEL_BITS: [&Field; 8] = [
        &CHANNEL_TURBO,
        &CHANNEL_CCK,
        &CHANNEL_OFDM,
        &CHANNEL_2GHZ,
        &CHANNEL_5GHZ,
        &CHANNEL_PASSIVE,
        &CHANNEL_DYNAMIC,
        &CHANNEL_GFSK,
    ];
    const BITS: [&Field; 4] = [&FLAGS_FCS, &FLAGS_TSFT, &FLAGS_FCS_INVALID, &FLAGS_PHY_ERROR];
    radio.timestamp = Some(cx.add_le(&TSFT, b, 0, 8)?);
    radio.fcs = cx.flags_le(&COMMON_FLAGS, b, 8, 2, &BITS)? & 1 != 0;
    // on the wire in units of 500 kbit/s
    let rate = u64::from(b.le16(10)?) * 500;
    cx.put(&RATE, b.span(10, 2), Value::Uint(rate));
    radio.rate = Some(rate as f64 / 1000.0);
    radio.frequency = Some(cx.add_le(&FREQUENCY, b, 12, 2)?);
    radio.channel_flags = cx.flags_le(&CHANNEL_FLAGS, b, 14, 2, &CHANNEL_BITS)?;
    cx.add(&FHSS_HOPSET, b, 16, 1)?;
    cx.add(&FHSS_PATTERN, b, 17, 1)?;
    cx.add(&SIGNAL, b, 18, 1)?;
    cx.add(&NOISE, b, 19, 1)?;
    (radio.signal_dbm, radio.noise_dbm) = (Some(b.u8(18)? as i8), Some(b.u8(19)? as i8));
    Ok(())
}
