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

/// What every panel may say of itself.
struct Common {
    span: Span,
    title: Option<String>,
}

/// What a panel's words are for it, and a line that would do where they are needed.
enum Words {
    Optional,
    Needed(&'static str),
}

fn common(fields: &mut Fields, diagnostics: &mut Diagnostics) -> Common {
    let span = fields.place().clone();
    Common { span, title: fields.text("title", diagnostics).map(|it| it.text) }
}

/// The words of a panel, still to be set: `Some(None)` if there are none and need be none.
fn words(
    fields: &mut Fields,
    words: &Words,
    diagnostics: &mut Diagnostics,
) -> Option<Option<Span>> {
    match words {
        Words::Optional => Some(fields.passage("text", diagnostics)),
        Words::Needed(example) => fields.needed_passage("text", example, diagnostics).map(Some),
    }
}

impl Common {
    /// The panel, its words set as prose.
    fn panel(
        self,
        text: Option<Span>,
        kind: PanelKind,
        around: &Surroundings<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Panel {
        let text = text.map(|it| around.passage(&it, diagnostics));
        Panel { title: self.title, text, kind, span: self.span }
    }
}

pub(super) fn question(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let example = "text = \"Which call do your customers wish you had made?\"";
    let text = words(&mut fields, &Words::Needed(example), diagnostics);
    let answer = outward(&mut fields, "answer", around, diagnostics);
    let until = fields.day("until", diagnostics);
    fields.finish(diagnostics);
    Some(common.panel(text?, PanelKind::Question { answer, until }, around, diagnostics))
}

pub(super) fn links(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let text = words(&mut fields, &Words::Optional, diagnostics);
    let tables = fields.needed_tables("link", "[[link]]", diagnostics);
    fields.finish(diagnostics);
    let links = tables.into_iter().filter_map(|it| reference(it, around, diagnostics)).collect();
    Some(common.panel(text?, PanelKind::Links(links), around, diagnostics))
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
    let common = common(&mut fields, diagnostics);
    let name = fields.needed_text("name", "name = \"Who paid for it\"", diagnostics);
    let example = Words::Needed("text = \"What they want to say.\"");
    let text = words(&mut fields, &example, diagnostics);
    let href = outward(&mut fields, "href", around, diagnostics);
    fields.finish(diagnostics);
    let (text, name) = (text?, name?.text);
    Some(common.panel(text, PanelKind::Sponsor { name, href }, around, diagnostics))
}

pub(super) fn thanks(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let text = words(&mut fields, &Words::Optional, diagnostics);
    fields.finish(diagnostics);
    Some(common.panel(text?, PanelKind::Thanks, around, diagnostics))
}

pub(super) fn takeaways(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let example = Words::Needed("text = \"- What one should remember.\"");
    let text = words(&mut fields, &example, diagnostics);
    fields.finish(diagnostics);
    Some(common.panel(text?, PanelKind::Takeaways, around, diagnostics))
}

pub(super) fn contents(mut fields: Fields, diagnostics: &mut Diagnostics) -> Option<Panel> {
    let Common { span, title } = common(&mut fields, diagnostics);
    fields.finish(diagnostics);
    Some(Panel { title, text: None, kind: PanelKind::Contents, span })
}

pub(super) fn share(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let text = words(&mut fields, &Words::Optional, diagnostics);
    let subscribe = outward(&mut fields, "subscribe", around, diagnostics);
    fields.finish(diagnostics);
    Some(common.panel(text?, PanelKind::Share { subscribe }, around, diagnostics))
}

pub(super) fn profile(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let person = fields.needed_text("person", "person = \"sian-powell\"", diagnostics);
    let text = words(&mut fields, &Words::Optional, diagnostics);
    fields.finish(diagnostics);
    let kind = |person| PanelKind::Profile { person };
    Some(of_person(common.panel(text?, kind(person?), around, diagnostics), diagnostics))
}

pub(super) fn recognition(
    mut fields: Fields,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Panel> {
    let common = common(&mut fields, diagnostics);
    let person = fields.text("person", diagnostics);
    let name = fields.text("name", diagnostics);
    let consent = fields.yes("consent", diagnostics);
    let example = Words::Needed("text = \"What they did for the customer.\"");
    let text = words(&mut fields, &example, diagnostics);
    let quoted = fields.text("words", diagnostics);
    let customer = fields.text("customer", diagnostics);
    let customer_consent = fields.yes("customer_consent", diagnostics);
    fields.finish(diagnostics);
    if let Some(name) = name.as_ref().filter(|_| !consent) {
        diagnostics.colleague_without_consent(&name.span);
    }
    let of_customer = quoted.as_ref().or(customer.as_ref());
    if let Some(typed) = of_customer.filter(|_| !customer_consent) {
        diagnostics.words_without_consent(&typed.span);
    }
    if person.is_none() && name.is_none() {
        let example = "person = \"sian-powell\"";
        diagnostics.missing_key(&common.span, "person", "recognition", example);
        return None;
    }
    let recognition = Recognition {
        person,
        name: name.filter(|_| consent).map(|it| it.text),
        words: quoted.filter(|_| customer_consent).map(|it| it.text),
        customer: customer.filter(|_| customer_consent).map(|it| it.text),
    };
    let kind = PanelKind::Recognition(recognition);
    Some(of_person(common.panel(text?, kind, around, diagnostics), diagnostics))
}

/// A panel about a person, without figures in its words.
fn of_person(panel: Panel, diagnostics: &mut Diagnostics) -> Panel {
    Panel { text: panel.text.map(|it| without_scores(it, diagnostics)), ..panel }
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
