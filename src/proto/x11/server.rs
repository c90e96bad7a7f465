//! Replies to requests, and events: what stands in each (X Window System Protocol, version 11, appendix B).

use super::fields::*;
use super::layout::Part::{F, M};
use super::layout::{Layout, Tail, layout};
use super::lists::*;
use super::masks::*;
use Tail::{Keycodes, Keysyms, List, Nothing};

/// Replies by the opcode of their request; of others nothing is known but their head.
pub static REPLIES: &[Layout] = &[
    layout(14, &DEPTH, &[F(&ROOTWINDOW, 4), F(&X, 2), F(&Y, 2), F(&WIDTH, 2), F(&HEIGHT, 2), F(&BORDER_WIDTH, 2), F(&UNUSED, 10)], Nothing),
    layout(16, &UNUSED, &[F(&ATOM, 4), F(&UNUSED, 20)], Nothing),
    layout(20, &FORMAT, &[F(&GET_PROPERTY_TYPE, 4), F(&BYTES_AFTER, 4), F(&VALUELENGTH, 4), F(&UNUSED, 12)], Nothing),
    layout(21, &UNUSED, &[F(&PROPERTY_NUMBER, 2), F(&UNUSED, 22)], List(&PROPERTIES, ATOM_ITEM)),
    layout(23, &UNUSED, &[F(&OWNER, 4), F(&UNUSED, 20)], Nothing),
    layout(26, &GRAB_STATUS, &[F(&UNUSED, 24)], Nothing),
    layout(31, &GRAB_STATUS, &[F(&UNUSED, 24)], Nothing),
    layout(38, &SAME_SCREEN, &[F(&ROOTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&WIN_X, 2), F(&WIN_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&UNUSED, 6)], Nothing),
    layout(40, &SAME_SCREEN, &[F(&CHILDWINDOW, 4), F(&DST_X, 2), F(&DST_Y, 2), F(&UNUSED, 16)], Nothing),
    layout(43, &REVERT_TO, &[F(&FOCUS, 4), F(&UNUSED, 20)], Nothing),
    layout(44, &UNUSED, &[F(&KEYS, 32)], Nothing),
    layout(84, &UNUSED, &[F(&RED, 2), F(&GREEN, 2), F(&BLUE, 2), F(&UNUSED, 2), F(&PIXEL, 4), F(&UNUSED, 12)], Nothing),
    layout(92, &UNUSED, &[F(&EXACT_RED, 2), F(&EXACT_GREEN, 2), F(&EXACT_BLUE, 2), F(&VISUAL_RED, 2), F(&VISUAL_GREEN, 2), F(&VISUAL_BLUE, 2), F(&UNUSED, 12)], Nothing),
    layout(97, &UNUSED, &[F(&WIDTH, 2), F(&HEIGHT, 2), F(&UNUSED, 20)], Nothing),
    layout(98, &UNUSED, &[F(&PRESENT, 1), F(&MAJOR_OPCODE, 1), F(&FIRST_EVENT, 1), F(&FIRST_ERROR, 1), F(&UNUSED, 20)], Nothing),
    layout(101, &KEYSYMS_PER_KEYCODE, &[F(&UNUSED, 24)], Keysyms),
    layout(106, &UNUSED, &[F(&ACCELERATION_NUMERATOR, 2), F(&ACCELERATION_DENOMINATOR, 2), F(&THRESHOLD, 2), F(&UNUSED, 18)], Nothing),
    layout(108, &UNUSED, &[F(&TIMEOUT, 2), F(&INTERVAL, 2), F(&PREFER_BLANKING, 1), F(&ALLOW_EXPOSURES, 1), F(&UNUSED, 18)], Nothing),
    layout(119, &KEYCODES_PER_MODIFIER, &[F(&UNUSED, 24)], Keycodes),
];

