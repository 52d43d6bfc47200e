//! Real answers: public files of surveys, held to figures that other programs computed from them.
//!
//! The files are not part of this project. The suite reads them from the folder that
//! `BELLWETHER_REAL_DATA` names, each in a folder of its own with its `reference.json`: the Friends
//! and Family Test as CSV (`nhs_fft_gp`, `nhs_fft_trusts`) and in other containers (`containers`),
//! a survey of research software engineers by LimeSurvey (`rse_limesurvey_2018`), those of a
//! newspaper by SurveyMonkey (`fte_surveymonkey`), and exports of Qualtrics (`survey_tool_exports`).
//! What is not there is skipped, and said to be. The site configurations are in `real_answers/`;
//! they set no thresholds, so that a project may be built with the defaults or print every cell.
//!
//! The reference keeps group names as the file has them; the product makes every run of white
//! space, a no-break space too, one space. Names are compared as the product writes them.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bellwether::address::Slug;
use bellwether::period::{Day, Grain, Period};
use serde_json::Value;
use tempfile::TempDir;

/// Figures of the reference are rounded to four decimals or more.
const TOLERANCE: f64 = 1e-4;

/// What a dataset is called, what its columns are, and how its site is configured.
struct Dataset {
    folder: &'static str,
    file: &'static str,
    site: &'static str,
    reference: &'static str,
    /// What is made of the one column of scores, first a share of it.
    questions: &'static [&'static str],
    dimensions: &'static [(&'static str, &'static str)],
    comments: &'static [&'static str],
}

const SURGERIES: Dataset = Dataset {
    folder: "nhs_fft_gp",
    file: "data.csv",
    site: include_str!("real_answers/gp.toml"),
    reference: "reference.json",
    questions: &["positive", "rating"],
    dimensions: &[("surgery", "surgery")],
    comments: &["free_text", "do_better"],
};

const TRUSTS: Dataset = Dataset {
    folder: "nhs_fft_trusts",
    file: "v6framework_230831.csv",
    site: include_str!("real_answers/trusts.toml"),
    reference: "reference.json",
    questions: &["good", "experience"],
    dimensions: &[("trust", "Trust"), ("service", "Service type 1")],
    comments: &["FFT answer"],
};

const TRUSTS_BY_RESPONDENT: Dataset = Dataset {
    site: include_str!("real_answers/trusts_by_respondent.toml"),
    reference: "reference_per_respondent.json",
    ..TRUSTS
};

const ENGINEERS: Dataset = Dataset {
    folder: "rse_limesurvey_2018",
    file: "public_data.csv",
    site: include_str!("real_answers/engineers.toml"),
    reference: "reference.json",
    questions: &["satisfied", "satisfaction", "recommend"],
    dimensions: &[("country", "socio1._.In which country do you work?")],
    comments: &[],
};

/// Prints every cell and compares all: for holding the product to the reference, not for printing.
const EVERY_CELL: &str = "\n[privacy]\nminimum_n = 1\ncomparison_n = 1\n";

/// The thresholds of a site that sets none.
const MINIMUM_N: u64 = 5;
const COMPARISON_N: u64 = 10;

/// A group of a dimension (or everyone) in a period: how cells of product and reference meet.
type CellName = (Option<String>, String);

#[path = "real_answers/tools.rs"]
mod tools;

mod reference {
    use super::*;

    #[test]
    fn surgeries_agree_in_every_cell() {
        for_real(&SURGERIES, agrees_in_every_cell);
    }

    #[test]
    fn trusts_agree_in_every_cell() {
        for_real(&TRUSTS, agrees_in_every_cell);
    }

    #[test]
    fn trusts_by_respondent_agree_in_every_cell() {
        for_real(&TRUSTS_BY_RESPONDENT, |real| {
            // The reference goes by trust and respondent; no respondent is of two trusts.
            let mut trusts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for row in real.rows() {
                trusts
                    .entry(row["Respondent ID"].clone())
                    .or_default()
                    .insert(row["Trust"].clone());
            }
            assert!(trusts.values().all(|it| it.len() == 1));
            assert_eq!(trusts.len() as u64, whole(&real.reference["rows_read"]));
            agrees_in_every_cell(real);
        });
    }

    #[test]
    fn engineers_agree_in_every_cell() {
        for_real(&ENGINEERS, agrees_in_every_cell);
    }

