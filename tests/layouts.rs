//! Exports as survey tools lay them out: a few rows of each, and the figures that come of them.
//!
//! A test shows the file, says the keys that read it, and holds the figures to those that anyone
//! can count in the rows. The people in the files are made up.

use std::collections::BTreeMap;

use serde_json::Value;

#[allow(dead_code, reason = "the manual uses all of it")]
#[path = "manual/bulletin.rs"]
mod bulletin;

use bulletin::Project;

/// A site that prints every cell, however few answers it has, and one survey of these keys.
fn site(keys: &str) -> Project {
    let head = "[site]\ntitle = \"Layouts\"\ntimezone = \"Europe/London\"\n\n\
                [privacy]\nminimum_n = 1\ncomparison_n = 1\n\n[[survey]]\nid = \"s\"\n";
    Project::empty().file("site.toml", format!("{head}{keys}"))
}

/// The question whose figures are asked for below: the mean of the scores from 0 to 10 of a column.
fn asks(column: &str) -> String {
    format!(
        "\n[[survey.question]]\nid = \"score\"\nmetric = \"mean\"\nscale = [0, 10]\ncolumn = {column:?}\n\
         wording = \"How likely are you to recommend us?\"\n"
    )
}

/// Readings by their group, `all` without one, and period: how many answers, and their mean.
type Figures = BTreeMap<(String, String), (u64, f64)>;

fn figures(project: &Project, args: &[&str]) -> Figures {
    let text = project.query(&[&["score"], args, &["--format", "json"]].concat());
    let readings: Vec<Value> = serde_json::from_str(&text).expect("an array of readings");
    let of = |it: &Value| {
        let groups = it["cut"].as_object().expect("a cut").values();
        let group: Vec<&str> = groups.map(|it| it.as_str().expect("a group")).collect();
        let group = if group.is_empty() { "all".to_owned() } else { group.join(" & ") };
        let period = it["period"]["label"].as_str().expect("a period").to_owned();
        (
            (group, period),
            (it["n"].as_u64().expect("answers"), it["value"].as_f64().expect("a mean")),
        )
    };
    readings.iter().map(of).collect()
}

/// How many answers everyone gave, and their mean.
fn all(project: &Project) -> (u64, f64) {
    figures(project, &[])[&("all".to_owned(), "all".to_owned())]
}

/// How many answers each group gave, and their mean.
fn by(project: &Project, dimension: &str) -> Vec<(String, u64, f64)> {
    let groups = figures(project, &["--by", dimension]).into_iter();
    groups.map(|((group, _), (n, mean))| (group, n, mean)).collect()
}

/// How many answers each month has.
fn months(project: &Project) -> Vec<(String, u64)> {
    let months = figures(project, &["--by", "month"]).into_iter();
    months.map(|((_, month), (n, _))| (month, n)).collect()
}

fn group(name: &str, n: u64, mean: f64) -> (String, u64, f64) {
    (name.to_owned(), n, mean)
}

fn month(label: &str, n: u64) -> (String, u64) {
    (label.to_owned(), n)
}

/// What the page about the data says.
fn data_page(project: &Project) -> String {
    project.builds().words("data.html")
}

mod qualtrics {
    use super::*;

    /// As exported in German: codes, texts, and ids that name a time zone. The first response is a
    /// preview of the survey's author.
    const EXPORT: &str = r#"StartDate,EndDate,Status,IPAddress,Progress,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage,Q1_NPS,Q2
Anfangsdatum,Enddatum,Antworttyp,IP-Adresse,Aktueller Stand,Erfassungsdatum,Antwort-ID,Nachname des Empfängers,Vorname des Empfängers,E-Mail des Empfängers,Breitengrad des Standorts,Längengrad des Standorts,Verteilungskanal,Benutzersprache,"Wie wahrscheinlich ist es, dass Sie uns empfehlen?",Warum?
"{""ImportId"":""startDate"",""timeZone"":""America/Chicago""}","{""ImportId"":""endDate"",""timeZone"":""America/Chicago""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""recordedDate"",""timeZone"":""America/Chicago""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""recipientFirstName""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""locationLongitude""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1_NPS_GROUP""}","{""ImportId"":""QID2_TEXT""}"
2026-01-30 09:00:00,2026-01-30 09:01:00,Survey Preview,203.0.113.7,100,2026-01-30 09:01:00,R_1,,,,51.50735,-0.12776,preview,DE,0,Nur ein Test
2026-01-30 10:00:00,2026-01-30 10:01:00,IP Address,203.0.113.8,100,2026-01-30 10:01:00,R_2,Zwirnmann,Ottokar,o.zwirnmann@example.org,51.50736,-0.12777,email,DE,9,"Schnell, und freundlich"
2026-01-31 20:00:00,2026-01-31 20:01:00,IP Address,203.0.113.9,100,2026-01-31 20:01:00,R_3,Quastel,Ida,i.quastel@example.org,51.50737,-0.12778,email,EN,6,-99
2026-02-01 10:00:00,2026-02-01 10:01:00,IP Address,203.0.113.10,100,2026-02-01 10:01:00,R_4,,,,51.50738,-0.12779,anonymous,EN,-99,
"#;

    const KEYS: &str = "files = [\"data/*.csv\"]\npreset = \"qualtrics\"\n";

    fn project(export: &str) -> Project {
        let dimensions = "[survey.dimensions]\nlanguage = \"UserLanguage\"\n";
        site(&[KEYS, dimensions, &asks("Q1_NPS")].concat()).file("data/a.csv", export)
    }

