//! `bellwether query`: readings as a table for people, or as the JSON of the downloads.

mod compare;
mod rank;
mod series;
mod shape;
mod money;
mod why;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{End, Format, answer, cache, complain, day, look, tally_words};
use crate::config::{SiteConfig, Survey};
use crate::content::Drafts;
use crate::diagnostics::{Diagnostics, nearest};
use crate::download::{self, Entry};
use crate::edition::{Desk, Places};
use crate::failure::Failure;
use crate::inputs::Project;
use crate::measure::{Cut, QuestionKey};
use crate::page::number::NumberStyle;
use crate::period::{Day, Grain, Period};
use crate::privacy::{Other, PublishedCube, Reading};
use crate::{Request, configuration, published};

use money::AskedMoney;

#[derive(Args)]
pub(super) struct QueryArgs {
    /// A question's id, or a metric that one question has: nps, csat, ces, mean, share; or revenue
    metric: String,
    /// The survey, where several ask the question
    #[arg(long)]
    survey: Option<String>,
    /// A dimension (team), or a grain of time (week, month, quarter, year); may be repeated
    #[arg(long, value_name = "DIMENSION")]
    by: Vec<String>,
    /// Only the answers of a group; may be repeated
    #[arg(long = "where", value_name = "DIMENSION=GROUP")]
    wheres: Vec<String>,
    /// 2026-W47, 2026-11, 2026-Q4, 2026, "last 13 weeks", all; may be repeated [default: all]
    #[arg(long)]
    period: Vec<String>,
    /// Each reading beside the period before, a year ago, the rest, the target; or all four
    #[arg(
        long,
        value_enum,
        num_args = 0..,
        value_delimiter = ',',
        default_missing_values = ["before", "year", "rest", "target"],
        group = "finding"
    )]
    compare: Vec<Beside>,
    /// The groups of `--by` in order: ranks they could have, funnel, most improved, attention
    #[arg(long, group = "finding")]
    rank: bool,
    /// A run of periods with control limits, the rules that fired and events
    #[arg(long, group = "finding")]
    series: bool,
    /// What moves together with the question, of the other questions of its survey
    #[arg(long, group = "finding", conflicts_with = "period")]
    drivers: bool,
    /// The words that promoters and detractors use, and how comments sound
    #[arg(long, group = "finding", conflicts_with = "period")]
    terms: bool,
    /// A table for people, or JSON
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The project's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Count as on this day; without one, that of the newest response
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<Day>,
    /// Count every data file anew
    #[arg(long)]
    no_cache: bool,
}

/// What a reading is held against.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Beside {
    Before,
    Year,
    Rest,
    Target,
}

/// A mistake on the command line, in words.
struct Misasked(String);

pub(super) fn query(args: &QueryArgs) -> Result<End, Failure> {
    let project = Project::at(&args.root);
    let mut diagnostics = Diagnostics::new();
    let Some(config) = configuration(&project, &mut diagnostics)? else {
        complain(&diagnostics.render(look()));
        return Ok(End::InputsAtFault);
    };
    if money::is_asked(args, &config) {
        return revenue(args, &project, &config, diagnostics);
    }
    let asked = match Asked::from(args, &config) {
        Ok(asked) => asked,
        Err(Misasked(why)) => return misasked(&why),
    };
    let windows = |through| asked.periods(through).into_iter().collect::<BTreeSet<Period>>();
    let (cube, as_of) = published(&request(args), &project, &config, windows, &mut diagnostics);
    if told_of_mistakes(&diagnostics) {
        return Ok(End::InputsAtFault);
    }
    if let Err(Misasked(why)) = asked.known_groups(&cube) {
        return misasked(&why);
    }
    let cuts = asked.cuts(&cube);
    // What is wrong with the texts is no matter here.
    let places = Places::new(&cube, &config, &mut Diagnostics::new());
    let desk = Desk { cube: &cube, config: &config, places: &places };
    let told = if args.drivers {
        why::drivers(&asked, &cube, &config, args.format)
    } else if args.terms {
        why::terms(&asked, &cuts, &cube, &config, args.format)
    } else if args.rank {
        rank::rank(&asked, desk, as_of, args.format)
    } else if args.series {
        series::series(&asked, &cuts, desk, as_of, args.format)
    } else {
        let entries = asked.entries(&cube, &cuts, as_of);
        Ok(match (args.others().as_slice(), args.format) {
            ([], Format::Json) => download::json(&entries, &config),
            ([], Format::Text) => table(&entries, &config),
            (others, format) => {
                compare::compare(&entries, others, desk.findings(), &config, format)
            }
        })
    };
    match told {
        Err(Misasked(why)) => misasked(&why),
        Ok(told) => {
            answer(&told)?;
            Ok(End::Done)
        }
    }
}

impl QueryArgs {
    /// What each reading is to be held against, each once and in one order.
    fn others(&self) -> Vec<Other> {
        let meant = |it: &Beside| match it {
            Beside::Before => Other::Before,
            Beside::Year => Other::LastYear,
            Beside::Rest => Other::Rest,
            Beside::Target => Other::Target,
        };
        self.compare.iter().map(meant).collect::<BTreeSet<Other>>().into_iter().collect()
    }
}

