//! Skinny client control protocol: Cisco telephones and their call manager (not published; names are Wireshark's).

use super::common::sdp_media::Setup;
use crate::stream::{Need, StreamCx, Track};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use super::common::rows::add_each_le;
use crate::base::Bytes;
use crate::dissect::{Cx, Outcome, Protocol, Table};
use crate::fields;
use crate::model::ProtocolInfo;

const HDR_VERSION_NAMES: &[(u64, &str)] = &[
    (0, "Basic"),
    (0xa, "V10"),
    (0xb, "V11"),
    (0xf, "V15"),
    (0x10, "V16"),
    (0x11, "V17"),
    (0x12, "V18"),
    (0x13, "V19"),
    (0x14, "V20"),
    (0x15, "V21"),
    (0x16, "V22"),
];
const MESSAGEID_NAMES: &[(u64, &str)] = &[
    (0, "KeepAliveReq"),
    (1, "RegisterReq"),
    (2, "IpPort"),
    (3, "KeypadButton"),
    (4, "EnblocCall"),
    (5, "Stimulus"),
    (6, "OffHook"),
    (7, "OnHook"),
    (8, "HookFlash"),
    (9, "ForwardStatReq"),
    (10, "SpeedDialStatReq"),
    (11, "LineStatReq"),
    (12, "ConfigStatReq"),
    (13, "TimeDateReq"),
    (14, "ButtonTemplateReq"),
    (15, "VersionReq"),
    (16, "CapabilitiesRes"),
    (18, "ServerReq"),
    (32, "Alarm"),
    (33, "MulticastMediaReceptionAck"),
    (34, "OpenReceiveChannelAck"),
    (35, "ConnectionStatisticsRes"),
    (36, "OffHookWithCallingPartyNumber"),
    (37, "SoftKeySetReq"),
    (38, "SoftKeyEvent"),
    (39, "UnregisterReq"),
    (40, "SoftKeyTemplateReq"),
    (41, "RegisterTokenReq"),
    (42, "MediaTransmissionFailure"),
    (43, "HeadsetStatus"),
    (44, "MediaResourceNotification"),
    (45, "RegisterAvailableLines"),
    (46, "DeviceToUserData"),
    (47, "DeviceToUserDataResponse"),
    (48, "UpdateCapabilities"),
    (49, "OpenMultiMediaReceiveChannelAck"),
    (50, "ClearConference"),
    (51, "ServiceURLStatReq"),
    (52, "FeatureStatReq"),
    (53, "CreateConferenceRes"),
    (54, "DeleteConferenceRes"),
    (55, "ModifyConferenceRes"),
    (56, "AddParticipantRes"),
    (57, "AuditConferenceRes"),
    (64, "AuditParticipantRes"),
    (65, "DeviceToUserDataVersion1"),
    (66, "DeviceToUserDataResponseVersion1"),
    (67, "CapabilitiesV2Res"),
    (68, "CapabilitiesV3Res"),
    (69, "PortRes"),
    (70, "QoSResvNotify"),
    (71, "QoSErrorNotify"),
    (72, "SubscriptionStatReq"),
    (73, "MediaPathEvent"),
    (74, "MediaPathCapability"),
    (76, "MwiNotification"),
    (129, "RegisterAck"),
    (130, "StartTone"),
    (131, "StopTone"),
    (133, "SetRinger"),
    (134, "SetLamp"),
    (135, "SetHookFlashDetect"),
    (136, "SetSpeakerMode"),
    (137, "SetMicroMode"),
    (138, "StartMediaTransmission"),
    (139, "StopMediaTransmission"),
    (143, "CallInfo"),
    (144, "ForwardStatRes"),
    (145, "SpeedDialStatRes"),
    (146, "LineStatRes"),
    (147, "ConfigStatRes"),
    (148, "TimeDateRes"),
    (149, "StartSessionTransmission"),
    (150, "StopSessionTransmission"),
    (151, "ButtonTemplateRes"),
    (152, "VersionRes"),
    (153, "DisplayText"),
    (154, "ClearDisplay"),
    (155, "CapabilitiesReq"),
    (157, "RegisterReject"),
    (158, "ServerRes"),
    (159, "Reset"),
    (256, "KeepAliveAck"),
    (257, "StartMulticastMediaReception"),
    (258, "StartMulticastMediaTransmission"),
    (259, "StopMulticastMediaReception"),
    (260, "StopMulticastMediaTransmission"),
    (261, "OpenReceiveChannel"),
    (262, "CloseReceiveChannel"),
    (263, "ConnectionStatisticsReq"),
    (264, "SoftKeyTemplateRes"),
    (265, "SoftKeySetRes"),
    (272, "SelectSoftKeys"),
    (273, "CallState"),
    (274, "DisplayPromptStatus"),
    (275, "ClearPromptStatus"),
    (276, "DisplayNotify"),
    (277, "ClearNotify"),
    (278, "ActivateCallPlane"),
    (279, "DeactivateCallPlane"),
    (280, "UnregisterAck"),
    (281, "BackSpaceRes"),
    (282, "RegisterTokenAck"),
    (283, "RegisterTokenReject"),
    (284, "StartMediaFailureDetection"),
    (285, "DialedNumber"),
    (286, "UserToDeviceData"),
    (287, "FeatureStatRes"),
    (288, "DisplayPriNotify"),
    (289, "ClearPriNotify"),
    (290, "StartAnnouncement"),
    (291, "StopAnnouncement"),
    (292, "AnnouncementFinish"),
    (295, "NotifyDtmfTone"),
    (296, "SendDtmfTone"),
    (297, "SubscribeDtmfPayloadReq"),
    (298, "SubscribeDtmfPayloadRes"),
    (299, "SubscribeDtmfPayloadErr"),
    (300, "UnSubscribeDtmfPayloadReq"),
    (301, "UnSubscribeDtmfPayloadRes"),
    (302, "UnSubscribeDtmfPayloadErr"),
    (303, "ServiceURLStatRes"),
    (304, "CallSelectStatRes"),
    (305, "OpenMultiMediaReceiveChannel"),
    (306, "StartMultiMediaTransmission"),
    (307, "StopMultiMediaTransmission"),
    (308, "MiscellaneousCommand"),
    (309, "FlowControlCommand"),
    (310, "CloseMultiMediaReceiveChannel"),
    (311, "CreateConferenceReq"),
    (312, "DeleteConferenceReq"),
    (313, "ModifyConferenceReq"),
    (314, "AddParticipantReq"),
    (315, "DropParticipantReq"),
    (316, "AuditConferenceReq"),
    (317, "AuditParticipantReq"),
    (318, "ChangeParticipantReq"),
    (319, "UserToDeviceDataVersion1"),
    (320, "VideoDisplayCommand"),
    (321, "FlowControlNotify"),
    (322, "ConfigStatV2Res"),
    (323, "DisplayNotifyV2"),
    (324, "DisplayPriNotifyV2"),
    (325, "DisplayPromptStatusV2"),
    (326, "FeatureStatV2Res"),
    (327, "LineStatV2Res"),
    (328, "ServiceURLStatV2Res"),
    (329, "SpeedDialStatV2Res"),
    (330, "CallInfoV2"),
    (331, "PortReq"),
    (332, "PortClose"),
    (333, "QoSListen"),
    (334, "QoSPath"),
    (335, "QoSTeardown"),
    (336, "UpdateDSCP"),
    (337, "QoSModify"),
    (338, "SubscriptionStatRes"),
    (339, "Notification"),
    (340, "StartMediaTransmissionAck"),
    (341, "StartMultiMediaTransmissionAck"),
    (342, "CallHistoryInfo"),
    (343, "LocationInfo"),
    (344, "MwiRes"),
    (345, "AddOnDeviceCapabilities"),
    (346, "EnhancedAlarm"),
    (350, "CallCountReq"),
    (351, "CallCountResp"),
    (352, "RecordingStatus"),
    (32768, "SPCPRegisterTokenReq"),
    (33024, "SPCPRegisterTokenAck"),
    (33025, "SPCPRegisterTokenReject"),
];

