//! Changes the settings file on the user's word. What the program does not know of it stays: comments, order, blanks.

use super::{Column, ConfigError, SavedFilter, config_file};
use std::io::Write;
use std::path::{Path, PathBuf};
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

/// The settings file that changes are kept in.
#[derive(Clone, Debug)]
pub struct ConfigFile {
    path: Option<PathBuf>,
}

impl ConfigFile {
    /// The file that was given, or the user's own.
    pub fn new(given: Option<&Path>) -> Self {
        ConfigFile { path: given.map(Path::to_path_buf).or_else(config_file) }
    }

    /// Where settings are kept.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Keeps the columns of the packet list; none: the usual ones.
    pub fn keep_columns(&self, columns: &[Column]) -> Result<(), ConfigError> {
        let tables = columns.iter().map(|column| {
            let mut table = Table::new();
            if !column.title.is_empty() {
                table.insert("title", value(&column.title));
            }
            table.insert("show", value(&column.show));
            if let Some(width) = column.width {
                table.insert("width", value(i64::from(width)));
            }
            table
        });
        self.keep("columns", tables.collect())
    }

    /// Keeps the saved filters.
    pub fn keep_filters(&self, filters: &[SavedFilter]) -> Result<(), ConfigError> {
        let tables = filters.iter().map(|filter| {
            let mut table = Table::new();
            table.insert("name", value(&filter.name));
            table.insert("filter", value(&filter.filter));
            if filter.button {
                table.insert("button", value(true));
            }
            table
        });
        self.keep("filters", tables.collect())
    }

    fn keep(&self, key: &str, tables: ArrayOfTables) -> Result<(), ConfigError> {
        let Some(path) = &self.path else {
            return Err(ConfigError("there is no home folder to keep settings in: start with --config FILE".into()));
        };
        let failed = |why: &dyn std::fmt::Display| ConfigError(format!("{}: {why}; the change holds for this run only", path.display()));
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(e) => return Err(failed(&e)),
        };
        let mut document: DocumentMut = text.parse().map_err(|e: toml_edit::TomlError| failed(&e.message()))?;
        if tables.is_empty() {
            document.remove(key);
        } else {
            document.insert(key, Item::ArrayOfTables(tables));
        }
        // a settings file is often a link into a folder under version control: the link stays
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        let (Some(folder), Some(name)) = (path.parent(), path.file_name().and_then(|n| n.to_str())) else {
            return Err(failed(&"this is not the name of a file"));
        };
        write_private(folder, name, &document.to_string()).map_err(|e| failed(&e))
    }
}

/// Writes a file that only the user may read, whole or not at all.
pub(super) fn write_private(folder: &Path, name: &str, text: &str) -> std::io::Result<()> {
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
    use crate::config::Config;

    #[test]
    fn changes_are_kept_beside_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, "# mine\ntheme = \"light\" # bright\n\n[[filters]]\nname = \"old\"\nfilter = \"udp\"\n").unwrap();
        let file = ConfigFile::new(Some(&path));
        let columns = [
            Column { show: "number".into(), ..Column::default() },
            Column { title: "Host".into(), show: "http.host".into(), width: Some(20) },
        ];
        file.keep_columns(&columns).unwrap();
        let filters = [SavedFilter { name: "web".into(), filter: "http || tls".into(), button: true }];
        file.keep_filters(&filters).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("# mine\ntheme = \"light\" # bright\n"), "{text}");
        let config = Config::load(Some(&path)).unwrap();
        assert_eq!((config.columns.as_slice(), config.filters.as_slice()), (&columns[..], &filters[..]));
        file.keep_columns(&[]).unwrap();
        assert_eq!(Config::load(Some(&path)).unwrap().columns, []);
    }

    #[test]
    fn a_file_that_is_not_understood_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, "theme = \n").unwrap();
        let why = ConfigFile::new(Some(&path)).keep_columns(&[]).unwrap_err().to_string();
        assert!(why.contains("config.toml") && why.contains("this run only"), "{why}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "theme = \n");
    }
}
