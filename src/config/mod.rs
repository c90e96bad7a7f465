//! What a person keeps between runs: the settings file, histories of prompts, recent files. Follows the XDG folders.

mod file;
mod memory;

pub use file::ConfigFile;
pub use memory::Memory;

use etcetera::BaseStrategy;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Folder below the user's configuration and state folders.
const FOLDER: &str = "netanal-tui";
/// Wireshark's name for the file with colour rules, looked for beside the settings file.
const COLOURS: &str = "colorfilters";

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
    /// False: a display filter is applied with Enter only, not while it is typed.
    pub filter_as_typed: Option<bool>,
    /// What the Time column shows at first: a word of `view.time`.
    pub time: Option<String>,
    /// Colour rules in Wireshark's format; without it a file `colorfilters` beside the settings, or the built-in rules.
    pub colours: Option<PathBuf>,
    /// Columns of the packet list in their order; none: the usual ones.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// Display filters with a name.
    #[serde(default)]
    pub filters: Vec<SavedFilter>,
    /// Pieces of display filters: `$name(argument)` stands for the text, in which `$1` is the argument.
    #[serde(default)]
    pub macros: BTreeMap<String, String>,
}

/// A column of the packet list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// What stands above it; none: what `show` is called.
    #[serde(default)]
    pub title: String,
    /// `number`, `time`, `source`, `destination`, `protocol`, `length`, `info`, or an expression of the filter language.
    pub show: String,
    /// Cells of the terminal; none: as wide as its content.
    pub width: Option<u16>,
}

/// A display filter with a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedFilter {
    pub name: String,
    pub filter: String,
    /// It stands as a button in the filter line.
    #[serde(default)]
    pub button: bool,
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

/// The file with colour rules that is in force: the one that the settings name, or the one beside them.
pub fn colour_file(config: &Config, settings: Option<&Path>) -> Option<PathBuf> {
    let folder = settings.map(Path::to_path_buf).or_else(config_file)?.parent().map(Path::to_path_buf);
    match (&config.colours, folder) {
        (Some(named), Some(folder)) => Some(folder.join(named)),
        (Some(named), None) => Some(named.clone()),
        (None, folder) => folder.map(|f| f.join(COLOURS)).filter(|f| f.is_file()),
    }
}

/// The user's own settings file.
pub fn config_file() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join(FOLDER).join("config.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_settings_are_understood() {
        let text = include_str!("../../docs/configuration.md");
        let settings = text.split("```toml\n").nth(1).and_then(|t| t.split("```").next()).unwrap();
        let config = Config::parse(settings).unwrap();
        assert_eq!((config.columns.len(), config.filters.len(), config.macros.len()), (4, 1, 1));
    }

    #[test]
    fn settings_are_read_and_wrong_ones_have_a_line() {
        let read = Config::parse("theme = \"light\"\nmouse = false\n").unwrap();
        assert_eq!(read, Config { theme: Some("light".into()), mouse: Some(false), ..Config::default() });
        let wrong = Config::parse("theme = \"light\"\ncolour = 3\n").unwrap_err();
        assert!(wrong.starts_with("line 2: unknown field `colour`"), "{wrong}");
    }
}
