//! Standing type: what was set for the last build and is used again while its inputs are the same.
//!
//! In printing, type kept set for the next impression. Here the `PublishedCube`, which follows from
//! the configuration and the data alone, so that a preview pays for a saved story and not for the
//! answers again. It lives as long as the process and is never written anywhere.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use crate::diagnostics::Diagnostics;
use crate::inputs::Digest;
use crate::period::{Day, Period};
use crate::privacy::PublishedCube;

/// Shared by the builds of one process.
#[derive(Clone, Debug, Default)]
pub struct StandingType {
    /// With the digest of the configuration, the data and the day asked for.
    kept: Arc<Mutex<Option<(Digest, Forme)>>>,
}

/// The cube of one state of the inputs, with what was said of them.
#[derive(Clone, Debug)]
pub struct Forme {
    /// The windows that the cube holds besides calendar periods.
    pub windows: BTreeSet<Period>,
    pub cube: Arc<PublishedCube>,
    pub as_of: Day,
    pub diagnostics: Diagnostics,
}

impl StandingType {
    /// What stands, if it was set from these inputs and holds every window that is asked for.
    pub fn forme(
        &self,
        inputs: &Digest,
        asked: impl FnOnce(Day) -> BTreeSet<Period>,
    ) -> Option<Forme> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, forme) = kept.as_ref().filter(|(it, _)| it == inputs)?;
        asked(forme.as_of).is_subset(&forme.windows).then(|| forme.clone())
    }

    /// Keeps the forme of these inputs in the place of the one before.
    pub fn keep(&self, inputs: Digest, forme: Forme) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((inputs, forme));
    }
}
