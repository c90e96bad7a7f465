//! Parts of the Common Industrial Protocol that its layers share: fields, paths, encapsulation items, what was asked.

pub mod asked;
pub mod attribute_fields;
pub mod attributes;
pub mod classes;
pub mod encapsulation_fields;
pub mod fields;
pub mod generic;
pub mod items;
pub mod manager_fields;
pub mod message;
pub mod path;
