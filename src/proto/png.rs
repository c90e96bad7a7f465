//! Portable Network Graphics (ISO/IEC 15948): signature and chunks.

use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, Names, ProtocolInfo, Value};

const COLOURS: &[(u64, &str)] = &[
    (0, "Greyscale"),
    (2, "Truecolour"),
    (3, "Indexed-colour"),
    (4, "Greyscale with alpha"),
    (6, "Truecolour with alpha"),
];
const INTENTS: &[(u64, &str)] = &[(0, "Perceptual"), (1, "Relative colorimetric"), (2, "Saturation"), (3, "Absolute colorimetric")];

fields! {
    /// The eight bytes that start every image.
    SIGNATURE = "png.signature", "PNG Signature", Bytes None;
    /// Data of a chunk.
    DATA = "png.chunk.data", "Data", None None;
    /// Type of a chunk.
    TYPE = "png.chunk.type", "Chunk", Str None;
    /// Length of a chunk's data in bytes.
    LEN = "png.chunk.len", "Len", U32 Dec;
    /// Checksum of a chunk.
    CRC = "png.chunk.crc", "CRC", U32 Hex;
    /// The chunk is not needed to show the image.
    ANCILLARY = "png.chunk.flag.ancillary", "Ancillary", Bool B32, mask(0x2000_0000), with(Names::Bool("This is an ANCILLARY chunk", "This is a CRITICAL chunk"));
    /// The chunk is of a private kind.
    PRIVATE = "png.chunk.flag.private", "Private", Bool B32, mask(0x0020_0000), with(Names::Bool("This is a PRIVATE chunk", "This is a PUBLIC chunk"));
    /// Editors that do not know the chunk may keep it.
    SAFE_TO_COPY = "png.chunk.flag.stc", "Safe To Copy", Bool B32, mask(0x20), with(Names::Bool("This chunk is SAFE TO COPY", "This chunk is NOT safe to copy"));
    /// Width in pixels.
    WIDTH = "png.ihdr.width", "Width", U32 Dec;
    /// Height in pixels.
    HEIGHT = "png.ihdr.height", "Height", U32 Dec;
    /// Bits of a sample.
    BIT_DEPTH = "png.ihdr.bitdepth", "Bit Depth", U8 Dec;
    /// Kind of samples.
    COLOUR_TYPE = "png.ihdr.colour_type", "Colour Type", U8 Dec, names(COLOURS);
    /// Compression.
    COMPRESSION = "png.ihdr.compression_method", "Compression Method", U8 Dec, names(&[(0, "Deflate")]);
    /// Filter.
    FILTER = "png.ihdr.filter_method", "Filter Method", U8 Dec, names(&[(0, "Adaptive")]);
    /// Interlace.
    INTERLACE = "png.ihdr.interlace_method", "Interlace Method", U8 Dec, names(&[(0, "No interlace"), (1, "Adam7")]);
    /// Rendering intent.
    INTENT = "png.srgb.intent", "Intent", U8 Dec, names(INTENTS);
    /// What a text is about.
    KEYWORD = "png.text.keyword", "Keyword", Str None;
    /// A text.
    STRING = "png.text.string", "String", Str None;
    /// Year of the last change.
    YEAR = "png.time.year", "Year", U16 Dec;
    /// Month of the last change.
    MONTH = "png.time.month", "Month", U8 Dec;
    /// Day of the last change.
    DAY = "png.time.day", "Day", U8 Dec;
    /// Hour of the last change.
    HOUR = "png.time.hour", "Hour", U8 Dec;
    /// Minute of the last change.
    MINUTE = "png.time.minute", "Minute", U8 Dec;
    /// Second of the last change.
    SECOND = "png.time.second", "Second", U8 Dec;
    /// Pixels per unit, horizontally.
    HORIZONTAL = "png.phys.horiz", "Horizontal pixels per unit", U32 Dec;
    /// Pixels per unit, vertically.
    VERTICAL = "png.phys.vert", "Vertical pixels per unit", U32 Dec;
    /// What the unit is.
    UNIT = "png.phys.unit", "Unit", U8 Dec, names(&[(0, "Unit is unknown"), (1, "Unit is METRE")]);
    /// Background, from the palette.
    PALETTE_INDEX = "png.bkgd.palette_index", "Palette Index", U8 Dec;
    /// Background, grey.
    GREYSCALE = "png.bkgd.greyscale", "Greyscale", U16 Hex;
    /// Background, red.
    RED = "png.bkgd.red", "Red", U16 Hex;
    /// Background, green.
    GREEN = "png.bkgd.green", "Green", U16 Hex;
    /// Background, blue.
    BLUE = "png.bkgd.blue", "Blue", U16 Hex;
    /// White point.
    WHITE_X = "png.chrm.white.x", "White X", F32 None;
    /// White point.
    WHITE_Y = "png.chrm.white.y", "White Y", F32 None;
    /// Red primary.
    RED_X = "png.chrm.red.x", "Red X", F32 None;
    /// Red primary.
    RED_Y = "png.chrm.red.y", "Red Y", F32 None;
    /// Green primary.
    GREEN_X = "png.chrm.green.x", "Green X", F32 None;
    /// Green primary.
    GREEN_Y = "png.chrm.green.y", "Green Y", F32 None;
    /// Blue primary.
    BLUE_X = "png.chrm.blue.x", "Blue X", F32 None;
    /// Blue primary.
    BLUE_Y = "png.chrm.blue.y", "Blue Y", F32 None;
    /// Gamma.
    GAMMA = "png.gama.gamma", "Gamma", F32 None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("image/png")), (Table::Media, media_key("image/x-png"))],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("png", "Portable Network Graphics", "PNG", &["ISO/IEC 15948"]) }, dissect)
};

