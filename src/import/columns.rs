//! What each column of an export is: the date, questions, dimensions, ids, comments, and what must
//! not be read.
//!
//! A column is one thing. They are handed out in the order of how much harm a mistake would do:
//! personal data first, groups last.

use std::collections::{BTreeMap, BTreeSet};

use super::Tool;
use super::dates::{Dates, Order, Reading, Verdict};
use super::labels;
use super::look::{Column, Look, Number};
use super::naming::{Name, words};
use super::question::{self, Answers, Guess};
use crate::measure::{Metric, Scale};

/// Everything that a block says, and why.
#[derive(Debug, Default)]
pub struct Proposal {
    pub is_of_employees: Option<String>,
    pub date: Option<DateColumn>,
    pub response: Option<Told>,
    /// `first` where several rows are of one response.
    pub keep_first: bool,
    pub respondent: Option<Told>,
    pub count: Option<Told>,
    pub weight: Option<Told>,
    pub comment: Option<Told>,
    pub consent: Option<String>,
    /// Cells that name no group, beside those that never do.
    pub missing: Vec<String>,
    pub dimensions: Vec<DimensionColumn>,
    pub questions: Vec<QuestionColumn>,
    /// One that could be asked where there is none.
    pub example: Option<QuestionColumn>,
    /// With what each of them is.
    pub private: Vec<(String, &'static str)>,
    /// What the owner of the data must decide.
    pub open: Vec<String>,
    /// Columns that are none of it.
    pub rest: Vec<String>,
}

/// A column, and what shows that it is the one.
#[derive(Debug)]
pub struct Told {
    pub column: String,
    pub notes: Vec<String>,
}

/// `date`
#[derive(Debug)]
pub struct DateColumn {
    pub column: String,
    /// strptime; none for ISO 8601.
    pub format: Option<String>,
    pub timezone: Option<&'static str>,
    /// Formats that read every row too, as other days.
    pub rivals: Vec<Option<String>>,
    pub notes: Vec<String>,
}

/// A line of `[survey.dimensions]`
#[derive(Debug)]
pub struct DimensionColumn {
    pub id: String,
    pub column: String,
    pub note: String,
    /// Why it is proposed and not put in.
    pub held_back: Option<&'static str>,
}

/// `[[survey.question]]`
#[derive(Debug)]
pub struct QuestionColumn {
    pub id: String,
    pub title: Option<String>,
    pub column: String,
    pub wording: Option<String>,
    pub touchpoint: Option<String>,
    pub guess: Guess,
}

/// More columns than these are told by their names only.
const MOST_QUESTIONS: usize = 40;
const MOST_DIMENSIONS: usize = 8;
/// A dimension has so many groups at the most.
const MOST_GROUPS: u64 = 60;

/// The columns as they are handed out.
struct Sorting<'a> {
    names: &'a [Name],
    look: &'a Look,
    tool: Option<&'a Tool>,
    taken: Vec<bool>,
    answers: Vec<Answers>,
    /// Of columns that ask the same of several things: what is asked, and of which.
    options: BTreeMap<usize, (String, String)>,
    proposal: Proposal,
}

/// Columns that are alike in the rows of one response, and its id.
pub struct Alike {
    pub id: usize,
    pub answers: Vec<usize>,
    pub dates: Vec<usize>,
}

/// The column by which rows of one response could be known, if several rows share its ids.
pub fn repeating(names: &[Name], look: &Look) -> Option<Alike> {
    let all = || 0..names.len();
    let repeats = |place: &usize| {
        let column = &look.columns[*place];
        identifies(&names[*place]).is_some_and(|it| it != Of::Comment)
            && column.repeats * 20 > column.filled
            && column.distinct() > 2
    };
    let id = all().filter(repeats).min_by_key(|it| identifies(&names[*it]))?;
    let is_answer = |place: &usize| {
        matches!(question::answers(&names[*place], &look.columns[*place]), Answers::Scale(_))
    };
    let is_date = |place: &usize| date_rank(&names[*place], &look.columns[*place], None).is_some();
    let answers: Vec<usize> = all().filter(|it| *it != id).filter(is_answer).collect();
    let dates = all().filter(is_date).collect();
    (!answers.is_empty()).then_some(Alike { id, answers, dates })
}

impl Proposal {
    /// Adds what the file says of the time zones of its dates.
    pub fn zone(&mut self, zones: &[(String, String)]) {
        let Some(date) = &mut self.date else { return };
        if let Some((_, zone)) = zones.iter().find(|(column, _)| *column == date.column) {
            date.notes.push(format!("the file says that its times are those of {zone}"));
        }
    }
}

/// What every column is. `rows_of_one` is the column whose ids several rows of one response share,
/// where the rows have been held against each other and found to be so.
pub fn proposal(
    names: &[Name],
    look: &Look,
    tool: Option<&Tool>,
    rows_of_one: Option<usize>,
    order: Order,
) -> Proposal {
    let answers = names.iter().zip(&look.columns).map(|(name, it)| question::answers(name, it));
    let mut sorting = Sorting {
        names,
        look,
        tool,
        taken: vec![false; names.len()],
        answers: answers.collect(),
        options: BTreeMap::new(),
        proposal: Proposal::default(),
    };
    sorting.unreadable();
    sorting.private();
    sorting.date(order);
    sorting.response(rows_of_one);
    sorting.respondent();
    sorting.consent();
    sorting.count_and_weight();
    sorting.questions();
    sorting.comment();
    sorting.dimensions();
    sorting.rest();
    sorting.proposal
}

