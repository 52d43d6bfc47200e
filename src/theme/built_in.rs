//! The themes that every binary carries.

/// The theme that all others stand on, and the one of a site that names none.
pub const NAME: &str = "broadsheet";

macro_rules! texts {
    ($theme:literal: $($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../../themes/", $theme, "/", $path)))),*]
    };
}

/// The files of a theme by their path in its folder.
pub type Texts = &'static [(&'static str, &'static str)];

const THEMES: [(&str, Texts); 2] = [(NAME, BROADSHEET), ("ledger", LEDGER)];

const LEDGER: Texts = texts!["ledger": "theme.toml", "assets/ledger.css"];

const BROADSHEET: Texts = texts![
    "broadsheet":
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

/// The names of the themes.
pub fn names() -> impl Iterator<Item = &'static str> {
    THEMES.iter().map(|(name, _)| *name)
}

/// The files of a theme; none of one that the binary does not carry.
pub fn texts(theme: &str) -> Option<Texts> {
    THEMES.iter().find(|(name, _)| *name == theme).map(|(_, texts)| *texts)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn every_text_of_a_themes_folder_is_in_the_binary() {
        for (theme, texts) in super::THEMES {
            let folder = format!("{}/themes/{theme}", env!("CARGO_MANIFEST_DIR"));
            let on_disk: BTreeSet<String> = walkdir::WalkDir::new(&folder)
                .into_iter()
                .filter_map(Result::ok)
                .filter(|it| it.file_type().is_file())
                .map(|it| it.path().strip_prefix(&folder).expect("below it").display().to_string())
                .collect();
            let carried: BTreeSet<String> =
                texts.iter().map(|(path, _)| (*path).to_owned()).collect();
            assert_eq!(carried, on_disk, "{theme}");
        }
    }
}
