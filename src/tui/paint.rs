//! The colours of rows. Rules name a ground and a text colour, made for a white window; the light theme takes them as they
//! are. On a dark ground a pale ground becomes the colour of the text, and only rules that warn (light text on a dark
//! ground) keep a tinted ground.

use super::theme::{Depth, Palette, Shade, Theme, in_depth};
use crate::session::colours::Paint;
use ratatui::style::{Color, Style};

/// The ground of the dark theme.
const NIGHT: u32 = 0x0012_131a;

/// The style of a row that has these colours.
pub fn style(theme: &Theme, paint: Option<Paint>) -> Style {
    let Some(paint) = paint else { return theme.text };
    let (text, ground) = match theme.palette {
        Palette::Light => (paint.text, Some(paint.ground).filter(|g| !is_white(*g))),
        Palette::Dark if warns(paint) => (paint.text, Some(tint(paint))),
        Palette::Dark if is_white(paint.ground) => {
            (if light(paint.text) < 110 { mix(paint.text, 0x00ff_ffff, 55) } else { paint.text }, None)
        }
        Palette::Dark => (deepen(paint.ground), None),
    };
    match theme.depth {
        Depth::None => Style::new(),
        Depth::Sixteen => nearest(text).map_or_else(Style::new, |c| Style::new().fg(c)),
        depth => {
            let shade = |rgb| in_depth(Shade(rgb, Color::Reset), depth).unwrap_or(Color::Reset);
            let style = Style::new().fg(shade(text));
            ground.map_or(style, |g| style.bg(shade(g)))
        }
    }
}

/// The sign that says in one column what a row's colours say: trouble only, calm otherwise.
pub fn sign(paint: Option<Paint>) -> char {
    match paint {
        Some(p) if warns(p) && parts(p.ground).iter().skip(1).all(|c| *c < 0x40) && p.ground >> 16 > 0x80 => '×',
        Some(p) if warns(p) => '!',
        _ => ' ',
    }
}

/// Light text on a dark ground is how the rules for trouble look.
fn warns(paint: Paint) -> bool {
    light(paint.text) > light(paint.ground)
}

fn parts(rgb: u32) -> [u32; 3] {
    [rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff]
}

fn join(parts: [u32; 3]) -> u32 {
    parts.iter().fold(0, |all, part| all << 8 | (*part).min(255))
}

/// How light a colour looks, 0 to 255.
fn light(rgb: u32) -> u32 {
    let [r, g, b] = parts(rgb);
    (r * 299 + g * 587 + b * 114) / 1000
}

fn is_white(rgb: u32) -> bool {
    parts(rgb).iter().all(|p| *p >= 0xf8)
}

/// `percent` of `b`, the rest of `a`.
fn mix(a: u32, b: u32, percent: u32) -> u32 {
    let (a, b) = (parts(a), parts(b));
    join(std::array::from_fn(|i| (a[i] * (100 - percent) + b[i] * percent) / 100))
}

/// A pale colour made strong enough for text on a dark ground.
fn deepen(rgb: u32) -> u32 {
    join(parts(rgb).map(|p| 255_u32.saturating_sub((255 - p) * 2).max(p * 88 / 100)))
}

/// The ground of a rule that warns: a shade of its own ground, or of its text where that is nearly black.
fn tint(paint: Paint) -> u32 {
    match parts(paint.ground).iter().max() {
        Some(strongest) if *strongest > 0x60 => mix(NIGHT, paint.ground, 55),
        _ => mix(NIGHT, paint.text, 15),
    }
}

/// The one of the terminal's colours that comes next; `None` for what is nearly grey.
fn nearest(rgb: u32) -> Option<Color> {
    let [r, g, b] = parts(rgb).map(|p| p as i32);
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    if most - least < 48 {
        return (most < 0xc8).then_some(Color::Gray);
    }
    let high = |part: i32| part > (most + least) / 2;
    Some(match (high(r), high(g), high(b)) {
        (true, true, _) => Color::Yellow,
        (true, false, true) => Color::Magenta,
        (true, false, false) => Color::Red,
        (false, true, false) => Color::Green,
        // plain blue can hardly be read on a dark ground
        (false, _, _) => Color::Cyan,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::colours::default_rules;

    fn of(name: &str) -> Option<Paint> {
        default_rules().into_iter().find(|r| r.name == name).map(|r| r.paint)
    }

    #[test]
    fn trouble_has_a_sign() {
        let signs = ["Bad TCP", "TCP RST", "TCP", "Broadcast"].map(|name| sign(of(name)));
        assert_eq!(signs, ['!', '×', ' ', ' ']);
    }

    #[test]
    fn rows_can_be_read_in_every_theme() {
        for palette in [Palette::Dark, Palette::Light] {
            let theme = Theme::new(palette, Depth::True);
            for rule in default_rules() {
                let style = style(&theme, Some(rule.paint));
                let rgb = |c: Option<Color>| match c {
                    Some(Color::Rgb(r, g, b)) => light(u32::from(r) << 16 | u32::from(g) << 8 | u32::from(b)),
                    _ => light(if palette == Palette::Dark { NIGHT } else { 0x00ff_ffff }),
                };
                let contrast = rgb(style.fg).abs_diff(rgb(style.bg));
                assert!(contrast >= 60, "{palette:?} {}: {contrast}", rule.name);
            }
        }
    }

    #[test]
    fn sixteen_colours_keep_the_hue() {
        let theme = Theme::new(Palette::Dark, Depth::Sixteen);
        let colours = ["HTTP", "UDP", "ICMP", "Bad TCP"].map(|name| style(&theme, of(name)).fg);
        assert_eq!(colours, [Some(Color::Green), Some(Color::Cyan), Some(Color::Magenta), Some(Color::Red)]);
    }
}