    #[test]
    fn a_period_that_is_asked_for_by_name_is_the_same_as_in_a_list() {
        for_real(&SURGERIES, |real| {
            let project = real.project(EVERY_CELL);
            let list = real.cells(&project, "positive", None);
            let named = ["2024-01", "2024-02", "2024-03", "2023-W30"];
            let periods = named.iter().flat_map(|it| ["--period", *it]);
            let args: Vec<&str> = ["positive"].into_iter().chain(periods).collect();
            let asked = project.query(&args);
            assert_eq!(asked.len(), named.len());
            for cell in asked {
                let name = (None, cell["period"]["label"].as_str().expect("a label").to_owned());
                assert_eq!(cell["n"], list[&name]["n"], "{name:?}");
                assert_eq!(cell["value"], list[&name]["value"], "{name:?}");
            }
        });
    }

    /// Every cell of the reference is a cell of the product with the same figures, and the product
    /// has no other.
    fn agrees_in_every_cell(real: &Real) {
        is_as_the_reference_says(real, &real.project(EVERY_CELL));
    }

    pub fn is_as_the_reference_says(real: &Real, project: &Project) {
        for question in real.dataset.questions {
            for dimension in real.cuts() {
                let cells = real.cells(project, question, dimension);
                let expected = real.expected(dimension);
                let names: Vec<&CellName> = cells.keys().collect();
                assert_eq!(
                    names,
                    expected.keys().collect::<Vec<_>>(),
                    "{question} by {dimension:?}"
                );
                for (name, cell) in &cells {
                    assert_eq!(cell["status"], "shown", "{question} {name:?}");
                    agrees(cell, &expected[name], &format!("{question} {name:?}"));
                }
            }
        }
        distribution_agrees(real, project);
        undated_answers_are_in_all_and_nowhere_else(real, project);
    }

    fn distribution_agrees(real: &Real, project: &Project) {
        let all = (None, "all".to_owned());
        let counts = &real.cells(project, real.dataset.questions[0], None)[&all]["counts"];
        for (score, n) in real.reference["distribution"].as_object().expect("a distribution") {
            assert_eq!(counts[score.trim_end_matches(".0")], *n, "answers of {score}");
        }
    }

    fn undated_answers_are_in_all_and_nowhere_else(real: &Real, project: &Project) {
        let mut args = vec![real.dataset.questions[0], "--period", "all"];
        args.extend(Grain::ALL.iter().flat_map(|it| ["--by", it.word()]));
        let cells = project.query(&args);
        let sum = |grain: Option<Grain>| -> u64 {
            let of_grain = cells.iter().filter(|it| period(it).grain() == grain);
            of_grain.map(|it| whole(&it["n"])).sum()
        };
        let all = whole(&real.reference["valid_scores"]);
        let months = real.reference["by_month"].as_object().expect("months");
        let dated: u64 = months.values().map(|it| whole(&it["n"])).sum();
        assert_eq!(dated < all, whole(&real.reference["missing_dates"]) > 0);
        assert_eq!(sum(None), all);
        for grain in Grain::ALL {
            assert_eq!(sum(Some(grain)), dated, "{grain:?}");
        }
    }
}

mod thresholds {
    use super::*;

    #[test]
    fn by_default_no_cell_of_few_answers_carries_a_number() {
        for dataset in [&SURGERIES, &TRUSTS, &TRUSTS_BY_RESPONDENT, &ENGINEERS] {
            for_real(dataset, |real| {
                let project = real.project("");
                for dimension in real.cuts() {
                    let expected = real.expected(dimension);
                    for question in dataset.questions {
                        let cells = real.cells(&project, question, dimension);
                        assert_eq!(cells.len(), expected.len());
                        for (name, cell) in &cells {
                            let n = whole(&expected[name]["n"]);
                            is_gated(cell, &expected[name], n, &format!("{name:?}"));
                        }
                    }
                    let share = real.cells(&project, dataset.questions[0], dimension);
                    let withheld = share.values().filter(|it| it["status"] == "withheld").count();
                    assert!(
                        0 < withheld && withheld < share.len(),
                        "{withheld} of {}",
                        share.len()
                    );
                }
            });
        }
    }

    fn is_gated(cell: &Value, expected: &Value, n: u64, what: &str) {
        if cell["status"] == "withheld" {
            let keys: Vec<&String> = cell.as_object().expect("an object").keys().collect();
            assert_eq!(keys, ["cut", "metric", "period", "question", "status", "survey"], "{what}");
            return;
        }
        assert!(n >= MINIMUM_N, "{what}: {n} answers are printed");
        let status = if n < COMPARISON_N { "low-base" } else { "shown" };
        assert_eq!(cell["status"], status, "{what}");
        agrees(cell, expected, what);
    }