fields! {
    /// Number of bytes in the data portion.
    DATA_LENGTH = "skinny.data_length", "Data length", U32 Dec;
    /// Header version.
    HDR_VERSION = "skinny.hdr_version", "Header version", U32 Hex, names(HDR_VERSION_NAMES);
    /// Message ID.
    MESSAGEID = "skinny.messageId", "Message ID", U32 Dec, names(MESSAGEID_NAMES);
}

pub static PROTOCOL: Protocol = Protocol {
    claims: &[(Table::TcpPort, 2000)],
    need: Some(need),
    track: Some(track),
    announces: true,
    sized: true,
    ..Protocol::new(ProtocolInfo { fields: FIELDS, ..ProtocolInfo::new("skinny", "Skinny Client Control Protocol", "SKINNY", &["Cisco SCCP"]) }, dissect)
};

/// Length and version before the message.
const HEADER: usize = 8;
const LONGEST: usize = 20_000;

/// Messages that ask for an answer, and answers.
#[rustfmt::skip]
const REQUESTS: [u16; 40] = [
    0, 1, 9, 10, 11, 12, 13, 14, 15, 18, 37, 39, 40, 41, 46, 51, 52, 65, 72, 76, 138, 257, 258, 261, 263, 297, 300, 305, 306, 311, 312,
    313, 314, 315, 316, 317, 318, 331, 350, 32_768,
];
#[rustfmt::skip]
const RESPONSES: [u16; 50] = [
    16, 33, 34, 35, 42, 47, 49, 53, 54, 55, 56, 57, 64, 66, 67, 68, 69, 129, 144, 145, 146, 147, 148, 151, 152, 158, 256, 264, 265, 280,
    282, 283, 287, 298, 299, 301, 302, 303, 322, 326, 327, 328, 329, 338, 340, 341, 344, 351, 33_024, 33_025,
];

