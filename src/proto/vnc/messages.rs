//! Messages of VNC once a session runs (RFC 6143 sections 7.5 and 7.6).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::field::YES_NO;
use crate::model::{Field, Names};
use crate::proto::common::rows::{add_each, add_bits};

const CLIENT_MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Set Pixel Format"),
    (2, "Set Encodings"),
    (3, "Framebuffer Update Request"),
    (4, "Key Event"),
    (5, "Pointer Event"),
    (6, "Cut Text"),
    (128, "MirrorLink"),
    (150, "Enable Continuous Updates"),
    (248, "Fence"),
    (250, "Xvp"),
    (251, "Setr Desktop Size"),
    (252, "Tight"),
    (253, "Gii"),
    (255, "Qemu"),
];

const CLIENT_SET_ENCODINGS_ENCODING_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Raw"),
    (1, "CopyRect"),
    (2, "RRE"),
    (4, "CoRRE"),
    (5, "Hextile"),
    (6, "Zlib"),
    (7, "Tight"),
    (8, "ZlibHex"),
    (9, "Ultra"),
    (16, "ZRLE"),
    (17, "Hitachi ZYWRLE"),
    (1211250228, "H264"),
    (4294836224, "Keyboard LED State"),
    (4294836225, "Supported Messages"),
    (4294836226, "Supported Encodings"),
    (4294836227, "Server Identity"),
    (4294901761, "Enable Caching"),
    (4294934528, "Server State"),
    (4294934529, "Enable Keep Alive"),
    (4294934530, "FTP protocol version"),
    (4294966769, "HSML"),
    (4294966770, "Transform"),
    (4294966771, "SLRLE"),
    (4294966772, "Context Information"),
    (4294966773, "MirrorLink"),
    (4294966988, "Extended Desktop Size"),
    (4294966989, "Desktop Name"),
    (4294967040, "Compression level 0"),
    (4294967041, "Compression level 1"),
    (4294967042, "Compression level 2"),
    (4294967043, "Compression level 3"),
    (4294967044, "Compression level 4"),
    (4294967045, "Compression level 5"),
    (4294967046, "Compression level 6"),
    (4294967047, "Compression level 7"),
    (4294967048, "Compression level 8"),
    (4294967049, "Compression level 9"),
    (4294967056, "X Cursor (pseudo)"),
    (4294967057, "Rich Cursor (pseudo)"),
    (4294967064, "Pointer pos (pseudo)"),
    (4294967072, "LastRect (pseudo)"),
    (4294967073, "DesktopSize (pseudo)"),
    (4294967264, "JPEG quality level 0"),
    (4294967265, "JPEG quality level 1"),
    (4294967266, "JPEG quality level 2"),
    (4294967267, "JPEG quality level 3"),
    (4294967268, "JPEG quality level 4"),
    (4294967269, "JPEG quality level 5"),
    (4294967270, "JPEG quality level 6"),
    (4294967271, "JPEG quality level 7"),
    (4294967272, "JPEG quality level 8"),
    (4294967273, "JPEG quality level 9"),
];

const SERVER_MESSAGE_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "Framebuffer Update"),
    (1, "Set Colormap Entries"),
    (2, "Ring Bell"),
    (3, "Cut Text"),
    (128, "MirrorLink"),
    (150, "End Continuous Updates"),
    (248, "Fence"),
    (250, "Xvp"),
    (252, "Tight"),
    (253, "Gii"),
    (255, "Qemu"),
];

