use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::diagnostics::{Diagnostics, Look, Source};
use crate::measure::Metric;

/// Every key that this version reads.
const FULL: &str = r#"
[site]
title = "Halyard CX Bulletin"
language = "en-GB"
timezone = "Europe/London"
base_url = "https://example.org/cx"
theme = "broadsheet"
cadence = "monthly"
colophon = "Made by the insight team."

[privacy]
minimum_n = 6
comparison_n = 12
agents = true

[content]
html = "text"

[[survey]]
id = "contact"
title = "After-contact survey"
kind = "transactional"
files = ["data/contact/*.csv", "./data/older.csv"]
encoding = "UTF-8"
delimiter = ";"
date = { column = "answered_at", format = "%d/%m/%Y" }
response = { column = "response_id", keep = "first" }
respondent = "customer_id"
count = "responses"
comment = { column = "why", consent = "may_quote" }
missing = ["", "NA", 99]

[survey.dimensions]
team = "team"
touchpoint = { column = "reason", label = "Reason", order = ["Order", "Delivery", "Billing"] }
first_contact = "first"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend Halyard to a friend or colleague?"
scale = [0, 10]
missing = [11, "refused"]
target = 40

[[survey.question]]
id = "ease"
title = "Ease (CES)"
metric = "ces"
column = "effort"
wording = "How much effort did you have to put forth?"
scale = [1, 5]
recode = { "Very low" = 1, "Very high" = 5 }
reversed = true
target = 2.5

[[survey.question]]
id = "solved"
metric = "share"
column = "solved"
wording = "Was it solved?"
scale = [0, 1]
top = [1]

[[survey]]
id = "staff"
kind = "employee"
files = ["data/staff/*.TSV.gz"]
date = "day"

[survey.dimensions]
site = "site"

[[survey.question]]
id = "pride"
metric = "csat"
column = "pride"
wording = "I am proud to work here."

[[cut]]
by = ["touchpoint", "team"]
"#;

/// A small configuration that is right, for cases that change one thing in it.
const SMALL: &str = r#"[site]
title = "Bulletin"

[[survey]]
id = "contact"
files = ["data/*.csv"]
date = "day"

[survey.dimensions]
team = "team"

[[survey.question]]
id = "nps"
metric = "nps"
column = "likelihood"
wording = "How likely are you to recommend us?"
"#;

fn config(text: &str) -> SiteConfig {
    let mut diagnostics = Diagnostics::new();
    let config = read(&Source::new("site.toml", text), &mut diagnostics);
    config.unwrap_or_else(|| panic!("{}", diagnostics.render(Look::Plain)))
}

/// What a person is told of a configuration that is wrong.
fn said(text: &str) -> String {
    let mut diagnostics = Diagnostics::new();
    assert!(read(&Source::new("site.toml", text), &mut diagnostics).is_none(), "{text}");
    diagnostics.render(Look::Plain)
}

/// Place and message alone, of each mistake in the small configuration with one stretch replaced.
fn briefly(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "{from}");
    brief(&SMALL.replacen(from, to, 1))
}

fn brief(text: &str) -> String {
    let mut diagnostics = Diagnostics::new();
    assert!(read(&Source::new("site.toml", text), &mut diagnostics).is_none(), "{text}");
    let mut brief = String::new();
    for it in diagnostics.json().as_array().expect("an array") {
        let word = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let hint = if word("hint").is_empty() { String::new() } else { format!(" = {}", word("hint")) };
        writeln!(brief, "{} {}: {}{hint}", it["line"], word("code"), word("message")).expect("a string");
    }
    brief
}

#[test]
fn the_full_example_is_read_as_it_is_meant() {
    let config = config(FULL);
    let site = &config.site;
    assert_eq!(site.base_url.as_deref(), Some("https://example.org/cx/"));
    assert_eq!(site.timezone.iana_name(), Some("Europe/London"));
    assert_eq!(site.cadence, Grain::Month);
    assert_eq!(site.colophon.as_deref(), Some("Made by the insight team."));
    assert!(config.privacy.agents);
    assert_eq!(config.pairs, [["team".to_owned(), "touchpoint".to_owned()]]);

    let contact = config.survey("contact").expect("the first survey");
    assert_eq!(contact.files, ["data/contact/*.csv", "data/older.csv"]);
    assert_eq!(contact.delimiter, b';');
    assert_eq!(contact.response, Some(("response_id".to_owned(), Keep::First)));
    assert_eq!(contact.missing, ["", "NA", "99"]);
    assert_eq!(contact.thresholds, Thresholds { minimum_n: 6, comparison_n: 12 });
    let labels: Vec<&str> = contact.dimensions.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Team", "Reason", "First contact"]);
    assert_eq!(contact.dimensions[1].order, ["Order", "Delivery", "Billing"]);

    let [nps, ease, solved] = &contact.questions[..] else { panic!("three questions") };
    assert_eq!((nps.title.as_str(), nps.target), ("NPS", Some(40.0)));
    assert_eq!(nps.missing, ["11", "refused"]);
    assert_eq!((ease.title.as_str(), ease.reversed), ("Ease (CES)", true));
    assert_eq!(ease.recode, BTreeMap::from([("Very high".to_owned(), 5), ("Very low".to_owned(), 1)]));
    assert_eq!((solved.title.as_str(), &solved.definition.top[..]), ("solved", &[1][..]));
    let span = &contact.column_spans["reason"];
    assert_eq!(&span.source.text[span.range.clone()], "\"reason\"");
}

