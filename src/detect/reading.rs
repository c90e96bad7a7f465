//! The half of detection that looks into dissected frames: what there is to see, found by workers in any order.

use super::ALL;
use super::brute::LoginSight;
use super::exfiltration::EchoSight;
use super::sweep::ArpSight;
use super::tunnel::DnsSight;
use super::web::WebSight;
use crate::model::{Field, FieldSet, Node, Tree, Value, render};
use crate::store::Row;
use hashbrown::HashMap;
use std::borrow::Cow;
use std::sync::Arc;

/// What a frame shows to the detectors that look into frames.
#[derive(Clone, Debug, PartialEq)]
pub enum Sight {
    /// Something that is not protected: a row of [`super::insecure`]'s table.
    Insecure(u16),
    Arp(ArpSight),
    Login(LoginSight),
    Echo(EchoSight),
    Dns(Box<DnsSight>),
    Web(Box<WebSight>),
    /// Name of the server that a client asks for.
    Host(Box<str>),
    /// One of the user's rules matches.
    Rule(u16),
}

/// A dissected frame, for the detectors' reading halves.
pub struct Reading<'a> {
    pub row: &'a Row,
    pub tree: &'a Tree,
    pub bytes: &'a [u8],
    names: &'a HashMap<&'static str, &'static Field>,
}

impl<'a> Reading<'a> {
    pub fn has_layer(&self, name: &str) -> bool {
        self.tree.layers().contains(&name)
    }

    /// The nodes of a field, in order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &'a Node> + use<'a> {
        let field = self.names.get(name).copied();
        self.tree.nodes().iter().filter(move |n| field.is_some_and(|f| std::ptr::eq(n.field, f)))
    }

    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// The first number of a field.
    pub fn uint(&self, name: &str) -> Option<u64> {
        self.all(name).next()?.value.uint()
    }

    /// The first value of a field as filters write it.
    pub fn text(&self, name: &str) -> Option<String> {
        self.all(name).next().map(|n| self.show(n))
    }

    pub fn show(&self, node: &Node) -> String {
        let mut out = String::new();
        render::show(self.tree, node, self.bytes, &mut out);
        out
    }

    /// The bytes of a node; text that was made as its own bytes.
    pub fn raw(&self, node: &Node) -> Cow<'a, [u8]> {
        match node.value {
            Value::Text(at) => Cow::Borrowed(self.tree.pooled(at).as_bytes()),
            Value::Span(span) => Cow::Borrowed(self.tree.bytes(span, self.bytes)),
            _ => Cow::Borrowed(self.tree.bytes(node.span, self.bytes)),
        }
    }
}

/// Runs the reading halves of all detectors.
pub struct Reader {
    names: HashMap<&'static str, &'static Field>,
}

impl Reader {
    /// `field` gives the field of a name: what is not declared is never seen.
    pub fn new(field: impl Fn(&str) -> Option<&'static Field>) -> Self {
        let names = ALL.iter().flat_map(|e| e.fields).filter_map(|name| Some((*name, field(name)?))).collect();
        Reader { names }
    }

    /// What dissection has to keep.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        self.names.values().copied()
    }

    /// The same as a set.
    pub fn field_set(&self) -> Arc<FieldSet> {
        Arc::new(FieldSet::new(self.fields()))
    }

    /// Appends what a frame shows.
    pub fn read(&self, row: &Row, tree: &Tree, bytes: &[u8], out: &mut Vec<Sight>) {
        let reading = Reading { row, tree, bytes, names: &self.names };
        ALL.iter().filter_map(|e| e.read).for_each(|read| read(&reading, out));
    }
}
