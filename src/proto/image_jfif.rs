//! JPEG File Interchange Format (JFIF 1.02, ITU-T T.81): the marker segments before the coded image.

use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Names, ProtocolInfo, Value};

const UNITS: &[(u64, &str)] = &[
    (0, "No units; Xdensity and Ydensity specify the pixel aspect ratio"),
    (1, "Dots per inch"),
    (2, "Dots per centimeter"),
];

fields! {
    /// Kind of a segment.
    MARKER = "image-jfif.marker", "Marker", U16 Hex, with(Names::Lookup(marker_name));
    /// A segment.
    SEGMENT = "image-jfif.marker_segment", "Marker segment", None None;
    /// Length of a segment without its marker, in bytes.
    LENGTH = "image-jfif.length", "Length", U16 Dec;
    /// What an application segment is for.
    IDENTIFIER = "image-jfif.identifier", "Identifier", Str None;
    /// Version of JFIF.
    VERSION = "image-jfif.version", "Version", None None;
    /// Major version.
    MAJOR = "image-jfif.version.major", "Major Version", U8 Dec;
    /// Minor version.
    MINOR = "image-jfif.version.minor", "Minor Version", U8 Dec;
    /// Unit of the densities.
    UNIT = "image-jfif.units", "Units", U8 Dec, names(UNITS);
    /// Pixels per unit, horizontally.
    X_DENSITY = "image-jfif.Xdensity", "Xdensity", U16 Dec;
    /// Pixels per unit, vertically.
    Y_DENSITY = "image-jfif.Ydensity", "Ydensity", U16 Dec;
    /// Width of the thumbnail in pixels.
    X_THUMBNAIL = "image-jfif.Xthumbnail", "Xthumbnail", U8 Dec;
    /// Height of the thumbnail in pixels.
    Y_THUMBNAIL = "image-jfif.Ythumbnail", "Ythumbnail", U8 Dec;
    /// Pixels of the thumbnail.
    RGB = "image-jfif.RGB", "RGB values of thumbnail pixels", Bytes None;
    /// A frame header.
    SOF = "image-jfif.sof", "Start of Frame header", None None;
    /// Bits of a sample.
    PRECISION = "image-jfif.sof.precision", "Sample Precision (bits)", U8 Dec;
    /// Height in lines.
    LINES = "image-jfif.sof.lines", "Lines", U16 Dec;
    /// Width in samples.
    SAMPLES = "image-jfif.sof.samples_per_line", "Samples per line", U16 Dec;
    /// Number of components of the frame.
    COMPONENTS = "image-jfif.sof.nf", "Number of image components in frame", U8 Dec;
    /// Identifier of a component.
    COMPONENT = "image-jfif.sof.c_i", "Component identifier", U8 Dec;
    /// Horizontal sampling factor.
    H_FACTOR = "image-jfif.sof.h_i", "Horizontal sampling factor", U8 Dec, mask(0xf0);
    /// Vertical sampling factor.
    V_FACTOR = "image-jfif.sof.v_i", "Vertical sampling factor", U8 Dec, mask(0x0f);
    /// Quantization table.
    TABLE = "image-jfif.sof.tq_i", "Quantization table destination selector", U8 Dec;
    /// A scan header.
    SOS = "image-jfif.header.sos", "Start of Segment header", None None;
    /// Number of components of the scan.
    SCAN_COMPONENTS = "image-jfif.sos.ns", "Number of image components in scan", U8 Dec;
    /// A component of the scan.
    SELECTOR = "image-jfif.sos.component_selector", "Scan component selector", U8 Dec;
    /// Entropy table of the component.
    DC_TABLE = "image-jfif.sos.dc_entropy_selector", "DC entropy coding table destination selector", U8 Dec, mask(0xf0);
    /// Entropy table of the component.
    AC_TABLE = "image-jfif.sos.ac_entropy_selector", "AC entropy coding table destination selector", U8 Dec, mask(0x0f);
    /// First coefficient.
    SPECTRAL_START = "image-jfif.sos.ss", "Start of spectral or predictor selection", U8 Dec;
    /// Last coefficient.
    SPECTRAL_END = "image-jfif.sos.se", "End of spectral selection", U8 Dec;
    /// Precision before.
    HIGH = "image-jfif.sos.ah", "Successive approximation bit position high", U8 Dec, mask(0xf0);
    /// Precision now.
    LOW = "image-jfif.sos.al", "Successive approximation bit position low or point transform", U8 Dec, mask(0x0f);
    /// A comment segment.
    COMMENT_HEADER = "image-jfif.header.comment", "Comment header", None None;
    /// A comment.
    COMMENT = "image-jfif.comment", "Comment", Str None;
    /// What is not taken apart.
    REST = "image-jfif.remain_seg_data", "Remaining segment data", Bytes None;
    /// The coded image.
    ENTROPY = "image-jfif.entropy_coded_segment", "Entropy-coded segment (dissection is not yet implemented)", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::Media, media_key("image/jpeg")),
        (Table::Media, media_key("image/jpg")),
        (Table::Media, media_key("image/pjpeg")),
        (Table::Media, media_key("image/jfif")),
    ],
    ..Protocol::new(
        ProtocolInfo {
            fields: FIELDS,
            ..ProtocolInfo::new("image-jfif", "JPEG File Interchange Format", "JFIF (JPEG) image", &["ITU-T T.81", "ITU-T T.871"])
        },
        dissect,
    )
};

