//! Fields of requests, replies, events and errors.

use super::names::*;
use crate::fields;

fields! {
    /// above-sibling.
    ABOVE_SIBLING = "x11.above-sibling", "above-sibling", U32 Hex;
    /// acceleration-denominator.
    ACCELERATION_DENOMINATOR = "x11.acceleration-denominator", "acceleration-denominator", I16 Dec;
    /// acceleration-numerator.
    ACCELERATION_NUMERATOR = "x11.acceleration-numerator", "acceleration-numerator", I16 Dec;
    /// access-mode.
    ACCESS_MODE = "x11.access-mode", "access-mode", U8 Dec, names(ACCESS_MODE_NAMES);
    /// address.
    ADDRESS = "x11.address", "address", Bytes None;
    /// address-length.
    ADDRESS_LENGTH = "x11.address-length", "address-length", U16 Dec;
    /// alloc.
    ALLOC = "x11.alloc", "alloc", U8 Dec, names(ALLOC_NAMES);
    /// allow-events-mode.
    ALLOW_EVENTS_MODE = "x11.allow-events-mode", "allow-events-mode", U8 Dec, names(ALLOW_EVENTS_MODE_NAMES);
    /// allow-exposures.
    ALLOW_EXPOSURES = "x11.allow-exposures", "allow-exposures", U8 Dec, names(ALLOW_EXPOSURES_NAMES);
    /// Tell us if we're drawing an arc or a pie.
    ARC_MODE = "x11.arc-mode", "arc-mode", U8 Dec, names(ARC_MODE_NAMES);
    /// arcs.
    ARCS = "x11.arcs", "arcs", None None;
    /// atom.
    ATOM = "x11.atom", "atom", U32 Hex, names(ATOMS);
    /// auto-repeat-mode.
    AUTO_REPEAT_MODE = "x11.auto-repeat-mode", "auto-repeat-mode", U8 Dec, names(AUTO_REPEAT_MODE_NAMES);
    /// Background blue value for a cursor.
    BACK_BLUE = "x11.back-blue", "back-blue", U16 Dec;
    /// Background green value for a cursor.
    BACK_GREEN = "x11.back-green", "back-green", U16 Dec;
    /// Background red value for a cursor.
    BACK_RED = "x11.back-red", "back-red", U16 Dec;
    /// Background color.
    BACKGROUND = "x11.background", "background", U32 Hex;
    /// Background color for a window.
    BACKGROUND_PIXEL = "x11.background-pixel", "background-pixel", U32 Hex;
    /// Background pixmap for a window.
    BACKGROUND_PIXMAP = "x11.background-pixmap", "background-pixmap", U32 Hex, names(BACKGROUND_PIXMAP_NAMES);
    /// backing-pixel.
    BACKING_PIXEL = "x11.backing-pixel", "backing-pixel", U32 Hex;
    /// backing-planes.
    BACKING_PLANES = "x11.backing-planes", "backing-planes", U32 Hex;
    /// backing-store.
    BACKING_STORE = "x11.backing-store", "backing-store", U8 Dec, names(BACKING_STORE_NAMES);
    /// bell-duration.
    BELL_DURATION = "x11.bell-duration", "bell-duration", I16 Dec;
    /// bell-percent.
    BELL_PERCENT = "x11.bell-percent", "bell-percent", I8 Dec;
    /// bell-pitch.
    BELL_PITCH = "x11.bell-pitch", "bell-pitch", I16 Dec;
    /// bit-gravity.
    BIT_GRAVITY = "x11.bit-gravity", "bit-gravity", U8 Dec, names(BIT_GRAVITY_NAMES);
    /// bit-plane.
    BIT_PLANE = "x11.bit-plane", "bit-plane", U32 Hex;
    /// blue.
    BLUE = "x11.blue", "blue", U16 Dec;
    /// blues.
    BLUES = "x11.blues", "blues", U16 Dec;
    /// border-pixel.
    BORDER_PIXEL = "x11.border-pixel", "border-pixel", U32 Hex;
    /// border-pixmap.
    BORDER_PIXMAP = "x11.border-pixmap", "border-pixmap", U32 Hex, names(BORDER_PIXMAP_NAMES);
    /// border-width.
    BORDER_WIDTH = "x11.border-width", "border-width", U16 Dec;
    /// button.
    BUTTON = "x11.button", "button", U8 Dec, names(BUTTON_NAMES);
    /// bytes after.
    BYTES_AFTER = "x11.bytes-after", "bytes-after", U32 Dec;
    /// cap-style.
    CAP_STYLE = "x11.cap-style", "cap-style", U8 Dec, names(CAP_STYLE_NAMES);
    /// change-host-mode.
    CHANGE_HOST_MODE = "x11.change-host-mode", "change-host-mode", U8 Dec, names(CHANGE_HOST_MODE_NAMES);
    /// childwindow.
    CHILDWINDOW = "x11.childwindow", "childwindow", U32 Hex;
    /// cid.
    CID = "x11.cid", "cid", U32 Hex;
    /// class.
    CLASS = "x11.class", "class", U8 Dec, names(CLASS_NAMES);
    /// clip-mask.
    CLIP_MASK = "x11.clip-mask", "clip-mask", U32 Hex, names(CLIP_MASK_NAMES);
    /// clip-x-origin.
    CLIP_X_ORIGIN = "x11.clip-x-origin", "clip-x-origin", I16 Dec;
    /// clip-y-origin.
    CLIP_Y_ORIGIN = "x11.clip-y-origin", "clip-y-origin", I16 Dec;
    /// close-down-mode.
    CLOSE_DOWN_MODE = "x11.close-down-mode", "close-down-mode", U8 Dec, names(CLOSE_DOWN_MODE_NAMES);
    /// cmap.
    CMAP = "x11.cmap", "cmap", U32 Hex;
    /// color-items.
    COLOR_ITEMS = "x11.color-items", "color-items", None None;
    /// colormap.
    COLORMAP = "x11.colormap", "colormap", U32 Hex;
    /// colormap-state.
    COLORMAP_STATE = "x11.colormap-state", "colormap-state", U8 Dec, names(COLORMAP_STATE_NAMES);
    /// The number of color cells to allocate.
    COLORS = "x11.colors", "colors", U16 Dec;
    /// configure-window-mask.
    CONFIGURE_WINDOW_MASK = "x11.configure-window-mask", "configure-window-mask", U16 Hex;
    /// confine-to.
    CONFINE_TO = "x11.confine-to", "confine-to", U32 Hex, names(CLIP_MASK_NAMES);
    /// contiguous.
    CONTIGUOUS = "x11.contiguous", "contiguous", Bool None;
    /// coordinate-mode.
    COORDINATE_MODE = "x11.coordinate-mode", "coordinate-mode", U8 Dec, names(COORDINATE_MODE_NAMES);
    /// count.
    COUNT = "x11.count", "count", U8 Dec;
    /// cursor.
    CURSOR = "x11.cursor", "cursor", U32 Hex, names(CLIP_MASK_NAMES);
    /// dash-offset.
    DASH_OFFSET = "x11.dash-offset", "dash-offset", U16 Dec;
    /// dashes.
    DASHES = "x11.dashes", "dashes", Bytes None;
    /// dashes-length.
    DASHES_LENGTH = "x11.dashes-length", "dashes-length", U16 Dec;
    /// data.
    DATA = "x11.data", "data", Bytes None;
    /// data-length.
    DATA_LENGTH = "x11.data-length", "data-length", U32 Dec;
    /// Delete this property after reading.
    DELETE = "x11.delete", "delete", Bool None;
    /// delta.
    DELTA = "x11.delta", "delta", I16 Dec;
    /// depth.
    DEPTH = "x11.depth", "depth", U8 Dec;
    /// destination.
    DESTINATION = "x11.destination", "destination", U8 Dec, names(DESTINATION_NAMES);
    /// detail.
    DETAIL = "x11.detail", "detail", U8 Dec;
    /// direction.
    DIRECTION = "x11.direction", "direction", U8 Dec, names(DIRECTION_NAMES);
    /// do-acceleration.
    DO_ACCELERATION = "x11.do-acceleration", "do-acceleration", Bool None;
    /// do-not-propagate-mask.
    DO_NOT_PROPAGATE_MASK = "x11.do-not-propagate-mask", "do-not-propagate-mask", U32 Hex;
    /// do-threshold.
    DO_THRESHOLD = "x11.do-threshold", "do-threshold", Bool None;
    /// drawable.
    DRAWABLE = "x11.drawable", "drawable", U32 Hex;
    /// dst-drawable.
    DST_DRAWABLE = "x11.dst-drawable", "dst-drawable", U32 Hex;
    /// dst-gc.
    DST_GC = "x11.dst-gc", "dst-gc", U32 Hex;
    /// dst-window.
    DST_WINDOW = "x11.dst-window", "dst-window", U32 Hex;
    /// dst-x.
    DST_X = "x11.dst-x", "dst-x", I16 Dec;
    /// dst-y.
    DST_Y = "x11.dst-y", "dst-y", I16 Dec;
    /// error.
    ERROR = "x11.error", "error", U8 Dec;
    /// error_badresourceid.
    ERROR_BADRESOURCEID = "x11.error-badresourceid", "error-badresourceid", U32 Hex;
    /// error badvalue.
    ERROR_BADVALUE = "x11.error-badvalue", "error-badvalue", U32 Dec;
    /// error sequencenumber.
    ERROR_SEQUENCENUMBER = "x11.error_sequencenumber", "error_sequencenumber", U16 Dec;
    /// errorcode.
    ERRORCODE = "x11.errorcode", "errorcode", U8 Dec, names(ERRORCODE_NAMES);
    /// event-detail.
    EVENT_DETAIL = "x11.event-detail", "event-detail", U8 Dec, names(EVENT_DETAIL_NAMES);
    /// event-mask.
    EVENT_MASK = "x11.event-mask", "event-mask", U32 Hex;
    /// event-sequencenumber.
    EVENT_SEQUENCENUMBER = "x11.event-sequencenumber", "event-sequencenumber", U16 Dec;
    /// event x.
    EVENT_X = "x11.event-x", "event-x", U16 Dec;
    /// event y.
    EVENT_Y = "x11.event-y", "event-y", U16 Dec;
    /// eventbutton.
    EVENTBUTTON = "x11.eventbutton", "eventbutton", U8 Dec;
    /// eventcode.
    EVENTCODE = "x11.eventcode", "eventcode", U8 Dec, names(EVENTCODE_NAMES);
    /// eventwindow.
    EVENTWINDOW = "x11.eventwindow", "eventwindow", U32 Hex;
    /// exact-blue.
    EXACT_BLUE = "x11.exact-blue", "exact-blue", U16 Dec;
    /// exact-green.
    EXACT_GREEN = "x11.exact-green", "exact-green", U16 Dec;
    /// exact-red.
    EXACT_RED = "x11.exact-red", "exact-red", U16 Dec;
    /// exposures.
    EXPOSURES = "x11.exposures", "exposures", Bool None;
    /// family.
    FAMILY = "x11.family", "family", U8 Dec, names(FAMILY_NAMES);
    /// Font id.
    FID = "x11.fid", "fid", U32 Hex;
    /// fill-rule.
    FILL_RULE = "x11.fill-rule", "fill-rule", U8 Dec, names(FILL_RULE_NAMES);
    /// fill-style.
    FILL_STYLE = "x11.fill-style", "fill-style", U8 Dec, names(FILL_STYLE_NAMES);
    /// first-error.
    FIRST_ERROR = "x11.first-error", "first-error", U8 Dec;
    /// first-event.
    FIRST_EVENT = "x11.first-event", "first-event", U8 Dec;
    /// first-keycode.
    FIRST_KEYCODE = "x11.first-keycode", "first-keycode", U8 Dec;
    /// focus.
    FOCUS = "x11.focus", "focus", U8 Dec, names(FOCUS_NAMES);
    /// focus-detail.
    FOCUS_DETAIL = "x11.focus-detail", "focus-detail", U8 Dec, names(FOCUS_DETAIL_NAMES);
    /// focus-mode.
    FOCUS_MODE = "x11.focus-mode", "focus-mode", U8 Dec, names(FOCUS_MODE_NAMES);
    /// font.
    FONT = "x11.font", "font", U32 Hex;
    /// fore-blue.
    FORE_BLUE = "x11.fore-blue", "fore-blue", U16 Dec;
    /// fore-green.
    FORE_GREEN = "x11.fore-green", "fore-green", U16 Dec;
    /// fore-red.
    FORE_RED = "x11.fore-red", "fore-red", U16 Dec;
    /// foreground.
    FOREGROUND = "x11.foreground", "foreground", U32 Hex;
    /// format.
    FORMAT = "x11.format", "format", U8 Dec;
    /// from-configure.
    FROM_CONFIGURE = "x11.from-configure", "from-configure", Bool None;
    /// function.
    FUNCTION = "x11.function", "function", U8 Dec, names(FUNCTION_NAMES);
    /// gc.
    GC = "x11.gc", "gc", U32 Hex;
    /// gc-dashes.
    GC_DASHES = "x11.gc-dashes", "gc-dashes", U8 Dec;
    /// gc-value-mask.
    GC_VALUE_MASK = "x11.gc-value-mask", "gc-value-mask", U32 Hex;
    /// get-property-type.
    GET_PROPERTY_TYPE = "x11.get-property-type", "get-property-type", U32 Hex, names(ATOMS);
    /// grab-mode.
    GRAB_MODE = "x11.grab-mode", "grab-mode", U8 Dec, names(GRAB_MODE_NAMES);
    /// grab-status.
    GRAB_STATUS = "x11.grab-status", "grab-status", U8 Dec, names(GRAB_STATUS_NAMES);
    /// grab-window.
    GRAB_WINDOW = "x11.grab-window", "grab-window", U32 Hex;
    /// graphics-exposures.
    GRAPHICS_EXPOSURES = "x11.graphics-exposures", "graphics-exposures", Bool None;
    /// green.
    GREEN = "x11.green", "green", U16 Dec;
    /// greens.
    GREENS = "x11.greens", "greens", U16 Dec;
    /// height.
    HEIGHT = "x11.height", "height", U16 Dec;
    /// image-format.
    IMAGE_FORMAT = "x11.image-format", "image-format", U8 Dec, names(IMAGE_FORMAT_NAMES);
    /// image-pixmap-format.
    IMAGE_PIXMAP_FORMAT = "x11.image-pixmap-format", "image-pixmap-format", U8 Dec, names(IMAGE_PIXMAP_FORMAT_NAMES);
    /// interval.
    INTERVAL = "x11.interval", "interval", I16 Dec;
    /// ip-address.
    IP_ADDRESS = "x11.ip-address", "ip-address", Ipv4 None;
    /// items.
    ITEMS = "x11.items", "items", None None;
    /// join-style.
    JOIN_STYLE = "x11.join-style", "join-style", U8 Dec, names(JOIN_STYLE_NAMES);
    /// key.
    KEY = "x11.key", "key", U8 Dec, names(KEY_NAMES);
    /// key-click-percent.
    KEY_CLICK_PERCENT = "x11.key-click-percent", "key-click-percent", I8 Dec;
    /// keyboard-key.
    KEYBOARD_KEY = "x11.keyboard-key", "keyboard-key", U8 Dec;
    /// keyboard-mode.
    KEYBOARD_MODE = "x11.keyboard-mode", "keyboard-mode", U8 Dec, names(KEYBOARD_MODE_NAMES);
    /// keyboard-value-mask.
    KEYBOARD_VALUE_MASK = "x11.keyboard-value-mask", "keyboard-value-mask", U32 Hex;
    /// keycode.
    KEYCODE = "x11.keycode", "keycode", U8 Hex;
    /// keycode-count.
    KEYCODE_COUNT = "x11.keycode-count", "keycode-count", U8 Dec;
    /// keycodes.
    KEYCODES = "x11.keycodes", "keycodes", None None;
    /// keycodes-per-modifier.
    KEYCODES_PER_MODIFIER = "x11.keycodes-per-modifier", "keycodes-per-modifier", U8 Dec;
    /// keys.
    KEYS = "x11.keys", "keys", Bytes None;
    /// keysyms.
    KEYSYMS = "x11.keysyms", "keysyms", None None;
    /// keysyms-per-keycode.
    KEYSYMS_PER_KEYCODE = "x11.keysyms-per-keycode", "keysyms-per-keycode", U8 Dec;
    /// led.
    LED = "x11.led", "led", U8 Dec;
    /// led-mode.
    LED_MODE = "x11.led-mode", "led-mode", U8 Dec, names(LED_MODE_NAMES);
    /// left-pad.
    LEFT_PAD = "x11.left-pad", "left-pad", U8 Dec;
    /// line-style.
    LINE_STYLE = "x11.line-style", "line-style", U8 Dec, names(LINE_STYLE_NAMES);
    /// line-width.
    LINE_WIDTH = "x11.line-width", "line-width", U16 Dec;
    /// The maximum length of the property in bytes.
    LONG_LENGTH = "x11.long-length", "long-length", U32 Dec;
    /// The starting position in the property bytes array.
    LONG_OFFSET = "x11.long-offset", "long-offset", U32 Dec;
    /// major opcode.
    MAJOR_OPCODE = "x11.major-opcode", "major-opcode", U16 Dec;
    /// map.
    MAP = "x11.map", "map", Bytes None;
    /// map-length.
    MAP_LENGTH = "x11.map-length", "map-length", U8 Dec;
    /// mapping-request.
    MAPPING_REQUEST = "x11.mapping-request", "mapping-request", U8 Dec, names(MAPPING_REQUEST_NAMES);
    /// mask.
    MASK = "x11.mask", "mask", U32 Hex, names(CLIP_MASK_NAMES);
    /// mask-char.
    MASK_CHAR = "x11.mask-char", "mask-char", U16 Dec;
    /// mask-font.
    MASK_FONT = "x11.mask-font", "mask-font", U32 Hex, names(CLIP_MASK_NAMES);
    /// max-names.
    MAX_NAMES = "x11.max-names", "max-names", U16 Dec;
    /// mid.
    MID = "x11.mid", "mid", U32 Hex;
    /// minor opcode.
    MINOR_OPCODE = "x11.minor-opcode", "minor-opcode", U16 Dec;
    /// mode.
    MODE = "x11.mode", "mode", U8 Dec, names(MODE_NAMES);
    /// modifiers-mask.
    MODIFIERS_MASK = "x11.modifiers-mask", "modifiers-mask", U16 Hex;
    /// name.
    NAME = "x11.name", "name", Str None;
    /// name-length.
    NAME_LENGTH = "x11.name-length", "name-length", U16 Dec;
    /// new.
    NEW = "x11.new", "new", Bool None;
    /// odd-length.
    ODD_LENGTH = "x11.odd-length", "odd-length", Bool None;
    /// only-if-exists.
    ONLY_IF_EXISTS = "x11.only-if-exists", "only-if-exists", Bool None;
    /// opcode.
    OPCODE = "x11.opcode", "opcode", U8 Dec, names(OPCODES);
    /// ordering.
    ORDERING = "x11.ordering", "ordering", U8 Dec, names(ORDERING_NAMES);
    /// Window manager doesn't manage this window when true.
    OVERRIDE_REDIRECT = "x11.override-redirect", "override-redirect", Bool None;
    /// owner.
    OWNER = "x11.owner", "owner", U32 Hex, names(CLIP_MASK_NAMES);
    /// owner-events.
    OWNER_EVENTS = "x11.owner-events", "owner-events", Bool None;
    /// parent.
    PARENT = "x11.parent", "parent", U32 Hex;
    /// path.
    PATH = "x11.path", "path", None None;
    /// pattern.
    PATTERN = "x11.pattern", "pattern", Str None;
    /// pattern-length.
    PATTERN_LENGTH = "x11.pattern-length", "pattern-length", U16 Dec;
    /// percent.
    PERCENT = "x11.percent", "percent", U8 Dec;
    /// pid.
    PID = "x11.pid", "pid", U32 Hex;
    /// pixel.
    PIXEL = "x11.pixel", "pixel", U32 Hex;
    /// pixels.
    PIXELS = "x11.pixels", "pixels", None None;
    /// pixmap.
    PIXMAP = "x11.pixmap", "pixmap", U32 Hex;
    /// place.
    PLACE = "x11.place", "place", U8 Dec, names(PLACE_NAMES);
    /// plane-mask.
    PLANE_MASK = "x11.plane-mask", "plane-mask", U32 Hex, names(PLANE_MASK_NAMES);
    /// planes.
    PLANES = "x11.planes", "planes", U16 Dec;
    /// pointer-event-mask.
    POINTER_EVENT_MASK = "x11.pointer-event-mask", "pointer-event-mask", U16 Hex;
    /// pointer-mode.
    POINTER_MODE = "x11.pointer-mode", "pointer-mode", U8 Dec, names(KEYBOARD_MODE_NAMES);
    /// points.
    POINTS = "x11.points", "points", None None;
    /// prefer-blanking.
    PREFER_BLANKING = "x11.prefer-blanking", "prefer-blanking", U8 Dec, names(ALLOW_EXPOSURES_NAMES);
    /// present.
    PRESENT = "x11.present", "present", Bool None;
    /// propagate.
    PROPAGATE = "x11.propagate", "propagate", Bool None;
    /// properties.
    PROPERTIES = "x11.properties", "properties", None None;
    /// property.
    PROPERTY = "x11.property", "property", U32 Hex, names(ATOMS);
    /// property-number.
    PROPERTY_NUMBER = "x11.property-number", "property-number", U16 Dec;
    /// property-state.
    PROPERTY_STATE = "x11.property-state", "property-state", U8 Dec, names(PROPERTY_STATE_NAMES);
    /// red.
    RED = "x11.red", "red", U16 Dec;
    /// reds.
    REDS = "x11.reds", "reds", U16 Dec;
    /// reply.
    REPLY = "x11.reply", "reply", U8 Dec;
    /// reply-sequencenumber.
    REPLY_SEQUENCENUMBER = "x11.reply-sequencenumber", "reply-sequencenumber", U16 Dec;
    /// replylength.
    REPLYLENGTH = "x11.replylength", "replylength", U32 Dec;
    /// Request length.
    REQUEST_LENGTH = "x11.request-length", "request-length", U16 Dec;
    /// requestor.
    REQUESTOR = "x11.requestor", "requestor", U32 Hex;
    /// resource.
    RESOURCE = "x11.resource", "resource", U32 Hex, names(RESOURCE_NAMES);
    /// revert-to.
    REVERT_TO = "x11.revert-to", "revert-to", U8 Dec, names(REVERT_TO_NAMES);
    /// root x.
    ROOT_X = "x11.root-x", "root-x", U16 Dec;
    /// root y.
    ROOT_Y = "x11.root-y", "root-y", U16 Dec;
    /// rootwindow.
    ROOTWINDOW = "x11.rootwindow", "rootwindow", U32 Hex;
    /// same screen.
    SAME_SCREEN = "x11.same-screen", "same-screen", Bool None;
    /// same-screen-focus-mask.
    SAME_SCREEN_FOCUS_MASK = "x11.same-screen-focus-mask", "same-screen-focus-mask", U8 Hex;
    /// save-set-mode.
    SAVE_SET_MODE = "x11.save-set-mode", "save-set-mode", U8 Dec, names(CHANGE_HOST_MODE_NAMES);
    /// save-under.
    SAVE_UNDER = "x11.save-under", "save-under", Bool None;
    /// screen-saver-mode.
    SCREEN_SAVER_MODE = "x11.screen-saver-mode", "screen-saver-mode", U8 Dec, names(SCREEN_SAVER_MODE_NAMES);
    /// selection.
    SELECTION = "x11.selection", "selection", U32 Hex, names(ATOMS);
    /// shape.
    SHAPE = "x11.shape", "shape", U8 Dec, names(SHAPE_NAMES);
    /// sibling.
    SIBLING = "x11.sibling", "sibling", U32 Hex;
    /// source-char.
    SOURCE_CHAR = "x11.source-char", "source-char", U16 Dec;
    /// source-font.
    SOURCE_FONT = "x11.source-font", "source-font", U32 Hex;
    /// source-pixmap.
    SOURCE_PIXMAP = "x11.source-pixmap", "source-pixmap", U32 Hex;
    /// src-cmap.
    SRC_CMAP = "x11.src-cmap", "src-cmap", U32 Hex;
    /// src-drawable.
    SRC_DRAWABLE = "x11.src-drawable", "src-drawable", U32 Hex;
    /// src-gc.
    SRC_GC = "x11.src-gc", "src-gc", U32 Hex;
    /// src-height.
    SRC_HEIGHT = "x11.src-height", "src-height", U16 Dec;
    /// src-width.
    SRC_WIDTH = "x11.src-width", "src-width", U16 Dec;
    /// src-window.
    SRC_WINDOW = "x11.src-window", "src-window", U32 Hex;
    /// src-x.
    SRC_X = "x11.src-x", "src-x", I16 Dec;
    /// src-y.
    SRC_Y = "x11.src-y", "src-y", I16 Dec;
    /// stack-mode.
    STACK_MODE = "x11.stack-mode", "stack-mode", U8 Dec, names(STACK_MODE_NAMES);
    /// start.
    START = "x11.start", "start", U32 Dec;
    /// stipple.
    STIPPLE = "x11.stipple", "stipple", U32 Hex;
    /// stop.
    STOP = "x11.stop", "stop", U32 Dec;
    /// str-number-in-path.
    STR_NUMBER_IN_PATH = "x11.str-number-in-path", "str-number-in-path", U16 Dec;
    /// string.
    STRING = "x11.string", "string", Str None;
    /// string-length.
    STRING_LENGTH = "x11.string-length", "string-length", U32 Dec;
    /// string16.
    STRING16 = "x11.string16", "string16", Str None;
    /// bytes.
    STRING16_BYTES = "x11.string16.bytes", "bytes", Bytes None;
    /// subwindow-mode.
    SUBWINDOW_MODE = "x11.subwindow-mode", "subwindow-mode", U8 Dec, names(SUBWINDOW_MODE_NAMES);
    /// target.
    TARGET = "x11.target", "target", U32 Hex, names(ATOMS);
    /// threshold.
    THRESHOLD = "x11.threshold", "threshold", I16 Dec;
    /// tile.
    TILE = "x11.tile", "tile", U32 Hex;
    /// tile-stipple-x-origin.
    TILE_STIPPLE_X_ORIGIN = "x11.tile-stipple-x-origin", "tile-stipple-x-origin", I16 Dec;
    /// tile-stipple-y-origin.
    TILE_STIPPLE_Y_ORIGIN = "x11.tile-stipple-y-origin", "tile-stipple-y-origin", I16 Dec;
    /// time.
    TIME = "x11.time", "time", U32 Dec;
    /// timeout.
    TIMEOUT = "x11.timeout", "timeout", I16 Dec;
    /// type.
    TYPE = "x11.type", "type", U32 Hex, names(ATOMS);
    /// Yet undecoded by dissector.
    UNDECODED = "x11.undecoded", "undecoded", None None;
    /// unused.
    UNUSED = "x11.unused", "unused", None None;
    /// valuelength.
    VALUELENGTH = "x11.valuelength", "valuelength", U32 Dec;
    /// visibility-state.
    VISIBILITY_STATE = "x11.visibility-state", "visibility-state", U8 Dec, names(VISIBILITY_STATE_NAMES);
    /// visual.
    VISUAL = "x11.visual", "visual", U32 Hex;
    /// visual-blue.
    VISUAL_BLUE = "x11.visual-blue", "visual-blue", U16 Dec;
    /// visual-green.
    VISUAL_GREEN = "x11.visual-green", "visual-green", U16 Dec;
    /// visual-red.
    VISUAL_RED = "x11.visual-red", "visual-red", U16 Dec;
    /// warp-pointer-dst-window.
    WARP_POINTER_DST_WINDOW = "x11.warp-pointer-dst-window", "warp-pointer-dst-window", U32 Hex, names(CLIP_MASK_NAMES);
    /// warp-pointer-src-window.
    WARP_POINTER_SRC_WINDOW = "x11.warp-pointer-src-window", "warp-pointer-src-window", U32 Hex, names(CLIP_MASK_NAMES);
    /// Window id.
    WID = "x11.wid", "wid", U32 Hex;
    /// width.
    WIDTH = "x11.width", "width", U16 Dec;
    /// win-gravity.
    WIN_GRAVITY = "x11.win-gravity", "win-gravity", U8 Dec, names(WIN_GRAVITY_NAMES);
    /// win-x.
    WIN_X = "x11.win-x", "win-x", I16 Dec;
    /// win-y.
    WIN_Y = "x11.win-y", "win-y", I16 Dec;
    /// window.
    WINDOW = "x11.window", "window", U32 Hex;
    /// Window class.
    WINDOW_CLASS = "x11.window-class", "window-class", U16 Dec, names(WINDOW_CLASS_NAMES);
    /// window-value-mask.
    WINDOW_VALUE_MASK = "x11.window-value-mask", "window-value-mask", U32 Hex;
    /// x.
    X = "x11.x", "x", I16 Dec;
    /// y.
    Y = "x11.y", "y", I16 Dec;
}
