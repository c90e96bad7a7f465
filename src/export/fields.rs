//! Chosen fields, one line a frame, as `tshark -T fields -e … -E …` writes them.

use super::Dissected;
use super::columns::Column;
use crate::base::text::push_safe_text;
use crate::model::{Field, Tree, render};
use std::sync::Arc;

/// Which of a field's values in one frame are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Occurrence {
    #[default]
    All,
    First,
    Last,
}

/// The `-E` options.
#[derive(Clone, Debug)]
pub struct Style {
    pub separator: String,
    pub aggregator: String,
    pub occurrence: Occurrence,
    pub header: bool,
    /// Quote put around each field: none, `"` or `'`.
    pub quote: Option<char>,
}

impl Default for Style {
    fn default() -> Self {
        Style { separator: "\t".into(), aggregator: ",".into(), occurrence: Occurrence::All, header: false, quote: None }
    }
}

/// What stands in one place of the line.
#[derive(Clone, Debug)]
pub enum Chosen {
    Field(&'static Field),
    Column(Column),
    /// What an expression gives.
    Computed(Computed),
}

/// Gives texts for a frame's tree and bytes.
pub type Compute = dyn Fn(&Tree, &[u8]) -> Vec<String> + Send + Sync;

/// Values that are computed of a frame's tree and bytes.
#[derive(Clone)]
pub struct Computed {
    /// The fields that a dissection must keep.
    pub fields: Arc<[&'static Field]>,
    pub values: Arc<Compute>,
}

impl std::fmt::Debug for Computed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Computed").field("fields", &self.fields).finish_non_exhaustive()
    }
}

impl Chosen {
    /// The fields that a dissection must keep for it.
    pub fn fields(&self) -> Vec<&'static Field> {
        match self {
            Chosen::Field(field) => vec![field],
            Chosen::Column(_) => Vec::new(),
            Chosen::Computed(computed) => computed.fields.to_vec(),
        }
    }
}

/// Appends the line of a frame.
pub fn write(frame: &Dissected<'_>, chosen: &[Chosen], style: &Style, out: &mut String) {
    let mut value = String::new();
    for (i, what) in chosen.iter().enumerate() {
        if i > 0 {
            out.push_str(&style.separator);
        }
        let start = out.len();
        match what {
            Chosen::Column(column) => {
                value.clear();
                column.write(frame, &mut value);
                push_safe_text(out, &value);
            }
            Chosen::Field(field) => occurrences(frame, field, style, &mut value, out),
            Chosen::Computed(computed) => values(frame, computed, style, out),
        }
        if let (Some(quote), true) = (style.quote, out.len() > start) {
            out.insert(start, quote);
            out.push(quote);
        }
    }
    out.push('\n');
}

/// The same places of a frame as separate texts, as they are in the packet.
pub fn cells(frame: &Dissected<'_>, chosen: &[Chosen], style: &Style) -> Vec<String> {
    let mut value = String::new();
    let cell = |what: &Chosen| {
        let mut out = String::new();
        match what {
            Chosen::Column(column) => column.write(frame, &mut out),
            Chosen::Field(field) => occurrences(frame, field, style, &mut value, &mut out),
            Chosen::Computed(computed) => values(frame, computed, style, &mut out),
        }
        out
    };
    chosen.iter().map(cell).collect()
}

fn occurrences(frame: &Dissected<'_>, field: &'static Field, style: &Style, value: &mut String, out: &mut String) {
    let all = frame.tree.nodes().iter().filter(|n| std::ptr::eq(n.field, field));
    let (skip, take) = match style.occurrence {
        Occurrence::All => (0, usize::MAX),
        Occurrence::First => (0, 1),
        Occurrence::Last => (all.clone().count().saturating_sub(1), 1),
    };
    for (i, node) in all.skip(skip).take(take).enumerate() {
        if i > 0 {
            out.push_str(&style.aggregator);
        }
        value.clear();
        match node.field.kind {
            crate::model::Kind::Protocol | crate::model::Kind::None => render::label(frame.tree, node, frame.bytes, value),
            _ => render::print(frame.tree, node, frame.bytes, value),
        }
        push_safe_text(out, value);
    }
}

fn values(frame: &Dissected<'_>, computed: &Computed, style: &Style, out: &mut String) {
    let all = (computed.values)(frame.tree, frame.bytes);
    let some = match style.occurrence {
        Occurrence::All => all.as_slice(),
        Occurrence::First => all.get(..1).unwrap_or(&[]),
        Occurrence::Last => all.get(all.len().saturating_sub(1)..).unwrap_or(&[]),
    };
    for (i, value) in some.iter().enumerate() {
        if i > 0 {
            out.push_str(&style.aggregator);
        }
        push_safe_text(out, value);
    }
}