fields! {
    /// Message type from client.
    CLIENT_MESSAGE_TYPE = "vnc.client_message_type", "Client Message Type", U8 Dec, names(CLIENT_MESSAGE_TYPE_NAMES);
    /// Number of bits used by server for each pixel value on the wire from the client.
    CLIENT_BITS_PER_PIXEL = "vnc.client_bits_per_pixel", "Bits per pixel", U8 Dec;
    /// Number of useful bits in the pixel value on client.
    CLIENT_DEPTH = "vnc.client_depth", "Depth", U8 Dec;
    /// True if multi-byte pixels are interpreted as big endian by client.
    CLIENT_BIG_ENDIAN_FLAG = "vnc.client_big_endian_flag", "Big endian flag", Bool None;
    /// If true, then the next six items specify how to extract the red, green and blue intensities from the pixel value on the client.
    CLIENT_TRUE_COLOR_FLAG = "vnc.client_true_color_flag", "True color flag", Bool None;
    /// Maximum red value on client as n: 2^n - 1.
    CLIENT_RED_MAX = "vnc.client_red_max", "Red maximum", U16 Dec;
    /// Maximum green value on client as n: 2^n - 1.
    CLIENT_GREEN_MAX = "vnc.client_green_max", "Green maximum", U16 Dec;
    /// Maximum blue value on client as n: 2^n - 1.
    CLIENT_BLUE_MAX = "vnc.client_blue_max", "Blue maximum", U16 Dec;
    /// Number of shifts needed to get the red value in a pixel to the least significant bit on the client.
    CLIENT_RED_SHIFT = "vnc.client_red_shift", "Red shift", U8 Dec;
    /// Number of shifts needed to get the green value in a pixel to the least significant bit on the client.
    CLIENT_GREEN_SHIFT = "vnc.client_green_shift", "Green shift", U8 Dec;
    /// Number of shifts needed to get the blue value in a pixel to the least significant bit on the client.
    CLIENT_BLUE_SHIFT = "vnc.client_blue_shift", "Blue shift", U8 Dec;
    /// Specifies whether the key is being pressed or not.
    KEY_DOWN = "vnc.key_down", "Key down", Bool None, with(YES_NO);
    /// Key being pressed/depressed.
    KEY = "vnc.key", "Key", U32 Hex;
    /// Whether mouse button #1 is being pressed or not.
    BUTTON_1_POS = "vnc.button_1_pos", "Mouse button #1 position", Bool B8, mask(0x1), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #2 is being pressed or not.
    BUTTON_2_POS = "vnc.button_2_pos", "Mouse button #2 position", Bool B8, mask(0x2), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #3 is being pressed or not.
    BUTTON_3_POS = "vnc.button_3_pos", "Mouse button #3 position", Bool B8, mask(0x4), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #4 is being pressed or not.
    BUTTON_4_POS = "vnc.button_4_pos", "Mouse button #4 position", Bool B8, mask(0x8), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #5 is being pressed or not.
    BUTTON_5_POS = "vnc.button_5_pos", "Mouse button #5 position", Bool B8, mask(0x10), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #6 is being pressed or not.
    BUTTON_6_POS = "vnc.button_6_pos", "Mouse button #6 position", Bool B8, mask(0x20), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #7 is being pressed or not.
    BUTTON_7_POS = "vnc.button_7_pos", "Mouse button #7 position", Bool B8, mask(0x40), with(Names::Bool("Pressed", "Not pressed"));
    /// Whether mouse button #8 is being pressed or not.
    BUTTON_8_POS = "vnc.button_8_pos", "Mouse button #8 position", Bool B8, mask(0x80), with(Names::Bool("Pressed", "Not pressed"));
    /// Position of mouse cursor on the x-axis.
    POINTER_X_POS = "vnc.pointer_x_pos", "X position", U16 Dec;
    /// Position of mouse cursor on the y-axis.
    POINTER_Y_POS = "vnc.pointer_y_pos", "Y position", U16 Dec;
    /// Number of encodings used to send pixel data from server to client.
    CLIENT_SET_ENCODINGS_NUM = "vnc.client_set_encodings_num", "Number of encodings", U16 Dec;
    /// Type of encoding used to send pixel data from server to client.
    CLIENT_SET_ENCODINGS_ENCODING_TYPE = "vnc.client_set_encodings_encoding_type", "Encoding type", I32 Dec, names(CLIENT_SET_ENCODINGS_ENCODING_TYPE_NAMES);
    /// Specifies if the client wants an incremental update instead of a full one.
    UPDATE_REQ_INCREMENTAL = "vnc.update_req_incremental", "Incremental update", Bool None;
    /// X position of framebuffer (screen) update requested.
    UPDATE_REQ_X_POS = "vnc.update_req_x_pos", "X position", U16 Dec;
    /// Y position of framebuffer (screen) update request.
    UPDATE_REQ_Y_POS = "vnc.update_req_y_pos", "Y position", U16 Dec;
    /// Width of framebuffer (screen) update request.
    UPDATE_REQ_WIDTH = "vnc.update_req_width", "Width", U16 Dec;
    /// Height of framebuffer (screen) update request.
    UPDATE_REQ_HEIGHT = "vnc.update_req_height", "Height", U16 Dec;
    /// Length of client's copy/cut text (clipboard) string in bytes.
    CLIENT_CUT_TEXT_LEN = "vnc.client_cut_text_len", "Length", U32 Dec;
    /// Text string in the client's copy/cut text (clipboard).
    CLIENT_CUT_TEXT = "vnc.client_cut_text", "Text", Str None;
    /// Unused space.
    PADDING = "vnc.padding", "Padding", None None;
    /// Message type from server.
    SERVER_MESSAGE_TYPE = "vnc.server_message_type", "Server Message Type", U8 Dec, names(SERVER_MESSAGE_TYPE_NAMES);
    /// Number of rectangles of this server framebuffer update.
    FB_UPDATE_NUM_RECTS = "vnc.fb_update_num_rects", "Number of rectangles", U16 Dec;
    /// X position of this server framebuffer update.
    FB_UPDATE_X_POS = "vnc.fb_update_x_pos", "X position", U16 Dec;
    /// Y position of this server framebuffer update.
    FB_UPDATE_Y_POS = "vnc.fb_update_y_pos", "Y position", U16 Dec;
    /// Width of this server framebuffer update.
    FB_UPDATE_WIDTH = "vnc.fb_update_width", "Width", U16 Dec;
    /// Height of this server framebuffer update.
    FB_UPDATE_HEIGHT = "vnc.fb_update_height", "Height", U16 Dec;
    /// Encoding type of this server framebuffer update.
    FB_UPDATE_ENCODING_TYPE = "vnc.fb_update_encoding_type", "Encoding type", I32 Dec, names(CLIENT_SET_ENCODINGS_ENCODING_TYPE_NAMES);
    /// Length of server's copy/cut text (clipboard) string in bytes.
    SERVER_CUT_TEXT_LEN = "vnc.server_cut_text_len", "Length", U32 Dec;
    /// Text string in the server's copy/cut text (clipboard).
    SERVER_CUT_TEXT = "vnc.server_cut_text", "Text", Str None;
}

