//! Exports of survey tools as they are: SurveyMonkey with two rows of header, one, or codes, and
//! Qualtrics of three kinds. What the reference does not count is counted here from the rows.

use super::*;

/// A file of a survey tool, and its site.
struct Export {
    folder: &'static str,
    file: &'static str,
    site: &'static str,
    encoding: &'static encoding_rs::Encoding,
    /// The rows that name the columns.
    header: usize,
}

const NEWSPAPER: &str = "fte_surveymonkey";

const STAR_WARS: Export = Export {
    folder: NEWSPAPER,
    file: "StarWars.csv",
    site: include_str!("star_wars.toml"),
    encoding: encoding_rs::WINDOWS_1252,
    header: 2,
};

const FLYING: Export = Export {
    file: "flying-etiquette.csv",
    site: include_str!("flying.toml"),
    encoding: encoding_rs::UTF_8,
    header: 1,
    ..STAR_WARS
};

const THANKSGIVING: Export = Export {
    file: "thanksgiving-2015-poll-data.csv",
    site: include_str!("thanksgiving.toml"),
    ..FLYING
};

const FOOD: Export = Export {
    file: "food-world-cup-data.csv",
    site: include_str!("food.toml"),
    encoding: encoding_rs::WINDOWS_1252,
    ..FLYING
};

const MASCULINITY: Export = Export {
    file: "masculinity-raw-responses.csv",
    site: include_str!("masculinity.toml"),
    ..FLYING
};

const QUALTRICS: Export = Export {
    folder: "survey_tool_exports",
    file: "qualtrics_excluder_raw.csv",
    site: include_str!("qualtrics.toml"),
    encoding: encoding_rs::UTF_8,
    header: 3,
};

const QUALTRICS_IN_GERMAN: Export = Export {
    file: "qualtrics_sample_3header_de.csv",
    site: include_str!("qualtrics_asked.toml"),
    ..QUALTRICS
};

const QUALTRICS_LEGACY: Export =
    Export { file: "qualtrics_legacy_2header_bom.csv", header: 2, ..QUALTRICS_IN_GERMAN };

/// An export that is there.
struct Tool {
    export: &'static Export,
    folder: PathBuf,
    bytes: Vec<u8>,
}

fn for_tool(export: &'static Export, test: impl Fn(&Tool)) {
    let Some(all) = std::env::var_os("BELLWETHER_REAL_DATA") else {
        drop(writeln!(std::io::stderr(), "skipped: BELLWETHER_REAL_DATA is not set"));
        return;
    };
    let folder = Path::new(&all).join(export.folder);
    if there(&folder) {
        let bytes = fs::read(folder.join(export.file)).expect("an export");
        test(&Tool { export, folder, bytes });
    }
}

impl Tool {
    /// A project of this export, with `privacy` for its thresholds.
    fn project(&self, privacy: &str) -> Project {
        Project::new(&format!("{}{privacy}", self.export.site), self.export.file, &self.bytes)
    }

    fn reference(&self) -> Value {
        let text = fs::read_to_string(self.folder.join("reference.json")).expect("a reference");
        serde_json::from_str(&text).expect("a reference is JSON")
    }

    /// The names of the columns, and the rows below them, read by no part of the product.
    fn rows(&self) -> (Vec<String>, Vec<Vec<String>>) {
        let (text, _) = self.export.encoding.decode_with_bom_removal(&self.bytes);
        let reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let rows = reader.into_deserialize().map(|it| it.expect("a row"));
        let mut rows: Vec<Vec<String>> = rows.collect();
        let rest = rows.split_off(self.export.header);
        (rows.swap_remove(0), rest)
    }

    /// How many rows have each of the cells of a column; blank ones are not counted.
    fn counted(&self, column: &str) -> BTreeMap<String, u64> {
        let (header, rows) = self.rows();
        let place = header.iter().position(|it| it == column).expect("a column");
        let mut counted = BTreeMap::new();
        for row in rows.into_iter().filter(|it| !it[place].is_empty()) {
            *counted.entry(row[place].clone()).or_default() += 1;
        }
        counted
    }

