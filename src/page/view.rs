//! What a theme sees: every page kind as a named struct of finished words, and nothing else is serialised.
//!
//! Numbers arrive here as text ("+31", "26 to 36"), dates as words with their ISO form, links as relative
//! addresses. A field whose name ends in `_html` or `_svg` is markup made by the program and goes out as it is;
//! every other field is text and is escaped. An `Option` that is `None` is left out of the page, never shown empty.

mod action;
mod panel;

use serde::Serialize;

pub use action::*;
pub use panel::*;

/// A page that a theme can lay out: which template does it.
pub trait PageView: Serialize {
    /// The file under `templates/` of a theme.
    const TEMPLATE: &'static str;
}

// ---- around every page ----------------------------------------------------------------------------------------

/// Which way the language runs; becomes the `dir` attribute.
#[derive(Serialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    Ltr,
    Rtl,
}

/// What all pages share. Made once a page, because its addresses are relative to the page.
#[derive(Serialize, Debug, Clone)]
pub struct SiteView {
    /// The bulletin's name, the nameplate of every page.
    pub title: String,
    /// BCP 47, as in `site.toml`.
    pub language: String,
    pub direction: Direction,
    /// The language of the interface's words where it is not the site's: "en-GB".
    pub words_language: Option<String>,
    pub home_href: String,
    pub nav: Vec<NavEntry>,
    /// The one stylesheet: tokens, `style.css` and `chart.css` in that order.
    pub css_href: String,
    /// The one script, which no page needs; absent where the theme has none.
    pub script_href: Option<String>,
    /// Present when the site has a base address.
    pub feed_href: Option<String>,
    /// The page's absolute address and card; present when the site has a base address.
    pub social: Option<SocialView>,
    pub colophon: ColophonView,
}

/// One place in the navigation.
#[derive(Serialize, Debug, Clone)]
pub struct NavEntry {
    pub label: String,
    pub href: String,
    /// The page is this place or below it.
    pub current: bool,
}

/// What a link to this page shows elsewhere. Addresses are absolute.
#[derive(Serialize, Debug, Clone)]
pub struct SocialView {
    pub canonical_href: String,
    pub image_href: Option<String>,
    /// Open Graph's type: `article` for editions and stories, else `website`.
    pub og_type: String,
}

/// The small print under every page.
#[derive(Serialize, Debug, Clone)]
pub struct ColophonView {
    /// "From 48,212 responses in 4 surveys".
    pub responses_words: String,
    /// "9 November 2025 to 22 November 2026".
    pub period_words: String,
    /// The short digest of the data, in hexadecimal.
    pub data_digest: String,
    /// The page about the data.
    pub data_href: String,
    /// "Bellwether 0.1.0, edition version 2".
    pub version_words: String,
    /// "Halyard and its customers are made up." when the site says its data are.
    pub made_up_words: Option<String>,
}

/// What the browser and the search engine are told about a page.
#[derive(Serialize, Debug, Clone)]
pub struct PageHead {
    /// The document's title, with the site's: "Billing – Halyard CX Bulletin".
    pub title: String,
    pub description: String,
    /// The page's kind, for a class of the body: `front`, `edition`, `story`, `scorecard`...
    pub kind: String,
}

/// The way back up. Empty `trail` on the front page.
#[derive(Serialize, Debug, Clone, Default)]
pub struct Breadcrumbs {
    /// From the front page down to the page above this one.
    pub trail: Vec<LinkView>,
    /// This page's own name.
    pub here: String,
}

/// A link with its words.
#[derive(Serialize, Debug, Clone)]
pub struct LinkView {
    pub label: String,
    pub href: String,
    /// A few quieter words after it: "CSV, 14 kB".
    pub note: Option<String>,
}

/// A date for people and for machines.
#[derive(Serialize, Debug, Clone)]
pub struct DateView {
    /// "23 November 2026".
    pub words: String,
    /// "2026-11-23".
    pub iso: String,
}

/// A picture with what it shows.
#[derive(Serialize, Debug, Clone)]
pub struct PictureView {
    pub src_href: String,
    /// For those who cannot see it; empty if it only decorates.
    pub alt: String,
    pub caption: Option<String>,
    /// Pixels, so that the page does not jump when the picture arrives.
    pub width: Option<String>,
    pub height: Option<String>,
}

