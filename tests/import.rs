//! `bellwether import`: an export of each tool becomes a survey that builds, and every guess stands
//! beside what shows it.
//!
//! The exports here are made up, after the layouts that the tools write. With
//! `BELLWETHER_REAL_DATA` the real files of that folder are imported too.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use insta::assert_snapshot;

#[allow(dead_code, reason = "the manual uses all of it")]
#[path = "manual/bulletin.rs"]
mod bulletin;

use bulletin::{Project, Ran};

const SITE: &str = "[site]\ntitle = \"Imports\"\n";

/// A project without a survey, and this export in it.
fn project(path: &str, bytes: impl AsRef<[u8]>) -> Project {
    Project::empty().file("site.toml", SITE).file(path, bytes)
}

/// The block of an export, which the command prints.
fn block(path: &str, bytes: impl AsRef<[u8]>) -> String {
    let ran = project(path, bytes).run(&["import", path]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
    ran.stdout
}

/// The block of an export; added to `site.toml` it builds, every row of the file counted.
fn builds(path: &str, bytes: impl AsRef<[u8]>, responses: &str) -> String {
    builds_with(&[], path, bytes, responses)
}

fn builds_with(options: &[&str], path: &str, bytes: impl AsRef<[u8]>, responses: &str) -> String {
    let project = project(path, bytes);
    let printed = project.run(&[&["import", path], options].concat());
    let added = project.run(&[&["import", path, "--write"], options].concat());
    assert_eq!(added.code, Some(0), "{}{}", added.stderr, added.stdout);
    assert_eq!(project.text("site.toml"), format!("{SITE}\n{}", printed.stdout));
    let pages = project.builds();
    assert!(pages.summary.ends_with(&format!("from {responses}")), "{}", pages.summary);
    printed.stdout
}

/// What an import that comes to nothing says.
fn refused(path: &str, bytes: impl AsRef<[u8]>) -> String {
    let ran = project(path, bytes).run(&["import", path]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{}", ran.stderr);
    ran.stderr
}

fn narrow(text: &str) -> Vec<u8> {
    text.chars().map(|it| u8::try_from(it).expect("latin-1")).collect()
}

/// Forty rows below a header. Of each, its number goes into the braces, and the words between `|`
/// take turns.
fn rows(header: &str, row: &str) -> String {
    let mut text = format!("{header}\n");
    for number in 0..40 {
        let cells = row.split("{").map(|it| match it.split_once('}') {
            None => it.to_owned(),
            Some(("", rest)) => format!("{}{rest}", 100 + number),
            Some((turns, rest)) => {
                let turns: Vec<&str> = turns.split('|').collect();
                format!("{}{rest}", turns[number % turns.len()])
            }
        });
        writeln!(text, "{}", cells.collect::<String>()).expect("a text takes all");
    }
    text
}

mod tools {
    use super::*;

    #[test]
    fn a_plain_export_with_everything_in_it() {
        let header = "response_id;customer_id;E-mail;answered_at;team;agent;likelihood;satisfaction;ease;comment;may_quote;order_value";
        let row = "R{};C{};c{}@example.org;{13/02/2026|03/04/2026|28/01/2026};{Billing|Café};{Anna|Ben|Cara};{0|7|9|10|5};{1|2|4|5|99};{1|7|4};\"Über {} Gründe; wirklich, sehr viele\";{yes|no};{12,50|8,25}";
        let text = rows(header, row);
        let block = builds("data/contact/2026-w47.csv", narrow(&text), "40 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn qualtrics() {
        let header = "StartDate,EndDate,Status,IPAddress,Finished,RecordedDate,ResponseId,RecipientEmail,UserLanguage,Q1,Q2,Q3_TEXT\n\
            Start Date,End Date,Response Type,IP Address,Finished,Recorded Date,Response ID,Recipient Email,User Language,How likely are you to recommend us to a friend?,How satisfied are you?,Why did you answer so?\n\
            \"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"Europe/Berlin\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\",\"\"timeZone\"\":\"\"Europe/Berlin\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"ipAddress\"\"}\",\"{\"\"ImportId\"\":\"\"finished\"\"}\",\"{\"\"ImportId\"\":\"\"recordedDate\"\",\"\"timeZone\"\":\"\"Europe/Berlin\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"recipientEmail\"\"}\",\"{\"\"ImportId\"\":\"\"userLanguage\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\",\"{\"\"ImportId\"\":\"\"QID3_TEXT\"\"}\"";
        let row = "2026-11-{02|03} 10:00:00,2026-11-{02|03} 10:05:00,{IP Address|IP Address|IP Address|Survey Preview},192.0.2.{},True,2026-11-{02|03} 10:05:01,R_{},p{}@example.org,EN,{0|7|9|10|5},{Very satisfied|Satisfied|Dissatisfied|Neither satisfied nor dissatisfied},\"{} times, all in all, and more than that\"";
        let block = builds(
            "data/Relationship_November 22, 2026_14.35.csv",
            rows(header, row),
            "30 responses",
        );
        assert_snapshot!(block, @"");
    }

    #[test]
    fn surveymonkey() {
        let header = "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,How likely is it that you would recommend us?,How easy was it to get help?,Which channels did you use?,,Anything else?\n\
            ,,,,,,,Response,Response,Phone,Chat,Open-Ended Response";
        let row = "114{},77,11/{13|02}/2026 10:00:00 AM,11/{13|02}/2026 10:05:00 AM,192.0.2.{},p{}@example.org,Anna,{0|7|9|10 - Extremely likely},{Very easy|Easy|Difficult|Very difficult|Neither easy nor difficult},{Phone|},{|Chat},\"{|No, thanks for asking, it was all {} fine}\"";
        let block = builds("data/monkey.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn limesurvey() {
        let header = "\"id. Response ID\",\"submitdate. Date submitted\",\"lastpage. Last page\",\"startlanguage. Start language\",\"ipaddr. IP address\",\"G01Q01. How satisfied are you with our help?\",\"G01Q02[SQ001]. How likely are you to recommend us to others? [us]\",\"G01Q03. Which team helped you?\"";
        let row = "\"{}\",\"{2026-11-02 10:00:00|2026-11-03 11:00:00|}\",\"2\",\"en\",\"192.0.2.{}\",\"{1|2|3|4|5}\",\"{0|8|10}\",\"{Billing|Faults}\"";
        let block =
            builds("data/lime.csv", format!("\u{feff}{}", rows(header, row)), "27 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn google_forms() {
        let header = "Timestamp,Email Address,How likely are you to recommend us to a friend?,Which shop did you visit?,How would you rate our staff? [Shop],How would you rate our staff? [Delivery],What could we do better?";
        let row = "2026/11/{02|13} 3:00:00 PM GMT+{1},p{}@example.org,{0|7|9|10},{Leeds|York},{Good|Very good|Poor|Average},{Good|Excellent|Poor|Average},\"Fewer queues at {} in the morning, please\"";
        let block = builds("data/form.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn typeform() {
        let header = "#,How likely are you to recommend us?,{{answer_42471732}} Why?,Start Date (UTC),Submit Date (UTC),Network ID";
        let row = "tok{},{0|7|9|10},\"Because of {} reasons that I cannot say\",2026-11-{02|13} 10:00:00,2026-11-{02|13} 10:05:00,net{}";
        let text = rows("HEADER", row).replace("HEADER", header);
        let block = builds("data/typeform.csv", text, "40 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn delighted() {
        let header =
            "id,survey_type,score,comment,permalink,created_at,person_name,person_email,location";
        let row = "9{},nps,{0|7|9|10},\"Quick and kind, {} of ten\",https://example.org/{},17945{}00,Ann {},p{}@example.org,{Leeds|York}";
        let block = builds("data/delighted.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn a_column_for_each_touchpoint_is_one_question() {
        let header = "id,date,csat_order,csat_delivery,csat_billing,region";
        let row = "{},2026-11-{02|13},{1|2|3|4|5},{5|4|3|2},{5|4|2|},{North|South}";
        let block = builds("data/wide.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @"");
    }

    #[test]
    fn a_row_for_each_comment_is_said_to_be_one() {
        let mut text = "Comment ID,Respondent ID,Date,Rating,Question,Answer\n".to_owned();
        for number in 0..40 {
            for (question, word) in [("Why?", "kind"), ("What could be better?", "quick")] {
                let score = 1 + number % 5;
                writeln!(
                    text,
                    "{number}-{word},P{number},2026-11-{:02},{score},{question},they were {word} to me {number} times",
                    1 + number % 20
                )
                .expect("a text takes all");
            }
        }
        let block = builds("data/comments.csv", text, "40 responses");
        assert_snapshot!(block, @"");
    }
}

mod formats {
    use super::*;

    const PLAIN: (&str, &str) =
        ("id,date,nps,team", "{},2026-11-{02|13},{0|7|9|10},{Billing|Faults}");

    fn plain() -> String {
        rows(PLAIN.0, PLAIN.1)
    }

    /// The lines of a block that hold one of these words, and the comments just above them.
    fn about(block: &str, keys: &[&str]) -> String {
        let mut told = vec![];
        let mut comments = vec![];
        for line in block.lines() {
            if line.starts_with('#') {
                comments.push(line);
                continue;
            }
            if keys.iter().any(|it| line.starts_with(&format!("{it} ="))) {
                told.append(&mut comments);
                told.push(line);
            }
            comments.clear();
        }
        told.join("\n")
    }

    #[test]
    fn text_of_any_kind_is_read() {
        let wide: Vec<u8> = format!("\u{feff}{}", plain().replace(',', "\t"))
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let block = builds("data/unicode.txt", wide, "40 responses");
        assert_snapshot!(about(&block, &["encoding", "delimiter"]), @"");
        let bare: Vec<u8> = plain().encode_utf16().flat_map(u16::to_le_bytes).collect();
        let block = builds("data/bare.csv", bare, "40 responses");
        assert_snapshot!(about(&block, &["encoding", "delimiter"]), @"");
        let mut packed = GzEncoder::new(vec![], Compression::fast());
        packed.write_all(plain().replace(',', "|").as_bytes()).expect("memory takes all");
        let block = builds("data/2026-11.csv.gz", packed.finish().expect("memory"), "40 responses");
        assert_snapshot!(about(&block, &["files", "delimiter"]), @"");
        let block = builds("data/tabs.tsv", plain().replace(',', "\t"), "40 responses");
        assert_eq!(about(&block, &["delimiter"]), "");
    }

    #[test]
    fn lines_above_the_header_are_skipped() {
        let text = format!("Survey of week 47\n\"Exported on Sunday\"\n\n{}", plain());
        let block = builds("data/titled.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["skip_rows"]), @"");
    }

    #[test]
    fn rows_of_another_width_are_counted_out() {
        let text = plain() + "x,2026-11-02,9\n";
        let block = builds("data/ragged.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["files"]), @"");
    }

    #[test]
    fn a_format_of_dates_is_proved_by_a_row() {
        let dated = |days: &str| {
            rows("id,sent_on,completed_on,nps", &format!("{{}},2026-01-01,{{{days}}},{{0|9|10}}"))
        };
        let date = |days: &str| about(&block("data/a.csv", dated(days)), &["date"]);
        assert_snapshot!(date("03/04/2026|13/02/2026"), @"");
        assert_snapshot!(date("3/4/26 4:01|2/13/26 5:30"), @"");
        assert_snapshot!(date("03.04.2026 10:00|13.02.2026 09:00"), @"");
        assert_snapshot!(date("1767225600|1769904000"), @"");
    }

    #[test]
    fn dates_that_can_be_read_in_two_ways_are_left_open() {
        let dated = rows("id,completed_on,nps", "{},{03/04/2026|05/02/2026},{0|9|10}");
        let block = builds("data/a.csv", &dated, "40 responses");
        assert_snapshot!(block, @"");
        let project = project("data/a.csv", dated)
            .file("site.toml", "[site]\ntitle = \"T\"\nlanguage = \"en-US\"\n");
        let american = project.run(&["import", "data/a.csv"]).stdout;
        assert_snapshot!(about(&american, &["date"]), @"");
    }

    #[test]
    fn dates_in_two_formats_are_told_with_the_line() {
        let dated = rows(
            "id,date,nps",
            "{},{13/04/2026|14/02/2026|15/02/2026|16/02/2026|28/02/2026},{0|9|10}",
        );
        let text = dated.replacen("28/02/2026", "02/28/2026", 1);
        let block = builds("data/a.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["date"]), @"");
    }

    #[test]
    fn a_file_without_dates_needs_to_be_told_its_day() {
        let text = rows("id,nps,team", "{},{0|7|9|10},{Billing|Faults}");
        let ran = project("data/a.csv", &text).run(&["import", "data/a.csv"]);
        assert_eq!(ran.code, Some(1));
        assert_snapshot!(ran.stderr, @"");
        assert!(ran.stdout.contains("\n# date = { day = \"2026-03-31\" }\n"), "{}", ran.stdout);
        let block = builds_with(&["--day", "2026-11-22"], "data/a.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["date"]), @"");
    }

    #[test]
    fn a_file_without_a_scale_shows_how_a_question_is_written() {
        let text = rows("id,date,Did you find it?,team", "{},2026-11-02,{Yes|No},{Billing|Faults}");
        let ran = project("data/a.csv", text).run(&["import", "data/a.csv"]);
        assert_eq!(ran.code, Some(1));
        assert_snapshot!(ran.stderr, @"");
        assert_snapshot!(ran.stdout, @"");
    }

    #[test]
    fn codes_beside_a_scale_are_no_answers() {
        let text = rows(
            "id,date,nps,rating",
            "{},2026-11-02,{0|5|9|10|11|99|N/A},{1|2|3|4|5|9|Don't know|1|2|3|4|5}",
        );
        let block = builds("data/a.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["missing"]), @"");
    }
}

mod privacy {
    use super::*;

    #[test]
    fn what_respondents_wrote_and_who_they_are_is_not_repeated() {
        let header = "id,date,nps,Name,Contact,phone,ip,why,postcode,Date of birth";
        let row = "{},2026-11-02,{0|9|10},Ann Zebra{},zebra{}@example.org,+44 20 7946 0{},192.0.2.{},because zebras {} came,ZB{} 1AA,13/02/1970";
        let project = project("data/a.csv", rows(header, row));
        let ran = project.run(&["import", "data/a.csv"]);
        assert_eq!(ran.code, Some(0));
        for word in ["ebra", "7946", "192.0", "1AA", "1970"] {
            assert!(!ran.stdout.contains(word), "{word} in {}", ran.stdout);
        }
        assert_snapshot!(ran.stdout, @"");
    }
}

mod writing {
    use super::*;

    const ROWS: (&str, &str) =
        ("id,date,nps,team", "{},2026-11-{02|13},{0|7|9|10},{Billing|Faults}");

    fn contact() -> Project {
        project("data/contact/2026-w47.csv", rows(ROWS.0, ROWS.1))
    }

    fn write(project: &Project) -> Ran {
        project.run(&["import", "data/contact/2026-w47.csv", "--write"])
    }

    #[test]
    fn a_survey_is_added_and_all_else_is_left_alone() {
        let site = "# Ours.\r\n[site]\r\ntitle = \"T\"  # spaced";
        let project = contact().file("site.toml", site);
        let ran = write(&project);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
        assert_eq!(ran.stdout, "added the survey `contact` to ./site.toml\n");
        let text = project.text("site.toml");
        assert!(
            text.starts_with(&format!("{site}\r\n\r\n[[survey]]\r\nid = \"contact\"\r\n")),
            "{text}"
        );
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        project.builds();
    }

    #[test]
    fn a_survey_is_not_added_twice() {
        let project = contact();
        assert_eq!(write(&project).code, Some(0));
        let before = project.text("site.toml");
        let ran = write(&project);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
        assert_snapshot!(ran.stderr, @"");
        assert_eq!(project.text("site.toml"), before);
        let other = ["import", "data/contact/2026-w47.csv", "--write", "--id", "again"];
        assert_eq!(project.run(&other).code, Some(0));
        project.builds();
    }

    #[test]
    fn what_would_not_build_is_not_added() {
        let broken = contact().file("site.toml", "[site]\ntitel = \"T\"\n");
        let ran = write(&broken);
        assert_eq!(ran.code, Some(1));
        assert!(ran.stderr.contains("error[unknown-key]"), "{}", ran.stderr);
        assert_eq!(broken.text("site.toml"), "[site]\ntitel = \"T\"\n");
        let none = contact().without("site.toml");
        let ran = write(&none);
        assert_eq!(ran.code, Some(1));
        assert!(ran.stderr.contains("error[no-site-toml]"), "{}", ran.stderr);
        let undated = project("data/contact/2026-w47.csv", rows("id,nps", "{},{0|7|9|10}"));
        assert_eq!(write(&undated).code, Some(1));
        assert_eq!(undated.text("site.toml"), SITE);
    }

    #[test]
    fn a_file_outside_the_project_is_only_looked_at() {
        let project = contact().file("site/site.toml", SITE);
        let args = ["import", "data/contact/2026-w47.csv", "--root", "site"];
        let ran = project.run(&args);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(ran.stdout.contains("files = [\"data/*.csv\"]"), "{}", ran.stdout);
        let ran = project.run(&[&args[..], &["--write"]].concat());
        assert_eq!(ran.code, Some(1));
        assert_snapshot!(ran.stderr, @"");
    }

    #[test]
    fn the_command_line_is_held_to_what_it_can_mean() {
        let project = contact();
        let run = |args: &[&str]| project.run(&[&["import"], args].concat());
        assert_eq!(run(&[]).code, Some(2));
        assert_eq!(run(&["data/contact/2026-w47.csv", "--id", "A b"]).code, Some(2));
        assert_eq!(run(&["data/contact/2026-w47.csv", "--day", "22 Nov"]).code, Some(2));
        let ran = run(&["data/none.csv"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(3), ""));
        assert!(ran.stderr.starts_with("error: cannot read `data/none.csv`: "), "{}", ran.stderr);
        assert_eq!(run(&["data"]).code, Some(3));
        let help = run(&["--help"]).stdout;
        assert!(
            help.lines().count() <= 24 && help.contains("Example: bellwether import"),
            "{help}"
        );
    }

    #[test]
    fn the_same_file_gives_the_same_block() {
        let project = contact();
        let print = || project.run(&["import", "data/contact/2026-w47.csv"]).stdout;
        assert_eq!(print(), print());
    }
}

mod harm {
    use super::*;

    #[test]
    fn what_is_no_export_is_refused_in_words() {
        assert_snapshot!(refused("data/a.csv", ""), @"");
        let zip = refused("data/a.csv", "PK\u{3}\u{4}and so on");
        assert!(zip.starts_with("error[file-unreadable]: `data/a.csv` cannot be read: "), "{zip}");
        assert_snapshot!(refused("data/a.csv", "id,date\n1,2\n2,\0\n"), @"");
        let binary: Vec<u8> = (0..=255).cycle().take(4000).collect();
        assert_snapshot!(refused("data/a.csv", binary), @"");
        assert_snapshot!(refused("data/a.csv", "id,date\n\"1,2026-01-01\n2,2026-01-02\n"), @"");
    }

    #[test]
    fn files_of_odd_shapes_are_looked_at_without_harm() {
        let wide: Vec<String> = (0..20_000).map(|it| format!("c{it}")).collect();
        let wide = format!("{}\n{}\n", wide.join(","), vec!["1"; 20_000].join(","));
        let cases: [(&str, Vec<u8>); 9] = [
            ("a header alone", b"id,date,nps\n".to_vec()),
            ("one column", b"nps\n9\n10\n".to_vec()),
            ("20,000 columns", wide.into_bytes()),
            ("names that are TOML", b"\"]]\"\"\n[x]\",\"a\nb\",'c'\n1,2026-01-01,9\n".to_vec()),
            ("names alike", b"nps,nps,date\n9,9,2026-01-01\n".to_vec()),
            ("no names", b",,\n1,2026-01-01,9\n".to_vec()),
            ("every line of another width", b"a,b\n1\n1,2,3\n1,2,3,4\n".to_vec()),
            ("carriage returns", b"id,date,nps\r1,2026-01-01,9\r2,2026-01-02,10\r".to_vec()),
            (
                "a long cell",
                [b"id,date,nps\n1,2026-01-01,".to_vec(), vec![b'9'; 1_000_000]].concat(),
            ),
        ];
        for (what, bytes) in cases {
            let ran = project("data/a.csv", bytes).run(&["import", "data/a.csv"]);
            assert!(matches!(ran.code, Some(0 | 1)), "{what}: {ran:?}");
            let parsed = ran.stdout.parse::<toml::Table>();
            assert!(parsed.is_ok(), "{what}: {parsed:?}\n{}", ran.stdout);
        }
    }

    #[test]
    fn every_bad_input_is_imported_or_refused_in_words() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/badinputs/csv");
        for entry in fs::read_dir(folder).expect("the bad inputs") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let inside = format!("data/{name}");
            let project = project(&inside, fs::read(&path).expect("a file"));
            let ran = project.run(&["import", &inside, "--day", "2026-11-22"]);
            assert!(matches!(ran.code, Some(0 | 1)), "{name}: {ran:?}");
            if ran.code == Some(0) {
                let added = project.run(&["import", &inside, "--day", "2026-11-22", "--write"]);
                assert_eq!(added.code, Some(0), "{name}: {added:?}");
                assert_eq!(project.run(&["check"]).code, Some(0), "{name}: {}", ran.stdout);
            }
        }
    }
}

/// Files that hold no survey of answers on a scale; what they lack is told.
const NO_SCALE: [&str; 5] = [
    "NFL_fandom_data-surveymonkey.csv",
    "thanksgiving-2015-poll-data.csv",
    "qualtrics_excluder_raw.csv",
    "qualtrics_legacy_2header_bom.csv",
    "qualtrics_sample_3header_de.csv",
];

#[test]
fn every_real_export_imports_and_its_block_builds() {
    let Some(all) = std::env::var_os("BELLWETHER_REAL_DATA") else {
        // Past the test harness, which keeps what a passing test prints to itself.
        drop(writeln!(std::io::stderr(), "skipped: BELLWETHER_REAL_DATA is not set"));
        return;
    };
    let files = exports_below(Path::new(&all));
    assert!(files.len() >= 10, "{files:?}");
    for path in files {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let inside = format!("data/{name}");
        let project = project(&inside, fs::read(&path).expect("a real file"));
        let args = ["import", &inside, "--id", "real", "--day", "2026-11-22"];
        let ran = project.run(&args);
        assert!(ran.stdout.starts_with("[[survey]]\nid = \"real\"\n"), "{name}: {}", ran.stderr);
        if NO_SCALE.contains(&name.as_str()) {
            assert_eq!(ran.code, Some(1), "{name}");
            assert!(ran.stderr.contains("error[no-question-column]"), "{name}: {}", ran.stderr);
            continue;
        }
        assert_eq!(ran.code, Some(0), "{name}: {}", ran.stderr);
        assert_eq!(project.run(&[&args[..], &["--write"]].concat()).code, Some(0), "{name}");
        let built = project.run(&["build"]);
        assert_eq!(built.code, Some(0), "{name}: {}", built.stderr);
    }
}

/// Everything of the real data that a survey tool could have written.
fn exports_below(folder: &Path) -> Vec<PathBuf> {
    let endings = ["csv", "tsv", "xlsx", "parquet", "jsonl"];
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let paths = entries.map(|it| it.expect("a folder of real data").into_path());
    paths
        .filter(|it| it.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending)))
        .collect()
}