    #[test]
    fn by_default_no_small_group_is_left_over_in_a_printed_total() {
        for dataset in [&SURGERIES, &TRUSTS, &TRUSTS_BY_RESPONDENT, &ENGINEERS] {
            for_real(dataset, |real| {
                let project = real.project("");
                let totals = real.cells(&project, dataset.questions[0], None);
                for (dimension, _) in dataset.dimensions {
                    let groups = real.cells(&project, dataset.questions[0], Some(dimension));
                    for ((_, period), total) in &totals {
                        let Some(total) = total["n"].as_u64() else { continue };
                        let parts = groups.iter().filter(|((_, it), _)| it == period);
                        let printed: u64 = parts.filter_map(|(_, it)| it["n"].as_u64()).sum();
                        let left = total - printed;
                        assert!(
                            left == 0 || left >= MINIMUM_N || printed == 0,
                            "{period} by {dimension}: {left} answers are left over"
                        );
                    }
                }
            });
        }
    }

    #[test]
    fn by_default_no_few_answers_are_left_over_between_all_time_and_its_parts() {
        for dataset in [&SURGERIES, &TRUSTS, &TRUSTS_BY_RESPONDENT, &ENGINEERS] {
            for_real(dataset, |real| {
                let project = real.project("");
                for dimension in real.cuts() {
                    let mut args = vec![dataset.questions[0], "--period", "all"];
                    args.extend(Grain::ALL.iter().flat_map(|it| ["--by", it.word()]));
                    args.extend(dimension.iter().flat_map(|it| ["--by", *it]));
                    let cells = project.query(&args);
                    for grain in Grain::ALL {
                        nothing_small_is_left_over(&cells, grain);
                    }
                }
            });
        }
    }

    fn nothing_small_is_left_over(cells: &[Value], grain: Grain) {
        let grain_of = |it: &Value| period(it).grain();
        for all in cells.iter().filter(|it| grain_of(it).is_none()) {
            let Some(total) = all["n"].as_u64() else { continue };
            let is_part = |it: &&Value| grain_of(it) == Some(grain) && it["cut"] == all["cut"];
            let parts = cells.iter().filter(is_part);
            let printed: u64 = parts.filter_map(|it| it["n"].as_u64()).sum();
            let left = total - printed;
            let cut = &all["cut"];
            assert!(
                left == 0 || left >= MINIMUM_N || printed == 0,
                "{cut} by {grain:?}: {left} answers are left over"
            );
        }
    }
}

mod containers {
    use super::*;

    /// The answers of the surgeries in another container, by a site with another line.
    fn agrees_in_every_cell(file: &str, line: &str, another: &str) {
        for_real(&SURGERIES, |real| {
            let Some(bytes) = contained(real, file) else { return };
            let site = real.dataset.site.replace("data/data.csv", &format!("data/{file}"));
            assert_eq!(site.matches(line).count(), 1);
            let site = site.replace(line, another);
            let every_cell = Project::new(&format!("{site}{EVERY_CELL}"), file, &bytes);
            reference::is_as_the_reference_says(real, &every_cell);
            let gated = Project::new(&site, file, &bytes);
            assert_eq!(codes(&gated.check()), ["rows-alike"]);
            assert!(gated.build("public").contains_key("index.html"));
        });
    }

    const DATE: &str = "date = \"time\"";

    #[test]
    fn a_parquet_file_of_times_agrees_in_every_cell() {
        agrees_in_every_cell("nhs_fft_gp.parquet", DATE, DATE);
    }

    #[test]
    fn a_parquet_file_of_texts_in_zstandard_agrees_in_every_cell() {
        agrees_in_every_cell("nhs_fft_gp_strings_zstd.parquet", DATE, DATE);
    }

    /// The clock of the CSV was kept and called UTC, so its days are those of a site in UTC. (Of a
    /// site in London eight answers of summer evenings would be of the day after; as it happens none
    /// of them is of the last day of a week or a month.)
    #[test]
    fn a_parquet_file_of_instants_agrees_in_every_cell_of_a_site_in_utc() {
        let (london, utc) = ("timezone = \"Europe/London\"", "timezone = \"UTC\"");
        agrees_in_every_cell("nhs_fft_gp_tz_utc.parquet", london, utc);
    }

    #[test]
    fn a_sheet_of_a_workbook_agrees_in_every_cell() {
        let sheet = format!("{DATE}\nsheet = \"Responses\"");
        agrees_in_every_cell("nhs_fft_gp.xlsx", DATE, &sheet);
    }

