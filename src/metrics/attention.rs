//! Which units a page asks people to look at, and why: never a list of the lowest.
//!
//! In come what the funnel, the process chart and the corrected comparison say of a unit, out go
//! the reasons. The words of a page are "experience needs attention at <touchpoint>": it is the
//! customers' experience that is judged, nobody's performance.

use crate::measure::Verdict;

use super::funnel::Standing;
use super::series::{Flank, Rule, Signal};

/// Fewer answers are "too few to say".
pub const FEWEST: u64 = 10;

/// What is known of a unit, a higher figure being better.
#[derive(Clone, Copy, Debug)]
pub struct Watched<'a> {
    /// The answers of the newest period.
    pub n: u64,
    /// Where it stands among its peers; none where it has none.
    pub standing: Option<Standing>,
    /// The signals of its own series.
    pub signals: &'a [Signal],
    /// The place of the newest period in that series: older signals were news once.
    pub newest: usize,
    /// Its change among all units of the page (`rank::Move::verdict`).
    pub verdict: Verdict,
}

/// Why a unit needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is below the outer limits of the funnel.
    BelowItsPeers,
    /// A rule of its own process chart fires at the newest period, in the bad direction.
    Signal { rule: Rule, first: usize },
    /// It has clearly fallen, among all units that were tested.
    Fell,
}

/// What may be said of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attention {
    /// Too few answers to say.
    TooFew,
    /// Nothing is out of the ordinary.
    None,
    /// At least one reason, in the order of `Reason`.
    Needed(Vec<Reason>),
}

/// Whether a unit needs attention.
pub fn attention(unit: Watched) -> Attention {
    if unit.n < FEWEST {
        return Attention::TooFew;
    }
    let low = (unit.standing == Some(Standing::Low)).then_some(Reason::BelowItsPeers);
    let falling = |it: &&Signal| it.last == unit.newest && it.flank == Flank::Below;
    let signalled = unit.signals.iter().filter(falling);
    let signals = signalled.map(|it| Reason::Signal { rule: it.rule, first: it.first });
    let fell = (unit.verdict == Verdict::Down).then_some(Reason::Fell);
    let reasons: Vec<Reason> = low.into_iter().chain(signals).chain(fell).collect();
    if reasons.is_empty() { Attention::None } else { Attention::Needed(reasons) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALM: Watched = Watched {
        n: 10,
        standing: Some(Standing::WarnLow),
        signals: &[],
        newest: 20,
        verdict: Verdict::NoClearChange,
    };

    #[test]
    fn between_the_limits_is_no_reason() {
        assert_eq!(attention(CALM), Attention::None);
        assert_eq!(attention(Watched { verdict: Verdict::Up, ..CALM }), Attention::None);
    }

    #[test]
    fn nine_answers_say_nothing_however_bad() {
        let bad = Watched { n: 9, standing: Some(Standing::Low), verdict: Verdict::Down, ..CALM };
        assert_eq!(attention(bad), Attention::TooFew);
    }

    #[test]
    fn only_news_in_the_bad_direction_counts() {
        let signal = |flank, last| Signal { rule: Rule::Run(8), flank, first: last - 8, last };
        let signals =
            [signal(Flank::Below, 19), signal(Flank::Above, 20), signal(Flank::Below, 20)];
        let unit = Watched { signals: &signals, verdict: Verdict::Down, ..CALM };
        let reasons = vec![Reason::Signal { rule: Rule::Run(8), first: 12 }, Reason::Fell];
        assert_eq!(attention(unit), Attention::Needed(reasons));
        let old = Watched { signals: &signals[..2], ..CALM };
        assert_eq!(attention(old), Attention::None);
    }
}