// ---- readings -------------------------------------------------------------------------------------------------

/// How a change turned out; a class on the page, always beside the words that say the same.
#[derive(Serialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictClass {
    /// Clearly higher, and better.
    Up,
    /// Clearly lower, and worse.
    Down,
    /// Clearly higher, where lower is better: `up worse`.
    #[serde(rename = "up worse")]
    UpForTheWorse,
    /// Clearly lower, where lower is better: `down better`.
    #[serde(rename = "down better")]
    DownForTheBetter,
    NoClearChange,
    /// The words alone, without mark or colour: of the customers of a single person.
    Plain,
    /// Shown, but on too few answers to compare.
    TooFew,
    /// There is no number.
    Withheld,
}

/// The scorecard at a glance: three to five readings in a row.
#[derive(Serialize, Debug, Clone)]
pub struct GlanceView {
    /// "The week at a glance".
    pub title: String,
    pub readings: Vec<ReadingView>,
}

/// One number with everything it needs to be believed.
#[derive(Serialize, Debug, Clone)]
pub struct ReadingView {
    /// "Net Promoter Score".
    pub name: String,
    /// The question as respondents read it, or a short form.
    pub question: String,
    /// "+31", "74%", "5.4"; empty when withheld.
    pub value_words: String,
    /// A few small words after the value, "of 7"; empty where the value says it all.
    pub unit_words: String,
    /// "26 to 36"; empty when withheld.
    pub interval_words: String,
    /// "412 answers".
    pub n_words: String,
    /// "No clear change on the week before".
    pub verdict_words: String,
    pub verdict: VerdictClass,
    /// "week 47, 16 to 22 November".
    pub period_words: String,
    /// "target +40" and how it stands, where the question has one.
    pub target_words: Option<String>,
    /// "Week not complete", when the data do not cover the period.
    pub provisional_words: Option<String>,
    /// "Too few answers" instead of the number.
    pub withheld_words: Option<String>,
    /// The interval as a line with a dot on it; empty when withheld.
    pub interval_dot_svg: String,
    /// The readings of the last periods; empty when there are too few to draw.
    pub sparkline_svg: String,
    /// What the sparkline spans: "last 13 weeks".
    pub sparkline_words: String,
    /// Opens in place.
    pub receipt: ReceiptView,
}

/// The evidence of one reading, short enough to open where it stands.
#[derive(Serialize, Debug, Clone)]
pub struct ReceiptView {
    pub question_wording: String,
    /// "0 (not at all likely) to 10 (extremely likely)".
    pub scale_words: String,
    /// The answers by score; absent where they would tell too much.
    pub answers: Option<TableView>,
    /// "All respondents" or "Team is Billing".
    pub filter_words: String,
    pub period_words: String,
    /// "95% interval, adjusted Wald; weeks compared by ...".
    pub method_words: String,
    pub sources: Vec<SourceView>,
    /// The full receipt's page and anchor.
    pub href: String,
}

/// A file that a reading came from.
#[derive(Serialize, Debug, Clone)]
pub struct SourceView {
    /// As named in the project: "data/contact/2026-w47.csv".
    pub file: String,
    /// "212 of 218 rows count".
    pub kept_words: String,
}

// ---- pieces of a page -----------------------------------------------------------------------------------------

/// A chart, its words, and the table behind it.
#[derive(Serialize, Debug, Clone)]
pub struct FigureView {
    /// Unique on the page, usable in an address.
    pub id: String,
    /// The finding.
    pub title: String,
    /// The question and unit.
    pub subtitle: String,
    /// For 600 CSS pixels and more, and for print.
    pub wide_svg: String,
    /// For phones.
    pub narrow_svg: String,
    /// "Axis starts at 20" or what the event in the chart was.
    pub axis_note: Option<String>,
    /// "Source: after-contact survey, 48,212 answers. Bands are 95% intervals."
    pub source_line: String,
    /// Where the evidence of every period is, where the chart is of one question and group.
    pub receipt_href: Option<String>,
    pub table: TableView,
}

