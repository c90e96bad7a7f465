//! The pop-up of what can follow the keys that were pressed so far.

use crate::tui::keys::Follow;
use crate::tui::theme::Theme;
use crate::tui::widget::{frame::Frame, text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

/// Draws the pop-up at the right end of the last line.
pub fn draw(screen: Rect, buf: &mut Buffer, theme: &Theme, typed: &str, follow: &[Follow]) {
    if screen.width < 12 || screen.height < 4 || follow.is_empty() {
        return;
    }
    let keys = follow.iter().map(|f| text::width(&f.key)).max().unwrap_or(1);
    let docs = follow.iter().map(|f| text::width(&f.doc)).max().unwrap_or(1);
    let width = (keys + docs + 6).min(usize::from(screen.width)) as u16;
    let height = (follow.len() as u16 + 2).min(screen.height - 1);
    let area = Rect { x: screen.right() - width, y: screen.bottom() - 1 - height, width, height };
    Clear.render(area, buf);
    buf.set_style(area, theme.overlay);
    let inside = Frame { title: typed.to_owned(), focused: true, ..Frame::default() }.draw(area, buf, theme);
    for (line, row) in follow.iter().take(usize::from(inside.height)).enumerate() {
        let y = inside.y + line as u16;
        buf.set_stringn(inside.x + 1, y, &row.key, usize::from(inside.width), theme.key);
        let room = usize::from(inside.width).saturating_sub(keys + 3);
        buf.set_stringn(inside.x + keys as u16 + 3, y, text::fit(&row.doc, room), room, theme.overlay);
    }
}
