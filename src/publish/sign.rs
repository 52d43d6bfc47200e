//! Signatures of manifests, as the program `minisign` makes and checks them.
//!
//! A version's manifest names the digest of each of its files and the manifest before it, so one
//! signature of the newest speaks for all that was ever published.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minisign::{PublicKey, SecretKey, SecretKeyBox, SignatureBox};

use crate::failure::Failure;

/// The name of a manifest's signature, beside it.
pub(super) const SIGNATURE: &str = "manifest.json.minisig";

/// A secret key that manifests are signed with.
pub struct Signer(SecretKey);

/// The public key that signatures are held to.
pub struct Key(PublicKey);

impl Signer {
    /// Reads a secret key of `minisign -G`. The password is for one that has one.
    pub fn open(path: &Path, password: Option<String>) -> Result<Signer, Failure> {
        let text = fs::read_to_string(path).map_err(Failure::io("read the key", path))?;
        let attempt = || format!("read the key `{}`", path.display());
        let boxed = || SecretKeyBox::from_string(&text);
        let plain = match unchecked(&text) {
            Some(key) => Ok(key),
            None => boxed().and_then(SecretKeyBox::into_unencrypted_secret_key),
        };
        let key = match (plain, password) {
            (Ok(key), _) => Ok(key),
            (Err(_), Some(password)) => boxed().and_then(|it| it.into_secret_key(Some(password))),
            (Err(why), None) => {
                let why = format!(
                    "{why}. If it has a password, say it in BELLWETHER_KEY_PASSWORD; a key without \
                     one is made by `minisign -G -W`"
                );
                return Err(Failure::new(attempt(), why));
            }
        };
        key.map(Signer).map_err(|why| Failure::new(attempt(), why))
    }

    /// The signature of a version's manifest, as a file.
    pub(super) fn sign(&self, manifest: &[u8], version: &str) -> Result<Vec<u8>, Failure> {
        let trusted = format!("bellwether version {version}");
        let untrusted = "signature from bellwether";
        let signed =
            minisign::sign(None, &self.0, Cursor::new(manifest), Some(&trusted), Some(untrusted));
        let signature = signed.map_err(|why| Failure::new("sign the manifest", why))?;
        Ok(signature.into_string().into_bytes())
    }
}

/// A key without a password as `minisign -G -W` of version 0.11 writes it: without a checksum, for
/// which the crate would call it corrupted.
fn unchecked(text: &str) -> Option<SecretKey> {
    let bytes = STANDARD.decode(text.lines().nth(1)?.trim()).ok()?;
    let has_password = bytes.get(2..4)? != [0, 0];
    let checksum = bytes.get(bytes.len().checked_sub(32)?..)?;
    let is_plain = !has_password && checksum.iter().all(|it| *it == 0);
    is_plain.then(|| SecretKey::from_bytes(&bytes).ok())?
}

impl Key {
    /// A public key: the file that `minisign -G` wrote, or the line in it that begins with `RW`.
    pub fn read(typed: &str) -> Result<Key, Failure> {
        let text = match fs::read_to_string(typed) {
            Ok(text) => text,
            Err(_) => typed.to_owned(),
        };
        let line = text.lines().map(str::trim).rfind(|it| !it.is_empty()).unwrap_or_default();
        let key = PublicKey::from_base64(line).map_err(|why| {
            let why =
                format!("{why}; give the file of a public key, or its line that begins with RW");
            Failure::new(format!("read the key `{typed}`"), why)
        });
        key.map(Key)
    }

    /// Whether this signature of the manifest is by this key.
    pub(super) fn signed(&self, manifest: &[u8], signature: &[u8]) -> bool {
        let text = String::from_utf8_lossy(signature);
        SignatureBox::from_string(&text).is_ok_and(|it| {
            minisign::verify(&self.0, &it, Cursor::new(manifest), true, false, false).is_ok()
        })
    }
}
