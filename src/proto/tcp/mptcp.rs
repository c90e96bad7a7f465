//! Multipath TCP, which is a TCP option (RFC 8684, RFC 6824).

use super::fields::{OPTION_KIND, OPTION_LEN};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome};
use crate::fields;
use crate::model::field::SET;
use crate::model::{Field, Value};
use sha1::Digest;

const SUBTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Multipath Capable"),
    (1, "Join Connection"),
    (2, "Data Sequence Signal"),
    (3, "Add Address"),
    (4, "Remove Address"),
    (5, "Change Subflow Priority"),
    (6, "TCP Fallback"),
    (7, "Fast Close"),
    (8, "TCP Reset"),
];

const RST_REASON_NAMES: &[(u64, &str)] = &[
    (0, "Unspecified error"),
    (1, "MPTCP-specific error"),
    (2, "Lack of resources"),
    (3, "Administratively prohibited"),
    (4, "Too much outstanding data"),
    (5, "Unacceptable performance"),
    (6, "Middlebox interference"),
];

fields! {
    /// The option as a protocol of its own.
    MPTCP = "mptcp", "Multipath Transmission Control Protocol", Protocol None;
    /// Multipath TCP subtype.
    SUBTYPE = "tcp.options.mptcp.subtype", "Multipath TCP subtype", U8 Dec, mask(0xf0), names(SUBTYPE_NAMES);
    /// Multipath TCP version.
    VERSION = "tcp.options.mptcp.version", "Multipath TCP version", U8 Dec, mask(0xf);
    /// Reserved.
    RESERVED = "tcp.options.mptcp.reserved", "Reserved", U16 Hex, mask(0xfff);
    /// Multipath TCP flags.
    FLAGS = "tcp.options.mptcp.flags", "Multipath TCP flags", U8 Hex;
    /// Backup flag.
    BACKUP_FLAG = "tcp.options.mptcp.backup.flag", "Backup flag", U8 Dec, mask(0x1);
    /// Checksum required.
    CHECKSUMREQ_FLAGS = "tcp.options.mptcp.checksumreq.flags", "Checksum required", U8 Dec, mask(0x80);
    /// Extensibility.
    EXTENSIBILITY_FLAG = "tcp.options.mptcp.extensibility.flag", "Extensibility", U8 Dec, mask(0x40);
    /// Do not attempt to establish new subflows to this address and port.
    NOMORESUBFLOWS_FLAG = "tcp.options.mptcp.nomoresubflows.flag", "Do not attempt to establish new subflows to this address and port", U8 Dec, mask(0x20);
    /// Use HMAC-SHA1.
    SHA1_FLAG = "tcp.options.mptcp.sha1.flag", "Use HMAC-SHA1", U8 Dec, mask(0x1);
    /// Use HMAC-SHA256.
    SHA256_FLAG = "tcp.options.mptcp.sha256.flag", "Use HMAC-SHA256", U8 Dec, mask(0x1);
    /// DATA_FIN.
    DATAFIN_FLAG = "tcp.options.mptcp.datafin.flag", "DATA_FIN", U8 Dec, mask(0x10);
    /// Data Sequence Number is 8 octets.
    DSEQN8_FLAG = "tcp.options.mptcp.dseqn8.flag", "Data Sequence Number is 8 octets", U8 Dec, mask(0x8);
    /// Data Sequence Number, Subflow Sequence Number, Data-level Length, Checksum present.
    DSEQNPRESENT_FLAG = "tcp.options.mptcp.dseqnpresent.flag", "Data Sequence Number, Subflow Sequence Number, Data-level Length, Checksum present", U8 Dec, mask(0x4);
    /// Data ACK is 8 octets.
    DATAACK8_FLAG = "tcp.options.mptcp.dataack8.flag", "Data ACK is 8 octets", U8 Dec, mask(0x2);
    /// Data ACK is present.
    DATAACKPRESENT_FLAG = "tcp.options.mptcp.dataackpresent.flag", "Data ACK is present", U8 Dec, mask(0x1);
    /// Reserved.
    RESERVED_FLAG = "tcp.options.mptcp.reserved.flag", "Reserved", U8 Hex, mask(0x3e);
    /// Flag U.
    FLAG_U_FLAG = "tcp.options.mptcp.flag_U.flag", "Flag U", Bool B8, mask(0x8), with(SET);
    /// Flag V.
    FLAG_V_FLAG = "tcp.options.mptcp.flag_V.flag", "Flag V", Bool B8, mask(0x4), with(SET);
    /// Flag W.
    FLAG_W_FLAG = "tcp.options.mptcp.flag_W.flag", "Flag W", Bool B8, mask(0x2), with(SET);
    /// Transient.
    FLAG_T_FLAG = "tcp.options.mptcp.flag_T.flag", "Transient", Bool B8, mask(0x1), with(SET);
    /// Multipath TCPRST Reason Code.
    RST_REASON = "tcp.options.mptcp.rst_reason", "TCPRST Reason", U8 Hex, names(RST_REASON_NAMES);
    /// Address ID.
    ADDRID = "tcp.options.mptcp.addrid", "Address ID", U8 Dec;
    /// Sender's Key.
    SENDKEY = "tcp.options.mptcp.sendkey", "Sender's Key", U64 Dec;
    /// Receiver's Key.
    RECVKEY = "tcp.options.mptcp.recvkey", "Receiver's Key", U64 Dec;
    /// Receiver's Token.
    RECVTOK = "tcp.options.mptcp.recvtok", "Receiver's Token", U32 Dec;
    /// Sender's Random Number.
    SENDRAND = "tcp.options.mptcp.sendrand", "Sender's Random Number", U32 Dec;
    /// Sender's Truncated HMAC.
    SENDTRUNCHMAC = "tcp.options.mptcp.sendtrunchmac", "Sender's Truncated HMAC", U64 Dec;
    /// Sender's HMAC.
    SENDHMAC = "tcp.options.mptcp.sendhmac", "Sender's HMAC", Bytes None;
    /// Truncated HMAC.
    ADDADDRTRUNCHMAC = "tcp.options.mptcp.addaddrtrunchmac", "Truncated HMAC", U64 Dec;
    /// Original MPTCP Data ACK.
    RAWDATAACK = "tcp.options.mptcp.rawdataack", "Original MPTCP Data ACK", U64 Dec;
    /// Data Sequence Number.
    RAWDATASEQNO = "tcp.options.mptcp.rawdataseqno", "Data Sequence Number", U64 Dec;
    /// Subflow Sequence Number.
    SUBFLOWSEQNO = "tcp.options.mptcp.subflowseqno", "Subflow Sequence Number", U32 Dec;
    /// Data-level Length.
    DATALVLLEN = "tcp.options.mptcp.datalvllen", "Data-level Length", U16 Dec;
    /// Checksum.
    CHECKSUM = "tcp.options.mptcp.checksum", "Checksum", U16 Hex;
    /// IP version.
    IPVER = "tcp.options.mptcp.ipver", "IP version", U8 Dec, mask(0xf);
    /// Echo.
    ECHO = "tcp.options.mptcp.echo", "Echo", U8 Dec, mask(0x1);
    /// Advertised IPv4 Address.
    IPV4 = "tcp.options.mptcp.ipv4", "Advertised IPv4 Address", Ipv4 None;
    /// Advertised IPv6 Address.
    IPV6 = "tcp.options.mptcp.ipv6", "Advertised IPv6 Address", Ipv6 None;
    /// Advertised port.
    PORT = "tcp.options.mptcp.port", "Advertised port", U16 Dec;
    /// Subflow token generated from key.
    EXPECTED_TOKEN = "mptcp.expected_token", "Subflow token generated from key", U32 Dec;
    /// Subflow expected IDSN.
    EXPECTED_IDSN = "mptcp.expected_idsn", "Subflow expected IDSN", U64 Dec;
    /// Number of removed addresses.
    RM_ADDR_COUNT = "mptcp.rm_addr.count", "Number of removed addresses", U8 Dec;
}

