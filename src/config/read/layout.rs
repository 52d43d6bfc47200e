//! From a survey's keys to its layouts: presets filled in, waves laid over the survey, every column
//! checked against what may be read.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::Encoding;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;

use super::coding::{AskedTyped, coding, scale_of};
use super::{timezone, words_of};
use crate::config::layout::{
    Asked, Coding, Column, DateSource, Format, Invitations, Join, Layout, LeaveOut, Numerals,
};
use crate::config::preset::{HeaderRows, Preset};
use crate::config::site_toml::{
    CodingSection, DateSection, FilesSection, InvitationsSection, JoinSection, LayoutSection,
    WaveSection,
};
use crate::config::table::Typed;
use crate::config::{Dimension, Question};
use crate::diagnostics::{Diagnostics, Span, unprintable};
use crate::inputs::pattern_fault;
use crate::measure::Scale;
use crate::period::{Day, Length, Unit};

/// What all layouts of a survey follow from.
pub struct Asks<'a> {
    /// For each dimension its column; none for touchpoints that the questions name.
    pub columns: &'a [Option<Typed<String>>],
    pub questions: &'a [Question],
    /// Every column of answers.
    pub asked: &'a [AskedTyped],
    /// Where the survey is declared.
    pub span: &'a Span,
}

/// The layouts of a survey, one at the least unless something in them is an error.
pub fn layouts(
    files: FilesSection,
    section: &LayoutSection,
    asks: &Asks,
    diagnostics: &mut Diagnostics,
) -> Vec<Layout> {
    match files {
        FilesSection::Patterns(patterns) => {
            let layout = Laying { section, asks, span: asks.span, renamed: &[], codings: &[] };
            layout.of(&patterns, diagnostics).into_iter().collect()
        }
        FilesSection::Waves(waves) => {
            waves.into_iter().filter_map(|it| wave(it, section, asks, diagnostics)).collect()
        }
    }
}

fn wave(
    wave: WaveSection,
    survey: &LayoutSection,
    asks: &Asks,
    diagnostics: &mut Diagnostics,
) -> Option<Layout> {
    let section = wave.layout.over(survey);
    let known: BTreeSet<&str> = asks.questions.iter().map(|it| it.id.as_str()).collect();
    for (id, _) in wave.questions.iter().filter(|(id, _)| !known.contains(id.value.as_str())) {
        diagnostics.unknown_choice(&id.span, "question", &id.value, known.iter().copied());
    }
    let laying = Laying {
        section: &section,
        asks,
        span: &wave.span,
        renamed: &wave.columns,
        codings: &wave.questions,
    };
    laying.of(&wave.paths?, diagnostics)
}

/// How invitations are read: with those dimensions of the survey that `by` names.
pub fn invitations(
    typed: InvitationsSection,
    asks: &Asks,
    dimensions: &[Dimension],
    diagnostics: &mut Diagnostics,
) -> Option<Invitations> {
    let named = |id: &str| typed.by.iter().flat_map(|it| &it.value).any(|it| it.value == id);
    let known = || dimensions.iter().map(|it| it.id.as_str());
    for by in typed.by.iter().flat_map(|it| &it.value) {
        if !known().any(|it| it == by.value) {
            diagnostics.unknown_dimension(&by.span, &by.value, known());
        }
    }
    let columns: Vec<Option<Typed<String>>> = dimensions
        .iter()
        .zip(asks.columns)
        .map(|(it, column)| column.clone().filter(|_| named(&it.id)))
        .collect();
    let sent = Asks { columns: &columns, asked: &[], ..*asks };
    let laying = Laying {
        section: &typed.layout,
        asks: &sent,
        span: &typed.span,
        renamed: &typed.columns,
        codings: &[],
    };
    let mut layout = laying.of(typed.files.as_ref()?, diagnostics)?;
    let single = [&typed.answered, &typed.delivered, &typed.invited];
    for column in single.into_iter().flatten() {
        layout.spans.entry(column.value.clone()).or_insert_with(|| column.span.clone());
    }
    let within = typed.within.and_then(|it| {
        let length = Length::parse(&it.value).filter(|it| it.unit == Unit::Days);
        if length.is_none() {
            diagnostics.bad_lag(&it.span, &it.value);
        }
        length.map(|it| it.count)
    });
    let column = |it: Typed<String>| Column::Named(it.value);
    let answered = typed.answered.map(column)?;
    // The question that invitations answer follows those of the survey.
    let (question, scale) = (asks.questions.len(), Scale { low: 0, high: 1 });
    let coding = Coding::plain(scale);
    layout.asked.push(Asked { question, touchpoint: None, column: answered, coding });
    Some(Invitations {
        layout,
        delivered: typed.delivered.map(column),
        invited: typed.invited.map(column),
        within,
    })
}