/// Charts that stand together.
#[derive(Serialize, Debug, Clone)]
pub struct ChartsView {
    pub figures: Vec<FigureView>,
    /// How they are drawn, what they have in common of it: "The band is the 95 % interval." May be empty.
    pub note: String,
}

/// How figures moved: one large, the others side by side.
#[derive(Serialize, Debug, Clone)]
pub struct MovementView {
    /// "Read by week: a usual week has 58 answers. The bands are 95 % intervals."
    pub note: String,
    pub lead: FigureView,
    /// "Month by month".
    pub others_title: String,
    pub others: Vec<FigureView>,
}

/// A table of finished words; the first cell of a row is its header.
#[derive(Serialize, Debug, Clone)]
pub struct TableView {
    pub caption: String,
    pub columns: Vec<ColumnView>,
    pub rows: Vec<RowView>,
}

/// A column's name and whether it holds figures (set flush at the end, tabular).
#[derive(Serialize, Debug, Clone)]
pub struct ColumnView {
    pub name: String,
    pub numeric: bool,
}

/// A row. A receipt's rows carry an anchor.
#[derive(Serialize, Debug, Clone)]
pub struct RowView {
    pub id: Option<String>,
    /// As many as there are columns.
    pub cells: Vec<CellView>,
}

/// A cell.
#[derive(Serialize, Debug, Clone, Default)]
pub struct CellView {
    pub text: String,
    pub href: Option<String>,
    /// Set in a lighter tone: n and interval are.
    pub lighter: bool,
    pub verdict: Option<VerdictClass>,
}

/// Customers in their own words.
#[derive(Serialize, Debug, Clone)]
pub struct VerbatimsView {
    pub title: String,
    pub quotes: Vec<VerbatimView>,
    /// How they were chosen and what was changed: "Chosen at random from 212 comments; names removed."
    pub note: Option<String>,
}

/// One comment.
#[derive(Serialize, Debug, Clone)]
pub struct VerbatimView {
    /// Without quotation marks; the theme sets the language's own.
    pub text: String,
    /// "Phone, Leeds, scored 9 on likelihood".
    pub who_words: String,
    pub tone: ToneClass,
}

/// Which side a comment is from, by its score; a class, beside the words that say the score.
#[derive(Serialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ToneClass {
    Promoter,
    Passive,
    Detractor,
    /// The respondent gave no score.
    Unscored,
}

/// A story, as announced on another page.
#[derive(Serialize, Debug, Clone)]
pub struct StoryTeaser {
    /// "Story of the week", or the touchpoint.
    pub kicker: Option<String>,
    pub title: String,
    pub href: String,
    pub deck: Option<String>,
    pub byline: Option<String>,
    pub date: Option<DateView>,
    pub picture: Option<PictureView>,
}

/// What a text is made of, in the order it was written. `kind` tells a template which.
#[derive(Serialize, Debug, Clone)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockView {
    Prose { prose_html: String },
    Chart(Box<FigureView>),
    Scorecard(GlanceView),
    Verbatims(VerbatimsView),
    Story(Box<StoryTeaser>),
    Actions(ActionsView),
    Poll(Box<PollView>),
    Question(Box<QuestionView>),
    Links(ReferencesView),
    Sponsor(SponsorView),
    Takeaways(TakeawaysView),
    Contents(ContentsView),
    Thanks(ThanksView),
    Share(ShareView),
    Profile(Box<ProfileView>),
    Recognition(Box<RecognitionView>),
    Table(TableView),
    Revenue(Box<RevenueView>),
}

// ---- editions -------------------------------------------------------------------------------------------------

/// The line under the nameplate.
#[derive(Serialize, Debug, Clone)]
pub struct MastheadView {
    /// "No. 47".
    pub number_words: Option<String>,
    pub dateline: Option<DateView>,
    /// "Week 47: 16 to 22 November 2026".
    pub period_words: Option<String>,
}