#[test]
fn employees_have_stricter_thresholds_unless_the_survey_sets_its_own() {
    let staff = |keys: &str| {
        let config = config(&FULL.replace("kind = \"employee\"", &format!("kind = \"employee\"\n{keys}")));
        let it = config.survey("staff").expect("the second survey").thresholds;
        (it.minimum_n, it.comparison_n)
    };
    assert_eq!(staff(""), (8, 15));
    assert_eq!(staff("minimum_n = 5"), (5, 15));
    assert_eq!(staff("minimum_n = 20"), (20, 20));
    assert_eq!(staff("minimum_n = 7\ncomparison_n = 7"), (7, 7));
}

#[test]
fn what_is_not_said_has_a_default() {
    let config = config(SMALL);
    let site = &config.site;
    assert_eq!((site.language.as_str(), site.theme.as_str()), ("en-GB", "broadsheet"));
    assert_eq!((site.timezone.clone(), site.cadence), (TimeZone::UTC, Grain::Week));
    assert_eq!((site.base_url.clone(), site.colophon.clone()), (None, None));
    assert!(!config.privacy.agents);
    assert_eq!(config.privacy.thresholds, Thresholds { minimum_n: 5, comparison_n: 10 });
    let survey = &config.surveys[0];
    assert_eq!((survey.title.as_str(), survey.kind), ("contact", SurveyKind::Transactional));
    assert_eq!((survey.delimiter, survey.response.clone()), (b',', None));
    assert_eq!(survey.missing, ["", "NA", "N/A"]);

    for (metric, low, high, top) in
        [("nps", 0, 10, &[][..]), ("csat", 1, 5, &[4, 5]), ("ces", 1, 7, &[])]
    {
        let text = SMALL.replace("metric = \"nps\"", &format!("metric = \"{metric}\""));
        let definition = self::config(&text).surveys[0].questions[0].definition.clone();
        let metric = Metric::named(metric).expect("a metric");
        let scale = crate::measure::Scale { low, high };
        assert_eq!(definition, Definition { metric, scale, top: top.to_vec() });
    }
}

#[test]
fn a_response_that_repeats_counts_as_its_last_unless_told() {
    let keep = |keys: &str| {
        let config = config(&SMALL.replace("date = ", &format!("{keys}\ndate = ")));
        config.surveys[0].response.clone().expect("a response column").1
    };
    assert_eq!(keep("response = \"id\""), Keep::Last);
    assert_eq!(keep("response = \"id\"\nduplicates = \"error\""), Keep::Error);
    assert_eq!(keep("response = { column = \"id\", keep = \"first\" }"), Keep::First);
}

#[test]
fn a_file_of_tabs_is_known_by_its_name() {
    let delimiter = |files: &str| config(&SMALL.replace("\"data/*.csv\"", files)).surveys[0].delimiter;
    assert_eq!(delimiter("\"a/*.tsv\", \"b.TSV.gz\""), b'\t');
    assert_eq!(delimiter("\"a/*\""), b',');
    assert!(briefly("\"data/*.csv\"", "\"a.tsv\", \"b.csv\"").contains("mixed-delimiters"));
}

#[test]
fn every_mistake_is_told_in_one_run_from_top_to_bottom() {
    let text = r#"[site]
title = 7
base_ulr = "https://example.org"
minimum_n = 3
cadence = "fortnightly"

[privacy]
minimum_n = "five"
agents = 1

[[survey]]
id = "contact"
files = "data/*.csv"
dimensoins = { team = "team" }

[[survey.question]]
id = "nps"
metric = "npps"
column = "likelihood"
"#;
    insta::assert_snapshot!(said(text), @"");
}

#[test]
fn an_empty_file_is_told_what_it_needs_first() {
    insta::assert_snapshot!(brief(""), @"");
    insta::assert_snapshot!(brief("[site]\n[[survey]]\n"), @"");
}