    /// The one reading of all answers to a question.
    fn all(&self, question: &str) -> Value {
        let mut all = self.project(EVERY_CELL).query(&[question]);
        assert_eq!(all.len(), 1, "{question}");
        all.remove(0)
    }

    /// So many rows are read, of which so many count, and nothing is to be said of them: of the
    /// page about the data, and of the checks.
    fn reads(&self, rows: usize, responses: u64) {
        let project = self.project("");
        assert_eq!(project.check(), Vec::<Value>::new(), "{}", self.export.file);
        let site = project.build("public");
        let page = String::from_utf8(site["data.html"].clone()).expect("a page");
        let counted = |n: u64, word: &str| {
            let n = if n >= 1000 { format!("{},{:03}", n / 1000, n % 1000) } else { n.to_string() };
            format!("{n} {word}{}", if n == "1" { "" } else { "s" })
        };
        let verb = if responses == 1 { "counts" } else { "count" };
        let rows = counted(rows as u64, "row");
        let responses = match responses {
            few @ ..MINIMUM_N => {
                format!("1 file: fewer than {} responses count", few.max(MINIMUM_N))
            }
            n => format!("1 file with {rows}: {} {verb}", counted(n, "response")),
        };
        assert!(page.contains(&responses), "{responses}: {page}");
        assert_eq!(self.project("").build("public"), site, "in another folder");
    }
}

/// The answers by score of a reading, scores that no one gave left out.
fn counts(reading: &Value) -> BTreeMap<String, u64> {
    let counts = reading["counts"].as_object().expect("answers by score").iter();
    counts.map(|(score, n)| (score.clone(), whole(n))).filter(|(_, n)| *n > 0).collect()
}

fn of<const N: usize>(counts: [(&str, u64); N]) -> BTreeMap<String, u64> {
    counts.map(|(score, n)| (score.to_owned(), n)).into()
}

mod surveymonkey {
    use super::*;

    #[test]
    fn two_rows_of_header_are_no_responses() {
        for_tool(&STAR_WARS, |tool| {
            let reference = &tool.reference()["starwars"];
            let (header, rows) = tool.rows();
            let data_rows = whole(&reference["data_rows"]);
            assert_eq!(
                (header.len() as u64, rows.len() as u64),
                (whole(&reference["columns"]), data_rows)
            );
            tool.reads(rows.len(), data_rows);
            let seen = tool.all("seen");
            assert_eq!(seen["n"], data_rows);
            assert_eq!(seen["counts"]["1"], reference["seen_any_yes"]);
        });
    }

    /// The heading of a question stands above the first of its options; those to its right are
    /// named by the second row.
    #[test]
    fn an_option_without_a_heading_of_its_own_is_found() {
        for_tool(&STAR_WARS, |tool| {
            let (header, rows) = tool.rows();
            let first = header.iter().position(|it| it.starts_with("Which of the following"));
            let first = first.expect("the films");
            let seen = rows.iter().filter(|it| !it[first].is_empty()).count() as u64;
            let project = tool.project(EVERY_CELL);
            let who: Vec<u64> = project
                .query(&["seen", "--by", "first"])
                .iter()
                .map(|it| whole(&it["n"]))
                .collect();
            assert_eq!(who, [seen]);
            let character = first + 6 + 6 + 11;
            assert_eq!(header[character], "", "its heading is far to the left");
            let scored = rows
                .iter()
                .filter(|it| !["", "Unfamiliar (N/A)"].contains(&it[character].as_str()));
            let mut scores = BTreeMap::new();
            for row in scored {
                *scores.entry(row[character].as_str()).or_insert(0) += 1;
            }
            let expected = [
                ("1", "Very unfavorably"),
                ("2", "Somewhat unfavorably"),
                ("3", "Neither favorably nor unfavorably (neutral)"),
                ("4", "Somewhat favorably"),
                ("5", "Very favorably"),
            ];
            let expected = of(expected.map(|(score, label)| (score, scores[label])));
            assert_eq!(counts(&tool.all("jar_jar")), expected);
        });
    }