    /// The first rows of the surgeries, as spreadsheets save "Unicode text".
    const WIDE: &str = "nhs_fft_gp_200_utf16le_tab.tsv";

    #[test]
    fn rows_in_utf16_have_the_figures_of_the_same_rows_as_csv() {
        for_real(&SURGERIES, |real| {
            let Some(wide) = contained(real, WIDE) else { return };
            let site = real.dataset.site.replace("data/data.csv", "data/data.tsv") + EVERY_CELL;
            let wide = Project::new(&site, "data.tsv", &wide);
            let site = format!("{}{EVERY_CELL}", real.dataset.site);
            let narrow = Project::new(&site, real.dataset.file, &first_rows(real, 200));
            let (wide_said, narrow_said) = (wide.check(), narrow.check());
            assert_eq!(
                (codes(&wide_said), codes(&narrow_said)),
                (vec!["rows-alike"], vec!["rows-alike"])
            );
            assert_eq!(wide_said[0]["line"], narrow_said[0]["line"]);
            for question in real.dataset.questions {
                for dimension in real.cuts() {
                    let figures = |it: &Project| {
                        let mut cells = real.cells(it, question, dimension);
                        for cell in cells.values_mut() {
                            cell.as_object_mut().expect("an object").remove("sources");
                        }
                        cells
                    };
                    assert!(!figures(&wide).is_empty());
                    assert_eq!(figures(&wide), figures(&narrow));
                }
            }
        });
    }

    fn first_rows(real: &Real, rows: usize) -> Vec<u8> {
        let bytes = real.bytes();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&*bytes);
        let mut writer = csv::Writer::from_writer(vec![]);
        for row in reader.byte_records().take(1 + rows) {
            writer.write_byte_record(&row.expect("a row")).expect("memory takes all");
        }
        writer.into_inner().expect("memory takes all")
    }

    fn contained(real: &Real, file: &str) -> Option<Vec<u8>> {
        let folder = real.folder.parent().expect("a folder of datasets").join("containers");
        there(&folder).then(|| fs::read(folder.join(file)).expect("a container"))
    }
}

fn codes(found: &[Value]) -> Vec<&str> {
    found.iter().filter_map(|it| it["code"].as_str()).collect()
}

mod diagnostics {
    use super::*;

    #[test]
    fn every_answer_of_the_surgeries_is_read() {
        for_real(&SURGERIES, |real| {
            let found = real.project("").check();
            assert_eq!(codes(&found), ["rows-alike"]);
            // Comments of the same words, of the same second and surgery: exported twice.
            let mut met = HashSet::new();
            let commented = real.rows().into_iter().filter(|it| !it["free_text"].trim().is_empty());
            let alike = commented.filter(|it| !met.insert(format!("{it:?}"))).count();
            let message = found[0]["message"].as_str().expect("a message");
            assert!(message.starts_with(&format!("{alike} rows")), "{message}");
        });
    }

    #[test]
    fn what_the_trusts_file_cannot_say_is_said_with_its_place_and_number() {
        for_real(&TRUSTS, |real| {
            let found = real.project("").check();
            assert_eq!(found.len(), 3, "{found:#?}");
            dates_are_reported(real, &found[0]);
            scores_are_reported(real, &found[1]);
            dates_both_ways_are_reported(real, &found[2]);
        });
    }

    #[test]
    fn further_comments_of_a_respondent_are_said_with_their_number() {
        for_real(&TRUSTS_BY_RESPONDENT, |real| {
            let found = real.project("").check();
            assert_eq!(found.len(), 4, "{found:#?}");
            dates_are_reported(real, &found[0]);
            scores_are_reported(real, &found[1]);
            dates_both_ways_are_reported(real, &found[2]);
            let rows = real.rows();
            let mut heard = BTreeSet::new();
            let repeat = rows.iter().find(|it| !heard.insert(it["Respondent ID"].clone()));
            let repeat = repeat.expect("a respondent of two comments");
            let repeats = rows.len() as u64 - whole(&real.reference["rows_read"]);
            assert_eq!(found[3]["code"], "duplicate-responses");
            let message = found[3]["message"].as_str().expect("a message");
            assert!(message.starts_with(&format!("{repeats} rows")), "{message}");
            assert_eq!(found[3]["line"], real.line_of(&repeat["Comment ID"]));
        });
    }

