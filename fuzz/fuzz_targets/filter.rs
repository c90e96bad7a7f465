#![no_main]
//! The display filter: what compiles is printed in its canonical spelling, and that compiles to the same again.

use netanal_tui::filter::{Filter, Macros, Selected};
use netanal_tui::model::Registry;
use std::sync::{Arc, LazyLock};

static REGISTRY: LazyLock<Arc<Registry>> = LazyLock::new(|| netanal_tui::session::registry(&netanal_tui::session::engine()));

fn compile(text: &str) -> Option<Filter> {
    Filter::compile(text, &REGISTRY, &Macros::default(), Selected::default()).ok()
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Some(filter) = compile(text) {
        let canonical = filter.canonical();
        let again = compile(&canonical).unwrap_or_else(|| panic!("{text:?} became {canonical:?}, which does not compile"));
        assert_eq!(again.canonical(), canonical);
    }
});