impl<'a> Sorting<'a> {
    fn column(&self, place: usize) -> &'a Column {
        &self.look.columns[place]
    }

    /// The columns that are nothing yet.
    fn left(&self) -> Vec<usize> {
        (0..self.names.len()).filter(|it| !self.taken[*it]).collect()
    }

    fn take(&mut self, place: usize) -> String {
        self.taken[place] = true;
        self.names[place].text.clone()
    }

    fn open(&mut self, why: impl Into<String>) {
        self.proposal.open.push(why.into());
    }

    /// A column is read by its name, so it must have one of its own.
    fn unreadable(&mut self) {
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for name in self.names {
            *times.entry(&name.text).or_default() += 1;
        }
        for (place, name) in self.names.iter().enumerate() {
            self.taken[place] = name.text.is_empty() || times[name.text.as_str()] > 1;
        }
        let nameless = times.remove("").unwrap_or(0);
        let filled = (0..self.names.len())
            .filter(|it| self.names[*it].text.is_empty() && self.column(*it).filled > 0);
        if nameless > 0 && filled.count() > 0 {
            let columns = columns(nameless);
            self.open(format!("{columns} without a name cannot be read; name what is needed"));
        }
        for (name, times) in times.into_iter().filter(|(_, times)| *times > 1) {
            let shown = shown(name);
            self.open(format!("{times} columns are called {shown}, so none of them can be read"));
        }
    }

    fn private(&mut self) {
        for place in self.left() {
            let (name, column) = (&self.names[place], self.column(place));
            let by_tool = self.tool.is_some_and(|it| it.is_private(&name.text));
            let by_tool = by_tool.then_some("by the preset");
            if let Some(why) = by_tool.or_else(|| name.private()).or_else(|| column.private()) {
                let column = self.take(place);
                self.proposal.private.push((column, why));
            }
        }
    }

    fn date(&mut self, order: Order) {
        let mut ranked: Vec<(usize, bool, usize)> = vec![];
        for place in self.left() {
            let column = self.column(place);
            if let Some(rank) = date_rank(&self.names[place], column, self.tool) {
                ranked.push((rank, column.blank * 2 > self.look.rows, place));
            }
        }
        ranked.sort_unstable();
        let Some((_, _, best)) = ranked.first().copied() else { return };
        let others: Vec<String> =
            ranked[1..].iter().map(|(_, _, place)| self.take(*place)).collect();
        let mut date = date_column(&self.names[best], self.column(best), self.tool, order);
        if !others.is_empty() {
            date.notes.push(format!("dates too: {}", listed(&others)));
        }
        self.taken[best] = true;
        self.proposal.date = Some(date);
    }

    fn response(&mut self, rows_of_one: Option<usize>) {
        if let Some(place) = rows_of_one.filter(|it| !self.taken[*it]) {
            let distinct = self.column(place).distinct();
            let column = self.take(place);
            let notes = vec![format!(
                "{} are of {distinct} responses: those that share an id have the same answers, as \
                     where each comment has a row; the first of them counts",
                rows(self.look.rows)
            )];
            self.proposal.keep_first = true;
            self.proposal.response = Some(Told { column, notes });
            return;
        }
        let preset =
            |name: &Name| self.tool.is_some_and(|it| it.response().contains(&name.text.as_str()));
        let rank = |place: &usize| {
            let (name, column) = (&self.names[*place], self.column(*place));
            let is_id = column.filled > 0 && column.numbers.broken == 0;
            match identifies(name) {
                _ if preset(name) => Some((0, *place)),
                Some(Of::Response) if is_id => Some((1, *place)),
                Some(Of::Anything) if is_id && column.is_unique() => Some((2, *place)),
                Some(Of::Respondent) if is_id && column.is_unique() => Some((3, *place)),
                Some(Of::Comment) if is_id && column.is_unique() => Some((4, *place)),
                _ => None,
            }
        };
        let Some((_, place)) = self.left().iter().filter_map(rank).min() else {
            if self.look.rows > 0 {
                self.open(
                    "no column identifies a response: a row that is exported twice counts twice",
                );
            }
            return;
        };
        let column = self.column(place);
        let mut notes = vec![];
        match (column.repeats, column.blank) {
            (0, 0) => notes.push(format!("{}, as many ids", rows(self.look.rows))),
            (repeats, blank) => notes.push(format!(
                "{} an id and {blank} without one; of those that repeat one the last counts",
                if repeats == 1 {
                    "1 row that repeats".to_owned()
                } else {
                    format!("{repeats} rows that repeat")
                },
            )),
        }
        let column = self.take(place);
        self.proposal.response = Some(Told { column, notes });
    }

    fn respondent(&mut self) {
        let is_respondent = |place: &usize| {
            let column = self.column(*place);
            identifies(&self.names[*place]) == Some(Of::Respondent)
                && column.filled * 2 > self.look.rows
                && column.numbers.broken == 0
        };
        let Some(place) = self.left().into_iter().find(is_respondent) else { return };
        let column = self.column(place);
        let notes = vec![format!("{} respondents in {}", column.distinct(), rows(column.filled))];
        let column = self.take(place);
        self.proposal.respondent = Some(Told { column, notes });
    }

    fn consent(&mut self) {
        const CONSENT: [&str; 8] = [
            "consent",
            "quote",
            "quoted",
            "permission",
            "publish",
            "published",
            "consented",
            "quotable",
        ];
        let is_consent = |place: &usize| {
            let column = self.column(*place);
            let known = |it: &String| labels::yes_or_no(it).is_some() || it == "0" || it == "1";
            self.names[*place].asks(&CONSENT)
                && column.filled > 0
                && !column.many
                && column.values.keys().all(known)
        };
        if let Some(place) = self.left().into_iter().find(is_consent) {
            let column = self.take(place);
            self.proposal.consent = Some(column);
        }
    }

    fn count_and_weight(&mut self) {
        for place in self.left() {
            let (name, column) = (&self.names[place], self.column(place));
            let is_positive = column.is_numeric() && column.numbers.negative == 0;
            let mean = column.numbers.mean();
            if !is_positive {
                continue;
            }
            let is_weight =
                name.says(&["weight", "weights", "weighting", "wgt", "gewicht"]) && name.is_short();
            if is_weight && self.proposal.weight.is_none() {
                let notes = vec![format!("numbers with a mean of {mean:.2}, one for each row")];
                if column.blank > 0 {
                    continue;
                }
                let column = self.take(place);
                self.proposal.weight = Some(Told { column, notes });
            } else if column.numbers.broken * 2 > column.filled
                && (0.95..=1.05).contains(&mean)
                && column.blank == 0
            {
                let shown = shown(&name.text);
                self.open(format!(
                    "{shown} has a mean of {mean:.2}: if it is a weight, add `weight = …`"
                ));
            }
            let is_count =
                ["count", "responses", "n", "respondents", "answers", "number of responses"]
                    .contains(&name.text.to_lowercase().replace('_', " ").as_str());
            if is_count && column.numbers.broken == 0 && column.blank == 0 && mean > 1.0 {
                let notes = vec![format!(
                    "{} rows stand for {} answers",
                    column.filled, column.numbers.sum
                )];
                let column = self.take(place);
                self.proposal.count = Some(Told { column, notes });
            }
        }
        for place in self.left() {
            let name = &self.names[place];
            let is_money = name.says(&["revenue", "spend", "turnover", "sales", "mrr", "arr"])
                || name.holds(&["order", "value"])
                || name.holds(&["contract", "value"]);
            if is_money && name.is_short() && self.column(place).is_numeric() {
                let shown = shown(&self.take(place));
                self.open(format!("{shown} looks like revenue"));
            }
        }
    }

    fn questions(&mut self) {
        let mut found: Vec<(usize, Guess)> = vec![];
        let mut yes_or_no = vec![];
        let mut example = None;
        let mut unordered: BTreeMap<Vec<String>, Vec<(String, BTreeMap<String, u64>)>> =
            BTreeMap::new();
        for place in self.left() {
            let name = &self.names[place];
            match self.answers[place].clone() {
                Answers::Scale(guess) => found.push((place, guess)),
                Answers::YesOrNo(guess)
                    if name.asks(&["resolved", "solved", "fcr", "resolution"]) =>
                {
                    found.push((place, guess));
                }
                Answers::YesOrNo(_) if self.is_the_tools(name) => {}
                Answers::YesOrNo(guess) => {
                    example = example.or(Some((place, guess)));
                    yes_or_no.push(self.take(place));
                }
                Answers::Open(why) => {
                    let shown = shown(&self.take(place));
                    self.open(format!("{shown}: {why}"));
                }
                Answers::Unordered(labels) => {
                    let columns = unordered.entry(labels.keys().cloned().collect()).or_default();
                    columns.push((self.take(place), labels));
                }
                Answers::None => {}
            }
        }
        for (place, _) in &found {
            self.taken[*place] = true;
        }
        self.options = self.options(&found);
        self.delighted(&mut found);
        self.unify(&mut found);
        let mut touchpoints = self.touchpoints(&mut found);
        let more: Vec<String> = found
            .iter()
            .skip(MOST_QUESTIONS)
            .map(|(place, _)| self.names[*place].text.clone())
            .collect();
        let mut ids = BTreeSet::new();
        for (place, guess) in found.into_iter().take(MOST_QUESTIONS) {
            let question = self.question(place, guess, touchpoints.remove(&place), &mut ids);
            self.proposal.questions.push(question);
        }
        if let (true, Some((place, guess))) = (self.proposal.questions.is_empty(), example) {
            self.proposal.example = Some(self.question(place, guess, None, &mut ids));
        }
        if !more.is_empty() {
            self.open(format!("asked on a scale too: {}", listed(&more)));
        }
        for columns in unordered.into_values() {
            self.open(without_order(&columns));
        }
        if !yes_or_no.is_empty() {
            self.open(format!(
                "answered with yes or no, which `metric = \"share\"` with `scale = [0, 1]`, \
                 `top = [1]` and a `recode` would count: {}",
                listed(&yes_or_no)
            ));
        }
        self.employees();
    }

    fn question(
        &self,
        place: usize,
        mut guess: Guess,
        touchpoint: Option<(String, String)>,
        ids: &mut BTreeSet<String>,
    ) -> QuestionColumn {
        let name = &self.names[place];
        // The survey itself takes these for no answer.
        guess.missing.retain(|(it, _)| !["NA", "N/A"].contains(&it.as_str()));
        let metric = guess.metric.name();
        let id = match &touchpoint {
            Some((id, _)) => id.clone(),
            None => {
                let usual = matches!(guess.metric, Metric::Nps | Metric::Csat | Metric::Ces);
                let own = self.options.get(&place).map_or(name.text.as_str(), |(_, it)| it);
                let own = Name::of(own, None).id();
                let id = if usual && !ids.contains(metric) { metric.to_owned() } else { own };
                distinct(id, ids)
            }
        };
        ids.insert(id.clone());
        let option = self.options.get(&place).map(|(_, it)| it.as_str());
        let title = (id != metric).then(|| title(name, option)).flatten();
        QuestionColumn {
            id,
            title: title.filter(|_| touchpoint.is_none()),
            column: name.text.clone(),
            wording: name.wording.clone(),
            touchpoint: touchpoint.map(|(_, it)| it),
            guess,
        }
    }

    /// What is asked of several things is asked on one scale.
    fn unify(&self, found: &mut [(usize, Guess)]) {
        let mut groups: BTreeMap<&str, Vec<(&Name, &mut Guess)>> = BTreeMap::new();
        for (place, guess) in found {
            if let Some((stem, _)) = self.options.get(place) {
                groups.entry(stem).or_default().push((&self.names[*place], guess));
            }
        }
        groups.values_mut().for_each(|it| question::unify(it));
    }

    /// Delighted says in a column of its own what its scores are of.
    fn delighted(&mut self, found: &mut [(usize, Guess)]) {
        let is_type =
            |it: &usize| self.names[*it].text.to_lowercase().replace(' ', "_") == "survey_type";
        let Some(place) = (0..self.names.len()).find(is_type) else { return };
        let kinds: Vec<&String> = self.column(place).values.keys().collect();
        let is_score =
            |(it, _): &&mut (usize, Guess)| self.names[*it].text.eq_ignore_ascii_case("score");
        let Some((_, guess)) = found.iter_mut().find(is_score) else { return };
        match kinds.as_slice() {
            [kind] => {
                let Some(metric) = Metric::named(&kind.to_lowercase()) else { return };
                guess.metric = metric;
                if metric == Metric::Nps {
                    guess.scale = Scale { low: 0, high: 10 };
                }
                guess.notes.truncate(1);
                guess.notes.push(format!("`survey_type` is `{kind}` in all rows"));
                self.taken[place] = true;
            }
            _ => self.open(
                "`survey_type` says that the scores are of several questions: export each alone",
            ),
        }
    }

    /// What a column asks and of what, where its name says it or another asks the same.
    fn options(&self, found: &[(usize, Guess)]) -> BTreeMap<usize, (String, String)> {
        let mut options = BTreeMap::new();
        for (place, _) in found {
            let name = &self.names[*place];
            let others = found.iter().map(|(it, _)| it).filter(|it| *it != place);
            let shared = others.filter_map(|it| {
                shared(name.wording.as_deref()?, self.names[*it].wording.as_deref()?)
            });
            let parts = match (option(&name.text), shared.max_by_key(|it| it.0.len())) {
                (Some(option), _) => {
                    let stem = name.text[..name.text.len() - option.len()]
                        .trim_end_matches([']', '[', '-', ' ']);
                    Some((
                        stem.trim_end_matches(option).trim_end_matches(['[', ' ']).to_owned(),
                        option.to_owned(),
                    ))
                }
                (None, shared) => shared,
            };
            options.extend(parts.map(|it| (*place, it)));
        }
        options
    }

    /// Columns that ask the same of several touchpoints: for each its question's id and touchpoint.
    /// They are one question, so they are given one definition.
    fn touchpoints(&self, found: &mut [(usize, Guess)]) -> BTreeMap<usize, (String, String)> {
        let mut stems: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
        for (place, _) in found.iter() {
            let parts = match self.options.get(place) {
                Some(parts) => vec![parts.clone()],
                None => parts(&self.names[*place].text),
            };
            for (stem, option) in parts {
                stems.entry(stem).or_default().push((*place, option));
            }
        }
        let mut touchpoints = BTreeMap::new();
        for (stem, options) in stems {
            let of_journey = options.iter().filter(|(_, it)| is_of_journey(it)).count();
            let is_new = options.iter().all(|(place, _)| !touchpoints.contains_key(place));
            let names: BTreeSet<&String> = options.iter().map(|(_, it)| it).collect();
            let same = self.one_definition(found, &options);
            if let Some((metric, scale, top)) = same
                && options.len() >= 2
                && of_journey * 2 >= options.len()
                && is_new
                && names.len() == options.len()
            {
                let usual = matches!(metric, Metric::Nps | Metric::Csat | Metric::Ces);
                let is_only =
                    !touchpoints.values().any(|(id, _): &(String, String)| id == metric.name());
                let id = if usual && is_only {
                    metric.name().to_owned()
                } else {
                    Name::of(&stem, None).id()
                };
                for (place, option) in options {
                    let guess = found.iter_mut().find(|(it, _)| *it == place).map(|(_, it)| it);
                    if let Some(guess) = guess {
                        (guess.metric, guess.scale, guess.top) = (metric, scale, top.clone());
                    }
                    touchpoints.insert(place, (id.clone(), capitalised(&option)));
                }
            }
        }
        touchpoints
    }

    /// What all of these are summed up as, if they are alike but for how much of the scale was used.
    fn one_definition(
        &self,
        found: &[(usize, Guess)],
        options: &[(usize, String)],
    ) -> Option<(Metric, Scale, Vec<i8>)> {
        let of = |place: usize| found.iter().find(|(it, _)| *it == place).map(|(_, it)| it);
        let guesses: Vec<&Guess> = options.iter().filter_map(|(place, _)| of(*place)).collect();
        let widest = guesses.iter().max_by_key(|it| it.scale.high - it.scale.low)?;
        let fits = |it: &&Guess| {
            it.metric == widest.metric
                && it.scale.low >= widest.scale.low
                && it.scale.high <= widest.scale.high
                && (it.scale == widest.scale || it.recode.is_empty() && it.missing.is_empty())
        };
        guesses.iter().all(fits).then(|| (widest.metric, widest.scale, widest.top.clone()))
    }

    fn employees(&mut self) {
        let about = |it: &&QuestionColumn| {
            let wording = it.wording.as_deref().unwrap_or(&it.column).to_lowercase();
            wording.contains("place to work")
                || wording.contains("as an employer")
                || words(&it.column).contains(&"enps".to_owned())
        };
        let found = self.proposal.questions.iter().find(about).map(|it| shown(&it.column));
        self.proposal.is_of_employees = found;
    }

    fn comment(&mut self) {
        let mut ranked: Vec<(usize, usize)> = vec![];
        for place in self.left() {
            if let Some(rank) = comment_rank(&self.names[place], self.column(place), self.tool) {
                ranked.push((rank, place));
            }
        }
        ranked.sort_unstable();
        let Some((_, best)) = ranked.first().copied() else { return };
        let others: Vec<String> = ranked[1..].iter().map(|(_, place)| self.take(*place)).collect();
        let column = self.column(best);
        let mut notes =
            vec![format!("{} texts, {} of them different", column.filled, column.distinct())];
        if !others.is_empty() {
            notes.push(format!("texts too, of which a survey has one: {}", listed(&others)));
        }
        let column = self.take(best);
        self.proposal.comment = Some(Told { column, notes });
    }

    fn dimensions(&mut self) {
        let mut kept = vec![];
        let mut could = vec![];
        for place in self.left() {
            let name = &self.names[place];
            let Some(named) = self.groups(place) else { continue };
            let held_back = held_back(name);
            let is_plain = name.wording.is_none() && !name.is_code() && name.length() <= 4;
            if named || is_plain || held_back.is_some() && name.wording.is_none() {
                kept.push((held_back.is_some(), !named, place, held_back));
            } else {
                could.push(place);
            }
        }
        kept.sort_by_key(|(held, unnamed, place, _)| (*held, *unnamed, *place));
        let active = kept.iter().filter(|(held, ..)| !held).count();
        let beyond = active.saturating_sub(MOST_DIMENSIONS);
        could.extend(kept.iter().take(active).skip(MOST_DIMENSIONS).map(|(_, _, place, _)| *place));
        if beyond > 0 {
            kept.drain(MOST_DIMENSIONS..active);
        }
        kept.sort_by_key(|(held, _, place, _)| (*held, *place));
        let mut ids: BTreeSet<String> = BTreeSet::new();
        if self.proposal.questions.iter().any(|it| it.touchpoint.is_some()) {
            ids.insert("touchpoint".to_owned());
        }
        for (_, _, place, held_back) in kept {
            let dimension = self.dimension(place, held_back, &mut ids);
            self.proposal.dimensions.push(dimension);
        }
        could.sort_unstable();
        let could: Vec<String> = could.into_iter().map(|it| self.take(it)).collect();
        if !could.is_empty() {
            self.open(format!("could be dimensions: {}", listed(&could)));
        }
    }

    fn dimension(
        &mut self,
        place: usize,
        held_back: Option<&'static str>,
        ids: &mut BTreeSet<String>,
    ) -> DimensionColumn {
        /// Words that quotes and blocks use beside the names of dimensions.
        const RESERVED: [&str; 8] =
            ["by", "last", "metric", "period", "question", "survey", "title", "where"];
        let column = self.column(place);
        let mut id = self.names[place].id();
        if RESERVED.contains(&id.as_str()) {
            id.push_str("_group");
        }
        let id = distinct(id, ids);
        ids.insert(id.clone());
        let (missing, groups): (Vec<_>, Vec<_>) =
            column.values.iter().partition(|(it, _)| labels::is_no_answer(it));
        if held_back.is_none() {
            for (label, _) in missing {
                if !["NA", "N/A"].contains(&label.as_str())
                    && !self.proposal.missing.contains(label)
                {
                    self.proposal.missing.push(label.clone());
                }
            }
        }
        let sizes: Vec<u64> = groups.iter().map(|(_, n)| **n).collect();
        let (least, most) = (sizes.iter().min().unwrap_or(&0), sizes.iter().max().unwrap_or(&0));
        let mut note = match sizes.len() {
            0 => format!("{} groups", column.distinct()),
            groups if least == most => format!("{groups} groups of {least} rows each"),
            groups => format!("{groups} groups of {least} to {most} rows"),
        };
        if column.blank > 0 {
            note.push_str(&format!("; {} rows have none", column.blank));
        }
        let column = self.take(place);
        DimensionColumn { id, column, note, held_back }
    }

    /// Whether the column holds groups; if so, whether its name says that it does.
    fn groups(&self, place: usize) -> Option<bool> {
        let (name, column) = (&self.names[place], self.column(place));
        let named = match &name.wording {
            None => name.says(&DIMENSIONS) && name.length() <= 6,
            Some(wording) => name.asks(&ASKED) && words(wording).len() <= 8,
        };
        let figures = column.values.keys().filter(|it| is_figure(it)).count();
        let held = held_back(name) == Some(OF_AGENTS) && name.is_short();
        let most = if held { u64::MAX } else { MOST_GROUPS };
        let distinct = column.distinct();
        let fits = (2..=most).contains(&distinct)
            && (!column.many || held)
            && distinct * 2 <= column.filled
            && column.filled * 2 > self.look.rows
            && column.length() <= 60.0
            && column.numbers.broken == 0
            && (figures * 2 <= column.values.len() || named || held)
            && !column.values.keys().any(|it| it.eq_ignore_ascii_case("not selected"))
            && !self.is_the_tools(name);
        fits.then_some(named)
    }

    /// What survey tools note of themselves and of the respondent's machine.
    fn is_the_tools(&self, name: &Name) -> bool {
        const NOTED: [&str; 19] = [
            "status",
            "finished",
            "progress",
            "responsetype",
            "response type",
            "responseset",
            "browser",
            "version",
            "operating system",
            "resolution",
            "collector id",
            "collectorid",
            "lastpage",
            "seed",
            "userlanguage",
            "user language",
            "startlanguage",
            "distributionchannel",
            "device type",
        ];
        let text = name.text.to_lowercase();
        let always = [
            "userlanguage",
            "startlanguage",
            "collector id",
            "collectorid",
            "lastpage",
            "operating system",
        ];
        NOTED.contains(&text.as_str()) && (self.tool.is_some() || always.contains(&text.as_str()))
    }

    fn rest(&mut self) {
        self.proposal.rest =
            self.left().into_iter().map(|it| self.names[it].text.clone()).collect();
    }
}