/// One issue of the bulletin.
#[derive(Serialize, Debug, Clone)]
pub struct EditionView {
    pub masthead: MastheadView,
    pub headline: String,
    pub deck: Option<String>,
    pub byline: Option<String>,
    /// "Draft" or "Week not complete: answers until Thursday", over the headline.
    pub notice: Option<String>,
    pub glance: Option<GlanceView>,
    /// The text before the first block.
    pub lead_html: Option<String>,
    pub blocks: Vec<BlockView>,
    /// The headings of the text.
    pub contents: Vec<LinkView>,
    /// What was restated since publication, newest first.
    pub corrections: Vec<CorrectionView>,
    /// What it is about.
    pub about: Vec<LinkView>,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
}

/// An erratum.
#[derive(Serialize, Debug, Clone)]
pub struct CorrectionView {
    pub date: DateView,
    pub words: String,
}

/// The front page: the newest edition, and the ways into the rest.
#[derive(Serialize, Debug, Clone)]
pub struct FrontPage {
    pub site: SiteView,
    pub head: PageHead,
    pub edition: EditionView,
    /// The newest edition's own address, where it stays.
    pub edition_href: Option<String>,
    pub recent_editions: Vec<EditionTeaser>,
    pub editions_href: String,
    /// The ways in: teams, locations, touchpoints.
    pub scorecards: Vec<LinkView>,
    pub scorecards_href: Option<String>,
    /// The groups whose customers' experience needs attention, each with who does something about it.
    pub attention: Vec<LinkView>,
}

/// An edition at its own address.
#[derive(Serialize, Debug, Clone)]
pub struct EditionPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub edition: EditionView,
}

/// An edition, as announced on another page.
#[derive(Serialize, Debug, Clone)]
pub struct EditionTeaser {
    pub href: String,
    pub number_words: Option<String>,
    pub date: DateView,
    pub headline: String,
    pub deck: Option<String>,
}

/// All editions, newest first.
#[derive(Serialize, Debug, Clone)]
pub struct EditionsArchive {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub months: Vec<EditionsMonth>,
    /// Letters without a date, behind the months.
    pub undated: Vec<UndatedTeaser>,
    pub topics_href: Option<String>,
}

/// A letter without a date.
#[derive(Serialize, Debug, Clone)]
pub struct UndatedTeaser {
    pub href: String,
    pub headline: String,
    pub deck: Option<String>,
}

/// A month of editions.
#[derive(Serialize, Debug, Clone)]
pub struct EditionsMonth {
    /// "November 2026".
    pub month_words: String,
    pub editions: Vec<EditionTeaser>,
}

// ---- stories --------------------------------------------------------------------------------------------------

/// A customer story.
#[derive(Serialize, Debug, Clone)]
pub struct StoryPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub kicker: Option<String>,
    pub title: String,
    pub deck: Option<String>,
    pub byline: Option<String>,
    pub date: Option<DateView>,
    /// "Draft".
    pub notice: Option<String>,
    pub picture: Option<PictureView>,
    pub lead_html: Option<String>,
    pub blocks: Vec<BlockView>,
    /// "Told with the customer's permission; names are changed."
    pub consent_words: Option<String>,
    /// The scorecards of the teams and touchpoints it is about, and the editions that carried it.
    pub related: Vec<LinkView>,
    /// What it is about.
    pub about: Vec<LinkView>,
    pub related_stories: Vec<StoryTeaser>,
    /// How they were chosen.
    pub related_words: String,
    pub corrections: Vec<CorrectionView>,
    pub previous: Option<LinkView>,
    pub next: Option<LinkView>,
}

/// All stories, newest first.
#[derive(Serialize, Debug, Clone)]
pub struct StoriesArchive {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: Option<String>,
    pub stories: Vec<StoryTeaser>,
    pub topics_href: Option<String>,
}

// ---- scorecards -----------------------------------------------------------------------------------------------