    #[test]
    fn three_rows_of_header_name_the_columns_and_previews_are_no_responses() {
        let project = project(EXPORT);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (2, 7.5));
        assert_eq!(by(&project, "language"), [group("DE", 1, 9.0), group("EN", 1, 6.0)]);
    }

    #[test]
    fn the_page_about_the_data_counts_the_previews_that_were_left_out() {
        let words = data_page(&project(EXPORT));
        assert!(words.contains("1 file with 4 rows: 3 responses count."), "{words}");
        let left_out =
            "Left out: 1 row that is no response: a preview, a test or a form that was never sent.";
        assert!(words.contains(left_out), "{words}");
        assert!(words.contains("data/a.csv 4 3 1 no responses"), "{words}");
    }

    /// Eight in the evening in Chicago, on the last of January, is the first of February in London.
    #[test]
    fn the_third_row_says_whose_clock_the_times_are_of() {
        let project = project(EXPORT);
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
        let local = EXPORT.replace("America/Chicago", "Europe/London");
        assert_eq!(months(&super::qualtrics::project(&local)), [month("2026-01", 2)]);
    }

    #[test]
    fn a_time_zone_that_the_survey_says_goes_before_that_of_the_file() {
        let date = "date = { column = \"RecordedDate\", timezone = \"Europe/London\" }\n";
        let project = site(&[KEYS, date, &asks("Q1_NPS")].concat()).file("data/a.csv", EXPORT);
        assert_eq!(months(&project), [month("2026-01", 2)]);
    }

    /// Reports name a question by its text; so may `site.toml`, in the language of the export.
    #[test]
    fn a_column_may_be_called_by_the_text_of_the_second_row() {
        let asked = asks("Wie wahrscheinlich ist es, dass Sie uns empfehlen?");
        let dimension = "[survey.dimensions]\nlanguage = \"Benutzersprache\"\n";
        let project = site(&[KEYS, dimension, &asked].concat()).file("data/a.csv", EXPORT);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (2, 7.5));
    }

    #[test]
    fn exported_as_numbers_the_status_of_a_preview_is_1() {
        let numbers = EXPORT
            .replace("Survey Preview", "1")
            .replace(",IP Address,203", ",0,203")
            .replace(",preview,", ",anonymous,");
        assert_eq!(all(&project(&numbers)), (2, 7.5));
    }

    #[test]
    fn what_the_survey_leaves_out_itself_is_all_that_is_left_out() {
        let rule = "leave_out = { UserLanguage = [\"EN\"] }\n";
        let project = site(&[KEYS, rule, &asks("Q1_NPS")].concat()).file("data/a.csv", EXPORT);
        // The preview, a nought, counts now.
        assert_eq!(all(&project), (2, 4.5));
    }

    /// Two rows of header behind a byte order mark, and a column without a name at the end.
    const LEGACY: &str = "\u{feff}V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1,Q2,LocationLatitude,LocationLongitude,LocationAccuracy,
ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,EndDate,Finished,How likely are you to recommend us?,Why?,LocationLatitude,LocationLongitude,LocationAccuracy,
R_1,Default Response Set,Zwirnmann,,o.zwirnmann@example.org,203.0.113.8,0,2015-03-01 08:28:09,2015-03-01 08:28:48,1,9,Quick,51.50736,-0.12777,-1,
R_2,Default Response Set,Quastel,,i.quastel@example.org,203.0.113.9,0,2015-04-01 08:28:09,2015-04-01 08:28:48,1,4,Slow,51.50737,-0.12778,-1,
R_2,Default Response Set,Quastel,,i.quastel@example.org,203.0.113.9,0,2015-04-01 08:29:09,2015-04-01 08:29:48,1,3,Slow,51.50737,-0.12778,-1,
R_3,Default Response Set,Anonymous,,,203.0.113.7,1,2015-04-02 08:28:09,2015-04-02 08:28:48,1,0,Only a test,51.50735,-0.12776,-1,
";

    #[test]
    fn the_legacy_format_has_two_rows_of_header_and_an_empty_column_at_the_end() {
        let project = site(&[KEYS, &asks("Q1")].concat()).file("data/a.csv", LEGACY);
        // The last response of an id counts, and no preview does.
        assert_eq!(all(&project), (2, 6.0));
        assert_eq!(months(&project), [month("2015-03", 1), month("2015-04", 1)]);
        let words = data_page(&project);
        assert!(words.contains("data/a.csv 4 2 1 repeated, 1 no responses"), "{words}");
    }

    /// What no one may read in a site made of the exports above.
    const PRIVATE: [&str; 12] = [
        "203.0.113",
        "Zwirnmann",
        "Ottokar",
        "zwirnmann@",
        "Quastel",
        "Ida",
        "quastel@",
        "example.org",
        "51.5073",
        "0.1277",
        "Nur ein Test",
        "Schnell",
    ];

    /// The site, the kept counts and every word of the commands.
    fn says_nothing_private(project: &Project) {
        let mut said = vec![];
        for args in [
            &["check"][..],
            &["check", "--format", "json"],
            &["build"],
            &["query", "score", "--by", "month"],
            &["query", "score", "--format", "json"],
        ] {
            let ran = project.run(args);
            said.extend([("stdout".to_owned(), ran.stdout), ("stderr".to_owned(), ran.stderr)]);
        }
        for (path, bytes) in project.folder("") {
            if !path.starts_with("data/") && path != "site.toml" {
                said.push((path, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        for (place, text) in &said {
            for private in PRIVATE {
                let words = text.match_indices(private);
                let is_word = |at: usize| {
                    !text[..at].ends_with(char::is_alphanumeric)
                        && !text[at + private.len()..].starts_with(char::is_alphabetic)
                };
                let found = words.into_iter().any(|(at, _)| private != "Ida" || is_word(at));
                assert!(!found, "{place} says {private}:\n{text}");
            }
        }
    }

    #[test]
    fn no_name_address_or_place_of_a_respondent_is_in_the_site_or_in_a_message() {
        let project = project(EXPORT);
        let site = project.builds().files.len();
        says_nothing_private(&project);
        assert!(project.folder("public").len() >= site, "the site was written and searched");
        says_nothing_private(&site_of_legacy());
    }

    fn site_of_legacy() -> Project {
        site(&[KEYS, &asks("Q1")].concat()).file("data/a.csv", LEGACY)
    }

    /// Where something is wrong the message shows the cell, but not of these columns, nor of a row
    /// whose cells may stand under the names of others.
    #[test]
    fn not_even_where_something_is_wrong_with_their_rows() {
        for (from, to) in [
            // A comma that no quotation marks hold: all that follows stands one column further.
            ("Zwirnmann,Ottokar", "Zwirnmann, Dr.,Ottokar"),
            // Cut off in the middle of the address.
            (
                "R_3,Quastel,Ida,i.quastel@example.org,51.50737,-0.12778,email,EN,6,-99",
                "R_3,Quastel,Ida,i.quastel@example.org",
            ),
            ("203.0.113.8,100,2026-01-30 10:01:00", "203.0.113.8,100,yesterday"),
            ("email,DE,9", "email,DE,11"),
            ("anonymous,EN,-99", "anonymous,EN,often"),
        ] {
            assert_eq!(EXPORT.matches(from).count(), 1, "{from}");
            let project = project(&EXPORT.replace(from, to));
            assert_ne!(project.says(), "", "{to}");
            says_nothing_private(&project);
        }
    }

    #[test]
    fn a_private_column_is_refused_by_any_of_its_names() {
        for column in ["IPAddress", "RecipientEmail", "LocationLatitude", "ipaddress"] {
            is_refused(column, EXPORT, "Q1_NPS");
        }
        for column in ["IP-Adresse", "Vorname des Empfängers", "Breitengrad des Standorts"] {
            is_refused(column, EXPORT, "Q1_NPS");
        }
        for column in ["Name", "V3", "EmailAddress", "V5", "IPAddress", "V6"] {
            is_refused(column, LEGACY, "Q1");
        }
    }

    fn is_refused(column: &str, export: &str, asked: &str) {
        let dimension = format!("[survey.dimensions]\nplace = {column:?}\n");
        let project = site(&[KEYS, &dimension, &asks(asked)].concat()).file("data/a.csv", export);
        let refused = format!("error[private-column]: `{column}` is personal data");
        let said = project.says();
        assert!(said.contains(&refused), "{column}: {said}");
        assert_eq!(project.run(&["build"]).code, Some(1));
        says_nothing_private(&project);
    }

    #[test]
    fn a_survey_may_call_more_columns_private() {
        let keys =
            [KEYS, "private = [\"User*\"]\n", "[survey.dimensions]\nlanguage = \"UserLanguage\"\n"];
        let project = site(&[&keys.concat(), asks("Q1_NPS").as_str()].concat());
        let said = project.file("data/a.csv", EXPORT).says();
        assert!(said.contains("error[private-column]: `UserLanguage`"), "{said}");
    }
}

mod surveymonkey {
    use super::*;

    const KEYS: &str = "files = [\"data/*.csv\"]\npreset = \"surveymonkey\"\n";

    /// Questions, and their options below them; a question stands above the first of its columns.
    const EXPORT: &str = "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,How did you reach us?,,,How likely are you to recommend us?,How satisfied were you?,,Anything else?
,,,,,,,,,Shop,Phone,Other (please specify),,Delivery,Price,Open-Ended Response
1183,9,01/30/2026 10:00:00 AM,01/30/2026 10:01:00 AM,203.0.113.8,o.zwirnmann@example.org,Ottokar,Zwirnmann,,Shop,,,9,8,2,
1184,9,02/01/2026 11:00:00 PM,02/01/2026 11:02:00 PM,203.0.113.9,,,,,,Phone,Letter,6,4,,Quick
";

    fn date() -> String {
        "date = { column = \"End Date\", format = \"%m/%d/%Y %I:%M:%S %p\" }\n".to_owned()
    }

    #[test]
    fn a_question_is_named_with_its_option() {
        let read = |column: &str, dimension: &str| {
            let dimensions = format!("[survey.dimensions]\nway = {dimension:?}\n");
            let keys = [KEYS, &date(), &dimensions, &asks(column)].concat();
            let project = site(&keys).file("data/a.csv", EXPORT);
            assert_eq!(project.says(), "", "{column}");
            (all(&project), by(&project, "way"))
        };
        let (likely, way) = read(
            "How likely are you to recommend us?",
            "How did you reach us? - Other (please specify)",
        );
        assert_eq!((likely, way), ((2, 7.5), vec![group("Letter", 1, 6.0)]));
        let (delivery, way) =
            read("How satisfied were you? - Delivery", "How did you reach us? - Shop");
        assert_eq!((delivery, way), ((2, 6.0), vec![group("Shop", 1, 8.0)]));
        let (price, _) = read("How satisfied were you? - Price", "Anything else?");
        assert_eq!(price, (1, 2.0));
    }

    #[test]
    fn a_time_of_day_by_the_twelve_hour_clock_is_read() {
        let keys = [KEYS, &date(), &asks("How likely are you to recommend us?")].concat();
        let project = site(&keys).file("data/a.csv", EXPORT);
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
    }

    #[test]
    fn an_export_of_codes_has_one_row_of_header_and_a_first_column_without_a_name() {
        let codes = ",StartDate,EndDate,q0001,q0004_0001\n\
                     1,1/30/26 4:01,1/30/26 4:06,9,Not selected\n\
                     2,2/1/26 23:30,2/1/26 23:34,6,Pop culture\n";
        let date = "date = { column = \"EndDate\", format = \"%m/%d/%y %H:%M\" }\n";
        let project = site(&[KEYS, date, &asks("q0001")].concat()).file("data/a.csv", codes);
        assert_eq!(project.says(), "");
        assert_eq!(
            (all(&project), months(&project)),
            ((2, 7.5), vec![month("2026-01", 1), month("2026-02", 1)])
        );
    }

    #[test]
    fn names_and_addresses_are_refused() {
        for column in ["IP Address", "Email Address", "First Name", "Last Name"] {
            let dimension = format!("[survey.dimensions]\nway = {column:?}\n");
            let keys = [KEYS, &date(), &dimension, &asks("How likely are you to recommend us?")];
            let said = site(&keys.concat()).file("data/a.csv", EXPORT).says();
            assert!(said.contains(&format!("error[private-column]: `{column}`")), "{said}");
        }
    }
}

mod limesurvey {
    use super::*;

    const KEYS: &str = "files = [\"data/*.csv\"]\npreset = \"limesurvey\"\n";

    /// Codes with their texts, one over two lines; byte order marks within cells; and a form that
    /// was begun and never sent.
    const EXPORT: &str = "\u{feff}\"id. Response ID\",\"submitdate. Date submitted\",\"ipaddr. IP address\",\"nps. How likely are you\nto recommend us?\",\"sat[SQ001]._.How satisfied are you with [the delivery], all in all?\",\"ways[SQ001]. Which ways? [Shop]\"
1,\"2026-01-30 10:00:00\",203.0.113.8,9,\"10 - Completely satisfied\",Y
2,\"2026-02-01 10:00:00\",203.0.113.9,6,\"\u{feff}0 - Not at all satisfied\",
3,,203.0.113.10,1,3,
";

    fn project(column: &str) -> Project {
        let dimensions = "[survey.dimensions]\nshop = \"ways[SQ001]\"\n";
        site(&[KEYS, dimensions, &asks(column)].concat()).file("data/a.csv", EXPORT)
    }

    #[test]
    fn a_column_goes_by_its_code_and_by_its_whole_heading() {
        for column in ["nps", "nps. How likely are you\nto recommend us?"] {
            let project = project(column);
            assert_eq!(project.says(), "");
            assert_eq!((all(&project), by(&project, "shop")), ((2, 7.5), vec![group("Y", 1, 9.0)]));
            assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
        }
    }

    #[test]
    fn labels_that_begin_with_their_score_need_no_recode_and_marks_in_cells_are_not_seen() {
        assert_eq!(all(&project("sat[SQ001]")), (2, 5.0));
    }

    #[test]
    fn what_was_never_sent_is_no_response() {
        let words = data_page(&project("nps"));
        assert!(words.contains("data/a.csv 3 2 1 no responses"), "{words}");
    }

    /// Exported in Swedish: the columns of the tool itself are named in that language.
    #[test]
    fn columns_of_the_tool_in_another_language_are_named_by_the_survey() {
        let swedish = EXPORT
            .replace("id. Response ID", "Respons ID")
            .replace("submitdate. Date submitted", "Datum inskickat");
        let keys = "date = \"Datum inskickat\"\nresponse = \"Respons ID\"\n\
                    leave_out = { \"Datum inskickat\" = [\"\"] }\n";
        let project = site(&[KEYS, keys, &asks("nps")].concat()).file("data/a.csv", swedish);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (2, 7.5));
    }

    #[test]
    fn addresses_are_refused_by_code_and_by_heading() {
        for column in ["ipaddr", "ipaddr. IP address"] {
            let dimension = format!("[survey.dimensions]\nplace = {column:?}\n");
            let said =
                site(&[KEYS, &dimension, &asks("nps")].concat()).file("data/a.csv", EXPORT).says();
            assert!(said.contains(&format!("error[private-column]: `{column}`")), "{said}");
        }
    }
}

mod other_tools {
    use super::*;

    /// A form whose answers are joined in one cell, by a clock of the respondent's own offset.
    #[test]
    fn google_forms_say_the_hour_by_twelve_and_the_offset_from_greenwich() {
        let export = "Timestamp,Email Address,How likely are you to recommend us?,Which of these did you use?\n\
            2026/01/30 3:00:00 PM GMT+3,o.zwirnmann@example.org,9,\"Delivery, to the door\"\n\
            2026/01/31 11:30:00 PM GMT-5,i.quastel@example.org,6,\"Delivery, to the door;Gift wrap\"\n\
            2026/02/01 12:10:00 AM GMT,,3,\n";
        let keys = "files = [\"data/*.csv\"]\npreset = \"google-forms\"\n\
                    [survey.dimensions]\nused = \"Which of these did you use?\"\n";
        let asked = asks("How likely are you to recommend us?");
        let project = site(&[keys, &asked].concat()).file("data/a.csv", export);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (3, 6.0));
        // Half past eleven in the evening, five hours west of Greenwich, is the next day there.
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 2)]);
        let used = [
            group("Delivery, to the door", 1, 9.0),
            group("Delivery, to the door;Gift wrap", 1, 6.0),
        ];
        assert_eq!(by(&project, "used"), used);
        let refused = site(
            &[keys.replace("Which of these did you use?", "Email Address").as_str(), &asked]
                .concat(),
        )
        .file("data/a.csv", export)
        .says();
        assert!(refused.contains("error[private-column]: `Email Address`"), "{refused}");
    }

    /// The copy of a form in a spreadsheet has dates as the owner of the spreadsheet writes them.
    #[test]
    fn the_spreadsheet_of_a_form_has_another_clock() {
        let export = "Timestamp,How likely?\n30/1/2026 09:15:00,9\n1/2/2026 09:15:00,6\n";
        let keys = "files = [\"data/*.csv\"]\npreset = \"google-forms\"\n\
                    date = { column = \"Timestamp\", format = \"%d/%m/%Y %H:%M:%S\" }\n";
        let project = site(&[keys, &asks("How likely?")].concat()).file("data/a.csv", export);
        assert_eq!(project.says(), "");
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
    }

    #[test]
    fn typeform_tells_the_time_in_utc() {
        let export = "#,\"How likely is it that you recommend us, {{answer_42471732}}?\",Delivery,Start Date (UTC),Submit Date (UTC),Network ID\n\
            6c1a,9,Delivery,2026-06-30 21:00:00,2026-06-30 22:30:00,5d2f\n\
            6c1b,6,,2026-06-30 23:00:00,2026-06-30 23:30:00,5d30\n\
            6c1b,6,,2026-06-30 23:00:00,2026-06-30 23:30:00,5d30\n";
        let keys = "files = [\"data/*.csv\"]\npreset = \"typeform\"\n";
        let asked = asks("How likely is it that you recommend us, {{answer_42471732}}?");
        let project = site(&[keys, &asked].concat()).file("data/a.csv", export);
        assert_eq!(all(&project), (2, 7.5), "the same token is the same response");
        // In London it was summer time.
        assert_eq!(months(&project), [month("2026-06", 1), month("2026-07", 1)]);
        // Whichever of its times is taken, it is in UTC.
        let date = "date = \"Start Date (UTC)\"\n";
        let started = site(&[keys, date, &asked].concat()).file("data/a.csv", export);
        assert_eq!(months(&started), [month("2026-06", 1), month("2026-07", 1)]);
    }

    /// The fields of its API, and the time in seconds.
    #[test]
    fn delighted_gives_an_object_a_line() {
        let export = concat!(
            r#"{"id":"1","person":{"id":"77","name":"Ottokar Zwirnmann","email":"o.zwirnmann@example.org"},"survey_type":"nps","score":9,"comment":"Quick","permalink":"https://delighted.com/r/5","created_at":1769767200,"person_properties":{"Plan":"Pro"},"tags":["web","vip"]}"#,
            "\n",
            r#"{"id":"2","person":{"id":"78","name":"Ida Quastel","email":"i.quastel@example.org"},"survey_type":"nps","score":6,"comment":null,"created_at":1769940000,"person_properties":{"Plan":"Free"},"tags":[]}"#,
            "\n",
        );
        let keys = |plan: &str| {
            format!(
                "files = [\"data/*.jsonl\"]\npreset = \"delighted\"\n[survey.dimensions]\nplan = {plan:?}\n"
            ) + &asks("score")
        };
        let project = site(&keys("person_properties.Plan")).file("data/a.jsonl", export);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (2, 7.5));
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
        assert_eq!(by(&project, "plan"), [group("Free", 1, 6.0), group("Pro", 1, 9.0)]);
        for column in ["person.name", "person.email", "permalink"] {
            let said = site(&keys(column)).file("data/a.jsonl", export).says();
            assert!(said.contains(&format!("error[private-column]: `{column}`")), "{said}");
        }
    }
}