/// Subtypes (RFC 8684 section 3).
const CAPABLE: u64 = 0;
const JOIN: u64 = 1;
const SIGNAL: u64 = 2;
const ADD_ADDRESS: u64 = 3;
const REMOVE_ADDRESS: u64 = 4;
const PRIORITY: u64 = 5;
const FAIL: u64 = 6;
const FAST_CLOSE: u64 = 7;
const RESET: u64 = 8;

/// Dissects one option.
pub(super) fn option<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let size = b.reported_len();
    cx.tree.push_layer("mptcp");
    cx.protocol("MPTCP");
    let item = cx.put(&MPTCP, b.span(0, size), Value::Span(b.span(0, size)));
    cx.open_last();
    cx.add(&OPTION_KIND, b, 0, 1)?;
    cx.add(&OPTION_LEN, b, 1, 1)?;
    let subtype = cx.add(&SUBTYPE, b, 2, 1)?;
    match SUBTYPE.names.get(subtype) {
        Some(name) => cx.append(item, format_args!(": {name}")),
        None => cx.append(item, format_args!(": Unknown ({subtype})")),
    }
    match subtype {
        CAPABLE => capable(cx, b, size)?,
        JOIN => join(cx, b, size)?,
        SIGNAL => signal(cx, b, size)?,
        ADD_ADDRESS => add_address(cx, b, size)?,
        REMOVE_ADDRESS => {
            cx.put(&RM_ADDR_COUNT, b.span(2, 1), Value::Uint(size.saturating_sub(3) as u64));
            (3..size).try_for_each(|at| cx.add(&ADDRID, b, at, 1).map(drop))?;
        }
        PRIORITY => {
            flags(cx, b, 2, &[&BACKUP_FLAG])?;
            if size > 3 {
                cx.add(&ADDRID, b, 3, 1)?;
            }
        }
        FAIL | FAST_CLOSE if size >= 12 => {
            cx.add(&RESERVED, b, 2, 2)?;
            let field = if subtype == FAIL { &RAWDATASEQNO } else { &RECVKEY };
            cx.add(field, b, 4, 8)?;
        }
        RESET if size >= 4 => {
            let bits = [
                &FLAG_U_FLAG,
                &FLAG_V_FLAG,
                &FLAG_W_FLAG,
                &FLAG_T_FLAG,
            ];
            flags(cx, b, 2, &bits)?;
            cx.add(&RST_REASON, b, 3, 1)?;
        }
        _ => {}
    }
    cx.close();
    Ok(())
}

