//! Chance that falls the same on every machine: splitmix64 and whole numbers, nothing else.
//!
//! Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.

/// A sequence of throws, settled by its seed.
pub struct Dice {
    state: u64,
}

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice { state: seed }
    }

    fn throw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number from 0 up to, not including, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        let wide = u128::from(self.throw()) * u128::from(end);
        u64::try_from(wide >> 64).expect("the upper half of a product of two u64 is a u64")
    }

    /// Whether something happens that happens `times` in `of`.
    pub fn falls(&mut self, times: u64, of: u64) -> bool {
        self.below(of) < times
    }

    /// Whether something happens that has this chance in per cent.
    pub fn percent(&mut self, chance: u32) -> bool {
        self.falls(u64::from(chance), 100)
    }

    /// The place in `weights` that a throw falls on, each place as likely as its weight.
    pub fn place(&mut self, weights: &[u32]) -> usize {
        let whole = weights.iter().map(|it| u64::from(*it)).sum();
        let mut left = self.below(whole);
        for (place, weight) in weights.iter().enumerate() {
            let weight = u64::from(*weight);
            if left < weight {
                return place;
            }
            left -= weight;
        }
        unreachable!("a throw is below the sum of the weights")
    }

    /// One of them, all equally likely.
    pub fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.index(choices.len())]
    }

    /// A place in a list of this length.
    pub fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).expect("below a length, so a length")
    }
}