mod headers {
    use super::*;

    #[test]
    fn rows_below_the_first_that_name_columns_too_are_counted_by_the_survey() {
        let export =
            "day,q1\nDay of the answer,How likely?\ndate,number\n2026-01-01,9\n2026-01-02,6\n";
        let keys = "files = [\"data/*.csv\"]\nheader_rows = 3\ndate = \"day\"\n";
        let project = site(&[keys, &asks("q1")].concat()).file("data/a.csv", export);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (2, 7.5));
    }

    #[test]
    fn a_preset_of_three_rows_may_be_told_that_there_is_one() {
        let export =
            "RecordedDate,Status,Q1\n2026-01-01,IP Address,9\n2026-01-02,Survey Preview,6\n";
        let keys = "files = [\"data/*.csv\"]\npreset = \"qualtrics\"\nheader_rows = 1\n";
        let project = site(&[keys, &asks("Q1")].concat()).file("data/a.csv", export);
        assert_eq!(all(&project), (1, 9.0));
    }
}

mod dates {
    use super::*;

    #[test]
    fn a_wave_without_dates_is_of_one_day() {
        let keys = "files = [\"data/*.csv\"]\ndate = { day = \"2026-03-31\" }\n";
        let project = site(&[keys, &asks("q")].concat()).file("data/a.csv", "q\n9\n6\n");
        assert_eq!(project.says(), "");
        assert_eq!(months(&project), [month("2026-03", 2)]);
    }

