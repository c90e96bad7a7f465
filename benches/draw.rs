//! The screen: how long a drawing takes, and a step to the next frame with everything that follows from it.

use criterion::{Criterion, criterion_group, criterion_main};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use netanal_tui::tui::app::Msg;
use netanal_tui::tui::harness::Harness;
use std::hint::black_box;
use std::path::Path;

fn open(width: u16, height: u16) -> Harness {
    let capture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/tour/capture.pcap");
    Harness::open(&capture, width, height).expect("the fixture")
}

fn draw(c: &mut Criterion) {
    let mut group = c.benchmark_group("draw");
    for (width, height) in [(80, 24), (120, 36), (200, 50)] {
        let harness = open(width, height);
        group.bench_function(format!("{width}x{height}"), |b| b.iter(|| black_box(harness.draw())));
    }
    group.finish();
}

fn step(c: &mut Criterion) {
    let mut harness = open(120, 36);
    let key = |code| Msg::Key(KeyEvent::new(KeyCode::Char(code), KeyModifiers::NONE));
    let mut down = false;
    c.bench_function("step to another frame and draw", |b| {
        b.iter(|| {
            down = !down;
            harness.send(key(if down { 'j' } else { 'k' }));
            black_box(harness.draw())
        });
    });
}

criterion_group!(benches, draw, step);
criterion_main!(benches);
