//! The data page: what was read, what counts, what was left out and why, for a manager to judge by.

use std::collections::BTreeMap;

use crate::config::{Column, Dimension, Keep, Question, Survey, SurveyKind};
use crate::diagnostics::{CellFault, Holds, unprintable};
use crate::edition::SurveyQuality;
use crate::locale::say;
use crate::period::Days;
use crate::privacy::{Counted, LeftOut, Merged, Quality, SourceFile, Unusable};

use super::Leaf;
use super::figure::{Plate, says_anything};
use super::frame::method_address;
use super::number::{NumberStyle, capitalised};
use super::table::{cell, figure_column, lighter, text_column};
use super::view::{DataPage, DataPart, FigureView, RowView, SurveyData, TableView};

/// Chooses the plural where a number is not told.
const SOME: u64 = 2;

/// Silences that are named one by one.
const NAMED: usize = 12;

impl Leaf<'_> {
    pub(super) fn data(&self) -> DataPage {
        let style = &self.press.style;
        let (title, deck) = (say!(style, "about-the-data"), say!(style, "data-deck"));
        let surveys = self.press.bulletin.qualities.iter().filter_map(|it| self.survey_data(it));
        DataPage {
            site: self.site("website"),
            head: self.head(&title, &deck, "data"),
            breadcrumbs: self
                .crumbs(vec![self.link(say!(style, "method"), &method_address())], &title),
            title,
            deck,
            surveys: surveys.collect(),
            privacy_words: self.limits_words(),
        }
    }

    fn limits_words(&self) -> String {
        let surveys = &self.press.config.surveys;
        let minimum = self.press.config.privacy.thresholds.minimum_n;
        let employees = surveys.iter().any(|it| it.kind == SurveyKind::Employee);
        let style = &self.press.style;
        let words = say!(style, "data-privacy", minimum = minimum);
        match employees {
            true => format!("{words} {}", say!(style, "data-privacy-employees")),
            false => words,
        }
    }

    fn survey_data(&self, data: &SurveyQuality) -> Option<SurveyData> {
        let survey = self.press.config.survey(&data.survey)?;
        let files = self.press.bulletin.sources.get(&data.survey).map_or(&[][..], Vec::as_slice);
        let mut survey_data = SurveyData {
            id: crate::address::Slug::of(&data.survey).to_string(),
            title: survey.title.clone(),
            paragraphs: vec![say!(self.press.style, "data-unread")],
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
        let (responses, n) = match quality.responses {
            Counted::Exactly(n) => (style.responses(n), n),
            Counted::FewerThan(n) => (say!(style, "responses-fewer", n = n), n),
            Counted::NotSaid => (say!(style, "responses-few"), SOME),
        };
        let read = match quality.rows.map(|it| self.rows_words(it)) {
            Some(rows) if survey.has_counts() => say!(
                style,
                "data-read-counted",
                files = files,
                rows = rows,
                responses = responses,
                n = n
            ),
            Some(rows) => {
                say!(style, "data-read", files = files, rows = rows, responses = responses, n = n)
            }
            None => say!(style, "data-read-alone", files = files, responses = responses, n = n),
        };
        let newest = data.newest.map(|it| say!(style, "data-newest", day = style.day(it)));
        let undated = self.undated_words(quality.undated);
        let first: Vec<String> = std::iter::once(read).chain(newest).chain(undated).collect();
        let mut paragraphs = vec![first.join(" ")];
        if matches!(quality.responses, Counted::Exactly(1..)) {
            paragraphs.push(self.left_out_words(survey, &quality.left_out));
        }
        paragraphs
    }

    fn files_words(&self, files: usize) -> String {
        say!(self.press.style, "files-counted", n = files)
    }

    fn rows_words(&self, rows: u64) -> String {
        say!(self.press.style, "rows-counted", n = rows)
    }

    fn undated_words(&self, undated: Counted) -> Option<String> {
        let style = &self.press.style;
        let (responses, n) = match undated {
            Counted::Exactly(0) | Counted::NotSaid => return None,
            Counted::Exactly(n) => (style.responses(n), n),
            Counted::FewerThan(n) => (capitalised(&say!(style, "responses-fewer", n = n)), n),
        };
        Some(say!(style, "data-undated", responses = responses, n = n))
    }

    /// Every reason that left out rows, or that there was none, and the rule for repeated ids.
    fn left_out_words(&self, survey: &Survey, left_out: &BTreeMap<LeftOut, Counted>) -> String {
        let style = &self.press.style;
        let reason = |(reason, rows): (&LeftOut, &Counted)| {
            reason_words(*reason, self.left_out_count(*rows), *rows, survey, style)
        };
        let reasons: Vec<String> = left_out.iter().map(reason).collect();
        let left_out = match reasons.as_slice() {
            [] => say!(style, "no-row-left-out"),
            reasons => say!(style, "left-out", reasons = reasons.join("; ")),
        };
        let id = survey.layouts.iter().find_map(|it| it.response.as_ref());
        let column = named(id, "response");
        let rule = match (id, survey.keep) {
            (Some(_), Keep::First) => say!(style, "keep-first", column = column),
            (Some(_), Keep::Last) => say!(style, "keep-last", column = column),
            (Some(_), Keep::Error) => say!(style, "keep-none", column = column),
            (None, _) => say!(style, "keep-all"),
        };
        format!("{left_out} {rule}")
    }

    fn left_out_count(&self, rows: Counted) -> String {
        match rows {
            Counted::Exactly(rows) => self.rows_words(rows),
            Counted::FewerThan(few) => say!(self.press.style, "rows-fewer", n = few),
            Counted::NotSaid => say!(self.press.style, "rows-some"),
        }
    }

    /// The chart of coverage, with a title that says what it shows.
    fn coverage_chart(&self, survey: &Survey, data: &SurveyQuality) -> Option<FigureView> {
        let run = data.volume.as_ref().filter(|it| says_anything(it))?;
        let id = format!("coverage-{}", crate::address::Slug::of(&survey.id));
        let weeks: i32 = data.silences.iter().map(|it| whole_weeks(*it)).sum();
        let style = &self.press.style;
        let title = match (in_waves(survey), u64::try_from(weeks).unwrap_or(0)) {
            (true, _) => say!(style, "coverage-waves"),
            (false, 0) => say!(style, "coverage-whole"),
            (false, weeks) => say!(style, "coverage-gaps", n = weeks),
        };
        let plate = self.volume(run, title, &id);
        let (_, question) = self.question(&run.question);
        let answers = &plate.subtitle;
        let subtitle = say!(style, "coverage-of", answers = answers, question = &question.title);
        Some(self.figure(Plate { subtitle, ..plate }))
    }

    fn silence_words(&self, survey: &Survey, data: &SurveyQuality) -> Vec<String> {
        let style = &self.press.style;
        if in_waves(survey) {
            return vec![say!(style, "silence-waves")];
        }
        let words = |silence: &Days| {
            let weeks = u64::try_from(whole_weeks(*silence)).unwrap_or(0);
            say!(style, "silence", n = weeks, day = style.day(silence.last))
        };
        let mut silences: Vec<String> = data.silences.iter().rev().take(NAMED).map(words).collect();
        if data.silences.len() > NAMED {
            silences.push(say!(style, "silences-before", n = data.silences.len() - NAMED));
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
        let style = &self.press.style;
        let title = say!(style, "unanswered");
        if quality.unanswered.values().all(|it| *it == Counted::Exactly(0)) {
            return Some(part(title, say!(style, "unanswered-none")));
        }
        let words = say!(style, "unanswered-note");
        let table = TableView {
            caption: say!(style, "unanswered-caption"),
            columns: vec![
                text_column(say!(style, "receipt-question")),
                figure_column(say!(style, "missing-column")),
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
        let style = &self.press.style;
        let title = say!(style, "without-group");
        let line = |dimension: &Dimension| {
            let count = quality
                .without_group
                .get(&dimension.id)
                .filter(|it| **it != Counted::Exactly(0))?;
            let share = self.share(*count, quality.responses);
            let share = if share.is_empty() { share } else { format!(" ({share})") };
            let count = match count {
                Counted::NotSaid => say!(style, "some-not-told"),
                _ => self.counted(*count),
            };
            let words = format!("{count}{share}");
            Some(say!(style, "labelled", name = &dimension.label, words = words))
        };
        let lines: Vec<String> = survey.dimensions.iter().filter_map(line).collect();
        if lines.is_empty() {
            return Some(part(title, say!(style, "without-group-none")));
        }
        let words = say!(style, "without-group-note");
        Some(DataPart { lines, ..part(title, words) })
    }

    /// `4 %`; never `0 %` of what is there, and nothing of what is not told.
    fn share(&self, count: Counted, of: Counted) -> String {
        let (Counted::Exactly(count @ 1..), Counted::Exactly(all @ 1..)) = (count, of) else {
            return String::new();
        };
        let percent = 100.0 * count as f64 / all as f64;
        let style = &self.press.style;
        if percent < 0.5 {
            say!(style, "under", amount = style.percent(1.0))
        } else {
            style.percent(percent)
        }
    }

    fn counted(&self, count: Counted) -> String {
        match count {
            Counted::Exactly(0) => say!(self.press.style, "no-end"),
            Counted::Exactly(n) => self.press.style.count(n),
            Counted::FewerThan(n) => say!(self.press.style, "fewer-than", n = n),
            Counted::NotSaid => say!(self.press.style, "not-told"),
        }
    }

    fn unusable_part(&self, unusable: &[Unusable]) -> DataPart {
        let style = &self.press.style;
        let title = say!(style, "unusable");
        if unusable.is_empty() {
            return part(title, say!(style, "unusable-none"));
        }
        let words = say!(style, "unusable-note");
        DataPart {
            lines: unusable.iter().map(|it| self.unusable_words(it)).collect(),
            ..part(title, words)
        }
    }

    /// `likelihood: 9 cells are not on the scale, such as 11; each should hold a whole number from 0
    /// to 10. The first is data/contact/2026-w47.csv:812:4.`
    fn unusable_words(&self, unusable: &Unusable) -> String {
        let style = &self.press.style;
        let (cells, n) = match unusable.cells {
            Counted::Exactly(n) => (say!(style, "cells-counted", n = n), n),
            Counted::FewerThan(n) => (say!(style, "cells-fewer", n = n), n),
            Counted::NotSaid => (say!(style, "cells-some"), SOME),
        };
        let wrong = fault_words(unusable.fault, &cells, n, style);
        let score = unusable.example.as_ref().and_then(|it| it.score.as_ref());
        let wrong = match score {
            Some(score) => say!(style, "unusable-such-as", wrong = wrong, score = score),
            None => wrong,
        };
        let expected = holds_words(&unusable.expected, style);
        let line = say!(
            style,
            "unusable-line",
            column = &unusable.column,
            wrong = wrong,
            n = n,
            expected = expected
        );
        match &unusable.example {
            Some(it) => format!("{line} {}", say!(style, "unusable-first", place = &it.place)),
            None => line,
        }
    }

    fn merged_part(&self, survey: &Survey, quality: &Quality) -> Option<DataPart> {
        if quality.merged.is_empty() && quality.more_merged == 0 {
            return None;
        }
        // Two spellings may differ in ways that have the same words.
        let mut rows: BTreeMap<(&str, &str, String), u64> = BTreeMap::new();
        for Merged { dimension, name, spelling, rows: more } in &quality.merged {
            *rows
                .entry((dimension, name, spelling_words(spelling, &self.press.style)))
                .or_default() += more;
        }
        let style = &self.press.style;
        let line = |((dimension, name, spelling), rows): (&(&str, &str, String), &u64)| {
            let label = survey.dimension(dimension).map_or(*dimension, |it| &it.label);
            say!(
                style,
                "merged-line",
                dimension = label,
                name = shown(name),
                spelling = spelling,
                rows = self.rows_words(*rows)
            )
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        match (quality.more_merged, lines.is_empty()) {
            (0, _) => {}
            (more, true) => lines.push(say!(style, "merged-unnamed", n = more)),
            (more, false) => lines.push(say!(style, "merged-more", n = more)),
        }
        let rule = say!(style, "merged-rule");
        let renamed = survey.dimensions.iter().any(|it| !it.recode.is_empty());
        let rule = match renamed {
            true => format!("{rule} {}", say!(style, "merged-rule-renamed")),
            false => rule,
        };
        Some(DataPart { lines, ..part(say!(style, "merged"), rule) })
    }

    /// A row a file, those with the newest responses first.
    fn files_table(&self, files: &[SourceFile]) -> TableView {
        let style = &self.press.style;
        let mut files: Vec<&SourceFile> = files.iter().collect();
        files.sort_by_key(|it| (std::cmp::Reverse(it.days.map(|it| it.last)), &it.path));
        TableView {
            caption: say!(style, "files-caption"),
            columns: vec![
                text_column(say!(style, "file-column")),
                figure_column(say!(style, "rows-column")),
                figure_column(say!(style, "responses-column")),
                text_column(say!(style, "left-out-column")),
                text_column(say!(style, "days-column")),
                text_column(say!(style, "digest-column")),
            ],
            rows: files.iter().map(|it| self.file_row(it)).collect(),
        }
    }

    fn file_row(&self, file: &SourceFile) -> RowView {
        let style = &self.press.style;
        let not_told = || lighter(say!(style, "not-told"));
        let mut cells = vec![cell(&file.path)];
        match &file.counts {
            None => cells.extend([not_told(), not_told(), cell(""), cell(""), cell("")]),
            Some(counts) => {
                let rows = counts.rows.as_ref();
                let left_out = rows.map(|(_, left_out)| {
                    let reasons =
                        left_out.iter().map(|(reason, rows)| short_reason(*reason, *rows, style));
                    reasons.collect::<Vec<_>>().join(", ")
                });
                let left_out =
                    left_out.map(|it| if it.is_empty() { say!(style, "no-end") } else { it });
                cells.push(rows.map_or_else(not_told, |(rows, _)| cell(style.count(*rows))));
                cells.push(cell(style.count(counts.responses)));
                cells.push(left_out.map_or_else(not_told, lighter));
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

/// `3 rows that have the response id of another row of the same file`
fn reason_words(
    reason: LeftOut,
    rows: String,
    counted: Counted,
    survey: &Survey,
    style: &NumberStyle,
) -> String {
    let n = match counted {
        Counted::Exactly(n) => n,
        Counted::FewerThan(_) | Counted::NotSaid => SOME,
    };
    match reason {
        LeftOut::Duplicate => say!(style, "left-out-duplicate", rows = rows, n = n),
        LeftOut::Repeated => say!(style, "left-out-repeated", rows = rows, n = n),
        LeftOut::Ragged => say!(style, "left-out-ragged", rows = rows, n = n),
        LeftOut::Broken => say!(style, "left-out-broken", rows = rows, n = n),
        LeftOut::SetAside if survey.is_weighted() => {
            say!(style, "left-out-set-aside-weightless", rows = rows, n = n)
        }
        LeftOut::SetAside => say!(style, "left-out-set-aside", rows = rows, n = n),
        LeftOut::Uncounted => {
            let column = named(survey.layouts.iter().find_map(|it| it.count.as_ref()), "count");
            say!(style, "left-out-uncounted", rows = rows, n = n, column = column)
        }
        LeftOut::Unweighed => {
            let column = named(survey.layouts.iter().find_map(|it| it.weight.as_ref()), "weight");
            say!(style, "left-out-unweighed", rows = rows, n = n, column = column)
        }
    }
}

/// `9 cells are not on the scale`
fn fault_words(fault: CellFault, cells: &str, n: u64, style: &NumberStyle) -> String {
    match fault {
        CellFault::OffScale => say!(style, "unusable-off-scale", cells = cells, n = n),
        CellFault::NotAScore => say!(style, "unusable-not-a-score", cells = cells, n = n),
        CellFault::UnreadableDate => say!(style, "unusable-date", cells = cells, n = n),
        CellFault::NotACount => say!(style, "unusable-count", cells = cells, n = n),
        CellFault::NotAWeight => say!(style, "unusable-weight", cells = cells, n = n),
        CellFault::NotMoney => say!(style, "unusable-money", cells = cells, n = n),
        CellFault::NameTooLong => say!(style, "unusable-name", cells = cells, n = n),
        CellFault::Failed => say!(style, "unusable-formula", cells = cells, n = n),
    }
}

/// `a whole number from 0 to 10`
fn holds_words(holds: &Holds, style: &NumberStyle) -> String {
    match holds {
        Holds::DateAs(format) => say!(style, "holds-date-as", format = format),
        Holds::DateSuchAs => say!(style, "holds-date-such"),
        Holds::Date => say!(style, "holds-date"),
        Holds::Answers => say!(style, "holds-answers"),
        Holds::Weight => say!(style, "holds-weight"),
        Holds::Money => say!(style, "holds-money"),
        Holds::ScoreFrom { low, high } => {
            say!(style, "holds-score-from", low = *low, high = *high)
        }
        Holds::Score => say!(style, "holds-score"),
        Holds::Value => say!(style, "holds-value"),
        Holds::Name(most) => say!(style, "holds-name", n = *most),
        Holds::Invited => say!(style, "holds-invited"),
    }
}

fn named<'a>(column: Option<&'a Column>, usual: &'a str) -> &'a str {
    column.and_then(|it| it.names().first().copied()).unwrap_or(usual)
}

fn short_reason(reason: LeftOut, rows: u64, style: &NumberStyle) -> String {
    match reason {
        LeftOut::Duplicate => say!(style, "short-duplicate", n = rows),
        LeftOut::Repeated => say!(style, "short-repeated", n = rows),
        LeftOut::Ragged => say!(style, "short-ragged", n = rows),
        LeftOut::Broken => say!(style, "short-broken", n = rows),
        LeftOut::SetAside => say!(style, "short-set-aside", n = rows),
        LeftOut::Uncounted => say!(style, "short-uncounted", n = rows),
        LeftOut::Unweighed => say!(style, "short-unweighed", n = rows),
    }
}

fn part(title: String, words: String) -> DataPart {
    DataPart { title, words, lines: vec![], table: None }
}

/// How a spelling differs, since what differs cannot be seen.
fn spelling_words(spelling: &str, style: &NumberStyle) -> String {
    let inner = spelling.trim();
    let ways = [
        (say!(style, "spelling-around"), inner != spelling),
        (say!(style, "spelling-between"), inner.split(char::is_whitespace).any(str::is_empty)),
        (say!(style, "spelling-other"), inner.chars().any(|it| it.is_whitespace() && it != ' ')),
        (
            say!(style, "spelling-unseen"),
            inner.chars().any(|it| unprintable(it) && !it.is_whitespace()),
        ),
    ];
    let ways: Vec<String> =
        ways.into_iter().filter(|(_, it)| *it).map(|(words, _)| words).collect();
    if ways.is_empty() {
        say!(style, "spelling-written", name = shown(spelling))
    } else {
        say!(style, "spelling-with", ways = style.listed(&ways))
    }
}

/// Without signs that would change how the rest of the line is read.
fn shown(name: &str) -> String {
    name.chars().filter(|it| !unprintable(*it)).collect()
}
