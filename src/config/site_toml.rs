//! `site.toml` as typed: every value with its place, nothing chosen yet.
//!
//! Keys that do not exist, values of the wrong type, and keys that are needed and absent are all
//! reported here, in one run; what the values mean is the business of `read`.

use super::table::{
    Table, TextsOrTables, Typed, Value, cells, column_table, integer, number, text,
};
use crate::diagnostics::{Diagnostics, Span};

pub struct SiteToml {
    pub site: Option<SiteSection>,
    pub privacy: PrivacySection,
    pub content: ContentSection,
    pub surveys: Vec<SurveySection>,
    pub cuts: Vec<CutSection>,
    pub topics: Vec<TopicSection>,
    pub events: Vec<EventSection>,
}

/// `[site]`
pub struct SiteSection {
    pub title: Option<Typed<String>>,
    pub language: Option<Typed<String>>,
    pub timezone: Option<Typed<String>>,
    pub base_url: Option<Typed<String>>,
    pub theme: Option<Typed<String>>,
    pub cadence: Option<Typed<String>>,
    pub currency: Option<Typed<String>>,
    pub colophon: Option<Typed<String>>,
    pub figures: Option<Typed<String>>,
}

/// `[privacy]`
#[derive(Default)]
pub struct PrivacySection {
    pub minimum_n: Option<Typed<i64>>,
    pub comparison_n: Option<Typed<i64>>,
    pub agents: Option<Typed<bool>>,
}

/// `[content]`
#[derive(Default)]
pub struct ContentSection {
    pub broken_links: Option<Typed<String>>,
    pub html: Option<Typed<String>>,
}

/// `[[survey]]`
pub struct SurveySection {
    pub span: Span,
    pub id: Option<Typed<String>>,
    pub title: Option<Typed<String>>,
    pub kind: Option<Typed<String>>,
    pub files: Option<FilesSection>,
    pub layout: LayoutSection,
    pub invalid: Option<Typed<String>>,
    pub invalid_limit: Option<Typed<String>>,
    pub duplicates: Option<Typed<String>>,
    pub minimum_n: Option<Typed<i64>>,
    pub comparison_n: Option<Typed<i64>>,
    pub dimensions: Vec<DimensionSection>,
    pub questions: Vec<QuestionSection>,
    pub invitations: Option<InvitationsSection>,
    pub margins: Vec<MarginSection>,
    pub trim: Option<Typed<f64>>,
}

/// `[[survey.margin]]`
pub struct MarginSection {
    pub span: Span,
    pub dimension: Option<Typed<String>>,
    pub shares: Vec<(Typed<String>, Typed<f64>)>,
}

/// `[survey.invitations]`
pub struct InvitationsSection {
    pub span: Span,
    pub files: Option<Typed<Vec<Typed<String>>>>,
    pub layout: LayoutSection,
    pub columns: Vec<(Typed<String>, Typed<String>)>,
    pub answered: Option<Typed<String>>,
    pub delivered: Option<Typed<String>>,
    pub invited: Option<Typed<String>>,
    pub within: Option<Typed<String>>,
    pub target: Option<Typed<f64>>,
    pub by: Option<Typed<Vec<Typed<String>>>>,
}

/// `files` or `[[survey.files]]`
pub enum FilesSection {
    /// All are laid out alike.
    Patterns(Typed<Vec<Typed<String>>>),
    Waves(Vec<WaveSection>),
}

/// One of `[[survey.files]]`: what it does not say, the survey says.
pub struct WaveSection {
    pub span: Span,
    pub paths: Option<Typed<Vec<Typed<String>>>>,
    pub layout: LayoutSection,
    /// The survey's name of a column, and the name in these files.
    pub columns: Vec<(Typed<String>, Typed<String>)>,
    /// The ids of questions, and how these files answer them.
    pub questions: Vec<(Typed<String>, CodingSection)>,
}

