//! OPC UA, binary over TCP (OPC 10000-6 section 7): transport messages, secure channels, and which service is called.

use crate::base::{Bytes, Fault};
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::{Field, ProtocolInfo, Value};
use crate::proto::common::rows::add_each_le;
use crate::stream::{Need, StreamCx};

const SERVICENODEID_ENCODINGMASK_NAMES: &[(u64, &str)] = &[
    (0, "Two byte encoded Numeric"),
    (1, "Four byte encoded Numeric"),
    (2, "Numeric of arbitrary length"),
    (3, "String"),
    (4, "GUID"),
    (5, "Opaque"),
];

const SERVICENODEID_NUMERIC_NAMES: &[(u64, &str)] = &[
    (396, "ServiceFault (XML Encoding)"),
    (397, "ServiceFault"),
    (409, "TestStackRequest (XML Encoding)"),
    (410, "TestStackRequest"),
    (412, "TestStackResponse (XML Encoding)"),
    (413, "TestStackResponse"),
    (415, "TestStackExRequest (XML Encoding)"),
    (416, "TestStackExRequest"),
    (418, "TestStackExResponse (XML Encoding)"),
    (419, "TestStackExResponse"),
    (421, "FindServersRequest (XML Encoding)"),
    (422, "FindServersRequest"),
    (424, "FindServersResponse (XML Encoding)"),
    (425, "FindServersResponse"),
    (427, "GetEndpointsRequest (XML Encoding)"),
    (428, "GetEndpointsRequest"),
    (430, "GetEndpointsResponse (XML Encoding)"),
    (431, "GetEndpointsResponse"),
    (436, "RegisterServerRequest (XML Encoding)"),
    (437, "RegisterServerRequest"),
    (439, "RegisterServerResponse (XML Encoding)"),
    (440, "RegisterServerResponse"),
    (445, "OpenSecureChannelRequest (XML Encoding)"),
    (446, "OpenSecureChannelRequest"),
    (448, "OpenSecureChannelResponse (XML Encoding)"),
    (449, "OpenSecureChannelResponse"),
    (451, "CloseSecureChannelRequest (XML Encoding)"),
    (452, "CloseSecureChannelRequest"),
    (454, "CloseSecureChannelResponse (XML Encoding)"),
    (455, "CloseSecureChannelResponse"),
    (460, "CreateSessionRequest (XML Encoding)"),
    (461, "CreateSessionRequest"),
    (463, "CreateSessionResponse (XML Encoding)"),
    (464, "CreateSessionResponse"),
    (466, "ActivateSessionRequest (XML Encoding)"),
    (467, "ActivateSessionRequest"),
    (469, "ActivateSessionResponse (XML Encoding)"),
    (470, "ActivateSessionResponse"),
    (472, "CloseSessionRequest (XML Encoding)"),
    (473, "CloseSessionRequest"),
    (475, "CloseSessionResponse (XML Encoding)"),
    (476, "CloseSessionResponse"),
    (478, "CancelRequest (XML Encoding)"),
    (479, "CancelRequest"),
    (481, "CancelResponse (XML Encoding)"),
    (482, "CancelResponse"),
    (487, "AddNodesRequest (XML Encoding)"),
    (488, "AddNodesRequest"),
    (490, "AddNodesResponse (XML Encoding)"),
    (491, "AddNodesResponse"),
    (493, "AddReferencesRequest (XML Encoding)"),
    (494, "AddReferencesRequest"),
    (496, "AddReferencesResponse (XML Encoding)"),
    (497, "AddReferencesResponse"),
    (499, "DeleteNodesRequest (XML Encoding)"),
    (500, "DeleteNodesRequest"),
    (502, "DeleteNodesResponse (XML Encoding)"),
    (503, "DeleteNodesResponse"),
    (505, "DeleteReferencesRequest (XML Encoding)"),
    (506, "DeleteReferencesRequest"),
    (508, "DeleteReferencesResponse (XML Encoding)"),
    (509, "DeleteReferencesResponse"),
    (526, "BrowseRequest (XML Encoding)"),
    (527, "BrowseRequest"),
    (529, "BrowseResponse (XML Encoding)"),
    (530, "BrowseResponse"),
    (532, "BrowseNextRequest (XML Encoding)"),
    (533, "BrowseNextRequest"),
    (535, "BrowseNextResponse (XML Encoding)"),
    (536, "BrowseNextResponse"),
    (553, "TranslateBrowsePathsToNodeIdsRequest (XML Encoding)"),
    (554, "TranslateBrowsePathsToNodeIdsRequest"),
    (556, "TranslateBrowsePathsToNodeIdsResponse (XML Encoding)"),
    (557, "TranslateBrowsePathsToNodeIdsResponse"),
    (559, "RegisterNodesRequest (XML Encoding)"),
    (560, "RegisterNodesRequest"),
    (562, "RegisterNodesResponse (XML Encoding)"),
    (563, "RegisterNodesResponse"),
    (565, "UnregisterNodesRequest (XML Encoding)"),
    (566, "UnregisterNodesRequest"),
    (568, "UnregisterNodesResponse (XML Encoding)"),
    (569, "UnregisterNodesResponse"),
    (614, "QueryFirstRequest (XML Encoding)"),
    (615, "QueryFirstRequest"),
    (617, "QueryFirstResponse (XML Encoding)"),
    (618, "QueryFirstResponse"),
    (620, "QueryNextRequest (XML Encoding)"),
    (621, "QueryNextRequest"),
    (623, "QueryNextResponse (XML Encoding)"),
    (624, "QueryNextResponse"),
    (630, "ReadRequest (XML Encoding)"),
    (631, "ReadRequest"),
    (633, "ReadResponse (XML Encoding)"),
    (634, "ReadResponse"),
    (663, "HistoryReadRequest (XML Encoding)"),
    (664, "HistoryReadRequest"),
    (666, "HistoryReadResponse (XML Encoding)"),
    (667, "HistoryReadResponse"),
    (672, "WriteRequest (XML Encoding)"),
    (673, "WriteRequest"),
    (675, "WriteResponse (XML Encoding)"),
    (676, "WriteResponse"),
    (699, "HistoryUpdateRequest (XML Encoding)"),
    (700, "HistoryUpdateRequest"),
    (702, "HistoryUpdateResponse (XML Encoding)"),
    (703, "HistoryUpdateResponse"),
    (711, "CallRequest (XML Encoding)"),
    (712, "CallRequest"),
    (714, "CallResponse (XML Encoding)"),
    (715, "CallResponse"),
    (750, "CreateMonitoredItemsRequest (XML Encoding)"),
    (751, "CreateMonitoredItemsRequest"),
    (753, "CreateMonitoredItemsResponse (XML Encoding)"),
    (754, "CreateMonitoredItemsResponse"),
    (762, "ModifyMonitoredItemsRequest (XML Encoding)"),
    (763, "ModifyMonitoredItemsRequest"),
    (765, "ModifyMonitoredItemsResponse (XML Encoding)"),
    (766, "ModifyMonitoredItemsResponse"),
    (768, "SetMonitoringModeRequest (XML Encoding)"),
    (769, "SetMonitoringModeRequest"),
    (771, "SetMonitoringModeResponse (XML Encoding)"),
    (772, "SetMonitoringModeResponse"),
    (774, "SetTriggeringRequest (XML Encoding)"),
    (775, "SetTriggeringRequest"),
    (777, "SetTriggeringResponse (XML Encoding)"),
    (778, "SetTriggeringResponse"),
    (780, "DeleteMonitoredItemsRequest (XML Encoding)"),
    (781, "DeleteMonitoredItemsRequest"),
    (783, "DeleteMonitoredItemsResponse (XML Encoding)"),
    (784, "DeleteMonitoredItemsResponse"),
    (786, "CreateSubscriptionRequest (XML Encoding)"),
    (787, "CreateSubscriptionRequest"),
    (789, "CreateSubscriptionResponse (XML Encoding)"),
    (790, "CreateSubscriptionResponse"),
    (792, "ModifySubscriptionRequest (XML Encoding)"),
    (793, "ModifySubscriptionRequest"),
    (795, "ModifySubscriptionResponse (XML Encoding)"),
    (796, "ModifySubscriptionResponse"),
    (798, "SetPublishingModeRequest (XML Encoding)"),
    (799, "SetPublishingModeRequest"),
    (801, "SetPublishingModeResponse (XML Encoding)"),
    (802, "SetPublishingModeResponse"),
    (825, "PublishRequest (XML Encoding)"),
    (826, "PublishRequest"),
    (828, "PublishResponse (XML Encoding)"),
    (829, "PublishResponse"),
    (831, "RepublishRequest (XML Encoding)"),
    (832, "RepublishRequest"),
    (834, "RepublishResponse (XML Encoding)"),
    (835, "RepublishResponse"),
    (840, "TransferSubscriptionsRequest (XML Encoding)"),
    (841, "TransferSubscriptionsRequest"),
    (843, "TransferSubscriptionsResponse (XML Encoding)"),
    (844, "TransferSubscriptionsResponse"),
    (846, "DeleteSubscriptionsRequest (XML Encoding)"),
    (847, "DeleteSubscriptionsRequest"),
    (849, "DeleteSubscriptionsResponse (XML Encoding)"),
    (850, "DeleteSubscriptionsResponse"),
    (12196, "FindServersOnNetworkRequest (XML Encoding)"),
    (12197, "FindServersOnNetworkResponse (XML Encoding)"),
    (12199, "RegisterServer2Request (XML Encoding)"),
    (12200, "RegisterServer2Response (XML Encoding)"),
    (12208, "FindServersOnNetworkRequest"),
    (12209, "FindServersOnNetworkResponse"),
    (12211, "RegisterServer2Request"),
    (12212, "RegisterServer2Response"),
];

