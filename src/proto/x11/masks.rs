//! Bits of masks, each a field of its own.

use crate::fields;
use crate::model::Field;

fields! {
    /// border-width.
    CONFIGURE_WINDOW_MASK_BORDER_WIDTH = "x11.configure-window-mask.border-width", "border-width", Bool B16, mask(0x10);
    /// height.
    CONFIGURE_WINDOW_MASK_HEIGHT = "x11.configure-window-mask.height", "height", Bool B16, mask(0x8);
    /// sibling.
    CONFIGURE_WINDOW_MASK_SIBLING = "x11.configure-window-mask.sibling", "sibling", Bool B16, mask(0x20);
    /// stack-mode.
    CONFIGURE_WINDOW_MASK_STACK_MODE = "x11.configure-window-mask.stack-mode", "stack-mode", Bool B16, mask(0x40);
    /// width.
    CONFIGURE_WINDOW_MASK_WIDTH = "x11.configure-window-mask.width", "width", Bool B16, mask(0x4);
    /// x.
    CONFIGURE_WINDOW_MASK_X = "x11.configure-window-mask.x", "x", Bool B16, mask(0x1);
    /// y.
    CONFIGURE_WINDOW_MASK_Y = "x11.configure-window-mask.y", "y", Bool B16, mask(0x2);
    /// Button1Motion.
    DO_NOT_PROPAGATE_MASK_BUTTON1MOTION = "x11.do-not-propagate-mask.Button1Motion", "Button1Motion", Bool B32, mask(0x100);
    /// Button2Motion.
    DO_NOT_PROPAGATE_MASK_BUTTON2MOTION = "x11.do-not-propagate-mask.Button2Motion", "Button2Motion", Bool B32, mask(0x200);
    /// Button3Motion.
    DO_NOT_PROPAGATE_MASK_BUTTON3MOTION = "x11.do-not-propagate-mask.Button3Motion", "Button3Motion", Bool B32, mask(0x400);
    /// Button4Motion.
    DO_NOT_PROPAGATE_MASK_BUTTON4MOTION = "x11.do-not-propagate-mask.Button4Motion", "Button4Motion", Bool B32, mask(0x800);
    /// Button5Motion.
    DO_NOT_PROPAGATE_MASK_BUTTON5MOTION = "x11.do-not-propagate-mask.Button5Motion", "Button5Motion", Bool B32, mask(0x1000);
    /// ButtonMotion.
    DO_NOT_PROPAGATE_MASK_BUTTONMOTION = "x11.do-not-propagate-mask.ButtonMotion", "ButtonMotion", Bool B32, mask(0x2000);
    /// ButtonPress.
    DO_NOT_PROPAGATE_MASK_BUTTONPRESS = "x11.do-not-propagate-mask.ButtonPress", "ButtonPress", Bool B32, mask(0x4);
    /// ButtonRelease.
    DO_NOT_PROPAGATE_MASK_BUTTONRELEASE = "x11.do-not-propagate-mask.ButtonRelease", "ButtonRelease", Bool B32, mask(0x8);
    /// KeyPress.
    DO_NOT_PROPAGATE_MASK_KEYPRESS = "x11.do-not-propagate-mask.KeyPress", "KeyPress", Bool B32, mask(0x1);
    /// KeyRelease.
    DO_NOT_PROPAGATE_MASK_KEYRELEASE = "x11.do-not-propagate-mask.KeyRelease", "KeyRelease", Bool B32, mask(0x2);
    /// PointerMotion.
    DO_NOT_PROPAGATE_MASK_POINTERMOTION = "x11.do-not-propagate-mask.PointerMotion", "PointerMotion", Bool B32, mask(0x40);
    /// Button1Motion.
    EVENT_MASK_BUTTON1MOTION = "x11.event-mask.Button1Motion", "Button1Motion", Bool B32, mask(0x100);
    /// Button2Motion.
    EVENT_MASK_BUTTON2MOTION = "x11.event-mask.Button2Motion", "Button2Motion", Bool B32, mask(0x200);
    /// Button3Motion.
    EVENT_MASK_BUTTON3MOTION = "x11.event-mask.Button3Motion", "Button3Motion", Bool B32, mask(0x400);
    /// Button4Motion.
    EVENT_MASK_BUTTON4MOTION = "x11.event-mask.Button4Motion", "Button4Motion", Bool B32, mask(0x800);
    /// Button5Motion.
    EVENT_MASK_BUTTON5MOTION = "x11.event-mask.Button5Motion", "Button5Motion", Bool B32, mask(0x1000);
    /// ButtonMotion.
    EVENT_MASK_BUTTONMOTION = "x11.event-mask.ButtonMotion", "ButtonMotion", Bool B32, mask(0x2000);
    /// ButtonPress.
    EVENT_MASK_BUTTONPRESS = "x11.event-mask.ButtonPress", "ButtonPress", Bool B32, mask(0x4);
    /// ButtonRelease.
    EVENT_MASK_BUTTONRELEASE = "x11.event-mask.ButtonRelease", "ButtonRelease", Bool B32, mask(0x8);
    /// ColormapChange.
    EVENT_MASK_COLORMAPCHANGE = "x11.event-mask.ColormapChange", "ColormapChange", Bool B32, mask(0x800000);
    /// EnterWindow.
    EVENT_MASK_ENTERWINDOW = "x11.event-mask.EnterWindow", "EnterWindow", Bool B32, mask(0x10);
    /// Exposure.
    EVENT_MASK_EXPOSURE = "x11.event-mask.Exposure", "Exposure", Bool B32, mask(0x8000);
    /// FocusChange.
    EVENT_MASK_FOCUSCHANGE = "x11.event-mask.FocusChange", "FocusChange", Bool B32, mask(0x200000);
    /// KeyPress.
    EVENT_MASK_KEYPRESS = "x11.event-mask.KeyPress", "KeyPress", Bool B32, mask(0x1);
    /// KeyRelease.
    EVENT_MASK_KEYRELEASE = "x11.event-mask.KeyRelease", "KeyRelease", Bool B32, mask(0x2);
    /// KeymapState.
    EVENT_MASK_KEYMAPSTATE = "x11.event-mask.KeymapState", "KeymapState", Bool B32, mask(0x4000);
    /// LeaveWindow.
    EVENT_MASK_LEAVEWINDOW = "x11.event-mask.LeaveWindow", "LeaveWindow", Bool B32, mask(0x20);
    /// OwnerGrabButton.
    EVENT_MASK_OWNERGRABBUTTON = "x11.event-mask.OwnerGrabButton", "OwnerGrabButton", Bool B32, mask(0x1000000);
    /// PointerMotion.
    EVENT_MASK_POINTERMOTION = "x11.event-mask.PointerMotion", "PointerMotion", Bool B32, mask(0x40);
    /// PointerMotionHint.
    EVENT_MASK_POINTERMOTIONHINT = "x11.event-mask.PointerMotionHint", "PointerMotionHint", Bool B32, mask(0x80);
    /// PropertyChange.
    EVENT_MASK_PROPERTYCHANGE = "x11.event-mask.PropertyChange", "PropertyChange", Bool B32, mask(0x400000);
    /// ResizeRedirect.
    EVENT_MASK_RESIZEREDIRECT = "x11.event-mask.ResizeRedirect", "ResizeRedirect", Bool B32, mask(0x40000);
    /// StructureNotify.
    EVENT_MASK_STRUCTURENOTIFY = "x11.event-mask.StructureNotify", "StructureNotify", Bool B32, mask(0x20000);
    /// SubstructureNotify.
    EVENT_MASK_SUBSTRUCTURENOTIFY = "x11.event-mask.SubstructureNotify", "SubstructureNotify", Bool B32, mask(0x80000);
    /// SubstructureRedirect.
    EVENT_MASK_SUBSTRUCTUREREDIRECT = "x11.event-mask.SubstructureRedirect", "SubstructureRedirect", Bool B32, mask(0x100000);
    /// VisibilityChange.
    EVENT_MASK_VISIBILITYCHANGE = "x11.event-mask.VisibilityChange", "VisibilityChange", Bool B32, mask(0x10000);
    /// arc-mode.
    GC_VALUE_MASK_ARC_MODE = "x11.gc-value-mask.arc-mode", "arc-mode", Bool B32, mask(0x400000);
    /// background.
    GC_VALUE_MASK_BACKGROUND = "x11.gc-value-mask.background", "background", Bool B32, mask(0x8);
    /// cap-style.
    GC_VALUE_MASK_CAP_STYLE = "x11.gc-value-mask.cap-style", "cap-style", Bool B32, mask(0x40);
    /// clip-mask.
    GC_VALUE_MASK_CLIP_MASK = "x11.gc-value-mask.clip-mask", "clip-mask", Bool B32, mask(0x80000);
    /// clip-x-origin.
    GC_VALUE_MASK_CLIP_X_ORIGIN = "x11.gc-value-mask.clip-x-origin", "clip-x-origin", Bool B32, mask(0x20000);
    /// clip-y-origin.
    GC_VALUE_MASK_CLIP_Y_ORIGIN = "x11.gc-value-mask.clip-y-origin", "clip-y-origin", Bool B32, mask(0x40000);
    /// dash-offset.
    GC_VALUE_MASK_DASH_OFFSET = "x11.gc-value-mask.dash-offset", "dash-offset", Bool B32, mask(0x100000);
    /// fill-rule.
    GC_VALUE_MASK_FILL_RULE = "x11.gc-value-mask.fill-rule", "fill-rule", Bool B32, mask(0x200);
    /// fill-style.
    GC_VALUE_MASK_FILL_STYLE = "x11.gc-value-mask.fill-style", "fill-style", Bool B32, mask(0x100);
    /// font.
    GC_VALUE_MASK_FONT = "x11.gc-value-mask.font", "font", Bool B32, mask(0x4000);
    /// foreground.
    GC_VALUE_MASK_FOREGROUND = "x11.gc-value-mask.foreground", "foreground", Bool B32, mask(0x4);
    /// function.
    GC_VALUE_MASK_FUNCTION = "x11.gc-value-mask.function", "function", Bool B32, mask(0x1);
    /// gc-dashes.
    GC_VALUE_MASK_GC_DASHES = "x11.gc-value-mask.gc-dashes", "gc-dashes", Bool B32, mask(0x200000);
    /// graphics-exposures.
    GC_VALUE_MASK_GRAPHICS_EXPOSURES = "x11.gc-value-mask.graphics-exposures", "graphics-exposures", Bool B32, mask(0x10000);
    /// join-style.
    GC_VALUE_MASK_JOIN_STYLE = "x11.gc-value-mask.join-style", "join-style", Bool B32, mask(0x80);
    /// line-style.
    GC_VALUE_MASK_LINE_STYLE = "x11.gc-value-mask.line-style", "line-style", Bool B32, mask(0x20);
    /// line-width.
    GC_VALUE_MASK_LINE_WIDTH = "x11.gc-value-mask.line-width", "line-width", Bool B32, mask(0x10);
    /// plane-mask.
    GC_VALUE_MASK_PLANE_MASK = "x11.gc-value-mask.plane-mask", "plane-mask", Bool B32, mask(0x2);
    /// stipple.
    GC_VALUE_MASK_STIPPLE = "x11.gc-value-mask.stipple", "stipple", Bool B32, mask(0x800);
    /// subwindow-mode.
    GC_VALUE_MASK_SUBWINDOW_MODE = "x11.gc-value-mask.subwindow-mode", "subwindow-mode", Bool B32, mask(0x8000);
    /// tile.
    GC_VALUE_MASK_TILE = "x11.gc-value-mask.tile", "tile", Bool B32, mask(0x400);
    /// tile-stipple-x-origin.
    GC_VALUE_MASK_TILE_STIPPLE_X_ORIGIN = "x11.gc-value-mask.tile-stipple-x-origin", "tile-stipple-x-origin", Bool B32, mask(0x1000);
    /// tile-stipple-y-origin.
    GC_VALUE_MASK_TILE_STIPPLE_Y_ORIGIN = "x11.gc-value-mask.tile-stipple-y-origin", "tile-stipple-y-origin", Bool B32, mask(0x2000);
    /// auto-repeat-mode.
    KEYBOARD_VALUE_MASK_AUTO_REPEAT_MODE = "x11.keyboard-value-mask.auto-repeat-mode", "auto-repeat-mode", Bool B32, mask(0x80);
    /// bell-duration.
    KEYBOARD_VALUE_MASK_BELL_DURATION = "x11.keyboard-value-mask.bell-duration", "bell-duration", Bool B32, mask(0x8);
    /// bell-percent.
    KEYBOARD_VALUE_MASK_BELL_PERCENT = "x11.keyboard-value-mask.bell-percent", "bell-percent", Bool B32, mask(0x2);
    /// bell-pitch.
    KEYBOARD_VALUE_MASK_BELL_PITCH = "x11.keyboard-value-mask.bell-pitch", "bell-pitch", Bool B32, mask(0x4);
    /// key-click-percent.
    KEYBOARD_VALUE_MASK_KEY_CLICK_PERCENT = "x11.keyboard-value-mask.key-click-percent", "key-click-percent", Bool B32, mask(0x1);
    /// keyboard-key.
    KEYBOARD_VALUE_MASK_KEYBOARD_KEY = "x11.keyboard-value-mask.keyboard-key", "keyboard-key", Bool B32, mask(0x40);
    /// led.
    KEYBOARD_VALUE_MASK_LED = "x11.keyboard-value-mask.led", "led", Bool B32, mask(0x10);
    /// led-mode.
    KEYBOARD_VALUE_MASK_LED_MODE = "x11.keyboard-value-mask.led-mode", "led-mode", Bool B32, mask(0x20);
    /// Button1.
    MODIFIERS_MASK_BUTTON1 = "x11.modifiers-mask.Button1", "Button1", Bool B16, mask(0x100);
    /// Button2.
    MODIFIERS_MASK_BUTTON2 = "x11.modifiers-mask.Button2", "Button2", Bool B16, mask(0x200);
    /// Button3.
    MODIFIERS_MASK_BUTTON3 = "x11.modifiers-mask.Button3", "Button3", Bool B16, mask(0x400);
    /// Button4.
    MODIFIERS_MASK_BUTTON4 = "x11.modifiers-mask.Button4", "Button4", Bool B16, mask(0x800);
    /// Button5.
    MODIFIERS_MASK_BUTTON5 = "x11.modifiers-mask.Button5", "Button5", Bool B16, mask(0x1000);
    /// Control.
    MODIFIERS_MASK_CONTROL = "x11.modifiers-mask.Control", "Control", Bool B16, mask(0x4);
    /// Lock.
    MODIFIERS_MASK_LOCK = "x11.modifiers-mask.Lock", "Lock", Bool B16, mask(0x2);
    /// Mod1.
    MODIFIERS_MASK_MOD1 = "x11.modifiers-mask.Mod1", "Mod1", Bool B16, mask(0x8);
    /// Mod2.
    MODIFIERS_MASK_MOD2 = "x11.modifiers-mask.Mod2", "Mod2", Bool B16, mask(0x10);
    /// Mod3.
    MODIFIERS_MASK_MOD3 = "x11.modifiers-mask.Mod3", "Mod3", Bool B16, mask(0x20);
    /// Mod4.
    MODIFIERS_MASK_MOD4 = "x11.modifiers-mask.Mod4", "Mod4", Bool B16, mask(0x40);
    /// Mod5.
    MODIFIERS_MASK_MOD5 = "x11.modifiers-mask.Mod5", "Mod5", Bool B16, mask(0x80);
    /// Shift.
    MODIFIERS_MASK_SHIFT = "x11.modifiers-mask.Shift", "Shift", Bool B16, mask(0x1);
    /// Button1Motion.
    POINTER_EVENT_MASK_BUTTON1MOTION = "x11.pointer-event-mask.Button1Motion", "Button1Motion", Bool B16, mask(0x100);
    /// Button2Motion.
    POINTER_EVENT_MASK_BUTTON2MOTION = "x11.pointer-event-mask.Button2Motion", "Button2Motion", Bool B16, mask(0x200);
    /// Button3Motion.
    POINTER_EVENT_MASK_BUTTON3MOTION = "x11.pointer-event-mask.Button3Motion", "Button3Motion", Bool B16, mask(0x400);
    /// Button4Motion.
    POINTER_EVENT_MASK_BUTTON4MOTION = "x11.pointer-event-mask.Button4Motion", "Button4Motion", Bool B16, mask(0x800);
    /// Button5Motion.
    POINTER_EVENT_MASK_BUTTON5MOTION = "x11.pointer-event-mask.Button5Motion", "Button5Motion", Bool B16, mask(0x1000);
    /// ButtonMotion.
    POINTER_EVENT_MASK_BUTTONMOTION = "x11.pointer-event-mask.ButtonMotion", "ButtonMotion", Bool B16, mask(0x2000);
    /// ButtonRelease.
    POINTER_EVENT_MASK_BUTTONRELEASE = "x11.pointer-event-mask.ButtonRelease", "ButtonRelease", Bool B16, mask(0x8);
    /// EnterWindow.
    POINTER_EVENT_MASK_ENTERWINDOW = "x11.pointer-event-mask.EnterWindow", "EnterWindow", Bool B16, mask(0x10);
    /// KeymapState.
    POINTER_EVENT_MASK_KEYMAPSTATE = "x11.pointer-event-mask.KeymapState", "KeymapState", Bool B16, mask(0x4000);
    /// LeaveWindow.
    POINTER_EVENT_MASK_LEAVEWINDOW = "x11.pointer-event-mask.LeaveWindow", "LeaveWindow", Bool B16, mask(0x20);
    /// PointerMotion.
    POINTER_EVENT_MASK_POINTERMOTION = "x11.pointer-event-mask.PointerMotion", "PointerMotion", Bool B16, mask(0x40);
    /// PointerMotionHint.
    POINTER_EVENT_MASK_POINTERMOTIONHINT = "x11.pointer-event-mask.PointerMotionHint", "PointerMotionHint", Bool B16, mask(0x80);
    /// focus.
    SAME_SCREEN_FOCUS_MASK_FOCUS = "x11.same-screen-focus-mask.focus", "focus", Bool B8, mask(0x1);
    /// same-screen.
    SAME_SCREEN_FOCUS_MASK_SAME_SCREEN = "x11.same-screen-focus-mask.same-screen", "same-screen", Bool B8, mask(0x2);
    /// background-pixel.
    WINDOW_VALUE_MASK_BACKGROUND_PIXEL = "x11.window-value-mask.background-pixel", "background-pixel", Bool B32, mask(0x2);
    /// background-pixmap.
    WINDOW_VALUE_MASK_BACKGROUND_PIXMAP = "x11.window-value-mask.background-pixmap", "background-pixmap", Bool B32, mask(0x1);
    /// backing-pixel.
    WINDOW_VALUE_MASK_BACKING_PIXEL = "x11.window-value-mask.backing-pixel", "backing-pixel", Bool B32, mask(0x100);
    /// backing-planes.
    WINDOW_VALUE_MASK_BACKING_PLANES = "x11.window-value-mask.backing-planes", "backing-planes", Bool B32, mask(0x80);
    /// backing-store.
    WINDOW_VALUE_MASK_BACKING_STORE = "x11.window-value-mask.backing-store", "backing-store", Bool B32, mask(0x40);
    /// bit-gravity.
    WINDOW_VALUE_MASK_BIT_GRAVITY = "x11.window-value-mask.bit-gravity", "bit-gravity", Bool B32, mask(0x10);
    /// border-pixel.
    WINDOW_VALUE_MASK_BORDER_PIXEL = "x11.window-value-mask.border-pixel", "border-pixel", Bool B32, mask(0x8);
    /// border-pixmap.
    WINDOW_VALUE_MASK_BORDER_PIXMAP = "x11.window-value-mask.border-pixmap", "border-pixmap", Bool B32, mask(0x4);
    /// colormap.
    WINDOW_VALUE_MASK_COLORMAP = "x11.window-value-mask.colormap", "colormap", Bool B32, mask(0x2000);
    /// cursor.
    WINDOW_VALUE_MASK_CURSOR = "x11.window-value-mask.cursor", "cursor", Bool B32, mask(0x4000);
    /// do-not-propagate-mask.
    WINDOW_VALUE_MASK_DO_NOT_PROPAGATE_MASK = "x11.window-value-mask.do-not-propagate-mask", "do-not-propagate-mask", Bool B32, mask(0x1000);
    /// event-mask.
    WINDOW_VALUE_MASK_EVENT_MASK = "x11.window-value-mask.event-mask", "event-mask", Bool B32, mask(0x800);
    /// override-redirect.
    WINDOW_VALUE_MASK_OVERRIDE_REDIRECT = "x11.window-value-mask.override-redirect", "override-redirect", Bool B32, mask(0x200);
    /// save-under.
    WINDOW_VALUE_MASK_SAVE_UNDER = "x11.window-value-mask.save-under", "save-under", Bool B32, mask(0x400);
    /// win-gravity.
    WINDOW_VALUE_MASK_WIN_GRAVITY = "x11.window-value-mask.win-gravity", "win-gravity", Bool B32, mask(0x20);
}

