//! Simulated truth: what the figures say of teams of which everything is known.
//!
//! The answers are drawn by seed, so that each run sees the same ones.

use std::ops::Range;

use crate::measure::{Answers, Better, Definition, Interval, LEVEL, Metric, Scale, Verdict};

use super::draws::Draws;
use super::estimate::{NpsCounts, estimate};
use super::funnel::{Standing, funnel};
use super::peers::Unit;
use super::rank::{MostImproved, Move, Mover, Order, most_improved, moves, order};
use super::series::{Plan, chart};
use super::shrink::shrunk;

/// What customers of a team say: detractors, passives and promoters of a hundred.
#[derive(Clone, Copy)]
struct Mix {
    detractors: u64,
    passives: u64,
    promoters: u64,
}

impl Mix {
    const fn of(detractors: u64, passives: u64, promoters: u64) -> Mix {
        Mix { detractors, passives, promoters }
    }

    fn nps(self) -> f64 {
        self.promoters as f64 - self.detractors as f64
    }

    fn answers(self, n: u64, draws: &mut Draws) -> Answers {
        let mut answers = Answers::none(recommend().scale);
        for _ in 0..n {
            let drawn = draws.place(100) as u64;
            let score = match drawn {
                it if it < self.detractors => 4,
                it if it < self.detractors + self.passives => 8,
                _ => 10,
            };
            answers.add(score, 1);
        }
        answers
    }
}

/// METRICS has the same three.
const EXCELLENT: Mix = Mix::of(3, 12, 85);
const USUAL: Mix = Mix::of(15, 25, 60);
const WEAK: Mix = Mix::of(35, 30, 35);

fn recommend() -> Definition {
    Definition {
        metric: Metric::Nps,
        scale: Scale { low: 0, high: 10 },
        top: vec![],
        better: Better::Higher,
    }
}

/// As many answers as a comparison needs.
const COMPARISON_N: u64 = 10;

fn names(teams: Range<usize>) -> Vec<String> {
    teams.map(|it| format!("team {it}")).collect()
}

fn units<'a>(names: &'a [String], answers: &'a [Answers]) -> Vec<Unit<'a>> {
    let unit = |(name, answers): (&'a String, &'a Answers)| Unit { name, answers };
    names.iter().zip(answers).map(unit).collect()
}

fn moved(names: &[String], before: &[Answers], now: &[Answers]) -> Vec<Move> {
    let mover =
        |place: usize| Mover { name: &names[place], before: &before[place], now: &now[place] };
    let movers: Vec<Mover> = (0..names.len()).map(mover).collect();
    moves(&movers, &recommend(), COMPARISON_N)
}

#[test]
fn among_identical_teams_hardly_a_month_names_anyone() {
    let (teams, months, mix) = (24, 200, Mix::of(20, 30, 50));
    let (mut draws, names) = (Draws::seeded(1), names(0..teams));
    let month = |draws: &mut Draws| -> Vec<Answers> {
        (0..teams).map(|_| mix.answers(15, draws)).collect()
    };
    let mut before = month(&mut draws);
    let (mut named, mut changed, mut ranked, mut low) = (0, 0, 0, 0);
    let (mut tempted, mut gap) = (0, 0.0);
    for _ in 0..months {
        let now = month(&mut draws);
        let moves = moved(&names, &before, &now);
        assert_eq!(moves.len(), teams);
        named += u32::from(matches!(most_improved(&moves, Better::Higher), MostImproved::Unit(_)));
        changed += u32::from(moves.iter().any(|it| it.verdict != Verdict::NoClearChange));
        tempted += u32::from(moves.iter().any(|it| it.change.p.is_some_and(|p| p < 0.05)));
        let units = units(&names, &now);
        ranked += u32::from(matches!(order(&units, &recommend()), Order::Ranked(_)));
        let funnel = funnel(&units, &recommend()).expect("answers");
        low += funnel.units.iter().filter(|it| it.standing == Standing::Low).count();
        let values = funnel.units.iter().map(|it| it.value);
        gap += values.clone().fold(f64::MIN, f64::max) - values.fold(f64::MAX, f64::min);
        before = now;
    }
    // What a naive page would print: a gap of 79 points, and someone's "significant" change.
    assert!((75.0..83.0).contains(&(gap / f64::from(months))), "{}", gap / f64::from(months));
    assert!(tempted > months / 3, "{tempted}");
    // What ours prints.
    assert!(named <= months / 20, "{named} months name the most improved");
    assert!(changed <= months / 20, "{changed} months name someone who changed");
    assert_eq!(ranked, 0, "months with an order");
    // One in a thousand is to be expected.
    assert!(low * 1000 <= 3 * teams * months as usize, "{low} team months below the outer limits");
}

