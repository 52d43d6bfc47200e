//! The smaller blocks of an edition: a question to the teams, links, a sponsor's note, thanks, ways to
//! share, the profile of a person, recognition.
//!
//! In comes the body of a block; out goes what the editor wrote, its text as prose whose quotes are
//! answered where the edition is. A person is named only with consent, and no score stands beside one.

use crate::diagnostics::{Diagnostics, Span};
use crate::period::Day;

use super::fields::{Fields, Typed};
use super::link::{self, Surroundings};
use super::prose::{Piece, Prose};

/// A block of an editor's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    pub title: Option<String>,
    pub text: Option<Prose>,
    pub kind: PanelKind,
    pub span: Span,
}

/// What a panel is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelKind {
    /// To the teams, about this week's figures.
    Question {
        answer: Option<String>,
        until: Option<Day>,
    },
    /// Read elsewhere.
    Links(Vec<Reference>),
    /// Paid for by someone.
    Sponsor {
        name: String,
        href: Option<String>,
    },
    /// In short, for those who read no further.
    Takeaways,
    /// The headings of the text.
    Contents,
    /// With the newest count of readers, where there is one.
    Thanks,
    /// Where to send the edition on, and where it can be had regularly.
    Share {
        subscribe: Option<String>,
    },
    Profile {
        person: Typed,
    },
    Recognition(Recognition),
}

/// Something worth reading elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub title: String,
    pub href: String,
    pub source: String,
    pub date: Option<Day>,
    /// What it says, and why it is worth the time.
    pub text: Option<String>,
}

/// The people behind a good experience.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognition {
    /// One of `content/people`.
    pub person: Option<Typed>,
    /// Or a name, by its bearer's consent.
    pub name: Option<String>,
    /// The customer's words, by the customer's consent.
    pub words: Option<String>,
    /// Who said them, by the same consent.
    pub customer: Option<String>,
}

/// Who is profiled or recognised: `content/people/sian-powell.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub role: Option<String>,
    /// Below the project.
    pub picture: Option<String>,
    pub text: Prose,
}

impl Panel {
    /// The person of `content/people` that it names.
    pub fn person(&self) -> Option<&Typed> {
        match &self.kind {
            PanelKind::Profile { person } => Some(person),
            PanelKind::Recognition(recognition) => recognition.person.as_ref(),
            _ => None,
        }
    }
}

