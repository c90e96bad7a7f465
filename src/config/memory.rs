//! Lists of lines that are kept between runs: histories of prompts, recent files.

use super::{FOLDER, file::write_private};
use etcetera::BaseStrategy;
use std::path::{Path, PathBuf};

/// Lines kept of a history.
const HISTORY_MOST: usize = 500;
/// Recent files kept.
const RECENT_MOST: usize = 20;

fn state_folder() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.state_dir().unwrap_or_else(|| base.data_dir()).join(FOLDER))
}

/// Lists of lines that are kept between runs. Without a folder to keep them in they are forgotten.
#[derive(Clone, Debug)]
pub struct Memory {
    folder: Option<PathBuf>,
}

impl Memory {
    /// In the user's state folder.
    pub fn of_user() -> Self {
        Memory { folder: state_folder() }
    }

    /// In a folder of its own.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Memory { folder: Some(folder.into()) }
    }

    /// The lines of a list, oldest first. Nothing when there is none yet.
    pub fn lines(&self, name: &str) -> Vec<String> {
        let read = self.folder.as_ref().and_then(|f| std::fs::read_to_string(f.join(name)).ok());
        let mut lines: Vec<String> = read.unwrap_or_default().lines().filter(|l| !l.is_empty()).map(str::to_owned).collect();
        let excess = lines.len().saturating_sub(HISTORY_MOST);
        lines.drain(..excess);
        lines
    }

    /// Adds a line as the newest. A failure is no reason to disturb anybody.
    pub fn add(&self, name: &str, line: &str) {
        let Some(folder) = &self.folder else { return };
        let mut lines = self.lines(name);
        lines.retain(|l| l != line);
        lines.push(line.replace(['\n', '\r'], " "));
        let excess = lines.len().saturating_sub(HISTORY_MOST);
        let kept = lines.get(excess..).unwrap_or(&[]).join("\n") + "\n";
        let _ = write_private(folder, name, &kept);
    }

    /// Recent capture files, newest first, those that are still there.
    pub fn recent_files(&self) -> Vec<PathBuf> {
        let newest_first = self.lines("recent").into_iter().rev().map(PathBuf::from);
        newest_first.filter(|p| p.is_file()).take(RECENT_MOST).collect()
    }

    /// Remembers a capture file.
    pub fn add_recent(&self, path: &Path) {
        if let Ok(path) = path.canonicalize() {
            self.add("recent", &path.to_string_lossy());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_kept_once_newest_last() {
        let folder = tempfile::tempdir().unwrap();
        let memory = Memory::in_folder(folder.path());
        for line in ["tcp", "udp", "tcp"] {
            memory.add("filter", line);
        }
        assert_eq!(memory.lines("filter"), ["udp", "tcp"]);
        let capture = folder.path().join("a.pcap");
        std::fs::write(&capture, "x").unwrap();
        memory.add_recent(&capture);
        memory.add_recent(&folder.path().join("gone.pcap"));
        assert_eq!(memory.recent_files(), [capture.canonicalize().unwrap()]);
    }

    #[test]
    #[cfg(unix)]
    fn a_history_is_bounded_and_nobody_else_may_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let memory = Memory::in_folder(folder.path());
        for n in 0..HISTORY_MOST + 3 {
            memory.add("filter", &n.to_string());
        }
        let lines = memory.lines("filter");
        assert_eq!((lines.len(), lines[0].as_str()), (HISTORY_MOST, "3"));
        let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(folder.path().join("filter")).unwrap());
        assert_eq!(mode & 0o777, 0o600);
    }
}
