//! Block acknowledgments and how they are agreed on, and the exchange of SAE (IEEE 802.11-2020 sections 9.3.1.7, 9.3.1.8,
//! 9.6.4 and 12.4).

use super::management_fields::{FIXED_CATEGORY_CODE, FIXED_REASON_CODE, FIXED_STATUS_CODE};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::{Names, Value};

const BA_CONTROL_BA_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Basic BlockAck"),
    (1, "Extended Compressed BlockAck"),
    (2, "Compressed BlockAck"),
    (3, "Multi-TID BlockAck"),
    (6, "GCR BlockAck"),
    (0xa, "GLK-GCR BlockAck"),
    (0xb, "Multi-STA BlockAck"),
];

const FIXED_ACTION_CODE_NAMES: &[(u64, &str)] = &[
    (0, "Add Block Ack Request"),
    (1, "Add Block Ack Response"),
    (2, "Delete Block Ack"),
];

const FIXED_SAE_MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Commit"),
    (2, "Confirm"),
];


fields! {
    /// Block Ack Control.
    BA_CONTROL = "wlan.ba.control", "Block Ack Control", U16 Hex;
    /// Block Ack Request (BAR) Ack Policy.
    BA_CONTROL_ACKPOLICY = "wlan.ba.control.ackpolicy", "BA Ack Policy", Bool B16, mask(0x1), with(Names::Bool("Sender Does Not Require Immediate Acknowledgement", "Immediate Acknowledgement Required"));
    /// BA Type.
    BA_CONTROL_BA_TYPE = "wlan.ba.control.ba_type", "BA Type", U16 Hex, mask(0x1e), names(BA_CONTROL_BA_TYPE_NAMES);
    /// Reserved.
    BA_CONTROL_RESERVED = "wlan.ba.control.reserved", "Reserved", U16 Hex, mask(0xfe0);
    /// Traffic Identifier (TID) for which a Basic BlockAck frame is requested.
    BA_BASIC_TIDINFO = "wlan.ba.basic.tidinfo", "TID for which a Basic BlockAck frame is requested", U16 Hex, mask(0xf000);
    /// Block Ack Bitmap.
    BA_BM = "wlan.ba.bm", "Block Ack Bitmap", Bytes None;
    /// Missing frame.
    BA_BM_MISSING_FRAME = "wlan.ba.bm.missing_frame", "Missing frame", U32 Dec;
    /// Block Ack Starting Sequence Control (SSC).
    FIXED_SSC = "wlan.fixed.ssc", "Block Ack Starting Sequence Control (SSC)", U16 Hex;
    /// Fragment.
    FIXED_SSC_FRAGMENT = "wlan.fixed.ssc.fragment", "Fragment", U16 Dec, mask(0xf);
    /// Starting Sequence Number.
    FIXED_SSC_SEQUENCE = "wlan.fixed.ssc.sequence", "Starting Sequence Number", U16 Dec, mask(0xfff0);
    /// Management action code.
    FIXED_ACTION_CODE = "wlan.fixed.action_code", "Action code", U8 Dec, names(FIXED_ACTION_CODE_NAMES);
    /// Management action dialog token.
    FIXED_DIALOG_TOKEN = "wlan.fixed.dialog_token", "Dialog token", U8 Hex;
    /// Block Ack Parameters.
    FIXED_BAPARAMS = "wlan.fixed.baparams", "Block Ack Parameters", U16 Hex;
    /// A-MSDU Permitted in QoS Data MPDUs.
    FIXED_BAPARAMS_AMSDU = "wlan.fixed.baparams.amsdu", "A-MSDUs", Bool B16, mask(0x1), with(Names::Bool("Permitted in QoS Data MPDUs", "Not Permitted"));
    /// Block Ack Policy.
    FIXED_BAPARAMS_POLICY = "wlan.fixed.baparams.policy", "Block Ack Policy", Bool B16, mask(0x2), with(Names::Bool("Immediate Block Ack", "Delayed Block Ack"));
    /// Traffic Identifier.
    FIXED_BAPARAMS_TID = "wlan.fixed.baparams.tid", "Traffic Identifier", U16 Hex, mask(0x3c);
    /// Number of Buffers.
    FIXED_BAPARAMS_BUFFERSIZE = "wlan.fixed.baparams.buffersize", "Number of Buffers (1 Buffer = 2304 Bytes)", U16 Dec, mask(0xffc0);
    /// Block Ack Timeout.
    FIXED_BATIMEOUT = "wlan.fixed.batimeout", "Block Ack Timeout", U16 Hex;
    /// Delete Block Ack (DELBA) Parameter Set.
    FIXED_DELBA_PARAM = "wlan.fixed.delba.param", "Delete Block Ack (DELBA) Parameter Set", U16 Hex;
    /// Reserved.
    FIXED_DELBA_PARAM_RESERVED = "wlan.fixed.delba.param.reserved", "Reserved", U16 Hex, mask(0x7ff);
    /// Initiator.
    FIXED_DELBA_PARAM_INITIATOR = "wlan.fixed.delba.param.initiator", "Initiator", Bool B16, mask(0x800);
    /// Traffic Identifier (TID).
    FIXED_DELBA_PARAM_TID = "wlan.fixed.delba.param.tid", "TID", U16 Hex, mask(0xf000);
    /// SAE Message Type.
    FIXED_SAE_MESSAGE_TYPE = "wlan.fixed.sae_message_type", "SAE Message Type", U16 Dec, names(FIXED_SAE_MESSAGE_TYPE_NAMES);
    /// Group Id.
    FIXED_FINITE_CYCLIC_GROUP = "wlan.fixed.finite_cyclic_group", "Group Id", U16 Dec, names(super::he::GROUPS);
    /// Scalar.
    FIXED_SCALAR = "wlan.fixed.scalar", "Scalar", Bytes None;
    /// Finite Field Element.
    FIXED_FINITE_FIELD_ELEMENT = "wlan.fixed.finite_field_element", "Finite Field Element", Bytes None;
    /// Send-Confirm.
    FIXED_SEND_CONFIRM = "wlan.fixed.send_confirm", "Send-Confirm", U16 Dec;
    /// Confirm.
    FIXED_CONFIRM = "wlan.fixed.confirm", "Confirm", Bytes None;
}

