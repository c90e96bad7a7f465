//! Ports and services: conversations by the port that was called.

use super::ends::{Layer, each};
use super::flows::Flows;
use super::scope::{Options, Scope, share};
use super::{Entry, Make};
use crate::model::services;
use crate::model::table::{Cell, Table};
use hashbrown::HashMap;

pub const ENTRY: Entry = Entry {
    name: "ports",
    about: "services by port",
    variants: &["tcp", "udp", "sctp"],
    make: Make::Flows(|flows, scope, options| table(flows, scope, options).into()),
};

/// The traffic of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    pub layer: Layer,
    pub port: u16,
    pub conversations: u64,
    /// To the service.
    pub frames_in: u64,
    pub bytes_in: u64,
    /// From the service.
    pub frames_out: u64,
    pub bytes_out: u64,
}

impl Service {
    /// What the port is registered for.
    pub fn name(&self) -> Option<&'static str> {
        services::name(self.port, self.layer.protocol())
    }

    /// Display filter for its frames.
    pub fn filter(&self) -> String {
        format!("{}.port == {}", self.layer.title().to_lowercase(), self.port)
    }
}

/// Every service, most bytes first.
pub fn services(flows: &Flows, scope: &Scope<'_>, layers: &[Layer]) -> Vec<Service> {
    let all = scope.store.conversations.read();
    let mut found: HashMap<(Layer, u16), Service> = HashMap::new();
    for layer in layers {
        each(flows, &all, *layer, &mut |pair| {
            let [Some(a), Some(b)] = pair.ends.map(|e| e.port()) else { return };
            let port = services::server_port(a, b, layer.protocol());
            let side = usize::from(port != a);
            let nothing = Service { layer: *layer, port, conversations: 0, frames_in: 0, bytes_in: 0, frames_out: 0, bytes_out: 0 };
            let s = found.entry((*layer, port)).or_insert(nothing);
            s.conversations += 1;
            s.frames_out += pair.flow.frames[side];
            s.bytes_out += pair.flow.bytes[side];
            s.frames_in += pair.flow.frames[1 - side];
            s.bytes_in += pair.flow.bytes[1 - side];
        });
    }
    let mut found: Vec<Service> = found.into_values().collect();
    found.sort_unstable_by_key(|s| (std::cmp::Reverse(s.bytes_in + s.bytes_out), s.layer, s.port));
    found
}

fn table(flows: &Flows, scope: &Scope<'_>, options: &Options) -> Table {
    let columns = [
        ("protocol", "protocol"),
        ("port", "port"),
        ("service", "service"),
        ("conversations", "conversations"),
        ("frames", "frames"),
        ("bytes", "bytes"),
        ("bytes_in", "bytes to it"),
        ("bytes_out", "bytes from it"),
        ("share_percent", "share"),
    ];
    let mut table = Table::new("ports", "Ports", &columns);
    let layers: Vec<Layer> = Layer::chosen(&options.variant).into_iter().filter(|l| *l >= Layer::Tcp).collect();
    let all = services(flows, scope, &layers);
    let total = all.iter().map(|s| s.bytes_in + s.bytes_out).sum();
    super::note_rest(&mut table, "ports", all.len(), options.limit);
    for s in all.iter().take(options.limit) {
        let cells = vec![
            Cell::Text(s.layer.title().into()),
            Cell::Id(s.port.into()),
            s.name().map_or(Cell::Nothing, Cell::from),
            Cell::Count(s.conversations),
            Cell::Count(s.frames_in + s.frames_out),
            Cell::Bytes(s.bytes_in + s.bytes_out),
            Cell::Bytes(s.bytes_in),
            Cell::Bytes(s.bytes_out),
            Cell::Share(share(s.bytes_in + s.bytes_out, total)),
        ];
        table.push_filtered(cells, s.filter());
    }
    table
}