    #[test]
    fn times_of_another_clock_become_days_of_the_site() {
        let rows = "at,q\n2026-01-31 20:00:00,9\n2026-01-31 12:00:00,6\n2026-01-31,3\n";
        let read = |zone: &str| {
            let date = format!("files = [\"data/*.csv\"]\ndate = {{ column = \"at\"{zone} }}\n");
            months(&site(&[date.as_str(), &asks("q")].concat()).file("data/a.csv", rows))
        };
        assert_eq!(read(""), [month("2026-01", 3)]);
        // A day without a time is that day, wherever it was.
        let chicago = read(", timezone = \"America/Chicago\"");
        assert_eq!(chicago, [month("2026-01", 2), month("2026-02", 1)]);
    }

    #[test]
    fn an_offset_in_the_cell_goes_before_the_clock_of_the_survey() {
        let rows = "at,q\n2026-01-31T20:00:00Z,9\n2026-01-31T20:00:00-06:00,6\n";
        let keys = "files = [\"data/*.csv\"]\ndate = { column = \"at\", timezone = \"America/Chicago\" }\n";
        let project = site(&[keys, &asks("q")].concat()).file("data/a.csv", rows);
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
    }
}

mod waves {
    use super::*;

    /// The first wave was asked from 1 to 5 in a file of semicolons and windows-1252; the second as
    /// the survey says.
    #[test]
    fn each_wave_says_what_it_did_otherwise() {
        let keys = r#"
date = "answered_on"
missing = ["", "NA"]

[survey.dimensions]
team = "team"

[[survey.files]]
paths = ["data/2025.csv"]
encoding = "windows-1252"
delimiter = ";"
date = { column = "Datum", format = "%d.%m.%Y" }
missing = ["k. A."]
columns = { likelihood = "F1", team = "Abteilung" }
question.score = { scale = [1, 5], recode = { 1 = 0, 2 = 3, 3 = 5, 4 = 8, 5 = 10 } }

[[survey.files]]
paths = ["data/2026-*.csv"]
"#;
        let first = b"Datum;F1;Abteilung\n30.12.2025;5;B\xfcro\n31.12.2025;1;B\xfcro\n31.12.2025;k. A.;B\xfcro\n";
        let second = "answered_on,likelihood,team\n2026-01-01,9,Büro\n2026-01-02,NA,Büro\n2026-01-03,5,Shop\n";
        let project = site(&[keys, &asks("likelihood")].concat())
            .file("data/2025.csv", first)
            .file("data/2026-01.csv", second);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (4, 6.0));
        assert_eq!(months(&project), [month("2025-12", 2), month("2026-01", 2)]);
        let teams = [group("Büro", 3, 19.0 / 3.0), group("Shop", 1, 5.0)];
        assert_eq!(by(&project, "team"), teams);
    }

    #[test]
    fn a_wave_may_have_been_asked_the_other_way_round() {
        let keys = "date = \"day\"\n\n[[survey.files]]\npaths = [\"data/a.csv\"]\nquestion.score = { reversed = true }\n\n\
                    [[survey.files]]\npaths = [\"data/b.csv\"]\n";
        let project = site(&[keys, &asks("q")].concat())
            .file("data/a.csv", "day,q\n2026-01-01,0\n2026-01-01,2\n")
            .file("data/b.csv", "day,q\n2026-02-01,10\n2026-02-01,8\n");
        assert_eq!(all(&project), (4, 9.0));
    }

    #[test]
    fn a_wave_may_have_labels_and_codes_of_its_own() {
        let keys = "date = \"day\"\n\n[[survey.files]]\npaths = [\"data/a.csv\"]\n\
                    question.score = { recode = { never = 0, surely = 10 }, missing = [11] }\n\n\
                    [[survey.files]]\npaths = [\"data/b.csv\"]\n";
        let project = site(&[keys, &asks("q")].concat())
            .file("data/a.csv", "day,q\n2026-01-01,never\n2026-01-01,surely\n2026-01-01,11\n")
            .file("data/b.csv", "day,q\n2026-02-01,2\n2026-02-01,11\n");
        let said = project.says();
        assert!(
            said.contains("`11` is not on the scale") && said.contains("data/b.csv:3:2"),
            "{said}"
        );
        assert_eq!(said.matches("warning").count(), 1, "{said}");
        assert_eq!(all(&project), (3, 4.0));
    }

    #[test]
    fn a_file_is_of_the_first_wave_that_names_it() {
        let keys = "date = \"day\"\n\n[[survey.files]]\npaths = [\"data/a.csv\"]\nquestion.score = { reversed = true }\n\n\
                    [[survey.files]]\npaths = [\"data/*.csv\"]\n";
        let project = site(&[keys, &asks("q")].concat())
            .file("data/a.csv", "day,q\n2026-01-01,0\n")
            .file("data/b.csv", "day,q\n2026-02-01,8\n");
        assert_eq!(all(&project), (2, 9.0));
    }

    #[test]
    fn waves_may_come_from_different_tools() {
        let keys = "\n[[survey.files]]\npaths = [\"data/forms.csv\"]\npreset = \"google-forms\"\n\
                    columns = { score = \"How likely?\" }\n\n\
                    [[survey.files]]\npaths = [\"data/api.jsonl\"]\npreset = \"delighted\"\n";
        let project = site(&[keys, &asks("score")].concat())
            .file("data/forms.csv", "Timestamp,How likely?\n2026/01/30 3:00:00 PM GMT+3,9\n")
            .file("data/api.jsonl", "{\"id\":\"2\",\"score\":6,\"created_at\":1769940000}\n");
        assert_eq!(project.says(), "");
        assert_eq!(months(&project), [month("2026-01", 1), month("2026-02", 1)]);
    }
}

