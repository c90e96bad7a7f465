//! What can be opened: the interfaces with what goes on at each right now.

use super::devices::{self, Device};
use super::view::Choice;
use hashbrown::HashMap;
use std::path::Path;
use std::time::Instant;

/// Rates kept for each interface.
const KEPT: usize = 64;

/// Watches the interfaces. Each look adds one rate to what is known of an interface.
#[derive(Default)]
pub struct Sources {
    /// Frames counted at the look before, and the rates so far (frames a second).
    seen: HashMap<String, (u64, Instant, Vec<f64>)>,
}

impl Sources {
    /// The interfaces, likeliest first. Nothing when they cannot be listed.
    pub fn look(&mut self) -> Vec<Choice> {
        devices::list().unwrap_or_default().into_iter().map(|device| self.choice(device)).collect()
    }

    fn choice(&mut self, device: Device) -> Choice {
        let now = Instant::now();
        let mut activity = Vec::new();
        if let Some(frames) = devices::frames(&device.name) {
            let (before, at, rates) = self.seen.entry(device.name.clone()).or_insert((frames, now, Vec::new()));
            let seconds = now.duration_since(*at).as_secs_f64();
            if seconds > 0.1 {
                rates.push(frames.saturating_sub(*before) as f64 / seconds);
                rates.drain(..rates.len().saturating_sub(KEPT));
                (*before, *at) = (frames, now);
            }
            activity.clone_from(rates);
        }
        let up = device.state == "up";
        let mut words = device.addresses;
        if !up && !device.state.is_empty() {
            words.push(device.state.into());
        }
        if words.is_empty() {
            words.extend(device.description);
        }
        Choice { name: device.name, detail: words.join("  "), is_file: false, up, activity }
    }
}

impl Choice {
    /// A capture file.
    pub fn file(path: &Path) -> Choice {
        let folder = path.parent().map_or(String::new(), |p| p.display().to_string());
        let size = std::fs::metadata(path).map_or(0, |m| m.len());
        let detail = format!("{folder} · {}", readable(size));
        Choice { name: path.to_string_lossy().into_owned(), detail, is_file: true, ..Choice::default() }
    }
}

/// A size as people read it: `812 B`, `5.8 kB`, `1.1 GB`.
fn readable(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["B", "kB", "MB", "GB"];
    let step = (bytes.max(1).ilog10() / 3).min(3);
    let scaled = bytes as f64 / 1000_f64.powi(step as i32);
    let decimals = usize::from(step > 0 && scaled < 99.95);
    format!("{scaled:.decimals$} {}", UNITS.get(step as usize).copied().unwrap_or("GB"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_read_well() {
        let shown = [0, 812, 5840, 104_857_586, 1_073_741_765].map(readable);
        assert_eq!(shown, ["0 B", "812 B", "5.8 kB", "105 MB", "1.1 GB"]);
    }
}
