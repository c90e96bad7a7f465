//! Fields of the first messages, which open a connection.

use super::names::*;
use crate::fields;

fields! {
    /// Name of the way to authenticate.
    AUTHORIZATION_PROTOCOL_NAME = "x11.authorization-protocol-name", "authorization-protocol-name", Str None;
    /// What authenticates the client.
    AUTHORIZATION_PROTOCOL_DATA = "x11.authorization-protocol-data", "authorization-protocol-data", Str None;
    /// Length of the reason in bytes.
    LENGTH_OF_REASON = "x11.length-of-reason", "length-of-reason", U8 Dec;
    /// Why the server refuses.
    REASON = "x11.reason", "reason", Str None;
    /// authorization-protocol-data-length.
    AUTHORIZATION_PROTOCOL_DATA_LENGTH = "x11.authorization-protocol-data-length", "authorization-protocol-data-length", U16 Dec;
    /// authorization-protocol-name-length.
    AUTHORIZATION_PROTOCOL_NAME_LENGTH = "x11.authorization-protocol-name-length", "authorization-protocol-name-length", U16 Dec;
    /// bitmap-format-bit-order.
    BITMAP_FORMAT_BIT_ORDER = "x11.bitmap-format-bit-order", "bitmap-format-bit-order", U8 Hex, names(BIT_OR_BYTE_ORDER_NAMES);
    /// bitmap format scanline-pad.
    BITMAP_FORMAT_SCANLINE_PAD = "x11.bitmap-format-scanline-pad", "bitmap-format-scanline-pad", U8 Dec;
    /// bitmap format scanline unit.
    BITMAP_FORMAT_SCANLINE_UNIT = "x11.bitmap-format-scanline-unit", "bitmap-format-scanline-unit", U8 Dec;
    /// byte-order.
    BYTE_ORDER = "x11.byte-order", "byte-order", Char Hex, names(BYTE_ORDER_NAMES);
    /// depth-detail.
    DEPTH_DETAIL = "x11.depth-detail", "depth-detail", None None;
    /// depth.
    DEPTH_DETAIL_DEPTH = "x11.depth-detail.depth", "depth", U8 Dec;
    /// visualtypes-numbers.
    DEPTH_DETAIL_VISUALTYPES_NUMBERS = "x11.depth-detail.visualtypes-numbers", "visualtypes-numbers", U16 Dec;
    /// image-byte-order.
    IMAGE_BYTE_ORDER = "x11.image-byte-order", "image-byte-order", Char Hex, names(BIT_OR_BYTE_ORDER_NAMES);
    /// length of vendor.
    LENGTH_OF_VENDOR = "x11.length-of-vendor", "length-of-vendor", U16 Dec;
    /// max keycode.
    MAX_KEYCODE = "x11.max-keycode", "max-keycode", U8 Dec;
    /// maximum request length.
    MAXIMUM_REQUEST_LENGTH = "x11.maximum-request-length", "maximum-request-length", U16 Dec;
    /// min keycode.
    MIN_KEYCODE = "x11.min-keycode", "min-keycode", U8 Dec;
    /// motion buffer size.
    MOTION_BUFFER_SIZE = "x11.motion-buffer-size", "motion-buffer-size", U16 Dec;
    /// number of formats in pixmap formats.
    NUMBER_OF_FORMATS_IN_PIXMAP_FORMATS = "x11.number-of-formats-in-pixmap-formats", "number-of-formats-in-pixmap-formats", U8 Dec;
    /// number of screens in roots.
    NUMBER_OF_SCREENS_IN_ROOTS = "x11.number-of-screens-in-roots", "number-of-screens-in-roots", U8 Dec;
    /// Pixmap Formats.
    PIXMAP_FORMAT = "x11.pixmap-format", "pixmap-format", None None;
    /// bits-per-pixel.
    PIXMAP_FORMAT_BITS_PER_PIXEL = "x11.pixmap-format.bits-per-pixel", "bits-per-pixel", U8 Dec;
    /// depth.
    PIXMAP_FORMAT_DEPTH = "x11.pixmap-format.depth", "depth", U8 Dec;
    /// scanline-pad.
    PIXMAP_FORMAT_SCANLINE_PAD = "x11.pixmap-format.scanline-pad", "scanline-pad", U8 Dec;
    /// protocol-major-version.
    PROTOCOL_MAJOR_VERSION = "x11.protocol-major-version", "protocol-major-version", U16 Dec;
    /// protocol-minor-version.
    PROTOCOL_MINOR_VERSION = "x11.protocol-minor-version", "protocol-minor-version", U16 Dec;
    /// release number.
    RELEASE_NUMBER = "x11.release-number", "release-number", U32 Dec;
    /// resource id base.
    RESOURCE_ID_BASE = "x11.resource-id-base", "resource-id-base", U32 Hex;
    /// resource id mask.
    RESOURCE_ID_MASK = "x11.resource-id-mask", "resource-id-mask", U32 Hex;
    /// screen.
    SCREEN = "x11.screen", "screen", None None;
    /// allowed_depths_len.
    SCREEN_ALLOWED_DEPTHS_LEN = "x11.screen.allowed_depths_len", "allowed_depths_len", U8 Dec;
    /// backing_stores.
    SCREEN_BACKING_STORES = "x11.screen.backing_stores", "backing_stores", U8 Hex;
    /// black_pixel.
    SCREEN_BLACK_PIXEL = "x11.screen.black_pixel", "black_pixel", U32 Hex;
    /// current_input_masks.
    SCREEN_CURRENT_INPUT_MASKS = "x11.screen.current_input_masks", "current_input_masks", U32 Hex;
    /// default_colormap.
    SCREEN_DEFAULT_COLORMAP = "x11.screen.default_colormap", "default_colormap", U32 Hex;
    /// height_in_millimeters.
    SCREEN_HEIGHT_IN_MILLIMETERS = "x11.screen.height_in_millimeters", "height_in_millimeters", U16 Dec;
    /// height_in_pixels.
    SCREEN_HEIGHT_IN_PIXELS = "x11.screen.height_in_pixels", "height_in_pixels", U16 Dec;
    /// max_installed_maps.
    SCREEN_MAX_INSTALLED_MAPS = "x11.screen.max_installed_maps", "max_installed_maps", U16 Dec;
    /// min_installed_maps.
    SCREEN_MIN_INSTALLED_MAPS = "x11.screen.min_installed_maps", "min_installed_maps", U16 Dec;
    /// root.
    SCREEN_ROOT = "x11.screen.root", "root", U32 Hex;
    /// root_depth.
    SCREEN_ROOT_DEPTH = "x11.screen.root_depth", "root_depth", U8 Dec;
    /// root_visual.
    SCREEN_ROOT_VISUAL = "x11.screen.root_visual", "root_visual", U32 Hex;
    /// save_unders.
    SCREEN_SAVE_UNDERS = "x11.screen.save_unders", "save_unders", Bool None;
    /// white_pixel.
    SCREEN_WHITE_PIXEL = "x11.screen.white_pixel", "white_pixel", U32 Hex;
    /// width_in_millimeters.
    SCREEN_WIDTH_IN_MILLIMETERS = "x11.screen.width_in_millimeters", "width_in_millimeters", U16 Dec;
    /// width_in_pixels.
    SCREEN_WIDTH_IN_PIXELS = "x11.screen.width_in_pixels", "width_in_pixels", U16 Dec;
    /// success.
    SUCCESS = "x11.success", "success", U8 Dec;
    /// vendor.
    VENDOR = "x11.vendor", "vendor", Str None;
    /// visualtype.
    VISUALTYPE = "x11.visualtype", "visualtype", None None;
    /// bits-per-rgb-value.
    VISUALTYPE_BITS_PER_RGB_VALUE = "x11.visualtype.bits-per-rgb-value", "bits-per-rgb-value", U8 Dec;
    /// blue-mask.
    VISUALTYPE_BLUE_MASK = "x11.visualtype.blue-mask", "blue-mask", U32 Hex;
    /// class.
    VISUALTYPE_CLASS = "x11.visualtype.class", "class", U8 Dec;
    /// colormap-entries.
    VISUALTYPE_COLORMAP_ENTRIES = "x11.visualtype.colormap-entries", "colormap-entries", U16 Dec;
    /// green-mask.
    VISUALTYPE_GREEN_MASK = "x11.visualtype.green-mask", "green-mask", U32 Hex;
    /// red-mask.
    VISUALTYPE_RED_MASK = "x11.visualtype.red-mask", "red-mask", U32 Hex;
    /// visualid.
    VISUALTYPE_VISUALID = "x11.visualtype.visualid", "visualid", U32 Hex;
}