/// All scorecards, a table for each dimension.
#[derive(Serialize, Debug, Clone)]
pub struct ScorecardIndex {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: Option<String>,
    /// The company as a whole, on the index of all scorecards.
    pub glance: Option<GlanceView>,
    /// What to know of the newest figures: "Week 48 is not complete."
    pub notes: Vec<String>,
    /// The groups whose customers' experience needs attention, of all dimensions of the page.
    pub attention: Option<AttentionView>,
    /// The company's newest figures held against others, on the index of all scorecards.
    pub comparisons: Option<TableView>,
    /// How they were tested.
    pub comparisons_note: String,
    /// How the company's figures moved, on the index of all scorecards.
    pub movement: Option<MovementView>,
    /// How the tables of several groups were tested.
    pub groups_note: Option<String>,
    pub groups: Vec<ScorecardGroup>,
    /// What customers of the company say, and what moves together with its score.
    pub said: Vec<SaidView>,
    pub why: Vec<WhyView>,
    pub related: Vec<RelatedView>,
    pub money: Vec<RevenueView>,
}

/// The scorecards of one dimension.
#[derive(Serialize, Debug, Clone)]
pub struct ScorecardGroup {
    /// Unique on the page, usable in an address: "team".
    pub id: String,
    /// "Teams".
    pub title: String,
    /// The dimension's own index, when it has one and this is another page.
    pub href: Option<String>,
    /// What the table shows and of when: "Net Promoter Score, last 13 weeks".
    pub caption: String,
    /// The heads of the columns, in the order of [`ScorecardRow`].
    pub columns: ScorecardColumns,
    pub rows: Vec<ScorecardRow>,
    /// In what order the rows are, and how their changes were tested.
    pub note: Option<String>,
    /// The groups in small panels on one scale.
    pub panels: Option<FigureView>,
    /// On the dimension's own page.
    pub standing: Option<StandingView>,
}

/// How the groups of a dimension stand among each other.
#[derive(Serialize, Debug, Clone)]
pub struct StandingView {
    /// "How they stand: October 2026".
    pub title: String,
    /// "There is no reliable order ..."
    pub order_words: String,
    /// Best first; absent where the answers tell no order.
    pub order: Option<TableView>,
    /// "Most improved: no one ..."
    pub improvement_words: String,
    /// The groups by their number of answers.
    pub funnel: Option<FigureView>,
    /// The groups before and after.
    pub movement: Option<FigureView>,
    /// Before and since the newest event.
    pub around: Option<FigureView>,
    /// The groups by those of another dimension.
    pub crossing: Option<FigureView>,
}

/// The heads of a scorecard table: "Team", "NPS", "95% interval", "Answers", "Change", "13 weeks".
#[derive(Serialize, Debug, Clone)]
pub struct ScorecardColumns {
    pub name: String,
    pub value: String,
    pub interval: String,
    pub n: String,
    pub change: String,
    pub sparkline: String,
}

/// One team, location or touchpoint.
#[derive(Serialize, Debug, Clone)]
pub struct ScorecardRow {
    pub name: String,
    /// Absent where the scorecard has no page of its own.
    pub href: Option<String>,
    /// Empty when withheld.
    pub value_words: String,
    pub interval_words: String,
    /// Just the number here: "412".
    pub n_words: String,
    pub verdict: VerdictClass,
    pub verdict_words: String,
    pub interval_dot_svg: String,
    pub sparkline_svg: String,
    /// "Too few answers" instead of the numbers.
    pub withheld_words: Option<String>,
}

/// The standing page of one team, location or touchpoint.
#[derive(Serialize, Debug, Clone)]
pub struct ScorecardPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    /// "Team".
    pub dimension_words: String,
    /// "Billing".
    pub title: String,
    /// Where it stands, in a sentence.
    pub deck: Option<String>,
    pub glance: GlanceView,
    /// What to know of the newest figures: "Only 20 answers in week 47, where 48 are usual."
    pub notes: Vec<String>,
    /// The newest figures held against others; absent where there is nothing to compare.
    pub comparisons: Option<TableView>,
    /// How the table of comparisons was tested.
    pub comparisons_note: String,
    /// Absent where no period has a figure.
    pub movement: Option<MovementView>,
    /// How the answers lean, beside those before and everyone's.
    pub leanings: ChartsView,
    pub distributions: ChartsView,
    /// The newest figures against their targets.
    pub targets: Option<FigureView>,
    pub volume: Option<FigureView>,
    pub money: Vec<RevenueView>,
    pub said: Vec<SaidView>,
    pub verbatims: Option<VerbatimsView>,
    /// Why the experience of its customers needs attention, with what is being done about it.
    pub attention: Option<AttentionView>,
    /// What is being done where nothing needs attention.
    pub actions: Option<ActionsView>,
    pub stories: Vec<StoryTeaser>,
    /// "Told in 3 stories and 5 editions".
    pub written: Option<LinkView>,
    pub downloads: Vec<LinkView>,
    pub receipts: Vec<LinkView>,
    /// The other scorecards of the dimension.
    pub siblings: Vec<LinkView>,
}