/// What customers spent.
fn revenue(
    args: &QueryArgs,
    project: &Project,
    config: &SiteConfig,
    mut diagnostics: Diagnostics,
) -> Result<End, Failure> {
    let asked = match AskedMoney::from(args, config) {
        Ok(asked) => asked,
        Err(Misasked(why)) => return misasked(&why),
    };
    let (cube, _) =
        published(&request(args), project, config, |_| BTreeSet::new(), &mut diagnostics);
    if told_of_mistakes(&diagnostics) {
        return Ok(End::InputsAtFault);
    }
    asked.tell(&cube, config, args.format)
}

fn request(args: &QueryArgs) -> Request {
    Request {
        root: args.root.clone(),
        as_of: args.as_of,
        drafts: Drafts::LeftOut,
        cache: cache(&args.root, args.no_cache),
        standing: None,
    }
}

/// Says what is wrong with the inputs, and whether it is too much to answer.
fn told_of_mistakes(diagnostics: &Diagnostics) -> bool {
    if diagnostics.any_error() {
        complain(&diagnostics.render(look()));
    } else if !diagnostics.is_empty() {
        let warnings = tally_words(diagnostics);
        complain(&format!("{warnings}; `bellwether check` shows them\n"));
    }
    diagnostics.any_error()
}

fn misasked(why: &str) -> Result<End, Failure> {
    complain(&format!("error: {why}\n"));
    Ok(End::CommandAtFault)
}

/// The command line as meant.
struct Asked {
    question: QuestionKey,
    wheres: BTreeMap<String, String>,
    by: BTreeSet<String>,
    grains: Vec<Grain>,
    periods: Vec<String>,
}

impl Asked {
    fn from(args: &QueryArgs, config: &SiteConfig) -> Result<Asked, Misasked> {
        let (survey, question) = question(args, config)?;
        let mut wheres = BTreeMap::new();
        for text in &args.wheres {
            let (dimension, group) = text.split_once('=').ok_or_else(|| {
                Misasked(format!("`--where {text}` lacks a group: write `--where team=Billing`"))
            })?;
            known_dimension(survey, dimension)?;
            wheres.insert(dimension.to_owned(), group.to_owned());
        }
        let mut by = BTreeSet::new();
        let mut grains = vec![];
        for name in &args.by {
            match Grain::ALL.into_iter().find(|it| it.word() == name) {
                Some(grain) => grains.push(grain),
                None => {
                    known_dimension(survey, name)?;
                    by.insert(name.clone());
                }
            }
        }
        let dimensions: BTreeSet<&String> = wheres.keys().chain(&by).collect();
        counted(&dimensions, config)?;
        for text in &args.period {
            if Period::parse(text, Day(0)).is_none() {
                return Err(Misasked(format!(
                    "`{text}` is not a period: write 2026-W47, 2026-11, 2026-Q4, 2026, \"last 13 weeks\" or all"
                )));
            }
        }
        Ok(Asked { question, wheres, by, grains, periods: args.period.clone() })
    }

    /// The periods named; those of a grain only the cube knows.
    fn periods(&self, through: Day) -> Vec<Period> {
        let named = self.periods.iter().filter_map(|it| Period::parse(it, through));
        named.collect()
    }

    /// The periods named; all answers where neither a period nor a grain is.
    fn named(&self, through: Day) -> Vec<Period> {
        match self.periods(through) {
            named if named.is_empty() && self.grains.is_empty() => vec![Period::All],
            named => named,
        }
    }

    fn known_groups(&self, cube: &PublishedCube) -> Result<(), Misasked> {
        for (dimension, group) in &self.wheres {
            let groups = cube.groups(dimension);
            if !groups.contains(group.as_str()) {
                let near = nearest(group, groups.iter().copied());
                let hint = near.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default();
                return Err(Misasked(format!("no {dimension} is called `{group}`{hint}")));
            }
        }
        Ok(())
    }

    /// The cuts that have just the dimensions asked for, and the groups asked for.
    fn cuts<'a>(&self, cube: &'a PublishedCube) -> Vec<&'a Cut> {
        let dimensions: BTreeSet<&str> =
            self.wheres.keys().chain(&self.by).map(String::as_str).collect();
        let is_asked = |cut: &&Cut| {
            let has = |(dimension, group): (&String, &String)| cut.group(dimension) == Some(group);
            cut.dimensions().eq(dimensions.iter().copied()) && self.wheres.iter().all(has)
        };
        cube.cuts(&self.question).filter(is_asked).collect()
    }

    fn entries<'a>(
        &'a self,
        cube: &'a PublishedCube,
        cuts: &[&'a Cut],
        as_of: Day,
    ) -> Vec<Entry<'a>> {
        let named = self.named(as_of);
        let question = &self.question;
        let entry = |cut: &'a Cut, period: Period| {
            let reading = cube.reading(question, cut, period)?;
            Some(Entry { question, cut, period, reading })
        };
        let mut entries = vec![];
        for cut in cuts {
            entries.extend(named.iter().filter_map(|it| entry(cut, *it)));
            for grain in &self.grains {
                let periods = cube.periods(question, cut).map(|(period, _)| period);
                let of_grain = periods.filter(|it| it.grain() == Some(*grain));
                entries.extend(of_grain.filter_map(|it| entry(cut, it)));
            }
        }
        entries
    }
}

