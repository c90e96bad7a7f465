//! Apple's PKTAP: which interface, process and user a packet belongs to, in front of the packet (LINKTYPE_PKTAP).

use super::common::text::padded;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo};

fields! {
    /// Length of the header in bytes.
    HDRLEN = "pktap.hdrlen", "Header length", U32 Dec;
    /// Kind of record; 1: a packet.
    RECTYPE = "pktap.rectype", "Record type", U32 Dec;
    /// Link type of the packet.
    DLT = "pktap.dlt", "DLT", U32 Dec;
    /// Name of the interface.
    IFNAME = "pktap.ifname", "Interface name", Str None;
    /// Flags: direction and how the packet was seen.
    FLAGS = "pktap.flags", "Flags", U32 Hex;
    /// Protocol family of the packet.
    PFAMILY = "pktap.pfamily", "Protocol family", U32 Dec;
    /// Length of the link-layer header in bytes.
    LLHDRLEN = "pktap.llhdrlen", "Link-layer header length", U32 Dec;
    /// Length of the link-layer trailer in bytes.
    LLTRLRLEN = "pktap.lltrlrlen", "Link-layer trailer length", U32 Dec;
    /// Process that sent or receives the packet.
    PID = "pktap.pid", "Process ID", U32 Dec;
    /// Name of that process.
    CMDNAME = "pktap.cmdname", "Command name", Str None;
    /// Class of service.
    SVC_CLASS = "pktap.svc_class", "Service class", U32 Dec;
    /// Kind of interface.
    IFTYPE = "pktap.iftype", "Interface type", U16 Dec;
    /// Number of the interface among its kind.
    IFUNIT = "pktap.ifunit", "Interface unit", U16 Dec;
    /// Process on whose behalf the packet was sent.
    EPID = "pktap.epid", "Effective process ID", U32 Dec;
    /// Name of that process.
    ECMDNAME = "pktap.ecmdname", "Effective command name", Str None;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 258), (Table::LinkType, 149)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("pktap", "PKTAP packet header", "PKTAP", &["LINKTYPE_PKTAP"]) }, dissect)
};

/// Numbers of the header: field, offset, length; all in little-endian order.
const NUMBERS: &[(&Field, usize, usize)] = &[
    (&FLAGS, 36, 4),
    (&PFAMILY, 40, 4),
    (&LLHDRLEN, 44, 4),
    (&LLTRLRLEN, 48, 4),
    (&PID, 52, 4),
];
const SHORTEST: usize = 108;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("PKTAP");
    let len = b.le32(0)? as usize;
    cx.layer(&PROTOCOL.info, b, len.min(b.reported_len()));
    cx.add_le(&HDRLEN, b, 0, 4)?;
    if len < SHORTEST {
        return Err(crate::base::Fault::Malformed);
    }
    cx.add_le(&RECTYPE, b, 4, 4)?;
    let link = b.le32(8)?;
    cx.add_le(&DLT, b, 8, 4)?;
    padded(cx, &IFNAME, b, 12, 24)?;
    for (field, off, size) in NUMBERS {
        cx.add_le(field, b, *off, *size)?;
    }
    padded(cx, &CMDNAME, b, 56, 20)?;
    cx.add_le(&SVC_CLASS, b, 76, 4)?;
    cx.add_le(&IFTYPE, b, 80, 2)?;
    cx.add_le(&IFUNIT, b, 82, 2)?;
    cx.add_le(&EPID, b, 84, 4)?;
    padded(cx, &ECMDNAME, b, 88, 20)?;
    cx.close();
    cx.tree.push_layer("pcap_pktdata");
    let packet = b.from(len);
    if !cx.dispatch(Table::LinkType, link, packet) {
        cx.data(packet);
    }
    Ok(())
}
