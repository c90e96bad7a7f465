//! Tier 1: how fast a capture is indexed. The input is the fixture `tour` repeated to 64 MiB.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use netanal_tui::session::{self, Options};
use std::hint::black_box;
use std::io::Write;

/// Bytes of the capture.
const SIZE: usize = 64 << 20;
/// Length of a pcap file header.
const HEADER: usize = 24;

fn large_capture() -> tempfile::NamedTempFile {
    let tour = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/tour/capture.pcap")).expect("the fixture");
    let (header, records) = tour.split_at(HEADER);
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(header).expect("room for the capture");
    for _ in 0..SIZE / records.len() {
        file.write_all(records).expect("room for the capture");
    }
    file.flush().expect("room for the capture");
    file
}

fn index(c: &mut Criterion) {
    let capture = large_capture();
    let options = Options::file(capture.path().to_owned());
    let mut group = c.benchmark_group("index");
    group.throughput(Throughput::Bytes(SIZE as u64)).sample_size(10);
    group.bench_function("tour repeated, 64 MiB", |b| {
        b.iter(|| {
            let mut opened = session::open::open(&options).expect("a capture");
            session::open::read_all(&mut opened.indexer).expect("a whole capture");
            black_box(opened.store.snapshot().len())
        });
    });
    group.finish();
}

criterion_group!(benches, index);
criterion_main!(benches);
