//! The group-bys: one for each question and cut of a file.

use std::collections::BTreeMap;

use polars::prelude::*;

use super::{ByDay, FileTally, Tally};
use crate::config::{Dimension, Question, SiteConfig, Survey};
use crate::measure::{Answers, Cut};
use crate::period::Day;
use crate::survey::{ANSWERS, DAY, Responses, group_column, score_column};

/// A file's responses, counted for every question and every cut of the survey.
pub fn file_tally(responses: Responses, survey: &Survey, config: &SiteConfig) -> FileTally {
    let mut tally = Tally::default();
    let cuts = cuts(survey, config);
    for question in &survey.questions {
        let mut by_cut = BTreeMap::new();
        for dimensions in &cuts {
            count(&responses, question, dimensions, &mut by_cut);
        }
        tally.questions.insert(question.id.clone(), by_cut);
    }
    let Responses { verbatims, ids, account, .. } = responses;
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
    dimensions: &[&Dimension],
    by_cut: &mut BTreeMap<Cut, ByDay>,
) {
    let score = score_column(&question.id);
    let groups: Vec<String> = dimensions.iter().map(|it| group_column(&it.id)).collect();
    let counts = responses
        .frame
        .clone()
        .lazy()
        .filter(every_not_null(&score, &groups))
        .group_by(grouped_by(&score, &groups))
        .agg([col(ANSWERS).sum()])
        .collect()
        .expect("the columns were built by the survey stage with these names and types");
    let day = counts.column(DAY).and_then(|it| it.i32()).expect("days are Int32");
    let scores = counts.column(&score).and_then(|it| it.i8()).expect("scores are Int8");
    let answers = counts.column(ANSWERS).and_then(|it| it.i64()).expect("answers are Int64");
    let places: Vec<&UInt32Chunked> = groups
        .iter()
        .map(|it| counts.column(it).and_then(|it| it.u32()).expect("groups are UInt32"))
        .collect();
    for row in 0..counts.height() {
        let mut cut = Cut::total();
        for (dimension, places) in dimensions.iter().zip(&places) {
            let place = places.get(row).expect("rows without a group were left out");
            cut = cut.and(&dimension.id, &responses.groups[&dimension.id][place as usize]);
        }
        let score = scores.get(row).expect("rows without a score were left out");
        by_cut
            .entry(cut)
            .or_default()
            .entry(day.get(row).map(Day))
            .or_insert_with(|| Answers::none(question.definition.scale))
            .add(score, answers.get(row).map_or(0, i64::unsigned_abs));
    }
}

/// A row counts for a question and a cut if it answers the one and belongs to the other.
fn every_not_null(score: &str, groups: &[String]) -> Expr {
    groups.iter().fold(col(score).is_not_null(), |all, group| all.and(col(group).is_not_null()))
}

fn grouped_by(score: &str, groups: &[String]) -> Vec<Expr> {
    let fixed = [col(DAY), col(score)];
    fixed.into_iter().chain(groups.iter().map(col)).collect()
}
