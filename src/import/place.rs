//! Where an export lies: the pattern that names it and the files to come after it, and what a
//! survey of such files would be called.

use regex::Regex;

use crate::address::Slug;

/// What the path of a file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// For `files`: the path, its week, month or date left open.
    pub pattern: String,
    /// For `id`.
    pub id: String,
}

/// What a path below the project's folder says, written with `/`.
pub fn place(path: &str) -> Place {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let (stem, ending) = ending(name);
    let date = dates().find(stem);
    let open = date.map_or_else(
        || escaped(stem),
        |it| format!("{}*{}", escaped(&stem[..it.start()]), escaped(&stem[it.end()..])),
    );
    let slash = if folder.is_empty() { "" } else { "/" };
    let pattern = format!("{}{slash}{open}{}", escaped(folder), escaped(ending));
    let without = date.map_or_else(|| stem.to_owned(), |it| stem.replacen(it.as_str(), " ", 1));
    Place { pattern, id: id(&without, folder) }
}

/// `answers.csv.gz` as `answers` and `.csv.gz`.
fn ending(name: &str) -> (&str, &str) {
    let whole = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(name);
    let place = whole.rfind('.').filter(|it| *it > 0).unwrap_or(whole.len());
    name.split_at(place)
}

/// A week, quarter, month or day, with the time that may follow it.
fn dates() -> Regex {
    const MONTHS: &str = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    let year = "(?:19|20)[0-9]{2}";
    let numbers =
        format!("{year}[-_. ]?(?:w[0-9]{{1,2}}|q[1-4]|(?:0[1-9]|1[0-2])(?:[-_. ]?[0-3][0-9])?)");
    let words = format!("{MONTHS}[-_. ]*(?:[0-3]?[0-9])?,?[-_. ]*{year}|{year}[-_. ]*{MONTHS}");
    let weeks = format!("(?:w|wk|week|kw)[-_ ]?[0-9]{{1,2}}[-_ ]{year}");
    let after = "(?:[-_.T ]+[0-9]+)*";
    Regex::new(&format!("(?i-u)(?:{numbers}|{words}|{weeks}){after}")).expect("a pattern of ours")
}

/// Signs that have a meaning in a pattern, or none in a path.
fn escaped(text: &str) -> String {
    let sign = |it: char| match it {
        '[' | ']' | '*' | '?' => format!("[{it}]"),
        // No path of `site.toml` has them, so that none leaves the project.
        ':' | '\\' => "?".to_owned(),
        it if crate::diagnostics::unprintable(it) => "?".to_owned(),
        it => it.to_string(),
    };
    text.chars().map(sign).collect()
}

fn id(stem: &str, folder: &str) -> String {
    const GENERAL: [&str; 8] =
        ["data", "export", "exports", "responses", "results", "survey", "answers", "unnamed"];
    let parent = folder.rsplit('/').next().unwrap_or_default();
    let slugs = [stem, parent].map(|it| Slug::of(it).as_str().to_owned());
    let telling = slugs.iter().find(|it| !GENERAL.contains(&it.as_str()));
    let id = telling.cloned().unwrap_or_else(|| "survey".to_owned());
    if id.starts_with(|it: char| it.is_ascii_lowercase()) { id } else { format!("survey-{id}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_or_a_date_is_left_open() {
        let check = |path: &str, pattern: &str, id: &str| {
            assert_eq!(place(path), Place { pattern: pattern.into(), id: id.into() }, "{path}");
        };
        check("data/contact/2026-w47.csv", "data/contact/*.csv", "contact");
        check("data/contact-2026-11.csv.gz", "data/contact-*.csv.gz", "contact");
        check("data/2026-11-22.csv", "data/*.csv", "survey");
        check("data/NPS survey_November 22, 2026_14.35.csv", "data/NPS survey_*.csv", "nps-survey");
        check("data/nps_20261122.tsv", "data/nps_*.tsv", "nps");
        check("data/nps 2026 Q4.csv", "data/nps *.csv", "nps");
        check("data/Star Wars.csv", "data/Star Wars.csv", "star-wars");
        check("data/after-contact/export.csv", "data/after-contact/export.csv", "after-contact");
        check("answers.csv", "answers.csv", "survey");
        check("data/a[1]:b.csv", "data/a[[]1[]]?b.csv", "a-1-b");
        check("data/360-view.csv", "data/360-view.csv", "survey-360-view");
        check("data/v6framework_230831.csv", "data/v6framework_230831.csv", "v6framework-230831");
    }
}
