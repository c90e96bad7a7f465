//! The I/O graph over the whole screen: several series that display filters choose, zoomed and panned by key, with a cursor
//! that leads to frames.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::session::Session;
use crate::session::graphs::{Graph, GraphWish, SeriesWish};
use crate::stats::series::Measure;
use crate::tui::theme::Theme;
use crate::tui::widget::plot::{self, Axes, Line};
use crate::tui::widget::prompt::LineEdit;
use crate::tui::widget::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use std::sync::Arc;

/// Most series at a time: as many as there are colours to tell them apart.
const SERIES: usize = 5;
/// Bins that the whole capture is counted in, at about.
const BINS: i64 = 4000;

/// The open graph.
pub struct GraphView {
    wish: GraphWish,
    made: Option<Arc<Result<Graph, String>>>,
    /// Frame that the cursor stands at first.
    frame: Option<u32>,
    /// Bins that are shown: the first, and how many; 0: all.
    from: usize,
    shown: usize,
    /// Bin under the cursor.
    cursor: usize,
    log: bool,
    /// Series that is selected.
    series: usize,
    typing: Option<LineEdit>,
}

/// A series as it is typed: `tcp.analysis.flags`, `packets/s udp`, `AVG(tcp.window_size) tcp.port == 80`.
fn parse(text: &str) -> SeriesWish {
    let text = text.trim();
    let (head, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if let Some((measure, field)) = head.split_once('(').and_then(|(m, f)| Some((Measure::by_name(m)?, f.strip_suffix(')')?))) {
        return SeriesWish { filter: rest.trim().into(), measure, field: field.into() };
    }
    match Measure::by_name(head).filter(|m| !m.needs_field()) {
        Some(measure) => SeriesWish { filter: rest.trim().into(), measure, field: String::new() },
        None => SeriesWish { filter: text.into(), measure: Measure::default(), field: String::new() },
    }
}

/// A series as it is typed.
fn written(wish: &SeriesWish) -> String {
    let head = if wish.measure.needs_field() { format!("{}({})", wish.measure.name(), wish.field) } else { wish.measure.name().into() };
    format!("{head} {}", wish.filter).trim_end().to_string()
}

impl GraphView {
    /// All frames, those of the display filter, and TCP's faults; `span`: nanoseconds that the capture lasts.
    pub fn new(filter: &str, frame: Option<u32>, span: i64) -> Self {
        let mut series = vec![parse("")];
        if !filter.is_empty() {
            series.push(parse(filter));
        }
        series.push(parse("tcp.analysis.flags"));
        let bin = [1, 2, 5]
            .into_iter()
            .cycle()
            .scan((0, 1_000_000_i64), |(n, power), step| {
                let bin = step * *power;
                *n += 1;
                *power *= if *n % 3 == 0 { 10 } else { 1 };
                Some(bin)
            })
            .find(|bin| span / bin <= BINS || *bin > 1_000_000_000_000)
            .unwrap_or(1_000_000_000);
        GraphView { wish: GraphWish { series, bin }, made: None, frame, from: 0, shown: 0, cursor: 0, log: false, series: 0, typing: None }
    }

    pub fn takes_text(&self) -> bool {
        self.typing.is_some()
    }

    /// The graph has not come yet.
    pub fn is_waiting(&self) -> bool {
        self.made.is_none()
    }

    fn graph(&self) -> Option<&Graph> {
        self.made.as_ref()?.as_ref().as_ref().ok()
    }

    /// Takes the graph when it has come.
    pub fn sync(&mut self, session: &Session) {
        let made = session.graph(&self.wish);
        if made.is_some() {
            self.made = made;
        }
        let (Some(bins), Some(bin)) = (self.graph().and_then(|g| g.series.first()).map(|s| s.len()), self.graph().map(|g| g.bin)) else {
            return;
        };
        if let Some(time) = self.frame.take().and_then(|f| session.brief(f)).map(|b| b.time) {
            let since = time.since(session.brief(0).map_or(time, |b| b.time)).nearest().0.max(0);
            self.cursor = (since / bin.max(1)) as usize;
        }
        if self.shown == 0 || self.shown > bins {
            (self.from, self.shown) = (0, bins);
        }
        self.cursor = self.cursor.min(bins.saturating_sub(1));
        self.from = self.from.min(bins - self.shown);
    }

    fn bins(&self) -> usize {
        self.graph().and_then(|g| g.series.first()).map_or(0, |s| s.len())
    }

    /// Bins that one half column of the screen stands for.
    fn per_dot(&self, screen: Rect) -> usize {
        let dots = usize::from(plot::inside(area_of(screen)).width) * 2;
        self.shown.div_ceil(dots.max(1)).max(1)
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        if let Some(line) = &self.typing {
            match call.action {
                Action::PromptAccept => {
                    let wish = parse(line.text());
                    self.typing = None;
                    match self.wish.series.get_mut(self.series) {
                        Some(series) => *series = wish,
                        None => self.wish.series.push(wish),
                    }
                    self.made = None;
                    self.sync(cx.session);
                }
                Action::PromptCancel => {
                    self.typing = None;
                    self.series = self.series.min(self.wish.series.len().saturating_sub(1));
                }
                _ => {}
            }
            return Outcome::Stay;
        }
        let step = self.per_dot(cx.screen) * 2;
        match call.action {
            Action::MoveRight => self.go(self.cursor.saturating_add(step * call.times())),
            Action::MoveLeft => self.go(self.cursor.saturating_sub(step * call.times())),
            Action::MovePageDown | Action::MoveHalfDown => self.go(self.cursor.saturating_add(self.shown / 2)),
            Action::MovePageUp | Action::MoveHalfUp => self.go(self.cursor.saturating_sub(self.shown / 2)),
            Action::MoveFirst => self.go(0),
            Action::MoveLast => self.go(usize::MAX),
            Action::MoveUp => self.zoom(true),
            Action::MoveDown => self.zoom(false),
            Action::PaneNext => self.series = (self.series + 1) % self.wish.series.len().max(1),
            Action::PanePrevious => {
                let count = self.wish.series.len().max(1);
                self.series = (self.series + count - 1) % count;
            }
            Action::PromptAccept => {
                let frame = self.frame_at_cursor(cx.screen);
                cx.session.forget_statistics();
                return Outcome::Close(frame.into_iter().map(Wish::Frame).collect());
            }
            Action::PromptCancel => {
                cx.session.forget_statistics();
                return Outcome::Close(Vec::new());
            }
            _ => {}
        }
        Outcome::Stay
    }

    /// Moves the cursor and brings it into the window.
    fn go(&mut self, bin: usize) {
        if self.graph().is_none() {
            // how many bins there are is not known: it goes as far as it can when it is
            (self.cursor, self.frame) = (bin, None);
            return;
        }
        self.cursor = bin.min(self.bins().saturating_sub(1));
        let last = self.bins().saturating_sub(self.shown);
        self.from = self.from.clamp((self.cursor + 1).saturating_sub(self.shown), self.cursor).min(last);
    }

    /// Half or twice as much time, about the cursor.
    fn zoom(&mut self, closer: bool) {
        let bins = self.bins();
        let shown = if closer { (self.shown / 2).max(20).min(self.shown) } else { (self.shown * 2).min(bins) };
        let left = (self.cursor.saturating_sub(self.from)) * shown / self.shown.max(1);
        self.from = self.cursor.saturating_sub(left).min(bins.saturating_sub(shown));
        self.shown = shown;
    }

    /// First frame of the selected series under the cursor, else of any series.
    fn frame_at_cursor(&self, screen: Rect) -> Option<u32> {
        let graph = self.graph()?;
        let per = self.per_dot(screen) * 2;
        let from = self.cursor / per * per;
        let of = |s: &crate::stats::series::Series| s.frame(from, from + per);
        graph.series.get(self.series).and_then(of).or_else(|| graph.series.iter().find_map(of))
    }

    /// Keys of its own, as the footer shows them.
    pub fn key(&mut self, event: KeyEvent, cx: &Cx<'_>) -> Outcome {
        if let Some(line) = &mut self.typing {
            line.key(event);
            return Outcome::Stay;
        }
        match event.code {
            KeyCode::Char('+') => self.zoom(true),
            KeyCode::Char('-') => self.zoom(false),
            KeyCode::Char('0') => (self.from, self.shown) = (0, self.bins()),
            KeyCode::Char('o') => self.log = !self.log,
            KeyCode::Char('m') => {
                if let Some(series) = self.wish.series.get_mut(self.series) {
                    let plain = [Measure::Bits, Measure::Packets, Measure::Bytes];
                    let at = plain.iter().position(|m| *m == series.measure).map_or(0, |at| (at + 1) % plain.len());
                    (series.measure, series.field) = (plain[at], String::new());
                }
                self.sync(cx.session);
            }
            KeyCode::Char('a') if self.wish.series.len() < SERIES => {
                self.series = self.wish.series.len();
                self.typing = Some(LineEdit::new(""));
            }
            KeyCode::Char('e') => {
                self.typing = self.wish.series.get(self.series).map(|s| LineEdit::new(&written(s)));
            }
            KeyCode::Char('x') if self.wish.series.len() > 1 => {
                self.wish.series.remove(self.series.min(self.wish.series.len() - 1));
                self.series = self.series.min(self.wish.series.len() - 1);
                self.made = None;
                self.sync(cx.session);
            }
            _ => {}
        }
        Outcome::Stay
    }

    pub fn paste(&mut self, pasted: &str) {
        if let Some(line) = &mut self.typing {
            line.paste(pasted);
        }
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let hint = "⏎ frame · ←→ cursor · ↑↓ zoom · 0 all · o log · ⇥ series · a add · e edit · m unit · x remove · Esc";
        let area = boxed(cx.screen, cx.screen.width, cx.screen.height, "I/O graph", hint, buf, cx.theme);
        let wide = usize::from(area.width);
        if area.height < 6 || wide < 20 {
            return None;
        }
        match self.made.as_deref() {
            None => {
                buf.set_stringn(area.x + 1, area.y, "counting …", wide - 1, cx.theme.dim);
            }
            Some(Err(why)) => {
                buf.set_stringn(area.x + 1, area.y, text::fit(why, wide - 1), wide - 1, cx.theme.wrong);
            }
            Some(Ok(graph)) => self.plot(area, buf, graph, cx),
        }
        self.typed(area, buf, cx)
    }

    fn plot(&self, area: Rect, buf: &mut Buffer, graph: &Graph, cx: &Cx<'_>) {
        let legend = (self.wish.series.len() as u16).min(area.height / 3);
        let field = Rect { height: area.height - legend - 1, ..area };
        let per = self.per_dot(cx.screen);
        let seconds = graph.bin as f64 / 1e9;
        let points: Vec<Vec<(f64, f64)>> = graph
            .series
            .iter()
            .map(|s| {
                let bins = (self.from..self.from + self.shown).step_by(per);
                bins.filter_map(|n| Some(((n as f64 + per as f64 / 2.0) * seconds, s.value(n, n + per)?))).collect()
            })
            .collect();
        let most = points.iter().flatten().map(|p| p.1).fold(0.0, f64::max);
        let axes = Axes {
            from: self.from as f64 * seconds,
            to: (self.from + self.shown) as f64 * seconds,
            top: plot::round_up(most),
            log: self.log,
            unit: unit(&self.wish.series),
        };
        let lines: Vec<Line<'_>> =
            points.iter().enumerate().rev().map(|(n, points)| Line { points, style: colour(cx.theme, n), joined: true }).collect();
        let at = (self.cursor as f64 + 0.5) * seconds;
        plot::draw(field, buf, &axes, &lines, Some(at), cx.theme);
        let status = format!(
            "{} s · a dot is {} s{}",
            plot::short_time(at, axes.to - axes.from),
            per as f64 * seconds,
            if self.log { " · logarithmic" } else { "" }
        );
        buf.set_stringn(area.x + 1, field.bottom(), text::fit(&status, usize::from(area.width - 1)), usize::from(area.width), cx.theme.dim);
        for (n, (wish, series)) in self.wish.series.iter().zip(&graph.series).enumerate().take(usize::from(legend)) {
            let from = self.cursor / (per * 2) * (per * 2);
            let value = series.value(from, from + per * 2).map_or("–".to_string(), |x| text::quantity(x, unit_of(wish.measure)));
            let what = if wish.filter.is_empty() { "all frames" } else { wish.filter.as_str() };
            let mark = if n == self.series { "▸" } else { " " };
            let head = if wish.measure.needs_field() { format!("{}({})  ", wish.measure.name(), wish.field) } else { String::new() };
            let line = format!("{mark} ━━ {value:>11}  {head}{}", crate::base::text::safe(what));
            let y = field.bottom() + 1 + n as u16;
            buf.set_stringn(area.x + 1, y, text::fit(&line, usize::from(area.width - 1)), usize::from(area.width - 1), colour(cx.theme, n));
        }
    }

    /// The series that is being typed.
    fn typed(&self, area: Rect, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let line = self.typing.as_ref()?;
        let row = Rect { y: area.bottom() - 1, height: 1, ..area };
        buf.set_string(row.x, row.y, " ".repeat(usize::from(row.width)), cx.theme.overlay);
        let label = "[packets/s | AVG(field)] filter: ";
        buf.set_stringn(row.x + 1, row.y, label, usize::from(row.width), cx.theme.key);
        let from = (1 + label.len() as u16).min(row.width);
        Some(line.draw(Rect { x: row.x + from, width: row.width - from, ..row }, buf, cx.theme.overlay))
    }
}

/// Unit of what a measure counts; fields have units of their own.
fn unit_of(measure: Measure) -> &'static str {
    match measure {
        Measure::Bits => "bit/s",
        Measure::Packets => "pkt/s",
        Measure::Bytes => "B/s",
        _ => "",
    }
}

