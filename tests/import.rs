//! `bellwether import`: an export of each tool becomes a survey that builds, and every guess stands
//! beside what shows it.
//!
//! The exports here are made up, after the layouts that the tools write. With
//! `BELLWETHER_REAL_DATA` the real files of that folder are imported too.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use insta::assert_snapshot;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

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
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "contact"
        title = "Contact"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/contact/2026-w47.csv: 40 rows, 12 columns
        files = ["data/contact/*.csv"]
        # line 2 is not UTF-8; look at accents and quotation marks
        encoding = "windows-1252"
        # 12 columns in 41 of 41 rows
        delimiter = ";"
        # numbers such as the one in line 2 have a comma before their decimals
        decimal = ","
        # all 40 dates are %d/%m/%Y, from 2026-01-28 to 2026-04-03
        # line 2: `13/02/2026` is no date of %m/%d/%Y
        date = { column = "answered_at", format = "%d/%m/%Y" }
        # 40 rows, as many ids
        response = "response_id"
        # 40 respondents in 40 rows
        respondent = "customer_id"
        # 40 texts, 40 of them different
        # quoted only where `may_quote` says yes
        comment = { column = "comment", consent = "may_quote" }
        # private, never read: `E-mail` (an e-mail address)
        private = ["E-mail"]

        [survey.dimensions]
        # 2 groups of 20 rows each
        team = "team"
        # 3 groups of 13 to 14 rows; of single persons: privacy comes first, and `[privacy] agents` says
        #   whether there are pages about agents
        # agent = "agent"

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 8, 5 8, 7 8, 9 8, 10 8
        id = "nps"
        metric = "nps"
        column = "likelihood"
        # the export does not hold the question: write it as it was asked
        wording = "likelihood"

        [[survey.question]]
        # whole numbers from 1 to 5 in 32 of 40 cells: 1 8, 2 8, 4 8, 5 8
        # if the lowest number is the best answer, add `reversed = true`
        id = "csat"
        metric = "csat"
        column = "satisfaction"
        # the export does not hold the question: write it as it was asked
        wording = "satisfaction"
        scale = [1, 5]
        # no answers, with how often: `99` 8
        missing = ["99"]

        [[survey.question]]
        # whole numbers from 1 to 7 in 40 of 40 cells: 1 14, 4 13, 7 13
        # if the lowest number is the best answer, add `reversed = true`
        id = "ces"
        metric = "ces"
        column = "ease"
        # the export does not hold the question: write it as it was asked
        wording = "ease"
        scale = [1, 7]

        # Left open:
        # - `order_value` looks like revenue
        "#);
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
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "relationship"
        title = "Relationship"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/Relationship_November 22, 2026_14.35.csv: 30 rows, 12 columns
        files = ["data/Relationship_*.csv"]
        # qualtrics: its third row holds ImportIds
        preset = "qualtrics"
        # 10 rows left out by the preset: previews, tests, or never sent
        # all 30 dates are ISO 8601, from 2026-11-02 to 2026-11-03
        # dates too: `EndDate`, `StartDate`
        # the file says that its times are those of Europe/Berlin
        date = "RecordedDate"
        # 30 rows, as many ids
        response = "ResponseId"
        # 30 texts, 30 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "Q3_TEXT"
        # private, never read: `IPAddress` (by the preset), `RecipientEmail` (by the preset)

        [[survey.question]]
        # whole numbers from 0 to 10 in 30 of 30 cells: 0 6, 5 6, 7 6, 9 6, 10 6
        id = "nps"
        metric = "nps"
        column = "Q1"
        wording = "How likely are you to recommend us to a friend?"

        [[survey.question]]
        # labels whose order is known, in 30 cells
        # one answer of the scale no one chose: add the label to `recode`
        id = "csat"
        metric = "csat"
        column = "Q2"
        wording = "How satisfied are you?"
        scale = [1, 4]
        recode = { "Very satisfied" = 4, "Satisfied" = 3, "Dissatisfied" = 2 }

        # Columns that are none of it: `Status`, `Finished`, `UserLanguage`
        "#);
    }

    #[test]
    fn surveymonkey() {
        let header = "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,How likely is it that you would recommend us?,How easy was it to get help?,Which channels did you use?,,Anything else?\n\
            ,,,,,,,Response,Response,Phone,Chat,Open-Ended Response";
        let row = "114{},77,11/{13|02}/2026 10:00:00 AM,11/{13|02}/2026 10:05:00 AM,192.0.2.{},p{}@example.org,Anna,{0|7|9|10 - Extremely likely},{Very easy|Easy|Difficult|Very difficult|Neither easy nor difficult},{Phone|},{|Chat},\"{|No, thanks for asking, it was all {} fine}\"";
        let block = builds("data/monkey.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "monkey"
        title = "Monkey"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/monkey.csv: 40 rows, 12 columns
        files = ["data/monkey.csv"]
        # surveymonkey: its second row holds the options of the questions
        preset = "surveymonkey"
        # all 40 dates are %m/%d/%Y %I:%M:%S %p, from 2026-11-02 to 2026-11-13
        # line 3: `11/13/2026 10:05:00 AM` is no date of %d/%m/%Y %I:%M:%S %p
        # dates too: `Start Date`
        date = { column = "End Date", format = "%m/%d/%Y %I:%M:%S %p" }
        # 40 rows, as many ids
        response = "Respondent ID"
        # 40 texts, 40 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "Anything else?"
        # private, never read: `IP Address` (by the preset), `Email Address` (by the preset), `First Name`
        #   (by the preset)

        [[survey.question]]
        # labels with their score, in 40 cells
        id = "nps"
        metric = "nps"
        column = "How likely is it that you would recommend us?"
        wording = "How likely is it that you would recommend us?"
        recode = { "10 - Extremely likely" = 10 }

        [[survey.question]]
        # labels whose order is known, in 40 cells
        id = "ces"
        metric = "ces"
        column = "How easy was it to get help?"
        wording = "How easy was it to get help?"
        scale = [1, 5]

        [survey.question.recode]
        "Very easy" = 5
        "Easy" = 4
        "Neither easy nor difficult" = 3
        "Difficult" = 2
        "Very difficult" = 1

        # Columns that are none of it: `Collector ID`, `Which channels did you use? - Phone`, `Which
        #   channels did you use? - Chat`
        "#);
    }

    #[test]
    fn limesurvey() {
        let header = "\"id. Response ID\",\"submitdate. Date submitted\",\"lastpage. Last page\",\"startlanguage. Start language\",\"ipaddr. IP address\",\"G01Q01. How satisfied are you with our help?\",\"G01Q02[SQ001]. How likely are you to recommend us to others? [us]\",\"G01Q03. Which team helped you?\"";
        let row = "\"{}\",\"{2026-11-02 10:00:00|2026-11-03 11:00:00|}\",\"2\",\"en\",\"192.0.2.{}\",\"{1|2|3|4|5}\",\"{0|8|10}\",\"{Billing|Faults}\"";
        let block =
            builds("data/lime.csv", format!("\u{feff}{}", rows(header, row)), "27 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "lime"
        title = "Lime"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/lime.csv: 27 rows, 8 columns
        files = ["data/lime.csv"]
        # limesurvey: its columns are LimeSurvey's
        preset = "limesurvey"
        # 13 rows left out by the preset: previews, tests, or never sent
        # all 27 dates are ISO 8601, from 2026-11-02 to 2026-11-03
        date = "submitdate"
        # 27 rows, as many ids
        response = "id"
        # private, never read: `ipaddr` (by the preset)

        [survey.dimensions]
        # 2 groups of 13 to 14 rows
        team = "G01Q03"

        [[survey.question]]
        # whole numbers from 1 to 5 in 27 of 27 cells: 1 5, 2 6, 3 5, 4 5, 5 6
        # if the lowest number is the best answer, add `reversed = true`
        id = "csat"
        metric = "csat"
        column = "G01Q01"
        wording = "How satisfied are you with our help?"
        scale = [1, 5]

        [[survey.question]]
        # whole numbers from 0 to 8 in 27 of 27 cells: 0 14, 8 13
        # no answer is 10: is that where the scale ends?
        id = "nps"
        metric = "nps"
        column = "G01Q02[SQ001]"
        wording = "How likely are you to recommend us to others? [us]"

        # Columns that are none of it: `lastpage`, `startlanguage`
        "#);
    }

    #[test]
    fn google_forms() {
        let header = "Timestamp,Email Address,How likely are you to recommend us to a friend?,Which shop did you visit?,How would you rate our staff? [Shop],How would you rate our staff? [Delivery],What could we do better?";
        let row = "2026/11/{02|13} 3:00:00 PM GMT+{1},p{}@example.org,{0|7|9|10},{Leeds|York},{Good|Very good|Poor|Average},{Good|Excellent|Poor|Average},\"Fewer queues at {} in the morning, please\"";
        let block = builds("data/form.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "form"
        title = "Form"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/form.csv: 40 rows, 7 columns
        files = ["data/form.csv"]
        # google-forms: its first column is the form's time stamp
        preset = "google-forms"
        # all 40 dates are %Y/%m/%d %I:%M:%S %p GMT%:z, from 2026-11-02 to 2026-11-13
        date = { column = "Timestamp", format = "%Y/%m/%d %I:%M:%S %p GMT%:z" }
        # 40 texts, 40 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "What could we do better?"
        # private, never read: `Email Address` (by the preset)

        [survey.dimensions]
        # 2 groups of 20 rows each
        shop = "Which shop did you visit?"

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 10, 7 10, 9 10, 10 10
        id = "nps"
        metric = "nps"
        column = "How likely are you to recommend us to a friend?"
        wording = "How likely are you to recommend us to a friend?"

        [[survey.question]]
        # labels whose order is known, in 40 cells
        id = "csat"
        metric = "csat"
        column = "How would you rate our staff? [Shop]"
        wording = "How would you rate our staff? [Shop]"
        touchpoint = "Shop"
        scale = [1, 5]
        recode = { "Excellent" = 5, "Very good" = 4, "Good" = 3, "Average" = 2, "Poor" = 1 }

        [[survey.question]]
        # labels whose order is known, in 40 cells
        id = "csat"
        metric = "csat"
        column = "How would you rate our staff? [Delivery]"
        wording = "How would you rate our staff? [Delivery]"
        touchpoint = "Delivery"
        scale = [1, 5]
        recode = { "Excellent" = 5, "Very good" = 4, "Good" = 3, "Average" = 2, "Poor" = 1 }

        # Left open:
        # - no column identifies a response: a row that is exported twice counts twice
        "#);
    }

    #[test]
    fn typeform() {
        let header = "#,How likely are you to recommend us?,{{answer_42471732}} Why?,Start Date (UTC),Submit Date (UTC),Network ID";
        let row = "tok{},{0|7|9|10},\"Because of {} reasons that I cannot say\",2026-11-{02|13} 10:00:00,2026-11-{02|13} 10:05:00,net{}";
        let text = rows("HEADER", row).replace("HEADER", header);
        let block = builds("data/typeform.csv", text, "40 responses");
        assert_snapshot!(block, @r##"
        [[survey]]
        id = "typeform"
        title = "Typeform"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/typeform.csv: 40 rows, 6 columns
        files = ["data/typeform.csv"]
        # typeform: its first and last columns are Typeform's
        preset = "typeform"
        # all 40 dates are ISO 8601, from 2026-11-02 to 2026-11-13
        # dates too: `Start Date (UTC)`
        date = { column = "Submit Date (UTC)", timezone = "UTC" }
        # 40 rows, as many ids
        response = "#"
        # 40 texts, 40 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "{{answer_42471732}} Why?"
        # private, never read: `Network ID` (by the preset)

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 10, 7 10, 9 10, 10 10
        id = "nps"
        metric = "nps"
        column = "How likely are you to recommend us?"
        wording = "How likely are you to recommend us?"
        "##);
    }

    #[test]
    fn delighted() {
        let header =
            "id,survey_type,score,comment,permalink,created_at,person_name,person_email,location";
        let row = "9{},nps,{0|7|9|10},\"Quick and kind, {} of ten\",https://example.org/{},17945{}00,Ann {},p{}@example.org,{Leeds|York}";
        let block = builds("data/delighted.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "delighted"
        title = "Delighted"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/delighted.csv: 40 rows, 9 columns
        files = ["data/delighted.csv"]
        # delighted: its columns are Delighted's
        preset = "delighted"
        # all 40 dates are seconds since 1970, 2026-11-12
        date = { column = "created_at", format = "%s" }
        # 40 rows, as many ids
        response = "id"
        # 40 texts, 40 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "comment"
        # private, never read: `permalink` (by the preset), `person_name` (a name), `person_email` (an
        #   e-mail address)
        private = ["person_name", "person_email"]

        [survey.dimensions]
        # 2 groups of 20 rows each
        location = "location"

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 10, 7 10, 9 10, 10 10
        # `survey_type` is `nps` in all rows
        id = "nps"
        metric = "nps"
        column = "score"
        # the export does not hold the question: write it as it was asked
        wording = "score"
        "#);
    }

    #[test]
    fn a_tool_without_a_preset() {
        let header = "request_id,request_sent_at (UTC),request_delivery_status,response_received_at,star_rating,comments,channel,brand,customer_name,request_sent_to,employee_first_name,employee_email,team_leader";
        let row = "req-{},2026-11-{02|13}T09:00:00Z,delivered,2026-11-{02|13}T10:00:00Z,{1|2|3|4|5},\"All {} of them were kind to me\",{chat|phone},{Acme|Zenith},Ann Zebra,zebra{}@example.org,{Ben|Cara},{ben|cara}@example.com,{Dora|Emil}";
        let block = builds("data/agents.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "agents"
        title = "Agents"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/agents.csv: 40 rows, 13 columns
        files = ["data/agents.csv"]
        # all 40 dates are ISO 8601, from 2026-11-02 to 2026-11-13
        # dates too: `request_sent_at (UTC)`
        date = "response_received_at"
        # 40 rows, as many ids
        response = "request_id"
        # 40 texts, 40 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "comments"
        # private, never read: `customer_name` (a name), `request_sent_to` (whom the survey was sent to),
        #   `employee_first_name` (a name), `employee_email` (an e-mail address)
        private = ["customer_name", "request_sent_to", "employee_first_name", "employee_email"]

        [survey.dimensions]
        # 2 groups of 20 rows each
        channel = "channel"
        # 2 groups of 20 rows each
        brand = "brand"
        # 2 groups of 20 rows each; of single persons: privacy comes first, and `[privacy] agents` says
        #   whether there are pages about agents
        # team_leader = "team_leader"

        [[survey.question]]
        # whole numbers from 1 to 5 in 40 of 40 cells: 1 8, 2 8, 3 8, 4 8, 5 8
        # if the lowest number is the best answer, add `reversed = true`
        id = "csat"
        metric = "csat"
        column = "star_rating"
        # the export does not hold the question: write it as it was asked
        wording = "star_rating"
        scale = [1, 5]

        # Columns that are none of it: `request_delivery_status`
        "#);
    }

    #[test]
    fn a_column_for_each_touchpoint_is_one_question() {
        let header = "id,date,csat_order,csat_delivery,csat_billing,region";
        let row = "{},2026-11-{02|13},{1|2|3|4|5},{5|4|3|2},{5|4|2|},{North|South}";
        let block = builds("data/wide.csv", rows(header, row), "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "wide"
        title = "Wide"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/wide.csv: 40 rows, 6 columns
        files = ["data/wide.csv"]
        # all 40 dates are ISO 8601, from 2026-11-02 to 2026-11-13
        date = "date"
        # 40 rows, as many ids
        response = "id"

        [survey.dimensions]
        # 2 groups of 20 rows each
        region = "region"

        [[survey.question]]
        # whole numbers from 1 to 5 in 40 of 40 cells: 1 8, 2 8, 3 8, 4 8, 5 8
        # if the lowest number is the best answer, add `reversed = true`
        id = "csat"
        metric = "csat"
        column = "csat_order"
        # the export does not hold the question: write it as it was asked
        wording = "csat_order"
        touchpoint = "Order"
        scale = [1, 5]

        [[survey.question]]
        # whole numbers from 2 to 5 in 40 of 40 cells: 2 10, 3 10, 4 10, 5 10
        # no answer is 1: is that where the scale begins?
        # if the lowest number is the best answer, add `reversed = true`
        id = "csat"
        metric = "csat"
        column = "csat_delivery"
        # the export does not hold the question: write it as it was asked
        wording = "csat_delivery"
        touchpoint = "Delivery"
        scale = [1, 5]

        [[survey.question]]
        # whole numbers from 2 to 5 in 30 of 30 cells: 2 10, 4 10, 5 10
        # no answer is 1: is that where the scale begins?
        # if the lowest number is the best answer, add `reversed = true`
        id = "csat"
        metric = "csat"
        column = "csat_billing"
        # the export does not hold the question: write it as it was asked
        wording = "csat_billing"
        touchpoint = "Billing"
        scale = [1, 5]
        "#);
    }

    #[test]
    fn a_score_of_all_and_of_each_touchpoint_are_two_questions() {
        let header = "id,date,nps,nps_order,nps_billing,csat_order,csat_billing,team";
        let row = "{},2026-11-{02|13},{0|9|10},{0|9|10},{0|8|10},{1|2|5},{1|4|5},{North|South}";
        let block = builds("data/wide.csv", rows(header, row), "40 responses");
        let keys = ["id = ", "column = ", "touchpoint = ", "title = "];
        let told: Vec<&str> = block
            .lines()
            .skip(3)
            .filter(|line| keys.iter().any(|it| line.starts_with(it)))
            .collect();
        assert_snapshot!(told.join("\n"), @r#"
        id = "nps"
        column = "nps"
        id = "nps_by_touchpoint"
        title = "NPS"
        column = "nps_order"
        touchpoint = "Order"
        id = "nps_by_touchpoint"
        title = "NPS"
        column = "nps_billing"
        touchpoint = "Billing"
        id = "csat"
        column = "csat_order"
        touchpoint = "Order"
        id = "csat"
        column = "csat_billing"
        touchpoint = "Billing"
        "#);
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
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "comments"
        title = "Comments"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/comments.csv: 80 rows, 6 columns
        files = ["data/comments.csv"]
        # all 80 dates are ISO 8601, from 2026-11-01 to 2026-11-20
        date = "Date"
        # 80 rows are of 40 responses: those that share an id have the same answers, as where each comment
        #   has a row; the first of them counts
        response = { column = "Respondent ID", keep = "first" }
        # 80 texts, 80 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "Answer"

        [survey.dimensions]
        # 2 groups of 40 rows each
        question_group = "Question"

        [[survey.question]]
        # whole numbers from 1 to 5 in 80 of 80 cells: 1 16, 2 16, 3 16, 4 16, 5 16
        # if the lowest number is the best answer, add `reversed = true`
        id = "rating"
        metric = "mean"
        title = "Rating"
        column = "Rating"
        # the export does not hold the question: write it as it was asked
        wording = "Rating"
        scale = [1, 5]

        # Columns that are none of it: `Comment ID`
        "#);
    }
}

/// A workbook of these sheets, each of rows of texts.
fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    let mut part = |name: &str, text: &str| {
        archive.start_file(name, SimpleFileOptions::default()).expect("memory takes all");
        archive.write_all(text.as_bytes()).expect("memory takes all");
    };
    let (mut list, mut relations) = (String::new(), String::new());
    for (number, (name, text)) in (1..).zip(sheets) {
        list += &format!(r#"<sheet name="{name}" r:id="r{number}"/>"#);
        relations += &format!(
            r#"<Relationship Id="r{number}" Type="{TYPES}/worksheet" Target="worksheets/{number}.xml"/>"#
        );
        let cell = |it: &str| format!("<c t=\"inlineStr\"><is><t>{it}</t></is></c>");
        let row = |it: &str| format!("<row>{}</row>", it.split(',').map(cell).collect::<String>());
        let rows: String = text.lines().map(row).collect();
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        part(&format!("xl/worksheets/{number}.xml"), &sheet);
    }
    let root = format!(
        r#"<Relationships><Relationship Id="r1" Type="{TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    part("_rels/.rels", &root);
    part("xl/_rels/workbook.xml.rels", &format!("<Relationships>{relations}</Relationships>"));
    part("xl/workbook.xml", &format!("<workbook><sheets>{list}</sheets></workbook>"));
    archive.finish().expect("memory takes all").into_inner()
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
        assert_snapshot!(about(&block, &["encoding", "delimiter"]), @r#"
        # 4 columns in 41 of 41 rows
        delimiter = "\t"
        "#);
        let bare: Vec<u8> = plain().encode_utf16().flat_map(u16::to_le_bytes).collect();
        let block = builds("data/bare.csv", bare, "40 responses");
        assert_snapshot!(about(&block, &["encoding", "delimiter"]), @r#"
        # every second byte at the beginning is nought
        encoding = "utf-16"
        "#);
        let mut packed = GzEncoder::new(vec![], Compression::fast());
        packed.write_all(plain().replace(',', "|").as_bytes()).expect("memory takes all");
        let block = builds("data/2026-11.csv.gz", packed.finish().expect("memory"), "40 responses");
        assert_snapshot!(about(&block, &["files", "delimiter"]), @r#"
        # data/2026-11.csv.gz: 40 rows, 4 columns
        files = ["data/*.csv.gz"]
        # 4 columns in 41 of 41 rows
        delimiter = "|"
        "#);
        let block = builds("data/tabs.tsv", plain().replace(',', "\t"), "40 responses");
        assert_eq!(about(&block, &["delimiter"]), "");
    }

    #[test]
    fn lines_above_the_header_are_skipped() {
        let text = format!("Survey of week 47\n\"Exported on Sunday\"\n\n{}", plain());
        let block = builds("data/titled.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["skip_rows"]), @r"
        # the lines above fill no more than a third of the columns
        skip_rows = 3
        ");
    }

    #[test]
    fn a_workbook_is_read_from_its_first_sheet() {
        let text = format!("Survey of week 47\n\n{}", plain());
        let sheets = workbook(&[("Answers", &text), ("Notes", "by the tool")]);
        let block = builds("data/answers.xlsx", sheets, "40 responses");
        assert_snapshot!(about(&block, &["sheet", "skip_rows", "date"]), @r#"
        # the first that is visible; there are also `Notes`
        sheet = "Answers"
        # the lines above fill no more than a third of the columns
        skip_rows = 2
        # all 40 dates are ISO 8601, from 2026-11-02 to 2026-11-13
        date = "date"
        "#);
        let one = builds("data/answers.xlsx", workbook(&[("Answers", &plain())]), "40 responses");
        assert_eq!(about(&one, &["sheet", "skip_rows"]), "");
    }

    #[test]
    fn json_lines_are_read_by_their_keys() {
        let mut text = String::new();
        for number in 0..40 {
            writeln!(
                text,
                r#"{{"id":"r{number}","survey_type":"nps","score":{},"created_at":{},"comment":null,"person":{{"email":"p{number}@example.org"}},"tags":["a"]}}"#,
                number % 11,
                1_794_500_000 + number * 86_400
            )
            .expect("a text takes all");
        }
        let block = builds("data/delighted.jsonl", text, "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "delighted"
        title = "Delighted"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/delighted.jsonl: 40 rows, 7 columns
        files = ["data/delighted.jsonl"]
        # delighted: its columns are Delighted's
        preset = "delighted"
        # all 40 dates are seconds since 1970, from 2026-11-12 to 2026-12-21
        date = { column = "created_at", format = "%s" }
        # 40 rows, as many ids
        response = "id"
        # private, never read: `person.email` (by the preset)

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 4, 1 4, 2 4, 3 4, 4 4, 5 4, 6 4, 7 3, 8 3, 9 3, 10
        #   3
        # `survey_type` is `nps` in all rows
        id = "nps"
        metric = "nps"
        column = "score"
        # the export does not hold the question: write it as it was asked
        wording = "score"

        # Columns that are none of it: `comment`, `tags`
        "#);
    }

    #[test]
    fn rows_of_another_width_are_counted_out() {
        let text = plain() + "x,2026-11-02,9\n";
        let block = builds("data/ragged.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["files"]), @r#"
        # data/ragged.csv: 40 rows, 4 columns
        # 1 row wider or narrower than the header, left out; the first in line 42
        files = ["data/ragged.csv"]
        "#);
    }

    #[test]
    fn a_format_of_dates_is_proved_by_a_row() {
        let dated = |days: &str| {
            rows("id,sent_on,completed_on,nps", &format!("{{}},2026-01-01,{{{days}}},{{0|9|10}}"))
        };
        let date = |days: &str| about(&block("data/a.csv", dated(days)), &["date"]);
        assert_snapshot!(date("03/04/2026|13/02/2026"), @r#"
        # all 40 dates are %d/%m/%Y, from 2026-02-13 to 2026-04-03
        # line 3: `13/02/2026` is no date of %m/%d/%Y
        # dates too: `sent_on`
        date = { column = "completed_on", format = "%d/%m/%Y" }
        "#);
        assert_snapshot!(date("3/4/26 4:01|2/13/26 5:30"), @r#"
        # all 40 dates are %m/%d/%y %H:%M, from 2026-02-13 to 2026-03-04
        # line 3: `2/13/26 5:30` is no date of %d/%m/%y %H:%M
        # dates too: `sent_on`
        date = { column = "completed_on", format = "%m/%d/%y %H:%M" }
        "#);
        assert_snapshot!(date("03.04.2026 10:00|13.02.2026 09:00"), @r#"
        # all 40 dates are %d.%m.%Y %H:%M, from 2026-02-13 to 2026-04-03
        # line 3: `13.02.2026 09:00` is no date of %m.%d.%Y %H:%M
        # dates too: `sent_on`
        date = { column = "completed_on", format = "%d.%m.%Y %H:%M" }
        "#);
        assert_snapshot!(date("1767225600|1769904000"), @r#"
        # all 40 dates are seconds since 1970, from 2026-01-01 to 2026-02-01
        # dates too: `sent_on`
        date = { column = "completed_on", format = "%s" }
        "#);
    }

    #[test]
    fn dates_that_can_be_read_in_two_ways_are_left_open() {
        let dated = rows("id,completed_on,nps", "{},{03/04/2026|05/02/2026},{0|9|10}");
        let block = builds("data/a.csv", &dated, "40 responses");
        assert_snapshot!(block, @r#"
        [[survey]]
        id = "a"
        title = "A"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/a.csv: 40 rows, 3 columns
        files = ["data/a.csv"]
        # NOT SETTLED: all 40 dates are %d/%m/%Y and %m/%d/%Y
        # line 2: `03/04/2026` is two different days; a day after the 12th would settle it
        date = { column = "completed_on", format = "%d/%m/%Y" }
        # date = { column = "completed_on", format = "%m/%d/%Y" }
        # 40 rows, as many ids
        response = "id"

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 14, 9 13, 10 13
        id = "nps"
        metric = "nps"
        column = "nps"
        # the export does not hold the question: write it as it was asked
        wording = "nps"
        "#);
        let project = project("data/a.csv", dated)
            .file("site.toml", "[site]\ntitle = \"T\"\nlanguage = \"en-US\"\n");
        let american = project.run(&["import", "data/a.csv"]).stdout;
        assert_snapshot!(about(&american, &["date"]), @r#"
        # NOT SETTLED: all 40 dates are %m/%d/%Y and %d/%m/%Y
        # line 2: `03/04/2026` is two different days; a day after the 12th would settle it
        date = { column = "completed_on", format = "%m/%d/%Y" }
        "#);
    }

    #[test]
    fn dates_in_two_formats_are_told_with_the_line() {
        let dated = rows(
            "id,date,nps",
            "{},{13/04/2026|14/02/2026|15/02/2026|16/02/2026|28/02/2026},{0|9|10}",
        );
        let text = dated.replacen("28/02/2026", "02/28/2026", 1);
        let block = builds("data/a.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["date"]), @r#"
        # NOT SETTLED: 39 of 40 cells are %d/%m/%Y
        # line 6: `02/28/2026` is not; 1 row in all, which count in no period
        # %m/%d/%Y reads 1 row
        date = { column = "date", format = "%d/%m/%Y" }
        "#);
    }

    #[test]
    fn a_file_without_dates_needs_to_be_told_its_day() {
        let text = rows("id,nps,team", "{},{0|7|9|10},{Billing|Faults}");
        let ran = project("data/a.csv", &text).run(&["import", "data/a.csv"]);
        assert_eq!(ran.code, Some(1));
        assert_snapshot!(ran.stderr, @r"
        error[no-date-column]: no column of `data/a.csv` holds dates
         --> data/a.csv
          = hint: say of which day all its answers are, as `--day 2026-03-31`
        ");
        assert!(ran.stdout.contains("\n# date = { day = \"2026-03-31\" }\n"), "{}", ran.stdout);
        let block = builds_with(&["--day", "2026-11-22"], "data/a.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["date"]), @r#"
        # no column holds dates: all answers are of one day
        date = { day = "2026-11-22" }
        "#);
    }

    #[test]
    fn a_file_without_a_scale_shows_how_a_question_is_written() {
        let text = rows("id,date,Did you find it?,team", "{},2026-11-02,{Yes|No},{Billing|Faults}");
        let ran = project("data/a.csv", text).run(&["import", "data/a.csv"]);
        assert_eq!(ran.code, Some(1));
        assert_snapshot!(ran.stderr, @r"
        error[no-question-column]: no column of `data/a.csv` holds answers on a scale
         --> data/a.csv
          = hint: complete the `[[survey.question]]` of the printed block by hand
        ");
        assert_snapshot!(ran.stdout, @r#"
        [[survey]]
        id = "a"
        title = "A"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/a.csv: 40 rows, 4 columns
        files = ["data/a.csv"]
        # all 40 dates are ISO 8601, 2026-11-02
        date = "date"
        # 40 rows, as many ids
        response = "id"

        [survey.dimensions]
        # 2 groups of 20 rows each
        team = "team"

        # no column holds answers on a scale, and a survey asks one question at the least:
        # [[survey.question]]
        # id = "did_you_find_it"
        # metric = "share"
        # title = "Did you find it?"
        # column = "Did you find it?"
        # wording = "Did you find it?"
        # scale = [0, 1]
        # top = [1]
        # recode = { "Yes" = 1, "No" = 0 }

        # Left open:
        # - answered with yes or no, which `metric = "share"` with `scale = [0, 1]`, `top = [1]` and a
        #   `recode` would count: `Did you find it?`
        "#);
    }

    #[test]
    fn codes_beside_a_scale_are_no_answers() {
        let text = rows(
            "id,date,nps,rating",
            "{},2026-11-02,{0|5|9|10|11|99|N/A},{1|2|3|4|5|9|Don't know|1|2|3|4|5}",
        );
        let block = builds("data/a.csv", text, "40 responses");
        assert_snapshot!(about(&block, &["missing"]), @r#"
        # no answers, with how often: `11` 6, `99` 5
        missing = ["11", "99"]
        # no answers, with how often: `Don't know` 3, `9` 3
        missing = ["Don't know", "9"]
        "#);
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
        assert_snapshot!(ran.stdout, @r#"
        [[survey]]
        id = "a"
        title = "A"
        # transactional after a contact; or relationship, employee, reviews
        kind = "transactional"
        # data/a.csv: 40 rows, 10 columns
        files = ["data/a.csv"]
        # all 40 dates are ISO 8601, 2026-11-02
        date = "date"
        # 40 rows, as many ids
        response = "id"
        # 40 texts, 40 of them different
        # none is quoted before `consent` names the column where respondents allow it
        comment = "why"
        # private, never read: `Name` (a name), `Contact` (e-mail addresses, by their look), `phone` (a
        #   telephone number), `ip` (an IP address), `postcode` (an address), `Date of birth` (a date of
        #   birth)
        private = ["Name", "Contact", "phone", "ip", "postcode", "Date of birth"]

        [[survey.question]]
        # whole numbers from 0 to 10 in 40 of 40 cells: 0 14, 9 13, 10 13
        id = "nps"
        metric = "nps"
        column = "nps"
        # the export does not hold the question: write it as it was asked
        wording = "nps"
        "#);
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
        assert_snapshot!(ran.stderr, @r"
        error[survey-exists]: `site.toml` has a survey `contact`
         --> site.toml
          = hint: give this one another name with `--id`, or name the file in that survey's `files`
        ");
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
        assert_snapshot!(ran.stderr, @r"
        error[export-outside]: `data/contact/2026-w47.csv` is not in the project's folder
          |
          = hint: copy it below `data`, or name the project with `--root`
        ");
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
        assert_snapshot!(refused("data/a.csv", ""), @r"
        error[file-unreadable]: `data/a.csv` cannot be read: it is empty; a header row was expected
         --> data/a.csv
        ");
        let zip = refused("data/a.csv", "PK\u{3}\u{4}and so on");
        assert!(zip.starts_with("error[file-unreadable]: `data/a.csv` cannot be read: "), "{zip}");
        assert_snapshot!(refused("data/a.csv", "id,date\n1,2\n2,\0\n"), @r"
        error[nul-byte]: line 3 of `data/a.csv` holds a NUL byte
         --> data/a.csv:3:1
          = hint: the file is damaged, or not text; export it again
        ");
        let binary: Vec<u8> = (0..=255).cycle().take(4000).collect();
        assert_snapshot!(refused("data/a.csv", binary), @r"
        error[format-not-read]: `data/a.csv` is a binary file, not delimited text
         --> data/a.csv
          = hint: export it as CSV (UTF-8)
        ");
        assert_snapshot!(refused("data/a.csv", "id,date\n\"1,2026-01-01\n2,2026-01-02\n"), @r"
        error[quote-never-closed]: a quotation mark in line 2 of `data/a.csv` is never closed
         --> data/a.csv:2:1
          = hint: close it, or write it twice within a cell that is in quotation marks
        ");
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