/// The keys that both `[[survey]]` and `[[survey.files]]` have.
#[derive(Clone, Default)]
pub struct LayoutSection {
    pub preset: Option<Typed<String>>,
    pub encoding: Option<Typed<String>>,
    pub delimiter: Option<Typed<String>>,
    pub decimal: Option<Typed<String>>,
    pub skip_rows: Option<Typed<i64>>,
    pub header_rows: Option<Typed<i64>>,
    pub sheet: Option<Typed<String>>,
    pub missing: Option<Typed<Vec<Typed<String>>>>,
    pub date: Option<DateSection>,
    pub response: Option<ResponseSection>,
    pub respondent: Option<Typed<String>>,
    pub count: Option<Typed<String>>,
    pub weight: Option<Typed<String>>,
    pub revenue: Option<Typed<String>>,
    pub reply: Option<Typed<String>>,
    pub comment: Option<CommentSection>,
    pub leave_out: Option<Vec<(Typed<String>, Vec<String>)>>,
    pub private: Option<Typed<Vec<Typed<String>>>>,
    pub joins: Option<Vec<JoinSection>>,
}

/// `date`
#[derive(Clone)]
pub struct DateSection {
    pub column: Option<Typed<String>>,
    pub format: Option<Typed<String>>,
    pub timezone: Option<Typed<String>>,
    pub day: Option<Typed<String>>,
}

/// `response`
#[derive(Clone)]
pub struct ResponseSection {
    pub column: Option<Typed<String>>,
    pub keep: Option<Typed<String>>,
}

/// `comment`
#[derive(Clone)]
pub struct CommentSection {
    pub column: Option<Typed<String>>,
    pub consent: Option<Typed<String>>,
}

/// `[[survey.join]]`
#[derive(Clone)]
pub struct JoinSection {
    pub file: Option<Typed<String>>,
    pub key: Option<Typed<String>>,
    pub their_key: Option<Typed<String>>,
    pub encoding: Option<Typed<String>>,
    pub delimiter: Option<Typed<String>>,
    pub sheet: Option<Typed<String>>,
}

/// A key of `[survey.dimensions]`
pub struct DimensionSection {
    pub id: Typed<String>,
    pub column: Option<Typed<String>>,
    pub label: Option<Typed<String>>,
    pub order: Vec<String>,
    pub recode: Vec<(String, Typed<String>)>,
}

/// `[[survey.question]]`
pub struct QuestionSection {
    pub span: Span,
    pub id: Option<Typed<String>>,
    pub title: Option<Typed<String>>,
    pub metric: Option<Typed<String>>,
    pub column: Option<Typed<String>>,
    pub wording: Option<Typed<String>>,
    pub touchpoint: Option<Typed<String>>,
    pub top: Option<Typed<Vec<Typed<i64>>>>,
    pub better: Option<Typed<String>>,
    pub coding: CodingSection,
    pub target: Option<Typed<f64>>,
}

/// How the cells of a question stand for scores: of `[[survey.question]]`, or of some files.
#[derive(Clone, Default)]
pub struct CodingSection {
    pub scale: Option<Typed<Vec<Typed<i64>>>>,
    pub missing: Option<Vec<String>>,
    pub recode: Option<Vec<(String, Typed<i64>)>>,
    pub reversed: Option<Typed<bool>>,
}

/// `[[topic]]`
pub struct TopicSection {
    pub span: Span,
    pub id: Option<Typed<String>>,
    pub title: Option<Typed<String>>,
    pub words: Option<Typed<Vec<Typed<String>>>>,
    pub survey: Option<Typed<String>>,
}

/// `[[cut]]`
pub struct CutSection {
    pub span: Span,
    pub by: Option<Typed<Vec<Typed<String>>>>,
}

/// `[[event]]`
pub struct EventSection {
    pub day: Option<Typed<String>>,
    pub title: Option<Typed<String>>,
    pub survey: Option<Typed<String>>,
    pub rebase: Option<Typed<bool>>,
    /// The dimensions and groups of `where`.
    pub wheres: Vec<(Typed<String>, Typed<String>)>,
}

