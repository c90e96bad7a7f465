//! Opens a capture by its name, whatever format it is in.

use super::bytes::Pread;
use super::feed::{Feed, PIECE};
use super::file::{FileSource, Progress};
use super::map::Mapped;
use super::netscreen;
use super::packed::{self, Compression};
use super::spool::{self, Spooling};
use super::tap::{Counted, Growing, Patient};
use super::{FrameBytes, Source, SourceError};
use crate::base::text::safe;
use std::fs::File;
use std::io::{Cursor, Error, ErrorKind, IsTerminal, Read};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How captures are opened.
#[derive(Clone, Debug)]
pub struct OpenOptions {
    /// Wait for more at the end of the file instead of ending (as `tail -f`).
    pub follow: bool,
    /// Most bytes that a compressed or piped capture may take in the spool directory, but no more than half of the free space.
    pub spool_limit: u64,
    /// Where compressed and piped captures are kept; `$TMPDIR` or `/var/tmp` where not given.
    pub spool_dir: Option<PathBuf>,
}

impl Default for OpenOptions {
    fn default() -> Self {
        OpenOptions { follow: false, spool_limit: 32 << 30, spool_dir: None }
    }
}

/// Opens a capture file, or standard input for `-`. Format and compression are found out from the first bytes, not from
/// the name.
///
/// # Errors
/// When the file cannot be opened, is empty, or is not a capture; the text says what it is instead and what to do.
pub fn open(path: &Path, options: &OpenOptions) -> Result<Box<dyn Source>, SourceError> {
    open_in_pieces(path, options, PIECE)
}

/// As [`open`], reading pieces of the given size.
pub(super) fn open_in_pieces(path: &Path, options: &OpenOptions, piece: usize) -> Result<Box<dyn Source>, SourceError> {
    let (name, file) = if path == Path::new("-") {
        ("standard input".to_owned(), standard_input()?)
    } else {
        let name = safe(&path.to_string_lossy()).into_owned();
        let file = File::open(path).map_err(|e| failed(&name, &e))?;
        (name, file)
    };
    let metadata = file.metadata().map_err(|e| failed(&name, &e))?;
    if metadata.is_dir() {
        return Err(SourceError(format!("{name} is a directory; give the capture files in it")));
    }
    let opened = if metadata.is_file() { regular(&name, file, metadata.len(), options, piece) } else { stream(&name, file, options) };
    Ok(Box::new(opened?))
}

fn standard_input() -> Result<File, SourceError> {
    let input = std::io::stdin();
    if input.is_terminal() {
        return Err(SourceError("standard input is a terminal; pipe a capture into it, as in: tcpdump -w - | netanal-tui -r -".into()));
    }
    let own = input.as_fd().try_clone_to_owned().map_err(|e| failed("standard input", &e))?;
    Ok(File::from(own))
}

fn regular(name: &str, file: File, size: u64, options: &OpenOptions, piece: usize) -> Result<FileSource, SourceError> {
    let failed = |e| failed(name, &e);
    let mut head = [0; netscreen::ENOUGH];
    let read = super::bytes::read_at(&file, &mut head, 0);
    let head = head.get(..read).unwrap_or(&[]);
    let compression = Compression::of(head);
    if let Some(compression) = compression {
        if options.follow {
            let text = format!("{name} is compressed ({}); only plain captures can be followed", compression.name());
            return Err(SourceError(text));
        }
        return unpacked(name, Box::new(file), Some(size), compression, options);
    }
    if netscreen::matches(head) {
        let count = Arc::default();
        let text = Counted { reader: file, count: Arc::clone(&count) };
        let progress = Progress { read: Some(count), size: Some(size) };
        let source = spooled(name, Box::new(netscreen::AsPcap::new(Box::new(text))), progress, options)?;
        return Ok(source.packed_with("from NetScreen text"));
    }
    if options.follow {
        let bytes = Arc::new(Pread(file.try_clone().map_err(failed)?));
        let progress = Progress { read: None, size: None };
        return FileSource::open(name.into(), Feed::new(Box::new(Growing::new(file))), bytes, progress);
    }
    let bytes: Arc<dyn FrameBytes> = match Mapped::new(&file) {
        Ok(map) => Arc::new(map),
        // Some file systems cannot map.
        Err(_) => Arc::new(Pread(file.try_clone().map_err(failed)?)),
    };
    FileSource::open(name.into(), Feed::with_piece(Box::new(file), piece), bytes, Progress { read: None, size: Some(size) })
}

fn stream(name: &str, mut file: File, options: &OpenOptions) -> Result<FileSource, SourceError> {
    let mut head = Vec::new();
    let first = (&mut file).take(packed::ENOUGH as u64).read_to_end(&mut head);
    first.map_err(|e| failed(name, &e))?;
    let compression = Compression::of(&head);
    let head = Cursor::new(head);
    match compression {
        Some(compression) => unpacked(name, Box::new(head.chain(file)), None, compression, options),
        None => spooled(name, Box::new(head.chain(Patient(file))), Progress::default(), options),
    }
}