mod joins {
    use super::*;

    const KEYS: &str = r#"
files = ["data/*.csv"]
date = "day"

[survey.dimensions]
plan = "plan"
team = "team"

[[survey.join]]
file = "data/customers.csv"
key = "customer"
their_key = "number"
delimiter = ";"
"#;

    const ANSWERS: &str = "day,customer,team,score\n2026-01-01,17,Shop,9\n2026-01-01, 18 ,Shop,6\n2026-01-02,17,Phone,8\n2026-01-02,99,Phone,1\n";

    fn project() -> Project {
        site(&[KEYS, &asks("score")].concat()).file("data/answers.csv", ANSWERS).file(
            "data/customers.csv",
            "number;plan;e-mail\n17;Pro;o.zwirnmann@example.org\n18;Free;\n19;Free;\n",
        )
    }

    #[test]
    fn a_second_file_says_what_the_answers_do_not() {
        let project = project();
        assert_eq!(by(&project, "plan"), [group("Free", 1, 6.0), group("Pro", 2, 8.5)]);
        assert_eq!(by(&project, "team"), [group("Phone", 2, 4.5), group("Shop", 2, 7.5)]);
    }

    #[test]
    fn an_answer_without_a_match_counts_and_has_no_group() {
        let project = project();
        assert_eq!(all(&project), (4, 6.0));
        let words = data_page(&project);
        assert!(words.contains("Plan: 1 (25"), "{words}");
        assert!(!words.contains("customers.csv"), "it is no file of answers: {words}");
    }