const APPLICATION: [&str; 16] = [
    "Reserved for application segments - 0",
    "Reserved for application segments - 1",
    "Reserved for application segments - 2",
    "Reserved for application segments - 3",
    "Reserved for application segments - 4",
    "Reserved for application segments - 5",
    "Reserved for application segments - 6",
    "Reserved for application segments - 7",
    "Reserved for application segments - 8",
    "Reserved for application segments - 9",
    "Reserved for application segments - 10",
    "Reserved for application segments - 11",
    "Reserved for application segments - 12",
    "Reserved for application segments - 13",
    "Reserved for application segments - 14",
    "Reserved for application segments - 15",
];

fn marker_name(marker: u64) -> Option<&'static str> {
    Some(match marker {
        0xffc0 => "Start of Frame (non-differential, Huffman coding) - Baseline DCT",
        0xffc1 => "Start of Frame (non-differential, Huffman coding) - Extended sequential DCT",
        0xffc2 => "Start of Frame (non-differential, Huffman coding) - Progressive DCT",
        0xffc3 => "Start of Frame (non-differential, Huffman coding) - Lossless (sequential)",
        0xffc4 => "Define Huffman table(s)",
        0xffcc => "Define arithmetic coding conditioning(s)",
        0xffd8 => "Start of Image",
        0xffd9 => "End of Image",
        0xffda => "Start of Scan",
        0xffdb => "Define quantization table(s)",
        0xffdc => "Define number of lines",
        0xffdd => "Define restart interval",
        0xffde => "Define hierarchical progression",
        0xffdf => "Expand reference component(s)",
        0xfffe => "Comment",
        0xffe0..=0xffef => return APPLICATION.get((marker & 15) as usize).copied(),
        _ => return None,
    })
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.be16(0).ok() != Some(0xffd8) {
        return Err(Fault::NotMine);
    }
    cx.info_append(format_args!(" (JPEG JFIF image)"));
    cx.layer(&PROTOCOL.info, b, b.len());
    cx.add(&MARKER, b, 0, 2)?;
    let mut at = 2;
    while at + 2 <= b.reported_len() {
        let marker = b.be16(at)?;
        if marker == 0xffd9 {
            cx.add(&MARKER, b, at, 2)?;
            break;
        }
        let len = usize::from(b.be16(at + 2)?);
        if len < 2 || marker < 0xff00 {
            return Err(Fault::Malformed);
        }
        segment(cx, b.sub(at, len + 2)?, marker)?;
        at += len + 2;
        if marker == 0xffda {
            let rest = b.from(at);
            let end = end_of_scan(rest.data());
            let span = rest.span(0, end);
            if end > 0 {
                cx.put(&ENTROPY, span, Value::Span(span));
            }
            at += end;
        }
    }
    Ok(())
}

/// Where the next marker stands that ends the coded data (T.81 section B.1.1.5): neither a stuffed byte nor a restart.
fn end_of_scan(data: &[u8]) -> usize {
    memchr::memchr_iter(0xff, data)
        .find(|at| data.get(at + 1).is_some_and(|next| !matches!(next, 0 | 0xd0..=0xd7 | 0xff)))
        .unwrap_or(data.len())
}