fn need(_: &mut StreamCx<'_>, bytes: &[u8]) -> Need {
    let b = Bytes::new(bytes, 0, bytes.len());
    let (Ok(len), Ok(version)) = (b.le32(0), b.le32(4)) else { return Need::More(None) };
    let len = len as usize;
    match HDR_VERSION.names.get(version.into()) {
        Some(_) if (4..=LONGEST).contains(&len) => Need::Complete(HEADER + len),
        _ => Need::NotMine,
    }
}

const OPEN_RECEIVE_CHANNEL_ACK: u32 = 34;
const START_MEDIA_TRANSMISSION: u32 = 138;
/// From this version of the header on, addresses have a family before them and room for IPv6.
const WITH_FAMILY: u32 = 17;
const UDP: u8 = 17;

/// Where a message says that media are to go: behind a status, or behind two identifiers.
fn media(bytes: &[u8]) -> Option<(IpAddr, u16)> {
    let b = Bytes::new(bytes, 0, bytes.len());
    let mut at = match b.le32(8).ok()? {
        OPEN_RECEIVE_CHANNEL_ACK => 16,
        START_MEDIA_TRANSMISSION => 20,
        _ => return None,
    };
    let mut room = 4;
    if b.le32(4).ok()? >= WITH_FAMILY {
        if b.le32(at).ok()? != 0 {
            return None;
        }
        (at, room) = (at + 4, 16);
    }
    let address = Ipv4Addr::from(b.be32(at).ok()?);
    Some((address.into(), u16::try_from(b.le32(at + room).ok()?).ok()?))
}

fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    if let Some(place) = media(bytes) {
        let setup = Setup { frame: cx.at.frame, method: "SKINNY", formats: Arc::new([]), secure: None };
        cx.announce(UDP, place, 0, "rtp", Arc::new(setup));
    }
}

fn dissect<'a>(cx: &mut Cx<'a>, b: Bytes<'a>) -> Outcome {
    let kind = u64::from(b.le32(8)?);
    let is_in = |kinds: &[u16]| kinds.iter().any(|k| u64::from(*k) == kind);
    if is_in(&REQUESTS) {
        cx.protocol("SKINNY/REQ");
    } else if is_in(&RESPONSES) {
        cx.protocol("SKINNY/RESP");
    } else if cx.packet.message == 0 {
        cx.protocol("SKINNY");
    }
    let name = MESSAGEID.names.get(kind).unwrap_or("Unknown");
    if cx.packet.message == 0 {
        cx.info(format_args!(""));
    }
    cx.info_append(format_args!("{name} "));
    cx.layer(&PROTOCOL.info, b, b.reported_len());
    add_each_le(cx, b, 0, &[(&DATA_LENGTH, 4), (&HDR_VERSION, 4), (&MESSAGEID, 4)]).map(|_| ())
}

#[cfg(test)]
mod tests {
    use crate::proto::testing::tcp;

    #[test]
    fn a_message_is_named() {
        let shown = tcp((50_000, 2000), &[16, 0, 0, 0, 20, 0, 0, 0, 38, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!((shown.protocol.as_str(), shown.info.as_str()), ("SKINNY", "SoftKeyEvent "));
    }
}
