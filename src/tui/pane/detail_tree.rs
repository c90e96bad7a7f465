//! The layers of the selected frame as a tree. What is expanded belongs to the kind of branch, not to the frame, so it stays
//! when the selection moves on; the selected field is found again in the next frame too.

use super::{Answer, Cx, Request};
use crate::action::{Action, Call};
use crate::model::{Kind, Node, NodeId, Severity, Value};
use crate::session::Detail;
use crate::tui::widget::scroll::Scroll;
use crate::tui::widget::text;
use ratatui::buffer::Buffer;
use ratatui::style::Style;
use std::collections::HashSet;
use std::hash::{Hash, Hasher};

/// What kind of branch a node is: its name and those of all it belongs to.
type Path = u64;

/// One line of the tree.
#[derive(Clone, Copy, Debug)]
struct Line {
    node: NodeId,
    path: Path,
    /// Which one of those with the same path it is.
    nth: u32,
    has_children: bool,
}

/// State of the tree.
#[derive(Debug, Default)]
pub struct DetailTree {
    expanded: HashSet<Path>,
    lines: Vec<Line>,
    scroll: Scroll,
    /// Lines of the pane when it was looked at last.
    height: usize,
    /// The selected node's path, and which one of those.
    wanted: Option<(Path, u32)>,
    /// Columns that are scrolled away to the right.
    skipped: usize,
}

fn path_of(parent: Path, node: &Node, detail: &Detail) -> Path {
    let mut hasher = std::hash::DefaultHasher::new();
    parent.hash(&mut hasher);
    if node.field.name.is_empty() {
        // a branch with a text of its own: its first word stands for a name
        let label = detail.label(node);
        label.split(|c: char| !c.is_alphabetic()).find(|w| !w.is_empty()).unwrap_or("").hash(&mut hasher);
    } else {
        node.field.name.hash(&mut hasher);
    }
    hasher.finish()
}

impl DetailTree {
    /// Rebuilds the lines for a frame and finds the selected field again.
    pub fn rebuild(&mut self, detail: Option<&Detail>, height: usize) {
        self.lines.clear();
        let Some(detail) = detail else { return };
        let nodes = detail.tree.nodes();
        let mut paths: Vec<Path> = Vec::new();
        let mut seen: std::collections::HashMap<Path, u32> = std::collections::HashMap::new();
        let mut folded: Option<u8> = None;
        for (at, node) in nodes.iter().enumerate() {
            if folded.is_some_and(|depth| node.depth > depth) {
                continue;
            }
            folded = None;
            if node.is_hidden() {
                folded = Some(node.depth);
                continue;
            }
            paths.truncate(usize::from(node.depth));
            let path = path_of(paths.last().copied().unwrap_or(0), node, detail);
            paths.push(path);
            let nth = seen.entry(path).or_insert(0);
            let has_children = nodes.get(at + 1..).unwrap_or(&[]).iter().take_while(|n| n.depth > node.depth).any(|n| !n.is_hidden());
            self.lines.push(Line { node: at as NodeId, path, nth: *nth, has_children });
            *nth += 1;
            if !self.expanded.contains(&path) {
                folded = Some(node.depth);
            }
        }
        let found = self.wanted.and_then(|(path, nth)| {
            let same = |l: &&Line| l.path == path;
            let exact = self.lines.iter().position(|l| l.path == path && l.nth == nth);
            exact.or_else(|| self.lines.iter().rposition(|l| same(&l)))
        });
        self.scroll.select(found.unwrap_or(self.scroll.selected), self.lines.len(), height);
    }

    /// Keeps the selection in view after the pane's height changed.
    pub fn settle(&mut self, height: usize) {
        if self.height != height {
            self.height = height;
            self.scroll.settle(self.lines.len(), height);
        }
    }

    /// The selected node.
    pub fn selected(&self) -> Option<NodeId> {
        self.lines.get(self.scroll.selected).map(|l| l.node)
    }

    fn select(&mut self, line: usize, height: usize) {
        self.scroll.select(line, self.lines.len(), height);
        self.wanted = self.lines.get(self.scroll.selected).map(|l| (l.path, l.nth));
    }

    /// Selects the innermost node that covers a byte, and expands what it lies in.
    pub fn select_byte(&mut self, detail: &Detail, buffer: u16, at: usize, height: usize) {
        let covers = |n: &Node| {
            n.span.buffer == buffer && n.span.len > 0 && (n.span.start as usize..n.span.end() as usize).contains(&at) && !n.is_hidden()
        };
        let nodes = detail.tree.nodes();
        let Some((id, _)) =
            nodes.iter().enumerate().filter(|(_, n)| covers(n)).min_by_key(|(i, n)| (n.span.len, std::cmp::Reverse(n.depth), *i))
        else {
            return;
        };
        let chain = ancestors(nodes, id);
        let mut path = 0;
        for ancestor in chain.iter().rev() {
            if let Some(node) = nodes.get(*ancestor) {
                path = path_of(path, node, detail);
                self.expanded.insert(path);
            }
        }
        self.rebuild(Some(detail), height);
        if let Some(line) = self.lines.iter().position(|l| l.node as usize == id) {
            self.select(line, height);
        }
    }