impl LayoutSection {
    /// What a wave says, and where it says nothing what its survey says.
    fn over(self, survey: &LayoutSection) -> LayoutSection {
        let survey = survey.clone();
        LayoutSection {
            preset: self.preset.or(survey.preset),
            encoding: self.encoding.or(survey.encoding),
            delimiter: self.delimiter.or(survey.delimiter),
            decimal: self.decimal.or(survey.decimal),
            skip_rows: self.skip_rows.or(survey.skip_rows),
            header_rows: self.header_rows.or(survey.header_rows),
            sheet: self.sheet.or(survey.sheet),
            missing: self.missing.or(survey.missing),
            date: self.date.or(survey.date),
            response: self.response.or(survey.response),
            respondent: self.respondent.or(survey.respondent),
            count: self.count.or(survey.count),
            weight: self.weight.or(survey.weight),
            revenue: self.revenue.or(survey.revenue),
            reply: self.reply.or(survey.reply),
            comment: self.comment.or(survey.comment),
            leave_out: self.leave_out.or(survey.leave_out),
            private: self.private.or(survey.private),
            joins: self.joins.or(survey.joins),
        }
    }
}

/// One layout, as it comes about.
struct Laying<'a> {
    section: &'a LayoutSection,
    asks: &'a Asks<'a>,
    span: &'a Span,
    /// The survey's names of columns, and the names in these files.
    renamed: &'a [(Typed<String>, Typed<String>)],
    /// How these files answer a question, by its id.
    codings: &'a [(Typed<String>, CodingSection)],
}

