//! Rows of the exported tables while a capture runs: frames as they come, detections and flows when it ends.

use super::alerts::{Detections, Looker};
use super::fields::Fields;
use super::flows::{Flows, Seen};
use super::{messages, packet};
use crate::export::Dissected;
use crate::export::atomic::SaveError;
use crate::export::records::{Sink, schema};
use crate::model::{Field, Registry};
use crate::session::places::Places;
use crate::store::{Conversations, Snapshot};

/// Writes what it is shown.
pub struct Recorder {
    fields: Fields,
    flows: Flows,
    looker: Looker,
    detections: Detections,
    places: Places,
    sink: Box<dyn Sink>,
}

impl Recorder {
    pub fn new(registry: &Registry, places: Places, sink: Box<dyn Sink>) -> Self {
        let (looker, detections) = (Looker::new(registry), Detections::new());
        Recorder { fields: Fields::of(registry), flows: Flows::default(), looker, detections, places, sink }
    }

    /// What dissection has to keep.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        self.fields.all().chain(self.looker.fields())
    }

    /// Adds a frame.
    ///
    /// # Errors
    /// As [`Sink::row`].
    pub fn frame(&mut self, frame: &Dissected<'_>, conversations: &Conversations) -> Result<(), SaveError> {
        let found = self.fields.find(frame);
        self.sink.row(&schema::PACKETS, &packet(frame))?;
        for (table, row) in messages::rows(frame, &found) {
            self.sink.row(table, &row)?;
        }
        self.flows.add(Seen::of(frame, &found), conversations);
        self.detections.see(&self.looker.look(frame), conversations);
        Ok(())
    }

    /// Makes durable what has waited long enough. To be called now and then while no frames come.
    ///
    /// # Errors
    /// As [`Sink::row`].
    pub fn tick(&mut self, snapshot: &Snapshot) -> Result<(), SaveError> {
        self.detections.locate(snapshot);
        self.sink.tick()
    }

    /// Adds what was detected and the flows, and completes the output.
    ///
    /// # Errors
    /// As [`Sink::finish`].
    pub fn finish(mut self, snapshot: &Snapshot, conversations: &Conversations) -> Result<(), SaveError> {
        let sink = self.sink.as_mut();
        for row in self.detections.rows(snapshot, conversations) {
            sink.row(&schema::ALERTS, &row)?;
        }
        self.flows.rows(conversations, &self.places, &mut |row| sink.row(&schema::FLOWS, &row))?;
        self.sink.finish()
    }
}
