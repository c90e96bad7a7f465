//! Frames by what the Protocol column says of them: each frame counts once, for the highest protocol that it carries.

use super::scope::{Options, Scope};
use super::tally::{Seen, Tally};
use crate::model::Field;
use crate::model::table::{Cell, Table};
use hashbrown::HashMap;

/// Frames and bytes by the text of the column.
#[derive(Default)]
pub struct Protocols(HashMap<String, (u64, u64)>);

impl Protocols {
    fn add(&mut self, name: &str, frames: u64, bytes: u64) {
        let sum = self.0.entry_ref(name).or_default();
        sum.0 += frames;
        sum.1 += bytes;
    }

    /// Name, frames and bytes, most frames first.
    pub fn list(self) -> Vec<(String, u64, u64)> {
        let mut all: Vec<_> = self.0.into_iter().map(|(name, (frames, bytes))| (name, frames, bytes)).collect();
        all.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all
    }
}

impl Tally for Protocols {
    fn fields(&self) -> Vec<&'static Field> {
        Vec::new()
    }

    fn wants_columns(&self) -> bool {
        true
    }

    fn see(&mut self, seen: &Seen<'_>) {
        self.add(&seen.tree.columns.protocol, 1, seen.row.len.into());
    }

    fn merge(&mut self, other: Self) {
        other.0.iter().for_each(|(name, (frames, bytes))| self.add(name, *frames, *bytes));
    }

    fn table(self, _: &Scope<'_>, _: &Options) -> Table {
        let mut table = Table::new("protocols", "Protocols", &[("protocol", "protocol"), ("frames", "frames"), ("bytes", "bytes")]);
        for (name, frames, bytes) in self.list() {
            table.push(vec![Cell::Text(name), Cell::Count(frames), Cell::Bytes(bytes)]);
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workers_add_up_and_the_most_frequent_is_first() {
        let (mut a, mut b) = (Protocols::default(), Protocols::default());
        a.add("TCP", 1, 60);
        b.add("DNS", 2, 150);
        b.add("TCP", 1, 40);
        a.merge(b);
        let row = |name: &str, frames, bytes| (name.to_string(), frames, bytes);
        assert_eq!(a.list(), [row("DNS", 2, 150), row("TCP", 2, 100)]);
    }
}