const OF_AGENTS: &str = "of single agents: privacy comes first, and `[privacy] agents` says whether there are pages about them";
const SPECIAL: &str =
    "what the law protects most: put it in only if there is a reason to publish it";

/// Why a column of groups is left to its owner.
fn held_back(name: &Name) -> Option<&'static str> {
    const AGENTS: [&str; 14] = [
        "agent",
        "agents",
        "advisor",
        "adviser",
        "representative",
        "rep",
        "csr",
        "handler",
        "operator",
        "consultant",
        "employee",
        "technician",
        "handled",
        "clinician",
    ];
    const PROTECTED: [&str; 20] = [
        "race",
        "racethn",
        "ethnicity",
        "ethnic",
        "ethnicgroup",
        "religion",
        "faith",
        "orientation",
        "sexuality",
        "disability",
        "disabled",
        "political",
        "party",
        "union",
        "health",
        "hispanic",
        "pregnancy",
        "pregnant",
        "nationality",
        "caste",
    ];
    match () {
        () if name.says(&AGENTS) => Some(OF_AGENTS),
        () if name.says(&PROTECTED) => Some(SPECIAL),
        () => None,
    }
}

/// Words of what answers are broken down by.
const DIMENSIONS: [&str; 48] = [
    "team",
    "department",
    "dept",
    "location",
    "region",
    "country",
    "city",
    "state",
    "site",
    "store",
    "branch",
    "surgery",
    "trust",
    "practice",
    "channel",
    "touchpoint",
    "journey",
    "stage",
    "product",
    "service",
    "segment",
    "tier",
    "plan",
    "brand",
    "market",
    "gender",
    "age",
    "group",
    "category",
    "type",
    "topic",
    "source",
    "platform",
    "division",
    "unit",
    "office",
    "queue",
    "tenure",
    "role",
    "industry",
    "hotel",
    "clinic",
    "ward",
    "shop",
    "area",
    "reason",
    "district",
    "device",
];