fields! {
    /// Message Type.
    TRANSPORT_TYPE = "opcua.transport.type", "Message Type", Str None;
    /// Chunk Type.
    TRANSPORT_CHUNK = "opcua.transport.chunk", "Chunk Type", Str None;
    /// Message Size.
    TRANSPORT_SIZE = "opcua.transport.size", "Message Size", U32 Dec;
    /// Version.
    TRANSPORT_VER = "opcua.transport.ver", "Version", U32 Dec;
    /// SecureChannelId.
    TRANSPORT_SCID = "opcua.transport.scid", "SecureChannelId", U32 Dec;
    /// ReceiveBufferSize.
    TRANSPORT_RBS = "opcua.transport.rbs", "ReceiveBufferSize", U32 Dec;
    /// SendBufferSize.
    TRANSPORT_SBS = "opcua.transport.sbs", "SendBufferSize", U32 Dec;
    /// MaxMessageSize.
    TRANSPORT_MMS = "opcua.transport.mms", "MaxMessageSize", U32 Dec;
    /// MaxChunkCount.
    TRANSPORT_MCC = "opcua.transport.mcc", "MaxChunkCount", U32 Dec;
    /// EndpointUrl.
    TRANSPORT_ENDPOINT = "opcua.transport.endpoint", "EndpointUrl", Str None;
    /// ServerUri.
    TRANSPORT_SURI = "opcua.transport.suri", "ServerUri", Str None;
    /// Error.
    TRANSPORT_ERROR = "opcua.transport.error", "Error", U32 Hex;
    /// Reason.
    TRANSPORT_REASON = "opcua.transport.reason", "Reason", Str None;
    /// SecurityPolicyUri.
    SECURITY_SPU = "opcua.security.spu", "SecurityPolicyUri", Str None;
    /// SenderCertificate.
    SECURITY_SCERT = "opcua.security.scert", "SenderCertificate", Bytes None;
    /// ReceiverCertificateThumbprint.
    SECURITY_RCTHUMB = "opcua.security.rcthumb", "ReceiverCertificateThumbprint", Bytes None;
    /// Security Token Id.
    SECURITY_TOKENID = "opcua.security.tokenid", "Security Token Id", U32 Dec;
    /// SequenceNumber.
    SECURITY_SEQ = "opcua.security.seq", "SequenceNumber", U32 Dec;
    /// RequestId.
    SECURITY_RQID = "opcua.security.rqid", "RequestId", U32 Dec;
    /// NodeId EncodingMask.
    SERVICENODEID_ENCODINGMASK = "opcua.servicenodeid.encodingmask", "NodeId EncodingMask", U8 Hex, names(SERVICENODEID_ENCODINGMASK_NAMES);
    /// NodeId Namespace Index.
    SERVICENODEID_NSID = "opcua.servicenodeid.nsid", "NodeId Namespace Index", U8 Dec;
    /// NodeId Identifier Numeric.
    SERVICENODEID_NUMERIC = "opcua.servicenodeid.numeric", "NodeId Identifier Numeric", U32 Dec, names(SERVICENODEID_NUMERIC_NAMES);
    /// Timestamp.
    TIMESTAMP = "opcua.Timestamp", "Timestamp", AbsTime None;
    /// RequestHandle.
    REQUEST_HANDLE = "opcua.RequestHandle", "RequestHandle", U32 Dec;
    /// ServiceResult.
    SERVICE_RESULT = "opcua.ServiceResult", "ServiceResult", U32 Hex;
}

