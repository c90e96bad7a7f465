//! Graphs of one TCP stream over the whole screen: sequence numbers, round trips, throughput, windows; with a cursor that
//! goes from segment to segment and leads to frames.

use super::{Cx, Outcome, Wish, boxed};
use crate::action::{Action, Call};
use crate::session::Session;
use crate::stats::segments::{Point, Segments, View};
use crate::tui::widget::plot::{self, Axes, Line};
use crate::tui::widget::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::sync::Arc;

/// Bins of the throughput over what is shown.
const BINS: i64 = 100;

/// The open graph.
pub struct TcpGraph {
    stream: u32,
    view: View,
    /// Whose data: 0 is the side that sent the first frame.
    side: u8,
    segments: Option<Arc<Segments>>,
    /// Frame that the cursor stands at first.
    frame: Option<u32>,
    /// Segment under the cursor.
    cursor: usize,
    /// Seconds that are shown; `None`: all.
    window: Option<(f64, f64)>,
}

impl TcpGraph {
    /// The graph of a stream; `name` as in [`View::NAMES`], else time and sequence.
    pub fn new(stream: u32, name: &str, frame: u32) -> Self {
        let view = View::NAMES.iter().position(|n| *n == name).and_then(|at| View::ALL.get(at).copied());
        TcpGraph { stream, view: view.unwrap_or(View::Sequence), side: 0, segments: None, frame: Some(frame), cursor: 0, window: None }
    }

    /// The segments have not come yet.
    pub fn is_waiting(&self) -> bool {
        self.segments.is_none()
    }

    /// Takes the segments when they have come.
    pub fn sync(&mut self, session: &Session) {
        let segments = session.segments(self.stream);
        if segments.is_some() {
            self.segments = segments;
        }
        let Some(segments) = &self.segments else { return };
        if let Some(frame) = self.frame.take() {
            let sent = |side| segments.all.iter().filter(|s| s.side == side).map(|s| u64::from(s.len)).sum::<u64>();
            // the side that sent more is what one looks at
            self.side = u8::from(sent(1) > sent(0));
            self.cursor = segments.all.iter().position(|s| s.frame >= frame).unwrap_or(0);
        }
    }

    fn span(&self) -> (f64, f64) {
        let last = self.segments.as_ref().and_then(|s| s.all.iter().map(|s| s.time).max()).unwrap_or(0);
        self.window.unwrap_or((0.0, (last as f64 / 1e9).max(1e-6)))
    }

    fn series(&self) -> [Vec<Point>; 2] {
        let (from, to) = self.span();
        let bin = (((to - from) * 1e9) as i64 / BINS).max(1_000_000);
        self.segments.as_ref().map(|s| self.view.series(s, self.side, bin)).unwrap_or_default()
    }

    /// Segments that have points, in order.
    fn stops(&self) -> Vec<usize> {
        let [a, b] = self.series();
        let mut stops: Vec<usize> = a.iter().chain(&b).map(|p| p.segment).collect();
        stops.sort_unstable();
        stops.dedup();
        stops
    }

    fn step(&mut self, by: isize) {
        let stops = self.stops();
        let at = stops.partition_point(|s| *s < self.cursor);
        let on = stops.get(at) == Some(&self.cursor);
        let to = match (by > 0, on) {
            // from between two points the next one is a step
            (true, false) => at.saturating_add_signed(by - 1),
            _ => at.saturating_add_signed(by),
        };
        if let Some(segment) = stops.get(to.min(stops.len().saturating_sub(1))) {
            self.cursor = *segment;
        }
        self.keep_in_window();
    }

    fn time_at_cursor(&self) -> f64 {
        self.segments.as_ref().and_then(|s| s.all.get(self.cursor)).map_or(0.0, |s| s.time as f64 / 1e9)
    }

    fn keep_in_window(&mut self) {
        let at = self.time_at_cursor();
        if let Some((from, to)) = self.window.filter(|(from, to)| at < *from || at > *to) {
            let half = (to - from) / 2.0;
            self.window = Some((at - half, at + half));
        }
    }

