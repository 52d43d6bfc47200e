//! Addresses and numbers that only one text may have.

use std::collections::BTreeMap;

use super::{Folder, OUR_PAGES};
use crate::address::Slug;
use crate::diagnostics::{Diagnostics, Span};

/// What only one text may have, with the file that has it.
#[derive(Default)]
pub(super) struct Taken {
    slugs: BTreeMap<(Folder, Slug), String>,
    numbers: BTreeMap<u32, String>,
}

impl Taken {
    /// Whether the slug is this text's: no other page has its address.
    pub(super) fn slug(
        &mut self,
        folder: Folder,
        slug: &Slug,
        place: &Span,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let reserved = folder == Folder::Pages && OUR_PAGES.contains(&slug.as_str());
        if reserved {
            diagnostics.reserved_slug(place, slug.as_str());
        }
        match self.slugs.get(&(folder, slug.clone())) {
            Some(other) => {
                diagnostics.duplicate_slug(place, slug.as_str(), other);
                false
            }
            None => {
                self.slugs.insert((folder, slug.clone()), place.source.path.clone());
                !reserved
            }
        }
    }

    /// The slug if no other page has its address, else the second, else either with a number.
    pub(super) fn free_slug(
        &mut self,
        folder: Folder,
        first: &Slug,
        second: &Slug,
        place: &Span,
    ) -> Slug {
        let numbered = (2..).map(|it| Slug::of(&format!("{second}-{it}")));
        let mut slugs = [first.clone(), second.clone()].into_iter().chain(numbered);
        let free = slugs.find(|it| !self.slugs.contains_key(&(folder, it.clone())));
        let free = free.expect("numbers do not end");
        self.slugs.insert((folder, free.clone()), place.source.path.clone());
        free
    }

    pub(super) fn number(&mut self, number: u32, place: &Span, diagnostics: &mut Diagnostics) {
        match self.numbers.get(&number) {
            Some(other) => diagnostics.duplicate_number(place, number, other),
            None => {
                self.numbers.insert(number, place.source.path.clone());
            }
        }
    }
}