/// Unit of the axis: that of the series when they agree.
fn unit(series: &[SeriesWish]) -> &'static str {
    match series.split_first() {
        Some((first, rest)) if rest.iter().all(|s| unit_of(s.measure) == unit_of(first.measure)) => unit_of(first.measure),
        _ => "",
    }
}

fn colour(theme: &Theme, n: usize) -> Style {
    [theme.packets, theme.bits, theme.wrong, theme.good, theme.warn][n % SERIES]
}

/// What is inside the frame.
fn area_of(screen: Rect) -> Rect {
    screen.inner(ratatui::layout::Margin::new(1, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn series_are_read_as_they_are_written() {
        for text in ["bits/s", "packets/s udp", "AVG(tcp.window_size) tcp.port == 80", "bits/s tcp.analysis.flags", "COUNT(dns.qry.name)"] {
            assert_eq!(written(&parse(text)), text);
        }
        assert_eq!(written(&parse("dns")), "bits/s dns");
        assert_eq!(parse("sum(frame.len)").measure, Measure::Sum);
    }

    #[test]
    fn the_cursor_goes_to_the_end_of_series_that_are_still_being_made() {
        let mut view = GraphView::new("", Some(7), 1_000_000_000);
        view.go(usize::MAX);
        assert_eq!((view.cursor, view.frame), (usize::MAX, None), "not back at the first bin");
    }

    #[test]
    fn bins_fit_the_span() {
        let bin = |seconds: i64| GraphView::new("", None, seconds * 1_000_000_000).wish.bin;
        assert_eq!([bin(0), bin(4), bin(60), bin(3600)], [1_000_000, 1_000_000, 20_000_000, 1_000_000_000]);
    }
}