/// Words of questions after such a thing.
const ASKED: [&str; 12] = [
    "gender",
    "age",
    "country",
    "region",
    "city",
    "department",
    "team",
    "store",
    "branch",
    "location",
    "industry",
    "product",
];

/// `12`, `12%`, `$12`
fn is_figure(label: &str) -> bool {
    let marks = |it: char| matches!(it, '%' | '$' | '€' | '£' | ' ');
    Number::parse(label.trim_matches(marks)).is_some()
}

/// What an id is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Of {
    Response,
    Respondent,
    Anything,
    Comment,
}

fn identifies(name: &Name) -> Option<Of> {
    const IDS: [&str; 13] = [
        "id",
        "ids",
        "key",
        "token",
        "number",
        "no",
        "nr",
        "uuid",
        "guid",
        "code",
        "reference",
        "ref",
        "hash",
    ];
    const RESPONSES: [&str; 14] = [
        "response",
        "record",
        "submission",
        "interview",
        "survey",
        "feedback",
        "ticket",
        "case",
        "request",
        "result",
        "entry",
        "interaction",
        "responseid",
        "recordid",
    ];
    const RESPONDENTS: [&str; 17] = [
        "respondent",
        "customer",
        "contact",
        "person",
        "member",
        "client",
        "user",
        "account",
        "panelist",
        "participant",
        "guest",
        "subscriber",
        "policyholder",
        "external",
        "respondentid",
        "customerid",
        "personid",
    ];
    if name.text == "#" {
        return Some(Of::Response);
    }
    if !name.is_short() || name.length() > 4 {
        return None;
    }
    let is_joined =
        name.says(&["responseid", "recordid", "respondentid", "customerid", "personid"]);
    if !name.says(&IDS) && !is_joined {
        return None;
    }
    match () {
        () if name.says(&["comment", "answer", "verbatim"]) => Some(Of::Comment),
        () if name.says(&RESPONDENTS) => Some(Of::Respondent),
        () if name.says(&RESPONSES) => Some(Of::Response),
        () if name.length() == 1 && name.says(&["id", "uuid", "guid", "token", "key"]) => {
            Some(Of::Anything)
        }
        () => None,
    }
}

