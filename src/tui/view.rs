//! Draws the screen. Reads only: what is drawn was decided in update.

use super::app::{App, Level, cx};
use super::keys::Context;
use super::layout::PaneId;
use super::overlay::which_key;
use super::pane::{rates, status};
use super::widget::frame::{self, Frame};
use super::widget::{sweep, text};
use crate::action::{Action, Call};
use crate::session::Session;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

/// Draws everything; gives the place of the cursor, where something is being typed.
pub fn view(app: &App, session: &Session, buf: &mut Buffer) -> Option<Position> {
    let shared = &app.shared;
    if shared.screen != buf.area {
        return None;
    }
    let theme = &shared.theme;
    buf.set_style(buf.area, theme.text);
    if let Some(area) = shared.regions.header {
        let view = status::View { frozen: shared.frozen.is_some(), tail: app.panes.list.tail };
        status::header(area, buf, &shared.status, view, theme);
    }
    if let Some(area) = shared.regions.filter {
        status::filter_bar(area, buf, &shared.status, &shared.saved, theme);
    }
    panes(app, session, buf);
    footer(app, buf);
    let mut cursor = None;
    app.with_overlay_cx(session, |cx| {
        for overlay in &app.overlays {
            cursor = overlay.draw(buf, cx);
        }
    });
    if app.pending.is_popup_due(app.now()) {
        which_key::draw(shared.screen, buf, theme, &app.pending.typed(), &app.pending.follow);
    }
    sweep::sweep(buf);
    cursor
}

fn panes(app: &App, session: &Session, buf: &mut Buffer) {
    let shared = &app.shared;
    // lines first and the focused pane's last, so that its whole frame shows the focus; then titles, then what is inside
    let mut order = shared.regions.panes.clone();
    order.sort_by_key(|p| p.0 == shared.focus);
    if shared.regions.framed {
        for (pane, area) in &order {
            Frame { focused: *pane == shared.focus, ..Frame::default() }.lines(*area, buf, &shared.theme);
        }
    }
    for (pane, area) in &shared.regions.panes {
        let cx = cx(shared, session, *pane);
        let (first, lines, total) = match pane {
            PaneId::Frames => app.panes.list.window(&cx),
            PaneId::Detail => app.panes.tree.window(&cx),
            PaneId::Bytes => app.panes.hex.window(&cx),
            PaneId::Talkers => app.panes.talkers.window(&cx),
            PaneId::Rates => (0, 0, 0),
        };
        if shared.regions.framed {
            titles(app, *pane, &cx).titles(*area, buf, &shared.theme);
            let style = if cx.focused { shared.theme.frame_focused } else { shared.theme.dim };
            frame::thumb(*area, buf, first, lines, total, style);
        }
        match pane {
            PaneId::Frames => app.panes.list.draw(buf, &cx),
            PaneId::Detail => app.panes.tree.draw(buf, &cx),
            PaneId::Bytes => {
                // a whole layer is only tinted: it may be the whole frame
                let field = app.field_span().filter(|_| app.node().is_some_and(|n| n.depth > 0));
                // the frame itself is everything: tinting it would say nothing
                let layer = app.layer_span().filter(|s| (s.len as usize) < cx.detail.map_or(0, |d| d.buffer(s.buffer).len()));
                app.panes.hex.draw(buf, &cx, field, layer);
            }
            PaneId::Talkers => app.panes.talkers.draw(buf, &cx),
            PaneId::Rates => {
                let at = app.selected(session).and_then(|f| session.brief(f)).map(|b| b.time.nearest());
                rates::draw(buf, &cx, &shared.rates, at);
            }
        }
    }
}

fn titles(app: &App, pane: PaneId, cx: &super::pane::Cx<'_>) -> Frame {
    let base = Frame { title: pane.name().to_owned(), focused: cx.focused, ..Frame::default() };
    match pane {
        PaneId::Frames => {
            let at = text::grouped(app.panes.list.position() as u64 + 1);
            let right = if cx.shown == 0 { String::new() } else { format!("{at} / {}", text::grouped(cx.shown as u64)) };
            Frame { right, ..base }
        }
        PaneId::Detail => {
            let frame = cx.detail.map(|d| format!("frame {}", text::grouped(u64::from(d.frame) + 1)));
            let bottom = app.node().map_or_else(String::new, |n| match (n.field.name, n.span.len) {
                (name, 0) => name.to_owned(),
                ("", len) => format!("{} at {}", plural(len), n.span.start),
                (name, len) => format!("{name} · {} at {}", plural(len), n.span.start),
            });
            Frame { right: frame.unwrap_or_default(), bottom, ..base }
        }
        PaneId::Bytes => {
            let len = cx.detail.map_or(0, |d| d.bytes.len());
            let right = cx.detail.map_or_else(String::new, |_| plural(len as u32));
            let bottom = if cx.focused { format!("byte {} (0x{0:x})", app.panes.hex.cursor()) } else { String::new() };
            Frame { title: app.panes.hex.title(cx), right, bottom, ..base }
        }
        PaneId::Rates => Frame { right: rates::span(&app.shared.rates, cx.status.live), ..base },
        PaneId::Talkers => {
            let arrow = if app.panes.talkers.reversed { "↑" } else { "↓" };
            Frame { title: "top talkers".into(), right: format!("by {} {arrow}", app.panes.talkers.order.name()), ..base }
        }
    }
}

