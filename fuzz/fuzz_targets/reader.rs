//! Reads and indexes a capture file with these bytes; shared by the targets for the file formats.

use netanal_tui::session::{self, Options};
use std::cell::RefCell;
use std::io::{Seek, Write};
use tempfile::NamedTempFile;

thread_local! {
    static FILE: RefCell<NamedTempFile> = RefCell::new(NamedTempFile::new().expect("a temporary file"));
}

/// Errors are fine, and so is any number of frames; a panic, a hang or much memory is not.
pub fn read(parts: &[&[u8]]) {
    FILE.with_borrow_mut(|file| {
        file.as_file().set_len(0).expect("an empty file");
        file.rewind().expect("its beginning");
        for part in parts {
            file.write_all(part).expect("room for the input");
        }
        if let Ok(mut opened) = session::open::open(&Options::file(file.path().to_owned())) {
            let _ = session::open::read_all(&mut opened.indexer);
            let snapshot = opened.store.snapshot();
            for frame in 0..snapshot.len() as u32 {
                let row = snapshot.row(frame).expect("every frame has its row");
                opened.store.with_frame(&row, &mut |bytes| assert!(bytes.len() <= row.captured as usize));
            }
        }
    });
}
