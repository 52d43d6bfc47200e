//! The rows that name the columns: one, or as many as a survey tool writes.

use jiff::tz::TimeZone;
use serde_json::Value;

use super::{Row, Rows};
use crate::config::{Column, Format, HeaderRows};

/// The names of a file's columns.
#[derive(Debug, Default)]
pub struct Header {
    /// As messages name them.
    pub names: Vec<String>,
    /// Other names that `site.toml` may call them by: a question's text beside its code.
    others: Vec<String>,
    /// The time zones of columns of dates, where the file says them.
    zones: Vec<(usize, TimeZone)>,
    /// For each column, whether it is personal data.
    private: Vec<bool>,
}

/// What a third row of a Qualtrics export begins its cells with.
pub const IMPORT_ID: &str = "{\"ImportId\"";

impl Header {
    /// The header whose first row is this. What of the rows below it belongs to it is taken from
    /// them; a row that was looked at and is a response is left in `ahead`.
    pub(super) fn read(
        first: &Row,
        format: &Format,
        rows: &mut Rows,
        ahead: &mut Option<Row>,
    ) -> Header {
        let mut header = Header { names: first.names(), ..Header::default() };
        match format.header {
            HeaderRows::First(all) => {
                let mut row = Row::default();
                for _ in 1..all {
                    rows.next(&mut row);
                }
            }
            HeaderRows::Qualtrics => header.texts_and_ids(rows, ahead),
            HeaderRows::QuestionsAndOptions => header.options(rows, ahead),
            HeaderRows::Codes => header.codes(),
        }
        header.private = header.names.iter().map(|it| format.is_private(it)).collect();
        header
    }

    /// The names of columns that are there without a row that says so, as in a table with types.
    pub(super) fn of_names(names: Vec<String>, format: &Format) -> Header {
        let mut header = Header { names, ..Header::default() };
        if format.header == HeaderRows::Codes {
            header.codes();
        }
        header.private = header.names.iter().map(|it| format.is_private(it)).collect();
        header
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.names.len()
    }

    /// The columns that go by a name.
    pub fn places(&self, name: &str) -> Vec<usize> {
        let named = |names: &[String]| -> Vec<usize> {
            let places = names.iter().enumerate().filter(|(_, it)| *it == name);
            places.map(|(place, _)| place).collect()
        };
        let places = named(&self.names);
        if places.is_empty() { named(&self.others) } else { places }
    }

    /// Whether there is a column of one of these names.
    pub fn has(&self, column: &Column) -> bool {
        column.names().iter().any(|it| !self.places(it).is_empty())
    }

