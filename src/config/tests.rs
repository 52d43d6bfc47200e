//! `site.toml` as an author would write it, right and wrong, and what is said of it.

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
decimal = ","
skip_rows = 2
invalid = "error"
invalid_limit = "1 %"
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
        let hint =
            if word("hint").is_empty() { String::new() } else { format!(" = {}", word("hint")) };
        writeln!(brief, "{} {}: {}{hint}", it["line"], word("code"), word("message"))
            .expect("a string");
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
    let [layout] = &contact.layouts[..] else { panic!("one layout") };
    assert_eq!(layout.files, ["data/contact/*.csv", "data/older.csv"]);
    assert_eq!(layout.format.delimiter, b';');
    assert_eq!(layout.response, Some(Column::Named("response_id".to_owned())));
    assert_eq!(contact.keep, Keep::First);
    assert_eq!(layout.missing, ["", "NA", "99"]);
    assert_eq!(contact.thresholds, Thresholds { minimum_n: 6, comparison_n: 12 });
    let labels: Vec<&str> = contact.dimensions.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Team", "Reason", "First contact"]);
    assert_eq!(contact.dimensions[1].order, ["Order", "Delivery", "Billing"]);

    let [nps, ease, solved] = &contact.questions[..] else { panic!("three questions") };
    assert_eq!((nps.title.as_str(), nps.target), ("NPS", Some(40.0)));
    assert_eq!(layout.asked[0].coding.missing, ["11", "refused"]);
    let coding = &layout.asked[1].coding;
    assert_eq!((ease.title.as_str(), coding.reversed), ("Ease (CES)", true));
    assert_eq!(
        coding.recode,
        BTreeMap::from([("Very high".to_owned(), 5), ("Very low".to_owned(), 1)])
    );
    assert_eq!((solved.title.as_str(), &solved.definition.top[..]), ("solved", &[1][..]));
    let span = &layout.spans["reason"];
    assert_eq!(&span.source.text[span.range.clone()], "\"reason\"");
}