const PORT: u32 = 4840;
const HEADER: usize = 8;
/// Longer messages are not waited for.
const LIMIT: usize = 1 << 24;
/// Ticks of 100 ns between 1601 and 1970.
const EPOCH: u64 = 116_444_736_000_000_000;

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, PORT)],
    probes: &[(Table::TcpPort, is_hello)],
    need: Some(need),
    sized: true,
    ..Protocol::new(
        ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("opcua", "OpcUa Binary Protocol", "OpcUa", &["OPC 10000-6"]) },
        dissect,
    )
};

/// Kinds of messages with what Info says of them.
const KINDS: [(&[u8; 3], &str); 7] = [
    (b"HEL", "Hello message"),
    (b"ACK", "Acknowledge message"),
    (b"ERR", "Error message"),
    (b"RHE", "Reverse Hello message"),
    (b"MSG", "UA Secure Conversation Message"),
    (b"OPN", "OpenSecureChannel message"),
    (b"CLO", "CloseSecureChannel message"),
];

fn is_hello(data: &[u8]) -> bool {
    data.starts_with(b"HELF") && length(data).is_some_and(|len| (32..=8192).contains(&len))
}

fn length(data: &[u8]) -> Option<usize> {
    Some(u32::from_le_bytes(data.get(4..HEADER)?.try_into().ok()?) as usize)
}

