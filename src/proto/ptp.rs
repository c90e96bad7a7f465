//! Precision time protocol, version 2 (IEEE 1588-2019 section 13).

use super::common::rows::{add_bits, add_each};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};

const MAJORSDOID_NAMES: &[(u64, &str)] = &[
    (1, "gPTP Domain"),
    (2, "CMLDS"),
];
const MESSAGETYPE_NAMES: &[(u64, &str)] = &[
    (0, "Sync Message"),
    (1, "Delay_Req Message"),
    (2, "Peer_Delay_Req Message"),
    (3, "Peer_Delay_Resp Message"),
    (8, "Follow_Up Message"),
    (9, "Delay_Resp Message"),
    (0xa, "Peer_Delay_Resp_Follow_Up Message"),
    (0xb, "Announce Message"),
    (0xc, "Signalling Message"),
    (0xd, "Management Message"),
];
const CONTROLFIELD_NAMES: &[(u64, &str)] = &[
    (0, "Sync Message"),
    (1, "Delay_Req Message"),
    (2, "Follow_Up Message"),
    (3, "Delay_Resp Message"),
    (4, "Management Message"),
    (5, "Other Message"),
];
const AN_GRANDMASTERCLOCKACCURACY_NAMES: &[(u64, &str)] = &[
    (0x20, "The time is accurate to within 25 ns"),
    (0x21, "The time is accurate to within 100 ns"),
    (0x22, "The time is accurate to within 250 ns"),
    (0x23, "The time is accurate to within 1 us"),
    (0x24, "The time is accurate to within 2,5 us"),
    (0x25, "The time is accurate to within 10 us"),
    (0x26, "The time is accurate to within 25 us"),
    (0x27, "The time is accurate to within 100 us"),
    (0x28, "The time is accurate to within 250 us"),
    (0x29, "The time is accurate to within 1 ms"),
    (0x2a, "The time is accurate to within 2,5 ms"),
    (0x2b, "The time is accurate to within 10 ms"),
    (0x2c, "The time is accurate to within 25 ms"),
    (0x2d, "The time is accurate to within 100 ms"),
    (0x2e, "The time is accurate to within 250 ms"),
    (0x2f, "The time is accurate to within 1 s"),
    (0x30, "The time is accurate to within 10 s"),
    (0x31, "The time is accurate to >10 s"),
    (0x32, "reserved"),
    (0x80, "For use by alternate PTP profiles"),
    (0xfe, "Accuracy Unknown"),
    (0xff, "reserved"),
];
const TIMESOURCE_NAMES: &[(u64, &str)] = &[
    (0x10, "ATOMIC_CLOCK"),
    (0x20, "GPS"),
    (0x30, "TERRESTRIAL_RADIO"),
    (0x40, "PTP"),
    (0x50, "NTP"),
    (0x60, "HAND_SET"),
    (0x90, "OTHER"),
    (0xa0, "INTERNAL_OSCILLATOR"),
    (0xff, "reserved"),
];

