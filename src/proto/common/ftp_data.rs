//! What FTP's control connection says about a data connection.

use crate::base::FrameIndex;
use std::sync::{Arc, OnceLock};

/// A data connection, as the control connection announced it.
#[derive(Debug)]
pub struct DataConnection {
    /// The frame that told address and port.
    pub frame: FrameIndex,
    /// `PASV`, `EPSV`, `PORT` or `EPRT`.
    pub method: &'static str,
    /// The command whose data it carries; known when that was sent.
    pub command: OnceLock<Command>,
}

/// A command that moves data.
#[derive(Debug)]
pub struct Command {
    pub frame: FrameIndex,
    /// With its argument.
    pub text: Box<str>,
    /// Folder in which the session stood.
    pub directory: Arc<str>,
}
