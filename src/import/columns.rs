//! What each column of an export is: the date, questions, dimensions, ids, comments, and what must
//! not be read.
//!
//! A column is one thing. They are handed out in the order of how much harm a mistake would do:
//! personal data first, groups last.

use std::collections::{BTreeMap, BTreeSet};

use super::Tool;
use super::dates::Order;
use super::labels;
use super::look::{Column, Look};
use super::naming::{Name, distinct, words};
use super::question::{self, Answers, Guess};
use super::role::{self, OF_AGENTS, Of, comment_rank, held_back, identifies};
use super::shown::{columns, listed, rows, shown, without_order};
use super::when::{DateColumn, date_column, date_rank};
use super::wide::{self, Found, Part, Touchpoint, capitalised};
use crate::measure::{Metric, Scale};

/// A column with its labels, and how often each is there.
type Labelled = (String, BTreeMap<String, u64>);

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

/// A line of `[survey.dimensions]`
#[derive(Debug)]
pub struct DimensionColumn {
    pub id: String,
    pub column: String,
    /// The word on pages, where the id says little.
    pub label: Option<String>,
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
    parts: BTreeMap<usize, Part>,
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
        parts: BTreeMap::new(),
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
            let note = format!(
                "{} are of {distinct} responses: those that share an id have the same answers, as \
                 where each comment has a row; the first of them counts",
                rows(self.look.rows)
            );
            self.proposal.keep_first = true;
            self.proposal.response = Some(self.told(place, note));
            return;
        }
        let ranked = self.left().into_iter().filter_map(|it| Some((self.response_rank(it)?, it)));
        match ranked.min() {
            Some((_, place)) => {
                let column = self.column(place);
                let note = match (column.repeats, column.blank) {
                    (0, 0) => format!("{}, as many ids", rows(self.look.rows)),
                    (repeats, blank) => format!(
                        "{} with the id of another, of which the last counts; {} without one",
                        rows(repeats),
                        rows(blank)
                    ),
                };
                self.proposal.response = Some(self.told(place, note));
            }
            None if self.look.rows > 0 => {
                let why = "a row that is exported twice counts twice";
                self.open(format!("no column identifies a response: {why}"));
            }
            None => {}
        }
    }

    /// How likely a column is to identify responses, the likeliest first.
    fn response_rank(&self, place: usize) -> Option<usize> {
        let (name, column) = (&self.names[place], self.column(place));
        if self.tool.is_some_and(|it| it.response().contains(&name.text.as_str())) {
            return Some(0);
        }
        let of = identifies(name).filter(|_| column.filled > 0 && column.numbers.broken == 0)?;
        match of {
            Of::Response => Some(1),
            Of::Anything if column.is_unique() => Some(2),
            Of::Respondent if column.is_unique() => Some(3),
            Of::Comment if column.is_unique() => Some(4),
            _ => None,
        }
    }

    /// Takes the column, with what shows that it is the one.
    fn told(&mut self, place: usize, note: String) -> Told {
        Told { column: self.take(place), notes: vec![note] }
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
        let note = format!("{} respondents in {}", column.distinct(), rows(column.filled));
        self.proposal.respondent = Some(self.told(place, note));
    }

    fn consent(&mut self) {
        const CONSENT: &str =
            "consent quote quoted permission publish published consented quotable";
        let is_consent = |place: &usize| {
            let column = self.column(*place);
            let known = |it: &String| labels::yes_or_no(it).is_some() || it == "0" || it == "1";
            self.names[*place].asks(CONSENT)
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
            if !column.is_numeric() || !name.is_short() {
                continue;
            }
            let is_whole = column.blank == 0 && column.numbers.negative == 0;
            let mean = column.numbers.mean();
            match () {
                () if role::is_money(name) => {
                    let shown = shown(&self.take(place));
                    self.open(format!("{shown} looks like revenue"));
                }
                () if !is_whole => {}
                () if role::is_weight(name) && self.proposal.weight.is_none() => {
                    let note = format!("numbers with a mean of {mean:.2}, one for each row");
                    self.proposal.weight = Some(self.told(place, note));
                }
                () if role::is_count(name) && column.numbers.broken == 0 && mean > 1.0 => {
                    let (rows, all) = (rows(column.filled), column.numbers.sum);
                    self.proposal.count = Some(self.told(place, format!("{rows}, {all} answers")));
                }
                () if column.numbers.broken * 2 > column.filled && (mean - 1.0).abs() < 0.05 => {
                    let shown = shown(&name.text);
                    let why = "if it is a weight, add `weight = …`";
                    self.open(format!("{shown} has a mean of {mean:.2}: {why}"));
                }
                () => {}
            }
        }
    }

    fn questions(&mut self) {
        let (mut found, example) = self.answered();
        for (place, _) in &found {
            self.taken[*place] = true;
        }
        self.parts = wide::parts(self.names, &found);
        self.delighted(&mut found);
        wide::unify(self.names, &mut found, &self.parts);
        let mut touchpoints = wide::touchpoints(self.names, &mut found, &self.parts);
        let mut ids: BTreeSet<String> =
            touchpoints.values().map(|it| it.question.clone()).collect();
        let more = found.split_off(found.len().min(MOST_QUESTIONS));
        for (place, guess) in found {
            let question = self.question(place, guess, touchpoints.remove(&place), &mut ids);
            self.proposal.questions.push(question);
        }
        if let (true, Some((place, guess))) = (self.proposal.questions.is_empty(), example) {
            self.proposal.example = Some(self.question(place, guess, None, &mut ids));
        }
        if !more.is_empty() {
            let more: Vec<String> =
                more.iter().map(|(place, _)| self.names[*place].text.clone()).collect();
            self.open(format!("asked on a scale too: {}", listed(&more)));
        }
        self.employees();
    }

    /// The columns of answers on a scale; and one of yes and no, of which there may be many and
    /// few are questions to be followed. What is neither is left open.
    fn answered(&mut self) -> (Found, Option<(usize, Guess)>) {
        let mut found: Found = vec![];
        let mut example = None;
        let mut yes_or_no = vec![];
        let mut unordered: BTreeMap<Vec<String>, Vec<Labelled>> = BTreeMap::new();
        for place in self.left() {
            let name = &self.names[place];
            match self.answers[place].clone() {
                Answers::Scale(guess) => found.push((place, guess)),
                Answers::YesOrNo(guess) if name.asks("resolved solved fcr resolution") => {
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
        (found, example)
    }

    fn question(
        &self,
        place: usize,
        mut guess: Guess,
        touchpoint: Option<Touchpoint>,
        ids: &mut BTreeSet<String>,
    ) -> QuestionColumn {
        let name = &self.names[place];
        // The survey itself takes these for no answer.
        guess.missing.retain(|(it, _)| !["NA", "N/A"].contains(&it.as_str()));
        let metric = guess.metric.name();
        let id = match &touchpoint {
            Some(it) => it.question.clone(),
            None => {
                let usual = matches!(guess.metric, Metric::Nps | Metric::Csat | Metric::Ces);
                let own = self.parts.get(&place).map_or(&name.text, |it| &it.of);
                let own = Name::of(own, None).id();
                let id = if usual && !ids.contains(metric) { metric.to_owned() } else { own };
                distinct(id, ids)
            }
        };
        ids.insert(id.clone());
        let said = match (&touchpoint, self.parts.get(&place)) {
            (Some(it), _) => it.asked.clone(),
            (None, Some(it)) => it.of.clone(),
            (None, None) => name.wording.clone().unwrap_or_else(|| name.text.replace('_', " ")),
        };
        QuestionColumn {
            title: (id != metric).then(|| title(&said)),
            id,
            column: name.text.clone(),
            wording: name.wording.clone(),
            touchpoint: touchpoint.map(|it| it.name),
            guess,
        }
    }

    /// Delighted says in a column of its own what its scores are of.
    fn delighted(&mut self, found: &mut Found) {
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
        let name = &self.names[place];
        let asked = role::asked_after(name).filter(|_| name.wording.is_some());
        let mut id = asked.map_or_else(|| name.id(), str::to_owned);
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
        // A code says nothing to readers.
        let is_code = name.wording.as_deref().is_some_and(|it| it != name.text) && asked.is_none();
        let label = name.wording.as_deref().filter(|_| is_code).map(title);
        let column = self.take(place);
        DimensionColumn { id, column, label, note, held_back }
    }

    /// Whether the column holds groups; if so, whether its name says that it does.
    fn groups(&self, place: usize) -> Option<bool> {
        let (name, column) = (&self.names[place], self.column(place));
        let named = role::is_of_groups(name);
        let figures = column.values.keys().filter(|it| role::is_figure(it)).count();
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

/// A question's own words as its title on pages, cut off between words.
fn title(said: &str) -> String {
    const LONGEST: usize = 60;
    if ["nps", "enps", "csat", "ces"].contains(&said.to_lowercase().as_str()) {
        return said.to_uppercase().replace("ENPS", "eNPS");
    }
    let mut title = String::new();
    for word in said.split_whitespace() {
        if title.chars().count() + word.chars().count() >= LONGEST && !title.is_empty() {
            title.push('…');
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    capitalised(&title)
}
