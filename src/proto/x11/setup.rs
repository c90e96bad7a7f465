//! The first messages of a connection: what the client speaks, what the server has.

use super::fields::{REPLYLENGTH, UNUSED};
use super::layout::Part::{self, F};
use super::layout::{Order, field, parts};
use super::setup_fields::*;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome};

/// Length of the head of either message.
pub const REQUEST: usize = 12;
pub const REPLY: usize = 8;
/// The server refuses, or wants more authentication.
const REFUSED: u8 = 0;
const ACCEPTED: u8 = 1;

fn padded(len: usize) -> usize {
    len.next_multiple_of(4)
}

/// Length of a client's first message.
pub fn request_len(head: &[u8], order: Order) -> Option<usize> {
    let number = |at: usize| {
        let bytes: [u8; 2] = head.get(at..at + 2)?.try_into().ok()?;
        Some(usize::from(if order.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) }))
    };
    Some(REQUEST + padded(number(6)?) + padded(number(8)?))
}

static REQUEST_HEAD: &[Part] = &[
    F(&BYTE_ORDER, 1),
    F(&UNUSED, 1),
    F(&PROTOCOL_MAJOR_VERSION, 2),
    F(&PROTOCOL_MINOR_VERSION, 2),
    F(&AUTHORIZATION_PROTOCOL_NAME_LENGTH, 2),
    F(&AUTHORIZATION_PROTOCOL_DATA_LENGTH, 2),
    F(&UNUSED, 2),
];

pub fn request<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>) -> Outcome {
    let mut at = parts(cx, order, b, 0, REQUEST_HEAD)?;
    for (place, row) in [(6, &AUTHORIZATION_PROTOCOL_NAME), (8, &AUTHORIZATION_PROTOCOL_DATA)] {
        let len = usize::from(order.u16(b, place)?);
        if len > 0 {
            cx.add(row, b, at, len)?;
        }
        at = pad(cx, b, at + len)?;
    }
    Ok(())
}

/// What fills up a text to four bytes.
fn pad<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let end = padded(at);
    if end > at {
        cx.add(&UNUSED, b, at, end - at)?;
    }
    Ok(end)
}

static REPLY_HEAD: &[Part] = &[F(&PROTOCOL_MAJOR_VERSION, 2), F(&PROTOCOL_MINOR_VERSION, 2), F(&REPLYLENGTH, 2)];
static SERVER: &[Part] = &[
    F(&RELEASE_NUMBER, 4),
    F(&RESOURCE_ID_BASE, 4),
    F(&RESOURCE_ID_MASK, 4),
    F(&MOTION_BUFFER_SIZE, 4),
    F(&LENGTH_OF_VENDOR, 2),
    F(&MAXIMUM_REQUEST_LENGTH, 2),
    F(&NUMBER_OF_SCREENS_IN_ROOTS, 1),
    F(&NUMBER_OF_FORMATS_IN_PIXMAP_FORMATS, 1),
    F(&IMAGE_BYTE_ORDER, 1),
    F(&BITMAP_FORMAT_BIT_ORDER, 1),
    F(&BITMAP_FORMAT_SCANLINE_UNIT, 1),
    F(&BITMAP_FORMAT_SCANLINE_PAD, 1),
    F(&MIN_KEYCODE, 1),
    F(&MAX_KEYCODE, 1),
    F(&UNUSED, 4),
];
static FORMAT: &[Part] =
    &[F(&PIXMAP_FORMAT_DEPTH, 1), F(&PIXMAP_FORMAT_BITS_PER_PIXEL, 1), F(&PIXMAP_FORMAT_SCANLINE_PAD, 1), F(&UNUSED, 5)];
