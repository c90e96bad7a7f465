//! Lines of a hex dump: offset, bytes, characters. Which byte lies under a cell, and how many bytes fit on a line.

use crate::base::Span;
use crate::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// What a dump shows apart from the bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// Bytes of the selected field, and of the layer that it belongs to.
    pub field: Option<Span>,
    pub layer: Option<Span>,
    /// The cursor, where the pane has the focus.
    pub cursor: Option<usize>,
}

/// Bytes on a line of that width: 32, 16, 8, 4 or fewer, whatever fits.
pub fn per_line(width: u16, len: usize) -> usize {
    [32, 16, 8, 4, 2].into_iter().find(|n| line_width(*n, len) <= usize::from(width)).unwrap_or(1)
}

fn digits(len: usize) -> usize {
    if len > 0x1_0000 { 8 } else { 4 }
}

/// Offset, two blanks, bytes with a gap after each eighth, a blank, characters.
fn line_width(n: usize, len: usize) -> usize {
    digits(len) + 2 + n * 3 + (n / 8).saturating_sub(1) + 1 + n
}

/// Column of a byte's first hex digit, counted from the left.
fn hex_column(at: usize, len: usize) -> usize {
    digits(len) + 2 + at * 3 + at / 8
}

fn char_column(at: usize, n: usize, len: usize) -> usize {
    digits(len) + 2 + n * 3 + (n / 8).saturating_sub(1) + 1 + at
}

/// The byte under a cell of the dump; `top` is the first line shown.
pub fn byte_at(area: Rect, x: u16, y: u16, top: usize, len: usize) -> Option<usize> {
    let n = per_line(area.width, len);
    let (column, line) = (usize::from(x.checked_sub(area.x)?), usize::from(y.checked_sub(area.y)?) + top);
    let on_line = (0..n).find(|at| {
        let hex = hex_column(*at, len);
        (hex..hex + 2).contains(&column) || char_column(*at, n, len) == column
    })?;
    Some(line * n + on_line).filter(|at| *at < len)
}

/// Draws lines from `top` on.
pub fn draw(area: Rect, buf: &mut Buffer, bytes: &[u8], top: usize, marks: Marks, theme: &Theme) {
    let len = bytes.len();
    let n = per_line(area.width, len);
    let right = usize::from(area.width);
    for row in 0..area.height {
        let line = top + usize::from(row);
        let from = line * n;
        let Some(part) = bytes.get(from..(from + n).min(len)).filter(|p| !p.is_empty()) else {
            break;
        };
        let y = area.y + row;
        let width = digits(len);
        buf.set_stringn(area.x, y, format!("{from:0width$x}"), right, theme.dim);
        for (at, byte) in part.iter().enumerate() {
            let style = style_of(from + at, marks, theme, *byte);
            let joined = at + 1 < part.len() && inside(marks.field, from + at) && inside(marks.field, from + at + 1);
            let (hex, ascii) = (hex_column(at, len), char_column(at, n, len));
            if hex + 2 <= right {
                let gap = if at % 8 == 7 { "  " } else { " " };
                let text = if joined { format!("{byte:02x}{gap}") } else { format!("{byte:02x}") };
                buf.set_stringn(area.x + hex as u16, y, text, right - hex, style);
            }
            if ascii < right {
                let shown = if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '·' };
                buf.set_stringn(area.x + ascii as u16, y, shown.encode_utf8(&mut [0; 4]), right - ascii, style);
            }
        }
    }
}

fn inside(span: Option<Span>, at: usize) -> bool {
    span.is_some_and(|s| (s.start as usize..s.end() as usize).contains(&at))
}

fn style_of(at: usize, marks: Marks, theme: &Theme, byte: u8) -> Style {
    let ground = match () {
        () if marks.cursor == Some(at) => theme.selected.patch(theme.accent),
        () if inside(marks.field, at) => theme.span,
        () if inside(marks.layer, at) => theme.layer,
        () => theme.text,
    };
    if byte == 0 && !inside(marks.field, at) && marks.cursor != Some(at) { ground.patch(theme.dim) } else { ground }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, Palette};

    fn rows(width: u16, bytes: &[u8]) -> Vec<String> {
        let area = Rect::new(0, 0, width, 3);
        let mut buf = Buffer::empty(area);
        draw(area, &mut buf, bytes, 0, Marks::default(), &Theme::new(Palette::Dark, Depth::True));
        (0..3).map(|y| (0..width).map(|x| buf[(x, y)].symbol()).collect::<String>().trim_end().to_owned()).collect()
    }

    #[test]
    fn as_many_bytes_as_fit() {
        let bytes: Vec<u8> = (0x40..0x54).collect();
        assert_eq!(rows(72, &bytes)[0], "0000  40 41 42 43 44 45 46 47  48 49 4a 4b 4c 4d 4e 4f  @ABCDEFGHIJKLMNO");
        assert_eq!(rows(41, &bytes)[2], "0010  50 51 52 53              PQRS");
        assert_eq!([per_line(150, 60), per_line(73, 60), per_line(72, 60), per_line(39, 60), per_line(9, 60)], [32, 16, 16, 8, 1]);
    }

    #[test]
    fn a_cell_leads_back_to_its_byte() {
        let area = Rect::new(5, 2, 72, 4);
        let len = 60;
        for at in [0, 7, 8, 15, 16, 59] {
            let (line, on_line) = (at / 16, at % 16);
            let x = area.x + hex_column(on_line, len) as u16;
            assert_eq!(byte_at(area, x, area.y + line as u16, 0, len), Some(at));
            let x = area.x + char_column(on_line, 16, len) as u16;
            assert_eq!(byte_at(area, x, area.y, line, len), Some(at));
        }
        assert_eq!(byte_at(area, 5, 2, 0, len), None, "the offset is no byte");
        assert_eq!(byte_at(area, area.x + 6, area.y + 9, 0, len), None, "past the end");
    }
}
