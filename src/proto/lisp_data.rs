//! Locator/ID separation protocol: packets between locators (RFC 9300 section 5.3).

use super::common::rows::add_bits;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, ProtocolInfo};

fields! {
    /// Flags.
    FLAGS = "lisp-data.flags", "Flags", U8 Hex;
    /// N bit (Nonce present).
    FLAGS_NONCE = "lisp-data.flags.nonce", "N bit (Nonce present)", Bool B8, mask(0x80), with(SET);
    /// L bit (Locator-Status-Bits field enabled).
    FLAGS_LSB = "lisp-data.flags.lsb", "L bit (Locator-Status-Bits field enabled)", Bool B8, mask(0x40), with(SET);
    /// E bit (Echo-Nonce-Request).
    FLAGS_ENR = "lisp-data.flags.enr", "E bit (Echo-Nonce-Request)", Bool B8, mask(0x20), with(SET);
    /// V bit (Map-Version present).
    FLAGS_MV = "lisp-data.flags.mv", "V bit (Map-Version present)", Bool B8, mask(0x10), with(SET);
    /// I bit (Instance ID present).
    FLAGS_IID = "lisp-data.flags.iid", "I bit (Instance ID present)", Bool B8, mask(0x8), with(SET);
    /// Reserved.
    FLAGS_RES = "lisp-data.flags.res", "Reserved", U8 Hex, mask(0x7);
    /// Nonce.
    NONCE = "lisp-data.nonce", "Nonce", U24 DecHex;
    /// Map-Version.
    MAPVER = "lisp-data.mapver", "Map-Version", U24 Hex;
    /// Source Map-Version.
    SRCMAPVER = "lisp-data.srcmapver", "Source Map-Version", U24 Dec, mask(0xfff000);
    /// Destination Map-Version.
    DSTMAPVER = "lisp-data.dstmapver", "Destination Map-Version", U24 Dec, mask(0xfff);
    /// Instance ID.
    IID = "lisp-data.iid", "Instance ID", U24 Dec;
    /// Locator-Status-Bits.
    LSB = "lisp-data.lsb", "Locator-Status-Bits", U32 Hex, mask(0xffffffff);
    /// Locator-Status-Bits.
    LSB8 = "lisp-data.lsb8", "Locator-Status-Bits", U8 Hex, mask(0xff);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 4341)],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("lisp-data", "Locator/ID Separation Protocol (Data)", "LISP-Data", &["RFC 9300"]) },
        dissect,
    )
};

const HEADER: usize = 8;
const FLAG_BITS: [&Field; 6] = [&FLAGS_NONCE, &FLAGS_LSB, &FLAGS_ENR, &FLAGS_MV, &FLAGS_IID, &FLAGS_RES];

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("LISP-Data");
    cx.info(format_args!("LISP Encapsulation Header"));
    cx.layer(&PROTOCOL.info, b, HEADER);
    let flags = cx.flags(&FLAGS, b, 0, 1, &FLAG_BITS)?;
    let has = |bit: u64| flags & bit != 0;
    if has(0x80) {
        cx.add(&NONCE, b, 1, 3)?;
    }
    if has(0x10) {
        cx.open(&MAPVER, b, 1, 3)?;
        add_bits(cx, b, 1, 3, &[&SRCMAPVER, &DSTMAPVER])?;
        cx.close();
    }
    if has(0x08) {
        cx.add(&IID, b, 4, 3)?;
        if has(0x40) {
            cx.add(&LSB8, b, 7, 1)?;
        }
    } else if has(0x40) {
        cx.add(&LSB, b, 4, 4)?;
    }
    let inner = b.from(HEADER);
    let taken = match inner.u8(0).map(|first| first >> 4) {
        Ok(4) => cx.call_named("ip", inner),
        Ok(6) => cx.call_named("ipv6", inner),
        _ => false,
    };
    if !taken {
        cx.data(inner);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dissect::Table;
    use crate::proto::testing::dissect_as;

    #[rustfmt::skip]
    #[test]
    fn the_packet_stands_behind_eight_bytes() {
        let shown = dissect_as(147, &[
            0x88, 0, 0, 7, 0, 0, 5, 0, 0x45, 0, 0, 20, 0, 1, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2,
        ], (Table::LinkType, 147, "lisp-data"));
        assert_eq!(shown.layers, "lisp-data:ip");
        assert!(shown.has("Instance ID: 5"), "{:#?}", shown.lines);
    }
}