fn plural(bytes: u32) -> String {
    if bytes == 1 { "1 byte".into() } else { format!("{} bytes", text::grouped(u64::from(bytes))) }
}

/// Keys of the focused pane in the last line: what matters most comes first.
fn hints(app: &App) -> Vec<(String, &'static str)> {
    const PROMPT: &[(Action, &str, &str)] = &[
        (Action::PromptAccept, "", "accept"),
        (Action::PromptCancel, "", "leave as it was"),
        (Action::PromptComplete, "", "complete"),
        (Action::PromptOlder, "", "history"),
    ];
    const EVERYWHERE: &[(Action, &str, &str)] = &[
        (Action::FilterPrompt, "", "filter"),
        (Action::BpfPrompt, "", "bpf"),
        (Action::ExportOpen, "", "export"),
        (Action::PaneZoom, "", "zoom"),
        (Action::CommandPrompt, "", "command"),
    ];
    let own: &[(Action, &str, &str)] = match app.shared.focus {
        PaneId::Frames => {
            &[(Action::MarkToggle, "", "mark"), (Action::FilterConversation, "", "conversation"), (Action::FindPrompt, "", "find")]
        }
        PaneId::Detail => &[
            (Action::TreeExpand, "", "expand"),
            (Action::TreeCollapse, "", "collapse"),
            (Action::FilterApply, "selected", "filter by field"),
            (Action::Copy, "value", "copy"),
        ],
        PaneId::Bytes => &[(Action::Copy, "bytes", "copy"), (Action::BytesNextBuffer, "", "next buffer")],
        PaneId::Rates => &[],
        PaneId::Talkers => &[(Action::SortNext, "", "sort"), (Action::Open, "", "filter by talker")],
    };
    let live: &[(Action, &str, &str)] = match app.shared.status.live {
        true => &[(Action::CaptureToggle, "", "stop/start"), (Action::ViewFreeze, "", "freeze"), (Action::FrameTail, "", "tail")],
        false => &[],
    };
    let help: &[(Action, &str, &str)] = &[(Action::HelpOpen, "", "help"), (Action::Quit, "", "quit")];
    let contexts = app.contexts();
    if contexts == [Context::Prompt] {
        return named(app, &contexts, PROMPT.iter());
    }
    let rows = help.iter().take(1).chain(own).chain(EVERYWHERE).chain(live).chain(help.iter().skip(1));
    named(app, &contexts, rows)
}

/// The keys of actions, for those that have any.
fn named<'a>(
    app: &App,
    contexts: &[Context],
    rows: impl Iterator<Item = &'a (Action, &'a str, &'static str)>,
) -> Vec<(String, &'static str)> {
    let keys = |(action, word, label): &(Action, &str, &'static str)| {
        let call = Call { text: (*word).to_owned(), ..(*action).into() };
        Some((app.shared.keymap.keys_of(contexts, &call)?, *label))
    };
    rows.filter_map(keys).collect()
}

fn footer(app: &App, buf: &mut Buffer) {
    let shared = &app.shared;
    let Some(area) = shared.regions.footer else { return };
    let style = |level| match level {
        Level::Info => shared.theme.good,
        Level::Warning => shared.theme.warn,
        Level::Error => shared.theme.wrong,
    };
    let waiting = (!app.pending.typed().is_empty()).then(|| format!("{} …", app.pending.typed()));
    let message = app.message.as_ref().map(|m| (m.text.as_str(), style(m.level)));
    let message = waiting.as_deref().map(|w| (w, shared.theme.key)).or(message);
    let field = app.node().map(|n| n.field.name);
    status::Footer { message, hints: &hints(app), field }.draw(area, buf, &shared.status, &shared.theme);
}
