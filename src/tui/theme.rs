//! Colours by what they mean, for a dark and a light theme, in the depth that the terminal has. Everything a colour says is
//! also said by a sign or a word, so a theme without any colour loses nothing.

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// No colour at all (`NO_COLOR`): bold, dim, underline and reverse only.
    None,
    /// The terminal's own sixteen.
    Sixteen,
    /// The 256-colour cube.
    Cube,
    True,
}

impl Depth {
    /// From what the environment says: `NO_COLOR` (any value but empty), `COLORTERM`, `TERM`.
    pub fn from_environment(get: impl Fn(&str) -> Option<String>) -> Depth {
        let term = get("TERM").unwrap_or_default();
        if get("NO_COLOR").is_some_and(|v| !v.is_empty()) || term == "dumb" {
            return Depth::None;
        }
        match get("COLORTERM").as_deref() {
            Some("truecolor" | "24bit") => Depth::True,
            _ if term.contains("direct") => Depth::True,
            _ if term.contains("256color") => Depth::Cube,
            _ => Depth::Sixteen,
        }
    }
}

/// Which palette.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Palette {
    #[default]
    Dark,
    Light,
}

impl Palette {
    pub const NAMES: &[&str] = &["dark", "light"];

    pub fn by_name(name: &str) -> Option<Palette> {
        match name {
            "dark" => Some(Palette::Dark),
            "light" => Some(Palette::Light),
            _ => None,
        }
    }

    /// From `COLORFGBG` (`15;0`: light on dark), which some terminals set; dark where nothing is known.
    pub fn from_environment(get: impl Fn(&str) -> Option<String>) -> Palette {
        let background = get("COLORFGBG").and_then(|v| v.rsplit(';').next().and_then(|b| b.parse::<u8>().ok()));
        if matches!(background, Some(7 | 9..=15)) { Palette::Light } else { Palette::Dark }
    }
}

/// A colour in three depths: `0xrrggbb`, and the nearest of sixteen.
pub(super) struct Shade(pub u32, pub Color);

/// All styles of the screen.
#[derive(Clone, Debug)]
pub struct Theme {
    pub palette: Palette,
    pub depth: Depth,
    /// Ordinary text, and the ground of the whole screen.
    pub text: Style,
    /// Labels and what is of second rank.
    pub dim: Style,
    /// Frames of panes without the focus.
    pub frame: Style,
    pub frame_focused: Style,
    /// The one accent: frame of the focused pane, its title, the cursor's mark.
    pub accent: Style,
    pub title: Style,
    /// The selected line in the focused pane, and in others.
    pub selected: Style,
    pub selected_idle: Style,
    /// Bytes of the selected field.
    pub span: Style,
    /// Bytes of the selected field's layer.
    pub layer: Style,
    pub key: Style,
    /// Backgrounds of the filter bar: valid, wrong, deprecated, being typed.
    pub valid: Style,
    pub wrong: Style,
    pub warn: Style,
    pub good: Style,
    /// Rates: the two lines of the right column.
    pub packets: Style,
    pub bits: Style,
    pub bar: Style,
    pub column_head: Style,
    /// Ground of what lies over the panes.
    pub overlay: Style,
    pub marked: Style,
    /// Layer headings in the tree.
    pub heading: Style,
    /// What the analyzer computed.
    pub generated: Style,
}