/// Events by their code; two have no sequence number, and are not told here.
pub static EVENTS: &[Layout] = &[
    layout(2, &KEYCODE, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&SAME_SCREEN, 1), F(&UNUSED, 1)], Nothing),
    layout(3, &KEYCODE, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&SAME_SCREEN, 1), F(&UNUSED, 1)], Nothing),
    layout(4, &EVENTBUTTON, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&SAME_SCREEN, 1), F(&UNUSED, 1)], Nothing),
    layout(5, &EVENTBUTTON, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&SAME_SCREEN, 1), F(&UNUSED, 1)], Nothing),
    layout(6, &DETAIL, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&SAME_SCREEN, 1), F(&UNUSED, 1)], Nothing),
    layout(7, &EVENT_DETAIL, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&GRAB_MODE, 1), M(&SAME_SCREEN_FOCUS_MASK, 1, SAME_SCREEN_FOCUS_MASK_BITS)], Nothing),
    layout(8, &EVENT_DETAIL, &[F(&TIME, 4), F(&ROOTWINDOW, 4), F(&EVENTWINDOW, 4), F(&CHILDWINDOW, 4), F(&ROOT_X, 2), F(&ROOT_Y, 2), F(&EVENT_X, 2), F(&EVENT_Y, 2), M(&MODIFIERS_MASK, 2, MODIFIERS_MASK_BITS), F(&GRAB_MODE, 1), M(&SAME_SCREEN_FOCUS_MASK, 1, SAME_SCREEN_FOCUS_MASK_BITS)], Nothing),
    layout(9, &FOCUS_DETAIL, &[F(&EVENTWINDOW, 4), F(&FOCUS_MODE, 1), F(&UNUSED, 23)], Nothing),
    layout(10, &FOCUS_DETAIL, &[F(&EVENTWINDOW, 4), F(&FOCUS_MODE, 1), F(&UNUSED, 23)], Nothing),
    layout(12, &UNUSED, &[F(&EVENTWINDOW, 4), F(&X, 2), F(&Y, 2), F(&WIDTH, 2), F(&HEIGHT, 2), F(&COUNT, 2), F(&UNUSED, 14)], Nothing),
    layout(13, &UNUSED, &[F(&DRAWABLE, 4), F(&X, 2), F(&Y, 2), F(&WIDTH, 2), F(&HEIGHT, 2), F(&MINOR_OPCODE, 2), F(&COUNT, 2), F(&MAJOR_OPCODE, 1), F(&UNUSED, 11)], Nothing),
    layout(14, &UNUSED, &[F(&DRAWABLE, 4), F(&MINOR_OPCODE, 2), F(&MAJOR_OPCODE, 1), F(&UNUSED, 21)], Nothing),
    layout(15, &UNUSED, &[F(&EVENTWINDOW, 4), F(&VISIBILITY_STATE, 1), F(&UNUSED, 23)], Nothing),
    layout(16, &UNUSED, &[F(&PARENT, 4), F(&EVENTWINDOW, 4), F(&X, 2), F(&Y, 2), F(&WIDTH, 2), F(&HEIGHT, 2), F(&BORDER_WIDTH, 2), F(&OVERRIDE_REDIRECT, 1), F(&UNUSED, 9)], Nothing),
    layout(17, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&UNUSED, 20)], Nothing),
    layout(18, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&FROM_CONFIGURE, 1), F(&UNUSED, 19)], Nothing),
    layout(19, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&OVERRIDE_REDIRECT, 1), F(&UNUSED, 19)], Nothing),
    layout(20, &UNUSED, &[F(&PARENT, 4), F(&EVENTWINDOW, 4), F(&UNUSED, 20)], Nothing),
    layout(21, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&PARENT, 4), F(&X, 2), F(&Y, 2), F(&OVERRIDE_REDIRECT, 1), F(&UNUSED, 11)], Nothing),
    layout(22, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&ABOVE_SIBLING, 4), F(&X, 2), F(&Y, 2), F(&WIDTH, 2), F(&HEIGHT, 2), F(&BORDER_WIDTH, 2), F(&OVERRIDE_REDIRECT, 1), F(&UNUSED, 5)], Nothing),
    layout(24, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&X, 2), F(&Y, 2), F(&UNUSED, 16)], Nothing),
    layout(25, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WIDTH, 2), F(&HEIGHT, 2), F(&UNUSED, 20)], Nothing),
    layout(26, &UNUSED, &[F(&EVENTWINDOW, 4), F(&WINDOW, 4), F(&UNUSED, 4), F(&PLACE, 1), F(&UNUSED, 15)], Nothing),
    layout(27, &UNUSED, &[F(&PARENT, 4), F(&EVENTWINDOW, 4), F(&UNUSED, 4), F(&PLACE, 1), F(&UNUSED, 15)], Nothing),
    layout(28, &UNUSED, &[F(&EVENTWINDOW, 4), F(&ATOM, 4), F(&TIME, 4), F(&PROPERTY_STATE, 1), F(&UNUSED, 15)], Nothing),
    layout(29, &UNUSED, &[F(&TIME, 4), F(&OWNER, 4), F(&SELECTION, 4), F(&UNUSED, 16)], Nothing),
    layout(30, &UNUSED, &[F(&TIME, 4), F(&OWNER, 4), F(&REQUESTOR, 4), F(&SELECTION, 4), F(&TARGET, 4), F(&PROPERTY, 4), F(&UNUSED, 4)], Nothing),
    layout(31, &UNUSED, &[F(&TIME, 4), F(&REQUESTOR, 4), F(&SELECTION, 4), F(&TARGET, 4), F(&PROPERTY, 4), F(&UNUSED, 8)], Nothing),
    layout(32, &UNUSED, &[F(&EVENTWINDOW, 4), F(&CMAP, 4), F(&NEW, 1), F(&COLORMAP_STATE, 1), F(&UNUSED, 18)], Nothing),
    layout(33, &FORMAT, &[F(&EVENTWINDOW, 4), F(&TYPE, 4), F(&DATA, 20)], Nothing),
    layout(34, &UNUSED, &[F(&MAPPING_REQUEST, 1), F(&FIRST_KEYCODE, 1), F(&COUNT, 1), F(&UNUSED, 25)], Nothing),
];
