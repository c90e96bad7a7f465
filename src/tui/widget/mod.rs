//! Parts that panes and overlays are drawn with. They know the theme's styles, never the program's state.

pub mod bar;
pub mod frame;
pub mod graph;
pub mod hexdump;
pub mod plot;
pub mod prompt;
pub mod scroll;
pub mod sweep;
pub mod text;
