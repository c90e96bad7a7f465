//! The value side of the checker: fields, slices, layers, references, arithmetic and functions.

use super::ast::{Expr, ExprKind, Piece, Span};
use super::check::{Checked, Checker, Typed};
use super::datum::Datum;
use super::error::{FilterError, WarningKind};
use super::functions::{self, Build, Function, Signature, Takes};
use super::literal::{Constant, has_names};
use super::lookup::Named;
use super::program::{FieldValues, Layers, Operand};
use super::types::Type;

impl Checker<'_> {
    /// Compiles a value that is not constant.
    pub fn value(&mut self, expr: &Expr) -> Checked<Typed> {
        let span = expr.span;
        match &expr.kind {
            ExprKind::Word(word) => match self.lookup(word, span) {
                Some(Named::Field(field)) => {
                    self.need(field);
                    let operand = Operand::Field(FieldValues { field, layers: None });
                    Ok(Typed { operand, kind: Type::of(field.kind), field: Some(field), sliced: false, span })
                }
                Some(Named::Column(column)) => {
                    Ok(Typed { operand: Operand::Column(column), kind: Type::Text, field: None, sliced: false, span })
                }
                None => Err(self.unknown(word, span)),
            },
            ExprKind::Layer(inner, pieces) => self.layered(inner, pieces, span),
            ExprKind::Slice(inner, pieces) => {
                let inner_value = self.value(inner)?;
                if !inner_value.kind.is_sliceable() {
                    let message = format!(
                        "\"{}\" is a {} and cannot be sliced into a sequence of bytes",
                        super::print::text(inner),
                        inner_value.kind.name()
                    );
                    return Err(FilterError::new(inner.span, message).hint("@field has the bytes on the wire"));
                }
                let kind = if inner_value.kind == Type::Text { Type::Text } else { Type::Bytes };
                let operand = Operand::Slice(Box::new(inner_value.operand), pieces.clone());
                Ok(Typed { operand, kind, field: None, sliced: true, span })
            }
            ExprKind::Raw(inner) => {
                let inner = self.value(inner)?;
                let Operand::Field(values) = inner.operand else {
                    return Err(FilterError::new(span, "@ stands before a field"));
                };
                Ok(Typed { operand: Operand::Raw(values), kind: Type::Bytes, field: None, sliced: true, span })
            }
            ExprKind::Reference(inner) => self.reference(inner, span),
            ExprKind::Call(name, arguments) => self.call(&super::print::text(name), name.span, arguments, span),
            ExprKind::Negate(inner) => {
                let value = self.value(inner)?;
                if !matches!(value.kind, Type::Number | Type::Float | Type::Duration) {
                    return Err(FilterError::new(inner.span, format!("a {} has no negative", value.kind.name())));
                }
                Ok(Typed { operand: Operand::Negate(Box::new(value.operand)), field: None, span, ..value })
            }
            ExprKind::Arithmetic(op, left, right) => {
                let (left, right) = match (self.is_constant(left), self.is_constant(right)) {
                    (true, true) => return Err(self.not_a_field(expr)),
                    (false, false) => (self.value(left)?, self.value(right)?),
                    (false, true) => {
                        let left = self.value(left)?;
                        let right = self.operand_constant(right, &left, *op)?;
                        (left, right)
                    }
                    (true, false) => {
                        let right = self.value(right)?;
                        (self.operand_constant(left, &right, *op)?, right)
                    }
                };
                let Some(kind) = left.kind.arithmetic(*op, right.kind) else {
                    let message = format!("a {} and a {} cannot be joined by {}", left.kind.name(), right.kind.name(), op.symbol());
                    return Err(FilterError::new(left.span.to(right.span), message));
                };
                let sliced = left.sliced || right.sliced;
                let operand = Operand::Arithmetic(*op, Box::new(left.operand), Box::new(right.operand));
                Ok(Typed { operand, kind, field: None, sliced, span })
            }
            _ => Err(self.not_a_field(expr)),
        }
    }

    /// The constant side of an arithmetic operator; times are scaled by plain numbers.
    fn operand_constant(&mut self, expr: &Expr, other: &Typed, op: super::ast::Arithmetic) -> Checked<Typed> {
        use super::ast::Arithmetic::{Divide, Modulo, Multiply, Subtract};
        let kind = match (other.kind, op) {
            (Type::Duration, Multiply | Divide | Modulo) => Type::Float,
            // what is added to a moment is a span; only a moment in quotes is another moment
            (Type::Moment, _) if !(op == Subtract && matches!(expr.kind, ExprKind::Str(_))) => Type::Duration,
            (kind, _) => kind,
        };
        let like = Typed { operand: Operand::Constant(Vec::new()), kind, field: None, sliced: other.sliced, span: other.span };
        match self.constant(expr, &like, false)? {
            Constant::One(datum) => {
                Ok(Typed { operand: Operand::Constant(vec![datum]), kind, field: None, sliced: false, span: expr.span })
            }
            Constant::AnyOf(_) => Err(FilterError::new(expr.span, "a number was expected")),
        }
    }

    fn layered(&mut self, inner: &Expr, pieces: &[Piece], span: Span) -> Checked<Typed> {
        let value = self.value(inner)?;
        let (Operand::Field(mut values), Some(field)) = (value.operand, value.field) else {
            return Err(FilterError::new(span, "# follows the name of a field"));
        };
        let owner = self.registry.protocols().iter().find(|p| {
            std::ptr::eq(&p.field, field)
                || p.fields.iter().any(|f| std::ptr::eq(*f, field))
                || p.notes.iter().any(|n| std::ptr::eq(&n.field, field))
        });
        let Some(owner) = owner else {
            return Err(FilterError::new(span, "this field belongs to no layer"));
        };
        self.need(&owner.field);
        values.layers = Some(Layers { protocol: &owner.field, pieces: pieces.to_vec() });
        Ok(Typed { operand: Operand::Field(values), kind: value.kind, field: value.field, sliced: false, span })
    }

    fn reference(&mut self, inner: &Expr, span: Span) -> Checked<Typed> {
        // the field is read once, now, in the selected frame: the expression does not need it later
        let needed = self.fields.len();
        let value = self.value(inner)?;
        self.fields.truncate(needed);
        let values = match self.selected {
            Some(subject) => value.operand.values(subject).into_iter().map(Datum::into_owned).collect(),
            None => {
                self.warn(span, "no frame is selected: the reference has no value".into(), WarningKind::Hint);
                Vec::new()
            }
        };
        Ok(Typed { operand: Operand::Constant(values), span, ..value })
    }

    fn call(&mut self, name: &str, at: Span, arguments: &[Expr], span: Span) -> Checked<Typed> {
        let Some(signature) = functions::find(name) else {
            let error = FilterError::new(at, format!("function '{name}' does not exist"));
            let near = functions::FUNCTIONS.iter().find(|f| crate::model::registry::distance(f.name, name, 2) <= 2);
            return Err(match near {
                Some(near) => error.hint(format!("did you mean {}()?", near.name)),
                None => error,
            });
        };
        if arguments.len() < signature.least {
            return Err(FilterError::new(at, format!("function {name} needs at least {} argument", signature.least)));
        }
        if arguments.len() > signature.most {
            return Err(FilterError::new(at, format!("function {name} can only accept {} argument", signature.most)));
        }
        let mut values: Vec<Typed> = Vec::new();
        for argument in arguments {
            if let ExprKind::Word(word) = &argument.kind
                && super::literal::unsigned(word).is_none()
                && self.find(word).is_none()
            {
                return Err(self.unknown(word, argument.span));
            }
            if let (true, Takes::Ordered, Some(first)) = (self.is_constant(argument), signature.takes, values.first())
                && let Constant::One(datum) = self.constant(argument, first, false)?
            {
                let (operand, kind) = (Operand::Constant(vec![datum]), first.kind);
                values.push(Typed { operand, kind, field: None, sliced: false, span: argument.span });
                continue;
            }
            if self.is_constant(argument) {
                let shown = super::print::text(argument);
                return Err(FilterError::new(argument.span, format!("argument {shown} is not valid for {name}()")).hint("it takes fields"));
            }
            let value = self.value(argument)?;
            accepts(signature, &value)?;
            if let Some(first) = values.first()
                && !first.kind.is_comparable(value.kind)
            {
                return Err(FilterError::new(value.span, format!("arguments to {name}() must have the same type")));
            }
            values.push(value);
        }
        let Some(first) = values.first() else {
            return Err(FilterError::new(at, format!("function {name} needs an argument")));
        };
        let (operand, kind) = match (signature.build, &first.operand) {
            (Build::Text, Operand::Field(field)) => (Operand::Text(field.clone()), Type::Text),
            (Build::Name, Operand::Field(field)) => (Operand::Name(field.clone()), Type::Text),
            (Build::Function(function, kind), _) => {
                let size = first.field.map_or(8, |f| if f.kind.bits() > 0 { f.kind.bits() / 8 } else { 8 });
                let function = if let Function::Len(_) = function { Function::Len(size as u8) } else { function };
                let kind = kind.unwrap_or(first.kind);
                (Operand::Call(function, values.into_iter().map(|v| v.operand).collect()), kind)
            }
            _ => return Err(FilterError::new(first.span, format!("only fields can be used as parameter for {name}()"))),
        };
        Ok(Typed { operand, kind, field: None, sliced: false, span })
    }
}

fn accepts(signature: &Signature, value: &Typed) -> Checked<()> {
    let is_field = matches!(value.operand, Operand::Field(_));
    let (ok, what) = match signature.takes {
        Takes::Text => (value.kind == Type::Text, "string type values"),
        Takes::Field => (is_field, "fields"),
        Takes::NamedField => (is_field && value.field.is_some_and(has_names), "fields whose values have names"),
        Takes::NumberField => (value.kind == Type::Number, "whole numbers"),
        Takes::Any => (true, ""),
        Takes::Number => (matches!(value.kind, Type::Number | Type::Float | Type::Bool), "numbers"),
        Takes::Quantity => (matches!(value.kind, Type::Number | Type::Float | Type::Duration), "numbers and time offsets"),
        Takes::Ordered => (value.kind != Type::Presence, "values with an order"),
        Takes::Address => (matches!(value.kind, Type::Ipv4 | Type::Ipv6), "IP addresses"),
    };
    if ok {
        return Ok(());
    }
    Err(FilterError::new(value.span, format!("only {what} can be used as parameter for {}()", signature.name)))
}
