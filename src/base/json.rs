//! JSON objects whose fields stay in the order they were put in, and that have no empty fields.
//!
//! What isn't known is left out, as OParl, Popolo and schema.org ask; `null` says nothing more.
//! One object is held in memory at a time: a file with many is written through [`Each`].

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// Not there: a field with it is left out.
    Nothing,
    /// A text.
    Text(String),
    /// A whole number. Other numbers are written as texts: JSON's readers make floats of them.
    Whole(u64),
    /// Whether.
    Truth(bool),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Object),
}

/// An object.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Object(Vec<(Cow<'static, str>, Json)>);

/// A list that is made while it is written: its objects are never all in memory.
pub struct Each<F>(
    /// Gives the objects.
    pub F,
);

impl Object {
    /// Adds a field, unless its value is nothing, an empty text, list or object.
    pub fn put(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Json>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.push((name.into(), value));
        }
    }

    /// Adds a field, and gives the object back.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Json>) -> Self {
        self.put(name, value);
        self
    }

    /// Adds the fields of another object behind its own.
    #[must_use]
    pub fn and(mut self, other: Object) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Adds a list that has to be there even if it is empty.
    pub fn put_list(&mut self, name: impl Into<Cow<'static, str>>, values: Vec<Json>) {
        self.0.push((name.into(), Json::List(values)));
    }
}

impl Json {
    fn is_empty(&self) -> bool {
        match self {
            Json::Nothing => true,
            Json::Text(text) => text.is_empty(),
            Json::List(values) => values.is_empty(),
            Json::Object(object) => object.0.is_empty(),
            Json::Whole(_) | Json::Truth(_) => false,
        }
    }
}

/// Returns a file of JSON that people can read too.
pub fn file(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("plain data becomes JSON");
    bytes.push(b'\n');
    bytes
}

/// Returns JSON in one line.
pub fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data becomes JSON")
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl From<u64> for Json {
    fn from(number: u64) -> Self {
        Json::Whole(number)
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Json::Whole(number.into())
    }
}

impl From<bool> for Json {
    fn from(truth: bool) -> Self {
        Json::Truth(truth)
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Json::Object(object)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Json::List(values.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Json::Nothing, Into::into)
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Nothing => serializer.serialize_none(),
            Json::Text(text) => serializer.serialize_str(text),
            Json::Whole(number) => serializer.serialize_u64(*number),
            Json::Truth(truth) => serializer.serialize_bool(*truth),
            Json::List(values) => serializer.collect_seq(values),
            Json::Object(object) => object.serialize(serializer),
        }
    }
}

impl<F: Fn() -> I, I: Iterator<Item = Object>> Serialize for Each<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_order_and_empty_ones_are_left_out() {
        let mut object = Object::default().with("z", "1").with("a", 2_u64).with("none", "");
        object.put("gone", None::<String>);
        object.put("list", Vec::<String>::new());
        object.put("inner", Object::default());
        object.put("no", false);
        object.put_list("kept", Vec::new());
        assert_eq!(line(&object), r#"{"z":"1","a":2,"no":false,"kept":[]}"#);
    }
}
