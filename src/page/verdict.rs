//! Sentences from verdicts: what may be said of a change, an order, a signal, and in which words.
//!
//! In come verdicts and numbers that passed the gate; no other module says "up", "improved" or
//! "needs attention". Also the class of a reading's verdict, and the words for one that carries no
//! number.

use crate::config::AGENT;
use crate::locale::say;
use crate::measure::{Better, Cut, Definition, Metric, Verdict};
use crate::period::{Days, Grain, Period};
use crate::privacy::{
    Against, Baseline, Cause, Change, Compared, Concern, ControlChart, FewerAnswers, Flank, Funnel,
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

/// What is said of one person's customers is neither good nor bad.
pub(super) fn of_whom(cut: &Cut, class: VerdictClass) -> VerdictClass {
    match cut.group(AGENT) {
        Some(_) => VerdictClass::Plain,
        None => class,
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
pub(super) fn withheld(reading: Option<&Reading>, style: &NumberStyle) -> Option<String> {
    match reading {
        None => Some(say!(style, "no-answers")),
        Some(Reading::Withheld(Withheld::TooFew { .. })) => Some(say!(style, "too-few-answers")),
        Some(Reading::Withheld(Withheld::ProtectsOthers)) => {
            Some(say!(style, "withheld-for-others"))
        }
        Some(Reading::Shown(_) | Reading::LowBase(_)) => None,
    }
}

/// The English word for several of a dimension's groups: `Team` gives `teams`. Other languages speak of
/// groups, since no rule makes their plurals.
pub(crate) fn plural(label: &str) -> String {
    let label = label.to_lowercase();
    let is_vowel = |it: char| "aeiou".contains(it);
    match label.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|it| label.ends_with(it)) => format!("{label}es"),
        _ => format!("{label}s"),
    }
}

// ---- Series ------------------------------------------------------------------------------------

/// `Below the lower limit`, `8 weeks in a row above the usual level`.
pub(crate) fn signal_words(signal: &Signal, grain: Grain, style: &NumberStyle) -> String {
    let (unit, n) = (grain.word(), signal.periods);
    match (signal.rule, signal.flank) {
        (Rule::BeyondLimits, Flank::Below) => say!(style, "signal-below"),
        (Rule::BeyondLimits, Flank::Above) => say!(style, "signal-above"),
        (Rule::Run(_), Flank::Below) => say!(style, "signal-run-below", n = n, unit = unit),
        (Rule::Run(_), Flank::Above) => say!(style, "signal-run-above", n = n, unit = unit),
        (Rule::TwoOfThree, Flank::Below) => say!(style, "signal-two-below", unit = unit),
        (Rule::TwoOfThree, Flank::Above) => say!(style, "signal-two-above", unit = unit),
    }
}

/// How the limits of a chart were made.
pub(super) fn limits_words(control: &ControlChart, style: &NumberStyle) -> String {
    let Some(baseline) = control.baselines.last() else { return String::new() };
    let (unit, n, days) = (control.grain.word(), baseline.periods, days_of(baseline, style));
    match baseline.frozen {
        true => say!(style, "limits-kept", n = n, unit = unit, days = days),
        false => say!(style, "limits-so-far", n = n, unit = unit, days = days),
    }
}

/// `made from 26 weeks, 2 June to 30 November 2025, and kept since`
pub(crate) fn baseline_words(control: &ControlChart, style: &NumberStyle) -> String {
    let Some(baseline) = control.baselines.last() else { return String::new() };
    let grain = control.grain.word();
    let (periods, days) = (baseline.periods, days_of(baseline, style));
    match baseline.frozen {
        true => format!("made from {periods} {grain}s, {days}, and kept since"),
        false => format!("made from the {periods} {grain}s so far, {days}"),
    }
}

fn days_of(baseline: &Baseline, style: &NumberStyle) -> String {
    let (first, last) = (baseline.first.days(), baseline.last.days());
    let days = first.zip(last).map(|(first, last)| Days { first: first.first, last: last.last });
    days.map(|it| style.days(it)).unwrap_or_default()
}

// ---- Comparisons -------------------------------------------------------------------------------

/// What a figure is held against: `the week before (week 46)`.
pub(crate) fn against_words(against: Against, period: Period, style: &NumberStyle) -> String {
    match against {
        Against::Before(from) if period.previous() == Some(from) => {
            style.the_period_before(period).unwrap_or_default()
        }
        Against::Before(from) => style.period(from),
        Against::LastYear(from) => match (period.grain(), from.days()) {
            (Some(Grain::Week), Some(days)) => {
                say!(style, "same-week-last-year", days = style.days(days))
            }
            _ => say!(style, "a-year-before", period = style.period(from)),
        },
        Against::Rest => say!(style, "all-other-answers"),
        Against::Target => say!(style, "the-target"),
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
    let Compared { verdict, delta, interval, .. } = compared;
    match compared.against {
        Against::Before(_) | Against::LastYear(_) => {
            style.change(metric, *verdict, *delta, *interval)
        }
        Against::Rest | Against::Target => style.difference(metric, *verdict, *delta, *interval),
    }
}

// ---- Groups ------------------------------------------------------------------------------------

/// What the answers tell of the order of groups.
pub(crate) fn order_words(order: Option<&Order>, label: &str, style: &NumberStyle) -> String {
    let groups = plural(label);
    match order {
        None => say!(style, "order-too-few", groups = groups),
        Some(Order::NoReliableOrder { units, mean_width }) => say!(
            style,
            "order-not-reliable",
            groups = groups,
            ranks = style.number_in_words(mean_width.round() as usize),
            all = style.number_in_words(*units),
        ),
        Some(Order::Ranked(_)) => say!(style, "order-ranked", groups = groups),
    }
}

/// `2 to 5`, `1`.
pub(crate) fn ranks_words(could_be: RankRange, style: &NumberStyle) -> String {
    match (could_be.best, could_be.worst) {
        (best, worst) if best == worst => best.to_string(),
        (best, worst) => say!(style, "ranks", best = best, worst = worst),
    }
}

/// What a funnel shows.
pub(crate) fn funnel_words(funnel: &Funnel, label: &str, style: &NumberStyle) -> String {
    let groups = plural(label);
    let beyond = |flank: Flank| -> Vec<&str> {
        let units = funnel.units.iter().filter(|it| it.beyond == Some(flank));
        units.map(|it| it.group.as_str()).collect()
    };
    let (below, above) = (beyond(Flank::Below), beyond(Flank::Above));
    let n = style.number_in_words(funnel.units.len());
    let low = || say!(style, "funnel-below", names = style.listed(&below), n = below.len());
    let high = || say!(style, "funnel-above", names = style.listed(&above), n = above.len());
    match (below.is_empty(), above.is_empty()) {
        (false, false) => capitalised(&say!(style, "funnel-both", below = low(), above = high())),
        (false, true) => capitalised(&low()),
        (true, false) => capitalised(&high()),
        (true, true) if funnel.over_dispersed => say!(style, "funnel-none", n = n, groups = groups),
        (true, true) => say!(style, "funnel-chance", n = n, groups = groups),
    }
}

/// What a funnel's lines are.
pub(super) fn funnel_note(funnel: &Funnel, label: &str, style: &NumberStyle) -> String {
    let groups = plural(label);
    match funnel.over_dispersed {
        true => say!(style, "funnel-lines-dispersed", groups = groups),
        false => say!(style, "funnel-lines", groups = groups),
    }
}

/// Who has improved most, or why no one is named.
pub(crate) fn improvement_words(
    improvement: &Improvement,
    period: Period,
    label: &str,
    definition: &Definition,
    style: &NumberStyle,
) -> String {
    let (groups, group) = (plural(label), style.label_within(label));
    let on_before = style.on_the_period_before(period).unwrap_or_default();
    let before = style.the_period_before(period).unwrap_or_default();
    match improvement {
        Improvement::TooFew => {
            say!(style, "improved-too-few", group = group, before = before, on_before = on_before,)
        }
        Improvement::NoOne { tested: 1 } => say!(
            style,
            "improved-none-of-one",
            group = group,
            before = before,
            on_before = on_before,
        ),
        Improvement::NoOne { tested } => say!(
            style,
            "improved-none",
            n = capitalised(&style.number_in_words(*tested)),
            groups = groups,
            before = before,
            on_before = on_before,
        ),
        Improvement::AllAlike { improved } => say!(
            style,
            "improved-alike",
            group = group,
            n = capitalised(&style.number_in_words(*improved)),
            groups = groups,
            on_before = on_before,
        ),
        Improvement::Group(it) => say!(
            style,
            "improved-group",
            name = &it.group,
            change = moved_words(it, definition, style),
            on_before = on_before,
            groups = groups,
            shrunken = style.delta(definition.metric, it.shrunken),
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
    let (metric, better) = (definition.metric, definition.better);
    let before = style.on_the_period_before(period).unwrap_or_default();
    let beyond = concern.causes.iter().any(is_beyond_limits);
    let cause = |it: &Cause| match (it, better) {
        (Cause::Worsened, _) => Some(match (change, better) {
            (Some(Change::Measured { delta, interval, .. }), _) => {
                let change = style.change(metric, better.worsened(), *delta, *interval);
                say!(style, "change-on-the-period-before", change = change, before = &before)
            }
            (_, Better::Higher) => say!(style, "cause-fell", before = &before),
            (_, Better::Lower) => say!(style, "cause-rose", before = &before),
        }),
        (Cause::Signal { rule: Rule::BeyondLimits, .. }, Better::Higher) => {
            Some(say!(style, "cause-below-limit"))
        }
        (Cause::Signal { rule: Rule::BeyondLimits, .. }, Better::Lower) => {
            Some(say!(style, "cause-above-limit"))
        }
        (Cause::Signal { rule: Rule::Run(_), grain, periods }, Better::Higher) => {
            Some(say!(style, "cause-run", n = *periods, unit = grain.word()))
        }
        (Cause::Signal { rule: Rule::Run(_), grain, periods }, Better::Lower) => {
            Some(say!(style, "cause-run-above", n = *periods, unit = grain.word()))
        }
        // One that is beyond the limit is close to it too.
        (Cause::Signal { rule: Rule::TwoOfThree, .. }, _) if beyond => None,
        (Cause::Signal { rule: Rule::TwoOfThree, grain, .. }, Better::Higher) => {
            Some(say!(style, "cause-two-of-three", unit = grain.word()))
        }
        (Cause::Signal { rule: Rule::TwoOfThree, grain, .. }, Better::Lower) => {
            Some(say!(style, "cause-two-of-three-above", unit = grain.word()))
        }
        (Cause::WorseThanItsPeers, Better::Higher) => {
            Some(say!(style, "cause-peers", groups = plural(label)))
        }
        (Cause::WorseThanItsPeers, Better::Lower) => {
            Some(say!(style, "cause-peers-higher", groups = plural(label)))
        }
    };
    concern.causes.iter().filter_map(cause).collect()
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
    let (when, group) = (style.in_period(period), style.label_within(label));
    capitalised(&match better {
        Better::Higher => say!(style, "nothing-stands-out", in_period = when, group = group),
        Better::Lower => say!(style, "nothing-stands-out-above", in_period = when, group = group),
    })
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
    let from = style.short_period(split.from);
    if split.reversed {
        return Some(match split.total < 0.0 {
            true => say!(style, "mix-fell", question = question, from = from, groups = groups),
            false => say!(style, "mix-rose", question = question, from = from, groups = groups),
        });
    }
    let explains = split.mix * split.total.signum() > split.total.abs() / 2.0;
    explains.then(|| {
        say!(
            style,
            "mix-explains",
            question = question,
            from = from,
            total = style.delta(metric, split.total),
            mix = style.delta(metric, split.mix),
            groups = groups,
        )
    })
}

/// `Only 20 answers in week 47, where 48 are usual.`
pub(super) fn fewer_words(fewer: FewerAnswers, period: Period, style: &NumberStyle) -> String {
    say!(
        style,
        "fewer-answers",
        answers = style.answers(fewer.n),
        in_period = style.in_period(period),
        usual = style.count(fewer.usual),
        n = fewer.periods,
        unit = period.grain().map_or("period", Grain::word),
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
    let name = capitalised(&name);
    say!(style, "unfinished", period = name, day = style.day(through))
}
