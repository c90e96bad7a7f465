//! Numbers and options of pcapng blocks, in the byte order of their section.

/// Byte order of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Little,
    Big,
}

impl Order {
    /// From the byte-order magic of a Section Header Block.
    pub(super) fn of_magic(magic: &[u8]) -> Option<Order> {
        match magic {
            [0x4d, 0x3c, 0x2b, 0x1a] => Some(Order::Little),
            [0x1a, 0x2b, 0x3c, 0x4d] => Some(Order::Big),
            _ => None,
        }
    }

    pub(super) fn u16(self, bytes: &[u8], at: usize) -> Option<u16> {
        let raw = *bytes.get(at..)?.first_chunk::<2>()?;
        Some(if self == Order::Big { u16::from_be_bytes(raw) } else { u16::from_le_bytes(raw) })
    }

    pub(super) fn u32(self, bytes: &[u8], at: usize) -> Option<u32> {
        let raw = *bytes.get(at..)?.first_chunk::<4>()?;
        Some(if self == Order::Big { u32::from_be_bytes(raw) } else { u32::from_le_bytes(raw) })
    }

    pub(super) fn u64(self, bytes: &[u8], at: usize) -> Option<u64> {
        let raw = *bytes.get(at..)?.first_chunk::<8>()?;
        Some(if self == Order::Big { u64::from_be_bytes(raw) } else { u64::from_le_bytes(raw) })
    }
}

/// The options of a block, as far as `opt_endofopt`.
pub(super) struct Options<'a> {
    rest: &'a [u8],
    order: Order,
}

impl<'a> Options<'a> {
    pub(super) fn new(bytes: &'a [u8], order: Order) -> Self {
        Options { rest: bytes, order }
    }
}

impl<'a> Iterator for Options<'a> {
    /// Code and value; the length that an option claims where it reaches past the block.
    type Item = Result<(u16, &'a [u8]), u16>;

    fn next(&mut self) -> Option<Self::Item> {
        let code = self.order.u16(self.rest, 0)?;
        let len = self.order.u16(self.rest, 2)?;
        if code == 0 {
            self.rest = &[];
            return None;
        }
        let body = self.rest.get(4..).unwrap_or(&[]);
        let Some(value) = body.get(..usize::from(len)) else {
            self.rest = &[];
            return Some(Err(len));
        };
        self.rest = body.get(usize::from(len).next_multiple_of(4)..).unwrap_or(&[]);
        Some(Ok((code, value)))
    }
}

/// An option's text: it ends at a NUL, which some writers count in.
pub(super) fn text(value: &[u8]) -> String {
    let end = memchr::memchr(0, value).unwrap_or(value.len());
    crate::base::text::lossy(value.get(..end).unwrap_or(value)).into_owned()
}