    #[test]
    fn every_answer_about_flying_is_counted() {
        for_tool(&FLYING, |tool| {
            let reference = &tool.reference()["flying_etiquette"];
            tool.reads(tool.rows().1.len(), whole(&reference["rows"]));
            let answers = reference["answers"].as_object().expect("answers");
            let config: toml::Table = tool.export.site.parse().expect("TOML");
            let questions = config["survey"][0]["question"].as_array().expect("questions");
            assert_eq!(questions.len(), answers.len());
            for question in questions {
                let text = |key: &str| question[key].as_str().expect("a text");
                let expected = answers[text("column")].as_object().expect("answers");
                let recode = question["recode"].as_table().expect("a recode");
                let expected: BTreeMap<String, u64> = expected
                    .iter()
                    .map(|(label, n)| (recode[label].to_string(), whole(n)))
                    .collect();
                assert_eq!(counts(&tool.all(text("id"))), expected, "{}", text("column"));
            }
        });
    }

    #[test]
    fn every_answer_about_thanksgiving_is_counted() {
        for_tool(&THANKSGIVING, |tool| {
            let rows = whole(&tool.reference()["thanksgiving"]["rows"]);
            tool.reads(tool.rows().1.len(), rows);
            let celebrate = tool.counted("Do you celebrate Thanksgiving?");
            assert_eq!(celebrate.values().sum::<u64>(), rows);
            let expected = of([("0", celebrate["No"]), ("1", celebrate["Yes"])]);
            assert_eq!(counts(&tool.all("answer")), expected);
        });
    }

    #[test]
    fn every_answer_about_a_cuisine_is_counted() {
        for_tool(&FOOD, |tool| {
            tool.reads(1373, 1373);
            let mut expected =
                tool.counted("Please rate how much you like the traditional cuisine of Belgium.");
            expected.remove("N/A").expect("some do not know it");
            assert_eq!(counts(&tool.all("answer")), expected);
        });
    }

    #[test]
    fn responses_in_codes_are_counted_by_day_and_weighed() {
        for_tool(&MASCULINITY, |tool| {
            let reference = &tool.reference()["masculinity"];
            tool.reads(tool.rows().1.len(), whole(&reference["rows"]));
            let said = &reference["q0001"];
            let labels = [
                "Not at all masculine",
                "Not very masculine",
                "Somewhat masculine",
                "Very masculine",
            ];
            let scores = ["1", "2", "3", "4"].into_iter().zip(labels);
            let expected: BTreeMap<String, u64> =
                scores.map(|(score, label)| (score.to_owned(), whole(&said[label]))).collect();
            let all = tool.all("answer");
            assert_eq!(counts(&all), expected);
            let rows = whole(&reference["rows"]);
            assert_eq!(whole(&all["n"]), rows - whole(&said["No answer"]));
            // The weights of all responses add up to their number; the mean is that of the weighed.
            let (header, rows) = tool.rows();
            let column = |name: &str| header.iter().position(|it| it == name).expect("a column");
            let (answer, weight) = (column("q0001"), column("weight"));
            let weight = |it: &Vec<String>| it[weight].parse::<f64>().expect("a weight");
            let sum: f64 = rows.iter().map(weight).sum();
            assert!((sum - number(&reference["weight_sum"])).abs() < TOLERANCE);
            let (mut mass, mut moment) = (0.0, 0.0);
            for row in &rows {
                if let Some(score) = labels.iter().position(|it| *it == row[answer]) {
                    mass += weight(row);
                    moment += weight(row) * (score + 1) as f64;
                }
            }
            assert!((number(&all["value"]) - moment / mass).abs() < 1e-6);
        });
    }

    /// The product has no days; the reference's make up weeks.
    #[test]
    fn the_days_of_responses_make_up_their_weeks() {
        for_tool(&MASCULINITY, |tool| {
            let mut expected: BTreeMap<String, u64> = BTreeMap::new();
            for (day, n) in tool.reference()["masculinity"]["by_day"].as_object().expect("days") {
                let day = Day::parse(day).expect("a day");
                let week = Period::containing(Grain::Week, day).to_string();
                *expected.entry(week).or_default() += whole(n);
            }
            // Who did not answer the question has a date too.
            let site = tool.export.site.replace("missing = [\"No answer\"]", "missing = []");
            let site =
                site.replace("\"Very masculine\" = 4", "\"No answer\" = 1, \"Very masculine\" = 4");
            let project = Project::new(&(site + EVERY_CELL), tool.export.file, &tool.bytes);
            let weeks = project.query(&["answer", "--by", "week"]);
            let found: BTreeMap<String, u64> =
                weeks.iter().map(|it| (period(it).to_string(), whole(&it["n"]))).collect();
            assert_eq!(found, expected);
        });
    }
}