fields! {
    /// MajorSdoId.
    MAJORSDOID = "ptp.v2.majorsdoid", "majorSdoId", U8 Hex, mask(0xf0), names(MAJORSDOID_NAMES);
    /// MessageType.
    MESSAGETYPE = "ptp.v2.messagetype", "messageType", U8 Hex, mask(0xf), names(MESSAGETYPE_NAMES);
    /// MinorVersionPTP.
    MINORVERSIONPTP = "ptp.v2.minorversionptp", "minorVersionPTP", U8 Dec, mask(0xf0);
    /// VersionPTP.
    VERSIONPTP = "ptp.v2.versionptp", "versionPTP", U8 Dec, mask(0xf);
    /// MessageLength.
    MESSAGELENGTH = "ptp.v2.messagelength", "messageLength", U16 Dec;
    /// DomainNumber.
    DOMAINNUMBER = "ptp.v2.domainnumber", "domainNumber", U8 Dec;
    /// MinorSdoId.
    MINORSDOID = "ptp.v2.minorsdoid", "minorSdoId", U8 Dec;
    /// Flags.
    FLAGS = "ptp.v2.flags", "flags", U16 Hex;
    /// PTP_SECURITY.
    FLAGS_SECURITY = "ptp.v2.flags.security", "PTP_SECURITY", Bool B16, mask(0x8000);
    /// PTP profile Specific 2.
    FLAGS_SPECIFIC2 = "ptp.v2.flags.specific2", "PTP profile Specific 2", Bool B16, mask(0x4000);
    /// PTP profile Specific 1.
    FLAGS_SPECIFIC1 = "ptp.v2.flags.specific1", "PTP profile Specific 1", Bool B16, mask(0x2000);
    /// PTP_UNICAST.
    FLAGS_UNICAST = "ptp.v2.flags.unicast", "PTP_UNICAST", Bool B16, mask(0x400);
    /// PTP_TWO_STEP.
    FLAGS_TWOSTEP = "ptp.v2.flags.twostep", "PTP_TWO_STEP", Bool B16, mask(0x200);
    /// PTP_ALTERNATE_MASTER.
    FLAGS_ALTERNATEMASTER = "ptp.v2.flags.alternatemaster", "PTP_ALTERNATE_MASTER", Bool B16, mask(0x100);
    /// SYNCHRONIZATION_UNCERTAIN.
    FLAGS_SYNCHRONIZATIONUNCERTAIN = "ptp.v2.flags.synchronizationUncertain", "SYNCHRONIZATION_UNCERTAIN", Bool B16, mask(0x40);
    /// FREQUENCY_TRACEABLE.
    FLAGS_FREQUENCYTRACEABLE = "ptp.v2.flags.frequencytraceable", "FREQUENCY_TRACEABLE", Bool B16, mask(0x20);
    /// TIME_TRACEABLE.
    FLAGS_TIMETRACEABLE = "ptp.v2.flags.timetraceable", "TIME_TRACEABLE", Bool B16, mask(0x10);
    /// PTP_TIMESCALE.
    FLAGS_TIMESCALE = "ptp.v2.flags.timescale", "PTP_TIMESCALE", Bool B16, mask(0x8);
    /// PTP_UTC_REASONABLE.
    FLAGS_UTCREASONABLE = "ptp.v2.flags.utcreasonable", "PTP_UTC_REASONABLE", Bool B16, mask(0x4);
    /// PTP_LI_59.
    FLAGS_LI59 = "ptp.v2.flags.li59", "PTP_LI_59", Bool B16, mask(0x2);
    /// PTP_LI_61.
    FLAGS_LI61 = "ptp.v2.flags.li61", "PTP_LI_61", Bool B16, mask(0x1);
    /// Correction.
    CORRECTION_NS = "ptp.v2.correction.ns", "correction", U64 Dec;
    /// CorrectionSubNs.
    CORRECTION_SUBNS = "ptp.v2.correction.subns", "correctionSubNs", F64 None, unit(" nanoseconds");
    /// MessageTypeSpecific.
    MESSAGETYPESPECIFIC = "ptp.v2.messagetypespecific", "messageTypeSpecific", U32 Dec;
    /// ClockIdentity.
    CLOCKIDENTITY = "ptp.v2.clockidentity", "ClockIdentity", U64 Hex;
    /// SourcePortID.
    SOURCEPORTID = "ptp.v2.sourceportid", "SourcePortID", U16 Dec;
    /// SequenceId.
    SEQUENCEID = "ptp.v2.sequenceid", "sequenceId", U16 Dec;
    /// ControlField.
    CONTROLFIELD = "ptp.v2.controlfield", "controlField", U8 Dec, names(CONTROLFIELD_NAMES);
    /// LogMessagePeriod.
    LOGMESSAGEPERIOD = "ptp.v2.logmessageperiod", "logMessagePeriod", I8 Dec;
    /// OriginTimestamp (seconds).
    SDR_ORIGINTIMESTAMP_SECONDS = "ptp.v2.sdr.origintimestamp.seconds", "originTimestamp (seconds)", U64 Dec;
    /// OriginTimestamp (nanoseconds).
    SDR_ORIGINTIMESTAMP_NANOSECONDS = "ptp.v2.sdr.origintimestamp.nanoseconds", "originTimestamp (nanoseconds)", I32 Dec;
    /// PreciseOriginTimestamp (seconds).
    FU_PRECISEORIGINTIMESTAMP_SECONDS = "ptp.v2.fu.preciseorigintimestamp.seconds", "preciseOriginTimestamp (seconds)", U64 Dec;
    /// PreciseOriginTimestamp (nanoseconds).
    FU_PRECISEORIGINTIMESTAMP_NANOSECONDS = "ptp.v2.fu.preciseorigintimestamp.nanoseconds", "preciseOriginTimestamp (nanoseconds)", U32 Dec;
    /// PreciseOriginTimestamp (32bit).
    FU_32BIT = "ptp.v2.fu.preciseorigintimestamp.32bit", "preciseOriginTimestamp (32bit)", U32 Dec;
    /// OriginTimestamp (seconds).
    AN_ORIGINTIMESTAMP_SECONDS = "ptp.v2.an.origintimestamp.seconds", "originTimestamp (seconds)", U64 Dec;
    /// OriginTimestamp (nanoseconds).
    AN_ORIGINTIMESTAMP_NANOSECONDS = "ptp.v2.an.origintimestamp.nanoseconds", "originTimestamp (nanoseconds)", I32 Dec;
    /// OriginCurrentUTCOffset.
    AN_ORIGINCURRENTUTCOFFSET = "ptp.v2.an.origincurrentutcoffset", "originCurrentUTCOffset", I16 Dec;
    /// Priority1.
    AN_PRIORITY1 = "ptp.v2.an.priority1", "priority1", U8 Dec;
    /// GrandmasterClockClass.
    AN_GRANDMASTERCLOCKCLASS = "ptp.v2.an.grandmasterclockclass", "grandmasterClockClass", U8 Dec;
    /// GrandmasterClockAccuracy.
    AN_GRANDMASTERCLOCKACCURACY = "ptp.v2.an.grandmasterclockaccuracy", "grandmasterClockAccuracy", U8 Hex, names(AN_GRANDMASTERCLOCKACCURACY_NAMES);
    /// GrandmasterClockVariance.
    AN_GRANDMASTERCLOCKVARIANCE = "ptp.v2.an.grandmasterclockvariance", "grandmasterClockVariance", U16 Dec;
    /// Priority2.
    AN_PRIORITY2 = "ptp.v2.an.priority2", "priority2", U8 Dec;
    /// GrandmasterClockIdentity.
    AN_GRANDMASTERCLOCKIDENTITY = "ptp.v2.an.grandmasterclockidentity", "grandmasterClockIdentity", U64 Hex;
    /// LocalStepsRemoved.
    AN_LOCALSTEPSREMOVED = "ptp.v2.an.localstepsremoved", "localStepsRemoved", U16 Dec;
    /// TimeSource.
    TIMESOURCE = "ptp.v2.timesource", "TimeSource", U8 Hex, names(TIMESOURCE_NAMES);
    /// ReceiveTimestamp (seconds).
    DR_RECEIVETIMESTAMP_SECONDS = "ptp.v2.dr.receivetimestamp.seconds", "receiveTimestamp (seconds)", U64 Dec;
    /// ReceiveTimestamp (nanoseconds).
    DR_RECEIVETIMESTAMP_NANOSECONDS = "ptp.v2.dr.receivetimestamp.nanoseconds", "receiveTimestamp (nanoseconds)", I32 Dec;
    /// RequestingSourcePortIdentity.
    DR_REQUESTINGSOURCEPORTIDENTITY = "ptp.v2.dr.requestingsourceportidentity", "requestingSourcePortIdentity", U64 Hex;
    /// RequestingSourcePortId.
    DR_REQUESTINGSOURCEPORTID = "ptp.v2.dr.requestingsourceportid", "requestingSourcePortId", U16 Dec;
    /// OriginTimestamp (seconds).
    PDRQ_ORIGINTIMESTAMP_SECONDS = "ptp.v2.pdrq.origintimestamp.seconds", "originTimestamp (seconds)", U64 Dec;
    /// OriginTimestamp (nanoseconds).
    PDRQ_ORIGINTIMESTAMP_NANOSECONDS = "ptp.v2.pdrq.origintimestamp.nanoseconds", "originTimestamp (nanoseconds)", I32 Dec;
    /// RequestreceiptTimestamp (seconds).
    PDRS_REQUESTRECEIPTTIMESTAMP_SECONDS = "ptp.v2.pdrs.requestreceipttimestamp.seconds", "requestreceiptTimestamp (seconds)", U64 Dec;
    /// RequestreceiptTimestamp (nanoseconds).
    PDRS_REQUESTRECEIPTTIMESTAMP_NANOSECONDS = "ptp.v2.pdrs.requestreceipttimestamp.nanoseconds", "requestreceiptTimestamp (nanoseconds)", I32 Dec;
    /// RequestingSourcePortIdentity.
    PDRS_REQUESTINGPORTIDENTITY = "ptp.v2.pdrs.requestingportidentity", "requestingSourcePortIdentity", U64 Hex;
    /// RequestingSourcePortId.
    PDRS_REQUESTINGSOURCEPORTID = "ptp.v2.pdrs.requestingsourceportid", "requestingSourcePortId", U16 Dec;
    /// ResponseOriginTimestamp (seconds).
    PDFU_RESPONSEORIGINTIMESTAMP_SECONDS = "ptp.v2.pdfu.responseorigintimestamp.seconds", "responseOriginTimestamp (seconds)", U64 Dec;
    /// ResponseOriginTimestamp (nanoseconds).
    PDFU_RESPONSEORIGINTIMESTAMP_NANOSECONDS = "ptp.v2.pdfu.responseorigintimestamp.nanoseconds", "responseOriginTimestamp (nanoseconds)", I32 Dec;
    /// RequestingSourcePortIdentity.
    PDFU_REQUESTINGPORTIDENTITY = "ptp.v2.pdfu.requestingportidentity", "requestingSourcePortIdentity", U64 Hex;
    /// RequestingSourcePortId.
    PDFU_REQUESTINGSOURCEPORTID = "ptp.v2.pdfu.requestingsourceportid", "requestingSourcePortId", U16 Dec;
}