/// How likely it is that a column holds the date of the response, the likeliest first; nothing if it
/// holds no dates.
fn date_rank(name: &Name, column: &Column, tool: Option<&Tool>) -> Option<usize> {
    if matches!(column.dates.verdict(Order::DayFirst), Verdict::NoDates) {
        return None;
    }
    if let Some(rank) = tool.and_then(|it| it.date().iter().position(|it| *it == name.text)) {
        return Some(rank);
    }
    const ENDED: [&str; 14] = [
        "completed",
        "complete",
        "submitted",
        "submit",
        "submitdate",
        "end",
        "ended",
        "enddate",
        "recorded",
        "answered",
        "responded",
        "response",
        "received",
        "completion",
    ];
    const BEFORE: [&str; 12] = [
        "start",
        "started",
        "startdate",
        "sent",
        "updated",
        "modified",
        "invited",
        "created",
        "opened",
        "requested",
        "invitation",
        "order",
    ];
    const DATES: [&str; 9] =
        ["timestamp", "date", "datum", "time", "day", "when", "at", "datestamp", "month"];
    match () {
        () if name.says(&ENDED) => Some(10),
        () if name.says(&BEFORE) => Some(12),
        () if name.says(&DATES) => Some(11),
        () if column.dates.are_digits() => None,
        () => Some(13),
    }
}