fn need(_: &mut StreamCx<'_>, data: &[u8]) -> Need {
    let known = KINDS.iter().any(|(kind, _)| data.get(..3).is_none_or(|start| start == *kind));
    match length(data) {
        None if known => Need::More(Some(HEADER)),
        Some(len) if known && (HEADER..LIMIT).contains(&len) => Need::Complete(len),
        _ => Need::NotMine,
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let Some((kind, text)) = KINDS.iter().find(|(kind, _)| b.data().starts_with(*kind)) else { return Err(Fault::NotMine) };
    cx.protocol("OpcUa");
    cx.info(format_args!("{text}"));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    cx.add(&TRANSPORT_TYPE, b, 0, 3)?;
    cx.add(&TRANSPORT_CHUNK, b, 3, 1)?;
    cx.add_le(&TRANSPORT_SIZE, b, 4, 4)?;
    const SIZES: [(&Field, usize); 5] =
        [(&TRANSPORT_VER, 4), (&TRANSPORT_RBS, 4), (&TRANSPORT_SBS, 4), (&TRANSPORT_MMS, 4), (&TRANSPORT_MCC, 4)];
    match *kind {
        b"HEL" => {
            let at = add_each_le(cx, b, HEADER, &SIZES)?;
            string(cx, &TRANSPORT_ENDPOINT, b, at).map(drop)
        }
        b"ACK" => add_each_le(cx, b, HEADER, &SIZES).map(drop),
        b"ERR" => {
            cx.add_le(&TRANSPORT_ERROR, b, HEADER, 4)?;
            string(cx, &TRANSPORT_REASON, b, HEADER + 4).map(drop)
        }
        b"RHE" => {
            let at = string(cx, &TRANSPORT_SURI, b, HEADER)?;
            string(cx, &TRANSPORT_ENDPOINT, b, at).map(drop)
        }
        b"OPN" => {
            cx.add_le(&TRANSPORT_SCID, b, HEADER, 4)?;
            let at = string(cx, &SECURITY_SPU, b, HEADER + 4)?;
            let at = string(cx, &SECURITY_SCERT, b, at)?;
            let at = string(cx, &SECURITY_RCTHUMB, b, at)?;
            // what a policy encrypts cannot be read
            if b.clipped(HEADER + 4, at).windows(5).any(|end| end == b"#None") { service(cx, b, at) } else { Ok(()) }
        }
        _ => {
            cx.add_le(&TRANSPORT_SCID, b, HEADER, 4)?;
            cx.add_le(&SECURITY_TOKENID, b, HEADER + 4, 4)?;
            service(cx, b, HEADER + 8)
        }
    }
}

/// Text or bytes with their length before them, −1 for none; gives where they end.
fn string<'a>(cx: &mut Cx<'a>, field: &'static Field, b: Bytes<'a>, at: usize) -> Result<usize, Fault> {
    match b.le32(at)? as i32 {
        -1 => {
            cx.put(field, b.span(at, 4), Value::Span(b.span(at + 4, 0)));
            Ok(at + 4)
        }
        len => {
            let len = usize::try_from(len).map_err(|_| Fault::Malformed)?;
            cx.add(field, b, at + 4, len)?;
            Ok(at + 4 + len)
        }
    }
}

