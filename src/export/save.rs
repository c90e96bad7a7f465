//! Frames saved to a capture file, or to a ring of them, while they come.

use super::atomic::{AtomicFile, Existing, SaveError, failed};
use super::pcap::{PcapWriter, Unit};
use super::pcapng::PcapngWriter;
use crate::base::Timestamp;
use crate::store::CaptureInfo;
use std::collections::VecDeque;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What is written is in the file at the latest after this time.
const FLUSH_EVERY: Duration = Duration::from_millis(500);
const BUFFER: usize = 256 << 10;

/// A format of capture files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Micro- or nanoseconds, as the capture has them.
    Pcap,
    Pcapng,
}

impl Format {
    /// By the ending of the name: `.pcap` and `.cap` are pcap, everything else pcapng, which loses nothing.
    pub fn of(path: &Path) -> Self {
        let ending = path.extension().map(|e| e.to_ascii_lowercase());
        if ending.is_some_and(|e| e == "pcap" || e == "cap") { Format::Pcap } else { Format::Pcapng }
    }
}

/// When the next file of a ring begins (`-b`), and how many are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rotation {
    /// Seconds between the first and the last frame of a file.
    pub seconds: Option<u64>,
    /// Size of a file in KiB.
    pub kib: Option<u64>,
    /// Files that are kept; the oldest are removed.
    pub files: Option<usize>,
}

/// Where and how to save.
#[derive(Clone, Debug)]
pub struct SaveOptions {
    pub path: PathBuf,
    pub format: Format,
    pub existing: Existing,
    /// Files that must not be written over.
    pub inputs: Vec<PathBuf>,
    /// Leave `NAME.part` behind where the saver is dropped without [`Saver::finish`]: for a live capture, which cannot be
    /// had again.
    pub keep_unfinished: bool,
    /// A ring of files `NAME_00001_20260101120000.pcapng`, ... instead of one.
    pub rotation: Option<Rotation>,
}

/// A capture file, or a ring of them, being written.
#[derive(Debug)]
pub struct Saver {
    options: SaveOptions,
    open: Option<Open>,
    /// Files of the ring that are finished, oldest first.
    done: VecDeque<PathBuf>,
    serial: u64,
    last_flush: Instant,
    last_time: Timestamp,
    left_out: u64,
}

#[derive(Debug)]
struct Open {
    path: PathBuf,
    writer: Writer,
    first: Option<Timestamp>,
}

#[derive(Debug)]
enum Writer {
    /// With the link type of its frames.
    Pcap(PcapWriter<Output>, u16),
    Pcapng(PcapngWriter<Output>),
}

/// Counts what goes into a file.
#[derive(Debug)]
struct Output {
    file: BufWriter<AtomicFile>,
    written: u64,
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.written += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

/// A frame to be saved.
#[derive(Clone, Copy, Debug)]
pub struct SavedFrame<'a> {
    pub time: Timestamp,
    /// Length on the wire.
    pub len: u32,
    /// Index into [`CaptureInfo::interfaces`].
    pub interface: u32,
    pub data: &'a [u8],
    pub comments: &'a [&'a str],
}

impl Saver {
    /// Checks the target and starts the file, so that what cannot work fails before anything is captured.
    ///
    /// # Errors
    /// As [`AtomicFile::create`].
    pub fn new(options: SaveOptions, info: &CaptureInfo) -> Result<Self, SaveError> {
        let mut saver = Saver {
            options,
            open: None,
            done: VecDeque::new(),
            serial: 0,
            last_flush: Instant::now(),
            last_time: Timestamp(0),
            left_out: 0,
        };
        if saver.options.rotation.is_some() || info.interfaces.is_empty() {
            // The file's name or its link type comes with the first frame; a trial tells whether there can be one.
            drop(AtomicFile::create(&saver.options.path.with_extension("trial"), Existing::Replace, &[])?);
        } else {
            saver.start(info, None)?;
        }
        Ok(saver)
    }

    /// Saves a frame. What `info` has learned of the capture is written first where it is new.
    ///
    /// # Errors
    /// When the disk is full or another frame's link type does not go into the same pcap.
    pub fn frame(&mut self, frame: &SavedFrame<'_>, info: &CaptureInfo) -> Result<(), SaveError> {
        if self.is_full(frame.time) {
            self.close(info)?;
        }
        if self.open.is_none() {
            self.start(info, Some(frame))?;
        }
        self.last_time = frame.time;
        let Some(open) = &mut self.open else { return Ok(()) };
        if info.interfaces.get(frame.interface as usize).is_none() {
            self.left_out += 1;
            return Ok(());
        }
        open.first.get_or_insert(frame.time);
        let written = match &mut open.writer {
            Writer::Pcap(writer, link_type) => {
                let own = info.link_type(frame.interface);
                if own != *link_type {
                    return Err(several_link_types(&open.path, *link_type, own));
                }
                writer.frame(frame.time, frame.len, frame.data)
            }
            Writer::Pcapng(writer) => writer
                .describe(info)
                .and_then(|()| writer.frame(frame.interface, frame.time, frame.len, frame.data, frame.comments).map(drop)),
        };
        written.map_err(|e| failed(&open.path, &e))?;
        self.tick()
    }