fn date_column(name: &Name, column: &Column, tool: Option<&Tool>, order: Order) -> DateColumn {
    let dates = &column.dates;
    let of = |reading: &Reading, rivals: Vec<Option<String>>, notes: Vec<String>| DateColumn {
        column: name.text.clone(),
        format: reading.format.clone(),
        timezone: timezone(name, reading, tool),
        rivals,
        notes,
    };
    let blank = blank_dates(column.blank);
    match dates.verdict(order) {
        Verdict::NoDates => unreachable!("a date column was chosen for its dates"),
        Verdict::Proved { reading, against } => {
            let mut notes =
                vec![format!("{} {}{}", all(dates.cells), reading.name(), stretch(reading))];
            if let Some((rival, cell)) =
                against.and_then(|it| Some((it, it.first_unread.as_ref()?)))
            {
                notes.push(format!(
                    "line {}: `{}` is no date of {}",
                    cell.line,
                    cell.text,
                    rival.name()
                ));
            }
            notes.extend(blank);
            of(reading, vec![], notes)
        }
        Verdict::Open(readings) => {
            let names: Vec<&str> = readings.iter().map(|it| it.name()).collect();
            let mut notes =
                vec![format!("NOT SETTLED: {} {}", all(dates.cells), names.join(" and "))];
            if let Some(cell) = &dates.doubtful {
                notes.push(format!(
                    "line {}: `{}` is two different days; a day after the 12th would settle it",
                    cell.line, cell.text
                ));
            }
            if let [first, second, ..] = readings.as_slice()
                && first.in_order
                && !second.in_order
            {
                notes.push(format!("by {} the rows are in the order of time", first.name()));
            }
            notes.extend(blank);
            of(readings[0], readings[1..].iter().map(|it| it.format.clone()).collect(), notes)
        }
        Verdict::Mixed(readings) => {
            let mut notes = mixed(&readings, dates);
            notes.extend(blank);
            of(readings[0], vec![], notes)
        }
    }
}

