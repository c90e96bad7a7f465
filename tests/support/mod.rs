//! What the tests over captures share: the fixtures, and a capture opened as the program opens it.
#![allow(dead_code, reason = "each test uses a part of it")]

pub mod mmdb;
pub mod terminal;

use netanal_tui::model::Tree;
use netanal_tui::session::{self, Dissector, Options, Place, Standing};
use netanal_tui::source::CaptureInfo;
use netanal_tui::store::{Row, Snapshot};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One folder of `fixtures/`.
pub struct Fixture {
    pub name: String,
    pub capture: PathBuf,
}

/// All fixtures, by name.
pub fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut all: Vec<Fixture> = std::fs::read_dir(&root)
        .expect("fixtures/ can be read")
        .flatten()
        .map(|folder| {
            let name = folder.file_name().to_string_lossy().into_owned();
            let inside = std::fs::read_dir(folder.path()).expect("a folder of fixtures/ can be read");
            let capture = inside.flatten().map(|f| f.path()).find(|p| stem(p) == "capture");
            let capture = capture.unwrap_or_else(|| panic!("fixtures/{name} has no capture.*"));
            Fixture { name, capture }
        })
        .collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(!all.is_empty(), "fixtures/ is empty");
    all
}

/// The fixture of that name.
pub fn fixture(name: &str) -> Fixture {
    fixtures().into_iter().find(|f| f.name == name).unwrap_or_else(|| panic!("no fixture {name}"))
}

/// File name as far as the first point.
pub fn stem(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    name.split('.').next().unwrap_or_default().to_owned()
}

/// A capture with all frames indexed.
pub struct Opened {
    pub dissector: Dissector,
    pub snapshot: Arc<Snapshot>,
    pub info: Arc<CaptureInfo>,
}

impl Opened {
    pub fn new(path: &Path) -> Self {
        let options = Options::file(path.to_owned());
        let mut opened = session::open::open(&options).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        session::open::read_all(&mut opened.indexer).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let dissector = Dissector::new(opened.store.clone(), Arc::new(session::engine()));
        Opened { dissector, snapshot: opened.store.snapshot(), info: opened.store.info() }
    }

    /// Number of frames.
    pub fn len(&self) -> u32 {
        u32::try_from(self.snapshot.len()).expect("fixtures are small")
    }

    /// Dissects one frame.
    pub fn dissect(&self, frame: u32, tree: &mut Tree, with: &mut dyn FnMut(&Row, &Tree, &[u8])) {
        let place = Place { snapshot: &self.snapshot, info: &self.info, frame };
        assert!(self.dissector.dissect(&place, Standing::default(), tree, with), "frame {frame} is there");
    }
}
