//! What the user has said about frames: marked, ignored, time references. Shared by everything that dissects, so that
//! filters, the list and exports agree.

use super::dissector::{Place, Standing};
use super::view::Frames;
use super::work::{Shared, spawn};
use crate::store::Snapshot;
use arc_swap::{ArcSwap, Guard};
use roaring::RoaringBitmap;
use std::sync::Arc;

/// The frames of each kind, at one moment.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub marked: RoaringBitmap,
    /// Shown as `<Ignored>` and not dissected; conversations pass them over.
    pub ignored: RoaringBitmap,
    /// Relative times of these frames and of those after them count from them.
    pub references: RoaringBitmap,
}

impl Said {
    /// The time reference that a frame's relative time counts from; `None`: the first frame of the capture.
    pub fn reference_of(&self, frame: u32) -> Option<u32> {
        let upto = self.references.rank(frame);
        self.references.select(u32::try_from(upto.checked_sub(1)?).ok()?)
    }
}

/// What has been said so far. Readers never wait.
#[derive(Default)]
pub struct Annotations {
    said: ArcSwap<Said>,
}

impl Annotations {
    pub fn said(&self) -> Guard<Arc<Said>> {
        self.said.load()
    }

    /// Changes what is said.
    pub fn change(&self, change: impl Fn(&mut Said)) {
        self.said.rcu(|said| {
            let mut new = Said::clone(said);
            change(&mut new);
            new
        });
    }

    /// A frame's standing, apart from what is displayed before it.
    pub fn standing(&self, frame: u32, snapshot: &Snapshot) -> Standing {
        let said = self.said();
        Standing {
            marked: said.marked.contains(frame),
            ignored: said.ignored.contains(frame),
            reference: said.reference_of(frame).and_then(|f| snapshot.moment(f)),
            previous_displayed: None,
        }
    }
}

impl Shared {
    /// What is known of a frame from outside the capture.
    pub fn standing(&self, at: &Place<'_>) -> Standing {
        let standing = self.dissector.standing(at);
        let display = self.display();
        if !display.is_filtered() {
            return standing;
        }
        let position = display.position_of(at.frame, at.snapshot.len());
        let before = position.checked_sub(1).and_then(|p| display.frame_at(p, at.snapshot.len()));
        let previous_displayed = before.or(Some(at.frame)).and_then(|f| at.snapshot.moment(f));
        Standing { previous_displayed, ..standing }
    }

    /// Marks frames, or takes marks away.
    pub fn mark(&self, which: &Frames) {
        let displayed = self.concerned(which);
        self.dissector.annotations.change(|said| apply(&mut said.marked, which, &displayed));
        self.notify();
    }

    /// Ignores frames, or counts them again: filters, conversations, talkers and rows are worked out anew.
    pub fn ignore(self: &Arc<Self>, which: &Frames) {
        let displayed = self.concerned(which);
        self.dissector.annotations.change(|said| apply(&mut said.ignored, which, &displayed));
        self.dissector.facts.forget();
        self.forget_statistics();
        self.start_over();
        spawn("talkers", self, |shared| shared.count_talkers());
    }

    /// Makes frames time references, or ordinary ones again.
    pub fn refer(self: &Arc<Self>, which: &Frames) {
        let displayed = self.concerned(which);
        self.dissector.annotations.change(|said| apply(&mut said.references, which, &displayed));
        self.start_over();
    }

    /// The displayed frames, when they are meant.
    fn concerned(&self, which: &Frames) -> RoaringBitmap {
        match which {
            Frames::Displayed => self.display().iter(self.frames()).collect(),
            _ => RoaringBitmap::new(),
        }
    }

    /// What frames mean has changed: filters and rows are worked out anew.
    fn start_over(self: &Arc<Self>) {
        self.details.forget();
        self.rows.renew();
        self.restrict_anew();
        self.notify();
    }
}

/// Changes a set of frames as the user said.
fn apply(set: &mut RoaringBitmap, which: &Frames, displayed: &RoaringBitmap) {
    match which {
        Frames::One(frame) if set.contains(*frame) => {
            set.remove(*frame);
        }
        Frames::One(frame) => {
            set.insert(*frame);
        }
        Frames::Displayed => *set |= displayed,
        Frames::None => set.clear(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_count_from_the_last_reference() {
        let annotations = Annotations::default();
        annotations.change(|said| said.references.extend([3, 10]));
        let said = annotations.said();
        assert_eq!([0, 2, 3, 9, 10, 99].map(|f| said.reference_of(f)), [None, None, Some(3), Some(3), Some(10), Some(10)]);
    }

    #[test]
    fn what_is_toggled_twice_is_as_before() {
        let (mut set, displayed) = (RoaringBitmap::new(), RoaringBitmap::from_iter([1, 2]));
        for (which, expected) in
            [(Frames::One(7), vec![7]), (Frames::Displayed, vec![1, 2, 7]), (Frames::One(7), vec![1, 2]), (Frames::None, vec![])]
        {
            apply(&mut set, &which, &displayed);
            assert_eq!(set.iter().collect::<Vec<_>>(), expected);
        }
    }
}
