//! A theme's tokens: colours, type and space by name, which CSS and charts share as variables.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::diagnostics::{Diagnostics, Source, Span};

type Table = BTreeMap<String, String>;

/// `theme.toml`: the tables `light`, `dark`, `type` and `space`.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    tables: BTreeMap<String, Table>,
}

const TABLES: [&str; 4] = ["light", "dark", "type", "space"];

impl Tokens {
    /// The built-in tokens, with those of the project's theme in their place.
    pub fn read(
        defaults: &str,
        own: Option<&Arc<Source>>,
        diagnostics: &mut Diagnostics,
    ) -> Tokens {
        let mut tokens = Tokens { tables: toml::from_str(defaults).unwrap_or_default() };
        let Some(source) = own else { return tokens };
        match toml::from_str::<BTreeMap<String, Table>>(&source.text) {
            Ok(tables) => tables.into_iter().for_each(|(name, table)| {
                if TABLES.contains(&name.as_str()) {
                    tokens.tables.entry(name).or_default().extend(table);
                } else {
                    let start = source.text.find(&format!("[{name}")).unwrap_or(0);
                    let span = Span::new(source, start..start + name.len() + 1);
                    diagnostics.unknown_key(&span, &name, "theme.toml", TABLES);
                }
            }),
            Err(why) => {
                let span = Span::new(source, why.span().unwrap_or(0..0));
                diagnostics.invalid_toml(&span, why.message());
            }
        }
        tokens
    }

    /// The tokens as CSS custom properties, light first and dark for who prefers it.
    pub fn css(&self) -> String {
        let mut css = String::from(":root{color-scheme:light dark;");
        for table in ["light", "type", "space"] {
            self.declare(table, &mut css);
        }
        css.push_str("}\n@media screen and (prefers-color-scheme:dark){:root{");
        self.declare("dark", &mut css);
        css.push_str("}}\n");
        css
    }

    fn declare(&self, table: &str, css: &mut String) {
        for (name, value) in self.tables.get(table).into_iter().flatten() {
            // A value ends at the first character that could end its declaration.
            let value: String = value.chars().take_while(|it| !";{}<".contains(*it)).collect();
            write!(css, "--{name}:{value};").expect("a string cannot refuse text");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_projects_token_takes_the_place_of_the_built_in_one() {
        let own = Source::new("themes/mine/theme.toml", "[light]\naccent = \"teal\"\n");
        let defaults = "[light]\naccent = \"navy\"\nink = \"#111\"\n[dark]\nink = \"#eee\"\n";
        let mut diagnostics = Diagnostics::new();
        let css = Tokens::read(defaults, Some(&own), &mut diagnostics).css();
        assert!(diagnostics.is_empty());
        assert_eq!(
            css,
            ":root{color-scheme:light dark;--accent:teal;--ink:#111;}\n\
             @media screen and (prefers-color-scheme:dark){:root{--ink:#eee;}}\n"
        );
    }
}
