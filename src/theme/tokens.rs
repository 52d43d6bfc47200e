//! A theme's tokens: colours, type and space by name, which CSS and charts share as variables.
//!
//! What a theme of the project sets is measured: text must be readable on its ground.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::colour::{Colour, Reading};
use super::layers::{Layered, Writer};
use crate::diagnostics::{Diagnostics, Source, Span};

type Table = BTreeMap<String, String>;

/// `theme.toml`: the tables `light`, `dark`, `type` and `space`.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    tables: BTreeMap<String, Table>,
}

const TABLES: [&str; 4] = ["light", "dark", "type", "space"];

/// The key that names the theme below.
const BASE: &str = "base";

/// The tables of colours.
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Which token is printed on which.
const TEXT_ON_GROUND: [(&str, &str); 12] = [
    ("ink", "paper"),
    ("muted", "paper"),
    ("accent", "paper"),
    ("good", "paper"),
    ("bad", "paper"),
    ("ink", "band"),
    ("muted", "band"),
    ("accent", "band"),
    ("accent-ink", "accent"),
    ("detractor-ink", "detractor"),
    ("passive-ink", "passive"),
    ("promoter-ink", "promoter"),
];

/// The contrast that text needs: WCAG 2.2, success criterion 1.4.3.
const READABLE: f64 = 4.5;

impl Tokens {
    /// The tokens of a theme over those of the themes that it stands on, lowest first. What the
    /// project wrote is measured; what is in the binary was.
    pub(super) fn read(files: &[Layered], diagnostics: &mut Diagnostics) -> Tokens {
        let mut tokens = Tokens::default();
        let mut places = Places::new();
        for file in files {
            tokens.take(file, &mut places, diagnostics);
        }
        tokens.check_contrast(&places, diagnostics);
        tokens
    }

    /// Takes over the tokens of one file.
    fn take(&mut self, file: &Layered, places: &mut Places, diagnostics: &mut Diagnostics) {
        let Layered { source, writer, .. } = file;
        let document = match DeTable::parse(&source.text) {
            Ok(document) => document,
            Err(why) => {
                let span = Span::new(source, why.span().unwrap_or(0..0));
                diagnostics.invalid_toml(&span, why.message());
                return;
            }
        };
        let mut unseen = Places::new();
        let places = if *writer == Writer::Project { places } else { &mut unseen };
        // The parser sorts by key; mistakes are told in the order of the text.
        let mut tables: Vec<_> = document.get_ref().iter().collect();
        tables.sort_by_key(|(name, _)| name.span().start);
        for (name, value) in tables {
            let place = Span::new(source, name.span());
            let (name, found) = (name.get_ref().as_ref(), value.get_ref());
            match (found, TABLES.contains(&name)) {
                (DeValue::Table(table), true) => {
                    self.replace(name, table, source, places, diagnostics);
                }
                (DeValue::String(_), _) if name == BASE => {}
                (_, _) if name == BASE => {
                    diagnostics.wrong_type(&place, name, "the name of a theme", kind(found));
                }
                (_, true) => {
                    diagnostics.wrong_type(&place, name, "a table", kind(found));
                }
                (_, false) => {
                    let known = TABLES.into_iter().chain([BASE]);
                    diagnostics.unknown_key(&place, name, "theme.toml", known);
                }
            }
        }
    }

    /// Takes over the tokens of one table of the project's.
    fn replace(
        &mut self,
        name: &str,
        table: &DeTable<'_>,
        source: &Arc<Source>,
        places: &mut Places,
        diagnostics: &mut Diagnostics,
    ) {
        let mut own: Vec<_> = table.iter().collect();
        own.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in own {
            let place = Span::new(source, value.span());
            let key = key.get_ref().to_string();
            let DeValue::String(text) = value.get_ref() else {
                diagnostics.wrong_type(&place, &key, "text", kind(value.get_ref()));
                continue;
            };
            if SCHEMES.contains(&name) && Reading::of(text) == Reading::None {
                diagnostics.not_a_colour(&place, &key, text);
                continue;
            }
            if text.contains(ENDS_A_VALUE) {
                diagnostics.token_cut(&place, &key);
            }
            places.insert((name.to_owned(), key.clone()), place);
            self.tables.entry(name.to_owned()).or_default().insert(key, text.to_string());
        }
    }

