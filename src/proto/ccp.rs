//! PPP's compression control protocol (RFC 1962).

use super::common::ppp_options::{self, Options};
use super::common::rows::{add_bits, add_each, add_rest};
use crate::base::Bytes;
use crate::dissect::{Cx, Item, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo};

const OPT_CHECK_MODE_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "LCB"),
    (2, "Sequence Number"),
    (3, "Sequence Number + LCB (default)"),
];
const OPT_PROCESS_MODE_NAMES: &[(u64, &str)] = &[
    (0, "None (default)"),
    (1, "Process-Uncompressed"),
];
const OPT_METHOD_NAMES: &[(u64, &str)] = &[
    (8, "zlib compression"),
];
const OPT_CHK_NAMES: &[(u64, &str)] = &[
    (0, "sequence number check method"),
];
const OPT_CM_CHECK_MODE_NAMES: &[(u64, &str)] = &[
    (0, "None"),
    (1, "LCB"),
    (2, "CRC"),
    (3, "Sequence Number"),
    (4, "Extended Mode"),
];

/// Options (IANA ppp-numbers).
const OPTIONS: &[(u64, &str)] = &[
    (0, "OUI"),
    (1, "Predictor type 1"),
    (2, "Predictor type 2"),
    (3, "Puddle Jumper"),
    (16, "Hewlett-Packard PPC"),
    (17, "Stac Electronics LZS"),
    (18, "Microsoft PPE/PPC"),
    (19, "Gandalf FZA"),
    (20, "V.42bis compression"),
    (21, "BSD LZW Compress"),
    (23, "LZS-DCP"),
    (26, "Deflate"),
];

fields! {
    /// Type.
    OPT_TYPE = "ccp.opt.type", "Type", U8 Dec, names(OPTIONS);
    /// Length.
    OPT_LENGTH = "ccp.opt.length", "Length", U8 Dec;
    /// OUI.
    OPT_OUI = "ccp.opt.oui", "OUI", U24 None;
    /// Subtype.
    OPT_SUBTYPE = "ccp.opt.subtype", "Subtype", U8 DecHex;
    /// The maximum number of compression histories.
    OPT_HISTORY_COUNT = "ccp.opt.history_count", "History Count", U16 Dec;
    /// Supported Bits.
    BITS = "ccp.opt.supported_bits", "Supported Bits", U32 Hex;
    /// H.
    OPT_SUPPORTED_BITS_H = "ccp.opt.supported_bits.h", "H", Bool B32, mask(0x1000000), with(Names::Bool("Stateless mode ON", "Stateless mode OFF"));
    /// M.
    OPT_SUPPORTED_BITS_M = "ccp.opt.supported_bits.m", "M", Bool B32, mask(0x80), with(Names::Bool("56-bit encryption ON", "56-bit encryption OFF"));
    /// S.
    OPT_SUPPORTED_BITS_S = "ccp.opt.supported_bits.s", "S", Bool B32, mask(0x40), with(Names::Bool("128-bit encryption ON", "128-bit encryption OFF"));
    /// L.
    OPT_SUPPORTED_BITS_L = "ccp.opt.supported_bits.l", "L", Bool B32, mask(0x20), with(Names::Bool("40-bit encryption ON", "40-bit encryption OFF"));
    /// D.
    OPT_SUPPORTED_BITS_D = "ccp.opt.supported_bits.d", "D", Bool B32, mask(0x10), with(Names::Bool("Obsolete (should NOT be 1)", "Obsolete (should ALWAYS be 0)"));
    /// C.
    OPT_SUPPORTED_BITS_C = "ccp.opt.supported_bits.c", "C", Bool B32, mask(0x1), with(Names::Bool("Desire to negotiate MPPC", "No desire to negotiate MPPC"));
    /// Vers/Dict.
    OPT_VD = "ccp.opt.vd", "Vers/Dict", U8 Hex;
    /// Vers.
    OPT_VD_VERS = "ccp.opt.vd.vers", "Vers", U8 Dec, mask(0xe0);
    /// The size in bits of the largest code used.
    OPT_VD_DICT = "ccp.opt.vd.dict", "Dict", U8 Dec, mask(0x1f);
    /// Check Mode.
    OPT_CHECK_MODE = "ccp.opt.check_mode", "Check Mode", U8 Dec, names(OPT_CHECK_MODE_NAMES);
    /// Process Mode.
    OPT_PROCESS_MODE = "ccp.opt.process_mode", "Process Mode", U8 Dec, names(OPT_PROCESS_MODE_NAMES);
    /// Window.
    OPT_WINDOW = "ccp.opt.window", "Window", U8 Dec, mask(0xf0);
    /// Method.
    OPT_METHOD = "ccp.opt.method", "Method", U8 Dec, mask(0xf), names(OPT_METHOD_NAMES);
    /// MBZ.
    OPT_MBZ = "ccp.opt.mbz", "MBZ", U8 Dec, mask(0xfc);
    /// Chk.
    OPT_CHK = "ccp.opt.chk", "Chk", U8 Dec, mask(0x3), names(OPT_CHK_NAMES);
    /// Data.
    OPT_DATA = "ccp.opt.data", "Data", Bytes None;
    /// OUI.
    WHOLE_OUI = "ccp.opt_oui", "OUI", Bytes None;
    /// Predictor type 1.
    OPT_PREDICT1 = "ccp.opt.predict1", "Predictor type 1", Bytes None;
    /// Predictor type 2.
    OPT_PREDICT2 = "ccp.opt.predict2", "Predictor type 2", Bytes None;
    /// Puddle Jumper.
    OPT_PUDDLE = "ccp.opt.puddle", "Puddle Jumper", Bytes None;
    /// Hewlett-Packard PPC.
    OPT_HPPPC = "ccp.opt.hpppc", "Hewlett-Packard PPC", Bytes None;
    /// Stac Electronics LZS.
    OPT_STAC = "ccp.opt.stac", "Stac Electronics LZS", Bytes None;
    /// Microsoft PPE/PPC.
    OPT_MPPE = "ccp.opt.mppe", "Microsoft PPE/PPC", Bytes None;
    /// Gandalf FZA.
    OPT_GFZA = "ccp.opt.gfza", "Gandalf FZA", Bytes None;
    /// V.42bis compression.
    OPT_V42BIS = "ccp.opt.v42bis", "V.42bis compression", Bytes None;
    /// BSD LZW Compress.
    OPT_BSDCOMP = "ccp.opt.bsdcomp", "BSD LZW Compress", Bytes None;
    /// LZS-DCP.
    OPT_LZSDCP = "ccp.opt.lzsdcp", "LZS-DCP", Bytes None;
    /// Deflate.
    OPT_DEFLATE = "ccp.opt.deflate", "Deflate", Bytes None;
    /// Check Mode Field.
    OPT_CM = "ccp.opt.cm", "Check Mode Field", U8 Dec;
    /// Reserved.
    OPT_CM_RESERVED = "ccp.opt.cm.reserved", "Reserved", U8 Dec, mask(0xf8);
    /// Check Mode.
    OPT_CM_CHECK_MODE = "ccp.opt.cm.check_mode", "Check Mode", U8 Dec, mask(0x7), names(OPT_CM_CHECK_MODE_NAMES);
}