    /// Puts what is buffered into the file where that was not done for half a second. To be called now and then while no
    /// frames come.
    ///
    /// # Errors
    /// When the disk is full.
    pub fn tick(&mut self) -> Result<(), SaveError> {
        if self.last_flush.elapsed() < FLUSH_EVERY {
            return Ok(());
        }
        self.last_flush = Instant::now();
        let Some(open) = &mut self.open else { return Ok(()) };
        open.writer.flush().map_err(|e| failed(&open.path, &e))
    }

    /// Frames that have no place in the format: those without an interface.
    pub fn left_out(&self) -> u64 {
        self.left_out
    }

    /// Ends the last file, with the counters of the interfaces, and gives it its name.
    ///
    /// # Errors
    /// As [`AtomicFile::commit`].
    pub fn finish(mut self, info: &CaptureInfo) -> Result<(), SaveError> {
        if self.open.is_none() && self.options.rotation.is_none() {
            self.start(info, None)?;
        }
        self.close(info)
    }

    fn is_full(&self, time: Timestamp) -> bool {
        let (Some(open), Some(rotation)) = (&self.open, self.options.rotation) else { return false };
        let Some(first) = open.first else { return false };
        let long =
            rotation.seconds.is_some_and(|s| time.since(first) >= i64::try_from(s.saturating_mul(1_000_000_000)).unwrap_or(i64::MAX));
        long || rotation.kib.is_some_and(|kib| open.writer.written() >= kib.saturating_mul(1024))
    }

    fn start(&mut self, info: &CaptureInfo, frame: Option<&SavedFrame<'_>>) -> Result<(), SaveError> {
        let path = match self.options.rotation {
            Some(_) => self.next_name(frame.map_or(self.last_time, |f| f.time)),
            None => self.options.path.clone(),
        };
        if let Some(Rotation { files: Some(most), .. }) = self.options.rotation {
            // The file that is about to be started counts.
            while self.done.len() >= most.max(1) {
                if let Some(oldest) = self.done.pop_front() {
                    // One that somebody else removed is gone, which is all that is wanted.
                    let _ = std::fs::remove_file(oldest);
                }
            }
        }
        let mut file = AtomicFile::create(&path, self.options.existing, &self.options.inputs)?;
        if self.options.keep_unfinished {
            file.keep_unfinished();
        }
        let output = Output { file: BufWriter::with_capacity(BUFFER, file), written: 0 };
        let writer = match self.options.format {
            Format::Pcapng => PcapngWriter::new(output, info).map(Writer::Pcapng),
            Format::Pcap => {
                let interface = info.interfaces.get(frame.map_or(0, |f| f.interface) as usize);
                let link_type = interface.map_or(1, |i| i.link_type);
                let fine = info.interfaces.iter().any(|i| i.precision > 6);
                let snaplen = info.interfaces.iter().map(|i| if i.snaplen == 0 { 262_144 } else { i.snaplen }).max();
                let unit = if fine { Unit::Nano } else { Unit::Micro };
                PcapWriter::new(output, link_type, snaplen.unwrap_or(0), unit).map(|w| Writer::Pcap(w, link_type))
            }
        };
        let writer = writer.map_err(|e| failed(&path, &e))?;
        self.open = Some(Open { path, writer, first: None });
        Ok(())
    }

    fn close(&mut self, info: &CaptureInfo) -> Result<(), SaveError> {
        let Some(mut open) = self.open.take() else { return Ok(()) };
        if let Writer::Pcapng(writer) = &mut open.writer {
            let ended = writer.describe(info).and_then(|()| writer.statistics(info, self.last_time));
            ended.map_err(|e| failed(&open.path, &e))?;
        }
        let output = match open.writer {
            Writer::Pcap(writer, _) => writer.into_output(),
            Writer::Pcapng(writer) => writer.into_output(),
        };
        output.file.into_inner().map_err(|e| failed(&open.path, e.error()))?.commit()?;
        if self.options.rotation.is_some_and(|r| r.files.is_some()) {
            self.done.push_back(open.path);
        }
        Ok(())
    }

    /// `NAME_00001_20260101120000.pcapng`, as dumpcap names them; UTC.
    fn next_name(&mut self, time: Timestamp) -> PathBuf {
        self.serial += 1;
        let c = time.calendar();
        let stem = self.options.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (y, mo, d) = (c.year, c.month, c.day);
        let mut name = format!("{stem}_{:05}_{y:04}{mo:02}{d:02}{:02}{:02}{:02}", self.serial, c.hour, c.minute, c.second);
        if let Some(ending) = self.options.path.extension() {
            name.push('.');
            name.push_str(&ending.to_string_lossy());
        }
        self.options.path.with_file_name(name)
    }
}

impl Writer {
    fn written(&self) -> u64 {
        match self {
            Writer::Pcap(writer, _) => writer.output().written,
            Writer::Pcapng(writer) => writer.output().written,
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Writer::Pcap(writer, _) => writer.flush(),
            Writer::Pcapng(writer) => writer.flush(),
        }
    }
}

fn several_link_types(path: &Path, one: u16, other: u16) -> SaveError {
    let name = crate::base::text::safe(&path.to_string_lossy()).into_owned();
    SaveError(format!("{name}: a pcap file has one link type, these frames have {one} and {other}; write a .pcapng"))
}
