//! What rows show beyond the columns that every frame has: the user's own columns, and colours.

use super::colours::{Compiled, Paint, Rule};
use super::search;
use super::work::Shared;
use crate::base::text::safe;
use crate::filter::{Expression, Macros};
use crate::model::{Field, Registry, Tree, Wanted};
use std::sync::Arc;

/// Columns and colour rules, ready to be tried on dissected frames.
#[derive(Default)]
pub struct Outlook {
    columns: Vec<Option<Expression>>,
    rules: Compiled,
    fields: Arc<[&'static Field]>,
}

impl Outlook {
    /// `columns` are expressions of the filter language; one that is not understood stays empty.
    pub fn new(columns: &[String], rules: &[Rule], registry: &Registry, macros: &Macros) -> Outlook {
        let columns: Vec<_> = columns.iter().map(|text| Expression::compile(text, registry, macros).ok()).collect();
        let rules = Compiled::new(rules, registry);
        let of_columns = columns.iter().flatten().flat_map(|c| c.fields().iter().copied());
        let mut fields: Vec<&'static Field> = Vec::new();
        for field in of_columns.chain(rules.fields()) {
            if !fields.iter().any(|f| std::ptr::eq(*f, field)) {
                fields.push(field);
            }
        }
        Outlook { columns, rules, fields: fields.into() }
    }

    /// What a dissection must keep for [`Outlook::cells`] and [`Outlook::paint`].
    pub fn wanted(&self) -> Wanted {
        Wanted::Row(self.fields.clone())
    }

    /// Whether rows depend on which frames are displayed.
    pub fn depends_on_display(&self) -> bool {
        search::depends_on_display(&self.fields)
    }

    /// The texts of the user's columns.
    pub fn cells(&self, tree: &Tree, frame: &[u8]) -> Vec<String> {
        let cell =
            |column: &Option<Expression>| column.as_ref().map_or(String::new(), |c| safe(&c.values(tree, frame).join(",")).into_owned());
        self.columns.iter().map(cell).collect()
    }

    /// The colours of the frame's row.
    pub fn paint(&self, tree: &Tree, frame: &[u8]) -> Option<Paint> {
        self.rules.paint(tree, frame)
    }
}

impl Shared {
    /// Sets the user's columns.
    pub fn set_columns(&self, columns: Vec<String>) {
        self.look.lock().0 = columns;
        self.renew_outlook();
    }

    /// Sets the colour rules.
    pub fn set_colours(&self, rules: Vec<Rule>) {
        self.look.lock().1 = rules;
        self.renew_outlook();
    }

    /// Makes the rows' looks from what the user wants.
    pub fn renew_outlook(&self) {
        let (columns, rules) = self.look.lock().clone();
        self.rows.set_outlook(Outlook::new(&columns, &rules, &self.registry, &self.options.macros));
        self.notify();
    }

    /// Takes over what the user wants from the capture before.
    pub fn look_like(&self, other: &Shared) {
        let look = other.look.lock().clone();
        *self.look.lock() = look;
        self.renew_outlook();
    }
}
