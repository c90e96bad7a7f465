//! Virtual sockets between guests and their host, as Linux records them (linux/vsockmon.h).

use crate::base::addr::Address;
use super::common::rows::{add_each_le, add_rest};
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const OP_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "Connect"),
    (2, "Disconnect"),
    (3, "Control"),
    (4, "Payload"),
];
const TRANS_NAMES: &[(u64, &str)] = &[
    (0, "Unknown"),
    (1, "No info"),
    (2, "Virtio"),
];
const VIRTIO_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "Stream"),
];
const VIRTIO_OP_NAMES: &[(u64, &str)] = &[
    (0, "Invalid"),
    (1, "Request"),
    (2, "Response"),
    (3, "Rst"),
    (4, "Shutdown"),
    (5, "RW"),
    (6, "Credit update"),
    (7, "Credit response"),
];

fields! {
    /// Source cid.
    SRC_CID = "vsock.src_cid", "Source cid", U64 Dec;
    /// Destination cid.
    DST_CID = "vsock.dst_cid", "Destination cid", U64 Dec;
    /// Source port.
    SRC_PORT = "vsock.src_port", "Source port", U32 Dec;
    /// Destination port.
    DST_PORT = "vsock.dst_port", "Destination port", U32 Dec;
    /// Operation.
    OP = "vsock.op", "Operation", U16 Dec, names(OP_NAMES);
    /// Transport.
    TRANS = "vsock.trans", "Transport", U16 Dec, names(TRANS_NAMES);
    /// Transport length.
    TRANS_LEN = "vsock.trans_len", "Transport length", U16 Dec;
    /// Reserved.
    RESERVED = "vsock.reserved", "Reserved", Bytes None;
    /// Payload.
    PAYLOAD = "vsock.payload", "Payload", Bytes None;
    /// Source cid.
    VIRTIO_SRC_CID = "vsock.virtio.src_cid", "Source cid", U64 Dec;
    /// Destination cid.
    VIRTIO_DST_CID = "vsock.virtio.dst_cid", "Destination cid", U64 Dec;
    /// Source port.
    VIRTIO_SRC_PROT = "vsock.virtio.src_prot", "Source port", U32 Dec;
    /// Destination port.
    VIRTIO_DST_PROT = "vsock.virtio.dst_prot", "Destination port", U32 Dec;
    /// Length.
    VIRTIO_LEN = "vsock.virtio.len", "Length", U32 Dec;
    /// Type.
    VIRTIO_TYPE = "vsock.virtio.type", "Type", U16 Dec, names(VIRTIO_TYPE_NAMES);
    /// Operation.
    VIRTIO_OP = "vsock.virtio.op", "Operation", U16 Dec, names(VIRTIO_OP_NAMES);
    /// Flags.
    VIRTIO_FLAGS = "vsock.virtio.flags", "Flags", U32 Hex;
    /// Buf alloc.
    VIRTIO_BUF_ALLOC = "vsock.virtio.buf_alloc", "Buf alloc", U32 Dec;
    /// Fwd cnt.
    VIRTIO_FWD_CNT = "vsock.virtio.fwd_cnt", "Fwd cnt", U32 Dec;
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::LinkType, 271)],
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("vsock", "vSocket", "VSOCK", &["LINKTYPE_VSOCK"]) }, dissect)
};

const HEADER: usize = 32;
const VIRTIO: u64 = 2;

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.protocol("vSocket");
    let (from, to) = (b.le64(0)?, b.le64(8)?);
    let operation = OP.names.get(b.le16(24)?.into()).unwrap_or("Unknown");
    let transport = TRANS.names.get(b.le16(26)?.into()).unwrap_or("Unknown");
    cx.info(format_args!("[{operation}] {transport}"));
    let layer = cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.append(layer, format_args!(", Op: {operation}, Transport: {transport}"));
    add_each_le(cx, b, 0, &[(&SRC_CID, 8), (&DST_CID, 8), (&SRC_PORT, 4), (&DST_PORT, 4), (&OP, 2)])?;
    let kind = cx.add_le(&TRANS, b, 26, 2)?;
    let len = cx.add_le(&TRANS_LEN, b, 28, 2)? as usize;
    cx.add(&RESERVED, b, 30, 2)?;
    cx.addresses(context(from), context(to));
    if kind == VIRTIO && len > 0 {
        virtio(cx, b.sub(HEADER, len)?)?;
    }
    add_rest(cx, &PAYLOAD, b, HEADER + len)
}

/// Numbers of contexts that have a name of their own.
fn context(id: u64) -> Address {
    match id {
        0 => Address::Text("hypervisor".into()),
        1 => Address::Text("local".into()),
        2 => Address::Text("host".into()),
        0xffff_ffff => Address::Text("any".into()),
        id => Address::Text(id.to_string().into()),
    }
}

fn virtio<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    cx.open_text(b.span(0, b.reported_len()), format_args!("Virtio transport header"));
    add_each_le(
        cx,
        b,
        0,
        &[(&VIRTIO_SRC_CID, 8), (&VIRTIO_DST_CID, 8), (&VIRTIO_SRC_PROT, 4), (&VIRTIO_DST_PROT, 4), (&VIRTIO_LEN, 4)],
    )?;
    let kind = cx.add_le(&VIRTIO_TYPE, b, 28, 2)?;
    let operation = cx.add_le(&VIRTIO_OP, b, 30, 2)?;
    cx.add_le(&VIRTIO_FLAGS, b, 32, 4)?;
    let room = cx.add_le(&VIRTIO_BUF_ALLOC, b, 36, 4)?;
    let forwarded = cx.add_le(&VIRTIO_FWD_CNT, b, 40, 4)?;
    cx.close();
    let (kind, operation) = (VIRTIO_TYPE.names.get(kind), VIRTIO_OP.names.get(operation));
    let (kind, operation) = (kind.unwrap_or("Unknown"), operation.unwrap_or("Unknown"));
    cx.info_append(format_args!(": {kind}, Op: {operation}, Buf alloc: {room}, Fwd cnt: {forwarded}"));
    Ok(())
}
