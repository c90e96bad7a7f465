//! Tables that need dissected frames: what is counted frame by frame, by several workers, and put together at the end.

use super::scope::{Options, Scope};
use crate::model::table::Table;
use crate::model::{Field, Node, Tree, render};
use crate::store::Row;
use std::any::Any;

/// A dissected frame.
pub struct Seen<'a> {
    /// From 0.
    pub frame: u32,
    pub row: &'a Row,
    pub tree: &'a Tree,
    pub bytes: &'a [u8],
}

impl<'a> Seen<'a> {
    /// The layers of the frame, each with its nodes.
    pub fn layers(&self) -> impl Iterator<Item = Layer<'a>> {
        let (tree, bytes) = (self.tree, self.bytes);
        // what comes before the first layer belongs to none
        let mut parts = tree.nodes().chunk_by(|_, next| next.depth > 0);
        std::iter::from_fn(move || {
            let nodes = parts.next()?;
            Some(Layer { name: nodes.first().map_or("", |n| n.field.name), nodes, tree, bytes })
        })
    }

    /// Whether one of these protocols is a layer of the frame: most frames have nothing for most tallies.
    pub fn has(&self, protocols: &[&str]) -> bool {
        self.tree.layers().iter().any(|layer| protocols.contains(layer))
    }

    /// The nodes of a field that is declared.
    pub fn nodes(&self, field: Option<&'static Field>) -> impl Iterator<Item = &Node> {
        self.tree.nodes().iter().filter(move |n| field.is_some_and(|f| std::ptr::eq(n.field, f)))
    }

    /// A node's line in the tree.
    pub fn label(&self, node: &Node) -> String {
        let mut out = String::new();
        render::label(self.tree, node, self.bytes, &mut out);
        out
    }

    /// A node's value as filters write it.
    pub fn show(&self, node: &Node) -> String {
        let mut out = String::new();
        render::show(self.tree, node, self.bytes, &mut out);
        out
    }
}

/// A layer of a dissected frame: its own node and those below.
pub struct Layer<'a> {
    /// Filter name of the protocol.
    pub name: &'static str,
    pub nodes: &'a [Node],
    tree: &'a Tree,
    bytes: &'a [u8],
}

impl Layer<'_> {
    /// First node of a field that is declared.
    pub fn first(&self, field: Option<&'static Field>) -> Option<&Node> {
        let field = field?;
        self.nodes.iter().find(|n| std::ptr::eq(n.field, field))
    }

    /// First number of a field.
    pub fn uint(&self, field: Option<&'static Field>) -> Option<u64> {
        self.first(field)?.value.uint()
    }

    /// First value of a field as filters write it.
    pub fn text(&self, field: Option<&'static Field>) -> Option<String> {
        let mut out = String::new();
        render::show(self.tree, self.first(field)?, self.bytes, &mut out);
        Some(out)
    }
}

/// Counts frames for one table. Frames come in no order that a tally may rely on: what is told apart by order goes by the
/// number of the frame.
pub trait Tally: Send + Sized + 'static {
    /// Fields that [`Tally::see`] looks at; the layers themselves are always there.
    fn fields(&self) -> Vec<&'static Field>;
    /// Whether [`Tally::see`] looks at the files that frames carry.
    fn wants_objects(&self) -> bool {
        false
    }
    /// Whether [`Tally::see`] looks at the columns.
    fn wants_columns(&self) -> bool {
        false
    }
    fn see(&mut self, seen: &Seen<'_>);
    /// Adds what another worker counted.
    fn merge(&mut self, other: Self);
    fn table(self, scope: &Scope<'_>, options: &Options) -> Table;
}

/// A tally of any kind.
pub trait AnyTally: Send {
    fn fields(&self) -> Vec<&'static Field>;
    fn wants_objects(&self) -> bool;
    fn wants_columns(&self) -> bool;
    fn see(&mut self, seen: &Seen<'_>);
    /// Adds what another worker counted; it must be a tally of the same kind.
    fn merge(&mut self, other: Box<dyn AnyTally>);
    fn table(self: Box<Self>, scope: &Scope<'_>, options: &Options) -> Table;
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

impl<T: Tally> AnyTally for T {
    fn fields(&self) -> Vec<&'static Field> {
        Tally::fields(self)
    }

    fn wants_objects(&self) -> bool {
        Tally::wants_objects(self)
    }

    fn wants_columns(&self) -> bool {
        Tally::wants_columns(self)
    }

    fn see(&mut self, seen: &Seen<'_>) {
        Tally::see(self, seen);
    }

    fn merge(&mut self, other: Box<dyn AnyTally>) {
        if let Ok(other) = other.into_any().downcast::<T>() {
            Tally::merge(self, *other);
        }
    }

    fn table(self: Box<Self>, scope: &Scope<'_>, options: &Options) -> Table {
        Tally::table(*self, scope, options)
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}
