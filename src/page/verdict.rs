//! Sentences from verdicts: what may be said of a change, an order, a signal, and in which words.
//!
//! In come verdicts and numbers that passed the gate; no other module says "up", "improved" or
//! "needs attention". Also the class of a reading's verdict, and the words for one that carries no
//! number.

use crate::measure::{Better, Definition, Metric, Verdict};
use crate::period::{Days, Grain, Period};
use crate::privacy::{
    Against, Cause, Change, Compared, Concern, ControlChart, FewerAnswers, Flank, Funnel,
    Improvement, Incomparable, Moved, Order, RankRange, Reading, Rule, Signal, Split, Withheld,
};

use super::number::NumberStyle;
use super::number::capitalised;
use super::view::VerdictClass;

/// The class of a reading's verdict.
pub(super) fn verdict_class(reading: Option<&Reading>, better: Better) -> VerdictClass {
    match reading {
        None | Some(Reading::Withheld(_)) => VerdictClass::Withheld,
        Some(Reading::LowBase(_)) => VerdictClass::TooFew,
        Some(Reading::Shown(figure)) => figure
            .change
            .as_ref()
            .map_or(VerdictClass::NoClearChange, |it| class(it.verdict(), better)),
    }
}

pub(super) fn class(verdict: Verdict, better: Better) -> VerdictClass {
    match (verdict, better) {
        (Verdict::Up, Better::Higher) => VerdictClass::Up,
        (Verdict::Up, Better::Lower) => VerdictClass::UpForTheWorse,
        (Verdict::Down, Better::Higher) => VerdictClass::Down,
        (Verdict::Down, Better::Lower) => VerdictClass::DownForTheBetter,
        (Verdict::TooFew, _) => VerdictClass::TooFew,
        (Verdict::NoClearChange, _) => VerdictClass::NoClearChange,
    }
}

/// Said instead of a number.
pub(super) fn withheld(reading: Option<&Reading>) -> Option<&'static str> {
    match reading {
        None => Some("no answers"),
        Some(Reading::Withheld(Withheld::TooFew { .. })) => Some("too few answers"),
        Some(Reading::Withheld(Withheld::ProtectsOthers)) => {
            Some("withheld to protect a smaller group")
        }
        Some(Reading::Shown(_) | Reading::LowBase(_)) => None,
    }
}

/// The word for several of a dimension's groups: `Team` gives `teams`.
pub(crate) fn plural(label: &str) -> String {
    let label = label.to_lowercase();
    let is_vowel = |it: char| "aeiou".contains(it);
    match label.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|it| label.ends_with(it)) => format!("{label}es"),
        _ => format!("{label}s"),
    }
}

/// `one`, `two` … `twelve`, `13`: a number of groups in a sentence.
pub(super) fn number(n: usize) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS.get(n).map_or_else(|| n.to_string(), |it| (*it).to_owned())
}

// ---- Series ------------------------------------------------------------------------------------

/// `Below the lower limit`, `8 weeks in a row above the usual level`.
pub(crate) fn signal_words(signal: &Signal, grain: Grain) -> String {
    let grain = grain.word();
    let (side, limit) = match signal.flank {
        Flank::Below => ("below", "lower"),
        Flank::Above => ("above", "upper"),
    };
    match signal.rule {
        Rule::BeyondLimits => format!("{} the {limit} limit", capitalised(side)),
        Rule::Run(_) => format!("{} {grain}s in a row {side} the usual level", signal.periods),
        Rule::TwoOfThree => format!("Two of three {grain}s close to the {limit} limit"),
    }
}

/// How the limits of a chart were made.
pub(super) fn limits_words(control: &ControlChart, style: &NumberStyle) -> String {
    if control.baselines.is_empty() {
        return String::new();
    }
    let (grain, made) = (control.grain.word(), baseline_words(control, style));
    format!(
        "The broken lines are limits that chance alone seldom crosses, {made}; the fewer the answers of a \
         {grain}, the wider."
    )
}

