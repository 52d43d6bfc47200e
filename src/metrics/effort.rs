//! Customer effort: its two questions, which way each is better, and what its answers come to.
//!
//! In come answers by score, out go counts whose shares and intervals `metrics::estimate` knows. The
//! two questions measure opposite things on different scales: a series holds answers to one of them.

use crate::measure::{Answers, Better, Scale};

use super::estimate::{NpsCounts, Share};

/// Which question was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EffortQuestion {
    /// CES 1.0: "How much effort did you personally have to put forth to handle your request?", from
    /// 1, very low, to 5, very high. Dixon, Freeman & Toman (2010), Harvard Business Review 88(7/8).
    HowMuchEffort,
    /// CES 2.0: "The company made it easy for me to handle my issue", from 1, strongly disagree, to
    /// 7, strongly agree. Dixon, Toman & DeLisi (2013), The Effortless Experience.
    MadeItEasy,
}

impl EffortQuestion {
    /// The question of a scale; `None` where no version has this one.
    pub fn of(scale: Scale) -> Option<EffortQuestion> {
        [EffortQuestion::HowMuchEffort, EffortQuestion::MadeItEasy]
            .into_iter()
            .find(|it| it.scale() == scale)
    }

    pub fn scale(self) -> Scale {
        match self {
            EffortQuestion::HowMuchEffort => Scale { low: 1, high: 5 },
            EffortQuestion::MadeItEasy => Scale { low: 1, high: 7 },
        }
    }

    pub fn better(self) -> Better {
        match self {
            EffortQuestion::HowMuchEffort => Better::Lower,
            EffortQuestion::MadeItEasy => Better::Higher,
        }
    }

    /// Answers of those who had it easy and those who had not, the middle of the scale between them:
    /// its `nps` is net easy, 100 × (easy − hard) / n, from -100 to 100, and its intervals hold.
    ///
    /// Easy is 5-7 of `MadeItEasy` and, read the other way round, 1-2 of `HowMuchEffort`.
    pub fn net_easy(self, answers: &Answers) -> NpsCounts {
        let Scale { low, high } = self.scale();
        let middle = i8::midpoint(low, high);
        let (below, above) = (answers.among(|it| it < middle), answers.among(|it| it > middle));
        let (detractors, promoters) = match self.better() {
            Better::Lower => (above, below),
            Better::Higher => (below, above),
        };
        NpsCounts { detractors, passives: answers.among(|it| it == middle), promoters }
    }

    /// The share of those who had it easy: the top three box of `MadeItEasy`.
    pub fn easy(self, answers: &Answers) -> Share {
        Share { counted: self.net_easy(answers).promoters, of: answers.n() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counted(question: EffortQuestion, counts: &[u64]) -> Answers {
        let mut answers = Answers::none(question.scale());
        question.scale().scores().zip(counts).for_each(|(score, it)| answers.add(score, *it));
        answers
    }

    #[test]
    fn little_effort_is_easy() {
        let question = EffortQuestion::HowMuchEffort;
        let answers = counted(question, &[16, 8, 4, 2, 1]);
        assert_eq!(question.easy(&answers), Share { counted: 24, of: 31 });
        assert_eq!(question.better(), Better::Lower);
        let net = question.net_easy(&answers);
        assert_eq!(net, NpsCounts { detractors: 3, passives: 4, promoters: 24 });
    }

    #[test]
    fn a_scale_tells_the_version() {
        let of = |low, high| EffortQuestion::of(Scale { low, high });
        assert_eq!(of(1, 5), Some(EffortQuestion::HowMuchEffort));
        assert_eq!(of(1, 7), Some(EffortQuestion::MadeItEasy));
        assert_eq!(of(0, 10), None);
    }

    proptest! {
        #[test]
        fn net_easy_of_the_seven_is_that_of_the_estimates(
            counts in proptest::array::uniform7(0_u64..100),
        ) {
            let answers = counted(EffortQuestion::MadeItEasy, &counts);
            let net = EffortQuestion::MadeItEasy.net_easy(&answers);
            prop_assert_eq!(net, NpsCounts::net_easy(&answers));
        }
    }
}
