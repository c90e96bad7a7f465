//! Names of methods, attributes and errors (IANA registries of STUN parameters).

use std::fmt::Write;

/// The class in a message type (RFC 8489 section 5).
pub(super) fn class(kind: u16) -> &'static str {
    match kind & 0x0110 {
        0 => "Request",
        0x10 => "Indication",
        0x100 => "Success Response",
        _ => "Error Response",
    }
}

/// The class as its line has it: both of its bits as they stand, and put together.
pub(super) fn class_line(bits: u64, out: &mut String) {
    let kind = (bits as u16) << 4;
    let _ = write!(out, "0x{bits:02x} {} ({})", class(kind), bits >> 3 & 2 | bits & 1);
}

/// The method as its line has it.
pub(super) fn method_line(number: u64, out: &mut String) {
    let _ = write!(out, "0x{number:04x} {} (0x{number:03x})", method(number as u16));
}

/// The method in a message type.
pub(super) fn method(kind: u16) -> &'static str {
    match kind & 0x3eef {
        0x001 => "Binding",
        0x002 => "SharedSecret",
        0x003 => "Allocate",
        0x004 => "Refresh",
        0x006 => "Send",
        0x007 => "Data",
        0x008 => "CreatePermission",
        0x009 => "Channel-Bind",
        0x00a => "Connect",
        0x00b => "Connection-Bind",
        0x00c => "Connection-Attempt",
        0x080 => "GOOG Ping",
        _ => "Unknown",
    }
}

/// The name of an attribute.
pub(super) fn attribute(kind: u64) -> Option<&'static str> {
    ATTRIBUTES.binary_search_by_key(&kind, |row| row.0).ok().and_then(|at| ATTRIBUTES.get(at)).map(|row| row.1)
}

const ATTRIBUTES: &[(u64, &str)] = &[
    (0x0001, "MAPPED-ADDRESS"),
    (0x0002, "RESPONSE_ADDRESS"),
    (0x0003, "CHANGE_REQUEST"),
    (0x0004, "SOURCE_ADDRESS"),
    (0x0005, "CHANGED_ADDRESS"),
    (0x0006, "USERNAME"),
    (0x0007, "PASSWORD"),
    (0x0008, "MESSAGE-INTEGRITY"),
    (0x0009, "ERROR-CODE"),
    (0x000a, "UNKNOWN-ATTRIBUTES"),
    (0x000b, "REFLECTED-FROM"),
    (0x000c, "CHANNEL-NUMBER"),
    (0x000d, "LIFETIME"),
    (0x000e, "MS-ALTERNATE-SERVER"),
    (0x000f, "MAGIC-COOKIE"),
    (0x0010, "BANDWIDTH"),
    (0x0011, "DESTINATION-ADDRESS"),
    (0x0012, "XOR-PEER-ADDRESS"),
    (0x0013, "DATA"),
    (0x0014, "REALM"),
    (0x0015, "NONCE"),
    (0x0016, "XOR-RELAYED-ADDRESS"),
    (0x0017, "REQUESTED-ADDRESS-FAMILY"),
    (0x0018, "EVEN-PORT"),
    (0x0019, "REQUESTED-TRANSPORT"),
    (0x001a, "DONT-FRAGMENT"),
    (0x001b, "ACCESS-TOKEN"),
    (0x001c, "MESSAGE-INTEGRITY-SHA256"),
    (0x001d, "PASSWORD-ALGORITHM"),
    (0x001e, "USERHASH"),
    (0x0020, "XOR-MAPPED-ADDRESS"),
    (0x0022, "RESERVATION-TOKEN"),
    (0x0024, "PRIORITY"),
    (0x0025, "USE-CANDIDATE"),
    (0x0026, "PADDING"),
    (0x0027, "RESPONSE-PORT"),
    (0x002a, "CONNECTION-ID"),
    (0x8000, "ADDITIONAL-ADDRESS-FAMILY"),
    (0x8001, "ADDRESS-ERROR-CODE"),
    (0x8002, "PASSWORD-ALGORITHMS"),
    (0x8003, "ALTERNATE-DOMAIN"),
    (0x8004, "ICMP"),
    (0x8006, "MS-TURN UNKNOWN 8006"),
    (0x8008, "MS-VERSION"),
    (0x8020, "XOR-MAPPED-ADDRESS"),
    (0x8022, "SOFTWARE"),
    (0x8023, "ALTERNATE-SERVER"),
    (0x8025, "TRANSACTION_TRANSMIT_COUNTER"),
    (0x8027, "CACHE-TIMEOUT"),
    (0x8028, "FINGERPRINT"),
    (0x8029, "ICE-CONTROLLED"),
    (0x802a, "ICE-CONTROLLING"),
    (0x802b, "RESPONSE-ORIGIN"),
    (0x802c, "OTHER-ADDRESS"),
    (0x802d, "ECN-CHECK"),
    (0x802e, "THIRD-PARTY-AUTHORIZATION"),
    (0x8030, "MOBILITY-TICKET"),
    (0x8037, "MS-APP-ID"),
    (0x8039, "MS-SECURE-TAG"),
    (0x8050, "MS-SEQUENCE-NUMBER"),
    (0x8054, "MS-CANDIDATE-IDENTIFIER"),
    (0x8055, "MS-SERVICE-QUALITY"),
    (0x8070, "MS-IMPLEMENTATION-VERSION"),
    (0x8090, "MS-ALTERNATE-MAPPED-ADDRESS"),
    (0x8095, "MS-MULTIPLEXED-TURN-SESSION-ID"),
    (0xc057, "GOOG-NETWORK-INFO"),
    (0xc058, "GOOG-LAST-ICE-CHECK-RECEIVED"),
    (0xc059, "GOOG-MISC-INFO"),
    (0xff03, "REMOTE-RELAY-SITE-ADDRESS"),
    (0xff04, "LOCAL-INTERFACE-TYPE"),
    (0xff05, "GOOG-LOGGING-ID"),
];

/// The meaning of an error code (RFC 8489 section 14.8, RFC 8656 section 19).
pub(super) fn error(code: u32) -> &'static str {
    match code {
        274 => "Disable Candidate",
        275 => "Disable Candidate Pair",
        300 => "Try Alternate",
        400 => "Bad Request",
        401 => "Unauthenticated",
        403 => "Forbidden",
        405 => "Mobility Forbidden",
        420 => "Unknown Attribute",
        437 => "Allocation Mismatch",
        438 => "Stale Nonce",
        439 => "Wrong Transaction ID",
        440 => "Address Family not Supported",
        441 => "Wrong Credentials",
        442 => "Unsupported Transport Protocol",
        443 => "Peer Address Family Mismatch",
        446 => "Connection Already Exists",
        447 => "Connection Timeout or Failure",
        486 => "Allocation Quota Reached",
        487 => "Role Conflict",
        500 => "Server Error",
        508 => "Insufficient Capacity",
        600 => "Global Failure",
        _ => "*Unknown error code*",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_sorted_and_types_come_apart() {
        assert!(ATTRIBUTES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!((method(0x0113), class(0x0113)), ("Allocate", "Error Response"));
        assert_eq!((method(0x0016), class(0x0016)), ("Send", "Indication"));
    }
}