/// Forms of block acknowledgments, from the control field.
const BASIC: u64 = 0;
const EXTENDED: u64 = 1;
const COMPRESSED: u64 = 2;

/// The body of a block acknowledgment, or of a request for one.
pub fn block<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, is_request: bool) -> Result<usize, Fault> {
    cx.add_le(&BA_CONTROL, b, at, 2)?;
    cx.open_last();
    cx.add_le(&BA_CONTROL_ACKPOLICY, b, at, 2)?;
    let form = cx.add_le(&BA_CONTROL_BA_TYPE, b, at, 2)?;
    cx.add_le(&BA_CONTROL_RESERVED, b, at, 2)?;
    if matches!(form, BASIC | EXTENDED | COMPRESSED) {
        cx.add_le(&BA_BASIC_TIDINFO, b, at, 2)?;
    }
    cx.close();
    if !matches!(form, BASIC | EXTENDED | COMPRESSED) {
        return Ok(b.reported_len());
    }
    let first = start(cx, b, at + 2)?;
    let at = at + 4;
    if is_request {
        return Ok(at);
    }
    // a fragment number in the start says how long a compressed map is
    let len = match (form, b.le16(at - 2)? & 7) {
        (BASIC, _) => 128,
        (COMPRESSED, 4) => 32,
        _ => 8,
    };
    cx.add(&BA_BM, b, at, len)?;
    if form == COMPRESSED {
        cx.open_last();
        missing(cx, b.sub(at, len)?, first)?;
        cx.close();
    }
    Ok(at + len)
}

/// Frames whose bit is not set.
fn missing<'a>(cx: &mut Cx<'a>, map: Bytes<'a>, first: u64) -> Outcome {
    for (at, byte) in map.slice(0, map.reported_len())?.iter().enumerate() {
        for bit in (0..8).filter(|bit| byte >> bit & 1 == 0) {
            cx.put(&BA_BM_MISSING_FRAME, map.span(at, 1), Value::Uint(first + (at * 8 + bit) as u64));
        }
    }
    Ok(())
}

/// The first frame of an agreement or a map.
fn start<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<u64, Fault> {
    cx.flags_le(&FIXED_SSC, b, at, 2, &[&FIXED_SSC_FRAGMENT, &FIXED_SSC_SEQUENCE]).map(|raw| raw >> 4)
}

