//! Fields of Ethernet frames, and what follows the payload: fill, trailer, frame check sequence. Whatever hands on by EtherType
//! may find them at its end.

use super::checksum;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};
use crate::{fields, notes};

const GROUP: Names = Names::Bool("Group address (multicast/broadcast)", "Individual address (unicast)");
const LOCAL: Names =
    Names::Bool("Locally administered address (this is NOT the factory default)", "Globally unique address (factory default)");

fields! {
    /// Hardware address of the receiver.
    DST = "eth.dst", "Destination", Ether None;
    /// Hardware address of the sender.
    SRC = "eth.src", "Source", Ether None;
    /// Hardware address of either side.
    ADDR = "eth.addr", "Address", Ether None;
    /// The receiver's address is administered locally.
    DST_LG = "eth.dst.lg", "LG bit", Bool B24, mask(0x02_0000), with(LOCAL);
    /// The receiver's address is a group's.
    DST_IG = "eth.dst.ig", "IG bit", Bool B24, mask(0x01_0000), with(GROUP);
    /// The sender's address is administered locally.
    SRC_LG = "eth.src.lg", "LG bit", Bool B24, mask(0x02_0000), with(LOCAL);
    /// The sender's address is a group's, which no sender may use.
    SRC_IG = "eth.src.ig", "IG bit", Bool B24, mask(0x01_0000), with(GROUP);
    /// Either address is administered locally.
    LG = "eth.lg", "LG bit", Bool B24, mask(0x02_0000), with(LOCAL);
    /// Either address is a group's.
    IG = "eth.ig", "IG bit", Bool B24, mask(0x01_0000), with(GROUP);
    /// Protocol of the payload.
    TYPE = "eth.type", "Type", U16 Hex, names(super::ethertype::NAMES);
    /// Length of the payload in bytes (IEEE 802.3 frames).
    LEN = "eth.len", "Length", U16 Dec;
    /// Number between the longest length and the first EtherType, which no frame may have.
    INVALID_LENTYPE = "eth.invalid_lentype", "Invalid length/type", U16 HexDec;
    /// Zeros that fill the frame to the least length.
    PADDING = "eth.padding", "Padding", Bytes None;
    /// Bytes after the payload.
    TRAILER = "eth.trailer", "Trailer", Bytes None;
    /// Frame check sequence: CRC-32 over the frame.
    FCS = "eth.fcs", "Frame check sequence", U32 Hex;
    /// Whether the frame check sequence was verified.
    FCS_STATUS = "eth.fcs.status", "FCS Status", U8 None, names(checksum::STATUS);
}

notes! {
    /// Nobody sends from a group's address (IEEE 802.3-2002 section 3.2.3 b).
    SOURCE_GROUP = "eth.src_not_group", "Source MAC must not be a group address: IEEE 802.3-2002, Section 3.2.3(b)", Warn Protocol;
    /// A frame of the least length ends with bytes that are neither payload nor zeros.
    PADDING_BAD = "eth.padding_bad", "Padding identification may be inaccurate and impact trailer dissector", Note Protocol;
}

/// Frames are filled to this length, without the checksum.
const LEAST_FRAME: usize = 60;

/// Shows the bytes of `b` from `start` on, which follow the payload: fill of short frames, a trailer, and in frames long
/// enough to have one the check sequence (`check`: the outermost Ethernet header decides).
pub fn trailer<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, start: usize, field: &'static Field, check: bool) -> Outcome {
    let rest = b.from(start);
    if start >= b.reported_len() || rest.is_empty() {
        return Ok(());
    }
    let whole = cx.frame.len as usize;
    let without = whole.saturating_sub(rest.reported_len());
    let fill = if whole >= LEAST_FRAME { LEAST_FRAME.saturating_sub(without) } else { 0 };
    let zeros = fill > 0 && rest.slice(0, fill).is_ok_and(|fill| fill.iter().all(|byte| *byte == 0));
    let padding = if zeros { fill } else { 0 };
    if padding > 0 {
        cx.add(&PADDING, rest, 0, padding)?;
    }
    let rest = rest.from(padding);
    let sum = if check && b.reported_len() >= LEAST_FRAME + 4 && rest.reported_len() >= 4 { 4 } else { 0 };
    let len = rest.reported_len() - sum;
    let shown = len.min(rest.len());
    if shown > 0 {
        cx.add(field, rest, 0, shown)?;
        if fill > 0 && !zeros {
            let text = "Didn't find padding of zeros, and an undecoded trailer exists. There may be padding of non-zeros.";
            cx.note_text(&PADDING_BAD, format_args!("{text}"));
        }
    }
    if sum > 0 && rest.len() == rest.reported_len() {
        cx.add(&FCS, rest, len, 4)?;
        cx.append(cx.last(), format_args!(" [unverified]"));
        cx.computed(&FCS_STATUS, rest.span(len, 0), Value::Uint(checksum::UNVERIFIED));
    }
    Ok(())
}
