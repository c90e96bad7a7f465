//! Multiprotocol label switching: the label stack (RFC 3032), and what the bottom of it carries.

use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{ProtocolInfo, Value};



fields! {
    /// Label.
    LABEL = "mpls.label", "MPLS Label", U32 DecHex, mask(0xffff_f000);
    /// Traffic class (RFC 5462).
    EXP = "mpls.exp", "MPLS Experimental Bits", U32 Dec, mask(0x0000_0e00);
    /// The entry is the last of the stack.
    BOTTOM = "mpls.bottom", "MPLS Bottom Of Label Stack", U32 Dec, mask(0x0000_0100);
    /// Hops that the packet may still take.
    TTL = "mpls.ttl", "MPLS TTL", U32 Dec, mask(0x0000_00ff);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::EtherType, 0x8847),
        (Table::EtherType, 0x8848),
        (Table::Ppp, 0x0281),
        (Table::Ppp, 0x0283),
        (Table::IpProto, 137),
        (Table::UdpPort, 6635),
        (Table::Gre, 0x8847),
    ],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("mpls", "MultiProtocol Label Switching Header", "MPLS", &["RFC 3032"]) },
        dissect,
    )
};

/// Labels with a meaning of their own (IANA mpls-label-values).
const RESERVED: &[&str] = &[
    "IPv4 Explicit-Null",
    "Router Alert",
    "IPv6 Explicit-Null",
    "Implicit-Null",
    "Reserved",
    "Reserved",
    "Reserved",
    "Entropy Label Indicator (ELI)",
    "Reserved",
    "Reserved",
    "Reserved",
    "Reserved",
    "Reserved",
    "Generic Associated Channel Label (GAL)",
    "OAM Alert",
    "Extension Label",
];
/// Entries of one stack; no real one has more.
const DEEPEST: usize = 32;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("MPLS");
    cx.info(format_args!("MPLS Label Switched Packet"));
    let mut at = 0;
    for _ in 0..DEEPEST {
        let entry = b.be32(at)?;
        let (label, exp, bottom, ttl) = (entry >> 12, entry >> 9 & 7, entry >> 8 & 1, entry & 0xff);
        let depth = cx.top();
        let item = cx.layer(&PROTOCOL.info, b.from(at), 4);
        let name = RESERVED.get(label as usize);
        match name {
            Some(name) => cx.text(
                item,
                format_args!("MultiProtocol Label Switching Header, Label: {label} ({name}), Exp: {exp}, S: {bottom}, TTL: {ttl}"),
            ),
            None => {
                cx.text(item, format_args!("MultiProtocol Label Switching Header, Label: {label}, Exp: {exp}, S: {bottom}, TTL: {ttl}"));
            }
        }
        cx.put(&LABEL, b.span(at, 4), Value::Uint(label.into()));
        if let Some(name) = name {
            cx.append(cx.last(), format_args!(" ({name})"));
        }
        cx.add(&EXP, b, at, 4)?;
        cx.add(&BOTTOM, b, at, 4)?;
        cx.add(&TTL, b, at, 4)?;
        cx.restore(depth);
        at += 4;
        if bottom == 1 {
            break;
        }
    }
    payload(cx, b.from(at));
    Ok(())
}

/// What the first nibble says (RFC 4928 section 3): IP, a pseudowire control word, or Ethernet without one.
fn payload<'a>(cx: &mut Cx<'a>, payload: Bytes<'a>) {
    let taken = match payload.u8(0).map(|first| first >> 4) {
        Ok(4) => cx.call_named("ip", payload),
        Ok(6) => cx.call_named("ipv6", payload),
        Ok(1) => cx.call_named("pwach", payload),
        Ok(0) => {
            cx.tree.push_layer("pwethheuristic");
            cx.call_named("pwethcw", payload)
        }
        Ok(_) if cx.dispatch(Table::Mpls, 0, payload) => true,
        Ok(_) => {
            cx.tree.push_layer("pwethheuristic");
            cx.tree.push_layer("pwethnocw");
            cx.call_named("eth", payload)
        }
        Err(_) => payload.is_empty(),
    };
    if !taken {
        cx.data(payload);
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    #[test]
    fn the_first_nibble_tells_what_the_stack_carries() {
        let mut frame = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88, 0x47, 0, 1, 0x20, 0xfe, 0, 1, 1, 0xff];
        frame.extend([0x45, 0, 0, 20, 0, 0, 0, 0, 9, 253, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
        let shown = dissect(1, &frame);
        assert_eq!(shown.layers, "eth:ethertype:mpls:ip");
        assert!(shown.has("MultiProtocol Label Switching Header, Label: 18, Exp: 0, S: 0, TTL: 254"));
        assert!(shown.has("MultiProtocol Label Switching Header, Label: 16, Exp: 0, S: 1, TTL: 255"));
    }
}