pub static FLAG_BITS: &[&Field] = &[&FLAGS_SECURITY, &FLAGS_SPECIFIC2, &FLAGS_SPECIFIC1, &FLAGS_UNICAST, &FLAGS_TWOSTEP, &FLAGS_ALTERNATEMASTER, &FLAGS_SYNCHRONIZATIONUNCERTAIN, &FLAGS_FREQUENCYTRACEABLE, &FLAGS_TIMETRACEABLE, &FLAGS_TIMESCALE, &FLAGS_UTCREASONABLE, &FLAGS_LI59, &FLAGS_LI61];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88f7), (Table::UdpPort, 319), (Table::UdpPort, 320)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ptp", "Precision Time Protocol (IEEE1588)", "PTPv2", &["IEEE 1588"]) },
        dissect,
    )
};

/// Where what depends on the kind of message starts.
const BODY: usize = 34;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.u8(1)? & 0x0f != 2 {
        return Err(crate::base::Fault::NotMine);
    }
    cx.protocol("PTPv2");
    let (kind, len) = (b.u8(0)? & 0x0f, usize::from(b.be16(2)?));
    let b = if len < b.reported_len() { b.window(0, len) } else { b };
    cx.packet.payload_end = Some(b.span(b.reported_len(), 0).start);
    cx.info(format_args!("{}", MESSAGETYPE.names.get(kind.into()).unwrap_or("Unknown PTP Message")));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_bits(cx, b, 0, 1, &[&MAJORSDOID, &MESSAGETYPE])?;
    add_bits(cx, b, 1, 1, &[&MINORVERSIONPTP, &VERSIONPTP])?;
    add_each(cx, b, 2, &[(&MESSAGELENGTH, 2), (&DOMAINNUMBER, 1), (&MINORSDOID, 1)])?;
    cx.flags(&FLAGS, b, 6, 2, FLAG_BITS)?;
    correction(cx, b)?;
    add_each(
        cx,
        b,
        16,
        &[
            (&MESSAGETYPESPECIFIC, 4),
            (&CLOCKIDENTITY, 8),
            (&SOURCEPORTID, 2),
            (&SEQUENCEID, 2),
            (&CONTROLFIELD, 1),
            (&LOGMESSAGEPERIOD, 1),
        ],
    )?;
    let rows: &[(&'static Field, usize)] = match kind {
        0 | 1 => &[(&SDR_ORIGINTIMESTAMP_SECONDS, 6), (&SDR_ORIGINTIMESTAMP_NANOSECONDS, 4)],
        2 => &[(&PDRQ_ORIGINTIMESTAMP_SECONDS, 6), (&PDRQ_ORIGINTIMESTAMP_NANOSECONDS, 4)],
        3 => &[
            (&PDRS_REQUESTRECEIPTTIMESTAMP_SECONDS, 6),
            (&PDRS_REQUESTRECEIPTTIMESTAMP_NANOSECONDS, 4),
            (&PDRS_REQUESTINGPORTIDENTITY, 8),
            (&PDRS_REQUESTINGSOURCEPORTID, 2),
        ],
        8 => &[(&FU_PRECISEORIGINTIMESTAMP_SECONDS, 6), (&FU_PRECISEORIGINTIMESTAMP_NANOSECONDS, 4)],
        9 => &[
            (&DR_RECEIVETIMESTAMP_SECONDS, 6),
            (&DR_RECEIVETIMESTAMP_NANOSECONDS, 4),
            (&DR_REQUESTINGSOURCEPORTIDENTITY, 8),
            (&DR_REQUESTINGSOURCEPORTID, 2),
        ],
        10 => &[
            (&PDFU_RESPONSEORIGINTIMESTAMP_SECONDS, 6),
            (&PDFU_RESPONSEORIGINTIMESTAMP_NANOSECONDS, 4),
            (&PDFU_REQUESTINGPORTIDENTITY, 8),
            (&PDFU_REQUESTINGSOURCEPORTID, 2),
        ],
        11 => return announce(cx, b),
        _ => &[],
    };
    add_each(cx, b, BODY, rows)?;
    if kind == 8 {
        // seconds and nanoseconds as nanoseconds, of which 32 bits are kept
        let nanos = b.uint_be(BODY, 6)?.wrapping_mul(1_000_000_000).wrapping_add(u64::from(b.be32(BODY + 6)?));
        cx.hide(&FU_32BIT, b.span(BODY, 10), Value::Uint(nanos & 0xffff_ffff));
    }
    Ok(())
}