    fn dates_are_reported(real: &Real, found: &Value) {
        let is_unreadable = |it: &&BTreeMap<String, String>| {
            let month = it["Date"].split('/').nth(1).and_then(|it| it.parse::<u8>().ok());
            month.is_none_or(|it| it > 12)
        };
        let rows = real.rows();
        let unreadable: Vec<_> = rows.iter().filter(is_unreadable).collect();
        let missing = whole(&real.reference_of("reference.json")["missing_dates"]);
        assert_eq!(unreadable.len() as u64, missing);
        assert!(unreadable.iter().all(|it| it["Service type 1"] == "See and Convey"));
        is_reported(real, found, "unreadable-date", "Date", &unreadable);
    }

    /// Those that have no such month are right the other way round, so others may be too.
    fn dates_both_ways_are_reported(real: &Real, found: &Value) {
        let rows = real.rows();
        let parts = rows.iter().map(|it| {
            let mut parts = it["Date"].split('/').map(|it| it.parse().expect("a number"));
            (parts.next().expect("a day"), parts.next().expect("a month"))
        });
        let parts: Vec<(u16, u16)> = parts.collect();
        let turned = parts.iter().filter(|(_, month)| *month > 12).count();
        let either = parts.iter().filter(|(day, month)| day != month && (1..=12).contains(day));
        let either = either.filter(|(_, month)| *month <= 12).count();
        assert_eq!(found["code"], "dates-both-ways");
        let message = found["message"].as_str().expect("a message");
        assert!(message.starts_with(&format!("{turned} dates of ")), "{message}");
        assert!(message.contains(&format!("; {either} more could be either")), "{message}");
    }

    fn scores_are_reported(real: &Real, found: &Value) {
        let rows = real.rows();
        let score = "FFT categorical answer";
        let off: Vec<_> = rows.iter().filter(|it| !"12345".contains(it[score].as_str())).collect();
        assert_eq!(
            off.len() as u64,
            whole(&real.reference_of("reference.json")["invalid_or_missing_scores"])
        );
        is_reported(real, found, "answer-off-scale", score, &off);
    }

    /// A kind of mistake is said once: at its first cell, by the physical line of the file, with
    /// the number of the others.
    fn is_reported(
        real: &Real,
        found: &Value,
        code: &str,
        column: &str,
        rows: &[&BTreeMap<String, String>],
    ) {
        assert_eq!(found["severity"], "warning");
        assert_eq!(found["code"], code);
        assert_eq!(found["file"], format!("data/{}", real.dataset.file));
        assert_eq!(found["line"], real.line_of(&rows[0]["Comment ID"]), "{found:#}");
        let cell = serde_json::json!({ "column": column, "text": rows[0][column] });
        assert_eq!(found["cell"], cell, "{found:#}");
        assert_eq!(found["more"], rows.len() as u64 - 1, "{found:#}");
    }

    #[test]
    fn a_row_is_called_by_its_physical_line_whatever_ends_the_lines() {
        for line_break in ["\n", "\r\n"] {
            let lines =
                ["Comment ID,Date", "\"of two", "lines\",1/2/2022", "", "last,31/31/2022", ""];
            let rows = lines.join(line_break);
            let rows = rows.replace(
                "Comment ID,",
                "Comment ID,Trust,Service type 1,FFT categorical answer,FFT answer,",
            );
            let rows = rows.replace("lines\",", "lines\",A,B,1,,").replace("last,", "last,A,B,1,,");
            let project = Project::new(TRUSTS.site, TRUSTS.file, rows.as_bytes());
            let found = project.check();
            assert_eq!(found.len(), 1, "{found:#?}");
            assert_eq!(found[0]["line"], 5, "{line_break:?}");
        }
    }
}

mod site {
    use super::*;

    #[test]
    fn the_surgeries_are_built_into_a_site_that_quotes_no_one() {
        for_real(&SURGERIES, |real| {
            is_built_well(real);
            the_telephone_number_is_nowhere(real);
        });
    }

    #[test]
    fn the_trusts_are_built_into_a_site_that_quotes_no_one() {
        for_real(&TRUSTS, is_built_well);
        for_real(&TRUSTS_BY_RESPONDENT, is_built_well);
    }

    fn is_built_well(real: &Real) {
        let project = real.project("");
        let site = project.build("public");
        every_group_has_a_page(real, &site);
        no_comment_is_quoted(real, &site);
        assert_eq!(differing(&project.build("again"), &site), NONE, "from the cache");
        assert_eq!(differing(&real.project("").build("public"), &site), NONE, "in another folder");
    }

