//! Templates: which elements a record has. They come in one datagram and describe those that follow, so they are kept for each
//! exporter and told to the messages that need them.

use super::{HEADER_IPFIX, HEADER_V9, IPFIX, V9};
use crate::base::{Bytes, Fault, FrameIndex};
use crate::stream::Track;
use std::collections::HashMap;
use std::sync::Arc;

/// Templates kept for one exporter, and elements of one template.
const TEMPLATES_LIMIT: usize = 1024;
const ELEMENTS_LIMIT: usize = 512;
/// First number of data sets.
pub const FIRST_DATA_SET: u16 = 256;

/// An element of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    pub kind: u16,
    /// Bytes of the value; [`VARIABLE`] when each value tells its own.
    pub len: u16,
    /// Private enterprise that defines the element.
    pub enterprise: Option<u32>,
    /// The element says what an options record is about.
    pub scope: bool,
}

/// Length of elements that tell their own (RFC 7011 section 7).
pub const VARIABLE: u16 = 0xffff;

#[derive(Debug, Default)]
pub struct Template {
    pub elements: Vec<Element>,
    /// Frame that defined it.
    pub frame: FrameIndex,
}

/// Templates of a message's data sets, by the sets' numbers.
pub struct Known(pub Vec<(u16, Arc<Template>)>);

#[derive(Default)]
struct Exporter {
    templates: HashMap<(u32, u16), Arc<Template>>,
}

/// A set of templates: number, elements, where the template starts and ends.
pub struct Definition {
    pub id: u16,
    pub start: usize,
    pub end: usize,
    /// Where the elements start.
    pub first: usize,
    pub elements: Vec<Element>,
}

/// What a set's number means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SetKind {
    Templates,
    OptionTemplates,
    Data,
    Reserved,
}

pub fn set_kind(version: u16, id: u16) -> SetKind {
    match (version, id) {
        (V9, 0) | (IPFIX, 2) => SetKind::Templates,
        (V9, 1) | (IPFIX, 3) => SetKind::OptionTemplates,
        (_, FIRST_DATA_SET..) => SetKind::Data,
        _ => SetKind::Reserved,
    }
}

/// The template that starts at `at` in a set.
pub fn definition(b: Bytes<'_>, at: usize, version: u16, options: bool) -> Result<Definition, Fault> {
    let (id, count) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
    let (first, scopes, count) = match (options, version) {
        (false, _) => (at + 4, 0, count),
        // lengths in bytes, of scopes and of options
        (true, V9) => (at + 6, count / 4, count / 4 + usize::from(b.be16(at + 4)?) / 4),
        (true, _) => (at + 6, usize::from(b.be16(at + 4)?), count),
    };
    let mut elements = Vec::new();
    let mut end = first;
    for n in 0..count.min(ELEMENTS_LIMIT) {
        let (kind, len) = (b.be16(end)?, b.be16(end + 2)?);
        let private = version == IPFIX && kind & 0x8000 != 0;
        let enterprise = if private { Some(b.be32(end + 4)?) } else { None };
        let kind = if version == IPFIX { kind & 0x7fff } else { kind };
        elements.push(Element { kind, len, enterprise, scope: n < scopes });
        end += if private { 8 } else { 4 };
    }
    Ok(Definition { id, start: at, end, first, elements })
}

/// Keeps the templates of a datagram and tells those that its data needs.
pub fn track(cx: &mut Track<'_>, bytes: &[u8]) {
    let b = Bytes::new(bytes, 0, bytes.len());
    let frame = cx.at.frame;
    let known = datagram(cx.state::<Exporter>(), frame, b).unwrap_or_default();
    if !known.is_empty() {
        cx.tell(Known(known));
    }
}

fn datagram(exporter: &mut Exporter, frame: FrameIndex, b: Bytes<'_>) -> Result<Vec<(u16, Arc<Template>)>, Fault> {
    let version = b.be16(0)?;
    let (domain, mut at) = match version {
        V9 => (b.be32(16)?, HEADER_V9),
        IPFIX => (b.be32(12)?, HEADER_IPFIX),
        _ => return Ok(Vec::new()),
    };
    let mut known = Vec::new();
    while at + 4 <= b.len() {
        let (id, len) = (b.be16(at)?, usize::from(b.be16(at + 2)?));
        if len < 4 {
            break;
        }
        let set = b.window(at, len);
        let kind = set_kind(version, id);
        match kind {
            SetKind::Data => {
                if let Some(template) = exporter.templates.get(&(domain, id)) {
                    known.push((id, template.clone()));
                }
            }
            SetKind::Templates | SetKind::OptionTemplates => {
                let mut off = 4;
                while off + 4 < set.len() {
                    let Ok(found) = definition(set, off, version, kind == SetKind::OptionTemplates) else { break };
                    off = found.end;
                    if found.id >= FIRST_DATA_SET && exporter.templates.len() < TEMPLATES_LIMIT {
                        exporter.templates.insert((domain, found.id), Arc::new(Template { elements: found.elements, frame }));
                    }
                }
            }
            SetKind::Reserved => {}
        }
        at += len;
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rustfmt::skip]
    const TEMPLATE: &[u8] = &[
        0, 10, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 2, 0, 16, 1, 0, 0, 2, 0, 8, 0, 4, 0x80, 12, 0, 2, 0, 0, 0, 7,
    ];

    #[test]
    fn a_template_is_kept_for_the_data_that_follows() {
        let mut exporter = Exporter::default();
        let mut bytes = TEMPLATE.to_vec();
        bytes[19] = 20;
        assert!(datagram(&mut exporter, 3, Bytes::new(&bytes, 0, bytes.len())).is_ok_and(|known| known.is_empty()));
        let data = [0, 10, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 1, 0, 0, 10, 10, 0, 0, 1, 5, 6];
        let known = datagram(&mut exporter, 4, Bytes::new(&data, 0, data.len())).unwrap();
        assert_eq!(known.len(), 1);
        assert_eq!((known[0].0, known[0].1.frame), (256, 3));
        assert_eq!(known[0].1.elements[1], Element { kind: 12, len: 2, enterprise: Some(7), scope: false });
    }

    #[test]
    fn another_domain_has_other_templates() {
        let mut exporter = Exporter::default();
        let _ = datagram(&mut exporter, 3, Bytes::new(TEMPLATE, 0, TEMPLATE.len()));
        let data = [0, 10, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 1, 0, 0, 10, 10, 0, 0, 1, 5, 6];
        assert!(datagram(&mut exporter, 4, Bytes::new(&data, 0, data.len())).is_ok_and(|known| known.is_empty()));
    }
}