/// Bits of `x11.configure-window-mask`.
pub static CONFIGURE_WINDOW_MASK_BITS: &[&Field] = &[&CONFIGURE_WINDOW_MASK_X, &CONFIGURE_WINDOW_MASK_Y, &CONFIGURE_WINDOW_MASK_WIDTH, &CONFIGURE_WINDOW_MASK_HEIGHT, &CONFIGURE_WINDOW_MASK_BORDER_WIDTH, &CONFIGURE_WINDOW_MASK_SIBLING, &CONFIGURE_WINDOW_MASK_STACK_MODE];

/// Bits of `x11.do-not-propagate-mask`.
pub static DO_NOT_PROPAGATE_MASK_BITS: &[&Field] = &[&DO_NOT_PROPAGATE_MASK_KEYPRESS, &DO_NOT_PROPAGATE_MASK_KEYRELEASE, &DO_NOT_PROPAGATE_MASK_BUTTONPRESS, &DO_NOT_PROPAGATE_MASK_BUTTONRELEASE, &DO_NOT_PROPAGATE_MASK_POINTERMOTION, &DO_NOT_PROPAGATE_MASK_BUTTON1MOTION, &DO_NOT_PROPAGATE_MASK_BUTTON2MOTION, &DO_NOT_PROPAGATE_MASK_BUTTON3MOTION, &DO_NOT_PROPAGATE_MASK_BUTTON4MOTION, &DO_NOT_PROPAGATE_MASK_BUTTON5MOTION, &DO_NOT_PROPAGATE_MASK_BUTTONMOTION];

