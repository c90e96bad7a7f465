//! What a picture is made of, in pixels of a sheet that is [`super::WIDTH`] wide.

/// A place on the sheet; y grows downwards.
pub type Spot = (f64, f64);

/// What a shape is painted with. Series colours are those of Okabe and Ito, which people with any kind of colour vision
/// tell apart ("Color Universal Design", 2008).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Text, axes.
    Ink,
    /// Text of less weight.
    Faint,
    /// Lines of the grid.
    Grid,
    /// What is behind everything.
    Ground,
    /// A series, by number.
    Series(usize),
    /// What is left over.
    Rest,
    /// Text on a series' colour.
    On(usize),
}

/// Number of series colours; more repeat.
pub const SERIES: usize = 7;
const COLOURS: [(u8, u8, u8); SERIES] =
    [(0, 114, 178), (230, 159, 0), (0, 158, 115), (213, 94, 0), (86, 180, 233), (204, 121, 167), (60, 60, 60)];

impl Paint {
    /// Red, green, blue on a light ground.
    pub fn rgb(self) -> (u8, u8, u8) {
        match self {
            Paint::Ink => (34, 34, 34),
            Paint::Faint => (95, 95, 95),
            Paint::Grid => (222, 222, 222),
            Paint::Ground => (255, 255, 255),
            Paint::Series(n) => COLOURS.get(n % SERIES).copied().unwrap_or_default(),
            Paint::Rest => (158, 158, 158),
            Paint::On(_) if self.is_on_dark() => (255, 255, 255),
            Paint::On(_) => (34, 34, 34),
        }
    }

    /// Whether this is text on a colour so dark that it has to be light (luma after ITU-R BT.601).
    pub fn is_on_dark(self) -> bool {
        let Paint::On(series) = self else { return false };
        let (r, g, b) = Paint::Series(series).rgb();
        299 * u32::from(r) + 587 * u32::from(g) + 114 * u32::from(b) < 128_000
    }
}

/// Where a text stands relative to its spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// Something to draw. Later ones cover earlier ones.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// `tip`: what is shown where the reader points at it; empty: nothing.
    Rect {
        at: Spot,
        size: (f64, f64),
        paint: Paint,
        tip: String,
    },
    Polygon {
        points: Vec<Spot>,
        paint: Paint,
        opacity: f64,
        tip: String,
    },
    Line {
        points: Vec<Spot>,
        paint: Paint,
        width: f64,
        dashed: bool,
    },
    Dot {
        at: Spot,
        radius: f64,
        paint: Paint,
        tip: String,
    },
    /// The spot is in the middle of the text's height.
    Text {
        at: Spot,
        text: String,
        size: f64,
        paint: Paint,
        anchor: Anchor,
    },
}

impl Shape {
    /// A straight line of the grid or of an axis.
    pub fn rule(from: Spot, to: Spot, paint: Paint) -> Shape {
        Shape::Line { points: vec![from, to], paint, width: 1.0, dashed: false }
    }

    pub fn text(at: Spot, text: impl Into<String>, size: f64, paint: Paint, anchor: Anchor) -> Shape {
        Shape::Text { at, text: text.into(), size, paint, anchor }
    }
}

/// About how wide a text is: the font's average is below this, so that what fits by this figure fits.
pub fn text_width(text: &str, size: f64) -> f64 {
    text.chars().count() as f64 * size * 0.6
}

/// The text as far as it goes into a width, with an ellipsis where it is cut.
pub fn fit(text: &str, size: f64, width: f64) -> String {
    let room = (width / (size * 0.6)).floor().max(1.0) as usize;
    if text.chars().count() <= room {
        return text.to_owned();
    }
    text.chars().take(room.saturating_sub(1)).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn long_labels_are_cut_with_an_ellipsis() {
        assert_eq!(super::fit("short", 10.0, 100.0), "short");
        assert_eq!(super::fit("0123456789", 10.0, 30.0), "0123…");
    }
}
