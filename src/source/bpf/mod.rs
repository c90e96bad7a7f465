//! Capture filters: a BPF text compiled by libpcap, and run on frames that come from files.

mod machine;

use super::SourceError;
use machine::Instruction;
use pcap::{Capture, Linktype};

/// Longest text that is given to the compiler.
pub const LONGEST_TEXT: usize = 4096;
/// libpcap's parser recurses with the nesting of the text: 4096 opening brackets must fit.
const STACK: usize = 16 << 20;

/// A compiled filter for frames of one link type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program(Vec<Instruction>);

impl Program {
    /// True when the filter lets a frame pass. `len` is its length on the wire, `data` what was captured of it. As in the
    /// kernel, a filter that looks past the captured bytes does not match.
    pub fn matches(&self, data: &[u8], len: u32) -> bool {
        machine::run(&self.0, data, len) > 0
    }
}

/// Compiles a filter text as tcpdump takes it (pcap-filter(7)) for frames of a LINKTYPE_ number. An empty text matches
/// everything.
///
/// # Errors
/// When the text is too long or libpcap refuses it; the text has libpcap's reason.
pub fn compile(text: &str, link_type: u16) -> Result<Program, SourceError> {
    if text.len() > LONGEST_TEXT {
        let text = format!("the capture filter has {} bytes, at most {LONGEST_TEXT} are taken; make it shorter", text.len());
        return Err(SourceError(text));
    }
    let owned = text.to_owned();
    let compiler = move || {
        let dead = Capture::dead(Linktype(dlt(link_type)))?;
        let program = dead.compile(&owned, true)?;
        let instructions = program.get_instructions().iter().map(|i| Instruction::parse(&i.to_string()));
        instructions.collect::<Option<_>>().ok_or(pcap::Error::InvalidString)
    };
    let thread = std::thread::Builder::new().name("bpf-compiler".into()).stack_size(STACK).spawn(compiler);
    let thread = thread.map_err(|e| SourceError(format!("no thread to compile the capture filter: {e}; close other programs")))?;
    let compiled: Result<Vec<Instruction>, pcap::Error> =
        thread.join().map_err(|_| SourceError("the compiler of capture filters failed; write the filter another way".into()))?;
    compiled.map(Program).map_err(|e| refused(text, &e))
}

/// The error for a text that libpcap does not take.
pub(super) fn refused(text: &str, error: &pcap::Error) -> SourceError {
    let reason = match error {
        pcap::Error::PcapError(reason) => reason.clone(),
        other => other.to_string(),
    };
    let (text, reason) = (crate::base::text::safe(text).into_owned(), crate::base::text::safe(&reason).into_owned());
    SourceError(format!("capture filter '{text}': {reason}; the syntax is that of tcpdump (man pcap-filter), not of the display filter"))
}

/// The number that libpcap uses on this system for a LINKTYPE_ number. They differ for the few that were numbered by the
/// BSDs before the registry was (pcap-linktype(7)).
pub(super) fn dlt(link_type: u16) -> i32 {
    match link_type {
        100 => 11,
        101 => 12,
        102 => 13,
        103 => 14,
        other => i32::from(other),
    }
}

/// The LINKTYPE_ number for one of libpcap's.
pub(super) fn link_type(dlt: i32) -> u16 {
    match dlt {
        11 => 100,
        12 => 101,
        13 => 102,
        14 => 103,
        other => u16::try_from(other).unwrap_or(u16::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An Ethernet frame with an IPv4 TCP segment to port 80.
    fn segment() -> Vec<u8> {
        let mut frame = vec![0; 54];
        frame[12] = 8;
        frame[14] = 0x45;
        frame[23] = 6;
        frame[26..30].copy_from_slice(&[10, 0, 0, 1]);
        frame[30..34].copy_from_slice(&[10, 0, 0, 2]);
        frame[36..38].copy_from_slice(&80_u16.to_be_bytes());
        frame
    }

    #[test]
    fn filters_match_as_in_tcpdump() {
        let frame = segment();
        for (text, expected) in [
            ("", true),
            ("tcp port 80", true),
            ("tcp dst port 80 and src host 10.0.0.1", true),
            ("udp", false),
            ("ip6", false),
            ("net 10.0.0.0/8 and not port 81", true),
            ("tcp[tcpflags] & tcp-syn != 0", false),
            ("ip[8] * 2 + 1 > 0", true),
        ] {
            assert_eq!(compile(text, 1).unwrap().matches(&frame, 54), expected, "{text}");
        }
        assert!(compile("ip and tcp port 80", 101).unwrap().matches(&frame[14..], 40), "raw IP");
    }

    #[test]
    fn lengths_are_those_of_the_wire_also_in_cut_frames() {
        let frame = segment();
        let long = compile("greater 1000", 1).unwrap();
        assert!(long.matches(&frame, 1514));
        assert!(!long.matches(&frame, 54));
        assert!(!compile("tcp port 80", 1).unwrap().matches(&frame[..36], 1514), "the port was cut off");
    }

    #[test]
    fn bad_texts_are_refused_with_the_reason() {
        let error = compile("tcp prot 80", 1).unwrap_err();
        assert!(error.0.contains("syntax error") && error.0.contains("pcap-filter"), "{error}");
        assert!(compile(&"a".repeat(5000), 1).unwrap_err().0.contains("at most 4096"));
        assert!(compile("host 10.0.0.1\0", 1).is_err());
        let _ = compile(&"(".repeat(LONGEST_TEXT), 1).unwrap_err();
        let _ = compile(&"not ".repeat(1020), 1);
    }
}