impl Laying<'_> {
    fn of(
        &self,
        patterns: &Typed<Vec<Typed<String>>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Layout> {
        let section = self.section;
        let preset = section.preset.as_ref().and_then(|it| preset(it, diagnostics));
        let mut spans = BTreeMap::new();
        let mut name = |typed: &Typed<String>| {
            let renamed = self.renamed.iter().find(|(from, _)| from.value == typed.value);
            let typed = renamed.map_or(typed, |(_, to)| to);
            spans.entry(typed.value.clone()).or_insert_with(|| typed.span.clone());
            Column::Named(typed.value.clone())
        };
        let date = self.date(preset, &mut name, diagnostics);
        let response = section.response.as_ref().and_then(|it| it.column.as_ref()).map(&mut name);
        let respondent = section.respondent.as_ref().map(&mut name);
        let count = section.count.as_ref().map(&mut name);
        let weight = section.weight.as_ref().map(&mut name);
        let revenue = section.revenue.as_ref().map(&mut name);
        let comment = section.comment.as_ref();
        let consent = comment.and_then(|it| it.consent.as_ref()).map(&mut name);
        let comment = comment.and_then(|it| it.column.as_ref()).map(&mut name);
        let dimensions = self.asks.columns.iter().map(|it| it.as_ref().map(&mut name)).collect();
        let asked = self.asked(&mut name, diagnostics);
        let joins = self.joins(&mut name, diagnostics);
        self.renames_something(diagnostics);
        let layout = Layout {
            files: files(patterns, diagnostics),
            files_span: patterns.span.clone(),
            format: self.format(patterns, preset, diagnostics),
            numerals: numerals(section.decimal.as_ref(), diagnostics),
            missing: self.missing(preset),
            date: date?,
            response: response.or_else(|| any_of(preset.map(|it| it.response))),
            respondent: respondent.or_else(|| any_of(preset.map(|it| it.respondent))),
            count,
            weight,
            revenue,
            comment: comment.or_else(|| any_of(preset.map(|it| it.comment))),
            consent,
            dimensions,
            asked,
            leave_out: self.leave_out(preset),
            joins,
            spans,
            span: self.span.clone(),
        };
        for column in layout.columns().into_iter().flat_map(Column::names) {
            if let Some(span) =
                layout.spans.get(column).filter(|_| layout.format.is_private(column))
            {
                diagnostics.private_column(span, column);
            }
        }
        Some(layout)
    }

    fn format(
        &self,
        patterns: &Typed<Vec<Typed<String>>>,
        preset: Option<&'static Preset>,
        diagnostics: &mut Diagnostics,
    ) -> Format {
        let section = self.section;
        let skip_rows = section.skip_rows.as_ref();
        Format {
            encoding: encoding(section.encoding.as_ref(), diagnostics),
            delimiter: delimiter(section.delimiter.as_ref(), patterns, diagnostics),
            skip_rows: skip_rows.and_then(|it| lines("skip_rows", it, 0, diagnostics)).unwrap_or(0),
            header: self.header(preset, diagnostics),
            sheet: section.sheet.as_ref().map(|it| it.value.clone()),
            private: self.private(preset),
        }
    }

    fn date(
        &self,
        preset: Option<&'static Preset>,
        name: &mut impl FnMut(&Typed<String>) -> Column,
        diagnostics: &mut Diagnostics,
    ) -> Option<DateSource> {
        // A tool writes all its dates alike, whichever of them is taken.
        let usual = preset.and_then(|it| it.date_format).map(str::to_owned);
        let clock = preset.and_then(|it| it.timezone).and_then(|it| TimeZone::get(it).ok());
        let Some(date) = &self.section.date else {
            let column = any_of(preset.map(|it| it.date));
            // A survey without waves and presets was told already.
            if column.is_none() && self.span != self.asks.span {
                let table = "[[survey.files]]";
                diagnostics.missing_key(self.span, "date", table, "date = \"answered_at\"");
            }
            return Some(DateSource::Column { column: column?, format: usual, timezone: clock });
        };
        if let Some(day) = &date.day {
            return self.day(date, day, diagnostics);
        }
        if let Some(format) = &date.format
            && let Some(why) = date_format_fault(&format.value)
        {
            diagnostics.bad_date_format(&format.span, &format.value, &why);
        }
        Some(DateSource::Column {
            column: name(date.column.as_ref()?),
            format: date.format.as_ref().map(|it| it.value.clone()).or(usual),
            timezone: date.timezone.as_ref().and_then(|it| timezone(it, diagnostics)).or(clock),
        })
    }

    fn day(
        &self,
        date: &DateSection,
        day: &Typed<String>,
        diagnostics: &mut Diagnostics,
    ) -> Option<DateSource> {
        let others =
            [("column", &date.column), ("format", &date.format), ("timezone", &date.timezone)];
        for (key, other) in others.into_iter().filter_map(|(key, it)| Some((key, it.as_ref()?))) {
            let why = "`day` says the date of every response";
            diagnostics.key_without_effect(&other.span, key, why);
        }
        let read = Day::parse(&day.value);
        if read.is_none() {
            diagnostics.bad_day(&day.span, &day.value);
        }
        read.map(DateSource::Day)
    }

    fn header(&self, preset: Option<&'static Preset>, diagnostics: &mut Diagnostics) -> HeaderRows {
        let typed = self.section.header_rows.as_ref();
        match typed.and_then(|it| lines("header_rows", it, 1, diagnostics)) {
            Some(rows) => HeaderRows::First(rows),
            None => preset.map_or(HeaderRows::First(1), |it| it.header),
        }
    }

    fn missing(&self, preset: Option<&'static Preset>) -> Vec<String> {
        let usual = || ["", "NA", "N/A"].map(str::to_owned).to_vec();
        let typed = self.section.missing.clone();
        let mut missing = typed.map_or_else(usual, words_of);
        missing.extend(preset.into_iter().flat_map(|it| it.missing).map(|it| (*it).to_owned()));
        missing
    }

    fn asked(
        &self,
        name: &mut impl FnMut(&Typed<String>) -> Column,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Asked> {
        let mut asked = vec![];
        for typed in self.asks.asked {
            let question = &self.asks.questions[typed.question];
            let target = question.definition.scale;
            let own = self.codings.iter().find(|(id, _)| id.value == question.id);
            let coding = match own {
                None => typed.coding.clone(),
                Some((_, own)) => self.recoded(own, &typed.coding, target, diagnostics),
            };
            asked.push(Asked {
                question: typed.question,
                touchpoint: typed.touchpoint.clone(),
                column: name(&typed.column),
                coding,
            });
        }
        asked
    }

    /// How a wave that asked differently answers a question. Answers on another scale are another
    /// question, unless it is said what each of them stands for.
    fn recoded(
        &self,
        own: &CodingSection,
        usual: &Coding,
        target: Scale,
        diagnostics: &mut Diagnostics,
    ) -> Coding {
        let read = coding(own, target, diagnostics);
        let asked = own.scale.as_ref().and_then(|it| scale_of(it, diagnostics)).unwrap_or(target);
        if let Some(typed) = own.scale.as_ref().filter(|_| asked != target) {
            let says = |score: i8| read.recode.contains_key(&score.to_string());
            if !asked.scores().all(says) {
                let (own, target) = ((asked.low, asked.high), (target.low, target.high));
                diagnostics.mixed_scales(&typed.span, own, target);
            }
        }
        Coding {
            scale: asked,
            target,
            missing: if own.missing.is_some() { read.missing } else { usual.missing.clone() },
            recode: if own.recode.is_some() { read.recode } else { usual.recode.clone() },
            presence: usual.presence,
            reversed: if own.reversed.is_some() { read.reversed } else { usual.reversed },
        }
    }

    fn leave_out(&self, preset: Option<&'static Preset>) -> Vec<LeaveOut> {
        if let Some(typed) = &self.section.leave_out {
            let rule = |(column, cells): &(Typed<String>, Vec<String>)| LeaveOut {
                column: column.value.clone(),
                cells: cells.clone(),
                needed: true,
            };
            return typed.iter().map(rule).collect();
        }
        let rules = preset.into_iter().flat_map(|it| it.leave_out);
        rules
            .map(|(column, cells)| LeaveOut {
                column: (*column).to_owned(),
                cells: cells.iter().map(|it| (*it).to_owned()).collect(),
                needed: false,
            })
            .collect()
    }

    fn private(&self, preset: Option<&'static Preset>) -> Vec<String> {
        let known = preset.into_iter().flat_map(|it| it.private).map(|it| (*it).to_owned());
        let typed = self.section.private.iter().flat_map(|it| &it.value).map(|it| it.value.clone());
        known.chain(typed).collect()
    }

    fn joins(
        &self,
        name: &mut impl FnMut(&Typed<String>) -> Column,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Join> {
        let typed = self.section.joins.iter().flatten();
        typed.filter_map(|it| join(it, name, diagnostics)).collect()
    }

    /// Says which names of `columns` no key of the survey has.
    fn renames_something(&self, diagnostics: &mut Diagnostics) {
        if self.renamed.is_empty() {
            return;
        }
        let section = self.section;
        let date = section.date.as_ref().and_then(|it| it.column.as_ref());
        let comment = section.comment.as_ref();
        let single = [
            date,
            section.response.as_ref().and_then(|it| it.column.as_ref()),
            section.respondent.as_ref(),
            section.count.as_ref(),
            section.weight.as_ref(),
            section.revenue.as_ref(),
            comment.and_then(|it| it.column.as_ref()),
            comment.and_then(|it| it.consent.as_ref()),
        ];
        let dimensions = self.asks.columns.iter().flatten();
        let asked = self.asks.asked.iter().map(|it| &it.column);
        let keys = section.joins.iter().flatten().filter_map(|it| it.key.as_ref());
        let all = single.into_iter().flatten().chain(dimensions).chain(asked).chain(keys);
        let known: BTreeSet<&str> = all.map(|it| it.value.as_str()).collect();
        for (from, _) in self.renamed.iter().filter(|(it, _)| !known.contains(it.value.as_str())) {
            diagnostics.unknown_choice(&from.span, "columns", &from.value, known.iter().copied());
        }
    }
}

/// Why no date is read by a format: a moment that it writes must come out again.
fn date_format_fault(format: &str) -> Option<String> {
    let moment = jiff::civil::date(2026, 11, 22).at(9, 30, 15, 0).to_zoned(TimeZone::UTC).ok()?;
    let written = match strtime::format(format, &moment) {
        Ok(written) => written,
        Err(why) => return Some(why.to_string()),
    };
    match strtime::parse(format, &written) {
        Ok(read) if read.to_date().is_ok() || read.to_timestamp().is_ok() => None,
        Ok(_) => Some("it lacks the day, the month or the year".to_owned()),
        Err(why) => Some(why.to_string()),
    }
}

fn any_of(names: Option<&'static [&'static str]>) -> Option<Column> {
    names.filter(|it| !it.is_empty()).map(Column::AnyOf)
}

fn preset(name: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<&'static Preset> {
    let preset = Preset::named(&name.value);
    if preset.is_none() {
        diagnostics.unknown_choice(&name.span, "preset", &name.value, Preset::names());
    }
    preset
}

fn join(
    typed: &JoinSection,
    name: &mut impl FnMut(&Typed<String>) -> Column,
    diagnostics: &mut Diagnostics,
) -> Option<Join> {
    let file = typed.file.as_ref()?;
    if leaves_the_project(&file.value) {
        diagnostics.path_outside(&file.span, &file.value);
    }
    let patterns = Typed { value: vec![file.clone()], span: file.span.clone() };
    let key = typed.key.as_ref()?;
    Some(Join {
        file: file.value.trim_start_matches("./").to_owned(),
        file_span: file.span.clone(),
        key: name(key),
        their_key: typed.their_key.as_ref().unwrap_or(key).value.clone(),
        their_key_span: typed.their_key.as_ref().unwrap_or(key).span.clone(),
        format: Format {
            encoding: encoding(typed.encoding.as_ref(), diagnostics),
            delimiter: delimiter(typed.delimiter.as_ref(), &patterns, diagnostics),
            sheet: typed.sheet.as_ref().map(|it| it.value.clone()),
            ..Format::plain()
        },
    })
}

/// An encoding by any of the names that the web knows for it; latin-1 is read as windows-1252, of
/// which it is the smaller part.
fn encoding(word: Option<&Typed<String>>, diagnostics: &mut Diagnostics) -> &'static Encoding {
    let Some(word) = word else {
        return encoding_rs::UTF_8;
    };
    let label = match word.value.to_ascii_lowercase().as_str() {
        "latin-1" => "latin1".to_owned(),
        other => other.to_owned(),
    };
    match Encoding::for_label_no_replacement(label.as_bytes()) {
        Some(encoding) => encoding,
        None => {
            let known = ["utf-8", "utf-16", "windows-1252", "latin-1"];
            diagnostics.unknown_choice(&word.span, "encoding", &word.value, known);
            encoding_rs::UTF_8
        }
    }
}

