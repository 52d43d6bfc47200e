//! Publishing and the record of what was published: what keeps it frozen.

use crate::diagnostics::{Diagnostics, Place, Span};

use super::wording::{quoted, shown};

/// What is published.
impl Diagnostics {
    /// A project without an edition that is due.
    pub fn no_edition(&mut self) {
        self.error("no-edition", Place::Project, "there is no edition to publish").hint(
            "write one with `bellwether new edition`; one that is a draft or dated later is not published",
        );
    }

    /// `--edition` names none.
    pub fn unknown_edition<'a>(&mut self, slug: &str, known: impl IntoIterator<Item = &'a str>) {
        let message = format!("no edition is called {}", quoted(slug));
        self.error("unknown-edition", Place::Project, message).hint_at(slug, known, "editions");
    }

    /// The version is in the target with other bytes; `differing` are its files that are not the
    /// same.
    pub fn published_otherwise(
        &mut self,
        place: &Span,
        version: &str,
        newest: &str,
        differing: &[String],
    ) {
        let first = differing.first().map_or("", String::as_str);
        let files = match differing.len() {
            1 => format!("{} is not the same", quoted(first)),
            count => format!("{count} files are not the same, the first is {}", quoted(first)),
        };
        let message = format!("{} is published already: {files}", quoted(version));
        let hint = if version == newest {
            "published means frozen: publish the next edition, or raise `revision` and say why in `erratum`"
        } else {
            "published means frozen: name the edition that is new with `--edition`"
        };
        self.error("published-otherwise", place, message).hint(hint);
    }

    /// A target grows towards what GitHub Pages serves; `bytes` with the version that is added.
    pub fn target_near_limit(&mut self, target: &str, bytes: u64, versions: usize) {
        let size = bytes as f64 / 1e9;
        let message =
            format!("{target} holds {size:.2} GB of the 1 GB that GitHub Pages serves of a site");
        let keep = (versions / 2).max(2);
        self.warning("target-near-limit", Place::Project, message).hint(format!(
            "`--archive-older-than {keep}` keeps the newest {keep} versions as they are, and each older one as a zip"
        ));
    }
}

/// Addresses that pages had before.
impl Diagnostics {
    /// An alias that no page of the site can have.
    pub fn bad_alias(&mut self, place: &Span, alias: &str) {
        self.error("bad-alias", place, format!("{} is no former address of a page", quoted(alias)))
            .hint("write it from the site's root, such as `stories/old-name.html`");
    }

    /// An alias where a page stands, or the signpost of another text.
    pub fn alias_taken(&mut self, place: &Span, alias: &str) {
        let message = format!("{} is the address of another page", quoted(alias));
        self.error("alias-taken", place, message)
            .hint("take the alias out: who asks for that address finds the page that is there");
    }
}

/// The record of what was published.
impl Diagnostics {
    /// A figure that the page would print otherwise than it was published. `whose` says what it is
    /// a figure of, `old` and `new` are as printed.
    pub fn restated_figure(&mut self, place: &Span, whose: &str, old: &str, new: &str) {
        let message = format!(
            "{} was published as {} and would be {} now",
            shown(whose, 120),
            quoted(old),
            quoted(new)
        );
        self.error("restated-figure", place, message).hint(
            "keep it with `figures = \"as recorded\"` in the front matter, or raise `revision` and say why in `erratum`",
        );
    }

    /// A raised `revision` without the reason.
    pub fn erratum_missing(&mut self, place: &Span, revision: u32) {
        let message = format!("revision {revision} does not say what was wrong");
        self.error("erratum-missing", place, message)
            .hint("write a line such as `erratum = \"One export was counted twice.\"`");
    }

    /// A `revision` lower than the one that was published.
    pub fn revision_behind(&mut self, place: &Span, revision: u32, published: u32) {
        let message = format!("revision {revision}, and revision {published} is published");
        self.error("revision-behind", place, message)
            .hint(format!("write `revision = {published}`"));
    }

    /// A record that no program wrote so.
    pub fn record_unreadable(&mut self, path: &str, why: &str) {
        let message = format!("{} is no record: {}", quoted(path), shown(why, 120));
        self.error("record-unreadable", Place::File(path.to_owned()), message)
            .hint("take back the file as `bellwether publish` wrote it");
    }
}

/// Addresses of the web that texts lead to.
impl Diagnostics {
    /// The page is gone, or the server is in trouble.
    pub fn outside_refused(&mut self, place: &Span, url: &str, status: u16, words: &str) {
        let message = format!("{} answers {status}, {words}", quoted(url));
        let hint = match status {
            404 | 410 => "find where it went, or link to what a web archive has kept of it",
            _ => "open it in a browser; if it is there, ask again later",
        };
        self.warning("outside-refused", place, message).hint(hint);
    }

    /// No one is there, or no one answers.
    pub fn outside_silent(&mut self, place: &Span, url: &str, why: &str) {
        let message = format!("{} does not answer: {}", quoted(url), shown(why, 160));
        self.warning("outside-silent", place, message)
            .hint("look at how it is spelled; if it is right, ask again later");
    }
}
