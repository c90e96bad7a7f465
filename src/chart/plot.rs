//! Shapes drawn by plotters: as an SVG file, and as pixels that become a PNG.

use super::shape::{Anchor, Paint, Shape, Spot};
use super::{DrawError, HEIGHT, WIDTH, png};
use plotters::coord::Shift;
use plotters::element::DashedPathElement;
use plotters::prelude::*;
use plotters::style::FontStyle;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::sync::OnceLock;

/// Name of the font: that of the file in `fonts/`, and what stands in for it where an SVG is shown without it.
const FAMILY: &str = "DejaVu Sans, Verdana, Geneva, sans-serif";
const FONT: &[u8] = include_bytes!("../../fonts/DejaVuSans.ttf");
/// How far above the middle of a text its letters stand, as a part of its size: most have nothing below the line.
const RAISED: f64 = 0.12;
/// Pixels are drawn this many times as fine, then averaged: smooth edges.
const FINE: u32 = 2;

/// The picture as an SVG file.
pub(super) fn svg(shapes: &[Shape]) -> Result<Vec<u8>, DrawError> {
    register()?;
    let mut text = String::new();
    {
        let root = SVGBackend::with_string(&mut text, (WIDTH, HEIGHT)).into_drawing_area();
        root.fill(&colour(Paint::Ground)).map_err(|e| DrawError(e.to_string()))?;
        draw(&root, shapes, 1.0).map_err(DrawError)?;
    }
    Ok(text.into_bytes())
}

/// The picture as a PNG file.
pub(super) fn png(shapes: &[Shape]) -> Result<Vec<u8>, DrawError> {
    register()?;
    let (width, height) = (WIDTH * FINE, HEIGHT * FINE);
    // white: the ground
    let mut pixels = vec![255; width as usize * height as usize * 3];
    {
        let root = BitMapBackend::with_buffer(&mut pixels, (width, height)).into_drawing_area();
        draw(&root, shapes, f64::from(FINE)).map_err(DrawError)?;
    }
    let pixels = png::shrink(&pixels, width as usize, FINE as usize);
    png::encode(&pixels, WIDTH).map_err(|e| DrawError(e.to_string()))
}

/// Makes the font known, once.
fn register() -> Result<(), DrawError> {
    static DONE: OnceLock<bool> = OnceLock::new();
    let done = DONE.get_or_init(|| plotters::style::register_font(FAMILY, FontStyle::Normal, FONT).is_ok());
    if *done { Ok(()) } else { Err(DrawError("the font of the program is damaged".into())) }
}

fn colour(paint: Paint) -> RGBColor {
    let (r, g, b) = paint.rgb();
    RGBColor(r, g, b)
}

/// Draws all shapes, enlarged `scale` times.
fn draw<B: DrawingBackend>(root: &DrawingArea<B, Shift>, shapes: &[Shape], scale: f64) -> Result<(), String> {
    for shape in shapes {
        one(root, shape, scale).map_err(|e| e.to_string())?;
    }
    root.present().map_err(|e| e.to_string())
}

fn one<B: DrawingBackend>(root: &DrawingArea<B, Shift>, shape: &Shape, scale: f64) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    let pixel = |n: f64| (n * scale).round() as i32;
    let spot = |at: &Spot| (pixel(at.0), pixel(at.1));
    let thick = |width: f64| (width * scale).round().max(1.0) as u32;
    match shape {
        Shape::Rect { at, size, paint, .. } => {
            let far = (at.0 + size.0, at.1 + size.1);
            root.draw(&Rectangle::new([spot(at), spot(&far)], colour(*paint).filled()))
        }
        Shape::Polygon { points, paint, opacity, .. } => {
            root.draw(&Polygon::new(points.iter().map(spot).collect::<Vec<_>>(), colour(*paint).mix(*opacity).filled()))
        }
        Shape::Line { points, paint, width, dashed } => {
            let style = colour(*paint).stroke_width(thick(*width));
            let points: Vec<_> = points.iter().map(spot).collect();
            if *dashed {
                let dash = DashedPathElement::new(points, thick(9.0), thick(6.0), style);
                return root.draw(&dash);
            }
            root.draw(&PathElement::new(points, style))
        }
        Shape::Dot { radius, .. } if *radius == 0.0 => Ok(()),
        Shape::Dot { at, radius, paint, .. } => root.draw(&Circle::new(spot(at), pixel(*radius), colour(*paint).mix(0.75).filled())),
        Shape::Text { at, text, size, paint, anchor } => {
            let anchor = match anchor {
                Anchor::Start => HPos::Left,
                Anchor::Middle => HPos::Center,
                Anchor::End => HPos::Right,
            };
            let font = FontFamily::Name(FAMILY).into_font().resize(size * scale);
            let ink = colour(*paint);
            let style = TextStyle::from(font).color(&ink).pos(Pos::new(anchor, VPos::Center));
            root.draw(&Text::new(text.as_str(), spot(&(at.0, at.1 + size * RAISED)), style))
        }
    }
}
