//! Types of ASN.1 modules as data, and showing what is encoded by them with the basic encoding rules (X.680, X.690).

use super::ber::{self, Cursor, Element, Tag, context};
use crate::base::Fault;
use crate::dissect::{Cx, Outcome};
use crate::model::{Field, Names, Value};

/// Deepest nesting of values that is followed.
const DEPTH_LIMIT: usize = 30;

/// What a component holds.
pub enum Shape {
    /// A value of its own.
    Leaf,
    /// SEQUENCE or SET.
    Fields(&'static [Part]),
    /// SEQUENCE OF or SET OF.
    List(&'static Part),
    /// CHOICE: the field's names tell which alternative has which number.
    Choice(&'static [Part]),
    /// BIT STRING: a flag for each bit from the first on; the field in front is that of the unused bits.
    Bits(&'static Field, &'static [&'static Field]),
    /// Another protocol's, from the tag on.
    Handed,
}

/// A component of a type.
pub struct Part {
    /// `None`: an untagged choice.
    tag: Option<Tag>,
    pub field: &'static Field,
    shape: Shape,
    /// An outer tag around the value's own.
    explicit: bool,
}

/// A component with a tag of its own type.
pub const fn plain(tag: Tag, field: &'static Field, shape: Shape) -> Part {
    Part { tag: Some(tag), field, shape, explicit: false }
}
/// A component with a context-specific tag in place of its type's; around it, where the type is a choice.
pub const fn tagged(number: u32, field: &'static Field, shape: Shape) -> Part {
    plain(context(number), field, shape)
}
/// A leaf with a context-specific tag.
pub const fn leaf(number: u32, field: &'static Field) -> Part {
    tagged(number, field, Shape::Leaf)
}
/// A component with a context-specific tag around its type's.
pub const fn wrapped(number: u32, field: &'static Field, shape: Shape) -> Part {
    Part { tag: Some(context(number)), field, shape, explicit: true }
}
/// A choice without a tag of its own.
pub const fn either(field: &'static Field, alternatives: &'static [Part]) -> Part {
    Part { tag: None, field, shape: Shape::Choice(alternatives), explicit: false }
}

impl Part {
    /// Whether this is the component that such a tag stands for.
    pub fn takes(&self, tag: Tag) -> bool {
        match (self.tag, &self.shape) {
            (Some(own), _) => own == tag,
            (None, Shape::Choice(alternatives)) => alternatives.iter().any(|part| part.takes(tag)),
            (None, _) => true,
        }
    }
}

/// Asked about each value that is met: what it says in the columns, and what is to be done with what belongs to others.
pub type Seen<'s, 'a> = dyn FnMut(&mut Cx<'a>, &'static Field, &Element<'a>) -> Outcome + 's;

/// Shows an element as a component.
pub fn show<'a>(cx: &mut Cx<'a>, part: &'static Part, element: &Element<'a>, seen: &mut Seen<'_, 'a>) -> Outcome {
    walk(cx, part, element, seen, 0)
}

/// Shows elements as the components of a sequence.
pub fn fields<'a>(cx: &mut Cx<'a>, parts: &'static [Part], cursor: Cursor<'a>, seen: &mut Seen<'_, 'a>) -> Outcome {
    members(cx, parts, cursor, seen, 0)
}

fn members<'a>(cx: &mut Cx<'a>, parts: &'static [Part], mut cursor: Cursor<'a>, seen: &mut Seen<'_, 'a>, depth: usize) -> Outcome {
    let mut next = 0;
    while !cursor.is_empty() {
        let element = cursor.read()?;
        let found = parts.iter().enumerate().skip(next).find(|(_, part)| part.takes(element.tag));
        if let Some((at, part)) = found {
            walk(cx, part, &element, seen, depth)?;
            next = at + 1;
        }
    }
    Ok(())
}

fn walk<'a>(cx: &mut Cx<'a>, part: &'static Part, outer: &Element<'a>, seen: &mut Seen<'_, 'a>, depth: usize) -> Outcome {
    if depth > DEPTH_LIMIT {
        return Err(Fault::Limit);
    }
    let wrapped = part.explicit || part.tag.is_some() && matches!(part.shape, Shape::Choice(_));
    let inner;
    let element = if wrapped {
        inner = Element::read(outer.body)?;
        &inner
    } else {
        outer
    };
    let body = element.body.span(0, element.body.reported_len());
    let field = part.field;
    match &part.shape {
        Shape::Leaf => {
            element.put(cx, field)?;
            seen(cx, field, element)
        }
        Shape::Fields(parts) => {
            // a sequence that has no other tag begins with its own
            let own = element.tag == ber::SEQUENCE;
            cx.put(field, if own { element.whole.span(0, element.whole.reported_len()) } else { body }, Value::None);
            cx.open_last();
            seen(cx, field, element)?;
            members(cx, parts, element.inner(), seen, depth + 1)?;
            cx.close();
            Ok(())
        }
        Shape::List(item) => {
            let (mut cursor, mut count) = (element.inner(), 0);
            while !cursor.is_empty() {
                cursor.read()?;
                count += 1;
            }
            let node = cx.put(field, body, Value::Uint(count));
            cx.text(node, format_args!("{}: {count} item{}", field.label, if count == 1 { "" } else { "s" }));
            cx.open_last();
            let mut cursor = element.inner();
            while !cursor.is_empty() {
                walk(cx, item, &cursor.read()?, seen, depth + 1)?;
            }
            cx.close();
            Ok(())
        }
        Shape::Choice(alternatives) => {
            let Some(chosen) = alternatives.iter().find(|part| part.takes(element.tag)) else { return Ok(()) };
            let number = number_of(field, chosen.field.label).unwrap_or(element.tag.number.into());
            cx.put(field, body, Value::Uint(number));
            cx.open_last();
            walk(cx, chosen, element, seen, depth + 1)?;
            cx.close();
            Ok(())
        }
        Shape::Bits(unused, bits) => flags(cx, element, field, unused, bits),
        Shape::Handed => seen(cx, field, element),
    }
}

/// The number that a choice has for the alternative with this name.
fn number_of(field: &Field, label: &str) -> Option<u64> {
    let Names::Table(rows) = field.names else { return None };
    rows.iter().find(|(_, name)| *name == label).map(|(number, _)| *number)
}

fn flags<'a>(cx: &mut Cx<'a>, e: &Element<'a>, field: &'static Field, unused: &'static Field, bits: &'static [&'static Field]) -> Outcome {
    let len = e.body.reported_len().saturating_sub(1);
    let padding = u64::from(e.body.u8(0)?);
    cx.put(unused, e.body.span(0, 1), Value::Uint(padding));
    cx.add(field, e.body, 1, len)?;
    cx.open_last();
    for (at, bit) in bits.iter().enumerate().take((8 * len).saturating_sub(padding as usize)) {
        cx.add(bit, e.body, 1 + at / 8, 1)?;
    }
    cx.close();
    Ok(())
}
