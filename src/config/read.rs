//! From `site.toml` as typed to `SiteConfig` as meant: defaults are chosen, scales resolved, and
//! what contradicts itself is refused in words.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use encoding_rs::Encoding;
use jiff::tz::TimeZone;

use super::site_toml::{
    CutSection, DimensionSection, PrivacySection, QuestionSection, ResponseSection, SiteSection,
    SiteToml, SurveySection,
};
use super::table::Typed;
use super::{
    Comment, DateColumn, Dimension, Invalid, InvalidLimit, Keep, Numerals, Privacy, Question, Site,
    SiteConfig, Survey, SurveyKind, Thresholds,
};
use crate::address::Slug;
use crate::diagnostics::{Diagnostics, Place, Source, Span, nearest, unprintable};
use crate::measure::{Definition, Metric, Scale};
use crate::period::Grain;

/// The configuration, or none if anything in it is an error: a guess at what a survey means would
/// make every later message doubtful.
pub fn read(source: &Arc<Source>, diagnostics: &mut Diagnostics) -> Option<SiteConfig> {
    let mut found = Diagnostics::new();
    let document = Span::new(source, 0..source.text.len());
    let config =
        SiteToml::parse(&document, &mut found).and_then(|it| site_config(it, source, &mut found));
    let refused = found.any_error();
    in_order_of_the_text(found, diagnostics);
    config.filter(|_| !refused)
}

/// What is found by topic is told from the top of the file to its end.
fn in_order_of_the_text(found: Diagnostics, diagnostics: &mut Diagnostics) {
    let mut found: Vec<_> = found.iter().cloned().collect();
    found.sort_by_key(|it| match &it.place {
        Place::Text(span) => span.range.start,
        _ => 0,
    });
    for diagnostic in found {
        diagnostics.push(diagnostic);
    }
}

fn site_config(
    typed: SiteToml,
    source: &Arc<Source>,
    diagnostics: &mut Diagnostics,
) -> Option<SiteConfig> {
    let site = typed.site.and_then(|it| site(it, diagnostics));
    let privacy = privacy(typed.privacy, diagnostics);
    let declared = typed.surveys.len();
    let mut surveys: Vec<Survey> = vec![];
    for section in typed.surveys {
        let place = section.id.as_ref().map(|it| it.span.clone());
        let Some(survey) = survey(section, privacy.thresholds, diagnostics) else {
            continue;
        };
        if let Some(place) = place.filter(|_| surveys.iter().any(|it| it.id == survey.id)) {
            diagnostics.duplicate_id(&place, "survey", &survey.id);
        }
        surveys.push(survey);
    }
    // A survey that could not be read may have the dimensions that a cut names.
    let whole = surveys.len() == declared;
    let pairs = if whole { pairs(typed.cuts, &surveys, diagnostics) } else { vec![] };
    Some(SiteConfig { source: Arc::clone(source), site: site?, privacy, surveys, pairs })
}

fn site(typed: SiteSection, diagnostics: &mut Diagnostics) -> Option<Site> {
    let language = typed.language.map(|it| language(it, diagnostics));
    let timezone = typed.timezone.and_then(|it| timezone(&it, diagnostics));
    let base_url = typed.base_url.and_then(|it| base_url(&it, diagnostics));
    let theme_span = typed.theme.as_ref().map(|it| it.span.clone());
    let theme = typed.theme.map(|it| theme(it, diagnostics));
    let cadence = typed.cadence.and_then(|it| cadence(&it, diagnostics));
    Some(Site {
        title: typed.title?.value,
        language: language.unwrap_or_else(|| "en-GB".to_owned()),
        timezone: timezone.unwrap_or(TimeZone::UTC),
        base_url,
        theme: theme.unwrap_or_else(|| "broadsheet".to_owned()),
        theme_span,
        cadence: cadence.unwrap_or(Grain::Week),
        colophon: typed.colophon.map(|it| it.value),
    })
}

/// Whether a tag has the shape of BCP 47: subtags of letters and digits, the first of letters.
fn language(tag: Typed<String>, diagnostics: &mut Diagnostics) -> String {
    let mut subtags = tag.value.split('-');
    let first = subtags.next().unwrap_or_default();
    let plain = (2..=3).contains(&first.len())
        && first.bytes().all(|it| it.is_ascii_alphabetic())
        && subtags.all(|it| {
            (1..=8).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_alphanumeric())
        });
    if !plain {
        diagnostics.unknown_language(&tag.span, &tag.value);
    }
    tag.value
}