/// Nanoseconds with 16 bits of fraction (section 13.3.2.9).
fn correction<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let nanos = (b.uint_be(8, 6)? << 16) as i64 >> 16;
    let fraction = f64::from(b.be16(14)?) / 65536.0;
    cx.open_text(b.span(8, 8), format_args!("correctionField: {:.6} nanoseconds", nanos as f64 + fraction));
    let item = cx.put(&CORRECTION_NS, b.span(8, 6), Value::Int(nanos));
    cx.text(item, format_args!("correction: Ns: {nanos} nanoseconds"));
    cx.put(&CORRECTION_SUBNS, b.span(14, 2), Value::Float(fraction));
    cx.close();
    Ok(())
}

fn announce<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let at = add_each(
        cx,
        b,
        BODY,
        &[(&AN_ORIGINTIMESTAMP_SECONDS, 6), (&AN_ORIGINTIMESTAMP_NANOSECONDS, 4), (&AN_ORIGINCURRENTUTCOFFSET, 2)],
    )?;
    // a byte is reserved
    add_each(
        cx,
        b,
        at + 1,
        &[
            (&AN_PRIORITY1, 1),
            (&AN_GRANDMASTERCLOCKCLASS, 1),
            (&AN_GRANDMASTERCLOCKACCURACY, 1),
            (&AN_GRANDMASTERCLOCKVARIANCE, 2),
            (&AN_PRIORITY2, 1),
            (&AN_GRANDMASTERCLOCKIDENTITY, 8),
            (&AN_LOCALSTEPSREMOVED, 2),
            (&TIMESOURCE, 1),
        ],
    )
    .map(|_| ())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_sync_has_its_time_and_its_correction() {
        let mut frame = vec![1, 0x1b, 0x19, 0, 0, 0, 0, 1, 2, 3, 4, 5, 0x88, 0xf7, 0, 2, 0, 44, 0, 0, 2, 0];
        frame.extend([0, 0, 0, 0, 0, 5, 0x80, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 0, 9, 0, 0]);
        frame.extend([0, 0, 0, 0, 0, 7, 0, 0, 0, 3]);
        let shown = crate::proto::testing::dissect(1, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("PTPv2", "Sync Message"));
        assert!(shown.has("correctionField: 5.500000 nanoseconds"), "{:?}", shown.lines);
        assert!(shown.has("originTimestamp (seconds): 7"));
    }
}
