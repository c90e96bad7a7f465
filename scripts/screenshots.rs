//! Draws the program's screens as SVG: runs it in a pseudo-terminal, presses the keys of each shot, and paints the cells.
//! `scripts/screenshots.sh` calls it and makes the PNGs of `screenshots/`.
//!
//!     cargo run --example screenshots -- OUT_FOLDER PROGRAM [COLSxROWS] [NAME ...]
//!
//! With a size all shots are taken in a terminal of that size, to look at what each screen does there.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// One picture: the size of the terminal, the program's arguments, and what is pressed before it is taken.
struct Shot {
    name: &'static str,
    size: (u16, u16),
    arguments: &'static [&'static str],
    /// Each is pressed once the screen has come to rest.
    keys: &'static [&'static str],
}

const TOUR: &[&str] = &["-n", "-r", "fixtures/tour/capture.pcap"];

const SHOTS: &[Shot] = &[
    Shot { name: "main", size: (160, 45), arguments: TOUR, keys: &["44G", "\t", "jjj", "l", "jjjjjj"] },
    Shot { name: "main-80x24", size: (80, 24), arguments: TOUR, keys: &["44G"] },
    Shot { name: "main-40x10", size: (40, 10), arguments: TOUR, keys: &["44G"] },
    Shot { name: "light", size: (120, 36), arguments: &["-n", "--theme", "light", "-r", "fixtures/tour/capture.pcap"], keys: &["44G"] },
    Shot { name: "picker", size: (120, 36), arguments: &[], keys: &["j"] },
    Shot { name: "help", size: (160, 45), arguments: TOUR, keys: &["?"] },
    Shot { name: "commands", size: (120, 36), arguments: TOUR, keys: &[":view"] },
    Shot { name: "filter", size: (160, 45), arguments: TOUR, keys: &["/", "dns or tcp.flags.syn == 1", "\r"] },
    Shot { name: "filter-error", size: (160, 45), arguments: TOUR, keys: &["/", "ip.scr == 192.0.2.1"] },
    Shot { name: "filter-completion", size: (120, 36), arguments: TOUR, keys: &["/", "tcp.fl"] },
    Shot { name: "saved-filters", size: (160, 45), arguments: TOUR, keys: &["/", "http || tls", "\r", ":save web", "\r", "gf", "b"] },
    Shot {
        name: "columns",
        size: (160, 45),
        arguments: TOUR,
        keys: &[":column dns.qry.name", "\r", ":column ip.ttl", "\r", ":columns", "\r"],
    },
    Shot { name: "follow", size: (120, 36), arguments: TOUR, keys: &["44G", "f"] },
    Shot { name: "ladder", size: (120, 36), arguments: TOUR, keys: &["44G", "L"] },
    Shot { name: "expert", size: (120, 36), arguments: TOUR, keys: &["E"] },
    Shot { name: "statistics", size: (120, 36), arguments: TOUR, keys: &["S"] },
    Shot { name: "conversations", size: (160, 45), arguments: TOUR, keys: &["gv"] },
    Shot { name: "hierarchy", size: (120, 36), arguments: TOUR, keys: &["gh"] },
    Shot { name: "io-graph", size: (120, 36), arguments: TOUR, keys: &["I"] },
    Shot { name: "export", size: (160, 45), arguments: TOUR, keys: &["e"] },
];

/// A screen that has not changed for this long is at rest.
const REST: Duration = Duration::from_millis(400);

/// Size of a cell in the picture.
const CELL: (f32, f32) = (8.4, 17.0);
const FONT_SIZE: f32 = 14.0;
const FOREGROUND: (u8, u8, u8) = (220, 220, 220);
const BACKGROUND: (u8, u8, u8) = (18, 18, 24);

/// The 16 colours that a terminal chooses itself (those of Visual Studio Code's).
const NAMED: [(u8, u8, u8); 16] = [
    (0, 0, 0),
    (205, 49, 49),
    (13, 188, 121),
    (229, 229, 16),
    (36, 114, 200),
    (188, 63, 188),
    (17, 168, 205),
    (229, 229, 229),
    (102, 102, 102),
    (241, 76, 76),
    (35, 209, 139),
    (245, 245, 67),
    (59, 142, 234),
    (214, 112, 214),
    (41, 184, 219),
    (255, 255, 255),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [out, program, rest @ ..] = arguments.as_slice() else {
        eprintln!("usage: screenshots OUT_FOLDER PROGRAM [COLSxROWS] [NAME ...]");
        std::process::exit(2);
    };
    let (size, names) = match rest {
        [first, names @ ..] if size(first).is_some() => (size(first), names),
        names => (None, names),
    };
    for shot in SHOTS.iter().filter(|s| names.is_empty() || names.iter().any(|n| n == s.name)) {
        let screen = take(program, shot, size.unwrap_or(shot.size));
        let path = format!("{out}/{}.svg", shot.name);
        std::fs::write(&path, svg(screen.screen())).unwrap_or_else(|e| panic!("{path}: {e}"));
    }
}

