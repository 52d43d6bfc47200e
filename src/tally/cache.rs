//! Counted files on disk, under the digest of everything that their counts follow from.
//!
//! A cache that is lost, stale or damaged costs time and nothing else: an entry carries the digest
//! of its own bytes, and whatever does not fit is counted again.

use std::fs;
use std::path::{Path, PathBuf};

use super::FileTally;
use crate::config::{Invitations, Layout, SiteConfig, Survey};
use crate::inputs::Digest;
use crate::measure::Definition;

/// Raised when a tally's meaning or its bytes change.
const FORMAT: &str = "tally 10";

/// Where counted files are kept; or nowhere.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    pub fn in_folder(folder: &Path) -> Cache {
        Cache { folder: Some(folder.to_owned()) }
    }

    /// Every file is counted anew.
    pub fn none() -> Cache {
        Cache { folder: None }
    }

    pub(super) fn get(&self, key: &Digest) -> Option<FileTally> {
        let bytes = fs::read(self.path(key)?).ok()?;
        let (digest, entry) = bytes.split_at_checked(64)?;
        if digest != Digest::of(entry).to_string().as_bytes() {
            return None;
        }
        postcard::from_bytes(entry).ok()
    }

    /// Keeps a counted file. A disk that refuses costs the next build its time, not this one its
    /// site, so nothing is said.
    pub(super) fn put(&self, key: &Digest, file: &FileTally) {
        let Some(path) = self.path(key) else { return };
        let (Ok(entry), Some(folder)) = (postcard::to_stdvec(file), path.parent()) else { return };
        let mut bytes = Digest::of(&entry).to_string().into_bytes();
        bytes.extend(entry);
        if fs::create_dir_all(folder).is_ok()
            && let Ok(mut staged) = tempfile::NamedTempFile::new_in(folder)
            && std::io::Write::write_all(&mut staged, &bytes).is_ok()
        {
            drop(staged.persist(path));
        }
    }

    fn path(&self, key: &Digest) -> Option<PathBuf> {
        self.folder.as_ref().map(|it| it.join(format!("{key}.tally")))
    }
}

/// The digest of all that a file's counts follow from: its bytes and those of second files, its path
/// (which its diagnostics name), the questionnaire, the time zone, the cuts and the program's
/// version.
pub(super) fn key(
    path: &str,
    bytes: &Digest,
    survey: &Survey,
    layout: &Layout,
    config: &SiteConfig,
) -> Digest {
    let meaning = format!(
        "{FORMAT} {} {path} {bytes} {} {:?} {:?} {:?} {:?} {:?} {} {:?} {:?}",
        env!("CARGO_PKG_VERSION"),
        layout.meaning(),
        survey.keep,
        survey.dimensions.iter().map(|it| (&it.id, &it.recode)).collect::<Vec<_>>(),
        survey.questions.iter().map(questionnaire).collect::<Vec<_>>(),
        config.site.timezone.iana_name(),
        config.pairs,
        config.privacy.agents,
        config.site.currency,
        survey.margins.iter().map(|it| &it.dimension).collect::<Vec<_>>(),
    );
    Digest::of(meaning.as_bytes())
}

/// As `key`, of a file of invitations.
pub(super) fn invitations_key(
    path: &str,
    bytes: &Digest,
    survey: &Survey,
    invitations: &Invitations,
    config: &SiteConfig,
) -> Digest {
    let key = key(path, bytes, survey, &invitations.layout, config);
    Digest::of(format!("{key} {}", invitations.meaning()).as_bytes())
}

/// What of a question decides its counts: not its wording, title or target. The metric says which
/// questions are drivers of which.
fn questionnaire(question: &crate::config::Question) -> String {
    let touchpoints: Vec<_> = question.touchpoints.keys().collect();
    let Definition { metric, scale, .. } = &question.definition;
    format!("{} {metric} {scale:?} {touchpoints:?} {:?}", question.id, question.mentions)
}
