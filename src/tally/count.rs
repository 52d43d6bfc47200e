//! The group-bys: one for each column of answers and cut of a file.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::{ByDay, FileTally, Tally};
use crate::config::{Asked, Dimension, Layout, Question, SiteConfig, Survey, TOUCHPOINT};
use crate::measure::{Answers, Cut};
use crate::period::Day;
use crate::survey::{ANSWERS, DAY, Responses, WEIGHT, group_column, score_column};

/// A file's responses, counted for every question and every cut of the survey.
pub fn file_tally(
    responses: Responses,
    survey: &Survey,
    layout: &Layout,
    config: &SiteConfig,
) -> FileTally {
    let mut tally = Tally::default();
    let cuts = cuts(survey, config);
    for asked in &layout.asked {
        let question = &survey.questions[asked.question];
        let by_cut = tally.questions.entry(question.id.clone()).or_default();
        for dimensions in &cuts {
            let at_touchpoint = dimensions.iter().any(|it| it.id == TOUCHPOINT);
            // Answers at several touchpoints are of the same respondents: they are not added up.
            if question.is_wide() && !at_touchpoint {
                continue;
            }
            count(&responses, question, asked, dimensions, by_cut);
        }
    }
    let Responses { verbatims, ids, account, .. } = responses;
    let verbatims = verbatims.into_iter().map(|(_, it)| it).collect();
    FileTally { tally, verbatims, ids, account }
}

/// The total, every dimension, and the configured pairs that the survey has. Agents are not even
/// counted unless the site asks for pages about them.
fn cuts<'a>(survey: &'a Survey, config: &SiteConfig) -> Vec<Vec<&'a Dimension>> {
    let counted = |it: &&Dimension| it.id != "agent" || config.privacy.agents;
    let mut cuts = vec![vec![]];
    cuts.extend(survey.dimensions.iter().filter(counted).map(|it| vec![it]));
    for [first, second] in &config.pairs {
        let pair: Option<Vec<&Dimension>> =
            [first, second].iter().map(|it| survey.dimension(it).filter(counted)).collect();
        cuts.extend(pair);
    }
    cuts
}

fn count(
    responses: &Responses,
    question: &Question,
    asked: &Asked,
    dimensions: &[&Dimension],
    by_cut: &mut BTreeMap<Cut, ByDay>,
) {
    let score = score_column(&question.id, asked.touchpoint.as_deref());
    // A dimension without a column is that of the touchpoint which this column is about.
    let in_frame = |it: &&&Dimension| responses.groups.contains_key(&it.id);
    let here: Vec<&Dimension> = dimensions.iter().filter(in_frame).copied().collect();
    let mut base = Cut::total();
    if here.len() < dimensions.len() {
        let Some(touchpoint) = &asked.touchpoint else { return };
        base = base.and(TOUCHPOINT, touchpoint);
    }
    let groups: Vec<String> = here.iter().map(|it| group_column(&it.id)).collect();
    let names = responses.frame.get_column_names();
    let has = |name: &str| names.iter().any(|it| it.as_str() == name);
    let answers = if has(ANSWERS) { col(ANSWERS).sum() } else { len().cast(DataType::Int64) };
    let weighted = has(WEIGHT);
    let mut by: Vec<Expr> = [DAY, score.as_str()].into_iter().map(col).collect();
    by.extend(groups.iter().map(col));
    // Sums of weights are made below, of whole numbers: no order of adding changes them.
    by.extend(weighted.then(|| col(WEIGHT)));
    let counts = responses
        .frame
        .clone()
        .lazy()
        .filter(every_not_null(&score, &groups))
        .group_by(by)
        .agg([answers.alias(COUNTED)])
        .collect()
        .expect("the columns were built by the survey stage with these names and types");
    let day = counts.column(DAY).and_then(|it| it.i32()).expect("days are Int32");
    let scores = counts.column(&score).and_then(|it| it.i8()).expect("scores are Int8");
    let answers = counts.column(COUNTED).and_then(|it| it.i64()).expect("answers are Int64");
    let weights =
        weighted.then(|| counts.column(WEIGHT).and_then(|it| it.i64()).expect("weights are Int64"));
    let places: Vec<&UInt32Chunked> = groups
        .iter()
        .map(|it| counts.column(it).and_then(|it| it.u32()).expect("groups are UInt32"))
        .collect();
    for row in 0..counts.height() {
        let mut cut = base.clone();
        for (dimension, places) in here.iter().zip(&places) {
            let place = places.get(row).expect("rows without a group were left out");
            cut = cut.and(&dimension.id, &responses.groups[&dimension.id][place as usize]);
        }
        let score = scores.get(row).expect("rows without a score were left out");
        let n = answers.get(row).map_or(0, i64::unsigned_abs);
        let sum = by_cut
            .entry(cut)
            .or_default()
            .entry(day.get(row).map(Day))
            .or_insert_with(|| Answers::none(question.definition.scale));
        match weights {
            None => sum.add(score, n),
            Some(weights) => {
                sum.add_weighing(score, n, weights.get(row).map_or(0, i64::unsigned_abs));
            }
        }
    }
}

/// The column of counts.
const COUNTED: &str = "counted";

/// A row counts for a question and a cut if it answers the one and belongs to the other.
fn every_not_null(score: &str, groups: &[String]) -> Expr {
    groups.iter().fold(col(score).is_not_null(), |all, group| all.and(col(group).is_not_null()))
}