    const NONE: [&str; 0] = [];

    /// The files that one site has and the other has not, or not so.
    fn differing<'a>(one: &'a Files, other: &'a Files) -> Vec<&'a str> {
        let paths: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
        let differ = paths.into_iter().filter(|it| one.get(*it) != other.get(*it));
        differ.map(String::as_str).collect()
    }

    fn every_group_has_a_page(real: &Real, site: &Files) {
        for (dimension, _) in real.dataset.dimensions {
            let groups: Vec<String> = real.groups(dimension);
            assert!(groups.len() > 1);
            let folder = format!("scorecards/{dimension}/");
            let pages: Vec<&str> = site.keys().filter_map(|it| it.strip_prefix(&folder)).collect();
            let mut expected: Vec<String> =
                groups.iter().map(|it| format!("{}.html", Slug::of(it))).collect();
            expected.push("index.html".to_owned());
            expected.sort();
            assert_eq!(pages, expected);
            for name in pages {
                let safe =
                    |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "-.".contains(it);
                assert!(name.chars().all(safe), "{name}");
            }
        }
    }

    /// A quote of as few words as these is told from the site's own words.
    const WORDS_OF_A_QUOTE: usize = 5;

    /// No five words that follow each other in a comment do so anywhere in the site.
    fn no_comment_is_quoted(real: &Real, site: &Files) {
        let mut vocabulary = Vocabulary::default();
        let mut said: HashSet<[usize; WORDS_OF_A_QUOTE]> = HashSet::new();
        for bytes in site.values() {
            let words = vocabulary.numbers(&String::from_utf8_lossy(bytes));
            said.extend(words.array_windows());
        }
        let mut long = 0;
        for (place, row) in real.rows().iter().enumerate() {
            for column in real.dataset.comments {
                let words = vocabulary.numbers(&row[*column]);
                long += usize::from(words.len() >= WORDS_OF_A_QUOTE);
                let is_quoted = words.array_windows().any(|it| said.contains(it));
                assert!(!is_quoted, "the site quotes the comment of row {place}");
            }
        }
        assert!(long > 1000, "{long} comments were looked for");
    }

    /// Words by number, so that many texts are quickly compared.
    #[derive(Default)]
    struct Vocabulary(HashMap<String, usize>);

    impl Vocabulary {
        fn numbers(&mut self, text: &str) -> Vec<usize> {
            let number = |word| {
                let next = self.0.len();
                *self.0.entry(word).or_insert(next)
            };
            words(text).into_iter().map(number).collect()
        }
    }

    /// The author of the file left one in the text of row 2759.
    fn the_telephone_number_is_nowhere(real: &Real) {
        let rows = real.rows();
        let comment = words(&rows[2759]["free_text"]);
        let digits = |it: &String| it.bytes().all(|it| it.is_ascii_digit());
        let mut runs = comment.split(|it| !digits(it));
        let number = runs.find(|it| it.concat().len() >= 10).expect("a telephone number");
        let project = real.project("");
        let _ = project.build("public");
        project.query(&["positive", "--by", "surgery"]);
        for (path, bytes) in files(project.root()) {
            if path.starts_with("data/") {
                continue;
            }
            let text = String::from_utf8_lossy(&bytes);
            for sign in [" ", "", "-"] {
                assert!(!text.contains(&number.join(sign)), "{path}");
            }
            assert!(!words(&text).windows(number.len()).any(|it| it == number), "{path}");
        }
    }

    /// The words of a text, small; of HTML those between its tags too.
    fn words(text: &str) -> Vec<String> {
        let text =
            text.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&").to_lowercase();
        let parts = text.split(|it: char| !it.is_alphanumeric());
        parts.filter(|it| !it.is_empty()).map(str::to_owned).collect()
    }
}

/// A dataset that is there.
struct Real {
    dataset: &'static Dataset,
    folder: PathBuf,
    reference: Value,
}

/// Runs a test on a dataset, or says that it was not.
fn for_real(dataset: &'static Dataset, test: impl Fn(&Real)) {
    let Some(all) = std::env::var_os("BELLWETHER_REAL_DATA") else {
        // Past the test harness, which keeps what a passing test prints to itself.
        drop(writeln!(std::io::stderr(), "skipped: BELLWETHER_REAL_DATA is not set"));
        return;
    };
    let folder = Path::new(&all).join(dataset.folder);
    if !there(&folder) {
        return;
    }
    let mut real = Real { dataset, folder, reference: Value::Null };
    real.reference = real.reference_of(dataset.reference);
    test(&real);
}