fn timezone(name: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<TimeZone> {
    if let Ok(timezone) = TimeZone::get(&name.value) {
        return Some(timezone);
    }
    let known: BTreeSet<String> = jiff::tz::db().available().map(|it| it.to_string()).collect();
    let typed = name.value.replace(' ', "_");
    // `London` and `london` are meant as a city of the list.
    let city = known
        .iter()
        .find(|it| it.rsplit_once('/').is_some_and(|(_, city)| city.eq_ignore_ascii_case(&typed)));
    let similar = match city {
        Some(city) => Some(city.as_str()),
        None => nearest(&typed, known.iter().map(String::as_str)),
    };
    diagnostics.unknown_timezone(&name.span, &name.value, similar);
    None
}

/// The address with a trailing slash.
fn base_url(url: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<String> {
    if let Some(why) = base_url_fault(&url.value) {
        diagnostics.bad_base_url(&url.span, &url.value, why);
        return None;
    }
    Some(format!("{}/", url.value.trim_end_matches('/')))
}

fn base_url_fault(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Some("it does not begin with `https://` or `http://`");
    };
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let strange = |it: char| !it.is_ascii_graphic() || "\"'<>\\^`{|}".contains(it);
    match url {
        _ if host.contains('@') => Some("it holds a user name"),
        _ if host.split(':').next().unwrap_or_default().is_empty() => Some("it names no host"),
        _ if url.contains(['?', '#']) => Some("it has a query or a fragment"),
        _ if url.contains(strange) => Some("it holds a character that an address cannot have"),
        _ => None,
    }
}

/// A theme is a folder of `themes`, never a path.
fn theme(name: Typed<String>, diagnostics: &mut Diagnostics) -> String {
    let plain = name.value.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_');
    if !plain {
        diagnostics.unknown_theme(&name.span, &name.value, ["broadsheet"]);
    }
    name.value
}

fn cadence(word: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Grain> {
    match word.value.as_str() {
        "weekly" => Some(Grain::Week),
        "monthly" => Some(Grain::Month),
        other => {
            diagnostics.unknown_cadence(&word.span, other, ["weekly", "monthly"]);
            None
        }
    }
}

const DEFAULT: Thresholds = Thresholds { minimum_n: 5, comparison_n: 10 };

/// What employees are promised at least, who are known to each other and to the reader.
const EMPLOYEES: Thresholds = Thresholds { minimum_n: 8, comparison_n: 15 };

fn privacy(typed: PrivacySection, diagnostics: &mut Diagnostics) -> Privacy {
    Privacy {
        thresholds: thresholds(typed.minimum_n, typed.comparison_n, DEFAULT, diagnostics),
        agents: typed.agents.is_some_and(|it| it.value),
    }
}

fn thresholds(
    minimum: Option<Typed<i64>>,
    comparison: Option<Typed<i64>>,
    default: Thresholds,
    diagnostics: &mut Diagnostics,
) -> Thresholds {
    let minimum_n =
        minimum.and_then(|it| base("minimum_n", &it, diagnostics)).unwrap_or(default.minimum_n);
    let place = comparison.as_ref().map(|it| it.span.clone());
    let comparison_n = comparison
        .and_then(|it| base("comparison_n", &it, diagnostics))
        .unwrap_or(default.comparison_n.max(minimum_n));
    if let Some(place) = place.filter(|_| comparison_n < minimum_n) {
        diagnostics.comparison_below_minimum(&place, comparison_n, minimum_n);
    }
    Thresholds { minimum_n, comparison_n }
}

/// A number of answers, one at the least.
fn base(key: &str, number: &Typed<i64>, diagnostics: &mut Diagnostics) -> Option<u64> {
    if number.value < 1 {
        diagnostics.number_too_small(&number.span, key, number.value, 1);
        return None;
    }
    u64::try_from(number.value).ok()
}

fn survey(typed: SurveySection, site: Thresholds, diagnostics: &mut Diagnostics) -> Option<Survey> {
    let column_spans = column_spans(&typed);
    let id = typed.id.map(|it| id(it, "survey", diagnostics));
    let kind = kind(typed.kind, diagnostics);
    let encoding = encoding(typed.encoding, diagnostics);
    let numerals = numerals(typed.decimal, diagnostics);
    let skip_rows = typed.skip_rows.and_then(|it| lines("skip_rows", &it, diagnostics));
    let invalid = typed.invalid.map(|it| invalid(&it, diagnostics));
    let invalid_limit = typed.invalid_limit.and_then(|it| invalid_limit(it, diagnostics));
    let files = typed.files.map(|it| (files(&it, diagnostics), it.span));
    let delimiter = delimiter(typed.delimiter, files.as_ref(), diagnostics);
    let response = response(typed.response, typed.duplicates, diagnostics);
    let default = match kind {
        SurveyKind::Employee => Thresholds {
            minimum_n: site.minimum_n.max(EMPLOYEES.minimum_n),
            comparison_n: site.comparison_n.max(EMPLOYEES.comparison_n),
        },
        _ => site,
    };
    let thresholds = thresholds(typed.minimum_n, typed.comparison_n, default, diagnostics);
    let dimensions =
        typed.dimensions.into_iter().filter_map(|it| dimension(it, diagnostics)).collect();
    let questions = questions(typed.questions, diagnostics);
    let missing = typed.missing.map_or_else(
        || ["", "NA", "N/A"].map(str::to_owned).to_vec(),
        |it| it.value.into_iter().map(|it| it.value).collect(),
    );
    let date = typed.date.and_then(|it| {
        Some(DateColumn { column: it.column?.value, format: it.format.map(|it| it.value) })
    });
    let comment = typed.comment.and_then(|it| {
        Some(Comment { column: it.column?.value, consent: it.consent.map(|it| it.value) })
    });
    let (files, files_span) = files?;
    let id = id?;
    Some(Survey {
        title: typed.title.map_or_else(|| id.clone(), |it| it.value),
        id,
        kind,
        files,
        files_span,
        encoding,
        delimiter,
        skip_rows: skip_rows.unwrap_or(0),
        numerals,
        invalid: invalid.unwrap_or(Invalid::Report),
        invalid_limit,
        date: date?,
        response,
        respondent: typed.respondent.map(|it| it.value),
        count: typed.count.map(|it| it.value),
        comment,
        missing,
        dimensions,
        questions,
        thresholds,
        span: typed.span,
        column_spans,
    })
}

/// Where each column is named first.
fn column_spans(typed: &SurveySection) -> BTreeMap<String, Span> {
    let columns = [
        typed.date.as_ref().and_then(|it| it.column.as_ref()),
        typed.response.as_ref().and_then(|it| it.column.as_ref()),
        typed.respondent.as_ref(),
        typed.count.as_ref(),
        typed.comment.as_ref().and_then(|it| it.column.as_ref()),
        typed.comment.as_ref().and_then(|it| it.consent.as_ref()),
    ];
    let dimensions = typed.dimensions.iter().map(|it| it.column.as_ref());
    let questions = typed.questions.iter().map(|it| it.column.as_ref());
    let mut spans = BTreeMap::new();
    for column in columns.into_iter().chain(dimensions).chain(questions).flatten() {
        spans.entry(column.value.clone()).or_insert_with(|| column.span.clone());
    }
    spans
}

/// An id as it stands in quotes and addresses.
fn id(typed: Typed<String>, what: &str, diagnostics: &mut Diagnostics) -> String {
    let id = &typed.value;
    let plain = id.starts_with(|it: char| it.is_ascii_lowercase())
        && id
            .bytes()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-' || it == b'_')
        && id.len() <= 80;
    if !plain {
        let slug = Slug::of(id);
        let letter = slug.as_str().starts_with(|it: char| it.is_ascii_lowercase());
        let suggestion = format!("{}{slug}", if letter { "" } else { "q-" });
        diagnostics.bad_id(&typed.span, what, id, &suggestion);
    }
    typed.value
}

fn kind(word: Option<Typed<String>>, diagnostics: &mut Diagnostics) -> SurveyKind {
    let Some(word) = word else {
        return SurveyKind::Transactional;
    };
    match word.value.as_str() {
        "transactional" => SurveyKind::Transactional,
        "relationship" => SurveyKind::Relationship,
        "employee" => SurveyKind::Employee,
        "reviews" => {
            let hint = "make it `transactional`, or leave the survey out";
            diagnostics.not_in_this_version(&word.span, "kind = \"reviews\"", hint);
            SurveyKind::Reviews
        }
        other => {
            let known = ["transactional", "relationship", "employee"];
            diagnostics.unknown_kind(&word.span, other, known);
            SurveyKind::Transactional
        }
    }
}

/// An encoding by any of the names that the web knows for it; latin-1 is read as windows-1252, of
/// which it is the smaller part.
fn encoding(word: Option<Typed<String>>, diagnostics: &mut Diagnostics) -> &'static Encoding {
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

fn numerals(decimal: Option<Typed<String>>, diagnostics: &mut Diagnostics) -> Numerals {
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

/// A number of lines, none at the least.
fn lines(key: &str, number: &Typed<i64>, diagnostics: &mut Diagnostics) -> Option<usize> {
    if number.value < 0 {
        diagnostics.number_too_small(&number.span, key, number.value, 0);
    }
    usize::try_from(number.value).ok()
}

fn invalid(word: &Typed<String>, diagnostics: &mut Diagnostics) -> Invalid {
    match word.value.as_str() {
        "report" => Invalid::Report,
        "error" => Invalid::Error,
        other => {
            diagnostics.unknown_choice(&word.span, "invalid", other, ["report", "error"]);
            Invalid::Report
        }
    }
}

/// `1 %`, `0.5%`: a share from 0 to 100.
fn invalid_limit(typed: Typed<String>, diagnostics: &mut Diagnostics) -> Option<InvalidLimit> {
    let number = typed.value.trim().strip_suffix('%').map(str::trim_end);
    let plain = |it: &&str| it.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let percent = number
        .filter(plain)
        .and_then(|it| it.parse::<f64>().ok())
        .filter(|it| (0.0..=100.0).contains(it));
    if percent.is_none() {
        diagnostics.bad_share(&typed.span, "invalid_limit", &typed.value);
    }
    Some(InvalidLimit { percent: percent?, span: typed.span })
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
            None => {}
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
    typed: Option<Typed<String>>,
    files: Option<&(Vec<String>, Span)>,
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
    let Some((patterns, span)) = files else {
        return b',';
    };
    let tabbed = patterns.iter().filter(|it| tab_separated(it)).count();
    if tabbed > 0 && tabbed < patterns.len() {
        diagnostics.mixed_delimiters(span);
    }
    if tabbed > 0 { b'\t' } else { b',' }
}

fn tab_separated(pattern: &str) -> bool {
    let name = pattern.to_ascii_lowercase();
    name.trim_end_matches(".gz").trim_end_matches(".zst").ends_with(".tsv")
}

fn response(
    typed: Option<ResponseSection>,
    duplicates: Option<Typed<String>>,
    diagnostics: &mut Diagnostics,
) -> Option<(String, Keep)> {
    let Some(typed) = typed else {
        if let Some(duplicates) = duplicates {
            let why = "without `response` no two rows are the same response";
            diagnostics.key_without_effect(&duplicates.span, "duplicates", why);
        }
        return None;
    };
    if let (Some(duplicates), Some(_)) = (&duplicates, &typed.keep) {
        let why = "`response` has `keep`";
        diagnostics.key_without_effect(&duplicates.span, "duplicates", why);
    }
    let keep = match typed.keep {
        Some(word) => keep("keep", &word, diagnostics),
        None => duplicates.and_then(|it| keep("duplicates", &it, diagnostics)),
    };
    Some((typed.column?.value, keep.unwrap_or(Keep::Last)))
}

fn keep(key: &str, word: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Keep> {
    match word.value.as_str() {
        "last" => Some(Keep::Last),
        "first" => Some(Keep::First),
        "error" => Some(Keep::Error),
        other => {
            diagnostics.unknown_choice(&word.span, key, other, ["last", "first", "error"]);
            None
        }
    }
}

/// Words that quotes and blocks use beside the names of dimensions.
const RESERVED: [&str; 8] =
    ["by", "last", "metric", "period", "question", "survey", "title", "where"];

fn dimension(typed: DimensionSection, diagnostics: &mut Diagnostics) -> Option<Dimension> {
    if RESERVED.contains(&typed.id.value.as_str()) {
        diagnostics.reserved_id(&typed.id.span, "dimension", &typed.id.value);
    }
    let id = id(typed.id, "dimension", diagnostics);
    Some(Dimension {
        label: typed.label.map_or_else(|| capitalised(&id), |it| it.value),
        column: typed.column?.value,
        order: typed.order,
        id,
    })
}

/// `first_contact` as `First contact`.
fn capitalised(id: &str) -> String {
    let words = id.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn questions(typed: Vec<QuestionSection>, diagnostics: &mut Diagnostics) -> Vec<Question> {
    let mut questions: Vec<Question> = vec![];
    for section in typed {
        let place = section.id.as_ref().map(|it| it.span.clone());
        let Some(question) = question(section, diagnostics) else {
            continue;
        };
        if let Some(place) = place.filter(|_| questions.iter().any(|it| it.id == question.id)) {
            diagnostics.duplicate_id(&place, "question", &question.id);
        }
        questions.push(question);
    }
    questions
}

fn question(typed: QuestionSection, diagnostics: &mut Diagnostics) -> Option<Question> {
    let id = typed.id.clone().map(|it| id(it, "question", diagnostics));
    let metric = typed.metric.as_ref().and_then(|it| metric(it, diagnostics))?;
    let scale = scale(&typed, metric, diagnostics)?;
    let reversed = typed.reversed.as_ref().is_some_and(|it| it.value);
    if let Some(place) = typed.reversed.as_ref().filter(|_| reversed && metric == Metric::Nps) {
        diagnostics.key_without_effect(&place.span, "reversed", "promoters are those at 9 and 10");
    }
    let top = top(&typed, metric, scale, diagnostics);
    let recode = recode(&typed, scale, diagnostics);
    let target = target(&typed, metric, scale, diagnostics);
    let id = id?;
    Some(Question {
        title: typed.title.map_or_else(|| question_title(metric, &id), |it| it.value),
        id,
        definition: Definition { metric, scale, top },
        column: typed.column?.value,
        wording: typed.wording?.value,
        missing: typed.missing,
        recode,
        reversed,
        target,
        span: typed.span,
    })
}

fn metric(name: &Typed<String>, diagnostics: &mut Diagnostics) -> Option<Metric> {
    let metric = Metric::named(&name.value);
    if metric.is_none() {
        diagnostics.unknown_metric(&name.span, &name.value, Metric::ALL.map(Metric::name));
    }
    metric
}

fn question_title(metric: Metric, id: &str) -> String {
    match metric {
        Metric::Nps => "NPS".to_owned(),
        Metric::Csat => "CSAT".to_owned(),
        Metric::Ces => "CES".to_owned(),
        Metric::Mean | Metric::Share => id.to_owned(),
    }
}

const NPS: Scale = Scale { low: 0, high: 10 };

/// The scale as typed, else that which the metric is usually asked on.
fn scale(typed: &QuestionSection, metric: Metric, diagnostics: &mut Diagnostics) -> Option<Scale> {
    let Some(ends) = &typed.scale else {
        let usual = match metric {
            Metric::Nps => NPS,
            Metric::Csat => Scale { low: 1, high: 5 },
            Metric::Ces => Scale { low: 1, high: 7 },
            Metric::Mean | Metric::Share => {
                let table = "[[survey.question]]";
                diagnostics.missing_key(&typed.span, "scale", table, "scale = [1, 5]");
                return None;
            }
        };
        return Some(usual);
    };
    let [low, high] = ends.value.as_slice() else {
        let found = format!("a list of {}", ends.value.len());
        diagnostics.wrong_type(&ends.span, "scale", "a list of two integers", &found);
        return None;
    };
    let (low, high) = (low.value, high.value);
    let scale = match (i8::try_from(low), i8::try_from(high)) {
        (Ok(low), Ok(high)) if -100 <= low && low < high && high <= 100 => Scale { low, high },
        _ => {
            diagnostics.bad_scale(&ends.span, low, high);
            return None;
        }
    };
    if metric == Metric::Nps && scale != NPS {
        diagnostics.nps_scale(&ends.span, low, high);
    }
    Some(scale)
}

/// The scores that a share counts, lowest first: of `csat` the two best unless it says otherwise.
fn top(
    typed: &QuestionSection,
    metric: Metric,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> Vec<i8> {
    let counts = matches!(metric, Metric::Csat | Metric::Share);
    let id = typed.id.as_ref().map_or("", |it| it.value.as_str());
    match &typed.top {
        Some(top) if !counts => {
            let why = format!("`{metric}` counts every answer");
            diagnostics.key_without_effect(&top.span, "top", &why);
            vec![]
        }
        Some(top) if top.value.is_empty() => {
            diagnostics.share_without_top(&top.span, id);
            vec![]
        }
        Some(top) => {
            let scores = top.value.iter().filter_map(|it| score("top", it, scale, diagnostics));
            scores.collect::<BTreeSet<i8>>().into_iter().collect()
        }
        None if metric == Metric::Share => {
            diagnostics.share_without_top(&typed.span, id);
            vec![]
        }
        None if metric == Metric::Csat => vec![scale.high - 1, scale.high],
        None => vec![],
    }
}

fn recode(
    typed: &QuestionSection,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, i8> {
    let scores = typed.recode.iter();
    scores
        .filter_map(|(label, it)| Some((label.clone(), score("recode", it, scale, diagnostics)?)))
        .collect()
}

/// A score that the configuration names, if the scale has it.
fn score(key: &str, typed: &Typed<i64>, scale: Scale, diagnostics: &mut Diagnostics) -> Option<i8> {
    if !scale.contains(typed.value) {
        let (low, high) = (i64::from(scale.low), i64::from(scale.high));
        diagnostics.value_off_scale(&typed.span, key, &typed.value.to_string(), low, high);
        return None;
    }
    i8::try_from(typed.value).ok()
}

/// A target within what the metric can be: points, percent, or the scale.
fn target(
    typed: &QuestionSection,
    metric: Metric,
    scale: Scale,
    diagnostics: &mut Diagnostics,
) -> Option<f64> {
    let target = typed.target.as_ref()?;
    let (low, high) = match metric {
        Metric::Nps => (-100, 100),
        Metric::Csat | Metric::Share => (0, 100),
        Metric::Ces | Metric::Mean => (scale.low, scale.high),
    };
    if !(f64::from(low)..=f64::from(high)).contains(&target.value) {
        let value = target.value.to_string();
        diagnostics.value_off_scale(&target.span, "target", &value, low.into(), high.into());
        return None;
    }
    Some(target.value)
}

fn pairs(
    cuts: Vec<CutSection>,
    surveys: &[Survey],
    diagnostics: &mut Diagnostics,
) -> Vec<[String; 2]> {
    let mut pairs: Vec<[String; 2]> = vec![];
    for cut in cuts {
        let Some(by) = cut.by else { continue };
        let Some(pair) = pair(&by, surveys, diagnostics) else {
            continue;
        };
        if pairs.contains(&pair) {
            diagnostics.duplicate_id(&cut.span, "cut", &pair.join(" and "));
        } else {
            pairs.push(pair);
        }
    }
    pairs.sort();
    pairs
}

fn pair(
    by: &Typed<Vec<Typed<String>>>,
    surveys: &[Survey],
    diagnostics: &mut Diagnostics,
) -> Option<[String; 2]> {
    let known: BTreeSet<&str> =
        surveys.iter().flat_map(|it| &it.dimensions).map(|it| it.id.as_str()).collect();
    let mut unknown = by.value.iter().filter(|it| !known.contains(it.value.as_str())).peekable();
    if unknown.peek().is_some() {
        unknown.for_each(|it| {
            diagnostics.unknown_dimension(&it.span, &it.value, known.iter().copied());
        });
        return None;
    }
    let mut names: Vec<&str> = by.value.iter().map(|it| it.value.as_str()).collect();
    names.sort_unstable();
    let [one, other] = names[..] else {
        diagnostics.cut_not_a_pair(&by.span);
        return None;
    };
    if one == other {
        diagnostics.cut_not_a_pair(&by.span);
        return None;
    }
    let together = |it: &Survey| it.dimension(one).is_some() && it.dimension(other).is_some();
    if !surveys.iter().any(together) {
        diagnostics.cut_across_surveys(&by.span, one, other);
    }
    Some([one.to_owned(), other.to_owned()])
}