/// The person of a file; without consent there is none, and that is told.
pub(super) fn person(
    mut fields: Fields,
    body: &Span,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Person> {
    let name = fields.needed_text("name", "name = \"Siân Powell\"", diagnostics);
    let role = fields.text("role", diagnostics).map(|it| it.text);
    let picture = fields.text("picture", diagnostics);
    let consent = fields.yes("consent", diagnostics);
    fields.finish(diagnostics);
    let picture = picture.and_then(|it| link::picture(&it.text, &it.span, around, diagnostics));
    let text = without_scores(around.passage(body, diagnostics), diagnostics);
    let name = name?;
    if !consent {
        diagnostics.colleague_without_consent(&name.span);
        return None;
    }
    Some(Person { name: name.text, role, picture, text })
}

pub(super) fn question(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let text = "text = \"Which call do your customers wish you had made?\"";
    let text = fields.needed_passage("text", text, diagnostics);
    let answer = outward(&mut fields, "answer", around, diagnostics);
    let until = fields.day("until", diagnostics);
    fields.finish(diagnostics);
    let text = Some(around.passage(&text?, diagnostics));
    Some(Panel { title, text, kind: PanelKind::Question { answer, until }, span })
}

pub(super) fn links(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let text = fields.passage("text", diagnostics);
    let tables = fields.needed_tables("link", "[[link]]", diagnostics);
    fields.finish(diagnostics);
    let links = tables.into_iter().filter_map(|it| reference(it, around, diagnostics)).collect();
    let text = text.map(|it| around.passage(&it, diagnostics));
    Some(Panel { title, text, kind: PanelKind::Links(links), span })
}

fn reference(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Reference> {
    let title = fields.needed_text("title", "title = \"What it is called\"", diagnostics);
    let href = fields.needed_text("href", "href = \"https://example.org/page\"", diagnostics);
    let source = fields.needed_text("source", "source = \"Who published it\"", diagnostics);
    let date = fields.day("date", diagnostics);
    let text = fields.text("text", diagnostics).map(|it| it.text);
    fields.finish(diagnostics);
    let href = href.and_then(|it| address(&it, "href", around, diagnostics));
    Some(Reference { title: title?.text, href: href?, source: source?.text, date, text })
}

pub(super) fn sponsor(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let name = fields.needed_text("name", "name = \"Who paid for it\"", diagnostics);
    let text = fields.needed_passage("text", "text = \"What they want to say.\"", diagnostics);
    let href = fields.text("href", diagnostics);
    fields.finish(diagnostics);
    let href = href.and_then(|it| address(&it, "href", around, diagnostics));
    let text = Some(around.passage(&text?, diagnostics));
    Some(Panel { title, text, kind: PanelKind::Sponsor { name: name?.text, href }, span })
}

pub(super) fn thanks(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let text = fields.passage("text", diagnostics);
    fields.finish(diagnostics);
    let text = text.map(|it| around.passage(&it, diagnostics));
    Some(Panel { title, text, kind: PanelKind::Thanks, span })
}

pub(super) fn takeaways(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let example = "text = \"- What one should remember.\"";
    let text = fields.needed_passage("text", example, diagnostics);
    fields.finish(diagnostics);
    let text = Some(around.passage(&text?, diagnostics));
    Some(Panel { title, text, kind: PanelKind::Takeaways, span })
}

pub(super) fn contents(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    fields.finish(diagnostics);
    Some(Panel { title, text: None, kind: PanelKind::Contents, span })
}

pub(super) fn share(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let text = fields.passage("text", diagnostics);
    let subscribe = outward(&mut fields, "subscribe", around, diagnostics);
    fields.finish(diagnostics);
    let text = text.map(|it| around.passage(&it, diagnostics));
    Some(Panel { title, text, kind: PanelKind::Share { subscribe }, span })
}

pub(super) fn profile(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let person = fields.needed_text("person", "person = \"sian-powell\"", diagnostics);
    let text = fields.passage("text", diagnostics);
    fields.finish(diagnostics);
    let text = text.map(|it| without_scores(around.passage(&it, diagnostics), diagnostics));
    Some(Panel { title, text, kind: PanelKind::Profile { person: person? }, span })
}

pub(super) fn recognition(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let span = fields.place().clone();
    let title = fields.text("title", diagnostics).map(|it| it.text);
    let person = fields.text("person", diagnostics);
    let name = fields.text("name", diagnostics);
    let consent = fields.yes("consent", diagnostics);
    let text = "text = \"What they did for the customer.\"";
    let text = fields.needed_passage("text", text, diagnostics);
    let words = fields.text("words", diagnostics);
    let customer = fields.text("customer", diagnostics);
    let customer_consent = fields.yes("customer_consent", diagnostics);
    fields.finish(diagnostics);
    if let Some(name) = name.as_ref().filter(|_| !consent) {
        diagnostics.colleague_without_consent(&name.span);
    }
    let of_customer = words.as_ref().or(customer.as_ref());
    if let Some(typed) = of_customer.filter(|_| !customer_consent) {
        diagnostics.words_without_consent(&typed.span);
    }
    if person.is_none() && name.is_none() {
        diagnostics.missing_key(&span, "person", "recognition", "person = \"sian-powell\"");
        return None;
    }
    let text = without_scores(around.passage(&text?, diagnostics), diagnostics);
    let recognition = Recognition {
        person,
        name: name.filter(|_| consent).map(|it| it.text),
        words: words.filter(|_| customer_consent).map(|it| it.text),
        customer: customer.filter(|_| customer_consent).map(|it| it.text),
    };
    Some(Panel { title, text: Some(text), kind: PanelKind::Recognition(recognition), span })
}

/// Reports the figures of a text about a person: it is the experience that is praised.
pub(super) fn without_scores(mut prose: Prose, diagnostics: &mut Diagnostics) -> Prose {
    prose.pieces.retain(|piece| {
        let Piece::Quote(quote) = piece else { return true };
        diagnostics.score_beside_a_person(&quote.span);
        false
    });
    prose
}

/// `answer = "mailto:…"`
fn outward(
    fields: &mut Fields,
    key: &'static str,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let typed = fields.text(key, diagnostics)?;
    address(&typed, key, around, diagnostics)
}

/// An address outside the site.
fn address(
    typed: &Typed,
    key: &str,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    match link::outward(&typed.text, &typed.span, around, diagnostics) {
        Some(address) => Some(address),
        None => {
            let expected = "an address such as `https://…` or `mailto:…`";
            diagnostics.wrong_type(&typed.span, key, expected, &typed.text);
            None
        }
    }
}