    /// Tells of text that the project's tokens make hard to read, in the order of the pairs.
    fn check_contrast(&self, places: &Places, diagnostics: &mut Diagnostics) {
        for scheme in SCHEMES {
            for (text, ground) in TEXT_ON_GROUND {
                let place = |token: &str| places.get(&(scheme.to_owned(), token.to_owned()));
                let Some(place) = place(text).or_else(|| place(ground)) else { continue };
                let Some(pair) = self.colour(scheme, text).zip(self.colour(scheme, ground)) else {
                    continue;
                };
                let ratio = pair.0.contrast(pair.1);
                if ratio < READABLE {
                    diagnostics.low_contrast(place, text, ground, ratio);
                }
            }
        }
    }

    fn colour(&self, scheme: &str, token: &str) -> Option<Colour> {
        match Reading::of(self.tables.get(scheme)?.get(token)?) {
            Reading::Colour(colour) => Some(colour),
            Reading::Unknown | Reading::None => None,
        }
    }

    /// The tokens as CSS custom properties, light first and dark for who prefers it; `data-scheme`
    /// on the page says otherwise.
    pub fn css(&self) -> String {
        let mut css = String::from(":root{color-scheme:light dark;");
        for table in ["light", "type", "space"] {
            self.declare(table, &mut css);
        }
        css.push_str(
            "}\n@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){",
        );
        self.declare("dark", &mut css);
        css.push_str("}}\n@media screen{:root[data-scheme=light]{color-scheme:light;}:root[data-scheme=dark]{color-scheme:dark;");
        self.declare("dark", &mut css);
        css.push_str("}}\n");
        css
    }

    fn declare(&self, table: &str, css: &mut String) {
        for (name, value) in self.tables.get(table).into_iter().flatten() {
            // A value ends at the first character that could end its declaration.
            let value = value.split(ENDS_A_VALUE).next().unwrap_or_default();
            write!(css, "--{name}:{value};").expect("a string cannot refuse text");
        }
    }
}

/// Where the tokens of a project stand, by table and name.
type Places = BTreeMap<(String, String), Span>;

/// Signs that would end the declaration of a token, or the stylesheet.
const ENDS_A_VALUE: [char; 6] = [';', '{', '}', '<', '\\', '\n'];

/// What a value is, with its article.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_projects_token_takes_the_place_of_the_built_in_one() {
        let own = "base = \"x\"\n[light]\naccent = \"teal\"\n";
        let below = "[light]\naccent = \"navy\"\nink = \"#111\"\n[dark]\nink = \"#eee\"\n";
        let mut diagnostics = Diagnostics::new();
        let css = Tokens::read(&[written(below), written(own)], &mut diagnostics).css();
        assert!(diagnostics.is_empty());
        assert_eq!(
            css,
            ":root{color-scheme:light dark;--accent:teal;--ink:#111;}\n\
             @media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){--ink:#eee;}}\n\
             @media screen{:root[data-scheme=light]{color-scheme:light;}\
             :root[data-scheme=dark]{color-scheme:dark;--ink:#eee;}}\n"
        );
    }

    fn written(text: &str) -> Layered {
        let source = Source::new("themes/mine/theme.toml", text);
        Layered { source, writer: Writer::Project, lowest: 0 }
    }

    /// The built-in themes are measured like any other, as if the project had written them.
    #[test]
    fn the_built_in_themes_are_readable() {
        use crate::theme::built_in;
        let tokens = |theme: &str| {
            let texts = built_in::texts(theme).expect("a built-in theme");
            let found = texts.iter().find(|(path, _)| *path == "theme.toml");
            written(found.expect("it has tokens").1)
        };
        for theme in built_in::names() {
            let mut diagnostics = Diagnostics::new();
            Tokens::read(&[tokens(built_in::NAME), tokens(theme)], &mut diagnostics);
            let told: Vec<_> = diagnostics.iter().map(|it| &it.message).collect();
            assert!(told.is_empty(), "{theme}: {told:?}");
        }
    }
}
