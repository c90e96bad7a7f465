//! `fields` and `actions`: the generated references.

use super::Failure;
use super::output::{self, Listing};
use crate::session;
use std::fmt::Write;

/// A generated reference.
#[derive(clap::Args)]
pub struct Args {
    /// What to print
    #[arg(short = 'T', value_name = "FORMAT", default_value = "text")]
    format: Listing,
}

/// Every field, protocol by protocol.
pub fn fields(args: &Args) -> Result<(), Failure> {
    let registry = session::registry(&session::engine());
    if args.format == Listing::Json {
        let rows: Vec<_> = registry
            .fields()
            .iter()
            .map(|f| serde_json::json!({ "name": f.name, "label": f.label, "type": format!("{:?}", f.kind), "doc": f.doc.trim() }))
            .collect();
        return output::write(&(serde_json::Value::from(rows).to_string() + "\n"));
    }
    let mut out = String::new();
    for protocol in registry.protocols() {
        let _ = writeln!(out, "{}  {}", protocol.name(), protocol.field.label);
        for field in protocol.fields {
            let _ = writeln!(out, "  {:<40} {:<9} {} — {}", field.name, format!("{:?}", field.kind), field.label, field.doc.trim());
        }
    }
    output::write(&out)
}

/// Every action that keys can be bound to.
pub fn actions(args: &Args) -> Result<(), Failure> {
    output::write(&match args.format {
        Listing::Text => crate::action::reference::text(),
        Listing::Json => crate::action::reference::json() + "\n",
    })
}