mod qualtrics {
    use super::*;

    /// Every cell of personal data: addresses, places, names.
    fn private_cells(tool: &Tool) -> BTreeSet<String> {
        let (header, rows) = tool.rows();
        let is_private = |name: &str| {
            ["IPAddress", "V3", "V4", "V5", "V6"].contains(&name)
                || ["Recipient", "Location"].iter().any(|it| name.starts_with(it))
        };
        let places: Vec<usize> = (0..header.len()).filter(|it| is_private(&header[*it])).collect();
        let cells = rows.iter().flat_map(|row| places.iter().map(|it| row[*it].clone()));
        // `-1` and the like are on every page.
        cells.filter(|it| it.len() > 3).collect()
    }

    fn says_nothing_private(tool: &Tool, least: usize) {
        let private = private_cells(tool);
        assert!(private.len() >= least, "{} cells were looked for", private.len());
        let project = tool.project("");
        let mut said = vec![];
        for args in [&["build"][..], &["check"], &["query", "answer", "--by", "week"]] {
            let output = project.run(args);
            said.push((
                "what the commands say".to_owned(),
                [output.stdout, output.stderr].concat(),
            ));
        }
        let written = files(project.root()).into_iter();
        said.extend(written.filter(|(path, _)| !path.starts_with("data/")));
        assert!(said.len() > 10);
        for (place, bytes) in said {
            let text = String::from_utf8_lossy(&bytes);
            for cell in &private {
                assert!(!text.contains(cell.as_str()), "{place} says {cell}");
            }
        }
    }

    #[test]
    fn previews_are_left_out_and_no_address_is_told() {
        for_tool(&QUALTRICS, |tool| {
            let status = tool.counted("Status");
            assert_eq!(status["Survey Preview"], 2);
            tool.reads(tool.rows().1.len(), status["IP Address"]);
            assert_eq!(tool.all("answer")["n"], status["IP Address"]);
            says_nothing_private(tool, 200);
        });
    }

    /// The times are of Chicago, six hours behind a site in London in December.
    #[test]
    fn the_time_zone_of_the_file_parts_the_weeks() {
        for_tool(&QUALTRICS, |tool| {
            let (header, rows) = tool.rows();
            let column = |name: &str| header.iter().position(|it| it == name).expect("a column");
            let (status, recorded) = (column("Status"), column("RecordedDate"));
            let mut expected: BTreeMap<String, u64> = BTreeMap::new();
            for row in rows.iter().filter(|it| it[status] != "Survey Preview") {
                let (day, time) = row[recorded].split_once(' ').expect("a time");
                let day = Day::parse(day).expect("a day").plus(i32::from(time >= "18:00:00"));
                let week = Period::containing(Grain::Week, day).to_string();
                *expected.entry(week).or_default() += 1;
            }
            let weeks = tool.project(EVERY_CELL).query(&["answer", "--by", "week"]);
            let found = weeks.iter().map(|it| (period(it).to_string(), whole(&it["n"])));
            assert_eq!(found.collect::<BTreeMap<String, u64>>(), expected);
        });
    }

    #[test]
    fn headers_in_german_and_of_the_legacy_format_are_no_responses() {
        for export in [&QUALTRICS_IN_GERMAN, &QUALTRICS_LEGACY] {
            for_tool(export, |tool| {
                tool.reads(1, 1);
                assert_eq!(counts(&tool.all("answer")), of([("2", 1)]));
                let weeks = tool.project(EVERY_CELL).query(&["answer", "--by", "week"]);
                assert_eq!(weeks[0]["period"]["label"], "2017-W29");
                says_nothing_private(tool, 3);
            });
        }
    }
}