fn numerals(decimal: Option<&Typed<String>>, diagnostics: &mut Diagnostics) -> Numerals {
    let Some(decimal) = decimal else {
        return Numerals::PLAIN;
    };
    let (decimal, thousands) = match decimal.value.as_str() {
        "," => (',', '.'),
        "." => ('.', ','),
        other => {
            diagnostics.unknown_choice(&decimal.span, "decimal", other, [".", ","]);
            return Numerals::PLAIN;
        }
    };
    Numerals { decimal, thousands: Some(thousands) }
}

/// A number of lines, `least` at the least.
fn lines(
    key: &str,
    number: &Typed<i64>,
    least: i64,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    if number.value < least {
        diagnostics.number_too_small(&number.span, key, number.value, least);
        return None;
    }
    usize::try_from(number.value).ok()
}

fn files(patterns: &Typed<Vec<Typed<String>>>, diagnostics: &mut Diagnostics) -> Vec<String> {
    if patterns.value.is_empty() {
        diagnostics.empty_text(&patterns.span, "files");
    }
    for Typed { value, span } in &patterns.value {
        match value.chars().find(|it| unprintable(*it)) {
            Some(control) => diagnostics.control_character(span, "files", control),
            None if value.trim().is_empty() => diagnostics.empty_text(span, "files"),
            None if leaves_the_project(value) => diagnostics.path_outside(span, value),
            None => {
                if let Some(why) = pattern_fault(value) {
                    diagnostics.bad_pattern(span, value, why);
                }
            }
        }
    }
    patterns.value.iter().map(|it| it.value.trim_start_matches("./").to_owned()).collect()
}

