//! Panels and polls of an edition with what belongs to them: the person, the count of readers, the
//! votes or the reading.

use crate::address::Address;
use crate::content::{self, Choice};
use crate::period::Day;

use super::headline::Headline;
use super::piece::Piece;

/// A block of an editor's own words, its quotes answered.
#[derive(Clone, Debug)]
pub struct Panel {
    pub asked: content::Panel,
    pub text: Vec<Piece>,
    /// Who is profiled or recognised.
    pub person: Option<Person>,
    /// The newest count of readers, on a panel of thanks.
    pub readers: Option<content::Readership>,
}

/// Someone who has agreed to be shown.
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub role: Option<String>,
    pub picture: Option<Address>,
    pub text: Vec<Piece>,
}

/// What people chose, and what comes of it.
#[derive(Clone, Debug)]
pub struct Poll {
    pub title: Option<String>,
    pub ballot: Ballot,
    pub said: Vec<Piece>,
    pub doing: Vec<Piece>,
}

/// Where the votes of a poll are from.
#[derive(Clone, Debug)]
pub enum Ballot {
    Votes {
        question: String,
        asked: Option<String>,
        opened: Day,
        closed: Day,
        /// Nothing of fewer votes than may be printed.
        options: Option<Vec<Choice>>,
    },
    Survey {
        headline: Box<Headline>,
        /// From the lowest score to the highest.
        labels: Vec<String>,
    },
}

impl Panel {
    /// Every stretch of prose.
    pub fn passages(&self) -> Vec<&Vec<Piece>> {
        std::iter::once(&self.text).chain(self.person.iter().map(|it| &it.text)).collect()
    }

    pub fn passages_mut(&mut self) -> Vec<&mut Vec<Piece>> {
        let person = self.person.iter_mut().map(|it| &mut it.text);
        std::iter::once(&mut self.text).chain(person).collect()
    }
}