pub static SUPPORTED: &[&Field] = &[&OPT_SUPPORTED_BITS_H, &OPT_SUPPORTED_BITS_M, &OPT_SUPPORTED_BITS_S, &OPT_SUPPORTED_BITS_L, &OPT_SUPPORTED_BITS_D, &OPT_SUPPORTED_BITS_C];

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Ppp, 0x80fd)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("ccp", "PPP Compression Control Protocol", "PPP CCP", &["RFC 1962"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    ppp_options::dissect(cx, &PROTOCOL.info, b, Some(&Options { kind: &OPT_TYPE, length: &OPT_LENGTH, whole, content }))
}

fn whole(kind: u8) -> Option<&'static Field> {
    Some(match kind {
        0 => &WHOLE_OUI,
        1 => &OPT_PREDICT1,
        2 => &OPT_PREDICT2,
        3 => &OPT_PUDDLE,
        16 => &OPT_HPPPC,
        17 => &OPT_STAC,
        18 => &OPT_MPPE,
        19 => &OPT_GFZA,
        20 => &OPT_V42BIS,
        21 => &OPT_BSDCOMP,
        23 => &OPT_LZSDCP,
        26 => &OPT_DEFLATE,
        _ => return None,
    })
}

fn content<'a>(cx: &mut Cx<'a>, o: Bytes<'a>, kind: u8, _: Item) -> Outcome {
    match kind {
        0 => {
            let at = add_each(cx, o, 2, &[(&OPT_OUI, 3), (&OPT_SUBTYPE, 1)])?;
            add_rest(cx, &OPT_DATA, o, at)
        }
        17 => {
            cx.add(&OPT_HISTORY_COUNT, o, 2, 2)?;
            cx.flags(&OPT_CM, o, 4, 1, &[&OPT_CM_RESERVED, &OPT_CM_CHECK_MODE]).map(|_| ())
        }
        18 => {
            let bits = cx.flags(&BITS, o, 2, 4, SUPPORTED)?;
            let item = cx.last();
            for bit in SUPPORTED.iter().filter(|bit| bits & bit.mask != 0) {
                cx.append(item, format_args!(", {}", bit.label));
            }
            Ok(())
        }
        21 => cx.flags(&OPT_VD, o, 2, 1, &[&OPT_VD_VERS, &OPT_VD_DICT]).map(|_| ()),
        23 => add_each(cx, o, 2, &[(&OPT_HISTORY_COUNT, 2), (&OPT_CHECK_MODE, 1), (&OPT_PROCESS_MODE, 1)]).map(|_| ()),
        26 => {
            let window = cx.add(&OPT_WINDOW, o, 2, 1)?;
            // the number is a power of two, less 8
            cx.append(cx.last(), format_args!(" ({} bytes)", 1_u32 << (window as u32 & 15).saturating_add(8)));
            cx.add(&OPT_METHOD, o, 2, 1)?;
            add_bits(cx, o, 3, 1, &[&OPT_MBZ, &OPT_CHK])
        }
        _ => add_rest(cx, &OPT_DATA, o, 2),
    }
}