fn flags<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize, bits: &[&'static Field]) -> Outcome {
    cx.flags(&FLAGS, b, at, 1, bits).map(drop)
}

/// The first subflow: keys, from which the connection's token and first number follow (section 3.1).
fn capable<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: usize) -> Outcome {
    let version = cx.add(&VERSION, b, 2, 1)?;
    if version == 0 {
        let bits = [
            &CHECKSUMREQ_FLAGS,
            &EXTENSIBILITY_FLAG,
            &SHA1_FLAG,
            &RESERVED_FLAG,
        ];
        flags(cx, b, 3, &bits)?;
    } else {
        let bits = [
            &CHECKSUMREQ_FLAGS,
            &EXTENSIBILITY_FLAG,
            &NOMORESUBFLOWS_FLAG,
            &SHA256_FLAG,
        ];
        flags(cx, b, 3, &bits)?;
        // a flag more than in version 0
        cx.open_last();
        cx.put(&RESERVED_FLAG, b.span(3, 1), Value::Uint(u64::from(b.u8(3)? >> 1 & 15)));
        cx.close();
    }
    if size < 12 {
        return Ok(());
    }
    cx.add(&SENDKEY, b, 4, 8)?;
    let (token, first) = derived(version, b.slice(4, 8)?);
    cx.computed(&EXPECTED_TOKEN, b.span(12, 0), Value::Uint(token));
    cx.computed(&EXPECTED_IDSN, b.span(12, 0), Value::Uint(first));
    if size >= 20 {
        cx.add(&RECVKEY, b, 12, 8)?;
    }
    if size >= 22 {
        cx.add(&DATALVLLEN, b, 20, 2)?;
    }
    Ok(())
}

/// Token and initial data sequence number: both ends of a hash of the key.
fn derived(version: u64, key: &[u8]) -> (u64, u64) {
    let number = |bytes: Option<&[u8]>| bytes.unwrap_or_default().iter().fold(0, |n, byte| (n << 8) | u64::from(*byte));
    let ends = |hash: &[u8]| (number(hash.get(..4)), number(hash.len().checked_sub(8).and_then(|at| hash.get(at..))));
    if version == 0 { ends(sha1::Sha1::digest(key).as_ref()) } else { ends(sha2::Sha256::digest(key).as_ref()) }
}