#[test]
fn broken_toml_is_shown_where_it_breaks() {
    insta::assert_snapshot!(said("[site]\ntitle = Bulletin\n\n[privacy\nminimum_n = 5\ntitle = \"a\"\ntitle = \"b\"\n"), @"");
    insta::assert_snapshot!(brief("[site]\ntitle = \"a\"\ntitle = \"b\"\n[site]\n"), @"");
}

#[test]
fn what_stands_in_the_wrong_place_or_never_existed_is_named() {
    insta::assert_snapshot!(briefly("title = \"Bulletin\"", "title = \"Bulletin\"\n[build]\noutput = \"~\"\n[feed]\nmax_items = -1"), @"");
    insta::assert_snapshot!(briefly("date = \"day\"", "date = { colum = \"day\" }\nrespnse = \"id\""), @"");
}

#[test]
fn the_site_section_is_checked() {
    let check = |line: &str| briefly("title = \"Bulletin\"", &format!("title = \"Bulletin\"\n{line}"));
    let lines = [
        "base_url = \"example.com/path\"",
        "base_url = \"https://\"",
        "base_url = \"https://:80/\"",
        "base_url = \"https://me:secret@example.org/\"",
        "base_url = \"https://example.org/?a=1\"",
        "base_url = \"https://example.org/a b\"",
        "base_url = \"javascript:alert(1)\"",
        "language = \"en_GB\"",
        "language = \"English\"",
        "timezone = \"London\"",
        "timezone = \"Europe/Lodnon\"",
        "timezone = \"GMT plus one\"",
        "theme = \"../../etc\"",
        "cadence = \"week\"",
        "colophon = \"two\\nlines\"",
        "colophon = \"re\\u202Eversed\"",
    ];
    insta::assert_snapshot!(lines.map(check).concat(), @"");
    insta::assert_snapshot!(briefly("\"Bulletin\"", "\"Bulletin\\r\\nBcc: all@evil.test\""), @"");
    insta::assert_snapshot!(briefly("\"Bulletin\"", "\"  \""), @"");
}

#[test]
fn thresholds_are_whole_and_in_order() {
    let check = |keys: &str| briefly("[[survey]]", &format!("[privacy]\n{keys}\n[[survey]]"));
    let keys = [
        "minimum_n = -5",
        "minimum_n = 0",
        "minimum_n = 5.5",
        "minimum_n = 99999999999999999999",
        "minimum_n = 12\ncomparison_n = 10",
        "comparison_n = 4",
    ];
    insta::assert_snapshot!(keys.map(check).concat(), @"");
}

#[test]
fn paths_stay_below_the_project() {
    let check = |path: &str| briefly("\"data/*.csv\"", path);
    let paths = [
        "\"/etc/passwd\"", "\"../data/*.csv\"", "\"data/../../x.csv\"", "\"~/x.csv\"",
        "'C:\\data\\x.csv'", "\"https://example.org/x.csv\"", "\"data/\\u0000.csv\"", "\"\"", "",
    ];
    insta::assert_snapshot!(paths.map(check).concat(), @"");
}

#[test]
fn keys_of_a_later_version_are_refused_in_words() {
    let survey = |line: &str| briefly("date = \"day\"", &format!("date = \"day\"\n{line}"));
    let lines = [
        "preset = \"qualtrics\"", "encoding = \"windows-1252\"", "decimal = \",\"", "skip_rows = 2",
        "weight = \"weight\"", "revenue = \"order_value\"", "kind = \"reviews\"",
    ];
    insta::assert_snapshot!(lines.map(survey).concat(), @"");
    let question = briefly("metric = \"nps\"", "metric = \"nps\"\ntouchpoint = \"Delivery\"");
    let content = briefly("[[survey]]", "[content]\nhtml = \"sanitised\"\n[[survey]]");
    insta::assert_snapshot!(format!("{question}{content}"), @"");
}

#[test]
fn a_survey_that_contradicts_itself_is_refused() {
    let check = |line: &str| briefly("date = \"day\"", &format!("date = \"day\"\n{line}"));
    let lines = [
        "kind = \"transaction\"",
        "kind = \"pulse\"",
        "delimiter = \"tab\"",
        "delimiter = \"a\"",
        "delimiter = '\"'",
        "duplicates = \"last\"",
        "response = { column = \"id\", keep = \"newest\" }",
        "response = { column = \"id\", keep = \"last\" }\nduplicates = \"first\"",
        "comment = { consent = \"may_quote\" }",
        "respondent = 7",
        "missing = [\"\", 2.5]",
    ];
    insta::assert_snapshot!(lines.map(check).concat(), @"");
    insta::assert_snapshot!(briefly("id = \"contact\"", "id = \"Contact Survey\""), @"");
    insta::assert_snapshot!(briefly("team = \"team\"", "period = \"team\"\nTeam = 3"), @"");
    insta::assert_snapshot!(brief(&format!("{SMALL}{}", SMALL.replace("[site]\ntitle = \"Bulletin\"", ""))), @"");
}

