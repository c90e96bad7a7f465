//! Where everything stands on a screen of a given size: a pure function that both update and drawing use. Neighbouring panes
//! share the line between them; narrow and low screens fold panes away in a fixed order.

use ratatui::layout::Rect;

/// A pane of the main screen, in the order in which the focus goes round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PaneId {
    #[default]
    Frames,
    Detail,
    Bytes,
    Rates,
    Talkers,
}

impl PaneId {
    pub const ALL: [PaneId; 5] = [PaneId::Frames, PaneId::Detail, PaneId::Bytes, PaneId::Rates, PaneId::Talkers];

    /// Its name in `pane.focus` and in the title.
    pub fn name(self) -> &'static str {
        match self {
            PaneId::Frames => "frames",
            PaneId::Detail => "detail",
            PaneId::Bytes => "bytes",
            PaneId::Rates => "rates",
            PaneId::Talkers => "talkers",
        }
    }

    pub fn by_name(name: &str) -> Option<PaneId> {
        PaneId::ALL.into_iter().find(|p| p.name() == name)
    }
}

/// How the three packet panes stand to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// The list over detail and bytes side by side.
    #[default]
    Below,
    /// List, detail and bytes over each other.
    Stacked,
    /// The list to the left of detail over bytes.
    Beside,
}

impl Arrangement {
    pub fn next(self) -> Self {
        match self {
            Arrangement::Below => Arrangement::Stacked,
            Arrangement::Stacked => Arrangement::Beside,
            Arrangement::Beside => Arrangement::Below,
        }
    }
}

/// A line that can be moved by keys and by dragging.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Divider {
    /// Between the list and what is below (or beside) it.
    List,
    /// Between detail and bytes.
    Detail,
    /// Left of the column with rates and talkers.
    Side,
    /// Between rates and talkers.
    Rates,
}

/// What a person chose; sizes are shares in thousandths, so that they survive a resize.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefs {
    pub arrangement: Arrangement,
    pub zoom: Option<PaneId>,
    pub side: bool,
    pub list: Option<u16>,
    pub detail: Option<u16>,
    pub side_share: Option<u16>,
    pub rates: Option<u16>,
}

impl Default for Prefs {
    fn default() -> Self {
        Prefs { arrangement: Arrangement::Below, zoom: None, side: true, list: None, detail: None, side_share: None, rates: None }
    }
}

/// A divider on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    pub divider: Divider,
    /// The cells of the line.
    pub area: Rect,
    /// What it divides: the share is a part of this.
    pub whole: Rect,
    pub vertical: bool,
}

/// The solved screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Regions {
    pub header: Option<Rect>,
    pub filter: Option<Rect>,
    pub footer: Option<Rect>,
    /// Panes with their frames; neighbours overlap by the line they share.
    pub panes: Vec<(PaneId, Rect)>,
    pub lines: Vec<Line>,
    /// Panes have frames; false where there is no room for them.
    pub framed: bool,
}

/// From this width on rates and talkers have a column of their own beside everything, which leaves the list readable; from
/// the lesser one on they stand beside detail and bytes, and the list has the whole width.
const COLUMN_FROM: u16 = 150;
const SIDE_FROM: u16 = 110;
const SIDE_LEAST: u16 = 30;
const SIDE_MOST: u16 = 48;
/// Detail and bytes side by side: offset, eight bytes twice, frame; and a readable tree.
const BYTES_LEAST: u16 = 43;
const DETAIL_LEAST: u16 = 30;
/// Lines of a framed pane below which it is folded away.
const PANE_LEAST: u16 = 5;

/// Places everything on a screen of `area`.
pub fn solve(area: Rect, prefs: &Prefs) -> Regions {
    let mut out = Regions::default();
    if area.is_empty() {
        return out;
    }
    let mut body = area;
    if area.height >= 12 {
        out.header = Some(cut_top(&mut body));
    }
    if area.height >= 8 {
        out.filter = Some(cut_top(&mut body));
    }
    if area.height >= 5 {
        out.footer = Some(cut_bottom(&mut body));
    }
    out.framed = body.height >= 4 && body.width >= 16;
    if let Some(pane) = prefs.zoom {
        out.panes.push((pane, body));
        return out;
    }
    let below = prefs.arrangement == Arrangement::Below;
    let column = prefs.side && body.height >= 12 && body.width >= if below { COLUMN_FROM } else { SIDE_FROM };
    let main = if column { side(&mut out, body, prefs) } else { body };
    packet_panes(&mut out, main, prefs, prefs.side && !column);
    out
}

