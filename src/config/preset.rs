//! How survey tools lay out their exports: one row of a table for each tool.
//!
//! A preset stands for keys that an author would otherwise type; what `site.toml` says has the last
//! word. To add a tool, add a `Preset`: nothing else in the program knows the tools by name.

/// What is known of the exports of one tool.
#[derive(Debug, PartialEq)]
pub struct Preset {
    /// As `preset` in `site.toml` names it.
    pub name: &'static str,
    pub header: HeaderRows,
    /// The columns that may hold the date, the best first, and how it is written; ISO 8601 where
    /// nothing is said.
    pub date: &'static [&'static str],
    pub date_format: Option<&'static str>,
    /// The IANA time zone of dates that name none.
    pub timezone: Option<&'static str>,
    /// The columns that may identify a response, the best first.
    pub response: &'static [&'static str],
    pub respondent: &'static [&'static str],
    pub comment: &'static [&'static str],
    /// Cells that are no answer in any column, beside those of every survey.
    pub missing: &'static [&'static str],
    /// Rows that are no responses: where a column, if the file has it, holds one of these cells.
    pub leave_out: &'static [(&'static str, &'static [&'static str])],
    /// Columns of personal data, which are never read. A `*` at the end stands for anything.
    pub private: &'static [&'static str],
}

/// How many rows name the columns, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderRows {
    /// So many; the first of them names the columns.
    First(usize),
    /// Codes, then texts, and in newer exports a third row of `{"ImportId": …}` which may say the
    /// time zone of dates.
    Qualtrics,
    /// Questions, then their options; a question is written once, above the first of its columns.
    /// Exports without options have the one row.
    QuestionsAndOptions,
    /// One row of `code`, `code. text` or `code[part]._.text`: a column goes by its code too.
    Codes,
}

impl Preset {
    /// The preset of a name in `site.toml`.
    pub fn named(name: &str) -> Option<&'static Preset> {
        PRESETS.iter().find(|it| it.name == name)
    }

    /// The names that `site.toml` may say.
    pub fn names() -> impl Iterator<Item = &'static str> {
        PRESETS.iter().map(|it| it.name)
    }
}

const PLAIN: Preset = Preset {
    name: "",
    header: HeaderRows::First(1),
    date: &[],
    date_format: None,
    timezone: None,
    response: &[],
    respondent: &[],
    comment: &[],
    missing: &[],
    leave_out: &[],
    private: &[],
};

/// Every tool that is known.
pub const PRESETS: [Preset; 6] = [
    // Three header rows, the legacy format two: "Understanding Your Dataset", qualtrics.com/support.
    // `Status` is a word or, exported as values, a number: 1, 2 and 17 are previews and tests.
    Preset {
        name: "qualtrics",
        header: HeaderRows::Qualtrics,
        date: &["RecordedDate", "EndDate", "V9"],
        response: &["ResponseId", "ResponseID", "V1"],
        missing: &["-99"],
        leave_out: &[
            ("Status", &["Survey Preview", "Survey Test", "Offline Preview", "1", "2", "17"]),
            ("V7", &["Survey Preview", "Survey Test", "Offline Preview", "1", "2", "17"]),
            ("DistributionChannel", &["preview", "test"]),
        ],
        private: &[
            "IPAddress",
            "LocationLatitude",
            "LocationLongitude",
            "LocationAccuracy",
            "Recipient*",
            "Name",
            "EmailAddress",
            "ExternalDataReference",
            "V3",
            "V4",
            "V5",
            "V6",
        ],
        ..PLAIN
    },
    Preset {
        name: "surveymonkey",
        header: HeaderRows::QuestionsAndOptions,
        date: &["End Date", "EndDate", "Date Modified", "Start Date", "StartDate"],
        response: &["Respondent ID", "RespondentID", "respondent_id"],
        private: &["IP Address", "Email Address", "First Name", "Last Name"],
        ..PLAIN
    },
    // A row without `submitdate` was begun and never sent.
    Preset {
        name: "limesurvey",
        header: HeaderRows::Codes,
        date: &["submitdate", "datestamp", "startdate"],
        response: &["id"],
        leave_out: &[("submitdate", &[""])],
        private: &[
            "ipaddr",
            "IP address",
            "refurl",
            "Referrer URL",
            "token",
            "Access code",
            "firstname",
            "First name",
            "lastname",
            "Last name",
            "email",
            "Email address",
        ],
        ..PLAIN
    },
    // `2026/09/27 3:00:00 PM GMT+3`
    Preset {
        name: "google-forms",
        date: &["Timestamp"],
        date_format: Some("%Y/%m/%d %I:%M:%S %p GMT%:z"),
        private: &["Email Address", "Email address", "Username"],
        ..PLAIN
    },
    Preset {
        name: "typeform",
        date: &["Submit Date (UTC)", "Submitted At"],
        timezone: Some("UTC"),
        response: &["#", "Token"],
        private: &["Network ID"],
        ..PLAIN
    },
    // The fields of its API, one JSON object a line: `created_at` is in seconds.
    Preset {
        name: "delighted",
        date: &["created_at", "updated_at"],
        date_format: Some("%s"),
        response: &["id"],
        respondent: &["person", "person.id"],
        comment: &["comment"],
        private: &["person.name", "person.email", "person.phone_number", "permalink"],
        ..PLAIN
    },
];
