//! Finds the next frame that holds a text, some bytes, or passes a filter.

use super::dissector::Place;
use super::view::{FindKind, Notice};
use super::work::{Shared, spawn};
use crate::filter::Filter;
use crate::model::{Tree, Wanted, render};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What is looked for.
enum Needle {
    /// Lower case.
    Text(String),
    Bytes(Vec<u8>),
    Filter(Filter),
}

/// Starts a search from the frame after (or before) `from`, around the end of the capture; the answer is a notice.
pub(super) fn start(shared: &Arc<Shared>, kind: FindKind, text: String, from: u32, forward: bool) -> Result<(), String> {
    let needle = match kind {
        FindKind::Text => Needle::Text(text.to_lowercase()),
        FindKind::Bytes => Needle::Bytes(bytes(&text)?),
        FindKind::Filter => Needle::Filter(shared.compile(&text).map_err(|e| e.message)?),
    };
    shared.finding.store(true, Ordering::Relaxed);
    spawn("find", shared, move |shared| {
        let found = search(shared, &needle, from, forward);
        shared.finding.store(false, Ordering::Relaxed);
        let _ = shared.notices.send(Notice::Found(found));
    });
    Ok(())
}

/// Hex digits, with or without separators.
fn bytes(text: &str) -> Result<Vec<u8>, String> {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | ':' | '-' | '.')).collect();
    let pair = |at: usize| digits.get(at..at + 2).and_then(|p| u8::from_str_radix(p, 16).ok());
    let found: Option<Vec<u8>> = (0..digits.len()).step_by(2).map(pair).collect();
    found.filter(|b| !b.is_empty()).ok_or_else(|| format!("'{text}' is not a row of hex digits; write for example 0d 0a"))
}

fn search(shared: &Shared, needle: &Needle, from: u32, forward: bool) -> Option<u32> {
    let dissector = &shared.dissector;
    let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
    let (display, frames) = (shared.display(), snapshot.len() as u32);
    let wanted = match needle {
        Needle::Filter(filter) => filter.wanted(),
        Needle::Text(_) => Wanted::All,
        Needle::Bytes(_) => Wanted::Columns,
    };
    let mut tree = Tree::new(wanted);
    let mut line = String::new();
    let order: Box<dyn Iterator<Item = u32>> = if forward {
        Box::new((from.saturating_add(1)..frames).chain(0..from.saturating_add(1).min(frames)))
    } else {
        Box::new((0..from.min(frames)).rev().chain((from.min(frames)..frames).rev()))
    };
    for frame in order.filter(|f| display.contains(*f)) {
        if !shared.finding.load(Ordering::Relaxed) {
            return None;
        }
        let mut hit = false;
        if let Needle::Bytes(wanted) = needle {
            let row = snapshot.row(frame)?;
            dissector.store.with_frame(&row, &mut |b| hit = memchr::memmem::find(b, wanted).is_some());
        } else {
            let place = Place { snapshot: &snapshot, info: &info, frame };
            dissector.dissect(&place, shared.standing(&place), &mut tree, &mut |_, tree, bytes| {
                hit = match needle {
                    Needle::Filter(filter) => filter.matches(tree, bytes),
                    Needle::Text(text) => in_text(tree, bytes, text, &mut line),
                    Needle::Bytes(_) => false,
                };
            });
        }
        if hit {
            return Some(frame);
        }
    }
    None
}

/// Whether the columns or a line of the tree hold a text.
fn in_text(tree: &Tree, bytes: &[u8], text: &str, line: &mut String) -> bool {
    let columns = &tree.columns;
    if columns.info.to_lowercase().contains(text) || columns.protocol.to_lowercase().contains(text) {
        return true;
    }
    tree.nodes().iter().filter(|n| !n.is_hidden()).any(|node| {
        line.clear();
        render::label(tree, node, bytes, line);
        line.to_lowercase().contains(text)
    })
}
