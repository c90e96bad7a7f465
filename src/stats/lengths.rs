//! Packet lengths: how many frames of which size.

use super::scope::{Counter, Options, Scope, share};
use super::{Entry, Make};
use crate::model::table::{Cell, Table};

pub const ENTRY: Entry =
    Entry { name: "lengths", about: "frames by size", variants: &[], make: Make::Columns(|_| Box::new(Lengths::default())) };

/// Smallest length of each class; each ends where the next begins.
const FROM: [u32; 10] = [0, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120];

/// Frames of one size class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SizeClass {
    /// Lengths from, and up to but without (`None`: no end).
    pub from: u32,
    pub to: Option<u32>,
    pub frames: u64,
    pub bytes: u64,
    /// Smallest and largest length that occurs; 0 when none does.
    pub min: u32,
    pub max: u32,
}

impl SizeClass {
    fn add(&mut self, len: u32) {
        self.min = if self.frames == 0 { len } else { self.min.min(len) };
        self.max = self.max.max(len);
        self.frames += 1;
        self.bytes += u64::from(len);
    }

    /// `40-79`.
    pub fn name(&self) -> String {
        match self.to {
            Some(to) => format!("{}-{}", self.from, to - 1),
            None => format!("{} and more", self.from),
        }
    }

    /// Display filter for its frames.
    pub fn filter(&self) -> String {
        match self.to {
            Some(to) => format!("frame.len >= {} && frame.len < {to}", self.from),
            None => format!("frame.len >= {}", self.from),
        }
    }
}

/// Frames by size, the classes of Wireshark's packet lengths.
pub struct Lengths(Vec<SizeClass>);

impl Default for Lengths {
    fn default() -> Self {
        let class = |n: usize| SizeClass { from: FROM[n], to: FROM.get(n + 1).copied(), ..SizeClass::default() };
        Lengths((0..FROM.len()).map(class).collect())
    }
}

impl Lengths {
    /// Counts a frame of this length.
    pub fn count(&mut self, len: u32) {
        let n = FROM.partition_point(|from| *from <= len) - 1;
        if let Some(class) = self.0.get_mut(n) {
            class.add(len);
        }
    }

    pub fn classes(&self) -> &[SizeClass] {
        &self.0
    }
}

impl Counter for Lengths {
    fn add(&mut self, scope: &Scope<'_>) {
        scope.each(|_, chunk, at| self.count(chunk.len.get(at).copied().unwrap_or(0)));
    }

    fn table(&self, scope: &Scope<'_>, _: &Options) -> Table {
        table(self.classes(), scope.len())
    }
}

fn table(classes: &[SizeClass], total: u64) -> Table {
    let columns = [
        ("length_bytes", "bytes"),
        ("frames", "frames"),
        ("bytes", "sum"),
        ("average_bytes", "average"),
        ("min_bytes", "least"),
        ("max_bytes", "most"),
        ("share_percent", "share"),
    ];
    let mut table = Table::new("lengths", "Packet lengths", &columns);
    for class in classes {
        let some = |cell| if class.frames > 0 { cell } else { Cell::Nothing };
        let cells = vec![
            Cell::Text(class.name()),
            Cell::Count(class.frames),
            Cell::Bytes(class.bytes),
            some(Cell::Number(class.bytes as f64 / class.frames.max(1) as f64)),
            some(Cell::Count(class.min.into())),
            some(Cell::Count(class.max.into())),
            Cell::Share(share(class.frames, total)),
        ];
        table.push_filtered(cells, class.filter());
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_knows_its_extremes_and_its_filter() {
        let mut class = SizeClass { from: 40, to: Some(80), ..SizeClass::default() };
        [60, 42, 79].into_iter().for_each(|n| class.add(n));
        assert_eq!((class.frames, class.bytes, class.min, class.max), (3, 181, 42, 79));
        assert_eq!((class.name().as_str(), class.filter().as_str()), ("40-79", "frame.len >= 40 && frame.len < 80"));
    }
}
