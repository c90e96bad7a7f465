//! What the packets of a USB bus say about those that follow: told by trackers, read by the dissectors of requests and data.

use std::collections::HashMap;
use std::sync::Arc;

/// The eight bytes of a control transfer's setup stage (USB 2.0 section 9.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setup {
    pub request_type: u8,
    pub request: u8,
    pub value: u16,
    pub index: u16,
    pub length: u16,
}

/// Kinds of request, in bits 5 and 6 of the request type.
pub const STANDARD: u8 = 0;
pub const CLASS: u8 = 1;

/// Standard requests that ask for a descriptor.
pub const GET_DESCRIPTOR: u8 = 6;
const CONFIGURATION: u8 = 2;
const INTERFACE: u8 = 4;
const ENDPOINT: u8 = 5;

/// Interfaces and endpoints that are remembered; when there are more, all are forgotten.
const KEPT: usize = 4096;

/// Interface classes (usb.org, defined class codes).
pub const HID: u8 = 3;
pub const MASS_STORAGE: u8 = 8;

impl Setup {
    /// Reads the setup stage at the start of `bytes`.
    pub fn read(bytes: &[u8]) -> Option<Setup> {
        let b: &[u8; 8] = bytes.get(..8)?.try_into().ok()?;
        let [request_type, request, v0, v1, i0, i1, l0, l1] = *b;
        let word = |low, high| u16::from_le_bytes([low, high]);
        Some(Setup { request_type, request, value: word(v0, v1), index: word(i0, i1), length: word(l0, l1) })
    }

    /// [`STANDARD`], [`CLASS`], 2 for vendors' own.
    pub fn kind(self) -> u8 {
        self.request_type >> 5 & 3
    }

    /// Whom it is for: 0 the device, 1 an interface, 2 an endpoint.
    pub fn recipient(self) -> u8 {
        self.request_type & 0x1f
    }

    /// The device answers with data.
    pub fn is_in(self) -> bool {
        self.request_type & 0x80 != 0
    }

    /// Type of the descriptor that [`GET_DESCRIPTOR`] asks for.
    pub fn descriptor(self) -> u8 {
        (self.value >> 8) as u8
    }
}

/// The request that a packet belongs to, and the class of the interface that it is for (where a descriptor told).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context {
    pub setup: Option<Setup>,
    /// The packet is the answer to the request.
    pub answer: bool,
    pub class: Option<u8>,
}

/// The data stage of a control transfer over several packets, told with the packet that ends it.
#[derive(Clone, Debug)]
pub struct Answer(pub Arc<[u8]>);

/// Which class of device the interfaces and endpoints are for, as descriptors told. `D` names a device.
#[derive(Debug)]
pub struct Classes<D> {
    endpoints: HashMap<(D, u8), u8>,
    interfaces: HashMap<(D, u8), u8>,
}

impl<D> Default for Classes<D> {
    fn default() -> Self {
        Classes { endpoints: HashMap::new(), interfaces: HashMap::new() }
    }
}

impl<D: Copy + Eq + std::hash::Hash> Classes<D> {
    /// Reads the answer to a request: a configuration says which interfaces there are, and which endpoints are theirs.
    pub fn learn(&mut self, device: D, setup: Setup, mut descriptors: &[u8]) {
        if setup.request != GET_DESCRIPTOR || setup.kind() != STANDARD || setup.descriptor() != CONFIGURATION {
            return;
        }
        if self.endpoints.len() + self.interfaces.len() >= KEPT {
            *self = Classes::default();
        }
        let mut class = None;
        while let Some(len) = descriptors.first().map(|len| usize::from(*len)).filter(|len| *len >= 2) {
            let field = |at: usize| descriptors.get(at).copied();
            match (field(1), field(2)) {
                (Some(INTERFACE), Some(number)) => {
                    class = field(5);
                    class.map(|class| self.interfaces.insert((device, number), class));
                }
                (Some(ENDPOINT), Some(address)) => {
                    class.map(|class| self.endpoints.insert((device, address), class));
                }
                _ => {}
            }
            descriptors = descriptors.get(len..).unwrap_or(&[]);
        }
    }

    /// Class of the interface that a request is for.
    pub fn of_request(&self, device: D, setup: Setup) -> Option<u8> {
        (setup.recipient() == 1).then(|| self.interfaces.get(&(device, setup.index as u8)).copied()).flatten()
    }

    /// Class of the interface that an endpoint (with its direction) belongs to.
    pub fn of_endpoint(&self, device: D, address: u8) -> Option<u8> {
        self.endpoints.get(&(device, address)).copied()
    }
}
