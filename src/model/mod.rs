//! What a dissected frame is made of: fields declared once as data, values, the tree, expert notes, and the registry that
//! knows them all by name. Knows nothing of where frames come from or of any protocol.

pub mod field;
pub mod field_set;
mod labels;
pub mod link_types;
pub mod listing;
pub mod note;
pub mod object;
pub mod reach;
pub mod registry;
pub mod render;
pub mod services;
pub mod table;
pub mod tree;
pub mod value;

pub use field::{Base, Field, Kind, Names};
pub use field_set::FieldSet;
pub use note::{Group, Note, Severity};
pub use object::ObjectPart;
pub use reach::Reach;
pub use registry::{ProtocolInfo, Registry};
pub use tree::{Buffer, Carried, Columns, Node, NodeId, Tree, Wanted};
pub use value::Value;
