//! Properties: what is printed and parsed again means the same, and no text makes the compiler panic.

use super::fixture::{all, arp, compile, registry, unreachable, web};
use crate::filter::ast::{Arithmetic, Comparison, Expr, ExprKind, Logic, Member, Piece, Quantifier, Span};
use crate::filter::{parser, print};
use proptest::prelude::*;

fn expr(kind: ExprKind) -> Expr {
    Expr::new(kind, Span::default())
}

fn word() -> impl Strategy<Value = String> {
    let words = [
        "ip",
        "tcp",
        "tcp.port",
        "ip.src",
        "frame.len",
        "http.host",
        "80",
        "0x1f",
        "10.0.0.0/8",
        "fe80::1",
        "00:11:22:33:44:55",
        ":ab",
        ".fc",
        "1.5",
        "2011-03-01",
        "sip.Status-Code",
        "fe80::/10",
    ];
    prop::sample::select(words.to_vec()).prop_map(str::to_string)
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let piece = prop_oneof![
        (-9..9_i32, 1..9_u32).prop_map(|(at, len)| Piece::Length(at, len)),
        (0..9_i32, 0..9_i32).prop_map(|(at, more)| Piece::Through(at, at + more)),
        (1..9_i32, 0..9_i32).prop_map(|(end, more)| Piece::Through(-end - more, -end)),
        (-9..9_i32).prop_map(Piece::From),
        (-9..9_i32).prop_map(Piece::One),
    ];
    prop::collection::vec(piece, 1..3)
}

fn value() -> impl Strategy<Value = Expr> {
    let leaf = prop_oneof![
        4 => word().prop_map(ExprKind::Word),
        1 => prop::collection::vec(any::<u8>(), 0..6).prop_map(ExprKind::Str),
        1 => any::<u8>().prop_map(ExprKind::Char),
        1 => word().prop_map(|w| ExprKind::Raw(Box::new(expr(ExprKind::Word(w))))),
        1 => word().prop_map(|w| ExprKind::Reference(Box::new(expr(ExprKind::Word(w))))),
        1 => (word(), pieces()).prop_map(|(w, p)| ExprKind::Layer(Box::new(expr(ExprKind::Word(w))), p)),
    ];
    leaf.prop_map(expr).prop_recursive(3, 12, 3, |inner| {
        let operator = prop::sample::select(vec![
            Arithmetic::Add,
            Arithmetic::Subtract,
            Arithmetic::Multiply,
            Arithmetic::Divide,
            Arithmetic::Modulo,
            Arithmetic::BitAnd,
        ]);
        prop_oneof![
            (inner.clone(), pieces()).prop_map(|(e, p)| expr(ExprKind::Slice(Box::new(e), p))),
            inner.clone().prop_map(|e| expr(ExprKind::Negate(Box::new(e)))),
            (operator, inner.clone(), inner.clone()).prop_map(|(op, a, b)| expr(ExprKind::Arithmetic(op, Box::new(a), Box::new(b)))),
            prop::collection::vec(inner, 0..3).prop_map(|a| expr(ExprKind::Call(Box::new(expr(ExprKind::Word("len".into()))), a))),
        ]
    })
}

fn quantifier() -> impl Strategy<Value = Option<Quantifier>> {
    prop::sample::select(vec![None, Some(Quantifier::Any), Some(Quantifier::All)])
}

fn test() -> impl Strategy<Value = Expr> {
    let comparison = prop::sample::select(vec![
        Comparison::AnyEqual,
        Comparison::AllNotEqual,
        Comparison::AllEqual,
        Comparison::AnyNotEqual,
        Comparison::Less,
        Comparison::GreaterOrEqual,
    ]);
    let search = prop::sample::select(vec![Comparison::Contains, Comparison::Matches]);
    let member = prop_oneof![value().prop_map(Member::One), (value(), value()).prop_map(|(a, b)| Member::Range(a, b)),];
    let leaf = prop_oneof![
        word().prop_map(|w| expr(ExprKind::Word(w))),
        (quantifier(), value(), prop::collection::vec((comparison, value()), 1..3))
            .prop_map(|(quantifier, first, rest)| expr(ExprKind::Compare { quantifier, first: Box::new(first), rest })),
        (quantifier(), value(), search, value()).prop_map(|(quantifier, first, op, right)| expr(ExprKind::Compare {
            quantifier,
            first: Box::new(first),
            rest: vec![(op, right)]
        })),
        (quantifier(), value(), any::<bool>(), prop::collection::vec(member, 1..3))
            .prop_map(|(quantifier, left, negated, members)| expr(ExprKind::In { quantifier, left: Box::new(left), negated, members })),
    ];
    leaf.prop_recursive(3, 10, 3, |inner| {
        let logic = prop::sample::select(vec![Logic::And, Logic::Or, Logic::Xor]);
        prop_oneof![
            inner.clone().prop_map(|e| expr(ExprKind::Not(Box::new(e)))),
            (logic, inner.clone(), inner).prop_map(|(op, a, b)| Expr::logic(op, a, b)),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn printed_and_parsed_again_it_says_the_same(original in test()) {
        let text = print::text(&original);
        let again = parser::parse(&text, &mut Vec::new()).map_err(|e| TestCaseError::fail(e.within(&text).render()))?;
        prop_assert_eq!(Some(&original), again.as_ref(), "{}", text);
    }

    #[test]
    fn what_compiles_means_the_same_in_its_canonical_spelling(original in test()) {
        if let Ok(first) = compile(&print::text(&original)) {
            let second = compile(&first.canonical()).map_err(|e| TestCaseError::fail(e.render()))?;
            for sample in [web(), unreachable(), arp()] {
                prop_assert_eq!(first.matches(&sample.tree, &sample.bytes), second.matches(&sample.tree, &sample.bytes));
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}") {
        let _ = compile(&text).map_err(|e| e.render());
    }

    #[test]
    fn no_order_of_tokens_makes_it_panic(words in prop::collection::vec(prop::sample::select(TOKENS.to_vec()), 0..14)) {
        let sample = web();
        for separator in ["", " "] {
            match compile(&words.join(separator)) {
                Ok(filter) => { filter.matches(&sample.tree, &sample.bytes); }
                Err(e) => { e.render(); prop_assert!(e.column() >= 1); }
            }
        }
    }
}

const TOKENS: &[&str] = &[
    "tcp",
    "tcp.port",
    "ip.src",
    "http.host",
    "frame",
    "==",
    "!=",
    "===",
    "<",
    "and",
    "or",
    "not",
    "!",
    "in",
    "{",
    "}",
    "(",
    ")",
    "[0:2]",
    "[-1]",
    "#1",
    "@",
    "${",
    "$",
    "..",
    ",",
    "80",
    "\"a\"",
    "'c'",
    "contains",
    "matches",
    "~",
    "&",
    "+",
    "-",
    "*",
    "/",
    "%",
    "any",
    "all",
    "len(",
    "max(",
    "10.0.0.0/8",
    "::",
    ":ab",
    "\"",
    "\\",
    "é",
    "frame.time",
    "\"2011-01-01\"",
    "true",
    "r\"\\d\"",
];

#[test]
fn the_registry_of_the_tests_knows_its_names() {
    let registry = registry();
    assert!(all::FIELDS.iter().all(|f| registry.field(f.name).is_some()));
}