/// Another subflow: SYN, SYN with ACK, and the third packet differ (section 3.2).
fn join<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: usize) -> Outcome {
    if size >= 24 {
        cx.add(&RESERVED, b, 2, 2)?;
        return cx.add(&SENDHMAC, b, 4, 20).map(drop);
    }
    flags(cx, b, 2, &[&BACKUP_FLAG])?;
    cx.add(&ADDRID, b, 3, 1)?;
    if size >= 16 {
        cx.add(&SENDTRUNCHMAC, b, 4, 8)?;
        return cx.add(&SENDRAND, b, 12, 4).map(drop);
    }
    cx.add(&RECVTOK, b, 4, 4)?;
    cx.add(&SENDRAND, b, 8, 4).map(drop)
}

/// Where the segment's data stands in the whole, and what is acknowledged of it (section 3.3).
fn signal<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: usize) -> Outcome {
    const ACK: u8 = 1;
    const ACK_LONG: u8 = 2;
    const DATA: u8 = 4;
    const DATA_LONG: u8 = 8;
    let bits = [
        &DATAFIN_FLAG,
        &DSEQN8_FLAG,
        &DSEQNPRESENT_FLAG,
        &DATAACK8_FLAG,
        &DATAACKPRESENT_FLAG,
    ];
    flags(cx, b, 3, &bits)?;
    let present = b.u8(3)?;
    let mut at = 4;
    if present & ACK != 0 {
        let len = if present & ACK_LONG != 0 { 8 } else { 4 };
        cx.add(&RAWDATAACK, b, at, len)?;
        at += len;
    }
    if present & DATA != 0 {
        let len = if present & DATA_LONG != 0 { 8 } else { 4 };
        cx.add(&RAWDATASEQNO, b, at, len)?;
        cx.add(&SUBFLOWSEQNO, b, at + len, 4)?;
        cx.add(&DATALVLLEN, b, at + len + 4, 2)?;
        at += len + 6;
        if at + 2 <= size {
            cx.add(&CHECKSUM, b, at, 2)?;
        }
    }
    Ok(())
}

/// A further address; version 1 says with a code that it is the sender's, and has no field for the family (section 3.4.1).
fn add_address<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, size: usize) -> Outcome {
    const IS_ECHO: u8 = 1;
    let first = b.u8(2)? & 15;
    let v6 = match first {
        4 | 6 => {
            cx.add(&IPVER, b, 2, 1)?;
            first == 6
        }
        _ => {
            cx.add(&ECHO, b, 2, 1)?;
            size >= 20
        }
    };
    cx.add(&ADDRID, b, 3, 1)?;
    let (field, len) = if v6 { (&IPV6, 16) } else { (&IPV4, 4) };
    cx.add(field, b, 4, len)?;
    let mut at = 4 + len;
    if matches!(size.saturating_sub(at), 2 | 10) {
        cx.add(&PORT, b, at, 2)?;
        at += 2;
    }
    if first & IS_ECHO == 0 && size >= at + 8 {
        cx.add(&ADDADDRTRUNCHMAC, b, at, 8)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::{Shown, dissect};

    /// A segment with one option.
    fn segment(option: &[u8]) -> Shown {
        let header = 20 + option.len() as u8;
        let mut frame = vec![0x45, 0, 0, 20 + header, 0, 1, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
        frame.extend([3, 232, 7, 208, 0, 0, 0, 1, 0, 0, 0, 1, (header / 4) << 4, 0x10, 255, 255, 0, 0, 0, 0]);
        frame.extend(option);
        dissect(101, &frame)
    }

    #[test]
    fn a_key_gives_token_and_first_number() {
        let shown = segment(&[0x1e, 12, 0, 0x81, 1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!((shown.protocol.as_str(), shown.layers.as_str()), ("MPTCP", "raw:ip:tcp:mptcp"));
        for line in ["[Subflow token generated from key: 3713500092]", "[Subflow expected IDSN: 4221541283752790741]"] {
            assert!(shown.has(line), "{line}: {:#?}", shown.lines);
        }
    }

    #[test]
    fn addresses_come_in_two_versions() {
        let first = segment(&[0x1e, 8, 0x34, 5, 10, 0, 0, 1]);
        assert!(first.has("Advertised IPv4 Address: 10.0.0.1") && first.has(".... 0100 = IP version: 4"), "{:#?}", first.lines);
        let second = segment(&[0x1e, 16, 0x30, 5, 10, 0, 0, 1, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18]);
        assert!(second.has("Truncated HMAC: 1230066625199609624"), "{:#?}", second.lines);
    }
}
