//! Completion in a prompt: what could stand where the cursor is, best first.

use super::ast::Span;
use super::functions::{FUNCTIONS, Signature};
use super::lexer::{Token, TokenKind, tokens_before};
use super::literal::has_names;
use super::types::Type;
use crate::model::{Field, Kind, Names, Registry};

/// Most proposals that are given.
const LIMIT: usize = 200;

/// What a proposal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalKind {
    Field,
    Protocol,
    Function,
    Operator,
    /// A name of a value of the field that is compared.
    Value,
}

/// Something that could be written at the cursor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What replaces [`Completion::replace`].
    pub text: String,
    pub kind: ProposalKind,
    /// Label of a field, or the value's number.
    pub label: String,
    /// Type of a field.
    pub kind_name: &'static str,
    /// One line about it.
    pub doc: String,
}

/// Proposals for a place in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    /// The part of the text that a proposal replaces.
    pub replace: Span,
    pub proposals: Vec<Proposal>,
}

/// What could stand at `cursor` (in bytes) in `text`. Names that start with what is typed come first, then names that hold
/// it, then those that hold its letters in order.
pub fn complete(text: &str, cursor: usize, registry: &Registry) -> Completion {
    let before = text.get(..cursor).unwrap_or(text);
    let tokens = tokens_before(before);
    let (typed, done) = match tokens.split_last() {
        Some((last, rest)) if last.span.end == before.len() && is_partial(&last.kind) => (Some(last), rest),
        _ => (None, tokens.as_slice()),
    };
    let start = typed.map_or(before.len(), |t| t.span.start);
    let typed = before.get(start..).unwrap_or("");
    let mut candidates = Vec::new();
    match done.last().map(|t| &t.kind) {
        Some(kind) if ends_value(kind) => operators(done, registry, &mut candidates),
        Some(kind) if takes_value(kind) => {
            if let Some(field) = compared_field(done, registry) {
                value_names(field, &mut candidates);
            }
            names(registry, &mut candidates);
        }
        _ => names(registry, &mut candidates),
    }
    Completion { replace: Span::new(start, before.len()), proposals: rank(typed, candidates) }
}

fn is_partial(kind: &TokenKind) -> bool {
    matches!(kind, TokenKind::Word(_) | TokenKind::Str(_))
}

/// After these an operator follows.
fn ends_value(kind: &TokenKind) -> bool {
    match kind {
        TokenKind::Word(w) => !super::parser::WORD_OPERATORS.contains(&w.as_str()),
        TokenKind::Str(_) | TokenKind::Char(_) | TokenKind::Slice(_) | TokenKind::Layer(_) => true,
        TokenKind::Symbol(s) => matches!(*s, ")" | "}"),
        TokenKind::End => false,
    }
}

/// After these the right side of a comparison follows.
fn takes_value(kind: &TokenKind) -> bool {
    const BEFORE: &[&str] =
        &["==", "!=", "===", "!==", "eq", "ne", "any_eq", "all_ne", "all_eq", "any_ne", "{", ",", "contains", "matches", "~"];
    match kind {
        TokenKind::Word(w) => BEFORE.contains(&w.as_str()),
        TokenKind::Symbol(s) => BEFORE.contains(s),
        _ => false,
    }
}

/// The field left of the comparison or set that the cursor is in.
fn compared_field(done: &[Token], registry: &Registry) -> Option<&'static Field> {
    let last = done.len().checked_sub(1)?;
    let at = done.iter().rposition(|t| matches!(&t.kind, TokenKind::Word(w) if w == "in")).filter(|at| *at < last).unwrap_or(last);
    match &done.get(at.checked_sub(1)?)?.kind {
        TokenKind::Word(name) => registry.field(name),
        _ => None,
    }
}

fn names(registry: &Registry, out: &mut Vec<Candidate>) {
    out.extend(registry.fields().iter().filter(|f| !f.name.is_empty()).map(|f| Candidate::Field(f)));
    out.extend(FUNCTIONS.iter().map(Candidate::Function));
}

fn value_names(field: &'static Field, out: &mut Vec<Candidate>) {
    let mut add = |text: &str, value: String| {
        let mut quoted = String::new();
        super::print::write_string(text.as_bytes(), &mut quoted);
        let doc = format!("{} of {}", field.label, field.name);
        out.push(Candidate::Other(Box::new(Proposal { text: quoted, kind: ProposalKind::Value, label: value, kind_name: "value", doc })));
    };
    match &field.names {
        Names::Table(rows) | Names::Special(rows) => rows.iter().for_each(|(value, name)| add(name, value.to_string())),
        Names::Ranges(rows) => rows.iter().for_each(|(low, high, name)| add(name, format!("{low}..{high}"))),
        Names::Bool(yes, no) => [(yes, 1), (no, 0)].iter().for_each(|(name, value)| add(name, value.to_string())),
        Names::Lookup(name) if matches!(field.kind.bits(), 1..=16) => {
            (0..1_u64 << field.kind.bits())
                .filter_map(|value| Some((value, name(value)?)))
                .for_each(|(value, name)| add(name, value.to_string()));
        }
        Names::None | Names::Unit(_) | Names::Lookup(_) | Names::Custom(_) => {}
    }
}

