//! Filled line graphs of Braille dots: two values a column, four levels a row.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Dots of the left and the right half of a cell, from the lowest up (Unicode 2800 block).
const LEFT: [u8; 5] = [0, 0x40, 0x44, 0x46, 0x47];
const RIGHT: [u8; 5] = [0, 0x80, 0xa0, 0xb0, 0xb8];

/// Values that a graph of that many columns shows.
pub fn resolution(columns: u16) -> usize {
    usize::from(columns) * 2
}

/// Draws the last values of `values` into `area`, newest at the right edge, `top` at the upper one. A value above nothing
/// shows at least one dot.
pub fn graph(area: Rect, buf: &mut Buffer, values: &[f64], top: f64, style: Style) {
    let room = resolution(area.width);
    let values = values.get(values.len().saturating_sub(room)..).unwrap_or(values);
    let levels = f64::from(area.height) * 4.0;
    let blank = room - values.len();
    let dots = |at: usize| -> usize {
        let value = at.checked_sub(blank).and_then(|i| values.get(i)).copied().unwrap_or(0.0);
        if value <= 0.0 || top <= 0.0 { 0 } else { ((value / top).min(1.0) * levels).round().max(1.0) as usize }
    };
    for column in 0..area.width {
        let (left, right) = (dots(usize::from(column) * 2), dots(usize::from(column) * 2 + 1));
        for row in 0..area.height {
            let below = usize::from(area.height - 1 - row) * 4;
            let part = |n: usize, table: [u8; 5]| table[n.saturating_sub(below).min(4)];
            let bits = part(left, LEFT) | part(right, RIGHT);
            if bits != 0
                && let Some(cell) = buf.cell_mut((area.x + column, area.y + row))
            {
                cell.set_char(char::from_u32(0x2800 + u32::from(bits)).unwrap_or(' ')).set_style(style);
            }
        }
    }
}

/// The values in exactly `bins` bins, each the mean of what falls into it: a whole file in the width there is.
pub fn resample(values: &[f64], bins: usize) -> Vec<f64> {
    if values.is_empty() || bins == 0 {
        return Vec::new();
    }
    (0..bins)
        .map(|i| {
            let from = i * values.len() / bins;
            let to = ((i + 1) * values.len() / bins).clamp(from + 1, values.len());
            let part = values.get(from..to).unwrap_or(&[]);
            part.iter().sum::<f64>() / part.len().max(1) as f64
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_become_dots_newest_at_the_right() {
        let area = Rect::new(0, 0, 3, 2);
        let mut buf = Buffer::empty(area);
        graph(area, &mut buf, &[8.0, 4.0, 0.1], 8.0, Style::new());
        let row = |y| (0..3).map(|x| buf[(x, y)].symbol().to_owned()).collect::<String>();
        assert_eq!(row(0), " ⢸ ");
        assert_eq!(row(1), " ⢸⣇");
    }

    #[test]
    fn resampling_keeps_the_mean_and_stretches_short_series() {
        assert_eq!(resample(&[1.0, 3.0, 5.0, 7.0], 2), [2.0, 6.0]);
        assert_eq!(resample(&[1.0, 3.0], 4), [1.0, 1.0, 3.0, 3.0]);
        assert!(resample(&[], 4).is_empty());
    }
}
