//! PROFINET real time: frames by their identifier (IEC 61158-6-10 section 4.7).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};

fields! {
    /// FrameID.
    FRAME_ID = "pn_rt.frame_id", "FrameID", U16 Dec;
    /// CycleCounter.
    CYCLE_COUNTER = "pn_rt.cycle_counter", "CycleCounter", U16 Dec;
    /// DataStatus.
    DS = "pn_rt.ds", "DataStatus", U8 Hex;
    /// Ignore (1:Ignore/0:Evaluate).
    DS_IGNORE = "pn_rt.ds_ignore", "Ignore (1:Ignore/0:Evaluate)", U8 Hex, mask(0x80);
    /// Reserved_2 (should be zero).
    DS_RESERVED_2 = "pn_rt.ds_Reserved_2", "Reserved_2 (should be zero)", U8 Hex, mask(0x40);
    /// StationProblemIndicator (1:Ok/0:Problem).
    DS_OK = "pn_rt.ds_ok", "StationProblemIndicator (1:Ok/0:Problem)", U8 Hex, mask(0x20);
    /// ProviderState (1:Run/0:Stop).
    DS_OPERATE = "pn_rt.ds_operate", "ProviderState (1:Run/0:Stop)", U8 Hex, mask(0x10);
    /// Reserved_1 (should be zero).
    DS_RES3 = "pn_rt.ds_res3", "Reserved_1 (should be zero)", U8 Hex, mask(0x8);
    /// DataValid (1:Valid/0:Invalid).
    DS_VALID = "pn_rt.ds_valid", "DataValid (1:Valid/0:Invalid)", U8 Hex, mask(0x4);
    /// Redundancy.
    DS_REDUNDANCY = "pn_rt.ds_redundancy", "Redundancy", Bool B8, mask(0x2), with(Names::Bool("The ARState from the IO device point of view is Backup", "Default - The ARState from the IO device point of view is Primary"));
    /// State (1:Primary/0:Backup).
    DS_PRIMARY = "pn_rt.ds_primary", "State (1:Primary/0:Backup)", U8 Hex, mask(0x1);
    /// TransferStatus.
    TRANSFER_STATUS = "pn_rt.transfer_status", "TransferStatus", U8 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::EtherType, 0x8892)],
    ..Protocol::new(
        ProtocolInfo { fields: &ALL, ..ProtocolInfo::new("pn_rt", "PROFINET Real-Time Protocol", "PN-RT", &["IEC 61158-6-10"]) },
        dissect,
    )
};

/// What cyclic frames carry is data of a process.
static CYCLIC: ProtocolInfo = ProtocolInfo::new("pn_io", "PROFINET IO", "PNIO", &["IEC 61158-6-10"]);
const LISTS: &[&[&Field]] = &[FIELDS, &[&CYCLIC.field]];
static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);

/// Counter, data status and transfer status at the end of cyclic frames.
const TRAILER: usize = 4;

/// Frame identifiers: first, last, class where cyclic, what it is.
#[rustfmt::skip]
const IDS: &[(u16, u16, &str, &str)] = &[
    (0x0100, 0x7fff, "RTC3", "0x0100-0x7FFF: RT_CLASS_3"),
    (0x8000, 0xbbff, "RTC1", "0x8000-0xBBFF: Real-Time(class=1 unicast) non redundant and redundant"),
    (0xbc00, 0xbfff, "RTC1", "0xBC00-0xBFFF: Real-Time(class=1 multicast)"),
    (0xc000, 0xf7ff, "RTC1(legacy)", "0xC000-0xF7FF: Real-Time(class=1 unicast)"),
    (0xf800, 0xfbff, "RTC1(legacy)", "0xF800-0xFBFF: Real-Time(class=1 multicast)"),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let id = b.be16(0)?;
    let len = b.reported_len();
    cx.protocol("PN-RT");
    let class = IDS.iter().find(|row| (row.0..=row.1).contains(&id));
    let Some((_, _, class, what)) = class.filter(|_| len >= 2 + TRAILER) else {
        let size = len - 2;
        cx.info(format_args!("PN-RT, ID:0x{id:04x}, Len:{size:4}"));
        let item = cx.layer(&PROTOCOL.info, b, len);
        cx.text(item, format_args!("PROFINET acyclic Real-Time, ID:0x{id:04x}, Len:{size:4}"));
        cx.add(&FRAME_ID, b, 0, 2)?;
        cx.close();
        // clock, alarms and the rest are named by their identifier only
        if !matches!(id, 0xfefc..=0xfeff) || !cx.call_named("pn_dcp", b.from(2)) {
            cx.data(b.from(2));
        }
        return Ok(());
    };
    let at = len - TRAILER;
    let (cycle, status, transfer) = (b.be16(at)?, b.u8(at + 2)?, b.u8(at + 3)?);
    let says = |bit: u8, yes: &'static str, no: &'static str| if status & bit != 0 { yes } else { no };
    let state = [says(4, "Valid", "Invalid"), says(1, "Primary", "Backup"), says(0x20, "Ok", "Problem"), says(0x10, "Run", "Stop")].join(",");
    let size = at - 2;
    let text = format!("{class}, ID:0x{id:04x}, Len:{size:4}, Cycle:{cycle:5} ({state})");
    cx.info(format_args!("{text}"));
    let item = cx.layer(&PROTOCOL.info, b, len);
    cx.text(item, format_args!("PROFINET cyclic Real-Time, {text}"));
    cx.add(&FRAME_ID, b, 0, 2)?;
    cx.append(cx.last(), format_args!(" ({what})"));
    cx.add(&CYCLE_COUNTER, b, at, 2)?;
    let bits = [&DS_IGNORE, &DS_RESERVED_2, &DS_OK, &DS_OPERATE, &DS_RES3, &DS_VALID, &DS_REDUNDANCY, &DS_PRIMARY];
    cx.flags(&DS, b, at + 2, 1, &bits)?;
    cx.add(&TRANSFER_STATUS, b, at + 3, 1)?;
    cx.append(cx.last(), format_args!(" ({})", if transfer == 0 { "OK" } else { "Error" }));
    cx.close();
    cx.protocol("PNIO");
    cx.tree.push_layer("pn_io");
    let item = cx.layer(&CYCLIC, b.from(2), size);
    cx.text(item, format_args!("PROFINET IO Cyclic Service Data Unit: {size} bytes"));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn cyclic_frames_end_with_a_status() {
        let mut frame = vec![2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 0x88, 0x92, 0x80, 0];
        frame.extend([1; 40]);
        frame.extend([0x12, 0x34, 0x35, 0]);
        let shown = dissect(1, &frame);
        let expected = ("PNIO", "RTC1, ID:0x8000, Len:  40, Cycle: 4660 (Valid,Primary,Ok,Run)");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), expected);
        assert!(shown.has("CycleCounter: 4660"), "{:#?}", shown.lines);
    }
}