/// Bits of `x11.event-mask`.
pub static EVENT_MASK_BITS: &[&Field] = &[&EVENT_MASK_KEYPRESS, &EVENT_MASK_KEYRELEASE, &EVENT_MASK_BUTTONPRESS, &EVENT_MASK_BUTTONRELEASE, &EVENT_MASK_ENTERWINDOW, &EVENT_MASK_LEAVEWINDOW, &EVENT_MASK_POINTERMOTION, &EVENT_MASK_POINTERMOTIONHINT, &EVENT_MASK_BUTTON1MOTION, &EVENT_MASK_BUTTON2MOTION, &EVENT_MASK_BUTTON3MOTION, &EVENT_MASK_BUTTON4MOTION, &EVENT_MASK_BUTTON5MOTION, &EVENT_MASK_BUTTONMOTION, &EVENT_MASK_KEYMAPSTATE, &EVENT_MASK_EXPOSURE, &EVENT_MASK_VISIBILITYCHANGE, &EVENT_MASK_STRUCTURENOTIFY, &EVENT_MASK_RESIZEREDIRECT, &EVENT_MASK_SUBSTRUCTURENOTIFY, &EVENT_MASK_SUBSTRUCTUREREDIRECT, &EVENT_MASK_FOCUSCHANGE, &EVENT_MASK_PROPERTYCHANGE, &EVENT_MASK_COLORMAPCHANGE, &EVENT_MASK_OWNERGRABBUTTON];

