//! The groups that events are said to concern, held to those that anyone answered for.

use crate::config::SiteConfig;
use crate::diagnostics::Diagnostics;
use crate::privacy::PublishedCube;

/// Warns of events of groups that no survey has: they would be on no chart, in silence.
pub(super) fn check(cube: &PublishedCube, config: &SiteConfig, diagnostics: &mut Diagnostics) {
    for event in &config.events {
        for (dimension, group) in event.whose.groups() {
            let known = cube.groups(dimension);
            // Of a dimension without any answers nothing is known to be wrong.
            let unknown = !known.is_empty() && !known.contains(group);
            if let Some(place) = event.named.get(dimension).filter(|_| unknown) {
                diagnostics.event_of_unknown_group(place, dimension, group, known);
            }
        }
    }
}