// ---- the journey ----------------------------------------------------------------------------------------------

/// The touchpoints in their order, each with the process under it.
#[derive(Serialize, Debug, Clone)]
pub struct JourneyPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: String,
    /// Absent where no touchpoint has a figure.
    pub map: Option<FigureView>,
    /// What the figures are of: "NPS: the large figures are of October 2026 ...".
    pub period_words: String,
    pub stops: Vec<StopView>,
    /// The touchpoints by teams, where both are counted together.
    pub crossing: Option<FigureView>,
    /// Any touchpoint names a step or an owner.
    pub has_process: bool,
    pub more: LinkView,
}

/// A touchpoint of the journey.
#[derive(Serialize, Debug, Clone)]
pub struct StopView {
    /// "1".
    pub number: String,
    pub name: String,
    /// The scorecard.
    pub href: Option<String>,
    /// What the customer wants here.
    pub customer_words: Option<String>,
    /// Empty when withheld, as the next three.
    pub value_words: String,
    /// "NPS".
    pub unit_words: String,
    pub interval_words: String,
    pub n_words: String,
    /// "Too few answers" instead of the number.
    pub withheld_words: Option<String>,
    /// "week 47: +21 (1 to 39), 78 answers".
    pub newest_words: Option<String>,
    pub verdict: VerdictClass,
    pub verdict_words: Option<String>,
    pub sparkline_svg: String,
    pub sparkline_words: String,
    /// "Needs attention: ..."
    pub concern_words: Option<String>,
    /// Who answers for the touchpoint as a whole.
    pub owner: Option<OwnerView>,
    /// The process, in the order of the work.
    pub steps: Vec<StepView>,
    pub stories: Vec<LinkView>,
}

/// Who answers for something; teams lead to their scorecard.
#[derive(Serialize, Debug, Clone)]
pub struct OwnerView {
    pub name: String,
    pub href: Option<String>,
}

/// An internal step.
#[derive(Serialize, Debug, Clone)]
pub struct StepView {
    pub name: String,
    pub owner: Option<OwnerView>,
}

// ---- why ------------------------------------------------------------------------------------------------------

/// What the comments of one survey say.
#[derive(Serialize, Debug, Clone)]
pub struct SaidView {
    /// "What they write about".
    pub title: String,
    pub topics: Option<TopicsView>,
    pub contrasts: Vec<ContrastView>,
    pub tone: Option<ToneView>,
    /// Which comments were read, and how words are chosen.
    pub note: String,
}

/// The share of comments that mention each topic.
#[derive(Serialize, Debug, Clone)]
pub struct TopicsView {
    pub caption: String,
    pub rows: Vec<TopicRow>,
}

/// One topic.
#[derive(Serialize, Debug, Clone)]
pub struct TopicRow {
    pub name: String,
    /// The receipt.
    pub href: String,
    /// "bill*, invoice".
    pub mentions_words: String,
    /// Empty when withheld, as the rest.
    pub value_words: String,
    pub interval_words: String,
    /// Just the number of comments.
    pub n_words: String,
    /// More is neither better nor worse: it has no class.
    pub change_words: String,
    pub sparkline_svg: String,
    /// "Too few answers" instead of the numbers.
    pub withheld_words: Option<String>,
}

/// Words that tell two groups of customers apart.
#[derive(Serialize, Debug, Clone)]
pub struct ContrastView {
    pub title: String,
    /// "last 13 weeks, 24 August to 22 November 2026".
    pub period_words: String,
    /// One for each of the two, unless it has no word of its own.
    pub tables: Vec<TableView>,
    /// Instead of the tables.
    pub empty_words: Option<String>,
}

