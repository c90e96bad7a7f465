//! The tables that `analyze` prints, by name.

use crate::model::table::Table;
use crate::stats::{conversations, summary, talkers};
use crate::store::Store;

/// Names of the tables, in the order in which they are shown.
pub const NAMES: [&str; 3] = ["summary", "talkers", "conversations"];

/// The table of that name; at most `limit` rows where it ranks. `None`: there is no such table.
pub fn table(name: &str, store: &Store, limit: usize) -> Option<Table> {
    match name {
        "summary" => Some(summary::table(store)),
        "talkers" => Some(talkers::table(&store.conversations.read(), limit)),
        "conversations" => Some(conversations::table(store, limit)),
        _ => None,
    }
}
