//! The JSON files that publishing wrote, read back.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::de::DeserializeOwned;

use crate::failure::Failure;

/// A JSON file of the target, nothing if it is not there.
pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, Failure> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(Failure::io("read", path)(why)),
    };
    parsed(&bytes, &format!("`{}`", path.display())).map(Some)
}

/// What a JSON file says; `name` is how it is called in a message.
pub(super) fn parsed<T: DeserializeOwned>(bytes: &[u8], name: &str) -> Result<T, Failure> {
    serde_json::from_slice(bytes).map_err(|why| {
        let why = format!("it is damaged ({why}); `bellwether verify` says what else is");
        Failure::new(format!("read {name}"), why)
    })
}
