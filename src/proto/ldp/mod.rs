//! Label distribution protocol (RFC 5036), with pseudowires (RFC 8077).

mod elements;
mod fields;

use super::common::rows::{add_bits, add_each, add_rest};
use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::ProtocolInfo;
use crate::notes;
use crate::stream::{Need, StreamCx};
use fields::*;

notes! {
    /// The sender does not protect its link hellos by the time to live (RFC 6720).
    NO_GTSM = "ldp.gtsm_not_supported", "GTSM is not supported by the source", Chat Protocol;
    /// Protection by the time to live needs link hellos.
    NO_GTSM_TARGETED = "ldp.gtsm_not_supported_basic_discovery",
        "GTSM is not supported by the source, since basic discovery is not enabled", Warn Protocol;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::UdpPort, 646), (Table::TcpPort, 646)],
    need: Some(need),
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("ldp", "Label Distribution Protocol", "LDP", &["RFC 5036"]) },
        dissect,
    )
};

const HEADER: usize = 10;

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    match *bytes {
        [0, 1, high, low, ..] => Need::Complete(4 + usize::from(u16::from_be_bytes([high, low]))),
        [0, 1, ..] | [0] | [] => Need::More(Some(4)),
        _ => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    if b.be16(0)? != 1 {
        return Err(Fault::NotMine);
    }
    cx.protocol("LDP");
    cx.info(format_args!(""));
    let len = 4 + usize::from(b.be16(2)?);
    let pdu = b.window(0, len);
    cx.layer(&PROTOCOL.info, pdu, len);
    add_each(cx, pdu, 0, &[(&HDR_VERSION, 2), (&HDR_PDU_LEN, 2), (&HDR_LDPID_LSR, 4), (&HDR_LDPID_LSID, 2)])?;
    let mut at = HEADER;
    while at + 8 <= pdu.reported_len() {
        let size = 4 + usize::from(pdu.be16(at + 2)?);
        message(cx, pdu.sub(at, size)?)?;
        at += size;
    }
    Ok(())
}

fn message<'a>(cx: &mut Cx<'a>, m: Bytes<'a>) -> Outcome {
    let kind = u64::from(m.be16(0)? & 0x7fff);
    let name = MSG_TYPE.names.get(kind).unwrap_or("Unknown Message type");
    cx.open_text(m.span(0, m.reported_len()), format_args!("{name}"));
    cx.info_append(format_args!("{name} "));
    cx.add(&MSG_UBIT, m, 0, 1)?;
    let mut at = add_each(cx, m, 0, &[(&MSG_TYPE, 2), (&MSG_LEN, 2), (&MSG_ID, 4)])?;
    while at + 4 <= m.reported_len() {
        let size = 4 + usize::from(m.be16(at + 2)?);
        tlv(cx, m.sub(at, size)?)?;
        at += size;
    }
    cx.close();
    Ok(())
}

fn tlv<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let kind = t.be16(0)? & 0x3fff;
    let len = t.reported_len();
    let name = TLV_TYPE.names.get(kind.into()).unwrap_or("Unknown TLV type");
    let item = cx.open_text(t.span(0, len), format_args!("{name}"));
    cx.add(&TLV_UNKNOWN, t, 0, 1)?;
    add_each(cx, t, 0, &[(&TLV_TYPE, 2), (&TLV_LEN, 2)])?;
    match (kind, len) {
        (0x0100, _) => elements::forwarding_class(cx, t)?,
        (0x0101, 6..) => addresses(cx, t)?,
        (0x0103, 5) => cx.add(&HC_VALUE, t, 4, 1).map(|_| ())?,
        (0x0104, _) => (4..len).step_by(4).try_for_each(|at| cx.add(&PV_LSRID, t, at, 4).map(|_| ()))?,
        (0x0200, 8) => cx.add(&GENERIC_LABEL, t, 4, 4).map(|_| ())?,
        (0x0300, 14) => {
            cx.text(item, format_args!("Status"));
            add_bits(cx, t, 4, 1, &[&STATUS_EBIT, &STATUS_FBIT])?;
            add_each(cx, t, 4, &[(&STATUS_DATA, 4), (&STATUS_MSG_ID, 4), (&STATUS_MSG_TYPE, 2)])?;
        }
        (0x0400, 8) => hello(cx, t)?,
        (0x0401, 8) => cx.add(&IPV4_TADDR, t, 4, 4).map(|_| ())?,
        (0x0402, 8) => cx.add(&HELLO_CNF_SEQNO, t, 4, 4).map(|_| ())?,
        (0x0403, 20) => cx.add(&IPV6_TADDR, t, 4, 16).map(|_| ())?,
        (0x0500, 18) => session(cx, t)?,
        (0x0600, 8) => cx.add(&LBL_REQ_MSG_ID, t, 4, 4).map(|_| ())?,
        _ => add_rest(cx, &TLV_VALUE, t, 4)?,
    }
    cx.close();
    Ok(())
}

/// Common hello parameters (section 3.5.2).
fn hello<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    cx.add(&HELLO_HOLD, t, 4, 2)?;
    let targeted = cx.add(&HELLO_TARGETED, t, 6, 2)?;
    cx.add(&HELLO_REQUESTED, t, 6, 2)?;
    if cx.add(&HELLO_GTSM, t, 6, 2)? == 0 {
        cx.note(if targeted != 0 { &NO_GTSM_TARGETED } else { &NO_GTSM });
    }
    cx.add(&HELLO_RES, t, 6, 2).map(|_| ())
}

/// Common session parameters (section 3.5.3).
fn session<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    cx.open_text(t.span(4, 14), format_args!("Parameters"));
    add_each(cx, t, 4, &[(&SESS_VER, 2), (&SESS_KA, 2)])?;
    add_bits(cx, t, 8, 1, &[&SESS_ADVBIT, &SESS_LDETBIT])?;
    add_each(cx, t, 9, &[(&SESS_PVLIM, 1), (&SESS_MXPDU, 2), (&SESS_RXLSR, 4), (&SESS_RXLS, 2)])?;
    cx.close();
    Ok(())
}

/// Addresses of the sender's interfaces (section 3.4.3).
fn addresses<'a>(cx: &mut Cx<'a>, t: Bytes<'a>) -> Outcome {
    let family = cx.add(&ADDRL_ADDR_FAMILY, t, 4, 2)?;
    let size = if family == 2 { 16 } else { 4 };
    let len = t.reported_len();
    cx.open_text(t.span(6, len - 6), format_args!("Addresses"));
    let mut at = 6;
    let mut number = 1;
    while at + size <= len {
        let text = elements::address(t, at, size, size)?;
        let item = cx.put_text(&ADDRL_ADDR, t.span(at, size), format_args!("{text}"));
        cx.text(item, format_args!("Address {number}: {text}"));
        at += size;
        number += 1;
    }
    cx.close();
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn messages_make_the_info_text() {
        let mut frame = vec![0x45, 0, 0, 62, 0, 1, 0, 0, 1, 17, 0, 0, 10, 0, 0, 1, 224, 0, 0, 2, 2, 0x86, 2, 0x86, 0, 42, 0, 0];
        frame.extend([0, 1, 0, 30, 10, 0, 1, 1, 0, 0, 1, 0, 0, 20, 0, 0, 0, 0, 4, 0, 0, 4, 0, 15, 0, 0]);
        frame.extend([4, 1, 0, 4, 10, 0, 1, 1]);
        let shown = crate::proto::testing::dissect(228, &frame);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("LDP", "Hello Message "));
        assert!(shown.has("IPv4 Transport Address: 10.0.1.1"), "{:?}", shown.lines);
    }
}
