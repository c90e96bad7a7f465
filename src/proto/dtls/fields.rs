//! The fields of the DTLS record layer and of handshake fragments.

use crate::model::Field;
use crate::proto::common::tls::names::{CONTENT_TYPES, VERSIONS};
use crate::proto::common::tls::{DTLS_LISTS, extensions, handshake};

mod record {
    use super::{CONTENT_TYPES, VERSIONS};
    crate::fields! {
        /// One record.
        RECORD = "dtls.record", "Record Layer", None None;
        /// What a record carries.
        CONTENT_TYPE = "dtls.record.content_type", "Content Type", U8 Dec, names(CONTENT_TYPES);
        /// Version of the record layer.
        VERSION = "dtls.record.version", "Version", U16 Hex, names(VERSIONS);
        /// Counts changes of the keys; 0 is unencrypted.
        EPOCH = "dtls.record.epoch", "Epoch", U16 Dec;
        /// Number of the record within its epoch.
        SEQUENCE_NUMBER = "dtls.record.sequence_number", "Sequence Number", U64 Dec;
        /// Length of the record's data, in bytes.
        LENGTH = "dtls.record.length", "Length", U16 Dec;
        /// From here on the sender uses the keys that were agreed on.
        CHANGE_CIPHER_SPEC = "dtls.change_cipher_spec", "Change Cipher Spec Message", None None;
        /// Data of the application, as long as it is not decrypted.
        APP_DATA = "dtls.app_data", "Encrypted Application Data", Bytes None;
        /// Number of the message in its direction.
        MESSAGE_SEQ = "dtls.handshake.message_seq", "Message Sequence", U16 Dec;
        /// Where in the message the fragment's bytes belong.
        FRAGMENT_OFFSET = "dtls.handshake.fragment_offset", "Fragment Offset", U24 Dec;
        /// Bytes of the message in this fragment.
        FRAGMENT_LENGTH = "dtls.handshake.fragment_length", "Fragment Length", U24 Dec;
        /// The fragments that a message was put together from.
        FRAGMENTS = "dtls.fragments", "Message fragments", None None;
        /// Frame of a fragment.
        FRAGMENT = "dtls.fragment", "Message fragment", FrameNum None;
        /// Number of fragments.
        FRAGMENT_COUNT = "dtls.fragment.count", "Message fragment count", U32 Dec;
        /// Frame in which the message is whole.
        REASSEMBLED_IN = "dtls.reassembled.in", "Reassembled in", FrameNum None;
        /// Length of the whole message, in bytes.
        REASSEMBLED_LENGTH = "dtls.reassembled.length", "Reassembled DTLS length", U32 Dec;
    }
}
pub use record::*;

const LISTS: &[&[&Field]] = &[
    record::FIELDS,
    DTLS_LISTS[0],
    DTLS_LISTS[1],
    DTLS_LISTS[2],
    handshake::only_dtls::FIELDS,
    extensions::only_dtls::FIELDS,
];
/// Every field of DTLS.
pub static ALL: [&Field; crate::model::field::total(LISTS)] = crate::model::field::join(LISTS);
