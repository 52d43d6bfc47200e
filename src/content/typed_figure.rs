//! Figures that someone typed beside a metric's word, where a quote should stand: they stay as they
//! are when the data change.
//!
//! In come the texts; out go warnings. A guess by the look of a sentence, so only `check` makes it.

use std::ops::Range;
use std::sync::Arc;

use regex::Regex;

use super::{front_matter, markdown, quote};
use crate::config::SiteConfig;
use crate::diagnostics::{Diagnostics, Source, Span};
use crate::inputs::markdown_stem;

/// What always names a metric.
const METRICS: [&str; 6] = ["eNPS", "NPS", "CSAT", "CES", "Net Promoter Score", "response rate"];

/// Lists the figures of the texts that no quote backs.
pub fn typed_figures(files: &[Arc<Source>], config: &SiteConfig, diagnostics: &mut Diagnostics) {
    let sentences = Sentences::of(config);
    for source in files.iter().filter(|it| markdown_stem(&it.path).is_some()) {
        // What is wrong with the text itself is told by its reader.
        let mut unheard = Diagnostics::new();
        let Some(body) = front_matter::body(source) else { continue };
        let text = &source.text[body.range.clone()];
        let code = markdown::code_and_html(text).stretches;
        let quotes = quote::quotes(&body, &code, config, &mut unheard);
        let hidden = code.into_iter().chain(quotes.into_iter().map(|(range, _)| range));
        let prose = without(text, hidden);
        for range in sentences.figures(&prose) {
            let span: Span = body.within(range.clone());
            diagnostics.typed_figure(&span, text[range].trim());
        }
    }
}

/// The text with full stops where code and quotes stand: a figure beyond one is backed by it.
fn without(text: &str, hidden: impl Iterator<Item = Range<usize>>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for range in hidden {
        bytes[range].fill(b'.');
    }
    String::from_utf8(bytes).expect("whole stretches of text were replaced")
}

/// A metric's word and a figure in one breath, either first.
struct Sentences {
    word_first: Regex,
    figure_first: Regex,
}

impl Sentences {
    fn of(config: &SiteConfig) -> Sentences {
        let titles = config.questions(None).map(|(_, it)| it.title.as_str());
        let plain = titles.map(|it| it.split(" (").next().unwrap_or(it));
        let words: Vec<String> = METRICS
            .into_iter()
            .chain(plain.filter(|it| it.chars().count() > 3))
            .map(regex::escape)
            .collect();
        let word = format!(r"\b(?:{})\b", words.join("|"));
        let figure = r"(?P<figure>[+\-\x{2212}]?\d+(?:[.,]\d+)?(?:\s?%|\spoints?)?)";
        let new = |pattern: &str| Regex::new(pattern).expect("escaped words in a sound pattern");
        Sentences {
            word_first: new(&format!(
                r"(?i){word}[^.!?\d\n|]{{0,40}}?{figure}(?P<after>[^\n]{{0,20}})"
            )),
            figure_first: new(&format!(r"(?i){figure}(?P<after>)\s(?:in\s|of\s)?{word}")),
        }
    }

    fn figures(&self, prose: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = vec![];
        for captures in
            self.word_first.captures_iter(prose).chain(self.figure_first.captures_iter(prose))
        {
            let (Some(figure), Some(after)) = (captures.name("figure"), captures.name("after"))
            else {
                continue;
            };
            let before = &prose[..figure.start()];
            let overlaps = found.iter().any(|it| it.contains(&figure.start()));
            if !overlaps && is_figure(before, figure.as_str(), after.as_str()) {
                found.push(figure.range());
            }
        }
        found.sort_by_key(|it| it.start);
        found
    }
}

/// Words that go on after a figure without saying what it counts.
const LINKS: [&str; 20] = [
    "in", "at", "and", "for", "from", "to", "this", "last", "after", "on", "with", "but", "which",
    "while", "as", "again", "since", "up", "down", "by",
];

/// Whether a number can be a reading: not a year, a date, a week, an ordinal, a version or a scale.
fn is_figure(before: &str, figure: &str, after: &str) -> bool {
    let unit = figure.ends_with(['%', 's', 't']);
    let digits = figure.trim_start_matches(['+', '-', '\u{2212}']);
    let is_year = digits.len() == 4 && !unit && !digits.contains(['.', ',']);
    let last_word = before.split_whitespace().next_back().unwrap_or("").to_lowercase();
    let counts = [
        "week", "weeks", "month", "issue", "edition", "no.", "number", "version", "ces", "page",
        "in", "last", "question",
    ];
    let runs_on = after
        .starts_with(|it: char| it.is_alphanumeric() || matches!(it, '-' | '–' | '/' | ':'))
        || before.ends_with(['-', '–', '/', '.', ',', ':', '#']);
    // `212 answers` counts something; `41 in Leeds` does not.
    let next = after.strip_prefix(' ').unwrap_or("");
    let next = next.split(|it: char| !it.is_alphanumeric()).next().unwrap_or("").to_lowercase();
    let counted = !unit && !next.is_empty() && !LINKS.contains(&next.as_str());
    !(is_year || runs_on || counted || counts.contains(&last_word.as_str()) && !unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    /// The figures of a text that a person typed.
    fn typed(body: &str) -> Vec<String> {
        let toml = "[site]\ntitle = \"T\"\n[[survey]]\nid = \"s\"\nfiles = [\"data/*\"]\ndate = \"day\"\n\
             [[survey.question]]\nid = \"nps\"\nmetric = \"nps\"\ncolumn = \"score\"\nwording = \"?\"\n\
             [[survey.question]]\nid = \"ease\"\ntitle = \"Ease (CES)\"\nmetric = \"ces\"\ncolumn = \"e\"\nwording = \"?\"\n";
        let mut diagnostics = Diagnostics::new();
        let config = config::read(&Source::new("site.toml", toml), &mut diagnostics);
        let config = config.expect("a sound configuration");
        let text = format!("+++\ntitle = \"A\"\n+++\n\n{body}\n");
        let source = Source::new("content/stories/a.md", text);
        typed_figures(&[source], &config, &mut diagnostics);
        diagnostics.iter().map(|it| it.message.clone()).collect()
    }

    #[test]
    fn a_figure_beside_a_metric_is_listed() {
        for body in [
            "NPS reached 41 in Leeds.",
            "Our eNPS fell to −12.",
            "CSAT of 83 % is a record.",
            "With a response rate of 12.5 %, we know little.",
            "We gained 12 points in NPS.",
            "**Ease** stands at 5.4.",
        ] {
            assert_eq!(typed(body).len(), 1, "{body}: {:?}", typed(body));
        }
    }

    #[test]
    fn what_a_quote_backs_is_not() {
        for body in [
            "NPS reached {{ nps }}.",
            "NPS reached {{ nps }} from 31 teams.",
            "NPS is asked on 0-10.",
            "The NPS of week 47 is out.",
            "NPS 2026 begins.",
            "We measure CES 2.0 now.",
            "NPS from 212 answers rose.",
            "`NPS 41` is code.",
            "Forty-one people asked what NPS is.",
            "NPS fell. 12 people wrote.",
        ] {
            assert_eq!(typed(body), Vec::<String>::new(), "{body}");
        }
    }
}