    /// Its cells would stand under the names of others.
    #[test]
    fn a_row_of_the_second_file_that_is_too_wide_is_not_known() {
        let people = "number;plan;e-mail\n17;Zwirnmann; Ottokar;Pro;\n18;Free;\n";
        let project = project().file("data/customers.csv", people);
        let said = project.says();
        assert!(said.contains("warning[ragged-row]: a row with 5 fields"), "{said}");
        assert!(said.contains("data/customers.csv:2:5") && !said.contains("Zwirnmann"), "{said}");
        assert_eq!(by(&project, "plan"), [group("Free", 1, 6.0)]);
    }

    #[test]
    fn a_second_file_that_changes_is_read_anew() {
        let project = project();
        let _ = project.builds_cached();
        let changed = project.file("data/customers.csv", "number;plan\n17;Pro\n18;Pro\n");
        assert_eq!(by(&changed, "plan"), [group("Pro", 3, 23.0 / 3.0)]);
    }

    #[test]
    fn the_second_file_may_say_what_the_question_was_answered() {
        let keys = "files = [\"data/*.csv\"]\ndate = \"day\"\n\n\
                    [[survey.join]]\nfile = \"scores.csv\"\nkey = \"id\"\n";
        let project = site(&[keys, &asks("score")].concat())
            .file("data/answers.csv", "day,id\n2026-01-01,a\n2026-01-01,b\n")
            .file("scores.csv", "id,score\na,9\nb,6\n");
        assert_eq!(all(&project), (2, 7.5));
    }
}