/// `120x36` as columns and rows.
fn size(text: &str) -> Option<(u16, u16)> {
    let (cols, rows) = text.split_once('x')?;
    Some((cols.parse().ok()?, rows.parse().ok()?))
}

/// Runs the program and presses the keys; gives the screen at the end.
fn take(program: &str, shot: &Shot, (cols, rows): (u16, u16)) -> vt100::Parser {
    let pair = native_pty_system().openpty(PtySize { rows, cols, ..PtySize::default() }).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(program);
    command.args(shot.arguments);
    command.cwd(std::env::current_dir().expect("a working directory"));
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    // Settings and recent files of whoever runs this do not belong into the pictures, nor do those of one picture into the next.
    let home = tempfile::tempdir().expect("a folder for settings");
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"] {
        command.env(name, home.path());
    }
    let mut child = pair.slave.spawn_command(command).expect("the program runs");
    drop(pair.slave);
    let mut output = pair.master.try_clone_reader().expect("its output");
    let mut keys = pair.master.take_writer().expect("its input");
    let (send, pieces) = channel();
    std::thread::spawn(move || {
        let mut piece = [0; 8192];
        while let Ok(n @ 1..) = output.read(&mut piece) {
            if send.send(piece[..n].to_vec()).is_err() {
                return;
            }
        }
    });
    let size = (NonZero::new(rows).expect("rows"), NonZero::new(cols).expect("columns"));
    let mut screen = vt100::Parser::new(size.0, size.1, 0);
    rest(&pieces, &mut screen);
    for key in shot.keys {
        keys.write_all(key.as_bytes()).expect("the program takes keys");
        rest(&pieces, &mut screen);
    }
    child.kill().expect("the program ends");
    let _ = child.wait();
    screen
}

/// Waits until the program has drawn something and nothing more comes.
fn rest(pieces: &Receiver<Vec<u8>>, screen: &mut vt100::Parser) {
    let mut patience = Duration::from_secs(10);
    loop {
        match pieces.recv_timeout(patience) {
            Ok(piece) => screen.process(&piece),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        }
        patience = REST;
    }
}

fn rgb(colour: vt100::Color, default: (u8, u8, u8)) -> (u8, u8, u8) {
    match colour {
        vt100::Color::Default => default,
        vt100::Color::Rgb(r, g, b) => (r, g, b),
        vt100::Color::Idx(n @ 0..16) => NAMED[usize::from(n)],
        vt100::Color::Idx(n @ 16..232) => {
            let level = |n: u8| [0, 95, 135, 175, 215, 255][usize::from(n % 6)];
            let n = n - 16;
            (level(n / 36), level(n / 6), level(n))
        }
        vt100::Color::Idx(n) => {
            let grey = 8 + (n - 232) * 10;
            (grey, grey, grey)
        }
    }
}

fn svg(screen: &vt100::Screen) -> String {
    let (rows, cols) = (screen.size().0.get(), screen.size().1.get());
    let (width, height) = (f32::from(cols) * CELL.0, f32::from(rows) * CELL.1);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"DejaVu Sans Mono, monospace\" font-size=\"{FONT_SIZE}\">\n<rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
        hex(BACKGROUND)
    );
    // All backgrounds first: a glyph may reach a little into its neighbour's cell.
    let mut glyphs = String::new();
    for row in 0..rows {
        let y = f32::from(row) * CELL.1;
        // where the run of one background began, drawn as one: between two rectangles a line would show
        let mut run: Option<(f32, (u8, u8, u8))> = None;
        for col in 0..=cols {
            let x = f32::from(col) * CELL.0;
            let colours = screen.cell(row, col).map(colours);
            if run.map(|r| r.1) != colours.map(|c| c.1) {
                if let Some((from, bg)) = run.filter(|r| r.1 != BACKGROUND) {
                    let _ = writeln!(
                        out,
                        "<rect x=\"{from:.1}\" y=\"{y}\" width=\"{:.1}\" height=\"{}\" fill=\"{}\"/>",
                        x - from,
                        CELL.1,
                        hex(bg)
                    );
                }
                run = colours.map(|c| (x, c.1));
            }
            if let (Some(cell), Some((fg, _))) = (screen.cell(row, col), colours) {
                glyph(cell, (x, y), fg, &mut glyphs);
            }
        }
    }
    out.push_str(&glyphs);
    out.push_str("</svg>\n");
    out
}