/// How comments sound.
#[derive(Serialize, Debug, Clone)]
pub struct ToneView {
    pub title: String,
    pub sentence: String,
    /// The words that make it so.
    pub tables: Vec<TableView>,
}

/// What moves together with a headline question.
#[derive(Serialize, Debug, Clone)]
pub struct WhyView {
    /// "What moves together with NPS?".
    pub title: String,
    pub sentence: String,
    pub figure: FigureView,
    pub note: String,
}

/// Two scores of the same groups side by side.
#[derive(Serialize, Debug, Clone)]
pub struct RelatedView {
    pub title: String,
    /// The finding, as far as the groups carry one.
    pub sentence: String,
    pub table: Option<TableView>,
    pub note: String,
}

/// What customers write where everyone can read it.
#[derive(Serialize, Debug, Clone)]
pub struct ReputationPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: String,
    pub reviews: Vec<ReviewsView>,
    /// What reviews are not.
    pub note: String,
}

/// The reviews of one survey.
#[derive(Serialize, Debug, Clone)]
pub struct ReviewsView {
    pub id: String,
    pub title: String,
    pub glance: GlanceView,
    pub figures: Vec<FigureView>,
    /// By dimension.
    pub tables: Vec<TableView>,
}

/// The money behind the scores.
#[derive(Serialize, Debug, Clone)]
pub struct RevenueView {
    /// Unique on the page, usable in an address.
    pub id: String,
    /// "Revenue behind the scores, last 90 days".
    pub title: String,
    /// The finding; absent where nothing is told.
    pub sentence: Option<String>,
    /// "Too few customers …" instead of the figures.
    pub withheld_words: Option<String>,
    pub figure: Option<FigureView>,
    pub table: Option<TableView>,
    /// What it does not say.
    pub note: String,
    /// Opens in place.
    pub receipt: Option<RevenueReceipt>,
}

/// The evidence of sums of money.
#[derive(Serialize, Debug, Clone)]
pub struct RevenueReceipt {
    /// "Customers", "1,582".
    pub facts: Vec<FactView>,
    pub sources: Vec<SourceView>,
    pub method_href: String,
    pub download_href: String,
}

/// A name and what it is.
#[derive(Serialize, Debug, Clone)]
pub struct FactView {
    pub name: String,
    pub words: String,
}

// ---- evidence -------------------------------------------------------------------------------------------------

/// The full receipt of one question under one filter: every period that is printed anywhere.
#[derive(Serialize, Debug, Clone)]
pub struct ReceiptPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    /// "Net Promoter Score, team Billing".
    pub title: String,
    pub question_wording: String,
    pub scale_words: String,
    pub filter_words: String,
    /// What the metric is: "The share of promoters (9 and 10) less that of detractors (0 to 6)".
    pub definition: String,
    /// How interval and change were computed.
    pub method: String,
    /// The method page, at this metric.
    pub method_href: String,
    pub sources: Vec<SourceView>,
    pub downloads: Vec<LinkView>,
    /// A row for each period; its id is the anchor that quotes lead to.
    pub periods: TableView,
}

/// How the numbers are made.
#[derive(Serialize, Debug, Clone)]
pub struct MethodPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: Option<String>,
    pub sections: Vec<MethodSection>,
    /// The page about the data.
    pub data: LinkView,
}

/// What was read, what counts, what was left out and why.
#[derive(Serialize, Debug, Clone)]
pub struct DataPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: String,
    pub surveys: Vec<SurveyData>,
    /// What is not told here, and why.
    pub privacy_words: String,
}

/// The data of one survey.
#[derive(Serialize, Debug, Clone)]
pub struct SurveyData {
    /// Unique on the page, usable in an address.
    pub id: String,
    pub title: String,
    /// What was read, what counts, what was left out.
    pub paragraphs: Vec<String>,
    /// How many answered when.
    pub coverage: Option<FigureView>,
    /// "No answers in the week to 14 June 2026."
    pub silences: Vec<String>,
    pub parts: Vec<DataPart>,
    /// "55 files".
    pub files_words: String,
    pub files: TableView,
}