impl Theme {
    pub fn new(palette: Palette, depth: Depth) -> Theme {
        let light = palette == Palette::Light;
        let pick = |dark: Shade, bright: Shade| if light { bright } else { dark };
        let colour = |shade: Shade| in_depth(shade, depth);
        let fg = |dark: Shade, bright: Shade| match colour(pick(dark, bright)) {
            Some(c) => Style::new().fg(c),
            None => Style::new(),
        };
        let on = |style: Style, dark: Shade, bright: Shade| match colour(pick(dark, bright)) {
            Some(c) => style.bg(c),
            None => style,
        };
        let plain = depth == Depth::None;
        let sixteen = depth == Depth::Sixteen;
        // with enough colours the theme brings its own ground, so that it reads the same on every terminal
        let text = match plain || sixteen {
            true => Style::new(),
            false => on(
                fg(Shade(0xd4d7dd, Color::Reset), Shade(0x1c2024, Color::Reset)),
                Shade(0x12131a, Color::Reset),
                Shade(0xffffff, Color::Reset),
            ),
        };
        // the dark theme keeps the row's own colour under the selection, the light one needs dark text on it
        let chosen = if light { text } else { Style::new() };
        let dim =
            if plain { text.add_modifier(Modifier::DIM) } else { fg(Shade(0x8a8f98, Color::DarkGray), Shade(0x6b7078, Color::DarkGray)) };
        let accent = fg(Shade(0x5fb3d9, Color::Cyan), Shade(0x00658f, Color::Blue));
        let reversed = Style::new().add_modifier(Modifier::REVERSED);
        Theme {
            palette,
            depth,
            text,
            dim,
            frame: if plain { Style::new() } else { fg(Shade(0x4a505a, Color::DarkGray), Shade(0xb4b9c0, Color::Gray)) },
            frame_focused: if plain { text.add_modifier(Modifier::BOLD) } else { accent },
            accent: accent.add_modifier(Modifier::BOLD),
            title: dim,
            selected: if plain || sixteen { reversed } else { on(chosen, Shade(0x27496b, Color::Blue), Shade(0xbfdcf5, Color::Cyan)) },
            selected_idle: match plain || sixteen {
                true => Style::new().add_modifier(Modifier::UNDERLINED | Modifier::BOLD),
                false => on(chosen, Shade(0x2d333d, Color::DarkGray), Shade(0xdfe5ec, Color::Gray)),
            },
            span: if plain || sixteen {
                reversed.add_modifier(Modifier::BOLD)
            } else {
                on(text.add_modifier(Modifier::BOLD), Shade(0x2f6ea5, Color::Blue), Shade(0x9ccaf0, Color::Cyan))
            },
            layer: if plain || sixteen {
                text.add_modifier(Modifier::BOLD)
            } else {
                on(text, Shade(0x252c36, Color::Black), Shade(0xe6eef6, Color::White))
            },
            key: accent.add_modifier(Modifier::BOLD),
            valid: fg(Shade(0x8fcf8f, Color::Green), Shade(0x1d6f2c, Color::Green)),
            wrong: fg(Shade(0xf08080, Color::Red), Shade(0xa81c1c, Color::Red)).add_modifier(if plain {
                Modifier::BOLD
            } else {
                Modifier::empty()
            }),
            warn: fg(Shade(0xe5c07b, Color::Yellow), Shade(0x8a5a00, Color::Yellow)),
            good: fg(Shade(0x8fcf8f, Color::Green), Shade(0x1d6f2c, Color::Green)),
            packets: fg(Shade(0x5fb3d9, Color::Cyan), Shade(0x00658f, Color::Blue)),
            bits: fg(Shade(0xa99be0, Color::Magenta), Shade(0x6a4fb0, Color::Magenta)),
            bar: fg(Shade(0x5fb3d9, Color::Cyan), Shade(0x3b8fb8, Color::Cyan)),
            column_head: dim.add_modifier(Modifier::BOLD),
            overlay: match plain || sixteen {
                true => text,
                false => on(text, Shade(0x1a1e25, Color::Black), Shade(0xf7f9fb, Color::White)),
            },
            marked: fg(Shade(0xe5c07b, Color::Yellow), Shade(0x8a5a00, Color::Yellow)).add_modifier(Modifier::BOLD),
            heading: Style::new().add_modifier(Modifier::BOLD),
            generated: if plain { Style::new() } else { fg(Shade(0x9db4c0, Color::Gray), Shade(0x4d6470, Color::DarkGray)) },
        }
    }

    /// The other theme in the same depth.
    pub fn toggled(&self) -> Theme {
        Theme::new(if self.palette == Palette::Dark { Palette::Light } else { Palette::Dark }, self.depth)
    }
}

/// A colour as the terminal can show it.
pub(super) fn in_depth(Shade(rgb, near): Shade, depth: Depth) -> Option<Color> {
    match depth {
        Depth::None => None,
        Depth::Sixteen => Some(near),
        Depth::Cube => Some(Color::Indexed(cube(rgb))),
        Depth::True => Some(Color::from_u32(rgb)),
    }
}

/// The nearest entry of the 256-colour palette: the 6×6×6 cube or the 24 greys.
fn cube(rgb: u32) -> u8 {
    const LEVELS: [i32; 6] = [0, 95, 135, 175, 215, 255];
    let parts = [(rgb >> 16 & 255) as i32, (rgb >> 8 & 255) as i32, (rgb & 255) as i32];
    let step = |v: i32| (0..6).min_by_key(|i| (LEVELS[*i] - v).abs()).unwrap_or(0);
    let steps = parts.map(step);
    let away = |other: [i32; 3]| parts.iter().zip(other).map(|(a, b)| (a - b).pow(2)).sum::<i32>();
    let grey_step = ((parts.iter().sum::<i32>() / 3 - 8 + 5) / 10).clamp(0, 23);
    let grey = 8 + grey_step * 10;
    if away([grey; 3]) < away(steps.map(|s| LEVELS[s])) {
        (232 + grey_step) as u8
    } else {
        (16 + 36 * steps[0] + 6 * steps[1] + steps[2]) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_gives_the_depth() {
        let with =
            |rows: &'static [(&str, &str)]| Depth::from_environment(move |name| rows.iter().find(|r| r.0 == name).map(|r| r.1.to_owned()));
        assert_eq!(with(&[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]), Depth::None);
        assert_eq!(with(&[("NO_COLOR", ""), ("COLORTERM", "truecolor")]), Depth::True);
        assert_eq!(with(&[("TERM", "xterm-256color")]), Depth::Cube);
        assert_eq!(with(&[("TERM", "linux")]), Depth::Sixteen);
        assert_eq!(Palette::from_environment(|_| Some("0;15".into())), Palette::Light);
    }

    #[test]
    fn colours_fall_to_the_nearest_of_the_cube() {
        assert_eq!(cube(0x000000), 16);
        assert_eq!(cube(0xffffff), 231);
        assert_eq!(cube(0xff0000), 196);
        assert_eq!(cube(0x808080), 244);
    }

    #[test]
    fn without_colour_no_style_has_one() {
        for palette in [Palette::Dark, Palette::Light] {
            let theme = Theme::new(palette, Depth::None);
            for style in [theme.selected, theme.span, theme.wrong, theme.frame, theme.accent, theme.overlay] {
                assert_eq!((style.fg, style.bg), (None, None));
            }
            assert_ne!(theme.selected, theme.text, "the selection must still be seen");
            assert_ne!(theme.selected, theme.selected_idle);
        }
    }
}
