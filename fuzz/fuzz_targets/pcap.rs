#![no_main]
//! The reader of pcap files.

mod reader;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    for magic in [[0xd4, 0xc3, 0xb2, 0xa1], [0xa1, 0xb2, 0x3c, 0x4d]] {
        reader::read(&[&magic, data]);
    }
});