    /// The names that may be told: not those of personal data.
    pub fn told(&self) -> Vec<&str> {
        let names = self.names.iter().zip(&self.private);
        names
            .filter(|(name, private)| !**private && !name.is_empty())
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// Whether any column is personal data.
    pub fn has_private(&self) -> bool {
        self.private.contains(&true)
    }

    pub fn is_private(&self, column: usize) -> bool {
        self.private.get(column).copied().unwrap_or(false)
    }

    /// The time zone that the file says for a column of dates.
    pub fn zone(&self, column: usize) -> Option<&TimeZone> {
        self.zones.iter().find(|(place, _)| *place == column).map(|(_, it)| it)
    }

    /// Qualtrics: a row of texts, and one of `{"ImportId":"startDate","timeZone":"Europe/London"}`
    /// that older exports lack.
    fn texts_and_ids(&mut self, rows: &mut Rows, ahead: &mut Option<Row>) {
        let mut texts = Row::default();
        if !rows.next(&mut texts) {
            return;
        }
        self.others = texts.names();
        let mut ids = Row::default();
        if !rows.next(&mut ids) {
            return;
        }
        if !is_of_import_ids(&ids) {
            *ahead = Some(ids);
            return;
        }
        for column in 0..ids.width() {
            let zone = serde_json::from_str::<Value>(ids.cell(column)).ok().and_then(|it| {
                let name = it.get("timeZone")?.as_str()?.to_owned();
                TimeZone::get(&name).ok()
            });
            self.zones.extend(zone.map(|it| (column, it)));
        }
    }

    /// SurveyMonkey: the second row says the options, and nothing for the response's id. A question
    /// stands above the first of its columns only.
    fn options(&mut self, rows: &mut Rows, ahead: &mut Option<Row>) {
        let mut options = Row::default();
        if !rows.next(&mut options) {
            return;
        }
        let named = self.names.first().is_some_and(|it| !it.is_empty());
        let parts = options.names();
        let says = parts.iter().skip(1).any(|it| !it.is_empty());
        if !(named && says && parts[0].is_empty()) {
            *ahead = Some(options);
            return;
        }
        let mut question = String::new();
        for (name, option) in self.names.iter_mut().zip(&parts) {
            if !name.is_empty() {
                question.clone_from(name);
            }
            *name = match option.as_str() {
                "" | "Response" | "Open-Ended Response" => question.clone(),
                option => format!("{question} - {option}"),
            };
        }
    }

    /// LimeSurvey: `code`, `code. text`, `code[part]. text`, `code._.text`.
    fn codes(&mut self) {
        self.others = self.names.clone();
        for name in &mut self.names {
            let end = ["._.", ". "].iter().filter_map(|it| name.find(it)).min();
            if let Some(end) = end.filter(|it| is_code(&name[..*it])) {
                name.truncate(end);
            }
        }
    }
}

/// Whether a row is the third of a Qualtrics header.
pub fn is_of_import_ids(row: &Row) -> bool {
    (0..row.width()).any(|it| row.cell(it).starts_with(IMPORT_ID))
}

/// `likert3[satisGen1]`: letters and digits, and parts in brackets.
fn is_code(text: &str) -> bool {
    let plain = |it: char| it.is_ascii_alphanumeric() || "_-[]".contains(it);
    !text.is_empty() && text.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use crate::config;
    use crate::diagnostics::{Diagnostics, Source};

    use super::super::Export;
    use super::*;

    /// What a preset makes of a file: its header, and its first row of answers.
    fn opened(preset: &str, text: &str) -> (Header, Vec<String>) {
        let toml = format!(
            "[site]\ntitle = \"T\"\n[[survey]]\nid = \"s\"\nfiles = [\"data/*\"]\npreset = \"{preset}\"\n\
             date = \"day\"\n[[survey.question]]\nid = \"q\"\nmetric = \"nps\"\ncolumn = \"score\"\nwording = \"?\"\n"
        );
        let mut diagnostics = Diagnostics::new();
        let config = config::read(&Source::new("site.toml", toml), &mut diagnostics);
        let config = config.expect("a sound configuration");
        let format = &config.surveys[0].layouts[0].format;
        let mut export = Export::open("data/a.csv", text.into(), format, &mut diagnostics)
            .expect("a sound file");
        let mut row = Row::default();
        export.next_row(&mut row);
        (export.header, row.names())
    }

    #[test]
    fn qualtrics_has_three_rows_or_two() {
        let (header, row) = opened(
            "qualtrics",
            "EndDate,Status,Q1\nEnd Date,Response Type,How likely?\n\
             \"{\"\"ImportId\"\":\"\"endDate\"\",\"\"timeZone\"\":\"\"America/Chicago\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n\
             2026-01-01 10:00:00,IP Address,9\n",
        );
        assert_eq!(header.names, ["EndDate", "Status", "Q1"]);
        assert_eq!(header.places("How likely?"), [2]);
        assert_eq!(header.zone(0).and_then(TimeZone::iana_name), Some("America/Chicago"));
        assert_eq!(row, ["2026-01-01 10:00:00", "IP Address", "9"]);
        let (header, row) = opened(
            "qualtrics",
            "\u{feff}V1,V9,Q1\nResponseID,EndDate,How likely?\nR_1,2015-01-01,9\n",
        );
        assert_eq!((header.places("Q1"), header.places("EndDate")), (vec![2], vec![1]));
        assert_eq!(row, ["R_1", "2015-01-01", "9"]);
    }

    #[test]
    fn surveymonkey_writes_a_question_once_above_its_options() {
        let (header, row) = opened(
            "surveymonkey",
            "RespondentID,Seen any?,Which?,,Age\n,Response,Episode I,Episode II,Response\n7,Yes,Episode I,,18-29\n",
        );
        assert_eq!(
            header.names,
            ["RespondentID", "Seen any?", "Which? - Episode I", "Which? - Episode II", "Age"]
        );
        assert_eq!(row, ["7", "Yes", "Episode I", "", "18-29"]);
        let (header, row) = opened("surveymonkey", "RespondentID,Seen any?\n7,Yes\n");
        assert_eq!(
            (header.names.as_slice(), row),
            (
                &["RespondentID", "Seen any?"].map(str::to_owned)[..],
                vec!["7".to_owned(), "Yes".to_owned()]
            )
        );
    }

    #[test]
    fn limesurvey_columns_go_by_code_and_by_text() {
        let (header, _) = opened(
            "limesurvey",
            "id,submitdate,sat[SQ001]._.How satisfied? [job],nps. How likely?,Any other. Really\n1,2026-01-01,5,9,x\n",
        );
        assert_eq!(header.names, ["id", "submitdate", "sat[SQ001]", "nps", "Any other. Really"]);
        assert_eq!(header.places("nps. How likely?"), [3]);
        assert_eq!(header.places("nps"), [3]);
    }
}
