//! Fields of RTMP chunks and messages.

use crate::fields;

const HEADER_TYPEID_NAMES: &[(u64, &str)] = &[
    (1, "Set Chunk Size"),
    (2, "Abort Message"),
    (3, "Acknowledgement"),
    (4, "User Control Message"),
    (5, "Window Acknowledgement Size"),
    (6, "Set Peer Bandwidth"),
    (8, "Audio Data"),
    (9, "Video Data"),
    (0xf, "AMF3 Data"),
    (0x10, "AMF3 Shared Object"),
    (0x11, "AMF3 Command"),
    (0x12, "AMF0 Data"),
    (0x13, "AMF0 Shared Object"),
    (0x14, "AMF0 Command"),
    (0x16, "Aggregate"),
];
const SCM_LIMITTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Hard"),
    (1, "Soft"),
    (2, "Dynamic"),
];
const UCM_EVENTTYPE_NAMES: &[(u64, &str)] = &[
    (0, "Stream Begin"),
    (1, "Stream EOF"),
    (2, "Stream Dry"),
    (3, "Set Buffer Length"),
    (4, "Stream Is Recorded"),
    (6, "Ping Request"),
    (7, "Ping Response"),
];
const AUDIO_FORMAT_NAMES: &[(u64, &str)] = &[
    (0, "Uncompressed"),
    (1, "ADPCM"),
    (2, "MP3"),
    (3, "Uncompressed, little-endian"),
    (4, "Nellymoser 16kHz"),
    (5, "Nellymoser 8kHz"),
    (6, "Nellymoser"),
    (7, "G711A"),
    (8, "G711U"),
    (9, "Nellymoser 16kHz"),
    (10, "HE-AAC"),
    (11, "SPEEX"),
];
const AUDIO_RATE_NAMES: &[(u64, &str)] = &[
    (0, "5.5 kHz"),
    (1, "11 kHz"),
    (2, "22 kHz"),
    (3, "44 kHz"),
];
const AUDIO_SIZE_NAMES: &[(u64, &str)] = &[
    (0, "8 bit"),
    (1, "16 bit"),
];
const AUDIO_TYPE_NAMES: &[(u64, &str)] = &[
    (0, "mono"),
    (1, "stereo"),
];
const VIDEO_TYPE_NAMES: &[(u64, &str)] = &[
    (1, "keyframe"),
    (2, "inter-frame"),
    (3, "disposable inter-frame"),
    (4, "generated key frame"),
    (5, "video info/command frame"),
];
const VIDEO_FORMAT_NAMES: &[(u64, &str)] = &[
    (2, "Sorensen H.263"),
    (3, "Screen video"),
    (4, "On2 VP6"),
    (5, "On2 VP6+alpha"),
    (6, "Screen video version 2"),
    (7, "H.264"),
];
const TAG_TYPE_NAMES: &[(u64, &str)] = &[
    (8, "Audio Tag"),
    (9, "Video Tag"),
    (18, "Script Tag"),
];

