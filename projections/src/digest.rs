//! A digest of anything that serializes: every value in a fixed form with its length, so that two states have the same
//! digest if, and in practice only if, they are the same.

use serde::ser::{self, Serialize};
use sha2::{Digest as _, Sha256};

/// The SHA-256 of a value.
pub(crate) fn digest_of(value: &impl Serialize) -> [u8; 32] {
    let mut hasher = Hasher(Sha256::new());
    // Hashing itself cannot fail; a type that refuses to be serialized still gives a digest, of its refusal.
    if let Err(Refused(why)) = value.serialize(&mut hasher) {
        hasher.bytes(b'!', why.as_bytes());
    }
    hasher.0.finalize().into()
}

struct Hasher(Sha256);

#[derive(Debug)]
struct Refused(String);

impl std::fmt::Display for Refused {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl Hasher {
    fn bytes(&mut self, tag: u8, bytes: &[u8]) {
        self.number(tag, bytes.len() as u64);
        self.0.update(bytes);
    }

    fn number(&mut self, tag: u8, number: u64) {
        let mut form = [tag; 9];
        form[1..].copy_from_slice(&number.to_le_bytes());
        self.0.update(form);
    }
}

type Done = Result<(), Refused>;

impl<'a> ser::Serializer for &'a mut Hasher {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Part<'a>;
    type SerializeTuple = Part<'a>;
    type SerializeTupleStruct = Part<'a>;
    type SerializeTupleVariant = Part<'a>;
    type SerializeMap = Part<'a>;
    type SerializeStruct = Part<'a>;
    type SerializeStructVariant = Part<'a>;

    fn serialize_bool(self, value: bool) -> Done {
        self.serialize_u64(u64::from(value))
    }
    fn serialize_i8(self, value: i8) -> Done {
        self.serialize_i64(i64::from(value))
    }
    fn serialize_i16(self, value: i16) -> Done {
        self.serialize_i64(i64::from(value))
    }
    fn serialize_i32(self, value: i32) -> Done {
        self.serialize_i64(i64::from(value))
    }
    fn serialize_i64(self, value: i64) -> Done {
        self.number(b'i', value.cast_unsigned());
        Ok(())
    }
    fn serialize_u8(self, value: u8) -> Done {
        self.serialize_u64(u64::from(value))
    }
    fn serialize_u16(self, value: u16) -> Done {
        self.serialize_u64(u64::from(value))
    }
    fn serialize_u32(self, value: u32) -> Done {
        self.serialize_u64(u64::from(value))
    }
    fn serialize_u64(self, value: u64) -> Done {
        self.number(b'u', value);
        Ok(())
    }
    fn serialize_f32(self, value: f32) -> Done {
        self.serialize_f64(f64::from(value))
    }
    fn serialize_f64(self, value: f64) -> Done {
        self.number(b'f', value.to_bits());
        Ok(())
    }
    fn serialize_char(self, value: char) -> Done {
        self.number(b'c', u64::from(u32::from(value)));
        Ok(())
    }
    fn serialize_str(self, value: &str) -> Done {
        self.bytes(b's', value.as_bytes());
        Ok(())
    }
    fn serialize_bytes(self, value: &[u8]) -> Done {
        self.bytes(b'b', value);
        Ok(())
    }
    fn serialize_none(self) -> Done {
        self.number(b'n', 0);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        self.number(b'n', 1);
        value.serialize(self)
    }
    fn serialize_unit(self) -> Done {
        self.number(b'n', 2);
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Done {
        self.number(b'v', u64::from(variant));
        Ok(())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        value: &T,
    ) -> Done {
        self.number(b'v', u64::from(variant));
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Part<'a>, Refused> {
        Ok(self.part())
    }
    fn serialize_tuple(self, _: usize) -> Result<Part<'a>, Refused> {
        Ok(self.part())
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Part<'a>, Refused> {
        Ok(self.part())
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Part<'a>, Refused> {
        self.number(b'v', u64::from(variant));
        Ok(self.part())
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Part<'a>, Refused> {
        Ok(self.part())
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Part<'a>, Refused> {
        Ok(self.part())
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Part<'a>, Refused> {
        self.number(b'v', u64::from(variant));
        Ok(self.part())
    }
    fn is_human_readable(&self) -> bool {
        false
    }
}

impl Hasher {
    fn part(&mut self) -> Part<'_> {
        self.number(b'(', 0);
        Part { hasher: self, count: 0 }
    }
}

/// Several values in a row; their number closes it.
struct Part<'a> {
    hasher: &'a mut Hasher,
    count: u64,
}

impl Part<'_> {
    fn one<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.count += 1;
        value.serialize(&mut *self.hasher)
    }

    fn close(self) {
        self.hasher.number(b')', self.count);
    }
}

macro_rules! parts {
    ($($part:ident: $one:ident),+) => {$(
        impl ser::$part for Part<'_> {
            type Ok = ();
            type Error = Refused;
            fn $one<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                self.one(value)
            }
            fn end(self) -> Done {
                self.close();
                Ok(())
            }
        }
    )+};
}

parts!(SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field);

macro_rules! fields {
    ($($part:ident),+) => {$(
        impl ser::$part for Part<'_> {
            type Ok = ();
            type Error = Refused;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Done {
                self.one(value)
            }
            fn end(self) -> Done {
                self.close();
                Ok(())
            }
        }
    )+};
}

fields!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Part<'_> {
    type Ok = ();
    type Error = Refused;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.one(key)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.one(value)
    }
    fn end(self) -> Done {
        self.close();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::digest_of;

    #[test]
    fn what_differs_has_another_digest() {
        assert_eq!(digest_of(&("a", 1)), digest_of(&("a", 1)));
        assert_ne!(digest_of(&("ab", "c")), digest_of(&("a", "bc")));
        assert_ne!(digest_of(&(vec![1, 2], vec![3])), digest_of(&(vec![1], vec![2, 3])));
        assert_ne!(digest_of(&Some(0)), digest_of(&None::<i32>));
    }
}