fn operators(done: &[Token], registry: &Registry, out: &mut Vec<Candidate>) {
    let field = match done.last().map(|t| &t.kind) {
        Some(TokenKind::Word(name)) => registry.field(name),
        _ => None,
    };
    let mut add = |text: &str, doc: &str| {
        out.push(Candidate::Other(Box::new(Proposal {
            text: text.to_string(),
            kind: ProposalKind::Operator,
            label: String::new(),
            kind_name: "operator",
            doc: doc.to_string(),
        })));
    };
    let comparisons = [
        ("==", "some value is equal"),
        ("!=", "there are values, and none is equal"),
        ("in", "some value is in the set: in {80, 8000..8080}"),
        (">", "some value is greater"),
        (">=", "some value is greater or equal"),
        ("<", "some value is less"),
        ("<=", "some value is less or equal"),
        ("===", "there are values, and all are equal"),
        ("!==", "some value is not equal"),
    ];
    let kind = field.map(|f| Type::of(f.kind));
    if kind != Some(Type::Presence) && field.is_some() {
        comparisons.iter().for_each(|(text, doc)| add(text, doc));
        if kind.is_some_and(Type::is_searchable) || field.is_some_and(|f| kind == Some(Type::Number) && has_names(f)) {
            add("contains", "text or bytes are in the value");
            add("matches", "a regular expression fits, in either case of letters");
        }
        if kind == Some(Type::Number) {
            add("&", "some of these bits are set");
        }
    }
    for (text, doc) in [("and", "both hold"), ("or", "at least one holds"), ("xor", "exactly one holds")] {
        add(text, doc);
    }
}

/// What may become a proposal. There are tens of thousands, of which few do: texts are made for those only.
enum Candidate {
    Field(&'static Field),
    Function(&'static Signature),
    Other(Box<Proposal>),
}

impl Candidate {
    fn text(&self) -> &str {
        match self {
            Candidate::Field(field) => field.name,
            Candidate::Function(function) => function.name,
            Candidate::Other(proposal) => &proposal.text,
        }
    }

    fn kind(&self) -> ProposalKind {
        match self {
            Candidate::Field(field) if field.kind == Kind::Protocol => ProposalKind::Protocol,
            Candidate::Field(_) => ProposalKind::Field,
            Candidate::Function(_) => ProposalKind::Function,
            Candidate::Other(proposal) => proposal.kind,
        }
    }

    fn label(&self) -> &str {
        match self {
            Candidate::Field(field) => field.label,
            Candidate::Function(_) => "",
            Candidate::Other(proposal) => &proposal.label,
        }
    }

    fn into_proposal(self) -> Proposal {
        let kind = self.kind();
        match self {
            Candidate::Field(field) => Proposal {
                text: field.name.to_string(),
                kind,
                label: field.label.to_string(),
                kind_name: Type::of(field.kind).name(),
                doc: field.doc.trim().to_string(),
            },
            Candidate::Function(function) => Proposal {
                text: format!("{}(", function.name),
                kind,
                label: String::new(),
                kind_name: "function",
                doc: function.doc.to_string(),
            },
            Candidate::Other(proposal) => *proposal,
        }
    }
}

/// Sorts candidates by how well they fit what is typed, and drops those that do not fit.
fn rank(typed: &str, candidates: Vec<Candidate>) -> Vec<Proposal> {
    let typed = Typed::new(typed);
    let mut buffer = String::new();
    let mut fitting: Vec<(u32, usize, Candidate)> = candidates
        .into_iter()
        .filter_map(|c| Some((typed.fit(&c, &mut buffer)?, if typed.text.is_empty() { 0 } else { c.text().len() }, c)))
        .collect();
    fitting.sort_by_key(|a| (a.0, a.1));
    fitting.into_iter().take(LIMIT).map(|(_, _, c)| c.into_proposal()).collect()
}

/// What is typed, in lower case.
struct Typed {
    text: String,
    /// With a dot before it.
    dotted: String,
}

impl Typed {
    fn new(text: &str) -> Typed {
        let text = text.to_ascii_lowercase();
        let dotted = format!(".{}", text.trim_start_matches('"'));
        Typed { text, dotted }
    }

    /// How badly a candidate fits; `None` when it does not. The buffer is for its text in lower case.
    fn fit(&self, candidate: &Candidate, buffer: &mut String) -> Option<u32> {
        if self.text.is_empty() {
            // names of values are what is looked for, then the layers
            return Some(match candidate.kind() {
                ProposalKind::Value => 0,
                ProposalKind::Operator => 1,
                ProposalKind::Protocol => 2,
                ProposalKind::Field => 3,
                ProposalKind::Function => 4,
            });
        }
        if self.text.starts_with('"') && candidate.kind() != ProposalKind::Value {
            return None;
        }
        // a number is being typed: names that merely hold its digits are not meant
        let number = self.text.starts_with(|c: char| c.is_ascii_digit());
        lower(candidate.text(), buffer);
        let wanted = self.text.trim_start_matches('"');
        let plain = buffer.trim_start_matches('"');
        if plain == wanted {
            return Some(0);
        }
        if plain.starts_with(wanted) {
            return Some(1);
        }
        if number {
            return None;
        }
        // `.dstport` after the last dot, or in the middle
        if plain.contains(wanted) {
            return Some(if plain.contains(&self.dotted) { 2 } else { 3 });
        }
        let mut letters = plain.bytes();
        let scattered = wanted.len() > 1 && wanted.bytes().all(|w| letters.any(|l| l == w));
        lower(candidate.label(), buffer);
        if buffer.contains(wanted) {
            return Some(4);
        }
        scattered.then_some(5)
    }
}

fn lower(text: &str, buffer: &mut String) {
    buffer.clear();
    buffer.push_str(text);
    buffer.make_ascii_lowercase();
}
