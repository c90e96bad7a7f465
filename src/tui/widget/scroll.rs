//! A window over lines: which line is selected, which is the first that is shown. Pure arithmetic, so the ten-millionth line
//! costs what the first does.

use crate::action::{Action, Call};

/// Position in a list of any length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    pub selected: usize,
    /// First line in the window.
    pub top: usize,
}

impl Scroll {
    /// Selects a line and brings it into a window of `height` lines, with a little of its surroundings.
    pub fn select(&mut self, line: usize, total: usize, height: usize) {
        self.selected = line.min(total.saturating_sub(1));
        self.settle(total, height);
    }

    /// Moves the selection by `lines`.
    pub fn step(&mut self, lines: isize, total: usize, height: usize) {
        self.select(self.selected.saturating_add_signed(lines), total, height);
    }

    /// Does what a movement asks for; false when the action is none.
    pub fn handle(&mut self, call: &Call, total: usize, height: usize) -> bool {
        let by = |n: usize| isize::try_from(n).unwrap_or(isize::MAX);
        match call.action {
            Action::MoveDown => self.step(by(call.times()), total, height),
            Action::MoveUp => self.step(-by(call.times()), total, height),
            Action::MovePageDown => self.step(by(height), total, height),
            Action::MovePageUp => self.step(-by(height), total, height),
            Action::MoveHalfDown => self.step(by(height / 2), total, height),
            Action::MoveHalfUp => self.step(-by(height / 2), total, height),
            Action::MoveFirst => self.select(call.count.map_or(0, |n| (n as usize).saturating_sub(1)), total, height),
            Action::MoveLast => self.select(usize::MAX, total, height),
            _ => return false,
        }
        true
    }

    /// Moves the window and leaves the selection where it is, unless it would leave the window.
    pub fn scroll(&mut self, lines: isize, total: usize, height: usize) {
        self.top = self.top.saturating_add_signed(lines).min(total.saturating_sub(height));
        self.selected = self.selected.clamp(self.top, self.top + height.saturating_sub(1)).min(total.saturating_sub(1));
    }

    /// Brings the selection into the window.
    pub fn settle(&mut self, total: usize, height: usize) {
        let margin = 2.min(height.saturating_sub(1) / 2);
        let highest = self.selected.saturating_sub(margin);
        let lowest = (self.selected + margin + 1).saturating_sub(height);
        self.top = self.top.clamp(lowest.min(highest), highest).min(total.saturating_sub(height));
    }

    /// Puts the selection into the middle of the window.
    pub fn centre(&mut self, total: usize, height: usize) {
        self.top = self.selected.saturating_sub(height / 2).min(total.saturating_sub(height));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selection_stays_in_the_window_with_a_margin() {
        let mut s = Scroll::default();
        s.step(7, 100, 10);
        assert_eq!(s, Scroll { selected: 7, top: 0 });
        s.step(1, 100, 10);
        assert_eq!(s, Scroll { selected: 8, top: 1 });
        s.select(usize::MAX, 100, 10);
        assert_eq!(s, Scroll { selected: 99, top: 90 });
        s.step(-8, 100, 10);
        assert_eq!(s, Scroll { selected: 91, top: 89 });
        s.centre(100, 10);
        assert_eq!(s.top, 86);
    }

    #[test]
    fn scrolling_drags_the_selection_only_when_it_must() {
        let mut s = Scroll { selected: 5, top: 0 };
        s.scroll(3, 100, 10);
        assert_eq!(s, Scroll { selected: 5, top: 3 });
        s.scroll(5, 100, 10);
        assert_eq!(s, Scroll { selected: 8, top: 8 });
        s.scroll(-100, 100, 10);
        assert_eq!(s, Scroll { selected: 8, top: 0 });
    }

    #[test]
    fn nothing_and_less_than_a_window_are_fine() {
        let mut s = Scroll { selected: 9, top: 9 };
        s.select(9, 0, 0);
        assert_eq!(s, Scroll::default());
        s.step(5, 3, 10);
        assert_eq!(s, Scroll { selected: 2, top: 0 });
        s.scroll(1, 3, 10);
        assert_eq!(s.top, 0);
    }
}
