//! From key presses to named actions: how a key is written, the keymap in force, and the files it is made from.

mod file;
mod key;
mod keymap;

pub use file::{KeymapError, built_in, load};
pub use key::{Key, Stroke};
pub use keymap::{Context, Follow, Keymap, Lookup};