/// An action frame that agrees on block acknowledgments, or ends that.
pub fn action<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("Fixed parameters"));
    cx.add(&FIXED_CATEGORY_CODE, b, 0, 1)?;
    let code = cx.add(&FIXED_ACTION_CODE, b, 1, 1)?;
    let parameters = [&FIXED_BAPARAMS_AMSDU, &FIXED_BAPARAMS_POLICY, &FIXED_BAPARAMS_TID, &FIXED_BAPARAMS_BUFFERSIZE];
    match code {
        0 | 1 => {
            let token = cx.add(&FIXED_DIALOG_TOKEN, b, 2, 1)?;
            cx.info_append(format_args!(", Dialog Token={token}"));
            let at = if code == 1 {
                cx.add_le(&FIXED_STATUS_CODE, b, 3, 2)?;
                5
            } else {
                3
            };
            cx.flags_le(&FIXED_BAPARAMS, b, at, 2, &parameters)?;
            cx.add_le(&FIXED_BATIMEOUT, b, at + 2, 2)?;
            if code == 0 {
                start(cx, b, at + 4)?;
            }
        }
        2 => {
            let bits = [&FIXED_DELBA_PARAM_RESERVED, &FIXED_DELBA_PARAM_INITIATOR, &FIXED_DELBA_PARAM_TID];
            cx.flags_le(&FIXED_DELBA_PARAM, b, 2, 2, &bits)?;
            cx.add_le(&FIXED_REASON_CODE, b, 4, 2)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

/// Simultaneous authentication of equals: what follows algorithm, step and status. Gives where it ends.
pub fn equals<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    const AT: usize = 6;
    /// Statuses without an exchange of keys: a token is asked for; the group is refused.
    const WITHOUT_KEYS: [u16; 2] = [76, 77];
    let step = cx.add_le(&FIXED_SAE_MESSAGE_TYPE, b, 2, 2)?;
    let len = b.reported_len();
    if step == 1 {
        if len < AT + 2 {
            return Ok(AT);
        }
        let group = cx.add_le(&FIXED_FINITE_CYCLIC_GROUP, b, AT, 2)?;
        if WITHOUT_KEYS.contains(&b.le16(4)?) {
            return Ok(AT + 2);
        }
        let Some(size) = scalar_len(group) else { return Ok(AT + 2) };
        cx.add(&FIXED_SCALAR, b, AT + 2, size)?;
        cx.add(&FIXED_FINITE_FIELD_ELEMENT, b, AT + 2 + size, size * 2)?;
        return Ok(AT + 2 + size * 3);
    }
    if step == 2 && len > AT + 2 {
        cx.add_le(&FIXED_SEND_CONFIRM, b, AT, 2)?;
        let size = (len - AT - 2).min(32);
        cx.add(&FIXED_CONFIRM, b, AT + 2, size)?;
        return Ok(AT + 2 + size);
    }
    Ok(AT)
}

/// Bytes of a scalar in the groups of elliptic curves.
fn scalar_len(group: u64) -> Option<usize> {
    Some(match group {
        19 | 28 => 32,
        20 | 29 => 48,
        21 => 66,
        25 => 24,
        26 | 27 => 28,
        30 => 64,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    const ADDRESSES: [u8; 12] = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2];

    #[test]
    fn frames_that_are_not_acknowledged_are_named() {
        let mut frame = vec![0x94, 0, 0, 0];
        frame.extend(ADDRESSES);
        frame.extend([4, 0, 0x30, 0x12, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe]);
        let shown = dissect(105, &frame);
        assert!(shown.has(".... .... ...0 010. = BA Type: Compressed BlockAck (0x2)"), "{:#?}", shown.lines);
        let missing: Vec<_> = shown.lines.iter().filter_map(|l| l.trim_start().strip_prefix("Missing frame: ")).collect();
        assert_eq!(missing, ["292", "293", "294", "295", "296", "297", "298", "347"]);
    }

    #[test]
    fn an_agreement_is_asked_for() {
        let mut frame = vec![0xd0, 0, 0, 0];
        frame.extend(ADDRESSES);
        frame.extend([2, 0, 0, 0, 0, 1, 0x10, 0, 3, 0, 1, 2, 0x10, 0, 0, 0x30, 0x12]);
        let shown = dissect(105, &frame);
        assert_eq!(shown.info, "Action, SN=1, FN=0, Flags=........, Dialog Token=1");
        assert!(shown.has("0001 0000 00.. .... = Number of Buffers (1 Buffer = 2304 Bytes): 64"), "{:#?}", shown.lines);
    }

    #[test]
    fn equals_commit_with_a_scalar_and_an_element() {
        let mut frame = vec![0xb0, 0, 0, 0];
        frame.extend(ADDRESSES);
        frame.extend([2, 0, 0, 0, 0, 1, 0x10, 0, 3, 0, 1, 0, 0, 0, 19, 0]);
        frame.extend([5; 96]);
        let shown = dissect(105, &frame);
        assert!(shown.has("Fixed parameters (104 bytes)"), "{:#?}", shown.lines);
        assert!(shown.has("Group Id: 256-bit random ECP group (19)"), "{:#?}", shown.lines);
    }
}