mod groups {
    use super::*;

    #[test]
    fn names_that_differ_in_case_are_one_group_over_all_files() {
        let keys =
            "files = [\"data/*.csv\"]\ndate = \"day\"\n[survey.dimensions]\nteam = \"team\"\n";
        let project = site(&[keys, &asks("q")].concat())
            .file("data/a.csv", "day,team,q\n2026-01-01,BILLING,9\n2026-01-01,Billing,9\n")
            .file("data/b.csv", "day,team,q\n2026-02-01,Billing,6\n2026-02-01,billing,4\n");
        assert_eq!(project.says(), "");
        assert_eq!(by(&project, "team"), [group("Billing", 4, 7.0)]);
        let words = data_page(&project);
        assert!(words.contains("Team “Billing”: also written “BILLING”, in 1 row"), "{words}");
        assert!(words.contains("Team “Billing”: also written “billing”, in 1 row"), "{words}");
    }

    #[test]
    fn the_order_of_the_survey_says_how_a_group_is_spelled() {
        let keys = "files = [\"data/*.csv\"]\ndate = \"day\"\n\
                    [survey.dimensions]\nteam = { column = \"team\", order = [\"Shop\", \"billing\"] }\n";
        let rows = "day,team,q\n2026-01-01,Billing,9\n2026-01-01,Billing,9\n2026-02-01,billing,6\n";
        let project = site(&[keys, &asks("q")].concat()).file("data/a.csv", rows);
        assert_eq!(by(&project, "team"), [group("billing", 3, 8.0)]);
    }

    #[test]
    fn a_name_of_the_order_is_the_name_even_where_no_row_spells_it_so() {
        let keys = "files = [\"data/*.csv\"]\ndate = \"day\"\n\
                    [survey.dimensions]\nteam = { column = \"team\", order = [\"Shop\", \"Billing\"] }\n";
        let rows = "day,team,q\n2026-01-01,BILLING,9\n2026-01-01,SHOP,9\n2026-02-01,billing,6\n";
        let project = site(&[keys, &asks("q")].concat()).file("data/a.csv", rows);
        assert_eq!(by(&project, "team"), [group("Billing", 2, 7.5), group("Shop", 1, 9.0)]);
    }

    #[test]
    fn a_group_may_be_given_another_name() {
        let keys = "files = [\"data/*.csv\"]\ndate = \"day\"\n\
                    [survey.dimensions]\nteam = { column = \"team\", recode = { 1 = \"Billing\", \"Invoices\" = \"Billing\" } }\n";
        let rows = "day,team,q\n2026-01-01,1,9\n2026-01-01,Invoices,5\n2026-02-01,Billing,7\n2026-02-01,2,3\n";
        let project = site(&[keys, &asks("q")].concat()).file("data/a.csv", rows);
        assert_eq!(by(&project, "team"), [group("2", 1, 3.0), group("Billing", 3, 7.0)]);
        let words = data_page(&project);
        assert!(words.contains("So are names that this bulletin gives another."), "{words}");
        assert!(words.contains("Team “Billing”: also written “Invoices”, in 1 row"), "{words}");
    }
}

mod labels {
    use super::*;

    #[test]
    fn a_label_that_begins_with_its_score_stands_for_it() {
        let rows = "q\n10 - Extremely likely\n0 = Not at all likely\n7 (rather)\n3\n";
        let keys = "files = [\"data/*.csv\"]\ndate = { day = \"2026-01-01\" }\n";
        let project = site(&[keys, &asks("q")].concat()).file("data/a.csv", rows);
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (4, 5.0));
    }

    #[test]
    fn a_range_is_no_score() {
        let keys = "files = [\"data/*.csv\"]\ndate = { day = \"2026-01-01\" }\n";
        let project =
            site(&[keys, &asks("q")].concat()).file("data/a.csv", "q\n4\n1-2\n3 to 4\n5 times\n");
        let said = project.says();
        assert!(said.contains("`1-2` is not a score"), "{said}");
        assert!(said.contains("2 more like this"), "{said}");
        assert_eq!(all(&project), (1, 4.0));
    }
}

