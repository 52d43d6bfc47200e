//! The theme that every binary carries.

/// Its name in `site.toml`.
pub const NAME: &str = "broadsheet";

macro_rules! texts {
    ($($path:literal),* $(,)?) => {
        /// The theme's files by their path in its folder.
        pub const TEXTS: &[(&str, &str)] =
            &[$(($path, include_str!(concat!("../../themes/broadsheet/", $path)))),*];
    };
}

texts![
    "theme.toml",
    "assets/style.css",
    "assets/chart.css",
    "assets/find.css",
    "assets/journey.css",
    "assets/script.js",
    "templates/action.html",
    "templates/actions.html",
    "templates/base.html",
    "templates/data.html",
    "templates/edition.html",
    "templates/editions.html",
    "templates/finding.html",
    "templates/front.html",
    "templates/journey.html",
    "templates/method.html",
    "templates/money.html",
    "templates/not-found.html",
    "templates/panel.html",
    "templates/pieces.html",
    "templates/plain.html",
    "templates/receipt.html",
    "templates/reputation.html",
    "templates/said.html",
    "templates/scorecard.html",
    "templates/scorecards.html",
    "templates/search.html",
    "templates/stories.html",
    "templates/story.html",
    "templates/topic.html",
    "templates/topics.html",
];

/// One of the theme's files.
pub fn text(path: &str) -> Option<&'static str> {
    TEXTS.iter().find(|(it, _)| *it == path).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn every_text_of_the_themes_folder_is_in_the_binary() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/broadsheet");
        let on_disk: BTreeSet<String> = walkdir::WalkDir::new(folder)
            .into_iter()
            .filter_map(Result::ok)
            .filter(|it| it.file_type().is_file())
            .map(|it| it.path().strip_prefix(folder).expect("below it").display().to_string())
            .collect();
        let carried: BTreeSet<String> =
            super::TEXTS.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(carried, on_disk);
    }
}
