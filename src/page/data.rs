//! The data page: what was read, what counts, what was left out and why, for a manager to judge by.

use std::collections::BTreeMap;

use crate::config::{Column, Dimension, Keep, Question, Survey, SurveyKind};
use crate::diagnostics::{CellFault, unprintable};
use crate::edition::SurveyQuality;
use crate::locale::say;
use crate::period::Days;
use crate::privacy::{Counted, LeftOut, Merged, Quality, SourceFile, Unusable};

use super::Leaf;
use super::figure::{Plate, says_anything};
use super::frame::method_address;
use super::table::{cell, figure_column, lighter, text_column};
use super::view::{DataPage, DataPart, FigureView, RowView, SurveyData, TableView};

/// Silences that are named one by one.
const NAMED: usize = 12;

/// Said where a number is withheld.
const NOT_SAID: &str = "not told";

impl Leaf<'_> {
    pub(super) fn data(&self) -> DataPage {
        let title = "About the data";
        let deck = "What was read for this bulletin, what counts, what was left out and why. Nothing is \
                    dropped in silence: a row or an answer that counts in no figure is counted here.";
        let surveys = self.press.bulletin.qualities.iter().filter_map(|it| self.survey_data(it));
        DataPage {
            site: self.site("website"),
            head: self.head(title, deck, "data"),
            breadcrumbs: self.crumbs(
                vec![self.link(say!(self.press.style, "method"), &method_address())],
                title,
            ),
            title: title.to_owned(),
            deck: deck.to_owned(),
            surveys: surveys.collect(),
            privacy_words: self.limits_words(),
        }
    }

    fn limits_words(&self) -> String {
        let surveys = &self.press.config.surveys;
        let minimum = self.press.config.privacy.thresholds.minimum_n;
        let employees = surveys.iter().any(|it| it.kind == SurveyKind::Employee);
        let of_employees = " Of surveys of employees, rows that were left out are counted for the survey as \
                            a whole, and small counts are not told.";
        format!(
            "What a cell says is not repeated here, unless it can only be a score: it might be a \
             customer’s own words or an id. Files with fewer than {minimum} responses, and those from \
             which their number could be had, are named and not counted.{}",
            if employees { of_employees } else { "" }
        )
    }

    fn survey_data(&self, data: &SurveyQuality) -> Option<SurveyData> {
        let survey = self.press.config.survey(&data.survey)?;
        let files = self.press.bulletin.sources.get(&data.survey).map_or(&[][..], Vec::as_slice);
        let mut survey_data = SurveyData {
            id: crate::address::Slug::of(&data.survey).to_string(),
            title: survey.title.clone(),
            paragraphs: vec!["None of its files could be read.".to_owned()],
            coverage: None,
            silences: vec![],
            parts: vec![],
            files_words: self.files_words(files.len()),
            files: self.files_table(files),
        };
        let Some(quality) = &data.quality else { return Some(survey_data) };
        survey_data.paragraphs = self.read_words(survey, quality, data, files.len());
        if let Counted::Exactly(1..) = quality.responses {
            survey_data.coverage = self.coverage_chart(survey, data);
            survey_data.silences = self.silence_words(survey, data);
            survey_data.parts = self.parts(survey, quality);
        }
        Some(survey_data)
    }

    /// What was read and what counts, in a few sentences.
    fn read_words(
        &self,
        survey: &Survey,
        quality: &Quality,
        data: &SurveyQuality,
        files: usize,
    ) -> Vec<String> {
        let style = &self.press.style;
        let files = self.files_words(files);
        let count = match quality.responses {
            Counted::Exactly(n) => style.responses(n),
            Counted::FewerThan(n) => format!("fewer than {n} responses"),
            Counted::NotSaid => "few responses".to_owned(),
        };
        let count_verb = if quality.responses == Counted::Exactly(1) { "counts" } else { "count" };
        let read = match (quality.rows, survey.has_counts()) {
            (Some(rows), true) => format!(
                "{files} with {} of answers counted beforehand; they stand for {count} that {count_verb}.",
                self.rows_words(rows)
            ),
            (Some(rows), false) => {
                format!("{files} with {}: {count} {count_verb}.", self.rows_words(rows))
            }
            (None, _) => format!("{files}: {count} {count_verb}."),
        };
        let newest = data.newest.map(|it| format!("The newest response is of {}.", style.day(it)));
        let undated = self.undated_words(quality.undated);
        let first: Vec<String> = std::iter::once(read).chain(newest).chain(undated).collect();
        let mut paragraphs = vec![first.join(" ")];
        if matches!(quality.responses, Counted::Exactly(1..)) {
            paragraphs.push(self.left_out_words(survey, &quality.left_out));
        }
        paragraphs
    }

    fn files_words(&self, files: usize) -> String {
        match files {
            1 => "1 file".to_owned(),
            files => format!("{} files", self.press.style.count(files as u64)),
        }
    }

    fn rows_words(&self, rows: u64) -> String {
        format!("{} {}", self.press.style.count(rows), if rows == 1 { "row" } else { "rows" })
    }

    fn undated_words(&self, undated: Counted) -> Option<String> {
        let responses = match undated {
            Counted::Exactly(0) | Counted::NotSaid => return None,
            Counted::Exactly(1) => {
                "1 response has a date that cannot be read: it counts".to_owned()
            }
            Counted::Exactly(n) => {
                format!(
                    "{} responses have a date that cannot be read: they count",
                    self.press.style.count(n)
                )
            }
            Counted::FewerThan(n) => {
                format!("Fewer than {n} responses have a date that cannot be read: they count")
            }
        };
        Some(format!("{responses} among all answers, and in no week or month."))
    }

    /// Every reason that left out rows, or that there was none, and the rule for repeated ids.
    fn left_out_words(&self, survey: &Survey, left_out: &BTreeMap<LeftOut, Counted>) -> String {
        let reason = |(reason, rows): (&LeftOut, &Counted)| {
            format!("{} {}", self.left_out_count(*rows), reason_words(*reason, *rows, survey))
        };
        let reasons: Vec<String> = left_out.iter().map(reason).collect();
        let left_out = match reasons.as_slice() {
            [] => "No row was left out.".to_owned(),
            reasons => format!("Left out: {}.", reasons.join("; ")),
        };
        let id = survey.layouts.iter().find_map(|it| it.response.as_ref());
        let column = named(id, "response");
        let rule = match (id, survey.keep) {
            (Some(_), Keep::First) => {
                format!("Of rows with the same “{column}” the first counts.")
            }
            (Some(_), Keep::Last) => format!("Of rows with the same “{column}” the last counts."),
            (Some(_), Keep::Error) => format!("No two rows may have the same “{column}”."),
            (None, _) => {
                "No column says which response a row is: one that was exported twice counts twice."
                    .to_owned()
            }
        };
        format!("{left_out} {rule}")
    }

    fn left_out_count(&self, rows: Counted) -> String {
        match rows {
            Counted::Exactly(rows) => self.rows_words(rows),
            Counted::FewerThan(few) => format!("fewer than {few} rows"),
            Counted::NotSaid => "rows".to_owned(),
        }
    }

    /// The chart of coverage, with a title that says what it shows.
    fn coverage_chart(&self, survey: &Survey, data: &SurveyQuality) -> Option<FigureView> {
        let run = data.volume.as_ref().filter(|it| says_anything(it))?;
        let id = format!("coverage-{}", crate::address::Slug::of(&survey.id));
        let weeks: i32 = data.silences.iter().map(|it| whole_weeks(*it)).sum();
        let title = match (in_waves(survey), weeks) {
            (true, _) => "When was it asked, and how many answered?".to_owned(),
            (false, 0) => "Answers came in every week".to_owned(),
            (false, 1) => "One week has no answers".to_owned(),
            (false, weeks) => format!("{weeks} weeks have no answers"),
        };
        let plate = self.volume(run, title, &id);
        let (_, question) = self.question(&run.question);
        let subtitle = format!("{} to “{}”", plate.subtitle, question.title);
        Some(self.figure(Plate { subtitle, ..plate }))
    }

    fn silence_words(&self, survey: &Survey, data: &SurveyQuality) -> Vec<String> {
        if in_waves(survey) {
            return vec!["It is asked in waves; silence between them is no gap.".to_owned()];
        }
        let style = &self.press.style;
        let words = |silence: &Days| match whole_weeks(*silence) {
            1 => format!("No answers in the week to {}.", style.day(silence.last)),
            weeks => format!("No answers in the {weeks} weeks to {}.", style.day(silence.last)),
        };
        let mut silences: Vec<String> = data.silences.iter().rev().take(NAMED).map(words).collect();
        if data.silences.len() > NAMED {
            silences.push(format!("And {} gaps before those.", data.silences.len() - NAMED));
        }
        silences
    }

    fn parts(&self, survey: &Survey, quality: &Quality) -> Vec<DataPart> {
        let parts = [
            self.unanswered_part(survey, quality),
            Some(self.unusable_part(&quality.unusable)),
            self.without_group_part(survey, quality),
            self.merged_part(survey, quality),
        ];
        parts.into_iter().flatten().collect()
    }

    fn unanswered_part(&self, survey: &Survey, quality: &Quality) -> Option<DataPart> {
        if quality.unanswered.is_empty() {
            return None;
        }
        let row = |question: &Question| {
            let missing = *quality.unanswered.get(&question.id)?;
            let share = self.share(missing, quality.responses);
            let cells = vec![cell(&question.title), cell(self.counted(missing)), lighter(share)];
            Some(RowView { id: None, cells })
        };
        let title = "Questions left unanswered".to_owned();
        if quality.unanswered.values().all(|it| *it == Counted::Exactly(0)) {
            return Some(part(title, "None: every response answers every question."));
        }
        let words = "A response that does not answer a question counts for the others and not for that one. \
                     An answer that could not be used is missing too.";
        let style = &self.press.style;
        let table = TableView {
            caption: "Responses without an answer".to_owned(),
            columns: vec![
                text_column(say!(style, "receipt-question")),
                figure_column("Missing"),
                figure_column(say!(style, "share")),
            ],
            rows: survey.questions.iter().filter_map(row).collect(),
        };
        Some(DataPart { table: Some(table), ..part(title, words) })
    }

    fn without_group_part(&self, survey: &Survey, quality: &Quality) -> Option<DataPart> {
        if quality.without_group.is_empty() {
            return None;
        }
        let title = "Responses that belong to no group".to_owned();
        let line = |dimension: &Dimension| {
            let count = quality
                .without_group
                .get(&dimension.id)
                .filter(|it| **it != Counted::Exactly(0))?;
            let share = self.share(*count, quality.responses);
            let share = if share.is_empty() { share } else { format!(" ({share})") };
            let count = match count {
                Counted::NotSaid => {
                    "some, and how many is not told, since a small group is withheld".to_owned()
                }
                _ => self.counted(*count),
            };
            Some(format!("{}: {count}{share}", dimension.label))
        };
        let lines: Vec<String> = survey.dimensions.iter().filter_map(line).collect();
        if lines.is_empty() {
            return Some(part(title, "None: every response has a group of each kind."));
        }
        let words = "They count in the figures for all respondents and in those of no group, so groups may add \
                     up to less than the whole.";
        Some(DataPart { lines, ..part(title, words) })
    }

    /// `4 %`; never `0 %` of what is there, and nothing of what is not told.
    fn share(&self, count: Counted, of: Counted) -> String {
        let (Counted::Exactly(count @ 1..), Counted::Exactly(all @ 1..)) = (count, of) else {
            return String::new();
        };
        let percent = 100.0 * count as f64 / all as f64;
        let style = &self.press.style;
        if percent < 0.5 { format!("under {}", style.percent(1.0)) } else { style.percent(percent) }
    }

    fn counted(&self, count: Counted) -> String {
        match count {
            Counted::Exactly(0) => say!(self.press.style, "no-end"),
            Counted::Exactly(n) => self.press.style.count(n),
            Counted::FewerThan(n) => format!("fewer than {n}"),
            Counted::NotSaid => NOT_SAID.to_owned(),
        }
    }

    fn unusable_part(&self, unusable: &[Unusable]) -> DataPart {
        let title = "Cells that could not be used".to_owned();
        if unusable.is_empty() {
            return part(title, "None: every cell holds what its column should.");
        }
        let words = "Such a cell is no answer; the rest of its response counts.";
        DataPart {
            lines: unusable.iter().map(|it| self.unusable_words(it)).collect(),
            ..part(title, words)
        }
    }

    /// `likelihood: 9 cells are not on the scale, such as 11; each should hold a whole number from 0
    /// to 10. The first is data/contact/2026-w47.csv:812:4.`
    fn unusable_words(&self, unusable: &Unusable) -> String {
        let one = unusable.cells == Counted::Exactly(1);
        let cells = match unusable.cells {
            Counted::NotSaid => "some cells".to_owned(),
            count => format!("{} {}", self.counted(count), if one { "cell" } else { "cells" }),
        };
        let wrong = match (unusable.fault, one) {
            (CellFault::OffScale, true) => "is not on the scale",
            (CellFault::OffScale, false) => "are not on the scale",
            (CellFault::NotAScore, true) => "is not a score",
            (CellFault::NotAScore, false) => "are not scores",
            (CellFault::UnreadableDate, true) => "is not a date that can be read",
            (CellFault::UnreadableDate, false) => "are not dates that can be read",
            (CellFault::NotACount, true) => "is not a count",
            (CellFault::NotACount, false) => "are not counts",
            (CellFault::NotAWeight, true) => "is not a weight",
            (CellFault::NotAWeight, false) => "are not weights",
            (CellFault::NotMoney, true) => "is not a sum of money",
            (CellFault::NotMoney, false) => "are not sums of money",
            (CellFault::NameTooLong, true) => "is too long for a name",
            (CellFault::NameTooLong, false) => "are too long for names",
            (CellFault::Failed, true) => "is a formula without a value",
            (CellFault::Failed, false) => "are formulas without a value",
        };
        let each = if one { "it" } else { "each" };
        let score = unusable.example.as_ref().and_then(|it| it.score.as_ref());
        let score = score.map(|it| format!(", such as {it}")).unwrap_or_default();
        let expected = unusable.expected.replace('`', "");
        let place = unusable
            .example
            .as_ref()
            .map(|it| format!(" The first is {}.", it.place))
            .unwrap_or_default();
        format!(
            "{}: {cells} {wrong}{score}; {each} should hold {expected}.{place}",
            unusable.column
        )
    }

    fn merged_part(&self, survey: &Survey, quality: &Quality) -> Option<DataPart> {
        if quality.merged.is_empty() && quality.more_merged == 0 {
            return None;
        }
        // Two spellings may differ in ways that have the same words.
        let mut rows: BTreeMap<(&str, &str, String), u64> = BTreeMap::new();
        for Merged { dimension, name, spelling, rows: more } in &quality.merged {
            *rows.entry((dimension, name, spelling_words(spelling))).or_default() += more;
        }
        let line = |((dimension, name, spelling), rows): (&(&str, &str, String), &u64)| {
            let label = survey.dimension(dimension).map_or(*dimension, |it| &it.label);
            format!("{label} “{}”: also {spelling}, in {}", shown(name), self.rows_words(*rows))
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        let more = self.press.style.count(quality.more_merged);
        match (quality.more_merged, lines.is_empty()) {
            (0, _) => {}
            (1, _) => lines.push("1 spelling that is not named here".to_owned()),
            (_, true) => lines.push(format!("{more} spellings that are not named here")),
            (_, false) => lines.push(format!("{more} more spellings that are not named here")),
        }
        let rule = "Groups whose names differ only in upper and lower case, in their spaces or in signs that no \
                    one sees are one group.";
        let renamed = survey.dimensions.iter().any(|it| !it.recode.is_empty());
        let rule = if renamed {
            format!("{rule} So are names that this bulletin gives another.")
        } else {
            rule.to_owned()
        };
        Some(DataPart { lines, ..part("Names made one".to_owned(), &rule) })
    }

    /// A row a file, those with the newest responses first.
    fn files_table(&self, files: &[SourceFile]) -> TableView {
        let mut files: Vec<&SourceFile> = files.iter().collect();
        files.sort_by_key(|it| (std::cmp::Reverse(it.days.map(|it| it.last)), &it.path));
        TableView {
            caption: "Rows below the header, and responses that count".to_owned(),
            columns: vec![
                text_column("File"),
                figure_column("Rows"),
                figure_column("Responses"),
                text_column("Left out"),
                text_column("First and last day"),
                text_column("Digest"),
            ],
            rows: files.iter().map(|it| self.file_row(it)).collect(),
        }
    }

    fn file_row(&self, file: &SourceFile) -> RowView {
        let style = &self.press.style;
        let mut cells = vec![cell(&file.path)];
        match &file.counts {
            None => {
                cells.extend([lighter(NOT_SAID), lighter(NOT_SAID), cell(""), cell(""), cell("")])
            }
            Some(counts) => {
                let rows = counts.rows.as_ref();
                let left_out = rows.map(|(_, left_out)| {
                    let reasons = left_out.iter().map(|(reason, rows)| {
                        format!("{} {}", style.count(*rows), short_reason(*reason))
                    });
                    reasons.collect::<Vec<_>>().join(", ")
                });
                let left_out =
                    left_out.map(|it| if it.is_empty() { say!(style, "no-end") } else { it });
                cells.push(
                    rows.map_or_else(|| lighter(NOT_SAID), |(rows, _)| cell(style.count(*rows))),
                );
                cells.push(cell(style.count(counts.responses)));
                cells.push(lighter(left_out.unwrap_or_else(|| NOT_SAID.to_owned())));
                cells.push(cell(file.days.map(|it| style.days(it)).unwrap_or_default()));
                cells.push(lighter(file.digest.short()));
            }
        }
        RowView { id: None, cells }
    }
}