/// Keys that are often put into the wrong table, and the table that they belong to.
const HOMES: [(&str, &str); 30] = [
    ("title", "[site]"),
    ("language", "[site]"),
    ("timezone", "[site]"),
    ("base_url", "[site]"),
    ("theme", "[site]"),
    ("cadence", "[site]"),
    ("currency", "[site]"),
    ("colophon", "[site]"),
    ("figures", "[site]"),
    ("minimum_n", "[privacy]"),
    ("comparison_n", "[privacy]"),
    ("agents", "[privacy]"),
    ("files", "[[survey]]"),
    ("encoding", "[[survey]]"),
    ("delimiter", "[[survey]]"),
    ("decimal", "[[survey]]"),
    ("skip_rows", "[[survey]]"),
    ("header_rows", "[[survey]]"),
    ("preset", "[[survey]]"),
    ("sheet", "[[survey]]"),
    ("invalid", "[[survey]]"),
    ("invalid_limit", "[[survey]]"),
    ("response", "[[survey]]"),
    ("respondent", "[[survey]]"),
    ("revenue", "[[survey]]"),
    ("metric", "[[survey.question]]"),
    ("wording", "[[survey.question]]"),
    ("scale", "[[survey.question]]"),
    ("recode", "[[survey.question]]"),
    ("target", "[[survey.question]]"),
];

impl SiteToml {
    /// The document as typed; none if it is not TOML.
    pub fn parse(document: &Span, diagnostics: &mut Diagnostics) -> Option<SiteToml> {
        let mut table = Table::parse(document, "site.toml", diagnostics)?;
        if !table.has("site") {
            diagnostics.missing_key(&table.span, "title", "[site]", TITLE);
        }
        let site = table.table("site", diagnostics).map(|it| site(it, diagnostics));
        let privacy = table.table("privacy", diagnostics).map(|it| privacy(it, diagnostics));
        let content = table.table("content", diagnostics).map(|it| content(it, diagnostics));
        let surveys = table.tables("survey", diagnostics);
        let cuts = table.tables("cut", diagnostics);
        let topics = table.tables("topic", diagnostics);
        let events = table.tables("event", diagnostics);
        table.close(&HOMES, diagnostics);
        Some(SiteToml {
            site,
            privacy: privacy.unwrap_or_default(),
            content: content.unwrap_or_default(),
            surveys: surveys.into_iter().map(|it| survey(it, diagnostics)).collect(),
            cuts: cuts.into_iter().map(|it| cut(it, diagnostics)).collect(),
            topics: topics.into_iter().map(|it| topic(it, diagnostics)).collect(),
            events: events.into_iter().map(|it| event(it, diagnostics)).collect(),
        })
    }
}

const TITLE: &str = "title = \"Customer bulletin\"";

fn site(mut table: Table, diagnostics: &mut Diagnostics) -> SiteSection {
    table.needs("title", TITLE, diagnostics);
    let site = SiteSection {
        title: table.line("title", diagnostics),
        language: table.line("language", diagnostics),
        timezone: table.line("timezone", diagnostics),
        base_url: table.line("base_url", diagnostics),
        theme: table.line("theme", diagnostics),
        cadence: table.line("cadence", diagnostics),
        currency: table.line("currency", diagnostics),
        colophon: table.line("colophon", diagnostics),
        figures: table.line("figures", diagnostics),
    };
    table.close(&HOMES, diagnostics);
    site
}

fn privacy(mut table: Table, diagnostics: &mut Diagnostics) -> PrivacySection {
    let privacy = PrivacySection {
        minimum_n: table.integer("minimum_n", diagnostics),
        comparison_n: table.integer("comparison_n", diagnostics),
        agents: table.flag("agents", diagnostics),
    };
    table.close(&HOMES, diagnostics);
    privacy
}

fn content(mut table: Table, diagnostics: &mut Diagnostics) -> ContentSection {
    let html = table.line("html", diagnostics);
    let broken_links = table.line("broken_links", diagnostics);
    table.close(&HOMES, diagnostics);
    ContentSection { broken_links, html }
}