/// Bits of `x11.gc-value-mask`.
pub static GC_VALUE_MASK_BITS: &[&Field] = &[&GC_VALUE_MASK_FUNCTION, &GC_VALUE_MASK_PLANE_MASK, &GC_VALUE_MASK_FOREGROUND, &GC_VALUE_MASK_BACKGROUND, &GC_VALUE_MASK_LINE_WIDTH, &GC_VALUE_MASK_LINE_STYLE, &GC_VALUE_MASK_CAP_STYLE, &GC_VALUE_MASK_JOIN_STYLE, &GC_VALUE_MASK_FILL_STYLE, &GC_VALUE_MASK_FILL_RULE, &GC_VALUE_MASK_TILE, &GC_VALUE_MASK_STIPPLE, &GC_VALUE_MASK_TILE_STIPPLE_X_ORIGIN, &GC_VALUE_MASK_TILE_STIPPLE_Y_ORIGIN, &GC_VALUE_MASK_FONT, &GC_VALUE_MASK_SUBWINDOW_MODE, &GC_VALUE_MASK_GRAPHICS_EXPOSURES, &GC_VALUE_MASK_CLIP_X_ORIGIN, &GC_VALUE_MASK_CLIP_Y_ORIGIN, &GC_VALUE_MASK_CLIP_MASK, &GC_VALUE_MASK_DASH_OFFSET, &GC_VALUE_MASK_GC_DASHES, &GC_VALUE_MASK_ARC_MODE];

