//! The whole analyzer without a screen: owns the store, the threads, the filter result, marks. Commands go in, snapshots and
//! notices come out. The only place that knows the list of protocols.

pub mod batch;
pub mod dissector;
pub mod facts;
pub mod open;

pub use dissector::{Dissector, Place, Standing};
pub use open::{Input, OpenError, Options};

use crate::dissect::Engine;
use crate::model::Registry;
use std::sync::Arc;

/// All protocols, ready to run.
pub fn engine() -> Engine {
    Engine::new(crate::proto::ALL)
}

/// Every field that a filter, a column or `-e` can name.
pub fn registry(engine: &Engine) -> Arc<Registry> {
    Arc::new(engine.registry())
}