/// `made from 26 weeks, 2 June to 30 November 2025, and kept since`
pub(crate) fn baseline_words(control: &ControlChart, style: &NumberStyle) -> String {
    let Some(baseline) = control.baselines.last() else { return String::new() };
    let (grain, periods) = (control.grain.word(), baseline.periods);
    let from = baseline.first.days().map(|it| it.first);
    let to = baseline.last.days().map(|it| it.last);
    let days = from.zip(to).map(|(first, last)| style.days(Days { first, last }));
    let days = days.unwrap_or_default();
    match baseline.frozen {
        true => format!("made from {periods} {grain}s, {days}, and kept since"),
        false => format!("made from the {periods} {grain}s so far, {days}"),
    }
}

// ---- Comparisons -------------------------------------------------------------------------------

/// What a figure is held against: `the week before (week 46)`.
pub(crate) fn against_words(against: Against, period: Period, style: &NumberStyle) -> String {
    let grain = period.grain().map_or("period", Grain::word);
    match against {
        Against::Before(from) if period.previous() == Some(from) => {
            format!("the {grain} before")
        }
        Against::Before(from) => style.period(from),
        Against::LastYear(from) => match (grain, from.days()) {
            ("week", Some(days)) => {
                format!("the same week last year, {}", style.days(days))
            }
            _ => format!("a year before, {}", style.period(from)),
        },
        Against::Rest => "all other answers of the company".to_owned(),
        Against::Target => "the target".to_owned(),
    }
}

/// Why a figure is not held against another.
pub(crate) fn incomparable_words(why: Incomparable, period: Period, style: &NumberStyle) -> String {
    let other = |it: Period| style.period(it);
    match why {
        Incomparable::TooFew => "too few answers to compare".to_owned(),
        Incomparable::Incomplete => {
            format!("{} is not complete in the data", capitalised(&style.period(period)))
        }
        Incomparable::NoPeriod => "there is no such period".to_owned(),
        Incomparable::OtherTooFew(it) => format!("too few answers in {}", other(it)),
        Incomparable::OtherIncomplete(it) => {
            format!("{} is not complete in the data", capitalised(&other(it)))
        }
        Incomparable::IsAll => "these are all answers, there is no rest".to_owned(),
        Incomparable::RestTooFew => "too few answers in the rest".to_owned(),
        Incomparable::NoTarget => "the question has no target".to_owned(),
    }
}

/// `up 12 points (4 to 20)`; of another group or a target `12 points higher (4 to 20)`.
pub(super) fn compared_words(compared: &Compared, metric: Metric, style: &NumberStyle) -> String {
    let words = style.change(metric, compared.verdict, compared.delta, compared.interval);
    let is_in_time = matches!(compared.against, Against::Before(_) | Against::LastYear(_));
    match compared.verdict {
        _ if is_in_time => words,
        Verdict::Up => relative(&words, "higher"),
        Verdict::Down => relative(&words, "lower"),
        Verdict::NoClearChange => "no clear difference".to_owned(),
        Verdict::TooFew => words,
    }
}

/// `up 12 points (4 to 20)` as `12 points higher (4 to 20)`.
fn relative(words: &str, word: &str) -> String {
    let amount = words.trim_start_matches("up ").trim_start_matches("down ");
    match amount.split_once(" (") {
        Some((amount, interval)) => format!("{amount} {word} ({interval}"),
        None => format!("{amount} {word}"),
    }
}

// ---- Groups ------------------------------------------------------------------------------------

/// What the answers tell of the order of groups.
pub(crate) fn order_words(order: Option<&Order>, label: &str) -> String {
    let groups = plural(label);
    match order {
        None => format!("Fewer than two {groups} have enough answers, so there is no order."),
        Some(Order::NoReliableOrder { units, mean_width }) => format!(
            "There is no reliable order: on average their answers leave {groups} {} of the {} possible ranks.",
            number(mean_width.round() as usize),
            number(*units)
        ),
        Some(Order::Ranked(_)) => format!(
            "In order, as far as the answers tell. Each figure is drawn towards the mean of all {groups}, \
             the more the fewer its answers; each of the {groups} could have any of the ranks beside it."
        ),
    }
}

/// `2 to 5`, `1`.
pub(crate) fn ranks_words(could_be: RankRange) -> String {
    match (could_be.best, could_be.worst) {
        (best, worst) if best == worst => best.to_string(),
        (best, worst) => format!("{best} to {worst}"),
    }
}

