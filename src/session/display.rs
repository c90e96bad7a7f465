//! Which frames are displayed: all of them, or those that a display filter and a capture filter let pass.

use roaring::RoaringBitmap;
use std::sync::Arc;

/// The displayed frames as far as they are known. Positions count displayed frames from 0.
#[derive(Clone, Default)]
pub struct Display {
    /// `None`: every frame is displayed.
    hits: Option<Arc<RoaringBitmap>>,
    /// Frames that were looked at.
    pub done: u32,
}

impl Display {
    /// Everything.
    pub fn all() -> Self {
        Display::default()
    }

    /// Those of a filter, of which `done` frames have been looked at.
    pub fn filtered(hits: Arc<RoaringBitmap>, done: u32) -> Self {
        Display { hits: Some(hits), done }
    }

    pub fn is_filtered(&self) -> bool {
        self.hits.is_some()
    }

    /// Number of displayed frames among the first `frames`.
    pub fn len(&self, frames: usize) -> usize {
        match &self.hits {
            None => frames,
            Some(hits) => hits.len() as usize,
        }
    }

    /// The frame at a position.
    pub fn frame_at(&self, position: usize, frames: usize) -> Option<u32> {
        match &self.hits {
            None => (position < frames).then_some(position as u32),
            Some(hits) => hits.select(u32::try_from(position).ok()?),
        }
    }

    /// The position of a frame, or of the nearest displayed one.
    pub fn position_of(&self, frame: u32, frames: usize) -> usize {
        match &self.hits {
            None => (frame as usize).min(frames.saturating_sub(1)),
            Some(hits) => {
                // frames up to and including this one
                let upto = hits.rank(frame) as usize;
                let below = upto.saturating_sub(1);
                if hits.contains(frame) {
                    return below;
                }
                let (before, after) = (hits.select(below as u32), hits.select(upto as u32));
                match (before.filter(|_| upto > 0), after) {
                    (Some(b), Some(a)) if a - frame < frame - b => upto,
                    (None, Some(_)) => upto,
                    _ => below,
                }
            }
        }
    }

    pub fn contains(&self, frame: u32) -> bool {
        self.hits.as_ref().is_none_or(|hits| hits.contains(frame))
    }

    /// The displayed frames in order.
    pub fn iter(&self, frames: usize) -> Box<dyn Iterator<Item = u32> + '_> {
        match &self.hits {
            None => Box::new(0..frames as u32),
            Some(hits) => Box::new(hits.iter()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_and_frames_go_both_ways() {
        let hits: RoaringBitmap = [3, 7, 20].into_iter().collect();
        let d = Display::filtered(Arc::new(hits), 30);
        assert_eq!(d.len(30), 3);
        assert_eq!((0..4).map(|p| d.frame_at(p, 30)).collect::<Vec<_>>(), [Some(3), Some(7), Some(20), None]);
        let at: Vec<_> = [0, 3, 4, 6, 7, 13, 14, 20, 29].iter().map(|f| d.position_of(*f, 30)).collect();
        assert_eq!(at, [0, 0, 0, 1, 1, 1, 2, 2, 2]);
        assert_eq!(Display::all().position_of(99, 10), 9);
    }
}