fn mixed(readings: &[&Reading], dates: &Dates) -> Vec<String> {
    let best = readings[0];
    let mut notes =
        vec![format!("NOT SETTLED: {} of {} cells are {}", best.read, dates.cells, best.name())];
    if let Some(cell) = &best.first_unread {
        notes.push(format!(
            "line {}: `{}` is not; {} in all, which count in no period",
            cell.line,
            cell.text,
            rows(dates.cells - best.read)
        ));
    }
    if let Some(other) = readings.get(1) {
        notes.push(format!("{} reads {}", other.name(), rows(other.read)));
    }
    notes
}

fn all(cells: u64) -> String {
    if cells == 1 { "the 1 date is".to_owned() } else { format!("all {cells} dates are") }
}

/// `1 row`, `2 rows`
pub fn rows(rows: u64) -> String {
    if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") }
}

fn columns(columns: usize) -> String {
    if columns == 1 { "a column".to_owned() } else { format!("{columns} columns") }
}

fn stretch(reading: &Reading) -> String {
    match reading.days {
        Some((first, last)) if first == last => format!(", {first}"),
        Some((first, last)) => format!(", from {first} to {last}"),
        None => String::new(),
    }
}

fn blank_dates(blank: u64) -> Option<String> {
    (blank > 0).then(|| format!("{} without a date count in no period", rows(blank)))
}

/// The time zone of a column whose times name none, where the column or the tool says it.
fn timezone(name: &Name, reading: &Reading, tool: Option<&Tool>) -> Option<&'static str> {
    let says_zone = reading
        .format
        .as_deref()
        .is_some_and(|it| it.contains("%z") || it.contains("%:z") || it == "%s");
    let format_is_utc =
        reading.format.as_deref().is_some_and(|it| it.ends_with(" UTC") || it.ends_with(" GMT"));
    let by_name = name.says(&["utc", "gmt"]);
    match () {
        () if says_zone => None,
        () if by_name || format_is_utc => Some("UTC"),
        () => tool.and_then(Tool::timezone),
    }
}

fn comment_rank(name: &Name, column: &Column, tool: Option<&Tool>) -> Option<usize> {
    const COMMENTS: [&str; 12] = [
        "comment",
        "comments",
        "verbatim",
        "feedback",
        "text",
        "why",
        "freetext",
        "remarks",
        "kommentar",
        "open",
        "explain",
        "describe",
    ];
    const MORE: [&str; 10] = [
        "improve",
        "better",
        "tell",
        "else",
        "suggestions",
        "suggestion",
        "reason",
        "thoughts",
        "improvement",
        "answer",
    ];
    if column.filled == 0 || column.is_numeric() || identifies(name).is_some() {
        return None;
    }
    let is_varied = column.distinct() * 2 >= column.filled;
    let is_long = column.worded * 3 >= column.filled && (column.length() >= 20.0 || column.many);
    let named = if let Some(rank) =
        tool.and_then(|it| it.comment().iter().position(|it| *it == name.text))
    {
        Some(rank)
    } else if name.says(&COMMENTS) || name.asks(&["comments", "why"]) {
        Some(10)
    } else if name.asks(&MORE) {
        Some(11)
    } else {
        None
    };
    match named {
        Some(rank) if is_varied || is_long && column.many => Some(rank),
        _ if is_varied && is_long && column.filled >= 3 => Some(12),
        _ => None,
    }
}

/// The part of a name after its question: `How was it? - Delivery`, `How was it? [Delivery]`.
fn option(name: &str) -> Option<&str> {
    if let Some((_, option)) = name.rsplit_once(" - ") {
        return Some(option).filter(|it| !it.is_empty());
    }
    let inside = name.strip_suffix(']')?.rsplit_once('[')?.1.trim();
    (!inside.is_empty() && name.contains(' ')).then_some(inside)
}

