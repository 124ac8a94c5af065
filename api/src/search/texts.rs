//! The texts of an event: every string that somebody wrote, with the name of its field. Values of closed lists, dates,
//! numbers, hashes and ids that the program draws are none.

use std::fmt::{self, Display, Write};

use domain::Event;
use serde::ser::{self, Serialize};

/// A text of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// The field, as the payload spells it; parts of lists by number: `rationale`, `outcomes.0.note`.
    pub(crate) field: String,
    /// What is written.
    pub(crate) text: String,
}

/// The texts of an event, in the order of its fields.
pub(crate) fn texts(event: &Event) -> Vec<Written> {
    let mut reader = Reader::default();
    // A reader of texts has nothing to fail at.
    drop(event.serialize_body(&mut reader));
    reader.found
}

/// Hears what a body is made of. As the log does, it asks for values in the form of machines: what is a string then was
/// written by somebody.
#[derive(Default)]
struct Reader {
    path: String,
    found: Vec<Written>,
}

impl Reader {
    fn below<T: Serialize + ?Sized>(&mut self, name: impl Display, value: &T) -> Result<(), Never> {
        let length = self.path.len();
        let dot = if length == 0 { "" } else { "." };
        let _ = write!(self.path, "{dot}{name}");
        let done = value.serialize(&mut *self);
        self.path.truncate(length);
        done
    }
}

/// Never happens.
#[derive(Debug)]
struct Never(String);

impl Display for Never {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Parts of a list, or of a map, with their number.
struct Parts<'a>(&'a mut Reader, usize, Option<String>);

macro_rules! no_text {
    ($($method:ident: $ty:ty),+) => {$(
        fn $method(self, _: $ty) -> Result<(), Never> {
            Ok(())
        }
    )+};
}

impl<'a> ser::Serializer for &'a mut Reader {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Parts<'a>;
    type SerializeTuple = Parts<'a>;
    type SerializeTupleStruct = Parts<'a>;
    type SerializeTupleVariant = Parts<'a>;
    type SerializeMap = Parts<'a>;
    type SerializeStruct = Parts<'a>;
    type SerializeStructVariant = Parts<'a>;

    no_text!(serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    no_text!(serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32);
    no_text!(serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8], serialize_unit_struct: &'static str);

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        self.found.push(Written { field: self.path.clone(), text: text.to_owned() });
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Never> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        self.below(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Parts<'a>, Never> {
        Ok(Parts(self, 0, None))
    }
}

impl Parts<'_> {
    fn next<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        let number = self.1;
        self.1 += 1;
        self.0.below(number, value)
    }
}

macro_rules! numbered {
    ($($kind:ident $method:ident),+) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Never;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
                self.next(value)
            }

            fn end(self) -> Result<(), Never> {
                Ok(())
            }
        }
    )+};
}

numbered!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

macro_rules! named {
    ($($kind:ident),+) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Never;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Never> {
                self.0.below(name, value)
            }

            fn end(self) -> Result<(), Never> {
                Ok(())
            }
        }
    )+};
}

named!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Never;

    /// A key is a text of its own, and names what it stands for.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        let before = self.0.found.len();
        self.next(key)?;
        self.2 = self.0.found.get(before).map(|key| key.text.clone());
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        match self.2.take() {
            Some(key) => self.0.below(key, value),
            None => self.next(value),
        }
    }

    fn end(self) -> Result<(), Never> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every string of a body, with its field, from the form in which the API shows it.
    fn shown(path: &str, value: &serde_json::Value, found: &mut Vec<Written>) {
        let below = |name: &dyn Display| if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
        match value {
            serde_json::Value::String(text) => found.push(Written { field: path.to_owned(), text: text.clone() }),
            serde_json::Value::Array(parts) => {
                parts.iter().enumerate().for_each(|(number, part)| shown(&below(&number), part, found));
            }
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(name, field)| shown(&below(name), field, found));
            }
            serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => (),
        }
    }

    #[test]
    fn what_somebody_wrote_is_found_under_the_name_that_the_payload_gives_it() {
        let (mut count, mut left_out) = (0, std::collections::BTreeSet::new());
        for envelope in fixtures::samples::envelopes() {
            let texts = texts(&envelope.event);
            let mut all = Vec::new();
            let body = envelope.event.serialize_body(serde_json::value::Serializer).unwrap();
            shown("", &body, &mut all);
            for text in &texts {
                assert!(all.contains(text), "{}: {text:?} is in the payload", envelope.event.kind().name);
            }
            count += texts.len();
            left_out.extend(all.into_iter().filter(|text| !texts.contains(text)).map(|text| text.text));
        }
        assert!(count > 300, "{count}");
        // What was left out: closed lists, days, instants, hashes, positions, numbers; nothing that reads as a sentence.
        let sentence = left_out.iter().find(|text| text.contains(' '));
        assert_eq!(sentence, None);
        assert!(left_out.len() > 50, "{left_out:?}");
    }
}
