//! Sampled values (IEC 61850-9-2): what measuring units say of currents and voltages, thousands of times in a second.

use super::common::asn1::Shape::{Fields, Handed, List};
use super::common::asn1::{self, Part, leaf, plain, tagged};
use super::common::ber::{Element, SEQUENCE, application};
use super::common::rows::add_each;
use crate::base::Bytes;
use crate::base::time::Timestamp;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const SMPSYNCH_NAMES: &[(u64, &str)] = &[
    (0, "none"),
    (1, "local"),
    (2, "global"),
];
const SMPMOD_NAMES: &[(u64, &str)] = &[
    (0, "samplesPerNormalPeriod"),
    (1, "samplesPerSecond"),
    (2, "secondsPerSample"),
];

fields! {
    /// APPID.
    APPID = "sv.appid", "APPID", U16 Hex;
    /// Length.
    LENGTH = "sv.length", "Length", U16 Dec;
    /// Reserved 1.
    RESERVE1 = "sv.reserve1", "Reserved 1", U16 HexDec;
    /// Simulated.
    RESERVE1_S_BIT = "sv.reserve1.s_bit", "Simulated", Bool B16, mask(0x8000);
    /// Reserved 2.
    RESERVE2 = "sv.reserve2", "Reserved 2", U16 HexDec;
    /// savPdu.
    SAVPDU_ELEMENT = "sv.savPdu_element", "savPdu", None None;
    /// INTEGER_0_65535.
    NOASDU = "sv.noASDU", "noASDU", U32 Dec;
    /// SEQUENCE_OF_ASDU.
    SEQASDU = "sv.seqASDU", "seqASDU", U32 Dec;
    /// ASDU.
    ASDU_ELEMENT = "sv.ASDU_element", "ASDU", None None;
    /// VisibleString.
    SVID = "sv.svID", "svID", Str None;
    /// VisibleString.
    DATSET = "sv.datSet", "datSet", Str None;
    /// smpCnt.
    SMPCNT = "sv.smpCnt", "smpCnt", U32 Dec;
    /// INTEGER_0_4294967295.
    CONFREV = "sv.confRev", "confRev", U32 Dec;
    /// UtcTime.
    REFRTM = "sv.refrTm", "refrTm", Str None;
    /// smpSynch.
    SMPSYNCH = "sv.smpSynch", "smpSynch", I32 Dec, names(SMPSYNCH_NAMES);
    /// INTEGER_0_65535.
    SMPRATE = "sv.smpRate", "smpRate", U32 Dec;
    /// Data.
    SEQDATA = "sv.seqData", "seqData", Bytes None;
    /// smpMod.
    SMPMOD = "sv.smpMod", "smpMod", I32 Dec, names(SMPMOD_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x88ba)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("sv", "IEC61850 Sampled Values", "IEC61850 Sampled Values", &["IEC 61850-9-2"])
        },
        dissect,
    )
};

/// Application, length, two reserved numbers.
const HEADER: usize = 8;

static PDU: Part =
    plain(application(0), &SAVPDU_ELEMENT, Fields(&[leaf(0, &NOASDU), tagged(2, &SEQASDU, List(&ASDU))]));
static ASDU: Part = plain(
    SEQUENCE,
    &ASDU_ELEMENT,
    Fields(&[
        leaf(0, &SVID),
        leaf(1, &DATSET),
        leaf(2, &SMPCNT),
        leaf(3, &CONFREV),
        tagged(4, &REFRTM, Handed),
        leaf(5, &SMPSYNCH),
        leaf(6, &SMPRATE),
        leaf(7, &SEQDATA),
        leaf(8, &SMPMOD),
    ]),
);

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("IEC61850 Sampled Values");
    cx.info(format_args!(""));
    let len = usize::from(b.be16(2)?);
    cx.packet.payload_end = Some(b.span(len, 0).start);
    cx.layer(&PROTOCOL.info, b, len);
    add_each(cx, b, 0, &[(&APPID, 2), (&LENGTH, 2)])?;
    let simulated = cx.flags(&RESERVE1, b, 4, 2, &[&RESERVE1_S_BIT])? & RESERVE1_S_BIT.mask != 0;
    if simulated {
        cx.append(cx.last(), format_args!(", Simulated"));
    }
    cx.add(&RESERVE2, b, 6, 2)?;
    let element = Element::read(b.window(HEADER, len.saturating_sub(HEADER)))?;
    if !PDU.takes(element.tag) {
        return Ok(());
    }
    asn1::show(cx, &PDU, &element, &mut |cx, field, value| {
        if field == &REFRTM && value.body.reported_len() == 8 {
            // seconds, and 24 bits of their fraction
            let nanoseconds = (u64::from(value.body.be24(4)?) * 1_000_000_000) >> 24;
            let mut text = String::new();
            let _ = Timestamp::new(value.body.be32(0)?.into(), nanoseconds as i64).write_utc(&mut text);
            cx.put_text(&REFRTM, value.body.span(0, 8), format_args!("{text}"));
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn each_unit_counts_its_samples() {
        let mut frame = b"\x02\0\0\0\0\x02\x02\0\0\0\0\x01\x88\xba\x40\0\0\x26\x80\0\0\0".to_vec();
        frame.extend_from_slice(b"\x60\x1c\x80\x01\x01\xa2\x17\x30\x15\x80\x04MU01\x82\x02\0\x07\x83\x04\0\0\0\x01\x85\x01\x01\x87\0");
        let shown = dissect(1, &frame);
        assert_eq!(shown.protocol, "IEC61850 Sampled Values");
        for line in ["seqASDU: 1 item", "svID: MU01", "smpCnt: 7", "smpSynch: local (1)", "Reserved 1: 0x8000 (32768), Simulated"] {
            assert!(shown.has(line), "{line} is not in {:#?}", shown.lines);
        }
    }
}