fn in_waves(survey: &Survey) -> bool {
    matches!(survey.kind, SurveyKind::Relationship | SurveyKind::Employee)
}

fn whole_weeks(days: Days) -> i32 {
    (days.last.0 - days.first.0 + 1) / 7
}

/// `that have the response id of another row`
fn reason_words(reason: LeftOut, rows: Counted, survey: &Survey) -> String {
    let one = rows == Counted::Exactly(1);
    let has = if one { "has" } else { "have" };
    match reason {
        LeftOut::Duplicate => format!("that {has} the response id of another row of the same file"),
        LeftOut::Repeated => format!("that {has} the response id of a row of another file"),
        LeftOut::Ragged => format!("that {has} more or fewer cells than the header has columns"),
        LeftOut::Broken => "that cannot be read at all".to_owned(),
        LeftOut::SetAside => {
            let (is, response) = if one { ("is", "no response") } else { ("are", "no responses") };
            let weightless = if survey.is_weighted() { ", or that weighs nothing" } else { "" };
            format!(
                "that {is} {response}: a preview, a test or a form that was never sent{weightless}"
            )
        }
        LeftOut::Uncounted => {
            let column = named(survey.layouts.iter().find_map(|it| it.count.as_ref()), "count");
            format!("whose “{column}” is no whole number")
        }
        LeftOut::Unweighed => {
            let column = named(survey.layouts.iter().find_map(|it| it.weight.as_ref()), "weight");
            format!("whose “{column}” is no weight")
        }
    }
}