fn survey(mut table: Table, diagnostics: &mut Diagnostics) -> SurveySection {
    table.needs("id", "id = \"contact\"", diagnostics);
    table.needs("files", "files = [\"data/contact/*.csv\"]", diagnostics);
    if !table.has("question") {
        let example = "[[survey.question]]";
        diagnostics.missing_key(&table.span, "question", &table.name, example);
    }
    if !table.has("preset") && !table.has_tables("files") {
        table.needs("date", "date = \"answered_at\"", diagnostics);
    }
    let survey = SurveySection {
        span: table.span.clone(),
        id: table.line("id", diagnostics),
        title: table.line("title", diagnostics),
        kind: table.line("kind", diagnostics),
        files: files(&mut table, diagnostics),
        layout: layout(&mut table, diagnostics),
        invalid: table.line("invalid", diagnostics),
        invalid_limit: table.line("invalid_limit", diagnostics),
        duplicates: table.line("duplicates", diagnostics),
        minimum_n: table.integer("minimum_n", diagnostics),
        comparison_n: table.integer("comparison_n", diagnostics),
        dimensions: dimensions(table.table("dimensions", diagnostics), diagnostics),
        questions: table
            .tables("question", diagnostics)
            .into_iter()
            .map(|it| question(it, diagnostics))
            .collect(),
        invitations: table.table("invitations", diagnostics).map(|it| invitations(it, diagnostics)),
        margins: table
            .tables("margin", diagnostics)
            .into_iter()
            .map(|it| margin(it, diagnostics))
            .collect(),
        trim: table.number("trim", diagnostics),
    };
    table.close(&HOMES, diagnostics);
    survey
}

fn invitations(mut table: Table, diagnostics: &mut Diagnostics) -> InvitationsSection {
    table.needs("files", "files = [\"data/invitations/*.csv\"]", diagnostics);
    table.needs("date", "date = \"sent_on\"", diagnostics);
    table.needs("answered", "answered = \"answered_on\"", diagnostics);
    let invitations = InvitationsSection {
        span: table.span.clone(),
        files: table.texts("files", diagnostics),
        by: table.texts("by", diagnostics),
        answered: table.text("answered", diagnostics),
        delivered: table.text("delivered", diagnostics),
        invited: table.text("invited", diagnostics),
        within: table.line("within", diagnostics),
        target: table.number("target", diagnostics),
        columns: names(table.table("columns", diagnostics), diagnostics),
        layout: LayoutSection {
            encoding: table.line("encoding", diagnostics),
            delimiter: table.text("delimiter", diagnostics),
            decimal: table.text("decimal", diagnostics),
            skip_rows: table.integer("skip_rows", diagnostics),
            header_rows: table.integer("header_rows", diagnostics),
            sheet: table.text("sheet", diagnostics),
            date: table.text_or_table("date", diagnostics).map(|it| date(it, diagnostics)),
            ..LayoutSection::default()
        },
    };
    table.close(&HOMES, diagnostics);
    invitations
}

fn margin(mut table: Table, diagnostics: &mut Diagnostics) -> MarginSection {
    table.needs("dimension", "dimension = \"location\"", diagnostics);
    table.needs("shares", "shares = { Leeds = 0.6, Cardiff = 0.4 }", diagnostics);
    let shares = table.table("shares", diagnostics).map(Table::into_entries).unwrap_or_default();
    let margin = MarginSection {
        span: table.span.clone(),
        dimension: table.text("dimension", diagnostics),
        shares: shares
            .into_iter()
            .filter_map(|(group, share)| {
                let share = number(share, &group.value, diagnostics)?;
                Some((group, share))
            })
            .collect(),
    };
    table.close(&[], diagnostics);
    margin
}

fn files(table: &mut Table, diagnostics: &mut Diagnostics) -> Option<FilesSection> {
    match table.texts_or_tables("files", diagnostics)? {
        TextsOrTables::Texts(patterns) => Some(FilesSection::Patterns(patterns)),
        TextsOrTables::Tables(tables) => {
            Some(FilesSection::Waves(tables.into_iter().map(|it| wave(it, diagnostics)).collect()))
        }
    }
}

fn wave(mut table: Table, diagnostics: &mut Diagnostics) -> WaveSection {
    table.needs("paths", "paths = [\"data/contact/2024-*.csv\"]", diagnostics);
    let questions = table.table("question", diagnostics).map(Table::into_entries);
    let wave = WaveSection {
        span: table.span.clone(),
        paths: table.texts("paths", diagnostics),
        layout: layout(&mut table, diagnostics),
        columns: names(table.table("columns", diagnostics), diagnostics),
        questions: questions
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(id, value)| {
                let Value::Table(mut table) = value.value else {
                    diagnostics.wrong_type(&value.span, &id.value, "a table", value.value.kind());
                    return None;
                };
                let coding = coding(&mut table, diagnostics);
                table.close(&[], diagnostics);
                Some((id, coding))
            })
            .collect(),
    };
    table.close(&HOMES, diagnostics);
    wave
}

