//! The last look at a finished screen before it goes to the terminal: no cell may steer the terminal, reorder text or hide it.
//! Text is escaped where it is made; this catches what was forgotten.

use crate::base::text::is_hostile;
use ratatui::buffer::Buffer;

/// Replaces every cell that holds a hostile character by `�`. Gives how many there were.
pub fn sweep(buf: &mut Buffer) -> usize {
    let mut found = 0;
    for cell in &mut buf.content {
        // plain ASCII is what almost every cell holds
        let plain = cell.symbol().bytes().all(|b| matches!(b, 0x20..=0x7e));
        if !plain && cell.symbol().chars().any(is_hostile) {
            cell.set_symbol("\u{fffd}");
            found += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;
    use ratatui::text::Line;
    use ratatui::widgets::{Block, Paragraph, Widget};

    #[test]
    fn no_way_into_a_cell_is_left_open() {
        let evil = "a\u{1b}]52;c;x\u{7}b\u{9b}2J\u{202e}c\u{2066}d\u{200b}e\u{feff}\u{7f}\u{ad}f";
        let area = Rect::new(0, 0, 60, 6);
        let mut buf = Buffer::empty(area);
        buf.set_string(0, 0, evil, Style::new());
        Line::from(evil).render(Rect::new(0, 1, 60, 1), &mut buf);
        Paragraph::new(evil).block(Block::bordered().title(evil)).render(Rect::new(0, 2, 60, 3), &mut buf);
        buf[(0, 5)].set_symbol("\u{1b}[2J");
        assert!(sweep(&mut buf) > 0);
        assert!(buf.content.iter().all(|c| !c.symbol().chars().any(is_hostile)));
        assert_eq!(sweep(&mut buf), 0);
    }
}