static SCREEN_PARTS: &[Part] = &[
    F(&SCREEN_ROOT, 4),
    F(&SCREEN_DEFAULT_COLORMAP, 4),
    F(&SCREEN_WHITE_PIXEL, 4),
    F(&SCREEN_BLACK_PIXEL, 4),
    F(&SCREEN_CURRENT_INPUT_MASKS, 4),
    F(&SCREEN_WIDTH_IN_PIXELS, 2),
    F(&SCREEN_HEIGHT_IN_PIXELS, 2),
    F(&SCREEN_WIDTH_IN_MILLIMETERS, 2),
    F(&SCREEN_HEIGHT_IN_MILLIMETERS, 2),
    F(&SCREEN_MIN_INSTALLED_MAPS, 2),
    F(&SCREEN_MAX_INSTALLED_MAPS, 2),
    F(&SCREEN_ROOT_VISUAL, 4),
    F(&SCREEN_BACKING_STORES, 1),
    F(&SCREEN_SAVE_UNDERS, 1),
    F(&SCREEN_ROOT_DEPTH, 1),
    F(&SCREEN_ALLOWED_DEPTHS_LEN, 1),
];
static DEPTH_PARTS: &[Part] = &[F(&DEPTH_DETAIL_DEPTH, 1), F(&UNUSED, 1), F(&DEPTH_DETAIL_VISUALTYPES_NUMBERS, 2), F(&UNUSED, 4)];
static VISUAL_PARTS: &[Part] = &[
    F(&VISUALTYPE_VISUALID, 4),
    F(&VISUALTYPE_CLASS, 1),
    F(&VISUALTYPE_BITS_PER_RGB_VALUE, 1),
    F(&VISUALTYPE_COLORMAP_ENTRIES, 2),
    F(&VISUALTYPE_RED_MASK, 4),
    F(&VISUALTYPE_GREEN_MASK, 4),
    F(&VISUALTYPE_BLUE_MASK, 4),
    F(&UNUSED, 4),
];

pub fn reply<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>) -> Outcome {
    let success = b.u8(0)?;
    cx.add(&SUCCESS, b, 0, 1)?;
    cx.add(if success == REFUSED { &LENGTH_OF_REASON } else { &UNUSED }, b, 1, 1)?;
    let at = parts(cx, order, b, 2, REPLY_HEAD)?;
    match success {
        REFUSED => cx.add(&REASON, b, at, b.u8(1)?.into()).map(|_| ()),
        ACCEPTED => server(cx, order, b, at),
        _ => Ok(()),
    }
}

fn server<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize) -> Outcome {
    let (vendor, screens, formats) = (usize::from(order.u16(b, at + 16)?), b.u8(at + 20)?, b.u8(at + 21)?);
    let at = parts(cx, order, b, at, SERVER)?;
    cx.add(&VENDOR, b, at, vendor)?;
    let mut at = pad(cx, b, at + vendor)?;
    if formats > 0 {
        cx.open(&PIXMAP_FORMAT, b, at, usize::from(formats) * 8)?;
        for _ in 0..formats {
            cx.open(&PIXMAP_FORMAT, b, at, 8)?;
            at = parts(cx, order, b, at, FORMAT)?;
            cx.close();
        }
        cx.close();
    }
    let len = b.reported_len().saturating_sub(at);
    cx.open(&SCREEN, b, at, len)?;
    for _ in 0..screens {
        at = screen(cx, order, b, at)?;
    }
    cx.close();
    Ok(())
}

/// One screen; gives where it ends.
fn screen<'a>(cx: &mut Cx<'a>, order: Order, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    let (root, width, height, depth) = (order.u32(b, at)?, order.u16(b, at + 20)?, order.u16(b, at + 22)?, b.u8(at + 38)?);
    cx.open(&SCREEN, b, at, 0)?;
    cx.text(cx.last(), format_args!("screen ({root:08x}: {width} x {height} x {depth})"));
    let depths = b.u8(at + 39)?;
    let mut at = parts(cx, order, b, at, SCREEN_PARTS)?;
    let container = cx.put(&DEPTH_DETAIL, b.span(at, 0), crate::model::Value::None);
    cx.open_last();
    for _ in 0..depths {
        let visuals = usize::from(order.u16(b, at + 2)?);
        cx.open(&DEPTH_DETAIL, b, at, 8 + visuals * 24)?;
        at = parts(cx, order, b, at, DEPTH_PARTS)?;
        if visuals > 0 {
            cx.open(&VISUALTYPE, b, at, visuals * 24)?;
            for _ in 0..visuals {
                cx.open(&VISUALTYPE, b, at, 24)?;
                field(cx, order, &VISUALTYPE_VISUALID, b, at, 4)?;
                at = parts(cx, order, b, at + 4, VISUAL_PARTS.get(1..).unwrap_or_default())?;
                cx.close();
            }
            cx.close();
        }
        cx.close();
    }
    cx.close();
    cx.end_at(container, b, at);
    cx.close();
    Ok(at)
}