const SIGNATURE_BYTES: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Titles of the chunks of the standard.
const CHUNKS: &[(&str, &str)] = &[
    ("IHDR", "Image Header"),
    ("PLTE", "Palette"),
    ("IDAT", "Image data chunk"),
    ("IEND", "Image Trailer"),
    ("tRNS", "Transparency"),
    ("bKGD", "Background colour"),
    ("gAMA", "Image gamma"),
    ("cHRM", "Primary chromaticities"),
    ("sRGB", "Standard RGB colour space"),
    ("iCCP", "Embedded ICC profile"),
    ("sBIT", "Significant bits"),
    ("tEXt", "Textual data"),
    ("zTXt", "Compressed textual data"),
    ("iTXt", "International textual data"),
    ("hIST", "Image Histogram"),
    ("pHYs", "Physical pixel dimensions"),
    ("sPLT", "Suggested palette"),
    ("tIME", "Image last-modification time"),
];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.clipped(0, 8) != SIGNATURE_BYTES {
        return Err(Fault::NotMine);
    }
    cx.info_append(format_args!(" (PNG)"));
    cx.layer(&PROTOCOL.info, b, b.len());
    cx.add(&SIGNATURE, b, 0, 8)?;
    let mut at = 8;
    while at < b.reported_len() {
        let len = b.be32(at)? as usize;
        let kind = String::from_utf8_lossy(b.slice(at + 4, 4)?).into_owned();
        let title = CHUNKS.iter().find(|c| c.0 == kind).map_or("Unknown chunk", |c| c.1);
        let total = len.saturating_add(12);
        cx.open_text(b.span(at, total.min(b.reported_len() - at)), format_args!("{title} ({kind})"));
        cx.add(&LEN, b, at, 4)?;
        cx.add(&TYPE, b, at + 4, 4)?;
        for bit in [&ANCILLARY, &PRIVATE, &SAFE_TO_COPY] {
            cx.add(bit, b, at + 4, 4)?;
        }
        if len > 0 {
            chunk(cx, b.sub(at + 8, len)?, &kind)?;
        }
        cx.add(&CRC, b, at + 8 + len, 4)?;
        cx.close();
        at += total;
    }
    Ok(())
}

fn numbers<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, rows: &[(&'static Field, usize)]) -> Outcome {
    let mut at = 0;
    for (field, len) in rows {
        cx.add(field, b, at, *len)?;
        at += len;
    }
    Ok(())
}

fn chunk<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, kind: &str) -> Outcome {
    match (kind, b.len()) {
        ("IHDR", _) => {
            let sizes = [(&WIDTH, 4), (&HEIGHT, 4), (&BIT_DEPTH, 1), (&COLOUR_TYPE, 1), (&COMPRESSION, 1), (&FILTER, 1), (&INTERLACE, 1)];
            numbers(cx, b, &sizes)
        }
        ("sRGB", _) => numbers(cx, b, &[(&INTENT, 1)]),
        ("pHYs", _) => numbers(cx, b, &[(&HORIZONTAL, 4), (&VERTICAL, 4), (&UNIT, 1)]),
        ("tIME", _) => numbers(cx, b, &[(&YEAR, 2), (&MONTH, 1), (&DAY, 1), (&HOUR, 1), (&MINUTE, 1), (&SECOND, 1)]),
        ("bKGD", 1) => numbers(cx, b, &[(&PALETTE_INDEX, 1)]),
        ("bKGD", 2) => numbers(cx, b, &[(&GREYSCALE, 2)]),
        ("bKGD", 6) => numbers(cx, b, &[(&RED, 2), (&GREEN, 2), (&BLUE, 2)]),
        ("gAMA", _) => fractions(cx, b, &[&GAMMA]),
        ("cHRM", _) => fractions(cx, b, &[&WHITE_X, &WHITE_Y, &RED_X, &RED_Y, &GREEN_X, &GREEN_Y, &BLUE_X, &BLUE_Y]),
        ("tEXt", _) => {
            let end = b.find(0, 0).unwrap_or(b.len());
            cx.add(&KEYWORD, b, 0, (end + 1).min(b.len()))?;
            if end + 1 < b.len() {
                cx.add(&STRING, b, end + 1, b.len() - end - 1)?;
            }
            Ok(())
        }
        _ => {
            cx.put(&DATA, b.span(0, b.reported_len()), Value::None);
            Ok(())
        }
    }
}

/// Numbers in hundred thousandths.
fn fractions<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, rows: &[&'static Field]) -> Outcome {
    for (i, field) in rows.iter().enumerate() {
        let value = f64::from(b.be32(i * 4)?) / 100_000.0;
        cx.put(field, b.span(i * 4, 4), Value::Float(f64::from(value as f32)));
    }
    Ok(())
}
