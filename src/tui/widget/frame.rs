//! The frame of a pane: a thin line that neighbours share, titles in it, and a thumb on the right that shows where the
//! window stands in what it shows.

use super::text;
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::symbols::merge::MergeStrategy;
use ratatui::widgets::{Block, BorderType, Widget};

/// What a frame shows besides its line.
#[derive(Default)]
pub struct Frame {
    pub title: String,
    /// At the right of the upper line.
    pub right: String,
    /// At the left of the lower line.
    pub bottom: String,
    pub focused: bool,
}

impl Frame {
    /// Draws lines and titles; gives what is inside.
    pub fn draw(&self, area: Rect, buf: &mut Buffer, theme: &Theme) -> Rect {
        self.lines(area, buf, theme);
        self.titles(area, buf, theme);
        area.inner(ratatui::layout::Margin::new(1, 1))
    }

    /// Draws the lines only. Where they meet lines that are there already, they join.
    pub fn lines(&self, area: Rect, buf: &mut Buffer, theme: &Theme) {
        let style = if self.focused { theme.frame_focused } else { theme.frame };
        Block::bordered().border_type(BorderType::Plain).border_style(style).merge_borders(MergeStrategy::Exact).render(area, buf);
    }

    /// Writes the titles into lines that are there.
    pub fn titles(&self, area: Rect, buf: &mut Buffer, theme: &Theme) {
        let style = if self.focused { theme.accent } else { theme.title };
        let room = usize::from(area.width.saturating_sub(4));
        let mut row = |y: u16, left: &str, right: &str, style: Style| {
            let mut used = 0;
            if !left.is_empty() && room > 0 {
                let shown = format!(" {} ", text::fit(left, room));
                used = text::width(&shown) + 1;
                buf.set_stringn(area.x + 1, y, shown, room + 2, style);
            }
            let shown = format!(" {right} ");
            let wide = text::width(&shown);
            if !right.is_empty() && used + wide <= room {
                buf.set_stringn(area.right() - 1 - wide as u16, y, shown, wide, theme.dim);
            }
        };
        row(area.y, &self.title, &self.right, style);
        row(area.bottom().saturating_sub(1), &self.bottom, "", theme.dim);
    }
}

/// Draws the thumb on the right line of a framed pane: which part of `total` lines is shown.
pub fn thumb(area: Rect, buf: &mut Buffer, first: usize, shown: usize, total: usize, style: Style) {
    let height = usize::from(area.height.saturating_sub(2));
    if total <= shown || height < 2 {
        return;
    }
    let len = (height * shown / total).clamp(1, height);
    let at = first * (height - len) / (total - shown).max(1);
    for row in at..(at + len).min(height) {
        let y = area.y + 1 + row as u16;
        if let Some(cell) = buf.cell_mut((area.right().saturating_sub(1), y)) {
            cell.set_symbol("┃").set_style(style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, Palette};

    #[test]
    fn neighbours_share_a_line() {
        let theme = Theme::new(Palette::Dark, Depth::None);
        let mut buf = Buffer::empty(Rect::new(0, 0, 12, 5));
        Frame { title: "a".into(), ..Frame::default() }.draw(Rect::new(0, 0, 12, 3), &mut buf, &theme);
        Frame { title: "b".into(), bottom: "c".into(), ..Frame::default() }.draw(Rect::new(0, 2, 7, 3), &mut buf, &theme);
        Frame::default().draw(Rect::new(6, 2, 6, 3), &mut buf, &theme);
        let rows: Vec<String> = (0..5).map(|y| (0..12).map(|x| buf[(x, y)].symbol()).collect()).collect();
        assert_eq!(rows, ["┌ a ───────┐", "│          │", "├ b ──┬────┤", "│     │    │", "└ c ──┴────┘"]);
    }

    #[test]
    fn the_thumb_reaches_both_ends() {
        let area = Rect::new(0, 0, 3, 6);
        let column = |first| {
            let mut buf = Buffer::empty(area);
            thumb(area, &mut buf, first, 4, 100, Style::new());
            (1..5).map(|y| buf[(2, y)].symbol() == "┃").collect::<Vec<_>>()
        };
        assert_eq!(column(0), [true, false, false, false]);
        assert_eq!(column(96), [false, false, false, true]);
    }
}