#[test]
fn a_question_that_cannot_be_summed_up_is_refused() {
    let check = |lines: &str| briefly("metric = \"nps\"", lines);
    let cases = [
        "metric = \"NPSS\"",
        "metric = \"nps\"\nscale = [1, 10]",
        "metric = \"nps\"\nreversed = true",
        "metric = \"nps\"\ntop = [9, 10]",
        "metric = \"nps\"\ntarget = 140",
        "metric = \"csat\"\ntop = [5, 6]",
        "metric = \"csat\"\ntop = []",
        "metric = \"ces\"\nscale = [5, 1]",
        "metric = \"ces\"\nscale = [3, 3]",
        "metric = \"ces\"\nscale = [0, 1000]",
        "metric = \"ces\"\nscale = [1, 2, 3]",
        "metric = \"ces\"\nrecode = { \"Easy\" = 8, \"Hard\" = \"1\" }",
        "metric = \"ces\"\ntarget = nan",
        "metric = \"mean\"",
        "metric = \"share\"\nscale = [0, 1]",
    ];
    insta::assert_snapshot!(cases.map(check).concat(), @"");
}

#[test]
fn a_cut_names_two_dimensions_of_one_survey() {
    let two = SMALL.replace("team = \"team\"", "team = \"team\"\nchannel = \"channel\"");
    let check = |by: &str| brief(&format!("{two}\n[[cut]]\nby = {by}\n"));
    let cuts = [
        "[\"team\", \"chanel\"]",
        "[\"team\"]",
        "[\"team\", \"team\"]",
        "[\"team\", \"channel\"]\n[[cut]]\nby = [\"channel\", \"team\"]",
    ];
    insta::assert_snapshot!(cuts.map(check).concat(), @"");
    let staff = SMALL.replace("[site]\ntitle = \"Bulletin\"", "").replace("contact", "staff").replace("team = ", "office = ");
    insta::assert_snapshot!(brief(&format!("{two}{staff}[[cut]]\nby = [\"team\", \"office\"]")), @"");
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    for text in [
        format!("a = {}", "[".repeat(100_000)),
        format!("a = {}1{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("a = {}", "{ b = ".repeat(100_000)),
        format!("{}a = 1", "a.".repeat(100_000)),
        format!("[{}a]", "a.".repeat(100_000)),
    ] {
        let mut diagnostics = Diagnostics::new();
        assert!(read(&Source::new("site.toml", text), &mut diagnostics).is_none());
        assert!(diagnostics.any_error());
        diagnostics.render(Look::Coloured);
    }
}

/// Reads and shows; what is asked is only that nothing panics.
fn survives(text: &str) {
    let mut diagnostics = Diagnostics::new();
    let config = read(&Source::new("site.toml", text), &mut diagnostics);
    assert!(config.is_some() || diagnostics.any_error(), "none, and nothing said: {text:?}");
    assert_eq!(diagnostics.json().as_array().map(Vec::len), Some(diagnostics.iter().count()));
    diagnostics.render(Look::Plain);
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}|[\\[\\]{}=\",.#a-z0-9\\-\\n\\r\\t ]{0,120}") {
        survives(&text);
    }

    #[test]
    fn an_example_with_a_stretch_replaced_is_read_or_refused(
        start in 0..FULL.len(),
        length in 0..40usize,
        new in "[\\[\\]{}=\",.#a-z0-9\\-\\n\\r\\u{0}é ]{0,12}",
    ) {
        let mut text = FULL.to_owned();
        text.replace_range(start..(start + length).min(FULL.len()), &new);
        survives(&text);
    }

    #[test]
    fn an_example_with_lines_moved_is_read_or_refused(from in 0..90usize, to in 0..90usize) {
        let mut lines: Vec<&str> = FULL.lines().collect();
        let line = lines.remove(from % lines.len());
        lines.insert(to % lines.len(), line);
        survives(&lines.join("\r\n"));
    }

    #[test]
    fn a_value_of_another_type_is_read_or_refused(which in 0..60usize, value in "-?[0-9]{1,25}|\"[a-z.~/]{0,6}\"|true|nan|-inf|\\[\\]|\\{\\}|\\[\\{\\}\\]|1979-05-27|\\[\\[1\\]\\]") {
        let values: Vec<usize> = FULL.match_indices(" = ").map(|(at, _)| at + 3).collect();
        let at = values[which % values.len()];
        let end = FULL[at..].find(['\n', ',', '}']).map_or(FULL.len(), |it| at + it);
        let mut text = FULL.to_owned();
        text.replace_range(at..end, &value);
        survives(&text);
    }
}