fields! {
    /// RTMPT Handshake C0.
    HANDSHAKE_C0 = "rtmpt.handshake.c0", "Protocol version", Bytes None;
    /// RTMPT Handshake S0.
    HANDSHAKE_S0 = "rtmpt.handshake.s0", "Protocol version", Bytes None;
    /// RTMPT Handshake C1.
    HANDSHAKE_C1 = "rtmpt.handshake.c1", "Handshake data", Bytes None;
    /// RTMPT Handshake S1.
    HANDSHAKE_S1 = "rtmpt.handshake.s1", "Handshake data", Bytes None;
    /// RTMPT Handshake C2.
    HANDSHAKE_C2 = "rtmpt.handshake.c2", "Handshake data", Bytes None;
    /// RTMPT Handshake S2.
    HANDSHAKE_S2 = "rtmpt.handshake.s2", "Handshake data", Bytes None;
    /// RTMPT Basic Header format.
    HEADER_FORMAT = "rtmpt.header.format", "Format", U8 Dec, mask(0xc0);
    /// RTMPT Basic Header chunk stream ID.
    HEADER_CSID = "rtmpt.header.csid", "Chunk Stream ID", U8 Dec, mask(0x3f);
    /// RTMPT Message Header timestamp.
    HEADER_TIMESTAMP = "rtmpt.header.timestamp", "Timestamp", U24 Dec;
    /// RTMPT Message Header timestamp delta.
    HEADER_TIMESTAMPDELTA = "rtmpt.header.timestampdelta", "Timestamp delta", U24 Dec;
    /// RTMPT Message Header body size.
    HEADER_BODYSIZE = "rtmpt.header.bodysize", "Body size", U24 Dec;
    /// RTMPT Message Header type ID.
    HEADER_TYPEID = "rtmpt.header.typeid", "Type ID", U8 Hex, names(HEADER_TYPEID_NAMES);
    /// RTMPT Header stream ID.
    HEADER_STREAMID = "rtmpt.header.streamid", "Stream ID", U32 Dec;
    /// RTMPT Message Header extended timestamp.
    HEADER_ETS = "rtmpt.header.ets", "Extended timestamp", U24 Dec;
    /// RTMPT SCM chunk size.
    SCM_CHUNKSIZE = "rtmpt.scm.chunksize", "Chunk size", U32 Dec;
    /// RTMPT SCM chunk stream ID.
    SCM_CSID = "rtmpt.scm.csid", "Chunk stream ID", U32 Dec;
    /// RTMPT SCM acknowledgement sequence number.
    SCM_SEQ = "rtmpt.scm.seq", "Sequence number", U32 Dec;
    /// RTMPT SCM window acknowledgement size.
    SCM_WAS = "rtmpt.scm.was", "Window acknowledgement size", U32 Dec;
    /// RTMPT SCM window acknowledgement size.
    SCM_LIMITTYPE = "rtmpt.scm.limittype", "Limit type", U8 Dec, names(SCM_LIMITTYPE_NAMES);
    /// RTMPT UCM event type.
    UCM_EVENTTYPE = "rtmpt.ucm.eventtype", "Event type", U16 Dec, names(UCM_EVENTTYPE_NAMES);
    /// RTMPT function call.
    FUNCTION_CALL = "rtmpt.function.call", "Response to this call in frame", FrameNum None;
    /// RTMPT function response.
    FUNCTION_RESPONSE = "rtmpt.function.response", "Call for this response in frame", FrameNum None;
    /// RTMPT Audio control.
    AUDIO_CONTROL = "rtmpt.audio.control", "Audio control", U8 Hex;
    /// RTMPT Audio format.
    AUDIO_FORMAT = "rtmpt.audio.format", "Format", U8 Dec, mask(0xf0), names(AUDIO_FORMAT_NAMES);
    /// RTMPT Audio sample rate.
    AUDIO_RATE = "rtmpt.audio.rate", "Sample rate", U8 Dec, mask(0xc), names(AUDIO_RATE_NAMES);
    /// RTMPT Audio sample size.
    AUDIO_SIZE = "rtmpt.audio.size", "Sample size", U8 Dec, mask(0x2), names(AUDIO_SIZE_NAMES);
    /// RTMPT Audio channel count.
    AUDIO_TYPE = "rtmpt.audio.type", "Channels", U8 Dec, mask(0x1), names(AUDIO_TYPE_NAMES);
    /// RTMPT Audio data.
    AUDIO_DATA = "rtmpt.audio.data", "Audio data", Bytes None;
    /// RTMPT Video control.
    VIDEO_CONTROL = "rtmpt.video.control", "Video control", U8 Hex;
    /// RTMPT Video type.
    VIDEO_TYPE = "rtmpt.video.type", "Type", U8 Dec, mask(0xf0), names(VIDEO_TYPE_NAMES);
    /// RTMPT Video format.
    VIDEO_FORMAT = "rtmpt.video.format", "Format", U8 Dec, mask(0xf), names(VIDEO_FORMAT_NAMES);
    /// RTMPT Video data.
    VIDEO_DATA = "rtmpt.video.data", "Video data", Bytes None;
    /// RTMPT Aggregate tag type.
    TAG_TYPE = "rtmpt.tag.type", "Type", U8 Dec, names(TAG_TYPE_NAMES);
    /// RTMPT Aggregate tag data size.
    TAG_DATASIZE = "rtmpt.tag.datasize", "Data size", U24 Dec;
    /// RTMPT Aggregate tag timestamp.
    TAG_TIMESTAMP = "rtmpt.tag.timestamp", "Timestamp", U24 Dec;
    /// RTMPT Aggregate tag timestamp extended.
    TAG_ETS = "rtmpt.tag.ets", "Timestamp Extended", U8 Dec;
    /// RTMPT Aggregate tag stream ID.
    TAG_STREAMID = "rtmpt.tag.streamid", "Stream ID", U24 Dec;
    /// RTMPT Aggregate previous tag size.
    TAG_TAGSIZE = "rtmpt.tag.tagsize", "Previous tag size", U32 Dec;
}
