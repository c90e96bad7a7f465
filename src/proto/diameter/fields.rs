//! Fields of Diameter's header and of the frame around each attribute-value pair.

use super::names;
use crate::model::Names;
use crate::model::field::SET;
use crate::{fields, notes};

fields! {
    /// Version of the protocol.
    VERSION = "diameter.version", "Version", U8 Hex;
    /// Length of the message with its header, in bytes.
    LENGTH = "diameter.length", "Length", U24 Dec;
    /// Flags of the message.
    FLAGS = "diameter.flags", "Flags", U8 Hex;
    /// It is a request.
    REQUEST = "diameter.flags.request", "Request", Bool B8, mask(0x80), with(SET);
    /// Agents may pass it on.
    PROXYABLE = "diameter.flags.proxyable", "Proxyable", Bool B8, mask(0x40), with(SET);
    /// It tells of a fault of the protocol.
    ERROR = "diameter.flags.error", "Error", Bool B8, mask(0x20), with(SET);
    /// It may have been sent before.
    AGAIN = "diameter.flags.T", "T(Potentially re-transmitted message)", Bool B8, mask(0x10), with(SET);
    /// Reserved.
    RESERVED4 = "diameter.flags.reserved4", "Reserved", Bool B8, mask(0x08), with(SET);
    /// Reserved.
    RESERVED5 = "diameter.flags.reserved5", "Reserved", Bool B8, mask(0x04), with(SET);
    /// Reserved.
    RESERVED6 = "diameter.flags.reserved6", "Reserved", Bool B8, mask(0x02), with(SET);
    /// Reserved.
    RESERVED7 = "diameter.flags.reserved7", "Reserved", Bool B8, mask(0x01), with(SET);
    /// What is asked or answered.
    COMMAND = "diameter.cmd.code", "Command Code", U32 Dec, names(names::COMMANDS);
    /// Application that the message belongs to.
    APPLICATION = "diameter.applicationId", "ApplicationId", U32 Dec, names(names::APPLICATIONS);
    /// Number that matches an answer with its request on this connection.
    HOP_BY_HOP = "diameter.hopbyhopid", "Hop-by-Hop Identifier", U32 Hex;
    /// Number that finds messages sent again.
    END_TO_END = "diameter.endtoendid", "End-to-End Identifier", U32 Hex;
    /// Frame with the answer.
    ANSWER_IN = "diameter.answer_in", "Answer In", FrameNum None;
    /// Frame with the request.
    ANSWER_TO = "diameter.answer_to", "Request In", FrameNum None;
    /// From the request to its answer.
    RESPONSE_TIME = "diameter.resp_time", "Response Time", RelTime None;
    /// An attribute-value pair.
    AVP = "diameter.avp", "AVP", Bytes None;
    /// Number of the attribute.
    AVP_CODE = "diameter.avp.code", "AVP Code", U32 Dec;
    /// Flags of the pair.
    AVP_FLAGS = "diameter.avp.flags", "AVP Flags", U8 Hex;
    /// A vendor's id stands in the pair.
    AVP_VENDOR_SPECIFIC = "diameter.flags.vendorspecific", "Vendor-Specific", Bool B8, mask(0x80), with(SET);
    /// Who does not know the attribute must refuse the message.
    AVP_MANDATORY = "diameter.flags.mandatory", "Mandatory", Bool B8, mask(0x40), with(SET);
    /// Needs security from end to end.
    AVP_PROTECTED = "diameter.avp.flags.protected", "Protected", Bool B8, mask(0x20), with(SET);
    /// Reserved.
    AVP_RESERVED3 = "diameter.avp.flags.reserved3", "Reserved", Bool B8, mask(0x10), with(SET);
    /// Reserved.
    AVP_RESERVED4 = "diameter.avp.flags.reserved4", "Reserved", Bool B8, mask(0x08), with(SET);
    /// Reserved.
    AVP_RESERVED5 = "diameter.avp.flags.reserved5", "Reserved", Bool B8, mask(0x04), with(SET);
    /// Reserved.
    AVP_RESERVED6 = "diameter.avp.flags.reserved6", "Reserved", Bool B8, mask(0x02), with(SET);
    /// Reserved.
    AVP_RESERVED7 = "diameter.avp.flags.reserved7", "Reserved", Bool B8, mask(0x01), with(SET);
    /// Length of the pair without padding, in bytes.
    AVP_LENGTH = "diameter.avp.len", "AVP Length", U24 Dec;
    /// Vendor that defined the attribute.
    AVP_VENDOR = "diameter.avp.vendorId", "AVP Vendor Id", U32 Dec, with(Names::Lookup(names::vendor));
    /// Vendor that the value names.
    VENDOR = "diameter.vendorId", "VendorId", U32 Dec, with(Names::Lookup(names::vendor));
    /// Value of an attribute that is not known.
    AVP_UNKNOWN = "diameter.avp.unknown", "Value", Bytes None;
    /// Padding to four bytes.
    AVP_PADDING = "diameter.avp.pad", "Padding", Bytes None;
}

notes! {
    /// No table has the attribute.
    UNKNOWN_AVP = "diameter.avp.code.unknown", "Unknown AVP", Warn Undecoded;
    /// No table has the command.
    UNKNOWN_COMMAND = "diameter.cmd.code.unknown", "Unknown command", Warn Undecoded;
    /// The length does not fit the attribute's type.
    BAD_LENGTH = "diameter.avp.invalid-len", "Wrong length", Warn Malformed;
}