    /// Opens or closes what belongs to a line and, when asked, everything below it.
    fn fold(&mut self, line: usize, open: bool, deep: bool, detail: &Detail) {
        let Some(Line { node, path, .. }) = self.lines.get(line).copied() else { return };
        set(&mut self.expanded, path, open);
        if deep {
            let base = detail.tree.node(node).map_or(0, |n| n.depth);
            let mut paths = vec![path];
            for id in detail.tree.subtree(node) {
                let Some(n) = detail.tree.nodes().get(id) else { break };
                paths.truncate(usize::from(n.depth.saturating_sub(base)).max(1));
                let below = path_of(paths.last().copied().unwrap_or(0), n, detail);
                paths.push(below);
                set(&mut self.expanded, below, open);
            }
        }
    }

    fn fold_all(&mut self, open: bool, detail: &Detail) {
        if !open {
            self.expanded.clear();
            return;
        }
        let mut paths: Vec<Path> = Vec::new();
        for node in detail.tree.nodes() {
            paths.truncate(usize::from(node.depth));
            let path = path_of(paths.last().copied().unwrap_or(0), node, detail);
            paths.push(path);
            self.expanded.insert(path);
        }
    }

    /// Answers an action.
    pub fn handle(&mut self, call: &Call, cx: &Cx<'_>) -> Answer {
        let detail = cx.detail?;
        let height = cx.height();
        let (at, page, times) = (self.scroll.selected, height.max(1), call.times());
        let numbered = call.count.map(|n| (n.max(1) - 1) as usize);
        let target = match call.action {
            Action::MoveDown => Some(at.saturating_add(times)),
            Action::MoveUp => Some(at.saturating_sub(times)),
            Action::MovePageDown => Some(at.saturating_add(page.saturating_mul(times))),
            Action::MovePageUp => Some(at.saturating_sub(page.saturating_mul(times))),
            Action::MoveHalfDown => Some(at.saturating_add(page.div_ceil(2).saturating_mul(times))),
            Action::MoveHalfUp => Some(at.saturating_sub(page.div_ceil(2).saturating_mul(times))),
            Action::MoveFirst => Some(numbered.unwrap_or(0)),
            Action::MoveLast => Some(numbered.unwrap_or(usize::MAX)),
            Action::TreeParent => Some(self.parent(at, detail)),
            _ => None,
        };
        if let Some(line) = target {
            self.select(line, height);
            return Some(Vec::new());
        }
        let line = self.lines.get(at).copied();
        let open = line.is_some_and(|l| l.has_children && self.expanded.contains(&l.path));
        match call.action {
            Action::MoveCentre => self.scroll.centre(self.lines.len(), height),
            Action::MoveLeft => self.skipped = self.skipped.saturating_sub(8),
            Action::MoveRight => self.skipped = (self.skipped + 8).min(240),
            Action::Open => return Some(self.open(line?, cx, detail)),
            Action::TreeExpand if open => self.select(at + 1, height),
            Action::TreeExpand => self.fold(at, true, false, detail),
            Action::TreeCollapse if open => self.fold(at, false, false, detail),
            Action::TreeCollapse => {
                let parent = self.parent(at, detail);
                self.select(parent, height);
            }
            Action::TreeExpandSubtree => self.fold(at, true, true, detail),
            Action::TreeCollapseSubtree => self.fold(at, false, true, detail),
            Action::TreeExpandAll => self.fold_all(true, detail),
            Action::TreeCollapseAll => self.fold_all(false, detail),
            _ => return None,
        }
        self.remember(detail, call.action == Action::TreeCollapseAll);
        self.rebuild(Some(detail), height);
        Some(Vec::new())
    }

    /// Keeps the selection on the same node, or on its layer when everything is folded.
    fn remember(&mut self, detail: &Detail, to_layer: bool) {
        let Some(line) = self.lines.get(self.scroll.selected) else { return };
        self.wanted = Some((line.path, line.nth));
        if to_layer {
            let top = ancestors(detail.tree.nodes(), line.node as usize).last().copied().unwrap_or(line.node as usize);
            self.wanted = self.lines.iter().find(|l| l.node as usize == top).map(|l| (l.path, l.nth));
        }
    }

    fn open(&mut self, line: Line, cx: &Cx<'_>, detail: &Detail) -> Vec<Request> {
        let node = detail.tree.node(line.node);
        if let Some(Node { field, value: Value::Uint(n), .. }) = node
            && field.kind == Kind::FrameNum
        {
            return match u32::try_from(n.saturating_sub(1)) {
                Ok(frame) if (frame as usize) < cx.status.frames => vec![Request::Jump(frame)],
                _ => vec![Request::Tell(format!("frame {n} is not in this capture"))],
            };
        }
        if line.has_children {
            let open = !self.expanded.contains(&line.path);
            self.fold(self.scroll.selected, open, false, detail);
            self.remember(detail, false);
            self.rebuild(Some(detail), cx.height());
        }
        Vec::new()
    }