fn named<'a>(column: Option<&'a Column>, usual: &'a str) -> &'a str {
    column.and_then(|it| it.names().first().copied()).unwrap_or(usual)
}

fn short_reason(reason: LeftOut) -> &'static str {
    match reason {
        LeftOut::Duplicate => "repeated",
        LeftOut::Repeated => "also in another file",
        LeftOut::Ragged => "not as wide as the header",
        LeftOut::Broken => "not readable",
        LeftOut::SetAside => "no responses",
        LeftOut::Uncounted => "without a count",
        LeftOut::Unweighed => "without a weight",
    }
}

fn part(title: String, words: &str) -> DataPart {
    DataPart { title, words: words.to_owned(), lines: vec![], table: None }
}

/// How a spelling differs, since what differs cannot be seen.
fn spelling_words(spelling: &str) -> String {
    let inner = spelling.trim();
    let ways = [
        ("spaces around it", inner != spelling),
        ("more than one space", inner.split(char::is_whitespace).any(str::is_empty)),
        ("other kinds of spaces", inner.chars().any(|it| it.is_whitespace() && it != ' ')),
        ("signs that no one sees", inner.chars().any(|it| unprintable(it) && !it.is_whitespace())),
    ];
    let ways: Vec<&str> = ways.iter().filter(|(_, it)| *it).map(|(words, _)| *words).collect();
    if ways.is_empty() {
        format!("written “{}”", shown(spelling))
    } else {
        format!("with {}", ways.join(" and "))
    }
}

/// Without signs that would change how the rest of the line is read.
fn shown(name: &str) -> String {
    name.chars().filter(|it| !unprintable(*it)).collect()
}
