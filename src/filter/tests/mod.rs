//! The language as a whole, against a few hand-made frames: what expressions mean, and how bad ones are refused.

mod completion;
mod errors;
mod fixture;
mod meaning;
mod round_trip;