    fn zoom(&mut self, factor: f64) {
        let (from, to) = self.span();
        let whole = TcpGraph { window: None, segments: self.segments.clone(), ..*self }.span().1;
        let at = self.time_at_cursor().clamp(from, to);
        let (left, right) = (at - (at - from) * factor, at + (to - at) * factor);
        let is_all = left <= 0.0 && right >= whole;
        self.window = (!is_all && right - left > 1e-5).then_some((left.max(0.0), right.min(whole))).or(self.window.filter(|_| !is_all));
    }

    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Outcome {
        let steps = isize::try_from(call.times()).unwrap_or(1);
        match call.action {
            Action::MoveRight => self.step(steps),
            Action::MoveLeft => self.step(-steps),
            Action::MovePageDown | Action::MoveHalfDown => self.step(50),
            Action::MovePageUp | Action::MoveHalfUp => self.step(-50),
            Action::MoveFirst => self.step(isize::MIN / 2),
            Action::MoveLast => self.step(isize::MAX / 2),
            Action::MoveUp => self.zoom(0.5),
            Action::MoveDown => self.zoom(2.0),
            Action::PaneNext | Action::PanePrevious => {
                let at = View::ALL.iter().position(|v| *v == self.view).unwrap_or(0);
                let by = if call.action == Action::PaneNext { 1 } else { View::ALL.len() - 1 };
                self.view = View::ALL[(at + by) % View::ALL.len()];
            }
            Action::PromptAccept => {
                let frame = self.segments.as_ref().and_then(|s| s.all.get(self.cursor)).map(|s| s.frame);
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

    /// Keys of its own, as the footer shows them.
    pub fn key(&mut self, event: KeyEvent) -> Outcome {
        match event.code {
            KeyCode::Char('d' | 's') => self.side = 1 - self.side,
            KeyCode::Char('+') => self.zoom(0.5),
            KeyCode::Char('-') => self.zoom(2.0),
            KeyCode::Char('0') => self.window = None,
            _ => {}
        }
        Outcome::Stay
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) -> Option<Position> {
        let hint = "⏎ frame · ←→ segment · ↑↓ zoom · 0 all · ⇥ next graph · d direction · Esc closes";
        let title = format!("TCP stream {} · {}", self.stream, self.view.name());
        let area = boxed(cx.screen, cx.screen.width, cx.screen.height, &title, hint, buf, cx.theme);
        let wide = usize::from(area.width);
        if area.height < 5 || wide < 20 {
            return None;
        }
        let Some(segments) = &self.segments else {
            buf.set_stringn(area.x + 1, area.y, "gathering the stream …", wide - 1, cx.theme.dim);
            return None;
        };
        let series = self.series();
        let (from, to) = self.span();
        let points = series.each_ref().map(|s| s.iter().map(|p| (p.x, p.y)).collect::<Vec<_>>());
        let shown = points.iter().flatten().filter(|p| p.0 >= from && p.0 <= to);
        let top = plot::round_up(shown.map(|p| p.1).fold(0.0, f64::max));
        let axes = Axes { from, to, top, log: false, unit: self.view.unit() };
        let joined = matches!(self.view, View::Throughput | View::Window);
        let styles = [cx.theme.packets, if self.view == View::Sequence { cx.theme.wrong } else { cx.theme.bits }];
        let lines: Vec<Line<'_>> = points.iter().zip(styles).map(|(points, style)| Line { points, style, joined }).collect();
        let field = Rect { y: area.y + 1, height: area.height - 2, ..area };
        plot::draw(field, buf, &axes, &lines, Some(self.time_at_cursor()), cx.theme);
        self.legend(area, buf, segments, styles, cx);
        self.status(area, buf, segments, &series, cx);
        if points.iter().all(Vec::is_empty) {
            let empty = "nothing to show in this direction: d turns it, ⇥ shows another graph";
            buf.set_stringn(field.x + plot::LABELS + 2, field.y + field.height / 2, text::fit(empty, wide - 14), wide - 14, cx.theme.dim);
        }
        None
    }

    fn legend(&self, area: Rect, buf: &mut Buffer, segments: &Segments, styles: [ratatui::style::Style; 2], cx: &Cx<'_>) {
        let [a, b] = &segments.ends;
        let (from, to) = if self.side == 0 { (a, b) } else { (b, a) };
        let head = format!("{from} → {to}");
        let (mut x, _) = buf.set_stringn(area.x + 1, area.y, &head, usize::from(area.width - 1), cx.theme.title);
        for (name, style) in self.view.legend().into_iter().zip(styles).filter(|(name, _)| !name.is_empty()) {
            let room = usize::from(area.right().saturating_sub(x));
            (x, _) = buf.set_stringn(x, area.y, text::fit(&format!("   ━━ {name}"), room.min(name.len() + 6)), room, style);
        }
    }

    fn status(&self, area: Rect, buf: &mut Buffer, segments: &Segments, series: &[Vec<Point>; 2], cx: &Cx<'_>) {
        let Some(s) = segments.all.get(self.cursor) else { return };
        let value = series.iter().flatten().find(|p| p.segment == self.cursor).map(|p| match self.view {
            View::RoundTrip => format!(" · {:.3} ms", p.y),
            view => format!(" · {}", text::quantity(p.y, view.unit())),
        });
        let cut = if segments.cut { " · only the start of the stream" } else { "" };
        let status = format!(
            "frame {} · {:.6} s · seq {} · {} bytes{}{cut}",
            u64::from(s.frame) + 1,
            s.time as f64 / 1e9,
            s.seq,
            s.len,
            value.unwrap_or_default()
        );
        let wide = usize::from(area.width - 1);
        buf.set_stringn(area.x + 1, area.bottom() - 1, text::fit(&status, wide), wide, cx.theme.dim);
    }
}