fn question<'a>(
    args: &QueryArgs,
    config: &'a SiteConfig,
) -> Result<(&'a Survey, QuestionKey), Misasked> {
    if let Some(name) = &args.survey
        && config.survey(name).is_none()
    {
        let near = nearest(name, config.surveys.iter().map(|it| it.id.as_str()));
        let hint = near.map(|it| format!("; did you mean `{it}`?")).unwrap_or_default();
        return Err(Misasked(format!("no survey is called `{name}`{hint}")));
    }
    let survey = args.survey.as_deref();
    match config.meant(&args.metric, survey).as_slice() {
        [(survey, question)] => Ok((survey, survey.key(question))),
        [] => {
            let known: Vec<&str> = config.questions(survey).map(|(_, it)| it.id.as_str()).collect();
            let hint = match nearest(&args.metric, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", known.join(", ")),
            };
            Err(Misasked(format!("no question or metric is called `{}`; {hint}", args.metric)))
        }
        many => {
            let named: Vec<String> = many
                .iter()
                .map(|(survey, it)| format!("`{} --survey {}`", it.id, survey.id))
                .collect();
            Err(Misasked(format!(
                "several questions are meant by `{}`: say {}",
                args.metric,
                named.join(" or ")
            )))
        }
    }
}

fn known_dimension(survey: &Survey, name: &str) -> Result<(), Misasked> {
    if survey.dimension(name).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = survey.dimensions.iter().map(|it| it.id.as_str()).collect();
    let hint = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are {}", known.join(", ")),
    };
    Err(Misasked(format!("the survey `{}` has no dimension `{name}`; {hint}", survey.id)))
}

fn counted(dimensions: &BTreeSet<&String>, config: &SiteConfig) -> Result<(), Misasked> {
    let names: Vec<&str> = dimensions.iter().map(|it| it.as_str()).collect();
    match names.as_slice() {
        [] | [_] => Ok(()),
        [first, second] if config.pairs.iter().any(|pair| pair == &[*first, *second]) => Ok(()),
        [first, second] => Err(Misasked(format!(
            "`{first}` and `{second}` are not counted together: add `[[cut]]` with `by = [\"{first}\", \"{second}\"]` to site.toml"
        ))),
        _ => Err(Misasked("no more than two dimensions are counted together".to_owned())),
    }
}

/// A table for people: a line a reading, figures flush right.
fn table(entries: &[Entry], config: &SiteConfig) -> String {
    let style = NumberStyle::of(&config.site.language);
    let header = ["", "period", "value", "95 % interval", "answers", "change"].map(str::to_owned);
    let rows: Vec<[String; 6]> =
        std::iter::once(header).chain(entries.iter().map(|it| line(it, config, &style))).collect();
    aligned(&rows, 3)
}

/// Rows of cells under each other: so many after the first two, the name and the time, flush right.
fn aligned<const N: usize>(rows: &[[String; N]], figures: usize) -> String {
    let widths: Vec<usize> = (0..N)
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let room = " ".repeat(widths[column] - cell.chars().count());
            match (2..2 + figures).contains(&column) {
                true => format!("{room}{cell}"),
                false => format!("{cell}{room}"),
            }
        });
        let line = cells.collect::<Vec<_>>().join("  ");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// `Billing`, `Billing, Order`, `all`
fn cut_words(cut: &Cut) -> String {
    let groups: Vec<&str> = cut.groups().map(|(_, group)| group).collect();
    if groups.is_empty() { "all".to_owned() } else { groups.join(", ") }
}

fn line(entry: &Entry, config: &SiteConfig, style: &NumberStyle) -> [String; 6] {
    let name = cut_words(entry.cut);
    let period = entry.period.to_string();
    let metric = config.question(entry.question).map(|(_, it)| it.definition.metric);
    let (Some(metric), Some(figure)) = (metric, entry.reading.figure()) else {
        return [
            name,
            period,
            "too few answers".to_owned(),
            String::new(),
            String::new(),
            String::new(),
        ];
    };
    let low = matches!(entry.reading, Reading::LowBase(_));
    let change = match &figure.change {
        Some(change) => change_words(change, metric, style),
        None => String::new(),
    };
    [
        name,
        period,
        style.figure(metric, figure.value),
        figure.interval.map(|it| style.interval(metric, it)).unwrap_or_default(),
        format!("{}{}", style.count(figure.n), if low { " (few)" } else { "" }),
        change,
    ]
}

fn change_words(
    change: &crate::privacy::Change,
    metric: crate::measure::Metric,
    style: &NumberStyle,
) -> String {
    match change {
        crate::privacy::Change::TooFew { .. } => style.too_few().to_owned(),
        crate::privacy::Change::Measured { delta, interval, verdict, .. } => {
            style.change(metric, *verdict, *delta, *interval)
        }
    }
}
