//! Lists inside the state of a case: short, many of them empty, one case of them in memory for every case there is.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thin_vec::ThinVec;

/// A list that takes 8 bytes while it is empty and never holds more than a quarter in reserve. In JSON an array.
#[derive(Clone, PartialEq, Eq)]
pub struct List<T>(ThinVec<T>);

impl<T> List<T> {
    /// An empty list, which allocates nothing.
    pub const fn new() -> Self {
        Self(ThinVec::new())
    }

    /// Adds something at the end.
    pub fn push(&mut self, thing: T) {
        self.make_room();
        self.0.push(thing);
    }

    /// Puts something at a place, before what stood there; at the end where the list is shorter.
    pub fn insert(&mut self, place: usize, thing: T) {
        self.make_room();
        self.0.insert(place.min(self.0.len()), thing);
    }

    /// Doubling, from room for four on, would leave most lists of a case half empty for ever.
    fn make_room(&mut self) {
        if self.0.len() == self.0.capacity() {
            self.0.reserve_exact(1 + self.0.len() / 4);
        }
    }

    /// Keeps only what `keep` says.
    pub fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        self.0.retain(|thing| keep(thing));
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for List<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, formatter)
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> std::ops::DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Self {
        let mut list = Self(ThinVec::from_iter(things));
        list.0.shrink_to_fit();
        list
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, things: I) {
        let things = things.into_iter();
        self.0.reserve_exact(things.size_hint().0);
        things.for_each(|thing| self.push(thing));
    }
}

impl<T: Clone> From<&[T]> for List<T> {
    fn from(things: &[T]) -> Self {
        Self(ThinVec::from(things))
    }
}

impl<T: Clone> From<&Vec<T>> for List<T> {
    fn from(things: &Vec<T>) -> Self {
        Self::from(things.as_slice())
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut List<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from_iter)
    }
}

impl<T: JsonSchema> JsonSchema for List<T> {
    fn inline_schema() -> bool {
        Vec::<T>::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<T>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn it_stays_in_order_and_never_keeps_more_than_a_quarter_in_reserve() {
        let (mut list, mut reference) = (List::new(), Vec::new());
        for number in 0..1_000_u32 {
            let place = number as usize % 7;
            list.insert(place, number);
            reference.insert(place.min(reference.len()), number);
            list.push(number);
            reference.push(number);
            assert!(list.0.capacity() <= list.len() + 1 + list.len() / 4, "{} for {}", list.0.capacity(), list.len());
        }
        assert_eq!(*list, *reference);
        list.retain(|number| number % 3 == 0);
        reference.retain(|number| number % 3 == 0);
        list.extend([1, 2]);
        reference.extend([1, 2]);
        assert_eq!(*list, *reference);
        assert_eq!(list.iter().copied().collect::<List<u32>>(), List::from(&reference));
    }

    #[test]
    fn an_empty_list_takes_one_pointer() {
        assert_eq!(size_of::<List<[u64; 9]>>(), size_of::<usize>());
    }

    #[test]
    fn it_is_written_and_read_as_an_array() {
        let list: List<u8> = List::from(&vec![3, 1, 2]);
        let text = serde_json::to_string(&list).map_err(|error| error.to_string());
        assert_eq!(text.as_deref(), Ok("[3,1,2]"));
        assert_eq!(serde_json::from_str::<List<u8>>("[3,1,2]").ok(), Some(list));
    }
}
