//! What a person keeps between runs: the settings file, histories of prompts, recent files. Follows the XDG folders.

use etcetera::BaseStrategy;
use serde::Deserialize;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Folder below the user's configuration and state folders.
const FOLDER: &str = "netanal-tui";
/// Lines kept of a history.
const HISTORY_MOST: usize = 500;
/// Recent files kept.
const RECENT_MOST: usize = 20;

/// `config.toml`. Every line may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// `default`, `wireshark`, `vim`, or the path of a file.
    pub keymap: Option<String>,
    /// `dark` or `light`.
    pub theme: Option<String>,
    /// False leaves the mouse to the terminal.
    pub mouse: Option<bool>,
}

/// Why the settings cannot be used: file, place, and what to do.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(String);

impl Config {
    /// Reads `path`, or the user's own file where there is one.
    pub fn load(path: Option<&Path>) -> Result<Config, ConfigError> {
        let own = config_file();
        let (path, required) = match (path, &own) {
            (Some(path), _) => (path, true),
            (None, Some(path)) => (path.as_path(), false),
            (None, None) => return Ok(Config::default()),
        };
        match std::fs::read_to_string(path) {
            Ok(text) => Config::parse(&text).map_err(|e| ConfigError(format!("{}: {e}", path.display()))),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound && !required => Ok(Config::default()),
            Err(e) => Err(ConfigError(format!("{}: {e}; give another file with --config", path.display()))),
        }
    }

    fn parse(text: &str) -> Result<Config, String> {
        toml::from_str(text).map_err(|e| {
            let line = e.span().map_or(1, |s| text.get(..s.start).unwrap_or("").matches('\n').count() + 1);
            format!("line {line}: {}", e.message())
        })
    }
}

/// The user's own settings file.
pub fn config_file() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join(FOLDER).join("config.toml"))
}

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

/// Writes a file that only the user may read, whole or not at all.
fn write_private(folder: &Path, name: &str, text: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let new = folder.join(format!(".{name}.new"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&new)?.write_all(text.as_bytes())?;
    std::fs::rename(new, folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_and_wrong_ones_have_a_line() {
        let read = Config::parse("theme = \"light\"\nmouse = false\n").unwrap();
        assert_eq!(read, Config { theme: Some("light".into()), mouse: Some(false), keymap: None });
        let wrong = Config::parse("theme = \"light\"\ncolour = 3\n").unwrap_err();
        assert!(wrong.starts_with("line 2: unknown field `colour`"), "{wrong}");
    }

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
}