/// A question parted after the words that another begins with too, if they are four or more:
/// `How satisfied were you with` and `the delivery`.
fn shared(wording: &str, other: &str) -> Option<(String, String)> {
    const ENOUGH: usize = 4;
    let words: Vec<&str> = wording.split(' ').collect();
    let same = words.iter().zip(other.split(' ')).take_while(|(one, it)| **one == *it).count();
    let marks = |it: char| matches!(it, '?' | '.' | ':' | '!' | ',' | ';');
    let option = words[same..].join(" ").trim_matches(marks).to_owned();
    (same >= ENOUGH && !option.is_empty()).then(|| (words[..same].join(" "), option))
}

/// The ways to part a short name into what is asked and of which touchpoint.
fn parts(name: &str) -> Vec<(String, String)> {
    let words = words(name);
    match words.as_slice() {
        [first, .., last] if words.len() <= 4 => vec![
            (first.clone(), words[1..].join(" ")),
            (last.clone(), words[..words.len() - 1].join(" ")),
        ],
        _ => vec![],
    }
}

fn is_of_journey(option: &str) -> bool {
    const JOURNEY: [&str; 44] = [
        "order",
        "ordering",
        "delivery",
        "billing",
        "bill",
        "invoice",
        "payment",
        "checkout",
        "onboarding",
        "activation",
        "installation",
        "setup",
        "support",
        "service",
        "call",
        "contact",
        "store",
        "shop",
        "website",
        "app",
        "returns",
        "return",
        "refund",
        "renewal",
        "cancellation",
        "repair",
        "claim",
        "booking",
        "arrival",
        "departure",
        "room",
        "reservation",
        "purchase",
        "visit",
        "complaint",
        "moving",
        "registration",
        "shipping",
        "welcome",
        "sales",
        "upgrade",
        "training",
        "appointment",
        "discharge",
    ];
    words(option).iter().any(|it| JOURNEY.contains(&it.as_str()))
}

/// `Star rating`, or the question itself if it is short.
fn title(name: &Name, option: Option<&str>) -> Option<String> {
    const LONGEST: usize = 60;
    let text = match (option, &name.wording) {
        (Some(option), _) => option.to_owned(),
        (None, Some(wording)) => wording.clone(),
        (None, None) => name.text.replace('_', " "),
    };
    let mut title = String::new();
    for word in text.split_whitespace() {
        if title.chars().count() + word.chars().count() >= LONGEST && !title.is_empty() {
            title.push('…');
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    (!title.is_empty()).then(|| capitalised(&title))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The id, or the first that follows it and is free.
fn distinct(id: String, ids: &BTreeSet<String>) -> String {
    if !ids.contains(&id) {
        return id;
    }
    let numbered = (2..).map(|it| format!("{id}_{it}"));
    numbered.into_iter().find(|it| !ids.contains(it)).expect("numbers do not end")
}

/// Columns whose labels are the same ones and in no known order, with how often each was chosen.
fn without_order(columns: &[(String, BTreeMap<String, u64>)]) -> String {
    const FEW: u64 = 5;
    let names: Vec<String> = columns.iter().map(|(name, _)| name.clone()).collect();
    let mut chosen: BTreeMap<&str, u64> = BTreeMap::new();
    for (label, n) in columns.iter().flat_map(|(_, labels)| labels) {
        *chosen.entry(label).or_default() += n;
    }
    let told = chosen.iter().filter(|(_, n)| **n >= FEW);
    let told: Vec<String> = told.map(|(label, n)| format!("{} {n}", shown(label))).collect();
    let few = chosen.len() - told.len();
    let few =
        if few > 0 { format!(", and {few} that fewer than {FEW} chose") } else { String::new() };
    format!("{}: which score is each of {}{few}?", listed(&names), told.join(", "))
}

/// Names of columns. Those that are cut off alike are told once, and of a row of parts of one
/// question the first and the last.
pub fn listed(names: &[String]) -> String {
    const SEVERAL: usize = 3;
    let mut told: Vec<String> = vec![];
    for row in names.chunk_by(|one, other| stem(one) == stem(other)) {
        let shown: Vec<String> = row.iter().map(|it| shown(it)).collect();
        let (first, last) = (&shown[0], &shown[shown.len() - 1]);
        match shown.len() {
            1 => told.push(first.clone()),
            all if first == last => told.push(format!("{first} ({all} columns)")),
            all if all >= SEVERAL => told.push(format!("{first} to {last} ({all} columns)")),
            _ => told.extend(shown),
        }
    }
    told.join(", ")
}

/// What the parts of one question share of their names: `q0004_0001`, `rse3[SQ001]`, or the
/// beginning of a long one.
fn stem(name: &str) -> &str {
    let bracket = name.strip_suffix(']').and_then(|it| it.rfind('['));
    let digits = name.trim_end_matches(|it: char| it.is_ascii_digit());
    let numbered =
        digits.strip_suffix('_').filter(|it| digits.len() < name.len() && !it.is_empty());
    let option = option(name).map(|it| name.len() - it.len());
    match (bracket.or(option), numbered) {
        (Some(end), _) => &name[..end],
        (None, Some(stem)) => stem,
        (None, None) => name,
    }
}

/// A column's name as a comment says it.
pub fn shown(name: &str) -> String {
    const LONGEST: usize = 60;
    let name = crate::survey::cleaned(name);
    let cut = name.chars().count() > LONGEST;
    let text: String = name.chars().take(LONGEST).collect();
    format!("`{}{}`", text.trim_end(), if cut { "…" } else { "" })
}