#[test]
fn employees_have_stricter_thresholds_unless_the_survey_sets_its_own() {
    let staff = |keys: &str| {
        let config =
            config(&FULL.replace("kind = \"employee\"", &format!("kind = \"employee\"\n{keys}")));
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
    let layout = &survey.layouts[0];
    assert_eq!((layout.format.delimiter, layout.response.clone()), (b',', None));
    assert_eq!(layout.missing, ["", "NA", "N/A"]);

    for (metric, low, high, top) in
        [("nps", 0, 10, &[][..]), ("csat", 1, 5, &[4, 5]), ("ces", 1, 7, &[])]
    {
        let text = SMALL.replace("metric = \"nps\"", &format!("metric = \"{metric}\""));
        let definition = self::config(&text).surveys[0].questions[0].definition.clone();
        let metric = Metric::named(metric).expect("a metric");
        let scale = crate::measure::Scale { low, high };
        let expected =
            Definition { metric, scale, top: top.to_vec(), better: crate::measure::Better::Higher };
        assert_eq!(definition, expected);
    }
}

#[test]
fn a_response_that_repeats_counts_as_its_last_unless_told() {
    let keep = |keys: &str| {
        let config = config(&SMALL.replace("date = ", &format!("{keys}\ndate = ")));
        config.surveys[0].keep
    };
    assert_eq!(keep("response = \"id\""), Keep::Last);
    assert_eq!(keep("response = \"id\"\nduplicates = \"error\""), Keep::Error);
    assert_eq!(keep("response = { column = \"id\", keep = \"first\" }"), Keep::First);
}

#[test]
fn a_file_of_tabs_is_known_by_its_name() {
    let delimiter = |files: &str| {
        config(&SMALL.replace("\"data/*.csv\"", files)).surveys[0].layouts[0].format.delimiter
    };
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
    insta::assert_snapshot!(said(text), @r#"
    error[wrong-type]: `title` must be a string, not an integer
     --> site.toml:2:9
      |
    2 | title = 7
      |         ^ expected a string

    error[unknown-key]: `[site]` has no key `base_ulr`
     --> site.toml:3:1
      |
    3 | base_ulr = "https://example.org"
      | ^^^^^^^^
      |
      = hint: did you mean `base_url`?

    error[unknown-key]: `[site]` has no key `minimum_n`
     --> site.toml:4:1
      |
    4 | minimum_n = 3
      | ^^^^^^^^^
      |
      = hint: `minimum_n` belongs to `[privacy]`

    error[unknown-cadence]: no bulletin appears `fortnightly`
     --> site.toml:5:11
      |
    5 | cadence = "fortnightly"
      |           ^^^^^^^^^^^^^
      |
      = hint: the cadences are `weekly` and `monthly`

    error[wrong-type]: `minimum_n` must be an integer, not a string
     --> site.toml:8:13
      |
    8 | minimum_n = "five"
      |             ^^^^^^ expected an integer

    error[wrong-type]: `agents` must be `true` or `false`, not an integer
     --> site.toml:9:10
      |
    9 | agents = 1
      |          ^ expected `true` or `false`

    error[missing-key]: `[[survey]]` needs the key `date`
      --> site.toml:11:1
       |
    11 | [[survey]]
       | ^^^^^^^^^^
       |
       = hint: add `date = "answered_at"`

    error[wrong-type]: `files` must be a list of strings, not a string
      --> site.toml:13:9
       |
    13 | files = "data/*.csv"
       |         ^^^^^^^^^^^^ expected a list of strings

    error[unknown-key]: `[[survey]]` has no key `dimensoins`
      --> site.toml:14:1
       |
    14 | dimensoins = { team = "team" }
       | ^^^^^^^^^^
       |
       = hint: did you mean `dimensions`?

    error[missing-key]: `[[survey.question]]` needs the key `wording`
      --> site.toml:16:1
       |
    16 | [[survey.question]]
       | ^^^^^^^^^^^^^^^^^^^
       |
       = hint: add `wording = "How likely are you to recommend us?"`

    error[unknown-metric]: no metric is called `npps`
      --> site.toml:18:10
       |
    18 | metric = "npps"
       |          ^^^^^^
       |
       = hint: did you mean `nps`?
    "#);
}

#[test]
fn an_empty_file_is_told_what_it_needs_first() {
    insta::assert_snapshot!(brief(""), @r#"1 missing-key: `[site]` needs the key `title` = add `title = "Customer bulletin"`"#);
    insta::assert_snapshot!(brief("[site]\n[[survey]]\n"), @r#"
    1 missing-key: `[site]` needs the key `title` = add `title = "Customer bulletin"`
    2 missing-key: `[[survey]]` needs the key `id` = add `id = "contact"`
    2 missing-key: `[[survey]]` needs the key `files` = add `files = ["data/contact/*.csv"]`
    2 missing-key: `[[survey]]` needs the key `question` = add `[[survey.question]]`
    2 missing-key: `[[survey]]` needs the key `date` = add `date = "answered_at"`
    "#);
}

#[test]
fn broken_toml_is_shown_where_it_breaks() {
    insta::assert_snapshot!(said("[site]\ntitle = Bulletin\n\n[privacy\nminimum_n = 5\ntitle = \"a\"\ntitle = \"b\"\n"), @r#"
    error[invalid-toml]: this is not TOML: string values must be quoted, expected literal string
     --> site.toml:2:9
      |
    2 | title = Bulletin
      |         ^^^^^^^^

    error[invalid-toml]: this is not TOML: unclosed table, expected `]`
     --> site.toml:4:9
      |
    4 | [privacy
      |         ^
    "#);
    insta::assert_snapshot!(brief("[site]\ntitle = \"a\"\ntitle = \"b\"\n[site]\n"), @r#"
    3 invalid-toml: this is not TOML: duplicate key
    4 invalid-toml: this is not TOML: duplicate key
    "#);
}

#[test]
fn what_stands_in_the_wrong_place_or_never_existed_is_named() {
    insta::assert_snapshot!(briefly("title = \"Bulletin\"", "title = \"Bulletin\"\n[build]\noutput = \"~\"\n[feed]\nmax_items = -1"), @r"
    3 unknown-key: `site.toml` has no key `build` = the keys are `site`, `privacy`, `content`, `survey`, `cut`, `topic` and `event`
    5 unknown-key: `site.toml` has no key `feed` = the keys are `site`, `privacy`, `content`, `survey`, `cut`, `topic` and `event`
    ");
    insta::assert_snapshot!(briefly("date = \"day\"", "date = { colum = \"day\" }\nrespnse = \"id\""), @r#"
    7 missing-key: `[survey.date]` needs the key `column` = add `column = "likelihood"`
    7 unknown-key: `[survey.date]` has no key `colum` = did you mean `column`?
    8 unknown-key: `[[survey]]` has no key `respnse` = did you mean `response`?
    "#);
}

#[test]
fn the_site_section_is_checked() {
    let check =
        |line: &str| briefly("title = \"Bulletin\"", &format!("title = \"Bulletin\"\n{line}"));
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
    insta::assert_snapshot!(lines.map(check).concat(), @r#"
    3 bad-base-url: `example.com/path` is not the address of a site: it does not begin with `https://` or `http://` = write the whole address, such as `https://example.org/cx/`
    3 bad-base-url: `https://` is not the address of a site: it names no host = write the whole address, such as `https://example.org/cx/`
    3 bad-base-url: `https://:80/` is not the address of a site: it names no host = write the whole address, such as `https://example.org/cx/`
    3 bad-base-url: `https://me:secret@example.org/` is not the address of a site: it holds a user name = write the whole address, such as `https://example.org/cx/`
    3 bad-base-url: `https://example.org/?a=1` is not the address of a site: it has a query or a fragment = write the whole address, such as `https://example.org/cx/`
    3 bad-base-url: `https://example.org/a b` is not the address of a site: it holds a character that an address cannot have = write the whole address, such as `https://example.org/cx/`
    3 bad-base-url: `javascript:alert(1)` is not the address of a site: it does not begin with `https://` or `http://` = write the whole address, such as `https://example.org/cx/`
    3 unknown-language: `en_GB` is not a language tag = write it with a hyphen: `en-GB`
    3 unknown-language: `English` is not a language tag = use a language tag such as `en-GB`, `de` or `fr-CA`
    3 unknown-timezone: no time zone is called `London` = did you mean `Europe/London`?
    3 unknown-timezone: no time zone is called `Europe/Lodnon` = did you mean `Europe/London`?
    3 unknown-timezone: no time zone is called `GMT plus one` = use a name of the IANA list, such as `Europe/London` or `UTC`
    3 unknown-theme: no theme is called `../../etc` = there is only `broadsheet`
    3 unknown-cadence: no bulletin appears `week` = did you mean `weekly`?
    3 control-character: `colophon` holds the control character `\u{a}` = write it as one line of plain text
    3 control-character: `colophon` holds the control character `\u{202e}` = write it as one line of plain text
    "#);
    insta::assert_snapshot!(briefly("\"Bulletin\"", "\"Bulletin\\r\\nBcc: all@evil.test\""), @r#"2 control-character: `title` holds the control character `\u{d}` = write it as one line of plain text"#);
    insta::assert_snapshot!(briefly("\"Bulletin\"", "\"  \""), @r#"2 empty-text: `title` is empty"#);
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
    insta::assert_snapshot!(keys.map(check).concat(), @r#"
    5 number-too-small: `minimum_n` cannot be -5
    5 number-too-small: `minimum_n` cannot be 0
    5 wrong-type: `minimum_n` must be an integer, not a number with a point
    5 wrong-type: `minimum_n` must be an integer, not an integer that is too large
    6 comparison-below-minimum: `comparison_n` is 10, fewer than the `minimum_n` of 12 = a comparison needs at least the answers of a number: 12 or more
    5 comparison-below-minimum: `comparison_n` is 4, fewer than the `minimum_n` of 5 = a comparison needs at least the answers of a number: 5 or more
    "#);
}

#[test]
fn paths_stay_below_the_project() {
    let check = |path: &str| briefly("\"data/*.csv\"", path);
    let paths = [
        "\"/etc/passwd\"",
        "\"../data/*.csv\"",
        "\"data/../../x.csv\"",
        "\"~/x.csv\"",
        "'C:\\data\\x.csv'",
        "\"https://example.org/x.csv\"",
        "\"data/\\u0000.csv\"",
        "\"\"",
        "",
    ];
    insta::assert_snapshot!(paths.map(check).concat(), @r#"
    6 path-outside: `/etc/passwd` is not below the project folder = write it from the project folder, with `/`, such as `data/contact/*.csv`
    6 path-outside: `../data/*.csv` is not below the project folder = write it from the project folder, with `/`, such as `data/contact/*.csv`
    6 path-outside: `data/../../x.csv` is not below the project folder = write it from the project folder, with `/`, such as `data/contact/*.csv`
    6 path-outside: `~/x.csv` is not below the project folder = write it from the project folder, with `/`, such as `data/contact/*.csv`
    6 path-outside: `C:\data\x.csv` is not below the project folder = write it from the project folder, with `/`, such as `data/contact/*.csv`
    6 path-outside: `https://example.org/x.csv` is not below the project folder = write it from the project folder, with `/`, such as `data/contact/*.csv`
    6 control-character: `files` holds the control character `\u{0}` = write it as one line of plain text
    6 empty-text: `files` is empty
    6 empty-text: `files` is empty
    "#);
}

#[test]
fn how_the_files_of_a_survey_are_written() {
    let read = |keys: &str| {
        let text = SMALL.replace("date = \"day\"", &format!("date = \"day\"\n{keys}"));
        let config = super::read(&Source::new("site.toml", text), &mut Diagnostics::new());
        config.expect("a sound configuration").surveys.remove(0)
    };
    let laid = |keys: &str| read(keys).layouts.remove(0);
    let (plain, layout) = (read(""), laid(""));
    assert_eq!(layout.format.encoding, encoding_rs::UTF_8);
    assert_eq!((layout.format.skip_rows, layout.numerals), (0, Numerals::PLAIN));
    assert_eq!((plain.invalid, plain.invalid_limit), (Invalid::Report, None));
    for (name, encoding) in [
        ("UTF-8", encoding_rs::UTF_8),
        ("utf-16", encoding_rs::UTF_16LE),
        ("windows-1252", encoding_rs::WINDOWS_1252),
        ("Latin-1", encoding_rs::WINDOWS_1252),
        ("shift_jis", encoding_rs::SHIFT_JIS),
    ] {
        assert_eq!(laid(&format!("encoding = \"{name}\"")).format.encoding, encoding, "{name}");
    }
    let (comma, point) = (laid("decimal = \",\"").numerals, laid("decimal = \".\"").numerals);
    assert_eq!((comma.decimal, comma.thousands), (',', Some('.')));
    assert_eq!((point.decimal, point.thousands), ('.', Some(',')));
    assert_eq!(laid("skip_rows = 2").format.skip_rows, 2);
    assert_eq!(read("invalid = \"error\"").invalid, Invalid::Error);
    for (text, percent) in [("1 %", 1.0), ("0.5%", 0.5), ("100 %", 100.0), ("0%", 0.0)] {
        let limit = read(&format!("invalid_limit = \"{text}\"")).invalid_limit;
        assert_eq!(limit.map(|it| it.percent), Some(percent), "{text}");
    }
}

#[test]
fn how_no_file_of_a_survey_is_written() {
    let check = |line: &str| briefly("date = \"day\"", &format!("date = \"day\"\n{line}"));
    let lines = [
        "encoding = \"klingon\"",
        "encoding = \"utf16le\"",
        "decimal = \";\"",
        "skip_rows = -1",
        "skip_rows = \"2\"",
        "invalid = \"ignore\"",
        "invalid_limit = \"1\"",
        "invalid_limit = \"101 %\"",
        "invalid_limit = \"-1 %\"",
        "invalid_limit = \"%\"",
        "invalid_limit = 0.01",
    ];
    insta::assert_snapshot!(lines.map(check).concat(), @r"
    8 unknown-choice: `encoding` cannot be `klingon` = the choices are `utf-8`, `utf-16`, `windows-1252` and `latin-1`
    8 unknown-choice: `encoding` cannot be `utf16le` = the choices are `utf-8`, `utf-16`, `windows-1252` and `latin-1`
    8 unknown-choice: `decimal` cannot be `;` = did you mean `,`?
    8 number-too-small: `skip_rows` cannot be -1
    8 wrong-type: `skip_rows` must be an integer, not a string
    8 unknown-choice: `invalid` cannot be `ignore` = the choices are `report` and `error`
    8 bad-share: `1` is not a share, for `invalid_limit` = write a number from 0 to 100 with its sign, such as `1 %`
    8 bad-share: `101 %` is not a share, for `invalid_limit` = write a number from 0 to 100 with its sign, such as `1 %`
    8 bad-share: `-1 %` is not a share, for `invalid_limit` = write a number from 0 to 100 with its sign, such as `1 %`
    8 bad-share: `%` is not a share, for `invalid_limit` = write a number from 0 to 100 with its sign, such as `1 %`
    8 wrong-type: `invalid_limit` must be a string, not a number with a point
    ");
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
    insta::assert_snapshot!(lines.map(check).concat(), @r#"
    8 unknown-kind: no kind of survey is called `transaction` = did you mean `transactional`?
    8 unknown-kind: no kind of survey is called `pulse` = the kinds are `transactional`, `relationship`, `employee` and `reviews`
    8 bad-delimiter: `tab` cannot part columns = use one character: `,`, `;`, `|` or `\t`
    8 bad-delimiter: `a` cannot part columns = use one character: `,`, `;`, `|` or `\t`
    8 bad-delimiter: `"` cannot part columns = use one character: `,`, `;`, `|` or `\t`
    8 key-without-effect: `duplicates` does nothing here: without `response` no two rows are the same response = delete it
    8 unknown-choice: `keep` cannot be `newest` = the choices are `last`, `first` and `error`
    9 key-without-effect: `duplicates` does nothing here: `response` has `keep` = delete it
    8 missing-key: `[survey.comment]` needs the key `column` = add `column = "likelihood"`
    8 wrong-type: `respondent` must be a string, not an integer
    8 wrong-type: `missing` must be a string, not a number with a point
    "#);
    insta::assert_snapshot!(briefly("id = \"contact\"", "id = \"Contact Survey\""), @r#"5 bad-id: `Contact Survey` cannot be the id of a survey = call it `contact-survey`"#);
    insta::assert_snapshot!(briefly("team = \"team\"", "period = \"team\"\nTeam = 3"), @r#"
    10 reserved-id: a dimension cannot be called `period` = `period` means something else in quotes and blocks; choose another id
    11 wrong-type: `Team` must be the name of a column, or a table with `column`, not an integer
    "#);
    insta::assert_snapshot!(brief(&format!("{SMALL}{}", SMALL.replace("[site]\ntitle = \"Bulletin\"", ""))), @r#"20 duplicate-id: there is already a survey `contact` = give each its own"#);
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
    insta::assert_snapshot!(cases.map(check).concat(), @r#"
    14 unknown-metric: no metric is called `NPSS` = did you mean `nps`?
    15 nps-scale: an NPS cannot be asked on a scale from 1 to 10 = sum it up as `mean`, or as `share` with the scores of `top`
    15 key-without-effect: `reversed` does nothing here: promoters are those at 9 and 10 = delete it
    15 key-without-effect: `top` does nothing here: `nps` counts every answer = delete it
    15 value-off-scale: `target` cannot be 140 here
    15 value-off-scale: `top` cannot be 6 here
    15 share-without-top: the share `nps` does not say which answers it counts = add `top`, such as `top = [4, 5]`
    15 bad-scale: `scale` cannot go from 5 to 1
    15 bad-scale: `scale` cannot go from 3 to 3
    15 bad-scale: `scale` cannot go from 0 to 1000
    15 wrong-type: `scale` must be a list of two integers, not a list of 3
    15 value-off-scale: `recode` cannot be 8 here
    15 wrong-type: `Hard` must be an integer, not a string
    15 wrong-type: `target` must be a number, not infinite or no number at all
    12 missing-key: `[[survey.question]]` needs the key `scale` = add `scale = [1, 5]`
    12 share-without-top: the share `nps` does not say which answers it counts = add `top`, such as `top = [4, 5]`
    "#);
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
    insta::assert_snapshot!(cuts.map(check).concat(), @r#"
    20 unknown-dimension: no dimension is called `chanel` = did you mean `channel`?
    20 cut-not-a-pair: a cut must name two different dimensions = single dimensions are cut by themselves; write `by = ["team", "channel"]`
    20 cut-not-a-pair: a cut must name two different dimensions = single dimensions are cut by themselves; write `by = ["team", "channel"]`
    21 duplicate-id: there is already a cut `channel and team` = give each its own
    "#);
    let staff = SMALL
        .replace("[site]\ntitle = \"Bulletin\"", "")
        .replace("contact", "staff")
        .replace("team = ", "office = ");
    insta::assert_snapshot!(brief(&format!("{two}{staff}[[cut]]\nby = [\"team\", \"office\"]")), @r#"34 cut-across-surveys: no survey has both `office` and `team` = a cut is made within a survey; add the missing dimension to one"#);
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

#[test]
fn an_event_says_when_what_and_whom() {
    let text = format!(
        "{SMALL}\n[[event]]\nday = \"2026-11-09\"\ntitle = \"Tariff change\"\nsurvey = \"contact\"\n\
         rebase = true\nwhere = {{ team = \"Billing\" }}\n\n[[event]]\nday = \"2026-03-01\"\n\
         title = \"New website\"\n"
    );
    let config = config(&text);
    let titles: Vec<&str> = config.events.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["New website", "Tariff change"], "in order of time");
    let [website, tariff] = &config.events[..] else { panic!("two events") };
    let billing = Cut::of("team", "Billing");
    assert!(website.concerns("contact", &Cut::total()) && website.concerns("staff", &billing));
    assert!(tariff.rebase && tariff.concerns("contact", &billing));
    assert!(!tariff.concerns("contact", &Cut::total()), "only Billing's customers had it");
    assert!(!tariff.concerns("staff", &billing));
}

#[test]
fn an_event_that_no_one_had_is_refused() {
    let check = |lines: &str| brief(&format!("{SMALL}\n[[event]]\n{lines}"));
    let events = [
        "day = \"2026-11-09\"",
        "day = \"9 November\"\ntitle = \"Tariff change\"",
        "day = \"2026-11-09\"\ntitle = \"Tariff change\"\nsurvey = \"contcat\"",
        "day = \"2026-11-09\"\ntitle = \"Tariff change\"\nwhere = { tame = \"Billing\" }",
        "day = \"2026-11-09\"\ntitle = \"Tariff change\"\nrebase = \"yes\"\nteam = \"Billing\"",
    ];
    insta::assert_snapshot!(events.map(check).concat(), @r#"
    18 missing-key: `[[event]]` needs the key `title` = add `title = "Tariff change"`
    19 bad-day: `9 November` is not a day = write it as `2026-11-22`
    21 unknown-survey: no survey is called `contcat` = did you mean `contact`?
    21 unknown-dimension: no dimension is called `tame` = there is only `team`
    21 wrong-type: `rebase` must be `true` or `false`, not a string
    22 unknown-key: `[[event]]` has no key `team` = the keys are `day`, `title`, `survey`, `rebase` and `where`
    "#);
}
