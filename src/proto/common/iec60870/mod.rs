//! Parts of IEC 60870-5: fields and layout of telecontrol messages.

pub mod fields;
pub mod unit;