fn side(out: &mut Regions, body: Rect, prefs: &Prefs) -> Rect {
    let usual = (body.width * 28 / 100).clamp(SIDE_LEAST + 6, SIDE_MOST);
    let width = prefs.side_share.map_or(usual, |s| body.width - part(body.width, s)).clamp(SIDE_LEAST, body.width / 2);
    let (main, column) = split_across(body, body.width - width);
    out.lines.push(Line { divider: Divider::Side, area: Rect { width: 1, ..column }, whole: body, vertical: true });
    let usual = (column.height * 9 / 20).clamp(8, 11);
    let height = prefs.rates.map_or(usual, |s| part(column.height, s)).clamp(PANE_LEAST, column.height - PANE_LEAST);
    let (rates, talkers) = split_down(column, height);
    out.lines.push(Line { divider: Divider::Rates, area: Rect { height: 1, ..talkers }, whole: column, vertical: false });
    out.panes.push((PaneId::Rates, rates));
    out.panes.push((PaneId::Talkers, talkers));
    main
}

fn packet_panes(out: &mut Regions, main: Rect, prefs: &Prefs, side_below: bool) {
    let beside = prefs.arrangement == Arrangement::Beside && main.width >= 100 && main.height >= 2 * PANE_LEAST;
    if main.height < 2 * PANE_LEAST {
        out.panes.insert(0, (PaneId::Frames, main));
        return;
    }
    let (list, mut rest) = if beside {
        let width = prefs.list.map_or(main.width * 55 / 100, |s| part(main.width, s)).clamp(40, main.width - 40);
        split_across(main, width)
    } else {
        let usual = if prefs.arrangement == Arrangement::Stacked { main.height * 2 / 5 } else { main.height * 11 / 20 };
        let height = prefs.list.map_or(usual, |s| part(main.height, s)).clamp(PANE_LEAST, main.height - PANE_LEAST);
        split_down(main, height)
    };
    let line = if beside { Rect { width: 1, ..rest } } else { Rect { height: 1, ..rest } };
    out.lines.push(Line { divider: Divider::List, area: line, whole: main, vertical: beside });
    let across = !beside && prefs.arrangement == Arrangement::Below;
    if across && side_below && rest.width >= SIDE_FROM && rest.height >= 2 * PANE_LEAST {
        rest = side(out, rest, prefs);
    }
    let mut packet = vec![(PaneId::Frames, list)];
    if across && rest.width >= DETAIL_LEAST + BYTES_LEAST {
        let width = detail_width(rest.width, prefs.detail);
        let (detail, bytes) = split_across(rest, width);
        out.lines.push(Line { divider: Divider::Detail, area: Rect { width: 1, ..bytes }, whole: rest, vertical: true });
        packet.extend([(PaneId::Detail, detail), (PaneId::Bytes, bytes)]);
    } else if !across && rest.height >= 2 * PANE_LEAST {
        let height = prefs.detail.map_or(rest.height * 11 / 20, |s| part(rest.height, s)).clamp(PANE_LEAST, rest.height - PANE_LEAST);
        let (detail, bytes) = split_down(rest, height);
        out.lines.push(Line { divider: Divider::Detail, area: Rect { height: 1, ..bytes }, whole: rest, vertical: false });
        packet.extend([(PaneId::Detail, detail), (PaneId::Bytes, bytes)]);
    } else {
        packet.push((PaneId::Detail, rest));
    }
    out.panes.splice(0..0, packet);
}

/// As wide as leaves the bytes what a full line of 8, 16 or 32 needs.
fn detail_width(width: u16, share: Option<u16>) -> u16 {
    if let Some(share) = share {
        return part(width, share).clamp(DETAIL_LEAST, width - DETAIL_LEAST);
    }
    const SIXTEEN: u16 = 77;
    if width >= SIXTEEN + 56 { width - SIXTEEN } else { (width * 11 / 20).min(width + 1 - BYTES_LEAST).max(DETAIL_LEAST) }
}

fn part(whole: u16, share: u16) -> u16 {
    (u32::from(whole) * u32::from(share) / 1000) as u16
}

fn cut_top(area: &mut Rect) -> Rect {
    let row = Rect { height: 1, ..*area };
    area.y += 1;
    area.height -= 1;
    row
}

fn cut_bottom(area: &mut Rect) -> Rect {
    area.height -= 1;
    Rect { y: area.y + area.height, height: 1, ..*area }
}

/// Left part `width` columns wide, and the rest, which begins with the left part's last column: the shared line.
fn split_across(area: Rect, width: u16) -> (Rect, Rect) {
    let left = width.clamp(1, area.width);
    (Rect { width: left, ..area }, Rect { x: area.x + left - 1, width: area.width - left + 1, ..area })
}

fn split_down(area: Rect, height: u16) -> (Rect, Rect) {
    let top = height.clamp(1, area.height);
    (Rect { height: top, ..area }, Rect { y: area.y + top - 1, height: area.height - top + 1, ..area })
}

impl Regions {
    /// The pane with its frame.
    pub fn pane(&self, id: PaneId) -> Option<Rect> {
        self.panes.iter().find(|p| p.0 == id).map(|p| p.1)
    }

