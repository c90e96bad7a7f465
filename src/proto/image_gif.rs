//! Graphics Interchange Format (CompuServe GIF89a): screen, colour maps, and the blocks of its images.

use crate::base::{Bytes, Fault};
use crate::dissect::protocol::media_key;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};

const EXTENSIONS: &[(u64, &str)] = &[(0x01, "Plain Text"), (0xf9, "Graphics Control"), (0xfe, "Comment"), (0xff, "Application")];

fields! {
    /// Version, with the signature before it.
    VERSION = "image-gif.version", "Version", Str None;
    /// Width of the screen in pixels.
    SCREEN_WIDTH = "image-gif.screen.width", "Screen width", U16 Dec;
    /// Height of the screen in pixels.
    SCREEN_HEIGHT = "image-gif.screen.height", "Screen height", U16 Dec;
    /// There is a global colour map.
    GLOBAL_PRESENT = "image-gif.global.color_map.present", "Global color map is present", U8 Dec, mask(0x80);
    /// Bits of a colour, less one.
    GLOBAL_COLOR_BPP = "image-gif.global.color_bpp", "Bits per color minus 1", U8 Dec, mask(0x70);
    /// The colours stand in the order of their weight.
    GLOBAL_ORDERED = "image-gif.global.color_map.ordered", "Global color map is ordered", U8 Dec, mask(0x08);
    /// Bits of a pixel, less one.
    GLOBAL_BPP = "image-gif.global.bpp", "Image bits per pixel minus 1", U8 Dec, mask(0x07);
    /// Colour of the background.
    BACKGROUND = "image-gif.image_background_index", "Background color index", U8 Dec;
    /// Shape of a pixel.
    ASPECT = "image-gif.global.pixel_aspect_ratio", "Global pixel aspect ratio", U8 Dec;
    /// The global colours.
    GLOBAL_MAP = "image-gif.global.color_map", "Global color map", Bytes None;
    /// Place of an image.
    LEFT = "image-gif.image.left", "Image left position", U16 Dec;
    /// Place of an image.
    TOP = "image-gif.image.top", "Image top position", U16 Dec;
    /// Width of an image in pixels.
    WIDTH = "image-gif.image.width", "Image width", U16 Dec;
    /// Height of an image in pixels.
    HEIGHT = "image-gif.image.height", "Image height", U16 Dec;
    /// The image has a colour map of its own.
    LOCAL_PRESENT = "image-gif.local.color_map.present", "Local color map is present", U8 Dec, mask(0x80);
    /// Bits of a colour, less one.
    LOCAL_COLOR_BPP = "image-gif.local.color_bpp", "Bits per color minus 1", U8 Dec, mask(0x70);
    /// The colours stand in the order of their weight.
    LOCAL_ORDERED = "image-gif.local.color_map.ordered", "Local color map is ordered", U8 Dec, mask(0x08);
    /// Bits of a pixel, less one.
    LOCAL_BPP = "image-gif.local.bpp", "Image bits per pixel minus 1", U8 Dec, mask(0x07);
    /// The image's own colours.
    LOCAL_MAP = "image-gif.local.color_map", "Local color map", Bytes None;
    /// An extension.
    EXTENSION = "image-gif.extension", "Extension", None None;
    /// Kind of an extension.
    EXTENSION_LABEL = "image-gif.extension.label", "Extension label", U8 Hex, names(EXTENSIONS);
    /// An image.
    IMAGE = "image-gif.image", "Image", None None;
    /// Bits of the first codes of the compression.
    CODE_SIZE = "image-gif.image.code_size", "LZW minimum code size", U8 Dec;
    /// End of the stream.
    END = "image-gif.end", "Trailer (End of the GIF stream)", None None;
    /// A block of data, its length before it.
    BLOCK = "image-gif.data_block", "Data block", Bytes None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::Media, media_key("image/gif"))],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("image-gif", "Compuserve GIF", "GIF image", &["GIF89a"]) }, dissect)
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let version = match b.clipped(0, 6) {
        b"GIF87a" => "GIF87a",
        b"GIF89a" => "GIF89a",
        _ => return Err(Fault::NotMine),
    };
    cx.info_append(format_args!(" ({version})"));
    let layer = cx.layer(&PROTOCOL.info, b, b.len());
    cx.append(layer, format_args!(", Version: {version}"));
    cx.add(&VERSION, b, 0, 6)?;
    cx.add_le(&SCREEN_WIDTH, b, 6, 2)?;
    cx.add_le(&SCREEN_HEIGHT, b, 8, 2)?;
    let flags = b.u8(10)?;
    for bit in [&GLOBAL_PRESENT, &GLOBAL_COLOR_BPP, &GLOBAL_ORDERED, &GLOBAL_BPP] {
        cx.add(bit, b, 10, 1)?;
    }
    cx.add(&BACKGROUND, b, 11, 1)?;
    cx.add(&ASPECT, b, 12, 1)?;
    let mut at = 13;
    if flags & 0x80 != 0 {
        let len = 3 << ((flags & 7) + 1);
        cx.add(&GLOBAL_MAP, b, at, len)?;
        at += len;
    }
    while at < b.reported_len() {
        at = match b.u8(at)? {
            0x21 => extension(cx, b, at)?,
            0x2c => image(cx, b, at)?,
            0x3b => {
                cx.put(&END, b.span(at, 1), Value::None);
                return Ok(());
            }
            _ => return Ok(()),
        };
    }
    Ok(())
}

fn extension<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let item = cx.put(&EXTENSION, b.span(at, b.reported_len() - at), Value::None);
    cx.open_last();
    let label = cx.add(&EXTENSION_LABEL, b, at + 1, 1)?;
    cx.append(item, format_args!(": {}", EXTENSIONS.iter().find(|e| e.0 == label).map_or("<Warning> Unknown extension label", |e| e.1)));
    let end = blocks(cx, b, at + 2)?;
    cx.end_at(item, b, end);
    cx.close();
    Ok(end)
}

fn image<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> Result<usize, Fault> {
    let item = cx.put(&IMAGE, b.span(from, b.reported_len() - from), Value::None);
    cx.open_last();
    for (i, field) in [&LEFT, &TOP, &WIDTH, &HEIGHT].into_iter().enumerate() {
        cx.add_le(field, b, from + 1 + 2 * i, 2)?;
    }
    let flags = b.u8(from + 9)?;
    for bit in [&LOCAL_PRESENT, &LOCAL_COLOR_BPP, &LOCAL_ORDERED, &LOCAL_BPP] {
        cx.add(bit, b, from + 9, 1)?;
    }
    let mut at = from + 10;
    if flags & 0x80 != 0 {
        let len = 3 << ((flags & 7) + 1);
        cx.add(&LOCAL_MAP, b, at, len)?;
        at += len;
    }
    cx.add(&CODE_SIZE, b, at, 1)?;
    let end = blocks(cx, b, at + 1)?;
    cx.end_at(item, b, end);
    cx.close();
    Ok(end)
}

/// Blocks to the empty one; gives where they end.
fn blocks<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, from: usize) -> Result<usize, Fault> {
    let mut at = from;
    loop {
        let len = usize::from(b.u8(at)?);
        let data = b.sub(at + 1, len)?;
        cx.put(&BLOCK, b.span(at, len + 1), Value::Span(data.span(0, len)));
        let label = cx.last();
        cx.text(label, format_args!("Data block (length = {len})"));
        at += len + 1;
        if len == 0 {
            return Ok(at);
        }
    }
}