/// What a funnel shows.
pub(crate) fn funnel_words(funnel: &Funnel, label: &str) -> String {
    let groups = plural(label);
    let beyond = |flank: Flank| -> Vec<&str> {
        let units = funnel.units.iter().filter(|it| it.beyond == Some(flank));
        units.map(|it| it.group.as_str()).collect()
    };
    let (below, above) = (beyond(Flank::Below), beyond(Flank::Above));
    let of = |names: &[&str], side: &str| {
        let be = if names.len() == 1 { "is" } else { "are" };
        (!names.is_empty()).then(|| format!("{} {be} {side}", listed(names)))
    };
    let parts: Vec<String> =
        [of(&below, "lower than expected"), of(&above, "higher than expected")]
            .into_iter()
            .flatten()
            .collect();
    let all = number(funnel.units.len());
    match (parts.is_empty(), funnel.over_dispersed) {
        (false, _) => capitalised(&parts.join(", ")),
        (true, true) => format!(
            "The {all} {groups} differ by more than chance explains; measured by that, none stands out"
        ),
        (true, false) => format!("Chance alone explains how the {all} {groups} differ"),
    }
}

/// What a funnel's lines are.
pub(super) fn funnel_note(funnel: &Funnel, label: &str) -> String {
    let groups = plural(label);
    let allowing = match funnel.over_dispersed {
        true => format!(
            "chance and the usual differences between {groups}, which are more than chance explains"
        ),
        false => "chance alone".to_owned(),
    };
    format!(
        "The lines allow for {allowing}: 95 of 100 {groups} are expected between the dotted ones, 998 of \
         1,000 between the broken ones."
    )
}

/// Who has improved most, or why no one is named.
pub(crate) fn improvement_words(
    improvement: &Improvement,
    period: Period,
    label: &str,
    definition: &Definition,
    style: &NumberStyle,
) -> String {
    let (groups, group) = (plural(label), label.to_lowercase());
    let on_before = style.on_the_period_before(period).unwrap_or_default();
    let before = on_before.trim_start_matches("on ");
    match improvement {
        Improvement::TooFew => format!(
            "Most improved: no {group} can be named, since none has enough answers both then and in \
             {before}."
        ),
        Improvement::NoOne { tested: 1 } => format!(
            "Most improved: no one. Only one {group} has enough answers to be compared with {before}, \
             and it has not clearly improved."
        ),
        Improvement::NoOne { tested } => format!(
            "Most improved: no one. {} {groups} have enough answers to be compared with {before}, and \
             none has clearly improved.",
            capitalised(&number(*tested))
        ),
        Improvement::AllAlike { improved } => format!(
            "Most improved: no single {group}. {} {groups} have clearly improved {on_before}, and \
             chance explains how their changes differ.",
            capitalised(&number(*improved))
        ),
        Improvement::Group(it) => format!(
            "Most improved: {}, {} {on_before}. The largest change is in part the luckiest: drawn \
             towards that of all {groups}, it is {}.",
            it.group,
            moved_words(it, definition, style),
            style.delta(definition.metric, it.shrunken)
        ),
    }
}

fn moved_words(moved: &Moved, definition: &Definition, style: &NumberStyle) -> String {
    let improved = definition.better.improved();
    style.change(definition.metric, improved, moved.delta, moved.interval)
}

/// Why the experience of a group's customers needs attention: `down 34 points (22 to 46) on the week
/// before; below the lower limit of its own chart.`
pub(super) fn concern_words(
    concern: &Concern,
    change: Option<&Change>,
    period: Period,
    label: &str,
    definition: &Definition,
    style: &NumberStyle,
) -> String {
    format!("{}.", cause_words(concern, change, period, label, definition, style).join("; "))
}