/// Whether there is a folder; that there is none is said.
fn there(folder: &Path) -> bool {
    let there = folder.is_dir();
    if !there {
        drop(writeln!(std::io::stderr(), "skipped: {} is not there", folder.display()));
    }
    there
}

impl Real {
    fn reference_of(&self, name: &str) -> Value {
        let path = self.folder.join(name);
        let text =
            fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        serde_json::from_str(&text).expect("a reference is JSON")
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(self.folder.join(self.dataset.file)).expect("a dataset has its file")
    }

    fn rows(&self) -> Vec<BTreeMap<String, String>> {
        let bytes = self.bytes();
        let rows: Result<_, csv::Error> =
            csv::Reader::from_reader(&*bytes).into_deserialize().collect();
        rows.expect("rows as long as their header")
    }

    /// The line of the file that begins with a comment's id, from 1: counted by its line feeds, not
    /// by a reader of rows.
    fn line_of(&self, comment: &str) -> u64 {
        let bytes = self.bytes();
        let begins = |line: &[u8]| line.starts_with(format!("{comment},").as_bytes());
        let lines: Vec<usize> = bytes
            .split(|it| *it == b'\n')
            .enumerate()
            .filter(|(_, it)| begins(it))
            .map(|(place, _)| place)
            .collect();
        assert_eq!(lines.len(), 1, "{comment} is the id of one comment");
        lines[0] as u64 + 1
    }

    /// A project of this dataset, outside this one, with `privacy` for its thresholds.
    fn project(&self, privacy: &str) -> Project {
        Project::new(&format!("{}{privacy}", self.dataset.site), self.dataset.file, &self.bytes())
    }

    /// Everyone, and every dimension.
    fn cuts(&self) -> Vec<Option<&'static str>> {
        let dimensions = self.dataset.dimensions.iter().map(|(id, _)| Some(*id));
        std::iter::once(None).chain(dimensions).collect()
    }

    /// The groups of a dimension that have an answer, named as the product does.
    fn groups(&self, dimension: &str) -> Vec<String> {
        let groups = self.reference[format!("by_{dimension}")].as_object().expect("groups");
        groups.keys().map(|it| single_spaced(it)).collect()
    }

    /// What the product says of all time, every month and, of everyone, every week.
    fn cells(
        &self,
        project: &Project,
        question: &str,
        dimension: Option<&str>,
    ) -> BTreeMap<CellName, Value> {
        let mut args = vec![question, "--period", "all", "--by", "month"];
        match dimension {
            Some(dimension) => args.extend(["--by", dimension]),
            None => args.extend(["--by", "week"]),
        }
        let mut cells = BTreeMap::new();
        for cell in project.query(&args) {
            let group = dimension.map(|it| cell["cut"][it].as_str().expect("a group").to_owned());
            let period = cell["period"]["label"].as_str().expect("a label").to_owned();
            let twice = cells.insert((group, period), cell);
            assert_eq!(twice, None, "a cell is said once");
        }
        cells
    }

    /// The same cells of the reference.
    fn expected(&self, dimension: Option<&str>) -> BTreeMap<CellName, Value> {
        let section = |name: &str| self.reference[name].as_object().expect(name).clone();
        let mut cells: BTreeMap<CellName, Value> = BTreeMap::new();
        match dimension {
            None => {
                cells.insert((None, "all".to_owned()), self.reference["overall"].clone());
                for (period, cell) in section("by_month").into_iter().chain(section("by_iso_week"))
                {
                    cells.insert((None, period), cell);
                }
            }
            Some(dimension) => {
                for (group, cell) in section(&format!("by_{dimension}")) {
                    cells.insert((Some(single_spaced(&group)), "all".to_owned()), cell);
                }
                for (name, cell) in section(&format!("by_month_{dimension}")) {
                    let (month, group) = name.split_once(" | ").expect("a month and a group");
                    cells.insert((Some(single_spaced(group)), month.to_owned()), cell);
                }
            }
        }
        cells
    }
}

