//! One line a frame, as tshark and the packet list show it.

use super::Dissected;
use crate::base::text::safe;
use std::fmt::Write;

/// Appends the line of a frame: number, relative time, source, destination, protocol, length, info.
pub fn write(frame: &Dissected<'_>, out: &mut String) {
    let columns = &frame.tree.columns;
    let mut time = String::with_capacity(16);
    let _ = frame.relative.map(|t| t.write_seconds(&mut time, frame.decimals));
    let (source, destination) = (columns.source.to_string(), columns.destination.to_string());
    let _ = writeln!(
        out,
        "{:>5} {time:>10} {:>12} \u{2192} {:<12} {} {} {}",
        frame.number,
        safe(&source),
        safe(&destination),
        safe(&columns.protocol),
        frame.row.len,
        safe(&columns.info)
    );
}