    /// The pane without its frame.
    pub fn inside(&self, id: PaneId) -> Option<Rect> {
        let area = self.pane(id)?;
        if !self.framed {
            return Some(area);
        }
        Some(Rect { x: area.x + 1, y: area.y + 1, width: area.width.saturating_sub(2), height: area.height.saturating_sub(2) })
    }

    pub fn is_shown(&self, id: PaneId) -> bool {
        self.pane(id).is_some()
    }

    pub fn pane_at(&self, x: u16, y: u16) -> Option<PaneId> {
        self.panes.iter().find(|p| p.1.contains((x, y).into())).map(|p| p.0)
    }

    pub fn line_at(&self, x: u16, y: u16) -> Option<Line> {
        self.lines.iter().copied().find(|l| l.area.contains((x, y).into()))
    }

    pub fn line(&self, divider: Divider) -> Option<Line> {
        self.lines.iter().copied().find(|l| l.divider == divider)
    }
}

impl Prefs {
    /// Moves a divider so that its line lies at `x`, `y`.
    pub fn drag(&mut self, line: Line, x: u16, y: u16) {
        let (at, whole) = match line.vertical {
            true => (x.saturating_sub(line.whole.x), line.whole.width),
            false => (y.saturating_sub(line.whole.y), line.whole.height),
        };
        // rounded up, so that the share gives back the same cell
        let cells = u32::from(at.min(whole)) + 1;
        let share = (cells * 1000).div_ceil(u32::from(whole.max(1))).min(1000) as u16;
        *match line.divider {
            Divider::List => &mut self.list,
            Divider::Detail => &mut self.detail,
            Divider::Side => &mut self.side_share,
            Divider::Rates => &mut self.rates,
        } = Some(share);
    }

    /// Moves a divider by some cells.
    pub fn nudge(&mut self, line: Line, cells: i32) {
        let by = |at: u16| u16::try_from(i32::from(at) + cells).unwrap_or(0);
        let (x, y) = if line.vertical { (by(line.area.x), line.area.y) } else { (line.area.x, by(line.area.y)) };
        self.drag(line, x, y);
    }

    /// All dividers back where they were.
    pub fn reset(&mut self) {
        *self = Prefs { arrangement: self.arrangement, side: self.side, ..Prefs::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(width: u16, height: u16) -> Regions {
        solve(Rect::new(0, 0, width, height), &Prefs::default())
    }

    #[test]
    fn every_size_fits_and_small_ones_fold_panes_away() {
        for width in [1, 2, 7, 16, 40, 73, 80, 109, 110, 120, 200, 300] {
            for height in [1, 2, 4, 5, 8, 10, 12, 24, 36, 50, 100] {
                for arrangement in [Arrangement::Below, Arrangement::Stacked, Arrangement::Beside] {
                    let area = Rect::new(0, 0, width, height);
                    let regions = solve(area, &Prefs { arrangement, ..Prefs::default() });
                    assert!(regions.is_shown(PaneId::Frames), "{width}x{height}");
                    for (pane, rect) in &regions.panes {
                        assert_eq!(rect.intersection(area), *rect, "{pane:?} at {width}x{height}");
                        assert!(!rect.is_empty(), "{pane:?} at {width}x{height}");
                    }
                }
            }
        }
        assert_eq!(at(40, 10).panes.len(), 1);
        assert_eq!(at(60, 24).panes.iter().map(|p| p.0).collect::<Vec<_>>(), [PaneId::Frames, PaneId::Detail]);
        assert_eq!(at(80, 24).panes.len(), 3);
        assert_eq!(at(120, 36).panes.len(), 5);
    }

    #[test]
    fn a_dragged_line_stays_where_it_was_dropped() {
        let area = Rect::new(0, 0, 160, 50);
        for (divider, x, y) in [(Divider::List, 0, 20), (Divider::Detail, 60, 0), (Divider::Side, 115, 0), (Divider::Rates, 0, 14)] {
            let mut prefs = Prefs::default();
            let line = solve(area, &prefs).line(divider).unwrap();
            prefs.drag(line, x, y);
            let now = solve(area, &prefs).line(divider).unwrap();
            assert_eq!(if now.vertical { now.area.x } else { now.area.y }, if now.vertical { x } else { y }, "{divider:?}");
            prefs.nudge(now, 1);
            let moved = solve(area, &prefs).line(divider).unwrap();
            assert_eq!(if now.vertical { moved.area.x - x } else { moved.area.y - y }, 1, "{divider:?}");
        }
    }

    #[test]
    fn a_zoomed_pane_has_the_whole_body() {
        let regions = solve(Rect::new(0, 0, 80, 24), &Prefs { zoom: Some(PaneId::Talkers), ..Prefs::default() });
        assert_eq!(regions.panes, [(PaneId::Talkers, Rect::new(0, 2, 80, 21))]);
    }
}
