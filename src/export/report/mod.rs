//! A capture as one HTML page that needs nothing else: no network, no file beside it. Its content security policy allows its
//! own style and script, by their hashes, and nothing more. What comes from packets is escaped wherever it stands.

use crate::base::markup::push_escaped;
use crate::base::text::base64;
use crate::model::table::{Cell, Table};
use sha2::{Digest, Sha256};
use std::fmt::Write;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// A part of the page.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Anchor: letters only.
    pub id: &'static str,
    pub title: &'static str,
    /// What a reader should know of it; plain text.
    pub note: String,
    /// Pictures with their titles; the pictures are SVG, whose texts are escaped already.
    pub figures: Vec<(String, String)>,
    pub tables: Vec<Table>,
}

/// The whole page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub title: String,
    /// One line below the title.
    pub context: String,
    /// Figures that come first: name and value.
    pub facts: Vec<(String, String)>,
    pub sections: Vec<Section>,
}

impl Page {
    /// The page as the text of a file.
    pub fn html(&self) -> String {
        let mut out = String::with_capacity(1 << 20);
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
            base64(&Sha256::digest(STYLE.as_bytes())),
            base64(&Sha256::digest(SCRIPT.as_bytes()))
        );
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"{policy}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
        );
        push_escaped(&self.title, &mut out);
        let _ = write!(out, "</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>");
        push_escaped(&self.title, &mut out);
        out.push_str("</h1>\n<p class=\"context\">");
        push_escaped(&self.context, &mut out);
        out.push_str("</p>\n<nav aria-label=\"Sections\">\n");
        for section in &self.sections {
            let _ = writeln!(out, "<a href=\"#{}\">{}</a>", section.id, section.title);
        }
        out.push_str("</nav>\n<p class=\"tools\"><label>Filter rows <input type=\"search\" id=\"filter\" ");
        out.push_str("placeholder=\"host, name, port …\" autocomplete=\"off\"></label> <output id=\"hits\"></output></p>\n");
        out.push_str("</header>\n<main>\n<dl class=\"facts\">\n");
        for (name, value) in &self.facts {
            out.push_str("<div><dt>");
            push_escaped(name, &mut out);
            out.push_str("</dt><dd>");
            push_escaped(value, &mut out);
            out.push_str("</dd></div>\n");
        }
        out.push_str("</dl>\n");
        self.sections.iter().for_each(|s| section(s, &mut out));
        let _ = write!(out, "</main>\n<div id=\"tip\" role=\"status\" hidden></div>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
        out
    }
}

fn section(section: &Section, out: &mut String) {
    let _ = writeln!(out, "<section id=\"{}\">\n<h2>{}</h2>", section.id, section.title);
    if !section.note.is_empty() {
        out.push_str("<p>");
        push_escaped(&section.note, out);
        out.push_str("</p>\n");
    }
    for (title, svg) in &section.figures {
        out.push_str("<figure>\n<figcaption>");
        push_escaped(title, out);
        let _ = write!(out, "</figcaption>\n<div class=\"chart\" tabindex=\"0\">{svg}</div>\n</figure>\n");
    }
    section.tables.iter().for_each(|t| table(t, out));
    out.push_str("</section>\n");
}

fn table(table: &Table, out: &mut String) {
    out.push_str("<div class=\"wide\" tabindex=\"0\"><table><caption>");
    push_escaped(&table.title, out);
    out.push_str("</caption><thead><tr>");
    for (at, column) in table.columns.iter().enumerate() {
        let class = if super::table::is_numeric(table, at) { " class=\"n\"" } else { "" };
        let _ = write!(out, "<th scope=\"col\"{class}><button type=\"button\">");
        push_escaped(column.heading, out);
        out.push_str("</button></th>");
    }
    out.push_str("</tr></thead><tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for (at, cell) in row.cells.iter().enumerate() {
            write_cell(cell, if at == 0 { row.depth } else { 0 }, out);
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    for note in &table.notes {
        out.push_str("<p class=\"context\">");
        push_escaped(note, out);
        out.push_str("</p>\n");
    }
}

/// A cell; numbers that people read in units carry the bare value for sorting. What is deep in a tree is set in.
fn write_cell(cell: &Cell, depth: u8, out: &mut String) {
    let shown = super::table::human(cell);
    let _ = match cell {
        Cell::Text(_) | Cell::Group(_) | Cell::Ip(_) | Cell::Mac(_) | Cell::Time(_) | Cell::Nothing => write!(out, "<td>"),
        other => write!(out, "<td class=\"n\" data-v=\"{}\">", super::table::raw(other)),
    };
    (0..depth).for_each(|_| out.push('\u{2003}'));
    push_escaped(&shown, out);
    out.push_str("</td>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_strings_stay_text_everywhere() {
        let evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'\u{202e}";
        let mut rows = Table::new("x", evil, &[("host", "host"), ("bytes", "bytes")]);
        rows.push(vec![Cell::Text(evil.into()), Cell::Bytes(1_500_000)]);
        rows.notes.push(evil.into());
        let section = Section { id: "x", title: "X", note: evil.into(), figures: Vec::new(), tables: vec![rows] };
        let page = Page { title: evil.into(), context: evil.into(), facts: vec![(evil.into(), evil.into())], sections: vec![section] };
        let html = page.html();
        assert_eq!(html.matches("<script>").count(), 1, "only our own");
        assert!(!html.contains("<img") && !html.contains('\u{202e}'));
        assert!(html.contains("data-v=\"1500000\">1.50 MB</td>"));
    }

    #[test]
    fn the_policy_names_the_hashes_of_style_and_script() {
        let html = Page::default().html();
        let style = base64(&Sha256::digest(STYLE.as_bytes()));
        assert!(html.contains(&format!("style-src 'sha256-{style}'")));
        assert!(!html.contains("unsafe-inline") && !html.contains(" style=") && !html.contains("http://") && !html.contains("https://"));
    }
}
