//! Browsing of the Common Unix Printing System: a line of text for each printer that is shared.

use super::common::text::shown;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, Names, ProtocolInfo, Value};

const STATE_NAMES: &[(u64, &str)] = &[
    (3, "idle"),
    (4, "processing"),
    (5, "stopped"),
];

fields! {
    /// Type.
    PTYPE = "cups.ptype", "Type", U32 Hex;
    /// Default printer on network.
    PTYPE_DEFAULT = "cups.ptype.default", "Default printer on network", Bool B32, mask(0x20000), with(YES_NO);
    /// Class.
    PTYPE_IMPLICIT = "cups.ptype.implicit", "Class", Bool B32, mask(0x10000), with(Names::Bool("Implicit class", "Explicit class"));
    /// Can print variable sizes.
    PTYPE_VARIABLE = "cups.ptype.variable", "Can print variable sizes", Bool B32, mask(0x8000), with(YES_NO);
    /// Can print up to 36x48 inches.
    PTYPE_LARGE = "cups.ptype.large", "Can print up to 36x48 inches", Bool B32, mask(0x4000), with(YES_NO);
    /// Can print up to 18x24 inches.
    PTYPE_MEDIUM = "cups.ptype.medium", "Can print up to 18x24 inches", Bool B32, mask(0x2000), with(YES_NO);
    /// Can print up to 9x14 inches.
    PTYPE_SMALL = "cups.ptype.small", "Can print up to 9x14 inches", Bool B32, mask(0x1000), with(YES_NO);
    /// Can sort.
    PTYPE_SORT = "cups.ptype.sort", "Can sort", Bool B32, mask(0x800), with(YES_NO);
    /// Can bind.
    PTYPE_BIND = "cups.ptype.bind", "Can bind", Bool B32, mask(0x400), with(YES_NO);
    /// Can cover.
    PTYPE_COVER = "cups.ptype.cover", "Can cover", Bool B32, mask(0x200), with(YES_NO);
    /// Can punch holes.
    PTYPE_PUNCH = "cups.ptype.punch", "Can punch holes", Bool B32, mask(0x100), with(YES_NO);
    /// Can do fast collating.
    PTYPE_COLLATE = "cups.ptype.collate", "Can do fast collating", Bool B32, mask(0x80), with(YES_NO);
    /// Can do fast copies.
    PTYPE_COPIES = "cups.ptype.copies", "Can do fast copies", Bool B32, mask(0x40), with(YES_NO);
    /// Can staple.
    PTYPE_STAPLE = "cups.ptype.staple", "Can staple", Bool B32, mask(0x20), with(YES_NO);
    /// Can duplex.
    PTYPE_DUPLEX = "cups.ptype.duplex", "Can duplex", Bool B32, mask(0x10), with(YES_NO);
    /// Can print color.
    PTYPE_COLOR = "cups.ptype.color", "Can print color", Bool B32, mask(0x8), with(YES_NO);
    /// Can print black.
    PTYPE_BW = "cups.ptype.bw", "Can print black", Bool B32, mask(0x4), with(YES_NO);
    /// Remote.
    PTYPE_REMOTE = "cups.ptype.remote", "Remote", Bool B32, mask(0x2), with(YES_NO);
    /// Class.
    PTYPE_CLASS = "cups.ptype.class", "Class", Bool B32, mask(0x1), with(Names::Bool("Printer class", "Single printer"));
    /// State.
    STATE = "cups.state", "State", U8 Hex, names(STATE_NAMES);
    /// URI.
    URI = "cups.uri", "URI", Str None;
    /// Location.
    LOCATION = "cups.location", "Location", Str None;
    /// Information.
    INFORMATION = "cups.information", "Information", Str None;
    /// Make and model.
    MAKE_MODEL = "cups.make_model", "Make and model", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 631)],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("cups", "Common Unix Printing System (CUPS) Browsing Protocol", "CUPS", &["CUPS browse protocol"])
        },
        dissect,
    )
};

/// What a printer is and can, as the tree lists it.
const KINDS: [&Field; 18] = [
    &PTYPE_DEFAULT,
    &PTYPE_IMPLICIT,
    &PTYPE_VARIABLE,
    &PTYPE_LARGE,
    &PTYPE_MEDIUM,
    &PTYPE_SMALL,
    &PTYPE_SORT,
    &PTYPE_BIND,
    &PTYPE_COVER,
    &PTYPE_PUNCH,
    &PTYPE_COLLATE,
    &PTYPE_COPIES,
    &PTYPE_STAPLE,
    &PTYPE_DUPLEX,
    &PTYPE_COLOR,
    &PTYPE_BW,
    &PTYPE_REMOTE,
    &PTYPE_CLASS,
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CUPS");
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    let (len, kind) = hexadecimal(b, 0);
    cx.put(&PTYPE, b.span(0, len), Value::Uint(kind));
    cx.open_last();
    for bit in KINDS {
        cx.put(bit, b.span(0, len), Value::Uint(bit.extract(kind)));
    }
    cx.close();
    let at = blanks(b, len);
    let (len, state) = hexadecimal(b, at);
    cx.put(&STATE, b.span(at, len), Value::Uint(state));
    let at = blanks(b, at + len);
    let len = b.find(at, b' ').unwrap_or(b.len()).saturating_sub(at);
    cx.add(&URI, b, at, len)?;
    let name = STATE.names.get(state).map_or_else(|| format!("Unknown (0x{state:02x})"), Into::into);
    cx.info(format_args!("{} ({name})", shown(b.clipped(at, len))));
    let mut at = at + len;
    for field in [&LOCATION, &INFORMATION, &MAKE_MODEL] {
        let Some((start, end)) = b.find(at, b'"').and_then(|start| Some((start + 1, b.find(start + 1, b'"')?))) else { break };
        cx.add(field, b, start, end - start)?;
        at = end + 1;
    }
    Ok(())
}

/// Digits at a place: how many, and their value.
fn hexadecimal(b: Bytes<'_>, at: usize) -> (usize, u64) {
    let digits = b.from(at).data().iter().map_while(|byte| char::from(*byte).to_digit(16));
    digits.fold((0, 0), |(len, value), digit| (len + 1, (value << 4 | u64::from(digit)) & 0xffff_ffff))
}

/// Where the blanks at a place end.
fn blanks(b: Bytes<'_>, at: usize) -> usize {
    at + b.from(at).data().iter().take_while(|byte| **byte == b' ').count()
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::udp;

    #[test]
    fn a_printer_is_announced() {
        let shown = udp((631, 631), b"1006 3 ipp://h:631/printers/p \"Loc\" \"Info\" \"Model\"\n");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("CUPS", "ipp://h:631/printers/p (idle)"));
        for line in ["Type: 0x00001006", "State: idle (0x03)", "Location: Loc", "Make and model: Model"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
        assert!(shown.has(".... .... .... .... ...1 .... .... .... = Can print up to 9x14 inches: Yes"), "{:#?}", shown.lines);
    }
}