#[test]
fn a_team_that_truly_rises_by_thirty_points_is_found() {
    let (teams, months, riser) = (24, 40, 7);
    let (usual, risen) = (Mix::of(20, 35, 45), Mix::of(10, 25, 65));
    assert_eq!(risen.nps() - usual.nps(), 30.0);
    let (mut draws, names) = (Draws::seeded(2), names(0..teams));
    let (mut found, mut others) = (0, 0);
    for _ in 0..months {
        let before: Vec<Answers> = (0..teams).map(|_| usual.answers(200, &mut draws)).collect();
        let mix = |team| if team == riser { risen } else { usual };
        let now: Vec<Answers> = (0..teams).map(|it| mix(it).answers(200, &mut draws)).collect();
        match most_improved(&moved(&names, &before, &now), Better::Higher) {
            MostImproved::Unit(unit) if unit.name == names[riser] => {
                found += 1;
                // Drawn towards the others, it is never more than what was measured.
                assert!(unit.shrunken < unit.change.delta);
            }
            MostImproved::Unit(_) => others += 1,
            _ => {}
        }
    }
    assert!(found >= months * 3 / 4, "found in {found} of {months} months");
    assert_eq!(others, 0, "someone else was named");
}

#[test]
fn shrunken_figures_are_nearer_to_the_truth_than_raw_ones() {
    let mixes = [Mix::of(10, 25, 65), USUAL, Mix::of(20, 25, 55), Mix::of(25, 25, 50)];
    let (mut draws, names) = (Draws::seeded(3), names(0..24));
    let (mut of_raw, mut of_shrunken) = (0.0, 0.0);
    for _ in 0..100 {
        let truth = |team: usize| mixes[team % mixes.len()];
        let answers: Vec<Answers> = (0..24).map(|it| truth(it).answers(15, &mut draws)).collect();
        for (team, it) in shrunk(&units(&names, &answers), &recommend()).iter().enumerate() {
            of_raw += (it.raw - truth(team).nps()).powi(2);
            of_shrunken += (it.shrunken - truth(team).nps()).powi(2);
        }
    }
    assert!(of_shrunken < of_raw / 2.0, "{of_shrunken} {of_raw}");
}

#[test]
fn steady_weeks_seldom_signal_and_a_lasting_fall_does() {
    let plan = Plan::of_weeks(&[]);
    let (mut draws, series) = (Draws::seeded(4), 200);
    let (mut steady, mut fallen) = (0, 0);
    for _ in 0..series {
        let mut weeks: Vec<Answers> = (0..24).map(|_| USUAL.answers(60, &mut draws)).collect();
        steady += u32::from(!chart(&weeks, &recommend(), plan)[0].signals.is_empty());
        weeks.extend((0..12).map(|_| WEAK.answers(60, &mut draws)));
        fallen +=
            u32::from(chart(&weeks, &recommend(), plan)[0].signals.iter().any(|it| it.last >= 24));
    }
    assert!(steady <= series / 5, "{steady} of {series} steady series have a signal");
    assert_eq!(fallen, series);
}

/// The probability that the interval of n answers holds the true NPS: over all possible answers.
fn coverage(mix: Mix, n: u64, interval: impl Fn(NpsCounts) -> Option<Interval>) -> f64 {
    let ln_factorials: Vec<f64> = (0..=n)
        .scan(0.0, |sum, it| {
            *sum += (it.max(1) as f64).ln();
            Some(*sum)
        })
        .collect();
    let ln = |part: u64, count: u64| {
        count as f64 * (part as f64 / 100.0).ln() - ln_factorials[count as usize]
    };
    let mut covered = 0.0;
    for detractors in 0..=n {
        for passives in 0..=n - detractors {
            let promoters = n - detractors - passives;
            let held = interval(NpsCounts { detractors, passives, promoters })
                .is_some_and(|it| it.low <= mix.nps() && mix.nps() <= it.high);
            if held {
                let ln_probability = ln_factorials[n as usize]
                    + ln(mix.detractors, detractors)
                    + ln(mix.passives, passives)
                    + ln(mix.promoters, promoters);
                covered += ln_probability.exp();
            }
        }
    }
    covered
}

/// The interval that a page shows.
fn shown(counts: NpsCounts) -> Option<Interval> {
    let mut answers = Answers::none(recommend().scale);
    answers.add(0, counts.detractors);
    answers.add(7, counts.passives);
    answers.add(10, counts.promoters);
    estimate(&answers, &recommend())?.interval
}

#[test]
fn the_interval_of_an_nps_covers_what_it_says() {
    for mix in [EXCELLENT, USUAL, WEAK] {
        for n in [5, 10, 20, 50] {
            let covered = coverage(mix, n, shown);
            assert!((0.92..0.995).contains(&covered), "{} {n}: {covered}", mix.nps());
        }
    }
}

#[test]
fn plain_wald_does_not() {
    let wald = |counts: NpsCounts| counts.wald().map(|it| it.interval(LEVEL));
    let rounded = |covered: f64| (covered * 100.0).round() as u32;
    assert_eq!(rounded(coverage(EXCELLENT, 5, wald)), 55);
    assert_eq!(rounded(coverage(EXCELLENT, 20, wald)), 85);
    assert_eq!(rounded(coverage(WEAK, 5, wald)), 87);
}