/// Bits of `x11.keyboard-value-mask`.
pub static KEYBOARD_VALUE_MASK_BITS: &[&Field] = &[&KEYBOARD_VALUE_MASK_KEY_CLICK_PERCENT, &KEYBOARD_VALUE_MASK_BELL_PERCENT, &KEYBOARD_VALUE_MASK_BELL_PITCH, &KEYBOARD_VALUE_MASK_BELL_DURATION, &KEYBOARD_VALUE_MASK_LED, &KEYBOARD_VALUE_MASK_LED_MODE, &KEYBOARD_VALUE_MASK_KEYBOARD_KEY, &KEYBOARD_VALUE_MASK_AUTO_REPEAT_MODE];

/// Bits of `x11.modifiers-mask`.
pub static MODIFIERS_MASK_BITS: &[&Field] = &[&MODIFIERS_MASK_SHIFT, &MODIFIERS_MASK_LOCK, &MODIFIERS_MASK_CONTROL, &MODIFIERS_MASK_MOD1, &MODIFIERS_MASK_MOD2, &MODIFIERS_MASK_MOD3, &MODIFIERS_MASK_MOD4, &MODIFIERS_MASK_MOD5, &MODIFIERS_MASK_BUTTON1, &MODIFIERS_MASK_BUTTON2, &MODIFIERS_MASK_BUTTON3, &MODIFIERS_MASK_BUTTON4, &MODIFIERS_MASK_BUTTON5];

