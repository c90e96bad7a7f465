//! Every block type in both byte orders, cut and damaged.

use crate::base::NONE;
use crate::source::testing::{Blocks, read, survives_damage};

/// A section with everything in it.
fn rich(big: bool) -> Blocks {
    let mut b = Blocks::new(big);
    b.section(&[(1, b"about the file"), (2, b"a machine"), (3, b"an OS"), (4, b"a writer")]);
    let offset = b.n64(1_000_000_000);
    b.interface(1, 96, &[(2, b"eth0"), (3, b"uplink"), (9, &[9]), (11, b"\0tcp port 80"), (12, b"Linux"), (15, b"card")]);
    b.interface(113, 0, &[(2, b"any"), (9, &[0x80 | 10]), (14, &offset)]);
    b.packet(0, 5_000_000_007, b"one", &[(1, b"first remark"), (2, &[0, 0, 0, 1]), (1, b"second remark")]);
    b.packet(1, 512, b"second", &[]);
    let len = b.n32(100);
    b.block(3, &[&len, &[9; 96]]);
    let old = [b.n16(1), b.n16(0), b.n32(0), b.n32(1024), b.n32(2), b.n32(60)].concat();
    b.block(2, &[&old, b"ok\0\0"]);
    let names = [b.n16(1), b.n16(10), vec![10, 0, 0, 1], b"a.ex\0b".to_vec(), vec![0, 0], vec![0; 4]].concat();
    b.block(4, &[&names]);
    let counters = [b.n32(0), vec![0; 8], b.options(&[(4, &b.n64(10)), (5, &b.n64(11)), (7, &b.n64(12))])].concat();
    b.block(5, &[&counters]);
    let secret = [b.n32(0x544c_534b), b.n32(5), b"keys\n\0\0\0".to_vec()].concat();
    b.block(10, &[&secret]);
    b.block(0x7777, &[b"nobody knows"]);
    let custom = [b.n32(32_473), b"eight by".to_vec()].concat();
    b.block(0xbad, &[&custom]);
    b
}

#[test]
fn both_byte_orders_read_alike_also_in_one_file() {
    let (frames, info) = read(&rich(false).out).unwrap();
    assert_eq!(frames.iter().map(|f| f.data.len()).collect::<Vec<_>>(), [3, 6, 96, 2, 8]);
    assert_eq!(frames.iter().map(|f| f.len).collect::<Vec<_>>(), [3, 6, 100, 60, 8]);
    assert_eq!(frames.iter().map(|f| f.interface).collect::<Vec<_>>(), [0, 1, 0, 1, NONE]);
    let late = 1_000_000_001_000_000_000;
    assert_eq!(frames.iter().map(|f| f.time).collect::<Vec<_>>(), [5_000_000_007, late - 500_000_000, late - 500_000_000, late, late]);
    assert_eq!(info.untimed, [2, 4]);
    assert_eq!(info.frame_comments, [(0, "first remark".to_owned()), (0, "second remark".to_owned())]);
    assert_eq!(info.comments, ["about the file"]);
    assert_eq!(
        (info.hardware.as_deref(), info.os.as_deref(), info.application.as_deref()),
        (Some("a machine"), Some("an OS"), Some("a writer"))
    );
    let eth = &info.interfaces[0];
    assert_eq!(
        (eth.name.as_deref(), eth.description.as_deref(), eth.filter.as_deref()),
        (Some("eth0"), Some("uplink"), Some("tcp port 80"))
    );
    assert_eq!((eth.os.as_deref(), eth.hardware.as_deref(), eth.precision, eth.snaplen), (Some("Linux"), Some("card"), 9, 96));
    assert_eq!((eth.received, eth.dropped_interface, eth.dropped_kernel), (Some(10), Some(11), Some(12)));
    assert_eq!(info.names.iter().map(|(a, n)| format!("{a} {n}")).collect::<Vec<_>>(), ["10.0.0.1 a.ex", "10.0.0.1 b"]);
    assert_eq!(info.secrets, [(0x544c_534b, b"keys\n".to_vec())]);
    assert!(info.warnings.is_empty(), "{:?}", info.warnings);

    let mut both = rich(false).out;
    both.extend(rich(true).out);
    let (twice, info) = read(&both).unwrap();
    assert_eq!(twice.len(), 10);
    assert!(twice[..5].iter().zip(&twice[5..]).all(|(a, b)| a.data == b.data && a.time == b.time));
    assert_eq!(info.interfaces.len(), 4);
    assert_eq!(twice[6].interface, 3, "interfaces of the second section come after those of the first");
    assert_eq!(info.interfaces[3].number, Some(1), "but are numbered anew");
}

#[test]
fn every_prefix_gives_its_whole_blocks() {
    for big in [false, true] {
        let whole = rich(big).out;
        let all = read(&whole).unwrap().0;
        let mut most = 0;
        for cut in 0..=whole.len() {
            let Ok((frames, info)) = read(&whole[..cut]) else {
                assert!(most == 0, "prefix of {cut} bytes refused");
                continue;
            };
            assert_eq!(frames, all[..frames.len()]);
            assert!(frames.len() >= most, "a longer prefix gave fewer frames");
            assert!(info.warnings.is_empty() || info.warnings[0].contains("in the middle of a block"), "{:?}", info.warnings);
            most = frames.len();
        }
        assert_eq!(most, all.len());
    }
}

#[test]
fn bad_lengths_stop_with_the_offset_of_the_block() {
    let mut b = Blocks::new(false);
    b.section(&[]);
    b.interface(1, 0, &[]);
    b.packet(0, 1, b"good", &[]);
    let at = b.out.len();
    b.packet(0, 1, b"good", &[]);
    for (byte, value, said) in [
        (4, 11_u32, "claims a length of 11"),
        (4, 0xffff_fff0, "is not believed"),
        (b.out.len() - at - 4, 44, "two lengths that differ"),
        (8, 9, "names interface 9, but the section has 1"),
        (20, 5000, "claims 5000 captured bytes"),
    ] {
        let mut bad = b.out.clone();
        bad[at + byte..at + byte + 4].copy_from_slice(&value.to_le_bytes());
        let (frames, info) = read(&bad).unwrap();
        assert_eq!(frames.len(), 1);
        assert!(info.warnings[0].contains(said) && info.warnings[0].contains(&format!("byte {at}")), "{:?}", info.warnings);
    }
}

#[test]
fn a_file_that_is_unusable_from_the_start_is_refused() {
    let mut b = Blocks::new(true);
    b.section(&[]);
    let mut old = b.out.clone();
    old[13] = 9;
    assert!(read(&old).unwrap_err().0.contains("version 9.0"));
    assert!(read(&b.out[..20]).unwrap_err().0.contains("cut off within its file header"));
    let mut option = Blocks::new(false);
    option.section(&[(4, b"12345678")]);
    option.out[26] = 0xff;
    assert!(read(&option.out).unwrap_err().0.contains("option of 255 bytes"));
}

#[test]
fn damage_never_panics() {
    survives_damage(&rich(false).out);
    survives_damage(&rich(true).out);
}