/// One thing to know of a survey's data.
#[derive(Serialize, Debug, Clone)]
pub struct DataPart {
    pub title: String,
    pub words: String,
    /// "likelihood: 9 cells are not on the scale, such as 11."
    pub lines: Vec<String>,
    pub table: Option<TableView>,
}

/// One metric or rule.
#[derive(Serialize, Debug, Clone)]
pub struct MethodSection {
    /// Unique on the page, usable in an address.
    pub id: String,
    pub title: String,
    pub paragraphs: Vec<String>,
    /// As plain text: "NPS = 100 × (promoters − detractors) / answers".
    pub formula: Option<String>,
    /// Where the formula is from.
    pub source: Option<String>,
    pub source_href: Option<String>,
    /// What its footnote shows.
    pub table: Option<TableView>,
    pub table_note: Option<String>,
}

// ---- the rest -------------------------------------------------------------------------------------------------

/// A page of text: about, journey, anything under `content/pages`.
#[derive(Serialize, Debug, Clone)]
pub struct PlainPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: Option<String>,
    pub blocks: Vec<BlockView>,
}

/// Everything that can be found, and a field to search it where scripts run.
#[derive(Serialize, Debug, Clone)]
pub struct SearchPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: String,
    /// The script that holds the words of all pages; absent where the theme has no script.
    pub index_href: Option<String>,
    /// The way to the index of topics; absent where no text is about any.
    pub topics_href: Option<String>,
    pub groups: Vec<IndexGroup>,
}

/// All pages of one kind.
#[derive(Serialize, Debug, Clone)]
pub struct IndexGroup {
    /// Unique on the page, usable in an address.
    pub id: String,
    /// "Editions".
    pub title: String,
    pub entries: Vec<IndexEntry>,
}

/// A page in the index.
#[derive(Serialize, Debug, Clone)]
pub struct IndexEntry {
    pub title: String,
    pub href: String,
    pub date: Option<DateView>,
    /// What it is about: "Moving home, Onboarding".
    pub about: Option<String>,
}

/// Everything that texts are about.
#[derive(Serialize, Debug, Clone)]
pub struct SubjectsPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    pub title: String,
    pub deck: String,
    pub groups: Vec<IndexGroup>,
}

/// What was written of a touchpoint, a team, a location or a topic, newest first.
#[derive(Serialize, Debug, Clone)]
pub struct SubjectPage {
    pub site: SiteView,
    pub head: PageHead,
    pub breadcrumbs: Breadcrumbs,
    /// "Topic", "Team".
    pub kicker: String,
    pub title: String,
    /// "Told in 3 stories and 5 editions."
    pub deck: String,
    pub scorecard: Option<LinkView>,
    pub stories: Vec<StoryTeaser>,
    pub editions: Vec<EditionTeaser>,
    /// What the same texts are about.
    pub related: Vec<LinkView>,
}

/// What is shown at an address where nothing is.
#[derive(Serialize, Debug, Clone)]
pub struct NotFoundPage {
    pub site: SiteView,
    pub head: PageHead,
    pub title: String,
    pub deck: String,
    /// Places to go on from.
    pub links: Vec<LinkView>,
}

macro_rules! templates {
    ($($page:ident => $file:literal,)*) => {
        $(impl PageView for $page { const TEMPLATE: &'static str = $file; })*

        /// The templates that a complete theme has, one for each page kind.
        pub const TEMPLATES: &[&str] = &[$($file),*];
    };
}

templates! {
    FrontPage => "front.html",
    EditionPage => "edition.html",
    EditionsArchive => "editions.html",
    StoryPage => "story.html",
    StoriesArchive => "stories.html",
    ScorecardIndex => "scorecards.html",
    ScorecardPage => "scorecard.html",
    ReceiptPage => "receipt.html",
    MethodPage => "method.html",
    ReputationPage => "reputation.html",
    DataPage => "data.html",
    JourneyPage => "journey.html",
    ActionsPage => "actions.html",
    PlainPage => "plain.html",
    SearchPage => "search.html",
    SubjectsPage => "topics.html",
    SubjectPage => "topic.html",
    NotFoundPage => "not-found.html",
}
