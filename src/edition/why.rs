//! Why: what moves together with the headline question of each survey.

use crate::privacy::Drivers;

use super::headline::Desk;

impl Desk<'_> {
    /// The drivers of every survey that has enough answers for them.
    pub fn drivers(&self) -> Vec<Drivers> {
        let surveys = self.config.surveys.iter();
        surveys.filter_map(|it| self.cube.drivers(&it.id).cloned()).collect()
    }
}