/// Numbers of the chunk, then the service: its name, and the header that all requests or all responses have.
fn service<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    const FOUR_BYTES: u64 = 1;
    cx.add_le(&SECURITY_SEQ, b, at, 4)?;
    cx.add_le(&SECURITY_RQID, b, at + 4, 4)?;
    let at = at + 8;
    cx.open_text(b.span(at, b.reported_len().saturating_sub(at)), format_args!("Message : Encodeable Object"));
    cx.open_text(b.span(at, 4), format_args!("TypeId : ExpandedNodeId"));
    let form = cx.add(&SERVICENODEID_ENCODINGMASK, b, at, 1)?;
    if form != FOUR_BYTES {
        return Ok(());
    }
    cx.add(&SERVICENODEID_NSID, b, at + 1, 1)?;
    let number = cx.add_le(&SERVICENODEID_NUMERIC, b, at + 2, 2)?;
    cx.close();
    let name = SERVICENODEID_NUMERIC.names.get(number).unwrap_or("ServiceId");
    cx.info_append(format_args!(": {name}"));
    let is_response = name.ends_with("Response") || name == "ServiceFault";
    cx.open_text(b.span(at + 4, 0), format_args!("{name}"));
    if is_response {
        cx.open_text(b.span(at + 4, 0), format_args!("ResponseHeader: ResponseHeader"));
        time(cx, b, at + 4)?;
        cx.add_le(&REQUEST_HANDLE, b, at + 12, 4)?;
        cx.add_le(&SERVICE_RESULT, b, at + 16, 4)?;
    } else if name.ends_with("Request") {
        cx.open_text(b.span(at + 4, 0), format_args!("RequestHeader: RequestHeader"));
        let at = at + 4 + node_len(b, at + 4)?;
        time(cx, b, at)?;
        cx.add_le(&REQUEST_HANDLE, b, at + 8, 4)?;
    }
    Ok(())
}

fn time<'a>(cx: &mut Cx<'a>, b: Bytes<'a>, at: usize) -> Outcome {
    let ticks = b.le64(at)?;
    let nanos = (ticks.saturating_sub(EPOCH) as i64).saturating_mul(100);
    cx.put(&TIMESTAMP, b.span(at, 8), Value::AbsTime(nanos));
    Ok(())
}

/// Length of a node's identifier (section 5.2.2.9).
fn node_len(b: Bytes<'_>, at: usize) -> Result<usize, Fault> {
    Ok(match b.u8(at)? & 0x3f {
        0 => 2,
        1 => 4,
        2 => 7,
        3 | 5 => 7 + (b.le32(at + 3)? as i32).max(0) as usize,
        4 => 19,
        _ => return Err(Fault::Malformed),
    })
}

#[cfg(test)]
mod tests {
    use crate::proto::testing;

    #[test]
    fn a_service_is_named() {
        let mut read = b"MSGF\x2c\0\0\0\x01\0\0\0\x01\0\0\0\x05\0\0\0\x05\0\0\0\x01\0\x77\x02\0\0".to_vec();
        read.extend(0x01d8_f3a8_0000_0000_u64.to_le_bytes());
        read.extend([7, 0, 0, 0]);
        let shown = testing::tcp((40000, 4840), &read);
        let expected = ("OpcUa", "UA Secure Conversation Message: ReadRequest");
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), expected);
        assert!(shown.has("RequestHandle: 7"), "{:#?}", shown.lines);
    }
}
