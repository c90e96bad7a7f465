//! Tier 2: how fast frames are dissected, by how much of the tree is wanted; and how fast a filter is tried on them.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use netanal_tui::filter::{Filter, Macros, Selected};
use netanal_tui::model::{Tree, Wanted};
use netanal_tui::session::{self, Dissector, Options, Place, Standing};
use std::hint::black_box;
use std::sync::Arc;

fn tour() -> Dissector {
    let options = Options::file(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/tour/capture.pcap").into());
    let mut opened = session::open::open(&options).expect("the fixture");
    session::open::read_all(&mut opened.indexer).expect("a whole capture");
    Dissector::new(opened.store, Arc::new(session::engine()))
}

/// Dissects every frame once and gives each tree to `with`.
fn every(dissector: &Dissector, tree: &mut Tree, with: &mut dyn FnMut(&Tree, &[u8])) {
    let (snapshot, info) = (dissector.store.snapshot(), dissector.store.info());
    for frame in 0..snapshot.len() as u32 {
        let place = Place { snapshot: &snapshot, info: &info, frame };
        dissector.dissect(&place, Standing::default(), tree, &mut |_, tree, bytes| with(tree, bytes));
    }
}

fn dissect(c: &mut Criterion) {
    let dissector = tour();
    let registry = session::registry(&dissector.engine);
    let port = registry.field("tcp.port").expect("a field");
    let mut group = c.benchmark_group("dissect");
    group.throughput(Throughput::Elements(dissector.store.snapshot().len() as u64));
    for (name, wanted) in [("whole tree", Wanted::All), ("columns", Wanted::Columns), ("one field", Wanted::Only(Arc::from([port])))] {
        let mut tree = Tree::new(wanted);
        group.bench_function(name, |b| {
            b.iter(|| {
                every(&dissector, &mut tree, &mut |tree, _| {
                    black_box(tree.len());
                })
            })
        });
    }
    group.finish();
}

fn filter(c: &mut Criterion) {
    let dissector = tour();
    let registry = session::registry(&dissector.engine);
    let mut group = c.benchmark_group("filter");
    group.throughput(Throughput::Elements(dissector.store.snapshot().len() as u64));
    for text in ["tcp.port == 443", "ip.addr == 192.0.2.0/24 && tcp.flags.syn == 1", "frame contains \"example\""] {
        let filter = Filter::compile(text, &registry, &Macros::default(), Selected::default()).expect("a filter");
        let mut tree = Tree::new(filter.wanted());
        group.bench_function(text, |b| {
            b.iter(|| {
                let mut hits = 0;
                every(&dissector, &mut tree, &mut |tree, bytes| hits += u32::from(filter.matches(tree, bytes)));
                black_box(hits)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, dissect, filter);
criterion_main!(benches);
