//! Link types of Juniper routers: a header of Juniper's own before that of the link (as tcpdump's print-juniper.c describes it).

mod fields;
mod names;

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::model::{Field, ProtocolInfo, Value};
use crate::notes;
use fields::*;

notes! {
    /// The header does not begin as it has to.
    NO_MAGIC = "juniper.magic-number.none", "No Magic-Number found!", Warn Protocol;
}

const MLPPP: u16 = 130;
const MLFR: u16 = 131;
const GGSN: u16 = 133;
const ATM2: u16 = 135;
const SERVICES: u16 = 136;
const ATM1: u16 = 137;
const PPPOE: u16 = 167;
const ETHERNET: u16 = 178;
const PPP: u16 = 179;
const FRAME_RELAY: u16 = 180;
const CISCO_HDLC: u16 = 181;
const VOICE: u16 = 183;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[
        (Table::LinkType, MLPPP as u32),
        (Table::LinkType, MLFR as u32),
        (Table::LinkType, GGSN as u32),
        (Table::LinkType, ATM2 as u32),
        (Table::LinkType, SERVICES as u32),
        (Table::LinkType, ATM1 as u32),
        (Table::LinkType, PPPOE as u32),
        (Table::LinkType, ETHERNET as u32),
        (Table::LinkType, PPP as u32),
        (Table::LinkType, FRAME_RELAY as u32),
        (Table::LinkType, CISCO_HDLC as u32),
        (Table::LinkType, VOICE as u32),
    ],
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, notes: NOTES, ..ProtocolInfo::new("juniper", "Juniper", "Juniper", &["Juniper link headers"]) },
        dissect,
    )
};

/// Magic number and flags.
const HEADER: usize = 4;
const MAGIC_NUMBER: u64 = 0x4d_4743;
const INCOMING: u8 = 0x01;
const WITHOUT_LINK: u8 = 0x02;
const EXTENDED: u8 = 0x80;

/// Payloads, as [`fields::PAYLOAD_TYPE`] numbers them.
mod payload {
    pub const NONE: u16 = 0;
    pub const IPV4: u16 = 2;
    pub const MPLS: u16 = 5;
    pub const IPV6: u16 = 6;
    pub const PPP: u16 = 200;
    pub const OSI: u16 = 201;
    pub const LLC: u16 = 202;
    pub const LLC_SNAP: u16 = 203;
    pub const ETHERNET: u16 = 204;
    pub const OAM: u16 = 205;
    pub const Q933: u16 = 206;
    pub const FRAME_RELAY: u16 = 207;
    pub const CISCO_HDLC: u16 = 208;
    pub const UNKNOWN: u16 = 0xffff;
}

