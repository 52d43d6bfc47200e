//! An export that is looked at, and the block of `site.toml` that comes of it.

use crate::diagnostics::{Diagnostics, Place};

use super::wording::{file, quoted};

/// The look at an export.
impl Diagnostics {
    /// A survey needs the day of each answer.
    pub fn no_date_column(&mut self, path: &str) {
        let message = format!("no column of {} holds dates", quoted(path));
        self.error("no-date-column", file(path), message)
            .hint("say of which day all its answers are, as `--day 2026-03-31`");
    }

    /// A survey needs a question.
    pub fn no_question_column(&mut self, path: &str) {
        let message = format!("no column of {} holds answers on a scale", quoted(path));
        self.error("no-question-column", file(path), message)
            .hint("complete the `[[survey.question]]` of the printed block by hand");
    }

    /// An id that a survey of the project has.
    pub fn survey_exists(&mut self, id: &str) {
        let message = format!("`site.toml` has a survey {}", quoted(id));
        self.error("survey-exists", file("site.toml"), message).hint(
            "give this one another name with `--id`, or name the file in that survey's `files`",
        );
    }

    /// A file that `files` cannot name.
    pub fn export_outside(&mut self, path: &str) {
        let message = format!("{} is not in the project's folder", quoted(path));
        self.error("export-outside", Place::Project, message)
            .hint("copy it below `data`, or name the project with `--root`");
    }
}