/// A message of the client; gives its length.
pub(super) fn client<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const FORMAT: [(&Field, usize); 12] = [
        (&PADDING, 3),
        (&CLIENT_BITS_PER_PIXEL, 1),
        (&CLIENT_DEPTH, 1),
        (&CLIENT_BIG_ENDIAN_FLAG, 1),
        (&CLIENT_TRUE_COLOR_FLAG, 1),
        (&CLIENT_RED_MAX, 2),
        (&CLIENT_GREEN_MAX, 2),
        (&CLIENT_BLUE_MAX, 2),
        (&CLIENT_RED_SHIFT, 1),
        (&CLIENT_GREEN_SHIFT, 1),
        (&CLIENT_BLUE_SHIFT, 1),
        (&PADDING, 3),
    ];
    const UPDATE: [(&Field, usize); 5] = [
        (&UPDATE_REQ_INCREMENTAL, 1),
        (&UPDATE_REQ_X_POS, 2),
        (&UPDATE_REQ_Y_POS, 2),
        (&UPDATE_REQ_WIDTH, 2),
        (&UPDATE_REQ_HEIGHT, 2),
    ];
    let buttons: [&Field; 8] = [
        &BUTTON_1_POS,
        &BUTTON_2_POS,
        &BUTTON_3_POS,
        &BUTTON_4_POS,
        &BUTTON_5_POS,
        &BUTTON_6_POS,
        &BUTTON_7_POS,
        &BUTTON_8_POS,
    ];
    let mut at = 0;
    // a segment may hold several
    while at < b.reported_len() {
        let kind = b.u8(at)?;
        let text = match kind {
            0 => "Client set pixel format",
            2 => "Client set encodings",
            3 => "Client framebuffer update request",
            4 => "Client key event",
            5 => "Client pointer event",
            6 => "Client cut text",
            _ => {
                cx.info(format_args!("Unknown client message type ({kind})"));
                return cx.add(&CLIENT_MESSAGE_TYPE, b, at, 1).map(drop);
            }
        };
        cx.info(format_args!("{text}"));
        cx.open(&CLIENT_MESSAGE_TYPE, b, at, 1)?;
        at += 1;
        at = match kind {
            0 => add_each(cx, b, at, &FORMAT)?,
            2 => {
                cx.add(&PADDING, b, at, 1)?;
                let count = cx.add(&CLIENT_SET_ENCODINGS_NUM, b, at + 1, 2)? as usize;
                (0..count).try_for_each(|nth| cx.add(&CLIENT_SET_ENCODINGS_ENCODING_TYPE, b, at + 3 + nth * 4, 4).map(drop))?;
                at + 3 + count * 4
            }
            3 => add_each(cx, b, at, &UPDATE)?,
            4 => add_each(cx, b, at, &[(&KEY_DOWN, 1), (&PADDING, 2), (&KEY, 4)])?,
            5 => {
                add_bits(cx, b, at, 1, &buttons)?;
                add_each(cx, b, at + 1, &[(&POINTER_X_POS, 2), (&POINTER_Y_POS, 2)])?
            }
            _ => {
                cx.add(&PADDING, b, at, 3)?;
                let len = cx.add(&CLIENT_CUT_TEXT_LEN, b, at + 3, 4)? as usize;
                cx.add(&CLIENT_CUT_TEXT, b, at + 7, len)?;
                at + 7 + len
            }
        };
        cx.close();
    }
    Ok(())
}