/// Title of the layer, Protocol column.
fn titles(link: u16) -> (&'static str, &'static str) {
    match link {
        MLPPP => ("Juniper MLPPP", "Juniper MLPPP"),
        MLFR => ("Juniper Multi-Link Frame-Relay (FRF.15)", "Juniper MLFR"),
        GGSN => ("Juniper GGSN", "Juniper GGSN"),
        ATM2 => ("Juniper ATM2 PIC", "Juniper ATM2"),
        SERVICES => ("Juniper Services cookie", "Juniper Services"),
        ATM1 => ("Juniper ATM1 PIC", "Juniper ATM1"),
        PPPOE => ("Juniper PPPoE PIC", "Juniper PPPoE"),
        ETHERNET => ("Juniper Ethernet", "Juniper Ethernet"),
        PPP => ("Juniper PPP", "Juniper PPP"),
        FRAME_RELAY => ("Juniper Frame-Relay", "Juniper Frame-Relay"),
        CISCO_HDLC => ("Juniper C-HDLC", "Juniper C-HDLC"),
        _ => ("Juniper Voice PIC", "Juniper Voice PIC"),
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let link = cx.frame.link_type;
    let (title, column) = titles(link);
    cx.protocol(column);
    cx.info(format_args!(""));
    let layer = cx.layer(&PROTOCOL.info, b, HEADER);
    cx.text(layer, format_args!("{title}"));
    if cx.add(&MAGIC, b, 0, 3)? != MAGIC_NUMBER {
        cx.note(&NO_MAGIC);
        cx.computed(&PAYLOAD_TYPE, b.span(0, 0), Value::Uint(payload::ETHERNET.into()));
        if !cx.call_named("eth", b) {
            cx.data(b);
        }
        return Ok(());
    }
    let flags = b.u8(3)?;
    cx.add(&DIRECTION, b, 3, 1)?;
    cx.add(&L2_HEADER, b, 3, 1)?;
    let mut at = HEADER;
    if flags & EXTENDED != 0 {
        at = extensions(cx, b)?;
    }
    let (kind, at) = if flags & WITHOUT_LINK != 0 {
        // the family of the network layer stands in place of the link's header
        (u16::from(b.u8(at)?), at + 4)
    } else {
        carried(cx, b, at, link, flags & INCOMING != 0)?
    };
    cx.end_at(layer, b, at);
    cx.computed(&PAYLOAD_TYPE, b.span(at, 0), Value::Uint(kind.into()));
    hand_on(cx, kind, b.from(at));
    Ok(())
}

/// Extensions, each with its type and length; gives where they end.
fn extensions<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Result<usize, Fault> {
    let total = usize::from(b.be16(HEADER)?);
    let end = HEADER + 2 + total;
    cx.open(&EXTENSIONS, b, HEADER, 2)?;
    let mut at = HEADER + 2;
    while at + 2 <= end {
        let (kind, len) = (b.u8(at)?, usize::from(b.u8(at + 1)?));
        let (name, field): (_, Option<&'static Field>) = match kind {
            1 => ("Device Interface Index", Some(&DEVICE)),
            2 => ("Device Interface Name", None),
            3 => ("Device Media Type", Some(&MEDIUM)),
            4 => ("Logical Interface Index", Some(&LOGICAL)),
            5 => ("Logical Unit Number", Some(&UNIT)),
            6 => ("Logical Interface Encapsulation", Some(&ENCAPSULATION)),
            7 => ("TTP derived Device Media Type", Some(&TTP_MEDIUM)),
            8 => ("TTP derived Logical Interface Encapsulation", Some(&TTP_ENCAPSULATION)),
            _ => ("Unknown", None),
        };
        let line = cx.open_text(b.span(at, len + 2), format_args!("{name} Extension TLV #{kind}, length: {len}"));
        match field.filter(|_| matches!(len, 1 | 2 | 4)) {
            Some(field) => {
                cx.add_le(field, b, at + 2, len)?;
            }
            None => cx.append(line, format_args!("Unknown")),
        }
        cx.close();
        at += len + 2;
    }
    cx.close();
    Ok(end)
}

/// What a link's own header says about the payload: its kind and where it starts.
fn carried<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, link: u16, incoming: bool) -> Result<(u16, usize), Fault> {
    Ok(match link {
        ATM1 => {
            let cookie = cx.add(&ATM1_COOKIE, b, at, 4)?;
            let oam = cookie >> 24 == 0x80;
            cells(cx, b, at + 4, if oam { Some(payload::OAM) } else { None }, false)?
        }
        ATM2 => {
            let cookie = cx.add(&ATM2_COOKIE, b, at, 8)?;
            // a gap count stands where Ethernet is sent
            let bridged = !incoming && cookie & 0x3f_0000_0000 != 0;
            let told = match cookie {
                c if c & 0x70 != 0 => Some(payload::OAM),
                _ if bridged && !is_llc(b, at + 8) => Some(payload::ETHERNET),
                _ => None,
            };
            cells(cx, b, at + 8, told, true)?
        }
        MLPPP | MLFR => multilink(cx, b, at, link)?,
        GGSN => {
            let proto = cx.add_le(&PROTO, b, at, 2)?;
            cx.add_le(&VLAN, b, at + 2, 2)?;
            (proto as u16, at + 4)
        }
        PPP => (payload::PPP, at + 2),
        FRAME_RELAY => (payload::FRAME_RELAY, at),
        CISCO_HDLC => (payload::CISCO_HDLC, at),
        VOICE | SERVICES => (payload::IPV4, at + if link == VOICE { 18 } else { 12 }),
        _ => (payload::ETHERNET, at),
    })
}

fn is_llc(b: Bytes<'_>, at: usize) -> bool {
    matches!(b.clipped(at, 3), [0xaa, 0xaa, 3] | [0xfe, 0xfe, 3])
}

/// Whether a number of PPP's begins the bytes.
fn is_ppp(b: Bytes<'_>, at: usize) -> bool {
    const NUMBERS: &[u16] =
        &[0x0021, 0x0023, 0x003d, 0x0057, 0x0281, 0x0283, 0x8021, 0x8023, 0x8057, 0x8281, 0xc021, 0xc023, 0xc223];
    b.be16(at).is_ok_and(|n| NUMBERS.contains(&n))
}

/// AAL5: what the cookie told, else what the bytes look like.
fn cells<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, told: Option<u16>, ppp: bool) -> Result<(u16, usize), Fault> {
    const LLC_NLPID: u64 = 1;
    const VC_MUX: u64 = 2;
    if let Some(kind) = told {
        return Ok((kind, at));
    }
    let named = |cx: &mut Cx<'a>, kind: u64, payload: u16, start: usize| {
        let item = cx.put(&ENCAPSULATION_KIND, b.span(at, 0), Value::Uint(kind));
        cx.text(item, format_args!("Encapsulation Type: {}", ENCAPSULATION_KIND.names.get(kind).unwrap_or("Unknown")));
        (payload, start)
    };
    Ok(match (b.clipped(at, 3), b.u8(at)? >> 4) {
        ([0xaa, 0xaa, 3], _) => (payload::LLC_SNAP, at),
        ([0xfe, 0xfe, 3], _) => (payload::LLC, at),
        // NLPID in Cisco's style
        ([3, ..], _) => named(cx, LLC_NLPID, payload::OSI, at + 1),
        (_, 4) => named(cx, VC_MUX, payload::IPV4, at),
        (_, 6) => named(cx, VC_MUX, payload::IPV6, at),
        _ if ppp && is_ppp(b, at) => named(cx, 0, payload::PPP, at),
        _ => (payload::UNKNOWN, at),
    })
}