/// Whether a path is absolute, on a drive, in a home folder, or climbs.
fn leaves_the_project(path: &str) -> bool {
    path.starts_with(['/', '~'])
        || path.contains(['\\', ':'])
        || path.split('/').any(|it| it == "..")
}

fn delimiter(
    typed: Option<&Typed<String>>,
    patterns: &Typed<Vec<Typed<String>>>,
    diagnostics: &mut Diagnostics,
) -> u8 {
    if let Some(typed) = typed {
        return match typed.value.as_bytes() {
            [mark]
                if *mark == b'\t' || mark.is_ascii_punctuation() && !b"\"'.-_+".contains(mark) =>
            {
                *mark
            }
            _ => {
                diagnostics.bad_delimiter(&typed.span, &typed.value);
                b','
            }
        };
    }
    let tabbed = patterns.value.iter().filter(|it| tab_separated(&it.value)).count();
    if tabbed > 0 && tabbed < patterns.value.len() {
        diagnostics.mixed_delimiters(&patterns.span);
    }
    if tabbed > 0 { b'\t' } else { b',' }
}

fn tab_separated(pattern: &str) -> bool {
    let name = pattern.to_ascii_lowercase();
    name.trim_end_matches(".gz").trim_end_matches(".zst").ends_with(".tsv")
}