/// A cell that is printed has the figures of the reference, whichever of the two metrics it is of.
fn agrees(cell: &Value, expected: &Value, what: &str) {
    let n = whole(&expected["n"]);
    assert_eq!(cell["n"], n, "{what}");
    let close = |found: &Value, expected: &Value, field: &str| {
        let (found, expected) = (number(found), number(expected));
        assert!((found - expected).abs() <= TOLERANCE, "{what} {field}: {found} for {expected}");
    };
    if cell["metric"] == "nps" {
        // The reference has the interval of Wald, the product the adjusted one.
        close(&cell["value"], &expected["nps"], "NPS");
        for side in ["promoter", "passive", "detractor"] {
            assert_eq!(cell["counts"][side], expected[format!("{side}s")], "{what} {side}s");
        }
        return;
    }
    let scores = scores(cell);
    assert_eq!(scores.len() as u64, n, "{what}: the answers by score");
    let median = (scores[(scores.len() - 1) / 2] + scores[scores.len() / 2]) / 2.0;
    close(&median.into(), &expected["median"], "median");
    match cell["metric"].as_str() {
        Some("csat" | "share") => {
            let lowest = if cell["metric"] == "csat" { 4.0 } else { 8.0 };
            let top = scores.iter().filter(|it| **it >= lowest).count() as u64;
            assert_eq!(top, whole(&expected["top"]), "{what}: top answers");
            close(&cell["value"], &expected["top_pct"], "share");
            close(&cell["low"], &expected["top_wilson95"][0], "low");
            close(&cell["high"], &expected["top_wilson95"][1], "high");
            assert_eq!(cell["method"], "wilson");
        }
        Some("mean") => {
            close(&cell["value"], &expected["mean"], "mean");
            let mean = number(&cell["value"]);
            if n > 1 {
                let squares: f64 = scores.iter().map(|it| (it - mean).powi(2)).sum();
                let sd = (squares / (n - 1) as f64).sqrt();
                close(&sd.into(), &expected["sd"], "standard deviation");
            }
            assert_eq!(cell["method"], "student-t");
        }
        other => panic!("{what}: a metric of {other:?}"),
    }
}

/// Every answer of a cell, lowest first.
fn scores(cell: &Value) -> Vec<f64> {
    let counts = cell["counts"].as_object().expect("answers by score");
    let mut scores: Vec<f64> = vec![];
    for (score, n) in counts {
        let score: f64 = score.parse().expect("a score");
        scores.extend((0..whole(n)).map(|_| score));
    }
    scores.sort_by(f64::total_cmp);
    scores
}

fn period(cell: &Value) -> Period {
    let label = cell["period"]["label"].as_str().expect("a label");
    Period::parse(label, Day(0)).unwrap_or_else(|| panic!("`{label}` is no period"))
}

fn whole(number: &Value) -> u64 {
    number.as_u64().unwrap_or_else(|| panic!("{number} is no whole number"))
}

fn number(number: &Value) -> f64 {
    number.as_f64().unwrap_or_else(|| panic!("{number} is no number"))
}

fn single_spaced(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Files by their path below a folder.
type Files = BTreeMap<String, Vec<u8>>;

fn files(folder: &Path) -> Files {
    let entries =
        walkdir::WalkDir::new(folder).into_iter().map(|it| it.expect("a folder of our own"));
    let of_file = |it: walkdir::DirEntry| {
        let path = it
            .path()
            .strip_prefix(folder)
            .expect("below the folder")
            .to_string_lossy()
            .into_owned();
        (path, fs::read(it.path()).expect("a file of our own"))
    };
    entries.filter(|it| it.file_type().is_file()).map(of_file).collect()
}

/// A project for as long as a test runs.
struct Project {
    folder: TempDir,
}

impl Project {
    fn new(site: &str, file: &str, bytes: &[u8]) -> Project {
        let folder = TempDir::new().expect("room for a project");
        fs::write(folder.path().join("site.toml"), site).expect("room for a project");
        fs::create_dir(folder.path().join("data")).expect("room for a project");
        fs::write(folder.path().join("data").join(file), bytes).expect("room for a project");
        Project { folder }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bellwether"));
        let output =
            command.args(args).arg("--root").arg(self.root()).output().expect("the program runs");
        let heard = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{command:?}\n{heard}");
        output
    }

    fn json<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Vec<Value> {
        let output = self.run(args);
        serde_json::from_slice(&output.stdout).expect("an array of JSON")
    }

    fn query(&self, args: &[&str]) -> Vec<Value> {
        self.json(["query"].iter().chain(args).chain(&["--format", "json"]))
    }

    fn check(&self) -> Vec<Value> {
        self.json(["check", "--format", "json"])
    }

    /// The files of the site.
    fn build(&self, out: &str) -> Files {
        let out = self.root().join(out);
        self.run([OsStr::new("build"), OsStr::new("--out"), out.as_os_str()]);
        files(&out)
    }
}