/// Colour of the text and of the ground, as a terminal paints them.
fn colours(cell: &vt100::Cell) -> ((u8, u8, u8), (u8, u8, u8)) {
    let (mut fg, mut bg) = (rgb(cell.fgcolor(), FOREGROUND), rgb(cell.bgcolor(), BACKGROUND));
    if cell.inverse() {
        (fg, bg) = (bg, fg);
    }
    if cell.dim() {
        let mix = |a: u8, b: u8| a.midpoint(b);
        fg = (mix(fg.0, bg.0), mix(fg.1, bg.1), mix(fg.2, bg.2));
    }
    (fg, bg)
}

fn hex((r, g, b): (u8, u8, u8)) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn glyph(cell: &vt100::Cell, (x, y): (f32, f32), colour: (u8, u8, u8), out: &mut String) {
    let text = cell.contents();
    let Some(first) = text.chars().next().filter(|c| *c != ' ') else { return };
    let colour = hex(colour);
    let mut rect = |left: f32, top: f32, width: f32, height: f32| {
        let (left, top) = (x + left * CELL.0, y + top * CELL.1);
        let _ = writeln!(
            out,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{colour}\"/>",
            width * CELL.0,
            height * CELL.1
        );
    };
    match first {
        // Blocks and lines are drawn, not written: a font leaves gaps between cells.
        '\u{2581}'..='\u{2588}' => {
            let eighths = (first as u32 - 0x2580) as f32 / 8.0;
            rect(0.0, 1.0 - eighths, 1.0, eighths);
        }
        '\u{2589}'..='\u{258f}' => rect(0.0, 0.0, (0x2590 - first as u32) as f32 / 8.0, 1.0),
        '\u{2580}' => rect(0.0, 0.0, 1.0, 0.5),
        '\u{2590}' => rect(0.5, 0.0, 0.5, 1.0),
        '\u{2800}'..='\u{28ff}' => {
            let dots = first as u32 - 0x2800;
            for (bit, (column, row)) in [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)].into_iter().enumerate() {
                if dots >> bit & 1 == 1 {
                    rect(0.14 + 0.5 * column as f32, 0.06 + 0.25 * row as f32, 0.22, 0.11);
                }
            }
        }
        c if arms(c).is_some() => {
            let [up, right, down, left] = arms(c).unwrap_or_default();
            let (thin, flat) = (1.2 / CELL.0, 1.2 / CELL.1);
            let (middle, centre) = (0.5 - thin / 2.0, 0.5 - flat / 2.0);
            for (wanted, shape) in [
                (up, (middle, 0.0, thin, 0.5 + flat / 2.0)),
                (down, (middle, centre, thin, 0.5 + flat / 2.0)),
                (left, (0.0, centre, 0.5 + thin / 2.0, flat)),
                (right, (middle, centre, 0.5 + thin / 2.0, flat)),
            ] {
                if wanted {
                    rect(shape.0, shape.1, shape.2, shape.3);
                }
            }
        }
        _ => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            let weight = if cell.bold() { " font-weight=\"bold\"" } else { "" };
            let line = if cell.underline() { " text-decoration=\"underline\"" } else { "" };
            let slant = if cell.italic() { " font-style=\"italic\"" } else { "" };
            let _ = writeln!(out, "<text x=\"{x:.1}\" y=\"{:.1}\" fill=\"{colour}\"{weight}{line}{slant}>{text}</text>", y + 13.0);
        }
    }
}

/// Which of up, right, down, left a box-drawing character reaches to.
fn arms(c: char) -> Option<[bool; 4]> {
    let text = match c {
        '─' | '━' | '═' => "rl",
        '│' | '┃' | '║' => "ud",
        '┌' | '╭' | '┏' | '╔' => "rd",
        '┐' | '╮' | '┓' | '╗' => "dl",
        '└' | '╰' | '┗' | '╚' => "ur",
        '┘' | '╯' | '┛' | '╝' => "ul",
        '├' | '┣' | '╠' => "urd",
        '┤' | '┫' | '╣' => "udl",
        '┬' | '┳' | '╦' => "rdl",
        '┴' | '┻' | '╩' => "url",
        '┼' | '╋' | '╬' => "urdl",
        '╴' => "l",
        '╶' => "r",
        _ => return None,
    };
    Some(['u', 'r', 'd', 'l'].map(|arm| text.contains(arm)))
}
