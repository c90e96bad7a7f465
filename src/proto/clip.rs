//! Classical IP over ATM as Linux records it: without any header of a link (LINKTYPE_ATM_CLIP).

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::notes;

notes! {
    /// Nothing tells which circuit it was.
    NO_LINK = "clip.no_link_info", "No link information available", Note Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 106)],
    ..Protocol::new(
        ProtocolInfo { notes: NOTES, ..ProtocolInfo::new("clip", "Classical IP frame", "CLIP", &["RFC 2225"]) },
        dissect,
    )
};

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("CLIP");
    cx.info(format_args!("Classical IP frame"));
    cx.layer(&PROTOCOL.info, b, 0);
    cx.note(&NO_LINK);
    let name = if b.u8(0)? >> 4 == 6 { "ipv6" } else { "ip" };
    if !cx.call_named(name, b) {
        cx.data(b);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_packet_stands_alone() {
        let shown = crate::proto::testing::dissect(106, &[0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
        assert_eq!(shown.layers, "clip:ip");
        assert!(shown.lines.iter().any(|l| l.contains("No link information available")), "{:#?}", shown.lines);
    }
}