fn layout(table: &mut Table, diagnostics: &mut Diagnostics) -> LayoutSection {
    LayoutSection {
        preset: table.line("preset", diagnostics),
        encoding: table.line("encoding", diagnostics),
        delimiter: table.text("delimiter", diagnostics),
        decimal: table.text("decimal", diagnostics),
        skip_rows: table.integer("skip_rows", diagnostics),
        header_rows: table.integer("header_rows", diagnostics),
        sheet: table.text("sheet", diagnostics),
        missing: table.cells("missing", diagnostics),
        date: table.text_or_table("date", diagnostics).map(|it| date(it, diagnostics)),
        response: table.text_or_table("response", diagnostics).map(|it| response(it, diagnostics)),
        respondent: table.text("respondent", diagnostics),
        count: table.text("count", diagnostics),
        weight: table.text("weight", diagnostics),
        revenue: table.text("revenue", diagnostics),
        reply: table.text("reply", diagnostics),
        comment: table.text_or_table("comment", diagnostics).map(|it| comment(it, diagnostics)),
        leave_out: table.table("leave_out", diagnostics).map(|it| leave_out(it, diagnostics)),
        private: table.texts("private", diagnostics),
        joins: table.has("join").then(|| {
            let joins = table.tables("join", diagnostics);
            joins.into_iter().map(|it| join(it, diagnostics)).collect()
        }),
    }
}

/// Columns, and the cells that make a row of them no response: `{ Status = ["Survey Preview"] }`.
fn leave_out(table: Table, diagnostics: &mut Diagnostics) -> Vec<(Typed<String>, Vec<String>)> {
    let entries = table.into_entries().into_iter();
    entries
        .filter_map(|(column, value)| {
            let cells = cells(value, &column.value, diagnostics)?;
            Some((column, words(cells)))
        })
        .collect()
}

fn join(mut table: Table, diagnostics: &mut Diagnostics) -> JoinSection {
    table.needs("file", "file = \"data/customers.csv\"", diagnostics);
    table.needs("key", "key = \"customer_id\"", diagnostics);
    let join = JoinSection {
        file: table.line("file", diagnostics),
        key: table.text("key", diagnostics),
        their_key: table.text("their_key", diagnostics),
        encoding: table.line("encoding", diagnostics),
        delimiter: table.text("delimiter", diagnostics),
        sheet: table.text("sheet", diagnostics),
    };
    table.close(&[], diagnostics);
    join
}

fn date(mut table: Table, diagnostics: &mut Diagnostics) -> DateSection {
    let day = table.line("day", diagnostics);
    let column = match &day {
        Some(_) => table.text("column", diagnostics),
        None => column(&mut table, diagnostics),
    };
    let (format, timezone) =
        (table.line("format", diagnostics), table.line("timezone", diagnostics));
    table.close(&[], diagnostics);
    DateSection { column, format, timezone, day }
}

fn response(mut table: Table, diagnostics: &mut Diagnostics) -> ResponseSection {
    let column = column(&mut table, diagnostics);
    let response = ResponseSection { column, keep: table.line("keep", diagnostics) };
    table.close(&[], diagnostics);
    response
}

fn comment(mut table: Table, diagnostics: &mut Diagnostics) -> CommentSection {
    let column = column(&mut table, diagnostics);
    let comment = CommentSection { column, consent: table.text("consent", diagnostics) };
    table.close(&[], diagnostics);
    comment
}

fn dimensions(table: Option<Table>, diagnostics: &mut Diagnostics) -> Vec<DimensionSection> {
    let entries = table.map(Table::into_entries).unwrap_or_default();
    let mut dimensions = vec![];
    for (id, value) in entries {
        if let Some(table) = column_table(value, &id.value, diagnostics) {
            dimensions.push(dimension(id, table, diagnostics));
        }
    }
    dimensions
}