/// The same, reason by reason.
pub(crate) fn cause_words(
    concern: &Concern,
    change: Option<&Change>,
    period: Period,
    label: &str,
    definition: &Definition,
    style: &NumberStyle,
) -> Vec<String> {
    let (metric, worsened) = (definition.metric, definition.better.worsened());
    let BadWords { down, below, limit, lower, .. } = BadWords::of(definition.better);
    let before = style.on_the_period_before(period).unwrap_or_default();
    let beyond = concern.causes.iter().any(is_beyond_limits);
    let cause = |it: &Cause| match it {
        Cause::Worsened => Some(match change {
            Some(Change::Measured { delta, interval, .. }) => {
                format!("{} {before}", style.change(metric, worsened, *delta, *interval))
            }
            _ => format!("clearly {down} {before}"),
        }),
        Cause::Signal { rule: Rule::BeyondLimits, .. } => {
            Some(format!("{below} the {limit} limit of its own chart"))
        }
        Cause::Signal { rule: Rule::Run(_), grain, periods } => {
            Some(format!("{periods} {}s in a row {below} its usual level", grain.word()))
        }
        // One that is beyond the limit is close to it too.
        Cause::Signal { rule: Rule::TwoOfThree, .. } if beyond => None,
        Cause::Signal { rule: Rule::TwoOfThree, grain, .. } => Some(format!(
            "two of three {}s close to the {limit} limit of its own chart",
            grain.word()
        )),
        Cause::WorseThanItsPeers => {
            Some(format!("{lower} than is expected among the {}", plural(label)))
        }
    };
    concern.causes.iter().filter_map(cause).collect()
}

/// How a figure is said to be bad.
struct BadWords {
    down: &'static str,
    fell: &'static str,
    below: &'static str,
    limit: &'static str,
    lower: &'static str,
}

impl BadWords {
    fn of(better: Better) -> BadWords {
        match better {
            Better::Higher => BadWords {
                down: "down",
                fell: "fell",
                below: "below",
                limit: "lower",
                lower: "lower",
            },
            Better::Lower => BadWords {
                down: "up",
                fell: "rose",
                below: "above",
                limit: "upper",
                lower: "higher",
            },
        }
    }
}

fn is_beyond_limits(cause: &Cause) -> bool {
    matches!(cause, Cause::Signal { rule: Rule::BeyondLimits, .. })
}

/// Said where nothing needs attention.
pub(crate) fn calm_words(
    label: &str,
    period: Period,
    better: Better,
    style: &NumberStyle,
) -> String {
    let BadWords { fell, limit, lower, .. } = BadWords::of(better);
    format!(
        "Nothing stands out in {}: no {} {fell} clearly, crossed its own {limit} limit or is {lower} than \
         is expected among the others.",
        style.period(period),
        label.to_lowercase()
    )
}

/// `Leeds`, `Leeds and Cardiff`, `Leeds, Cardiff and Glasgow`.
pub(super) fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [all @ .., last] => format!("{} and {last}", all.join(", ")),
    }
}

// ---- What lies behind --------------------------------------------------------------------------

/// What other groups answering than before has to do with a change: said where that explains more
/// than half of it, or turns it round.
pub(super) fn split_words(
    split: &Split,
    question: &str,
    label: &str,
    metric: Metric,
    style: &NumberStyle,
) -> Option<String> {
    let groups = plural(label);
    let (moved, own) = if split.total < 0.0 { ("fell", "rose") } else { ("rose", "fell") };
    let from = style.short_period(split.from);
    if split.reversed {
        return Some(format!(
            "{question} {moved} on {from} although it {own} in every one of the {groups}: more of the answers came \
             from those where it is {}.",
            if split.total < 0.0 { "low" } else { "high" }
        ));
    }
    let explains = split.mix * split.total.signum() > split.total.abs() / 2.0;
    explains.then(|| {
        format!(
            "Of the change of {question} on {from}, {}, {} come from other {groups} answering than before, not from \
             their own figures.",
            style.delta(metric, split.total),
            style.delta(metric, split.mix)
        )
    })
}

/// `Only 20 answers in week 47, where 48 are usual.`
pub(super) fn fewer_words(fewer: FewerAnswers, period: Period, style: &NumberStyle) -> String {
    let grain = period.grain().map_or("period", Grain::word);
    format!(
        "Only {} in {}, where {} are usual (the median of the {} {grain}s before).",
        style.answers(fewer.n),
        style.period(period),
        style.count(fewer.usual),
        fewer.periods
    )
}

/// `Week 48 is not complete: ...`
pub(super) fn unfinished_words(
    period: Period,
    through: crate::period::Day,
    style: &NumberStyle,
) -> String {
    let name = match period.grain() {
        Some(Grain::Week) => style.short_period(period),
        _ => style.period(period),
    };
    format!(
        "{} is not complete: its answers end on {}. It is drawn hollow and compared with nothing.",
        capitalised(&name),
        style.day(through)
    )
}