    fn parent(&self, line: usize, detail: &Detail) -> usize {
        let depth_of = |l: &Line| detail.tree.node(l.node).map_or(0, |n| n.depth);
        let Some(depth) = self.lines.get(line).map(depth_of) else { return 0 };
        self.lines.get(..line).unwrap_or(&[]).iter().rposition(|l| depth_of(l) < depth).unwrap_or(line)
    }

    /// A click selects a line; on its sign, or on the line that is selected already, it opens it.
    pub fn click(&mut self, x: u16, y: u16, cx: &Cx<'_>) -> Answer {
        let detail = cx.detail?;
        let at = self.scroll.top + usize::from(y.saturating_sub(cx.area.y));
        let Some(line) = self.lines.get(at).copied() else { return Some(Vec::new()) };
        let depth = detail.tree.node(line.node).map_or(0, |n| usize::from(n.depth));
        let on_sign = usize::from(x.saturating_sub(cx.area.x)) < depth * 2 + 2;
        let again = at == self.scroll.selected;
        self.select(at, cx.height());
        Some(if on_sign || again { self.open(line, cx, detail) } else { Vec::new() })
    }

    pub fn wheel(&mut self, lines: isize, cx: &Cx<'_>) {
        self.scroll.scroll(lines, self.lines.len(), cx.height());
        self.wanted = self.lines.get(self.scroll.selected).map(|l| (l.path, l.nth));
    }

    /// First line of the window, lines in it, and how many there are.
    pub fn window(&self, cx: &Cx<'_>) -> (usize, usize, usize) {
        (self.scroll.top, cx.height(), self.lines.len())
    }

    pub fn draw(&self, buf: &mut Buffer, cx: &Cx<'_>) {
        let Some(detail) = cx.detail else { return };
        let width = usize::from(cx.area.width);
        for row in 0..cx.area.height {
            let at = self.scroll.top + usize::from(row);
            let Some((line, node)) = self.lines.get(at).and_then(|l| Some((l, detail.tree.node(l.node)?))) else { break };
            let y = cx.area.y + row;
            let mut style = style_of(node, detail, cx);
            if at == self.scroll.selected {
                style = style.patch(if cx.focused { cx.theme.selected } else { cx.theme.selected_idle });
                buf.set_style(ratatui::layout::Rect { y, height: 1, ..cx.area }, style);
            }
            let sign = match (line.has_children, self.expanded.contains(&line.path)) {
                (false, _) => ' ',
                (true, true) => '▾',
                (true, false) => '▸',
            };
            let label = detail.label(node);
            let shown = format!("{:indent$}{sign} {}", "", text::skip(&label, self.skipped), indent = usize::from(node.depth) * 2);
            buf.set_stringn(cx.area.x, y, text::fit(&shown, width), width, style);
        }
    }
}

fn set(expanded: &mut HashSet<Path>, path: Path, open: bool) {
    if open {
        expanded.insert(path);
    } else {
        expanded.remove(&path);
    }
}

/// The nodes that a node lies in, nearest first.
pub fn ancestors(nodes: &[Node], id: usize) -> Vec<usize> {
    let mut out = Vec::new();
    let mut depth = nodes.get(id).map_or(0, |n| n.depth);
    for at in (0..id).rev() {
        if depth == 0 {
            break;
        }
        match nodes.get(at) {
            Some(n) if n.depth < depth => {
                depth = n.depth;
                out.push(at);
            }
            _ => {}
        }
    }
    out
}

fn style_of(node: &Node, detail: &Detail, cx: &Cx<'_>) -> Style {
    let name = node.field.name;
    if name == "_ws.expert" {
        let severity = expert_severity(node, detail);
        return if severity >= Severity::Warn as u64 { cx.theme.wrong } else { cx.theme.warn };
    }
    if matches!(name, "_ws.malformed" | "_ws.short" | "_ws.unreassembled") {
        return cx.theme.wrong;
    }
    match (node.depth, node.is_generated()) {
        (0, _) => cx.theme.heading,
        (_, true) => cx.theme.generated,
        _ => cx.theme.text,
    }
}

/// The severity that stands below an expert note.
fn expert_severity(node: &Node, detail: &Detail) -> u64 {
    let nodes = detail.tree.nodes();
    let at = nodes.iter().position(|n| std::ptr::eq(n, node)).unwrap_or(0);
    let below = nodes.get(at + 1..).unwrap_or(&[]).iter().take_while(|n| n.depth > node.depth);
    below.filter(|n| n.field.name == "_ws.expert.severity").find_map(|n| n.value.uint()).unwrap_or(0)
}