fn dimension(
    id: Typed<String>,
    mut table: Table,
    diagnostics: &mut Diagnostics,
) -> DimensionSection {
    let column = column(&mut table, diagnostics);
    let label = table.line("label", diagnostics);
    let order = table.texts("order", diagnostics).map(words).unwrap_or_default();
    let recode = names(table.table("recode", diagnostics), diagnostics);
    let recode = recode.into_iter().map(|(typed, name)| (typed.value, name)).collect();
    table.close(&[], diagnostics);
    DimensionSection { id, column, label, order, recode }
}

fn question(mut table: Table, diagnostics: &mut Diagnostics) -> QuestionSection {
    table.needs("id", "id = \"nps\"", diagnostics);
    table.needs("metric", "metric = \"nps\"", diagnostics);
    table.needs("wording", "wording = \"How likely are you to recommend us?\"", diagnostics);
    let question = QuestionSection {
        span: table.span.clone(),
        id: table.line("id", diagnostics),
        title: table.line("title", diagnostics),
        metric: table.line("metric", diagnostics),
        column: column(&mut table, diagnostics),
        wording: table.line("wording", diagnostics),
        touchpoint: table.line("touchpoint", diagnostics),
        top: table.integers("top", diagnostics),
        better: table.line("better", diagnostics),
        coding: coding(&mut table, diagnostics),
        target: table.number("target", diagnostics),
    };
    table.close(&HOMES, diagnostics);
    question
}

fn coding(table: &mut Table, diagnostics: &mut Diagnostics) -> CodingSection {
    CodingSection {
        scale: table.integers("scale", diagnostics),
        missing: table.cells("missing", diagnostics).map(words),
        recode: table.table("recode", diagnostics).map(|it| recode(it, diagnostics)),
        reversed: table.flag("reversed", diagnostics),
    }
}

fn recode(table: Table, diagnostics: &mut Diagnostics) -> Vec<(String, Typed<i64>)> {
    let entries: Vec<(Typed<String>, Typed<Value>)> = table.into_entries();
    entries
        .into_iter()
        .filter_map(|(label, score)| {
            integer(score, &label.value, diagnostics).map(|it| (label.value, it))
        })
        .collect()
}

/// A table of names: `{ likelihood = "Q1" }`.
fn names(
    table: Option<Table>,
    diagnostics: &mut Diagnostics,
) -> Vec<(Typed<String>, Typed<String>)> {
    let entries = table.map(Table::into_entries).unwrap_or_default().into_iter();
    entries
        .filter_map(|(key, value)| {
            let name = text(value, &key.value, diagnostics)?;
            Some((key, name))
        })
        .collect()
}

fn topic(mut table: Table, diagnostics: &mut Diagnostics) -> TopicSection {
    table.needs("id", "id = \"waiting\"", diagnostics);
    table.needs("words", "words = [\"wait*\", \"queue\"]", diagnostics);
    let topic = TopicSection {
        span: table.span.clone(),
        id: table.line("id", diagnostics),
        title: table.line("title", diagnostics),
        words: table.texts("words", diagnostics),
        survey: table.line("survey", diagnostics),
    };
    table.close(&[], diagnostics);
    topic
}

fn cut(mut table: Table, diagnostics: &mut Diagnostics) -> CutSection {
    table.needs("by", "by = [\"team\", \"touchpoint\"]", diagnostics);
    let cut = CutSection { span: table.span.clone(), by: table.texts("by", diagnostics) };
    table.close(&[], diagnostics);
    cut
}

fn event(mut table: Table, diagnostics: &mut Diagnostics) -> EventSection {
    table.needs("day", "day = \"2026-11-09\"", diagnostics);
    table.needs("title", "title = \"Tariff change\"", diagnostics);
    let event = EventSection {
        day: table.text("day", diagnostics),
        title: table.line("title", diagnostics),
        survey: table.line("survey", diagnostics),
        rebase: table.flag("rebase", diagnostics),
        wheres: names(table.table("where", diagnostics), diagnostics),
    };
    table.close(&[], diagnostics);
    event
}

/// The name of a column, as the header of the data writes it.
fn column(table: &mut Table, diagnostics: &mut Diagnostics) -> Option<Typed<String>> {
    table.needs("column", "column = \"likelihood\"", diagnostics);
    table.text("column", diagnostics)
}

fn words(list: Typed<Vec<Typed<String>>>) -> Vec<String> {
    list.value.into_iter().map(|it| it.value).collect()
}