fn unpacked(
    name: &str,
    packed: Box<dyn Read + Send>,
    size: Option<u64>,
    compression: Compression,
    options: &OpenOptions,
) -> Result<FileSource, SourceError> {
    let count = Arc::default();
    let counted = Counted { reader: packed, count: Arc::clone(&count) };
    let plain = compression.unpack(Box::new(counted)).map_err(|e| failed(name, &e))?;
    let source = spooled(name, plain, Progress { read: Some(count), size }, options)?;
    Ok(source.packed_with(compression.name()))
}

fn spooled(name: &str, reader: Box<dyn Read + Send>, progress: Progress, options: &OpenOptions) -> Result<FileSource, SourceError> {
    let dir = spool::directory(options.spool_dir.as_deref());
    let limit = spool::within_free_space(&dir, options.spool_limit);
    let file = spool::private_file(&dir).map_err(|e| SourceError(format!("{name} cannot be read: {e}")))?;
    let bytes = Arc::new(Pread(file.try_clone().map_err(|e| failed(name, &e))?));
    let reader = Spooling::new(reader, file, limit);
    FileSource::open(name.into(), Feed::new(Box::new(reader)), bytes, progress)
}

/// An operating system error with the next step for the common ones.
fn failed(name: &str, error: &Error) -> SourceError {
    let reason = match error.kind() {
        ErrorKind::NotFound => "there is no such file; check the name".into(),
        _ if error.raw_os_error() == Some(rustix::io::Errno::MFILE.raw_os_error()) => {
            "too many open files; raise the limit with: ulimit -n 65536".into()
        }
        ErrorKind::PermissionDenied => "no permission to read it; check its owner and mode with: ls -l".into(),
        _ => error.to_string(),
    };
    SourceError(format!("cannot open {name}: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Step;
    use crate::source::testing::{Frame, drain, pcap};
    use std::io::Write;

    fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    #[test]
    fn a_mapped_file_gives_every_frame_twice() {
        let capture = pcap(1, &[(1, 0, b"abc"), (2, 0, &[5; 1000])]);
        let file = file(&capture);
        let mut source = open(file.path(), &OpenOptions::default()).unwrap();
        assert_eq!(drain(source.as_mut()).unwrap().len(), 2);
        assert_eq!(source.progress(), (capture.len() as u64, Some(capture.len() as u64)));
        source.bytes().with(capture.len() as u64 - 2, 100, &mut |b| assert_eq!(b, [5, 5]));
        source.bytes().with(u64::MAX, 100, &mut |b| assert!(b.is_empty()));
    }

    #[test]
    fn what_is_no_capture_is_named() {
        let options = OpenOptions::default();
        for (bytes, said) in [
            (&b""[..], "is empty"),
            (b"CLIENT_RANDOM 00 11\n", "give it with --keylog"),
            (b"just some words\n", "is a text file"),
            (b"RTSS\x01\x01\x01\x00", "editcap"),
            (b"\x01\x02\x03\x04\x05", "starts with 01 02 03 04"),
            (b"\xd4\xc3\xb2\xa1\x02\x00", "cut off within its"),
            (&[0; 100], "starts with zeros"),
        ] {
            let error = open(file(bytes).path(), &options).err().unwrap();
            assert!(error.0.contains(said), "{error}");
        }
        assert!(open(Path::new("/no/such/file"), &options).err().unwrap().0.contains("no such file"));
        assert!(open(Path::new("/"), &options).err().unwrap().0.contains("is a directory"));
    }

    #[test]
    fn a_followed_file_goes_on_where_it_ended() {
        let capture = pcap(1, &[(1, 0, b"abc"), (2, 0, b"defgh")]);
        let mut file = file(&capture[..50]);
        let mut source = open(file.path(), &OpenOptions { follow: true, ..OpenOptions::default() }).unwrap();
        let mut frames: Vec<Frame> = Vec::new();
        while source.step(&mut |r| frames.push(r.into())).unwrap() != Step::Idle {}
        assert_eq!(frames.len(), 1);
        file.write_all(&capture[50..]).unwrap();
        while source.step(&mut |r| frames.push(r.into())).unwrap() != Step::Idle {}
        assert_eq!(frames.len(), 2);
        source.bytes().with(frames[1].offset, 5, &mut |b| assert_eq!(b, b"defgh"));
        file.as_file().set_len(30).unwrap();
        while source.step(&mut |_| ()).unwrap() != Step::End {}
        assert!(source.info().warnings[0].contains("became shorter"));
    }

    #[test]
    fn a_pipe_is_spooled_and_may_be_silent() {
        let dir = tempfile::tempdir().unwrap();
        let fifo = dir.path().join("fifo");
        let status = std::process::Command::new("mkfifo").arg(&fifo).status().unwrap();
        assert!(status.success());
        let capture = pcap(1, &[(1, 0, b"abc"), (2, 0, b"defgh")]);
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let (path, bytes) = (fifo.clone(), capture.clone());
        let writer = std::thread::spawn(move || {
            let mut pipe = File::options().write(true).open(path).unwrap();
            pipe.write_all(&bytes[..24]).unwrap();
            let _ = wait.recv();
            pipe.write_all(&bytes[24..]).unwrap();
        });
        let mut source = open(&fifo, &OpenOptions::default()).unwrap();
        while source.step(&mut |_| panic!("no frame yet")).unwrap() != Step::Idle {}
        go.send(()).unwrap();
        let frames = drain(source.as_mut()).unwrap();
        assert_eq!(frames.len(), 2);
        writer.join().unwrap();
    }
}
