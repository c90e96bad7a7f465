//! Opens a capture by its name, whatever format it is in.

use super::bytes::Pread;
use super::feed::Feed;
use super::file::FileSource;
use super::map::Mapped;
use super::{FrameBytes, Source, SourceError};
use crate::base::text::safe;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

/// How captures are opened.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {}

/// Opens a capture file. The format is found out from its first bytes, not from its name.
///
/// # Errors
/// When the file cannot be opened, is empty, or is not a capture; the text says what it is instead and what to do.
pub fn open(path: &Path, _options: &OpenOptions) -> Result<Box<dyn Source>, SourceError> {
    let name = safe(&path.to_string_lossy()).into_owned();
    let failed = |e: std::io::Error| SourceError(format!("cannot open {name}: {}", reason(&e)));
    let file = File::open(path).map_err(failed)?;
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_dir() {
        return Err(SourceError(format!("{name} is a directory; give the capture files in it")));
    }
    let size = metadata.len();
    let bytes: Arc<dyn FrameBytes> = match Mapped::new(&file) {
        Ok(map) => Arc::new(map),
        // Some file systems cannot map.
        Err(_) => Arc::new(Pread(file.try_clone().map_err(failed)?)),
    };
    Ok(Box::new(FileSource::open(name, Feed::new(Box::new(file)), bytes, Some(size))?))
}

/// An operating system error with the next step for the common ones.
fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "there is no such file; check the name".into(),
        ErrorKind::PermissionDenied => "no permission to read it; check its owner and mode with: ls -l".into(),
        _ => error.to_string(),
    }
}
