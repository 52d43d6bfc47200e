//! What browsers are shown at a moment: the last good site, and what is wrong since.

use std::sync::Arc;

use crate::Built;
use crate::address::Address;
use crate::diagnostics::{Diagnostics, Look, Severity};
use crate::failure::Failure;
use crate::inputs::Digest;
use crate::site::Site;

/// The last site that was built without an error, and why there is no newer one.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    site: Option<Arc<Site>>,
    trouble: Option<Trouble>,
    mark: String,
}

/// Why the last build gave no site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// `1 error`, `2 errors`, `a failure`.
    pub reason: String,
    /// The errors, or the failure, as the author reads them in the terminal too.
    pub text: String,
}

impl Shown {
    /// What is shown after a build, when `last` is the last good site before it.
    pub fn after(built: Result<Built, Failure>, last: Option<Arc<Site>>) -> Shown {
        let (site, trouble) = match built {
            Ok(built) if built.diagnostics.any_error() => {
                (last, Some(Trouble::of(&built.diagnostics)))
            }
            Ok(built) => (built.site.map(Arc::new).or(last), None),
            Err(failure) => {
                let text = failure.to_string();
                (last, Some(Trouble { reason: "a failure".to_owned(), text }))
            }
        };
        let mark = mark(site.as_deref(), trouble.as_ref());
        Shown { site, trouble, mark }
    }

    pub fn site(&self) -> Option<Arc<Site>> {
        self.site.clone()
    }

    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// Hexadecimal digits that are others as soon as there is something else to see, and the same
    /// again after a restart of the preview if nothing changed meanwhile.
    pub fn mark(&self) -> &str {
        &self.mark
    }
}

impl Trouble {
    fn of(diagnostics: &Diagnostics) -> Trouble {
        let reason = match diagnostics.errors() {
            1 => "1 error".to_owned(),
            errors => format!("{errors} errors"),
        };
        Trouble { reason, text: errors(diagnostics).render(Look::Plain) }
    }
}

/// What has to be mended before anything else: among many warnings it would not be seen.
fn errors(diagnostics: &Diagnostics) -> Diagnostics {
    let mut errors = Diagnostics::new();
    diagnostics
        .iter()
        .filter(|it| it.severity == Severity::Error)
        .for_each(|it| errors.push(it.clone()));
    errors
}

/// The manifest holds the digest of every other file, so it stands for the whole site.
fn mark(site: Option<&Site>, trouble: Option<&Trouble>) -> String {
    let manifest = site.and_then(|it| it.get(&Address::fixed("manifest.json")));
    let text = trouble.map_or("", |it| it.text.as_str());
    let digests = [Digest::of(manifest.unwrap_or_default()), Digest::of(text.as_bytes())];
    Digest::of_all(&digests).short()
}
