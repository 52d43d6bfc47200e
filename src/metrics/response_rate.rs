//! Response rates: how many of those who were asked did answer.
//!
//! In come counts by outcome, out go shares. A rate is no measure of bias (Groves & Peytcheva 2008,
//! Public Opinion Quarterly 72:167-189), and says nothing of who stayed away.

use super::estimate::Share;

/// Everybody in the sample, by what came of asking them.
///
/// AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dispositions {
    /// I
    pub complete: u64,
    /// P
    pub partial: u64,
    /// R
    pub refused: u64,
    /// NC
    pub not_reached: u64,
    /// O
    pub other: u64,
    /// UH: whether there is a household is not known.
    pub unknown_household: u64,
    /// UO: whether the person is one to be asked is not known for another reason.
    pub unknown_other: u64,
    /// e: the share, from 0 to 1, that is taken to be eligible among the unknown. It must be
    /// explained where it is printed.
    pub eligible: f64,
}

/// The share of the unknown that stays in the base of a rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// All of them: RR1 and RR2, the lowest rates.
    Counted,
    /// The estimated share of them: RR3 and RR4.
    Estimated,
    /// None of them: RR5 and RR6, the highest rates.
    LeftOut,
}

/// What counts as a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// Complete questionnaires: RR1, RR3, RR5.
    Completely,
    /// Partial ones too: RR2, RR4, RR6.
    AtLeastPartly,
}

impl Dispositions {
    /// The response rate, from 0 to 1: responses / (I + P + R + NC + O + share of UH and UO).
    /// `None` where no one was asked.
    pub fn rate(&self, answered: Answered, unknown: Unknown) -> Option<f64> {
        let responses = match answered {
            Answered::Completely => self.complete,
            Answered::AtLeastPartly => self.complete + self.partial,
        };
        let known = self.complete + self.partial + self.refused + self.not_reached + self.other;
        let eligible = match unknown {
            Unknown::Counted => 1.0,
            Unknown::Estimated => self.eligible,
            Unknown::LeftOut => 0.0,
        };
        let base = known as f64 + eligible * (self.unknown_household + self.unknown_other) as f64;
        (base > 0.0).then(|| responses as f64 / base)
    }
}

/// A programme of invitations by e-mail, counted a fixed number of days after they went out, so that
/// one edition compares with another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Invitations {
    pub sent: u64,
    /// Those that came back undelivered.
    pub bounced: u64,
    pub answered: u64,
}

impl Invitations {
    /// The invitations that arrived; 0 where more came back than were sent.
    pub fn delivered(self) -> u64 {
        self.sent.saturating_sub(self.bounced)
    }

    /// Answers out of invitations delivered, for its percentage and its Wilson interval; `None` where
    /// none arrived, or more answered than were asked.
    pub fn rate(self) -> Option<Share> {
        let of = self.delivered();
        (of > 0 && self.answered <= of).then_some(Share { counted: self.answered, of })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn bounced_invitations_asked_no_one() {
        let invitations = Invitations { sent: 1100, bounced: 100, answered: 250 };
        assert_eq!(invitations.rate(), Some(Share { counted: 250, of: 1000 }));
        assert_eq!(Invitations { bounced: 1100, ..invitations }.rate(), None);
        assert_eq!(Invitations { answered: 1001, ..invitations }.rate(), None);
    }

    #[test]
    fn without_anyone_asked_there_is_no_rate() {
        let none = Dispositions { unknown_other: 5, ..Dispositions::default() };
        assert_eq!(none.rate(Answered::Completely, Unknown::LeftOut), None);
        assert_eq!(none.rate(Answered::Completely, Unknown::Counted), Some(0.0));
    }

    proptest! {
        #[test]
        fn the_rates_stand_in_their_order(
            counts in proptest::array::uniform7(1_u64..1000),
            eligible in 0.0..=1.0_f64,
        ) {
            let [complete, partial, refused, not_reached, other, unknown_household, unknown_other] =
                counts;
            let asked = Dispositions {
                complete, partial, refused, not_reached, other, unknown_household, unknown_other,
                eligible,
            };
            for answered in [Answered::Completely, Answered::AtLeastPartly] {
                let [low, middle, high] = [Unknown::Counted, Unknown::Estimated, Unknown::LeftOut]
                    .map(|it| asked.rate(answered, it).expect("someone was asked"));
                prop_assert!(low <= middle && middle <= high && high <= 1.0);
            }
        }
    }
}