/// Bits of `x11.pointer-event-mask`.
pub static POINTER_EVENT_MASK_BITS: &[&Field] = &[&POINTER_EVENT_MASK_BUTTONRELEASE, &POINTER_EVENT_MASK_ENTERWINDOW, &POINTER_EVENT_MASK_LEAVEWINDOW, &POINTER_EVENT_MASK_POINTERMOTION, &POINTER_EVENT_MASK_POINTERMOTIONHINT, &POINTER_EVENT_MASK_BUTTON1MOTION, &POINTER_EVENT_MASK_BUTTON2MOTION, &POINTER_EVENT_MASK_BUTTON3MOTION, &POINTER_EVENT_MASK_BUTTON4MOTION, &POINTER_EVENT_MASK_BUTTON5MOTION, &POINTER_EVENT_MASK_BUTTONMOTION, &POINTER_EVENT_MASK_KEYMAPSTATE];

/// Bits of `x11.same-screen-focus-mask`.
pub static SAME_SCREEN_FOCUS_MASK_BITS: &[&Field] = &[&SAME_SCREEN_FOCUS_MASK_FOCUS, &SAME_SCREEN_FOCUS_MASK_SAME_SCREEN];

/// Bits of `x11.window-value-mask`.
pub static WINDOW_VALUE_MASK_BITS: &[&Field] = &[&WINDOW_VALUE_MASK_BACKGROUND_PIXMAP, &WINDOW_VALUE_MASK_BACKGROUND_PIXEL, &WINDOW_VALUE_MASK_BORDER_PIXMAP, &WINDOW_VALUE_MASK_BORDER_PIXEL, &WINDOW_VALUE_MASK_BIT_GRAVITY, &WINDOW_VALUE_MASK_WIN_GRAVITY, &WINDOW_VALUE_MASK_BACKING_STORE, &WINDOW_VALUE_MASK_BACKING_PLANES, &WINDOW_VALUE_MASK_BACKING_PIXEL, &WINDOW_VALUE_MASK_OVERRIDE_REDIRECT, &WINDOW_VALUE_MASK_SAVE_UNDER, &WINDOW_VALUE_MASK_EVENT_MASK, &WINDOW_VALUE_MASK_DO_NOT_PROPAGATE_MASK, &WINDOW_VALUE_MASK_COLORMAP, &WINDOW_VALUE_MASK_CURSOR];

/// Bits of `x11.modifiers-mask` in requests, which name no buttons.
pub static MODIFIER_KEYS_BITS: &[&Field] = &[&MODIFIERS_MASK_SHIFT, &MODIFIERS_MASK_LOCK, &MODIFIERS_MASK_CONTROL, &MODIFIERS_MASK_MOD1, &MODIFIERS_MASK_MOD2, &MODIFIERS_MASK_MOD3, &MODIFIERS_MASK_MOD4, &MODIFIERS_MASK_MOD5];
