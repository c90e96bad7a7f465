//! Cisco's hot standby router protocol (RFC 2281 and version 2).

mod version1;
mod version2;

use crate::base::text::until_nul;
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::field::join;
use crate::model::{Field, ProtocolInfo, Value};

static FIELDS: [&Field; version1::FIELDS.len() + version2::FIELDS.len()] = join(&[version1::FIELDS, version2::FIELDS]);

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 1985), (Table::UdpPort, 2029)],
    ..Protocol::new(
        ProtocolInfo { fields: &FIELDS, ..ProtocolInfo::new("hsrp", "Cisco Hot Standby Router Protocol", "HSRP", &["RFC 2281"]) },
        dissect,
    )
};

/// Types of version 2's TLVs; version 1 begins with 0.
const TLVS: std::ops::RangeInclusive<u8> = 1..=4;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let (name, parts): (_, fn(&mut Cx<'a>, Bytes<'a>) -> Outcome) = match b.u8(0)? {
        0 => ("HSRP", version1::dissect),
        first if TLVS.contains(&first) => ("HSRPv2", version2::dissect),
        _ => return Err(Fault::NotMine),
    };
    cx.protocol(name);
    cx.info(format_args!(""));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    parts(cx, b)
}

/// A time, and whether it is the usual one.
fn timer<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, usual: u64) -> Outcome {
    let time = cx.add(field, b, 0, b.reported_len())?;
    let word = if time == usual { "Default" } else { "Non-Default" };
    cx.text(cx.last(), format_args!("{}: {word} ({time})", field.label));
    Ok(())
}

/// A password of eight bytes at most; `cisco` where nobody chose one.
fn auth_data<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>) -> Outcome {
    let text = until_nul(b.data());
    cx.put(field, b.span(0, b.len()), Value::Span(b.span(0, text.len())));
    let word = if text == b"cisco" { "Default" } else { "Non-Default" };
    cx.text(cx.last(), format_args!("{}: {word} ({})", field.label, crate::proto::common::text::shown(text)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect_as;
    use crate::dissect::Table;

    /// LINKTYPE_USER0 decoded as HSRP.
    fn shown(bytes: &[u8]) -> crate::proto::testing::Shown {
        dissect_as(147, bytes, (Table::LinkType, 147, "hsrp"))
    }

    #[test]
    fn a_hello_of_version_1() {
        let shown = shown(b"\0\0\x04\x03\x0a\xc8\x01\0cisco\0\0\0\xc0\xa8\0\x01");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("HSRP", "Hello (state Speak)"));
        for line in ["Hellotime: Default (3)", "Authentication Data: Default (cisco)", "Virtual IP Address: 192.168.0.1"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn an_advertisement() {
        let shown = shown(&[0, 3, 0, 1, 0, 14, 2, 0, 0, 0, 0, 3, 0x6f, 0, 0, 0]);
        assert_eq!(shown.info, "Advertise (state Passive)");
        assert!(shown.has("Adv passive groups: 3"), "{:#?}", shown.lines);
    }

    #[test]
    fn a_hello_of_version_2() {
        let mut bytes = vec![1, 40, 2, 0, 5, 4, 0x0f, 0xfe, 0, 0x0a, 0x41, 0x43, 0xd0, 0x80];
        bytes.extend([0, 0, 0, 90, 0, 0, 3, 0xe8, 0, 0, 0x0b, 0xb8, 10, 200, 100, 101]);
        bytes.extend([0; 12]);
        bytes.extend(b"\x03\x08cisco\0\0\0");
        let shown = shown(&bytes);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("HSRPv2", "Hello (state Standby)"));
        for line in [
            "Group State TLV: Type=1 Len=40",
            "Group: 4094",
            "Holdtime: Non-Default (3000)",
            "Virtual IP Address: 10.200.100.101",
            "Authentication Data: Default (cisco)",
        ] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }
}
