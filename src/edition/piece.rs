//! The pieces of a text as a page prints them: markup, quotes with their readings, links and
//! pictures with their addresses.

use crate::address::Address;
use crate::content::{self, Part};
use crate::diagnostics::Span;

use super::headline::Headline;

/// A piece of a text, its questions answered.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Markup made by the content stage.
    Html(String),
    Quote(Box<Answered>),
    Link(Link),
    Picture(Picture),
}

/// A quoted reading.
#[derive(Clone, Debug)]
pub struct Answered {
    pub part: Part,
    pub headline: Headline,
}

/// A link to a page that the finished site has to have.
#[derive(Clone, Debug)]
pub struct Link {
    pub address: Address,
    pub anchor: Option<String>,
    pub span: Span,
}

/// A picture of the project's, with its address in the site.
#[derive(Clone, Debug)]
pub struct Picture {
    pub address: Address,
    pub alt: String,
    pub caption: Option<String>,
    pub setting: content::Setting,
}