/// A message of the server: what begins it; pixels are not read.
pub(super) fn server<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    const RECTANGLE: [(&Field, usize); 5] = [
        (&FB_UPDATE_X_POS, 2),
        (&FB_UPDATE_Y_POS, 2),
        (&FB_UPDATE_WIDTH, 2),
        (&FB_UPDATE_HEIGHT, 2),
        (&FB_UPDATE_ENCODING_TYPE, 4),
    ];
    let kind = b.u8(0)?;
    let text = match kind {
        0 => "Server framebuffer update",
        1 => "Server set colormap entries",
        2 => "Server ring bell on client",
        3 => "Server cut text",
        _ => {
            cx.info(format_args!("Unknown server message type"));
            return Ok(());
        }
    };
    cx.info(format_args!("{text}"));
    cx.open(&SERVER_MESSAGE_TYPE, b, 0, 1)?;
    match kind {
        0 => {
            cx.add(&PADDING, b, 1, 1)?;
            let count = cx.add(&FB_UPDATE_NUM_RECTS, b, 2, 2)?;
            if count > 0 {
                cx.open_text(b.span(4, 12), format_args!("Rectangle #1"));
                add_each(cx, b, 4, &RECTANGLE)?;
                cx.close();
            }
        }
        3 => {
            cx.add(&PADDING, b, 1, 3)?;
            let len = cx.add(&SERVER_CUT_TEXT_LEN, b, 4, 4)? as usize;
            cx.add(&SERVER_CUT_TEXT, b, 8, len)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}