mod touchpoints {
    use super::*;

    fn asked(touchpoint: &str, column: &str) -> String {
        format!(
            "{}touchpoint = {touchpoint:?}\n",
            asks(column).replace("recommend us?", &format!("recommend our {touchpoint}?"))
        )
    }

    const ROWS: &str =
        "day,team,order,delivery\n2026-01-01,A,9,5\n2026-01-01,A,7,\n2026-01-02,B,,1\n";

    fn project() -> Project {
        let keys =
            "files = [\"data/*.csv\"]\ndate = \"day\"\n[survey.dimensions]\nteam = \"team\"\n";
        let pair = "\n[[cut]]\nby = [\"team\", \"touchpoint\"]\n";
        let asked = [asked("Order", "order"), asked("Delivery", "delivery")].concat();
        site(&[keys, &asked, pair].concat()).file("data/a.csv", ROWS)
    }

    /// A respondent answers at several touchpoints: added up, their answers would count them twice.
    #[test]
    fn columns_for_touchpoints_are_cut_by_touchpoint_and_never_added_up() {
        let project = project();
        assert_eq!(project.says(), "");
        assert_eq!(by(&project, "touchpoint"), [group("Delivery", 2, 3.0), group("Order", 2, 8.0)]);
        assert_eq!(figures(&project, &[]), Figures::new());
        assert_eq!(figures(&project, &["--by", "team"]), Figures::new());
        let pairs = figures(&project, &["--by", "team", "--by", "touchpoint"]);
        let pairs: Vec<(&str, u64)> =
            pairs.iter().map(|((groups, _), (n, _))| (groups.as_str(), *n)).collect();
        assert_eq!(pairs, [("A & Delivery", 1), ("A & Order", 2), ("B & Delivery", 1)]);
    }

    #[test]
    fn each_touchpoint_is_asked_in_its_own_words() {
        let pages = project().builds();
        for (page, other) in [("order", "Delivery"), ("delivery", "Order")] {
            let words = pages.words(&format!("scorecards/touchpoint/{page}.html")).to_lowercase();
            assert!(words.contains(&format!("recommend our {page}?")), "{words}");
            assert!(
                !words.contains(&format!("recommend our {}?", other.to_lowercase())),
                "{words}"
            );
        }
    }

    #[test]
    fn a_response_that_answers_at_one_touchpoint_answers_the_question() {
        let words = data_page(&project());
        assert!(words.contains("None: every response answers every question."), "{words}");
    }

    /// A survey of one touchpoint only: every answer is of it.
    #[test]
    fn one_column_of_one_touchpoint_has_a_total_too() {
        let keys = "files = [\"data/*.csv\"]\ndate = \"day\"\n";
        let project = site(&[keys, &asked("Order", "order")].concat()).file("data/a.csv", ROWS);
        assert_eq!(all(&project), (2, 8.0));
        assert_eq!(by(&project, "touchpoint"), [group("Order", 2, 8.0)]);
    }
}

mod weights {
    use super::*;

    const KEYS: &str = "files = [\"data/*.csv\"]\ndate = \"day\"\nweight = \"w\"\n";

    fn project(keys: &str, rows: &str) -> Project {
        site(&[KEYS, keys, &asks("q")].concat()).file("data/a.csv", format!("day,w,q\n{rows}"))
    }

    #[test]
    fn an_answer_that_weighs_three_times_as_much_counts_three_times_as_much() {
        let (n, mean) = all(&project("", "2026-01-01,0.5,2\n2026-01-01,1.5,10\n"));
        assert_eq!(n, 2, "respondents are counted, not weights");
        assert!((mean - 8.0).abs() < 1e-9, "{mean}");
    }

    #[test]
    fn weights_are_numbers_as_the_survey_writes_them() {
        let rows = "2026-01-01,5e-1,2\n2026-01-01,1.50,10\n";
        assert!((all(&project("", rows)).1 - 8.0).abs() < 1e-9);
        let rows = "2026-01-01,\"0,5\",2\n2026-01-01,\"1,5\",10\n";
        assert!((all(&project("decimal = \",\"\n", rows)).1 - 8.0).abs() < 1e-9);
    }

    #[test]
    fn a_row_whose_weight_cannot_be_read_counts_nowhere() {
        let project = project(
            "",
            "2026-01-01,1,9\n2026-01-01,1,6\n2026-01-01,heavy,1\n2026-01-01,-1,1\n2026-01-01,,1\n",
        );
        assert_eq!(all(&project), (2, 7.5));
        let words = data_page(&project);
        assert!(words.contains("3 rows whose “w” is no weight"), "{words}");
    }

    #[test]
    fn a_row_that_weighs_nothing_is_no_response() {
        let project = project("", "2026-01-01,1,9\n2026-01-01,1,6\n2026-01-01,0,1\n");
        assert_eq!(project.says(), "");
        assert_eq!(all(&project), (2, 7.5));
        let words = data_page(&project);
        assert!(words.contains("1 row that is no response:"), "{words}");
        assert!(words.contains("or that weighs nothing"), "{words}");
    }

    /// The weight may stand in a second file.
    #[test]
    fn a_second_file_may_say_the_weights() {
        let keys = "[[survey.join]]\nfile = \"weights.csv\"\nkey = \"id\"\n";
        let keys = ["files = [\"data/*.csv\"]\ndate = \"day\"\nweight = \"w\"\n", keys];
        let project = site(&[&keys.concat(), asks("q").as_str()].concat())
            .file("data/a.csv", "day,id,q\n2026-01-01,a,2\n2026-01-01,b,10\n")
            .file("weights.csv", "id,w\na,0.5\nb,1.5\n");
        assert!((all(&project).1 - 8.0).abs() < 1e-9);
    }
}
