//! A capture filter run over the frames of a file, as the kernel runs it over those of an interface.

use super::bpf::{self, Program};
use super::merge::Merge;
use super::{Record, Source, SourceError};

/// A source less the frames that a capture filter does not match. Comments stay with their frames. An empty text gives the
/// source itself.
///
/// # Errors
/// When the text does not compile for the first interface's link type.
pub fn filtered(source: Box<dyn Source>, text: &str) -> Result<Box<dyn Source>, SourceError> {
    if text.trim().is_empty() {
        return Ok(source);
    }
    // A pcapng may describe its interfaces late; Ethernet then stands for them to check the text.
    let first = source.info().interfaces.first().map_or(1, |i| i.link_type);
    let filter = Filter { programs: vec![(first, Some(bpf::compile(text, first)?))], text: text.to_owned() };
    Ok(Box::new(Merge::filtered(source, filter)))
}

/// The filter compiled for each link type that came up.
pub(super) struct Filter {
    text: String,
    /// `None` where the text does not compile for a link type.
    programs: Vec<(u16, Option<Program>)>,
}

impl Filter {
    /// Whether a frame passes. Frames of a link type that the text does not compile for do not; the reason goes into
    /// `warnings` once.
    pub(super) fn passes(&mut self, record: &Record<'_>, warnings: &mut Vec<String>) -> bool {
        let known = self.programs.iter().position(|(link_type, _)| *link_type == record.link_type);
        let at = known.unwrap_or_else(|| {
            let program = bpf::compile(&self.text, record.link_type);
            if let Err(why) = &program {
                warnings.push(format!("frames of link type {} were left out: {why}", record.link_type));
            }
            self.programs.push((record.link_type, program.ok()));
            self.programs.len() - 1
        });
        self.programs.get(at).and_then(|(_, program)| program.as_ref()).is_some_and(|p| p.matches(record.data, record.len))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::testing::{Blocks, Memory, drain};
    use crate::source::{feed::Feed, file::FileSource, file::Progress};
    use std::io::Cursor;
    use std::sync::Arc;

    fn source(capture: &[u8]) -> Box<dyn Source> {
        let feed = Feed::new(Box::new(Cursor::new(capture.to_vec())));
        Box::new(FileSource::open("test".into(), feed, Arc::new(Memory(capture.to_vec())), Progress::default()).unwrap())
    }

    #[test]
    fn comments_stay_with_their_frames() {
        let mut b = Blocks::new(false);
        b.section(&[]);
        b.interface(1, 0, &[(2, b"eth0")]);
        // A link type that has no capture filters: USB.
        b.interface(220, 0, &[]);
        let (arp, ip) = ([&[0; 12][..], &[8, 6], &[0; 30]].concat(), [&[0; 12][..], &[8, 0], &[0; 30]].concat());
        b.packet(0, 1, &arp, &[(1, b"not this one")]);
        b.packet(0, 2, &ip, &[(1, b"this one")]);
        b.packet(1, 3, &ip, &[(1, b"nor a USB frame")]);
        b.packet(1, 4, &ip, &[]);
        b.packet(0, 5, &ip, &[(1, b"and this")]);
        let mut source = filtered(source(&b.out), "ip").unwrap();
        assert_eq!(source.info().interfaces.len(), 2, "known before the first frame");
        let frames = drain(source.as_mut()).unwrap();
        assert_eq!(frames.iter().map(|f| f.time).collect::<Vec<_>>(), [2000, 5000]);
        let info = source.info();
        assert_eq!(info.frame_comments, [(0, "this one".to_owned()), (1, "and this".to_owned())]);
        assert_eq!((info.format.as_str(), info.warnings.len()), ("pcapng", 1));
        assert!(info.warnings[0].contains("link type 220"), "{:?}", info.warnings);
    }

    #[test]
    fn a_bad_text_is_an_error_at_once() {
        let mut b = Blocks::new(false);
        b.section(&[]);
        assert!(filtered(source(&b.out), "no such thing").is_err());
        assert_eq!(drain(filtered(source(&b.out), "  ").unwrap().as_mut()).unwrap(), []);
    }
}