fn segment<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, marker: u16) -> Outcome {
    let field = match marker {
        0xffda => &SOS,
        0xffc0..=0xffc3 | 0xffc5..=0xffc7 | 0xffc9..=0xffcb | 0xffcd..=0xffcf => &SOF,
        0xfffe => &COMMENT_HEADER,
        _ => &SEGMENT,
    };
    let item = cx.put(field, b.span(0, b.reported_len()), Value::None);
    cx.append(item, format_args!(": {} (0x{marker:04X})", marker_name(marker.into()).unwrap_or("Unknown")));
    cx.open_last();
    cx.add(&MARKER, b, 0, 2)?;
    cx.add(&LENGTH, b, 2, 2)?;
    let mut at = 4;
    match marker {
        0xffe0 if b.clipped(4, 5) == b"JFIF\0" => at = jfif(cx, b)?,
        0xffe0 | 0xffe1 => {
            let end = b.find(4, 0).map_or(b.len(), |end| end + 1);
            let text = b.span(4, end.saturating_sub(5));
            cx.put(&IDENTIFIER, b.span(4, end - 4), Value::Span(text));
            at = end;
        }
        0xfffe => {
            cx.add(&COMMENT, b, 4, b.len() - 4)?;
            at = b.len();
        }
        0xffda => at = scan(cx, b)?,
        _ if field == &SOF => at = frame(cx, b)?,
        _ => {}
    }
    if at < b.reported_len() {
        cx.add(&REST, b, at, b.reported_len() - at)?;
        cx.text(cx.last(), format_args!("Remaining segment data: {} bytes", b.reported_len() - at));
    }
    cx.close();
    Ok(())
}

fn jfif<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    cx.put(&IDENTIFIER, b.span(4, 5), Value::Span(b.span(4, 4)));
    cx.put(&VERSION, b.span(9, 2), Value::None);
    cx.append(cx.last(), format_args!(": {}.{}", b.u8(9)?, b.u8(10)?));
    cx.open_last();
    cx.add(&MAJOR, b, 9, 1)?;
    cx.add(&MINOR, b, 10, 1)?;
    cx.close();
    cx.add(&UNIT, b, 11, 1)?;
    cx.add(&X_DENSITY, b, 12, 2)?;
    cx.add(&Y_DENSITY, b, 14, 2)?;
    let x = cx.add(&X_THUMBNAIL, b, 16, 1)?;
    let y = cx.add(&Y_THUMBNAIL, b, 17, 1)?;
    let len = (x * y * 3) as usize;
    if len > 0 {
        cx.add(&RGB, b, 18, len)?;
    }
    Ok(18 + len)
}

fn frame<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    cx.add(&PRECISION, b, 4, 1)?;
    cx.add(&LINES, b, 5, 2)?;
    cx.add(&SAMPLES, b, 7, 2)?;
    let count = cx.add(&COMPONENTS, b, 9, 1)? as usize;
    for i in 0..count {
        let at = 10 + 3 * i;
        cx.add(&COMPONENT, b, at, 1)?;
        cx.add(&H_FACTOR, b, at + 1, 1)?;
        cx.add(&V_FACTOR, b, at + 1, 1)?;
        cx.add(&TABLE, b, at + 2, 1)?;
    }
    Ok(10 + 3 * count)
}

fn scan<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let count = cx.add(&SCAN_COMPONENTS, b, 4, 1)? as usize;
    for i in 0..count {
        let at = 5 + 2 * i;
        cx.add(&SELECTOR, b, at, 1)?;
        cx.add(&DC_TABLE, b, at + 1, 1)?;
        cx.add(&AC_TABLE, b, at + 1, 1)?;
    }
    let at = 5 + 2 * count;
    cx.add(&SPECTRAL_START, b, at, 1)?;
    cx.add(&SPECTRAL_END, b, at + 1, 1)?;
    cx.add(&HIGH, b, at + 2, 1)?;
    cx.add(&LOW, b, at + 2, 1)?;
    Ok(at + 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stuffed_bytes_and_restarts_do_not_end_a_scan() {
        assert_eq!(end_of_scan(&[1, 0xff, 0, 0xff, 0xd3, 2, 0xff, 0xd9]), 6);
        assert_eq!(end_of_scan(&[1, 2]), 2);
    }
}
