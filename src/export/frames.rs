//! Chosen frames written to a file in any of the formats that the screen and `read -w` offer.

use super::atomic::{AtomicFile, Existing, SaveError, failed};
use super::csv::CsvWriter;
use super::save::{SaveOptions, SavedFrame, Saver};
use super::{Dissected, json, save, text};
use crate::model::Wanted;
use crate::store::CaptureInfo;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// How frames are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Pcapng,
    Pcap,
    Csv,
    Json,
    Ndjson,
    Text,
}

impl Format {
    pub const ALL: [Format; 6] = [Format::Pcapng, Format::Pcap, Format::Csv, Format::Json, Format::Ndjson, Format::Text];

    /// Name, and ending of its files.
    pub fn name(self) -> &'static str {
        match self {
            Format::Pcapng => "pcapng",
            Format::Pcap => "pcap",
            Format::Csv => "csv",
            Format::Json => "json",
            Format::Ndjson => "ndjson",
            Format::Text => "txt",
        }
    }

    /// The format that the ending of a file name asks for.
    pub fn of_file(name: &str) -> Option<Format> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        Format::ALL.into_iter().find(|f| f.name() == ending)
    }

    /// What dissection has to keep for this format.
    pub fn wanted(self) -> Wanted {
        match self {
            Format::Pcapng | Format::Pcap | Format::Csv => Wanted::Columns,
            Format::Json | Format::Ndjson => Wanted::All,
            Format::Text => Wanted::Nodes { hidden: false },
        }
    }
}

/// A file that frames are being written to. It appears under its name when it is finished.
pub struct FrameFile {
    path: PathBuf,
    kind: Kind,
    info: CaptureInfo,
    count: u64,
}

enum Kind {
    Capture(Box<Saver>),
    Csv(Box<CsvWriter<BufWriter<AtomicFile>>>),
    /// The text of a frame, and whether the whole is a JSON array.
    Text(BufWriter<AtomicFile>, Format, String),
}

impl FrameFile {
    /// Starts a file. `inputs` are files that must not be written over.
    ///
    /// # Errors
    /// When the file cannot be created, is there already and is to stay, or is one of the inputs.
    pub fn create(path: &Path, format: Format, existing: Existing, info: &CaptureInfo, inputs: &[PathBuf]) -> Result<Self, SaveError> {
        let open = || AtomicFile::create(path, existing, inputs).map(|f| BufWriter::with_capacity(256 << 10, f));
        let kind = match format {
            Format::Pcapng | Format::Pcap => {
                let format = if format == Format::Pcap { save::Format::Pcap } else { save::Format::Pcapng };
                let (path, inputs) = (path.to_owned(), inputs.to_vec());
                let options = SaveOptions { path, format, existing, inputs, keep_unfinished: false, rotation: None };
                Kind::Capture(Box::new(Saver::new(options, info)?))
            }
            Format::Csv => Kind::Csv(Box::new(CsvWriter::new(open()?).map_err(|e| failed(path, &e))?)),
            Format::Json | Format::Ndjson | Format::Text => Kind::Text(open()?, format, String::new()),
        };
        Ok(FrameFile { path: path.to_owned(), kind, info: info.clone(), count: 0 })
    }

    /// Adds a frame.
    ///
    /// # Errors
    /// When the disk is full, or a pcap file would need frames of several link types.
    pub fn frame(&mut self, frame: &Dissected<'_>) -> Result<(), SaveError> {
        let path = &self.path;
        match &mut self.kind {
            Kind::Capture(saver) => {
                let index = frame.number.saturating_sub(1);
                let comments: Vec<&str> = self.info.comments_of(index).collect();
                let saved = SavedFrame {
                    interface: frame.row.interface,
                    time: frame.row.time,
                    len: frame.row.len,
                    data: frame.bytes,
                    comments: &comments,
                };
                saver.frame(&saved, &self.info)?;
            }
            Kind::Csv(writer) => writer.frame(frame).map_err(|e| failed(path, &e))?,
            Kind::Text(out, format, line) => {
                line.clear();
                match format {
                    Format::Json => {
                        line.push_str(if self.count == 0 { "[\n" } else { ",\n" });
                        json::write(frame, None, line);
                    }
                    Format::Ndjson => {
                        json::write(frame, None, line);
                        line.push('\n');
                    }
                    _ => text::write(frame, line),
                }
                out.write_all(line.as_bytes()).map_err(|e| failed(path, &e))?;
            }
        }
        self.count += 1;
        Ok(())
    }

    /// Completes the file and gives it its name; tells how many frames it holds.
    ///
    /// # Errors
    /// When the disk is full.
    pub fn finish(self) -> Result<u64, SaveError> {
        let path = self.path;
        match self.kind {
            Kind::Capture(saver) => saver.finish(&self.info)?,
            Kind::Csv(writer) => commit(writer.finish().map_err(|e| failed(&path, &e))?, &path)?,
            Kind::Text(mut out, format, _) => {
                if format == Format::Json {
                    let end = if self.count == 0 { "[]\n" } else { "\n]\n" };
                    out.write_all(end.as_bytes()).map_err(|e| failed(&path, &e))?;
                }
                commit(out, &path)?;
            }
        }
        Ok(self.count)
    }
}

fn commit(out: BufWriter<AtomicFile>, path: &Path) -> Result<(), SaveError> {
    out.into_inner().map_err(|e| failed(path, e.error()))?.commit()
}
