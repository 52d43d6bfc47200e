//! Numbers that fall like chance and are the same in every build: for resampling.
//!
//! In comes a seed, out go draws. Nothing else, no clock and no machine, has a say in them.

/// xoshiro256++ (Blackman & Vigna 2021, ACM Transactions on Mathematical Software 47:36), its state
/// filled from the seed by splitmix64 as its authors advise. Not for secrets.
#[derive(Clone, Debug)]
pub struct Draws {
    state: [u64; 4],
}

impl Draws {
    pub fn seeded(seed: u64) -> Draws {
        let mut mix = seed;
        Draws { state: std::array::from_fn(|_| splitmix64(&mut mix)) }
    }

    /// Any whole number of 64 bits.
    pub fn whole(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let drawn = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        drawn
    }

    /// A place in a list of this length, each equally likely to within 2⁻⁶⁴ of it.
    ///
    /// # Panics
    /// If the list is empty.
    pub fn place(&mut self, length: usize) -> usize {
        assert!(length > 0, "an empty list has no place");
        let wide = u128::from(self.whole()) * length as u128;
        usize::try_from(wide >> 64).expect("a place is less than the length")
    }
}

fn splitmix64(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splitmix_is_the_one_of_its_authors() {
        // The first outputs of the reference implementation for seed 1234567.
        let mut state = 1_234_567;
        let first: Vec<u64> = (0..3).map(|_| splitmix64(&mut state)).collect();
        assert_eq!(
            first,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn xoshiro_is_the_one_of_its_authors() {
        // The first outputs of the reference implementation for the state 1, 2, 3, 4.
        let mut draws = Draws { state: [1, 2, 3, 4] };
        let first: Vec<u64> = (0..4).map(|_| draws.whole()).collect();
        assert_eq!(first, [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386]);
    }

    #[test]
    fn every_place_is_drawn_about_as_often() {
        let mut draws = Draws::seeded(7);
        let mut times = [0_u32; 6];
        (0..60_000).for_each(|_| times[draws.place(6)] += 1);
        assert!(times.iter().all(|it| (9_600..10_400).contains(it)), "{times:?}");
    }
}
