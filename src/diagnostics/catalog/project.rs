//! The project's folder, and the site made of it: what is said of the whole.

use crate::diagnostics::{Diagnostics, Place, Span};

use super::wording::{file, quoted};

/// The project's folder.
impl Diagnostics {
    /// `root` is the folder as the command line names it.
    pub fn no_site_toml(&mut self, root: &str) {
        self.error(
            "no-site-toml",
            Place::Project,
            format!("{} holds no `site.toml`", quoted(root)),
        )
        .hint("make a project with `bellwether new site FOLDER`, or name one with `--root`");
    }

    /// A text of more than `most` MiB.
    pub fn text_too_large(&mut self, path: &str, most: u64) {
        let message = format!("{} is larger than {most} MiB", quoted(path));
        self.error("too-large", file(path), message).hint("a text is a page: make several of it");
    }

    /// A drawing that holds a script or its like.
    pub fn active_picture(&mut self, place: &Span) {
        self.error("active-picture", place, "the drawing holds something that a browser would run")
            .hint("save it as a plain drawing, or as a PNG");
    }

    /// A symbolic link that leads out of the project.
    pub fn link_outside(&mut self, path: &str) {
        self.error(
            "link-outside",
            file(path),
            format!("{} links to something outside the project", quoted(path)),
        )
        .hint("copy what it links to into the project");
    }
}

/// The project as a whole, and the site made of it.
impl Diagnostics {
    /// A link on a finished page that no text is to blame for: a template's, or ours.
    pub fn dead_end(&mut self, page: &str, link: &str, trouble: &str) {
        let message = format!("{} links to {}: {trouble}", quoted(page), quoted(link));
        self.error("dead-end", file(page), message)
            .hint("the link is in the theme's template of that page");
    }
}
