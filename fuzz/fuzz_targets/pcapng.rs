#![no_main]
//! The reader of pcapng files.

mod reader;

/// A little-endian section header without options, and an Ethernet interface.
const HEAD: &[u8] = &[
    0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0, 0x4d, 0x3c, 0x2b, 0x1a, 1, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 28, 0, 0, 0, //
    1, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0,
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    reader::read(&[HEAD, data]);
    reader::read(&[&HEAD[..4], data]);
});