/// Multilink cards have cookies of several lengths.
fn multilink<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, link: u16) -> Result<(u16, usize), Fault> {
    let inner = if link == MLPPP { payload::PPP } else { payload::OSI };
    let (kind, len, control) = match (b.u8(at)?, link) {
        (0x54, _) => (inner, 4, 0),
        (0x40 | 0x47, _) => (payload::IPV4, 8, 0),
        (_, MLPPP) if is_ppp(b, at) || b.be16(at) == Ok(0xff03) => (payload::PPP, 0, 0),
        (_, MLPPP) if is_ppp(b, at + 2) => (payload::PPP, 2, 0),
        // the control byte before an NLPID is no part of the payload
        (_, MLFR) => match b.be16(at + 2)? {
            0x0308 => (payload::Q933, 2, 0),
            0x0003 => (payload::OSI, 2, 2),
            0x0300..=0x03ff => (payload::OSI, 2, 1),
            _ => (payload::NONE, 0, 0),
        },
        _ => (payload::NONE, 0, 0),
    };
    match len {
        2 => cx.add(&ML_COOKIE, b, at, len)?,
        4 => cx.add(&LS_COOKIE, b, at, len)?,
        8 => cx.add(&AS_COOKIE, b, at, len)?,
        _ => 0,
    };
    cx.computed(&COOKIE_LENGTH, b.span(at, 0), Value::Uint(len as u64));
    Ok((kind, at + len + control))
}

fn hand_on<'a>(cx: &mut Cx<'a>, kind: u16, rest: Bytes<'a>) {
    let name = match kind {
        payload::IPV4 | 3 => "ip",
        payload::IPV6 | 7 => "ipv6",
        payload::MPLS | 4 | 8 | 32 => "mpls",
        payload::PPP => "ppp",
        10 | 33 | payload::OSI => "osi",
        payload::LLC | payload::LLC_SNAP => "llc",
        payload::ETHERNET => "eth",
        payload::FRAME_RELAY => "fr",
        payload::CISCO_HDLC => "chdlc",
        _ => return cx.data(rest),
    };
    if !cx.call_named(name, rest) {
        cx.data(rest);
    }
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::dissect;

    const IP: &[u8] = &[0x45, 0, 0, 20, 0, 0, 0, 0, 64, 59, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];

    #[test]
    fn extensions_stand_before_the_link_header() {
        let mut frame = b"MGC\x81\0\x08\x01\x04\x0a\0\0\0\x06\0".to_vec();
        frame.truncate(12);
        frame.extend([6, 0]);
        frame.extend([2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0]);
        frame.extend(IP);
        let shown = dissect(super::ETHERNET, &frame);
        assert!(shown.has("Device Interface Index: 10"), "{:#?}", shown.lines);
        assert!(shown.has("[Payload Type: Ethernet (204)]"));
        assert_eq!(shown.layers, "juniper:eth:ethertype:ip");
    }

    #[test]
    fn cells_go_by_their_first_bytes() {
        let link = [b"MGC\x01\x02\0\0\x05", IP].concat();
        let shown = dissect(super::ATM1, &link);
        assert!(shown.has("Encapsulation Type: VC-MUX"), "{:#?}", shown.lines);
        assert_eq!(shown.layers, "juniper:ip");
        let shown = dissect(super::ATM1, b"MGC\x01\x80\0\0\x05abcdef");
        assert_eq!((shown.protocol.as_str(), shown.layers.as_str()), ("Juniper ATM1", "juniper:data"));
        assert!(shown.has("[Payload Type: ATM OAM Cell (205)]"));
    }

    #[test]
    fn cookies_of_multilink_cards_have_several_lengths() {
        let short = [b"MGC\0\0\x05\0\x21".as_slice(), IP].concat();
        assert!(dissect(super::MLPPP, &short).has("[Cookie length: 2]"));
        let long = [b"MGC\0\x54\0\0\x05\0\x21".as_slice(), IP].concat();
        let shown = dissect(super::MLPPP, &long);
        assert!(shown.has("Cookie: 0x54000005"), "{:#?}", shown.lines);
        assert_eq!(shown.layers, "juniper:ppp:ip");
    }
}
